<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translatorcomment>review</translatorcomment>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>Dala, version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala, версиясы {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктун маалыматтары: {folder}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК: машыгуу үчүн гана</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>review</translatorcomment>
        <translation>жарыяланган</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо: {name}</translation>
    </message>
    <message>
        <source>Eight words of the survey: {words}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун сегиз сөзү: {words}</translation>
    </message>
    <message>
        <source>This laptop: {device}, enumerator {code}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук: {device}, интервьюер {code}</translation>
    </message>
    <message>
        <source>The laptop is certified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук ырасталган.</translation>
    </message>
    <message>
        <source>The laptop is not certified yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук али ырастала элек.</translation>
    </message>
    <message>
        <source>Head code, four words: {words}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чынжыр коду, төрт сөз: {words}</translation>
    </message>
</context>
<context>
    <name>AgreeField</name>
    <message>
        <source>Done, agreed</source>
        <translation>Аткарылды, макул</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>No interview had to be destroyed. The receipt is noted.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир да маектешүүнү жок кылуу керек болгон жок. Дүмүрчөк эске алынды.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are destroyed here. The coordinator has them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү бул жерде жок кылынды. Алар координатордо бар.</numerusform>
            <numerusform>%n маектешүү бул жерде жок кылынды. Алар координатордо бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished interview is on this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта бүткөн маектешүү эми жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews wait for another receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n бүткөн маектешүү башка дүмүрчөктү күтөт.</numerusform>
            <numerusform>%n бүткөн маектешүү башка дүмүрчөктү күтөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist only on this laptop: hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Алардын %n ушул ноутбукта гана бар: тапшырыңыз.</numerusform>
            <numerusform>Алардын %n ушул ноутбукта гана бар: тапшырыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>A receipt for this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбукка арналган дүмүрчөк</translation>
    </message>
    <message>
        <source>Returned interviews for this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбукка кайтарылган маектешүүлөр</translation>
    </message>
    <message>
        <source>The certificate of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбуктун сертификаты</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбуктун сегиз сөзү</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews will be destroyed on this laptop, because the coordinator has them in two places. Nobody can open them here afterwards. It cannot be undone.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Бул ноутбуктагы %n маектешүү жок кылынат: алар координатордо эки жерде бар. Андан кийин аларды бул жерде эч ким ача албайт. Муну артка кайтаруу мүмкүн эмес.</numerusform>
            <numerusform>Бул ноутбуктагы %n маектешүү жок кылынат: алар координатордо эки жерде бар. Андан кийин аларды бул жерде эч ким ача албайт. Муну артка кайтаруу мүмкүн эмес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, destroy these %n interviews on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ооба, ушул %n маектешүүнү ноутбуктан жок кылуу</numerusform>
            <numerusform>Ооба, ушул %n маектешүүнү ноутбуктан жок кылуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews come back to be corrected. Each becomes a draft at the top of the list, with what the coordinator asks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү оңдоого кайтарылды. Ар бири координатордун суроосу менен тизменин башында каралама болот.</numerusform>
            <numerusform>%n маектешүү оңдоого кайтарылды. Ар бири координатордун суроосу менен тизменин башында каралама болот.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the coordinator certifies this laptop: its interviews count from now on. Nothing has to be handed over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны менен координатор бул ноутбукту ырастайт: эми анын маектешүүлөрү эсепке алынат. Эч нерсени кайра тапшыруунун кереги жок.</translation>
    </message>
    <message numerus="yes">
        <source>The coordinator confirms %n interviews that are still on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Координатор бул ноутбукта дагы бар %n маектешүүнү ырастайт.</numerusform>
            <numerusform>Координатор бул ноутбукта дагы бар %n маектешүүнү ырастайт.</numerusform>
        </translation>
    </message>
    <message>
        <source>It confirms no interview that is still on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда бул ноутбукта дагы бар бир да маектешүү ырасталбайт.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were destroyed here before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Дагы %n маектешүү мурда бул жерде жок кылынган.</numerusform>
            <numerusform>Дагы %n маектешүү мурда бул жерде жок кылынган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews stay here and wait for another receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n бүткөн маектешүү бул жерде калып, башка дүмүрчөктү күтөт.</numerusform>
            <numerusform>%n бүткөн маектешүү бул жерде калып, башка дүмүрчөктү күтөт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>From the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кабыл алуу…</translation>
    </message>
    <message>
        <source>Receipts, returned interviews and the certificate of this laptop are taken in here. No stick with one is plugged in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жерде дүмүрчөктөр, кайтарылган маектешүүлөр жана ушул ноутбуктун сертификаты кабыл алынат. Алар бар флешка салынган эмес.</translation>
    </message>
    <message>
        <source>A receipt that confirms what this laptop did.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбук кылганды ырастаган дүмүрчөк.</translation>
    </message>
    <message numerus="yes">
        <source>A receipt for %n interviews that are still here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Дагы ушул жердеги %n маектешүүгө дүмүрчөк.</numerusform>
            <numerusform>Дагы ушул жердеги %n маектешүүгө дүмүрчөк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү оңдоого кайтарылды.</numerusform>
            <numerusform>%n маектешүү оңдоого кайтарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбуктун сертификаты.</translation>
    </message>
</context>
<context>
    <name>AttachField</name>
    <message>
        <source>Encrypting the file…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл шифрленип жатат…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Attach a picture…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сүрөт тиркөө…</translation>
    </message>
    <message>
        <source>Attach a recording…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуу тиркөө…</translation>
    </message>
    <message>
        <source>Attach a film…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Видео тиркөө…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл тиркөө…</translation>
    </message>
    <message>
        <source>At most {limit} MiB. Choose it, or drop it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эң көп дегенде {limit} МиБ. Файлды тандаңыз же бул жерге сүйрөп келиңиз.</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of this copy. The file on the disk stays as it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул көчүрмөдөн жер, убакыт жана камера тууралуу маалымат алынды. Дисктеги файл ошол бойдон калат.</translation>
    </message>
    <message>
        <source>The file is kept as it is: it may say who made it, where and when. It stays on the disk too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл ошол бойдон сакталат: аны ким, кайда жана качан жасаганы көрүнүшү мүмкүн. Ал дискте да калат.</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бардык файлдар</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуулар</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>review</translatorcomment>
        <translation>Видеолор</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>1 attach   Del remove</source>
        <translatorcomment>review</translatorcomment>
        <translation>1 тиркөө   Del алып салуу</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 тандоо · {key} башка папка</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрмөнү жазуу</translation>
    </message>
    <message>
        <source>Back up this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктун камдык көчүрмөсү</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>review</translatorcomment>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a key of the survey opens it; your passphrase does not. A backup does not replace handing over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагынын баары бир шифрленген файлга жазылат: маектешүүлөр, караламалар, ачкычтар. Аны сурамжылоонун ачкычы гана ачат; купуя сөз айкашыңыз ачпайт. Камдык көчүрмө тапшыруунун ордун баспайт.</translation>
    </message>
    <message>
        <source>It is for a laptop that breaks. A laptop that was restored from it must never be used beside the old one: then nobody could tell which interview is the right one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал ноутбук бузулуп калса керек болот. Андан калыбына келтирилген ноутбукту эскиси менен бирге колдонууга болбойт: анда кайсы маектешүү туура экенин эч ким ажырата албайт.</translation>
    </message>
    <message>
        <source>Written and read back: the backup is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды жана кайра окуп текшерилди: көчүрмө бүтүн.</translation>
    </message>
    <message>
        <source>It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал ушул ноутбуктун дискинде жатат: флешкага көчүрүңүз, антпесе ноутбук менен кошо жоголот.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this laptop were damaged before, and are so in the backup. Tell your coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Бул ноутбуктун %n жазуусу мурда бузулган, көчүрмөдө да ошондой. Координаторго айтыңыз.</numerusform>
            <numerusform>Бул ноутбуктун %n жазуусу мурда бузулган, көчүрмөдө да ошондой. Координаторго айтыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path} · {size}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл: {path} · {size}</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папканы тандаңыз же флешканы сайыңыз.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, кайра окулууда…</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү башка дисктеги бир да камдык көчүрмөдө жок.</numerusform>
            <numerusform>%n маектешүү башка дисктеги бир да камдык көчүрмөдө жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost now, they are lost. Write a backup to a stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютер азыр жоголсо, алар да жоголот. Көчүрмөнү флешкага жазыңыз.</translation>
    </message>
    <message>
        <source>Every interview is in a backup. The last one: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бардык маектешүү камдык көчүрмөдө бар. Акыркысы: {when}.</translation>
    </message>
    <message>
        <source>There is no backup yet: without one, this computer&apos;s loss loses the keys too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө али жок: бул компьютер жоголсо, ачкычтар да жоголот.</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>review</translatorcomment>
        <translation>Канча болду</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>Check sum begins with</source>
        <translatorcomment>review</translatorcomment>
        <translation>Текшерүү суммасы</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>review</translatorcomment>
        <translation>бүгүн</translation>
    </message>
    <message>
        <source>! on this computer&apos;s own disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>! ушул компьютердин дискинде</translation>
    </message>
    <message>
        <source>✓ on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ башка дискте</translation>
    </message>
    <message>
        <source>Written and read back: {path}, {size} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды жана кайра окуп текшерилди: {path}, {size} МБ.</translation>
    </message>
    <message>
        <source>It lies on the same disk as this desk: whoever loses the one loses the other. Write one to a stick, and keep that in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал жумуш ордунун өзү менен бир дискте: бири жоголсо, экинчиси да жоголот. Көчүрмөнү флешкага жазып, башка имаратта сактаңыз.</translation>
    </message>
    <message>
        <source>Pull the stick out now and keep it in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эми флешканы чыгарып, башка имаратта сактаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this desk are damaged, and are so in it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ушул жумуш ордунун %n жазуусу бузулган, көчүрмөдө да ошондой.</numerusform>
            <numerusform>Ушул жумуш ордунун %n жазуусу бузулган, көчүрмөдө да ошондой.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no space to note it here: free some, and write another one for receipts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны бул жерде белгилөөгө орун жетпеди: орун бошотуп, дүмүрчөктөр үчүн дагы бирөөнү жазыңыз.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>review</translatorcomment>
        <translation>{total} МБдан {done}</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө жазылып, кайра окулууда</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрмөнү жазуу</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>One file holds the whole desk: interviews, keys, settings. It opens with this desk&apos;s passphrase, as it is today, or with a key of the survey. Keep it on a stick in another building. Receipts let laptops delete only what is in a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир файлда бүт жумуш орду бар: маектешүүлөр, ачкычтар, жөндөөлөр. Аны бул орундун бүгүнкү купуя сөз айкашы же сурамжылоонун ачкычы ачат. Флешкада, башка имаратта сактаңыз. Дүмүрчөк боюнча ноутбуктар камдык көчүрмөдө барын гана өчүрөт.</translation>
    </message>
    <message>
        <source>File or folder for the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө үчүн файл же папка</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул орундун камдык көчүрмөлөрү</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Alt+Enter new line</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alt+Enter жаңы сап</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Dala made a mistake</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala программасында ката кетти</translation>
    </message>
    <message>
        <source>Nothing of your data was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маалыматтарыңызда эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The last answer may not be saved. Everything before it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Акыркы жооп сакталбай калышы мүмкүн. Ага чейинкинин баары сакталды.</translation>
    </message>
    <message>
        <source>If it happens again at the same place, stop there and call the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошол эле жерде кайталанса, токтоп, координаторго чалыңыз.</translation>
    </message>
    <message>
        <source>Press Enter, type your passphrase, and go on where you were.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter басып, купуя сөз айкашын киргизип, токтогон жерден улантыңыз.</translation>
    </message>
    <message>
        <source>Press Enter and begin again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter басып, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>Your interviews are saved.</source>
        <translation>Маектешүүлөрүңүз сакталды.</translation>
    </message>
    <message>
        <source>What went wrong is written down, without any answer, in {file}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмне болгону жоопторсуз бул файлга жазылды: {file}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>{name} (part {part})</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} ({part}-бөлүк)</translation>
    </message>
    <message numerus="yes">
        <source>%n new interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жаңы маектешүү.</numerusform>
            <numerusform>%n жаңы маектешүү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these interviews were known already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы эч нерсе жок: бул маектешүүлөр мурунтан бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: look at them under Conflicts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n айырмачылык: «Айырмачылыктар» бөлүмүнөн караңыз.</numerusform>
            <numerusform>%n айырмачылык: «Айырмачылыктар» бөлүмүнөн караңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept, unopened: certify their laptops under Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n файл ачылбай сакталып турат: «Ноутбуктар» бөлүмүндө ноутбукту ырастаңыз.</numerusform>
            <numerusform>%n файл ачылбай сакталып турат: «Ноутбуктар» бөлүмүндө ноутбукту ырастаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read whole: see below.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бардык файл толук окулган жок: төмөндөн караңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: look at Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук көчүрүлгөн: «Ноутбуктар» бөлүмүн караңыз.</numerusform>
            <numerusform>%n ноутбук көчүрүлгөн: «Ноутбуктар» бөлүмүн караңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was added before is kept; add the rest at any time.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Токтотулду. Мурда кошулганы сакталды; калганын каалаган убакта кошуңуз.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n файл кошулган жок.</numerusform>
            <numerusform>%n файл кошулган жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept unopened: %n interviews wait</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ачылбай сакталып турат: %n маектешүү күтүүдө</numerusform>
            <numerusform>ачылбай сакталып турат: %n маектешүү күтүүдө</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жаңы</numerusform>
            <numerusform>%n жаңы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n мурунтан бар</numerusform>
            <numerusform>%n мурунтан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n айырмачылыгы бар</numerusform>
            <numerusform>%n айырмачылыгы бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n кабыл алынган жок</numerusform>
            <numerusform>%n кабыл алынган жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their files</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n өз файлдарысыз</numerusform>
            <numerusform>%n өз файлдарысыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the laptop&apos;s chain</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ноутбук чынжырынын %n жазуусу</numerusform>
            <numerusform>ноутбук чынжырынын %n жазуусу</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off or damaged: {read} of {expected} interviews came.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кесилген же бузулган: {expected} маектешүүнүн {read} келди.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Токтотулду. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n interviews can be opened.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Файл бүтүн: %n маектешүү ачылат.</numerusform>
            <numerusform>Файл бүтүн: %n маектешүү ачылат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same hand-over are in its other files.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ошол тапшыруунун дагы %n маектешүүсү анын башка файлдарында.</numerusform>
            <numerusform>Ошол тапшыруунун дагы %n маектешүүсү анын башка файлдарында.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Андан эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>The file is not whole: {read} of {expected} interviews can be opened.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл бүтүн эмес: {expected} маектешүүнүн {read} ачылат.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews in it are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Андагы %n маектешүү бузулган.</numerusform>
            <numerusform>Андагы %n маектешүү бузулган.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a fresh copy; what can be opened may be added all the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы көчүрмөсүн сураңыз; ачылганын баары бир кошсо болот.</translation>
    </message>
</context>
<context>
    <name>BundlesRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>A bundle may be added again at any time: nothing is counted twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакетти каалаган убакта кайра кошсо болот: эч нерсе эки жолу эсептелбейт.</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Пакеттерди кошуу…</translation>
    </message>
    <message>
        <source>Adding bundles</source>
        <translation>Пакеттер кошулууда</translation>
    </message>
    <message>
        <source>Bundle {place} of {total}</source>
        <translation>Пакет {place} / {total}</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>маектешүү {done} / {total}</translation>
    </message>
    <message>
        <source>Looking through the bundle; nothing is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакет каралууда; эч нерсе сакталбайт</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>Add what enumerators handed over: with the button below, by dropping files anywhere on this window, or by typing a file or a folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер тапшырганды кошуңуз: ылдыйдагы баскыч менен, файлдарды бул терезеге сүйрөп келип же файл же папканын жолун терип.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл же папка</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Пакетти тандаңыз</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Маектешүүлөр пакеттери</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Only look through it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Карап гана чыгуу</translation>
    </message>
    <message>
        <source>Drop the files to add them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кошуу үчүн файлдарды коё бериңиз.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир файлдын жыйынтыгы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Окулду</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Bundles added so far</source>
        <translation>Кошулган пакеттер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Кошулду</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Interviews in it</source>
        <translation>Ичиндеги маектешүү</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Backup and check</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрмө жана текшерүү</translation>
    </message>
    <message>
        <source>A backup is for a laptop that breaks; only a key of the survey opens it. A check reads everything once and says whether it is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө ноутбук бузулганда керек; аны сурамжылоонун ачкычы гана ачат. Текшерүү баарын бир жолу окуп, бүтүнбү, ошону айтат.</translation>
    </message>
    <message>
        <source>Back up this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө жасоо…</translation>
    </message>
    <message>
        <source>Check this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту текшерүү…</translation>
    </message>
