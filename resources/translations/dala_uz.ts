<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_UZ" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dastur haqida</translation>
    </message>
    <message>
        <source>Dala, version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala, versiyasi {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukning maʼlumotlari: {folder}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV: faqat mashq uchun</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>review</translatorcomment>
        <translation>eʼlon qilingan</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov: {name}</translation>
    </message>
    <message>
        <source>Eight words of the survey: {words}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning sakkiz soʻzi: {words}</translation>
    </message>
    <message>
        <source>This laptop: {device}, enumerator {code}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbuk: {device}, intervyuer {code}</translation>
    </message>
    <message>
        <source>The laptop is certified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk tasdiqlangan.</translation>
    </message>
    <message>
        <source>The laptop is not certified yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk hali tasdiqlanmagan.</translation>
    </message>
    <message>
        <source>Head code, four words: {words}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zanjir kodi, toʻrt soʻz: {words}</translation>
    </message>
</context>
<context>
    <name>AgreeField</name>
    <message>
        <source>Done, agreed</source>
        <translation>Bajarildi, rozi</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>No interview had to be destroyed. The receipt is noted.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech bir suhbatni yoʻq qilish kerak boʻlmadi. Tilxat hisobga olindi.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are destroyed here. The coordinator has them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat shu yerda yoʻq qilindi. Ular koordinatorda bor.</numerusform>
            <numerusform>%n ta suhbat shu yerda yoʻq qilindi. Ular koordinatorda bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished interview is on this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda tugagan suhbat endi yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews wait for another receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tugagan suhbat boshqa tilxatni kutadi.</numerusform>
            <numerusform>%n ta tugagan suhbat boshqa tilxatni kutadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist only on this laptop: hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ulardan %n tasi faqat shu noutbukda bor: topshiring.</numerusform>
            <numerusform>Ulardan %n tasi faqat shu noutbukda bor: topshiring.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>A receipt for this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbuk uchun tilxat</translation>
    </message>
    <message>
        <source>Returned interviews for this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbukka qaytarilgan suhbatlar</translation>
    </message>
    <message>
        <source>The certificate of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbukning sertifikati</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbukning sakkiz soʻzi</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews will be destroyed on this laptop, because the coordinator has them in two places. Nobody can open them here afterwards. It cannot be undone.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Bu noutbukdagi %n ta suhbat yoʻq qilinadi: ular koordinatorda ikki joyda bor. Shundan keyin ularni bu yerda hech kim ocha olmaydi. Buni ortga qaytarib boʻlmaydi.</numerusform>
            <numerusform>Bu noutbukdagi %n ta suhbat yoʻq qilinadi: ular koordinatorda ikki joyda bor. Shundan keyin ularni bu yerda hech kim ocha olmaydi. Buni ortga qaytarib boʻlmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, destroy these %n interviews on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ha, shu %n ta suhbat noutbukdan yoʻq qilinsin</numerusform>
            <numerusform>Ha, shu %n ta suhbat noutbukdan yoʻq qilinsin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews come back to be corrected. Each becomes a draft at the top of the list, with what the coordinator asks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat tuzatish uchun qaytarildi. Har biri koordinatorning savoli bilan roʻyxat boshida qoralama boʻladi.</numerusform>
            <numerusform>%n ta suhbat tuzatish uchun qaytarildi. Har biri koordinatorning savoli bilan roʻyxat boshida qoralama boʻladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the coordinator certifies this laptop: its interviews count from now on. Nothing has to be handed over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U bilan koordinator bu noutbukni tasdiqlaydi: endi uning suhbatlari hisobga olinadi. Hech narsani qayta topshirish kerak emas.</translation>
    </message>
    <message numerus="yes">
        <source>The coordinator confirms %n interviews that are still on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Koordinator shu noutbukda hali bor %n ta suhbatni tasdiqlaydi.</numerusform>
            <numerusform>Koordinator shu noutbukda hali bor %n ta suhbatni tasdiqlaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It confirms no interview that is still on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda shu noutbukda hali bor birorta suhbat tasdiqlanmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were destroyed here before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yana %n tasi avval shu yerda yoʻq qilingan.</numerusform>
            <numerusform>Yana %n tasi avval shu yerda yoʻq qilingan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews stay here and wait for another receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tugagan suhbat shu yerda qoladi va boshqa tilxatni kutadi.</numerusform>
            <numerusform>%n ta tugagan suhbat shu yerda qoladi va boshqa tilxatni kutadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>From the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qabul qilish…</translation>
    </message>
    <message>
        <source>Receipts, returned interviews and the certificate of this laptop are taken in here. No stick with one is plugged in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu yerda tilxatlar, qaytarilgan suhbatlar va shu noutbukning sertifikati qabul qilinadi. Ular bor fleshka ulanmagan.</translation>
    </message>
    <message>
        <source>A receipt that confirms what this laptop did.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbuk qilgan ishni tasdiqlovchi tilxat.</translation>
    </message>
    <message numerus="yes">
        <source>A receipt for %n interviews that are still here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Hali shu yerda turgan %n ta suhbat uchun tilxat.</numerusform>
            <numerusform>Hali shu yerda turgan %n ta suhbat uchun tilxat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat tuzatish uchun qaytarildi.</numerusform>
            <numerusform>%n ta suhbat tuzatish uchun qaytarildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbukning sertifikati.</translation>
    </message>
</context>
<context>
    <name>AttachField</name>
    <message>
        <source>Encrypting the file…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl shifrlanmoqda…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Almashtirish…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>review</translatorcomment>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Attach a picture…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Rasm biriktirish…</translation>
    </message>
    <message>
        <source>Attach a recording…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozuv biriktirish…</translation>
    </message>
    <message>
        <source>Attach a film…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Video biriktirish…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl biriktirish…</translation>
    </message>
    <message>
        <source>At most {limit} MiB. Choose it, or drop it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻpi bilan {limit} MiB. Faylni tanlang yoki shu yerga olib keling.</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of this copy. The file on the disk stays as it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu nusxadan joy, vaqt va kamera haqidagi maʼlumot olib tashlandi. Diskdagi fayl oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>The file is kept as it is: it may say who made it, where and when. It stays on the disk too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl oʻz holicha saqlanadi: uni kim, qayerda va qachon yaratgani koʻrinishi mumkin. U diskda ham qoladi.</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Barcha fayllar</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>review</translatorcomment>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>review</translatorcomment>
        <translation>Rasmlar</translation>
    </message>
    <message>
        <source>1 attach   Del remove</source>
        <translatorcomment>review</translatorcomment>
        <translation>1 biriktirish   Del olib tashlash</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 tanlash · {key} boshqa papka</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nusxani yozish</translation>
    </message>
    <message>
        <source>Back up this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukning zaxira nusxasi</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a key of the survey opens it; your passphrase does not. A backup does not replace handing over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi hamma narsa bitta shifrlangan faylga yoziladi: suhbatlar, qoralamalar, kalitlar. Uni faqat soʻrovning kaliti ochadi; sizning maxfiy iborangiz ochmaydi. Zaxira nusxasi topshirish oʻrnini bosmaydi.</translation>
    </message>
    <message>
        <source>It is for a laptop that breaks. A laptop that was restored from it must never be used beside the old one: then nobody could tell which interview is the right one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U noutbuk buzilib qolgan holat uchun kerak. Undan tiklangan noutbukni eskisi bilan birga ishlatib boʻlmaydi: unda qaysi suhbat toʻgʻriligini hech kim ajrata olmaydi.</translation>
    </message>
    <message>
        <source>Written and read back: the backup is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi va qayta oʻqib tekshirildi: nusxa butun.</translation>
    </message>
    <message>
        <source>It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U shu noutbukning diskida turibdi: fleshkaga koʻchiring, aks holda noutbuk bilan birga yoʻqoladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this laptop were damaged before, and are so in the backup. Tell your coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Bu noutbukning %n ta yozuvi avval shikastlangan, nusxada ham shunday. Koordinatorga ayting.</numerusform>
            <numerusform>Bu noutbukning %n ta yozuvi avval shikastlangan, nusxada ham shunday. Koordinatorga ayting.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path} · {size}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl: {path} · {size}</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papkani tanlang yoki fleshkani ulang.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozilmoqda va qayta oʻqilmoqda…</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat boshqa diskdagi birorta zaxira nusxada yoʻq.</numerusform>
            <numerusform>%n ta suhbat boshqa diskdagi birorta zaxira nusxada yoʻq.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost now, they are lost. Write a backup to a stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuter hozir yoʻqolsa, ular ham yoʻqoladi. Nusxani fleshkaga yozing.</translation>
    </message>
    <message>
        <source>Every interview is in a backup. The last one: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Barcha suhbatlar zaxira nusxada bor. Oxirgisi: {when}.</translation>
    </message>
    <message>
        <source>There is no backup yet: without one, this computer&apos;s loss loses the keys too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxa hali yoʻq: bu kompyuter yoʻqolsa, kalitlar ham yoʻqoladi.</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qancha boʻldi</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>Check sum begins with</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nazorat yigʻindisi</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n kun</numerusform>
            <numerusform>%n kun</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>review</translatorcomment>
        <translation>bugun</translation>
    </message>
    <message>
        <source>! on this computer&apos;s own disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>! shu kompyuterning diskida</translation>
    </message>
    <message>
        <source>✓ on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ boshqa diskda</translation>
    </message>
    <message>
        <source>Written and read back: {path}, {size} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi va qayta oʻqib tekshirildi: {path}, {size} MB.</translation>
    </message>
    <message>
        <source>It lies on the same disk as this desk: whoever loses the one loses the other. Write one to a stick, and keep that in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U ish joyining oʻzi bilan bitta diskda: biri yoʻqolsa, ikkinchisi ham yoʻqoladi. Nusxani fleshkaga yozib, boshqa binoda saqlang.</translation>
    </message>
    <message>
        <source>Pull the stick out now and keep it in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Endi fleshkani chiqarib, boshqa binoda saqlang.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this desk are damaged, and are so in it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Shu ish joyining %n ta yozuvi shikastlangan, nusxada ham shunday.</numerusform>
            <numerusform>Shu ish joyining %n ta yozuvi shikastlangan, nusxada ham shunday.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no space to note it here: free some, and write another one for receipts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni bu yerda qayd etishga joy yetmadi: joy boʻshatib, tilxatlar uchun yana bittasini yozing.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>review</translatorcomment>
        <translation>{total} MB dan {done}</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxa yozilmoqda va qayta oʻqilmoqda</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nusxani yozish</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasi</translation>
    </message>
    <message>
        <source>One file holds the whole desk: interviews, keys, settings. It opens with this desk&apos;s passphrase, as it is today, or with a key of the survey. Keep it on a stick in another building. Receipts let laptops delete only what is in a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bitta faylda butun ish joyi bor: suhbatlar, kalitlar, sozlamalar. Uni shu joyning bugungi maxfiy iborasi yoki soʻrov kaliti ochadi. Fleshkada, boshqa binoda saqlang. Tilxat boʻyicha noutbuklar faqat zaxira nusxada borini oʻchiradi.</translation>
    </message>
    <message>
        <source>File or folder for the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasi uchun fayl yoki papka</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxalari</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu joyning zaxira nusxalari</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Alt+Enter new line</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alt+Enter yangi satr</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Dala made a mistake</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala dasturida xato yuz berdi</translation>
    </message>
    <message>
        <source>Nothing of your data was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maʼlumotlaringizda hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The last answer may not be saved. Everything before it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oxirgi javob saqlanmagan boʻlishi mumkin. Undan oldingi hammasi saqlangan.</translation>
    </message>
    <message>
        <source>If it happens again at the same place, stop there and call the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻsha joyda yana takrorlansa, toʻxtab, koordinatorga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>Press Enter, type your passphrase, and go on where you were.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter bosing, maxfiy iborani kiriting va toʻxtagan joydan davom eting.</translation>
    </message>
    <message>
        <source>Press Enter and begin again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter bosing va qaytadan boshlang.</translation>
    </message>
    <message>
        <source>Your interviews are saved.</source>
        <translation>Suhbatlaringiz saqlandi.</translation>
    </message>
    <message>
        <source>What went wrong is written down, without any answer, in {file}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nima boʻlgani javoblarsiz bu faylga yozildi: {file}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>{name} (part {part})</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} ({part}-qism)</translation>
    </message>
    <message numerus="yes">
        <source>%n new interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yangi suhbat.</numerusform>
            <numerusform>%n ta yangi suhbat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these interviews were known already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi narsa yoʻq: bu suhbatlar avvaldan bor.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: look at them under Conflicts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta ziddiyat: “Ziddiyatlar” boʻlimidan koʻring.</numerusform>
            <numerusform>%n ta ziddiyat: “Ziddiyatlar” boʻlimidan koʻring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept, unopened: certify their laptops under Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta fayl ochilmay saqlanmoqda: “Noutbuklar” boʻlimida noutbukni tasdiqlang.</numerusform>
            <numerusform>%n ta fayl ochilmay saqlanmoqda: “Noutbuklar” boʻlimida noutbukni tasdiqlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read whole: see below.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hamma fayl toʻliq oʻqilmadi: quyida koʻring.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: look at Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta noutbuk nusxalangan: “Noutbuklar” boʻlimiga qarang.</numerusform>
            <numerusform>%n ta noutbuk nusxalangan: “Noutbuklar” boʻlimiga qarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was added before is kept; add the rest at any time.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilindi. Avval qoʻshilgani saqlandi; qolganini istalgan vaqtda qoʻshing.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta fayl qoʻshilmadi.</numerusform>
            <numerusform>%n ta fayl qoʻshilmadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept unopened: %n interviews wait</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ochilmay saqlanmoqda: %n ta suhbat kutmoqda</numerusform>
            <numerusform>ochilmay saqlanmoqda: %n ta suhbat kutmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yangi</numerusform>
            <numerusform>%n ta yangi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi avvaldan bor</numerusform>
            <numerusform>%n tasi avvaldan bor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasida ziddiyat bor</numerusform>
            <numerusform>%n tasida ziddiyat bor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi qabul qilinmadi</numerusform>
            <numerusform>%n tasi qabul qilinmadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their files</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta oʻz fayllarisiz</numerusform>
            <numerusform>%n ta oʻz fayllarisiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the laptop&apos;s chain</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>noutbuk zanjirining %n ta yozuvi</numerusform>
            <numerusform>noutbuk zanjirining %n ta yozuvi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off or damaged: {read} of {expected} interviews came.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kesilgan yoki shikastlangan: {expected} ta suhbatdan {read} tasi keldi.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilindi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n interviews can be opened.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Fayl butun: %n ta suhbat ochiladi.</numerusform>
            <numerusform>Fayl butun: %n ta suhbat ochiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same hand-over are in its other files.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Oʻsha topshirishning yana %n ta suhbati uning boshqa fayllarida.</numerusform>
            <numerusform>Oʻsha topshirishning yana %n ta suhbati uning boshqa fayllarida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Undan hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>The file is not whole: {read} of {expected} interviews can be opened.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl butun emas: {expected} ta suhbatdan {read} tasi ochiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews in it are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Undagi %n ta suhbat shikastlangan.</numerusform>
            <numerusform>Undagi %n ta suhbat shikastlangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a fresh copy; what can be opened may be added all the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi nusxasini soʻrang; ochiladiganini baribir qoʻshish mumkin.</translation>
    </message>
</context>
<context>
    <name>BundlesRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>A bundle may be added again at any time: nothing is counted twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paketni istalgan vaqtda qayta qoʻshish mumkin: hech narsa ikki marta sanalmaydi.</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Paketlarni qoʻshish…</translation>
    </message>
    <message>
        <source>Adding bundles</source>
        <translation>Paketlar qoʻshilmoqda</translation>
    </message>
    <message>
        <source>Bundle {place} of {total}</source>
        <translation>Paket {place} / {total}</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>suhbat {done} / {total}</translation>
    </message>
    <message>
        <source>Looking through the bundle; nothing is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paket koʻrib chiqilmoqda; hech narsa saqlanmaydi</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paketlar</translation>
    </message>
    <message>
        <source>Add what enumerators handed over: with the button below, by dropping files anywhere on this window, or by typing a file or a folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuerlar topshirganini qoʻshing: pastdagi tugma bilan, fayllarni shu oynaga sudrab keltirib yoki fayl yoki papka yoʻlini terib.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl yoki papka</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Paketni tanlang</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Suhbatlar paketlari</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>Only look through it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faqat koʻrib chiqish</translation>
    </message>
    <message>
        <source>Drop the files to add them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qoʻshish uchun fayllarni qoʻyib yuboring.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir faylning natijasi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oʻqildi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Bundles added so far</source>
        <translation>Qoʻshilgan paketlar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Qoʻshildi</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Noutbuk</translation>
    </message>
    <message>
        <source>Interviews in it</source>
        <translation>Ichidagi suhbatlar</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Backup and check</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nusxa va tekshirish</translation>
    </message>
    <message>
        <source>A backup is for a laptop that breaks; only a key of the survey opens it. A check reads everything once and says whether it is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasi noutbuk buzilganda kerak; uni faqat soʻrovning kaliti ochadi. Tekshirish hammasini bir marta oʻqiydi va butunligini aytadi.</translation>
    </message>
    <message>
        <source>Back up this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasini yaratish…</translation>
    </message>
    <message>
        <source>Check this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni tekshirish…</translation>
    </message>
