//! Findings shown where they are in the text: line, column, the source line and a caret.

use std::fmt::Write;

use isms::base::Json;

use crate::locate::{Lines, Node, Position};
use crate::style;

/// A line longer than this is shown in part.
const WIDTH: usize = 100;
/// How much of it stands before the caret then.
const BEFORE: usize = 40;

/// How many of the places of others that say the same are named.
const PLACES: usize = 3;

/// What there is to show: a finding of a check or a fault of shape.
#[derive(Debug)]
pub(crate) struct Item<'j> {
    json: &'j Json<'j>,
    about: Option<String>,
    /// Others that say the same of other places.
    others: &'j [&'j Json<'j>],
}

impl<'j> Item<'j> {
    pub(crate) fn of(json: &'j Json<'j>) -> Self {
        Self { json, about: None, others: &[] }
    }

    /// The same, saying who or what it is about.
    pub(crate) fn about(self, about: Option<String>) -> Self {
        Self { about, ..self }
    }

    /// The same, said of other places too.
    pub(crate) fn and(self, others: &'j [&'j Json<'j>]) -> Self {
        Self { others, ..self }
    }

    fn text(&self, name: &str) -> &str {
        self.json.get(name).and_then(Json::as_str).unwrap_or_default()
    }
}

/// A text and its places.
#[derive(Debug)]
pub(crate) struct Shower<'t> {
    name: &'t str,
    lines: Lines<'t>,
    tree: Option<Node<'t>>,
}

/// Where an item is, and how many characters of its line to mark.
struct Spot {
    at: Position,
    marked: usize,
}

impl<'t> Shower<'t> {
    pub(crate) fn new(name: &'t str, text: &'t str) -> Self {
        Self { name, lines: Lines::new(text), tree: Node::scan(text) }
    }

    /// The place of a pointer; `key` asks for the member's name instead of its value, and for the last of that name.
    fn spot(&self, pointer: &str, key: bool) -> Option<Spot> {
        let found = self.tree.as_ref()?.find(pointer, key);
        let span = if key { found.key.clone().unwrap_or(found.value.clone()) } else { found.value };
        let at = self.lines.position(span.start);
        let line = self.lines.line(at.line).chars().count();
        let end = self.lines.position(span.end);
        let whole = if end.line == at.line { end.column - at.column } else { line.saturating_sub(at.column - 1) };
        let marked = if found.nested && !key { 1 } else { whole.max(1) };
        Some(Spot { at, marked })
    }

    fn spot_of(&self, item: &Item<'_>) -> Spot {
        let number = |name: &str| match item.json.get("params").and_then(|params| params.get(name)) {
            Some(Json::Int(number)) => usize::try_from(*number).ok(),
            _ => None,
        };
        if item.text("code") == "syntax"
            && let (Some(line), Some(column)) = (number("line"), number("column"))
        {
            let at = self.lines.position(self.lines.start(line) + column.saturating_sub(1));
            return Spot { at: if at.line == line { at } else { Position { line, column: column.max(1) } }, marked: 1 };
        }
        let key = matches!(item.text("code"), "unknown_member" | "duplicate_member" | "unknown_register");
        self.spot(item.text("path"), key).unwrap_or(Spot { at: Position { line: 1, column: 1 }, marked: 1 })
    }

    /// `file:line:column` of a pointer.
    fn place(&self, at: Position) -> String {
        format!("{}:{}:{}", clean(self.name), at.line, at.column)
    }

