//! Flat rows as a table for people or as CSV.

use isms::base::{Json, write};

use crate::show::{clean, shorten};
use crate::style;

/// A cell wider than this is cut where many rows are compared.
pub(crate) const NARROW: usize = 44;

/// A cell wider than this is cut where its text is what people came for.
pub(crate) const WIDE: usize = 160;

/// The text of a cell: text as it is, lists with commas, nothing for what is absent.
pub(crate) fn cell(value: Option<&Json<'_>>) -> String {
    match value {
        None | Some(Json::Null) => String::new(),
        Some(Json::Text(text)) => text.to_string(),
        Some(Json::Bool(truth)) => if *truth { "yes" } else { "no" }.to_owned(),
        Some(Json::List(items)) => items.iter().map(|item| cell(Some(item))).collect::<Vec<_>>().join(", "),
        Some(other) => write::compact(other),
    }
}

/// `action_due` becomes `action due`.
pub(crate) fn humanise(name: &str) -> String {
    name.replace('_', " ")
}

/// A table of the columns that have a cell in any row.
pub(crate) fn human(columns: &[&str], rows: &[Json<'_>], widest: usize) -> String {
    if rows.is_empty() {
        return "none\n".to_owned();
    }
    let shown: Vec<&str> =
        columns.iter().copied().filter(|column| rows.iter().any(|row| row.get(column).is_some())).collect();
    let cut = |text: String| shorten(&clean(&text), widest);
    let head: Vec<String> = shown.iter().map(|column| humanise(column)).collect();
    let cells = rows.iter().map(|row| shown.iter().map(|column| cut(cell(row.get(column)))).collect());
    let lines: Vec<Vec<String>> = cells.collect();
    let width = |at: usize| {
        let column = lines.iter().chain([&head]).filter_map(|line| line.get(at));
        column.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..shown.len()).map(width).collect();
    let print = |line: &[String]| {
        let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let strong = style::STRONG;
    let mut out = format!("{strong}{}{strong:#}\n", print(&head));
    for line in &lines {
        out.push_str(&print(line));
        out.push('\n');
    }
    out
}

/// CSV (RFC 4180) of all columns, a heading first.
pub(crate) fn csv(columns: &[&str], rows: &[Json<'_>]) -> String {
    let quote = |text: String| {
        if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    };
    let plain = |value: Option<&Json<'_>>| match value {
        Some(Json::Bool(truth)) => truth.to_string(),
        other => cell(other),
    };
    let line = |cells: Vec<String>| cells.join(",") + "\r\n";
    let head = line(columns.iter().map(|column| quote((*column).to_owned())).collect());
    let body = rows.iter().map(|row| line(columns.iter().map(|column| quote(plain(row.get(column)))).collect()));
    head + &body.collect::<String>()
}

/// Any JSON as an indented outline, for answers that are no table.
pub(crate) fn outline(json: &Json<'_>, indent: usize, out: &mut String) {
    let pad = "  ".repeat(indent);
    match json {
        Json::Map(members) => {
            for (name, value) in members {
                let name = humanise(&clean(name));
                match value {
                    Json::Map(inner) if !inner.is_empty() => {
                        out.push_str(&format!("{pad}{name}:\n"));
                        outline(value, indent + 1, out);
                    }
                    Json::List(items) if items.iter().any(|item| item.as_map().is_some()) => {
                        out.push_str(&format!("{pad}{name}:\n"));
                        outline(value, indent + 1, out);
                    }
                    Json::Map(_) => {}
                    other => out.push_str(&format!("{pad}{name}: {}\n", clean(&cell(Some(other))))),
                }
            }
        }
        Json::List(items) => {
            for item in items {
                let mut inner = String::new();
                outline(item, indent + 1, &mut inner);
                let text = inner.trim_start();
                out.push_str(&format!("{pad}- {text}"));
            }
        }
        other => out.push_str(&format!("{pad}{}\n", clean(&cell(Some(other))))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_quotes_what_needs_it() {
        let rows = Json::parse(r#"[{"a":"x, \"y\"","b":true},{"b":["p","q"],"c":1.50}]"#).unwrap();
        let csv = csv(&["a", "b", "c"], rows.as_list().unwrap());
        assert_eq!(csv, "a,b,c\r\n\"x, \"\"y\"\"\",true,\r\n,\"p, q\",1.5\r\n");
    }

    #[test]
    fn a_table_shows_the_columns_that_have_cells() {
        let rows = Json::parse(r#"[{"a":"x","b_c":true},{"a":"long enough"}]"#).unwrap();
        let table = human(&["a", "none", "b_c"], rows.as_list().unwrap(), NARROW);
        let table = anstream::adapter::strip_str(&table).to_string();
        assert_eq!(table, "a            b c\nx            yes\nlong enough\n");
    }
}