</context>
<context>
    <name>CertifyPanel</name>
    <message>
        <source>Type which file holds the laptop&apos;s request, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning arizasi bor faylni yozing yoki tanlang.</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ariza oʻqilmoqda…</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator}, {organisation} ({device}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda bu {enumerator}, {organisation} noutbuki ({device}) deyilgan.</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator} ({device}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda bu {enumerator} noutbuki ({device}) deyilgan.</translation>
    </message>
    <message>
        <source>It is certified already: the certificate is written once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U allaqachon tasdiqlangan: sertifikat yana bir marta yoziladi.</translation>
    </message>
    <message>
        <source>The same eight words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Xuddi shu sakkiz soʻz.</translation>
    </message>
    <message>
        <source>There are more than {count} words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻzlar {count} tadan koʻp.</translation>
    </message>
    <message>
        <source>Word {place} is missing: there are eight.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{place}-soʻz yoʻq: ular sakkizta.</translation>
    </message>
    <message>
        <source>Word {place} differs: “{heard}” was typed, here it is “{here}”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{place}-soʻz boshqa: “{heard}” yozildi, bu yerda “{here}”.</translation>
    </message>
    <message>
        <source>Certify the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni tasdiqlash</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Arizani koʻrish</translation>
    </message>
    <message>
        <source>Call the enumerator and type the eight words that you hear, none from here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuerga qoʻngʻiroq qilib, eshitgan sakkiz soʻzni yozing; bu yerdan koʻchirmang.</translation>
    </message>
    <message>
        <source>Type which folder the certificate goes into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sertifikat yoziladigan papkani yozing yoki tanlang.</translation>
    </message>
    <message>
        <source>Certifying, and taking over what waited…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk tasdiqlanib, kutgan paketlar qabul qilinmoqda…</translation>
    </message>
    <message>
        <source>Ask for the words again. If they stay different, this request is not from that laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻzlarni qayta aytishini soʻrang. Ular yana boshqa boʻlsa, bu ariza oʻsha noutbukdan emas.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is certified. Take this file to it: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} noutbuki tasdiqlandi. Bu faylni unga olib boring: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles that waited for it were taken over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Uni kutgan %n ta paket qabul qilindi.</numerusform>
            <numerusform>Uni kutgan %n ta paket qabul qilindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni tasdiqlash</translation>
    </message>
    <message>
        <source>A laptop writes a request; its bundles wait here until it is certified. Call its enumerator at a number that you know, and have the eight words on the laptop&apos;s screen read out. Only then is it certain that the bundles come from that laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk ariza yozadi; u tasdiqlanguncha paketlari shu yerda kutadi. Intervyuerga oʻzingiz bilgan raqamdan qoʻngʻiroq qilib, noutbuk ekranidagi sakkiz soʻzni oʻqitib oling. Shundagina paketlar shu noutbukdan kelishi aniq boʻladi.</translation>
    </message>
    <message>
        <source>Request of the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning arizasi</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translatorcomment>review</translatorcomment>
        <translation>nomi {suffix} bilan tugaydi</translation>
    </message>
    <message>
        <source>Requests of laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklarning arizalari</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Arizani tanlang</translation>
    </message>
    <message>
        <source>These eight words must stand on the laptop&apos;s screen:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu sakkiz soʻz noutbuk ekranida turishi kerak:</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translatorcomment>review</translatorcomment>
        <translation>Telefonda eshitilgan soʻzlar</translation>
    </message>
    <message>
        <source>eight words; capitals and spaces do not matter</source>
        <translatorcomment>review</translatorcomment>
        <translation>sakkiz soʻz; bosh harf va boʻshliqlar muhim emas</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sertifikat papkasi</translation>
    </message>
    <message>
        <source>the stick that the request came on, for example</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan, ariza kelgan fleshka</translation>
    </message>
    <message>
        <source>Choose the folder for the certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sertifikat papkasini tanlang</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change the passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani almashtirish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Enter: next line</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: keyingi qator</translation>
    </message>
    <message>
        <source>Change it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>From then on only the new one opens this laptop. Interviews and drafts stay as they are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shundan keyin noutbukni faqat yangisi ochadi. Suhbatlar va qoralamalar oʻz holicha qoladi.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozirgi maxfiy ibora</translation>
    </message>
    <message>
        <source>Type the passphrase that opens this laptop now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni hozir ochadigan maxfiy iborani kiriting.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora almashtirilmoqda…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish joyini tekshirish</translation>
    </message>
    <message>
        <source>Opening every entry…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir yozuv ochilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries open</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv ochiladi</numerusform>
            <numerusform>%n ta yozuv ochiladi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>shundan suhbatlar: %n ta</numerusform>
            <numerusform>shundan suhbatlar: %n ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk</translation>
    </message>
    <message>
        <source>Entries</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>From</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshlab</translation>
    </message>
    <message>
        <source>To</source>
        <translatorcomment>review</translatorcomment>
        <translation>Gacha</translation>
    </message>
    <message>
        <source>Chain</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zanjir</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv shikastlangan.</numerusform>
            <numerusform>%n ta yozuv shikastlangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv yoʻq.</numerusform>
            <numerusform>%n ta yozuv yoʻq.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Shundan suhbatlar: %n ta.</numerusform>
            <numerusform>Shundan suhbatlar: %n ta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in no list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv birorta roʻyxatda yoʻq.</numerusform>
            <numerusform>%n ta yozuv birorta roʻyxatda yoʻq.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptops&apos; chains cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklarning zanjirlari oʻqilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>The chains of %n laptops have gaps: bundles of theirs lack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta noutbuk zanjirida boʻshliq bor: ularning paketlari yetishmaydi.</numerusform>
            <numerusform>%n ta noutbuk zanjirida boʻshliq bor: ularning paketlari yetishmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: two histories of theirs came here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta noutbuk nusxalangan: bu yerga ularning ikki tarixi keldi.</numerusform>
            <numerusform>%n ta noutbuk nusxalangan: bu yerga ularning ikki tarixi keldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there and whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasi joyida va butun.</translation>
    </message>
    <message>
        <source>Write a backup of what is whole now, then look for an older one, and ask for help.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozir butun qolganining nusxasini yozing, soʻng eskiroq nusxani topib, yordam soʻrang.</translation>
    </message>
    <message>
        <source>! copied: two entries have the number {number}</source>
        <translatorcomment>review</translatorcomment>
        <translation>! nusxalangan: {number} raqamli ikkita yozuv bor</translation>
    </message>
    <message>
        <source>! a gap at number {numbers}</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {numbers} raqamida boʻshliq</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ butun</translation>
    </message>
    <message>
        <source>Is this desk whole?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu ish joyi butunmi?</translation>
    </message>
    <message>
        <source>Every entry is opened and every laptop&apos;s chain is followed. Nothing is changed. With many interviews it takes some minutes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir yozuv ochiladi, har bir noutbukning zanjiri tekshiriladi. Hech narsa oʻzgarmaydi. Suhbatlar koʻp boʻlsa, bir necha daqiqa ketadi.</translation>
    </message>
    <message>
        <source>Chains of the laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklarning zanjirlari</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yana tekshirish</translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni tekshirish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Every interview, draft and entry of this laptop is read once, to see whether it is as it was written. Nothing is changed, and no answer is shown.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi har bir suhbat, qoralama va yozuv yozilganidek turganini bilish uchun bir marta oʻqiladi. Hech narsa oʻzgarmaydi, javoblar koʻrsatilmaydi.</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasi butun.</translation>
    </message>
    <message>
        <source>Something is damaged. Hand over now: what is whole goes along. Then show this page to your coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nimadir shikastlangan. Hozir topshiring: butuni faylga yoziladi. Keyin bu sahifani koordinatorga koʻrsating.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv oʻqiladi.</numerusform>
            <numerusform>%n ta yozuv oʻqiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv shikastlangan.</numerusform>
            <numerusform>%n ta yozuv shikastlangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv yoʻq.</numerusform>
            <numerusform>%n ta yozuv yoʻq.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in no list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv hech bir roʻyxatda yoʻq.</numerusform>
            <numerusform>%n ta yozuv hech bir roʻyxatda yoʻq.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning oʻz ishi haqidagi jurnali oʻqilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>The laptop&apos;s record of its own work is whole: %n entries.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Noutbukning oʻz ishi haqidagi jurnali butun: %n ta yozuv.</numerusform>
            <numerusform>Noutbukning oʻz ishi haqidagi jurnali butun: %n ta yozuv.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at: {gaps}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning oʻz ishi haqidagi jurnali quyidagi yozuvlarda mos kelmaydi: {gaps}.</translation>
    </message>
    <message>
        <source>Reading everything once…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasi bir marta oʻqilmoqda…</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Nothing is deleted. The coordinator&apos;s key opens it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa oʻchirilmaydi. Uni koordinatorning kaliti qayta ochadi.</translation>
    </message>
    <message>
        <source>Lock this laptop so that no passphrase opens it any more?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk hech bir maxfiy ibora ocholmaydigan qilib qulflansinmi?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: printed, in a file, or in words. Without one nobody ever does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa oʻchirilmaydi. Uni faqat boshqa joyda saqlanayotgan soʻrov kaliti qayta ochadi: chop etilgan, fayldagi yoki soʻzlar koʻrinishidagi. Bunday kalit boʻlmasa, hech kim hech qachon ochmaydi.</translation>
    </message>
    <message>
        <source>There is no other key to it: nothing on it can ever be read again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unga boshqa kalit yoʻq: undagi maʼlumotni endi hech kim hech qachon oʻqiy olmaydi.</translation>
    </message>
    <message>
        <source>Lock it for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Go back: any other key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga: istalgan boshqa tugma</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Survey: {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov: {name}</translation>
    </message>
    <message>
        <source>Print this file on a printer of your own, then delete it and empty the bin: whoever finds the file has the key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu faylni oʻz printeringizda chop eting, soʻng oʻchiring va savatni boʻshating: faylni topgan odamda kalit boʻladi.</translation>
    </message>
</context>
<context>
    <name>ConflictsRoom</name>
    <message>
        <source>Hide sensitive answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nozik javoblarni yashirish</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nozik javoblarni koʻrsatish</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech kim orqangizdan qarab turmaganiga ishonch hosil qiling.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ziddiyatlar</translation>
    </message>
    <message>
        <source>Interviews that came with different contents</source>
        <translatorcomment>review</translatorcomment>
        <translation>Mazmuni har xil boʻlib kelgan suhbatlar</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n ta farq</numerusform>
            <numerusform>%n ta farq</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiyalar</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nimasi farq qiladi</translation>
    </message>
    <message>
        <source>No conflict: every interview came with one content only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ziddiyat yoʻq: har bir suhbat faqat bitta mazmun bilan keldi.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it can, exports take version 1: a withdrawal before everything, then a complete interview before a partial one, then the one that ended later. Ask the enumerators which is right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsaning ustidan yozilmadi: har bir versiya saqlandi. Dala hozircha qarorni yozib qoʻya olmaydi. Ungacha eksportga 1-versiya olinadi: avvalo rozilikdan qaytish, keyin toʻliq boʻlmagan suhbatdan oldin toʻligʻi, keyin kechroq tugagani. Qaysi biri toʻgʻriligini intervyuerlardan soʻrang.</translation>
    </message>
    <message>
        <source>Interview {code}, side by side</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati, versiyalari yonma-yon</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>yashirin</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>{n}-versiya</translation>
    </message>
    <message>
        <source>{version}, exported for now</source>
        <translatorcomment>review</translatorcomment>
        <translation>{version}, hozircha eksport qilinadi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Savol</translation>
    </message>
</context>
<context>
    <name>ContactsRoom</name>
    <message>
        <source>Tick first that you understand what this file is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval bu qanday fayl ekanini tushunganingizni belgilang.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta aloqa maʼlumoti yozildi</numerusform>
            <numerusform>%n ta aloqa maʼlumoti yozildi</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, of {interviews} interviews: {path}. Delete the file when the work is done.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{found}, jami suhbatlar {interviews}: {path}. Ish tugagach, faylni oʻchiring.</translation>
    </message>
    <message>
        <source>Writing the contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Aloqa maʼlumotlari yozilmoqda</translation>
    </message>
    <message>
        <source>Write the contacts</source>
        <translation>Aloqalarni yozish</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali suhbat kelmadi: avval paketlarni qoʻshing (Ctrl+O).</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Aloqa maʼlumotlari</translation>
    </message>
    <message>
        <source>Some respondents left a contact so that a lawyer can call them. Only those who agreed to be contacted are written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ayrim respondentlar yurist qoʻngʻiroq qilishi uchun aloqa maʼlumotini qoldirdi. Faqat bogʻlanishga rozi boʻlganlar yoziladi.</translation>
    </message>
    <message>
        <source>The file holds the contact and the interview&apos;s record number, and no answer. Together with the workbook it shows who said what: never keep both in one place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faylda aloqa maʼlumoti va suhbat yozuvining raqami bor, javob yoʻq. Ish kitobi bilan birga u kim nima deganini koʻrsatadi: ikkalasini hech qachon bir joyda saqlamang.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It will be noted that it was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl shifrlanmagan. Uning yozilgani qayd etiladi.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Yozishdan oldin</translation>
    </message>
    <message>
        <source>I understand: this file names people who can be harmed by it. I give it only to those who call them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tushunaman: bu faylda undan zarar koʻrishi mumkin boʻlgan odamlar koʻrsatilgan. Men uni faqat ularga qoʻngʻiroq qiladiganlarga beraman.</translation>
    </message>
    <message>
        <source>Where the contacts are written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Aloqa maʼlumotlari qayerga yoziladi</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel ish kitobi</translation>
    </message>
</context>
<context>
    <name>CoordinatorPage</name>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>form version {version}</source>
        <translation>soʻrovnoma versiyasi {version}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov borishi</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paketlar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ziddiyatlar</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>koʻrish kerak</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Aloqa maʼlumotlari</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitlar va eʼlon qilish</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitlar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasi</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>interviews are in no backup on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>suhbat boshqa diskdagi zaxira nusxada yoʻq</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Add bundles</source>
        <translation>Paketlarni qoʻshish</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Suhbatlar paketlari</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Barcha fayllar</translation>
    </message>
    <message>
        <source>Rooms of the desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish joyi boʻlimlari</translation>
    </message>
    <message>
        <source>TRIAL: for practice only. Do not collect real interviews with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV: faqat mashq uchun. U bilan haqiqiy suhbat oʻtkazmang.</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+1 … Ctrl+9 — boʻlimlar, Ctrl+K — kalitlar, Ctrl+, — sozlamalar</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta farq</numerusform>
            <numerusform>%n ta farq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them break data</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ulardan %n tasi maʼlumotni buzadi</numerusform>
            <numerusform>ulardan %n tasi maʼlumotni buzadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>yana %n tasi koʻrsatilmadi</numerusform>
            <numerusform>yana %n tasi koʻrsatilmadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished interviews go on with the version that they were begun with.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tugallanmagan suhbat boshlangan versiyasida davom etadi.</numerusform>
            <numerusform>%n ta tugallanmagan suhbat boshlangan versiyasida davom etadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a survey</source>
        <translation>Soʻrov yaratish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Enter: next line · Space: choose a form · {key} add a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: keyingi qator · Probel: soʻrovnoma tanlash · {key} fayl qoʻshish</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>This computer becomes the coordinator&apos;s desk: it keeps the key that opens the interviews. Until the survey is published, everything in it is a TRIAL.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuter koordinatorning ish joyi boʻladi: suhbatlarni ochadigan kalit shu yerda saqlanadi. Soʻrov eʼlon qilinguncha, undagi hammasi SINOV.</translation>
    </message>
    <message>
        <source>Name of the survey, as enumerators will read it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuerlar oʻqiydigan soʻrov nomi</translation>
    </message>
    <message>
        <source>Add a form file (JSON)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnoma faylini qoʻshish (JSON)</translation>
    </message>
    <message>
        <source>type its path and press Enter</source>
        <translatorcomment>review</translatorcomment>
        <translation>fayl yoʻlini tering va Enter bosing</translation>
    </message>
    <message>
        <source>Choose form files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnoma fayllarini tanlang</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Soʻrovnomalar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Give the survey a name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovga nom bering.</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire above, or add a file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yuqoridan kamida bitta soʻrovnoma tanlang yoki fayl qoʻshing.</translation>
    </message>
    <message>
        <source>Creating the survey and its keys…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov va uning kalitlari yaratilmoqda…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translatorcomment>review</translatorcomment>
        <translation>kk.oo.yyyy ss:dd</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>kk.oo.yyyy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>review</translatorcomment>
        <translation>Taqvim</translation>
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
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Demo yaratish</translation>
    </message>
    <message>
        <source>A survey with its keys, an enumerator&apos;s laptop and a coordinator&apos;s desk are being made.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitlari bilan soʻrov, intervyuer noutbuki va koordinatorning ish joyi yaratilmoqda.</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Demo yaratilmoqda…</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>TRIAL: these interviews are for practice and never count as real ones.</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV: bu suhbatlar mashq uchun va hech qachon haqiqiy deb hisoblanmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n exist only on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi faqat shu noutbukda bor</numerusform>
            <numerusform>%n tasi faqat shu noutbukda bor</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Topshirish</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sozlamalar</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Destroy everything on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi hamma narsani yoʻq qilish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Destroy everything</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasini yoʻq qilish</translation>
    </message>
    <message>
        <source>All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the coordinator, for everybody. It cannot be undone.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi barcha suhbatlar, qoralamalar va kalitlar butunlay oʻqib boʻlmaydigan boʻladi: siz uchun ham, koordinator uchun ham, hamma uchun. Buni ortga qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two seconds: no passphrase opens it any more, and nothing is destroyed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Agar noutbukni hech kim ocholmasligi yetarli boʻlsa, orqaga qayting va Shift+F12 ni ikki soniya bosib turing: maxfiy ibora uni boshqa ochmaydi, hech narsa yoʻq qilinmaydi.</translation>
    </message>
    <message>
        <source>To destroy everything, type the word {word}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasini yoʻq qilish uchun {word} soʻzini kiriting</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translatorcomment>review</translatorcomment>
        <translation>YOʻQ QILISH</translation>
    </message>
    <message>
        <source>The keys of the survey lie here. Without a printed key, a key file or word shares nobody opens any interview of this survey again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning kalitlari shu yerda. Chop etilgan kalit, kalit fayli yoki soʻzlar roʻyxatlari boʻlmasa, bu soʻrovning birorta suhbatini endi hech kim ocha olmaydi.</translation>
    </message>
    <message>
        <source>While the laptop is locked nobody can count how many interviews exist only here. They would be lost with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk qulflangan paytda faqat shu yerda bor suhbatlar sonini hech kim bila olmaydi. Ular birga yoʻqoladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop. They would be lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat faqat shu noutbukda bor. U yoʻqoladi.</numerusform>
            <numerusform>%n ta suhbat faqat shu noutbukda bor. Ular yoʻqoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finished interview of this laptop was handed over in some bundle.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi har bir tugagan suhbat biror paketda topshirilgan.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta qoralama yoʻqoladi.</numerusform>
            <numerusform>%n ta qoralama yoʻqoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was destroyed. Type the word {word}, or go back with Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa yoʻq qilinmadi. {word} soʻzini kiriting yoki Esc bilan orqaga qayting.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yoʻq qilinmoqda…</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Make this laptop known</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni koordinatorga tanishtirish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 tanlash · {key} boshqa papka</translation>
    </message>
    <message>
        <source>Write the request again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Arizani qayta yozish</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Arizani yozish</translation>
    </message>
    <message>
        <source>The coordinator has to certify this laptop once. Until then you can interview as usual: nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it to the coordinator, and read the eight words aloud.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator bu noutbukni bir marta tasdiqlashi kerak. Ungacha odatdagidek suhbat oʻtkazavering: hech narsa yoʻqolmaydi, suhbatlar saqlanadi va kutadi. Arizani fleshkaga yozing, koordinatorga olib boring va sakkiz soʻzni ovoz chiqarib oʻqing.</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbukning sakkiz soʻzi</translation>
    </message>
    <message>
        <source>The coordinator compares them with those of the request, on the telephone or face to face. If one differs, the request is not from this laptop: write it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator ularni arizadagi soʻzlar bilan telefonda yoki yuzma-yuz solishtiradi. Bittasi farq qilsa, ariza bu noutbukniki emas: uni qayta yozing.</translation>
    </message>
    <message>
        <source>The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take the certificate in, here or under Hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ariza yozildi: {path}. Uni koordinatorga bering va sakkiz soʻzni ovoz chiqarib oʻqing. Keyin sertifikatni shu yerda yoki «Topshirish» boʻlimida qabul qiling.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papkani tanlang yoki fleshkani ulang.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozilmoqda va qayta oʻqilmoqda…</translation>
    </message>
</context>
<context>
    <name>EnumeratorRoom</name>
    <message>
        <source>This laptop has the new questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda endi yangi soʻrovnomalar bor.</translation>
    </message>
    <message>
        <source>The interview is sealed. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat muhrlandi. Uning kodi: {code}.</translation>
    </message>
    <message>
        <source>The interview is finished. It can be opened again until {time}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat tugatildi. Uni {time} gacha qayta ochish mumkin.</translation>
    </message>
    <message>
        <source>The interview was stopped and what was answered is sealed. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat toʻxtatildi, olingan javoblar muhrlandi. Uning kodi: {code}.</translation>
    </message>
    <message>
        <source>The answers are destroyed. The day and the reason are kept, as {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Javoblar yoʻq qilindi. Kuni va sababi {code} kodi bilan saqlandi.</translation>
    </message>
    <message>
        <source>The corrected interview is sealed and takes the place of the earlier one. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tuzatilgan suhbat muhrlandi va avvalgisining oʻrnini bosadi. Uning kodi: {code}.</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>Identifying answers are chosen: tick that you understand what that means (2).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Odamni tanib olish mumkin boʻlgan javoblar tanlandi: buning maʼnosini tushunganingizni belgilang (2).</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Yozildi: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n ta suhbat</numerusform>
            <numerusform>%n ta suhbat</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {n} rows</source>
        <translation>{sheet}: {n} qator</translation>
    </message>
    <message numerus="yes">
        <source>%n contents were left out; the sheet “about” says why.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta mazmun kirmadi; sababi “about” varagʻida aytilgan.</numerusform>
            <numerusform>%n ta mazmun kirmadi; sababi “about” varagʻida aytilgan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files stand in the folder beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yonidagi jildda %n ta biriktirilgan fayl turadi.</numerusform>
            <numerusform>Yonidagi jildda %n ta biriktirilgan fayl turadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files never came; their names are written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta biriktirilgan fayl kelmadi; nomlari yozildi.</numerusform>
            <numerusform>%n ta biriktirilgan fayl kelmadi; nomlari yozildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable characters are shown as marks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta oʻqilmaydigan belgi maxsus belgi bilan koʻrsatildi.</numerusform>
            <numerusform>%n ta oʻqilmaydigan belgi maxsus belgi bilan koʻrsatildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long texts go on in the sheet “long_text”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta uzun matnning davomi “long_text” varagʻida.</numerusform>
            <numerusform>%n ta uzun matnning davomi “long_text” varagʻida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish kitobi yozilmoqda</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Kitobni yozish</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali suhbat kelmadi: avval paketlarni qoʻshing (Ctrl+O).</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are here</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Bu yerda %n ta suhbat bor</numerusform>
            <numerusform>Bu yerda %n ta suhbat bor</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excelga eksport</translation>
    </message>
    <message>
        <source>The workbook is not encrypted: whoever has the file can read the answers in it. Every export is noted in the survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish kitobi shifrlanmagan: fayl kimda boʻlsa, javoblarni oʻsha oʻqiy oladi. Har bir eksport soʻrovda qayd etiladi.</translation>
    </message>
    <message>
        <source>Where the workbook is written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish kitobi qayerga yoziladi</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel ish kitobi</translation>
    </message>
    <message>
        <source>What else is written, and what is not</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yana nima yoziladi va nima yozilmaydi</translation>
    </message>
    <message>
        <source>Identifying answers too. Without this tick they are left out; contacts always are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Odamni tanib olish mumkin boʻlgan javoblar ham. Bu belgisiz ular kirmaydi; aloqa maʼlumotlari hech qachon kirmaydi.</translation>
    </message>
    <message>
        <source>I understand: with this file respondents can be recognised, and for them that can mean deportation. It will be noted that I exported it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tushunaman: bu fayl orqali respondentlarni tanib olish mumkin, bu esa ular uchun deportatsiya boʻlishi mumkin. Uni men eksport qilganim qayd etiladi.</translation>
    </message>
    <message>
        <source>Leave sensitive answers out, such as those about violence and health.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nozik javoblarni qoʻshmaslik, masalan zoʻravonlik va sogʻliq haqida.</translation>
    </message>
    <message>
        <source>A pseudonym for each respondent, the same in every export of this survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir respondentga shartli nom, bu soʻrovning barcha eksportlarida bir xil.</translation>
    </message>
    <message>
        <source>Attached files too, not encrypted, into a new folder beside the workbook.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Biriktirilgan fayllar ham, shifrlanmasdan, kitob yonidagi yangi jildga.</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Tanlangan javoblar</translation>
    </message>
    <message>
        <source>Labels: the words of the questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozuvlar: soʻrovnoma soʻzlari</translation>
    </message>
    <message>
        <source>Codes: short names that never change</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kodlar: oʻzgarmaydigan qisqa nomlar</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ikkalasi ham yonma-yon</translation>
    </message>
    <message>
        <source>Don&apos;t know, refused, not applicable</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bilmayman, rad etdi, taalluqli emas</translation>
    </message>
    <message>
        <source>In words, so that nobody averages them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻz bilan, hech kim oʻrtachasini hisoblamasligi uchun</translation>
    </message>
    <message>
        <source>Codes: .d .r .n, as statistics programs read them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kod bilan: .d .r .n, statistika dasturlari oʻqiydigandek</translation>
    </message>
    <message>
        <source>Blank: they cannot be told from skipped questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boʻsh: ularni oʻtkazib yuborilgan savollardan ajratib boʻlmaydi</translation>
    </message>
    <message>
        <source>Questions with several answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bir nechta javobli savollar</translation>
    </message>
    <message>
        <source>Both: one column with all, and a 0/1 column for each</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ikkalasi ham: hammasi bitta ustunda va har biriga 0/1 ustuni</translation>
    </message>
    <message>
        <source>Only a 0/1 column for each answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faqat har bir javobga 0/1 ustuni</translation>
    </message>
    <message>
        <source>Only one column with all of them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faqat hammasi bor bitta ustun</translation>
    </message>
    <message>
        <source>Language of labels and questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozuvlar va savollar tili</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Jild:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nomi:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻrsatilgan:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>review</translatorcomment>
        <translation>Saqlash</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which interviews</source>
        <translation>Qaysi suhbatlar</translation>
    </message>
    <message>
        <source>Choose nothing to write all of them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasini yozish uchun hech narsa tanlamang.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Soʻrovnoma versiyasi</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu kundan boshlab</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Shu kungacha</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>kk.oo.yyyy</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>koʻrsatilmagan</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Type it as dd.mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{text}” — sana emas. Uni kk.oo.yyyy koʻrinishida tering.</translation>
    </message>
    <message>
        <source>The first day is after the last one: no interview would be written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Birinchi kun oxirgisidan keyin: birorta ham suhbat yozilmaydi.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Practice can begin.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir noutbukda: Dala dasturini ishga tushiring, “Noutbukni suhbatlarga sozlash” bandini va toʻplamni tanlang, intervyuer kodini kiriting. Mashq qilish mumkin.</translation>
    </message>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Interviews can begin. The laptop writes a request: certify it under Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir noutbukda: Dala dasturini ishga tushiring, “Noutbukni suhbatlarga sozlash” bandini va toʻplamni tanlang, intervyuer kodini kiriting. Suhbatlarni boshlash mumkin. Noutbuk ariza yozadi: uni “Noutbuklar” boʻlimida tasdiqlang.</translation>
    </message>
    <message>
        <source>No interview has come in yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali suhbat kelmadi</translation>
    </message>
    <message>
        <source>1. Write the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>1. Soʻrov toʻplamini yozing</translation>
    </message>
    <message>
        <source>One file for all laptops: the questionnaires and the survey&apos;s public key. No secret.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Barcha noutbuklar uchun bitta fayl: soʻrovnomalar va soʻrovning ochiq kaliti. Maxfiy narsa yoʻq.</translation>
    </message>
    <message>
        <source>2. Set the laptops up with it</source>
        <translatorcomment>review</translatorcomment>
        <translation>2. Noutbuklarni u bilan sozlang</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitlar va eʼlon qilish</translation>
    </message>
    <message>
        <source>3. Add the bundles that enumerators hand over</source>
        <translatorcomment>review</translatorcomment>
        <translation>3. Intervyuerlar topshirgan paketlarni qoʻshing</translation>
    </message>
    <message>
        <source>In any order and as often as you like: nothing is counted twice. Files can also be dropped anywhere on this window.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Istalgan tartibda va istagancha marta: hech narsa ikki marta sanalmaydi. Fayllarni shu oynaga sudrab keltirish ham mumkin.</translation>
    </message>
    <message>
        <source>4. Publish the survey before real interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>4. Haqiqiy suhbatlardan oldin soʻrovni eʼlon qiling</translation>
    </message>
    <message>
        <source>So far it is a trial: whatever is collected is practice and never counts. Publishing needs a second key that is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozircha bu sinov: yigʻilganlarning hammasi mashq, u hech qachon hisobga olinmaydi. Eʼlon qilish uchun boshqa binoda saqlanadigan ikkinchi kalit kerak.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Paketlarni qoʻshish…</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Questionnaires</source>
        <translation>Soʻrovnomalar</translation>
    </message>
    <message>
        <source>Checked: no errors. Version {version}, languages: {languages}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tekshirildi: xato yoʻq. Versiyasi {version}, tillari: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for its designer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Tuzuvchiga %n ta izoh.</numerusform>
            <numerusform>Tuzuvchiga %n ta izoh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be used: %n errors.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Undan foydalanib boʻlmaydi: %n ta xato.</numerusform>
            <numerusform>Undan foydalanib boʻlmaydi: %n ta xato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>… va yana %n ta.</numerusform>
            <numerusform>… va yana %n ta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: </source>
        <translation>{line}-satr, {column}-ustun: </translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Add the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni qoʻshish</translation>
    </message>
    <message>
        <source>Type whose key it is or where it lies, for example “Partner in Osh”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kimning kaliti yoki qayerda turishini kiriting, masalan “Oʻshdagi hamkor”.</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1pq1.</source>
        <translatorcomment>review</translatorcomment>
        <translation>age1pq1 bilan boshlanadigan qatorni qoʻying.</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit qoʻshilmoqda…</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now. Have its owner read out these words from their own paper or screen and compare: {words}. Then write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” endi soʻrovning kaliti. Egasi oʻz qogʻozi yoki ekranidan soʻzlarni ovoz chiqarib oʻqisin, solishtiring: {words}. Soʻng toʻplamni yozib, har bir noutbukka bering.</translation>
    </message>
    <message>
        <source>A key that somebody gave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kimdir bergan kalit</translation>
    </message>
    <message>
        <source>Somebody else has the secret half and can read every interview with it. You only get its public line, which is no secret. Interviews are sealed to it from the next pack on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy yarmi boshqa odamda, u bilan barcha suhbatlarni oʻqiy oladi. Sizga faqat ochiq qatori beriladi, u sir emas. Keyingi toʻplamdan boshlab suhbatlar unga ham muhrlanadi.</translation>
    </message>
    <message>
        <source>Whose key it is, or where it lies</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kimning kaliti yoki qayerda turadi</translation>
    </message>
    <message>
        <source>for example Partner in Osh</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan Oʻshdagi hamkor</translation>
    </message>
    <message>
        <source>Public line of the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitning ochiq qatori</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayerda saqlanadi</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida: bu kompyuter turgan binoda emas. Kamida bitta kalit shunday saqlanishi kerak.</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} tanlash</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over again</source>
        <translation>Qayta topshirish</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 tanlash · {key} boshqa papka</translation>
    </message>
    <message>
        <source>Write the interviews</source>
        <translation>Suhbatlarni yozish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Topshirish</translation>
    </message>
    <message>
        <source>All sealed interviews of this laptop go into one encrypted file with a random name. Only the coordinator can open it. What was handed over before is in it again, so nothing is lost if a stick is; nothing is counted twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi barcha muhrlangan suhbatlar tasodifiy nomli bitta shifrlangan faylga yoziladi. Uni faqat koordinator ocha oladi. Avval topshirilgani ham ichida boʻladi, shuning uchun fleshka yoʻqolsa ham, hech narsa yoʻqolmaydi; hech narsa ikki marta sanalmaydi.</translation>
    </message>
    <message>
        <source>Read these four words to your coordinator today</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu toʻrt soʻzni bugun koordinatorga oʻqib bering</translation>
    </message>
    <message>
        <source>They stand for everything that this laptop did until now. With them the coordinator sees whether something is missing at the end of what arrives.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ular shu noutbuk hozirgacha qilgan hamma ishni bildiradi. Ular orqali koordinator kelganning oxirida nimadir yetishmasligini koʻradi.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again and do not go along. To hand them over too, seal them in the list first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tugatilgan suhbatni hali qayta ochish mumkin, u topshirilmaydi. Uni ham topshirish uchun avval roʻyxatda muhrlang.</numerusform>
            <numerusform>%n ta tugatilgan suhbatni hali qayta ochish mumkin, ular topshirilmaydi. Ularni ham topshirish uchun avval roʻyxatda muhrlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi va qayta oʻqib tekshirildi. Fleshkani chiqarish mumkin.</translation>
    </message>
    <message>
        <source>Written and read back. Take the file from its folder to the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi va qayta oʻqib tekshirildi. Faylni papkasidan olib, koordinatorga yetkazing.</translation>
    </message>
    <message>
        <source>Written and read back, but into this laptop: copy the file to a stick today.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi va tekshirildi, ammo shu noutbuk diskida: faylni bugun fleshkaga nusxalang.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews still exist only on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat hamon faqat shu noutbukda bor.</numerusform>
            <numerusform>%n ta suhbat hamon faqat shu noutbukda bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the file is copied, they exist only on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl nusxalanmaguncha ular faqat shu noutbukda bor.</translation>
    </message>
    <message>
        <source>No sealed interview exists only on this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faqat shu noutbukda boʻlgan muhrlangan suhbat endi yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Faylda %n ta suhbat bor.</numerusform>
            <numerusform>Faylda %n ta suhbat bor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were in no earlier file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ulardan %n tasi avvalgi fayllarda boʻlmagan.</numerusform>
            <numerusform>Ulardan %n tasi avvalgi fayllarda boʻlmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fayl: {path}</translation>
    </message>
    <message numerus="yes">
        <source>They lie in %n files: bring all of them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ular %n ta faylda: hammasini olib boring.</numerusform>
            <numerusform>Ular %n ta faylda: hammasini olib boring.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are damaged on this laptop and are not in the file: {codes}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda shikastlangan va faylga yozilmaganlari: {codes}.</translation>
    </message>
    <message>
        <source>Tell your coordinator, and change nothing on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorga ayting va noutbukda hech narsani oʻzgartirmang.</translation>
    </message>
    <message>
        <source>The file is whole, but this laptop has no space to note it: the interviews still count as not handed over. Free some space, then hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl butun, ammo noutbukda buni belgilashga joy yoʻq: suhbatlar hali topshirilmagan hisoblanadi. Joy boʻshating va qayta topshiring.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papkani tanlang yoki fleshkani ulang.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozilmoqda va qayta oʻqilmoqda…</translation>
    </message>
</context>
<context>
    <name>InterviewBars</name>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi suhbat</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Savollarga qaytish</translation>
    </message>
    <message>
        <source>After finishing, the interview cannot be opened on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatilgandan keyin suhbatni bu noutbukda ochib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Review before finishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatishdan oldin tekshirish</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatish va muhrlash</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻxtatish va muhrlash</translation>
    </message>
    <message numerus="yes">
        <source>Finished, it can be opened again for %n hours; then it is sealed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Tugatilgan suhbatni %n soat ichida qayta ochish mumkin, keyin u muhrlanadi.</numerusform>
            <numerusform>Tugatilgan suhbatni %n soat ichida qayta ochish mumkin, keyin u muhrlanadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, it can be opened again until {time}; then it is sealed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatilgan suhbatni {time} gacha qayta ochish mumkin, keyin u muhrlanadi.</translation>
    </message>
    <message>
        <source>Finished, it takes the place of the earlier one and cannot be opened here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugagach, u avvalgisining oʻrnini bosadi va bu yerda ochilmaydi.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatish</translation>
    </message>
    <message>
        <source>Destroy the answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Javoblarni yoʻq qilish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>{roster} · {number} of {count}</source>
        <translation>{roster} · {number} / {count}</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓ another row</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+↑ ↓ boshqa qator</translation>
    </message>
    <message>
        <source>{key} add a row</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} qator qoʻshish</translation>
    </message>
    <message>
        <source>Ctrl+PgUp PgDn section</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+PgUp PgDn boʻlim</translation>
    </message>
    <message>
        <source>{key} language</source>
        <translation>{key} til</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Saqlanmadi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saqlanmoqda…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saqlandi {time}</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost while this page is open; saving is tried again by itself.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu sahifa ochiq turganda kiritganingiz yoʻqolmaydi; saqlash oʻzi takrorlanadi.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>These answers are not in their lists any more, choose again: {questions}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu javoblar endi roʻyxatda yoʻq, qayta tanlang: {questions}</translation>
    </message>
