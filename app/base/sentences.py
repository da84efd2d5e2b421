"""What each known error says to a person: one sentence of what happened, one of what to do next."""

from __future__ import annotations

from app.base.errors import Code, KnownError
from app.base.sentence import QT_TRANSLATE_NOOP, Sentence
from app.base.sentences_attachments import ATTACHMENTS
from app.base.sentences_handover import HANDOVER
from app.base.sentences_places import PLACES

SENTENCES: dict[Code, Sentence] = {
    Code.CANCELLED: Sentence(
        QT_TRANSLATE_NOOP("errors", "Cancelled."),
        QT_TRANSLATE_NOOP("errors", "What was done until then is kept. Start again when you are ready."),
    ),
    Code.BAD_OPTION: Sentence(
        QT_TRANSLATE_NOOP("errors", "{option}: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Run the command with --help to see what it takes."),
    ),
    Code.FILE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no file {path}."),
        QT_TRANSLATE_NOOP("errors", "Check the name and the folder."),
    ),
    Code.FILE_UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Check that the stick is plugged in and that you may read the file."),
    ),
    Code.FILE_UNWRITABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder, or make this one writable."),
    ),
    Code.FILE_EXISTS: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is already there."),
        QT_TRANSLATE_NOOP("errors", "Choose another name; nothing was overwritten."),
    ),
    Code.DISK_FULL: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no space left where {path} is kept."),
        QT_TRANSLATE_NOOP("errors", "Free some space and try again; what was saved before is unharmed."),
    ),
    Code.WRONG_DESK: Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not the folder of {desk}."),
        QT_TRANSLATE_NOOP("errors", "Name the right data folder with --data."),
    ),
    Code.FILE_IN_VAULT: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} belongs to the encrypted interviews."),
        QT_TRANSLATE_NOOP("errors", "Choose another name or folder; nothing was changed."),
    ),
    Code.FILE_OTHER_KIND: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is already there and is a file of another kind."),
        QT_TRANSLATE_NOOP("errors", "Choose another name; nothing was overwritten."),
    ),
    Code.NOTHING_SELECTED: Sentence(
        QT_TRANSLATE_NOOP("errors", "No interview passes the filter: {filter}."),
        QT_TRANSLATE_NOOP("errors", "Check the filter; no workbook was written."),
    ),
    Code.RESOURCE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "This installation lacks {name}."),
        QT_TRANSLATE_NOOP("errors", "Install the program again from its wheel or its repository."),
    ),
    Code.NO_DISPLAY: Sentence(
        QT_TRANSLATE_NOOP("errors", "The window cannot be opened: {reason}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}",
        ),
    ),
    # crypto
    Code.EASY_TO_GUESS: Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase is too easy to guess."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Use at least {words} different words, or those that Dala offers. A number is never enough.",
        ),
    ),
    Code.KDF_TOO_COSTLY: Sentence(
        QT_TRANSLATE_NOOP("errors", "Checking the passphrase would take {memory} MB of memory."),
        QT_TRANSLATE_NOOP("errors", "No real file asks for so much: it is damaged. Use another copy."),
    ),
    Code.MEMORY_SHORT: Sentence(
        QT_TRANSLATE_NOOP("errors", "There are no {memory} MB of free memory to check the passphrase."),
        QT_TRANSLATE_NOOP("errors", "Close other programs and try again."),
    ),
    Code.CRYPTO_UNAVAILABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "This computer lacks an encryption that Dala needs: {lacks}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Install Dala from its own package. Without this it could not protect the answers.",
        ),
    ),
    Code.KEY_TEXT_INVALID: Sentence(
        QT_TRANSLATE_NOOP("errors", "This is not a whole key line."),
        QT_TRANSLATE_NOOP("errors", "Copy or type it again, from the first character to the last."),
    ),
    # merge
    Code.RECORD_OTHER_SURVEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "An interview in the bundle belongs to another survey."),
        QT_TRANSLATE_NOOP("errors", "Open the survey that it belongs to and add the bundle there."),
    ),
    Code.RECORD_FORM_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "An interview was made with version {version} of {form}, which the survey lacks."
        ),
        QT_TRANSLATE_NOOP("errors", "It is kept; exports leave it out until the survey has that version."),
    ),
    # sheets
    Code.WORKBOOK_UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is not a workbook that can be read."),
        QT_TRANSLATE_NOOP("errors", "Save it again as .xlsx in Excel or LibreOffice, then choose it here."),
    ),
    Code.WORKBOOK_TOO_LARGE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The workbook {path} unpacks to more than Dala reads: {size} MB."),
        QT_TRANSLATE_NOOP("errors", "Check where it comes from; split it into several files if it is right."),
    ),
    # exchange
    Code.PACK_NOT_A_PACK: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is not a survey pack."),
        QT_TRANSLATE_NOOP("errors", "Choose the pack file that the coordinator gave you."),
    ),
    Code.PACK_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey pack {path} is damaged at {place}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Copy it again from the coordinator; nothing was set up from this one.",
        ),
    ),
    Code.PACK_TOO_NEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey pack {path} was made by a newer Dala."),
        QT_TRANSLATE_NOOP("errors", "Update Dala on this laptop, then open the pack again."),
    ),
    Code.BUNDLE_NOT_A_BUNDLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is not a bundle of interviews."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that an enumerator handed over."),
    ),
    Code.BUNDLE_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is damaged: {read} of {expected} interviews could be read."),
        QT_TRANSLATE_NOOP(
            "errors",
            "What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.",
        ),
    ),
    Code.BUNDLE_UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is damaged from its start: no interview could be read."),
        QT_TRANSLATE_NOOP("errors", "Ask for a fresh copy of the bundle; the interviews are on the laptop."),
    ),
    Code.BUNDLE_OTHER_SURVEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} cannot be opened with this survey's key."),
        QT_TRANSLATE_NOOP("errors", "It is another survey's, or damaged at its start: ask for a fresh copy."),
    ),
    Code.BUNDLE_TOO_NEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "The bundle {path} was made by a newer Dala."),
        QT_TRANSLATE_NOOP("errors", "Update Dala on this computer, then add the bundle again."),
    ),
    Code.INTERVIEW_TOO_LARGE: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview is larger than {limit} MB."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Shorten its longest texts; until then it stays a draft.",
        ),
    ),
    Code.CHANGED_ON_DISK: Sentence(
        QT_TRANSLATE_NOOP("errors", "What came back from {path} differs from what was written."),
        QT_TRANSLATE_NOOP(
            "errors",
            "The stick or disk is failing: use another one. Nothing was taken from this computer.",
        ),
    ),
    Code.INTERVIEW_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "A sealed interview is damaged."),
        QT_TRANSLATE_NOOP("errors", "Ask for a fresh copy of the bundle that it came in."),
    ),
    Code.INTERVIEW_OTHER_KEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "A sealed interview cannot be opened with this survey's key."),
        QT_TRANSLATE_NOOP("errors", "It is another survey's, or damaged at its start: ask for a fresh copy."),
    ),
    # form.expression
    Code.EXPRESSION_STEPS: Sentence(
        QT_TRANSLATE_NOOP("errors", "An expression of {name} looks at more than {limit} answers at once."),
        QT_TRANSLATE_NOOP("errors", "Ask the form's designer to simplify it; what was entered is kept."),
    ),
    Code.EXPRESSION_TEXT: Sentence(
        QT_TRANSLATE_NOOP("errors", "An expression of {name} makes a text of more than {limit} characters."),
        QT_TRANSLATE_NOOP("errors", "Ask the form's designer to simplify it; what was entered is kept."),
    ),
    # vault
    Code.VAULT_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "There are no interviews in the folder {path}."),
        QT_TRANSLATE_NOOP("errors", "Set up this laptop from a survey pack, or choose another data folder."),
    ),
    Code.VAULT_EXISTS: Sentence(
        QT_TRANSLATE_NOOP("errors", "The folder {path} is already set up."),
        QT_TRANSLATE_NOOP("errors", "Unlock it, or choose another folder; nothing was overwritten."),
    ),
    Code.VAULT_LOCKED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The passphrase is not right."),
        QT_TRANSLATE_NOOP("errors", "Check the keyboard's language and Caps Lock, and type it again."),
    ),
    Code.VAULT_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The stored data are damaged ({place})."),
        QT_TRANSLATE_NOOP(
            "errors", "Keep the data folder as it is, copy it to a stick and call the coordinator."
        ),
    ),
    Code.VAULT_IN_USE: Sentence(
        QT_TRANSLATE_NOOP("errors", "Dala is already open on the folder {path}."),
        QT_TRANSLATE_NOOP("errors", "Go to its window, or close it and try again."),
    ),
    Code.VAULT_TOO_NEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "A newer Dala made {path}."),
        QT_TRANSLATE_NOOP("errors", "Install the newer version; nothing was changed."),
    ),
    Code.VAULT_CLOSED: Sentence(
        QT_TRANSLATE_NOOP("errors", "No passphrase opens this laptop any more."),
        QT_TRANSLATE_NOOP(
            "errors", "What is stored here is kept. Bring the laptop to the coordinator, whose key opens it."
        ),
    ),
    Code.RECOVERY_OTHER_KEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "This key does not open what is stored in this folder."),
        QT_TRANSLATE_NOOP("errors", "Take the key of the survey that this laptop was set up for."),
    ),
    Code.RECOVERY_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "No coordinator's key could open this laptop again."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Unlock it once, so that it takes the keys from the survey pack."
        ),
    ),
    # enumerator's actions
    Code.SURVEY_NAMELESS: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey has no name."),
        QT_TRANSLATE_NOOP("errors", "Give it the name that enumerators will read."),
    ),
    Code.SURVEY_FORMLESS: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey has no questionnaire."),
        QT_TRANSLATE_NOOP("errors", "Choose at least one form."),
    ),
    Code.FORM_TWICE: Sentence(
        QT_TRANSLATE_NOOP("errors", "Two of the forms have the form_id {form}."),
        QT_TRANSLATE_NOOP("errors", "Leave one out, or give it a form_id of its own."),
    ),
    Code.FORM_FILE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "The form {form} takes choices from {file}, which is not beside it."),
        QT_TRANSLATE_NOOP("errors", "Put the CSV file into the form's folder and try again."),
    ),
    Code.FORM_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "This survey has no form {form}."),
        QT_TRANSLATE_NOOP("errors", "It has: {forms}."),
    ),
    Code.DEFINITION_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview was made with a version that is not on this machine."),
        QT_TRANSLATE_NOOP("errors", "Keep the folder as it is and tell the coordinator."),
    ),
    Code.VERSION_TAKEN: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The survey already has a version {version} of {form}, which is another one."
        ),
        QT_TRANSLATE_NOOP("errors", "Give the changed questionnaire a new “version” and try again."),
    ),
    Code.NOTHING_NEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey already has exactly these questionnaires."),
        QT_TRANSLATE_NOOP("errors", "Choose the changed file, or leave everything as it is."),
    ),
    Code.PACK_OTHER_SURVEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is the pack of another survey."),
        QT_TRANSLATE_NOOP("errors", "Take the pack of the survey that this laptop was set up for."),
    ),
    Code.PACK_NOT_LATER: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "{path} is pack {offered} of the survey; this laptop already has pack {revision}."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for the newest pack; nothing was changed."),
    ),
    Code.PACK_OTHER_KEYS: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} would seal interviews to keys that this laptop does not know."),
        QT_TRANSLATE_NOOP("errors", "Do not use it. Tell the coordinator where you have it from."),
    ),
    Code.VERSION_CURRENT: Sentence(
        QT_TRANSLATE_NOOP("errors", "The interview already has the current version of its questionnaire."),
        QT_TRANSLATE_NOOP("errors", "There is nothing to move."),
    ),
    Code.NOT_MOVED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The interview was not moved from another version."),
        QT_TRANSLATE_NOOP("errors", "There is nothing to undo."),
    ),
    Code.RECORD_AMBIGUOUS: Sentence(
        QT_TRANSLATE_NOOP("errors", "More than one interview begins with {record}."),
        QT_TRANSLATE_NOOP("errors", "Write more of its id; “dala interview list --json” shows it whole."),
    ),
    Code.NOT_CONFIRMED: Sentence(
        QT_TRANSLATE_NOOP("errors", "Nothing was changed, as this was not confirmed."),
        QT_TRANSLATE_NOOP("errors", "Read the list above; to go on, run the command again with --yes."),
    ),
    Code.ENUMERATOR_CODE: Sentence(
        QT_TRANSLATE_NOOP("errors", "“{enumerator}” is not an enumerator code."),
        QT_TRANSLATE_NOOP("errors", "Use 1 to 32 Latin letters, digits, - and _, for example R03."),
    ),
    Code.ORGANISATION_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey does not know this organisation."),
        QT_TRANSLATE_NOOP("errors", "Choose one of: {known}."),
    ),
    Code.LINE_UNREADABLE: Sentence(
        QT_TRANSLATE_NOOP("errors", "The line is not one JSON object."),
        QT_TRANSLATE_NOOP(
            "errors", "Write each interview as one object on a line of its own, every name once."
        ),
    ),
    Code.INTERVIEW_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview is not on this laptop."),
        QT_TRANSLATE_NOOP("errors", "Look for it in the list of interviews."),
    ),
    Code.INTERVIEW_SEALED: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview is sealed: nobody can open it on this laptop."),
        QT_TRANSLATE_NOOP("errors", "If something in it must be corrected, tell the coordinator its code."),
    ),
    Code.NOTHING_TO_HAND_OVER: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no sealed interview on this laptop yet."),
        QT_TRANSLATE_NOOP("errors", "Finish or stop an interview first, then hand over."),
    ),
    Code.BUNDLE_NOT_AS_WRITTEN: Sentence(
        QT_TRANSLATE_NOOP("errors", "The file {path} is not as this laptop wrote it."),
        QT_TRANSLATE_NOOP("errors", "It was changed, or comes from elsewhere. Write the bundle again."),
    ),
    # screens
    Code.FOLDER_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "There is no folder {path}."),
        QT_TRANSLATE_NOOP("errors", "Check the name, or plug the stick in again."),
    ),
    # form
    Code.FORM_INVALID: Sentence(
        QT_TRANSLATE_NOOP("errors", "The form cannot be used: {file}, line {line}, column {column}: {what}"),
        QT_TRANSLATE_NOOP("errors", "{hint} `dala form check` lists every error ({count}) with its place."),
    ),
    Code.FORM_NOT_XFORM: Sentence(
        QT_TRANSLATE_NOOP("errors", "The form cannot be said as an XForm: {reason}"),
        QT_TRANSLATE_NOOP("errors", "Change that row, or write an .xlsx file, which keeps everything."),
    ),
    # interview
    Code.INTERVIEW_INCOMPLETE: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The interview cannot be finished yet: {count} answers are missing or not right."
        ),
        QT_TRANSLATE_NOOP("errors", "Open the review page; each entry leads to its question."),
    ),
    Code.QUESTION_READ_ONLY: Sentence(
        QT_TRANSLATE_NOOP("errors", "The question {path} can only be read here."),
        QT_TRANSLATE_NOOP("errors", "Change the answers that it follows from."),
    ),
    Code.ROSTER_COUNTED: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The rows of {path} follow from an answer; they are not added or removed by hand."
        ),
        QT_TRANSLATE_NOOP("errors", "Change the answer that says how many there are."),
    ),
    Code.ROSTER_FULL: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} has {most} rows, and an interview cannot hold more."),
        QT_TRANSLATE_NOOP("errors", "Check the number that was typed."),
    ),
    Code.LANGUAGE_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "The questionnaire has no language {language}."),
        QT_TRANSLATE_NOOP("errors", "Choose one of: {known}."),
    ),
    Code.DRAFT_TOO_NEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview was saved by a newer version of the program."),
        QT_TRANSLATE_NOOP("errors", "Install the newer version; the interview is unharmed."),
    ),
    Code.DRAFT_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "A saved interview cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Tell the coordinator its code; the other interviews are not affected."),
    ),
    Code.DRAFT_OTHER_FORM: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "This interview was begun with another version of the questionnaire {form}."
        ),
        QT_TRANSLATE_NOOP("errors", "Open it with version {version}."),
    ),
    Code.RECORD_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The content of an interview is not what it should be."),
        QT_TRANSLATE_NOOP("errors", "Ask the laptop that it came from for a new bundle."),
    ),
    Code.ANSWER_LINE: Sentence(
        QT_TRANSLATE_NOOP("errors", "{count} answers of the line do not fit the questionnaire: {where}."),
        QT_TRANSLATE_NOOP("errors", "Mend the line and load it again."),
    ),
    **ATTACHMENTS,
    **HANDOVER,
    **PLACES,
}


def describe(error: KnownError) -> Sentence:
    """The error's sentence with its facts filled in, in English."""
    what, step = SENTENCES[error.code]
    return Sentence(what.format(**error.facts), step.format(**error.facts))
