//! Reading members from a JSON tree: where one is, which are still unread, and every fault met on the way.

use std::borrow::Cow;

use super::fault::{Fault, FaultCode, Params};
use super::json::{Json, LARGEST_NUMBER, Value};
use super::nearest::nearest;
use super::pointer::push_step;
use super::shape::{Shape, Slot};

/// One step of the way to the value being read.
#[derive(Debug, Clone)]
enum Step {
    Name(Cow<'static, str>),
    Index(usize),
}

/// Collects the faults met while reading, each at its JSON pointer.
#[derive(Debug, Default)]
pub struct Reader {
    path: Vec<Step>,
    faults: Vec<Fault>,
    /// Members that a newer minor version of the format added: kept and written back, not refused.
    keep_unknown: bool,
    kept: Vec<(String, Value)>,
}

impl Reader {
    /// A reader for which an unknown member is a fault.
    #[must_use]
    pub fn strict() -> Self {
        Self::default()
    }

    /// A reader for a document of a newer minor version: unknown members are kept.
    #[must_use]
    pub fn keeping_unknown() -> Self {
        Self { keep_unknown: true, ..Self::default() }
    }

    /// Reads what `read` reads one step further down.
    pub fn within<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.enter(Step::Name(Cow::Borrowed(name)));
        let value = read(self);
        self.leave();
        value
    }

    // Not inlined: every member of every record passes here.
    #[inline(never)]
    fn enter(&mut self, step: Step) {
        self.path.push(step);
    }

    #[inline(never)]
    fn leave(&mut self) {
        self.path.pop();
    }

    /// Reads what `read` reads at an item of a list.
    pub fn within_item<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.enter(Step::Index(index));
        let value = read(self);
        self.leave();
        value
    }

    pub(crate) fn within_any<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Name(Cow::Owned(name.to_owned())));
        let value = read(self);
        self.path.pop();
        value
    }

    /// The JSON pointer to the value being read.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) => push_step(&mut pointer, name),
                Step::Index(index) => {
                    pointer.push('/');
                    pointer.push_str(&index.to_string());
                }
            }
        }
        pointer
    }

    /// Reports a fault of the value being read.
    #[inline(never)]
    pub fn fault(&mut self, code: FaultCode, template: &str, params: Params) {
        let path = self.pointer();
        self.faults.push(Fault::new(code, path, template, params));
    }

    /// Reports that a member of the object being read is missing.
    #[inline(never)]
    pub(crate) fn missing(&mut self, name: &'static str) {
        self.enter(Step::Name(Cow::Borrowed(name)));
        self.fault(FaultCode::MissingMember, "`{member}` is missing", Params::none().with("member", name));
        self.leave();
    }

    /// Reports that the value is of another type than expected; `null` has a code of its own.
    #[inline(never)]
    pub fn wrong_type(&mut self, json: &Json<'_>, expected: &'static str) {
        if matches!(json, Json::Null) {
            self.fault(
                FaultCode::Null,
                "expected {expected}, found null; leave the member out instead",
                Params::none().with("expected", expected),
            );
        } else {
            self.fault(
                FaultCode::WrongType,
                "expected {expected}, found {found}",
                Params::none().with("expected", expected).with("found", json.kind()),
            );
        }
    }

    /// How many faults there are so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.faults.len()
    }

    /// The faults and the kept unknown members.
    #[must_use]
    pub fn finish(self) -> (Vec<Fault>, Vec<(String, Value)>) {
        (self.faults, self.kept)
    }

    /// Takes the faults and kept members gathered so far.
    pub fn drain(&mut self) -> (Vec<Fault>, Vec<(String, Value)>) {
        (std::mem::take(&mut self.faults), std::mem::take(&mut self.kept))
    }

    /// Checks vendor data under `x`: free in shape, but no member twice, no U+0000, and numbers that survive a round trip.
    pub fn check_free(&mut self, json: &Json<'_>) {
        match json {
            Json::Int(value) => self.check_number(*value as f64),
            Json::Float(value) => self.check_number(*value),
            Json::Text(text) if text.contains('\0') => {
                self.fault(FaultCode::InvalidText, "text must not hold the character U+0000", Params::none());
            }
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.within_item(index, |r| r.check_free(item));
                }
            }
            Json::Map(members) => {
                self.check_duplicates(members);
                for (key, value) in members {
                    self.within_any(key, |r| r.check_free(value));
                }
            }
            _ => {}
        }
    }

    fn check_number(&mut self, value: f64) {
        if !value.is_finite() || value.abs() > LARGEST_NUMBER as f64 {
            self.fault(
                FaultCode::InvalidNumber,
                "numbers must lie within ±{largest} to survive a round trip",
                Params::none().with("largest", LARGEST_NUMBER),
            );
        }
    }

    fn check_duplicates(&mut self, members: &[(Cow<'_, str>, Json<'_>)]) {
        for (index, (key, _)) in members.iter().enumerate() {
            if members.iter().take(index).any(|(earlier, _)| earlier == key) {
                self.within_any(key, |r| {
                    r.fault(FaultCode::DuplicateMember, "the member is written twice", Params::none());
                });
            }
        }
    }
}

