<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Dala, version {version}</source>
        <translation>Dala, версия {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>Данные этого ноутбука: {folder}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translation>ПРОБА: только для тренировки</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликован</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Опрос: {name}</translation>
    </message>
    <message>
        <source>Eight words of the survey: {words}</source>
        <translation>Восемь слов опроса: {words}</translation>
    </message>
    <message>
        <source>This laptop: {device}, enumerator {code}</source>
        <translation>Этот ноутбук: {device}, интервьюер {code}</translation>
    </message>
    <message>
        <source>The laptop is certified.</source>
        <translation>Ноутбук подтверждён.</translation>
    </message>
    <message>
        <source>The laptop is not certified yet.</source>
        <translation>Ноутбук ещё не подтверждён.</translation>
    </message>
    <message>
        <source>Head code, four words: {words}</source>
        <translation>Код цепочки, четыре слова: {words}</translation>
    </message>
</context>
<context>
    <name>AgreeField</name>
    <message>
        <source>Done, agreed</source>
        <translation>Сделано, согласие есть</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>No interview had to be destroyed. The receipt is noted.</source>
        <translation>Уничтожать ничего не пришлось. Квитанция учтена.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are destroyed here. The coordinator has them.</source>
        <translation>
            <numerusform>%n интервью здесь уничтожено. Оно есть у координатора.</numerusform>
            <numerusform>%n интервью здесь уничтожены. Они есть у координатора.</numerusform>
            <numerusform>%n интервью здесь уничтожены. Они есть у координатора.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished interview is on this laptop any more.</source>
        <translation>Законченных интервью на этом ноутбуке больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews wait for another receipt.</source>
        <translation>
            <numerusform>%n законченное интервью ждёт другой квитанции.</numerusform>
            <numerusform>%n законченных интервью ждут другой квитанции.</numerusform>
            <numerusform>%n законченных интервью ждут другой квитанции.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist only on this laptop: hand over.</source>
        <translation>
            <numerusform>%n из них есть только на этом ноутбуке: передайте.</numerusform>
            <numerusform>%n из них есть только на этом ноутбуке: передайте.</numerusform>
            <numerusform>%n из них есть только на этом ноутбуке: передайте.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>A receipt for this laptop</source>
        <translation>Квитанция для этого ноутбука</translation>
    </message>
    <message>
        <source>Returned interviews for this laptop</source>
        <translation>Возвращённые интервью для этого ноутбука</translation>
    </message>
    <message>
        <source>The certificate of this laptop</source>
        <translation>Сертификат этого ноутбука</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translation>Восемь слов этого ноутбука</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews will be destroyed on this laptop, because the coordinator has them in two places. Nobody can open them here afterwards. It cannot be undone.</source>
        <translation>
            <numerusform>%n интервью на этом ноутбуке будет уничтожено: у координатора оно есть в двух местах. После этого здесь его никто не откроет. Отменить это нельзя.</numerusform>
            <numerusform>%n интервью на этом ноутбуке будут уничтожены: у координатора они есть в двух местах. После этого здесь их никто не откроет. Отменить это нельзя.</numerusform>
            <numerusform>%n интервью на этом ноутбуке будут уничтожены: у координатора они есть в двух местах. После этого здесь их никто не откроет. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, destroy these %n interviews on this laptop</source>
        <translation>
            <numerusform>Да, уничтожить %n интервью на этом ноутбуке</numerusform>
            <numerusform>Да, уничтожить эти %n интервью на этом ноутбуке</numerusform>
            <numerusform>Да, уничтожить эти %n интервью на этом ноутбуке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews come back to be corrected. Each becomes a draft at the top of the list, with what the coordinator asks.</source>
        <translation>
            <numerusform>%n интервью вернулось на исправление. Оно станет черновиком вверху списка, с вопросами координатора.</numerusform>
            <numerusform>%n интервью вернулись на исправление. Каждое станет черновиком вверху списка, с вопросами координатора.</numerusform>
            <numerusform>%n интервью вернулись на исправление. Каждое станет черновиком вверху списка, с вопросами координатора.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the coordinator certifies this laptop: its interviews count from now on. Nothing has to be handed over again.</source>
        <translation>Им координатор подтверждает этот ноутбук: теперь его интервью учитываются. Передавать ничего заново не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>The coordinator confirms %n interviews that are still on this laptop.</source>
        <translation>
            <numerusform>Координатор подтверждает %n интервью, которое ещё есть на этом ноутбуке.</numerusform>
            <numerusform>Координатор подтверждает %n интервью, которые ещё есть на этом ноутбуке.</numerusform>
            <numerusform>Координатор подтверждает %n интервью, которые ещё есть на этом ноутбуке.</numerusform>
        </translation>
    </message>
    <message>
        <source>It confirms no interview that is still on this laptop.</source>
        <translation>В ней нет интервью, которые ещё есть на этом ноутбуке.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were destroyed here before.</source>
        <translation>
            <numerusform>Ещё %n уничтожено здесь раньше.</numerusform>
            <numerusform>Ещё %n уничтожены здесь раньше.</numerusform>
            <numerusform>Ещё %n уничтожены здесь раньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews stay here and wait for another receipt.</source>
        <translation>
            <numerusform>%n законченное интервью остаётся здесь и ждёт другой квитанции.</numerusform>
            <numerusform>%n законченных интервью остаются здесь и ждут другой квитанции.</numerusform>
            <numerusform>%n законченных интервью остаются здесь и ждут другой квитанции.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>From the coordinator</source>
        <translation>От координатора</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Receipts, returned interviews and the certificate of this laptop are taken in here. No stick with one is plugged in.</source>
        <translation>Здесь принимаются квитанции, возвращённые интервью и сертификат этого ноутбука. Флешка с ними не вставлена.</translation>
    </message>
    <message>
        <source>A receipt that confirms what this laptop did.</source>
        <translation>Квитанция, которая подтверждает сделанное этим ноутбуком.</translation>
    </message>
    <message numerus="yes">
        <source>A receipt for %n interviews that are still here.</source>
        <translation>
            <numerusform>Квитанция на %n интервью, которое ещё здесь.</numerusform>
            <numerusform>Квитанция на %n интервью, которые ещё здесь.</numerusform>
            <numerusform>Квитанция на %n интервью, которые ещё здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came back to be corrected.</source>
        <translation>
            <numerusform>%n интервью вернулось на исправление.</numerusform>
            <numerusform>%n интервью вернулись на исправление.</numerusform>
            <numerusform>%n интервью вернулись на исправление.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of this laptop.</source>
        <translation>Сертификат этого ноутбука.</translation>
    </message>
</context>
<context>
    <name>AttachField</name>
    <message>
        <source>Encrypting the file…</source>
        <translation>Файл шифруется…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Attach a picture…</source>
        <translation>Прикрепить снимок…</translation>
    </message>
    <message>
        <source>Attach a recording…</source>
        <translation>Прикрепить запись…</translation>
    </message>
    <message>
        <source>Attach a film…</source>
        <translation>Прикрепить видео…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Прикрепить файл…</translation>
    </message>
    <message>
        <source>At most {limit} MiB. Choose it, or drop it here.</source>
        <translation>Не больше {limit} МиБ. Выберите файл или перетащите его сюда.</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of this copy. The file on the disk stays as it is.</source>
        <translation>Место, время и камера из этой копии убраны. Файл на диске остаётся каким был.</translation>
    </message>
    <message>
        <source>The file is kept as it is: it may say who made it, where and when. It stays on the disk too.</source>
        <translation>Файл хранится как есть: по нему может быть видно, кто, где и когда его сделал. На диске он тоже остаётся.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>1 attach   Del remove</source>
        <translation>1 прикрепить   Del убрать</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translation>1–9 выбрать · {key} другая папка</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Записать копию</translation>
    </message>
    <message>
        <source>Back up this laptop</source>
        <translation>Резервная копия этого ноутбука</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a key of the survey opens it; your passphrase does not. A backup does not replace handing over.</source>
        <translation>Всё, что есть на этом ноутбуке, попадёт в один зашифрованный файл: интервью, черновики, ключи. Открывает его только ключ опроса; Ваша парольная фраза не открывает. Резервная копия не заменяет передачу.</translation>
    </message>
    <message>
        <source>It is for a laptop that breaks. A laptop that was restored from it must never be used beside the old one: then nobody could tell which interview is the right one.</source>
        <translation>Она нужна на случай, если ноутбук сломается. Ноутбук, восстановленный из неё, нельзя использовать вместе со старым: тогда никто не поймёт, какое интервью верное.</translation>
    </message>
    <message>
        <source>Written and read back: the backup is whole.</source>
        <translation>Записано и проверено чтением: копия цела.</translation>
    </message>
    <message>
        <source>It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop.</source>
        <translation>Она лежит на диске этого ноутбука: скопируйте её на флешку, иначе она пропадёт вместе с ноутбуком.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this laptop were damaged before, and are so in the backup. Tell your coordinator.</source>
        <translation>
            <numerusform>%n запись этого ноутбука была повреждена раньше и повреждена в копии. Сообщите координатору.</numerusform>
            <numerusform>%n записи этого ноутбука были повреждены раньше и повреждены в копии. Сообщите координатору.</numerusform>
            <numerusform>%n записей этого ноутбука были повреждены раньше и повреждены в копии. Сообщите координатору.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path} · {size}</source>
        <translation>Файл: {path} · {size}</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translation>Выберите папку или вставьте флешку.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Запись и проверка чтением…</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk.</source>
        <translation>
            <numerusform>%n интервью нет ни в одной резервной копии на другом диске.</numerusform>
            <numerusform>%n интервью нет ни в одной резервной копии на другом диске.</numerusform>
            <numerusform>%n интервью нет ни в одной резервной копии на другом диске.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost now, they are lost. Write a backup to a stick.</source>
        <translation>Если этот компьютер пропадёт сейчас, ответы пропадут вместе с ним. Запишите копию на флешку.</translation>
    </message>
    <message>
        <source>Every interview is in a backup. The last one: {when}.</source>
        <translation>Все интервью есть в резервной копии. Последняя: {when}.</translation>
    </message>
    <message>
        <source>There is no backup yet: without one, this computer&apos;s loss loses the keys too.</source>
        <translation>Резервной копии ещё нет: если этот компьютер пропадёт, с ним пропадут и ключи.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записана</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Check sum begins with</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>! on this computer&apos;s own disk</source>
        <translation>! на диске этого же компьютера</translation>
    </message>
    <message>
        <source>✓ on another disk</source>
        <translation>✓ на другом диске</translation>
    </message>
    <message>
        <source>Written and read back: {path}, {size} MB.</source>
        <translation>Записано и проверено чтением: {path}, {size} МБ.</translation>
    </message>
    <message>
        <source>It lies on the same disk as this desk: whoever loses the one loses the other. Write one to a stick, and keep that in another building.</source>
        <translation>Она лежит на том же диске, что и само рабочее место: потеряв одно, потеряете и другое. Запишите копию на флешку и храните её в другом здании.</translation>
    </message>
    <message>
        <source>Pull the stick out now and keep it in another building.</source>
        <translation>Теперь выньте флешку и храните её в другом здании.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this desk are damaged, and are so in it.</source>
        <translation>
            <numerusform>%n запись этого рабочего места повреждена, в копии тоже.</numerusform>
            <numerusform>%n записи этого рабочего места повреждены, в копии тоже.</numerusform>
            <numerusform>%n записей этого рабочего места повреждены, в копии тоже.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no space to note it here: free some, and write another one for receipts.</source>
        <translation>Здесь не хватило места, чтобы её отметить: освободите место и для квитанций запишите ещё одну.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} из {total} МБ</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back</source>
        <translation>Запись резервной копии и проверка чтением</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Записать копию</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>One file holds the whole desk: interviews, keys, settings. It opens with this desk&apos;s passphrase, as it is today, or with a key of the survey. Keep it on a stick in another building. Receipts let laptops delete only what is in a backup.</source>
        <translation>Один файл хранит всё рабочее место: интервью, ключи, настройки. Его откроет сегодняшняя парольная фраза этого места или ключ опроса. Держите его на флешке в другом здании. По квитанциям ноутбуки удаляют только то, что есть в резервной копии.</translation>
    </message>
    <message>
        <source>File or folder for the backup</source>
        <translation>Файл или папка для резервной копии</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups of this desk</source>
        <translation>Резервные копии этого места</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Alt+Enter new line</source>
        <translation>Alt+Enter новая строка</translation>
    </message>
</context>
<context>
    <name>BugPage</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Dala made a mistake</source>
        <translation>В программе Dala произошла ошибка</translation>
    </message>
    <message>
        <source>Nothing of your data was changed.</source>
        <translation>В Ваших данных ничего не изменилось.</translation>
    </message>
    <message>
        <source>The last answer may not be saved. Everything before it is.</source>
        <translation>Последний ответ, возможно, не сохранён. Всё, что было до него, сохранено.</translation>
    </message>
    <message>
        <source>If it happens again at the same place, stop there and call the coordinator.</source>
        <translation>Если это повторится на том же месте, остановитесь и позвоните координатору.</translation>
    </message>
    <message>
        <source>Press Enter, type your passphrase, and go on where you were.</source>
        <translation>Нажмите Enter, введите парольную фразу и продолжите с того же места.</translation>
    </message>
    <message>
        <source>Press Enter and begin again.</source>
        <translation>Нажмите Enter и начните снова.</translation>
    </message>
    <message>
        <source>Your interviews are saved.</source>
        <translation>Ваши интервью сохранены.</translation>
    </message>
    <message>
        <source>What went wrong is written down, without any answer, in {file}.</source>
        <translation>Что случилось, записано без единого ответа в файл {file}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>{name} (part {part})</source>
        <translation>{name} (часть {part})</translation>
    </message>
    <message numerus="yes">
        <source>%n new interviews.</source>
        <translation>
            <numerusform>%n новое интервью.</numerusform>
            <numerusform>%n новых интервью.</numerusform>
            <numerusform>%n новых интервью.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these interviews were known already.</source>
        <translation>Ничего нового: эти интервью уже были.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts: look at them under Conflicts.</source>
        <translation>
            <numerusform>%n расхождение: посмотрите в разделе «Расхождения».</numerusform>
            <numerusform>%n расхождения: посмотрите в разделе «Расхождения».</numerusform>
            <numerusform>%n расхождений: посмотрите в разделе «Расхождения».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are kept, unopened: certify their laptops under Laptops.</source>
        <translation>
            <numerusform>%n файл хранится нераскрытым: подтвердите его ноутбук в разделе «Ноутбуки».</numerusform>
            <numerusform>%n файла хранятся нераскрытыми: подтвердите их ноутбуки в разделе «Ноутбуки».</numerusform>
            <numerusform>%n файлов хранятся нераскрытыми: подтвердите их ноутбуки в разделе «Ноутбуки».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read whole: see below.</source>
        <translation>Не все файлы прочитаны полностью: смотрите ниже.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: look at Laptops.</source>
        <translation>
            <numerusform>%n ноутбук был скопирован: посмотрите раздел «Ноутбуки».</numerusform>
            <numerusform>%n ноутбука были скопированы: посмотрите раздел «Ноутбуки».</numerusform>
            <numerusform>%n ноутбуков были скопированы: посмотрите раздел «Ноутбуки».</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was added before is kept; add the rest at any time.</source>
        <translation>Отменено. Добавленное раньше сохранено; остальное добавьте когда угодно.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <translation>
            <numerusform>%n файл не добавлен.</numerusform>
            <numerusform>%n файла не добавлены.</numerusform>
            <numerusform>%n файлов не добавлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept unopened: %n interviews wait</source>
        <translation>
            <numerusform>хранится нераскрытым: ждёт %n интервью</numerusform>
            <numerusform>хранится нераскрытым: ждут %n интервью</numerusform>
            <numerusform>хранится нераскрытым: ждут %n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n уже известно</numerusform>
            <numerusform>%n уже известны</numerusform>
            <numerusform>%n уже известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n с расхождением</numerusform>
            <numerusform>%n с расхождениями</numerusform>
            <numerusform>%n с расхождениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n не принято</numerusform>
            <numerusform>%n не приняты</numerusform>
            <numerusform>%n не приняты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their files</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n без своих файлов</numerusform>
            <numerusform>%n без своих файлов</numerusform>
            <numerusform>%n без своих файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the laptop&apos;s chain</source>
        <translation>
            <numerusform>%n запись цепочки ноутбука</numerusform>
            <numerusform>%n записи цепочки ноутбука</numerusform>
            <numerusform>%n записей цепочки ноутбука</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off or damaged: {read} of {expected} interviews came.</source>
        <translation>Обрезан или повреждён: пришло {read} из {expected} интервью.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n interviews can be opened.</source>
        <translation>
            <numerusform>Файл цел: открывается %n интервью.</numerusform>
            <numerusform>Файл цел: открываются %n интервью.</numerusform>
            <numerusform>Файл цел: открываются %n интервью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same hand-over are in its other files.</source>
        <translation>
            <numerusform>Ещё %n той же передачи лежит в других её файлах.</numerusform>
            <numerusform>Ещё %n той же передачи лежат в других её файлах.</numerusform>
            <numerusform>Ещё %n той же передачи лежат в других её файлах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Из него ничего не сохранено.</translation>
    </message>
    <message>
        <source>The file is not whole: {read} of {expected} interviews can be opened.</source>
        <translation>Файл не цел: открываются {read} из {expected} интервью.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews in it are damaged.</source>
        <translation>
            <numerusform>%n интервью в нём повреждено.</numerusform>
            <numerusform>%n интервью в нём повреждены.</numerusform>
            <numerusform>%n интервью в нём повреждены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a fresh copy; what can be opened may be added all the same.</source>
        <translation>Попросите новую копию; то, что открывается, всё равно можно добавить.</translation>
    </message>
</context>
<context>
    <name>BundlesRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A bundle may be added again at any time: nothing is counted twice.</source>
        <translation>Пакет можно добавить снова когда угодно: ничего не считается дважды.</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Добавить пакеты…</translation>
    </message>
    <message>
        <source>Adding bundles</source>
        <translation>Добавление пакетов</translation>
    </message>
    <message>
        <source>Bundle {place} of {total}</source>
        <translation>Пакет {place} из {total}</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>интервью {done} из {total}</translation>
    </message>
    <message>
        <source>Looking through the bundle; nothing is kept</source>
        <translation>Пакет просматривается; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Add what enumerators handed over: with the button below, by dropping files anywhere on this window, or by typing a file or a folder.</source>
        <translation>Добавьте то, что передали интервьюеры: кнопкой внизу, перетащив файлы в это окно или введя файл либо папку.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Файл или папка</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Выберите пакет</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Пакеты с интервью</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Only look through it</source>
        <translation>Только просмотреть</translation>
    </message>
    <message>
        <source>Drop the files to add them.</source>
        <translation>Отпустите файлы, чтобы добавить их.</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Что стало с каждым файлом</translation>
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
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Bundles added so far</source>
        <translation>Добавленные пакеты</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Interviews in it</source>
        <translation>Интервью в нём</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Backup and check</source>
        <translation>Копия и проверка</translation>
    </message>
    <message>
        <source>A backup is for a laptop that breaks; only a key of the survey opens it. A check reads everything once and says whether it is whole.</source>
        <translation>Резервная копия нужна на случай поломки; открывает её только ключ опроса. Проверка один раз читает всё и говорит, цело ли оно.</translation>
    </message>
    <message>
        <source>Back up this laptop…</source>
        <translation>Сделать резервную копию…</translation>
    </message>
    <message>
        <source>Check this laptop…</source>
        <translation>Проверить этот ноутбук…</translation>
    </message>
</context>
<context>
    <name>CertifyPanel</name>
    <message>
        <source>Type which file holds the laptop&apos;s request, or choose it.</source>
        <translation>Введите файл с запросом ноутбука или выберите его.</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Читается запрос…</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator}, {organisation} ({device}).</source>
        <translation>В нём сказано, что это ноутбук {enumerator}, {organisation} ({device}).</translation>
    </message>
    <message>
        <source>It says it is the laptop of {enumerator} ({device}).</source>
        <translation>В нём сказано, что это ноутбук {enumerator} ({device}).</translation>
    </message>
    <message>
        <source>It is certified already: the certificate is written once more.</source>
        <translation>Он уже подтверждён: сертификат будет записан ещё раз.</translation>
    </message>
    <message>
        <source>The same eight words.</source>
        <translation>Те же восемь слов.</translation>
    </message>
    <message>
        <source>There are more than {count} words.</source>
        <translation>Слов больше, чем {count}.</translation>
    </message>
    <message>
        <source>Word {place} is missing: there are eight.</source>
        <translation>Нет слова {place}: их восемь.</translation>
    </message>
    <message>
        <source>Word {place} differs: “{heard}” was typed, here it is “{here}”.</source>
        <translation>Слово {place} отличается: введено «{heard}», здесь «{here}».</translation>
    </message>
    <message>
        <source>Certify the laptop</source>
        <translation>Подтвердить ноутбук</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translation>Посмотреть запрос</translation>
    </message>
    <message>
        <source>Call the enumerator and type the eight words that you hear, none from here.</source>
        <translation>Позвоните интервьюеру и введите восемь слов, которые услышите; отсюда не списывайте.</translation>
    </message>
    <message>
        <source>Type which folder the certificate goes into, or choose it.</source>
        <translation>Введите папку для сертификата или выберите её.</translation>
    </message>
    <message>
        <source>Certifying, and taking over what waited…</source>
        <translation>Ноутбук подтверждается, ждавшие пакеты принимаются…</translation>
    </message>
    <message>
        <source>Ask for the words again. If they stay different, this request is not from that laptop.</source>
        <translation>Попросите назвать слова ещё раз. Если они снова другие, этот запрос не с того ноутбука.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is certified. Take this file to it: {path}.</source>
        <translation>Ноутбук {enumerator} подтверждён. Отнесите на него этот файл: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles that waited for it were taken over.</source>
        <translation>
            <numerusform>Принят %n пакет, который его ждал.</numerusform>
            <numerusform>Приняты %n пакета, которые его ждали.</numerusform>
            <numerusform>Приняты %n пакетов, которые его ждали.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translation>Подтвердить ноутбук</translation>
    </message>
    <message>
        <source>A laptop writes a request; its bundles wait here until it is certified. Call its enumerator at a number that you know, and have the eight words on the laptop&apos;s screen read out. Only then is it certain that the bundles come from that laptop.</source>
        <translation>Ноутбук записывает запрос; его пакеты ждут здесь, пока он не подтверждён. Позвоните интервьюеру по номеру, который Вы знаете, и попросите прочитать восемь слов с экрана ноутбука. Только тогда ясно, что пакеты приходят с этого ноутбука.</translation>
    </message>
    <message>
        <source>Request of the laptop</source>
        <translation>Запрос ноутбука</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translation>имя кончается на {suffix}</translation>
    </message>
    <message>
        <source>Requests of laptops</source>
        <translation>Запросы ноутбуков</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>Выберите запрос</translation>
    </message>
    <message>
        <source>These eight words must stand on the laptop&apos;s screen:</source>
        <translation>Эти восемь слов должны стоять на экране ноутбука:</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translation>Слова, услышанные по телефону</translation>
    </message>
    <message>
        <source>eight words; capitals and spaces do not matter</source>
        <translation>восемь слов; заглавные буквы и пробелы не важны</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translation>Папка для сертификата</translation>
    </message>
    <message>
        <source>the stick that the request came on, for example</source>
        <translation>например, флешка, на которой пришёл запрос</translation>
    </message>
    <message>
        <source>Choose the folder for the certificate</source>
        <translation>Выберите папку для сертификата</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter: next line</source>
        <translation>Enter: следующая строка</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>From then on only the new one opens this laptop. Interviews and drafts stay as they are.</source>
        <translation>После этого ноутбук открывает только новая. Интервью и черновики остаются как есть.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Type the passphrase that opens this laptop now.</source>
        <translation>Введите парольную фразу, которая открывает этот ноутбук сейчас.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Парольная фраза меняется…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this desk</source>
        <translation>Проверить рабочее место</translation>
    </message>
    <message>
        <source>Opening every entry…</source>
        <translation>Открывается каждая запись…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries open</source>
        <translation>
            <numerusform>%n запись открывается</numerusform>
            <numerusform>%n записи открываются</numerusform>
            <numerusform>%n записей открываются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews</source>
        <translation>
            <numerusform>из них интервью: %n</numerusform>
            <numerusform>из них интервью: %n</numerusform>
            <numerusform>из них интервью: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translation>
            <numerusform>%n запись повреждена.</numerusform>
            <numerusform>%n записи повреждены.</numerusform>
            <numerusform>%n записей повреждены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translation>
            <numerusform>%n записи нет.</numerusform>
            <numerusform>%n записей нет.</numerusform>
            <numerusform>%n записей нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are interviews.</source>
        <translation>
            <numerusform>Из них интервью: %n.</numerusform>
            <numerusform>Из них интервью: %n.</numerusform>
            <numerusform>Из них интервью: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in no list.</source>
        <translation>
            <numerusform>%n записи нет ни в одном списке.</numerusform>
            <numerusform>%n записей нет ни в одном списке.</numerusform>
            <numerusform>%n записей нет ни в одном списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptops&apos; chains cannot be read.</source>
        <translation>Цепочки ноутбуков не читаются.</translation>
    </message>
    <message numerus="yes">
        <source>The chains of %n laptops have gaps: bundles of theirs lack.</source>
        <translation>
            <numerusform>В цепочке %n ноутбука пробелы: не хватает его пакетов.</numerusform>
            <numerusform>В цепочках %n ноутбуков пробелы: не хватает их пакетов.</numerusform>
            <numerusform>В цепочках %n ноутбуков пробелы: не хватает их пакетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops were copied: two histories of theirs came here.</source>
        <translation>
            <numerusform>%n ноутбук был скопирован: сюда пришли две его истории.</numerusform>
            <numerusform>%n ноутбука были скопированы: сюда пришли по две их истории.</numerusform>
            <numerusform>%n ноутбуков были скопированы: сюда пришли по две их истории.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there and whole.</source>
        <translation>Всё на месте и цело.</translation>
    </message>
    <message>
        <source>Write a backup of what is whole now, then look for an older one, and ask for help.</source>
        <translation>Сейчас же запишите копию того, что цело, затем найдите более раннюю и попросите помощи.</translation>
    </message>
    <message>
        <source>! copied: two entries have the number {number}</source>
        <translation>! скопирован: две записи с номером {number}</translation>
    </message>
    <message>
        <source>! a gap at number {numbers}</source>
        <translation>! пробел у номера {numbers}</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ цела</translation>
    </message>
    <message>
        <source>Is this desk whole?</source>
        <translation>Цело ли это рабочее место?</translation>
    </message>
    <message>
        <source>Every entry is opened and every laptop&apos;s chain is followed. Nothing is changed. With many interviews it takes some minutes.</source>
        <translation>Открывается каждая запись и проверяется цепочка каждого ноутбука. Ничего не меняется. Если интервью много, это займёт несколько минут.</translation>
    </message>
    <message>
        <source>Chains of the laptops</source>
        <translation>Цепочки ноутбуков</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Check this laptop</source>
        <translation>Проверить этот ноутбук</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Every interview, draft and entry of this laptop is read once, to see whether it is as it was written. Nothing is changed, and no answer is shown.</source>
        <translation>Каждое интервью, черновик и запись этого ноутбука читаются один раз, чтобы узнать, такие ли они, какими были записаны. Ничего не меняется, и ответы не показываются.</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>Всё цело.</translation>
    </message>
    <message>
        <source>Something is damaged. Hand over now: what is whole goes along. Then show this page to your coordinator.</source>
        <translation>Что-то повреждено. Передайте данные сейчас: целое попадёт в файл. Потом покажите эту страницу координатору.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be read.</source>
        <translation>
            <numerusform>Читается %n запись.</numerusform>
            <numerusform>Читаются %n записи.</numerusform>
            <numerusform>Читаются %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged.</source>
        <translation>
            <numerusform>%n запись повреждена.</numerusform>
            <numerusform>%n записи повреждены.</numerusform>
            <numerusform>%n записей повреждены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing.</source>
        <translation>
            <numerusform>%n записи нет.</numerusform>
            <numerusform>%n записей нет.</numerusform>
            <numerusform>%n записей нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in no list.</source>
        <translation>
            <numerusform>%n записи нет ни в одном списке.</numerusform>
            <numerusform>%n записей нет ни в одном списке.</numerusform>
            <numerusform>%n записей нет ни в одном списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work cannot be read.</source>
        <translation>Собственный журнал этого ноутбука не читается.</translation>
    </message>
    <message numerus="yes">
        <source>The laptop&apos;s record of its own work is whole: %n entries.</source>
        <translation>
            <numerusform>Собственный журнал этого ноутбука цел: %n запись.</numerusform>
            <numerusform>Собственный журнал этого ноутбука цел: %n записи.</numerusform>
            <numerusform>Собственный журнал этого ноутбука цел: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at: {gaps}.</source>
        <translation>Собственный журнал этого ноутбука не сходится на записях: {gaps}.</translation>
    </message>
    <message>
        <source>Reading everything once…</source>
        <translation>Всё читается один раз…</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Nothing is deleted. The coordinator&apos;s key opens it again.</source>
        <translation>Ничего не удаляется. Снова открыть его сможет ключ координатора.</translation>
    </message>
    <message>
        <source>Lock this laptop so that no passphrase opens it any more?</source>
        <translation>Заблокировать ноутбук так, чтобы его не открыла ни одна парольная фраза?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: printed, in a file, or in words. Without one nobody ever does.</source>
        <translation>Ничего не удаляется. Снова откроет его только ключ опроса, который хранится в другом месте: напечатанный, в файле или в виде слов. Без такого ключа — никто и никогда.</translation>
    </message>
    <message>
        <source>There is no other key to it: nothing on it can ever be read again.</source>
        <translation>Другого ключа к нему нет: прочитать что-либо на нём больше не сможет никто.</translation>
    </message>
    <message>
        <source>Lock it for good</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Go back: any other key</source>
        <translation>Назад: любая другая клавиша</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Survey: {name}</source>
        <translation>Опрос: {name}</translation>
    </message>
    <message>
        <source>Print this file on a printer of your own, then delete it and empty the bin: whoever finds the file has the key.</source>
        <translation>Напечатайте этот файл на своём принтере, затем удалите его и очистите корзину: у того, кто найдёт файл, будет ключ.</translation>
    </message>
