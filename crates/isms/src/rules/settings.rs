//! How an organization or vendor tunes the checker: severities, choice of rules, thresholds. Nothing is hard-coded in a rule.

use isms_derive::Shape;

use crate::base::shape::{Object, Reader, read_text, read_word};
use crate::base::{Count, FaultCode, Json, Label, Params, Severity, Shape, nearest};
use crate::lifecycle::machines;

/// Settings of a check; every member may be absent.
#[derive(Debug, Clone, PartialEq, Default, Shape)]
pub struct Settings {
    /// Severities by rule code, such as `{"RSK022": "error", "SOA014": "off"}`; a code prefix such as `SOA` stands for its family.
    pub severity: Option<Severities>,
    /// Only these rules or families; absent or empty means all.
    pub select: Vec<Selector>,
    /// Not these rules or families.
    pub ignore: Vec<Selector>,
    /// Thresholds of rules.
    pub thresholds: Option<Thresholds>,
    /// Practices that lifecycles treat as binding: codes of soft guards that may no longer be passed over.
    pub hardened: Vec<Practice>,
}

/// Thresholds of rules; each absent one has the value its description names.
#[derive(Debug, Clone, PartialEq, Default, Shape)]
pub struct Thresholds {
    /// Days a risk may stay unrated after it was created (RSK020). 30 if absent.
    pub unrated_grace_days: Option<Count>,
    /// Days within which a risk newly assessed is accepted, and a plan newly drawn up approved, while nothing is done under it yet
    /// (TRT003, TRT008). 30 if absent.
    pub decision_grace_days: Option<Count>,
    /// On how many risks one control may be credited before it is remarked (TRT014). 20 if absent.
    pub control_on_risks: Option<Count>,
    /// How many minor nonconformities on one requirement suggest a major (NCR013). 3 if absent.
    pub repeated_minors: Option<Count>,
    /// Within how many months these are counted together (NCR013). 12 if absent.
    pub repeated_minors_months: Option<Count>,
    /// Days after the last action before effectiveness can be judged (NCR007). 0 if absent.
    pub waiting_days: Option<Count>,
    /// Days a nonconformity may stay open when it has no due date (NCR010). 90 if absent.
    pub open_nonconformity_days: Option<Count>,
    /// Months between two reviews of a supplier for whom no interval is planned (OPS003). 12 if absent.
    pub supplier_review_months: Option<Count>,
    /// Days in which a change that nobody intended is to be reviewed (OPS007). 14 if absent.
    pub unintended_change_days: Option<Count>,
    /// From which severity an incident needs lessons and a follow-up: 1 minor, 2 moderate, 3 major, 4 critical (INC005, INC006).
    /// 3 if absent.
    pub severe_incident_rank: Option<Count>,
    /// Days after which a resource that was asked for is to be decided (LDR008). 30 if absent.
    pub resource_decision_days: Option<Count>,
    /// From how many records with an owner on it is remarked that all owners sit in IT (LDR007). 5 if absent.
    pub owned_records: Option<Count>,
    /// Fewest words of an objective that says what changes (OBJ010). 5 if absent.
    pub objective_words: Option<Count>,
    /// Days within which everybody takes part in a first awareness measure (SUP004). 90 if absent.
    pub awareness_grace_days: Option<Count>,
    /// Days after which the effect of a training is to be known (SUP005). 90 if absent.
    pub training_effect_days: Option<Count>,
    /// Days after an audit by which its results are reported (AUD009). 60 if absent.
    pub audit_report_days: Option<Count>,
    /// Days after a management review by which its results are recorded, where its state does not tell (REV006, REV007). 30 if absent.
    pub review_results_days: Option<Count>,
    /// Hours within which a reported event is assessed (INC003). 24 if absent.
    pub event_assessment_hours: Option<Count>,
    /// How many hours before its deadline a duty to notify is announced (INC008). 24 if absent.
    pub notification_warning_hours: Option<Count>,
    /// Months after which a plan is exercised again, where no interval is planned (INC002). 12 if absent.
    pub exercise_months: Option<Count>,
    /// Days a measurement may be late (MON004). 14 if absent.
    pub measurement_grace_days: Option<Count>,
    /// Days within which a breached threshold or a bad trend leads to a decision (MON005, IMP005). 30 if absent.
    pub breach_decision_days: Option<Count>,
    /// Months an implemented control may go untested, where no interval is planned (MON007). 12 if absent.
    pub untested_months: Option<Count>,
    /// Months within which interested parties are heard again (MON009). 12 if absent.
    pub feedback_months: Option<Count>,
    /// Months after which performance has been evaluated once, where no interval is planned (MON010). 12 if absent.
    pub evaluation_months: Option<Count>,
    /// Months within which something is improved, and over which sources of improvement are looked at (IMP001, IMP004).
    /// 12 if absent.
    pub improvement_months: Option<Count>,
    /// Days after which the effect of an improvement is known (IMP002). 180 if absent.
    pub effect_days: Option<Count>,
    /// Days after which what calls for improvement has led to a decision (IMP004). 60 if absent.
    pub source_decision_days: Option<Count>,
    /// Over how many periods a measure must have got worse to be a trend (IMP005). 3 if absent.
    pub trend_periods: Option<Count>,
    /// Days before its end from which a competence is said to end soon. 90 if absent.
    pub competence_notice_days: Option<Count>,
    /// Fewest characters of a justification that says something (SOA014). 15 if absent.
    pub justification_length: Option<Count>,
}

