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
        "planned_intervals",
        "kept_elsewhere",
        "suppressions",
        "obligations",
        "scope",
        "processes",
        "people",
        "roles",
        "role_assignments",
        "delegations",
        "risk_criteria",
        "assets",
        "threats",
        "vulnerabilities",
        "risks",
        "controls",
        "frameworks",
        "statement_of_applicability",
        "documents",
        "suppliers",
        "changes",
        "findings",
        "nonconformities",
        "incidents",
    )
    SINGLE = (
        "organization",
        "scope",
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
    def findings(self) -> Register[types.Finding]:
        """Findings of audits. Clause 9.2."""
        register: Register[types.Finding] = self._register("findings")
        return register

    @property
    def nonconformities(self) -> Register[types.Nonconformity]:
        """Nonconformities and corrective actions. Clause 10.2."""
        register: Register[types.Nonconformity] = self._register("nonconformities")
        return register

    @property
    def incidents(self) -> Register[types.Incident]:
        """Security events and incidents. Clause A.5.24."""
        register: Register[types.Incident] = self._register("incidents")
        return register

    @overload
    def __getitem__(self, name: Literal["organization"], /) -> Single[types.Organization]: ...
    @overload
    def __getitem__(self, name: Literal["units"], /) -> Register[types.Unit]: ...
    @overload
    def __getitem__(self, name: Literal["planned_intervals"], /) -> Register[types.PlannedInterval]: ...
    @overload
    def __getitem__(self, name: Literal["kept_elsewhere"], /) -> Register[types.KeptElsewhere]: ...
    @overload
    def __getitem__(self, name: Literal["suppressions"], /) -> Register[types.Suppression]: ...
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
    def __getitem__(self, name: Literal["documents"], /) -> Register[types.Document]: ...
    @overload
    def __getitem__(self, name: Literal["suppliers"], /) -> Register[types.Supplier]: ...
    @overload
    def __getitem__(self, name: Literal["changes"], /) -> Register[types.Change]: ...
    @overload
    def __getitem__(self, name: Literal["findings"], /) -> Register[types.Finding]: ...
    @overload
    def __getitem__(self, name: Literal["nonconformities"], /) -> Register[types.Nonconformity]: ...
    @overload
    def __getitem__(self, name: Literal["incidents"], /) -> Register[types.Incident]: ...
    @overload
    def __getitem__(self, name: str, /) -> Any: ...
    def __getitem__(self, name: str, /) -> Any:
        """The register of that name. Raises `NotFoundError`."""
        return self._register(name)

    def __iter__(self) -> Iterator[str]:
        """The names of all registers, empty ones too."""
        return iter(self.NAMES)
