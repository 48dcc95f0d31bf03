//! Lifecycles, as verbs.

use std::borrow::Cow;

use isms::base::{AsOf, Json, Params, Value};
use isms::lifecycle::{Availability, DriveError, LifecycleSettings, Machine, machine, machines};
use isms::rules::Settings;

use crate::failure::Failure;
use crate::workspace::{Workspace, checking};
use crate::{Answer, answer, args, schema};

/// The name of the command type of a machine, as in the schema.
fn commands_of(machine: &str) -> &'static str {
    match machine {
        "risks" => "RiskCommand",
        "risks/acceptance" => "AcceptanceCommand",
        "controls" => "ControlCommand",
        "objectives" => "ObjectiveCommand",
        "documents/versions" => "DocumentVersionCommand",
        "changes" => "ChangeCommand",
        "audits" => "AuditCommand",
        "findings" => "FindingCommand",
        "management_reviews" => "ManagementReviewCommand",
        "nonconformities" => "NonconformityCommand",
        "improvements" => "ImprovementCommand",
        "incidents" => "IncidentCommand",
        "exceptions" => "PolicyExceptionCommand",
        "certification" => "CertificationCommand",
        _ => "ActionCommand",
    }
}

pub(crate) fn all(text: &str) -> Answer {
    args::none(text)?;
    answer(&Json::List(machines().map(Machine::to_json).collect()))
}

pub(crate) fn one(text: &str) -> Answer {
    let name = args::read(text, |args| args.need::<String>("register"))?;
    answer(
        &machine(&name)
            .ok_or_else(|| Failure::unknown("lifecycle of", &name, &mut machines().map(|machine| machine.name)))?
            .to_json(),
    )
}

fn owned(name: &str, label: &'static str) -> (Cow<'static, str>, Json<'static>) {
    (Cow::Owned(name.to_owned()), Json::text(label))
}

/// The labels of states and commands, by machine.
pub(crate) fn put_labels(map: &mut Json<'_>) {
    let (mut states, mut commands) = (Vec::new(), Vec::new());
    for machine in machines() {
        let labels = machine.states.iter().map(|state| owned(state.word, state.label)).collect();
        states.push((Cow::Borrowed(machine.name), Json::Map(labels)));
        let labels = machine.commands.iter().map(|command| owned(command.kind, command.label)).collect();
        commands.push((Cow::Borrowed(machine.name), Json::Map(labels)));
    }
    map.put("states", Json::Map(states));
    map.put("commands", Json::Map(commands));
}

/// What of the settings lifecycles heed.
fn lifecycle_settings(settings: Option<&Settings>) -> LifecycleSettings {
    settings.map_or_else(LifecycleSettings::default, |settings| LifecycleSettings {
        hardened: settings.hardened.iter().map(|code| code.as_str().to_owned()).collect(),
        waiting_days: settings.waiting_days(),
        severe_rank: Some(settings.severe_incident_rank()),
    })
}

fn failure(error: DriveError) -> Failure {
    if let DriveError::Shape(error) = error {
        return Failure::shape(error);
    }
    let mut json = error.to_json();
    let message = json.take("message").and_then(|message| message.as_str().map(str::to_owned)).unwrap_or_default();
    let code = match &error {
        DriveError::NoMachine { .. } => "no_lifecycle",
        DriveError::NotFound { .. } => "not_found",
        DriveError::History { .. } => "history",
        _ => "transition",
    };
    json.take("code");
    let mut failure = Failure::new(code, "{message}", Params::none().with("message", message));
    if let Json::Map(members) = json {
        for (name, value) in members {
            failure = failure.and(name, value);
        }
    }
    failure
}

fn availability_json(found: &Availability) -> Json<'_> {
    let mut json = found.to_json();
    let mut inputs = schema::variants(commands_of(found.machine));
    if let Some(Json::List(commands)) = json.get_mut("commands") {
        for command in commands {
            let kind = command.get("kind").and_then(Json::as_str).unwrap_or_default().to_owned();
            if let Some(at) = inputs.iter().position(|(known, _)| *known == kind) {
                command.put("input", inputs.swap_remove(at).1);
            }
        }
    }
    json
}

impl Workspace {
    pub(crate) fn available(&self, text: &str) -> Answer {
        let (register, id, as_of, by, settings) = args::read(text, |args| {
            let (register, id) = (args.need::<String>("register"), args.need::<String>("id"));
            let (as_of, by) = (args.need::<AsOf>("as_of"), args.may::<String>("by"));
            let settings = args.may::<Settings>("settings");
            Some((register?, id?, as_of?, by?, settings?))
        })?;
        let settings = lifecycle_settings(settings.as_ref());
        Failure::register(&register)?;
        let found = self.isms.available(&register, &id, as_of, by.as_deref(), &settings).map_err(failure)?;
        answer(&availability_json(&found))
    }

    pub(crate) fn board(&self, text: &str) -> Answer {
        let (register, as_of, by, settings) = args::read(text, |args| {
            let (register, as_of) = (args.need::<String>("register"), args.need::<AsOf>("as_of"));
            let (by, settings) = (args.may::<String>("by"), args.may::<Settings>("settings"));
            Some((register?, as_of?, by?, settings?))
        })?;
        let settings = lifecycle_settings(settings.as_ref());
        Failure::register(register.split_once('/').map_or(register.as_str(), |(name, _)| name))?;
        let cards = self.isms.board(&register, as_of, by.as_deref(), &settings).map_err(failure)?;
        answer(&Json::List(cards.iter().map(|card| card.to_json()).collect()))
    }

    pub(crate) fn apply(&mut self, text: &str) -> Answer {
        let (register, id, command, check) = args::read(text, |args| {
            let (register, id) = (args.need::<String>("register"), args.need::<String>("id"));
            let (command, check) = (args.need::<Value>("command"), checking(args));
            Some((register?, id?, command?, check?))
        })?;
        let info = Failure::register(&register)?;
        let settings = lifecycle_settings(check.as_ref().map(|(_, settings)| settings));
        let mut after = self.isms.clone();
        let applied = after.apply(&register, &id, &command, &settings).map_err(failure)?;
        let difference = self.commit(after, info.name, &applied.id, check);
        self.change(info.name, &applied.id, difference, &[("was", applied.from), ("state", applied.to)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_machine_has_the_schema_of_its_own_commands() {
        let tree = schema::tree();
        for machine in machines() {
            let variants =
                tree.get("$defs").and_then(|all| all.get(commands_of(machine.name))?.get("oneOf")?.as_list());
            let kind =
                |variant: &Json<'_>| variant.at("/properties/kind/const").and_then(Json::as_str).map(str::to_owned);
            let mut known: Vec<String> = variants.unwrap_or_default().iter().filter_map(kind).collect();
            let mut wanted: Vec<String> = machine.commands.iter().map(|command| command.kind.to_owned()).collect();
            wanted.extend(["adopt".to_owned(), "correct".to_owned()]);
            known.sort();
            wanted.sort();
            assert_eq!(known, wanted, "{}", machine.name);
        }
    }
}