macro_rules! thresholds {
    ($($name:ident = $default:literal;)+) => {
        impl Settings {
            $(#[doc = concat!("The threshold `", stringify!($name), "`, or ", stringify!($default), ".")]
            #[must_use]
            pub fn $name(&self) -> u32 {
                let set = self.thresholds.as_ref().and_then(|thresholds| thresholds.$name);
                set.map_or($default, |count| u32::try_from(count.get()).unwrap_or(u32::MAX))
            })+
        }
    };
}

thresholds! {
    unrated_grace_days = 30;
    decision_grace_days = 30;
    control_on_risks = 20;
    repeated_minors = 3;
    repeated_minors_months = 12;
    waiting_days = 0;
    open_nonconformity_days = 90;
    supplier_review_months = 12;
    unintended_change_days = 14;
    severe_incident_rank = 3;
    resource_decision_days = 30;
    owned_records = 5;
    objective_words = 5;
    awareness_grace_days = 90;
    training_effect_days = 90;
    audit_report_days = 60;
    review_results_days = 30;
    event_assessment_hours = 24;
    notification_warning_hours = 24;
    exercise_months = 12;
    measurement_grace_days = 14;
    breach_decision_days = 30;
    untested_months = 12;
    feedback_months = 12;
    evaluation_months = 12;
    improvement_months = 12;
    effect_days = 180;
    source_decision_days = 60;
    trend_periods = 3;
    competence_notice_days = 90;
    justification_length = 15;
}

/// Severities by rule code or family.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Severities(Vec<(Label, Option<Severity>)>);

const WORDS: &[(Option<Severity>, &str)] = &[
    (Some(Severity::Error), "error"),
    (Some(Severity::Warning), "warning"),
    (Some(Severity::Advice), "advice"),
    (None, "off"),
];

impl Shape for Severities {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        Object::open(json, r)?;
        let before = r.count();
        let mut set = Vec::new();
        for (code, word) in json.as_map()? {
            r.within_any(code, |r| match Label::new(code) {
                Ok(label) if known(code) => set.extend(read_word(word, WORDS, r).map(|severity| (label, severity))),
                _ => unknown(FaultCode::UnknownMember, code, r),
            });
        }
        (r.count() == before).then_some(Self(set))
    }
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        for (code, severity) in &self.0 {
            map.put(code.as_str(), severity.map_or("off", Severity::as_str));
        }
        map
    }
}

#[cfg(feature = "schema")]
crate::base::schema::leaf!(Severities, {
    "type": "object", "additionalProperties": { "enum": ["error", "warning", "advice", "off"] },
    "description": "Severities by rule code or family."
});

/// The code of a rule, or a family such as `SOA`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector(Label);

impl Selector {
    /// The code or family, if there is such a rule.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        if known(text) { Label::new(text).ok().map(Self) } else { None }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// A selector that selects nothing would switch the whole check off unseen: a misspelt one is refused.
impl Shape for Selector {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        let selector = Self::new(text);
        if selector.is_none() {
            unknown(FaultCode::UnknownValue, text, r);
        }
        selector
    }
    fn to_json(&self) -> Json<'_> {
        self.0.to_json()
    }
}

// Which rules there are is no matter of the schema.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Selector {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Label::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Label::json_schema(generator)
    }
}

/// The code of a practice: of a soft guard of some command, such as `reviewer_independent`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice(Label);

impl Practice {
    /// The code, if there is such a practice.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        if practices().any(|known| known == code) { Label::new(code).ok().map(Self) } else { None }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// A misspelt code would harden nothing, unseen: it is refused.
impl Shape for Practice {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        let practice = Self::new(text);
        if practice.is_none() {
            let params = Params::none().with("code", text.to_owned());
            match nearest(text, &mut practices()) {
                None => r.fault(FaultCode::UnknownValue, "no command has a practice `{code}` to pass over", params),
                Some(meant) => r.fault(
                    FaultCode::UnknownValue,
                    "no command has a practice `{code}` to pass over; perhaps `{meant}` is meant",
                    params.with("meant", meant),
                ),
            }
        }
        practice
    }
    fn to_json(&self) -> Json<'_> {
        self.0.to_json()
    }
}

// Which practices there are is no matter of the schema.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Practice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Label::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Label::json_schema(generator)
    }
}

/// The code of every soft guard, once for each command that has it.
fn practices() -> impl Iterator<Item = &'static str> {
    machines().flat_map(|machine| machine.commands).flat_map(|command| command.soft).map(|guard| guard.code())
}

fn known(selector: &str) -> bool {
    super::RULES.iter().flat_map(|family| family.iter()).any(|rule| matches(selector, rule.code))
}

fn unknown(fault: FaultCode, code: &str, r: &mut Reader) {
    r.fault(fault, "there is no rule or family `{code}`", Params::none().with("code", code.to_owned()));
}

fn matches(selector: &str, code: &str) -> bool {
    selector == code || (selector.len() == 3 && code.starts_with(selector))
}

impl Settings {
    /// The severity of a rule, `None` if it is switched off. A setting for the rule itself beats one for its family.
    #[must_use]
    pub fn severity_of(&self, code: &str, default: Severity) -> Option<Severity> {
        let selected = self.select.is_empty() || self.select.iter().any(|label| matches(label.as_str(), code));
        if !selected || self.ignore.iter().any(|label| matches(label.as_str(), code)) {
            return None;
        }
        let Some(set) = &self.severity else { return Some(default) };
        let own = set.0.iter().find(|(label, _)| label.as_str() == code);
        let family = || set.0.iter().find(|(label, _)| matches(label.as_str(), code));
        own.or_else(family).map_or(Some(default), |(_, severity)| *severity)
    }
}