</context>
<context>
    <name>CertifyPanel</name>
    <message>
        <source>Type which file holds the laptop&apos;s request, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун суроо-талабы бар файлды териңиз же тандаңыз.</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо-талап окулууда…</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator}, {organisation} ({device}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда бул {enumerator}, {organisation} ноутбугу ({device}) деп айтылат.</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator} ({device}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда бул {enumerator} ноутбугу ({device}) деп айтылат.</translation>
    </message>
    <message>
        <source>It is certified already: the certificate is written once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал мурунтан эле ырасталган: сертификат дагы бир жолу жазылат.</translation>
    </message>
    <message>
        <source>The same eight words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошол эле сегиз сөз.</translation>
    </message>
    <message>
        <source>There are more than {count} words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөз {count} санынан көп.</translation>
    </message>
    <message>
        <source>Word {place} is missing: there are eight.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{place}-сөз жок: алар сегиз.</translation>
    </message>
    <message>
        <source>Word {place} differs: “{heard}” was typed, here it is “{here}”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{place}-сөз башка: «{heard}» терилди, бул жерде «{here}».</translation>
    </message>
    <message>
        <source>Certify the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту ырастоо</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо-талапты кароо</translation>
    </message>
    <message>
        <source>Call the enumerator and type the eight words that you hear, none from here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерге чалып, уккан сегиз сөздү териңиз; бул жерден көчүрбөңүз.</translation>
    </message>
    <message>
        <source>Type which folder the certificate goes into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат жазыла турган папканы териңиз же тандаңыз.</translation>
    </message>
    <message>
        <source>Certifying, and taking over what waited…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук ырасталып, күткөн пакеттер кабыл алынууда…</translation>
    </message>
    <message>
        <source>Ask for the words again. If they stay different, this request is not from that laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөздөрдү кайра айтуусун сураңыз. Алар дагы башка болсо, бул суроо-талап ал ноутбуктан эмес.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is certified. Take this file to it: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} ноутбугу ырасталды. Бул файлды ага алып барыңыз: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles that waited for it were taken over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Аны күткөн %n пакет кабыл алынды.</numerusform>
            <numerusform>Аны күткөн %n пакет кабыл алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту ырастоо</translation>
    </message>
    <message>
        <source>A laptop writes a request; its bundles wait here until it is certified. Call its enumerator at a number that you know, and have the eight words on the laptop&apos;s screen read out. Only then is it certain that the bundles come from that laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук суроо-талап жазат; ал ырасталганча пакеттери ушул жерде күтөт. Интервьюерге өзүңүз билген номер менен чалып, ноутбуктун экранындагы сегиз сөздү окутуңуз. Ошондо гана пакеттер ушул ноутбуктан келери анык болот.</translation>
    </message>
    <message>
        <source>Request of the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун суроо-талабы</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translatorcomment>review</translatorcomment>
        <translation>аты {suffix} деп бүтөт</translation>
    </message>
    <message>
        <source>Requests of laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктардын суроо-талаптары</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо-талапты тандаңыз</translation>
    </message>
    <message>
        <source>These eight words must stand on the laptop&apos;s screen:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сегиз сөз ноутбуктун экранында турушу керек:</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translatorcomment>review</translatorcomment>
        <translation>Телефондон угулган сөздөр</translation>
    </message>
    <message>
        <source>eight words; capitals and spaces do not matter</source>
        <translatorcomment>review</translatorcomment>
        <translation>сегиз сөз; баш тамгалар жана боштуктар маанилүү эмес</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат папкасы</translation>
    </message>
    <message>
        <source>the stick that the request came on, for example</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы, суроо-талап келген флешка</translation>
    </message>
    <message>
        <source>Choose the folder for the certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат папкасын тандаңыз</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change the passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын алмаштыруу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Enter: next line</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: кийинки сап</translation>
    </message>
    <message>
        <source>Change it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>From then on only the new one opens this laptop. Interviews and drafts stay as they are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошондон кийин ноутбукту жаңысы гана ачат. Маектешүүлөр менен караламалар ошол бойдон калат.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыркы купуя сөз айкашы</translation>
    </message>
    <message>
        <source>Type the passphrase that opens this laptop now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту азыр ачкан купуя сөз айкашын киргизиңиз.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы алмаштырылууда…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш ордун текшерүү</translation>
    </message>
    <message>
        <source>Opening every entry…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир жазуу ачылууда…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries open</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу ачылат</numerusform>
            <numerusform>%n жазуу ачылат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>анын ичинде маектешүү: %n</numerusform>
            <numerusform>анын ичинде маектешүү: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Entries</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>From</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баштап</translation>
    </message>
    <message>
        <source>To</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чейин</translation>
    </message>
    <message>
        <source>Chain</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чынжыр</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу бузулган.</numerusform>
            <numerusform>%n жазуу бузулган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу жок.</numerusform>
            <numerusform>%n жазуу жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Анын ичинде маектешүү: %n.</numerusform>
            <numerusform>Анын ичинде маектешүү: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in no list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу бир да тизмеде жок.</numerusform>
            <numerusform>%n жазуу бир да тизмеде жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptops&apos; chains cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктардын чынжырлары окулбайт.</translation>
    </message>
    <message numerus="yes">
        <source>The chains of %n laptops have gaps: bundles of theirs lack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбуктун чынжырында боштук бар: алардын пакеттери жетишпейт.</numerusform>
            <numerusform>%n ноутбуктун чынжырында боштук бар: алардын пакеттери жетишпейт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: two histories of theirs came here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук көчүрүлгөн: бул жерге алардын эки тарыхы келди.</numerusform>
            <numerusform>%n ноутбук көчүрүлгөн: бул жерге алардын эки тарыхы келди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there and whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары ордунда жана бүтүн.</translation>
    </message>
    <message>
        <source>Write a backup of what is whole now, then look for an older one, and ask for help.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыр бүтүн калганынын көчүрмөсүн жазыңыз, анан эскирээк көчүрмөнү таап, жардам сураңыз.</translation>
    </message>
    <message>
        <source>! copied: two entries have the number {number}</source>
        <translatorcomment>review</translatorcomment>
        <translation>! көчүрүлгөн: {number} номерлүү эки жазуу бар</translation>
    </message>
    <message>
        <source>! a gap at number {numbers}</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {numbers} номеринде боштук</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ бүтүн</translation>
    </message>
    <message>
        <source>Is this desk whole?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жумуш орду бүтүнбү?</translation>
    </message>
    <message>
        <source>Every entry is opened and every laptop&apos;s chain is followed. Nothing is changed. With many interviews it takes some minutes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир жазуу ачылат, ар бир ноутбуктун чынжыры текшерилет. Эч нерсе өзгөрбөйт. Маектешүү көп болсо, бир нече мүнөт кетет.</translation>
    </message>
    <message>
        <source>Chains of the laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктардын чынжырлары</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дагы текшерүү</translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту текшерүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Every interview, draft and entry of this laptop is read once, to see whether it is as it was written. Nothing is changed, and no answer is shown.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагы ар бир маектешүү, каралама жана жазуу жазылган боюнчабы, ошону билүү үчүн бир жолу окулат. Эч нерсе өзгөрбөйт, жооптор көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары бүтүн.</translation>
    </message>
    <message>
        <source>Something is damaged. Hand over now: what is whole goes along. Then show this page to your coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир нерсе бузулган. Азыр тапшырыңыз: бүтүнү файлга жазылат. Андан кийин бул баракты координаторго көрсөтүңүз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу окулат.</numerusform>
            <numerusform>%n жазуу окулат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу бузулган.</numerusform>
            <numerusform>%n жазуу бузулган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу жок.</numerusform>
            <numerusform>%n жазуу жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in no list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу эч бир тизмеде жок.</numerusform>
            <numerusform>%n жазуу эч бир тизмеде жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун өз иши тууралуу журналы окулбайт.</translation>
    </message>
    <message numerus="yes">
        <source>The laptop&apos;s record of its own work is whole: %n entries.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ноутбуктун өз иши тууралуу журналы бүтүн: %n жазуу.</numerusform>
            <numerusform>Ноутбуктун өз иши тууралуу журналы бүтүн: %n жазуу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at: {gaps}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун өз иши тууралуу журналы бул жазууларда дал келбейт: {gaps}.</translation>
    </message>
    <message>
        <source>Reading everything once…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары бир жолу окулууда…</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Nothing is deleted. The coordinator&apos;s key opens it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе өчүрүлбөйт. Аны кийин координатордун ачкычы кайра ачат.</translation>
    </message>
    <message>
        <source>Lock this laptop so that no passphrase opens it any more?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту эч бир купуя сөз айкашы ача албагыдай кулпулоо керекпи?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: printed, in a file, or in words. Without one nobody ever does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе өчүрүлбөйт. Аны кийин башка жерде сакталган сурамжылоо ачкычы гана ачат: басылган, файлдагы же сөздөр түрүндөгү. Андай ачкыч болбосо, эч ким эч качан ачпайт.</translation>
    </message>
    <message>
        <source>There is no other key to it: nothing on it can ever be read again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын башка ачкычы жок: андагы маалыматты эми эч ким эч качан окуй албайт.</translation>
    </message>
    <message>
        <source>Lock it for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кулпулоо</translation>
    </message>
    <message>
        <source>Go back: any other key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка: каалаган башка баскыч</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Survey: {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо: {name}</translation>
    </message>
    <message>
        <source>Print this file on a printer of your own, then delete it and empty the bin: whoever finds the file has the key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул файлды өз принтериңизде басып чыгарып, анан өчүрүңүз да, себетти тазалаңыз: файлды тапкан кишиде ачкыч болот.</translation>
    </message>
</context>
<context>
    <name>ConflictsRoom</name>
    <message>
        <source>Hide sensitive answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя жоопторду жашыруу</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя жоопторду көрсөтүү</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артыңыздан эч ким карап турбаганына көз жеткириңиз.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Айырмачылыктар</translation>
    </message>
    <message>
        <source>Interviews that came with different contents</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мазмуну ар башка болуп келген маектешүүлөр</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n айырма</numerusform>
            <numerusform>%n айырма</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версиялар</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Эмнеси айырмаланат</translation>
    </message>
    <message>
        <source>No conflict: every interview came with one content only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Айырмачылык жок: ар бир маектешүү бир гана мазмун менен келди.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it can, exports take version 1: a withdrawal before everything, then a complete interview before a partial one, then the one that ended later. Ask the enumerators which is right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсенин үстүнө жазылган жок: ар бир версия сакталды. Dala азырынча чечимди жаза албайт. Ага чейин экспортко 1-версия алынат: адегенде макулдуктан баш тартуу, андан кийин толук эмес маектешүүдөн мурда толугу, андан кийин кечирээк аяктаганы. Кайсынысы туура экенин интервьюерлерден сураңыз.</translation>
    </message>
    <message>
        <source>Interview {code}, side by side</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү, версиялары катар</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жашырылган</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>{n}-версия</translation>
    </message>
    <message>
        <source>{version}, exported for now</source>
        <translation>{version}, азырынча экспорттолот</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
</context>
<context>
    <name>ContactsRoom</name>
    <message>
        <source>Tick first that you understand what this file is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адегенде бул кандай файл экенин түшүнгөнүңүздү белгилеңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written</source>
        <translation>
            <numerusform>%n байланыш жазылды</numerusform>
            <numerusform>%n байланыш жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, of {interviews} interviews: {path}. Delete the file when the work is done.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{found}, бардык маектешүү {interviews}: {path}. Иш бүткөндө файлды өчүрүңүз.</translation>
    </message>
    <message>
        <source>Writing the contacts</source>
        <translation>Байланыштар жазылууда</translation>
    </message>
    <message>
        <source>Write the contacts</source>
        <translation>Байланыштарды жазуу</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча маектешүү түшкөн жок: адегенде пакеттерди кошуңуз (Ctrl+O).</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Байланыштар</translation>
    </message>
    <message>
        <source>Some respondents left a contact so that a lawyer can call them. Only those who agreed to be contacted are written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Айрым респонденттер юрист чала алышы үчүн байланышын калтырды. Байланышууга макул болгондор гана жазылат.</translation>
    </message>
    <message>
        <source>The file holds the contact and the interview&apos;s record number, and no answer. Together with the workbook it shows who said what: never keep both in one place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлда байланыш жана маектешүү жазуусунун номери бар, жооп жок. Жумуш китеби менен бирге ал ким эмне айтканын көрсөтөт: экөөнү эч качан бир жерде сактабаңыз.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It will be noted that it was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл шифрленген эмес. Анын жазылганы белгиленип коюлат.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Жазаардан мурун</translation>
    </message>
    <message>
        <source>I understand: this file names people who can be harmed by it. I give it only to those who call them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түшүнөм: бул файлда андан зыян тартышы мүмкүн болгон адамдар аталган. Мен аны аларга чалгандарга гана берем.</translation>
    </message>
    <message>
        <source>Where the contacts are written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Байланыштар кайда жазылат</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel жумуш китеби</translation>
    </message>
</context>
<context>
    <name>CoordinatorPage</name>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>form version {version}</source>
        <translation>анкета версиясы {version}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун жүрүшү</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Айырмачылыктар</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>кароо керек</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Байланыштар</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтар жана жарыялоо</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтар</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктар</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр</translation>
    </message>
    <message>
        <source>interviews are in no backup on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>маектешүү башка дисктеги камдык көчүрмөдө жок</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Add bundles</source>
        <translation>Пакеттерди кошуу</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Маектешүүлөр пакеттери</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Бардык файлдар</translation>
    </message>
    <message>
        <source>Rooms of the desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш ордунун бөлүмдөрү</translation>
    </message>
    <message>
        <source>TRIAL: for practice only. Do not collect real interviews with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК: машыгуу үчүн гана. Аны менен чыныгы маектешүү өткөрбөңүз.</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+1 … Ctrl+9 — бөлүмдөр, Ctrl+K — ачкычтар, Ctrl+, — жөндөөлөр</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n айырма</numerusform>
            <numerusform>%n айырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them break data</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>алардын %n маалыматты бузат</numerusform>
            <numerusform>алардын %n маалыматты бузат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>дагы %n көрсөтүлгөн жок</numerusform>
            <numerusform>дагы %n көрсөтүлгөн жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished interviews go on with the version that they were begun with.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n бүтпөгөн маектешүү башталган версиясы менен уланат.</numerusform>
            <numerusform>%n бүтпөгөн маектешүү башталган версиясы менен уланат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a survey</source>
        <translation>Сурамжылоо түзүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Enter: next line · Space: choose a form · {key} add a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: кийинки сап · Боштук: анкета тандоо · {key} файл кошуу</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Түзүү</translation>
    </message>
    <message>
        <source>This computer becomes the coordinator&apos;s desk: it keeps the key that opens the interviews. Until the survey is published, everything in it is a TRIAL.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютер координатордун жумуш орду болот: маектешүүлөрдү ачкан ачкыч ушул жерде сакталат. Сурамжылоо жарыяланганча, андагынын баары СЫНАК.</translation>
    </message>
    <message>
        <source>Name of the survey, as enumerators will read it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер көрө турган сурамжылоо аталышы</translation>
    </message>
    <message>
        <source>Add a form file (JSON)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкета файлын кошуу (JSON)</translation>
    </message>
    <message>
        <source>type its path and press Enter</source>
        <translatorcomment>review</translatorcomment>
        <translation>файлдын жолун терип, Enter басыңыз</translation>
    </message>
    <message>
        <source>Choose form files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкета файлдарын тандаңыз</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Текшерилүүдө…</translation>
    </message>
    <message>
        <source>Give the survey a name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоого аталыш бериңиз.</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire above, or add a file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жогорудан кеминде бир анкета тандаңыз же файл кошуңуз.</translation>
    </message>
    <message>
        <source>Creating the survey and its keys…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо жана анын ачкычтары түзүлүүдө…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translatorcomment>review</translatorcomment>
        <translation>кк.аа.жжжж сс:мм</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жылнаама</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Демо түзүү</translation>
    </message>
    <message>
        <source>A survey with its keys, an enumerator&apos;s laptop and a coordinator&apos;s desk are being made.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтары бар сурамжылоо, интервьюердин ноутбугу жана координатордун жумуш орду түзүлүүдө.</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Демо түзүлүүдө…</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>TRIAL: these interviews are for practice and never count as real ones.</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК: бул маектешүүлөр машыгуу үчүн, эч качан чыныгы деп эсептелбейт.</translation>
    </message>
    <message numerus="yes">
        <source>%n exist only on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ушул ноутбукта гана бар</numerusform>
            <numerusform>%n ушул ноутбукта гана бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Маалымат тапшыруу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жөндөөлөр</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Destroy everything on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагынын баарын жок кылуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Destroy everything</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баарын жок кылуу</translation>
    </message>
    <message>
        <source>All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the coordinator, for everybody. It cannot be undone.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагы бардык маектешүүлөр, караламалар жана ачкычтар биротоло окулбай калат: сизге да, координаторго да, баарына да. Муну артка кайтаруу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two seconds: no passphrase opens it any more, and nothing is destroyed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту эч ким ача албаса жетиштүү болсо, артка кайтып, Shift+F12 баскычтарын эки секунд басып туруңуз: купуя сөз айкашы аны мындан ары ачпайт, эч нерсе жок кылынбайт.</translation>
    </message>
    <message>
        <source>To destroy everything, type the word {word}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баарын жок кылуу үчүн {word} деген сөздү киргизиңиз</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translatorcomment>review</translatorcomment>
        <translation>ЖОК КЫЛУУ</translation>
    </message>
    <message>
        <source>The keys of the survey lie here. Without a printed key, a key file or word shares nobody opens any interview of this survey again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун ачкычтары ушул жерде. Басылган ачкыч, ачкыч файлы же сөз тизмелери болбосо, бул сурамжылоонун бир да маектешүүсүн эми эч ким ача албайт.</translation>
    </message>
    <message>
        <source>While the laptop is locked nobody can count how many interviews exist only here. They would be lost with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук кулпуланып турганда ушул жерде гана бар маектешүүлөрдүн санын эч ким биле албайт. Алар кошо жоголот.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop. They would be lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү ушул ноутбукта гана бар. Ал жоголот.</numerusform>
            <numerusform>%n маектешүү ушул ноутбукта гана бар. Алар жоголот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finished interview of this laptop was handed over in some bundle.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагы бүткөн ар бир маектешүү кайсы бир пакетте тапшырылган.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n каралама жоголот.</numerusform>
            <numerusform>%n каралама жоголот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was destroyed. Type the word {word}, or go back with Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе жок кылынган жок. {word} деген сөздү киргизиңиз же Esc басып артка кайтыңыз.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жок кылынууда…</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Make this laptop known</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту координаторго тааныштыруу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 тандоо · {key} башка папка</translation>
    </message>
    <message>
        <source>Write the request again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо-талапты кайра жазуу</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо-талапты жазуу</translation>
    </message>
    <message>
        <source>The coordinator has to certify this laptop once. Until then you can interview as usual: nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it to the coordinator, and read the eight words aloud.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор бул ноутбукту бир жолу ырасташы керек. Ага чейин кадимкидей маектеше бериңиз: эч нерсе жоголбойт, маектешүүлөр сакталып, күтүп турат. Суроо-талапты флешкага жазып, координаторго алып барыңыз да, сегиз сөздү үн чыгарып окуңуз.</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбуктун сегиз сөзү</translation>
    </message>
    <message>
        <source>The coordinator compares them with those of the request, on the telephone or face to face. If one differs, the request is not from this laptop: write it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор аларды суроо-талаптагы сөздөр менен телефондон же бетме-бет салыштырат. Бири башкача болсо, суроо-талап бул ноутбуктан эмес: аны кайра жазыңыз.</translation>
    </message>
    <message>
        <source>The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take the certificate in, here or under Hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо-талап жазылды: {path}. Аны координаторго берип, сегиз сөздү үн чыгарып окуңуз. Кийин сертификатты ушул жерден же «Маалымат тапшыруу» бөлүмүнөн кабыл алыңыз.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папканы тандаңыз же флешканы сайыңыз.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, кайра окулууда…</translation>
    </message>
</context>
<context>
    <name>EnumeratorRoom</name>
    <message>
        <source>This laptop has the new questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта эми жаңы анкеталар бар.</translation>
    </message>
    <message>
        <source>The interview is sealed. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүгө мөөр басылды. Анын коду: {code}.</translation>
    </message>
    <message>
        <source>The interview is finished. It can be opened again until {time}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү аяктады. Аны {time} чейин кайра ачууга болот.</translation>
    </message>
    <message>
        <source>The interview was stopped and what was answered is sealed. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү токтотулду, алынган жоопторго мөөр басылды. Анын коду: {code}.</translation>
    </message>
    <message>
        <source>The answers are destroyed. The day and the reason are kept, as {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жооптор жок кылынды. Күнү жана себеби {code} коду менен сакталды.</translation>
    </message>
    <message>
        <source>The corrected interview is sealed and takes the place of the earlier one. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оңдолгон маектешүүгө мөөр басылды, ал мурункусунун ордун басат. Анын коду: {code}.</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>Identifying answers are chosen: tick that you understand what that means (2).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адамды таанууга боло турган жооптор тандалды: мунун маанисин түшүнгөнүңүздү белгилеңиз (2).</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Жазылды: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n маектешүү</numerusform>
            <numerusform>%n маектешүү</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {n} rows</source>
        <translation>{sheet}: {n} сап</translation>
    </message>
    <message numerus="yes">
        <source>%n contents were left out; the sheet “about” says why.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n мазмун кирген жок; себеби «about» барагында айтылган.</numerusform>
            <numerusform>%n мазмун кирген жок; себеби «about» барагында айтылган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files stand in the folder beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Жанындагы папкада %n тиркелген файл турат.</numerusform>
            <numerusform>Жанындагы папкада %n тиркелген файл турат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files never came; their names are written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n тиркелген файл келген жок; аттары жазылды.</numerusform>
            <numerusform>%n тиркелген файл келген жок; аттары жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable characters are shown as marks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n окулбаган белги белгиче менен көрсөтүлдү.</numerusform>
            <numerusform>%n окулбаган белги белгиче менен көрсөтүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long texts go on in the sheet “long_text”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n узун тексттин уландысы «long_text» барагында.</numerusform>
            <numerusform>%n узун тексттин уландысы «long_text» барагында.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш китеби жазылууда</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Китепти жазуу</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча маектешүү түшкөн жок: адегенде пакеттерди кошуңуз (Ctrl+O).</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are here</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Бул жерде %n маектешүү бар</numerusform>
            <numerusform>Бул жерде %n маектешүү бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel үчүн экспорт</translation>
    </message>
    <message>
        <source>The workbook is not encrypted: whoever has the file can read the answers in it. Every export is noted in the survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш китеби шифрленген эмес: файл кимде болсо, жоопторду ошол окуй алат. Ар бир экспорт сурамжылоодо белгиленет.</translation>
    </message>
    <message>
        <source>Where the workbook is written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш китеби кайда жазылат</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel жумуш китеби</translation>
    </message>
    <message>
        <source>What else is written, and what is not</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дагы эмне жазылат, эмне жазылбайт</translation>
    </message>
    <message>
        <source>Identifying answers too. Without this tick they are left out; contacts always are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адамды таанууга боло турган жооптор да. Бул белгисиз алар кирбейт; байланыштар эч качан кирбейт.</translation>
    </message>
    <message>
        <source>I understand: with this file respondents can be recognised, and for them that can mean deportation. It will be noted that I exported it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түшүнөм: бул файл аркылуу респонденттерди таанууга болот, бул алар үчүн депортация болушу мүмкүн. Аны мен экспорттогонум белгиленип коюлат.</translation>
    </message>
    <message>
        <source>Leave sensitive answers out, such as those about violence and health.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя жоопторду кошпоо, мисалы зордук жана ден соолук жөнүндө.</translation>
    </message>
    <message>
        <source>A pseudonym for each respondent, the same in every export of this survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир респондентке шарттуу ат, бул сурамжылоонун бардык экспортунда бирдей.</translation>
    </message>
    <message>
        <source>Attached files too, not encrypted, into a new folder beside the workbook.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тиркелген файлдар да, шифрленбей, китептин жанындагы жаңы папкага.</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Тандалган жооптор</translation>
    </message>
    <message>
        <source>Labels: the words of the questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуулар: анкетанын сөздөрү</translation>
    </message>
    <message>
        <source>Codes: short names that never change</source>
        <translatorcomment>review</translatorcomment>
        <translation>Коддор: өзгөрбөй турган кыска аталыштар</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translatorcomment>review</translatorcomment>
        <translation>Экөө тең катар</translation>
    </message>
    <message>
        <source>Don&apos;t know, refused, not applicable</source>
        <translatorcomment>review</translatorcomment>
        <translation>Билбейм, баш тартты, тиешеси жок</translation>
    </message>
    <message>
        <source>In words, so that nobody averages them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөз менен, эч ким орточосун эсептебеши үчүн</translation>
    </message>
    <message>
        <source>Codes: .d .r .n, as statistics programs read them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Код менен: .d .r .n, статистика программалары окугандай</translation>
    </message>
    <message>
        <source>Blank: they cannot be told from skipped questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бош: аларды өткөрүлгөн суроолордон айырмалоо мүмкүн эмес</translation>
    </message>
    <message>
        <source>Questions with several answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир нече жообу бар суроолор</translation>
    </message>
    <message>
        <source>Both: one column with all, and a 0/1 column for each</source>
        <translatorcomment>review</translatorcomment>
        <translation>Экөө тең: баары бир мамычада жана ар бирине 0/1 мамычасы</translation>
    </message>
    <message>
        <source>Only a 0/1 column for each answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир жоопко 0/1 мамычасы гана</translation>
    </message>
    <message>
        <source>Only one column with all of them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары бар бир гана мамыча</translation>
    </message>
    <message>
        <source>Language of labels and questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуулар менен суроолордун тили</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аталышы:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көрсөтүлгөн:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тандоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сактоо</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which interviews</source>
        <translation>Кайсы маектешүүлөр</translation>
    </message>
    <message>
        <source>Choose nothing to write all of them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баарын жазуу үчүн эч нерсе тандабаңыз.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Анкета версиясы</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул күндөн баштап</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул күндү кошо чейин</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Type it as dd.mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{text}» — күн эмес. Аны кк.аа.жжжж түрүндө териңиз.</translation>
    </message>
    <message>
        <source>The first day is after the last one: no interview would be written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Биринчи күн акыркысынан кийин: бир да маектешүү жазылмак эмес.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Practice can begin.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир ноутбукта: Dala программасын иштетип, «Ноутбукту маектешүүгө даярдоо» дегенди жана топтомду тандап, интервьюердин кодун киргизиңиз. Машыгууга болот.</translation>
    </message>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Interviews can begin. The laptop writes a request: certify it under Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир ноутбукта: Dala программасын иштетип, «Ноутбукту маектешүүгө даярдоо» дегенди жана топтомду тандап, интервьюердин кодун киргизиңиз. Маектешүүнү баштоого болот. Ноутбук суроо-талап жазат: аны «Ноутбуктар» бөлүмүндө ырастаңыз.</translation>
    </message>
    <message>
        <source>No interview has come in yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча маектешүү түшкөн жок</translation>
    </message>
    <message>
        <source>1. Write the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>1. Сурамжылоо топтомун жазыңыз</translation>
    </message>
    <message>
        <source>One file for all laptops: the questionnaires and the survey&apos;s public key. No secret.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бардык ноутбукка бир файл: анкеталар жана сурамжылоонун ачык ачкычы. Купуя эч нерсе жок.</translation>
    </message>
    <message>
        <source>2. Set the laptops up with it</source>
        <translatorcomment>review</translatorcomment>
        <translation>2. Ноутбуктарды аны менен даярдаңыз</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтар жана жарыялоо</translation>
    </message>
    <message>
        <source>3. Add the bundles that enumerators hand over</source>
        <translatorcomment>review</translatorcomment>
        <translation>3. Интервьюерлер тапшырган пакеттерди кошуңуз</translation>
    </message>
    <message>
        <source>In any order and as often as you like: nothing is counted twice. Files can also be dropped anywhere on this window.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Каалаган тартипте жана канча жолу болсо да: эч нерсе эки жолу эсептелбейт. Файлдарды бул терезеге сүйрөп келсе да болот.</translation>
    </message>
    <message>
        <source>4. Publish the survey before real interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>4. Чыныгы маектешүүлөргө чейин сурамжылоону жарыялаңыз</translation>
    </message>
    <message>
        <source>So far it is a trial: whatever is collected is practice and never counts. Publishing needs a second key that is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча бул сыноо: чогултулгандын баары машыгуу, ал эч качан эсепке алынбайт. Жарыялоо үчүн башка имаратта сакталган экинчи ачкыч керек.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Пакеттерди кошуу…</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>Checked: no errors. Version {version}, languages: {languages}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Текшерилди: ката жок. Версиясы {version}, тилдери: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for its designer.</source>
        <translation>
            <numerusform>Түзүүчүгө %n эскертме.</numerusform>
            <numerusform>Түзүүчүгө %n эскертме.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be used: %n errors.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Аны колдонууга болбойт: %n ката.</numerusform>
            <numerusform>Аны колдонууга болбойт: %n ката.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… жана дагы %n.</numerusform>
            <numerusform>… жана дагы %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: </source>
        <translation>{line}-сап, {column}-мамыча: </translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Add the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты кошуу</translation>
    </message>
    <message>
        <source>Type whose key it is or where it lies, for example “Partner in Osh”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул кимдин ачкычы же кайда жатканын киргизиңиз, мисалы «Оштогу өнөктөш».</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1pq1.</source>
        <translatorcomment>review</translatorcomment>
        <translation>age1pq1 деп башталган сапты коюңуз.</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч кошулууда…</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now. Have its owner read out these words from their own paper or screen and compare: {words}. Then write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» эми сурамжылоонун ачкычы. Ээси өз кагазынан же экранынан сөздөрдү үн чыгарып окусун, салыштырыңыз: {words}. Анан топтомду жазып, ар бир ноутбукка бериңиз.</translation>
    </message>
    <message>
        <source>A key that somebody gave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бирөө берген ачкыч</translation>
    </message>
    <message>
        <source>Somebody else has the secret half and can read every interview with it. You only get its public line, which is no secret. Interviews are sealed to it from the next pack on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя жарымы башка адамда, ал аны менен бардык маектешүүнү окуй алат. Сизге ачык сабы гана берилет, ал купуя эмес. Кийинки топтомдон баштап маектешүүлөр ага да мөөрлөнөт.</translation>
    </message>
    <message>
        <source>Whose key it is, or where it lies</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул кимдин ачкычы же кайда жатат</translation>
    </message>
    <message>
        <source>for example Partner in Osh</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы Оштогу өнөктөш</translation>
    </message>
    <message>
        <source>Public line of the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтын ачык сабы</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайда сакталат</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзүнчө: бул компьютер турган имаратта эмес. Жок дегенде бир ачкыч ушундай сакталышы керек.</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} тандоо</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over again</source>
        <translation>Кайра тапшыруу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 тандоо · {key} башка папка</translation>
    </message>
    <message>
        <source>Write the interviews</source>
        <translation>Маектешүүлөрдү жазуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Маалымат тапшыруу</translation>
    </message>
    <message>
        <source>All sealed interviews of this laptop go into one encrypted file with a random name. Only the coordinator can open it. What was handed over before is in it again, so nothing is lost if a stick is; nothing is counted twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктун мөөр басылган бардык маектешүүлөрү кокустан тандалган аталыштагы бир шифрленген файлга жазылат. Аны координатор гана ача алат. Мурда тапшырылганы да ичинде болот, ошондуктан флешка жоголсо да, эч нерсе жоголбойт; эч нерсе эки жолу эсептелбейт.</translation>
    </message>
    <message>
        <source>Read these four words to your coordinator today</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул төрт сөздү бүгүн координаторго окуп бериңиз</translation>
    </message>
    <message>
        <source>They stand for everything that this laptop did until now. With them the coordinator sees whether something is missing at the end of what arrives.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алар бул ноутбук азырга чейин кылганынын баарын билдирет. Алар аркылуу координатор келгендин аягында бир нерсе жетишпегенин көрөт.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again and do not go along. To hand them over too, seal them in the list first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяктаган маектешүүнү дагы эле кайра ачууга болот, ал тапшырылбайт. Аны да тапшыруу үчүн адегенде тизмеде мөөр басыңыз.</numerusform>
            <numerusform>%n аяктаган маектешүүнү дагы эле кайра ачууга болот, алар тапшырылбайт. Аларды да тапшыруу үчүн адегенде тизмеде мөөр басыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды жана кайра окуп текшерилди. Флешканы чыгарса болот.</translation>
    </message>
    <message>
        <source>Written and read back. Take the file from its folder to the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды жана кайра окуп текшерилди. Файлды папкасынан алып, координаторго жеткириңиз.</translation>
    </message>
    <message>
        <source>Written and read back, but into this laptop: copy the file to a stick today.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, текшерилди, бирок ушул ноутбуктун дискинде: файлды бүгүн флешкага көчүрүңүз.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews still exist only on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү дагы эле ушул ноутбукта гана бар.</numerusform>
            <numerusform>%n маектешүү дагы эле ушул ноутбукта гана бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the file is copied, they exist only on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл көчүрүлгөнгө чейин алар ушул ноутбукта гана бар.</translation>
    </message>
    <message>
        <source>No sealed interview exists only on this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбукта гана болгон мөөр басылган маектешүү эми жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Файлда %n маектешүү бар.</numerusform>
            <numerusform>Файлда %n маектешүү бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were in no earlier file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Анын %n маектешүүсү мурунку файлдарда болгон эмес.</numerusform>
            <numerusform>Анын %n маектешүүсү мурунку файлдарда болгон эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Файл: {path}</translation>
    </message>
    <message numerus="yes">
        <source>They lie in %n files: bring all of them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Алар %n файлда: баарын алып барыңыз.</numerusform>
            <numerusform>Алар %n файлда: баарын алып барыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are damaged on this laptop and are not in the file: {codes}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта бузулган, файлга жазылбагандары: {codes}.</translation>
    </message>
    <message>
        <source>Tell your coordinator, and change nothing on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторго айтып, ноутбукта эч нерсе өзгөртпөңүз.</translation>
    </message>
    <message>
        <source>The file is whole, but this laptop has no space to note it: the interviews still count as not handed over. Free some space, then hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл бүтүн, бирок ноутбукта аны белгилөөгө орун жок: маектешүүлөр али тапшырылбаган болуп эсептелет. Орун бошотуп, кайра тапшырыңыз.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папканы тандаңыз же флешканы сайыңыз.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, кайра окулууда…</translation>
    </message>
</context>
<context>
    <name>InterviewBars</name>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы маектешүү</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Суроолорго кайтуу</translation>
    </message>
    <message>
        <source>After finishing, the interview cannot be opened on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктагандан кийин маектешүүнү бул ноутбукта ачууга болбойт.</translation>
    </message>
    <message>
        <source>Review before finishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктоо алдындагы текшерүү</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктоо жана мөөр басуу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>review</translatorcomment>
        <translation>Токтотуу жана мөөр басуу</translation>
    </message>
    <message numerus="yes">
        <source>Finished, it can be opened again for %n hours; then it is sealed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Аяктаган маектешүүнү %n саат ичинде кайра ачууга болот, андан кийин ага мөөр басылат.</numerusform>
            <numerusform>Аяктаган маектешүүнү %n саат ичинде кайра ачууга болот, андан кийин ага мөөр басылат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, it can be opened again until {time}; then it is sealed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктаган маектешүүнү {time} чейин кайра ачууга болот, андан кийин ага мөөр басылат.</translation>
    </message>
    <message>
        <source>Finished, it takes the place of the earlier one and cannot be opened here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бүткөндөн кийин ал мурункусунун ордун басат, бул жерде ачылбайт.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктоо</translation>
    </message>
    <message>
        <source>Destroy the answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоопторду жок кылуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Андан ары</translation>
    </message>
    <message>
        <source>{roster} · {number} of {count}</source>
        <translation>{roster} · {number} / {count}</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓ another row</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+↑ ↓ башка сап</translation>
    </message>
    <message>
        <source>{key} add a row</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} сап кошуу</translation>
    </message>
    <message>
        <source>Ctrl+PgUp PgDn section</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+PgUp PgDn бөлүм</translation>
    </message>
    <message>
        <source>{key} language</source>
        <translation>{key} тил</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сакталган жок</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сакталууда…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сакталды {time}</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost while this page is open; saving is tried again by itself.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул бет ачык турганда киргизгениңиз жоголбойт; сактоо өзү кайталанат.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>These answers are not in their lists any more, choose again: {questions}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жооптор эми тизмеде жок, кайра тандаңыз: {questions}</translation>
    </message>
