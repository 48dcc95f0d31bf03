//! Which catalogue is asked about, and which statement speaks of it.

use crate::base::{Citation, Json};
use crate::catalogue::Edition;
use crate::document::Isms;
use crate::model::{Entity as _, Framework, StatementOfApplicability};
use crate::views::look::Look;

/// There is no such catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown framework `{framework}`, expected one of {}", .known.join(", "))]
pub struct UnknownFramework {
    /// What was asked for.
    pub framework: String,
    /// What there is: both editions of Annex A, then the frameworks of the document.
    pub known: Vec<String>,
}

impl UnknownFramework {
    /// The error in the flat form every binding shows.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut params = Json::map();
        params.put("framework", self.framework.as_str());
        params.put("known", Json::List(self.known.iter().map(|known| Json::text(known)).collect()));
        let mut map = Json::map();
        map.put("code", "unknown_framework");
        map.put("severity", "error");
        map.put("message", self.to_string());
        map.put("params", params);
        map
    }
}

/// A catalogue of controls.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    Annex(Edition),
    Own(&'a Framework),
}

/// A control of a catalogue.
pub(super) struct Listed {
    pub(super) control: Citation,
    pub(super) title: String,
    pub(super) group: Option<String>,
}

impl<'a> Source<'a> {
    /// The catalogue of that name; Annex A of the document's edition where none is named.
    pub(super) fn find(isms: &'a Isms, framework: Option<&str>) -> Result<Self, UnknownFramework> {
        let Some(name) = framework else { return Ok(Self::Annex(isms.head.edition)) };
        if let Ok(edition) = name.parse::<Edition>() {
            return Ok(Self::Annex(edition));
        }
        isms.frameworks.get(name).map(Self::Own).ok_or_else(|| {
            let editions = Edition::ALL.iter().map(|edition| edition.as_str().to_owned());
            let own = isms.frameworks.iter().map(|framework| framework.id.to_string());
            UnknownFramework { framework: name.to_owned(), known: editions.chain(own).collect() }
        })
    }

    pub(super) fn name(self) -> &'a str {
        match self {
            Self::Annex(edition) => edition.as_str(),
            Self::Own(framework) => framework.id.as_str(),
        }
    }

    /// The statement about it.
    pub(super) fn statement(self, look: &Look<'a>) -> Option<&'a StatementOfApplicability> {
        match self {
            Self::Annex(edition) if edition != look.isms.head.edition => None,
            Self::Annex(_) => latest_statement(look, None),
            Self::Own(framework) => latest_statement(look, Some(framework.id.as_str())),
        }
    }

    /// What the statement about the document's own edition names, where another edition is asked about: it knows none of it.
    pub(super) fn strangers(self, look: &Look<'a>) -> Vec<&'a str> {
        let other = matches!(self, Self::Annex(edition) if edition != look.isms.head.edition);
        let own = if other { latest_statement(look, None) } else { None };
        own.into_iter().flat_map(|statement| &statement.entries).map(|entry| entry.control.as_str()).collect()
    }

    /// Its controls in order.
    pub(super) fn controls(self) -> Vec<Listed> {
        match self {
            Self::Annex(edition) => edition.controls().iter().filter_map(annex_control).collect(),
            Self::Own(framework) => {
                framework.controls.iter().filter_map(|control| own_control(framework, control)).collect()
            }
        }
    }

    /// Whether a citation means a control of this catalogue, there or not.
    pub(super) fn claims(self, citation: &Citation) -> bool {
        match (self, citation.in_framework()) {
            (Self::Annex(_), None) => citation.as_str().starts_with("A."),
            (Self::Own(framework), Some((name, _))) => framework.id.as_str() == name,
            _ => false,
        }
    }
}

fn annex_control(control: &crate::catalogue::Control) -> Option<Listed> {
    let group = control.group().map(|group| group.title.to_owned());
    Some(Listed { control: Citation::new(control.id).ok()?, title: control.title.to_owned(), group })
}

fn own_control(framework: &Framework, control: &crate::model::FrameworkControl) -> Option<Listed> {
    Some(Listed {
        control: Citation::new(&format!("{}/{}", framework.id, control.id)).ok()?,
        title: control.title.to_string(),
        group: control.group.as_ref().map(ToString::to_string),
    })
}

/// A control of any catalogue of the document, for a statement may also name controls beside its own catalogue.
pub(super) fn anywhere(isms: &Isms, citation: &Citation) -> Option<Listed> {
    match citation.in_framework() {
        None => isms.head.edition.control(citation.as_str()).and_then(annex_control),
        Some((name, id)) => {
            let framework = isms.frameworks.get(name)?;
            own_control(framework, framework.controls.iter().find(|control| control.id.as_str() == id)?)
        }
    }
}

/// The latest statement about a framework (Annex A where none is named) on or before the day that is not retired; undated ones count
/// as older than dated ones.
pub(in crate::views) fn latest_statement<'a>(
    look: &Look<'a>,
    framework: Option<&str>,
) -> Option<&'a StatementOfApplicability> {
    let about = |statement: &&StatementOfApplicability| statement.framework.as_ref().map(|id| id.as_str()) == framework;
    let statements = look.isms.statement_of_applicability.iter().filter(about);
    let by_then =
        statements.filter(|statement| statement.on.is_none_or(|on| on <= look.day) && !statement.retired_by(look.day));
    by_then.enumerate().max_by_key(|(index, statement)| (statement.on, *index)).map(|(_, statement)| statement)
}
