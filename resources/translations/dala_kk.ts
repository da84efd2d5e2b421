<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Dala, version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala, нұсқасы {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің деректері: {folder}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ: тек жаттығуға арналған</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>review</translatorcomment>
        <translation>жарияланған</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама: {name}</translation>
    </message>
    <message>
        <source>Eight words of the survey: {words}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың сегіз сөзі: {words}</translation>
    </message>
    <message>
        <source>This laptop: {device}, enumerator {code}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук: {device}, интервьюер {code}</translation>
    </message>
    <message>
        <source>The laptop is certified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук расталған.</translation>
    </message>
    <message>
        <source>The laptop is not certified yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук әлі расталмаған.</translation>
    </message>
    <message>
        <source>Head code, four words: {words}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізбек коды, төрт сөз: {words}</translation>
    </message>
</context>
<context>
    <name>AgreeField</name>
    <message>
        <source>Done, agreed</source>
        <translation>Орындалды, келісті</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>No interview had to be destroyed. The receipt is noted.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ешбір сұхбатты жою қажет болмады. Түбіртек ескерілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are destroyed here. The coordinator has them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат осы жерде жойылды. Олар координаторда бар.</numerusform>
            <numerusform>%n сұхбат осы жерде жойылды. Олар координаторда бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished interview is on this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукте аяқталған сұхбат енді жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews wait for another receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяқталған сұхбат басқа түбіртекті күтеді.</numerusform>
            <numerusform>%n аяқталған сұхбат басқа түбіртекті күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist only on this laptop: hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Олардың %n-і тек осы ноутбукте бар: тапсырыңыз.</numerusform>
            <numerusform>Олардың %n-і тек осы ноутбукте бар: тапсырыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>A receipt for this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукке арналған түбіртек</translation>
    </message>
    <message>
        <source>Returned interviews for this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукке қайтарылған сұхбаттар</translation>
    </message>
    <message>
        <source>The certificate of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің сертификаты</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің сегіз сөзі</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews will be destroyed on this laptop, because the coordinator has them in two places. Nobody can open them here afterwards. It cannot be undone.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Осы ноутбуктегі %n сұхбат жойылады: олар координаторда екі жерде бар. Содан кейін оларды мұнда ешкім аша алмайды. Мұны кері қайтару мүмкін емес.</numerusform>
            <numerusform>Осы ноутбуктегі %n сұхбат жойылады: олар координаторда екі жерде бар. Содан кейін оларды мұнда ешкім аша алмайды. Мұны кері қайтару мүмкін емес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, destroy these %n interviews on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Иә, осы %n сұхбатты ноутбуктен жою</numerusform>
            <numerusform>Иә, осы %n сұхбатты ноутбуктен жою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews come back to be corrected. Each becomes a draft at the top of the list, with what the coordinator asks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат түзетуге қайтарылды. Әрқайсысы координатордың сұрағымен бірге тізімнің басында қаралама болады.</numerusform>
            <numerusform>%n сұхбат түзетуге қайтарылды. Әрқайсысы координатордың сұрағымен бірге тізімнің басында қаралама болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the coordinator certifies this laptop: its interviews count from now on. Nothing has to be handed over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онымен координатор осы ноутбукті растайды: енді оның сұхбаттары есепке алынады. Ештеңені қайта тапсырудың қажеті жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The coordinator confirms %n interviews that are still on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Координатор осы ноутбукте әлі бар %n сұхбатты растайды.</numerusform>
            <numerusform>Координатор осы ноутбукте әлі бар %n сұхбатты растайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>It confirms no interview that is still on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онда осы ноутбукте әлі бар ешбір сұхбат расталмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were destroyed here before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Тағы %n сұхбат бұрын осы жерде жойылған.</numerusform>
            <numerusform>Тағы %n сұхбат бұрын осы жерде жойылған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews stay here and wait for another receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяқталған сұхбат осында қалып, басқа түбіртекті күтеді.</numerusform>
            <numerusform>%n аяқталған сұхбат осында қалып, басқа түбіртекті күтеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>From the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Receipts, returned interviews and the certificate of this laptop are taken in here. No stick with one is plugged in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұнда түбіртектер, қайтарылған сұхбаттар және осы ноутбуктің сертификаты қабылданады. Олар бар флешка салынбаған.</translation>
    </message>
    <message>
        <source>A receipt that confirms what this laptop did.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук істегенді растайтын түбіртек.</translation>
    </message>
    <message numerus="yes">
        <source>A receipt for %n interviews that are still here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Әлі осында тұрған %n сұхбатқа түбіртек.</numerusform>
            <numerusform>Әлі осында тұрған %n сұхбатқа түбіртек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат түзетуге қайтарылды.</numerusform>
            <numerusform>%n сұхбат түзетуге қайтарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің сертификаты.</translation>
    </message>
</context>
<context>
    <name>AttachField</name>
    <message>
        <source>Encrypting the file…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл шифрлануда…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Attach a picture…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сурет тіркеу…</translation>
    </message>
    <message>
        <source>Attach a recording…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазба тіркеу…</translation>
    </message>
    <message>
        <source>Attach a film…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бейне тіркеу…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл тіркеу…</translation>
    </message>
    <message>
        <source>At most {limit} MiB. Choose it, or drop it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ең көбі {limit} МиБ. Файлды таңдаңыз немесе осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of this copy. The file on the disk stays as it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл көшірмеден орын, уақыт және камера туралы деректер алынды. Дискідегі файл сол күйінде қалады.</translation>
    </message>
    <message>
        <source>The file is kept as it is: it may say who made it, where and when. It stays on the disk too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл сол күйінде сақталады: оны кім, қайда және қашан жасағаны көрінуі мүмкін. Ол дискіде де қалады.</translation>
    </message>
    <message>
        <source>All files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Films</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бейнелер</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>review</translatorcomment>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>1 attach   Del remove</source>
        <translatorcomment>review</translatorcomment>
        <translation>1 тіркеу   Del алып тастау</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 таңдау · {key} басқа қалта</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшірмені жазу</translation>
    </message>
    <message>
        <source>Back up this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің сақтық көшірмесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a key of the survey opens it; your passphrase does not. A backup does not replace handing over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегінің бәрі бір шифрланған файлға жазылады: сұхбаттар, қараламалар, кілттер. Оны тек сауалнаманың кілті ашады; құпия сөз тіркесіңіз ашпайды. Сақтық көшірме тапсырудың орнына жүрмейді.</translation>
    </message>
    <message>
        <source>It is for a laptop that breaks. A laptop that was restored from it must never be used beside the old one: then nobody could tell which interview is the right one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол ноутбук бұзылған жағдайға керек. Одан қалпына келтірілген ноутбукті ескісімен қатар пайдалануға болмайды: онда қай сұхбат дұрыс екенін ешкім ажырата алмайды.</translation>
    </message>
    <message>
        <source>Written and read back: the backup is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды және қайта оқып тексерілді: көшірме бүтін.</translation>
    </message>
    <message>
        <source>It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол осы ноутбуктің дискісінде жатыр: флешкаға көшіріңіз, әйтпесе ноутбукпен бірге жоғалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this laptop were damaged before, and are so in the backup. Tell your coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Осы ноутбуктің %n жазбасы бұрын бүлінген, көшірмеде де сондай. Координаторға айтыңыз.</numerusform>
            <numerusform>Осы ноутбуктің %n жазбасы бұрын бүлінген, көшірмеде де сондай. Координаторға айтыңыз.</numerusform>
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
        <translation>Қалтаны таңдаңыз немесе флешканы салыңыз.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, қайта оқылуда…</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат басқа дискідегі бірде-бір сақтық көшірмеде жоқ.</numerusform>
            <numerusform>%n сұхбат басқа дискідегі бірде-бір сақтық көшірмеде жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost now, they are lost. Write a backup to a stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл компьютер қазір жоғалса, олар да жоғалады. Көшірмені флешкаға жазыңыз.</translation>
    </message>
    <message>
        <source>Every interview is in a backup. The last one: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлық сұхбат сақтық көшірмеде бар. Соңғысы: {when}.</translation>
    </message>
    <message>
        <source>There is no backup yet: without one, this computer&apos;s loss loses the keys too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме әлі жоқ: бұл компьютер жоғалса, кілттер де жоғалады.</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қанша болды</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Check sum begins with</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бақылау сомасы</translation>
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
        <translation>бүгін</translation>
    </message>
    <message>
        <source>! on this computer&apos;s own disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>! осы компьютердің дискісінде</translation>
    </message>
    <message>
        <source>✓ on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ басқа дискіде</translation>
    </message>
    <message>
        <source>Written and read back: {path}, {size} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды және қайта оқып тексерілді: {path}, {size} МБ.</translation>
    </message>
    <message>
        <source>It lies on the same disk as this desk: whoever loses the one loses the other. Write one to a stick, and keep that in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол жұмыс орнының өзімен бір дискіде: бірі жоғалса, екіншісі де жоғалады. Көшірмені флешкаға жазып, басқа ғимаратта сақтаңыз.</translation>
    </message>
    <message>
        <source>Pull the stick out now and keep it in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Енді флешканы суырып, басқа ғимаратта сақтаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this desk are damaged, and are so in it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Осы жұмыс орнының %n жазбасы бүлінген, көшірмеде де солай.</numerusform>
            <numerusform>Осы жұмыс орнының %n жазбасы бүлінген, көшірмеде де солай.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no space to note it here: free some, and write another one for receipts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны осында белгілеуге орын жетпеді: орын босатып, түбіртектер үшін тағы біреуін жазыңыз.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>review</translatorcomment>
        <translation>{total} МБ-тан {done}</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме жазылып, қайта оқылуда</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшірмені жазу</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>One file holds the whole desk: interviews, keys, settings. It opens with this desk&apos;s passphrase, as it is today, or with a key of the survey. Keep it on a stick in another building. Receipts let laptops delete only what is in a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бір файлда бүкіл жұмыс орны бар: сұхбаттар, кілттер, баптаулар. Оны осы орынның бүгінгі құпия сөз тіркесі немесе сауалнама кілті ашады. Флешкада, басқа ғимаратта сақтаңыз. Түбіртек бойынша ноутбуктер тек сақтық көшірмеде барын өшіреді.</translation>
    </message>
    <message>
        <source>File or folder for the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмеге арналған файл немесе қалта</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы орынның сақтық көшірмелері</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Alt+Enter new line</source>
        <translatorcomment>review</translatorcomment>
        <translation>Alt+Enter жаңа жол</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Dala made a mistake</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala бағдарламасында қате болды</translation>
    </message>
    <message>
        <source>Nothing of your data was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Деректеріңізде ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The last answer may not be saved. Everything before it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Соңғы жауап сақталмаған болуы мүмкін. Оған дейінгінің бәрі сақталды.</translation>
    </message>
    <message>
        <source>If it happens again at the same place, stop there and call the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сол жерде қайталанса, тоқтап, координаторға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Press Enter, type your passphrase, and go on where you were.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter басып, құпия сөз тіркесін енгізіп, тоқтаған жерден жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Press Enter and begin again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter басып, қайта бастаңыз.</translation>
    </message>
    <message>
        <source>Your interviews are saved.</source>
        <translation>Сұхбаттарыңыз сақталды.</translation>
    </message>
    <message>
        <source>What went wrong is written down, without any answer, in {file}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Не болғаны жауаптарсыз мына файлға жазылды: {file}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>{name} (part {part})</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} ({part}-бөлік)</translation>
    </message>
    <message numerus="yes">
        <source>%n new interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жаңа сұхбат.</numerusform>
            <numerusform>%n жаңа сұхбат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these interviews were known already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа ештеңе жоқ: бұл сұхбаттар бұрыннан бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: look at them under Conflicts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қайшылық: «Қайшылықтар» бөлімінен қараңыз.</numerusform>
            <numerusform>%n қайшылық: «Қайшылықтар» бөлімінен қараңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept, unopened: certify their laptops under Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n файл ашылмай сақталып тұр: «Ноутбуктер» бөлімінде ноутбукті растаңыз.</numerusform>
            <numerusform>%n файл ашылмай сақталып тұр: «Ноутбуктер» бөлімінде ноутбукті растаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read whole: see below.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлық файл толық оқылған жоқ: төменнен қараңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: look at Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук көшірілген: «Ноутбуктер» бөлімін қараңыз.</numerusform>
            <numerusform>%n ноутбук көшірілген: «Ноутбуктер» бөлімін қараңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was added before is kept; add the rest at any time.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тоқтатылды. Бұрын қосылғаны сақталды; қалғанын кез келген уақытта қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n файл қосылмады.</numerusform>
            <numerusform>%n файл қосылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept unopened: %n interviews wait</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ашылмай сақталып тұр: %n сұхбат күтуде</numerusform>
            <numerusform>ашылмай сақталып тұр: %n сұхбат күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n бұрыннан бар</numerusform>
            <numerusform>%n бұрыннан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қайшылықта</numerusform>
            <numerusform>%n қайшылықта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қабылданбады</numerusform>
            <numerusform>%n қабылданбады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their files</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n өз файлдарынсыз</numerusform>
            <numerusform>%n өз файлдарынсыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the laptop&apos;s chain</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ноутбук тізбегінің %n жазбасы</numerusform>
            <numerusform>ноутбук тізбегінің %n жазбасы</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off or damaged: {read} of {expected} interviews came.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кесілген немесе бүлінген: {expected} сұхбаттың {read} келді.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n interviews can be opened.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Файл бүтін: %n сұхбат ашылады.</numerusform>
            <numerusform>Файл бүтін: %n сұхбат ашылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same hand-over are in its other files.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Сол тапсырудың тағы %n сұхбаты оның басқа файлдарында.</numerusform>
            <numerusform>Сол тапсырудың тағы %n сұхбаты оның басқа файлдарында.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Одан ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The file is not whole: {read} of {expected} interviews can be opened.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл бүтін емес: {expected} сұхбаттың {read} ашылады.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews in it are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ондағы %n сұхбат бүлінген.</numerusform>
            <numerusform>Ондағы %n сұхбат бүлінген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a fresh copy; what can be opened may be added all the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа көшірмесін сұраңыз; ашылатынын бәрібір қосуға болады.</translation>
    </message>
</context>
<context>
    <name>BundlesRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>A bundle may be added again at any time: nothing is counted twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакетті кез келген уақытта қайта қосуға болады: ештеңе екі рет саналмайды.</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Пакеттерді қосу…</translation>
    </message>
    <message>
        <source>Adding bundles</source>
        <translation>Пакеттер қосылуда</translation>
    </message>
    <message>
        <source>Bundle {place} of {total}</source>
        <translation>Пакет {place} / {total}</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>сұхбат {done} / {total}</translation>
    </message>
    <message>
        <source>Looking through the bundle; nothing is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакет қаралуда; ештеңе сақталмайды</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>Add what enumerators handed over: with the button below, by dropping files anywhere on this window, or by typing a file or a folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер тапсырғанды қосыңыз: төмендегі түймемен, файлдарды осы терезеге сүйреп әкеліп немесе файл не қалта жолын теріп.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл немесе қалта</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Пакетті таңдаңыз</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Сұхбаттар пакеттері</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Only look through it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тек қарап шығу</translation>
    </message>
    <message>
        <source>Drop the files to add them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қосу үшін файлдарды жіберіңіз.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр файлдың нәтижесі</translation>
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
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Bundles added so far</source>
        <translation>Қосылған пакеттер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Interviews in it</source>
        <translation>Ішіндегі сұхбат</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Backup and check</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшірме және тексеру</translation>
    </message>
    <message>
        <source>A backup is for a laptop that breaks; only a key of the survey opens it. A check reads everything once and says whether it is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме ноутбук бұзылғанда керек; оны тек сауалнаманың кілті ашады. Тексеру бәрін бір рет оқып, бүтін бе, соны айтады.</translation>
    </message>
    <message>
        <source>Back up this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>Check this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукті тексеру…</translation>
    </message>
