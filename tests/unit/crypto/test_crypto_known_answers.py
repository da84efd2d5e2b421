"""What the libraries compute is what the standards print, and what their one-shot APIs do is HPKE."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.crypto import bech32, passphrase
from app.crypto.age import Identity
from app.crypto.header import Stanza, decode_base64, encode_base64
from app.crypto.keys import INFO, STANZA_TYPE
from app.crypto.passphrase import KdfCost
from app.crypto.signing import SigningKey
from tests.unit.crypto import age_vectors
from tests.unit.crypto import hpke_reference as reference
from tests.unit.crypto import hpke_vectors as known

INFO_OF_RFC = b"Ode on a Grecian Urn"
PLAINTEXT_OF_RFC = b"Beauty is truth, truth beauty"


def public_bytes(identity: Identity) -> bytes:
    return bech32.decode(str(identity.recipient))[1]


def test_argon2id_of_rfc_9106() -> None:
    """Section 5.3."""
    derived = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\4" * 12, secret=b"\3" * 8
    ).derive(b"\1" * 32)
    assert derived.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        (KdfCost(256, 2, 1), "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
        (KdfCost(256, 2, 2), "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
    ],
)
def test_a_passphrase_gives_the_key_of_the_reference_implementation(cost: KdfCost, expected: str) -> None:
    assert passphrase.derive("password", b"somesalt", cost).hex() == expected


def test_hkdf_of_rfc_5869() -> None:
    """Appendix A.1."""
    hkdf = HKDF(SHA256(), 42, bytes(range(13)), bytes(range(0xF0, 0xFA)))
    expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    assert hkdf.derive(b"\x0b" * 22).hex() == expected


def test_aes_256_gcm_of_mcgrew_and_viega() -> None:
    """Test case 14 of the GCM specification."""
    sealed = AESGCM(bytes(32)).encrypt(bytes(12), bytes(16), None)
    assert sealed.hex() == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"


@pytest.mark.parametrize(
    ("seed", "public", "message", "signature"),
    [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
            "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
            "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ],
)
def test_ed25519_of_rfc_8032(seed: str, public: str, message: str, signature: str) -> None:
    """Section 7.1. Our own keys sign in a domain, so the message itself goes to the library."""
    assert str(SigningKey(bytes.fromhex(seed)).public) == public
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
    assert key.sign(bytes.fromhex(message)).hex() == signature


@pytest.mark.parametrize(
    ("private", "encapsulated", "secret", "aead", "key", "nonce", "ciphertext"),
    [
        (
            "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
            "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
            "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc",
            reference.AES_128_GCM,
            "4531685d41d65f03dc48f6b8302c05b0",
            "56d890e5accaaf011cff4b7d",
            "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
        ),
        (
            "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb",
            "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a",
            "0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7",
            reference.CHACHA20_POLY1305,
            "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91",
            "5c4d98150661b848853b547f",
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
        ),
    ],
)
def test_the_reference_is_hpke_as_rfc_9180_prints_it(
    private: str, encapsulated: str, secret: str, aead: int, key: str, nonce: str, ciphertext: str
) -> None:
    """Appendix A.1.1 and A.2.1: base mode, X25519, HKDF-SHA256. The library's API takes no aad."""
    shared = reference.x25519_secret(bytes.fromhex(private), bytes.fromhex(encapsulated))
    context = reference.schedule(reference.X25519_KEM, aead, shared, INFO_OF_RFC)
    assert (shared.hex(), context.key.hex(), context.base_nonce.hex()) == (secret, key, nonce)
    assert context.open(bytes.fromhex(ciphertext), b"Count-0") == PLAINTEXT_OF_RFC
    with pytest.raises(InvalidTag):
        context.open(bytes.fromhex(ciphertext), b"Count-1")


def test_the_library_seals_what_the_reference_opens() -> None:
    private = bytes(range(32))
    public = X25519PrivateKey.from_private_bytes(private).public_key()
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    sealed = suite.encrypt(b"text", public, info=INFO_OF_RFC)
    shared = reference.x25519_secret(private, sealed[:32])
    context = reference.schedule(reference.X25519_KEM, reference.CHACHA20_POLY1305, shared, INFO_OF_RFC)
    assert context.open(sealed[32:]) == b"text"


