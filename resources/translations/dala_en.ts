<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Dala, version {version}</source>
        <translation>Dala, version {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>Data of this laptop: {folder}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translation>TRIAL: only for practice</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Survey: {name}</translation>
    </message>
    <message>
        <source>Eight words of the survey: {words}</source>
        <translation>Eight words of the survey: {words}</translation>
    </message>
    <message>
        <source>This laptop: {device}, enumerator {code}</source>
        <translation>This laptop: {device}, enumerator {code}</translation>
    </message>
    <message>
        <source>The laptop is certified.</source>
        <translation>The laptop is certified.</translation>
    </message>
    <message>
        <source>The laptop is not certified yet.</source>
        <translation>The laptop is not certified yet.</translation>
    </message>
    <message>
        <source>Head code, four words: {words}</source>
        <translation>Head code, four words: {words}</translation>
    </message>
</context>
<context>
    <name>AgreeField</name>
    <message>
        <source>Done, agreed</source>
        <translation>Done, agreed</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>No interview had to be destroyed. The receipt is noted.</source>
        <translation>No interview had to be destroyed. The receipt is noted.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are destroyed here. The coordinator has them.</source>
        <translation>
            <numerusform>%n interview is destroyed here. The coordinator has it.</numerusform>
            <numerusform>%n interviews are destroyed here. The coordinator has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished interview is on this laptop any more.</source>
        <translation>No finished interview is on this laptop any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews wait for another receipt.</source>
        <translation>
            <numerusform>%n finished interview waits for another receipt.</numerusform>
            <numerusform>%n finished interviews wait for another receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist only on this laptop: hand over.</source>
        <translation>
            <numerusform>%n of them exists only on this laptop: hand over.</numerusform>
            <numerusform>%n of them exist only on this laptop: hand over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>A receipt for this laptop</source>
        <translation>A receipt for this laptop</translation>
    </message>
    <message>
        <source>Returned interviews for this laptop</source>
        <translation>Returned interviews for this laptop</translation>
    </message>
    <message>
        <source>The certificate of this laptop</source>
        <translation>The certificate of this laptop</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translation>The eight words of this laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews will be destroyed on this laptop, because the coordinator has them in two places. Nobody can open them here afterwards. It cannot be undone.</source>
        <translation>
            <numerusform>%n interview will be destroyed on this laptop, because the coordinator has it in two places. Nobody can open it here afterwards. It cannot be undone.</numerusform>
            <numerusform>%n interviews will be destroyed on this laptop, because the coordinator has them in two places. Nobody can open them here afterwards. It cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, destroy these %n interviews on this laptop</source>
        <translation>
            <numerusform>Yes, destroy this %n interview on this laptop</numerusform>
            <numerusform>Yes, destroy these %n interviews on this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews come back to be corrected. Each becomes a draft at the top of the list, with what the coordinator asks.</source>
        <translation>
            <numerusform>%n interview comes back to be corrected. It becomes a draft at the top of the list, with what the coordinator asks.</numerusform>
            <numerusform>%n interviews come back to be corrected. Each becomes a draft at the top of the list, with what the coordinator asks.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the coordinator certifies this laptop: its interviews count from now on. Nothing has to be handed over again.</source>
        <translation>With it the coordinator certifies this laptop: its interviews count from now on. Nothing has to be handed over again.</translation>
    </message>
    <message numerus="yes">
        <source>The coordinator confirms %n interviews that are still on this laptop.</source>
        <translation>
            <numerusform>The coordinator confirms %n interview that is still on this laptop.</numerusform>
            <numerusform>The coordinator confirms %n interviews that are still on this laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>It confirms no interview that is still on this laptop.</source>
        <translation>It confirms no interview that is still on this laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were destroyed here before.</source>
        <translation>
            <numerusform>%n more was destroyed here before.</numerusform>
            <numerusform>%n more were destroyed here before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews stay here and wait for another receipt.</source>
        <translation>
            <numerusform>%n finished interview stays here and waits for another receipt.</numerusform>
            <numerusform>%n finished interviews stay here and wait for another receipt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>From the coordinator</source>
        <translation>From the coordinator</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Take in…</translation>
    </message>
    <message>
        <source>Receipts, returned interviews and the certificate of this laptop are taken in here. No stick with one is plugged in.</source>
        <translation>Receipts, returned interviews and the certificate of this laptop are taken in here. No stick with one is plugged in.</translation>
    </message>
    <message>
        <source>A receipt that confirms what this laptop did.</source>
        <translation>A receipt that confirms what this laptop did.</translation>
    </message>
    <message numerus="yes">
        <source>A receipt for %n interviews that are still here.</source>
        <translation>
            <numerusform>A receipt for %n interview that is still here.</numerusform>
            <numerusform>A receipt for %n interviews that are still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came back to be corrected.</source>
        <translation>
            <numerusform>%n interview came back to be corrected.</numerusform>
            <numerusform>%n interviews came back to be corrected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this laptop.</source>
        <translation>The certificate of this laptop.</translation>
    </message>
</context>
<context>
    <name>AttachField</name>
    <message>
        <source>Encrypting the file…</source>
        <translation>Encrypting the file…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Attach a picture…</source>
        <translation>Attach a picture…</translation>
    </message>
    <message>
        <source>Attach a recording…</source>
        <translation>Attach a recording…</translation>
    </message>
    <message>
        <source>Attach a film…</source>
        <translation>Attach a film…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>At most {limit} MiB. Choose it, or drop it here.</source>
        <translation>At most {limit} MiB. Choose it, or drop it here.</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of this copy. The file on the disk stays as it is.</source>
        <translation>Place, time and camera were taken out of this copy. The file on the disk stays as it is.</translation>
    </message>
    <message>
        <source>The file is kept as it is: it may say who made it, where and when. It stays on the disk too.</source>
        <translation>The file is kept as it is: it may say who made it, where and when. It stays on the disk too.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>1 attach   Del remove</source>
        <translation>1 attach   Del remove</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translation>1–9 choose · {key} another folder</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Write the backup</translation>
    </message>
    <message>
        <source>Back up this laptop</source>
        <translation>Back up this laptop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a key of the survey opens it; your passphrase does not. A backup does not replace handing over.</source>
        <translation>Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a key of the survey opens it; your passphrase does not. A backup does not replace handing over.</translation>
    </message>
    <message>
        <source>It is for a laptop that breaks. A laptop that was restored from it must never be used beside the old one: then nobody could tell which interview is the right one.</source>
        <translation>It is for a laptop that breaks. A laptop that was restored from it must never be used beside the old one: then nobody could tell which interview is the right one.</translation>
    </message>
    <message>
        <source>Written and read back: the backup is whole.</source>
        <translation>Written and read back: the backup is whole.</translation>
    </message>
    <message>
        <source>It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop.</source>
        <translation>It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this laptop were damaged before, and are so in the backup. Tell your coordinator.</source>
        <translation>
            <numerusform>%n entry of this laptop was damaged before, and is so in the backup. Tell your coordinator.</numerusform>
            <numerusform>%n entries of this laptop were damaged before, and are so in the backup. Tell your coordinator.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path} · {size}</source>
        <translation>File: {path} · {size}</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translation>Choose a folder or plug a stick in.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Writing and reading back…</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk.</source>
        <translation>
            <numerusform>%n interview is in no backup on another disk.</numerusform>
            <numerusform>%n interviews are in no backup on another disk.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost now, they are lost. Write a backup to a stick.</source>
        <translation>If this computer is lost now, they are lost. Write a backup to a stick.</translation>
    </message>
    <message>
        <source>Every interview is in a backup. The last one: {when}.</source>
        <translation>Every interview is in a backup. The last one: {when}.</translation>
    </message>
    <message>
        <source>There is no backup yet: without one, this computer&apos;s loss loses the keys too.</source>
        <translation>There is no backup yet: without one, this computer&apos;s loss loses the keys too.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Check sum begins with</source>
        <translation>Check sum begins with</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>! on this computer&apos;s own disk</source>
        <translation>! on this computer&apos;s own disk</translation>
    </message>
    <message>
        <source>✓ on another disk</source>
        <translation>✓ on another disk</translation>
    </message>
    <message>
        <source>Written and read back: {path}, {size} MB.</source>
        <translation>Written and read back: {path}, {size} MB.</translation>
    </message>
    <message>
        <source>It lies on the same disk as this desk: whoever loses the one loses the other. Write one to a stick, and keep that in another building.</source>
        <translation>It lies on the same disk as this desk: whoever loses the one loses the other. Write one to a stick, and keep that in another building.</translation>
    </message>
    <message>
        <source>Pull the stick out now and keep it in another building.</source>
        <translation>Pull the stick out now and keep it in another building.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this desk are damaged, and are so in it.</source>
        <translation>
            <numerusform>%n entry of this desk is damaged, and is so in it.</numerusform>
            <numerusform>%n entries of this desk are damaged, and are so in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no space to note it here: free some, and write another one for receipts.</source>
        <translation>There was no space to note it here: free some, and write another one for receipts.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} of {total} MB</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back</source>
        <translation>Writing the backup and reading it back</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Write the backup</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>One file holds the whole desk: interviews, keys, settings. It opens with this desk&apos;s passphrase, as it is today, or with a key of the survey. Keep it on a stick in another building. Receipts let laptops delete only what is in a backup.</source>
        <translation>One file holds the whole desk: interviews, keys, settings. It opens with this desk&apos;s passphrase, as it is today, or with a key of the survey. Keep it on a stick in another building. Receipts let laptops delete only what is in a backup.</translation>
    </message>
    <message>
        <source>File or folder for the backup</source>
        <translation>File or folder for the backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translation>Backups of this desk</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Alt+Enter new line</source>
        <translation>Alt+Enter new line</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Dala made a mistake</source>
        <translation>Dala made a mistake</translation>
    </message>
    <message>
        <source>Nothing of your data was changed.</source>
        <translation>Nothing of your data was changed.</translation>
    </message>
    <message>
        <source>The last answer may not be saved. Everything before it is.</source>
        <translation>The last answer may not be saved. Everything before it is.</translation>
    </message>
    <message>
        <source>If it happens again at the same place, stop there and call the coordinator.</source>
        <translation>If it happens again at the same place, stop there and call the coordinator.</translation>
    </message>
    <message>
        <source>Press Enter, type your passphrase, and go on where you were.</source>
        <translation>Press Enter, type your passphrase, and go on where you were.</translation>
    </message>
    <message>
        <source>Press Enter and begin again.</source>
        <translation>Press Enter and begin again.</translation>
    </message>
    <message>
        <source>Your interviews are saved.</source>
        <translation>Your interviews are saved.</translation>
    </message>
    <message>
        <source>What went wrong is written down, without any answer, in {file}.</source>
        <translation>What went wrong is written down, without any answer, in {file}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>{name} (part {part})</source>
        <translation>{name} (part {part})</translation>
    </message>
    <message numerus="yes">
        <source>%n new interviews.</source>
        <translation>
            <numerusform>%n new interview.</numerusform>
            <numerusform>%n new interviews.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these interviews were known already.</source>
        <translation>Nothing new: these interviews were known already.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: look at them under Conflicts.</source>
        <translation>
            <numerusform>%n conflict: look at it under Conflicts.</numerusform>
            <numerusform>%n conflicts: look at them under Conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept, unopened: certify their laptops under Laptops.</source>
        <translation>
            <numerusform>%n file is kept, unopened: certify its laptop under Laptops.</numerusform>
            <numerusform>%n files are kept, unopened: certify their laptops under Laptops.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read whole: see below.</source>
        <translation>Not every file could be read whole: see below.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: look at Laptops.</source>
        <translation>
            <numerusform>%n laptop was copied: look at Laptops.</numerusform>
            <numerusform>%n laptops were copied: look at Laptops.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was added before is kept; add the rest at any time.</source>
        <translation>Cancelled. What was added before is kept; add the rest at any time.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <translation>
            <numerusform>%n file was not added.</numerusform>
            <numerusform>%n files were not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept unopened: %n interviews wait</source>
        <translation>
            <numerusform>kept unopened: %n interview waits</numerusform>
            <numerusform>kept unopened: %n interviews wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their files</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n without its files</numerusform>
            <numerusform>%n without their files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the laptop&apos;s chain</source>
        <translation>
            <numerusform>%n entry of the laptop&apos;s chain</numerusform>
            <numerusform>%n entries of the laptop&apos;s chain</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off or damaged: {read} of {expected} interviews came.</source>
        <translation>Cut off or damaged: {read} of {expected} interviews came.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n interviews can be opened.</source>
        <translation>
            <numerusform>The file is whole: %n interview can be opened.</numerusform>
            <numerusform>The file is whole: %n interviews can be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same hand-over are in its other files.</source>
        <translation>
            <numerusform>%n more of the same hand-over is in its other files.</numerusform>
            <numerusform>%n more of the same hand-over are in its other files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nothing of it was kept.</translation>
    </message>
    <message>
        <source>The file is not whole: {read} of {expected} interviews can be opened.</source>
        <translation>The file is not whole: {read} of {expected} interviews can be opened.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews in it are damaged.</source>
        <translation>
            <numerusform>%n interview in it is damaged.</numerusform>
            <numerusform>%n interviews in it are damaged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a fresh copy; what can be opened may be added all the same.</source>
        <translation>Ask for a fresh copy; what can be opened may be added all the same.</translation>
    </message>
</context>
<context>
    <name>BundlesRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A bundle may be added again at any time: nothing is counted twice.</source>
        <translation>A bundle may be added again at any time: nothing is counted twice.</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Add bundles…</translation>
    </message>
    <message>
        <source>Adding bundles</source>
        <translation>Adding bundles</translation>
    </message>
    <message>
        <source>Bundle {place} of {total}</source>
        <translation>Bundle {place} of {total}</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>interview {done} of {total}</translation>
    </message>
    <message>
        <source>Looking through the bundle; nothing is kept</source>
        <translation>Looking through the bundle; nothing is kept</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Add what enumerators handed over: with the button below, by dropping files anywhere on this window, or by typing a file or a folder.</source>
        <translation>Add what enumerators handed over: with the button below, by dropping files anywhere on this window, or by typing a file or a folder.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File or folder</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Choose a bundle</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Bundles of interviews</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Add this</translation>
    </message>
    <message>
        <source>Only look through it</source>
        <translation>Only look through it</translation>
    </message>
    <message>
        <source>Drop the files to add them.</source>
        <translation>Drop the files to add them.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>What became of each file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Bundles added so far</source>
        <translation>Bundles added so far</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Interviews in it</source>
        <translation>Interviews in it</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Backup and check</source>
        <translation>Backup and check</translation>
    </message>
    <message>
        <source>A backup is for a laptop that breaks; only a key of the survey opens it. A check reads everything once and says whether it is whole.</source>
        <translation>A backup is for a laptop that breaks; only a key of the survey opens it. A check reads everything once and says whether it is whole.</translation>
    </message>
    <message>
        <source>Back up this laptop…</source>
        <translation>Back up this laptop…</translation>
    </message>
    <message>
        <source>Check this laptop…</source>
        <translation>Check this laptop…</translation>
    </message>
</context>
<context>
    <name>CertifyPanel</name>
    <message>
        <source>Type which file holds the laptop&apos;s request, or choose it.</source>
        <translation>Type which file holds the laptop&apos;s request, or choose it.</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Reading the request…</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator}, {organisation} ({device}).</source>
        <translation>It says it is the laptop of {enumerator}, {organisation} ({device}).</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator} ({device}).</source>
        <translation>It says it is the laptop of {enumerator} ({device}).</translation>
    </message>
    <message>
        <source>It is certified already: the certificate is written once more.</source>
        <translation>It is certified already: the certificate is written once more.</translation>
    </message>
    <message>
        <source>The same eight words.</source>
        <translation>The same eight words.</translation>
    </message>
    <message>
        <source>There are more than {count} words.</source>
        <translation>There are more than {count} words.</translation>
    </message>
    <message>
        <source>Word {place} is missing: there are eight.</source>
        <translation>Word {place} is missing: there are eight.</translation>
    </message>
    <message>
        <source>Word {place} differs: “{heard}” was typed, here it is “{here}”.</source>
        <translation>Word {place} differs: “{heard}” was typed, here it is “{here}”.</translation>
    </message>
    <message>
        <source>Certify the laptop</source>
        <translation>Certify the laptop</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translation>Look at the request</translation>
    </message>
    <message>
        <source>Call the enumerator and type the eight words that you hear, none from here.</source>
        <translation>Call the enumerator and type the eight words that you hear, none from here.</translation>
    </message>
    <message>
        <source>Type which folder the certificate goes into, or choose it.</source>
        <translation>Type which folder the certificate goes into, or choose it.</translation>
    </message>
    <message>
        <source>Certifying, and taking over what waited…</source>
        <translation>Certifying, and taking over what waited…</translation>
    </message>
    <message>
        <source>Ask for the words again. If they stay different, this request is not from that laptop.</source>
        <translation>Ask for the words again. If they stay different, this request is not from that laptop.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is certified. Take this file to it: {path}.</source>
        <translation>The laptop of {enumerator} is certified. Take this file to it: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles that waited for it were taken over.</source>
        <translation>
            <numerusform>%n bundle that waited for it was taken over.</numerusform>
            <numerusform>%n bundles that waited for it were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translation>Certify a laptop</translation>
    </message>
    <message>
        <source>A laptop writes a request; its bundles wait here until it is certified. Call its enumerator at a number that you know, and have the eight words on the laptop&apos;s screen read out. Only then is it certain that the bundles come from that laptop.</source>
        <translation>A laptop writes a request; its bundles wait here until it is certified. Call its enumerator at a number that you know, and have the eight words on the laptop&apos;s screen read out. Only then is it certain that the bundles come from that laptop.</translation>
    </message>
    <message>
        <source>Request of the laptop</source>
        <translation>Request of the laptop</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translation>its name ends in {suffix}</translation>
    </message>
    <message>
        <source>Requests of laptops</source>
        <translation>Requests of laptops</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>Choose the request</translation>
    </message>
    <message>
        <source>These eight words must stand on the laptop&apos;s screen:</source>
        <translation>These eight words must stand on the laptop&apos;s screen:</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translation>Words heard over the telephone</translation>
    </message>
    <message>
        <source>eight words; capitals and spaces do not matter</source>
        <translation>eight words; capitals and spaces do not matter</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translation>Folder for the certificate</translation>
    </message>
    <message>
        <source>the stick that the request came on, for example</source>
        <translation>the stick that the request came on, for example</translation>
    </message>
    <message>
        <source>Choose the folder for the certificate</source>
        <translation>Choose the folder for the certificate</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter: next line</source>
        <translation>Enter: next line</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>From then on only the new one opens this laptop. Interviews and drafts stay as they are.</source>
        <translation>From then on only the new one opens this laptop. Interviews and drafts stay as they are.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>The passphrase of now</translation>
    </message>
    <message>
        <source>Type the passphrase that opens this laptop now.</source>
        <translation>Type the passphrase that opens this laptop now.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changing the passphrase…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this desk</source>
        <translation>Check this desk</translation>
    </message>
    <message>
        <source>Opening every entry…</source>
        <translation>Opening every entry…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries open</source>
        <translation>
            <numerusform>%n entry opens</numerusform>
            <numerusform>%n entries open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews</source>
        <translation>
            <numerusform>%n of them is an interview</numerusform>
            <numerusform>%n of them are interviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translation>
            <numerusform>%n entry is damaged.</numerusform>
            <numerusform>%n entries are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translation>
            <numerusform>%n entry is missing.</numerusform>
            <numerusform>%n entries are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews.</source>
        <translation>
            <numerusform>%n of them is an interview.</numerusform>
            <numerusform>%n of them are interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in no list.</source>
        <translation>
            <numerusform>%n entry stands in no list.</numerusform>
            <numerusform>%n entries stand in no list.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptops&apos; chains cannot be read.</source>
        <translation>The laptops&apos; chains cannot be read.</translation>
    </message>
    <message numerus="yes">
        <source>The chains of %n laptops have gaps: bundles of theirs lack.</source>
        <translation>
            <numerusform>The chain of %n laptop has gaps: bundles of it lack.</numerusform>
            <numerusform>The chains of %n laptops have gaps: bundles of theirs lack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: two histories of theirs came here.</source>
        <translation>
            <numerusform>%n laptop was copied: two histories of it came here.</numerusform>
            <numerusform>%n laptops were copied: two histories of theirs came here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there and whole.</source>
        <translation>Everything is there and whole.</translation>
    </message>
    <message>
        <source>Write a backup of what is whole now, then look for an older one, and ask for help.</source>
        <translation>Write a backup of what is whole now, then look for an older one, and ask for help.</translation>
    </message>
    <message>
        <source>! copied: two entries have the number {number}</source>
        <translation>! copied: two entries have the number {number}</translation>
    </message>
    <message>
        <source>! a gap at number {numbers}</source>
        <translation>! a gap at number {numbers}</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ whole</translation>
    </message>
    <message>
        <source>Is this desk whole?</source>
        <translation>Is this desk whole?</translation>
    </message>
    <message>
        <source>Every entry is opened and every laptop&apos;s chain is followed. Nothing is changed. With many interviews it takes some minutes.</source>
        <translation>Every entry is opened and every laptop&apos;s chain is followed. Nothing is changed. With many interviews it takes some minutes.</translation>
    </message>
    <message>
        <source>Chains of the laptops</source>
        <translation>Chains of the laptops</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translation>Check this laptop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Every interview, draft and entry of this laptop is read once, to see whether it is as it was written. Nothing is changed, and no answer is shown.</source>
        <translation>Every interview, draft and entry of this laptop is read once, to see whether it is as it was written. Nothing is changed, and no answer is shown.</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>Everything is whole.</translation>
    </message>
    <message>
        <source>Something is damaged. Hand over now: what is whole goes along. Then show this page to your coordinator.</source>
        <translation>Something is damaged. Hand over now: what is whole goes along. Then show this page to your coordinator.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be read.</source>
        <translation>
            <numerusform>%n entry can be read.</numerusform>
            <numerusform>%n entries can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translation>
            <numerusform>%n entry is damaged.</numerusform>
            <numerusform>%n entries are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translation>
            <numerusform>%n entry is missing.</numerusform>
            <numerusform>%n entries are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in no list.</source>
        <translation>
            <numerusform>%n entry is in no list.</numerusform>
            <numerusform>%n entries are in no list.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work cannot be read.</source>
        <translation>The laptop&apos;s record of its own work cannot be read.</translation>
    </message>
    <message numerus="yes">
        <source>The laptop&apos;s record of its own work is whole: %n entries.</source>
        <translation>
            <numerusform>The laptop&apos;s record of its own work is whole: %n entry.</numerusform>
            <numerusform>The laptop&apos;s record of its own work is whole: %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at: {gaps}.</source>
        <translation>The laptop&apos;s record of its own work does not fit together at: {gaps}.</translation>
    </message>
    <message>
        <source>Reading everything once…</source>
        <translation>Reading everything once…</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Nothing is deleted. The coordinator&apos;s key opens it again.</source>
        <translation>Nothing is deleted. The coordinator&apos;s key opens it again.</translation>
    </message>
    <message>
        <source>Lock this laptop so that no passphrase opens it any more?</source>
        <translation>Lock this laptop so that no passphrase opens it any more?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: printed, in a file, or in words. Without one nobody ever does.</source>
        <translation>Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: printed, in a file, or in words. Without one nobody ever does.</translation>
    </message>
    <message>
        <source>There is no other key to it: nothing on it can ever be read again.</source>
        <translation>There is no other key to it: nothing on it can ever be read again.</translation>
    </message>
    <message>
        <source>Lock it for good</source>
        <translation>Lock it for good</translation>
    </message>
    <message>
        <source>Go back: any other key</source>
        <translation>Go back: any other key</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Survey: {name}</source>
        <translation>Survey: {name}</translation>
    </message>
    <message>
        <source>Print this file on a printer of your own, then delete it and empty the bin: whoever finds the file has the key.</source>
        <translation>Print this file on a printer of your own, then delete it and empty the bin: whoever finds the file has the key.</translation>
    </message>