</context>
<context>
    <name>ConflictsRoom</name>
    <message>
        <source>Hide sensitive answers</source>
        <translation>Скрыть чувствительные ответы</translation>
    </message>
    <message>
        <source>Show sensitive answers</source>
        <translation>Показать чувствительные ответы</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Убедитесь, что никто не смотрит Вам через плечо.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Interviews that came with different contents</source>
        <translation>Интервью, пришедшие с разным содержанием</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>No conflict: every interview came with one content only.</source>
        <translation>Расхождений нет: каждое интервью пришло только с одним содержанием.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: every version is kept. Dala cannot record a decision yet. Until it can, exports take version 1: a withdrawal before everything, then a complete interview before a partial one, then the one that ended later. Ask the enumerators which is right.</source>
        <translation>Ничего не перезаписано: каждая версия сохранена. Записать решение Dala пока не может. До тех пор в выгрузку идёт версия 1: отзыв согласия прежде всего, затем полное интервью прежде неполного, затем то, что закончилось позже. Спросите интервьюеров, какая верна.</translation>
    </message>
    <message>
        <source>Interview {code}, side by side</source>
        <translation>Интервью {code}, версии рядом</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Версия {n}</translation>
    </message>
    <message>
        <source>{version}, exported for now</source>
        <translation>{version}, пока выгружается</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>ContactsRoom</name>
    <message>
        <source>Tick first that you understand what this file is.</source>
        <translation>Сначала отметьте, что Вы понимаете, что это за файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written</source>
        <translation>
            <numerusform>Записан %n контакт</numerusform>
            <numerusform>Записано %n контакта</numerusform>
            <numerusform>Записано %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, of {interviews} interviews: {path}. Delete the file when the work is done.</source>
        <translation>{found}, всего интервью {interviews}: {path}. Удалите файл, когда работа закончена.</translation>
    </message>
    <message>
        <source>Writing the contacts</source>
        <translation>Запись контактов</translation>
    </message>
    <message>
        <source>Write the contacts</source>
        <translation>Записать контакты</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translation>Интервью ещё не поступали: сначала добавьте пакеты (Ctrl+O).</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Some respondents left a contact so that a lawyer can call them. Only those who agreed to be contacted are written.</source>
        <translation>Некоторые респонденты оставили контакт, чтобы юрист мог им позвонить. Записываются только те, кто согласился на связь.</translation>
    </message>
    <message>
        <source>The file holds the contact and the interview&apos;s record number, and no answer. Together with the workbook it shows who said what: never keep both in one place.</source>
        <translation>В файле контакт и номер записи интервью, без ответов. Вместе с рабочей книгой он показывает, кто что сказал: никогда не храните их в одном месте.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It will be noted that it was written.</source>
        <translation>Файл не зашифрован. Будет отмечено, что он записан.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Перед записью</translation>
    </message>
    <message>
        <source>I understand: this file names people who can be harmed by it. I give it only to those who call them.</source>
        <translation>Я понимаю: в этом файле названы люди, которым он может навредить. Я отдам его только тем, кто им звонит.</translation>
    </message>
    <message>
        <source>Where the contacts are written</source>
        <translation>Куда записать контакты</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Рабочая книга Excel</translation>
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
        <translation>версия формы {version}</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translation>ПРОБА</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход опроса</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>нужно посмотреть</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Набор опроса</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translation>Ключи и публикация</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>interviews are in no backup on another disk</source>
        <translation>интервью нет ни в одной резервной копии на другом диске</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Add bundles</source>
        <translation>Добавить пакеты</translation>
    </message>
    <message>
        <source>Bundles of interviews</source>
        <translation>Пакеты с интервью</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Rooms of the desk</source>
        <translation>Разделы рабочего места</translation>
    </message>
    <message>
        <source>TRIAL: for practice only. Do not collect real interviews with it.</source>
        <translation>ПРОБА: только для тренировки. Не проводите с ней настоящих интервью.</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9 open a room, Ctrl+K the keys, Ctrl+, the settings</source>
        <translation>Ctrl+1 … Ctrl+9 — разделы, Ctrl+K — ключи, Ctrl+, — настройки</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them break data</source>
        <translation>
            <numerusform>%n из них нарушает данные</numerusform>
            <numerusform>%n из них нарушают данные</numerusform>
            <numerusform>%n из них нарушают данные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translation>
            <numerusform>ещё %n не показано</numerusform>
            <numerusform>ещё %n не показаны</numerusform>
            <numerusform>ещё %n не показано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished interviews go on with the version that they were begun with.</source>
        <translation>
            <numerusform>%n незавершённое интервью продолжается по той версии, по которой начато.</numerusform>
            <numerusform>%n незавершённых интервью продолжаются по той версии, по которой начаты.</numerusform>
            <numerusform>%n незавершённых интервью продолжаются по той версии, по которой начаты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create a survey</source>
        <translation>Создать опрос</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter: next line · Space: choose a form · {key} add a file</source>
        <translation>Enter: следующая строка · Пробел: выбрать анкету · {key} добавить файл</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>This computer becomes the coordinator&apos;s desk: it keeps the key that opens the interviews. Until the survey is published, everything in it is a TRIAL.</source>
        <translation>Этот компьютер станет рабочим местом координатора: на нём хранится ключ, открывающий интервью. Пока опрос не опубликован, всё в нём ПРОБА.</translation>
    </message>
    <message>
        <source>Name of the survey, as enumerators will read it</source>
        <translation>Название опроса, каким его увидят интервьюеры</translation>
    </message>
    <message>
        <source>Add a form file (JSON)</source>
        <translation>Добавить файл анкеты (JSON)</translation>
    </message>
    <message>
        <source>type its path and press Enter</source>
        <translation>наберите путь к файлу и нажмите Enter</translation>
    </message>
    <message>
        <source>Choose form files</source>
        <translation>Выберите файлы анкет</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Give the survey a name.</source>
        <translation>Дайте опросу название.</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire above, or add a file.</source>
        <translation>Выберите выше хотя бы одну анкету или добавьте файл.</translation>
    </message>
    <message>
        <source>Creating the survey and its keys…</source>
        <translation>Создаются опрос и его ключи…</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>дд.мм.гггг чч:мм</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
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
        <translation>Назад</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>Создать демо</translation>
    </message>
    <message>
        <source>A survey with its keys, an enumerator&apos;s laptop and a coordinator&apos;s desk are being made.</source>
        <translation>Создаются опрос с ключами, ноутбук интервьюера и рабочее место координатора.</translation>
    </message>
    <message>
        <source>Making the demo…</source>
        <translation>Создаётся демо…</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>TRIAL: these interviews are for practice and never count as real ones.</source>
        <translation>ПРОБА: эти интервью для тренировки и никогда не считаются настоящими.</translation>
    </message>
    <message numerus="yes">
        <source>%n exist only on this laptop</source>
        <translation>
            <numerusform>%n есть только на этом ноутбуке</numerusform>
            <numerusform>%n есть только на этом ноутбуке</numerusform>
            <numerusform>%n есть только на этом ноутбуке</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Destroy everything on this laptop</source>
        <translation>Уничтожить всё на этом ноутбуке</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Destroy everything</source>
        <translation>Уничтожить всё</translation>
    </message>
    <message>
        <source>All interviews, drafts and keys on this laptop become unreadable for ever: for you, for the coordinator, for everybody. It cannot be undone.</source>
        <translation>Все интервью, черновики и ключи на этом ноутбуке навсегда станут нечитаемыми: для Вас, для координатора, для всех. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>If it is enough that nobody can open the laptop, go back and hold Shift+F12 for two seconds: no passphrase opens it any more, and nothing is destroyed.</source>
        <translation>Если достаточно, чтобы ноутбук никто не открыл, вернитесь и две секунды держите Shift+F12: парольная фраза его больше не откроет, и ничего не уничтожится.</translation>
    </message>
    <message>
        <source>To destroy everything, type the word {word}</source>
        <translation>Чтобы уничтожить всё, введите слово {word}</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translation>УНИЧТОЖИТЬ</translation>
    </message>
    <message>
        <source>The keys of the survey lie here. Without a printed key, a key file or word shares nobody opens any interview of this survey again.</source>
        <translation>Здесь лежат ключи опроса. Без напечатанного ключа, файла ключа или списков слов никто больше не откроет ни одного интервью этого опроса.</translation>
    </message>
    <message>
        <source>While the laptop is locked nobody can count how many interviews exist only here. They would be lost with it.</source>
        <translation>Пока ноутбук заблокирован, никто не может узнать, сколько интервью есть только здесь. Они пропадут вместе с ним.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop. They would be lost.</source>
        <translation>
            <numerusform>%n интервью есть только на этом ноутбуке. Оно пропадёт.</numerusform>
            <numerusform>%n интервью есть только на этом ноутбуке. Они пропадут.</numerusform>
            <numerusform>%n интервью есть только на этом ноутбуке. Они пропадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finished interview of this laptop was handed over in some bundle.</source>
        <translation>Каждое законченное интервью этого ноутбука уже передано в каком-нибудь пакете.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be lost.</source>
        <translation>
            <numerusform>Пропадёт %n черновик.</numerusform>
            <numerusform>Пропадут %n черновика.</numerusform>
            <numerusform>Пропадут %n черновиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was destroyed. Type the word {word}, or go back with Esc.</source>
        <translation>Ничего не уничтожено. Введите слово {word} или вернитесь клавишей Esc.</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>Уничтожается…</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Make this laptop known</source>
        <translation>Представить ноутбук координатору</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translation>1–9 выбрать · {key} другая папка</translation>
    </message>
    <message>
        <source>Write the request again</source>
        <translation>Записать запрос ещё раз</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Записать запрос</translation>
    </message>
    <message>
        <source>The coordinator has to certify this laptop once. Until then you can interview as usual: nothing is lost, the interviews are kept and wait. Write the request to a stick, bring it to the coordinator, and read the eight words aloud.</source>
        <translation>Координатор должен один раз подтвердить этот ноутбук. До этого можно опрашивать как обычно: ничего не пропадёт, интервью сохраняются и ждут. Запишите запрос на флешку, отнесите координатору и прочитайте вслух восемь слов.</translation>
    </message>
    <message>
        <source>The eight words of this laptop</source>
        <translation>Восемь слов этого ноутбука</translation>
    </message>
    <message>
        <source>The coordinator compares them with those of the request, on the telephone or face to face. If one differs, the request is not from this laptop: write it again.</source>
        <translation>Координатор сравнивает их со словами запроса, по телефону или лично. Если хоть одно не совпало, запрос не с этого ноутбука: запишите его снова.</translation>
    </message>
    <message>
        <source>The request is written: {path}. Give it to the coordinator and read the eight words aloud. Later take the certificate in, here or under Hand over.</source>
        <translation>Запрос записан: {path}. Отдайте его координатору и прочитайте вслух восемь слов. Потом примите сертификат, здесь или в разделе «Передача данных».</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translation>Выберите папку или вставьте флешку.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Запись и проверка чтением…</translation>
    </message>
