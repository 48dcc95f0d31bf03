//! A changed record put into the text of a document, so that all the rest stays as somebody laid it out.

use isms::base::{Json, write};
use isms_boundary::Workspace;

use crate::files::document;
use crate::locate::{Lines, Node};
use crate::source::arguments;
use crate::stop::Stop;

/// The text of the changed document. Where it was written in one of the forms that the library writes, it is again; where it was
/// laid out in another way, only the record and the revision change.
pub(crate) fn changed_text(
    before: &str,
    form: Option<&'static str>,
    workspace: &mut Workspace,
    answer: &Json<'_>,
) -> Result<String, Stop> {
    if form.is_none()
        && let Some(text) = splice(before, workspace, answer)
        && let Ok(mut again) = Workspace::open(text.as_bytes())
        // The text is good only if it says what the changed document says.
        && document(&mut again, "compact")? == document(workspace, "compact")?
    {
        return Ok(text);
    }
    document(workspace, form.unwrap_or("pretty"))
}

fn splice(before: &str, workspace: &mut Workspace, answer: &Json<'_>) -> Option<String> {
    let (register, id) = (answer.get("register")?.as_str()?, answer.get("id")?.as_str()?);
    let args = arguments(vec![("register", Some(Json::from(register.to_owned())))]);
    let ids = workspace.call("ids", &args).ok()?;
    let at = Json::parse(&ids).ok()?.as_list()?.iter().position(|known| known.as_str() == Some(id))?;
    let tree = Node::scan(before)?;
    let lines = Lines::new(before);
    let indent = |offset: usize| {
        let line = lines.line(lines.position(offset).line);
        line.split(|letter: char| !letter.is_whitespace()).next().unwrap_or_default().to_owned()
    };
    let end = if before.contains("\r\n") { "\r\n" } else { "\n" };

    let span = tree.find(&format!("/{register}/{at}"), false).value;
    let step = indent(lines.start(2));
    let record = laid_out(answer.get("record")?, &format!("{end}{}", indent(span.start)), &step);
    let mut edits = vec![(span, record)];

    let revision = write::compact(answer.get("revision")?);
    let (known, edition) = (tree.find("/revision", false), tree.find("/edition", false));
    if known.key.is_some() {
        edits.push((known.value, revision));
    } else {
        let after = edition.value.end;
        let key = edition.key?.start;
        let alone = before.get(lines.start(lines.position(key).line)..key)?.trim().is_empty();
        let gap = if alone { format!(",{end}{}", indent(key)) } else { ", ".to_owned() };
        edits.push((after..after, format!("{gap}\"revision\": {revision}")));
    }
    // From the end, so that the places before stay what they are.
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut text = before.to_owned();
    for (span, new) in edits {
        text.get(span.clone())?;
        text.replace_range(span, &new);
    }
    Some(text)
}

/// A record over several lines, each after the first begun by `pad` and indented by the document's own step.
fn laid_out(record: &Json<'_>, pad: &str, step: &str) -> String {
    let step = if step.is_empty() { "  " } else { step };
    let mut out = String::new();
    for line in write::pretty(record).trim_end().lines() {
        let text = line.trim_start();
        if !out.is_empty() {
            out.push_str(pad);
        }
        // The library writes two spaces a level, and no text holds a line end.
        out.push_str(&step.repeat((line.len() - text.len()) / 2));
        out.push_str(text);
    }
    out
}