def test_the_hybrid_key_of_the_draft() -> None:
    identity = Identity(known.XWING_SEED)
    assert hashlib.sha3_256(public_bytes(identity)).hexdigest() == known.XWING_PUBLIC_SHA3_256
    ends = {**known.XWING_PUBLIC_ENDS, known.HYBRID_SEED.hex(): known.HYBRID_PUBLIC_ENDS}
    for seed, (start, end) in ends.items():
        text = public_bytes(Identity(bytes.fromhex(seed))).hex()
        assert (text.startswith(start), text.endswith(end)) == (True, True)


def test_the_hybrid_secret_of_the_draft() -> None:
    shared = reference.hybrid_secret(known.XWING_SEED, known.XWING_CIPHERTEXT)
    assert shared.hex() == known.XWING_SECRET


def test_hybrid_hpke_of_the_draft() -> None:
    shared = reference.hybrid_secret(known.HYBRID_SEED, known.HYBRID_ENCAPSULATED)
    context = reference.schedule(reference.HYBRID_KEM, reference.CHACHA20_POLY1305, shared, known.HYBRID_INFO)
    expected = (known.HYBRID_SECRET, known.HYBRID_KEY, known.HYBRID_NONCE)
    assert (shared.hex(), context.key.hex(), context.base_nonce.hex()) == expected
    assert context.open(known.HYBRID_CIPHERTEXT, known.HYBRID_AAD) == known.HYBRID_PLAINTEXT


def test_our_identity_opens_by_the_drafts_encapsulation() -> None:
    """The file key sealed by the reference for the draft's own ciphertexts is what `unwrap` gives."""
    file_key = bytes(range(16))
    for seed, encapsulated in (
        (known.XWING_SEED, known.XWING_CIPHERTEXT),
        (known.HYBRID_SEED, known.HYBRID_ENCAPSULATED),
    ):
        shared = reference.hybrid_secret(seed, encapsulated)
        context = reference.schedule(reference.HYBRID_KEM, reference.CHACHA20_POLY1305, shared, INFO)
        stanza = Stanza((STANZA_TYPE, encode_base64(encapsulated)), context.seal(file_key))
        assert Identity(seed).unwrap(stanza) == file_key
        other = Stanza((STANZA_TYPE, encode_base64(encapsulated)), context.seal(file_key, b"aad"))
        assert Identity(seed).unwrap(other) is None


def test_what_we_wrap_the_reference_opens() -> None:
    identity = Identity(bytes(range(32)))
    stanza = identity.recipient.wrap(b"sixteen bytes ok")
    shared = reference.hybrid_secret(identity.seed, decode_base64(stanza.args[1]))
    context = reference.schedule(reference.HYBRID_KEM, reference.CHACHA20_POLY1305, shared, INFO)
    assert context.open(stanza.body) == b"sixteen bytes ok"


def test_the_reference_opens_the_stanza_of_ages_own_specification() -> None:
    identity = Identity.parse(age_vectors.SPEC_IDENTITY)
    shared = reference.hybrid_secret(identity.seed, decode_base64(age_vectors.SPEC_ENCAPSULATED))
    context = reference.schedule(reference.HYBRID_KEM, reference.CHACHA20_POLY1305, shared, INFO)
    assert context.open(decode_base64(age_vectors.SPEC_BODY)).hex() == age_vectors.SPEC_FILE_KEY


@pytest.mark.parametrize(
    "text",
    [
        "A12UEL5L",
        "a12uel5l",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
        "?1ezyfcl",
    ],
)
def test_bech32_of_bip_173(text: str) -> None:
    prefix, _, data = text.lower().rpartition("1")
    assert bech32.slip(prefix, data) == -1
    assert bech32.slip(prefix, ("q" if data[0] != "q" else "p") + data[1:]) == 0


@pytest.mark.parametrize(
    "text",
    [
        "A1G7SGD8",
        "10a06t8",
        "1qzzfhee",
        "x1b4n0q5v",
        "li1dgmt3",
        "a12UEL5L",
        " 1nwldj5",
        "\x7f1axkwrx",
        "a1pv7wwwr",
    ],
)
def test_what_bip_173_calls_invalid_or_holds_no_bytes_is(text: str) -> None:
    with pytest.raises(bech32.Bech32Error):
        bech32.decode(text)