</context>
<context>
    <name>InterviewSide</name>
    <message>
        <source>Review</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>List</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүнүн жүрүшү</translation>
    </message>
    <message>
        <source>done</source>
        <translation>толтурулду</translation>
    </message>
    <message>
        <source>has something to correct</source>
        <translatorcomment>review</translatorcomment>
        <translation>оңдой турганы бар</translation>
    </message>
    <message>
        <source>open</source>
        <translation>толтурула элек</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>суралбайт</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions</source>
        <translation>{asked} суроонун {answered} жообу</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мүн</numerusform>
            <numerusform>%n мүн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>a mistake of the enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>интервьюердин катасы</translation>
    </message>
    <message>
        <source>– void, does not count</source>
        <translatorcomment>review</translatorcomment>
        <translation>– жараксыз, эсепке алынбайт</translation>
    </message>
    <message>
        <source>– replaced by a corrected one</source>
        <translatorcomment>review</translatorcomment>
        <translation>– оңдолгону менен алмаштырылган</translation>
    </message>
    <message>
        <source>→ returned, not back yet ({status})</source>
        <translatorcomment>review</translatorcomment>
        <translation>→ кайтарылды, али келе элек ({status})</translation>
    </message>
    <message>
        <source>clock was set back</source>
        <translatorcomment>review</translatorcomment>
        <translation>саат артка жылдырылган</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translatorcomment>review</translatorcomment>
        <translation>айырмачылык бар</translation>
    </message>
    <message>
        <source>names another enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>башка интервьюер аталган</translation>
    </message>
    <message>
        <source>files lack</source>
        <translatorcomment>review</translatorcomment>
        <translation>файлдары жок</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translatorcomment>review</translatorcomment>
        <translation>форма бул жерде белгисиз</translation>
    </message>
    <message>
        <source>not signed</source>
        <translatorcomment>review</translatorcomment>
        <translation>кол коюлган эмес</translation>
    </message>
    <message>
        <source>corrected without being asked</source>
        <translatorcomment>review</translatorcomment>
        <translation>суралбай туруп оңдолгон</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Today {time}</source>
        <translation>Бүгүн {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Кечээ {time}</translation>
    </message>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы маектешүү</translation>
    </message>
    <message numerus="yes">
        <source>Draft older than %n hours</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Караламага %n сааттан ашты</numerusform>
            <numerusform>Караламага %n сааттан ашты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>эң эртеси — %n күн</numerusform>
            <numerusform>эң эртеси — %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жараксыз</translation>
    </message>
    <message>
        <source>Draft · {answered} of {asked}</source>
        <translation>Каралама · {answered} / {asked}</translation>
    </message>
    <message>
        <source>Withdrawn · answers destroyed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайтарып алынды · жооптор жок кылынды</translation>
    </message>
    <message>
        <source>the same interview is there twice</source>
        <translatorcomment>review</translatorcomment>
        <translation>дал ошондой маектешүү бар</translation>
    </message>
    <message>
        <source>it was practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>бул машыгуу болчу</translation>
    </message>
    <message>
        <source>the wrong person was asked</source>
        <translatorcomment>review</translatorcomment>
        <translation>башка киши суралган</translation>
    </message>
    <message>
        <source>a mistake of mine</source>
        <translatorcomment>review</translatorcomment>
        <translation>менин катам</translation>
    </message>
    <message>
        <source>another reason</source>
        <translatorcomment>review</translatorcomment>
        <translation>башка себеп</translation>
    </message>
    <message>
        <source>Finished · can be opened again until {time}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктады · {time} чейин кайра ачууга болот</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор алды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тапшырылды</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөөр басылды</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translatorcomment>review</translatorcomment>
        <translation>токтотулган</translation>
    </message>
    <message>
        <source>Opened again · is sealed at {time}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайра ачылды · мөөр басуу убактысы {time}</translation>
    </message>
    <message>
        <source>To correct: came back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оңдоо керек: кайтарылды</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>only here</source>
        <translatorcomment>review</translatorcomment>
        <translation>ушул жерде гана</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>бул жерде жок</translation>
    </message>
    <message>
        <source>Hand over today.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маалыматтарды бүгүн тапшырыңыз.</translation>
    </message>
    <message>
        <source>Hand over now: if this laptop is lost, they are lost with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыр тапшырыңыз: ноутбук жоголсо, алар да кошо жоголот.</translation>
    </message>
    <message>
        <source>{name} is finished and closed. {key} opens it again; that is noted in the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} аяктаган жана жабык. {key} аны кайра ачат; бул маектешүүдө белгиленет.</translation>
    </message>
    <message>
        <source>Interview {code} is with the coordinator, in two places, and not here any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү координатордо эки жерде бар, бул жерде эми жок.</translation>
    </message>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү жараксыз. Ал сакталат жана тапшырылат, бирок эсепке алынбайт.</translation>
    </message>
    <message>
        <source>Interview {code} is sealed: nobody can open it on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсүнө мөөр басылган: аны ушул ноутбукта эч ким ача албайт.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү ушул ноутбукта гана бар</numerusform>
            <numerusform>%n маектешүү ушул ноутбукта гана бар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>↑ ↓ · Space chooses · {key} find</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ · боштук тандайт · {key} табуу</translation>
    </message>
    <message>
        <source>Interview {code} was withdrawn: its answers are gone, and there is nothing to correct.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү кайра алынган: жооптору жок, оңдой турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Interview {code} does not count any more: it is not returned.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү эми эсепке алынбайт: ал кайтарылбайт.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылган файлдар</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Form version</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкета версиясы</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>review</translatorcomment>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>What to know</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмнени билүү керек</translation>
    </message>
    <message>
        <source>No interview has come in yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча бир да маектешүү келе элек.</translation>
    </message>
    <message>
        <source>No interview fits what is typed above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жогоруда терилгенге ылайык маектешүү жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type a code, an enumerator or a day above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Дагы %n көрсөтүлгөн жок: жогоруда кодду, интервьюерди же күндү териңиз.</numerusform>
            <numerusform>Дагы %n көрсөтүлгөн жок: жогоруда кодду, интервьюерди же күндү териңиз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {names}</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n тандалды: {names}</numerusform>
            <numerusform>%n тандалды: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen. Space chooses the current row.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе тандалган жок. Боштук баскычы учурдагы сапты тандайт.</translation>
    </message>
    <message>
        <source>Everything that came in, without a single answer. An interview with a mistake goes back to its laptop with your remark: its enumerator corrects it and hands it over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Келгендин баары, бир да жоопсуз. Катасы бар маектешүү сиздин эскертүүңүз менен өз ноутбугуна кайтарылат: интервьюер аны оңдоп, кайра тапшырат.</translation>
    </message>
    <message>
        <source>Interviews that came in</source>
        <translatorcomment>review</translatorcomment>
        <translation>Келген маектешүүлөр</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>review</translatorcomment>
        <translation>Табуу</translation>
    </message>
    <message>
        <source>code, enumerator, day or status, in any order</source>
        <translatorcomment>review</translatorcomment>
        <translation>код, интервьюер, күн же абалы, каалаган тартипте</translation>
    </message>
    <message>
        <source>Return to the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукка кайтаруу</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тандоону алып салуу</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The passphrase is changed. Only the new one opens this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы алмаштырылды. Ноутбукту жаңысы гана ачат.</translation>
    </message>
    <message>
        <source>Passphrase and danger</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы жана коркунуч</translation>
    </message>
    <message>
        <source>F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the coordinator&apos;s key opens it later.</source>
        <translatorcomment>review</translatorcomment>
        <translation>F12 ишти дароо жашырат. Коркунуч болсо, каалаган бетте Shift+F12 баскычтарын эки секунд басып туруп, Enter басыңыз: андан кийин ноутбукту эч бир купуя сөз айкашы ачпайт. Эч нерсе өчүрүлбөйт, кийин аны координатордун ачкычы ачат.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын алмаштыруу…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагынын баарын жок кылуу…</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>The key from its sheet, or the words of two sheets one after the other</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барактагы ачкыч же эки барактын сөздөрү катары менен</translation>
    </message>
    <message>
        <source>Or a key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Же ачкыч файлы</translation>
    </message>
    <message>
        <source>for example E:\key.dala-key</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\key.dala-key</translation>
    </message>
    <message>
        <source>Key files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч файлдары</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч файлын тандаңыз</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч файлынын купуя сөз айкашы</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терилгенди жашыруу</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терилгенди көрсөтүү</translation>
    </message>
    <message>
        <source>Type the key, or choose the file that holds it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты киргизиңиз же ал жаткан файлды тандаңыз.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч файлынын купуя сөз айкашын киргизиңиз.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Secret key of a survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун жашыруун ачкычы</translation>
    </message>
    <message>
        <source>kept in another place</source>
        <translatorcomment>review</translatorcomment>
        <translation>башка жерде сакталат</translation>
    </message>
    <message>
        <source>kept at the office</source>
        <translatorcomment>review</translatorcomment>
        <translation>кеңседе сакталат</translation>
    </message>
    <message>
        <source>Key: {name} ({place}). Printed {day}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч: {name} ({place}). Басылган күнү: {day}.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every interview of the survey. Lock it away. Do not photograph it, copy it or send it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул барак кимде болсо, ошол сурамжылоонун бардык маектешүүлөрүн окуй алат. Аны кулпулап сактаңыз. Сүрөткө тартпаңыз, көчүрбөңүз, жөнөтпөңүз.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал эмне үчүн керек</translation>
    </message>
    <message>
        <source>It opens the interviews if the coordinator&apos;s computer is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун компьютери жоголсо, маектешүүлөрдү ачат.</translation>
    </message>
    <message>
        <source>It opens a laptop whose passphrase was forgotten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы унутулган ноутбукту ачат.</translation>
    </message>
    <message>
        <source>It is tried before the survey is published, and once a year: Dala calls it a rehearsal.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны сурамжылоо жарыяланганга чейин жана жылына бир жолу текшеришет: Dala муну репетиция деп атайт.</translation>
    </message>
    <message>
        <source>The key, to be typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Клавиатура менен терүү үчүн ачкыч</translation>
    </message>
    <message>
        <source>Spaces and lines do not matter. Below the first line there is no digit 1 and no letter B, I or O: the round sign is always the digit zero.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Боштуктар менен саптардын мааниси жок. Биринчи саптан төмөн 1 саны да, B, I, O тамгалары да жок: тегерек белги — дайыма нөл саны.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кантип сактоо керек</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe, in another building than the computers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөөрлөнгөн конвертте, сейфте, компьютерлер жок башка имаратта.</translation>
    </message>
    <message>
        <source>With somebody who may decide alone who gets to read the interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектерди ким окушун жалгыз өзү чечүүгө укугу бар кишиде.</translation>
    </message>
    <message>
        <source>Write down in another place who has it. Look once a year whether it is still there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын кимде экенин башка жерге жазып коюңуз. Жылына бир жолу ордунда экенин текшериңиз.</translation>
    </message>
    <message>
        <source>Name of this key, in eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкычтын сегиз сөздөн турган аты</translation>
    </message>
    <message>
        <source>They are no secret: the survey&apos;s list of keys shows the same words for this key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алар жашыруун эмес: сурамжылоонун ачкычтар тизмесинде бул ачкычтын сөздөрү дал ушундай.</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун орду</translation>
    </message>
    <message>
        <source>in this desk, and off-site on paper or in a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>ушул жерде, дагы өзүнчө: кагазда же файлда</translation>
    </message>
    <message>
        <source>in this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>ушул жумуш ордунда</translation>
    </message>
    <message>
        <source>✓ off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ өзүнчө сакталган</translation>
    </message>
    <message>
        <source>in this building</source>
        <translatorcomment>review</translatorcomment>
        <translation>ушул имаратта</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>али текшериле элек</translation>
    </message>
    <message>
        <source>✓ {day}</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ {day}</translation>
    </message>
    <message>
        <source>! {day}, from a file: try the paper too</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {day}, файлдан: кагазды да текшериңиз</translation>
    </message>
    <message>
        <source>! {day}, before the keys changed: try it once more</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {day}, ачкычтар өзгөргөнгө чейин: кайра текшериңиз</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>↑ ↓ choose a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ ачкычты тандоо</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>“{name}” is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» башка имаратта сакталат.</translation>
    </message>
    <message>
        <source>“{name}” is not kept off-site.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» өзүнчө сакталбайт.</translation>
    </message>
    <message>
        <source>It is not off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзүнчө сакталбайт</translation>
    </message>
    <message>
        <source>It is kept off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзүнчө сакталат</translation>
    </message>
    <message>
        <source>Key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайда сакталат</translation>
    </message>
    <message>
        <source>Tried last</source>
        <translatorcomment>review</translatorcomment>
        <translation>Акыркы текшерүү</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сегиз сөзү</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтар</translation>
    </message>
    <message>
        <source>Each of these keys opens every interview of the survey by itself, and any laptop whose passphrase is lost (the first three do). One must lie in another building: with this computer as the only key, a fire or a theft ends the survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкычтардын ар бири сурамжылоонун бардык маектешүүсүн өзү ачат, ал эми алгачкы үчөө купуя сөз айкашы унутулган ар кандай ноутбукту да ачат. Бири башка имаратта жатышы керек: жалгыз ачкыч ушул компьютерде болсо, өрт же ууру сурамжылоону жок кылат.</translation>
    </message>
    <message>
        <source>Keys of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун ачкычтары</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы ачкыч жасоо</translation>
    </message>
    <message>
        <source>Add a key somebody gave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Берилген ачкычты кошуу</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты текшерүү</translation>
    </message>
    <message>
        <source>Put this desk&apos;s key on paper</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул жердеги ачкычты кагазга түшүрүү</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алып салуу</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message numerus="yes">
        <source>%n interviews count</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү эсепке алынат</numerusform>
            <numerusform>%n маектешүү эсепке алынат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, number {first} to {last}</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу, {first}–{last} номерлер</numerusform>
            <numerusform>%n жазуу, {first}–{last} номерлер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жараксыз деп жарыяланды</numerusform>
            <numerusform>%n жараксыз деп жарыяланды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n оңдолду</numerusform>
            <numerusform>%n оңдолду</numerusform>
        </translation>
    </message>
    <message>
        <source>last bundle added: {when}</source>
        <translatorcomment>review</translatorcomment>
        <translation>акыркы пакет кошулду: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Known: these are the words of entry {number}; %n entries came after it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Белгилүү: бул {number}-жазуунун сөздөрү; андан кийин %n жазуу келди.</numerusform>
            <numerusform>Белгилүү: бул {number}-жазуунун сөздөрү; андан кийин %n жазуу келди.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: everything up to this moment is here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошол эле сөздөр: ушул учурга чейинкинин баары ушул жерде.</translation>
    </message>
    <message>
        <source>Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add it, and type these words again. If they are still unknown then, something is missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка: {place}-сөз айырмаланат. Сөздөр ар бир маектешүүдөн кийин өзгөрөт: жаңы пакет сурап, аны кошуп, бул сөздөрдү кайра териңиз. Ошондо да белгисиз болсо, бир нерсе жетишпейт.</translation>
    </message>
    <message>
        <source>Head code: four words for all this laptop has done, as far as it came here</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чынжыр коду: ушул ноутбук кылып, бул жерге келгендин баарына төрт сөз</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translatorcomment>review</translatorcomment>
        <translation>Телефондон угулган сөздөр</translation>
    </message>
    <message>
        <source>the four words on the laptop&apos;s screen</source>
        <translatorcomment>review</translatorcomment>
        <translation>ноутбуктун экранындагы төрт сөз</translation>
    </message>
    <message>
        <source>Type all four words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Төрт сөздүн баарын териңиз.</translation>
    </message>
