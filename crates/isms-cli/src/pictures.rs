//! Reports that are drawn for people in a way of their own.

use isms::base::Json;

use crate::show::clean;
use crate::style;
use crate::table;

/// The reports that are drawn here.
pub(crate) const KNOWN: &[&str] = &["asset_needs", "control_effects", "heat_map"];

/// Draws one of [`KNOWN`]; `rows` are its flat rows.
pub(crate) fn draw(report: &str, answer: &Json<'_>, rows: &[Json<'_>]) -> String {
    match report {
        "heat_map" => heat_map(answer),
        "control_effects" => control_effects(answer),
        _ => asset_needs(answer, rows),
    }
}

fn text<'j>(json: &'j Json<'_>, name: &str) -> &'j str {
    json.get(name).and_then(Json::as_str).unwrap_or_default()
}

fn items<'j>(json: &'j Json<'j>, name: &str) -> &'j [Json<'j>] {
    json.get(name).and_then(Json::as_list).unwrap_or_default()
}

fn number(json: &Json<'_>, name: &str) -> i64 {
    match json.get(name) {
        Some(Json::Int(number)) => *number,
        _ => 0,
    }
}

fn columns<'r>(rows: &'r [Json<'_>]) -> Vec<&'r str> {
    rows.first().and_then(Json::as_map).unwrap_or_default().iter().map(|(name, _)| name.as_ref()).collect()
}

/// A list with a heading, or nothing if it is empty.
fn section(out: &mut String, heading: &str, rows: &[Json<'_>]) {
    if !rows.is_empty() {
        out.push_str(&format!("\n{heading}\n"));
        out.push_str(&table::human(&columns(rows), rows, table::WIDE));
    }
}

/// The maps of the stages, each a grid of counts on the colour of the level.
fn heat_map(answer: &Json<'_>) -> String {
    let strong = style::STRONG;
    let mut out = format!("as of: {}\ncriteria: {}\n", text(answer, "as_of"), clean(text(answer, "criteria")));
    if let Some(reason) = answer.get("no_map").and_then(Json::as_str) {
        out.push_str(&format!("{}\n", clean(reason)));
    }
    let levels = items(answer, "levels").len();
    let stages = [
        ("inherent", "Inherent: as if there were no controls"),
        ("current", "Current: with the controls that work"),
        ("target", "Target: as expected once the treatment is done"),
        ("residual", "Residual: as measured after the treatment"),
        ("present", "Present: the assessment that stands"),
    ];
    for (stage, heading) in stages {
        if items(answer, "cells").iter().any(|cell| number(cell, stage) > 0) {
            out.push_str(&format!("\n{strong}{heading}{strong:#}\n{}", grid(answer, stage, levels)));
        }
    }
    let names: Vec<String> = items(answer, "levels")
        .iter()
        .enumerate()
        .map(|(rank, level)| {
            let colour = style::heat(rank, levels);
            format!("{colour} {} {colour:#}", clean(text(level, "label")))
        })
        .collect();
    if !names.is_empty() {
        out.push_str(&format!("\n{}\n", names.join(" ")));
    }
    section(&mut out, "Elsewhere", items(answer, "elsewhere"));
    section(&mut out, "Unrated", items(answer, "unrated"));
    out
}

/// One line a likelihood, the highest first; below them the consequences.
fn grid(answer: &Json<'_>, stage: &str, levels: usize) -> String {
    let likelihoods: Vec<&str> = items(answer, "likelihood").iter().rev().map(|level| text(level, "label")).collect();
    let consequences: Vec<&str> = items(answer, "consequence").iter().map(|level| text(level, "label")).collect();
    let margin = likelihoods.iter().map(|label| label.chars().count()).max().unwrap_or_default();
    let width = consequences.iter().map(|label| label.chars().count()).max().unwrap_or_default().max(3);
    let mut out = String::new();
    for (row, label) in items(answer, "cells").chunks(consequences.len().max(1)).zip(&likelihoods) {
        out.push_str(&format!("{:>margin$} ", clean(label)));
        for cell in row {
            let count = match number(cell, stage) {
                0 => "·".to_owned(),
                some => some.to_string(),
            };
            let colour = style::heat(usize::try_from(number(cell, "rank")).unwrap_or_default(), levels);
            out.push_str(&format!(" {colour}{count:^width$}{colour:#}"));
        }
        out.push('\n');
    }
    let foot: Vec<String> = consequences.iter().map(|label| format!(" {:^width$}", clean(label))).collect();
    out.push_str(format!("{:margin$} {}", "", foot.concat()).trim_end());
    out.push('\n');
    out
}

/// A line for each asset and criterion, then the circles.
fn asset_needs(answer: &Json<'_>, rows: &[Json<'_>]) -> String {
    let mut out = format!("as of: {}\ncriteria: {}\n\n", text(answer, "as_of"), clean(text(answer, "criteria")));
    let shown = ["asset", "criterion", "own", "inherited", "effective", "standing", "path", "reason"];
    out.push_str(&table::human(&shown, rows, table::NARROW));
    let circles: Vec<Json<'_>> = items(answer, "circles")
        .iter()
        .map(|circle| {
            let mut row = Json::map();
            row.put("circle", text(circle, "text"));
            row
        })
        .collect();
    section(&mut out, "Circles: nothing is inherited until they are mended", &circles);
    let off: Vec<Json<'_>> = items(answer, "assets")
        .iter()
        .flat_map(|asset| items(asset, "off_scale").iter().map(move |rating| (asset, rating)))
        .map(|(asset, rating)| {
            let mut row = Json::map();
            row.put("asset", text(asset, "asset"));
            row.put("criterion", text(rating, "criterion"));
            row.put("level", text(rating, "level"));
            row
        })
        .collect();
    section(&mut out, "Ratings that are not on the consequence scale and count for nothing", &off);
    out
}

/// A line for each risk with its level at each stage, what does not fit, then what hangs on each control.
fn control_effects(answer: &Json<'_>) -> String {
    let mut out = format!("as of: {}\n", text(answer, "as_of"));
    let risks: Vec<Json<'_>> = items(answer, "risks").iter().map(staged).collect();
    section(&mut out, "Levels as computed from the controls; what is stated alone in brackets", &risks);
    let mut gaps = Vec::new();
    for risk in items(answer, "risks") {
        for gap in items(risk, "gaps") {
            let mut row = Json::map();
            row.put("risk", text(risk, "risk"));
            row.put("what is lacking", text(gap, "message"));
            gaps.push(row);
        }
    }
    section(&mut out, "What cannot be reckoned with", &gaps);
    let controls: Vec<Json<'_>> = items(answer, "controls").iter().map(reliance).collect();
    section(&mut out, "What hangs on each control", &controls);
    out
}

/// A risk as a row: its convention, and the level of each stage.
fn staged<'j>(risk: &'j Json<'j>) -> Json<'j> {
    let mut row = Json::map();
    for name in ["risk", "title", "convention"] {
        row.put(name, text(risk, name));
    }
    for stage in ["inherent", "current", "target", "residual"] {
        let found = items(risk, "stages").iter().find(|found| text(found, "stage") == stage);
        let level = |of: &str| found.and_then(|found| found.get(of)).map(|level| text(level, "label"));
        row.put(
            stage,
            match (level("computed"), level("stated")) {
                (Some(computed), Some(stated)) if computed != stated => format!("{computed} (stated {stated})"),
                (Some(computed), _) => computed.to_owned(),
                (None, Some(stated)) => format!("({stated})"),
                (None, None) => String::new(),
            },
        );
    }
    row
}

/// A control as a row: for how many risks it counts, for how many alone, and the levels they rise by without it.
fn reliance<'j>(control: &'j Json<'j>) -> Json<'j> {
    let count = |name: &str| i64::try_from(items(control, name).len()).unwrap_or(i64::MAX);
    let mut row = Json::map();
    for name in ["control", "title", "reason"] {
        row.put(name, text(control, name));
    }
    row.put("risks", Json::Int(count("risks")));
    row.put("alone for", Json::Int(count("single_point_for")));
    row.put("levels lost", Json::Int(number(control, "levels_lost")));
    row.put("planned for", Json::Int(count("planned_for")));
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_of_controls_are_a_line_a_risk_and_a_line_a_control() {
        let answer = Json::parse(
            r#"{"as_of":"2026-03-31","risks":[{"risk":"R-1","title":"Fire","convention":"steps","stages":[
                {"stage":"inherent","stated":{"label":"High"}},
                {"stage":"current","computed":{"label":"Low"},"stated":{"label":"Medium"}},
                {"stage":"target","computed":{"label":"Low"}}],"gaps":[{"path":"/x","message":"no bounds"}]}],
                "controls":[{"control":"C-1","title":"Doors","reason":"implemented","risks":["R-1","R-2"],
                "single_point_for":["R-1"],"levels_lost":2}]}"#,
        )
        .unwrap();
        let drawn = draw("control_effects", &answer, &[]);
        let lines: Vec<Vec<&str>> = drawn.lines().map(|line| line.split_whitespace().collect()).collect();
        assert!(lines.contains(&vec!["R-1", "Fire", "steps", "(High)", "Low", "(stated", "Medium)", "Low"]), "{drawn}");
        assert!(lines.contains(&vec!["R-1", "no", "bounds"]), "{drawn}");
        assert!(lines.contains(&vec!["C-1", "Doors", "implemented", "2", "1", "2", "0"]), "{drawn}");
    }

    #[test]
    fn a_heat_map_is_a_grid_with_the_highest_likelihood_above() {
        let answer = Json::parse(
            r#"{"as_of":"2026-03-31","criteria":"C","likelihood":[{"level":"l","label":"Rare"},{"level":"h","label":"Often"}],
            "consequence":[{"level":"l","label":"Small"},{"level":"h","label":"Great"}],
            "levels":[{"level":"l","label":"Low"},{"level":"h","label":"High"}],
            "cells":[{"rank":0,"current":2},{"rank":1,"current":10},{"rank":0},{"rank":0,"current":1}],
            "unrated":[{"risk":"R-1","why":"nobody assessed it"}]}"#,
        )
        .unwrap();
        let drawn = anstream::adapter::strip_str(&heat_map(&answer)).to_string();
        let expected = "as of: 2026-03-31\ncriteria: C\n\nCurrent: with the controls that work\n\
            Often    2    10  \n Rare    ·     1  \n       Small Great\n\n Low   High \n\n\
            Unrated\nrisk  why\nR-1   nobody assessed it\n";
        assert_eq!(drawn, expected);
    }
}