</context>
<context>
    <name>ConflictsRoom</name>
    <message>
        <source>Hide sensitive answers</source>
        <translation>Hide sensitive answers</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translation>Show sensitive answers</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Make sure that nobody looks over your shoulder.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Interviews that came with different contents</source>
        <translation>Interviews that came with different contents</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>No conflict: every interview came with one content only.</source>
        <translation>No conflict: every interview came with one content only.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it can, exports take version 1: a withdrawal before everything, then a complete interview before a partial one, then the one that ended later. Ask the enumerators which is right.</source>
        <translation>Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it can, exports take version 1: a withdrawal before everything, then a complete interview before a partial one, then the one that ended later. Ask the enumerators which is right.</translation>
    </message>
    <message>
        <source>Interview {code}, side by side</source>
        <translation>Interview {code}, side by side</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>{version}, exported for now</source>
        <translation>{version}, exported for now</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>ContactsRoom</name>
    <message>
        <source>Tick first that you understand what this file is.</source>
        <translation>Tick first that you understand what this file is.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written</source>
        <translation>
            <numerusform>%n contact was written</numerusform>
            <numerusform>%n contacts were written</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, of {interviews} interviews: {path}. Delete the file when the work is done.</source>
        <translation>{found}, of {interviews} interviews: {path}. Delete the file when the work is done.</translation>
    </message>
    <message>
        <source>Writing the contacts</source>
        <translation>Writing the contacts</translation>
    </message>
    <message>
        <source>Write the contacts</source>
        <translation>Write the contacts</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translation>No interview has come in yet: add bundles first (Ctrl+O).</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Some respondents left a contact so that a lawyer can call them. Only those who agreed to be contacted are written.</source>
        <translation>Some respondents left a contact so that a lawyer can call them. Only those who agreed to be contacted are written.</translation>
    </message>
    <message>
        <source>The file holds the contact and the interview&apos;s record number, and no answer. Together with the workbook it shows who said what: never keep both in one place.</source>
        <translation>The file holds the contact and the interview&apos;s record number, and no answer. Together with the workbook it shows who said what: never keep both in one place.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It will be noted that it was written.</source>
        <translation>The file is not encrypted. It will be noted that it was written.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Before it is written</translation>
    </message>
    <message>
        <source>I understand: this file names people who can be harmed by it. I give it only to those who call them.</source>
        <translation>I understand: this file names people who can be harmed by it. I give it only to those who call them.</translation>
    </message>
    <message>
        <source>Where the contacts are written</source>
        <translation>Where the contacts are written</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>CoordinatorPage</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>form version {version}</source>
        <translation>form version {version}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translation>TRIAL</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Survey pack</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translation>Keys and publishing</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>interviews are in no backup on another disk</source>
        <translation>interviews are in no backup on another disk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Add bundles</source>
        <translation>Add bundles</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Bundles of interviews</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Rooms of the desk</source>
        <translation>Rooms of the desk</translation>
    </message>
    <message>
        <source>TRIAL: for practice only. Do not collect real interviews with it.</source>
        <translation>TRIAL: for practice only. Do not collect real interviews with it.</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings</source>
        <translation>Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them break data</source>
        <translation>
            <numerusform>%n of them breaks data</numerusform>
            <numerusform>%n of them break data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translation>
            <numerusform>%n more is not shown</numerusform>
            <numerusform>%n more are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished interviews go on with the version that they were begun with.</source>
        <translation>
            <numerusform>%n unfinished interview goes on with the version that it was begun with.</numerusform>
            <numerusform>%n unfinished interviews go on with the version that they were begun with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a survey</source>
        <translation>Create a survey</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter: next line · Space: choose a form · {key} add a file</source>
        <translation>Enter: next line · Space: choose a form · {key} add a file</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>This computer becomes the coordinator&apos;s desk: it keeps the key that opens the interviews. Until the survey is published, everything in it is a TRIAL.</source>
        <translation>This computer becomes the coordinator&apos;s desk: it keeps the key that opens the interviews. Until the survey is published, everything in it is a TRIAL.</translation>
    </message>
    <message>
        <source>Name of the survey, as enumerators will read it</source>
        <translation>Name of the survey, as enumerators will read it</translation>
    </message>
    <message>
        <source>Add a form file (JSON)</source>
        <translation>Add a form file (JSON)</translation>
    </message>
    <message>
        <source>type its path and press Enter</source>
        <translation>type its path and press Enter</translation>
    </message>
    <message>
        <source>Choose form files</source>
        <translation>Choose form files</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Give the survey a name.</source>
        <translation>Give the survey a name.</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire above, or add a file.</source>
        <translation>Choose at least one questionnaire above, or add a file.</translation>
    </message>
    <message>
        <source>Creating the survey and its keys…</source>
        <translation>Creating the survey and its keys…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>dd.mm.yyyy hh:mm</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Make the demo</translation>
    </message>
    <message>
        <source>A survey with its keys, an enumerator&apos;s laptop and a coordinator&apos;s desk are being made.</source>
        <translation>A survey with its keys, an enumerator&apos;s laptop and a coordinator&apos;s desk are being made.</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Making the demo…</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>TRIAL: these interviews are for practice and never count as real ones.</source>
        <translation>TRIAL: these interviews are for practice and never count as real ones.</translation>
    </message>
    <message numerus="yes">
        <source>%n exist only on this laptop</source>
        <translation>
            <numerusform>%n exists only on this laptop</numerusform>
            <numerusform>%n exist only on this laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Destroy everything on this laptop</source>
        <translation>Destroy everything on this laptop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Destroy everything</source>
        <translation>Destroy everything</translation>
    </message>
    <message>
        <source>All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the coordinator, for everybody. It cannot be undone.</source>
        <translation>All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the coordinator, for everybody. It cannot be undone.</translation>
    </message>
    <message>
        <source>If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two seconds: no passphrase opens it any more, and nothing is destroyed.</source>
        <translation>If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two seconds: no passphrase opens it any more, and nothing is destroyed.</translation>
    </message>
    <message>
        <source>To destroy everything, type the word {word}</source>
        <translation>To destroy everything, type the word {word}</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translation>DESTROY</translation>
    </message>
    <message>
        <source>The keys of the survey lie here. Without a printed key, a key file or word shares nobody opens any interview of this survey again.</source>
        <translation>The keys of the survey lie here. Without a printed key, a key file or word shares nobody opens any interview of this survey again.</translation>
    </message>
    <message>
        <source>While the laptop is locked nobody can count how many interviews exist only here. They would be lost with it.</source>
        <translation>While the laptop is locked nobody can count how many interviews exist only here. They would be lost with it.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop. They would be lost.</source>
        <translation>
            <numerusform>%n interview exists only on this laptop. It would be lost.</numerusform>
            <numerusform>%n interviews exist only on this laptop. They would be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finished interview of this laptop was handed over in some bundle.</source>
        <translation>Every finished interview of this laptop was handed over in some bundle.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be lost.</source>
        <translation>
            <numerusform>%n draft would be lost.</numerusform>
            <numerusform>%n drafts would be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was destroyed. Type the word {word}, or go back with Esc.</source>
        <translation>Nothing was destroyed. Type the word {word}, or go back with Esc.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>Destroying…</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Make this laptop known</source>
        <translation>Make this laptop known</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translation>1–9 choose · {key} another folder</translation>
    </message>
    <message>
        <source>Write the request again</source>
        <translation>Write the request again</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Write the request</translation>
    </message>
    <message>
        <source>The coordinator has to certify this laptop once. Until then you can interview as usual: nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it to the coordinator, and read the eight words aloud.</source>
        <translation>The coordinator has to certify this laptop once. Until then you can interview as usual: nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it to the coordinator, and read the eight words aloud.</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translation>The eight words of this laptop</translation>
    </message>
    <message>
        <source>The coordinator compares them with those of the request, on the telephone or face to face. If one differs, the request is not from this laptop: write it again.</source>
        <translation>The coordinator compares them with those of the request, on the telephone or face to face. If one differs, the request is not from this laptop: write it again.</translation>
    </message>
    <message>
        <source>The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take the certificate in, here or under Hand over.</source>
        <translation>The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take the certificate in, here or under Hand over.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translation>Choose a folder or plug a stick in.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Writing and reading back…</translation>
    </message>
</context>
<context>
    <name>EnumeratorRoom</name>
    <message>
        <source>This laptop has the new questionnaires.</source>
        <translation>This laptop has the new questionnaires.</translation>
    </message>
    <message>
        <source>The interview is sealed. Its code is {code}.</source>
        <translation>The interview is sealed. Its code is {code}.</translation>
    </message>
    <message>
        <source>The interview is finished. It can be opened again until {time}.</source>
        <translation>The interview is finished. It can be opened again until {time}.</translation>
    </message>
    <message>
        <source>The interview was stopped and what was answered is sealed. Its code is {code}.</source>
        <translation>The interview was stopped and what was answered is sealed. Its code is {code}.</translation>
    </message>
    <message>
        <source>The answers are destroyed. The day and the reason are kept, as {code}.</source>
        <translation>The answers are destroyed. The day and the reason are kept, as {code}.</translation>
    </message>
    <message>
        <source>The corrected interview is sealed and takes the place of the earlier one. Its code is {code}.</source>
        <translation>The corrected interview is sealed and takes the place of the earlier one. Its code is {code}.</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>Identifying answers are chosen: tick that you understand what that means (2).</source>
        <translation>Identifying answers are chosen: tick that you understand what that means (2).</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Written: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {n} rows</source>
        <translation>{sheet}: {n} rows</translation>
    </message>
    <message numerus="yes">
        <source>%n contents were left out; the sheet “about” says why.</source>
        <translation>
            <numerusform>%n content was left out; the sheet “about” says why.</numerusform>
            <numerusform>%n contents were left out; the sheet “about” says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files stand in the folder beside it.</source>
        <translation>
            <numerusform>%n attached file stands in the folder beside it.</numerusform>
            <numerusform>%n attached files stand in the folder beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files never came; their names are written.</source>
        <translation>
            <numerusform>%n attached file never came; its name is written.</numerusform>
            <numerusform>%n attached files never came; their names are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable characters are shown as marks.</source>
        <translation>
            <numerusform>%n unreadable character is shown as a mark.</numerusform>
            <numerusform>%n unreadable characters are shown as marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long texts go on in the sheet “long_text”.</source>
        <translation>
            <numerusform>%n long text goes on in the sheet “long_text”.</numerusform>
            <numerusform>%n long texts go on in the sheet “long_text”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Writing the workbook</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Write the workbook</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translation>No interview has come in yet: add bundles first (Ctrl+O).</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are here</source>
        <translation>
            <numerusform>%n interview is here</numerusform>
            <numerusform>%n interviews are here</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>The workbook is not encrypted: whoever has the file can read the answers in it. Every export is noted in the survey.</source>
        <translation>The workbook is not encrypted: whoever has the file can read the answers in it. Every export is noted in the survey.</translation>
    </message>
    <message>
        <source>Where the workbook is written</source>
        <translation>Where the workbook is written</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>What else is written, and what is not</source>
        <translation>What else is written, and what is not</translation>
    </message>
    <message>
        <source>Identifying answers too. Without this tick they are left out; contacts always are.</source>
        <translation>Identifying answers too. Without this tick they are left out; contacts always are.</translation>
    </message>
    <message>
        <source>I understand: with this file respondents can be recognised, and for them that can mean deportation. It will be noted that I exported it.</source>
        <translation>I understand: with this file respondents can be recognised, and for them that can mean deportation. It will be noted that I exported it.</translation>
    </message>
    <message>
        <source>Leave sensitive answers out, such as those about violence and health.</source>
        <translation>Leave sensitive answers out, such as those about violence and health.</translation>
    </message>
    <message>
        <source>A pseudonym for each respondent, the same in every export of this survey.</source>
        <translation>A pseudonym for each respondent, the same in every export of this survey.</translation>
    </message>
    <message>
        <source>Attached files too, not encrypted, into a new folder beside the workbook.</source>
        <translation>Attached files too, not encrypted, into a new folder beside the workbook.</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Chosen answers</translation>
    </message>
    <message>
        <source>Labels: the words of the questionnaire</source>
        <translation>Labels: the words of the questionnaire</translation>
    </message>
    <message>
        <source>Codes: short names that never change</source>
        <translation>Codes: short names that never change</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Both, side by side</translation>
    </message>
    <message>
        <source>Don&apos;t know, refused, not applicable</source>
        <translation>Don&apos;t know, refused, not applicable</translation>
    </message>
    <message>
        <source>In words, so that nobody averages them</source>
        <translation>In words, so that nobody averages them</translation>
    </message>
    <message>
        <source>Codes: .d .r .n, as statistics programs read them</source>
        <translation>Codes: .d .r .n, as statistics programs read them</translation>
    </message>
    <message>
        <source>Blank: they cannot be told from skipped questions</source>
        <translation>Blank: they cannot be told from skipped questions</translation>
    </message>
    <message>
        <source>Questions with several answers</source>
        <translation>Questions with several answers</translation>
    </message>
    <message>
        <source>Both: one column with all, and a 0/1 column for each</source>
        <translation>Both: one column with all, and a 0/1 column for each</translation>
    </message>
    <message>
        <source>Only a 0/1 column for each answer</source>
        <translation>Only a 0/1 column for each answer</translation>
    </message>
    <message>
        <source>Only one column with all of them</source>
        <translation>Only one column with all of them</translation>
    </message>
    <message>
        <source>Language of labels and questions</source>
        <translation>Language of labels and questions</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Shown:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which interviews</source>
        <translation>Which interviews</translation>
    </message>
    <message>
        <source>Choose nothing to write all of them.</source>
        <translation>Choose nothing to write all of them.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Form version</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Until this day</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Type it as dd.mm.yyyy.</source>
        <translation>“{text}” is not a day. Type it as dd.mm.yyyy.</translation>
    </message>
    <message>
        <source>The first day is after the last one: no interview would be written.</source>
        <translation>The first day is after the last one: no interview would be written.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Practice can begin.</source>
        <translation>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Practice can begin.</translation>
    </message>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Interviews can begin. The laptop writes a request: certify it under Laptops.</source>
        <translation>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Interviews can begin. The laptop writes a request: certify it under Laptops.</translation>
    </message>
    <message>
        <source>No interview has come in yet</source>
        <translation>No interview has come in yet</translation>
    </message>
    <message>
        <source>1. Write the survey pack</source>
        <translation>1. Write the survey pack</translation>
    </message>
    <message>
        <source>One file for all laptops: the questionnaires and the survey&apos;s public key. No secret.</source>
        <translation>One file for all laptops: the questionnaires and the survey&apos;s public key. No secret.</translation>
    </message>
    <message>
        <source>2. Set the laptops up with it</source>
        <translation>2. Set the laptops up with it</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translation>Keys and publishing</translation>
    </message>
    <message>
        <source>3. Add the bundles that enumerators hand over</source>
        <translation>3. Add the bundles that enumerators hand over</translation>
    </message>
    <message>
        <source>In any order and as often as you like: nothing is counted twice. Files can also be dropped anywhere on this window.</source>
        <translation>In any order and as often as you like: nothing is counted twice. Files can also be dropped anywhere on this window.</translation>
    </message>
    <message>
        <source>4. Publish the survey before real interviews</source>
        <translation>4. Publish the survey before real interviews</translation>
    </message>
    <message>
        <source>So far it is a trial: whatever is collected is practice and never counts. Publishing needs a second key that is kept in another building.</source>
        <translation>So far it is a trial: whatever is collected is practice and never counts. Publishing needs a second key that is kept in another building.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Survey pack</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Add bundles…</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Checked: no errors. Version {version}, languages: {languages}.</source>
        <translation>Checked: no errors. Version {version}, languages: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for its designer.</source>
        <translation>
            <numerusform>%n note for its designer.</numerusform>
            <numerusform>%n notes for its designer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be used: %n errors.</source>
        <translation>
            <numerusform>It cannot be used: %n error.</numerusform>
            <numerusform>It cannot be used: %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: </source>
        <translation>Line {line}, column {column}: </translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Add the key</source>
        <translation>Add the key</translation>
    </message>
    <message>
        <source>Type whose key it is or where it lies, for example “Partner in Osh”.</source>
        <translation>Type whose key it is or where it lies, for example “Partner in Osh”.</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1pq1.</source>
        <translation>Paste the line that begins with age1pq1.</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translation>Adding the key…</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now. Have its owner read out these words from their own paper or screen and compare: {words}. Then write the pack and give it to every laptop.</source>
        <translation>“{name}” is a key of the survey now. Have its owner read out these words from their own paper or screen and compare: {words}. Then write the pack and give it to every laptop.</translation>
    </message>
    <message>
        <source>A key that somebody gave</source>
        <translation>A key that somebody gave</translation>
    </message>
    <message>
        <source>Somebody else has the secret half and can read every interview with it. You only get its public line, which is no secret. Interviews are sealed to it from the next pack on.</source>
        <translation>Somebody else has the secret half and can read every interview with it. You only get its public line, which is no secret. Interviews are sealed to it from the next pack on.</translation>
    </message>
    <message>
        <source>Whose key it is, or where it lies</source>
        <translation>Whose key it is, or where it lies</translation>
    </message>
    <message>
        <source>for example Partner in Osh</source>
        <translation>for example Partner in Osh</translation>
    </message>
    <message>
        <source>Public line of the key</source>
        <translation>Public line of the key</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translation>Off-site: in another building than this computer. One key at least must be.</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} choose</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over again</source>
        <translation>Hand over again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translation>1–9 choose · {key} another folder</translation>
    </message>
    <message>
        <source>Write the interviews</source>
        <translation>Write the interviews</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translation>TRIAL</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>All sealed interviews of this laptop go into one encrypted file with a random name. Only the coordinator can open it. What was handed over before is in it again, so nothing is lost if a stick is; nothing is counted twice.</source>
        <translation>All sealed interviews of this laptop go into one encrypted file with a random name. Only the coordinator can open it. What was handed over before is in it again, so nothing is lost if a stick is; nothing is counted twice.</translation>
    </message>
    <message>
        <source>Read these four words to your coordinator today</source>
        <translation>Read these four words to your coordinator today</translation>
    </message>
    <message>
        <source>They stand for everything that this laptop did until now. With them the coordinator sees whether something is missing at the end of what arrives.</source>
        <translation>They stand for everything that this laptop did until now. With them the coordinator sees whether something is missing at the end of what arrives.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again and do not go along. To hand them over too, seal them in the list first.</source>
        <translation>
            <numerusform>%n finished interview can still be opened again and does not go along. To hand it over too, seal it in the list first.</numerusform>
            <numerusform>%n finished interviews can still be opened again and do not go along. To hand them over too, seal them in the list first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translation>Written and read back. You can pull the stick out now.</translation>
    </message>
    <message>
        <source>Written and read back. Take the file from its folder to the coordinator.</source>
        <translation>Written and read back. Take the file from its folder to the coordinator.</translation>
    </message>
    <message>
        <source>Written and read back, but into this laptop: copy the file to a stick today.</source>
        <translation>Written and read back, but into this laptop: copy the file to a stick today.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews still exist only on this laptop.</source>
        <translation>
            <numerusform>%n interview still exists only on this laptop.</numerusform>
            <numerusform>%n interviews still exist only on this laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the file is copied, they exist only on this laptop.</source>
        <translation>Until the file is copied, they exist only on this laptop.</translation>
    </message>
    <message>
        <source>No sealed interview exists only on this laptop any more.</source>
        <translation>No sealed interview exists only on this laptop any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translation>
            <numerusform>%n interview is in the file.</numerusform>
            <numerusform>%n interviews are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were in no earlier file.</source>
        <translation>
            <numerusform>%n of them was in no earlier file.</numerusform>
            <numerusform>%n of them were in no earlier file.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>File: {path}</translation>
    </message>
    <message numerus="yes">
        <source>They lie in %n files: bring all of them.</source>
        <translation>
            <numerusform>They lie in %n file: bring it.</numerusform>
            <numerusform>They lie in %n files: bring all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are damaged on this laptop and are not in the file: {codes}.</source>
        <translation>These are damaged on this laptop and are not in the file: {codes}.</translation>
    </message>
    <message>
        <source>Tell your coordinator, and change nothing on the laptop.</source>
        <translation>Tell your coordinator, and change nothing on the laptop.</translation>
    </message>
    <message>
        <source>The file is whole, but this laptop has no space to note it: the interviews still count as not handed over. Free some space, then hand over again.</source>
        <translation>The file is whole, but this laptop has no space to note it: the interviews still count as not handed over. Free some space, then hand over again.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translation>Choose a folder or plug a stick in.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Writing and reading back…</translation>
    </message>
