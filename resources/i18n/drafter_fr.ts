<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Band</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Charte</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Share as a file…</source>
        <translation>&amp;Partager sous forme de fichier…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>A sample in the page’s face</source>
        <translation>Un échantillon dans la police de la page</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Address, mail, telephone</source>
        <translation>Adresse, courriel, téléphone</translation>
    </message>
    <message>
        <source>All letters of {languages}.</source>
        <translation>Toutes les lettres&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Alternative text.</source>
        <translation>Texte de remplacement.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Chartes</translation>
    </message>
    <message>
        <source>Brands – Drafter</source>
        <translation>Chartes – Drafter</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Choose a mark…</source>
        <translation>Choisir un emblème…</translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation>Choisir la charte</translation>
    </message>
    <message>
        <source>Choose mark</source>
        <translation>Choisir l’emblème</translation>
    </message>
    <message>
        <source>Choose the colour {colour}</source>
        <translation>Choisir la couleur&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Pour accord</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation>Couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Comes with Drafter</source>
        <translation>Fournie avec Drafter</translation>
    </message>
    <message>
        <source>Comes with Drafter.</source>
        <translation>Fournie avec Drafter.</translation>
    </message>
    <message>
        <source>DIN 5008 B</source>
        <translation>DIN 5008 B</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decoration only</source>
        <translation>Décoration seulement</translation>
    </message>
    <message>
        <source>Drop a logo here</source>
        <translation>Déposez un logo ici</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>Dupliquer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Embargo band</source>
        <translation>Bandeau d’embargo</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marque de fin</translation>
    </message>
    <message>
        <source>Envelope window</source>
        <translation>Fenêtre de l’enveloppe</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>First page, right</source>
        <translation>Première page, à droite</translation>
    </message>
    <message>
        <source>First page, right, line {number}</source>
        <translation>Première page, à droite, ligne {number}</translation>
    </message>
    <message>
        <source>Following pages</source>
        <translation>Pages suivantes</translation>
    </message>
    <message>
        <source>Font: {part}</source>
        <translation>Police&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Foot: {part}</source>
        <translation>Pied de page&#xa0;: {part}</translation>
    </message>
    <message>
        <source>For text</source>
        <translation>Pour le texte</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Grey text</source>
        <translation>Texte gris</translation>
    </message>
    <message>
        <source>Ground of the embargo’s band</source>
        <translation>Fond du bandeau d’embargo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» a été importée.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In headings {language} comes from {font}.</source>
        <translation>Dans les titres, en {language}&#xa0;: police {font}.</translation>
    </message>
    <message>
        <source>In headings {language} has letters that no font has.</source>
        <translation>Dans les titres, en {language}&#xa0;: des lettres manquent dans toutes les polices.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Ink on it {contrast}</source>
        <translation>Encre sur ce fond&#xa0;: {contrast}</translation>
    </message>
    <message>
        <source>It comes with Drafter and stays as it is. Duplicate it to change it.</source>
        <translation>Elle est fournie avec Drafter et reste telle quelle. Dupliquez-la pour la modifier.</translation>
    </message>
    <message>
        <source>It stays as it is. A duplicate is yours to change.</source>
        <translation>Elle reste telle quelle. Un duplicata se modifie librement.</translation>
    </message>
    <message>
        <source>Its logo is in it; fonts of this machine are named, not included.</source>
        <translation>Le logo y est&#x202f;; les polices de cet ordinateur sont nommées, non incluses.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep both, or replace the one that is here. Replacing can be undone.</source>
        <translation>Gardez les deux, ou remplacez celle qui est ici. Le remplacement peut être annulé.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Left out of it: {parts}.</source>
        <translation>Non repris&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo, {name}</source>
        <translation>Logo, {name}</translation>
    </message>
    <message>
        <source>Logo: {measure}</source>
        <translation>Logo&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Emblème</translation>
    </message>
    <message>
        <source>Mark and short title</source>
        <translation>Emblème et titre court</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Nom de la charte</translation>
    </message>
    <message>
        <source>Nearest that passes: {colour}, {ratio} on white</source>
        <translation>La plus proche qui convient&#xa0;: {colour}, {ratio} sur blanc</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nouvelle charte</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Pas encore de logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>On tint</source>
        <translation>Sur teinte</translation>
    </message>
    <message>
        <source>On white</source>
        <translation>Sur blanc</translation>
    </message>
    <message>
        <source>PNG, JPEG, or an SVG of filled shapes</source>
        <translation>PNG, JPEG ou SVG à formes pleines</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page x of y</source>
        <translation>Page x sur y</translation>
    </message>
    <message>
        <source>Pages of</source>
        <translation>Pages pour</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference {number}, label</source>
        <translation>Référence {number}, libellé</translation>
    </message>
    <message>
        <source>Reference {number}, value</source>
        <translation>Référence {number}, valeur</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>References beside it</source>
        <translation>Références à côté</translation>
    </message>
    <message>
        <source>Refused, text needs {contrast}</source>
        <translation>Refusée, le texte demande {contrast}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Releases already made keep their look</source>
        <translation>Les diffusions déjà faites gardent leur aspect</translation>
    </message>
    <message>
        <source>Remove brand</source>
        <translation>Supprimer la charte</translation>
    </message>
    <message>
        <source>Remove reference {number}</source>
        <translation>Supprimer la référence {number}</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Rename brand</source>
        <translation>Renommer la charte</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace logo</source>
        <translation>Remplacer le logo</translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation>Remplacer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Filet</translation>
    </message>
    <message>
        <source>Rule of the foot</source>
        <translation>Filet du pied de page</translation>
    </message>
    <message>
        <source>SVG, {size} kB, kept inside the brand</source>
        <translation>SVG, {size} ko, conservé dans la charte</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>Sender over the window</source>
        <translation>Expéditeur au-dessus de la fenêtre</translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation>Partager sous forme de fichier</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Partager en fichier…</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Shown on the sample statement</source>
        <translation>Montrée sur la déclaration d’exemple</translation>
    </message>
    <message>
        <source>Shown on “{title}”</source>
        <translation>Montrée sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Size / leading in points</source>
        <translation>Corps / interlignage en points</translation>
    </message>
    <message>
        <source>Size: {part}</source>
        <translation>Taille&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Squares before the last word</source>
        <translation>Carrés avant le dernier mot</translation>
    </message>
    <message>
        <source>Statements that use it need another brand, or this one back.</source>
        <translation>Les déclarations qui l’emploient ont besoin d’une autre charte, ou du retour de celle-ci.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text column</source>
        <translation>Colonne de texte</translation>
    </message>
    <message>
        <source>The pages keep the last good colour</source>
        <translation>Les pages gardent la dernière couleur valable</translation>
    </message>
    <message>
        <source>The short title is the statement’s own.</source>
        <translation>Le titre court est celui de la déclaration.</translation>
    </message>
    <message>
        <source>The statement at the right has its own way to list them.</source>
        <translation>La déclaration à droite a sa propre façon de les présenter.</translation>
    </message>
    <message>
        <source>The statement is still set in the one it was made from.</source>
        <translation>La déclaration suit encore la charte d’origine.</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Troisième ligne</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>US no. 10</source>
        <translation>US no 10</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’employer</translation>
    </message>
    <message>
        <source>Use it in the statement</source>
        <translation>L’employer dans la déclaration</translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation>Employer {colour}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’il montre</translation>
    </message>
    <message>
        <source>Who cannot see the logo hears this.</source>
        <translation>Lu à qui ne voit pas le logo.</translation>
    </message>
    <message>
        <source>With a panel</source>
        <translation>Avec un panneau</translation>
    </message>
    <message>
        <source>cannot be set</source>
        <translation>ne peut pas être composée</translation>
    </message>
    <message>
        <source>may not be embedded</source>
        <translation>incorporation interdite</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>absente de cet ordinateur</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisée</translation>
    </message>
    <message numerus="yes">
        <source>used in %n statements</source>
        <translation>
            <numerusform>employée dans %n déclaration</numerusform>
            <numerusform>employée dans %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>{brand} – Brands – Drafter</source>
        <translation>{brand} – Chartes – Drafter</translation>
    </message>
    <message>
        <source>{language} comes from {font}.</source>
        <translation>En {language}&#xa0;: police {font}.</translation>
    </message>
    <message>
        <source>{language} has letters that no font has.</source>
        <translation>En {language}&#xa0;: des lettres manquent dans toutes les polices.</translation>
    </message>
    <message>
        <source>{least} to {most} mm</source>
        <translation>De {least} à {most} mm</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{points} pt, accent</source>
        <translation>{points} pt, accent</translation>
    </message>
    <message>
        <source>{points} pt, rule</source>
        <translation>{points} pt, filet</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{white} on white, {tint} on tint. {verdict}</source>
        <translation>{white} sur blanc, {tint} sur teinte. {verdict}</translation>
    </message>
    <message>
        <source>{width} mm, {characters} characters a line</source>
        <translation>{width} mm, {characters} signes par ligne</translation>
    </message>
    <message>
        <source>{width} × {height} px, {size} kB, kept inside the brand</source>
        <translation>{width} × {height} px, {size} ko, conservé dans la charte</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà ici.</translation>
    </message>
    <message>
        <source>“{name}” is in {file}.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans {file}.</translation>
    </message>
    <message>
        <source>“{name}” is yours to change.</source>
        <translation>«&#xa0;{name}&#xa0;» est à vous, modifiez-la.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 compte %2 jours</translation>
    </message>
    <message>
        <source>%1, addressee</source>
        <translation>%1, destinataire</translation>
    </message>
    <message>
        <source>A year has 12 months</source>
        <translation>Une année compte 12 mois</translation>
    </message>
    <message>
        <source>Add addressee</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Add and keep for other statements</source>
        <translation>Ajouter et garder pour d’autres déclarations</translation>
    </message>
    <message>
        <source>Add basis or deadline</source>
        <translation>Ajouter un fondement ou une échéance</translation>
    </message>
    <message>
        <source>Add call</source>
        <translation>Ajouter un appel</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>Ajouter un paragraphe</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add “%1” as typed</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» tel quel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Basis and deadline</source>
        <translation>Fondement et échéance</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Appel à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call to %1, prose</source>
        <translation>Appel à&#xa0;: %1, texte</translation>
    </message>
    <message>
        <source>Call without addressees</source>
        <translation>Appel sans destinataires</translation>
    </message>
    <message>
        <source>Call, prose</source>
        <translation>Appel, texte</translation>
    </message>
    <message>
        <source>Choose verb</source>
        <translation>Choisir le verbe</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Suppr l’enlève, Alt avec une flèche le déplace</translation>
    </message>
    <message>
        <source>Its paragraph holds another call too</source>
        <translation>Son paragraphe contient aussi un autre appel</translation>
    </message>
    <message>
        <source>Join asks</source>
        <translation>Réunir les demandes</translation>
    </message>
    <message>
        <source>Make a call</source>
        <translation>En faire un appel</translation>
    </message>
    <message>
        <source>Make a list item</source>
        <translation>En faire un élément de liste</translation>
    </message>
    <message>
        <source>Make prose</source>
        <translation>Remettre en texte suivi</translation>
    </message>
    <message>
        <source>Mark as ask</source>
        <translation>Marquer comme demande</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation>Plus sur cet appel</translation>
    </message>
    <message>
        <source>Move addressee</source>
        <translation>Déplacer le destinataire</translation>
    </message>
    <message>
        <source>Move ask</source>
        <translation>Déplacer la demande</translation>
    </message>
    <message>
        <source>Move call</source>
        <translation>Déplacer l’appel</translation>
    </message>
    <message>
        <source>Move call down</source>
        <translation>Descendre l’appel</translation>
    </message>
    <message>
        <source>Move call up</source>
        <translation>Monter l’appel</translation>
    </message>
    <message>
        <source>No longer a call</source>
        <translation>N’est plus un appel</translation>
    </message>
    <message>
        <source>No longer a call to %1</source>
        <translation>N’est plus un appel à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paragraph above the call</source>
        <translation>Paragraphe au-dessus de l’appel</translation>
    </message>
    <message>
        <source>Paragraph below the call</source>
        <translation>Paragraphe sous l’appel</translation>
    </message>
    <message>
        <source>Put the cursor into a call first</source>
        <translation>Placez d’abord le curseur dans un appel</translation>
    </message>
    <message>
        <source>Register of institutions</source>
        <translation>Répertoire des institutions</translation>
    </message>
    <message>
        <source>Remove addressee</source>
        <translation>Enlever le destinataire</translation>
    </message>
    <message>
        <source>Rewrite from fields</source>
        <translation>Réécrire d’après les champs</translation>
    </message>
    <message>
        <source>Select the words of the ask first</source>
        <translation>Sélectionnez d’abord les mots de la demande</translation>
    </message>
    <message>
        <source>The prose has none of these verbs</source>
        <translation>Le texte n’a aucun de ces verbes</translation>
    </message>
    <message>
        <source>There is nothing beyond it in this section</source>
        <translation>Il n’y a rien au-delà dans cette section</translation>
    </message>
    <message>
        <source>To</source>
        <comment>before the names of those whom a call is made to</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Unmark ask</source>
        <translation>Ne plus marquer comme demande</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Verb of the call</source>
        <translation>Verbe de l’appel</translation>
    </message>
    <message>
        <source>What is written stays as ordinary text</source>
        <translation>Ce qui est écrit reste comme texte ordinaire</translation>
    </message>
    <message>
        <source>Write a date like %1</source>
        <translation>Écrivez une date comme %1</translation>
    </message>
    <message>
        <source>Write the year in full</source>
        <translation>Écrivez l’année en entier</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>name to be verified</source>
        <translation>nom à vérifier</translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>then the country</source>
        <translation>puis le pays</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à vous</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Being looked over…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>F1 opens the page about it</source>
        <translation>F1 ouvre la page qui en parle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n findings</source>
        <translation>
            <numerusform>Corriger %n constat</numerusform>
            <numerusform>Corriger %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: {name}</source>
        <translation>Correction&#xa0;: {name}</translation>
    </message>
    <message>
        <source>For circulation</source>
        <translation>Pour accord</translation>
    </message>
    <message>
        <source>For the draft</source>
        <translation>Pour le brouillon</translation>
    </message>
    <message>
        <source>For the release</source>
        <translation>Pour la diffusion</translation>
    </message>
    <message>
        <source>Go to a finding first: F8</source>
        <translation>Allez d’abord à un constat&#xa0;: F8</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Ignore finding</source>
        <translation>Écarter le constat</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Ignored: {reason}</source>
        <translation>Écarté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Never again for “{word}”</source>
        <translation>Plus jamais pour «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing found. Checks look for what an editor would ask about; whether what you say is true, they cannot tell.</source>
        <translation>Rien à signaler. Les contrôles cherchent ce qu’un relecteur demanderait&#xa0;; ils ne peuvent pas dire si ce que vous affirmez est vrai.</translation>
    </message>
    <message>
        <source>Show those that are ignored</source>
        <translation>Montrer ceux qui sont écartés</translation>
    </message>
    <message>
        <source>Take finding up again</source>
        <translation>Reprendre le constat</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The text was not looked over yet</source>
        <translation>Le texte n’a pas encore été contrôlé</translation>
    </message>
    <message>
        <source>There are no findings</source>
        <translation>Il n’y a pas de constats</translation>
    </message>
    <message>
        <source>There is nothing that is safe to fix</source>
        <translation>Rien ne peut être corrigé sans vous</translation>
    </message>
    <message>
        <source>This finding asks for a decision of yours</source>
        <translation>Ce constat demande une décision de votre part</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>What is looked for: {name}</source>
        <translation>Ce qui est contrôlé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Pourquoi cela reste tel quel</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} devient {new}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n or fewer</source>
        <translation>
            <numerusform>%n au plus</numerusform>
            <numerusform>%n au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not pasted.</source>
        <translation>
            <numerusform>%n image n’a pas été collée.</numerusform>
            <numerusform>%n images n’ont pas été collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words or fewer</source>
        <translation>
            <numerusform>%n mot au plus</numerusform>
            <numerusform>%n mots au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was not pasted.</source>
        <translation>Une image n’a pas été collée.</translation>
    </message>
    <message>
        <source>A statement holds text.</source>
        <translation>Une déclaration contient du texte.</translation>
    </message>
    <message>
        <source>A statement holds text; the rest of what you copied is there.</source>
        <translation>Une déclaration contient du texte&#x202f;; le reste de ce que vous avez copié est là.</translation>
    </message>
    <message>
        <source>Add footnote</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Ajouter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change footnote</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+K to change</source>
        <translation>Ctrl+K pour modifier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>Dupliquer le paragraphe</translation>
    </message>
    <message>
        <source>Duplicate section</source>
        <translation>Dupliquer la section</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre de section</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>Réunir les paragraphes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>Kind of paragraph: {kind}</source>
        <translation>Type de paragraphe&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Type de texte</translation>
    </message>
    <message>
        <source>Leave call</source>
        <translation>Quitter l’appel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Make it a link</source>
        <translation>En faire un lien</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Merge with the section above</source>
        <translation>Fusionner avec la section précédente</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>Déplacer le paragraphe</translation>
    </message>
    <message>
        <source>Move paragraphs</source>
        <translation>Déplacer les paragraphes</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Déplacer le texte</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Style de paragraphe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph with words first</source>
        <translation>Placez d’abord le curseur dans un paragraphe avec du texte</translation>
    </message>
    <message>
        <source>Put the cursor into the text first</source>
        <translation>Placez d’abord le curseur dans le texte</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation>Lecture de ce que vous avez copié…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove call</source>
        <translation>Supprimer l’appel</translation>
    </message>
    <message>
        <source>Remove footnote</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Remove paragraph</source>
        <translation>Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Rename heading</source>
        <translation>Renommer le titre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Select the words of the ask, in a call</source>
        <translation>Sélectionnez les mots de la demande, dans un appel</translation>
    </message>
    <message>
        <source>Source, page, address</source>
        <translation>Source, page, adresse</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>Scinder la section</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>This line has one style, that of its section</source>
        <translation>Cette ligne n’a qu’un style, celui de sa section</translation>
    </message>
    <message>
        <source>This paragraph is a call already</source>
        <translation>Ce paragraphe est déjà un appel</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Use the usual heading</source>
        <translation>Reprendre le titre habituel</translation>
    </message>
    <message>
        <source>You can go on writing; it comes where the cursor was.</source>
        <translation>Vous pouvez continuer d’écrire&#x202f;; le texte viendra où était le curseur.</translation>
    </message>
    <message>
        <source>{agreed} of {asked}</source>
        <comment>signatories</comment>
        <translation>{agreed} sur {asked}</translation>
    </message>
    <message>
        <source>{name}, heading</source>
        <translation>{name}, titre</translation>
    </message>
    <message>
        <source>{name}, section</source>
        <translation>{name}, section</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Drafter</source>
        <translation>À &amp;propos de Drafter</translation>
    </message>
    <message>
        <source>&amp;Add signatory</source>
        <translation>&amp;Ajouter un signataire</translation>
    </message>
    <message>
        <source>&amp;Basis and deadline</source>
        <translation>&amp;Fondement et échéance</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Brands…</source>
        <translation>&amp;Chartes…</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Do not print</source>
        <translation>Ne pas im&amp;primer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Fix finding</source>
        <translation>&amp;Appliquer la correction</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Mode &amp;concentration</translation>
    </message>
    <message>
        <source>&amp;Footnote…</source>
        <translation>&amp;Note de bas de page…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>A&amp;ccueil</translation>
    </message>
    <message>
        <source>&amp;Ignore finding…</source>
        <translation>Éca&amp;rter le constat…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Import sources…</source>
        <translation>&amp;Importer des sources…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Influence as a table</source>
        <translation>&amp;Influence en tableau</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Itali&amp;que</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Letter and embargo…</source>
        <translation>&amp;Lettre et embargo…</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;List of claims and sources</source>
        <translation>&amp;Liste des affirmations et des sources</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>&amp;Liste des constats</translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <translation>&amp;En faire un appel</translation>
    </message>
    <message>
        <source>&amp;Merge with the section above</source>
        <translation>&amp;Fusionner avec la section précédente</translation>
    </message>
    <message>
        <source>&amp;New source…</source>
        <translation>&amp;Nouvelle source…</translation>
    </message>
    <message>
        <source>&amp;New statement</source>
        <translation>&amp;Nouvelle déclaration</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;No longer a call</source>
        <translation>N’est &amp;plus un appel</translation>
    </message>
    <message>
        <source>&amp;Number the asks of calls</source>
        <translation>&amp;Numéroter les demandes des appels</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Liste numé&amp;rotée</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>&amp;Paste list</source>
        <translation>&amp;Coller une liste</translation>
    </message>
    <message>
        <source>&amp;Quit Drafter</source>
        <translation>&amp;Quitter Drafter</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;Split section here</source>
        <translation>&amp;Scinder la section ici</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>&amp;Intertitre</translation>
    </message>
    <message>
        <source>&amp;Summary of asks by institution</source>
        <translation>&amp;Récapitulatif des demandes par institution</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Taille habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Verify claim</source>
        <translation>&amp;Vérifier l’affirmation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;What this finding means</source>
        <translation>Ce &amp;que signifie ce constat</translation>
    </message>
    <message>
        <source>&amp;Words by section</source>
        <translation>&amp;Mots par section</translation>
    </message>
    <message>
        <source>&amp;Write prose from entries</source>
        <translation>Rédiger le &amp;texte d’après les entrées</translation>
    </message>
    <message>
        <source>Add &amp;call</source>
        <translation>&amp;Ajouter un appel</translation>
    </message>
    <message>
        <source>Add &amp;entry of influence…</source>
        <translation>Ajouter une e&amp;ntrée d’influence…</translation>
    </message>
    <message>
        <source>Add add&amp;ressee</source>
        <translation>Ajouter un &amp;destinataire</translation>
    </message>
    <message>
        <source>Add s&amp;ource to the sentence…</source>
        <translation>Ajouter une &amp;source à la phrase…</translation>
    </message>
    <message>
        <source>Asks of calls as b&amp;ullets</source>
        <translation>Demandes des appels à &amp;puces</translation>
    </message>
    <message>
        <source>Bull&amp;ets</source>
        <translation>Liste à p&amp;uces</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>Dupl&amp;icate section</source>
        <translation>&amp;Dupliquer la section</translation>
    </message>
    <message>
        <source>Duplica&amp;te paragraph</source>
        <translation>&amp;Dupliquer le paragraphe</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>First &amp;minute again</source>
        <translation>Revoir la première min&amp;ute</translation>
    </message>
    <message>
        <source>Fix &amp;all that is safe</source>
        <translation>Corriger &amp;tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Influence as a &amp;time line</source>
        <translation>Influence en &amp;frise chronologique</translation>
    </message>
    <message>
        <source>Mark as &amp;ask</source>
        <translation>&amp;Marquer comme demande</translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation>Marquer comme &amp;prête</translation>
    </message>
    <message>
        <source>Move call &amp;down</source>
        <translation>Des&amp;cendre l’appel</translation>
    </message>
    <message>
        <source>Move call &amp;up</source>
        <translation>Monter l’appe&amp;l</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>D&amp;escendre le paragraphe</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>&amp;Monter le paragraphe</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>D&amp;escendre la section</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>&amp;Monter la section</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Nommer cette &amp;version…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>Non-breaking spa&amp;ce</source>
        <translation>E&amp;space insécable</translation>
    </message>
    <message>
        <source>Not a &amp;claim…</source>
        <translation>N’est pas une &amp;affirmation…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Rien n’a été annulé</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panneau précéde&amp;nt</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Coller sa&amp;ns mise en forme</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Print as &amp;endnotes</source>
        <translation>Imprimer en notes de &amp;fin</translation>
    </message>
    <message>
        <source>Print as &amp;footnotes</source>
        <translation>Imprimer en notes de &amp;bas de page</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Re&amp;write from fields</source>
        <translation>&amp;Réécrire d’après les champs</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Si&amp;gnatories</source>
        <translation>Si&amp;gnataires</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Ortho&amp;graphe</translation>
    </message>
    <message>
        <source>Spelling, previ&amp;ous word</source>
        <translation>Orthographe, mot &amp;précédent</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <comment>Undo or Redo, then the name of the step</comment>
        <translation>{command}&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Formule finale</translation>
    </message>
    <message>
        <source>Dear Members of the Committee,</source>
        <translation>Mesdames et Messieurs les membres du Comité,</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>Empty: the bodies that the calls address</source>
        <translation>Vide&#xa0;: les organes visés par les appels</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Letter and embargo</source>
        <translation>Lettre et embargo</translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation>Ne pas publier avant</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Notre référence</translation>
    </message>
    <message>
        <source>Printed by brands that set letters</source>
        <translation>Imprimé par les chartes de lettres</translation>
    </message>
    <message>
        <source>Printed by brands that set press releases</source>
        <translation>Imprimé par les chartes de communiqués</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Tick the embargo first</source>
        <translation>Cochez d’abord l’embargo</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>Fuseau horaire de l’embargo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Veuillez agréer nos salutations distinguées,</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Answer by</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>As the brand has it</source>
        <translation>Selon la charte</translation>
    </message>
    <message>
        <source>Author, computer, paths, editing times, comments, notes</source>
        <translation>Auteur, ordinateur, chemins, durées de rédaction, commentaires, notes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Choisissez d’abord un dossier</translation>
    </message>
    <message>
        <source>Choose one with the button.</source>
        <translation>Choisissez-en un avec le bouton.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close, and go to the first finding</source>
        <translation>Fermer, et aller au premier constat</translation>
    </message>
    <message>
        <source>DOCX, editable</source>
        <translation>DOCX, modifiable</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Brouillon de courriel</translation>
    </message>
    <message>
        <source>EML, opens in your mail program</source>
        <translation>EML, pour votre messagerie</translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation>Modifier les chartes…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation>
            <numerusform>Exporter %n fichier</numerusform>
            <numerusform>Exporter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For sign-off</source>
        <translation>Pour accord</translation>
    </message>
    <message>
        <source>HTML, and its body for a site</source>
        <translation>HTML, corps pour un site</translation>
    </message>
    <message>
        <source>Left out of every file</source>
        <translation>Écarté de tous les fichiers</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Related publications at the end</source>
        <translation>Publications associées à la fin</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Tagged, for reading and archive</source>
        <translation>Pour lecture et archive</translation>
    </message>
    <message>
        <source>Take them out, or change the list of names in the settings.</source>
        <translation>Retirez-les, ou modifiez la liste des noms dans les paramètres.</translation>
    </message>
    <message>
        <source>The files are being written</source>
        <translation>Les fichiers sont en cours d’écriture</translation>
    </message>
    <message>
        <source>The folder must be a whole path.</source>
        <translation>Le dossier doit être un chemin complet.</translation>
    </message>
    <message>
        <source>The release would hold names that must not be named. No file was written.</source>
        <translation>La diffusion contiendrait des noms à taire. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Tick a format first</source>
        <translation>Cochez d’abord un format</translation>
    </message>
    <message>
        <source>Tick “Answer by” first</source>
        <translation>Cochez d’abord «&#xa0;Réponse avant le&#xa0;»</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Writing file {number} of {count}</source>
        <translation>Écriture du fichier {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message numerus="yes">
        <source>%n claims have no source or are not verified.</source>
        <translation>
            <numerusform>%n affirmation est sans source ou non vérifiée.</numerusform>
            <numerusform>%n affirmations sont sans source ou non vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not publish {files}: the report says what is wrong.</source>
        <translation>Ne publiez pas {files}&#xa0;: le rapport dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Every file says the same words, and none gives anything away.</source>
        <translation>Tous les fichiers disent les mêmes mots, et aucun ne révèle rien.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files.</source>
        <translation>
            <numerusform>%n fichier exporté.</numerusform>
            <numerusform>%n fichiers exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open {format}</source>
        <translation>Ouvrir {format}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Il y en a encore %n.</numerusform>
            <numerusform>Il y en a encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was proved of the files</source>
        <translation>Ce qui a été vérifié des fichiers</translation>
    </message>
    <message>
        <source>{file}: composed “{composed}”, but the file says “{found}”.</source>
        <translation>{file}&#xa0;: composé «&#xa0;{composed}&#xa0;», mais le fichier dit «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>{file}: holds {found}.</source>
        <translation>{file}&#xa0;: contient {found}.</translation>
    </message>
    <message>
        <source>{file}: looked for {looked_for}: found none.</source>
        <translation>{file}&#xa0;: rien trouvé de ce qui a été cherché, à savoir {looked_for}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: the same %n words as composed.</source>
        <translation>
            <numerusform>{file}&#xa0;: le même mot que dans le texte composé (%n).</numerusform>
            <numerusform>{file}&#xa0;: les mêmes %n mots que dans le texte composé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: “{words}” has no source.</source>
        <translation>{place}&#xa0;: «&#xa0;{words}&#xa0;» n’a pas de source.</translation>
    </message>
    <message>
        <source>{place}: “{words}” was edited after it was verified.</source>
        <translation>{place}&#xa0;: «&#xa0;{words}&#xa0;» a été modifié après vérification.</translation>
    </message>
    <message>
        <source>{place}: “{words}” was not verified.</source>
        <translation>{place}&#xa0;: «&#xa0;{words}&#xa0;» n’a pas été vérifié.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas garder</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Garder en brouillon</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>As a draft it is kept on this computer and offered at the next start.</source>
        <translation>En brouillon, elle est gardée sur cet ordinateur et proposée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Close it again to leave the file as it is: your text is kept and offered at the next start.</source>
        <translation>Fermez-la de nouveau pour laisser le fichier tel quel&#xa0;: votre texte est gardé et proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Drafter statements</source>
        <translation>Déclarations Drafter</translation>
    </message>
    <message>
        <source>Nothing was overwritten, and your text is kept.</source>
        <translation>Rien n’a été écrasé, et votre texte est gardé.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation>Prendre ce qui est dans le fichier</translation>
    </message>
    <message>
        <source>The window was kept open, because the file could not be written.</source>
        <translation>La fenêtre est restée ouverte, car le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your text is in “{file}”, beside the other file.</source>
        <translation>Votre texte est dans «&#xa0;{file}&#xa0;», à côté de l’autre fichier.</translation>
    </message>
    <message>
        <source>“{title}” is in no file yet.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est encore dans aucun fichier.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>%1 (becomes: %2)</source>
        <translation>%1 (devient&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 (quotation, left alone)</source>
        <translation>%1 (citation, laissée telle quelle)</translation>
    </message>
    <message>
        <source>%1 (taken out)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>%1 in quotations left alone.</source>
        <translation>%1 laissés tels quels dans des citations.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <translation>%1 sur %2 et plus</translation>
    </message>
    <message>
        <source>%1 replaced.</source>
        <translation>Remplacements&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous les %1</translation>
    </message>
    <message>
        <source>All that was found stands in quotations.</source>
        <translation>Tout ce qui a été trouvé est dans des citations.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Leave quotations alone</source>
        <translation>Ne pas toucher aux citations</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing was replaced: the words are the same.</source>
        <translation>Rien n’a été remplacé&#xa0;: les mots sont les mêmes.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>So many hits are not replaced at once.</source>
        <translation>Autant d’occurrences ne se remplacent pas d’un coup.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Il n’y a rien à remplacer.</translation>
    </message>
    <message>
        <source>This one stands in a quotation.</source>
        <translation>Celui-ci est dans une citation.</translation>
    </message>
    <message>
        <source>What stands in quotation marks is found, and not replaced</source>
        <translation>Ce qui est entre guillemets est trouvé, mais pas remplacé</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>Click to go there, drag to move. Marks show how far each is.</source>
        <translation>Cliquez pour y aller, faites glisser pour déplacer. Les marques montrent l’avancement.</translation>
    </message>
    <message>
        <source>Esc puts the notes away</source>
        <translation>Échap range les notes</translation>
    </message>
    <message>
        <source>Everything is kept as you type, and every step can be undone.</source>
        <translation>Tout est gardé au fil de la frappe, et chaque étape peut être annulée.</translation>
    </message>
    <message>
        <source>It follows the cursor. A click on it takes you to that place.</source>
        <translation>L’aperçu suit le curseur. Un clic vous amène à cet endroit.</translation>
    </message>
    <message>
        <source>Sample: change what you like</source>
        <translation>Exemple&#xa0;: modifiez ce que vous voulez</translation>
    </message>
    <message>
        <source>The page as it prints</source>
        <translation>La page telle qu’imprimée</translation>
    </message>
    <message>
        <source>The sections</source>
        <translation>Les sections</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Drafter</source>
        <translation>À propos de Drafter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Commands can have other keys: *Help › Change shortcuts…*</source>
        <translation>Les commandes peuvent avoir d’autres touches&#xa0;: *Aide › Modifier les raccourcis…*</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>It sends nothing, asks nobody for updates and counts nothing.</source>
        <translation>Il n’envoie rien, ne demande de mises à jour à personne et ne compte rien.</translation>
    </message>
    <message>
        <source>Joint statements of human-rights organisations, written and set without a network.</source>
        <translation>Des déclarations communes d’organisations de défense des droits humains, rédigées et composées sans réseau.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Licence: Apache 2.0. The fonts Noto Serif and Noto Sans: SIL Open Font Licence.</source>
        <translation>Licence&#xa0;: Apache 2.0. Polices Noto Serif et Noto Sans&#xa0;: SIL Open Font Licence.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Put this page as plain text on the clipboard</source>
        <translation>Mettre cette page en texte brut dans le presse-papiers</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>There is no page after this one</source>
        <translation>Il n’y a pas de page après celle-ci</translation>
    </message>
    <message>
        <source>This is the first page that was opened</source>
        <translation>C’est la première page ouverte</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Windows by Qt %1, under the LGPL.</source>
        <translation>Fenêtres&#xa0;: Qt %1, sous LGPL.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>what</source>
        <translation>action</translation>
    </message>
    <message>
        <source>“%1” is on no page. Try another word.</source>
        <translation>«&#xa0;%1&#xa0;» n’est sur aucune page. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words out</source>
        <translation>
            <numerusform>%n mot retiré</numerusform>
            <numerusform>%n mots retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliations identify only</source>
        <translation>Affiliations à titre indicatif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Asks of the call</source>
        <translation>Demandes de l’appel</translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation>À une heure inconnue</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Basis of the call</source>
        <translation>Fondement de l’appel</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Avant une grande modification</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>Avant une pause</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before bringing a version back</source>
        <translation>Avant un retour à une version</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant la fermeture</translation>
    </message>
    <message>
        <source>Before “Replace all”</source>
        <translation>Avant «&#xa0;Tout remplacer&#xa0;»</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Bring a section of {version} back</source>
        <translation>Rétablir une section de «&#xa0;{version}&#xa0;»</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring this section back</source>
        <translation>Rétablir cette section</translation>
    </message>
    <message>
        <source>Bring {version} back</source>
        <translation>Rétablir «&#xa0;{version}&#xa0;»</translation>
    </message>
    <message>
        <source>Bring “{section}” back as in {version}</source>
        <translation>Rétablir «&#xa0;{section}&#xa0;» comme dans «&#xa0;{version}&#xa0;»</translation>
    </message>
    <message>
        <source>Bringing a version back can be undone</source>
        <translation>Le retour à une version peut être annulé</translation>
    </message>
    <message>
        <source>Call to</source>
        <translation>Appel à</translation>
    </message>
    <message>
        <source>Calls as</source>
        <translation>Forme des appels</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Modification {number} sur {count}</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>Choisir une version</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Formule finale</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the passage as it was</source>
        <translation>Copier le passage tel qu’il était</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deadline of the call</source>
        <translation>Échéance de l’appel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Constat écarté</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Influence as</source>
        <translation>Forme de l’influence</translation>
    </message>
    <message>
        <source>Influence entry</source>
        <translation>Entrée d’influence</translation>
    </message>
    <message>
        <source>It stays in the history for ever.</source>
        <translation>Elle reste pour toujours dans l’historique.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the text as it is now, for ever</source>
        <translation>Garder pour toujours le texte tel qu’il est</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>Gardées automatiquement</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Type de texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Marked as ready</source>
        <translation>Marquée comme prête</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Déplacé ici</translation>
    </message>
    <message>
        <source>Moved here from “{section}”</source>
        <translation>Déplacé ici depuis «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>Moved to “{section}”</source>
        <translation>Déplacé vers «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>Moved within the section</source>
        <translation>Déplacé dans la section</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommées</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Order of signatories</source>
        <translation>Ordre des signataires</translation>
    </message>
    <message>
        <source>Persons named</source>
        <translation>Personnes nommées</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Running title</source>
        <translation>Titre courant</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Saved in “{file}”</source>
        <translation>Enregistré dans «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Section moved</source>
        <translation>Section déplacée</translation>
    </message>
    <message>
        <source>Section taken out</source>
        <translation>Section retirée</translation>
    </message>
    <message>
        <source>Show: {which}</source>
        <translation>Afficher&#xa0;: {which}</translation>
    </message>
    <message>
        <source>Signatories as</source>
        <translation>Forme des signataires</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources as</source>
        <translation>Forme des sources</translation>
    </message>
    <message>
        <source>Spelt right here</source>
        <translation>Orthographe admise ici</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary of asks</source>
        <translation>Récapitulatif des demandes</translation>
    </message>
    <message>
        <source>The section is back. Undo takes it away again.</source>
        <translation>La section est rétablie. Annuler la retire de nouveau.</translation>
    </message>
    <message>
        <source>There is no version yet</source>
        <translation>Il n’y a pas encore de version</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Titre du signataire</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} is kept.</source>
        <translation>La version {number} est gardée.</translation>
    </message>
    <message>
        <source>Version {number}, named</source>
        <translation>Version {number}, nommée</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions will be here: those you name, and those that are kept by themselves.</source>
        <translation>Les versions seront ici&#xa0;: celles que vous nommez, et celles gardées d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Was {before}, is {after}</source>
        <translation>Avant&#xa0;: {before}, maintenant&#xa0;: {after}</translation>
    </message>
    <message>
        <source>Was: {kind}</source>
        <translation>Avant&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>What was there before is kept in the history.</source>
        <translation>Ce qui s’y trouvait est gardé dans l’historique.</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <source>a bullet</source>
        <translation>une puce</translation>
    </message>
    <message>
        <source>a numbered item</source>
        <translation>un élément numéroté</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>a subheading</source>
        <translation>un intertitre</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>décliné</translation>
    </message>
    <message>
        <source>first full draft</source>
        <translation>premier brouillon complet</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>en tête</translation>
    </message>
    <message>
        <source>looks different</source>
        <translation>aspect différent</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>reviewing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>avec un logo</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>{version} in a file of its own</source>
        <translation>«&#xa0;{version}&#xa0;» dans un fichier à part</translation>
    </message>
    <message>
        <source>{version} is back.</source>
        <translation>«&#xa0;{version}&#xa0;» est rétablie.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 is searched from now on.</source>
        <translation>%1 est désormais parcouru.</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 accords sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n folders were not looked into, the first of them %1</source>
        <translation>
            <numerusform>%n dossier n’a pas été parcouru&#xa0;: %1</numerusform>
            <numerusform>%n dossiers n’ont pas été parcourus, dont d’abord %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements in the library</source>
        <translation>
            <numerusform>%n déclaration dans la bibliothèque</numerusform>
            <numerusform>%n déclarations dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Brands…</source>
        <translation>&amp;Chartes…</translation>
    </message>
    <message>
        <source>&amp;Folders that are searched…</source>
        <translation>&amp;Dossiers parcourus…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open	Enter</source>
        <translation>&amp;Ouvrir	Entrée</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>A folder was not looked into: %1</source>
        <translation>Un dossier n’a pas été parcouru&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Choose a file to open or bring in</source>
        <translation>Choisir un fichier à ouvrir ou à importer</translation>
    </message>
    <message>
        <source>Clear &amp;recent files</source>
        <translation>&amp;Vider les fichiers récents</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Do not search %1</source>
        <translation>Ne plus parcourir %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Déposez un fichier ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>Fewer words find more; the last one may be just begun.</source>
        <translation>Moins de mots trouvent plus&#x202f;; le dernier peut être à peine commencé.</translation>
    </message>
    <message>
        <source>Folder to search</source>
        <translation>Dossier à parcourir</translation>
    </message>
    <message>
        <source>Folders that are searched</source>
        <translation>Dossiers parcourus</translation>
    </message>
    <message>
        <source>Home – Drafter</source>
        <translation>Accueil – Drafter</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Kept, in no file yet</source>
        <translation>Gardé, dans aucun fichier</translation>
    </message>
    <message>
        <source>Language of a new statement</source>
        <translation>Langue d’une nouvelle déclaration</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Dernières modifiées d’abord</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>Dernières ouvertes d’abord</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longues d’abord</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Regarder l’exemple</translation>
    </message>
    <message>
        <source>Looking for statements…</source>
        <translation>Recherche de déclarations…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouvelle d’après un &amp;modèle</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>Next deadline first</source>
        <translation>Prochaine échéance d’abord</translation>
    </message>
    <message>
        <source>No statement is in this state.</source>
        <translation>Aucune déclaration n’est dans cet état.</translation>
    </message>
    <message>
        <source>None yet. What you open or save is listed all the same.</source>
        <translation>Aucun encore. Ce que vous ouvrez ou enregistrez est listé quand même.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in its title or text.</source>
        <translation>Rien ne contient «&#xa0;%1&#xa0;» dans son titre ou son texte.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Only one state was searched.</source>
        <translation>Un seul état a été parcouru.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Pinned ones and those in folders that are searched are still here.</source>
        <translation>Les épinglées et celles des dossiers parcourus sont toujours là.</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>Lecture des déclarations</translation>
    </message>
    <message>
        <source>Reading statements: %1 of %2</source>
        <translation>Lecture des déclarations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Diffusée</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Round and deadline</source>
        <translation>Tour et échéance</translation>
    </message>
    <message>
        <source>Search all states</source>
        <translation>Parcourir tous les états</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Chercher dans les titres et textes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Montrer toutes les déclarations</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>Start a statement, or drop a file here to bring one in.</source>
        <translation>Commencez une déclaration, ou déposez un fichier ici pour l’importer.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Statements, HTML, Markdown or text.</source>
        <translation>Déclarations, HTML, Markdown ou texte.</translation>
    </message>
    <message>
        <source>Statements, HTML, Markdown, text</source>
        <translation>Déclarations, HTML, Markdown, texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation>La liste des fichiers récents a été vidée.</translation>
    </message>
    <message>
        <source>There is none that is not pinned</source>
        <translation>Il n’y en a aucun qui ne soit épinglé</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dé&amp;tacher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Until you choose others, this one, with all folders in it.</source>
        <translation>Tant que vous n’en choisissez pas d’autres, celui-ci, avec tous ses sous-dossiers.</translation>
    </message>
    <message>
        <source>While something is searched, the best match comes first</source>
        <translation>Pendant une recherche, le meilleur résultat vient en tête</translation>
    </message>
    <message>
        <source>With all folders in them, and the folders of files you opened.</source>
        <translation>Avec tous leurs sous-dossiers, et les dossiers des fichiers ouverts.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifiée %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>folders that are searched</source>
        <translation>dossiers parcourus</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>échue %1</translation>
    </message>
    <message>
        <source>“%1” was taken from the list.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la liste.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n rows kept aside</source>
        <translation>
            <numerusform>%n ligne mise de côté</numerusform>
            <numerusform>%n lignes mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell is longer than 1,000 characters</source>
        <translation>Une cellule dépasse 1 000 caractères</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1, update %2</source>
        <translation>Ajouter %1, mettre à jour %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signatories</source>
        <translation>
            <numerusform>Ajouter %n signataire</numerusform>
            <numerusform>Ajouter %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Cellules séparées par</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Fermer sans importer</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column “%1” holds</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Copy them</source>
        <translation>Les copier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>Cyrillique (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Import signatories</source>
        <translation>Importer des signataires</translation>
    </message>
    <message>
        <source>Import the pasted list</source>
        <translation>Importer la liste collée</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser tels quels</translation>
    </message>
    <message>
        <source>Letters that the encoding does not know</source>
        <translation>Lettres inconnues de ce codage</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message>
        <source>More than 64 columns</source>
        <translation>Plus de 64 colonnes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No name in it</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non employée</translation>
    </message>
    <message>
        <source>On the list as “%1”</source>
        <translation>Sur la liste&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One cell a line</source>
        <translation>Une cellule par ligne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State where none is told</source>
        <translation>État si aucun n’est donné</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>The rows as they stand in the list, to mend them elsewhere</source>
        <translation>Les lignes telles quelles, pour les corriger ailleurs</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>There are no rows in this list.</source>
        <translation>Cette liste n’a aucune ligne.</translation>
    </message>
    <message>
        <source>There is no new signatory in the list</source>
        <translation>La liste n’a aucun nouveau signataire</translation>
    </message>
    <message>
        <source>Those who are there already</source>
        <translation>Ceux qui sont déjà là</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Turkish (ISO)</source>
        <translation>Turc (ISO)</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>En double dans la liste</translation>
    </message>
    <message>
        <source>Update these and the state</source>
        <translation>Mettre aussi l’état à jour</translation>
    </message>
    <message>
        <source>Update title, organisation and country</source>
        <translation>Mettre à jour titre, organisation et pays</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>Barres verticales</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>the row knows more</source>
        <translation>la ligne en sait plus</translation>
    </message>
</context>
<context>
    <name>Influence</name>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1, row %2, was left out.</source>
        <translation>%1, ligne %2, a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>A law, a judgment or another act that can be shown</source>
        <translation>Une loi, un jugement ou un autre acte qui peut être montré</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Allégué</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Notre analyse</translation>
    </message>
    <message>
        <source>Ban on gender recognition</source>
        <translation>Interdiction de la reconnaissance du genre</translation>
    </message>
    <message>
        <source>Ban on “propaganda”</source>
        <translation>Interdiction de la «&#xa0;propagande&#xa0;»</translation>
    </message>
    <message>
        <source>Choose precedent</source>
        <translation>Choisir le précédent</translation>
    </message>
    <message>
        <source>Choose precedent…</source>
        <translation>Choisir un précédent…</translation>
    </message>
    <message>
        <source>Compare with a precedent…</source>
        <translation>Comparer à un précédent…</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Comparé à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compared with: %1. This is contested.</source>
        <translation>Comparé à&#xa0;: %1. C’est contesté.</translation>
    </message>
    <message>
        <source>Compared with: %1. This is not disputed.</source>
        <translation>Comparé à&#xa0;: %1. Ce n’est pas contesté.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter takes “%1” as you wrote it.</source>
        <translation>Entrée reprend «&#xa0;%1&#xa0;» tel quel.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>For example: a bill, a request, a raid</source>
        <translation>Par exemple&#xa0;: un projet de loi, une requête, une perquisition</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>How entries are printed</source>
        <translation>Impression des entrées</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>How the entries are printed</source>
        <translation>Impression des entrées</translation>
    </message>
    <message>
        <source>It has no title yet</source>
        <translation>Cela n’a pas encore de titre</translation>
    </message>
    <message>
        <source>Keep this precedent for other statements</source>
        <translation>Garder ce précédent pour d’autres déclarations</translation>
    </message>
    <message>
        <source>Keep what happened here as a precedent</source>
        <translation>Garder comme précédent ce qui s’est passé ici</translation>
    </message>
    <message>
        <source>Kept in the register for other statements</source>
        <translation>Gardé dans le répertoire pour d’autres déclarations</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Plus sur cette entrée</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Déplacer l’entrée</translation>
    </message>
    <message>
        <source>Move entry down</source>
        <translation>Descendre l’entrée</translation>
    </message>
    <message>
        <source>Move entry up</source>
        <translation>Monter l’entrée</translation>
    </message>
    <message>
        <source>Needs one</source>
        <translation>Il en faut une</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message>
        <source>No answer of a court was found.</source>
        <translation>Aucune décision de justice trouvée.</translation>
    </message>
    <message>
        <source>No entry says yet what happened here</source>
        <translation>Aucune entrée ne dit encore ce qui s’est passé ici</translation>
    </message>
    <message>
        <source>No precedent fits.</source>
        <translation>Aucun précédent ne convient.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Pas encore de source</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Number or official title</source>
        <translation>Numéro ou titre officiel</translation>
    </message>
    <message>
        <source>Order by date</source>
        <translation>Ranger par date</translation>
    </message>
    <message>
        <source>Order entries</source>
        <translation>Ranger les entrées</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Print as prose</source>
        <translation>Imprimer en texte suivi</translation>
    </message>
    <message>
        <source>Print as table</source>
        <translation>Imprimer en tableau</translation>
    </message>
    <message>
        <source>Print as table and time line</source>
        <translation>Imprimer en tableau et en frise</translation>
    </message>
    <message>
        <source>Print as time line</source>
        <translation>Imprimer en frise chronologique</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Register of precedents</source>
        <translation>Répertoire des précédents</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Supprimer l’entrée</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Retirer du répertoire</translation>
    </message>
    <message>
        <source>Remove precedent</source>
        <translation>Enlever le précédent</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Search laws and judgments, or write your own</source>
        <translation>Cherchez lois et jugements, ou écrivez le vôtre</translation>
    </message>
    <message>
        <source>Somebody says so; the text has to say who</source>
        <translation>Quelqu’un l’affirme&#xa0;; le texte doit dire qui</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Source sans titre</translation>
    </message>
    <message>
        <source>Sources of an entry</source>
        <translation>Sources d’une entrée</translation>
    </message>
    <message>
        <source>Sources of this entry</source>
        <translation>Sources de cette entrée</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Force des preuves</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>Il n’y a pas encore d’entrées</translation>
    </message>
    <message>
        <source>There are no two entries</source>
        <translation>Il n’y a pas deux entrées</translation>
    </message>
    <message>
        <source>There is no entry beyond it</source>
        <translation>Il n’y a pas d’entrée au-delà</translation>
    </message>
    <message>
        <source>There is no section on influence</source>
        <translation>Il n’y a pas de section sur l’influence</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To be verified: a day, a title or a number rests on a weak source.</source>
        <translation>À vérifier&#xa0;: un jour, un titre ou un numéro repose sur une source peu sûre.</translation>
    </message>
    <message>
        <source>Told by media or organisations that can be named</source>
        <translation>Rapporté par des médias ou des organisations que l’on peut nommer</translation>
    </message>
    <message>
        <source>What courts said</source>
        <translation>Ce qu’ont dit les juges</translation>
    </message>
    <message>
        <source>What happened here?</source>
        <translation>Que s’est-il passé ici&#xa0;?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Who decided or acted</source>
        <translation>Qui a décidé ou agi</translation>
    </message>
    <message>
        <source>Write prose from entries</source>
        <translation>Rédiger le texte d’après les entrées</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Your own judgement; the text has to say that it is</source>
        <translation>Votre propre jugement&#xa0;; le texte doit le dire</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>“Extremism”</source>
        <translation>«&#xa0;Extrémisme&#xa0;»</translation>
    </message>
    <message>
        <source>“Foreign agents”</source>
        <translation>«&#xa0;Agents de l’étranger&#xa0;»</translation>
    </message>
    <message>
        <source>“Undesirable organisations”</source>
        <translation>«&#xa0;Organisations indésirables&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As a draft</source>
        <translation>En brouillon</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Telle que diffusée</translation>
    </message>
    <message>
        <source>As sent for sign-off</source>
        <translation>Telle qu’envoyée pour accord</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Draft kept {time}</source>
        <translation>Brouillon gardé à {time}</translation>
    </message>
    <message>
        <source>Kept {time}</source>
        <translation>Gardé à {time}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation>Notes aux rédactions</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnien</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message numerus="yes">
        <source>%n lines found no place in the statement</source>
        <translation>
            <numerusform>%n ligne n’a pas trouvé place dans la déclaration</numerusform>
            <numerusform>%n lignes n’ont pas trouvé place dans la déclaration</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as paragraphs</source>
        <translation>Ajouter comme paragraphes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing of the page is lost: they are here.</source>
        <translation>Rien de la page n’est perdu&#xa0;: elles sont ici.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Add section at the end</source>
        <translation>&amp;Ajouter une section à la fin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Asks as bullets</source>
        <translation>Demandes à puces</translation>
    </message>
    <message>
        <source>Calls as written</source>
        <translation>Appels tels qu’écrits</translation>
    </message>
    <message>
        <source>Choose brand</source>
        <translation>Choisir la charte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Letter and embargo</source>
        <translation>Lettre et embargo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>New in &amp;language</source>
        <translation>Nouvelle en &amp;langue</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Number asks</source>
        <translation>Numéroter les demandes</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier récen&amp;t</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Summary of asks</source>
        <translation>Récapitulatif des demandes</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related publications</source>
        <translation>
            <numerusform>%n publication associée</numerusform>
            <numerusform>%n publications associées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories</source>
        <translation>
            <numerusform>%n signataire</numerusform>
            <numerusform>%n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation>Importé&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>It goes into its file.</source>
        <translation>Cela va dans son fichier.</translation>
    </message>
    <message>
        <source>It is in no file until you save it.</source>
        <translation>Il n’est dans aucun fichier tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Statements and texts</source>
        <translation>Déclarations et textes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation>Ce que vous aviez écrit est revenu.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add section below</source>
        <translation>Ajouter une section dessous</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Call to {body}</source>
        <translation>Appel à&#xa0;: {body}</translation>
    </message>
    <message>
        <source>Call without addressee</source>
        <translation>Appel sans destinataire</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer de type</translation>
    </message>
    <message>
        <source>Change kind of section</source>
        <translation>Changer le type de section</translation>
    </message>
    <message>
        <source>Heading as printed</source>
        <translation>Titre tel qu’imprimé</translation>
    </message>
    <message>
        <source>It is of this kind</source>
        <translation>Elle est de ce type</translation>
    </message>
    <message>
        <source>It is the first section</source>
        <translation>C’est la première section</translation>
    </message>
    <message>
        <source>It is the last section</source>
        <translation>C’est la dernière section</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>Marquer comme en cours</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marquer comme prête</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>{agreed} of {asked} agreed</source>
        <translation>{agreed} accords sur {asked}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Zoom, {size}</source>
        <translation>Zoom, {size}</translation>
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
            <numerusform>%1 commande sur %n</numerusform>
            <numerusform>%1 commandes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark windows</source>
        <translation>Fenêtres sombres</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Go back to the text first</source>
        <translation>Revenez d’abord au texte</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to the call to %1</source>
        <translation>Aller à l’appel à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Light windows</source>
        <translation>Fenêtres claires</translation>
    </message>
    <message>
        <source>New from template: %1</source>
        <translation>Nouvelle d’après le modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>New statement in %1</source>
        <translation>Nouvelle déclaration&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command is called “%1”. Try one word of what you want to do.</source>
        <translation>Aucune commande ne s’appelle «&#xa0;%1&#xa0;». Essayez un mot de ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Set in the brand %1</source>
        <translation>Composer selon la charte %1</translation>
    </message>
    <message>
        <source>There is nothing to do it with here</source>
        <translation>Il n’y a rien ici à quoi l’appliquer</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>add call to action demand</source>
        <translation>ajouter appel action revendication exigence</translation>
    </message>
    <message>
        <source>add citation source reference endnote</source>
        <translation>ajouter citation source référence note</translation>
    </message>
    <message>
        <source>add demand request</source>
        <translation>ajouter demande exigence revendication</translation>
    </message>
    <message>
        <source>add url web address hyperlink</source>
        <translation>ajouter url adresse web hyperlien</translation>
    </message>
    <message>
        <source>address receiver reference press embargo</source>
        <translation>adresse destinataire référence presse embargo</translation>
    </message>
    <message>
        <source>again forward</source>
        <translation>refaire encore avancer</translation>
    </message>
    <message>
        <source>annex appendix table addressees bodies demands</source>
        <translation>annexe appendice tableau destinataires organes revendications</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>retour défaire revenir</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>retour au texte</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>copy clone</source>
        <translation>copier cloner doubler</translation>
    </message>
    <message>
        <source>copy duplicate rename</source>
        <translation>copie dupliquer renommer</translation>
    </message>
    <message>
        <source>create document file</source>
        <translation>créer document fichier</translation>
    </message>
    <message>
        <source>date due legal article</source>
        <translation>date délai juridique article</translation>
    </message>
    <message>
        <source>distraction free concentrate zen</source>
        <translation>sans distraction plein écran concentration</translation>
    </message>
    <message>
        <source>divide break</source>
        <translation>diviser couper séparer</translation>
    </message>
    <message>
        <source>done finished state complete</source>
        <translation>fini terminé état complet</translation>
    </message>
    <message>
        <source>emphasis slanted</source>
        <translation>emphase penché</translation>
    </message>
    <message>
        <source>example demo</source>
        <translation>exemple démo</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>quitter sortir fin</translation>
    </message>
    <message>
        <source>fullscreen maximise</source>
        <translation>plein écran agrandir</translation>
    </message>
    <message>
        <source>join combine</source>
        <translation>joindre unir combiner</translation>
    </message>
    <message>
        <source>keep write store</source>
        <translation>garder écrire sauver</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys list print</source>
        <translation>clavier raccourcis touches liste imprimer</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys bindings change</source>
        <translation>touches clavier raccourcis changer</translation>
    </message>
    <message>
        <source>length count statistics reading time</source>
        <translation>longueur compte statistiques temps de lecture</translation>
    </message>
    <message>
        <source>library list all statements start</source>
        <translation>bibliothèque liste toutes déclarations début</translation>
    </message>
    <message>
        <source>list calls demands points dashes</source>
        <translation>liste appels demandes points tirets</translation>
    </message>
    <message>
        <source>list calls demands prose</source>
        <translation>liste appels demandes texte</translation>
    </message>
    <message>
        <source>list dots unordered</source>
        <translation>liste points non ordonnée</translation>
    </message>
    <message>
        <source>list ordered</source>
        <translation>liste ordonnée numéros</translation>
    </message>
    <message>
        <source>load file document</source>
        <translation>charger fichier document</translation>
    </message>
    <message>
        <source>logo look design colours fonts letterhead edit</source>
        <translation>logo aspect couleurs polices en-tête modifier</translation>
    </message>
    <message>
        <source>look logo design use</source>
        <translation>aspect logo charte employer</translation>
    </message>
    <message>
        <source>manual help documentation how to</source>
        <translation>manuel aide documentation comment</translation>
    </message>
    <message>
        <source>nbsp insert symbol</source>
        <translation>nbsp insérer symbole insécable</translation>
    </message>
    <message>
        <source>new call to action demand</source>
        <translation>nouvel appel action revendication</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>nouvelle section</translation>
    </message>
    <message>
        <source>normal body text style</source>
        <translation>normal corps texte style</translation>
    </message>
    <message>
        <source>organisation partner new signer</source>
        <translation>organisation partenaire nouveau signataire</translation>
    </message>
    <message>
        <source>organisations spreadsheet excel csv xlsx table</source>
        <translation>organisations tableur excel csv xlsx tableau</translation>
    </message>
    <message>
        <source>organisations spreadsheet excel table</source>
        <translation>organisations tableur excel tableau</translation>
    </message>
    <message>
        <source>pdf word docx html markdown mail print publish send make files</source>
        <translation>pdf word docx html markdown courriel imprimer publier envoyer fichiers</translation>
    </message>
    <message>
        <source>preferences options configure theme language</source>
        <translation>préférences options configurer thème langue</translation>
    </message>
    <message>
        <source>preview pane side panel pages</source>
        <translation>aperçu panneau latéral pages</translation>
    </message>
    <message>
        <source>quote block cite</source>
        <translation>citer bloc guillemets</translation>
    </message>
    <message>
        <source>recipient institution to whom</source>
        <translation>destinataire institution à qui</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>save snapshot milestone revision</source>
        <translation>enregistrer instantané étape révision</translation>
    </message>
    <message>
        <source>search exchange</source>
        <translation>chercher échanger</translation>
    </message>
    <message>
        <source>search look for</source>
        <translation>chercher trouver</translation>
    </message>
    <message>
        <source>strong heavy</source>
        <translation>fort épais</translation>
    </message>
    <message>
        <source>text only unformatted match style</source>
        <translation>texte seul sans format style</translation>
    </message>
    <message>
        <source>theme mode colours night</source>
        <translation>thème mode couleurs nuit</translation>
    </message>
    <message>
        <source>title heading style</source>
        <translation>titre style niveau</translation>
    </message>
    <message>
        <source>tour introduction hints tips</source>
        <translation>visite introduction conseils astuces</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>versions revisions earlier changes compare restore</source>
        <translation>versions révisions antérieur modifications comparer restaurer</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>word docx html markdown text paste read</source>
        <translation>word docx html markdown texte coller lire</translation>
    </message>
    <message>
        <source>zoom bigger font size</source>
        <translation>zoom plus grand taille police</translation>
    </message>
    <message>
        <source>zoom reset font size</source>
        <translation>zoom normal taille police</translation>
    </message>
    <message>
        <source>zoom smaller font size</source>
        <translation>zoom plus petit taille police</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Drafter: text that was not saved</source>
        <translation>Drafter&#xa0;: texte non enregistré</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not saved in a file</source>
        <translation>Non enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Some of what you typed is in no file yet</source>
        <translation>Une partie de ce que vous avez saisi n’est encore dans aucun fichier</translation>
    </message>
    <message>
        <source>Statements with unsaved text</source>
        <translation>Déclarations avec du texte non enregistré</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>What you typed was kept. Look at it, then bring it back or let it go.</source>
        <translation>Ce que vous avez écrit a été gardé. Regardez, puis rétablissez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>{file}, changed since</source>
        <translation>{file}, modifié depuis</translation>
    </message>
    <message>
        <source>{file}, typed {when}</source>
        <translation>{file}, écrit le {when}</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Add publication</source>
        <translation>Ajouter une publication</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Change publication</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move publication</source>
        <translation>Déplacer la publication</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste publications</source>
        <translation>Coller des publications</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Related publications</source>
        <translation>Publications associées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove publication</source>
        <translation>Supprimer la publication</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (at {place})</source>
        <translation> (emplacement&#xa0;: {place})</translation>
    </message>
    <message>
        <source> (character {place})</source>
        <translation> (signe {place})</translation>
    </message>
    <message>
        <source> and {count} more characters</source>
        <translation> et {count} autres signes</translation>
    </message>
    <message>
        <source>A backslash stands before a letter that has no meaning with it</source>
        <translation>Une barre oblique inverse précède une lettre avec laquelle elle n’a pas de sens</translation>
    </message>
    <message>
        <source>A bracket ( is not closed</source>
        <translation>Une parenthèse ( n’est pas fermée</translation>
    </message>
    <message>
        <source>A bracket ) has no beginning</source>
        <translation>Une parenthèse ) n’a pas de début</translation>
    </message>
    <message>
        <source>A bracket [ is not closed</source>
        <translation>Un crochet [ n’est pas fermé</translation>
    </message>
    <message>
        <source>A dictionary that comes with Drafter stays.</source>
        <translation>Un dictionnaire fourni avec Drafter reste.</translation>
    </message>
    <message>
        <source>A document needs an edition and an id.</source>
        <translation>Un document a besoin d’une édition et d’un identifiant.</translation>
    </message>
    <message>
        <source>A file kept with a source has at most {most} MB.</source>
        <translation>Un fichier gardé avec une source a {most} Mo au plus.</translation>
    </message>
    <message>
        <source>A file kept with a source is missing here, or is not as it was kept.</source>
        <translation>Un fichier gardé avec une source manque ici, ou n’est plus tel qu’il a été gardé.</translation>
    </message>
    <message>
        <source>A file of the brand “{name}” could not be read: {name2}.</source>
        <translation>Un fichier de la charte «&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: {name2}.</translation>
    </message>
    <message>
        <source>A line is too long.</source>
        <translation>Une ligne est trop longue.</translation>
    </message>
    <message>
        <source>A list is not joined to text.</source>
        <translation>Une liste ne se réunit pas à un texte.</translation>
    </message>
    <message>
        <source>A part of Drafter is missing or broken: {name}.</source>
        <translation>Une partie de Drafter manque ou est abîmée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A statement has one headline.</source>
        <translation>Une déclaration n’a qu’un titre.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>Une autre ligne a le même identifiant.</translation>
    </message>
    <message>
        <source>Another window of Drafter is at work on the library.</source>
        <translation>Une autre fenêtre de Drafter travaille sur la bibliothèque.</translation>
    </message>
    <message>
        <source>Ask for it again, or choose another file.</source>
        <translation>Redemandez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Change its name and try again.</source>
        <translation>Changez son nom et réessayez.</translation>
    </message>
    <message>
        <source>Change the expression, or look for plain words.</source>
        <translation>Modifiez l’expression, ou cherchez de simples mots.</translation>
    </message>
    <message>
        <source>Check its brand.toml or choose another brand.</source>
        <translation>Vérifiez son brand.toml ou choisissez une autre charte.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may.</source>
        <translation>Vérifiez qu’il existe et que vous y avez accès.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Checking could not be started.</source>
        <translation>Le contrôle n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Checking stopped and is being started again.</source>
        <translation>Le contrôle s’est arrêté et redémarre.</translation>
    </message>
    <message>
        <source>Checking stopped.</source>
        <translation>Le contrôle s’est arrêté.</translation>
    </message>
    <message>
        <source>Choose a .drafter file, or import the text it holds.</source>
        <translation>Choisissez un fichier .drafter, ou importez le texte qu’il contient.</translation>
    </message>
    <message>
        <source>Choose a .drafter file.</source>
        <translation>Choisissez un fichier .drafter.</translation>
    </message>
    <message>
        <source>Choose a file of text, Markdown or HTML.</source>
        <translation>Choisissez un fichier texte, Markdown ou HTML.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a lighter band.</source>
        <translation>Choisissez un bandeau plus clair.</translation>
    </message>
    <message>
        <source>Choose a lighter tint.</source>
        <translation>Choisissez une teinte plus claire.</translation>
    </message>
    <message>
        <source>Choose a list as CSV, XLSX or ODS.</source>
        <translation>Choisissez une liste en CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>Choose a picture as PNG, JPEG, GIF, WebP, BMP or TIFF, or an SVG of filled shapes.</source>
        <translation>Choisissez une image PNG, JPEG, GIF, WebP, BMP ou TIFF, ou un SVG à formes pleines.</translation>
    </message>
    <message>
        <source>Choose a picture that is less long and thin.</source>
        <translation>Choisissez une image moins longue et mince.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Choisissez une image.</translation>
    </message>
    <message>
        <source>Choose a place for it.</source>
        <translation>Choisissez-lui un emplacement.</translation>
    </message>
    <message>
        <source>Choose an extension with a Hunspell dictionary (.oxt), or a .dic file with its .aff beside it.</source>
        <translation>Choisissez une extension contenant un dictionnaire Hunspell (.oxt), ou un fichier .dic avec son .aff à côté.</translation>
    </message>
    <message>
        <source>Choose another brand.</source>
        <translation>Choisissez une autre charte.</translation>
    </message>
    <message>
        <source>Choose another dictionary.</source>
        <translation>Choisissez un autre dictionnaire.</translation>
    </message>
    <message>
        <source>Choose another file, or save it anew in another program.</source>
        <translation>Choisissez un autre fichier, ou enregistrez-le de nouveau dans un autre programme.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one for the language.</source>
        <translation>Choisissez-en un autre pour cette langue.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose one of at most 1 MB.</source>
        <translation>Choisissez-en un de 1 Mo au plus.</translation>
    </message>
    <message>
        <source>Choose one of at most 20 MB and 40 million pixels.</source>
        <translation>Choisissez-en une de 20 Mo et 40 millions de pixels au plus.</translation>
    </message>
    <message>
        <source>Choose one of: {folders}.</source>
        <translation>Choisissez parmi&#xa0;: {folders}.</translation>
    </message>
    <message>
        <source>Choose one of: {what}.</source>
        <translation>Choisissez parmi&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>Choose the file that holds the statement&apos;s text.</source>
        <translation>Choisissez le fichier qui contient le texte de la déclaration.</translation>
    </message>
    <message>
        <source>Choose the language and add it again.</source>
        <translation>Choisissez la langue et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose the logo again.</source>
        <translation>Choisissez de nouveau le logo.</translation>
    </message>
    <message>
        <source>Choose the logo in its dark form, for white paper.</source>
        <translation>Choisissez le logo dans sa version sombre, pour papier blanc.</translation>
    </message>
    <message>
        <source>Choose the logo in its dark form.</source>
        <translation>Choisissez le logo dans sa version sombre.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Copy the statement again with its line breaks.</source>
        <translation>Copiez de nouveau la déclaration avec ses sauts de ligne.</translation>
    </message>
    <message>
        <source>Copy the statement&apos;s own text and import that.</source>
        <translation>Copiez le seul texte de la déclaration et importez-le.</translation>
    </message>
    <message>
        <source>Divide it into several statements.</source>
        <translation>Divisez-la en plusieurs déclarations.</translation>
    </message>
    <message>
        <source>Drafter does not set scripts that run from right to left yet</source>
        <translation>Drafter ne compose pas encore les écritures qui vont de droite à gauche</translation>
    </message>
    <message>
        <source>Drafter goes on with them until it is closed.</source>
        <translation>Drafter les garde jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Drafter makes no such files; ask whoever sent it for another.</source>
        <translation>Drafter ne fait pas de tels fichiers&#x202f;; demandez-en un autre à l’expéditeur.</translation>
    </message>
    <message>
        <source>Duplicate it to change it.</source>
        <translation>Dupliquez-la pour la modifier.</translation>
    </message>
    <message>
        <source>Export fewer sources at a time.</source>
        <translation>Exportez moins de sources à la fois.</translation>
    </message>
    <message>
        <source>Files of this kind may run or fetch something: save a copy of it.</source>
        <translation>Un fichier de ce type peut exécuter ou télécharger quelque chose&#xa0;: enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most} {unit}.</source>
        <translation>Donnez un nombre de {least} à {most} {unit}.</translation>
    </message>
    <message>
        <source>Give a text file with one name on each line.</source>
        <translation>Donnez un fichier texte avec un nom par ligne.</translation>
    </message>
    <message>
        <source>Give it as #RRGGBB.</source>
        <translation>Donnez-la sous la forme #RRGGBB.</translation>
    </message>
    <message>
        <source>Give size and leading in points, such as 10.5 / 15.</source>
        <translation>Donnez corps et interlignage en points, comme 10.5 / 15.</translation>
    </message>
    <message>
        <source>Give text, Markdown or HTML.</source>
        <translation>Donnez du texte, du Markdown ou du HTML.</translation>
    </message>
    <message>
        <source>Give the organisation’s name.</source>
        <translation>Donnez le nom de l’organisation.</translation>
    </message>
    <message>
        <source>In your drawing program, turn texts and strokes into paths and save it as plain SVG; or choose a PNG.</source>
        <translation>Dans votre programme de dessin, convertissez textes et contours en tracés et enregistrez en SVG simple&#x202f;; ou choisissez un PNG.</translation>
    </message>
    <message>
        <source>Install Drafter again.</source>
        <translation>Réinstallez Drafter.</translation>
    </message>
    <message>
        <source>Install it, or choose another.</source>
        <translation>Installez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Install one whose SQLite has FTS5.</source>
        <translation>Installez-en un dont SQLite a FTS5.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>It can be read here, but not changed.</source>
        <translation>Elle peut être lue ici, mais pas modifiée.</translation>
    </message>
    <message>
        <source>It can be read, but not changed, so that nothing of the history is lost.</source>
        <translation>Il peut être lu, mais pas modifié, afin que rien de l’historique ne se perde.</translation>
    </message>
    <message>
        <source>It can be read, but not changed.</source>
        <translation>Il peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>It cannot be removed.</source>
        <translation>Elle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>It holds no TrueType outlines, so {fallback} stands in for it.</source>
        <translation>Elle n’a pas de contours TrueType&#x202f;; {fallback} la remplace.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is no row.</source>
        <translation>Ce n’est pas une ligne.</translation>
    </message>
    <message>
        <source>It is not a text in UTF-8.</source>
        <translation>Ce n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>It is right until the window is closed.</source>
        <translation>Il est admis jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>It is {mm} mm wide, and the lines beside it leave {room} mm.</source>
        <translation>Il a {mm} mm de large, et les lignes voisines laissent {room} mm.</translation>
    </message>
    <message>
        <source>It may have {max_names} names of up to {max_length} characters.</source>
        <translation>Elle peut avoir {max_names} noms de {max_length} signes au plus.</translation>
    </message>
    <message>
        <source>It must be a whole PNG file; or choose another brand.</source>
        <translation>Ce doit être un fichier PNG entier&#x202f;; ou choisissez une autre charte.</translation>
    </message>
    <message>
        <source>It must be an SVG of nothing but filled paths made of straight lines and curves.</source>
        <translation>Ce doit être un SVG fait seulement de tracés pleins, droites et courbes.</translation>
    </message>
    <message>
        <source>It prints at {dpi} dpi, {mm} mm wide.</source>
        <translation>Il s’imprime à {dpi} ppp, sur {mm} mm de large.</translation>
    </message>
    <message>
        <source>Its brand.toml is no text.</source>
        <translation>Son brand.toml n’est pas du texte.</translation>
    </message>
    <message>
        <source>Its list cannot be parted.</source>
        <translation>Sa liste ne peut pas être scindée.</translation>
    </message>
    <message>
        <source>Its maker forbids that, so {fallback} stands in for it.</source>
        <translation>Son auteur l’interdit&#x202f;; {fallback} la remplace.</translation>
    </message>
    <message>
        <source>Keep the pages that you need, or a picture of them.</source>
        <translation>Gardez les pages utiles, ou une image de celles-ci.</translation>
    </message>
    <message>
        <source>Look at {name} in its folder.</source>
        <translation>Regardez {name} dans son dossier.</translation>
    </message>
    <message>
        <source>Look for it elsewhere.</source>
        <translation>Cherchez-le ailleurs.</translation>
    </message>
    <message>
        <source>Look for plain words.</source>
        <translation>Cherchez de simples mots.</translation>
    </message>
    <message>
        <source>Make it lower, or shorten those lines.</source>
        <translation>Réduisez sa hauteur, ou raccourcissez ces lignes.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Make room on the disk or look at who may write there, and try again.</source>
        <translation>Faites de la place sur le disque ou voyez qui peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room, and look again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Mend its brand.toml or choose another brand.</source>
        <translation>Corrigez son brand.toml ou choisissez une autre charte.</translation>
    </message>
    <message>
        <source>Metadata removed.</source>
        <translation>Métadonnées retirées.</translation>
    </message>
    <message>
        <source>Name one that there is.</source>
        <translation>Nommez-en un qui existe.</translation>
    </message>
    <message>
        <source>Nearest that passes: {nearest}, {nearest_on_white} on white.</source>
        <translation>La plus proche qui convient&#xa0;: {nearest}, {nearest_on_white} sur blanc.</translation>
    </message>
    <message>
        <source>Nested repetitions, as in (a+)+, are the usual reason.</source>
        <translation>Des répétitions imbriquées, comme (a+)+, en sont la cause habituelle.</translation>
    </message>
    <message>
        <source>No alternative text.</source>
        <translation>Pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>No row of your own has the id {id}.</source>
        <translation>Aucune ligne à vous n’a l’identifiant {id}.</translation>
    </message>
    <message>
        <source>No source was found in this {kind}.</source>
        <translation>Aucune source n’y a été trouvée ({kind}).</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Non employé.</translation>
    </message>
    <message>
        <source>Nothing is lost: your text is still open.</source>
        <translation>Rien n’est perdu&#xa0;: votre texte est toujours ouvert.</translation>
    </message>
    <message>
        <source>Nothing there was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open an earlier generation of it.</source>
        <translation>Ouvrez-en une génération antérieure.</translation>
    </message>
    <message>
        <source>Open it and name one.</source>
        <translation>Ouvrez-la et nommez-en une.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as XLSX, ODS or CSV.</source>
        <translation>Ouvrez-le dans votre tableur et enregistrez-le en XLSX, ODS ou CSV.</translation>
    </message>
    <message>
        <source>Open it with a newer version.</source>
        <translation>Ouvrez-le avec une version plus récente.</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy its text and import that.</source>
        <translation>Ouvrez la page dans un navigateur, copiez son texte et importez-le.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Divisez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Paste an address or a reference.</source>
        <translation>Collez une adresse ou une référence.</translation>
    </message>
    <message>
        <source>Paste an address, a reference, or a list exported as BibTeX, RIS or CSL JSON.</source>
        <translation>Collez une adresse, une référence, ou une liste exportée en BibTeX, RIS ou CSL JSON.</translation>
    </message>
    <message>
        <source>Printed, although they have not agreed yet: {some} and {count} more.</source>
        <translation>Imprimés, bien que leur accord manque encore&#xa0;: {some} et {count} de plus.</translation>
    </message>
    <message>
        <source>Printed, although they have not agreed yet: {some}.</source>
        <translation>Imprimés, bien que leur accord manque encore&#xa0;: {some}.</translation>
    </message>
    <message>
        <source>Put it back or choose another brand.</source>
        <translation>Remettez-le ou choisissez une autre charte.</translation>
    </message>
    <message>
        <source>Put “{name}” into the same folder and choose it again.</source>
        <translation>Mettez «&#xa0;{name}&#xa0;» dans le même dossier et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove one of them; those of earlier versions count as well.</source>
        <translation>Supprimez-en un&#x202f;; ceux des versions antérieures comptent aussi.</translation>
    </message>
    <message>
        <source>Replace them in the text, or export a draft, in which each shows as a box.</source>
        <translation>Remplacez-les dans le texte, ou exportez un brouillon, où chacun paraît comme une case.</translation>
    </message>
    <message>
        <source>Save a copy of it elsewhere.</source>
        <translation>Enregistrez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>Save a copy: it begins a history of its own.</source>
        <translation>Enregistrez une copie&#xa0;: elle commence son propre historique.</translation>
    </message>
    <message>
        <source>Save it in another place as well.</source>
        <translation>Enregistrez-la aussi ailleurs.</translation>
    </message>
    <message>
        <source>Save it in another place.</source>
        <translation>Enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Enregistrez-la sous un autre nom.</translation>
    </message>
    <message>
        <source>Save the list alone as a file of its own.</source>
        <translation>Enregistrez la liste seule dans un fichier à part.</translation>
    </message>
    <message>
        <source>Save the statement alone and import that.</source>
        <translation>Enregistrez la déclaration seule et importez-la.</translation>
    </message>
    <message>
        <source>Save the statement alone, without pictures, and import that.</source>
        <translation>Enregistrez la déclaration seule, sans images, et importez-la.</translation>
    </message>
    <message>
        <source>Save the statement in a place that has room.</source>
        <translation>Enregistrez la déclaration là où il y a de la place.</translation>
    </message>
    <message>
        <source>Say which: {found}.</source>
        <translation>Dites laquelle&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>See whether that folder can be written to, and look again.</source>
        <translation>Voyez si ce dossier accepte l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Text needs a contrast of 7 on white, and {colour} has {on_white}.</source>
        <translation>Le texte demande un contraste de 7 sur blanc, et {colour} a {on_white}.</translation>
    </message>
    <message>
        <source>That is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The DOCX has no logo: the brand has it as a drawing alone, and Word wants a PNG as well.</source>
        <translation>Le DOCX n’a pas de logo&#xa0;: la charte ne l’a qu’en dessin, et Word veut aussi un PNG.</translation>
    </message>
    <message>
        <source>The HTML holds no readable text.</source>
        <translation>Le HTML ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <source>The HTML is nested more than {deepest} levels deep.</source>
        <translation>Le HTML est imbriqué sur plus de {deepest} niveaux.</translation>
    </message>
    <message>
        <source>The PDF shows a box for {shown}: no font that Drafter can set has it.</source>
        <translation>Le PDF montre une case pour {shown}&#xa0;: aucune police composable ne l’a.</translation>
    </message>
    <message>
        <source>The alternative text is a file’s name.</source>
        <translation>Le texte de remplacement est un nom de fichier.</translation>
    </message>
    <message>
        <source>The band is too dark.</source>
        <translation>Le bandeau est trop sombre.</translation>
    </message>
    <message>
        <source>The brand “{name}” cannot be used: {error}.</source>
        <translation>La charte «&#xa0;{name}&#xa0;» est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The brand “{name}” could not be read.</source>
        <translation>La charte «&#xa0;{name}&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The brand “{name}” was not written.</source>
        <translation>La charte «&#xa0;{name}&#xa0;» n’a pas été écrite.</translation>
    </message>
    <message>
        <source>The brand’s font “{family}” {why}; {fallback} stands in.</source>
        <translation>La police «&#xa0;{family}&#xa0;» de la charte {why}&#x202f;; {fallback} la remplace.</translation>
    </message>
    <message>
        <source>The brand’s “{name}” is no drawing that can be handed on.</source>
        <translation>«&#xa0;{name}&#xa0;» de la charte n’est pas un dessin transmissible.</translation>
    </message>
    <message>
        <source>The brand’s “{name}” is not {kind}.</source>
        <translation>«&#xa0;{name}&#xa0;» de la charte n’est pas {kind}.</translation>
    </message>
    <message>
        <source>The content of this file is not in the form that Drafter writes{where}.</source>
        <translation>Le contenu de ce fichier n’a pas la forme qu’écrit Drafter{where}.</translation>
    </message>
    <message>
        <source>The dictionary is still there.</source>
        <translation>Le dictionnaire est toujours là.</translation>
    </message>
    <message>
        <source>The dictionary was not kept.</source>
        <translation>Le dictionnaire n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The disk gave back something else than what was written to it.</source>
        <translation>Le disque a rendu autre chose que ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read.</source>
        <translation>Le disque ou dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Le disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>The drawing “{name}” holds {reason}.</source>
        <translation>Le dessin «&#xa0;{name}&#xa0;» contient {reason}.</translation>
    </message>
    <message>
        <source>The drawing “{name}” is no text that can be read.</source>
        <translation>Le dessin «&#xa0;{name}&#xa0;» n’est pas un texte lisible.</translation>
    </message>
    <message>
        <source>The drawing “{name}” is too large.</source>
        <translation>Le dessin «&#xa0;{name}&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>The drawing “{name}” shows nothing on white.</source>
        <translation>Le dessin «&#xa0;{name}&#xa0;» ne montre rien sur blanc.</translation>
    </message>
    <message>
        <source>The encoding is not one that Drafter reads.</source>
        <translation>Drafter ne lit pas ce codage.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>The expression cannot be read: {wrong}</source>
        <translation>L’expression ne peut pas être lue&#xa0;: {wrong}</translation>
    </message>
    <message>
        <source>The file cannot be read as a register.</source>
        <translation>Le fichier ne peut pas être lu comme un répertoire.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Le fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file does not say which language the dictionary is for.</source>
        <translation>Le fichier ne dit pas pour quelle langue est le dictionnaire.</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>Le fichier a trop de lignes.</translation>
    </message>
    <message>
        <source>The file has {what} MB, where {what2} MB can be read.</source>
        <translation>Le fichier a {what} Mo, où {what2} Mo peuvent être lus.</translation>
    </message>
    <message>
        <source>The file holds no words.</source>
        <translation>Le fichier ne contient aucun mot.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not text, or its encoding is unknown.</source>
        <translation>Le fichier n’est pas du texte, ou son codage est inconnu.</translation>
    </message>
    <message>
        <source>The file is not what its name says: save a copy of it.</source>
        <translation>Le fichier n’est pas ce que dit son nom&#xa0;: enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>The file is too large for a register.</source>
        <translation>Le fichier est trop grand pour un répertoire.</translation>
    </message>
    <message>
        <source>The file is too large for this disk.</source>
        <translation>Le fichier est trop grand pour ce disque.</translation>
    </message>
    <message>
        <source>The file is {kind}, not text.</source>
        <translation>Le fichier est {kind}, pas du texte.</translation>
    </message>
    <message>
        <source>The file “{name}” could not be read.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file “{name}” was changed elsewhere since it was opened here.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» a été modifié ailleurs depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>The file “{name}” was damaged or replaced by another.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» a été abîmé ou remplacé par un autre.</translation>
    </message>
    <message>
        <source>The file “{name}” was moved, renamed or removed since it was opened here.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» a été déplacé, renommé ou supprimé depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>The files could not be written to {folder}: {reason}.</source>
        <translation>Les fichiers n’ont pas pu être écrits dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The files kept with the sources are too large for one statement.</source>
        <translation>Les fichiers gardés avec les sources sont trop grands pour une seule déclaration.</translation>
    </message>
    <message>
        <source>The files kept with the sources of a statement have at most {most} MB together, those of its earlier versions among them.</source>
        <translation>Les fichiers gardés avec les sources d’une déclaration ont ensemble {most} Mo au plus, ceux de ses versions antérieures compris.</translation>
    </message>
    <message>
        <source>The folder is gone.</source>
        <translation>Le dossier a disparu.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not looked through.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’est pas parcouru.</translation>
    </message>
    <message>
        <source>The head of the first page stays empty.</source>
        <translation>L’en-tête de la première page reste vide.</translation>
    </message>
    <message>
        <source>The history in this file cannot be read; its text is whole.</source>
        <translation>L’historique de ce fichier ne peut pas être lu&#x202f;; son texte est entier.</translation>
    </message>
    <message>
        <source>The history of this statement is full.</source>
        <translation>L’historique de cette déclaration est plein.</translation>
    </message>
    <message>
        <source>The library could not be read or kept in Drafter’s own folder.</source>
        <translation>La bibliothèque n’a pas pu être lue ou gardée dans le dossier de Drafter.</translation>
    </message>
    <message>
        <source>The library was not brought up to date: the disk is full.</source>
        <translation>La bibliothèque n’a pas été mise à jour&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The list has {found} characters, where {most} can be read.</source>
        <translation>La liste a {found} signes, où {most} peuvent être lus.</translation>
    </message>
    <message>
        <source>The list has {found} sources, where {most} can be read at a time.</source>
        <translation>La liste a {found} sources, où {most} peuvent être lues à la fois.</translation>
    </message>
    <message>
        <source>The list is too long: {text} characters, where {most_text} can be read.</source>
        <translation>La liste est trop longue&#xa0;: {text} signes, où {most_text} peuvent être lus.</translation>
    </message>
    <message>
        <source>The list of names that must not be named cannot be read.</source>
        <translation>La liste des noms à taire ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The list of names that must not be named is too long.</source>
        <translation>La liste des noms à taire est trop longue.</translation>
    </message>
    <message>
        <source>The list of names that must not be named was not saved.</source>
        <translation>La liste des noms à taire n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The logo cannot be read.</source>
        <translation>Le logo ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The logo is too wide.</source>
        <translation>Le logo est trop large.</translation>
    </message>
    <message>
        <source>The logo “{name}” could not be read.</source>
        <translation>Le logo «&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The logo “{name}” of “{name2}” could not be read.</source>
        <translation>Le logo «&#xa0;{name}&#xa0;» de «&#xa0;{name2}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The name is too long for this disk.</source>
        <translation>Le nom est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>The name of a group is missing</source>
        <translation>Le nom d’un groupe manque</translation>
    </message>
    <message>
        <source>The page has a paragraph of more than 100,000 characters, so its parts cannot be told apart.</source>
        <translation>La page a un paragraphe de plus de 100 000 signes&#x202f;; ses parties ne se distinguent pas.</translation>
    </message>
    <message>
        <source>The page has {lines} paragraphs, where {most_lines} can be read.</source>
        <translation>La page a {lines} paragraphes, où {most_lines} peuvent être lus.</translation>
    </message>
    <message>
        <source>The page holds menus and notices only.</source>
        <translation>La page ne contient que des menus et des avis.</translation>
    </message>
    <message>
        <source>The picture “{name}” could not be read.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The picture “{name}” is too large.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est trop grande.</translation>
    </message>
    <message>
        <source>The picture “{name}” is white all over.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est toute blanche.</translation>
    </message>
    <message>
        <source>The preview could not be started.</source>
        <translation>L’aperçu n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The preview stopped and is being started again.</source>
        <translation>L’aperçu s’est arrêté et redémarre.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>L’aperçu s’est arrêté.</translation>
    </message>
    <message>
        <source>The register of your own was not changed.</source>
        <translation>Votre propre répertoire n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The release was not made: its pages cannot show {named}{more}; {why}.</source>
        <translation>La diffusion n’a pas été faite&#xa0;: ses pages ne peuvent montrer {named}{more}&#x202f;; {why}.</translation>
    </message>
    <message>
        <source>The release would hold {what} not be named, so no file was written.</source>
        <translation>La diffusion contiendrait des noms à taire&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The replacement cannot be read: {wrong}</source>
        <translation>Le remplacement ne peut pas être lu&#xa0;: {wrong}</translation>
    </message>
    <message>
        <source>The search could not be started.</source>
        <translation>La recherche n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The search stopped.</source>
        <translation>La recherche s’est arrêtée.</translation>
    </message>
    <message>
        <source>The section above is the headline.</source>
        <translation>La section précédente est le titre.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Les paramètres n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>The statement can be read here, but not changed.</source>
        <translation>La déclaration peut être lue ici, mais pas modifiée.</translation>
    </message>
    <message>
        <source>The statement has no edition in “{language}”.</source>
        <translation>La déclaration n’a pas d’édition en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>The statement in this file has no text at all.</source>
        <translation>La déclaration de ce fichier n’a aucun texte.</translation>
    </message>
    <message>
        <source>The statement is too large for a file.</source>
        <translation>La déclaration est trop grande pour un fichier.</translation>
    </message>
    <message>
        <source>The system refused: {what}.</source>
        <translation>Le système a refusé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The text has one line of {longest} characters, so its paragraphs cannot be told apart.</source>
        <translation>Le texte a une ligne de {longest} signes&#x202f;; ses paragraphes ne se distinguent pas.</translation>
    </message>
    <message>
        <source>The text is too long: {text} characters, where {most_text} can be read.</source>
        <translation>Le texte est trop long&#xa0;: {text} signes, où {most_text} peuvent être lus.</translation>
    </message>
    <message>
        <source>The text is whole; an earlier generation may have the file.</source>
        <translation>Le texte est entier&#x202f;; une génération antérieure a peut-être le fichier.</translation>
    </message>
    <message>
        <source>The tint is too dark.</source>
        <translation>La teinte est trop sombre.</translation>
    </message>
    <message>
        <source>The word was not kept.</source>
        <translation>Le mot n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: it is damaged, protected by a password, or no table.</source>
        <translation>Le classeur ne peut pas être lu&#xa0;: il est abîmé, protégé par mot de passe, ou n’est pas un tableau.</translation>
    </message>
    <message>
        <source>The {name} has a contrast of {ratio} on it and needs {needed}.</source>
        <translation>Contraste sur ce fond ({name})&#xa0;: {ratio}, il faut {needed}.</translation>
    </message>
    <message>
        <source>There are too many brands called “{name}”.</source>
        <translation>Trop de chartes s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There are too many conflict copies beside the file.</source>
        <translation>Il y a trop de copies de conflit à côté du fichier.</translation>
    </message>
    <message>
        <source>There are: {versions}.</source>
        <translation>Il y a&#xa0;: {versions}.</translation>
    </message>
    <message>
        <source>There is another file at “{name}”, which is no whole statement.</source>
        <translation>Il y a un autre fichier à «&#xa0;{name}&#xa0;», qui n’est pas une déclaration entière.</translation>
    </message>
    <message>
        <source>There is no brand “{brand_id}”.</source>
        <translation>Il n’y a pas de charte «&#xa0;{brand_id}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “{name}” there.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>There is no folder “{name}” there.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{name}&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no group of this name</source>
        <translation>Il n’y a pas de groupe de ce nom</translation>
    </message>
    <message>
        <source>There is no group of this number</source>
        <translation>Il n’y a pas de groupe de ce numéro</translation>
    </message>
    <message>
        <source>There is no section above.</source>
        <translation>Il n’y a pas de section au-dessus.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no template “{template_id}”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{template_id}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>There is no version “{wanted}”.</source>
        <translation>Il n’y a pas de version «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing before this sign to repeat</source>
        <translation>Il n’y a rien à répéter avant ce signe</translation>
    </message>
    <message>
        <source>This Python cannot search texts.</source>
        <translation>Ce Python ne sait pas chercher dans les textes.</translation>
    </message>
    <message>
        <source>This body cannot be kept.</source>
        <translation>Cet organe ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>This earlier generation could not be read.</source>
        <translation>Cette génération antérieure n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This expression takes too long.</source>
        <translation>Cette expression prend trop de temps.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This file holds something that this version of Drafter would lose.</source>
        <translation>Ce fichier contient quelque chose que cette version de Drafter perdrait.</translation>
    </message>
    <message>
        <source>This file is damaged: {how}.</source>
        <translation>Ce fichier est abîmé&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>This file is larger than any statement.</source>
        <translation>Ce fichier est plus grand que toute déclaration.</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase, which this version of Drafter cannot ask for.</source>
        <translation>Ce fichier est protégé par une phrase secrète, que cette version de Drafter ne peut pas demander.</translation>
    </message>
    <message>
        <source>This file or its folder can only be read.</source>
        <translation>Ce fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>This file was altered by another program or is damaged in part; its text is whole.</source>
        <translation>Ce fichier a été altéré par un autre programme ou est abîmé en partie&#x202f;; son texte est entier.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Drafter and cannot be read by this one.</source>
        <translation>Ce fichier a été fait par une version plus récente de Drafter et celle-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Drafter.</source>
        <translation>Ce fichier a été fait par une version plus récente de Drafter.</translation>
    </message>
    <message>
        <source>This file was refused: {how}.</source>
        <translation>Ce fichier a été refusé&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>This folder could not be looked into.</source>
        <translation>Ce dossier n’a pas pu être parcouru.</translation>
    </message>
    <message>
        <source>This is not a Drafter statement.</source>
        <translation>Ce n’est pas une déclaration Drafter.</translation>
    </message>
    <message>
        <source>This precedent cannot be kept.</source>
        <translation>Ce précédent ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>This statement has no earlier versions yet.</source>
        <translation>Cette déclaration n’a pas encore de versions antérieures.</translation>
    </message>
    <message>
        <source>This statement has no file yet.</source>
        <translation>Cette déclaration n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>This statement is open in another window.</source>
        <translation>Cette déclaration est ouverte dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Those are: {names}.</source>
        <translation>Ce sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Those that were there are as they were.</source>
        <translation>Ceux qui étaient là n’ont pas changé.</translation>
    </message>
    <message>
        <source>Too faint for text.</source>
        <translation>Trop pâle pour du texte.</translation>
    </message>
    <message>
        <source>Too small for print.</source>
        <translation>Trop petit pour l’impression.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Two signs of repetition stand together</source>
        <translation>Deux signes de répétition se suivent</translation>
    </message>
    <message>
        <source>Use an SVG, or {px} px.</source>
        <translation>Employez un SVG, ou {px} px.</translation>
    </message>
    <message>
        <source>Use an earlier copy of the file.</source>
        <translation>Employez une copie antérieure du fichier.</translation>
    </message>
    <message>
        <source>What is on the disk is as it was.</source>
        <translation>Ce qui est sur le disque n’a pas changé.</translation>
    </message>
    <message>
        <source>What is shown may be a moment old.</source>
        <translation>Ce qui est montré peut dater d’un instant.</translation>
    </message>
    <message>
        <source>What you type is not being kept for recovery.</source>
        <translation>Ce que vous écrivez n’est pas gardé pour la récupération.</translation>
    </message>
    <message>
        <source>Who cannot see the logo hears this.</source>
        <translation>Lu à qui ne voit pas le logo.</translation>
    </message>
    <message>
        <source>Who cannot see the logo hears “{text}”.</source>
        <translation>Lu à qui ne voit pas le logo&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>You have no right to read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>You have no right to write there.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Your statements are whole.</source>
        <translation>Vos déclarations sont entières.</translation>
    </message>
    <message>
        <source>Your text is not touched by this.</source>
        <translation>Votre texte n’en est pas touché.</translation>
    </message>
    <message>
        <source>Your text is not touched by this; the next change starts it again.</source>
        <translation>Votre texte n’en est pas touché&#x202f;; la prochaine modification le relance.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG</source>
        <translation>un PNG</translation>
    </message>
    <message>
        <source>a Word document or an archive</source>
        <translation>un document Word ou une archive</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>une société</translation>
    </message>
    <message>
        <source>a date or number of a mail</source>
        <translation>une date ou un numéro de courriel</translation>
    </message>
    <message>
        <source>a file in it is a link</source>
        <translation>un de ses fichiers est un lien</translation>
    </message>
    <message>
        <source>a file in it is not as large as it says</source>
        <translation>un de ses fichiers n’a pas la taille annoncée</translation>
    </message>
    <message>
        <source>a file in it is too large</source>
        <translation>un de ses fichiers est trop grand</translation>
    </message>
    <message>
        <source>a member of it is a link</source>
        <translation>un de ses éléments est un lien</translation>
    </message>
    <message>
        <source>a member of it points outside</source>
        <translation>un de ses éléments mène au dehors</translation>
    </message>
    <message>
        <source>a part has a name that leads out of it</source>
        <translation>une partie a un nom qui mène au dehors</translation>
    </message>
    <message>
        <source>a part is compressed in an unknown way</source>
        <translation>une partie est compressée de façon inconnue</translation>
    </message>
    <message>
        <source>a part is encrypted</source>
        <translation>une partie est chiffrée</translation>
    </message>
    <message>
        <source>a part is far larger than it pretends to be</source>
        <translation>une partie est bien plus grande qu’annoncé</translation>
    </message>
    <message>
        <source>a path that cannot be read</source>
        <translation>un tracé illisible</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program’s version</source>
        <translation>une version de programme</translation>
    </message>
    <message>
        <source>a sender or receiver</source>
        <translation>un expéditeur ou un destinataire</translation>
    </message>
    <message>
        <source>a template’s path</source>
        <translation>un chemin de modèle</translation>
    </message>
    <message>
        <source>a transformation that cannot be read</source>
        <translation>une transformation illisible</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>un SVG</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>un auteur</translation>
    </message>
    <message>
        <source>an author or program</source>
        <translation>un auteur ou un programme</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>un ancien document Word</translation>
    </message>
    <message>
        <source>anything loaded from elsewhere</source>
        <translation>des éléments chargés d’ailleurs</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>des fichiers joints</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>des signets</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>des commentaires</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>des caractères de contrôle</translation>
    </message>
    <message>
        <source>custom data</source>
        <translation>des données ajoutées par un programme</translation>
    </message>
    <message>
        <source>data of a camera</source>
        <translation>des données d’appareil photo</translation>
    </message>
    <message>
        <source>earlier versions of the text</source>
        <translation>des versions antérieures du texte</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>du texte masqué</translation>
    </message>
    <message>
        <source>is no TrueType font that can be set</source>
        <translation>n’est pas une police TrueType composable</translation>
    </message>
    <message>
        <source>is not on this machine</source>
        <translation>n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>il a trop de parties</translation>
    </message>
    <message>
        <source>it has two parts of one name</source>
        <translation>il a deux parties de même nom</translation>
    </message>
    <message>
        <source>it holds no brand</source>
        <translation>il ne contient pas de charte</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>il contient trop de fichiers</translation>
    </message>
    <message>
        <source>it is a document of Microsoft Office</source>
        <translation>c’est un document Microsoft Office</translation>
    </message>
    <message>
        <source>it is damaged, or no extension</source>
        <translation>il est abîmé, ou n’est pas une extension</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>le fichier est chiffré</translation>
    </message>
    <message>
        <source>it is larger than 20 MB</source>
        <translation>le fichier dépasse 20 Mo</translation>
    </message>
    <message>
        <source>it is no brand, or not whole</source>
        <translation>ce n’est pas une charte, ou elle n’est pas entière</translation>
    </message>
    <message>
        <source>it is no dictionary for Hunspell</source>
        <translation>ce n’est pas un dictionnaire Hunspell</translation>
    </message>
    <message>
        <source>it is packed in a way that is not taken</source>
        <translation>la compression employée n’est pas acceptée</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>il est compressé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it unpacks to more than a brand can need</source>
        <translation>son contenu dépasse ce qu’il faut à une charte</translation>
    </message>
    <message>
        <source>its container is broken</source>
        <translation>son conteneur est abîmé</translation>
    </message>
    <message>
        <source>its description holds what none may hold</source>
        <translation>sa description contient ce qu’aucune ne doit contenir</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>sa description est abîmée</translation>
    </message>
    <message>
        <source>its manifest is missing</source>
        <translation>son manifeste manque</translation>
    </message>
    <message>
        <source>its manifest makes no sense</source>
        <translation>son manifeste n’a pas de sens</translation>
    </message>
    <message>
        <source>its part {name} is missing or not as it was written</source>
        <translation>sa partie {name} manque ou n’est plus telle qu’écrite</translation>
    </message>
    <message>
        <source>its parts are larger than any statement</source>
        <translation>ses parties sont plus grandes que toute déclaration</translation>
    </message>
    <message>
        <source>its word list does not begin with the number of words</source>
        <translation>sa liste de mots ne commence pas par le nombre de mots</translation>
    </message>
    <message>
        <source>macros and embedded files</source>
        <translation>des macros et fichiers incorporés</translation>
    </message>
    <message>
        <source>marks of editing sessions</source>
        <translation>des traces de sessions d’édition</translation>
    </message>
    <message>
        <source>may not be embedded in files</source>
        <translation>ne doit pas être incorporée aux fichiers</translation>
    </message>
    <message>
        <source>no font that Drafter can set has it</source>
        <translation>aucune police composable ne l’a</translation>
    </message>
    <message>
        <source>no font that Drafter can set has them</source>
        <translation>aucune police composable ne les a</translation>
    </message>
    <message>
        <source>nobody knows the encoding that it names</source>
        <translation>l’encodage qu’il indique est inconnu</translation>
    </message>
    <message>
        <source>other headers</source>
        <translation>d’autres en-têtes</translation>
    </message>
    <message>
        <source>paths of a computer</source>
        <translation>des chemins d’un ordinateur</translation>
    </message>
    <message>
        <source>remarks in the package</source>
        <translation>des remarques dans le paquet</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>des scripts</translation>
    </message>
    <message>
        <source>settings of a printer</source>
        <translation>des réglages d’imprimante</translation>
    </message>
    <message>
        <source>shapes beyond every page</source>
        <translation>des formes hors de toute page</translation>
    </message>
    <message>
        <source>shapes that cannot be drawn</source>
        <translation>des formes qui ne se dessinent pas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the names of the files in it are not as they should be</source>
        <translation>les noms de ses fichiers ne sont pas conformes</translation>
    </message>
    <message>
        <source>the time of writing</source>
        <translation>l’heure de rédaction</translation>
    </message>
    <message>
        <source>the time spent editing</source>
        <translation>la durée de rédaction</translation>
    </message>
    <message>
        <source>there is no Hunspell dictionary in it</source>
        <translation>il ne contient aucun dictionnaire Hunspell</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>des modifications suivies</translation>
    </message>
    <message>
        <source>two of its members have the same name</source>
        <translation>deux de ses éléments ont le même nom</translation>
    </message>
    <message>
        <source>what it holds is too large</source>
        <translation>son contenu est trop grand</translation>
    </message>
    <message>
        <source>{at} must be a colour such as #1F4A5F</source>
        <translation>{at} doit être une couleur comme #1F4A5F</translation>
    </message>
    <message>
        <source>{at} must be a list of lists of texts, {most} at most</source>
        <translation>{at} doit être une liste de listes de textes, {most} au plus</translation>
    </message>
    <message>
        <source>{at} must be a list of pairs of texts, {most} at most</source>
        <translation>{at} doit être une liste de paires de textes, {most} au plus</translation>
    </message>
    <message>
        <source>{at} must be a list of texts, {most} at most</source>
        <translation>{at} doit être une liste de textes, {most} au plus</translation>
    </message>
    <message>
        <source>{at} must be a name, such as {example}</source>
        <translation>{at} doit être un nom, comme {example}</translation>
    </message>
    <message>
        <source>{at} must be a number from {least} to {most}</source>
        <translation>{at} doit être un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>{at} must be a text</source>
        <translation>{at} doit être un texte</translation>
    </message>
    <message>
        <source>{at} must be one of {shown}</source>
        <translation>{at} doit être parmi {shown}</translation>
    </message>
    <message>
        <source>{at} must be size and leading in points, such as “10.5/15”</source>
        <translation>{at} doit donner corps et interlignage en points, comme «&#xa0;10.5/15&#xa0;»</translation>
    </message>
    <message>
        <source>{at} must be true or false</source>
        <translation>{at} doit être true ou false</translation>
    </message>
    <message>
        <source>{at} names “{found}”, and there is no such file in its folder</source>
        <translation>{at} nomme «&#xa0;{found}&#xa0;», et ce fichier n’est pas dans son dossier</translation>
    </message>
    <message>
        <source>{fallback} stands in for it.</source>
        <translation>{fallback} la remplace.</translation>
    </message>
    <message>
        <source>{letters} are printed as boxes.</source>
        <translation>{letters}&#xa0;: imprimés comme des cases.</translation>
    </message>
    <message>
        <source>{letters} come from {fallback}.</source>
        <translation>{letters} viennent de {fallback}.</translation>
    </message>
    <message>
        <source>{place} an entry “{unknown}” that Drafter does not know; it knows {known}</source>
        <translation>l’entrée «&#xa0;{unknown}&#xa0;» est inconnue de Drafter&#xa0;; il connaît {known}</translation>
    </message>
    <message>
        <source>{readable} Save it as UTF-8.</source>
        <translation>{readable} Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{removed} {were} in the picture.</source>
        <translation>Contenu dans l’image&#xa0;: {removed}.</translation>
    </message>
    <message>
        <source>{said}{where}.</source>
        <translation>{said}{where}.</translation>
    </message>
    <message>
        <source>{what} Take them out, or change the list of names in the settings.</source>
        <translation>{what} Retirez-les, ou modifiez la liste des noms dans les paramètres.</translation>
    </message>
    <message>
        <source>{what} et al.</source>
        <translation>{what} et al.</translation>
    </message>
    <message>
        <source>{what} in {where}</source>
        <translation>{what} (dans {where})</translation>
    </message>
    <message>
        <source>“{colour}” is none.</source>
        <translation>«&#xa0;{colour}&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>“{family}” cannot be set.</source>
        <translation>«&#xa0;{family}&#xa0;» ne peut pas être composée.</translation>
    </message>
    <message>
        <source>“{family}” is not on this machine.</source>
        <translation>«&#xa0;{family}&#xa0;» n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{family}” lacks letters of {language}.</source>
        <translation>Il manque à «&#xa0;{family}&#xa0;» des lettres&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>“{family}” may not be embedded.</source>
        <translation>«&#xa0;{family}&#xa0;» ne peut pas être incorporée.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that nobody sees.</source>
        <translation>«&#xa0;{field}&#xa0;» contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>«&#xa0;{field}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{field}” is no date such as 2024-10-09.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas une date comme 2024-10-09.</translation>
    </message>
    <message>
        <source>“{field}” is not written as text.</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas écrit comme du texte.</translation>
    </message>
    <message>
        <source>“{field}” is too long.</source>
        <translation>«&#xa0;{field}&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>“{field}” says something that Drafter does not know.</source>
        <translation>«&#xa0;{field}&#xa0;» dit quelque chose que Drafter ne connaît pas.</translation>
    </message>
    <message>
        <source>“{key}” must be a table</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une table</translation>
    </message>
    <message>
        <source>“{key}” was not added: Hunspell could not do with it.</source>
        <translation>«&#xa0;{key}&#xa0;» n’a pas été ajouté&#xa0;: Hunspell n’a pas su l’employer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken in: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être reprise&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” comes with Drafter and is read-only.</source>
        <translation>«&#xa0;{name}&#xa0;» est fournie avec Drafter et en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” comes with Drafter.</source>
        <translation>«&#xa0;{name}&#xa0;» est fournie avec Drafter.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it took more memory or time than such a file may.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: il a pris plus de mémoire ou de temps que permis.</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>“{name}” is a line and no logo.</source>
        <translation>«&#xa0;{name}&#xa0;» est un trait, pas un logo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or more than filled paths.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé, ou plus que des tracés pleins.</translation>
    </message>
    <message>
        <source>“{name}” is no brand that can be taken in.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une charte qui puisse être reprise.</translation>
    </message>
    <message>
        <source>“{name}” is no brand that can be taken in. {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une charte qui puisse être reprise. {reason}</translation>
    </message>
    <message>
        <source>“{name}” is no file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read, or not whole.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image lisible, ou n’est pas entière.</translation>
    </message>
    <message>
        <source>“{name}” is one half of a dictionary.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est que la moitié d’un dictionnaire.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a dictionary.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour un dictionnaire.</translation>
    </message>
    <message>
        <source>“{name}” was not added: {why}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ajouté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit.</translation>
    </message>
    <message>
        <source>“{name}” was written, but the disk did not confirm it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit, mais le disque ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>“{text}” is {over} mm longer than its place and is cut.</source>
        <translation>«&#xa0;{text}&#xa0;» dépasse sa place de {over} mm et est coupé.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit here.</source>
        <translation>«&#xa0;{typed}&#xa0;» ne convient pas ici.</translation>
    </message>
    <message>
        <source>“{wanted}” is several versions.</source>
        <translation>«&#xa0;{wanted}&#xa0;» désigne plusieurs versions.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1, added by you (%2)</source>
        <translation>%1, ajouté par vous (%2)</translation>
    </message>
    <message>
        <source>A dictionary is being added</source>
        <translation>Un dictionnaire est en cours d’ajout</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Another language shows when Drafter is started again.</source>
        <translation>L’autre langue paraît au prochain démarrage de Drafter.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Brand of new statements</source>
        <translation>Charte des nouvelles déclarations</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Each name as it is written, also without its first name if that gives away whose it is</source>
        <translation>Chaque nom tel qu’il s’écrit, et aussi sans le prénom si cela suffit à reconnaître la personne</translation>
    </message>
    <message>
        <source>Folder with statements</source>
        <translation>Dossier de déclarations</translation>
    </message>
    <message>
        <source>Folders that Home and search look through, with all folders in them:</source>
        <translation>Dossiers que parcourent l’accueil et la recherche, avec leurs sous-dossiers&#xa0;:</translation>
    </message>
    <message>
        <source>Folders with statements</source>
        <translation>Dossiers de déclarations</translation>
    </message>
    <message>
        <source>From an extension of LibreOffice (.oxt), or a .dic with its .aff beside it</source>
        <translation>D’une extension LibreOffice (.oxt), ou un .dic avec son .aff à côté</translation>
    </message>
    <message>
        <source>It comes with Drafter and stays</source>
        <translation>Il est fourni avec Drafter et reste</translation>
    </message>
    <message>
        <source>Language of the dictionary</source>
        <translation>Langue du dictionnaire</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Langue des fenêtres</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of a dictionary</source>
        <translation>Licence d’un dictionnaire</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Look through another folder</source>
        <translation>Parcourir un autre dossier</translation>
    </message>
    <message>
        <source>Look through this folder no more; it stays as it is</source>
        <translation>Ne plus parcourir ce dossier&#x202f;; il reste tel quel</translation>
    </message>
    <message>
        <source>Mark a dictionary first</source>
        <translation>Marquez d’abord un dictionnaire</translation>
    </message>
    <message>
        <source>Mark a folder first</source>
        <translation>Marquez d’abord un dossier</translation>
    </message>
    <message>
        <source>Mark misspelt words while typing</source>
        <translation>Marquer les fautes d’orthographe pendant la frappe</translation>
    </message>
    <message>
        <source>Mark words in %1 too: its dictionary lacks many right ones</source>
        <translation>Marquer aussi&#xa0;: %1 (beaucoup de mots manquent au dictionnaire)</translation>
    </message>
    <message>
        <source>Names that must not be named</source>
        <translation>Noms à taire</translation>
    </message>
    <message>
        <source>Names that must not be named. No release is written while one of them stands in it, or while it names a signatory who is withheld. The list stays on this computer.</source>
        <translation>Noms à taire. Aucune diffusion n’est écrite tant que l’un d’eux s’y trouve, ou tant qu’elle nomme un signataire non publié. La liste reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>None yet, but the folder “Drafter” in your documents, once it is there.</source>
        <translation>Aucun encore, sauf le dossier «&#xa0;Drafter&#xa0;» de vos documents, dès qu’il existe.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>One name on each line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>One word on each line</source>
        <translation>Un mot par ligne</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes of the language</source>
        <translation>Guillemets et apostrophes de la langue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>Paramètres et raccourcis</translation>
    </message>
    <message>
        <source>Show the first hints again</source>
        <translation>Revoir les premiers conseils</translation>
    </message>
    <message>
        <source>Spaces that do not break, where the language wants them</source>
        <translation>Espaces insécables, où la langue les veut</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Statements stay in the files you save them in. Drafter keeps these things besides. Nothing leaves the computer.</source>
        <translation>Les déclarations restent dans les fichiers où vous les enregistrez. Drafter garde en plus ce qui suit. Rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Text you write</source>
        <translation>Texte que vous écrivez</translation>
    </message>
    <message>
        <source>The file that it came from says nothing of a licence.</source>
        <translation>Le fichier d’origine ne dit rien d’une licence.</translation>
    </message>
    <message>
        <source>The list for Home and search, made again when it is lost</source>
        <translation>La liste pour l’accueil et la recherche, refaite si elle est perdue</translation>
    </message>
    <message>
        <source>The marks on the sample come again when it is opened</source>
        <translation>Les repères sur l’exemple reviendront à son ouverture</translation>
    </message>
    <message>
        <source>There is none of your own. Add one first.</source>
        <translation>Il n’y en a aucun à vous. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>They will be shown: none was put away yet</source>
        <translation>Ils seront montrés&#xa0;: aucun n’a encore été rangé</translation>
    </message>
    <message>
        <source>What you typed since the last save</source>
        <translation>Ce que vous avez écrit depuis le dernier enregistrement</translation>
    </message>
    <message>
        <source>Which language is it for?</source>
        <translation>Pour quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Pendant la frappe</translation>
    </message>
    <message>
        <source>Who made it, and what may be done with it</source>
        <translation>Qui l’a fait, et ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Your brands, dictionaries and lists</source>
        <translation>Vos chartes, dictionnaires et listes</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Your own words, right in every statement on this computer:</source>
        <translation>Vos propres mots, admis dans toutes les déclarations sur cet ordinateur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 alone is for the text. Hold Ctrl or Alt with it.</source>
        <translation>%1 seul sert au texte. Tenez Ctrl ou Alt en plus.</translation>
    </message>
    <message>
        <source>%1 belongs to the system and would not arrive here.</source>
        <translation>%1 appartient au système et n’arriverait pas ici.</translation>
    </message>
    <message>
        <source>%1 is the text&apos;s own: %2.</source>
        <translation>%1 appartient au texte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Take it over for “%3”?</source>
        <translation>%1 est «&#xa0;%2&#xa0;». Le reprendre pour «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>All commands have their own keys</source>
        <translation>Toutes les commandes ont leurs touches d’origine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>F10 opens the menu, whatever else is chosen.</source>
        <translation>F10 ouvre le menu, quoi qu’on choisisse d’autre.</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrer par nom ou touches</translation>
    </message>
    <message>
        <source>Give all commands their own keys again</source>
        <translation>Rendre à toutes les commandes leurs touches d’origine</translation>
    </message>
    <message>
        <source>Give this command its own keys again</source>
        <translation>Rendre à cette commande ses touches d’origine</translation>
    </message>
    <message>
        <source>Have this command without keys</source>
        <translation>Laisser cette commande sans touches</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>In the addressees of a call</source>
        <translation>Dans les destinataires d’un appel</translation>
    </message>
    <message>
        <source>In the asks of a call</source>
        <translation>Dans les demandes d’un appel</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Dans l’historique</translation>
    </message>
    <message>
        <source>In the sections at the left</source>
        <translation>Dans les sections à gauche</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>It has its own keys</source>
        <translation>Elle a ses touches d’origine</translation>
    </message>
    <message>
        <source>It has no keys</source>
        <translation>Elle n’a pas de touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Mark a command first</source>
        <translation>Marquez d’abord une commande</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sans touches</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>Sur les pages</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Press the keys for %1. Escape leaves it as it is.</source>
        <translation>Appuyez sur les touches pour %1. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the next keys for this command</source>
        <translation>Prendre les prochaines touches pour cette commande</translation>
    </message>
    <message>
        <source>The text takes these keys itself; they cannot be changed</source>
        <translation>Le texte prend ces touches lui-même&#x202f;; elles ne changent pas</translation>
    </message>
    <message>
        <source>While finding</source>
        <translation>Pendant la recherche</translation>
    </message>
    <message>
        <source>a line, over the borders of sections</source>
        <translation>une ligne, par-delà les sections</translation>
    </message>
    <message>
        <source>a new line in the paragraph</source>
        <translation>une nouvelle ligne dans le paragraphe</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>un nouveau paragraphe</translation>
    </message>
    <message>
        <source>a page up or down</source>
        <translation>une page en haut ou en bas</translation>
    </message>
    <message>
        <source>a word back or on</source>
        <translation>un mot en arrière ou en avant</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>retour au texte</translation>
    </message>
    <message>
        <source>bring back the section of the change</source>
        <translation>rétablir la section de la modification</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>ne peut pas être modifié</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>modifier la cellule</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>couper</translation>
    </message>
    <message>
        <source>from place to place, in their list</source>
        <translation>d’une occurrence à l’autre, dans leur liste</translation>
    </message>
    <message>
        <source>go from section to section</source>
        <translation>aller de section en section</translation>
    </message>
    <message>
        <source>go there in the text</source>
        <translation>y aller dans le texte</translation>
    </message>
    <message>
        <source>make the ask an item of a list</source>
        <translation>faire de la demande un élément de liste</translation>
    </message>
    <message>
        <source>make the item prose again</source>
        <translation>remettre l’élément en texte suivi</translation>
    </message>
    <message>
        <source>mark the last one, again remove it</source>
        <translation>marquer le dernier, encore&#xa0;: l’enlever</translation>
    </message>
    <message>
        <source>move the item</source>
        <translation>déplacer l’élément</translation>
    </message>
    <message>
        <source>move the row</source>
        <translation>déplacer la ligne</translation>
    </message>
    <message>
        <source>move the section</source>
        <translation>déplacer la section</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sans touches</translation>
    </message>
    <message>
        <source>no keys now</source>
        <translation>sans touches à présent</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation>appuyez sur les touches</translation>
    </message>
    <message>
        <source>put away what is open, back to the text</source>
        <translation>fermer ce qui est ouvert, retour au texte</translation>
    </message>
    <message>
        <source>remove the rows</source>
        <translation>supprimer les lignes</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>faire défiler</translation>
    </message>
    <message>
        <source>select on, over the borders</source>
        <translation>étendre la sélection, par-delà les sections</translation>
    </message>
    <message>
        <source>select the section, again the statement</source>
        <translation>sélectionner la section, encore&#xa0;: la déclaration</translation>
    </message>
    <message>
        <source>take away a word</source>
        <translation>effacer un mot</translation>
    </message>
    <message>
        <source>take the marked body</source>
        <translation>prendre l’organe marqué</translation>
    </message>
    <message>
        <source>take what was typed</source>
        <translation>prendre ce qui a été écrit</translation>
    </message>
    <message>
        <source>the first and the last page</source>
        <translation>la première et la dernière page</translation>
    </message>
    <message>
        <source>the menu; Alt alone does it too</source>
        <translation>le menu&#x202f;; Alt seul le fait aussi</translation>
    </message>
    <message>
        <source>the next item; in an empty one, out of the list</source>
        <translation>l’élément suivant&#x202f;; dans un vide, hors de la liste</translation>
    </message>
    <message>
        <source>the next or previous change</source>
        <translation>la modification suivante ou précédente</translation>
    </message>
    <message>
        <source>the next or previous place</source>
        <translation>l’occurrence suivante ou précédente</translation>
    </message>
    <message>
        <source>to the ends of the section, again of the statement</source>
        <translation>aux bouts de la section, encore&#xa0;: de la déclaration</translation>
    </message>
    <message>
        <source>to the next or previous part</source>
        <translation>à la partie suivante ou précédente</translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns not used</source>
        <translation>
            <numerusform>%n colonne non employée</numerusform>
            <numerusform>%n colonnes non employées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside</source>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation>
            <numerusform>%n en double dans la liste</numerusform>
            <numerusform>%n en double dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Affiliations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All rows of the list, to update or to copy</source>
        <translation>Toutes les lignes de la liste, à mettre à jour ou à copier</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Arrange as sorted now</source>
        <translation>Ranger comme trié à présent</translation>
    </message>
    <message>
        <source>Arrange signatories</source>
        <translation>Ranger les signataires</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Comme rangés</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Comme imprimés</translation>
    </message>
    <message>
        <source>As the brand has it</source>
        <translation>Selon la charte</translation>
    </message>
    <message>
        <source>Blocks to sign by hand</source>
        <translation>Blocs à signer à la main</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change signatory</source>
        <translation>Modifier le signataire</translation>
    </message>
    <message>
        <source>Choose one signatory</source>
        <translation>Choisissez un signataire</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Sous condition</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Does not lead</source>
        <translation>N’est pas en tête</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n rows</source>
        <translation>
            <numerusform>Filtrer %n ligne</numerusform>
            <numerusform>Filtrer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter signatories</source>
        <translation>Filtrer les signataires</translation>
    </message>
    <message>
        <source>From a spreadsheet: CSV, XLSX or ODS</source>
        <translation>D’un tableur&#xa0;: CSV, XLSX ou ODS</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Leading first</source>
        <translation>Chefs de file d’abord</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Leads the coalition</source>
        <translation>Mène la coalition</translation>
    </message>
    <message>
        <source>List in columns</source>
        <translation>Liste en colonnes</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logos, then names</source>
        <translation>Logos, puis noms</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les regarder…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move signatories</source>
        <translation>Déplacer les signataires</translation>
    </message>
    <message>
        <source>Move signatory</source>
        <translation>Déplacer le signataire</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>None added</source>
        <translation>Aucun ajouté</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order and look of the printed signatories</source>
        <translation>Ordre et forme des signataires imprimés</translation>
    </message>
    <message>
        <source>Order: %1. Printed: %2</source>
        <translation>Ordre&#xa0;: %1. Imprimés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organisation ou personne</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Paste signatories</source>
        <translation>Coller des signataires</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Persons and their organisations</source>
        <translation>Personnes et leurs organisations</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Print persons and titles</source>
        <translation>Imprimer personnes et titres</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Imprimés comme</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n signatories</source>
        <translation>
            <numerusform>Supprimer %n signataire</numerusform>
            <numerusform>Supprimer %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Enlever le logo</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Say that affiliations only identify</source>
        <translation>Dire que les affiliations sont indicatives</translation>
    </message>
    <message>
        <source>Set state</source>
        <translation>Définir l’état</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sort rows by</source>
        <translation>Trier les lignes par</translation>
    </message>
    <message>
        <source>Sort the rows by a column first</source>
        <translation>Triez d’abord les lignes par une colonne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>Tableau par pays</translation>
    </message>
    <message>
        <source>The filter hides some rows</source>
        <translation>Le filtre cache des lignes</translation>
    </message>
    <message>
        <source>The rows are sorted by a column</source>
        <translation>Les lignes sont triées par une colonne</translation>
    </message>
    <message>
        <source>They are printed in another order than as arranged</source>
        <translation>Ils sont imprimés dans un autre ordre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Title and affiliation</source>
        <translation>Titre et affiliation</translation>
    </message>
    <message>
        <source>Type a name, or paste a list of names, one a line</source>
        <translation>Saisissez un nom, ou collez une liste de noms, un par ligne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims to source or verify</source>
        <translation>
            <numerusform>%n affirmation à sourcer ou vérifier</numerusform>
            <numerusform>%n affirmations à sourcer ou vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être lue.</numerusform>
            <numerusform>%n entrées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added.</source>
        <translation>
            <numerusform>%n source ajoutée.</numerusform>
            <numerusform>%n sources ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF, a picture or a saved page, up to {most}. Or drop it here.</source>
        <translation>Un PDF, une image ou une page enregistrée, jusqu’à {most}. Ou déposez-le ici.</translation>
    </message>
    <message>
        <source>A claim after all</source>
        <translation>Une affirmation tout de même</translation>
    </message>
    <message>
        <source>A claim without a source cannot be verified</source>
        <translation>Une affirmation sans source ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Une nouvelle source</translation>
    </message>
    <message>
        <source>A source without a title</source>
        <translation>Une source sans titre</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Address, never opened from here</source>
        <translation>Adresse, jamais ouverte d’ici</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archivée à</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message numerus="yes">
        <source>Bears %n claims</source>
        <translation>
            <numerusform>Étaye %n affirmation</numerusform>
            <numerusform>Étaye %n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Bears no claim yet</source>
        <translation>N’étaye encore aucune affirmation</translation>
    </message>
    <message>
        <source>Bears one claim</source>
        <translation>Étaye une affirmation</translation>
    </message>
    <message>
        <source>Before release: each of them is named when you export</source>
        <translation>Avant la diffusion&#xa0;: chacune est nommée à l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Consultée le</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Edited after it was verified</source>
        <translation>Modifiée après vérification</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Footnote: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Go to a claim in the list first</source>
        <translation>Allez d’abord à une affirmation de la liste</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>It is verified as it stands</source>
        <translation>Elle est vérifiée telle quelle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a file with the source</source>
        <translation>Garder un fichier avec la source</translation>
    </message>
    <message>
        <source>Keep and verify</source>
        <translation>Garder et vérifier</translation>
    </message>
    <message>
        <source>Kept with the statement</source>
        <translation>Gardé avec la déclaration</translation>
    </message>
    <message>
        <source>Lists of sources</source>
        <translation>Listes de sources</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message>
        <source>No claim has a source yet. Put the cursor in a sentence.</source>
        <translation>Aucune affirmation n’a encore de source. Placez le curseur dans une phrase.</translation>
    </message>
    <message>
        <source>No program opened the file. Save a copy of it instead.</source>
        <translation>Aucun programme n’a ouvert le fichier. Enregistrez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>No source yet. Put the cursor in a sentence and press Ctrl+Alt+S.</source>
        <translation>Pas encore de source. Placez le curseur dans une phrase et appuyez sur Ctrl+Alt+S.</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Pas une affirmation</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Nothing is fetched; what you paste is kept</source>
        <translation>Rien n’est téléchargé&#xa0;; ce que vous collez est gardé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Ouvrir dans un autre programme…</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Paste the sentence that bears the claim</source>
        <translation>Collez la phrase qui étaye l’affirmation</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Put the cursor in a sentence first</source>
        <translation>Placez d’abord le curseur dans une phrase</translation>
    </message>
    <message>
        <source>Quotation, in the words of the source</source>
        <translation>Citation, dans les mots de la source</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Say what the source is: its title or its address</source>
        <translation>Dites quelle est la source&#xa0;: son titre ou son adresse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Source {number}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources {numbers}</source>
        <translation>Sources {numbers}</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file is missing here. An earlier generation may have it.</source>
        <translation>Le fichier manque ici. Une génération antérieure l’a peut-être.</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>Le fichier est encore en cours de lecture</translation>
    </message>
    <message>
        <source>The other program gets a copy in {folder}. It is removed when this statement’s window closes.</source>
        <translation>L’autre programme reçoit une copie dans {folder}. Elle est supprimée à la fermeture de la fenêtre de cette déclaration.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, or paste an address or a reference</source>
        <translation>Titre, ou collez une adresse ou une référence</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To verify again</source>
        <translation>À revérifier</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Employer celle-là</translation>
    </message>
    <message>
        <source>Use the other source</source>
        <translation>Employer l’autre source</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifiée par</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify claim</source>
        <translation>Vérifier l’affirmation</translation>
    </message>
    <message>
        <source>Where sources are printed</source>
        <translation>Impression des sources</translation>
    </message>
    <message>
        <source>Which source</source>
        <translation>Quelle source</translation>
    </message>
    <message>
        <source>Why it needs no source</source>
        <translation>Pourquoi il n’en faut pas</translation>
    </message>
    <message>
        <source>Will bear this claim</source>
        <translation>Étayera cette affirmation</translation>
    </message>
    <message>
        <source>With a quotation it can be verified too</source>
        <translation>Avec une citation, elle peut aussi être vérifiée</translation>
    </message>
    <message>
        <source>With it this statement’s file has {size} of kept files. {most} is the most.</source>
        <translation>Avec lui, le fichier de cette déclaration contient {size} de fichiers gardés. Le maximum est de {most}.</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 9 Oct 2024 or 2024</source>
        <translation>Écrivez un jour, un mois ou une année, comme 9 oct. 2024 ou 2024</translation>
    </message>
    <message>
        <source>by {who}, {day}</source>
        <translation>par {who}, {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>vérifié le {day}</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>{state}; {sources}</source>
        <translation>{state}&#x202f;; {sources}</translation>
    </message>
    <message>
        <source>“{name}” has this address.</source>
        <translation>«&#xa0;{name}&#xa0;» a cette adresse.</translation>
    </message>
    <message>
        <source>“{words}” is a number that somebody counted.</source>
        <translation>«&#xa0;{words}&#xa0;» est un chiffre que quelqu’un a compté.</translation>
    </message>
    <message>
        <source>“{words}” is a person.</source>
        <translation>«&#xa0;{words}&#xa0;» est une personne.</translation>
    </message>
    <message>
        <source>“{words}” is quoted; nothing says from where.</source>
        <translation>«&#xa0;{words}&#xa0;» est cité&#xa0;; rien ne dit d’où.</translation>
    </message>
    <message>
        <source>“{words}” names nobody whom a reader could ask.</source>
        <translation>«&#xa0;{words}&#xa0;» ne nomme personne qu’un lecteur puisse interroger.</translation>
    </message>
    <message>
        <source>“{words}” says what somebody did.</source>
        <translation>«&#xa0;{words}&#xa0;» dit ce que quelqu’un a fait.</translation>
    </message>
    <message>
        <source>“{words}” says when it happened.</source>
        <translation>«&#xa0;{words}&#xa0;» dit quand cela s’est passé.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Add to my &amp;dictionary</source>
        <translation>Ajouter à mon &amp;dictionnaire</translation>
    </message>
    <message>
        <source>Add to this &amp;statement</source>
        <translation>Ajouter à cette déc&amp;laration</translation>
    </message>
    <message>
        <source>Add “%1” to the statement</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la déclaration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>Dictionnaires…</translation>
    </message>
    <message>
        <source>Every word is right, or set aside.</source>
        <translation>Tous les mots sont admis, ou laissés tels quels.</translation>
    </message>
    <message>
        <source>It is right here, and the file keeps it</source>
        <translation>Il est admis ici, et le fichier le garde</translation>
    </message>
    <message>
        <source>It is right in every statement on this computer</source>
        <translation>Il est admis dans toutes les déclarations sur cet ordinateur</translation>
    </message>
    <message>
        <source>It stays as it is in this paragraph</source>
        <translation>Il reste tel quel dans ce paragraphe</translation>
    </message>
    <message>
        <source>Leave “%1” as it is</source>
        <translation>Laisser «&#xa0;%1&#xa0;» tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n words again</source>
        <translation>
            <numerusform>Revoir %n mot</numerusform>
            <numerusform>Revoir %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No word is misspelt</source>
        <translation>Aucun mot n’est mal écrit</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling is turned off in the settings.</source>
        <translation>L’orthographe est désactivée dans les paramètres.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The dictionary lacks many words and has to be turned on for: %1.</source>
        <translation>Il manque beaucoup de mots au dictionnaire, il faut l’activer pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no dictionary for: %1.</source>
        <translation>Il n’y a pas de dictionnaire pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Words that were left or added here are looked at anew</source>
        <translation>Les mots laissés ou ajoutés ici sont revus</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Write it in its place</source>
        <translation>L’écrire à sa place</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun dictionnaire (%2).</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans votre dictionnaire.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Liste des constats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Address of a publication</source>
        <translation>Adresse d’une publication</translation>
    </message>
    <message>
        <source>Address of a source</source>
        <translation>Adresse d’une source</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Archived address of a source</source>
        <translation>Adresse archivée d’une source</translation>
    </message>
    <message>
        <source>Author of a source</source>
        <translation>Auteur d’une source</translation>
    </message>
    <message>
        <source>Basis of a call</source>
        <translation>Fondement d’un appel</translation>
    </message>
    <message>
        <source>Body of a person</source>
        <translation>Affiliation d’une personne</translation>
    </message>
    <message>
        <source>Country of a signatory</source>
        <translation>Pays d’un signataire</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Titre courant</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>Type de publication</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Type de texte</translation>
    </message>
    <message>
        <source>Letter: closing</source>
        <translation>Lettre&#xa0;: formule finale</translation>
    </message>
    <message>
        <source>Letter: enclosure</source>
        <translation>Lettre&#xa0;: pièce jointe</translation>
    </message>
    <message>
        <source>Letter: recipient</source>
        <translation>Lettre&#xa0;: destinataire</translation>
    </message>
    <message>
        <source>Letter: reference</source>
        <translation>Lettre&#xa0;: référence</translation>
    </message>
    <message>
        <source>Letter: salutation</source>
        <translation>Lettre&#xa0;: formule d’appel</translation>
    </message>
    <message>
        <source>Letter: title of who signs</source>
        <translation>Lettre&#xa0;: fonction du signataire</translation>
    </message>
    <message>
        <source>Letter: who signs</source>
        <translation>Lettre&#xa0;: signataire</translation>
    </message>
    <message>
        <source>Measure here</source>
        <translation>Mesure ici</translation>
    </message>
    <message>
        <source>Name of a signatory</source>
        <translation>Nom d’un signataire</translation>
    </message>
    <message>
        <source>Number of the measure here</source>
        <translation>Numéro de la mesure ici</translation>
    </message>
    <message>
        <source>Number of the precedent</source>
        <translation>Numéro du précédent</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publisher of a source</source>
        <translation>Éditeur d’une source</translation>
    </message>
    <message>
        <source>Quotation of a source</source>
        <translation>Citation d’une source</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Title of a person</source>
        <translation>Fonction d’une personne</translation>
    </message>
    <message>
        <source>Title of a source</source>
        <translation>Titre d’une source</translation>
    </message>
    <message>
        <source>What courts said</source>
        <translation>Ce qu’ont dit les juges</translation>
    </message>
    <message>
        <source>What courts said of the precedent</source>
        <translation>Précédent&#xa0;: ce qu’ont dit les juges</translation>
    </message>
    <message>
        <source>Who took the measure here</source>
        <translation>Qui a pris la mesure ici</translation>
    </message>
    <message>
        <source>Who took the precedent</source>
        <translation>Qui a pris le précédent</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add left-over lines</source>
        <translation>Ajouter les lignes restantes</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Brouillon…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For sign-off…</source>
        <translation>Pour accord…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Diffusion…</translation>
    </message>
    <message>
        <source>Statements (.drafter), text, Markdown and web pages can.</source>
        <translation>Les déclarations (.drafter), textes, Markdown et pages web le peuvent.</translation>
    </message>
    <message>
        <source>This kind of file cannot be opened or imported.</source>
        <translation>Ce type de fichier ne peut être ni ouvert ni importé.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Words by section</source>
        <translation>Mots par section</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
</TS>