</context>
<context>
    <name>CertifyPanel</name>
    <message>
        <source>Type which file holds the laptop&apos;s request, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің сұранысы бар файлды теріңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұраныс оқылуда…</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator}, {organisation} ({device}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онда бұл {enumerator}, {organisation} ноутбугі ({device}) делінген.</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator} ({device}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онда бұл {enumerator} ноутбугі ({device}) делінген.</translation>
    </message>
    <message>
        <source>It is certified already: the certificate is written once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол расталып қойған: сертификат тағы бір рет жазылады.</translation>
    </message>
    <message>
        <source>The same eight words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сол сегіз сөз.</translation>
    </message>
    <message>
        <source>There are more than {count} words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөз {count} санынан көп.</translation>
    </message>
    <message>
        <source>Word {place} is missing: there are eight.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{place}-сөз жоқ: олар сегіз.</translation>
    </message>
    <message>
        <source>Word {place} differs: “{heard}” was typed, here it is “{here}”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{place}-сөз басқа: «{heard}» терілді, мұнда «{here}».</translation>
    </message>
    <message>
        <source>Certify the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті растау</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұранысты қарау</translation>
    </message>
    <message>
        <source>Call the enumerator and type the eight words that you hear, none from here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерге қоңырау шалып, естіген сегіз сөзді теріңіз; осы жерден көшірмеңіз.</translation>
    </message>
    <message>
        <source>Type which folder the certificate goes into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат жазылатын қалтаны теріңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Certifying, and taking over what waited…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук расталып, күткен пакеттер қабылдануда…</translation>
    </message>
    <message>
        <source>Ask for the words again. If they stay different, this request is not from that laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөздерді қайта айтуын сұраңыз. Олар тағы да басқа болса, бұл сұраныс ол ноутбуктен емес.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is certified. Take this file to it: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} ноутбугі расталды. Мына файлды оған апарыңыз: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles that waited for it were taken over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Оны күткен %n пакет қабылданды.</numerusform>
            <numerusform>Оны күткен %n пакет қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті растау</translation>
    </message>
    <message>
        <source>A laptop writes a request; its bundles wait here until it is certified. Call its enumerator at a number that you know, and have the eight words on the laptop&apos;s screen read out. Only then is it certain that the bundles come from that laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук сұраныс жазады; ол расталғанша пакеттері осында күтеді. Интервьюерге өзіңіз білетін нөмірмен қоңырау шалып, ноутбук экранындағы сегіз сөзді оқытыңыз. Сонда ғана пакеттердің осы ноутбуктен келетіні анық болады.</translation>
    </message>
    <message>
        <source>Request of the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің сұранысы</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translatorcomment>review</translatorcomment>
        <translation>аты {suffix} деп аяқталады</translation>
    </message>
    <message>
        <source>Requests of laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктердің сұраныстары</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұранысты таңдаңыз</translation>
    </message>
    <message>
        <source>These eight words must stand on the laptop&apos;s screen:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сегіз сөз ноутбуктің экранында тұруы керек:</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translatorcomment>review</translatorcomment>
        <translation>Телефоннан естілген сөздер</translation>
    </message>
    <message>
        <source>eight words; capitals and spaces do not matter</source>
        <translatorcomment>review</translatorcomment>
        <translation>сегіз сөз; бас әріптер мен бос орындар маңызды емес</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат қалтасы</translation>
    </message>
    <message>
        <source>the stick that the request came on, for example</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы, сұраныс келген флешка</translation>
    </message>
    <message>
        <source>Choose the folder for the certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат қалтасын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change the passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін ауыстыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Enter: next line</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: келесі жол</translation>
    </message>
    <message>
        <source>Change it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>From then on only the new one opens this laptop. Interviews and drafts stay as they are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Содан кейін ноутбукті тек жаңасы ашады. Сұхбаттар мен қараламалар сол қалпында қалады.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазіргі құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Type the passphrase that opens this laptop now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукті қазір ашатын құпия сөз тіркесін енгізіңіз.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі ауыстырылуда…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс орнын тексеру</translation>
    </message>
    <message>
        <source>Opening every entry…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр жазба ашылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries open</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба ашылады</numerusform>
            <numerusform>%n жазба ашылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>оның ішінде сұхбат: %n</numerusform>
            <numerusform>оның ішінде сұхбат: %n</numerusform>
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
        <translation>Жазба</translation>
    </message>
    <message>
        <source>From</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Chain</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізбек</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба бүлінген.</numerusform>
            <numerusform>%n жазба бүлінген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба жоқ.</numerusform>
            <numerusform>%n жазба жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Оның ішінде сұхбат: %n.</numerusform>
            <numerusform>Оның ішінде сұхбат: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in no list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба бірде-бір тізімде жоқ.</numerusform>
            <numerusform>%n жазба бірде-бір тізімде жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptops&apos; chains cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктердің тізбектері оқылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>The chains of %n laptops have gaps: bundles of theirs lack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук тізбегінде бос орын бар: олардың пакеттері жетіспейді.</numerusform>
            <numerusform>%n ноутбук тізбегінде бос орын бар: олардың пакеттері жетіспейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: two histories of theirs came here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук көшірілген: мұнда олардың екі тарихы келді.</numerusform>
            <numerusform>%n ноутбук көшірілген: мұнда олардың екі тарихы келді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there and whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрі орнында және бүтін.</translation>
    </message>
    <message>
        <source>Write a backup of what is whole now, then look for an older one, and ask for help.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазір бүтін қалғанының көшірмесін жазыңыз, сосын ескірек көшірмені тауып, көмек сұраңыз.</translation>
    </message>
    <message>
        <source>! copied: two entries have the number {number}</source>
        <translatorcomment>review</translatorcomment>
        <translation>! көшірілген: {number} нөмірлі екі жазба бар</translation>
    </message>
    <message>
        <source>! a gap at number {numbers}</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {numbers} нөмірінде бос орын</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ бүтін</translation>
    </message>
    <message>
        <source>Is this desk whole?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл жұмыс орны бүтін бе?</translation>
    </message>
    <message>
        <source>Every entry is opened and every laptop&apos;s chain is followed. Nothing is changed. With many interviews it takes some minutes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр жазба ашылады, әр ноутбуктің тізбегі тексеріледі. Ештеңе өзгермейді. Сұхбат көп болса, бірнеше минут кетеді.</translation>
    </message>
    <message>
        <source>Chains of the laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктердің тізбектері</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тағы тексеру</translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукті тексеру</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Every interview, draft and entry of this laptop is read once, to see whether it is as it was written. Nothing is changed, and no answer is shown.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегі әр сұхбат, қаралама және жазба жазылған қалпында ма екенін білу үшін бір рет оқылады. Ештеңе өзгермейді, жауаптар көрсетілмейді.</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрі бүтін.</translation>
    </message>
    <message>
        <source>Something is damaged. Hand over now: what is whole goes along. Then show this page to your coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бірдеңе бүлінген. Қазір тапсырыңыз: бүтіні файлға жазылады. Содан кейін осы бетті координаторға көрсетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба оқылады.</numerusform>
            <numerusform>%n жазба оқылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба бүлінген.</numerusform>
            <numerusform>%n жазба бүлінген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба жоқ.</numerusform>
            <numerusform>%n жазба жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in no list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба ешбір тізімде жоқ.</numerusform>
            <numerusform>%n жазба ешбір тізімде жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің өз жұмысы туралы журналы оқылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>The laptop&apos;s record of its own work is whole: %n entries.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ноутбуктің өз жұмысы туралы журналы бүтін: %n жазба.</numerusform>
            <numerusform>Ноутбуктің өз жұмысы туралы журналы бүтін: %n жазба.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at: {gaps}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің өз жұмысы туралы журналы мына жазбаларда сәйкес келмейді: {gaps}.</translation>
    </message>
    <message>
        <source>Reading everything once…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрі бір рет оқылуда…</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Nothing is deleted. The coordinator&apos;s key opens it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе жойылмайды. Оны кейін координатордың кілті қайта ашады.</translation>
    </message>
    <message>
        <source>Lock this laptop so that no passphrase opens it any more?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті бірде-бір құпия сөз тіркесі аша алмайтындай құлыптау керек пе?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: printed, in a file, or in words. Without one nobody ever does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе жойылмайды. Оны кейін тек басқа жерде сақтаулы сауалнама кілті ашады: басып шығарылған, файлдағы немесе сөздер түріндегі. Ондай кілт болмаса, ешкім ешқашан ашпайды.</translation>
    </message>
    <message>
        <source>There is no other key to it: nothing on it can ever be read again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның басқа кілті жоқ: ондағы деректерді енді ешкім ешқашан оқи алмайды.</translation>
    </message>
    <message>
        <source>Lock it for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Go back: any other key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа: кез келген басқа перне</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Survey: {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама: {name}</translation>
    </message>
    <message>
        <source>Print this file on a printer of your own, then delete it and empty the bin: whoever finds the file has the key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл файлды өз принтеріңізде басып шығарып, содан кейін жойыңыз да, себетті тазалаңыз: файлды тапқан адамның қолында кілт болады.</translation>
    </message>
</context>
<context>
    <name>ConflictsRoom</name>
    <message>
        <source>Hide sensitive answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия жауаптарды жасыру</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия жауаптарды көрсету</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артыңыздан ешкім қарап тұрмағанына көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Interviews that came with different contents</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мазмұны әртүрлі болып келген сұхбаттар</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n айырмашылық</numerusform>
            <numerusform>%n айырмашылық</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат</translation>
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
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Не өзгеше</translation>
    </message>
    <message>
        <source>No conflict: every interview came with one content only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайшылық жоқ: әр сұхбат бір ғана мазмұнмен келді.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it can, exports take version 1: a withdrawal before everything, then a complete interview before a partial one, then the one that ended later. Ask the enumerators which is right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңенің үстінен жазылған жоқ: әр нұсқа сақталды. Dala әзірге шешімді жаза алмайды. Оған дейін экспортқа 1-нұсқа алынады: алдымен келісімнен бас тарту, кейін толық емес сұхбаттан бұрын толығы, кейін кешірек аяқталғаны. Қайсысы дұрыс екенін интервьюерлерден сұраңыз.</translation>
    </message>
    <message>
        <source>Interview {code}, side by side</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты, нұсқалары қатар</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>{n}-нұсқа</translation>
    </message>
    <message>
        <source>{version}, exported for now</source>
        <translation>{version}, әзірге экспортталады</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
</context>
<context>
    <name>ContactsRoom</name>
    <message>
        <source>Tick first that you understand what this file is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен бұл қандай файл екенін түсінгеніңізді белгілеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written</source>
        <translation>
            <numerusform>%n байланыс жазылды</numerusform>
            <numerusform>%n байланыс жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, of {interviews} interviews: {path}. Delete the file when the work is done.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{found}, барлық сұхбат {interviews}: {path}. Жұмыс біткенде файлды өшіріңіз.</translation>
    </message>
    <message>
        <source>Writing the contacts</source>
        <translation>Байланыстар жазылуда</translation>
    </message>
    <message>
        <source>Write the contacts</source>
        <translation>Байланыстарды жазу</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге сұхбат түскен жоқ: алдымен пакеттерді қосыңыз (Ctrl+O).</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Some respondents left a contact so that a lawyer can call them. Only those who agreed to be contacted are written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кейбір респонденттер заңгер қоңырау шала алуы үшін байланысын қалдырды. Тек хабарласуға келіскендер ғана жазылады.</translation>
    </message>
    <message>
        <source>The file holds the contact and the interview&apos;s record number, and no answer. Together with the workbook it shows who said what: never keep both in one place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлда байланыс пен сұхбат жазбасының нөмірі бар, жауап жоқ. Жұмыс кітабымен бірге ол кімнің не айтқанын көрсетеді: екеуін ешқашан бір жерде сақтамаңыз.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It will be noted that it was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл шифрланбаған. Оның жазылғаны белгіленіп қойылады.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Жазар алдында</translation>
    </message>
    <message>
        <source>I understand: this file names people who can be harmed by it. I give it only to those who call them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түсінемін: бұл файлда одан зиян шегуі мүмкін адамдар аталған. Мен оны тек оларға қоңырау шалатындарға беремін.</translation>
    </message>
    <message>
        <source>Where the contacts are written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Байланыстар қайда жазылады</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel жұмыс кітабы</translation>
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
        <translation>анкета нұсқасы {version}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама барысы</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>қарау керек</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттер және жариялау</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктер</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>interviews are in no backup on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>сұхбат басқа дискідегі сақтық көшірмеде жоқ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Add bundles</source>
        <translation>Пакеттерді қосу</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Сұхбаттар пакеттері</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Rooms of the desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс орнының бөлімдері</translation>
    </message>
    <message>
        <source>TRIAL: for practice only. Do not collect real interviews with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ: тек жаттығуға арналған. Онымен нағыз сұхбат жүргізбеңіз.</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+1 … Ctrl+9 — бөлімдер, Ctrl+K — кілттер, Ctrl+, — баптаулар</translation>
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
            <numerusform>олардың %n-і деректерді бұзады</numerusform>
            <numerusform>олардың %n-і деректерді бұзады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>тағы %n көрсетілмеді</numerusform>
            <numerusform>тағы %n көрсетілмеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished interviews go on with the version that they were begun with.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяқталмаған сұхбат басталған нұсқасымен жалғасады.</numerusform>
            <numerusform>%n аяқталмаған сұхбат басталған нұсқасымен жалғасады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a survey</source>
        <translation>Сауалнама құру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Enter: next line · Space: choose a form · {key} add a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: келесі жол · Бос орын: анкета таңдау · {key} файл қосу</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Құру</translation>
    </message>
    <message>
        <source>This computer becomes the coordinator&apos;s desk: it keeps the key that opens the interviews. Until the survey is published, everything in it is a TRIAL.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл компьютер координатордың жұмыс орны болады: сұхбаттарды ашатын кілт осында сақталады. Сауалнама жарияланғанша, ондағының бәрі СЫНАҚ.</translation>
    </message>
    <message>
        <source>Name of the survey, as enumerators will read it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер көретін сауалнама атауы</translation>
    </message>
    <message>
        <source>Add a form file (JSON)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкета файлын қосу (JSON)</translation>
    </message>
    <message>
        <source>type its path and press Enter</source>
        <translatorcomment>review</translatorcomment>
        <translation>файл жолын теріп, Enter басыңыз</translation>
    </message>
    <message>
        <source>Choose form files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкета файлдарын таңдаңыз</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Give the survey a name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамаға атау беріңіз.</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire above, or add a file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоғарыдан кемінде бір анкета таңдаңыз немесе файл қосыңыз.</translation>
    </message>
    <message>
        <source>Creating the survey and its keys…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама мен оның кілттері құрылуда…</translation>
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
        <translation>Күнтізбе</translation>
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
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Демо құру</translation>
    </message>
    <message>
        <source>A survey with its keys, an enumerator&apos;s laptop and a coordinator&apos;s desk are being made.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттері бар сауалнама, интервьюер ноутбугі және координатордың жұмыс орны құрылуда.</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Демо құрылуда…</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>TRIAL: these interviews are for practice and never count as real ones.</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ: бұл сұхбаттар жаттығуға арналған, ешқашан нағыз болып саналмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n exist only on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n тек осы ноутбукте бар</numerusform>
            <numerusform>%n тек осы ноутбукте бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Деректерді тапсыру</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Destroy everything on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегінің бәрін жою</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Destroy everything</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрін жою</translation>
    </message>
    <message>
        <source>All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the coordinator, for everybody. It cannot be undone.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегі барлық сұхбат, қаралама және кілт біржола оқылмайтын болады: сізге де, координаторға да, бәріне де. Мұны кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two seconds: no passphrase opens it any more, and nothing is destroyed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті ешкім аша алмаса жеткілікті болса, артқа қайтып, Shift+F12 пернелерін екі секунд басып тұрыңыз: құпия сөз тіркесі оны енді ашпайды, ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>To destroy everything, type the word {word}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрін жою үшін {word} сөзін енгізіңіз</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translatorcomment>review</translatorcomment>
        <translation>ЖОЮ</translation>
    </message>
    <message>
        <source>The keys of the survey lie here. Without a printed key, a key file or word shares nobody opens any interview of this survey again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың кілттері осында. Басып шығарылған кілт, кілт файлы немесе сөз тізімдері болмаса, бұл сауалнаманың бірде-бір сұхбатын енді ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>While the laptop is locked nobody can count how many interviews exist only here. They would be lost with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук құлыптаулы кезде тек осында бар сұхбаттардың санын ешкім біле алмайды. Олар бірге жоғалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop. They would be lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат тек осы ноутбукте бар. Ол жоғалады.</numerusform>
            <numerusform>%n сұхбат тек осы ноутбукте бар. Олар жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finished interview of this laptop was handed over in some bundle.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегі аяқталған әр сұхбат қандай да бір пакетте тапсырылған.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қаралама жоғалады.</numerusform>
            <numerusform>%n қаралама жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was destroyed. Type the word {word}, or go back with Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе жойылған жоқ. {word} сөзін енгізіңіз немесе Esc басып артқа қайтыңыз.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жойылуда…</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Make this laptop known</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті координаторға таныстыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 таңдау · {key} басқа қалта</translation>
    </message>
    <message>
        <source>Write the request again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұранысты қайта жазу</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұранысты жазу</translation>
    </message>
    <message>
        <source>The coordinator has to certify this laptop once. Until then you can interview as usual: nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it to the coordinator, and read the eight words aloud.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор осы ноутбукті бір рет растауы керек. Оған дейін әдеттегідей сұхбат жүргізе беріңіз: ештеңе жоғалмайды, сұхбаттар сақталып, күтіп тұрады. Сұранысты флешкаға жазып, координаторға апарыңыз да, сегіз сөзді дауыстап оқыңыз.</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің сегіз сөзі</translation>
    </message>
    <message>
        <source>The coordinator compares them with those of the request, on the telephone or face to face. If one differs, the request is not from this laptop: write it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор оларды сұраныстағы сөздермен телефон арқылы не бетпе-бет салыстырады. Біреуі өзгеше болса, сұраныс бұл ноутбуктен емес: оны қайта жазыңыз.</translation>
    </message>
    <message>
        <source>The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take the certificate in, here or under Hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұраныс жазылды: {path}. Оны координаторға беріп, сегіз сөзді дауыстап оқыңыз. Кейін сертификатты осында немесе «Деректерді тапсыру» бөлімінде қабылдаңыз.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалтаны таңдаңыз немесе флешканы салыңыз.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, қайта оқылуда…</translation>
    </message>
</context>
<context>
    <name>EnumeratorRoom</name>
    <message>
        <source>This laptop has the new questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукте енді жаңа анкеталар бар.</translation>
    </message>
    <message>
        <source>The interview is sealed. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат мөрленді. Оның коды: {code}.</translation>
    </message>
    <message>
        <source>The interview is finished. It can be opened again until {time}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат аяқталды. Оны {time} дейін қайта ашуға болады.</translation>
    </message>
    <message>
        <source>The interview was stopped and what was answered is sealed. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат тоқтатылды, алынған жауаптар мөрленді. Оның коды: {code}.</translation>
    </message>
    <message>
        <source>The answers are destroyed. The day and the reason are kept, as {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жауаптар жойылды. Күні мен себебі {code} кодымен сақталды.</translation>
    </message>
    <message>
        <source>The corrected interview is sealed and takes the place of the earlier one. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түзетілген сұхбат мөрленді және бұрынғысының орнын басады. Оның коды: {code}.</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>Identifying answers are chosen: tick that you understand what that means (2).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адамды тануға болатын жауаптар таңдалды: мұның мәнін түсінгеніңізді белгілеңіз (2).</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Жазылды: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n сұхбат</numerusform>
            <numerusform>%n сұхбат</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {n} rows</source>
        <translation>{sheet}: {n} жол</translation>
    </message>
    <message numerus="yes">
        <source>%n contents were left out; the sheet “about” says why.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n мазмұн кірмеді; себебі «about» парағында айтылған.</numerusform>
            <numerusform>%n мазмұн кірмеді; себебі «about» парағында айтылған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files stand in the folder beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Жанындағы қалтада %n тіркелген файл тұр.</numerusform>
            <numerusform>Жанындағы қалтада %n тіркелген файл тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files never came; their names are written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n тіркелген файл келмеді; аттары жазылды.</numerusform>
            <numerusform>%n тіркелген файл келмеді; аттары жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable characters are shown as marks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n оқылмайтын таңба белгімен көрсетілді.</numerusform>
            <numerusform>%n оқылмайтын таңба белгімен көрсетілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long texts go on in the sheet “long_text”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ұзын мәтіннің жалғасы «long_text» парағында.</numerusform>
            <numerusform>%n ұзын мәтіннің жалғасы «long_text» парағында.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс кітабы жазылуда</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Кітапты жазу</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге сұхбат түскен жоқ: алдымен пакеттерді қосыңыз (Ctrl+O).</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are here</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Мұнда %n сұхбат бар</numerusform>
            <numerusform>Мұнда %n сұхбат бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel-ге экспорт</translation>
    </message>
    <message>
        <source>The workbook is not encrypted: whoever has the file can read the answers in it. Every export is noted in the survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс кітабы шифрланбаған: файл кімде болса, жауаптарды сол оқи алады. Әр экспорт сауалнамада белгіленеді.</translation>
    </message>
    <message>
        <source>Where the workbook is written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс кітабы қайда жазылады</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel жұмыс кітабы</translation>
    </message>
    <message>
        <source>What else is written, and what is not</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тағы не жазылады, не жазылмайды</translation>
    </message>
    <message>
        <source>Identifying answers too. Without this tick they are left out; contacts always are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Адамды тануға болатын жауаптар да. Бұл белгісіз олар кірмейді; байланыстар ешқашан кірмейді.</translation>
    </message>
    <message>
        <source>I understand: with this file respondents can be recognised, and for them that can mean deportation. It will be noted that I exported it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түсінемін: бұл файл арқылы респонденттерді тануға болады, ал бұл олар үшін депортация болуы мүмкін. Оны менің экспорттағаным белгіленіп қойылады.</translation>
    </message>
    <message>
        <source>Leave sensitive answers out, such as those about violence and health.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия жауаптарды қоспау, мысалы зорлық пен денсаулық туралы.</translation>
    </message>
    <message>
        <source>A pseudonym for each respondent, the same in every export of this survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр респондентке шартты ат, осы сауалнаманың барлық экспортында бірдей.</translation>
    </message>
    <message>
        <source>Attached files too, not encrypted, into a new folder beside the workbook.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тіркелген файлдар да, шифрланбай, кітаптың жанындағы жаңа қалтаға.</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Таңдалған жауаптар</translation>
    </message>
    <message>
        <source>Labels: the words of the questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Белгілер: анкета сөздері</translation>
    </message>
    <message>
        <source>Codes: short names that never change</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кодтар: өзгермейтін қысқа атаулар</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translatorcomment>review</translatorcomment>
        <translation>Екеуі де қатар</translation>
    </message>
    <message>
        <source>Don&apos;t know, refused, not applicable</source>
        <translatorcomment>review</translatorcomment>
        <translation>Білмеймін, бас тартты, қатысы жоқ</translation>
    </message>
    <message>
        <source>In words, so that nobody averages them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөзбен, ешкім орташасын есептемеуі үшін</translation>
    </message>
    <message>
        <source>Codes: .d .r .n, as statistics programs read them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кодпен: .d .r .n, статистика бағдарламалары оқитындай</translation>
    </message>
    <message>
        <source>Blank: they cannot be told from skipped questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бос: оларды өткізілген сұрақтардан айыру мүмкін емес</translation>
    </message>
    <message>
        <source>Questions with several answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бірнеше жауабы бар сұрақтар</translation>
    </message>
    <message>
        <source>Both: one column with all, and a 0/1 column for each</source>
        <translatorcomment>review</translatorcomment>
        <translation>Екеуі де: бәрі бір бағанда және әрқайсысына 0/1 бағаны</translation>
    </message>
    <message>
        <source>Only a 0/1 column for each answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тек әр жауапқа 0/1 бағаны</translation>
    </message>
    <message>
        <source>Only one column with all of them</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тек бәрі бар бір баған</translation>
    </message>
    <message>
        <source>Language of labels and questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Белгілер мен сұрақтардың тілі</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Атауы:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көрсетілген:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which interviews</source>
        <translation>Қай сұхбаттар</translation>
    </message>
    <message>
        <source>Choose nothing to write all of them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрін жазу үшін ештеңе таңдамаңыз.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Анкета нұсқасы</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы күннен бастап</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы күнді қоса дейін</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translatorcomment>review</translatorcomment>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Type it as dd.mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{text}» — күн емес. Оны кк.аа.жжжж түрінде теріңіз.</translation>
    </message>
    <message>
        <source>The first day is after the last one: no interview would be written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бірінші күн соңғысынан кейін: бірде-бір сұхбат жазылмас еді.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Practice can begin.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр ноутбукте: Dala бағдарламасын іске қосып, «Ноутбукті сұхбатқа дайындау» дегенді және жинақты таңдап, интервьюер кодын енгізіңіз. Жаттығуға болады.</translation>
    </message>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Interviews can begin. The laptop writes a request: certify it under Laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр ноутбукте: Dala бағдарламасын іске қосып, «Ноутбукті сұхбатқа дайындау» дегенді және жинақты таңдап, интервьюер кодын енгізіңіз. Сұхбатты бастауға болады. Ноутбук сұраныс жазады: оны «Ноутбуктер» бөлімінде растаңыз.</translation>
    </message>
    <message>
        <source>No interview has come in yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге сұхбат түскен жоқ</translation>
    </message>
    <message>
        <source>1. Write the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>1. Сауалнама жинағын жазыңыз</translation>
    </message>
    <message>
        <source>One file for all laptops: the questionnaires and the survey&apos;s public key. No secret.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлық ноутбукке бір файл: анкеталар және сауалнаманың ашық кілті. Құпия ештеңе жоқ.</translation>
    </message>
    <message>
        <source>2. Set the laptops up with it</source>
        <translatorcomment>review</translatorcomment>
        <translation>2. Ноутбуктерді онымен дайындаңыз</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттер және жариялау</translation>
    </message>
    <message>
        <source>3. Add the bundles that enumerators hand over</source>
        <translatorcomment>review</translatorcomment>
        <translation>3. Интервьюерлер тапсырған пакеттерді қосыңыз</translation>
    </message>
    <message>
        <source>In any order and as often as you like: nothing is counted twice. Files can also be dropped anywhere on this window.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кез келген ретпен және қанша рет болса да: ештеңе екі рет саналмайды. Файлдарды осы терезеге сүйреп әкелуге де болады.</translation>
    </message>
    <message>
        <source>4. Publish the survey before real interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>4. Нағыз сұхбаттарға дейін сауалнаманы жариялаңыз</translation>
    </message>
    <message>
        <source>So far it is a trial: whatever is collected is practice and never counts. Publishing needs a second key that is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге бұл — сынақ: жиналғанның бәрі жаттығу, ол ешқашан есепке алынбайды. Жариялау үшін басқа ғимаратта сақталатын екінші кілт керек.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Пакеттерді қосу…</translation>
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
        <translation>Тексерілді: қате жоқ. Нұсқасы {version}, тілдері: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for its designer.</source>
        <translation>
            <numerusform>Құрастырушыға %n ескертпе.</numerusform>
            <numerusform>Құрастырушыға %n ескертпе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be used: %n errors.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Оны қолдануға болмайды: %n қате.</numerusform>
            <numerusform>Оны қолдануға болмайды: %n қате.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… және тағы %n.</numerusform>
            <numerusform>… және тағы %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: </source>
        <translation>{line}-жол, {column}-баған: </translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Add the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті қосу</translation>
    </message>
    <message>
        <source>Type whose key it is or where it lies, for example “Partner in Osh”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кімнің кілті немесе қайда жататынын енгізіңіз, мысалы «Оштағы серіктес».</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1pq1.</source>
        <translatorcomment>review</translatorcomment>
        <translation>age1pq1 деп басталатын жолды қойыңыз.</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт қосылуда…</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now. Have its owner read out these words from their own paper or screen and compare: {words}. Then write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» енді сауалнаманың кілті. Иесі өз қағазынан немесе экранынан сөздерді дауыстап оқысын, салыстырыңыз: {words}. Сосын жинақты жазып, әр ноутбукке беріңіз.</translation>
    </message>
    <message>
        <source>A key that somebody gave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Біреу берген кілт</translation>
    </message>
    <message>
        <source>Somebody else has the secret half and can read every interview with it. You only get its public line, which is no secret. Interviews are sealed to it from the next pack on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия жартысы басқа адамда, ол онымен барлық сұхбатты оқи алады. Сізге тек ашық жолы беріледі, ол құпия емес. Келесі жинақтан бастап сұхбаттар оған да мөрленеді.</translation>
    </message>
    <message>
        <source>Whose key it is, or where it lies</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кімнің кілті немесе қайда жатады</translation>
    </message>
    <message>
        <source>for example Partner in Osh</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы Оштағы серіктес</translation>
    </message>
    <message>
        <source>Public line of the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттің ашық жолы</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайда сақталады</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бөлек: осы компьютер тұрған ғимаратта емес. Кемінде бір кілт солай сақталуы керек.</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} таңдау</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over again</source>
        <translation>Қайта тапсыру</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 таңдау · {key} басқа қалта</translation>
    </message>
    <message>
        <source>Write the interviews</source>
        <translation>Сұхбаттарды жазу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Деректерді тапсыру</translation>
    </message>
    <message>
        <source>All sealed interviews of this laptop go into one encrypted file with a random name. Only the coordinator can open it. What was handed over before is in it again, so nothing is lost if a stick is; nothing is counted twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің барлық мөрленген сұхбаты кездейсоқ атаулы бір шифрланған файлға жазылады. Оны тек координатор аша алады. Бұрын тапсырылғаны да ішінде болады, сондықтан флешка жоғалса да, ештеңе жоғалмайды; ештеңе екі рет саналмайды.</translation>
    </message>
    <message>
        <source>Read these four words to your coordinator today</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы төрт сөзді бүгін координаторға оқып беріңіз</translation>
    </message>
    <message>
        <source>They stand for everything that this laptop did until now. With them the coordinator sees whether something is missing at the end of what arrives.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Олар осы ноутбуктің осы уақытқа дейін істегенінің бәрін білдіреді. Солар арқылы координатор келгеннің соңында бірдеңе жетіспейтінін көреді.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again and do not go along. To hand them over too, seal them in the list first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяқталған сұхбатты әлі қайта ашуға болады, ол тапсырылмайды. Оны да тапсыру үшін алдымен тізімде мөрлеңіз.</numerusform>
            <numerusform>%n аяқталған сұхбатты әлі қайта ашуға болады, олар тапсырылмайды. Оларды да тапсыру үшін алдымен тізімде мөрлеңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды және қайта оқып тексерілді. Флешканы суыруға болады.</translation>
    </message>
    <message>
        <source>Written and read back. Take the file from its folder to the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды және қайта оқып тексерілді. Файлды қалтасынан алып, координаторға жеткізіңіз.</translation>
    </message>
    <message>
        <source>Written and read back, but into this laptop: copy the file to a stick today.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, тексерілді, бірақ осы ноутбуктің дискісінде: файлды бүгін флешкаға көшіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews still exist only on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат әлі де тек осы ноутбукте бар.</numerusform>
            <numerusform>%n сұхбат әлі де тек осы ноутбукте бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the file is copied, they exist only on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл көшірілгенше олар тек осы ноутбукте бар.</translation>
    </message>
    <message>
        <source>No sealed interview exists only on this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тек осы ноутбукте ғана бар мөрленген сұхбат енді жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Файлда %n сұхбат бар.</numerusform>
            <numerusform>Файлда %n сұхбат бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were in no earlier file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Оның %n сұхбаты бұрынғы файлдарда болмаған.</numerusform>
            <numerusform>Оның %n сұхбаты бұрынғы файлдарда болмаған.</numerusform>
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
            <numerusform>Олар %n файлда: бәрін апарыңыз.</numerusform>
            <numerusform>Олар %n файлда: бәрін апарыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are damaged on this laptop and are not in the file: {codes}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукте бүлінген, файлға жазылмағандары: {codes}.</translation>
    </message>
    <message>
        <source>Tell your coordinator, and change nothing on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторға айтып, ноутбукте ештеңе өзгертпеңіз.</translation>
    </message>
    <message>
        <source>The file is whole, but this laptop has no space to note it: the interviews still count as not handed over. Free some space, then hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл бүтін, бірақ ноутбукте оны белгілеуге орын жоқ: сұхбаттар әлі тапсырылмаған болып саналады. Орын босатып, қайта тапсырыңыз.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалтаны таңдаңыз немесе флешканы салыңыз.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылып, қайта оқылуда…</translation>
    </message>
</context>
<context>
    <name>InterviewBars</name>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Сұрақтарға оралу</translation>
    </message>
    <message>
        <source>After finishing, the interview cannot be opened on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталған соң сұхбатты бұл ноутбукте ашуға болмайды.</translation>
    </message>
    <message>
        <source>Review before finishing</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқтау алдындағы тексеру</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқтау және мөрлеу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тоқтату және мөрлеу</translation>
    </message>
    <message numerus="yes">
        <source>Finished, it can be opened again for %n hours; then it is sealed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Аяқталған сұхбатты %n сағат ішінде қайта ашуға болады, содан кейін ол мөрленеді.</numerusform>
            <numerusform>Аяқталған сұхбатты %n сағат ішінде қайта ашуға болады, содан кейін ол мөрленеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, it can be opened again until {time}; then it is sealed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталған сұхбатты {time} дейін қайта ашуға болады, содан кейін ол мөрленеді.</translation>
    </message>
    <message>
        <source>Finished, it takes the place of the earlier one and cannot be opened here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталған соң, ол бұрынғысының орнын басады, мұнда ашылмайды.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Destroy the answers</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жауаптарды жою</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>{roster} · {number} of {count}</source>
        <translation>{roster} · {number} / {count}</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓ another row</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+↑ ↓ басқа жол</translation>
    </message>
    <message>
        <source>{key} add a row</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жол қосу</translation>
    </message>
    <message>
        <source>Ctrl+PgUp PgDn section</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ctrl+PgUp PgDn бөлім</translation>
    </message>
    <message>
        <source>{key} language</source>
        <translation>{key} тіл</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды {time}</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost while this page is open; saving is tried again by itself.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл бет ашық тұрғанда енгізгеніңіз жоғалмайды; сақтау өзі қайталанады.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>These answers are not in their lists any more, choose again: {questions}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл жауаптар енді тізімде жоқ, қайта таңдаңыз: {questions}</translation>
    </message>
</context>
<context>
    <name>InterviewSide</name>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>List</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат барысы</translation>
    </message>
    <message>
        <source>done</source>
        <translation>толтырылды</translation>
    </message>
    <message>
        <source>has something to correct</source>
        <translation>түзететіні бар</translation>
    </message>
    <message>
        <source>open</source>
        <translation>толтырылмаған</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмайды</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions</source>
        <translation>{asked} сұрақтың {answered} жауабы</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>a mistake of the enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>интервьюердің қатесі</translation>
    </message>
    <message>
        <source>– void, does not count</source>
        <translatorcomment>review</translatorcomment>
        <translation>– жарамсыз, есепке алынбайды</translation>
    </message>
    <message>
        <source>– replaced by a corrected one</source>
        <translatorcomment>review</translatorcomment>
        <translation>– түзетілгенімен ауыстырылған</translation>
    </message>
    <message>
        <source>→ returned, not back yet ({status})</source>
        <translatorcomment>review</translatorcomment>
        <translation>→ қайтарылды, әлі келген жоқ ({status})</translation>
    </message>
    <message>
        <source>clock was set back</source>
        <translatorcomment>review</translatorcomment>
        <translation>сағат артқа жылжытылған</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translatorcomment>review</translatorcomment>
        <translation>қайшылық бар</translation>
    </message>
    <message>
        <source>names another enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>басқа интервьюер аталған</translation>
    </message>
    <message>
        <source>files lack</source>
        <translatorcomment>review</translatorcomment>
        <translation>файлдары жоқ</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translatorcomment>review</translatorcomment>
        <translation>сауалнама мұнда белгісіз</translation>
    </message>
    <message>
        <source>not signed</source>
        <translatorcomment>review</translatorcomment>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>corrected without being asked</source>
        <translatorcomment>review</translatorcomment>
        <translation>сұраусыз түзетілген</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Today {time}</source>
        <translation>Бүгін {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Кеше {time}</translation>
    </message>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message numerus="yes">
        <source>Draft older than %n hours</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Қараламаға %n сағаттан асты</numerusform>
            <numerusform>Қараламаға %n сағаттан асты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>ең ертесі — %n күн</numerusform>
            <numerusform>ең ертесі — %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>Draft · {answered} of {asked}</source>
        <translation>Қаралама · {answered} / {asked}</translation>
    </message>
    <message>
        <source>Withdrawn · answers destroyed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайтарып алынды · жауаптар жойылды</translation>
    </message>
    <message>
        <source>the same interview is there twice</source>
        <translatorcomment>review</translatorcomment>
        <translation>дәл сондай сұхбат бар</translation>
    </message>
    <message>
        <source>it was practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұл жаттығу еді</translation>
    </message>
    <message>
        <source>the wrong person was asked</source>
        <translatorcomment>review</translatorcomment>
        <translation>басқа адам сұралған</translation>
    </message>
    <message>
        <source>a mistake of mine</source>
        <translatorcomment>review</translatorcomment>
        <translation>менің қатем</translation>
    </message>
    <message>
        <source>another reason</source>
        <translatorcomment>review</translatorcomment>
        <translation>басқа себеп</translation>
    </message>
    <message>
        <source>Finished · can be opened again until {time}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталды · {time} дейін қайта ашуға болады</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор алды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөрленді</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translatorcomment>review</translatorcomment>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>Opened again · is sealed at {time}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайта ашылды · мөрлену уақыты {time}</translation>
    </message>
    <message>
        <source>To correct: came back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түзету керек: қайтарылды</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>тек осында</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>мұнда жоқ</translation>
    </message>
    <message>
        <source>Hand over today.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Деректерді бүгін тапсырыңыз.</translation>
    </message>
    <message>
        <source>Hand over now: if this laptop is lost, they are lost with it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазір тапсырыңыз: ноутбук жоғалса, олар да бірге жоғалады.</translation>
    </message>
    <message>
        <source>{name} is finished and closed. {key} opens it again; that is noted in the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} аяқталған және жабық. {key} оны қайта ашады; бұл сұхбатта белгіленеді.</translation>
    </message>
    <message>
        <source>Interview {code} is with the coordinator, in two places, and not here any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты координаторда екі жерде бар, мұнда ол енді жоқ.</translation>
    </message>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты жарамсыз. Ол сақталады және тапсырылады, бірақ есепке алынбайды.</translation>
    </message>
    <message>
        <source>Interview {code} is sealed: nobody can open it on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты мөрленген: оны осы ноутбукте ешкім аша алмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат тек осы ноутбукте бар</numerusform>
            <numerusform>%n сұхбат тек осы ноутбукте бар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>↑ ↓ · Space chooses · {key} find</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ · бос орын таңдайды · {key} табу</translation>
    </message>
    <message>
        <source>Interview {code} was withdrawn: its answers are gone, and there is nothing to correct.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты кері қайтарып алынды: жауаптары жоқ, түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Interview {code} does not count any more: it is not returned.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты енді есепке алынбайды: ол қайтарылмайды.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылған файлдар</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Form version</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкета нұсқасы</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>review</translatorcomment>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>What to know</source>
        <translatorcomment>review</translatorcomment>
        <translation>Не білу керек</translation>
    </message>
    <message>
        <source>No interview has come in yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әлі бірде-бір сұхбат келген жоқ.</translation>
    </message>
    <message>
        <source>No interview fits what is typed above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоғарыда терілгенге сай сұхбат жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type a code, an enumerator or a day above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Тағы %n көрсетілмеді: жоғарыда кодты, интервьюерді немесе күнді теріңіз.</numerusform>
            <numerusform>Тағы %n көрсетілмеді: жоғарыда кодты, интервьюерді немесе күнді теріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {names}</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n таңдалды: {names}</numerusform>
            <numerusform>%n таңдалды: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen. Space chooses the current row.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе таңдалмады. Бос орын пернесі ағымдағы жолды таңдайды.</translation>
    </message>
    <message>
        <source>Everything that came in, without a single answer. An interview with a mistake goes back to its laptop with your remark: its enumerator corrects it and hands it over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Келгеннің бәрі, бірде-бір жауапсыз. Қатесі бар сұхбат сіздің ескертуіңізбен өз ноутбугіне қайтарылады: интервьюер оны түзетіп, қайта тапсырады.</translation>
    </message>
    <message>
        <source>Interviews that came in</source>
        <translatorcomment>review</translatorcomment>
        <translation>Келген сұхбаттар</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>review</translatorcomment>
        <translation>Табу</translation>
    </message>
    <message>
        <source>code, enumerator, day or status, in any order</source>
        <translatorcomment>review</translatorcomment>
        <translation>код, интервьюер, күн немесе күйі, кез келген ретпен</translation>
    </message>
    <message>
        <source>Return to the laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукке қайтару</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таңдауды алып тастау</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The passphrase is changed. Only the new one opens this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі ауыстырылды. Ноутбукті тек жаңасы ашады.</translation>
    </message>
    <message>
        <source>Passphrase and danger</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі және қауіп</translation>
    </message>
    <message>
        <source>F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the coordinator&apos;s key opens it later.</source>
        <translatorcomment>review</translatorcomment>
        <translation>F12 жұмысты бірден жасырады. Қауіп төнсе, кез келген бетте Shift+F12 пернелерін екі секунд басып тұрып, Enter басыңыз: содан кейін ноутбукті бірде-бір құпия сөз тіркесі ашпайды. Ештеңе жойылмайды, кейін оны координатордың кілті ашады.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін ауыстыру…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегінің бәрін жою…</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>The key from its sheet, or the words of two sheets one after the other</source>
        <translatorcomment>review</translatorcomment>
        <translation>Парақтағы кілт немесе екі парақтың сөздері қатарынан</translation>
    </message>
    <message>
        <source>Or a key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Немесе кілт файлы</translation>
    </message>
    <message>
        <source>for example E:\key.dala-key</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\key.dala-key</translation>
    </message>
    <message>
        <source>Key files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт файлдары</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт файлын таңдаңыз</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт файлының құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терілгенді жасыру</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>Type the key, or choose the file that holds it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті енгізіңіз немесе ол жатқан файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт файлының құпия сөз тіркесін енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Secret key of a survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың құпия кілті</translation>
    </message>
    <message>
        <source>kept in another place</source>
        <translatorcomment>review</translatorcomment>
        <translation>басқа жерде сақталады</translation>
    </message>
    <message>
        <source>kept at the office</source>
        <translatorcomment>review</translatorcomment>
        <translation>кеңседе сақталады</translation>
    </message>
    <message>
        <source>Key: {name} ({place}). Printed {day}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт: {name} ({place}). Басылған күні: {day}.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every interview of the survey. Lock it away. Do not photograph it, copy it or send it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл парақ кімде болса, сол сауалнаманың барлық сұхбатын оқи алады. Оны құлыптап сақтаңыз. Суретке түсірмеңіз, көшірмеңіз, жібермеңіз.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол не үшін керек</translation>
    </message>
    <message>
        <source>It opens the interviews if the coordinator&apos;s computer is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордың компьютері жоғалса, сұхбаттарды ашады.</translation>
    </message>
    <message>
        <source>It opens a laptop whose passphrase was forgotten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі ұмытылған ноутбукті ашады.</translation>
    </message>
    <message>
        <source>It is tried before the survey is published, and once a year: Dala calls it a rehearsal.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны сауалнама жарияланғанға дейін және жылына бір рет тексереді: Dala мұны репетиция деп атайды.</translation>
    </message>
    <message>
        <source>The key, to be typed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пернетақтамен теруге арналған кілт</translation>
    </message>
    <message>
        <source>Spaces and lines do not matter. Below the first line there is no digit 1 and no letter B, I or O: the round sign is always the digit zero.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бос орындар мен жолдардың мәні жоқ. Бірінші жолдан төмен 1 саны да, B, I, O әріптері де жоқ: дөңгелек таңба — әрқашан нөл саны.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалай сақтау керек</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe, in another building than the computers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөрленген конвертте, сейфте, компьютерлер тұрмаған басқа ғимаратта.</translation>
    </message>
    <message>
        <source>With somebody who may decide alone who gets to read the interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттарды кім оқитынын жалғыз өзі шешуге құқығы бар адамда.</translation>
    </message>
    <message>
        <source>Write down in another place who has it. Look once a year whether it is still there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның кімде екенін басқа жерге жазып қойыңыз. Жылына бір рет орнында тұрғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>Name of this key, in eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілттің сегіз сөзден тұратын аты</translation>
    </message>
    <message>
        <source>They are no secret: the survey&apos;s list of keys shows the same words for this key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Олар құпия емес: сауалнаманың кілттер тізімінде бұл кілттің сөздері дәл осындай.</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор орны</translation>
    </message>
    <message>
        <source>in this desk, and off-site on paper or in a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>осында, әрі бөлек: қағазда немесе файлда</translation>
    </message>
    <message>
        <source>in this desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>осы жұмыс орнында</translation>
    </message>
    <message>
        <source>✓ off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ бөлек сақталады</translation>
    </message>
    <message>
        <source>in this building</source>
        <translatorcomment>review</translatorcomment>
        <translation>осы ғимаратта</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <source>✓ {day}</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ {day}</translation>
    </message>
    <message>
        <source>! {day}, from a file: try the paper too</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {day}, файлдан: қағазды да тексеріңіз</translation>
    </message>
    <message>
        <source>! {day}, before the keys changed: try it once more</source>
        <translatorcomment>review</translatorcomment>
        <translation>! {day}, кілттер өзгергенге дейін: қайта тексеріңіз</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>↑ ↓ choose a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ кілтті таңдау</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>“{name}” is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» басқа ғимаратта сақталады.</translation>
    </message>
    <message>
        <source>“{name}” is not kept off-site.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» бөлек сақталмайды.</translation>
    </message>
    <message>
        <source>It is not off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бөлек сақталмайды</translation>
    </message>
    <message>
        <source>It is kept off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бөлек сақталады</translation>
    </message>
    <message>
        <source>Key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайда сақталады</translation>
    </message>
    <message>
        <source>Tried last</source>
        <translatorcomment>review</translatorcomment>
        <translation>Соңғы тексеру</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сегіз сөзі</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>Each of these keys opens every interview of the survey by itself, and any laptop whose passphrase is lost (the first three do). One must lie in another building: with this computer as the only key, a fire or a theft ends the survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілттердің әрқайсысы сауалнаманың барлық сұхбатын өзі ашады, ал алғашқы үшеуі құпия сөз тіркесі ұмытылған кез келген ноутбукті де ашады. Біреуі басқа ғимаратта жатуы керек: жалғыз кілт осы компьютерде болса, өрт немесе ұрлық сауалнаманы құртады.</translation>
    </message>
    <message>
        <source>Keys of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама кілттері</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа кілт жасау</translation>
    </message>
    <message>
        <source>Add a key somebody gave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Берілген кілтті қосу</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті тексеру</translation>
    </message>
    <message>
        <source>Put this desk&apos;s key on paper</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осындағы кілтті қағазға түсіру</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message numerus="yes">
        <source>%n interviews count</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат есепке алынады</numerusform>
            <numerusform>%n сұхбат есепке алынады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, number {first} to {last}</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба, {first}–{last} нөмірлер</numerusform>
            <numerusform>%n жазба, {first}–{last} нөмірлер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жарамсыз деп жарияланды</numerusform>
            <numerusform>%n жарамсыз деп жарияланды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n түзетілді</numerusform>
            <numerusform>%n түзетілді</numerusform>
        </translation>
    </message>
    <message>
        <source>last bundle added: {when}</source>
        <translatorcomment>review</translatorcomment>
        <translation>соңғы пакет қосылды: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Known: these are the words of entry {number}; %n entries came after it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Белгілі: бұл {number}-жазбаның сөздері; одан кейін %n жазба келді.</numerusform>
            <numerusform>Белгілі: бұл {number}-жазбаның сөздері; одан кейін %n жазба келді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: everything up to this moment is here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сол сөздер: осы сәтке дейінгінің бәрі осында.</translation>
    </message>
    <message>
        <source>Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add it, and type these words again. If they are still unknown then, something is missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа: {place}-сөз өзгеше. Сөздер әр сұхбаттан кейін өзгереді: жаңа пакет сұрап, оны қосып, осы сөздерді қайта теріңіз. Сонда да белгісіз болса, бірдеңе жетіспейді.</translation>
    </message>
    <message>
        <source>Head code: four words for all this laptop has done, as far as it came here</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізбек коды: осы ноутбук істеп, осында келгеннің бәріне төрт сөз</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translatorcomment>review</translatorcomment>
        <translation>Телефоннан естілген сөздер</translation>
    </message>
    <message>
        <source>the four words on the laptop&apos;s screen</source>
        <translatorcomment>review</translatorcomment>
        <translation>ноутбук экранындағы төрт сөз</translation>
    </message>
    <message>
        <source>Type all four words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Төрт сөздің бәрін теріңіз.</translation>
    </message>
</context>
<context>
    <name>LaptopPages</name>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты жарамсыз. Ол сақталады және тапсырылады, бірақ есепке алынбайды.</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>Laptop of {enumerator} ({device})</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} ноутбугі ({device})</translation>
    </message>
    <message>
        <source>✓ certified</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ расталған</translation>
    </message>
    <message>
        <source>trial: needs no certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>сынақ: сертификат керек емес</translation>
    </message>
    <message>
        <source>! waits for its certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>! сертификатын күтуде</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translatorcomment>review</translatorcomment>
        <translation>әлі ештеңе келген жоқ</translation>
    </message>
    <message>
        <source>✓ nothing lacks</source>
        <translatorcomment>review</translatorcomment>
        <translation>✓ бәрі орнында</translation>
    </message>
    <message>
        <source>Nothing came from this laptop yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктен әлі ештеңе келген жоқ.</translation>
    </message>
    <message>
        <source>Nothing lacks: every entry of this laptop&apos;s chain came, and every interview that it names.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрі орнында: осы ноутбук тізбегінің әр жазбасы да, онда аталған әр сұхбат та келді.</translation>
    </message>
    <message>
        <source>This laptop was copied or set back to an earlier state: from entry {number} on it has two histories. Nothing is lost: both are kept, and the interviews of both count. Call {enumerator}: was the laptop restored, or its folder copied to another one? Only one of them may go on; set the other one up anew.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбук көшірілген немесе бұрынғы күйіне қайтарылған: {number}-жазбадан бастап екі тарихы бар. Ештеңе жоғалған жоқ: екеуі де сақталады, екеуінің де сұхбаттары есепке алынады. {enumerator} интервьюерге қоңырау шалыңыз: ноутбук қалпына келтірілді ме, әлде қалтасы басқасына көшірілді ме? Тек біреуі жұмысын жалғастыра алады; екіншісін қайта дайындаңыз.</translation>
    </message>
    <message>
        <source>COPIED: two histories</source>
        <translatorcomment>review</translatorcomment>
        <translation>КӨШІРІЛГЕН: екі тарих</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not join those that are here: something before them is another than what came. Treat it as a copied laptop: call {enumerator}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба мұндағылармен түйіспейді: олардың алдында келгеннен басқа нәрсе болған. Ноутбукті көшірілген деп санаңыз: {enumerator} интервьюерге қоңырау шалыңыз.</numerusform>
            <numerusform>%n жазба мұндағылармен түйіспейді: олардың алдында келгеннен басқа нәрсе болған. Ноутбукті көшірілген деп санаңыз: {enumerator} интервьюерге қоңырау шалыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries that do not join</source>
        <translatorcomment>review</translatorcomment>
        <translation>түйіспейтін жазбалар</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Осы ноутбукте аяқталған %n сұхбат келмеді: {names}. {enumerator} интервьюерден деректерді қайта тапсыруын, оған дейін түбіртек қабылдамауын сұраңыз.</numerusform>
            <numerusform>Осы ноутбукте аяқталған %n сұхбат келмеді: {names}. {enumerator} интервьюерден деректерді қайта тапсыруын, оған дейін түбіртек қабылдамауын сұраңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews missing</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат жоқ</numerusform>
            <numerusform>%n сұхбат жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Тізбегінде %n жазба жоқ, нөмірлері {numbers}: аралықтағы бір пакет келмеген. Сол пакетті қосыңыз немесе {enumerator} интервьюерден деректерді қайта тапсыруын сұраңыз.</numerusform>
            <numerusform>Тізбегінде %n жазба жоқ, нөмірлері {numbers}: аралықтағы бір пакет келмеген. Сол пакетті қосыңыз немесе {enumerator} интервьюерден деректерді қайта тапсыруын сұраңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries missing</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жазба жоқ</numerusform>
            <numerusform>%n жазба жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is cut off: a bundle named %n later entries, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Соңы кесілген: пакет кейінгі %n жазбаны атаған, нөмірлері {numbers}, бірақ олар келмеді. Оның басқа бөліктерін қосыңыз немесе {enumerator} интервьюерден деректерді қайта тапсыруын сұраңыз.</numerusform>
            <numerusform>Соңы кесілген: пакет кейінгі %n жазбаны атаған, нөмірлері {numbers}, бірақ олар келмеді. Оның басқа бөліктерін қосыңыз немесе {enumerator} интервьюерден деректерді қайта тапсыруын сұраңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is cut off</source>
        <translatorcomment>review</translatorcomment>
        <translation>соңы кесілген</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came under this laptop&apos;s id with other keys. They are kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Осы ноутбуктің атымен, бірақ басқа кілттермен %n пакет келді. Олар ашылмай сақталып тұр. {enumerator} интервьюерден сұраңыз: ноутбук қайта дайындалды ма? Ешкім білмесе, оларды басқа біреу жасаған.</numerusform>
            <numerusform>Осы ноутбуктің атымен, бірақ басқа кілттермен %n пакет келді. Олар ашылмай сақталып тұр. {enumerator} интервьюерден сұраңыз: ноутбук қайта дайындалды ма? Ешкім білмесе, оларды басқа біреу жасаған.</numerusform>
        </translation>
    </message>
    <message>
        <source>other keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>басқа кілттер</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Ноутбук расталғанша оның %n пакеті ашылмай сақталып тұр. Ештеңе жоғалған жоқ. {enumerator} интервьюерден сұранысын алып, «Ноутбукті растау» пәрменін таңдаңыз.</numerusform>
            <numerusform>Ноутбук расталғанша оның %n пакеті ашылмай сақталып тұр. Ештеңе жоғалған жоқ. {enumerator} интервьюерден сұранысын алып, «Ноутбукті растау» пәрменін таңдаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n пакет күтуде</numerusform>
            <numerusform>%n пакет күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came without the laptop&apos;s signature, from before the survey was published. They count, but nobody can prove where they come from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат ноутбуктің қолтаңбасынсыз, сауалнама жарияланғанға дейін келген. Олар есепке алынады, бірақ қайдан келгенін ешкім дәлелдей алмайды.</numerusform>
            <numerusform>%n сұхбат ноутбуктің қолтаңбасынсыз, сауалнама жарияланғанға дейін келген. Олар есепке алынады, бірақ қайдан келгенін ешкім дәлелдей алмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қолтаңбасыз</numerusform>
            <numerusform>%n қолтаңбасыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock was set back: the times of %n interviews are not certain. They count all the same. Ask {enumerator} to set date and time right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Оның сағаты артқа жылжытылған: %n сұхбаттың уақыты дәл емес. Олар бәрібір есепке алынады. {enumerator} интервьюерден күн мен уақытты дұрыс қоюын сұраңыз.</numerusform>
            <numerusform>Оның сағаты артқа жылжытылған: %n сұхбаттың уақыты дәл емес. Олар бәрібір есепке алынады. {enumerator} интервьюерден күн мен уақытты дұрыс қоюын сұраңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>clock set back</source>
        <translatorcomment>review</translatorcomment>
        <translation>сағат артқа жылжытылған</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the file? They count as they are until then.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат түзетуге қайтарылды, әлі келген жоқ. {enumerator} файлды алды ма? Оған дейін олар сол күйінде есепке алынады.</numerusform>
            <numerusform>%n сұхбат түзетуге қайтарылды, әлі келген жоқ. {enumerator} файлды алды ма? Оған дейін олар сол күйінде есепке алынады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned, not back</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қайтарылды, келмеді</numerusform>
            <numerusform>%n қайтарылды, келмеді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>↑ ↓ choose a laptop · Enter or {key} compare its words</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ ноутбук таңдау · Enter немесе {key} — сөздерін салыстыру</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translatorcomment>review</translatorcomment>
        <translation>Соңғы жазба</translation>
    </message>
    <message>
        <source>Head code</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізбек коды</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translatorcomment>review</translatorcomment>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none of them needs a certificate.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әлі бірде-бір ноутбук ештеңе тапсырған жоқ. Ноутбуктерді сауалнама жинағымен дайындаңыз; сынақта оларға сертификат керек емес.</translation>
    </message>
    <message>
        <source>No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick. Bring the stick here, and certify the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге бірде-бір ноутбук белгілі емес. Ноутбуктерді сауалнама жинағымен дайындаңыз: әрқайсысы флешкаға сұраныс жазады. Флешканы осында әкеліп, ноутбукті растаңыз.</translation>
    </message>
    <message>
        <source>Receipts that were written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылған түбіртектер</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктер</translation>
    </message>
    <message>
        <source>Each laptop signs everything it does in one chain. So Dala sees what is missing, even when interviews or whole bundles never came.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр ноутбук істегенінің бәріне бір тізбекпен қол қояды. Сондықтан сұхбаттар немесе тұтас пакеттер келмесе де, Dala не жетіспейтінін көреді.</translation>
    </message>
    <message>
        <source>Laptops of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың ноутбуктері</translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті растау</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртектерді жазу</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Now: anybody with the pack may set a laptop up, with any code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазір: жинағы бар кез келген адам кез келген кодпен ноутбук дайындай алады.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n enumerators may set a laptop up.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Қазір: %n интервьюер ноутбук дайындай алады.</numerusform>
            <numerusform>Қазір: %n интервьюер ноутбук дайындай алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: no quotas.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазір: квота жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n quotas.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Қазір: %n квота.</numerusform>
            <numerusform>Қазір: %n квота.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the list over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізімді алу</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинаққа қол қойылуда…</translation>
    </message>
    <message>
        <source>Type which file holds the list, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізім тұрған файлды енгізіңіз немесе «Шолу» арқылы таңдаңыз.</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақтың нөмірі енді {number}. Оны жазып, әр ноутбукке беріңіз.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада солай: ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер</translation>
    </message>
    <message>
        <source>With a list, only these codes can set a laptop up. A CSV file with the columns code and, where there are several, organisation.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізім болса, ноутбукті тек осы кодтармен дайындауға болады. CSV файлы, бағандары: code және ұйым бірнешеу болса organisation.</translation>
    </message>
    <message>
        <source>List of enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер тізімі</translation>
    </message>
    <message>
        <source>Choose the list of enumerators</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюерлер тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Let everybody set a laptop up</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлығына рұқсат беру</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квоталар</translation>
    </message>
    <message>
        <source>How many interviews are wanted, by answers. A CSV file with the columns name, form, target, and one for each question that counts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жауаптар бойынша қанша сұхбат керек. CSV файлы, бағандары: name, form, target және есептелетін әр сұраққа бір баған.</translation>
    </message>
    <message>
        <source>List of quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квоталар тізімі</translation>
    </message>
    <message>
        <source>Choose the list of quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квоталар тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Do without quotas</source>
        <translatorcomment>review</translatorcomment>
        <translation>Квотасыз жұмыс істеу</translation>
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
        <translation>СЫНАҚ</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter continue · Ctrl+1–3 rooms</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ таңдау · Enter жалғастыру · Ctrl+1–3 бөлімдер</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} іздеу</translation>
    </message>
    <message>
        <source>{key} void</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жарамсыз деу</translation>
    </message>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Деректерді тапсыру</translation>
    </message>
    <message>
        <source>Make it known</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таныстыру</translation>
    </message>
    <message>
        <source>Find an interview by its code</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбатты коды бойынша іздеу</translation>
    </message>
    <message>
        <source>The interview is sealed for good. Its code is {code}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат біржола мөрленді. Оның коды: {code}.</translation>
    </message>
    <message>
        <source>This laptop is not certified yet: its interviews are kept and wait.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук әлі расталмаған: оның сұхбаттары сақталып, күтіп тұр.</translation>
    </message>
    <message>
        <source>There is no interview on this laptop yet. Press Ctrl+N to begin the first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукте әзірге сұхбат жоқ. Біріншісін бастау үшін Ctrl+N басыңыз.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown. Type a code above to find one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Тағы %n көрсетілмеді. Табу үшін жоғарыға кодын теріңіз.</numerusform>
            <numerusform>Тағы %n көрсетілмеді. Табу үшін жоғарыға кодын теріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview has this code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай кодты сұхбат жоқ.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Dala was locked. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala құлыпталды. Бәрі сақталды.</translation>
    </message>
    <message>
        <source>Dala locked itself because nobody used it for a while. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Біраз уақыт ешкім пайдаланбағандықтан, Dala өзі құлыпталды. Бәрі сақталды.</translation>
    </message>
    <message>
        <source>Dala locked itself because the laptop slept. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук ұйқы күйінде болғандықтан, Dala өзі құлыпталды. Бәрі сақталды.</translation>
    </message>
    <message>
        <source>Dala locked itself together with the screen. Everything is saved.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala экранмен бірге құлыпталды. Бәрі сақталды.</translation>
    </message>
    <message>
        <source>Dala was locked. What was typed last could not be saved; everything before it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala құлыпталды. Соңғы терілгенді сақтау мүмкін болмады; оған дейінгінің бәрі сақталды.</translation>
    </message>
    <message>
        <source>Dala was locked after a mistake of the program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бағдарлама қатесінен кейін Dala құлыпталды.</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукті тек координатордың кілті ашады.</translation>
    </message>
    <message>
        <source>The laptop could not be locked for good: the disk did not take it. The passphrase still opens it. Switch the laptop off.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті біржола құлыптау мүмкін болмады: диск жазуды қабылдамады. Құпия сөз тіркесі оны әлі ашады. Ноутбукті өшіріңіз.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>review</translatorcomment>
        <translation>Безендіру</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>List</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Type a part of the answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жауаптың бір бөлігін теріңіз</translation>
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
        <translation>Тізімде мұндай ештеңе жоқ.</translation>
    </message>
    <message>
        <source>letters look for it · ↓ list</source>
        <translatorcomment>review</translatorcomment>
        <translation>әріптер — іздеу · ↓ тізім</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never stay on this computer: whoever finds it can read every interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>PDF файлын бірден өз принтеріңізде басып шығарыңыз, содан соң өшіріп, себетті тазалаңыз. Ол бұл компьютерде қалмауы керек: тапқан адам барлық сұхбатты оқи алады.</translation>
    </message>
    <message>
        <source>Put the file on a stick that is kept in another place, and its passphrase in a third place. It must never stay on this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлды басқа жерде сақталатын флешкаға жазыңыз, құпия сөз тіркесін үшінші жерде ұстаңыз. Файл бұл компьютерде қалмауы керек.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті жасау</translation>
    </message>
    <message>
        <source>Type who keeps the key or where it lies, for example “Safe in Astana”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт кімде немесе қайда жататынын енгізіңіз, мысалы «Астанадағы сейф».</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл қайда жазылатынын енгізіңіз немесе «Шолу» арқылы таңдаңыз.</translation>
    </message>
    <message>
        <source>Preparing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт дайындалуда…</translation>
    </message>
    <message>
        <source>Writing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт жазылуда…</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды: {path}.</translation>
    </message>
    <message>
        <source>Print it now, delete the file, and empty the bin.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны қазір басып шығарып, файлды өшіріп, себетті тазалаңыз.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase in two places, neither of them here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл мен оның құпия сөз тіркесін екі бөлек жерде сақтаңыз, бірақ осы жерде емес.</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» енді сауалнаманың кілті.</translation>
    </message>
    <message>
        <source>Try it next, then write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Енді оны тексеріп, сосын жинақты жазып, әр ноутбукке беріңіз.</translation>
    </message>
    <message>
        <source>This desk&apos;s own key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы жұмыс орнының кілті</translation>
    </message>
    <message>
        <source>A new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа кілт</translation>
    </message>
    <message>
        <source>Who keeps it, or where it lies</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кімде немесе қайда жатады</translation>
    </message>
    <message>
        <source>for example Safe in Astana</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы Астанадағы сейф</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайда сақталады</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бөлек: осы компьютер тұрған ғимаратта емес. Кемінде бір кілт солай сақталуы керек.</translation>
    </message>
    <message>
        <source>How its secret half is kept</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия жартысы қалай сақталады</translation>
    </message>
    <message>
        <source>A printed sheet: one page with the key as a code and as letters</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басылған парақ: кілт код және әріптер түрінде жазылған бір бет</translation>
    </message>
    <message>
        <source>Three printed sheets of words for three people: any two are the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Үш адамға арналған сөздер жазылған үш парақ: кез келген екеуі кілт болады</translation>
    </message>
    <message>
        <source>A key file on a stick, under a passphrase of its own</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешкадағы кілт файлы, өз құпия сөз тіркесімен</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл қайда жазылады</translation>
    </message>
    <message>
        <source>Write the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті жазу</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translatorcomment>review</translatorcomment>
        <translation>PDF файлдары</translation>
    </message>
    <message>
        <source>Key files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт файлдары</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the file: alone the file opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды қағазға жазып, файлдан бөлек сақтаңыз: файлдың өзі ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The key in this desk opens every interview. On paper in another place it opens them if this computer is lost, and it opens a laptop whose passphrase was forgotten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы жұмыс орнындағы кілт барлық сұхбатты ашады. Басқа жерде қағазда болса, бұл компьютер жоғалғанда соларды ашады, құпия сөз тіркесі ұмытылған ноутбукті де ашады.</translation>
    </message>
    <message>
        <source>Its secret half is written once, as you choose below, and is not kept in this desk: what you write is the key. Interviews are sealed to it from the next pack on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның құпия жартысы төменде таңдағаныңыздай бір рет жазылады, бұл жерде сақталмайды: жазылғанның өзі — кілт. Келесі жинақтан бастап сұхбаттар оған да мөрленеді.</translation>
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
        <translation>{version}-нұсқаға көшіру</translation>
    </message>
    <message>
        <source>Interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Versions of the questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаның нұсқалары</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбатқа қайту</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{old}-нұсқадан {new}-нұсқаға</translation>
    </message>
    <message>
        <source>The survey has a newer version of this questionnaire. You can finish the interview with the version it was begun with, or move it. Nothing is lost either way, and the move can be undone until the interview is finished.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада бұл анкетаның жаңарақ нұсқасы бар. Сұхбатты басталған нұсқасымен аяқтауға немесе көшіруге болады. Екеуінде де ештеңе жоғалмайды, ал көшіруді сұхбат аяқталғанша болдырмауға болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers stay as they are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жауап өзгеріссіз қалады.</numerusform>
            <numerusform>%n жауап өзгеріссіз қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{version}-нұсқа</translation>
    </message>
    <message>
        <source>The interview has the version that the survey has now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат сауалнаманың қазіргі нұсқасымен жүріп жатыр.</translation>
    </message>
    <message>
        <source>Answers to look at again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайта қарау керек жауаптар</translation>
    </message>
    <message>
        <source>Answers to questions that are gone: kept beside the interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Енді жоқ сұрақтардың жауаптары: сұхбаттың қасында сақталады</translation>
    </message>
    <message>
        <source>Answers that come back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайтып келетін жауаптар</translation>
    </message>
    <message>
        <source>New questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа сұрақтар</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат {version}-нұсқадан көшірілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of earlier versions are kept beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Қасында бұрынғы нұсқалардың %n жауабы сақтаулы.</numerusform>
            <numerusform>Қасында бұрынғы нұсқалардың %n жауабы сақтаулы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing the move loses %n answers given since.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Көшіруді болдырмаса, содан кейін берілген %n жауап жоғалады.</numerusform>
            <numerusform>Көшіруді болдырмаса, содан кейін берілген %n жауап жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшіруді болдырмау</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓ · Enter on</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 таңдау · ↑ ↓ · Enter әрі қарай</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Қай анкета?</translation>
    </message>
    <message>
        <source>In which language will you ask?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қай тілде сұрайсыз?</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translatorcomment>review</translatorcomment>
        <translation>↑ ↓ көбірек, азырақ</translation>
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
        <translation>Жазылды: {path}. Ішінде: {forms}. Оны әр ноутбукке көшіріңіз немесе флешкамен апарыңыз.</translation>
    </message>
    <message>
        <source>Writing the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы жазылуда</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Жинақты жазу</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы</translation>
    </message>
    <message>
        <source>TRIAL: every laptop set up with this pack says so, and its interviews are for practice only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ: осы жинақпен дайындалған әр ноутбукте бұл жазылып тұрады, оның сұхбаттары тек жаттығуға арналған.</translation>
    </message>
    <message>
        <source>One file sets up every laptop of the survey. It holds the questionnaires and the public key that interviews are sealed to, and nothing secret: losing it harms nobody.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың әр ноутбугі бір файлмен дайындалады. Онда анкеталар және сұхбаттар мөрленетін ашық кілт бар, құпия ештеңе жоқ: жоғалса, ешкімге зиян болмайды.</translation>
    </message>
    <message>
        <source>On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is set up, choose Settings, “Update from a pack…”: it keeps what it has.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа ноутбукте «Ноутбукті сұхбатқа дайындау» тармағын және осы файлды таңдаңыз. Дайын ноутбукте: «Баптаулар», «Жинақтан жаңарту…» — ондағының бәрі қалады.</translation>
    </message>
    <message>
        <source>File or folder for the pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинаққа арналған файл немесе қалта</translation>
    </message>
    <message>
        <source>Write the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағын жазу</translation>
    </message>
    <message>
        <source>Questionnaires in it</source>
        <translation>Ішіндегі анкеталар</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Eight words of the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың сегіз сөзі</translation>
    </message>
    <message>
        <source>Every laptop that is set up shows them: read them to its enumerator from here. If one is different there, somebody exchanged the pack on the way.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр ноутбук бапталғанда оларды көрсетеді: интервьюерге осы жерден оқып беріңіз. Ондағы бір сөз өзгеше болса, жинақты жолда біреу ауыстырған.</translation>
    </message>
    <message>
        <source>What else it says</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онда тағы не айтылған</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Құрылған</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақ нөмірі</translation>
    </message>
    <message>
        <source>Keys that can open interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттарды ашатын кілттер</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
