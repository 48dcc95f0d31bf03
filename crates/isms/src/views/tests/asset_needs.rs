use super::{assert_flat, day};
use crate::base::{AsOf, Id, Label, Shape as _};
use crate::document::Isms;
use crate::model::Asset;
use crate::views::{AssetNeed, AssetNeeds, NeedStanding, ProtectionNeed, asset_needs};

fn needs(assets: &str) -> AssetNeeds {
    let text = format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022",
            "risk_criteria": [{{"id": "C", "effective_from": "2025-01-01",
              "consequence": {{"levels": [{{"id": "normal"}}, {{"id": "high"}}, {{"id": "very_high"}}]}}}}],
            "assets": [{assets}]}}"#
    );
    let isms = Isms::parse(&text).unwrap_or_else(|error| panic!("{:#?}", error.faults));
    let needs = asset_needs(&isms, AsOf::from(day("2026-03-31")), None);
    assert_eq!(AssetNeeds::from_json(&needs.to_json()).unwrap(), needs);
    needs
}

/// An asset of that availability (none if empty) that depends on others.
fn asset(id: &str, availability: &str, depends_on: &[&str], more: &str) -> String {
    let ratings = match availability {
        "" => String::new(),
        level => format!(r#", "ratings": [{{"criterion": "availability", "level": "{level}"}}]"#),
    };
    format!(r#"{{"id": "{id}", "name": "Asset {id}", "kind": "service", "depends_on": {depends_on:?}{ratings}{more}}}"#)
}

fn find<'n>(needs: &'n AssetNeeds, id: &str) -> &'n AssetNeed {
    needs.assets.iter().find(|need| need.asset.as_str() == id).unwrap()
}

fn only<'n>(needs: &'n AssetNeeds, id: &str) -> &'n ProtectionNeed {
    let [need] = find(needs, id).protection.as_slice() else { panic!("{id} has not one need") };
    need
}

fn effective<'n>(needs: &'n AssetNeeds, id: &str) -> Option<&'n str> {
    only(needs, id).effective.as_ref().map(Label::as_str)
}

fn path(need: &ProtectionNeed) -> Vec<&str> {
    need.source.as_ref().unwrap().path.iter().map(Id::as_str).collect()
}

#[test]
fn the_highest_need_of_what_depends_on_an_asset_is_its_own() {
    let needs = needs(
        &[
            asset("server", "normal", &["room"], ""),
            asset("orders", "very_high", &["shop"], ""),
            asset("shop", "high", &["server"], ""),
            asset("wiki", "normal", &["server"], ""),
            asset("room", "", &[], ""),
        ]
        .join(","),
    );
    assert_eq!((effective(&needs, "orders"), only(&needs, "orders").standing), (Some("very_high"), NeedStanding::Own));
    assert_eq!((effective(&needs, "shop"), only(&needs, "shop").standing), (Some("very_high"), NeedStanding::Raised));
    let room = only(&needs, "room");
    assert_eq!((effective(&needs, "room"), room.standing), (Some("very_high"), NeedStanding::Inherited));
    assert_eq!(path(room), ["orders", "shop", "server", "room"]);
    let source = room.source.as_ref().unwrap();
    assert_eq!((source.origin.as_str(), source.through.as_str(), source.steps.get()), ("orders", "server", 3));
    let words: Vec<&str> = room.why.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(
        words,
        [
            "orders needs availability very_high and depends on it: orders → shop → server → room",
            "it has none of its own: very_high is taken over",
        ]
    );
    assert_eq!(room.why[0].inputs, ["/assets/1/ratings/0", "/assets/0/depends_on/0"]);
    assert_flat(&needs.rows(), AssetNeeds::COLUMNS);
    assert_eq!(needs.rows().len(), 5);
}

