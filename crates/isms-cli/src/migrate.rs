//! `isms migrate-criteria`.

use std::path::Path;

use isms::base::{Json, Value};
use isms::views::CriteriaMigration;

use crate::cli::{ListFormat, MigrateCriteria};
use crate::output::Output;
use crate::show::clean;
use crate::source::{Source, arguments, day, moment, one_stdin};
use crate::stop::{Exit, Stop};
use crate::{style, table};

/// The scales on which levels can be mapped.
const SCALES: &[&str] = &["likelihood", "consequence", "levels"];

pub(crate) fn criteria(migrate: &MigrateCriteria, output: &mut Output) -> Result<Exit, Stop> {
    let listing = &migrate.listing;
    let source = Source::read(&listing.file)?;
    let mut workspace = source.open()?;
    let to = if workspace.isms().risk_criteria.get(&migrate.to).is_some() {
        ("to", Some(Json::from(migrate.to.clone())))
    } else {
        let path = Path::new(&migrate.to);
        one_stdin(&[&listing.file, path])?;
        if migrate.to != "-" && !path.exists() {
            let problem = "is neither the id of criteria in the document nor a file";
            return Err(Stop::failed(format!("`{}` {problem}", migrate.to)));
        }
        ("criteria", Some(Source::read(path)?.json()?))
    };
    let rows = matches!(listing.format, ListFormat::Rows | ListFormat::Csv);
    let mut args = vec![day(moment(listing.when.as_of)), to, ("mapping", Some(mapping(&migrate.map)?))];
    args.extend(rows.then_some(("rows", Some(Json::Bool(true)))));
    let text =
        workspace.call("criteria_migration", &arguments(args)).map_err(|failure| Stop::refused(failure, None))?;
    if matches!(listing.format, ListFormat::Json | ListFormat::Rows) {
        output.raw(&text);
        return Ok(Exit::Fine);
    }
    let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    if listing.format == ListFormat::Csv {
        let rows = answer.as_list().unwrap_or_default();
        output.raw(table::csv(CriteriaMigration::COLUMNS, rows).trim_end());
    } else {
        output.push(&drawn(&answer));
    }
    Ok(Exit::Fine)
}

/// Reads `SCALE:OLD=NEW`.
fn mapping(given: &[String]) -> Result<Value, Stop> {
    let mut lists: Vec<(&str, Vec<Value>)> = SCALES.iter().map(|scale| (*scale, Vec::new())).collect();
    for text in given {
        let parts = text.split_once(':').and_then(|(scale, levels)| Some((scale, levels.split_once('=')?)));
        let Some((scale, (old, new))) = parts else {
            return Err(Stop::failed(format!("`{text}` is not of the form SCALE:OLD=NEW")));
        };
        let Some((_, list)) = lists.iter_mut().find(|(known, _)| *known == scale) else {
            return Err(Stop::failed(format!("`{scale}` is not one of: {}", SCALES.join(", "))));
        };
        let mut choice = Json::map();
        choice.put("old", old.to_owned());
        choice.put("new", new.to_owned());
        list.push(choice);
    }
    let mut map = Json::map();
    for (scale, list) in SCALES.iter().zip(lists) {
        map.put(scale, Json::List(list.1));
    }
    Ok(map)
}

/// What becomes of the levels, how many risks go where, and the risks.
fn drawn(answer: &Json<'_>) -> String {
    let items = |name: &str| answer.get(name).and_then(Json::as_list).unwrap_or_default();
    let strong = style::STRONG;
    let text = |name: &str| clean(&table::cell(answer.get(name)));
    let mut out = format!("as of {}: from {} to {}\n", text("as_of"), text("from"), text("to"));
    let mut section = |heading: &str, columns: &[&str], name: &str| {
        out.push_str(&format!("\n{strong}{heading}{strong:#}\n"));
        out.push_str(&table::human(columns, items(name), table::NARROW));
    };
    section("Levels", &["criteria", "scale", "old", "new", "source", "differs", "uses"], "levels");
    section("From level to level", &["old_label", "new_label", "risks"], "flows");
    let risks =
        ["risk", "title", "old_label", "new_label", "moved", "verdict_before", "verdict_after", "acceptance_lost"];
    section("Risks", &risks, "risks");
    for risk in items("risks") {
        for lack in risk.get("lacks").and_then(Json::as_list).unwrap_or_default() {
            let (risk, text) = (table::cell(risk.get("risk")), table::cell(lack.get("text")));
            out.push_str(&format!("{}: {}\n", clean(&risk), clean(&text)));
        }
    }
    out.push_str(&format!(
        "\ncarried over {}, lost {}; higher {}, lower {}; other verdict {}; acceptances that would no longer hold {}\n",
        text("carried"),
        text("lost"),
        text("up"),
        text("down"),
        text("verdicts_changed"),
        text("acceptances_lost"),
    ));
    out
}

#[cfg(test)]
mod tests {
    use super::mapping;
    use isms::base::write;

    #[test]
    fn choices_are_read_by_scale() {
        let given = ["consequence:low=minor", "levels:a=b", "consequence:high=major"].map(str::to_owned);
        let found = write::compact(&mapping(&given).unwrap());
        let expected = r#"{"likelihood":[],"consequence":[{"old":"low","new":"minor"},{"old":"high","new":"major"}],"levels":[{"old":"a","new":"b"}]}"#;
        assert_eq!(found, expected);
        assert!(mapping(&["consequence".to_owned()]).is_err());
        assert!(mapping(&["colour:a=b".to_owned()]).is_err());
    }
}
