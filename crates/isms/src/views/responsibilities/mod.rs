//! Who answers for what on a day: roles with their holders, what nobody or more than one answers for, and whether holders have the
//! competences their roles need (clauses 5.3, 7.2; S-18, S-53, S-86).

mod competence;
mod kinds;
mod roles;

use isms_derive::Shape;

use super::answer::{put, put_joined};
use super::look::Look;
use crate::base::{AsOf, Count, Date, Id, Json, Line};
use crate::document::Isms;
use crate::model::{Competence, IsmsDuty, Item, Person, Role, RoleAssignment, RoleKind};
use crate::rules::Settings;
use crate::rules::leadership::holders::Holders;

/// Who holds a role on the day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RoleHolder {
    /// The assignment.
    pub assignment: Id<RoleAssignment>,
    /// The person.
    pub person: Id<Person>,
    /// Who stands in for them and is there.
    pub deputy: Option<Id<Person>>,
    /// From which day.
    pub since: Option<Date>,
    /// Until which day.
    pub until: Option<Date>,
    /// The competences the role needs and the person lacks.
    pub lacking: Vec<Id<Competence>>,
}

/// How a responsibility is answered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum AnswerStanding {
    /// This role is accountable, and one person holds it; or many do, each for their own part.
    Accountable,
    /// This role does it, and another is accountable.
    Responsible,
    /// No role is accountable for it.
    Nobody,
    /// The role that is accountable is vacant.
    Vacant,
    /// More than one person is accountable.
    Contested,
}

/// A responsibility of a role on the day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ResponsibilityOnDay {
    /// The responsibility.
    pub id: Id<Item>,
    /// What it is.
    pub what: Line,
    /// How it is answered for.
    pub standing: AnswerStanding,
    /// Who is accountable for it on the day.
    pub accountable: Vec<Id<Person>>,
    /// Pointers into the document to where it stands, with this role and with others.
    pub inputs: Vec<String>,
}

/// A role on the day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RoleOnDay {
    /// The role.
    pub role: Id<Role>,
    /// Its title.
    pub title: Line,
    /// What kind of role it is.
    pub kind: Option<RoleKind>,
    /// The duties of clause 5.3 it carries.
    pub duties: Vec<IsmsDuty>,
    /// What its holder may decide.
    pub authorities: Vec<Line>,
    /// What its holder answers for.
    pub responsibilities: Vec<ResponsibilityOnDay>,
    /// Who holds it.
    pub holders: Vec<RoleHolder>,
    /// Whether nobody does.
    pub vacant: bool,
    /// Whether nobody stands in for any of its holders.
    pub without_deputy: bool,
}

/// Who is found in a kind of role: through roles of that kind, or because the document names them so elsewhere.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RoleKindOnDay {
    /// The kind.
    pub kind: RoleKind,
    /// The roles of that kind.
    pub roles: Vec<Id<Role>>,
    /// Who holds one of them, or is named as such: owners of risks, assets, controls and processes, auditors, top management.
    pub persons: Vec<Id<Person>>,
    /// Whether nobody is found.
    pub missing: bool,
}

/// How a person stands towards a competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum CompetenceStanding {
    /// A role of theirs needs it, and they do not have it.
    Lacking,
    /// A role of theirs needs it, they do not have it, and an action is open.
    InTraining,
    /// They have it, and it ends within the notice period.
    Expiring,
    /// They have it.
    Held,
}

/// A competence that a person has or needs.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PersonCompetence {
    /// The competence.
    pub competence: Id<Competence>,
    /// What it is called.
    pub title: Line,
    /// How the person stands towards it.
    pub standing: CompetenceStanding,
    /// Their roles that need it.
    pub needed_for: Vec<Id<Role>>,
    /// The last day it holds; absent where it has no end, or is not held.
    pub until: Option<Date>,
    /// Whether evidence shows it.
    pub shown: bool,
    /// The day by which an action is to close the gap.
    pub action_due: Option<Date>,
    /// Pointers into the document to the entries and actions that was read from.
    pub inputs: Vec<String>,
}

