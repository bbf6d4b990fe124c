"""`drafter institutions` and `drafter precedents`, as a shell uses them."""

from __future__ import annotations

from pathlib import Path

from tests.test_cli import drafter, printed


def test_institutions_are_named_in_a_language(tmp_path: Path):
    told = drafter("institutions", "gouvernement", "kazakhstan", "--language", "fr", home=tmp_path)
    assert told.stdout == "NAT-GOV:KZ  Gouvernement du Kazakhstan\n"
    told = drafter("institutions", "regierung", "kasachstan", "--language", "de", home=tmp_path)
    assert told.stdout == "NAT-GOV:KZ  Regierung von Kasachstan  (name to be verified)\n"
    told = drafter("institutions", "PE", "--language", "fr", home=tmp_path)
    assert told.stdout.splitlines()[0] == "EU-EP  Parlement européen  PE"
    table = printed(
        drafter("institutions", "eu delegation ukraine", "--language", "ru", "--json", home=tmp_path)
    )
    (found,) = table["institutions"]
    assert found["name"] == "Представительство Европейского союза в Украине"
    assert (found["id"], found["to_verify"], found["pattern"]) == ("EU-DEL:UA", True, False)
    assert len(printed(drafter("institutions", "--json", home=tmp_path))["institutions"]) > 200
    nothing = drafter("institutions", "no such body", home=tmp_path)
    assert (nothing.returncode, nothing.stdout) == (0, "")
    assert nothing.stderr == "No institution is called so.\n"
    assert drafter("institutions", "--language", "../etc", home=tmp_path).returncode == 2


def test_a_body_of_her_own_is_kept_and_forgotten(tmp_path: Path):
    kept = drafter("institutions", "--keep", "Ombuds Office of Landia", home=tmp_path)
    assert kept.returncode == 0
    table = printed(drafter("institutions", "landia", "--own", "--json", home=tmp_path))
    (found,) = table["institutions"]
    assert (found["name"], found["own"]) == ("Ombuds Office of Landia", True)
    assert drafter("institutions", "--forget", found["id"], home=tmp_path).returncode == 0
    assert drafter("institutions", "--forget", found["id"], home=tmp_path).returncode == 2


def test_precedents_are_filtered_and_their_doubts_told(tmp_path: Path):
    told = drafter("precedents", "propaganda", "--country", "Russia", "--year", "2022", home=tmp_path)
    assert told.stdout.splitlines()[0] == "RU-2022-478FZ  Ban on “LGBT propaganda” among all ages"
    assert "2022-12-05, Federal Law No. 478-FZ, Russia" in told.stdout
    doubtful = drafter("precedents", "foreign representatives", "--country", "KG", home=tmp_path)
    assert doubtful.stdout.splitlines()[0].endswith("(to be verified)")
    rows = printed(drafter("precedents", "--country", "HU", "--json", home=tmp_path))["precedents"]
    assert {one["comparison"] for one in rows} == {"contested"}
    assert all(one["compared_with"].startswith("RU-") for one in rows)
    assert drafter("precedents", "--country", "Atlantis", home=tmp_path).returncode == 2
    assert drafter("precedents", "--kind", "nonsense", home=tmp_path).returncode == 2


def test_a_broken_row_is_told_and_stops_nothing(tmp_path: Path):
    folder = tmp_path / "data" / "register"
    folder.mkdir(parents=True)
    (folder / "precedents.toml").write_text('[[precedent]]\nid = "own-1"\ntitles = "Law"\ndate = "soon"\n')
    told = drafter("precedents", "478-fz", home=tmp_path)
    assert told.returncode == 0
    assert told.stderr == "precedents.toml, row 1, was left out. “date” is no date such as 2024-10-09.\n"
    table = printed(drafter("precedents", "478-fz", "--json", home=tmp_path))
    assert table["problems"][0]["row"] == 1
