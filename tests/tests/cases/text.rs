//! JSON kept as it is written: spaces come and go, but members stay in order and numbers and strings keep their letters.
//!
//! A parsed value would forget what the comparison is about: `1.0` and `1`, `\u00e9` and `é`, the order, a member twice.

/// One value of a well-formed text.
enum Node<'a> {
    /// A string, number or word.
    Leaf(&'a str),
    Array(Vec<Node<'a>>),
    Object(Vec<(&'a str, Node<'a>)>),
}

/// The text without the spaces between its parts.
pub(crate) fn compact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    write_line(&parse(text), "", &mut out);
    out
}

/// The text over as many lines as it needs to stay within `width`, indented by two spaces.
pub(crate) fn pretty(text: &str, width: usize) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    write_lines(&parse(text), 0, 0, width, &mut out);
    out
}

fn write_line(node: &Node<'_>, gap: &str, out: &mut String) {
    match node {
        Node::Leaf(text) => out.push_str(text),
        Node::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                    out.push_str(gap);
                }
                write_line(item, gap, out);
            }
            out.push(']');
        }
        Node::Object(members) => {
            out.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(gap);
                out.push_str(key);
                out.push(':');
                out.push_str(gap);
                write_line(value, gap, out);
            }
            if !members.is_empty() {
                out.push_str(gap);
            }
            out.push('}');
        }
    }
}

/// `taken` is what stands on the line already, behind the indentation.
fn write_lines(node: &Node<'_>, depth: usize, taken: usize, width: usize, out: &mut String) {
    let mut line = String::new();
    write_line(node, " ", &mut line);
    if depth > 0 && depth * 2 + taken + line.chars().count() <= width || matches!(node, Node::Leaf(_)) {
        out.push_str(&line);
        return;
    }
    let (open, close, length) = match node {
        Node::Leaf(_) => return,
        Node::Array(items) => ('[', ']', items.len()),
        Node::Object(members) => ('{', '}', members.len()),
    };
    out.push(open);
    let start = |index: usize, out: &mut String| {
        out.push_str(if index > 0 { ",\n" } else { "\n" });
        out.push_str(&"  ".repeat(depth + 1));
    };
    match node {
        Node::Leaf(_) => {}
        Node::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                start(index, out);
                write_lines(item, depth + 1, 1, width, out);
            }
        }
        Node::Object(members) => {
            for (index, (key, value)) in members.iter().enumerate() {
                start(index, out);
                out.push_str(key);
                out.push_str(": ");
                write_lines(value, depth + 1, key.chars().count() + 3, width, out);
            }
        }
    }
    if length > 0 {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(close);
}

fn parse(text: &str) -> Node<'_> {
    let mut rest = text;
    value(&mut rest)
}

/// Takes one value off the front; the text is known to be well-formed.
fn value<'a>(rest: &mut &'a str) -> Node<'a> {
    skip_spaces(rest);
    if let Some(inside) = rest.strip_prefix('[') {
        *rest = inside;
        let mut items = Vec::new();
        while !closed(rest, ']') {
            items.push(value(rest));
        }
        return Node::Array(items);
    }
    if let Some(inside) = rest.strip_prefix('{') {
        *rest = inside;
        let mut members = Vec::new();
        while !closed(rest, '}') {
            let key = leaf(rest);
            skip_spaces(rest);
            *rest = rest.strip_prefix(':').unwrap_or(rest);
            members.push((key, value(rest)));
        }
        return Node::Object(members);
    }
    Node::Leaf(leaf(rest))
}

/// Whether the container ends here; a comma before the next part is passed over.
fn closed(rest: &mut &str, end: char) -> bool {
    skip_spaces(rest);
    if let Some(after) = rest.strip_prefix(end) {
        *rest = after;
        return true;
    }
    *rest = rest.strip_prefix(',').unwrap_or(rest);
    skip_spaces(rest);
    rest.is_empty()
}

fn leaf<'a>(rest: &mut &'a str) -> &'a str {
    let mut escaped = false;
    let quoted = rest.starts_with('"');
    let end = rest.char_indices().skip(1).find(|(_, letter)| {
        if !quoted {
            return matches!(letter, ',' | ':' | ']' | '}') || letter.is_ascii_whitespace();
        }
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    });
    let at = end.map_or(rest.len(), |(at, _)| at + usize::from(quoted));
    let (taken, after) = rest.split_at(at);
    *rest = after;
    taken
}

fn skip_spaces(rest: &mut &str) {
    *rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
}

#[cfg(test)]
mod tests {
    use super::{compact, pretty};

    const SPACED: &str = "{ \"b\" : [ 1.0, -2e+3 , \"x, \\\" ] \\\\\" ],\n\"a\":{ },\t\"a\": [ ], \"é\\u00e9\": null }";
    const TIGHT: &str = r#"{"b":[1.0,-2e+3,"x, \" ] \\"],"a":{},"a":[],"é\u00e9":null}"#;

    #[test]
    fn only_spaces_are_lost() {
        assert_eq!(compact(SPACED), TIGHT);
        assert_eq!(compact(TIGHT), TIGHT);
        assert_eq!(compact(" 7 "), "7");
        assert_eq!(compact("\"\""), "\"\"");
    }

    #[test]
    fn pretty_text_is_broken_where_a_line_is_too_long_and_says_the_same() {
        let expected = "{\n  \"b\": [\n    1.0,\n    -2e+3,\n    \"x, \\\" ] \\\\\"\n  ],\n  \"a\": {},\n  \"a\": [],\n  \"é\\u00e9\": null\n}";
        assert_eq!(pretty(TIGHT, 24), expected);
        assert_eq!(compact(&pretty(TIGHT, 24)), TIGHT);
        assert_eq!(pretty(r#"{"a":{"b":1}}"#, 100), "{\n  \"a\": { \"b\": 1 }\n}");
    }
}