#[test]
fn a_lower_need_stands_with_a_reason_only_and_is_what_is_passed_on() {
    let spread = |on: &str| {
        format!(r#", "overrides": [{{"criterion": "availability", "reason": "one of four", "on": "{on}"}}]"#)
    };
    let with = |on: &str| {
        needs(
            &[
                asset("orders", "very_high", &["node"], ""),
                asset("node", "normal", &["disk"], &spread(on)),
                asset("disk", "", &[], ""),
            ]
            .join(","),
        )
    };
    let decided = with("2026-01-01");
    assert_eq!(
        (effective(&decided, "node"), only(&decided, "node").standing),
        (Some("normal"), NeedStanding::Overridden)
    );
    assert_eq!(only(&decided, "node").decision.as_ref().unwrap().reason, "one of four");
    assert_eq!(only(&decided, "node").inherited.as_ref().unwrap().as_str(), "very_high");
    assert_eq!(effective(&decided, "disk"), Some("normal"));
    assert_eq!(path(only(&decided, "disk")), ["node", "disk"]);
    // Decided on a later day only: nothing says why yet.
    let not_yet = with("2026-06-01");
    assert_eq!(
        (effective(&not_yet, "node"), only(&not_yet, "node").standing),
        (Some("very_high"), NeedStanding::Raised)
    );
    assert_eq!(effective(&not_yet, "disk"), Some("very_high"));
}

#[test]
fn recovery_is_inherited_by_the_minimum() {
    let recovery =
        |time: u32, point: u32| format!(r#", "recovery": {{"time_minutes": {time}, "point_minutes": {point}}}"#);
    let needs = needs(
        &[
            asset("till", "", &["net", "store"], &recovery(60, 15)),
            asset("mail", "", &["net"], &recovery(480, 0)),
            asset("net", "", &[], &recovery(240, 30)),
            asset("store", "", &[], ""),
        ]
        .join(","),
    );
    let times = |id: &str| {
        let need = find(&needs, id);
        [&need.recovery_time, &need.recovery_point].map(|need| need.as_ref().unwrap().effective.unwrap().get())
    };
    assert_eq!((times("net"), times("store"), times("mail")), ([60, 0], [60, 15], [480, 0]));
    let net = find(&needs, "net").recovery_point.as_ref().unwrap();
    assert_eq!((net.source.as_ref().unwrap().origin.as_str(), net.standing), ("mail", NeedStanding::Raised));
    assert_flat(&needs.rows(), AssetNeeds::COLUMNS);
}

#[test]
fn a_circle_inherits_nothing_and_is_named_while_others_still_inherit() {
    let needs = needs(
        &[
            asset("top", "very_high", &["b", "apart"], ""),
            asset("a", "high", &["b"], ""),
            asset("b", "normal", &["c"], ""),
            asset("c", "", &["a", "below"], ""),
            asset("below", "", &[], ""),
            asset("apart", "", &[], ""),
            asset("self", "normal", &["self", "fed"], ""),
            asset("fed", "", &[], ""),
        ]
        .join(","),
    );
    let circles: Vec<&str> = needs.circles.iter().map(|circle| circle.text.as_str()).collect();
    assert_eq!(circles, ["a → b → c → a", "self → self"]);
    for id in ["a", "b", "self"] {
        let need = only(&needs, id);
        assert_eq!((need.standing, &need.effective, &need.inherited), (NeedStanding::InCircle, &None, &None), "{id}");
        assert!(find(&needs, id).in_circle);
    }
    assert!(only(&needs, "a").why.last().unwrap().text.contains("a → b → c → a"));
    assert_eq!(effective(&needs, "apart"), Some("very_high"));
    // `c` has nothing of its own to pass on, and what it would inherit is not known.
    assert!(find(&needs, "below").protection.is_empty() && find(&needs, "below").below_circle);
    assert_eq!(effective(&needs, "fed"), Some("normal"));
    assert!(find(&needs, "fed").below_circle && !find(&needs, "apart").below_circle);
}

#[test]
fn what_is_off_the_scale_counts_for_nothing() {
    let needs = needs(&[asset("a", "huge", &["b"], ""), asset("b", "high", &[], "")].join(","));
    assert!(find(&needs, "a").protection.is_empty());
    assert_eq!(find(&needs, "a").off_scale[0].pointer, "/assets/0/ratings/0/level");
    assert_eq!(only(&needs, "b").standing, NeedStanding::Own);
}

#[test]
fn a_long_chain_passes_on_what_its_first_needs() {
    let count = 5_000;
    let chain: Vec<String> = (0..count)
        .map(|at| asset(&format!("a{at}"), if at == 0 { "high" } else { "" }, &[&format!("a{}", at + 1)], ""))
        .collect();
    let needs = needs(&chain.join(","));
    let last = only(&needs, "a4999");
    assert_eq!(last.source.as_ref().unwrap().steps.get(), 4999);
    let path = path(last);
    assert_eq!((path.len(), path[15], path[16]), (32, "a15", "a4984"));
}

#[test]
fn one_asset_may_be_asked_for() {
    let text = r#"{"format": "isms/1.0", "edition": "iso27001:2022",
        "assets": [{"id": "a", "name": "A", "kind": "service"}, {"id": "b", "name": "B", "kind": "service"}]}"#;
    let isms = Isms::parse(text).unwrap();
    let of = |asset| asset_needs(&isms, AsOf::from(day("2026-03-31")), asset);
    assert_eq!(of(None).assets.len(), 2);
    assert_eq!(of(Some("b")).assets[0].asset, Id::<Asset>::new("b").unwrap());
    assert!(of(Some("c")).assets.is_empty());
    assert_eq!(of(None).criteria, None);
}
