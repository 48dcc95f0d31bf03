//! `isms optimise`.

use isms::base::{Json, Value};

use crate::cli::{Optimise, PlainFormat};
use crate::output::Output;
use crate::show::clean;
use crate::source::{Source, arguments, day, moment};
use crate::stop::{Exit, Stop};
use crate::{style, table};

pub(crate) fn optimise(asked: &Optimise, output: &mut Output) -> Result<Exit, Stop> {
    let text = |text: &Option<String>| text.clone().map(Json::from);
    let number = |number: Option<u64>| number.map(|number| Json::Int(i64::try_from(number).unwrap_or(i64::MAX)));
    let actions = |named: &[String]| -> Result<Option<Value>, Stop> {
        let named: Vec<Value> = named.iter().map(|name| action(name)).collect::<Result<_, _>>()?;
        Ok((!named.is_empty()).then_some(Json::List(named)))
    };
    let groups: Vec<Value> = asked
        .exclusive
        .iter()
        .map(|group| group.split(',').map(|name| action(name.trim())).collect::<Result<Vec<_>, _>>().map(Json::List))
        .collect::<Result<_, _>>()?;
    let requires: Vec<Value> = asked.requires.iter().map(|pair| requirement(pair)).collect::<Result<_, _>>()?;
    let weights = pairs(&asked.weight, "level", "weight", "high=3", |value| {
        let weight: u64 = value.parse().ok()?;
        i64::try_from(weight).ok().map(Json::Int)
    })?;
    let rates = pairs(&asked.rate, "currency", "rate", "USD=0.92", |value| Some(Json::from(value.to_owned())))?;
    let args = arguments(vec![
        day(moment(asked.when.as_of)),
        ("budget", text(&asked.budget)),
        ("target", number(asked.target)),
        ("goal", text(&asked.goal.as_ref().map(|goal| goal.replace('-', "_")))),
        ("weights", weights),
        ("currency", text(&asked.currency)),
        ("rates", rates),
        ("years", number(asked.years)),
        ("must", actions(&asked.must)?),
        ("exclude", actions(&asked.exclude)?),
        ("exclusive", (!groups.is_empty()).then_some(Json::List(groups))),
        ("requires", (!requires.is_empty()).then_some(Json::List(requires))),
        ("limit", number(asked.limit)),
    ]);
    let source = Source::read(&asked.file)?;
    let answer = source.open()?.call("optimise", &args).map_err(|failure| Stop::refused(failure, Some(&source)))?;
    if asked.plain.format == PlainFormat::Json {
        output.raw(&answer);
        return Ok(Exit::Fine);
    }
    let answer = Json::parse(&answer).map_err(|error| Stop::failed(error.to_string()))?;
    let mut out = String::new();
    human(&answer, &mut out);
    output.push(&out);
    Ok(Exit::Fine)
}

/// `R-1/T-2=R-1/T-1`: an action and the one it needs.
fn requirement(pair: &str) -> Result<Value, Stop> {
    let (one, other) = pair
        .split_once('=')
        .ok_or_else(|| Stop::failed(format!("`{pair}` is no action with the one it needs, such as R-1/T-2=R-1/T-1")))?;
    let mut map = Json::map();
    map.put("action", action(one.trim())?);
    map.put("needs", action(other.trim())?);
    Ok(map)
}

/// `R-1/T-2`, or the address `R-1/actions/T-2`.
fn action(name: &str) -> Result<Value, Stop> {
    let (risk, action) = name.split_once('/').ok_or_else(|| {
        Stop::failed(format!("`{name}` names no action: write the risk and the action, such as R-1/T-2"))
    })?;
    let action = action.strip_prefix("actions/").unwrap_or(action);
    let mut map = Json::map();
    map.put("risk", risk.to_owned());
    map.put("action", action.to_owned());
    Ok(map)
}

fn pairs(
    given: &[String],
    name: &'static str,
    value: &'static str,
    example: &str,
    read: impl Fn(&str) -> Option<Value>,
) -> Result<Option<Value>, Stop> {
    let mut list = Vec::new();
    for pair in given {
        let wrong = || Stop::failed(format!("`{pair}` is no {name} with its {value}, such as {example}"));
        let (left, right) = pair.split_once('=').ok_or_else(wrong)?;
        let mut map = Json::map();
        map.put(name, left.to_owned());
        map.put(value, read(right).ok_or_else(wrong)?);
        list.push(map);
    }
    Ok((!list.is_empty()).then_some(Json::List(list)))
}

