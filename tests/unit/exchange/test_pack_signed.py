"""A laptop takes the root of its first pack, and from then on only packs that this root signed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.crypto.signing import SigningKey, VerifyKey
from app.crypto.words import WORDS
from app.exchange import pack, signed
from app.exchange.pack import Enumerator, PackedForm, Quota, SurveyPack
from app.exchange.succession import check_successor

ROOT, OTHER = SigningKey(bytes([7]) * 32), SigningKey(bytes([8]) * 32)
RECIPIENTS = tuple(str(Identity(bytes([n]) * 32).recipient) for n in (1, 2))
PUBLISHED = SurveyPack(
    survey="0d9f",
    name="Еңбек құқықтары",
    created="2026-11-21T09:00:00+05:00",
    forms=(PackedForm("demo.json", b"{}"),),
    recipients=RECIPIENTS[:1],
    trial=False,
    root=str(ROOT.public),
    enumerators=(Enumerator("R01", "Sana Sezim"), Enumerator("R02")),
    quotas=(Quota("Women, Osh", "demo", 40, {"sex": "female", "place": "osh"}), Quota("All", "demo", 200)),
)
SIGNED = PUBLISHED.to_bytes(ROOT)
PARTS = tuple(json.loads(json.loads(SIGNED)["body"]))


def _refusal(data: bytes, root: VerifyKey | None = None) -> Code:
    with pytest.raises(KnownError) as caught:
        SurveyPack.from_bytes(data, "stick/p.dala-pack", root)
    assert caught.value.facts["path"] == "stick/p.dala-pack"
    return caught.value.code


def _signed_by(key: SigningKey, found: SurveyPack) -> bytes:
    """What somebody with `key` can make of a pack, whatever it says."""
    return signed.wrap(pack.FORMAT, json.loads(found.to_bytes())["body"].encode("ascii"), key)


def test_a_signed_pack_comes_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "survey.dala-pack"
    pack.write(path, PUBLISHED, ROOT)
    assert pack.read(path) == pack.read(path, ROOT.public) == PUBLISHED
    assert PUBLISHED.root_key == ROOT.public
    assert replace(PUBLISHED, root="").root_key is None


def test_a_known_root_takes_nothing_else() -> None:
    trial = replace(PUBLISHED, trial=True)
    assert _refusal(SIGNED, OTHER.public) is Code.OTHER_ROOT
    assert _refusal(PUBLISHED.to_bytes(), ROOT.public) is Code.OTHER_ROOT
    assert _refusal(replace(trial, root="").to_bytes(), ROOT.public) is Code.OTHER_ROOT
    assert _refusal(_signed_by(OTHER, PUBLISHED), ROOT.public) is Code.OTHER_ROOT
    assert SurveyPack.from_bytes(trial.to_bytes(ROOT), "", ROOT.public) == trial


def test_what_is_not_signed_is_never_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[object] = []

    def noted(body: dict[str, object]) -> SurveyPack:
        parsed.append(body)
        return PUBLISHED

    monkeypatch.setattr(pack, "_read_body", noted)
    for data in (PUBLISHED.to_bytes(), _signed_by(OTHER, PUBLISHED), SIGNED.replace(b"demo", b"domo")):
        with pytest.raises(KnownError):
            SurveyPack.from_bytes(data, "", ROOT.public)
    assert parsed == []
    SurveyPack.from_bytes(SIGNED, "", ROOT.public)
    assert len(parsed) == 1


def test_at_the_first_set_up_a_pack_proves_the_root_that_it_names() -> None:
    assert SurveyPack.from_bytes(SIGNED) == PUBLISHED
    # A stranger's signature under a pack that names the root of somebody else.
    assert _refusal(_signed_by(OTHER, PUBLISHED)) is Code.PACK_DAMAGED
    assert _refusal(_signed_by(ROOT, replace(PUBLISHED, root=""))) is Code.PACK_DAMAGED


@pytest.mark.parametrize(("trial", "root"), [(False, True), (False, False), (True, True)])
def test_a_pack_without_a_signature_is_taken_only_as_a_trial_of_before(trial: bool, root: bool) -> None:
    unsigned = replace(PUBLISHED, trial=trial, root=PUBLISHED.root if root else "")
    assert _refusal(unsigned.to_bytes()) is Code.PACK_UNSIGNED
    before = replace(PUBLISHED, trial=True, root="")
    assert SurveyPack.from_bytes(before.to_bytes()) == before


def test_a_bent_signature_is_damage() -> None:
    envelope = json.loads(SIGNED)
    good = envelope["signatures"][0]["signature"]
    envelope["signatures"][0]["signature"] = ("0" if good[0] != "0" else "1") + good[1:]
    bent = json.dumps(envelope).encode()
    assert _refusal(bent) is _refusal(bent, ROOT.public) is Code.PACK_DAMAGED


def test_every_flipped_bit_and_every_cut_of_a_signed_pack_is_seen() -> None:
    whole = SurveyPack("s", "n", "t", (PackedForm("f", b"{}"),), RECIPIENTS[:1], root=PUBLISHED.root)
    data = whole.to_bytes(ROOT)
    refused = {Code.PACK_DAMAGED, Code.PACK_NOT_A_PACK, Code.PACK_TOO_NEW, Code.OTHER_ROOT}
    for offset in range(len(data) - 1):
        bent = bytearray(data)
        bent[offset] ^= 1 << offset % 8
        assert _refusal(bytes(bent), ROOT.public) in refused
        assert _refusal(data[:offset], ROOT.public) in refused


def test_a_pack_that_leaves_the_desk_is_signed_by_its_root(tmp_path: Path) -> None:
    path = tmp_path / "survey.dala-pack"
    for found in (PUBLISHED, replace(PUBLISHED, root=""), replace(PUBLISHED, trial=True)):
        with pytest.raises(ValueError, match="signed"):
            pack.write(path, found)
    for key, found in ((OTHER, PUBLISHED), (ROOT, replace(PUBLISHED, root=""))):
        with pytest.raises(ValueError, match="root"):
            pack.write(path, found, key)
    assert not path.exists()


def test_without_the_signature_anybody_could_replace_the_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: were the signature not asked for, a stranger's pack would seal to the stranger."""
    forged = _signed_by(OTHER, replace(PUBLISHED, recipients=RECIPIENTS[1:], revision=2))
    monkeypatch.setattr(signed.Signed, "names", lambda _self, _key: True)
    monkeypatch.setattr(signed.Signed, "signed_by", lambda _self, _key: True)
    taken = SurveyPack.from_bytes(forged, "", ROOT.public)
    check_successor(PUBLISHED, taken, "p")
    assert taken.recipients == RECIPIENTS[1:]


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(part=st.sampled_from(PARTS), found=_ANYTHING, inside=st.booleans())
def test_whatever_the_root_signs_is_taken_or_refused_with_its_place(
    part: str, found: object, inside: bool
) -> None:
    body = json.loads(json.loads(SIGNED)["body"])
    if inside and isinstance(body[part], list) and body[part] and isinstance(body[part][0], dict):
        body[part][0][next(iter(body[part][0]))] = found
    else:
        body[part] = found
    data = signed.wrap(pack.FORMAT, json.dumps(body).encode("ascii"), ROOT)
    taken = _place_or_pack(data)
    if isinstance(taken, SurveyPack):
        assert SurveyPack.from_bytes(taken.to_bytes(ROOT)) == taken
    else:
        assert taken == "body" or taken.startswith(part)


