//! `isms rate`, `isms treat`, `isms soa`.

use isms::base::{Json, Value};
use isms::views::{Ratings, SoaView, TreatmentPlan};
use isms_boundary::call;

use crate::cli::{ListFormat, Listing, Rate, Soa};
use crate::output::Output;
use crate::show::clean;
use crate::source::{Source, arguments, criteria, day, moment, one_stdin};
use crate::stop::{Exit, Stop};
use crate::{style, table};

/// The criterion of a consequence given without one.
const OVERALL: &str = "overall";

/// A verb whose answer can be had as flat rows.
struct Rows<'c> {
    verb: &'c str,
    /// Every column, in order.
    columns: &'c [&'c str],
    /// The columns that people are shown.
    shown: &'c [&'c str],
}

impl Rows<'_> {
    fn print(
        &self,
        listing: &Listing,
        more: Vec<(&'static str, Option<Value>)>,
        output: &mut Output,
    ) -> Result<Exit, Stop> {
        let mut workspace = Source::read(&listing.file)?.open()?;
        let whole = listing.format == ListFormat::Json;
        let mut args = vec![day(moment(listing.when.as_of)), ("rows", (!whole).then_some(Json::Bool(true)))];
        args.extend(more);
        let text = workspace.call(self.verb, &arguments(args)).map_err(|failure| Stop::refused(failure, None))?;
        if matches!(listing.format, ListFormat::Json | ListFormat::Rows) {
            output.raw(&text);
            return Ok(Exit::Fine);
        }
        let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
        let rows = answer.as_list().unwrap_or_default();
        if listing.format == ListFormat::Csv {
            output.raw(table::csv(self.columns, rows).trim_end());
        } else {
            output.push(&table::human(self.shown, rows, table::NARROW));
        }
        Ok(Exit::Fine)
    }
}

const RATINGS: Rows<'_> = Rows {
    verb: "ratings",
    columns: Ratings::COLUMNS,
    shown: &["risk", "title", "owner", "inherent", "current", "target", "residual", "verdict", "acceptance", "unrated"],
};

pub(crate) fn treat(listing: &Listing, output: &mut Output) -> Result<Exit, Stop> {
    let shown = &[
        "risk",
        "title",
        "owner",
        "level",
        "verdict",
        "options",
        "controls",
        "blocked_by",
        "action",
        "action_owner",
        "action_due",
        "action_state",
    ];
    Rows { verb: "treatment_plan", columns: TreatmentPlan::COLUMNS, shown }.print(listing, Vec::new(), output)
}

pub(crate) fn soa(soa: &Soa, output: &mut Output) -> Result<Exit, Stop> {
    let shown = &[
        "control",
        "title",
        "necessary",
        "risk_count",
        "applicable",
        "implementation",
        "verdict",
        "implementation_verdict",
    ];
    let framework = soa.framework.as_ref().map(|framework| Json::from(framework.clone()));
    let rows = Rows { verb: "statement_of_applicability", columns: SoaView::COLUMNS, shown };
    rows.print(&soa.listing, vec![("framework", framework)], output)
}

pub(crate) fn rate(rate: &Rate, output: &mut Output) -> Result<Exit, Stop> {
    if let Some(listing) = &rate.listing() {
        return RATINGS.print(listing, Vec::new(), output);
    }
    let given = match rate.criteria.as_deref() {
        Some(path) => {
            one_stdin(&[path])?;
            Some(criteria(path, moment(rate.when.as_of))?)
        }
        None => None,
    };
    let consequence = rate.consequence.iter().map(|given| {
        let (criterion, level) = given.split_once('=').unwrap_or((OVERALL, given.as_str()));
        let mut scored = Json::map();
        scored.put("criterion", criterion.to_owned());
        scored.put("level", level.to_owned());
        scored
    });
    let mut factors = Vec::new();
    for given in &rate.factor {
        let Some((factor, value)) = given.split_once('=') else {
            return Err(Stop::failed(format!("`{given}` is no factor with its value, such as `skill_level=5`")));
        };
        // A number as JSON writes it is a number, everything else a level or a vector.
        let value = match Json::parse(value) {
            Ok(Json::Int(number)) => Json::Int(number),
            Ok(Json::Float(number)) => Json::Float(number),
            _ => Json::from(value.to_owned()),
        };
        let mut map = Json::map();
        map.put("factor", factor.to_owned());
        map.put("value", value);
        factors.push(map);
    }
    let text = |text: &Option<String>| text.clone().map(Json::from);
    let args = arguments(vec![
        ("criteria", given),
        ("preset", text(&rate.preset)),
        ("likelihood", text(&rate.likelihood)),
        ("consequence", Some(Json::List(consequence.collect()))),
        ("factors", Some(Json::List(factors))),
    ]);
    let text = call("rate", &args).map_err(|failure| Stop::refused(failure, None))?;
    if rate.format != ListFormat::Human {
        output.raw(&text);
        return Ok(Exit::Fine);
    }
    let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    let mut out = String::new();
    match (answer.get("rating"), answer.get("unrated")) {
        (Some(rating), _) => {
            let level = rating.get("label").and_then(Json::as_str).unwrap_or_default();
            let strong = style::STRONG;
            out.push_str(&format!("{strong}{}{strong:#}\n", clean(level)));
            table::outline(rating, 1, &mut out);
        }
        (None, missing) => match answer.get("because") {
            Some(because) => out.push_str(&format!("not rated: {}\n", table::cell(Some(because)))),
            None => out.push_str(&format!("not rated; missing: {}\n", table::cell(missing))),
        },
    }
    output.push(&out);
    Ok(Exit::Fine)
}
