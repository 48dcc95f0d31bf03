//! Small edits of a document, addressed by what things are called and not by where they stand.
//!
//! An address is a path such as `/risks/R-001/treatment/actions/A-1/due`. In a list a step is the id of an item, or `member=value` where items have
//! no id, or the text of the item itself, or `first` or `last`.

use isms::base::{Json, Value};

/// What is done to the document.
#[derive(Debug)]
pub(crate) struct Edit {
    op: Op,
    at: String,
}

#[derive(Debug)]
enum Op {
    /// Takes away the member or item; it must be there.
    Remove,
    /// Puts a value in the place of a member or item, or adds the member.
    Set(Value),
    /// Adds an item to the list, which is made if it is not there.
    Add(Value),
    /// Adds a copy of the item to its list, under another id.
    Copy(String),
}

type Applied<T> = Result<T, String>;

impl Edit {
    pub(crate) fn read(json: &Value) -> Self {
        let text = |member: &str| json.get(member).and_then(Json::as_str);
        let value = || json.get("value").unwrap_or_else(|| panic!("no value in {json}")).clone();
        let op = match text("op").unwrap() {
            "remove" => Op::Remove,
            "set" => Op::Set(value()),
            "add" => Op::Add(value()),
            "copy" => Op::Copy(text("as").unwrap().to_owned()),
            other => panic!("there is no edit `{other}`"),
        };
        Self { op, at: text("at").unwrap().to_owned() }
    }

    /// The register that it changes.
    pub(crate) fn register(&self) -> &str {
        self.at.split('/').nth(1).unwrap_or_default()
    }

    pub(crate) fn apply(&self, document: &mut Value) -> Applied<()> {
        let address = self.at.strip_prefix('/').ok_or("an address begins with `/`")?;
        // As in JSON pointers, `~1` stands for a slash within a step.
        let steps: Vec<String> = address.split('/').map(|step| step.replace("~1", "/")).collect();
        let (last, way) = steps.split_last().ok_or("an address leads somewhere")?;
        let mut here = document;
        for step in way {
            here = enter(here, step)?;
        }
        match &self.op {
            Op::Remove => remove(here, last),
            Op::Set(value) => set(here, last, value.clone()),
            Op::Add(value) => add(here, last, value.clone()),
            Op::Copy(id) => copy(here, last, id),
        }
    }
}

fn position(items: &[Value], step: &str) -> Applied<usize> {
    let is = |item: &Value, member: &str, text: &str| item.get(member).and_then(Json::as_str) == Some(text);
    let found = match (step, step.split_once('=')) {
        ("first", _) => (!items.is_empty()).then_some(0),
        ("last", _) => items.len().checked_sub(1),
        (_, Some((member, text))) => items.iter().position(|item| is(item, member, text)),
        _ => items.iter().position(|item| item.as_str() == Some(step) || is(item, "id", step)),
    };
    found.ok_or_else(|| format!("there is no item `{step}`"))
}

fn enter<'v>(here: &'v mut Value, step: &str) -> Applied<&'v mut Value> {
    if let Json::List(items) = here {
        let index = position(items, step)?;
        return items.get_mut(index).ok_or_else(|| unreachable!());
    }
    here.get_mut(step).ok_or_else(|| format!("there is no member `{step}`"))
}

fn remove(here: &mut Value, step: &str) -> Applied<()> {
    if let Json::List(items) = here {
        items.remove(position(items, step)?);
        return Ok(());
    }
    here.take(step).map(|_| ()).ok_or_else(|| format!("there is no member `{step}`"))
}

fn set(here: &mut Value, step: &str, value: Value) -> Applied<()> {
    match here {
        Json::List(_) => *enter(here, step)? = value,
        Json::Map(members) => match members.iter_mut().find(|(name, _)| name == step) {
            Some((_, old)) if *old == value => return Err("that is what stands there".to_owned()),
            Some((_, old)) => *old = value,
            None => members.push((step.to_owned().into(), value)),
        },
        _ => return Err(format!("`{step}` cannot be set in {}", here.kind())),
    }
    Ok(())
}

fn add(here: &mut Value, step: &str, value: Value) -> Applied<()> {
    if here.as_map().is_some() && here.get(step).is_none() {
        return set(here, step, Json::List(vec![value]));
    }
    match enter(here, step)? {
        Json::List(items) => items.push(value),
        other => return Err(format!("`{step}` is {}", other.kind())),
    }
    Ok(())
}

fn copy(here: &mut Value, step: &str, id: &str) -> Applied<()> {
    let Json::List(items) = here else { return Err("only an item of a list can be copied".to_owned()) };
    let mut copy = items.get(position(items, step)?).cloned().ok_or("there is no such item")?;
    set(&mut copy, "id", Json::Text(id.to_owned().into()))?;
    items.push(copy);
    Ok(())
}
