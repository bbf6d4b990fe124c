<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Band</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample in the page’s face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, mail, telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brands – Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Drafter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIN 5008 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoration only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a logo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page, right, line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of the embargo’s band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In headings {language} comes from {font}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In headings {language} has letters that no font has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink on it {contrast}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with Drafter and stays as it is. Duplicate it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is. A duplicate is yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its logo is in it; fonts of this machine are named, not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, or replace the one that is here. Replacing can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of it: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark and short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest that passes: {colour}, {ratio} on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, or an SVG of filled shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page x of y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}, label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, text needs {contrast}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases already made keep their look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reference {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, {size} kB, kept inside the brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender over the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the sample statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size / leading in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares before the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that use it need another brand, or this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages keep the last good colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short title is the statement’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement at the right has its own way to list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is still set in the one it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US no. 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot see the logo hears this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used in %n statements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{brand} – Brands – Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} comes from {font}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} has letters that no font has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} pt, accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} pt, rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{white} on white, {tint} on tint. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} mm, {characters} characters a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px, {size} kB, kept inside the brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>%1 has %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year has 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add basis or deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1, prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call without addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its paragraph holds another call too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a list item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move call down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move call up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph above the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph below the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a call first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite from fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prose has none of these verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing beyond it in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>before the names of those whom a call is made to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written stays as ordinary text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you call on, and what they should do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n or fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were not pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words or fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A statement holds text; the rest of what you copied is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paragraph: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the section above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph with words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the ask, in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, page, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has one style, that of its section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is a call already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing; it comes where the cursor was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {asked}</source>
        <comment>signatories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basis and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter and embargo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with the section above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No longer a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number the asks of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split section here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add add&amp;ressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;minute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move call &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move call &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-breaking s&amp;pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;write from fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <comment>Undo or Redo, then the name of the step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear Members of the Committee,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the bodies that the calls address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by brands that set letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by brands that set press releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the embargo first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the brand has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, computer, paths, editing times, comments, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCX, editable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EML, opens in your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, and its body for a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related publications at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged, for reading and archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a format first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “Answer by” first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing file {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Do not publish {files}: the report says what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file says the same words, and none gives anything away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was proved of the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a draft it is kept on this computer and offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it again to leave the file as it is: your text is kept and offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafter statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten, and your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was kept open, because the file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is in “{file}”, beside the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 (becomes: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (quotation, left alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (taken out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in quotations left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was found stands in quotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave quotations alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced: the words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many hits are not replaced at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stands in a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in quotation marks is found, and not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>Click to go there, drag to move. Marks show how far each is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc puts the notes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept as you type, and every step can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the cursor. A click on it takes you to that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: change what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands can have other keys: *Help › Change shortcuts…*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends nothing, asks nobody for updates and counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint statements of human-rights organisations, written and set without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: Apache 2.0. The fonts Noto Serif and Noto Sans: SIL Open Font Licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this page as plain text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page that was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows by Qt %1, under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on no page. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliations identify only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before bringing a version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “Replace all”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a section of {version} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this section back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {version} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “{section}” back as in {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing a version back can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passage as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text as it is now, for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here from “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved within the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelt right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section is back. Undo takes it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions will be here: those you name, and those that are kept by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {before}, is {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a numbered item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subheading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first full draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 is searched from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n folders were not looked into, the first of them %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements in the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Brands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folders that are searched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was not looked into: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to open or bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words find more; the last one may be just begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home – Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, in no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for statements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. What you open or save is listed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has “%1” in its title or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one state was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned ones and those in folders that are searched are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statements: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a statement, or drop a file here to bring one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, HTML, Markdown or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, HTML, Markdown, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none that is not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you choose others, this one, with all folders in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While something is searched, the best match comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all folders in them, and the folders of files you opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders that are searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n rows kept aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1, update %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n signatories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that the encoding does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 64 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State where none is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows as they stand in the list, to mend them elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new signatory in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (ISO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update these and the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update title, organisation and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row knows more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent for sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message numerus="yes">
        <source>%n lines found no place in the statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add as paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the page is lost: they are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add section at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related publications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no file until you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call without addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {asked} agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%1 of %n commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called “%1”. Try one word of what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in the brand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do it with here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add call to action demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add citation source reference endnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add demand request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add url web address hyperlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address receiver reference press embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy duplicate rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create document file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date due legal article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distraction free concentrate zen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done finished state complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasis slanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fullscreen maximise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep write store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys list print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys keyboard hotkeys bindings change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length count statistics reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library list all statements start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list calls demands prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list dots unordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load file document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo look design colours fonts letterhead edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look logo design use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual help documentation how to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nbsp insert symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new call to action demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal body text style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation partner new signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations spreadsheet excel csv xlsx table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations spreadsheet excel table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf word docx html markdown mail print publish send make files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences options configure theme language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview pane side panel pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote block cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient institution to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save snapshot milestone revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text only unformatted match style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme mode colours night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title heading style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour introduction hints tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions revisions earlier changes compare restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word docx html markdown text paste read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom bigger font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom reset font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom smaller font size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafter ended before everything was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafter: text that was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements with unsaved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was kept. Look at it, then bring it back or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, typed {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Add publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing related yet. Add a publication, or paste addresses here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows when Drafter is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand of new statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that Home and search look through, with all folders in them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through this folder no more; it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a folder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet, but the folder “Drafter” in your documents, once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces that do not break, where the language wants them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements stay in the files you save them in. Drafter keeps these things besides. Nothing leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list for Home and search, made again when it is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks on the sample come again when it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of your own. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will be shown: none was put away yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed since the last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your brands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 alone is for the text. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the system and would not arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the text&apos;s own: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”. Take it over for “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands have their own keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10 opens the menu, whatever else is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all commands their own keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this command its own keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this command without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the addressees of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the asks of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sections at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its own keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a command first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for %1. Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next keys for this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text takes these keys itself; they cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line, over the borders of sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new line in the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back the section of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from place to place, in their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go from section to section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go there in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the ask an item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the item prose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the last one, again remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away what is open, back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select on, over the borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select the section, again the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the marked body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first and the last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the menu; Alt alone does it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next item; in an empty one, out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next or previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next or previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the ends of the section, again of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next or previous part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns not used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of the list, to update or to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange as sorted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the brand has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks to sign by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet: CSV, XLSX or ODS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads the coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logos, then names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation yet. Add one, or paste a list of names here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and look of the printed signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1. Printed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and their organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print persons and titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n signatories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that affiliations only identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort rows by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the rows by a column first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides some rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are sorted by a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are printed in another order than as arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add left-over lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sign-off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements (.drafter), text, Markdown and web pages can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be opened or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
