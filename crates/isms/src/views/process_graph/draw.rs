//! The graph as text that tools draw.

use std::fmt::Write as _;

use petgraph::dot::{Config, Dot};
use petgraph::graph::DiGraph;

/// The graph of the processes' titles and of what passes between them.
pub(super) type Drawn<'a> = DiGraph<&'a str, &'a str>;

/// What Mermaid would read as syntax is written as its entity.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("#quot;"),
            '#' => out.push_str("#35;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            other => out.push(other),
        }
    }
    out
}

/// A flowchart from left to right.
pub(super) fn mermaid(graph: &Drawn<'_>) -> String {
    let mut out = "flowchart LR\n".to_owned();
    for (at, title) in graph.node_weights().enumerate() {
        let _ = writeln!(out, "  p{at}[\"{}\"]", quoted(title));
    }
    for edge in graph.raw_edges() {
        let (giver, taker) = (edge.source().index(), edge.target().index());
        let _ = writeln!(out, "  p{giver} -->|\"{}\"| p{taker}", quoted(edge.weight));
    }
    out
}

/// The same in the DOT language.
pub(super) fn dot(graph: &Drawn<'_>) -> String {
    let config = [Config::NodeNoLabel, Config::EdgeNoLabel];
    let edge = |_: &Drawn<'_>, edge: petgraph::graph::EdgeReference<'_, &str>| label(edge.weight());
    let node = |_: &Drawn<'_>, (_, title): (_, &&str)| label(title);
    format!("{:?}", Dot::with_attr_getters(graph, &config, &edge, &node))
}

fn label(text: &str) -> String {
    format!("label=\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
