"""The registers of a document as attributes. Generated from the schema by `cargo xtask generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isms import types
    from isms._register import Register, Single

__all__ = ["Registers"]


class Registers:
    """The registers of a document, as attributes and by name, in document order."""

    __slots__ = ()

    NAMES = (
        "organization",
        "units",
        "sites",
        "planned_intervals",
        "kept_elsewhere",
        "suppressions",
        "issues",
        "interested_parties",
        "obligations",
        "scope",
        "processes",
        "people",
        "roles",
        "role_assignments",
        "delegations",
        "commitments",
        "resources",
        "planned_actions",
        "risk_criteria",
        "assets",
        "threats",
        "vulnerabilities",
        "risks",
        "controls",
        "frameworks",
        "statement_of_applicability",
        "objectives",
        "competences",
        "trainings",
        "communications",
        "documents",
        "suppliers",
        "changes",
        "audit_programme",
        "audits",
        "metrics",
        "findings",
        "management_reviews",
        "nonconformities",
        "improvements",
        "incidents",
        "exercises",
        "exceptions",
        "implementation_plan",
        "certification",
    )
    SINGLE = (
        "organization",
        "scope",
        "implementation_plan",
    )

    def _register(self, name: str) -> Any:
        raise NotImplementedError

    @property
    def organization(self) -> Single[types.Organization]:
        """The organization whose ISMS this is. Clause 4.1."""
        register: Single[types.Organization] = self._register("organization")
        return register

    @property
    def units(self) -> Register[types.Unit]:
        """Its units. Clause 5.3."""
        register: Register[types.Unit] = self._register("units")
        return register

    @property
    def sites(self) -> Register[types.Site]:
        """The places where it works. Clause 4.3."""
        register: Register[types.Site] = self._register("sites")
        return register

    @property
    def planned_intervals(self) -> Register[types.PlannedInterval]:
        """The intervals it planned for recurring activities. Clause 8.2."""
        register: Register[types.PlannedInterval] = self._register("planned_intervals")
        return register

    @property
    def kept_elsewhere(self) -> Register[types.KeptElsewhere]:
        """What it keeps in another place than this document."""
        register: Register[types.KeptElsewhere] = self._register("kept_elsewhere")
        return register

    @property
    def suppressions(self) -> Register[types.Suppression]:
        """Findings of the checker it has decided to live with."""
        register: Register[types.Suppression] = self._register("suppressions")
        return register

    @property
    def issues(self) -> Register[types.Issue]:
        """Internal and external issues. Clause 4.1."""
        register: Register[types.Issue] = self._register("issues")
        return register

    @property
    def interested_parties(self) -> Register[types.InterestedParty]:
        """Interested parties with their requirements and feedback. Clause 4.2."""
        register: Register[types.InterestedParty] = self._register("interested_parties")
        return register

    @property
    def obligations(self) -> Register[types.Obligation]:
        """Legal, regulatory and contractual requirements. Clause 4.2."""
        register: Register[types.Obligation] = self._register("obligations")
        return register

    @property
    def scope(self) -> Single[types.Scope]:
        """The scope of the ISMS. Clause 4.3."""
        register: Single[types.Scope] = self._register("scope")
        return register

    @property
    def processes(self) -> Register[types.Process]:
        """Processes. Clause 4.4."""
        register: Register[types.Process] = self._register("processes")
        return register

    @property
    def people(self) -> Register[types.Person]:
        """Persons. Clause 5.3."""
        register: Register[types.Person] = self._register("people")
        return register

    @property
    def roles(self) -> Register[types.Role]:
        """Roles with their responsibilities and authorities. Clause 5.3."""
        register: Register[types.Role] = self._register("roles")
        return register

    @property
    def role_assignments(self) -> Register[types.RoleAssignment]:
        """Who holds which role, and when. Clause 5.3."""
        register: Register[types.RoleAssignment] = self._register("role_assignments")
        return register

    @property
    def delegations(self) -> Register[types.Delegation]:
        """Authority passed from one person to another. Clause 5.3."""
        register: Register[types.Delegation] = self._register("delegations")
        return register

    @property
    def commitments(self) -> Register[types.Commitment]:
        """What top management committed to. Clause 5.1."""
        register: Register[types.Commitment] = self._register("commitments")
        return register

    @property
    def resources(self) -> Register[types.Resource]:
        """Resources asked for the ISMS, and what was decided. Clause 7.1."""
        register: Register[types.Resource] = self._register("resources")
        return register

    @property
    def planned_actions(self) -> Register[types.PlannedAction]:
        """Risks and opportunities of the ISMS itself. Clause 6.1.1."""
        register: Register[types.PlannedAction] = self._register("planned_actions")
        return register

    @property
    def risk_criteria(self) -> Register[types.RiskCriteria]:
        """Risk criteria, each in one version. Clause 6.1.2."""
        register: Register[types.RiskCriteria] = self._register("risk_criteria")
        return register

    @property
    def assets(self) -> Register[types.Asset]:
        """Assets. Clause A.5.9."""
        register: Register[types.Asset] = self._register("assets")
        return register

    @property
    def threats(self) -> Register[types.Threat]:
        """Threats that risks are made of. Clause 6.1.2."""
        register: Register[types.Threat] = self._register("threats")
        return register

    @property
    def vulnerabilities(self) -> Register[types.Vulnerability]:
        """Vulnerabilities that risks are made of. Clause 6.1.2."""
        register: Register[types.Vulnerability] = self._register("vulnerabilities")
        return register

    @property
    def risks(self) -> Register[types.Risk]:
        """Risks with their assessments, treatment and acceptance. Clause 6.1.2."""
        register: Register[types.Risk] = self._register("risks")
        return register

    @property
    def controls(self) -> Register[types.Control]:
        """The organization's own controls. Clause 6.1.3."""
        register: Register[types.Control] = self._register("controls")
        return register

    @property
    def frameworks(self) -> Register[types.Framework]:
        """Catalogues of controls beside Annex A. Clause 6.1.3."""
        register: Register[types.Framework] = self._register("frameworks")
        return register

    @property
    def statement_of_applicability(self) -> Register[types.StatementOfApplicability]:
        """Statements of Applicability, one a framework. Clause 6.1.3."""
        register: Register[types.StatementOfApplicability] = self._register("statement_of_applicability")
        return register

    @property
    def objectives(self) -> Register[types.Objective]:
        """Information security objectives. Clause 6.2."""
        register: Register[types.Objective] = self._register("objectives")
        return register

    @property
    def competences(self) -> Register[types.Competence]:
        """Competences: who has them, and what is done where they lack. Clause 7.2."""
        register: Register[types.Competence] = self._register("competences")
        return register

    @property
    def trainings(self) -> Register[types.Training]:
        """Trainings and awareness measures. Clause 7.3."""
        register: Register[types.Training] = self._register("trainings")
        return register

    @property
    def communications(self) -> Register[types.Communication]:
        """What is communicated about the ISMS. Clause 7.4."""
        register: Register[types.Communication] = self._register("communications")
        return register

    @property
    def documents(self) -> Register[types.Document]:
        """Documents and records. Clause 7.5."""
        register: Register[types.Document] = self._register("documents")
        return register

    @property
    def suppliers(self) -> Register[types.Supplier]:
        """Suppliers. Clause 8.1."""
        register: Register[types.Supplier] = self._register("suppliers")
        return register

    @property
    def changes(self) -> Register[types.Change]:
        """Changes of the ISMS and of operations. Clause 6.3."""
        register: Register[types.Change] = self._register("changes")
        return register

    @property
    def audit_programme(self) -> Register[types.AuditProgramme]:
        """Audit programmes, one a cycle. Clause 9.2.2."""
        register: Register[types.AuditProgramme] = self._register("audit_programme")
        return register

    @property
    def audits(self) -> Register[types.Audit]:
        """Audits: internal ones, and those of others. Clause 9.2."""
        register: Register[types.Audit] = self._register("audits")
        return register

    @property
    def metrics(self) -> Register[types.Metric]:
        """Metrics with their results. Clause 9.1."""
        register: Register[types.Metric] = self._register("metrics")
        return register

    @property
    def findings(self) -> Register[types.Finding]:
        """Findings of audits. Clause 9.2."""
        register: Register[types.Finding] = self._register("findings")
        return register

    @property
    def management_reviews(self) -> Register[types.ManagementReview]:
        """Management reviews. Clause 9.3."""
        register: Register[types.ManagementReview] = self._register("management_reviews")
        return register

    @property
    def nonconformities(self) -> Register[types.Nonconformity]:
        """Nonconformities and corrective actions. Clause 10.2."""
        register: Register[types.Nonconformity] = self._register("nonconformities")
        return register

    @property
    def improvements(self) -> Register[types.Improvement]:
        """Improvements of the ISMS and of security. Clause 10.1."""
        register: Register[types.Improvement] = self._register("improvements")
        return register

    @property
    def incidents(self) -> Register[types.Incident]:
        """Security events and incidents. Clause A.5.24."""
        register: Register[types.Incident] = self._register("incidents")
        return register

    @property
    def exercises(self) -> Register[types.Exercise]:
        """Exercises of plans for incidents and disruption. Clause A.5.24."""
        register: Register[types.Exercise] = self._register("exercises")
        return register

    @property
    def exceptions(self) -> Register[types.PolicyException]:
        """Exceptions from what the organization requires of itself. Clause 8.1."""
        register: Register[types.PolicyException] = self._register("exceptions")
        return register

    @property
    def implementation_plan(self) -> Single[types.ImplementationPlan]:
        """The plan by which the ISMS is built. Clause 4.4."""
        register: Single[types.ImplementationPlan] = self._register("implementation_plan")
        return register

    @property
    def certification(self) -> Register[types.Certification]:
        """Certificates, from the application to the last surveillance."""
        register: Register[types.Certification] = self._register("certification")
        return register

    @overload
    def __getitem__(self, name: Literal["organization"], /) -> Single[types.Organization]: ...
    @overload
    def __getitem__(self, name: Literal["units"], /) -> Register[types.Unit]: ...
    @overload
    def __getitem__(self, name: Literal["sites"], /) -> Register[types.Site]: ...
    @overload
    def __getitem__(self, name: Literal["planned_intervals"], /) -> Register[types.PlannedInterval]: ...
    @overload
    def __getitem__(self, name: Literal["kept_elsewhere"], /) -> Register[types.KeptElsewhere]: ...
    @overload
    def __getitem__(self, name: Literal["suppressions"], /) -> Register[types.Suppression]: ...
    @overload
    def __getitem__(self, name: Literal["issues"], /) -> Register[types.Issue]: ...
    @overload
    def __getitem__(self, name: Literal["interested_parties"], /) -> Register[types.InterestedParty]: ...
    @overload
    def __getitem__(self, name: Literal["obligations"], /) -> Register[types.Obligation]: ...
    @overload
    def __getitem__(self, name: Literal["scope"], /) -> Single[types.Scope]: ...
    @overload
    def __getitem__(self, name: Literal["processes"], /) -> Register[types.Process]: ...
    @overload
    def __getitem__(self, name: Literal["people"], /) -> Register[types.Person]: ...
    @overload
    def __getitem__(self, name: Literal["roles"], /) -> Register[types.Role]: ...
    @overload
    def __getitem__(self, name: Literal["role_assignments"], /) -> Register[types.RoleAssignment]: ...
    @overload
    def __getitem__(self, name: Literal["delegations"], /) -> Register[types.Delegation]: ...
    @overload
    def __getitem__(self, name: Literal["commitments"], /) -> Register[types.Commitment]: ...
    @overload
    def __getitem__(self, name: Literal["resources"], /) -> Register[types.Resource]: ...
    @overload
    def __getitem__(self, name: Literal["planned_actions"], /) -> Register[types.PlannedAction]: ...
    @overload
    def __getitem__(self, name: Literal["risk_criteria"], /) -> Register[types.RiskCriteria]: ...
    @overload
    def __getitem__(self, name: Literal["assets"], /) -> Register[types.Asset]: ...
    @overload
    def __getitem__(self, name: Literal["threats"], /) -> Register[types.Threat]: ...
    @overload
    def __getitem__(self, name: Literal["vulnerabilities"], /) -> Register[types.Vulnerability]: ...
    @overload
    def __getitem__(self, name: Literal["risks"], /) -> Register[types.Risk]: ...
    @overload
    def __getitem__(self, name: Literal["controls"], /) -> Register[types.Control]: ...
    @overload
    def __getitem__(self, name: Literal["frameworks"], /) -> Register[types.Framework]: ...
    @overload
    def __getitem__(self, name: Literal["statement_of_applicability"], /) -> Register[types.StatementOfApplicability]: ...
    @overload
    def __getitem__(self, name: Literal["objectives"], /) -> Register[types.Objective]: ...
    @overload
    def __getitem__(self, name: Literal["competences"], /) -> Register[types.Competence]: ...
    @overload
    def __getitem__(self, name: Literal["trainings"], /) -> Register[types.Training]: ...
    @overload
    def __getitem__(self, name: Literal["communications"], /) -> Register[types.Communication]: ...
    @overload
    def __getitem__(self, name: Literal["documents"], /) -> Register[types.Document]: ...
    @overload
    def __getitem__(self, name: Literal["suppliers"], /) -> Register[types.Supplier]: ...
    @overload
    def __getitem__(self, name: Literal["changes"], /) -> Register[types.Change]: ...
    @overload
    def __getitem__(self, name: Literal["audit_programme"], /) -> Register[types.AuditProgramme]: ...
    @overload
    def __getitem__(self, name: Literal["audits"], /) -> Register[types.Audit]: ...
    @overload
    def __getitem__(self, name: Literal["metrics"], /) -> Register[types.Metric]: ...
    @overload
    def __getitem__(self, name: Literal["findings"], /) -> Register[types.Finding]: ...
    @overload
    def __getitem__(self, name: Literal["management_reviews"], /) -> Register[types.ManagementReview]: ...
    @overload
    def __getitem__(self, name: Literal["nonconformities"], /) -> Register[types.Nonconformity]: ...
    @overload
    def __getitem__(self, name: Literal["improvements"], /) -> Register[types.Improvement]: ...
    @overload
    def __getitem__(self, name: Literal["incidents"], /) -> Register[types.Incident]: ...
    @overload
    def __getitem__(self, name: Literal["exercises"], /) -> Register[types.Exercise]: ...
    @overload
    def __getitem__(self, name: Literal["exceptions"], /) -> Register[types.PolicyException]: ...
    @overload
    def __getitem__(self, name: Literal["implementation_plan"], /) -> Single[types.ImplementationPlan]: ...
    @overload
    def __getitem__(self, name: Literal["certification"], /) -> Register[types.Certification]: ...
    @overload
    def __getitem__(self, name: str, /) -> Any: ...
    def __getitem__(self, name: str, /) -> Any:
        """The register of that name. Raises `NotFoundError`."""
        return self._register(name)

    def __iter__(self) -> Iterator[str]:
        """The names of all registers, empty ones too."""
        return iter(self.NAMES)
