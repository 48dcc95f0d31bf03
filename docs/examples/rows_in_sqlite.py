"""One row a record, as vendors keep them: a draft is checked by fetching what it needs and nothing else."""
import json, sqlite3, isms
db, doc, day = sqlite3.connect(":memory:"), isms.load("docs/examples/example.isms.json"), "2026-03-31"
db.execute("create table records (name text primary key, record text)")
rows = [(f"{name}/{id}", json.dumps(record)) for name in doc for id, record in zip(doc[name].ids(), doc[name].records())]
db.executemany("insert into records values (?, ?)", rows)
fetch = lambda name: [json.loads(text) for (text,) in db.execute("select record from records where name glob ?", [name])]
draft, whole, single, missing = {**doc.risks["r-stuffing"], "owner": "p-nobody"}, {}, {}, []
while need := (part := isms.partial(whole, records=single, missing=missing)).risks.references(draft, as_of=day):
    whole |= {register: fetch(f"{register}/*") for register in need.registers}
    for name in need.records:
        if found := fetch(name): single.setdefault(name.split("/")[0], []).extend(found)
        else: missing.append(name)
print(*part.risks.preview(draft, as_of=day).diagnostics, sep="\n")
print("read", sum(map(len, [*whole.values(), *single.values()])), "of", len(rows), "records; not there:", *missing)
