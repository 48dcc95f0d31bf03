//! Where in a JSON text a JSON pointer leads: byte offsets from a scan of the text, then line and column.

use std::borrow::Cow;
use std::ops::Range;

/// Nested deeper than this, values are not looked into; documents are refused long before.
const DEPTH: usize = 256;

/// A value in the text, with the places of what it holds.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    span: Range<usize>,
    content: Content<'t>,
}

#[derive(Debug)]
enum Content<'t> {
    Leaf,
    List(Vec<Node<'t>>),
    Map(Vec<Member<'t>>),
}

#[derive(Debug)]
struct Member<'t> {
    name: Cow<'t, str>,
    key: Range<usize>,
    value: Node<'t>,
}

/// Where a pointer leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The value, or the nearest one around a member that is not there.
    pub(crate) value: Range<usize>,
    /// The member's name with its quotes, where the value is a member's.
    pub(crate) key: Option<Range<usize>>,
    /// Whether the value is a list or an object.
    pub(crate) nested: bool,
}

impl<'t> Node<'t> {
    /// Scans a JSON text; `None` if it is not well-formed as far as places go.
    pub(crate) fn scan(text: &'t str) -> Option<Self> {
        let mut scanner = Scanner { text, bytes: text.as_bytes(), at: 0 };
        scanner.value(0)
    }

