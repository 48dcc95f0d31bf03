//! Which actions to take, for a budget or a target.

use isms::base::{AsOf, Json, Params, Shape as _};
use isms_optimise::{OptimiseRequest, optimise};

use crate::failure::Failure;
use crate::{Answer, Workspace, answer, args};

impl Workspace {
    pub(crate) fn optimise(&self, text: &str) -> Answer {
        let (as_of, rows, request) = args::read(text, |args| {
            let (as_of, rows) = (args.need::<AsOf>("as_of"), args.may::<String>("rows"));
            let request = args.members::<OptimiseRequest>();
            Some((as_of?, rows?, request?))
        })?;
        let rows = match rows.as_deref() {
            None => None,
            Some("risks") => Some(true),
            Some("actions") => Some(false),
            Some(other) => {
                let params = Params::none().with("found", other.to_owned());
                let failure = Failure::new("invalid_argument", "`{found}` is not one of: risks, actions", params);
                return Err(failure.at("/rows".to_owned()));
            }
        };
        #[cfg(feature = "quant")]
        let request = {
            let mut request = request;
            crate::quant::fill(self.isms(), as_of, &mut request)?;
            request
        };
        let found = optimise(self.isms(), as_of, &request).map_err(Failure::arguments)?;
        match rows {
            None => answer(&found.to_json()),
            Some(true) => answer(&Json::List(found.rows())),
            Some(false) => answer(&Json::List(found.action_rows())),
        }
    }
}
