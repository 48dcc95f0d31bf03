"""A data frame becomes an ISMS; who has to mend what?"""

import isms
import pandas as pd

staff = pd.DataFrame({"name": ["Ada Roth", "Bo Lind"], "since": pd.to_datetime(["2024-03-01", None])})
risks = pd.DataFrame({"ref": ["R-1", "R-2", "R 3"], "title": ["Fire", "Leak", "Flood"], "who": ["Ada Roth", "Cy Berg", None]})
doc = isms.new(organization={"name": "Acme"})
doc.people.extend(isms.record("people", row, id=isms.slug(row["name"])) for row in staff.to_dict("records"))
rows = (isms.record("risks", id=row.ref, title=row.title, owner=isms.slug(row.who)) for row in risks.itertuples())
for fault in doc.risks.extend(rows, on_fault="collect"):
    print("left out:", fault)
for owner, found in doc.check(as_of="2026-03-31").group_by("owner").items():
    print(owner or "nobody", len(found), sorted({one.code for one in found}))
