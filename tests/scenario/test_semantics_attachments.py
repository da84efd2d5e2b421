"""Files as answers: which fits which question, how they read, and where their reference stands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.form.model import Kind
from app.interview.answers import FillReason, conclude, fill
from app.interview.attachments import (
    LONGEST_NAME,
    MOST_BYTES,
    MOST_FILES,
    MOST_TOGETHER,
    attachment_of,
    fits,
    named_in,
)
from app.interview.session import Session
from app.interview.state import Attachment, ProblemKind
from app.interview.values import to_json
from tests.helpers.scenario import Scenario, question, roster

PHOTO = Attachment("house.jpg", 1200, "a" * 64, "image/jpeg")
TALK = Attachment("talk.ogg", 300, "b" * 64, "audio/ogg")
LETTER = Attachment("Шарт.pdf", 900, "c" * 64, "application/pdf")


def json_of(attachment: Attachment) -> dict[str, Any]:
    reference = to_json(attachment)
    assert isinstance(reference, dict)
    return reference


SURVEY = (
    question("photo", "image", parameters={"max-pixels": "1024"}, special=["refused"]),
    question("talk", "audio"),
    question("film", "video"),
    question("paper", "file", required=True),
    question("sign", "signature"),
    question("seen", "note", relevant="${photo} = 'house.jpg'"),
    question("caption", relevant="${photo} != ''", constraint="string-length(${photo}) > 3"),
    roster("page", question("scan", "image")),
    question("preset", "image", default="'preset.jpg'"),
    question("made", "image", calculation="concat(${caption}, '.jpg')"),
    question("fixed", "file", read_only="true()"),
)


def told() -> Scenario:
    return Scenario(*SURVEY)


@pytest.mark.parametrize(
    ("kind", "media_type", "expected"),
    [
        (Kind.IMAGE, "image/png", True),
        (Kind.SIGNATURE, "image/png", True),
        (Kind.IMAGE, "application/pdf", False),
        (Kind.AUDIO, "audio/ogg", True),
        (Kind.AUDIO, "video/mp4", False),
        (Kind.VIDEO, "video/mp4", True),
        (Kind.FILE, "application/x-anything", True),
        (Kind.TEXT, "text/plain", False),
    ],
)
def test_which_file_fits_which_question(kind: Kind, media_type: str, expected: bool) -> None:
    assert fits(kind, media_type) is expected


def test_a_file_is_an_answer_and_reads_as_its_name() -> None:
    session = told().session
    changes = session.answer("photo", PHOTO)
    assert {"photo", "seen", "caption"} <= set(changes.paths)
    assert session.state("photo").value == PHOTO
    assert session.state("seen").relevant
    assert session.answers()["photo"] == to_json(PHOTO)
    assert session.values()["photo"] == to_json(PHOTO)
    session.answer("photo", None)
    assert not session.state("caption").relevant
    session.special("photo", "refused")
    assert session.answers()["photo"] == {"missing": "refused"}


@pytest.mark.parametrize(
    ("path", "attachment", "code"),
    [
        ("photo", LETTER, Code.ATTACHMENT_OTHER_KIND),
        ("caption", PHOTO, Code.ATTACHMENT_OTHER_KIND),
        ("paper", Attachment("x", MOST_BYTES + 1, "d" * 64, "text/plain"), Code.ATTACHMENT_TOO_LARGE),
        ("fixed", LETTER, Code.QUESTION_READ_ONLY),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_changes(
    path: str, attachment: Attachment, code: Code
) -> None:
    session = told().session
    before = session.draft()
    with pytest.raises(KnownError) as caught:
        session.answer(path, attachment)
    assert caught.value.code is code
    assert session.draft() == before
    assert attachment.name not in str(caught.value) or attachment.name == "x"


def test_all_files_of_an_interview_are_bounded_together() -> None:
    session = told().session
    for number in range(MOST_TOGETHER // MOST_BYTES):
        session.add_row("page")
        scan = Attachment("s.png", MOST_BYTES, f"{number:064x}", "image/png")
        session.answer(f"page[{number + 1}]/scan", scan)
    with pytest.raises(KnownError) as caught:
        session.answer("photo", PHOTO)
    assert caught.value.code is Code.ATTACHMENTS_TOO_LARGE
    session.answer("photo", Attachment("again.png", MOST_BYTES, f"{0:064x}", "image/png"))
    session.answer("page[2]/scan", None)
    session.answer("page[2]/scan", PHOTO)
    assert len(session.attached()) == 9


def test_the_number_of_files_is_bounded() -> None:
    session = told().session
    for number in range(MOST_FILES):
        session.add_row("page")
        scan = Attachment("s.png", 1, f"{number:064x}", "image/png")
        session.answer(f"page[{number + 1}]/scan", scan)
    with pytest.raises(KnownError) as caught:
        session.answer("photo", PHOTO)
    assert caught.value.code is Code.ATTACHMENTS_TOO_MANY


def test_typed_text_is_no_file() -> None:
    session = told().session
    session.answer("photo", "house.jpg")
    state = session.state("photo")
    assert (state.value, state.raw) == (None, "house.jpg")
    assert [problem.kind for problem in state.problems] == [ProblemKind.TYPE]


def test_a_default_or_a_calculation_attaches_nothing() -> None:
    session = told().session
    session.answer("photo", PHOTO)
    session.answer("caption", "house")
    for path in ("preset", "made"):
        assert not session.state(path).is_answered
        assert session.state(path).problems == ()


def test_a_draft_holds_the_reference_and_gives_it_back() -> None:
    first = told()
    first.session.answer("photo", PHOTO)
    first.session.add_row("page")
    first.session.answer("page[1]/scan", PHOTO)
    first.session.answer("paper", LETTER)
    draft = first.session.draft()
    again = Session.resume(first.form, first.device, first.clock, draft)
    assert again.state("page[1]/scan").value == PHOTO
    assert [found.sha256 for found in named_in(draft)] == ["a" * 64, "c" * 64, "a" * 64]
    record = again.finish()
    assert list(named_in(record.answers)) == [PHOTO, LETTER, PHOTO]
    assert record.from_bytes(record.to_bytes()) == record


def test_a_spot_is_found_again_when_rows_before_it_go() -> None:
    session = told().session
    for _ in range(3):
        session.add_row("page")
    second, third = session.spot("page[2]/scan"), session.spot("page[3]/scan")
    session.remove_row("page[2]")
    assert session.path_at(second) == ""
    assert session.path_at(third) == "page[2]/scan"
    counted = Scenario(
        question("n", "integer"), roster("kid", question("face", "image"), repeat_count="${n}")
    )
    counted.answer("n", 2).answer("kid[2]/face", PHOTO)
    spot = counted.session.spot("kid[2]/face")
    assert counted.answer("n", 1).session.path_at(spot) == ""
    assert counted.answer("n", 2).session.path_at(spot) == "kid[2]/face"


def test_a_damaged_draft_that_gives_a_film_for_a_picture_is_refused() -> None:
    first = told()
    first.session.answer("photo", PHOTO)
    draft: Any = first.session.draft()
    for _, _, entry in draft["answers"]:
        if isinstance(entry.get("value"), dict):
            entry["value"]["type"] = "video/mp4"
    with pytest.raises(KnownError) as caught:
        Session.resume(first.form, first.device, first.clock, draft)
    assert caught.value.code is Code.DRAFT_DAMAGED


def test_a_row_whose_questions_are_called_like_the_parts_of_a_file_is_no_file() -> None:
    row = to_json(PHOTO)
    assert list(named_in({"page": [row, row]})) == []
    assert list(named_in({"page": [{"scan": row}]})) == [PHOTO]


@pytest.mark.parametrize(
    "changed",
    [{"file": ""}, {"file": "x" * (LONGEST_NAME + 1)}, {"size": -1}, {"size": "1"}, {"sha256": "A" * 64},
     {"type": "image"}, {"type": "IMAGE/PNG"}, {"more": 1}],
)  # fmt: skip
def test_what_is_not_quite_a_reference_is_none(changed: dict[str, Any]) -> None:
    assert attachment_of(json_of(PHOTO) | changed) is None


def json_values() -> st.SearchStrategy[Any]:
    plain = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just(to_json(PHOTO))
    return st.recursive(
        plain,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=12,
    )


@given(json_values())
def test_files_are_found_in_any_content(content: Any) -> None:
    for _ in range(500):
        content = {"deeper": [content]}
    assert all(found == PHOTO for found in named_in(content))


# Lines


def supply(node: Any, name: str) -> Attachment:
    files = {"house.jpg": PHOTO, "letter.pdf": LETTER}
    if name not in files:
        raise KnownError(Code.ATTACHMENT_OUTSIDE)
    return files[name]


def test_a_line_names_files_by_their_names() -> None:
    line = {"photo": {"file": "house.jpg"}, "paper": json_of(LETTER) | {"file": "letter.pdf"}}
    record = conclude(told().session, line, supply)
    assert list(named_in(record.answers)) == [PHOTO, LETTER]


def test_without_a_supply_a_whole_reference_is_taken_as_it_is() -> None:
    record = conclude(told().session, {"photo": to_json(PHOTO), "paper": to_json(LETTER)})
    assert list(named_in(record.answers)) == [PHOTO, LETTER]


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        ("photo", {"file": "absent.jpg"}, FillReason.NO_FILE),
        ("photo", {"file": 7}, FillReason.WRONG_TYPE),
        ("photo", {"file": "house.jpg", "size": 5}, FillReason.WRONG_TYPE),
        ("photo", "house.jpg", FillReason.WRONG_TYPE),
        ("photo", {"file": "letter.pdf"}, FillReason.FILE_KIND),
        ("fixed", {"file": "letter.pdf"}, FillReason.READ_ONLY),
        ("photo", json_of(PHOTO) | {"sha256": "e" * 64}, FillReason.FILE_UNREAD),
        ("caption", {"file": "house.jpg"}, FillReason.WRONG_TYPE),
    ],
)
def test_what_does_not_fit_a_line_is_named(path: str, value: Any, reason: FillReason) -> None:
    assert {problem.path: problem.reason for problem in fill(told().session, {path: value}, supply)} == {
        path: reason
    }


def test_a_name_alone_needs_a_supply() -> None:
    problems = fill(told().session, {"photo": {"file": "house.jpg"}})
    assert [problem.reason for problem in problems] == [FillReason.NO_FILE]