</context>
<context>
    <name>PassphraseLines</name>
    <message>
        <source>Five words that nobody can guess, made for you:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ешкім таба алмайтын бес сөз, Сіз үшін құрастырылды:</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the laptop, or learn them by heart. Without the passphrase nobody can open this laptop&apos;s interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды қағазға жазып, ноутбуктен бөлек сақтаңыз немесе жаттап алыңыз. Құпия сөз тіркесінсіз осы ноутбуктің сұхбаттарын ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сөздерді алу</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөздер</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Терілгенді жасыру</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сол құпия сөз тіркесі тағы бір рет</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Табу қиын.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Екеуі бірдей.</translation>
    </message>
    <message>
        <source>Type a passphrase, or press F2 to use the five words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін енгізіңіз немесе бес сөзді алу үшін F2 басыңыз.</translation>
    </message>
    <message>
        <source>This is not the same. Type the passphrase once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сәйкес келмейді. Құпия сөз тіркесін тағы бір рет енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Шолу…</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>latitude longitude, e.g. 42.3417 69.5901</source>
        <translatorcomment>review</translatorcomment>
        <translation>ендік бойлық, мысалы 42.3417 69.5901</translation>
    </message>
    <message>
        <source>Degrees, with a minus for south and west; then height in metres, if known.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Градуспен, оңтүстік пен батыс үшін минуспен; содан кейін белгілі болса, биіктігі метрмен.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Keep the interviews there all the same; I know what that means</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрібір сұхбаттарды сонда сақтау: қаупін түсінемін</translation>
    </message>
    <message>
        <source>To choose another folder, close Dala and start it with the command: dala --data FOLDER</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа қалта таңдау үшін Dala бағдарламасын жауып, мына командамен іске қосыңыз: dala --data ҚАЛТА</translation>
    </message>
    <message>
        <source>Choose another folder, or tick the line above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа қалта таңдаңыз немесе жоғарыдағы жолды белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where to?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайда?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>for example E:\ or /media/stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\ немесе /media/stick</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>A folder</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and it appears here, or choose a folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка салынбаған. Салсаңыз, осында көрінеді, немесе қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} · бос орын {free}</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Take it over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{least} мен {most} аралығындағы бүтін санды енгізіңіз.</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинаққа қол қойылуда…</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақтың нөмірі енді {number}. Оны жазып, әр ноутбукке беріңіз.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада солай: ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Rules for every laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр ноутбукке арналған ережелер</translation>
    </message>
    <message>
        <source>They hold on a laptop once it has taken the next pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Олар ноутбук келесі жинақты алғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>A laptop that nobody touches locks after so many minutes (1 to 15)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ешкім тимеген ноутбук неше минуттан кейін құлыпталады (1–15)</translation>
    </message>
    <message>
        <source>It reminds of an unfinished interview after so many hours (1 to 72)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталмаған сұхбат туралы неше сағаттан кейін еске салады (1–72)</translation>
    </message>
    <message>
        <source>A finished interview can be opened again for so many hours (0 to 24)</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталған сұхбатты неше сағат ішінде қайта ашуға болады (0–24)</translation>
    </message>
    <message>
        <source>With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its passphrase can read it until the time has ended, and it is in no bundle before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>0 болса, ол бірден мөрленеді, ең қауіпсізі осы. Әйтпесе уақыт біткенше ноутбугі мен құпия сөз тіркесі бар адам оны оқи алады, әрі оған дейін ол ешбір пакетке кірмейді.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This question needs an answer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұраққа жауап керек.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай жауап бұл жерде болмайды.</translation>
    </message>
    <message>
        <source>It is kept, but must be corrected before you finish.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жауап сақталды, бірақ аяқтар алдында оны түзету керек.</translation>
    </message>
    <message>
        <source>Warning confirmed: “{remark}”.</source>
        <translation>Ескерту расталды: «{remark}».</translation>
    </message>
    <message>
        <source>Confirm or correct it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Растаңыз немесе түзетіңіз.</translation>
    </message>
    <message>
        <source>It must be corrected before you finish.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқтар алдында мұны түзету керек.</translation>
    </message>
    <message>
        <source>The chosen answer is not in the list any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Таңдалған жауап енді тізімде жоқ.</translation>
    </message>
    <message>
        <source>Type a number on the scale from {low} to {high}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Шкаладағы санды енгізіңіз, ең азы {low}, ең көбі {high}.</translation>
    </message>
    <message>
        <source>There is no such year. Type it as yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай жыл жоқ. жжжж түрінде теріңіз.</translation>
    </message>
    <message>
        <source>There is no such month. Type it as mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай ай жоқ. аа.жжжж түрінде теріңіз.</translation>
    </message>
    <message>
        <source>Typed words are no file. Attach one, or remove the words.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терілген сөздер файл емес. Файл тіркеңіз немесе сөздерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>This is not a whole number. Use digits only.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл бүтін сан емес. Тек цифрлар теріңіз.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits and one decimal point.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сан емес. Цифрлар мен бір ондық нүкте теріңіз.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd.mm.yyyy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай күн жоқ. Оны кк.аа.жжжж түрінде теріңіз.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as hh:mm.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай уақыт жоқ. Оны сс:мм түрінде теріңіз.</translation>
    </message>
    <message>
        <source>There is no such moment. Type it as dd.mm.yyyy hh:mm.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұндай сәт жоқ. Оны кк.аа.жжжж сс:мм түрінде теріңіз.</translation>
    </message>
    <message>
        <source>Type latitude and longitude in degrees, with a blank between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ендік пен бойлықты градуспен, арасына бос орын қойып теріңіз.</translation>
    </message>
    <message>
        <source>Type two or more points with a semicolon between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Екі немесе одан көп нүктені арасына нүктелі үтір қойып теріңіз.</translation>
    </message>
    <message>
        <source>Type three or more points with a semicolon between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Үш немесе одан көп нүктені арасына нүктелі үтір қойып теріңіз.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұны оқу мүмкін болмады. Қайта енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Last bundle added: {when}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Соңғы пакет қосылды: {when}</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Пакеттерді қосу…</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Excel-ге экспорт</translation>
    </message>
    <message>
        <source>Look at the laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктерге өту</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were made with a version of the form that this survey lacks. They are kept, but exports leave them out.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат осы сауалнамада жоқ анкета нұсқасымен өткізілген. Олар сақталды, бірақ экспортқа кірмейді.</numerusform>
            <numerusform>%n сұхбат осы сауалнамада жоқ анкета нұсқасымен өткізілген. Олар сақталды, бірақ экспортқа кірмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} complete</source>
        <translation>толық {n}</translation>
    </message>
    <message>
        <source>{n} partial</source>
        <translation>толық емес {n}</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>қайтарылған {n}</translation>
    </message>
    <message>
        <source>{n} without consent</source>
        <translation>келісімсіз {n}</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>under the number of them</comment>
        <translation>сұхбат</translation>
    </message>
    <message>
        <source>laptops handed over</source>
        <translatorcomment>review</translatorcomment>
        <translation>дерек тапсырған ноутбук</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles added</source>
        <translation>
            <numerusform>%n пакет қосылды</numerusform>
            <numerusform>%n пакет қосылды</numerusform>
        </translation>
    </message>
    <message>
        <source>conflicts</source>
        <translatorcomment>review</translatorcomment>
        <translation>қайшылық</translation>
    </message>
    <message>
        <source>! see Conflicts</source>
        <translation>! Қайшылықтарды қараңыз</translation>
    </message>
    <message>
        <source>✓ nothing contradicts</source>
        <translation>✓ қайшылық жоқ</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>median duration</source>
        <translation>ұзақтық медианасы</translation>
    </message>
    <message>
        <source>of complete interviews</source>
        <translation>толық сұхбаттар</translation>
    </message>
    <message>
        <source>Interviews by day</source>
        <translatorcomment>review</translatorcomment>
        <translation>Күндер бойынша сұхбаттар</translation>
    </message>
    <message>
        <source>Interviews by week</source>
        <translatorcomment>review</translatorcomment>
        <translation>Апталар бойынша сұхбаттар</translation>
    </message>
    <message>
        <source>{title}, each named by its Monday</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}, әрқайсысы дүйсенбісімен аталған</translation>
    </message>
    <message>
        <source>All</source>
        <comment>interviews</comment>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Partial</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жартылай</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайтарылған</translation>
    </message>
    <message>
        <source>No consent</source>
        <translatorcomment>review</translatorcomment>
        <translation>Келісімсіз</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Орындар бойынша</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>By enumerator</source>
        <translation>Интервьюерлер бойынша</translation>
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
        <translation>Күндер бойынша</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message numerus="yes">
        <source>! no bundle for %n days</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>! %n күн пакет жоқ</numerusform>
            <numerusform>! %n күн пакет жоқ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Publish the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманы жариялау</translation>
    </message>
    <message>
        <source>Publishing the survey…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жариялануда…</translation>
    </message>
    <message>
        <source>The survey cannot be published yet: do first what is marked with ! above.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге жариялауға болмайды: алдымен жоғарыда «!» белгісімен көрсетілгенді орындаңыз.</translation>
    </message>
    <message>
        <source>Tick first that you understand what publishing does (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен не болатынын түсінетініңізді белгілеңіз (1).</translation>
    </message>
    <message>
        <source>The survey is published. Its new id begins with {id}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жарияланды. Жаңа нөмірі {id} деп басталады.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сынақ сұхбаты бөлек қойылды.</numerusform>
            <numerusform>%n сынақ сұхбаты бөлек қойылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now write the pack and set every laptop up anew with it. At each laptop compare these words: {words}. Then make a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Енді жинақты жазып, әр ноутбукті онымен қайта дайындаңыз. Әрқайсысында мына сөздерді салыстырыңыз: {words}. Сосын сақтық көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>Before real interviews: publish the survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нағыз сұхбаттарға дейін: сауалнаманы жариялаңыз</translation>
    </message>
    <message>
        <source>Now the survey is a trial: everything can be practised, nothing real may be collected. It is published when these are done:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазір сауалнама сынақ түрінде: бәрін жаттығуға болады, нағыз жауап жинауға болмайды. Мыналар орындалғанда жариялауға болады:</translation>
    </message>
    <message>
        <source>Two keys at least</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кемінде екі кілт</translation>
    </message>
    <message>
        <source>If this computer is stolen or burns, the second key opens the interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл компьютер ұрланса немесе өртенсе, сұхбаттарды екінші кілт ашады.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа кілт жасау</translation>
    </message>
    <message>
        <source>One of them is kept off-site</source>
        <translatorcomment>review</translatorcomment>
        <translation>Біреуі бөлек сақталады</translation>
    </message>
    <message>
        <source>Choose the key in the table and press F8: it is kept in another building.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кестеден кілтті таңдап, F8 басыңыз: ол басқа ғимаратта сақталады.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кестеге өту</translation>
    </message>
    <message>
        <source>An off-site key was tried since the keys changed last</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттер соңғы өзгергеннен бері бөлек сақталатын кілт тексерілді</translation>
    </message>
    <message>
        <source>Type it from its paper once: only then it is certain that it can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны қағаздан бір рет енгізіңіз: сонда ғана оны оқуға болатыны анық болады.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті тексеру</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside for ever</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сынақ сұхбаты біржола бөлек қойылады</numerusform>
            <numerusform>%n сынақ сұхбаты біржола бөлек қойылады</numerusform>
        </translation>
    </message>
    <message>
        <source>I understand: the survey gets a new id; {aside} and are counted and exported no more; every laptop must be set up anew with the new pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түсінемін: сауалнама жаңа нөмір алады; {aside}, енді саналмайды және экспортталмайды; әр ноутбукті жаңа жинақпен қайта дайындау керек.</translation>
    </message>
    <message>
        <source>What publishing does</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жариялағанда не болады</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>cannot be changed</source>
        <translatorcomment>review</translatorcomment>
        <translation>өзгертілмейді</translation>
    </message>
    <message>
        <source>optional</source>
        <translatorcomment>review</translatorcomment>
        <translation>міндетті емес</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Түсіндірме</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор сұрайды: «{remark}»</translation>
    </message>
    <message>
        <source>Remark for the coordinator. Enter keeps it, Esc does not.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторға ескертпе. Enter сақтайды, Esc сақтамайды.</translation>
    </message>
    <message>
        <source>Why is the answer right all the same? Enter confirms, Esc does not.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жауап неге сонда да дұрыс? Enter растайды, Esc растамайды.</translation>
    </message>
</context>
<context>
    <name>QuestionRemarks</name>
    <message>
        <source>No question of this interview fits.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбатта сай сұрақ жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions fit: type more of it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Тағы %n сұрақ сай келеді: толығырақ теріңіз.</numerusform>
            <numerusform>Тағы %n сұрақ сай келеді: толығырақ теріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is asked about this question.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сұраққа ескертуді теріңіз.</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Del takes the remark of the current row away.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Del ағымдағы жолдың ескертуін алып тастайды.</translation>
    </message>
    <message>
        <source>Remarks on single questions stand at these questions on the laptop. No answer is shown.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жеке сұрақтарға ескертулер ноутбукте сол сұрақтардың жанында тұрады. Жауаптар көрсетілмейді.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұрақты табу</translation>
    </message>
    <message>
        <source>its number, or words of it</source>
        <translatorcomment>review</translatorcomment>
        <translation>нөмірі немесе сөздері</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сұраққа ескерту</translation>
    </message>
    <message>
        <source>Add this remark</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ескертуді қосу</translation>
    </message>
    <message>
        <source>Questions that fit</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сай келетін сұрақтар</translation>
    </message>
    <message>
        <source>Remarks on single questions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жеке сұрақтарға ескертулер</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Alt+↑ ↓ move</source>
        <translation>Alt+↑ ↓ жылжыту</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>{first}–{last} choose · ← → move</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} таңдау · ← → жылжыту</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk: no receipt will name them. Write one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат басқа дискідегі бірде-бір сақтық көшірмеде жоқ: түбіртектерде олар болмайды. Алдымен сақтық көшірмесін жазыңыз.</numerusform>
            <numerusform>%n сұхбат басқа дискідегі бірде-бір сақтық көшірмеде жоқ: түбіртектерде олар болмайды. Алдымен сақтық көшірмесін жазыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртектерді жазу</translation>
    </message>
    <message>
        <source>Type which backup the interviews are in, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар сақталған сақтық көшірмесін теріңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Type which folder the receipts go into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртектер жазылатын қалтаны теріңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Reading the backup and every interview again…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшірме мен әр сұхбат қайта оқылуда…</translation>
    </message>
    <message>
        <source>Tick first that you understand what laptops will do (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен ноутбуктердің не істейтінін түсінгеніңізді белгілеңіз (1).</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are written. Take each to its laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n түбіртек жазылды. Әрқайсысын өз ноутбугіне апарыңыз.</numerusform>
            <numerusform>%n түбіртек жазылды. Әрқайсысын өз ноутбугіне апарыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came after that backup and are in no receipt: write a new backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат осы көшірмеден кейін келді, түбіртектерде жоқ: жаңа сақтық көшірме жазыңыз.</numerusform>
            <numerusform>%n сұхбат осы көшірмеден кейін келді, түбіртектерде жоқ: жаңа сақтық көшірме жазыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are damaged at this desk and are in no receipt: ask their enumerators to hand over again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Осы жұмыс орнындағы %n сұхбат бүлінген, түбіртектерде жоқ: интервьюерлерден деректерді қайта тапсыруды сұраңыз.</numerusform>
            <numerusform>Осы жұмыс орнындағы %n сұхбат бүлінген, түбіртектерде жоқ: интервьюерлерден деректерді қайта тапсыруды сұраңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts for laptops</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктерге арналған түбіртектер</translation>
    </message>
    <message>
        <source>A receipt names the interviews of one laptop that lie both at this desk and in a backup on another disk. A laptop that takes it in destroys the keys of exactly these interviews: from then on they exist only here and in your backups. What is not in this backup stays on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртекте бір ноутбуктің осы жұмыс орнында да, басқа дискідегі сақтық көшірмеде де тұрған сұхбаттары аталады. Оны қабылдаған ноутбук дәл сол сұхбаттардың кілттерін жояды: содан кейін олар тек осында және сіздің көшірмелеріңізде болады. Осы көшірмеде жоғы ноутбукте қалады.</translation>
    </message>
    <message>
        <source>Backup on another disk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа дискідегі сақтық көшірме</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translatorcomment>review</translatorcomment>
        <translation>аты {suffix} деп аяқталады</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртектер қалтасы</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>әр ноутбукке бір файл; атынан ештеңе білінбейді</translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртектер қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Before they are written</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазудан бұрын</translation>
    </message>
    <message>
        <source>I understand: laptops destroy what a receipt names, and nobody can bring it back there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түсіндім: ноутбуктер түбіртекте аталғанды жояды, оны онда ешкім қайтара алмайды.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордың кілтімен ашу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the key file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: келесі жол · {key} кілт файлын таңдау</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on it is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт ноутбукті құпия сөз тіркесінсіз ашады, ноутбук жаңасын алады. Ондағы ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>This key opens every interview of the survey. Only the coordinator types it, here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілт сауалнаманың барлық сұхбатын ашады. Оны тек координатор өзі, осында енгізеді.</translation>
    </message>
    <message>
        <source>The laptop&apos;s new passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің жаңа құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Opening the laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук ашылуда…</translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>Try the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті тексеру</translation>
    </message>
    <message>
        <source>Trying the key on a made-up interview…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт ойдан шығарылған сұхбатпен тексерілуде…</translation>
    </message>
    <message>
        <source>The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the stick back where it is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» кілті ойдан шығарылған сұхбатты ашты. Енгізілген мәтін ұмытылды; қағазды немесе флешканы сақталатын орнына қайтарыңыз.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті тексеру</translation>
    </message>
    <message>
        <source>A rehearsal: Dala seals a made-up interview to the survey&apos;s keys and opens it with the one that you give here. So you know before the day you need it that the paper can be read. What you type is used once and kept nowhere.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Репетиция: Dala ойдан шығарылған сұхбатты сауалнама кілттеріне мөрлеп, осында берген кілтіңізбен ашады. Қағазды оқуға болатынын осылай алдын ала білесіз. Енгізгеніңіз бір рет қолданылады, еш жерде сақталмайды.</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Remove the key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтті алып тастау</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт алынуда…</translation>
    </message>
    <message>
        <source>Tick first that you understand what stays open (1).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен не ашық қалатынын түсінетініңізді белгілеңіз (1).</translation>
    </message>
    <message>
        <source>“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until then laptops seal to it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» енді сауалнаманың кілті емес. Жинақты жазып, әр ноутбукке беріңіз: оған дейін ноутбуктер оған мөрлей береді.</translation>
    </message>
    <message>
        <source>Remove the key “{name}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{name}» кілтін алып тастау</translation>
    </message>
    <message>
        <source>Interviews that were sealed until now still open with this key, for ever: those here, in backups, and on laptops until they take the next pack. Removing it protects only what is recorded after that. If the key was stolen, what it can open must be taken as read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осыған дейін мөрленген сұхбаттарды бұл кілт әрдайым ашады: мұндағыларды, сақтық көшірмелердегілерді және келесі жинақты алғанша ноутбуктердегілерді. Тек содан кейін жазылғаны қорғалады. Кілт ұрланса, ол аша алатынның бәрі оқылды деп есептеңіз.</translation>
    </message>
    <message>
        <source>Before it is removed</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алып тастамас бұрын</translation>
    </message>
    <message>
        <source>I understand: the old interviews stay open to whoever has this key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түсінемін: бұрынғы сұхбаттар осы кілті бар адамға ашық қалады.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Make a desk anew</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс орнын қайта құру</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: келесі жол · {key} жинақты таңдау</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translatorcomment>review</translatorcomment>
        <translation>Орынды құру</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақ пен кілттен жұмыс орнын қайта құру</translation>
    </message>
    <message>
        <source>For when the coordinator&apos;s computer and every backup are lost. The new desk takes bundles in, counts and exports them as the lost one did; add all bundles again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордың компьютері де, барлық сақтық көшірме де жоғалған жағдайға арналған. Жаңа орын бұрынғысындай пакеттерді қабылдайды, санайды, экспорттайды; барлық пакетті қайта қосыңыз.</translation>
    </message>
    <message>
        <source>It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a backup, go back and restore it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол қол қоя алмайды: жаңа жинақ жазбайды, ноутбукті растамайды, түбіртек жазбайды. Сақтық көшірме болса, артқа қайтып, соны қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағын таңдаңыз</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинақтары</translation>
    </message>
    <message>
        <source>The new desk&apos;s passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа орынның құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Choose the survey pack: any laptop&apos;s or an old one will do.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағын таңдаңыз: кез келген ноутбуктен алынғаны немесе ескісі жарайды.</translation>
    </message>
    <message>
        <source>Making the desk…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс орны құрылуда…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Type its passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін енгізу</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>{key} choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} көшірмені таңдау</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>The desk is put here as it was when the backup was made. It opens with the passphrase that it had then, or with a key of the survey. Choose the file, type it, or drop it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс орны көшірме жасалған кездегі күйінде осында қойылады. Оны сол кездегі құпия сөз тіркесі немесе сауалнама кілті ашады. Файлды таңдаңыз, енгізіңіз немесе осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\survey.dala-backup</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s backup: only a key of its survey opens it. The coordinator has one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбуктің көшірмесі: оны тек сауалнама кілті ашады. Ол координаторда бар.</translation>
    </message>
    <message>
        <source>Restored: the desk as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалпына келтірілді: жұмыс орнының күйі: {when}.</translation>
    </message>
    <message>
        <source>It goes on where the backup ends. Use this laptop or the old one from now on, never both: else the coordinator sees a copied laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жұмыс көшірме аяқталған жерден жалғасады. Енді осы ноутбукті немесе ескісін қолданыңыз, екеуін бірдей емес: әйтпесе координатор көшірілген ноутбукті көреді.</translation>
    </message>
    <message>
        <source>What came in after that is not here: add those bundles again, and never work on with the old desk too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Одан кейін келгені мұнда жоқ: сол пакеттерді қайта қосыңыз, ескі орында жұмысты жалғастырмаңыз.</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме қалпына келтірілуде…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Write the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдарды жазу</translation>
    </message>
    <message>
        <source>Type what shall be corrected: the enumerator sees only this.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нені түзету керегін теріңіз: интервьюер тек осыны көреді.</translation>
    </message>
    <message>
        <source>Type which folder the files go into, or choose it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдар жазылатын қалтаны теріңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Writing the files for the laptops…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктерге арналған файлдар жазылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are returned.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат қайтарылды.</numerusform>
            <numerusform>%n сұхбат қайтарылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take each of the %n files to its laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n файлдың әрқайсысын өз ноутбугіне апарыңыз.</numerusform>
            <numerusform>%n файлдың әрқайсысын өз ноутбугіне апарыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n interviews to be corrected</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбатты түзетуге қайтару</numerusform>
            <numerusform>%n сұхбатты түзетуге қайтару</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. Each laptop gets a file that only it can open, with the interviews, answers and all, and your remark. It makes drafts of them. The interviews here stay and count until corrected ones come; then those take their place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{names}. Әр ноутбук тек өзі аша алатын файл алады: барлық жауаптарымен сұхбаттар және сіздің ескертуіңіз. Ол олардан қаралама жасайды. Мұндағы сұхбаттар түзетілгендері келгенше қалады және есепке алынады; содан кейін олар орнын басады.</translation>
    </message>
    <message>
        <source>What shall be corrected</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нені түзету керек</translation>
    </message>
    <message>
        <source>for the enumerator, about the whole interview</source>
        <translatorcomment>review</translatorcomment>
        <translation>интервьюерге, бүкіл сұхбат туралы</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>әр ноутбукке бір файл; атынан ештеңе білінбейді</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файлдар қалтасын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ReturnedBanner</name>
    <message>
        <source>This interview came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат түзетуге қайтарылды.</translation>
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
            <numerusform>%n сұраққа ескерту бар; {key} оларды көрсетеді.</numerusform>
            <numerusform>%n сұраққа ескерту бар; {key} оларды көрсетеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Go there</source>
        <translation>Өту</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n қалды</numerusform>
            <numerusform>%n қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлық сұраққа жауап берілді</translation>
    </message>
    <message>
        <source>Nothing is open. You can finish the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрі толтырылды. Сұхбатты аяқтауға болады.</translation>
    </message>
    <message>
        <source>This interview came back to be corrected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат түзетуге қайтарылды.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор: «{remark}»</translation>
    </message>
    <message>
        <source>When you finish it, it takes the place of the earlier one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сіз оны аяқтағанда, ол бұрынғысының орнын басады.</translation>
    </message>
    <message>
        <source>The coordinator asks, about a question that is not asked now: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор қазір қойылмайтын сұрақ туралы сұрайды: «{remark}»</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор сұрайды: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer.</source>
        <translation>
            <numerusform>%n сұрақ жауапсыз.</numerusform>
            <numerusform>%n сұрақ жауапсыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Жауап жоқ.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Add a row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>Discard the hidden rows</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жасырын жолдарды жою</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әзірге жол жоқ.</translation>
    </message>
    <message>
        <source>{key} or Space adds a row, Enter goes on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} немесе бос орын жол қосады, Enter әрі қарай жүргізеді.</translation>
    </message>
    <message>
        <source>{roster} · rows {first}–{last} of {count}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{roster} · {first}–{last} жолдар, барлығы {count}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} жолдар</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are kept, hidden. They come back if the number grows.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Тағы %n жол жасырын сақтаулы. Сан өссе, қайта шығады.</numerusform>
            <numerusform>Тағы %n жол жасырын сақтаулы. Сан өссе, қайта шығады.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again discards their answers for good, Esc keeps them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} қайта басылса, олардың жауаптары біржола жойылады, Esc қалдырады.</translation>
    </message>
    <message>
        <source>Remove “{row}” with its answers? {key} again removes it, Esc keeps it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{row}» жауаптарымен бірге алынсын ба? {key} қайта басылса алынады, Esc қалдырады.</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Number: {typed}…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нөмір: {typed}…</translation>
    </message>
    <message>
        <source>Filter: {typed}   Enter picks, Esc shows all</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сүзгі: {typed}   Enter таңдау, Esc бәрін көрсету</translation>
    </message>
    <message>
        <source>1–{last} choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–{last} таңдау</translation>
    </message>
    <message>
        <source>{first}–{last} or letters</source>
        <translatorcomment>review</translatorcomment>
        <translation>{first}–{last} немесе әріптер</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ көбірек, азырақ</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this laptop</source>
        <translation>Ноутбукті дайындау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Enter: келесі жол · {key} файл таңдау</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Дайындау</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті сұхбатқа дайындау</translation>
    </message>
    <message>
        <source>Choose the survey pack, type it, or drop the file here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағын таңдаңыз, жолын теріңіз немесе файлды осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағын таңдаңыз</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Сауалнама жинақтары</translation>
    </message>
    <message>
        <source>Enumerator code, as the coordinator gave it to you</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген интервьюер коды</translation>
    </message>
    <message>
        <source>for example R03</source>
        <translation>мысалы R03</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ұйымыңыз</translation>
    </message>
    <message>
        <source>The eight words of this survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сауалнаманың сегіз сөзі</translation>
    </message>
    <message>
        <source>Compare them with those that the coordinator tells you. If one differs, somebody changed the pack: do not go on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды координатор айтқан сөздермен салыстырыңыз. Біреуі өзгеше болса, сауалнама жинағын біреу ауыстырған: жалғастырмаңыз.</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Сауалнама: {name}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translatorcomment>review</translatorcomment>
        <translation>СЫНАҚ: тек жаттығуға арналған</translation>
    </message>
    <message>
        <source>Choose the file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Type your code. Without it nobody knows whose interviews these are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кодыңызды енгізіңіз. Онсыз бұл кімнің сұхбаттары екенін ешкім білмейді.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Ұйымыңызды таңдаңыз.</translation>
    </message>
    <message>
        <source>Setting up this laptop…</source>
        <translation>Ноутбук дайындалуда…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translatorcomment>review</translatorcomment>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Tab: next setting · ← → choose</source>
        <translatorcomment>review</translatorcomment>
        <translation>Tab: келесі баптау · ← → таңдау</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>review</translatorcomment>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>During an interview, change the program&apos;s language together with the questions&apos;</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат кезінде бағдарлама тілін сұрақтардың тілімен бірге ауыстыру</translation>
    </message>
    <message>
        <source>On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кез келген бетте: Ctrl+плюс үлкейтеді, Ctrl+минус кішірейтеді, Ctrl+0 бұрынғыша.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>When the coordinator has a newer survey pack, take it over here: nothing is lost.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторда жаңарақ сауалнама жинағы болса, оны осы жерде қабылдаңыз: ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Update from a pack…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақтан жаңарту…</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>A part of a survey&apos;s secret key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың құпия кілтінің бөлігі</translation>
    </message>
    <message>
        <source>Key: {name}. Part {number} of {of}. Printed {day}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт: {name}. {of} бөліктің {number}-бөлігі. Басылған күні: {day}.</translation>
    </message>
    <message>
        <source>Any {needed} of the {of} parts together open every interview of the survey. One part alone opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{of} бөліктің кез келген {needed} бөлігі бірге сауалнаманың барлық сұхбатын ашады. Бір бөліктің өзі ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сөздер, осы ретпен</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалай сақтау керек</translation>
    </message>
    <message>
        <source>Give each part to another person, in another place. Never keep two together.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр бөлікті басқа жердегі басқа адамға беріңіз. Екеуін ешқашан бірге сақтамаңыз.</translation>
    </message>
    <message>
        <source>Lock it away. Do not photograph it, copy it or send it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құлыптап сақтаңыз. Суретке түсірмеңіз, көшірмеңіз, жібермеңіз.</translation>
    </message>
    <message>
        <source>When the key is needed, type the words of two parts into Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілт керек болғанда, Dala-ға екі бөліктің сөздерін теріңіз.</translation>
    </message>
    <message>
        <source>A lost part opens nothing by itself. Tell the coordinator, who makes a new key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоғалған бөлік өзі ештеңе ашпайды. Координаторға айтыңыз: ол жаңа кілт жасайды.</translation>
    </message>
    <message>
        <source>Name of the whole key, in eight words</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бүкіл кілттің сегіз сөзден тұратын аты</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Сұрақтардың тілі</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s. Press Shift to stay.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n с кейін құлыпталады. Shift — қалу.</numerusform>
            <numerusform>%n с кейін құлыпталады. Shift — қалу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignField</name>
    <message>
        <source>Clear</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Signed. Draw on to add to it, or clear it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қол қойылды. Толықтыруға немесе өшіруге болады.</translation>
    </message>
    <message>
        <source>Sign in the frame with the mouse, a finger or a pen.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жақтаудың ішіне тінтуірмен, саусақпен немесе қаламмен қол қойыңыз.</translation>
    </message>
    <message>
        <source>Attach a picture of the signature…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қолдың суретін тіркеу…</translation>
    </message>
    <message>
        <source>1 attach a picture   Del clear</source>
        <translatorcomment>review</translatorcomment>
        <translation>1 сурет тіркеу   Del өшіру</translation>
    </message>
