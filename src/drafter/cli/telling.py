"""What commands have in common: arguments, JSON, and refusals told as sentences and exit codes."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from drafter.model.errors import CannotWrite, DrafterError, InputRefused, Locked, UnknownName

P = ParamSpec("P")
R = TypeVar("R")

FINDINGS_BLOCK, BAD_USAGE, REFUSED, NOT_WRITTEN, LOCKED = 1, 2, 3, 4, 5
_CODES: tuple[tuple[type[DrafterError], int], ...] = (
    (UnknownName, BAD_USAGE),
    (InputRefused, REFUSED),
    (CannotWrite, NOT_WRITTEN),
    (Locked, LOCKED),
)
_STEERING = re.compile(r"(?!\x1b\[[012]m)[\x00-\x08\x0b-\x1f\x7f-\x9f]")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
INPUT = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


def refusals_told(command: Callable[P, R]) -> Callable[P, R]:
    """A command that tells its refusals in two sentences on standard error and exits with their code."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            result = command(*args, **kwargs)
            sys.stdout.flush()
            return result
        except BrokenPipeError:
            # Who read along has heard enough, such as head.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(0) from None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            tell(f"What was asked for could not be written: {reason}. Make room or look elsewhere.", err=True)
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(NOT_WRITTEN) from None
        except DrafterError as error:
            tell(str(error), err=True)
            code = next((code for kind, code in _CODES if isinstance(error, kind)), REFUSED)
            raise SystemExit(code) from None

    return told


def tell(text: str, err: bool = False) -> None:
    """Print a line for people: of what would steer a terminal, nothing but our own bold and dim."""
    click.echo(_STEERING.sub("", text), err=err)


def print_json(value: dict[str, Any]) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass") + b"\n")
