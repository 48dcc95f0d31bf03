"""Takes over the export of another tool: what fits, what does not, and what it lacks for a risk assessment and treatment.

The export keeps lists of users, roles, assets and so on, without ids, dates, owners or links between them. Each list becomes a
register, ids are made of names, and what the format has no member for goes under `x`, so that nothing is lost.

    python from_another_tool.py [EXPORT]
"""

import json
import sys
from collections import Counter
from pathlib import Path

import isms

DAY = "2026-03-31"
ORIGIN = {"natural": "environmental", "technical": "technical"}  # `human_…` tells who, not whether on purpose

taken = set()


def id_of(kind, name):
    """An id that no other record has."""
    base = f"{kind}-{isms.slug(name)}"[:60]
    id, number = base, 1
    while id in taken:
        number += 1
        id = f"{base}-{number}"
    taken.add(id)
    return id


def unit(name):
    return {"id": f"u-{isms.slug(name)}", "name": name}


def person(row):
    name = f"{row['first']} {row['last']}"
    return {"id": id_of("p", name), "name": name, "job_title": row["job_title"], "unit": unit(row["department"])["id"]}


def role(row):
    return {"id": id_of("role", row["name"]), "title": row["name"], "x": {"governance": row["governance"]}}


def essential_asset(row):
    kind = "information" if row["information"] else "process"
    more = {"class": "essential", "personal_data": row["personal_data"]}
    return {"id": id_of("a", row["name"]), "name": row["name"], "kind": kind, "description": row["description"], "x": more}


def support_asset(row):
    more = {"class": "support", "internet_facing": row["internet_facing"]}
    return {"id": id_of("a", row["name"]), "name": row["name"], "kind": row["kind"], "description": row["description"], "x": more}


def supplier(row):
    return {
        "id": id_of("sup", row["name"]),
        "name": row["name"],
        "services": row["description"],
        "criticality": row["criticality"],
        "x": {"type_key": row["type_key"], "country": row["country"]},
    }


def threat(row):
    origin = ORIGIN.get(row["origin"])
    more = None if origin else {"origin": row["origin"]}
    return {"id": id_of("t", row["name"]), "name": row["name"], "description": row["description"], "origin": origin, "x": more}


def vulnerability(row):
    return {"id": id_of("v", row["name"]), "name": row["name"], "description": row["description"], "severity": row["severity"]}


def risk(row):
    harmed = [name for key, name in (("c", "confidentiality"), ("i", "integrity"), ("a", "availability")) if row[key]]
    return {"id": id_of("r", row["name"]), "title": row["name"], "event": row["description"], "properties": harmed}


def process(row):
    return {"id": id_of("pr", row["name"]), "title": row["name"], "description": row["description"]}


def action_plan(row):
    """A gap and its remedy: a nonconformity with its corrective action, for the export links it to no risk."""
    action = {"id": "act-1", "what": row["remediation"]}
    return {"id": id_of("nc", row["name"]), "title": row["name"], "description": row["gap"], "actions": [action]}


LISTS = {
    "users": ("people", person),
    "roles": ("roles", role),
    "essential_assets": ("assets", essential_asset),
    "support_assets": ("assets", support_asset),
    "suppliers": ("suppliers", supplier),
    "threats": ("threats", threat),
    "vulnerabilities": ("vulnerabilities", vulnerability),
    "risks": ("risks", risk),
    "activities": ("processes", process),
    "action_plans": ("nonconformities", action_plan),
}


def take_over(export):
    """The document, and for each list of the export how many rows it had, how many went in, and the faults of the others."""
    rest = {name: rows for name, rows in export.items() if name not in LISTS}
    head = {"format": "isms/1.0", "edition": "iso27001:2022", "organization": {"name": "Voltara"}, "x": {"export": rest}}
    doc = isms.load(head)
    departments = dict.fromkeys(row["department"] for row in export["users"])
    doc.units.extend(map(unit, departments))
    counts = {}
    for name, (register, convert) in LISTS.items():
        answer = doc[register].extend(map(convert, export[name]), on_fault="collect")
        counts[name] = (len(export[name]), register, answer)
    for name, rows in rest.items():
        counts[name] = (len(rows), "x", None)
    return doc, counts


def print_counts(doc, counts):
    print(f"{'list':<18}{'in':>5}{'out':>5}  where")
    for name, (rows, register, answer) in counts.items():
        out = rows if answer is None else answer.added
        where = "kept whole under `x`: no register for it yet" if answer is None else register
        print(f"{name:<18}{rows:>5}{out:>5}  {where}")
        for fault in answer or ():
            print(f"    left out {fault}")
    under_x = Counter()
    for register in doc:
        under_x.update(f"{register}.{member}" for record in doc[register].records() for member in record.get("x", {}))
    print("\nmembers without a place of their own, kept under `x`:")
    print("   ", ", ".join(f"{member} ({count})" for member, count in under_x.items()))


def texts(value):
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


def print_reworded(doc, export):
    """What stands in the export and nowhere in the document: must be known, or a mistake of this program."""
    kept = {*texts(doc.to_dict()), *(word for one in doc.people.values() for word in one["name"].split(" "))}
    names = {row[part] for row in export["users"] for part in ("first", "last")}
    joined = {name for name in names if set(name.split(" ")) <= kept}
    lost = sorted({*texts(export)} - kept - joined)
    print("\njoined: first and last names of users; written in another word:", ", ".join(lost))
    assert set(lost) <= set(ORIGIN), "a text was lost"


def print_missing(report, clause, title):
    found = [one for one in report if one.clause == clause or one.clause.startswith(clause + " ")]
    print(f"\nmissing for {clause} {title}: {len(found)} findings")
    for code, count in Counter(one.code for one in found).most_common():
        print(f"{count:>5}  {code}  {isms.explain(code)['summary']}")


def main():
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/real-inputs/cairn/seed_bulk_data.json")
    if not path.exists():
        print(f"skipped: there is no `{path}`")
        return
    export = json.loads(path.read_text(encoding="utf-8"))
    doc, counts = take_over(export)
    print_counts(doc, counts)
    print_reworded(doc, export)
    report = doc.check(as_of=DAY)
    print_missing(report, "6.1.2", isms.clause("6.1.2")["title"].lower())
    print_missing(report, "6.1.3", isms.clause("6.1.3")["title"].lower())
    rest = Counter(one.clause for one in report if not one.clause.startswith(("6.1.2", "6.1.3")))
    print("\nfindings for other clauses:", ", ".join(f"{clause}: {count}" for clause, count in sorted(rest.items())))

    assert all(answer is None or answer.added == rows for rows, _, answer in counts.values()), "a row was left out"
    assert isms.load(doc.to_text()) == doc


main()
