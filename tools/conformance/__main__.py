"""Check files, or all test documents, with every validator: `python -m tools.conformance [FILE…]`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.conformance.documents import DOCUMENTS, make
from tools.conformance.findings import Made
from tools.conformance.programs import KEPT, Lacking
from tools.conformance.validators import VALIDATORS, Validator

FOLDER = KEPT / "documents"
# Of one validator's findings, so many are printed: a fault of a writer shows in every document.
_SHOWN = 20


def main(arguments: Sequence[str]) -> int:
    """1 where a validator found something or could not run, or where no validator took a file."""
    if arguments:
        files = [Made(Path(name)) for name in arguments]
        missing = [file.path for file in files if not file.path.is_file()]
        for path in missing:
            print(f"There is no file {path}.", file=sys.stderr)
        if missing:
            return 2
    else:
        shutil.rmtree(FOLDER, ignore_errors=True)
        print(f"Making {len(DOCUMENTS)} documents in {FOLDER}.", flush=True)
        files = make(DOCUMENTS, FOLDER)
    return report(files)


def report(files: Sequence[Made], validators: Sequence[Validator] = VALIDATORS) -> int:
    """Run each validator that takes any of the files: a line for each, its findings below."""
    failed = False
    taken: set[Path] = set()
    for validator in validators:
        own = [file for file in files if validator.takes(file)]
        if not own:
            continue
        taken.update(file.path for file in own)
        head = f"{validator.name:20} {len(own):4} files  "
        try:
            found = validator.check(own)
        except Lacking as reason:
            print(f"{head}NOT RUN: {reason}", flush=True)
            failed = True
            continue
        print(f"{head}{len(found) or 'no'} finding{'s' if len(found) != 1 else ''}", flush=True)
        for finding in found[:_SHOWN]:
            print(f"    {finding}")
        if len(found) > _SHOWN:
            print(f"    and {len(found) - _SHOWN} more")
        failed |= bool(found)
    left = sorted({file.ending for file in files if file.path not in taken})
    if left:
        print(f"No validator takes {', '.join(left)} files.")
    return 1 if failed or not taken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