</context>
<context>
    <name>InterviewBars</name>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>After finishing, the interview cannot be opened on this laptop.</source>
        <translation>After finishing, the interview cannot be opened on this laptop.</translation>
    </message>
    <message>
        <source>Review before finishing</source>
        <translation>Review before finishing</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation>Finish and seal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translation>Stop and seal</translation>
    </message>
    <message numerus="yes">
        <source>Finished, it can be opened again for %n hours; then it is sealed.</source>
        <translation>
            <numerusform>Finished, it can be opened again for %n hour; then it is sealed.</numerusform>
            <numerusform>Finished, it can be opened again for %n hours; then it is sealed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, it can be opened again until {time}; then it is sealed.</source>
        <translation>Finished, it can be opened again until {time}; then it is sealed.</translation>
    </message>
    <message>
        <source>Finished, it takes the place of the earlier one and cannot be opened here.</source>
        <translation>Finished, it takes the place of the earlier one and cannot be opened here.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Destroy the answers</source>
        <translation>Destroy the answers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{roster} · {number} of {count}</source>
        <translation>{roster} · {number} of {count}</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓ another row</source>
        <translation>Ctrl+↑ ↓ another row</translation>
    </message>
    <message>
        <source>{key} add a row</source>
        <translation>{key} add a row</translation>
    </message>
    <message>
        <source>Ctrl+PgUp PgDn section</source>
        <translation>Ctrl+PgUp PgDn section</translation>
    </message>
    <message>
        <source>{key} language</source>
        <translation>{key} language</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost while this page is open; saving is tried again by itself.</source>
        <translation>Nothing that you typed is lost while this page is open; saving is tried again by itself.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>These answers are not in their lists any more, choose again: {questions}</source>
        <translation>These answers are not in their lists any more, choose again: {questions}</translation>
    </message>
