"""What is computed from the whole document. Generated from the table of reports by `cargo xtask generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from isms._files import settings_value
from isms._input import as_of_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isms import types
    from isms._register import AsOf, SettingsLike

__all__ = ["Reports"]


class Reports:
    """The reports of a document."""

    __slots__ = ()

    def _ask(self, verb: str, /, **args: Any) -> Any:
        raise NotImplementedError

    def clause_verdicts(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.ClauseVerdicts:
        """What the records show of each clause, and of the ISMS in the four states of clause 4.4.

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ClauseVerdicts",
            self._ask(
                "clause_verdicts",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def inventory(
        self,
        *,
        as_of: AsOf,
    ) -> types.Inventory:
        """What the ISMS keeps: counts, states and latest changes register by register, and what was issued (clause
        4.4).
        """
        return cast(
            "types.Inventory",
            self._ask(
                "inventory",
                as_of=as_of_text(as_of),
            ),
        )

    def process_graph(
        self,
        *,
        as_of: AsOf,
    ) -> types.ProcessGraph:
        """Processes and their interactions: flows, loops, loose ends, required functions; as Mermaid and DOT (clause
        4.4).
        """
        return cast(
            "types.ProcessGraph",
            self._ask(
                "process_graph",
                as_of=as_of_text(as_of),
            ),
        )

    def knowledge(
        self,
        *,
        as_of: AsOf,
    ) -> types.Knowledge:
        """Processes whose knowledge one person holds: deputies, documents, records."""
        return cast(
            "types.Knowledge",
            self._ask(
                "knowledge",
                as_of=as_of_text(as_of),
            ),
        )

    def ownership(
        self,
        *,
        as_of: AsOf,
    ) -> types.Ownership:
        """Who answers for what, by function: whether the ISMS is left to IT."""
        return cast(
            "types.Ownership",
            self._ask(
                "ownership",
                as_of=as_of_text(as_of),
            ),
        )

    def implementation(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.ImplementationProgress:
        """The ten steps of implementation with their prerequisites and progress.

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ImplementationProgress",
            self._ask(
                "implementation",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def readiness(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.Readiness:
        """The auditor's three checks, and whether stage 1, stage 2 or surveillance can be faced: with every gap in
        order of work.

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.Readiness",
            self._ask(
                "readiness",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def audit_points(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.AuditPoints:
        """The ten points of an audit: what to look at by which method, the records that answer, what a machine can
        decide.

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.AuditPoints",
            self._ask(
                "audit_points",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def review_pack(
        self,
        *,
        as_of: AsOf,
        since: AsOf | None = None,
        settings: SettingsLike = None,
    ) -> types.ReviewPack:
        """Every input of a management review filled from the records of a period (clause 9.3.2).

        `since`: The first day of the period; the day of the review before if absent.
        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ReviewPack",
            self._ask(
                "review_pack",
                as_of=as_of_text(as_of),
                since=None if since is None else as_of_text(since),
                settings=settings_value(settings),
            ),
        )

    def calendar(
        self,
        *,
        as_of: AsOf,
        since: AsOf | None = None,
        until: AsOf | None = None,
    ) -> types.Calendar:
        """What is due when, and what is late, for every recurring or dated duty.

        `since`: The first day shown; a year before `as_of` if absent.
        `until`: The last day shown; a year after `as_of` if absent.
        """
        return cast(
            "types.Calendar",
            self._ask(
                "calendar",
                as_of=as_of_text(as_of),
                since=None if since is None else as_of_text(since),
                until=None if until is None else as_of_text(until),
            ),
        )

    def asset_bundles(
        self,
        *,
        as_of: AsOf,
        asset: str | None = None,
        settings: SettingsLike = None,
    ) -> types.AssetBundles:
        """Asset by asset: its risks, what protects it, the plan for a breach, and who answers for each.

        `asset`: The id of one asset; all in scope if absent.
        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.AssetBundles",
            self._ask(
                "asset_bundles",
                as_of=as_of_text(as_of),
                asset=asset,
                settings=settings_value(settings),
            ),
        )

    def asset_needs(
        self,
        *,
        as_of: AsOf,
        asset: str | None = None,
    ) -> types.AssetNeeds:
        """How much protection each asset needs and how soon it must recover, of itself and by what depends on it
        (A.5.9, A.5.12).

        `asset`: The id of one asset; all in use if absent.
        """
        return cast(
            "types.AssetNeeds",
            self._ask(
                "asset_needs",
                as_of=as_of_text(as_of),
                asset=asset,
            ),
        )

    def control_effects(
        self,
        *,
        as_of: AsOf,
    ) -> types.ControlEffects:
        """Each risk without controls, with those at work, with those planned; what each control carries (clause
        6.1.3).
        """
        return cast(
            "types.ControlEffects",
            self._ask(
                "control_effects",
                as_of=as_of_text(as_of),
            ),
        )

    def required_documents(
        self,
        *,
        as_of: AsOf,
    ) -> types.RequiredDocuments:
        """The documents that the clauses and the chosen controls demand, what exists and what is missing."""
        return cast(
            "types.RequiredDocuments",
            self._ask(
                "required_documents",
                as_of=as_of_text(as_of),
            ),
        )

    def promises(
        self,
        *,
        as_of: AsOf,
    ) -> types.Promises:
        """What documents promise to record, and whether the records are there in time."""
        return cast(
            "types.Promises",
            self._ask(
                "promises",
                as_of=as_of_text(as_of),
            ),
        )

    def objective_progress(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.ObjectivesOnDay:
        """Every objective with its standing, trend and whether it is specific, measurable and timed (clause 6.2).

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ObjectivesOnDay",
            self._ask(
                "objective_progress",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def performance(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.Performance:
        """Metrics, controls, risks, incidents and obligations with their trends (clause 9.1).

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.Performance",
            self._ask(
                "performance",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def heat_map(
        self,
        *,
        as_of: AsOf,
        criteria: str | None = None,
    ) -> types.HeatMap:
        """How many risks lie in each cell of likelihood and consequence: inherent, current, target and residual side
        by side.

        `criteria`: The id of the risk criteria whose scales are the axes; those in force if absent.
        """
        return cast(
            "types.HeatMap",
            self._ask(
                "heat_map",
                as_of=as_of_text(as_of),
                criteria=criteria,
            ),
        )

    def top_risks(
        self,
        *,
        as_of: AsOf,
        size: int | None = None,
    ) -> types.TopRisks:
        """The highest open risks, each with why it stands where it does and what can move it.

        `size`: How many risks; 10 if absent.
        """
        return cast(
            "types.TopRisks",
            self._ask(
                "top_risks",
                as_of=as_of_text(as_of),
                size=size,
            ),
        )

    def risk_groups(
        self,
        *,
        as_of: AsOf,
        by: types.GroupBy | None = None,
    ) -> types.RiskGroups:
        """The open risks by asset, owner, process, category and supplier: counts by level, highest level, what is
        over, accepted, overdue.

        `by`: By what risks are brought together; in all five ways if absent.
        """
        return cast(
            "types.RiskGroups",
            self._ask(
                "risk_groups",
                as_of=as_of_text(as_of),
                by=by,
            ),
        )

    def risk_trend(
        self,
        *,
        as_of: AsOf,
        earlier: AsOf,
    ) -> types.RiskTrend:
        """How each risk moved between two dates of the document, and counts by level at each.

        `earlier`: The earlier day or moment; `as_of` is the later.
        """
        return cast(
            "types.RiskTrend",
            self._ask(
                "risk_trend",
                as_of=as_of_text(as_of),
                earlier=as_of_text(earlier),
            ),
        )

    def improvement_progress(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.ImprovementProgress:
        """Improvements before and after, and what came of each source that fired (clause 10.1).

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ImprovementProgress",
            self._ask(
                "improvement_progress",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def responsibilities(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.Responsibilities:
        """Roles with their holders on the day, vacancies, and competence needed and held (clauses 5.3, 7.2).

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.Responsibilities",
            self._ask(
                "responsibilities",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def build_readiness(
        self,
        *,
        as_of: AsOf,
    ) -> types.BuildReadiness:
        """Whether the way the ISMS is built fits the knowledge, time and money at hand."""
        return cast(
            "types.BuildReadiness",
            self._ask(
                "build_readiness",
                as_of=as_of_text(as_of),
            ),
        )

    def compare(
        self,
        *,
        as_of: AsOf,
        earlier: AsOf,
        settings: SettingsLike = None,
    ) -> types.Comparison:
        """Two dates of the document: findings by clause, levels of risks, states of records.

        `earlier`: The earlier day or moment; `as_of` is the later.
        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.Comparison",
            self._ask(
                "compare",
                as_of=as_of_text(as_of),
                earlier=as_of_text(earlier),
                settings=settings_value(settings),
            ),
        )

    def sample(
        self,
        *,
        as_of: AsOf,
        register: str | None = None,
        ids: Iterable[str] | None = None,
        size: int,
        seed: str,
    ) -> types.Sample:
        """A sample that anyone can draw again: from a register or a list of ids, by size and seed.

        `register`: The register whose records are drawn from.
        `ids`: The ids that are drawn from, instead of a register.
        `size`: How many are drawn; all if there are fewer.
        `seed`: What decides the draw: any text.
        """
        return cast(
            "types.Sample",
            self._ask(
                "sample",
                as_of=as_of_text(as_of),
                register=register,
                ids=None if ids is None else list(ids),
                size=size,
                seed=seed,
            ),
        )

    def migrate_edition(
        self,
        *,
        as_of: AsOf,
        statement: str | None = None,
    ) -> types.Migration:
        """The Statement of Applicability of 2013 carried over to 2022, with what a person must decide.

        `statement`: The id of the statement; the latest of 2013 if absent.
        """
        return cast(
            "types.Migration",
            self._ask(
                "migrate_edition",
                as_of=as_of_text(as_of),
                statement=statement,
            ),
        )

    def loss_scenarios(
        self,
        *,
        as_of: AsOf,
        stage: types.Stage | None = None,
    ) -> types.LossScenarios:
        """The loss scenarios of the risks measured in money: what simulation and exact annual loss take.

        `stage`: Which stage of each risk; what it is now if absent.
        """
        return cast(
            "types.LossScenarios",
            self._ask(
                "loss_scenarios",
                as_of=as_of_text(as_of),
                stage=stage,
            ),
        )