</context>
<context>
    <name>LaptopPages</name>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү жараксыз. Ал сакталат жана тапшырылат, бирок эсепке алынбайт.</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>Laptop of {enumerator} ({device})</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} ноутбугу ({device})</translation>
    </message>
    <message>
        <source>✓ certified</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ ырасталган</translation>
    </message>
    <message>
        <source>trial: needs no certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>сыноо: сертификат керек эмес</translation>
    </message>
    <message>
        <source>! waits for its certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>! сертификатын күтүүдө</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>али эч нерсе келе элек</translation>
    </message>
    <message>
        <source>✓ nothing lacks</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ баары ордунда</translation>
    </message>
    <message>
        <source>Nothing came from this laptop yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктан али эч нерсе келе элек.</translation>
    </message>
    <message>
        <source>Nothing lacks: every entry of this laptop&apos;s chain came, and every interview that it names.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары ордунда: ушул ноутбук чынжырынын ар бир жазуусу да, анда аталган ар бир маектешүү да келди.</translation>
    </message>
    <message>
        <source>This laptop was copied or set back to an earlier state: from entry {number} on it has two histories. Nothing is lost: both are kept, and the interviews of both count. Call {enumerator}: was the laptop restored, or its folder copied to another one? Only one of them may go on; set the other one up anew.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук көчүрүлгөн же мурунку абалына кайтарылган: {number}-жазуудан тартып эки тарыхы бар. Эч нерсе жоголгон жок: экөө тең сакталат, экөөнүн тең маектешүүлөрү эсепке алынат. {enumerator} интервьюерге чалыңыз: ноутбук калыбына келтирилдиби же папкасы башкасына көчүрүлдүбү? Бирөө гана ишин уланта алат; экинчисин кайра даярдаңыз.</translation>
    </message>
    <message>
        <source>COPIED: two histories</source>
        <translatorcomment>review</translatorcomment>
        <translation>КӨЧҮРҮЛГӨН: эки тарых</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not join those that are here: something before them is another than what came. Treat it as a copied laptop: call {enumerator}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу бул жердегилер менен кошулбайт: алардын алдында келгенден башка нерсе болгон. Ноутбукту көчүрүлгөн деп эсептеңиз: {enumerator} интервьюерге чалыңыз.</numerusform>
            <numerusform>%n жазуу бул жердегилер менен кошулбайт: алардын алдында келгенден башка нерсе болгон. Ноутбукту көчүрүлгөн деп эсептеңиз: {enumerator} интервьюерге чалыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries that do not join</source>
        <translatorcomment>review</translatorcomment>
        <translation>кошулбаган жазуулар</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ушул ноутбукта бүткөн %n маектешүү келген жок: {names}. {enumerator} интервьюерден маалыматтарды кайра тапшырышын, ага чейин дүмүрчөк кабыл албашын сураңыз.</numerusform>
            <numerusform>Ушул ноутбукта бүткөн %n маектешүү келген жок: {names}. {enumerator} интервьюерден маалыматтарды кайра тапшырышын, ага чейин дүмүрчөк кабыл албашын сураңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews missing</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү жок</numerusform>
            <numerusform>%n маектешүү жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Чынжырында %n жазуу жок, номерлери {numbers}: ортодогу бир пакет келген эмес. Ошол пакетти кошуңуз же {enumerator} интервьюерден маалыматтарды кайра тапшырышын сураңыз.</numerusform>
            <numerusform>Чынжырында %n жазуу жок, номерлери {numbers}: ортодогу бир пакет келген эмес. Ошол пакетти кошуңуз же {enumerator} интервьюерден маалыматтарды кайра тапшырышын сураңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries missing</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазуу жок</numerusform>
            <numerusform>%n жазуу жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is cut off: a bundle named %n later entries, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Аягы кесилген: пакет кийинки %n жазууну атаган, номерлери {numbers}, бирок алар келген жок. Анын башка бөлүктөрүн кошуңуз же {enumerator} интервьюерден маалыматтарды кайра тапшырышын сураңыз.</numerusform>
            <numerusform>Аягы кесилген: пакет кийинки %n жазууну атаган, номерлери {numbers}, бирок алар келген жок. Анын башка бөлүктөрүн кошуңуз же {enumerator} интервьюерден маалыматтарды кайра тапшырышын сураңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is cut off</source>
        <translatorcomment>review</translatorcomment>
        <translation>аягы кесилген</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came under this laptop&apos;s id with other keys. They are kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ушул ноутбуктун аты менен, бирок башка ачкычтар менен %n пакет келди. Алар ачылбай сакталып турат. {enumerator} интервьюерден сураңыз: ноутбук кайра даярдалдыбы? Эч ким билбесе, аларды башка бирөө жасаган.</numerusform>
            <numerusform>Ушул ноутбуктун аты менен, бирок башка ачкычтар менен %n пакет келди. Алар ачылбай сакталып турат. {enumerator} интервьюерден сураңыз: ноутбук кайра даярдалдыбы? Эч ким билбесе, аларды башка бирөө жасаган.</numerusform>
        </translation>
    </message>
    <message>
        <source>other keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>башка ачкычтар</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ноутбук ырасталганча анын %n пакети ачылбай сакталып турат. Эч нерсе жоголгон жок. {enumerator} интервьюерден суроо-талабын алып, «Ноутбукту ырастоо» дегенди тандаңыз.</numerusform>
            <numerusform>Ноутбук ырасталганча анын %n пакети ачылбай сакталып турат. Эч нерсе жоголгон жок. {enumerator} интервьюерден суроо-талабын алып, «Ноутбукту ырастоо» дегенди тандаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n пакет күтүүдө</numerusform>
            <numerusform>%n пакет күтүүдө</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came without the laptop&apos;s signature, from before the survey was published. They count, but nobody can prove where they come from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү ноутбуктун колтамгасы жок, сурамжылоо жарыяланганга чейин келген. Алар эсепке алынат, бирок кайдан келгенин эч ким далилдей албайт.</numerusform>
            <numerusform>%n маектешүү ноутбуктун колтамгасы жок, сурамжылоо жарыяланганга чейин келген. Алар эсепке алынат, бирок кайдан келгенин эч ким далилдей албайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n колтамгасыз</numerusform>
            <numerusform>%n колтамгасыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock was set back: the times of %n interviews are not certain. They count all the same. Ask {enumerator} to set date and time right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Анын сааты артка жылдырылган: %n маектешүүнүн убактысы так эмес. Алар баары бир эсепке алынат. {enumerator} интервьюерден күн менен убакытты туура коюшун сураңыз.</numerusform>
            <numerusform>Анын сааты артка жылдырылган: %n маектешүүнүн убактысы так эмес. Алар баары бир эсепке алынат. {enumerator} интервьюерден күн менен убакытты туура коюшун сураңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>clock set back</source>
        <translatorcomment>review</translatorcomment>
        <translation>саат артка жылдырылган</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the file? They count as they are until then.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү оңдоого кайтарылды, али келе элек. {enumerator} файлды алдыбы? Ага чейин алар ошол бойдон эсепке алынат.</numerusform>
            <numerusform>%n маектешүү оңдоого кайтарылды, али келе элек. {enumerator} файлды алдыбы? Ага чейин алар ошол бойдон эсепке алынат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned, not back</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n кайтарылды, келе элек</numerusform>
            <numerusform>%n кайтарылды, келе элек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>↑ ↓ choose a laptop · Enter or {key} compare its words</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ ноутбук тандоо · Enter же {key} — сөздөрүн салыштыруу</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translatorcomment>review</translatorcomment>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translatorcomment>review</translatorcomment>
        <translation>Акыркы жазуу</translation>
    </message>
    <message>
        <source>Head code</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чынжыр коду</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмне туура эмес</translation>
    </message>
    <message>
        <source>No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none of them needs a certificate.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча бир да ноутбук эч нерсе тапшыра элек. Ноутбуктарды сурамжылоо топтому менен даярдаңыз; сыноодо аларга сертификат керек эмес.</translation>
    </message>
    <message>
        <source>No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick. Bring the stick here, and certify the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча бир да ноутбук белгилүү эмес. Ноутбуктарды сурамжылоо топтому менен даярдаңыз: ар бири флешкага суроо-талап жазат. Флешканы бул жерге алып келип, ноутбукту ырастаңыз.</translation>
    </message>
    <message>
        <source>Receipts that were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылган дүмүрчөктөр</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктар</translation>
    </message>
    <message>
        <source>Each laptop signs everything it does in one chain. So Dala sees what is missing, even when interviews or whole bundles never came.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир ноутбук кылганынын баарына бир чынжыр менен кол коёт. Ошондуктан маектешүүлөр же бүтүндөй пакеттер келбесе да, Dala эмне жетишпегенин көрөт.</translation>
    </message>
    <message>
        <source>Laptops of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун ноутбуктары</translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту ырастоо</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөктөрдү жазуу</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Now: anybody with the pack may set a laptop up, with any code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыр: топтому бар ар ким каалаган код менен ноутбук даярдай алат.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n enumerators may set a laptop up.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Азыр: %n интервьюер ноутбук даярдай алат.</numerusform>
            <numerusform>Азыр: %n интервьюер ноутбук даярдай алат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: no quotas.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыр: квота жок.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n quotas.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Азыр: %n квота.</numerusform>
            <numerusform>Азыр: %n квота.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the list over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизмени алуу</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомго кол коюлууда…</translation>
    </message>
    <message>
        <source>Type which file holds the list, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизме турган файлды киргизиңиз же «Карап чыгуу» аркылуу тандаңыз.</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомдун номери эми {number}. Аны жазып, ар бир ноутбукка бериңиз.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо ошондой: эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер</translation>
    </message>
    <message>
        <source>With a list, only these codes can set a laptop up. A CSV file with the columns code and, where there are several, organisation.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизме болсо, ноутбукту ушул коддор менен гана даярдоого болот. CSV файлы, тилкелери: code жана уюм бир нече болсо organisation.</translation>
    </message>
    <message>
        <source>List of enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер тизмеси</translation>
    </message>
    <message>
        <source>Choose the list of enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер тизмесин тандаңыз</translation>
    </message>
    <message>
        <source>Let everybody set a laptop up</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баарына уруксат берүү</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квоталар</translation>
    </message>
    <message>
        <source>How many interviews are wanted, by answers. A CSV file with the columns name, form, target, and one for each question that counts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жооптор боюнча канча маектешүү керек. CSV файлы, тилкелери: name, form, target жана эсептелген ар бир суроого бир тилке.</translation>
    </message>
    <message>
        <source>List of quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квоталар тизмеси</translation>
    </message>
    <message>
        <source>Choose the list of quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квоталар тизмесин тандаңыз</translation>
    </message>
    <message>
        <source>Do without quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квотасыз иштөө</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translatorcomment>review</translatorcomment>
        <translation>CSV файлдары</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>enumerator {code}</source>
        <translation>интервьюер {code}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter continue · Ctrl+1–3 rooms</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ тандоо · Enter улантуу · Ctrl+1–3 бөлүмдөр</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} издөө</translation>
    </message>
    <message>
        <source>{key} void</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жараксыз деп</translation>
    </message>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы маектешүү</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Маалымат тапшыруу</translation>
    </message>
    <message>
        <source>Make it known</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тааныштыруу</translation>
    </message>
    <message>
        <source>Find an interview by its code</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүнү коду боюнча издөө</translation>
    </message>
    <message>
        <source>The interview is sealed for good. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүгө биротоло мөөр басылды. Анын коду: {code}.</translation>
    </message>
    <message>
        <source>This laptop is not certified yet: its interviews are kept and wait.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук али ырастала элек: анын маектешүүлөрү сакталып, күтүп турат.</translation>
    </message>
    <message>
        <source>There is no interview on this laptop yet. Press Ctrl+N to begin the first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта азырынча маектешүү жок. Биринчисин баштоо үчүн Ctrl+N басыңыз.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгөртүлдү</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown. Type a code above to find one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Дагы %n көрсөтүлгөн жок. Табуу үчүн жогоруга кодун териңиз.</numerusform>
            <numerusform>Дагы %n көрсөтүлгөн жок. Табуу үчүн жогоруга кодун териңиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview has this code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай коддуу маектешүү жок.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Dala was locked. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala кулпуланды. Баары сакталды.</translation>
    </message>
    <message>
        <source>Dala locked itself because nobody used it for a while. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир топко эч ким колдонбогондуктан, Dala өзү кулпуланды. Баары сакталды.</translation>
    </message>
    <message>
        <source>Dala locked itself because the laptop slept. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук уйку режиминде болгондуктан, Dala өзү кулпуланды. Баары сакталды.</translation>
    </message>
    <message>
        <source>Dala locked itself together with the screen. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala экран менен кошо кулпуланды. Баары сакталды.</translation>
    </message>
    <message>
        <source>Dala was locked. What was typed last could not be saved; everything before it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala кулпуланды. Акыркы терилгенди сактоо мүмкүн болгон жок; ага чейинкинин баары сакталды.</translation>
    </message>
    <message>
        <source>Dala was locked after a mistake of the program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Программанын катасынан кийин Dala кулпуланды.</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту координатордун ачкычы гана ачат.</translation>
    </message>
    <message>
        <source>The laptop could not be locked for good: the disk did not take it. The passphrase still opens it. Switch the laptop off.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту биротоло кулпулоо мүмкүн болгон жок: диск жазууну кабыл алган жок. Купуя сөз айкашы аны дагы эле ачат. Ноутбукту өчүрүңүз.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language of the program</source>
        <translation>Программанын тили</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көрүнүш</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>List</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Type a part of the answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жооптун бир бөлүгүн териңиз</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n табылды</numerusform>
            <numerusform>%n табылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list fits this.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизмеде мындай эч нерсе жок.</translation>
    </message>
    <message>
        <source>letters look for it · ↓ list</source>
        <translatorcomment>review</translatorcomment>
        <translation>тамгалар — издөө · ↓ тизме</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never stay on this computer: whoever finds it can read every interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>PDF файлын дароо өз принтериңизде басып чыгарыңыз, анан өчүрүп, таштанды кутусун тазалаңыз. Ал бул компьютерде калбашы керек: тапкан адам бардык маектешүүнү окуй алат.</translation>
    </message>
    <message>
        <source>Put the file on a stick that is kept in another place, and its passphrase in a third place. It must never stay on this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлды башка жерде сакталган флешкага жазыңыз, купуя сөз айкашын үчүнчү жерде кармаңыз. Файл бул компьютерде калбашы керек.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты жасоо</translation>
    </message>
    <message>
        <source>Type who keeps the key or where it lies, for example “Safe in Astana”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч кимде же кайда жатканын киргизиңиз, мисалы «Астанадагы сейф».</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл кайда жазыларын киргизиңиз же «Карап чыгуу» аркылуу тандаңыз.</translation>
    </message>
    <message>
        <source>Preparing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч даярдалууда…</translation>
    </message>
    <message>
        <source>Writing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч жазылууда…</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды: {path}.</translation>
    </message>
    <message>
        <source>Print it now, delete the file, and empty the bin.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны азыр басып чыгарып, файлды өчүрүп, таштанды кутусун тазалаңыз.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase in two places, neither of them here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлды жана анын купуя сөз айкашын эки башка жерде сактаңыз, бирок бул жерде эмес.</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» эми сурамжылоонун ачкычы.</translation>
    </message>
    <message>
        <source>Try it next, then write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эми аны текшерип, анан топтомду жазып, ар бир ноутбукка бериңиз.</translation>
    </message>
    <message>
        <source>This desk&apos;s own key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул жумуш ордунун ачкычы</translation>
    </message>
    <message>
        <source>A new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы ачкыч</translation>
    </message>
    <message>
        <source>Who keeps it, or where it lies</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кимде же кайда жатат</translation>
    </message>
    <message>
        <source>for example Safe in Astana</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы Астанадагы сейф</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайда сакталат</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзүнчө: бул компьютер турган имаратта эмес. Жок дегенде бир ачкыч ушундай сакталышы керек.</translation>
    </message>
    <message>
        <source>How its secret half is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя жарымы кантип сакталат</translation>
    </message>
    <message>
        <source>A printed sheet: one page with the key as a code and as letters</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басылган барак: ачкыч код жана тамгалар түрүндө жазылган бир бет</translation>
    </message>
    <message>
        <source>Three printed sheets of words for three people: any two are the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Үч адам үчүн сөздөр жазылган үч барак: каалаган экөө ачкыч болот</translation>
    </message>
    <message>
        <source>A key file on a stick, under a passphrase of its own</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешкадагы ачкыч файлы, өзүнүн купуя сөз айкашы менен</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл кайда жазылат</translation>
    </message>
    <message>
        <source>Write the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты жазуу</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translatorcomment>review</translatorcomment>
        <translation>PDF файлдары</translation>
    </message>
    <message>
        <source>Key files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч файлдары</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the file: alone the file opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды кагазга жазып, файлдан өзүнчө сактаңыз: файлдын өзү эч нерсе ачпайт.</translation>
    </message>
    <message>
        <source>The key in this desk opens every interview. On paper in another place it opens them if this computer is lost, and it opens a laptop whose passphrase was forgotten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул жумуш ордундагы ачкыч бардык маектешүүнү ачат. Башка жерде кагазда болсо, бул компьютер жоголгондо аларды ачат, купуя сөз айкашы унутулган ноутбукту да ачат.</translation>
    </message>
    <message>
        <source>Its secret half is written once, as you choose below, and is not kept in this desk: what you write is the key. Interviews are sealed to it from the next pack on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын купуя жарымы төмөндө тандаганыңыздай бир жолу жазылат, бул жерде сакталбайт: жазылганы — ачкычтын өзү. Кийинки топтомдон баштап маектешүүлөр ага да мөөрлөнөт.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>жжжж</translation>
    </message>
    <message>
        <source>mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>аа.жжжж</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move to version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{version} версиясына көчүрүү</translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү</translation>
    </message>
    <message>
        <source>Versions of the questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетанын версиялары</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүгө кайтуу</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{old} версиясынан {new} версиясына</translation>
    </message>
    <message>
        <source>The survey has a newer version of this questionnaire. You can finish the interview with the version it was begun with, or move it. Nothing is lost either way, and the move can be undone until the interview is finished.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо бул анкетанын жаңыраак версиясы бар. Маектешүүнү башталган версиясы менен бүтүрсө да, көчүрсө да болот. Экөөндө тең эч нерсе жоголбойт, көчүрүүнү маектешүү бүткүчө жокко чыгарса болот.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers stay as they are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жооп өзгөрүүсүз калат.</numerusform>
            <numerusform>%n жооп өзгөрүүсүз калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{version} версиясы</translation>
    </message>
    <message>
        <source>The interview has the version that the survey has now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү сурамжылоонун азыркы версиясы менен жүрүүдө.</translation>
    </message>
    <message>
        <source>Answers to look at again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайра карап чыгуу керек жооптор</translation>
    </message>
    <message>
        <source>Answers to questions that are gone: kept beside the interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эми жок суроолордун жооптору: маектешүүнүн жанында сакталат</translation>
    </message>
    <message>
        <source>Answers that come back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайтып келген жооптор</translation>
    </message>
    <message>
        <source>New questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы суроолор</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү {version} версиясынан көчүрүлдү.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of earlier versions are kept beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Жанында мурунку версиялардын %n жообу сакталууда.</numerusform>
            <numerusform>Жанында мурунку версиялардын %n жообу сакталууда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing the move loses %n answers given since.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Көчүрүүнү жокко чыгарса, андан кийин берилген %n жооп жоголот.</numerusform>
            <numerusform>Көчүрүүнү жокко чыгарса, андан кийин берилген %n жооп жоголот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрүүнү жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы маектешүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓ · Enter on</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 тандоо · ↑ ↓ · Enter андан ары</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Кайсы анкета?</translation>
    </message>
    <message>
        <source>In which language will you ask?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайсы тилде сурайсыз?</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ көбүрөөк, азыраак</translation>
    </message>
</context>
<context>
    <name>PackRoom</name>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n анкета</numerusform>
            <numerusform>%n анкета</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}. It holds {forms}. Copy it to each laptop, or take it there on a stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды: {path}. Ичинде: {forms}. Аны ар бир ноутбукка көчүрүңүз же флешка менен алып барыңыз.</translation>
    </message>
    <message>
        <source>Writing the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому жазылууда</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Топтомду жазуу</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому</translation>
    </message>
    <message>
        <source>TRIAL: every laptop set up with this pack says so, and its interviews are for practice only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК: бул топтом менен даярдалган ар бир ноутбукта бул жазылып турат, анын маектешүүлөрү машыгуу үчүн гана.</translation>
    </message>
    <message>
        <source>One file sets up every laptop of the survey. It holds the questionnaires and the public key that interviews are sealed to, and nothing secret: losing it harms nobody.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун ар бир ноутбугу бир файл менен даярдалат. Анда анкеталар жана маектешүүлөргө мөөр баса турган ачык ачкыч бар, купуя эч нерсе жок: жоголсо, эч кимге зыян болбойт.</translation>
    </message>
    <message>
        <source>On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is set up, choose Settings, “Update from a pack…”: it keeps what it has.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы ноутбукта «Ноутбукту маектешүүгө даярдоо» дегенди жана ушул файлды тандаңыз. Даяр ноутбукта: «Жөндөөлөр», «Топтомдон жаңыртуу…» — андагынын баары калат.</translation>
    </message>
    <message>
        <source>File or folder for the pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтом үчүн файл же папка</translation>
    </message>
    <message>
        <source>Write the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомун жазуу</translation>
    </message>
    <message>
        <source>Questionnaires in it</source>
        <translation>Ичиндеги анкеталар</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тилдер</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>Eight words of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун сегиз сөзү</translation>
    </message>
    <message>
        <source>Every laptop that is set up shows them: read them to its enumerator from here. If one is different there, somebody exchanged the pack on the way.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир ноутбук жөндөлгөндө аларды көрсөтөт: интервьюерге ушул жерден окуп бериңиз. Андагы бир сөз башкача болсо, топтомду жолдо бирөө алмаштырган.</translation>
    </message>
    <message>
        <source>What else it says</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда дагы эмне айтылган</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Сурамжылоо</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Түзүлгөн</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомдун номери</translation>
    </message>
    <message>
        <source>Keys that can open interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөрдү ача турган ачкычтар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Уюмдар</translation>
    </message>
