use super::{assessment, day, document, risk};
use crate::base::{AsOf, Shape as _};
use crate::views::{MoverEffect, MoverKind, TopRisk, TopRisks, Verdict, top_risks};

fn top(risks: &[String], more: &str, size: usize) -> TopRisks {
    let isms = document(&format!(r#"{more} "risks": [{}]"#, risks.join(",")));
    let top = top_risks(&isms, AsOf::from(day("2026-03-31")), size);
    assert_eq!(TopRisks::from_json(&top.to_json()).unwrap(), top);
    top
}

fn order(top: &TopRisks) -> Vec<&str> {
    top.risks.iter().map(|risk| risk.risk.as_str()).collect()
}

fn movers(risk: &TopRisk) -> Vec<(MoverKind, MoverEffect)> {
    risk.movers.iter().map(|mover| (mover.kind, mover.effect)).collect()
}

#[test]
fn level_decides_then_the_gap_then_how_long_it_is_known() {
    let at = |on: &str, level: &str| vec![assessment("A-1", "current", on, level, level)];
    let top = top(
        &[
            risk("R-low", &at("2025-01-10", "low"), ""),
            risk("R-young", &at("2026-03-01", "high"), ""),
            risk("R-old", &at("2025-06-01", "high"), ""),
            // High and only low may be accepted: two levels over instead of one.
            risk("R-safety", &at("2026-03-20", "high"), r#""category": "safety""#),
            risk("R-none", &[], ""),
        ],
        "",
        3,
    );
    assert_eq!(order(&top), ["R-safety", "R-old", "R-young"]);
    assert_eq!((top.rated.get(), top.unrated.len(), top.unrated[0].as_str()), (4, 1, "R-none"));
    let places: Vec<u64> = top.risks.iter().map(|risk| risk.place.get()).collect();
    assert_eq!(places, [1, 2, 3]);
    let first = &top.risks[0];
    assert_eq!((first.gap.unwrap().get(), first.days_open.unwrap().get(), first.of.get()), (2, 11, 3));
    assert_eq!(
        first.why.last().unwrap().text,
        "place 1: High, level 3 of 3; 2 above what may be accepted; known for 11 days"
    );
    assert_eq!((first.verdict, movers(first)), (Verdict::Treat, vec![(MoverKind::Nothing, MoverEffect::Unknown)]));
}

#[test]
fn what_is_under_way_and_what_it_rests_on_can_move_it() {
    let at = |id: &str, stage: &str, level: &str| assessment(id, stage, "2026-01-10", level, level);
    let treatment = |control: &str| {
        format!(
            r#""treatment": {{"options": [{{"kind": "modify"}}], "controls": ["{control}"], "actions": [
              {{"id": "ACT-1", "what": "Fit locks", "due": "2026-03-01"}}, {{"id": "ACT-2", "what": "Paint", "done": "2026-01-01"}}]}}"#
        )
    };
    let controls = r#""controls": [{"id": "C-on", "title": "Guard", "status": "implemented", "implemented_on": "2025-01-01"},
        {"id": "C-off", "title": "Fence", "status": "planned"}],"#;
    let stages = [at("A-1", "inherent", "high"), at("A-2", "residual", "medium"), at("A-3", "target", "low")];
    let top =
        top(&[risk("R-on", &stages, &treatment("C-on")), risk("R-off", &stages, &treatment("C-off"))], controls, 10);
    assert_eq!(order(&top), ["R-off", "R-on"]);
    let [off, on] = top.risks.as_slice() else { panic!("two risks") };
    assert_eq!(
        movers(on),
        [
            (MoverKind::Action, MoverEffect::Lowers),
            (MoverKind::WorkingControl, MoverEffect::Raises),
            (MoverKind::Acceptance, MoverEffect::Settles),
        ]
    );
    assert_eq!(
        on.movers[0].text,
        "Fit locks, due on 2026-03-01, 30 days ago; Low is expected once the treatment is done"
    );
    assert_eq!(on.movers[1].text, "should Guard fail, its inherent level would stand: High");
    assert_eq!((on.actions_open.get(), on.actions_overdue.get()), (1, 1));
    assert_eq!(
        movers(off),
        [(MoverKind::Action, MoverEffect::Lowers), (MoverKind::FailingControl, MoverEffect::Lowers)]
    );
    assert_eq!(off.movers[1].text, "Fence does not work (not implemented); once it does, Medium can stand again");
}

#[test]
fn who_may_accept_can_settle_it() {
    let medium = assessment("A-1", "current", "2026-01-10", "medium", "medium");
    let top = top(&[risk("R-1", &[medium], "")], "", 10);
    assert_eq!(movers(&top.risks[0]), [(MoverKind::Acceptance, MoverEffect::Settles)]);
    assert_eq!(top.risks[0].movers[0].text, "board (P-2) may accept it");
}
