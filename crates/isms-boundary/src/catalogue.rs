//! The standards, as verbs.

use isms::base::shape::{Reader, read_text};
use isms::base::{FaultCode, Json, Params, Shape};
use isms::catalogue::{
    Attribute, Clause, Control, ControlQuery, Coverage, Edge, Edition, Side, Term, Theme, nist_sp800_53r5,
    predecessors, successors,
};

use crate::failure::Failure;
use crate::{Answer, answer, args};

/// A text that one of the catalogue's own types understands.
struct Parsed<T>(T);

impl<T: std::str::FromStr> Shape for Parsed<T>
where
    T::Err: std::fmt::Display,
{
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        match read_text(json, r)?.parse() {
            Ok(value) => Some(Self(value)),
            Err(error) => {
                let error: T::Err = error;
                r.fault(FaultCode::UnknownValue, "{problem}", Params::none().with("problem", error.to_string()));
                None
            }
        }
    }
    fn to_json(&self) -> Json<'_> {
        Json::Null
    }
}

fn texts<'a>(items: impl IntoIterator<Item = &'a str>) -> Json<'a> {
    Json::List(items.into_iter().map(Json::text).collect())
}

fn control_json(control: &'static Control) -> Json<'static> {
    let mut map = Json::map();
    map.put("id", control.id);
    map.put("title", control.title);
    map.put("edition", control.edition.as_str());
    if !control.alt_titles.is_empty() {
        map.put("alternative_titles", texts(control.alt_titles.iter().copied()));
    }
    if let Some(theme) = control.theme {
        map.put("theme", theme.as_str());
    }
    if let Some(group) = control.group() {
        map.put("group", group.title);
    }
    if let Some(attributes) = control.attributes {
        let mut sets = Json::map();
        for attribute in Attribute::ALL {
            sets.put(attribute.as_str(), texts(attributes.values(attribute)));
        }
        map.put("attributes", sets);
    }
    map.put("change", control.change().as_str());
    map.put("counterparts", texts(control.counterparts().into_iter().map(|other| other.id)));
    if !control.documents.is_empty() {
        map.put("documents", texts(control.documents.iter().copied()));
    }
    map
}

fn clause_json(clause: &'static Clause) -> Json<'static> {
    let mut map = Json::map();
    map.put("id", clause.id);
    map.put("title", clause.title);
    map.put("edition", clause.edition.as_str());
    if let Some(parent) = clause.parent_id() {
        map.put("parent", parent);
    }
    map.put("assessable", clause.is_assessable());
    if let Some(accountable) = clause.accountable {
        map.put("accountable", accountable.as_str());
    }
    if let Some(text) = clause.evidence_expectation {
        map.put("evidence_expectation", text);
    }
    let items = clause.sub_items.iter().map(|item| {
        let mut map = Json::map();
        map.put("key", item.key);
        map.put("label", item.label);
        map
    });
    map.put("items", Json::List(items.collect()));
    let documents = clause.documented_information.iter().map(|document| {
        let mut map = Json::map();
        map.put("kind", document.kind.as_str());
        map.put("what", document.what);
        map.put("basis", document.basis.as_str());
        if let Some(note) = document.note {
            map.put("note", note);
        }
        map
    });
    map.put("documented_information", Json::List(documents.collect()));
    if let Some(note) = clause.change_note {
        map.put("change_note", note);
    }
    if let Some(note) = clause.amendment_2024 {
        map.put("amendment_2024", note);
    }
    map
}

fn edition_or_current(edition: Option<Edition>) -> Edition {
    edition.unwrap_or(Edition::Iso27001_2022)
}

pub(crate) fn controls(text: &str) -> Answer {
    let (edition, theme, attribute, value, title) = args::read(text, |args| {
        let (edition, theme) = (args.may::<Edition>("edition"), args.may::<Parsed<Theme>>("theme"));
        let (attribute, value) = (args.may::<Parsed<Attribute>>("attribute"), args.may::<String>("value"));
        let title = args.may::<String>("title");
        Some((edition?, theme?, attribute?, value?, title?))
    })?;
    let term = match (attribute, value) {
        (Some(Parsed(attribute)), Some(value)) => Some(Term::of(attribute, &value).map_err(|error| {
            Failure::new("invalid_argument", "{problem}", Params::none().with("problem", error.to_string()))
                .at("/value".to_owned())
        })?),
        (None, None) => None,
        _ => {
            let failure = Failure::new("invalid_argument", "`attribute` and `value` go together", Params::none());
            return Err(failure.at("/attribute".to_owned()));
        }
    };
    let query = ControlQuery {
        theme: theme.map(|Parsed(theme)| theme),
        terms: term.into_iter().collect(),
        title_contains: title,
        ..ControlQuery::default()
    };
    answer(&Json::List(edition_or_current(edition).find_controls(&query).map(control_json).collect()))
}

fn id_and_edition(text: &str) -> Result<(String, Edition), Failure> {
    let (id, edition) = args::read(text, |args| {
        let (id, edition) = (args.need::<String>("id"), args.may::<Edition>("edition"));
        Some((id?, edition?))
    })?;
    Ok((id, edition_or_current(edition)))
}

pub(crate) fn control(text: &str) -> Answer {
    let (id, edition) = id_and_edition(text)?;
    let found = edition.control(&id).or_else(|| edition.control_like(&id));
    answer(&control_json(found.ok_or_else(|| Failure::not_found("control", &id))?))
}

pub(crate) fn clauses(text: &str) -> Answer {
    let edition = args::read(text, |args| args.may::<Edition>("edition"))?;
    answer(&Json::List(edition_or_current(edition).clauses().iter().map(clause_json).collect()))
}

pub(crate) fn clause(text: &str) -> Answer {
    let (id, edition) = id_and_edition(text)?;
    answer(&clause_json(edition.clause(&id).ok_or_else(|| Failure::not_found("clause", &id))?))
}

pub(crate) fn related(text: &str, forward: bool) -> Answer {
    let id = args::read(text, |args| args.need::<String>("id"))?;
    let (edition, ids) =
        if forward { (Edition::Iso27001_2013, successors(&id)) } else { (Edition::Iso27001_2022, predecessors(&id)) };
    if ids.is_empty() && edition.control(&id).is_none() && edition.clause(&id).is_none() {
        return Err(Failure::not_found(
            if forward { "control or clause of 2013" } else { "control or clause of 2022" },
            &id,
        ));
    }
    answer(&texts(ids))
}

fn coverage_json(coverage: &Coverage) -> Json<'_> {
    let mut map = Json::map();
    map.put("covered", coverage.covered.len());
    map.put("percent", i64::from(coverage.percent()));
    map.put("gaps", texts(coverage.uncovered.iter().map(String::as_str)));
    map
}

fn edge_json(edge: &Edge) -> Json<'_> {
    let mut map = Json::map();
    map.put("source", &*edge.source);
    map.put("target", &*edge.target);
    map.put("relation", edge.relation.as_str());
    if let Some(partial) = edge.partial {
        map.put("partial", partial);
    }
    map
}