def _place_or_pack(data: bytes) -> str | SurveyPack:
    try:
        return SurveyPack.from_bytes(data, "p", ROOT.public)
    except KnownError as error:
        return str(error.facts["place"]) if error.code is Code.PACK_DAMAGED else str(error)


def test_a_desks_own_vault_vouches_for_its_pack() -> None:
    assert SurveyPack.from_store(PUBLISHED.to_bytes()) == SurveyPack.from_store(SIGNED) == PUBLISHED
    with pytest.raises(KnownError):
        SurveyPack.from_store(SIGNED.replace(b"demo", b"domo"))


def test_what_came_later_is_absent_where_it_says_nothing() -> None:
    body = json.loads(json.loads(replace(PUBLISHED, root="", enumerators=(), quotas=()).to_bytes())["body"])
    assert not {"root", "enumerators", "quotas"} & set(body)


def test_the_same_root_may_change_recipients_and_another_may_do_nothing() -> None:
    later = replace(PUBLISHED, revision=2, recipients=RECIPIENTS)
    check_successor(PUBLISHED, later, "p")
    for known, offered, code in (
        (PUBLISHED, replace(later, root=str(OTHER.public)), Code.OTHER_ROOT),
        (PUBLISHED, replace(later, root=""), Code.OTHER_ROOT),
        (PUBLISHED, replace(later, revision=1), Code.PACK_NOT_LATER),
        (PUBLISHED, replace(later, survey="other"), Code.PACK_OTHER_SURVEY),
        (PUBLISHED, replace(later, trial=True), Code.PACK_OTHER_SURVEY),
        (replace(PUBLISHED, root=""), later, Code.PACK_OTHER_KEYS),
    ):
        with pytest.raises(KnownError) as caught:
            check_successor(known, offered, "p")
        assert caught.value.code is code
    # A laptop that was set up before there were roots takes one with its next pack.
    check_successor(replace(PUBLISHED, root=""), replace(later, recipients=RECIPIENTS[:1]), "p")


def test_eight_words_stand_for_the_root() -> None:
    words = pack.fingerprint(ROOT.public)
    assert len(words.split()) == 8
    assert set(words.split()) <= set(WORDS)
    assert words != pack.fingerprint(OTHER.public)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Enumerator(""),
        lambda: Enumerator("R 1"),
        lambda: Enumerator("R1\n"),
        lambda: Enumerator("R1", "x" * 201),
        lambda: Quota("", "f", 1),
        lambda: Quota("n", "f", 1_000_001),
        lambda: Quota("n", "f", 1, {str(n): "x" for n in range(9)}),
    ],
)
def test_enumerators_and_quotas_have_bounds(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"code|quota"):
        make()