/// The competences of a person on the day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PersonCoverage {
    /// The person.
    pub person: Id<Person>,
    /// The roles they hold.
    pub roles: Vec<Id<Role>>,
    /// How many competences their roles need.
    pub needed: Count,
    /// How many of these they lack, an open action or not.
    pub lacking: Count,
    /// How many of those they have end within the notice period.
    pub expiring: Count,
    /// What they have or need.
    pub competences: Vec<PersonCompetence>,
}

/// Who runs the ISMS from day to day (S-53).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ManagerOnDay {
    /// The person; absent where nobody is named who is still there.
    pub person: Option<Id<Person>>,
    /// Who stands in for them.
    pub deputies: Vec<Id<Person>>,
    /// The competences their roles need and they lack.
    pub lacking: Vec<Id<Competence>>,
    /// What is to be said of it, in words.
    pub why: String,
}

/// Who answers for what on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Responsibilities {
    /// The moment.
    pub as_of: AsOf,
    /// Who runs the ISMS from day to day.
    pub manager: ManagerOnDay,
    /// The duties of clause 5.3 that nobody holds.
    pub duties_unheld: Vec<IsmsDuty>,
    /// How many roles are vacant.
    pub vacant: Count,
    /// The roles that are not retired, in document order.
    pub roles: Vec<RoleOnDay>,
    /// The kinds of roles an ISMS knows, and who is found in each.
    pub kinds: Vec<RoleKindOnDay>,
    /// The persons who hold a role or have a competence, in document order.
    pub persons: Vec<PersonCoverage>,
}

impl Responsibilities {
    /// The columns of [`Responsibilities::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "role",
        "title",
        "kind",
        "duties",
        "holders",
        "deputies",
        "vacant",
        "responsibility",
        "what",
        "standing",
        "accountable",
        "lacking",
    ];

    /// One flat row a responsibility; a role without one has a row of its own.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        let mut rows = Vec::new();
        for role in &self.roles {
            rows.extend(role.responsibilities.iter().map(|what| role.row(Some(what))));
            if role.responsibilities.is_empty() {
                rows.push(role.row(None));
            }
        }
        rows
    }
}

impl RoleOnDay {
    fn row(&self, responsibility: Option<&ResponsibilityOnDay>) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "role", &self.role);
        put(&mut row, "title", &self.title);
        put(&mut row, "kind", &self.kind);
        put_joined(&mut row, "duties", self.duties.iter().map(|duty| duty.as_str()));
        put_joined(&mut row, "holders", self.holders.iter().map(|holder| holder.person.as_str()));
        put_joined(
            &mut row,
            "deputies",
            self.holders.iter().filter_map(|holder| Some(holder.deputy.as_ref()?.as_str())),
        );
        row.put("vacant", self.vacant);
        if let Some(what) = responsibility {
            row.put("responsibility", what.id.to_string());
            row.put("what", what.what.to_string());
            row.put("standing", what.standing.as_str());
            put_joined(&mut row, "accountable", what.accountable.iter().map(Id::as_str));
        }
        let lacking = self.holders.iter().flat_map(|holder| &holder.lacking);
        put_joined(&mut row, "lacking", lacking.map(Id::as_str));
        row
    }
}

/// Every role with its responsibilities and its holders on the day; what is vacant, unanswered or contested; and for each person the
/// competences their roles need, those they have, and those that end within the threshold `competence_notice_days`.
#[must_use]
pub fn responsibilities(isms: &Isms, as_of: AsOf, settings: &Settings) -> Responsibilities {
    let look = Look::new(isms, as_of);
    let holders = Holders::on(&look.view, look.day);
    let all: Vec<&Role> = look.view.all().collect();
    let roles = roles::on_day(&look, &all, &holders);
    let held = |duty: IsmsDuty| roles.iter().any(|role| !role.vacant && role.duties.contains(&duty));
    let duties = [IsmsDuty::Conformity, IsmsDuty::PerformanceReporting];
    Responsibilities {
        as_of,
        manager: kinds::manager(&look, &holders),
        duties_unheld: duties.into_iter().filter(|duty| !held(*duty)).collect(),
        vacant: Count::of(roles.iter().filter(|role| role.vacant).count()),
        kinds: kinds::kinds(&look, &all, &holders),
        persons: competence::persons(&look, &holders, settings),
        roles,
    }
}
