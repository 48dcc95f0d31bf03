use super::{assert_flat, assessment, day, document};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::views::{GroupBy, RiskGroup, RiskGroups, risk_groups};

fn isms() -> Isms {
    let at = |level: &str| assessment("A-1", "current", "2026-01-10", level, level);
    let risk = |id: &str, level: &str, more: &str| {
        let assessments = if level.is_empty() { String::new() } else { at(level) };
        format!(r#"{{"id": "{id}", "title": "Risk {id}", "assessments": [{assessments}]{more}}}"#)
    };
    document(&format!(
        r#""suppliers": [{{"id": "S-1", "name": "Host"}}, {{"id": "S-2", "name": "Press"}}],
        "processes": [{{"id": "PR-1", "title": "Billing", "outsourced_to": ["S-2"]}}],
        "assets": [
          {{"id": "A-sell", "name": "Selling", "kind": "process", "depends_on": ["A-shop"]}},
          {{"id": "A-shop", "name": "Shop", "kind": "software", "depends_on": ["A-host"]}},
          {{"id": "A-host", "name": "Server", "kind": "service", "supplier": "S-1"}}],
        "risks": [{}]"#,
        [
            risk("R-1", "high", r#", "owner": "P-1", "assets": ["A-host"], "category": "it""#),
            risk("R-2", "low", r#", "owner": "P-1", "assets": ["A-sell", "A-host"], "category": "it",
                "acceptance": {"by": "P-1", "on": "2026-02-01"}"#),
            risk("R-3", "", r#", "owner": "P-2", "scope": ["processes/PR-1"], "treatment": {"actions": [
                {"id": "T-1", "what": "Ask", "due": "2026-01-01"}, {"id": "T-2", "what": "Tell", "due": "2026-12-01"}]}"#),
            risk("R-4", "high", r#", "retired": {"on": "2026-01-01"}"#),
        ]
        .join(",")
    ))
}

fn groups(by: Option<GroupBy>) -> RiskGroups {
    let groups = risk_groups(&isms(), AsOf::from(day("2026-03-31")), by);
    assert_eq!(RiskGroups::from_json(&groups.to_json()).unwrap(), groups);
    assert_flat(&groups.rows(), RiskGroups::COLUMNS);
    groups
}

fn found(groups: &RiskGroups) -> Vec<(String, Vec<&str>)> {
    let name = |group: &RiskGroup| {
        let record = group.record.as_ref().map(|record| record.as_str().to_owned());
        record.or(group.category.as_ref().map(ToString::to_string)).unwrap_or_default()
    };
    let members = |group: &'_ RiskGroup| group.members.iter().map(|risk| risk.as_str().to_owned()).collect::<Vec<_>>();
    groups
        .groups
        .iter()
        .map(|group| (name(group), members(group)))
        .map(|(name, members)| {
            (
                name,
                members
                    .into_iter()
                    .map(|id| match id.as_str() {
                        "R-1" => "R-1",
                        "R-2" => "R-2",
                        _ => "R-3",
                    })
                    .collect(),
            )
        })
        .collect()
}

#[test]
fn risks_are_brought_together_in_five_ways() {
    let is = |by, expected: &[(&str, &[&str])]| {
        let groups = groups(Some(by));
        let expected: Vec<(String, Vec<&str>)> =
            expected.iter().map(|(name, members)| ((*name).to_owned(), members.to_vec())).collect();
        assert_eq!(found(&groups), expected, "{by:?}");
    };
    is(GroupBy::Owner, &[("people/P-1", &["R-1", "R-2"]), ("people/P-2", &["R-3"])]);
    is(GroupBy::Category, &[("it", &["R-1", "R-2"]), ("", &["R-3"])]);
    is(GroupBy::Asset, &[("assets/A-host", &["R-1", "R-2"]), ("assets/A-sell", &["R-2"]), ("", &["R-3"])]);
    is(GroupBy::Process, &[("assets/A-sell", &["R-1", "R-2"]), ("processes/PR-1", &["R-3"])]);
    is(GroupBy::Supplier, &[("suppliers/S-1", &["R-1", "R-2"]), ("suppliers/S-2", &["R-3"])]);
    let all = groups(None);
    assert_eq!((all.groups.len(), all.risks.get()), (11, 3));
}

#[test]
fn a_group_counts_levels_acceptances_and_late_actions() {
    let owners = groups(Some(GroupBy::Owner));
    let [one, two] = owners.groups.as_slice() else { panic!("two owners") };
    let levels: Vec<_> = one.levels.iter().map(|level| (level.level.as_str(), level.risks.get())).collect();
    assert_eq!(levels, [("low", 1), ("high", 1)]);
    assert_eq!((one.highest_label.as_deref(), one.over.get(), one.accepted.get()), (Some("High"), 1, 1));
    assert_eq!((one.title.as_deref(), one.unrated.get(), one.through_assets), (Some("One"), 0, None));
    assert_eq!((two.unrated.get(), two.actions_open.get(), two.actions_overdue.get()), (1, 2, 1));
    // R-1 reaches selling by way of the server alone, R-2 names it.
    let processes = groups(Some(GroupBy::Process));
    assert_eq!(processes.groups[0].through_assets.unwrap().get(), 1);
}
