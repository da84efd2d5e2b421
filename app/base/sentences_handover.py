"""What the known errors of keys, enrolment, receipts and backups say; part of `base.sentences`."""

from __future__ import annotations

from app.base.errors import Code
from app.base.sentence import QT_TRANSLATE_NOOP, Sentence

HANDOVER: dict[Code, Sentence] = {
    # signed files that travel
    Code.FILE_TOO_NEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} was made by a newer Dala."),
        QT_TRANSLATE_NOOP("errors", "Update Dala on this computer, then open the file again."),
    ),
    Code.OTHER_ROOT: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} was not signed by the coordinator of this laptop's survey."),
        QT_TRANSLATE_NOOP("errors", "Do not use it. Ask your coordinator for the file again."),
    ),
    Code.OTHER_DEVICE: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is meant for another laptop."),
        QT_TRANSLATE_NOOP("errors", "Choose the file that was made for this one."),
    ),
    Code.ROOT_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "This desk has no key to sign with for this survey."),
        QT_TRANSLATE_NOOP(
            "errors", "Do this at the desk that the survey was created on, or restore its backup."
        ),
    ),
    Code.PACK_UNSIGNED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is not signed, so anybody could have made it."),
        QT_TRANSLATE_NOOP("errors", "Ask your coordinator for a pack of this survey that is signed."),
    ),
    Code.ENROLMENT_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is damaged, or is no enrolment file."),
        QT_TRANSLATE_NOOP("errors", "Have the laptop write it again, and copy it once more."),
    ),
    Code.ENROLMENT_OTHER_SURVEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} comes from a laptop of another survey."),
        QT_TRANSLATE_NOOP("errors", "Set the laptop up with this survey's pack first."),
    ),
    Code.ENROLMENT_KNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "Another laptop has the same name with other keys: {device}."),
        QT_TRANSLATE_NOOP(
            "errors", "Ask whose laptop it is before you certify it; set it up anew if nobody knows."
        ),
    ),
    Code.FINGERPRINT_DIFFERS: Sentence(
        QT_TRANSLATE_NOOP("errors", "The eight words are not those of this request."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Read them from the laptop's own screen once more. If they differ again, do not certify it.",
        ),
    ),
    Code.DEVICE_UNCERTIFIED: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The laptop of {enumerator} is not certified yet; its interviews are kept and wait."
        ),
        QT_TRANSLATE_NOOP("errors", "Certify the laptop; nothing has to be added again."),
    ),
    # publishing a survey
    Code.TRIAL_ONLY: Sentence(
        QT_TRANSLATE_NOOP("errors", "This is possible only before the survey is published."),
        QT_TRANSLATE_NOOP("errors", "Make a new survey for it."),
    ),
    Code.ALREADY_PUBLISHED: Sentence(
        QT_TRANSLATE_NOOP("errors", "This survey is published already."),
        QT_TRANSLATE_NOOP("errors", "Write its pack and give it to the laptops."),
    ),
    Code.RECIPIENTS_TOO_FEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey has one key only: if it is lost, so is every interview."),
        QT_TRANSLATE_NOOP("errors", "Add a second key that somebody else keeps."),
    ),
    Code.OFF_SITE_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "No key of the survey is kept in another place."),
        QT_TRANSLATE_NOOP("errors", "Mark the key that lies in another building as off-site."),
    ),
    Code.REHEARSAL_MISSING: Sentence(
        QT_TRANSLATE_NOOP("errors", "The off-site key has not been tried as it was printed."),
        QT_TRANSLATE_NOOP("errors", "Rehearse: type the printed key and see it open a sample."),
    ),
    Code.REHEARSAL_OTHER_KEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "This key is none of the survey's keys."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the sheet: type its line again, letter by letter, or print a new one."
        ),
    ),
    Code.RECIPIENT_TWICE: Sentence(
        QT_TRANSLATE_NOOP("errors", "This key is among the survey's keys already."),
        QT_TRANSLATE_NOOP("errors", "Add another one."),
    ),
    Code.RECIPIENTS_TOO_MANY: Sentence(
        QT_TRANSLATE_NOOP("errors", "A survey has at most {limit} keys."),
        QT_TRANSLATE_NOOP("errors", "Remove one first."),
    ),
    Code.RECIPIENT_LAST: Sentence(
        QT_TRANSLATE_NOOP("errors", "The last key of a survey cannot be removed."),
        QT_TRANSLATE_NOOP("errors", "Add another one first."),
    ),
    Code.RECIPIENT_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey has no key named {name}."),
        QT_TRANSLATE_NOOP("errors", "The survey has these: {names}."),
    ),
    Code.RECIPIENT_NAMELESS: Sentence(
        QT_TRANSLATE_NOOP("errors", "A key needs a name of its own that says who keeps it."),
        QT_TRANSLATE_NOOP("errors", "Name it, for example “Safe in Astana”."),
    ),
    Code.RECIPIENT_OWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "This desk opens the interviews with that key; it cannot do without it."),
        QT_TRANSLATE_NOOP("errors", "Remove another key, or make a new survey."),
    ),
    Code.LIST_LINE: Sentence(
        QT_TRANSLATE_NOOP("errors", "Line {line} of {path} is not as such a list must be."),
        QT_TRANSLATE_NOOP(
            "errors", "Look at the names of the columns, at empty cells, and whether a line is there twice."
        ),
    ),
    Code.LIST_TOO_LONG: Sentence(
        QT_TRANSLATE_NOOP("errors", "The list is too long: a survey has room for {limit}."),
        QT_TRANSLATE_NOOP("errors", "Shorten it; nothing was changed."),
    ),
    Code.QUOTA_QUESTION: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The quota {quota} names a question that {form} does not have: {question}."
        ),
        QT_TRANSLATE_NOOP("errors", "Write the question's name as the form has it."),
    ),
    Code.ENUMERATOR_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "The survey's list has no enumerator {enumerator}."),
        QT_TRANSLATE_NOOP("errors", "Check the code, or ask the coordinator for a pack that has it."),
    ),
    # keys on paper and in files
    Code.KEY_FILE_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is damaged, or is no key file."),
        QT_TRANSLATE_NOOP("errors", "Take another copy, or the printed sheet."),
    ),
    Code.KEY_FILE_LOCKED: Sentence(
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open the key file."),
        QT_TRANSLATE_NOOP("errors", "Check the keyboard's language and Caps Lock, and try again."),
    ),
    Code.SHARES_TOO_FEW: Sentence(
        QT_TRANSLATE_NOOP("errors", "These words are {count} of {needed} shares."),
        QT_TRANSLATE_NOOP("errors", "Ask another holder for theirs; each list of words counts once."),
    ),
    Code.SHARES_INVALID: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "Share {number} cannot be right: a word is wrong, or it belongs to another key."
        ),
        QT_TRANSLATE_NOOP("errors", "Compare it with the paper word by word."),
    ),
    Code.SHARE_WORD: Sentence(
        QT_TRANSLATE_NOOP("errors", "Word {word} of share {number} is none of the words that shares have."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the paper; its first four letters are enough."),
    ),
    Code.SHARE_LENGTH: Sentence(
        QT_TRANSLATE_NOOP("errors", "Share {number} has {count} words of {needed}."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the paper: a word is missing, or stands there twice."),
    ),
    Code.KEY_PUBLIC: Sentence(
        QT_TRANSLATE_NOOP("errors", "This is the public half of a key: it closes, but opens nothing."),
        QT_TRANSLATE_NOOP("errors", "Take the line that begins with AGE-SECRET-KEY-PQ-1."),
    ),
    Code.KEY_LINE_LENGTH: Sentence(
        QT_TRANSLATE_NOOP("errors", "The key has {count} characters of {needed}."),
        QT_TRANSLATE_NOOP(
            "errors", "Compare it with the paper: something is missing, or stands there twice."
        ),
    ),
    Code.KEY_LINE_SLIP: Sentence(
        QT_TRANSLATE_NOOP("errors", "A character of the key is wrong, probably in group {group} of {of}."),
        QT_TRANSLATE_NOOP("errors", "Compare this group with the paper, character by character."),
    ),
    Code.KEY_LINE_WRONG: Sentence(
        QT_TRANSLATE_NOOP("errors", "Several characters of the key are wrong."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the paper group by group, or take another copy."),
    ),
    # backup and recovery
    Code.BACKUP_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "The backup {path} is damaged at {place}."),
        QT_TRANSLATE_NOOP("errors", "Do not rely on it: make a new one, on another stick."),
    ),
    Code.BACKUP_NOT_A_BACKUP: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is not a backup."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that was made by “Back up”."),
    ),
    Code.BACKUP_OTHER_KEY: Sentence(
        QT_TRANSLATE_NOOP("errors", "This key does not open the backup {path}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "A laptop's backup is opened by one of its survey's keys: use the printed sheet or the key file.",
        ),
    ),
    Code.BACKUP_SAME_DISK: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "{path} lies on the same disk as the interviews: whoever loses one loses both."
        ),
        QT_TRANSLATE_NOOP("errors", "Write the backup to a stick or another disk."),
    ),
    Code.BACKUP_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is no backup that this desk made and verified."),
        QT_TRANSLATE_NOOP("errors", "Make a backup now, and name that file."),
    ),
    Code.NOTHING_TO_CONFIRM: Sentence(
        QT_TRANSLATE_NOOP("errors", "No interview is in the backup that was not confirmed before."),
        QT_TRANSLATE_NOOP("errors", "Make a new backup after adding bundles, then write the receipts."),
    ),
    Code.RECEIPT_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is damaged, or is no receipt."),
        QT_TRANSLATE_NOOP("errors", "Ask your coordinator for it again."),
    ),
    # chain, returns
    Code.CHAIN_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "The laptop's record of its own work does not fit together at entry {seq}."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Hand over all the same, and tell your coordinator: the other desk sees what is missing.",
        ),
    ),
    Code.BUNDLE_UNSIGNED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} comes from an older Dala, which signed nothing."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken. Update Dala on the laptop and have the bundle written again."
        ),
    ),
    Code.BUNDLE_OF_TRIAL: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} holds practice interviews from before the survey was published."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken. Set the laptop up anew with the pack of the published survey."
        ),
    ),
    Code.RECORD_UNSIGNED: Sentence(
        QT_TRANSLATE_NOOP("errors", "An interview does not fit the laptop's signed record."),
        QT_TRANSLATE_NOOP("errors", "It is not taken. Have the bundle written again and add it."),
    ),
    Code.INTERVIEW_FINISHED: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview is finished and closed."),
        QT_TRANSLATE_NOOP("errors", "Open it again from the list, as long as the list says that you can."),
    ),
    Code.INTERVIEW_UNFINISHED: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview is not finished."),
        QT_TRANSLATE_NOOP("errors", "Open it and finish it, or stop it with a reason."),
    ),
    Code.ONLY_WAITING: Sentence(
        QT_TRANSLATE_NOOP(
            "errors", "There is nothing to hand over: all finished interviews can still be opened again."
        ),
        QT_TRANSLATE_NOOP("errors", "Seal them now, or hand over when their time has ended."),
    ),
    Code.INTERVIEW_NOT_SEALED: Sentence(
        QT_TRANSLATE_NOOP("errors", "Only a finished interview can be declared void."),
        QT_TRANSLATE_NOOP("errors", "Open it and stop it instead; its reason is kept."),
    ),
    Code.INTERVIEW_VOID: Sentence(
        QT_TRANSLATE_NOOP("errors", "This interview is void already."),
        QT_TRANSLATE_NOOP("errors", "Nothing has to be done."),
    ),
    Code.RETURN_DAMAGED: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is damaged, or holds no returned interviews."),
        QT_TRANSLATE_NOOP("errors", "Ask your coordinator for it again."),
    ),
    Code.RETURN_KNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "The interviews of {path} were taken in already."),
        QT_TRANSLATE_NOOP("errors", "Look for them in the list."),
    ),
    Code.ARRIVAL_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "{path} is no receipt, no returned interview and no certificate."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that the coordinator wrote for this laptop."),
    ),
    Code.RECORD_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "No interview {record} is here."),
        QT_TRANSLATE_NOOP("errors", "Check the number; “merge status” and the workbook show it."),
    ),
    Code.DEVICE_UNKNOWN: Sentence(
        QT_TRANSLATE_NOOP("errors", "No laptop {device} is known here."),
        QT_TRANSLATE_NOOP("errors", "Add a bundle of it first, or certify it."),
    ),
}