    /// Whether a pointer leads to something that is there.
    pub(crate) fn has(&self, pointer: &str) -> bool {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let next = match &node.content {
                Content::Leaf => None,
                Content::List(items) => step.parse().ok().and_then(|at: usize| items.get(at)),
                Content::Map(members) => members.iter().find(|member| member.name == step).map(|member| &member.value),
            };
            let Some(next) = next else { return false };
            node = next;
        }
        true
    }

    /// Follows a pointer as far as it leads. Of members named twice reading takes the first, and so does this, unless the one
    /// too many is asked for.
    pub(crate) fn find(&self, pointer: &str, last: bool) -> Found {
        let mut node = self;
        let mut key = None;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let next = match &node.content {
                Content::Leaf => None,
                Content::List(items) => step.parse().ok().and_then(|at: usize| items.get(at)).map(|item| (item, None)),
                Content::Map(members) => {
                    let mut named = members.iter().filter(|member| member.name == step);
                    let member = if last { named.next_back() } else { named.next() };
                    member.map(|member| (&member.value, Some(member.key.clone())))
                }
            };
            let Some((next, name)) = next else { break };
            (node, key) = (next, name);
        }
        Found { value: node.span.clone(), key, nested: !matches!(node.content, Content::Leaf) }
    }
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Scanner<'t> {
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn value(&mut self, depth: usize) -> Option<Node<'t>> {
        let first = self.peek()?;
        let start = self.at;
        let content = match first {
            _ if depth > DEPTH => return None,
            b'{' => self.map(depth)?,
            b'[' => self.list(depth)?,
            b'"' => {
                self.string()?;
                Content::Leaf
            }
            _ => {
                self.scalar()?;
                Content::Leaf
            }
        };
        Some(Node { span: start..self.at, content })
    }

    fn map(&mut self, depth: usize) -> Option<Content<'t>> {
        self.at += 1;
        let mut members = Vec::new();
        if self.take(b'}') {
            return Some(Content::Map(members));
        }
        loop {
            self.peek()?;
            let key = self.string()?;
            let name = unescape(self.text.get(key.clone())?)?;
            if !self.take(b':') {
                return None;
            }
            members.push(Member { name, key, value: self.value(depth + 1)? });
            if self.take(b'}') {
                return Some(Content::Map(members));
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Content<'t>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.take(b']') {
            return Some(Content::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.take(b']') {
                return Some(Content::List(items));
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if self.bytes.get(start) != Some(&b'"') {
            return None;
        }
        self.at += 1;
        loop {
            match self.bytes.get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(start..self.at)
    }

    fn scalar(&mut self) -> Option<()> {
        let start = self.at;
        while let Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'+' | b'-' | b'.') = self.bytes.get(self.at) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
}

/// The text of a string literal with its quotes.
fn unescape(literal: &str) -> Option<Cow<'_, str>> {
    if literal.contains('\\') {
        return serde_json::from_str::<String>(literal).ok().map(Cow::Owned);
    }
    literal.get(1..literal.len().checked_sub(1)?).map(Cow::Borrowed)
}

/// The lines of a text.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

/// A place in a text: line and column count from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The place of a byte offset.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.start(line);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count()) + 1;
        Position { line, column }
    }

    /// The byte offset at which a line begins; lines count from 1.
    pub(crate) fn start(&self, line: usize) -> usize {
        line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(self.text.len())
    }

    /// A line without its end.
    pub(crate) fn line(&self, line: usize) -> &'t str {
        let text = self.text.get(self.start(line)..).unwrap_or_default();
        text.split('\n').next().unwrap_or_default().trim_end_matches('\r')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<'t>(text: &'t str, pointer: &str) -> &'t str {
        &text[Node::scan(text).unwrap().find(pointer, false).value]
    }

    #[test]
    fn pointers_lead_into_nested_lists_and_objects() {
        let text = r#" {"a": [1, [2, {"b": -3.5e+2}], []], "c": {"": {"d": true}}, "e": null} "#;
        for (pointer, value) in [
            ("/a/0", "1"),
            ("/a/1/0", "2"),
            ("/a/1/1/b", "-3.5e+2"),
            ("/a/2", "[]"),
            ("/c//d", "true"),
            ("/e", "null"),
            ("/a/1", r#"[2, {"b": -3.5e+2}]"#),
        ] {
            assert_eq!(at(text, pointer), value, "{pointer}");
        }
        assert_eq!(at(text, ""), text.trim());
    }

    #[test]
    fn escapes_in_names_texts_and_pointers_are_understood() {
        let text = r#"{"a/b": 1, "c~d": 2, "\u00e9\"\\": 3, "t": "say \"}\" \\", "\ud83d\ude00": {"u": 4}}"#;
        assert_eq!(at(text, "/a~1b"), "1");
        assert_eq!(at(text, "/c~0d"), "2");
        assert_eq!(at(text, "/é\"\\"), "3");
        assert_eq!(at(text, "/t"), r#""say \"}\" \\""#);
        assert_eq!(at(text, "/😀/u"), "4");
    }

    #[test]
    fn a_missing_member_leads_to_its_object_and_a_double_one_to_the_first_or_last() {
        let text = r#"{"a": {"b": 1, "b": 2}}"#;
        let tree = Node::scan(text).unwrap();
        let missing = tree.find("/a/zz", false);
        assert_eq!((missing.value, missing.key, missing.nested), (6..22, Some(1..4), true));
        assert_eq!(&text[tree.find("/a/b", true).value], "2");
        assert_eq!(tree.find("/a/b", true).key, Some(15..18));
        assert_eq!(at(text, "/a/b"), "1");
        assert_eq!(at(text, "/a/b/c/d"), "1");
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "{\r\n  \"ü😀\": 1,\r\n\t\"b\": [\n2]}";
        let lines = Lines::new(text);
        let tree = Node::scan(text).unwrap();
        let place = |pointer: &str| lines.position(tree.find(pointer, false).value.start);
        assert_eq!(place("/ü😀"), Position { line: 2, column: 9 });
        assert_eq!(place("/b"), Position { line: 3, column: 7 });
        assert_eq!(place("/b/0"), Position { line: 4, column: 1 });
        assert_eq!(lines.line(2), "  \"ü😀\": 1,");
        assert_eq!(lines.line(9), "");
    }

    #[test]
    fn what_is_not_json_has_no_places() {
        for text in ["", "{", "[1,", r#"{"a" 1}"#, r#"{"a": "b}"#, "{a: 1}", "[1 2]", "[\"\\"] {
            assert!(Node::scan(text).is_none(), "{text}");
        }
        let deep = "[".repeat(400) + &"]".repeat(400);
        assert!(Node::scan(&deep).is_none());
    }
}
