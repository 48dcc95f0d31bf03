/**
 * What stands in an ISMS document: generated from the schema by `cargo xtask generate`.
 *
 * A member that may be absent may also be `undefined`, which JSON leaves out; `null` is a fault everywhere.
 */
/** One information security management system. */
export interface IsmsDocument {
  /** The version of the format. */
  format: "isms/1.0";
  /** The edition of ISO/IEC 27001 the document answers to. */
  edition: Edition;
  /** The document's own id. 1 to 64 letters, digits and `_ - .`. */
  id?: string | undefined;
  /** How often the document has been changed. A whole number. */
  revision?: number | undefined;
  /** The language of its texts (BCP 47). 1 to 64 letters, digits and `_ - .`. */
  language?: string | undefined;
  /** The organization of the parent document. A reference to a record: `register/id`, or `document#register/id`. */
  parent?: string | undefined;
  /** Data of your own; kept as it is. */
  x?: Extension | undefined;
  /** The organization whose ISMS this is. */
  organization?: Organization | undefined;
  /** Its units. */
  units?: Unit[] | undefined;
  /** The places where it works. */
  sites?: Site[] | undefined;
  /** The intervals it planned for recurring activities. */
  planned_intervals?: PlannedInterval[] | undefined;
  /** What it keeps in another place than this document. */
  kept_elsewhere?: KeptElsewhere[] | undefined;
  /** Findings of the checker it has decided to live with. */
  suppressions?: Suppression[] | undefined;
  /** Internal and external issues. */
  issues?: Issue[] | undefined;
  /** Interested parties with their requirements and feedback. */
  interested_parties?: InterestedParty[] | undefined;
  /** Legal, regulatory and contractual requirements. */
  obligations?: Obligation[] | undefined;
  /** The scope of the ISMS. */
  scope?: Scope | undefined;
  /** Processes. */
  processes?: Process[] | undefined;
  /** Persons. */
  people?: Person[] | undefined;
  /** Roles with their responsibilities and authorities. */
  roles?: Role[] | undefined;
  /** Who holds which role, and when. */
  role_assignments?: RoleAssignment[] | undefined;
  /** Authority passed from one person to another. */
  delegations?: Delegation[] | undefined;
  /** What top management committed to. */
  commitments?: Commitment[] | undefined;
  /** Resources asked for the ISMS, and what was decided. */
  resources?: Resource[] | undefined;
  /** Risks and opportunities of the ISMS itself. */
  planned_actions?: PlannedAction[] | undefined;
  /** Risk criteria, each in one version. */
  risk_criteria?: RiskCriteria[] | undefined;
  /** Assets. */
  assets?: Asset[] | undefined;
  /** Threats that risks are made of. */
  threats?: Threat[] | undefined;
  /** Vulnerabilities that risks are made of. */
  vulnerabilities?: Vulnerability[] | undefined;
  /** Risks with their assessments, treatment and acceptance. */
  risks?: Risk[] | undefined;
  /** The organization's own controls. */
  controls?: Control[] | undefined;
  /** Catalogues of controls beside Annex A. */
  frameworks?: Framework[] | undefined;
  /** Statements of Applicability, one a framework. */
  statement_of_applicability?: StatementOfApplicability[] | undefined;
  /** Information security objectives. */
  objectives?: Objective[] | undefined;
  /** Competences: who has them, and what is done where they lack. */
  competences?: Competence[] | undefined;
  /** Trainings and awareness measures. */
  trainings?: Training[] | undefined;
  /** What is communicated about the ISMS. */
  communications?: Communication[] | undefined;
  /** Documents and records. */
  documents?: Document[] | undefined;
  /** Suppliers. */
  suppliers?: Supplier[] | undefined;
  /** Changes of the ISMS and of operations. */
  changes?: Change[] | undefined;
  /** Audit programmes, one a cycle. */
  audit_programme?: AuditProgramme[] | undefined;
  /** Audits: internal ones, and those of others. */
  audits?: Audit[] | undefined;
  /** Metrics with their results. */
  metrics?: Metric[] | undefined;
  /** Findings of audits. */
  findings?: Finding[] | undefined;
  /** Management reviews. */
  management_reviews?: ManagementReview[] | undefined;
  /** Nonconformities and corrective actions. */
  nonconformities?: Nonconformity[] | undefined;
  /** Improvements of the ISMS and of security. */
  improvements?: Improvement[] | undefined;
  /** Security events and incidents. */
  incidents?: Incident[] | undefined;
  /** Exercises of plans for incidents and disruption. */
  exercises?: Exercise[] | undefined;
  /** Exceptions from what the organization requires of itself. */
  exceptions?: PolicyException[] | undefined;
  /** The plan by which the ISMS is built. */
  implementation_plan?: ImplementationPlan | undefined;
  /** Certificates, from the application to the last surveillance. */
  certification?: Certification[] | undefined;
}
/** An edition of ISO/IEC 27001. */
export type Edition =
  | "iso27001:2013"
  | "iso27001:2022";
