"""The compiled half: verbs and arguments in, JSON text out. An error is an answer here, never an exception."""

from typing import final

__all__ = ["Simulation", "Workspace", "call"]

def call(verb: str, args: str) -> tuple[bool, str]:
    """Answers a verb that needs no document."""

@final
class Workspace:
    """One ISMS document. Calls from several threads wait for one another."""

    @staticmethod
    def open(document: bytes) -> Workspace | str:
        """Opens a document from its UTF-8 bytes."""

    @staticmethod
    def create(verb: str, args: str) -> Workspace | str:
        """Makes a workspace by one of the verbs `new`, `partial`, `read`."""

    def call(self, verb: str, args: str) -> tuple[bool, str]:
        """Answers a verb about this document, or changes it."""

    def copy(self) -> Workspace | str:
        """A second workspace with the same content."""

@final
class Simulation:
    """A simulation under way."""

    @staticmethod
    def open(args: str) -> Simulation | str:
        """Prepares what the verb `simulate` would run."""

    def step(self, years: int) -> tuple[int, int]:
        """Simulates about so many further years; the years done and all years."""

    def result(self) -> tuple[bool, str]:
        """The answer for the years simulated so far."""
