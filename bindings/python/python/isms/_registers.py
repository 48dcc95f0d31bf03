"""The registers of a document as attributes. Generated from the schema by `cargo xtask generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isms import _types
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

    if TYPE_CHECKING:

        def _register(self, name: str) -> Any: ...

    @property
    def organization(self) -> Single[_types.Organization]:
        """The organization whose ISMS this is. Clause 4.1."""
        return self._register("organization")

    @property
    def units(self) -> Register[_types.Unit]:
        """Its units. Clause 5.3."""
        return self._register("units")

    @property
    def planned_intervals(self) -> Register[_types.PlannedInterval]:
        """The intervals it planned for recurring activities. Clause 8.2."""
        return self._register("planned_intervals")

    @property
    def kept_elsewhere(self) -> Register[_types.KeptElsewhere]:
        """What it keeps in another place than this document."""
        return self._register("kept_elsewhere")

    @property
    def suppressions(self) -> Register[_types.Suppression]:
        """Findings of the checker it has decided to live with."""
        return self._register("suppressions")

    @property
    def obligations(self) -> Register[_types.Obligation]:
        """Legal, regulatory and contractual requirements. Clause 4.2."""
        return self._register("obligations")

    @property
    def scope(self) -> Single[_types.Scope]:
        """The scope of the ISMS. Clause 4.3."""
        return self._register("scope")

    @property
    def processes(self) -> Register[_types.Process]:
        """Processes. Clause 4.4."""
        return self._register("processes")

    @property
    def people(self) -> Register[_types.Person]:
        """Persons. Clause 5.3."""
        return self._register("people")

    @property
    def roles(self) -> Register[_types.Role]:
        """Roles with their responsibilities and authorities. Clause 5.3."""
        return self._register("roles")

    @property
    def role_assignments(self) -> Register[_types.RoleAssignment]:
        """Who holds which role, and when. Clause 5.3."""
        return self._register("role_assignments")

    @property
    def delegations(self) -> Register[_types.Delegation]:
        """Authority passed from one person to another. Clause 5.3."""
        return self._register("delegations")

    @property
    def risk_criteria(self) -> Register[_types.RiskCriteria]:
        """Risk criteria, each in one version. Clause 6.1.2."""
        return self._register("risk_criteria")

    @property
    def assets(self) -> Register[_types.Asset]:
        """Assets. Clause A.5.9."""
        return self._register("assets")

    @property
    def threats(self) -> Register[_types.Threat]:
        """Threats that risks are made of. Clause 6.1.2."""
        return self._register("threats")

    @property
    def vulnerabilities(self) -> Register[_types.Vulnerability]:
        """Vulnerabilities that risks are made of. Clause 6.1.2."""
        return self._register("vulnerabilities")

    @property
    def risks(self) -> Register[_types.Risk]:
        """Risks with their assessments, treatment and acceptance. Clause 6.1.2."""
        return self._register("risks")

    @property
    def controls(self) -> Register[_types.Control]:
        """The organization's own controls. Clause 6.1.3."""
        return self._register("controls")

    @property
    def frameworks(self) -> Register[_types.Framework]:
        """Catalogues of controls beside Annex A. Clause 6.1.3."""
        return self._register("frameworks")

    @property
    def statement_of_applicability(self) -> Register[_types.StatementOfApplicability]:
        """Statements of Applicability, one a framework. Clause 6.1.3."""
        return self._register("statement_of_applicability")

    @property
    def documents(self) -> Register[_types.Document]:
        """Documents and records. Clause 7.5."""
        return self._register("documents")

    @property
    def suppliers(self) -> Register[_types.Supplier]:
        """Suppliers. Clause 8.1."""
        return self._register("suppliers")

    @property
    def changes(self) -> Register[_types.Change]:
        """Changes of the ISMS and of operations. Clause 6.3."""
        return self._register("changes")

    @property
    def findings(self) -> Register[_types.Finding]:
        """Findings of audits. Clause 9.2."""
        return self._register("findings")

    @property
    def nonconformities(self) -> Register[_types.Nonconformity]:
        """Nonconformities and corrective actions. Clause 10.2."""
        return self._register("nonconformities")

    @property
    def incidents(self) -> Register[_types.Incident]:
        """Security events and incidents. Clause A.5.24."""
        return self._register("incidents")

    @overload
    def __getitem__(self, name: Literal["organization"], /) -> Single[_types.Organization]: ...
    @overload
    def __getitem__(self, name: Literal["units"], /) -> Register[_types.Unit]: ...
    @overload
    def __getitem__(self, name: Literal["planned_intervals"], /) -> Register[_types.PlannedInterval]: ...
    @overload
    def __getitem__(self, name: Literal["kept_elsewhere"], /) -> Register[_types.KeptElsewhere]: ...
    @overload
    def __getitem__(self, name: Literal["suppressions"], /) -> Register[_types.Suppression]: ...
    @overload
    def __getitem__(self, name: Literal["obligations"], /) -> Register[_types.Obligation]: ...
    @overload
    def __getitem__(self, name: Literal["scope"], /) -> Single[_types.Scope]: ...
    @overload
    def __getitem__(self, name: Literal["processes"], /) -> Register[_types.Process]: ...
    @overload
    def __getitem__(self, name: Literal["people"], /) -> Register[_types.Person]: ...
    @overload
    def __getitem__(self, name: Literal["roles"], /) -> Register[_types.Role]: ...
    @overload
    def __getitem__(self, name: Literal["role_assignments"], /) -> Register[_types.RoleAssignment]: ...
    @overload
    def __getitem__(self, name: Literal["delegations"], /) -> Register[_types.Delegation]: ...
    @overload
    def __getitem__(self, name: Literal["risk_criteria"], /) -> Register[_types.RiskCriteria]: ...
    @overload
    def __getitem__(self, name: Literal["assets"], /) -> Register[_types.Asset]: ...
    @overload
    def __getitem__(self, name: Literal["threats"], /) -> Register[_types.Threat]: ...
    @overload
    def __getitem__(self, name: Literal["vulnerabilities"], /) -> Register[_types.Vulnerability]: ...
    @overload
    def __getitem__(self, name: Literal["risks"], /) -> Register[_types.Risk]: ...
    @overload
    def __getitem__(self, name: Literal["controls"], /) -> Register[_types.Control]: ...
    @overload
    def __getitem__(self, name: Literal["frameworks"], /) -> Register[_types.Framework]: ...
    @overload
    def __getitem__(self, name: Literal["statement_of_applicability"], /) -> Register[_types.StatementOfApplicability]: ...
    @overload
    def __getitem__(self, name: Literal["documents"], /) -> Register[_types.Document]: ...
    @overload
    def __getitem__(self, name: Literal["suppliers"], /) -> Register[_types.Supplier]: ...
    @overload
    def __getitem__(self, name: Literal["changes"], /) -> Register[_types.Change]: ...
    @overload
    def __getitem__(self, name: Literal["findings"], /) -> Register[_types.Finding]: ...
    @overload
    def __getitem__(self, name: Literal["nonconformities"], /) -> Register[_types.Nonconformity]: ...
    @overload
    def __getitem__(self, name: Literal["incidents"], /) -> Register[_types.Incident]: ...
    @overload
    def __getitem__(self, name: str, /) -> Any: ...
    def __getitem__(self, name: str, /) -> Any:
        """The register of that name. Raises `NotFoundError`."""
        return self._register(name)

    def __iter__(self) -> Iterator[str]:
        """The names of all registers, empty ones too."""
        return iter(self.NAMES)