/** Data of your own; kept as it is, never read by a rule. */
export type Extension = { [member: string]: unknown };
/** The organization whose ISMS this is (clause 4.1). */
export interface Organization {
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** Its legal name, where that differs. One line of 1 to 500 characters. */
  legal_name?: string | undefined;
  /** What it does. Text of 1 to 20000 characters. */
  activities?: string | undefined;
  /** Its sector. One line of 1 to 500 characters. */
  sector?: string | undefined;
  /** How many people work for it. A whole number. */
  headcount?: number | undefined;
  /** What it needs from information security to do its business. Text of 1 to 20000 characters. */
  needs?: string | undefined;
  /** The day from which the ISMS has been operated; intervals run from it. A calendar day, `YYYY-MM-DD`. */
  operating_since?: string | undefined;
  /** Whether climate change is a relevant issue (clause 4.1 with Amendment 1:2024). */
  climate_change?: ClimateChange | undefined;
  /** Who runs the ISMS from day to day. An id in `people`. */
  isms_manager?: string | undefined;
  /** Who sponsors it in top management. An id in `people`. */
  sponsor?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** The decision whether climate change is a relevant issue. */
export interface ClimateChange {
  /** Whether it is. */
  relevant?: boolean | undefined;
  /** Why, or why not. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** The day of the decision. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
}
/** A piece of evidence and where it is kept. */
export interface Evidence {
  /** What kind of evidence it is. */
  kind: EvidenceKind;
  /** Where it is: an address, a file, a ticket number. One line of 1 to 500 characters. */
  reference: string;
  /** The day it is of. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who provided it. An id in `people`. */
  by?: string | undefined;
  /** The SHA-256 digest of the file, so that it can be shown to be unchanged. A SHA-256 digest in hexadecimal. */
  sha256?: string | undefined;
}
/** What kind of evidence is kept. */
export type EvidenceKind =
  /** A document or file. */
  | "document"
  /** A record, such as a log, ticket or minutes. */
  | "record"
  /** What was seen or measured: a screenshot, a test result, a measurement. */
  | "observation"
  /** What somebody said. */
  | "interview"
  /** A page or report of a tool. Alone it shows that a tool exists, not that the work is done. */
  | "tool";
/** Who did something, and when. */
export interface Stamp {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The person. An id in `people`. */
  by?: string | undefined;
}
/** Why and when a record went out of use. */
export interface Retirement {
  /** The day from which it is no longer in use. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** Who retired it. An id in `people`. */
  by?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason?: string | undefined;
}
/** A unit of the organization. */
export interface Unit {
  /** The unit's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** What kind of unit it is. */
  kind?: UnitKind | undefined;
  /** What it does. */
  function?: Function | undefined;
  /** The unit it belongs to. An id in `units`. */
  parent?: string | undefined;
  /** Who heads it. An id in `people`. */
  head?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What kind of unit it is. */
export type UnitKind =
  /** A legal entity. */
  | "legal_entity"
  /** A division or business unit. */
  | "division"
  /** A department. */
  | "department"
  /** A team. */
  | "team"
  /** A committee or board. */
  | "committee";
/** What a unit does. */
export type Function =
  /** Top management. */
  | "top_management"
  /** Information technology. */
  | "it"
  /** Information security. */
  | "security"
  /** Human resources. */
  | "hr"
  /** Finance. */
  | "finance"
  /** Legal and compliance. */
  | "legal"
  /** Operations and production. */
  | "operations"
  /** Development and engineering. */
  | "engineering"
  /** Sales and customers. */
  | "sales"
  /** Facilities and physical security. */
  | "facilities"
  /** Audit. */
  | "audit"
  /** Anything else. */
  | "other";
/** A place where the organization works (clause 4.3). */
export interface Site {
  /** The site's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** Its address. Text of 1 to 20000 characters. */
  address?: string | undefined;
  /** How many people work there. A whole number. */
  headcount?: number | undefined;
  /** The unit that runs it. An id in `units`. */
  unit?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Whether it lies in the scope of the ISMS. */
  in_scope?: boolean | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** An interval the organization planned for an activity. */
export interface PlannedInterval {
  /** The interval's id. */
  id: string;
  /** What recurs. */
  activity: Activity;
  /** How often. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  every: string;
  /** The clause that asks for it. A clause, a control, or `framework/id`. */
  clause?: string | undefined;
  /** The day it was decided. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** An activity that recurs at planned intervals. */
export type Activity =
  /** Risk assessment (clause 8.2). */
  | "risk_assessment"
  /** Internal audit (clause 9.2). */
  | "internal_audit"
  /** Management review (clause 9.3). */
  | "management_review"
  /** Review of the organization's issues (clause 4.1). */
  | "context_review"
  /** Awareness of persons (clause 7.3). */
  | "awareness"
  /** Review of documents (clause 7.5). */
  | "document_review"
  /** Evaluation of security performance (clause 9.1). */
  | "performance_evaluation"
  /** Exercise of the incident plan (A.5.24). */
  | "incident_exercise"
  /** Review of suppliers (A.5.22). */
  | "supplier_review"
  /** Test of controls (clause 9.1). */
  | "control_test";
/** Says that what a clause asks for is kept in another place than this document. */
export interface KeptElsewhere {
  /** The statement's id. */
  id: string;
  /** The clause, or a clause above it. A clause, a control, or `framework/id`. */
  clause: string;
  /** Where it is kept. One line of 1 to 500 characters. */
  where: string;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A finding of the checker that the organization has decided to live with, for a time and for a reason. */
export interface Suppression {
  /** The suppression's id. */
  id: string;
  /** The code of the rule. 1 to 64 letters, digits and `_ - .`. */
  code: string;
  /** The record; absent means every record. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
  /** The last day it holds. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** An internal or external issue (clause 4.1). */
export interface Issue {
  /** The issue's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Whether it is internal or external. */
  side?: Side | undefined;
  /** What it is about. */
  category?: IssueCategory | undefined;
  /** What it is. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** What it does to the intended outcomes of the ISMS. Text of 1 to 20000 characters. */
  effect?: string | undefined;
  /** Whether it helps or hinders them. */
  influence?: Influence | undefined;
  /** Who watches it. An id in `people`. */
  owner?: string | undefined;
  /** The day it was determined. A calendar day, `YYYY-MM-DD`. */
  identified_on?: string | undefined;
  /** The day its substance last changed. A calendar day, `YYYY-MM-DD`. */
  changed_on?: string | undefined;
  /** The day it was last reviewed. A calendar day, `YYYY-MM-DD`. */
  reviewed_on?: string | undefined;
  /**
   * How often it is reviewed, if otherwise than planned for all.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  review_every?: string | undefined;
  /**
   * What takes it up: risks, objectives, planned actions, changes.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  leads_to?: string[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** On which side of the organization's boundary something stands. */
export type Side =
  /** Inside. */
  | "internal"
  /** Outside. */
  | "external";
/** What an issue is about. */
export type IssueCategory =
  /** Structure, roles, governance and culture. */
  | "organizational"
  /** People, skills and staffing. */
  | "people"
  /** Processes and how work is done. */
  | "process"
  /** Technology. */
  | "technological"
  /** Money and markets. */
  | "economic"
  /** Customers and competitors. */
  | "market"
  /** Suppliers and partners. */
  | "supply_chain"
  /** Law and regulation. */
  | "legal"
  /** Politics. */
  | "political"
  /** Society. */
  | "social"
  /** Surroundings other than the climate. */
  | "environmental"
  /** Climate change. */
  | "climate"
  /** Attackers and what they are after. */
  | "threat"
  /** Anything else. */
  | "other";
/** How an issue bears on what the ISMS is meant to achieve. */
export type Influence =
  /** It helps. */
  | "helps"
  /** It hinders. */
  | "hinders"
  /** It does both. */
  | "both";
/** An interested party (clause 4.2). */
export interface InterestedParty {
  /** The party's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** Whether it is internal or external. */
  side?: Side | undefined;
  /** What it is to the organization. */
  kind?: PartyKind | undefined;
  /** Who keeps in touch with it. An id in `people`. */
  owner?: string | undefined;
  /** The day it was determined. A calendar day, `YYYY-MM-DD`. */
  identified_on?: string | undefined;
  /** The day it was last reviewed. A calendar day, `YYYY-MM-DD`. */
  reviewed_on?: string | undefined;
  /** What it wants that bears on information security. */
  requirements?: PartyRequirement[] | undefined;
  /** What it said, and what came of it. */
  feedback?: Feedback[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What an interested party is to the organization. */
export type PartyKind =
  /** A customer. */
  | "customer"
  /** A regulator or authority. */
  | "regulator"
  /** An owner or investor. */
  | "owner"
  /** People who work for it. */
  | "personnel"
  /** A supplier. */
  | "supplier"
  /** A partner. */
  | "partner"
  /** An insurer. */
  | "insurer"
  /** The public, neighbours, the press. */
  | "public"
  /** A parent or sister organization. */
  | "group"
  /** Anyone else. */
  | "other";
/** A requirement of an interested party (clause 4.2 b, c). */
export interface PartyRequirement {
  /** The requirement's id. */
  id: string;
  /** What is required. Text of 1 to 20000 characters. */
  text: string;
  /** Where it is written, or who said it. One line of 1 to 500 characters. */
  source?: string | undefined;
  /** Whether the ISMS addresses it. */
  addressed?: boolean | undefined;
  /** Why not, or why. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** How it is addressed, in words. Text of 1 to 20000 characters. */
  how?: string | undefined;
  /** The obligation it became. An id in `obligations`. */
  obligation?: string | undefined;
  /**
   * What addresses it: controls, objectives, processes, documents.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  met_by?: string[] | undefined;
  /** Whether it has to do with climate change (Amendment 1:2024). */
  climate?: boolean | undefined;
  /** The day it was determined. A calendar day, `YYYY-MM-DD`. */
  identified_on?: string | undefined;
  /** The day it was decided whether the ISMS addresses it. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** Who decided. An id in `people`. */
  decided_by?: string | undefined;
}
/** Feedback of an interested party (clauses 9.1, 9.3.2 e). */
export interface Feedback {
  /** The feedback's id. */
  id: string;
  /** What was said. Text of 1 to 20000 characters. */
  what: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** How it came in: a survey, a complaint, a meeting. One line of 1 to 500 characters. */
  channel?: string | undefined;
  /** Who took it in. An id in `people`. */
  by?: string | undefined;
  /** What was decided or done about it. Text of 1 to 20000 characters. */
  outcome?: string | undefined;
  /**
   * What it led to: improvements, nonconformities, changes, risks.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  leads_to?: string[] | undefined;
}
/** A legal, regulatory or contractual requirement (clause 4.2, A.5.31). */
export interface Obligation {
  /** The obligation's id. */
  id: string;
  /** Where it comes from. */
  kind: ObligationKind;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Where it can be read. One line of 1 to 500 characters. */
  reference?: string | undefined;
  /** What it asks for. Text of 1 to 20000 characters. */
  requirement?: string | undefined;
  /** Where it applies. One line of 1 to 500 characters. */
  jurisdiction?: string | undefined;
  /** The interested party it comes from. An id in `interested_parties`. */
  party?: string | undefined;
  /** The first day it applies. A calendar day, `YYYY-MM-DD`. */
  applies_from?: string | undefined;
  /** The last day it applies. A calendar day, `YYYY-MM-DD`. */
  applies_until?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** How it is met. Text of 1 to 20000 characters. */
  how_met?: string | undefined;
  /**
   * What meets it: controls, processes, documents.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  met_by?: string[] | undefined;
  /** How far it is met. */
  compliance?: Compliance | undefined;
  /** The day it was last reviewed. A calendar day, `YYYY-MM-DD`. */
  reviewed_on?: string | undefined;
  /** How often it is reviewed. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  review_every?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Where an obligation comes from. */
export type ObligationKind =
  /** A law. */
  | "law"
  /** A regulation. */
  | "regulation"
  /** A contract. */
  | "contract"
  /** A standard or code the organization follows. */
  | "standard";
/** How far an obligation is met. */
export type Compliance =
  /** It is met. */
  | "met"
  /** It is met in part. */
  | "partly_met"
  /** It is not met. */
  | "not_met"
  /** Nobody has looked yet. */
  | "not_assessed";
/** The scope of the ISMS (clause 4.3). */
export interface Scope {
  /** The scope in words, as it would stand on a certificate. Text of 1 to 20000 characters. */
  statement?: string | undefined;
  /** Its version. One line of 1 to 500 characters. */
  version?: string | undefined;
  /** The day this version was drawn up. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /**
   * The day it was last held against issues, interested parties and interfaces, and found to fit.
   * A calendar day, `YYYY-MM-DD`.
   */
  reviewed_on?: string | undefined;
  /** Who keeps it up to date. An id in `people`. */
  owner?: string | undefined;
  /** The document it stands in. An id in `documents`. */
  document?: string | undefined;
  /** What is in. */
  included?: ScopeElement[] | undefined;
  /** What is out, each with its reason. */
  excluded?: ScopeElement[] | undefined;
  /** Where activities of the organization meet those of others, and what it depends on beyond the boundary. */
  interfaces?: Interface[] | undefined;
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Something in or out of scope. */
export interface ScopeElement {
  /** The element's id. */
  id: string;
  /** What kind of thing it is. */
  kind: ElementKind;
  /** The record of it, if there is one. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
  /** What it is, in words. One line of 1 to 500 characters. */
  what?: string | undefined;
  /** Why it is out. Text of 1 to 20000 characters. */
  reason?: string | undefined;
}
/** What kind of thing is in or out of scope. */
export type ElementKind =
  /** An asset. */
  | "asset"
  /** A process. */
  | "process"
  /** A location. */
  | "location"
  /** A unit of the organization. */
  | "unit"
  /** A supplier. */
  | "supplier"
  /** A product or service. */
  | "service";
/** A place where the organization depends on others or others on it (clause 4.3 c). */
export interface Interface {
  /** The interface's id. */
  id: string;
  /** What passes across. One line of 1 to 500 characters. */
  what: string;
  /** Which way. */
  kind?: InterfaceKind | undefined;
  /** The party on the other side, in words. One line of 1 to 500 characters. */
  party?: string | undefined;
  /**
   * The record of what is on the other side: a supplier, an asset, a process, a unit.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  record?: string | undefined;
  /** The controls that guard it. An id in `controls`. */
  controls?: string[] | undefined;
  /** The agreement that governs it. An id in `documents`. */
  agreement?: string | undefined;
  /** Why it needs no control. Text of 1 to 20000 characters. */
  reason?: string | undefined;
}
/** Which way something passes the boundary. */
export type InterfaceKind =
  /** Activities meet and information is exchanged. */
  | "interface"
  /** What is in scope depends on what lies outside. */
  | "dependency"
  /** What lies outside depends on what is in scope. */
  | "provision";
/** An approval: who, when, in which role, and under whose delegation. */
export interface Approval {
  /** Who approved. An id in `people`. */
  by: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The role in which they did. An id in `roles`. */
  as_role?: string | undefined;
  /** The delegation they acted under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
}
/** A process (clauses 4.4, 8.1). */
export interface Process {
  /** The process's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Why it stands in the register; absent means that it belongs to the ISMS. */
  kind?: ProcessKind | undefined;
  /** What the ISMS needs it for. */
  functions?: IsmsFunction[] | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Who stands in for the owner. An id in `people`. */
  deputy?: string | undefined;
  /** Who else carries it out. An id in `people`. */
  performed_by?: string[] | undefined;
  /** The unit it belongs to. An id in `units`. */
  unit?: string | undefined;
  /** What it is for. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** What it takes in. */
  inputs?: ProcessInput[] | undefined;
  /** What it gives out. */
  outputs?: ProcessOutput[] | undefined;
  /** By what is told whether it is carried out as planned (clause 8.1). Text of 1 to 20000 characters. */
  criteria?: string[] | undefined;
  /** The records it keeps. */
  records?: ProcessRecord[] | undefined;
  /**
   * How often it leaves a record at least.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  every?: string | undefined;
  /** The documents that describe it. An id in `documents`. */
  documents?: string[] | undefined;
  /** The suppliers that carry it out, or a part of it. An id in `suppliers`. */
  outsourced_to?: string[] | undefined;
  /** How mature it is said to be. */
  maturity?: Maturity | undefined;
  /** The first day it was carried out. A calendar day, `YYYY-MM-DD`. */
  started_on?: string | undefined;
  /** The day it ended, for an activity given up. A calendar day, `YYYY-MM-DD`. */
  ended_on?: string | undefined;
  /** Whether it lies in the scope of the ISMS. */
  in_scope?: boolean | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Why a process stands in the register. */
export type ProcessKind =
  /** It runs the management system: audit, review, risk assessment. */
  | "isms"
  /** It operates security from day to day: backup, access, patching. */
  | "security"
  /** The business runs it, and the ISMS protects what it handles. */
  | "business";
/** What an ISMS needs a process for. */
export type IsmsFunction =
  /** Keeping issues, interested parties and scope up to date (clauses 4.1–4.3). */
  | "context"
  /** Identifying and meeting legal, regulatory and contractual requirements (clause 4.2, A.5.31). */
  | "compliance"
  /** Assessing risks (clauses 6.1.2, 8.2). */
  | "risk_assessment"
  /** Treating risks (clauses 6.1.3, 8.3). */
  | "risk_treatment"
  /** Setting and following objectives (clause 6.2). */
  | "objectives"
  /** Changing the ISMS and operations in a planned way (clauses 6.3, 8.1). */
  | "change_management"
  /** Seeing to competence (clause 7.2). */
  | "competence"
  /** Making people aware (clause 7.3). */
  | "awareness"
  /** Communicating (clause 7.4). */
  | "communication"
  /** Controlling documents and records (clause 7.5). */
  | "document_control"
  /** Operating controls (clause 8.1). */
  | "operation"
  /** Handling suppliers (A.5.19–A.5.23). */
  | "supplier_management"
  /** Monitoring, measuring and evaluating (clause 9.1). */
  | "monitoring"
  /** Auditing (clause 9.2). */
  | "internal_audit"
  /** Reviewing by top management (clause 9.3). */
  | "management_review"
  /** Correcting what does not conform, and its causes (clause 10.2). */
  | "corrective_action"
  /** Improving (clause 10.1). */
  | "improvement"
  /** Handling security events and incidents (A.5.24–A.5.28). */
  | "incident_management"
  /** Keeping security and the business going through a disruption (A.5.29, A.5.30). */
  | "continuity";
/** Something a process takes in. */
export interface ProcessInput {
  /** The input's id. */
  id: string;
  /**
   * What it is. Where no source is named, the process with an output of the same name is taken for it.
   * One line of 1 to 500 characters.
   */
  what: string;
  /**
   * The record it comes from: another process, an interested party, a supplier, a unit.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  source?: string | undefined;
  /** Where it comes from, in words, if there is no record of that. One line of 1 to 500 characters. */
  outside?: string | undefined;
}
/** Something a process gives out. */
export interface ProcessOutput {
  /** The output's id. */
  id: string;
  /**
   * What it is. Processes with an input of the same name and no source of their own are taken for recipients.
   * One line of 1 to 500 characters.
   */
  what: string;
  /**
   * The records it goes to: other processes, interested parties, suppliers, units.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  recipients?: string[] | undefined;
  /** Where it goes, in words, if there is no record of that. One line of 1 to 500 characters. */
  outside?: string | undefined;
}
/** A record that a process keeps. */
export interface ProcessRecord {
  /** The item's id. */
  id: string;
  /** What is recorded. One line of 1 to 500 characters. */
  what: string;
  /**
   * Where it is kept: a document, or another record.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  kept_in?: string | undefined;
  /**
   * How often it is made at least; absent means as often as the process says.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  every?: string | undefined;
  /** Examples that show it was made. */
  evidence?: Evidence[] | undefined;
}
/** How far a process rests on itself rather than on the person who runs it. */
export type Maturity =
  /** It depends on who does it. */
  | "initial"
  /** It is done again in the same way, and leaves records. */
  | "repeatable"
  /** It is described, with criteria, and others can do it. */
  | "defined"
  /** It is measured. */
  | "measured"
  /** It is improved by what is measured. */
  | "optimizing";
/** A person. Names and contact data stand here only, so that they can be erased and every reference stays whole. */
export interface Person {
  /** The person's id. */
  id: string;
  /** The name; absent once erased. One line of 1 to 500 characters. */
  name?: string | undefined;
  /** How to reach them. One line of 1 to 500 characters. */
  contact?: string | undefined;
  /** What they do, in the organization's words. One line of 1 to 500 characters. */
  job_title?: string | undefined;
  /** The unit they belong to. An id in `units`. */
  unit?: string | undefined;
  /** Whether they belong to top management. */
  top_management?: boolean | undefined;
  /** Whether they come from outside, such as a consultant or contractor. */
  external?: boolean | undefined;
  /** Whether they work in the scope of the ISMS; absent means yes, unless the scope excludes their unit. */
  in_scope?: boolean | undefined;
  /** The day they joined. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The day they left. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A role with its responsibilities and authorities. */
export interface Role {
  /** The role's id. */
  id: string;
  /** Its title. One line of 1 to 500 characters. */
  title: string;
  /** What kind of role it is. */
  kind?: RoleKind | undefined;
  /** What its holder answers for. */
  responsibilities?: Responsibility[] | undefined;
  /** What its holder may decide. One line of 1 to 500 characters. */
  authorities?: string[] | undefined;
  /** The duties of clause 5.3 it carries. */
  isms_duties?: IsmsDuty[] | undefined;
  /** The competences its holder needs (clause 7.2 a). An id in `competences`. */
  required_competences?: string[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What kind of role it is in an ISMS. */
export type RoleKind =
  /** Directs and controls the organization at the highest level. */
  | "top_management"
  /** Runs the ISMS from day to day. */
  | "isms_manager"
  /** Leads the building of the ISMS. */
  | "lead_implementer"
  /** Answers for a risk. */
  | "risk_owner"
  /** Answers for an asset. */
  | "asset_owner"
  /** Answers for a control. */
  | "control_owner"
  /** Answers for a process. */
  | "process_owner"
  /** Leads audits. */
  | "lead_auditor"
  /** Audits on behalf of the organization. */
  | "internal_auditor"
  /** Is audited. */
  | "auditee"
  /** Takes part in management reviews. */
  | "management_review_team"
  /** Handles incidents. */
  | "incident_responder"
  /** Represents an interested party. */
  | "interested_party"
  /** Advises from outside. */
  | "consultant"
  /** Works under the organization's control. */
  | "personnel";
/** A responsibility. */
export interface Responsibility {
  /** The responsibility's id. */
  id: string;
  /** What it is. One line of 1 to 500 characters. */
  what: string;
  /** Whether this role is the one accountable for it. */
  accountable?: boolean | undefined;
}
/** A duty that clause 5.3 wants assigned. */
export type IsmsDuty =
  /** Sees to it that the ISMS conforms to the standard (5.3 a). */
  | "conformity"
  /** Reports the performance of the ISMS to top management (5.3 b). */
  | "performance_reporting";
/** A person holding a role for a time. */
export interface RoleAssignment {
  /** The assignment's id. */
  id: string;
  /** The role. An id in `roles`. */
  role: string;
  /** Who holds it. An id in `people`. */
  person: string;
  /** Who stands in for them. An id in `people`. */
  deputy?: string | undefined;
  /** From which day; absent means always. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day; absent means without end. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A delegation of authority from one person to another. */
export interface Delegation {
  /** The delegation's id. */
  id: string;
  /** Whose authority it is. An id in `people`. */
  delegator: string;
  /** Who may use it. An id in `people`. */
  delegate: string;
  /** For what. */
  matters?: Matter[] | undefined;
  /**
   * The highest level of risk it reaches to; absent means as far as the delegator's own.
   * 1 to 64 letters, digits and `_ - .`.
   */
  limit?: string | undefined;
  /** From which day; absent means always. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day; absent means without end. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What can be delegated. */
export type Matter =
  /** Accepting risks. */
  | "risk_acceptance"
  /** Approving risk treatment plans. */
  | "plan_approval"
  /** Approving documents. */
  | "document_approval"
  /** Approving the Statement of Applicability. */
  | "soa_approval"
  /** Approving exceptions. */
  | "exception_approval"
  /** Approving changes. */
  | "change_approval";
/** What top management decided, said or did for the ISMS (clause 5.1). */
export interface Commitment {
  /** The commitment's id. */
  id: string;
  /** What was decided, said or done. One line of 1 to 500 characters. */
  title: string;
  /** The same at length. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** What of clause 5.1 it shows. */
  shows?: Leadership[] | undefined;
  /** Who of top management committed to it. An id in `people`. */
  by?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** The last day it holds; absent means without end. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What clause 5.1 wants leadership to show. */
export type Leadership =
  /** Policy and objectives fit the strategy (5.1 a). */
  | "policy_and_objectives"
  /** The ISMS is part of the business processes (5.1 b). */
  | "integration"
  /** Resources are there (5.1 c). */
  | "resources"
  /** Its importance is communicated (5.1 d). */
  | "communication"
  /** It achieves what it is for (5.1 e). */
  | "outcomes"
  /** People are directed and supported (5.1 f). */
  | "support"
  /** Continual improvement is promoted (5.1 g). */
  | "improvement"
  /** Other managers can lead in their areas (5.1 h). */
  | "other_managers";
/** A resource asked for the ISMS, and what was decided (clause 7.1). */
export interface Resource {
  /** The resource's id. */
  id: string;
  /** What it is. One line of 1 to 500 characters. */
  title: string;
  /** What kind of resource it is. */
  kind?: ResourceKind | undefined;
  /** What it is needed for. Text of 1 to 20000 characters. */
  purpose?: string | undefined;
  /**
   * The records it serves, such as objectives or treatment plans.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  serves?: string[] | undefined;
  /** Who asked. An id in `people`. */
  asked_by?: string | undefined;
  /** The day it was asked for. A calendar day, `YYYY-MM-DD`. */
  asked_on?: string | undefined;
  /** The money asked for. */
  amount_asked?: Money | undefined;
  /** The working days a year asked for. A whole number. */
  days_asked?: number | undefined;
  /** What was decided. */
  decision?: ResourceDecision | undefined;
  /** Who decided. An id in `people`. */
  decided_by?: string | undefined;
  /** The day of the decision. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** The money granted. */
  amount_granted?: Money | undefined;
  /** The working days a year granted. A whole number. */
  days_granted?: number | undefined;
  /** Why it was decided so. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What kind of resource it is. */
export type ResourceKind =
  /** Money. */
  | "budget"
  /** People and their time. */
  | "people"
  /** Knowledge from outside, such as a consultant or a course. */
  | "expertise"
  /** Tools and infrastructure. */
  | "tools";
/** An amount of money: a decimal text and a currency, so that no amount is ever rounded. */
export interface Money {
  /** The amount, as decimal text. A decimal amount as text, such as `12500.00`. */
  amount: string;
  /** The currency, ISO 4217. An ISO 4217 currency code. */
  currency: string;
}
/** What was decided on a resource that was asked for. */
export type ResourceDecision =
  /** All of it is granted. */
  | "granted"
  /** Part of it is granted. */
  | "partly_granted"
  /** It is refused. */
  | "refused";
/**
 * A risk or opportunity of the ISMS itself, and what is done about it (clause 6.1.1). Risks of information stand in
 * `risks`.
 */
export interface PlannedAction {
  /** The planned action's id. */
  id: string;
  /** The risk or opportunity. One line of 1 to 500 characters. */
  title: string;
  /** Which of the two it is. */
  kind?: PlannedActionKind | undefined;
  /**
   * The issues and interested parties it arises from.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  arising_from?: string[] | undefined;
  /** What is done about it. Text of 1 to 20000 characters. */
  action?: string | undefined;
  /** The processes in which that is done (6.1.1 e 1). An id in `processes`. */
  integrated_in?: string[] | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The day it was determined. A calendar day, `YYYY-MM-DD`. */
  determined_on?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done?: string | undefined;
  /** How its effect is evaluated, and what came out (6.1.1 e 2). */
  evaluation?: ActionEvaluation | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Whether a planned action is about a risk or an opportunity. */
export type PlannedActionKind =
  /** A risk: what could keep the ISMS from what it is for. */
  | "risk"
  /** An opportunity: what could make it better. */
  | "opportunity";
/** How the effect of an action is evaluated, and what came out. */
export interface ActionEvaluation {
  /** How. Text of 1 to 20000 characters. */
  method?: string | undefined;
  /** The day it was evaluated. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who evaluated. An id in `people`. */
  by?: string | undefined;
  /** Whether it was effective. */
  effective?: boolean | undefined;
  /** What was found. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** Risk criteria in one version (clause 6.1.2 a). */
export interface RiskCriteria {
  /** The id of this version. An id in `risk_criteria`. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** The first day it is in force. A calendar day, `YYYY-MM-DD`. */
  effective_from?: string | undefined;
  /**
   * The last day it is in force; absent means until a later version takes its place.
   * A calendar day, `YYYY-MM-DD`.
   */
  effective_until?: string | undefined;
  /** How risks are identified. */
  approach?: Approach | undefined;
  /** The likelihood scale. */
  likelihood?: Scale | undefined;
  /** The consequence scale. */
  consequence?: Scale | undefined;
  /** The levels of risk, lowest first. */
  levels?: Level[] | undefined;
  /** How likelihood and consequence give a level of risk. */
  method?: Method | undefined;
  /** Which risks may be accepted, and by whom (clause 6.1.2 a 1). */
  acceptance?: AcceptanceCriterion[] | undefined;
  /** How the effect of controls is reckoned with; absent means that assessors rate again and nothing is computed. */
  control_effect?: ControlEffect | undefined;
  /** The level the organization wants to reach, where that lies below what it may accept. */
  desired?: DesiredLevel[] | undefined;
  /** How much loss a year may bring, where risk is measured in money. */
  loss_tolerance?: LossTolerance | undefined;
  /**
   * When risks are assessed again, beside the planned interval (clause 6.1.2 a 2).
   * One line of 1 to 500 characters.
   */
  reassess_when?: string[] | undefined;
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** How risks are identified. */
export type Approach =
  /** From assets, threats and vulnerabilities. */
  | "asset_based"
  /** From events and their consequences. */
  | "event_based";
/** An ordered scale, its levels from lowest to highest. */
export interface Scale {
  /** The levels, lowest first. */
  levels?: Level[] | undefined;
  /** The unit of the levels' bounds, such as `events per year` or `EUR`. One line of 1 to 500 characters. */
  unit?: string | undefined;
}
/** One level of a scale. */
export interface Level {
  /** The level's id, unique in its scale; assessments and matrices name it. 1 to 64 letters, digits and `_ - .`. */
  id: string;
  /** What people call it. One line of 1 to 500 characters. */
  label?: string | undefined;
  /** What it means, so that two people rate alike. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /**
   * The smallest value that belongs to the level, in the unit of the scale.
   * A number that every JSON reader keeps.
   */
  at_least?: number | undefined;
  /**
   * The value at which the next level begins, in the unit of the scale; it does not belong to this level.
   * A number that every JSON reader keeps.
   */
  below?: number | undefined;
}
/** How the inputs of an assessment give a level of risk. */
export type Method =
  | MethodMatrix
  | MethodArithmetic
  | MethodNist80030
  | MethodOwaspRiskRating
  | MethodDread
  | MethodSimpleRiskClassic
  | MethodSimpleRiskContributing
  | MethodMonarc
  | MethodEbiosThreatLevel
  | MethodMagerit
  | MethodCvssSeverity
  | MethodCustom;
/** A risk matrix: a level for each pair of likelihood and consequence. */
export interface MethodMatrix {
  kind: "matrix";
  /** One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first. */
  rows?: string[][] | undefined;
}
/** A number for likelihood and one for consequence, combined, and thresholds on what comes out. */
export interface MethodArithmetic {
  kind: "arithmetic";
  /** How the two numbers are combined. */
  operation: Operation;
  /**
   * The number of each likelihood, lowest first; left out, they are numbered from 1.
   * A number that every JSON reader keeps.
   */
  likelihood_numbers?: number[] | undefined;
  /**
   * The number of each consequence, lowest first; left out, they are numbered from 1.
   * A number that every JSON reader keeps.
   */
  consequence_numbers?: number[] | undefined;
  /** From which score on each level holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/**
 * NIST SP 800-30 Rev. 1 (2012), Tables G-5 and I-2: the likelihood of initiation and that of adverse impact give the
 * overall likelihood, that and the impact the level of risk. The factors `initiation` and `adverse_impact` are levels
 * of the likelihood scale or values in its unit; an assessment that states the overall likelihood itself goes without
 * them. The end of the highest level belongs to it: the publication's values end with 100.
 */
export interface MethodNist80030 {
  kind: "nist_800_30";
  /**
   * The overall likelihood: a row for each likelihood of initiation, lowest first; in a row a likelihood for each
   * likelihood of adverse impact, lowest first (Table G-5).
   */
  likelihood_rows?: string[][] | undefined;
  /** The level of risk: a row for each overall likelihood, in a row a level for each impact (Table I-2). */
  rows?: string[][] | undefined;
}
/**
 * The OWASP Risk Rating Methodology: likelihood is the mean of eight factors from 0 to 9, impact the mean of four
 * business factors or, where nobody knows them, of four technical ones; a matrix gives the severity. The bounds of
 * both scales say which mean is which level.
 */
export interface MethodOwaspRiskRating {
  kind: "owasp_risk_rating";
  /** The severity: a row for each likelihood, in a row a severity for each impact. */
  rows?: string[][] | undefined;
}
/**
 * DREAD: damage, reproducibility, exploitability, affected users and discoverability. Its authors gave it up; it is
 * here for who still needs it, and there is no default among its variants.
 */
export interface MethodDread {
  kind: "dread";
  /** How the factors are combined. */
  variant: DreadVariant;
  /** From where to where each factor is rated. */
  range: DreadRange;
  /** From which score on each level holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/**
 * The five classic formulas of SimpleRisk. Levels are numbered from 1; the score is what the formula gives, times
 * ten, divided by the most that it gives on these scales, rounded to two digits, halves up; the thresholds look at
 * the rounded score.
 */
export interface MethodSimpleRiskClassic {
  kind: "simplerisk_classic";
  /** Which of the five. */
  formula: ClassicFormula;
  /** From which score on each level holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/**
 * The contributing risk of SimpleRisk: the likelihood plus the weighted impacts of the subjects, times ten, divided
 * by the most that both can be, rounded to two digits, halves up. Levels are numbered from 1; the thresholds look at
 * the rounded score.
 */
export interface MethodSimpleRiskContributing {
  kind: "simplerisk_contributing";
  /** The weight of each subject; together they are 1. */
  weights?: SubjectWeight[] | undefined;
  /** From which score on each level holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/**
 * MONARC: impact × threat × vulnerability for each of confidentiality, integrity and availability that the threat
 * affects; the largest counts. The impacts are the consequences for these criteria, the threat is the likelihood,
 * both numbered from 0; the factors `affects_confidentiality`, `affects_integrity` and `affects_availability` are 1
 * or 0, `vulnerability` is a number.
 */
export interface MethodMonarc {
  kind: "monarc";
  /** The largest vulnerability; the smallest is 0. A whole number. */
  highest_vulnerability: number;
  /** From which score on each level holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/**
 * EBIOS Risk Manager, workshop 3: the threat level of a stakeholder, dependency × penetration ÷ (maturity ×
 * trust), each factor from 1 to 4. It rates a stakeholder of the ecosystem, not a scenario: that is what the matrix
 * of the same publication does.
 */
export interface MethodEbiosThreatLevel {
  kind: "ebios_threat_level";
  /** From which threat level on each zone holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/**
 * MAGERIT version 3, Book III, 2.1 (analysis by tables): the value of an asset and the `degradation` a threat brings
 * it give the impact, the impact and the likelihood the risk. The consequences of the assessment are values on the
 * consequence scale.
 */
export interface MethodMagerit {
  kind: "magerit";
  /** The degrees of degradation, lowest first; bounds are percentages of the value. */
  degradations?: Level[] | undefined;
  /**
   * The impact: a row for each value, lowest first; in a row a level of the consequence scale for each degradation.
   */
  impact_rows?: string[][] | undefined;
  /** The risk: a row for each likelihood, in a row a level of risk for each impact. */
  rows?: string[][] | undefined;
}
/**
 * The severity of a vulnerability by its CVSS vector, the factor `cvss`. A severity knows neither likelihood nor the
 * worth of what is hit: it is no risk, and this method takes no likelihood that could make it look like one.
 */
export interface MethodCvssSeverity {
  kind: "cvss_severity";
  /** From which score on each level holds, lowest first. */
  thresholds?: Threshold[] | undefined;
}
/** A method of a vendor's own, which the program that rates must bring along; without it nothing is rated. */
export interface MethodCustom {
  kind: "custom";
  /** The method's name. One line of 1 to 500 characters. */
  name: string;
  /** What it is set to, in the method's own form. */
  parameters?: Extension | undefined;
}
/** How likelihood and consequence are combined to a number. */
export type Operation =
  /** Their product. */
  | "product"
  /** Their sum. */
  | "sum"
  /** The larger of the two. */
  | "max";
/** From which score on a level of risk holds. */
export interface Threshold {
  /** The level of risk. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** The lowest score that has this level. A number that every JSON reader keeps. */
  at_least: number;
}
/** How the factors of DREAD are combined. Publications differ, and the numbers differ with them. */
export type DreadVariant =
  /** The sum of all five. */
  | "sum"
  /** The mean of all five. */
  | "mean"
  /** (Damage + affected users) × (reproducibility + exploitability + discoverability). */
  | "product_of_sums"
  /** The sum of the four without discoverability, as "DREAD minus D". */
  | "sum_without_discoverability"
  /** The mean of the four without discoverability, as "DREAD minus D". */
  | "mean_without_discoverability";
/** From where to where each factor of DREAD is rated. */
export type DreadRange =
  /** From 1 to 10. */
  | "one_to_ten"
  /** From 0 to 10. */
  | "zero_to_ten"
  /** From 1 to 3. */
  | "one_to_three"
  /** From 0 to 3. */
  | "zero_to_three";
/** The classic formulas of SimpleRisk, L for likelihood and I for impact. */
export type ClassicFormula =
  /** Formula 1: L × I + 2 × I. */
  | "li_plus_2i"
  /** Formula 2: L × I + I. */
  | "li_plus_i"
  /** Formula 3: L × I. */
  | "li"
  /** Formula 4: L × I + L. */
  | "li_plus_l"
  /** Formula 5: L × I + 2 × L. */
  | "li_plus_2l";
/** How much the impact on a subject weighs. */
export interface SubjectWeight {
  /** The subject: a criterion of the consequences. 1 to 64 letters, digits and `_ - .`. */
  criterion: string;
  /** Its weight, above 0 and at most 1. A number that every JSON reader keeps. */
  weight: number;
}
/** Up to which level risks may be accepted, by whom and for how long. */
export interface AcceptanceCriterion {
  /** The criterion's id. */
  id: string;
  /**
   * The category of risk it is for; absent means every category that has none of its own.
   * 1 to 64 letters, digits and `_ - .`.
   */
  category?: string | undefined;
  /**
   * What it is for: assets, processes, units and other records; empty means everything that has no criterion of its
   * own. See [`RiskCriteria::acceptance_for`].
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  scope?: string[] | undefined;
  /** The highest level that may be accepted under it. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** The role that may accept up to this level; absent means the risk owner. An id in `roles`. */
  authority?: string | undefined;
  /**
   * The longest time an acceptance lasts; absent means without end.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  longest?: string | undefined;
  /**
   * Whether each risk must be accepted explicitly; absent or false means that a risk within the level is acceptable
   * as it is.
   */
  explicit?: boolean | undefined;
  /** On what conditions. Text of 1 to 20000 characters. */
  conditions?: string | undefined;
}
/**
 * By which convention the effect of controls on a risk is reckoned with. None of them makes a rating more than it is:
 * what the controls are said to do is an estimate of the organization's own.
 */
export type ControlEffect =
  | ControlEffectRerate
  | ControlEffectFactorReduction
  | ControlEffectScorePercent
  | ControlEffectProduct
  | ControlEffectMaximum
  | ControlEffectSteps;
/**
 * Assessors rate likelihood and consequence again and say why; nothing is computed. Closest to clauses 6.1.3 and 8.2.
 */
export interface ControlEffectRerate {
  kind: "rerate";
}
/**
 * Controls lower the vulnerability alone, by points of its scale; their reductions add up to the vulnerability at
 * most (MONARC).
 */
export interface ControlEffectFactorReduction {
  kind: "factor_reduction";
}
/**
 * A percentage off the score: the treatment's own, else the largest of the controls (SimpleRisk). A heuristic: a
 * percentage of an ordinal score has no unit.
 */
export interface ControlEffectScorePercent {
  kind: "score_percent";
}
/**
 * What remains is the product of what each control lets through, as if they failed independently of each other; that
 * overstates controls with a common cause of failure.
 */
export interface ControlEffectProduct {
  kind: "product";
}
/** The most effective control alone counts; no two controls add to each other. */
export interface ControlEffectMaximum {
  kind: "maximum";
}
/** Controls lower likelihood and consequences by levels of their scales. */
export interface ControlEffectSteps {
  kind: "steps";
  /** How the levels of several controls combine. */
  combine: StepCombination;
  /**
   * The most levels that controls together may lower one factor by; absent means as far as the scale goes.
   * A whole number.
   */
  at_most?: number | undefined;
}
/** How the levels that several controls lower a factor by combine. */
export type StepCombination =
  /** The largest counts. */
  | "maximum"
  /** They add up. */
  | "sum";
/** A level the organization wants to reach. */
export interface DesiredLevel {
  /**
   * The category of risk it is for; absent means every category that has none of its own.
   * 1 to 64 letters, digits and `_ - .`.
   */
  category?: string | undefined;
  /** The level. 1 to 64 letters, digits and `_ - .`. */
  level: string;
}
/** How much loss the organization tolerates: at most which probability that the loss of a year exceeds an amount. */
export interface LossTolerance {
  /** The currency of the amounts. An ISO 4217 currency code. */
  currency: string;
  /**
   * The points of the curve, the amounts rising and the probabilities not rising. What is tolerated at an amount is
   * what the last point at or below it says; below the first point nothing is asked.
   */
  points?: TolerancePoint[] | undefined;
}
/** A point of a tolerance for loss. */
export interface TolerancePoint {
  /** The loss of a year; from 0. A number that every JSON reader keeps. */
  loss: number;
  /**
   * The largest probability tolerated that a year's loss exceeds it; from 0 to 1.
   * A number that every JSON reader keeps.
   */
  probability: number;
}
/** An asset (A.5.9). */
export interface Asset {
  /** The asset's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** What kind of asset it is. */
  kind: AssetKind;
  /** What it is for. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /**
   * How much it needs protection, by criterion (confidentiality, integrity, availability, and the organization's
   * own).
   */
  ratings?: CriterionLevel[] | undefined;
  /** How soon it must be back after a disruption, and how much of what it holds may be lost. */
  recovery?: Recovery | undefined;
  /** Assets it depends on; they need at least as much protection as it does. An id in `assets`. */
  depends_on?: string[] | undefined;
  /** Why it needs less protection than what depends on it, by criterion. */
  overrides?: NeedOverride[] | undefined;
  /** Where it is. One line of 1 to 500 characters. */
  location?: string | undefined;
  /** The supplier it comes from. An id in `suppliers`. */
  supplier?: string | undefined;
  /** Whether it lies in the scope of the ISMS. */
  in_scope?: boolean | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What kind of asset it is. Primary assets are what the organization is after; supporting assets carry them. */
export type AssetKind =
  /** Primary: information. */
  | "information"
  /** Primary: a business process or activity. */
  | "process"
  /** Supporting: hardware. */
  | "hardware"
  /** Supporting: software. */
  | "software"
  /** Supporting: a network. */
  | "network"
  /** Supporting: people. */
  | "people"
  /** Supporting: a site. */
  | "site"
  /** Supporting: a service, such as one bought in. */
  | "service";
/** A level for one criterion. */
export interface CriterionLevel {
  /** The criterion, such as `confidentiality`, `privacy` or `finance`. 1 to 64 letters, digits and `_ - .`. */
  criterion: string;
  /** The level on the consequence scale. 1 to 64 letters, digits and `_ - .`. */
  level: string;
}
/** What is asked of recovery after a disruption (A.5.30). */
export interface Recovery {
  /** The longest time it may be down, in minutes: the recovery time objective. A whole number. */
  time_minutes?: number | undefined;
  /**
   * The longest time before the disruption whose data may be lost, in minutes: the recovery point objective.
   * A whole number.
   */
  point_minutes?: number | undefined;
}
/**
 * A decision that an asset needs less than it would inherit from what depends on it, such as where the load is spread
 * over several (the distribution effect of BSI Standard 200-2, 8.2). Its own rating then stands; without such a
 * decision the higher one does.
 */
export interface NeedOverride {
  /**
   * The criterion, as in the ratings; `recovery_time` or `recovery_point` for what is asked of recovery.
   * 1 to 64 letters, digits and `_ - .`.
   */
  criterion: string;
  /** Why less is enough. Text of 1 to 20000 characters. */
  reason: string;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
  /** The day; absent means that it has always held. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
}
/** A threat. */
export interface Threat {
  /** The threat's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** Where it comes from. */
  origin?: ThreatOrigin | undefined;
  /** What it does. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** The properties it harms. */
  properties?: Property[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Where a threat comes from. */
export type ThreatOrigin =
  /** People acting on purpose. */
  | "deliberate"
  /** People acting by mistake. */
  | "accidental"
  /** Nature and the surroundings. */
  | "environmental"
  /** Technical failure. */
  | "technical";
/** A property of information that security protects. */
export type Property =
  /** Only those who may see it do. */
  | "confidentiality"
  /** It is accurate and complete. */
  | "integrity"
  /** It can be used when needed. */
  | "availability"
  /** It is what it claims to be. */
  | "authenticity"
  /** Who did what can be told. */
  | "accountability"
  /** Who did it cannot deny it. */
  | "non_repudiation"
  /** It behaves as intended. */
  | "reliability";
/** A vulnerability. */
export interface Vulnerability {
  /** The vulnerability's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** What it is. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** The assets that have it. An id in `assets`. */
  assets?: string[] | undefined;
  /** How severe it is, in the words or score of its source. One line of 1 to 500 characters. */
  severity?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A risk (clauses 6.1.2, 8.2). */
export interface Risk {
  /** The risk's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What could happen, in words. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** Who answers for the risk (clause 6.1.2 c 2). An id in `people`. */
  owner?: string | undefined;
  /** Its category; acceptance criteria may differ by category. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /** The assets it threatens. An id in `assets`. */
  assets?: string[] | undefined;
  /**
   * What it concerns beside its assets: processes, units, sites, suppliers; acceptance criteria may differ by it.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  scope?: string[] | undefined;
  /** The threat, in an asset-based scenario. An id in `threats`. */
  threat?: string | undefined;
  /** The vulnerabilities it exploits, in an asset-based scenario. An id in `vulnerabilities`. */
  vulnerabilities?: string[] | undefined;
  /** The event, in an event-based scenario. Text of 1 to 20000 characters. */
  event?: string | undefined;
  /** The properties it harms (clause 6.1.2 c 1). */
  properties?: Property[] | undefined;
  /** Its assessments, each a dated snapshot (clause 8.2). */
  assessments?: Assessment[] | undefined;
  /** The risk in money, by stage, each a dated snapshot. */
  quantified?: Quantification[] | undefined;
  /** How it is treated (clause 6.1.3). */
  treatment?: Treatment | undefined;
  /** Who accepted what remains (clause 6.1.3 f). */
  acceptance?: Acceptance | undefined;
  /** What happened that asks for a new assessment. */
  triggers?: Trigger[] | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: RiskState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: RiskCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** One assessment of a risk. */
export interface Assessment {
  /** The assessment's id. */
  id: string;
  /** Which risk it measures. */
  stage: Stage;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who assessed. An id in `people`. */
  by?: string | undefined;
  /** The criteria it was made under. An id in `risk_criteria`. */
  criteria?: string | undefined;
  /** The level on the likelihood scale. 1 to 64 letters, digits and `_ - .`. */
  likelihood?: string | undefined;
  /** The level on the consequence scale, by criterion. */
  consequence?: CriterionLevel[] | undefined;
  /** The named inputs of methods that need more than likelihood and consequence, each once. */
  factors?: RatingFactor[] | undefined;
  /**
   * The level of risk as somebody stated it; it must agree with the criteria.
   * 1 to 64 letters, digits and `_ - .`.
   */
  level?: string | undefined;
  /**
   * The controls whose effect it counts on; absent means that nobody has said. No part of the fingerprint.
   * An id in `controls`.
   */
  controls?: string[] | undefined;
  /** Why it was rated so. Text of 1 to 20000 characters. */
  rationale?: string | undefined;
}
/** Which risk an assessment measures. */
export type Stage =
  /** As if there were no controls. */
  | "inherent"
  /** With the controls that work on that day. */
  | "current"
  /** As expected once the treatment is done. */
  | "target"
  /** As measured after the treatment. */
  | "residual";
/** One named input of a rating method, such as OWASP's `skill_level` or NIST's `adverse_impact`. */
export interface RatingFactor {
  /** The factor's name, as the method defines it. 1 to 64 letters, digits and `_ - .`. */
  factor: string;
  /** What it was judged to be. A number, or a text that is the id of a level or a CVSS vector. */
  value: number | string;
}
/** A risk measured in money: one loss scenario at one stage, a dated snapshot as an assessment is. */
export interface Quantification {
  /** Its id. */
  id: string;
  /** Which risk it measures. */
  stage: Stage;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who estimated. An id in `people`. */
  by?: string | undefined;
  /** The scenario. */
  scenario: LossScenario;
  /** Where the estimates come from. Text of 1 to 20000 characters. */
  rationale?: string | undefined;
}
/**
 * A loss scenario as a tree after FAIR. Frequencies are events a year, magnitudes money an event; any node may be
 * given directly.
 */
export interface LossScenario {
  /** The currency of every amount in it. An ISO 4217 currency code. */
  currency: string;
  /** How often loss happens. */
  frequency: LossEventFrequency;
  /** What one loss event costs. */
  magnitude: LossMagnitude;
}
/** How often loss happens, in events a year. The number of events in a year is Poisson distributed with this mean. */
export type LossEventFrequency =
  | LossEventFrequencyGiven
  | LossEventFrequencyFromThreats;
/** Given directly. */
export interface LossEventFrequencyGiven {
  kind: "given";
  /** Loss events a year; from 0. */
  per_year: Distribution;
}
/** Threat events a year, times the share of them that become loss events. */
export interface LossEventFrequencyFromThreats {
  kind: "from_threats";
  /** How often a threat acts. */
  threat_events: ThreatEventFrequency;
  /** How likely a threat event becomes a loss event. */
  vulnerability: Susceptibility;
}
/**
 * The distribution of one quantity. What may stand in it, and what each form means, is told by the crate
 * `isms-quant`.
 */
export type Distribution =
  | DistributionConstant
  | DistributionUniform
  | DistributionTriangular
  | DistributionPert
  | DistributionLognormal
  | DistributionLognormalParameters
  | DistributionNormal
  | DistributionBeta
  | DistributionPoisson
  | DistributionBernoulli
  | DistributionEmpirical;
/** Always the same value. */
export interface DistributionConstant {
  kind: "constant";
  /** The value. A number that every JSON reader keeps. */
  value: number;
}
/** Every value between two bounds is equally likely. */
export interface DistributionUniform {
  kind: "uniform";
  /** The smallest value. A number that every JSON reader keeps. */
  min: number;
  /** The largest value; above `min`. A number that every JSON reader keeps. */
  max: number;
}
/** A density that rises in a straight line to the mode and falls in one from there. */
export interface DistributionTriangular {
  kind: "triangular";
  /** The smallest value. A number that every JSON reader keeps. */
  min: number;
  /** The most likely value; from `min` to `max`. A number that every JSON reader keeps. */
  mode: number;
  /** The largest value; above `min`. A number that every JSON reader keeps. */
  max: number;
}
/** PERT: a beta distribution between two bounds, shaped by the most likely value. */
export interface DistributionPert {
  kind: "pert";
  /** The smallest value. A number that every JSON reader keeps. */
  min: number;
  /** The most likely value; from `min` to `max`. A number that every JSON reader keeps. */
  mode: number;
  /** The largest value; above `min`. A number that every JSON reader keeps. */
  max: number;
  /** How much the mode weighs; above 0, absent means 4. A number that every JSON reader keeps. */
  lambda?: number | undefined;
  /** How the shape is made from the three values; absent means `standard`. */
  variant?: PertVariant | undefined;
}
/** Lognormal, given by its 90 % interval. */
export interface DistributionLognormal {
  kind: "lognormal";
  /** One value in twenty is smaller; above 0. A number that every JSON reader keeps. */
  low: number;
  /** One value in twenty is larger; above `low`. A number that every JSON reader keeps. */
  high: number;
}
/** Lognormal, given by mean and standard deviation of the logarithm. */
export interface DistributionLognormalParameters {
  kind: "lognormal_parameters";
  /** The mean of the natural logarithm. A number that every JSON reader keeps. */
  mu: number;
  /** The standard deviation of the natural logarithm; above 0. A number that every JSON reader keeps. */
  sigma: number;
}
/** Normal, cut off at bounds and rescaled between them. */
export interface DistributionNormal {
  kind: "normal";
  /** The mean before the cut. A number that every JSON reader keeps. */
  mean: number;
  /** The standard deviation before the cut; above 0. A number that every JSON reader keeps. */
  sd: number;
  /** The smallest value that remains; absent means no bound below. A number that every JSON reader keeps. */
  min?: number | undefined;
  /** The largest value that remains; absent means no bound above. A number that every JSON reader keeps. */
  max?: number | undefined;
}
/** Beta, stretched between two bounds. */
export interface DistributionBeta {
  kind: "beta";
  /** The first shape parameter; above 0. A number that every JSON reader keeps. */
  alpha: number;
  /** The second shape parameter; above 0. A number that every JSON reader keeps. */
  beta: number;
  /** The smallest value; absent means 0. A number that every JSON reader keeps. */
  min?: number | undefined;
  /** The largest value, above `min`; absent means 1. A number that every JSON reader keeps. */
  max?: number | undefined;
}
/** Poisson: whole numbers from 0. */
export interface DistributionPoisson {
  kind: "poisson";
  /** The mean; from 0. A number that every JSON reader keeps. */
  mean: number;
}
/** Either 0 or 1. */
export interface DistributionBernoulli {
  kind: "bernoulli";
  /** How likely 1 is; from 0 to 1. A number that every JSON reader keeps. */
  probability: number;
}
/** Observed values, drawn as they are. */
export interface DistributionEmpirical {
  kind: "empirical";
  /** The values; at least one. A number that every JSON reader keeps. */
  values?: number[] | undefined;
  /**
   * The weight of each value, as many as values; absent means that all weigh the same.
   * A number that every JSON reader keeps.
   */
  weights?: number[] | undefined;
}
/** How a PERT distribution gets its shape from minimum, mode, maximum and lambda. */
export type PertVariant =
  /** The shape parameters are 1 + lambda (mode − min)/(max − min) and 1 + lambda (max − mode)/(max − min). */
  | "standard"
  /**
   * As the program pyfair has it: a beta distribution of mean (min + lambda mode + max)/(lambda + 2) and standard
   * deviation (max − min)/(lambda + 2).
   */
  | "pyfair";
/** How often a threat acts against the asset, in events a year. */
export type ThreatEventFrequency =
  | ThreatEventFrequencyGiven
  | ThreatEventFrequencyFromContacts;
/** Given directly. */
export interface ThreatEventFrequencyGiven {
  kind: "given";
  /** Threat events a year; from 0. */
  per_year: Distribution;
}
/** Contacts a year, times the share of them upon which the threat acts. */
export interface ThreatEventFrequencyFromContacts {
  kind: "from_contacts";
  /** Contacts a year; from 0. */
  contacts: Distribution;
  /** How likely the threat acts upon a contact; from 0 to 1. */
  probability_of_action: Distribution;
}
/** How likely a threat event becomes a loss event (in FAIR: vulnerability). */
export type Susceptibility =
  | SusceptibilityGiven
  | SusceptibilityFromStrength;
/** Given directly. */
export interface SusceptibilityGiven {
  kind: "given";
  /** The probability; from 0 to 1. */
  probability: Distribution;
}
/** The probability that the capability of the threat exceeds the resistance it meets. A tie is no loss. */
export interface SusceptibilityFromStrength {
  kind: "from_strength";
  /** How capable the threat is, on the scale of `resistance`. */
  capability: Distribution;
  /** How strong the resistance is (in FAIR also: difficulty, control strength). */
  resistance: Distribution;
}
/** What one loss event costs. */
export type LossMagnitude =
  | LossMagnitudeGiven
  | LossMagnitudeByForm;
/** Given directly. */
export interface LossMagnitudeGiven {
  kind: "given";
  /** The loss of one event; from 0. */
  per_event: Distribution;
}
/** Primary losses of every event, and secondary losses of some. */
export interface LossMagnitudeByForm {
  kind: "by_form";
  /** What every event costs the organization itself. */
  primary?: PrimaryLoss[] | undefined;
  /** What the reaction of others costs it. */
  secondary?: SecondaryLoss[] | undefined;
}
/** A loss that every event brings. */
export interface PrimaryLoss {
  /** Its form. */
  form?: LossForm | undefined;
  /** What it is. One line of 1 to 500 characters. */
  what?: string | undefined;
  /** The loss of one event; from 0. */
  per_event: Distribution;
}
/** The six forms of loss of FAIR. */
export type LossForm =
  /** The organization cannot do what it earns its money with. */
  | "productivity"
  /** Handling the event. */
  | "response"
  /** Replacing or repairing what was lost. */
  | "replacement"
  /** An advantage over competitors is lost. */
  | "competitive_advantage"
  /** Fines, judgments, bail and contractual penalties. */
  | "fines_and_judgments"
  /** Others think less of the organization, and it costs. */
  | "reputation";
/** A loss that the reaction of others to the event may bring. */
export interface SecondaryLoss {
  /** Its form. */
  form?: LossForm | undefined;
  /** What it is, or who reacts. One line of 1 to 500 characters. */
  what?: string | undefined;
  /** How likely an event has it; from 0 to 1 (in FAIR: secondary loss event frequency). */
  probability: Distribution;
  /** The loss of an event that has it; from 0. */
  per_event: Distribution;
}
/** How a risk is treated: options, controls and actions, drawn up and approved (clause 6.1.3). */
export interface Treatment {
  /** The options chosen; they combine. */
  options?: TreatmentOption[] | undefined;
  /** The controls that modify the risk. An id in `controls`. */
  controls?: string[] | undefined;
  /** What is to be done. */
  actions?: Action[] | undefined;
  /**
   * By how much the plan as a whole is taken to lower the score, under the convention that takes a percentage off it.
   * A percentage, 0 to 100.
   */
  reduces_by?: number | undefined;
  /** The day the plan was drawn up or last changed. A calendar day, `YYYY-MM-DD`. */
  drawn_up_on?: string | undefined;
  /** The risk owner's approvals of the plan (clause 6.1.3 f). */
  approved?: PlanApproval[] | undefined;
}
/** An option for treating a risk (ISO/IEC 27005:2022, clause 8.2). */
export type TreatmentOption =
  | TreatmentOptionModify
  | TreatmentOptionRetain
  | TreatmentOptionAvoid
  | TreatmentOptionShare;
/** Changes likelihood or consequence by controls. */
export interface TreatmentOptionModify {
  kind: "modify";
}
/** Keeps it by informed choice. */
export interface TreatmentOptionRetain {
  kind: "retain";
}
/** Ends the activity that gives rise to it. */
export interface TreatmentOptionAvoid {
  kind: "avoid";
  /** The activity. One line of 1 to 500 characters. */
  activity?: string | undefined;
  /**
   * The record of the activity, if there is one.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  record?: string | undefined;
  /** The day it ended. A calendar day, `YYYY-MM-DD`. */
  ended_on?: string | undefined;
}
/** Shares it with another party, such as an insurer; accountability stays. */
export interface TreatmentOptionShare {
  kind: "share";
  /** The other party. One line of 1 to 500 characters. */
  counterparty?: string | undefined;
  /** The supplier record of the other party. An id in `suppliers`. */
  supplier?: string | undefined;
}
/**
 * An action of a treatment plan, or a corrective action: what, who, by when, and what came of it (clauses 6.1.3 e,
 * 8.3, 10.2 c).
 */
export interface Action {
  /** The action's id, unique in its record. */
  id: string;
  /** What is to be done. One line of 1 to 500 characters. */
  what: string;
  /** Who does it. An id in `people`. */
  owner?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The day it was first due, before any postponement. A calendar day, `YYYY-MM-DD`. */
  first_due?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done?: string | undefined;
  /** What came of it. Text of 1 to 20000 characters. */
  result?: string | undefined;
  /** What it costs. */
  cost?: Money | undefined;
  /** The controls it puts into operation or mends. An id in `controls`. */
  controls?: string[] | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: ActionState | undefined;
  /** What happened to it. */
  history?: ActionCommand[] | undefined;
}
/** The state of an action. */
export type ActionState =
  /** Planned. */
  | "planned"
  /** Work has begun. */
  | "started"
  /** Done, with its result. */
  | "done"
  /** Somebody made sure that it was done. */
  | "verified"
  /** Given up, with a reason. */
  | "cancelled";
/** A command to an action. */
export type ActionCommand =
  | ActionAdopt
  | ActionCorrect
  | ActionStart
  | ActionPostpone
  | ActionComplete
  | ActionVerify
  | ActionCancel;
/** Takes over an action from another tool in the state it has there; first entry only. */
export interface ActionAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: ActionState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface ActionCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Begins the work. */
export interface ActionStart {
  kind: "start";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Sets a later due date; the first one is kept. */
export interface ActionPostpone {
  kind: "postpone";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The new due date. A calendar day, `YYYY-MM-DD`. */
  due: string;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Reports it done. */
export interface ActionComplete {
  kind: "complete";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What came of it; results of treatment are kept (clause 8.3). Text of 1 to 20000 characters. */
  result: string;
}
/** Confirms that it was done. */
export interface ActionVerify {
  kind: "verify";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Gives it up. */
export interface ActionCancel {
  kind: "cancel";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** A practice (a soft guard) passed over on purpose. */
export interface Despite {
  /** The guard's code. 1 to 64 letters, digits and `_ - .`. */
  code: string;
  /** Why it was passed over. Text of 1 to 20000 characters. */
  reason: string;
}
/** The risk owner's approval of a treatment plan. */
export interface PlanApproval {
  /** Who approved. An id in `people`. */
  by: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The delegation they acted under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
  /** The fingerprint of the plan they approved. A SHA-256 digest in hexadecimal. */
  fingerprint?: string | undefined;
}
/** The acceptance of a remaining risk (clause 6.1.3 f). */
export interface Acceptance {
  /** Who accepted. An id in `people`. */
  by?: string | undefined;
  /** The role in which they did. An id in `roles`. */
  authority?: string | undefined;
  /** The delegation they acted under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** The last day it holds. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** The level of risk that was accepted. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
  /** The assessment that was accepted. */
  assessment?: string | undefined;
  /** The fingerprint of that assessment. A SHA-256 digest in hexadecimal. */
  fingerprint?: string | undefined;
  /** On what conditions. Text of 1 to 20000 characters. */
  conditions?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: AcceptanceState | undefined;
  /** What happened to it. */
  history?: AcceptanceCommand[] | undefined;
}
/**
 * The state of an acceptance. That it has lapsed, or that its assessment has changed since, is computed, never
 * stored.
 */
export type AcceptanceState =
  /** Proposed. */
  | "proposed"
  /** Accepted. */
  | "accepted"
  /** Refused. */
  | "refused"
  /** Taken back. */
  | "revoked";
/** A command to an acceptance. */
export type AcceptanceCommand =
  | AcceptanceAdopt
  | AcceptanceCorrect
  | AcceptanceAccept
  | AcceptanceRefuse
  | AcceptanceRevoke
  | AcceptanceRenew;
/** Takes over an acceptance from another tool in the state it has there; first entry only. */
export interface AcceptanceAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: AcceptanceState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface AcceptanceCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Accepts an assessed risk; binds the acceptance to the assessment's fingerprint. */
export interface AcceptanceAccept {
  kind: "accept";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The assessment that is accepted. */
  assessment: string;
  /** The role in which they accept. An id in `roles`. */
  authority?: string | undefined;
  /** The delegation they act under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
  /** The last day it holds. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** On what conditions. Text of 1 to 20000 characters. */
  conditions?: string | undefined;
}
/** Refuses it. */
export interface AcceptanceRefuse {
  kind: "refuse";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Takes it back. */
export interface AcceptanceRevoke {
  kind: "revoke";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Accepts once more, on a new assessment or for a longer time. */
export interface AcceptanceRenew {
  kind: "renew";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The assessment that is accepted. */
  assessment: string;
  /** The role in which they accept. An id in `roles`. */
  authority?: string | undefined;
  /** The delegation they act under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
  /** The last day it holds. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
}
/** Something that asks for a new assessment. */
export interface Trigger {
  /** The trigger's id. */
  id: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** What happened. One line of 1 to 500 characters. */
  what: string;
  /**
   * The record of it, such as an incident or a change.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  record?: string | undefined;
}
/** The state of a risk. */
export type RiskState =
  /** Somebody wrote it down. */
  | "identified"
  /** Likelihood and consequence are determined. */
  | "analysed"
  /** Compared with the criteria. */
  | "evaluated"
  /** Accepted as it is. */
  | "accepted"
  /** A plan of treatment is drawn up. */
  | "treatment_planned"
  /** The owner approved the plan and accepted the risk expected to remain. */
  | "plan_approved"
  /** The treatment is being carried out. */
  | "treatment_running"
  /** The treatment is carried out. */
  | "treatment_done"
  /** What remains has been measured. */
  | "residual_assessed"
  /** What remains is watched. */
  | "monitored"
  /** No longer a risk. */
  | "closed";
/** A command to a risk. */
export type RiskCommand =
  | RiskAdopt
  | RiskCorrect
  | RiskAnalyse
  | RiskEvaluate
  | RiskAccept
  | RiskPlanTreatment
  | RiskApprovePlan
  | RiskStart
  | RiskComplete
  | RiskAssessResidual
  | RiskMonitor
  | RiskReassess
  | RiskClose;
/** Takes over a risk from another tool in the state it has there; first entry only. */
export interface RiskAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: RiskState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface RiskCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Says that likelihood and consequence are determined. */
export interface RiskAnalyse {
  kind: "analyse";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that the level has been compared with the criteria. */
export interface RiskEvaluate {
  kind: "evaluate";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Accepts the risk as it is. */
export interface RiskAccept {
  kind: "accept";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that a plan of treatment is drawn up. */
export interface RiskPlanTreatment {
  kind: "plan_treatment";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Approves the plan and accepts the risk expected to remain; the owner does (clause 6.1.3 f). */
export interface RiskApprovePlan {
  kind: "approve_plan";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The delegation they act under, if not as the owner. An id in `delegations`. */
  under?: string | undefined;
}
/** Begins the treatment. */
export interface RiskStart {
  kind: "start";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that the treatment is carried out. */
export interface RiskComplete {
  kind: "complete";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that what remains has been measured. */
export interface RiskAssessResidual {
  kind: "assess_residual";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Puts what remains under watch. */
export interface RiskMonitor {
  kind: "monitor";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Begins a new assessment. */
export interface RiskReassess {
  kind: "reassess";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
  /**
   * The record that asks for it, such as an incident or a change.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  trigger?: string | undefined;
}
/** Says that it is no longer a risk. */
export interface RiskClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** A control: a measure of the organization itself (clause 6.1.3 b). */
export interface Control {
  /** The control's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What it does. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** The catalogue controls or clauses it fulfils. A clause, a control, or `framework/id`. */
  fulfils?: string[] | undefined;
  /** When it acts. */
  kinds?: ControlKind[] | undefined;
  /** Where it acts; absent means that nobody has said. */
  acts_on?: Effect[] | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** How far it has been put into operation. */
  status?: Implementation | undefined;
  /** The day from which it has worked. A calendar day, `YYYY-MM-DD`. */
  implemented_on?: string | undefined;
  /** Tests of whether it works. */
  tests?: ControlTest[] | undefined;
  /** What it costs a year. */
  cost?: Money | undefined;
  /** How often it is reviewed. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  review_every?: string | undefined;
  /** The day it was last reviewed. A calendar day, `YYYY-MM-DD`. */
  reviewed_on?: string | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it; where there is a history, it decides over the status. */
  history?: ControlCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** When a control acts. */
export type ControlKind =
  /** Before something happens. */
  | "preventive"
  /** When it happens. */
  | "detective"
  /** After it happened. */
  | "corrective";
/** Where a control acts. Of several effects of a control on the same thing the strongest counts. */
export interface Effect {
  /** What it changes. */
  factor: Factor;
  /** The consequence criterion it changes; absent means every one. 1 to 64 letters, digits and `_ - .`. */
  criterion?: string | undefined;
  /** The threat it acts against; absent means every one. An id in `threats`. */
  threat?: string | undefined;
  /**
   * By how much of its value it lowers that, for the conventions that reckon with percentages.
   * A percentage, 0 to 100.
   */
  reduces_by?: number | undefined;
  /**
   * By how many levels of the scale, or points of a score, it lowers that, for the conventions that reckon with
   * steps.
   * A whole number.
   */
  steps?: number | undefined;
}
/** What a control changes. */
export type Factor =
  /** The likelihood. */
  | "likelihood"
  /** The consequence. */
  | "consequence"
  /** How easily the threat gets through, for methods that score it apart from the threat (MONARC). */
  | "vulnerability";
/** How far something has been put into operation. */
export type Implementation =
  /** Nothing was done yet. */
  | "not_started"
  /** Planned. */
  | "planned"
  /** Part of it works. */
  | "partial"
  /** It works. */
  | "implemented"
  /** It no longer works. */
  | "retired";
/** A test of whether a control works (clause 9.1). */
export interface ControlTest {
  /** The test's id. */
  id: string;
  /** What came out. */
  result: TestResult;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who tested. An id in `people`. */
  by?: string | undefined;
  /** How. One line of 1 to 500 characters. */
  method?: string | undefined;
  /** What was seen. Text of 1 to 20000 characters. */
  note?: string | undefined;
}
/** The result of a test. */
export type TestResult =
  /** It works. */
  | "passed"
  /** It works in part. */
  | "partial"
  /** It does not work. */
  | "failed";
/** A command to a control. */
export type ControlCommand =
  | ControlAdopt
  | ControlCorrect
  | ControlPlan
  | ControlImplementPartly
  | ControlImplement
  | ControlPassTest
  | ControlFailTest
  | ControlRetire;
/** Takes over a control from another tool in the state it has there; first entry only. */
export interface ControlAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: Implementation;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface ControlCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Decides to put it into operation. */
export interface ControlPlan {
  kind: "plan";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Reports that part of it works. */
export interface ControlImplementPartly {
  kind: "implement_partly";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Reports that it works. */
export interface ControlImplement {
  kind: "implement";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Records a test that it passed. */
export interface ControlPassTest {
  kind: "pass_test";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The test's id, new in the control. */
  test: string;
  /** How it was tested. One line of 1 to 500 characters. */
  method?: string | undefined;
}
/** Records a test that it failed, be it in part: it no longer counts as implemented. */
export interface ControlFailTest {
  kind: "fail_test";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The test's id, new in the control. */
  test: string;
  /** How it was tested. One line of 1 to 500 characters. */
  method?: string | undefined;
  /** Whether it works in part all the same. */
  works_in_part?: boolean | undefined;
  /** What was seen. Text of 1 to 20000 characters. */
  seen?: string | undefined;
}
/** Takes it out of operation. */
export interface ControlRetire {
  kind: "retire";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** A catalogue of controls of the organization's own choosing, beside Annex A. */
export interface Framework {
  /** The framework's id; its controls are cited `framework/control`. An id in `frameworks`. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who publishes it. One line of 1 to 500 characters. */
  publisher?: string | undefined;
  /** Its edition. One line of 1 to 500 characters. */
  edition?: string | undefined;
  /** Under which licence its text may be used. One line of 1 to 500 characters. */
  licence?: string | undefined;
  /** Its controls. */
  controls?: FrameworkControl[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A control of a framework. */
export interface FrameworkControl {
  /** The control's id in its framework. */
  id: string;
  /** Its title. One line of 1 to 500 characters. */
  title: string;
  /** The group it stands in. One line of 1 to 500 characters. */
  group?: string | undefined;
  /** The clauses and controls of ISO/IEC 27001 it is related to. A clause, a control, or `framework/id`. */
  related?: string[] | undefined;
}
/** A Statement of Applicability (clause 6.1.3 d). */
export interface StatementOfApplicability {
  /** The statement's id. */
  id: string;
  /** The framework it is about; absent means Annex A of the document's edition. An id in `frameworks`. */
  framework?: string | undefined;
  /** Its version. One line of 1 to 500 characters. */
  version?: string | undefined;
  /** The day of this version. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** One entry a control. */
  entries?: SoaEntry[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What the Statement of Applicability says of one control. */
export interface SoaEntry {
  /** The control: `A.5.1`, or `framework/id`. A clause, a control, or `framework/id`. */
  control: string;
  /** Whether it is necessary. */
  applicable?: boolean | undefined;
  /** Why it is included. */
  reasons?: Reason[] | undefined;
  /** Why it is excluded. Text of 1 to 20000 characters. */
  justification?: string | undefined;
  /** How far it has been put into operation. */
  implementation?: Implementation | undefined;
  /** The organization's controls that fulfil it. An id in `controls`. */
  controls?: string[] | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** By when it is to be in operation. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** Evidence that it is in operation. */
  evidence?: Evidence[] | undefined;
}
/** A reason for including a control. */
export interface Reason {
  /** What kind of reason it is. */
  kind: ReasonKind;
  /**
   * The records behind it: risks, obligations, …
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  refs?: string[] | undefined;
  /** In words. Text of 1 to 20000 characters. */
  text?: string | undefined;
}
/** Why a control is included. */
export type ReasonKind =
  /** It treats risks. */
  | "risk"
  /** A law asks for it. */
  | "law"
  /** A contract asks for it. */
  | "contract"
  /** The business needs it. */
  | "business"
  /** It is good practice. */
  | "best_practice";
/** An information security objective (clause 6.2). */
export interface Objective {
  /** The objective's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What is to be achieved, in one sentence that names what changes. Text of 1 to 20000 characters. */
  statement?: string | undefined;
  /** What it is for. */
  purpose?: ObjectivePurpose | undefined;
  /** The properties of information it protects. */
  properties?: Property[] | undefined;
  /** The units and levels it is set for; empty means the whole organization. An id in `units`. */
  units?: string[] | undefined;
  /**
   * The policy, risk, interested party, obligation or other record it serves (6.2 a, c).
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  serves?: string[] | undefined;
  /** The metric by which it is measured (6.2 b). An id in `metrics`. */
  metric?: string | undefined;
  /** Why it cannot be measured, where that is so (6.2 b). Text of 1 to 20000 characters. */
  not_measurable_because?: string | undefined;
  /** The value to begin with. A decimal amount as text, such as `12500.00`. */
  baseline?: string | undefined;
  /** The value to reach. A decimal amount as text, such as `12500.00`. */
  target?: string | undefined;
  /** What the values count, such as `%` or `days`. One line of 1 to 500 characters. */
  unit?: string | undefined;
  /**
   * How often it is monitored (6.2 d).
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  monitored_every?: string | undefined;
  /** Who answers for it (6.2 j). An id in `people`. */
  owner?: string | undefined;
  /** The day it is due (6.2 k). A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** What will be done (6.2 h). */
  actions?: Task[] | undefined;
  /**
   * The resources it needs, in words; `none beyond those at hand` is an answer too (6.2 i).
   * Text of 1 to 20000 characters.
   */
  resources_needed?: string | undefined;
  /** The resources that were asked for it (6.2 i). An id in `resources`. */
  resources?: string[] | undefined;
  /** How results are evaluated (6.2 l). Text of 1 to 20000 characters. */
  evaluation_method?: string | undefined;
  /** What was found when it was monitored without a metric, or beside it. */
  evaluations?: ObjectiveEvaluation[] | undefined;
  /** To whom it was communicated (6.2 e). */
  communicated?: Communicated[] | undefined;
  /** The objective that this one takes the place of. An id in `objectives`. */
  replaces?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: ObjectiveState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: ObjectiveCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What an objective is for. */
export type ObjectivePurpose =
  /** Less risk to information. */
  | "risk_reduction"
  /** No breach, or less harm from one. */
  | "breach_avoidance"
  /** The business keeps running. */
  | "continuity"
  /** Law, regulation and contracts are met. */
  | "compliance"
  /** People know and can do what they must. */
  | "awareness"
  /** The ISMS itself gets better. */
  | "improvement"
  /** Anything else. */
  | "other";
/** A piece of work without a lifecycle of its own: what, who, by when, and what came of it. */
export interface Task {
  /** The task's id, unique in its record. */
  id: string;
  /** What is to be done. One line of 1 to 500 characters. */
  what: string;
  /** Who does it. An id in `people`. */
  owner?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done?: string | undefined;
  /** What came of it. Text of 1 to 20000 characters. */
  result?: string | undefined;
}
/** What was found when an objective was evaluated. */
export interface ObjectiveEvaluation {
  /** The evaluation's id. */
  id: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who evaluated. An id in `people`. */
  by?: string | undefined;
  /** Whether it is on the way to be achieved. */
  on_track?: boolean | undefined;
  /** What was found. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** When and to whom something was communicated. */
export interface Communicated {
  /** To whom, in words. One line of 1 to 500 characters. */
  to?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who communicated it. An id in `people`. */
  by?: string | undefined;
  /** How. One line of 1 to 500 characters. */
  how?: string | undefined;
}
/** The state of an objective. */
export type ObjectiveState =
  /** Proposed. */
  | "proposed"
  /** Agreed. */
  | "agreed"
  /** Being worked on. */
  | "active"
  /** Achieved. */
  | "achieved"
  /** Not achieved in time. */
  | "missed"
  /** Another objective took its place. */
  | "revised"
  /** Given up, with a reason. */
  | "dropped";
/** A command to an objective (clause 6.2). */
export type ObjectiveCommand =
  | ObjectiveAdopt
  | ObjectiveCorrect
  | ObjectiveAgree
  | ObjectiveActivate
  | ObjectiveAchieve
  | ObjectiveMiss
  | ObjectiveRevise
  | ObjectiveDrop;
/** Takes over an objective from another tool in the state it has there; first entry only. */
export interface ObjectiveAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: ObjectiveState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface ObjectiveCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Agrees to pursue it. */
export interface ObjectiveAgree {
  kind: "agree";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Begins to work on it. */
export interface ObjectiveActivate {
  kind: "activate";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Finds it achieved. */
export interface ObjectiveAchieve {
  kind: "achieve";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What was achieved, and how that was found. Text of 1 to 20000 characters. */
  conclusion: string;
}
/** Finds it not achieved in time. */
export interface ObjectiveMiss {
  kind: "miss";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** How far it came, and why not further. Text of 1 to 20000 characters. */
  conclusion: string;
}
/** Puts another objective in its place. */
export interface ObjectiveRevise {
  kind: "revise";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The objective that takes its place. An id in `objectives`. */
  successor: string;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Gives it up. */
export interface ObjectiveDrop {
  kind: "drop";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/**
 * A competence that the ISMS needs, who has it, and what is done where it lacks (clause 7.2). Which role needs it
 * stands with the role.
 */
export interface Competence {
  /** The competence's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What one must know or be able to do. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** Who has it. */
  holders?: Holding[] | undefined;
  /** What is done so that somebody acquires it. */
  gap_actions?: GapAction[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A person who has a competence. */
export interface Holding {
  /** The entry's id. */
  id: string;
  /** The person. An id in `people`. */
  person: string;
  /** By what it was acquired: education, training or experience. One line of 1 to 500 characters. */
  basis?: string | undefined;
  /** The training it was acquired by. An id in `trainings`. */
  training?: string | undefined;
  /** From which day; absent means always. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day, such as that of a certificate; absent means without end. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** What shows it (7.2 d). */
  evidence?: Evidence[] | undefined;
}
/** What is done so that a person acquires a competence (7.2 c). */
export interface GapAction {
  /** The action's id. */
  id: string;
  /** Who is to acquire it; absent where it is hired or bought in. An id in `people`. */
  person?: string | undefined;
  /** What is done, such as a course, mentoring or hiring. One line of 1 to 500 characters. */
  what: string;
  /** The training that does it. An id in `trainings`. */
  training?: string | undefined;
  /** Who sees to it. An id in `people`. */
  owner?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done?: string | undefined;
  /** What came of it. Text of 1 to 20000 characters. */
  result?: string | undefined;
}
/** A training or awareness measure, held once or over a time (clauses 7.2, 7.3). */
export interface Training {
  /** The training's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What it is for; absent means awareness where it has topics of clause 7.3, else competence. */
  kind?: TrainingKind | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Whom it is for. */
  audience?: Audience | undefined;
  /** What of clause 7.3 it covers. */
  topics?: AwarenessTopic[] | undefined;
  /** The competences it conveys. An id in `competences`. */
  competences?: string[] | undefined;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it was held, or began. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** Who took part. */
  attendance?: Attendance[] | undefined;
  /** Whether it had the effect it was meant to have (7.2 c). */
  effectiveness?: TrainingEffect | undefined;
  /**
   * How long it counts for who took part; absent means until the next one is due.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  valid_for?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What a training is for. */
export type TrainingKind =
  /** Awareness (clause 7.3). */
  | "awareness"
  /** Competence (clause 7.2). */
  | "competence";
/** Whom a training is for. */
export interface Audience {
  /** Everybody who works under the organization's control in the scope. */
  everybody?: boolean | undefined;
  /** Persons. An id in `people`. */
  people?: string[] | undefined;
  /** Holders of roles. An id in `roles`. */
  roles?: string[] | undefined;
  /** Members of units. An id in `units`. */
  units?: string[] | undefined;
}
/** What persons must be aware of (clause 7.3). */
export type AwarenessTopic =
  /** The information security policy (7.3 a). */
  | "policy"
  /** What they contribute, and what better security is good for (7.3 b). */
  | "contribution"
  /** What follows from not conforming (7.3 c). */
  | "consequences";
/** A person who took part in a training. */
export interface Attendance {
  /** The person. An id in `people`. */
  person: string;
  /** The day; absent means the day the training was held. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** What share of the test they got right. A percentage, 0 to 100. */
  score?: number | undefined;
  /** Whether they passed the test. */
  passed?: boolean | undefined;
}
/** Whether a training had its effect. */
export interface TrainingEffect {
  /** How that was found out. One line of 1 to 500 characters. */
  method?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who judged. An id in `people`. */
  by?: string | undefined;
  /** Whether it had. */
  effective?: boolean | undefined;
  /** What was found, and what follows from it. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** What is communicated about the ISMS: what, when, with whom and how (clause 7.4). */
export interface Communication {
  /** The communication's id. */
  id: string;
  /** What is communicated. One line of 1 to 500 characters. */
  what: string;
  /** When, in words, such as `after each incident`. One line of 1 to 500 characters. */
  when?: string | undefined;
  /**
   * How often, where it recurs.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  every?: string | undefined;
  /** With whom, in words. One line of 1 to 500 characters. */
  with_whom?: string | undefined;
  /**
   * The units, roles, persons, interested parties and suppliers it is for.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  audience?: string[] | undefined;
  /** How. One line of 1 to 500 characters. */
  how?: string | undefined;
  /** Who communicates. An id in `people`. */
  owner?: string | undefined;
  /** When it was done: what shows that the plan is followed. */
  done?: Communicated[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** A document or record (clause 7.5). */
export interface Document {
  /** The document's id. */
  id: string;
  /** Its title. One line of 1 to 500 characters. */
  title: string;
  /** What kind of document it is. */
  kind: DocumentKind;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Its versions. */
  versions?: DocumentVersion[] | undefined;
  /**
   * The clauses and controls it answers; the information security policy answers `5.2`.
   * A clause, a control, or `framework/id`.
   */
  answers?: string[] | undefined;
  /** The commitments it makes, for the information security policy (clause 5.2 b–d). */
  commits_to?: PolicyCommitment[] | undefined;
  /** The statements in it that promise records: say it, show it. */
  promises?: RecordPromise[] | undefined;
  /** The records whose current version it draws on: documents it cites, a scope or Statement of Applicability. */
  cites?: DocumentCitation[] | undefined;
  /** How often it is reviewed. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  review_every?: string | undefined;
  /** The day it was last reviewed. A calendar day, `YYYY-MM-DD`. */
  reviewed_on?: string | undefined;
  /** Who reviewed it last. An id in `people`. */
  reviewed_by?: string | undefined;
  /** What the last review came to. */
  review_outcome?: DocumentReviewOutcome | undefined;
  /** How it is classified. 1 to 64 letters, digits and `_ - .`. */
  classification?: string | undefined;
  /** Who may see it. One line of 1 to 500 characters. */
  access?: string | undefined;
  /** To whom it is distributed. One line of 1 to 500 characters. */
  distribution?: string | undefined;
  /** When and to whom it was made known. */
  communicated?: Announcement[] | undefined;
  /** Who said that they have read it. */
  acknowledged?: Acknowledgement[] | undefined;
  /** How long it is kept. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  retention?: string | undefined;
  /** What happens with it after that. One line of 1 to 500 characters. */
  disposal?: string | undefined;
  /** Where it comes from, for an external document. One line of 1 to 500 characters. */
  origin?: string | undefined;
  /** Whether each entry of the versions' histories carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What kind of document it is. */
export type DocumentKind =
  /** A policy. */
  | "policy"
  /** A procedure or process description. */
  | "procedure"
  /** A plan. */
  | "plan"
  /** A guideline or instruction. */
  | "guideline"
  /** A record: evidence of results, not changed any more. */
  | "record"
  /** A document from outside. */
  | "external";
/** A version of a document. */
export interface DocumentVersion {
  /** The version's id. */
  id: string;
  /** Its number. One line of 1 to 500 characters. */
  number: string;
  /** Who wrote it. An id in `people`. */
  author?: string | undefined;
  /** What is new in it. Text of 1 to 20000 characters. */
  changes?: string | undefined;
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** The first day it is in force. A calendar day, `YYYY-MM-DD`. */
  effective_on?: string | undefined;
  /** The day a later version took its place. A calendar day, `YYYY-MM-DD`. */
  superseded_on?: string | undefined;
  /** The version that took its place. */
  superseded_by?: string | undefined;
  /** The day it was withdrawn. A calendar day, `YYYY-MM-DD`. */
  withdrawn_on?: string | undefined;
  /** The day it was archived. A calendar day, `YYYY-MM-DD`. */
  archived_on?: string | undefined;
  /** The day it was disposed of. A calendar day, `YYYY-MM-DD`. */
  disposed_on?: string | undefined;
  /** The format or medium, such as `wiki page` or `PDF`. One line of 1 to 500 characters. */
  medium?: string | undefined;
  /** Where it is kept. One line of 1 to 500 characters. */
  location?: string | undefined;
  /** The SHA-256 digest of the file. A SHA-256 digest in hexadecimal. */
  sha256?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: DocumentVersionState | undefined;
  /** What happened to it. */
  history?: DocumentVersionCommand[] | undefined;
}
/** The state of a version of a document. */
export type DocumentVersionState =
  /** Being written. */
  | "draft"
  /** Being reviewed. */
  | "in_review"
  /** Approved, not yet published. */
  | "approved"
  /** Published: in force from its effective day. */
  | "published"
  /** A later version took its place. */
  | "superseded"
  /** Withdrawn, with a reason. */
  | "withdrawn"
  /** Kept for the record only. */
  | "archived"
  /** Disposed of. */
  | "disposed";
/** A command to a version of a document (clauses 7.5.2, 7.5.3). */
export type DocumentVersionCommand =
  | DocumentVersionAdopt
  | DocumentVersionCorrect
  | DocumentVersionSubmit
  | DocumentVersionApprove
  | DocumentVersionRequestChanges
  | DocumentVersionPublish
  | DocumentVersionSupersede
  | DocumentVersionWithdraw
  | DocumentVersionArchive
  | DocumentVersionDispose;
/** Takes over a version from another tool in the state it has there; first entry only. */
export interface DocumentVersionAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: DocumentVersionState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface DocumentVersionCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Hands it in for review. */
export interface DocumentVersionSubmit {
  kind: "submit";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Approves it (7.5.2 c). */
export interface DocumentVersionApprove {
  kind: "approve";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The role in which they do. An id in `roles`. */
  as_role?: string | undefined;
  /** The delegation they act under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
}
/** Sends it back to be changed. */
export interface DocumentVersionRequestChanges {
  kind: "request_changes";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What is to be changed. Text of 1 to 20000 characters. */
  reason: string;
}
/** Publishes it. */
export interface DocumentVersionPublish {
  kind: "publish";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /**
   * The first day it is in force; absent means the one the record gives, or the day of the command.
   * A calendar day, `YYYY-MM-DD`.
   */
  effective_on?: string | undefined;
}
/** Says that another version takes its place. */
export interface DocumentVersionSupersede {
  kind: "supersede";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The version that takes its place. */
  by_version: string;
  /** The first day it is no longer in force; absent means the day of the command. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
}
/** Withdraws it: no version takes its place. */
export interface DocumentVersionWithdraw {
  kind: "withdraw";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Archives it. */
export interface DocumentVersionArchive {
  kind: "archive";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Where it is kept from now on. One line of 1 to 500 characters. */
  location?: string | undefined;
}
/** Disposes of it (7.5.3 f). */
export interface DocumentVersionDispose {
  kind: "dispose";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** How. One line of 1 to 500 characters. */
  how: string;
}
/** What an information security policy commits to (clause 5.2). */
export type PolicyCommitment =
  /** It sets objectives, or the frame for setting them (5.2 b). */
  | "objectives"
  /** To meet the requirements that apply (5.2 c). */
  | "requirements"
  /** To improve the ISMS continually (5.2 d). */
  | "improvement";
/** A statement in a document that promises records (say it, show it). */
export interface RecordPromise {
  /** The promise's id. */
  id: string;
  /** What the document says. Text of 1 to 20000 characters. */
  says: string;
  /** The kind of record promised, in words, such as `minutes` or `access review`. One line of 1 to 500 characters. */
  kind?: string | undefined;
  /** The register whose records show it, such as `management_reviews`. 1 to 64 letters, digits and `_ - .`. */
  register?: string | undefined;
  /**
   * The records that show it, where only certain ones do: a metric, a control, a document of kind record.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  records?: string[] | undefined;
  /**
   * How often a record is due; absent means whenever there is occasion.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  every?: string | undefined;
  /** The day from which it holds; absent means from when the document took effect. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The records kept that no register holds. */
  kept?: Evidence[] | undefined;
}
/** Another document, cited. */
export interface DocumentCitation {
  /** The document. An id in `documents`. */
  document: string;
  /** The version; absent means whichever is in force. */
  version?: string | undefined;
}
/** What a review of a document came to. */
export type DocumentReviewOutcome =
  /** It stays as it is. */
  | "confirmed"
  /** It is to be revised. */
  | "revise"
  /** It is to be withdrawn. */
  | "withdraw";
/** A document made known to those it concerns. */
export interface Announcement {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** To whom. One line of 1 to 500 characters. */
  audience?: string | undefined;
  /** How, such as `mail` or `town hall`. One line of 1 to 500 characters. */
  means?: string | undefined;
  /** The version. */
  version?: string | undefined;
  /** Who did. An id in `people`. */
  by?: string | undefined;
}
/** Somebody saying that they have read a document. */
export interface Acknowledgement {
  /** Who. An id in `people`. */
  by: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The version. */
  version?: string | undefined;
}
/** A supplier (A.5.19–A.5.23). */
export interface Supplier {
  /** The supplier's id. */
  id: string;
  /** Its name. One line of 1 to 500 characters. */
  name: string;
  /** Who answers for the relationship. An id in `people`. */
  owner?: string | undefined;
  /** What it provides. Text of 1 to 20000 characters. */
  services?: string | undefined;
  /** How much depends on it. */
  criticality?: Criticality | undefined;
  /** The processes it carries out for the organization (clause 8.1). An id in `processes`. */
  outsourced_processes?: string[] | undefined;
  /** What is agreed with it. */
  agreement?: SupplierAgreement | undefined;
  /** Reviews of what it provides. */
  reviews?: SupplierReview[] | undefined;
  /** How often it is reviewed. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  review_every?: string | undefined;
  /** Whether what it provides lies in the scope of the ISMS. */
  in_scope?: boolean | undefined;
  /** The last day it provided anything. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** How much depends on a supplier. */
export type Criticality =
  /** Little. */
  | "low"
  /** Something. */
  | "medium"
  /** Much. */
  | "high"
  /** The organization cannot do without. */
  | "critical";
/** What is agreed with a supplier (A.5.20). */
export interface SupplierAgreement {
  /** Where it can be found. One line of 1 to 500 characters. */
  reference?: string | undefined;
  /** The document it is, if there is a record of it. An id in `documents`. */
  document?: string | undefined;
  /** What it asks of the supplier about information security. Text of 1 to 20000 characters. */
  security_requirements?: string | undefined;
  /** The first day it holds. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day it holds; absent means without end. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
}
/** A review of what a supplier provides (A.5.22). */
export interface SupplierReview {
  /** The review's id. */
  id: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who reviewed. An id in `people`. */
  by?: string | undefined;
  /** Whether what it provides is good enough. */
  satisfactory?: boolean | undefined;
  /** What was seen and decided. Text of 1 to 20000 characters. */
  result?: string | undefined;
}
/** A change (clauses 6.3, 8.1). */
export interface Change {
  /** The change's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What is changed. */
  kind?: ChangeKind | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Whether nobody intended it: it happened, and its consequences are reviewed (clause 8.1). */
  unintended?: boolean | undefined;
  /** Whether it could not wait for its approval. */
  emergency?: boolean | undefined;
  /**
   * The record it comes from: a management review, a nonconformity, an incident.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  arises_from?: string | undefined;
  /** Why it is made. Text of 1 to 20000 characters. */
  purpose?: string | undefined;
  /** What it may lead to, the unwanted too. Text of 1 to 20000 characters. */
  consequences?: string | undefined;
  /** What it takes: money, people, tools. Text of 1 to 20000 characters. */
  resources?: string | undefined;
  /** Who does what in it. Text of 1 to 20000 characters. */
  responsibilities?: string | undefined;
  /** Whether it is significant for the risks (clause 8.2). */
  significant?: boolean | undefined;
  /** The records it affects. A reference to a record: `register/id`, or `document#register/id`. */
  affects?: string[] | undefined;
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it was done, or happened. A calendar day, `YYYY-MM-DD`. */
  done_on?: string | undefined;
  /** Whether the ISMS is whole with it. */
  integrity_check?: IntegrityCheck | undefined;
  /** What came of it. */
  review?: ChangeOutcome | undefined;
  /** The day it was taken back. A calendar day, `YYYY-MM-DD`. */
  rolled_back_on?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: ChangeState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: ChangeCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What is changed. */
export type ChangeKind =
  /** The ISMS itself (clause 6.3). */
  | "isms"
  /** Operations (clause 8.1). */
  | "operational";
/** A check that the ISMS is whole with a change. */
export interface IntegrityCheck {
  /** Whether it is. */
  whole?: boolean | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who checked. An id in `people`. */
  by?: string | undefined;
  /** What was seen. Text of 1 to 20000 characters. */
  note?: string | undefined;
}
/** The review of a change (clause 8.1). */
export interface ChangeOutcome {
  /** What came of it. Text of 1 to 20000 characters. */
  result?: string | undefined;
  /** What was done against adverse effects. Text of 1 to 20000 characters. */
  mitigation?: string | undefined;
  /** The day of the review. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who reviewed. An id in `people`. */
  by?: string | undefined;
}
/** The state of a change. */
export type ChangeState =
  /** Proposed. */
  | "proposed"
  /** Approved. */
  | "approved"
  /** Made in an emergency, before its approval. */
  | "implemented_unapproved"
  /** Made. */
  | "implemented"
  /** Made, and what came of it is reviewed. */
  | "reviewed"
  /** Closed. */
  | "closed"
  /** Rejected. */
  | "rejected"
  /** Taken back. */
  | "rolled_back";
/** A command to a change (clauses 6.3, 8.1). */
export type ChangeCommand =
  | ChangeAdopt
  | ChangeCorrect
  | ChangeApprove
  | ChangeReject
  | ChangeImplement
  | ChangeImplementUrgently
  | ChangeReview
  | ChangeClose
  | ChangeRollBack;
/** Takes over a change from another tool in the state it has there; first entry only. */
export interface ChangeAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: ChangeState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface ChangeCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Approves it; a change made in an emergency, afterwards. */
export interface ChangeApprove {
  kind: "approve";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The delegation they act under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
}
/** Rejects it. */
export interface ChangeReject {
  kind: "reject";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Says that it is made. */
export interface ChangeImplement {
  kind: "implement";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that it is made before anybody approved it, in an emergency. */
export interface ChangeImplementUrgently {
  kind: "implement_urgently";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why it could not wait. Text of 1 to 20000 characters. */
  reason: string;
}
/** Records what came of it. */
export interface ChangeReview {
  kind: "review";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The review. */
  outcome: ChangeOutcome;
}
/** Closes it. */
export interface ChangeClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Takes it back. */
export interface ChangeRollBack {
  kind: "roll_back";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** An audit programme: the audits of one cycle (clause 9.2.2). */
export interface AuditProgramme {
  /** The programme's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** Who manages it. An id in `people`. */
  owner?: string | undefined;
  /** What it is to achieve. Text of 1 to 20000 characters. */
  objectives?: string | undefined;
  /** The first day of the cycle. A calendar day, `YYYY-MM-DD`. */
  starts_on?: string | undefined;
  /**
   * The last day of the cycle, by which every clause and applicable control is to be audited.
   * A calendar day, `YYYY-MM-DD`.
   */
  ends_on?: string | undefined;
  /**
   * How often audits take place.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  frequency?: string | undefined;
  /** The methods to be used. */
  methods?: AuditMethod[] | undefined;
  /** Who plans, leads, audits and follows up. Text of 1 to 20000 characters. */
  responsibilities?: string | undefined;
  /** What planning has to observe, such as access, notice and independence. Text of 1 to 20000 characters. */
  planning?: string | undefined;
  /** How and to whom results are reported. Text of 1 to 20000 characters. */
  reporting?: string | undefined;
  /**
   * How the importance of processes decides how often and how deep they are audited.
   * Text of 1 to 20000 characters.
   */
  importance?: string | undefined;
  /**
   * The audits, findings and nonconformities whose results were taken into account.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  earlier_results?: string[] | undefined;
  /** The role whose required competences an auditor needs. An id in `roles`. */
  auditor_role?: string | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** How something is checked in an audit. */
export type AuditMethod =
  /** Reading documents: what is laid down. */
  | "review"
  /** Looking into records: what was done. */
  | "examine"
  /** Asking people. */
  | "interview"
  /** Watching the work being done. */
  | "observe"
  /** Following a process from its beginning to its end. */
  | "walkthrough"
  /** Trying it out, such as a restore, a scan or a penetration test. */
  | "test";
/** An audit (clause 9.2). */
export interface Audit {
  /** The audit's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who audits whom. */
  kind: AuditKind;
  /** The programme it belongs to. An id in `audit_programme`. */
  programme?: string | undefined;
  /** What is audited. */
  scope?: AuditScope | undefined;
  /** What it is audited against: the standard, clauses, or own documents by name. One line of 1 to 500 characters. */
  criteria?: string[] | undefined;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The first day it was held. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** The last day it was held. A calendar day, `YYYY-MM-DD`. */
  held_until?: string | undefined;
  /** The day its results were reported. A calendar day, `YYYY-MM-DD`. */
  reported_on?: string | undefined;
  /** The day it was completed. A calendar day, `YYYY-MM-DD`. */
  completed_on?: string | undefined;
  /** The day its follow-up was finished. A calendar day, `YYYY-MM-DD`. */
  followed_up_on?: string | undefined;
  /** Who leads it. An id in `people`. */
  team_leader?: string | undefined;
  /** Who audits, the leader among them or not. An id in `people`. */
  auditors?: string[] | undefined;
  /** The body that audits, where it comes from outside. One line of 1 to 500 characters. */
  body?: string | undefined;
  /** Who answers the auditors. An id in `people`. */
  auditees?: string[] | undefined;
  /** The managers to whom the results were reported (clause 9.2.2 c). An id in `people`. */
  reported_to?: string[] | undefined;
  /**
   * Earlier audits, findings and nonconformities that it takes up.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  earlier_results?: string[] | undefined;
  /** What was drawn from a larger number. */
  samples?: AuditSample[] | undefined;
  /** What was checked, by which method and with which result. */
  checks?: AuditCheck[] | undefined;
  /** The points of the audit checklist on which it gave a judgement. */
  judgements?: PointJudgement[] | undefined;
  /** What it concluded. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: AuditState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: AuditCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Who audits whom. */
export type AuditKind =
  /** The organization audits itself (first party). */
  | "internal"
  /** A customer audits the organization, or the organization a supplier. */
  | "second_party"
  /** A certification body or authority audits the organization. */
  | "third_party";
/** What an audit looks at. */
export interface AuditScope {
  /** In words. Text of 1 to 20000 characters. */
  text?: string | undefined;
  /** The clauses; one stands for all below it. A clause, a control, or `framework/id`. */
  clauses?: string[] | undefined;
  /**
   * The controls of Annex A or of own frameworks; `A` and a group such as `A.5` stand for all below them.
   * A clause, a control, or `framework/id`.
   */
  controls?: string[] | undefined;
  /** The processes. An id in `processes`. */
  processes?: string[] | undefined;
  /** The units of the organization. An id in `units`. */
  units?: string[] | undefined;
  /** The suppliers. An id in `suppliers`. */
  suppliers?: string[] | undefined;
}
/** Items drawn from a larger number, so that anybody can draw the same again (see the view `sample`). */
export interface AuditSample {
  /** The sample's id, unique in its audit. */
  id: string;
  /** What it was drawn from, in words. One line of 1 to 500 characters. */
  what?: string | undefined;
  /** The register it was drawn from, if it was one of this document. 1 to 64 letters, digits and `_ - .`. */
  register?: string | undefined;
  /**
   * The ids of everything it was drawn from, if it was no register or one that has changed since.
   * One line of 1 to 500 characters.
   */
  population?: string[] | undefined;
  /** How many items it was drawn from. A whole number. */
  population_size?: number | undefined;
  /** How many were to be drawn. A whole number. */
  size?: number | undefined;
  /** The seed of the draw: any text, set down before it. One line of 1 to 500 characters. */
  seed?: string | undefined;
  /** The day it was drawn. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who drew it. An id in `people`. */
  by?: string | undefined;
  /** What was drawn, and how each was judged. */
  picked?: PickedItem[] | undefined;
}
/** An item of a sample, and how it was judged. */
export interface PickedItem {
  /** The item's id in what it was drawn from. One line of 1 to 500 characters. */
  item: string;
  /** Whether it conforms; absent while nobody has judged. */
  conforms?: boolean | undefined;
  /** What was seen. Text of 1 to 20000 characters. */
  note?: string | undefined;
}
/** Something an auditor checked. */
export interface AuditCheck {
  /** The check's id, unique in its audit. */
  id: string;
  /** What was checked. One line of 1 to 500 characters. */
  what?: string | undefined;
  /** How it was checked. */
  method?: AuditMethod | undefined;
  /** The points of the audit checklist it serves. */
  points?: AuditPoint[] | undefined;
  /** The clauses and controls it is about. A clause, a control, or `framework/id`. */
  requirements?: string[] | undefined;
  /** The records looked at. A reference to a record: `register/id`, or `document#register/id`. */
  records?: string[] | undefined;
  /** The sample it was made on. */
  sample?: string | undefined;
  /** The persons asked or watched. An id in `people`. */
  persons?: string[] | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who judged. An id in `people`. */
  by?: string | undefined;
  /** What it came to. */
  result?: CheckResult | undefined;
  /** What was seen or heard. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** The finding it led to. An id in `findings`. */
  finding?: string | undefined;
  /** Evidence kept for it. */
  evidence?: Evidence[] | undefined;
}
/** A point of the audit checklist for a management system as a whole (clause 4.4). */
export type AuditPoint =
  /**
   * The ISMS is established: scope, objectives, policies and procedures, and its place among the business processes.
   */
  | "established"
  /** It operates as intended: controls are in place and work. */
  | "operating"
  /** It is improved: findings, review results and feedback are acted on. */
  | "improving"
  /** It is monitored and measured, and the results are used. */
  | "monitored"
  /** It is audited internally: regularly, objectively, competently, and followed up. */
  | "audited"
  /** Management reviews it at planned intervals. */
  | "reviewed"
  /** Improvement shows in outcomes, not in activity alone. */
  | "better_outcomes"
  /** Corrective action goes to the cause, and its effect is checked. */
  | "corrected"
  /** Interested parties are known and their requirements taken up. */
  | "parties_heard"
  /** Documented information is controlled and current. */
  | "documented";
/** What a check came to. */
export type CheckResult =
  /** What was looked at conforms. */
  | "conforms"
  /** It does not. */
  | "does_not_conform"
  /** Nothing could be said, such as where nobody was there to ask. */
  | "inconclusive";
/** The judgement of an audit on a point of the checklist. */
export interface PointJudgement {
  /** The point. */
  point: AuditPoint;
  /** How it was judged. */
  result?: PointResult | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who judged. An id in `people`. */
  by?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  note?: string | undefined;
}
/** How a point was judged. */
export type PointResult =
  /** It passes. */
  | "passed"
  /** It does not. */
  | "failed";
/** The state of an audit. */
export type AuditState =
  /** Planned in the programme. */
  | "planned"
  /** Its plan is ready: criteria, scope, team. */
  | "prepared"
  /** Held. */
  | "conducted"
  /** Its results are reported. */
  | "reported"
  /** Completed: what was found is being dealt with. */
  | "completed"
  /** What was found has been dealt with. */
  | "followed_up"
  /** Cancelled, with a reason. */
  | "cancelled";
/** A command to an audit (clause 9.2). */
export type AuditCommand =
  | AuditAdopt
  | AuditCorrect
  | AuditPrepare
  | AuditConduct
  | AuditReport
  | AuditComplete
  | AuditFollowUp
  | AuditCancel;
/** Takes over an audit from another tool in the state it has there; first entry only. */
export interface AuditAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: AuditState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface AuditCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Says that criteria, scope and team are settled. */
export interface AuditPrepare {
  kind: "prepare";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that it was held. */
export interface AuditConduct {
  kind: "conduct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The first day it was held; the day of the command if absent. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
}
/** Reports its results to the managers concerned (9.2.2 c). */
export interface AuditReport {
  kind: "report";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** To whom; may be empty where the record says so already. An id in `people`. */
  reported_to?: string[] | undefined;
  /** What it concluded, where the record does not say yet. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** Completes it: each nonconformity found is taken up. */
export interface AuditComplete {
  kind: "complete";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that what was found has been dealt with. */
export interface AuditFollowUp {
  kind: "follow_up";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Cancels it. */
export interface AuditCancel {
  kind: "cancel";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** What is measured, how, by whom, and how it stands (clause 9.1). */
export interface Metric {
  /** The metric's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What is measured (9.1 a). Text of 1 to 20000 characters. */
  what?: string | undefined;
  /** How it is measured, so that results compare and can be reproduced (9.1 b). Text of 1 to 20000 characters. */
  method?: string | undefined;
  /** The unit of its values, such as `%` or `days`. One line of 1 to 500 characters. */
  unit?: string | undefined;
  /**
   * How often it is measured (9.1 c).
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  measure_every?: string | undefined;
  /** Who measures (9.1 d). An id in `people`. */
  measured_by?: string | undefined;
  /**
   * How often results are analysed and evaluated (9.1 e).
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  analyse_every?: string | undefined;
  /** Who analyses and evaluates the results (9.1 f). An id in `people`. */
  analysed_by?: string | undefined;
  /** Which way a value is better. */
  direction?: MetricDirection | undefined;
  /** The value to be reached. A decimal amount as text, such as `12500.00`. */
  target?: string | undefined;
  /** Values beyond which something must be decided. */
  thresholds?: MetricThreshold[] | undefined;
  /**
   * What it tells about: objectives, controls, processes, risks.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  serves?: string[] | undefined;
  /** The results. */
  measurements?: Measurement[] | undefined;
  /** What was made of the results. */
  evaluations?: MetricEvaluation[] | undefined;
  /**
   * Where the results were used: management reviews, risks, decisions.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  used_in?: string[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Which way a value is better. */
export type MetricDirection =
  /** The higher, the better. */
  | "higher_is_better"
  /** The lower, the better. */
  | "lower_is_better";
/** A value beyond which something must be decided: below it where higher is better, above it where lower is. */
export interface MetricThreshold {
  /** What it is called, such as `warning` or `critical`. 1 to 64 letters, digits and `_ - .`. */
  name: string;
  /** The value. A decimal amount as text, such as `12500.00`. */
  value: string;
}
/** A result of measuring. */
export interface Measurement {
  /** The day it is of. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The value. A decimal amount as text, such as `12500.00`. */
  value: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
}
/** What was made of the results of a metric (9.1). */
export interface MetricEvaluation {
  /** The evaluation's id. */
  id: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who evaluated. An id in `people`. */
  by?: string | undefined;
  /** What the results mean. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
  /** What was decided: also to do nothing, with the reason. Text of 1 to 20000 characters. */
  decision?: string | undefined;
  /**
   * What carries the decision out: improvements, nonconformities, risks, changes.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  records?: string[] | undefined;
}
/** A finding of an audit (clause 9.2). */
export interface Finding {
  /** The finding's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What kind of finding it is. */
  kind: FindingKind;
  /** What was found. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** How grave it is, for a nonconformity. */
  grade?: Grade | undefined;
  /** The requirements it is about. A clause, a control, or `framework/id`. */
  requirements?: string[] | undefined;
  /** The audit it was made in. An id in `audits`. */
  audit?: string | undefined;
  /** The point of the audit checklist it is about. */
  point?: AuditPoint | undefined;
  /** Who found it. An id in `people`. */
  found_by?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who answers for what was audited. An id in `people`. */
  owner?: string | undefined;
  /** The nonconformity opened for it. An id in `nonconformities`. */
  nonconformity?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: FindingState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: FindingCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What kind of finding it is. */
export type FindingKind =
  /** The requirement is met. */
  | "conformity"
  /** The requirement is not met. */
  | "nonconformity"
  /** Something to watch. */
  | "observation"
  /** Something that could be better. */
  | "opportunity_for_improvement";
/** How grave a nonconformity is. */
export type Grade =
  /** It does not affect whether the ISMS reaches its results. */
  | "minor"
  /** It does, or it puts that in serious doubt. */
  | "major";
/** The state of a finding. */
export type FindingState =
  /** Written down. */
  | "recorded"
  /** Told to those audited. */
  | "communicated"
  /** They agree. */
  | "agreed"
  /** They do not. */
  | "disputed"
  /** A nonconformity was opened for it. */
  | "nonconformity_raised"
  /** Taken note of. */
  | "noted"
  /** Closed. */
  | "closed"
  /** Withdrawn, with a reason. */
  | "withdrawn";
/** A command to a finding. */
export type FindingCommand =
  | FindingAdopt
  | FindingCorrect
  | FindingCommunicate
  | FindingAgree
  | FindingDispute
  | FindingRaiseNonconformity
  | FindingNote
  | FindingClose
  | FindingWithdraw;
/** Takes over a finding from another tool in the state it has there; first entry only. */
export interface FindingAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: FindingState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface FindingCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Tells those audited. */
export interface FindingCommunicate {
  kind: "communicate";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Whom. An id in `people`. */
  recipient?: string | undefined;
}
/** Agrees with it. */
export interface FindingAgree {
  kind: "agree";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Does not agree. */
export interface FindingDispute {
  kind: "dispute";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Opens a nonconformity for it. */
export interface FindingRaiseNonconformity {
  kind: "raise_nonconformity";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The nonconformity. An id in `nonconformities`. */
  nonconformity: string;
}
/** Takes note of it: no nonconformity. */
export interface FindingNote {
  kind: "note";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What follows from it. Text of 1 to 20000 characters. */
  outcome?: string | undefined;
}
/** Closes it. */
export interface FindingClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Withdraws it. */
export interface FindingWithdraw {
  kind: "withdraw";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** A management review (clause 9.3). */
export interface ManagementReview {
  /** The review's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** Who prepares it and keeps its minutes. An id in `people`. */
  owner?: string | undefined;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it was held. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** The first day of the period it looks back on. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day of the period it looks back on. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Who took part. An id in `people`. */
  attendees?: string[] | undefined;
  /** What was put before it (clause 9.3.2). */
  inputs?: ReviewInput[] | undefined;
  /** Decisions of earlier reviews whose state was looked at (clause 9.3.2 a). */
  carried?: CarriedDecision[] | undefined;
  /** What was decided (clause 9.3.3). */
  decisions?: ReviewDecision[] | undefined;
  /** What it concluded on the ISMS (clause 9.3.1). */
  conclusion?: ReviewConclusion | undefined;
  /** Who approved its results. */
  approved?: Approval[] | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: ManagementReviewState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: ManagementReviewCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What was put before a management review under one input. */
export interface ReviewInput {
  /** The input, by its letter in the edition of 2022. */
  topic: ReviewTopic;
  /** The records put before it. A reference to a record: `register/id`, or `document#register/id`. */
  records?: string[] | undefined;
  /** What was reported, and what the trend is. Text of 1 to 20000 characters. */
  text?: string | undefined;
  /** Set where there was nothing to report. */
  nothing_to_report?: boolean | undefined;
}
/** An input of the management review, by its letter in clause 9.3.2 of the edition of 2022. */
export type ReviewTopic =
  /** Where actions from earlier reviews stand. */
  | "a"
  /** Changes in external and internal issues. */
  | "b"
  /** Changes in what interested parties need and expect; new in the edition of 2022. */
  | "c"
  /** Nonconformities and corrective actions, and their trend. */
  | "d1"
  /** Results of monitoring and measurement, and their trend. */
  | "d2"
  /** Audit results, and their trend. */
  | "d3"
  /** How far objectives were met, and the trend. */
  | "d4"
  /** Feedback from interested parties. */
  | "e"
  /** Results of risk assessment, and where risk treatment stands. */
  | "f"
  /** Opportunities for continual improvement. */
  | "g";
/** A decision of an earlier review whose state was looked at. */
export interface CarriedDecision {
  /** The earlier review. An id in `management_reviews`. */
  review: string;
  /** The decision. */
  decision: string;
  /** Where it stands. Text of 1 to 20000 characters. */
  status?: string | undefined;
}
/** A decision of a management review (clause 9.3.3). */
export interface ReviewDecision {
  /** The decision's id, unique in its review. */
  id: string;
  /** What was decided. One line of 1 to 500 characters. */
  what: string;
  /** What it is about. */
  kind?: DecisionKind | undefined;
  /** Who sees to it. An id in `people`. */
  owner?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done?: string | undefined;
  /** What came of it. Text of 1 to 20000 characters. */
  result?: string | undefined;
  /**
   * What carries it out, such as a change, an improvement or an objective.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  record?: string | undefined;
}
/** What a decision is about (clause 9.3.3). */
export type DecisionKind =
  /** An opportunity for improvement. */
  | "improvement"
  /** A need to change the ISMS. */
  | "change";
/** What a management review concluded on the ISMS (clause 9.3.1). */
export interface ReviewConclusion {
  /** Whether it still suits the organization. */
  suitable?: boolean | undefined;
  /** Whether it is enough for what is asked of it. */
  adequate?: boolean | undefined;
  /** Whether it reaches what it is meant to. */
  effective?: boolean | undefined;
  /** In words. Text of 1 to 20000 characters. */
  text?: string | undefined;
}
/** The state of a management review. */
export type ManagementReviewState =
  /** Planned. */
  | "planned"
  /** Its inputs are ready. */
  | "prepared"
  /** Held. */
  | "held"
  /** Its results are approved. */
  | "results_approved"
  /** Closed: its decisions are with those who carry them out. */
  | "closed"
  /** Cancelled, with a reason. */
  | "cancelled";
/** A command to a management review (clause 9.3). */
export type ManagementReviewCommand =
  | ManagementReviewAdopt
  | ManagementReviewCorrect
  | ManagementReviewPrepare
  | ManagementReviewHold
  | ManagementReviewApproveResults
  | ManagementReviewClose
  | ManagementReviewCancel;
/** Takes over a review from another tool in the state it has there; first entry only. */
export interface ManagementReviewAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: ManagementReviewState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface ManagementReviewCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Says that its inputs are ready. */
export interface ManagementReviewPrepare {
  kind: "prepare";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Says that it was held. */
export interface ManagementReviewHold {
  kind: "hold";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The day it was held; the day of the command if absent. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** Who took part; may be empty where the record says so already. An id in `people`. */
  attendees?: string[] | undefined;
}
/** Approves its results. */
export interface ManagementReviewApproveResults {
  kind: "approve_results";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Decisions to add; may be empty where the record has them already. */
  decisions?: ReviewDecision[] | undefined;
  /** What it concluded, where the record does not say yet. */
  conclusion?: ReviewConclusion | undefined;
}
/** Closes it: each decision is with somebody, by a day. */
export interface ManagementReviewClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Cancels it. */
export interface ManagementReviewCancel {
  kind: "cancel";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** A requirement that is not met (clause 10.2). */
export interface Nonconformity {
  /** The nonconformity's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What was found. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** Where it comes from. */
  source?: NonconformitySource | undefined;
  /**
   * The finding, incident or other record it comes from.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  arises_from?: string | undefined;
  /** The day it was found. A calendar day, `YYYY-MM-DD`. */
  found_on?: string | undefined;
  /** Who raised it. An id in `people`. */
  raised_by?: string | undefined;
  /**
   * The requirements that are not met: clauses, controls, or own documents in words.
   * A clause, a control, or `framework/id`.
   */
  requirements?: string[] | undefined;
  /** How grave it is. */
  grade?: Grade | undefined;
  /** Who answers for its handling. An id in `people`. */
  owner?: string | undefined;
  /** The day by which it is to be closed. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** What was done at once to control and correct it (10.2 a). */
  correction?: Correction | undefined;
  /** What it led to, and how that was dealt with (10.2 a 2). Text of 1 to 20000 characters. */
  consequences?: string | undefined;
  /** Why it happened (10.2 b). */
  cause?: Cause | undefined;
  /** Whether action to remove the cause is needed (10.2 b). */
  action_needed?: Decision | undefined;
  /** The corrective actions (10.2 c). */
  actions?: Action[] | undefined;
  /** Whether they were effective (10.2 d). */
  effectiveness?: Effectiveness | undefined;
  /** Whether the ISMS must change (10.2 e). */
  isms_change?: Decision | undefined;
  /** The earlier nonconformity that this one repeats. An id in `nonconformities`. */
  recurrence_of?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: NonconformityState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: NonconformityCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Where a nonconformity comes from. */
export type NonconformitySource =
  /** An internal audit. */
  | "internal_audit"
  /** An external audit. */
  | "external_audit"
  /** An incident. */
  | "incident"
  /** Monitoring and measurement. */
  | "monitoring"
  /** A complaint or other feedback. */
  | "complaint"
  /** A management review. */
  | "management_review"
  /** A supplier. */
  | "supplier"
  /** Anybody's observation. */
  | "observation";
/** What was done at once about a nonconformity; it removes no cause. */
export interface Correction {
  /** What was done. Text of 1 to 20000 characters. */
  what?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who did it. An id in `people`. */
  by?: string | undefined;
  /** Why nothing can be corrected, where that is so. Text of 1 to 20000 characters. */
  not_applicable_because?: string | undefined;
}
/** Why a nonconformity happened. */
export interface Cause {
  /** The cause. Text of 1 to 20000 characters. */
  what?: string | undefined;
  /** How it was found, such as `five whys` or `fishbone`. One line of 1 to 500 characters. */
  method?: string | undefined;
  /** The day it was determined. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who determined it. An id in `people`. */
  by?: string | undefined;
  /** Whether the like exists or could happen elsewhere (10.2 b 3). */
  similar?: SimilarCases | undefined;
}
/** The search for similar nonconformities. */
export interface SimilarCases {
  /** Where was searched, and what came out; `none found` is a result. Text of 1 to 20000 characters. */
  result: string;
  /** The records found. A reference to a record: `register/id`, or `document#register/id`. */
  found?: string[] | undefined;
}
/** A decision for or against something, with its reason. */
export interface Decision {
  /** Whether it is needed. */
  needed: boolean;
  /** Why, or why not. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /**
   * What carries the decision out, such as a change.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  record?: string | undefined;
}
/** The review of whether corrective action was effective (10.2 d). */
export interface Effectiveness {
  /** Whether the cause is gone. */
  effective?: boolean | undefined;
  /** The day of the review. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who reviewed. An id in `people`. */
  by?: string | undefined;
  /** By what it was judged. Text of 1 to 20000 characters. */
  criteria?: string | undefined;
}
/** The state of a nonconformity. */
export type NonconformityState =
  /** Somebody wrote it down. */
  | "raised"
  /** Controlled and corrected. */
  | "contained"
  /** Reviewed, and its cause known. */
  | "cause_known"
  /** Corrective action is planned. */
  | "action_planned"
  /** Corrective action is done. */
  | "action_done"
  /** Its effectiveness has been reviewed. */
  | "effectiveness_reviewed"
  /** Closed. */
  | "closed"
  /** Withdrawn, with a reason. */
  | "withdrawn";
/** A command to a nonconformity (clause 10.2). */
export type NonconformityCommand =
  | NonconformityAdopt
  | NonconformityCorrect
  | NonconformityContain
  | NonconformityDetermineCause
  | NonconformityPlanAction
  | NonconformityCompleteAction
  | NonconformityReviewEffectiveness
  | NonconformityNoActionNeeded
  | NonconformityClose
  | NonconformityReopen
  | NonconformityWithdraw;
/** Takes over a nonconformity from another tool in the state it has there; first entry only. */
export interface NonconformityAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: NonconformityState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface NonconformityCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Records what was done at once to control and correct it, or why nothing can be (10.2 a). */
export interface NonconformityContain {
  kind: "contain";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What was done. */
  correction: Correction;
  /** What it led to, and how that was dealt with. Text of 1 to 20000 characters. */
  consequences?: string | undefined;
}
/** Records why it happened, and whether the like exists elsewhere (10.2 b). */
export interface NonconformityDetermineCause {
  kind: "determine_cause";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The cause. */
  cause: Cause;
}
/** Adds corrective actions (10.2 c). */
export interface NonconformityPlanAction {
  kind: "plan_action";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The actions to add; may be empty where the record has them already. */
  actions?: Action[] | undefined;
}
/** Says that every corrective action is done. */
export interface NonconformityCompleteAction {
  kind: "complete_action";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Records whether the actions were effective (10.2 d). */
export interface NonconformityReviewEffectiveness {
  kind: "review_effectiveness";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The review. */
  effectiveness: Effectiveness;
}
/** Closes without corrective action, with the reason; never for a major. */
export interface NonconformityNoActionNeeded {
  kind: "no_action_needed";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why none is needed. Text of 1 to 20000 characters. */
  reason: string;
  /** Whether the ISMS must change (10.2 e), where the record does not say yet. */
  isms_change?: Decision | undefined;
}
/** Closes it (10.2 f, g). */
export interface NonconformityClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Whether the ISMS must change (10.2 e), where the record does not say yet. */
  isms_change?: Decision | undefined;
}
/** Takes it up again: the action was not effective, or it happened once more. */
export interface NonconformityReopen {
  kind: "reopen";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Withdraws it: it was none. */
export interface NonconformityWithdraw {
  kind: "withdraw";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Something made better (clause 10.1). */
export interface Improvement {
  /** The improvement's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What is to be made better, and how. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** Where it comes from. */
  source?: ImprovementSource | undefined;
  /**
   * The incident, finding, review, change or other record it comes from.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  arises_from?: string[] | undefined;
  /** The day it was proposed. A calendar day, `YYYY-MM-DD`. */
  proposed_on?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** What is expected of it. Text of 1 to 20000 characters. */
  expected_effect?: string | undefined;
  /** What was decided. */
  decision?: ImprovementDecision | undefined;
  /** The day by which it is to be done. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /**
   * What carries it out: changes, documents, controls.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  carried_out_by?: string[] | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done_on?: string | undefined;
  /** What was done. Text of 1 to 20000 characters. */
  result?: string | undefined;
  /** The metric that shows its effect. An id in `metrics`. */
  metric?: string | undefined;
  /** What shows its effect, where no metric does. One line of 1 to 500 characters. */
  measure?: string | undefined;
  /** Which way the measure is better; that of the metric if absent. */
  direction?: MetricDirection | undefined;
  /** The measure before. */
  before?: MeasuredValue | undefined;
  /** The measure after. */
  after?: MeasuredValue | undefined;
  /** Whether it had the effect. */
  evaluation?: ImprovementEvaluation | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: ImprovementState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: ImprovementCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** Where an improvement comes from. */
export type ImprovementSource =
  /** An incident. */
  | "incident"
  /** An internal audit. */
  | "internal_audit"
  /** An external audit. */
  | "external_audit"
  /** A management review. */
  | "management_review"
  /** Risk management. */
  | "risk_management"
  /** A change of the business or of operations. */
  | "change"
  /** Feedback of an interested party. */
  | "feedback"
  /** Monitoring and measurement. */
  | "monitoring"
  /** An exercise of a plan. */
  | "exercise"
  /** Anybody's idea. */
  | "idea";
/** What was decided on an improvement. */
export interface ImprovementDecision {
  /** Whether it is to be done. */
  approved: boolean;
  /** Why, or why not. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
}
/** A value and the day it is of. */
export interface MeasuredValue {
  /** The value. A decimal amount as text, such as `12500.00`. */
  value: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
}
/** Whether an improvement had its effect. */
export interface ImprovementEvaluation {
  /** Whether it is better now. */
  improved: boolean;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who judged. An id in `people`. */
  by?: string | undefined;
  /** By what it was judged. Text of 1 to 20000 characters. */
  reason?: string | undefined;
}
/** The state of an improvement. */
export type ImprovementState =
  /** Proposed. */
  | "proposed"
  /** It is to be done. */
  | "decided"
  /** Done. */
  | "done"
  /** Its effect has been judged. */
  | "evaluated"
  /** Not to be done, with a reason. */
  | "rejected";
/** A command to an improvement (clause 10.1). */
export type ImprovementCommand =
  | ImprovementAdopt
  | ImprovementCorrect
  | ImprovementDecide
  | ImprovementReject
  | ImprovementComplete
  | ImprovementEvaluate;
/** Takes over an improvement from another tool in the state it has there; first entry only. */
export interface ImprovementAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: ImprovementState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface ImprovementCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Decides that it is to be done. */
export interface ImprovementDecide {
  kind: "decide";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** Who does it, where the record does not say yet. An id in `people`. */
  owner?: string | undefined;
  /** By when, where the record does not say yet. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The measure before, where the record does not have it yet. */
  before?: MeasuredValue | undefined;
}
/** Decides that it is not to be done, or gives it up. */
export interface ImprovementReject {
  kind: "reject";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Reports it done. */
export interface ImprovementComplete {
  kind: "complete";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What was done. Text of 1 to 20000 characters. */
  result?: string | undefined;
}
/** Judges its effect; it is better only if the measure is. */
export interface ImprovementEvaluate {
  kind: "evaluate";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Whether it is better now. */
  improved: boolean;
  /** The measure after, where the record does not have it yet. */
  after?: MeasuredValue | undefined;
  /** By what it was judged. Text of 1 to 20000 characters. */
  reason?: string | undefined;
}
/** A security event or incident (A.5.24–A.5.28). */
export interface Incident {
  /** The incident's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What happened. Text of 1 to 20000 characters. */
  description?: string | undefined;
  /** Who answers for its handling. An id in `people`. */
  owner?: string | undefined;
  /** When it happened, as far as is known. A moment in UTC, RFC 3339 ending in `Z`. */
  occurred_at?: string | undefined;
  /** When it was detected. A moment in UTC, RFC 3339 ending in `Z`. */
  detected_at?: string | undefined;
  /** When it was reported to those who handle incidents (A.6.8). A moment in UTC, RFC 3339 ending in `Z`. */
  reported_at?: string | undefined;
  /** Who reported it. An id in `people`. */
  reported_by?: string | undefined;
  /** When it was assessed (A.5.25). A moment in UTC, RFC 3339 ending in `Z`. */
  assessed_at?: string | undefined;
  /** Who assessed it. An id in `people`. */
  assessed_by?: string | undefined;
  /** What it was found to be: an event only, or an incident. */
  assessed_as?: EventClass | undefined;
  /** When it was closed. A moment in UTC, RFC 3339 ending in `Z`. */
  closed_at?: string | undefined;
  /** How bad it is. */
  severity?: Severity | undefined;
  /** The properties it harmed. */
  properties?: Property[] | undefined;
  /** The assets it touched. An id in `assets`. */
  assets?: string[] | undefined;
  /** The risks it touches. An id in `risks`. */
  risks?: string[] | undefined;
  /** The controls that failed. An id in `controls`. */
  failed_controls?: string[] | undefined;
  /** What happened and was done, in the order of time. */
  timeline?: TimelineEntry[] | undefined;
  /** How and when its spread was stopped (A.5.26). */
  containment?: IncidentStep | undefined;
  /** How and when what caused it was removed. */
  eradication?: IncidentStep | undefined;
  /** How and when normal operation was restored. */
  recovery?: IncidentStep | undefined;
  /** Whether evidence is needed, such as for proceedings (A.5.28). */
  evidence_needed?: boolean | undefined;
  /** The evidence taken, each piece with its chain of custody. */
  custody?: CustodyItem[] | undefined;
  /** Who must be told, and by when. */
  notifications?: NotificationDuty[] | undefined;
  /** Why it happened. Text of 1 to 20000 characters. */
  root_cause?: string | undefined;
  /** When it was reviewed afterwards (A.5.27). A moment in UTC, RFC 3339 ending in `Z`. */
  reviewed_at?: string | undefined;
  /** What was learned from it (A.5.27). Text of 1 to 20000 characters. */
  lessons?: string[] | undefined;
  /**
   * What it led to: risks, nonconformities, improvements, changes.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  follow_ups?: string[] | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: IncidentState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to the record. */
  history?: IncidentCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** What an event was found to be (A.5.25). */
export type EventClass =
  /** An event only: no security incident. */
  | "event"
  /** A security incident. */
  | "incident";
/** How bad an incident is. */
export type Severity =
  /** Minor. */
  | "minor"
  /** Moderate. */
  | "moderate"
  /** Major. */
  | "major"
  /** Critical. */
  | "critical";
/** Something that happened during an incident. */
export interface TimelineEntry {
  /** When. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** What happened or was done. Text of 1 to 20000 characters. */
  what: string;
  /** Who did it or saw it. An id in `people`. */
  by?: string | undefined;
}
/** A step of the response to an incident. */
export interface IncidentStep {
  /** When it was achieved. A moment in UTC, RFC 3339 ending in `Z`. */
  at?: string | undefined;
  /** What was done. Text of 1 to 20000 characters. */
  what?: string | undefined;
  /** Who did it. An id in `people`. */
  by?: string | undefined;
}
/** A piece of evidence of an incident and who has had it (A.5.28). */
export interface CustodyItem {
  /** The piece's id, unique in its incident. */
  id: string;
  /** What it is. One line of 1 to 500 characters. */
  what: string;
  /** When it was collected. A moment in UTC, RFC 3339 ending in `Z`. */
  collected_at?: string | undefined;
  /** Who collected it. An id in `people`. */
  collected_by?: string | undefined;
  /** How it was collected. One line of 1 to 500 characters. */
  method?: string | undefined;
  /** Where it is kept. One line of 1 to 500 characters. */
  location?: string | undefined;
  /**
   * The SHA-256 digest of the file or image, so that it can be shown to be unchanged.
   * A SHA-256 digest in hexadecimal.
   */
  sha256?: string | undefined;
  /** Each time it passed from hand to hand. */
  transfers?: CustodyTransfer[] | undefined;
}
/** Evidence passing from one hand to another. */
export interface CustodyTransfer {
  /** When. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** Who gave it away. An id in `people`. */
  giver?: string | undefined;
  /** Who took it, within the organization or outside. One line of 1 to 500 characters. */
  receiver: string;
  /** What for. One line of 1 to 500 characters. */
  purpose?: string | undefined;
}
/** A duty to tell somebody of an incident by a moment. */
export interface NotificationDuty {
  /** The duty's id, unique in its incident. */
  id: string;
  /** Who must be told, such as an authority or a customer. One line of 1 to 500 characters. */
  recipient: string;
  /** The law or contract that asks for it. An id in `obligations`. */
  obligation?: string | undefined;
  /** The last moment for it. A moment in UTC, RFC 3339 ending in `Z`. */
  deadline?: string | undefined;
  /** When they were told. A moment in UTC, RFC 3339 ending in `Z`. */
  notified_at?: string | undefined;
  /** Who told them. An id in `people`. */
  notified_by?: string | undefined;
  /** Why they need not be told after all. Text of 1 to 20000 characters. */
  not_required_because?: string | undefined;
}
/** The state of an incident. */
export type IncidentState =
  /** Somebody reported an event. */
  | "reported"
  /** It has been assessed. */
  | "assessed"
  /** It was an event only, no incident. */
  | "dismissed"
  /** It is an incident, and being dealt with. */
  | "responding"
  /** It spreads no further. */
  | "contained"
  /** Normal operation is restored. */
  | "recovered"
  /** It has been reviewed, and lessons drawn. */
  | "reviewed"
  /** Closed. */
  | "closed";
/** A command to an incident (A.5.25–A.5.27). */
export type IncidentCommand =
  | IncidentAdopt
  | IncidentCorrect
  | IncidentAssess
  | IncidentDismiss
  | IncidentRespond
  | IncidentContain
  | IncidentRecover
  | IncidentReview
  | IncidentClose
  | IncidentReopen;
/** Takes over an incident from another tool in the state it has there; first entry only. */
export interface IncidentAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: IncidentState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface IncidentCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Assesses the event (A.5.25). */
export interface IncidentAssess {
  kind: "assess";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** How bad it is. */
  severity?: Severity | undefined;
  /** The properties it harmed. */
  properties?: Property[] | undefined;
}
/** Decides that it is no incident. */
export interface IncidentDismiss {
  kind: "dismiss";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Decides that it is an incident, and begins to deal with it (A.5.26). */
export interface IncidentRespond {
  kind: "respond";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Reports that it spreads no further. */
export interface IncidentContain {
  kind: "contain";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What was done. Text of 1 to 20000 characters. */
  what?: string | undefined;
  /** When it was achieved, if before now. A moment in UTC, RFC 3339 ending in `Z`. */
  achieved_at?: string | undefined;
}
/** Reports that normal operation is restored. */
export interface IncidentRecover {
  kind: "recover";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What was done. Text of 1 to 20000 characters. */
  what?: string | undefined;
  /** When it was achieved, if before now. A moment in UTC, RFC 3339 ending in `Z`. */
  achieved_at?: string | undefined;
}
/** Reviews it afterwards, and draws lessons (A.5.27). */
export interface IncidentReview {
  kind: "review";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** What was learned; added to what the record has. Text of 1 to 20000 characters. */
  lessons?: string[] | undefined;
  /**
   * What it leads to; added to what the record has.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  follow_ups?: string[] | undefined;
}
/** Closes it. */
export interface IncidentClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Takes it up again. */
export interface IncidentReopen {
  kind: "reopen";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** An exercise of a plan (A.5.24, A.5.29). */
export interface Exercise {
  /** The exercise's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** How the plan is exercised. */
  kind?: ExerciseKind | undefined;
  /** The plan exercised. An id in `documents`. */
  plan?: string | undefined;
  /** The case that was played. Text of 1 to 20000 characters. */
  scenario?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it took place. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who took part. An id in `people`. */
  participants?: string[] | undefined;
  /** What came of it. Text of 1 to 20000 characters. */
  result?: string | undefined;
  /** Whether the plan did what it should. */
  successful?: boolean | undefined;
  /** What was learnt. Text of 1 to 20000 characters. */
  lessons?: string | undefined;
  /**
   * What follows from it: improvements, changes, nonconformities.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  follow_ups?: string[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** How a plan is exercised. */
export type ExerciseKind =
  /** Read and talked through. */
  | "walkthrough"
  /** A case played at the table. */
  | "tabletop"
  /** Parts carried out. */
  | "simulation"
  /** Carried out in full. */
  | "full";
/** A requirement that is not kept for a time, with leave to do so. */
export interface PolicyException {
  /** The exception's id. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** The clauses and controls it is an exception from. A clause, a control, or `framework/id`. */
  requirements?: string[] | undefined;
  /** The documents it is an exception from. An id in `documents`. */
  documents?: string[] | undefined;
  /** Why it is needed. Text of 1 to 20000 characters. */
  reason?: string | undefined;
  /** Who asked for it and answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The assets it is for. An id in `assets`. */
  assets?: string[] | undefined;
  /** The risks it bears on. An id in `risks`. */
  risks?: string[] | undefined;
  /** The controls that make up for it. An id in `controls`. */
  compensating_controls?: string[] | undefined;
  /** What else makes up for it, in words. Text of 1 to 20000 characters. */
  compensation?: string | undefined;
  /** The day it was asked for. A calendar day, `YYYY-MM-DD`. */
  requested_on?: string | undefined;
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** The last day it holds. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** The day it was closed or revoked before its end. A calendar day, `YYYY-MM-DD`. */
  ended_on?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: PolicyExceptionState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: PolicyExceptionCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** The state of an exception. That it has expired is computed, never stored. */
export type PolicyExceptionState =
  /** Asked for. */
  | "requested"
  /** Approved. */
  | "approved"
  /** Refused. */
  | "refused"
  /** Taken back before its end. */
  | "revoked"
  /** No longer needed. */
  | "closed";
/** A command to an exception. */
export type PolicyExceptionCommand =
  | PolicyExceptionAdopt
  | PolicyExceptionCorrect
  | PolicyExceptionApprove
  | PolicyExceptionRefuse
  | PolicyExceptionRenew
  | PolicyExceptionRevoke
  | PolicyExceptionClose;
/** Takes over an exception from another tool in the state it has there; first entry only. */
export interface PolicyExceptionAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: PolicyExceptionState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface PolicyExceptionCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Approves it. */
export interface PolicyExceptionApprove {
  kind: "approve";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The last day it holds; absent means the one the record gives. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** The delegation they act under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
}
/** Refuses it. */
export interface PolicyExceptionRefuse {
  kind: "refuse";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Approves it for a longer time. */
export interface PolicyExceptionRenew {
  kind: "renew";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The new last day. A calendar day, `YYYY-MM-DD`. */
  until: string;
  /** The delegation they act under, if not in their own right. An id in `delegations`. */
  under?: string | undefined;
}
/** Takes it back before its end. */
export interface PolicyExceptionRevoke {
  kind: "revoke";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Closes it: it is no longer needed. */
export interface PolicyExceptionClose {
  kind: "close";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** The plan by which the ISMS is built. */
export interface ImplementationPlan {
  /** Who leads the implementation. An id in `people`. */
  owner?: string | undefined;
  /** How the ISMS is built. */
  approach?: BuildApproach | undefined;
  /** Why it is built that way. Text of 1 to 20000 characters. */
  approach_reason?: string | undefined;
  /** What it is expected to take. */
  expected?: ExpectedEffort | undefined;
  /** What it has taken so far. */
  spent?: ExpectedEffort | undefined;
  /** How intricate the organization is: its sites, units, technology and obligations taken together. */
  complexity?: Complexity | undefined;
  /** The ten steps, each once. */
  steps?: ImplementationStep[] | undefined;
  /** What makes it harder. */
  constraints?: ImplementationConstraint[] | undefined;
  /** Who approved the plan. */
  approved?: Approval[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** How an ISMS is built. */
export type BuildApproach =
  /** The organization writes everything itself. */
  | "self_written"
  /** It adapts the documents of a toolkit. */
  | "toolkit"
  /** A consultant builds it, or guides those who do. */
  | "consultant"
  /** A software product leads through it. */
  | "software"
  /** Several of these. */
  | "mixed";
/** Knowledge, time and money. */
export interface ExpectedEffort {
  /** What those who build it have to know. Text of 1 to 20000 characters. */
  knowledge?: string | undefined;
  /** Working days of the organization's own people. A whole number. */
  days?: number | undefined;
  /** Money for others and for tools. */
  cost?: Money | undefined;
  /** The day by which it is to be done. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
}
/** How intricate an organization is. */
export type Complexity =
  /** One site, common technology, few obligations. */
  | "low"
  /** In between. */
  | "medium"
  /** Many sites or units, own technology, strict obligations. */
  | "high";
/** One step: who, by when, and when it was done. */
export interface ImplementationStep {
  /** Which step it is. */
  step: StepKind;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The day work began. A calendar day, `YYYY-MM-DD`. */
  started_on?: string | undefined;
  /** The day by which it is to be done. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done_on?: string | undefined;
  /** Records that show it. A reference to a record: `register/id`, or `document#register/id`. */
  records?: string[] | undefined;
  /** Evidence kept elsewhere. */
  evidence?: Evidence[] | undefined;
  /** Remarks. Text of 1 to 20000 characters. */
  notes?: string | undefined;
}
/** One of the ten steps from the decision to an ISMS that improves. */
export type StepKind =
  /** Top management is behind it, and there are resources. */
  | "management_support"
  /** The scope is defined. */
  | "scope"
  /** Objectives are set. */
  | "objectives"
  /** Structure, roles, responsibilities, policies and processes are laid out. */
  | "framework"
  /** Policies and processes are written down. */
  | "documentation"
  /** Controls are chosen by risk and put into operation. */
  | "controls"
  /** People know of it and are trained. */
  | "communication_and_training"
  /** It is monitored, audited and reviewed. */
  | "monitoring_and_review"
  /** Incidents are managed. */
  | "incident_management"
  /** It improves. */
  | "continual_improvement";
/** Something that makes the implementation harder, and what is done about it. */
export interface ImplementationConstraint {
  /** The constraint's id. */
  id: string;
  /** What kind it is. */
  kind?: ConstraintKind | undefined;
  /** What it is. One line of 1 to 500 characters. */
  what: string;
  /** What is done about it. Text of 1 to 20000 characters. */
  mitigation?: string | undefined;
  /** Who answers for that. An id in `people`. */
  owner?: string | undefined;
}
/** What kind of thing makes an implementation harder. */
export type ConstraintKind =
  /** People and means. */
  | "resources"
  /** Time. */
  | "time"
  /** Knowledge. */
  | "expertise"
  /** Money. */
  | "cost"
  /** The will to work differently. */
  | "change_management"
  /** Anything else. */
  | "other";
/** The certification of the ISMS, from the application to the last surveillance; one record a certificate. */
export interface Certification {
  /** The certification's id. */
  id: string;
  /** The number of the certificate. One line of 1 to 500 characters. */
  certificate?: string | undefined;
  /** The certification body. One line of 1 to 500 characters. */
  body?: string | undefined;
  /** Who accredited the body. One line of 1 to 500 characters. */
  accreditation?: string | undefined;
  /** The edition certified against; absent means the document's own. */
  edition?: Edition | undefined;
  /** Who looks after it in the organization. An id in `people`. */
  owner?: string | undefined;
  /** The day of the application. A calendar day, `YYYY-MM-DD`. */
  applied_on?: string | undefined;
  /** The first stage of the initial audit: is the ISMS documented and ready? */
  stage_1?: CertificationAudit | undefined;
  /** The second stage: does it work? */
  stage_2?: CertificationAudit | undefined;
  /** The day of the body's first decision; the cycle of three years begins with it. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** The last day of the certificate as first granted. A calendar day, `YYYY-MM-DD`. */
  expires_on?: string | undefined;
  /** The surveillance audits. */
  surveillances?: SurveillanceAudit[] | undefined;
  /** The recertifications, each with the certificate's new end. */
  recertifications?: Recertification[] | undefined;
  /** The scope as the certificate words it. Text of 1 to 20000 characters. */
  scope_statement?: string | undefined;
  /** The version of the scope that the certificate rests on. One line of 1 to 500 characters. */
  scope_version?: string | undefined;
  /** The Statement of Applicability that the certificate cites. An id in `statement_of_applicability`. */
  statement?: string | undefined;
  /** Its version. One line of 1 to 500 characters. */
  statement_version?: string | undefined;
  /** When it was suspended. */
  suspensions?: CertificateSuspension[] | undefined;
  /** The day it was withdrawn or given up. A calendar day, `YYYY-MM-DD`. */
  withdrawn_on?: string | undefined;
  /** The state, as another tool keeps it; where there is a history, the history decides. */
  state?: CertificationState | undefined;
  /** Whether each entry of the history carries the fingerprint of the one before. */
  chain?: boolean | undefined;
  /** What happened to it. */
  history?: CertificationCommand[] | undefined;
  /** Evidence kept for the record. */
  evidence?: Evidence[] | undefined;
  /** How often the record has been changed. A whole number. */
  revision?: number | undefined;
  /** Who made the record, and when. */
  created?: Stamp | undefined;
  /** Who changed it last, and when. */
  updated?: Stamp | undefined;
  /** Set when the record is no longer in use; records are retired, not deleted. */
  retired?: Retirement | undefined;
  /** Free tags. 1 to 64 letters, digits and `_ - .`. */
  tags?: string[] | undefined;
  /** Data of the tool that keeps the record; never read by a rule, kept through every round trip. */
  x?: Extension | undefined;
}
/** An audit of the certification body. */
export interface CertificationAudit {
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it ended. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** The record of the audit. An id in `audits`. */
  audit?: string | undefined;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
  /** What it concluded. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** A surveillance audit: at least one each calendar year in which there is no recertification audit. */
export interface SurveillanceAudit {
  /** The audit's id. */
  id: string;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it ended. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** The record of the audit. An id in `audits`. */
  audit?: string | undefined;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
  /** What it concluded. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** A recertification: a new cycle of three years. */
export interface Recertification {
  /** The recertification's id. */
  id: string;
  /** The day the audit is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day the audit ended. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** The day of the body's decision. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** The last day of the certificate from then on. A calendar day, `YYYY-MM-DD`. */
  expires_on?: string | undefined;
  /** The record of the audit. An id in `audits`. */
  audit?: string | undefined;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
}
/** A time in which the certificate must not be used. */
export interface CertificateSuspension {
  /** The first day. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason?: string | undefined;
}
/** The state of a certification. That a certificate is past its end is computed from its dates, never stored. */
export type CertificationState =
  /** The organization applied. */
  | "applied"
  /** The first stage of the audit was held. */
  | "stage_1_held"
  /** The second stage was held. */
  | "stage_2_held"
  /** The certificate holds. */
  | "certified"
  /** The certificate must not be used for the time being. */
  | "suspended"
  /** The body refused it. */
  | "refused"
  /** It was withdrawn, or the organization gave it up. */
  | "withdrawn";
/** A command to a certification (ISO/IEC 17021-1). */
export type CertificationCommand =
  | CertificationAdopt
  | CertificationCorrect
  | CertificationStage1
  | CertificationStage2
  | CertificationDecide
  | CertificationRefuse
  | CertificationSurveil
  | CertificationRecertify
  | CertificationSuspend
  | CertificationRestore
  | CertificationChangeScope
  | CertificationWithdraw;
/** Takes over a certification from another tool in the state it has there; first entry only. */
export interface CertificationAdopt {
  kind: "adopt";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The state it has. */
  state: CertificationState;
  /** Where it comes from. One line of 1 to 500 characters. */
  source: string;
}
/** Declares an earlier entry void: entries are never deleted. */
export interface CertificationCorrect {
  kind: "correct";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The position of the entry in the history, counted from 0. A whole number. */
  entry: number;
  /** Why it was wrong. Text of 1 to 20000 characters. */
  reason: string;
}
/** Records the first stage of the audit. */
export interface CertificationStage1 {
  kind: "stage_1";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The day it ended; absent means the day of the entry. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
  /** What it concluded. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** Records the second stage of the audit. */
export interface CertificationStage2 {
  kind: "stage_2";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The day it ended; absent means the day of the entry. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
  /** What it concluded. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** Records the decision to certify. */
export interface CertificationDecide {
  kind: "decide";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The day of the decision; absent means the day of the entry. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** The last day of the certificate. A calendar day, `YYYY-MM-DD`. */
  expires_on: string;
  /** The number of the certificate. One line of 1 to 500 characters. */
  certificate?: string | undefined;
  /** The version of the scope it rests on. One line of 1 to 500 characters. */
  scope_version?: string | undefined;
  /** The Statement of Applicability it cites. An id in `statement_of_applicability`. */
  statement?: string | undefined;
  /** Its version. One line of 1 to 500 characters. */
  statement_version?: string | undefined;
}
/** Records the decision not to certify. */
export interface CertificationRefuse {
  kind: "refuse";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Records a surveillance audit. */
export interface CertificationSurveil {
  kind: "surveil";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The id of the audit: of a planned one, or a new one. */
  surveillance: string;
  /** The day it ended; absent means the day of the entry. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
  /** What it concluded. Text of 1 to 20000 characters. */
  conclusion?: string | undefined;
}
/** Records the decision to certify again. */
export interface CertificationRecertify {
  kind: "recertify";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The id of the recertification: of a planned one, or a new one. */
  recertification: string;
  /** The day the audit ended. A calendar day, `YYYY-MM-DD`. */
  held_on?: string | undefined;
  /** The day of the decision; absent means the day of the entry. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** The last day of the certificate from then on. A calendar day, `YYYY-MM-DD`. */
  expires_on: string;
  /** What the body found. An id in `findings`. */
  findings?: string[] | undefined;
}
/** Suspends the certificate. */
export interface CertificationSuspend {
  kind: "suspend";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Ends a suspension. */
export interface CertificationRestore {
  kind: "restore";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
}
/** Records that the certificate now covers something else. */
export interface CertificationChangeScope {
  kind: "change_scope";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** The scope as the certificate now words it. Text of 1 to 20000 characters. */
  scope_statement?: string | undefined;
  /** The version of the scope it now rests on. One line of 1 to 500 characters. */
  scope_version?: string | undefined;
  /** The Statement of Applicability it now cites. An id in `statement_of_applicability`. */
  statement?: string | undefined;
  /** Its version. One line of 1 to 500 characters. */
  statement_version?: string | undefined;
}
/** Withdraws the certificate or the application. */
export interface CertificationWithdraw {
  kind: "withdraw";
  /** Who. An id in `people`. */
  by: string;
  /** When, in UTC; a history never runs backwards. A moment in UTC, RFC 3339 ending in `Z`. */
  at: string;
  /** A remark. Text of 1 to 20000 characters. */
  note?: string | undefined;
  /** Practices passed over on purpose, each with its reason. */
  despite?: Despite[] | undefined;
  /** The SHA-256 fingerprint of the entry before, where the history is chained. A SHA-256 digest in hexadecimal. */
  previous?: string | undefined;
  /** Why. Text of 1 to 20000 characters. */
  reason: string;
}
/** Settings of a check; every member may be absent. */
export interface Settings {
  /**
   * Severities by rule code, such as `{"RSK022": "error", "SOA014": "off"}`; a code prefix such as `SOA` stands for
   * its family.
   */
  severity?: Severities | undefined;
  /** Only these rules or families; absent or empty means all. 1 to 64 letters, digits and `_ - .`. */
  select?: string[] | undefined;
  /** Not these rules or families. 1 to 64 letters, digits and `_ - .`. */
  ignore?: string[] | undefined;
  /** Thresholds of rules. */
  thresholds?: Thresholds | undefined;
  /**
   * Practices that lifecycles treat as binding: codes of soft guards that may no longer be passed over.
   * 1 to 64 letters, digits and `_ - .`.
   */
  hardened?: string[] | undefined;
}
/** Severities by rule code or family. */
export type Severities = { [member: string]: "error" | "warning" | "advice" | "off" };
/** Thresholds of rules; each absent one has the value its description names. */
export interface Thresholds {
  /** Days a risk may stay unrated after it was created (RSK020). 30 if absent. A whole number. */
  unrated_grace_days?: number | undefined;
  /**
   * Days within which a risk newly assessed is accepted, and a plan newly drawn up approved, while nothing is done
   * under it yet (TRT003, TRT008). 30 if absent.
   * A whole number.
   */
  decision_grace_days?: number | undefined;
  /** On how many risks one control may be credited before it is remarked (TRT014). 20 if absent. A whole number. */
  control_on_risks?: number | undefined;
  /** How many minor nonconformities on one requirement suggest a major (NCR013). 3 if absent. A whole number. */
  repeated_minors?: number | undefined;
  /** Within how many months these are counted together (NCR013). 12 if absent. A whole number. */
  repeated_minors_months?: number | undefined;
  /** Days after the last action before effectiveness can be judged (NCR007). 0 if absent. A whole number. */
  waiting_days?: number | undefined;
  /** Days a nonconformity may stay open when it has no due date (NCR010). 90 if absent. A whole number. */
  open_nonconformity_days?: number | undefined;
  /**
   * Months between two reviews of a supplier for whom no interval is planned (OPS003). 12 if absent.
   * A whole number.
   */
  supplier_review_months?: number | undefined;
  /** Days in which a change that nobody intended is to be reviewed (OPS007). 14 if absent. A whole number. */
  unintended_change_days?: number | undefined;
  /**
   * From which severity an incident needs lessons and a follow-up: 1 minor, 2 moderate, 3 major, 4 critical (INC005,
   * INC006). 3 if absent.
   * A whole number.
   */
  severe_incident_rank?: number | undefined;
  /** Days after which a resource that was asked for is to be decided (LDR008). 30 if absent. A whole number. */
  resource_decision_days?: number | undefined;
  /**
   * From how many records with an owner on it is remarked that all owners sit in IT (LDR007). 5 if absent.
   * A whole number.
   */
  owned_records?: number | undefined;
  /** Fewest words of an objective that says what changes (OBJ010). 5 if absent. A whole number. */
  objective_words?: number | undefined;
  /** Days within which everybody takes part in a first awareness measure (SUP004). 90 if absent. A whole number. */
  awareness_grace_days?: number | undefined;
  /** Days after which the effect of a training is to be known (SUP005). 90 if absent. A whole number. */
  training_effect_days?: number | undefined;
  /** Days after an audit by which its results are reported (AUD009). 60 if absent. A whole number. */
  audit_report_days?: number | undefined;
  /**
   * Days after a management review by which its results are recorded, where its state does not tell (REV006, REV007).
   * 30 if absent.
   * A whole number.
   */
  review_results_days?: number | undefined;
  /** Hours within which a reported event is assessed (INC003). 24 if absent. A whole number. */
  event_assessment_hours?: number | undefined;
  /** How many hours before its deadline a duty to notify is announced (INC008). 24 if absent. A whole number. */
  notification_warning_hours?: number | undefined;
  /**
   * Months after which a plan is exercised again, where no interval is planned (INC002). 12 if absent.
   * A whole number.
   */
  exercise_months?: number | undefined;
  /** Days a measurement may be late (MON004). 14 if absent. A whole number. */
  measurement_grace_days?: number | undefined;
  /**
   * Days within which a breached threshold or a bad trend leads to a decision (MON005, IMP005). 30 if absent.
   * A whole number.
   */
  breach_decision_days?: number | undefined;
  /**
   * Months an implemented control may go untested, where no interval is planned (MON007). 12 if absent.
   * A whole number.
   */
  untested_months?: number | undefined;
  /** Months within which interested parties are heard again (MON009). 12 if absent. A whole number. */
  feedback_months?: number | undefined;
  /**
   * Months after which performance has been evaluated once, where no interval is planned (MON010). 12 if absent.
   * A whole number.
   */
  evaluation_months?: number | undefined;
  /**
   * Months within which something is improved, and over which sources of improvement are looked at (IMP001, IMP004).
   * 12 if absent.
   * A whole number.
   */
  improvement_months?: number | undefined;
  /** Days after which the effect of an improvement is known (IMP002). 180 if absent. A whole number. */
  effect_days?: number | undefined;
  /** Days after which what calls for improvement has led to a decision (IMP004). 60 if absent. A whole number. */
  source_decision_days?: number | undefined;
  /** Over how many periods a measure must have got worse to be a trend (IMP005). 3 if absent. A whole number. */
  trend_periods?: number | undefined;
  /** Days before its end from which a competence is said to end soon. 90 if absent. A whole number. */
  competence_notice_days?: number | undefined;
  /** Fewest characters of a justification that says something (SOA014). 15 if absent. A whole number. */
  justification_length?: number | undefined;
}
/** Every assessable clause with its verdict, and clause 4.4 as their roll-up. */
export interface ClauseVerdicts {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** The edition the clauses are of. */
  edition: Edition;
  /** The clauses in order: 30 in 2022, 26 in 2013. Clause 4.4 is satisfied only if all others are. */
  clauses?: ClauseVerdict[] | undefined;
  /** The four states of clause 4.4. */
  states?: StateVerdict[] | undefined;
  /** The clauses that keep 4.4 from being satisfied. */
  because_of?: string[] | undefined;
  /** How many clauses have which verdict. */
  counts: ClauseCounts;
}
/** A clause, and what the records show of it. */
export interface ClauseVerdict {
  /** Its number in the edition. */
  clause: string;
  /** Its title. */
  title: string;
  /** What the records show. */
  standing: ClauseStanding;
  /** Why, the gravest first. */
  reasons?: VerdictReason[] | undefined;
  /** What speaks for it. */
  evidence?: ClauseEvidence[] | undefined;
  /** Where it is kept, if not here. One line of 1 to 500 characters. */
  kept_in?: string | undefined;
  /** What a person must still judge. */
  to_judge?: string[] | undefined;
}
/** What the records show of a clause. */
export type ClauseStanding =
  /** Records show that it is met, and no rule speaks against them. */
  | "satisfied"
  /** It is kept elsewhere, and cannot be judged here. */
  | "not_assessable"
  /**
   * Nothing speaks against it that the standard asks for, but a person must look: practices are not followed, or
   * nothing happened yet.
   */
  | "needs_judgement"
  /** Records are there, and some of what is asked for is not met. */
  | "partly_satisfied"
  /** Nothing shows that it is met, or the thing itself is not there. */
  | "not_satisfied";
/** Something that speaks for or against a verdict. */
export interface VerdictReason {
  /** The code of the rule that says so; absent where no rule does. */
  code?: string | undefined;
  /** How grave it is. */
  severity?: Severity | undefined;
  /** What is the matter. */
  message: string;
  /** The JSON pointer into the document. */
  path?: string | undefined;
  /** The record it is about. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
  /** Who answers for that record. */
  owner?: string | undefined;
  /** What would mend it. */
  help?: string | undefined;
}
/** Records of one register that speak for a clause. */
export interface ClauseEvidence {
  /** The register. */
  register: string;
  /** How many of its records speak. A whole number. */
  count: number;
  /** The day of the latest, where they have one. A calendar day, `YYYY-MM-DD`. */
  latest?: string | undefined;
  /** Whether they show what was done, and not only what was laid down. */
  done: boolean;
  /** The first of them, and the latest. A reference to a record: `register/id`, or `document#register/id`. */
  examples?: string[] | undefined;
}
/** How far the ISMS is in one of the four states. */
export interface StateVerdict {
  /** The state. */
  state: IsmsState;
  /** The gravest of its clauses' verdicts. */
  standing: ClauseStanding;
  /** The clauses that keep it from being satisfied. */
  because_of?: string[] | undefined;
}
/** A state in which clause 4.4 wants the ISMS to be. */
export type IsmsState =
  /** Context, leadership, planning and support are laid down (clauses 4 to 7). */
  | "established"
  /** It is operated (clause 8). */
  | "implemented"
  /** It is looked after: monitored, audited, reviewed, its documents kept up (clauses 9, 7.5). */
  | "maintained"
  /** It gets better (clause 10). */
  | "continually_improved";
/** How many clauses have a verdict. */
export interface ClauseCounts {
  /** Satisfied. A whole number. */
  satisfied: number;
  /** Kept elsewhere. A whole number. */
  not_assessable: number;
  /** For a person to judge. A whole number. */
  needs_judgement: number;
  /** Met in part. A whole number. */
  partly_satisfied: number;
  /** Not met. A whole number. */
  not_satisfied: number;
}
/** Every asset in scope as a bundle. */
export interface AssetBundles {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** How many bundles lack nothing. A whole number. */
  complete: number;
  /** How many lack something. A whole number. */
  incomplete: number;
  /** The bundles, in document order. */
  assets?: AssetBundle[] | undefined;
}
/** An asset with its risks, protections, plan for a breach and responsible people. */
export interface AssetBundle {
  /** The asset. An id in `assets`. */
  asset: string;
  /** What it is called. */
  name: string;
  /** What kind of asset it is. */
  kind: AssetKind;
  /** Who owns it. An id in `people`. */
  owner?: string | undefined;
  /** By how many criteria it is rated. A whole number. */
  rated: number;
  /** The open risks it faces. */
  risks?: BundledRisk[] | undefined;
  /** The controls that treat them. */
  protections?: BundledProtection[] | undefined;
  /** The plans for a breach. */
  breach_plans?: BreachPlan[] | undefined;
  /** Who answers for what of all this. */
  people?: ResponsiblePerson[] | undefined;
  /** Whether nothing is lacking. */
  complete: boolean;
  /** What is lacking. */
  gaps?: BundleGap[] | undefined;
}
/** A risk that an asset faces. */
export interface BundledRisk {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. */
  title: string;
  /** Who owns it. An id in `people`. */
  owner?: string | undefined;
  /** The id of its level now; absent while it is not rated. */
  level?: string | undefined;
  /** What people call the level. */
  label?: string | undefined;
  /** The rank of the level, counted from 0 for the lowest. A whole number. */
  rank?: number | undefined;
  /** The day of the assessment. A calendar day, `YYYY-MM-DD`. */
  assessed_on?: string | undefined;
  /** The options of its treatment. */
  options?: string[] | undefined;
}
/** A control that protects an asset. */
export interface BundledProtection {
  /** The control. An id in `controls`. */
  control: string;
  /** What it is called; absent where there is no such control. */
  title?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The risks it treats. An id in `risks`. */
  risks?: string[] | undefined;
  /** How far it is implemented. */
  status?: Implementation | undefined;
  /** Why it counts, or does not. */
  reason: ControlReason;
  /** The day of its latest test. A calendar day, `YYYY-MM-DD`. */
  tested_on?: string | undefined;
  /** What came of it. */
  test?: TestResult | undefined;
}
/** Why a control is taken to work or not. */
export type ControlReason =
  /** It is implemented, and its latest test, if any, did not fail. */
  | "implemented"
  /** It is planned or not started. */
  | "not_implemented"
  /** Part of it is implemented. */
  | "in_part"
  /** It is implemented from a later day. */
  | "not_yet"
  /** Its latest test failed. */
  | "test_failed"
  /** It is no longer in use. */
  | "retired"
  /** Nobody has said how far it is implemented. */
  | "no_status"
  /** There is no such control here. */
  | "no_such_control";
/** A plan for a breach. */
export interface BreachPlan {
  /** The document or process. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** What it is called. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The day it was last exercised. A calendar day, `YYYY-MM-DD`. */
  exercised_on?: string | undefined;
}
/** Somebody who answers for a part of a bundle. */
export interface ResponsiblePerson {
  /** The person. An id in `people`. */
  person: string;
  /** The name, if the document has it. */
  name?: string | undefined;
  /** What they answer for. A reference to a record: `register/id`, or `document#register/id`. */
  answers_for?: string[] | undefined;
}
/** Something a bundle lacks. */
export interface BundleGap {
  /** The step it lacks it for. */
  step: BundleStep;
  /** What is missing. */
  message: string;
  /** The JSON pointer into the document to where it would stand. */
  path: string;
}
/** A step from an asset to its protection. */
export type BundleStep =
  /** The asset is identified: owned, and rated. */
  | "identified"
  /** The risks it faces are assessed. */
  | "risks"
  /** Something protects it. */
  | "protections"
  /** There is a plan for a breach, and it was exercised. */
  | "breach_plan"
  /** Somebody answers for each step. */
  | "responsible";
/**
 * What assets need, of themselves and by what depends on them.
 *
 * An asset needs at least what each asset that depends on it needs: the maximum principle of BSI Standard 200-2, 8.2.
 * What is asked of recovery passes on by the minimum. A lower need of its own stands only where a decision among its
 * `overrides` gives the reason.
 */
export interface AssetNeeds {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /**
   * The criteria whose consequence scale the ratings are read by; absent where none are in force, and then no rating
   * counts.
   * An id in `risk_criteria`.
   */
  criteria?: string | undefined;
  /** The assets in use, in document order. */
  assets?: AssetNeed[] | undefined;
  /** The circles. Mending all of them leaves none. */
  circles?: AssetCircle[] | undefined;
}
/** What an asset needs. */
export interface AssetNeed {
  /** The asset. An id in `assets`. */
  asset: string;
  /** What it is called. One line of 1 to 500 characters. */
  name: string;
  /** What kind of asset it is. */
  kind: AssetKind;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** How much protection it needs, by criterion. */
  protection?: ProtectionNeed[] | undefined;
  /** The longest time it may be down: the recovery time objective. */
  recovery_time?: RecoveryNeed | undefined;
  /** The longest time whose data may be lost: the recovery point objective. */
  recovery_point?: RecoveryNeed | undefined;
  /** Whether it depends on itself: nothing is inherited until that is mended. */
  in_circle: boolean;
  /** Whether something that depends on it is part of a circle: it may need more than stands here. */
  below_circle: boolean;
  /** Ratings that count for nothing. */
  off_scale?: RatingOffScale[] | undefined;
}
/** How much protection an asset needs by one criterion. Levels are those of the consequence scale in force. */
export interface ProtectionNeed {
  /** The criterion, such as `confidentiality` or `privacy`. 1 to 64 letters, digits and `_ - .`. */
  criterion: string;
  /** The level it is given itself. 1 to 64 letters, digits and `_ - .`. */
  own?: string | undefined;
  /** The highest level needed by an asset that depends on it. 1 to 64 letters, digits and `_ - .`. */
  inherited?: string | undefined;
  /** Where that comes from. */
  source?: NeedSource | undefined;
  /** The level that stands; absent in a circle. 1 to 64 letters, digits and `_ - .`. */
  effective?: string | undefined;
  /** The rank of that level, counted from 0 for the lowest. A whole number. */
  rank?: number | undefined;
  /** Which of the two it is. */
  standing: NeedStanding;
  /** The decision by which its own stands although it is lower. */
  decision?: NeedDecision | undefined;
  /** How it came about. */
  why?: WhyStep[] | undefined;
}
/** What an asset takes over from one that depends on it. */
export interface NeedSource {
  /** The asset whose own need it is. An id in `assets`. */
  origin: string;
  /** The asset that passes it on: it depends on this one. An id in `assets`. */
  through: string;
  /** How many dependencies lie between the origin and the asset. A whole number. */
  steps: number;
  /**
   * The assets from the origin to this one, both among them; of a longer way than 32 assets the first and the last
   * 16.
   * An id in `assets`.
   */
  path?: string[] | undefined;
}
/** Which need of an asset stands. */
export type NeedStanding =
  /** Its own: nothing that depends on it needs more. */
  | "own"
  /** The inherited one: it has none of its own. */
  | "inherited"
  /** The inherited one: its own is lower, and no decision says why that is enough. */
  | "raised"
  /** Its own, although lower than the inherited: a decision gives the reason. */
  | "overridden"
  /** None: the asset depends on itself, and it is not known which of the dependencies is the wrong one. */
  | "in_circle";
/** A decision that less is enough. */
export interface NeedDecision {
  /** Why. */
  reason: string;
  /** Who decided. An id in `people`. */
  by?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
}
/** One step on the way to a verdict. */
export interface WhyStep {
  /** What was done, a short name such as `matrix` or `maximum`. */
  rule: string;
  /** What came out, in words. */
  text: string;
  /** JSON pointers into the document, to what it was done with. */
  inputs?: string[] | undefined;
}
/** What is asked of recovery, in minutes: the fewer, the more is asked. */
export interface RecoveryNeed {
  /** What the asset is given itself. A whole number. */
  own?: number | undefined;
  /** The shortest that is asked of an asset that depends on it. A whole number. */
  inherited?: number | undefined;
  /** Where that comes from. */
  source?: NeedSource | undefined;
  /** What stands; absent in a circle. A whole number. */
  effective?: number | undefined;
  /** Which of the two it is. */
  standing: NeedStanding;
  /** The decision by which its own stands although it is longer. */
  decision?: NeedDecision | undefined;
  /** How it came about. */
  why?: WhyStep[] | undefined;
}
/** A rating whose level the consequence scale in force does not have. It counts for nothing. */
export interface RatingOffScale {
  /** The criterion. 1 to 64 letters, digits and `_ - .`. */
  criterion: string;
  /** The level. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** Where it stands: a pointer into the document. */
  pointer: string;
}
/** Assets that depend on each other in a circle, or on themselves (rule REF005). */
export interface AssetCircle {
  /**
   * The assets, each depending on the next and the last on the first; it begins with the one that stands first in the
   * register.
   * An id in `assets`.
   */
  assets?: string[] | undefined;
  /** The same in words, such as `A-1 → A-2 → A-1`. */
  text: string;
}
/** The audit checklist as of a day. */
export interface AuditPoints {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /**
   * The first day of the cycle whose checks count; absent where no programme says: then those of the last planned
   * interval, or else of a year, do.
   * A calendar day, `YYYY-MM-DD`.
   */
  since?: string | undefined;
  /** How many points have passed. A whole number. */
  passed: number;
  /** How many have failed. A whole number. */
  failed: number;
  /** How many are open. A whole number. */
  open: number;
  /** The ten points. */
  points?: AuditPointOnDay[] | undefined;
}
/** A point of the audit checklist, and how it stands. */
export interface AuditPointOnDay {
  /** The point. */
  point: AuditPoint;
  /** Its number in the checklist, from 1 to 10. A whole number. */
  number: number;
  /** What it asks. */
  title: string;
  /** The clauses it is about, in the document's edition. */
  clauses?: string[] | undefined;
  /** How it stands. */
  result: PointStanding;
  /** Why it has not passed; empty where it has. */
  why?: string[] | undefined;
  /** What to do, by method. */
  procedures?: PointProcedure[] | undefined;
  /** The records that answer it. */
  records?: PointRecords[] | undefined;
  /** What rules decide. */
  questions?: MachineQuestion[] | undefined;
  /** What no rule can decide: a person must. */
  judgement?: string[] | undefined;
}
/** How a point stands. */
export type PointStanding =
  /** Every method is evidenced, and nothing speaks against it. */
  | "passed"
  /** A rule reports an error, or an audit judged that it fails. */
  | "failed"
  /** Something is still to be checked or judged. */
  | "open";
/** What to do for a point by one method. */
export interface PointProcedure {
  /** The method. */
  method: AuditMethod;
  /** Whether the point passes only with it. */
  required: boolean;
  /** What to look at, whom to ask, or what to try. */
  what: string;
  /** Whether a check by this method has come to a result. */
  evidenced: boolean;
  /** The checks that count, in the order of the document. */
  checks?: PointCheck[] | undefined;
}
/** A check of an audit that serves a point. */
export interface PointCheck {
  /** The audit. A reference to a record: `register/id`, or `document#register/id`. */
  audit: string;
  /** The check's id in it. */
  check: string;
  /** What was checked. */
  what?: string | undefined;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** Who judged. */
  by?: string | undefined;
  /** What it came to. */
  result?: CheckResult | undefined;
  /** The JSON pointer into the document. */
  path: string;
}
/** The records of a register that answer a point. */
export interface PointRecords {
  /** The register. */
  register: string;
  /** How many there are. A whole number. */
  count: number;
  /** The records, in document order. A reference to a record: `register/id`, or `document#register/id`. */
  records?: string[] | undefined;
}
/** A question that rules answer. */
export interface MachineQuestion {
  /** The question. */
  question: string;
  /** The rules the answer rests on. */
  codes?: string[] | undefined;
  /** Whether none of them reports an error or a warning; absent where they could not be judged. */
  holds?: boolean | undefined;
  /** What they report. */
  reasons?: VerdictReason[] | undefined;
}
/** Whether an ISMS can be built the way it is planned. */
export interface BuildReadiness {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** How it is built. */
  approach?: BuildApproach | undefined;
  /** Whether building can go ahead. */
  verdict: BuildVerdict;
  /** How many of its needs are not met. A whole number. */
  unmet: number;
  /** What it needs, and whether that is there. */
  needs?: BuildNeed[] | undefined;
  /** What has to be known, and who knows it. */
  knowledge?: KnowledgeNeed[] | undefined;
  /** Working days and money. */
  means: BuildMeans;
  /** What makes it harder. */
  constraints?: ConstraintOnDay[] | undefined;
  /** How large and intricate the organization is. */
  size: ImplementationSize;
}
/** Whether building can go ahead. */
export type BuildVerdict =
  /** All it needs is there. */
  | "ready"
  /** Something it needs is not there. */
  | "not_ready"
  /** Nothing is known to lack, and not everything is said. */
  | "unclear";
/** Something that building needs, and whether it is there. */
export interface BuildNeed {
  /** What it is. */
  need: BuildNeedKind;
  /** Whether it is there; absent where nobody has said what is needed, or it does not matter for the approach. */
  met?: boolean | undefined;
  /** Why, in words. */
  why: string;
  /** Pointers into the document to what that was read from. */
  inputs?: string[] | undefined;
}
/** What building an ISMS needs. */
export type BuildNeedKind =
  /** It is decided how it is built. */
  | "approach"
  /** Somebody of top management sponsors it. */
  | "sponsor"
  /** Somebody leads it. */
  | "leader"
  /** The standard is at hand. */
  | "standard"
  /** What has to be known is known by somebody the approach can count on. */
  | "knowledge"
  /** Where knowledge lacks, something is done about it. */
  | "training"
  /** Advice from outside is at hand, where the approach rests on it. */
  | "advice"
  /** The working days it takes are granted. */
  | "days"
  /** The money it takes is granted. */
  | "budget"
  /** There is time left. */
  | "time"
  /** Something is done about what makes it harder. */
  | "constraints";
/** A competence that building or running the ISMS needs. */
export interface KnowledgeNeed {
  /** The competence. An id in `competences`. */
  competence: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** The roles that need it. An id in `roles`. */
  needed_for?: string[] | undefined;
  /** Who has it. */
  cover: KnowledgeCover;
  /** Who of the organization has it. An id in `people`. */
  inside?: string[] | undefined;
  /** Who from outside has it. An id in `people`. */
  outside?: string[] | undefined;
  /** Who is acquiring it. An id in `people`. */
  in_training?: string[] | undefined;
}
/** Who knows what has to be known. */
export type KnowledgeCover =
  /** Somebody of the organization. */
  | "inside"
  /** Only somebody from outside. */
  | "outside_only"
  /** Nobody yet; somebody is acquiring it. */
  | "in_training"
  /** Nobody. */
  | "missing";
/** Working days and money: expected, granted, spent. */
export interface BuildMeans {
  /** The working days expected. A whole number. */
  days_expected?: number | undefined;
  /** The working days a year granted. A whole number. */
  days_granted: number;
  /** The working days spent. A whole number. */
  days_spent?: number | undefined;
  /** The money expected. */
  cost_expected?: Money | undefined;
  /** The money granted, by currency. */
  money_granted?: Money[] | undefined;
  /** The money spent. */
  cost_spent?: Money | undefined;
  /**
   * The working days expected for each person who works for the organization, in hundredths; absent where one of the
   * two is not known.
   * A whole number.
   */
  hundredth_days_a_head?: number | undefined;
}
/** Something that makes building harder. */
export interface ConstraintOnDay {
  /** The constraint. */
  id: string;
  /** What kind it is. */
  kind?: ConstraintKind | undefined;
  /** What it is. One line of 1 to 500 characters. */
  what: string;
  /** Whether something is done about it. */
  mitigated: boolean;
  /** Who answers for that. An id in `people`. */
  owner?: string | undefined;
}
/** How large the organization is: what decides how long it takes. */
export interface ImplementationSize {
  /** How many people work for it, as it says. A whole number. */
  headcount?: number | undefined;
  /** Its sites. A whole number. */
  sites: number;
  /** Its units. A whole number. */
  units: number;
  /** Its processes. A whole number. */
  processes: number;
  /** Its assets. A whole number. */
  assets: number;
  /** How intricate it is, as the plan says. */
  complexity?: Complexity | undefined;
}
/** What is due from a day to a day, and what is late. */
export interface Calendar {
  /** The day looked from. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** The first day. A calendar day, `YYYY-MM-DD`. */
  since: string;
  /** The last day. A calendar day, `YYYY-MM-DD`. */
  until: string;
  /** How many duties are late. A whole number. */
  late: number;
  /** What is late, whenever it was due, and what is due from the first day to the last; in the order of the days. */
  rows?: CalendarRow[] | undefined;
  /** The four activities of monitoring in the year before the day. */
  monitoring?: MonitoringPresence[] | undefined;
}
/** Something due on a day. */
export interface CalendarRow {
  /** The day by which it is due. A calendar day, `YYYY-MM-DD`. */
  due: string;
  /** The moment, where it is due at one. A moment in UTC, RFC 3339 ending in `Z`. */
  at?: string | undefined;
  /** How it stands. */
  standing: DutyStanding;
  /** By how many days it is late. A whole number. */
  days_late?: number | undefined;
  /** What kind of duty it is. */
  duty: Duty;
  /** What is to be done. */
  what: string;
  /** The clause or control that asks for it. */
  clause?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The record it stands in. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
  /** The JSON pointer into the document. */
  path?: string | undefined;
  /** How often it recurs. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  every?: string | undefined;
  /** The day it was last done. A calendar day, `YYYY-MM-DD`. */
  last_on?: string | undefined;
  /** By how many days it was late then. A whole number. */
  slipped?: number | undefined;
}
/** How a duty stands on the day. */
export type DutyStanding =
  /** It was due before the day. */
  | "late"
  /** It is due on the day or after it. */
  | "due"
  /** It follows, if what comes before it is done when it is due. */
  | "expected";
/** What is to be done. */
export type Duty =
  /** Tell somebody of an incident. */
  | "notification"
  /** Assess risks again (clause 8.2). */
  | "risk_assessment"
  /** Hold an internal audit (clause 9.2). */
  | "internal_audit"
  /** Hold a management review (clause 9.3). */
  | "management_review"
  /** Measure (clause 9.1). */
  | "measurement"
  /** Analyse and evaluate results (clause 9.1). */
  | "evaluation"
  /** Test a control (clause 9.1). */
  | "control_test"
  /** Review a control. */
  | "control_review"
  /** Look at issues and interested parties again (clauses 4.1, 4.2). */
  | "context_review"
  /** Look at an obligation again (A.5.31). */
  | "obligation_review"
  /** Review a document (clause 7.5.2). */
  | "document_review"
  /** Keep a record that a document promises. */
  | "promised_record"
  /** Make people aware (clause 7.3). */
  | "awareness"
  /** Hold a training. */
  | "training"
  /** Communicate (clause 7.4). */
  | "communication"
  /** Review a supplier (A.5.22). */
  | "supplier_review"
  /** Exercise a plan (A.5.24, A.5.29). */
  | "exercise"
  /** Monitor an objective (clause 6.2 d). */
  | "objective_monitoring"
  /** Reach an objective (clause 6.2). */
  | "objective"
  /** Do an action of a treatment plan, an objective, or of the ISMS's own planning. */
  | "action"
  /** Do a corrective action (clause 10.2). */
  | "corrective_action"
  /** Close a nonconformity (clause 10.2). */
  | "nonconformity"
  /** Carry out a decision of a management review (clause 9.3.3). */
  | "review_decision"
  /** Carry out an improvement (clause 10.1). */
  | "improvement"
  /** Carry out a change (clauses 6.3, 8.1). */
  | "change"
  /** Put a control of the Statement of Applicability into operation. */
  | "implementation"
  /** Finish a step of the implementation plan. */
  | "step"
  /** Decide again on an accepted risk whose acceptance ends (clause 6.1.3 f). */
  | "acceptance"
  /** Decide again on an exception that ends. */
  | "exception"
  /** Decide again on a suppressed finding. */
  | "suppression"
  /** Renew a delegation. */
  | "delegation"
  /** Fill a role again. */
  | "role"
  /** Renew a competence, such as a certificate of a person. */
  | "competence"
  /** Renew an agreement with a supplier. */
  | "agreement"
  /** An audit by others: a certification body, a customer, an authority. */
  | "external_audit"
  /** A surveillance audit. */
  | "surveillance"
  /** A recertification: the certificate ends. */
  | "recertification";
/** Whether a monitoring activity took place in the year before the day. */
export interface MonitoringPresence {
  /** The activity. */
  activity: MonitoringActivity;
  /** How often it took place in that year. A whole number. */
  count: number;
  /** The day it last took place, however long ago. A calendar day, `YYYY-MM-DD`. */
  last_on?: string | undefined;
}
/** What clause 9 and the article on clause 4.4 ask to be done regularly. */
export type MonitoringActivity =
  /** Measuring, and testing controls. */
  | "measures"
  /** Assessing risks. */
  | "risk_assessment"
  /** Internal audits. */
  | "internal_audits"
  /** Feedback of interested parties. */
  | "feedback";
/**
 * One document on two days.
 *
 * What has no date counts as it stands today on both days: for a true picture of the past compare two documents.
 */
export interface Comparison {
  /** The earlier moment. A day (its end in UTC), or a moment in UTC. */
  earlier: string;
  /** The later moment. A day (its end in UTC), or a moment in UTC. */
  later: string;
  /** The clauses with findings on either day, in the order of the standard's numbers. */
  clauses?: ComparedClause[] | undefined;
  /** Findings that were not there on the earlier day. */
  appeared?: ComparedFinding[] | undefined;
  /** Findings that are no longer there on the later day. */
  gone?: ComparedFinding[] | undefined;
  /** The risks that were open on either day, in document order. */
  risks?: ComparedRisk[] | undefined;
  /** How many open risks had each level: by the rank of the level, the lowest first. */
  levels?: ComparedLevel[] | undefined;
  /** Records whose state is another, or that have come into a state, in document order. */
  states?: ComparedState[] | undefined;
  /** The registers that held something on either day, in document order. */
  registers?: ComparedRegister[] | undefined;
}
/** The findings of the checker on one clause, on two days. Suppressed findings are left out. */
export interface ComparedClause {
  /** The clause. */
  clause: string;
  /** How many findings it had on the earlier day. A whole number. */
  earlier: number;
  /** How many it has on the later day. A whole number. */
  later: number;
  /** How many of these are new. A whole number. */
  appeared: number;
  /** How many of the earlier ones are gone. A whole number. */
  gone: number;
  /** How many errors it had on the earlier day. A whole number. */
  errors_earlier: number;
  /** How many errors it has on the later day. A whole number. */
  errors_later: number;
}
/** A finding that appeared or is gone. */
export interface ComparedFinding {
  /** The key by which it is known on both days. */
  key: string;
  /** The rule. */
  code: string;
  /** How grave it is. */
  severity: Severity;
  /** The clause. */
  clause: string;
  /** Where it stands: a pointer into the document. */
  pointer: string;
  /** What it says. */
  message: string;
}
/** A risk on two days. */
export interface ComparedRisk {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /**
   * The level that stood on the earlier day; absent if it was not open or not rated.
   * 1 to 64 letters, digits and `_ - .`.
   */
  earlier?: string | undefined;
  /** The level that stands on the later day; absent likewise. 1 to 64 letters, digits and `_ - .`. */
  later?: string | undefined;
  /** How it moved. */
  movement: RiskMovement;
  /** Why, in words. */
  why: string;
}
/** How a risk moved. */
export type RiskMovement =
  /** It is new. */
  | "new"
  /** It is closed or retired. */
  | "gone"
  /** Its level rose. */
  | "rose"
  /** Its level fell. */
  | "fell"
  /** Its level stayed. */
  | "same"
  /** It is rated for the first time, is no longer rated, or the two levels do not compare. */
  | "incomparable";
/** How many open risks had a level on two days. */
export interface ComparedLevel {
  /** The level; absent for risks that are not rated. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
  /** How many risks had it on the earlier day. A whole number. */
  earlier: number;
  /** How many have it on the later day. A whole number. */
  later: number;
}
/** A record whose state is another on the later day. */
export interface ComparedState {
  /** The record. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** What it is called. */
  title?: string | undefined;
  /** Its state on the earlier day; absent if it was not there or had none. */
  earlier?: string | undefined;
  /** Its state on the later day; absent if it has none. */
  later?: string | undefined;
}
/** What a register held on two days. */
export interface ComparedRegister {
  /** The register. */
  register: string;
  /** How many of its records were in use on the earlier day. A whole number. */
  earlier: number;
  /** How many are in use on the later day. A whole number. */
  later: number;
  /** How many came into use between the two. A whole number. */
  added: number;
  /** How many were retired between the two. A whole number. */
  retired: number;
}
/**
 * Which levels take the place of which, as somebody decided. A level that is not named here becomes the level of the
 * same id, if there is one; nothing is guessed.
 */
export interface CriteriaMapping {
  /** On the likelihood scale. */
  likelihood?: LevelChoice[] | undefined;
  /** On the consequence scale. */
  consequence?: LevelChoice[] | undefined;
  /** Among the levels of risk: what was accepted is held against the new level by these. */
  levels?: LevelChoice[] | undefined;
}
/** A level and the one that takes its place. */
export interface LevelChoice {
  /** The level of the old scale. 1 to 64 letters, digits and `_ - .`. */
  old: string;
  /** The level of the new scale. 1 to 64 letters, digits and `_ - .`. */
  new: string;
}
/** The whole register under other criteria. Nothing is changed. */
export interface CriteriaMigration {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The criteria in force. An id in `risk_criteria`. */
  from?: string | undefined;
  /** The new criteria. An id in `risk_criteria`. */
  to: string;
  /** What becomes of each level of the criteria that the assessments were made under, and of the levels of risk. */
  levels?: MigratedLevel[] | undefined;
  /** The open risks, in document order. */
  risks?: MigratedRisk[] | undefined;
  /** How many risks go from each level to each, those without a level first. */
  flows?: LevelFlow[] | undefined;
  /** How many risks have a level and would have one. A whole number. */
  carried: number;
  /** How many have one and would have none. A whole number. */
  lost: number;
  /** How many come to lie higher. A whole number. */
  up: number;
  /** How many come to lie lower. A whole number. */
  down: number;
  /** How many would have another verdict. A whole number. */
  verdicts_changed: number;
  /** Of how many the acceptance, which holds now, would no longer. A whole number. */
  acceptances_lost: number;
}
/** What becomes of a level. */
export interface MigratedLevel {
  /** The criteria it belongs to. An id in `risk_criteria`. */
  criteria: string;
  /** The scale. */
  scale: MigrationScale;
  /** The level. 1 to 64 letters, digits and `_ - .`. */
  old: string;
  /** What people call it. */
  old_label: string;
  /** The level that takes its place. 1 to 64 letters, digits and `_ - .`. */
  new?: string | undefined;
  /** What people call that. */
  new_label?: string | undefined;
  /** By what it does. */
  source: LevelSource;
  /**
   * What of the two differs beside the name, such as `stands 2 of 5 instead of 1 of 3`: of a level of the same id a
   * person must say whether it still means the same.
   */
  differs?: string | undefined;
  /** How many of the assessments looked at use it. A whole number. */
  uses: number;
}
/** A scale of risk criteria. */
export type MigrationScale =
  /** The likelihood scale. */
  | "likelihood"
  /** The consequence scale. */
  | "consequence"
  /** The levels of risk. */
  | "level";
/** By what a level takes the place of another. */
export type LevelSource =
  /** It has the same id. */
  | "same_id"
  /** The mapping says so. */
  | "mapping"
  /** Nothing does: no level has its id, and the mapping does not name it. */
  | "none";
/** A risk under the old and the new criteria. */
export interface MigratedRisk {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Its category. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /** The criteria of the level that stands. An id in `risk_criteria`. */
  criteria?: string | undefined;
  /** The level that stands. 1 to 64 letters, digits and `_ - .`. */
  old?: string | undefined;
  /** What people call it. */
  old_label?: string | undefined;
  /**
   * How high it lies among the old levels, 0 % for the lowest and 100 % for the highest, rounded.
   * A percentage, 0 to 100.
   */
  old_share?: number | undefined;
  /** The level that would stand. 1 to 64 letters, digits and `_ - .`. */
  new?: string | undefined;
  /** What people call that. */
  new_label?: string | undefined;
  /** How high it lies among the new levels. A percentage, 0 to 100. */
  new_share?: number | undefined;
  /** Where it moves: by the exact shares. */
  moved: ShareMove;
  /** What is to be decided now. */
  verdict_before: Verdict;
  /** What would be to be decided. */
  verdict_after: Verdict;
  /** Whether it lies over the acceptance line now. */
  over_before?: boolean | undefined;
  /** Whether it would lie over it. */
  over_after?: boolean | undefined;
  /** How its acceptance stands now. */
  acceptance: AcceptanceStanding;
  /** Why its acceptance, which holds now, would no longer; absent where it would, or there is none that holds. */
  acceptance_lost?: string | undefined;
  /** Why the assessment that stands cannot be carried over; empty where it can. */
  lacks?: CarryLack[] | undefined;
  /** The latest assessment of each stage. */
  stages?: MigratedStage[] | undefined;
}
/** Where a level moves, measured by its rank out of the highest of its criteria. */
export type ShareMove =
  /** It comes to lie higher. */
  | "up"
  /** It comes to lie lower. */
  | "down"
  /** It stays as high. */
  | "same"
  /** One of the two levels is lacking. */
  | "unknown";
/** What is to be decided about a risk. */
export type Verdict =
  /** It lies within what may be accepted at the lowest authority. */
  | "accept"
  /** It lies above every acceptance criterion that fits: it has to be treated. */
  | "treat"
  /** It lies above what the lower authority may accept: a higher one has to decide. */
  | "escalate"
  /** It has no level, or none that is still supported. */
  | "unrated"
  /** No acceptance criterion fits it, so nothing says that it may be accepted. */
  | "no_criterion";
/**
 * How the acceptance of a risk stands on a day. Whether who accepted had the authority to is for the checker to say
 * (TRT004).
 */
export type AcceptanceStanding =
  /** There is none. */
  | "none"
  /** It is proposed; nobody has accepted. */
  | "proposed"
  /** It names nobody who accepted, or no day: nothing to rely on. */
  | "incomplete"
  /** It was refused. */
  | "refused"
  /** It was taken back. */
  | "revoked"
  /** It begins on a later day. */
  | "not_yet"
  /** Its last day has passed: its own, or the last that the acceptance criterion allows. */
  | "expired"
  /** The assessment it was given for has changed since, or is no longer there. */
  | "stale"
  /** The risk is higher than the level that was accepted. */
  | "exceeded"
  /** It holds. */
  | "accepted";
/** What stands in the way of carrying an assessment over. */
export interface CarryLack {
  /** Why. */
  kind: CarryLackKind;
  /** Where: a pointer into the document. */
  path: string;
  /** In words. */
  text: string;
}
/** Why an assessment cannot be carried over. */
export type CarryLackKind =
  /** A level it names is gone, and the mapping does not say what takes its place. */
  | "level_gone"
  /** It lacks a likelihood or consequence that the new method needs. */
  | "input_missing"
  /** It lacks a factor that the new method needs. */
  | "factor_missing"
  /** What it says does not fit the new method, such as a number out of range. */
  | "does_not_fit"
  /** The new method is a vendor's own and not known here. */
  | "method_unknown";
/** The latest assessment of a stage, carried over. */
export interface MigratedStage {
  /** The stage. */
  stage: Stage;
  /** The assessment. */
  assessment: string;
  /** The criteria it was made under. An id in `risk_criteria`. */
  criteria?: string | undefined;
  /** Its level under these. 1 to 64 letters, digits and `_ - .`. */
  old?: string | undefined;
  /** What people call it. */
  old_label?: string | undefined;
  /** Its level under the new ones; absent where it cannot be carried over. 1 to 64 letters, digits and `_ - .`. */
  new?: string | undefined;
  /** What people call that. */
  new_label?: string | undefined;
  /** Where it moves. */
  moved: ShareMove;
  /** Why it cannot be carried over. */
  lacks?: CarryLack[] | undefined;
  /** What the new method has no use for and leaves behind. */
  dropped?: string[] | undefined;
  /** How the new level comes about. */
  why?: WhyStep[] | undefined;
}
/** How many risks go from a level to a level. */
export interface LevelFlow {
  /** The level that stands; absent for risks without one. 1 to 64 letters, digits and `_ - .`. */
  old?: string | undefined;
  /** What people call it. */
  old_label: string;
  /** The level that would stand; absent where none would. 1 to 64 letters, digits and `_ - .`. */
  new?: string | undefined;
  /** What people call that. */
  new_label: string;
  /** How many risks. A whole number. */
  risks: number;
}
/** The effect of controls on a day. */
export interface ControlEffects {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** One entry a risk that is neither retired nor closed, in document order. */
  risks?: RiskEffects[] | undefined;
  /** One entry a control that a risk names, in the order in which risks name them. */
  controls?: ControlReliance[] | undefined;
}
/** A risk and the effect of its controls. */
export interface RiskEffects {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The criteria it is reckoned under. An id in `risk_criteria`. */
  criteria?: string | undefined;
  /**
   * Their convention for the effect of controls, by its tag: `rerate`, `factor_reduction`, `score_percent`,
   * `product`, `maximum`, `steps`.
   */
  convention?: string | undefined;
  /**
   * The stage reckoned from: inherent, or, where there is no inherent assessment, the present one; then the controls
   * that it rests on are counted in it already.
   */
  from?: Stage | undefined;
  /** Inherent, current, target and residual, as far as there is anything to say of each. */
  stages?: StageEffect[] | undefined;
  /** The controls of the treatment, of its actions and of the present assessment. */
  controls?: ControlShare[] | undefined;
  /** Why nothing is computed; empty where something is, and where assessors rate again by convention. */
  gaps?: EffectGap[] | undefined;
}
/** One stage of a risk: as computed, and as assessed. */
export interface StageEffect {
  /**
   * The stage: inherent without controls, current with those that work on the day, target with those planned as well,
   * residual once the treatment is complete.
   */
  stage: Stage;
  /** As computed; absent where nothing is, and for a residual level before the treatment is complete. */
  computed?: EffectLevel | undefined;
  /** As the latest assessment of the stage has it. */
  stated?: EffectLevel | undefined;
  /** Whether the two are the same level; absent where one of them is. */
  agrees?: boolean | undefined;
  /** How the computed level came about; pointers start at the document. */
  derivation?: WhyStep[] | undefined;
}
/** A level that was computed from the effect of controls, or stated by an assessment. */
export interface EffectLevel {
  /** The level's id. 1 to 64 letters, digits and `_ - .`. */
  id: string;
  /** What people call it. */
  label: string;
  /** Its rank among the levels of the criteria, counted from 0 for the lowest. A whole number. */
  rank: number;
  /** The score, where the method has one. A number that every JSON reader keeps. */
  score?: number | undefined;
  /** The assessment that states it; absent for a computed level. */
  assessment?: string | undefined;
}
/** What a control does for a risk. */
export interface ControlShare {
  /** The control. An id in `controls`. */
  control: string;
  /** What it is called; absent if it is not here. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** Why it is taken to work or not. */
  reason: ControlReason;
  /** Whether its effect is in the current level. */
  counts: boolean;
  /** Whether its effect is in the target level. */
  planned: boolean;
  /**
   * How many levels the risk would rise without it; absent where its effect is not in the current level.
   * A whole number.
   */
  levels_lost?: number | undefined;
  /** By how much the score would rise without it, where the method has one. A number that every JSON reader keeps. */
  score_lost?: number | undefined;
  /** Whether the risk would cross the acceptance line without it. */
  single_point: boolean;
  /** Why an effect of it is not reckoned with. */
  not_reckoned?: string[] | undefined;
}
/** Why nothing is computed for a risk, and where that is to be mended. */
export interface EffectGap {
  /** The JSON pointer into the document. */
  path: string;
  /** In words. */
  message: string;
}
/** A control and the risks that rest on its effect. */
export interface ControlReliance {
  /** The control. An id in `controls`. */
  control: string;
  /** What it is called. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** Why it is taken to work or not. */
  reason: ControlReason;
  /** The risks whose current level rests on its effect. An id in `risks`. */
  risks?: string[] | undefined;
  /** Those of them that would cross the acceptance line without it. An id in `risks`. */
  single_point_for?: string[] | undefined;
  /** How many levels these risks would rise together without it. A whole number. */
  levels_lost: number;
  /** The risks whose target level rests on it and whose current level does not yet. An id in `risks`. */
  planned_for?: string[] | undefined;
}
/** The open risks by likelihood and consequence. */
export interface HeatMap {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The criteria whose scales are the axes: those asked for, else those in force. An id in `risk_criteria`. */
  criteria?: string | undefined;
  /** Why there is no map, where there is none. */
  no_map?: string | undefined;
  /** The likelihoods, lowest first. */
  likelihood?: HeatLevel[] | undefined;
  /** The consequences, lowest first. */
  consequence?: HeatLevel[] | undefined;
  /** The levels of risk, lowest first. */
  levels?: HeatLevel[] | undefined;
  /** The cells: the highest likelihood first, in each row the lowest consequence first. */
  cells?: HeatCell[] | undefined;
  /** Ratings that have no cell here, such as those under other criteria. */
  elsewhere?: HeatElsewhere[] | undefined;
  /** What is not rated. */
  unrated?: HeatUnrated[] | undefined;
}
/** A level of one of the two axes. */
export interface HeatLevel {
  /** The level's id. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** What people call it. */
  label: string;
}
/** A cell of the map. Each risk is counted once a stage. */
export interface HeatCell {
  /** The level on the likelihood scale. 1 to 64 letters, digits and `_ - .`. */
  likelihood: string;
  /** The level on the consequence scale. 1 to 64 letters, digits and `_ - .`. */
  consequence: string;
  /** The level of risk the criteria give for the two. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** What people call it. */
  label: string;
  /** Its rank, counted from 0 for the lowest. A whole number. */
  rank: number;
  /** How many risks lie here as if there were no controls. A whole number. */
  inherent: number;
  /** How many lie here by their latest current assessment. A whole number. */
  current: number;
  /** How many are expected here once their treatment is done. A whole number. */
  target: number;
  /** How many lie here as measured after the treatment. A whole number. */
  residual: number;
  /**
   * How many lie here by the assessment that stands on the day: the latest current or residual one, or the inherent
   * one where that is not supported by working controls.
   * A whole number.
   */
  present: number;
  /** The risks here as if there were no controls. An id in `risks`. */
  inherent_risks?: string[] | undefined;
  /** The risks here by their latest current assessment. An id in `risks`. */
  current_risks?: string[] | undefined;
  /** The risks expected here. An id in `risks`. */
  target_risks?: string[] | undefined;
  /** The risks here as measured after the treatment. An id in `risks`. */
  residual_risks?: string[] | undefined;
  /** The risks here by the assessment that stands. An id in `risks`. */
  present_risks?: string[] | undefined;
}
/** A rating that has no cell in the map. */
export interface HeatElsewhere {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** The stage. */
  stage: Stage;
  /** The criteria it was rated under. An id in `risk_criteria`. */
  criteria?: string | undefined;
  /** Its level under these. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** What people call that level. */
  label: string;
  /** Why it has no cell here. */
  why: string;
}
/** An open risk of which no stage is rated, or an assessment that cannot be rated. */
export interface HeatUnrated {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** The stage; absent where there is no assessment at all. */
  stage?: Stage | undefined;
  /** What is lacking. */
  why: string;
}
/** What the acceptance criteria say. */
export interface AcceptanceDecision {
  /** What is to be decided. With an authority: `accept` where it may accept, `escalate` where another one may. */
  verdict: Verdict;
  /** The level of risk. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /**
   * The acceptance criterion that fits: the lowest that reaches the level, or the highest there is where none does.
   */
  criterion?: string | undefined;
  /** The highest level that may be accepted under it. 1 to 64 letters, digits and `_ - .`. */
  limit?: string | undefined;
  /**
   * How many levels the risk lies above the highest acceptance criterion that fits; 0 where one reaches it.
   * A whole number.
   */
  gap?: number | undefined;
  /** The role that may accept it; absent where that is the risk owner, or nobody. An id in `roles`. */
  role?: string | undefined;
  /** Whether the risk owner may accept it without any role. */
  owner: boolean;
  /** Whether the authority asked about may accept it; absent where none was named. */
  may?: boolean | undefined;
  /** Whether the criterion asks for each risk to be accepted explicitly. */
  explicit: boolean;
  /**
   * The longest time an acceptance lasts; absent means without end.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  longest?: string | undefined;
  /**
   * The last day an acceptance given on the day asked about may hold; absent means without end, or that nobody may
   * accept it.
   * A calendar day, `YYYY-MM-DD`.
   */
  until?: string | undefined;
  /** On what conditions. Text of 1 to 20000 characters. */
  conditions?: string | undefined;
  /**
   * Whether the criteria are in force on the day, as far as their own dates tell; absent where they have none. Under
   * criteria that are not, nothing is accepted.
   */
  in_force?: boolean | undefined;
  /** How it came about; pointers start at the arguments. */
  derivation?: WhyStep[] | undefined;
}
/** What was improved, and what came of each source of improvement. */
export interface ImprovementProgress {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The first day of the period in which sources are looked at. A calendar day, `YYYY-MM-DD`. */
  since: string;
  /** How many improvements have a measure that got better. A whole number. */
  better: number;
  /** The improvements, in document order; rejected ones apart. */
  improvements?: ImprovementRow[] | undefined;
  /** The sources that brought something up. */
  sources?: SourceRow[] | undefined;
}
/** An improvement with its measure before and after. */
export interface ImprovementRow {
  /** The improvement. An id in `improvements`. */
  improvement: string;
  /** What it is called. */
  title: string;
  /** Where it comes from. */
  source?: ImprovementSource | undefined;
  /** Its state. */
  state?: ImprovementState | undefined;
  /** The day it was decided on. A calendar day, `YYYY-MM-DD`. */
  decided_on?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done_on?: string | undefined;
  /** What is measured. */
  measure?: string | undefined;
  /** The measure before. A decimal amount as text, such as `12500.00`. */
  before?: string | undefined;
  /** The measure after. A decimal amount as text, such as `12500.00`. */
  after?: string | undefined;
  /** What it brought about. */
  effect: ImprovementEffect;
  /** Why, in words. */
  why: string;
  /** JSON pointers into the document to what that rests on. */
  inputs?: string[] | undefined;
}
/** What an improvement brought about. */
export type ImprovementEffect =
  /** Its measure got better. */
  | "better"
  /** Its measure did not get better. */
  | "not_better"
  /** Somebody judged that it is better, and no measure shows it. */
  | "judged_better"
  /** It is not done yet, or too recent to tell. */
  | "pending"
  /** It is done, and nothing measures its effect. */
  | "unmeasured";
/** A source of improvement, with all it brought up in the period. */
export interface SourceRow {
  /** The source. */
  source: ImprovementSource;
  /** How often it brought something up. A whole number. */
  raised: number;
  /** How often that led to a decision, at least. A whole number. */
  decided: number;
  /** How often the effect is known. A whole number. */
  effective: number;
  /** Whether one chain at least goes from the source to the effect. */
  traced: boolean;
  /** The chains, in the order of the registers. */
  chains?: SourceChain[] | undefined;
}
/** Something that called for improvement, and what came of it. */
export interface SourceChain {
  /** The record that brought it up. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** What it is called. */
  title: string;
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The JSON pointer into the document. */
  path: string;
  /** What it led to. */
  links?: ChainLink[] | undefined;
  /** How far the farthest of these has come. */
  end: ChainEnd;
}
/** A record that something led to. */
export interface ChainLink {
  /** The record. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** How far it has come. */
  end: ChainEnd;
  /** Why, in words. */
  why: string;
}
/** How far something that was brought up has been followed. */
export type ChainEnd =
  /** Nothing was decided. */
  | "undecided"
  /** It was decided on. */
  | "decided"
  /** It was acted on. */
  | "acted"
  /** The effect is known. */
  | "effective";
/** The objectives on a day. */
export interface ObjectivesOnDay {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** How many are pursued: agreed, active, or of no known state. A whole number. */
  pursued: number;
  /** How many of these have reached their target or are on track. A whole number. */
  on_track: number;
  /** The objectives that are not retired, in document order. */
  objectives?: ObjectiveOnDay[] | undefined;
}
/** An objective on a day. */
export interface ObjectiveOnDay {
  /** The objective. An id in `objectives`. */
  objective: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** What it is for. */
  purpose?: ObjectivePurpose | undefined;
  /** Its state; absent where neither history nor record tells, or the history cannot have happened. */
  state?: ObjectiveState | undefined;
  /** How it stands. */
  standing: ObjectiveStanding;
  /** Why, in words. */
  why: string;
  /** Pointers into the document to what that was read from. */
  inputs?: string[] | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** What it serves. A reference to a record: `register/id`, or `document#register/id`. */
  serves?: string[] | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The metric it is measured by. An id in `metrics`. */
  metric?: string | undefined;
  /** What the values count. One line of 1 to 500 characters. */
  unit?: string | undefined;
  /** Which way a value is better. */
  direction?: MetricDirection | undefined;
  /** The value to begin with. A decimal amount as text, such as `12500.00`. */
  baseline?: string | undefined;
  /** The value to reach. A decimal amount as text, such as `12500.00`. */
  target?: string | undefined;
  /** The latest value until the day. A decimal amount as text, such as `12500.00`. */
  latest?: string | undefined;
  /** The day it is of. A calendar day, `YYYY-MM-DD`. */
  latest_on?: string | undefined;
  /** How much of the way from baseline to target is gone, in full percent. A percentage, 0 to 100. */
  progress?: number | undefined;
  /** How much of the time from the beginning to the due date is over, in full percent. A percentage, 0 to 100. */
  elapsed?: number | undefined;
  /** How the last value moved against the one of the period before. */
  trend: ValueTrend;
  /** How many periods in a row the value has got worse until now. A whole number. */
  worse_periods: number;
  /**
   * The length of the periods: how often it is monitored or measured, three months where nobody has said.
   * A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`.
   */
  period: string;
  /** The last value of each period in which there is one, the latest last. */
  periods?: PeriodValue[] | undefined;
  /** Whether it is specific, measurable, achievable, relevant and time-bound, in this order. */
  smart?: SmartCheck[] | undefined;
}
/** How an objective stands on a day. */
export type ObjectiveStanding =
  /** It is proposed and not agreed. */
  | "proposed"
  /** The latest value reaches the target. */
  | "target_reached"
  /** The latest value is as near to the target as the time that has passed asks for. */
  | "on_track"
  /** The latest value lies behind the time that has passed. */
  | "behind"
  /** It was due and nothing is decided. */
  | "overdue"
  /** It is pursued, and nothing shows how it stands. */
  | "unknown"
  /** It was found achieved. */
  | "achieved"
  /** It was found missed. */
  | "missed"
  /** Another took its place. */
  | "revised"
  /** It was given up. */
  | "dropped";
/** How a value moved. */
export type ValueTrend =
  /** It got better. */
  | "better"
  /** It stayed. */
  | "steady"
  /** It got worse. */
  | "worse"
  /** There are not two values to compare, or nobody has said which way is better. */
  | "unknown";
/** The last value of a period. */
export interface PeriodValue {
  /** The first day of the period. A calendar day, `YYYY-MM-DD`. */
  since: string;
  /** The day of the value. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The value. A decimal amount as text, such as `12500.00`. */
  value: string;
  /** How it moved against the one of the period before. */
  trend: ValueTrend;
}
/** Whether an objective is as it should be, and why. */
export interface SmartCheck {
  /** What it should be. */
  criterion: SmartCriterion;
  /** Whether it is; absent where a person must judge. */
  met?: boolean | undefined;
  /** Why, in words. */
  why: string;
  /** Pointers into the document to what that was read from. */
  inputs?: string[] | undefined;
}
/** What an objective should be. */
export type SmartCriterion =
  /** It names in one sentence what changes. */
  | "specific"
  /** Whether it is reached can be measured. */
  | "measurable"
  /** What it needs is at hand. */
  | "achievable"
  /** It serves the policy, a risk or a requirement. */
  | "relevant"
  /** It has a date. */
  | "time_bound";
/** How security performs over time. */
export interface Performance {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** Each metric in use, in document order. */
  metrics?: MetricStanding[] | undefined;
  /** Controls, from a year ago to the day. */
  controls?: ControlPoint[] | undefined;
  /** Whether more of the tested controls pass. */
  control_trend: Trend;
  /** Risks, from a year ago to the day. */
  risks?: RiskPoint[] | undefined;
  /** Whether the rated risks got lower on average; unknown where their levels do not compare. */
  risk_trend: Trend;
  /** Incidents by quarter, from a year ago to the day. */
  incidents?: IncidentPeriod[] | undefined;
  /** Whether fewer incidents happened in the latter half of the year than in the former. */
  incident_trend: Trend;
  /** Each obligation that applies. */
  obligations?: ObligationStanding[] | undefined;
  /** The covered among the obligations. A percentage, 0 to 100. */
  obligations_covered_percent?: number | undefined;
}
/** A metric against its target, and where it is going. */
export interface MetricStanding {
  /** The metric. An id in `metrics`. */
  metric: string;
  /** What it is called. */
  title: string;
  /** The unit of its values. */
  unit?: string | undefined;
  /** Which way it is better. */
  direction?: MetricDirection | undefined;
  /** The target. A decimal amount as text, such as `12500.00`. */
  target?: string | undefined;
  /** The latest value. A decimal amount as text, such as `12500.00`. */
  latest?: string | undefined;
  /** Its day. A calendar day, `YYYY-MM-DD`. */
  measured_on?: string | undefined;
  /** How it stands. */
  verdict: MetricVerdict;
  /** The worst threshold that is breached. 1 to 64 letters, digits and `_ - .`. */
  threshold?: string | undefined;
  /** The day by which it should be measured again. A calendar day, `YYYY-MM-DD`. */
  due_on?: string | undefined;
  /** Whether that day, with the grace of the settings, has passed. */
  stale: boolean;
  /** Whether its results are used: evaluated, or referred to by another record. */
  used: boolean;
  /** Where it is going, by the last two results. */
  trend: Trend;
  /** How many times in a row it got worse. A whole number. */
  worse_in_a_row: number;
  /** The results until the day, in the order of time. */
  points?: MetricPoint[] | undefined;
  /** How the verdict came about, in words. */
  why: string;
  /** JSON pointers into the document to what it rests on. */
  inputs?: string[] | undefined;
}
/** How a metric stands. */
export type MetricVerdict =
  /** The target is reached. */
  | "reached"
  /** The target is missed, within the thresholds. */
  | "missed"
  /** A threshold is breached. */
  | "breached"
  /** Nothing was measured yet. */
  | "unmeasured"
  /** There is no target and no threshold, or no direction. */
  | "unjudged";
/** Where a measure is going. */
export type Trend =
  /** It gets better. */
  | "better"
  /** It stays as it is. */
  | "steady"
  /** It gets worse. */
  | "worse"
  /** Too little is known. */
  | "unknown";
/** A result of a metric on a day. */
export interface MetricPoint {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** The value. A decimal amount as text, such as `12500.00`. */
  value: string;
}
/** How many controls worked on a day. */
export interface ControlPoint {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** How many controls there were. A whole number. */
  controls: number;
  /** How many of them were implemented. A whole number. */
  implemented: number;
  /** How many had been tested. A whole number. */
  tested: number;
  /** How many of those passed their latest test. A whole number. */
  passed: number;
  /** The passed among the tested. A percentage, 0 to 100. */
  effective_percent?: number | undefined;
}
/** The open risks on a day. */
export interface RiskPoint {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  on: string;
  /** How many were rated by then and open. A whole number. */
  rated: number;
  /** How many by level, from the lowest. */
  by_level?: LevelCount[] | undefined;
  /** How many are lower than inherent, before anything was done. A whole number. */
  reduced: number;
  /** The sum of the ranks, for comparing days under criteria with the same levels. A whole number. */
  rank_sum: number;
}
/** How many risks had a level. */
export interface LevelCount {
  /** The id of the level. */
  level: string;
  /** What people call it. */
  label: string;
  /** Its rank, counted from 0 for the lowest. A whole number. */
  rank: number;
  /** How many risks. A whole number. */
  risks: number;
}
/** The incidents detected in a period. */
export interface IncidentPeriod {
  /** The first day. A calendar day, `YYYY-MM-DD`. */
  since: string;
  /** The last day. A calendar day, `YYYY-MM-DD`. */
  until: string;
  /** How many events, incidents among them. A whole number. */
  events: number;
  /** How many incidents. A whole number. */
  incidents: number;
  /** How many of them were severe, by the settings. A whole number. */
  severe: number;
  /** The median minutes from occurrence to detection. A whole number. */
  minutes_to_detect?: number | undefined;
  /** The median minutes from detection or report to assessment. A whole number. */
  minutes_to_assess?: number | undefined;
  /** The median minutes from detection to containment. A whole number. */
  minutes_to_contain?: number | undefined;
  /** The median minutes from detection to recovery. A whole number. */
  minutes_to_recover?: number | undefined;
}
/** Whether something covers an obligation. */
export interface ObligationStanding {
  /** The obligation. An id in `obligations`. */
  obligation: string;
  /** What it is called. */
  title: string;
  /** Whether something covers it: it says how it is met, or a record answers it. */
  covered: boolean;
  /** The records that answer it. A reference to a record: `register/id`, or `document#register/id`. */
  covered_by?: string[] | undefined;
  /** Why, in words. */
  why: string;
  /** The JSON pointer into the document to the obligation. */
  path: string;
}
/** The promises of all documents, and whether they are kept. */
export interface Promises {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** How many promises are in force. A whole number. */
  in_force: number;
  /** How many of them are kept, be it late, or have nothing due. A whole number. */
  kept: number;
  /** How many are overdue, or have no record at all. A whole number. */
  broken: number;
  /** One row for each promise, in document order. */
  rows?: PromiseRow[] | undefined;
}
/** A statement that promises records, and what keeps it. */
export interface PromiseRow {
  /** The document that makes it. An id in `documents`. */
  document: string;
  /** The document's title. */
  title: string;
  /** The promise. */
  promise: string;
  /** What the document says. */
  says: string;
  /** Who answers for the document. An id in `people`. */
  owner?: string | undefined;
  /** How often a record is due. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  every?: string | undefined;
  /** The day from which it is counted. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** Whether it is kept. */
  standing: PromiseStanding;
  /** How many records were found. A whole number. */
  count: number;
  /** The day of the latest. A calendar day, `YYYY-MM-DD`. */
  last?: string | undefined;
  /** The last day on which the next one is in time. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The latest records found, newest first; at most ten. */
  found?: PromisedRecord[] | undefined;
  /** What was made late, or is missing, oldest first. */
  late?: LateRecord[] | undefined;
  /** Pointers into the ISMS document to what this rests on. */
  inputs?: string[] | undefined;
  /** Why it stands so, in words. */
  why: string;
}
/** Whether a promise is kept. */
export type PromiseStanding =
  /** Each record was made in time. */
  | "kept"
  /** Records were made, some of them late. */
  | "kept_late"
  /** The next record is overdue. */
  | "overdue"
  /** There is no record, and one should be there. */
  | "missing"
  /** No record is due yet. */
  | "not_due"
  /** It holds whenever there is occasion, and there was none. */
  | "no_occasion"
  /** The document is not in force. */
  | "not_in_force";
/** A record that keeps a promise. */
export interface PromisedRecord {
  /**
   * The record; absent for what no register holds.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  record?: string | undefined;
  /** Where it is, for what no register holds. */
  reference?: string | undefined;
  /** The day it is of. A calendar day, `YYYY-MM-DD`. */
  on: string;
}
/** A record that was made late, or is still to be made. */
export interface LateRecord {
  /** The last day on which it would have been in time. A calendar day, `YYYY-MM-DD`. */
  due: string;
  /** The day it was made; absent while it is not. A calendar day, `YYYY-MM-DD`. */
  made_on?: string | undefined;
  /** How many days late it was, or is by now. A whole number. */
  days: number;
}
/** How ready the ISMS is for certification. */
export interface Readiness {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** The edition. */
  edition: Edition;
  /** The certification looked at: the latest. An id in `certification`. */
  certification?: string | undefined;
  /** Whether there is a certificate. */
  certified: boolean;
  /** The last day of the certificate. A calendar day, `YYYY-MM-DD`. */
  expires_on?: string | undefined;
  /** The auditor's three checks. */
  checks?: AuditorCheckResult[] | undefined;
  /** The records that show operation. */
  records?: OperationEvidence[] | undefined;
  /** The sources of improvement. */
  chains?: ImprovementChain[] | undefined;
  /** Whether stage 1, stage 2 and surveillance can be held. */
  stages?: StageReadiness[] | undefined;
  /** What is to be done, in a sensible order: what others build on first, errors before warnings. */
  gaps?: ReadinessGap[] | undefined;
}
/** A check of the auditor, and what the records show of it. */
export interface AuditorCheckResult {
  /** The check. */
  check: AuditorCheck;
  /** The gravest verdict of its clauses. */
  standing: ClauseStanding;
  /** The clauses that keep it from being satisfied. */
  because_of?: string[] | undefined;
}
/** What a certification auditor makes sure of. */
export type AuditorCheck =
  /** There is a documented ISMS. */
  | "documented"
  /** It is operated effectively, as records show. */
  | "operated"
  /** It improves continually. */
  | "improved";
/** How many records of a kind there are. */
export interface OperationEvidence {
  /** The kind. */
  kind: OperationRecord;
  /** How many there are. A whole number. */
  count: number;
  /** The day of the latest, where they have one. A calendar day, `YYYY-MM-DD`. */
  latest?: string | undefined;
}
/** A kind of record that an auditor asks for as evidence of operation. */
export type OperationRecord =
  /** Minutes of management reviews. */
  | "management_reviews"
  /** The risk register. */
  | "risk_register"
  /** Risks assessed more than once. */
  | "risk_reviews"
  /** Internal audits. */
  | "internal_audits"
  /** Improvements. */
  | "improvements"
  /** Incidents and events. */
  | "incidents"
  /** Measurements. */
  | "measurements"
  /** Trainings held. */
  | "trainings";
/** Whether what came from a source of improvement led to something. */
export interface ImprovementChain {
  /** The source. */
  source: ImprovementSource;
  /** How often it fired. A whole number. */
  fired: number;
  /** How often an improvement, a nonconformity or a change followed. A whole number. */
  followed: number;
  /**
   * The first that was followed up, and what followed.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  example?: string[] | undefined;
}
/** Whether an audit can be held. */
export interface StageReadiness {
  /** The audit. */
  stage: CertificationStage;
  /** Whether everything it needs is there. */
  ready: boolean;
  /** What it needs. */
  needs?: StageNeed[] | undefined;
}
/** An audit of the certification body. */
export type CertificationStage =
  /** The first stage: is the ISMS documented and ready? */
  | "stage_1"
  /** The second stage: does it work? */
  | "stage_2"
  /** The yearly look at a certified ISMS. */
  | "surveillance";
/** Something an audit needs. */
export interface StageNeed {
  /** What it is. */
  what: string;
  /** Whether it is there. */
  met: boolean;
  /** The clause that asks for it. */
  clause?: string | undefined;
  /** What shows it, or what stands against it. A reference to a record: `register/id`, or `document#register/id`. */
  records?: string[] | undefined;
}
/** Something to do: the findings of one rule, or a clause for which nothing is there. */
export interface ReadinessGap {
  /** Its place in the order of work, from 1. A whole number. */
  order: number;
  /** The step of the implementation it belongs to. */
  step: StepKind;
  /** The code of the rule; absent where a clause has no record at all. */
  code?: string | undefined;
  /** The clause. */
  clause: string;
  /** How grave it is. */
  severity: Severity;
  /** How many findings there are. A whole number. */
  count: number;
  /** The first of them in words. */
  message: string;
  /** What to do. */
  help: string;
  /** Where: the first three. */
  paths?: string[] | undefined;
  /** Who answers for the records, if named. */
  owners?: string[] | undefined;
  /** The audits in which it would be raised. */
  concerns?: CertificationStage[] | undefined;
}
/** What the clauses and the chosen controls ask for, and what is there. */
export interface RequiredDocuments {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** How many pieces are required, where there was occasion. A whole number. */
  required: number;
  /** How many of them are there. A whole number. */
  present: number;
  /** How many are missing, unfinished or unapproved. A whole number. */
  outstanding: number;
  /** One row for each, in the order of the standard. */
  rows?: RequiredDocumentRow[] | undefined;
}
/** One required document, and what answers it. */
export interface RequiredDocumentRow {
  /** The clause or control that asks for it, in the document's edition. A clause, a control, or `framework/id`. */
  clause: string;
  /** What it is. */
  what: string;
  /** Whether it is laid down beforehand or kept afterwards. */
  form: InformationForm;
  /** On what ground it is asked for. */
  ground: RequirementGround;
  /** Whether it is there. */
  standing: RequiredStanding;
  /**
   * The records that answer it, approved ones first; at most ten.
   * A reference to a record: `register/id`, or `document#register/id`.
   */
  found?: string[] | undefined;
  /** How many records answer it. A whole number. */
  count: number;
  /** Why it stands so, in words. */
  why: string;
}
/** Whether something is laid down beforehand or kept afterwards. */
export type InformationForm =
  /** It says what is to be done. */
  | "document"
  /** It shows what was done. */
  | "record";
/** On what ground a document is asked for. */
export type RequirementGround =
  /** A clause asks for it in so many words. */
  | "explicit"
  /** A clause asks for the thing, and auditors expect to see it written down. */
  | "customary"
  /** A control that the Statement of Applicability includes asks for it. */
  | "control";
/** Whether a required document is there. */
export type RequiredStanding =
  /** It is there: a register, a record, or an approved version in force. */
  | "present"
  /** Something is there, but it is not approved or not finished. */
  | "unapproved"
  /** There was no occasion for it yet. */
  | "no_occasion"
  /** The organization says that it keeps it elsewhere. */
  | "kept_elsewhere"
  /** It is not there. */
  | "missing";
/** Who answers for what on a day. */
export interface Responsibilities {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** Who runs the ISMS from day to day. */
  manager: ManagerOnDay;
  /** The duties of clause 5.3 that nobody holds. */
  duties_unheld?: IsmsDuty[] | undefined;
  /** How many roles are vacant. A whole number. */
  vacant: number;
  /** The roles that are not retired, in document order. */
  roles?: RoleOnDay[] | undefined;
  /** The kinds of roles an ISMS knows, and who is found in each. */
  kinds?: RoleKindOnDay[] | undefined;
  /** The persons who hold a role or have a competence, in document order. */
  persons?: PersonCoverage[] | undefined;
}
/** Who runs the ISMS from day to day (S-53). */
export interface ManagerOnDay {
  /** The person; absent where nobody is named who is still there. An id in `people`. */
  person?: string | undefined;
  /** Who stands in for them. An id in `people`. */
  deputies?: string[] | undefined;
  /** The competences their roles need and they lack. An id in `competences`. */
  lacking?: string[] | undefined;
  /** What is to be said of it, in words. */
  why: string;
}
/** A role on the day. */
export interface RoleOnDay {
  /** The role. An id in `roles`. */
  role: string;
  /** Its title. One line of 1 to 500 characters. */
  title: string;
  /** What kind of role it is. */
  kind?: RoleKind | undefined;
  /** The duties of clause 5.3 it carries. */
  duties?: IsmsDuty[] | undefined;
  /** What its holder may decide. One line of 1 to 500 characters. */
  authorities?: string[] | undefined;
  /** What its holder answers for. */
  responsibilities?: ResponsibilityOnDay[] | undefined;
  /** Who holds it. */
  holders?: RoleHolder[] | undefined;
  /** Whether nobody does. */
  vacant: boolean;
  /** Whether nobody stands in for any of its holders. */
  without_deputy: boolean;
}
/** A responsibility of a role on the day. */
export interface ResponsibilityOnDay {
  /** The responsibility. */
  id: string;
  /** What it is. One line of 1 to 500 characters. */
  what: string;
  /** How it is answered for. */
  standing: AnswerStanding;
  /** Who is accountable for it on the day. An id in `people`. */
  accountable?: string[] | undefined;
  /** Pointers into the document to where it stands, with this role and with others. */
  inputs?: string[] | undefined;
}
/** How a responsibility is answered for. */
export type AnswerStanding =
  /** This role is accountable, and one person holds it; or many do, each for their own part. */
  | "accountable"
  /** This role does it, and another is accountable. */
  | "responsible"
  /** No role is accountable for it. */
  | "nobody"
  /** The role that is accountable is vacant. */
  | "vacant"
  /** More than one person is accountable. */
  | "contested";
/** Who holds a role on the day. */
export interface RoleHolder {
  /** The assignment. An id in `role_assignments`. */
  assignment: string;
  /** The person. An id in `people`. */
  person: string;
  /** Who stands in for them and is there. An id in `people`. */
  deputy?: string | undefined;
  /** From which day. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** Until which day. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** The competences the role needs and the person lacks. An id in `competences`. */
  lacking?: string[] | undefined;
}
/** Who is found in a kind of role: through roles of that kind, or because the document names them so elsewhere. */
export interface RoleKindOnDay {
  /** The kind. */
  kind: RoleKind;
  /** The roles of that kind. An id in `roles`. */
  roles?: string[] | undefined;
  /**
   * Who holds one of them, or is named as such: owners of risks, assets, controls and processes, auditors, top
   * management.
   * An id in `people`.
   */
  persons?: string[] | undefined;
  /** Whether nobody is found. */
  missing: boolean;
}
/** The competences of a person on the day. */
export interface PersonCoverage {
  /** The person. An id in `people`. */
  person: string;
  /** The roles they hold. An id in `roles`. */
  roles?: string[] | undefined;
  /** How many competences their roles need. A whole number. */
  needed: number;
  /** How many of these they lack, an open action or not. A whole number. */
  lacking: number;
  /** How many of those they have end within the notice period. A whole number. */
  expiring: number;
  /** What they have or need. */
  competences?: PersonCompetence[] | undefined;
}
/** A competence that a person has or needs. */
export interface PersonCompetence {
  /** The competence. An id in `competences`. */
  competence: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** How the person stands towards it. */
  standing: CompetenceStanding;
  /** Their roles that need it. An id in `roles`. */
  needed_for?: string[] | undefined;
  /** The last day it holds; absent where it has no end, or is not held. A calendar day, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Whether evidence shows it. */
  shown: boolean;
  /** The day by which an action is to close the gap. A calendar day, `YYYY-MM-DD`. */
  action_due?: string | undefined;
  /** Pointers into the document to the entries and actions that was read from. */
  inputs?: string[] | undefined;
}
/** How a person stands towards a competence. */
export type CompetenceStanding =
  /** A role of theirs needs it, and they do not have it. */
  | "lacking"
  /** A role of theirs needs it, they do not have it, and an action is open. */
  | "in_training"
  /** They have it, and it ends within the notice period. */
  | "expiring"
  /** They have it. */
  | "held";
/** The management review pack. */
export interface ReviewPack {
  /** The first day of the period; absent where it reaches back to the beginning. A calendar day, `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day of the period. A calendar day, `YYYY-MM-DD`. */
  until: string;
  /** The review before. A reference to a record: `register/id`, or `document#register/id`. */
  previous?: string | undefined;
  /** Every input that the document's edition asks for, in its order. */
  inputs?: PackInput[] | undefined;
  /** The letters of the inputs for which the document holds nothing. */
  missing?: string[] | undefined;
  /** The decisions of earlier reviews that were open when the period began, or are. */
  decisions?: EarlierDecision[] | undefined;
}
/** An input of the review, filled from the data of the period. */
export interface PackInput {
  /** The input, by its letter in the edition of 2022. */
  topic: ReviewTopic;
  /** Its letter in the document's edition. */
  letter: string;
  /** What it is about. */
  title: string;
  /** How many records there are for it. A whole number. */
  count: number;
  /** What there is, in words. */
  text: string;
  /** The records. */
  items?: PackItem[] | undefined;
  /**
   * Set where the document holds nothing for it: somebody must report on it, or say that there is nothing to report.
   */
  missing?: string | undefined;
}
/** A record to be put before the review. */
export interface PackItem {
  /** The record. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** What happened to it in the period, or how it stands. */
  text: string;
}
/** A decision of an earlier review, and how it stands. */
export interface EarlierDecision {
  /** The review. A reference to a record: `register/id`, or `document#register/id`. */
  review: string;
  /** The decision's id. */
  decision: string;
  /** What was decided. */
  what: string;
  /** Who sees to it. */
  owner?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done?: string | undefined;
  /** How it stands. */
  standing: DecisionStanding;
  /** What carries it out. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
}
/** How a decision of an earlier review stands. */
export type DecisionStanding =
  /** It is done. */
  | "done"
  /** It is open. */
  | "open"
  /** It is open past its day. */
  | "late"
  /** It is open, and nobody has said who does it by when. */
  | "unassigned";
/** The open risks, brought together. */
export interface RiskGroups {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** How many risks are open. A whole number. */
  risks: number;
  /**
   * The groups: of each way of bringing together, the one with the highest level first, those that name none last.
   */
  groups?: RiskGroup[] | undefined;
}
/** Risks that have something in common. */
export interface RiskGroup {
  /** By what they are brought together. */
  by: GroupBy;
  /** The record they have in common. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
  /** The category they have in common. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /** What people call it; absent, as the two above, for the risks that name none. */
  title?: string | undefined;
  /** How many risks. A whole number. */
  risks: number;
  /** How many of these concern it only by way of an asset it depends on; for processes alone. A whole number. */
  through_assets?: number | undefined;
  /** How many have each level, the lowest first. */
  levels?: LevelCount[] | undefined;
  /** The highest level. 1 to 64 letters, digits and `_ - .`. */
  highest?: string | undefined;
  /** What people call that level. */
  highest_label?: string | undefined;
  /** How many lie over the acceptance line. A whole number. */
  over: number;
  /** How many have no level. A whole number. */
  unrated: number;
  /** Of how many an acceptance holds. A whole number. */
  accepted: number;
  /** How many actions of their treatment are not done. A whole number. */
  actions_open: number;
  /** How many of these are overdue. A whole number. */
  actions_overdue: number;
  /** The risks, in document order. An id in `risks`. */
  members?: string[] | undefined;
}
/**
 * By what risks are brought together. A risk may belong to several assets, processes and suppliers, and is counted
 * with each.
 */
export type GroupBy =
  /** The assets it threatens. */
  | "asset"
  /** Who answers for it. */
  | "owner"
  /**
   * The processes it concerns: those it names, and the assets of the kind `process` that it threatens or that depend
   * on what it threatens.
   */
  | "process"
  /** Its category. */
  | "category"
  /**
   * The suppliers it concerns: those it names, those its assets come from, and those that carry out the processes it
   * names.
   */
  | "supplier";
/**
 * The risks of two days.
 *
 * What has no date counts as it stands in its document. For a true picture of the past compare two documents.
 */
export interface RiskTrend {
  /** The earlier moment. A day (its end in UTC), or a moment in UTC. */
  earlier: string;
  /** The later moment. A day (its end in UTC), or a moment in UTC. */
  later: string;
  /**
   * The risks that were open on either day: in the order of the later document, then those that are in the earlier
   * one alone.
   */
  risks?: TrendRisk[] | undefined;
  /** How many open risks had each level, by its rank, the lowest first; those without one before all. */
  levels?: TrendLevel[] | undefined;
  /** How many moved in each way. */
  movements?: TrendCount[] | undefined;
  /** How many lay over the acceptance line on the earlier day. A whole number. */
  over_earlier: number;
  /** How many lie over it on the later day. A whole number. */
  over_later: number;
}
/** A risk that was open on either day. */
export interface TrendRisk {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Its category. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /**
   * The level that stood on the earlier day; absent if it was not open or had none.
   * 1 to 64 letters, digits and `_ - .`.
   */
  earlier?: string | undefined;
  /** What people call that level. */
  earlier_label?: string | undefined;
  /** The level that stands on the later day; absent likewise. 1 to 64 letters, digits and `_ - .`. */
  later?: string | undefined;
  /** What people call that level. */
  later_label?: string | undefined;
  /** How it moved. */
  movement: RiskMovement;
  /** By how many levels it rose or fell. A whole number. */
  by?: number | undefined;
  /** Whether it lay over the acceptance line on the earlier day; absent where that cannot be said. */
  over_earlier?: boolean | undefined;
  /** Whether it lies over it on the later day. */
  over_later?: boolean | undefined;
  /** Why, in words. */
  why: string;
}
/** How many open risks had a level on the two days. */
export interface TrendLevel {
  /** The level; absent for risks that have none. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
  /** What people call it. */
  label: string;
  /** How many had it on the earlier day. A whole number. */
  earlier: number;
  /** How many have it on the later day. A whole number. */
  later: number;
}
/** How many risks moved in a way. */
export interface TrendCount {
  /** The way. */
  movement: RiskMovement;
  /** How many. A whole number. */
  risks: number;
}
/**
 * A sample, and how it was judged.
 *
 * Each item is ranked by the SHA-256 digest of the seed, a line feed and its id; the lowest ranks are drawn. Whoever
 * has the ids and the seed draws the same: `printf '%s\n%s' "$seed" "$id" | sha256sum` for each id, sorted.
 */
export interface Sample {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** The register it was drawn from, if it was one. */
  register?: string | undefined;
  /** How many items it was drawn from. A whole number. */
  population_size: number;
  /** How many were drawn. A whole number. */
  size: number;
  /** The seed. */
  seed: string;
  /** What was drawn, in the order of rank. */
  items?: SampledItem[] | undefined;
  /** How many of them an audit has judged. A whole number. */
  judged: number;
  /** How many of these do not conform. A whole number. */
  nonconforming: number;
  /**
   * Of a hundred judged, how many do not conform; absent while nothing is judged.
   * A decimal amount as text, such as `12500.00`.
   */
  error_percent?: string | undefined;
}
/** An item of a sample. */
export interface SampledItem {
  /**
   * Its place in the sample, counted from 1: the first items of a larger sample are those of a smaller one.
   * A whole number.
   */
  rank: number;
  /** Its id. */
  item: string;
  /** The record, where a register was sampled. A reference to a record: `register/id`, or `document#register/id`. */
  record?: string | undefined;
  /** What the record is called. */
  title?: string | undefined;
  /** Whether it was found to conform; absent while nobody has judged. */
  conforms?: boolean | undefined;
  /** The audit in which it was judged. A reference to a record: `register/id`, or `document#register/id`. */
  audit?: string | undefined;
}
/** The highest open risks. */
export interface TopRisks {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The highest, as many as were asked for. */
  risks?: TopRisk[] | undefined;
  /** How many open risks have a level. A whole number. */
  rated: number;
  /** The open risks without one, which have no place: they may be higher than all of these. An id in `risks`. */
  unrated?: string[] | undefined;
}
/** A risk and its place among all that are open. */
export interface TopRisk {
  /** Its place, counted from 1. A whole number. */
  place: number;
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Its category. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /** The level that stands. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** What people call it. */
  label: string;
  /** Its rank, counted from 0 for the lowest. A whole number. */
  rank: number;
  /** How many levels its criteria have. A whole number. */
  of: number;
  /** The criteria it was rated under. An id in `risk_criteria`. */
  criteria: string;
  /** Where the level comes from. */
  basis: LevelBasis;
  /** What is to be decided. */
  verdict: Verdict;
  /**
   * How many levels it lies above the highest that may be accepted; absent where no acceptance criterion fits.
   * A whole number.
   */
  gap?: number | undefined;
  /** Whether it lies over the acceptance line. */
  over?: boolean | undefined;
  /** How its acceptance stands. */
  acceptance: AcceptanceStanding;
  /** For how many days it has been known. A whole number. */
  days_open?: number | undefined;
  /** How many actions of its treatment are not done. A whole number. */
  actions_open: number;
  /** How many of these are overdue. A whole number. */
  actions_overdue: number;
  /** The level expected once the treatment is done. 1 to 64 letters, digits and `_ - .`. */
  expected?: string | undefined;
  /** What can move it. */
  movers?: RiskMover[] | undefined;
  /** How level and verdict came about, and why it stands in this place. */
  why?: WhyStep[] | undefined;
}
/** Where the level that stands comes from. */
export type LevelBasis =
  /** The latest current or residual assessment; the inherent one where there is neither. */
  | "stated"
  /** The inherent assessment, for the current or residual one rests on a control that does not work. */
  | "fallback"
  /**
   * The controls that work, by the convention of the criteria for their effect, reckoned from the inherent
   * assessment; where there is none, from the present one. It stands where a control that the stated level rests on
   * does not work, and where a supposed change alters what the controls do.
   */
  | "computed"
  /** The target assessment, for the treatment is supposed to be complete. An expectation, not a measurement. */
  | "expected"
  /** Nothing: there is no rating, or none that is supported. */
  | "none";
/** Something that can move a risk. */
export interface RiskMover {
  /** What it is. */
  kind: MoverKind;
  /** Where it would move the risk. */
  effect: MoverEffect;
  /** The action. */
  action?: string | undefined;
  /** The control. An id in `controls`. */
  control?: string | undefined;
  /** The level it would then have, where the records tell. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** In words. */
  text: string;
}
/** What can move a risk. */
export type MoverKind =
  /** An action of its treatment that is not done. */
  | "action"
  /** A control that its level rests on, and that works. */
  | "working_control"
  /** A control that its level rests on, and that is not known to work. */
  | "failing_control"
  /** An assessment under the criteria in force. */
  | "reassessment"
  /** The decision of who may accept it. */
  | "acceptance"
  /** Nothing is under way. */
  | "nothing";
/** Where it would move. */
export type MoverEffect =
  /** To a lower level. */
  | "lowers"
  /** To a higher level. */
  | "raises"
  /** Its level stays; what is to be decided about it changes. */
  | "settles"
  /** Nobody can say from the records. */
  | "unknown";
/** Everything the ISMS keeps. */
export interface Inventory {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** Every register, in document order. */
  registers?: InventoryRow[] | undefined;
  /** Scope, risk criteria, Statements of Applicability and documents in use, with version and approval. */
  issued?: IssuedRecord[] | undefined;
}
/** A register and what it holds. */
export interface InventoryRow {
  /** The register. */
  register: string;
  /** The clause it answers, if it answers one. */
  clause?: string | undefined;
  /** What it holds. */
  summary: string;
  /** How many records there are on the day, the retired ones included. A whole number. */
  records: number;
  /** How many are in use. A whole number. */
  in_use: number;
  /** How many are retired. A whole number. */
  retired: number;
  /**
   * How many of those in use name who answers for them; absent where the record has no such member.
   * A whole number.
   */
  owned?: number | undefined;
  /** How many of those in use have evidence. A whole number. */
  evidenced: number;
  /** The states of those in use that have one, by name. */
  states?: StateCount[] | undefined;
  /** The day of the last change that is recorded. A calendar day, `YYYY-MM-DD`. */
  last_change?: string | undefined;
  /** Where the organization keeps what the clause asks for, if elsewhere. */
  kept_elsewhere?: string | undefined;
}
/** How many records are in a state. */
export interface StateCount {
  /** The state: by the history of the record, else as it is stored. */
  state: string;
  /** How many. A whole number. */
  count: number;
}
/** A record that is issued in versions and approved. */
export interface IssuedRecord {
  /** The record. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** What it is called. */
  title?: string | undefined;
  /** Who answers for it. */
  owner?: string | undefined;
  /** The version in force; for what has one version only, that. */
  version?: string | undefined;
  /** The day it was last approved by then. A calendar day, `YYYY-MM-DD`. */
  approved_on?: string | undefined;
  /** Whether it is approved on the day. */
  approved: boolean;
  /** The first day it is in force, where that is said. A calendar day, `YYYY-MM-DD`. */
  effective_on?: string | undefined;
  /** The day of the last change that is recorded. A calendar day, `YYYY-MM-DD`. */
  last_change?: string | undefined;
}
/** The processes of the ISMS and their interactions. */
export interface ProcessGraph {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The processes that run on the day, in document order. */
  processes?: ProcessNode[] | undefined;
  /** What passes between them. */
  flows?: ProcessFlow[] | undefined;
  /** The parts between which nothing passes, the largest first. A system is one part. */
  parts?: ProcessGroup[] | undefined;
  /** Processes whose results come back to them: each group feeds itself. Improvement is such a loop. */
  loops?: ProcessGroup[] | undefined;
  /** Inputs that come from nowhere (rule CTX022). */
  dangling_inputs?: LooseEnd[] | undefined;
  /** Outputs that nobody takes (rule CTX023). */
  unused_outputs?: LooseEnd[] | undefined;
  /** What an ISMS needs processes for, in the order of the clauses, and who fulfils it. */
  functions?: FunctionRow[] | undefined;
  /** The graph as a Mermaid flowchart. */
  mermaid: string;
  /** The graph in the DOT language of Graphviz. */
  dot: string;
}
/** A process that runs on the day. */
export interface ProcessNode {
  /** The process. An id in `processes`. */
  process: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Why it stands in the register. */
  kind?: ProcessKind | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** What the ISMS needs it for. */
  functions?: IsmsFunction[] | undefined;
  /** Where it stands among the others. */
  place: ProcessPlace;
  /** The processes it takes from, in document order. An id in `processes`. */
  takes_from?: string[] | undefined;
  /** The processes it gives to, in document order. An id in `processes`. */
  gives_to?: string[] | undefined;
  /** The part of the graph it belongs to: its position among the parts, from 0. A whole number. */
  part: number;
  /** Whether what it gives comes back to it. */
  in_loop: boolean;
}
/** Where a process stands among the others. */
export type ProcessPlace =
  /** It gives to others and takes from none. */
  | "source"
  /** It takes from others and gives to none. */
  | "sink"
  /** It does both. */
  | "between"
  /** It does neither. */
  | "isolated";
/** Something that passes from one process to another. */
export interface ProcessFlow {
  /** Who gives it. An id in `processes`. */
  giver: string;
  /** Who takes it. An id in `processes`. */
  taker: string;
  /** What passes. */
  what: string;
  /** Whether one of the two names the other; if not, they have the same name for what passes. */
  named: boolean;
}
/** Processes that belong together. */
export interface ProcessGroup {
  /** The processes, in document order. An id in `processes`. */
  processes?: string[] | undefined;
}
/** An input that comes from nowhere, or an output that nobody takes. */
export interface LooseEnd {
  /** The process. An id in `processes`. */
  process: string;
  /** What it is. */
  what: string;
  /** Where it stands: a pointer into the document. */
  pointer: string;
}
/** A function of an ISMS and who fulfils it. */
export interface FunctionRow {
  /** The function. */
  function: IsmsFunction;
  /** The clauses and controls of the edition it answers. */
  clauses?: string[] | undefined;
  /** How much an ISMS needs it. */
  need: FunctionNeed;
  /** How it is fulfilled. */
  verdict: FunctionVerdict;
  /** Whether that is enough for how much it is needed. */
  enough: boolean;
  /** The processes that fulfil it. An id in `processes`. */
  processes?: string[] | undefined;
  /** Who answers for these, each once. An id in `people`. */
  owners?: string[] | undefined;
  /** The documents that answer one of its clauses. An id in `documents`. */
  documents?: string[] | undefined;
  /** How many records in use show it. A whole number. */
  records: number;
  /** Why, in words. */
  why: string;
}
/** How much an ISMS needs a function. */
export type FunctionNeed =
  /** The standard asks for the process itself. */
  | "required"
  /** Every ISMS that lives has a process for it. */
  | "expected"
  /** It may be part of another process. */
  | "usual";
/** How a function is fulfilled. */
export type FunctionVerdict =
  /** A process fulfils it. */
  | "by_process"
  /** No process, but a document answers its clause. */
  | "by_document"
  /** Neither, but its registers hold records. */
  | "by_records"
  /** Nothing answers it. */
  | "missing";
/** Who holds the knowledge of the processes. */
export interface Knowledge {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The processes of the ISMS that run on the day, in document order; those of the business are left out. */
  processes?: KnowledgeRow[] | undefined;
  /** The persons who can carry them out: who holds most alone first. */
  persons?: PersonLoad[] | undefined;
}
/** Who can carry a process out, and what shows how mature it is. */
export interface KnowledgeRow {
  /** The process. An id in `processes`. */
  process: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** How its knowledge is held. */
  verdict: KnowledgeVerdict;
  /** Why, in words. */
  why: string;
  /** Who can carry it out and has not left: owner, deputy, those who carry it out. An id in `people`. */
  holders?: string[] | undefined;
  /** The documents in force that describe it. An id in `documents`. */
  documents?: string[] | undefined;
  /** Whether a supplier carries it out. */
  outsourced: boolean;
  /** The day of the last record that shows it. A calendar day, `YYYY-MM-DD`. */
  last_record?: string | undefined;
  /** How mature it is said to be. */
  maturity_stated?: Maturity | undefined;
  /** How mature the facts show it to be. */
  maturity_shown: Maturity;
  /** What the next step of maturity lacks; absent at the highest. */
  maturity_lacks?: string | undefined;
  /** Whether more is said than shown. */
  overstated: boolean;
}
/** How the knowledge of a process is held. */
export type KnowledgeVerdict =
  /** Several persons, or a supplier, can carry it out. */
  | "shared"
  /** One person can, and a document in force describes it. */
  | "described"
  /** One person can, and nothing describes it: if they leave, it stops (rule CTX026). */
  | "alone"
  /** Nobody is named. */
  | "nobody";
/** What depends on a person. */
export interface PersonLoad {
  /** The person. An id in `people`. */
  person: string;
  /** The processes that only they can carry out and that nothing describes. An id in `processes`. */
  alone?: string[] | undefined;
  /** How many processes they can carry out at all. A whole number. */
  processes: number;
}
/** Where those sit who answer for things. */
export interface Ownership {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** Whether the ISMS is left to IT. */
  verdict: OwnershipVerdict;
  /** Why, in words. */
  why: string;
  /** How many records in use have an owner. A whole number. */
  owned: number;
  /** How many of these are owned by people known to sit outside IT and information security. A whole number. */
  outside_it: number;
  /** The share of these, rounded down; absent where none is owned. A percentage, 0 to 100. */
  outside_it_share?: number | undefined;
  /** Owners who belong to top management, or head a unit outside IT and information security. An id in `people`. */
  leaders?: string[] | undefined;
  /** One row a function, in the order of the vocabulary; last the people of whom it is not known. */
  functions?: OwnershipRow[] | undefined;
}
/** Whether the ISMS is left to IT. */
export type OwnershipVerdict =
  /** Leaders of the business answer for parts of it. */
  | "business"
  /** People outside IT answer for parts of it, but no leader of the business. */
  | "no_leader"
  /** Everybody who answers for something sits in IT (rule LDR007). */
  | "only_it"
  /** The units of those who answer are not known, or nobody answers for anything. */
  | "unknown";
/** What the people of one function answer for. */
export interface OwnershipRow {
  /** What their unit does; absent for people whose unit or its function is not known. */
  function?: Function | undefined;
  /** Who of them answers for something, in document order of what they answer for. An id in `people`. */
  owners?: string[] | undefined;
  /** How many records in use they answer for. A whole number. */
  records: number;
  /** How many roles they hold on the day. A whole number. */
  roles: number;
  /** Their share of all owned records, rounded down; absent where none is owned. A percentage, 0 to 100. */
  share?: number | undefined;
  /** The registers in which they answer for records, in document order. */
  registers?: string[] | undefined;
}
/** The ten steps and how far they are. */
export interface ImplementationProgress {
  /** The day. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** How the ISMS is built. */
  approach?: BuildApproach | undefined;
  /** Who leads it. An id in `people`. */
  owner?: string | undefined;
  /** The ten steps in order. */
  steps?: StepOnDay[] | undefined;
  /** How many of them are done. A whole number. */
  done: number;
  /** The step to work on next; absent when all are done. */
  next?: StepKind | undefined;
  /** What it was expected to take. */
  expected?: ExpectedEffort | undefined;
  /** What it has taken so far. */
  spent?: ExpectedEffort | undefined;
  /** How large the organization is. */
  size: ImplementationSize;
  /** What makes it harder and has nothing done about it. */
  unmitigated?: VerdictReason[] | undefined;
}
/** A step, and where it stands. */
export interface StepOnDay {
  /** Its number, 1 to 10. A whole number. */
  number: number;
  /** The step. */
  step: StepKind;
  /** What is to be reached. */
  aim: string;
  /** The clauses and controls of 2022 it answers. */
  clauses?: string[] | undefined;
  /** Where it stands. */
  state: StepState;
  /** What the records show of its clauses. */
  shown: ClauseStanding;
  /** How many of its clauses are answered, those in part by half. A percentage, 0 to 100. */
  progress: number;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The day by which it is to be done. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done_on?: string | undefined;
  /** Whether its day has passed and it is not done. */
  late: boolean;
  /** The steps it builds on. */
  prerequisites?: StepKind[] | undefined;
  /** Those of them that are not done. */
  waiting_for?: StepKind[] | undefined;
  /** What speaks for it. */
  evidence?: ClauseEvidence[] | undefined;
  /** What keeps it from being done: at most five errors, then there are more. */
  missing?: VerdictReason[] | undefined;
  /** Remarks of the plan. Text of 1 to 20000 characters. */
  notes?: string | undefined;
}
/** Where a step stands. */
export type StepState =
  /** It is done, and records show it. */
  | "done"
  /** Records show it, and the plan does not say that it is done. */
  | "to_confirm"
  /** The plan says that it is done, and records do not show it. */
  | "claimed"
  /** Something of it is there. */
  | "started"
  /** A step it builds on is not done. */
  | "waiting"
  /** Nothing of it is there, and nothing stands in its way. */
  | "open";
/** A Statement of Applicability carried from the edition of 2013 to that of 2022. */
export interface Migration {
  /** The day it was made for. A calendar day, `YYYY-MM-DD`. */
  as_of: string;
  /** The statement it was made from. An id in `statement_of_applicability`. */
  statement: string;
  /** The statement of 2022 as proposed: a draft that nobody has approved. */
  proposed: StatementOfApplicability;
  /** Each control of 2022 in order, and where it comes from. */
  targets?: MigrationTarget[] | undefined;
  /** Each control of 2013 in order, then whatever else the statement named. */
  sources?: MigrationSource[] | undefined;
  /** What a person must decide, in the order of the controls. */
  decisions?: MigrationDecision[] | undefined;
  /** What records in use cite of the edition of 2013. */
  citations?: CitationMove[] | undefined;
  /** How the rows are accounted for. */
  counts: MigrationCounts;
}
/** A control of 2022, and where its entry comes from. */
export interface MigrationTarget {
  /** The control. A clause, a control, or `framework/id`. */
  control: string;
  /** Its title; absent for a control of the organization's own framework. */
  title?: string | undefined;
  /** How it corresponds to the edition of 2013. */
  change: Correspondence;
  /** The controls of 2013 it comes from. A clause, a control, or `framework/id`. */
  sources?: string[] | undefined;
  /** Whether a person must decide something before the entry can be approved. */
  to_decide: boolean;
}
/** How a control corresponds to those of the other edition. */
export type Correspondence =
  /** One became one. */
  | "carried"
  /** Several of 2013 became one of 2022. */
  | "merged"
  /** One of 2013 became several of 2022. */
  | "split"
  /** Nothing in 2013 corresponds. */
  | "new"
  /**
   * The catalogue of 2013 does not have it: a control of the organization's own framework, of 2022 already, or a
   * slip.
   */
  | "unknown";
/** A control of 2013, or whatever else the statement named, and where it went. */
export interface MigrationSource {
  /** The control. A clause, a control, or `framework/id`. */
  control: string;
  /** How it corresponds to the edition of 2022. */
  change: Correspondence;
  /**
   * The controls of 2022 it went to; itself where it was taken over as it is.
   * A clause, a control, or `framework/id`.
   */
  targets?: string[] | undefined;
  /** How many entries the statement has for it. A whole number. */
  entries: number;
}
/** A question with what it is about. */
export interface MigrationDecision {
  /** What is to be decided. */
  question: MigrationQuestion;
  /** The controls of 2022 it is about. A clause, a control, or `framework/id`. */
  controls?: string[] | undefined;
  /** The controls of 2013 it comes from. A clause, a control, or `framework/id`. */
  sources?: string[] | undefined;
  /** Pointers to the entries it comes from. */
  inputs?: string[] | undefined;
  /** The question in words. */
  message: string;
  /** What was said of each, where that differs. */
  said?: string[] | undefined;
}
/** What a person must decide. */
export type MigrationQuestion =
  /** The control is new in 2022: is it necessary? */
  | "new_control"
  /** Some of what was merged was necessary and some was not; the entry is proposed as necessary. */
  | "applicability"
  /** It was not said of all that was merged whether it is necessary. */
  | "undecided"
  /** What was merged was not all equally far; the entry is proposed as in part. */
  | "implementation"
  /** What was merged had different owners; the first is proposed. */
  | "owner"
  /**
   * What was merged was excluded for different reasons, or excluded beside what was included: one justification is
   * needed, or none.
   */
  | "justification"
  /** A control became several: what was said of it belongs to each of them in part. */
  | "split"
  /** The statement of 2013 has no entry for a control. */
  | "missing_entry"
  /** The statement names what the edition of 2013 does not have. */
  | "unknown_control";
/** A citation of a control or clause of 2013 that stands in a record in use, and what takes its place. */
export interface CitationMove {
  /** The record. A reference to a record: `register/id`, or `document#register/id`. */
  record: string;
  /** The JSON pointer into the document. */
  path: string;
  /** What is cited. A clause, a control, or `framework/id`. */
  control: string;
  /** What is to be cited instead. A clause, a control, or `framework/id`. */
  targets?: string[] | undefined;
}
/** How the rows are accounted for. */
export interface MigrationCounts {
  /** The controls of 2013 accounted for: all 114. A whole number. */
  sources: number;
  /** Controls of 2022 that one of 2013 became: 58. A whole number. */
  carried: number;
  /** Controls of 2022 made of several: 24. A whole number. */
  merged: number;
  /** Controls of 2022 that are new: 11. A whole number. */
  new: number;
  /** Controls of 2013 that became several: 1. A whole number. */
  split: number;
  /** What the statement names beside the catalogue of 2013. A whole number. */
  unknown: number;
  /** Questions a person must decide. A whole number. */
  decisions: number;
}
/** How well a risk matrix ranks risks. */
export interface MatrixQuality {
  /** Whether no check fails. */
  passes: boolean;
  /**
   * The levels of likelihood, lowest first; absent where only ranks are known.
   * 1 to 64 letters, digits and `_ - .`.
   */
  likelihood?: string[] | undefined;
  /** The levels of consequence, lowest first; absent likewise. 1 to 64 letters, digits and `_ - .`. */
  consequence?: string[] | undefined;
  /** The levels of risk, lowest first; absent likewise. 1 to 64 letters, digits and `_ - .`. */
  levels?: string[] | undefined;
  /**
   * A row for each likelihood, lowest first, with the rank of the level of risk for each consequence; absent while
   * the matrix is incomplete.
   */
  ranks?: number[][] | undefined;
  /** Where the widths of the levels come from that RM-3, RM-5 and RM-7 to RM-10 count with. */
  widths: WidthsFrom;
  /** Why from there. */
  widths_why: string;
  /** The checks, RM-1 to RM-13. */
  checks?: MatrixCheck[] | undefined;
  /** What would mend it. */
  repair: MatrixRepair;
}
/** Where the widths of the levels come from. */
export type WidthsFrom =
  /** Each of n levels spans one n-th of its scale. */
  | "equal_widths"
  /** From the numeric bounds of both scales. */
  | "scale_bounds"
  /** From edges given with the question. */
  | "given_bounds";
/** One check of a matrix. */
export interface MatrixCheck {
  /** `RM-1` to `RM-13`. */
  id: string;
  /** Its name in kebab-case. */
  name: string;
  /** What it asks. */
  asks: string;
  /** Where it was published. */
  source: string;
  /** What it comes to. */
  verdict: QualityVerdict;
  /** What was found. */
  found: string;
  /** What would mend it; absent where nothing is to be mended. */
  mend?: string | undefined;
  /** The cells that are at fault. */
  cells?: MatrixCell[] | undefined;
  /** The pairs they form, 100 at most. */
  pairs?: MatrixCellPair[] | undefined;
  /** The numbers behind it. */
  numbers?: QualityNumber[] | undefined;
}
/** What a check of a matrix comes to. */
export type QualityVerdict =
  /** The matrix has the property. */
  | "passes"
  /** It has not. */
  | "fails"
  /** Something to know that is no fault by itself. */
  | "note"
  /** The question does not arise. */
  | "not_applicable";
/** A cell of a matrix. Rows and columns are counted from 0, the lowest first. */
export interface MatrixCell {
  /** The rank of the likelihood. A whole number. */
  row: number;
  /** The rank of the consequence. A whole number. */
  column: number;
  /** The level of likelihood; absent where only ranks are known. 1 to 64 letters, digits and `_ - .`. */
  likelihood?: string | undefined;
  /** The level of consequence; absent likewise. 1 to 64 letters, digits and `_ - .`. */
  consequence?: string | undefined;
  /** The rank of the level of risk in the cell. A whole number. */
  rank: number;
  /** The level of risk in the cell; absent where only ranks are known. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
}
/** Two cells that do not go together, the lower level of risk first; in RM-2 the cell that falls first. */
export interface MatrixCellPair {
  /** The one. */
  first: MatrixCell;
  /** The other. */
  second: MatrixCell;
}
/** A number that a check found. */
export interface QualityNumber {
  /** What it is. */
  name: QualityMeasure;
  /** The rank of the level of risk it is about, where it is about one. A whole number. */
  rank?: number | undefined;
  /** That level; absent where only ranks are known. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
  /** The number. A number that every JSON reader keeps. */
  value: number;
}
/** What a number about a matrix measures. */
export type QualityMeasure =
  /** The least risk in a cell of the top level, as a share of the largest risk in the matrix. */
  | "least_of_top"
  /** The end of the risks in cells of the bottom level, as a share of the largest risk in the matrix. */
  | "most_of_bottom"
  /** How many pairs of cells are ranked the wrong way round, or mirrored and different. */
  | "pairs"
  /** The largest risk in the middle of a cell of the level, divided by the least. */
  | "factor"
  /** How many pairs of two cells have different levels and no risk in common. */
  | "resolved_pairs"
  /** How many pairs of two cells there are. */
  | "all_pairs"
  /** The resolved pairs as a share of all. */
  | "share";
/**
 * The nearest matrix that passes RM-2, RM-3 and RM-6 and uses every level that is used: the fewest cells changed,
 * among those the fewest steps of level, among those the one whose first differing cell is lower.
 */
export interface MatrixRepair {
  /** What became of the search. */
  outcome: RepairOutcome;
  /** The same in words. */
  says: string;
  /** Whether that is certain; false where the search ended at its bound, and something nearer may exist. */
  proved: boolean;
  /** The cells to change. */
  changes?: RepairedCell[] | undefined;
  /** By how many steps of level, all cells together. A whole number. */
  steps: number;
  /** The ranks of the whole matrix after it; absent unless one was found. */
  ranks?: number[][] | undefined;
  /** The levels of the whole matrix after it, ready for criteria; absent where only ranks are known. */
  rows?: string[][] | undefined;
}
/** What became of the search for a nearer, better matrix. */
export type RepairOutcome =
  /** The matrix passes RM-2, RM-3 and RM-6 as it is. */
  | "not_needed"
  /** There is one. */
  | "found"
  /** No matrix of this size with these levels passes. */
  | "impossible"
  /** The search ended at its bound before it found one. */
  | "not_found"
  /** The matrix is incomplete, or has more than 400 cells. */
  | "not_tried";
/** A cell that a repair changes. */
export interface RepairedCell {
  /** The cell as it is. */
  cell: MatrixCell;
  /** The rank of the level it gets. A whole number. */
  rank: number;
  /** The level it gets; absent where only ranks are known. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
}
/** The loss scenarios of a document on a day. */
export interface LossScenarios {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** The stage asked for; absent where each risk stands with what it is now. */
  stage?: Stage | undefined;
  /** One scenario a risk that has one, in document order: the latest of its stage on or before the day. */
  scenarios?: MeasuredScenario[] | undefined;
  /** The risks that have none. An id in `risks`. */
  unquantified?: string[] | undefined;
}
/** A loss scenario, and the risk it measures. Only `id` and `scenario` are needed to compute with it. */
export interface MeasuredScenario {
  /**
   * The risk, or any id of a scenario that belongs to no document; a portfolio holds each id once.
   * An id in `risks`.
   */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Its category. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /** The assets it threatens. An id in `assets`. */
  assets?: string[] | undefined;
  /** Which risk it measures. */
  stage?: Stage | undefined;
  /** The quantification it was taken from. */
  quantification?: string | undefined;
  /** The day of that. A calendar day, `YYYY-MM-DD`. */
  on?: string | undefined;
  /** The scenario. */
  scenario: LossScenario;
}
/** A question about annual loss: the scenarios, and how it is to be answered. */
export interface LossRequest {
  /** The scenarios, each id once, all in one currency. */
  scenarios?: MeasuredScenario[] | undefined;
  /** How many years to simulate, from 1 to 2⁴⁰; absent means 1,000,000. A whole number. */
  years?: number | undefined;
  /**
   * The seed of the random numbers; absent means 0. The same seed gives the same answer to the last bit.
   * A whole number.
   */
  seed?: number | undefined;
  /**
   * The levels of value at risk, rising, each above 0 and below 1; absent means 0.5, 0.75, 0.9, 0.95, 0.99 and 0.999.
   * A computed number.
   */
  levels?: number[] | undefined;
  /**
   * The losses at which to read the exceedance curve, rising, from 0; absent means at the 99 percentiles.
   * A computed number.
   */
  losses?: number[] | undefined;
  /** The level above which years count as the tail, above 0 and below 1; absent means 0.95. A computed number. */
  tail_level?: number | undefined;
  /**
   * The standard error wanted, as a share of each figure, above 0 (0.01: one percent): the answer to a simulation
   * then says how many years reach it.
   * A computed number.
   */
  within?: number | undefined;
  /** What the organization tolerates, to be held against the loss of all scenarios together. */
  tolerance?: LossTolerance | undefined;
  /** How many threads to use, absent or 0 for as many as there are. It changes no answer. A whole number. */
  threads?: number | undefined;
}
/** The annual loss of scenarios, and of all of them together. The scenarios count as independent of one another. */
export interface AnnualLosses {
  /** How it was found. */
  method: LossMethod;
  /** The currency of every amount. An ISO 4217 currency code. */
  currency: string;
  /** How many years were simulated. A whole number. */
  years?: number | undefined;
  /** The seed of the random numbers. A whole number. */
  seed?: number | undefined;
  /** The grid of the portfolio, if it was not simulated. */
  grid?: LossGrid | undefined;
  /** All scenarios together. */
  portfolio: LossFigures;
  /** The level above which years count as the tail. A computed number. */
  tail_level?: number | undefined;
  /**
   * How many years bring the figures of all scenarios together to the standard error wanted; empty unless asked for.
   */
  needed?: NeededYears[] | undefined;
  /** What is tolerated, point by point, held against all scenarios together; empty unless asked for. */
  tolerance?: ToleratedLoss[] | undefined;
  /** Each scenario, in the order given. */
  scenarios?: ScenarioLoss[] | undefined;
  /** By who answers for the risk, the largest first. */
  owners?: LossGroup[] | undefined;
  /** By asset, the largest first. A scenario counts whole for each of its assets, so that these do not add up. */
  assets?: LossGroup[] | undefined;
  /** By category, the largest first. */
  categories?: LossGroup[] | undefined;
}
/** How annual loss was found. */
export type LossMethod =
  /** By sampling years: errors are standard errors. */
  | "simulated"
  /** Without sampling: errors are bounds of what discretisation can do; moments are closed forms and have none. */
  | "exact";
/** The grid of a computation without sampling. */
export interface LossGrid {
  /** The step, in money. A computed number. */
  step: number;
  /** The number of points. A whole number. */
  points: number;
}
/** The loss of a year. */
export interface LossFigures {
  /** The mean: annual loss expectancy. */
  mean: LossFigure;
  /** The standard deviation. */
  sd: LossFigure;
  /**
   * The skewness; absent where nothing varies. Its standard error is too small for heavy tails, whose skewness hangs
   * on a few years.
   */
  skewness?: LossFigure | undefined;
  /** How likely a year is without any loss. */
  no_loss: LossFigure;
  /** Quantiles and tail means, at rising levels. */
  levels?: LossLevel[] | undefined;
  /** The loss exceedance curve, at rising losses. */
  curve?: LossPoint[] | undefined;
}
/** A figure and how far it may be off; see [`LossMethod`]. */
export interface LossFigure {
  /** The figure. A computed number. */
  value: number;
  /** Its error; absent where none can be told, as where a simulation has too few years for it. A computed number. */
  error?: number | undefined;
}
/** Value at risk and tail value at risk at one level. */
export interface LossLevel {
  /** The level: the probability that the loss of a year does not exceed the value at risk. A computed number. */
  probability: number;
  /** The value at risk: the quantile of the loss of a year at this level. */
  value_at_risk: LossFigure;
  /** The lower end of its 95 % confidence interval, if simulated. A computed number. */
  low?: number | undefined;
  /**
   * The upper end; absent too where so few years lie above the level that none of them bounds it.
   * A computed number.
   */
  high?: number | undefined;
  /** The mean loss of the years beyond the level (expected shortfall). */
  tail_value_at_risk: LossFigure;
}
/** A point of the loss exceedance curve. */
export interface LossPoint {
  /** The loss of a year. A computed number. */
  loss: number;
  /** How likely the loss of a year is to exceed it. */
  probability: LossFigure;
  /** The lower end of the 95 % confidence interval of the probability, if simulated. A computed number. */
  low?: number | undefined;
  /** The upper end. A computed number. */
  high?: number | undefined;
}
/**
 * How many years bring a figure to the standard error wanted. A standard error falls with the square root of the
 * years; it is itself estimated, best where many years lie beyond the level.
 */
export interface NeededYears {
  /** Which figure. */
  figure: SimulatedFigure;
  /** The level of a value at risk or tail value at risk. A computed number. */
  probability?: number | undefined;
  /** The figure. A computed number. */
  value: number;
  /** Its standard error; absent where the years are too few to tell it. A computed number. */
  error?: number | undefined;
  /** The standard error wanted: the share asked for of the figure. A computed number. */
  wanted: number;
  /**
   * How many years reach it, from 1; absent where the error cannot be told, or where the figure is 0 and has one.
   * A whole number.
   */
  years?: number | undefined;
  /** Whether the years simulated reach it. */
  enough: boolean;
}
/** A figure of the loss of a year that sampling estimates. */
export type SimulatedFigure =
  /** The mean. */
  | "mean"
  /** The standard deviation. */
  | "sd"
  /** A value at risk. */
  | "value_at_risk"
  /** A tail value at risk. */
  | "tail_value_at_risk";
/** A point of a tolerance. */
export interface ToleratedLoss {
  /** The loss of a year. A computed number. */
  loss: number;
  /** The largest probability tolerated that a year's loss exceeds it. A computed number. */
  tolerated: number;
  /** The probability that it does. */
  probability: LossFigure;
  /** What follows: with its error or, if simulated, its 95 % confidence interval on one side of what is tolerated. */
  standing: ToleranceStanding;
  /**
   * If crossed and not simulated: up to which loss the curve lies above what this point tolerates.
   * A computed number.
   */
  until?: number | undefined;
}
/** What a point of a tolerance and the exceedance curve say together. */
export type ToleranceStanding =
  /** The probability is within what is tolerated. */
  | "within"
  /** The probability is larger than tolerated. */
  | "crossed"
  /** The error of the probability leaves it open. */
  | "undecided";
/** The annual loss of one scenario. */
export interface ScenarioLoss {
  /** The risk, or the id of the scenario. An id in `risks`. */
  id: string;
  /** What it is called. One line of 1 to 500 characters. */
  title?: string | undefined;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** Its category. 1 to 64 letters, digits and `_ - .`. */
  category?: string | undefined;
  /** The assets it threatens. An id in `assets`. */
  assets?: string[] | undefined;
  /** Loss events a year, on average. A computed number. */
  loss_events: number;
  /** What one event costs, on average. A computed number. */
  per_event: number;
  /** The loss of a year. */
  loss: LossFigures;
  /** Its share in the mean loss of the portfolio; absent where that is 0. */
  share_of_mean?: LossFigure | undefined;
  /**
   * Its share in the losses of the years beyond the tail level of the portfolio; absent where there is none, or too
   * few years are in it.
   */
  share_of_tail?: LossFigure | undefined;
}
/** The annual loss of scenarios that have something in common. */
export interface LossGroup {
  /** The id or word they have in common. */
  id: string;
  /** How many scenarios there are. A whole number. */
  scenarios: number;
  /** Their mean loss of a year together. */
  mean: LossFigure;
  /** Its share in the mean loss of the portfolio; absent where that is 0. */
  share_of_mean?: LossFigure | undefined;
}
/** A question about what a treatment brings. */
export interface LossChangeRequest {
  /** The scenarios before. */
  before?: MeasuredScenario[] | undefined;
  /** The scenarios after; those of ids not named here stay as before. */
  after?: MeasuredScenario[] | undefined;
  /** What the treatment costs a year, in the currency of the scenarios; above 0. A computed number. */
  annual_cost?: number | undefined;
  /** The levels of value at risk, as in a request for annual loss. A computed number. */
  levels?: number[] | undefined;
}
/** What a treatment brings in money. */
export interface LossChange {
  /** The currency of every amount. An ISO 4217 currency code. */
  currency: string;
  /** How many scenarios change. A whole number. */
  changed: number;
  /** The mean loss of a year before: annual loss expectancy. A computed number. */
  before: number;
  /** The mean loss of a year after. A computed number. */
  after: number;
  /** The difference. A computed number. */
  reduction: number;
  /** What the treatment costs a year. A computed number. */
  annual_cost?: number | undefined;
  /**
   * Return on security investment: (before − after − annual cost) / annual cost. Below 0 the treatment costs more
   * than the loss it avoids.
   * A computed number.
   */
  return_on_investment?: number | undefined;
  /** Value at risk before and after. */
  levels?: LevelChange[] | undefined;
}
/** Value at risk at one level, before and after. */
export interface LevelChange {
  /** The level. A computed number. */
  probability: number;
  /** The value at risk before. */
  before: LossFigure;
  /** The value at risk after. */
  after: LossFigure;
}
/** What an import found. */
export interface PyfairImport {
  /** The name of the model, or of the model of models. */
  name: string;
  /** One scenario for each model, in the order of the file. */
  scenarios?: ImportedScenario[] | undefined;
}
/** A scenario made from a model. */
export interface ImportedScenario {
  /** The model's name. */
  name: string;
  /** The model's id, if it has one. */
  model_id?: string | undefined;
  /** The scenario. */
  scenario: LossScenario;
  /** What to know about it. */
  notes?: ImportNote[] | undefined;
}
/** What was left out, or means something else here than it did there. */
export interface ImportNote {
  /** JSON pointer to what it is about, in the file. */
  path: string;
  /** The note. */
  text: string;
}
/** What is asked of the optimiser: either a budget or a target, and what a plan has to keep to. */
export interface OptimiseRequest {
  /** The most a plan may cost: asked is the plan that leaves least. A decimal amount as text, such as `12500.00`. */
  budget?: string | undefined;
  /**
   * The most that may remain by the goal: asked is the cheapest plan. For an annual loss, in whole units of the
   * currency.
   * A whole number.
   */
  target?: number | undefined;
  /** What a plan is measured by; absent means how many risks are over. */
  goal?: OptimiseGoal | undefined;
  /** What levels weigh, for the weighted goal. A level that is not named weighs its rank, the lowest 0. */
  weights?: LevelWeight[] | undefined;
  /**
   * The annual losses of the risks, for the goal `annual_loss`; a risk that is not named does not count. Callers that
   * can compute with loss scenarios take those of the document where this is left out.
   */
  losses?: RiskLoss[] | undefined;
  /** The currency of budget and answer. It may be left out where all costs are in one. An ISO 4217 currency code. */
  currency?: string | undefined;
  /**
   * What other currencies are worth; without a rate costs in several currencies are refused. What they come to is
   * rounded up.
   */
  rates?: ExchangeRate[] | undefined;
  /**
   * For how many years the running costs of the controls put into operation are counted; absent means that the costs
   * of the actions alone count.
   * A whole number.
   */
  years?: number | undefined;
  /** Actions that have to be taken. */
  must?: PlannedAction[] | undefined;
  /** Actions that are not to be taken. */
  exclude?: PlannedAction[] | undefined;
  /** Groups of actions of which at most one may be taken. */
  exclusive?: PlannedAction[][] | undefined;
  /** Actions that need others. */
  requires?: ActionRequirement[] | undefined;
  /**
   * How many linear programmes each search may solve; absent means 1,000. There is no clock: the same request gives
   * the same answer.
   * A whole number.
   */
  limit?: number | undefined;
}
/** What a plan is measured by. */
export type OptimiseGoal =
  /** How many risks lie over the highest level that anybody may accept. */
  | "over"
  /**
   * The weights of the levels of all risks, added up. An ordinal heuristic: levels are ranks, and the weights are a
   * choice.
   */
  | "weighted"
  /** The expected annual losses of the risks that have one, added up, in the currency of the answer. */
  | "annual_loss";
/** What a level of risk weighs. */
export interface LevelWeight {
  /** The level, by its id. 1 to 64 letters, digits and `_ - .`. */
  level: string;
  /** Its weight. A whole number. */
  weight: number;
}
/** The expected annual loss of a risk, in the currency of the answer. */
export interface RiskLoss {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is now, 0 or more. A decimal amount as text, such as `12500.00`. */
  before: string;
  /**
   * What it is once every open action of the treatment is done, 0 or more. A part of them brings nothing. Absent
   * where nobody has said; what is not below `before` is no gain, and no plan books it.
   * A decimal amount as text, such as `12500.00`.
   */
  after?: string | undefined;
}
/** What a unit of another currency is worth. */
export interface ExchangeRate {
  /** The other currency. An ISO 4217 currency code. */
  currency: string;
  /**
   * What one unit of it is worth in the currency of the answer; more than 0.
   * A decimal amount as text, such as `12500.00`.
   */
  rate: string;
}
/** An action that another one has to go with. */
export interface ActionRequirement {
  /** The action. */
  action: PlannedAction;
  /** What it cannot do without. */
  needs: PlannedAction;
}
/** Which actions to take: the answer of the optimiser. */
export interface Optimisation {
  /** The moment. A day (its end in UTC), or a moment in UTC. */
  as_of: string;
  /** What a plan is measured by. */
  goal: OptimiseGoal;
  /** The budget, where that was given. A decimal amount as text, such as `12500.00`. */
  budget?: string | undefined;
  /** The target, where that was given. A whole number. */
  target?: number | undefined;
  /** The currency of every cost; absent where nothing has a cost. An ISO 4217 currency code. */
  currency?: string | undefined;
  /** For how many years the running costs of controls are counted; absent means not at all. A whole number. */
  years?: number | undefined;
  /**
   * What levels weigh, where that is the goal: by criteria, those that the risks were rated with. An ordinal
   * heuristic.
   */
  weights?: LevelWeight[] | undefined;
  /** What came of it. */
  status: OptimiseStatus;
  /** The answer in words. */
  message: string;
  /**
   * What there is by the goal with nothing done; of an annual loss, whole units of the currency, rounded up.
   * A whole number.
   */
  before: number;
  /**
   * The annual loss with nothing done, exactly, where that is the goal.
   * A decimal amount as text, such as `12500.00`.
   */
  annual_loss?: string | undefined;
  /** The plan. */
  plan?: OptimisedPlan | undefined;
  /** The best plan that leaves out at least one of its actions. */
  alternative?: OptimisedPlan | undefined;
  /** For a budget: the cheapest plan that leaves less, whatever it costs. */
  more?: OptimisedPlan | undefined;
  /** Each risk whose level counts towards the goal, before and after the plan, in document order. */
  risks?: RiskUnderPlan[] | undefined;
  /** Each risk whose annual loss counts, where that is the goal, before and after the plan, in document order. */
  losses?: LossUnderPlan[] | undefined;
  /** The risks that no plan moves, and why. */
  stuck?: StuckRisk[] | undefined;
  /** The actions that are no part of any plan, and why. */
  left_out?: LeftOutAction[] | undefined;
  /** Controls whose running costs were asked for and are not stated: they count for nothing. An id in `controls`. */
  unpriced?: string[] | undefined;
}
/** What came of asking. */
export type OptimiseStatus =
  /** The plan is the best there is: the bound that proves it is reached. */
  | "optimal"
  /** The plan keeps to everything asked for; whether a better one exists is open, by no more than the gap. */
  | "feasible"
  /** The target cannot be reached at any cost; the plan is the one that comes nearest. */
  | "unreachable"
  /** What has to be taken costs more than the budget; the plan is the cheapest there is. */
  | "over_budget"
  /** No choice of actions keeps to what must be taken, what excludes each other and what needs what. */
  | "contradictory"
  /** Within the limit no plan was found, and none was ruled out. */
  | "undecided";
/** A plan: what to take, what it costs and what remains. */
export interface OptimisedPlan {
  /** What it costs, in the currency of the answer. A decimal amount as text, such as `12500.00`. */
  cost: string;
  /** What remains by the goal; of an annual loss, whole units of the currency, rounded up. A whole number. */
  remains: number;
  /** The annual loss that remains, exactly, where that is the goal. A decimal amount as text, such as `12500.00`. */
  annual_loss?: string | undefined;
  /** The actions, in document order. */
  actions?: ChosenAction[] | undefined;
  /** The controls these put into operation. */
  controls?: BroughtControl[] | undefined;
  /** How sure it is. */
  proof: PlanProof;
}
/** An action of a plan. */
export interface ChosenAction {
  /** The risk. An id in `risks`. */
  risk: string;
  /** The action of its treatment. */
  action: string;
  /** What is to be done. One line of 1 to 500 characters. */
  what: string;
  /** Who does it. An id in `people`. */
  owner?: string | undefined;
  /** The day it is due. A calendar day, `YYYY-MM-DD`. */
  due?: string | undefined;
  /** What it costs, in the currency of the answer. A decimal amount as text, such as `12500.00`. */
  cost: string;
  /** Whether the request asked for it. */
  must: boolean;
}
/** A control that a plan puts into operation. */
export interface BroughtControl {
  /** The control. An id in `controls`. */
  control: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /**
   * The actions of the plan that put it into operation, `risk/action`; its running cost is counted once, however many
   * they are.
   */
  by?: string[] | undefined;
  /**
   * Its running cost for the years asked for; absent where none were asked for or the control has no cost.
   * A decimal amount as text, such as `12500.00`.
   */
  cost?: string | undefined;
}
/** How sure a plan is. */
export interface PlanProof {
  /** Whether it is shown that no plan is better in what was asked: the least that remains, or the least cost. */
  optimal: boolean;
  /**
   * Whether plans that are as good in that have been compared too, by the other value, then the number of actions,
   * then their names, so that this is the only answer.
   */
  unique: boolean;
  /**
   * No plan does better than this: what remains for a budget, what it costs for a target. The plan is optimal when it
   * reaches it.
   * A decimal amount as text, such as `12500.00`.
   */
  bound: string;
  /** By how much the plan misses it; 0 when optimal. A decimal amount as text, such as `12500.00`. */
  gap: string;
  /**
   * The bound before any branching: that of the linear relaxation, or what the search for the first plan had shown
   * already.
   * A decimal amount as text, such as `12500.00`.
   */
  relaxation: string;
  /** How many linear programmes were solved. A whole number. */
  programmes: number;
}
/** A risk before and after the plan. */
export interface RiskUnderPlan {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** The level that stands on the day. */
  before: LevelReached;
  /** The level with the plan carried out. */
  after: LevelReached;
  /** The highest level that anybody may accept. 1 to 64 letters, digits and `_ - .`. */
  limit?: string | undefined;
  /** Whether it lies over that on the day. */
  over_before?: boolean | undefined;
  /** Whether it does with the plan carried out. */
  over_after?: boolean | undefined;
  /** The actions of the plan that bear on it, `risk/action`. */
  by?: string[] | undefined;
  /** How it came about; pointers start at the document. */
  derivation?: WhyStep[] | undefined;
}
/** A level of risk, as far as an answer needs it. */
export interface LevelReached {
  /** The level's id. 1 to 64 letters, digits and `_ - .`. */
  id: string;
  /** What people call it. */
  label: string;
  /** Its rank, counted from 0 for the lowest. A whole number. */
  rank: number;
  /** What it counts for under the goal. A whole number. */
  weight: number;
}
/** The annual loss of a risk before and after the plan. */
export interface LossUnderPlan {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** What is expected now, in the currency of the answer. A decimal amount as text, such as `12500.00`. */
  before: string;
  /** What is expected with the plan carried out. A decimal amount as text, such as `12500.00`. */
  after: string;
  /** The actions of the plan that complete its treatment, `risk/action`. */
  by?: string[] | undefined;
  /** How it came about; pointers start at the document. */
  derivation?: WhyStep[] | undefined;
}
/** A risk that no plan moves. */
export interface StuckRisk {
  /** The risk. An id in `risks`. */
  risk: string;
  /** What it is called. One line of 1 to 500 characters. */
  title: string;
  /** The level that stands. 1 to 64 letters, digits and `_ - .`. */
  level?: string | undefined;
  /**
   * What it counts for under the goal, which remains under every plan; absent where it does not count.
   * A whole number.
   */
  weight?: number | undefined;
  /**
   * Its annual loss, which remains under every plan, where that is the goal and it has one.
   * A decimal amount as text, such as `12500.00`.
   */
  annual_loss?: string | undefined;
  /** Why. */
  reason: StuckReason;
  /** In words. */
  message: string;
  /** Where it can be mended. */
  path: string;
}
/** Why no plan moves a risk. */
export type StuckReason =
  /** It has no level, or none that is supported. */
  | "unrated"
  /** No acceptance criterion fits it, so that nothing says whether it is over. */
  | "no_criterion"
  /** No action that is still to be taken bears on it. */
  | "no_action"
  /** What could be done about it has no cost to reckon with. */
  | "no_cost"
  /**
   * Nobody has said what the controls it names lower, and it has no target assessment under criteria with the same
   * levels.
   */
  | "no_effect"
  /** What can be done about it brings it to no lower level, or no lower annual loss. */
  | "no_gain"
  /** The goal is the annual loss, and it has none. */
  | "no_loss";
/** An action that is no part of any plan. */
export interface LeftOutAction {
  /** The risk. An id in `risks`. */
  risk: string;
  /** The action of its treatment. */
  action: string;
  /** What is to be done. One line of 1 to 500 characters. */
  what: string;
  /** Why. */
  reason: LeftOutReason;
  /** The pointer to it. */
  path: string;
}
/** Why an action is no part of any plan. */
export type LeftOutReason =
  /** Nobody has said what it costs. */
  | "no_cost"
  /** The request leaves it out. */
  | "excluded";
/** Every register with the type of its records. */
export interface Registers {
  /** The organization whose ISMS this is. */
  organization: Organization;
  /** Its units. */
  units: Unit;
  /** The places where it works. */
  sites: Site;
  /** The intervals it planned for recurring activities. */
  planned_intervals: PlannedInterval;
  /** What it keeps in another place than this document. */
  kept_elsewhere: KeptElsewhere;
  /** Findings of the checker it has decided to live with. */
  suppressions: Suppression;
  /** Internal and external issues. */
  issues: Issue;
  /** Interested parties with their requirements and feedback. */
  interested_parties: InterestedParty;
  /** Legal, regulatory and contractual requirements. */
  obligations: Obligation;
  /** The scope of the ISMS. */
  scope: Scope;
  /** Processes. */
  processes: Process;
  /** Persons. */
  people: Person;
  /** Roles with their responsibilities and authorities. */
  roles: Role;
  /** Who holds which role, and when. */
  role_assignments: RoleAssignment;
  /** Authority passed from one person to another. */
  delegations: Delegation;
  /** What top management committed to. */
  commitments: Commitment;
  /** Resources asked for the ISMS, and what was decided. */
  resources: Resource;
  /** Risks and opportunities of the ISMS itself. */
  planned_actions: PlannedAction;
  /** Risk criteria, each in one version. */
  risk_criteria: RiskCriteria;
  /** Assets. */
  assets: Asset;
  /** Threats that risks are made of. */
  threats: Threat;
  /** Vulnerabilities that risks are made of. */
  vulnerabilities: Vulnerability;
  /** Risks with their assessments, treatment and acceptance. */
  risks: Risk;
  /** The organization's own controls. */
  controls: Control;
  /** Catalogues of controls beside Annex A. */
  frameworks: Framework;
  /** Statements of Applicability, one a framework. */
  statement_of_applicability: StatementOfApplicability;
  /** Information security objectives. */
  objectives: Objective;
  /** Competences: who has them, and what is done where they lack. */
  competences: Competence;
  /** Trainings and awareness measures. */
  trainings: Training;
  /** What is communicated about the ISMS. */
  communications: Communication;
  /** Documents and records. */
  documents: Document;
  /** Suppliers. */
  suppliers: Supplier;
  /** Changes of the ISMS and of operations. */
  changes: Change;
  /** Audit programmes, one a cycle. */
  audit_programme: AuditProgramme;
  /** Audits: internal ones, and those of others. */
  audits: Audit;
  /** Metrics with their results. */
  metrics: Metric;
  /** Findings of audits. */
  findings: Finding;
  /** Management reviews. */
  management_reviews: ManagementReview;
  /** Nonconformities and corrective actions. */
  nonconformities: Nonconformity;
  /** Improvements of the ISMS and of security. */
  improvements: Improvement;
  /** Security events and incidents. */
  incidents: Incident;
  /** Exercises of plans for incidents and disruption. */
  exercises: Exercise;
  /** Exceptions from what the organization requires of itself. */
  exceptions: PolicyException;
  /** The plan by which the ISMS is built. */
  implementation_plan: ImplementationPlan;
  /** Certificates, from the application to the last surveillance. */
  certification: Certification;
}
/** The name of a register. */
export type RegisterName = keyof Registers;
/** A register that holds one record only, whose id is the register's name. */
export type SingleRegister = "organization" | "scope" | "implementation_plan";
/**
 * Every register whose records go through a lifecycle, with the commands of it; `never` where only parts of them do.
 */
export interface Commands {
  risks: RiskCommand;
  controls: ControlCommand;
  objectives: ObjectiveCommand;
  documents: never;
  changes: ChangeCommand;
  audits: AuditCommand;
  findings: FindingCommand;
  management_reviews: ManagementReviewCommand;
  nonconformities: NonconformityCommand;
  improvements: ImprovementCommand;
  incidents: IncidentCommand;
  exceptions: PolicyExceptionCommand;
  certification: CertificationCommand;
}
/** Every part of a record that goes through a lifecycle of its own, with the commands of it. */
export interface PartCommands {
  "risks/acceptance": AcceptanceCommand;
  "risks/actions": ActionCommand;
  "documents/versions": DocumentVersionCommand;
  "nonconformities/actions": ActionCommand;
}
