"""A gate for changes: what the accepted report has already is let through, every new error stops."""

import sys
import tempfile
from pathlib import Path

import isms

doc, accepted = isms.load("docs/examples/example.isms.json"), Path(tempfile.mkdtemp()) / "accepted.json"
doc.check(as_of="2026-03-31").save(accepted)
doc.assets.upsert({**doc.assets["as-portal"], "owner": "p-body"})  # a change is proposed,
print("stopped:", doc.check(as_of="2026-03-31", baseline=accepted))
doc.people.add({"id": "p-body", "name": "Nora Body"})  # and mended
sys.exit(not doc.check(as_of="2026-03-31", baseline=accepted).ok)
