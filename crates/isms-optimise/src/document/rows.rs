//! The answer as flat rows, for tables.

use isms::base::{Json, Shape as _};

use super::answer::Optimisation;

impl Optimisation {
    /// The columns of [`Optimisation::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] =
        &["risk", "title", "owner", "before", "after", "limit", "over_before", "over_after", "by"];

    /// One flat row for each risk that counts towards the goal. Where that is the annual loss, `before` and `after` are amounts, and the
    /// columns about limits are absent.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        let rows = self.risks.iter().map(|risk| {
            let mut row = Json::map();
            row.put("risk", risk.risk.as_str());
            row.put("title", risk.title.as_str());
            if let Some(owner) = &risk.owner {
                row.put("owner", owner.as_str());
            }
            row.put("before", risk.before.id.as_str());
            row.put("after", risk.after.id.as_str());
            if let Some(limit) = &risk.limit {
                row.put("limit", limit.as_str());
            }
            for (name, over) in [("over_before", risk.over_before), ("over_after", risk.over_after)] {
                if let Some(over) = over {
                    row.put(name, over);
                }
            }
            if !risk.by.is_empty() {
                row.put("by", risk.by.join(", "));
            }
            row
        });
        let losses = self.losses.iter().map(|loss| {
            let mut row = Json::map();
            row.put("risk", loss.risk.as_str());
            row.put("title", loss.title.as_str());
            if let Some(owner) = &loss.owner {
                row.put("owner", owner.as_str());
            }
            row.put("before", loss.before.to_json());
            row.put("after", loss.after.to_json());
            if !loss.by.is_empty() {
                row.put("by", loss.by.join(", "));
            }
            row
        });
        rows.chain(losses).collect()
    }

    /// One flat row for each action of the plan.
    #[must_use]
    pub fn action_rows(&self) -> Vec<Json<'_>> {
        let rows = self.plan.iter().flat_map(|plan| &plan.actions).map(|action| {
            let mut row = Json::map();
            row.put("risk", action.risk.as_str());
            row.put("action", action.action.as_str());
            row.put("what", action.what.as_str());
            if let Some(owner) = &action.owner {
                row.put("owner", owner.as_str());
            }
            if let Some(due) = &action.due {
                row.put("due", due.to_json());
            }
            row.put("cost", action.cost.to_json());
            if let Some(currency) = &self.currency {
                row.put("currency", currency.to_json());
            }
            row.put("must", action.must);
            row
        });
        rows.collect()
    }
}