</context>
<context>
    <name>EnumeratorRoom</name>
    <message>
        <source>This laptop has the new questionnaires.</source>
        <translation>На этом ноутбуке теперь новые анкеты.</translation>
    </message>
    <message>
        <source>The interview is sealed. Its code is {code}.</source>
        <translation>Интервью запечатано. Его код: {code}.</translation>
    </message>
    <message>
        <source>The interview is finished. It can be opened again until {time}.</source>
        <translation>Интервью завершено. Снова открыть его можно до {time}.</translation>
    </message>
    <message>
        <source>The interview was stopped and what was answered is sealed. Its code is {code}.</source>
        <translation>Интервью прервано, полученные ответы запечатаны. Его код: {code}.</translation>
    </message>
    <message>
        <source>The answers are destroyed. The day and the reason are kept, as {code}.</source>
        <translation>Ответы уничтожены. День и причина сохранены под кодом {code}.</translation>
    </message>
    <message>
        <source>The corrected interview is sealed and takes the place of the earlier one. Its code is {code}.</source>
        <translation>Исправленное интервью запечатано и заменяет прежнее. Его код: {code}.</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>Identifying answers are chosen: tick that you understand what that means (2).</source>
        <translation>Выбраны ответы, по которым можно узнать человека: отметьте, что понимаете, что это значит (2).</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Записано: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {n} rows</source>
        <translation>{sheet}: строк {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n contents were left out; the sheet “about” says why.</source>
        <translation>
            <numerusform>%n содержание не вошло; почему, сказано на листе «about».</numerusform>
            <numerusform>%n содержания не вошли; почему, сказано на листе «about».</numerusform>
            <numerusform>%n содержаний не вошли; почему, сказано на листе «about».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files stand in the folder beside it.</source>
        <translation>
            <numerusform>%n прикреплённый файл лежит в папке рядом.</numerusform>
            <numerusform>%n прикреплённых файла лежат в папке рядом.</numerusform>
            <numerusform>%n прикреплённых файлов лежат в папке рядом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files never came; their names are written.</source>
        <translation>
            <numerusform>%n прикреплённый файл так и не пришёл; записано его имя.</numerusform>
            <numerusform>%n прикреплённых файла так и не пришли; записаны их имена.</numerusform>
            <numerusform>%n прикреплённых файлов так и не пришли; записаны их имена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable characters are shown as marks.</source>
        <translation>
            <numerusform>%n нечитаемый знак показан меткой.</numerusform>
            <numerusform>%n нечитаемых знака показаны метками.</numerusform>
            <numerusform>%n нечитаемых знаков показаны метками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long texts go on in the sheet “long_text”.</source>
        <translation>
            <numerusform>%n длинный текст продолжается на листе «long_text».</numerusform>
            <numerusform>%n длинных текста продолжаются на листе «long_text».</numerusform>
            <numerusform>%n длинных текстов продолжаются на листе «long_text».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Запись рабочей книги</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Записать книгу</translation>
    </message>
    <message>
        <source>No interview has come in yet: add bundles first (Ctrl+O).</source>
        <translation>Интервью ещё не поступали: сначала добавьте пакеты (Ctrl+O).</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are here</source>
        <translation>
            <numerusform>Здесь %n интервью</numerusform>
            <numerusform>Здесь %n интервью</numerusform>
            <numerusform>Здесь %n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Выгрузить в Excel</translation>
    </message>
    <message>
        <source>The workbook is not encrypted: whoever has the file can read the answers in it. Every export is noted in the survey.</source>
        <translation>Рабочая книга не зашифрована: ответы прочтёт любой, у кого есть файл. Каждая выгрузка отмечается в опросе.</translation>
    </message>
    <message>
        <source>Where the workbook is written</source>
        <translation>Куда записать рабочую книгу</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Рабочая книга Excel</translation>
    </message>
    <message>
        <source>What else is written, and what is not</source>
        <translation>Что ещё записать и что нет</translation>
    </message>
    <message>
        <source>Identifying answers too. Without this tick they are left out; contacts always are.</source>
        <translation>Также ответы, по которым можно узнать человека. Без этой отметки они не войдут; контакты не входят никогда.</translation>
    </message>
    <message>
        <source>I understand: with this file respondents can be recognised, and for them that can mean deportation. It will be noted that I exported it.</source>
        <translation>Я понимаю: по этому файлу респондентов можно узнать, и это может означать для них депортацию. Будет отмечено, что я его выгрузил(а).</translation>
    </message>
    <message>
        <source>Leave sensitive answers out, such as those about violence and health.</source>
        <translation>Не включать чувствительные ответы, например о насилии и здоровье.</translation>
    </message>
    <message>
        <source>A pseudonym for each respondent, the same in every export of this survey.</source>
        <translation>Псевдоним для каждого респондента, одинаковый во всех выгрузках этого опроса.</translation>
    </message>
    <message>
        <source>Attached files too, not encrypted, into a new folder beside the workbook.</source>
        <translation>И прикреплённые файлы, без шифрования, в новую папку рядом с книгой.</translation>
    </message>
    <message>
        <source>Chosen answers</source>
        <translation>Выбранные ответы</translation>
    </message>
    <message>
        <source>Labels: the words of the questionnaire</source>
        <translation>Подписи: слова анкеты</translation>
    </message>
    <message>
        <source>Codes: short names that never change</source>
        <translation>Коды: короткие имена, которые не меняются</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>И то и другое рядом</translation>
    </message>
    <message>
        <source>Don&apos;t know, refused, not applicable</source>
        <translation>Не знаю, отказ, не применимо</translation>
    </message>
    <message>
        <source>In words, so that nobody averages them</source>
        <translation>Словами, чтобы никто не считал по ним среднее</translation>
    </message>
    <message>
        <source>Codes: .d .r .n, as statistics programs read them</source>
        <translation>Кодами: .d .r .n, как их читают программы статистики</translation>
    </message>
    <message>
        <source>Blank: they cannot be told from skipped questions</source>
        <translation>Пусто: их не отличить от пропущенных вопросов</translation>
    </message>
    <message>
        <source>Questions with several answers</source>
        <translation>Вопросы с несколькими ответами</translation>
    </message>
    <message>
        <source>Both: one column with all, and a 0/1 column for each</source>
        <translation>И то и другое: один столбец со всеми и столбец 0/1 для каждого</translation>
    </message>
    <message>
        <source>Only a 0/1 column for each answer</source>
        <translation>Только столбец 0/1 для каждого ответа</translation>
    </message>
    <message>
        <source>Only one column with all of them</source>
        <translation>Только один столбец со всеми</translation>
    </message>
    <message>
        <source>Language of labels and questions</source>
        <translation>Язык подписей и вопросов</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Показаны:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which interviews</source>
        <translation>Какие интервью</translation>
    </message>
    <message>
        <source>Choose nothing to write all of them.</source>
        <translation>Чтобы записать все, не выбирайте ничего.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Версия формы</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Начиная с этого дня</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>До этого дня включительно</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Type it as dd.mm.yyyy.</source>
        <translation>«{text}» — не дата. Наберите её как дд.мм.гггг.</translation>
    </message>
    <message>
        <source>The first day is after the last one: no interview would be written.</source>
        <translation>Первый день позже последнего: ни одно интервью не будет записано.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Practice can begin.</source>
        <translation>На каждом ноутбуке: запустите Dala, выберите «Настроить ноутбук для интервью» и набор, введите код интервьюера. Можно тренироваться.</translation>
    </message>
    <message>
        <source>On each laptop: start Dala, choose “Set up this laptop for interviews” and the pack, type the enumerator&apos;s code. Interviews can begin. The laptop writes a request: certify it under Laptops.</source>
        <translation>На каждом ноутбуке: запустите Dala, выберите «Настроить ноутбук для интервью» и набор, введите код интервьюера. Можно начинать интервью. Ноутбук запишет запрос: подтвердите его в разделе «Ноутбуки».</translation>
    </message>
    <message>
        <source>No interview has come in yet</source>
        <translation>Интервью ещё не поступали</translation>
    </message>
    <message>
        <source>1. Write the survey pack</source>
        <translation>1. Запишите набор опроса</translation>
    </message>
    <message>
        <source>One file for all laptops: the questionnaires and the survey&apos;s public key. No secret.</source>
        <translation>Один файл для всех ноутбуков: анкеты и открытый ключ опроса. Секретов в нём нет.</translation>
    </message>
    <message>
        <source>2. Set the laptops up with it</source>
        <translation>2. Настройте с ним ноутбуки</translation>
    </message>
    <message>
        <source>Keys and publishing</source>
        <translation>Ключи и публикация</translation>
    </message>
    <message>
        <source>3. Add the bundles that enumerators hand over</source>
        <translation>3. Добавляйте пакеты, которые передают интервьюеры</translation>
    </message>
    <message>
        <source>In any order and as often as you like: nothing is counted twice. Files can also be dropped anywhere on this window.</source>
        <translation>В любом порядке и сколько угодно раз: ничего не считается дважды. Файлы можно и перетащить в это окно.</translation>
    </message>
    <message>
        <source>4. Publish the survey before real interviews</source>
        <translation>4. До настоящих интервью опубликуйте опрос</translation>
    </message>
    <message>
        <source>So far it is a trial: whatever is collected is practice and never counts. Publishing needs a second key that is kept in another building.</source>
        <translation>Пока это проба: всё собранное — тренировка и никогда не учитывается. Для публикации нужен второй ключ, который хранится в другом здании.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Набор опроса</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Добавить пакеты…</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Checked: no errors. Version {version}, languages: {languages}.</source>
        <translation>Проверено: ошибок нет. Версия {version}, языки: {languages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes for its designer.</source>
        <translation>
            <numerusform>%n замечание для составителя.</numerusform>
            <numerusform>%n замечания для составителя.</numerusform>
            <numerusform>%n замечаний для составителя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be used: %n errors.</source>
        <translation>
            <numerusform>Её нельзя использовать: %n ошибка.</numerusform>
            <numerusform>Её нельзя использовать: %n ошибки.</numerusform>
            <numerusform>Её нельзя использовать: %n ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, column {column}: </source>
        <translation>Строка {line}, столбец {column}: </translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Add the key</source>
        <translation>Добавить ключ</translation>
    </message>
    <message>
        <source>Type whose key it is or where it lies, for example “Partner in Osh”.</source>
        <translation>Введите, чей это ключ или где он лежит, например «Партнёр в Оше».</translation>
    </message>
    <message>
        <source>Paste the line that begins with age1pq1.</source>
        <translation>Вставьте строку, которая начинается с age1pq1.</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translation>Ключ добавляется…</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now. Have its owner read out these words from their own paper or screen and compare: {words}. Then write the pack and give it to every laptop.</source>
        <translation>«{name}» теперь ключ опроса. Пусть владелец прочтёт вслух слова со своей бумаги или экрана, сравните: {words}. Затем запишите набор и передайте его на каждый ноутбук.</translation>
    </message>
    <message>
        <source>A key that somebody gave</source>
        <translation>Ключ, который кто-то дал</translation>
    </message>
    <message>
        <source>Somebody else has the secret half and can read every interview with it. You only get its public line, which is no secret. Interviews are sealed to it from the next pack on.</source>
        <translation>Секретная половина у другого человека, и он может прочесть с ней все интервью. Вы получаете только открытую строку, она не секрет. Интервью запечатываются и для него, начиная со следующего набора.</translation>
    </message>
    <message>
        <source>Whose key it is, or where it lies</source>
        <translation>Чей это ключ или где он лежит</translation>
    </message>
    <message>
        <source>for example Partner in Osh</source>
        <translation>например Партнёр в Оше</translation>
    </message>
    <message>
        <source>Public line of the key</source>
        <translation>Открытая строка ключа</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translation>Отдельно: не в том здании, где этот компьютер. Так должен храниться хотя бы один ключ.</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} выбрать</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over again</source>
        <translation>Передать снова</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>1–9 choose · {key} another folder</source>
        <translation>1–9 выбрать · {key} другая папка</translation>
    </message>
    <message>
        <source>Write the interviews</source>
        <translation>Записать интервью</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>TRIAL</source>
        <translation>ПРОБА</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>All sealed interviews of this laptop go into one encrypted file with a random name. Only the coordinator can open it. What was handed over before is in it again, so nothing is lost if a stick is; nothing is counted twice.</source>
        <translation>Все запечатанные интервью этого ноутбука попадут в один зашифрованный файл со случайным именем. Открыть его может только координатор. Переданное раньше снова в нём, поэтому при потере флешки ничего не пропадёт; дважды ничего не считается.</translation>
    </message>
    <message>
        <source>Read these four words to your coordinator today</source>
        <translation>Прочитайте эти четыре слова координатору сегодня</translation>
    </message>
    <message>
        <source>They stand for everything that this laptop did until now. With them the coordinator sees whether something is missing at the end of what arrives.</source>
        <translation>Они обозначают всё, что этот ноутбук сделал до сих пор. По ним координатор увидит, не пропало ли что-нибудь в конце присланного.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again and do not go along. To hand them over too, seal them in the list first.</source>
        <translation>
            <numerusform>%n завершённое интервью ещё можно открыть снова, оно не передаётся. Чтобы передать и его, сначала запечатайте его в списке.</numerusform>
            <numerusform>%n завершённых интервью ещё можно открыть снова, они не передаются. Чтобы передать и их, сначала запечатайте их в списке.</numerusform>
            <numerusform>%n завершённых интервью ещё можно открыть снова, они не передаются. Чтобы передать и их, сначала запечатайте их в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translation>Записано и проверено чтением. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>Written and read back. Take the file from its folder to the coordinator.</source>
        <translation>Записано и проверено чтением. Передайте файл из папки координатору.</translation>
    </message>
    <message>
        <source>Written and read back, but into this laptop: copy the file to a stick today.</source>
        <translation>Записано и проверено, но на диске этого ноутбука: сегодня же скопируйте файл на флешку.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews still exist only on this laptop.</source>
        <translation>
            <numerusform>%n интервью по-прежнему есть только на этом ноутбуке.</numerusform>
            <numerusform>%n интервью по-прежнему есть только на этом ноутбуке.</numerusform>
            <numerusform>%n интервью по-прежнему есть только на этом ноутбуке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the file is copied, they exist only on this laptop.</source>
        <translation>Пока файл не скопирован, они есть только на этом ноутбуке.</translation>
    </message>
    <message>
        <source>No sealed interview exists only on this laptop any more.</source>
        <translation>Запечатанных интервью, которые есть только на этом ноутбуке, больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translation>
            <numerusform>В файле %n интервью.</numerusform>
            <numerusform>В файле %n интервью.</numerusform>
            <numerusform>В файле %n интервью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were in no earlier file.</source>
        <translation>
            <numerusform>%n из них впервые в файле.</numerusform>
            <numerusform>%n из них впервые в файле.</numerusform>
            <numerusform>%n из них впервые в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Файл: {path}</translation>
    </message>
    <message numerus="yes">
        <source>They lie in %n files: bring all of them.</source>
        <translation>
            <numerusform>Они лежат в %n файле: принесите его.</numerusform>
            <numerusform>Они лежат в %n файлах: принесите все.</numerusform>
            <numerusform>Они лежат в %n файлах: принесите все.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are damaged on this laptop and are not in the file: {codes}.</source>
        <translation>На этом ноутбуке повреждены и не попали в файл: {codes}.</translation>
    </message>
    <message>
        <source>Tell your coordinator, and change nothing on the laptop.</source>
        <translation>Сообщите координатору и ничего не меняйте на ноутбуке.</translation>
    </message>
    <message>
        <source>The file is whole, but this laptop has no space to note it: the interviews still count as not handed over. Free some space, then hand over again.</source>
        <translation>Файл цел, но на ноутбуке нет места, чтобы это отметить: интервью по-прежнему считаются непереданными. Освободите место и передайте снова.</translation>
    </message>
    <message>
        <source>Choose a folder or plug a stick in.</source>
        <translation>Выберите папку или вставьте флешку.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Запись и проверка чтением…</translation>
    </message>
</context>
<context>
    <name>InterviewBars</name>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>After finishing, the interview cannot be opened on this laptop.</source>
        <translation>После завершения открыть интервью на этом ноутбуке нельзя.</translation>
    </message>
    <message>
        <source>Review before finishing</source>
        <translation>Проверка перед завершением</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation>Завершить и запечатать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translation>Прервать и запечатать</translation>
    </message>
    <message numerus="yes">
        <source>Finished, it can be opened again for %n hours; then it is sealed.</source>
        <translation>
            <numerusform>Завершённое интервью можно открыть снова в течение %n часа, затем оно запечатывается.</numerusform>
            <numerusform>Завершённое интервью можно открыть снова в течение %n часов, затем оно запечатывается.</numerusform>
            <numerusform>Завершённое интервью можно открыть снова в течение %n часов, затем оно запечатывается.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, it can be opened again until {time}; then it is sealed.</source>
        <translation>Завершённое интервью можно открыть снова до {time}, затем оно запечатывается.</translation>
    </message>
    <message>
        <source>Finished, it takes the place of the earlier one and cannot be opened here.</source>
        <translation>После завершения оно заменит прежнее, и открыть его здесь будет нельзя.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Destroy the answers</source>
        <translation>Уничтожить ответы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>{roster} · {number} of {count}</source>
        <translation>{roster} · {number} из {count}</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓ another row</source>
        <translation>Ctrl+↑ ↓ другая строка</translation>
    </message>
    <message>
        <source>{key} add a row</source>
        <translation>{key} добавить строку</translation>
    </message>
    <message>
        <source>Ctrl+PgUp PgDn section</source>
        <translation>Ctrl+PgUp PgDn раздел</translation>
    </message>
    <message>
        <source>{key} language</source>
        <translation>{key} язык</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost while this page is open; saving is tried again by itself.</source>
        <translation>Пока эта страница открыта, введённое не пропадёт; сохранение повторяется само.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>These answers are not in their lists any more, choose again: {questions}</source>
        <translation>Этих ответов больше нет в списках, выберите снова: {questions}</translation>
    </message>
</context>
<context>
    <name>InterviewSide</name>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход интервью</translation>
    </message>
    <message>
        <source>done</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>has something to correct</source>
        <translation>есть что исправить</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивается</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions</source>
        <translation>{answered} из {asked} вопросов</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>a mistake of the enumerator</source>
        <translation>ошибка интервьюера</translation>
    </message>
    <message>
        <source>– void, does not count</source>
        <translation>– недействительно, не учитывается</translation>
    </message>
    <message>
        <source>– replaced by a corrected one</source>
        <translation>– заменено исправленным</translation>
    </message>
    <message>
        <source>→ returned, not back yet ({status})</source>
        <translation>→ возвращено, ещё не пришло назад ({status})</translation>
    </message>
    <message>
        <source>clock was set back</source>
        <translation>часы переводили назад</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>есть расхождение</translation>
    </message>
    <message>
        <source>names another enumerator</source>
        <translation>назван другой интервьюер</translation>
    </message>
    <message>
        <source>files lack</source>
        <translation>нет файлов</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translation>форма здесь неизвестна</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>corrected without being asked</source>
        <translation>исправлено без просьбы</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Today {time}</source>
        <translation>Сегодня {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Вчера {time}</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message numerus="yes">
        <source>Draft older than %n hours</source>
        <translation>
            <numerusform>Черновик старше %n часа</numerusform>
            <numerusform>Черновик старше %n часов</numerusform>
            <numerusform>Черновик старше %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translation>
            <numerusform>самое раннее — %n день</numerusform>
            <numerusform>самое раннее — %n дня</numerusform>
            <numerusform>самое раннее — %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недействительно</translation>
    </message>
    <message>
        <source>Draft · {answered} of {asked}</source>
        <translation>Черновик · {answered} из {asked}</translation>
    </message>
    <message>
        <source>Withdrawn · answers destroyed</source>
        <translation>Отозвано · ответы уничтожены</translation>
    </message>
    <message>
        <source>the same interview is there twice</source>
        <translation>такое интервью уже есть</translation>
    </message>
    <message>
        <source>it was practice</source>
        <translation>это была тренировка</translation>
    </message>
    <message>
        <source>the wrong person was asked</source>
        <translation>опрошен не тот человек</translation>
    </message>
    <message>
        <source>a mistake of mine</source>
        <translation>моя ошибка</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>Finished · can be opened again until {time}</source>
        <translation>Завершено · можно открыть снова до {time}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Получено координатором</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>Opened again · is sealed at {time}</source>
        <translation>Открыто снова · запечатывается в {time}</translation>
    </message>
    <message>
        <source>To correct: came back</source>
        <translation>Исправить: вернулось</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>только здесь</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>здесь его нет</translation>
    </message>
    <message>
        <source>Hand over today.</source>
        <translation>Передайте данные сегодня.</translation>
    </message>
    <message>
        <source>Hand over now: if this laptop is lost, they are lost with it.</source>
        <translation>Передайте сейчас: если ноутбук пропадёт, они пропадут вместе с ним.</translation>
    </message>
    <message>
        <source>{name} is finished and closed. {key} opens it again; that is noted in the interview.</source>
        <translation>{name} завершено и закрыто. {key} открывает его снова; это отмечается в интервью.</translation>
    </message>
    <message>
        <source>Interview {code} is with the coordinator, in two places, and not here any more.</source>
        <translation>Интервью {code} есть у координатора в двух местах, здесь его больше нет.</translation>
    </message>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translation>Интервью {code} недействительно. Оно хранится и передаётся, но не учитывается.</translation>
    </message>
    <message>
        <source>Interview {code} is sealed: nobody can open it on this laptop.</source>
        <translation>Интервью {code} запечатано: на этом ноутбуке его никто не может открыть.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews exist only on this laptop</source>
        <translation>
            <numerusform>%n интервью есть только на этом ноутбуке</numerusform>
            <numerusform>%n интервью есть только на этом ноутбуке</numerusform>
            <numerusform>%n интервью есть только на этом ноутбуке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>↑ ↓ · Space chooses · {key} find</source>
        <translation>↑ ↓ · пробел выбирает · {key} найти</translation>
    </message>
    <message>
        <source>Interview {code} was withdrawn: its answers are gone, and there is nothing to correct.</source>
        <translation>Интервью {code} отозвано: ответов больше нет, исправлять нечего.</translation>
    </message>
    <message>
        <source>Interview {code} does not count any more: it is not returned.</source>
        <translation>Интервью {code} больше не учитывается: оно не возвращается.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Записанные файлы</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Версия формы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что важно</translation>
    </message>
    <message>
        <source>No interview has come in yet.</source>
        <translation>Ни одного интервью ещё не пришло.</translation>
    </message>
    <message>
        <source>No interview fits what is typed above.</source>
        <translation>Введённому выше не соответствует ни одно интервью.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown: type a code, an enumerator or a day above.</source>
        <translation>
            <numerusform>Ещё %n не показано: введите выше код, интервьюера или день.</numerusform>
            <numerusform>Ещё %n не показаны: введите выше код, интервьюера или день.</numerusform>
            <numerusform>Ещё %n не показаны: введите выше код, интервьюера или день.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: {names}</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>Выбрано %n: {names}</numerusform>
            <numerusform>Выбрано %n: {names}</numerusform>
            <numerusform>Выбрано %n: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen. Space chooses the current row.</source>
        <translation>Ничего не выбрано. Пробел выбирает текущую строку.</translation>
    </message>
    <message>
        <source>Everything that came in, without a single answer. An interview with a mistake goes back to its laptop with your remark: its enumerator corrects it and hands it over again.</source>
        <translation>Всё, что пришло, без единого ответа. Интервью с ошибкой возвращается на свой ноутбук с Вашим замечанием: интервьюер исправляет его и передаёт снова.</translation>
    </message>
    <message>
        <source>Interviews that came in</source>
        <translation>Пришедшие интервью</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>code, enumerator, day or status, in any order</source>
        <translation>код, интервьюер, день или состояние, в любом порядке</translation>
    </message>
    <message>
        <source>Return to the laptop</source>
        <translation>Вернуть на ноутбук</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The passphrase is changed. Only the new one opens this laptop.</source>
        <translation>Парольная фраза сменена. Ноутбук открывает только новая.</translation>
    </message>
    <message>
        <source>Passphrase and danger</source>
        <translation>Парольная фраза и опасность</translation>
    </message>
    <message>
        <source>F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the coordinator&apos;s key opens it later.</source>
        <translation>F12 сразу скрывает работу. В опасности на любой странице две секунды держите Shift+F12 и нажмите Enter: после этого ноутбук не откроет ни одна парольная фраза. Ничего не удаляется, позже его откроет ключ координатора.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translation>Уничтожить всё на этом ноутбуке…</translation>
    </message>
</context>
<context>
    <name>KeyLines</name>
    <message>
        <source>The key from its sheet, or the words of two sheets one after the other</source>
        <translation>Ключ с листа или слова с двух листов подряд</translation>
    </message>
    <message>
        <source>Or a key file</source>
        <translation>Или файл ключа</translation>
    </message>
    <message>
        <source>for example E:\key.dala-key</source>
        <translation>например E:\key.dala-key</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Файлы ключей</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Выберите файл ключа</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Парольная фраза файла ключа</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть набранное</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
    <message>
        <source>Type the key, or choose the file that holds it.</source>
        <translation>Введите ключ или выберите файл, в котором он лежит.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Введите парольную фразу файла ключа.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Secret key of a survey</source>
        <translation>Секретный ключ опроса</translation>
    </message>
    <message>
        <source>kept in another place</source>
        <translation>хранится в другом месте</translation>
    </message>
    <message>
        <source>kept at the office</source>
        <translation>хранится в офисе</translation>
    </message>
    <message>
        <source>Key: {name} ({place}). Printed {day}.</source>
        <translation>Ключ: {name} ({place}). Напечатано: {day}.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read every interview of the survey. Lock it away. Do not photograph it, copy it or send it.</source>
        <translation>У кого этот лист, тот может прочитать все интервью опроса. Держите его под замком. Не фотографируйте, не копируйте и не пересылайте.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего он нужен</translation>
    </message>
    <message>
        <source>It opens the interviews if the coordinator&apos;s computer is lost.</source>
        <translation>Открывает интервью, если компьютер координатора утрачен.</translation>
    </message>
    <message>
        <source>It opens a laptop whose passphrase was forgotten.</source>
        <translation>Открывает ноутбук, парольную фразу которого забыли.</translation>
    </message>
    <message>
        <source>It is tried before the survey is published, and once a year: Dala calls it a rehearsal.</source>
        <translation>Его проверяют до публикации опроса и потом раз в год: в Dala это называется репетицией.</translation>
    </message>
    <message>
        <source>The key, to be typed</source>
        <translation>Ключ, чтобы ввести с клавиатуры</translation>
    </message>
    <message>
        <source>Spaces and lines do not matter. Below the first line there is no digit 1 and no letter B, I or O: the round sign is always the digit zero.</source>
        <translation>Пробелы и строки не важны. Ниже первой строки нет цифры 1 и букв B, I и O: круглый знак — всегда цифра ноль.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Как хранить</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe, in another building than the computers.</source>
        <translation>В запечатанном конверте, в сейфе, не в том здании, где компьютеры.</translation>
    </message>
    <message>
        <source>With somebody who may decide alone who gets to read the interviews.</source>
        <translation>У того, кто вправе один решать, кому читать интервью.</translation>
    </message>
    <message>
        <source>Write down in another place who has it. Look once a year whether it is still there.</source>
        <translation>Запишите в другом месте, у кого он. Раз в год проверяйте, на месте ли он.</translation>
    </message>
    <message>
        <source>Name of this key, in eight words</source>
        <translation>Имя этого ключа восемью словами</translation>
    </message>
    <message>
        <source>They are no secret: the survey&apos;s list of keys shows the same words for this key.</source>
        <translation>Они не секретны: в списке ключей опроса у этого ключа те же слова.</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Место координатора</translation>
    </message>
    <message>
        <source>in this desk, and off-site on paper or in a file</source>
        <translation>здесь, и отдельно: на бумаге или в файле</translation>
    </message>
    <message>
        <source>in this desk</source>
        <translation>на этом рабочем месте</translation>
    </message>
    <message>
        <source>✓ off-site</source>
        <translation>✓ хранится отдельно</translation>
    </message>
    <message>
        <source>in this building</source>
        <translation>в этом здании</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>ещё не проверен</translation>
    </message>
    <message>
        <source>✓ {day}</source>
        <translation>✓ {day}</translation>
    </message>
    <message>
        <source>! {day}, from a file: try the paper too</source>
        <translation>! {day}, из файла: проверьте и бумагу</translation>
    </message>
    <message>
        <source>! {day}, before the keys changed: try it once more</source>
        <translation>! {day}, до смены ключей: проверьте ещё раз</translation>
    </message>
</context>
<context>
    <name>KeysRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>↑ ↓ choose a key</source>
        <translation>↑ ↓ выбрать ключ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“{name}” is kept in another building.</source>
        <translation>«{name}» хранится в другом здании.</translation>
    </message>
    <message>
        <source>“{name}” is not kept off-site.</source>
        <translation>«{name}» отдельно не хранится.</translation>
    </message>
    <message>
        <source>It is not off-site</source>
        <translation>Не хранится отдельно</translation>
    </message>
    <message>
        <source>It is kept off-site</source>
        <translation>Хранится отдельно</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Tried last</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Its eight words</source>
        <translation>Его восемь слов</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Each of these keys opens every interview of the survey by itself, and any laptop whose passphrase is lost (the first three do). One must lie in another building: with this computer as the only key, a fire or a theft ends the survey.</source>
        <translation>Каждый из этих ключей сам по себе открывает все интервью опроса, а первые три — и любой ноутбук, чья парольная фраза забыта. Один должен лежать в другом здании: если единственный ключ в этом компьютере, пожар или кража покончат с опросом.</translation>
    </message>
    <message>
        <source>Keys of the survey</source>
        <translation>Ключи опроса</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>Add a key somebody gave</source>
        <translation>Добавить чужой ключ</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Проверить ключ</translation>
    </message>
    <message>
        <source>Put this desk&apos;s key on paper</source>
        <translation>Вынести здешний ключ на бумагу</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message numerus="yes">
        <source>%n interviews count</source>
        <translation>
            <numerusform>учитывается %n интервью</numerusform>
            <numerusform>учитываются %n интервью</numerusform>
            <numerusform>учитываются %n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, number {first} to {last}</source>
        <translation>
            <numerusform>%n запись, номера с {first} по {last}</numerusform>
            <numerusform>%n записи, номера с {first} по {last}</numerusform>
            <numerusform>%n записей, номера с {first} по {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n объявлено недействительным</numerusform>
            <numerusform>%n объявлены недействительными</numerusform>
            <numerusform>%n объявлены недействительными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n исправлено</numerusform>
            <numerusform>%n исправлены</numerusform>
            <numerusform>%n исправлены</numerusform>
        </translation>
    </message>
    <message>
        <source>last bundle added: {when}</source>
        <translation>последний пакет добавлен: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Known: these are the words of entry {number}; %n entries came after it.</source>
        <translation>
            <numerusform>Известны: это слова записи {number}; после неё пришла ещё %n запись.</numerusform>
            <numerusform>Известны: это слова записи {number}; после неё пришли ещё %n записи.</numerusform>
            <numerusform>Известны: это слова записи {number}; после неё пришли ещё %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: everything up to this moment is here.</source>
        <translation>Те же: всё до этого момента здесь.</translation>
    </message>
    <message>
        <source>Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add it, and type these words again. If they are still unknown then, something is missing.</source>
        <translation>Не те: отличается слово {place}. Слова меняются с каждым интервью: попросите новый пакет, добавьте его и введите эти слова снова. Если они и тогда неизвестны, чего-то не хватает.</translation>
    </message>
    <message>
        <source>Head code: four words for all this laptop has done, as far as it came here</source>
        <translation>Код цепочки: четыре слова за всё, что сделал этот ноутбук и что пришло сюда</translation>
    </message>
    <message>
        <source>Words heard over the telephone</source>
        <translation>Слова, услышанные по телефону</translation>
    </message>
    <message>
        <source>the four words on the laptop&apos;s screen</source>
        <translation>четыре слова с экрана ноутбука</translation>
    </message>
    <message>
        <source>Type all four words.</source>
        <translation>Введите все четыре слова.</translation>
    </message>
</context>
<context>
    <name>LaptopPages</name>
    <message>
        <source>Interview {code} is void. It is kept and travels, but does not count.</source>
        <translation>Интервью {code} недействительно. Оно хранится и передаётся, но не учитывается.</translation>
    </message>
</context>
<context>
    <name>LaptopWords</name>
    <message>
        <source>Laptop of {enumerator} ({device})</source>
        <translation>Ноутбук {enumerator} ({device})</translation>
    </message>
    <message>
        <source>✓ certified</source>
        <translation>✓ подтверждён</translation>
    </message>
    <message>
        <source>trial: needs no certificate</source>
        <translation>проба: сертификат не нужен</translation>
    </message>
    <message>
        <source>! waits for its certificate</source>
        <translation>! ждёт сертификата</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>ещё ничего не пришло</translation>
    </message>
    <message>
        <source>✓ nothing lacks</source>
        <translation>✓ всё на месте</translation>
    </message>
    <message>
        <source>Nothing came from this laptop yet.</source>
        <translation>С этого ноутбука ещё ничего не пришло.</translation>
    </message>
    <message>
        <source>Nothing lacks: every entry of this laptop&apos;s chain came, and every interview that it names.</source>
        <translation>Всё на месте: пришла каждая запись цепочки этого ноутбука и каждое названное в ней интервью.</translation>
    </message>
    <message>
        <source>This laptop was copied or set back to an earlier state: from entry {number} on it has two histories. Nothing is lost: both are kept, and the interviews of both count. Call {enumerator}: was the laptop restored, or its folder copied to another one? Only one of them may go on; set the other one up anew.</source>
        <translation>Этот ноутбук скопировали или вернули в прежнее состояние: с записи {number} у него две истории. Ничего не потеряно: обе сохраняются, интервью обеих учитываются. Позвоните {enumerator}: ноутбук восстанавливали или его папку копировали на другой? Продолжать работу может только один; другой настройте заново.</translation>
    </message>
    <message>
        <source>COPIED: two histories</source>
        <translation>СКОПИРОВАН: две истории</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not join those that are here: something before them is another than what came. Treat it as a copied laptop: call {enumerator}.</source>
        <translation>
            <numerusform>%n запись не стыкуется с теми, что здесь: перед ней было не то, что пришло. Считайте ноутбук скопированным: позвоните {enumerator}.</numerusform>
            <numerusform>%n записи не стыкуются с теми, что здесь: перед ними было не то, что пришло. Считайте ноутбук скопированным: позвоните {enumerator}.</numerusform>
            <numerusform>%n записей не стыкуются с теми, что здесь: перед ними было не то, что пришло. Считайте ноутбук скопированным: позвоните {enumerator}.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries that do not join</source>
        <translation>записи не стыкуются</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that this laptop finished did not come: {names}. Ask {enumerator} to hand over again, and not to take a receipt in before that.</source>
        <translation>
            <numerusform>Не пришло %n законченное на этом ноутбуке интервью: {names}. Попросите {enumerator} передать данные снова и до этого не принимать квитанций.</numerusform>
            <numerusform>Не пришли %n законченных на этом ноутбуке интервью: {names}. Попросите {enumerator} передать данные снова и до этого не принимать квитанций.</numerusform>
            <numerusform>Не пришли %n законченных на этом ноутбуке интервью: {names}. Попросите {enumerator} передать данные снова и до этого не принимать квитанций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews missing</source>
        <translation>
            <numerusform>нет %n интервью</numerusform>
            <numerusform>нет %n интервью</numerusform>
            <numerusform>нет %n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of its chain lack, number {numbers}: a bundle in between did not come. Add that bundle, or ask {enumerator} to hand over again.</source>
        <translation>
            <numerusform>В его цепочке нет %n записи, номер {numbers}: не пришёл какой-то промежуточный пакет. Добавьте его или попросите {enumerator} передать данные снова.</numerusform>
            <numerusform>В его цепочке нет %n записей, номера {numbers}: не пришёл какой-то промежуточный пакет. Добавьте его или попросите {enumerator} передать данные снова.</numerusform>
            <numerusform>В его цепочке нет %n записей, номера {numbers}: не пришёл какой-то промежуточный пакет. Добавьте его или попросите {enumerator} передать данные снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries missing</source>
        <translation>
            <numerusform>нет %n записи</numerusform>
            <numerusform>нет %n записей</numerusform>
            <numerusform>нет %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is cut off: a bundle named %n later entries, number {numbers}, that did not come. Add its other parts, or ask {enumerator} to hand over again.</source>
        <translation>
            <numerusform>Конец обрезан: пакет назвал ещё %n более позднюю запись, номер {numbers}, но она не пришла. Добавьте другие его части или попросите {enumerator} передать данные снова.</numerusform>
            <numerusform>Конец обрезан: пакет назвал ещё %n более поздние записи, номера {numbers}, но они не пришли. Добавьте другие его части или попросите {enumerator} передать данные снова.</numerusform>
            <numerusform>Конец обрезан: пакет назвал ещё %n более поздних записей, номера {numbers}, но они не пришли. Добавьте другие его части или попросите {enumerator} передать данные снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is cut off</source>
        <translation>конец обрезан</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came under this laptop&apos;s id with other keys. They are kept, unopened. Ask {enumerator}: was the laptop set up anew? If nobody knows of it, somebody else made them.</source>
        <translation>
            <numerusform>%n пакет пришёл под именем этого ноутбука с другими ключами. Он хранится нераскрытым. Спросите {enumerator}: ноутбук настраивали заново? Если об этом никто не знает, пакет сделал кто-то другой.</numerusform>
            <numerusform>%n пакета пришли под именем этого ноутбука с другими ключами. Они хранятся нераскрытыми. Спросите {enumerator}: ноутбук настраивали заново? Если об этом никто не знает, их сделал кто-то другой.</numerusform>
            <numerusform>%n пакетов пришли под именем этого ноутбука с другими ключами. Они хранятся нераскрытыми. Спросите {enumerator}: ноутбук настраивали заново? Если об этом никто не знает, их сделал кто-то другой.</numerusform>
        </translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>другие ключи</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of it are kept, unopened, until the laptop is certified. Nothing is lost. Ask {enumerator} for its request, then choose “Certify a laptop”.</source>
        <translation>
            <numerusform>%n его пакет хранится нераскрытым, пока ноутбук не подтверждён. Ничего не потеряно. Попросите у {enumerator} запрос и выберите «Подтвердить ноутбук».</numerusform>
            <numerusform>%n его пакета хранятся нераскрытыми, пока ноутбук не подтверждён. Ничего не потеряно. Попросите у {enumerator} запрос и выберите «Подтвердить ноутбук».</numerusform>
            <numerusform>%n его пакетов хранятся нераскрытыми, пока ноутбук не подтверждён. Ничего не потеряно. Попросите у {enumerator} запрос и выберите «Подтвердить ноутбук».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait</source>
        <translation>
            <numerusform>ждёт %n пакет</numerusform>
            <numerusform>ждут %n пакета</numerusform>
            <numerusform>ждут %n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came without the laptop&apos;s signature, from before the survey was published. They count, but nobody can prove where they come from.</source>
        <translation>
            <numerusform>%n интервью пришло без подписи ноутбука, ещё до публикации опроса. Оно учитывается, но откуда оно, доказать нельзя.</numerusform>
            <numerusform>%n интервью пришли без подписи ноутбука, ещё до публикации опроса. Они учитываются, но откуда они, доказать нельзя.</numerusform>
            <numerusform>%n интервью пришли без подписи ноутбука, ещё до публикации опроса. Они учитываются, но откуда они, доказать нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n без подписи</numerusform>
            <numerusform>%n без подписи</numerusform>
            <numerusform>%n без подписи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its clock was set back: the times of %n interviews are not certain. They count all the same. Ask {enumerator} to set date and time right.</source>
        <translation>
            <numerusform>Его часы переводили назад: время %n интервью неточно. Оно всё равно учитывается. Попросите {enumerator} поставить верные дату и время.</numerusform>
            <numerusform>Его часы переводили назад: время %n интервью неточно. Они всё равно учитываются. Попросите {enumerator} поставить верные дату и время.</numerusform>
            <numerusform>Его часы переводили назад: время %n интервью неточно. Они всё равно учитываются. Попросите {enumerator} поставить верные дату и время.</numerusform>
        </translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>часы переведены назад</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were returned to be corrected and are not back yet. Did {enumerator} get the file? They count as they are until then.</source>
        <translation>
            <numerusform>%n интервью возвращено на исправление и ещё не пришло назад. Получил ли {enumerator} файл? До тех пор оно учитывается как есть.</numerusform>
            <numerusform>%n интервью возвращены на исправление и ещё не пришли назад. Получил ли {enumerator} файл? До тех пор они учитываются как есть.</numerusform>
            <numerusform>%n интервью возвращены на исправление и ещё не пришли назад. Получил ли {enumerator} файл? До тех пор они учитываются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned, not back</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n возвращено, не пришло</numerusform>
            <numerusform>%n возвращены, не пришли</numerusform>
            <numerusform>%n возвращены, не пришли</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>↑ ↓ choose a laptop · Enter or {key} compare its words</source>
        <translation>↑ ↓ выбрать ноутбук · Enter или {key} — сверить слова</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Head code</source>
        <translation>Код цепочки</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>No laptop has handed anything over yet. Set laptops up with the survey pack; in a trial none of them needs a certificate.</source>
        <translation>Ни один ноутбук ещё ничего не передал. Настройте ноутбуки с набором опроса; в пробном опросе сертификат им не нужен.</translation>
    </message>
    <message>
        <source>No laptop is known yet. Set laptops up with the survey pack: each writes a request to a stick. Bring the stick here, and certify the laptop.</source>
        <translation>Ни один ноутбук ещё не известен. Настройте ноутбуки с набором опроса: каждый запишет запрос на флешку. Принесите флешку сюда и подтвердите ноутбук.</translation>
    </message>
    <message>
        <source>Receipts that were written</source>
        <translation>Записанные квитанции</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Each laptop signs everything it does in one chain. So Dala sees what is missing, even when interviews or whole bundles never came.</source>
        <translation>Каждый ноутбук подписывает всё, что делает, одной цепочкой. Поэтому Dala видит, чего не хватает, даже если интервью или целые пакеты так и не пришли.</translation>
    </message>
    <message>
        <source>Laptops of the survey</source>
        <translation>Ноутбуки опроса</translation>
    </message>
    <message>
        <source>Certify a laptop</source>
        <translation>Подтвердить ноутбук</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translation>Записать квитанции</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Now: anybody with the pack may set a laptop up, with any code.</source>
        <translation>Сейчас: настроить ноутбук может любой, у кого есть набор, с любым кодом.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n enumerators may set a laptop up.</source>
        <translation>
            <numerusform>Сейчас: настроить ноутбук может %n интервьюер.</numerusform>
            <numerusform>Сейчас: настроить ноутбук могут %n интервьюера.</numerusform>
            <numerusform>Сейчас: настроить ноутбук могут %n интервьюеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: no quotas.</source>
        <translation>Сейчас: квот нет.</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n quotas.</source>
        <translation>
            <numerusform>Сейчас: %n квота.</numerusform>
            <numerusform>Сейчас: %n квоты.</numerusform>
            <numerusform>Сейчас: %n квот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the list over</source>
        <translation>Взять список</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translation>Набор подписывается…</translation>
    </message>
    <message>
        <source>Type which file holds the list, or choose it with Browse.</source>
        <translation>Введите файл со списком или выберите через «Обзор».</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translation>Номер набора теперь {number}. Запишите его и передайте на каждый ноутбук.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translation>В опросе так и есть: ничего не изменено.</translation>
    </message>
    <message>
        <source>Enumerators</source>
        <translation>Интервьюеры</translation>
    </message>
    <message>
        <source>With a list, only these codes can set a laptop up. A CSV file with the columns code and, where there are several, organisation.</source>
        <translation>Со списком настроить ноутбук можно только с этими кодами. Файл CSV со столбцами code и, если организаций несколько, organisation.</translation>
    </message>
    <message>
        <source>List of enumerators</source>
        <translation>Список интервьюеров</translation>
    </message>
    <message>
        <source>Choose the list of enumerators</source>
        <translation>Выберите список интервьюеров</translation>
    </message>
    <message>
        <source>Let everybody set a laptop up</source>
        <translation>Разрешить настройку всем</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Квоты</translation>
    </message>
    <message>
        <source>How many interviews are wanted, by answers. A CSV file with the columns name, form, target, and one for each question that counts.</source>
        <translation>Сколько нужно интервью, по ответам. Файл CSV со столбцами name, form, target и по одному на каждый учитываемый вопрос.</translation>
    </message>
    <message>
        <source>List of quotas</source>
        <translation>Список квот</translation>
    </message>
    <message>
        <source>Choose the list of quotas</source>
        <translation>Выберите список квот</translation>
    </message>
    <message>
        <source>Do without quotas</source>
        <translation>Обойтись без квот</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Файлы CSV</translation>
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
        <translation>ПРОБА</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter continue · Ctrl+1–3 rooms</source>
        <translation>↑ ↓ выбрать · Enter продолжить · Ctrl+1–3 разделы</translation>
    </message>
    <message>
        <source>{key} find</source>
        <translation>{key} найти</translation>
    </message>
    <message>
        <source>{key} void</source>
        <translation>{key} недействительно</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Make it known</source>
        <translation>Представить</translation>
    </message>
    <message>
        <source>Find an interview by its code</source>
        <translation>Найти интервью по коду</translation>
    </message>
    <message>
        <source>The interview is sealed for good. Its code is {code}.</source>
        <translation>Интервью запечатано окончательно. Его код: {code}.</translation>
    </message>
    <message>
        <source>This laptop is not certified yet: its interviews are kept and wait.</source>
        <translation>Этот ноутбук ещё не подтверждён: его интервью сохраняются и ждут.</translation>
    </message>
    <message>
        <source>There is no interview on this laptop yet. Press Ctrl+N to begin the first.</source>
        <translation>На этом ноутбуке ещё нет интервью. Нажмите Ctrl+N, чтобы начать первое.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown. Type a code above to find one.</source>
        <translation>
            <numerusform>Ещё %n не показано. Чтобы найти, введите код выше.</numerusform>
            <numerusform>Ещё %n не показаны. Чтобы найти, введите код выше.</numerusform>
            <numerusform>Ещё %n не показаны. Чтобы найти, введите код выше.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview has this code.</source>
        <translation>Интервью с таким кодом нет.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Dala was locked. Everything is saved.</source>
        <translation>Dala заблокирована. Всё сохранено.</translation>
    </message>
    <message>
        <source>Dala locked itself because nobody used it for a while. Everything is saved.</source>
        <translation>Dala заблокировалась, потому что ею некоторое время не пользовались. Всё сохранено.</translation>
    </message>
    <message>
        <source>Dala locked itself because the laptop slept. Everything is saved.</source>
        <translation>Dala заблокировалась, потому что ноутбук был в режиме сна. Всё сохранено.</translation>
    </message>
    <message>
        <source>Dala locked itself together with the screen. Everything is saved.</source>
        <translation>Dala заблокировалась вместе с экраном. Всё сохранено.</translation>
    </message>
    <message>
        <source>Dala was locked. What was typed last could not be saved; everything before it is.</source>
        <translation>Dala заблокирована. Последнее набранное сохранить не удалось; всё, что было до него, сохранено.</translation>
    </message>
    <message>
        <source>Dala was locked after a mistake of the program.</source>
        <translation>Dala заблокирована после ошибки программы.</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens this laptop.</source>
        <translation>Этот ноутбук открывает только ключ координатора.</translation>
    </message>
    <message>
        <source>The laptop could not be locked for good: the disk did not take it. The passphrase still opens it. Switch the laptop off.</source>
        <translation>Заблокировать ноутбук насовсем не удалось: диск не принял запись. Парольная фраза всё ещё его открывает. Выключите ноутбук.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Type a part of the answer</source>
        <translation>Введите часть ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найден %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the list fits this.</source>
        <translation>В списке нет ничего похожего.</translation>
    </message>
    <message>
        <source>letters look for it · ↓ list</source>
        <translation>буквы — поиск · ↓ список</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Print the PDF on a printer of your own at once, then delete it and empty the bin. It must never stay on this computer: whoever finds it can read every interview.</source>
        <translation>Сразу напечатайте PDF на своём принтере, потом удалите его и очистите корзину. Он не должен оставаться на этом компьютере: кто его найдёт, прочтёт все интервью.</translation>
    </message>
    <message>
        <source>Put the file on a stick that is kept in another place, and its passphrase in a third place. It must never stay on this computer.</source>
        <translation>Запишите файл на флешку, которая хранится в другом месте, а парольную фразу держите в третьем. Файл не должен оставаться на этом компьютере.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Type who keeps the key or where it lies, for example “Safe in Astana”.</source>
        <translation>Введите, у кого или где лежит ключ, например «Сейф в Астане».</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translation>Введите, куда записать файл, или выберите через «Обзор».</translation>
    </message>
    <message>
        <source>Preparing the key…</source>
        <translation>Ключ готовится…</translation>
    </message>
    <message>
        <source>Writing the key…</source>
        <translation>Ключ записывается…</translation>
    </message>
    <message>
        <source>Written: {path}.</source>
        <translation>Записано: {path}.</translation>
    </message>
    <message>
        <source>Print it now, delete the file, and empty the bin.</source>
        <translation>Напечатайте его сейчас, удалите файл и очистите корзину.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase in two places, neither of them here.</source>
        <translation>Храните файл и его парольную фразу в двух разных местах, и не здесь.</translation>
    </message>
    <message>
        <source>“{name}” is a key of the survey now.</source>
        <translation>«{name}» теперь ключ опроса.</translation>
    </message>
    <message>
        <source>Try it next, then write the pack and give it to every laptop.</source>
        <translation>Теперь проверьте его, затем запишите набор и передайте его на каждый ноутбук.</translation>
    </message>
    <message>
        <source>This desk&apos;s own key</source>
        <translation>Ключ этого рабочего места</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Who keeps it, or where it lies</source>
        <translation>У кого или где он лежит</translation>
    </message>
    <message>
        <source>for example Safe in Astana</source>
        <translation>например Сейф в Астане</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Off-site: in another building than this computer. One key at least must be.</source>
        <translation>Отдельно: не в том здании, где этот компьютер. Так должен храниться хотя бы один ключ.</translation>
    </message>
    <message>
        <source>How its secret half is kept</source>
        <translation>Как хранится его секретная половина</translation>
    </message>
    <message>
        <source>A printed sheet: one page with the key as a code and as letters</source>
        <translation>Напечатанный лист: одна страница с ключом в виде кода и букв</translation>
    </message>
    <message>
        <source>Three printed sheets of words for three people: any two are the key</source>
        <translation>Три листа со словами для трёх человек: любые два составляют ключ</translation>
    </message>
    <message>
        <source>A key file on a stick, under a passphrase of its own</source>
        <translation>Файл ключа на флешке под отдельной парольной фразой</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>Куда записать файл</translation>
    </message>
    <message>
        <source>Write the key</source>
        <translation>Записать ключ</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Файлы ключей</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the file: alone the file opens nothing.</source>
        <translation>Запишите их на бумагу и держите её отдельно от файла: сам по себе файл ничего не откроет.</translation>
    </message>
    <message>
        <source>The key in this desk opens every interview. On paper in another place it opens them if this computer is lost, and it opens a laptop whose passphrase was forgotten.</source>
        <translation>Ключ этого рабочего места открывает все интервью. На бумаге в другом месте он откроет их, если этот компьютер пропадёт, и откроет ноутбук, чья парольная фраза забыта.</translation>
    </message>
    <message>
        <source>Its secret half is written once, as you choose below, and is not kept in this desk: what you write is the key. Interviews are sealed to it from the next pack on.</source>
        <translation>Его секретная половина записывается один раз, как Вы выберете ниже, и здесь не хранится: записанное и есть ключ. Интервью запечатываются и для него, начиная со следующего набора.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>yyyy</source>
        <translation>гггг</translation>
    </message>
    <message>
        <source>mm.yyyy</source>
        <translation>мм.гггг</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move to version {version}</source>
        <translation>Перенести в версию {version}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Versions of the questionnaire</source>
        <translation>Версии анкеты</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Назад к интервью</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>Из версии {old} в версию {new}</translation>
    </message>
    <message>
        <source>The survey has a newer version of this questionnaire. You can finish the interview with the version it was begun with, or move it. Nothing is lost either way, and the move can be undone until the interview is finished.</source>
        <translation>В опросе есть более новая версия этой анкеты. Интервью можно закончить по той версии, по которой оно начато, или перенести. В обоих случаях ничего не пропадёт, а перенос можно отменить, пока интервью не завершено.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers stay as they are.</source>
        <translation>
            <numerusform>%n ответ остаётся как есть.</numerusform>
            <numerusform>%n ответа остаются как есть.</numerusform>
            <numerusform>%n ответов остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>The interview has the version that the survey has now.</source>
        <translation>У интервью та версия, которая сейчас в опросе.</translation>
    </message>
    <message>
        <source>Answers to look at again</source>
        <translation>Ответы, которые нужно просмотреть ещё раз</translation>
    </message>
    <message>
        <source>Answers to questions that are gone: kept beside the interview</source>
        <translation>Ответы на вопросы, которых больше нет: хранятся рядом с интервью</translation>
    </message>
    <message>
        <source>Answers that come back</source>
        <translation>Ответы, которые возвращаются</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Новые вопросы</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translation>Это интервью перенесено из версии {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of earlier versions are kept beside it.</source>
        <translation>
            <numerusform>Рядом с ним хранится %n ответ прежних версий.</numerusform>
            <numerusform>Рядом с ним хранятся %n ответа прежних версий.</numerusform>
            <numerusform>Рядом с ним хранятся %n ответов прежних версий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing the move loses %n answers given since.</source>
        <translation>
            <numerusform>При отмене переноса пропадёт %n ответ, данный после него.</numerusform>
            <numerusform>При отмене переноса пропадут %n ответа, данные после него.</numerusform>
            <numerusform>При отмене переноса пропадут %n ответов, данных после него.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Отменить перенос</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓ · Enter on</source>
        <translation>1–9 выбрать · ↑ ↓ · Enter далее</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Which questionnaire?</source>
        <translation>Какая анкета?</translation>
    </message>
    <message>
        <source>In which language will you ask?</source>
        <translation>На каком языке Вы будете спрашивать?</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ больше, меньше</translation>
    </message>
</context>
<context>
    <name>PackRoom</name>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n анкета</numerusform>
            <numerusform>%n анкеты</numerusform>
            <numerusform>%n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}. It holds {forms}. Copy it to each laptop, or take it there on a stick.</source>
        <translation>Записано: {path}. Внутри: {forms}. Скопируйте его на каждый ноутбук или отнесите на флешке.</translation>
    </message>
    <message>
        <source>Writing the survey pack</source>
        <translation>Запись набора опроса</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Записать набор</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Набор опроса</translation>
    </message>
    <message>
        <source>TRIAL: every laptop set up with this pack says so, and its interviews are for practice only.</source>
        <translation>ПРОБА: это сказано на каждом ноутбуке, настроенном с этим набором, и его интервью только для тренировки.</translation>
    </message>
    <message>
        <source>One file sets up every laptop of the survey. It holds the questionnaires and the public key that interviews are sealed to, and nothing secret: losing it harms nobody.</source>
        <translation>Одним файлом настраивается каждый ноутбук опроса. В нём анкеты и открытый ключ, которым запечатываются интервью, и ничего секретного: его потеря никому не повредит.</translation>
    </message>
    <message>
        <source>On a new laptop, choose “Set up this laptop for interviews” and this file. On one that is set up, choose Settings, “Update from a pack…”: it keeps what it has.</source>
        <translation>На новом ноутбуке выберите «Настроить ноутбук для интервью» и этот файл. На уже настроенном: «Настройки», «Обновить из набора…» — всё, что на нём есть, останется.</translation>
    </message>
    <message>
        <source>File or folder for the pack</source>
        <translation>Файл или папка для набора</translation>
    </message>
    <message>
        <source>Write the survey pack</source>
        <translation>Записать набор опроса</translation>
    </message>
    <message>
        <source>Questionnaires in it</source>
        <translation>Анкеты в нём</translation>
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
        <translation>Языки</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Eight words of the survey</source>
        <translation>Восемь слов опроса</translation>
    </message>
    <message>
        <source>Every laptop that is set up shows them: read them to its enumerator from here. If one is different there, somebody exchanged the pack on the way.</source>
        <translation>Их показывает каждый ноутбук, когда его настраивают: прочитайте их отсюда интервьюеру. Если хоть одно там другое, набор по дороге подменили.</translation>
    </message>
    <message>
        <source>What else it says</source>
        <translation>Что ещё в нём сказано</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translation>Номер набора</translation>
    </message>
    <message>
        <source>Keys that can open interviews</source>
        <translation>Ключи, открывающие интервью</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
</context>
<context>
    <name>PassphraseLines</name>
    <message>
        <source>Five words that nobody can guess, made for you:</source>
        <translation>Пять слов, которые никто не угадает, составлены для Вас:</translation>
    </message>
    <message>
        <source>Write them on paper and keep it away from the laptop, or learn them by heart. Without the passphrase nobody can open this laptop&apos;s interviews.</source>
        <translation>Запишите их на бумаге и храните её отдельно от ноутбука или выучите наизусть. Без парольной фразы никто не откроет интервью этого ноутбука.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Взять эти слова</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть набранное</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Та же парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Угадать трудно.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Обе одинаковы.</translation>
    </message>
    <message>
        <source>Type a passphrase, or press F2 to use the five words.</source>
        <translation>Введите парольную фразу или нажмите F2, чтобы взять эти пять слов.</translation>
    </message>
    <message>
        <source>This is not the same. Type the passphrase once more.</source>
        <translation>Фразы не совпадают. Введите парольную фразу ещё раз.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>latitude longitude, e.g. 42.3417 69.5901</source>
        <translation>широта долгота, например 42.3417 69.5901</translation>
    </message>
    <message>
        <source>Degrees, with a minus for south and west; then height in metres, if known.</source>
        <translation>Градусы, для юга и запада с минусом; затем высота в метрах, если известна.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Keep the interviews there all the same; I know what that means</source>
        <translation>Всё равно хранить интервью там: я понимаю, чем это грозит</translation>
    </message>
    <message>
        <source>To choose another folder, close Dala and start it with the command: dala --data FOLDER</source>
        <translation>Чтобы выбрать другую папку, закройте Dala и запустите командой: dala --data ПАПКА</translation>
    </message>
    <message>
        <source>Choose another folder, or tick the line above.</source>
        <translation>Выберите другую папку или отметьте строку выше.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Where to?</source>
        <translation>Куда?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>for example E:\ or /media/stick</source>
        <translation>например E:\ или /media/stick</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and it appears here, or choose a folder.</source>
        <translation>Флешка не вставлена. Вставьте её, и она появится здесь, или выберите папку.</translation>
    </message>
    <message>
        <source>{name} · {free} free</source>
        <translation>{name} · свободно {free}</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Take it over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Type a whole number from {least} to {most}.</source>
        <translation>Введите целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Signing the pack…</source>
        <translation>Набор подписывается…</translation>
    </message>
    <message>
        <source>The pack has number {number} now. Write it and give it to every laptop.</source>
        <translation>Номер набора теперь {number}. Запишите его и передайте на каждый ноутбук.</translation>
    </message>
    <message>
        <source>The survey says that already: nothing is changed.</source>
        <translation>В опросе так и есть: ничего не изменено.</translation>
    </message>
    <message>
        <source>Rules for every laptop</source>
        <translation>Правила для каждого ноутбука</translation>
    </message>
    <message>
        <source>They hold on a laptop once it has taken the next pack.</source>
        <translation>Они действуют на ноутбуке, когда он возьмёт следующий набор.</translation>
    </message>
    <message>
        <source>A laptop that nobody touches locks after so many minutes (1 to 15)</source>
        <translation>Через сколько минут блокируется ноутбук, которого не касаются (от 1 до 15)</translation>
    </message>
    <message>
        <source>It reminds of an unfinished interview after so many hours (1 to 72)</source>
        <translation>Через сколько часов напоминать о незаконченном интервью (от 1 до 72)</translation>
    </message>
    <message>
        <source>A finished interview can be opened again for so many hours (0 to 24)</source>
        <translation>Сколько часов завершённое интервью можно открыть снова (0–24)</translation>
    </message>
    <message>
        <source>With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its passphrase can read it until the time has ended, and it is in no bundle before.</source>
        <translation>При 0 оно запечатывается сразу, это надёжнее всего. Иначе до истечения этого времени его может прочитать тот, у кого есть ноутбук и парольная фраза, и ни в один пакет оно до этого не входит.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>На этот вопрос нужен ответ.</translation>
    </message>
    <message>
        <source>This answer is not possible here.</source>
        <translation>Такой ответ здесь невозможен.</translation>
    </message>
    <message>
        <source>It is kept, but must be corrected before you finish.</source>
        <translation>Ответ сохранён, но до завершения его нужно исправить.</translation>
    </message>
    <message>
        <source>Warning confirmed: “{remark}”.</source>
        <translation>Предупреждение подтверждено: «{remark}».</translation>
    </message>
    <message>
        <source>Confirm or correct it.</source>
        <translation>Подтвердите или исправьте.</translation>
    </message>
    <message>
        <source>It must be corrected before you finish.</source>
        <translation>До завершения это нужно исправить.</translation>
    </message>
    <message>
        <source>The chosen answer is not in the list any more.</source>
        <translation>Выбранного ответа больше нет в списке.</translation>
    </message>
    <message>
        <source>Type a number on the scale from {low} to {high}.</source>
        <translation>Введите число на шкале от {low} до {high}.</translation>
    </message>
    <message>
        <source>There is no such year. Type it as yyyy.</source>
        <translation>Такого года нет. Введите его как гггг.</translation>
    </message>
    <message>
        <source>There is no such month. Type it as mm.yyyy.</source>
        <translation>Такого месяца нет. Введите его как мм.гггг.</translation>
    </message>
    <message>
        <source>Typed words are no file. Attach one, or remove the words.</source>
        <translation>Набранные слова — не файл. Прикрепите файл или уберите слова.</translation>
    </message>
    <message>
        <source>This is not a whole number. Use digits only.</source>
        <translation>Это не целое число. Введите только цифры.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits and one decimal point.</source>
        <translation>Это не число. Введите цифры и одну десятичную точку.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as dd.mm.yyyy.</source>
        <translation>Такой даты нет. Наберите её как дд.мм.гггг.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as hh:mm.</source>
        <translation>Такого времени нет. Наберите его как чч:мм.</translation>
    </message>
    <message>
        <source>There is no such moment. Type it as dd.mm.yyyy hh:mm.</source>
        <translation>Такого момента нет. Наберите его как дд.мм.гггг чч:мм.</translation>
    </message>
    <message>
        <source>Type latitude and longitude in degrees, with a blank between.</source>
        <translation>Введите широту и долготу в градусах через пробел.</translation>
    </message>
    <message>
        <source>Type two or more points with a semicolon between.</source>
        <translation>Введите две точки или больше, между ними точка с запятой.</translation>
    </message>
    <message>
        <source>Type three or more points with a semicolon between.</source>
        <translation>Введите три точки или больше, между ними точка с запятой.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it again.</source>
        <translation>Это не удаётся прочесть. Введите снова.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Last bundle added: {when}</source>
        <translation>Последний пакет добавлен: {when}</translation>
    </message>
    <message>
        <source>Add bundles…</source>
        <translation>Добавить пакеты…</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Выгрузить в Excel</translation>
    </message>
    <message>
        <source>Look at the laptops</source>
        <translation>К ноутбукам</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews were made with a version of the form that this survey lacks. They are kept, but exports leave them out.</source>
        <translation>
            <numerusform>%n интервью проведено по версии анкеты, которой в этом опросе нет. Оно сохранено, но в выгрузки не входит.</numerusform>
            <numerusform>%n интервью проведены по версии анкеты, которой в этом опросе нет. Они сохранены, но в выгрузки не входят.</numerusform>
            <numerusform>%n интервью проведены по версии анкеты, которой в этом опросе нет. Они сохранены, но в выгрузки не входят.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} complete</source>
        <translation>полных {n}</translation>
    </message>
    <message>
        <source>{n} partial</source>
        <translation>неполных {n}</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>отозвано {n}</translation>
    </message>
    <message>
        <source>{n} without consent</source>
        <translation>без согласия {n}</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>under the number of them</comment>
        <translation>интервью</translation>
    </message>
    <message>
        <source>laptops handed over</source>
        <translation>ноутбуки, передавшие данные</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles added</source>
        <translation>
            <numerusform>добавлен %n пакет</numerusform>
            <numerusform>добавлено %n пакета</numerusform>
            <numerusform>добавлено %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>расхождения</translation>
    </message>
    <message>
        <source>! see Conflicts</source>
        <translation>! см. Расхождения</translation>
    </message>
    <message>
        <source>✓ nothing contradicts</source>
        <translation>✓ ничего не расходится</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>median duration</source>
        <translation>медиана длительности</translation>
    </message>
    <message>
        <source>of complete interviews</source>
        <translation>полных интервью</translation>
    </message>
    <message>
        <source>Interviews by day</source>
        <translation>Интервью по дням</translation>
    </message>
    <message>
        <source>Interviews by week</source>
        <translation>Интервью по неделям</translation>
    </message>
    <message>
        <source>{title}, each named by its Monday</source>
        <translation>{title}, каждая названа по понедельнику</translation>
    </message>
    <message>
        <source>All</source>
        <comment>interviews</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полные</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Неполные</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозваны</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Без согласия</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>По местам</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>By enumerator</source>
        <translation>По интервьюерам</translation>
    </message>
    <message>
        <source>Enumerator</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message numerus="yes">
        <source>! no bundle for %n days</source>
        <translation>
            <numerusform>! нет пакета %n день</numerusform>
            <numerusform>! нет пакета %n дня</numerusform>
            <numerusform>! нет пакета %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>Publish the survey</source>
        <translation>Опубликовать опрос</translation>
    </message>
    <message>
        <source>Publishing the survey…</source>
        <translation>Опрос публикуется…</translation>
    </message>
    <message>
        <source>The survey cannot be published yet: do first what is marked with ! above.</source>
        <translation>Опубликовать пока нельзя: сначала сделайте то, что выше отмечено знаком «!».</translation>
    </message>
    <message>
        <source>Tick first that you understand what publishing does (1).</source>
        <translation>Сначала отметьте, что понимаете, что произойдёт (1).</translation>
    </message>
    <message>
        <source>The survey is published. Its new id begins with {id}.</source>
        <translation>Опрос опубликован. Его новый номер начинается с {id}.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside.</source>
        <translation>
            <numerusform>%n пробное интервью отложено.</numerusform>
            <numerusform>%n пробных интервью отложены.</numerusform>
            <numerusform>%n пробных интервью отложены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now write the pack and set every laptop up anew with it. At each laptop compare these words: {words}. Then make a backup.</source>
        <translation>Теперь запишите набор и заново настройте с ним каждый ноутбук. На каждом сравните эти слова: {words}. Затем сделайте резервную копию.</translation>
    </message>
    <message>
        <source>Before real interviews: publish the survey</source>
        <translation>До настоящих интервью: опубликуйте опрос</translation>
    </message>
    <message>
        <source>Now the survey is a trial: everything can be practised, nothing real may be collected. It is published when these are done:</source>
        <translation>Сейчас опрос пробный: тренироваться можно во всём, собирать настоящие ответы нельзя. Его можно опубликовать, когда сделано следующее:</translation>
    </message>
    <message>
        <source>Two keys at least</source>
        <translation>Не меньше двух ключей</translation>
    </message>
    <message>
        <source>If this computer is stolen or burns, the second key opens the interviews.</source>
        <translation>Если этот компьютер украдут или он сгорит, интервью откроет второй ключ.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>One of them is kept off-site</source>
        <translation>Один из них хранится отдельно</translation>
    </message>
    <message>
        <source>Choose the key in the table and press F8: it is kept in another building.</source>
        <translation>Выберите ключ в таблице и нажмите F8: он хранится в другом здании.</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>К таблице</translation>
    </message>
    <message>
        <source>An off-site key was tried since the keys changed last</source>
        <translation>После последней смены ключей отдельно хранящийся ключ проверен</translation>
    </message>
    <message>
        <source>Type it from its paper once: only then it is certain that it can be read.</source>
        <translation>Введите его один раз с бумаги: только тогда ясно, что её можно прочесть.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Проверить ключ</translation>
    </message>
    <message numerus="yes">
        <source>%n practice interviews are put aside for ever</source>
        <translation>
            <numerusform>%n пробное интервью навсегда откладывается</numerusform>
            <numerusform>%n пробных интервью навсегда откладываются</numerusform>
            <numerusform>%n пробных интервью навсегда откладываются</numerusform>
        </translation>
    </message>
    <message>
        <source>I understand: the survey gets a new id; {aside} and are counted and exported no more; every laptop must be set up anew with the new pack.</source>
        <translation>Понимаю: опрос получит новый номер; {aside} и больше не считаются и не выгружаются; каждый ноутбук надо заново настроить с новым набором.</translation>
    </message>
    <message>
        <source>What publishing does</source>
        <translation>Что произойдёт при публикации</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>cannot be changed</source>
        <translation>не изменяется</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
</context>
<context>
    <name>QuestionParts</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translation>Координатор спрашивает: «{remark}»</translation>
    </message>
    <message>
        <source>Remark for the coordinator. Enter keeps it, Esc does not.</source>
        <translation>Заметка для координатора. Enter сохраняет её, Esc нет.</translation>
    </message>
    <message>
        <source>Why is the answer right all the same? Enter confirms, Esc does not.</source>
        <translation>Почему ответ всё же верен? Enter подтверждает, Esc нет.</translation>
    </message>
</context>
<context>
    <name>QuestionRemarks</name>
    <message>
        <source>No question of this interview fits.</source>
        <translation>Ни один вопрос этого интервью не подходит.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions fit: type more of it.</source>
        <translation>
            <numerusform>Подходит ещё %n вопрос: введите больше.</numerusform>
            <numerusform>Подходят ещё %n вопроса: введите больше.</numerusform>
            <numerusform>Подходят ещё %n вопросов: введите больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is asked about this question.</source>
        <translation>Введите замечание к этому вопросу.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Del takes the remark of the current row away.</source>
        <translation>Del убирает замечание текущей строки.</translation>
    </message>
    <message>
        <source>Remarks on single questions stand at these questions on the laptop. No answer is shown.</source>
        <translation>Замечания к отдельным вопросам будут стоять на ноутбуке у этих вопросов. Ответы не показываются.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Найти вопрос</translation>
    </message>
    <message>
        <source>its number, or words of it</source>
        <translation>его номер или слова из него</translation>
    </message>
    <message>
        <source>Remark on this question</source>
        <translation>Замечание к этому вопросу</translation>
    </message>
    <message>
        <source>Add this remark</source>
        <translation>Добавить замечание</translation>
    </message>
    <message>
        <source>Questions that fit</source>
        <translation>Подходящие вопросы</translation>
    </message>
    <message>
        <source>Remarks on single questions</source>
        <translation>Замечания к отдельным вопросам</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Alt+↑ ↓ move</source>
        <translation>Alt+↑ ↓ переместить</translation>
    </message>
</context>
<context>
    <name>RatingField</name>
    <message>
        <source>{first}–{last} choose · ← → move</source>
        <translation>{first}–{last} выбрать · ← → сдвинуть</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%n interviews are in no backup on another disk: no receipt will name them. Write one first.</source>
        <translation>
            <numerusform>%n интервью нет ни в одной резервной копии на другом диске: в квитанциях его не будет. Сначала запишите копию.</numerusform>
            <numerusform>%n интервью нет ни в одной резервной копии на другом диске: в квитанциях их не будет. Сначала запишите копию.</numerusform>
            <numerusform>%n интервью нет ни в одной резервной копии на другом диске: в квитанциях их не будет. Сначала запишите копию.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the receipts</source>
        <translation>Записать квитанции</translation>
    </message>
    <message>
        <source>Type which backup the interviews are in, or choose it.</source>
        <translation>Введите резервную копию, в которой лежат интервью, или выберите её.</translation>
    </message>
    <message>
        <source>Type which folder the receipts go into, or choose it.</source>
        <translation>Введите папку для квитанций или выберите её.</translation>
    </message>
    <message>
        <source>Reading the backup and every interview again…</source>
        <translation>Копия и каждое интервью читаются ещё раз…</translation>
    </message>
    <message>
        <source>Tick first that you understand what laptops will do (1).</source>
        <translation>Сначала отметьте, что понимаете, что сделают ноутбуки (1).</translation>
    </message>
    <message numerus="yes">
        <source>%n receipts are written. Take each to its laptop.</source>
        <translation>
            <numerusform>Записана %n квитанция. Отнесите её на свой ноутбук.</numerusform>
            <numerusform>Записаны %n квитанции. Отнесите каждую на свой ноутбук.</numerusform>
            <numerusform>Записаны %n квитанций. Отнесите каждую на свой ноутбук.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews came after that backup and are in no receipt: write a new backup.</source>
        <translation>
            <numerusform>%n интервью пришло после этой копии и не вошло в квитанции: запишите новую копию.</numerusform>
            <numerusform>%n интервью пришли после этой копии и не вошли в квитанции: запишите новую копию.</numerusform>
            <numerusform>%n интервью пришли после этой копии и не вошли в квитанции: запишите новую копию.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are damaged at this desk and are in no receipt: ask their enumerators to hand over again.</source>
        <translation>
            <numerusform>%n интервью на этом рабочем месте повреждено и не вошло в квитанции: попросите интервьюера передать данные снова.</numerusform>
            <numerusform>%n интервью на этом рабочем месте повреждены и не вошли в квитанции: попросите интервьюеров передать данные снова.</numerusform>
            <numerusform>%n интервью на этом рабочем месте повреждены и не вошли в квитанции: попросите интервьюеров передать данные снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts for laptops</source>
        <translation>Квитанции для ноутбуков</translation>
    </message>
    <message>
        <source>A receipt names the interviews of one laptop that lie both at this desk and in a backup on another disk. A laptop that takes it in destroys the keys of exactly these interviews: from then on they exist only here and in your backups. What is not in this backup stays on the laptop.</source>
        <translation>Квитанция называет интервью одного ноутбука, которые лежат и на этом рабочем месте, и в резервной копии на другом диске. Приняв её, ноутбук уничтожает ключи именно этих интервью: с этого момента они есть только здесь и в Ваших копиях. Чего нет в этой копии, остаётся на ноутбуке.</translation>
    </message>
    <message>
        <source>Backup on another disk</source>
        <translation>Резервная копия на другом диске</translation>
    </message>
    <message>
        <source>its name ends in {suffix}</source>
        <translation>имя кончается на {suffix}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>Папка для квитанций</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translation>по файлу на ноутбук; имя ничего не говорит</translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translation>Выберите папку для квитанций</translation>
    </message>
    <message>
        <source>Before they are written</source>
        <translation>Прежде чем записать</translation>
    </message>
    <message>
        <source>I understand: laptops destroy what a receipt names, and nobody can bring it back there.</source>
        <translation>Понимаю: ноутбуки уничтожат то, что названо в квитанции, и вернуть это там никто не сможет.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translation>Открыть ключом координатора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the key file</source>
        <translation>Enter: следующая строка · {key} выбрать файл ключа</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on it is lost.</source>
        <translation>Ключ открывает ноутбук без его парольной фразы, и ноутбук получает новую. Ничего на нём не пропадает.</translation>
    </message>
    <message>
        <source>This key opens every interview of the survey. Only the coordinator types it, here.</source>
        <translation>Этот ключ открывает все интервью опроса. Вводит его только сам координатор и только здесь.</translation>
    </message>
    <message>
        <source>The laptop&apos;s new passphrase</source>
        <translation>Новая парольная фраза ноутбука</translation>
    </message>
    <message>
        <source>Opening the laptop…</source>
        <translation>Ноутбук открывается…</translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>Try the key</source>
        <translation>Проверить ключ</translation>
    </message>
    <message>
        <source>Trying the key on a made-up interview…</source>
        <translation>Ключ проверяется на вымышленном интервью…</translation>
    </message>
    <message>
        <source>The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the stick back where it is kept.</source>
        <translation>Ключ «{name}» открыл вымышленное интервью. Введённое забыто; верните бумагу или флешку туда, где она хранится.</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Проверить ключ</translation>
    </message>
    <message>
        <source>A rehearsal: Dala seals a made-up interview to the survey&apos;s keys and opens it with the one that you give here. So you know before the day you need it that the paper can be read. What you type is used once and kept nowhere.</source>
        <translation>Репетиция: Dala запечатывает вымышленное интервью для ключей опроса и открывает его тем ключом, который Вы дадите здесь. Так Вы заранее знаете, что бумагу можно прочесть. Введённое используется один раз и нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>RemovePanel</name>
    <message>
        <source>Remove the key</source>
        <translation>Убрать ключ</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <translation>Ключ убирается…</translation>
    </message>
    <message>
        <source>Tick first that you understand what stays open (1).</source>
        <translation>Сначала отметьте, что понимаете, что останется открытым (1).</translation>
    </message>
    <message>
        <source>“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until then laptops seal to it.</source>
        <translation>«{name}» больше не ключ опроса. Запишите набор и передайте его на каждый ноутбук: до тех пор ноутбуки запечатывают и для него.</translation>
    </message>
    <message>
        <source>Remove the key “{name}”</source>
        <translation>Убрать ключ «{name}»</translation>
    </message>
    <message>
        <source>Interviews that were sealed until now still open with this key, for ever: those here, in backups, and on laptops until they take the next pack. Removing it protects only what is recorded after that. If the key was stolen, what it can open must be taken as read.</source>
        <translation>Всё, что запечатано до сих пор, этот ключ будет открывать всегда: интервью здесь, в резервных копиях и на ноутбуках, пока те не возьмут следующий набор. Защищено только записанное после этого. Если ключ украден, считайте, что всё это уже прочитано.</translation>
    </message>
    <message>
        <source>Before it is removed</source>
        <translation>Прежде чем убрать</translation>
    </message>
    <message>
        <source>I understand: the old interviews stay open to whoever has this key.</source>
        <translation>Понимаю: прежние интервью останутся открытыми для того, у кого этот ключ.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Make a desk anew</source>
        <translation>Создать рабочее место заново</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the pack</source>
        <translation>Enter: следующая строка · {key} выбрать набор</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>Создать место</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translation>Создать рабочее место заново из набора и ключа</translation>
    </message>
    <message>
        <source>For when the coordinator&apos;s computer and every backup are lost. The new desk takes bundles in, counts and exports them as the lost one did; add all bundles again.</source>
        <translation>На случай, когда пропали и компьютер координатора, и все резервные копии. Новое место принимает пакеты, считает и выгружает их, как прежнее; добавьте все пакеты снова.</translation>
    </message>
    <message>
        <source>It cannot sign: it writes no new pack, certifies no laptop, writes no receipt. If there is a backup, go back and restore it.</source>
        <translation>Подписывать оно не может: ни новых наборов, ни подтверждения ноутбуков, ни квитанций. Если есть резервная копия, вернитесь и восстановите её.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Набор опроса</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translation>например E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translation>Выберите набор опроса</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Наборы опросов</translation>
    </message>
    <message>
        <source>The new desk&apos;s passphrase</source>
        <translation>Парольная фраза нового места</translation>
    </message>
    <message>
        <source>Choose the survey pack: any laptop&apos;s or an old one will do.</source>
        <translation>Выберите набор опроса: подойдёт с любого ноутбука или старый.</translation>
    </message>
    <message>
        <source>Making the desk…</source>
        <translation>Рабочее место создаётся…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Type its passphrase</source>
        <translation>Ввести его парольную фразу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{key} choose the backup</source>
        <translation>{key} выбрать копию</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The desk is put here as it was when the backup was made. It opens with the passphrase that it had then, or with a key of the survey. Choose the file, type it, or drop it here.</source>
        <translation>Рабочее место появится здесь таким, каким было при создании копии. Его откроет тогдашняя парольная фраза или ключ опроса. Выберите файл, введите его или перетащите сюда.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-backup</source>
        <translation>например E:\survey.dala-backup</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s backup: only a key of its survey opens it. The coordinator has one.</source>
        <translation>Это копия ноутбука: её открывает только ключ опроса. Он есть у координатора.</translation>
    </message>
    <message>
        <source>Restored: the desk as it was: {when}.</source>
        <translation>Рабочее место восстановлено таким, каким оно было {when}.</translation>
    </message>
    <message>
        <source>It goes on where the backup ends. Use this laptop or the old one from now on, never both: else the coordinator sees a copied laptop.</source>
        <translation>Работа продолжается с того места, где копия кончается. Теперь пользуйтесь этим ноутбуком или старым, но не обоими: иначе координатор увидит скопированный ноутбук.</translation>
    </message>
    <message>
        <source>What came in after that is not here: add those bundles again, and never work on with the old desk too.</source>
        <translation>Того, что поступило позже, здесь нет: добавьте те пакеты снова и не работайте дальше на старом месте.</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Выберите резервную копию.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Резервная копия восстанавливается…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Write the files</source>
        <translation>Записать файлы</translation>
    </message>
    <message>
        <source>Type what shall be corrected: the enumerator sees only this.</source>
        <translation>Введите, что исправить: интервьюер увидит только это.</translation>
    </message>
    <message>
        <source>Type which folder the files go into, or choose it.</source>
        <translation>Введите папку для файлов или выберите её.</translation>
    </message>
    <message>
        <source>Writing the files for the laptops…</source>
        <translation>Файлы для ноутбуков записываются…</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are returned.</source>
        <translation>
            <numerusform>Возвращается %n интервью.</numerusform>
            <numerusform>Возвращаются %n интервью.</numerusform>
            <numerusform>Возвращаются %n интервью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take each of the %n files to its laptop.</source>
        <translation>
            <numerusform>Отнесите %n файл на свой ноутбук.</numerusform>
            <numerusform>Отнесите %n файла на свои ноутбуки.</numerusform>
            <numerusform>Отнесите %n файлов на свои ноутбуки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n interviews to be corrected</source>
        <translation>
            <numerusform>Вернуть на исправление %n интервью</numerusform>
            <numerusform>Вернуть на исправление %n интервью</numerusform>
            <numerusform>Вернуть на исправление %n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. Each laptop gets a file that only it can open, with the interviews, answers and all, and your remark. It makes drafts of them. The interviews here stay and count until corrected ones come; then those take their place.</source>
        <translation>{names}. Каждый ноутбук получит файл, который откроет только он: интервью со всеми ответами и Ваше замечание. Он сделает из них черновики. Интервью здесь остаются и учитываются, пока не придут исправленные; те займут их место.</translation>
    </message>
    <message>
        <source>What shall be corrected</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>for the enumerator, about the whole interview</source>
        <translation>для интервьюера, обо всём интервью</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>one file a laptop; its name says nothing</source>
        <translation>по файлу на ноутбук; имя ничего не говорит</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Выберите папку для файлов</translation>
    </message>
</context>
<context>
    <name>ReturnedBanner</name>
    <message>
        <source>This interview came back to be corrected.</source>
        <translation>Это интервью вернулось на исправление.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translation>Координатор: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have a remark; {key} lists them.</source>
        <translation>
            <numerusform>Замечание есть к %n вопросу; {key} покажет его.</numerusform>
            <numerusform>Замечания есть к %n вопросам; {key} покажет их.</numerusform>
            <numerusform>Замечания есть к %n вопросам; {key} покажет их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Осталось %n</numerusform>
            <numerusform>Осталось %n</numerusform>
            <numerusform>Осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Ответы есть на все вопросы</translation>
    </message>
    <message>
        <source>Nothing is open. You can finish the interview.</source>
        <translation>Всё заполнено. Интервью можно завершить.</translation>
    </message>
    <message>
        <source>This interview came back to be corrected.</source>
        <translation>Это интервью вернулось на исправление.</translation>
    </message>
    <message>
        <source>The coordinator: “{remark}”</source>
        <translation>Координатор: «{remark}»</translation>
    </message>
    <message>
        <source>When you finish it, it takes the place of the earlier one.</source>
        <translation>Когда Вы его завершите, оно заменит прежнее.</translation>
    </message>
    <message>
        <source>The coordinator asks, about a question that is not asked now: “{remark}”</source>
        <translation>Координатор спрашивает о вопросе, который сейчас не задаётся: «{remark}»</translation>
    </message>
    <message>
        <source>The coordinator asks: “{remark}”</source>
        <translation>Координатор спрашивает: «{remark}»</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer.</source>
        <translation>
            <numerusform>%n вопрос без ответа.</numerusform>
            <numerusform>%n вопроса без ответа.</numerusform>
            <numerusform>%n вопросов без ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Нет ответа.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Discard the hidden rows</source>
        <translation>Удалить скрытые строки</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>Строк пока нет.</translation>
    </message>
    <message>
        <source>{key} or Space adds a row, Enter goes on.</source>
        <translation>{key} или пробел добавляет строку, Enter ведёт дальше.</translation>
    </message>
    <message>
        <source>{roster} · rows {first}–{last} of {count}</source>
        <translation>{roster} · строки {first}–{last} из {count}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}</source>
        <translation>Строки {first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are kept, hidden. They come back if the number grows.</source>
        <translation>
            <numerusform>Ещё %n строка хранится скрытой. Она вернётся, если число вырастет.</numerusform>
            <numerusform>Ещё %n строки хранятся скрытыми. Они вернутся, если число вырастет.</numerusform>
            <numerusform>Ещё %n строк хранятся скрытыми. Они вернутся, если число вырастет.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again discards their answers for good, Esc keeps them.</source>
        <translation>Ещё раз {key} удаляет их ответы навсегда, Esc оставляет.</translation>
    </message>
    <message>
        <source>Remove “{row}” with its answers? {key} again removes it, Esc keeps it.</source>
        <translation>Убрать «{row}» вместе с ответами? Ещё раз {key} убирает, Esc оставляет.</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Number: {typed}…</source>
        <translation>Номер: {typed}…</translation>
    </message>
    <message>
        <source>Filter: {typed}   Enter picks, Esc shows all</source>
        <translation>Отбор: {typed}   Enter выбрать, Esc показать все</translation>
    </message>
    <message>
        <source>1–{last} choose</source>
        <translation>1–{last} выбрать</translation>
    </message>
    <message>
        <source>{first}–{last} or letters</source>
        <translation>{first}–{last} или буквы</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>↑ ↓ more, less</source>
        <translation>↑ ↓ больше, меньше</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this laptop</source>
        <translation>Настройка ноутбука</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter: next line · {key} choose the file</source>
        <translation>Enter: следующая строка · {key} выбрать файл</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translation>Настроить ноутбук для интервью</translation>
    </message>
    <message>
        <source>Choose the survey pack, type it, or drop the file here.</source>
        <translation>Выберите набор опроса, введите путь или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Набор опроса</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translation>например E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translation>Выберите набор опроса</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Наборы опросов</translation>
    </message>
    <message>
        <source>Enumerator code, as the coordinator gave it to you</source>
        <translation>Код интервьюера, который дал Вам координатор</translation>
    </message>
    <message>
        <source>for example R03</source>
        <translation>например R03</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ваша организация</translation>
    </message>
    <message>
        <source>The eight words of this survey</source>
        <translation>Восемь слов этого опроса</translation>
    </message>
    <message>
        <source>Compare them with those that the coordinator tells you. If one differs, somebody changed the pack: do not go on.</source>
        <translation>Сравните их с теми, что назовёт координатор. Если хоть одно не совпало, набор опроса кто-то подменил: не продолжайте.</translation>
    </message>
    <message>
        <source>Survey: {name}</source>
        <translation>Опрос: {name}</translation>
    </message>
    <message>
        <source>TRIAL: only for practice</source>
        <translation>ПРОБА: только для тренировки</translation>
    </message>
    <message>
        <source>Choose the file that the coordinator gave you.</source>
        <translation>Выберите файл, который дал Вам координатор.</translation>
    </message>
    <message>
        <source>Type your code. Without it nobody knows whose interviews these are.</source>
        <translation>Введите свой код. Без него никто не узнает, чьи это интервью.</translation>
    </message>
    <message>
        <source>Choose your organisation.</source>
        <translation>Выберите свою организацию.</translation>
    </message>
    <message>
        <source>Setting up this laptop…</source>
        <translation>Ноутбук настраивается…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Tab: next setting · ← → choose</source>
        <translation>Tab: следующая настройка · ← → выбрать</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>During an interview, change the program&apos;s language together with the questions&apos;</source>
        <translation>Во время интервью менять язык программы вместе с языком вопросов</translation>
    </message>
    <message>
        <source>On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.</source>
        <translation>На любой странице: Ctrl+плюс крупнее, Ctrl+минус мельче, Ctrl+0 как было.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>When the coordinator has a newer survey pack, take it over here: nothing is lost.</source>
        <translation>Когда у координатора появится более новый набор опроса, примите его здесь: ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Update from a pack…</source>
        <translation>Обновить из набора…</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>A part of a survey&apos;s secret key</source>
        <translation>Часть секретного ключа опроса</translation>
    </message>
    <message>
        <source>Key: {name}. Part {number} of {of}. Printed {day}.</source>
        <translation>Ключ: {name}. Часть {number} из {of}. Напечатано: {day}.</translation>
    </message>
    <message>
        <source>Any {needed} of the {of} parts together open every interview of the survey. One part alone opens nothing.</source>
        <translation>Любые {needed} из {of} частей вместе открывают все интервью опроса. Одна часть не открывает ничего.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>Слова в этом порядке</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Как хранить</translation>
    </message>
    <message>
        <source>Give each part to another person, in another place. Never keep two together.</source>
        <translation>Отдайте каждую часть другому человеку в другом месте. Никогда не храните две вместе.</translation>
    </message>
    <message>
        <source>Lock it away. Do not photograph it, copy it or send it.</source>
        <translation>Держите под замком. Не фотографируйте, не копируйте и не пересылайте.</translation>
    </message>
    <message>
        <source>When the key is needed, type the words of two parts into Dala.</source>
        <translation>Когда ключ понадобится, введите в Dala слова двух частей.</translation>
    </message>
    <message>
        <source>A lost part opens nothing by itself. Tell the coordinator, who makes a new key.</source>
        <translation>Потерянная часть сама ничего не открывает. Сообщите координатору: он сделает новый ключ.</translation>
    </message>
    <message>
        <source>Name of the whole key, in eight words</source>
        <translation>Имя всего ключа восемью словами</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s. Press Shift to stay.</source>
        <translation>
            <numerusform>Блокировка через %n с. Shift — остаться.</numerusform>
            <numerusform>Блокировка через %n с. Shift — остаться.</numerusform>
            <numerusform>Блокировка через %n с. Shift — остаться.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignField</name>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Signed. Draw on to add to it, or clear it.</source>
        <translation>Подписано. Можно дорисовать или стереть.</translation>
    </message>
    <message>
        <source>Sign in the frame with the mouse, a finger or a pen.</source>
        <translation>Распишитесь в рамке мышью, пальцем или пером.</translation>
    </message>
    <message>
        <source>Attach a picture of the signature…</source>
        <translation>Прикрепить снимок подписи…</translation>
    </message>
    <message>
        <source>1 attach a picture   Del clear</source>
        <translation>1 прикрепить снимок   Del стереть</translation>
    </message>
</context>
<context>
    <name>Specials</name>
    <message>
        <source>Don&apos;t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Surveys without a network</source>
        <translation>Опросы без сети</translation>
    </message>
    <message>
        <source>1–5 choose · F6 language · F7 theme · Ctrl+plus and Ctrl+minus: size of the text</source>
        <translation>1–5 выбрать · F6 язык · F7 оформление · Ctrl+плюс и Ctrl+минус: размер текста</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>С чего Вы хотите начать?</translation>
    </message>
    <message>
        <source>This laptop holds no survey yet. Everything stays on it, encrypted; no network is needed.</source>
        <translation>На этом ноутбуке ещё нет опроса. Всё остаётся на нём в зашифрованном виде; сеть не нужна.</translation>
    </message>
    <message>
        <source>All that was on this laptop is destroyed.</source>
        <translation>Всё, что было на этом ноутбуке, уничтожено.</translation>
    </message>
    <message>
        <source>Set up this laptop for interviews</source>
        <translation>Настроить ноутбук для интервью</translation>
    </message>
    <message>
        <source>You are an enumerator and have a survey pack: a file that the coordinator gave you.</source>
        <translation>Вы интервьюер, и у Вас есть набор опроса: файл, который дал координатор.</translation>
    </message>
    <message>
        <source>Create a survey</source>
        <translation>Создать опрос</translation>
    </message>
    <message>
        <source>You are the coordinator: choose the questionnaires, make the keys and the survey pack.</source>
        <translation>Вы координатор: выберите анкеты, создайте ключи и набор опроса.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <source>A made-up survey on this laptop, with both desks. It is deleted when Dala is closed.</source>
        <translation>Вымышленный опрос на этом ноутбуке с обоими рабочими местами. Он удаляется, когда Вы закрываете Dala.</translation>
    </message>
    <message>
        <source>After a loss, or on another computer:</source>
        <translation>После потери или на другом компьютере:</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Make a desk anew from a pack and a key</source>
        <translation>Создать рабочее место заново из набора и ключа</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Writing to the stick</source>
        <translation>Запись на флешку</translation>
    </message>
    <message>
        <source>Writing to the stick {name} and reading back…</source>
        <translation>Запись на флешку {name} и проверка чтением…</translation>
    </message>
    <message>
        <source>The stick {name} is plugged in. Hand the interviews over to it now?</source>
        <translation>Вставлена флешка {name}. Записать на неё интервью сейчас?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Записать на флешку</translation>
    </message>
    <message>
        <source>Written and read back. You can pull the stick out now.</source>
        <translation>Записано и проверено чтением. Флешку можно вынуть.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews are in the file.</source>
        <translation>
            <numerusform>В файле %n интервью.</numerusform>
            <numerusform>В файле %n интервью.</numerusform>
            <numerusform>В файле %n интервью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished ones are not: they can still be opened again.</source>
        <translation>
            <numerusform>%n завершённого нет: его ещё можно открыть снова.</numerusform>
            <numerusform>%n завершённых нет: их ещё можно открыть снова.</numerusform>
            <numerusform>%n завершённых нет: их ещё можно открыть снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Stop the interview</source>
        <translation>Прервать интервью</translation>
    </message>
    <message>
        <source>Why does the interview end here?</source>
        <translation>Почему интервью прерывается?</translation>
    </message>
    <message>
        <source>Remark for the coordinator</source>
        <translation>Заметка для координатора</translation>
    </message>
    <message>
        <source>The respondent had to leave</source>
        <translation>Респонденту нужно было уйти</translation>
    </message>
    <message>
        <source>The respondent is tired</source>
        <translation>Респондент устал</translation>
    </message>
    <message>
        <source>We are not alone any more</source>
        <translation>Мы больше не одни</translation>
    </message>
    <message>
        <source>The respondent withdrew consent</source>
        <translation>Респондент отозвал согласие</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>All answers will be destroyed for good. The day and the reason are kept.</source>
        <translation>Все ответы будут уничтожены навсегда. Останутся день и причина.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter once more to destroy them.</source>
        <translation>Нажмите Ctrl+Enter ещё раз, чтобы уничтожить их.</translation>
    </message>
    <message>
        <source>What was answered is kept and sealed. It cannot be opened on this laptop again.</source>
        <translation>Полученные ответы сохраняются и запечатываются. Снова открыть их на этом ноутбуке нельзя.</translation>
    </message>
</context>
<context>
    <name>SyncNote</name>
    <message>
        <source>{program} copies this folder to other computers. Choose one that stays on this computer.</source>
        <translation>{program} копирует эту папку на другие компьютеры. Выберите папку, которая остаётся на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>From the coordinator</source>
        <translation>От координатора</translation>
    </message>
    <message>
        <source>Take in another file</source>
        <translation>Принять другой файл</translation>
    </message>
    <message>
        <source>Take in the next file</source>
        <translation>Принять следующий файл</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translation>К интервью</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translation>{key} выбрать файл</translation>
    </message>
    <message>
        <source>Destroy them here</source>
        <translation>Уничтожить их здесь</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A receipt, returned interviews or the certificate of this laptop. Choose the file, type it, or drop it here: first you see what it does.</source>
        <translation>Квитанция, возвращённые интервью или сертификат этого ноутбука. Выберите файл, введите его или перетащите сюда: сначала Вы увидите, что произойдёт.</translation>
    </message>
    <message>
        <source>File from the coordinator</source>
        <translation>Файл от координатора</translation>
    </message>
    <message>
        <source>for example E:\1f20c.dala-receipt</source>
        <translation>например E:\1f20c.dala-receipt</translation>
    </message>
    <message>
        <source>Files from the coordinator</source>
        <translation>Файлы от координатора</translation>
    </message>
    <message>
        <source>Choose the file from the coordinator</source>
        <translation>Выберите файл от координатора</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to correct stand at the top of the list.</source>
        <translation>
            <numerusform>%n черновик на исправление стоит вверху списка.</numerusform>
            <numerusform>%n черновика на исправление стоят вверху списка.</numerusform>
            <numerusform>%n черновиков на исправление стоят вверху списка.</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is finished, it takes the place of the earlier interview. Hand over again then.</source>
        <translation>Завершённый черновик заменяет прежнее интервью. Тогда передайте данные снова.</translation>
    </message>
    <message>
        <source>This laptop is certified.</source>
        <translation>Этот ноутбук подтверждён.</translation>
    </message>
    <message>
        <source>The stick is not needed any more.</source>
        <translation>Флешка больше не нужна.</translation>
    </message>
    <message>
        <source>This laptop is certified already.</source>
        <translation>Этот ноутбук уже подтверждён.</translation>
    </message>
    <message>
        <source>Destroying what is confirmed…</source>
        <translation>Подтверждённое уничтожается…</translation>
    </message>
    <message>
        <source>Taking the interviews in…</source>
        <translation>Интервью принимаются…</translation>
    </message>
    <message>
        <source>Taking the certificate in…</source>
        <translation>Сертификат принимается…</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>TraceField</name>
    <message>
        <source>Three or more points: latitude and longitude in degrees, semicolons between.</source>
        <translation>Три точки или больше: широта и долгота в градусах, между точками точка с запятой.</translation>
    </message>
    <message>
        <source>Two or more points: latitude and longitude in degrees, semicolons between.</source>
        <translation>Две точки или больше: широта и долгота в градусах, между точками точка с запятой.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Dala cannot go on</source>
        <translation>Dala не может продолжить</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>F6 language</source>
        <translation>F6 язык</translation>
    </message>
    <message>
        <source>F7 theme</source>
        <translation>F7 оформление</translation>
    </message>
    <message>
        <source>{key} the other desk</source>
        <translation>{key} другое место</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key</source>
        <translation>Открыть ключом координатора</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>This laptop is locked for good</source>
        <translation>Ноутбук заблокирован насовсем</translation>
    </message>
    <message>
        <source>Only the coordinator&apos;s key opens it. No passphrase does.</source>
        <translation>Его открывает только ключ координатора. Парольная фраза — нет.</translation>
    </message>
    <message>
        <source>Open with the coordinator&apos;s key…</source>
        <translation>Открыть ключом координатора…</translation>
    </message>
    <message>
        <source>Destroy everything on this laptop…</source>
        <translation>Уничтожить всё на этом ноутбуке…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translation>Показать или скрыть парольную фразу</translation>
    </message>
    <message>
        <source>Forgotten? Nobody can look it up. An enumerator calls the coordinator before anything else; the coordinator opens this computer with a key of the survey that is kept elsewhere.</source>
        <translation>Забыли? Узнать её нигде нельзя. Интервьюер прежде всего звонит координатору; сам координатор открывает свой компьютер ключом опроса, который хранится отдельно.</translation>
    </message>
    <message>
        <source>This is a demo: nothing real may be kept in it. Its passphrase is:</source>
        <translation>Это демо: ничего настоящего в нём хранить нельзя. Его парольная фраза:</translation>
    </message>
    <message>
        <source>Which desk do you want to see? ({key})</source>
        <translation>Какое рабочее место показать? ({key})</translation>
    </message>
    <message>
        <source>Type it for me</source>
        <translation>Ввести за меня</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Enumerator&apos;s laptop</source>
        <translation>Ноутбук интервьюера</translation>
    </message>
    <message>
        <source>Coordinator&apos;s desk</source>
        <translation>Место координатора</translation>
    </message>
    <message>
        <source>Type the passphrase of this laptop.</source>
        <translation>Введите парольную фразу этого ноутбука.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Парольная фраза проверяется…</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Update from a pack</source>
        <translation>Обновление из набора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{key} choose the file</source>
        <translation>{key} выбрать файл</translation>
    </message>
    <message>
        <source>Update this laptop</source>
        <translation>Обновить этот ноутбук</translation>
    </message>
    <message>
        <source>Update from a survey pack</source>
        <translation>Обновление из набора опроса</translation>
    </message>
    <message>
        <source>Choose the newest pack that the coordinator gave you. Every interview on this laptop stays as it is; new ones are begun with the pack&apos;s questionnaires.</source>
        <translation>Выберите самый новый набор, который дал координатор. Все интервью на этом ноутбуке останутся как есть; новые будут начинаться по анкетам из набора.</translation>
    </message>
    <message>
        <source>Survey pack</source>
        <translation>Набор опроса</translation>
    </message>
    <message>
        <source>for example E:\survey.dala-pack</source>
        <translation>например E:\survey.dala-pack</translation>
    </message>
    <message>
        <source>Choose the survey pack</source>
        <translation>Выберите набор опроса</translation>
    </message>
    <message>
        <source>Survey packs</source>
        <translation>Наборы опросов</translation>
    </message>
    <message>
        <source>Pack {revision} of this survey</source>
        <translation>Набор {revision} этого опроса</translation>
    </message>
    <message>
        <source>The questionnaires are the same.</source>
        <translation>Анкеты те же.</translation>
    </message>
    <message>
        <source>Each can be moved to the new version when it is open.</source>
        <translation>Каждое можно перенести в новую версию, когда оно открыто.</translation>
    </message>
    <message>
        <source>Taking the pack over…</source>
        <translation>Набор принимается…</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Look through it</source>
        <translation>Проверить копию</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>Резервная копия проверяется…</translation>
    </message>
    <message>
        <source>Type which backup shall be looked through, or choose it with Browse.</source>
        <translation>Введите, какую копию проверить, или выберите через «Обзор».</translation>
    </message>
    <message>
        <source>It is whole, but of another survey, as it was: {when}.</source>
        <translation>Она цела, но от другого опроса, состояние: {when}.</translation>
    </message>
    <message>
        <source>It is whole: a laptop of this survey as it was: {when}.</source>
        <translation>Она цела: ноутбук этого опроса, состояние: {when}.</translation>
    </message>
    <message>
        <source>It is whole: this survey&apos;s desk as it was: {when}.</source>
        <translation>Она цела: рабочее место этого опроса, состояние: {when}.</translation>
    </message>
    <message>
        <source>Is a backup whole?</source>
        <translation>Цела ли резервная копия?</translation>
    </message>
    <message>
        <source>A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is changed.</source>
        <translation>Флешки стареют. Читается каждый байт копии; ничего не сохраняется и не меняется.</translation>
    </message>
    <message>
        <source>Backup to look through</source>
        <translation>Какую копию проверить</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>This questionnaire has a newer version: {version}.</source>
        <translation>У этой анкеты есть более новая версия: {version}.</translation>
    </message>
    <message>
        <source>This interview was moved from version {version}.</source>
        <translation>Это интервью перенесено из версии {version}.</translation>
    </message>
    <message>
        <source>Look at the versions</source>
        <translation>Посмотреть версии</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>New version of a questionnaire</source>
        <translation>Новая версия анкеты</translation>
    </message>
    <message>
        <source>Interviews that were begun keep the version they were begun with, and all versions come together in one workbook. Give the new pack to every laptop afterwards.</source>
        <translation>Начатые интервью сохраняют ту версию, по которой начаты, и все версии сходятся в одной книге Excel. После этого передайте новый набор на каждый ноутбук.</translation>
    </message>
    <message>
        <source>The changed questionnaire</source>
        <translation>Изменённая анкета</translation>
    </message>
    <message>
        <source>Choose the changed questionnaire</source>
        <translation>Выберите изменённую анкету</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Some answers given before would be lost to the new version or mean something else, as the table says. Press once more to take it over all the same.</source>
        <translation>Часть данных раньше ответов не попадёт в новую версию или будет значить другое, как сказано в таблице. Нажмите ещё раз, чтобы всё равно её принять.</translation>
    </message>
    <message>
        <source>Take it over all the same</source>
        <translation>Всё равно принять</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The survey has the new version. Write the pack and give it to every laptop.</source>
        <translation>Новая версия теперь в опросе. Запишите набор и передайте его на каждый ноутбук.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{title}: version {old} → {new}, {counted}.</source>
        <translation>{title}: версия {old} → {new}, {counted}.</translation>
    </message>
    <message>
        <source>{title}: a further questionnaire, version {version}.</source>
        <translation>{title}: ещё одна анкета, версия {version}.</translation>
    </message>
    <message>
        <source>{title}: no interview is begun with it any more.</source>
        <translation>{title}: новых интервью по ней больше не будет.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>What it does to answers given before</source>
        <translation>Что будет с ответами, данными раньше</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>анкета</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>список {name}</translation>
    </message>
    <message>
        <source>added: {new}</source>
        <translation>добавлено: {new}</translation>
    </message>
    <message>
        <source>removed: {old}</source>
        <translation>убрано: {old}</translation>
    </message>
    <message>
        <source>was called {old}</source>
        <translation>раньше называлось {old}</translation>
    </message>
    <message>
        <source>was probably called {old}, but does not say so</source>
        <translation>раньше, вероятно, называлось {old}, но это не указано</translation>
    </message>
    <message>
        <source>type: {old} → {new}</source>
        <translation>тип: {old} → {new}</translation>
    </message>
    <message>
        <source>choice list: {old} → {new}</source>
        <translation>список ответов: {old} → {new}</translation>
    </message>
    <message>
        <source>moved: {old} → {new}</source>
        <translation>перенесено: {old} → {new}</translation>
    </message>
    <message>
        <source>stands elsewhere among its neighbours</source>
        <translation>стоит на другом месте среди соседних</translation>
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
        <translation>добавлен ответ {key}: {new}</translation>
    </message>
    <message>
        <source>choice {key} removed: {old}</source>
        <translation>убран ответ {key}: {old}</translation>
    </message>
    <message>
        <source>choice {key} ({language}): {old} → {new}</source>
        <translation>ответ {key} ({language}): {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key}: {old} → {new}</source>
        <translation>ответ {key}: {old} → {new}</translation>
    </message>
    <message>
        <source>choice {key} stands elsewhere</source>
        <translation>ответ {key} стоит на другом месте</translation>
    </message>
    <message>
        <source>they are kept beside the interview, answering nothing</source>
        <translation>хранятся рядом с интервью, ни к чему не относясь</translation>
    </message>
    <message>
        <source>they may not fit any more</source>
        <translation>могут больше не подходить</translation>
    </message>
    <message>
        <source>they may not be asked for any more and be left out</source>
        <translation>вопрос может больше не задаваться, и ответ не войдёт</translation>
    </message>
    <message>
        <source>one column of the data gets two meanings</source>
        <translation>один столбец данных получит два значения</translation>
    </message>
    <message>
        <source>answers with this choice do not fit any more</source>
        <translation>ответы с этим вариантом больше не подходят</translation>
    </message>
    <message>
        <source>these are two questionnaires, not two versions</source>
        <translation>это две разные анкеты, а не две версии</translation>
    </message>
    <message>
        <source>the question is gone</source>
        <translation>этого вопроса больше нет</translation>
    </message>
    <message>
        <source>the question is asked elsewhere now</source>
        <translation>вопрос теперь задаётся в другом месте</translation>
    </message>
    <message>
        <source>it is no answer to the question as it is now</source>
        <translation>это не ответ на вопрос в его нынешнем виде</translation>
    </message>
    <message>
        <source>a choice is gone: choose again</source>
        <translation>варианта больше нет: выберите заново</translation>
    </message>
    <message>
        <source>the question does not take this special answer any more</source>
        <translation>такой особый ответ здесь больше не принимается</translation>
    </message>
    <message>
        <source>it was read as an answer of another type: look at it</source>
        <translation>прочитан как ответ другого типа: проверьте его</translation>
    </message>
    <message>
        <source>it fails a check now</source>
        <translation>теперь не проходит проверку</translation>
    </message>
    <message>
        <source>the question is not asked here any more</source>
        <translation>этот вопрос здесь больше не задаётся</translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>Yes, void for ever</source>
        <translation>Да, навсегда недействительно</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translation>Объявить недействительным</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>Интервью {code}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>1–9 choose · ↑ ↓</source>
        <translation>1–9 выбрать · ↑ ↓</translation>
    </message>
    <message>
        <source>Declare interview {code} void</source>
        <translation>Объявить интервью {code} недействительным</translation>
    </message>
    <message>
        <source>A void interview does not count. It is not deleted: it is kept, travels to the coordinator like every other, and everybody sees the reason. It cannot be taken back.</source>
        <translation>Недействительное интервью не учитывается. Оно не удаляется: хранится, передаётся координатору, как и все, и причину видят все. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Why should it not count?</source>
        <translation>Почему оно не должно учитываться?</translation>
    </message>
    <message>
        <source>Interview {code} will never count again. Press {key} once more to declare it void, or Esc.</source>
        <translation>Интервью {code} больше никогда не будет учитываться. Нажмите {key} ещё раз, чтобы объявить его недействительным, или Esc.</translation>
    </message>
    <message>
        <source>Declaring it void…</source>
        <translation>Объявляется недействительным…</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
    </message>
</context>
<context>
    <name>WholeWords</name>
    <message numerus="yes">
        <source>%n laptops were copied</source>
        <translation>
            <numerusform>%n ноутбук скопирован</numerusform>
            <numerusform>%n ноутбука скопированы</numerusform>
            <numerusform>%n ноутбуков скопированы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews did not come</source>
        <translation>
            <numerusform>%n интервью не пришло</numerusform>
            <numerusform>%n интервью не пришли</numerusform>
            <numerusform>%n интервью не пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of chains did not come</source>
        <translation>
            <numerusform>%n запись цепочек не пришла</numerusform>
            <numerusform>%n записи цепочек не пришли</numerusform>
            <numerusform>%n записей цепочек не пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait for a certificate</source>
        <translation>
            <numerusform>%n пакет ждёт сертификата</numerusform>
            <numerusform>%n пакета ждут сертификата</numerusform>
            <numerusform>%n пакетов ждут сертификата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles came with other keys</source>
        <translation>
            <numerusform>%n пакет пришёл с другими ключами</numerusform>
            <numerusform>%n пакета пришли с другими ключами</numerusform>
            <numerusform>%n пакетов пришли с другими ключами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned interviews are not back</source>
        <translation>
            <numerusform>%n возвращённое интервью не пришло назад</numerusform>
            <numerusform>%n возвращённых интервью не пришли назад</numerusform>
            <numerusform>%n возвращённых интервью не пришли назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is here and whole:</source>
        <translation>Не всё на месте и цело:</translation>
    </message>
    <message numerus="yes">
        <source>%n declared void</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n объявлено недействительным</numerusform>
            <numerusform>%n объявлены недействительными</numerusform>
            <numerusform>%n объявлены недействительными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by corrected ones</source>
        <comment>interviews</comment>
        <translation>
            <numerusform>%n заменено исправленным</numerusform>
            <numerusform>%n заменены исправленными</numerusform>
            <numerusform>%n заменены исправленными</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but not counted:</source>
        <translation>Хранится, но не учитывается:</translation>
    </message>
</context>
<context>
    <name>WindowBar</name>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>Запечатать окончательно</translation>
    </message>
    <message numerus="yes">
        <source>%n finished interviews can still be opened again. Choose one to do so, or to seal it.</source>
        <translation>
            <numerusform>%n завершённое интервью ещё можно открыть снова. Выберите его, чтобы открыть или запечатать.</numerusform>
            <numerusform>%n завершённых интервью ещё можно открыть снова. Выберите одно из них, чтобы открыть или запечатать.</numerusform>
            <numerusform>%n завершённых интервью ещё можно открыть снова. Выберите одно из них, чтобы открыть или запечатать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc.</source>
        <translation>Тогда {name} на этом ноутбуке никто не откроет. Нажмите {key} ещё раз, чтобы запечатать окончательно, или Esc.</translation>
    </message>
    <message>
        <source>{name} is finished. It can be opened again until {time}; then it is sealed for good.</source>
        <translation>{name} завершено. Открыть снова можно до {time}, затем оно запечатывается окончательно.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> (row {row})</source>
        <translation> (строка {row})</translation>
    </message>
    <message>
        <source>Remark on: {question}</source>
        <translation>Заметка к вопросу: {question}</translation>
    </message>
    <message>
        <source>Confirmed warning at: {question}</source>
        <translation>Подтверждённое предупреждение к вопросу: {question}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полное</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>неполное</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
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
        <translation>Организация</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Версия формы</translation>
    </message>
    <message>
        <source>Definition of the form</source>
        <translation>Описание анкеты</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Причина прерывания</translation>
    </message>
    <message>
        <source>Remark on stopping</source>
        <translation>Заметка о прерывании</translation>
    </message>
    <message>
        <source>the respondent had to leave</source>
        <translation>респонденту нужно было уйти</translation>
    </message>
    <message>
        <source>the respondent was tired</source>
        <translation>респондент устал</translation>
    </message>
    <message>
        <source>not alone any more</source>
        <translation>больше не наедине</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping at the next whole step…</source>
        <translation>Остановка после текущего шага…</translation>
    </message>
</context>
<context>
    <name>WriteRoom</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type where the file shall be written, or choose it with Browse.</source>
        <translation>Введите, куда записать файл, или выберите через «Обзор».</translation>
    </message>
    <message>
        <source>interview {done} of {total}</source>
        <translation>интервью {done} из {total}</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it, or type another name.</source>
        <translation>{name} уже есть. Замените его или введите другое имя.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Отменено. Файл не записан.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>What was done until then is kept. Start again when you are ready.</source>
        <translation>То, что уже сделано, сохранено. Начните снова, когда будете готовы.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>Run the command with --help to see what it takes.</source>
        <translation>Запустите команду с --help, чтобы увидеть, что она принимает.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Файл {path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in and that you may read the file.</source>
        <translation>Проверьте, вставлена ли флешка и разрешено ли Вам читать файл.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>Файл {path} не записывается: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <translation>Выберите другую папку или разрешите запись в эту.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} уже есть.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Выберите другое имя; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>There is no space left where {path} is kept.</source>
        <translation>Там, где хранится {path}, не осталось места.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is unharmed.</source>
        <translation>Освободите место и попробуйте снова; сохранённое раньше не пострадало.</translation>
    </message>
    <message>
        <source>This is not the folder of {desk}.</source>
        <translation>Это папка другого рабочего места, а не {desk}.</translation>
    </message>
    <message>
        <source>Name the right data folder with --data.</source>
        <translation>Укажите нужную папку данных через --data.</translation>
    </message>
    <message>
        <source>{path} belongs to the encrypted interviews.</source>
        <translation>{path} относится к зашифрованным интервью.</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing was changed.</source>
        <translation>Выберите другое имя или папку; ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is already there and is a file of another kind.</source>
        <translation>{path} уже есть, и это файл другого рода.</translation>
    </message>
    <message>
        <source>No interview passes the filter: {filter}.</source>
        <translation>Ни одно интервью не проходит отбор: {filter}.</translation>
    </message>
    <message>
        <source>Check the filter; no workbook was written.</source>
        <translation>Проверьте отбор; рабочая книга не записана.</translation>
    </message>
    <message>
        <source>This installation lacks {name}.</source>
        <translation>В этой установке программы нет {name}.</translation>
    </message>
    <message>
        <source>Install the program again from its wheel or its repository.</source>
        <translation>Установите программу заново из её пакета (wheel) или репозитория.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}.</source>
        <translation>Окно не открывается: {reason}.</translation>
    </message>
    <message>
        <source>Start it in a desktop session; on Debian or Ubuntu run: sudo apt-get install {packages}</source>
        <translation>Запустите программу на рабочем столе; в Debian или Ubuntu выполните: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Эту парольную фразу слишком легко угадать.</translation>
    </message>
    <message>
        <source>Use at least {words} different words, or those that Dala offers. A number is never enough.</source>
        <translation>Возьмите не меньше {words} разных слов или те, что предлагает Dala. Одного числа всегда мало.</translation>
    </message>
    <message>
        <source>Checking the passphrase would take {memory} MB of memory.</source>
        <translation>Для проверки парольной фразы понадобилось бы {memory} МБ памяти.</translation>
    </message>
    <message>
        <source>No real file asks for so much: it is damaged. Use another copy.</source>
        <translation>Настоящий файл столько не требует: он повреждён. Возьмите другую копию.</translation>
    </message>
    <message>
        <source>There are no {memory} MB of free memory to check the passphrase.</source>
        <translation>Не хватает свободной памяти для проверки парольной фразы: нужно {memory} МБ.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>This computer lacks an encryption that Dala needs: {lacks}.</source>
        <translation>На этом компьютере нет шифрования, нужного программе Dala: {lacks}.</translation>
    </message>
    <message>
        <source>Install Dala from its own package. Without this it could not protect the answers.</source>
        <translation>Установите Dala из её собственного пакета. Без этого она не сможет защитить ответы.</translation>
    </message>
    <message>
        <source>This is not a whole key line.</source>
        <translation>Это не полная строка ключа.</translation>
    </message>
    <message>
        <source>Copy or type it again, from the first character to the last.</source>
        <translation>Скопируйте или наберите её снова, от первого знака до последнего.</translation>
    </message>
    <message>
        <source>An interview in the bundle belongs to another survey.</source>
        <translation>Одно интервью в пакете относится к другому опросу.</translation>
    </message>
    <message>
        <source>Open the survey that it belongs to and add the bundle there.</source>
        <translation>Откройте тот опрос, к которому оно относится, и добавьте пакет туда.</translation>
    </message>
    <message>
        <source>An interview was made with version {version} of {form}, which the survey lacks.</source>
        <translation>Одно интервью проведено по версии {version} анкеты {form}, которой в опросе нет.</translation>
    </message>
    <message>
        <source>It is kept; exports leave it out until the survey has that version.</source>
        <translation>Оно сохранено; в выгрузки оно не войдёт, пока в опросе нет этой версии.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read.</source>
        <translation>{path} — не рабочая книга, которую можно прочитать.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx in Excel or LibreOffice, then choose it here.</source>
        <translation>Сохраните её снова как .xlsx в Excel или LibreOffice и выберите здесь.</translation>
    </message>
    <message>
        <source>The workbook {path} unpacks to more than Dala reads: {size} MB.</source>
        <translation>Рабочая книга {path} после распаковки больше, чем читает Dala: {size} МБ.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it into several files if it is right.</source>
        <translation>Проверьте, откуда она; если всё верно, разделите её на несколько файлов.</translation>
    </message>
    <message>
        <source>{path} is not a survey pack.</source>
        <translation>{path} — не набор опроса.</translation>
    </message>
    <message>
        <source>Choose the pack file that the coordinator gave you.</source>
        <translation>Выберите файл набора, который дал Вам координатор.</translation>
    </message>
    <message>
        <source>The survey pack {path} is damaged at {place}.</source>
        <translation>Набор опроса {path} повреждён, место: {place}.</translation>
    </message>
    <message>
        <source>Copy it again from the coordinator; nothing was set up from this one.</source>
        <translation>Скопируйте его у координатора снова; из этого ничего не установлено.</translation>
    </message>
    <message>
        <source>The survey pack {path} was made by a newer Dala.</source>
        <translation>Набор опроса {path} сделан более новой версией Dala.</translation>
    </message>
    <message>
        <source>Update Dala on this laptop, then open the pack again.</source>
        <translation>Обновите Dala на этом ноутбуке и откройте набор снова.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of interviews.</source>
        <translation>{path} — не пакет данных с интервью.</translation>
    </message>
    <message>
        <source>Choose a file that an enumerator handed over.</source>
        <translation>Выберите файл, который передал интервьюер.</translation>
    </message>
    <message>
        <source>{path} is damaged: {read} of {expected} interviews could be read.</source>
        <translation>Файл {path} повреждён: прочитано {read} из {expected} интервью.</translation>
    </message>
    <message>
        <source>What could be read is kept. Ask for a fresh copy and add it: nothing is doubled.</source>
        <translation>Прочитанное сохранено. Попросите новую копию и добавьте её: ничего не задвоится.</translation>
    </message>
    <message>
        <source>{path} is damaged from its start: no interview could be read.</source>
        <translation>Файл {path} повреждён с самого начала: ни одно интервью не прочитано.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle; the interviews are on the laptop.</source>
        <translation>Попросите новую копию пакета; интервью есть на ноутбуке.</translation>
    </message>
    <message>
        <source>{path} cannot be opened with this survey&apos;s key.</source>
        <translation>{path} не открывается ключом этого опроса.</translation>
    </message>
    <message>
        <source>It is another survey&apos;s, or damaged at its start: ask for a fresh copy.</source>
        <translation>Это данные другого опроса, или повреждено начало: попросите новую копию.</translation>
    </message>
    <message>
        <source>The bundle {path} was made by a newer Dala.</source>
        <translation>Пакет {path} сделан более новой версией Dala.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then add the bundle again.</source>
        <translation>Обновите Dala на этом компьютере и добавьте пакет снова.</translation>
    </message>
    <message>
        <source>This interview is larger than {limit} MB.</source>
        <translation>Это интервью больше {limit} МБ.</translation>
    </message>
    <message>
        <source>Shorten its longest texts; until then it stays a draft.</source>
        <translation>Сократите самые длинные тексты; до тех пор оно останется черновиком.</translation>
    </message>
    <message>
        <source>What came back from {path} differs from what was written.</source>
        <translation>Прочитанное из {path} отличается от записанного.</translation>
    </message>
    <message>
        <source>The stick or disk is failing: use another one. Nothing was taken from this computer.</source>
        <translation>Флешка или диск портится: возьмите другую. С этого компьютера ничего не удалено.</translation>
    </message>
    <message>
        <source>A sealed interview is damaged.</source>
        <translation>Запечатанное интервью повреждено.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy of the bundle that it came in.</source>
        <translation>Попросите новую копию пакета, в котором оно пришло.</translation>
    </message>
    <message>
        <source>A sealed interview cannot be opened with this survey&apos;s key.</source>
        <translation>Запечатанное интервью не открывается ключом этого опроса.</translation>
    </message>
    <message>
        <source>An expression of {name} looks at more than {limit} answers at once.</source>
        <translation>Выражение вопроса {name} просматривает сразу слишком много ответов: больше {limit}.</translation>
    </message>
    <message>
        <source>Ask the form&apos;s designer to simplify it; what was entered is kept.</source>
        <translation>Попросите составителя анкеты упростить его; введённое сохранено.</translation>
    </message>
    <message>
        <source>An expression of {name} makes a text of more than {limit} characters.</source>
        <translation>Выражение вопроса {name} составляет слишком длинный текст: больше {limit} знаков.</translation>
    </message>
    <message>
        <source>There are no interviews in the folder {path}.</source>
        <translation>В папке {path} нет интервью.</translation>
    </message>
    <message>
        <source>Set up this laptop from a survey pack, or choose another data folder.</source>
        <translation>Настройте этот ноутбук из набора опроса или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>The folder {path} is already set up.</source>
        <translation>Папка {path} уже настроена.</translation>
    </message>
    <message>
        <source>Unlock it, or choose another folder; nothing was overwritten.</source>
        <translation>Разблокируйте её или выберите другую папку; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Парольная фраза неверна.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and type it again.</source>
        <translation>Проверьте язык клавиатуры и Caps Lock и наберите её снова.</translation>
    </message>
    <message>
        <source>The stored data are damaged ({place}).</source>
        <translation>Сохранённые данные повреждены ({place}).</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, copy it to a stick and call the coordinator.</source>
        <translation>Не меняйте папку данных, скопируйте её на флешку и позвоните координатору.</translation>
    </message>
    <message>
        <source>Dala is already open on the folder {path}.</source>
        <translation>Dala уже открыта для папки {path}.</translation>
    </message>
    <message>
        <source>Go to its window, or close it and try again.</source>
        <translation>Перейдите в её окно или закройте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>A newer Dala made {path}.</source>
        <translation>{path} создала более новая версия Dala.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Установите новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>No passphrase opens this laptop any more.</source>
        <translation>Ни одна парольная фраза больше не открывает этот ноутбук.</translation>
    </message>
    <message>
        <source>What is stored here is kept. Bring the laptop to the coordinator, whose key opens it.</source>
        <translation>Всё, что здесь хранится, цело. Отнесите ноутбук координатору: его ключ откроет.</translation>
    </message>
    <message>
        <source>This key does not open what is stored in this folder.</source>
        <translation>Этот ключ не открывает то, что хранится в этой папке.</translation>
    </message>
    <message>
        <source>Take the key of the survey that this laptop was set up for.</source>
        <translation>Возьмите ключ того опроса, для которого настроен этот ноутбук.</translation>
    </message>
    <message>
        <source>No coordinator&apos;s key could open this laptop again.</source>
        <translation>Ни один ключ координатора не смог бы снова открыть этот ноутбук.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it once, so that it takes the keys from the survey pack.</source>
        <translation>Ничего не изменено. Разблокируйте его один раз, чтобы он взял ключи из набора опроса.</translation>
    </message>
    <message>
        <source>The survey has no name.</source>
        <translation>У опроса нет названия.</translation>
    </message>
    <message>
        <source>Give it the name that enumerators will read.</source>
        <translation>Дайте ему название, которое увидят интервьюеры.</translation>
    </message>
    <message>
        <source>The survey has no questionnaire.</source>
        <translation>В опросе нет анкеты.</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>Выберите хотя бы одну анкету.</translation>
    </message>
    <message>
        <source>Two of the forms have the form_id {form}.</source>
        <translation>У двух анкет одинаковый form_id {form}.</translation>
    </message>
    <message>
        <source>Leave one out, or give it a form_id of its own.</source>
        <translation>Уберите одну из них или дайте ей свой form_id.</translation>
    </message>
    <message>
        <source>The form {form} takes choices from {file}, which is not beside it.</source>
        <translation>Анкета {form} берёт ответы из файла {file}, которого рядом с ней нет.</translation>
    </message>
    <message>
        <source>Put the CSV file into the form&apos;s folder and try again.</source>
        <translation>Положите файл CSV в папку анкеты и попробуйте снова.</translation>
    </message>
    <message>
        <source>This survey has no form {form}.</source>
        <translation>В этом опросе нет анкеты {form}.</translation>
    </message>
    <message>
        <source>It has: {forms}.</source>
        <translation>В нём есть: {forms}.</translation>
    </message>
    <message>
        <source>This interview was made with a version that is not on this machine.</source>
        <translation>Это интервью проведено по версии анкеты, которой на этом компьютере нет.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell the coordinator.</source>
        <translation>Ничего не меняйте в папке и сообщите координатору.</translation>
    </message>
    <message>
        <source>The survey already has a version {version} of {form}, which is another one.</source>
        <translation>В опросе уже есть версия {version} анкеты {form}, и она другая.</translation>
    </message>
    <message>
        <source>Give the changed questionnaire a new “version” and try again.</source>
        <translation>Дайте изменённой анкете новое значение «version» и попробуйте снова.</translation>
    </message>
    <message>
        <source>The survey already has exactly these questionnaires.</source>
        <translation>В опросе уже есть именно эти анкеты.</translation>
    </message>
    <message>
        <source>Choose the changed file, or leave everything as it is.</source>
        <translation>Выберите изменённый файл или оставьте всё как есть.</translation>
    </message>
    <message>
        <source>{path} is the pack of another survey.</source>
        <translation>{path} — набор другого опроса.</translation>
    </message>
    <message>
        <source>Take the pack of the survey that this laptop was set up for.</source>
        <translation>Возьмите набор того опроса, для которого настроен этот ноутбук.</translation>
    </message>
    <message>
        <source>{path} is pack {offered} of the survey; this laptop already has pack {revision}.</source>
        <translation>{path} — набор {offered} этого опроса; на ноутбуке уже набор {revision}.</translation>
    </message>
    <message>
        <source>Ask the coordinator for the newest pack; nothing was changed.</source>
        <translation>Попросите у координатора самый новый набор; ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} would seal interviews to keys that this laptop does not know.</source>
        <translation>С {path} интервью запечатывались бы ключами, которых этот ноутбук не знает.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the coordinator where you have it from.</source>
        <translation>Не используйте его. Сообщите координатору, откуда он у вас.</translation>
    </message>
    <message>
        <source>The interview already has the current version of its questionnaire.</source>
        <translation>У интервью уже нынешняя версия анкеты.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Переносить нечего.</translation>
    </message>
    <message>
        <source>The interview was not moved from another version.</source>
        <translation>Интервью не переносилось из другой версии.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>More than one interview begins with {record}.</source>
        <translation>С {record} начинается не одно интервью.</translation>
    </message>
    <message>
        <source>Write more of its id; “dala interview list --json” shows it whole.</source>
        <translation>Напишите больше знаков; целиком их показывает «dala interview list --json».</translation>
    </message>
    <message>
        <source>Nothing was changed, as this was not confirmed.</source>
        <translation>Ничего не изменено: это не было подтверждено.</translation>
    </message>
    <message>
        <source>Read the list above; to go on, run the command again with --yes.</source>
        <translation>Прочитайте список выше; чтобы продолжить, повторите команду с --yes.</translation>
    </message>
    <message>
        <source>“{enumerator}” is not an enumerator code.</source>
        <translation>«{enumerator}» — не код интервьюера.</translation>
    </message>
    <message>
        <source>Use 1 to 32 Latin letters, digits, - and _, for example R03.</source>
        <translation>Используйте от 1 до 32 латинских букв, цифр, знаков - и _, например R03.</translation>
    </message>
    <message>
        <source>The survey does not know this organisation.</source>
        <translation>В опросе нет такой организации.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Выберите из: {known}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object.</source>
        <translation>Строка — не один объект JSON.</translation>
    </message>
    <message>
        <source>Write each interview as one object on a line of its own, every name once.</source>
        <translation>Запишите каждое интервью одним объектом на отдельной строке, каждое имя один раз.</translation>
    </message>
    <message>
        <source>This interview is not on this laptop.</source>
        <translation>Этого интервью нет на этом ноутбуке.</translation>
    </message>
    <message>
        <source>Look for it in the list of interviews.</source>
        <translation>Поищите его в списке интервью.</translation>
    </message>
    <message>
        <source>This interview is sealed: nobody can open it on this laptop.</source>
        <translation>Это интервью запечатано: на этом ноутбуке его никто не может открыть.</translation>
    </message>
    <message>
        <source>If something in it must be corrected, tell the coordinator its code.</source>
        <translation>Если в нём нужно что-то исправить, сообщите координатору его код.</translation>
    </message>
    <message>
        <source>There is no sealed interview on this laptop yet.</source>
        <translation>На этом ноутбуке ещё нет запечатанных интервью.</translation>
    </message>
    <message>
        <source>Finish or stop an interview first, then hand over.</source>
        <translation>Сначала завершите или прервите интервью, затем передайте данные.</translation>
    </message>
    <message>
        <source>The file {path} is not as this laptop wrote it.</source>
        <translation>Файл {path} не такой, каким его записал этот ноутбук.</translation>
    </message>
    <message>
        <source>It was changed, or comes from elsewhere. Write the bundle again.</source>
        <translation>Он изменён или взят из другого места. Запишите пакет снова.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Папки {path} нет.</translation>
    </message>
    <message>
        <source>Check the name, or plug the stick in again.</source>
        <translation>Проверьте имя или вставьте флешку снова.</translation>
    </message>
    <message>
        <source>The form cannot be used: {file}, line {line}, column {column}: {what}</source>
        <translation>Анкету нельзя использовать: {file}, строка {line}, столбец {column}: {what}</translation>
    </message>
    <message>
        <source>{hint} `dala form check` lists every error ({count}) with its place.</source>
        <translation>{hint} Команда `dala form check` покажет все ошибки ({count}) и их места.</translation>
    </message>
    <message>
        <source>The form cannot be said as an XForm: {reason}</source>
        <translation>Анкету нельзя записать как XForm: {reason}</translation>
    </message>
    <message>
        <source>Change that row, or write an .xlsx file, which keeps everything.</source>
        <translation>Измените эту строку или запишите файл .xlsx: в нём сохраняется всё.</translation>
    </message>
    <message>
        <source>The interview cannot be finished yet: {count} answers are missing or not right.</source>
        <translation>Интервью ещё нельзя завершить: часть ответов нужно дать или исправить ({count}).</translation>
    </message>
    <message>
        <source>Open the review page; each entry leads to its question.</source>
        <translation>Откройте проверку; каждая запись ведёт к своему вопросу.</translation>
    </message>
    <message>
        <source>The question {path} can only be read here.</source>
        <translation>Вопрос {path} здесь можно только читать.</translation>
    </message>
    <message>
        <source>Change the answers that it follows from.</source>
        <translation>Измените ответы, из которых он следует.</translation>
    </message>
    <message>
        <source>The rows of {path} follow from an answer; they are not added or removed by hand.</source>
        <translation>Строки {path} следуют из ответа; вручную их не добавляют и не удаляют.</translation>
    </message>
    <message>
        <source>Change the answer that says how many there are.</source>
        <translation>Измените ответ, в котором указано их число.</translation>
    </message>
    <message>
        <source>{path} has {most} rows, and an interview cannot hold more.</source>
        <translation>В {path} строк: {most}, больше в интервью не помещается.</translation>
    </message>
    <message>
        <source>Check the number that was typed.</source>
        <translation>Проверьте набранное число.</translation>
    </message>
    <message>
        <source>The questionnaire has no language {language}.</source>
        <translation>В анкете нет языка {language}.</translation>
    </message>
    <message>
        <source>This interview was saved by a newer version of the program.</source>
        <translation>Это интервью сохранено более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version; the interview is unharmed.</source>
        <translation>Установите новую версию; интервью не пострадало.</translation>
    </message>
    <message>
        <source>A saved interview cannot be read.</source>
        <translation>Сохранённое интервью не читается.</translation>
    </message>
    <message>
        <source>Tell the coordinator its code; the other interviews are not affected.</source>
        <translation>Сообщите координатору его код; остальные интервью не затронуты.</translation>
    </message>
    <message>
        <source>This interview was begun with another version of the questionnaire {form}.</source>
        <translation>Это интервью начато по другой версии анкеты {form}.</translation>
    </message>
    <message>
        <source>Open it with version {version}.</source>
        <translation>Откройте его с версией {version}.</translation>
    </message>
    <message>
        <source>The content of an interview is not what it should be.</source>
        <translation>Содержание интервью не такое, каким должно быть.</translation>
    </message>
    <message>
        <source>Ask the laptop that it came from for a new bundle.</source>
        <translation>Попросите новый пакет с того ноутбука, откуда оно пришло.</translation>
    </message>
    <message>
        <source>{count} answers of the line do not fit the questionnaire: {where}.</source>
        <translation>Ответы строки не подходят анкете ({count}): {where}.</translation>
    </message>
    <message>
        <source>Mend the line and load it again.</source>
        <translation>Исправьте строку и загрузите её снова.</translation>
    </message>
    <message>
        <source>This file is of another kind than the question asks for.</source>
        <translation>Этот файл другого вида, чем просит вопрос.</translation>
    </message>
    <message>
        <source>Choose a file of the kind that is asked for.</source>
        <translation>Выберите файл нужного вида.</translation>
    </message>
    <message>
        <source>This file is too large: {limit} MiB is the most.</source>
        <translation>Этот файл слишком велик: наибольший размер — {limit} МиБ.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller in another program.</source>
        <translation>Выберите файл поменьше или уменьшите его в другой программе.</translation>
    </message>
    <message>
        <source>All files of an interview together may have {limit} MiB at most.</source>
        <translation>Все файлы одного интервью вместе — не больше {limit} МиБ.</translation>
    </message>
    <message>
        <source>Remove another file first, or choose a smaller one.</source>
        <translation>Сначала уберите другой файл или выберите файл поменьше.</translation>
    </message>
    <message>
        <source>An interview may hold {limit} files at most.</source>
        <translation>В одном интервью может быть не больше {limit} файлов.</translation>
    </message>
    <message>
        <source>Remove another file first.</source>
        <translation>Сначала уберите другой файл.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty or damaged.</source>
        <translation>Файл пуст или повреждён.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another one.</source>
        <translation>Откройте его в другой программе и сохраните заново или выберите другой.</translation>
    </message>
    <message>
        <source>A file that the line names is not in the folder of the lines.</source>
        <translation>Файла, названного в строке, нет в папке строк.</translation>
    </message>
    <message>
        <source>Put it there or in a folder inside, and name it from there.</source>
        <translation>Положите его туда или в папку внутри и назовите оттуда.</translation>
    </message>
    <message>
        <source>A file attached to this interview is no longer on this laptop: {path}.</source>
        <translation>Файла, прикреплённого к этому интервью, больше нет на ноутбуке: {path}.</translation>
    </message>
    <message>
        <source>Attach it again or remove it there, then finish the interview.</source>
        <translation>Прикрепите его снова или уберите там и завершите интервью.</translation>
    </message>
    <message>
        <source>{count} of {total} attached files are missing or damaged.</source>
        <translation>Прикреплённых файлов недостаёт или повреждено: {count} из {total}.</translation>
    </message>
    <message>
        <source>The interview is kept. Add a whole copy of the bundle for its files.</source>
        <translation>Само интервью сохранено. Чтобы получить файлы, добавьте целую копию пакета.</translation>
    </message>
    <message>
        <source>The folder for attached files is already there: {path}.</source>
        <translation>Папка для прикреплённых файлов уже есть: {path}.</translation>
    </message>
    <message>
        <source>Give the workbook another name, or move that folder away.</source>
        <translation>Дайте книге другое имя или уберите эту папку.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dala.</source>
        <translation>{path} — файл более новой версии Dala.</translation>
    </message>
    <message>
        <source>Update Dala on this computer, then open the file again.</source>
        <translation>Обновите Dala на этом компьютере и откройте файл снова.</translation>
    </message>
    <message>
        <source>{path} was not signed by the coordinator of this laptop&apos;s survey.</source>
        <translation>{path} подписан не координатором опроса этого ноутбука.</translation>
    </message>
    <message>
        <source>Do not use it. Ask your coordinator for the file again.</source>
        <translation>Не используйте его. Попросите файл у координатора ещё раз.</translation>
    </message>
    <message>
        <source>{path} is meant for another laptop.</source>
        <translation>{path} предназначен для другого ноутбука.</translation>
    </message>
    <message>
        <source>Choose the file that was made for this one.</source>
        <translation>Выберите файл, сделанный для этого ноутбука.</translation>
    </message>
    <message>
        <source>This desk has no key to sign with for this survey.</source>
        <translation>На этом рабочем месте нет ключа для подписи от имени этого опроса.</translation>
    </message>
    <message>
        <source>Do this at the desk that the survey was created on, or restore its backup.</source>
        <translation>Сделайте это там, где опрос был создан, или восстановите резервную копию того места.</translation>
    </message>
    <message>
        <source>{path} is not signed, so anybody could have made it.</source>
        <translation>{path} не подписан: его мог сделать кто угодно.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a pack of this survey that is signed.</source>
        <translation>Попросите у координатора подписанный набор этого опроса.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no enrolment file.</source>
        <translation>{path} повреждён или не является файлом регистрации ноутбука.</translation>
    </message>
    <message>
        <source>Have the laptop write it again, and copy it once more.</source>
        <translation>Запишите его на ноутбуке заново и скопируйте ещё раз.</translation>
    </message>
    <message>
        <source>{path} comes from a laptop of another survey.</source>
        <translation>{path} — с ноутбука другого опроса.</translation>
    </message>
    <message>
        <source>Set the laptop up with this survey&apos;s pack first.</source>
        <translation>Сначала настройте ноутбук набором этого опроса.</translation>
    </message>
    <message>
        <source>Another laptop has the same name with other keys: {device}.</source>
        <translation>Другой ноутбук назван так же, но ключи у него другие: {device}.</translation>
    </message>
    <message>
        <source>Ask whose laptop it is before you certify it; set it up anew if nobody knows.</source>
        <translation>Узнайте, чей это ноутбук, прежде чем подтверждать его; если никто не знает, настройте его заново.</translation>
    </message>
    <message>
        <source>The eight words are not those of this request.</source>
        <translation>Восемь слов не соответствуют этому запросу.</translation>
    </message>
    <message>
        <source>Read them from the laptop&apos;s own screen once more. If they differ again, do not certify it.</source>
        <translation>Прочитайте их с экрана самого ноутбука ещё раз. Если снова не совпадут, не подтверждайте его.</translation>
    </message>
    <message>
        <source>The laptop of {enumerator} is not certified yet; its interviews are kept and wait.</source>
        <translation>Ноутбук {enumerator} ещё не подтверждён; его интервью сохранены и ждут.</translation>
    </message>
    <message>
        <source>Certify the laptop; nothing has to be added again.</source>
        <translation>Подтвердите ноутбук; добавлять ничего заново не нужно.</translation>
    </message>
    <message>
        <source>This is possible only before the survey is published.</source>
        <translation>Это возможно только до публикации опроса.</translation>
    </message>
    <message>
        <source>Make a new survey for it.</source>
        <translation>Создайте для этого новый опрос.</translation>
    </message>
    <message>
        <source>This survey is published already.</source>
        <translation>Этот опрос уже опубликован.</translation>
    </message>
    <message>
        <source>Write its pack and give it to the laptops.</source>
        <translation>Запишите его набор и передайте на ноутбуки.</translation>
    </message>
    <message>
        <source>The survey has one key only: if it is lost, so is every interview.</source>
        <translation>У опроса только один ключ: если он потеряется, пропадут все интервью.</translation>
    </message>
    <message>
        <source>Add a second key that somebody else keeps.</source>
        <translation>Добавьте второй ключ, который хранит другой человек.</translation>
    </message>
    <message>
        <source>No key of the survey is kept in another place.</source>
        <translation>Ни один ключ опроса не хранится в другом месте.</translation>
    </message>
    <message>
        <source>Mark the key that lies in another building as off-site.</source>
        <translation>Отметьте ключ, который лежит в другом здании, как хранящийся отдельно.</translation>
    </message>
    <message>
        <source>The off-site key has not been tried as it was printed.</source>
        <translation>Отдельно хранящийся ключ не проверен в том виде, в каком напечатан.</translation>
    </message>
    <message>
        <source>Rehearse: type the printed key and see it open a sample.</source>
        <translation>Проведите проверку: введите напечатанный ключ и убедитесь, что он открывает образец.</translation>
    </message>
    <message>
        <source>This key is none of the survey&apos;s keys.</source>
        <translation>Этот ключ не относится к ключам опроса.</translation>
    </message>
    <message>
        <source>Check the sheet: type its line again, letter by letter, or print a new one.</source>
        <translation>Сверьтесь с листом: введите строку ещё раз, буква за буквой, или напечатайте новый лист.</translation>
    </message>
    <message>
        <source>This key is among the survey&apos;s keys already.</source>
        <translation>Этот ключ уже есть среди ключей опроса.</translation>
    </message>
    <message>
        <source>Add another one.</source>
        <translation>Добавьте другой.</translation>
    </message>
    <message>
        <source>A survey has at most {limit} keys.</source>
        <translation>У опроса не больше {limit} ключей.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Сначала удалите один.</translation>
    </message>
    <message>
        <source>The last key of a survey cannot be removed.</source>
        <translation>Последний ключ опроса удалить нельзя.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Сначала добавьте другой.</translation>
    </message>
    <message>
        <source>The survey has no key named {name}.</source>
        <translation>У опроса нет ключа с названием {name}.</translation>
    </message>
    <message>
        <source>The survey has these: {names}.</source>
        <translation>У опроса есть такие: {names}.</translation>
    </message>
    <message>
        <source>A key needs a name of its own that says who keeps it.</source>
        <translation>Ключу нужно своё название, из которого ясно, кто его хранит.</translation>
    </message>
    <message>
        <source>Name it, for example “Safe in Astana”.</source>
        <translation>Назовите его, например «Сейф в Астане».</translation>
    </message>
    <message>
        <source>This desk opens the interviews with that key; it cannot do without it.</source>
        <translation>Этим ключом рабочее место открывает интервью; без него нельзя.</translation>
    </message>
    <message>
        <source>Remove another key, or make a new survey.</source>
        <translation>Уберите другой ключ или создайте новый опрос.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as such a list must be.</source>
        <translation>Строка {line} файла {path} не такая, какой должна быть в таком списке.</translation>
    </message>
    <message>
        <source>Look at the names of the columns, at empty cells, and whether a line is there twice.</source>
        <translation>Проверьте названия столбцов, пустые ячейки и нет ли одной строки дважды.</translation>
    </message>
    <message>
        <source>The list is too long: a survey has room for {limit}.</source>
        <translation>Список слишком длинный: в опросе помещается {limit}.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was changed.</source>
        <translation>Сократите его; ничего не изменено.</translation>
    </message>
    <message>
        <source>The quota {quota} names a question that {form} does not have: {question}.</source>
        <translation>Квота {quota} называет вопрос, которого нет в {form}: {question}.</translation>
    </message>
    <message>
        <source>Write the question&apos;s name as the form has it.</source>
        <translation>Напишите имя вопроса так, как оно стоит в анкете.</translation>
    </message>
    <message>
        <source>The survey&apos;s list has no enumerator {enumerator}.</source>
        <translation>В списке опроса нет интервьюера {enumerator}.</translation>
    </message>
    <message>
        <source>Check the code, or ask the coordinator for a pack that has it.</source>
        <translation>Проверьте код или попросите у координатора пакет опроса, в котором он есть.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no key file.</source>
        <translation>{path} повреждён или не является файлом ключа.</translation>
    </message>
    <message>
        <source>Take another copy, or the printed sheet.</source>
        <translation>Возьмите другую копию или напечатанный лист.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file.</source>
        <translation>Эта парольная фраза не открывает файл ключа.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Проверьте язык клавиатуры и Caps Lock и попробуйте снова.</translation>
    </message>
    <message>
        <source>These words are {count} of {needed} shares.</source>
        <translation>Эти слова — {count} из {needed} нужных частей.</translation>
    </message>
    <message>
        <source>Ask another holder for theirs; each list of words counts once.</source>
        <translation>Попросите часть у другого хранителя; каждый список слов считается один раз.</translation>
    </message>
    <message>
        <source>Share {number} cannot be right: a word is wrong, or it belongs to another key.</source>
        <translation>Часть {number} неверна: ошибка в слове, или она от другого ключа.</translation>
    </message>
    <message>
        <source>Compare it with the paper word by word.</source>
        <translation>Сверьте её с бумагой слово за словом.</translation>
    </message>
    <message>
        <source>Word {word} of share {number} is none of the words that shares have.</source>
        <translation>Слово {word} части {number} — не из тех слов, из которых составлены части.</translation>
    </message>
    <message>
        <source>Compare it with the paper; its first four letters are enough.</source>
        <translation>Сверьте его с бумагой; достаточно первых четырёх букв.</translation>
    </message>
    <message>
        <source>Share {number} has {count} words of {needed}.</source>
        <translation>В части {number} слов: {count} из {needed}.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or stands there twice.</source>
        <translation>Сверьте с бумагой: какое-то слово пропущено или стоит дважды.</translation>
    </message>
    <message>
        <source>This is the public half of a key: it closes, but opens nothing.</source>
        <translation>Это открытая половина ключа: она запирает, но ничего не открывает.</translation>
    </message>
    <message>
        <source>Take the line that begins with AGE-SECRET-KEY-PQ-1.</source>
        <translation>Возьмите строку, которая начинается с AGE-SECRET-KEY-PQ-1.</translation>
    </message>
    <message>
        <source>The key has {count} characters of {needed}.</source>
        <translation>В ключе знаков: {count} из {needed}.</translation>
    </message>
    <message>
        <source>Compare it with the paper: something is missing, or stands there twice.</source>
        <translation>Сверьте с бумагой: что-то пропущено или стоит дважды.</translation>
    </message>
    <message>
        <source>A character of the key is wrong, probably in group {group} of {of}.</source>
        <translation>В ключе неверный знак, скорее всего в группе {group} из {of}.</translation>
    </message>
    <message>
        <source>Compare this group with the paper, character by character.</source>
        <translation>Сверьте эту группу с бумагой знак за знаком.</translation>
    </message>
    <message>
        <source>Several characters of the key are wrong.</source>
        <translation>В ключе неверно несколько знаков.</translation>
    </message>
    <message>
        <source>Compare it with the paper group by group, or take another copy.</source>
        <translation>Сверьте ключ с бумагой группу за группой или возьмите другую копию.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {place}.</source>
        <translation>Резервная копия {path} повреждена: {place}.</translation>
    </message>
    <message>
        <source>Do not rely on it: make a new one, on another stick.</source>
        <translation>Не полагайтесь на неё: сделайте новую, на другой флешке.</translation>
    </message>
    <message>
        <source>{path} is not a backup.</source>
        <translation>{path} — не резервная копия.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Back up”.</source>
        <translation>Выберите файл, сделанный командой «Резервная копия».</translation>
    </message>
    <message>
        <source>This key does not open the backup {path}.</source>
        <translation>Этот ключ не открывает резервную копию {path}.</translation>
    </message>
    <message>
        <source>A laptop&apos;s backup is opened by one of its survey&apos;s keys: use the printed sheet or the key file.</source>
        <translation>Резервную копию ноутбука открывает один из ключей опроса: возьмите напечатанный лист или файл ключа.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the interviews: whoever loses one loses both.</source>
        <translation>{path} лежит на том же диске, что и интервью: потеряв одно, потеряете всё.</translation>
    </message>
    <message>
        <source>Write the backup to a stick or another disk.</source>
        <translation>Запишите резервную копию на флешку или другой диск.</translation>
    </message>
    <message>
        <source>{path} is no backup that this desk made and verified.</source>
        <translation>{path} — не та копия, которую это рабочее место сделало и проверило.</translation>
    </message>
    <message>
        <source>Make a backup now, and name that file.</source>
        <translation>Сделайте резервную копию сейчас и укажите этот файл.</translation>
    </message>
    <message>
        <source>No interview is in the backup that was not confirmed before.</source>
        <translation>В резервной копии нет интервью, которые ещё не подтверждены.</translation>
    </message>
    <message>
        <source>Make a new backup after adding bundles, then write the receipts.</source>
        <translation>Добавьте пакеты, сделайте новую копию и только потом запишите квитанции.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no receipt.</source>
        <translation>{path} повреждён или не является квитанцией.</translation>
    </message>
    <message>
        <source>Ask your coordinator for it again.</source>
        <translation>Попросите его у координатора ещё раз.</translation>
    </message>
    <message>
        <source>The laptop&apos;s record of its own work does not fit together at entry {seq}.</source>
        <translation>Журнал работы ноутбука не сходится на записи {seq}.</translation>
    </message>
    <message>
        <source>Hand over all the same, and tell your coordinator: the other desk sees what is missing.</source>
        <translation>Всё равно передайте данные и сообщите координатору: там увидят, чего не хватает.</translation>
    </message>
    <message>
        <source>{path} comes from an older Dala, which signed nothing.</source>
        <translation>{path} записан старой версией Dala, которая ничего не подписывала.</translation>
    </message>
    <message>
        <source>Nothing was taken. Update Dala on the laptop and have the bundle written again.</source>
        <translation>Ничего не принято. Обновите Dala на ноутбуке и попросите записать пакет интервью заново.</translation>
    </message>
    <message>
        <source>{path} holds practice interviews from before the survey was published.</source>
        <translation>В {path} — пробные интервью, взятые до того, как опрос был объявлен рабочим.</translation>
    </message>
    <message>
        <source>Nothing was taken. Set the laptop up anew with the pack of the published survey.</source>
        <translation>Ничего не принято. Настройте ноутбук заново по файлу рабочего опроса.</translation>
    </message>
    <message>
        <source>An interview does not fit the laptop&apos;s signed record.</source>
        <translation>Интервью не соответствует подписанному журналу ноутбука.</translation>
    </message>
    <message>
        <source>It is not taken. Have the bundle written again and add it.</source>
        <translation>Оно не принято. Попросите записать пакет заново и добавьте его.</translation>
    </message>
    <message>
        <source>This interview is finished and closed.</source>
        <translation>Это интервью завершено и закрыто.</translation>
    </message>
    <message>
        <source>Open it again from the list, as long as the list says that you can.</source>
        <translation>Откройте его снова из списка, пока список говорит, что это можно.</translation>
    </message>
    <message>
        <source>This interview is not finished.</source>
        <translation>Это интервью не завершено.</translation>
    </message>
    <message>
        <source>Open it and finish it, or stop it with a reason.</source>
        <translation>Откройте и завершите его или прервите с указанием причины.</translation>
    </message>
    <message>
        <source>There is nothing to hand over: all finished interviews can still be opened again.</source>
        <translation>Передавать нечего: все завершённые интервью ещё можно открыть снова.</translation>
    </message>
    <message>
        <source>Seal them now, or hand over when their time has ended.</source>
        <translation>Запечатайте их сейчас или передайте, когда их время истечёт.</translation>
    </message>
    <message>
        <source>Only a finished interview can be declared void.</source>
        <translation>Недействительным можно объявить только завершённое интервью.</translation>
    </message>
    <message>
        <source>Open it and stop it instead; its reason is kept.</source>
        <translation>Откройте его и прервите: причина сохранится.</translation>
    </message>
    <message>
        <source>This interview is void already.</source>
        <translation>Это интервью уже объявлено недействительным.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no returned interviews.</source>
        <translation>{path} повреждён или не содержит возвращённых интервью.</translation>
    </message>
    <message>
        <source>The interviews of {path} were taken in already.</source>
        <translation>Интервью из {path} уже приняты.</translation>
    </message>
    <message>
        <source>Look for them in the list.</source>
        <translation>Найдите их в списке.</translation>
    </message>
    <message>
        <source>{path} is no receipt, no returned interview and no certificate.</source>
        <translation>{path} — не квитанция, не возвращённое интервью и не сертификат.</translation>
    </message>
    <message>
        <source>Choose a file that the coordinator wrote for this laptop.</source>
        <translation>Выберите файл, который координатор записал для этого ноутбука.</translation>
    </message>
    <message>
        <source>No interview {record} is here.</source>
        <translation>Интервью {record} здесь нет.</translation>
    </message>
    <message>
        <source>Check the number; “merge status” and the workbook show it.</source>
        <translation>Проверьте номер; его показывают «merge status» и книга Excel.</translation>
    </message>
    <message>
        <source>No laptop {device} is known here.</source>
        <translation>Ноутбук {device} здесь неизвестен.</translation>
    </message>
    <message>
        <source>Add a bundle of it first, or certify it.</source>
        <translation>Сначала добавьте его пакет или подтвердите ноутбук.</translation>
    </message>
    <message>
        <source>{path} was loaded before, to line {line}, and then something ended it.</source>
        <translation>{path} уже загружался до строки {line}, затем загрузка оборвалась.</translation>
    </message>
    <message>
        <source>Load it with --go-on to add what is missing, or with --anew to add all of it again.</source>
        <translation>Загрузите с --go-on, чтобы добавить недостающее, или с --anew, чтобы добавить всё заново.</translation>
    </message>
    <message>
        <source>No load of {path} was ended half-way on this laptop.</source>
        <translation>Загрузка {path} на этом ноутбуке не прерывалась.</translation>
    </message>
    <message>
        <source>If it was never loaded, load it without --go-on.</source>
        <translation>Если файл ещё не загружали, загрузите его без --go-on.</translation>
    </message>
    <message>
        <source>{program} copies the folder {path} to other computers.</source>
        <translation>{program} копирует папку {path} на другие компьютеры.</translation>
    </message>
    <message>
        <source>Choose a folder that nothing copies: a copy keeps what is erased here, and whoever has the account has the copy.</source>
        <translation>Выберите папку, которую ничто не копирует: в копии остаётся то, что стёрто здесь, и она есть у каждого, у кого есть доступ к учётной записи.</translation>
    </message>
    <message>
        <source>The folder {path} lies on another computer of the network.</source>
        <translation>Папка {path} находится на другом компьютере в сети.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer: an interview could not be saved when the network fails, and nobody knows what the other computer keeps.</source>
        <translation>Выберите папку на этом компьютере: при обрыве сети интервью не сохранится, и никто не знает, что остаётся на другом компьютере.</translation>
    </message>
    <message>
        <source>The folder {path} is emptied whenever this computer is switched off, interviews too.</source>
        <translation>Папка {path} очищается при каждом выключении компьютера, вместе с интервью.</translation>
    </message>
    <message>
        <source>Choose a folder on the computer&apos;s disk.</source>
        <translation>Выберите папку на диске компьютера.</translation>
    </message>
    <message>
        <source>The disk that {path} lies on keeps old states of files for a while ({kind}): what is erased could be found on it.</source>
        <translation>Диск, на котором лежит {path}, некоторое время хранит старое содержимое файлов ({kind}): стёртое могут найти.</translation>
    </message>
    <message>
        <source>Have the whole disk encrypted before the first interview. Here that is a must.</source>
        <translation>До первого интервью попросите зашифровать весь диск. Здесь это обязательно.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted.</source>
        <translation>Диск этого компьютера не зашифрован.</translation>
    </message>
    <message>
        <source>Dala encrypts its own files, but the system may write parts of its memory to the disk. Have the whole disk encrypted before the first interview.</source>
        <translation>Dala шифрует свои файлы, но система может записать на диск часть памяти. До первого интервью попросите зашифровать весь диск.</translation>
    </message>
    <message>
        <source>Is the disk of this computer encrypted? Dala cannot see it.</source>
        <translation>Зашифрован ли диск этого компьютера? Dala этого не видит.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for BitLocker (Windows), FileVault (Mac) or LUKS (Linux).</source>
        <translation>Спросите того, кто обслуживает компьютер, про BitLocker (Windows), FileVault (Mac) или LUKS (Linux).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk or the stick does not answer</source>
        <translation>диск или флешка не отвечает</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translation>там это запрещено</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>такой папки или файла нет</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translation>запись туда запрещена</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translation>на месте папки лежит файл</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>им занята другая программа</translation>
    </message>
</context>
</TS>