/// The members of an object while they are being read, and which of them are still unread.
#[derive(Debug)]
pub struct Object<'j> {
    members: &'j [(Cow<'j, str>, Json<'j>)],
    seen: Vec<bool>,
    next: usize,
    /// Whether data of one's own may stand here.
    extensible: bool,
}

impl<'j> Object<'j> {
    /// Opens an object; reports another type of value, and members written twice.
    pub fn open(json: &'j Json<'_>, r: &mut Reader) -> Option<Self> {
        let Json::Map(members) = json else {
            r.wrong_type(json, "an object");
            return None;
        };
        r.check_duplicates(members);
        Some(Self { members, seen: vec![false; members.len()], next: 0, extensible: false })
    }

    /// The member of that name, marked as read.
    #[inline(never)]
    pub fn get(&mut self, name: &str) -> Option<&'j Json<'j>> {
        self.extensible |= name == "x";
        // Members mostly come in declaration order: look on from where the last one was found.
        let count = self.members.len();
        let found = (0..count)
            .map(|step| (self.next + step) % count)
            .find(|at| self.members.get(*at).is_some_and(|(key, _)| key.len() == name.len() && key.as_ref() == name))?;
        self.next = found + 1;
        if let Some(seen) = self.seen.get_mut(found) {
            *seen = true;
        }
        self.members.get(found).map(|(_, value)| value)
    }

    /// Reads a member that may be absent into its place, and says whether there is one; a faulty one is reported and stays absent.
    pub fn fill(&mut self, name: &'static str, place: &mut dyn Slot, r: &mut Reader) -> bool {
        let found = self.get(name);
        if let Some(json) = found {
            r.enter(Step::Name(Cow::Borrowed(name)));
            place.fill(json, r);
            r.leave();
        }
        found.is_some()
    }

    /// Reads a member that must be there into its place; a missing one is reported.
    pub fn need(&mut self, name: &'static str, place: &mut dyn Slot, r: &mut Reader) {
        if !self.fill(name, place, r) {
            r.missing(name);
        }
    }

    /// Reads a member; a required one that is missing is reported.
    pub fn member<T: Shape>(&mut self, name: &'static str, r: &mut Reader) -> Option<T> {
        let mut value = T::absent();
        if value.is_none() {
            self.need(name, &mut value, r);
        } else {
            self.fill(name, &mut value, r);
        }
        value
    }

    /// The members that were not read, each once.
    fn unread(&self) -> impl Iterator<Item = (&'j str, &'j Json<'j>)> {
        let members = self.members;
        members.iter().enumerate().filter_map(move |(at, (key, value))| {
            let repeated = members.iter().take(at).any(|(earlier, _)| earlier == key);
            let unread = !self.seen.get(at).copied().unwrap_or(false) && !repeated;
            unread.then_some((key.as_ref(), value))
        })
    }

    /// Reports every member that was not read, or keeps it for a newer format.
    pub fn close(self, r: &mut Reader) {
        let template = if self.extensible {
            "unknown member `{member}`; data of your own goes under `x`"
        } else {
            "unknown member `{member}`"
        };
        for (key, value) in self.unread() {
            r.within_any(key, |r| {
                if r.keep_unknown {
                    let path = r.pointer();
                    r.kept.push((path, value.clone().into_owned()));
                } else {
                    r.fault(FaultCode::UnknownMember, template, Params::none().with("member", key.to_owned()));
                }
            });
        }
    }

    /// Reports every member that was not read as an argument that a verb does not take, with those it takes.
    pub fn close_arguments(self, taken: &[&'static str], r: &mut Reader) {
        for (key, _) in self.unread() {
            let params = Params::none().with("member", key.to_owned()).with("takes", taken.to_vec());
            let meant = nearest(key, &mut taken.iter().copied());
            let (template, params) = match meant {
                _ if taken.is_empty() => ("unknown argument `{member}`; the verb takes none", params),
                None => ("unknown argument `{member}`; the verb takes: {takes}", params),
                Some(meant) => (
                    "unknown argument `{member}`, perhaps `{meant}` is meant; the verb takes: {takes}",
                    params.with("meant", meant.to_owned()),
                ),
            };
            r.within_any(key, |r| r.fault(FaultCode::UnknownMember, template, params));
        }
    }
}

/// The fault of a text that is not JSON.
#[must_use]
pub fn syntax_fault(error: &serde_json::Error) -> Fault {
    let mut what = error.to_string();
    if let Some(at) = what.rfind(" at line ") {
        what.truncate(at);
    }
    Fault::new(
        FaultCode::Syntax,
        String::new(),
        "not JSON: {what} at line {line}, column {column}",
        Params::none().with("what", what).with("line", error.line()).with("column", error.column()),
    )
}
