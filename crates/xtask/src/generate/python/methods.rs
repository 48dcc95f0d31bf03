//! The registers of a document as attributes, and its reports as methods.

use std::fmt::Write as _;

use isms::document::REGISTERS;
use isms_boundary::{ArgKind, REPORTS};

use super::docstring;

const REGISTERS_HEAD: &str = r#""""The registers of a document as attributes. Generated from the schema by `cargo xtask generate`."""

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

"#;

const REPORTS_HEAD: &str = r#""""What is computed from the whole document. Generated from the table of reports by `cargo xtask generate`."""

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
"#;

/// The reports as methods of the document.
pub(super) fn reports() -> String {
    let mut out = REPORTS_HEAD.to_owned();
    for report in REPORTS {
        let _ = write!(out, "\n    def {}(\n        self,\n        *,\n        as_of: AsOf,\n", report.name);
        let mut given = vec!["as_of=as_of_text(as_of)".to_owned()];
        for arg in report.args {
            let name = arg.name;
            let mut word = None;
            let (kind, value) = match arg.kind {
                ArgKind::Settings => ("SettingsLike", format!("settings_value({name})")),
                ArgKind::AsOf if arg.required => ("AsOf", format!("as_of_text({name})")),
                ArgKind::AsOf => ("AsOf", format!("None if {name} is None else as_of_text({name})")),
                ArgKind::Day if arg.required => ("AsOf", format!("as_of_text({name})")),
                ArgKind::Day => ("AsOf", format!("None if {name} is None else as_of_text({name})")),
                ArgKind::Text => ("str", name.to_owned()),
                ArgKind::Count => ("int", name.to_owned()),
                ArgKind::Word(words) => (word.insert(format!("types.{}", words.of)).as_str(), name.to_owned()),
                ArgKind::Texts if arg.required => ("Iterable[str]", format!("list({name})")),
                ArgKind::Texts => ("Iterable[str]", format!("None if {name} is None else list({name})")),
            };
            let optional = if arg.required || arg.kind == ArgKind::Settings { "" } else { " | None" };
            let default = if arg.required { "" } else { " = None" };
            let _ = writeln!(out, "        {name}: {kind}{optional}{default},");
            given.push(format!("{name}={value}"));
        }
        let answer = report.answer;
        let _ = writeln!(out, "    ) -> types.{answer}:");
        let mut words = format!("{}.", report.summary);
        for arg in report.args {
            let _ = write!(words, "\n`{}`: {}", arg.name, arg.summary);
        }
        docstring(&mut out, "        ", &words);
        let lines: String = given.iter().map(|line| format!("                {line},\n")).collect();
        let _ = write!(
            out,
            "        return cast(\n            \"types.{answer}\",\n            self._ask(\n                {:?},\n{lines}            ),\n        )\n",
            report.name
        );
    }
    out
}

pub(super) fn registers() -> String {
    let mut out = REGISTERS_HEAD.to_owned();
    let names = |single_only: bool| -> String {
        let kept = REGISTERS.iter().filter(|register| register.single || !single_only);
        kept.map(|register| format!("        {:?},\n", register.name)).collect()
    };
    let _ = write!(out, "    NAMES = (\n{}    )\n", names(false));
    let _ = write!(out, "    SINGLE = (\n{}    )\n\n", names(true));
    out.push_str("    def _register(self, name: str) -> Any:\n        raise NotImplementedError\n");
    for register in REGISTERS {
        let (kind, record) = (if register.single { "Single" } else { "Register" }, register.record);
        let _ = write!(out, "\n    @property\n    def {}(self) -> {kind}[types.{record}]:\n", register.name);
        let clause = if register.clause.is_empty() { String::new() } else { format!(" Clause {}.", register.clause) };
        docstring(&mut out, "        ", &format!("{}{clause}", register.summary.trim()));
        let _ = writeln!(out, "        register: {kind}[types.{record}] = self._register({:?})", register.name);
        out.push_str("        return register\n");
    }
    out.push('\n');
    for register in REGISTERS {
        let (kind, record) = (if register.single { "Single" } else { "Register" }, register.record);
        out.push_str("    @overload\n");
        let name = register.name;
        let _ = writeln!(out, "    def __getitem__(self, name: Literal[{name:?}], /) -> {kind}[types.{record}]: ...");
    }
    out.push_str("    @overload\n    def __getitem__(self, name: str, /) -> Any: ...\n");
    out.push_str("    def __getitem__(self, name: str, /) -> Any:\n");
    docstring(&mut out, "        ", "The register of that name. Raises `NotFoundError`.");
    out.push_str("        return self._register(name)\n\n");
    out.push_str("    def __iter__(self) -> Iterator[str]:\n");
    docstring(&mut out, "        ", "The names of all registers, empty ones too.");
    out.push_str("        return iter(self.NAMES)\n");
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_register_is_an_attribute() {
        let registers = super::registers();
        assert!(registers.contains("def risks(self) -> Register[types.Risk]:"), "{registers}");
        assert!(registers.contains("def organization(self) -> Single[types.Organization]:"), "{registers}");
    }
}
