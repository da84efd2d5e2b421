"""The errors a person can act on. Everything else is a bug."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """One code a kind of known error; `base.sentences` says each in words, with the next step.

    The value is what commands print with `--json` and what tests name; it never changes once released.
    """

    CANCELLED = "cancelled"
    BAD_OPTION = "bad-option"
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_UNWRITABLE = "file-unwritable"
    FILE_EXISTS = "file-exists"
    DISK_FULL = "disk-full"
    CHANGED_ON_DISK = "changed-on-disk"
    NO_DISPLAY = "no-display"
    WRONG_DESK = "wrong-desk"
    FILE_IN_VAULT = "file-in-vault"
    FILE_OTHER_KIND = "file-other-kind"
    NOTHING_SELECTED = "nothing-selected"
    RESOURCE_MISSING = "resource-missing"

    # interview
    INTERVIEW_INCOMPLETE = "interview-incomplete"
    QUESTION_READ_ONLY = "question-read-only"
    ROSTER_COUNTED = "roster-counted"
    ROSTER_FULL = "roster-full"
    LANGUAGE_UNKNOWN = "language-unknown"
    DRAFT_TOO_NEW = "draft-too-new"
    DRAFT_DAMAGED = "draft-damaged"
    DRAFT_OTHER_FORM = "draft-other-form"
    RECORD_DAMAGED = "record-damaged"
    ANSWER_LINE = "answer-line"

    # files as answers
    ATTACHMENT_OTHER_KIND = "attachment-other-kind"
    ATTACHMENT_TOO_LARGE = "attachment-too-large"
    ATTACHMENTS_TOO_LARGE = "attachments-too-large"
    ATTACHMENTS_TOO_MANY = "attachments-too-many"
    ATTACHMENT_UNREADABLE = "attachment-unreadable"
    ATTACHMENT_DAMAGED = "attachment-damaged"
    ATTACHMENT_OUTSIDE = "attachment-outside"
    ATTACHMENT_MISSING = "attachment-missing"
    ATTACHMENTS_LACKING = "attachments-lacking"
    ATTACHMENTS_FOLDER = "attachments-folder"

    # crypto
    EASY_TO_GUESS = "easy-to-guess"
    KDF_TOO_COSTLY = "kdf-too-costly"
    MEMORY_SHORT = "memory-short"
    CRYPTO_UNAVAILABLE = "crypto-unavailable"
    KEY_TEXT_INVALID = "key-text-invalid"

    # merge
    RECORD_OTHER_SURVEY = "record-other-survey"
    RECORD_FORM_UNKNOWN = "record-form-unknown"

    # sheets
    WORKBOOK_UNREADABLE = "workbook-unreadable"
    WORKBOOK_TOO_LARGE = "workbook-too-large"

    # exchange
    PACK_NOT_A_PACK = "pack-not-a-pack"
    PACK_DAMAGED = "pack-damaged"
    PACK_TOO_NEW = "pack-too-new"
    BUNDLE_NOT_A_BUNDLE = "bundle-not-a-bundle"
    BUNDLE_DAMAGED = "bundle-damaged"
    BUNDLE_UNREADABLE = "bundle-unreadable"
    BUNDLE_OTHER_SURVEY = "bundle-other-survey"
    BUNDLE_TOO_NEW = "bundle-too-new"
    BUNDLE_UNSIGNED = "bundle-unsigned"
    BUNDLE_OF_TRIAL = "bundle-of-trial"
    INTERVIEW_TOO_LARGE = "interview-too-large"
    INTERVIEW_DAMAGED = "interview-damaged"
    INTERVIEW_OTHER_KEY = "interview-other-key"

    # form
    FORM_INVALID = "form-invalid"
    FORM_NOT_XFORM = "form-not-xform"

    # form.expression
    EXPRESSION_STEPS = "expression-steps"
    EXPRESSION_TEXT = "expression-text"

    # vault
    VAULT_MISSING = "vault-missing"
    VAULT_EXISTS = "vault-exists"
    VAULT_LOCKED = "vault-locked"
    VAULT_DAMAGED = "vault-damaged"
    VAULT_IN_USE = "vault-in-use"
    VAULT_TOO_NEW = "vault-too-new"
    VAULT_CLOSED = "vault-closed"
    RECOVERY_OTHER_KEY = "recovery-other-key"
    RECOVERY_MISSING = "recovery-missing"

    # enumerator's actions
    SURVEY_NAMELESS = "survey-nameless"
    SURVEY_FORMLESS = "survey-formless"
    FORM_TWICE = "form-twice"
    FORM_FILE_MISSING = "form-file-missing"
    FORM_UNKNOWN = "form-unknown"
    DEFINITION_UNKNOWN = "definition-unknown"
    VERSION_TAKEN = "version-taken"
    NOTHING_NEW = "nothing-new"
    PACK_OTHER_SURVEY = "pack-other-survey"
    PACK_NOT_LATER = "pack-not-later"
    PACK_OTHER_KEYS = "pack-other-keys"
    VERSION_CURRENT = "version-current"
    NOT_MOVED = "not-moved"
    RECORD_AMBIGUOUS = "record-ambiguous"
    NOT_CONFIRMED = "not-confirmed"
    ENUMERATOR_CODE = "enumerator-code"
    ORGANISATION_UNKNOWN = "organisation-unknown"
    LINE_UNREADABLE = "line-unreadable"
    LOAD_INTERRUPTED = "load-interrupted"
    LOAD_NOT_INTERRUPTED = "load-not-interrupted"
    INTERVIEW_MISSING = "interview-missing"
    INTERVIEW_SEALED = "interview-sealed"
    INTERVIEW_FINISHED = "interview-finished"
    INTERVIEW_UNFINISHED = "interview-unfinished"
    ONLY_WAITING = "only-waiting"
    NOTHING_TO_HAND_OVER = "nothing-to-hand-over"
    BUNDLE_NOT_AS_WRITTEN = "bundle-not-as-written"

    # signed files that travel
    FILE_TOO_NEW = "file-too-new"
    OTHER_ROOT = "other-root"
    OTHER_DEVICE = "other-device"
    ROOT_MISSING = "root-missing"
    PACK_UNSIGNED = "pack-unsigned"
    ENROLMENT_DAMAGED = "enrolment-damaged"
    ENROLMENT_OTHER_SURVEY = "enrolment-other-survey"
    ENROLMENT_KNOWN = "enrolment-known"
    FINGERPRINT_DIFFERS = "fingerprint-differs"
    DEVICE_UNCERTIFIED = "device-uncertified"

    # publishing a survey
    TRIAL_ONLY = "trial-only"
    ALREADY_PUBLISHED = "already-published"
    RECIPIENTS_TOO_FEW = "recipients-too-few"
    OFF_SITE_MISSING = "off-site-missing"
    REHEARSAL_MISSING = "rehearsal-missing"
    REHEARSAL_OTHER_KEY = "rehearsal-other-key"
    RECIPIENT_TWICE = "recipient-twice"
    RECIPIENTS_TOO_MANY = "recipients-too-many"
    RECIPIENT_LAST = "recipient-last"
    RECIPIENT_UNKNOWN = "recipient-unknown"
    RECIPIENT_NAMELESS = "recipient-nameless"
    RECIPIENT_OWN = "recipient-own"
    LIST_LINE = "list-line"
    LIST_TOO_LONG = "list-too-long"
    QUOTA_QUESTION = "quota-question"
    ENUMERATOR_UNKNOWN = "enumerator-unknown"

    # keys on paper and in files
    KEY_FILE_DAMAGED = "key-file-damaged"
    KEY_FILE_LOCKED = "key-file-locked"
    SHARES_TOO_FEW = "shares-too-few"
    SHARES_INVALID = "shares-invalid"
    SHARE_WORD = "share-word"
    SHARE_LENGTH = "share-length"
    KEY_PUBLIC = "key-public"
    KEY_LINE_LENGTH = "key-line-length"
    KEY_LINE_SLIP = "key-line-slip"
    KEY_LINE_WRONG = "key-line-wrong"

    # backup and recovery
    BACKUP_DAMAGED = "backup-damaged"
    BACKUP_NOT_A_BACKUP = "backup-not-a-backup"
    BACKUP_OTHER_KEY = "backup-other-key"
    BACKUP_SAME_DISK = "backup-same-disk"
    BACKUP_UNKNOWN = "backup-unknown"
    NOTHING_TO_CONFIRM = "nothing-to-confirm"
    RECEIPT_DAMAGED = "receipt-damaged"

    # chain, returns
    CHAIN_DAMAGED = "chain-damaged"
    RECORD_UNSIGNED = "record-unsigned"
    INTERVIEW_NOT_SEALED = "interview-not-sealed"
    INTERVIEW_VOID = "interview-void"
    RETURN_DAMAGED = "return-damaged"
    RETURN_KNOWN = "return-known"
    ARRIVAL_UNKNOWN = "arrival-unknown"
    RECORD_UNKNOWN = "record-unknown"
    DEVICE_UNKNOWN = "device-unknown"

    # where a vault lies
    FOLDER_SYNCED = "folder-synced"
    FOLDER_REMOTE = "folder-remote"
    FOLDER_IN_MEMORY = "folder-in-memory"
    FOLDER_KEEPS_OLD = "folder-keeps-old"
    DISK_NOT_ENCRYPTED = "disk-not-encrypted"
    DISK_ENCRYPTION_UNKNOWN = "disk-encryption-unknown"

    # screens
    FOLDER_MISSING = "folder-missing"


Fact = str | int


TOO_HEAVY = frozenset({Code.EXPRESSION_STEPS, Code.EXPRESSION_TEXT})
"""An expression was left alone: the answer is kept, and everything else that follows was worked out."""


class KnownError(Exception):
    """Something went wrong that the user can mend: what, where, what to do next.

    `facts` fill the sentence of the code. They name files, questions, counts, places; never an answer,
    a passphrase or a key, because sentences reach screens, terminals and logs.
    """

    def __init__(self, code: Code, **facts: Fact) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """The code and facts, for logs and test output."""
        return f"{self.code.value}: {', '.join(f'{k}={v}' for k, v in self.facts.items())}"


class Cancelled(KnownError):
    """The user pressed Cancel; raised by a progress callable, between two whole steps."""

    def __init__(self) -> None:
        super().__init__(Code.CANCELLED)