fn word(json: &Json<'_>, name: &str) -> String {
    clean(&table::cell(json.get(name)))
}

fn list<'j>(json: &'j Json<'_>, name: &str) -> &'j [Json<'j>] {
    json.get(name).and_then(Json::as_list).unwrap_or_default()
}

fn human(answer: &Json<'_>, out: &mut String) {
    let strong = style::STRONG;
    let status = word(answer, "status");
    let colour = if matches!(status.as_str(), "optimal" | "feasible") { style::GOOD } else { style::ERROR };
    out.push_str(&format!("{colour}{}{colour:#}: {}\n", table::humanise(&status), word(answer, "message")));
    let currency = word(answer, "currency");
    if let Some(plan) = answer.get("plan") {
        let told = plan.get("proof").map_or_else(String::new, |proof| {
            format!(
                "bound {}, gap {}, relaxation {}, {} linear programmes{}",
                word(proof, "bound"),
                word(proof, "gap"),
                word(proof, "relaxation"),
                word(proof, "programmes"),
                if word(proof, "unique") == "yes" { "" } else { "; plans as good were not all compared" }
            )
        });
        out.push_str(&format!("{told}\n\n{strong}actions{strong:#}\n"));
        out.push_str(&table::human(&["risk", "action", "what", "cost", "must"], list(plan, "actions"), table::NARROW));
        let controls = list(plan, "controls");
        if !controls.is_empty() {
            out.push_str(&format!("\n{strong}controls put into operation{strong:#}\n"));
            out.push_str(&table::human(&["control", "title", "by", "cost"], controls, table::NARROW));
        }
    }
    let losses = list(answer, "losses");
    if !losses.is_empty() {
        out.push_str(&format!("\n{strong}annual losses{strong:#}\n"));
        out.push_str(&table::human(&["risk", "title", "before", "after", "by"], losses, table::NARROW));
    }
    let moved: Vec<Json<'_>> = list(answer, "risks").iter().filter_map(moved).collect();
    if !moved.is_empty() {
        out.push_str(&format!("\n{strong}risks that move{strong:#}\n"));
        out.push_str(&table::human(&["risk", "title", "before", "after", "over_after", "by"], &moved, table::NARROW));
    }
    let goal = word(answer, "goal");
    for (name, title) in
        [("alternative", "without all of these actions at best"), ("more", "cheapest plan that leaves less")]
    {
        let Some(plan) = answer.get(name) else { continue };
        let names =
            list(plan, "actions").iter().map(|action| format!("{}/{}", word(action, "risk"), word(action, "action")));
        let remains = match goal.as_str() {
            "over" => format!("risks over {}", word(plan, "remains")),
            "annual_loss" => format!("annual loss {} {currency}", word(plan, "annual_loss")),
            _ => format!("levels weigh {}", word(plan, "remains")),
        };
        out.push_str(&format!(
            "\n{strong}{title}{strong:#}: {} {currency}, {remains}: {}\n",
            word(plan, "cost"),
            names.collect::<Vec<_>>().join(", ")
        ));
    }
    for (name, title) in [("stuck", "risks that no plan moves"), ("left_out", "actions that are no part of any plan")] {
        // What counts for nothing needs no plan.
        let rows = list(answer, name).iter().filter(|row| row.get("weight") != Some(&Json::Int(0))).cloned();
        let (unmeasured, rows): (Vec<Json<'_>>, Vec<Json<'_>>) = rows.partition(|row| word(row, "reason") == "no_loss");
        if !unmeasured.is_empty() {
            out.push_str(&format!("\nrisks without an annual loss, which do not count: {}\n", unmeasured.len()));
        }
        if !rows.is_empty() {
            out.push_str(&format!("\n{strong}{title}{strong:#}\n"));
            let columns = ["risk", "action", "what", "level", "annual_loss", "reason", "message"];
            out.push_str(&table::human(&columns, &rows, table::WIDE));
        }
    }
}

/// A row for a risk whose level the plan changes.
fn moved<'j>(risk: &'j Json<'j>) -> Option<Json<'j>> {
    let label = |name| risk.get(name).map(|level| word(level, "label"));
    let (before, after) = (label("before")?, label("after")?);
    if before == after {
        return None;
    }
    let mut row = Json::map();
    row.put("risk", word(risk, "risk"));
    row.put("title", word(risk, "title"));
    row.put("before", before);
    row.put("after", after);
    if risk.get("over_after").is_some() {
        row.put("over_after", word(risk, "over_after"));
    }
    row.put("by", word(risk, "by"));
    Some(row)
}
