"""Files: a document, settings or a report in or out."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

from isms._boundary import encoded
from isms._input import plain, plain_record
from isms.errors import argument_error

__all__ = ["document_bytes", "settings_value", "write_whole"]


def document_bytes(source: Any) -> bytes:
    """The bytes of a document given as a path, text, bytes, a mapping or an open file.

    Text that begins with `{` is the document itself, all other text the path of its file.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(source, Mapping):
        return encoded(plain_record(source, base="")).encode()
    if isinstance(source, str) and source.lstrip("\ufeff \t\r\n").startswith("{"):
        # Lone surrogates cannot be UTF-8; the reader says where the text stops being that.
        return source.encode("utf-8", "surrogatepass")
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            return file.read()
    read = getattr(source, "read", None)
    if callable(read):
        content = read()
        if isinstance(content, str):
            return content.encode("utf-8", "surrogatepass")
        if isinstance(content, (bytes, bytearray)):
            return bytes(content)
    expected = "a path, JSON text, bytes, a mapping or an open file"
    raise argument_error("/source", f"a document is {expected}, not `{type(source).__name__}`")


def settings_value(settings: Any) -> Any:
    """Settings given as a mapping, or as the path of a TOML or JSON file; `None` for none.

    Raises `ArgumentError` when the file is not of its form, `OSError` when it cannot be read.
    """
    if settings is None or isinstance(settings, Mapping):
        return plain(settings, base="/settings")
    if not isinstance(settings, (str, os.PathLike)):
        expected = "a mapping, or the path of a TOML or JSON file"
        raise argument_error("/settings", f"settings are {expected}, not `{type(settings).__name__}`")
    with open(settings, "rb") as file:
        content = file.read()
    loads = _reader_of(os.fspath(settings))
    try:
        return plain(loads(content.decode("utf-8-sig")), base="/settings")
    except ValueError as error:
        raise argument_error("/settings", f"cannot read `{os.fspath(settings)}`: {error}") from None


def _reader_of(path: str) -> Any:
    if path.endswith(".json"):
        import json

        return json.loads
    if sys.version_info >= (3, 11):
        import tomllib

        return tomllib.loads
    else:
        message = "TOML needs Python 3.11 or newer: give the settings as a mapping, or as a JSON file"
        raise argument_error("/settings", message)


def write_whole(path: str | os.PathLike[str], text: str) -> None:
    """Writes a file so that a reader sees the old content or the new one, never a part, even when the machine stops.

    A link stays a link; the permissions of a file that is there are kept.
    """
    target = os.path.realpath(os.fspath(path))
    folder, name = os.path.split(target)
    draft = os.path.join(folder, f".{name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")
    try:
        with open(draft, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            os.chmod(draft, os.stat(target).st_mode & 0o7777)
        os.replace(draft, target)
    except BaseException:
        try:
            os.unlink(draft)
        except FileNotFoundError:
            pass
        raise
