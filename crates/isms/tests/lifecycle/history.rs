//! Histories: adopted, corrected, chained, and never running backwards.

use isms::base::{AsOf, Json};
use isms::document::{Isms, Kept};
use isms::lifecycle::{
    CorrectiveActions, DriveError, FoldFault, LifecycleSettings, NoFacts, Nonconformities, state, verify_chain,
};
use isms::model::{Nonconformity, NonconformityState};

use super::fixture::{apply, as_of, available, codes, command, document, edit, json, lacks, member, refusal};
use super::proofs::adopt;

const NC: (&str, &str) = ("nonconformities", "NC-1");

fn withdraw(day: &str) -> isms::base::Value {
    command("withdraw", "P-ciso", day, r#""reason": "it was none""#)
}

fn correct(entry: usize, day: &str) -> isms::base::Value {
    command("correct", "P-ciso", day, &format!(r#""entry": {entry}, "reason": "a mistake""#))
}

#[test]
fn time_never_runs_backwards() {
    let mut isms = document();
    let contain = command("contain", "P-dev", "2026-01-05", r#""correction": {"what": "Tested"}"#);
    apply(&mut isms, NC.0, NC.1, &contain).unwrap();
    let refused = refusal(apply(&mut isms, NC.0, NC.1, &withdraw("2026-01-04")));
    assert_eq!(refused.missing[0].message, "the last entry is of 2026-01-05T12:00:00Z; this one cannot be earlier");
    assert_eq!((refused.missing[0].code, refused.missing[0].path.as_str()), ("time_order", "/at"));
    apply(&mut isms, NC.0, NC.1, &withdraw("2026-01-05")).unwrap();
}

#[test]
fn a_history_that_cannot_have_happened_is_told_and_not_continued() {
    let mut isms = document();
    let history = r#"[{"kind": "contain", "by": "P-dev", "at": "2026-01-05T00:00:00Z", "correction": {}},
        {"kind": "close", "by": "P-dev", "at": "2026-01-06T00:00:00Z"}]"#;
    edit(&mut isms, NC.0, NC.1, &[("/history", history)]);
    let track = isms.tracks(NC.0, 0, as_of("2026-12-31")).remove(0);
    let fault = track.state.unwrap_err();
    assert_eq!(fault.to_string(), "entry 1 of the history: `close` cannot follow in the state `contained`");
    assert_eq!(fault.why, FoldFault::Impossible { state: "contained", command: "close" });
    assert_eq!(isms.tracks(NC.0, 0, as_of("2026-01-05")).remove(0).state, Ok("contained"));
    let error = apply(&mut isms, NC.0, NC.1, &withdraw("2026-01-07")).unwrap_err();
    assert!(matches!(error, DriveError::History { .. }));
    let board = isms.board("nonconformities", as_of("2026-12-31"), None, &LifecycleSettings::default()).unwrap();
    assert_eq!((board[0].state, board[0].fault.as_ref()), (None, Some(&fault)));
    // It can be mended by declaring the entry void.
    assert_eq!(apply(&mut isms, NC.0, NC.1, &correct(1, "2026-01-07")).unwrap().to, "contained");
}

#[test]
fn time_that_ran_backwards_is_told_and_can_be_mended() {
    let mut isms = document();
    let history = r#"[{"kind": "contain", "by": "P-dev", "at": "2062-01-05T00:00:00Z", "correction": {}},
        {"kind": "withdraw", "by": "P-dev", "at": "2026-01-06T00:00:00Z", "reason": "none"}]"#;
    edit(&mut isms, NC.0, NC.1, &[("/history", history)]);
    let fault = isms.tracks(NC.0, 0, as_of("2026-12-31")).remove(0).state.unwrap_err();
    assert!(matches!(fault.why, FoldFault::Backwards { .. }) && fault.entry == 1, "{fault}");
    assert_eq!(apply(&mut isms, NC.0, NC.1, &correct(0, "2026-01-07")).unwrap().to, "withdrawn");
}

#[test]
fn adopting_comes_first_or_never() {
    let mut isms = document();
    assert_eq!(
        apply(&mut isms, NC.0, NC.1, &adopt("effectiveness_reviewed", "2026-01-05")).unwrap().to,
        "effectiveness_reviewed"
    );
    assert!(refusal(apply(&mut isms, NC.0, NC.1, &adopt("closed", "2026-01-06"))).missing.is_empty());
    assert!(available(&isms, NC.0, NC.1, "2026-01-06", None).offer("adopt").is_none());
    edit(&mut isms, NC.0, NC.1, &[("/cause", "null")]);
    let offered = available(&isms, NC.0, NC.1, "2026-02-11", None);
    assert_eq!(offered.adopted_from.as_deref(), Some("another tool"));
    let missing = &offered.offer("close").unwrap().missing;
    let cause = missing.iter().find(|missing| missing.code == "cause_determined").unwrap();
    assert!(cause.message.contains("what came before is not known here"), "{}", cause.message);
    assert_eq!(cause.params.get("adopted_from").unwrap().as_str(), Some("another tool"));
    // A wrong adoption is declared void, and the right one takes its place.
    apply(&mut isms, NC.0, NC.1, &correct(0, "2026-02-12")).unwrap();
    assert_eq!(apply(&mut isms, NC.0, NC.1, &adopt("contained", "2026-02-13")).unwrap().to, "contained");
    let late = r#"[{"kind": "withdraw", "by": "P-dev", "at": "2026-01-05T00:00:00Z", "reason": "none"},
        {"kind": "adopt", "by": "P-dev", "at": "2026-01-06T00:00:00Z", "state": "closed", "source": "elsewhere"}]"#;
    edit(&mut isms, NC.0, NC.1, &[("/history", late)]);
    let fault = isms.tracks(NC.0, 0, as_of("2026-12-31")).remove(0).state.unwrap_err();
    assert_eq!(fault.to_string(), "entry 1 of the history: `adopt` can only be the first entry");
}

#[test]
fn a_stored_state_is_where_a_record_without_history_stands() {
    let mut isms = document();
    edit(&mut isms, NC.0, NC.1, &[("/state", "\"contained\"")]);
    assert_eq!(available(&isms, NC.0, NC.1, "2026-01-05", None).state, "contained");
    let cause =
        command("determine_cause", "P-ciso", "2026-01-05", r#""cause": {"what": "x", "similar": {"result": "none"}}"#);
    let applied = apply(&mut isms, NC.0, NC.1, &cause).unwrap();
    assert_eq!((applied.from, applied.to), ("contained", "cause_known"));
    assert_eq!(member(&isms, NC.0, NC.1, "/state"), "\"cause_known\"", "the stored state goes with the history");
    // The history says where the record came from, so that it folds.
    assert_eq!(member(&isms, NC.0, NC.1, "/history/0/kind"), "\"adopt\"");
    assert_eq!(member(&isms, NC.0, NC.1, "/history/0/state"), "\"contained\"");
    let track = isms.tracks(NC.0, 0, as_of("2026-12-31")).remove(0);
    assert_eq!((track.state.clone(), track.disagreement()), (Ok("cause_known"), None));
    assert_eq!(track.mended, [(0, "adopt")]);
    edit(&mut isms, NC.0, NC.1, &[("/state", "\"closed\"")]);
    let track = isms.tracks(NC.0, 0, as_of("2026-12-31")).remove(0);
    assert_eq!(track.disagreement(), Some(("closed", "cause_known")));
}

#[test]
fn what_a_void_entry_set_is_taken_back() {
    let mut isms = document();
    edit(
        &mut isms,
        NC.0,
        NC.1,
        &[("/effectiveness", "null"), ("/actions/0/done", "null"), ("/actions/0/result", "null")],
    );
    let action = "NC-1/actions/ACT-1";
    apply(
        &mut isms,
        NC.0,
        action,
        &command("postpone", "P-dev", "2026-01-05", r#""due": "2026-03-01", "reason": "ill""#),
    )
    .unwrap();
    apply(
        &mut isms,
        NC.0,
        action,
        &command("postpone", "P-dev", "2026-01-06", r#""due": "2026-05-01", "reason": "ill""#),
    )
    .unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/actions/0/first_due"), "\"2026-02-01\"");
    apply(&mut isms, NC.0, action, &correct(1, "2026-01-07")).unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/actions/0/due"), "\"2026-03-01\"");
    apply(&mut isms, NC.0, action, &command("complete", "P-dev", "2026-01-08", r#""result": "done so""#)).unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/actions/0/done"), "\"2026-01-08\"");
    assert_eq!(apply(&mut isms, NC.0, action, &correct(3, "2026-01-09")).unwrap().to, "planned");
    assert_eq!(member(&isms, NC.0, NC.1, "/actions/0/done"), "nothing");
    assert_eq!(member(&isms, NC.0, NC.1, "/actions/0/result"), "nothing");
    // The correction was the mistake: what it had declared void holds again.
    assert_eq!(apply(&mut isms, NC.0, action, &correct(4, "2026-01-10")).unwrap().to, "done");
    assert_eq!(member(&isms, NC.0, NC.1, "/actions/0/result"), "\"done so\"");
}

#[test]
fn a_void_decision_gives_way_to_the_one_before() {
    let mut isms = document();
    let cause = |what: &str, day: &str| {
        command(
            "determine_cause",
            "P-ciso",
            day,
            &format!(r#""cause": {{"what": "{what}", "similar": {{"result": "none"}}}}"#),
        )
    };
    apply(&mut isms, NC.0, NC.1, &cause("first", "2026-01-05")).unwrap();
    apply(&mut isms, NC.0, NC.1, &cause("second", "2026-01-06")).unwrap();
    apply(&mut isms, NC.0, NC.1, &correct(1, "2026-01-07")).unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/cause/what"), "\"first\"");
    apply(&mut isms, NC.0, NC.1, &correct(0, "2026-01-08")).unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/cause"), "nothing");
    assert_eq!(available(&isms, NC.0, NC.1, "2026-01-08", None).state, "raised");
    assert_eq!(
        available(&isms, NC.0, NC.1, "2026-01-06", None).state,
        "cause_known",
        "the past is as it was seen then"
    );
}

#[test]
fn a_correction_leaves_a_history_that_can_have_happened() {
    let mut isms = document();
    let cause = r#""cause": {"what": "x", "similar": {"result": "none"}}"#;
    apply(&mut isms, NC.0, NC.1, &command("determine_cause", "P-ciso", "2026-01-05", cause)).unwrap();
    apply(&mut isms, NC.0, NC.1, &command("plan_action", "P-ciso", "2026-01-06", r#""actions": []"#)).unwrap();
    assert_eq!(
        lacks(apply(&mut isms, NC.0, NC.1, &correct(0, "2026-01-07"))),
        [("input", "history_folds", "/entry".to_owned())]
    );
    assert_eq!(codes(apply(&mut isms, NC.0, NC.1, &correct(2, "2026-01-07"))), ["history_folds"]);
    assert_eq!(codes(apply(&mut isms, NC.0, NC.1, &correct(9, "2026-01-07"))), ["history_folds"]);
    apply(&mut isms, NC.0, NC.1, &correct(1, "2026-01-07")).unwrap();
    apply(&mut isms, NC.0, NC.1, &correct(0, "2026-01-08")).unwrap();
}

#[test]
fn a_chained_history_shows_every_alteration() {
    let mut isms = document();
    edit(&mut isms, NC.0, NC.1, &[("/chain", "true"), ("/state", "\"contained\"")]);
    let cause = r#""cause": {"what": "x", "similar": {"result": "none"}}"#;
    apply(&mut isms, NC.0, NC.1, &command("determine_cause", "P-ciso", "2026-01-05", cause)).unwrap();
    apply(&mut isms, NC.0, NC.1, &command("plan_action", "P-ciso", "2026-01-06", r#""actions": []"#)).unwrap();
    apply(&mut isms, NC.0, "NC-1/actions/ACT-1", &command("verify", "P-ciso", "2026-02-05", "")).unwrap();
    let tracks = isms.tracks(NC.0, 0, as_of("2026-12-31"));
    assert_eq!(tracks.iter().map(|track| track.id.as_str()).collect::<Vec<_>>(), ["NC-1", "NC-1/actions/ACT-1"]);
    assert_eq!(tracks[1].history().pointer(), "/actions/0/history");
    for track in &tracks {
        assert!(track.broken.is_empty() && track.entries > 1, "{track:?}");
    }
    // An entry that was altered no longer has the fingerprint that the next one carries.
    let text = isms.record_json(NC.0, NC.1).unwrap().at("/history").unwrap().to_string();
    let altered = json(&text.replace(r#""what":"x""#, r#""what":"y""#));
    let broken: Vec<usize> = verify_chain(altered.as_list().unwrap()).iter().map(|fault| fault.entry).collect();
    assert_eq!(broken, [2]);
    // So has the one after an entry that was taken out, and the first one if its forerunner is gone.
    let Json::List(mut entries) = json(&text) else { panic!("a list") };
    entries.remove(0);
    assert_eq!(verify_chain(&entries)[0].expected, None);
    assert_eq!(verify_chain(&entries)[0].entry, 0);
    // Who names the entry before is refused when somebody else was faster.
    let stale =
        r#""reason": "it was none", "previous": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a""#;
    assert_eq!(
        codes(apply(&mut isms, NC.0, NC.1, &command("withdraw", "P-ciso", "2026-02-05", stale))),
        ["previous_matches"]
    );
}

#[test]
fn what_a_newer_version_wrote_survives_a_command_and_its_chain() {
    let text = super::fixture::DOCUMENT.replace("isms/1.0", "isms/1.7").replace(r#""id": "NC-1", "title""#, r#""id": "NC-1", "chain": true,
        "history": [{"kind": "contain", "by": "P-dev", "at": "2026-01-01T00:00:00Z", "correction": {"what": "x"}, "witness": "P-ciso"}],
        "novelty": 1, "title""#);
    let mut isms = Isms::read(&Json::parse(&text).unwrap()).unwrap().isms;
    isms.apply(NC.0, NC.1, &withdraw("2026-01-05"), &LifecycleSettings::default()).unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/novelty"), "1");
    assert_eq!(member(&isms, NC.0, NC.1, "/history/0/witness"), "\"P-ciso\"");
    assert!(isms.tracks(NC.0, 0, as_of("2026-12-31"))[0].broken.is_empty());
}

#[test]
fn a_record_is_driven_alone() {
    let isms = document();
    let record = Nonconformity::register(&isms).get("NC-1").unwrap();
    let settings = LifecycleSettings::default();
    let command = |text: &str| isms::base::Shape::from_json(&json(text)).unwrap();
    let cause = command(
        r#"{"kind": "determine_cause", "by": "anybody", "at": "2026-01-05T00:00:00Z", "cause": {"what": "x", "similar": {"result": "none"}}}"#,
    );
    let driven = isms::lifecycle::apply::<Nonconformities>(record, "", &cause, &NoFacts, &settings).unwrap();
    assert_eq!((driven.from, driven.to), ("raised", "cause_known"));
    let now: AsOf = as_of("2026-01-05");
    assert_eq!(state::<Nonconformities>(&driven.record, "", now).unwrap(), Some(NonconformityState::CauseKnown));
    assert_eq!(state::<Nonconformities>(record, "", now).unwrap(), Some(NonconformityState::Raised));
    let offered = isms::lifecycle::available::<CorrectiveActions>(
        record,
        "ACT-1",
        as_of("2026-02-01"),
        None,
        &NoFacts,
        &settings,
    );
    let offered = offered.unwrap();
    assert_eq!(offered.state, "done", "what is done is done, though nobody stored a state");
    assert!(offered.offer("verify").unwrap().ready);
}

#[test]
fn a_board_shows_every_record_with_the_reasons() {
    let isms = document();
    let board = |name: &str, by| isms.board(name, as_of("2026-01-20"), by, &LifecycleSettings::default()).unwrap();
    let cards = board("nonconformities/actions", Some("P-dev"));
    assert_eq!(cards.len(), 1);
    assert_eq!(
        (cards[0].id.as_str(), cards[0].state, cards[0].label),
        ("NC-1/actions/ACT-1", Some("planned"), Some("Planned"))
    );
    assert_eq!((cards[0].title.as_deref(), cards[0].owner.as_deref()), (Some("Plan restore tests"), Some("P-dev")));
    assert_eq!(
        cards[0].commands.iter().map(|offer| offer.kind).collect::<Vec<_>>(),
        ["start", "complete", "postpone", "cancel"]
    );
    assert!(board("risks/acceptance", None).is_empty(), "no acceptance, no card");
    let json = cards[0].to_json();
    assert_eq!(
        json.at("/commands/1").unwrap().to_string(),
        r#"{"kind":"complete","label":"Complete","to":"done","ready":true,"missing":[{"source":"input","code":"input_missing","path":"/result","message":"`result` is missing","params":{"member":"result"}}],"advice":[]}"#
    );
    assert!(isms.board("people", as_of("2026-01-20"), None, &LifecycleSettings::default()).is_err());
    let mut isms = isms.clone();
    edit(&mut isms, NC.0, NC.1, &[("/retired", r#"{"on": "2026-01-01"}"#)]);
    let left = isms.board("nonconformities", as_of("2026-01-20"), None, &LifecycleSettings::default()).unwrap();
    assert!(left.iter().all(|card| card.id != NC.1), "a retired record has no card");
}
