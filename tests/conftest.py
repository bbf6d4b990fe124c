"""What every test has: no screen, a home of its own, and silence in the log."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seed"

# Before any test module imports Qt. Tests that want a display start one and say so themselves.
# The screen that Qt has offscreen of itself is smaller than a window.
_SCREEN = Path(__file__).with_name("screen.json")
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"

# The machines that run this are shared and slow at times: no example has a time limit.
# Where CI is set a change is judged by the same examples each time; everywhere else new ones are looked for.
settings.register_profile(
    "drafter",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("drafter")


@pytest.fixture(scope="session", autouse=True)
def drafter_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for this session of tests, so that nothing of the developer's own is read or written."""
    home = tmp_path_factory.mktemp("drafter-home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DRAFTER_HOME", str(home))
        yield home


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test during which Drafter logged a warning or worse that the test does not expect."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING and record.name.split(".")[0] == "drafter"
    ]
    if unexpected:
        pytest.fail("Unexpected in the log:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture(scope="session")
def seed_path() -> Path:
    """The published statement that everything must work on, as copied from its web page."""
    found = sorted(SEEDS.glob("*.txt"))
    if not found:
        pytest.skip("The seed statement is not beside this checkout.")
    return found[0]


@pytest.fixture(scope="session")
def seed_text(seed_path: Path) -> str:
    return seed_path.read_text(encoding="utf-8")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A run in which every test was skipped has shown nothing, so it does not pass."""
    if exitstatus != pytest.ExitCode.OK or session.config.option.collectonly:
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and not reporter.stats.get("passed"):
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
