//! INC: incidents (A.5.24–A.5.28). Graver than a warning only where the statement says that the control is applicable.

mod course;
mod plan;
mod table;

pub(crate) use plan::{is_untold, latest_exercise, plans};
pub(crate) use table::RULES;

use crate::base::{Severity, Timestamp};
use crate::catalogue::Edition;
use crate::lifecycle::{Incidents, state};
use crate::model::{EventClass, Incident, IncidentState, StatementOfApplicability};
use crate::rules::{Out, View};

impl View<'_> {
    /// The state of an incident; `None` where neither history nor record tells, or the history cannot have happened (REF006).
    pub(crate) fn incident_state(&self, incident: &Incident) -> Option<IncidentState> {
        if incident.history.is_empty() {
            return incident.state;
        }
        state::<Incidents>(incident, "", self.as_of()).ok().flatten()
    }

    /// Whether an incident is closed.
    pub(crate) fn is_incident_closed(&self, incident: &Incident) -> bool {
        match self.incident_state(incident) {
            Some(state) => state == IncidentState::Closed,
            None => incident.closed_at.is_some_and(|at| at <= self.as_of().moment()),
        }
    }

    /// Whether it was found to be an event only.
    pub(crate) fn is_mere_event(&self, incident: &Incident) -> bool {
        self.incident_state(incident) == Some(IncidentState::Dismissed)
            || incident.assessed_as == Some(EventClass::Event)
    }

    /// Whether the statement in force says that a control of Annex A is applicable: the number in 2022 and in 2013.
    pub(crate) fn is_applicable(&self, control: &str, control_2013: &str) -> bool {
        let control = if self.edition() == Edition::Iso27001_2013 { control_2013 } else { control };
        let day = self.day();
        let annex_a = self.all::<StatementOfApplicability>().filter(|statement| statement.framework.is_none());
        let latest = annex_a.filter(|statement| statement.on.is_none_or(|on| on <= day)).max_by_key(|s| s.on);
        latest.is_some_and(|statement| {
            let mut entries = statement.entries.iter();
            entries.any(|entry| entry.control.as_str() == control && entry.applicable == Some(true))
        })
    }
}

/// When it became known; what is dated later has not happened yet.
fn known_since(incident: &Incident) -> Option<Timestamp> {
    incident.reported_at.or(incident.detected_at)
}

/// Whether it had happened by the moment looked at.
fn has_happened(view: &View<'_>, incident: &Incident) -> bool {
    known_since(incident).is_none_or(|at| at <= view.as_of().moment())
}

/// How grave a finding is: what the rule says where the control it serves is applicable, else a warning at most.
fn gravity(view: &View<'_>, out: &Out<'_>) -> Severity {
    let rule = out.rule();
    let applicable = view.is_applicable(rule.clause, rule.clause_2013.unwrap_or(rule.clause));
    if applicable { rule.severity } else { rule.severity.min(Severity::Warning) }
}