pub(crate) fn crosswalk(text: &str) -> Answer {
    let other = args::read(text, |args| args.may::<String>("other"))?;
    let crosswalk = nist_sp800_53r5();
    if let Some(other) = other
        && other != crosswalk.id()
        && other != crosswalk.framework(Side::Source)
    {
        return Err(Failure::not_found("crosswalk", &other));
    }
    let provenance = crosswalk.provenance();
    let controls = Edition::Iso27001_2022.controls().iter().map(|control| control.id);
    let annex_a = crosswalk.coverage(Side::Target, controls);
    let clauses = crosswalk.coverage(Side::Target, Edition::Iso27001_2022.assessable_clauses().map(|clause| clause.id));
    let mut map = Json::map();
    map.put("id", crosswalk.id());
    map.put("title", crosswalk.title());
    map.put("source", crosswalk.framework(Side::Source));
    map.put("target", crosswalk.framework(Side::Target));
    map.put("publisher", &*provenance.publisher);
    map.put("origin", &*provenance.source);
    map.put("licence", &*provenance.licence);
    map.put("caveats", texts(provenance.caveats.iter().map(|caveat| &**caveat)));
    map.put("annex_a", coverage_json(&annex_a));
    map.put("clauses", coverage_json(&clauses));
    map.put("edges", Json::List(crosswalk.edges().iter().map(edge_json).collect()));
    answer(&map)
}
