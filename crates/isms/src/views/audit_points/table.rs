//! What each point asks, of whom, and what rests on which rules.

use crate::model::AuditMethod::{self, Examine, Interview, Observe, Review, Test, Walkthrough};
use crate::model::AuditPoint;

/// A question, and the rules or families that answer it.
pub(super) type Question = (&'static str, &'static [&'static str]);

/// What stands in the checklist of a point.
pub(super) struct Entry {
    pub(super) point: AuditPoint,
    pub(super) title: &'static str,
    pub(super) clauses: &'static [&'static str],
    pub(super) procedures: &'static [(AuditMethod, &'static str)],
    pub(super) registers: &'static [&'static str],
    pub(super) questions: &'static [Question],
    pub(super) judgement: &'static [&'static str],
}

/// The ten points. Whether a method is required stands with the point itself.
pub(super) const POINTS: &[Entry] = &[
    Entry {
        point: AuditPoint::Established,
        title: "Is the ISMS established?",
        clauses: &["4.1", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.2"],
        procedures: &[
            (Review, "Scope, objectives, policies, procedures: are they there, approved and in force?"),
            (Examine, "Records of reviews and audits: do they speak of this scope?"),
            (Interview, "Staff: do they know policy and objectives, and what they have to do with them?"),
        ],
        registers: &[
            "organization",
            "issues",
            "scope",
            "objectives",
            "documents",
            "processes",
            "roles",
            "role_assignments",
        ],
        questions: &[
            (
                "Does the scope name what it should, and give reasons for what it leaves out?",
                &["CTX010", "CTX011", "CTX012", "CTX013", "CTX014", "CTX015"],
            ),
            (
                "Do processes cover what an ISMS needs, and fit together?",
                &["CTX020", "CTX021", "CTX022", "CTX023", "CTX024", "CTX027", "CTX028"],
            ),
            ("Are objectives measurable, with owner, date and way to evaluate?", &["OBJ"]),
            ("Is there a policy, approved and communicated?", &["LDR001", "LDR002", "LDR003", "LDR009"]),
            ("Are the documents there that must be, and in force?", &["SUP010", "SUP011", "SUP012", "SUP013"]),
        ],
        judgement: &[
            "Whether the boundary leaves out something the organization depends on.",
            "Whether the policy fits the organization, and people live by it.",
        ],
    },
    Entry {
        point: AuditPoint::Operating,
        title: "Does it operate as intended?",
        clauses: &["6.1.2", "6.1.3", "8.1", "8.2", "8.3"],
        procedures: &[
            (Examine, "Access logs, change records, backup reports of the period."),
            (Observe, "The work where controls act: entry, handling of media, handover."),
            (Walkthrough, "One case from its beginning to its end: a leaver, a change, a restore."),
            (Test, "Where it fits: a restore, a vulnerability scan, a penetration test."),
        ],
        registers: &["controls", "statement_of_applicability", "risks", "changes", "exceptions", "suppliers"],
        questions: &[
            ("Are implemented controls tested, and do they pass?", &["MON007", "MON008"]),
            ("Does the Statement of Applicability agree with the controls?", &["SOA008", "SOA009", "SOA012"]),
            (
                "Are risks assessed in time, and treatments carried out?",
                &["RSK017", "RSK018", "RSK020", "TRT010", "TRT012", "TRT019"],
            ),
            ("Is what is documented also done?", &["ASR005", "CTX025"]),
            ("Are changes planned, and exceptions bounded?", &["OPS"]),
        ],
        judgement: &["Whether controls work where nobody looks.", "Whether records were made when the work was done."],
    },
    Entry {
        point: AuditPoint::Improving,
        title: "Is it improved?",
        clauses: &["9.3.3", "10.1", "10.2"],
        procedures: &[
            (Review, "Records of management reviews, audits, corrective actions: what became of each?"),
            (Interview, "Those who had to act: what changed?"),
        ],
        registers: &["improvements", "nonconformities", "findings", "management_reviews"],
        questions: &[
            ("Did something improve in the period?", &["IMP001"]),
            ("Did what came up lead to a decision?", &["IMP004", "INC006"]),
            ("Are findings taken up, and nonconformities handled in time?", &["AUD008", "NCR003", "NCR010", "NCR011"]),
            ("Are the decisions of reviews carried through?", &["REV004", "REV005"]),
        ],
        judgement: &["Whether improvements are more than repairs."],
    },
    Entry {
        point: AuditPoint::Monitored,
        title: "Is it monitored and measured?",
        clauses: &["9.1"],
        procedures: &[
            (Examine, "Performance reports, incident logs, evaluations."),
            (Interview, "Those who use the figures: what did they decide by them?"),
        ],
        registers: &["metrics", "objectives", "incidents"],
        questions: &[
            ("Does each metric have a method, an interval and somebody who measures?", &["MON001", "MON002"]),
            ("Do metrics have targets, and results in their interval?", &["MON003", "MON004", "OBJ007"]),
            ("Are results evaluated and used?", &["MON005", "MON006", "MON010"]),
        ],
        judgement: &["Whether what is measured tells anything about security."],
    },
    Entry {
        point: AuditPoint::Audited,
        title: "Is it audited internally?",
        clauses: &["9.2.1", "9.2.2"],
        procedures: &[
            (Review, "Programme, plans, reports and follow-ups of the cycle."),
            (Interview, "Auditors and auditees: how was it judged, and what followed?"),
        ],
        registers: &["audit_programme", "audits", "findings", "competences"],
        questions: &[
            ("Is there a programme that says what it must?", &["AUD001", "AUD012", "AUD013"]),
            ("Are audits held in their interval, and cover everything?", &["AUD002", "AUD003", "AUD004", "AUD015"]),
            ("Are auditors impartial and competent?", &["AUD005", "AUD006"]),
            ("Are findings founded, reported and followed up?", &["AUD007", "AUD008", "AUD009", "AUD014"]),
        ],
        judgement: &["Whether auditors looked deep enough, and were free to say what they saw."],
    },
    Entry {
        point: AuditPoint::Reviewed,
        title: "Does management review it?",
        clauses: &["9.3.1", "9.3.2", "9.3.3"],
        procedures: &[
            (Review, "Minutes and what was put before the review."),
            (Interview, "Top management: what did they decide, and why?"),
        ],
        registers: &["management_reviews", "planned_intervals"],
        questions: &[
            ("Is it reviewed in its interval, by top management?", &["REV001", "REV002"]),
            ("Is every input addressed?", &["REV003", "REV008"]),
            ("Does the review decide and conclude?", &["REV004", "REV005", "REV006", "REV007"]),
        ],
        judgement: &["Whether the review was more than a formality."],
    },
    Entry {
        point: AuditPoint::BetterOutcomes,
        title: "Does improvement show in outcomes?",
        clauses: &["10.1"],
        procedures: &[
            (Review, "What each improvement was expected to change."),
            (Examine, "Measures before and after, incident and risk figures of several periods."),
        ],
        registers: &["improvements", "metrics", "risks"],
        questions: &[
            ("Is there a measure before and after?", &["IMP002"]),
            ("Did what is called effective get better?", &["IMP003", "IMP005"]),
            ("Is what remains of risks within what treatment promised?", &["RSK015", "RSK016"]),
        ],
        judgement: &["Whether things got better because of the ISMS."],
    },
    Entry {
        point: AuditPoint::Corrected,
        title: "Does corrective action go to the cause?",
        clauses: &["10.2"],
        procedures: &[
            (Review, "Records of nonconformities: cause, similar cases, actions."),
            (Examine, "What shows that actions were done, and that they worked."),
        ],
        registers: &["nonconformities", "findings"],
        questions: &[
            ("Are requirement and evidence named?", &["NCR001", "NCR014"]),
            ("Are causes and similar cases determined?", &["NCR002", "NCR004", "NCR009", "NCR015"]),
            ("Is effectiveness reviewed, after the action and by another?", &["NCR005", "NCR006", "NCR007", "NCR008"]),
            ("Do nonconformities stay away?", &["NCR012", "NCR013"]),
        ],
        judgement: &["Whether the cause found is the cause."],
    },
    Entry {
        point: AuditPoint::PartiesHeard,
        title: "Are interested parties heard?",
        clauses: &["4.2", "7.4"],
        procedures: &[
            (Review, "The register of interested parties, and how their requirements are met."),
            (Interview, "Those who deal with them: what do they ask for that is not in it?"),
        ],
        registers: &["interested_parties", "obligations", "communications"],
        questions: &[
            ("Are parties known, and is each requirement decided?", &["CTX006", "CTX007"]),
            ("Is what the ISMS addresses also met by something?", &["CTX008"]),
            ("Is their feedback gathered?", &["MON009"]),
        ],
        judgement: &["Whether a party or a requirement is missing."],
    },
    Entry {
        point: AuditPoint::Documented,
        title: "Is documented information controlled?",
        clauses: &["7.5.1", "7.5.2", "7.5.3"],
        procedures: &[
            (Review, "A sample of policies and procedures: approved, current, the version in use?"),
            (Examine, "A sample of records: complete, legible, kept as long as they must be?"),
            (Observe, "At the place of work: is the version in force at hand?"),
        ],
        registers: &["documents"],
        questions: &[
            ("Are the required documents there and approved?", &["SUP010", "SUP011", "SUP013"]),
            ("Is one version in force, and none cited that is not?", &["SUP012", "SUP016"]),
            ("Are reviews held in time?", &["SUP015"]),
            ("Are retention, access and origin decided?", &["SUP017", "SUP018", "SUP019"]),
        ],
        judgement: &["Whether documents say what is done, and can be understood."],
    },
];