</context>
<context>
    <name>InterviewSide</name>
    <message>
        <source>Review</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>List</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat borishi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>toʻldirildi</translation>
    </message>
    <message>
        <source>has something to correct</source>
        <translation>tuzatiladigani bor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>toʻldirilmagan</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>soʻralmaydi</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions</source>
        <translation>{asked} savolga {answered} javob</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n daq</numerusform>
            <numerusform>%n daq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>a mistake of the enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>intervyuerning xatosi</translation>
    </message>
    <message>
        <source>– void, does not count</source>
        <translatorcomment>review</translatorcomment>
        <translation>– yaroqsiz, hisobga olinmaydi</translation>
    </message>
    <message>
        <source>– replaced by a corrected one</source>
        <translatorcomment>review</translatorcomment>
        <translation>– tuzatilgani bilan almashtirilgan</translation>
    </message>
    <message>
        <source>→ returned, not back yet ({status})</source>
        <translatorcomment>review</translatorcomment>
        <translation>→ qaytarilgan, hali kelmagan ({status})</translation>
    </message>
    <message>
        <source>clock was set back</source>
        <translatorcomment>review</translatorcomment>
        <translation>soat orqaga surilgan</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translatorcomment>review</translatorcomment>
        <translation>ziddiyat bor</translation>
    </message>
    <message>
        <source>names another enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>boshqa intervyuer aytilgan</translation>
    </message>
    <message>
        <source>files lack</source>
        <translatorcomment>review</translatorcomment>
        <translation>fayllari yoʻq</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translatorcomment>review</translatorcomment>
        <translation>shakl bu yerda nomaʼlum</translation>
    </message>
    <message>
        <source>not signed</source>
        <translatorcomment>review</translatorcomment>
        <translation>imzolanmagan</translation>
    </message>
    <message>
        <source>corrected without being asked</source>
        <translatorcomment>review</translatorcomment>
        <translation>soʻralmasdan tuzatilgan</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Today {time}</source>
        <translation>Bugun {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Kecha {time}</translation>
    </message>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi suhbat</translation>
    </message>
    <message numerus="yes">
        <source>Draft older than %n hours</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Qoralamaga %n soatdan oshdi</numerusform>
            <numerusform>Qoralamaga %n soatdan oshdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>eng eskisi — %n kun</numerusform>
            <numerusform>eng eskisi — %n kun</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yaroqsiz</translation>
    </message>
    <message>
        <source>Draft · {answered} of {asked}</source>
        <translation>Qoralama · {answered} / {asked}</translation>
    </message>
    <message>
        <source>Withdrawn · answers destroyed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qaytarib olindi · javoblar yoʻq qilindi</translation>
    </message>
    <message>
        <source>the same interview is there twice</source>
        <translatorcomment>review</translatorcomment>
        <translation>xuddi shunday suhbat bor</translation>
    </message>
    <message>
        <source>it was practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>bu mashq edi</translation>
    </message>
    <message>
        <source>the wrong person was asked</source>
        <translatorcomment>review</translatorcomment>
        <translation>boshqa odamdan soʻralgan</translation>
    </message>
    <message>
        <source>a mistake of mine</source>
        <translatorcomment>review</translatorcomment>
        <translation>mening xatoyim</translation>
    </message>
    <message>
        <source>another reason</source>
        <translatorcomment>review</translatorcomment>
        <translation>boshqa sabab</translation>
    </message>
    <message>
        <source>Finished · can be opened again until {time}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatildi · {time} gacha qayta ochish mumkin</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator oldi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Topshirildi</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Muhrlandi</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translatorcomment>review</translatorcomment>
        <translation>toʻxtatilgan</translation>
    </message>
    <message>
        <source>Opened again · is sealed at {time}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayta ochildi · muhrlanish vaqti {time}</translation>
    </message>
    <message>
        <source>To correct: came back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tuzatish kerak: qaytarildi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>only here</source>
        <translatorcomment>review</translatorcomment>
        <translation>faqat shu yerda</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>bu yerda yoʻq</translation>
    </message>
    <message>
        <source>Hand over today.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maʼlumotlarni bugun topshiring.</translation>
    </message>
    <message>
        <source>Hand over now: if this laptop is lost, they are lost with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozir topshiring: noutbuk yoʻqolsa, ular ham birga yoʻqoladi.</translation>
    </message>
    <message>
        <source>{name} is finished and closed. {key} opens it again; that is noted in the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} tugatilgan va yopiq. {key} uni qayta ochadi; bu suhbatda qayd etiladi.</translation>
    </message>
    <message>
        <source>Interview {code} is with the coordinator, in two places, and not here any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati koordinatorda ikki joyda bor, bu yerda endi yoʻq.</translation>
    </message>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati yaroqsiz. U saqlanadi va topshiriladi, ammo hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>Interview {code} is sealed: nobody can open it on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati muhrlangan: uni shu noutbukda hech kim ocha olmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat faqat shu noutbukda bor</numerusform>
            <numerusform>%n ta suhbat faqat shu noutbukda bor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>↑ ↓ · Space chooses · {key} find</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ · probel tanlaydi · {key} topish</translation>
    </message>
    <message>
        <source>Interview {code} was withdrawn: its answers are gone, and there is nothing to correct.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati qaytarib olingan: javoblari yoʻq, tuzatadigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Interview {code} does not count any more: it is not returned.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati endi hisobga olinmaydi: u qaytarilmaydi.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozilgan fayllar</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Form version</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnoma versiyasi</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>review</translatorcomment>
        <translation>Holati</translation>
    </message>
    <message>
        <source>What to know</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nimani bilish kerak</translation>
    </message>
    <message>
        <source>No interview has come in yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali birorta suhbat kelmagan.</translation>
    </message>
    <message>
        <source>No interview fits what is typed above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yuqorida yozilganiga mos suhbat yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type a code, an enumerator or a day above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yana %n tasi koʻrsatilmagan: yuqorida kod, intervyuer yoki kunni yozing.</numerusform>
            <numerusform>Yana %n tasi koʻrsatilmagan: yuqorida kod, intervyuer yoki kunni yozing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {names}</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi tanlandi: {names}</numerusform>
            <numerusform>%n tasi tanlandi: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen. Space chooses the current row.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa tanlanmagan. Probel joriy qatorni tanlaydi.</translation>
    </message>
    <message>
        <source>Everything that came in, without a single answer. An interview with a mistake goes back to its laptop with your remark: its enumerator corrects it and hands it over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kelganlarning hammasi, birorta javobsiz. Xatosi bor suhbat izohingiz bilan oʻz noutbukiga qaytadi: intervyuer uni tuzatib, qayta topshiradi.</translation>
    </message>
    <message>
        <source>Interviews that came in</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kelgan suhbatlar</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>review</translatorcomment>
        <translation>Topish</translation>
    </message>
    <message>
        <source>code, enumerator, day or status, in any order</source>
        <translatorcomment>review</translatorcomment>
        <translation>kod, intervyuer, kun yoki holat, istalgan tartibda</translation>
    </message>
    <message>
        <source>Return to the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukka qaytarish</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tanlovni bekor qilish</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The passphrase is changed. Only the new one opens this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora almashtirildi. Noutbukni faqat yangisi ochadi.</translation>
    </message>
    <message>
        <source>Passphrase and danger</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora va xavf</translation>
    </message>
    <message>
        <source>F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the coordinator&apos;s key opens it later.</source>
        <translatorcomment>review</translatorcomment>
        <translation>F12 ishni darhol yashiradi. Xavf tugʻilsa, istalgan sahifada Shift+F12 ni ikki soniya bosib turing va Enter ni bosing: shundan keyin noutbukni hech bir maxfiy ibora ochmaydi. Hech narsa oʻchirilmaydi, keyin uni koordinatorning kaliti ochadi.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani almashtirish…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi hamma narsani yoʻq qilish…</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>The key from its sheet, or the words of two sheets one after the other</source>
        <translatorcomment>review</translatorcomment>
        <translation>Varaqdagi kalit yoki ikkita varaqning soʻzlari ketma-ket</translation>
    </message>
    <message>
        <source>Or a key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yoki kalit fayli</translation>
    </message>
    <message>
        <source>for example E:\key.dala-key</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\key.dala-key</translation>
    </message>
    <message>
        <source>Key files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit fayllari</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit faylini tanlang</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit faylining maxfiy iborasi</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Terilganni yashirish</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Terilganni koʻrsatish</translation>
    </message>
    <message>
        <source>Type the key, or choose the file that holds it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni kiriting yoki u yotgan faylni tanlang.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit faylining maxfiy iborasini kiriting.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Secret key of a survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning maxfiy kaliti</translation>
    </message>
    <message>
        <source>kept in another place</source>
        <translatorcomment>review</translatorcomment>
        <translation>boshqa joyda saqlanadi</translation>
    </message>
    <message>
        <source>kept at the office</source>
        <translatorcomment>review</translatorcomment>
        <translation>idorada saqlanadi</translation>
    </message>
    <message>
        <source>Key: {name} ({place}). Printed {day}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit: {name} ({place}). Chop etilgan: {day}.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every interview of the survey. Lock it away. Do not photograph it, copy it or send it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu varaq kimda boʻlsa, u soʻrovning barcha suhbatlarini oʻqiy oladi. Uni qulflab saqlang. Suratga olmang, nusxalamang, yubormang.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>review</translatorcomment>
        <translation>U nima uchun kerak</translation>
    </message>
    <message>
        <source>It opens the interviews if the coordinator&apos;s computer is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator kompyuteri yoʻqolsa, suhbatlarni ochadi.</translation>
    </message>
    <message>
        <source>It opens a laptop whose passphrase was forgotten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborasi unutilgan noutbukni ochadi.</translation>
    </message>
    <message>
        <source>It is tried before the survey is published, and once a year: Dala calls it a rehearsal.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U soʻrov eʼlon qilinishidan oldin va yiliga bir marta tekshiriladi: Dala buni repetitsiya deb ataydi.</translation>
    </message>
    <message>
        <source>The key, to be typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Klaviaturada terish uchun kalit</translation>
    </message>
    <message>
        <source>Spaces and lines do not matter. Below the first line there is no digit 1 and no letter B, I or O: the round sign is always the digit zero.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boʻsh joylar va qatorlarning ahamiyati yoʻq. Birinchi qatordan pastda 1 raqami ham, B, I, O harflari ham yoʻq: dumaloq belgi doim nol raqamidir.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qanday saqlash kerak</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe, in another building than the computers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Muhrlangan konvertda, seyfda, kompyuterlar turmagan boshqa binoda.</translation>
    </message>
    <message>
        <source>With somebody who may decide alone who gets to read the interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlarni kim oʻqishini yolgʻiz oʻzi hal qilishga haqli odamda.</translation>
    </message>
    <message>
        <source>Write down in another place who has it. Look once a year whether it is still there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uning kimdaligini boshqa joyga yozib qoʻying. Yiliga bir marta joyida ekanini tekshiring.</translation>
    </message>
    <message>
        <source>Name of this key, in eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalitning sakkiz soʻzli nomi</translation>
    </message>
    <message>
        <source>They are no secret: the survey&apos;s list of keys shows the same words for this key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ular sir emas: soʻrovning kalitlar roʻyxatida bu kalitning soʻzlari xuddi shunday.</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator joyi</translation>
    </message>
    <message>
        <source>in this desk, and off-site on paper or in a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>shu yerda, hamda alohida: qogʻozda yoki faylda</translation>
    </message>
    <message>
        <source>in this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>shu ish joyida</translation>
    </message>
    <message>
        <source>✓ off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ alohida saqlanadi</translation>
    </message>
    <message>
        <source>in this building</source>
        <translatorcomment>review</translatorcomment>
        <translation>shu binoda</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>hali sinalmagan</translation>
    </message>
    <message>
        <source>✓ {day}</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ {day}</translation>
    </message>
    <message>
        <source>! {day}, from a file: try the paper too</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {day}, fayldan: qogʻozni ham sinab koʻring</translation>
    </message>
    <message>
        <source>! {day}, before the keys changed: try it once more</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {day}, kalitlar oʻzgarishidan oldin: qayta sinang</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>↑ ↓ choose a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ kalitni tanlash</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>“{name}” is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” boshqa binoda saqlanadi.</translation>
    </message>
    <message>
        <source>“{name}” is not kept off-site.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” alohida saqlanmaydi.</translation>
    </message>
    <message>
        <source>It is not off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida saqlanmaydi</translation>
    </message>
    <message>
        <source>It is kept off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida saqlanadi</translation>
    </message>
    <message>
        <source>Key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayerda saqlanadi</translation>
    </message>
    <message>
        <source>Tried last</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oxirgi sinov</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sakkiz soʻzi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitlar</translation>
    </message>
    <message>
        <source>Each of these keys opens every interview of the survey by itself, and any laptop whose passphrase is lost (the first three do). One must lie in another building: with this computer as the only key, a fire or a theft ends the survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalitlarning har biri soʻrovning barcha suhbatlarini oʻzi ochadi, dastlabki uchtasi maxfiy iborasi unutilgan har qanday noutbukni ham ochadi. Bittasi boshqa binoda turishi kerak: yagona kalit shu kompyuterda boʻlsa, yongʻin yoki oʻgʻirlik soʻrovni tugatadi.</translation>
    </message>
    <message>
        <source>Keys of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov kalitlari</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi kalit yaratish</translation>
    </message>
    <message>
        <source>Add a key somebody gave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Berilgan kalitni qoʻshish</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni sinash</translation>
    </message>
    <message>
        <source>Put this desk&apos;s key on paper</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu yerdagi kalitni qogʻozga chiqarish</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Olib tashlash</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message numerus="yes">
        <source>%n interviews count</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat hisobga olinadi</numerusform>
            <numerusform>%n ta suhbat hisobga olinadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, number {first} to {last}</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv, {first}–{last} raqamlar</numerusform>
            <numerusform>%n ta yozuv, {first}–{last} raqamlar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi yaroqsiz deb eʼlon qilingan</numerusform>
            <numerusform>%n tasi yaroqsiz deb eʼlon qilingan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi tuzatilgan</numerusform>
            <numerusform>%n tasi tuzatilgan</numerusform>
        </translation>
    </message>
    <message>
        <source>last bundle added: {when}</source>
        <translatorcomment>review</translatorcomment>
        <translation>oxirgi paket qoʻshildi: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Known: these are the words of entry {number}; %n entries came after it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Maʼlum: bu {number}-yozuvning soʻzlari; undan keyin %n ta yozuv keldi.</numerusform>
            <numerusform>Maʼlum: bu {number}-yozuvning soʻzlari; undan keyin %n ta yozuv keldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: everything up to this moment is here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Xuddi shu soʻzlar: shu paytgacha boʻlganlarning hammasi shu yerda.</translation>
    </message>
    <message>
        <source>Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add it, and type these words again. If they are still unknown then, something is missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa: {place}-soʻz farq qiladi. Soʻzlar har suhbatdan keyin oʻzgaradi: yangi paket soʻrang, uni qoʻshing va bu soʻzlarni qayta yozing. Shunda ham nomaʼlum boʻlsa, nimadir yetishmaydi.</translation>
    </message>
    <message>
        <source>Head code: four words for all this laptop has done, as far as it came here</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zanjir kodi: shu noutbuk qilgan va bu yerga kelgan hamma narsa uchun toʻrt soʻz</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translatorcomment>review</translatorcomment>
        <translation>Telefonda eshitilgan soʻzlar</translation>
    </message>
    <message>
        <source>the four words on the laptop&apos;s screen</source>
        <translatorcomment>review</translatorcomment>
        <translation>noutbuk ekranidagi toʻrt soʻz</translation>
    </message>
    <message>
        <source>Type all four words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻrtta soʻzning hammasini yozing.</translation>
    </message>
