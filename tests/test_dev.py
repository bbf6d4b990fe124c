"""The set-up script: what it finds missing, when it has nothing to do, what it says."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def dev(tmp_path, monkeypatch):
    """The script over a checkout of its own in which nothing is installed and every command is noted."""
    module: Any = ModuleType("dev_under_test")
    module.__file__ = str(ROOT / "dev.py")
    exec(compile((ROOT / "dev.py").read_bytes(), module.__file__, "exec"), module.__dict__)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "BIN", tmp_path / ".venv" / "bin")
    monkeypatch.setattr(module, "OUT", tmp_path / "out")
    module.BIN.mkdir(parents=True)
    (module.BIN / "python").touch()
    module.commands = []
    module.code = 0

    module.compiled = []

    def note(*command, environment=None, silent=False):
        noted = [str(part) for part in command]
        (module.compiled if "compileall" in noted else module.commands).append(noted)
        return module.code

    monkeypatch.setattr(module, "call", note)
    return module


def test_sets_up_once_and_then_has_nothing_to_do(dev):
    dev.set_up("dev")
    assert ["--require-hashes" in command for command in dev.commands] == [True, False]
    dev.commands.clear()
    dev.set_up("dev")
    assert [command[-1] for command in dev.compiled] == [str(dev.ROOT / "src")] * 2
    dev.set_up("run")
    assert dev.commands == []


def test_what_run_needs_is_not_what_tests_need(dev):
    dev.set_up("run")
    dev.commands.clear()
    dev.set_up("dev")
    assert any(command[-1].endswith("dev.txt") for command in dev.commands)


def test_new_pins_are_installed(dev):
    dev.set_up("run")
    dev.commands.clear()
    pins = dev.ROOT / "requirements" / "run.txt"
    pins.write_bytes(pins.read_bytes() + b"# changed\n")
    dev.set_up("run")
    assert dev.commands[0][-1] == str(pins)


def test_a_changed_project_alone_needs_no_network(dev):
    dev.set_up("run")
    dev.commands.clear()
    project = dev.ROOT / "pyproject.toml"
    project.write_bytes(project.read_bytes() + b"# changed\n")
    dev.set_up("run")
    assert len(dev.commands) == 1
    assert "--no-index" in dev.commands[0]


def test_a_failed_installation_leaves_no_stamp_and_says_what_to_do(dev):
    dev.code = 1
    with pytest.raises(dev.Stopped, match="needs a network"):
        dev.set_up("run")
    assert dev.recorded("run") == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_names_the_package_of_each_missing_library(dev):
    assert dev.missing_libraries(lambda library: library != "libxcb-cursor.so.0") == ["libxcb-cursor0"]
    assert len(dev.missing_libraries(lambda library: False)) == 20
    assert not dev.loads("libthere-is-no-such-library.so.7")


def test_prints_the_one_line_where_it_may_not_install(dev, monkeypatch):
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(dev.Stopped, match="sudo apt-get install -y --no-install-recommends libegl1 libgl1\n"):
        dev.install(["libegl1", "libgl1"], "what Qt needs")
    assert dev.commands == []


def test_opens_the_sample_where_there_is_a_display(dev, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    monkeypatch.setattr(dev, "missing_libraries", list)
    dev.set_up("run")
    dev.commands.clear()
    assert dev.main(["run"]) == 0
    assert dev.commands == [[str(dev.BIN / "drafter"), str(dev.SAMPLE)]]


def test_exports_the_sample_without_a_display(dev, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "missing_libraries", list)
    dev.set_up("run")
    dev.commands.clear()
    assert dev.main(["run"]) == 0
    assert [command[1] for command in dev.commands] == ["import", "export"]
    assert dev.commands[1][-1] == str(dev.OUT)


def test_a_failed_export_fails_the_run(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "missing_libraries", list)
    dev.set_up("run")
    dev.code = 3
    assert dev.main(["run"]) == 1
    assert "could not be exported (code 3)" in capsys.readouterr().err


def test_validators_run_over_the_files_named_wherever_one_stands(dev, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "missing_programs", list)
    monkeypatch.chdir(tmp_path)
    dev.set_up("dev")
    dev.commands.clear()
    assert dev.main(["conformance", "a.pdf"]) == 0
    assert dev.commands == [[str(dev.BIN / "python"), "-m", "tools.conformance", str(tmp_path / "a.pdf")]]
    dev.code = 1
    assert dev.main(["conformance"]) == 1


def test_validators_run_without_what_cannot_be_installed(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "missing_programs", lambda: ["default-jdk-headless"])
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    assert dev.main(["conformance"]) == 0
    assert "default-jdk-headless" in capsys.readouterr().err


def test_tests_fail_where_one_check_does(dev, capsys):
    assert dev.verdict({"ruff": 0, "tests": 5}) == 1
    assert "FAILED (5)" in capsys.readouterr().out
    assert dev.verdict({"ruff": 0, "tests": 0}) == 0


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), ([], 2), (["rnu"], 2)])
def test_says_what_it_can_do(dev, capsys, arguments, code):
    assert dev.main(arguments) == code
    printed = capsys.readouterr()
    assert all(verb in printed.out + printed.err for verb in dev.VERBS)


def test_pins_carry_hashes_and_no_addresses():
    for name in ("run", "dev", "conformance"):
        lines = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        pins = [number for number, line in enumerate(lines) if "==" in line]
        assert pins
        assert all("--hash=sha256:" in lines[number + 1] for number in pins)
        assert not [line for line in lines if "://" in line or line.startswith("-")]


def test_every_run_pin_is_a_development_pin():
    def pins(name):
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        return {line.split()[0] for line in text.splitlines() if "==" in line}

    assert pins("run.txt") <= pins("dev.txt")