</context>
<context>
    <name>PassphraseLines</name>
    <message>
        <source>Five words that nobody can guess, made for you:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч ким таба албай турган беш сөз, Сиз үчүн түзүлдү:</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the laptop, or learn them by heart. Without the passphrase nobody can open this laptop&apos;s interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды кагазга жазып, ноутбуктан өзүнчө сактаңыз же жаттап алыңыз. Купуя сөз айкашысыз бул ноутбуктун маектешүүлөрүн эч ким ача албайт.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул сөздөрдү алуу</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Башка сөздөр</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Терилгенди жашыруу</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терилгенди көрсөтүү</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошол эле купуя сөз айкашы дагы бир жолу</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Табуу кыйын.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Экөө бирдей.</translation>
    </message>
    <message>
        <source>Type a passphrase, or press F2 to use the five words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын киргизиңиз же беш сөздү алуу үчүн F2 басыңыз.</translation>
    </message>
    <message>
        <source>This is not the same. Type the passphrase once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дал келбейт. Купуя сөз айкашын дагы бир жолу киргизиңиз.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Карап чыгуу…</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>latitude longitude, e.g. 42.3417 69.5901</source>
        <translatorcomment>review</translatorcomment>
        <translation>кеңдик узундук, мисалы 42.3417 69.5901</translation>
    </message>
    <message>
        <source>Degrees, with a minus for south and west; then height in metres, if known.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Градус менен, түштүк жана батыш үчүн минус менен; андан кийин белгилүү болсо, бийиктиги метр менен.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Keep the interviews there all the same; I know what that means</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары бир маектешүүлөрдү ошол жерде сактоо: коркунучун түшүнөм</translation>
    </message>
    <message>
        <source>To choose another folder, close Dala and start it with the command: dala --data FOLDER</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка папка тандоо үчүн Dala программасын жаап, мына бул буйрук менен ачыңыз: dala --data ПАПКА</translation>
    </message>
    <message>
        <source>Choose another folder, or tick the line above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка папка тандаңыз же жогорудагы сапты белгилеңиз.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where to?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайда?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>for example E:\ or /media/stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\ же /media/stick</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папканы тандаңыз</translation>
    </message>
    <message>
        <source>A folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and it appears here, or choose a folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка сайылган эмес. Сайсаңыз, бул жерде көрүнөт, же папка тандаңыз.</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} · бош орун {free}</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Take it over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{least} менен {most} аралыгындагы бүтүн санды киргизиңиз.</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомго кол коюлууда…</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомдун номери эми {number}. Аны жазып, ар бир ноутбукка бериңиз.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо ошондой: эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Rules for every laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир ноутбук үчүн эрежелер</translation>
    </message>
    <message>
        <source>They hold on a laptop once it has taken the next pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алар ноутбук кийинки топтомду алганда күчүнө кирет.</translation>
    </message>
    <message>
        <source>A laptop that nobody touches locks after so many minutes (1 to 15)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч ким тийбеген ноутбук канча мүнөттөн кийин кулпуланат (1–15)</translation>
    </message>
    <message>
        <source>It reminds of an unfinished interview after so many hours (1 to 72)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бүтпөгөн маектешүүнү канча сааттан кийин эскертет (1–72)</translation>
    </message>
    <message>
        <source>A finished interview can be opened again for so many hours (0 to 24)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктаган маектешүүнү канча саат ичинде кайра ачууга болот (0–24)</translation>
    </message>
    <message>
        <source>With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its passphrase can read it until the time has ended, and it is in no bundle before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>0 болсо, ага дароо мөөр басылат, эң коопсузу ушул. Болбосо убакыт бүткөнчө ноутбугу жана купуя сөз айкашы бар адам аны окуй алат, ага чейин ал эч бир пакетке кирбейт.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This question needs an answer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул суроого жооп керек.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай жооп бул жерде болбойт.</translation>
    </message>
    <message>
        <source>It is kept, but must be corrected before you finish.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жооп сакталды, бирок аяктаардан мурун аны оңдоо керек.</translation>
    </message>
    <message>
        <source>Warning confirmed: “{remark}”.</source>
        <translation>Эскертүү ырасталды: «{remark}».</translation>
    </message>
    <message>
        <source>Confirm or correct it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ырастаңыз же оңдоңуз.</translation>
    </message>
    <message>
        <source>It must be corrected before you finish.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктаардан мурун муну оңдоо керек.</translation>
    </message>
    <message>
        <source>The chosen answer is not in the list any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тандалган жооп эми тизмеде жок.</translation>
    </message>
    <message>
        <source>Type a number on the scale from {low} to {high}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Шкаладагы санды киргизиңиз, эң азы {low}, эң көбү {high}.</translation>
    </message>
    <message>
        <source>There is no such year. Type it as yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай жыл жок. жжжж түрүндө териңиз.</translation>
    </message>
    <message>
        <source>There is no such month. Type it as mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай ай жок. аа.жжжж түрүндө териңиз.</translation>
    </message>
    <message>
        <source>Typed words are no file. Attach one, or remove the words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терилген сөздөр файл эмес. Файл тиркеңиз же сөздөрдү алып салыңыз.</translation>
    </message>
    <message>
        <source>This is not a whole number. Use digits only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул бүтүн сан эмес. Цифраларды гана териңиз.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits and one decimal point.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сан эмес. Цифраларды жана бир ондук чекит териңиз.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd.mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай күн жок. Аны кк.аа.жжжж түрүндө териңиз.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as hh:mm.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай убакыт жок. Аны сс:мм түрүндө териңиз.</translation>
    </message>
    <message>
        <source>There is no such moment. Type it as dd.mm.yyyy hh:mm.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мындай учур жок. Аны кк.аа.жжжж сс:мм түрүндө териңиз.</translation>
    </message>
    <message>
        <source>Type latitude and longitude in degrees, with a blank between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кеңдик менен узундукту градус менен, арасына боштук коюп териңиз.</translation>
    </message>
    <message>
        <source>Type two or more points with a semicolon between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эки же андан көп чекитти ортосуна чекиттүү үтүр коюп териңиз.</translation>
    </message>
    <message>
        <source>Type three or more points with a semicolon between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Үч же андан көп чекитти ортосуна чекиттүү үтүр коюп териңиз.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Муну окууга мүмкүн болгон жок. Кайра киргизиңиз.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Last bundle added: {when}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Акыркы пакет кошулду: {when}</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Пакеттерди кошуу…</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel үчүн экспорт</translation>
    </message>
    <message>
        <source>Look at the laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктарга өтүү</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were made with a version of the form that this survey lacks. They are kept, but exports leave them out.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү бул сурамжылоодо жок анкета версиясы менен өткөрүлгөн. Алар сакталды, бирок экспортко кирбейт.</numerusform>
            <numerusform>%n маектешүү бул сурамжылоодо жок анкета версиясы менен өткөрүлгөн. Алар сакталды, бирок экспортко кирбейт.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} complete</source>
        <translation>толук {n}</translation>
    </message>
    <message>
        <source>{n} partial</source>
        <translation>толук эмес {n}</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>кайтарылган {n}</translation>
    </message>
    <message>
        <source>{n} without consent</source>
        <translation>макулдуксуз {n}</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>under the number of them</comment>
        <translation>маектешүү</translation>
    </message>
    <message>
        <source>laptops handed over</source>
        <translatorcomment>review</translatorcomment>
        <translation>маалымат тапшырган ноутбук</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles added</source>
        <translation>
            <numerusform>%n пакет кошулду</numerusform>
            <numerusform>%n пакет кошулду</numerusform>
        </translation>
    </message>
    <message>
        <source>conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>айырмачылык</translation>
    </message>
    <message>
        <source>! see Conflicts</source>
        <translation>! «Айырмачылыктар» бөлүмүн караңыз</translation>
    </message>
    <message>
        <source>✓ nothing contradicts</source>
        <translation>✓ айырмачылык жок</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мүн</translation>
    </message>
    <message>
        <source>median duration</source>
        <translation>узактыктын медианасы</translation>
    </message>
    <message>
        <source>of complete interviews</source>
        <translation>толук маектешүүлөр</translation>
    </message>
    <message>
        <source>Interviews by day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Күндөр боюнча маектешүүлөр</translation>
    </message>
    <message>
        <source>Interviews by week</source>
        <translatorcomment>review</translatorcomment>
        <translation>Апталар боюнча маектешүүлөр</translation>
    </message>
    <message>
        <source>{title}, each named by its Monday</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}, ар бири дүйшөмбүсү менен аталган</translation>
    </message>
    <message>
        <source>All</source>
        <comment>interviews</comment>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толук</translation>
    </message>
    <message>
        <source>Partial</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чала</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайтарылган</translation>
    </message>
    <message>
        <source>No consent</source>
        <translatorcomment>review</translatorcomment>
        <translation>Макулдуксуз</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Жерлер боюнча</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>By enumerator</source>
        <translation>Интервьюерлер боюнча</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Күндөр боюнча</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message numerus="yes">
        <source>! no bundle for %n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>! %n күн пакет жок</numerusform>
            <numerusform>! %n күн пакет жок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Publish the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоону жарыялоо</translation>
    </message>
    <message>
        <source>Publishing the survey…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо жарыяланууда…</translation>
    </message>
    <message>
        <source>The survey cannot be published yet: do first what is marked with ! above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча жарыялоого болбойт: алгач жогоруда «!» белгиси коюлганды аткарыңыз.</translation>
    </message>
    <message>
        <source>Tick first that you understand what publishing does (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алгач эмне болорун түшүнгөнүңүздү белгилеңиз (1).</translation>
    </message>
    <message>
        <source>The survey is published. Its new id begins with {id}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо жарыяланды. Жаңы номери {id} деп башталат.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сынак маектешүүсү өзүнчө коюлду.</numerusform>
            <numerusform>%n сынак маектешүүсү өзүнчө коюлду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now write the pack and set every laptop up anew with it. At each laptop compare these words: {words}. Then make a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эми топтомду жазып, ар бир ноутбукту аны менен кайра даярдаңыз. Ар биринде бул сөздөрдү салыштырыңыз: {words}. Анан камдык көчүрмө жасаңыз.</translation>
    </message>
    <message>
        <source>Before real interviews: publish the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чыныгы маектешүүлөргө чейин: сурамжылоону жарыялаңыз</translation>
    </message>
    <message>
        <source>Now the survey is a trial: everything can be practised, nothing real may be collected. It is published when these are done:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыр сурамжылоо сынак түрүндө: баарын машыгууга болот, чыныгы жооп чогултууга болбойт. Булар аткарылганда жарыялоого болот:</translation>
    </message>
    <message>
        <source>Two keys at least</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жок дегенде эки ачкыч</translation>
    </message>
    <message>
        <source>If this computer is stolen or burns, the second key opens the interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютер уурдалса же өрттөнсө, маектешүүлөрдү экинчи ачкыч ачат.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы ачкыч жасоо</translation>
    </message>
    <message>
        <source>One of them is kept off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бири өзүнчө сакталат</translation>
    </message>
    <message>
        <source>Choose the key in the table and press F8: it is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таблицадан ачкычты тандап, F8 басыңыз: ал башка имаратта сакталат.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таблицага өтүү</translation>
    </message>
    <message>
        <source>An off-site key was tried since the keys changed last</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтар акыркы өзгөргөндөн бери өзүнчө сакталган ачкыч текшерилди</translation>
    </message>
    <message>
        <source>Type it from its paper once: only then it is certain that it can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны кагаздан бир жолу киргизиңиз: ошондо гана аны окуса болору так болот.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты текшерүү</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside for ever</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сынак маектешүүсү биротоло өзүнчө коюлат</numerusform>
            <numerusform>%n сынак маектешүүсү биротоло өзүнчө коюлат</numerusform>
        </translation>
    </message>
    <message>
        <source>I understand: the survey gets a new id; {aside} and are counted and exported no more; every laptop must be set up anew with the new pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түшүнөм: сурамжылоо жаңы номер алат; {aside}, эми эсептелбейт жана экспорттолбойт; ар бир ноутбукту жаңы топтом менен кайра даярдоо керек.</translation>
    </message>
    <message>
        <source>What publishing does</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жарыялаганда эмне болот</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>cannot be changed</source>
        <translatorcomment>review</translatorcomment>
        <translation>өзгөртүлбөйт</translation>
    </message>
    <message>
        <source>optional</source>
        <translatorcomment>review</translatorcomment>
        <translation>милдеттүү эмес</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Confirm</source>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Түшүндүрмө</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор сурайт: «{remark}»</translation>
    </message>
    <message>
        <source>Remark for the coordinator. Enter keeps it, Esc does not.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторго эскертме. Enter сактайт, Esc сактабайт.</translation>
    </message>
    <message>
        <source>Why is the answer right all the same? Enter confirms, Esc does not.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жооп эмне үчүн ошентсе да туура? Enter ырастайт, Esc ырастабайт.</translation>
    </message>
</context>
<context>
    <name>QuestionRemarks</name>
    <message>
        <source>No question of this interview fits.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүүдө ылайыктуу суроо жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions fit: type more of it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Дагы %n суроо ылайык келет: толугураак териңиз.</numerusform>
            <numerusform>Дагы %n суроо ылайык келет: толугураак териңиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is asked about this question.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул суроого эскертүүнү териңиз.</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Del takes the remark of the current row away.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Del учурдагы саптын эскертүүсүн алып салат.</translation>
    </message>
    <message>
        <source>Remarks on single questions stand at these questions on the laptop. No answer is shown.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Айрым суроолорго эскертүүлөр ноутбукта ошол суроолордун жанында турат. Жооптор көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроону табуу</translation>
    </message>
    <message>
        <source>its number, or words of it</source>
        <translatorcomment>review</translatorcomment>
        <translation>номери же сөздөрү</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул суроого эскертүү</translation>
    </message>
    <message>
        <source>Add this remark</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эскертүүнү кошуу</translation>
    </message>
    <message>
        <source>Questions that fit</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ылайыктуу суроолор</translation>
    </message>
    <message>
        <source>Remarks on single questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Айрым суроолорго эскертүүлөр</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Alt+↑ ↓ move</source>
        <translation>Alt+↑ ↓ жылдыруу</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>{first}–{last} choose · ← → move</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} тандоо · ← → жылдыруу</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk: no receipt will name them. Write one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү башка дисктеги бир да камдык көчүрмөдө жок: дүмүрчөктөрдө алар болбойт. Адегенде камдык көчүрмөсүн жазыңыз.</numerusform>
            <numerusform>%n маектешүү башка дисктеги бир да камдык көчүрмөдө жок: дүмүрчөктөрдө алар болбойт. Адегенде камдык көчүрмөсүн жазыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөктөрдү жазуу</translation>
    </message>
    <message>
        <source>Type which backup the interviews are in, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр сакталган камдык көчүрмөнү териңиз же тандаңыз.</translation>
    </message>
    <message>
        <source>Type which folder the receipts go into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөктөр жазыла турган папканы териңиз же тандаңыз.</translation>
    </message>
    <message>
        <source>Reading the backup and every interview again…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрмө жана ар бир маектешүү кайра окулууда…</translation>
    </message>
    <message>
        <source>Tick first that you understand what laptops will do (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адегенде ноутбуктар эмне кыларын түшүнгөнүңүздү белгилеңиз (1).</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are written. Take each to its laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n дүмүрчөк жазылды. Ар бирин өз ноутбугуна алып барыңыз.</numerusform>
            <numerusform>%n дүмүрчөк жазылды. Ар бирин өз ноутбугуна алып барыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came after that backup and are in no receipt: write a new backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү ушул көчүрмөдөн кийин келди, дүмүрчөктөрдө жок: жаңы камдык көчүрмө жазыңыз.</numerusform>
            <numerusform>%n маектешүү ушул көчүрмөдөн кийин келди, дүмүрчөктөрдө жок: жаңы камдык көчүрмө жазыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are damaged at this desk and are in no receipt: ask their enumerators to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ушул жумуш ордундагы %n маектешүү бузулган, дүмүрчөктөрдө жок: интервьюерлерден маалыматтарды кайра тапшырууну сураңыз.</numerusform>
            <numerusform>Ушул жумуш ордундагы %n маектешүү бузулган, дүмүрчөктөрдө жок: интервьюерлерден маалыматтарды кайра тапшырууну сураңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts for laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктарга арналган дүмүрчөктөр</translation>
    </message>
    <message>
        <source>A receipt names the interviews of one laptop that lie both at this desk and in a backup on another disk. A laptop that takes it in destroys the keys of exactly these interviews: from then on they exist only here and in your backups. What is not in this backup stays on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөктө бир ноутбуктун ушул жумуш ордунда да, башка дисктеги камдык көчүрмөдө да турган маектешүүлөрү аталат. Аны кабыл алган ноутбук дал ошол маектешүүлөрдүн ачкычтарын жок кылат: ошондон кийин алар ушул жерде жана сиздин көчүрмөлөрүңүздө гана болот. Ушул көчүрмөдө жогу ноутбукта калат.</translation>
    </message>
    <message>
        <source>Backup on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка дисктеги камдык көчүрмө</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translatorcomment>review</translatorcomment>
        <translation>аты {suffix} деп бүтөт</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөнү тандаңыз</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөктөр папкасы</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>ар бир ноутбукка бир файл; атынан эч нерсе билинбейт</translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөктөр папкасын тандаңыз</translation>
    </message>
    <message>
        <source>Before they are written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазуудан мурда</translation>
    </message>
    <message>
        <source>I understand: laptops destroy what a receipt names, and nobody can bring it back there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түшүндүм: ноутбуктар дүмүрчөктө аталганды жок кылат, аны ал жерде эч ким кайтара албайт.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун ачкычы менен ачуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: кийинки сап · {key} ачкыч файлын тандоо</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on it is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч ноутбукту купуя сөз айкашысыз ачат, ноутбук жаңысын алат. Андагы эч нерсе жоголбойт.</translation>
    </message>
    <message>
        <source>This key opens every interview of the survey. Only the coordinator types it, here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкыч сурамжылоонун бардык маектешүүлөрүн ачат. Аны координатор гана өзү, ушул жерде киргизет.</translation>
    </message>
    <message>
        <source>The laptop&apos;s new passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун жаңы купуя сөз айкашы</translation>
    </message>
    <message>
        <source>Opening the laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук ачылууда…</translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>Try the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты текшерүү</translation>
    </message>
    <message>
        <source>Trying the key on a made-up interview…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч ойдон чыгарылган маектешүү менен текшерилүүдө…</translation>
    </message>
    <message>
        <source>The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the stick back where it is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» ачкычы ойдон чыгарылган маектешүүнү ачты. Киргизилген текст унутулду; кагазды же флешканы сакталган ордуна кайтарыңыз.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты текшерүү</translation>
    </message>
    <message>
        <source>A rehearsal: Dala seals a made-up interview to the survey&apos;s keys and opens it with the one that you give here. So you know before the day you need it that the paper can be read. What you type is used once and kept nowhere.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Репетиция: Dala ойдон чыгарылган маектешүүнү сурамжылоонун ачкычтарына мөөрлөп, ушул жерде берген ачкычыңыз менен ачат. Кагазды окуса болорун ушинтип алдын ала билесиз. Киргизгениңиз бир жолу колдонулат, эч жерде сакталбайт.</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Remove the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычты алып салуу</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч алынууда…</translation>
    </message>
    <message>
        <source>Tick first that you understand what stays open (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алгач эмне ачык каларын түшүнгөнүңүздү белгилеңиз (1).</translation>
    </message>
    <message>
        <source>“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until then laptops seal to it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» эми сурамжылоонун ачкычы эмес. Топтомду жазып, ар бир ноутбукка бериңиз: ага чейин ноутбуктар ага мөөрлөй берет.</translation>
    </message>
    <message>
        <source>Remove the key “{name}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» ачкычын алып салуу</translation>
    </message>
    <message>
        <source>Interviews that were sealed until now still open with this key, for ever: those here, in backups, and on laptops until they take the next pack. Removing it protects only what is recorded after that. If the key was stolen, what it can open must be taken as read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Буга чейин мөөрлөнгөн маектешүүлөрдү бул ачкыч дайыма ачат: бул жердегилерди, камдык көчүрмөлөрдөгүлөрдү жана кийинки топтомду алганча ноутбуктардагыларды. Андан кийин жазылганы гана корголот. Ачкыч уурдалса, ал ача алгандын баары окулду деп эсептеңиз.</translation>
    </message>
    <message>
        <source>Before it is removed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алып салардан мурун</translation>
    </message>
    <message>
        <source>I understand: the old interviews stay open to whoever has this key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түшүнөм: мурунку маектешүүлөр бул ачкычы бар адамга ачык калат.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Make a desk anew</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш ордун кайра түзүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: кийинки сап · {key} топтомду тандоо</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Орунду түзүү</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтом менен ачкычтан жумуш ордун кайра түзүү</translation>
    </message>
    <message>
        <source>For when the coordinator&apos;s computer and every backup are lost. The new desk takes bundles in, counts and exports them as the lost one did; add all bundles again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун компьютери да, бардык камдык көчүрмө да жоголгон учур үчүн. Жаңы орун мурункудай пакеттерди кабыл алат, санайт, экспорттойт; бардык пакетти кайра кошуңуз.</translation>
    </message>
    <message>
        <source>It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a backup, go back and restore it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал кол кое албайт: жаңы топтом жазбайт, ноутбукту ырастабайт, дүмүрчөк жазбайт. Камдык көчүрмө болсо, артка кайтып, ошону калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомун тандаңыз</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомдору</translation>
    </message>
    <message>
        <source>The new desk&apos;s passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы орундун купуя сөз айкашы</translation>
    </message>
    <message>
        <source>Choose the survey pack: any laptop&apos;s or an old one will do.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомун тандаңыз: каалаган ноутбуктан алынганы же эскиси жарайт.</translation>
    </message>
    <message>
        <source>Making the desk…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш орду түзүлүүдө…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөдөн калыбына келтирүү</translation>
    </message>
    <message>
        <source>Type its passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын киргизүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>{key} choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} көчүрмөнү тандоо</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>review</translatorcomment>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>The desk is put here as it was when the backup was made. It opens with the passphrase that it had then, or with a key of the survey. Choose the file, type it, or drop it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жумуш орду көчүрмө жасалган кездеги абалында бул жерге коюлат. Аны ошол кездеги купуя сөз айкашы же сурамжылоонун ачкычы ачат. Файлды тандаңыз, киргизиңиз же бул жерге сүйрөп келиңиз.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\survey.dala-backup</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөнү тандаңыз</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s backup: only a key of its survey opens it. The coordinator has one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктун көчүрмөсү: аны сурамжылоонун ачкычы гана ачат. Ал координатордо бар.</translation>
    </message>
    <message>
        <source>Restored: the desk as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Калыбына келтирилди: жумуш ордунун абалы: {when}.</translation>
    </message>
    <message>
        <source>It goes on where the backup ends. Use this laptop or the old one from now on, never both: else the coordinator sees a copied laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Иш көчүрмө бүткөн жерден уланат. Эми ушул ноутбукту же эскисин колдонуңуз, экөөнү тең эмес: антпесе координатор көчүрүлгөн ноутбукту көрөт.</translation>
    </message>
    <message>
        <source>What came in after that is not here: add those bundles again, and never work on with the old desk too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Андан кийин келгени бул жерде жок: ошол пакеттерди кайра кошуңуз, эски орунда ишти улантпаңыз.</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөнү тандаңыз.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө калыбына келтирилүүдө…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Write the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдарды жазуу</translation>
    </message>
    <message>
        <source>Type what shall be corrected: the enumerator sees only this.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмнени оңдоо керегин териңиз: интервьюер ушуну гана көрөт.</translation>
    </message>
    <message>
        <source>Type which folder the files go into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдар жазыла турган папканы териңиз же тандаңыз.</translation>
    </message>
    <message>
        <source>Writing the files for the laptops…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктарга арналган файлдар жазылууда…</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are returned.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү кайтарылды.</numerusform>
            <numerusform>%n маектешүү кайтарылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take each of the %n files to its laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n файлдын ар бирин өз ноутбугуна алып барыңыз.</numerusform>
            <numerusform>%n файлдын ар бирин өз ноутбугуна алып барыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n interviews to be corrected</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүүнү оңдоого кайтаруу</numerusform>
            <numerusform>%n маектешүүнү оңдоого кайтаруу</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. Each laptop gets a file that only it can open, with the interviews, answers and all, and your remark. It makes drafts of them. The interviews here stay and count until corrected ones come; then those take their place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{names}. Ар бир ноутбук өзү гана ача ала турган файл алат: бардык жооптору менен маектешүүлөр жана сиздин эскертүүңүз. Ал алардан каралама жасайт. Бул жердеги маектешүүлөр оңдолгондору келгенче калат жана эсепке алынат; андан кийин алар ордун басат.</translation>
    </message>
    <message>
        <source>What shall be corrected</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмнени оңдоо керек</translation>
    </message>
    <message>
        <source>for the enumerator, about the whole interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>интервьюерге, бүткүл маектешүү жөнүндө</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдар папкасы</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>ар бир ноутбукка бир файл; атынан эч нерсе билинбейт</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдар папкасын тандаңыз</translation>
    </message>
</context>
<context>
    <name>ReturnedBanner</name>
    <message>
        <source>This interview came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү оңдоого кайтарылды.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have a remark; {key} lists them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n суроого эскертүү бар; {key} аларды көрсөтөт.</numerusform>
            <numerusform>%n суроого эскертүү бар; {key} аларды көрсөтөт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Go there</source>
        <translation>Өтүү</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n калды</numerusform>
            <numerusform>%n калды</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бардык суроого жооп берилди</translation>
    </message>
    <message>
        <source>Nothing is open. You can finish the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары толтурулду. Маектешүүнү аяктаса болот.</translation>
    </message>
    <message>
        <source>This interview came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү оңдоого кайтарылды.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор: «{remark}»</translation>
    </message>
    <message>
        <source>When you finish it, it takes the place of the earlier one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сиз аны бүтүргөндө, ал мурункусунун ордун басат.</translation>
    </message>
    <message>
        <source>The coordinator asks, about a question that is not asked now: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор азыр берилбеген суроо тууралуу сурайт: «{remark}»</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор сурайт: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer.</source>
        <translation>
            <numerusform>%n суроо жоопсуз.</numerusform>
            <numerusform>%n суроо жоопсуз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Жооп жок.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Add a row</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сапты алып салуу</translation>
    </message>
    <message>
        <source>Discard the hidden rows</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жашырылган саптарды жок кылуу</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азырынча сап жок.</translation>
    </message>
    <message>
        <source>{key} or Space adds a row, Enter goes on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} же боштук сап кошот, Enter андан ары өткөрөт.</translation>
    </message>
    <message>
        <source>{roster} · rows {first}–{last} of {count}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{roster} · {first}–{last} саптар, баары {count}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} саптар</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are kept, hidden. They come back if the number grows.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Дагы %n сап жашыруун сакталууда. Сан өссө, кайра чыгат.</numerusform>
            <numerusform>Дагы %n сап жашыруун сакталууда. Сан өссө, кайра чыгат.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again discards their answers for good, Esc keeps them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} кайра басылса, алардын жооптору биротоло жок кылынат, Esc калтырат.</translation>
    </message>
    <message>
        <source>Remove “{row}” with its answers? {key} again removes it, Esc keeps it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{row}» жооптору менен алынсынбы? {key} кайра басылса алынат, Esc калтырат.</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Number: {typed}…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Номер: {typed}…</translation>
    </message>
    <message>
        <source>Filter: {typed}   Enter picks, Esc shows all</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чыпка: {typed}   Enter тандоо, Esc баарын көрсөтүү</translation>
    </message>
    <message>
        <source>1–{last} choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–{last} тандоо</translation>
    </message>
    <message>
        <source>{first}–{last} or letters</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} же тамгалар</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ көбүрөөк, азыраак</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this laptop</source>
        <translation>Ноутбукту даярдоо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: кийинки сап · {key} файл тандоо</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Даярдоо</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту маектешүүгө даярдоо</translation>
    </message>
    <message>
        <source>Choose the survey pack, type it, or drop the file here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомун тандаңыз, жолун териңиз же файлды бул жерге сүйрөп келиңиз.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомун тандаңыз</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Сурамжылоо топтомдору</translation>
    </message>
    <message>
        <source>Enumerator code, as the coordinator gave it to you</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген интервьюер коду</translation>
    </message>
    <message>
        <source>for example R03</source>
        <translation>мисалы R03</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Уюмуңуз</translation>
    </message>
    <message>
        <source>The eight words of this survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул сурамжылоонун сегиз сөзү</translation>
    </message>
    <message>
        <source>Compare them with those that the coordinator tells you. If one differs, somebody changed the pack: do not go on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды координатор айткан сөздөр менен салыштырыңыз. Бири башкача болсо, сурамжылоо топтомун бирөө алмаштырган: улантпаңыз.</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Сурамжылоо: {name}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАК: машыгуу үчүн гана</translation>
    </message>
    <message>
        <source>Choose the file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген файлды тандаңыз.</translation>
    </message>
    <message>
        <source>Type your code. Without it nobody knows whose interviews these are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кодуңузду киргизиңиз. Ансыз бул кимдин маектешүүлөрү экенин эч ким билбейт.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Уюмуңузду тандаңыз.</translation>
    </message>
    <message>
        <source>Setting up this laptop…</source>
        <translation>Ноутбук даярдалууда…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Tab: next setting · ← → choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tab: кийинки жөндөө · ← → тандоо</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Программанын тили</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көрүнүш</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Тексттин өлчөмү</translation>
    </message>
    <message>
        <source>During an interview, change the program&apos;s language together with the questions&apos;</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү учурунда программанын тилин суроолордун тили менен бирге алмаштыруу</translation>
    </message>
    <message>
        <source>On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Каалаган бетте: Ctrl+плюс чоңойтот, Ctrl+минус кичирейтет, Ctrl+0 мурункудай.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>When the coordinator has a newer survey pack, take it over here: nothing is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордо жаңыраак сурамжылоо топтому болсо, аны ушул жерден кабыл алыңыз: эч нерсе жоголбойт.</translation>
    </message>
    <message>
        <source>Update from a pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомдон жаңыртуу…</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>A part of a survey&apos;s secret key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун жашыруун ачкычынын бөлүгү</translation>
    </message>
    <message>
        <source>Key: {name}. Part {number} of {of}. Printed {day}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч: {name}. {of} бөлүктүн {number}-бөлүгү. Басылган күнү: {day}.</translation>
    </message>
    <message>
        <source>Any {needed} of the {of} parts together open every interview of the survey. One part alone opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{of} бөлүктүн каалаган {needed} бөлүгү чогуу сурамжылоонун бардык маектешүүлөрүн ачат. Бир бөлүк өзү эч нерсе ачпайт.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөздөр, ушул тартипте</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кантип сактоо керек</translation>
    </message>
    <message>
        <source>Give each part to another person, in another place. Never keep two together.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир бөлүктү башка жердеги башка кишиге бериңиз. Экөөнү эч качан чогуу сактабаңыз.</translation>
    </message>
    <message>
        <source>Lock it away. Do not photograph it, copy it or send it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кулпулап сактаңыз. Сүрөткө тартпаңыз, көчүрбөңүз, жөнөтпөңүз.</translation>
    </message>
    <message>
        <source>When the key is needed, type the words of two parts into Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкыч керек болгондо, эки бөлүктүн сөздөрүн Dala программасында териңиз.</translation>
    </message>
    <message>
        <source>A lost part opens nothing by itself. Tell the coordinator, who makes a new key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоголгон бөлүк өзү эч нерсе ачпайт. Координаторго айтыңыз: ал жаңы ачкыч жасайт.</translation>
    </message>
    <message>
        <source>Name of the whole key, in eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бүт ачкычтын сегиз сөздөн турган аты</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide</source>
        <translation>Жашыруу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кулпулоо</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Суроолордун тили</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s. Press Shift to stay.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n с кийин кулпуланат. Shift — калуу.</numerusform>
            <numerusform>%n с кийин кулпуланат. Shift — калуу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignField</name>
    <message>
        <source>Clear</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Signed. Draw on to add to it, or clear it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кол коюлду. Толуктоого же өчүрүүгө болот.</translation>
    </message>
    <message>
        <source>Sign in the frame with the mouse, a finger or a pen.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алкактын ичине чычкан, манжа же калем менен кол коюңуз.</translation>
    </message>
    <message>
        <source>Attach a picture of the signature…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Колдун сүрөтүн тиркөө…</translation>
    </message>
    <message>
        <source>1 attach a picture   Del clear</source>
        <translatorcomment>review</translatorcomment>
        <translation>1 сүрөт тиркөө   Del өчүрүү</translation>
    </message>