</context>
<context>
    <name>LaptopPages</name>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati yaroqsiz. U saqlanadi va topshiriladi, ammo hisobga olinmaydi.</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>Laptop of {enumerator} ({device})</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} noutbuki ({device})</translation>
    </message>
    <message>
        <source>✓ certified</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ tasdiqlangan</translation>
    </message>
    <message>
        <source>trial: needs no certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>sinov: sertifikat kerak emas</translation>
    </message>
    <message>
        <source>! waits for its certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>! sertifikatini kutmoqda</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>hali hech narsa kelmagan</translation>
    </message>
    <message>
        <source>✓ nothing lacks</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ hammasi joyida</translation>
    </message>
    <message>
        <source>Nothing came from this laptop yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdan hali hech narsa kelmagan.</translation>
    </message>
    <message>
        <source>Nothing lacks: every entry of this laptop&apos;s chain came, and every interview that it names.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasi joyida: shu noutbuk zanjirining har bir yozuvi ham, unda aytilgan har bir suhbat ham keldi.</translation>
    </message>
    <message>
        <source>This laptop was copied or set back to an earlier state: from entry {number} on it has two histories. Nothing is lost: both are kept, and the interviews of both count. Call {enumerator}: was the laptop restored, or its folder copied to another one? Only one of them may go on; set the other one up anew.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbuk nusxalangan yoki avvalgi holatiga qaytarilgan: {number}-yozuvdan boshlab ikki tarixi bor. Hech narsa yoʻqolmagan: ikkalasi ham saqlanadi, ikkalasining suhbatlari ham hisobga olinadi. {enumerator}ga qoʻngʻiroq qiling: noutbuk tiklanganmi yoki papkasi boshqasiga nusxalanganmi? Faqat bittasi ishni davom ettira oladi; ikkinchisini qaytadan sozlang.</translation>
    </message>
    <message>
        <source>COPIED: two histories</source>
        <translatorcomment>review</translatorcomment>
        <translation>NUSXALANGAN: ikki tarix</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not join those that are here: something before them is another than what came. Treat it as a copied laptop: call {enumerator}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv bu yerdagilarga ulanmaydi: ulardan oldin kelganidan boshqa narsa boʻlgan. Noutbukni nusxalangan deb hisoblang: {enumerator}ga qoʻngʻiroq qiling.</numerusform>
            <numerusform>%n ta yozuv bu yerdagilarga ulanmaydi: ulardan oldin kelganidan boshqa narsa boʻlgan. Noutbukni nusxalangan deb hisoblang: {enumerator}ga qoʻngʻiroq qiling.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries that do not join</source>
        <translatorcomment>review</translatorcomment>
        <translation>ulanmaydigan yozuvlar</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Shu noutbukda tugagan %n ta suhbat kelmadi: {names}. {enumerator}dan qayta topshirishni va ungacha tilxat qabul qilmaslikni soʻrang.</numerusform>
            <numerusform>Shu noutbukda tugagan %n ta suhbat kelmadi: {names}. {enumerator}dan qayta topshirishni va ungacha tilxat qabul qilmaslikni soʻrang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews missing</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat yoʻq</numerusform>
            <numerusform>%n ta suhbat yoʻq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Zanjirida %n ta yozuv yoʻq, raqamlari {numbers}: oradagi bir paket kelmagan. Oʻsha paketni qoʻshing yoki {enumerator}dan qayta topshirishni soʻrang.</numerusform>
            <numerusform>Zanjirida %n ta yozuv yoʻq, raqamlari {numbers}: oradagi bir paket kelmagan. Oʻsha paketni qoʻshing yoki {enumerator}dan qayta topshirishni soʻrang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries missing</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta yozuv yoʻq</numerusform>
            <numerusform>%n ta yozuv yoʻq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is cut off: a bundle named %n later entries, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Oxiri kesilgan: paket keyingi %n ta yozuvni aytgan, raqamlari {numbers}, ammo ular kelmadi. Uning boshqa qismlarini qoʻshing yoki {enumerator}dan qayta topshirishni soʻrang.</numerusform>
            <numerusform>Oxiri kesilgan: paket keyingi %n ta yozuvni aytgan, raqamlari {numbers}, ammo ular kelmadi. Uning boshqa qismlarini qoʻshing yoki {enumerator}dan qayta topshirishni soʻrang.</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is cut off</source>
        <translatorcomment>review</translatorcomment>
        <translation>oxiri kesilgan</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came under this laptop&apos;s id with other keys. They are kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Shu noutbuk nomi ostida, ammo boshqa kalitlar bilan %n ta paket keldi. Ular ochilmay saqlanmoqda. {enumerator}dan soʻrang: noutbuk qaytadan sozlanganmi? Hech kim bilmasa, ularni boshqa kimdir yasagan.</numerusform>
            <numerusform>Shu noutbuk nomi ostida, ammo boshqa kalitlar bilan %n ta paket keldi. Ular ochilmay saqlanmoqda. {enumerator}dan soʻrang: noutbuk qaytadan sozlanganmi? Hech kim bilmasa, ularni boshqa kimdir yasagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>other keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>boshqa kalitlar</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Noutbuk tasdiqlanguncha uning %n ta paketi ochilmay saqlanmoqda. Hech narsa yoʻqolmagan. {enumerator}dan arizasini olib, “Noutbukni tasdiqlash”ni tanlang.</numerusform>
            <numerusform>Noutbuk tasdiqlanguncha uning %n ta paketi ochilmay saqlanmoqda. Hech narsa yoʻqolmagan. {enumerator}dan arizasini olib, “Noutbukni tasdiqlash”ni tanlang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta paket kutmoqda</numerusform>
            <numerusform>%n ta paket kutmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came without the laptop&apos;s signature, from before the survey was published. They count, but nobody can prove where they come from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat noutbuk imzosisiz, soʻrov eʼlon qilinguncha kelgan. Ular hisobga olinadi, ammo qayerdan kelganini hech kim isbotlay olmaydi.</numerusform>
            <numerusform>%n ta suhbat noutbuk imzosisiz, soʻrov eʼlon qilinguncha kelgan. Ular hisobga olinadi, ammo qayerdan kelganini hech kim isbotlay olmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi imzosiz</numerusform>
            <numerusform>%n tasi imzosiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock was set back: the times of %n interviews are not certain. They count all the same. Ask {enumerator} to set date and time right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Uning soati orqaga surilgan: %n ta suhbatning vaqti aniq emas. Ular baribir hisobga olinadi. {enumerator}dan sana va vaqtni toʻgʻri qoʻyishni soʻrang.</numerusform>
            <numerusform>Uning soati orqaga surilgan: %n ta suhbatning vaqti aniq emas. Ular baribir hisobga olinadi. {enumerator}dan sana va vaqtni toʻgʻri qoʻyishni soʻrang.</numerusform>
        </translation>
    </message>
    <message>
        <source>clock set back</source>
        <translatorcomment>review</translatorcomment>
        <translation>soat orqaga surilgan</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the file? They count as they are until then.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat tuzatish uchun qaytarilgan, hali kelmagan. {enumerator} faylni oldimi? Ungacha ular shu holicha hisobga olinadi.</numerusform>
            <numerusform>%n ta suhbat tuzatish uchun qaytarilgan, hali kelmagan. {enumerator} faylni oldimi? Ungacha ular shu holicha hisobga olinadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned, not back</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi qaytarilgan, kelmagan</numerusform>
            <numerusform>%n tasi qaytarilgan, kelmagan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>↑ ↓ choose a laptop · Enter or {key} compare its words</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ noutbuk tanlash · Enter yoki {key} — soʻzlarini solishtirish</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oxirgi yozuv</translation>
    </message>
    <message>
        <source>Head code</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zanjir kodi</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nima joyida emas</translation>
    </message>
    <message>
        <source>No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none of them needs a certificate.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali birorta noutbuk hech narsa topshirmagan. Noutbuklarni soʻrov toʻplami bilan sozlang; sinovda ularga sertifikat kerak emas.</translation>
    </message>
    <message>
        <source>No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick. Bring the stick here, and certify the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali birorta noutbuk maʼlum emas. Noutbuklarni soʻrov toʻplami bilan sozlang: har biri fleshkaga ariza yozadi. Fleshkani shu yerga keltirib, noutbukni tasdiqlang.</translation>
    </message>
    <message>
        <source>Receipts that were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozilgan tilxatlar</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Each laptop signs everything it does in one chain. So Dala sees what is missing, even when interviews or whole bundles never came.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir noutbuk qilgan hamma ishini bitta zanjirda imzolaydi. Shuning uchun suhbatlar yoki butun paketlar kelmagan boʻlsa ham, Dala nima yetishmasligini koʻradi.</translation>
    </message>
    <message>
        <source>Laptops of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov noutbuklari</translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni tasdiqlash</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxatlarni yozish</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Now: anybody with the pack may set a laptop up, with any code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozir: toʻplami bor har kim istalgan kod bilan noutbuk sozlashi mumkin.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n enumerators may set a laptop up.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Hozir: %n ta intervyuer noutbuk sozlashi mumkin.</numerusform>
            <numerusform>Hozir: %n ta intervyuer noutbuk sozlashi mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: no quotas.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozir: kvota yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n quotas.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Hozir: %n ta kvota.</numerusform>
            <numerusform>Hozir: %n ta kvota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the list over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxatni olish</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam imzolanmoqda…</translation>
    </message>
    <message>
        <source>Type which file holds the list, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxat turgan faylni kiriting yoki “Koʻrib chiqish” orqali tanlang.</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplamning raqami endi {number}. Uni yozib, har bir noutbukka bering.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda shundayligicha: hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuerlar</translation>
    </message>
    <message>
        <source>With a list, only these codes can set a laptop up. A CSV file with the columns code and, where there are several, organisation.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxat boʻlsa, noutbukni faqat shu kodlar bilan sozlash mumkin. CSV fayli, ustunlari: code va tashkilot bir nechta boʻlsa organisation.</translation>
    </message>
    <message>
        <source>List of enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuerlar roʻyxati</translation>
    </message>
    <message>
        <source>Choose the list of enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuerlar roʻyxatini tanlang</translation>
    </message>
    <message>
        <source>Let everybody set a laptop up</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammaga ruxsat berish</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kvotalar</translation>
    </message>
    <message>
        <source>How many interviews are wanted, by answers. A CSV file with the columns name, form, target, and one for each question that counts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Javoblar boʻyicha qancha suhbat kerak. CSV fayli, ustunlari: name, form, target va hisobga olinadigan har bir savolga bittadan.</translation>
    </message>
    <message>
        <source>List of quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kvotalar roʻyxati</translation>
    </message>
    <message>
        <source>Choose the list of quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kvotalar roʻyxatini tanlang</translation>
    </message>
    <message>
        <source>Do without quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kvotasiz ishlash</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translatorcomment>review</translatorcomment>
        <translation>CSV fayllari</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>enumerator {code}</source>
        <translation>intervyuer {code}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter continue · Ctrl+1–3 rooms</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ tanlash · Enter davom etish · Ctrl+1–3 boʻlimlar</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} qidirish</translation>
    </message>
    <message>
        <source>{key} void</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} yaroqsiz</translation>
    </message>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi suhbat</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Topshirish</translation>
    </message>
    <message>
        <source>Make it known</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tanishtirish</translation>
    </message>
    <message>
        <source>Find an interview by its code</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatni kodi boʻyicha qidirish</translation>
    </message>
    <message>
        <source>The interview is sealed for good. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat butunlay muhrlandi. Uning kodi: {code}.</translation>
    </message>
    <message>
        <source>This laptop is not certified yet: its interviews are kept and wait.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbuk hali tasdiqlanmagan: uning suhbatlari saqlanadi va kutadi.</translation>
    </message>
    <message>
        <source>There is no interview on this laptop yet. Press Ctrl+N to begin the first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda hali suhbat yoʻq. Birinchisini boshlash uchun Ctrl+N bosing.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgartirildi</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Soʻrovnoma</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown. Type a code above to find one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yana %n tasi koʻrsatilmadi. Topish uchun yuqoriga kodini tering.</numerusform>
            <numerusform>Yana %n tasi koʻrsatilmadi. Topish uchun yuqoriga kodini tering.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview has this code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday kodli suhbat yoʻq.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Dala was locked. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala qulflandi. Hammasi saqlandi.</translation>
    </message>
    <message>
        <source>Dala locked itself because nobody used it for a while. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bir muddat hech kim foydalanmagani uchun Dala oʻzi qulflandi. Hammasi saqlandi.</translation>
    </message>
    <message>
        <source>Dala locked itself because the laptop slept. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk uyqu holatida boʻlgani uchun Dala oʻzi qulflandi. Hammasi saqlandi.</translation>
    </message>
    <message>
        <source>Dala locked itself together with the screen. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala ekran bilan birga qulflandi. Hammasi saqlandi.</translation>
    </message>
    <message>
        <source>Dala was locked. What was typed last could not be saved; everything before it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala qulflandi. Oxirgi terilganni saqlab boʻlmadi; undan oldingi hamma narsa saqlandi.</translation>
    </message>
    <message>
        <source>Dala was locked after a mistake of the program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dastur xatosidan keyin Dala qulflandi.</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni faqat koordinatorning kaliti ochadi.</translation>
    </message>
    <message>
        <source>The laptop could not be locked for good: the disk did not take it. The passphrase still opens it. Switch the laptop off.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni butunlay qulflab boʻlmadi: disk yozuvni qabul qilmadi. Maxfiy ibora uni hali ham ochadi. Noutbukni oʻchiring.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language of the program</source>
        <translation>Dastur tili</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻrinish</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>List</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>Type a part of the answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>Javobning bir qismini kiriting</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta topildi</numerusform>
            <numerusform>%n ta topildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list fits this.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxatda bunga mos keladigani yoʻq.</translation>
    </message>
    <message>
        <source>letters look for it · ↓ list</source>
        <translatorcomment>review</translatorcomment>
        <translation>harflar — qidirish · ↓ roʻyxat</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never stay on this computer: whoever finds it can read every interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>PDF faylni darhol oʻz printeringizda chop eting, soʻng oʻchirib, savatni boʻshating. U bu kompyuterda qolmasligi kerak: topgan odam barcha suhbatlarni oʻqiy oladi.</translation>
    </message>
    <message>
        <source>Put the file on a stick that is kept in another place, and its passphrase in a third place. It must never stay on this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faylni boshqa joyda saqlanadigan fleshkaga yozing, maxfiy iborani uchinchi joyda saqlang. Fayl bu kompyuterda qolmasligi kerak.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni yaratish</translation>
    </message>
    <message>
        <source>Type who keeps the key or where it lies, for example “Safe in Astana”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit kimda yoki qayerda turishini kiriting, masalan “Ostonadagi seyf”.</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl qayerga yozilishini kiriting yoki “Koʻrib chiqish” orqali tanlang.</translation>
    </message>
    <message>
        <source>Preparing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit tayyorlanmoqda…</translation>
    </message>
    <message>
        <source>Writing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit yozilmoqda…</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi: {path}.</translation>
    </message>
    <message>
        <source>Print it now, delete the file, and empty the bin.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni hozir chop eting, faylni oʻchiring va savatni boʻshating.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase in two places, neither of them here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl va uning maxfiy iborasini ikki boshqa joyda saqlang, ammo bu yerda emas.</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” endi soʻrovning kaliti.</translation>
    </message>
    <message>
        <source>Try it next, then write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Endi uni sinang, soʻng toʻplamni yozib, har bir noutbukka bering.</translation>
    </message>
    <message>
        <source>This desk&apos;s own key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu ish joyining kaliti</translation>
    </message>
    <message>
        <source>A new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi kalit</translation>
    </message>
    <message>
        <source>Who keeps it, or where it lies</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kimda yoki qayerda turadi</translation>
    </message>
    <message>
        <source>for example Safe in Astana</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan Ostonadagi seyf</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayerda saqlanadi</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida: bu kompyuter turgan binoda emas. Kamida bitta kalit shunday saqlanishi kerak.</translation>
    </message>
    <message>
        <source>How its secret half is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy yarmi qanday saqlanadi</translation>
    </message>
    <message>
        <source>A printed sheet: one page with the key as a code and as letters</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bosilgan varaq: kalit kod va harflar koʻrinishida yozilgan bir bet</translation>
    </message>
    <message>
        <source>Three printed sheets of words for three people: any two are the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uch kishi uchun soʻzlar yozilgan uchta varaq: istalgan ikkitasi kalit boʻladi</translation>
    </message>
    <message>
        <source>A key file on a stick, under a passphrase of its own</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshkadagi kalit fayli, oʻz maxfiy iborasi bilan</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl qayerga yoziladi</translation>
    </message>
    <message>
        <source>Write the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni yozish</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translatorcomment>review</translatorcomment>
        <translation>PDF fayllari</translation>
    </message>
    <message>
        <source>Key files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit fayllari</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the file: alone the file opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni qogʻozga yozib, fayldan alohida saqlang: faylning oʻzi hech narsani ochmaydi.</translation>
    </message>
    <message>
        <source>The key in this desk opens every interview. On paper in another place it opens them if this computer is lost, and it opens a laptop whose passphrase was forgotten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu ish joyidagi kalit barcha suhbatlarni ochadi. Boshqa joyda qogʻozda boʻlsa, bu kompyuter yoʻqolganda ularni ochadi, maxfiy iborasi unutilgan noutbukni ham ochadi.</translation>
    </message>
    <message>
        <source>Its secret half is written once, as you choose below, and is not kept in this desk: what you write is the key. Interviews are sealed to it from the next pack on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uning maxfiy yarmi quyida tanlaganingizdek bir marta yoziladi, bu yerda saqlanmaydi: yozilgani kalitning oʻzi. Keyingi toʻplamdan boshlab suhbatlar unga ham muhrlanadi.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>oo.yyyy</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move to version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{version}-versiyaga koʻchirish</translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Versions of the questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnoma versiyalari</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatga qaytish</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{old}-versiyadan {new}-versiyaga</translation>
    </message>
    <message>
        <source>The survey has a newer version of this questionnaire. You can finish the interview with the version it was begun with, or move it. Nothing is lost either way, and the move can be undone until the interview is finished.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda bu soʻrovnomaning yangiroq versiyasi bor. Suhbatni boshlangan versiyasida tugatish yoki koʻchirish mumkin. Ikkalasida ham hech narsa yoʻqolmaydi, koʻchirishni esa suhbat tugaguncha bekor qilish mumkin.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers stay as they are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta javob oʻzgarishsiz qoladi.</numerusform>
            <numerusform>%n ta javob oʻzgarishsiz qoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{version}-versiya</translation>
    </message>
    <message>
        <source>The interview has the version that the survey has now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat soʻrovning hozirgi versiyasida.</translation>
    </message>
    <message>
        <source>Answers to look at again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayta koʻrib chiqiladigan javoblar</translation>
    </message>
    <message>
        <source>Answers to questions that are gone: kept beside the interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Endi yoʻq savollarning javoblari: suhbat yonida saqlanadi</translation>
    </message>
    <message>
        <source>Answers that come back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qaytib keladigan javoblar</translation>
    </message>
    <message>
        <source>New questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi savollar</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat {version}-versiyadan koʻchirilgan.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of earlier versions are kept beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yonida oldingi versiyalarning %n ta javobi saqlanadi.</numerusform>
            <numerusform>Yonida oldingi versiyalarning %n ta javobi saqlanadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing the move loses %n answers given since.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Koʻchirish bekor qilinsa, undan keyin berilgan %n ta javob yoʻqoladi.</numerusform>
            <numerusform>Koʻchirish bekor qilinsa, undan keyin berilgan %n ta javob yoʻqoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻchirishni bekor qilish</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi suhbat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓ · Enter on</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 tanlash · ↑ ↓ · Enter keyingi</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Qaysi soʻrovnoma?</translation>
    </message>
    <message>
        <source>In which language will you ask?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qaysi tilda soʻraysiz?</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ koʻproq, kamroq</translation>
    </message>
</context>
<context>
    <name>PackRoom</name>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n ta soʻrovnoma</numerusform>
            <numerusform>%n ta soʻrovnoma</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}. It holds {forms}. Copy it to each laptop, or take it there on a stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi: {path}. Ichida: {forms}. Uni har bir noutbukka koʻchiring yoki fleshkada olib boring.</translation>
    </message>
    <message>
        <source>Writing the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami yozilmoqda</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Toʻplamni yozish</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami</translation>
    </message>
    <message>
        <source>TRIAL: every laptop set up with this pack says so, and its interviews are for practice only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV: bu toʻplam bilan sozlangan har bir noutbukda bu yozib qoʻyiladi, undagi suhbatlar faqat mashq uchun.</translation>
    </message>
    <message>
        <source>One file sets up every laptop of the survey. It holds the questionnaires and the public key that interviews are sealed to, and nothing secret: losing it harms nobody.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning har bir noutbuki bitta fayl bilan sozlanadi. Unda soʻrovnomalar va suhbatlar muhrlanadigan ochiq kalit bor, maxfiy narsa yoʻq: yoʻqolsa, hech kimga zarar boʻlmaydi.</translation>
    </message>
    <message>
        <source>On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is set up, choose Settings, “Update from a pack…”: it keeps what it has.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi noutbukda «Noutbukni suhbatlarga sozlash» va shu faylni tanlang. Sozlanganida: «Sozlamalar», «Toʻplamdan yangilash…» — undagi hamma narsa qoladi.</translation>
    </message>
    <message>
        <source>File or folder for the pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam uchun fayl yoki papka</translation>
    </message>
    <message>
        <source>Write the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamini yozish</translation>
    </message>
    <message>
        <source>Questionnaires in it</source>
        <translation>Ichidagi soʻrovnomalar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Soʻrovnoma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Tillar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Savollar</translation>
    </message>
    <message>
        <source>Eight words of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning sakkiz soʻzi</translation>
    </message>
    <message>
        <source>Every laptop that is set up shows them: read them to its enumerator from here. If one is different there, somebody exchanged the pack on the way.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir noutbuk sozlanganda ularni koʻrsatadi: intervyuerga shu yerdan oʻqib bering. U yerda bittasi boshqacha boʻlsa, toʻplam yoʻlda almashtirilgan.</translation>
    </message>
    <message>
        <source>What else it says</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda yana nima yozilgan</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Soʻrov</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam raqami</translation>
    </message>
    <message>
        <source>Keys that can open interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlarni ocha oladigan kalitlar</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tashkilotlar</translation>
    </message>
