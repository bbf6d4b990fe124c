<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Band</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонён</numerusform>
            <numerusform>%n отклонено</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Стиль</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Share as a file…</source>
        <translation>Подели&amp;ться файлом…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A sample in the page’s face</source>
        <translation>Образец шрифтом страницы</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Акцент</translation>
    </message>
    <message>
        <source>Address, mail, telephone</source>
        <translation>Адрес, почта, телефон</translation>
    </message>
    <message>
        <source>All letters of {languages}.</source>
        <translation>Все буквы: {languages}.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Замещающий текст</translation>
    </message>
    <message>
        <source>Alternative text.</source>
        <translation>Замещающий текст.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Фирменный стиль</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Фирменные стили</translation>
    </message>
    <message>
        <source>Brands – Drafter</source>
        <translation>Фирменные стили&#xa0;— Drafter</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>Choose a mark…</source>
        <translation>Выбрать знак…</translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation>Выбор стиля</translation>
    </message>
    <message>
        <source>Choose mark</source>
        <translation>Выбор знака</translation>
    </message>
    <message>
        <source>Choose the colour {colour}</source>
        <translation>Выбрать цвет: {colour}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Цвет: {name}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Колонка {number}</translation>
    </message>
    <message>
        <source>Comes with Drafter</source>
        <translation>Поставляется с Drafter</translation>
    </message>
    <message>
        <source>Comes with Drafter.</source>
        <translation>Поставляется с Drafter.</translation>
    </message>
    <message>
        <source>DIN 5008 B</source>
        <translation>DIN 5008 B</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decoration only</source>
        <translation>Только для украшения</translation>
    </message>
    <message>
        <source>Drop a logo here</source>
        <translation>Перетащите логотип</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Дублировать и изменить</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>Дублировать «{name}»</translation>
    </message>
    <message>
        <source>Embargo band</source>
        <translation>Полоса эмбарго</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Знак конца</translation>
    </message>
    <message>
        <source>Envelope window</source>
        <translation>Окно конверта</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>First page, right</source>
        <translation>Первая страница, справа</translation>
    </message>
    <message>
        <source>First page, right, line {number}</source>
        <translation>Первая страница, справа, строка {number}</translation>
    </message>
    <message>
        <source>Following pages</source>
        <translation>Следующие страницы</translation>
    </message>
    <message>
        <source>Font: {part}</source>
        <translation>Шрифт: {part}</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Колонтитул</translation>
    </message>
    <message>
        <source>Foot: {part}</source>
        <translation>Колонтитул: {part}</translation>
    </message>
    <message>
        <source>For text</source>
        <translation>Для текста</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>От верха</translation>
    </message>
    <message>
        <source>Grey text</source>
        <translation>Серый текст</translation>
    </message>
    <message>
        <source>Ground of the embargo’s band</source>
        <translation>Фон полосы эмбарго</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Импорт: «{name}»</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>Импортировано: «{name}».</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>In headings {language} comes from {font}.</source>
        <translation>В заголовках из шрифта {font}: {language}.</translation>
    </message>
    <message>
        <source>In headings {language} has letters that no font has.</source>
        <translation>В заголовках части букв нет ни в одном шрифте: {language}.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Чернила</translation>
    </message>
    <message>
        <source>Ink on it {contrast}</source>
        <translation>Чернила на нём: {contrast}</translation>
    </message>
    <message>
        <source>It comes with Drafter and stays as it is. Duplicate it to change it.</source>
        <translation>Стиль поставляется с Drafter и не меняется. Чтобы изменить его, сделайте дубликат.</translation>
    </message>
    <message>
        <source>It stays as it is. A duplicate is yours to change.</source>
        <translation>Он не меняется. Дубликат можно менять как угодно.</translation>
    </message>
    <message>
        <source>Its logo is in it; fonts of this machine are named, not included.</source>
        <translation>Логотип внутри; шрифты этого компьютера названы, но не вложены.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Keep both, or replace the one that is here. Replacing can be undone.</source>
        <translation>Оставьте оба или замените имеющийся. Замену можно отменить.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Left out of it: {parts}.</source>
        <translation>Не вошло: {parts}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Logo, {name}</source>
        <translation>Логотип, {name}</translation>
    </message>
    <message>
        <source>Logo: {measure}</source>
        <translation>Логотип: {measure}</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Mark and short title</source>
        <translation>Знак и краткий заголовок</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Имя и адрес</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Название стиля</translation>
    </message>
    <message>
        <source>Nearest that passes: {colour}, {ratio} on white</source>
        <translation>Ближайший подходящий: {colour}, {ratio} на белом</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Новый стиль</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Нет логотипа</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Логотипа ещё нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>On tint</source>
        <translation>На фоне</translation>
    </message>
    <message>
        <source>On white</source>
        <translation>На белом</translation>
    </message>
    <message>
        <source>PNG, JPEG, or an SVG of filled shapes</source>
        <translation>PNG, JPEG или SVG из заливок</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page x of y</source>
        <translation>Страница x из y</translation>
    </message>
    <message>
        <source>Pages of</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простая</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Реквизит</translation>
    </message>
    <message>
        <source>Reference {number}, label</source>
        <translation>Реквизит {number}, подпись</translation>
    </message>
    <message>
        <source>Reference {number}, value</source>
        <translation>Реквизит {number}, значение</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>References beside it</source>
        <translation>Реквизиты рядом</translation>
    </message>
    <message>
        <source>Refused, text needs {contrast}</source>
        <translation>Отклонён, для текста нужно {contrast}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Releases already made keep their look</source>
        <translation>Готовые выпуски сохраняют свой вид</translation>
    </message>
    <message>
        <source>Remove brand</source>
        <translation>Удаление стиля</translation>
    </message>
    <message>
        <source>Remove reference {number}</source>
        <translation>Удалить реквизит {number}</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
    <message>
        <source>Rename brand</source>
        <translation>Переименование стиля</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace logo</source>
        <translation>Замена логотипа</translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation>Замена «{name}»</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Rule of the foot</source>
        <translation>Линейка колонтитула</translation>
    </message>
    <message>
        <source>SVG, {size} kB, kept inside the brand</source>
        <translation>SVG, {size} КБ, хранится внутри стиля</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Вторая строка</translation>
    </message>
    <message>
        <source>Sender over the window</source>
        <translation>Отправитель над окном</translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation>Поделиться файлом</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Поделиться файлом…</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Краткий заголовок</translation>
    </message>
    <message>
        <source>Shown on the sample statement</source>
        <translation>Показано на примере заявления</translation>
    </message>
    <message>
        <source>Shown on “{title}”</source>
        <translation>Показано на «{title}»</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписанты</translation>
    </message>
    <message>
        <source>Size / leading in points</source>
        <translation>Кегль / интерлиньяж в пунктах</translation>
    </message>
    <message>
        <source>Size: {part}</source>
        <translation>Кегль: {part}</translation>
    </message>
    <message>
        <source>Squares before the last word</source>
        <translation>Квадраты перед последним словом</translation>
    </message>
    <message>
        <source>Statements that use it need another brand, or this one back.</source>
        <translation>Заявлениям с этим стилем нужен другой стиль или возврат этого.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Колонка текста</translation>
    </message>
    <message>
        <source>The pages keep the last good colour</source>
        <translation>На страницах остаётся последний годный цвет</translation>
    </message>
    <message>
        <source>The short title is the statement’s own.</source>
        <translation>Краткий заголовок берётся из заявления.</translation>
    </message>
    <message>
        <source>The statement at the right has its own way to list them.</source>
        <translation>У заявления справа свой способ их перечислять.</translation>
    </message>
    <message>
        <source>The statement is still set in the one it was made from.</source>
        <translation>Заявление пока набрано в исходном стиле.</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Третья строка</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Подложка</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>US no. 10</source>
        <translation>US № 10</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Use it in the statement</source>
        <translation>Применить к заявлению</translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation>Взять {colour}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что на нём</translation>
    </message>
    <message>
        <source>Who cannot see the logo hears this.</source>
        <translation>Его услышит тот, кто не видит логотип.</translation>
    </message>
    <message>
        <source>With a panel</source>
        <translation>С панелью</translation>
    </message>
    <message>
        <source>cannot be set</source>
        <translation>не набирается</translation>
    </message>
    <message>
        <source>may not be embedded</source>
        <translation>встраивание запрещено</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>нет на этом компьютере</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>не используется</translation>
    </message>
    <message numerus="yes">
        <source>used in %n statements</source>
        <translation>
            <numerusform>в %n заявлении</numerusform>
            <numerusform>в %n заявлениях</numerusform>
            <numerusform>в %n заявлениях</numerusform>
        </translation>
    </message>
    <message>
        <source>{brand} – Brands – Drafter</source>
        <translation>{brand}&#xa0;— Фирменные стили&#xa0;— Drafter</translation>
    </message>
    <message>
        <source>{language} comes from {font}.</source>
        <translation>Из шрифта {font}: {language}.</translation>
    </message>
    <message>
        <source>{language} has letters that no font has.</source>
        <translation>Части букв нет ни в одном шрифте: {language}.</translation>
    </message>
    <message>
        <source>{least} to {most} mm</source>
        <translation>От {least} до {most} мм</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>{points} pt, accent</source>
        <translation>{points} пт, акцент</translation>
    </message>
    <message>
        <source>{points} pt, rule</source>
        <translation>{points} пт, линейка</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} и {last}</translation>
    </message>
    <message>
        <source>{white} on white, {tint} on tint. {verdict}</source>
        <translation>{white} на белом, {tint} на подложке. {verdict}</translation>
    </message>
    <message>
        <source>{width} mm, {characters} characters a line</source>
        <translation>{width} мм, {characters} знаков в строке</translation>
    </message>
    <message>
        <source>{width} × {height} px, {size} kB, kept inside the brand</source>
        <translation>{width} × {height} px, {size} КБ, хранится внутри стиля</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>«{name}» здесь уже есть.</translation>
    </message>
    <message>
        <source>“{name}” is in {file}.</source>
        <translation>«{name}» записан в {file}.</translation>
    </message>
    <message>
        <source>“{name}” is yours to change.</source>
        <translation>«{name}» можно менять.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1: дней&#xa0;— %2</translation>
    </message>
    <message>
        <source>%1, addressee</source>
        <translation>%1, адресат</translation>
    </message>
    <message>
        <source>A year has 12 months</source>
        <translation>В году 12 месяцев</translation>
    </message>
    <message>
        <source>Add addressee</source>
        <translation>Добавить адресата</translation>
    </message>
    <message>
        <source>Add and keep for other statements</source>
        <translation>Добавить и сохранить для других заявлений</translation>
    </message>
    <message>
        <source>Add basis or deadline</source>
        <translation>Добавить основание или срок</translation>
    </message>
    <message>
        <source>Add call</source>
        <translation>Добавить призыв</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>Добавить абзац</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Add “%1” as typed</source>
        <translation>Добавить «%1» как есть</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Basis and deadline</source>
        <translation>Основание и срок</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Призыв к: %1</translation>
    </message>
    <message>
        <source>Call to %1, prose</source>
        <translation>Призыв к: %1, текст</translation>
    </message>
    <message>
        <source>Call without addressees</source>
        <translation>Призыв без адресатов</translation>
    </message>
    <message>
        <source>Call, prose</source>
        <translation>Призыв, текст</translation>
    </message>
    <message>
        <source>Choose verb</source>
        <translation>Выбор глагола</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Delete удаляет, Alt со стрелкой перемещает</translation>
    </message>
    <message>
        <source>Its paragraph holds another call too</source>
        <translation>В его абзаце есть и другой призыв</translation>
    </message>
    <message>
        <source>Join asks</source>
        <translation>Объединение требований</translation>
    </message>
    <message>
        <source>Make a call</source>
        <translation>Сделать призывом</translation>
    </message>
    <message>
        <source>Make a list item</source>
        <translation>Сделать пунктом списка</translation>
    </message>
    <message>
        <source>Make prose</source>
        <translation>Сделать сплошным текстом</translation>
    </message>
    <message>
        <source>Mark as ask</source>
        <translation>Отметить как требование</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation>Ещё об этом призыве</translation>
    </message>
    <message>
        <source>Move addressee</source>
        <translation>Перемещение адресата</translation>
    </message>
    <message>
        <source>Move ask</source>
        <translation>Перемещение требования</translation>
    </message>
    <message>
        <source>Move call</source>
        <translation>Перемещение призыва</translation>
    </message>
    <message>
        <source>Move call down</source>
        <translation>Призыв вниз</translation>
    </message>
    <message>
        <source>Move call up</source>
        <translation>Призыв вверх</translation>
    </message>
    <message>
        <source>No longer a call</source>
        <translation>Больше не призыв</translation>
    </message>
    <message>
        <source>No longer a call to %1</source>
        <translation>Больше не призыв к: %1</translation>
    </message>
    <message>
        <source>Paragraph above the call</source>
        <translation>Абзац над призывом</translation>
    </message>
    <message>
        <source>Paragraph below the call</source>
        <translation>Абзац под призывом</translation>
    </message>
    <message>
        <source>Put the cursor into a call first</source>
        <translation>Сначала поставьте курсор в призыв</translation>
    </message>
    <message>
        <source>Register of institutions</source>
        <translation>Реестр учреждений</translation>
    </message>
    <message>
        <source>Remove addressee</source>
        <translation>Удаление адресата</translation>
    </message>
    <message>
        <source>Rewrite from fields</source>
        <translation>Переписать по полям</translation>
    </message>
    <message>
        <source>Select the words of the ask first</source>
        <translation>Сначала выделите слова требования</translation>
    </message>
    <message>
        <source>The prose has none of these verbs</source>
        <translation>В тексте нет ни одного из этих глаголов</translation>
    </message>
    <message>
        <source>There is nothing beyond it in this section</source>
        <translation>Дальше в этом разделе ничего нет</translation>
    </message>
    <message>
        <source>To</source>
        <comment>before the names of those whom a call is made to</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>Unmark ask</source>
        <translation>Снять отметку требования</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>Verb of the call</source>
        <translation>Глагол призыва</translation>
    </message>
    <message>
        <source>What is written stays as ordinary text</source>
        <translation>Написанное остаётся обычным текстом</translation>
    </message>
    <message>
        <source>Write a date like %1</source>
        <translation>Запишите дату так: %1</translation>
    </message>
    <message>
        <source>Write the year in full</source>
        <translation>Запишите год полностью</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>название по-английски</translation>
    </message>
    <message>
        <source>name to be verified</source>
        <translation>название требует проверки</translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation>больше не существует</translation>
    </message>
    <message>
        <source>then the country</source>
        <translation>затем страна</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваша запись</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Советы</translation>
    </message>
    <message>
        <source>Being looked over…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>F1 opens the page about it</source>
        <translation>F1 открывает страницу о нём</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n findings</source>
        <translation>
            <numerusform>Исправление по %n замечанию</numerusform>
            <numerusform>Исправление по %n замечаниям</numerusform>
            <numerusform>Исправление по %n замечаниям</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: {name}</source>
        <translation>Исправление: {name}</translation>
    </message>
    <message>
        <source>For circulation</source>
        <translation>Для согласования</translation>
    </message>
    <message>
        <source>For the draft</source>
        <translation>Для черновика</translation>
    </message>
    <message>
        <source>For the release</source>
        <translation>Для выпуска</translation>
    </message>
    <message>
        <source>Go to a finding first: F8</source>
        <translation>Сначала перейдите к замечанию: F8</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Ignore finding</source>
        <translation>Отклонение замечания</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Ignored: {reason}</source>
        <translation>Отклонено: {reason}</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Never again for “{word}”</source>
        <translation>Больше никогда для «{word}»</translation>
    </message>
    <message>
        <source>Nothing found. Checks look for what an editor would ask about; whether what you say is true, they cannot tell.</source>
        <translation>Ничего не найдено. Проверка ищет то, о чём спросил бы редактор; правда ли написанное, она сказать не может.</translation>
    </message>
    <message>
        <source>Show those that are ignored</source>
        <translation>Показать отклонённые</translation>
    </message>
    <message>
        <source>Take finding up again</source>
        <translation>Возврат замечания</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The text was not looked over yet</source>
        <translation>Текст ещё не проверен</translation>
    </message>
    <message>
        <source>There are no findings</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>There is nothing that is safe to fix</source>
        <translation>Бесспорных исправлений нет</translation>
    </message>
    <message>
        <source>This finding asks for a decision of yours</source>
        <translation>Это замечание требует вашего решения</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>What is looked for: {name}</source>
        <translation>Что проверяется: {name}</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Почему остаётся как есть</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>вместо {old}: {new}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n or fewer</source>
        <translation>
            <numerusform>не больше %n</numerusform>
            <numerusform>не больше %n</numerusform>
            <numerusform>не больше %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not pasted.</source>
        <translation>
            <numerusform>%n изображение не вставлено.</numerusform>
            <numerusform>%n изображения не вставлены.</numerusform>
            <numerusform>%n изображений не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words or fewer</source>
        <translation>
            <numerusform>не больше %n слова</numerusform>
            <numerusform>не больше %n слов</numerusform>
            <numerusform>не больше %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was not pasted.</source>
        <translation>Изображение не вставлено.</translation>
    </message>
    <message>
        <source>A statement holds text.</source>
        <translation>В заявлении только текст.</translation>
    </message>
    <message>
        <source>A statement holds text; the rest of what you copied is there.</source>
        <translation>В заявлении только текст; остальное из скопированного вставлено.</translation>
    </message>
    <message>
        <source>Add footnote</source>
        <translation>Добавление сноски</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Добавить: {what}</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change footnote</source>
        <translation>Изменение сноски</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Ctrl+K to change</source>
        <translation>Ctrl+K&#xa0;— изменить</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезание</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>Дублирование абзаца</translation>
    </message>
    <message>
        <source>Duplicate section</source>
        <translation>Дублирование раздела</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Сноска {number}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок раздела</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>Объединение абзацев</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Вид абзаца</translation>
    </message>
    <message>
        <source>Kind of paragraph: {kind}</source>
        <translation>Вид абзаца: {kind}</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Leave call</source>
        <translation>Выход из призыва</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Make it a link</source>
        <translation>Сделать ссылкой</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Merge with the section above</source>
        <translation>Слияние с разделом выше</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>Перемещение абзаца</translation>
    </message>
    <message>
        <source>Move paragraphs</source>
        <translation>Перемещение абзацев</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Перемещение раздела</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Перемещение текста</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Неразрывный пробел</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Вид абзаца</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph with words first</source>
        <translation>Сначала поставьте курсор в абзац со словами</translation>
    </message>
    <message>
        <source>Put the cursor into the text first</source>
        <translation>Сначала поставьте курсор в текст</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Кавычка</translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation>Чтение скопированного…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove call</source>
        <translation>Удаление призыва</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>Удаление сноски</translation>
    </message>
    <message>
        <source>Remove paragraph</source>
        <translation>Удаление абзаца</translation>
    </message>
    <message>
        <source>Rename heading</source>
        <translation>Переименовать заголовок</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Select the words of the ask, in a call</source>
        <translation>Выделите слова требования в призыве</translation>
    </message>
    <message>
        <source>Source, page, address</source>
        <translation>Источник, страница, адрес</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>Разделение раздела</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Текст сноски</translation>
    </message>
    <message>
        <source>This line has one style, that of its section</source>
        <translation>У этой строки один вид&#xa0;— вид её раздела</translation>
    </message>
    <message>
        <source>This paragraph is a call already</source>
        <translation>Этот абзац уже призыв</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Use the usual heading</source>
        <translation>Вернуть обычный заголовок</translation>
    </message>
    <message>
        <source>You can go on writing; it comes where the cursor was.</source>
        <translation>Можно писать дальше; вставка появится там, где был курсор.</translation>
    </message>
    <message>
        <source>{agreed} of {asked}</source>
        <comment>signatories</comment>
        <translation>{agreed} из {asked}</translation>
    </message>
    <message>
        <source>{name}, heading</source>
        <translation>{name}, заголовок</translation>
    </message>
    <message>
        <source>{name}, section</source>
        <translation>{name}, раздел</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Drafter</source>
        <translation>&amp;О программе Drafter</translation>
    </message>
    <message>
        <source>&amp;Add signatory</source>
        <translation>&amp;Добавить подписанта</translation>
    </message>
    <message>
        <source>&amp;Basis and deadline</source>
        <translation>&amp;Основание и срок</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Brands…</source>
        <translation>&amp;Фирменные стили…</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Приз&amp;ывы</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Do not print</source>
        <translation>Не &amp;печатать</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Fix finding</source>
        <translation>&amp;Исправить по замечанию</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Режим &amp;сосредоточения</translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation>&amp;Сноска…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Главная</translation>
    </message>
    <message>
        <source>&amp;Ignore finding…</source>
        <translation>&amp;Отклонить замечание…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Импортировать список…</translation>
    </message>
    <message>
        <source>&amp;Import sources…</source>
        <translation>&amp;Импорт источников…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Influence as a table</source>
        <translation>Влияние &amp;таблицей</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
        <source>&amp;Letter and embargo…</source>
        <translation>&amp;Письмо и эмбарго…</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Сс&amp;ылка…</translation>
    </message>
    <message>
        <source>&amp;List of claims and sources</source>
        <translation>Список ут&amp;верждений и источников</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>Список &amp;замечаний</translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <translation>&amp;Сделать призывом</translation>
    </message>
    <message>
        <source>&amp;Merge with the section above</source>
        <translation>Объ&amp;единить с разделом выше</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Новый источник…</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Новое заявление</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Следующее замечание</translation>
    </message>
    <message>
        <source>&amp;No longer a call</source>
        <translation>&amp;Больше не призыв</translation>
    </message>
    <message>
        <source>&amp;Number the asks of calls</source>
        <translation>&amp;Нумеровать требования призывов</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Нумерованный список</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Стра&amp;ницы</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Абзац</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation>&amp;Вставить список</translation>
    </message>
    <message>
        <source>&amp;Quit Drafter</source>
        <translation>В&amp;ыйти из Drafter</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Раздел</translation>
    </message>
    <message>
        <source>&amp;Split section here</source>
        <translation>&amp;Разделить здесь</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>Под&amp;заголовок</translation>
    </message>
    <message>
        <source>&amp;Summary of asks by institution</source>
        <translation>&amp;Сводка требований по учреждениям</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Verify claim</source>
        <translation>&amp;Сверить утверждение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;What this finding means</source>
        <translation>&amp;Что значит это замечание</translation>
    </message>
    <message>
        <source>&amp;Words by section</source>
        <translation>С&amp;лова по разделам</translation>
    </message>
    <message>
        <source>&amp;Write prose from entries</source>
        <translation>Написать &amp;текст по записям</translation>
    </message>
    <message>
        <source>Add &amp;call</source>
        <translation>&amp;Добавить призыв</translation>
    </message>
    <message>
        <source>Add &amp;entry of influence…</source>
        <translation>Добавить &amp;запись о влиянии…</translation>
    </message>
    <message>
        <source>Add add&amp;ressee</source>
        <translation>Добавить &amp;адресата</translation>
    </message>
    <message>
        <source>Add s&amp;ource to the sentence…</source>
        <translation>&amp;Добавить источник к предложению…</translation>
    </message>
    <message>
        <source>Asks of calls as b&amp;ullets</source>
        <translation>Требования призывов с &amp;маркерами</translation>
    </message>
    <message>
        <source>Bull&amp;ets</source>
        <translation>&amp;Маркированный список</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>&amp;Изменить сочетания…</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Провер&amp;ка</translation>
    </message>
    <message>
        <source>Dupl&amp;icate section</source>
        <translation>Д&amp;ублировать раздел</translation>
    </message>
    <message>
        <source>Duplica&amp;te paragraph</source>
        <translation>&amp;Дублировать абзац</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>First &amp;minute again</source>
        <translation>&amp;Первая минута ещё раз</translation>
    </message>
    <message>
        <source>Fix &amp;all that is safe</source>
        <translation>Исправить &amp;всё бесспорное</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>Ис&amp;тория</translation>
    </message>
    <message>
        <source>Influence as a &amp;time line</source>
        <translation>Влияние &amp;лентой времени</translation>
    </message>
    <message>
        <source>Mark as &amp;ask</source>
        <translation>Отметить как &amp;требование</translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation>&amp;Отметить как готовый</translation>
    </message>
    <message>
        <source>Move call &amp;down</source>
        <translation>Призыв в&amp;низ</translation>
    </message>
    <message>
        <source>Move call &amp;up</source>
        <translation>Призыв ввер&amp;х</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>Абзац вн&amp;из</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>Абзац &amp;вверх</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>Раздел в&amp;низ</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>Раздел &amp;вверх</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Назвать эту &amp;версию…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Следующая п&amp;анель</translation>
    </message>
    <message>
        <source>Non-breaking spa&amp;ce</source>
        <translation>Неразрывный про&amp;бел</translation>
    </message>
    <message>
        <source>Not a &amp;claim…</source>
        <translation>Это не &amp;утверждение…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Ещё ничего не изменено</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Ничего не отменено</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Пред&amp;ыдущая панель</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Вставить &amp;без оформления</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>&amp;Предыдущее замечание</translation>
    </message>
    <message>
        <source>Print as &amp;endnotes</source>
        <translation>Печатать &amp;концевыми сносками</translation>
    </message>
    <message>
        <source>Print as &amp;footnotes</source>
        <translation>Печатать сн&amp;осками</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Re&amp;write from fields</source>
        <translation>&amp;Переписать по полям</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>Si&amp;gnatories</source>
        <translation>П&amp;одписанты</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Правопи&amp;сание</translation>
    </message>
    <message>
        <source>Spelling, previ&amp;ous word</source>
        <translation>Правописание, предыдущее с&amp;лово</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <comment>Undo or Redo, then the name of the step</comment>
        <translation>{command}: {step}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Dear Members of the Committee,</source>
        <translation>Уважаемые члены Комитета!</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Empty: the bodies that the calls address</source>
        <translation>Пусто: органы, к которым обращены призывы</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Letter and embargo</source>
        <translation>Письмо и эмбарго</translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation>Не публиковать до</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Наш номер</translation>
    </message>
    <message>
        <source>Printed by brands that set letters</source>
        <translation>Печатается стилями писем</translation>
    </message>
    <message>
        <source>Printed by brands that set press releases</source>
        <translation>Печатается стилями пресс-релизов</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Tick the embargo first</source>
        <translation>Сначала отметьте эмбарго</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Часовой пояс эмбарго</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>С уважением,</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Answer by</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>As the brand has it</source>
        <translation>Как в стиле</translation>
    </message>
    <message>
        <source>Author, computer, paths, editing times, comments, notes</source>
        <translation>Автор, компьютер, пути, время правки, комментарии, заметки</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Фирменный стиль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Сначала выберите папку</translation>
    </message>
    <message>
        <source>Choose one with the button.</source>
        <translation>Выберите её кнопкой.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Close, and go to the first finding</source>
        <translation>Закрыть и перейти к первому замечанию</translation>
    </message>
    <message>
        <source>DOCX, editable</source>
        <translation>DOCX, можно править</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Черновик письма</translation>
    </message>
    <message>
        <source>EML, opens in your mail program</source>
        <translation>EML, для почтовой программы</translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation>
            <numerusform>Экспорт: %n файл</numerusform>
            <numerusform>Экспорт: %n файла</numerusform>
            <numerusform>Экспорт: %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>For sign-off</source>
        <translation>На согласование</translation>
    </message>
    <message>
        <source>HTML, and its body for a site</source>
        <translation>HTML и его тело для сайта</translation>
    </message>
    <message>
        <source>Left out of every file</source>
        <translation>Не входит ни в один файл</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Related publications at the end</source>
        <translation>Публикации по теме в конце</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Tagged, for reading and archive</source>
        <translation>Для чтения и архива</translation>
    </message>
    <message>
        <source>Take them out, or change the list of names in the settings.</source>
        <translation>Уберите их или измените список имён в настройках.</translation>
    </message>
    <message>
        <source>The files are being written</source>
        <translation>Файлы записываются</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>Нужен полный путь к папке.</translation>
    </message>
    <message>
        <source>The release would hold names that must not be named. No file was written.</source>
        <translation>В выпуск вошли бы имена, которые нельзя называть. Ни один файл не записан.</translation>
    </message>
    <message>
        <source>Tick a format first</source>
        <translation>Сначала отметьте формат</translation>
    </message>
    <message>
        <source>Tick “Answer by” first</source>
        <translation>Сначала отметьте «Ответ до»</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Writing file {number} of {count}</source>
        <translation>Запись файла {number} из {count}</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message numerus="yes">
        <source>%n claims have no source or are not verified.</source>
        <translation>
            <numerusform>%n утверждение&#xa0;— без источника или не сверено.</numerusform>
            <numerusform>%n утверждения&#xa0;— без источника или не сверены.</numerusform>
            <numerusform>%n утверждений&#xa0;— без источника или не сверены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not publish {files}: the report says what is wrong.</source>
        <translation>Не публикуйте {files}: в отчёте сказано, что не так.</translation>
    </message>
    <message>
        <source>Every file says the same words, and none gives anything away.</source>
        <translation>Во всех файлах одни и те же слова, и ни один ничего не выдаёт.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files.</source>
        <translation>
            <numerusform>Экспортирован %n файл.</numerusform>
            <numerusform>Экспортировано %n файла.</numerusform>
            <numerusform>Экспортировано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>В папке {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open {format}</source>
        <translation>Открыть {format}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was proved of the files</source>
        <translation>Что проверено в файлах</translation>
    </message>
    <message>
        <source>{file}: composed “{composed}”, but the file says “{found}”.</source>
        <translation>{file}: набрано «{composed}», а в файле «{found}».</translation>
    </message>
    <message>
        <source>{file}: holds {found}.</source>
        <translation>{file}: найдено: {found}.</translation>
    </message>
    <message>
        <source>{file}: looked for {looked_for}: found none.</source>
        <translation>{file}: искали, но не нашли: {looked_for}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: the same %n words as composed.</source>
        <translation>
            <numerusform>{file}: то же %n слово, что и набрано.</numerusform>
            <numerusform>{file}: те же %n слова, что и набраны.</numerusform>
            <numerusform>{file}: те же %n слов, что и набраны.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: “{words}” has no source.</source>
        <translation>{place}: у «{words}» нет источника.</translation>
    </message>
    <message>
        <source>{place}: “{words}” was edited after it was verified.</source>
        <translation>{place}: «{words}» изменено после сверки.</translation>
    </message>
    <message>
        <source>{place}: “{words}” was not verified.</source>
        <translation>{place}: «{words}» не сверено.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Оставить черновиком</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>As a draft it is kept on this computer and offered at the next start.</source>
        <translation>Черновик остаётся на этом компьютере и будет предложен при следующем запуске.</translation>
    </message>
    <message>
        <source>Close it again to leave the file as it is: your text is kept and offered at the next start.</source>
        <translation>Закройте ещё раз, чтобы оставить файл как есть: текст сохранён и будет предложен при следующем запуске.</translation>
    </message>
    <message>
        <source>Drafter statements</source>
        <translation>Заявления Drafter</translation>
    </message>
    <message>
        <source>Nothing was overwritten, and your text is kept.</source>
        <translation>Ничего не перезаписано, и ваш текст сохранён.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation>Взять то, что в файле</translation>
    </message>
    <message>
        <source>The window was kept open, because the file could not be written.</source>
        <translation>Окно осталось открытым: файл не удалось записать.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Your text is in “{file}”, beside the other file.</source>
        <translation>Ваш текст&#xa0;— в «{file}», рядом с другим файлом.</translation>
    </message>
    <message>
        <source>“{title}” is in no file yet.</source>
        <translation>«{title}» ещё не сохранено в файле.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 (becomes: %2)</source>
        <translation>%1 (станет: %2)</translation>
    </message>
    <message>
        <source>%1 (quotation, left alone)</source>
        <translation>%1 (цитата, не меняется)</translation>
    </message>
    <message>
        <source>%1 (taken out)</source>
        <translation>%1 (убирается)</translation>
    </message>
    <message>
        <source>%1 in quotations left alone.</source>
        <translation>Оставлено в цитатах: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <translation>%1 из %2 и более</translation>
    </message>
    <message>
        <source>%1 replaced.</source>
        <translation>Замен: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hits</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>All that was found stands in quotations.</source>
        <translation>Всё найденное стоит в цитатах.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Leave quotations alone</source>
        <translation>Не трогать цитаты</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing was replaced: the words are the same.</source>
        <translation>Ничего не заменено: слова те же.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>So many hits are not replaced at once.</source>
        <translation>Столько совпадений сразу не заменить.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Заменять нечего.</translation>
    </message>
    <message>
        <source>This one stands in a quotation.</source>
        <translation>Это совпадение&#xa0;— в цитате.</translation>
    </message>
    <message>
        <source>What stands in quotation marks is found, and not replaced</source>
        <translation>То, что в кавычках, находится, но не заменяется</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>Click to go there, drag to move. Marks show how far each is.</source>
        <translation>Щелчок&#xa0;— перейти, перетаскивание&#xa0;— переместить. Отметки показывают готовность.</translation>
    </message>
    <message>
        <source>Esc puts the notes away</source>
        <translation>Esc убирает подсказки</translation>
    </message>
    <message>
        <source>Everything is kept as you type, and every step can be undone.</source>
        <translation>Всё сохраняется по мере ввода, и каждый шаг можно отменить.</translation>
    </message>
    <message>
        <source>It follows the cursor. A click on it takes you to that place.</source>
        <translation>Следует за курсором. Щелчок ведёт к этому месту.</translation>
    </message>
    <message>
        <source>Sample: change what you like</source>
        <translation>Пример: меняйте что угодно</translation>
    </message>
    <message>
        <source>The page as it prints</source>
        <translation>Страница, как в печати</translation>
    </message>
    <message>
        <source>The sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Пишите здесь</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Drafter</source>
        <translation>О программе Drafter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Изменить сочетания…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Commands can have other keys: *Help › Change shortcuts…*</source>
        <translation>Командам можно дать другие клавиши: *Справка › Изменить сочетания…*</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>It sends nothing, asks nobody for updates and counts nothing.</source>
        <translation>Ничего не отправляет, не запрашивает обновлений и ничего не считает.</translation>
    </message>
    <message>
        <source>Joint statements of human-rights organisations, written and set without a network.</source>
        <translation>Совместные заявления правозащитных организаций: написать и сверстать без сети.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Licence: Apache 2.0. The fonts Noto Serif and Noto Sans: SIL Open Font Licence.</source>
        <translation>Лицензия: Apache 2.0. Шрифты Noto Serif и Noto Sans: SIL Open Font Licence.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Напечатать эту страницу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Put this page as plain text on the clipboard</source>
        <translation>Скопировать эту страницу как простой текст</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>There is no page after this one</source>
        <translation>После этой страницы других нет</translation>
    </message>
    <message>
        <source>This is the first page that was opened</source>
        <translation>Это первая открытая страница</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Windows by Qt %1, under the LGPL.</source>
        <translation>Окна: Qt %1, лицензия LGPL.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>клавиши</translation>
    </message>
    <message>
        <source>what</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>“%1” is on no page. Try another word.</source>
        <translation>«%1» нет ни на одной странице. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in</source>
        <translation>
            <numerusform>%n слово добавлено</numerusform>
            <numerusform>%n слова добавлено</numerusform>
            <numerusform>%n слов добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words out</source>
        <translation>
            <numerusform>%n слово убрано</numerusform>
            <numerusform>%n слова убрано</numerusform>
            <numerusform>%n слов убрано</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliations identify only</source>
        <translation>Организации указаны для сведения</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Asks of the call</source>
        <translation>Требования призыва</translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation>В неизвестное время</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Basis of the call</source>
        <translation>Основание призыва</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Перед большой правкой</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>Перед перерывом</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Перед импортом</translation>
    </message>
    <message>
        <source>Before bringing a version back</source>
        <translation>Перед возвратом версии</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Перед закрытием</translation>
    </message>
    <message>
        <source>Before “Replace all”</source>
        <translation>Перед «Заменить все»</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Фирменный стиль</translation>
    </message>
    <message>
        <source>Bring a section of {version} back</source>
        <translation>Возврат раздела из «{version}»</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring this section back</source>
        <translation>Вернуть этот раздел</translation>
    </message>
    <message>
        <source>Bring {version} back</source>
        <translation>Вернуть «{version}»</translation>
    </message>
    <message>
        <source>Bring “{section}” back as in {version}</source>
        <translation>Вернуть «{section}» как в «{version}»</translation>
    </message>
    <message>
        <source>Bringing a version back can be undone</source>
        <translation>Возврат версии можно отменить</translation>
    </message>
    <message>
        <source>Call to</source>
        <translation>Призыв к</translation>
    </message>
    <message>
        <source>Calls as</source>
        <translation>Вид призывов</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Изменение {number} из {count}</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>Выбрать версию</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the passage as it was</source>
        <translation>Скопировать прежний отрывок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Deadline of the call</source>
        <translation>Срок призыва</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Отклонённое замечание</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Influence as</source>
        <translation>Вид влияния</translation>
    </message>
    <message>
        <source>Influence entry</source>
        <translation>Запись о влиянии</translation>
    </message>
    <message>
        <source>It stays in the history for ever.</source>
        <translation>Она останется в истории навсегда.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the text as it is now, for ever</source>
        <translation>Сохранить нынешний текст навсегда</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>Сохранены автоматически</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Marked as ready</source>
        <translation>Отмечен как готовый</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Перемещено сюда</translation>
    </message>
    <message>
        <source>Moved here from “{section}”</source>
        <translation>Перемещено сюда из «{section}»</translation>
    </message>
    <message>
        <source>Moved to “{section}”</source>
        <translation>Перемещено в «{section}»</translation>
    </message>
    <message>
        <source>Moved within the section</source>
        <translation>Перемещено внутри раздела</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Название версии</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Назвать эту версию</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Назвать эту версию…</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названные</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Новый раздел</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ещё ничего не написано</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Order of signatories</source>
        <translation>Порядок подписантов</translation>
    </message>
    <message>
        <source>Persons named</source>
        <translation>Названы лица</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Реквизит</translation>
    </message>
    <message>
        <source>Running title</source>
        <translation>Колонтитул</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Saved in “{file}”</source>
        <translation>Сохранено в «{file}»</translation>
    </message>
    <message>
        <source>Section moved</source>
        <translation>Раздел перемещён</translation>
    </message>
    <message>
        <source>Section taken out</source>
        <translation>Раздел убран</translation>
    </message>
    <message>
        <source>Show: {which}</source>
        <translation>Показать: {which}</translation>
    </message>
    <message>
        <source>Signatories as</source>
        <translation>Вид подписантов</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation>Вид источников</translation>
    </message>
    <message>
        <source>Spelt right here</source>
        <translation>Написание верно здесь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Summary of asks</source>
        <translation>Сводка требований</translation>
    </message>
    <message>
        <source>The section is back. Undo takes it away again.</source>
        <translation>Раздел вернулся. «Отменить» уберёт его снова.</translation>
    </message>
    <message>
        <source>There is no version yet</source>
        <translation>Версий ещё нет</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Должность подписавшего</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Сегодня {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Version {number} is kept.</source>
        <translation>Версия {number} сохранена.</translation>
    </message>
    <message>
        <source>Version {number}, named</source>
        <translation>Версия {number}, названа</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Versions will be here: those you name, and those that are kept by themselves.</source>
        <translation>Здесь будут версии: те, что вы назовёте, и те, что сохраняются сами.</translation>
    </message>
    <message>
        <source>Was {before}, is {after}</source>
        <translation>Было: {before}, стало: {after}</translation>
    </message>
    <message>
        <source>Was: {kind}</source>
        <translation>Было: {kind}</translation>
    </message>
    <message>
        <source>What was there before is kept in the history.</source>
        <translation>Прежнее сохранено в истории.</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Вчера {time}</translation>
    </message>
    <message>
        <source>a bullet</source>
        <translation>пункт с маркером</translation>
    </message>
    <message>
        <source>a numbered item</source>
        <translation>нумерованный пункт</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>a subheading</source>
        <translation>подзаголовок</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>с условием</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>first full draft</source>
        <translation>первый полный черновик</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>ведущий</translation>
    </message>
    <message>
        <source>looks different</source>
        <translation>выглядит иначе</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation>рассматривает</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписал</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>с логотипом</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвал</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>не называется</translation>
    </message>
    <message>
        <source>{version} in a file of its own</source>
        <translation>«{version}» в отдельном файле</translation>
    </message>
    <message>
        <source>{version} is back.</source>
        <translation>«{version}»: возвращено.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 is searched from now on.</source>
        <translation>Теперь поиск идёт и в %1.</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>Согласовано %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n folders were not looked into, the first of them %1</source>
        <translation>
            <numerusform>%n папка не просмотрена: %1</numerusform>
            <numerusform>%n папки не просмотрены, первая из них %1</numerusform>
            <numerusform>%n папок не просмотрено, первая из них %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements in the library</source>
        <translation>
            <numerusform>%n заявление в библиотеке</numerusform>
            <numerusform>%n заявления в библиотеке</numerusform>
            <numerusform>%n заявлений в библиотеке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Brands…</source>
        <translation>&amp;Фирменные стили…</translation>
    </message>
    <message>
        <source>&amp;Folders that are searched…</source>
        <translation>Папки &amp;для поиска…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Open	Enter</source>
        <translation>&amp;Открыть	Enter</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>За&amp;крепить вверху</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Пои&amp;ск</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Показать в папке</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A folder was not looked into: %1</source>
        <translation>Папка не просмотрена: %1</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Choose a file to open or bring in</source>
        <translation>Выбрать файл, чтобы открыть или импортировать</translation>
    </message>
    <message>
        <source>Clear &amp;recent files</source>
        <translation>О&amp;чистить недавние файлы</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Do not search %1</source>
        <translation>Не искать в %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Перетащите файл сюда</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Перетащите файл сюда или выберите его</translation>
    </message>
    <message>
        <source>Fewer words find more; the last one may be just begun.</source>
        <translation>Меньше слов&#xa0;— больше находок; последнее можно не дописывать.</translation>
    </message>
    <message>
        <source>Folder to search</source>
        <translation>Папка для поиска</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Папки для поиска</translation>
    </message>
    <message>
        <source>Home – Drafter</source>
        <translation>Главная&#xa0;— Drafter</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Kept, in no file yet</source>
        <translation>Сохранено, пока не в файле</translation>
    </message>
    <message>
        <source>Language of a new statement</source>
        <translation>Язык нового заявления</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Сначала недавно изменённые</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Сначала недавно открытые</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Сначала самые длинные</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Looking for statements…</source>
        <translation>Поиск заявлений…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Новое по &amp;шаблону</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Next deadline first</source>
        <translation>Сначала ближайший срок</translation>
    </message>
    <message>
        <source>No statement is in this state.</source>
        <translation>Заявлений в этом состоянии нет.</translation>
    </message>
    <message>
        <source>None yet. What you open or save is listed all the same.</source>
        <translation>Пока нет. Открытое и сохранённое всё равно будет в списке.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in its title or text.</source>
        <translation>Ни в названиях, ни в текстах нет «%1».</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Only one state was searched.</source>
        <translation>Поиск шёл только в одном состоянии.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Pinned ones and those in folders that are searched are still here.</source>
        <translation>Закреплённые и те, что в папках поиска, на месте.</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>Чтение заявлений</translation>
    </message>
    <message>
        <source>Reading statements: %1 of %2</source>
        <translation>Чтение заявлений: %1 из %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Круг %1</translation>
    </message>
    <message>
        <source>Round and deadline</source>
        <translation>Круг и срок</translation>
    </message>
    <message>
        <source>Search all states</source>
        <translation>Искать во всех состояниях</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Искать в названиях и текстах</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Показать все заявления</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Start a statement, or drop a file here to bring one in.</source>
        <translation>Начните заявление или перетащите файл, чтобы импортировать его.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Statements, HTML, Markdown or text.</source>
        <translation>Заявления, HTML, Markdown или текст.</translation>
    </message>
    <message>
        <source>Statements, HTML, Markdown, text</source>
        <translation>Заявления, HTML, Markdown, текст</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл остаётся на месте.</translation>
    </message>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation>Список недавних файлов очищен.</translation>
    </message>
    <message>
        <source>There is none that is not pinned</source>
        <translation>Незакреплённых нет</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>От&amp;крепить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Until you choose others, this one, with all folders in it.</source>
        <translation>Пока не выбраны другие&#xa0;— эта, со всеми вложенными папками.</translation>
    </message>
    <message>
        <source>While something is searched, the best match comes first</source>
        <translation>При поиске сначала идёт лучшее совпадение</translation>
    </message>
    <message>
        <source>With all folders in them, and the folders of files you opened.</source>
        <translation>Со всеми вложенными и с папками открытых файлов.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>folders that are searched</source>
        <translation>папки для поиска</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>“%1” was taken from the list.</source>
        <translation>«%1» убрано из списка.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n rows kept aside</source>
        <translation>
            <numerusform>%n строка отложена</numerusform>
            <numerusform>%n строки отложены</numerusform>
            <numerusform>%n строк отложено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1,000 characters</source>
        <translation>Ячейка длиннее 1000 знаков</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Не закрыта кавычка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add %1, update %2</source>
        <translation>Добавить %1, обновить %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signatories</source>
        <translation>
            <numerusform>Добавить %n подписанта</numerusform>
            <numerusform>Добавить %n подписантов</numerusform>
            <numerusform>Добавить %n подписантов</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Разделитель ячеек</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Центральноевропейская (Windows)</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Закрыть без импорта</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Column “%1” holds</source>
        <translation>В столбце «%1»</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Запятые</translation>
    </message>
    <message>
        <source>Copy them</source>
        <translation>Копировать их</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>Кириллица (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Кириллица (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Кириллица (Windows)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>В первой строке названия столбцов</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Import signatories</source>
        <translation>Импорт подписантов</translation>
    </message>
    <message>
        <source>Import the pasted list</source>
        <translation>Импорт вставленного списка</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Letters that the encoding does not know</source>
        <translation>Буквы, которых нет в этой кодировке</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Просмотр строк…</translation>
    </message>
    <message>
        <source>More than 64 columns</source>
        <translation>Больше 64 столбцов</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>No name in it</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>On the list as “%1”</source>
        <translation>В списке как «%1»</translation>
    </message>
    <message>
        <source>One cell a line</source>
        <translation>По ячейке в строке</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение отменено.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Точки с запятой</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State where none is told</source>
        <translation>Состояние, если не указано</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Табуляции</translation>
    </message>
    <message>
        <source>The rows as they stand in the list, to mend them elsewhere</source>
        <translation>Строки как в списке, чтобы исправить их отдельно</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>There are no rows in this list.</source>
        <translation>В этом списке нет строк.</translation>
    </message>
    <message>
        <source>There is no new signatory in the list</source>
        <translation>В списке нет новых подписантов</translation>
    </message>
    <message>
        <source>Those who are there already</source>
        <translation>Те, кто уже есть</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Turkish (ISO)</source>
        <translation>Турецкая (ISO)</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Дважды</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Дважды в списке</translation>
    </message>
    <message>
        <source>Update these and the state</source>
        <translation>Обновить их и состояние</translation>
    </message>
    <message>
        <source>Update title, organisation and country</source>
        <translation>Обновить должность, организацию и страну</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>Вертикальные черты</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Западноевропейская (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Западноевропейская (Windows)</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>состояние неизвестно</translation>
    </message>
    <message>
        <source>the row knows more</source>
        <translation>в строке больше сведений</translation>
    </message>
</context>
<context>
    <name>Influence</name>
    <message>
        <source>%1 was left out.</source>
        <translation>%1: пропущено.</translation>
    </message>
    <message>
        <source>%1, row %2, was left out.</source>
        <translation>%1, строка %2: пропущена.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>A law, a judgment or another act that can be shown</source>
        <translation>Закон, судебное решение или другой акт, который можно показать</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Добавление записи</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавление источника</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Наша оценка</translation>
    </message>
    <message>
        <source>Ban on gender recognition</source>
        <translation>Запрет признания гендера</translation>
    </message>
    <message>
        <source>Ban on “propaganda”</source>
        <translation>Запрет «пропаганды»</translation>
    </message>
    <message>
        <source>Choose precedent</source>
        <translation>Выбор прецедента</translation>
    </message>
    <message>
        <source>Choose precedent…</source>
        <translation>Выбрать прецедент…</translation>
    </message>
    <message>
        <source>Compare with a precedent…</source>
        <translation>Сравнить с прецедентом…</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>С чем сравнивают: %1.</translation>
    </message>
    <message>
        <source>Compared with: %1. This is contested.</source>
        <translation>С чем сравнивают: %1. Это оспаривают.</translation>
    </message>
    <message>
        <source>Compared with: %1. This is not disputed.</source>
        <translation>С чем сравнивают: %1. Это не оспаривают.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Enter takes “%1” as you wrote it.</source>
        <translation>Enter возьмёт «%1» как написано.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Прецедент</translation>
    </message>
    <message>
        <source>For example: a bill, a request, a raid</source>
        <translation>Например: законопроект, запрос, обыск</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>How entries are printed</source>
        <translation>Вид записей в печати</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>На какой стадии</translation>
    </message>
    <message>
        <source>How the entries are printed</source>
        <translation>Вид записей в печати</translation>
    </message>
    <message>
        <source>It has no title yet</source>
        <translation>Названия ещё нет</translation>
    </message>
    <message>
        <source>Keep this precedent for other statements</source>
        <translation>Сохранить этот прецедент для других заявлений</translation>
    </message>
    <message>
        <source>Keep what happened here as a precedent</source>
        <translation>Сохранить случившееся здесь как прецедент</translation>
    </message>
    <message>
        <source>Kept in the register for other statements</source>
        <translation>Сохранено в реестре для других заявлений</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Ещё об этой записи</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Перемещение записи</translation>
    </message>
    <message>
        <source>Move entry down</source>
        <translation>Запись вниз</translation>
    </message>
    <message>
        <source>Move entry up</source>
        <translation>Запись вверх</translation>
    </message>
    <message>
        <source>Needs one</source>
        <translation>Нужен источник</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Новый источник…</translation>
    </message>
    <message>
        <source>No answer of a court was found.</source>
        <translation>Решений судов не найдено.</translation>
    </message>
    <message>
        <source>No entry says yet what happened here</source>
        <translation>Ни в одной записи ещё не сказано, что здесь произошло</translation>
    </message>
    <message>
        <source>No precedent fits.</source>
        <translation>Подходящего прецедента нет.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Источника ещё нет</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Number or official title</source>
        <translation>Номер или официальное название</translation>
    </message>
    <message>
        <source>Order by date</source>
        <translation>Расположить по дате</translation>
    </message>
    <message>
        <source>Order entries</source>
        <translation>Расположение записей</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Прецеденты</translation>
    </message>
    <message>
        <source>Print as prose</source>
        <translation>Печатать сплошным текстом</translation>
    </message>
    <message>
        <source>Print as table</source>
        <translation>Печатать таблицей</translation>
    </message>
    <message>
        <source>Print as table and time line</source>
        <translation>Печатать таблицей и лентой времени</translation>
    </message>
    <message>
        <source>Print as time line</source>
        <translation>Печатать лентой времени</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Register of precedents</source>
        <translation>Реестр прецедентов</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Удалить из реестра</translation>
    </message>
    <message>
        <source>Remove precedent</source>
        <translation>Убрать прецедент</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Search laws and judgments, or write your own</source>
        <translation>Найдите закон или решение суда либо напишите своё</translation>
    </message>
    <message>
        <source>Somebody says so; the text has to say who</source>
        <translation>Кто-то так говорит; в тексте надо сказать кто</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Источник без названия</translation>
    </message>
    <message>
        <source>Sources of an entry</source>
        <translation>Источники записи</translation>
    </message>
    <message>
        <source>Sources of this entry</source>
        <translation>Источники этой записи</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Сила доказательств</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>Записей ещё нет</translation>
    </message>
    <message>
        <source>There are no two entries</source>
        <translation>Записей меньше двух</translation>
    </message>
    <message>
        <source>There is no entry beyond it</source>
        <translation>Дальше записей нет</translation>
    </message>
    <message>
        <source>There is no section on influence</source>
        <translation>Раздела о влиянии нет</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Требует проверки</translation>
    </message>
    <message>
        <source>To be verified: a day, a title or a number rests on a weak source.</source>
        <translation>Требует проверки: дата, название или номер взяты из ненадёжного источника.</translation>
    </message>
    <message>
        <source>Told by media or organisations that can be named</source>
        <translation>Сообщили СМИ или организации, которые можно назвать</translation>
    </message>
    <message>
        <source>What courts said</source>
        <translation>Что сказали суды</translation>
    </message>
    <message>
        <source>What happened here?</source>
        <translation>Что здесь произошло?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who decided or acted</source>
        <translation>Кто решил или действовал</translation>
    </message>
    <message>
        <source>Write prose from entries</source>
        <translation>Написать текст по записям</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Your own judgement; the text has to say that it is</source>
        <translation>Ваше собственное суждение; в тексте надо так и сказать</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>требует проверки</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваша запись</translation>
    </message>
    <message>
        <source>“Extremism”</source>
        <translation>«Экстремизм»</translation>
    </message>
    <message>
        <source>“Foreign agents”</source>
        <translation>«Иностранные агенты»</translation>
    </message>
    <message>
        <source>“Undesirable organisations”</source>
        <translation>«Нежелательные организации»</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As a draft</source>
        <translation>Как черновик</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Как в выпуске</translation>
    </message>
    <message>
        <source>As sent for sign-off</source>
        <translation>Как на согласовании</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Draft kept {time}</source>
        <translation>Черновик сохранён в {time}</translation>
    </message>
    <message>
        <source>Kept {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Ещё ничего не написано</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Призывы</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation>Примечания для редакций</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписанты</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Подводка</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Заявление без названия</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation>албанский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснийский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвежский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message numerus="yes">
        <source>%n lines found no place in the statement</source>
        <translation>
            <numerusform>%n строка не нашла места в заявлении</numerusform>
            <numerusform>%n строки не нашли места в заявлении</numerusform>
            <numerusform>%n строк не нашли места в заявлении</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as paragraphs</source>
        <translation>Добавить абзацами</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Nothing of the page is lost: they are here.</source>
        <translation>Ничего со страницы не потеряно: они здесь.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add section at the end</source>
        <translation>&amp;Добавить раздел в конец</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Asks as bullets</source>
        <translation>Требования с маркерами</translation>
    </message>
    <message>
        <source>Calls as written</source>
        <translation>Призывы как написаны</translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation>Выбор стиля</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Letter and embargo</source>
        <translation>Письмо и эмбарго</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>New in &amp;language</source>
        <translation>Создать на &amp;языке</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Ни одного файла ещё не открывали</translation>
    </message>
    <message>
        <source>Number asks</source>
        <translation>Нумерация требований</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть не&amp;давнее</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Summary of asks</source>
        <translation>Сводка требований</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n призыв</numerusform>
            <numerusform>%n призыва</numerusform>
            <numerusform>%n призывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related publications</source>
        <translation>
            <numerusform>%n публикация по теме</numerusform>
            <numerusform>%n публикации по теме</numerusform>
            <numerusform>%n публикаций по теме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories</source>
        <translation>
            <numerusform>%n подписант</numerusform>
            <numerusform>%n подписанта</numerusform>
            <numerusform>%n подписантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation>Импортировано: {parts}.</translation>
    </message>
    <message>
        <source>It goes into its file.</source>
        <translation>Он войдёт в свой файл.</translation>
    </message>
    <message>
        <source>It is in no file until you save it.</source>
        <translation>Его нет ни в одном файле, пока вы его не сохраните.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Statements and texts</source>
        <translation>Заявления и тексты</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation>Набранный текст вернулся.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n призыв</numerusform>
            <numerusform>%n призыва</numerusform>
            <numerusform>%n призывов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Add section below</source>
        <translation>Добавить раздел ниже</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Добавление: {kind}</translation>
    </message>
    <message>
        <source>Call to {body}</source>
        <translation>Призыв к: {body}</translation>
    </message>
    <message>
        <source>Call without addressee</source>
        <translation>Призыв без адресата</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Сменить вид</translation>
    </message>
    <message>
        <source>Change kind of section</source>
        <translation>Смена вида раздела</translation>
    </message>
    <message>
        <source>Heading as printed</source>
        <translation>Заголовок, как в печати</translation>
    </message>
    <message>
        <source>It is of this kind</source>
        <translation>Она этого вида</translation>
    </message>
    <message>
        <source>It is the first section</source>
        <translation>Это первый раздел</translation>
    </message>
    <message>
        <source>It is the last section</source>
        <translation>Это последний раздел</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>Отметить как незавершённый</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Отметить как готовый</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Перемещение раздела</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Удалить раздел</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Переименовать раздел</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>{agreed} of {asked} agreed</source>
        <translation>согласились {agreed} из {asked}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Zoom, {size}</source>
        <translation>Масштаб, {size}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%1 of %n commands</source>
        <translation>
            <numerusform>%1 из %n команды</numerusform>
            <numerusform>%1 из %n команд</numerusform>
            <numerusform>%1 из %n команд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n команда</numerusform>
            <numerusform>%n команды</numerusform>
            <numerusform>%n команд</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Dark windows</source>
        <translation>Тёмные окна</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Go back to the text first</source>
        <translation>Сначала вернитесь к тексту</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Go to the call to %1</source>
        <translation>Перейти к призыву к: %1</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Светлые или тёмные, как в системе</translation>
    </message>
    <message>
        <source>Light windows</source>
        <translation>Светлые окна</translation>
    </message>
    <message>
        <source>New from template: %1</source>
        <translation>Новое по шаблону: %1</translation>
    </message>
    <message>
        <source>New statement in %1</source>
        <translation>Новое заявление: %1</translation>
    </message>
    <message>
        <source>No command is called “%1”. Try one word of what you want to do.</source>
        <translation>Команды «%1» нет. Попробуйте одно слово о том, что нужно сделать.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Set in the brand %1</source>
        <translation>Набрать в стиле %1</translation>
    </message>
    <message>
        <source>There is nothing to do it with here</source>
        <translation>Здесь не к чему это применить</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>add call to action demand</source>
        <translation>добавить призыв действие требование</translation>
    </message>
    <message>
        <source>add citation source reference endnote</source>
        <translation>добавить цитата источник ссылка примечание</translation>
    </message>
    <message>
        <source>add demand request</source>
        <translation>добавить требование просьба</translation>
    </message>
    <message>
        <source>add url web address hyperlink</source>
        <translation>добавить url адрес сайт гиперссылка</translation>
    </message>
    <message>
        <source>address receiver reference press embargo</source>
        <translation>адрес получатель номер пресса эмбарго</translation>
    </message>
    <message>
        <source>again forward</source>
        <translation>снова вперёд вернуть</translation>
    </message>
    <message>
        <source>annex appendix table addressees bodies demands</source>
        <translation>приложение таблица адресаты органы требования</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>назад вернуть откат</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>назад к тексту</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>copy clone</source>
        <translation>копия клон повторить</translation>
    </message>
    <message>
        <source>copy duplicate rename</source>
        <translation>копия дублировать переименовать</translation>
    </message>
    <message>
        <source>create document file</source>
        <translation>создать документ файл</translation>
    </message>
    <message>
        <source>date due legal article</source>
        <translation>дата срок право статья</translation>
    </message>
    <message>
        <source>distraction free concentrate zen</source>
        <translation>без помех сосредоточиться</translation>
    </message>
    <message>
        <source>divide break</source>
        <translation>разбить разорвать поделить</translation>
    </message>
    <message>
        <source>done finished state complete</source>
        <translation>готово закончено состояние</translation>
    </message>
    <message>
        <source>emphasis slanted</source>
        <translation>выделение наклонный</translation>
    </message>
    <message>
        <source>example demo</source>
        <translation>пример демо образец</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>выход завершить</translation>
    </message>
    <message>
        <source>fullscreen maximise</source>
        <translation>полный экран развернуть</translation>
    </message>
    <message>
        <source>join combine</source>
        <translation>соединить слить</translation>
    </message>
    <message>
        <source>keep write store</source>
        <translation>сохранить записать</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys list print</source>
        <translation>клавиатура горячие клавиши список печать</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys bindings change</source>
        <translation>клавиши клавиатура горячие сменить</translation>
    </message>
    <message>
        <source>length count statistics reading time</source>
        <translation>длина подсчёт статистика время чтения</translation>
    </message>
    <message>
        <source>library list all statements start</source>
        <translation>библиотека список все заявления начало</translation>
    </message>
    <message>
        <source>list calls demands points dashes</source>
        <translation>список призывы требования точки тире</translation>
    </message>
    <message>
        <source>list calls demands prose</source>
        <translation>список призывы требования текст</translation>
    </message>
    <message>
        <source>list dots unordered</source>
        <translation>список точки маркеры</translation>
    </message>
    <message>
        <source>list ordered</source>
        <translation>список нумерация</translation>
    </message>
    <message>
        <source>load file document</source>
        <translation>загрузить файл документ</translation>
    </message>
    <message>
        <source>logo look design colours fonts letterhead edit</source>
        <translation>логотип вид цвета шрифты бланк изменить</translation>
    </message>
    <message>
        <source>look logo design use</source>
        <translation>вид логотип оформление применить</translation>
    </message>
    <message>
        <source>manual help documentation how to</source>
        <translation>инструкция помощь документация как</translation>
    </message>
    <message>
        <source>nbsp insert symbol</source>
        <translation>nbsp вставить символ пробел</translation>
    </message>
    <message>
        <source>new call to action demand</source>
        <translation>новый призыв действие требование</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>новый раздел</translation>
    </message>
    <message>
        <source>normal body text style</source>
        <translation>обычный основной текст стиль</translation>
    </message>
    <message>
        <source>organisation partner new signer</source>
        <translation>организация партнёр новый подпись</translation>
    </message>
    <message>
        <source>organisations spreadsheet excel csv xlsx table</source>
        <translation>организации таблица excel csv xlsx</translation>
    </message>
    <message>
        <source>organisations spreadsheet excel table</source>
        <translation>организации таблица excel</translation>
    </message>
    <message>
        <source>pdf word docx html markdown mail print publish send make files</source>
        <translation>pdf word docx html markdown почта печать опубликовать отправить файлы</translation>
    </message>
    <message>
        <source>preferences options configure theme language</source>
        <translation>параметры опции тема язык</translation>
    </message>
    <message>
        <source>preview pane side panel pages</source>
        <translation>просмотр боковая панель страницы</translation>
    </message>
    <message>
        <source>quote block cite</source>
        <translation>цитировать блок кавычки</translation>
    </message>
    <message>
        <source>recipient institution to whom</source>
        <translation>получатель учреждение кому</translation>
    </message>
    <message>
        <source>run</source>
        <translation>выполнить</translation>
    </message>
    <message>
        <source>save snapshot milestone revision</source>
        <translation>сохранить снимок этап редакция</translation>
    </message>
    <message>
        <source>search exchange</source>
        <translation>поиск замена</translation>
    </message>
    <message>
        <source>search look for</source>
        <translation>поиск искать</translation>
    </message>
    <message>
        <source>strong heavy</source>
        <translation>жирный сильный</translation>
    </message>
    <message>
        <source>text only unformatted match style</source>
        <translation>только текст без формата</translation>
    </message>
    <message>
        <source>theme mode colours night</source>
        <translation>тема режим цвета ночь</translation>
    </message>
    <message>
        <source>title heading style</source>
        <translation>заголовок стиль</translation>
    </message>
    <message>
        <source>tour introduction hints tips</source>
        <translation>обзор введение подсказки советы</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>версия лицензия</translation>
    </message>
    <message>
        <source>versions revisions earlier changes compare restore</source>
        <translation>версии редакции прежние изменения сравнить восстановить</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>word docx html markdown text paste read</source>
        <translation>word docx html markdown текст вставить читать</translation>
    </message>
    <message>
        <source>zoom bigger font size</source>
        <translation>масштаб больше размер шрифт</translation>
    </message>
    <message>
        <source>zoom reset font size</source>
        <translation>масштаб сбросить размер шрифт</translation>
    </message>
    <message>
        <source>zoom smaller font size</source>
        <translation>масштаб меньше размер шрифт</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Drafter: text that was not saved</source>
        <translation>Drafter: несохранённый текст</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not saved in a file</source>
        <translation>Не сохранено в файле</translation>
    </message>
    <message>
        <source>Some of what you typed is in no file yet</source>
        <translation>Часть введённого ещё не сохранена ни в одном файле</translation>
    </message>
    <message>
        <source>Statements with unsaved text</source>
        <translation>Заявления с несохранённым текстом</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Что было набрано</translation>
    </message>
    <message>
        <source>What you typed was kept. Look at it, then bring it back or let it go.</source>
        <translation>Набранное сохранилось. Посмотрите и верните его или откажитесь.</translation>
    </message>
    <message>
        <source>{file}, changed since</source>
        <translation>{file}, с тех пор изменён</translation>
    </message>
    <message>
        <source>{file}, typed {when}</source>
        <translation>{file}, набрано {when}</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Add publication</source>
        <translation>Добавить публикацию</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Change publication</source>
        <translation>Изменение публикации</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move publication</source>
        <translation>Перемещение публикации</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Нет: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste publications</source>
        <translation>Вставка публикаций</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Related publications</source>
        <translation>Публикации по теме</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove publication</source>
        <translation>Удаление публикации</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Анонс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (at {place})</source>
        <translation> (место: {place})</translation>
    </message>
    <message>
        <source> (character {place})</source>
        <translation> (знак {place})</translation>
    </message>
    <message>
        <source> and {count} more characters</source>
        <translation> и ещё знаков: {count}</translation>
    </message>
    <message>
        <source>A backslash stands before a letter that has no meaning with it</source>
        <translation>Обратная косая черта стоит перед буквой, с которой ничего не значит</translation>
    </message>
    <message>
        <source>A bracket ( is not closed</source>
        <translation>Скобка ( не закрыта</translation>
    </message>
    <message>
        <source>A bracket ) has no beginning</source>
        <translation>У скобки ) нет начала</translation>
    </message>
    <message>
        <source>A bracket [ is not closed</source>
        <translation>Скобка [ не закрыта</translation>
    </message>
    <message>
        <source>A dictionary that comes with Drafter stays.</source>
        <translation>Словарь, поставляемый с Drafter, остаётся.</translation>
    </message>
    <message>
        <source>A document needs an edition and an id.</source>
        <translation>Документу нужны редакция и идентификатор.</translation>
    </message>
    <message>
        <source>A file kept with a source has at most {most} MB.</source>
        <translation>Файл, хранимый с источником, занимает не больше {most} МБ.</translation>
    </message>
    <message>
        <source>A file kept with a source is missing here, or is not as it was kept.</source>
        <translation>Файла, хранимого с источником, здесь нет, или он уже не тот, что был сохранён.</translation>
    </message>
    <message>
        <source>A file of the brand “{name}” could not be read: {name2}.</source>
        <translation>Не удалось прочитать файл стиля «{name}»: {name2}.</translation>
    </message>
    <message>
        <source>A line is too long.</source>
        <translation>Строка слишком длинная.</translation>
    </message>
    <message>
        <source>A list is not joined to text.</source>
        <translation>Список не объединяется с текстом.</translation>
    </message>
    <message>
        <source>A part of Drafter is missing or broken: {name}.</source>
        <translation>Часть Drafter отсутствует или повреждена: {name}.</translation>
    </message>
    <message>
        <source>A statement has one headline.</source>
        <translation>У заявления один заголовок.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>Такой же идентификатор есть у другой строки.</translation>
    </message>
    <message>
        <source>Another window of Drafter is at work on the library.</source>
        <translation>Другое окно Drafter работает с библиотекой.</translation>
    </message>
    <message>
        <source>Ask for it again, or choose another file.</source>
        <translation>Попросите его ещё раз или выберите другой файл.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Измените его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Change its name and try again.</source>
        <translation>Измените название и попробуйте снова.</translation>
    </message>
    <message>
        <source>Change the expression, or look for plain words.</source>
        <translation>Измените выражение или ищите простые слова.</translation>
    </message>
    <message>
        <source>Check its brand.toml or choose another brand.</source>
        <translation>Проверьте его brand.toml или выберите другой стиль.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Проверьте имя и место.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may.</source>
        <translation>Проверьте, что он есть и доступен вам.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Проверьте, что вам можно его читать.</translation>
    </message>
    <message>
        <source>Checking could not be started.</source>
        <translation>Проверку не удалось запустить.</translation>
    </message>
    <message>
        <source>Checking stopped and is being started again.</source>
        <translation>Проверка остановилась и запускается снова.</translation>
    </message>
    <message>
        <source>Checking stopped.</source>
        <translation>Проверка остановилась.</translation>
    </message>
    <message>
        <source>Choose a .drafter file, or import the text it holds.</source>
        <translation>Выберите файл .drafter или импортируйте его текст.</translation>
    </message>
    <message>
        <source>Choose a .drafter file.</source>
        <translation>Выберите файл .drafter.</translation>
    </message>
    <message>
        <source>Choose a file of text, Markdown or HTML.</source>
        <translation>Выберите файл с текстом, Markdown или HTML.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Choose a lighter band.</source>
        <translation>Выберите полосу светлее.</translation>
    </message>
    <message>
        <source>Choose a lighter tint.</source>
        <translation>Выберите подложку светлее.</translation>
    </message>
    <message>
        <source>Choose a list as CSV, XLSX or ODS.</source>
        <translation>Выберите список в CSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>Choose a picture as PNG, JPEG, GIF, WebP, BMP or TIFF, or an SVG of filled shapes.</source>
        <translation>Выберите изображение PNG, JPEG, GIF, WebP, BMP или TIFF либо SVG из заливок.</translation>
    </message>
    <message>
        <source>Choose a picture that is less long and thin.</source>
        <translation>Выберите не такое длинное и узкое изображение.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Выберите изображение.</translation>
    </message>
    <message>
        <source>Choose a place for it.</source>
        <translation>Выберите для него место.</translation>
    </message>
    <message>
        <source>Choose an extension with a Hunspell dictionary (.oxt), or a .dic file with its .aff beside it.</source>
        <translation>Выберите расширение со словарём Hunspell (.oxt) или файл .dic, рядом с которым лежит его .aff.</translation>
    </message>
    <message>
        <source>Choose another brand.</source>
        <translation>Выберите другой стиль.</translation>
    </message>
    <message>
        <source>Choose another dictionary.</source>
        <translation>Выберите другой словарь.</translation>
    </message>
    <message>
        <source>Choose another file, or save it anew in another program.</source>
        <translation>Выберите другой файл или сохраните его заново в другой программе.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another one for the language.</source>
        <translation>Выберите для этого языка другой.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Выберите другое значение.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Выберите из: {known}.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Выберите его снова.</translation>
    </message>
    <message>
        <source>Choose one of at most 1 MB.</source>
        <translation>Выберите не больше 1 МБ.</translation>
    </message>
    <message>
        <source>Choose one of at most 20 MB and 40 million pixels.</source>
        <translation>Выберите не больше 20 МБ и 40 миллионов пикселей.</translation>
    </message>
    <message>
        <source>Choose one of: {folders}.</source>
        <translation>Выберите из: {folders}.</translation>
    </message>
    <message>
        <source>Choose one of: {what}.</source>
        <translation>Выберите из: {what}.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Выберите файл со списком.</translation>
    </message>
    <message>
        <source>Choose the file that holds the statement&apos;s text.</source>
        <translation>Выберите файл с текстом заявления.</translation>
    </message>
    <message>
        <source>Choose the language and add it again.</source>
        <translation>Выберите язык и добавьте его снова.</translation>
    </message>
    <message>
        <source>Choose the logo again.</source>
        <translation>Выберите логотип снова.</translation>
    </message>
    <message>
        <source>Choose the logo in its dark form, for white paper.</source>
        <translation>Выберите тёмный вариант логотипа, для белой бумаги.</translation>
    </message>
    <message>
        <source>Choose the logo in its dark form.</source>
        <translation>Выберите тёмный вариант логотипа.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>Copy the statement again with its line breaks.</source>
        <translation>Скопируйте заявление снова, с разрывами строк.</translation>
    </message>
    <message>
        <source>Copy the statement&apos;s own text and import that.</source>
        <translation>Скопируйте сам текст заявления и импортируйте его.</translation>
    </message>
    <message>
        <source>Divide it into several statements.</source>
        <translation>Разделите его на несколько заявлений.</translation>
    </message>
    <message>
        <source>Drafter does not set scripts that run from right to left yet</source>
        <translation>Drafter пока не набирает письменности, идущие справа налево</translation>
    </message>
    <message>
        <source>Drafter goes on with them until it is closed.</source>
        <translation>До закрытия Drafter работает с ними.</translation>
    </message>
    <message>
        <source>Drafter makes no such files; ask whoever sent it for another.</source>
        <translation>Drafter таких файлов не создаёт; попросите у отправителя другой.</translation>
    </message>
    <message>
        <source>Duplicate it to change it.</source>
        <translation>Чтобы изменить его, сделайте дубликат.</translation>
    </message>
    <message>
        <source>Export fewer sources at a time.</source>
        <translation>Экспортируйте меньше источников за раз.</translation>
    </message>
    <message>
        <source>Files of this kind may run or fetch something: save a copy of it.</source>
        <translation>Файл такого вида может что-то запустить или загрузить: сохраните его копию.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most} {unit}.</source>
        <translation>Укажите число от {least} до {most} {unit}.</translation>
    </message>
    <message>
        <source>Give a text file with one name on each line.</source>
        <translation>Дайте текстовый файл, по одному имени в строке.</translation>
    </message>
    <message>
        <source>Give it as #RRGGBB.</source>
        <translation>Укажите его в виде #RRGGBB.</translation>
    </message>
    <message>
        <source>Give size and leading in points, such as 10.5 / 15.</source>
        <translation>Укажите кегль и интерлиньяж в пунктах, например 10.5 / 15.</translation>
    </message>
    <message>
        <source>Give text, Markdown or HTML.</source>
        <translation>Дайте текст, Markdown или HTML.</translation>
    </message>
    <message>
        <source>Give the organisation’s name.</source>
        <translation>Укажите название организации.</translation>
    </message>
    <message>
        <source>In your drawing program, turn texts and strokes into paths and save it as plain SVG; or choose a PNG.</source>
        <translation>В программе рисования превратите тексты и обводки в контуры и сохраните как простой SVG; или выберите PNG.</translation>
    </message>
    <message>
        <source>Install Drafter again.</source>
        <translation>Установите Drafter заново.</translation>
    </message>
    <message>
        <source>Install it, or choose another.</source>
        <translation>Установите его или выберите другой.</translation>
    </message>
    <message>
        <source>Install one whose SQLite has FTS5.</source>
        <translation>Установите тот, у чьего SQLite есть FTS5.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите более новую версию.</translation>
    </message>
    <message>
        <source>It can be read here, but not changed.</source>
        <translation>Здесь можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>It can be read, but not changed, so that nothing of the history is lost.</source>
        <translation>Его можно читать, но не изменять, чтобы история не пропала.</translation>
    </message>
    <message>
        <source>It can be read, but not changed.</source>
        <translation>Его можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>It cannot be removed.</source>
        <translation>Удалить его нельзя.</translation>
    </message>
    <message>
        <source>It holds no TrueType outlines, so {fallback} stands in for it.</source>
        <translation>В нём нет контуров TrueType, его заменяет {fallback}.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>It is no row.</source>
        <translation>Это не строка.</translation>
    </message>
    <message>
        <source>It is not a text in UTF-8.</source>
        <translation>Это не текст в UTF-8.</translation>
    </message>
    <message>
        <source>It is right until the window is closed.</source>
        <translation>До закрытия окна оно считается верным.</translation>
    </message>
    <message>
        <source>It is {mm} mm wide, and the lines beside it leave {room} mm.</source>
        <translation>Его ширина {mm} мм, а строки рядом оставляют {room} мм.</translation>
    </message>
    <message>
        <source>It may have {max_names} names of up to {max_length} characters.</source>
        <translation>В нём может быть {max_names} имён длиной до {max_length} знаков.</translation>
    </message>
    <message>
        <source>It must be a whole PNG file; or choose another brand.</source>
        <translation>Нужен целый файл PNG; или выберите другой стиль.</translation>
    </message>
    <message>
        <source>It must be an SVG of nothing but filled paths made of straight lines and curves.</source>
        <translation>Нужен SVG только из залитых контуров, прямых и кривых.</translation>
    </message>
    <message>
        <source>It prints at {dpi} dpi, {mm} mm wide.</source>
        <translation>В печати&#xa0;— {dpi} dpi при ширине {mm} мм.</translation>
    </message>
    <message>
        <source>Its brand.toml is no text.</source>
        <translation>Его brand.toml&#xa0;— не текст.</translation>
    </message>
    <message>
        <source>Its list cannot be parted.</source>
        <translation>Его список нельзя разделить.</translation>
    </message>
    <message>
        <source>Its maker forbids that, so {fallback} stands in for it.</source>
        <translation>Это запрещено автором шрифта, его заменяет {fallback}.</translation>
    </message>
    <message>
        <source>Keep the pages that you need, or a picture of them.</source>
        <translation>Сохраните нужные страницы или их снимок.</translation>
    </message>
    <message>
        <source>Look at {name} in its folder.</source>
        <translation>Посмотрите на {name} в его папке.</translation>
    </message>
    <message>
        <source>Look for it elsewhere.</source>
        <translation>Поищите его в другом месте.</translation>
    </message>
    <message>
        <source>Look for plain words.</source>
        <translation>Ищите простые слова.</translation>
    </message>
    <message>
        <source>Make it lower, or shorten those lines.</source>
        <translation>Сделайте его ниже или сократите эти строки.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Сделайте её короче.</translation>
    </message>
    <message>
        <source>Make room on the disk or look at who may write there, and try again.</source>
        <translation>Освободите место на диске или проверьте, кто может туда писать, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Make room, and look again.</source>
        <translation>Освободите место и посмотрите снова.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Mend its brand.toml or choose another brand.</source>
        <translation>Исправьте его brand.toml или выберите другой стиль.</translation>
    </message>
    <message>
        <source>Metadata removed.</source>
        <translation>Метаданные удалены.</translation>
    </message>
    <message>
        <source>Name one that there is.</source>
        <translation>Назовите существующую.</translation>
    </message>
    <message>
        <source>Nearest that passes: {nearest}, {nearest_on_white} on white.</source>
        <translation>Ближайший подходящий: {nearest}, {nearest_on_white} на белом.</translation>
    </message>
    <message>
        <source>Nested repetitions, as in (a+)+, are the usual reason.</source>
        <translation>Обычная причина&#xa0;— вложенные повторы, как в (a+)+.</translation>
    </message>
    <message>
        <source>No alternative text.</source>
        <translation>Нет замещающего текста.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Ни один файл не записан.</translation>
    </message>
    <message>
        <source>No row of your own has the id {id}.</source>
        <translation>Среди ваших строк нет строки с идентификатором {id}.</translation>
    </message>
    <message>
        <source>No source was found in this {kind}.</source>
        <translation>Источников там не найдено ({kind}).</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Не используется.</translation>
    </message>
    <message>
        <source>Nothing is lost: your text is still open.</source>
        <translation>Ничего не потеряно: текст открыт.</translation>
    </message>
    <message>
        <source>Nothing there was changed.</source>
        <translation>Там ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open an earlier generation of it.</source>
        <translation>Откройте его прежнюю копию.</translation>
    </message>
    <message>
        <source>Open it and name one.</source>
        <translation>Откройте его и назовите версию.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as XLSX, ODS or CSV.</source>
        <translation>Откройте его в программе таблиц и сохраните как XLSX, ODS или CSV.</translation>
    </message>
    <message>
        <source>Open it with a newer version.</source>
        <translation>Откройте его в более новой версии.</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy its text and import that.</source>
        <translation>Откройте страницу в браузере, скопируйте текст и импортируйте его.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>Paste an address or a reference.</source>
        <translation>Вставьте адрес или библиографическую ссылку.</translation>
    </message>
    <message>
        <source>Paste an address, a reference, or a list exported as BibTeX, RIS or CSL JSON.</source>
        <translation>Вставьте адрес, библиографическую ссылку или список, экспортированный как BibTeX, RIS или CSL JSON.</translation>
    </message>
    <message>
        <source>Printed, although they have not agreed yet: {some} and {count} more.</source>
        <translation>Напечатаны, хотя ещё не дали согласия: {some} и ещё {count}.</translation>
    </message>
    <message>
        <source>Printed, although they have not agreed yet: {some}.</source>
        <translation>Напечатаны, хотя ещё не дали согласия: {some}.</translation>
    </message>
    <message>
        <source>Put it back or choose another brand.</source>
        <translation>Верните его или выберите другой стиль.</translation>
    </message>
    <message>
        <source>Put “{name}” into the same folder and choose it again.</source>
        <translation>Положите «{name}» в ту же папку и выберите его снова.</translation>
    </message>
    <message>
        <source>Remove one of them; those of earlier versions count as well.</source>
        <translation>Удалите один из них; файлы прежних версий тоже считаются.</translation>
    </message>
    <message>
        <source>Replace them in the text, or export a draft, in which each shows as a box.</source>
        <translation>Замените их в тексте или экспортируйте черновик: там вместо каждого будет рамка.</translation>
    </message>
    <message>
        <source>Save a copy of it elsewhere.</source>
        <translation>Сохраните его копию в другом месте.</translation>
    </message>
    <message>
        <source>Save a copy: it begins a history of its own.</source>
        <translation>Сохраните копию: у неё начнётся своя история.</translation>
    </message>
    <message>
        <source>Save it in another place as well.</source>
        <translation>Сохраните его и в другом месте.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <translation>Сохраните его в другом месте.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Сохраните его под другим именем.</translation>
    </message>
    <message>
        <source>Save the list alone as a file of its own.</source>
        <translation>Сохраните список отдельным файлом.</translation>
    </message>
    <message>
        <source>Save the statement alone and import that.</source>
        <translation>Сохраните само заявление и импортируйте его.</translation>
    </message>
    <message>
        <source>Save the statement alone, without pictures, and import that.</source>
        <translation>Сохраните само заявление без изображений и импортируйте его.</translation>
    </message>
    <message>
        <source>Save the statement in a place that has room.</source>
        <translation>Сохраните заявление там, где есть место.</translation>
    </message>
    <message>
        <source>Say which: {found}.</source>
        <translation>Уточните: {found}.</translation>
    </message>
    <message>
        <source>See whether that folder can be written to, and look again.</source>
        <translation>Проверьте, можно ли писать в эту папку, и посмотрите снова.</translation>
    </message>
    <message>
        <source>Text needs a contrast of 7 on white, and {colour} has {on_white}.</source>
        <translation>Тексту нужен контраст 7 на белом, у {colour} он {on_white}.</translation>
    </message>
    <message>
        <source>That is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>The DOCX has no logo: the brand has it as a drawing alone, and Word wants a PNG as well.</source>
        <translation>В DOCX нет логотипа: в стиле он только рисунком, а Word нужен и PNG.</translation>
    </message>
    <message>
        <source>The HTML holds no readable text.</source>
        <translation>В HTML нет читаемого текста.</translation>
    </message>
    <message>
        <source>The HTML is nested more than {deepest} levels deep.</source>
        <translation>Вложенность HTML больше {deepest} уровней.</translation>
    </message>
    <message>
        <source>The PDF shows a box for {shown}: no font that Drafter can set has it.</source>
        <translation>В PDF вместо {shown} рамка: ни в одном пригодном шрифте этого нет.</translation>
    </message>
    <message>
        <source>The alternative text is a file’s name.</source>
        <translation>Замещающий текст&#xa0;— это имя файла.</translation>
    </message>
    <message>
        <source>The band is too dark.</source>
        <translation>Полоса слишком тёмная.</translation>
    </message>
    <message>
        <source>The brand “{name}” cannot be used: {error}.</source>
        <translation>Стиль «{name}» нельзя использовать: {error}.</translation>
    </message>
    <message>
        <source>The brand “{name}” could not be read.</source>
        <translation>Не удалось прочитать стиль «{name}».</translation>
    </message>
    <message>
        <source>The brand “{name}” was not written.</source>
        <translation>Стиль «{name}» не записан.</translation>
    </message>
    <message>
        <source>The brand’s font “{family}” {why}; {fallback} stands in.</source>
        <translation>Шрифт стиля «{family}» {why}; его заменяет {fallback}.</translation>
    </message>
    <message>
        <source>The brand’s “{name}” is no drawing that can be handed on.</source>
        <translation>«{name}» из стиля&#xa0;— не рисунок, который можно передать.</translation>
    </message>
    <message>
        <source>The brand’s “{name}” is not {kind}.</source>
        <translation>«{name}» из стиля&#xa0;— не {kind}.</translation>
    </message>
    <message>
        <source>The content of this file is not in the form that Drafter writes{where}.</source>
        <translation>Содержимое этого файла не в том виде, в каком пишет Drafter{where}.</translation>
    </message>
    <message>
        <source>The dictionary is still there.</source>
        <translation>Словарь всё ещё на месте.</translation>
    </message>
    <message>
        <source>The dictionary was not kept.</source>
        <translation>Словарь не сохранён.</translation>
    </message>
    <message>
        <source>The disk gave back something else than what was written to it.</source>
        <translation>Диск вернул не то, что на него записали.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read.</source>
        <translation>Диск или папка доступны только для чтения.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Диск сообщил об ошибке.</translation>
    </message>
    <message>
        <source>The drawing “{name}” holds {reason}.</source>
        <translation>В рисунке «{name}» есть {reason}.</translation>
    </message>
    <message>
        <source>The drawing “{name}” is no text that can be read.</source>
        <translation>Рисунок «{name}»&#xa0;— не читаемый текст.</translation>
    </message>
    <message>
        <source>The drawing “{name}” is too large.</source>
        <translation>Рисунок «{name}» слишком большой.</translation>
    </message>
    <message>
        <source>The drawing “{name}” shows nothing on white.</source>
        <translation>Рисунок «{name}» на белом не виден.</translation>
    </message>
    <message>
        <source>The encoding is not one that Drafter reads.</source>
        <translation>Эту кодировку Drafter не читает.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Экспорт отменён.</translation>
    </message>
    <message>
        <source>The expression cannot be read: {wrong}</source>
        <translation>Выражение не читается: {wrong}</translation>
    </message>
    <message>
        <source>The file cannot be read as a register.</source>
        <translation>Файл не читается как реестр.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Файл не удалось открыть.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>The file does not say which language the dictionary is for.</source>
        <translation>В файле не сказано, для какого языка этот словарь.</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>В файле слишком много строк.</translation>
    </message>
    <message>
        <source>The file has {what} MB, where {what2} MB can be read.</source>
        <translation>В файле {what} МБ, а прочитать можно {what2} МБ.</translation>
    </message>
    <message>
        <source>The file holds no words.</source>
        <translation>В файле нет слов.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is not text, or its encoding is unknown.</source>
        <translation>Файл не текстовый, или его кодировка неизвестна.</translation>
    </message>
    <message>
        <source>The file is not what its name says: save a copy of it.</source>
        <translation>Файл не то, чем его называет имя: сохраните его копию.</translation>
    </message>
    <message>
        <source>The file is too large for a register.</source>
        <translation>Файл слишком велик для реестра.</translation>
    </message>
    <message>
        <source>The file is too large for this disk.</source>
        <translation>Файл слишком велик для этого диска.</translation>
    </message>
    <message>
        <source>The file is {kind}, not text.</source>
        <translation>Файл&#xa0;— {kind}, а не текст.</translation>
    </message>
    <message>
        <source>The file “{name}” could not be read.</source>
        <translation>Не удалось прочитать файл «{name}».</translation>
    </message>
    <message>
        <source>The file “{name}” was changed elsewhere since it was opened here.</source>
        <translation>Файл «{name}» изменён в другом месте после того, как открыт здесь.</translation>
    </message>
    <message>
        <source>The file “{name}” was damaged or replaced by another.</source>
        <translation>Файл «{name}» повреждён или заменён другим.</translation>
    </message>
    <message>
        <source>The file “{name}” was moved, renamed or removed since it was opened here.</source>
        <translation>Файл «{name}» перемещён, переименован или удалён после того, как открыт здесь.</translation>
    </message>
    <message>
        <source>The files could not be written to {folder}: {reason}.</source>
        <translation>Не удалось записать файлы в {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The files kept with the sources are too large for one statement.</source>
        <translation>Файлы, хранимые с источниками, слишком велики для одного заявления.</translation>
    </message>
    <message>
        <source>The files kept with the sources of a statement have at most {most} MB together, those of its earlier versions among them.</source>
        <translation>Файлы, хранимые с источниками заявления, вместе занимают не больше {most} МБ, включая файлы его прежних версий.</translation>
    </message>
    <message>
        <source>The folder is gone.</source>
        <translation>Папка исчезла.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not looked through.</source>
        <translation>Папка «{name}» не просматривается.</translation>
    </message>
    <message>
        <source>The head of the first page stays empty.</source>
        <translation>Шапка первой страницы остаётся пустой.</translation>
    </message>
    <message>
        <source>The history in this file cannot be read; its text is whole.</source>
        <translation>История в этом файле не читается; текст цел.</translation>
    </message>
    <message>
        <source>The history of this statement is full.</source>
        <translation>История этого заявления заполнена.</translation>
    </message>
    <message>
        <source>The library could not be read or kept in Drafter’s own folder.</source>
        <translation>Библиотеку не удалось прочитать или сохранить в папке Drafter.</translation>
    </message>
    <message>
        <source>The library was not brought up to date: the disk is full.</source>
        <translation>Библиотека не обновлена: диск заполнен.</translation>
    </message>
    <message>
        <source>The list has {found} characters, where {most} can be read.</source>
        <translation>Знаков в списке {found}, а прочитать можно {most}.</translation>
    </message>
    <message>
        <source>The list has {found} sources, where {most} can be read at a time.</source>
        <translation>Источников в списке {found}, а за раз прочитать можно {most}.</translation>
    </message>
    <message>
        <source>The list is too long: {text} characters, where {most_text} can be read.</source>
        <translation>Список слишком длинный: знаков {text}, а прочитать можно {most_text}.</translation>
    </message>
    <message>
        <source>The list of names that must not be named cannot be read.</source>
        <translation>Список имён, которые нельзя называть, не читается.</translation>
    </message>
    <message>
        <source>The list of names that must not be named is too long.</source>
        <translation>Список имён, которые нельзя называть, слишком длинный.</translation>
    </message>
    <message>
        <source>The list of names that must not be named was not saved.</source>
        <translation>Список имён, которые нельзя называть, не сохранён.</translation>
    </message>
    <message>
        <source>The logo cannot be read.</source>
        <translation>Логотип не читается.</translation>
    </message>
    <message>
        <source>The logo is too wide.</source>
        <translation>Логотип слишком широкий.</translation>
    </message>
    <message>
        <source>The logo “{name}” could not be read.</source>
        <translation>Не удалось прочитать логотип «{name}».</translation>
    </message>
    <message>
        <source>The logo “{name}” of “{name2}” could not be read.</source>
        <translation>Не удалось прочитать логотип «{name}» стиля «{name2}».</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>Имя слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>The name of a group is missing</source>
        <translation>Не хватает имени группы</translation>
    </message>
    <message>
        <source>The page has a paragraph of more than 100,000 characters, so its parts cannot be told apart.</source>
        <translation>На странице абзац длиннее 100 000 знаков, её части не различить.</translation>
    </message>
    <message>
        <source>The page has {lines} paragraphs, where {most_lines} can be read.</source>
        <translation>На странице абзацев {lines}, а прочитать можно {most_lines}.</translation>
    </message>
    <message>
        <source>The page holds menus and notices only.</source>
        <translation>На странице только меню и объявления.</translation>
    </message>
    <message>
        <source>The picture “{name}” could not be read.</source>
        <translation>Не удалось прочитать изображение «{name}».</translation>
    </message>
    <message>
        <source>The picture “{name}” is too large.</source>
        <translation>Изображение «{name}» слишком большое.</translation>
    </message>
    <message>
        <source>The picture “{name}” is white all over.</source>
        <translation>Изображение «{name}» сплошь белое.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>Просмотр не удалось запустить.</translation>
    </message>
    <message>
        <source>The preview stopped and is being started again.</source>
        <translation>Просмотр остановился и запускается снова.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>Просмотр остановился.</translation>
    </message>
    <message>
        <source>The register of your own was not changed.</source>
        <translation>Ваш реестр не изменён.</translation>
    </message>
    <message>
        <source>The release was not made: its pages cannot show {named}{more}; {why}.</source>
        <translation>Выпуск не сделан: на страницах нельзя показать {named}{more}; {why}.</translation>
    </message>
    <message>
        <source>The release would hold {what} not be named, so no file was written.</source>
        <translation>В выпуск вошли бы имена, которые нельзя называть, поэтому ни один файл не записан.</translation>
    </message>
    <message>
        <source>The replacement cannot be read: {wrong}</source>
        <translation>Замена не читается: {wrong}</translation>
    </message>
    <message>
        <source>The search could not be started.</source>
        <translation>Поиск не удалось начать.</translation>
    </message>
    <message>
        <source>The search stopped.</source>
        <translation>Поиск остановился.</translation>
    </message>
    <message>
        <source>The section above is the headline.</source>
        <translation>Раздел выше&#xa0;— заголовок.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Настройки не сохранены.</translation>
    </message>
    <message>
        <source>The statement can be read here, but not changed.</source>
        <translation>Заявление здесь можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>The statement has no edition in “{language}”.</source>
        <translation>У заявления нет редакции на языке «{language}».</translation>
    </message>
    <message>
        <source>The statement in this file has no text at all.</source>
        <translation>В заявлении из этого файла нет текста.</translation>
    </message>
    <message>
        <source>The statement is too large for a file.</source>
        <translation>Заявление слишком велико для файла.</translation>
    </message>
    <message>
        <source>The system refused: {what}.</source>
        <translation>Система отказала: {what}.</translation>
    </message>
    <message>
        <source>The text has one line of {longest} characters, so its paragraphs cannot be told apart.</source>
        <translation>В тексте строка из {longest} знаков, его абзацы не различить.</translation>
    </message>
    <message>
        <source>The text is too long: {text} characters, where {most_text} can be read.</source>
        <translation>Текст слишком длинный: знаков {text}, а прочитать можно {most_text}.</translation>
    </message>
    <message>
        <source>The text is whole; an earlier generation may have the file.</source>
        <translation>Текст цел; файл может быть в прежней копии.</translation>
    </message>
    <message>
        <source>The tint is too dark.</source>
        <translation>Подложка слишком тёмная.</translation>
    </message>
    <message>
        <source>The word was not kept.</source>
        <translation>Слово не сохранено.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: it is damaged, protected by a password, or no table.</source>
        <translation>Книга не читается: она повреждена, защищена паролем или это не таблица.</translation>
    </message>
    <message>
        <source>The {name} has a contrast of {ratio} on it and needs {needed}.</source>
        <translation>Контраст на ней ({name}): {ratio}, нужно {needed}.</translation>
    </message>
    <message>
        <source>There are too many brands called “{name}”.</source>
        <translation>Слишком много стилей с названием «{name}».</translation>
    </message>
    <message>
        <source>There are too many conflict copies beside the file.</source>
        <translation>Рядом с файлом слишком много копий с расхождениями.</translation>
    </message>
    <message>
        <source>There are: {versions}.</source>
        <translation>Есть: {versions}.</translation>
    </message>
    <message>
        <source>There is another file at “{name}”, which is no whole statement.</source>
        <translation>На месте «{name}» другой файл, и это не целое заявление.</translation>
    </message>
    <message>
        <source>There is no brand “{brand_id}”.</source>
        <translation>Нет стиля «{brand_id}».</translation>
    </message>
    <message>
        <source>There is no file “{name}” there.</source>
        <translation>Файла «{name}» там нет.</translation>
    </message>
    <message>
        <source>There is no folder “{name}” there.</source>
        <translation>Папки «{name}» там нет.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Нет формата «{name}».</translation>
    </message>
    <message>
        <source>There is no group of this name</source>
        <translation>Группы с таким именем нет</translation>
    </message>
    <message>
        <source>There is no group of this number</source>
        <translation>Группы с таким номером нет</translation>
    </message>
    <message>
        <source>There is no section above.</source>
        <translation>Раздела выше нет.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>There is no template “{template_id}”.</source>
        <translation>Нет шаблона «{template_id}».</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Текста для чтения нет.</translation>
    </message>
    <message>
        <source>There is no version “{wanted}”.</source>
        <translation>Нет версии «{wanted}».</translation>
    </message>
    <message>
        <source>There is nothing before this sign to repeat</source>
        <translation>Перед этим знаком нечего повторять</translation>
    </message>
    <message>
        <source>This Python cannot search texts.</source>
        <translation>Этот Python не умеет искать в текстах.</translation>
    </message>
    <message>
        <source>This body cannot be kept.</source>
        <translation>Этот орган нельзя сохранить.</translation>
    </message>
    <message>
        <source>This earlier generation could not be read.</source>
        <translation>Прежнюю копию не удалось прочитать.</translation>
    </message>
    <message>
        <source>This expression takes too long.</source>
        <translation>Это выражение ищется слишком долго.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Этот файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>This file holds something that this version of Drafter would lose.</source>
        <translation>В этом файле есть то, что эта версия Drafter потеряла бы.</translation>
    </message>
    <message>
        <source>This file is damaged: {how}.</source>
        <translation>Этот файл повреждён: {how}.</translation>
    </message>
    <message>
        <source>This file is larger than any statement.</source>
        <translation>Этот файл больше любого заявления.</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase, which this version of Drafter cannot ask for.</source>
        <translation>Этот файл защищён кодовой фразой, спросить которую эта версия Drafter не может.</translation>
    </message>
    <message>
        <source>This file or its folder can only be read.</source>
        <translation>Этот файл или его папка доступны только для чтения.</translation>
    </message>
    <message>
        <source>This file was altered by another program or is damaged in part; its text is whole.</source>
        <translation>Файл изменён другой программой или частично повреждён; текст цел.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Drafter and cannot be read by this one.</source>
        <translation>Файл создан более новой версией Drafter, эта его не читает.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Drafter.</source>
        <translation>Файл создан более новой версией Drafter.</translation>
    </message>
    <message>
        <source>This file was refused: {how}.</source>
        <translation>Этот файл отклонён: {how}.</translation>
    </message>
    <message>
        <source>This folder could not be looked into.</source>
        <translation>Эту папку не удалось просмотреть.</translation>
    </message>
    <message>
        <source>This is not a Drafter statement.</source>
        <translation>Это не заявление Drafter.</translation>
    </message>
    <message>
        <source>This precedent cannot be kept.</source>
        <translation>Этот прецедент нельзя сохранить.</translation>
    </message>
    <message>
        <source>This statement has no earlier versions yet.</source>
        <translation>У этого заявления ещё нет прежних версий.</translation>
    </message>
    <message>
        <source>This statement has no file yet.</source>
        <translation>У этого заявления ещё нет файла.</translation>
    </message>
    <message>
        <source>This statement is open in another window.</source>
        <translation>Это заявление открыто в другом окне.</translation>
    </message>
    <message>
        <source>Those are: {names}.</source>
        <translation>Это: {names}.</translation>
    </message>
    <message>
        <source>Those that were there are as they were.</source>
        <translation>Прежние остались как были.</translation>
    </message>
    <message>
        <source>Too faint for text.</source>
        <translation>Слишком бледно для текста.</translation>
    </message>
    <message>
        <source>Too small for print.</source>
        <translation>Слишком мало для печати.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Two signs of repetition stand together</source>
        <translation>Два знака повтора стоят подряд</translation>
    </message>
    <message>
        <source>Use an SVG, or {px} px.</source>
        <translation>Возьмите SVG или {px} px.</translation>
    </message>
    <message>
        <source>Use an earlier copy of the file.</source>
        <translation>Возьмите прежнюю копию файла.</translation>
    </message>
    <message>
        <source>What is on the disk is as it was.</source>
        <translation>На диске всё осталось как было.</translation>
    </message>
    <message>
        <source>What is shown may be a moment old.</source>
        <translation>Показанное могло чуть устареть.</translation>
    </message>
    <message>
        <source>What you type is not being kept for recovery.</source>
        <translation>Набираемое не сохраняется для восстановления.</translation>
    </message>
    <message>
        <source>Who cannot see the logo hears this.</source>
        <translation>Его услышит тот, кто не видит логотип.</translation>
    </message>
    <message>
        <source>Who cannot see the logo hears “{text}”.</source>
        <translation>Тот, кто не видит логотип, услышит «{text}».</translation>
    </message>
    <message>
        <source>You have no right to read it.</source>
        <translation>У вас нет права на чтение.</translation>
    </message>
    <message>
        <source>You have no right to write there.</source>
        <translation>У вас нет права писать туда.</translation>
    </message>
    <message>
        <source>Your statements are whole.</source>
        <translation>Ваши заявления целы.</translation>
    </message>
    <message>
        <source>Your text is not touched by this.</source>
        <translation>Ваш текст это не затронуло.</translation>
    </message>
    <message>
        <source>Your text is not touched by this; the next change starts it again.</source>
        <translation>Ваш текст это не затронуло; следующая правка запустит просмотр снова.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>a Word document or an archive</source>
        <translation>документ Word или архив</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>a date or number of a mail</source>
        <translation>дата или номер письма</translation>
    </message>
    <message>
        <source>a file in it is a link</source>
        <translation>один из файлов в нём&#xa0;— ссылка</translation>
    </message>
    <message>
        <source>a file in it is not as large as it says</source>
        <translation>размер одного из файлов в нём не тот, что указан</translation>
    </message>
    <message>
        <source>a file in it is too large</source>
        <translation>один из файлов в нём слишком велик</translation>
    </message>
    <message>
        <source>a member of it is a link</source>
        <translation>один из файлов внутри&#xa0;— ссылка</translation>
    </message>
    <message>
        <source>a member of it points outside</source>
        <translation>один из файлов внутри ведёт наружу</translation>
    </message>
    <message>
        <source>a part has a name that leads out of it</source>
        <translation>имя одной из частей ведёт наружу</translation>
    </message>
    <message>
        <source>a part is compressed in an unknown way</source>
        <translation>одна из частей сжата неизвестным способом</translation>
    </message>
    <message>
        <source>a part is encrypted</source>
        <translation>одна из частей зашифрована</translation>
    </message>
    <message>
        <source>a part is far larger than it pretends to be</source>
        <translation>одна из частей намного больше заявленного</translation>
    </message>
    <message>
        <source>a path that cannot be read</source>
        <translation>нечитаемый контур</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a program’s version</source>
        <translation>версия программы</translation>
    </message>
    <message>
        <source>a sender or receiver</source>
        <translation>отправитель или получатель</translation>
    </message>
    <message>
        <source>a template’s path</source>
        <translation>путь к шаблону</translation>
    </message>
    <message>
        <source>a transformation that cannot be read</source>
        <translation>нечитаемое преобразование</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>an author or program</source>
        <translation>автор или программа</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>старый документ Word</translation>
    </message>
    <message>
        <source>anything loaded from elsewhere</source>
        <translation>загружаемое извне</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>вложенные файлы</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>закладки</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>управляющие символы</translation>
    </message>
    <message>
        <source>custom data</source>
        <translation>дополнительные данные программ</translation>
    </message>
    <message>
        <source>data of a camera</source>
        <translation>данные камеры</translation>
    </message>
    <message>
        <source>earlier versions of the text</source>
        <translation>прежние версии текста</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>скрытый текст</translation>
    </message>
    <message>
        <source>is no TrueType font that can be set</source>
        <translation>не является шрифтом TrueType, пригодным для набора</translation>
    </message>
    <message>
        <source>is not on this machine</source>
        <translation>не установлен на этом компьютере</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>в нём слишком много частей</translation>
    </message>
    <message>
        <source>it has two parts of one name</source>
        <translation>в нём две части с одним именем</translation>
    </message>
    <message>
        <source>it holds no brand</source>
        <translation>в нём нет стиля</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>в нём слишком много файлов</translation>
    </message>
    <message>
        <source>it is a document of Microsoft Office</source>
        <translation>это документ Microsoft Office</translation>
    </message>
    <message>
        <source>it is damaged, or no extension</source>
        <translation>он повреждён или это не расширение</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>файл зашифрован</translation>
    </message>
    <message>
        <source>it is larger than 20 MB</source>
        <translation>файл больше 20 МБ</translation>
    </message>
    <message>
        <source>it is no brand, or not whole</source>
        <translation>это не стиль, или он неполный</translation>
    </message>
    <message>
        <source>it is no dictionary for Hunspell</source>
        <translation>это не словарь Hunspell</translation>
    </message>
    <message>
        <source>it is packed in a way that is not taken</source>
        <translation>такой способ сжатия не принимается</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>он сжат необычным способом</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>it unpacks to more than a brand can need</source>
        <translation>внутри больше, чем может понадобиться стилю</translation>
    </message>
    <message>
        <source>its container is broken</source>
        <translation>его контейнер повреждён</translation>
    </message>
    <message>
        <source>its description holds what none may hold</source>
        <translation>его описание содержит то, чего в нём быть не должно</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>его описание повреждено</translation>
    </message>
    <message>
        <source>its manifest is missing</source>
        <translation>в нём нет манифеста</translation>
    </message>
    <message>
        <source>its manifest makes no sense</source>
        <translation>его манифест лишён смысла</translation>
    </message>
    <message>
        <source>its part {name} is missing or not as it was written</source>
        <translation>его часть {name} отсутствует или изменена после записи</translation>
    </message>
    <message>
        <source>its parts are larger than any statement</source>
        <translation>его части больше любого заявления</translation>
    </message>
    <message>
        <source>its word list does not begin with the number of words</source>
        <translation>его список слов не начинается с числа слов</translation>
    </message>
    <message>
        <source>macros and embedded files</source>
        <translation>макросы и встроенные файлы</translation>
    </message>
    <message>
        <source>marks of editing sessions</source>
        <translation>следы сеансов правки</translation>
    </message>
    <message>
        <source>may not be embedded in files</source>
        <translation>не разрешено встраивать в файлы</translation>
    </message>
    <message>
        <source>no font that Drafter can set has it</source>
        <translation>ни в одном пригодном шрифте этого знака нет</translation>
    </message>
    <message>
        <source>no font that Drafter can set has them</source>
        <translation>ни в одном пригодном шрифте этих знаков нет</translation>
    </message>
    <message>
        <source>nobody knows the encoding that it names</source>
        <translation>кодировка, которая в нём указана, неизвестна</translation>
    </message>
    <message>
        <source>other headers</source>
        <translation>другие заголовки</translation>
    </message>
    <message>
        <source>paths of a computer</source>
        <translation>пути на компьютере</translation>
    </message>
    <message>
        <source>remarks in the package</source>
        <translation>пометки в пакете</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>скрипты</translation>
    </message>
    <message>
        <source>settings of a printer</source>
        <translation>настройки принтера</translation>
    </message>
    <message>
        <source>shapes beyond every page</source>
        <translation>фигуры за пределами любой страницы</translation>
    </message>
    <message>
        <source>shapes that cannot be drawn</source>
        <translation>фигуры, которые нельзя нарисовать</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the names of the files in it are not as they should be</source>
        <translation>имена файлов в нём не такие, как должны быть</translation>
    </message>
    <message>
        <source>the time of writing</source>
        <translation>время записи</translation>
    </message>
    <message>
        <source>the time spent editing</source>
        <translation>время правки</translation>
    </message>
    <message>
        <source>there is no Hunspell dictionary in it</source>
        <translation>в нём нет словаря Hunspell</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинный</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>записанные исправления</translation>
    </message>
    <message>
        <source>two of its members have the same name</source>
        <translation>у двух файлов внутри одно имя</translation>
    </message>
    <message>
        <source>what it holds is too large</source>
        <translation>его содержимое слишком велико</translation>
    </message>
    <message>
        <source>{at} must be a colour such as #1F4A5F</source>
        <translation>{at}: нужен цвет, например #1F4A5F</translation>
    </message>
    <message>
        <source>{at} must be a list of lists of texts, {most} at most</source>
        <translation>{at}: нужен список списков текстов, не больше {most}</translation>
    </message>
    <message>
        <source>{at} must be a list of pairs of texts, {most} at most</source>
        <translation>{at}: нужен список пар текстов, не больше {most}</translation>
    </message>
    <message>
        <source>{at} must be a list of texts, {most} at most</source>
        <translation>{at}: нужен список текстов, не больше {most}</translation>
    </message>
    <message>
        <source>{at} must be a name, such as {example}</source>
        <translation>{at}: нужно имя, например {example}</translation>
    </message>
    <message>
        <source>{at} must be a number from {least} to {most}</source>
        <translation>{at}: нужно число от {least} до {most}</translation>
    </message>
    <message>
        <source>{at} must be a text</source>
        <translation>{at}: нужен текст</translation>
    </message>
    <message>
        <source>{at} must be one of {shown}</source>
        <translation>{at}: нужно одно из {shown}</translation>
    </message>
    <message>
        <source>{at} must be size and leading in points, such as “10.5/15”</source>
        <translation>{at}: нужны кегль и интерлиньяж в пунктах, например «10.5/15»</translation>
    </message>
    <message>
        <source>{at} must be true or false</source>
        <translation>{at}: нужно true или false</translation>
    </message>
    <message>
        <source>{at} names “{found}”, and there is no such file in its folder</source>
        <translation>{at} называет «{found}», а такого файла в его папке нет</translation>
    </message>
    <message>
        <source>{fallback} stands in for it.</source>
        <translation>Его заменяет {fallback}.</translation>
    </message>
    <message>
        <source>{letters} are printed as boxes.</source>
        <translation>Вместо {letters} печатаются рамки.</translation>
    </message>
    <message>
        <source>{letters} come from {fallback}.</source>
        <translation>{letters}&#xa0;— из {fallback}.</translation>
    </message>
    <message>
        <source>{place} an entry “{unknown}” that Drafter does not know; it knows {known}</source>
        <translation>запись «{unknown}» Drafter неизвестна; известны {known}</translation>
    </message>
    <message>
        <source>{readable} Save it as UTF-8.</source>
        <translation>{readable} Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>{removed} {were} in the picture.</source>
        <translation>Было в изображении: {removed}.</translation>
    </message>
    <message>
        <source>{said}{where}.</source>
        <translation>{said}{where}.</translation>
    </message>
    <message>
        <source>{what} Take them out, or change the list of names in the settings.</source>
        <translation>{what} Уберите их или измените список имён в настройках.</translation>
    </message>
    <message>
        <source>{what} et al.</source>
        <translation>{what} и др.</translation>
    </message>
    <message>
        <source>{what} in {where}</source>
        <translation>{what} (в {where})</translation>
    </message>
    <message>
        <source>“{colour}” is none.</source>
        <translation>«{colour}»&#xa0;— не цвет.</translation>
    </message>
    <message>
        <source>“{family}” cannot be set.</source>
        <translation>«{family}» не набирается.</translation>
    </message>
    <message>
        <source>“{family}” is not on this machine.</source>
        <translation>«{family}» нет на этом компьютере.</translation>
    </message>
    <message>
        <source>“{family}” lacks letters of {language}.</source>
        <translation>В «{family}» не хватает букв: {language}.</translation>
    </message>
    <message>
        <source>“{family}” may not be embedded.</source>
        <translation>«{family}» нельзя встраивать.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that nobody sees.</source>
        <translation>В «{field}» есть невидимые знаки.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Нет «{field}».</translation>
    </message>
    <message>
        <source>“{field}” is no date such as 2024-10-09.</source>
        <translation>«{field}»&#xa0;— не дата вида 2024-10-09.</translation>
    </message>
    <message>
        <source>“{field}” is not written as text.</source>
        <translation>«{field}» записано не как текст.</translation>
    </message>
    <message>
        <source>“{field}” is too long.</source>
        <translation>«{field}»&#xa0;— слишком длинно.</translation>
    </message>
    <message>
        <source>“{field}” says something that Drafter does not know.</source>
        <translation>В «{field}» сказано то, чего Drafter не знает.</translation>
    </message>
    <message>
        <source>“{key}” must be a table</source>
        <translation>«{key}» должно быть таблицей</translation>
    </message>
    <message>
        <source>“{key}” was not added: Hunspell could not do with it.</source>
        <translation>«{key}» не добавлен: Hunspell с ним не справился.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«{name}» не читается.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken in: {reason}.</source>
        <translation>«{name}» нельзя принять: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” comes with Drafter and is read-only.</source>
        <translation>«{name}» поставляется с Drafter и не меняется.</translation>
    </message>
    <message>
        <source>“{name}” comes with Drafter.</source>
        <translation>«{name}» поставляется с Drafter.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Не удалось прочитать «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it took more memory or time than such a file may.</source>
        <translation>Не удалось прочитать «{name}»: ушло больше памяти или времени, чем допустимо.</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>Не удалось записать «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is a line and no logo.</source>
        <translation>«{name}»&#xa0;— линия, а не логотип.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or more than filled paths.</source>
        <translation>«{name}» повреждён или содержит не только заливки.</translation>
    </message>
    <message>
        <source>“{name}” is no brand that can be taken in.</source>
        <translation>«{name}»&#xa0;— не стиль, который можно принять.</translation>
    </message>
    <message>
        <source>“{name}” is no brand that can be taken in. {reason}</source>
        <translation>«{name}»&#xa0;— не стиль, который можно принять. {reason}</translation>
    </message>
    <message>
        <source>“{name}” is no file.</source>
        <translation>«{name}»&#xa0;— не файл.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«{name}»&#xa0;— не обычный файл.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read, or not whole.</source>
        <translation>«{name}»&#xa0;— не читаемое изображение или оно неполное.</translation>
    </message>
    <message>
        <source>“{name}” is one half of a dictionary.</source>
        <translation>«{name}»&#xa0;— только половина словаря.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«{name}» открыт в другом окне.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a dictionary.</source>
        <translation>«{name}» слишком велик для словаря.</translation>
    </message>
    <message>
        <source>“{name}” was not added: {why}.</source>
        <translation>«{name}» не добавлен: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>«{name}» не сохранён.</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>«{name}» не записан.</translation>
    </message>
    <message>
        <source>“{name}” was written, but the disk did not confirm it.</source>
        <translation>«{name}» записан, но диск этого не подтвердил.</translation>
    </message>
    <message>
        <source>“{text}” is {over} mm longer than its place and is cut.</source>
        <translation>«{text}» длиннее места на {over} мм и обрезается.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit here.</source>
        <translation>«{typed}» сюда не подходит.</translation>
    </message>
    <message>
        <source>“{wanted}” is several versions.</source>
        <translation>«{wanted}»&#xa0;— это несколько версий.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, added by you (%2)</source>
        <translation>%1, добавлен вами (%2)</translation>
    </message>
    <message>
        <source>A dictionary is being added</source>
        <translation>Словарь добавляется</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Добавить словарь</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Another language shows when Drafter is started again.</source>
        <translation>Другой язык появится при следующем запуске Drafter.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Brand of new statements</source>
        <translation>Стиль новых заявлений</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Each name as it is written, also without its first name if that gives away whose it is</source>
        <translation>Каждое имя так, как оно пишется; и одна фамилия, если по ней можно узнать человека</translation>
    </message>
    <message>
        <source>Folder with statements</source>
        <translation>Папка с заявлениями</translation>
    </message>
    <message>
        <source>Folders that Home and search look through, with all folders in them:</source>
        <translation>Папки, которые просматривают главная и поиск, со всеми вложенными:</translation>
    </message>
    <message>
        <source>Folders with statements</source>
        <translation>Папки с заявлениями</translation>
    </message>
    <message>
        <source>From an extension of LibreOffice (.oxt), or a .dic with its .aff beside it</source>
        <translation>Из расширения LibreOffice (.oxt) или файл .dic, рядом с которым лежит его .aff</translation>
    </message>
    <message>
        <source>It comes with Drafter and stays</source>
        <translation>Он поставляется с Drafter и остаётся</translation>
    </message>
    <message>
        <source>Language of the dictionary</source>
        <translation>Язык словаря</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Язык окон</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence of a dictionary</source>
        <translation>Лицензия словаря</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Look through another folder</source>
        <translation>Просматривать ещё одну папку</translation>
    </message>
    <message>
        <source>Look through this folder no more; it stays as it is</source>
        <translation>Больше не просматривать эту папку; с ней ничего не будет</translation>
    </message>
    <message>
        <source>Mark a dictionary first</source>
        <translation>Сначала отметьте словарь</translation>
    </message>
    <message>
        <source>Mark a folder first</source>
        <translation>Сначала отметьте папку</translation>
    </message>
    <message>
        <source>Mark misspelt words while typing</source>
        <translation>Отмечать слова с ошибками при наборе</translation>
    </message>
    <message>
        <source>Mark words in %1 too: its dictionary lacks many right ones</source>
        <translation>Отмечать и здесь: %1 (в словаре нет многих слов)</translation>
    </message>
    <message>
        <source>Names that must not be named</source>
        <translation>Имена, которые нельзя называть</translation>
    </message>
    <message>
        <source>Names that must not be named. No release is written while one of them stands in it, or while it names a signatory who is withheld. The list stays on this computer.</source>
        <translation>Имена, которые нельзя называть. Выпуск не записывается, пока в нём есть одно из них или назван подписант, которого не называют. Список остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>None yet, but the folder “Drafter” in your documents, once it is there.</source>
        <translation>Пока нет, кроме папки «Drafter» в документах, когда она появится.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>One name on each line</source>
        <translation>По одному имени в строке</translation>
    </message>
    <message>
        <source>One word on each line</source>
        <translation>По одному слову в строке</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Открыть папку: %1</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes of the language</source>
        <translation>Кавычки и апострофы языка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>Настройки и сочетания клавиш</translation>
    </message>
    <message>
        <source>Show the first hints again</source>
        <translation>Показать первые подсказки снова</translation>
    </message>
    <message>
        <source>Spaces that do not break, where the language wants them</source>
        <translation>Неразрывные пробелы там, где их требует язык</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Statements stay in the files you save them in. Drafter keeps these things besides. Nothing leaves the computer.</source>
        <translation>Заявления остаются в файлах, где вы их сохранили. Кроме них Drafter хранит вот что. Ничто не покидает компьютер.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать его</translation>
    </message>
    <message>
        <source>Text you write</source>
        <translation>Набираемый текст</translation>
    </message>
    <message>
        <source>The file that it came from says nothing of a licence.</source>
        <translation>В исходном файле о лицензии ничего не сказано.</translation>
    </message>
    <message>
        <source>The list for Home and search, made again when it is lost</source>
        <translation>Список для главной и поиска; если пропадёт, будет создан снова</translation>
    </message>
    <message>
        <source>The marks on the sample come again when it is opened</source>
        <translation>Подсказки на примере появятся, когда он откроется</translation>
    </message>
    <message>
        <source>There is none of your own. Add one first.</source>
        <translation>Своих ещё нет. Сначала добавьте.</translation>
    </message>
    <message>
        <source>They will be shown: none was put away yet</source>
        <translation>Они появятся: ни одна ещё не убрана</translation>
    </message>
    <message>
        <source>What you typed since the last save</source>
        <translation>Набранное после последнего сохранения</translation>
    </message>
    <message>
        <source>Which language is it for?</source>
        <translation>Для какого он языка?</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>При наборе</translation>
    </message>
    <message>
        <source>Who made it, and what may be done with it</source>
        <translation>Кто его составил и что с ним можно делать</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>Your brands, dictionaries and lists</source>
        <translation>Ваши стили, словари и списки</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Your own words, right in every statement on this computer:</source>
        <translation>Ваши слова, верные во всех заявлениях на этом компьютере:</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 alone is for the text. Hold Ctrl or Alt with it.</source>
        <translation>%1 без других нужна тексту. Держите с ней Ctrl или Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to the system and would not arrive here.</source>
        <translation>%1 занято системой и сюда не дойдёт.</translation>
    </message>
    <message>
        <source>%1 is the text&apos;s own: %2.</source>
        <translation>%1 занято текстом: %2.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Take it over for “%3”?</source>
        <translation>%1&#xa0;— это «%2». Отдать команде «%3»?</translation>
    </message>
    <message>
        <source>All commands have their own keys</source>
        <translation>У всех команд исходные клавиши</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>F10 opens the menu, whatever else is chosen.</source>
        <translation>F10 открывает меню, что бы ни было выбрано.</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Отбор по названию или клавишам</translation>
    </message>
    <message>
        <source>Give all commands their own keys again</source>
        <translation>Вернуть всем командам исходные клавиши</translation>
    </message>
    <message>
        <source>Give this command its own keys again</source>
        <translation>Вернуть команде исходные клавиши</translation>
    </message>
    <message>
        <source>Have this command without keys</source>
        <translation>Оставить команду без клавиш</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>In the addressees of a call</source>
        <translation>В адресатах призыва</translation>
    </message>
    <message>
        <source>In the asks of a call</source>
        <translation>В требованиях призыва</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>В истории</translation>
    </message>
    <message>
        <source>In the sections at the left</source>
        <translation>В разделах слева</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>It has its own keys</source>
        <translation>У неё исходные клавиши</translation>
    </message>
    <message>
        <source>It has no keys</source>
        <translation>У неё нет клавиш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Mark a command first</source>
        <translation>Сначала отметьте команду</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>На страницах</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Нажмите клавиши</translation>
    </message>
    <message>
        <source>Press the keys for %1. Escape leaves it as it is.</source>
        <translation>Нажмите клавиши для %1. Escape оставит как есть.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Отдать</translation>
    </message>
    <message>
        <source>Take the next keys for this command</source>
        <translation>Взять следующие клавиши для этой команды</translation>
    </message>
    <message>
        <source>The text takes these keys itself; they cannot be changed</source>
        <translation>Эти клавиши берёт сам текст; изменить их нельзя</translation>
    </message>
    <message>
        <source>While finding</source>
        <translation>При поиске</translation>
    </message>
    <message>
        <source>a line, over the borders of sections</source>
        <translation>строка, через границы разделов</translation>
    </message>
    <message>
        <source>a new line in the paragraph</source>
        <translation>новая строка в абзаце</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>новый абзац</translation>
    </message>
    <message>
        <source>a page up or down</source>
        <translation>страница вверх или вниз</translation>
    </message>
    <message>
        <source>a word back or on</source>
        <translation>слово назад или вперёд</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>назад к тексту</translation>
    </message>
    <message>
        <source>bring back the section of the change</source>
        <translation>вернуть раздел с изменением</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>изменить нельзя</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>изменить ячейку</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>вырезать</translation>
    </message>
    <message>
        <source>from place to place, in their list</source>
        <translation>от места к месту в их списке</translation>
    </message>
    <message>
        <source>go from section to section</source>
        <translation>от раздела к разделу</translation>
    </message>
    <message>
        <source>go there in the text</source>
        <translation>перейти туда в тексте</translation>
    </message>
    <message>
        <source>make the ask an item of a list</source>
        <translation>сделать требование пунктом списка</translation>
    </message>
    <message>
        <source>make the item prose again</source>
        <translation>вернуть пункт в сплошной текст</translation>
    </message>
    <message>
        <source>mark the last one, again remove it</source>
        <translation>отметить последнего, ещё раз&#xa0;— удалить</translation>
    </message>
    <message>
        <source>move the item</source>
        <translation>переместить пункт</translation>
    </message>
    <message>
        <source>move the row</source>
        <translation>переместить строку</translation>
    </message>
    <message>
        <source>move the section</source>
        <translation>переместить раздел</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>без клавиш</translation>
    </message>
    <message>
        <source>no keys now</source>
        <translation>теперь без клавиш</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>вставить</translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation>нажмите клавиши</translation>
    </message>
    <message>
        <source>put away what is open, back to the text</source>
        <translation>закрыть открытое, назад к тексту</translation>
    </message>
    <message>
        <source>remove the rows</source>
        <translation>удалить строки</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>прокрутить</translation>
    </message>
    <message>
        <source>select on, over the borders</source>
        <translation>выделять дальше, через границы</translation>
    </message>
    <message>
        <source>select the section, again the statement</source>
        <translation>выделить раздел, ещё раз&#xa0;— заявление</translation>
    </message>
    <message>
        <source>take away a word</source>
        <translation>удалить слово</translation>
    </message>
    <message>
        <source>take the marked body</source>
        <translation>взять отмеченный орган</translation>
    </message>
    <message>
        <source>take what was typed</source>
        <translation>взять набранное</translation>
    </message>
    <message>
        <source>the first and the last page</source>
        <translation>первая и последняя страница</translation>
    </message>
    <message>
        <source>the menu; Alt alone does it too</source>
        <translation>меню; то же делает Alt</translation>
    </message>
    <message>
        <source>the next item; in an empty one, out of the list</source>
        <translation>следующий пункт; в пустом&#xa0;— выход из списка</translation>
    </message>
    <message>
        <source>the next or previous change</source>
        <translation>следующее или предыдущее изменение</translation>
    </message>
    <message>
        <source>the next or previous place</source>
        <translation>следующее или предыдущее место</translation>
    </message>
    <message>
        <source>to the ends of the section, again of the statement</source>
        <translation>к краям раздела, ещё раз&#xa0;— заявления</translation>
    </message>
    <message>
        <source>to the next or previous part</source>
        <translation>к следующей или предыдущей части</translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>добавлен %n</numerusform>
            <numerusform>добавлено %n</numerusform>
            <numerusform>добавлено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns not used</source>
        <translation>
            <numerusform>%n столбец не использован</numerusform>
            <numerusform>%n столбца не использованы</numerusform>
            <numerusform>%n столбцов не использовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation>
            <numerusform>отложена %n</numerusform>
            <numerusform>отложено %n</numerusform>
            <numerusform>отложено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation>
            <numerusform>дважды в списке: %n</numerusform>
            <numerusform>дважды в списке: %n</numerusform>
            <numerusform>дважды в списке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Добавить подписанта</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All rows of the list, to update or to copy</source>
        <translation>Все строки списка, чтобы обновить или копировать</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Arrange as sorted now</source>
        <translation>Расположить как отсортировано</translation>
    </message>
    <message>
        <source>Arrange signatories</source>
        <translation>Расположение подписантов</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Как расположены</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как в печати</translation>
    </message>
    <message>
        <source>As the brand has it</source>
        <translation>Как в стиле</translation>
    </message>
    <message>
        <source>Blocks to sign by hand</source>
        <translation>Блоки для подписи от руки</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change signatory</source>
        <translation>Изменение подписанта</translation>
    </message>
    <message>
        <source>Choose one signatory</source>
        <translation>Выберите одного подписанта</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>С условием</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Does not lead</source>
        <translation>Не ведёт</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n rows</source>
        <translation>
            <numerusform>Отбор: %n строка</numerusform>
            <numerusform>Отбор: %n строки</numerusform>
            <numerusform>Отбор: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter signatories</source>
        <translation>Отбор подписантов</translation>
    </message>
    <message>
        <source>From a spreadsheet: CSV, XLSX or ODS</source>
        <translation>Из таблицы: CSV, XLSX или ODS</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашён</translation>
    </message>
    <message>
        <source>Leading first</source>
        <translation>Сначала ведущие</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Leads the coalition</source>
        <translation>Ведёт коалицию</translation>
    </message>
    <message>
        <source>List in columns</source>
        <translation>Список в колонках</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Logos, then names</source>
        <translation>Логотипы, затем имена</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Логотип…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move signatories</source>
        <translation>Перемещение подписантов</translation>
    </message>
    <message>
        <source>Move signatory</source>
        <translation>Перемещение подписанта</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Без страны</translation>
    </message>
    <message>
        <source>None added</source>
        <translation>Никто не добавлен</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order and look of the printed signatories</source>
        <translation>Порядок и вид подписантов в печати</translation>
    </message>
    <message>
        <source>Order: %1. Printed: %2</source>
        <translation>Порядок: %1. В печати: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Организация или лицо</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Вставить список</translation>
    </message>
    <message>
        <source>Paste signatories</source>
        <translation>Вставка подписантов</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Persons and their organisations</source>
        <translation>Лица и их организации</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Print persons and titles</source>
        <translation>Печатать лица и должности</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>В печати</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n signatories</source>
        <translation>
            <numerusform>Удаление: %n подписант</numerusform>
            <numerusform>Удаление: %n подписанта</numerusform>
            <numerusform>Удаление: %n подписантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Удалить логотип</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Рассматривает</translation>
    </message>
    <message>
        <source>Say that affiliations only identify</source>
        <translation>Указать: организации лишь для сведения</translation>
    </message>
    <message>
        <source>Set state</source>
        <translation>Задать состояние</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписанты</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Sort rows by</source>
        <translation>Сортировать строки по</translation>
    </message>
    <message>
        <source>Sort the rows by a column first</source>
        <translation>Сначала отсортируйте строки по столбцу</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>Таблица по странам</translation>
    </message>
    <message>
        <source>The filter hides some rows</source>
        <translation>Отбор скрывает часть строк</translation>
    </message>
    <message>
        <source>The rows are sorted by a column</source>
        <translation>Строки отсортированы по столбцу</translation>
    </message>
    <message>
        <source>They are printed in another order than as arranged</source>
        <translation>Они печатаются в другом порядке</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Title and affiliation</source>
        <translation>Должность и организация</translation>
    </message>
    <message>
        <source>Type a name, or paste a list of names, one a line</source>
        <translation>Введите имя или вставьте список имён, по одному в строке</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвал</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не называется</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims to source or verify</source>
        <translation>
            <numerusform>%n утверждение без источника или сверки</numerusform>
            <numerusform>%n утверждения без источника или сверки</numerusform>
            <numerusform>%n утверждений без источника или сверки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n запись.</numerusform>
            <numerusform>Не удалось прочитать %n записи.</numerusform>
            <numerusform>Не удалось прочитать %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>Добавлен %n источник.</numerusform>
            <numerusform>Добавлено %n источника.</numerusform>
            <numerusform>Добавлено %n источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n уже был.</numerusform>
            <numerusform>%n уже были.</numerusform>
            <numerusform>%n уже были.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF, a picture or a saved page, up to {most}. Or drop it here.</source>
        <translation>PDF, изображение или сохранённая страница, до {most}. Файл можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>A claim after all</source>
        <translation>Всё-таки утверждение</translation>
    </message>
    <message>
        <source>A claim without a source cannot be verified</source>
        <translation>Утверждение без источника сверить нельзя</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>A source without a title</source>
        <translation>Источник без названия</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавление источника</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Address, never opened from here</source>
        <translation>Адрес, отсюда не открывается</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Адрес архивной копии</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message numerus="yes">
        <source>Bears %n claims</source>
        <translation>
            <numerusform>Подкрепляет %n утверждение</numerusform>
            <numerusform>Подкрепляет %n утверждения</numerusform>
            <numerusform>Подкрепляет %n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Bears no claim yet</source>
        <translation>Пока ничего не подкрепляет</translation>
    </message>
    <message>
        <source>Bears one claim</source>
        <translation>Подкрепляет одно утверждение</translation>
    </message>
    <message>
        <source>Before release: each of them is named when you export</source>
        <translation>До выпуска: при экспорте каждое будет названо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Изменение источника</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Edited after it was verified</source>
        <translation>Изменено после сверки</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Footnote: {words}</source>
        <translation>Сноска: {words}</translation>
    </message>
    <message>
        <source>Go to a claim in the list first</source>
        <translation>Сначала перейдите к утверждению в списке</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Импорт источников</translation>
    </message>
    <message>
        <source>It is verified as it stands</source>
        <translation>Оно уже сверено</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep a file with the source</source>
        <translation>Хранить файл с источником</translation>
    </message>
    <message>
        <source>Keep and verify</source>
        <translation>Сохранить и сверить</translation>
    </message>
    <message>
        <source>Kept with the statement</source>
        <translation>Хранится с заявлением</translation>
    </message>
    <message>
        <source>Lists of sources</source>
        <translation>Списки источников</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Новый источник…</translation>
    </message>
    <message>
        <source>No claim has a source yet. Put the cursor in a sentence.</source>
        <translation>Ни у одного утверждения ещё нет источника. Поставьте курсор в предложение.</translation>
    </message>
    <message>
        <source>No program opened the file. Save a copy of it instead.</source>
        <translation>Ни одна программа не открыла файл. Сохраните его копию.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>No source yet. Put the cursor in a sentence and press Ctrl+Alt+S.</source>
        <translation>Источников ещё нет. Поставьте курсор в предложение и нажмите Ctrl+Alt+S.</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Не утверждение</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>Nothing is fetched; what you paste is kept</source>
        <translation>Ничего не загружается; хранится то, что вы вставили</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Открыть в другой программе…</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Paste the sentence that bears the claim</source>
        <translation>Вставьте предложение, которое подкрепляет утверждение</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Put the cursor in a sentence first</source>
        <translation>Сначала поставьте курсор в предложение</translation>
    </message>
    <message>
        <source>Quotation, in the words of the source</source>
        <translation>Цитата, словами источника</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Удалить файл</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Удалить источник</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Say what the source is: its title or its address</source>
        <translation>Укажите, что это за источник: название или адрес</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Источник {number}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources {numbers}</source>
        <translation>Источники {numbers}</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>Не удалось прочитать файл: {why}.</translation>
    </message>
    <message>
        <source>The file is missing here. An earlier generation may have it.</source>
        <translation>Файла здесь нет. Он может быть в прежней копии.</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>Файл ещё читается</translation>
    </message>
    <message>
        <source>The other program gets a copy in {folder}. It is removed when this statement’s window closes.</source>
        <translation>Другая программа получает копию в папке {folder}. Она удаляется, когда закрывается окно этого заявления.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title, or paste an address or a reference</source>
        <translation>Название, или вставьте адрес либо библиографическую ссылку</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>To verify again</source>
        <translation>Сверить снова</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Взять тот</translation>
    </message>
    <message>
        <source>Use the other source</source>
        <translation>Замена на другой источник</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Кто сверил</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Verify claim</source>
        <translation>Сверка утверждения</translation>
    </message>
    <message>
        <source>Where sources are printed</source>
        <translation>Место источников в печати</translation>
    </message>
    <message>
        <source>Which source</source>
        <translation>Какой источник</translation>
    </message>
    <message>
        <source>Why it needs no source</source>
        <translation>Почему источник не нужен</translation>
    </message>
    <message>
        <source>Will bear this claim</source>
        <translation>Подкрепит это утверждение</translation>
    </message>
    <message>
        <source>With a quotation it can be verified too</source>
        <translation>С цитатой можно и сверить</translation>
    </message>
    <message>
        <source>With it this statement’s file has {size} of kept files. {most} is the most.</source>
        <translation>С ним хранимые файлы занимают в файле заявления {size}. Предел&#xa0;— {most}.</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 9 Oct 2024 or 2024</source>
        <translation>Напишите день, месяц или год: 9 окт. 2024 или 2024</translation>
    </message>
    <message>
        <source>by {who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>сверено {day}</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>сверить</translation>
    </message>
    <message>
        <source>{state}; {sources}</source>
        <translation>{state}; {sources}</translation>
    </message>
    <message>
        <source>“{name}” has this address.</source>
        <translation>Этот адрес у источника «{name}».</translation>
    </message>
    <message>
        <source>“{words}” is a number that somebody counted.</source>
        <translation>«{words}»&#xa0;— число, которое кто-то посчитал.</translation>
    </message>
    <message>
        <source>“{words}” is a person.</source>
        <translation>«{words}»&#xa0;— человек.</translation>
    </message>
    <message>
        <source>“{words}” is quoted; nothing says from where.</source>
        <translation>«{words}»&#xa0;— цитата; откуда она, не сказано.</translation>
    </message>
    <message>
        <source>“{words}” names nobody whom a reader could ask.</source>
        <translation>«{words}» не называет никого, кого читатель мог бы спросить.</translation>
    </message>
    <message>
        <source>“{words}” says what somebody did.</source>
        <translation>«{words}» говорит, что кто-то сделал.</translation>
    </message>
    <message>
        <source>“{words}” says when it happened.</source>
        <translation>«{words}» говорит, когда это было.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Add to my &amp;dictionary</source>
        <translation>Добавить в мой с&amp;ловарь</translation>
    </message>
    <message>
        <source>Add to this &amp;statement</source>
        <translation>Добавить в это &amp;заявление</translation>
    </message>
    <message>
        <source>Add “%1” to the statement</source>
        <translation>Добавление «%1» в заявление</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Исправление «%1»</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Словари…</translation>
    </message>
    <message>
        <source>Every word is right, or set aside.</source>
        <translation>Все слова верны или пропущены.</translation>
    </message>
    <message>
        <source>It is right here, and the file keeps it</source>
        <translation>Здесь оно верно, и файл это хранит</translation>
    </message>
    <message>
        <source>It is right in every statement on this computer</source>
        <translation>Оно верно во всех заявлениях на этом компьютере</translation>
    </message>
    <message>
        <source>It stays as it is in this paragraph</source>
        <translation>В этом абзаце оно остаётся как есть</translation>
    </message>
    <message>
        <source>Leave “%1” as it is</source>
        <translation>Пропуск «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n words again</source>
        <translation>
            <numerusform>Снова посмотреть %n слово</numerusform>
            <numerusform>Снова посмотреть %n слова</numerusform>
            <numerusform>Снова посмотреть %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at words again</source>
        <translation>Повторный просмотр слов</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Следующее слово</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>No word is misspelt</source>
        <translation>Слов с ошибками нет</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Предыдущее слово</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Spelling is turned off in the settings.</source>
        <translation>Проверка правописания выключена в настройках.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The dictionary lacks many words and has to be turned on for: %1.</source>
        <translation>В словаре многих слов нет, его надо включить для языка: %1.</translation>
    </message>
    <message>
        <source>There is no dictionary for: %1.</source>
        <translation>Нет словаря для языка: %1.</translation>
    </message>
    <message>
        <source>Words that were left or added here are looked at anew</source>
        <translation>Пропущенные и добавленные здесь слова будут просмотрены снова</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Написать %1</translation>
    </message>
    <message>
        <source>Write it in its place</source>
        <translation>Написать вместо него</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary (%2).</source>
        <translation>«%1» нет ни в одном словаре (%2).</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now.</source>
        <translation>«%1» теперь в вашем словаре.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>findings</comment>
        <translation>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings</comment>
        <translation>
            <numerusform>посмотреть: %n</numerusform>
            <numerusform>посмотреть: %n</numerusform>
            <numerusform>посмотреть: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Список замечаний</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Address of a publication</source>
        <translation>Адрес публикации</translation>
    </message>
    <message>
        <source>Address of a source</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Archived address of a source</source>
        <translation>Адрес архивной копии источника</translation>
    </message>
    <message>
        <source>Author of a source</source>
        <translation>Автор источника</translation>
    </message>
    <message>
        <source>Basis of a call</source>
        <translation>Основание призыва</translation>
    </message>
    <message>
        <source>Body of a person</source>
        <translation>Организация лица</translation>
    </message>
    <message>
        <source>Country of a signatory</source>
        <translation>Страна подписанта</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Колонтитул</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>Вид публикации</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>Letter: closing</source>
        <translation>Письмо: заключение</translation>
    </message>
    <message>
        <source>Letter: enclosure</source>
        <translation>Письмо: приложение</translation>
    </message>
    <message>
        <source>Letter: recipient</source>
        <translation>Письмо: получатель</translation>
    </message>
    <message>
        <source>Letter: reference</source>
        <translation>Письмо: реквизит</translation>
    </message>
    <message>
        <source>Letter: salutation</source>
        <translation>Письмо: обращение</translation>
    </message>
    <message>
        <source>Letter: title of who signs</source>
        <translation>Письмо: должность подписавшего</translation>
    </message>
    <message>
        <source>Letter: who signs</source>
        <translation>Письмо: кто подписал</translation>
    </message>
    <message>
        <source>Measure here</source>
        <translation>Мера здесь</translation>
    </message>
    <message>
        <source>Name of a signatory</source>
        <translation>Имя подписанта</translation>
    </message>
    <message>
        <source>Number of the measure here</source>
        <translation>Номер меры здесь</translation>
    </message>
    <message>
        <source>Number of the precedent</source>
        <translation>Номер прецедента</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Прецедент</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Publisher of a source</source>
        <translation>Издатель источника</translation>
    </message>
    <message>
        <source>Quotation of a source</source>
        <translation>Цитата из источника</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Анонс</translation>
    </message>
    <message>
        <source>Title of a person</source>
        <translation>Должность лица</translation>
    </message>
    <message>
        <source>Title of a source</source>
        <translation>Название источника</translation>
    </message>
    <message>
        <source>What courts said</source>
        <translation>Что сказали суды</translation>
    </message>
    <message>
        <source>What courts said of the precedent</source>
        <translation>Что сказали суды о прецеденте</translation>
    </message>
    <message>
        <source>Who took the measure here</source>
        <translation>Кто принял меру здесь</translation>
    </message>
    <message>
        <source>Who took the precedent</source>
        <translation>Чей это прецедент</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add left-over lines</source>
        <translation>Добавление оставшихся строк</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Черновик…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>For sign-off…</source>
        <translation>На согласование…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Выпуск…</translation>
    </message>
    <message>
        <source>Statements (.drafter), text, Markdown and web pages can.</source>
        <translation>Можно: заявления (.drafter), текст, Markdown и веб-страницы.</translation>
    </message>
    <message>
        <source>This kind of file cannot be opened or imported.</source>
        <translation>Файл такого вида нельзя открыть или импортировать.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Words by section</source>
        <translation>Слова по разделам</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;ч {minutes}&#xa0;мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
</TS>
