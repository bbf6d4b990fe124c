"""The application as it is started on a statement, ended when its text has been painted."""

import sys

if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from bench.first_paint import report_first_paint
    from drafter.__main__ import main

    loop = QApplication.exec

    def watched_loop(*_application: QApplication) -> int:
        # Nothing is painted before the loop runs, so this is early enough.
        report_first_paint(text_too=True)
        return loop()

    QApplication.exec = watched_loop  # type: ignore[method-assign]
    sys.exit(main(sys.argv[1:]))