</context>
<context>
    <name>PassphraseLines</name>
    <message>
        <source>Five words that nobody can guess, made for you:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech kim topa olmaydigan besh soʻz, Siz uchun tuzildi:</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the laptop, or learn them by heart. Without the passphrase nobody can open this laptop&apos;s interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni qogʻozga yozib, noutbukdan alohida saqlang yoki yod oling. Maxfiy iborasiz bu noutbukdagi suhbatlarni hech kim ocha olmaydi.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu soʻzlarni olish</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Boshqa soʻzlar</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Terilganni yashirish</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Terilganni koʻrsatish</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻsha maxfiy ibora yana bir marta</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Topish qiyin.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ikkalasi bir xil.</translation>
    </message>
    <message>
        <source>Type a passphrase, or press F2 to use the five words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani kiriting yoki besh soʻzni olish uchun F2 bosing.</translation>
    </message>
    <message>
        <source>This is not the same. Type the passphrase once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Mos kelmadi. Maxfiy iborani yana bir marta kiriting.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻrib chiqish…</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>latitude longitude, e.g. 42.3417 69.5901</source>
        <translatorcomment>review</translatorcomment>
        <translation>kenglik uzunlik, masalan 42.3417 69.5901</translation>
    </message>
    <message>
        <source>Degrees, with a minus for south and west; then height in metres, if known.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Gradusda, janub va gʻarb uchun minus bilan; keyin maʼlum boʻlsa, balandligi metrda.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Keep the interviews there all the same; I know what that means</source>
        <translatorcomment>review</translatorcomment>
        <translation>Baribir suhbatlarni oʻsha yerda saqlash: xavfini tushunaman</translation>
    </message>
    <message>
        <source>To choose another folder, close Dala and start it with the command: dala --data FOLDER</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa jild tanlash uchun Dala dasturini yoping va shu buyruq bilan oching: dala --data JILD</translation>
    </message>
    <message>
        <source>Choose another folder, or tick the line above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa jild tanlang yoki yuqoridagi qatorni belgilang.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where to?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayerga?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papka</translation>
    </message>
    <message>
        <source>for example E:\ or /media/stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\ yoki /media/stick</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papkani tanlang</translation>
    </message>
    <message>
        <source>A folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papka</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and it appears here, or choose a folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshka ulanmagan. Ulasangiz, shu yerda koʻrinadi, yoki papka tanlang.</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} · boʻsh joy {free}</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Take it over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{least} dan {most} gacha butun son kiriting.</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam imzolanmoqda…</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplamning raqami endi {number}. Uni yozib, har bir noutbukka bering.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda shundayligicha: hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Rules for every laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir noutbuk uchun qoidalar</translation>
    </message>
    <message>
        <source>They hold on a laptop once it has taken the next pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ular noutbuk keyingi toʻplamni olganda kuchga kiradi.</translation>
    </message>
    <message>
        <source>A laptop that nobody touches locks after so many minutes (1 to 15)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech kim tegmagan noutbuk necha daqiqadan keyin qulflanadi (1–15)</translation>
    </message>
    <message>
        <source>It reminds of an unfinished interview after so many hours (1 to 72)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugallanmagan suhbatni necha soatdan keyin eslatadi (1–72)</translation>
    </message>
    <message>
        <source>A finished interview can be opened again for so many hours (0 to 24)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatilgan suhbatni necha soat ichida qayta ochish mumkin (0–24)</translation>
    </message>
    <message>
        <source>With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its passphrase can read it until the time has ended, and it is in no bundle before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>0 boʻlsa, u darrov muhrlanadi, eng xavfsizi shu. Aks holda vaqt tugaguncha noutbuki va maxfiy iborasi bor odam uni oʻqiy oladi, ungacha u hech qaysi paketga kirmaydi.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This question needs an answer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu savolga javob kerak.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday javob bu yerda boʻlmaydi.</translation>
    </message>
    <message>
        <source>It is kept, but must be corrected before you finish.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Javob saqlandi, lekin tugatishdan oldin uni tuzatish kerak.</translation>
    </message>
    <message>
        <source>Warning confirmed: “{remark}”.</source>
        <translation>Ogohlantirish tasdiqlandi: “{remark}”.</translation>
    </message>
    <message>
        <source>Confirm or correct it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tasdiqlang yoki tuzating.</translation>
    </message>
    <message>
        <source>It must be corrected before you finish.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugatishdan oldin buni tuzatish kerak.</translation>
    </message>
    <message>
        <source>The chosen answer is not in the list any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tanlangan javob endi roʻyxatda yoʻq.</translation>
    </message>
    <message>
        <source>Type a number on the scale from {low} to {high}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shkaladagi sonni kiriting, eng kami {low}, eng koʻpi {high}.</translation>
    </message>
    <message>
        <source>There is no such year. Type it as yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday yil yoʻq. yyyy koʻrinishida kiriting.</translation>
    </message>
    <message>
        <source>There is no such month. Type it as mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday oy yoʻq. oo.yyyy koʻrinishida kiriting.</translation>
    </message>
    <message>
        <source>Typed words are no file. Attach one, or remove the words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozilgan soʻzlar fayl emas. Fayl biriktiring yoki soʻzlarni olib tashlang.</translation>
    </message>
    <message>
        <source>This is not a whole number. Use digits only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu butun son emas. Faqat raqamlar tering.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits and one decimal point.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu son emas. Raqamlar va bitta oʻnlik nuqta tering.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd.mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday sana yoʻq. Uni kk.oo.yyyy koʻrinishida tering.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as hh:mm.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday vaqt yoʻq. Uni ss:dd koʻrinishida tering.</translation>
    </message>
    <message>
        <source>There is no such moment. Type it as dd.mm.yyyy hh:mm.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bunday payt yoʻq. Uni kk.oo.yyyy ss:dd koʻrinishida tering.</translation>
    </message>
    <message>
        <source>Type latitude and longitude in degrees, with a blank between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kenglik va uzunlikni gradusda, orasiga probel qoʻyib tering.</translation>
    </message>
    <message>
        <source>Type two or more points with a semicolon between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ikki yoki undan koʻp nuqtani orasiga nuqtali vergul qoʻyib kiriting.</translation>
    </message>
    <message>
        <source>Type three or more points with a semicolon between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uch yoki undan koʻp nuqtani orasiga nuqtali vergul qoʻyib kiriting.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Buni oʻqib boʻlmadi. Qayta kiriting.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Last bundle added: {when}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oxirgi paket qoʻshildi: {when}</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Paketlarni qoʻshish…</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excelga eksport</translation>
    </message>
    <message>
        <source>Look at the laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklarga oʻtish</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were made with a version of the form that this survey lacks. They are kept, but exports leave them out.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat bu soʻrovda yoʻq soʻrovnoma versiyasi bilan oʻtkazilgan. Ular saqlandi, lekin eksportga kirmaydi.</numerusform>
            <numerusform>%n ta suhbat bu soʻrovda yoʻq soʻrovnoma versiyasi bilan oʻtkazilgan. Ular saqlandi, lekin eksportga kirmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} complete</source>
        <translation>toʻliq {n}</translation>
    </message>
    <message>
        <source>{n} partial</source>
        <translation>toʻliq emas {n}</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>qaytarib olingan {n}</translation>
    </message>
    <message>
        <source>{n} without consent</source>
        <translation>roziliksiz {n}</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>under the number of them</comment>
        <translation>suhbat</translation>
    </message>
    <message>
        <source>laptops handed over</source>
        <translatorcomment>review</translatorcomment>
        <translation>maʼlumot topshirgan noutbuk</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles added</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta paket qoʻshildi</numerusform>
            <numerusform>%n ta paket qoʻshildi</numerusform>
        </translation>
    </message>
    <message>
        <source>conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>ziddiyat</translation>
    </message>
    <message>
        <source>! see Conflicts</source>
        <translation>! Ziddiyatlarni koʻring</translation>
    </message>
    <message>
        <source>✓ nothing contradicts</source>
        <translation>✓ ziddiyat yoʻq</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} daq</translation>
    </message>
    <message>
        <source>median duration</source>
        <translation>davomiylik medianasi</translation>
    </message>
    <message>
        <source>of complete interviews</source>
        <translation>toʻliq suhbatlar</translation>
    </message>
    <message>
        <source>Interviews by day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kunlar boʻyicha suhbatlar</translation>
    </message>
    <message>
        <source>Interviews by week</source>
        <translatorcomment>review</translatorcomment>
        <translation>Haftalar boʻyicha suhbatlar</translation>
    </message>
    <message>
        <source>{title}, each named by its Monday</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}, har biri dushanbasi bilan nomlangan</translation>
    </message>
    <message>
        <source>All</source>
        <comment>interviews</comment>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Toʻliq</translation>
    </message>
    <message>
        <source>Partial</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻliq emas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qaytarilgan</translation>
    </message>
    <message>
        <source>No consent</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roziliksiz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>koʻrsatilmagan</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Joylar boʻyicha</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>By enumerator</source>
        <translation>Intervyuerlar boʻyicha</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oxirgi paket</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Kunlar boʻyicha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message numerus="yes">
        <source>! no bundle for %n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>! %n kun paket yoʻq</numerusform>
            <numerusform>! %n kun paket yoʻq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Publish the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovni eʼlon qilish</translation>
    </message>
    <message>
        <source>Publishing the survey…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov eʼlon qilinmoqda…</translation>
    </message>
    <message>
        <source>The survey cannot be published yet: do first what is marked with ! above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozircha eʼlon qilib boʻlmaydi: avval yuqorida “!” bilan belgilanganini bajaring.</translation>
    </message>
    <message>
        <source>Tick first that you understand what publishing does (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval nima boʻlishini tushunganingizni belgilang (1).</translation>
    </message>
    <message>
        <source>The survey is published. Its new id begins with {id}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov eʼlon qilindi. Yangi raqami {id} bilan boshlanadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta sinov suhbati chetga olindi.</numerusform>
            <numerusform>%n ta sinov suhbati chetga olindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now write the pack and set every laptop up anew with it. At each laptop compare these words: {words}. Then make a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Endi toʻplamni yozib, har bir noutbukni u bilan qayta sozlang. Har birida shu soʻzlarni solishtiring: {words}. Soʻng zaxira nusxasini yarating.</translation>
    </message>
    <message>
        <source>Before real interviews: publish the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Haqiqiy suhbatlardan oldin: soʻrovni eʼlon qiling</translation>
    </message>
    <message>
        <source>Now the survey is a trial: everything can be practised, nothing real may be collected. It is published when these are done:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozir soʻrov sinov holatida: hamma narsani mashq qilish mumkin, haqiqiy javob yigʻish mumkin emas. Quyidagilar bajarilganda eʼlon qilinadi:</translation>
    </message>
    <message>
        <source>Two keys at least</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kamida ikkita kalit</translation>
    </message>
    <message>
        <source>If this computer is stolen or burns, the second key opens the interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuter oʻgʻirlansa yoki yonsa, suhbatlarni ikkinchi kalit ochadi.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi kalit yaratish</translation>
    </message>
    <message>
        <source>One of them is kept off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bittasi alohida saqlanadi</translation>
    </message>
    <message>
        <source>Choose the key in the table and press F8: it is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Jadvaldan kalitni tanlab, F8 bosing: u boshqa binoda saqlanadi.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translatorcomment>review</translatorcomment>
        <translation>Jadvalga oʻtish</translation>
    </message>
    <message>
        <source>An off-site key was tried since the keys changed last</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitlar oxirgi marta oʻzgarganidan beri alohida saqlanadigan kalit sinaldi</translation>
    </message>
    <message>
        <source>Type it from its paper once: only then it is certain that it can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni qogʻozdan bir marta kiriting: shundagina uni oʻqib boʻlishi aniq boʻladi.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni sinash</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside for ever</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta sinov suhbati butunlay chetga olinadi</numerusform>
            <numerusform>%n ta sinov suhbati butunlay chetga olinadi</numerusform>
        </translation>
    </message>
    <message>
        <source>I understand: the survey gets a new id; {aside} and are counted and exported no more; every laptop must be set up anew with the new pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tushunaman: soʻrov yangi raqam oladi; {aside}, endi sanalmaydi va eksport qilinmaydi; har bir noutbukni yangi toʻplam bilan qayta sozlash kerak.</translation>
    </message>
    <message>
        <source>What publishing does</source>
        <translatorcomment>review</translatorcomment>
        <translation>Eʼlon qilinganda nima boʻladi</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>cannot be changed</source>
        <translatorcomment>review</translatorcomment>
        <translation>oʻzgartirilmaydi</translation>
    </message>
    <message>
        <source>optional</source>
        <translatorcomment>review</translatorcomment>
        <translation>ixtiyoriy</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Confirm</source>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Tushuntirish</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator soʻraydi: «{remark}»</translation>
    </message>
    <message>
        <source>Remark for the coordinator. Enter keeps it, Esc does not.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorga izoh. Enter saqlaydi, Esc saqlamaydi.</translation>
    </message>
    <message>
        <source>Why is the answer right all the same? Enter confirms, Esc does not.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Javob nega shunga qaramay toʻgʻri? Enter tasdiqlaydi, Esc tasdiqlamaydi.</translation>
    </message>
</context>
<context>
    <name>QuestionRemarks</name>
    <message>
        <source>No question of this interview fits.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbatda mos savol yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions fit: type more of it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yana %n ta savol mos keladi: toʻliqroq yozing.</numerusform>
            <numerusform>Yana %n ta savol mos keladi: toʻliqroq yozing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is asked about this question.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu savolga izohni yozing.</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Savol</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>review</translatorcomment>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Del takes the remark of the current row away.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Del joriy qatordagi izohni olib tashlaydi.</translation>
    </message>
    <message>
        <source>Remarks on single questions stand at these questions on the laptop. No answer is shown.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida savollarga izohlar noutbukda oʻsha savollar yonida turadi. Javoblar koʻrsatilmaydi.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Savolni topish</translation>
    </message>
    <message>
        <source>its number, or words of it</source>
        <translatorcomment>review</translatorcomment>
        <translation>raqami yoki soʻzlari</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu savolga izoh</translation>
    </message>
    <message>
        <source>Add this remark</source>
        <translatorcomment>review</translatorcomment>
        <translation>Izohni qoʻshish</translation>
    </message>
    <message>
        <source>Questions that fit</source>
        <translatorcomment>review</translatorcomment>
        <translation>Mos savollar</translation>
    </message>
    <message>
        <source>Remarks on single questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida savollarga izohlar</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Alt+↑ ↓ move</source>
        <translation>Alt+↑ ↓ surish</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>{first}–{last} choose · ← → move</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} tanlash · ← → surish</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk: no receipt will name them. Write one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat boshqa diskdagi birorta zaxira nusxada yoʻq: tilxatlarda ular boʻlmaydi. Avval zaxira nusxasini yozing.</numerusform>
            <numerusform>%n ta suhbat boshqa diskdagi birorta zaxira nusxada yoʻq: tilxatlarda ular boʻlmaydi. Avval zaxira nusxasini yozing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxatlarni yozish</translation>
    </message>
    <message>
        <source>Type which backup the interviews are in, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar turgan zaxira nusxasini yozing yoki tanlang.</translation>
    </message>
    <message>
        <source>Type which folder the receipts go into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxatlar yoziladigan papkani yozing yoki tanlang.</translation>
    </message>
    <message>
        <source>Reading the backup and every interview again…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nusxa va har bir suhbat qayta oʻqilmoqda…</translation>
    </message>
    <message>
        <source>Tick first that you understand what laptops will do (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval noutbuklar nima qilishini tushunganingizni belgilang (1).</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are written. Take each to its laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tilxat yozildi. Har birini oʻz noutbukiga olib boring.</numerusform>
            <numerusform>%n ta tilxat yozildi. Har birini oʻz noutbukiga olib boring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came after that backup and are in no receipt: write a new backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat shu nusxadan keyin keldi, tilxatlarda yoʻq: yangi zaxira nusxasini yozing.</numerusform>
            <numerusform>%n ta suhbat shu nusxadan keyin keldi, tilxatlarda yoʻq: yangi zaxira nusxasini yozing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are damaged at this desk and are in no receipt: ask their enumerators to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Shu ish joyidagi %n ta suhbat shikastlangan, tilxatlarda yoʻq: intervyuerlardan qayta topshirishni soʻrang.</numerusform>
            <numerusform>Shu ish joyidagi %n ta suhbat shikastlangan, tilxatlarda yoʻq: intervyuerlardan qayta topshirishni soʻrang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts for laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklar uchun tilxatlar</translation>
    </message>
    <message>
        <source>A receipt names the interviews of one laptop that lie both at this desk and in a backup on another disk. A laptop that takes it in destroys the keys of exactly these interviews: from then on they exist only here and in your backups. What is not in this backup stays on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxatda bir noutbukning shu ish joyida ham, boshqa diskdagi zaxira nusxada ham turgan suhbatlari aytiladi. Uni qabul qilgan noutbuk aynan shu suhbatlarning kalitlarini yoʻq qiladi: shundan keyin ular faqat shu yerda va nusxalaringizda boʻladi. Bu nusxada yoʻgʻi noutbukda qoladi.</translation>
    </message>
    <message>
        <source>Backup on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa diskdagi zaxira nusxasi</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translatorcomment>review</translatorcomment>
        <translation>nomi {suffix} bilan tugaydi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxalari</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasini tanlang</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxatlar papkasi</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>har noutbukka bitta fayl; nomi hech narsa demaydi</translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxatlar papkasini tanlang</translation>
    </message>
    <message>
        <source>Before they are written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozishdan oldin</translation>
    </message>
    <message>
        <source>I understand: laptops destroy what a receipt names, and nobody can bring it back there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tushundim: noutbuklar tilxatda aytilganini yoʻq qiladi, uni u yerda hech kim qaytara olmaydi.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorning kaliti bilan ochish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: keyingi qator · {key} kalit faylini tanlash</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on it is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit noutbukni maxfiy iborasiz ochadi va noutbuk yangisini oladi. Undagi hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>This key opens every interview of the survey. Only the coordinator types it, here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalit soʻrovning barcha suhbatlarini ochadi. Uni faqat koordinator oʻzi, shu yerda kiritadi.</translation>
    </message>
    <message>
        <source>The laptop&apos;s new passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning yangi maxfiy iborasi</translation>
    </message>
    <message>
        <source>Opening the laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk ochilmoqda…</translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>Try the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni sinash</translation>
    </message>
    <message>
        <source>Trying the key on a made-up interview…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit toʻqima suhbatda sinalmoqda…</translation>
    </message>
    <message>
        <source>The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the stick back where it is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” kaliti toʻqima suhbatni ochdi. Kiritilgan matn unutildi; qogʻoz yoki fleshkani saqlanadigan joyiga qaytaring.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni sinash</translation>
    </message>
    <message>
        <source>A rehearsal: Dala seals a made-up interview to the survey&apos;s keys and opens it with the one that you give here. So you know before the day you need it that the paper can be read. What you type is used once and kept nowhere.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Repetitsiya: Dala toʻqima suhbatni soʻrov kalitlariga muhrlab, shu yerda bergan kalitingiz bilan ochadi. Qogʻozni oʻqib boʻlishini shunday oldindan bilasiz. Kiritganingiz bir marta ishlatiladi, hech qayerda saqlanmaydi.</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Remove the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitni olib tashlash</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit olib tashlanmoqda…</translation>
    </message>
    <message>
        <source>Tick first that you understand what stays open (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval nima ochiq qolishini tushunganingizni belgilang (1).</translation>
    </message>
    <message>
        <source>“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until then laptops seal to it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” endi soʻrovning kaliti emas. Toʻplamni yozib, har bir noutbukka bering: ungacha noutbuklar unga muhrlayveradi.</translation>
    </message>
    <message>
        <source>Remove the key “{name}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{name}” kalitini olib tashlash</translation>
    </message>
    <message>
        <source>Interviews that were sealed until now still open with this key, for ever: those here, in backups, and on laptops until they take the next pack. Removing it protects only what is recorded after that. If the key was stolen, what it can open must be taken as read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu paytgacha muhrlangan suhbatlarni bu kalit doim ochadi: bu yerdagilarni, zaxira nusxalardagilarni va keyingi toʻplamni olguncha noutbuklardagilarni. Faqat shundan keyin yozilgani himoyalanadi. Kalit oʻgʻirlangan boʻlsa, u ocha oladigan hamma narsa oʻqilgan deb hisoblang.</translation>
    </message>
    <message>
        <source>Before it is removed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Olib tashlashdan oldin</translation>
    </message>
    <message>
        <source>I understand: the old interviews stay open to whoever has this key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tushunaman: oldingi suhbatlar shu kaliti bor odamga ochiq qoladi.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Make a desk anew</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish joyini qayta yaratish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: keyingi qator · {key} toʻplamni tanlash</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Joyni yaratish</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam va kalitdan ish joyini qayta yaratish</translation>
    </message>
    <message>
        <source>For when the coordinator&apos;s computer and every backup are lost. The new desk takes bundles in, counts and exports them as the lost one did; add all bundles again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorning kompyuteri ham, barcha zaxira nusxalari ham yoʻqolgan holat uchun. Yangi joy avvalgidek paketlarni qabul qiladi, sanaydi va eksport qiladi; barcha paketlarni qayta qoʻshing.</translation>
    </message>
    <message>
        <source>It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a backup, go back and restore it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U imzo qoʻya olmaydi: yangi toʻplam yozmaydi, noutbukni tasdiqlamaydi, tilxat yozmaydi. Zaxira nusxa boʻlsa, orqaga qaytib, uni tiklang.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamini tanlang</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamlari</translation>
    </message>
    <message>
        <source>The new desk&apos;s passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi joyning maxfiy iborasi</translation>
    </message>
    <message>
        <source>Choose the survey pack: any laptop&apos;s or an old one will do.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamini tanlang: istalgan noutbukdagisi yoki eskisi boʻladi.</translation>
    </message>
    <message>
        <source>Making the desk…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish joyi yaratilmoqda…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasidan tiklash</translation>
    </message>
    <message>
        <source>Type its passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani kiritish</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>{key} choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} nusxani tanlash</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>The desk is put here as it was when the backup was made. It opens with the passphrase that it had then, or with a key of the survey. Choose the file, type it, or drop it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish joyi nusxa yaratilgan paytdagi holatida shu yerga qoʻyiladi. Uni oʻsha paytdagi maxfiy ibora yoki soʻrov kaliti ochadi. Faylni tanlang, kiriting yoki shu yerga tashlang.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasi</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\survey.dala-backup</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasini tanlang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxalari</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s backup: only a key of its survey opens it. The coordinator has one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukning nusxasi: uni faqat soʻrov kaliti ochadi. U koordinatorda bor.</translation>
    </message>
    <message>
        <source>Restored: the desk as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tiklandi: ish joyining holati: {when}.</translation>
    </message>
    <message>
        <source>It goes on where the backup ends. Use this laptop or the old one from now on, never both: else the coordinator sees a copied laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ish nusxa tugagan joydan davom etadi. Endi shu noutbukdan yoki eskisidan foydalaning, ikkalasidan emas: aks holda koordinator nusxalangan noutbukni koʻradi.</translation>
    </message>
    <message>
        <source>What came in after that is not here: add those bundles again, and never work on with the old desk too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Undan keyin kelgani bu yerda yoʻq: oʻsha paketlarni qayta qoʻshing, eski joyda ishni davom ettirmang.</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasini tanlang.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxa tiklanmoqda…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Write the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayllarni yozish</translation>
    </message>
    <message>
        <source>Type what shall be corrected: the enumerator sees only this.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nimani tuzatish kerakligini yozing: intervyuer faqat shuni koʻradi.</translation>
    </message>
    <message>
        <source>Type which folder the files go into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayllar yoziladigan papkani yozing yoki tanlang.</translation>
    </message>
    <message>
        <source>Writing the files for the laptops…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuklar uchun fayllar yozilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are returned.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat qaytarildi.</numerusform>
            <numerusform>%n ta suhbat qaytarildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take each of the %n files to its laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta faylning har birini oʻz noutbukiga olib boring.</numerusform>
            <numerusform>%n ta faylning har birini oʻz noutbukiga olib boring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n interviews to be corrected</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbatni tuzatishga qaytarish</numerusform>
            <numerusform>%n ta suhbatni tuzatishga qaytarish</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. Each laptop gets a file that only it can open, with the interviews, answers and all, and your remark. It makes drafts of them. The interviews here stay and count until corrected ones come; then those take their place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{names}. Har bir noutbuk faqat oʻzi ocha oladigan fayl oladi: hamma javoblari bilan suhbatlar va sizning izohingiz. U ulardan qoralama yasaydi. Bu yerdagi suhbatlar tuzatilganlari kelguncha qoladi va hisobga olinadi; soʻng ular oʻrnini bosadi.</translation>
    </message>
    <message>
        <source>What shall be corrected</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nimani tuzatish kerak</translation>
    </message>
    <message>
        <source>for the enumerator, about the whole interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>intervyuer uchun, butun suhbat haqida</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayllar papkasi</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>har noutbukka bitta fayl; nomi hech narsa demaydi</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayllar papkasini tanlang</translation>
    </message>
</context>
<context>
    <name>ReturnedBanner</name>
    <message>
        <source>This interview came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat tuzatish uchun qaytarildi.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have a remark; {key} lists them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta savolga izoh bor; {key} ularni koʻrsatadi.</numerusform>
            <numerusform>%n ta savolga izoh bor; {key} ularni koʻrsatadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Go there</source>
        <translation>Oʻtish</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ta qoldi</numerusform>
            <numerusform>%n ta qoldi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translatorcomment>review</translatorcomment>
        <translation>Barcha savollarga javob berildi</translation>
    </message>
    <message>
        <source>Nothing is open. You can finish the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hammasi toʻldirildi. Suhbatni tugatish mumkin.</translation>
    </message>
    <message>
        <source>This interview came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat tuzatish uchun qaytarildi.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator: «{remark}»</translation>
    </message>
    <message>
        <source>When you finish it, it takes the place of the earlier one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni tugatganingizda, u avvalgisining oʻrnini bosadi.</translation>
    </message>
    <message>
        <source>The coordinator asks, about a question that is not asked now: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator hozir berilmaydigan savol haqida soʻraydi: «{remark}»</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator soʻraydi: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta savol javobsiz.</numerusform>
            <numerusform>%n ta savol javobsiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Javob yoʻq.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Add a row</source>
        <translation>Qator qoʻshish</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qatorni olib tashlash</translation>
    </message>
    <message>
        <source>Discard the hidden rows</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yashirin qatorlarni yoʻq qilish</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hali qator yoʻq.</translation>
    </message>
    <message>
        <source>{key} or Space adds a row, Enter goes on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} yoki probel qator qoʻshadi, Enter keyingisiga oʻtkazadi.</translation>
    </message>
    <message>
        <source>{roster} · rows {first}–{last} of {count}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{roster} · {first}–{last} qatorlar, jami {count}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} qatorlar</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are kept, hidden. They come back if the number grows.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Yana %n ta qator yashirin saqlanmoqda. Son oshsa, qaytib chiqadi.</numerusform>
            <numerusform>Yana %n ta qator yashirin saqlanmoqda. Son oshsa, qaytib chiqadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again discards their answers for good, Esc keeps them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} yana bosilsa, ularning javoblari butunlay yoʻq qilinadi, Esc qoldiradi.</translation>
    </message>
    <message>
        <source>Remove “{row}” with its answers? {key} again removes it, Esc keeps it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{row}” javoblari bilan olib tashlansinmi? {key} yana bosilsa olinadi, Esc qoldiradi.</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Number: {typed}…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Raqam: {typed}…</translation>
    </message>
    <message>
        <source>Filter: {typed}   Enter picks, Esc shows all</source>
        <translatorcomment>review</translatorcomment>
        <translation>Saralash: {typed}   Enter tanlash, Esc hammasini koʻrsatish</translation>
    </message>
    <message>
        <source>1–{last} choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–{last} tanlash</translation>
    </message>
    <message>
        <source>{first}–{last} or letters</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} yoki harflar</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ koʻproq, kamroq</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this laptop</source>
        <translation>Noutbukni sozlash</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: keyingi qator · {key} fayl tanlash</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sozlash</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni suhbatlarga sozlash</translation>
    </message>
    <message>
        <source>Choose the survey pack, type it, or drop the file here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamini tanlang, yoʻlini tering yoki faylni shu yerga sudrab keltiring.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamini tanlang</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Soʻrov toʻplamlari</translation>
    </message>
    <message>
        <source>Enumerator code, as the coordinator gave it to you</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator bergan intervyuer kodi</translation>
    </message>
    <message>
        <source>for example R03</source>
        <translation>masalan R03</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Tashkilotingiz</translation>
    </message>
    <message>
        <source>The eight words of this survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu soʻrovning sakkiz soʻzi</translation>
    </message>
    <message>
        <source>Compare them with those that the coordinator tells you. If one differs, somebody changed the pack: do not go on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni koordinator aytgan soʻzlar bilan solishtiring. Bittasi farq qilsa, soʻrov toʻplamini kimdir almashtirgan: davom etmang.</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Soʻrov: {name}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>SINOV: faqat mashq uchun</translation>
    </message>
    <message>
        <source>Choose the file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator bergan faylni tanlang.</translation>
    </message>
    <message>
        <source>Type your code. Without it nobody knows whose interviews these are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kodingizni kiriting. Usiz bu kimning suhbatlari ekanini hech kim bilmaydi.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Tashkilotingizni tanlang.</translation>
    </message>
    <message>
        <source>Setting up this laptop…</source>
        <translation>Noutbuk sozlanmoqda…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Tab: next setting · ← → choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tab: keyingi sozlama · ← → tanlash</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Dastur tili</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Matn oʻlchami</translation>
    </message>
    <message>
        <source>During an interview, change the program&apos;s language together with the questions&apos;</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat paytida dastur tilini savollar tili bilan birga almashtirish</translation>
    </message>
    <message>
        <source>On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir sahifada: Ctrl+plyus kattaroq, Ctrl+minus kichikroq, Ctrl+0 avvalgidek.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomalar</translation>
    </message>
    <message>
        <source>When the coordinator has a newer survey pack, take it over here: nothing is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorda yangiroq soʻrov toʻplami boʻlsa, uni shu yerda qabul qiling: hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Update from a pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplamdan yangilash…</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>A part of a survey&apos;s secret key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov maxfiy kalitining qismi</translation>
    </message>
    <message>
        <source>Key: {name}. Part {number} of {of}. Printed {day}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit: {name}. {of} qismdan {number}-qism. Chop etilgan: {day}.</translation>
    </message>
    <message>
        <source>Any {needed} of the {of} parts together open every interview of the survey. One part alone opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{of} qismdan istalgan {needed} tasi birga soʻrovning barcha suhbatlarini ochadi. Bitta qism yolgʻiz hech narsa ochmaydi.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻzlar, shu tartibda</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qanday saqlash kerak</translation>
    </message>
    <message>
        <source>Give each part to another person, in another place. Never keep two together.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir qismni boshqa joydagi boshqa odamga bering. Ikkitasini hech qachon birga saqlamang.</translation>
    </message>
    <message>
        <source>Lock it away. Do not photograph it, copy it or send it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qulflab saqlang. Suratga olmang, nusxalamang, yubormang.</translation>
    </message>
    <message>
        <source>When the key is needed, type the words of two parts into Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalit kerak boʻlganda, ikki qismning soʻzlarini Dala dasturida tering.</translation>
    </message>
    <message>
        <source>A lost part opens nothing by itself. Tell the coordinator, who makes a new key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yoʻqolgan qism oʻzi hech narsa ochmaydi. Koordinatorga ayting: u yangi kalit yaratadi.</translation>
    </message>
    <message>
        <source>Name of the whole key, in eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Butun kalitning sakkiz soʻzli nomi</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Savollar tili</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s. Press Shift to stay.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n s dan keyin qulflanadi. Shift — qolish.</numerusform>
            <numerusform>%n s dan keyin qulflanadi. Shift — qolish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignField</name>
    <message>
        <source>Clear</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Signed. Draw on to add to it, or clear it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Imzolandi. Toʻldirish yoki oʻchirish mumkin.</translation>
    </message>
    <message>
        <source>Sign in the frame with the mouse, a finger or a pen.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ramka ichiga sichqoncha, barmoq yoki qalam bilan imzo cheking.</translation>
    </message>
    <message>
        <source>Attach a picture of the signature…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Imzo rasmini biriktirish…</translation>
    </message>
    <message>
        <source>1 attach a picture   Del clear</source>
        <translatorcomment>review</translatorcomment>
        <translation>1 rasm biriktirish   Del oʻchirish</translation>
    </message>