</context>
<context>
    <name>InterviewSide</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>has something to correct</source>
        <translation>has something to correct</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions</source>
        <translation>{answered} of {asked} questions</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>a mistake of the enumerator</source>
        <translation>a mistake of the enumerator</translation>
    </message>
    <message>
        <source>– void, does not count</source>
        <translation>– void, does not count</translation>
    </message>
    <message>
        <source>– replaced by a corrected one</source>
        <translation>– replaced by a corrected one</translation>
    </message>
    <message>
        <source>→ returned, not back yet ({status})</source>
        <translation>→ returned, not back yet ({status})</translation>
    </message>
    <message>
        <source>clock was set back</source>
        <translation>clock was set back</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <source>names another enumerator</source>
        <translation>names another enumerator</translation>
    </message>
    <message>
        <source>files lack</source>
        <translation>files lack</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translation>form not known here</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>corrected without being asked</source>
        <translation>corrected without being asked</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Today {time}</source>
        <translation>Today {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Yesterday {time}</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message numerus="yes">
        <source>Draft older than %n hours</source>
        <translation>
            <numerusform>Draft older than %n hour</numerusform>
            <numerusform>Draft older than %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Draft · {answered} of {asked}</source>
        <translation>Draft · {answered} of {asked}</translation>
    </message>
    <message>
        <source>Withdrawn · answers destroyed</source>
        <translation>Withdrawn · answers destroyed</translation>
    </message>
    <message>
        <source>the same interview is there twice</source>
        <translation>the same interview is there twice</translation>
    </message>
    <message>
        <source>it was practice</source>
        <translation>it was practice</translation>
    </message>
    <message>
        <source>the wrong person was asked</source>
        <translation>the wrong person was asked</translation>
    </message>
    <message>
        <source>a mistake of mine</source>
        <translation>a mistake of mine</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>Finished · can be opened again until {time}</source>
        <translation>Finished · can be opened again until {time}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>stopped early</translation>
    </message>
    <message>
        <source>Opened again · is sealed at {time}</source>
        <translation>Opened again · is sealed at {time}</translation>
    </message>
    <message>
        <source>To correct: came back</source>
        <translation>To correct: came back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>not here any more</translation>
    </message>
    <message>
        <source>Hand over today.</source>
        <translation>Hand over today.</translation>
    </message>
    <message>
        <source>Hand over now: if this laptop is lost, they are lost with it.</source>
        <translation>Hand over now: if this laptop is lost, they are lost with it.</translation>
    </message>
    <message>
        <source>{name} is finished and closed. {key} opens it again; that is noted in the interview.</source>
        <translation>{name} is finished and closed. {key} opens it again; that is noted in the interview.</translation>
    </message>
    <message>
        <source>Interview {code} is with the coordinator, in two places, and not here any more.</source>
        <translation>Interview {code} is with the coordinator, in two places, and not here any more.</translation>
    </message>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translation>Interview {code} is void. It is kept and travels, but does not count.</translation>
    </message>
    <message>
        <source>Interview {code} is sealed: nobody can open it on this laptop.</source>
        <translation>Interview {code} is sealed: nobody can open it on this laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop</source>
        <translation>
            <numerusform>%n interview exists only on this laptop</numerusform>
            <numerusform>%n interviews exist only on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>↑ ↓ · Space chooses · {key} find</source>
        <translation>↑ ↓ · Space chooses · {key} find</translation>
    </message>
    <message>
        <source>Interview {code} was withdrawn: its answers are gone, and there is nothing to correct.</source>
        <translation>Interview {code} was withdrawn: its answers are gone, and there is nothing to correct.</translation>
    </message>
    <message>
        <source>Interview {code} does not count any more: it is not returned.</source>
        <translation>Interview {code} does not count any more: it is not returned.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Files that were written</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Form version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>What to know</translation>
    </message>
    <message>
        <source>No interview has come in yet.</source>
        <translation>No interview has come in yet.</translation>
    </message>
    <message>
        <source>No interview fits what is typed above.</source>
        <translation>No interview fits what is typed above.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type a code, an enumerator or a day above.</source>
        <translation>
            <numerusform>%n more is not shown: type a code, an enumerator or a day above.</numerusform>
            <numerusform>%n more are not shown: type a code, an enumerator or a day above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {names}</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n chosen: {names}</numerusform>
            <numerusform>%n chosen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen. Space chooses the current row.</source>
        <translation>None chosen. Space chooses the current row.</translation>
    </message>
    <message>
        <source>Everything that came in, without a single answer. An interview with a mistake goes back to its laptop with your remark: its enumerator corrects it and hands it over again.</source>
        <translation>Everything that came in, without a single answer. An interview with a mistake goes back to its laptop with your remark: its enumerator corrects it and hands it over again.</translation>
    </message>
    <message>
        <source>Interviews that came in</source>
        <translation>Interviews that came in</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>code, enumerator, day or status, in any order</source>
        <translation>code, enumerator, day or status, in any order</translation>
    </message>
    <message>
        <source>Return to the laptop</source>
        <translation>Return to the laptop</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The passphrase is changed. Only the new one opens this laptop.</source>
        <translation>The passphrase is changed. Only the new one opens this laptop.</translation>
    </message>
    <message>
        <source>Passphrase and danger</source>
        <translation>Passphrase and danger</translation>
    </message>
    <message>
        <source>F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the coordinator&apos;s key opens it later.</source>
        <translation>F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the coordinator&apos;s key opens it later.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translation>Destroy everything on this laptop…</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>The key from its sheet, or the words of two sheets one after the other</source>
        <translation>The key from its sheet, or the words of two sheets one after the other</translation>
    </message>
    <message>
        <source>Or a key file</source>
        <translation>Or a key file</translation>
    </message>
    <message>
        <source>for example E:\key.dala-key</source>
        <translation>for example E:\key.dala-key</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Key files</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase of the key file</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Type the key, or choose the file that holds it.</source>
        <translation>Type the key, or choose the file that holds it.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Type the passphrase of the key file.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Secret key of a survey</source>
        <translation>Secret key of a survey</translation>
    </message>
    <message>
        <source>kept in another place</source>
        <translation>kept in another place</translation>
    </message>
    <message>
        <source>kept at the office</source>
        <translation>kept at the office</translation>
    </message>
    <message>
        <source>Key: {name} ({place}). Printed {day}.</source>
        <translation>Key: {name} ({place}). Printed {day}.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every interview of the survey. Lock it away. Do not photograph it, copy it or send it.</source>
        <translation>Whoever has this sheet can read every interview of the survey. Lock it away. Do not photograph it, copy it or send it.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>It opens the interviews if the coordinator&apos;s computer is lost.</source>
        <translation>It opens the interviews if the coordinator&apos;s computer is lost.</translation>
    </message>
    <message>
        <source>It opens a laptop whose passphrase was forgotten.</source>
        <translation>It opens a laptop whose passphrase was forgotten.</translation>
    </message>
    <message>
        <source>It is tried before the survey is published, and once a year: Dala calls it a rehearsal.</source>
        <translation>It is tried before the survey is published, and once a year: Dala calls it a rehearsal.</translation>
    </message>
    <message>
        <source>The key, to be typed</source>
        <translation>The key, to be typed</translation>
    </message>
    <message>
        <source>Spaces and lines do not matter. Below the first line there is no digit 1 and no letter B, I or O: the round sign is always the digit zero.</source>
        <translation>Spaces and lines do not matter. Below the first line there is no digit 1 and no letter B, I or O: the round sign is always the digit zero.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe, in another building than the computers.</source>
        <translation>In a sealed envelope, in a safe, in another building than the computers.</translation>
    </message>
    <message>
        <source>With somebody who may decide alone who gets to read the interviews.</source>
        <translation>With somebody who may decide alone who gets to read the interviews.</translation>
    </message>
    <message>
        <source>Write down in another place who has it. Look once a year whether it is still there.</source>
        <translation>Write down in another place who has it. Look once a year whether it is still there.</translation>
    </message>
    <message>
        <source>Name of this key, in eight words</source>
        <translation>Name of this key, in eight words</translation>
    </message>
    <message>
        <source>They are no secret: the survey&apos;s list of keys shows the same words for this key.</source>
        <translation>They are no secret: the survey&apos;s list of keys shows the same words for this key.</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Coordinator&apos;s desk</translation>
    </message>
    <message>
        <source>in this desk, and off-site on paper or in a file</source>
        <translation>in this desk, and off-site on paper or in a file</translation>
    </message>
    <message>
        <source>in this desk</source>
        <translation>in this desk</translation>
    </message>
    <message>
        <source>✓ off-site</source>
        <translation>✓ off-site</translation>
    </message>
    <message>
        <source>in this building</source>
        <translation>in this building</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>✓ {day}</source>
        <translation>✓ {day}</translation>
    </message>
    <message>
        <source>! {day}, from a file: try the paper too</source>
        <translation>! {day}, from a file: try the paper too</translation>
    </message>
    <message>
        <source>! {day}, before the keys changed: try it once more</source>
        <translation>! {day}, before the keys changed: try it once more</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>↑ ↓ choose a key</source>
        <translation>↑ ↓ choose a key</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“{name}” is kept in another building.</source>
        <translation>“{name}” is kept in another building.</translation>
    </message>
    <message>
        <source>“{name}” is not kept off-site.</source>
        <translation>“{name}” is not kept off-site.</translation>
    </message>
    <message>
        <source>It is not off-site</source>
        <translation>It is not off-site</translation>
    </message>
    <message>
        <source>It is kept off-site</source>
        <translation>It is kept off-site</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Tried last</source>
        <translation>Tried last</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>Its eight words</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Each of these keys opens every interview of the survey by itself, and any laptop whose passphrase is lost (the first three do). One must lie in another building: with this computer as the only key, a fire or a theft ends the survey.</source>
        <translation>Each of these keys opens every interview of the survey by itself, and any laptop whose passphrase is lost (the first three do). One must lie in another building: with this computer as the only key, a fire or a theft ends the survey.</translation>
    </message>
    <message>
        <source>Keys of the survey</source>
        <translation>Keys of the survey</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Add a key somebody gave</source>
        <translation>Add a key somebody gave</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Try a key</translation>
    </message>
    <message>
        <source>Put this desk&apos;s key on paper</source>
        <translation>Put this desk&apos;s key on paper</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message numerus="yes">
        <source>%n interviews count</source>
        <translation>
            <numerusform>%n interview counts</numerusform>
            <numerusform>%n interviews count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, number {first} to {last}</source>
        <translation>
            <numerusform>%n entry, number {first} to {last}</numerusform>
            <numerusform>%n entries, number {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n declared void</numerusform>
            <numerusform>%n declared void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message>
        <source>last bundle added: {when}</source>
        <translation>last bundle added: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Known: these are the words of entry {number}; %n entries came after it.</source>
        <translation>
            <numerusform>Known: these are the words of entry {number}; %n entry came after it.</numerusform>
            <numerusform>Known: these are the words of entry {number}; %n entries came after it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: everything up to this moment is here.</source>
        <translation>The same: everything up to this moment is here.</translation>
    </message>
    <message>
        <source>Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add it, and type these words again. If they are still unknown then, something is missing.</source>
        <translation>Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add it, and type these words again. If they are still unknown then, something is missing.</translation>
    </message>
    <message>
        <source>Head code: four words for all this laptop has done, as far as it came here</source>
        <translation>Head code: four words for all this laptop has done, as far as it came here</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translation>Words heard over the telephone</translation>
    </message>
    <message>
        <source>the four words on the laptop&apos;s screen</source>
        <translation>the four words on the laptop&apos;s screen</translation>
    </message>
    <message>
        <source>Type all four words.</source>
        <translation>Type all four words.</translation>
    </message>
</context>
<context>
    <name>LaptopPages</name>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translation>Interview {code} is void. It is kept and travels, but does not count.</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>Laptop of {enumerator} ({device})</source>
        <translation>Laptop of {enumerator} ({device})</translation>
    </message>
    <message>
        <source>✓ certified</source>
        <translation>✓ certified</translation>
    </message>
    <message>
        <source>trial: needs no certificate</source>
        <translation>trial: needs no certificate</translation>
    </message>
    <message>
        <source>! waits for its certificate</source>
        <translation>! waits for its certificate</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>nothing came yet</translation>
    </message>
    <message>
        <source>✓ nothing lacks</source>
        <translation>✓ nothing lacks</translation>
    </message>
    <message>
        <source>Nothing came from this laptop yet.</source>
        <translation>Nothing came from this laptop yet.</translation>
    </message>
    <message>
        <source>Nothing lacks: every entry of this laptop&apos;s chain came, and every interview that it names.</source>
        <translation>Nothing lacks: every entry of this laptop&apos;s chain came, and every interview that it names.</translation>
    </message>
    <message>
        <source>This laptop was copied or set back to an earlier state: from entry {number} on it has two histories. Nothing is lost: both are kept, and the interviews of both count. Call {enumerator}: was the laptop restored, or its folder copied to another one? Only one of them may go on; set the other one up anew.</source>
        <translation>This laptop was copied or set back to an earlier state: from entry {number} on it has two histories. Nothing is lost: both are kept, and the interviews of both count. Call {enumerator}: was the laptop restored, or its folder copied to another one? Only one of them may go on; set the other one up anew.</translation>
    </message>
    <message>
        <source>COPIED: two histories</source>
        <translation>COPIED: two histories</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not join those that are here: something before them is another than what came. Treat it as a copied laptop: call {enumerator}.</source>
        <translation>
            <numerusform>%n entry does not join those that are here: something before it is another than what came. Treat it as a copied laptop: call {enumerator}.</numerusform>
            <numerusform>%n entries do not join those that are here: something before them is another than what came. Treat it as a copied laptop: call {enumerator}.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries that do not join</source>
        <translation>entries that do not join</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</source>
        <translation>
            <numerusform>%n interview that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</numerusform>
            <numerusform>%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews missing</source>
        <translation>
            <numerusform>%n interview missing</numerusform>
            <numerusform>%n interviews missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</source>
        <translation>
            <numerusform>%n entry of its chain lacks, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</numerusform>
            <numerusform>%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries missing</source>
        <translation>
            <numerusform>%n entry missing</numerusform>
            <numerusform>%n entries missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is cut off: a bundle named %n later entries, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</source>
        <translation>
            <numerusform>The end is cut off: a bundle named %n later entry, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</numerusform>
            <numerusform>The end is cut off: a bundle named %n later entries, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is cut off</source>
        <translation>the end is cut off</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came under this laptop&apos;s id with other keys. They are kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.</source>
        <translation>
            <numerusform>%n bundle came under this laptop&apos;s id with other keys. It is kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made it.</numerusform>
            <numerusform>%n bundles came under this laptop&apos;s id with other keys. They are kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.</numerusform>
        </translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>other keys</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</source>
        <translation>
            <numerusform>%n bundle of it is kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</numerusform>
            <numerusform>%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait</source>
        <translation>
            <numerusform>%n bundle waits</numerusform>
            <numerusform>%n bundles wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came without the laptop&apos;s signature, from before the survey was published. They count, but nobody can prove where they come from.</source>
        <translation>
            <numerusform>%n interview came without the laptop&apos;s signature, from before the survey was published. It counts, but nobody can prove where it comes from.</numerusform>
            <numerusform>%n interviews came without the laptop&apos;s signature, from before the survey was published. They count, but nobody can prove where they come from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n unsigned</numerusform>
            <numerusform>%n unsigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock was set back: the times of %n interviews are not certain. They count all the same. Ask {enumerator} to set date and time right.</source>
        <translation>
            <numerusform>Its clock was set back: the times of %n interview are not certain. It counts all the same. Ask {enumerator} to set date and time right.</numerusform>
            <numerusform>Its clock was set back: the times of %n interviews are not certain. They count all the same. Ask {enumerator} to set date and time right.</numerusform>
        </translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>clock set back</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the file? They count as they are until then.</source>
        <translation>
            <numerusform>%n interview was returned to be corrected and is not back yet. Did {enumerator} get the file? It counts as it is until then.</numerusform>
            <numerusform>%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the file? They count as they are until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned, not back</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n returned, not back</numerusform>
            <numerusform>%n returned, not back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>↑ ↓ choose a laptop · Enter or {key} compare its words</source>
        <translation>↑ ↓ choose a laptop · Enter or {key} compare its words</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>Head code</source>
        <translation>Head code</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>What is not as it should be</translation>
    </message>
    <message>
        <source>No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none of them needs a certificate.</source>
        <translation>No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none of them needs a certificate.</translation>
    </message>
    <message>
        <source>No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick. Bring the stick here, and certify the laptop.</source>
        <translation>No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick. Bring the stick here, and certify the laptop.</translation>
    </message>
    <message>
        <source>Receipts that were written</source>
        <translation>Receipts that were written</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Each laptop signs everything it does in one chain. So Dala sees what is missing, even when interviews or whole bundles never came.</source>
        <translation>Each laptop signs everything it does in one chain. So Dala sees what is missing, even when interviews or whole bundles never came.</translation>
    </message>
    <message>
        <source>Laptops of the survey</source>
        <translation>Laptops of the survey</translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translation>Certify a laptop</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translation>Write receipts</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Now: anybody with the pack may set a laptop up, with any code.</source>
        <translation>Now: anybody with the pack may set a laptop up, with any code.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n enumerators may set a laptop up.</source>
        <translation>
            <numerusform>Now: %n enumerator may set a laptop up.</numerusform>
            <numerusform>Now: %n enumerators may set a laptop up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: no quotas.</source>
        <translation>Now: no quotas.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n quotas.</source>
        <translation>
            <numerusform>Now: %n quota.</numerusform>
            <numerusform>Now: %n quotas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the list over</source>
        <translation>Take the list over</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translation>Signing the pack…</translation>
    </message>
    <message>
        <source>Type which file holds the list, or choose it with Browse.</source>
        <translation>Type which file holds the list, or choose it with Browse.</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translation>The pack has number {number} now. Write it and give it to every laptop.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translation>The survey says that already: nothing is changed.</translation>
    </message>
    <message>
        <source>Enumerators</source>
        <translation>Enumerators</translation>
    </message>
    <message>
        <source>With a list, only these codes can set a laptop up. A CSV file with the columns code and, where there are several, organisation.</source>
        <translation>With a list, only these codes can set a laptop up. A CSV file with the columns code and, where there are several, organisation.</translation>
    </message>
    <message>
        <source>List of enumerators</source>
        <translation>List of enumerators</translation>
    </message>
    <message>
        <source>Choose the list of enumerators</source>
        <translation>Choose the list of enumerators</translation>
    </message>
    <message>
        <source>Let everybody set a laptop up</source>
        <translation>Let everybody set a laptop up</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>How many interviews are wanted, by answers. A CSV file with the columns name, form, target, and one for each question that counts.</source>
        <translation>How many interviews are wanted, by answers. A CSV file with the columns name, form, target, and one for each question that counts.</translation>
    </message>
    <message>
        <source>List of quotas</source>
        <translation>List of quotas</translation>
    </message>
    <message>
        <source>Choose the list of quotas</source>
        <translation>Choose the list of quotas</translation>
    </message>
    <message>
        <source>Do without quotas</source>
        <translation>Do without quotas</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV files</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>enumerator {code}</source>
        <translation>enumerator {code}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translation>TRIAL</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter continue · Ctrl+1–3 rooms</source>
        <translation>↑ ↓ choose · Enter continue · Ctrl+1–3 rooms</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} find</translation>
    </message>
    <message>
        <source>{key} void</source>
        <translation>{key} void</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Make it known</source>
        <translation>Make it known</translation>
    </message>
    <message>
        <source>Find an interview by its code</source>
        <translation>Find an interview by its code</translation>
    </message>
    <message>
        <source>The interview is sealed for good. Its code is {code}.</source>
        <translation>The interview is sealed for good. Its code is {code}.</translation>
    </message>
    <message>
        <source>This laptop is not certified yet: its interviews are kept and wait.</source>
        <translation>This laptop is not certified yet: its interviews are kept and wait.</translation>
    </message>
    <message>
        <source>There is no interview on this laptop yet. Press Ctrl+N to begin the first.</source>
        <translation>There is no interview on this laptop yet. Press Ctrl+N to begin the first.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown. Type a code above to find one.</source>
        <translation>
            <numerusform>%n more is not shown. Type a code above to find one.</numerusform>
            <numerusform>%n more are not shown. Type a code above to find one.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview has this code.</source>
        <translation>No interview has this code.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Dala was locked. Everything is saved.</source>
        <translation>Dala was locked. Everything is saved.</translation>
    </message>
    <message>
        <source>Dala locked itself because nobody used it for a while. Everything is saved.</source>
        <translation>Dala locked itself because nobody used it for a while. Everything is saved.</translation>
    </message>
    <message>
        <source>Dala locked itself because the laptop slept. Everything is saved.</source>
        <translation>Dala locked itself because the laptop slept. Everything is saved.</translation>
    </message>
    <message>
        <source>Dala locked itself together with the screen. Everything is saved.</source>
        <translation>Dala locked itself together with the screen. Everything is saved.</translation>
    </message>
    <message>
        <source>Dala was locked. What was typed last could not be saved; everything before it is.</source>
        <translation>Dala was locked. What was typed last could not be saved; everything before it is.</translation>
    </message>
    <message>
        <source>Dala was locked after a mistake of the program.</source>
        <translation>Dala was locked after a mistake of the program.</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens this laptop.</source>
        <translation>Only the coordinator&apos;s key opens this laptop.</translation>
    </message>
    <message>
        <source>The laptop could not be locked for good: the disk did not take it. The passphrase still opens it. Switch the laptop off.</source>
        <translation>The laptop could not be locked for good: the disk did not take it. The passphrase still opens it. Switch the laptop off.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Type a part of the answer</source>
        <translation>Type a part of the answer</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list fits this.</source>
        <translation>Nothing in the list fits this.</translation>
    </message>
    <message>
        <source>letters look for it · ↓ list</source>
        <translation>letters look for it · ↓ list</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never stay on this computer: whoever finds it can read every interview.</source>
        <translation>Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never stay on this computer: whoever finds it can read every interview.</translation>
    </message>
    <message>
        <source>Put the file on a stick that is kept in another place, and its passphrase in a third place. It must never stay on this computer.</source>
        <translation>Put the file on a stick that is kept in another place, and its passphrase in a third place. It must never stay on this computer.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>Type who keeps the key or where it lies, for example “Safe in Astana”.</source>
        <translation>Type who keeps the key or where it lies, for example “Safe in Astana”.</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translation>Type where the file shall be written, or choose it with Browse.</translation>
    </message>
    <message>
        <source>Preparing the key…</source>
        <translation>Preparing the key…</translation>
    </message>
    <message>
        <source>Writing the key…</source>
        <translation>Writing the key…</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Written: {path}.</translation>
    </message>
    <message>
        <source>Print it now, delete the file, and empty the bin.</source>
        <translation>Print it now, delete the file, and empty the bin.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase in two places, neither of them here.</source>
        <translation>Keep the file and its passphrase in two places, neither of them here.</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now.</source>
        <translation>“{name}” is a key of the survey now.</translation>
    </message>
    <message>
        <source>Try it next, then write the pack and give it to every laptop.</source>
        <translation>Try it next, then write the pack and give it to every laptop.</translation>
    </message>
    <message>
        <source>This desk&apos;s own key</source>
        <translation>This desk&apos;s own key</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>A new key</translation>
    </message>
    <message>
        <source>Who keeps it, or where it lies</source>
        <translation>Who keeps it, or where it lies</translation>
    </message>
    <message>
        <source>for example Safe in Astana</source>
        <translation>for example Safe in Astana</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translation>Off-site: in another building than this computer. One key at least must be.</translation>
    </message>
    <message>
        <source>How its secret half is kept</source>
        <translation>How its secret half is kept</translation>
    </message>
    <message>
        <source>A printed sheet: one page with the key as a code and as letters</source>
        <translation>A printed sheet: one page with the key as a code and as letters</translation>
    </message>
    <message>
        <source>Three printed sheets of words for three people: any two are the key</source>
        <translation>Three printed sheets of words for three people: any two are the key</translation>
    </message>
    <message>
        <source>A key file on a stick, under a passphrase of its own</source>
        <translation>A key file on a stick, under a passphrase of its own</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>Where the file is written</translation>
    </message>
    <message>
        <source>Write the key</source>
        <translation>Write the key</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Key files</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the file: alone the file opens nothing.</source>
        <translation>Write them on paper and keep it away from the file: alone the file opens nothing.</translation>
    </message>
    <message>
        <source>The key in this desk opens every interview. On paper in another place it opens them if this computer is lost, and it opens a laptop whose passphrase was forgotten.</source>
        <translation>The key in this desk opens every interview. On paper in another place it opens them if this computer is lost, and it opens a laptop whose passphrase was forgotten.</translation>
    </message>
    <message>
        <source>Its secret half is written once, as you choose below, and is not kept in this desk: what you write is the key. Interviews are sealed to it from the next pack on.</source>
        <translation>Its secret half is written once, as you choose below, and is not kept in this desk: what you write is the key. Interviews are sealed to it from the next pack on.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>mm.yyyy</source>
        <translation>mm.yyyy</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move to version {version}</source>
        <translation>Move to version {version}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Versions of the questionnaire</source>
        <translation>Versions of the questionnaire</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Back to the interview</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>From version {old} to version {new}</translation>
    </message>
    <message>
        <source>The survey has a newer version of this questionnaire. You can finish the interview with the version it was begun with, or move it. Nothing is lost either way, and the move can be undone until the interview is finished.</source>
        <translation>The survey has a newer version of this questionnaire. You can finish the interview with the version it was begun with, or move it. Nothing is lost either way, and the move can be undone until the interview is finished.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers stay as they are.</source>
        <translation>
            <numerusform>%n answer stays as it is.</numerusform>
            <numerusform>%n answers stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The interview has the version that the survey has now.</source>
        <translation>The interview has the version that the survey has now.</translation>
    </message>
    <message>
        <source>Answers to look at again</source>
        <translation>Answers to look at again</translation>
    </message>
    <message>
        <source>Answers to questions that are gone: kept beside the interview</source>
        <translation>Answers to questions that are gone: kept beside the interview</translation>
    </message>
    <message>
        <source>Answers that come back</source>
        <translation>Answers that come back</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>New questions</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translation>This interview was moved from version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of earlier versions are kept beside it.</source>
        <translation>
            <numerusform>%n answer of earlier versions is kept beside it.</numerusform>
            <numerusform>%n answers of earlier versions are kept beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing the move loses %n answers given since.</source>
        <translation>
            <numerusform>Undoing the move loses %n answer given since.</numerusform>
            <numerusform>Undoing the move loses %n answers given since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Undo the move</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓ · Enter on</source>
        <translation>1–9 choose · ↑ ↓ · Enter on</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Which questionnaire?</translation>
    </message>
    <message>
        <source>In which language will you ask?</source>
        <translation>In which language will you ask?</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ more, less</translation>
    </message>
</context>
<context>
    <name>PackRoom</name>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}. It holds {forms}. Copy it to each laptop, or take it there on a stick.</source>
        <translation>Written: {path}. It holds {forms}. Copy it to each laptop, or take it there on a stick.</translation>
    </message>
    <message>
        <source>Writing the survey pack</source>
        <translation>Writing the survey pack</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Write the pack</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Survey pack</translation>
    </message>
    <message>
        <source>TRIAL: every laptop set up with this pack says so, and its interviews are for practice only.</source>
        <translation>TRIAL: every laptop set up with this pack says so, and its interviews are for practice only.</translation>
    </message>
    <message>
        <source>One file sets up every laptop of the survey. It holds the questionnaires and the public key that interviews are sealed to, and nothing secret: losing it harms nobody.</source>
        <translation>One file sets up every laptop of the survey. It holds the questionnaires and the public key that interviews are sealed to, and nothing secret: losing it harms nobody.</translation>
    </message>
    <message>
        <source>On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is set up, choose Settings, “Update from a pack…”: it keeps what it has.</source>
        <translation>On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is set up, choose Settings, “Update from a pack…”: it keeps what it has.</translation>
    </message>
    <message>
        <source>File or folder for the pack</source>
        <translation>File or folder for the pack</translation>
    </message>
    <message>
        <source>Write the survey pack</source>
        <translation>Write the survey pack</translation>
    </message>
    <message>
        <source>Questionnaires in it</source>
        <translation>Questionnaires in it</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Eight words of the survey</source>
        <translation>Eight words of the survey</translation>
    </message>
    <message>
        <source>Every laptop that is set up shows them: read them to its enumerator from here. If one is different there, somebody exchanged the pack on the way.</source>
        <translation>Every laptop that is set up shows them: read them to its enumerator from here. If one is different there, somebody exchanged the pack on the way.</translation>
    </message>
    <message>
        <source>What else it says</source>
        <translation>What else it says</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translation>Pack number</translation>
    </message>
    <message>
        <source>Keys that can open interviews</source>
        <translation>Keys that can open interviews</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>PassphraseLines</name>
    <message>
        <source>Five words that nobody can guess, made for you:</source>
        <translation>Five words that nobody can guess, made for you:</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the laptop, or learn them by heart. Without the passphrase nobody can open this laptop&apos;s interviews.</source>
        <translation>Write them on paper and keep it away from the laptop, or learn them by heart. Without the passphrase nobody can open this laptop&apos;s interviews.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Use these words</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Hard to guess.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Type a passphrase, or press F2 to use the five words.</source>
        <translation>Type a passphrase, or press F2 to use the five words.</translation>
    </message>
    <message>
        <source>This is not the same. Type the passphrase once more.</source>
        <translation>This is not the same. Type the passphrase once more.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>latitude longitude, e.g. 42.3417 69.5901</source>
        <translation>latitude longitude, e.g. 42.3417 69.5901</translation>
    </message>
    <message>
        <source>Degrees, with a minus for south and west; then height in metres, if known.</source>
        <translation>Degrees, with a minus for south and west; then height in metres, if known.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Keep the interviews there all the same; I know what that means</source>
        <translation>Keep the interviews there all the same; I know what that means</translation>
    </message>
    <message>
        <source>To choose another folder, close Dala and start it with the command: dala --data FOLDER</source>
        <translation>To choose another folder, close Dala and start it with the command: dala --data FOLDER</translation>
    </message>
    <message>
        <source>Choose another folder, or tick the line above.</source>
        <translation>Choose another folder, or tick the line above.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where to?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>for example E:\ or /media/stick</source>
        <translation>for example E:\ or /media/stick</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>A folder</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and it appears here, or choose a folder.</source>
        <translation>No stick is plugged in. Plug one in and it appears here, or choose a folder.</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translation>{name} · {free} free</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Type a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translation>Signing the pack…</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translation>The pack has number {number} now. Write it and give it to every laptop.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translation>The survey says that already: nothing is changed.</translation>
    </message>
    <message>
        <source>Rules for every laptop</source>
        <translation>Rules for every laptop</translation>
    </message>
    <message>
        <source>They hold on a laptop once it has taken the next pack.</source>
        <translation>They hold on a laptop once it has taken the next pack.</translation>
    </message>
    <message>
        <source>A laptop that nobody touches locks after so many minutes (1 to 15)</source>
        <translation>A laptop that nobody touches locks after so many minutes (1 to 15)</translation>
    </message>
    <message>
        <source>It reminds of an unfinished interview after so many hours (1 to 72)</source>
        <translation>It reminds of an unfinished interview after so many hours (1 to 72)</translation>
    </message>
    <message>
        <source>A finished interview can be opened again for so many hours (0 to 24)</source>
        <translation>A finished interview can be opened again for so many hours (0 to 24)</translation>
    </message>
    <message>
        <source>With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its passphrase can read it until the time has ended, and it is in no bundle before.</source>
        <translation>With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its passphrase can read it until the time has ended, and it is in no bundle before.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>This question needs an answer.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translation>This answer is not possible here.</translation>
    </message>
    <message>
        <source>It is kept, but must be corrected before you finish.</source>
        <translation>It is kept, but must be corrected before you finish.</translation>
    </message>
    <message>
        <source>Warning confirmed: “{remark}”.</source>
        <translation>Warning confirmed: “{remark}”.</translation>
    </message>
    <message>
        <source>Confirm or correct it.</source>
        <translation>Confirm or correct it.</translation>
    </message>
    <message>
        <source>It must be corrected before you finish.</source>
        <translation>It must be corrected before you finish.</translation>
    </message>
    <message>
        <source>The chosen answer is not in the list any more.</source>
        <translation>The chosen answer is not in the list any more.</translation>
    </message>
    <message>
        <source>Type a number on the scale from {low} to {high}.</source>
        <translation>Type a number on the scale from {low} to {high}.</translation>
    </message>
    <message>
        <source>There is no such year. Type it as yyyy.</source>
        <translation>There is no such year. Type it as yyyy.</translation>
    </message>
    <message>
        <source>There is no such month. Type it as mm.yyyy.</source>
        <translation>There is no such month. Type it as mm.yyyy.</translation>
    </message>
    <message>
        <source>Typed words are no file. Attach one, or remove the words.</source>
        <translation>Typed words are no file. Attach one, or remove the words.</translation>
    </message>
    <message>
        <source>This is not a whole number. Use digits only.</source>
        <translation>This is not a whole number. Use digits only.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits and one decimal point.</source>
        <translation>This is not a number. Use digits and one decimal point.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd.mm.yyyy.</source>
        <translation>There is no such day. Type it as dd.mm.yyyy.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as hh:mm.</source>
        <translation>There is no such time. Type it as hh:mm.</translation>
    </message>
    <message>
        <source>There is no such moment. Type it as dd.mm.yyyy hh:mm.</source>
        <translation>There is no such moment. Type it as dd.mm.yyyy hh:mm.</translation>
    </message>
    <message>
        <source>Type latitude and longitude in degrees, with a blank between.</source>
        <translation>Type latitude and longitude in degrees, with a blank between.</translation>
    </message>
    <message>
        <source>Type two or more points with a semicolon between.</source>
        <translation>Type two or more points with a semicolon between.</translation>
    </message>
    <message>
        <source>Type three or more points with a semicolon between.</source>
        <translation>Type three or more points with a semicolon between.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it again.</source>
        <translation>This cannot be read. Type it again.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Last bundle added: {when}</source>
        <translation>Last bundle added: {when}</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Add bundles…</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Look at the laptops</source>
        <translation>Look at the laptops</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were made with a version of the form that this survey lacks. They are kept, but exports leave them out.</source>
        <translation>
            <numerusform>%n interview was made with a version of the form that this survey lacks. It is kept, but exports leave it out.</numerusform>
            <numerusform>%n interviews were made with a version of the form that this survey lacks. They are kept, but exports leave them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} complete</source>
        <translation>{n} complete</translation>
    </message>
    <message>
        <source>{n} partial</source>
        <translation>{n} partial</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>{n} withdrawn</translation>
    </message>
    <message>
        <source>{n} without consent</source>
        <translation>{n} without consent</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>under the number of them</comment>
        <translation>interviews</translation>
    </message>
    <message>
        <source>laptops handed over</source>
        <translation>laptops handed over</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles added</source>
        <translation>
            <numerusform>%n bundle added</numerusform>
            <numerusform>%n bundles added</numerusform>
        </translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflicts</translation>
    </message>
    <message>
        <source>! see Conflicts</source>
        <translation>! see Conflicts</translation>
    </message>
    <message>
        <source>✓ nothing contradicts</source>
        <translation>✓ nothing contradicts</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>median duration</source>
        <translation>median duration</translation>
    </message>
    <message>
        <source>of complete interviews</source>
        <translation>of complete interviews</translation>
    </message>
    <message>
        <source>Interviews by day</source>
        <translation>Interviews by day</translation>
    </message>
    <message>
        <source>Interviews by week</source>
        <translation>Interviews by week</translation>
    </message>
    <message>
        <source>{title}, each named by its Monday</source>
        <translation>{title}, each named by its Monday</translation>
    </message>
    <message>
        <source>All</source>
        <comment>interviews</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>By site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>By enumerator</source>
        <translation>By enumerator</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>Last bundle</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message numerus="yes">
        <source>! no bundle for %n days</source>
        <translation>
            <numerusform>! no bundle for %n day</numerusform>
            <numerusform>! no bundle for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Publish the survey</source>
        <translation>Publish the survey</translation>
    </message>
    <message>
        <source>Publishing the survey…</source>
        <translation>Publishing the survey…</translation>
    </message>
    <message>
        <source>The survey cannot be published yet: do first what is marked with ! above.</source>
        <translation>The survey cannot be published yet: do first what is marked with ! above.</translation>
    </message>
    <message>
        <source>Tick first that you understand what publishing does (1).</source>
        <translation>Tick first that you understand what publishing does (1).</translation>
    </message>
    <message>
        <source>The survey is published. Its new id begins with {id}.</source>
        <translation>The survey is published. Its new id begins with {id}.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside.</source>
        <translation>
            <numerusform>%n practice interview is put aside.</numerusform>
            <numerusform>%n practice interviews are put aside.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now write the pack and set every laptop up anew with it. At each laptop compare these words: {words}. Then make a backup.</source>
        <translation>Now write the pack and set every laptop up anew with it. At each laptop compare these words: {words}. Then make a backup.</translation>
    </message>
    <message>
        <source>Before real interviews: publish the survey</source>
        <translation>Before real interviews: publish the survey</translation>
    </message>
    <message>
        <source>Now the survey is a trial: everything can be practised, nothing real may be collected. It is published when these are done:</source>
        <translation>Now the survey is a trial: everything can be practised, nothing real may be collected. It is published when these are done:</translation>
    </message>
    <message>
        <source>Two keys at least</source>
        <translation>Two keys at least</translation>
    </message>
    <message>
        <source>If this computer is stolen or burns, the second key opens the interviews.</source>
        <translation>If this computer is stolen or burns, the second key opens the interviews.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>One of them is kept off-site</source>
        <translation>One of them is kept off-site</translation>
    </message>
    <message>
        <source>Choose the key in the table and press F8: it is kept in another building.</source>
        <translation>Choose the key in the table and press F8: it is kept in another building.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Go to the table</translation>
    </message>
    <message>
        <source>An off-site key was tried since the keys changed last</source>
        <translation>An off-site key was tried since the keys changed last</translation>
    </message>
    <message>
        <source>Type it from its paper once: only then it is certain that it can be read.</source>
        <translation>Type it from its paper once: only then it is certain that it can be read.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Try a key</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside for ever</source>
        <translation>
            <numerusform>%n practice interview is put aside for ever</numerusform>
            <numerusform>%n practice interviews are put aside for ever</numerusform>
        </translation>
    </message>
    <message>
        <source>I understand: the survey gets a new id; {aside} and are counted and exported no more; every laptop must be set up anew with the new pack.</source>
        <translation>I understand: the survey gets a new id; {aside} and are counted and exported no more; every laptop must be set up anew with the new pack.</translation>
    </message>
    <message>
        <source>What publishing does</source>
        <translation>What publishing does</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>cannot be changed</source>
        <translation>cannot be changed</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translation>The coordinator asks: “{remark}”</translation>
    </message>
    <message>
        <source>Remark for the coordinator. Enter keeps it, Esc does not.</source>
        <translation>Remark for the coordinator. Enter keeps it, Esc does not.</translation>
    </message>
    <message>
        <source>Why is the answer right all the same? Enter confirms, Esc does not.</source>
        <translation>Why is the answer right all the same? Enter confirms, Esc does not.</translation>
    </message>
