"""If this control failed tomorrow, which risks would no longer be acceptable, and why?"""

import isms

doc = isms.load("docs/examples/example.isms.json")
answer = doc.what_if("2026-03-31", controls={"ctl-mfa": "failed"})
for moved in answer.moved:
    before, after = moved["before"], moved["after"]
    mark = "!" if moved["risk"] in answer.crossed else " "
    print(mark, moved["title"], ":", before["level"]["label"], "->", after["level"]["label"], "-", after["verdict"])
    print("   ", moved["derivation"][0]["text"])
print(len(answer.appeared), "more findings, such as:", *answer.appeared[:1])
assert answer.crossed and doc == isms.load("docs/examples/example.isms.json")
