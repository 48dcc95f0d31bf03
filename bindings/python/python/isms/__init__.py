"""ISO/IEC 27001 management systems as a domain library."""

from isms import _native

__all__ = ["_native"]