</context>
<context>
    <name>Specials</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmayman</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rad etdi</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Taalluqli emas</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Surveys without a network</source>
        <translation>Tarmoqsiz soʻrovlar</translation>
    </message>
    <message>
        <source>1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–5 tanlash · F6 til · F7 koʻrinish · Ctrl+plyus va Ctrl+minus: matn oʻlchami</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Nimadan boshlamoqchisiz?</translation>
    </message>
    <message>
        <source>This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda hali soʻrov yoʻq. Hammasi shu yerda shifrlangan holda qoladi; tarmoq kerak emas.</translation>
    </message>
    <message>
        <source>All that was on this laptop is destroyed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda boʻlgan hamma narsa yoʻq qilindi.</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni suhbatlarga sozlash</translation>
    </message>
    <message>
        <source>You are an enumerator and have a survey pack: a file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Siz intervyuersiz va Sizda soʻrov toʻplami bor: koordinator bergan fayl.</translation>
    </message>
    <message>
        <source>Create a survey</source>
        <translation>Soʻrov yaratish</translation>
    </message>
    <message>
        <source>You are the coordinator: choose the questionnaires, make the keys and the survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Siz koordinatorsiz: soʻrovnomalarni tanlang, kalitlar va soʻrov toʻplamini yarating.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoni sinash</translation>
    </message>
    <message>
        <source>A made-up survey on this laptop, with both desks. It is deleted when Dala is closed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi toʻqima soʻrov, ikkala ish joyi bilan. Dala yopilganda u oʻchiriladi.</translation>
    </message>
    <message>
        <source>After a loss, or on another computer:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yoʻqotishdan keyin yoki boshqa kompyuterda:</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasidan tiklash</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam va kalitdan ish joyini qayta yaratish</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Writing to the stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshkaga yozish</translation>
    </message>
    <message>
        <source>Writing to the stick {name} and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} fleshkasiga yozilmoqda va qayta oʻqilmoqda…</translation>
    </message>
    <message>
        <source>The stick {name} is plugged in. Hand the interviews over to it now?</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} fleshkasi ulangan. Suhbatlar hozir unga yozilsinmi?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshkaga yozish</translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yozildi va qayta oʻqib tekshirildi. Fleshkani chiqarish mumkin.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Faylda %n ta suhbat bor.</numerusform>
            <numerusform>Faylda %n ta suhbat bor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished ones are not: they can still be opened again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tugatilgan suhbat yoʻq: uni hali qayta ochish mumkin.</numerusform>
            <numerusform>%n ta tugatilgan suhbat yoʻq: ularni hali qayta ochish mumkin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Stop the interview</source>
        <translation>Suhbatni toʻxtatish</translation>
    </message>
    <message>
        <source>Why does the interview end here?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat nega toʻxtatilyapti?</translation>
    </message>
    <message>
        <source>Remark for the coordinator</source>
        <translation>Koordinatorga izoh</translation>
    </message>
    <message>
        <source>The respondent had to leave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Respondent ketishi kerak boʻldi</translation>
    </message>
    <message>
        <source>The respondent is tired</source>
        <translation>Respondent charchadi</translation>
    </message>
    <message>
        <source>We are not alone any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>Endi yolgʻiz emasmiz</translation>
    </message>
    <message>
        <source>The respondent withdrew consent</source>
        <translatorcomment>review</translatorcomment>
        <translation>Respondent roziligini qaytarib oldi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Boshqa sabab</translation>
    </message>
    <message>
        <source>All answers will be destroyed for good. The day and the reason are kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Barcha javoblar butunlay yoʻq qilinadi. Kuni va sababi saqlanadi.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter once more to destroy them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni yoʻq qilish uchun Ctrl+Enter yana bir marta bosing.</translation>
    </message>
    <message>
        <source>What was answered is kept and sealed. It cannot be opened on this laptop again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Olingan javoblar saqlanadi va muhrlanadi. Ularni bu noutbukda qayta ochib boʻlmaydi.</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>{program} copies this folder to other computers. Choose one that stays on this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{program} bu papkani boshqa kompyuterlarga koʻchiradi. Shu kompyuterda qoladigan papkani tanlang.</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>From the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan</translation>
    </message>
    <message>
        <source>Take in another file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa faylni qabul qilish</translation>
    </message>
    <message>
        <source>Take in the next file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Keyingi faylni qabul qilish</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlarga</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} faylni tanlash</translation>
    </message>
    <message>
        <source>Destroy them here</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni shu yerda yoʻq qilish</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, or drop it here: first you see what it does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tilxat, qaytarilgan suhbatlar yoki shu noutbukning sertifikati. Faylni tanlang, yoʻlini tering yoki shu yerga sudrab keltiring: avval nima boʻlishini koʻrasiz.</translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan kelgan fayl</translation>
    </message>
    <message>
        <source>for example E:\1f20c.dala-receipt</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\1f20c.dala-receipt</translation>
    </message>
    <message>
        <source>Files from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan kelgan fayllar</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan kelgan faylni tanlang</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to correct stand at the top of the list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Tuzatiladigan %n ta qoralama roʻyxat boshida turibdi.</numerusform>
            <numerusform>Tuzatiladigan %n ta qoralama roʻyxat boshida turibdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is finished, it takes the place of the earlier interview. Hand over again then.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tugagan qoralama avvalgi suhbat oʻrnini bosadi. Shunda qayta topshiring.</translation>
    </message>
    <message>
        <source>This laptop is certified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbuk tasdiqlandi.</translation>
    </message>
    <message>
        <source>The stick is not needed any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshka endi kerak emas.</translation>
    </message>
    <message>
        <source>This laptop is certified already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbuk allaqachon tasdiqlangan.</translation>
    </message>
    <message>
        <source>Destroying what is confirmed…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tasdiqlanganlari yoʻq qilinmoqda…</translation>
    </message>
    <message>
        <source>Taking the interviews in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatlar qabul qilinmoqda…</translation>
    </message>
    <message>
        <source>Taking the certificate in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sertifikat qabul qilinmoqda…</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the system</source>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translatorcomment>review</translatorcomment>
        <translation>ss:dd</translation>
    </message>
</context>
<context>
    <name>TraceField</name>
    <message>
        <source>Three or more points: latitude and longitude in degrees, semicolons between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uch yoki undan koʻp nuqta: kenglik va uzunlik gradusda, orasida nuqtali vergul.</translation>
    </message>
    <message>
        <source>Two or more points: latitude and longitude in degrees, semicolons between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ikki yoki undan koʻp nuqta: kenglik va uzunlik gradusda, orasida nuqtali vergul.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Dala cannot go on</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala davom eta olmaydi</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>F6 language</source>
        <translation>F6 til</translation>
    </message>
    <message>
        <source>F7 theme</source>
        <translation>F7 koʻrinish</translation>
    </message>
    <message>
        <source>{key} the other desk</source>
        <translation>{key} boshqa joy</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorning kaliti bilan ochish</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qulfni ochish</translation>
    </message>
    <message>
        <source>This laptop is locked for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbuk butunlay qulflangan</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens it. No passphrase does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni faqat koordinatorning kaliti ochadi. Maxfiy ibora ochmaydi.</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorning kaliti bilan ochish…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi hamma narsani yoʻq qilish…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani koʻrsatish yoki yashirish</translation>
    </message>
    <message>
        <source>Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; the coordinator opens this computer with a key of the survey that is kept elsewhere.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unutdingizmi? Uni hech qayerdan bilib boʻlmaydi. Intervyuer avval koordinatorga qoʻngʻiroq qiladi; koordinator oʻz kompyuterini alohida saqlanadigan soʻrov kaliti bilan ochadi.</translation>
    </message>
    <message>
        <source>This is a demo: nothing real may be kept in it. Its passphrase is:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu demo: unda haqiqiy maʼlumot saqlab boʻlmaydi. Uning maxfiy iborasi:</translation>
    </message>
    <message>
        <source>Which desk do you want to see? ({key})</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qaysi ish joyini koʻrmoqchisiz? ({key})</translation>
    </message>
    <message>
        <source>Type it for me</source>
        <translatorcomment>review</translatorcomment>
        <translation>Men uchun kiritish</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ish joyi</translation>
    </message>
    <message>
        <source>Enumerator&apos;s laptop</source>
        <translation>Intervyuer noutbuki</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Koordinator joyi</translation>
    </message>
    <message>
        <source>Type the passphrase of this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukning maxfiy iborasini kiriting.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora tekshirilmoqda…</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Update from a pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplamdan yangilash</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} faylni tanlash</translation>
    </message>
    <message>
        <source>Update this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni yangilash</translation>
    </message>
    <message>
        <source>Update from a survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamidan yangilash</translation>
    </message>
    <message>
        <source>Choose the newest pack that the coordinator gave you. Every interview on this laptop stays as it is; new ones are begun with the pack&apos;s questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator bergan eng yangi toʻplamni tanlang. Bu noutbukdagi barcha suhbatlar oʻzgarishsiz qoladi; yangilari toʻplamdagi soʻrovnomalar bilan boshlanadi.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplami</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>masalan E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamini tanlang</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov toʻplamlari</translation>
    </message>
    <message>
        <source>Pack {revision} of this survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu soʻrovning {revision}-toʻplami</translation>
    </message>
    <message>
        <source>The questionnaires are the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomalar oʻsha-oʻsha.</translation>
    </message>
    <message>
        <source>Each can be moved to the new version when it is open.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har birini ochiq paytida yangi versiyaga koʻchirish mumkin.</translation>
    </message>
    <message>
        <source>Taking the pack over…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻplam qabul qilinmoqda…</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Look through it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nusxani tekshirish</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxa tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Type which backup shall be looked through, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qaysi nusxa tekshirilishini kiriting yoki “Koʻrib chiqish” orqali tanlang.</translation>
    </message>
    <message>
        <source>It is whole, but of another survey, as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U butun, lekin boshqa soʻrovdan, holati: {when}.</translation>
    </message>
    <message>
        <source>It is whole: a laptop of this survey as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U butun: shu soʻrovning noutbuki, holati: {when}.</translation>
    </message>
    <message>
        <source>It is whole: this survey&apos;s desk as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U butun: shu soʻrovning ish joyi, holati: {when}.</translation>
    </message>
    <message>
        <source>Is a backup whole?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxa butunmi?</translation>
    </message>
    <message>
        <source>A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshka eskiradi. Nusxaning har bir bayti oʻqiladi; hech narsa saqlanmaydi va oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Backup to look through</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tekshiriladigan nusxa</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasini tanlang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxalari</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>This questionnaire has a newer version: {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu soʻrovnomaning yangiroq versiyasi bor: {version}.</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat {version}-versiyadan koʻchirilgan.</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Versiyalarni koʻrish</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>New version of a questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomaning yangi versiyasi</translation>
    </message>
    <message>
        <source>Interviews that were begun keep the version they were begun with, and all versions come together in one workbook. Give the new pack to every laptop afterwards.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshlangan suhbatlar oʻz versiyasini saqlaydi, barcha versiyalar bitta Excel kitobida birlashadi. Soʻng yangi toʻplamni har bir noutbukka bering.</translation>
    </message>
    <message>
        <source>The changed questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻzgartirilgan soʻrovnoma</translation>
    </message>
    <message>
        <source>Choose the changed questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻzgartirilgan soʻrovnomani tanlang</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomalar</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nima farq qiladi</translation>
    </message>
    <message>
        <source>Some answers given before would be lost to the new version or mean something else, as the table says. Press once more to take it over all the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Jadvalda aytilganidek, avval berilgan baʼzi javoblar yangi versiyaga oʻtmaydi yoki maʼnosi oʻzgaradi. Baribir qabul qilish uchun yana bir marta bosing.</translation>
    </message>
    <message>
        <source>Take it over all the same</source>
        <translatorcomment>review</translatorcomment>
        <translation>Baribir qabul qilish</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>The survey has the new version. Write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi versiya endi soʻrovda. Toʻplamni yozib, har bir noutbukka bering.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{title}: version {old} → {new}, {counted}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: versiya {old} → {new}, {counted}.</translation>
    </message>
    <message>
        <source>{title}: a further questionnaire, version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: yana bir soʻrovnoma, {version}-versiya.</translation>
    </message>
    <message>
        <source>{title}: no interview is begun with it any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: endi u bilan suhbat boshlanmaydi.</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nima farq qiladi</translation>
    </message>
    <message>
        <source>What it does to answers given before</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval berilgan javoblarga taʼsiri</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>soʻrovnoma</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} roʻyxati</translation>
    </message>
    <message>
        <source>added: {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>qoʻshildi: {new}</translation>
    </message>
    <message>
        <source>removed: {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>olib tashlandi: {old}</translation>
    </message>
    <message>
        <source>was called {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>avvalgi nomi {old}</translation>
    </message>
    <message>
        <source>was probably called {old}, but does not say so</source>
        <translatorcomment>review</translatorcomment>
        <translation>avvalgi nomi {old} boʻlsa kerak, lekin bu koʻrsatilmagan</translation>
    </message>
    <message>
        <source>type: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>turi: {old} → {new}</translation>
    </message>
    <message>
        <source>choice list: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>javoblar roʻyxati: {old} → {new}</translation>
    </message>
    <message>
        <source>moved: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>koʻchirildi: {old} → {new}</translation>
    </message>
    <message>
        <source>stands elsewhere among its neighbours</source>
        <translatorcomment>review</translatorcomment>
        <translation>qoʻshnilari orasida boshqa joyda turibdi</translation>
    </message>
    <message>
        <source>{key} ({language}): {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>{key}: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key}: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} added: {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} javobi qoʻshildi: {new}</translation>
    </message>
    <message>
        <source>choice {key} removed: {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} javobi olib tashlandi: {old}</translation>
    </message>
    <message>
        <source>choice {key} ({language}): {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} javobi ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key}: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} javobi: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} stands elsewhere</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} javobi boshqa joyda turibdi</translation>
    </message>
    <message>
        <source>they are kept beside the interview, answering nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>suhbat yonida saqlanadi, hech bir savolga tegishli emas</translation>
    </message>
    <message>
        <source>they may not fit any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>endi mos kelmasligi mumkin</translation>
    </message>
    <message>
        <source>they may not be asked for any more and be left out</source>
        <translatorcomment>review</translatorcomment>
        <translation>savol endi berilmasligi va javob kirmay qolishi mumkin</translation>
    </message>
    <message>
        <source>one column of the data gets two meanings</source>
        <translatorcomment>review</translatorcomment>
        <translation>maʼlumotning bitta ustuni ikki maʼnoga ega boʻladi</translation>
    </message>
    <message>
        <source>answers with this choice do not fit any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>shu variant tanlangan javoblar endi mos kelmaydi</translation>
    </message>
    <message>
        <source>these are two questionnaires, not two versions</source>
        <translatorcomment>review</translatorcomment>
        <translation>bular ikki versiya emas, ikki xil soʻrovnoma</translation>
    </message>
    <message>
        <source>the question is gone</source>
        <translatorcomment>review</translatorcomment>
        <translation>bu savol endi yoʻq</translation>
    </message>
    <message>
        <source>the question is asked elsewhere now</source>
        <translatorcomment>review</translatorcomment>
        <translation>savol endi boshqa joyda beriladi</translation>
    </message>
    <message>
        <source>it is no answer to the question as it is now</source>
        <translatorcomment>review</translatorcomment>
        <translation>savolning hozirgi koʻrinishiga bu javob emas</translation>
    </message>
    <message>
        <source>a choice is gone: choose again</source>
        <translatorcomment>review</translatorcomment>
        <translation>variant endi yoʻq: qayta tanlang</translation>
    </message>
    <message>
        <source>the question does not take this special answer any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>bu maxsus javob endi qabul qilinmaydi</translation>
    </message>
    <message>
        <source>it was read as an answer of another type: look at it</source>
        <translatorcomment>review</translatorcomment>
        <translation>boshqa turdagi javob sifatida oʻqildi: tekshiring</translation>
    </message>
    <message>
        <source>it fails a check now</source>
        <translatorcomment>review</translatorcomment>
        <translation>endi tekshiruvdan oʻtmaydi</translation>
    </message>
    <message>
        <source>the question is not asked here any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>bu savol endi bu yerda berilmaydi</translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>Yes, void for ever</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ha, butunlay yaroqsiz</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yaroqsiz deb eʼlon qilish</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 tanlash · ↑ ↓</translation>
    </message>
    <message>
        <source>Declare interview {code} void</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbatini yaroqsiz deb eʼlon qilish</translation>
    </message>
    <message>
        <source>A void interview does not count. It is not deleted: it is kept, travels to the coordinator like every other, and everybody sees the reason. It cannot be taken back.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yaroqsiz suhbat hisobga olinmaydi. U oʻchirilmaydi: saqlanadi, boshqalar kabi koordinatorga topshiriladi, sababini hamma koʻradi. Buni ortga qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Why should it not count?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nega u hisobga olinmasligi kerak?</translation>
    </message>
    <message>
        <source>Interview {code} will never count again. Press {key} once more to declare it void, or Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} suhbati endi hech qachon hisobga olinmaydi. Yaroqsiz deb eʼlon qilish uchun {key} ni yana bir marta bosing, aks holda Esc.</translation>
    </message>
    <message>
        <source>Declaring it void…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yaroqsiz deb eʼlon qilinmoqda…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today {time}</source>
        <translation>bugun {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>kecha {time}</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message numerus="yes">
        <source>%n laptops were copied</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta noutbuk nusxalangan</numerusform>
            <numerusform>%n ta noutbuk nusxalangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews did not come</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta suhbat kelmadi</numerusform>
            <numerusform>%n ta suhbat kelmadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of chains did not come</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>zanjirlarning %n ta yozuvi kelmadi</numerusform>
            <numerusform>zanjirlarning %n ta yozuvi kelmadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait for a certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta paket sertifikat kutmoqda</numerusform>
            <numerusform>%n ta paket sertifikat kutmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came with other keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta paket boshqa kalitlar bilan keldi</numerusform>
            <numerusform>%n ta paket boshqa kalitlar bilan keldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned interviews are not back</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta qaytarilgan suhbat kelmagan</numerusform>
            <numerusform>%n ta qaytarilgan suhbat kelmagan</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is here and whole:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hamma narsa kelmagan yoki butun emas:</translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi yaroqsiz deb eʼlon qilingan</numerusform>
            <numerusform>%n tasi yaroqsiz deb eʼlon qilingan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by corrected ones</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n tasi tuzatilganlari bilan almashtirilgan</numerusform>
            <numerusform>%n tasi tuzatilganlari bilan almashtirilgan</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not counted:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Saqlanadi, ammo hisobga olinmaydi:</translation>
    </message>
</context>
<context>
    <name>WindowBar</name>
    <message>
        <source>Open again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qayta ochish</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Butunlay muhrlash</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again. Choose one to do so, or to seal it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ta tugatilgan suhbatni hali qayta ochish mumkin. Ochish yoki muhrlash uchun uni tanlang.</numerusform>
            <numerusform>%n ta tugatilgan suhbatni hali qayta ochish mumkin. Ochish yoki muhrlash uchun birini tanlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda {name} shu noutbukda hech kimga ochilmaydi. Butunlay muhrlash uchun {key} ni yana bir marta bosing, aks holda Esc.</translation>
    </message>
    <message>
        <source>{name} is finished. It can be opened again until {time}; then it is sealed for good.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} tugatilgan. Uni {time} gacha qayta ochish mumkin, keyin u butunlay muhrlanadi.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> (row {row})</source>
        <translation> ({row}-qator)</translation>
    </message>
    <message>
        <source>Remark on: {question}</source>
        <translation>Savolga izoh: {question}</translation>
    </message>
    <message>
        <source>Confirmed warning at: {question}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Savoldagi tasdiqlangan ogohlantirish: {question}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>toʻliq</translation>
    </message>
    <message>
        <source>partial</source>
        <translatorcomment>review</translatorcomment>
        <translation>toʻliq emas</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>qaytarib olingan</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Noutbuk</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Intervyuer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Soʻrovnoma versiyasi</translation>
    </message>
    <message>
        <source>Definition of the form</source>
        <translation>Soʻrovnoma tavsifi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Boshlangan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tugagan</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Savollar tili</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Toʻxtatish sababi</translation>
    </message>
    <message>
        <source>Remark on stopping</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻxtatish haqida izoh</translation>
    </message>
    <message>
        <source>the respondent had to leave</source>
        <translatorcomment>review</translatorcomment>
        <translation>respondent ketishi kerak boʻldi</translation>
    </message>
    <message>
        <source>the respondent was tired</source>
        <translation>respondent charchadi</translation>
    </message>
    <message>
        <source>not alone any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>endi yolgʻiz emas</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>rozilik qaytarib olindi</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>boshqa sabab</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Stopping at the next whole step…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Joriy qadamdan keyin toʻxtaydi…</translation>
    </message>