    /// For people: a headline, the source line, what would help.
    pub(crate) fn human(&self, out: &mut String, item: &Item<'_>) {
        let spot = self.spot_of(item);
        let (severity, bold, faint) = (item.text("severity"), style::STRONG, style::FAINT);
        let colour = style::of(severity);
        let margin = spot.at.line.to_string().len().max(3) + 2;
        let (line, before) = self.window(&spot);
        let marks = "^".repeat(spot.marked.min(WIDTH.saturating_sub(before)).max(1));
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            out,
            "{bold}{}{bold:#}: {colour}{severity} {}{colour:#} {bold}{}{bold:#}",
            self.place(spot.at),
            clean(item.text("code")),
            clean(item.text("message")),
        );
        let _ = writeln!(out, "{faint}{:>margin$} |{faint:#} {line}", spot.at.line);
        let _ = writeln!(out, "{faint}{:margin$} |{faint:#} {:before$}{colour}{marks}{colour:#}", "", "");
        // A bracket alone says nothing; the line after it does.
        if line.trim().len() == 1 {
            let next = self.window(&Spot { at: Position { line: spot.at.line + 1, column: 1 }, marked: 1 }).0;
            let _ = writeln!(out, "{faint}{:>margin$} |{faint:#} {next}", spot.at.line + 1);
        }
        let mut note = |what: &str, text: &str| {
            if !text.is_empty() {
                let _ = writeln!(out, "{faint}{:margin$} ={faint:#} {what}: {}", "", clean(text));
            }
        };
        // What is absent has no line of its own: its record is shown, and the member is named here.
        let exact = self.tree.as_ref().is_none_or(|tree| tree.has(item.text("path")));
        note("field", if exact { "" } else { item.text("path") });
        note("help", item.text("help"));
        let register = item.json.at("/record/register").and_then(Json::as_str);
        if let ("unknown_member", Some(register)) = (item.text("code"), register) {
            note("help", &format!("`isms schema {register}` prints the members there are"));
        }
        note("about", item.about.as_deref().unwrap_or_default());
        note("clause", item.text("clause"));
        for related in item.json.get("related").and_then(Json::as_list).unwrap_or_default() {
            let text = |name| related.get(name).and_then(Json::as_str).unwrap_or_default();
            let place = self.spot(text("path"), false).map(|spot| self.place(spot.at)).unwrap_or_default();
            note("see", &format!("{place}: {}", text("message")));
        }
        for other in item.others.iter().take(PLACES).map(|other| Item::of(other)) {
            note("also", &format!("{}: {}", self.place(self.spot_of(&other).at), other.text("message")));
        }
        if item.others.len() > PLACES {
            note("also", &format!("at {} more places; `--all` shows each", item.others.len() - PLACES));
        }
        out.push('\n');
    }

    /// The part of the line that is shown, and the number of characters in it before the caret.
    fn window(&self, spot: &Spot) -> (String, usize) {
        let line = self.lines.line(spot.at.line);
        let before = spot.at.column - 1;
        let count = line.chars().count();
        if count <= WIDTH {
            return (clean(line), before);
        }
        let skip = before.saturating_sub(BEFORE).min(count.saturating_sub(WIDTH));
        let part: String = line.chars().skip(skip).take(WIDTH).collect();
        let (head, tail) = (if skip > 0 { "…" } else { "" }, if skip + WIDTH < count { "…" } else { "" });
        (format!("{head}{}{tail}", clean(&part)), before - skip + usize::from(skip > 0))
    }

    /// A workflow command that GitHub shows beside the line.
    pub(crate) fn github(&self, out: &mut String, item: &Item<'_>) {
        let level = match item.text("severity") {
            "error" => "error",
            "warning" => "warning",
            _ => "notice",
        };
        let at = self.spot_of(item).at;
        let (code, help) = (item.text("code"), item.text("help"));
        let message = match help {
            "" => item.text("message").to_owned(),
            help => format!("{}\n{help}", item.text("message")),
        };
        let _ = writeln!(
            out,
            "::{level} file={},line={},col={},title={}::{}",
            property(self.name),
            at.line,
            at.column,
            property(code),
            data(&message),
        );
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// One line that a terminal shows as it is, whatever the document holds: control characters and those that turn the direction of
/// writing stand as spaces or `�`.
pub(crate) fn clean(text: &str) -> String {
    let one = |letter: char| match letter {
        '\t' | '\n' | '\r' => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        other if other.is_control() => '\u{fffd}',
        other => other,
    };
    text.chars().map(one).collect()
}

/// A text of at most that many characters.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, item: &str) -> String {
        let json = Json::parse(item).unwrap();
        let mut out = String::new();
        Shower::new("a.json", text).human(&mut out, &Item::of(&json));
        anstream::adapter::strip_str(&out).to_string()
    }

    #[test]
    fn a_caret_stands_under_the_value() {
        let item = r#"{"severity":"error","code":"X","path":"/b/0","message":"m","help":"h"}"#;
        let expected = "a.json:2:8: error X m\n    2 | \u{20}\"b\": [\"öö\"]\n      |        ^^^^\n      = help: h\n\n";
        assert_eq!(shown("{\"a\": 1,\n\t\"b\": [\"öö\"]\n}", item), expected);
    }

    #[test]
    fn a_long_line_is_shown_in_part_with_the_caret_under_the_value() {
        let text = format!("{{\"a\": \"{}\", \"b\": 17, \"c\": \"{}\"}}", "x".repeat(5000), "y".repeat(5000));
        let shown = shown(&text, r#"{"severity":"advice","code":"X","path":"/b","message":"m"}"#);
        let lines: Vec<&str> = shown.lines().collect();
        let caret = lines[2].chars().position(|letter| letter == '^').unwrap();
        let under: String = lines[1].chars().skip(caret).take(2).collect();
        assert_eq!((under.as_str(), lines[2].trim_start_matches([' ', '|'])), ("17", "^^"));
        assert!(lines[1].chars().count() < 115);
    }

    #[test]
    fn nothing_in_a_document_reaches_the_terminal_raw() {
        let item = "{\"severity\":\"error\",\"code\":\"X\",\"path\":\"\",\"message\":\"\\u001b[2Jgone\\u202e\"}";
        assert!(shown("{}", item).contains("\u{fffd}[2Jgone\u{fffd}"));
    }

    #[test]
    fn annotations_are_escaped() {
        let json =
            Json::parse(r#"{"severity":"advice","code":"X","path":"/a","message":"50% \n b","help":"h"}"#).unwrap();
        let mut out = String::new();
        Shower::new("a,b.json", "{\n \"a\": 1}").github(&mut out, &Item::of(&json));
        assert_eq!(out, "::notice file=a%2Cb.json,line=2,col=7,title=X::50%25 %0A b%0Ah\n");
    }
}
