//! NIST SP 800-30 Rev. 1 (2012), Appendices G and I.

use super::matrix::look_up;
use crate::base::{Label, Params};
use crate::scoring::work::{Graded, Outcome, Work};

const INITIATION: &str = "initiation";
const ADVERSE_IMPACT: &str = "adverse_impact";

pub(super) fn run(likelihood_rows: &[Vec<Label>], rows: &[Vec<Label>], work: &mut Work<'_>) -> Option<Outcome> {
    work.top_belongs = true;
    let likelihood = overall(likelihood_rows, work);
    let consequence = work.consequence();
    look_up(rows, &likelihood?, &consequence?, work)
}

/// The overall likelihood: as stated, else by Table G-5.
fn overall<'w>(rows: &[Vec<Label>], work: &mut Work<'w>) -> Option<Graded<'w>> {
    work.ask(INITIATION);
    work.ask(ADVERSE_IMPACT);
    let stated = work.inputs.likelihood.is_some() || work.has("likelihood");
    let by_table = work.has(INITIATION) || work.has(ADVERSE_IMPACT);
    if stated && !by_table {
        return work.likelihood();
    }
    let scale = work.criteria.likelihood;
    let initiation = work.level(INITIATION, scale, "likelihood");
    let adverse = work.level(ADVERSE_IMPACT, scale, "likelihood");
    if stated {
        // Taken, so that it is named once, for what it is.
        let _ = work.likelihood_level();
        let path = work.factor("likelihood").map_or_else(|| "/likelihood".to_owned(), |(_, path)| path);
        let template = "the likelihood is given twice: by itself and by `initiation` and `adverse_impact`";
        work.wrong(path, template, Params::none());
        return None;
    }
    let (initiation, adverse) = (initiation?, adverse?);
    let cell = rows.get(initiation.rank)?.get(adverse.rank)?;
    let rank = scale.rank(cell)?;
    let level = scale.levels.get(rank)?;
    work.derivation.step(
        "overall_likelihood",
        &[&initiation.path, &adverse.path],
        "likelihood of initiation {initiation} and of adverse impact {adverse} give the overall likelihood {level}",
        Params::none()
            .with("initiation", initiation.level.id.to_string())
            .with("adverse", adverse.level.id.to_string())
            .with("level", level.id.to_string()),
    );
    Some(Graded { rank, level, path: "/factors".to_owned() })
}
