"""Can an audit be faced, what is to be done first, and what falls due in the next three months?"""

from pathlib import Path

import isms

doc = isms.load(Path(__file__).with_name("first-steps.isms.json"))
day = "2026-01-31"
answer = doc.readiness(as_of=day)
for stage in answer["stages"]:
    print(stage["stage"], "ready" if stage["ready"] else "not yet")
for gap in answer.get("gaps", []):
    print(gap["order"], gap["clause"], gap["message"])
for duty in doc.calendar(as_of=day, since=day, until="2026-04-30").get("rows", []):
    print(duty)
