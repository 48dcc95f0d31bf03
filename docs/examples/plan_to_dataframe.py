"""The risk treatment plan as a data frame: what is late, and what is it about?"""

import isms
import polars as pl

doc = isms.load("docs/examples/example.isms.json")
plan = pl.DataFrame(doc.treatment_plan(as_of="2026-06-30"), infer_schema_length=None)
late = plan.filter(pl.col("action_days_overdue") > 0).sort("action_days_overdue", descending=True)
print(late.select("risk", "level", "action_what", "action_owner", "action_days_overdue"))
print(plan.group_by("verdict").agg(pl.col("risk").n_unique().alias("risks")).sort("verdict"))
