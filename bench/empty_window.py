"""The peer of the first window: an empty one, painted once."""

from bench.first_paint import report_first_paint

if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    report_first_paint()
    window.show()
    application.exec()