</context>
<context>
    <name>QuestionRemarks</name>
    <message>
        <source>No question of this interview fits.</source>
        <translation>No question of this interview fits.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions fit: type more of it.</source>
        <translation>
            <numerusform>%n more question fits: type more of it.</numerusform>
            <numerusform>%n more questions fit: type more of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is asked about this question.</source>
        <translation>Type what is asked about this question.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Del takes the remark of the current row away.</source>
        <translation>Del takes the remark of the current row away.</translation>
    </message>
    <message>
        <source>Remarks on single questions stand at these questions on the laptop. No answer is shown.</source>
        <translation>Remarks on single questions stand at these questions on the laptop. No answer is shown.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Find a question</translation>
    </message>
    <message>
        <source>its number, or words of it</source>
        <translation>its number, or words of it</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translation>Remark on this question</translation>
    </message>
    <message>
        <source>Add this remark</source>
        <translation>Add this remark</translation>
    </message>
    <message>
        <source>Questions that fit</source>
        <translation>Questions that fit</translation>
    </message>
    <message>
        <source>Remarks on single questions</source>
        <translation>Remarks on single questions</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Alt+↑ ↓ move</source>
        <translation>Alt+↑ ↓ move</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>{first}–{last} choose · ← → move</source>
        <translation>{first}–{last} choose · ← → move</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk: no receipt will name them. Write one first.</source>
        <translation>
            <numerusform>%n interview is in no backup on another disk: no receipt will name it. Write one first.</numerusform>
            <numerusform>%n interviews are in no backup on another disk: no receipt will name them. Write one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translation>Write the receipts</translation>
    </message>
    <message>
        <source>Type which backup the interviews are in, or choose it.</source>
        <translation>Type which backup the interviews are in, or choose it.</translation>
    </message>
    <message>
        <source>Type which folder the receipts go into, or choose it.</source>
        <translation>Type which folder the receipts go into, or choose it.</translation>
    </message>
    <message>
        <source>Reading the backup and every interview again…</source>
        <translation>Reading the backup and every interview again…</translation>
    </message>
    <message>
        <source>Tick first that you understand what laptops will do (1).</source>
        <translation>Tick first that you understand what laptops will do (1).</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are written. Take each to its laptop.</source>
        <translation>
            <numerusform>%n receipt is written. Take it to its laptop.</numerusform>
            <numerusform>%n receipts are written. Take each to its laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came after that backup and are in no receipt: write a new backup.</source>
        <translation>
            <numerusform>%n interview came after that backup and is in no receipt: write a new backup.</numerusform>
            <numerusform>%n interviews came after that backup and are in no receipt: write a new backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are damaged at this desk and are in no receipt: ask their enumerators to hand over again.</source>
        <translation>
            <numerusform>%n interview is damaged at this desk and is in no receipt: ask its enumerator to hand over again.</numerusform>
            <numerusform>%n interviews are damaged at this desk and are in no receipt: ask their enumerators to hand over again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts for laptops</source>
        <translation>Receipts for laptops</translation>
    </message>
    <message>
        <source>A receipt names the interviews of one laptop that lie both at this desk and in a backup on another disk. A laptop that takes it in destroys the keys of exactly these interviews: from then on they exist only here and in your backups. What is not in this backup stays on the laptop.</source>
        <translation>A receipt names the interviews of one laptop that lie both at this desk and in a backup on another disk. A laptop that takes it in destroys the keys of exactly these interviews: from then on they exist only here and in your backups. What is not in this backup stays on the laptop.</translation>
    </message>
    <message>
        <source>Backup on another disk</source>
        <translation>Backup on another disk</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translation>its name ends in {suffix}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>Folder for the receipts</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translation>one file a laptop; its name says nothing</translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translation>Choose the folder for the receipts</translation>
    </message>
    <message>
        <source>Before they are written</source>
        <translation>Before they are written</translation>
    </message>
    <message>
        <source>I understand: laptops destroy what a receipt names, and nobody can bring it back there.</source>
        <translation>I understand: laptops destroy what a receipt names, and nobody can bring it back there.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translation>Open with the coordinator&apos;s key</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the key file</source>
        <translation>Enter: next line · {key} choose the key file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on it is lost.</source>
        <translation>The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on it is lost.</translation>
    </message>
    <message>
        <source>This key opens every interview of the survey. Only the coordinator types it, here.</source>
        <translation>This key opens every interview of the survey. Only the coordinator types it, here.</translation>
    </message>
    <message>
        <source>The laptop&apos;s new passphrase</source>
        <translation>The laptop&apos;s new passphrase</translation>
    </message>
    <message>
        <source>Opening the laptop…</source>
        <translation>Opening the laptop…</translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>Try the key</source>
        <translation>Try the key</translation>
    </message>
    <message>
        <source>Trying the key on a made-up interview…</source>
        <translation>Trying the key on a made-up interview…</translation>
    </message>
    <message>
        <source>The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the stick back where it is kept.</source>
        <translation>The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the stick back where it is kept.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Try a key</translation>
    </message>
    <message>
        <source>A rehearsal: Dala seals a made-up interview to the survey&apos;s keys and opens it with the one that you give here. So you know before the day you need it that the paper can be read. What you type is used once and kept nowhere.</source>
        <translation>A rehearsal: Dala seals a made-up interview to the survey&apos;s keys and opens it with the one that you give here. So you know before the day you need it that the paper can be read. What you type is used once and kept nowhere.</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Remove the key</source>
        <translation>Remove the key</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Removing the key…</translation>
    </message>
    <message>
        <source>Tick first that you understand what stays open (1).</source>
        <translation>Tick first that you understand what stays open (1).</translation>
    </message>
    <message>
        <source>“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until then laptops seal to it.</source>
        <translation>“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until then laptops seal to it.</translation>
    </message>
    <message>
        <source>Remove the key “{name}”</source>
        <translation>Remove the key “{name}”</translation>
    </message>
    <message>
        <source>Interviews that were sealed until now still open with this key, for ever: those here, in backups, and on laptops until they take the next pack. Removing it protects only what is recorded after that. If the key was stolen, what it can open must be taken as read.</source>
        <translation>Interviews that were sealed until now still open with this key, for ever: those here, in backups, and on laptops until they take the next pack. Removing it protects only what is recorded after that. If the key was stolen, what it can open must be taken as read.</translation>
    </message>
    <message>
        <source>Before it is removed</source>
        <translation>Before it is removed</translation>
    </message>
    <message>
        <source>I understand: the old interviews stay open to whoever has this key.</source>
        <translation>I understand: the old interviews stay open to whoever has this key.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Make a desk anew</source>
        <translation>Make a desk anew</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the pack</source>
        <translation>Enter: next line · {key} choose the pack</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>Make the desk</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translation>Make a desk anew from a pack and a key</translation>
    </message>
    <message>
        <source>For when the coordinator&apos;s computer and every backup are lost. The new desk takes bundles in, counts and exports them as the lost one did; add all bundles again.</source>
        <translation>For when the coordinator&apos;s computer and every backup are lost. The new desk takes bundles in, counts and exports them as the lost one did; add all bundles again.</translation>
    </message>
    <message>
        <source>It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a backup, go back and restore it.</source>
        <translation>It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a backup, go back and restore it.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Survey pack</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translation>for example E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translation>Choose the survey pack</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Survey packs</translation>
    </message>
    <message>
        <source>The new desk&apos;s passphrase</source>
        <translation>The new desk&apos;s passphrase</translation>
    </message>
    <message>
        <source>Choose the survey pack: any laptop&apos;s or an old one will do.</source>
        <translation>Choose the survey pack: any laptop&apos;s or an old one will do.</translation>
    </message>
    <message>
        <source>Making the desk…</source>
        <translation>Making the desk…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Type its passphrase</source>
        <translation>Type its passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{key} choose the backup</source>
        <translation>{key} choose the backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The desk is put here as it was when the backup was made. It opens with the passphrase that it had then, or with a key of the survey. Choose the file, type it, or drop it here.</source>
        <translation>The desk is put here as it was when the backup was made. It opens with the passphrase that it had then, or with a key of the survey. Choose the file, type it, or drop it here.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-backup</source>
        <translation>for example E:\survey.dala-backup</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s backup: only a key of its survey opens it. The coordinator has one.</source>
        <translation>This is a laptop&apos;s backup: only a key of its survey opens it. The coordinator has one.</translation>
    </message>
    <message>
        <source>Restored: the desk as it was: {when}.</source>
        <translation>Restored: the desk as it was: {when}.</translation>
    </message>
    <message>
        <source>It goes on where the backup ends. Use this laptop or the old one from now on, never both: else the coordinator sees a copied laptop.</source>
        <translation>It goes on where the backup ends. Use this laptop or the old one from now on, never both: else the coordinator sees a copied laptop.</translation>
    </message>
    <message>
        <source>What came in after that is not here: add those bundles again, and never work on with the old desk too.</source>
        <translation>What came in after that is not here: add those bundles again, and never work on with the old desk too.</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Choose the backup.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Write the files</source>
        <translation>Write the files</translation>
    </message>
    <message>
        <source>Type what shall be corrected: the enumerator sees only this.</source>
        <translation>Type what shall be corrected: the enumerator sees only this.</translation>
    </message>
    <message>
        <source>Type which folder the files go into, or choose it.</source>
        <translation>Type which folder the files go into, or choose it.</translation>
    </message>
    <message>
        <source>Writing the files for the laptops…</source>
        <translation>Writing the files for the laptops…</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are returned.</source>
        <translation>
            <numerusform>%n interview is returned.</numerusform>
            <numerusform>%n interviews are returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take each of the %n files to its laptop.</source>
        <translation>
            <numerusform>Take the %n file to its laptop.</numerusform>
            <numerusform>Take each of the %n files to its laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n interviews to be corrected</source>
        <translation>
            <numerusform>Return %n interview to be corrected</numerusform>
            <numerusform>Return %n interviews to be corrected</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. Each laptop gets a file that only it can open, with the interviews, answers and all, and your remark. It makes drafts of them. The interviews here stay and count until corrected ones come; then those take their place.</source>
        <translation>{names}. Each laptop gets a file that only it can open, with the interviews, answers and all, and your remark. It makes drafts of them. The interviews here stay and count until corrected ones come; then those take their place.</translation>
    </message>
    <message>
        <source>What shall be corrected</source>
        <translation>What shall be corrected</translation>
    </message>
    <message>
        <source>for the enumerator, about the whole interview</source>
        <translation>for the enumerator, about the whole interview</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translation>one file a laptop; its name says nothing</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Choose the folder for the files</translation>
    </message>
</context>
<context>
    <name>ReturnedBanner</name>
    <message>
        <source>This interview came back to be corrected.</source>
        <translation>This interview came back to be corrected.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translation>The coordinator: “{remark}”</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have a remark; {key} lists them.</source>
        <translation>
            <numerusform>%n question has a remark; {key} lists it.</numerusform>
            <numerusform>%n questions have a remark; {key} lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Everything is answered</translation>
    </message>
    <message>
        <source>Nothing is open. You can finish the interview.</source>
        <translation>Nothing is open. You can finish the interview.</translation>
    </message>
    <message>
        <source>This interview came back to be corrected.</source>
        <translation>This interview came back to be corrected.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translation>The coordinator: “{remark}”</translation>
    </message>
    <message>
        <source>When you finish it, it takes the place of the earlier one.</source>
        <translation>When you finish it, it takes the place of the earlier one.</translation>
    </message>
    <message>
        <source>The coordinator asks, about a question that is not asked now: “{remark}”</source>
        <translation>The coordinator asks, about a question that is not asked now: “{remark}”</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translation>The coordinator asks: “{remark}”</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer.</source>
        <translation>
            <numerusform>%n question without an answer.</numerusform>
            <numerusform>%n questions without an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>No answer.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Discard the hidden rows</source>
        <translation>Discard the hidden rows</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>No rows yet.</translation>
    </message>
    <message>
        <source>{key} or Space adds a row, Enter goes on.</source>
        <translation>{key} or Space adds a row, Enter goes on.</translation>
    </message>
    <message>
        <source>{roster} · rows {first}–{last} of {count}</source>
        <translation>{roster} · rows {first}–{last} of {count}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}</source>
        <translation>Rows {first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are kept, hidden. They come back if the number grows.</source>
        <translation>
            <numerusform>%n more row is kept, hidden. It comes back if the number grows.</numerusform>
            <numerusform>%n more rows are kept, hidden. They come back if the number grows.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again discards their answers for good, Esc keeps them.</source>
        <translation>{key} again discards their answers for good, Esc keeps them.</translation>
    </message>
    <message>
        <source>Remove “{row}” with its answers? {key} again removes it, Esc keeps it.</source>
        <translation>Remove “{row}” with its answers? {key} again removes it, Esc keeps it.</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Number: {typed}…</source>
        <translation>Number: {typed}…</translation>
    </message>
    <message>
        <source>Filter: {typed}   Enter picks, Esc shows all</source>
        <translation>Filter: {typed}   Enter picks, Esc shows all</translation>
    </message>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} choose</translation>
    </message>
    <message>
        <source>{first}–{last} or letters</source>
        <translation>{first}–{last} or letters</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ more, less</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this laptop</source>
        <translation>Set up this laptop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the file</source>
        <translation>Enter: next line · {key} choose the file</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translation>Set up this laptop for interviews</translation>
    </message>
    <message>
        <source>Choose the survey pack, type it, or drop the file here.</source>
        <translation>Choose the survey pack, type it, or drop the file here.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Survey pack</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translation>for example E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translation>Choose the survey pack</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Survey packs</translation>
    </message>
    <message>
        <source>Enumerator code, as the coordinator gave it to you</source>
        <translation>Enumerator code, as the coordinator gave it to you</translation>
    </message>
    <message>
        <source>for example R03</source>
        <translation>for example R03</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>The eight words of this survey</source>
        <translation>The eight words of this survey</translation>
    </message>
    <message>
        <source>Compare them with those that the coordinator tells you. If one differs, somebody changed the pack: do not go on.</source>
        <translation>Compare them with those that the coordinator tells you. If one differs, somebody changed the pack: do not go on.</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Survey: {name}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translation>TRIAL: only for practice</translation>
    </message>
    <message>
        <source>Choose the file that the coordinator gave you.</source>
        <translation>Choose the file that the coordinator gave you.</translation>
    </message>
    <message>
        <source>Type your code. Without it nobody knows whose interviews these are.</source>
        <translation>Type your code. Without it nobody knows whose interviews these are.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Choose your organisation.</translation>
    </message>
    <message>
        <source>Setting up this laptop…</source>
        <translation>Setting up this laptop…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tab: next setting · ← → choose</source>
        <translation>Tab: next setting · ← → choose</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>During an interview, change the program&apos;s language together with the questions&apos;</source>
        <translation>During an interview, change the program&apos;s language together with the questions&apos;</translation>
    </message>
    <message>
        <source>On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.</source>
        <translation>On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>When the coordinator has a newer survey pack, take it over here: nothing is lost.</source>
        <translation>When the coordinator has a newer survey pack, take it over here: nothing is lost.</translation>
    </message>
    <message>
        <source>Update from a pack…</source>
        <translation>Update from a pack…</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>A part of a survey&apos;s secret key</source>
        <translation>A part of a survey&apos;s secret key</translation>
    </message>
    <message>
        <source>Key: {name}. Part {number} of {of}. Printed {day}.</source>
        <translation>Key: {name}. Part {number} of {of}. Printed {day}.</translation>
    </message>
    <message>
        <source>Any {needed} of the {of} parts together open every interview of the survey. One part alone opens nothing.</source>
        <translation>Any {needed} of the {of} parts together open every interview of the survey. One part alone opens nothing.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>The words, in this order</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>Give each part to another person, in another place. Never keep two together.</source>
        <translation>Give each part to another person, in another place. Never keep two together.</translation>
    </message>
    <message>
        <source>Lock it away. Do not photograph it, copy it or send it.</source>
        <translation>Lock it away. Do not photograph it, copy it or send it.</translation>
    </message>
    <message>
        <source>When the key is needed, type the words of two parts into Dala.</source>
        <translation>When the key is needed, type the words of two parts into Dala.</translation>
    </message>
    <message>
        <source>A lost part opens nothing by itself. Tell the coordinator, who makes a new key.</source>
        <translation>A lost part opens nothing by itself. Tell the coordinator, who makes a new key.</translation>
    </message>
    <message>
        <source>Name of the whole key, in eight words</source>
        <translation>Name of the whole key, in eight words</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s. Press Shift to stay.</source>
        <translation>
            <numerusform>Locks in %n s. Press Shift to stay.</numerusform>
            <numerusform>Locks in %n s. Press Shift to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Signed. Draw on to add to it, or clear it.</source>
        <translation>Signed. Draw on to add to it, or clear it.</translation>
    </message>
    <message>
        <source>Sign in the frame with the mouse, a finger or a pen.</source>
        <translation>Sign in the frame with the mouse, a finger or a pen.</translation>
    </message>
    <message>
        <source>Attach a picture of the signature…</source>
        <translation>Attach a picture of the signature…</translation>
    </message>
    <message>
        <source>1 attach a picture   Del clear</source>
        <translation>1 attach a picture   Del clear</translation>
    </message>