</context>
<context>
    <name>Specials</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Билбейм</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Баш тартты</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Тиешеси жок</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Surveys without a network</source>
        <translation>Тармаксыз сурамжылоолор</translation>
    </message>
    <message>
        <source>1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–5 тандоо · F6 тил · F7 көрүнүш · Ctrl+плюс жана Ctrl+минус: тексттин өлчөмү</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмнеден баштагыңыз келет?</translation>
    </message>
    <message>
        <source>This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта азырынча сурамжылоо жок. Баары ушул жерде шифрленип сакталат; тармак керек эмес.</translation>
    </message>
    <message>
        <source>All that was on this laptop is destroyed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта болгондун баары жок кылынды.</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту маектешүүгө даярдоо</translation>
    </message>
    <message>
        <source>You are an enumerator and have a survey pack: a file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сиз интервьюерсиз жана Сизде сурамжылоо топтому бар: координатор берген файл.</translation>
    </message>
    <message>
        <source>Create a survey</source>
        <translation>Сурамжылоо түзүү</translation>
    </message>
    <message>
        <source>You are the coordinator: choose the questionnaires, make the keys and the survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сиз координаторсуз: анкеталарды тандап, ачкычтарды жана сурамжылоо топтомун түзүңүз.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Демону көрүү</translation>
    </message>
    <message>
        <source>A made-up survey on this laptop, with both desks. It is deleted when Dala is closed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагы ойдон чыгарылган сурамжылоо, эки жумуш орду менен. Dala жабылганда ал өчүрүлөт.</translation>
    </message>
    <message>
        <source>After a loss, or on another computer:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоготуудан кийин же башка компьютерде:</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөдөн калыбына келтирүү</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтом менен ачкычтан жумуш ордун кайра түзүү</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Writing to the stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешкага жазуу</translation>
    </message>
    <message>
        <source>Writing to the stick {name} and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} флешкасына жазылып, кайра окулуп жатат…</translation>
    </message>
    <message>
        <source>The stick {name} is plugged in. Hand the interviews over to it now?</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} флешкасы сайылган. Маектешүүлөрдү азыр ага жазуу керекпи?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешкага жазуу</translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды жана кайра окуп текшерилди. Флешканы чыгарса болот.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Файлда %n маектешүү бар.</numerusform>
            <numerusform>Файлда %n маектешүү бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished ones are not: they can still be opened again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяктаган маектешүү жок: аны дагы эле кайра ачууга болот.</numerusform>
            <numerusform>%n аяктаган маектешүү жок: аларды дагы эле кайра ачууга болот.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Stop the interview</source>
        <translation>Маектешүүнү токтотуу</translation>
    </message>
    <message>
        <source>Why does the interview end here?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү эмне үчүн токтоп жатат?</translation>
    </message>
    <message>
        <source>Remark for the coordinator</source>
        <translation>Координаторго эскертме</translation>
    </message>
    <message>
        <source>The respondent had to leave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Респондентке кетүү керек болду</translation>
    </message>
    <message>
        <source>The respondent is tired</source>
        <translation>Респондент чарчады</translation>
    </message>
    <message>
        <source>We are not alone any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эми оңоочо эмеспиз</translation>
    </message>
    <message>
        <source>The respondent withdrew consent</source>
        <translatorcomment>review</translatorcomment>
        <translation>Респондент макулдугун кайтарып алды</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Башка себеп</translation>
    </message>
    <message>
        <source>All answers will be destroyed for good. The day and the reason are kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бардык жооптор биротоло жок кылынат. Күнү жана себеби сакталат.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter once more to destroy them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды жок кылуу үчүн Ctrl+Enter дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>What was answered is kept and sealed. It cannot be opened on this laptop again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алынган жооптор сакталып, мөөр басылат. Аларды бул ноутбукта кайра ачууга болбойт.</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>{program} copies this folder to other computers. Choose one that stays on this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{program} бул папканы башка компьютерлерге көчүрөт. Ушул компьютерде кала турган папканы тандаңыз.</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>From the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон</translation>
    </message>
    <message>
        <source>Take in another file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка файлды кабыл алуу</translation>
    </message>
    <message>
        <source>Take in the next file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кийинки файлды кабыл алуу</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөргө</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} файлды тандоо</translation>
    </message>
    <message>
        <source>Destroy them here</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды бул жерде жок кылуу</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, or drop it here: first you see what it does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дүмүрчөк, кайтарылган маектешүүлөр же ушул ноутбуктун сертификаты. Файлды тандаңыз, жолун териңиз же бул жерге сүйрөп келиңиз: алгач эмне болорун көрөсүз.</translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон келген файл</translation>
    </message>
    <message>
        <source>for example E:\1f20c.dala-receipt</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\1f20c.dala-receipt</translation>
    </message>
    <message>
        <source>Files from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон келген файлдар</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон келген файлды тандаңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to correct stand at the top of the list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Оңдолчу %n каралама тизменин башында турат.</numerusform>
            <numerusform>Оңдолчу %n каралама тизменин башында турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is finished, it takes the place of the earlier interview. Hand over again then.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бүткөн каралама мурунку маектешүүнүн ордун басат. Ошондо кайра тапшырыңыз.</translation>
    </message>
    <message>
        <source>This laptop is certified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук ырасталды.</translation>
    </message>
    <message>
        <source>The stick is not needed any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка эми керек эмес.</translation>
    </message>
    <message>
        <source>This laptop is certified already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук мурунтан эле ырасталган.</translation>
    </message>
    <message>
        <source>Destroying what is confirmed…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ырасталгандары жок кылынууда…</translation>
    </message>
    <message>
        <source>Taking the interviews in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүлөр кабыл алынууда…</translation>
    </message>
    <message>
        <source>Taking the certificate in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат кабыл алынууда…</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translatorcomment>review</translatorcomment>
        <translation>сс:мм</translation>
    </message>
