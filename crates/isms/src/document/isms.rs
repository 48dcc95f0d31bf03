//! The document: one management system with all its registers.

use super::any_register::AnyRegister;
use super::head::Head;
use super::partial::Coverage;
use super::register::Register;
use crate::base::{Fault, Id, Json, Outline, Shape, ShapeError};
use crate::model::{
    Asset, Audit, AuditProgramme, Certification, Change, Commitment, Communication, Competence, Control, Delegation,
    Document, Entity, Exercise, Finding, Framework, ImplementationPlan, Improvement, Incident, InterestedParty, Issue,
    KeptElsewhere, ManagementReview, Metric, Nonconformity, Objective, Obligation, Organization, Person, PlannedAction,
    PlannedInterval, PolicyException, Process, Resource, Risk, RiskCriteria, Role, RoleAssignment, Scope, Site,
    StatementOfApplicability, Supplier, Suppression, Threat, Training, Unit, Vulnerability,
};

macro_rules! registers {
    ($($(#[doc = $doc:literal])+ $name:ident: $type:ident, clause $clause:literal;)+) => {
        /// One information security management system: everything it keeps, in one document.
        ///
        /// Copying is cheap: copies share their records until one is changed.
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct Isms {
            /// Format, edition and identity of the document.
            pub head: Head,
            /// What of it is here, for a document of which only a part was given.
            pub(crate) coverage: Coverage,
            $($(#[doc = $doc])+ pub $name: Register<$type>,)+
        }

        /// What is known of a register without looking into it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct RegisterInfo {
            /// Its name: the member of the document.
            pub name: &'static str,
            /// The clause it answers; empty where it answers none of its own.
            pub clause: &'static str,
            /// What it holds.
            pub summary: &'static str,
            /// The name of its record type, as in the schema.
            pub record: &'static str,
            /// Whether it holds one record only.
            pub single: bool,
        }

        /// Every register, in document order.
        pub const REGISTERS: &[RegisterInfo] = &[$(RegisterInfo {
            name: stringify!($name),
            clause: $clause,
            summary: concat!($($doc),+),
            record: stringify!($type),
            single: <$type as Entity>::SINGLE,
        },)+];

        /// The outline of the records of every register, in the order of [`REGISTERS`].
        const OUTLINES: [&Outline; REGISTERS.len()] = [$(<$type as Shape>::OUTLINE,)+];

        impl Isms {
            /// Every register, in document order.
            #[must_use]
            pub fn registers(&self) -> [&AnyRegister; REGISTERS.len()] {
                [$(self.$name.any(),)+]
            }

            /// The register of that name.
            #[must_use]
            pub fn register(&self, name: &str) -> Option<&AnyRegister> {
                match name {
                    $(stringify!($name) => Some(self.$name.any()),)+
                    _ => None,
                }
            }

            /// The register of that name, to change it.
            pub fn register_mut(&mut self, name: &str) -> Option<&mut AnyRegister> {
                match name {
                    $(stringify!($name) => Some(self.$name.any_mut()),)+
                    _ => None,
                }
            }
        }

        $(impl Kept for $type {
            const ORDINAL: usize = Ordinal::$name as usize;
            fn register(isms: &Isms) -> &Register<Self> {
                &isms.$name
            }
            fn register_mut(isms: &mut Isms) -> &mut Register<Self> {
                &mut isms.$name
            }
        })+

        #[expect(non_camel_case_types, reason = "the variants are the registers' names")]
        #[derive(Debug, Clone, Copy)]
        enum Ordinal { $($name,)+ }

        /// Adds the registers to the schema of the document.
        #[cfg(feature = "schema")]
        pub(crate) fn register_schemas(
            object: &mut crate::base::schema::ObjectSchema,
            generator: &mut schemars::SchemaGenerator,
        ) {
            $(if <$type as Entity>::SINGLE {
                object.member::<Option<$type>, $type>(stringify!($name), concat!($($doc),+).trim(), generator);
            } else {
                object.member::<Vec<$type>, Vec<$type>>(stringify!($name), concat!($($doc),+).trim(), generator);
            })+
        }
    };
}

/// A record type that has a register of its own in the document.
pub trait Kept: Entity {
    /// The register's position in the document.
    const ORDINAL: usize;
    /// The register.
    fn register(isms: &Isms) -> &Register<Self>;
    /// The register, to change it.
    fn register_mut(isms: &mut Isms) -> &mut Register<Self>;
}

registers! {
    /// The organization whose ISMS this is.
    organization: Organization, clause "4.1";
    /// Its units.
    units: Unit, clause "5.3";
    /// The places where it works.
    sites: Site, clause "4.3";
    /// The intervals it planned for recurring activities.
    planned_intervals: PlannedInterval, clause "8.2";
    /// What it keeps in another place than this document.
    kept_elsewhere: KeptElsewhere, clause "";
    /// Findings of the checker it has decided to live with.
    suppressions: Suppression, clause "";
    /// Internal and external issues.
    issues: Issue, clause "4.1";
    /// Interested parties with their requirements and feedback.
    interested_parties: InterestedParty, clause "4.2";
    /// Legal, regulatory and contractual requirements.
    obligations: Obligation, clause "4.2";
    /// The scope of the ISMS.
    scope: Scope, clause "4.3";
    /// Processes.
    processes: Process, clause "4.4";
    /// Persons.
    people: Person, clause "5.3";
    /// Roles with their responsibilities and authorities.
    roles: Role, clause "5.3";
    /// Who holds which role, and when.
    role_assignments: RoleAssignment, clause "5.3";
    /// Authority passed from one person to another.
    delegations: Delegation, clause "5.3";
    /// What top management committed to.
    commitments: Commitment, clause "5.1";
    /// Resources asked for the ISMS, and what was decided.
    resources: Resource, clause "7.1";
    /// Risks and opportunities of the ISMS itself.
    planned_actions: PlannedAction, clause "6.1.1";
    /// Risk criteria, each in one version.
    risk_criteria: RiskCriteria, clause "6.1.2";
    /// Assets.
    assets: Asset, clause "A.5.9";
    /// Threats that risks are made of.
    threats: Threat, clause "6.1.2";
    /// Vulnerabilities that risks are made of.
    vulnerabilities: Vulnerability, clause "6.1.2";
    /// Risks with their assessments, treatment and acceptance.
    risks: Risk, clause "6.1.2";
    /// The organization's own controls.
    controls: Control, clause "6.1.3";
    /// Catalogues of controls beside Annex A.
    frameworks: Framework, clause "6.1.3";
    /// Statements of Applicability, one a framework.
    statement_of_applicability: StatementOfApplicability, clause "6.1.3";
    /// Information security objectives.
    objectives: Objective, clause "6.2";
    /// Competences: who has them, and what is done where they lack.
    competences: Competence, clause "7.2";
    /// Trainings and awareness measures.
    trainings: Training, clause "7.3";
    /// What is communicated about the ISMS.
    communications: Communication, clause "7.4";
    /// Documents and records.
    documents: Document, clause "7.5";
    /// Suppliers.
    suppliers: Supplier, clause "8.1";
    /// Changes of the ISMS and of operations.
    changes: Change, clause "6.3";
    /// Audit programmes, one a cycle.
    audit_programme: AuditProgramme, clause "9.2.2";
    /// Audits: internal ones, and those of others.
    audits: Audit, clause "9.2";
    /// Metrics with their results.
    metrics: Metric, clause "9.1";
    /// Findings of audits.
    findings: Finding, clause "9.2";
    /// Management reviews.
    management_reviews: ManagementReview, clause "9.3";
    /// Nonconformities and corrective actions.
    nonconformities: Nonconformity, clause "10.2";
    /// Improvements of the ISMS and of security.
    improvements: Improvement, clause "10.1";
    /// Security events and incidents.
    incidents: Incident, clause "A.5.24";
    /// Exercises of plans for incidents and disruption.
    exercises: Exercise, clause "A.5.24";
    /// Exceptions from what the organization requires of itself.
    exceptions: PolicyException, clause "8.1";
    /// The plan by which the ISMS is built.
    implementation_plan: ImplementationPlan, clause "4.4";
    /// Certificates, from the application to the last surveillance.
    certification: Certification, clause "";
}

/// What is known of the register of that name.
#[must_use]
pub fn register_info(name: &str) -> Option<&'static RegisterInfo> {
    REGISTERS.iter().find(|info| info.name == name)
}

/// What the records of a register look like in JSON, as a table.
#[must_use]
pub fn outline(register: &str) -> Option<&'static Outline> {
    let at = REGISTERS.iter().position(|info| info.name == register)?;
    OUTLINES.get(at).copied()
}

/// Every fault of a record, held against no document; `None` if there is no such register. The faults are those that
/// [`Isms::upsert`] would refuse the record with, found without making it.
#[must_use]
pub fn validate(register: &str, record: &Json<'_>) -> Option<Vec<Fault>> {
    let (info, outline) = (register_info(register)?, outline(register)?);
    Some(super::any_register::placed(info.name, info.single, None, record, outline.faults(record)))
}

impl Isms {
    /// The record of that id, of the type asked for.
    #[must_use]
    pub fn get<T: Kept>(&self, id: &str) -> Option<&T> {
        T::register(self).get(id)
    }

    /// The unit that a process or site belongs to, or the parent of a unit.
    #[must_use]
    pub fn unit_above(&self, register: &str, id: &str) -> Option<Id<Unit>> {
        match register {
            "units" => self.units.get(id)?.parent.clone(),
            "processes" => self.processes.get(id)?.unit.clone(),
            "sites" => self.sites.get(id)?.unit.clone(),
            _ => None,
        }
    }

    /// A record as JSON.
    #[must_use]
    pub fn record_json(&self, register: &str, id: &str) -> Option<Json<'_>> {
        let register = self.register(register)?;
        register.json_at(register.position(id)?)
    }

    /// Puts a record in, in place of the one with its id or at the end of its register; says where. Counts the change.
    ///
    /// # Errors
    /// Every fault of shape, or there is no such register; nothing is changed then.
    pub fn upsert(&mut self, register: &str, record: &Json<'_>) -> Result<usize, ShapeError> {
        let keep = self.head.is_newer();
        let Some(target) = self.register_mut(register) else {
            return Err(ShapeError { faults: vec![super::reading::unknown_register(register)] });
        };
        let at = target.put_json(record, keep)?;
        self.head.count_change();
        Ok(at)
    }

    /// Puts a new record in at the end of its register; says where. Counts the change.
    ///
    /// # Errors
    /// Every fault of shape, a record of that id is there already, or there is no such register; nothing is changed then.
    pub fn insert(&mut self, register: &str, record: &Json<'_>) -> Result<usize, ShapeError> {
        let taken = self.register(register).and_then(|records| {
            let id = if records.single() { Some(records.name()) } else { record.get("id").and_then(Json::as_str) };
            id.filter(|id| records.position(id).is_some()).map(str::to_owned)
        });
        match taken {
            Some(id) => {
                let mut faults = vec![super::reading::taken_id(register, &id)];
                faults.extend(self.clone().upsert(register, record).err().into_iter().flat_map(|error| error.faults));
                Err(ShapeError { faults })
            }
            None => self.upsert(register, record),
        }
    }

    /// Takes a record out; says whether there was one. Counts the change. Records that were in use are better retired.
    pub fn remove(&mut self, register: &str, id: &str) -> bool {
        let removed = self.register_mut(register).is_some_and(|target| target.remove(id));
        if removed {
            self.head.count_change();
        }
        removed
    }
}