</context>
<context>
    <name>Specials</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Surveys without a network</source>
        <translation>Surveys without a network</translation>
    </message>
    <message>
        <source>1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text</source>
        <translation>1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed.</source>
        <translation>This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed.</translation>
    </message>
    <message>
        <source>All that was on this laptop is destroyed.</source>
        <translation>All that was on this laptop is destroyed.</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translation>Set up this laptop for interviews</translation>
    </message>
    <message>
        <source>You are an enumerator and have a survey pack: a file that the coordinator gave you.</source>
        <translation>You are an enumerator and have a survey pack: a file that the coordinator gave you.</translation>
    </message>
    <message>
        <source>Create a survey</source>
        <translation>Create a survey</translation>
    </message>
    <message>
        <source>You are the coordinator: choose the questionnaires, make the keys and the survey pack.</source>
        <translation>You are the coordinator: choose the questionnaires, make the keys and the survey pack.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>A made-up survey on this laptop, with both desks. It is deleted when Dala is closed.</source>
        <translation>A made-up survey on this laptop, with both desks. It is deleted when Dala is closed.</translation>
    </message>
    <message>
        <source>After a loss, or on another computer:</source>
        <translation>After a loss, or on another computer:</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translation>Make a desk anew from a pack and a key</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Writing to the stick</source>
        <translation>Writing to the stick</translation>
    </message>
    <message>
        <source>Writing to the stick {name} and reading back…</source>
        <translation>Writing to the stick {name} and reading back…</translation>
    </message>
    <message>
        <source>The stick {name} is plugged in. Hand the interviews over to it now?</source>
        <translation>The stick {name} is plugged in. Hand the interviews over to it now?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Write to the stick</translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translation>Written and read back. You can pull the stick out now.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translation>
            <numerusform>%n interview is in the file.</numerusform>
            <numerusform>%n interviews are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished ones are not: they can still be opened again.</source>
        <translation>
            <numerusform>%n finished one is not: it can still be opened again.</numerusform>
            <numerusform>%n finished ones are not: they can still be opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Stop the interview</source>
        <translation>Stop the interview</translation>
    </message>
    <message>
        <source>Why does the interview end here?</source>
        <translation>Why does the interview end here?</translation>
    </message>
    <message>
        <source>Remark for the coordinator</source>
        <translation>Remark for the coordinator</translation>
    </message>
    <message>
        <source>The respondent had to leave</source>
        <translation>The respondent had to leave</translation>
    </message>
    <message>
        <source>The respondent is tired</source>
        <translation>The respondent is tired</translation>
    </message>
    <message>
        <source>We are not alone any more</source>
        <translation>We are not alone any more</translation>
    </message>
    <message>
        <source>The respondent withdrew consent</source>
        <translation>The respondent withdrew consent</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>All answers will be destroyed for good. The day and the reason are kept.</source>
        <translation>All answers will be destroyed for good. The day and the reason are kept.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter once more to destroy them.</source>
        <translation>Press Ctrl+Enter once more to destroy them.</translation>
    </message>
    <message>
        <source>What was answered is kept and sealed. It cannot be opened on this laptop again.</source>
        <translation>What was answered is kept and sealed. It cannot be opened on this laptop again.</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>{program} copies this folder to other computers. Choose one that stays on this computer.</source>
        <translation>{program} copies this folder to other computers. Choose one that stays on this computer.</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>From the coordinator</source>
        <translation>From the coordinator</translation>
    </message>
    <message>
        <source>Take in another file</source>
        <translation>Take in another file</translation>
    </message>
    <message>
        <source>Take in the next file</source>
        <translation>Take in the next file</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translation>To the interviews</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translation>{key} choose the file</translation>
    </message>
    <message>
        <source>Destroy them here</source>
        <translation>Destroy them here</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, or drop it here: first you see what it does.</source>
        <translation>A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, or drop it here: first you see what it does.</translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translation>File from the coordinator</translation>
    </message>
    <message>
        <source>for example E:\1f20c.dala-receipt</source>
        <translation>for example E:\1f20c.dala-receipt</translation>
    </message>
    <message>
        <source>Files from the coordinator</source>
        <translation>Files from the coordinator</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translation>Choose the file from the coordinator</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to correct stand at the top of the list.</source>
        <translation>
            <numerusform>%n draft to correct stands at the top of the list.</numerusform>
            <numerusform>%n drafts to correct stand at the top of the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is finished, it takes the place of the earlier interview. Hand over again then.</source>
        <translation>When one is finished, it takes the place of the earlier interview. Hand over again then.</translation>
    </message>
    <message>
        <source>This laptop is certified.</source>
        <translation>This laptop is certified.</translation>
    </message>
    <message>
        <source>The stick is not needed any more.</source>
        <translation>The stick is not needed any more.</translation>
    </message>
    <message>
        <source>This laptop is certified already.</source>
        <translation>This laptop is certified already.</translation>
    </message>
    <message>
        <source>Destroying what is confirmed…</source>
        <translation>Destroying what is confirmed…</translation>
    </message>
    <message>
        <source>Taking the interviews in…</source>
        <translation>Taking the interviews in…</translation>
    </message>
    <message>
        <source>Taking the certificate in…</source>
        <translation>Taking the certificate in…</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>TraceField</name>
    <message>
        <source>Three or more points: latitude and longitude in degrees, semicolons between.</source>
        <translation>Three or more points: latitude and longitude in degrees, semicolons between.</translation>
    </message>
    <message>
        <source>Two or more points: latitude and longitude in degrees, semicolons between.</source>
        <translation>Two or more points: latitude and longitude in degrees, semicolons between.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Dala cannot go on</source>
        <translation>Dala cannot go on</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>F6 language</source>
        <translation>F6 language</translation>
    </message>
    <message>
        <source>F7 theme</source>
        <translation>F7 theme</translation>
    </message>
    <message>
        <source>{key} the other desk</source>
        <translation>{key} the other desk</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translation>Open with the coordinator&apos;s key</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>This laptop is locked for good</source>
        <translation>This laptop is locked for good</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens it. No passphrase does.</source>
        <translation>Only the coordinator&apos;s key opens it. No passphrase does.</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key…</source>
        <translation>Open with the coordinator&apos;s key…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translation>Destroy everything on this laptop…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translation>Show or hide the passphrase</translation>
    </message>
    <message>
        <source>Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; the coordinator opens this computer with a key of the survey that is kept elsewhere.</source>
        <translation>Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; the coordinator opens this computer with a key of the survey that is kept elsewhere.</translation>
    </message>
    <message>
        <source>This is a demo: nothing real may be kept in it. Its passphrase is:</source>
        <translation>This is a demo: nothing real may be kept in it. Its passphrase is:</translation>
    </message>
    <message>
        <source>Which desk do you want to see? ({key})</source>
        <translation>Which desk do you want to see? ({key})</translation>
    </message>
    <message>
        <source>Type it for me</source>
        <translation>Type it for me</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Enumerator&apos;s laptop</source>
        <translation>Enumerator&apos;s laptop</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Coordinator&apos;s desk</translation>
    </message>
    <message>
        <source>Type the passphrase of this laptop.</source>
        <translation>Type the passphrase of this laptop.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Checking the passphrase…</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Update from a pack</source>
        <translation>Update from a pack</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translation>{key} choose the file</translation>
    </message>
    <message>
        <source>Update this laptop</source>
        <translation>Update this laptop</translation>
    </message>
    <message>
        <source>Update from a survey pack</source>
        <translation>Update from a survey pack</translation>
    </message>
    <message>
        <source>Choose the newest pack that the coordinator gave you. Every interview on this laptop stays as it is; new ones are begun with the pack&apos;s questionnaires.</source>
        <translation>Choose the newest pack that the coordinator gave you. Every interview on this laptop stays as it is; new ones are begun with the pack&apos;s questionnaires.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Survey pack</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translation>for example E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translation>Choose the survey pack</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Survey packs</translation>
    </message>
    <message>
        <source>Pack {revision} of this survey</source>
        <translation>Pack {revision} of this survey</translation>
    </message>
    <message>
        <source>The questionnaires are the same.</source>
        <translation>The questionnaires are the same.</translation>
    </message>
    <message>
        <source>Each can be moved to the new version when it is open.</source>
        <translation>Each can be moved to the new version when it is open.</translation>
    </message>
    <message>
        <source>Taking the pack over…</source>
        <translation>Taking the pack over…</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Look through it</source>
        <translation>Look through it</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>Looking through the backup…</translation>
    </message>
    <message>
        <source>Type which backup shall be looked through, or choose it with Browse.</source>
        <translation>Type which backup shall be looked through, or choose it with Browse.</translation>
    </message>
    <message>
        <source>It is whole, but of another survey, as it was: {when}.</source>
        <translation>It is whole, but of another survey, as it was: {when}.</translation>
    </message>
    <message>
        <source>It is whole: a laptop of this survey as it was: {when}.</source>
        <translation>It is whole: a laptop of this survey as it was: {when}.</translation>
    </message>
    <message>
        <source>It is whole: this survey&apos;s desk as it was: {when}.</source>
        <translation>It is whole: this survey&apos;s desk as it was: {when}.</translation>
    </message>
    <message>
        <source>Is a backup whole?</source>
        <translation>Is a backup whole?</translation>
    </message>
    <message>
        <source>A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is changed.</source>
        <translation>A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is changed.</translation>
    </message>
    <message>
        <source>Backup to look through</source>
        <translation>Backup to look through</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>This questionnaire has a newer version: {version}.</source>
        <translation>This questionnaire has a newer version: {version}.</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translation>This interview was moved from version {version}.</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translation>Look at the versions</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>New version of a questionnaire</source>
        <translation>New version of a questionnaire</translation>
    </message>
    <message>
        <source>Interviews that were begun keep the version they were begun with, and all versions come together in one workbook. Give the new pack to every laptop afterwards.</source>
        <translation>Interviews that were begun keep the version they were begun with, and all versions come together in one workbook. Give the new pack to every laptop afterwards.</translation>
    </message>
    <message>
        <source>The changed questionnaire</source>
        <translation>The changed questionnaire</translation>
    </message>
    <message>
        <source>Choose the changed questionnaire</source>
        <translation>Choose the changed questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Some answers given before would be lost to the new version or mean something else, as the table says. Press once more to take it over all the same.</source>
        <translation>Some answers given before would be lost to the new version or mean something else, as the table says. Press once more to take it over all the same.</translation>
    </message>
    <message>
        <source>Take it over all the same</source>
        <translation>Take it over all the same</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>The survey has the new version. Write the pack and give it to every laptop.</source>
        <translation>The survey has the new version. Write the pack and give it to every laptop.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{title}: version {old} → {new}, {counted}.</source>
        <translation>{title}: version {old} → {new}, {counted}.</translation>
    </message>
    <message>
        <source>{title}: a further questionnaire, version {version}.</source>
        <translation>{title}: a further questionnaire, version {version}.</translation>
    </message>
    <message>
        <source>{title}: no interview is begun with it any more.</source>
        <translation>{title}: no interview is begun with it any more.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>What it does to answers given before</source>
        <translation>What it does to answers given before</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>list {name}</translation>
    </message>
    <message>
        <source>added: {new}</source>
        <translation>added: {new}</translation>
    </message>
    <message>
        <source>removed: {old}</source>
        <translation>removed: {old}</translation>
    </message>
    <message>
        <source>was called {old}</source>
        <translation>was called {old}</translation>
    </message>
    <message>
        <source>was probably called {old}, but does not say so</source>
        <translation>was probably called {old}, but does not say so</translation>
    </message>
    <message>
        <source>type: {old} → {new}</source>
        <translation>type: {old} → {new}</translation>
    </message>
    <message>
        <source>choice list: {old} → {new}</source>
        <translation>choice list: {old} → {new}</translation>
    </message>
    <message>
        <source>moved: {old} → {new}</source>
        <translation>moved: {old} → {new}</translation>
    </message>
    <message>
        <source>stands elsewhere among its neighbours</source>
        <translation>stands elsewhere among its neighbours</translation>
    </message>
    <message>
        <source>{key} ({language}): {old} → {new}</source>
        <translation>{key} ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>{key}: {old} → {new}</source>
        <translation>{key}: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} added: {new}</source>
        <translation>choice {key} added: {new}</translation>
    </message>
    <message>
        <source>choice {key} removed: {old}</source>
        <translation>choice {key} removed: {old}</translation>
    </message>
    <message>
        <source>choice {key} ({language}): {old} → {new}</source>
        <translation>choice {key} ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key}: {old} → {new}</source>
        <translation>choice {key}: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} stands elsewhere</source>
        <translation>choice {key} stands elsewhere</translation>
    </message>
    <message>
        <source>they are kept beside the interview, answering nothing</source>
        <translation>they are kept beside the interview, answering nothing</translation>
    </message>
    <message>
        <source>they may not fit any more</source>
        <translation>they may not fit any more</translation>
    </message>
    <message>
        <source>they may not be asked for any more and be left out</source>
        <translation>they may not be asked for any more and be left out</translation>
    </message>
    <message>
        <source>one column of the data gets two meanings</source>
        <translation>one column of the data gets two meanings</translation>
    </message>
    <message>
        <source>answers with this choice do not fit any more</source>
        <translation>answers with this choice do not fit any more</translation>
    </message>
    <message>
        <source>these are two questionnaires, not two versions</source>
        <translation>these are two questionnaires, not two versions</translation>
    </message>
    <message>
        <source>the question is gone</source>
        <translation>the question is gone</translation>
    </message>
    <message>
        <source>the question is asked elsewhere now</source>
        <translation>the question is asked elsewhere now</translation>
    </message>
    <message>
        <source>it is no answer to the question as it is now</source>
        <translation>it is no answer to the question as it is now</translation>
    </message>
    <message>
        <source>a choice is gone: choose again</source>
        <translation>a choice is gone: choose again</translation>
    </message>
    <message>
        <source>the question does not take this special answer any more</source>
        <translation>the question does not take this special answer any more</translation>
    </message>
    <message>
        <source>it was read as an answer of another type: look at it</source>
        <translation>it was read as an answer of another type: look at it</translation>
    </message>
    <message>
        <source>it fails a check now</source>
        <translation>it fails a check now</translation>
    </message>
    <message>
        <source>the question is not asked here any more</source>
        <translation>the question is not asked here any more</translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>Yes, void for ever</source>
        <translation>Yes, void for ever</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translation>Declare it void</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>Interview {code}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓</source>
        <translation>1–9 choose · ↑ ↓</translation>
    </message>
    <message>
        <source>Declare interview {code} void</source>
        <translation>Declare interview {code} void</translation>
    </message>
    <message>
        <source>A void interview does not count. It is not deleted: it is kept, travels to the coordinator like every other, and everybody sees the reason. It cannot be taken back.</source>
        <translation>A void interview does not count. It is not deleted: it is kept, travels to the coordinator like every other, and everybody sees the reason. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Why should it not count?</source>
        <translation>Why should it not count?</translation>
    </message>
    <message>
        <source>Interview {code} will never count again. Press {key} once more to declare it void, or Esc.</source>
        <translation>Interview {code} will never count again. Press {key} once more to declare it void, or Esc.</translation>
    </message>
    <message>
        <source>Declaring it void…</source>
        <translation>Declaring it void…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>yesterday {time}</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message numerus="yes">
        <source>%n laptops were copied</source>
        <translation>
            <numerusform>%n laptop was copied</numerusform>
            <numerusform>%n laptops were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews did not come</source>
        <translation>
            <numerusform>%n interview did not come</numerusform>
            <numerusform>%n interviews did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of chains did not come</source>
        <translation>
            <numerusform>%n entry of a chain did not come</numerusform>
            <numerusform>%n entries of chains did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait for a certificate</source>
        <translation>
            <numerusform>%n bundle waits for a certificate</numerusform>
            <numerusform>%n bundles wait for a certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came with other keys</source>
        <translation>
            <numerusform>%n bundle came with other keys</numerusform>
            <numerusform>%n bundles came with other keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned interviews are not back</source>
        <translation>
            <numerusform>%n returned interview is not back</numerusform>
            <numerusform>%n returned interviews are not back</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is here and whole:</source>
        <translation>Not everything is here and whole:</translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n declared void</numerusform>
            <numerusform>%n declared void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by corrected ones</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n replaced by a corrected one</numerusform>
            <numerusform>%n replaced by corrected ones</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not counted:</source>
        <translation>Kept, but not counted:</translation>
    </message>
</context>
<context>
    <name>WindowBar</name>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>Seal for good</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again. Choose one to do so, or to seal it.</source>
        <translation>
            <numerusform>%n finished interview can still be opened again. Choose it to do so, or to seal it.</numerusform>
            <numerusform>%n finished interviews can still be opened again. Choose one to do so, or to seal it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc.</source>
        <translation>Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc.</translation>
    </message>
    <message>
        <source>{name} is finished. It can be opened again until {time}; then it is sealed for good.</source>
        <translation>{name} is finished. It can be opened again until {time}; then it is sealed for good.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> (row {row})</source>
        <translation> (row {row})</translation>
    </message>
    <message>
        <source>Remark on: {question}</source>
        <translation>Remark on: {question}</translation>
    </message>
    <message>
        <source>Confirmed warning at: {question}</source>
        <translation>Confirmed warning at: {question}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Enumerator</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Form version</translation>
    </message>
    <message>
        <source>Definition of the form</source>
        <translation>Definition of the form</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Reason for stopping</translation>
    </message>
    <message>
        <source>Remark on stopping</source>
        <translation>Remark on stopping</translation>
    </message>
    <message>
        <source>the respondent had to leave</source>
        <translation>the respondent had to leave</translation>
    </message>
    <message>
        <source>the respondent was tired</source>
        <translation>the respondent was tired</translation>
    </message>
    <message>
        <source>not alone any more</source>
        <translation>not alone any more</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consent withdrawn</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stopping at the next whole step…</source>
        <translation>Stopping at the next whole step…</translation>
    </message>