</context>
<context>
    <name>WriteRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl qayerga yozilishini kiriting yoki “Koʻrib chiqish” orqali tanlang.</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>suhbat {done} / {total}</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it, or type another name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} allaqachon bor. Uni almashtiring yoki boshqa nom kiriting.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qilindi. Fayl yozilmadi.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Almashtirish</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message>
        <source>What was done until then is kept. Start again when you are ready.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu paytgacha qilingani saqlandi. Tayyor boʻlganingizda qaytadan boshlang.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>Run the command with --help to see what it takes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Buyruq nimani qabul qilishini koʻrish uchun uni --help bilan ishga tushiring.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} fayli yoʻq.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nomini va papkasini tekshiring.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} faylini oʻqib boʻlmayapti: {reason}.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in and that you may read the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshka ulanganini va faylni oʻqishga ruxsatingiz borligini tekshiring.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} faylini yozib boʻlmayapti: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa papkani tanlang yoki shu papkaga yozishga ruxsat bering.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} allaqachon bor.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa nom tanlang; hech narsaning ustidan yozilmadi.</translation>
    </message>
    <message>
        <source>There is no space left where {path} is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} saqlanadigan diskda boʻsh joy qolmadi.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is unharmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Joy boʻshatib, qayta urinib koʻring; avval saqlangani butun.</translation>
    </message>
    <message>
        <source>This is not the folder of {desk}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu boshqa ish joyining papkasi, keragi: {desk}.</translation>
    </message>
    <message>
        <source>Name the right data folder with --data.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Toʻgʻri maʼlumotlar papkasini --data bilan koʻrsating.</translation>
    </message>
    <message>
        <source>{path} belongs to the encrypted interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} shifrlangan suhbatlarga tegishli.</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa nom yoki papka tanlang; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>{path} is already there and is a file of another kind.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} allaqachon bor va u boshqa turdagi fayl.</translation>
    </message>
    <message>
        <source>No interview passes the filter: {filter}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Birorta ham suhbat saralashdan oʻtmaydi: {filter}.</translation>
    </message>
    <message>
        <source>Check the filter; no workbook was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Saralashni tekshiring; ish kitobi yozilmadi.</translation>
    </message>
    <message>
        <source>This installation lacks {name}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dasturning bu oʻrnatmasida {name} yoʻq.</translation>
    </message>
    <message>
        <source>Install the program again from its wheel or its repository.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dasturni uning paketidan (wheel) yoki repozitoriysidan qayta oʻrnating.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}.</source>
        <translation>Oyna ochilmayapti: {reason}.</translation>
    </message>
    <message>
        <source>Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dasturni ish stolida ishga tushiring; Debian yoki Ubuntu tizimida buni bajaring: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu maxfiy iborani topish juda oson.</translation>
    </message>
    <message>
        <source>Use at least {words} different words, or those that Dala offers. A number is never enough.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kamida {words} ta turli soʻz yoki Dala taklif qilgan soʻzlarni oling. Faqat son hech qachon yetarli emas.</translation>
    </message>
    <message>
        <source>Checking the passphrase would take {memory} MB of memory.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani tekshirish uchun {memory} MB xotira kerak boʻlardi.</translation>
    </message>
    <message>
        <source>No real file asks for so much: it is damaged. Use another copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Haqiqiy fayl bunchalik koʻp talab qilmaydi: u shikastlangan. Boshqa nusxasini oling.</translation>
    </message>
    <message>
        <source>There are no {memory} MB of free memory to check the passphrase.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy iborani tekshirishga boʻsh xotira yetmayapti: {memory} MB kerak.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa dasturlarni yopib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>This computer lacks an encryption that Dala needs: {lacks}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuterda Dala dasturiga kerak boʻlgan shifrlash yoʻq: {lacks}.</translation>
    </message>
    <message>
        <source>Install Dala from its own package. Without this it could not protect the answers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala dasturini oʻz paketidan oʻrnating. Busiz u javoblarni himoya qila olmaydi.</translation>
    </message>
    <message>
        <source>This is not a whole key line.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalitning toʻliq satri emas.</translation>
    </message>
    <message>
        <source>Copy or type it again, from the first character to the last.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni birinchi belgidan oxirgisigacha qayta koʻchiring yoki tering.</translation>
    </message>
    <message>
        <source>An interview in the bundle belongs to another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paketdagi bitta suhbat boshqa soʻrovga tegishli.</translation>
    </message>
    <message>
        <source>Open the survey that it belongs to and add the bundle there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U tegishli boʻlgan soʻrovni ochib, paketni oʻsha yerga qoʻshing.</translation>
    </message>
    <message>
        <source>An interview was made with version {version} of {form}, which the survey lacks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bitta suhbat {form} soʻrovnomasining soʻrovda yoʻq {version} versiyasi bilan oʻtkazilgan.</translation>
    </message>
    <message>
        <source>It is kept; exports leave it out until the survey has that version.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U saqlandi; soʻrovda bu versiya boʻlmaguncha, eksportga kirmaydi.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — oʻqib boʻladigan ish kitobi emas.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx in Excel or LibreOffice, then choose it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni Excel yoki LibreOffice dasturida .xlsx qilib qayta saqlang va shu yerda tanlang.</translation>
    </message>
    <message>
        <source>The workbook {path} unpacks to more than Dala reads: {size} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ish kitobi ochilganda Dala oʻqiy oladiganidan katta: {size} MB.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it into several files if it is right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uning qayerdan kelganini tekshiring; toʻgʻri boʻlsa, bir nechta faylga boʻling.</translation>
    </message>
    <message>
        <source>{path} is not a survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — soʻrov toʻplami emas.</translation>
    </message>
    <message>
        <source>Choose the pack file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator bergan toʻplam faylini tanlang.</translation>
    </message>
    <message>
        <source>The survey pack {path} is damaged at {place}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} soʻrov toʻplami shikastlangan, joyi: {place}.</translation>
    </message>
    <message>
        <source>Copy it again from the coordinator; nothing was set up from this one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni koordinatordan qayta koʻchirib oling; bu fayldan hech narsa oʻrnatilmadi.</translation>
    </message>
    <message>
        <source>The survey pack {path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} soʻrov toʻplamini Dala dasturining yangiroq versiyasi yaratgan.</translation>
    </message>
    <message>
        <source>Update Dala on this laptop, then open the pack again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukdagi Dala dasturini yangilab, toʻplamni qayta oching.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — suhbatlar paketi emas.</translation>
    </message>
    <message>
        <source>Choose a file that an enumerator handed over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Intervyuer topshirgan faylni tanlang.</translation>
    </message>
    <message>
        <source>{path} is damaged: {read} of {expected} interviews could be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} shikastlangan: oʻqilgan suhbatlar soni: {read} / {expected}.</translation>
    </message>
    <message>
        <source>What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻqilgani saqlandi. Yangi nusxasini soʻrab oling va qoʻshing: hech narsa takrorlanmaydi.</translation>
    </message>
    <message>
        <source>{path} is damaged from its start: no interview could be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} boshidan shikastlangan: birorta ham suhbat oʻqilmadi.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle; the interviews are on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paketning yangi nusxasini soʻrang; suhbatlar noutbukda bor.</translation>
    </message>
    <message>
        <source>{path} cannot be opened with this survey&apos;s key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} bu soʻrovning kaliti bilan ochilmaydi.</translation>
    </message>
    <message>
        <source>It is another survey&apos;s, or damaged at its start: ask for a fresh copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U boshqa soʻrovdan yoki boshi shikastlangan: yangi nusxasini soʻrang.</translation>
    </message>
    <message>
        <source>The bundle {path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} paketini Dala dasturining yangiroq versiyasi yaratgan.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then add the bundle again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuterdagi Dala dasturini yangilab, paketni qayta qoʻshing.</translation>
    </message>
    <message>
        <source>This interview is larger than {limit} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbatning hajmi chegaradan oshdi: {limit} MB.</translation>
    </message>
    <message>
        <source>Shorten its longest texts; until then it stays a draft.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Eng uzun matnlarini qisqartiring; ungacha u qoralama boʻlib qoladi.</translation>
    </message>
    <message>
        <source>What came back from {path} differs from what was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ichidan oʻqilgani yozilganidan farq qiladi.</translation>
    </message>
    <message>
        <source>The stick or disk is failing: use another one. Nothing was taken from this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fleshka yoki disk ishdan chiqmoqda: boshqasini oling. Bu kompyuterdan hech narsa oʻchirilmadi.</translation>
    </message>
    <message>
        <source>A sealed interview is damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Muhrlangan suhbat shikastlangan.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle that it came in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U kelgan paketning yangi nusxasini soʻrang.</translation>
    </message>
    <message>
        <source>A sealed interview cannot be opened with this survey&apos;s key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Muhrlangan suhbat bu soʻrovning kaliti bilan ochilmaydi.</translation>
    </message>
    <message>
        <source>An expression of {name} looks at more than {limit} answers at once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} ifodasi birdaniga juda koʻp javobni koʻrib chiqadi, chegarasi: {limit}.</translation>
    </message>
    <message>
        <source>Ask the form&apos;s designer to simplify it; what was entered is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnoma tuzuvchisidan uni soddalashtirishni soʻrang; kiritilgani saqlandi.</translation>
    </message>
    <message>
        <source>An expression of {name} makes a text of more than {limit} characters.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} ifodasi juda uzun matn tuzadi, chegarasi: {limit} belgi.</translation>
    </message>
    <message>
        <source>There are no interviews in the folder {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} papkasida suhbat yoʻq.</translation>
    </message>
    <message>
        <source>Set up this laptop from a survey pack, or choose another data folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni soʻrov toʻplamidan sozlang yoki boshqa maʼlumotlar papkasini tanlang.</translation>
    </message>
    <message>
        <source>The folder {path} is already set up.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} papkasi allaqachon sozlangan.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder; nothing was overwritten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uning qulfini oching yoki boshqa papka tanlang; hech narsaning ustidan yozilmadi.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maxfiy ibora notoʻgʻri.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and type it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Klaviatura tilini va Caps Lock holatini tekshirib, qayta tering.</translation>
    </message>
    <message>
        <source>The stored data are damaged ({place}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Saqlangan maʼlumotlar shikastlangan ({place}).</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, copy it to a stick and call the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Maʼlumotlar papkasini oʻzgartirmang, uni fleshkaga koʻchirib, koordinatorga qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>Dala is already open on the folder {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala {path} papkasi bilan allaqachon ochiq.</translation>
    </message>
    <message>
        <source>Go to its window, or close it and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uning oynasiga oʻting yoki uni yopib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>A newer Dala made {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} Dala dasturining yangiroq versiyasi bilan yaratilgan.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi versiyasini oʻrnating; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>No passphrase opens this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukni endi hech bir maxfiy ibora ochmaydi.</translation>
    </message>
    <message>
        <source>What is stored here is kept. Bring the laptop to the coordinator, whose key opens it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu yerda saqlangan hamma narsa joyida. Noutbukni koordinatorga olib boring: uning kaliti ochadi.</translation>
    </message>
    <message>
        <source>This key does not open what is stored in this folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalit ushbu papkada saqlanganini ochmaydi.</translation>
    </message>
    <message>
        <source>Take the key of the survey that this laptop was set up for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbuk sozlangan soʻrovning kalitini oling.</translation>
    </message>
    <message>
        <source>No coordinator&apos;s key could open this laptop again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorning hech bir kaliti bu noutbukni qayta ocha olmas edi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it once, so that it takes the keys from the survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa oʻzgarmadi. U soʻrov toʻplamidan kalitlarni olishi uchun uni bir marta oching.</translation>
    </message>
    <message>
        <source>The survey has no name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning nomi yoʻq.</translation>
    </message>
    <message>
        <source>Give it the name that enumerators will read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unga intervyuerlar oʻqiydigan nom bering.</translation>
    </message>
    <message>
        <source>The survey has no questionnaire.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda soʻrovnoma yoʻq.</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kamida bitta soʻrovnoma tanlang.</translation>
    </message>
    <message>
        <source>Two of the forms have the form_id {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ikki soʻrovnomaning form_id qiymati bir xil: {form}.</translation>
    </message>
    <message>
        <source>Leave one out, or give it a form_id of its own.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bittasini olib tashlang yoki unga oʻz form_id qiymatini bering.</translation>
    </message>
    <message>
        <source>The form {form} takes choices from {file}, which is not beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{form} soʻrovnomasi javoblarni {file} faylidan oladi, u yonida yoʻq.</translation>
    </message>
    <message>
        <source>Put the CSV file into the form&apos;s folder and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>CSV faylini soʻrovnoma papkasiga qoʻyib, qayta urining.</translation>
    </message>
    <message>
        <source>This survey has no form {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu soʻrovda {form} soʻrovnomasi yoʻq.</translation>
    </message>
    <message>
        <source>It has: {forms}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda bular bor: {forms}.</translation>
    </message>
    <message>
        <source>This interview was made with a version that is not on this machine.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat shu kompyuterda yoʻq soʻrovnoma versiyasida oʻtkazilgan.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Papkani shundayligicha qoldirib, koordinatorga ayting.</translation>
    </message>
    <message>
        <source>The survey already has a version {version} of {form}, which is another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda {form} soʻrovnomasining {version}-versiyasi bor, lekin u boshqa.</translation>
    </message>
    <message>
        <source>Give the changed questionnaire a new “version” and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻzgartirilgan soʻrovnomaga yangi «version» berib, qayta urining.</translation>
    </message>
    <message>
        <source>The survey already has exactly these questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda aynan shu soʻrovnomalar bor.</translation>
    </message>
    <message>
        <source>Choose the changed file, or leave everything as it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻzgartirilgan faylni tanlang yoki hammasini shundayligicha qoldiring.</translation>
    </message>
    <message>
        <source>{path} is the pack of another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — boshqa soʻrovning toʻplami.</translation>
    </message>
    <message>
        <source>Take the pack of the survey that this laptop was set up for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbuk sozlangan soʻrovning toʻplamini oling.</translation>
    </message>
    <message>
        <source>{path} is pack {offered} of the survey; this laptop already has pack {revision}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — soʻrovning {offered}-toʻplami; noutbukda {revision}-toʻplam bor.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the newest pack; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan eng yangi toʻplamni soʻrang; hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>{path} would seal interviews to keys that this laptop does not know.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} suhbatlarni bu noutbuk bilmaydigan kalitlar bilan muhrlagan boʻlardi.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the coordinator where you have it from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Undan foydalanmang. Qayerdan olganingizni koordinatorga ayting.</translation>
    </message>
    <message>
        <source>The interview already has the current version of its questionnaire.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat allaqachon soʻrovnomaning hozirgi versiyasida.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻchiradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>The interview was not moved from another version.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat boshqa versiyadan koʻchirilmagan.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bekor qiladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>More than one interview begins with {record}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{record} bilan boshlanadigan suhbat bitta emas.</translation>
    </message>
    <message>
        <source>Write more of its id; “dala interview list --json” shows it whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koʻproq belgisini yozing; toʻligʻini «dala interview list --json» koʻrsatadi.</translation>
    </message>
    <message>
        <source>Nothing was changed, as this was not confirmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa oʻzgarmadi: bu tasdiqlanmadi.</translation>
    </message>
    <message>
        <source>Read the list above; to go on, run the command again with --yes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yuqoridagi roʻyxatni oʻqing; davom etish uchun buyruqni --yes bilan takrorlang.</translation>
    </message>
    <message>
        <source>“{enumerator}” is not an enumerator code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“{enumerator}” — intervyuer kodi emas.</translation>
    </message>
    <message>
        <source>Use 1 to 32 Latin letters, digits, - and _, for example R03.</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–32 ta lotin harfi, raqam, - va _ belgilaridan foydalaning, masalan R03.</translation>
    </message>
    <message>
        <source>The survey does not know this organisation.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda bunday tashkilot yoʻq.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bulardan birini tanlang: {known}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Satr bitta JSON obyekti emas.</translation>
    </message>
    <message>
        <source>Write each interview as one object on a line of its own, every name once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Har bir suhbatni alohida satrda bitta obyekt qilib yozing, har bir nom bir marta.</translation>
    </message>
    <message>
        <source>This interview is not on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat shu noutbukda yoʻq.</translation>
    </message>
    <message>
        <source>Look for it in the list of interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni suhbatlar roʻyxatidan qidiring.</translation>
    </message>
    <message>
        <source>This interview is sealed: nobody can open it on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat muhrlangan: uni shu noutbukda hech kim ocha olmaydi.</translation>
    </message>
    <message>
        <source>If something in it must be corrected, tell the coordinator its code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unda biror narsani tuzatish kerak boʻlsa, koordinatorga kodini ayting.</translation>
    </message>
    <message>
        <source>There is no sealed interview on this laptop yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda hali muhrlangan suhbat yoʻq.</translation>
    </message>
    <message>
        <source>Finish or stop an interview first, then hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval suhbatni tugating yoki toʻxtating, soʻng maʼlumotlarni topshiring.</translation>
    </message>
    <message>
        <source>The file {path} is not as this laptop wrote it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} fayli shu noutbuk yozgan holatda emas.</translation>
    </message>
    <message>
        <source>It was changed, or comes from elsewhere. Write the bundle again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U oʻzgartirilgan yoki boshqa joydan kelgan. Paketni qayta yozing.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} papkasi yoʻq.</translation>
    </message>
    <message>
        <source>Check the name, or plug the stick in again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nomini tekshiring yoki fleshkani qayta ulang.</translation>
    </message>
    <message>
        <source>The form cannot be used: {file}, line {line}, column {column}: {what}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomadan foydalanib boʻlmaydi: {file}, {line}-satr, {column}-ustun: {what}</translation>
    </message>
    <message>
        <source>{hint} `dala form check` lists every error ({count}) with its place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{hint} `dala form check` buyrugʻi barcha xatolarni ({count}) joyi bilan koʻrsatadi.</translation>
    </message>
    <message>
        <source>The form cannot be said as an XForm: {reason}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomani XForm koʻrinishida yozib boʻlmaydi: {reason}</translation>
    </message>
    <message>
        <source>Change that row, or write an .xlsx file, which keeps everything.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Oʻsha qatorni oʻzgartiring yoki .xlsx faylini yozing: unda hammasi saqlanadi.</translation>
    </message>
    <message>
        <source>The interview cannot be finished yet: {count} answers are missing or not right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatni hali tugatib boʻlmaydi, yetishmayotgan yoki notoʻgʻri javoblar soni: {count}.</translation>
    </message>
    <message>
        <source>Open the review page; each entry leads to its question.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tekshirish sahifasini oching; har bir yozuv oʻz savoliga olib boradi.</translation>
    </message>
    <message>
        <source>The question {path} can only be read here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} savolini bu yerda faqat oʻqish mumkin.</translation>
    </message>
    <message>
        <source>Change the answers that it follows from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U kelib chiqadigan javoblarni oʻzgartiring.</translation>
    </message>
    <message>
        <source>The rows of {path} follow from an answer; they are not added or removed by hand.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} qatorlari javobdan kelib chiqadi; ular qoʻlda qoʻshilmaydi va oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>Change the answer that says how many there are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularning sonini koʻrsatadigan javobni oʻzgartiring.</translation>
    </message>
    <message>
        <source>{path} has {most} rows, and an interview cannot hold more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ichida {most} ta qator bor, suhbatga undan koʻp sigʻmaydi.</translation>
    </message>
    <message>
        <source>Check the number that was typed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Terilgan sonni tekshiring.</translation>
    </message>
    <message>
        <source>The questionnaire has no language {language}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovnomada {language} tili yoʻq.</translation>
    </message>
    <message>
        <source>This interview was saved by a newer version of the program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat dasturning yangiroq versiyasi bilan saqlangan.</translation>
    </message>
    <message>
        <source>Install the newer version; the interview is unharmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yangi versiyasini oʻrnating; suhbat butun.</translation>
    </message>
    <message>
        <source>A saved interview cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Saqlangan suhbatni oʻqib boʻlmayapti.</translation>
    </message>
    <message>
        <source>Tell the coordinator its code; the other interviews are not affected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatorga kodini ayting; qolgan suhbatlarga taʼsiri yoʻq.</translation>
    </message>
    <message>
        <source>This interview was begun with another version of the questionnaire {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat {form} soʻrovnomasining boshqa versiyasi bilan boshlangan.</translation>
    </message>
    <message>
        <source>Open it with version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni {version} versiyasi bilan oching.</translation>
    </message>
    <message>
        <source>The content of an interview is not what it should be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatning mazmuni boʻlishi kerak boʻlganday emas.</translation>
    </message>
    <message>
        <source>Ask the laptop that it came from for a new bundle.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U kelgan noutbukdan yangi paket soʻrang.</translation>
    </message>
    <message>
        <source>{count} answers of the line do not fit the questionnaire: {where}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Satrdagi javoblar soʻrovnomaga mos kelmaydi ({count}): {where}.</translation>
    </message>
    <message>
        <source>Mend the line and load it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Satrni tuzatib, qayta yuklang.</translation>
    </message>
    <message>
        <source>This file is of another kind than the question asks for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu fayl savol soʻragandan boshqa turda.</translation>
    </message>
    <message>
        <source>Choose a file of the kind that is asked for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kerakli turdagi faylni tanlang.</translation>
    </message>
    <message>
        <source>This file is too large: {limit} MiB is the most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu fayl juda katta: eng koʻpi {limit} MiB.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller in another program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kichikroq fayl tanlang yoki uni boshqa dasturda kichraytiring.</translation>
    </message>
    <message>
        <source>All files of an interview together may have {limit} MiB at most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bitta suhbatning barcha fayllari birga {limit} MiB dan oshmasligi kerak.</translation>
    </message>
    <message>
        <source>Remove another file first, or choose a smaller one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval boshqa faylni olib tashlang yoki kichikrogʻini tanlang.</translation>
    </message>
    <message>
        <source>An interview may hold {limit} files at most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bitta suhbatda koʻpi bilan {limit} ta fayl boʻladi.</translation>
    </message>
    <message>
        <source>Remove another file first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval boshqa faylni olib tashlang.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl oʻqilmaydi: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty or damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl boʻsh yoki shikastlangan.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni boshqa dasturda ochib, qayta saqlang yoki boshqasini tanlang.</translation>
    </message>
    <message>
        <source>A file that the line names is not in the folder of the lines.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Satrda nomlangan fayl satrlar jildida yoʻq.</translation>
    </message>
    <message>
        <source>Put it there or in a folder inside, and name it from there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni oʻsha yerga yoki ichidagi jildga qoʻyib, oʻsha yerdan nomlang.</translation>
    </message>
    <message>
        <source>A file attached to this interview is no longer on this laptop: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbatga biriktirilgan fayl noutbukda endi yoʻq: {path}.</translation>
    </message>
    <message>
        <source>Attach it again or remove it there, then finish the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni qayta biriktiring yoki oʻsha yerdan olib tashlang, soʻng suhbatni yakunlang.</translation>
    </message>
    <message>
        <source>{count} of {total} attached files are missing or damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Biriktirilgan {total} ta fayldan {count} tasi yetishmaydi yoki shikastlangan.</translation>
    </message>
    <message>
        <source>The interview is kept. Add a whole copy of the bundle for its files.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbatning oʻzi saqlandi. Fayllarini olish uchun toʻplamning butun nusxasini qoʻshing.</translation>
    </message>
    <message>
        <source>The folder for attached files is already there: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Biriktirilgan fayllar jildi allaqachon bor: {path}.</translation>
    </message>
    <message>
        <source>Give the workbook another name, or move that folder away.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kitobga boshqa nom bering yoki oʻsha jildni koʻchiring.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — Dala dasturining yangiroq versiyasi fayli.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then open the file again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuterdagi Dala dasturini yangilab, faylni qayta oching.</translation>
    </message>
    <message>
        <source>{path} was not signed by the coordinator of this laptop&apos;s survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} fayliga bu noutbuk soʻrovining koordinatori imzo qoʻymagan.</translation>
    </message>
    <message>
        <source>Do not use it. Ask your coordinator for the file again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Undan foydalanmang. Faylni koordinatordan qayta soʻrang.</translation>
    </message>
    <message>
        <source>{path} is meant for another laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} boshqa noutbuk uchun.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu noutbuk uchun tayyorlangan faylni tanlang.</translation>
    </message>
    <message>
        <source>This desk has no key to sign with for this survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu ish joyida shu soʻrov nomidan imzo qoʻyadigan kalit yoʻq.</translation>
    </message>
    <message>
        <source>Do this at the desk that the survey was created on, or restore its backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Buni soʻrov yaratilgan ish joyida bajaring yoki uning zaxira nusxasini tiklang.</translation>
    </message>
    <message>
        <source>{path} is not signed, so anybody could have made it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} fayliga imzo qoʻyilmagan: uni istalgan kishi yasashi mumkin edi.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a pack of this survey that is signed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinatordan shu soʻrovning imzolangan toʻplamini soʻrang.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no enrolment file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} shikastlangan yoki noutbukni roʻyxatga olish fayli emas.</translation>
    </message>
    <message>
        <source>Have the laptop write it again, and copy it once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni noutbukda qayta yozib, yana bir marta nusxalang.</translation>
    </message>
    <message>
        <source>{path} comes from a laptop of another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} boshqa soʻrov noutbukidan.</translation>
    </message>
    <message>
        <source>Set the laptop up with this survey&apos;s pack first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval noutbukni shu soʻrov toʻplami bilan sozlang.</translation>
    </message>
    <message>
        <source>Another laptop has the same name with other keys: {device}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa noutbuk nomi ham shunday, lekin kalitlari boshqa: {device}.</translation>
    </message>
    <message>
        <source>Ask whose laptop it is before you certify it; set it up anew if nobody knows.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tasdiqlashdan oldin bu kimning noutbuki ekanini aniqlang; hech kim bilmasa, uni qayta sozlang.</translation>
    </message>
    <message>
        <source>The eight words are not those of this request.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sakkiz soʻz bu soʻrovnomaniki emas.</translation>
    </message>
    <message>
        <source>Read them from the laptop&apos;s own screen once more. If they differ again, do not certify it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni noutbukning oʻz ekranidan yana bir marta oʻqing. Yana mos kelmasa, uni tasdiqlamang.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is not certified yet; its interviews are kept and wait.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} noutbuki hali tasdiqlanmagan; uning suhbatlari saqlandi va kutmoqda.</translation>
    </message>
    <message>
        <source>Certify the laptop; nothing has to be added again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukni tasdiqlang; hech narsani qayta qoʻshish kerak emas.</translation>
    </message>
    <message>
        <source>This is possible only before the survey is published.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu faqat soʻrov eʼlon qilinguncha mumkin.</translation>
    </message>
    <message>
        <source>Make a new survey for it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Buning uchun yangi soʻrov yarating.</translation>
    </message>
    <message>
        <source>This survey is published already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu soʻrov allaqachon eʼlon qilingan.</translation>
    </message>
    <message>
        <source>Write its pack and give it to the laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uning toʻplamini yozib, noutbuklarga bering.</translation>
    </message>
    <message>
        <source>The survey has one key only: if it is lost, so is every interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda faqat bitta kalit bor: u yoʻqolsa, barcha suhbatlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>Add a second key that somebody else keeps.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa odam saqlaydigan ikkinchi kalitni qoʻshing.</translation>
    </message>
    <message>
        <source>No key of the survey is kept in another place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning birorta kaliti boshqa joyda saqlanmaydi.</translation>
    </message>
    <message>
        <source>Mark the key that lies in another building as off-site.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa binoda turgan kalitni alohida saqlanadigan deb belgilang.</translation>
    </message>
    <message>
        <source>The off-site key has not been tried as it was printed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alohida saqlanadigan kalit bosib chiqarilgan holida sinab koʻrilmagan.</translation>
    </message>
    <message>
        <source>Rehearse: type the printed key and see it open a sample.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Sinab koʻring: bosilgan kalitni terib, namunani ochishiga ishonch hosil qiling.</translation>
    </message>
    <message>
        <source>This key is none of the survey&apos;s keys.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalit soʻrov kalitlaridan emas.</translation>
    </message>
    <message>
        <source>Check the sheet: type its line again, letter by letter, or print a new one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Varaqni tekshiring: satrni harfma-harf qayta tering yoki yangisini bosib chiqaring.</translation>
    </message>
    <message>
        <source>This key is among the survey&apos;s keys already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalit soʻrov kalitlari orasida allaqachon bor.</translation>
    </message>
    <message>
        <source>Add another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqasini qoʻshing.</translation>
    </message>
    <message>
        <source>A survey has at most {limit} keys.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda koʻpi bilan {limit} ta kalit boʻladi.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval bittasini olib tashlang.</translation>
    </message>
    <message>
        <source>The last key of a survey cannot be removed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovning oxirgi kalitini olib tashlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval boshqasini qoʻshing.</translation>
    </message>
    <message>
        <source>The survey has no key named {name}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda {name} nomli kalit yoʻq.</translation>
    </message>
    <message>
        <source>The survey has these: {names}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrovda quyidagilar bor: {names}.</translation>
    </message>
    <message>
        <source>A key needs a name of its own that says who keeps it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitga uni kim saqlashini bildiradigan oʻz nomi kerak.</translation>
    </message>
    <message>
        <source>Name it, for example “Safe in Astana”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Nom bering, masalan “Ostonadagi seyf”.</translation>
    </message>
    <message>
        <source>This desk opens the interviews with that key; it cannot do without it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu ish joyi suhbatlarni shu kalit bilan ochadi; usiz boʻlmaydi.</translation>
    </message>
    <message>
        <source>Remove another key, or make a new survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa kalitni olib tashlang yoki yangi soʻrov yarating.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as such a list must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} faylining {line}-qatori bunday roʻyxatga mos emas.</translation>
    </message>
    <message>
        <source>Look at the names of the columns, at empty cells, and whether a line is there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ustun nomlarini, boʻsh kataklarni va bir qator ikki marta turmaganini tekshiring.</translation>
    </message>
    <message>
        <source>The list is too long: a survey has room for {limit}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxat juda uzun: soʻrovga {limit} ta sigʻadi.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qisqartiring; hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The quota {quota} names a question that {form} does not have: {question}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{quota} kvotasi {form} ichida yoʻq savolni aytadi: {question}.</translation>
    </message>
    <message>
        <source>Write the question&apos;s name as the form has it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Savol nomini anketadagidek yozing.</translation>
    </message>
    <message>
        <source>The survey&apos;s list has no enumerator {enumerator}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Soʻrov roʻyxatida {enumerator} intervyueri yoʻq.</translation>
    </message>
    <message>
        <source>Check the code, or ask the coordinator for a pack that has it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kodni tekshiring yoki koordinatordan u bor toʻplamni soʻrang.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} shikastlangan yoki kalit fayli emas.</translation>
    </message>
    <message>
        <source>Take another copy, or the printed sheet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa nusxasini yoki bosilgan varaqni oling.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu maxfiy ibora kalit faylini ochmaydi.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Klaviatura tili va Caps Lock holatini tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>These words are {count} of {needed} shares.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu soʻzlar — kerakli {needed} qismdan {count} tasi.</translation>
    </message>
    <message>
        <source>Ask another holder for theirs; each list of words counts once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Boshqa saqlovchidan uning qismini soʻrang; har bir soʻzlar roʻyxati bir marta hisobga olinadi.</translation>
    </message>
    <message>
        <source>Share {number} cannot be right: a word is wrong, or it belongs to another key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-qism notoʻgʻri: biror soʻz xato yoki u boshqa kalitniki.</translation>
    </message>
    <message>
        <source>Compare it with the paper word by word.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qogʻoz bilan soʻzma-soʻz solishtiring.</translation>
    </message>
    <message>
        <source>Word {word} of share {number} is none of the words that shares have.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-qismning {word}-soʻzi qismlar tuziladigan soʻzlar orasida yoʻq.</translation>
    </message>
    <message>
        <source>Compare it with the paper; its first four letters are enough.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qogʻoz bilan solishtiring; dastlabki toʻrt harfi yetarli.</translation>
    </message>
    <message>
        <source>Share {number} has {count} words of {needed}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-qismda {needed} ta soʻz oʻrniga {count} ta soʻz bor.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or stands there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qogʻoz bilan solishtiring: biror soʻz tushib qolgan yoki ikki marta yozilgan.</translation>
    </message>
    <message>
        <source>This is the public half of a key: it closes, but opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalitning ochiq yarmi: u yopadi, lekin hech narsani ochmaydi.</translation>
    </message>
    <message>
        <source>Take the line that begins with AGE-SECRET-KEY-PQ-1.</source>
        <translatorcomment>review</translatorcomment>
        <translation>AGE-SECRET-KEY-PQ-1 bilan boshlanadigan qatorni oling.</translation>
    </message>
    <message>
        <source>The key has {count} characters of {needed}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitda {needed} ta belgi oʻrniga {count} ta belgi bor.</translation>
    </message>
    <message>
        <source>Compare it with the paper: something is missing, or stands there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qogʻoz bilan solishtiring: nimadir tushib qolgan yoki ikki marta yozilgan.</translation>
    </message>
    <message>
        <source>A character of the key is wrong, probably in group {group} of {of}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitning bir belgisi xato, ehtimol {of} guruhning {group}-guruhida.</translation>
    </message>
    <message>
        <source>Compare this group with the paper, character by character.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu guruhni qogʻoz bilan belgima-belgi solishtiring.</translation>
    </message>
    <message>
        <source>Several characters of the key are wrong.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kalitning bir nechta belgisi xato.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group, or take another copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Qogʻoz bilan guruhma-guruh solishtiring yoki boshqa nusxasini oling.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {place}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} zaxira nusxasi shikastlangan: {place}.</translation>
    </message>
    <message>
        <source>Do not rely on it: make a new one, on another stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Unga ishonmang: boshqa fleshkaga yangisini yarating.</translation>
    </message>
    <message>
        <source>{path} is not a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — zaxira nusxasi emas.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>“Zaxira nusxasi” orqali yaratilgan faylni tanlang.</translation>
    </message>
    <message>
        <source>This key does not open the backup {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kalit {path} zaxira nusxasini ochmaydi.</translation>
    </message>
    <message>
        <source>A laptop&apos;s backup is opened by one of its survey&apos;s keys: use the printed sheet or the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning zaxira nusxasini soʻrov kalitlaridan biri ochadi: bosilgan varaq yoki kalit faylini oling.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the interviews: whoever loses one loses both.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} suhbatlar bilan bitta diskda: biri yoʻqolsa, ikkalasi ham yoʻqoladi.</translation>
    </message>
    <message>
        <source>Write the backup to a stick or another disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasini fleshkaga yoki boshqa diskka yozing.</translation>
    </message>
    <message>
        <source>{path} is no backup that this desk made and verified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — bu ish joyi yaratib, tekshirgan nusxa emas.</translation>
    </message>
    <message>
        <source>Make a backup now, and name that file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hozir zaxira nusxasini yaratib, oʻsha faylni koʻrsating.</translation>
    </message>
    <message>
        <source>No interview is in the backup that was not confirmed before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Zaxira nusxasida ilgari tasdiqlanmagan suhbat yoʻq.</translation>
    </message>
    <message>
        <source>Make a new backup after adding bundles, then write the receipts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Paketlarni qoʻshgach, yangi nusxa yarating, soʻng tilxatlarni yozing.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} shikastlangan yoki tilxat emas.</translation>
    </message>
    <message>
        <source>Ask your coordinator for it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni koordinatordan qayta soʻrang.</translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at entry {seq}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Noutbukning ish jurnali {seq}-yozuvda mos kelmayapti.</translation>
    </message>
    <message>
        <source>Hand over all the same, and tell your coordinator: the other desk sees what is missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Baribir maʼlumotlarni topshiring va koordinatorga ayting: nima yetishmasligi oʻsha yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>{path} comes from an older Dala, which signed nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} hech narsani imzolamagan eski Dala bilan yozilgan.</translation>
    </message>
    <message>
        <source>Nothing was taken. Update Dala on the laptop and have the bundle written again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa qabul qilinmadi. Noutbukdagi Dala dasturini yangilang va intervyular toʻplamini qayta yozdiring.</translation>
    </message>
    <message>
        <source>{path} holds practice interviews from before the survey was published.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ichida soʻrov eʼlon qilinishidan oldingi sinov intervyulari bor.</translation>
    </message>
    <message>
        <source>Nothing was taken. Set the laptop up anew with the pack of the published survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa qabul qilinmadi. Noutbukni eʼlon qilingan soʻrov fayli bilan qaytadan sozlang.</translation>
    </message>
    <message>
        <source>An interview does not fit the laptop&apos;s signed record.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Suhbat noutbukning imzolangan jurnaliga mos kelmaydi.</translation>
    </message>
    <message>
        <source>It is not taken. Have the bundle written again and add it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>U qabul qilinmadi. Paketni qayta yozdirib, qoʻshing.</translation>
    </message>
    <message>
        <source>This interview is finished and closed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat tugatilgan va yopiq.</translation>
    </message>
    <message>
        <source>Open it again from the list, as long as the list says that you can.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Roʻyxat mumkin deb turganda, uni roʻyxatdan qayta oching.</translation>
    </message>
    <message>
        <source>This interview is not finished.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat tugatilmagan.</translation>
    </message>
    <message>
        <source>Open it and finish it, or stop it with a reason.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Uni ochib, tugating yoki sababini koʻrsatib toʻxtating.</translation>
    </message>
    <message>
        <source>There is nothing to hand over: all finished interviews can still be opened again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Topshiradigan narsa yoʻq: tugatilgan suhbatlarning hammasini hali qayta ochish mumkin.</translation>
    </message>
    <message>
        <source>Seal them now, or hand over when their time has ended.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni hozir muhrlang yoki vaqti tugaganda topshiring.</translation>
    </message>
    <message>
        <source>Only a finished interview can be declared void.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Faqat yakunlangan suhbatni yaroqsiz deb eʼlon qilish mumkin.</translation>
    </message>
    <message>
        <source>Open it and stop it instead; its reason is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Buning oʻrniga uni ochib, toʻxtating: sababi saqlanadi.</translation>
    </message>
    <message>
        <source>This interview is void already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu suhbat allaqachon yaroqsiz deb eʼlon qilingan.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech narsa qilish kerak emas.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no returned interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} shikastlangan yoki unda qaytarilgan suhbat yoʻq.</translation>
    </message>
    <message>
        <source>The interviews of {path} were taken in already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ichidagi suhbatlar allaqachon qabul qilingan.</translation>
    </message>
    <message>
        <source>Look for them in the list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ularni roʻyxatdan toping.</translation>
    </message>
    <message>
        <source>{path} is no receipt, no returned interview and no certificate.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — tilxat ham, qaytarilgan suhbat ham, sertifikat ham emas.</translation>
    </message>
    <message>
        <source>Choose a file that the coordinator wrote for this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Koordinator shu noutbuk uchun yozgan faylni tanlang.</translation>
    </message>
    <message>
        <source>No interview {record} is here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu yerda {record} suhbati yoʻq.</translation>
    </message>
    <message>
        <source>Check the number; “merge status” and the workbook show it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Raqamini tekshiring; uni “merge status” va Excel kitobi koʻrsatadi.</translation>
    </message>
    <message>
        <source>No laptop {device} is known here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{device} noutbuki bu yerda nomaʼlum.</translation>
    </message>
    <message>
        <source>Add a bundle of it first, or certify it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Avval uning paketini qoʻshing yoki noutbukni tasdiqlang.</translation>
    </message>
    <message>
        <source>{path} was loaded before, to line {line}, and then something ended it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} avval {line}-qatorgacha yuklanib, keyin uzilib qolgan.</translation>
    </message>
    <message>
        <source>Load it with --go-on to add what is missing, or with --anew to add all of it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Yetishmaganini qoʻshish uchun --go-on, hammasini qayta qoʻshish uchun --anew bilan yuklang.</translation>
    </message>
    <message>
        <source>No load of {path} was ended half-way on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu noutbukda {path} yuklanishi yarim yoʻlda uzilmagan.</translation>
    </message>
    <message>
        <source>If it was never loaded, load it without --go-on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Fayl hali yuklanmagan boʻlsa, uni --go-on parametrisiz yuklang.</translation>
    </message>
    <message>
        <source>{program} copies the folder {path} to other computers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{program} bu jildni boshqa kompyuterlarga koʻchiradi: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the account has the copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Hech qayerga koʻchirilmaydigan jild tanlang: bu yerda oʻchirilgani nusxada qoladi, nusxa esa hisobga kira oladigan har kimda boʻladi.</translation>
    </message>
    <message>
        <source>The folder {path} lies on another computer of the network.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu jild tarmoqdagi boshqa kompyuterda joylashgan: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: an interview could not be saved when the network fails, and nobody knows what the other computer keeps.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Shu kompyuterdagi jildni tanlang: tarmoq uzilsa, suhbat saqlanmaydi, boshqa kompyuterda nima qolishini esa hech kim bilmaydi.</translation>
    </message>
    <message>
        <source>The folder {path} is emptied whenever this computer is switched off, interviews too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu jild kompyuter oʻchirilganda suhbatlar bilan birga tozalanadi: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder on the computer&apos;s disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kompyuter diskidagi jildni tanlang.</translation>
    </message>
    <message>
        <source>The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased could be found on it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} joylashgan disk fayllarning eski holatini bir muddat saqlaydi ({kind}): oʻchirilgan narsani topib olish mumkin.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted before the first interview. Here that is a must.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Birinchi suhbatgacha butun diskni shifrlatib oling. Bu yerda bu shart.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuter diski shifrlanmagan.</translation>
    </message>
    <message>
        <source>Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the whole disk encrypted before the first interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala oʻz fayllarini shifrlaydi, lekin tizim xotiraning bir qismini diskka yozib qoʻyishi mumkin. Birinchi suhbatgacha butun diskni shifrlatib oling.</translation>
    </message>
    <message>
        <source>Is the disk of this computer encrypted? Dala cannot see it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Bu kompyuter diski shifrlanganmi? Dala buni koʻra olmaydi.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Kompyuterga qaraydigan odamdan BitLocker (Windows), FileVault (Mac) yoki LUKS (Linux) haqida soʻrang.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk or the stick does not answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>disk yoki fleshka javob bermayapti</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translatorcomment>review</translatorcomment>
        <translation>u yerda bunga ruxsat yoʻq</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translatorcomment>review</translatorcomment>
        <translation>bunday papka yoki fayl yoʻq</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translatorcomment>review</translatorcomment>
        <translation>yozishdan himoyalangan</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>bu fayl emas, papka</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translatorcomment>review</translatorcomment>
        <translation>papka oʻrnida fayl turibdi</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translatorcomment>review</translatorcomment>
        <translation>nomi juda uzun</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translatorcomment>review</translatorcomment>
        <translation>undan boshqa dastur foydalanmoqda</translation>
    </message>
</context>
</TS>
