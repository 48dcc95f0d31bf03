"""The compiled half: verbs and arguments in, JSON text out. An error is an answer here, never an exception."""

from typing import final

__all__ = ["Workspace", "call"]

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