</context>
<context>
    <name>WriteRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translation>Type where the file shall be written, or choose it with Browse.</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>interview {done} of {total}</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it, or type another name.</source>
        <translation>{name} is already there. Replace it, or type another name.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelled. No file was written.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>What was done until then is kept. Start again when you are ready.</source>
        <translation>What was done until then is kept. Start again when you are ready.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>Run the command with --help to see what it takes.</source>
        <translation>Run the command with --help to see what it takes.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>There is no file {path}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>The file {path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in and that you may read the file.</source>
        <translation>Check that the stick is plugged in and that you may read the file.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>The file {path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <translation>Choose another folder, or make this one writable.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} is already there.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choose another name; nothing was overwritten.</translation>
    </message>
    <message>
        <source>There is no space left where {path} is kept.</source>
        <translation>There is no space left where {path} is kept.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is unharmed.</source>
        <translation>Free some space and try again; what was saved before is unharmed.</translation>
    </message>
    <message>
        <source>This is not the folder of {desk}.</source>
        <translation>This is not the folder of {desk}.</translation>
    </message>
    <message>
        <source>Name the right data folder with --data.</source>
        <translation>Name the right data folder with --data.</translation>
    </message>
    <message>
        <source>{path} belongs to the encrypted interviews.</source>
        <translation>{path} belongs to the encrypted interviews.</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing was changed.</source>
        <translation>Choose another name or folder; nothing was changed.</translation>
    </message>
    <message>
        <source>{path} is already there and is a file of another kind.</source>
        <translation>{path} is already there and is a file of another kind.</translation>
    </message>
    <message>
        <source>No interview passes the filter: {filter}.</source>
        <translation>No interview passes the filter: {filter}.</translation>
    </message>
    <message>
        <source>Check the filter; no workbook was written.</source>
        <translation>Check the filter; no workbook was written.</translation>
    </message>
    <message>
        <source>This installation lacks {name}.</source>
        <translation>This installation lacks {name}.</translation>
    </message>
    <message>
        <source>Install the program again from its wheel or its repository.</source>
        <translation>Install the program again from its wheel or its repository.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}.</source>
        <translation>The window cannot be opened: {reason}.</translation>
    </message>
    <message>
        <source>Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}</source>
        <translation>Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>This passphrase is too easy to guess.</translation>
    </message>
    <message>
        <source>Use at least {words} different words, or those that Dala offers. A number is never enough.</source>
        <translation>Use at least {words} different words, or those that Dala offers. A number is never enough.</translation>
    </message>
    <message>
        <source>Checking the passphrase would take {memory} MB of memory.</source>
        <translation>Checking the passphrase would take {memory} MB of memory.</translation>
    </message>
    <message>
        <source>No real file asks for so much: it is damaged. Use another copy.</source>
        <translation>No real file asks for so much: it is damaged. Use another copy.</translation>
    </message>
    <message>
        <source>There are no {memory} MB of free memory to check the passphrase.</source>
        <translation>There are no {memory} MB of free memory to check the passphrase.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>This computer lacks an encryption that Dala needs: {lacks}.</source>
        <translation>This computer lacks an encryption that Dala needs: {lacks}.</translation>
    </message>
    <message>
        <source>Install Dala from its own package. Without this it could not protect the answers.</source>
        <translation>Install Dala from its own package. Without this it could not protect the answers.</translation>
    </message>
    <message>
        <source>This is not a whole key line.</source>
        <translation>This is not a whole key line.</translation>
    </message>
    <message>
        <source>Copy or type it again, from the first character to the last.</source>
        <translation>Copy or type it again, from the first character to the last.</translation>
    </message>
    <message>
        <source>An interview in the bundle belongs to another survey.</source>
        <translation>An interview in the bundle belongs to another survey.</translation>
    </message>
    <message>
        <source>Open the survey that it belongs to and add the bundle there.</source>
        <translation>Open the survey that it belongs to and add the bundle there.</translation>
    </message>
    <message>
        <source>An interview was made with version {version} of {form}, which the survey lacks.</source>
        <translation>An interview was made with version {version} of {form}, which the survey lacks.</translation>
    </message>
    <message>
        <source>It is kept; exports leave it out until the survey has that version.</source>
        <translation>It is kept; exports leave it out until the survey has that version.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translation>{path} is not a workbook that can be read.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx in Excel or LibreOffice, then choose it here.</source>
        <translation>Save it again as .xlsx in Excel or LibreOffice, then choose it here.</translation>
    </message>
    <message>
        <source>The workbook {path} unpacks to more than Dala reads: {size} MB.</source>
        <translation>The workbook {path} unpacks to more than Dala reads: {size} MB.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it into several files if it is right.</source>
        <translation>Check where it comes from; split it into several files if it is right.</translation>
    </message>
    <message>
        <source>{path} is not a survey pack.</source>
        <translation>{path} is not a survey pack.</translation>
    </message>
    <message>
        <source>Choose the pack file that the coordinator gave you.</source>
        <translation>Choose the pack file that the coordinator gave you.</translation>
    </message>
    <message>
        <source>The survey pack {path} is damaged at {place}.</source>
        <translation>The survey pack {path} is damaged at {place}.</translation>
    </message>
    <message>
        <source>Copy it again from the coordinator; nothing was set up from this one.</source>
        <translation>Copy it again from the coordinator; nothing was set up from this one.</translation>
    </message>
    <message>
        <source>The survey pack {path} was made by a newer Dala.</source>
        <translation>The survey pack {path} was made by a newer Dala.</translation>
    </message>
    <message>
        <source>Update Dala on this laptop, then open the pack again.</source>
        <translation>Update Dala on this laptop, then open the pack again.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of interviews.</source>
        <translation>{path} is not a bundle of interviews.</translation>
    </message>
    <message>
        <source>Choose a file that an enumerator handed over.</source>
        <translation>Choose a file that an enumerator handed over.</translation>
    </message>
    <message>
        <source>{path} is damaged: {read} of {expected} interviews could be read.</source>
        <translation>{path} is damaged: {read} of {expected} interviews could be read.</translation>
    </message>
    <message>
        <source>What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.</source>
        <translation>What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.</translation>
    </message>
    <message>
        <source>{path} is damaged from its start: no interview could be read.</source>
        <translation>{path} is damaged from its start: no interview could be read.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle; the interviews are on the laptop.</source>
        <translation>Ask for a fresh copy of the bundle; the interviews are on the laptop.</translation>
    </message>
    <message>
        <source>{path} cannot be opened with this survey&apos;s key.</source>
        <translation>{path} cannot be opened with this survey&apos;s key.</translation>
    </message>
    <message>
        <source>It is another survey&apos;s, or damaged at its start: ask for a fresh copy.</source>
        <translation>It is another survey&apos;s, or damaged at its start: ask for a fresh copy.</translation>
    </message>
    <message>
        <source>The bundle {path} was made by a newer Dala.</source>
        <translation>The bundle {path} was made by a newer Dala.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then add the bundle again.</source>
        <translation>Update Dala on this computer, then add the bundle again.</translation>
    </message>
    <message>
        <source>This interview is larger than {limit} MB.</source>
        <translation>This interview is larger than {limit} MB.</translation>
    </message>
    <message>
        <source>Shorten its longest texts; until then it stays a draft.</source>
        <translation>Shorten its longest texts; until then it stays a draft.</translation>
    </message>
    <message>
        <source>What came back from {path} differs from what was written.</source>
        <translation>What came back from {path} differs from what was written.</translation>
    </message>
    <message>
        <source>The stick or disk is failing: use another one. Nothing was taken from this computer.</source>
        <translation>The stick or disk is failing: use another one. Nothing was taken from this computer.</translation>
    </message>
    <message>
        <source>A sealed interview is damaged.</source>
        <translation>A sealed interview is damaged.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle that it came in.</source>
        <translation>Ask for a fresh copy of the bundle that it came in.</translation>
    </message>
    <message>
        <source>A sealed interview cannot be opened with this survey&apos;s key.</source>
        <translation>A sealed interview cannot be opened with this survey&apos;s key.</translation>
    </message>
    <message>
        <source>An expression of {name} looks at more than {limit} answers at once.</source>
        <translation>An expression of {name} looks at more than {limit} answers at once.</translation>
    </message>
    <message>
        <source>Ask the form&apos;s designer to simplify it; what was entered is kept.</source>
        <translation>Ask the form&apos;s designer to simplify it; what was entered is kept.</translation>
    </message>
    <message>
        <source>An expression of {name} makes a text of more than {limit} characters.</source>
        <translation>An expression of {name} makes a text of more than {limit} characters.</translation>
    </message>
    <message>
        <source>There are no interviews in the folder {path}.</source>
        <translation>There are no interviews in the folder {path}.</translation>
    </message>
    <message>
        <source>Set up this laptop from a survey pack, or choose another data folder.</source>
        <translation>Set up this laptop from a survey pack, or choose another data folder.</translation>
    </message>
    <message>
        <source>The folder {path} is already set up.</source>
        <translation>The folder {path} is already set up.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder; nothing was overwritten.</source>
        <translation>Unlock it, or choose another folder; nothing was overwritten.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>The passphrase is not right.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and type it again.</source>
        <translation>Check the keyboard&apos;s language and Caps Lock, and type it again.</translation>
    </message>
    <message>
        <source>The stored data are damaged ({place}).</source>
        <translation>The stored data are damaged ({place}).</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, copy it to a stick and call the coordinator.</source>
        <translation>Keep the data folder as it is, copy it to a stick and call the coordinator.</translation>
    </message>
    <message>
        <source>Dala is already open on the folder {path}.</source>
        <translation>Dala is already open on the folder {path}.</translation>
    </message>
    <message>
        <source>Go to its window, or close it and try again.</source>
        <translation>Go to its window, or close it and try again.</translation>
    </message>
    <message>
        <source>A newer Dala made {path}.</source>
        <translation>A newer Dala made {path}.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Install the newer version; nothing was changed.</translation>
    </message>
    <message>
        <source>No passphrase opens this laptop any more.</source>
        <translation>No passphrase opens this laptop any more.</translation>
    </message>
    <message>
        <source>What is stored here is kept. Bring the laptop to the coordinator, whose key opens it.</source>
        <translation>What is stored here is kept. Bring the laptop to the coordinator, whose key opens it.</translation>
    </message>
    <message>
        <source>This key does not open what is stored in this folder.</source>
        <translation>This key does not open what is stored in this folder.</translation>
    </message>
    <message>
        <source>Take the key of the survey that this laptop was set up for.</source>
        <translation>Take the key of the survey that this laptop was set up for.</translation>
    </message>
    <message>
        <source>No coordinator&apos;s key could open this laptop again.</source>
        <translation>No coordinator&apos;s key could open this laptop again.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it once, so that it takes the keys from the survey pack.</source>
        <translation>Nothing was changed. Unlock it once, so that it takes the keys from the survey pack.</translation>
    </message>
    <message>
        <source>The survey has no name.</source>
        <translation>The survey has no name.</translation>
    </message>
    <message>
        <source>Give it the name that enumerators will read.</source>
        <translation>Give it the name that enumerators will read.</translation>
    </message>
    <message>
        <source>The survey has no questionnaire.</source>
        <translation>The survey has no questionnaire.</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>Choose at least one form.</translation>
    </message>
    <message>
        <source>Two of the forms have the form_id {form}.</source>
        <translation>Two of the forms have the form_id {form}.</translation>
    </message>
    <message>
        <source>Leave one out, or give it a form_id of its own.</source>
        <translation>Leave one out, or give it a form_id of its own.</translation>
    </message>
    <message>
        <source>The form {form} takes choices from {file}, which is not beside it.</source>
        <translation>The form {form} takes choices from {file}, which is not beside it.</translation>
    </message>
    <message>
        <source>Put the CSV file into the form&apos;s folder and try again.</source>
        <translation>Put the CSV file into the form&apos;s folder and try again.</translation>
    </message>
    <message>
        <source>This survey has no form {form}.</source>
        <translation>This survey has no form {form}.</translation>
    </message>
    <message>
        <source>It has: {forms}.</source>
        <translation>It has: {forms}.</translation>
    </message>
    <message>
        <source>This interview was made with a version that is not on this machine.</source>
        <translation>This interview was made with a version that is not on this machine.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell the coordinator.</source>
        <translation>Keep the folder as it is and tell the coordinator.</translation>
    </message>
    <message>
        <source>The survey already has a version {version} of {form}, which is another one.</source>
        <translation>The survey already has a version {version} of {form}, which is another one.</translation>
    </message>
    <message>
        <source>Give the changed questionnaire a new “version” and try again.</source>
        <translation>Give the changed questionnaire a new “version” and try again.</translation>
    </message>
    <message>
        <source>The survey already has exactly these questionnaires.</source>
        <translation>The survey already has exactly these questionnaires.</translation>
    </message>
    <message>
        <source>Choose the changed file, or leave everything as it is.</source>
        <translation>Choose the changed file, or leave everything as it is.</translation>
    </message>
    <message>
        <source>{path} is the pack of another survey.</source>
        <translation>{path} is the pack of another survey.</translation>
    </message>
    <message>
        <source>Take the pack of the survey that this laptop was set up for.</source>
        <translation>Take the pack of the survey that this laptop was set up for.</translation>
    </message>
    <message>
        <source>{path} is pack {offered} of the survey; this laptop already has pack {revision}.</source>
        <translation>{path} is pack {offered} of the survey; this laptop already has pack {revision}.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the newest pack; nothing was changed.</source>
        <translation>Ask the coordinator for the newest pack; nothing was changed.</translation>
    </message>
    <message>
        <source>{path} would seal interviews to keys that this laptop does not know.</source>
        <translation>{path} would seal interviews to keys that this laptop does not know.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the coordinator where you have it from.</source>
        <translation>Do not use it. Tell the coordinator where you have it from.</translation>
    </message>
    <message>
        <source>The interview already has the current version of its questionnaire.</source>
        <translation>The interview already has the current version of its questionnaire.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>There is nothing to move.</translation>
    </message>
    <message>
        <source>The interview was not moved from another version.</source>
        <translation>The interview was not moved from another version.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>More than one interview begins with {record}.</source>
        <translation>More than one interview begins with {record}.</translation>
    </message>
    <message>
        <source>Write more of its id; “dala interview list --json” shows it whole.</source>
        <translation>Write more of its id; “dala interview list --json” shows it whole.</translation>
    </message>
    <message>
        <source>Nothing was changed, as this was not confirmed.</source>
        <translation>Nothing was changed, as this was not confirmed.</translation>
    </message>
    <message>
        <source>Read the list above; to go on, run the command again with --yes.</source>
        <translation>Read the list above; to go on, run the command again with --yes.</translation>
    </message>
    <message>
        <source>“{enumerator}” is not an enumerator code.</source>
        <translation>“{enumerator}” is not an enumerator code.</translation>
    </message>
    <message>
        <source>Use 1 to 32 Latin letters, digits, - and _, for example R03.</source>
        <translation>Use 1 to 32 Latin letters, digits, - and _, for example R03.</translation>
    </message>
    <message>
        <source>The survey does not know this organisation.</source>
        <translation>The survey does not know this organisation.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choose one of: {known}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object.</source>
        <translation>The line is not one JSON object.</translation>
    </message>
    <message>
        <source>Write each interview as one object on a line of its own, every name once.</source>
        <translation>Write each interview as one object on a line of its own, every name once.</translation>
    </message>
    <message>
        <source>This interview is not on this laptop.</source>
        <translation>This interview is not on this laptop.</translation>
    </message>
    <message>
        <source>Look for it in the list of interviews.</source>
        <translation>Look for it in the list of interviews.</translation>
    </message>
    <message>
        <source>This interview is sealed: nobody can open it on this laptop.</source>
        <translation>This interview is sealed: nobody can open it on this laptop.</translation>
    </message>
    <message>
        <source>If something in it must be corrected, tell the coordinator its code.</source>
        <translation>If something in it must be corrected, tell the coordinator its code.</translation>
    </message>
    <message>
        <source>There is no sealed interview on this laptop yet.</source>
        <translation>There is no sealed interview on this laptop yet.</translation>
    </message>
    <message>
        <source>Finish or stop an interview first, then hand over.</source>
        <translation>Finish or stop an interview first, then hand over.</translation>
    </message>
    <message>
        <source>The file {path} is not as this laptop wrote it.</source>
        <translation>The file {path} is not as this laptop wrote it.</translation>
    </message>
    <message>
        <source>It was changed, or comes from elsewhere. Write the bundle again.</source>
        <translation>It was changed, or comes from elsewhere. Write the bundle again.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>There is no folder {path}.</translation>
    </message>
    <message>
        <source>Check the name, or plug the stick in again.</source>
        <translation>Check the name, or plug the stick in again.</translation>
    </message>
    <message>
        <source>The form cannot be used: {file}, line {line}, column {column}: {what}</source>
        <translation>The form cannot be used: {file}, line {line}, column {column}: {what}</translation>
    </message>
    <message>
        <source>{hint} `dala form check` lists every error ({count}) with its place.</source>
        <translation>{hint} `dala form check` lists every error ({count}) with its place.</translation>
    </message>
    <message>
        <source>The form cannot be said as an XForm: {reason}</source>
        <translation>The form cannot be said as an XForm: {reason}</translation>
    </message>
    <message>
        <source>Change that row, or write an .xlsx file, which keeps everything.</source>
        <translation>Change that row, or write an .xlsx file, which keeps everything.</translation>
    </message>
    <message>
        <source>The interview cannot be finished yet: {count} answers are missing or not right.</source>
        <translation>The interview cannot be finished yet: {count} answers are missing or not right.</translation>
    </message>
    <message>
        <source>Open the review page; each entry leads to its question.</source>
        <translation>Open the review page; each entry leads to its question.</translation>
    </message>
    <message>
        <source>The question {path} can only be read here.</source>
        <translation>The question {path} can only be read here.</translation>
    </message>
    <message>
        <source>Change the answers that it follows from.</source>
        <translation>Change the answers that it follows from.</translation>
    </message>
    <message>
        <source>The rows of {path} follow from an answer; they are not added or removed by hand.</source>
        <translation>The rows of {path} follow from an answer; they are not added or removed by hand.</translation>
    </message>
    <message>
        <source>Change the answer that says how many there are.</source>
        <translation>Change the answer that says how many there are.</translation>
    </message>
    <message>
        <source>{path} has {most} rows, and an interview cannot hold more.</source>
        <translation>{path} has {most} rows, and an interview cannot hold more.</translation>
    </message>
    <message>
        <source>Check the number that was typed.</source>
        <translation>Check the number that was typed.</translation>
    </message>
    <message>
        <source>The questionnaire has no language {language}.</source>
        <translation>The questionnaire has no language {language}.</translation>
    </message>
    <message>
        <source>This interview was saved by a newer version of the program.</source>
        <translation>This interview was saved by a newer version of the program.</translation>
    </message>
    <message>
        <source>Install the newer version; the interview is unharmed.</source>
        <translation>Install the newer version; the interview is unharmed.</translation>
    </message>
    <message>
        <source>A saved interview cannot be read.</source>
        <translation>A saved interview cannot be read.</translation>
    </message>
    <message>
        <source>Tell the coordinator its code; the other interviews are not affected.</source>
        <translation>Tell the coordinator its code; the other interviews are not affected.</translation>
    </message>
    <message>
        <source>This interview was begun with another version of the questionnaire {form}.</source>
        <translation>This interview was begun with another version of the questionnaire {form}.</translation>
    </message>
    <message>
        <source>Open it with version {version}.</source>
        <translation>Open it with version {version}.</translation>
    </message>
    <message>
        <source>The content of an interview is not what it should be.</source>
        <translation>The content of an interview is not what it should be.</translation>
    </message>
    <message>
        <source>Ask the laptop that it came from for a new bundle.</source>
        <translation>Ask the laptop that it came from for a new bundle.</translation>
    </message>
    <message>
        <source>{count} answers of the line do not fit the questionnaire: {where}.</source>
        <translation>{count} answers of the line do not fit the questionnaire: {where}.</translation>
    </message>
    <message>
        <source>Mend the line and load it again.</source>
        <translation>Mend the line and load it again.</translation>
    </message>
    <message>
        <source>This file is of another kind than the question asks for.</source>
        <translation>This file is of another kind than the question asks for.</translation>
    </message>
    <message>
        <source>Choose a file of the kind that is asked for.</source>
        <translation>Choose a file of the kind that is asked for.</translation>
    </message>
    <message>
        <source>This file is too large: {limit} MiB is the most.</source>
        <translation>This file is too large: {limit} MiB is the most.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller in another program.</source>
        <translation>Choose a smaller one, or save it smaller in another program.</translation>
    </message>
    <message>
        <source>All files of an interview together may have {limit} MiB at most.</source>
        <translation>All files of an interview together may have {limit} MiB at most.</translation>
    </message>
    <message>
        <source>Remove another file first, or choose a smaller one.</source>
        <translation>Remove another file first, or choose a smaller one.</translation>
    </message>
    <message>
        <source>An interview may hold {limit} files at most.</source>
        <translation>An interview may hold {limit} files at most.</translation>
    </message>
    <message>
        <source>Remove another file first.</source>
        <translation>Remove another file first.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>The file cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty or damaged.</source>
        <translation>The file is empty or damaged.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another one.</source>
        <translation>Open it in another program and save it again, or choose another one.</translation>
    </message>
    <message>
        <source>A file that the line names is not in the folder of the lines.</source>
        <translation>A file that the line names is not in the folder of the lines.</translation>
    </message>
    <message>
        <source>Put it there or in a folder inside, and name it from there.</source>
        <translation>Put it there or in a folder inside, and name it from there.</translation>
    </message>
    <message>
        <source>A file attached to this interview is no longer on this laptop: {path}.</source>
        <translation>A file attached to this interview is no longer on this laptop: {path}.</translation>
    </message>
    <message>
        <source>Attach it again or remove it there, then finish the interview.</source>
        <translation>Attach it again or remove it there, then finish the interview.</translation>
    </message>
    <message>
        <source>{count} of {total} attached files are missing or damaged.</source>
        <translation>{count} of {total} attached files are missing or damaged.</translation>
    </message>
    <message>
        <source>The interview is kept. Add a whole copy of the bundle for its files.</source>
        <translation>The interview is kept. Add a whole copy of the bundle for its files.</translation>
    </message>
    <message>
        <source>The folder for attached files is already there: {path}.</source>
        <translation>The folder for attached files is already there: {path}.</translation>
    </message>
    <message>
        <source>Give the workbook another name, or move that folder away.</source>
        <translation>Give the workbook another name, or move that folder away.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dala.</source>
        <translation>{path} was made by a newer Dala.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then open the file again.</source>
        <translation>Update Dala on this computer, then open the file again.</translation>
    </message>
    <message>
        <source>{path} was not signed by the coordinator of this laptop&apos;s survey.</source>
        <translation>{path} was not signed by the coordinator of this laptop&apos;s survey.</translation>
    </message>
    <message>
        <source>Do not use it. Ask your coordinator for the file again.</source>
        <translation>Do not use it. Ask your coordinator for the file again.</translation>
    </message>
    <message>
        <source>{path} is meant for another laptop.</source>
        <translation>{path} is meant for another laptop.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this one.</source>
        <translation>Choose the file that was made for this one.</translation>
    </message>
    <message>
        <source>This desk has no key to sign with for this survey.</source>
        <translation>This desk has no key to sign with for this survey.</translation>
    </message>
    <message>
        <source>Do this at the desk that the survey was created on, or restore its backup.</source>
        <translation>Do this at the desk that the survey was created on, or restore its backup.</translation>
    </message>
    <message>
        <source>{path} is not signed, so anybody could have made it.</source>
        <translation>{path} is not signed, so anybody could have made it.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a pack of this survey that is signed.</source>
        <translation>Ask your coordinator for a pack of this survey that is signed.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no enrolment file.</source>
        <translation>{path} is damaged, or is no enrolment file.</translation>
    </message>
    <message>
        <source>Have the laptop write it again, and copy it once more.</source>
        <translation>Have the laptop write it again, and copy it once more.</translation>
    </message>
    <message>
        <source>{path} comes from a laptop of another survey.</source>
        <translation>{path} comes from a laptop of another survey.</translation>
    </message>
    <message>
        <source>Set the laptop up with this survey&apos;s pack first.</source>
        <translation>Set the laptop up with this survey&apos;s pack first.</translation>
    </message>
    <message>
        <source>Another laptop has the same name with other keys: {device}.</source>
        <translation>Another laptop has the same name with other keys: {device}.</translation>
    </message>
    <message>
        <source>Ask whose laptop it is before you certify it; set it up anew if nobody knows.</source>
        <translation>Ask whose laptop it is before you certify it; set it up anew if nobody knows.</translation>
    </message>
    <message>
        <source>The eight words are not those of this request.</source>
        <translation>The eight words are not those of this request.</translation>
    </message>
    <message>
        <source>Read them from the laptop&apos;s own screen once more. If they differ again, do not certify it.</source>
        <translation>Read them from the laptop&apos;s own screen once more. If they differ again, do not certify it.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is not certified yet; its interviews are kept and wait.</source>
        <translation>The laptop of {enumerator} is not certified yet; its interviews are kept and wait.</translation>
    </message>
    <message>
        <source>Certify the laptop; nothing has to be added again.</source>
        <translation>Certify the laptop; nothing has to be added again.</translation>
    </message>
    <message>
        <source>This is possible only before the survey is published.</source>
        <translation>This is possible only before the survey is published.</translation>
    </message>
    <message>
        <source>Make a new survey for it.</source>
        <translation>Make a new survey for it.</translation>
    </message>
    <message>
        <source>This survey is published already.</source>
        <translation>This survey is published already.</translation>
    </message>
    <message>
        <source>Write its pack and give it to the laptops.</source>
        <translation>Write its pack and give it to the laptops.</translation>
    </message>
    <message>
        <source>The survey has one key only: if it is lost, so is every interview.</source>
        <translation>The survey has one key only: if it is lost, so is every interview.</translation>
    </message>
    <message>
        <source>Add a second key that somebody else keeps.</source>
        <translation>Add a second key that somebody else keeps.</translation>
    </message>
    <message>
        <source>No key of the survey is kept in another place.</source>
        <translation>No key of the survey is kept in another place.</translation>
    </message>
    <message>
        <source>Mark the key that lies in another building as off-site.</source>
        <translation>Mark the key that lies in another building as off-site.</translation>
    </message>
    <message>
        <source>The off-site key has not been tried as it was printed.</source>
        <translation>The off-site key has not been tried as it was printed.</translation>
    </message>
    <message>
        <source>Rehearse: type the printed key and see it open a sample.</source>
        <translation>Rehearse: type the printed key and see it open a sample.</translation>
    </message>
    <message>
        <source>This key is none of the survey&apos;s keys.</source>
        <translation>This key is none of the survey&apos;s keys.</translation>
    </message>
    <message>
        <source>Check the sheet: type its line again, letter by letter, or print a new one.</source>
        <translation>Check the sheet: type its line again, letter by letter, or print a new one.</translation>
    </message>
    <message>
        <source>This key is among the survey&apos;s keys already.</source>
        <translation>This key is among the survey&apos;s keys already.</translation>
    </message>
    <message>
        <source>Add another one.</source>
        <translation>Add another one.</translation>
    </message>
    <message>
        <source>A survey has at most {limit} keys.</source>
        <translation>A survey has at most {limit} keys.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Remove one first.</translation>
    </message>
    <message>
        <source>The last key of a survey cannot be removed.</source>
        <translation>The last key of a survey cannot be removed.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Add another one first.</translation>
    </message>
    <message>
        <source>The survey has no key named {name}.</source>
        <translation>The survey has no key named {name}.</translation>
    </message>
    <message>
        <source>The survey has these: {names}.</source>
        <translation>The survey has these: {names}.</translation>
    </message>
    <message>
        <source>A key needs a name of its own that says who keeps it.</source>
        <translation>A key needs a name of its own that says who keeps it.</translation>
    </message>
    <message>
        <source>Name it, for example “Safe in Astana”.</source>
        <translation>Name it, for example “Safe in Astana”.</translation>
    </message>
    <message>
        <source>This desk opens the interviews with that key; it cannot do without it.</source>
        <translation>This desk opens the interviews with that key; it cannot do without it.</translation>
    </message>
    <message>
        <source>Remove another key, or make a new survey.</source>
        <translation>Remove another key, or make a new survey.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as such a list must be.</source>
        <translation>Line {line} of {path} is not as such a list must be.</translation>
    </message>
    <message>
        <source>Look at the names of the columns, at empty cells, and whether a line is there twice.</source>
        <translation>Look at the names of the columns, at empty cells, and whether a line is there twice.</translation>
    </message>
    <message>
        <source>The list is too long: a survey has room for {limit}.</source>
        <translation>The list is too long: a survey has room for {limit}.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was changed.</source>
        <translation>Shorten it; nothing was changed.</translation>
    </message>
    <message>
        <source>The quota {quota} names a question that {form} does not have: {question}.</source>
        <translation>The quota {quota} names a question that {form} does not have: {question}.</translation>
    </message>
    <message>
        <source>Write the question&apos;s name as the form has it.</source>
        <translation>Write the question&apos;s name as the form has it.</translation>
    </message>
    <message>
        <source>The survey&apos;s list has no enumerator {enumerator}.</source>
        <translation>The survey&apos;s list has no enumerator {enumerator}.</translation>
    </message>
    <message>
        <source>Check the code, or ask the coordinator for a pack that has it.</source>
        <translation>Check the code, or ask the coordinator for a pack that has it.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no key file.</source>
        <translation>{path} is damaged, or is no key file.</translation>
    </message>
    <message>
        <source>Take another copy, or the printed sheet.</source>
        <translation>Take another copy, or the printed sheet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file.</source>
        <translation>This passphrase does not open the key file.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Check the keyboard&apos;s language and Caps Lock, and try again.</translation>
    </message>
    <message>
        <source>These words are {count} of {needed} shares.</source>
        <translation>These words are {count} of {needed} shares.</translation>
    </message>
    <message>
        <source>Ask another holder for theirs; each list of words counts once.</source>
        <translation>Ask another holder for theirs; each list of words counts once.</translation>
    </message>
    <message>
        <source>Share {number} cannot be right: a word is wrong, or it belongs to another key.</source>
        <translation>Share {number} cannot be right: a word is wrong, or it belongs to another key.</translation>
    </message>
    <message>
        <source>Compare it with the paper word by word.</source>
        <translation>Compare it with the paper word by word.</translation>
    </message>
    <message>
        <source>Word {word} of share {number} is none of the words that shares have.</source>
        <translation>Word {word} of share {number} is none of the words that shares have.</translation>
    </message>
    <message>
        <source>Compare it with the paper; its first four letters are enough.</source>
        <translation>Compare it with the paper; its first four letters are enough.</translation>
    </message>
    <message>
        <source>Share {number} has {count} words of {needed}.</source>
        <translation>Share {number} has {count} words of {needed}.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or stands there twice.</source>
        <translation>Compare it with the paper: a word is missing, or stands there twice.</translation>
    </message>
    <message>
        <source>This is the public half of a key: it closes, but opens nothing.</source>
        <translation>This is the public half of a key: it closes, but opens nothing.</translation>
    </message>
    <message>
        <source>Take the line that begins with AGE-SECRET-KEY-PQ-1.</source>
        <translation>Take the line that begins with AGE-SECRET-KEY-PQ-1.</translation>
    </message>
    <message>
        <source>The key has {count} characters of {needed}.</source>
        <translation>The key has {count} characters of {needed}.</translation>
    </message>
    <message>
        <source>Compare it with the paper: something is missing, or stands there twice.</source>
        <translation>Compare it with the paper: something is missing, or stands there twice.</translation>
    </message>
    <message>
        <source>A character of the key is wrong, probably in group {group} of {of}.</source>
        <translation>A character of the key is wrong, probably in group {group} of {of}.</translation>
    </message>
    <message>
        <source>Compare this group with the paper, character by character.</source>
        <translation>Compare this group with the paper, character by character.</translation>
    </message>
    <message>
        <source>Several characters of the key are wrong.</source>
        <translation>Several characters of the key are wrong.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group, or take another copy.</source>
        <translation>Compare it with the paper group by group, or take another copy.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {place}.</source>
        <translation>The backup {path} is damaged at {place}.</translation>
    </message>
    <message>
        <source>Do not rely on it: make a new one, on another stick.</source>
        <translation>Do not rely on it: make a new one, on another stick.</translation>
    </message>
    <message>
        <source>{path} is not a backup.</source>
        <translation>{path} is not a backup.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”.</source>
        <translation>Choose a file that was made by “Back up”.</translation>
    </message>
    <message>
        <source>This key does not open the backup {path}.</source>
        <translation>This key does not open the backup {path}.</translation>
    </message>
    <message>
        <source>A laptop&apos;s backup is opened by one of its survey&apos;s keys: use the printed sheet or the key file.</source>
        <translation>A laptop&apos;s backup is opened by one of its survey&apos;s keys: use the printed sheet or the key file.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the interviews: whoever loses one loses both.</source>
        <translation>{path} lies on the same disk as the interviews: whoever loses one loses both.</translation>
    </message>
    <message>
        <source>Write the backup to a stick or another disk.</source>
        <translation>Write the backup to a stick or another disk.</translation>
    </message>
    <message>
        <source>{path} is no backup that this desk made and verified.</source>
        <translation>{path} is no backup that this desk made and verified.</translation>
    </message>
    <message>
        <source>Make a backup now, and name that file.</source>
        <translation>Make a backup now, and name that file.</translation>
    </message>
    <message>
        <source>No interview is in the backup that was not confirmed before.</source>
        <translation>No interview is in the backup that was not confirmed before.</translation>
    </message>
    <message>
        <source>Make a new backup after adding bundles, then write the receipts.</source>
        <translation>Make a new backup after adding bundles, then write the receipts.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no receipt.</source>
        <translation>{path} is damaged, or is no receipt.</translation>
    </message>
    <message>
        <source>Ask your coordinator for it again.</source>
        <translation>Ask your coordinator for it again.</translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at entry {seq}.</source>
        <translation>The laptop&apos;s record of its own work does not fit together at entry {seq}.</translation>
    </message>
    <message>
        <source>Hand over all the same, and tell your coordinator: the other desk sees what is missing.</source>
        <translation>Hand over all the same, and tell your coordinator: the other desk sees what is missing.</translation>
    </message>
    <message>
        <source>{path} comes from an older Dala, which signed nothing.</source>
        <translation>{path} comes from an older Dala, which signed nothing.</translation>
    </message>
    <message>
        <source>Nothing was taken. Update Dala on the laptop and have the bundle written again.</source>
        <translation>Nothing was taken. Update Dala on the laptop and have the bundle written again.</translation>
    </message>
    <message>
        <source>{path} holds practice interviews from before the survey was published.</source>
        <translation>{path} holds practice interviews from before the survey was published.</translation>
    </message>
    <message>
        <source>Nothing was taken. Set the laptop up anew with the pack of the published survey.</source>
        <translation>Nothing was taken. Set the laptop up anew with the pack of the published survey.</translation>
    </message>
    <message>
        <source>An interview does not fit the laptop&apos;s signed record.</source>
        <translation>An interview does not fit the laptop&apos;s signed record.</translation>
    </message>
    <message>
        <source>It is not taken. Have the bundle written again and add it.</source>
        <translation>It is not taken. Have the bundle written again and add it.</translation>
    </message>
    <message>
        <source>This interview is finished and closed.</source>
        <translation>This interview is finished and closed.</translation>
    </message>
    <message>
        <source>Open it again from the list, as long as the list says that you can.</source>
        <translation>Open it again from the list, as long as the list says that you can.</translation>
    </message>
    <message>
        <source>This interview is not finished.</source>
        <translation>This interview is not finished.</translation>
    </message>
    <message>
        <source>Open it and finish it, or stop it with a reason.</source>
        <translation>Open it and finish it, or stop it with a reason.</translation>
    </message>
    <message>
        <source>There is nothing to hand over: all finished interviews can still be opened again.</source>
        <translation>There is nothing to hand over: all finished interviews can still be opened again.</translation>
    </message>
    <message>
        <source>Seal them now, or hand over when their time has ended.</source>
        <translation>Seal them now, or hand over when their time has ended.</translation>
    </message>
    <message>
        <source>Only a finished interview can be declared void.</source>
        <translation>Only a finished interview can be declared void.</translation>
    </message>
    <message>
        <source>Open it and stop it instead; its reason is kept.</source>
        <translation>Open it and stop it instead; its reason is kept.</translation>
    </message>
    <message>
        <source>This interview is void already.</source>
        <translation>This interview is void already.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nothing has to be done.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no returned interviews.</source>
        <translation>{path} is damaged, or holds no returned interviews.</translation>
    </message>
    <message>
        <source>The interviews of {path} were taken in already.</source>
        <translation>The interviews of {path} were taken in already.</translation>
    </message>
    <message>
        <source>Look for them in the list.</source>
        <translation>Look for them in the list.</translation>
    </message>
    <message>
        <source>{path} is no receipt, no returned interview and no certificate.</source>
        <translation>{path} is no receipt, no returned interview and no certificate.</translation>
    </message>
    <message>
        <source>Choose a file that the coordinator wrote for this laptop.</source>
        <translation>Choose a file that the coordinator wrote for this laptop.</translation>
    </message>
    <message>
        <source>No interview {record} is here.</source>
        <translation>No interview {record} is here.</translation>
    </message>
    <message>
        <source>Check the number; “merge status” and the workbook show it.</source>
        <translation>Check the number; “merge status” and the workbook show it.</translation>
    </message>
    <message>
        <source>No laptop {device} is known here.</source>
        <translation>No laptop {device} is known here.</translation>
    </message>
    <message>
        <source>Add a bundle of it first, or certify it.</source>
        <translation>Add a bundle of it first, or certify it.</translation>
    </message>
    <message>
        <source>{path} was loaded before, to line {line}, and then something ended it.</source>
        <translation>{path} was loaded before, to line {line}, and then something ended it.</translation>
    </message>
    <message>
        <source>Load it with --go-on to add what is missing, or with --anew to add all of it again.</source>
        <translation>Load it with --go-on to add what is missing, or with --anew to add all of it again.</translation>
    </message>
    <message>
        <source>No load of {path} was ended half-way on this laptop.</source>
        <translation>No load of {path} was ended half-way on this laptop.</translation>
    </message>
    <message>
        <source>If it was never loaded, load it without --go-on.</source>
        <translation>If it was never loaded, load it without --go-on.</translation>
    </message>
    <message>
        <source>{program} copies the folder {path} to other computers.</source>
        <translation>{program} copies the folder {path} to other computers.</translation>
    </message>
    <message>
        <source>Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the account has the copy.</source>
        <translation>Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the account has the copy.</translation>
    </message>
    <message>
        <source>The folder {path} lies on another computer of the network.</source>
        <translation>The folder {path} lies on another computer of the network.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: an interview could not be saved when the network fails, and nobody knows what the other computer keeps.</source>
        <translation>Choose a folder on this computer: an interview could not be saved when the network fails, and nobody knows what the other computer keeps.</translation>
    </message>
    <message>
        <source>The folder {path} is emptied whenever this computer is switched off, interviews too.</source>
        <translation>The folder {path} is emptied whenever this computer is switched off, interviews too.</translation>
    </message>
    <message>
        <source>Choose a folder on the computer&apos;s disk.</source>
        <translation>Choose a folder on the computer&apos;s disk.</translation>
    </message>
    <message>
        <source>The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased could be found on it.</source>
        <translation>The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased could be found on it.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted before the first interview. Here that is a must.</source>
        <translation>Have the whole disk encrypted before the first interview. Here that is a must.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translation>The disk of this computer is not encrypted.</translation>
    </message>
    <message>
        <source>Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the whole disk encrypted before the first interview.</source>
        <translation>Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the whole disk encrypted before the first interview.</translation>
    </message>
    <message>
        <source>Is the disk of this computer encrypted? Dala cannot see it.</source>
        <translation>Is the disk of this computer encrypted? Dala cannot see it.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translation>Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk or the stick does not answer</source>
        <translation>the disk or the stick does not answer</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translation>it is not allowed there</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>there is no such folder or file</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translation>it is protected against writing</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>it is a folder, not a file</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translation>a file stands where a folder should be</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>its name is too long</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>another program uses it</translation>
    </message>
</context>
</TS>