</context>
<context>
    <name>TraceField</name>
    <message>
        <source>Three or more points: latitude and longitude in degrees, semicolons between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Үч же андан көп чекит: кеңдиги менен узундугу градус менен, ортосунда чекиттүү үтүр.</translation>
    </message>
    <message>
        <source>Two or more points: latitude and longitude in degrees, semicolons between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эки же андан көп чекит: кеңдиги менен узундугу градус менен, ортосунда чекиттүү үтүр.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Dala cannot go on</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala уланта албайт</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>F6 language</source>
        <translation>F6 тил</translation>
    </message>
    <message>
        <source>F7 theme</source>
        <translation>F7 көрүнүш</translation>
    </message>
    <message>
        <source>{key} the other desk</source>
        <translation>{key} башка орун</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун ачкычы менен ачуу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кулпусун ачуу</translation>
    </message>
    <message>
        <source>This laptop is locked for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук биротоло кулпуланган</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens it. No passphrase does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны координатордун ачкычы гана ачат. Купуя сөз айкашы ачпайт.</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун ачкычы менен ачуу…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагынын баарын жок кылуу…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жашыруу</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; the coordinator opens this computer with a key of the survey that is kept elsewhere.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Унутуп калдыңызбы? Аны эч жерден билүү мүмкүн эмес. Интервьюер алгач координаторго чалат; координатор өз компьютерин өзүнчө сакталган сурамжылоо ачкычы менен ачат.</translation>
    </message>
    <message>
        <source>This is a demo: nothing real may be kept in it. Its passphrase is:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул демо: анда чыныгы маалымат сактоого болбойт. Анын купуя сөз айкашы:</translation>
    </message>
    <message>
        <source>Which desk do you want to see? ({key})</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайсы жумуш ордун көргүңүз келет? ({key})</translation>
    </message>
    <message>
        <source>Type it for me</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мен үчүн киргизүү</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Жумуш орду</translation>
    </message>
    <message>
        <source>Enumerator&apos;s laptop</source>
        <translation>Интервьюердин ноутбугу</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Координатордун орду</translation>
    </message>
    <message>
        <source>Type the passphrase of this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктун купуя сөз айкашын киргизиңиз.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы текшерилүүдө…</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Update from a pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтомдон жаңыртуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} файлды тандоо</translation>
    </message>
    <message>
        <source>Update this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту жаңыртуу</translation>
    </message>
    <message>
        <source>Update from a survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомунан жаңыртуу</translation>
    </message>
    <message>
        <source>Choose the newest pack that the coordinator gave you. Every interview on this laptop stays as it is; new ones are begun with the pack&apos;s questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген эң жаңы топтомду тандаңыз. Бул ноутбуктагы бардык маектешүүлөр өзгөрүүсүз калат; жаңылары топтомдогу анкеталар менен башталат.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтому</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>мисалы E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомун тандаңыз</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоо топтомдору</translation>
    </message>
    <message>
        <source>Pack {revision} of this survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сурамжылоонун {revision}-топтому</translation>
    </message>
    <message>
        <source>The questionnaires are the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкеталар ошол эле.</translation>
    </message>
    <message>
        <source>Each can be moved to the new version when it is open.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бирин ачык турганда жаңы версияга көчүрсө болот.</translation>
    </message>
    <message>
        <source>Taking the pack over…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Топтом кабыл алынууда…</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Look through it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрмөнү текшерүү</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө текшерилүүдө…</translation>
    </message>
    <message>
        <source>Type which backup shall be looked through, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайсы көчүрмө текшерилерин киргизиңиз же «Карап чыгуу» аркылуу тандаңыз.</translation>
    </message>
    <message>
        <source>It is whole, but of another survey, as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал бүтүн, бирок башка сурамжылоодон, абалы: {when}.</translation>
    </message>
    <message>
        <source>It is whole: a laptop of this survey as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал бүтүн: ушул сурамжылоонун ноутбугу, абалы: {when}.</translation>
    </message>
    <message>
        <source>It is whole: this survey&apos;s desk as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал бүтүн: ушул сурамжылоонун жумуш орду, абалы: {when}.</translation>
    </message>
    <message>
        <source>Is a backup whole?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмө бүтүнбү?</translation>
    </message>
    <message>
        <source>A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка эскирет. Көчүрмөнүн ар бир байты окулат; эч нерсе сакталбайт, өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Backup to look through</source>
        <translatorcomment>review</translatorcomment>
        <translation>Текшериле турган көчүрмө</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөнү тандаңыз</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>This questionnaire has a newer version: {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул анкетанын жаңыраак версиясы бар: {version}.</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү {version} версиясынан көчүрүлдү.</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Версияларды көрүү</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>New version of a questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетанын жаңы версиясы</translation>
    </message>
    <message>
        <source>Interviews that were begun keep the version they were begun with, and all versions come together in one workbook. Give the new pack to every laptop afterwards.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башталган маектешүүлөр өз версиясын сактайт, бардык версиялар бир Excel китебинде биригет. Андан кийин жаңы топтомду ар бир ноутбукка бериңиз.</translation>
    </message>
    <message>
        <source>The changed questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгөртүлгөн анкета</translation>
    </message>
    <message>
        <source>Choose the changed questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгөртүлгөн анкетаны тандаңыз</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмне айырмаланат</translation>
    </message>
    <message>
        <source>Some answers given before would be lost to the new version or mean something else, as the table says. Press once more to take it over all the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таблицада айтылгандай, мурда берилген кээ бир жооптор жаңы версияга кирбейт же мааниси өзгөрөт. Ошондо да кабыл алуу үчүн дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>Take it over all the same</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошондо да кабыл алуу</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>The survey has the new version. Write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы версия эми сурамжылоодо. Топтомду жазып, ар бир ноутбукка бериңиз.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{title}: version {old} → {new}, {counted}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: версия {old} → {new}, {counted}.</translation>
    </message>
    <message>
        <source>{title}: a further questionnaire, version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: дагы бир анкета, {version} версиясы.</translation>
    </message>
    <message>
        <source>{title}: no interview is begun with it any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: эми аны менен маектешүү башталбайт.</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмне айырмаланат</translation>
    </message>
    <message>
        <source>What it does to answers given before</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мурда берилген жоопторго таасири</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>анкета</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} тизмеси</translation>
    </message>
    <message>
        <source>added: {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>кошулду: {new}</translation>
    </message>
    <message>
        <source>removed: {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>алынды: {old}</translation>
    </message>
    <message>
        <source>was called {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>мурунку аталышы {old}</translation>
    </message>
    <message>
        <source>was probably called {old}, but does not say so</source>
        <translatorcomment>review</translatorcomment>
        <translation>мурунку аталышы {old} окшойт, бирок ал көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>type: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>түрү: {old} → {new}</translation>
    </message>
    <message>
        <source>choice list: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>жооптор тизмеси: {old} → {new}</translation>
    </message>
    <message>
        <source>moved: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>көчүрүлдү: {old} → {new}</translation>
    </message>
    <message>
        <source>stands elsewhere among its neighbours</source>
        <translatorcomment>review</translatorcomment>
        <translation>коңшулары арасында башка жерде турат</translation>
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
        <translation>{key} жообу кошулду: {new}</translation>
    </message>
    <message>
        <source>choice {key} removed: {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жообу алынды: {old}</translation>
    </message>
    <message>
        <source>choice {key} ({language}): {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жообу ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key}: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жообу: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} stands elsewhere</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жообу башка жерде турат</translation>
    </message>
    <message>
        <source>they are kept beside the interview, answering nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>маектешүүнүн жанында сакталат, эч суроого тиешелүү эмес</translation>
    </message>
    <message>
        <source>they may not fit any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>эми туура келбеши мүмкүн</translation>
    </message>
    <message>
        <source>they may not be asked for any more and be left out</source>
        <translatorcomment>review</translatorcomment>
        <translation>суроо эми берилбей, жооп кирбей калышы мүмкүн</translation>
    </message>
    <message>
        <source>one column of the data gets two meanings</source>
        <translatorcomment>review</translatorcomment>
        <translation>маалыматтын бир тилкеси эки мааниге ээ болот</translation>
    </message>
    <message>
        <source>answers with this choice do not fit any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>ушул вариант тандалган жооптор эми туура келбейт</translation>
    </message>
    <message>
        <source>these are two questionnaires, not two versions</source>
        <translatorcomment>review</translatorcomment>
        <translation>булар эки башка анкета, эки версия эмес</translation>
    </message>
    <message>
        <source>the question is gone</source>
        <translatorcomment>review</translatorcomment>
        <translation>бул суроо эми жок</translation>
    </message>
    <message>
        <source>the question is asked elsewhere now</source>
        <translatorcomment>review</translatorcomment>
        <translation>суроо эми башка жерде берилет</translation>
    </message>
    <message>
        <source>it is no answer to the question as it is now</source>
        <translatorcomment>review</translatorcomment>
        <translation>суроонун азыркы түрүнө бул жооп эмес</translation>
    </message>
    <message>
        <source>a choice is gone: choose again</source>
        <translatorcomment>review</translatorcomment>
        <translation>вариант эми жок: кайра тандаңыз</translation>
    </message>
    <message>
        <source>the question does not take this special answer any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>бул өзгөчө жооп эми кабыл алынбайт</translation>
    </message>
    <message>
        <source>it was read as an answer of another type: look at it</source>
        <translatorcomment>review</translatorcomment>
        <translation>башка түрдөгү жооп катары окулду: текшериңиз</translation>
    </message>
    <message>
        <source>it fails a check now</source>
        <translatorcomment>review</translatorcomment>
        <translation>эми текшерүүдөн өтпөйт</translation>
    </message>
    <message>
        <source>the question is not asked here any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>бул суроо эми бул жерде берилбейт</translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>Yes, void for ever</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ооба, биротоло жараксыз</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жараксыз деп жарыялоо</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 тандоо · ↑ ↓</translation>
    </message>
    <message>
        <source>Declare interview {code} void</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсүн жараксыз деп жарыялоо</translation>
    </message>
    <message>
        <source>A void interview does not count. It is not deleted: it is kept, travels to the coordinator like every other, and everybody sees the reason. It cannot be taken back.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жараксыз маектешүү эсепке алынбайт. Ал өчүрүлбөйт: сакталат, башкалардай эле координаторго тапшырылат, себебин баары көрөт. Муну артка кайтаруу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>Why should it not count?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эмне үчүн ал эсепке алынбашы керек?</translation>
    </message>
    <message>
        <source>Interview {code} will never count again. Press {key} once more to declare it void, or Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} маектешүүсү эми эч качан эсепке алынбайт. Жараксыз деп жарыялоо үчүн {key} дагы бир жолу басыңыз, болбосо Esc басыңыз.</translation>
    </message>
    <message>
        <source>Declaring it void…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жараксыз деп жарыяланууда…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today {time}</source>
        <translation>бүгүн {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>кечээ {time}</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message numerus="yes">
        <source>%n laptops were copied</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук көчүрүлгөн</numerusform>
            <numerusform>%n ноутбук көчүрүлгөн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews did not come</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n маектешүү келген жок</numerusform>
            <numerusform>%n маектешүү келген жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of chains did not come</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>чынжырлардын %n жазуусу келген жок</numerusform>
            <numerusform>чынжырлардын %n жазуусу келген жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait for a certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n пакет сертификат күтүүдө</numerusform>
            <numerusform>%n пакет сертификат күтүүдө</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came with other keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n пакет башка ачкычтар менен келди</numerusform>
            <numerusform>%n пакет башка ачкычтар менен келди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned interviews are not back</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n кайтарылган маектешүү келе элек</numerusform>
            <numerusform>%n кайтарылган маектешүү келе элек</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is here and whole:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары бирдей ушул жерде жана бүтүн эмес:</translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жараксыз деп жарыяланды</numerusform>
            <numerusform>%n жараксыз деп жарыяланды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by corrected ones</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n оңдолгондор менен алмаштырылган</numerusform>
            <numerusform>%n оңдолгондор менен алмаштырылган</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not counted:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сакталат, бирок эсепке алынбайт:</translation>
    </message>
</context>
<context>
    <name>WindowBar</name>
    <message>
        <source>Open again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кайра ачуу</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Биротоло мөөр басуу</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again. Choose one to do so, or to seal it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяктаган маектешүүнү дагы эле кайра ачууга болот. Ачуу же мөөр басуу үчүн аны тандаңыз.</numerusform>
            <numerusform>%n аяктаган маектешүүнү дагы эле кайра ачууга болот. Ачуу же мөөр басуу үчүн бирин тандаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда {name} ушул ноутбукта эч кимге ачылбайт. Биротоло мөөр басуу үчүн {key} дагы бир жолу басыңыз, болбосо Esc басыңыз.</translation>
    </message>
    <message>
        <source>{name} is finished. It can be opened again until {time}; then it is sealed for good.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} аяктаган. Аны {time} чейин кайра ачууга болот, андан кийин ага биротоло мөөр басылат.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> (row {row})</source>
        <translation> ({row}-сап)</translation>
    </message>
    <message>
        <source>Remark on: {question}</source>
        <translation>Суроого эскертме: {question}</translation>
    </message>
    <message>
        <source>Confirmed warning at: {question}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроодогу ырасталган эскертүү: {question}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толук</translation>
    </message>
    <message>
        <source>partial</source>
        <translatorcomment>review</translatorcomment>
        <translation>толук эмес</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>кайтарып алынган</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Анкета версиясы</translation>
    </message>
    <message>
        <source>Definition of the form</source>
        <translation>Анкетанын сыпаттамасы</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Башталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяктады</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Суроолордун тили</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Токтотуу себеби</translation>
    </message>
    <message>
        <source>Remark on stopping</source>
        <translatorcomment>review</translatorcomment>
        <translation>Токтотуу жөнүндө эскертме</translation>
    </message>
    <message>
        <source>the respondent had to leave</source>
        <translatorcomment>review</translatorcomment>
        <translation>респондентке кетүү керек болду</translation>
    </message>
    <message>
        <source>the respondent was tired</source>
        <translation>респондент чарчады</translation>
    </message>
    <message>
        <source>not alone any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>эми оңоочо эмес</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>макулдук кайтарып алынды</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>башка себеп</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Stopping at the next whole step…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Учурдагы кадамдан кийин токтойт…</translation>
    </message>
</context>
<context>
    <name>WriteRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл кайда жазыларын киргизиңиз же «Карап чыгуу» аркылуу тандаңыз.</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>маектешүү {done} / {total}</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it, or type another name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} мурунтан бар. Аны алмаштырыңыз же башка аталыш киргизиңиз.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Токтотулду. Файл жазылган жок.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Алмаштыруу</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Токтотулду.</translation>
    </message>
    <message>
        <source>What was done until then is kept. Start again when you are ready.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Буга чейин жасалганы сакталды. Даяр болгондо кайра баштаңыз.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>Run the command with --help to see what it takes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Буйрук эмнени кабыл аларын көрүү үчүн аны --help менен иштетиңиз.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} файлы жок.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аталышын жана папкасын текшериңиз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>{path} файлы окулбайт: {reason}.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in and that you may read the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка сайылганын жана файлды окууга уруксатыңыз барын текшериңиз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>{path} файлы жазылбайт: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка папка тандаңыз же бул папкага жазууга уруксат бериңиз.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} мурунтан бар.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка аталыш тандаңыз; эч нерсенин үстүнө жазылган жок.</translation>
    </message>
    <message>
        <source>There is no space left where {path} is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сакталган дискте бош орун калган жок.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is unharmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Орун бошотуп, кайра аракет кылыңыз; мурда сакталганы аман.</translation>
    </message>
    <message>
        <source>This is not the folder of {desk}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул башка жумуш ордунун папкасы, кереги: {desk}.</translation>
    </message>
    <message>
        <source>Name the right data folder with --data.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Туура маалымат папкасын --data аркылуу көрсөтүңүз.</translation>
    </message>
    <message>
        <source>{path} belongs to the encrypted interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} шифрленген маектешүүлөргө тиешелүү.</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка аталыш же папка тандаңыз; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{path} is already there and is a file of another kind.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} мурунтан бар жана ал башка түрдөгү файл.</translation>
    </message>
    <message>
        <source>No interview passes the filter: {filter}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир да маектешүү чыпкадан өтпөйт: {filter}.</translation>
    </message>
    <message>
        <source>Check the filter; no workbook was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чыпканы текшериңиз; жумуш китеби жазылган жок.</translation>
    </message>
    <message>
        <source>This installation lacks {name}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Программанын бул орнотулушунда {name} жок.</translation>
    </message>
    <message>
        <source>Install the program again from its wheel or its repository.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Программаны анын пакетинен (wheel) же репозиторийинен кайра орнотуңуз.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}.</source>
        <translation>Терезе ачылбайт: {reason}.</translation>
    </message>
    <message>
        <source>Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Программаны жумуш столунда иштетиңиз; Debian же Ubuntu системасында муну аткарыңыз: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул купуя сөз айкашын табуу өтө оңой.</translation>
    </message>
    <message>
        <source>Use at least {words} different words, or those that Dala offers. A number is never enough.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кеминде {words} түрдүү сөз же Dala сунуштаган сөздөрдү алыңыз. Жалаң сан эч качан жетишсиз.</translation>
    </message>
    <message>
        <source>Checking the passphrase would take {memory} MB of memory.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын текшерүүгө {memory} МБ эс тутум керек болмок.</translation>
    </message>
    <message>
        <source>No real file asks for so much: it is damaged. Use another copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Чыныгы файл мынча көп талап кылбайт: ал бузулган. Башка көчүрмөсүн алыңыз.</translation>
    </message>
    <message>
        <source>There are no {memory} MB of free memory to check the passphrase.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашын текшерүүгө бош эс тутум жетпейт: {memory} МБ керек.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка программаларды жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>This computer lacks an encryption that Dala needs: {lacks}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютерде Dala программасына керек шифрлөө жок: {lacks}.</translation>
    </message>
    <message>
        <source>Install Dala from its own package. Without this it could not protect the answers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala программасын өз пакетинен орнотуңуз. Ансыз ал жоопторду коргой албайт.</translation>
    </message>
    <message>
        <source>This is not a whole key line.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкычтын толук сабы эмес.</translation>
    </message>
    <message>
        <source>Copy or type it again, from the first character to the last.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны биринчи белгиден акыркысына чейин кайра көчүрүңүз же териңиз.</translation>
    </message>
    <message>
        <source>An interview in the bundle belongs to another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттеги бир маектешүү башка сурамжылоого тиешелүү.</translation>
    </message>
    <message>
        <source>Open the survey that it belongs to and add the bundle there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал тиешелүү сурамжылоону ачып, пакетти ошол жерге кошуңуз.</translation>
    </message>
    <message>
        <source>An interview was made with version {version} of {form}, which the survey lacks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир маектешүү {form} анкетасынын сурамжылоодо жок {version} версиясы менен өткөрүлгөн.</translation>
    </message>
    <message>
        <source>It is kept; exports leave it out until the survey has that version.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал сакталды; сурамжылоодо бул версия болмоюнча, экспортко кирбейт.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — окууга боло турган жумуш китеби эмес.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx in Excel or LibreOffice, then choose it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны Excel же LibreOffice программасында .xlsx кылып кайра сактап, бул жерде тандаңыз.</translation>
    </message>
    <message>
        <source>The workbook {path} unpacks to more than Dala reads: {size} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} жумуш китеби ачылганда Dala окуй алгандан чоң: {size} МБ.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it into several files if it is right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын кайдан келгенин текшериңиз; туура болсо, бир нече файлга бөлүңүз.</translation>
    </message>
    <message>
        <source>{path} is not a survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — сурамжылоо топтому эмес.</translation>
    </message>
    <message>
        <source>Choose the pack file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген топтом файлын тандаңыз.</translation>
    </message>
    <message>
        <source>The survey pack {path} is damaged at {place}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сурамжылоо топтому бузулган, жери: {place}.</translation>
    </message>
    <message>
        <source>Copy it again from the coordinator; nothing was set up from this one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны координатордон кайра көчүрүп алыңыз; бул файлдан эч нерсе орнотулган жок.</translation>
    </message>
    <message>
        <source>The survey pack {path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сурамжылоо топтомун Dala программасынын жаңыраак версиясы жасаган.</translation>
    </message>
    <message>
        <source>Update Dala on this laptop, then open the pack again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбуктагы Dala программасын жаңыртып, топтомду кайра ачыңыз.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — маектешүүлөр пакети эмес.</translation>
    </message>
    <message>
        <source>Choose a file that an enumerator handed over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюер тапшырган файлды тандаңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged: {read} of {expected} interviews could be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бузулган: окулган маектешүү саны: {read} / {expected}.</translation>
    </message>
    <message>
        <source>What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Окулганы сакталды. Жаңы көчүрмөсүн сурап алып, кошуңуз: эч нерсе кайталанбайт.</translation>
    </message>
    <message>
        <source>{path} is damaged from its start: no interview could be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} башынан бузулган: бир да маектешүү окулган жок.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle; the interviews are on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттин жаңы көчүрмөсүн сураңыз; маектешүүлөр ноутбукта бар.</translation>
    </message>
    <message>
        <source>{path} cannot be opened with this survey&apos;s key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бул сурамжылоонун ачкычы менен ачылбайт.</translation>
    </message>
    <message>
        <source>It is another survey&apos;s, or damaged at its start: ask for a fresh copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал башка сурамжылоодон же башы бузулган: жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>The bundle {path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} пакетин Dala программасынын жаңыраак версиясы жасаган.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then add the bundle again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютердеги Dala программасын жаңыртып, пакетти кайра кошуңуз.</translation>
    </message>
    <message>
        <source>This interview is larger than {limit} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүүнүн көлөмү чектен ашты: {limit} МБ.</translation>
    </message>
    <message>
        <source>Shorten its longest texts; until then it stays a draft.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эң узун тексттерин кыскартыңыз; ага чейин ал каралама бойдон калат.</translation>
    </message>
    <message>
        <source>What came back from {path} differs from what was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ичинен окулганы жазылганынан башкача.</translation>
    </message>
    <message>
        <source>The stick or disk is failing: use another one. Nothing was taken from this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка же диск иштен чыгып баратат: башкасын алыңыз. Бул компьютерден эч нерсе өчүрүлгөн жок.</translation>
    </message>
    <message>
        <source>A sealed interview is damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөөр басылган маектешүү бузулган.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle that it came in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал келген пакеттин жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>A sealed interview cannot be opened with this survey&apos;s key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөөр басылган маектешүү бул сурамжылоонун ачкычы менен ачылбайт.</translation>
    </message>
    <message>
        <source>An expression of {name} looks at more than {limit} answers at once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} туюнтмасы бир учурда өтө көп жоопту карайт, чеги: {limit}.</translation>
    </message>
    <message>
        <source>Ask the form&apos;s designer to simplify it; what was entered is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаны түзүүчүдөн аны жөнөкөйлөтүүнү сураныңыз; киргизилгени сакталды.</translation>
    </message>
    <message>
        <source>An expression of {name} makes a text of more than {limit} characters.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} туюнтмасы өтө узун текст түзөт, чеги: {limit} белги.</translation>
    </message>
    <message>
        <source>There are no interviews in the folder {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} папкасында маектешүү жок.</translation>
    </message>
    <message>
        <source>Set up this laptop from a survey pack, or choose another data folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту сурамжылоо топтомунан даярдаңыз же башка маалымат папкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The folder {path} is already set up.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} папкасы мурунтан даярдалган.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder; nothing was overwritten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын кулпусун ачыңыз же башка папка тандаңыз; эч нерсенин үстүнө жазылган жок.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Купуя сөз айкашы туура эмес.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and type it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баскычтоптун тилин жана Caps Lock абалын текшерип, кайра териңиз.</translation>
    </message>
    <message>
        <source>The stored data are damaged ({place}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сакталган маалыматтар бузулган ({place}).</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, copy it to a stick and call the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маалымат папкасын өзгөртпөңүз, флешкага көчүрүп, координаторго чалыңыз.</translation>
    </message>
    <message>
        <source>Dala is already open on the folder {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala {path} папкасы менен мурунтан ачык турат.</translation>
    </message>
    <message>
        <source>Go to its window, or close it and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын терезесине өтүңүз же аны жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>A newer Dala made {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} Dala программасынын жаңыраак версиясы менен жасалган.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы версиясын орнотуңуз; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>No passphrase opens this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукту эми эч бир купуя сөз айкашы ачпайт.</translation>
    </message>
    <message>
        <source>What is stored here is kept. Bring the laptop to the coordinator, whose key opens it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жерде сакталгандын баары ордунда. Ноутбукту координаторго алып барыңыз: анын ачкычы ачат.</translation>
    </message>
    <message>
        <source>This key does not open what is stored in this folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкыч ушул папкада сакталганды ачпайт.</translation>
    </message>
    <message>
        <source>Take the key of the survey that this laptop was set up for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук даярдалган сурамжылоонун ачкычын алыңыз.</translation>
    </message>
    <message>
        <source>No coordinator&apos;s key could open this laptop again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордун эч бир ачкычы бул ноутбукту кайра ача албас эле.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it once, so that it takes the keys from the survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе өзгөргөн жок. Ал сурамжылоо топтомунан ачкычтарды алышы үчүн аны бир жолу ачыңыз.</translation>
    </message>
    <message>
        <source>The survey has no name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун аталышы жок.</translation>
    </message>
    <message>
        <source>Give it the name that enumerators will read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ага интервьюерлер көрө турган аталыш бериңиз.</translation>
    </message>
    <message>
        <source>The survey has no questionnaire.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо анкета жок.</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кеминде бир анкета тандаңыз.</translation>
    </message>
    <message>
        <source>Two of the forms have the form_id {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эки анкетанын form_id мааниси бирдей: {form}.</translation>
    </message>
    <message>
        <source>Leave one out, or give it a form_id of its own.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бирин алып салыңыз же ага өз form_id маанисин бериңиз.</translation>
    </message>
    <message>
        <source>The form {form} takes choices from {file}, which is not beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{form} анкетасы жоопторду {file} файлынан алат, ал жанында жок.</translation>
    </message>
    <message>
        <source>Put the CSV file into the form&apos;s folder and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>CSV файлын анкетанын папкасына салып, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>This survey has no form {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сурамжылоодо {form} анкетасы жок.</translation>
    </message>
    <message>
        <source>It has: {forms}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда булар бар: {forms}.</translation>
    </message>
    <message>
        <source>This interview was made with a version that is not on this machine.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү ушул компьютерде жок анкета версиясы менен өткөрүлгөн.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Папканы ошол бойдон калтырып, координаторго айтыңыз.</translation>
    </message>
    <message>
        <source>The survey already has a version {version} of {form}, which is another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо {form} анкетасынын {version} версиясы бар, бирок ал башка.</translation>
    </message>
    <message>
        <source>Give the changed questionnaire a new “version” and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгөртүлгөн анкетага жаңы «version» берип, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The survey already has exactly these questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо так ушул анкеталар бар.</translation>
    </message>
    <message>
        <source>Choose the changed file, or leave everything as it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгөртүлгөн файлды тандаңыз же баарын ошол бойдон калтырыңыз.</translation>
    </message>
    <message>
        <source>{path} is the pack of another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — башка сурамжылоонун топтому.</translation>
    </message>
    <message>
        <source>Take the pack of the survey that this laptop was set up for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбук даярдалган сурамжылоонун топтомун алыңыз.</translation>
    </message>
    <message>
        <source>{path} is pack {offered} of the survey; this laptop already has pack {revision}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — сурамжылоонун {offered}-топтому; ноутбукта {revision}-топтом бар.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the newest pack; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон эң жаңы топтомду сураңыз; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{path} would seal interviews to keys that this laptop does not know.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} маектешүүлөрдү бул ноутбук билбеген ачкычтар менен мөөрлөмөк.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the coordinator where you have it from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны колдонбоңуз. Кайдан алганыңызды координаторго айтыңыз.</translation>
    </message>
    <message>
        <source>The interview already has the current version of its questionnaire.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү анкетанын азыркы версиясы менен жүрүүдө.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көчүрө турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>The interview was not moved from another version.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү башка версиядан көчүрүлгөн эмес.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жокко чыгара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>More than one interview begins with {record}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{record} деп башталган маектешүү бирөө эмес.</translation>
    </message>
    <message>
        <source>Write more of its id; “dala interview list --json” shows it whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көбүрөөк белгисин жазыңыз; толугун «dala interview list --json» көрсөтөт.</translation>
    </message>
    <message>
        <source>Nothing was changed, as this was not confirmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе өзгөргөн жок: бул ырасталган жок.</translation>
    </message>
    <message>
        <source>Read the list above; to go on, run the command again with --yes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жогорудагы тизмени окуңуз; улантуу үчүн буйрукту --yes менен кайталаңыз.</translation>
    </message>
    <message>
        <source>“{enumerator}” is not an enumerator code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{enumerator}» — интервьюердин коду эмес.</translation>
    </message>
    <message>
        <source>Use 1 to 32 Latin letters, digits, - and _, for example R03.</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–32 латын тамгасын, цифраны, - жана _ белгилерин колдонуңуз, мисалы R03.</translation>
    </message>
    <message>
        <source>The survey does not know this organisation.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо мындай уюм жок.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Булардан тандаңыз: {known}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сап бир JSON объектиси эмес.</translation>
    </message>
    <message>
        <source>Write each interview as one object on a line of its own, every name once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ар бир маектешүүнү өзүнчө сапка бир объект кылып жазыңыз, ар бир аталыш бир жолу гана.</translation>
    </message>
    <message>
        <source>This interview is not on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү ушул ноутбукта жок.</translation>
    </message>
    <message>
        <source>Look for it in the list of interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны маектешүүлөр тизмесинен издеңиз.</translation>
    </message>
    <message>
        <source>This interview is sealed: nobody can open it on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүүгө мөөр басылган: аны ушул ноутбукта эч ким ача албайт.</translation>
    </message>
    <message>
        <source>If something in it must be corrected, tell the coordinator its code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анда бир нерсени оңдоо керек болсо, координаторго кодун айтыңыз.</translation>
    </message>
    <message>
        <source>There is no sealed interview on this laptop yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта азырынча мөөр басылган маектешүү жок.</translation>
    </message>
    <message>
        <source>Finish or stop an interview first, then hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адегенде маектешүүнү аяктаңыз же токтотуңуз, андан кийин маалыматтарды тапшырыңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not as this laptop wrote it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлы ушул ноутбук жазган абалда эмес.</translation>
    </message>
    <message>
        <source>It was changed, or comes from elsewhere. Write the bundle again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал өзгөртүлгөн же башка жактан келген. Пакетти кайра жазыңыз.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} папкасы жок.</translation>
    </message>
    <message>
        <source>Check the name, or plug the stick in again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аталышын текшериңиз же флешканы кайра сайыңыз.</translation>
    </message>
    <message>
        <source>The form cannot be used: {file}, line {line}, column {column}: {what}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаны колдонууга болбойт: {file}, {line}-сап, {column}-мамыча: {what}</translation>
    </message>
    <message>
        <source>{hint} `dala form check` lists every error ({count}) with its place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{hint} `dala form check` буйругу бардык катаны ({count}) орду менен көрсөтөт.</translation>
    </message>
    <message>
        <source>The form cannot be said as an XForm: {reason}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаны XForm түрүндө жазуу мүмкүн эмес: {reason}</translation>
    </message>
    <message>
        <source>Change that row, or write an .xlsx file, which keeps everything.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ошол сапты өзгөртүңүз же .xlsx файлын жазыңыз: анда баары сакталат.</translation>
    </message>
    <message>
        <source>The interview cannot be finished yet: {count} answers are missing or not right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүнү азырынча аяктоого болбойт, жетишпеген же туура эмес жооптун саны: {count}.</translation>
    </message>
    <message>
        <source>Open the review page; each entry leads to its question.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Текшерүү бетин ачыңыз; ар бир жазуу өз суроосуна алып барат.</translation>
    </message>
    <message>
        <source>The question {path} can only be read here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} суроосун бул жерде окууга гана болот.</translation>
    </message>
    <message>
        <source>Change the answers that it follows from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал келип чыккан жоопторду өзгөртүңүз.</translation>
    </message>
    <message>
        <source>The rows of {path} follow from an answer; they are not added or removed by hand.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} саптары жооптон келип чыгат; алар кол менен кошулбайт жана алынбайт.</translation>
    </message>
    <message>
        <source>Change the answer that says how many there are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алардын санын көрсөткөн жоопту өзгөртүңүз.</translation>
    </message>
    <message>
        <source>{path} has {most} rows, and an interview cannot hold more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ичинде {most} сап бар, маектешүүгө андан көп батпайт.</translation>
    </message>
    <message>
        <source>Check the number that was typed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терилген санды текшериңиз.</translation>
    </message>
    <message>
        <source>The questionnaire has no language {language}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетада {language} тили жок.</translation>
    </message>
    <message>
        <source>This interview was saved by a newer version of the program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү программанын жаңыраак версиясы менен сакталган.</translation>
    </message>
    <message>
        <source>Install the newer version; the interview is unharmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңы версиясын орнотуңуз; маектешүү аман.</translation>
    </message>
    <message>
        <source>A saved interview cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сакталган маектешүү окулбайт.</translation>
    </message>
    <message>
        <source>Tell the coordinator its code; the other interviews are not affected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторго кодун айтыңыз; калган маектешүүлөргө таасири жок.</translation>
    </message>
    <message>
        <source>This interview was begun with another version of the questionnaire {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү {form} анкетасынын башка версиясы менен башталган.</translation>
    </message>
    <message>
        <source>Open it with version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны {version} версиясы менен ачыңыз.</translation>
    </message>
    <message>
        <source>The content of an interview is not what it should be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүүнүн мазмуну болушу керек абалда эмес.</translation>
    </message>
    <message>
        <source>Ask the laptop that it came from for a new bundle.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал келген ноутбуктан жаңы пакет сураңыз.</translation>
    </message>
    <message>
        <source>{count} answers of the line do not fit the questionnaire: {where}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Саптагы жооптор анкетага туура келбейт ({count}): {where}.</translation>
    </message>
    <message>
        <source>Mend the line and load it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сапты оңдоп, кайра жүктөңүз.</translation>
    </message>
    <message>
        <source>This file is of another kind than the question asks for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул файл суроо сураган түрдөн башка.</translation>
    </message>
    <message>
        <source>Choose a file of the kind that is asked for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Керектүү түрдөгү файлды тандаңыз.</translation>
    </message>
    <message>
        <source>This file is too large: {limit} MiB is the most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул файл өтө чоң: эң көбү {limit} МиБ.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller in another program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кичирээк файлды тандаңыз же аны башка программада кичирейтиңиз.</translation>
    </message>
    <message>
        <source>All files of an interview together may have {limit} MiB at most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир маектин бардык файлдары чогуу {limit} МиБдан ашпашы керек.</translation>
    </message>
    <message>
        <source>Remove another file first, or choose a smaller one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адегенде башка файлды алып салыңыз же кичирээгин тандаңыз.</translation>
    </message>
    <message>
        <source>An interview may hold {limit} files at most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бир маекте эң көп дегенде {limit} файл болот.</translation>
    </message>
    <message>
        <source>Remove another file first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адегенде башка файлды алып салыңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл окулбайт: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty or damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл бош же бузулган.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны башка программада ачып, кайра сактаңыз же башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>A file that the line names is not in the folder of the lines.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сапта аталган файл саптардын папкасында жок.</translation>
    </message>
    <message>
        <source>Put it there or in a folder inside, and name it from there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны ошол жерге же ичиндеги папкага салып, ошондон баштап атаңыз.</translation>
    </message>
    <message>
        <source>A file attached to this interview is no longer on this laptop: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маекке тиркелген файл ноутбукта эми жок: {path}.</translation>
    </message>
    <message>
        <source>Attach it again or remove it there, then finish the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны кайра тиркеңиз же ошол жерден алып салып, маекти бүтүрүңүз.</translation>
    </message>
    <message>
        <source>{count} of {total} attached files are missing or damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тиркелген {total} файлдын {count} жетишпейт же бузулган.</translation>
    </message>
    <message>
        <source>The interview is kept. Add a whole copy of the bundle for its files.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектин өзү сакталды. Файлдарын алуу үчүн топтомдун бүтүн көчүрмөсүн кошуңуз.</translation>
    </message>
    <message>
        <source>The folder for attached files is already there: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тиркелген файлдардын папкасы бар: {path}.</translation>
    </message>
    <message>
        <source>Give the workbook another name, or move that folder away.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Китепке башка ат бериңиз же ал папканы жылдырыңыз.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — Dala программасынын жаңыраак версиясынын файлы.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then open the file again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютердеги Dala программасын жаңыртып, файлды кайра ачыңыз.</translation>
    </message>
    <message>
        <source>{path} was not signed by the coordinator of this laptop&apos;s survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлына бул ноутбуктун сурамжылоосунун координатору кол койгон эмес.</translation>
    </message>
    <message>
        <source>Do not use it. Ask your coordinator for the file again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны колдонбоңуз. Файлды координатордон кайра сураңыз.</translation>
    </message>
    <message>
        <source>{path} is meant for another laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} башка ноутбукка арналган.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул ноутбук үчүн жасалган файлды тандаңыз.</translation>
    </message>
    <message>
        <source>This desk has no key to sign with for this survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жумуш ордунда ушул сурамжылоонун атынан кол коё турган ачкыч жок.</translation>
    </message>
    <message>
        <source>Do this at the desk that the survey was created on, or restore its backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Муну сурамжылоо түзүлгөн жумуш ордунда жасаңыз же анын камдык көчүрмөсүн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>{path} is not signed, so anybody could have made it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлына кол коюлган эмес: аны ар ким жасай алмак.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a pack of this survey that is signed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордон бул сурамжылоонун кол коюлган топтомун сураңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no enrolment file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бузулган же ноутбукту каттоо файлы эмес.</translation>
    </message>
    <message>
        <source>Have the laptop write it again, and copy it once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны ноутбукта кайра жазып, дагы бир жолу көчүрүңүз.</translation>
    </message>
    <message>
        <source>{path} comes from a laptop of another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} башка сурамжылоонун ноутбугунан.</translation>
    </message>
    <message>
        <source>Set the laptop up with this survey&apos;s pack first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алгач ноутбукту ушул сурамжылоонун топтому менен даярдаңыз.</translation>
    </message>
    <message>
        <source>Another laptop has the same name with other keys: {device}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка ноутбуктун аталышы ушундай эле, бирок ачкычтары башка: {device}.</translation>
    </message>
    <message>
        <source>Ask whose laptop it is before you certify it; set it up anew if nobody knows.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ырастаардан мурун бул кимдин ноутбугу экенин билиңиз; эч ким билбесе, аны кайра даярдаңыз.</translation>
    </message>
    <message>
        <source>The eight words are not those of this request.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сегиз сөз бул суроо-талаптыкы эмес.</translation>
    </message>
    <message>
        <source>Read them from the laptop&apos;s own screen once more. If they differ again, do not certify it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды ноутбуктун өз экранынан дагы бир жолу окуңуз. Дагы дал келбесе, аны ырастабаңыз.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is not certified yet; its interviews are kept and wait.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} ноутбугу али ырасталган эмес; анын маектешүүлөрү сакталды, кезегин күтөт.</translation>
    </message>
    <message>
        <source>Certify the laptop; nothing has to be added again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукту ырастаңыз; эч нерсени кайра кошуунун кереги жок.</translation>
    </message>
    <message>
        <source>This is possible only before the survey is published.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сурамжылоо жарыяланганга чейин гана мүмкүн.</translation>
    </message>
    <message>
        <source>Make a new survey for it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал үчүн жаңы сурамжылоо түзүңүз.</translation>
    </message>
    <message>
        <source>This survey is published already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сурамжылоо мурунтан эле жарыяланган.</translation>
    </message>
    <message>
        <source>Write its pack and give it to the laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын топтомун жазып, ноутбуктарга бериңиз.</translation>
    </message>
    <message>
        <source>The survey has one key only: if it is lost, so is every interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо бир гана ачкыч бар: ал жоголсо, бардык маектешүүлөр жоголот.</translation>
    </message>
    <message>
        <source>Add a second key that somebody else keeps.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка адам сактаган экинчи ачкычты кошуңуз.</translation>
    </message>
    <message>
        <source>No key of the survey is kept in another place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун бир да ачкычы башка жерде сакталбайт.</translation>
    </message>
    <message>
        <source>Mark the key that lies in another building as off-site.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка имаратта жаткан ачкычты өзүнчө сакталган деп белгилеңиз.</translation>
    </message>
    <message>
        <source>The off-site key has not been tried as it was printed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзүнчө сакталган ачкыч басылган түрүндө текшерилген эмес.</translation>
    </message>
    <message>
        <source>Rehearse: type the printed key and see it open a sample.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сынап көрүңүз: басылган ачкычты терип, үлгүнү ачарына ынаныңыз.</translation>
    </message>
    <message>
        <source>This key is none of the survey&apos;s keys.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкыч сурамжылоонун ачкычы эмес.</translation>
    </message>
    <message>
        <source>Check the sheet: type its line again, letter by letter, or print a new one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баракты текшериңиз: сапты тамгалап кайра териңиз же жаңысын басып чыгарыңыз.</translation>
    </message>
    <message>
        <source>This key is among the survey&apos;s keys already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкыч сурамжылоонун ачкычтарынын арасында бар.</translation>
    </message>
    <message>
        <source>Add another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башкасын кошуңуз.</translation>
    </message>
    <message>
        <source>A survey has at most {limit} keys.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо эң көп {limit} ачкыч болот.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алгач бирин алып салыңыз.</translation>
    </message>
    <message>
        <source>The last key of a survey cannot be removed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун акыркы ачкычын алып салууга болбойт.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алгач башкасын кошуңуз.</translation>
    </message>
    <message>
        <source>The survey has no key named {name}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо {name} аттуу ачкыч жок.</translation>
    </message>
    <message>
        <source>The survey has these: {names}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоодо булар бар: {names}.</translation>
    </message>
    <message>
        <source>A key needs a name of its own that says who keeps it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычка кимде сакталарын билдирген өз аталышы керек.</translation>
    </message>
    <message>
        <source>Name it, for example “Safe in Astana”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ат коюңуз, мисалы «Астанадагы сейф».</translation>
    </message>
    <message>
        <source>This desk opens the interviews with that key; it cannot do without it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жумуш орду маектешүүлөрдү ушул ачкыч менен ачат; ансыз болбойт.</translation>
    </message>
    <message>
        <source>Remove another key, or make a new survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка ачкычты алып салыңыз же жаңы сурамжылоо түзүңүз.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as such a list must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлынын {line}-сабы мындай тизмеге туура келбейт.</translation>
    </message>
    <message>
        <source>Look at the names of the columns, at empty cells, and whether a line is there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мамычалардын аттарын, бош уячаларды жана бир сап эки жолу турганын караңыз.</translation>
    </message>
    <message>
        <source>The list is too long: a survey has room for {limit}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизме өтө узун: сурамжылоого {limit} батат.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кыскартыңыз; эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The quota {quota} names a question that {form} does not have: {question}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{quota} квотасы {form} ичинде жок суроону атайт: {question}.</translation>
    </message>
    <message>
        <source>Write the question&apos;s name as the form has it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суроонун атын анкетада тургандай жазыңыз.</translation>
    </message>
    <message>
        <source>The survey&apos;s list has no enumerator {enumerator}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурамжылоонун тизмесинде {enumerator} интервьюери жок.</translation>
    </message>
    <message>
        <source>Check the code, or ask the coordinator for a pack that has it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кодду текшериңиз же координатордон ал бар пакетти сураңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бузулган же ачкыч файлы эмес.</translation>
    </message>
    <message>
        <source>Take another copy, or the printed sheet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка көчүрмөсүн же басылган баракты алыңыз.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул купуя сөз айкашы ачкыч файлын ачпайт.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баскычтоптун тилин жана Caps Lock абалын текшерип, кайталаңыз.</translation>
    </message>
    <message>
        <source>These words are {count} of {needed} shares.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул сөздөр — керектүү {needed} бөлүктүн {count} бөлүгү.</translation>
    </message>
    <message>
        <source>Ask another holder for theirs; each list of words counts once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Башка сактоочудан анын бөлүгүн сураңыз; ар бир сөз тизмеси бир жолу эсептелет.</translation>
    </message>
    <message>
        <source>Share {number} cannot be right: a word is wrong, or it belongs to another key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-бөлүк туура эмес: бир сөзү ката же ал башка ачкычтыкы.</translation>
    </message>
    <message>
        <source>Compare it with the paper word by word.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кагаз менен сөзмө-сөз салыштырыңыз.</translation>
    </message>
    <message>
        <source>Word {word} of share {number} is none of the words that shares have.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-бөлүктүн {word}-сөзү бөлүктөр түзүлгөн сөздөрдүн арасында жок.</translation>
    </message>
    <message>
        <source>Compare it with the paper; its first four letters are enough.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кагаз менен салыштырыңыз; алгачкы төрт тамгасы жетиштүү.</translation>
    </message>
    <message>
        <source>Share {number} has {count} words of {needed}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-бөлүктө {needed} сөздүн ордуна {count} сөз бар.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or stands there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кагаз менен салыштырыңыз: бир сөз калып калган же эки жолу жазылган.</translation>
    </message>
    <message>
        <source>This is the public half of a key: it closes, but opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул — ачкычтын ачык жарымы: ал жабат, бирок эч нерсени ачпайт.</translation>
    </message>
    <message>
        <source>Take the line that begins with AGE-SECRET-KEY-PQ-1.</source>
        <translatorcomment>review</translatorcomment>
        <translation>AGE-SECRET-KEY-PQ-1 деп башталган сапты алыңыз.</translation>
    </message>
    <message>
        <source>The key has {count} characters of {needed}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычта {needed} белгинин ордуна {count} белги бар.</translation>
    </message>
    <message>
        <source>Compare it with the paper: something is missing, or stands there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кагаз менен салыштырыңыз: бир нерсе калып калган же эки жолу жазылган.</translation>
    </message>
    <message>
        <source>A character of the key is wrong, probably in group {group} of {of}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтын бир белгиси ката, сыягы {of} топтун {group}-тобунда.</translation>
    </message>
    <message>
        <source>Compare this group with the paper, character by character.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул топту кагаз менен белгиме-белги салыштырыңыз.</translation>
    </message>
    <message>
        <source>Several characters of the key are wrong.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ачкычтын бир нече белгиси ката.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group, or take another copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кагаз менен топ-тобу менен салыштырыңыз же башка көчүрмөсүн алыңыз.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {place}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} камдык көчүрмөсү бузулган: {place}.</translation>
    </message>
    <message>
        <source>Do not rely on it: make a new one, on another stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ага ишенбеңиз: башка флешкага жаңысын жасаңыз.</translation>
    </message>
    <message>
        <source>{path} is not a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — камдык көчүрмө эмес.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«Камдык көчүрмө» аркылуу жасалган файлды тандаңыз.</translation>
    </message>
    <message>
        <source>This key does not open the backup {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ачкыч {path} камдык көчүрмөсүн ачпайт.</translation>
    </message>
    <message>
        <source>A laptop&apos;s backup is opened by one of its survey&apos;s keys: use the printed sheet or the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун камдык көчүрмөсүн сурамжылоонун ачкычтарынын бири ачат: басылган баракты же ачкыч файлын алыңыз.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the interviews: whoever loses one loses both.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} маектешүүлөр менен бир дискте жатат: бири жоголсо, экөө тең жоголот.</translation>
    </message>
    <message>
        <source>Write the backup to a stick or another disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөнү флешкага же башка дискке жазыңыз.</translation>
    </message>
    <message>
        <source>{path} is no backup that this desk made and verified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — бул жумуш орду жасап, текшерген көчүрмө эмес.</translation>
    </message>
    <message>
        <source>Make a backup now, and name that file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Азыр камдык көчүрмө жасап, ошол файлды көрсөтүңүз.</translation>
    </message>
    <message>
        <source>No interview is in the backup that was not confirmed before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Камдык көчүрмөдө мурда ырасталбаган маектешүү жок.</translation>
    </message>
    <message>
        <source>Make a new backup after adding bundles, then write the receipts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттерди кошкондон кийин жаңы көчүрмө жасап, анан дүмүрчөктөрдү жазыңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бузулган же дүмүрчөк эмес.</translation>
    </message>
    <message>
        <source>Ask your coordinator for it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны координатордон кайра сураңыз.</translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at entry {seq}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктун иш журналы {seq}-жазууда дал келбейт.</translation>
    </message>
    <message>
        <source>Hand over all the same, and tell your coordinator: the other desk sees what is missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баары бир маалыматтарды тапшырып, координаторго билдириңиз: эмне жетишпегени ошол жерде көрүнөт.</translation>
    </message>
    <message>
        <source>{path} comes from an older Dala, which signed nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} эч нерсеге кол койбогон эски Dala версиясында жазылган.</translation>
    </message>
    <message>
        <source>Nothing was taken. Update Dala on the laptop and have the bundle written again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе кабыл алынган жок. Ноутбуктагы Dala программасын жаңыртып, маектер пакетин кайра жаздырыңыз.</translation>
    </message>
    <message>
        <source>{path} holds practice interviews from before the survey was published.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ичинде сурамжылоо жарыяланганга чейинки сыноо маектери бар.</translation>
    </message>
    <message>
        <source>Nothing was taken. Set the laptop up anew with the pack of the published survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе кабыл алынган жок. Ноутбукту жарыяланган сурамжылоонун файлы менен кайра жөндөңүз.</translation>
    </message>
    <message>
        <source>An interview does not fit the laptop&apos;s signed record.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Маектешүү ноутбуктун кол коюлган журналына дал келбейт.</translation>
    </message>
    <message>
        <source>It is not taken. Have the bundle written again and add it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ал кабыл алынган жок. Пакетти кайра жаздырып, кошуңуз.</translation>
    </message>
    <message>
        <source>This interview is finished and closed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү аяктаган жана жабык.</translation>
    </message>
    <message>
        <source>Open it again from the list, as long as the list says that you can.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тизме мүмкүн деп турганда, аны тизмеден кайра ачыңыз.</translation>
    </message>
    <message>
        <source>This interview is not finished.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү аяктаган эмес.</translation>
    </message>
    <message>
        <source>Open it and finish it, or stop it with a reason.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аны ачып, аяктаңыз же себебин көрсөтүп токтотуңуз.</translation>
    </message>
    <message>
        <source>There is nothing to hand over: all finished interviews can still be opened again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тапшыра турган эч нерсе жок: аяктаган маектешүүлөрдүн баарын дагы эле кайра ачууга болот.</translation>
    </message>
    <message>
        <source>Seal them now, or hand over when their time has ended.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларга азыр мөөр басыңыз же убактысы бүткөндө тапшырыңыз.</translation>
    </message>
    <message>
        <source>Only a finished interview can be declared void.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяктаган маектешүүнү гана жараксыз деп жарыялоого болот.</translation>
    </message>
    <message>
        <source>Open it and stop it instead; its reason is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анын ордуна ачып, токтотуңуз: себеби сакталат.</translation>
    </message>
    <message>
        <source>This interview is void already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул маектешүү мурунтан эле жараксыз деп жарыяланган.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч нерсе кылуунун кереги жок.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no returned interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бузулган же анда кайтарылган маектешүү жок.</translation>
    </message>
    <message>
        <source>The interviews of {path} were taken in already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ичиндеги маектешүүлөр кабыл алынган.</translation>
    </message>
    <message>
        <source>Look for them in the list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аларды тизмеден табыңыз.</translation>
    </message>
    <message>
        <source>{path} is no receipt, no returned interview and no certificate.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — дүмүрчөк да, кайтарылган маектешүү да, сертификат да эмес.</translation>
    </message>
    <message>
        <source>Choose a file that the coordinator wrote for this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор бул ноутбук үчүн жазган файлды тандаңыз.</translation>
    </message>
    <message>
        <source>No interview {record} is here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул жерде {record} маектешүүсү жок.</translation>
    </message>
    <message>
        <source>Check the number; “merge status” and the workbook show it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Номерин текшериңиз; аны «merge status» жана Excel китеби көрсөтөт.</translation>
    </message>
    <message>
        <source>No laptop {device} is known here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{device} ноутбугу бул жерде белгисиз.</translation>
    </message>
    <message>
        <source>Add a bundle of it first, or certify it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алгач анын пакетин кошуңуз же ноутбукту ырастаңыз.</translation>
    </message>
    <message>
        <source>{path} was loaded before, to line {line}, and then something ended it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} мурда {line}-сапка чейин жүктөлүп, андан кийин үзүлгөн.</translation>
    </message>
    <message>
        <source>Load it with --go-on to add what is missing, or with --anew to add all of it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жетпегенин кошуу үчүн --go-on, баарын кайра кошуу үчүн --anew менен жүктөңүз.</translation>
    </message>
    <message>
        <source>No load of {path} was ended half-way on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул ноутбукта {path} жүктөө жарым жолдо үзүлгөн эмес.</translation>
    </message>
    <message>
        <source>If it was never loaded, load it without --go-on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл али жүктөлбөсө, аны --go-on параметрисиз жүктөңүз.</translation>
    </message>
    <message>
        <source>{program} copies the folder {path} to other computers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{program} бул папканы башка компьютерлерге көчүрөт: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the account has the copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Эч жакка көчүрүлбөгөн папка тандаңыз: бул жерде өчүрүлгөнү көчүрмөдө калат, ал эми көчүрмө аккаунтка кире алган ар бир адамда болот.</translation>
    </message>
    <message>
        <source>The folder {path} lies on another computer of the network.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул папка тармактагы башка компьютерде турат: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: an interview could not be saved when the network fails, and nobody knows what the other computer keeps.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ушул компьютердеги папканы тандаңыз: тармак үзүлсө, маектешүү сакталбайт, ал эми башка компьютерде эмне калганын эч ким билбейт.</translation>
    </message>
    <message>
        <source>The folder {path} is emptied whenever this computer is switched off, interviews too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул папка компьютер өчкөн сайын маектешүүлөрү менен бошотулат: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder on the computer&apos;s disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Компьютердин дискиндеги папканы тандаңыз.</translation>
    </message>
    <message>
        <source>The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased could be found on it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} турган диск файлдардын эски абалын бир топко сактайт ({kind}): өчүрүлгөндү таап алышы мүмкүн.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted before the first interview. Here that is a must.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Биринчи маектешүүгө чейин дисктин баарын шифрлетиңиз. Бул жерде бул милдеттүү.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютердин диски шифрленген эмес.</translation>
    </message>
    <message>
        <source>Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the whole disk encrypted before the first interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala өз файлдарын шифрлейт, бирок система эс тутумдун бир бөлүгүн дискке жазып коюшу мүмкүн. Биринчи маектешүүгө чейин дисктин баарын шифрлетиңиз.</translation>
    </message>
    <message>
        <source>Is the disk of this computer encrypted? Dala cannot see it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бул компьютердин диски шифрленгенби? Dala муну көрө албайт.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Компьютерди караган адамдан BitLocker (Windows), FileVault (Mac) же LUKS (Linux) жөнүндө сураңыз.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk or the stick does not answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>диск же флешка жооп бербей жатат</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translatorcomment>review</translatorcomment>
        <translation>ал жерде буга уруксат жок</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translatorcomment>review</translatorcomment>
        <translation>мындай папка же файл жок</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translatorcomment>review</translatorcomment>
        <translation>жазуудан корголгон</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>бул файл эмес, папка</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translatorcomment>review</translatorcomment>
        <translation>папканын ордунда файл турат</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translatorcomment>review</translatorcomment>
        <translation>аты өтө узун</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translatorcomment>review</translatorcomment>
        <translation>аны башка программа колдонуп жатат</translation>
    </message>
</context>
</TS>
