//! What is computed from the whole document, as verbs.

use isms::base::{AsOf, Json, Params};
use isms::views;

use crate::failure::Failure;
use crate::workspace::Workspace;
use crate::{Answer, answer, args};

fn as_of_and_rows(text: &str) -> Result<(AsOf, bool), Failure> {
    args::read(text, |args| {
        let (as_of, rows) = (args.need::<AsOf>("as_of"), args.may::<bool>("rows"));
        Some((as_of?, rows?.unwrap_or(false)))
    })
}

impl Workspace {
    pub(crate) fn ratings(&self, text: &str) -> Answer {
        let (as_of, rows) = as_of_and_rows(text)?;
        let ratings = views::ratings(&self.isms, as_of);
        if rows { answer(&Json::List(ratings.rows())) } else { answer(&ratings.to_json()) }
    }

    pub(crate) fn rating(&self, text: &str) -> Answer {
        let (risk, as_of) = args::read(text, |args| {
            let (risk, as_of) = (args.need::<String>("risk"), args.need::<AsOf>("as_of"));
            Some((risk?, as_of?))
        })?;
        let rating = views::rate(&self.isms, &risk, as_of).ok_or_else(|| Failure::not_found("risk", &risk))?;
        answer(&rating.to_json())
    }

    pub(crate) fn treatment_plan(&self, text: &str) -> Answer {
        let (as_of, rows) = as_of_and_rows(text)?;
        let plan = views::treatment_plan(&self.isms, as_of);
        if rows { answer(&Json::List(plan.rows())) } else { answer(&plan.to_json()) }
    }

    pub(crate) fn statement_of_applicability(&self, text: &str) -> Answer {
        let (as_of, framework, rows) = args::read(text, |args| {
            let (as_of, framework) = (args.need::<AsOf>("as_of"), args.may::<String>("framework"));
            let rows = args.may::<bool>("rows");
            Some((as_of?, framework?, rows?.unwrap_or(false)))
        })?;
        let view = views::statement_of_applicability(&self.isms, as_of, framework.as_deref()).map_err(|error| {
            let params = Params::none().with("framework", error.framework).with("known", error.known);
            Failure::new("not_found", "there is no framework `{framework}`; there are: {known}", params)
        })?;
        if rows { answer(&Json::List(view.rows())) } else { answer(&view.to_json()) }
    }
}