</context>
<context>
    <name>Specials</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Білмеймін</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Қатысы жоқ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Surveys without a network</source>
        <translation>Желісіз сауалнамалар</translation>
    </message>
    <message>
        <source>1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–5 таңдау · F6 тіл · F7 безендіру · Ctrl+плюс және Ctrl+минус: мәтін өлшемі</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Неден бастағыңыз келеді?</translation>
    </message>
    <message>
        <source>This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукте әзірге сауалнама жоқ. Бәрі осында шифрланып сақталады; желі керек емес.</translation>
    </message>
    <message>
        <source>All that was on this laptop is destroyed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукте болғанның бәрі жойылды.</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті сұхбатқа дайындау</translation>
    </message>
    <message>
        <source>You are an enumerator and have a survey pack: a file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сіз интервьюерсіз және Сізде сауалнама жинағы бар: координатор берген файл.</translation>
    </message>
    <message>
        <source>Create a survey</source>
        <translation>Сауалнама құру</translation>
    </message>
    <message>
        <source>You are the coordinator: choose the questionnaires, make the keys and the survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сіз координаторсыз: анкеталарды таңдап, кілттер мен сауалнама жинағын құрыңыз.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Демоны көру</translation>
    </message>
    <message>
        <source>A made-up survey on this laptop, with both desks. It is deleted when Dala is closed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегі ойдан шығарылған сауалнама, екі жұмыс орнымен. Dala жабылғанда ол өшіріледі.</translation>
    </message>
    <message>
        <source>After a loss, or on another computer:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоғалғаннан кейін немесе басқа компьютерде:</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақ пен кілттен жұмыс орнын қайта құру</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Writing to the stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешкаға жазу</translation>
    </message>
    <message>
        <source>Writing to the stick {name} and reading back…</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} флешкасына жазылып, қайта оқылуда…</translation>
    </message>
    <message>
        <source>The stick {name} is plugged in. Hand the interviews over to it now?</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} флешкасы салынған. Сұхбаттарды қазір соған жазу керек пе?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешкаға жазу</translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жазылды және қайта оқып тексерілді. Флешканы суыруға болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Файлда %n сұхбат бар.</numerusform>
            <numerusform>Файлда %n сұхбат бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished ones are not: they can still be opened again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяқталған сұхбат жоқ: оны әлі қайта ашуға болады.</numerusform>
            <numerusform>%n аяқталған сұхбат жоқ: оларды әлі қайта ашуға болады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Stop the interview</source>
        <translation>Сұхбатты тоқтату</translation>
    </message>
    <message>
        <source>Why does the interview end here?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат неге тоқтап тұр?</translation>
    </message>
    <message>
        <source>Remark for the coordinator</source>
        <translation>Координаторға ескертпе</translation>
    </message>
    <message>
        <source>The respondent had to leave</source>
        <translatorcomment>review</translatorcomment>
        <translation>Респондентке кету керек болды</translation>
    </message>
    <message>
        <source>The respondent is tired</source>
        <translation>Респондент шаршады</translation>
    </message>
    <message>
        <source>We are not alone any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>Енді оңаша емеспіз</translation>
    </message>
    <message>
        <source>The respondent withdrew consent</source>
        <translatorcomment>review</translatorcomment>
        <translation>Респондент келісімін қайтарып алды</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>All answers will be destroyed for good. The day and the reason are kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Барлық жауап біржола жойылады. Күні мен себебі сақталады.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter once more to destroy them.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды жою үшін Ctrl+Enter тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>What was answered is kept and sealed. It cannot be opened on this laptop again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алынған жауаптар сақталып, мөрленеді. Оларды бұл ноутбукте қайта ашуға болмайды.</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>{program} copies this folder to other computers. Choose one that stays on this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{program} бұл қалтаны басқа компьютерлерге көшіреді. Осы компьютерде қалатын қалтаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>From the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан</translation>
    </message>
    <message>
        <source>Take in another file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа файлды қабылдау</translation>
    </message>
    <message>
        <source>Take in the next file</source>
        <translatorcomment>review</translatorcomment>
        <translation>Келесі файлды қабылдау</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттарға</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} файлды таңдау</translation>
    </message>
    <message>
        <source>Destroy them here</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды осында жою</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, or drop it here: first you see what it does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Түбіртек, қайтарылған сұхбаттар немесе осы ноутбуктің сертификаты. Файлды таңдаңыз, жолын теріңіз немесе осында сүйреп әкеліңіз: алдымен не болатынын көресіз.</translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан келген файл</translation>
    </message>
    <message>
        <source>for example E:\1f20c.dala-receipt</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\1f20c.dala-receipt</translation>
    </message>
    <message>
        <source>Files from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан келген файлдар</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан келген файлды таңдаңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to correct stand at the top of the list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>Түзетілетін %n қаралама тізімнің басында тұр.</numerusform>
            <numerusform>Түзетілетін %n қаралама тізімнің басында тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is finished, it takes the place of the earlier interview. Hand over again then.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Аяқталған қаралама бұрынғы сұхбаттың орнын басады. Сонда қайта тапсырыңыз.</translation>
    </message>
    <message>
        <source>This laptop is certified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук расталды.</translation>
    </message>
    <message>
        <source>The stick is not needed any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка енді керек емес.</translation>
    </message>
    <message>
        <source>This laptop is certified already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук расталып қойған.</translation>
    </message>
    <message>
        <source>Destroying what is confirmed…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Расталғандары жойылуда…</translation>
    </message>
    <message>
        <source>Taking the interviews in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттар қабылдануда…</translation>
    </message>
    <message>
        <source>Taking the certificate in…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сертификат қабылдануда…</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
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
        <translation>Үш немесе одан көп нүкте: ені мен бойлығы градуспен, арасында нүктелі үтір.</translation>
    </message>
    <message>
        <source>Two or more points: latitude and longitude in degrees, semicolons between.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Екі немесе одан көп нүкте: ені мен бойлығы градуспен, арасында нүктелі үтір.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Dala cannot go on</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala жалғастыра алмайды</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>F6 language</source>
        <translation>F6 тіл</translation>
    </message>
    <message>
        <source>F7 theme</source>
        <translation>F7 безендіру</translation>
    </message>
    <message>
        <source>{key} the other desk</source>
        <translation>{key} басқа орын</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордың кілтімен ашу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>This laptop is locked for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбук біржола құлыпталған</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens it. No passphrase does.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны тек координатордың кілті ашады. Құпия сөз тіркесі ашпайды.</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордың кілтімен ашу…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегінің бәрін жою…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; the coordinator opens this computer with a key of the survey that is kept elsewhere.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ұмытып қалдыңыз ба? Оны ешқайдан білу мүмкін емес. Интервьюер алдымен координаторға қоңырау шалады; координатор өз компьютерін бөлек сақталатын сауалнама кілтімен ашады.</translation>
    </message>
    <message>
        <source>This is a demo: nothing real may be kept in it. Its passphrase is:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл демо: онда нағыз дерек сақтауға болмайды. Оның құпия сөз тіркесі:</translation>
    </message>
    <message>
        <source>Which desk do you want to see? ({key})</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қай жұмыс орнын көргіңіз келеді? ({key})</translation>
    </message>
    <message>
        <source>Type it for me</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мен үшін енгізу</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Enumerator&apos;s laptop</source>
        <translation>Интервьюер ноутбугі</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Координатор орны</translation>
    </message>
    <message>
        <source>Type the passphrase of this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктің құпия сөз тіркесін енгізіңіз.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі тексерілуде…</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Update from a pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақтан жаңарту</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} файлды таңдау</translation>
    </message>
    <message>
        <source>Update this laptop</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбукті жаңарту</translation>
    </message>
    <message>
        <source>Update from a survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағынан жаңарту</translation>
    </message>
    <message>
        <source>Choose the newest pack that the coordinator gave you. Every interview on this laptop stays as it is; new ones are begun with the pack&apos;s questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген ең жаңа жинақты таңдаңыз. Осы ноутбуктегі барлық сұхбат өзгеріссіз қалады; жаңалары жинақтағы анкеталармен басталады.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағы</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>мысалы E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинағын таңдаңыз</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнама жинақтары</translation>
    </message>
    <message>
        <source>Pack {revision} of this survey</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сауалнаманың {revision}-жинағы</translation>
    </message>
    <message>
        <source>The questionnaires are the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкеталар өзгермеген.</translation>
    </message>
    <message>
        <source>Each can be moved to the new version when it is open.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әрқайсысын ашық кезінде жаңа нұсқаға көшіруге болады.</translation>
    </message>
    <message>
        <source>Taking the pack over…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жинақ қабылдануда…</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Look through it</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшірмені тексеру</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме тексерілуде…</translation>
    </message>
    <message>
        <source>Type which backup shall be looked through, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қай көшірме тексерілетінін енгізіңіз немесе «Шолу» арқылы таңдаңыз.</translation>
    </message>
    <message>
        <source>It is whole, but of another survey, as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол бүтін, бірақ басқа сауалнамадан, күйі: {when}.</translation>
    </message>
    <message>
        <source>It is whole: a laptop of this survey as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол бүтін: осы сауалнаманың ноутбугі, күйі: {when}.</translation>
    </message>
    <message>
        <source>It is whole: this survey&apos;s desk as it was: {when}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол бүтін: осы сауалнаманың жұмыс орны, күйі: {when}.</translation>
    </message>
    <message>
        <source>Is a backup whole?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірме бүтін бе?</translation>
    </message>
    <message>
        <source>A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка ескіреді. Көшірменің әр байты оқылады; ештеңе сақталмайды, өзгермейді.</translation>
    </message>
    <message>
        <source>Backup to look through</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тексерілетін көшірме</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмелер</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>This questionnaire has a newer version: {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл анкетаның жаңарақ нұсқасы бар: {version}.</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат {version}-нұсқадан көшірілді.</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нұсқаларды қарау</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>New version of a questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаның жаңа нұсқасы</translation>
    </message>
    <message>
        <source>Interviews that were begun keep the version they were begun with, and all versions come together in one workbook. Give the new pack to every laptop afterwards.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басталған сұхбаттар өз нұсқасын сақтайды, барлық нұсқа бір Excel кітабында бірігеді. Содан кейін жаңа жинақты әр ноутбукке беріңіз.</translation>
    </message>
    <message>
        <source>The changed questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгертілген анкета</translation>
    </message>
    <message>
        <source>Choose the changed questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгертілген анкетаны таңдаңыз</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкеталар</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Не өзгеше</translation>
    </message>
    <message>
        <source>Some answers given before would be lost to the new version or mean something else, as the table says. Press once more to take it over all the same.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кестеде айтылғандай, бұрын берілген кейбір жауаптар жаңа нұсқаға кірмейді немесе мағынасы өзгереді. Бәрібір қабылдау үшін тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>Take it over all the same</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрібір қабылдау</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>The survey has the new version. Write the pack and give it to every laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа нұсқа енді сауалнамада. Жинақты жазып, әр ноутбукке беріңіз.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{title}: version {old} → {new}, {counted}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: нұсқа {old} → {new}, {counted}.</translation>
    </message>
    <message>
        <source>{title}: a further questionnaire, version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: тағы бір анкета, {version}-нұсқа.</translation>
    </message>
    <message>
        <source>{title}: no interview is begun with it any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{title}: енді онымен сұхбат басталмайды.</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>What differs</source>
        <translatorcomment>review</translatorcomment>
        <translation>Не өзгеше</translation>
    </message>
    <message>
        <source>What it does to answers given before</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұрын берілген жауаптарға әсері</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translatorcomment>review</translatorcomment>
        <translation>анкета</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} тізімі</translation>
    </message>
    <message>
        <source>added: {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>қосылды: {new}</translation>
    </message>
    <message>
        <source>removed: {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>алынды: {old}</translation>
    </message>
    <message>
        <source>was called {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұрынғы атауы {old}</translation>
    </message>
    <message>
        <source>was probably called {old}, but does not say so</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұрынғы атауы {old} болса керек, бірақ ол көрсетілмеген</translation>
    </message>
    <message>
        <source>type: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>түрі: {old} → {new}</translation>
    </message>
    <message>
        <source>choice list: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>жауаптар тізімі: {old} → {new}</translation>
    </message>
    <message>
        <source>moved: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>көшірілді: {old} → {new}</translation>
    </message>
    <message>
        <source>stands elsewhere among its neighbours</source>
        <translatorcomment>review</translatorcomment>
        <translation>көршілері арасында басқа жерде тұр</translation>
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
        <translation>{key} жауабы қосылды: {new}</translation>
    </message>
    <message>
        <source>choice {key} removed: {old}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жауабы алынды: {old}</translation>
    </message>
    <message>
        <source>choice {key} ({language}): {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жауабы ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key}: {old} → {new}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жауабы: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} stands elsewhere</source>
        <translatorcomment>review</translatorcomment>
        <translation>{key} жауабы басқа жерде тұр</translation>
    </message>
    <message>
        <source>they are kept beside the interview, answering nothing</source>
        <translatorcomment>review</translatorcomment>
        <translation>сұхбаттың қасында сақталады, ешбір сұраққа жатпайды</translation>
    </message>
    <message>
        <source>they may not fit any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>енді сәйкес келмеуі мүмкін</translation>
    </message>
    <message>
        <source>they may not be asked for any more and be left out</source>
        <translatorcomment>review</translatorcomment>
        <translation>сұрақ енді қойылмай, жауап кірмей қалуы мүмкін</translation>
    </message>
    <message>
        <source>one column of the data gets two meanings</source>
        <translatorcomment>review</translatorcomment>
        <translation>деректердің бір бағаны екі мағынаға ие болады</translation>
    </message>
    <message>
        <source>answers with this choice do not fit any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>осы нұсқа таңдалған жауаптар енді сәйкес келмейді</translation>
    </message>
    <message>
        <source>these are two questionnaires, not two versions</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұл екі бөлек анкета, екі нұсқа емес</translation>
    </message>
    <message>
        <source>the question is gone</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұл сұрақ енді жоқ</translation>
    </message>
    <message>
        <source>the question is asked elsewhere now</source>
        <translatorcomment>review</translatorcomment>
        <translation>сұрақ енді басқа жерде қойылады</translation>
    </message>
    <message>
        <source>it is no answer to the question as it is now</source>
        <translatorcomment>review</translatorcomment>
        <translation>сұрақтың қазіргі түріне бұл жауап емес</translation>
    </message>
    <message>
        <source>a choice is gone: choose again</source>
        <translatorcomment>review</translatorcomment>
        <translation>нұсқа енді жоқ: қайта таңдаңыз</translation>
    </message>
    <message>
        <source>the question does not take this special answer any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұл арнайы жауап енді қабылданбайды</translation>
    </message>
    <message>
        <source>it was read as an answer of another type: look at it</source>
        <translatorcomment>review</translatorcomment>
        <translation>басқа түрдегі жауап ретінде оқылды: тексеріңіз</translation>
    </message>
    <message>
        <source>it fails a check now</source>
        <translatorcomment>review</translatorcomment>
        <translation>енді тексерістен өтпейді</translation>
    </message>
    <message>
        <source>the question is not asked here any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұл сұрақ енді мұнда қойылмайды</translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>Yes, void for ever</source>
        <translatorcomment>review</translatorcomment>
        <translation>Иә, біржола жарамсыз</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жарамсыз деп жариялау</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>review</translatorcomment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–9 таңдау · ↑ ↓</translation>
    </message>
    <message>
        <source>Declare interview {code} void</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбатын жарамсыз деп жариялау</translation>
    </message>
    <message>
        <source>A void interview does not count. It is not deleted: it is kept, travels to the coordinator like every other, and everybody sees the reason. It cannot be taken back.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жарамсыз сұхбат есепке алынбайды. Ол жойылмайды: сақталады, басқалары сияқты координаторға тапсырылады, себебін бәрі көреді. Мұны кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Why should it not count?</source>
        <translatorcomment>review</translatorcomment>
        <translation>Неге ол есепке алынбауы керек?</translation>
    </message>
    <message>
        <source>Interview {code} will never count again. Press {key} once more to declare it void, or Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{code} сұхбаты енді ешқашан есепке алынбайды. Жарамсыз деп жариялау үшін {key} тағы бір рет басыңыз, әйтпесе Esc басыңыз.</translation>
    </message>
    <message>
        <source>Declaring it void…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жарамсыз деп жариялануда…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today {time}</source>
        <translation>бүгін {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>кеше {time}</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message numerus="yes">
        <source>%n laptops were copied</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n ноутбук көшірілген</numerusform>
            <numerusform>%n ноутбук көшірілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews did not come</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n сұхбат келмеді</numerusform>
            <numerusform>%n сұхбат келмеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of chains did not come</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>тізбектердің %n жазбасы келмеді</numerusform>
            <numerusform>тізбектердің %n жазбасы келмеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait for a certificate</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n пакет сертификат күтуде</numerusform>
            <numerusform>%n пакет сертификат күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came with other keys</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n пакет басқа кілттермен келді</numerusform>
            <numerusform>%n пакет басқа кілттермен келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned interviews are not back</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n қайтарылған сұхбат келмеді</numerusform>
            <numerusform>%n қайтарылған сұхбат келмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is here and whole:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрі бірдей осында әрі бүтін емес:</translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n жарамсыз деп жарияланды</numerusform>
            <numerusform>%n жарамсыз деп жарияланды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by corrected ones</source>
        <comment>interviews</comment>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n түзетілгендермен ауыстырылған</numerusform>
            <numerusform>%n түзетілгендермен ауыстырылған</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not counted:</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақталады, бірақ есепке алынбайды:</translation>
    </message>
</context>
<context>
    <name>WindowBar</name>
    <message>
        <source>Open again</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translatorcomment>review</translatorcomment>
        <translation>Біржола мөрлеу</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again. Choose one to do so, or to seal it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>
            <numerusform>%n аяқталған сұхбатты әлі қайта ашуға болады. Ашу немесе мөрлеу үшін оны таңдаңыз.</numerusform>
            <numerusform>%n аяқталған сұхбатты әлі қайта ашуға болады. Ашу немесе мөрлеу үшін біреуін таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сонда {name} осы ноутбукте ешкімге ашылмайды. Біржола мөрлеу үшін {key} тағы бір рет басыңыз, әйтпесе Esc басыңыз.</translation>
    </message>
    <message>
        <source>{name} is finished. It can be opened again until {time}; then it is sealed for good.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} аяқталған. Оны {time} дейін қайта ашуға болады, содан кейін ол біржола мөрленеді.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> (row {row})</source>
        <translation> ({row}-жол)</translation>
    </message>
    <message>
        <source>Remark on: {question}</source>
        <translation>Сұраққа ескертпе: {question}</translation>
    </message>
    <message>
        <source>Confirmed warning at: {question}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұрақтағы расталған ескерту: {question}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>partial</source>
        <translatorcomment>review</translatorcomment>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>қайтарып алынған</translation>
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
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Анкета нұсқасы</translation>
    </message>
    <message>
        <source>Definition of the form</source>
        <translation>Анкета сипаттамасы</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Сұрақтардың тілі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Тоқтату себебі</translation>
    </message>
    <message>
        <source>Remark on stopping</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тоқтату туралы ескертпе</translation>
    </message>
    <message>
        <source>the respondent had to leave</source>
        <translatorcomment>review</translatorcomment>
        <translation>респондентке кету керек болды</translation>
    </message>
    <message>
        <source>the respondent was tired</source>
        <translation>респондент шаршады</translation>
    </message>
    <message>
        <source>not alone any more</source>
        <translatorcomment>review</translatorcomment>
        <translation>енді оңаша емес</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translatorcomment>review</translatorcomment>
        <translation>келісім қайтарып алынды</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>басқа себеп</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Stopping at the next whole step…</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ағымдағы қадамнан кейін тоқтайды…</translation>
    </message>
</context>
<context>
    <name>WriteRoom</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл қайда жазылатынын енгізіңіз немесе «Шолу» арқылы таңдаңыз.</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>сұхбат {done} / {total}</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it, or type another name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} бұрыннан бар. Оны ауыстырыңыз немесе басқа атау енгізіңіз.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тоқтатылды. Файл жазылған жоқ.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ауыстыру</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>What was done until then is kept. Start again when you are ready.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осыған дейін жасалғаны сақталды. Дайын болғанда қайта бастаңыз.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>Run the command with --help to see what it takes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Команданың не қабылдайтынын көру үшін оны --help арқылы іске қосыңыз.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} файлы жоқ.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Атауы мен қалтасын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>{path} файлы оқылмайды: {reason}.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in and that you may read the file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка салынғанын және файлды оқуға рұқсатыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>{path} файлы жазылмайды: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа қалтаны таңдаңыз немесе осы қалтаға жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} бұрыннан бар.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа атау таңдаңыз; ештеңенің үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is no space left where {path} is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сақталатын дискіде бос орын қалмады.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is unharmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Орын босатып, қайталап көріңіз; бұрын сақталғаны аман.</translation>
    </message>
    <message>
        <source>This is not the folder of {desk}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл басқа жұмыс орнының қалтасы, керегі: {desk}.</translation>
    </message>
    <message>
        <source>Name the right data folder with --data.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Дұрыс деректер қалтасын --data арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>{path} belongs to the encrypted interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} шифрланған сұхбаттарға жатады.</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа атау немесе қалта таңдаңыз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{path} is already there and is a file of another kind.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бұрыннан бар және ол басқа түрдегі файл.</translation>
    </message>
    <message>
        <source>No interview passes the filter: {filter}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бірде-бір сұхбат сүзгіден өтпейді: {filter}.</translation>
    </message>
    <message>
        <source>Check the filter; no workbook was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сүзгіні тексеріңіз; жұмыс кітабы жазылған жоқ.</translation>
    </message>
    <message>
        <source>This installation lacks {name}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бағдарламаның осы орнатылымында {name} жоқ.</translation>
    </message>
    <message>
        <source>Install the program again from its wheel or its repository.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бағдарламаны оның пакетінен (wheel) немесе репозиторийінен қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}.</source>
        <translation>Терезе ашылмайды: {reason}.</translation>
    </message>
    <message>
        <source>Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бағдарламаны жұмыс үстелінде іске қосыңыз; Debian не Ubuntu жүйесінде мынаны орындаңыз: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл құпия сөз тіркесін табу тым оңай.</translation>
    </message>
    <message>
        <source>Use at least {words} different words, or those that Dala offers. A number is never enough.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кемінде {words} түрлі сөз немесе Dala ұсынған сөздерді алыңыз. Тек сан ешқашан жеткіліксіз.</translation>
    </message>
    <message>
        <source>Checking the passphrase would take {memory} MB of memory.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін тексеруге {memory} МБ жад керек болар еді.</translation>
    </message>
    <message>
        <source>No real file asks for so much: it is damaged. Use another copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нағыз файл мұнша көп талап етпейді: ол бүлінген. Басқа көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>There are no {memory} MB of free memory to check the passphrase.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесін тексеруге бос жад жетпейді: {memory} МБ керек.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This computer lacks an encryption that Dala needs: {lacks}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл компьютерде Dala бағдарламасына қажет шифрлау жоқ: {lacks}.</translation>
    </message>
    <message>
        <source>Install Dala from its own package. Without this it could not protect the answers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala бағдарламасын өз пакетінен орнатыңыз. Онсыз ол жауаптарды қорғай алмайды.</translation>
    </message>
    <message>
        <source>This is not a whole key line.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілттің толық жолы емес.</translation>
    </message>
    <message>
        <source>Copy or type it again, from the first character to the last.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны бірінші таңбадан соңғысына дейін қайта көшіріңіз немесе теріңіз.</translation>
    </message>
    <message>
        <source>An interview in the bundle belongs to another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттегі бір сұхбат басқа сауалнамаға жатады.</translation>
    </message>
    <message>
        <source>Open the survey that it belongs to and add the bundle there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол жататын сауалнаманы ашып, пакетті сонда қосыңыз.</translation>
    </message>
    <message>
        <source>An interview was made with version {version} of {form}, which the survey lacks.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бір сұхбат {form} анкетасының сауалнамада жоқ {version} нұсқасымен өткізілген.</translation>
    </message>
    <message>
        <source>It is kept; exports leave it out until the survey has that version.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол сақталды; сауалнамада бұл нұсқа болмайынша, экспортқа кірмейді.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — оқуға болатын жұмыс кітабы емес.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx in Excel or LibreOffice, then choose it here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны Excel не LibreOffice бағдарламасында .xlsx етіп қайта сақтап, осы жерде таңдаңыз.</translation>
    </message>
    <message>
        <source>The workbook {path} unpacks to more than Dala reads: {size} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} жұмыс кітабы ашқанда Dala оқитыннан үлкен: {size} МБ.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it into several files if it is right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның қайдан келгенін тексеріңіз; дұрыс болса, бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>{path} is not a survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — сауалнама жинағы емес.</translation>
    </message>
    <message>
        <source>Choose the pack file that the coordinator gave you.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор берген жинақ файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The survey pack {path} is damaged at {place}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сауалнама жинағы бүлінген, жері: {place}.</translation>
    </message>
    <message>
        <source>Copy it again from the coordinator; nothing was set up from this one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны координатордан қайта көшіріп алыңыз; бұл файлдан ештеңе орнатылған жоқ.</translation>
    </message>
    <message>
        <source>The survey pack {path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сауалнама жинағын Dala бағдарламасының жаңарақ нұсқасы жасаған.</translation>
    </message>
    <message>
        <source>Update Dala on this laptop, then open the pack again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбуктегі Dala бағдарламасын жаңартып, жинақты қайта ашыңыз.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — сұхбаттар пакеті емес.</translation>
    </message>
    <message>
        <source>Choose a file that an enumerator handed over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Интервьюер тапсырған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged: {read} of {expected} interviews could be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бүлінген: оқылған сұхбат саны: {read} / {expected}.</translation>
    </message>
    <message>
        <source>What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оқылғаны сақталды. Жаңа көшірмесін сұрап алып, қосыңыз: ештеңе қайталанбайды.</translation>
    </message>
    <message>
        <source>{path} is damaged from its start: no interview could be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} басынан бүлінген: бірде-бір сұхбат оқылмады.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle; the interviews are on the laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттің жаңа көшірмесін сұраңыз; сұхбаттар ноутбукте бар.</translation>
    </message>
    <message>
        <source>{path} cannot be opened with this survey&apos;s key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} осы сауалнаманың кілтімен ашылмайды.</translation>
    </message>
    <message>
        <source>It is another survey&apos;s, or damaged at its start: ask for a fresh copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол басқа сауалнамадан немесе басы бүлінген: жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The bundle {path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} пакетін Dala бағдарламасының жаңарақ нұсқасы жасаған.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then add the bundle again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы компьютердегі Dala бағдарламасын жаңартып, пакетті қайта қосыңыз.</translation>
    </message>
    <message>
        <source>This interview is larger than {limit} MB.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбаттың көлемі шектен асты: {limit} МБ.</translation>
    </message>
    <message>
        <source>Shorten its longest texts; until then it stays a draft.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ең ұзын мәтіндерін қысқартыңыз; оған дейін ол қаралама болып қалады.</translation>
    </message>
    <message>
        <source>What came back from {path} differs from what was written.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ішінен оқылғаны жазылғанынан өзгеше.</translation>
    </message>
    <message>
        <source>The stick or disk is failing: use another one. Nothing was taken from this computer.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Флешка немесе диск істен шығып барады: басқасын алыңыз. Бұл компьютерден ештеңе өшірілген жоқ.</translation>
    </message>
    <message>
        <source>A sealed interview is damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөрленген сұхбат бүлінген.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle that it came in.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол келген пакеттің жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>A sealed interview cannot be opened with this survey&apos;s key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мөрленген сұхбат осы сауалнаманың кілтімен ашылмайды.</translation>
    </message>
    <message>
        <source>An expression of {name} looks at more than {limit} answers at once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} өрнегі бірден тым көп жауапты қарайды, шегі: {limit}.</translation>
    </message>
    <message>
        <source>Ask the form&apos;s designer to simplify it; what was entered is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаны құрастырушыдан оны жеңілдетуді сұраңыз; енгізілгені сақталды.</translation>
    </message>
    <message>
        <source>An expression of {name} makes a text of more than {limit} characters.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{name} өрнегі тым ұзын мәтін құрастырады, шегі: {limit} таңба.</translation>
    </message>
    <message>
        <source>There are no interviews in the folder {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} қалтасында сұхбат жоқ.</translation>
    </message>
    <message>
        <source>Set up this laptop from a survey pack, or choose another data folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукті сауалнама жинағынан дайындаңыз немесе басқа деректер қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {path} is already set up.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} қалтасы бұрыннан дайындалған.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder; nothing was overwritten.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның құлпын ашыңыз немесе басқа қалтаны таңдаңыз; ештеңенің үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Құпия сөз тіркесі дұрыс емес.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and type it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пернетақта тілі мен Caps Lock күйін тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>The stored data are damaged ({place}).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақталған деректер бүлінген ({place}).</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, copy it to a stick and call the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Деректер қалтасын өзгертпеңіз, флешкаға көшіріп, координаторға қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Dala is already open on the folder {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala {path} қалтасымен бұрыннан ашық тұр.</translation>
    </message>
    <message>
        <source>Go to its window, or close it and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның терезесіне өтіңіз немесе оны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>A newer Dala made {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} Dala бағдарламасының жаңарақ нұсқасымен жасалған.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа нұсқасын орнатыңыз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>No passphrase opens this laptop any more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукті енді ешбір құпия сөз тіркесі ашпайды.</translation>
    </message>
    <message>
        <source>What is stored here is kept. Bring the laptop to the coordinator, whose key opens it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұнда сақталғанның бәрі орнында. Ноутбукті координаторға апарыңыз: оның кілті ашады.</translation>
    </message>
    <message>
        <source>This key does not open what is stored in this folder.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілт осы қалтада сақталғанды ашпайды.</translation>
    </message>
    <message>
        <source>Take the key of the survey that this laptop was set up for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук дайындалған сауалнаманың кілтін алыңыз.</translation>
    </message>
    <message>
        <source>No coordinator&apos;s key could open this laptop again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордың ешбір кілті бұл ноутбукті қайта аша алмас еді.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it once, so that it takes the keys from the survey pack.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе өзгерген жоқ. Ол сауалнама жинағынан кілттерді алуы үшін оны бір рет ашыңыз.</translation>
    </message>
    <message>
        <source>The survey has no name.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың атауы жоқ.</translation>
    </message>
    <message>
        <source>Give it the name that enumerators will read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оған интервьюерлер көретін атау беріңіз.</translation>
    </message>
    <message>
        <source>The survey has no questionnaire.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада анкета жоқ.</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кемінде бір анкета таңдаңыз.</translation>
    </message>
    <message>
        <source>Two of the forms have the form_id {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Екі анкетаның form_id мәні бірдей: {form}.</translation>
    </message>
    <message>
        <source>Leave one out, or give it a form_id of its own.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Біреуін алып тастаңыз немесе оған өз form_id мәнін беріңіз.</translation>
    </message>
    <message>
        <source>The form {form} takes choices from {file}, which is not beside it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{form} анкетасы жауаптарды {file} файлынан алады, ал қасында жоқ.</translation>
    </message>
    <message>
        <source>Put the CSV file into the form&apos;s folder and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>CSV файлын анкета қалтасына салып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This survey has no form {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сауалнамада {form} анкетасы жоқ.</translation>
    </message>
    <message>
        <source>It has: {forms}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онда мыналар бар: {forms}.</translation>
    </message>
    <message>
        <source>This interview was made with a version that is not on this machine.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат осы компьютерде жоқ анкета нұсқасымен жүргізілген.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell the coordinator.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қалтаны сол күйінде қалдырып, координаторға айтыңыз.</translation>
    </message>
    <message>
        <source>The survey already has a version {version} of {form}, which is another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада {form} анкетасының {version}-нұсқасы бар, бірақ ол басқа.</translation>
    </message>
    <message>
        <source>Give the changed questionnaire a new “version” and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгертілген анкетаға жаңа «version» беріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The survey already has exactly these questionnaires.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада дәл осы анкеталар бар.</translation>
    </message>
    <message>
        <source>Choose the changed file, or leave everything as it is.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Өзгертілген файлды таңдаңыз немесе бәрін сол күйінде қалдырыңыз.</translation>
    </message>
    <message>
        <source>{path} is the pack of another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — басқа сауалнаманың жинағы.</translation>
    </message>
    <message>
        <source>Take the pack of the survey that this laptop was set up for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук дайындалған сауалнаманың жинағын алыңыз.</translation>
    </message>
    <message>
        <source>{path} is pack {offered} of the survey; this laptop already has pack {revision}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — сауалнаманың {offered}-жинағы; ноутбукте {revision}-жинақ бар.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the newest pack; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан ең жаңа жинақты сұраңыз; ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>{path} would seal interviews to keys that this laptop does not know.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сұхбаттарды осы ноутбук білмейтін кілттермен мөрлейтін еді.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the coordinator where you have it from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны пайдаланбаңыз. Қайдан алғаныңызды координаторға айтыңыз.</translation>
    </message>
    <message>
        <source>The interview already has the current version of its questionnaire.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат анкетаның қазіргі нұсқасымен жүріп жатыр.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көшіретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The interview was not moved from another version.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат басқа нұсқадан көшірілмеген.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Болдырмайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>More than one interview begins with {record}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{record} деп басталатын сұхбат біреу емес.</translation>
    </message>
    <message>
        <source>Write more of its id; “dala interview list --json” shows it whole.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Көбірек таңбасын жазыңыз; толығын «dala interview list --json» көрсетеді.</translation>
    </message>
    <message>
        <source>Nothing was changed, as this was not confirmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе өзгермеді: бұл расталмады.</translation>
    </message>
    <message>
        <source>Read the list above; to go on, run the command again with --yes.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жоғарыдағы тізімді оқыңыз; жалғастыру үшін пәрменді --yes деп қайталаңыз.</translation>
    </message>
    <message>
        <source>“{enumerator}” is not an enumerator code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«{enumerator}» — интервьюер коды емес.</translation>
    </message>
    <message>
        <source>Use 1 to 32 Latin letters, digits, - and _, for example R03.</source>
        <translatorcomment>review</translatorcomment>
        <translation>1–32 латын әрпін, цифрды, - және _ таңбаларын қолданыңыз, мысалы R03.</translation>
    </message>
    <message>
        <source>The survey does not know this organisation.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада мұндай ұйым жоқ.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Мыналардан таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жол бір JSON нысаны емес.</translation>
    </message>
    <message>
        <source>Write each interview as one object on a line of its own, every name once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Әр сұхбатты бөлек жолға бір нысан етіп жазыңыз, әр атау бір рет қана.</translation>
    </message>
    <message>
        <source>This interview is not on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат осы ноутбукте жоқ.</translation>
    </message>
    <message>
        <source>Look for it in the list of interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны сұхбаттар тізімінен іздеңіз.</translation>
    </message>
    <message>
        <source>This interview is sealed: nobody can open it on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат мөрленген: оны осы ноутбукте ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>If something in it must be corrected, tell the coordinator its code.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Онда бірдеңені түзету керек болса, координаторға кодын айтыңыз.</translation>
    </message>
    <message>
        <source>There is no sealed interview on this laptop yet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукте әзірге мөрленген сұхбат жоқ.</translation>
    </message>
    <message>
        <source>Finish or stop an interview first, then hand over.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен сұхбатты аяқтаңыз немесе тоқтатыңыз, содан кейін деректерді тапсырыңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not as this laptop wrote it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлы осы ноутбук жазған күйінде емес.</translation>
    </message>
    <message>
        <source>It was changed, or comes from elsewhere. Write the bundle again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол өзгертілген немесе басқа жерден келген. Пакетті қайта жазыңыз.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} қалтасы жоқ.</translation>
    </message>
    <message>
        <source>Check the name, or plug the stick in again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Атауын тексеріңіз немесе флешканы қайта салыңыз.</translation>
    </message>
    <message>
        <source>The form cannot be used: {file}, line {line}, column {column}: {what}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаны қолдануға болмайды: {file}, {line}-жол, {column}-баған: {what}</translation>
    </message>
    <message>
        <source>{hint} `dala form check` lists every error ({count}) with its place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{hint} `dala form check` командасы барлық қатені ({count}) орнымен көрсетеді.</translation>
    </message>
    <message>
        <source>The form cannot be said as an XForm: {reason}</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетаны XForm түрінде жазу мүмкін емес: {reason}</translation>
    </message>
    <message>
        <source>Change that row, or write an .xlsx file, which keeps everything.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сол жолды өзгертіңіз немесе .xlsx файлын жазыңыз: онда бәрі сақталады.</translation>
    </message>
    <message>
        <source>The interview cannot be finished yet: {count} answers are missing or not right.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбатты әлі аяқтауға болмайды, жетіспейтін немесе дұрыс емес жауап саны: {count}.</translation>
    </message>
    <message>
        <source>Open the review page; each entry leads to its question.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тексеру бетін ашыңыз; әр жазба өз сұрағына апарады.</translation>
    </message>
    <message>
        <source>The question {path} can only be read here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сұрағын бұл жерде тек оқуға болады.</translation>
    </message>
    <message>
        <source>Change the answers that it follows from.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол шығатын жауаптарды өзгертіңіз.</translation>
    </message>
    <message>
        <source>The rows of {path} follow from an answer; they are not added or removed by hand.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} жолдары жауаптан шығады; олар қолмен қосылмайды да, алынбайды да.</translation>
    </message>
    <message>
        <source>Change the answer that says how many there are.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Олардың санын көрсететін жауапты өзгертіңіз.</translation>
    </message>
    <message>
        <source>{path} has {most} rows, and an interview cannot hold more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ішінде {most} жол бар, сұхбатқа одан көп сыймайды.</translation>
    </message>
    <message>
        <source>Check the number that was typed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Терілген санды тексеріңіз.</translation>
    </message>
    <message>
        <source>The questionnaire has no language {language}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Анкетада {language} тілі жоқ.</translation>
    </message>
    <message>
        <source>This interview was saved by a newer version of the program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат бағдарламаның жаңарақ нұсқасымен сақталған.</translation>
    </message>
    <message>
        <source>Install the newer version; the interview is unharmed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жаңа нұсқасын орнатыңыз; сұхбат аман.</translation>
    </message>
    <message>
        <source>A saved interview cannot be read.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақталған сұхбат оқылмайды.</translation>
    </message>
    <message>
        <source>Tell the coordinator its code; the other interviews are not affected.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координаторға кодын айтыңыз; қалған сұхбаттарға әсері жоқ.</translation>
    </message>
    <message>
        <source>This interview was begun with another version of the questionnaire {form}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат {form} анкетасының басқа нұсқасымен басталған.</translation>
    </message>
    <message>
        <source>Open it with version {version}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны {version} нұсқасымен ашыңыз.</translation>
    </message>
    <message>
        <source>The content of an interview is not what it should be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттың мазмұны болуы керек күйінде емес.</translation>
    </message>
    <message>
        <source>Ask the laptop that it came from for a new bundle.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол келген ноутбуктен жаңа пакет сұраңыз.</translation>
    </message>
    <message>
        <source>{count} answers of the line do not fit the questionnaire: {where}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жолдағы жауаптар анкетаға сай келмейді ({count}): {where}.</translation>
    </message>
    <message>
        <source>Mend the line and load it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жолды түзетіп, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>This file is of another kind than the question asks for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл файл сұрақ сұрағаннан басқа түрде.</translation>
    </message>
    <message>
        <source>Choose a file of the kind that is asked for.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Керекті түрдегі файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is too large: {limit} MiB is the most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл файл тым үлкен: ең көбі {limit} МиБ.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller in another program.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кішірек файлды таңдаңыз немесе оны басқа бағдарламада кішірейтіңіз.</translation>
    </message>
    <message>
        <source>All files of an interview together may have {limit} MiB at most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бір сұхбаттың барлық файлдары бірге {limit} МиБ-тан аспауы керек.</translation>
    </message>
    <message>
        <source>Remove another file first, or choose a smaller one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен басқа файлды алып тастаңыз немесе кішірегін таңдаңыз.</translation>
    </message>
    <message>
        <source>An interview may hold {limit} files at most.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бір сұхбатта ең көбі {limit} файл болады.</translation>
    </message>
    <message>
        <source>Remove another file first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен басқа файлды алып тастаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл оқылмайды: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty or damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл бос немесе бүлінген.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны басқа бағдарламада ашып, қайта сақтаңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>A file that the line names is not in the folder of the lines.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жолда аталған файл жолдар қалтасында жоқ.</translation>
    </message>
    <message>
        <source>Put it there or in a folder inside, and name it from there.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны сонда немесе ішіндегі қалтаға салып, содан бастап атаңыз.</translation>
    </message>
    <message>
        <source>A file attached to this interview is no longer on this laptop: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы сұхбатқа тіркелген файл бұл ноутбукта енді жоқ: {path}.</translation>
    </message>
    <message>
        <source>Attach it again or remove it there, then finish the interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны қайта тіркеңіз немесе сол жерден алып тастап, сұхбатты аяқтаңыз.</translation>
    </message>
    <message>
        <source>{count} of {total} attached files are missing or damaged.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тіркелген {total} файлдың {count} жетіспейді немесе бүлінген.</translation>
    </message>
    <message>
        <source>The interview is kept. Add a whole copy of the bundle for its files.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбаттың өзі сақталды. Файлдарын алу үшін дестенің бүтін көшірмесін қосыңыз.</translation>
    </message>
    <message>
        <source>The folder for attached files is already there: {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тіркелген файлдардың қалтасы бар: {path}.</translation>
    </message>
    <message>
        <source>Give the workbook another name, or move that folder away.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кітапқа басқа ат беріңіз немесе ол қалтаны жылжытыңыз.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dala.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — Dala бағдарламасының жаңарақ нұсқасының файлы.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then open the file again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы компьютердегі Dala бағдарламасын жаңартып, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>{path} was not signed by the coordinator of this laptop&apos;s survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлына осы ноутбук сауалнамасының координаторы қол қоймаған.</translation>
    </message>
    <message>
        <source>Do not use it. Ask your coordinator for the file again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны қолданбаңыз. Файлды координатордан қайта сұраңыз.</translation>
    </message>
    <message>
        <source>{path} is meant for another laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} басқа ноутбукке арналған.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы ноутбук үшін жасалған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This desk has no key to sign with for this survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл жұмыс орнында осы сауалнама атынан қол қоятын кілт жоқ.</translation>
    </message>
    <message>
        <source>Do this at the desk that the survey was created on, or restore its backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұны сауалнама жасалған жұмыс орнында орындаңыз немесе оның сақтық көшірмесін қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>{path} is not signed, so anybody could have made it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлына қол қойылмаған: оны кез келген адам жасауы мүмкін.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a pack of this survey that is signed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатордан осы сауалнаманың қол қойылған жинағын сұраңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no enrolment file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бүлінген немесе ноутбукті тіркеу файлы емес.</translation>
    </message>
    <message>
        <source>Have the laptop write it again, and copy it once more.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны ноутбукте қайта жазып, тағы бір рет көшіріңіз.</translation>
    </message>
    <message>
        <source>{path} comes from a laptop of another survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} басқа сауалнаманың ноутбугінен.</translation>
    </message>
    <message>
        <source>Set the laptop up with this survey&apos;s pack first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен ноутбукті осы сауалнаманың жинағымен дайындаңыз.</translation>
    </message>
    <message>
        <source>Another laptop has the same name with other keys: {device}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа ноутбуктің атауы дәл сондай, бірақ кілттері бөлек: {device}.</translation>
    </message>
    <message>
        <source>Ask whose laptop it is before you certify it; set it up anew if nobody knows.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Растамас бұрын бұл кімнің ноутбугі екенін анықтаңыз; ешкім білмесе, оны қайта дайындаңыз.</translation>
    </message>
    <message>
        <source>The eight words are not those of this request.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сегіз сөз бұл сұраныстікі емес.</translation>
    </message>
    <message>
        <source>Read them from the laptop&apos;s own screen once more. If they differ again, do not certify it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды ноутбуктің өз экранынан тағы бір рет оқыңыз. Тағы сәйкес келмесе, оны растамаңыз.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is not certified yet; its interviews are kept and wait.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{enumerator} ноутбугі әлі расталмаған; оның сұхбаттары сақталды, кезегін күтеді.</translation>
    </message>
    <message>
        <source>Certify the laptop; nothing has to be added again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбукті растаңыз; ештеңені қайта қосудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>This is possible only before the survey is published.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сауалнама жарияланғанға дейін ғана мүмкін.</translation>
    </message>
    <message>
        <source>Make a new survey for it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол үшін жаңа сауалнама жасаңыз.</translation>
    </message>
    <message>
        <source>This survey is published already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сауалнама жарияланып қойған.</translation>
    </message>
    <message>
        <source>Write its pack and give it to the laptops.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның жинағын жазып, ноутбуктерге беріңіз.</translation>
    </message>
    <message>
        <source>The survey has one key only: if it is lost, so is every interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада бір ғана кілт бар: ол жоғалса, барлық сұхбат жоғалады.</translation>
    </message>
    <message>
        <source>Add a second key that somebody else keeps.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа адам сақтайтын екінші кілтті қосыңыз.</translation>
    </message>
    <message>
        <source>No key of the survey is kept in another place.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың бірде-бір кілті басқа жерде сақталмаған.</translation>
    </message>
    <message>
        <source>Mark the key that lies in another building as off-site.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа ғимаратта жатқан кілтті бөлек сақталатын кілт деп белгілеңіз.</translation>
    </message>
    <message>
        <source>The off-site key has not been tried as it was printed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бөлек сақталатын кілт басылған күйінде тексерілмеген.</translation>
    </message>
    <message>
        <source>Rehearse: type the printed key and see it open a sample.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сынап көріңіз: басылған кілтті теріп, үлгіні ашатынына көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>This key is none of the survey&apos;s keys.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілт сауалнаманың кілті емес.</translation>
    </message>
    <message>
        <source>Check the sheet: type its line again, letter by letter, or print a new one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Параққа қараңыз: жолды әріптеп қайта теріңіз немесе жаңасын басып шығарыңыз.</translation>
    </message>
    <message>
        <source>This key is among the survey&apos;s keys already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілт сауалнама кілттерінің арасында бар.</translation>
    </message>
    <message>
        <source>Add another one.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>A survey has at most {limit} keys.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада ең көбі {limit} кілт болады.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>The last key of a survey cannot be removed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың соңғы кілтін алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>The survey has no key named {name}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада {name} атты кілт жоқ.</translation>
    </message>
    <message>
        <source>The survey has these: {names}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнамада мыналар бар: {names}.</translation>
    </message>
    <message>
        <source>A key needs a name of its own that says who keeps it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтке кімде сақталатынын білдіретін өз атауы керек.</translation>
    </message>
    <message>
        <source>Name it, for example “Safe in Astana”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Атау беріңіз, мысалы «Астанадағы сейф».</translation>
    </message>
    <message>
        <source>This desk opens the interviews with that key; it cannot do without it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл жұмыс орны сұхбаттарды осы кілтпен ашады; онсыз болмайды.</translation>
    </message>
    <message>
        <source>Remove another key, or make a new survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа кілтті алып тастаңыз немесе жаңа сауалнама жасаңыз.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as such a list must be.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} файлының {line}-жолы мұндай тізімге сай емес.</translation>
    </message>
    <message>
        <source>Look at the names of the columns, at empty cells, and whether a line is there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бағандардың аттарын, бос ұяшықтарды және бір жол екі рет тұрған-тұрмағанын қараңыз.</translation>
    </message>
    <message>
        <source>The list is too long: a survey has room for {limit}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізім тым ұзын: сауалнамаға {limit} сыяды.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was changed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қысқартыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The quota {quota} names a question that {form} does not have: {question}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{quota} квотасы {form} ішінде жоқ сұрақты атайды: {question}.</translation>
    </message>
    <message>
        <source>Write the question&apos;s name as the form has it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұрақтың атын анкетада тұрғандай жазыңыз.</translation>
    </message>
    <message>
        <source>The survey&apos;s list has no enumerator {enumerator}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сауалнаманың тізімінде {enumerator} интервьюері жоқ.</translation>
    </message>
    <message>
        <source>Check the code, or ask the coordinator for a pack that has it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кодты тексеріңіз немесе координатордан ол бар жинақты сұраңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бүлінген немесе кілт файлы емес.</translation>
    </message>
    <message>
        <source>Take another copy, or the printed sheet.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа көшірмесін немесе басылған парақты алыңыз.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл құпия сөз тіркесі кілт файлын ашпайды.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пернетақта тілі мен Caps Lock күйін тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>These words are {count} of {needed} shares.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сөздер — қажетті {needed} бөліктің {count} бөлігі.</translation>
    </message>
    <message>
        <source>Ask another holder for theirs; each list of words counts once.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Басқа сақтаушыдан өз бөлігін сұраңыз; әр сөз тізімі бір рет есептеледі.</translation>
    </message>
    <message>
        <source>Share {number} cannot be right: a word is wrong, or it belongs to another key.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-бөлік дұрыс емес: бір сөзі қате немесе ол басқа кілттікі.</translation>
    </message>
    <message>
        <source>Compare it with the paper word by word.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қағазбен сөзбе-сөз салыстырыңыз.</translation>
    </message>
    <message>
        <source>Word {word} of share {number} is none of the words that shares have.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-бөліктің {word}-сөзі бөліктер құралатын сөздердің қатарында жоқ.</translation>
    </message>
    <message>
        <source>Compare it with the paper; its first four letters are enough.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қағазбен салыстырыңыз; алғашқы төрт әрпі жеткілікті.</translation>
    </message>
    <message>
        <source>Share {number} has {count} words of {needed}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{number}-бөлікте {needed} сөздің орнына {count} сөз бар.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or stands there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қағазбен салыстырыңыз: бір сөз қалып қойған немесе екі рет жазылған.</translation>
    </message>
    <message>
        <source>This is the public half of a key: it closes, but opens nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл — кілттің ашық жартысы: ол жабады, бірақ ештеңені ашпайды.</translation>
    </message>
    <message>
        <source>Take the line that begins with AGE-SECRET-KEY-PQ-1.</source>
        <translatorcomment>review</translatorcomment>
        <translation>AGE-SECRET-KEY-PQ-1 деп басталатын жолды алыңыз.</translation>
    </message>
    <message>
        <source>The key has {count} characters of {needed}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілтте {needed} таңбаның орнына {count} таңба бар.</translation>
    </message>
    <message>
        <source>Compare it with the paper: something is missing, or stands there twice.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қағазбен салыстырыңыз: бірдеңе қалып қойған немесе екі рет жазылған.</translation>
    </message>
    <message>
        <source>A character of the key is wrong, probably in group {group} of {of}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттің бір таңбасы қате, сірә {of} топтың {group}-тобында.</translation>
    </message>
    <message>
        <source>Compare this group with the paper, character by character.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы топты қағазбен таңба-таңбалап салыстырыңыз.</translation>
    </message>
    <message>
        <source>Several characters of the key are wrong.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Кілттің бірнеше таңбасы қате.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group, or take another copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қағазбен топ-тобымен салыстырыңыз немесе басқа көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {place}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сақтық көшірмесі бүлінген: {place}.</translation>
    </message>
    <message>
        <source>Do not rely on it: make a new one, on another stick.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оған сенбеңіз: басқа флешкаға жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>{path} is not a backup.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — сақтық көшірме емес.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”.</source>
        <translatorcomment>review</translatorcomment>
        <translation>«Сақтық көшірме» әрекетімен жасалған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This key does not open the backup {path}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл кілт {path} сақтық көшірмесін ашпайды.</translation>
    </message>
    <message>
        <source>A laptop&apos;s backup is opened by one of its survey&apos;s keys: use the printed sheet or the key file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің сақтық көшірмесін сауалнама кілттерінің бірі ашады: басылған парақты немесе кілт файлын алыңыз.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the interviews: whoever loses one loses both.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} сұхбаттармен бір дискіде жатыр: бірі жоғалса, екеуі де жоғалады.</translation>
    </message>
    <message>
        <source>Write the backup to a stick or another disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмені флешкаға немесе басқа дискіге жазыңыз.</translation>
    </message>
    <message>
        <source>{path} is no backup that this desk made and verified.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — осы жұмыс орны жасап, тексерген көшірме емес.</translation>
    </message>
    <message>
        <source>Make a backup now, and name that file.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Қазір сақтық көшірме жасап, сол файлды көрсетіңіз.</translation>
    </message>
    <message>
        <source>No interview is in the backup that was not confirmed before.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сақтық көшірмеде бұрын расталмаған сұхбат жоқ.</translation>
    </message>
    <message>
        <source>Make a new backup after adding bundles, then write the receipts.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Пакеттерді қосқаннан кейін жаңа көшірме жасап, содан соң түбіртектерді жазыңыз.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no receipt.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бүлінген немесе түбіртек емес.</translation>
    </message>
    <message>
        <source>Ask your coordinator for it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны координатордан қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at entry {seq}.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ноутбуктің жұмыс журналы {seq}-жазбада сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Hand over all the same, and tell your coordinator: the other desk sees what is missing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бәрібір деректерді тапсырып, координаторға хабарлаңыз: не жетіспейтіні сонда көрінеді.</translation>
    </message>
    <message>
        <source>{path} comes from an older Dala, which signed nothing.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ештеңеге қол қоймаған ескі Dala нұсқасында жазылған.</translation>
    </message>
    <message>
        <source>Nothing was taken. Update Dala on the laptop and have the bundle written again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе қабылданған жоқ. Ноутбуктегі Dala бағдарламасын жаңартып, сұхбаттар пакетін қайта жаздырыңыз.</translation>
    </message>
    <message>
        <source>{path} holds practice interviews from before the survey was published.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ішінде сауалнама жарияланғанға дейінгі сынақ сұхбаттары бар.</translation>
    </message>
    <message>
        <source>Nothing was taken. Set the laptop up anew with the pack of the published survey.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе қабылданған жоқ. Ноутбукті жарияланған сауалнама файлымен қайта баптаңыз.</translation>
    </message>
    <message>
        <source>An interview does not fit the laptop&apos;s signed record.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Сұхбат ноутбуктің қол қойылған журналына сәйкес келмейді.</translation>
    </message>
    <message>
        <source>It is not taken. Have the bundle written again and add it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ол қабылданбады. Пакетті қайта жаздырып, қосыңыз.</translation>
    </message>
    <message>
        <source>This interview is finished and closed.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат аяқталған және жабық.</translation>
    </message>
    <message>
        <source>Open it again from the list, as long as the list says that you can.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тізім рұқсат бар деп тұрғанда, оны тізімнен қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This interview is not finished.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат аяқталмаған.</translation>
    </message>
    <message>
        <source>Open it and finish it, or stop it with a reason.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оны ашып, аяқтаңыз немесе себебін көрсетіп тоқтатыңыз.</translation>
    </message>
    <message>
        <source>There is nothing to hand over: all finished interviews can still be opened again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тапсыратын ештеңе жоқ: аяқталған сұхбаттардың бәрін әлі қайта ашуға болады.</translation>
    </message>
    <message>
        <source>Seal them now, or hand over when their time has ended.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды қазір мөрлеңіз немесе уақыты біткенде тапсырыңыз.</translation>
    </message>
    <message>
        <source>Only a finished interview can be declared void.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Тек аяқталған сұхбатты жарамсыз деп жариялауға болады.</translation>
    </message>
    <message>
        <source>Open it and stop it instead; its reason is kept.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оның орнына ашып, тоқтатыңыз: себебі сақталады.</translation>
    </message>
    <message>
        <source>This interview is void already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл сұхбат жарамсыз деп жарияланып қойған.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no returned interviews.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бүлінген немесе онда қайтарылған сұхбат жоқ.</translation>
    </message>
    <message>
        <source>The interviews of {path} were taken in already.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} ішіндегі сұхбаттар қабылданып қойған.</translation>
    </message>
    <message>
        <source>Look for them in the list.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Оларды тізімнен табыңыз.</translation>
    </message>
    <message>
        <source>{path} is no receipt, no returned interview and no certificate.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} — түбіртек те, қайтарылған сұхбат та, сертификат та емес.</translation>
    </message>
    <message>
        <source>Choose a file that the coordinator wrote for this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Координатор осы ноутбук үшін жазған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>No interview {record} is here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Мұнда {record} сұхбаты жоқ.</translation>
    </message>
    <message>
        <source>Check the number; “merge status” and the workbook show it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Нөмірін тексеріңіз; оны «merge status» пен Excel кітабы көрсетеді.</translation>
    </message>
    <message>
        <source>No laptop {device} is known here.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{device} ноутбугі мұнда белгісіз.</translation>
    </message>
    <message>
        <source>Add a bundle of it first, or certify it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Алдымен оның пакетін қосыңыз немесе ноутбукті растаңыз.</translation>
    </message>
    <message>
        <source>{path} was loaded before, to line {line}, and then something ended it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} бұрын {line}-жолға дейін жүктеліп, содан кейін үзілген.</translation>
    </message>
    <message>
        <source>Load it with --go-on to add what is missing, or with --anew to add all of it again.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Жетпегенін қосу үшін --go-on, бәрін қайта қосу үшін --anew параметрімен жүктеңіз.</translation>
    </message>
    <message>
        <source>No load of {path} was ended half-way on this laptop.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл ноутбукте {path} жүктеуі жарты жолда үзілмеген.</translation>
    </message>
    <message>
        <source>If it was never loaded, load it without --go-on.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Файл әлі жүктелмеген болса, оны --go-on параметрінсіз жүктеңіз.</translation>
    </message>
    <message>
        <source>{program} copies the folder {path} to other computers.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{program} мына қалтаны басқа компьютерлерге көшіреді: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the account has the copy.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Ешқайда көшірілмейтін қалта таңдаңыз: мұнда өшірілгені көшірмеде қалады, ал көшірме есептік жазбаға кіре алатын әркімнің қолында болады.</translation>
    </message>
    <message>
        <source>The folder {path} lies on another computer of the network.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл қалта желідегі басқа компьютерде тұр: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: an interview could not be saved when the network fails, and nobody knows what the other computer keeps.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Осы компьютердегі қалтаны таңдаңыз: желі үзілсе, сұхбат сақталмайды, ал басқа компьютерде не қалатынын ешкім білмейді.</translation>
    </message>
    <message>
        <source>The folder {path} is emptied whenever this computer is switched off, interviews too.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл қалта компьютер өшірілген сайын сұхбаттармен бірге тазарады: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder on the computer&apos;s disk.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Компьютердің дискісіндегі қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased could be found on it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>{path} тұрған диск файлдардың ескі күйін біраз уақыт сақтайды ({kind}): өшірілгенді тауып алуы мүмкін.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted before the first interview. Here that is a must.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бірінші сұхбатқа дейін бүкіл дискіні шифрлатыңыз. Мұнда бұл міндетті.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл компьютердің дискісі шифрланбаған.</translation>
    </message>
    <message>
        <source>Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the whole disk encrypted before the first interview.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Dala өз файлдарын шифрлайды, бірақ жүйе жадының бір бөлігін дискіге жазып қоюы мүмкін. Бірінші сұхбатқа дейін бүкіл дискіні шифрлатыңыз.</translation>
    </message>
    <message>
        <source>Is the disk of this computer encrypted? Dala cannot see it.</source>
        <translatorcomment>review</translatorcomment>
        <translation>Бұл компьютердің дискісі шифрланған ба? Dala мұны көре алмайды.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translatorcomment>review</translatorcomment>
        <translation>Компьютерге қарайтын адамнан BitLocker (Windows), FileVault (Mac) немесе LUKS (Linux) туралы сұраңыз.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk or the stick does not answer</source>
        <translatorcomment>review</translatorcomment>
        <translation>диск не флешка жауап бермейді</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translatorcomment>review</translatorcomment>
        <translation>онда бұған рұқсат жоқ</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translatorcomment>review</translatorcomment>
        <translation>мұндай қалта не файл жоқ</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translatorcomment>review</translatorcomment>
        <translation>жазудан қорғалған</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translatorcomment>review</translatorcomment>
        <translation>бұл файл емес, қалта</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translatorcomment>review</translatorcomment>
        <translation>қалтаның орнында файл тұр</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translatorcomment>review</translatorcomment>
        <translation>аты тым ұзын</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translatorcomment>review</translatorcomment>
        <translation>оны басқа бағдарлама пайдаланып тұр</translation>
    </message>
</context>
</TS>
