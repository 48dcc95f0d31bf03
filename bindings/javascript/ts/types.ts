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
  /** The intervals it planned for recurring activities. */
  planned_intervals?: PlannedInterval[] | undefined;
  /** What it keeps in another place than this document. */
  kept_elsewhere?: KeptElsewhere[] | undefined;
  /** Findings of the checker it has decided to live with. */
  suppressions?: Suppression[] | undefined;
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
  /** Documents and records. */
  documents?: Document[] | undefined;
  /** Suppliers. */
  suppliers?: Supplier[] | undefined;
  /** Changes of the ISMS and of operations. */
  changes?: Change[] | undefined;
  /** Findings of audits. */
  findings?: Finding[] | undefined;
  /** Nonconformities and corrective actions. */
  nonconformities?: Nonconformity[] | undefined;
  /** Security events and incidents. */
  incidents?: Incident[] | undefined;
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
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** How it is met. Text of 1 to 20000 characters. */
  how_met?: string | undefined;
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
/** The scope of the ISMS (clause 4.3). */
export interface Scope {
  /** The scope in words, as it would stand on a certificate. Text of 1 to 20000 characters. */
  statement?: string | undefined;
  /** Its version. One line of 1 to 500 characters. */
  version?: string | undefined;
  /** What is in. */
  included?: ScopeElement[] | undefined;
  /** What is out, each with its reason. */
  excluded?: ScopeElement[] | undefined;
  /** Where activities of the organization meet those of others. */
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
/** A place where the organization depends on others or others on it. */
export interface Interface {
  /** The interface's id. */
  id: string;
  /** What passes across. One line of 1 to 500 characters. */
  what: string;
  /** The party on the other side. One line of 1 to 500 characters. */
  party?: string | undefined;
  /** The controls that guard it. An id in `controls`. */
  controls?: string[] | undefined;
}
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
  /** Who answers for it. An id in `people`. */
  owner?: string | undefined;
  /** What it is for. Text of 1 to 20000 characters. */
  description?: string | undefined;
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
  /** What its holder answers for. */
  responsibilities?: Responsibility[] | undefined;
  /** What its holder may decide. One line of 1 to 500 characters. */
  authorities?: string[] | undefined;
  /** The duties of clause 5.3 it carries. */
  isms_duties?: IsmsDuty[] | undefined;
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
  /** The level the organization wants to reach, where that lies below what it may accept. */
  desired?: DesiredLevel[] | undefined;
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
/** How likelihood and consequence give a level of risk. */
export type Method = MethodMatrix;
/** A risk matrix: a level for each pair of likelihood and consequence. */
export interface MethodMatrix {
  kind: "matrix";
  /** One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first. */
  rows?: string[][] | undefined;
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
  /** Assets it depends on. An id in `assets`. */
  depends_on?: string[] | undefined;
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
/** How a risk is treated: options, controls and actions, drawn up and approved (clause 6.1.3). */
export interface Treatment {
  /** The options chosen; they combine. */
  options?: TreatmentOption[] | undefined;
  /** The controls that modify the risk. An id in `controls`. */
  controls?: string[] | undefined;
  /** What is to be done. */
  actions?: Action[] | undefined;
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
/** An amount of money: a decimal text and a currency, so that no amount is ever rounded. */
export interface Money {
  /** The amount, as decimal text. A decimal amount as text, such as `12500.00`. */
  amount: string;
  /** The currency, ISO 4217. An ISO 4217 currency code. */
  currency: string;
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
/** Where a control acts. */
export interface Effect {
  /** What it changes. */
  factor: Factor;
  /** The consequence criterion it changes; absent means every one. 1 to 64 letters, digits and `_ - .`. */
  criterion?: string | undefined;
  /** The threat it acts against; absent means every one. An id in `threats`. */
  threat?: string | undefined;
}
/** What a control changes. */
export type Factor =
  /** The likelihood. */
  | "likelihood"
  /** The consequence. */
  | "consequence";
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
  /** The clauses and controls it answers. A clause, a control, or `framework/id`. */
  answers?: string[] | undefined;
  /** How often it is reviewed. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  review_every?: string | undefined;
  /** The day it was last reviewed. A calendar day, `YYYY-MM-DD`. */
  reviewed_on?: string | undefined;
  /** How it is classified. 1 to 64 letters, digits and `_ - .`. */
  classification?: string | undefined;
  /** Who may see it. One line of 1 to 500 characters. */
  access?: string | undefined;
  /** To whom it is distributed. One line of 1 to 500 characters. */
  distribution?: string | undefined;
  /** How long it is kept. A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`. */
  retention?: string | undefined;
  /** Where it comes from, for an external document. One line of 1 to 500 characters. */
  origin?: string | undefined;
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
  /** Who approved it. */
  approved?: Approval[] | undefined;
  /** The first day it is in force. A calendar day, `YYYY-MM-DD`. */
  effective_on?: string | undefined;
  /** The day a later version took its place. A calendar day, `YYYY-MM-DD`. */
  superseded_on?: string | undefined;
  /** The day it was withdrawn. A calendar day, `YYYY-MM-DD`. */
  withdrawn_on?: string | undefined;
  /** Where it is kept. One line of 1 to 500 characters. */
  location?: string | undefined;
  /** The SHA-256 digest of the file. A SHA-256 digest in hexadecimal. */
  sha256?: string | undefined;
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
  /** Why it is made. Text of 1 to 20000 characters. */
  purpose?: string | undefined;
  /** Whether it is significant for the risks (clause 8.2). */
  significant?: boolean | undefined;
  /** The records it affects. A reference to a record: `register/id`, or `document#register/id`. */
  affects?: string[] | undefined;
  /** The day it is planned for. A calendar day, `YYYY-MM-DD`. */
  planned_on?: string | undefined;
  /** The day it was done. A calendar day, `YYYY-MM-DD`. */
  done_on?: string | undefined;
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
  /** The audit it was made in, in the audit programme's own numbering. */
  audit?: string | undefined;
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
  /** When it was detected. A moment in UTC, RFC 3339 ending in `Z`. */
  detected_at?: string | undefined;
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
  /** Fewest characters of a justification that says something (SOA014). 15 if absent. A whole number. */
  justification_length?: number | undefined;
}
/** Every register with the type of its records. */
export interface Registers {
  /** The organization whose ISMS this is. */
  organization: Organization;
  /** Its units. */
  units: Unit;
  /** The intervals it planned for recurring activities. */
  planned_intervals: PlannedInterval;
  /** What it keeps in another place than this document. */
  kept_elsewhere: KeptElsewhere;
  /** Findings of the checker it has decided to live with. */
  suppressions: Suppression;
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
  /** Documents and records. */
  documents: Document;
  /** Suppliers. */
  suppliers: Supplier;
  /** Changes of the ISMS and of operations. */
  changes: Change;
  /** Findings of audits. */
  findings: Finding;
  /** Nonconformities and corrective actions. */
  nonconformities: Nonconformity;
  /** Security events and incidents. */
  incidents: Incident;
}
/** The name of a register. */
export type RegisterName = keyof Registers;
/** A register that holds one record only, whose id is the register's name. */
export type SingleRegister = "organization" | "scope";
/** Every register whose records go through a lifecycle, with the commands of it. */
export interface Commands {
  risks: RiskCommand;
  findings: FindingCommand;
  nonconformities: NonconformityCommand;
}
