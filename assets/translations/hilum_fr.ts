<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hilum</source>
        <translation>À propos de Hilum</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Hilum is an offline reading aid: it tells whether a frontal chest X-ray shows signs of pneumonia, how probable that is, and where in the film the evidence lies.</source>
        <translation>Hilum est une aide à la lecture hors ligne&#xa0;: il dit si une radiographie thoracique de face montre des signes de pneumonie, avec quelle probabilité, et où dans le cliché se trouvent les indices.</translation>
    </message>
    <message>
        <source>For research and teaching. It is not a medical device, and what it says is not a diagnosis. A film is judged by a model that was made for such patients, or refused.</source>
        <translation>Pour la recherche et l’enseignement. Ce n’est pas un dispositif médical, et ce qu’il dit n’est pas un diagnostic. Un cliché est jugé par un modèle fait pour de tels patients, ou refusé.</translation>
    </message>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Les clichés restent sur cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The file {0} is missing from this installation.</source>
        <translation>Le fichier {0} manque dans cette installation.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open films…</source>
        <translation>Ouvrir des clichés…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>Essayer avec les exemples</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Annuler l’analyse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>Adapter à la fenêtre</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Copy or export the film from its source again, and open the new copy.</source>
        <translation>Copiez ou exportez de nouveau le cliché depuis sa source, et ouvrez la nouvelle copie.</translation>
    </message>
    <message>
        <source>Export the film from the archive as uncompressed DICOM or as PNG, and open that file.</source>
        <translation>Exportez le cliché de l’archive en DICOM non compressé ou en PNG, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Open a frontal chest film of this patient instead; this picture is for a reader alone.</source>
        <translation>Ouvrez plutôt une radiographie thoracique de face de ce patient&#xa0;; cette image est réservée à un lecteur.</translation>
    </message>
    <message>
        <source>Read this film by eye; the model has nothing to say about such patients.</source>
        <translation>Lisez ce cliché à l’œil&#xa0;; le modèle n’a rien à dire de tels patients.</translation>
    </message>
    <message>
        <source>Export the film in its usual size, as one picture, and open that file.</source>
        <translation>Exportez le cliché dans sa taille habituelle, en une seule image, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Open the film once more. If it fails again, get a new copy of it.</source>
        <translation>Ouvrez le cliché encore une fois. S’il échoue de nouveau, procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>Close other programs, and open the film once more.</source>
        <translation>Fermez d’autres programmes, et ouvrez le cliché encore une fois.</translation>
    </message>
    <message>
        <source>Check that the folder and its drive are there and that you may open the file; then open it once more.</source>
        <translation>Vérifiez que le dossier et son lecteur sont là et que vous pouvez ouvrir le fichier&#xa0;; puis ouvrez-le encore une fois.</translation>
    </message>
    <message>
        <source>If it should be a film, export it from its source again as DICOM or PNG; if not, there is nothing to do.</source>
        <translation>Si c’est censé être un cliché, exportez-le de nouveau depuis sa source en DICOM ou PNG&#xa0;; sinon, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Open the films that belong to this file one by one, from the folder beside it.</source>
        <translation>Ouvrez un par un les clichés qui vont avec ce fichier, depuis le dossier voisin.</translation>
    </message>
    <message>
        <source>Open the whole film as the archive exports it, and nothing around it.</source>
        <translation>Ouvrez le cliché entier tel que l’archive l’exporte, sans rien autour.</translation>
    </message>
    <message>
        <source>Have it corrected here; or turn or invert it in the archive&apos;s viewer, export it, and open that file.</source>
        <translation>Faites-le corriger ici&#xa0;; ou tournez-le ou inversez-le dans la visionneuse de l’archive, exportez-le et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Export the films one by one, and open those files.</source>
        <translation>Exportez les clichés un par un et ouvrez ces fichiers.</translation>
    </message>
    <message>
        <source>Install Hilum anew, since a part of it is missing; or export the film as PNG.</source>
        <translation>Réinstallez Hilum, car une partie en manque&#xa0;; ou exportez le cliché en PNG.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>Open a list of labels</source>
        <translation>Ouvrir une liste d’étiquettes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listes (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement with the model</source>
        <translation>Accord avec le modèle</translation>
    </message>
    <message>
        <source>Blind readings only</source>
        <translation>Lectures en aveugle seulement</translation>
    </message>
    <message>
        <source>Only what was said before the answer was shown, as it was first said</source>
        <translation>Seulement ce qui a été dit avant que la réponse soit montrée, tel que dit d’abord</translation>
    </message>
    <message>
        <source>Take the truth from a list…</source>
        <translation>Prendre la vérité dans une liste…</translation>
    </message>
    <message>
        <source>A CSV file with the columns “file” and “label” (NORMAL or PNEUMONIA)</source>
        <translation>Un fichier CSV avec les colonnes «&#xa0;file&#xa0;» et «&#xa0;label&#xa0;» (NORMAL ou PNEUMONIA)</translation>
    </message>
    <message>
        <source>From the folders again</source>
        <translation>De nouveau d’après les dossiers</translation>
    </message>
    <message>
        <source>No film has both your verdict and the model&apos;s yet. Give verdicts with S, N and U.</source>
        <translation>Aucun cliché n’a encore votre verdict et celui du modèle. Donnez des verdicts avec S, N et U.</translation>
    </message>
    <message>
        <source>You and the model agree on &lt;b&gt;{0} of {1}&lt;/b&gt; films that both of you decided: {2}.</source>
        <translation>Vous et le modèle êtes d’accord sur &lt;b&gt;{0} sur {1}&lt;/b&gt; clichés que vous avez tous deux tranchés&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {0}; with unsure and undecided as a third answer, {1}, over {2} films.</source>
        <translation>Kappa de Cohen {0}&#xa0;; avec incertain et indécis comme troisième réponse, {1}, sur {2} clichés.</translation>
    </message>
    <message>
        <source>folders named NORMAL and PNEUMONIA</source>
        <translation>dossiers nommés NORMAL et PNEUMONIA</translation>
    </message>
    <message>
        <source>The truth is known of {0} of {1} films (from {2}).</source>
        <translation>La vérité est connue pour {0} clichés sur {1} (d’après&#xa0;: {2}).</translation>
    </message>
    <message>
        <source>{0} films were left out, since their labels fit other films too.</source>
        <translation>{0} clichés ont été laissés de côté, car leurs étiquettes vont aussi à d’autres.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Films on which you differ&lt;/b&gt;; choose one to look at it</source>
        <translation>&lt;b&gt;Clichés sur lesquels vous différez&lt;/b&gt;&#xa0;; choisissez-en un pour le regarder</translation>
    </message>
    <message>
        <source>All intervals hold 95 %. Sensitivity and specificity leave out what was left open.</source>
        <translation>Tous les intervalles sont à 95&#xa0;%. La sensibilité et la spécificité omettent ce qui est resté ouvert.</translation>
    </message>
    <message>
        <source>Model: {0}</source>
        <translation>Modèle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>You: {0}</source>
        <translation>Vous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissés ouverts</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Films on which you differ</source>
        <translation>Clichés sur lesquels vous différez</translation>
    </message>
</context>
<context>
    <name>AllowanceBar</name>
    <message>
        <source>Assess anyway</source>
        <translation>Évaluer quand même</translation>
    </message>
    <message>
        <source>By a model that was not made for such films; the row, pictures and reports then say so</source>
        <translation>Par un modèle qui n’a pas été fait pour de tels clichés&#xa0;; la ligne, les images et les rapports l’indiquent alors</translation>
    </message>
    <message>
        <source>Invert and assess</source>
        <translation>Inverser et évaluer</translation>
    </message>
    <message>
        <source>Turn and assess</source>
        <translation>Tourner et évaluer</translation>
    </message>
    <message>
        <source>The row then says that the film was corrected; its file stays as it is</source>
        <translation>La ligne indique alors que le cliché a été corrigé&#xa0;; son fichier reste tel quel</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Not assessed.</source>
        <translation>Non évalué.</translation>
    </message>
    <message>
        <source>You have seen this film&apos;s answer before, so this reading will not count as blind.</source>
        <translation>Vous avez déjà vu la réponse pour ce cliché&#xa0;; cette lecture ne comptera donc pas comme faite en aveugle.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is shown once you have given yours.</source>
        <translation>La réponse du modèle est montrée une fois que vous avez donné la vôtre.</translation>
    </message>
    <message>
        <source>Your reading first.</source>
        <translation>Votre lecture d’abord.</translation>
    </message>
    <message>
        <source>In a reader study the model&apos;s answer is not shown.</source>
        <translation>Dans une étude de lecture, la réponse du modèle n’est pas montrée.</translation>
    </message>
    <message>
        <source>Your reading, please.</source>
        <translation>Votre lecture, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The {0} validation films with the nearest scores have probabilities from {1} to {2}. Of all {3} validation films, {4} show pneumonia. They are weighed as if {5} did: where pneumonia is rarer than that, it is also rarer among films scored like this one. In brackets the 95 % interval.</source>
        <translation>Les {0} clichés de validation aux scores les plus proches ont des probabilités de {1} à {2}. Sur les {3} clichés de validation, {4} montrent une pneumonie. Ils sont pondérés comme s’il y en avait {5}&#xa0;: là où la pneumonie est plus rare, elle l’est aussi parmi les clichés au score semblable. Entre parenthèses, l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>The films were changed at random, as other rooms and detectors would.</source>
        <translation>Les clichés ont été modifiés au hasard, comme le feraient d’autres salles et détecteurs.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Pour la recherche. Pas un diagnostic.</translation>
    </message>
    <message>
        <source>Research use. Trained on {0}; not a diagnosis.</source>
        <translation>Pour la recherche. Entraîné sur&#xa0;: {0}&#xa0;; pas un diagnostic.</translation>
    </message>
    <message>
        <source>Signs of pneumonia:</source>
        <translation>Signes de pneumonie&#xa0;:</translation>
    </message>
    <message>
        <source>No signs of pneumonia:</source>
        <translation>Pas de signes de pneumonie&#xa0;:</translation>
    </message>
    <message>
        <source>Undecided, too close to call:</source>
        <translation>Indécis, trop serré pour trancher&#xa0;:</translation>
    </message>
    <message>
        <source>Your reading: signs of pneumonia.</source>
        <translation>Votre lecture&#xa0;: signes de pneumonie.</translation>
    </message>
    <message>
        <source>Your reading: no signs of pneumonia.</source>
        <translation>Votre lecture&#xa0;: pas de signes de pneumonie.</translation>
    </message>
    <message>
        <source>Your reading: unsure.</source>
        <translation>Votre lecture&#xa0;: incertain.</translation>
    </message>
    <message>
        <source>The model agrees:</source>
        <translation>Le modèle est d’accord&#xa0;:</translation>
    </message>
    <message>
        <source>The model says signs of pneumonia:</source>
        <translation>Le modèle voit des signes de pneumonie&#xa0;:</translation>
    </message>
    <message>
        <source>The model says no signs of pneumonia:</source>
        <translation>Le modèle ne voit pas de signes de pneumonie&#xa0;:</translation>
    </message>
    <message>
        <source>The model is undecided:</source>
        <translation>Le modèle est indécis&#xa0;:</translation>
    </message>
    <message>
        <source>probability {0}.</source>
        <translation>probabilité {0}.</translation>
    </message>
    <message>
        <source>probability {0}, at or above the operating point “{1}” ({2}).</source>
        <translation>probabilité {0}, au niveau ou au-dessus du point de fonctionnement «&#xa0;{1}&#xa0;» ({2}).</translation>
    </message>
    <message>
        <source>probability {0}, below the operating point “{1}” ({2}).</source>
        <translation>probabilité {0}, en dessous du point de fonctionnement «&#xa0;{1}&#xa0;» ({2}).</translation>
    </message>
    <message>
        <source>probability {0} lies within the undecided band around the operating point “{1}” ({2}).</source>
        <translation>la probabilité {0} se situe dans la bande indécise autour du point de fonctionnement «&#xa0;{1}&#xa0;» ({2}).</translation>
    </message>
    <message>
        <source>At your prevalence of {0} that is a probability of {1}.</source>
        <translation>À votre prévalence de {0}, cela fait une probabilité de {1}.</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia ({2}).</source>
        <translation>Sur {0} clichés de validation de score proche, {1} montraient une pneumonie ({2}).</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia at that prevalence ({2}).</source>
        <translation>Sur {0} clichés de validation de score proche, {1} montraient une pneumonie, à cette prévalence ({2}).</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia at even odds ({2}).</source>
        <translation>Sur {0} clichés de validation de score proche, {1} montraient une pneumonie, à chances égales ({2}).</translation>
    </message>
    <message>
        <source>Most evidence: {0}.</source>
        <translation>Indices les plus forts&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something unexpected went wrong ({0}).</source>
        <translation>Une erreur inattendue s’est produite ({0}).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Not shown yet</source>
        <translation>Encore masqué</translation>
    </message>
    <message>
        <source>Give your verdict first; then the model&apos;s answer is shown.</source>
        <translation>Donnez d’abord votre verdict&#xa0;; la réponse du modèle s’affiche ensuite.</translation>
    </message>
    <message>
        <source>Your note: {0}</source>
        <translation>Votre note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>probability {0}</source>
        <translation>probabilité {0}</translation>
    </message>
    <message>
        <source>reader: {0}</source>
        <translation>lecteur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>warning: {0}</source>
        <translation>avertissement&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>The selected ones are normal</source>
        <translation>Les éléments sélectionnés sont normaux</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>&amp;Pneumonie</translation>
    </message>
    <message>
        <source>The selected ones have pneumonia</source>
        <translation>Les éléments sélectionnés ont une pneumonie</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>The selected ones are of neither class</source>
        <translation>Les éléments sélectionnés n’appartiennent à aucune des deux classes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>What was found in {0}</source>
        <translation>Ce qui a été trouvé dans {0}</translation>
    </message>
    <message>
        <source>Rows and folders with problems: {0}</source>
        <translation>Lignes et dossiers avec des problèmes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Select a row and say what it stands for; what lies below it follows.</source>
        <translation>Sélectionnez une ligne et dites ce qu’elle représente&#xa0;; ce qui se trouve dessous la suit.</translation>
    </message>
    <message>
        <source>Normal films: {0}. Films with pneumonia: {1}. Left out: {2}.</source>
        <translation>Clichés normaux&#xa0;: {0}. Clichés avec pneumonie&#xa0;: {1}. Laissés de côté&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Both classes are needed: say which rows are normal and which have pneumonia.</source>
        <translation>Les deux classes sont nécessaires&#xa0;: dites quelles lignes sont normales et lesquelles ont une pneumonie.</translation>
    </message>
    <message>
        <source>Assess {0} films</source>
        <translation>Évaluer {0} clichés</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non relus</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Films in which the model sees signs of pneumonia</source>
        <translation>Clichés dans lesquels le modèle voit des signes de pneumonie</translation>
    </message>
    <message>
        <source>Films that are too close to call</source>
        <translation>Clichés trop serrés pour trancher</translation>
    </message>
    <message>
        <source>Films that must not be assessed</source>
        <translation>Clichés qui ne doivent pas être évalués</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Films without a reader&apos;s verdict</source>
        <translation>Clichés sans verdict du lecteur</translation>
    </message>
    <message>
        <source>Films of which the reader and the model say the opposite</source>
        <translation>Clichés dont le lecteur et le modèle disent le contraire</translation>
    </message>
</context>
<context>
    <name>ClipboardWriter</name>
    <message>
        <source>{0} rows were copied.</source>
        <translation>{0} lignes ont été copiées.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation>La réponse a été copiée.</translation>
    </message>
</context>
<context>
    <name>CloseFilms</name>
    <message>
        <source>Close all films</source>
        <translation>Fermer tous les clichés</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Zone or reason</source>
        <translation>Zone ou raison</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposer</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>Order of the scan</source>
        <translation>Ordre de l’analyse</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy films into folders</source>
        <translation>Copier les clichés dans des dossiers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Folders by</source>
        <translation>Dossiers selon</translation>
    </message>
    <message>
        <source>While films are read blind, only the reader&apos;s verdicts name folders, and films not yet read stay out.</source>
        <translation>Pendant la lecture en aveugle, seuls les verdicts du lecteur nomment les dossiers&#xa0;; les clichés non encore lus sont omis.</translation>
    </message>
    <message>
        <source>The &amp;model&apos;s verdict</source>
        <translation>Verdict du &amp;modèle</translation>
    </message>
    <message>
        <source>The &amp;reader&apos;s verdict</source>
        <translation>Verdict du &amp;lecteur</translation>
    </message>
    <message>
        <source>&amp;Both, the reader&apos;s within the model&apos;s</source>
        <translation>Les &amp;deux, celui du lecteur dans celui du modèle</translation>
    </message>
    <message>
        <source>Folders such as {0}. Films are copied, never moved.</source>
        <translation>Dossiers comme {0}. Les clichés sont copiés, jamais déplacés.</translation>
    </message>
</context>
<context>
    <name>CopyExport</name>
    <message>
        <source>{0} films were copied into {1}.</source>
        <translation>{0} clichés ont été copiés dans {1}.</translation>
    </message>
    <message>
        <source>{0} could not be: {1} there says why.</source>
        <translation>Pour {0}, c’était impossible&#xa0;: {1} y dit pourquoi.</translation>
    </message>
    <message>
        <source>It was cancelled: {0} films were not copied.</source>
        <translation>Annulé&#xa0;: {0} clichés n’ont pas été copiés.</translation>
    </message>
    <message>
        <source>{0} films are still to be read blind and were left out.</source>
        <translation>{0} clichés sont encore à lire en aveugle et ont été omis.</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Counts of the films by outcome</source>
        <translation>Nombre de clichés par résultat</translation>
    </message>
    <message>
        <source>{0} with signs</source>
        <translation>avec signes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} no signs</source>
        <translation>sans signes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>indécis&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>refusés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} with errors</source>
        <translation>en erreur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; found</source>
        <translation>trouvés&#xa0;: &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0} not shown yet</source>
        <translation>pas encore montrés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; of {1} shown</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; sur {1} affichés</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The findings so far are still there, and every finding and review is on the disk already. You can go on; if the window behaves oddly, close Hilum and start it again.</source>
        <translation>Une erreur inattendue s’est produite. Les résultats obtenus sont toujours là, et chaque résultat et chaque relecture sont déjà sur le disque. Vous pouvez continuer&#xa0;; si la fenêtre se comporte bizarrement, fermez Hilum et relancez-le.</translation>
    </message>
    <message>
        <source>The fault</source>
        <translation>L’erreur</translation>
    </message>
    <message>
        <source>Hilum could not start, since something unexpected went wrong. Every finding and review is still on the disk. Start Hilum again; if it fails again, save a report.</source>
        <translation>Hilum n’a pas pu démarrer à cause d’une erreur inattendue. Tous les résultats et toutes les relectures sont toujours sur le disque. Relancez Hilum&#xa0;; si l’échec se répète, enregistrez un rapport.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close Hilum</source>
        <translation>Fermer Hilum</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Le rapport a été enregistré sous {0}.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Supprimer toutes les données…</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>These could not be deleted: {0}. Another program may be using them.</source>
        <translation>N’ont pas pu être supprimés&#xa0;: {0}. Un autre programme les utilise peut-être.</translation>
    </message>
    <message>
        <source>All data were deleted. Hilum goes on as on the first day.</source>
        <translation>Toutes les données ont été supprimées. Hilum continue comme au premier jour.</translation>
    </message>
    <message>
        <source>On this computer, and nowhere else, Hilum keeps what it found in each film, with the path; your reviews and notes; which films are open and which folders were opened last; pictures that you pasted; profiles of your own evaluations; your settings; and a log of faults without names. Hilum keeps no copies of your film files, and never changes them.</source>
        <translation>Sur cet ordinateur, et nulle part ailleurs, Hilum conserve ce qu’il a trouvé dans chaque cliché, avec son chemin&#xa0;; vos relectures et vos notes&#xa0;; les clichés ouverts et les derniers dossiers ouverts&#xa0;; les images que vous avez collées&#xa0;; les profils de vos propres évaluations&#xa0;; vos réglages&#xa0;; et un journal des erreurs sans noms. Hilum ne garde aucune copie des fichiers de vos clichés et ne les modifie jamais.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Supprimer toutes les données</translation>
    </message>
    <message>
        <source>Delete everything that Hilum keeps?</source>
        <translation>Supprimer tout ce que Hilum conserve&#xa0;?</translation>
    </message>
    <message>
        <source>Findings, reviews, notes, the session, pasted pictures, profiles, settings and logs are deleted for good; this cannot be undone. Your films stay where they are, and so do tables and reports you saved.</source>
        <translation>Résultats, relectures, notes, session, images collées, profils, réglages et journaux sont supprimés définitivement&#xa0;; cela ne peut pas être annulé. Vos clichés restent où ils sont, de même que les tableaux et rapports que vous avez enregistrés.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Show patient&apos;s name</source>
        <translation>Afficher le nom du patient</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Film details</source>
        <translation>Détails du cliché</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>Région {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Patient: {0}</source>
        <translation>Patient&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The file gives no name.</source>
        <translation>Le fichier ne donne pas de nom.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} sur {1} pixels</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espacement des pixels</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>{0}, at the detector</source>
        <translation>{0}, au détecteur</translation>
    </message>
    <message>
        <source>{0} mm down, {1} mm across</source>
        <translation>{0} mm en hauteur, {1} mm en largeur</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>Le modèle n’est pas encore chargé.</translation>
    </message>
    <message>
        <source>Asked for: {0}.</source>
        <translation>Demandé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Runs on: {0}.</source>
        <translation>Fonctionne sur&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The other device failed during a scan; the processor goes on in its place.</source>
        <translation>L’autre périphérique a échoué pendant une analyse&#xa0;; le processeur continue à sa place.</translation>
    </message>
    <message>
        <source>Why: {0}.</source>
        <translation>Raison&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No other device that Hilum can use was found on this computer.</source>
        <translation>Aucun autre périphérique utilisable par Hilum n’a été trouvé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>A report helps to mend this. It holds Hilum&apos;s log, the versions of its parts, the device and the settings; no films, no file names and nothing of patients. Nothing is sent: you decide whom you give it to.</source>
        <translation>Un rapport aide à corriger cela. Il contient le journal de Hilum, les versions de ses parties, le périphérique et les réglages&#xa0;; aucun cliché, aucun nom de fichier et rien sur les patients. Rien n’est envoyé&#xa0;: vous décidez à qui vous le donnez.</translation>
    </message>
</context>
<context>
    <name>DicomDialog</name>
    <message>
        <source>Write DICOM objects</source>
        <translation>Écrire des objets DICOM</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>With the pat&amp;ient and the study of the film</source>
        <translation>Avec le pat&amp;ient et l’étude du cliché</translation>
    </message>
    <message>
        <source>Otherwise patient and study are replaced, and files are only numbered. A film whose header says that its picture names the patient is left out then.</source>
        <translation>Sinon, patient et étude sont remplacés et les fichiers seulement numérotés. Un cliché dont l’en-tête dit que l’image nomme le patient est alors omis.</translation>
    </message>
    <message>
        <source>For each assessed DICOM film: its picture with the heat map as Secondary Capture, and probability and verdict as Structured Report. Both say that they are for research use.</source>
        <translation>Pour chaque cliché DICOM évalué&#xa0;: son image avec la carte de chaleur en Secondary Capture, probabilité et verdict en Structured Report. Les deux se disent réservés à la recherche.</translation>
    </message>
</context>
<context>
    <name>DicomExport</name>
    <message>
        <source>Picture and report of {0} films were written to {1}.</source>
        <translation>Image et rapport de {0} clichés ont été écrits dans {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}</source>
        <translation>{0} n’ont pas pu être écrits&#xa0;: {1}</translation>
    </message>
    <message>
        <source>It was cancelled: {0} films were not written.</source>
        <translation>Annulé&#xa0;: {0} clichés n’ont pas été écrits.</translation>
    </message>
    <message>
        <source>{0} were left out: no DICOM films, or without an answer that may be told.</source>
        <translation>{0} ont été omis&#xa0;: pas de clichés DICOM, ou sans réponse qui puisse être donnée.</translation>
    </message>
</context>
<context>
    <name>DisagreementsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Contours instead of colours</source>
        <translation>Contours au lieu des couleurs</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>With large thumbnails</source>
        <translation>Avec de grandes vignettes</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Carte de chaleur</translation>
    </message>
    <message>
        <source>Both colour scales keep their order for colour-blind readers, and are the same for all films.</source>
        <translation>Les deux échelles de couleurs gardent leur ordre pour les lecteurs daltoniens et sont les mêmes pour tous les clichés.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to assess</source>
        <translation>Déposez pour évaluer</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>{0} is a ZIP archive. Unpack it, and drop the folder with the films.</source>
        <translation>{0} est une archive ZIP. Décompressez-la, puis déposez le dossier des clichés.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it as a file first, and drop that file.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord comme fichier, puis déposez ce fichier.</translation>
    </message>
</context>
<context>
    <name>ElementsController</name>
    <message>
        <source>This film is no DICOM object.</source>
        <translation>Ce cliché n&apos;est pas un objet DICOM.</translation>
    </message>
</context>
<context>
    <name>ElementsDialog</name>
    <message>
        <source>Show identifying elements</source>
        <translation>Afficher les éléments identifiants</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <translation>Éléments DICOM</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{0} elements.</source>
        <translation>{0} éléments.</translation>
    </message>
    <message>
        <source>Only the first {0} elements are listed.</source>
        <translation>Seuls les {0} premiers éléments sont listés.</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Chercher étiquette, nom ou valeur</translation>
    </message>
    <message>
        <source>Search the elements</source>
        <translation>Chercher dans les éléments</translation>
    </message>
</context>
<context>
    <name>ElementsModel</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Item {0}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>Items: {0}</source>
        <translation>Items&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ErrorRateTable</name>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Laissés indécis</translation>
    </message>
    <message>
        <source>Covered, normal</source>
        <translation>Couverts, normaux</translation>
    </message>
    <message>
        <source>Covered, pneumonia</source>
        <translation>Couverts, pneumonie</translation>
    </message>
    <message>
        <source>Left undecided: validation films under random changes. Covered: films of held-out patients whose true class the rate does not exclude.</source>
        <translation>Laissés indécis&#xa0;: clichés de validation sous modifications aléatoires. Couverts&#xa0;: clichés de patients mis à part dont le taux n’exclut pas la vraie classe.</translation>
    </message>
    <message>
        <source>Error rate {0}</source>
        <translation>Taux d’erreur {0}</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} (95 % interval {1} to {2})</source>
        <translation>{0} (intervalle à 95&#xa0;%, {1} à {2})</translation>
    </message>
    <message>
        <source>{0} % ({1} to {2})</source>
        <translation>{0}&#xa0;% ({1} à {2})</translation>
    </message>
    <message>
        <source>{0} % (95 % interval {1} to {2})</source>
        <translation>{0}&#xa0;% (intervalle à 95&#xa0;% {1} à {2})</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} à {2})</translation>
    </message>
</context>
<context>
    <name>EvaluationActions</name>
    <message>
        <source>Evaluate on your own films…</source>
        <translation>Évaluer sur vos propres clichés…</translation>
    </message>
</context>
<context>
    <name>EvaluationController</name>
    <message>
        <source>Looking at {0}…</source>
        <translation>Examen de {0}…</translation>
    </message>
    <message>
        <source>The PDF is written: {0}</source>
        <translation>Le PDF est écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Cancelled after {0} of {1} films. Assess them again, and it goes on where it was.</source>
        <translation>Annulé après {0} clichés sur {1}. Évaluez-les à nouveau, et l’analyse reprend où elle en était.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate on your own films</source>
        <translation>Évaluer sur vos propres clichés</translation>
    </message>
    <message>
        <source>1  Choose</source>
        <translation>1  Choisir</translation>
    </message>
    <message>
        <source>2  Check</source>
        <translation>2  Vérifier</translation>
    </message>
    <message>
        <source>3  Assess</source>
        <translation>3  Évaluer</translation>
    </message>
    <message>
        <source>4  Results</source>
        <translation>4  Résultats</translation>
    </message>
</context>
<context>
    <name>EvaluationPdf</name>
    <message>
        <source>In both classes, with the same content</source>
        <translation>Dans les deux classes, avec le même contenu</translation>
    </message>
    <message>
        <source>Evaluation of Hilum on your own films</source>
        <translation>Évaluation de Hilum sur vos propres clichés</translation>
    </message>
    <message>
        <source>Hilum {0}, model sha256 {1}… Research use. Not a diagnosis.</source>
        <translation>Hilum {0}, sha256 du modèle {1}… Pour la recherche. Pas un diagnostic.</translation>
    </message>
    <message>
        <source>At the threshold {0}{1}</source>
        <translation>Au seuil {0}{1}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Ce qu’il faut garder à l’esprit</translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation>Limites du modèle</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Model {0}, sha256 {1}. Hilum {2}. Evaluated on {3}.</source>
        <translation>Modèle {0}, sha256 {1}. Hilum {2}. Évalué le {3}.</translation>
    </message>
    <message>
        <source>Proportions have Wilson&apos;s intervals (1927); where patients are known, for the number of independent films that the films are worth (Rao and Scott 1992). The area has DeLong&apos;s interval (1988), or where patients are known a bootstrap&apos;s that draws patients, as the band of the curve does (percentiles, each rate by itself). Predictive values at your prevalence follow from Bayes&apos; theorem, with the logit intervals of Mercaldo, Lau and Zhou (2007); the prevalence counts as known. Further films are counted by the width of Wilson&apos;s interval, as films come by Buderer (1996). ECE: ten bins of equal width (Guo 2017).</source>
        <translation>Les proportions ont des intervalles de Wilson (1927)&#xa0;; quand les patients sont connus, pour le nombre de clichés indépendants qu’ils valent (Rao et Scott 1992). L’aire a l’intervalle de DeLong (1988) ou, quand les patients sont connus, celui d’un bootstrap qui tire des patients, comme la bande de la courbe (percentiles, chaque taux séparément). Les valeurs prédictives à votre prévalence suivent le théorème de Bayes, avec les intervalles logit de Mercaldo, Lau et Zhou (2007)&#xa0;; la prévalence est supposée connue. Les clichés supplémentaires sont comptés par la largeur de l’intervalle de Wilson, tels qu’ils arrivent, selon Buderer (1996). ECE&#xa0;: dix classes de même largeur (Guo 2017).</translation>
    </message>
    <message>
        <source>Missed: labelled pneumonia, called no signs</source>
        <translation>Manqués&#xa0;: étiquetés pneumonie, déclarés sans signes</translation>
    </message>
    <message>
        <source>False alarms: labelled normal, called signs</source>
        <translation>Fausses alertes&#xa0;: étiquetés normal, déclarés avec signes</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy films into folders…</source>
        <translation>Copier les clichés dans des dossiers…</translation>
    </message>
    <message>
        <source>Write DICOM objects…</source>
        <translation>Écrire des objets DICOM…</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Rapport de ce cliché…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
</context>
<context>
    <name>ExportContext</name>
    <message>
        <source>Hilum report</source>
        <translation>Rapport de Hilum</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>DICOM objects need the package highdicom. Install it with: {0}</source>
        <translation>Les objets DICOM demandent le paquet highdicom. Pour l’installer&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, pour tableurs</translation>
    </message>
    <message>
        <source>CSV for Excel, with se&amp;micolons and decimal commas</source>
        <translation>CSV pour Excel, avec points-&amp;virgules et virgules décimales</translation>
    </message>
    <message>
        <source>&amp;XLSX, a workbook for Excel</source>
        <translation>&amp;XLSX, classeur pour Excel</translation>
    </message>
    <message>
        <source>&amp;JSON Lines, for programs</source>
        <translation>&amp;JSON Lines, pour programmes</translation>
    </message>
    <message>
        <source>P&amp;DF report, for people</source>
        <translation>Rapport P&amp;DF, pour lecteurs</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>{0} lignes ont été écrites dans {1}.</translation>
    </message>
    <message>
        <source>The report of {0} films was written to {1}.</source>
        <translation>Le rapport de {0} clichés a été écrit dans {1}.</translation>
    </message>
    <message>
        <source>The report was written to {0}.</source>
        <translation>Le rapport a été écrit dans {0}.</translation>
    </message>
    <message>
        <source>The picture was written to {0}.</source>
        <translation>L’image a été écrite dans {0}.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>PPV among these films</source>
        <translation>VPP parmi ces clichés</translation>
    </message>
    <message>
        <source>NPV among these films</source>
        <translation>VPN parmi ces clichés</translation>
    </message>
    <message>
        <source>PPV at {0} prevalence</source>
        <translation>VPP à {0} de prévalence</translation>
    </message>
    <message>
        <source>NPV at {0} prevalence</source>
        <translation>VPN à {0} de prévalence</translation>
    </message>
    <message>
        <source>Figures at the threshold</source>
        <translation>Chiffres au seuil</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Ouvrir un dossier de clichés</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Life size</source>
        <translation>Grandeur nature</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Retourner gauche et droite</translation>
    </message>
    <message>
        <source>As in the file again</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Measure distances</source>
        <translation>Mesurer des distances</translation>
    </message>
    <message>
        <source>Measure in an ellipse</source>
        <translation>Mesurer dans une ellipse</translation>
    </message>
    <message>
        <source>Measure in a rectangle</source>
        <translation>Mesurer dans un rectangle</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <translation>Supprimer toutes les mesures</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Window level by dragging</source>
        <translation>Fenêtrage en glissant</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Fenêtre suivante</translation>
    </message>
    <message>
        <source>Reset the window</source>
        <translation>Rétablir la fenêtre</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Map of the evidence</source>
        <translation>Carte des indices</translation>
    </message>
    <message>
        <source>Lung outline</source>
        <translation>Contour des poumons</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Film details</source>
        <translation>Détails du cliché</translation>
    </message>
    <message>
        <source>DICOM elements…</source>
        <translation>Éléments DICOM…</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>Garder à côté</translation>
    </message>
    <message>
        <source>Same window level for both</source>
        <translation>Même fenêtrage pour les deux</translation>
    </message>
    <message>
        <source>Show the prior film</source>
        <translation>Afficher le cliché antérieur</translation>
    </message>
    <message>
        <source>Show a later prior film</source>
        <translation>Afficher un cliché antérieur plus récent</translation>
    </message>
</context>
<context>
    <name>FilmGroups</name>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Called otherwise than labelled</source>
        <translation>Classés autrement qu’étiquetés</translation>
    </message>
    <message>
        <source>Undecided at an error rate of {0}</source>
        <translation>Indécis à un taux d’erreur de {0}</translation>
    </message>
    <message>
        <source>Assessed, labelled normal</source>
        <translation>Évalués, étiquetés normaux</translation>
    </message>
    <message>
        <source>Assessed, labelled pneumonia</source>
        <translation>Évalués, étiquetés pneumonie</translation>
    </message>
    <message>
        <source>Not assessed: {0}</source>
        <translation>Non évalués&#xa0;: {0}</translation>
    </message>
    <message>
        <source>In both classes, with the same content</source>
        <translation>Dans les deux classes, avec le même contenu</translation>
    </message>
    <message>
        <source>The same as another one, and counted</source>
        <translation>Identiques à un autre, et comptés</translation>
    </message>
    <message>
        <source>With a problem in the list</source>
        <translation>Avec un problème dans la liste</translation>
    </message>
    <message>
        <source>Left out, of neither class</source>
        <translation>Laissés de côté, d’aucune des classes</translation>
    </message>
</context>
<context>
    <name>FilmMenu</name>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fenêtrage</translation>
    </message>
</context>
<context>
    <name>FilmOpener</name>
    <message>
        <source>The clipboard holds no film: no file, no path, no picture.</source>
        <translation>Le presse-papiers ne contient aucun cliché&#xa0;: ni fichier, ni chemin, ni image.</translation>
    </message>
</context>
<context>
    <name>FilmPainter</name>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>W {0}  L {1}</source>
        <translation>W {0}  L {1}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Turned by {0}°</source>
        <translation>Tourné de {0}°</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Le fichier n’indique pas l’espacement des pixels&#xa0;: les longueurs sont en pixels.</translation>
    </message>
    <message>
        <source>Measured at the detector: the patient&apos;s own lengths are smaller.</source>
        <translation>Mesuré au détecteur&#xa0;: les longueurs réelles du patient sont plus petites.</translation>
    </message>
</context>
<context>
    <name>FilmReportDialog</name>
    <message>
        <source>Report of this film</source>
        <translation>Rapport de ce cliché</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Print the patient&apos;s &amp;name</source>
        <translation>Imprimer le &amp;nom du patient</translation>
    </message>
    <message>
        <source>It is read from the file only now, and kept nowhere else.</source>
        <translation>Il est lu dans le fichier seulement maintenant, et n’est conservé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Only DICOM files hold a patient&apos;s name.</source>
        <translation>Seuls les fichiers DICOM contiennent le nom du patient.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
</context>
<context>
    <name>FilmsTable</name>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all films again</source>
        <translation>Montrer à nouveau tous les clichés</translation>
    </message>
    <message>
        <source>{0}: {1} ✕</source>
        <translation>{0}&#xa0;: {1} ✕</translation>
    </message>
    <message>
        <source>Only {0}, {1} films</source>
        <translation>Seulement {0}, {1} clichés</translation>
    </message>
    <message>
        <source>{0}, {1} films</source>
        <translation>{0}, {1} clichés</translation>
    </message>
    <message>
        <source>Search: a file name, p:&gt;0.9, verdict:signs, reviewed:no …</source>
        <translation>Rechercher&#xa0;: un nom de fichier, p:&gt;0.9, verdict:signs, reviewed:no …</translation>
    </message>
    <message>
        <source>Search: a number, reviewed:no, reader:unsure, note:yes …</source>
        <translation>Rechercher&#xa0;: un numéro, reviewed:no, reader:unsure, note:yes …</translation>
    </message>
    <message>
        <source>Search the films</source>
        <translation>Rechercher dans les clichés</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>A file has this name; name a folder.</source>
        <translation>Un fichier porte ce nom&#xa0;; indiquez un dossier.</translation>
    </message>
    <message>
        <source>Name a folder, itself in a folder that is there.</source>
        <translation>Indiquez un dossier situé dans un dossier existant.</translation>
    </message>
    <message>
        <source>What is there stays: a new file of the same name gets a number.</source>
        <translation>Ce qui s’y trouve reste&#xa0;: un nouveau fichier du même nom reçoit un numéro.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Looks at every picture first: whether it is one whole frontal chest film, which way up it lies, whether it is inverted, and whether a child or an adult is shown. What it refuses gets a reason, and no probability.</source>
        <translation>Regarde d’abord chaque image&#xa0;: si c’est un cliché thoracique de face entier, dans quel sens il se trouve, s’il est inversé, et si l’on voit un enfant ou un adulte. Ce qu’il refuse reçoit un motif, et aucune probabilité.</translation>
    </message>
    <message>
        <source>Shares of films and pictures that it had not learnt from; in brackets the 95 % confidence interval.</source>
        <translation>Proportions de clichés et d’images qui n’ont pas servi à son apprentissage&#xa0;; entre parenthèses l’intervalle de confiance à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>A chest film from a probability of</source>
        <translation>Un cliché thoracique à partir d’une probabilité de</translation>
    </message>
    <message>
        <source>A child&apos;s film up to</source>
        <translation>Cliché d’un enfant jusqu’à</translation>
    </message>
    <message>
        <source>An adult&apos;s film from</source>
        <translation>Cliché d’un adulte à partir de</translation>
    </message>
    <message>
        <source>Least share of the picture of either lung</source>
        <translation>Plus petite part de l’image pour chaque poumon</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle d’admission</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Open the films of the last session at the start</source>
        <translation>Rouvrir au démarrage les clichés de la dernière session</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Prevalence of pneumonia at your site</source>
        <translation>&amp;Prévalence de la pneumonie chez vous</translation>
    </message>
    <message>
        <source>Films that have not changed are not assessed again. Reviews are kept in any case.</source>
        <translation>Les clichés qui n’ont pas changé ne sont pas évalués de nouveau. Les relectures sont conservées dans tous les cas.</translation>
    </message>
    <message>
        <source>How many in a hundred films that you read show pneumonia? Answers then also say what their probability means there. No verdict changes.</source>
        <translation>Combien de clichés sur cent que vous lisez montrent une pneumonie&#xa0;? Les réponses disent alors aussi ce que leur probabilité y signifie. Aucun verdict ne change.</translation>
    </message>
</context>
<context>
    <name>Greyscale</name>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>0.5 to 99.5 %</source>
        <translation>0,5 à 99,5&#xa0;%</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>plage entière</translation>
    </message>
    <message>
        <source>lungs (dark parts)</source>
        <translation>poumons (parties sombres)</translation>
    </message>
    <message>
        <source>bones (bright parts)</source>
        <translation>os (parties claires)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups of films</source>
        <translation>Groupes de clichés</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>{0}: show these films in the table</source>
        <translation>{0}&#xa0;: montrer ces clichés dans le tableau</translation>
    </message>
</context>
<context>
    <name>GroupsTree</name>
    <message>
        <source>Folders or labels, and the class of each</source>
        <translation>Dossiers ou étiquettes, et la classe de chacun</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>HeatmapStyle</name>
    <message>
        <source>Inferno (black, red, yellow)</source>
        <translation>Inferno (noir, rouge, jaune)</translation>
    </message>
    <message>
        <source>Cividis (blue, grey, yellow)</source>
        <translation>Cividis (bleu, gris, jaune)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram of grey values; arrow keys change the window level</source>
        <translation>Histogramme des niveaux de gris&#xa0;; les flèches changent le fenêtrage</translation>
    </message>
    <message>
        <source>Drag an end of the window, or the window itself</source>
        <translation>Faites glisser un bord de la fenêtre, ou la fenêtre entière</translation>
    </message>
    <message>
        <source>Grey values</source>
        <translation>Niveaux de gris</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>A picture decoder is missing on this computer.</source>
        <translation>Un décodeur d’images manque sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A site profile needs a name.</source>
        <translation>Un profil de site a besoin d’un nom.</translation>
    </message>
    <message>
        <source>At {0}x{1} pixels the picture is too narrow for a chest film.</source>
        <translation>Avec {0}x{1} pixels, l’image est trop étroite pour une radiographie thoracique.</translation>
    </message>
    <message>
        <source>Bits beside those that hold the film&apos;s grey values were set; they were left out.</source>
        <translation>Des bits à côté de ceux qui contiennent les niveaux de gris du cliché étaient à 1&#xa0;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>By its header (Patient Orientation) the film lies on its side or upside down; it is read as it is stored.</source>
        <translation>Selon l’en-tête (Patient Orientation), le cliché est couché ou à l’envers&#xa0;; il est lu tel qu’il est enregistré.</translation>
    </message>
    <message>
        <source>By its header (“{0}”) the film shows more than the chest.</source>
        <translation>Selon l’en-tête («&#xa0;{0}&#xa0;»), le cliché montre plus que le thorax.</translation>
    </message>
    <message>
        <source>Close it if a spreadsheet has it open, or name another file.</source>
        <translation>Fermez-le s’il est ouvert dans un tableur, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Films without a patient: {0}. Each of them is taken for a patient of its own.</source>
        <translation>Clichés sans patient&#xa0;: {0}. Chacun est pris pour un patient à part.</translation>
    </message>
    <message>
        <source>For research and teaching; not a medical device and no diagnosis.</source>
        <translation>Pour la recherche et l’enseignement&#xa0;; ni dispositif médical, ni diagnostic.</translation>
    </message>
    <message>
        <source>Hilum could not read this file.</source>
        <translation>Hilum n’a pas pu lire ce fichier.</translation>
    </message>
    <message>
        <source>Its probability is stated for even odds: where pneumonia is rarer than that, it is too high.</source>
        <translation>Sa probabilité est donnée à chances égales&#xa0;: là où la pneumonie est plus rare, elle est trop élevée.</translation>
    </message>
    <message>
        <source>Knows two answers only: any other disease may look like either.</source>
        <translation>Ne connaît que deux réponses&#xa0;: toute autre maladie peut ressembler à l’une ou à l’autre.</translation>
    </message>
    <message>
        <source>Line {0} names no file.</source>
        <translation>La ligne {0} ne nomme aucun fichier.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has the label “{2}”; NORMAL and PNEUMONIA are understood.</source>
        <translation>La ligne {0} de {1} a l’étiquette «&#xa0;{2}&#xa0;»&#xa0;; NORMAL et PNEUMONIA sont compris.</translation>
    </message>
    <message>
        <source>Line {0}: {1} has no label.</source>
        <translation>Ligne {0}&#xa0;: {1} n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is already named in line {2}, as “{3}” and not “{4}”.</source>
        <translation>Ligne {0}&#xa0;: {1} est déjà nommé à la ligne {2}, comme «&#xa0;{3}&#xa0;» et non «&#xa0;{4}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {0}: {1} is already named in line {2}.</source>
        <translation>Ligne {0}&#xa0;: {1} est déjà nommé à la ligne {2}.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is not there.</source>
        <translation>Ligne {0}&#xa0;: {1} n’est pas là.</translation>
    </message>
    <message>
        <source>Make room, or name a file on another disk.</source>
        <translation>Libérez de la place, ou indiquez un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>No films of one of the classes could be assessed, so there is nothing to measure.</source>
        <translation>Aucun cliché de l’une des classes n’a pu être évalué&#xa0;; il n’y a donc rien à mesurer.</translation>
    </message>
    <message>
        <source>Numbers in the film&apos;s header are written with a comma; it was read as a decimal point.</source>
        <translation>Des nombres de l’en-tête du cliché sont écrits avec une virgule&#xa0;; elle a été lue comme séparateur décimal.</translation>
    </message>
    <message>
        <source>Parts of the file that may say how its pixels are meant are damaged; they were left out.</source>
        <translation>Des parties du fichier qui peuvent indiquer comment interpréter ses pixels sont endommagées&#xa0;; elles n’ont pas été prises en compte.</translation>
    </message>
    <message>
        <source>Parts of the picture are transparent; they were shown as black.</source>
        <translation>Des parties de l’image sont transparentes&#xa0;; elles ont été montrées en noir.</translation>
    </message>
    <message>
        <source>That is not the name of a site profile.</source>
        <translation>Ce n’est pas le nom d’un profil de site.</translation>
    </message>
    <message>
        <source>The DICOM colour space “{0}” is not one that radiographs have.</source>
        <translation>L’espace colorimétrique DICOM «&#xa0;{0}&#xa0;» n’est pas celui d’une radiographie.</translation>
    </message>
    <message>
        <source>The DICOM compression “{0}” is not read.</source>
        <translation>La compression DICOM «&#xa0;{0}&#xa0;» n’est pas lue.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: it has no sound {0}.</source>
        <translation>L’en-tête DICOM est endommagé&#xa0;: il n’a pas de {0} valable.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: {0} bits up to bit {1} do not fit in {2}.</source>
        <translation>L’en-tête DICOM est endommagé&#xa0;: {0} bits jusqu’au bit {1} ne tiennent pas dans {2}.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: {0} pixels do not have {1} samples.</source>
        <translation>L’en-tête DICOM est endommagé&#xa0;: les pixels {0} n’ont pas {1} échantillons.</translation>
    </message>
    <message>
        <source>The DICOM object has {0} bits a pixel; radiographs have 8 or 16.</source>
        <translation>L’objet DICOM a {0} bits par pixel&#xa0;; les radiographies en ont 8 ou 16.</translation>
    </message>
    <message>
        <source>The DICOM object inflates to more than {0} bytes.</source>
        <translation>L’objet DICOM se décompresse en plus de {0} octets.</translation>
    </message>
    <message>
        <source>The DICOM object is a video ({0}), not a film.</source>
        <translation>L’objet DICOM est une vidéo ({0}), pas un cliché.</translation>
    </message>
    <message>
        <source>The DICOM object is cut short.</source>
        <translation>L’objet DICOM est tronqué.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged ({0}).</source>
        <translation>L’objet DICOM est endommagé ({0}).</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it cannot be inflated.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: il ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it does not hold the frames that it claims.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: il ne contient pas les images qu’il annonce.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it holds fragments of an unknown kind.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: il contient des fragments d’une nature inconnue.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it holds less than it claims.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: il contient moins qu’il n’annonce.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its first part cannot be understood.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: sa première partie est incompréhensible.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its header says {0}x{1} pixels of {2} samples in {3} bits, its picture {4}x{5} of {6} in {7}.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: son en-tête dit {0}x{1} pixels de {2} échantillons sur {3} bits, son image {4}x{5} de {6} sur {7}.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its picture is not of the size that was announced.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: son image n’a pas la taille annoncée.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its pixels take {0} bytes, of which its header accounts for {1}.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: ses pixels occupent {0} octets, dont l’en-tête n’explique que {1}.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: what it holds is not a {0} picture.</source>
        <translation>L’objet DICOM est endommagé&#xa0;: ce qu’il contient n’est pas une image {0}.</translation>
    </message>
    <message>
        <source>The DICOM object is empty or cut short.</source>
        <translation>L’objet DICOM est vide ou tronqué.</translation>
    </message>
    <message>
        <source>The DICOM picture has more than {0} tiles.</source>
        <translation>L’image DICOM a plus de {0} tuiles.</translation>
    </message>
    <message>
        <source>The DICOM picture is cut short: its end is missing.</source>
        <translation>L’image DICOM est tronquée&#xa0;: sa fin manque.</translation>
    </message>
    <message>
        <source>The DICOM {0} holds no picture.</source>
        <translation>Le DICOM {0} ne contient aucune image.</translation>
    </message>
    <message>
        <source>The DICOM {0} object holds no picture; it may be cut short.</source>
        <translation>L’objet DICOM {0} ne contient aucune image&#xa0;; il est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The bytes of the pixels are in another order than the header says; they were read in the order in which they are.</source>
        <translation>Les octets des pixels sont dans un autre ordre que celui de l’en-tête&#xa0;; ils ont été lus dans leur ordre réel.</translation>
    </message>
    <message>
        <source>The colours stand in another order than the header says (Planar Configuration); they were read in the order in which they are.</source>
        <translation>Les couleurs sont rangées autrement que ne le dit l’en-tête (Planar Configuration)&#xa0;; elles ont été lues dans leur ordre réel.</translation>
    </message>
    <message>
        <source>The device “{0}” cannot run the model ({1}).</source>
        <translation>Le périphérique «&#xa0;{0}&#xa0;» ne peut pas exécuter le modèle ({1}).</translation>
    </message>
    <message>
        <source>The device “{0}” did not start.</source>
        <translation>Le périphérique «&#xa0;{0}&#xa0;» n’a pas démarré.</translation>
    </message>
    <message>
        <source>The file could not be opened ({0}).</source>
        <translation>Le fichier n’a pas pu être ouvert ({0}).</translation>
    </message>
    <message>
        <source>The file could not be read within {0} seconds; its drive may be slow or gone. Scan again to try it once more.</source>
        <translation>Le fichier n’a pas pu être lu en {0} secondes&#xa0;; son lecteur est peut-être lent ou absent. Relancez l’analyse pour réessayer.</translation>
    </message>
    <message>
        <source>The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as bright.</source>
        <translation>Le fichier ne dit pas le sens de ses niveaux de gris (Photometric Interpretation)&#xa0;; les valeurs hautes ont été prises pour claires.</translation>
    </message>
    <message>
        <source>The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as dark, by its Presentation LUT Shape.</source>
        <translation>Le fichier ne dit pas le sens de ses niveaux de gris (Photometric Interpretation)&#xa0;; d’après Presentation LUT Shape, les valeurs hautes ont été prises pour sombres.</translation>
    </message>
    <message>
        <source>The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.</source>
        <translation>Le fichier n’indique pas sa plage de gris&#xa0;; les percentiles 0,5 à 99,5 ont été pris.</translation>
    </message>
    <message>
        <source>The file has changed since it was assessed. Assess it again.</source>
        <translation>Le fichier a changé depuis son évaluation. Évaluez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has several pages; the first one that is not a reduced copy was read.</source>
        <translation>Le fichier a plusieurs pages&#xa0;; la première qui n’est pas une copie réduite a été lue.</translation>
    </message>
    <message>
        <source>The file has several pages; the first one was read.</source>
        <translation>Le fichier a plusieurs pages&#xa0;; la première a été lue.</translation>
    </message>
    <message>
        <source>The file has {0}; at most {1} bytes are read.</source>
        <translation>Le fichier fait {0}&#xa0;; au plus {1} octets sont lus.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>Le fichier est vide (zéro octet).</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file is not a model that can be run ({0}).</source>
        <translation>Le fichier n’est pas un modèle exécutable ({0}).</translation>
    </message>
    <message>
        <source>The file kept its decoder busy for more than {0} seconds.</source>
        <translation>Le fichier a occupé son décodeur pendant plus de {0} secondes.</translation>
    </message>
    <message>
        <source>The file made its decoder crash.</source>
        <translation>Le fichier a fait planter son décodeur.</translation>
    </message>
    <message>
        <source>The file names the view “{0}”; the model reads {1} views.</source>
        <translation>Le fichier indique l’incidence «&#xa0;{0}&#xa0;»&#xa0;; le modèle lit les incidences {1}.</translation>
    </message>
    <message>
        <source>The file says that it shows {0}, not the chest.</source>
        <translation>Le fichier dit qu’il montre {0}, pas le thorax.</translation>
    </message>
    <message>
        <source>The file {0} is no gate.</source>
        <translation>Le fichier {0} n’est pas un contrôle d’admission.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be opened on this computer.</source>
        <translation>Le nom du fichier ne peut pas être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The film is marked FOR PROCESSING: it is what the detector measured, not a picture made to be looked at.</source>
        <translation>Le cliché est marqué FOR PROCESSING&#xa0;: c’est la mesure du détecteur, pas une image faite pour être regardée.</translation>
    </message>
    <message>
        <source>The film states no display window; the 0.5 to 99.5 percentiles of its grey values were taken.</source>
        <translation>Le cliché n’indique pas de fenêtre d’affichage&#xa0;; les percentiles 0,5 à 99,5 de ses niveaux de gris ont été pris.</translation>
    </message>
    <message>
        <source>The film was inverted before it was assessed.</source>
        <translation>Le cliché a été inversé avant d’être évalué.</translation>
    </message>
    <message>
        <source>The film was turned by 180 degrees before it was assessed.</source>
        <translation>Le cliché a été tourné de 180 degrés avant d&apos;être évalué.</translation>
    </message>
    <message>
        <source>The film was turned by 90 degrees to the left before it was assessed.</source>
        <translation>Le cliché a été tourné de 90 degrés vers la gauche avant d&apos;être évalué.</translation>
    </message>
    <message>
        <source>The film was turned by 90 degrees to the right before it was assessed.</source>
        <translation>Le cliché a été tourné de 90 degrés vers la droite avant d&apos;être évalué.</translation>
    </message>
    <message>
        <source>The patient&apos;s age in months is {0}; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>L’âge du patient en mois est {0}&#xa0;; le modèle a été fait pour {1} à {2} ans, et sa réponse pour d’autres ne vaut rien.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) cannot be used.</source>
        <translation>La table d’affichage (VOI LUT) du cliché est inutilisable.</translation>
    </message>
    <message>
        <source>A folder has this name; give another one.</source>
        <translation>Un dossier porte déjà ce nom&#xa0;; donnez-en un autre.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A workbook holds {0} films at most, and these are {1}. Write CSV or JSON Lines.</source>
        <translation>Un classeur contient au plus {0} clichés, et il y en a {1}. Écrivez du CSV ou du JSON Lines.</translation>
    </message>
    <message>
        <source>Academic and non-commercial use only: it learnt in part from films whose licences say so (see the training data).</source>
        <translation>Usage académique et non commercial uniquement&#xa0;: il a appris en partie de clichés dont les licences l’exigent (voir les données d’apprentissage).</translation>
    </message>
    <message>
        <source>Another film lies in its place.</source>
        <translation>Un autre cliché se trouve à sa place.</translation>
    </message>
    <message>
        <source>Assessed anyway, by the model for adults, at the user&apos;s wish; else it would have been refused: {0}</source>
        <translation>Évalué malgré tout, par le modèle pour adultes, à la demande de l&apos;utilisateur&#xa0;; sinon le cliché aurait été refusé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Assessed anyway, by the model for children, at the user&apos;s wish; else it would have been refused: {0}</source>
        <translation>Évalué malgré tout, par le modèle pour enfants, à la demande de l&apos;utilisateur&#xa0;; sinon le cliché aurait été refusé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Bedside films are commoner among the sick: a part of what it knows may be posture.</source>
        <translation>Les clichés au lit sont plus fréquents chez les malades&#xa0;: une partie de ce qu’il sait peut être la posture.</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>CC BY 4.0; CC BY-SA 4.0</source>
        <translation>CC BY 4.0&#xa0;; CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0</source>
        <translation>CC BY-NC-SA 4.0</translation>
    </message>
    <message>
        <source>CC0 to CC BY-NC-SA, by film</source>
        <translation>CC0 à CC BY-NC-SA, selon le cliché</translation>
    </message>
    <message>
        <source>Calibrated on children of 1 to 5 years of one hospital; on adults its answer is worth nothing.</source>
        <translation>Calibré sur des enfants de 1 à 5 ans d’un seul hôpital&#xa0;; chez l’adulte, sa réponse ne vaut rien.</translation>
    </message>
    <message>
        <source>Fine detail is missing from the lungs: this picture was blurred, compressed or reduced to few grey values. Do not rely on this answer.</source>
        <translation>Il manque des détails fins dans les poumons&#xa0;: cette image a été floutée, compressée ou réduite à peu de niveaux de gris. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>For research and teaching; not a medical device.</source>
        <translation>Pour la recherche et l’enseignement&#xa0;; pas un dispositif médical.</translation>
    </message>
    <message>
        <source>It learnt from one hospital&apos;s children and a few hospitals&apos; adults: sound films from elsewhere may be refused.</source>
        <translation>Il a appris des enfants d’un hôpital et des adultes de quelques hôpitaux&#xa0;: de bons clichés venus d’ailleurs peuvent être refusés.</translation>
    </message>
    <message>
        <source>It notices most mirrored films by the heart&apos;s side, but not all.</source>
        <translation>Il remarque la plupart des clichés inversés en miroir par le côté du cœur, mais pas tous.</translation>
    </message>
    <message>
        <source>It tells children of 1 to 5 years from adults; of the ages between it knows nothing.</source>
        <translation>Il distingue les enfants de 1 à 5 ans des adultes&#xa0;; des âges intermédiaires il ne sait rien.</translation>
    </message>
    <message>
        <source>Learnt from films taken for COVID-19: of other pneumonias in adults it has seen few.</source>
        <translation>A appris de clichés faits pour la COVID-19&#xa0;: il a vu peu d’autres pneumonies de l’adulte.</translation>
    </message>
    <message>
        <source>Measurements and key images cannot be kept in {0} ({1}). Make room on the disk.</source>
        <translation>Les mesures et les images clés ne peuvent pas être conservées dans {0} ({1}). Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>No DICOM objects could be made of this film ({0}).</source>
        <translation>Aucun objet DICOM n’a pu être créé à partir de ce cliché ({0}).</translation>
    </message>
    <message>
        <source>No film could be copied into {0}: {1}</source>
        <translation>Aucun cliché n’a pu être copié dans {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Parts of the picture are in colour, as in no radiograph; only its brightness was read.</source>
        <translation>Des parties de l’image sont en couleur, comme sur aucune radiographie&#xa0;; seule la luminosité a été lue.</translation>
    </message>
    <message>
        <source>Sees the lungs alone, as the gate finds them: what lies outside, or where it finds none, it cannot judge.</source>
        <translation>Ne voit que les poumons, tels que le contrôle d’admission les trouve&#xa0;: il ne peut juger ce qui est au-dehors, ni là où aucun n’est trouvé.</translation>
    </message>
    <message>
        <source>Something unlike all that it learnt from may pass for a chest film.</source>
        <translation>Quelque chose qui ne ressemble à rien de ce qu’il a appris peut passer pour un cliché thoracique.</translation>
    </message>
    <message>
        <source>The cluster at {0} cannot be reached ({1}).</source>
        <translation>Le cluster à l’adresse {0} est injoignable ({1}).</translation>
    </message>
    <message>
        <source>The cluster at {0} has no worker that fits.</source>
        <translation>Le cluster à l’adresse {0} n’a aucun processus de calcul qui convienne.</translation>
    </message>
    <message>
        <source>The connection to the cluster at {0} was lost. Scan again: what was found so far is kept.</source>
        <translation>La connexion au cluster à l’adresse {0} a été perdue. Relancez l’analyse&#xa0;: ce qui a été trouvé est conservé.</translation>
    </message>
    <message>
        <source>The copy cannot be written ({0}).</source>
        <translation>La copie ne peut pas être écrite ({0}).</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be set aside ({1}). Close every other Hilum and scan again.</source>
        <translation>Le fichier endommagé {0} ne peut pas être mis de côté ({1}). Fermez toutes les autres fenêtres de Hilum et relancez l’analyse.</translation>
    </message>
    <message>
        <source>The disk can only be read; name a file on another disk.</source>
        <translation>Le disque est protégé en écriture&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk or the network may be at fault; name a file on another disk.</source>
        <translation>Le disque ou le réseau est peut-être en cause&#xa0;; choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The drive did not answer within {0} seconds, so the films in this folder are missing. Scan again to try it once more.</source>
        <translation>Le lecteur n’a pas répondu en {0} secondes&#xa0;; les clichés de ce dossier manquent donc. Relancez l’analyse pour réessayer.</translation>
    </message>
    <message>
        <source>The edge of this picture cuts off a part of the lungs.</source>
        <translation>Le bord de cette image coupe une partie des poumons.</translation>
    </message>
    <message>
        <source>The edge of this picture may cut off a part of the lungs.</source>
        <translation>Le bord de cette image coupe peut-être une partie des poumons.</translation>
    </message>
    <message>
        <source>The elements of this DICOM object cannot be read ({0}).</source>
        <translation>Les éléments de cet objet DICOM sont illisibles ({0}).</translation>
    </message>
    <message>
        <source>The file has changed since it was assessed.</source>
        <translation>Le fichier a changé depuis son évaluation.</translation>
    </message>
    <message>
        <source>The file states in a table how bright its grey values are meant; this cannot be followed.</source>
        <translation>Le fichier indique dans une table la luminosité voulue de ses niveaux de gris&#xa0;; cette indication ne peut pas être respectée.</translation>
    </message>
    <message>
        <source>The file states which of its grey values are shown as black and as white; this was followed.</source>
        <translation>Le fichier indique lesquels de ses niveaux de gris sont affichés en noir et en blanc&#xa0;; cette indication a été respectée.</translation>
    </message>
    <message>
        <source>The film cannot be read ({0}).</source>
        <translation>Le cliché ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>The film has overlays, such as text or side markers, which are not shown.</source>
        <translation>Le cliché comporte des surimpressions (overlays), par exemple du texte ou des marqueurs de côté, qui ne sont pas affichées.</translation>
    </message>
    <message>
        <source>The film is not there any more.</source>
        <translation>Le cliché n’est plus là.</translation>
    </message>
    <message>
        <source>The film&apos;s display shutter cannot be used; it was left out.</source>
        <translation>L’obturateur d’affichage du cliché est inutilisable&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>The film&apos;s display shutter covers parts that are not black; they were shown as black.</source>
        <translation>L’obturateur d’affichage du cliché couvre des parties qui ne sont pas noires&#xa0;; elles ont été affichées en noir.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) does not have the bits that it states; the range of its entries was taken.</source>
        <translation>La table d’affichage (VOI LUT) du cliché n’a pas les bits qu’elle annonce&#xa0;; l’étendue de ses valeurs a été prise.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) shows next to nothing of it; it was left out.</source>
        <translation>La table d’affichage (VOI LUT) du cliché n’en montre presque rien&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The film&apos;s display window cannot be used; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>La fenêtre d’affichage du cliché est inutilisable&#xa0;; les percentiles 0,5 à 99,5 de toute sa plage de gris ont été pris à la place.</translation>
    </message>
    <message>
        <source>The film&apos;s display window shows next to nothing of it; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>La fenêtre d’affichage du cliché n’en montre presque rien&#xa0;; les percentiles 0,5 à 99,5 de toute son étendue de gris ont été pris à la place.</translation>
    </message>
    <message>
        <source>The film&apos;s modality LUT or rescale values cannot be used; the stored values were taken as they are.</source>
        <translation>La LUT de modalité ou la mise à l’échelle du cliché est inutilisable&#xa0;; les valeurs enregistrées ont été prises telles quelles.</translation>
    </message>
    <message>
        <source>The film&apos;s pixels are not square (Pixel Aspect Ratio); it is shown as if they were.</source>
        <translation>Les pixels du cliché ne sont pas carrés (Pixel Aspect Ratio)&#xa0;; il est affiché comme s’ils l’étaient.</translation>
    </message>
    <message>
        <source>The films lie within {0}. Name another folder.</source>
        <translation>Les clichés se trouvent dans {0}. Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>The findings cannot be kept in {0} ({1}). Make room on the disk and scan again: what was found so far is safe and will not be assessed twice.</source>
        <translation>Les résultats ne peuvent pas être conservés dans {0} ({1}). Libérez de la place sur le disque et relancez l’analyse&#xa0;: ce qui a été trouvé est en sécurité et ne sera pas évalué deux fois.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>Le dossier {0} ne peut pas être créé ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}). Check the permissions and the room on its disk, or set HILUM_DATA to another folder.</source>
        <translation>Le dossier {0} ne peut pas être créé ({1}). Vérifiez les droits et la place sur le disque, ou donnez à HILUM_DATA le chemin d’un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened ({1}).</source>
        <translation>Le dossier {0} ne peut pas être ouvert ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} holds no films.</source>
        <translation>Le dossier {0} ne contient aucun cliché.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; choose another one.</source>
        <translation>Le dossier {0} n’existe pas&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {0} may not be opened; its films are not counted.</source>
        <translation>Le dossier {0} ne peut pas être ouvert&#xa0;; ses clichés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>The gate was made for another version of this program.</source>
        <translation>Le contrôle d’admission a été conçu pour une autre version de ce programme.</translation>
    </message>
    <message>
        <source>The gate&apos;s passport cannot be read: {0}.</source>
        <translation>Le passeport du contrôle d’admission ne peut pas être lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The grey values that the file states to be shown as black and as white show next to nothing of it, or cannot be used; they were left out.</source>
        <translation>Les niveaux de gris que le fichier indique pour le noir et le blanc n’en montrent presque rien ou sont inutilisables&#xa0;; ils n’ont pas été pris en compte.</translation>
    </message>
    <message>
        <source>The header contradicts itself on the view: “{0}” and “{1}”; the first was taken.</source>
        <translation>L’en-tête se contredit sur l’incidence&#xa0;: «&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;»&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>The header contradicts itself on whether high grey values are bright (Photometric Interpretation) or dark (Presentation LUT Shape); they were taken as dark.</source>
        <translation>L’en-tête se contredit&#xa0;: les valeurs de gris hautes sont-elles claires ou sombres (Photometric Interpretation, Presentation LUT Shape)&#xa0;? Elles ont été prises pour sombres.</translation>
    </message>
    <message>
        <source>The header of this DICOM object cannot be read ({0}).</source>
        <translation>L&apos;en-tête de cet objet DICOM est illisible ({0}).</translation>
    </message>
    <message>
        <source>The header of this file cannot be read.</source>
        <translation>L’en-tête de ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The header says 8 bits a pixel, but the object holds 16; the 16 were read.</source>
        <translation>L’en-tête annonce 8 bits par pixel, mais l’objet en contient 16&#xa0;; les 16 ont été lus.</translation>
    </message>
    <message>
        <source>The header says that grey values have a sign, which the picture contradicts; they were read without one.</source>
        <translation>Selon l’en-tête, les niveaux de gris ont un signe, ce que l’image contredit&#xa0;; ils ont été lus sans signe.</translation>
    </message>
    <message>
        <source>The header says that grey values have {0} bits, but the compressed picture has {1}; it may be shown too dark.</source>
        <translation>Selon l’en-tête, les niveaux de gris ont {0} bits, mais l’image comprimée en a {1}&#xa0;; elle est peut-être montrée trop sombre.</translation>
    </message>
    <message>
        <source>The header says that grey values have {0} bits, but they have {1}; they were taken as they are.</source>
        <translation>Selon l’en-tête, les niveaux de gris ont {0} bits, mais ils en ont {1}&#xa0;; ils ont été pris tels quels.</translation>
    </message>
    <message>
        <source>The header says that no grey value is negative, which the picture contradicts; they were read with a sign.</source>
        <translation>Selon l’en-tête, aucun niveau de gris n’est négatif, ce que l’image contredit&#xa0;; ils ont été lus avec leur signe.</translation>
    </message>
    <message>
        <source>The header says that the colours are red, green and blue, but they are brightness and colour differences; they were read as those.</source>
        <translation>Selon l’en-tête, les couleurs sont rouge, vert et bleu, mais ce sont une luminosité et des différences de couleur&#xa0;; elles ont été lues ainsi.</translation>
    </message>
    <message>
        <source>The header says that this is a child&apos;s film, but it looks like an adult&apos;s.</source>
        <translation>Selon l’en-tête, c’est le cliché d’un enfant, mais il ressemble à celui d’un adulte.</translation>
    </message>
    <message>
        <source>The header says that this is an adult&apos;s film, but it looks like a child&apos;s.</source>
        <translation>Selon l’en-tête, c’est le cliché d’un adulte, mais il ressemble à celui d’un enfant.</translation>
    </message>
    <message>
        <source>The header says wrongly which bit is the highest; the grey values were taken from the bits in use.</source>
        <translation>L’en-tête indique mal le bit le plus haut&#xa0;; les niveaux de gris ont été pris dans les bits utilisés.</translation>
    </message>
    <message>
        <source>The header states an age of 0 years, which often stands for an unknown one; it was left out. Do not rely on this answer if the patient is less than one year old.</source>
        <translation>L’en-tête indique un âge de 0 an, ce qui signifie souvent un âge inconnu&#xa0;; il n’a pas été pris en compte. Ne vous fiez pas à cette réponse si le patient a moins d’un an.</translation>
    </message>
    <message>
        <source>The header&apos;s Presentation LUT Shape “{0}” is not understood; it was left out.</source>
        <translation>La Presentation LUT Shape «&#xa0;{0}&#xa0;» de l’en-tête n’est pas comprise&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The header&apos;s display function “{0}” is not understood; a linear one was taken.</source>
        <translation>La fonction d’affichage «&#xa0;{0}&#xa0;» de l’en-tête n’est pas comprise&#xa0;; une fonction linéaire a été prise.</translation>
    </message>
    <message>
        <source>The header&apos;s view “{0}” is not understood.</source>
        <translation>L’incidence «&#xa0;{0}&#xa0;» de l’en-tête n’est pas comprise.</translation>
    </message>
    <message>
        <source>The heart lies on the unusual side: the film may be mirrored. Check its side marker.</source>
        <translation>Le cœur se trouve du côté inhabituel&#xa0;: le cliché est peut-être inversé en miroir. Vérifiez le repère de côté.</translation>
    </message>
    <message>
        <source>The list of the files does not fit into {0} ({1}). Make room there, or scan fewer at once.</source>
        <translation>La liste des fichiers ne tient pas dans {0} ({1}). Libérez-y de la place, ou analysez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The map of opacities and the map of evidence point at different places: look at both.</source>
        <translation>La carte des opacités et la carte des indices désignent des endroits différents&#xa0;: regardez les deux.</translation>
    </message>
    <message>
        <source>The model could not be run ({0}).</source>
        <translation>Le modèle n’a pas pu être exécuté ({0}).</translation>
    </message>
    <message>
        <source>The model gave an answer that is not a number.</source>
        <translation>Le modèle a donné une réponse qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The model gave no answer within {0} seconds.</source>
        <translation>Le modèle n’a pas répondu en {0} secondes.</translation>
    </message>
    <message>
        <source>The model has no Hilum passport, so nothing is known of how to use it.</source>
        <translation>Le modèle n’a pas de passeport Hilum&#xa0;; on ne sait donc pas comment l’utiliser.</translation>
    </message>
    <message>
        <source>The model must take “film” and give {0}; this one has others.</source>
        <translation>Le modèle doit prendre «&#xa0;film&#xa0;» et donner {0}&#xa0;; celui-ci en a d’autres.</translation>
    </message>
    <message>
        <source>The model takes films of {0}, its passport says [1, {1}, {2}].</source>
        <translation>Le modèle prend des images de {0}, son passeport dit [1, {1}, {2}].</translation>
    </message>
    <message>
        <source>The model wants films prepared as “{0}”; this program does “{1}”.</source>
        <translation>Le modèle veut des images préparées selon «&#xa0;{0}&#xa0;»&#xa0;; ce programme fait «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The model {0} cannot be opened ({1}).</source>
        <translation>Le modèle {0} ne peut pas être ouvert ({1}).</translation>
    </message>
    <message>
        <source>The model {0} is damaged: its content does not have the digest in {1}.</source>
        <translation>Le modèle {0} est endommagé&#xa0;: son contenu n’a pas l’empreinte donnée dans {1}.</translation>
    </message>
    <message>
        <source>The model {0} is empty.</source>
        <translation>Le modèle {0} est vide.</translation>
    </message>
    <message>
        <source>The model {0} is no longer the one that the scan began with. Scan again.</source>
        <translation>Le modèle {0} n’est plus celui avec lequel l’analyse a commencé. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>The model {0} keeps its weights in another file; Hilum runs models of one file.</source>
        <translation>Le modèle {0} garde ses poids dans un autre fichier&#xa0;; Hilum exécute des modèles en un seul fichier.</translation>
    </message>
    <message>
        <source>The model&apos;s passport cannot be read: {0}.</source>
        <translation>Le passeport du modèle est illisible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s passport has format {0}; this program reads {1}.</source>
        <translation>Le passeport du modèle a le format {0}&#xa0;; ce programme lit le {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s passport states an impossible temperature, scale, input size or list of classes.</source>
        <translation>Le passeport du modèle indique une température, une échelle, une taille d’entrée ou une liste de classes impossible.</translation>
    </message>
    <message>
        <source>The name is too long; give a shorter one.</source>
        <translation>Le nom est trop long&#xa0;; donnez-en un plus court.</translation>
    </message>
    <message>
        <source>The name is too long; it can have {0} letters.</source>
        <translation>Le nom est trop long&#xa0;; il peut avoir {0} lettres.</translation>
    </message>
    <message>
        <source>The object has several frames; the first one was read.</source>
        <translation>L’objet contient plusieurs images&#xa0;; la première a été lue.</translation>
    </message>
    <message>
        <source>The object holds {0} bytes more than its header accounts for; they were left out.</source>
        <translation>L’objet contient {0} octets de plus que l’en-tête n’en explique&#xa0;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The object is in colour; its brightness was read.</source>
        <translation>L’objet est en couleur&#xa0;; sa luminosité a été lue.</translation>
    </message>
    <message>
        <source>The operating point that was kept cannot be read: {0}.</source>
        <translation>Le point de fonctionnement conservé est illisible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The passport names {0} classes, the model gives {1}.</source>
        <translation>Le passeport nomme {0} classes, le modèle donne {1}.</translation>
    </message>
    <message>
        <source>The patient is named in the picture itself, as the film&apos;s header says.</source>
        <translation>L’image elle-même nomme le patient, comme le dit l’en-tête du cliché.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; no model was made for that age: the models are for {1} to {2} years and from {3} years on.</source>
        <translation>Le patient a {0} ans&#xa0;; aucun modèle n&apos;a été conçu pour cet âge&#xa0;: les modèles sont faits pour {1} à {2} ans et à partir de {3} ans.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>Le patient a {0} ans&#xa0;; le modèle a été fait pour {1} à {2} ans, et sa réponse pour d’autres ne vaut rien.</translation>
    </message>
    <message>
        <source>The patient&apos;s age cannot be told from the dates of birth and study.</source>
        <translation>L’âge ne peut pas être déduit des dates de naissance et d’examen.</translation>
    </message>
    <message>
        <source>The patient&apos;s age “{0}” is not understood.</source>
        <translation>L’âge indiqué «&#xa0;{0}&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>The patient&apos;s name in this file cannot be read.</source>
        <translation>Le nom du patient dans ce fichier est illisible.</translation>
    </message>
    <message>
        <source>The patient&apos;s stated age does not fit the dates of birth and study; the stated age was taken.</source>
        <translation>L’âge indiqué ne correspond pas aux dates de naissance et d’examen&#xa0;; l’âge indiqué a été pris.</translation>
    </message>
    <message>
        <source>The picture claims more than {0} pixels.</source>
        <translation>L’image annonce plus de {0} pixels.</translation>
    </message>
    <message>
        <source>The picture claims {0}x{1} pixels; at most {2} are read, and {3} on a side.</source>
        <translation>L’image annonce {0}x{1} pixels&#xa0;; au plus {2} sont lus, et {3} par côté.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0} ({1}).</source>
        <translation>L’image n’a pas pu être écrite dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture decoder could not be started.</source>
        <translation>Le décodeur d’images n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The picture has a uniform border around the film; it was left out.</source>
        <translation>L’image a une bordure uniforme autour du cliché&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The picture has only {0}x{1} pixels, too few for fine detail. Do not rely on this answer.</source>
        <translation>L’image n’a que {0}x{1} pixels, trop peu pour des détails fins. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>The picture has pixels that are not numbers.</source>
        <translation>L’image a des pixels qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The picture in the file is damaged ({0}).</source>
        <translation>L’image dans le fichier est endommagée ({0}).</translation>
    </message>
    <message>
        <source>The picture is blank, or has almost no contrast.</source>
        <translation>L’image est vide, ou n’a presque pas de contraste.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>L’image est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>The picture is {0}x{1} pixels; a film has at least {2} on each side.</source>
        <translation>L’image fait {0}x{1} pixels&#xa0;; un cliché en a au moins {2} de chaque côté.</translation>
    </message>
    <message>
        <source>The picture was compressed so strongly that fine detail is lost. Do not rely on this answer.</source>
        <translation>L’image a été compressée si fortement que des détails fins sont perdus. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>The picture&apos;s decoder gave no picture.</source>
        <translation>Le décodeur n’a donné aucune image.</translation>
    </message>
    <message>
        <source>The picture&apos;s grey values do not fit 16 bits.</source>
        <translation>Les niveaux de gris de l’image ne tiennent pas sur 16 bits.</translation>
    </message>
    <message>
        <source>The pixels are not encoded as the header says; they were read as what they are.</source>
        <translation>Les pixels ne sont pas codés comme le dit l’en-tête&#xa0;; ils ont été lus pour ce qu’ils sont.</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({0}).</source>
        <translation>Le profil ne peut pas être supprimé ({0}).</translation>
    </message>
    <message>
        <source>The reviews in {0} cannot be read ({1}); the reader&apos;s columns stay empty.</source>
        <translation>Les relectures dans {0} sont illisibles ({1})&#xa0;; les colonnes du lecteur restent vides.</translation>
    </message>
    <message>
        <source>The same file as {0}.</source>
        <translation>Le même fichier que {0}.</translation>
    </message>
    <message>
        <source>The session cannot be deleted ({0}).</source>
        <translation>La session ne peut pas être supprimée ({0}).</translation>
    </message>
    <message>
        <source>The session cannot be kept in {0} ({1}). Findings and reviews are not affected.</source>
        <translation>La session ne peut pas être conservée dans {0} ({1}). Les résultats et les relectures ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The site profile {0} cannot be read ({1}).</source>
        <translation>Le profil de site {0} est illisible ({1}).</translation>
    </message>
    <message>
        <source>The site profile {0} holds impossible numbers.</source>
        <translation>Le profil de site {0} contient des nombres impossibles.</translation>
    </message>
    <message>
        <source>The site profile {0} is of another version of Hilum, or was renamed by hand.</source>
        <translation>Le profil de site {0} est d’une autre version de Hilum, ou a été renommé à la main.</translation>
    </message>
    <message>
        <source>The strongest evidence lies outside the lungs: do not trust this answer.</source>
        <translation>Les indices les plus forts se trouvent hors des poumons&#xa0;: ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>The study cannot be deleted ({0}).</source>
        <translation>L’étude ne peut pas être supprimée ({0}).</translation>
    </message>
    <message>
        <source>The study {0} cannot be read ({1}).</source>
        <translation>L’étude {0} est illisible ({1}).</translation>
    </message>
    <message>
        <source>The study {0} is of another version.</source>
        <translation>L’étude {0} est d’une autre version.</translation>
    </message>
    <message>
        <source>The table {0} cannot be opened ({1}).</source>
        <translation>Le tableau {0} ne peut pas être ouvert ({1}).</translation>
    </message>
    <message>
        <source>The table {0} cannot be read ({1}).</source>
        <translation>Le tableau {0} est illisible ({1}).</translation>
    </message>
    <message>
        <source>The table {0} has no column “{1}”. Its first row must name the columns path and label, and patient if the patients are known.</source>
        <translation>Le tableau {0} n’a pas de colonne «&#xa0;{1}&#xa0;». Sa première ligne doit nommer les colonnes path et label, et patient si les patients sont connus.</translation>
    </message>
    <message>
        <source>The table {0} is empty.</source>
        <translation>Le tableau {0} est vide.</translation>
    </message>
    <message>
        <source>The table {0} is not text. Save it as CSV (UTF-8).</source>
        <translation>Le tableau {0} n’est pas du texte. Enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The table {0} is too large to be a list of films.</source>
        <translation>Le tableau {0} est trop grand pour être une liste de clichés.</translation>
    </message>
    <message>
        <source>There is no device “{0}”. Hilum knows: {1}.</source>
        <translation>Il n’y a pas de périphérique «&#xa0;{0}&#xa0;». Hilum connaît&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no film that can be read.</source>
        <translation>Aucun cliché ne peut être lu.</translation>
    </message>
    <message>
        <source>There is no model for “{0}” here.</source>
        <translation>Il n&apos;y a pas ici de modèle pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is too little memory for this film.</source>
        <translation>Il n’y a pas assez de mémoire pour ce cliché.</translation>
    </message>
    <message>
        <source>There is too little memory for this picture.</source>
        <translation>Il n’y a pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
        <source>This does not look like a radiograph.</source>
        <translation>Cela ne ressemble pas à une radiographie.</translation>
    </message>
    <message>
        <source>This does not look like a whole chest: it may be cropped, covered or one half only.</source>
        <translation>Cela ne ressemble pas à un thorax entier&#xa0;: il est peut-être recadré, masqué ou réduit à une moitié.</translation>
    </message>
    <message>
        <source>This film is inverted: bone is dark in it.</source>
        <translation>Ce cliché est inversé&#xa0;: les os y sont sombres.</translation>
    </message>
    <message>
        <source>This film is no DICOM object: it has no elements.</source>
        <translation>Ce cliché n&apos;est pas un objet DICOM&#xa0;: il n&apos;a pas d&apos;éléments.</translation>
    </message>
    <message>
        <source>This film is upside down.</source>
        <translation>Ce cliché est à l’envers.</translation>
    </message>
    <message>
        <source>This film lies on its side: it is turned to the left by 90 degrees.</source>
        <translation>Ce cliché est couché&#xa0;: il est tourné de 90 degrés vers la gauche.</translation>
    </message>
    <message>
        <source>This film lies on its side: it is turned to the right by 90 degrees.</source>
        <translation>Ce cliché est couché&#xa0;: il est tourné de 90 degrés vers la droite.</translation>
    </message>
    <message>
        <source>This film seems to be tilted; the model was made for upright films.</source>
        <translation>Ce cliché semble incliné&#xa0;; le modèle est fait pour des clichés droits.</translation>
    </message>
    <message>
        <source>This film was judged by the model for another population, which is measured by itself.</source>
        <translation>Ce cliché a été évalué par le modèle d&apos;une autre population, qui est mesuré à part.</translation>
    </message>
    <message>
        <source>This folder cannot be opened ({0}), so the films in it are missing.</source>
        <translation>Ce dossier ne peut pas être ouvert ({0})&#xa0;; les clichés qu’il contient manquent donc.</translation>
    </message>
    <message>
        <source>This installation of Hilum cannot use “{0}”.</source>
        <translation>Cette installation de Hilum ne peut pas utiliser «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>This is a DICOMDIR, a list of other files, not a film.</source>
        <translation>C’est un DICOMDIR, une liste d’autres fichiers, pas un cliché.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Ceci est un dossier, pas un cliché.</translation>
    </message>
    <message>
        <source>What the object states for its frames (functional groups) cannot be used; it was left out.</source>
        <translation>Ce que l’objet indique pour ses images (groupes fonctionnels) est inutilisable&#xa0;; il n’en a pas été tenu compte.</translation>
    </message>
    <message>
        <source>The file names the modality “{0}”; the model reads {1} films.</source>
        <translation>Le fichier indique la modalité «&#xa0;{0}&#xa0;»&#xa0;; le modèle lit des clichés {1}.</translation>
    </message>
    <message>
        <source>The picture states, by a gamma, a transfer function or a colour profile, how bright its grey values are meant; this was followed.</source>
        <translation>L’image indique, par un gamma, une fonction de transfert ou un profil de couleurs, la luminosité voulue de ses niveaux de gris&#xa0;; cette indication a été respectée.</translation>
    </message>
    <message>
        <source>This is no DICOM file, and has no patient and study.</source>
        <translation>Ce n’est pas un fichier DICOM&#xa0;; il n’a ni patient ni étude.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This is {0}, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM.</source>
        <translation>C’est {0}, pas un cliché. Hilum lit JPEG, PNG, TIFF, BMP et DICOM.</translation>
    </message>
    <message>
        <source>This kind of {0} picture is not read.</source>
        <translation>Ce type d’image {0} n’est pas lu.</translation>
    </message>
    <message>
        <source>This looks like a child&apos;s film; the model was made for adults.</source>
        <translation>Cela ressemble au cliché d’un enfant&#xa0;; le modèle a été fait pour les adultes.</translation>
    </message>
    <message>
        <source>This looks like a lateral film; the model reads frontal ones.</source>
        <translation>Cela ressemble à un cliché de profil&#xa0;; le modèle lit les clichés de face.</translation>
    </message>
    <message>
        <source>This looks like a photograph or a screenshot of a film; export the film itself.</source>
        <translation>Cela ressemble à une photo ou à une capture d’écran d’un cliché&#xa0;; exportez le cliché lui-même.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film; the model was made for children.</source>
        <translation>Cela ressemble au cliché d’un adulte&#xa0;; le modèle a été fait pour les enfants.</translation>
    </message>
    <message>
        <source>This looks like another part of the body, not the chest.</source>
        <translation>Cela ressemble à une autre partie du corps, pas au thorax.</translation>
    </message>
    <message>
        <source>This may be the film of somebody older than the model was made for.</source>
        <translation>Ce cliché est peut-être celui d’une personne plus âgée que celles pour qui le modèle a été fait.</translation>
    </message>
    <message>
        <source>This may be the film of somebody younger than the model was made for.</source>
        <translation>Ce cliché est peut-être celui d’une personne plus jeune que celles pour qui le modèle a été fait.</translation>
    </message>
    <message>
        <source>This model has no error rate of {0} %. It has, in per cent: {1}.</source>
        <translation>Ce modèle n’a pas de taux d’erreur de {0}&#xa0;%. Il a, en pour cent&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>This model has no operating point “{0}”. It has: {1}.</source>
        <translation>Ce modèle n’a pas de point de fonctionnement «&#xa0;{0}&#xa0;». Il a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>This model sees the lungs alone, and cannot be used without the gate.</source>
        <translation>Ce modèle ne voit que les poumons et ne peut pas être utilisé sans le contrôle d’admission.</translation>
    </message>
    <message>
        <source>This picture holds more than one film.</source>
        <translation>Cette image contient plus d’un cliché.</translation>
    </message>
    <message>
        <source>This picture is full of noise. Do not rely on this answer.</source>
        <translation>Cette image est pleine de bruit. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>This picture is in colour: it may be a photograph or a colour map of a film; export the film itself.</source>
        <translation>Cette image est en couleur&#xa0;: c’est peut-être une photographie ou une carte de couleurs d’un cliché&#xa0;; exportez le cliché lui-même.</translation>
    </message>
    <message>
        <source>This picture is too blurred or too dark to be judged.</source>
        <translation>Cette image est trop floue ou trop sombre pour être jugée.</translation>
    </message>
    <message>
        <source>Two whole lungs cannot be found in this picture.</source>
        <translation>On ne trouve pas deux poumons entiers dans cette image.</translation>
    </message>
    <message>
        <source>Where no patients are stated, two films of one patient may lie on both sides of its split.</source>
        <translation>Là où les patients ne sont pas indiqués, deux clichés d’un même patient peuvent se trouver des deux côtés du partage.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>Vous n’avez pas le droit d’ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>You may not write into the folder {0}; choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier {0}&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your reviews cannot be kept in {0} ({1}). Make room on the disk and give the verdict again.</source>
        <translation>Vos relectures ne peuvent pas être conservées dans {0} ({1}). Libérez de la place sur le disque et redonnez le verdict.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a HEIC or AVIF picture</source>
        <translation>une image HEIC ou AVIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>une image JPEG 2000 hors DICOM</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>une image Photoshop</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un fichier de type inconnu</translation>
    </message>
    <message>
        <source>a file of another version</source>
        <translation>un fichier d’une autre version</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a volume for research (NRRD, MetaImage or NIfTI)</source>
        <translation>un volume pour la recherche (NRRD, MetaImage ou NIfTI)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>abdomenct: refused</source>
        <translation>TDM de l’abdomen&#xa0;: refus</translation>
    </message>
    <message>
        <source>academic and non-commercial use only</source>
        <translation>usage académique et non commercial uniquement</translation>
    </message>
    <message>
        <source>academic and non-commercial use only (the adults&apos; films); CC BY 4.0 (the children&apos;s)</source>
        <translation>usage académique et non commercial uniquement (clichés d’adultes)&#xa0;; CC BY 4.0 (ceux d’enfants)</translation>
    </message>
    <message>
        <source>adults&apos; films refused</source>
        <translation>clichés d’adultes refusés</translation>
    </message>
    <message>
        <source>adults&apos; films taken for adults&apos;</source>
        <translation>clichés d’adultes pris pour ceux d’adultes</translation>
    </message>
    <message>
        <source>adults&apos; films taken for children&apos;s</source>
        <translation>clichés d’adultes pris pour ceux d’enfants</translation>
    </message>
    <message>
        <source>adults&apos; films with pneumonia, mirrored: warned of</source>
        <translation>clichés d’adultes avec pneumonie, inversés en miroir&#xa0;: avertis</translation>
    </message>
    <message>
        <source>adults&apos; films with pneumonia: warned of as mirrored</source>
        <translation>clichés d’adultes avec pneumonie&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>adults&apos; films without pneumonia, mirrored: warned of</source>
        <translation>clichés d’adultes sans pneumonie, inversés en miroir&#xa0;: avertis</translation>
    </message>
    <message>
        <source>adults&apos; films without pneumonia: warned of as mirrored</source>
        <translation>clichés d’adultes sans pneumonie&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>adults&apos; films, the lung on the left of the picture whitened: warned of as mirrored</source>
        <translation>clichés d’adultes, poumon à gauche de l’image blanchi&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>adults&apos; films, the lung on the right of the picture whitened: warned of as mirrored</source>
        <translation>clichés d’adultes, poumon à droite de l’image blanchi&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>adults, frontal chest films, hospitals of Valencia and of the RICORD collection</source>
        <translation>adultes, clichés thoraciques de face, hôpitaux de Valence et de la collection RICORD</translation>
    </message>
    <message>
        <source>all zones, both lungs</source>
        <translation>toutes les zones, les deux poumons</translation>
    </message>
    <message>
        <source>all zones, left lung</source>
        <translation>toutes les zones, poumon gauche</translation>
    </message>
    <message>
        <source>all zones, right lung</source>
        <translation>toutes les zones, poumon droit</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults refused</source>
        <translation>adultes d’un autre hôpital refusés</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults taken for adults</source>
        <translation>adultes d’un autre hôpital pris pour des adultes</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults warned of as mirrored</source>
        <translation>adultes d’un autre hôpital&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults, mirrored: warned of</source>
        <translation>adultes d’un autre hôpital, inversés en miroir&#xa0;: avertis</translation>
    </message>
    <message>
        <source>blur: named as such</source>
        <translation>flou&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>blur: refused</source>
        <translation>flou&#xa0;: refus</translation>
    </message>
    <message>
        <source>breastmri: refused</source>
        <translation>IRM du sein&#xa0;: refus</translation>
    </message>
    <message>
        <source>centre: named as such</source>
        <translation>centre seul&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>centre: refused</source>
        <translation>centre seul&#xa0;: refus</translation>
    </message>
    <message>
        <source>chestct: refused</source>
        <translation>TDM du thorax&#xa0;: refus</translation>
    </message>
    <message>
        <source>children&apos;s films refused</source>
        <translation>clichés d’enfants refusés</translation>
    </message>
    <message>
        <source>children&apos;s films taken for adults&apos;</source>
        <translation>clichés d’enfants pris pour ceux d’adultes</translation>
    </message>
    <message>
        <source>children&apos;s films taken for children&apos;s</source>
        <translation>clichés d’enfants pris pour ceux d’enfants</translation>
    </message>
    <message>
        <source>children&apos;s films with pneumonia, mirrored: warned of</source>
        <translation>clichés d’enfants avec pneumonie, inversés en miroir&#xa0;: avertis</translation>
    </message>
    <message>
        <source>children&apos;s films with pneumonia: warned of as mirrored</source>
        <translation>clichés d’enfants avec pneumonie&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>children&apos;s films without pneumonia, mirrored: warned of</source>
        <translation>clichés d’enfants sans pneumonie, inversés en miroir&#xa0;: avertis</translation>
    </message>
    <message>
        <source>children&apos;s films without pneumonia: warned of as mirrored</source>
        <translation>clichés d’enfants sans pneumonie&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>children&apos;s films, the lung on the left of the picture whitened: warned of as mirrored</source>
        <translation>clichés d’enfants, poumon à gauche de l’image blanchi&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>children&apos;s films, the lung on the right of the picture whitened: warned of as mirrored</source>
        <translation>clichés d’enfants, poumon à droite de l’image blanchi&#xa0;: avertissement d’inversion en miroir</translation>
    </message>
    <message>
        <source>corner: named as such</source>
        <translation>un coin seul&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>corner: refused</source>
        <translation>un coin seul&#xa0;: refus</translation>
    </message>
    <message>
        <source>dark: named as such</source>
        <translation>trop sombre&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>dark: refused</source>
        <translation>trop sombre&#xa0;: refus</translation>
    </message>
    <message>
        <source>films turned by 270 degrees and inverted: named as such</source>
        <translation>clichés tournés de 270 degrés et inversés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films turned by 270 degrees and inverted: refused</source>
        <translation>clichés tournés de 270 degrés et inversés&#xa0;: refus</translation>
    </message>
    <message>
        <source>films turned by 270 degrees: named as such</source>
        <translation>clichés tournés de 270 degrés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films turned by 270 degrees: refused</source>
        <translation>clichés tournés de 270 degrés&#xa0;: refus</translation>
    </message>
    <message>
        <source>films turned by 90 degrees and inverted: named as such</source>
        <translation>clichés tournés de 90 degrés et inversés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films turned by 90 degrees and inverted: refused</source>
        <translation>clichés tournés de 90 degrés et inversés&#xa0;: refus</translation>
    </message>
    <message>
        <source>films turned by 90 degrees: named as such</source>
        <translation>clichés tournés de 90 degrés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films turned by 90 degrees: refused</source>
        <translation>clichés tournés de 90 degrés&#xa0;: refus</translation>
    </message>
    <message>
        <source>films upright and inverted: named as such</source>
        <translation>clichés droits et inversés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films upright and inverted: refused</source>
        <translation>clichés droits et inversés&#xa0;: refus</translation>
    </message>
    <message>
        <source>films upside down and inverted: named as such</source>
        <translation>clichés tête en bas et inversés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films upside down and inverted: refused</source>
        <translation>clichés tête en bas et inversés&#xa0;: refus</translation>
    </message>
    <message>
        <source>films upside down: named as such</source>
        <translation>clichés tête en bas&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>films upside down: refused</source>
        <translation>clichés tête en bas&#xa0;: refus</translation>
    </message>
    <message>
        <source>half: named as such</source>
        <translation>moitié&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>half: refused</source>
        <translation>moitié&#xa0;: refus</translation>
    </message>
    <message>
        <source>hand: refused</source>
        <translation>main&#xa0;: refus</translation>
    </message>
    <message>
        <source>headct: refused</source>
        <translation>TDM de la tête&#xa0;: refus</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <translation>son lecteur ne répond pas</translation>
    </message>
    <message>
        <source>knee: refused</source>
        <translation>genou&#xa0;: refus</translation>
    </message>
    <message>
        <source>lateral: refused</source>
        <translation>profil&#xa0;: refus</translation>
    </message>
    <message>
        <source>lower zone, both lungs</source>
        <translation>zone inférieure, les deux poumons</translation>
    </message>
    <message>
        <source>lower zone, left lung</source>
        <translation>zone inférieure, poumon gauche</translation>
    </message>
    <message>
        <source>lower zone, right lung</source>
        <translation>zone inférieure, poumon droit</translation>
    </message>
    <message>
        <source>made pictures of kinds never learnt from: refused</source>
        <translation>images fabriquées de genres jamais appris&#xa0;: refus</translation>
    </message>
    <message>
        <source>middle and lower zones, both lungs</source>
        <translation>zones moyenne et inférieure, les deux poumons</translation>
    </message>
    <message>
        <source>middle and lower zones, left lung</source>
        <translation>zones moyenne et inférieure, poumon gauche</translation>
    </message>
    <message>
        <source>middle and lower zones, right lung</source>
        <translation>zones moyenne et inférieure, poumon droit</translation>
    </message>
    <message>
        <source>middle zone, both lungs</source>
        <translation>zone moyenne, les deux poumons</translation>
    </message>
    <message>
        <source>middle zone, left lung</source>
        <translation>zone moyenne, poumon gauche</translation>
    </message>
    <message>
        <source>middle zone, right lung</source>
        <translation>zone moyenne, poumon droit</translation>
    </message>
    <message>
        <source>painted lungs: named as such</source>
        <translation>poumons recouverts&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>painted lungs: refused</source>
        <translation>poumons recouverts&#xa0;: refus</translation>
    </message>
    <message>
        <source>photograph: named as such</source>
        <translation>photographie&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>photograph: refused</source>
        <translation>photographie&#xa0;: refus</translation>
    </message>
    <message>
        <source>screenshot: named as such</source>
        <translation>capture d’écran&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>screenshot: refused</source>
        <translation>capture d’écran&#xa0;: refus</translation>
    </message>
    <message>
        <source>several films: named as such</source>
        <translation>plusieurs clichés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>several films: refused</source>
        <translation>plusieurs clichés&#xa0;: refus</translation>
    </message>
    <message>
        <source>subjects never learnt from: refused</source>
        <translation>sujets jamais appris&#xa0;: refus</translation>
    </message>
    <message>
        <source>tiles: named as such</source>
        <translation>carreaux mélangés&#xa0;: nommé comme tel</translation>
    </message>
    <message>
        <source>tiles: refused</source>
        <translation>carreaux mélangés&#xa0;: refus</translation>
    </message>
    <message>
        <source>upper and middle zones, both lungs</source>
        <translation>zones supérieure et moyenne, les deux poumons</translation>
    </message>
    <message>
        <source>upper and middle zones, left lung</source>
        <translation>zones supérieure et moyenne, poumon gauche</translation>
    </message>
    <message>
        <source>upper and middle zones, right lung</source>
        <translation>zones supérieure et moyenne, poumon droit</translation>
    </message>
    <message>
        <source>upper zone, both lungs</source>
        <translation>zone supérieure, les deux poumons</translation>
    </message>
    <message>
        <source>upper zone, left lung</source>
        <translation>zone supérieure, poumon gauche</translation>
    </message>
    <message>
        <source>upper zone, right lung</source>
        <translation>zone supérieure, poumon droit</translation>
    </message>
    <message>
        <source>{0} (side by convention)</source>
        <translation>{0} (côté par convention)</translation>
    </message>
    <message>
        <source>{0} (side by the film&apos;s header)</source>
        <translation>{0} (côté selon l’en-tête)</translation>
    </message>
    <message>
        <source>{0} (side in doubt: the film may be mirrored)</source>
        <translation>{0} (côté douteux&#xa0;: cliché peut-être inversé en miroir)</translation>
    </message>
    <message>
        <source>{0} holds no {1} films, and both classes are needed. They are known by their name, as a label, such as {2}.</source>
        <translation>{0} ne contient aucun cliché de la classe «&#xa0;{1}&#xa0;», et les deux classes sont nécessaires. On les reconnaît à leur nom, comme étiquette, par exemple {2}.</translation>
    </message>
    <message>
        <source>{0} holds no {1} films, and both classes are needed. They are known by their name, in a folder named {2}.</source>
        <translation>{0} ne contient aucun cliché de la classe «&#xa0;{1}&#xa0;», et les deux classes sont nécessaires. On les reconnaît à leur nom, dans un dossier nommé {2}.</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>The TIFF compression {0} is not read.</source>
        <translation>La compression TIFF {0} n’est pas lue.</translation>
    </message>
    <message>
        <source>The TIFF has {0}-bit integer pixels, which no X-ray detector gives.</source>
        <translation>Le TIFF a des pixels entiers de {0} bits, qu’aucun détecteur de radiographie ne fournit.</translation>
    </message>
    <message>
        <source>children of 1 to 5 years, frontal chest films, one hospital (Guangzhou)</source>
        <translation>enfants de 1 à 5 ans, radiographies thoraciques de face, un hôpital (Guangzhou)</translation>
    </message>
    <message>
        <source>grown while it was read</source>
        <translation>grossi pendant la lecture</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>il a échoué ({0}&#xa0;: {1})</translation>
    </message>
    <message>
        <source>it gave no answer within {0} seconds</source>
        <translation>il n’a pas répondu en {0} secondes</translation>
    </message>
    <message>
        <source>it is only {0} times as fast as the processor</source>
        <translation>il n’est que {0} fois aussi rapide que le processeur</translation>
    </message>
    <message>
        <source>its answers differ from the processor&apos;s by up to {0}</source>
        <translation>ses réponses diffèrent de celles du processeur de {0} au plus</translation>
    </message>
    <message>
        <source>its driver ended the program that asked it</source>
        <translation>son pilote a mis fin au programme qui l’interrogeait</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>de type inconnu</translation>
    </message>
    <message>
        <source>pneumonia</source>
        <translation>pneumonie</translation>
    </message>
    <message>
        <source>rule-in</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>dépistage</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). Name another file.</source>
        <translation>{0} n’a pas pu être écrit ({1}). Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). {2} Nothing is lost: writing it again needs no new scan.</source>
        <translation>{0} n’a pas pu être écrit ({1}). {2} Rien n’est perdu&#xa0;: l’écrire à nouveau ne demande pas de nouvelle analyse.</translation>
    </message>
    <message>
        <source>{0} failed: {1}</source>
        <translation>{0} a échoué&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is named for two outputs. Name a file for each.</source>
        <translation>{0} est indiqué pour deux sorties. Indiquez un fichier pour chacune.</translation>
    </message>
    <message>
        <source>{0} is one of the films. Nothing is ever written over a film; name another file.</source>
        <translation>{0} est l’un des clichés. Rien n’est jamais écrit sur un cliché&#xa0;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is there already, and is no earlier output of this kind. It stays as it is; name another file.</source>
        <translation>{0} existe déjà et n’est pas une sortie antérieure de ce type. Le fichier reste tel quel&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>{0} lies within the folder of the films. Name a folder outside it.</source>
        <translation>{0} se trouve dans le dossier des clichés. Indiquez un dossier extérieur.</translation>
    </message>
    <message>
        <source>{0} times as fast as the processor, with the same answers</source>
        <translation>{0} fois aussi rapide que le processeur, avec les mêmes réponses</translation>
    </message>
    <message>
        <source>{0} was asked for: this installation of Hilum cannot use it</source>
        <translation>{0} a été demandé&#xa0;: cette installation de Hilum ne peut pas l’utiliser</translation>
    </message>
    <message>
        <source>{0} was asked for: {1}</source>
        <translation>{0} a été demandé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#xa0;; {1}</translation>
    </message>
    <message>
        <source>“{0}” finds no device on this computer.</source>
        <translation>«&#xa0;{0}&#xa0;» ne trouve aucun périphérique sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{0}” is no operating point.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un point de fonctionnement.</translation>
    </message>
    <message>
        <source>“{0}” is one of the model&apos;s own operating points. Choose another name.</source>
        <translation>«&#xa0;{0}&#xa0;» est l’un des points de fonctionnement du modèle lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{0}” was measured with another model ({1}, sha256 {2}…). A threshold means something for one model only: evaluate your films with the present one.</source>
        <translation>«&#xa0;{0}&#xa0;» a été mesuré avec un autre modèle ({1}, sha256 {2}…). Un seuil n’a de sens que pour un seul modèle&#xa0;: évaluez vos clichés avec le modèle actuel.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Scale of the heat map: evidence for pneumonia by region, from 0, none, to 1, strong</source>
        <translation>Échelle de la carte&#xa0;: indices de pneumonie par région, de 0, aucun, à 1, forts</translation>
    </message>
    <message>
        <source>Evidence by region</source>
        <translation>Indices par région</translation>
    </message>
    <message>
        <source>Lung opacities by region</source>
        <translation>Opacités pulmonaires par région</translation>
    </message>
    <message>
        <source>Lines of equal probability of a lung opacity: dotted {0}, dashed {1}, solid {2}</source>
        <translation>Lignes d’égale probabilité d’une opacité pulmonaire&#xa0;: pointillés {0}, tirets {1}, trait plein {2}</translation>
    </message>
    <message>
        <source>Scale of the heat map: probability of a lung opacity by region, 0 to 1</source>
        <translation>Échelle de la carte de chaleur&#xa0;: probabilité d’une opacité pulmonaire par région, de 0 à 1</translation>
    </message>
    <message>
        <source>Lines of equal evidence for pneumonia: dotted {0}, dashed {1}, solid {2}</source>
        <translation>Lignes d’égale évidence de pneumonie&#xa0;: pointillée {0}, tiretée {1}, pleine {2}</translation>
    </message>
</context>
<context>
    <name>MatrixFigure</name>
    <message>
        <source>Confusion matrix. Of {0} films with pneumonia {1} are called and {2} missed; of {3} normal films {4} are called and {5} are not.</source>
        <translation>Matrice de confusion. Sur {0} clichés avec pneumonie, {1} sont signalés et {2} manqués&#xa0;; sur {3} clichés normaux, {4} sont signalés et {5} ne le sont pas.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alertes</translation>
    </message>
    <message>
        <source>rightly passed</source>
        <translation>écartés à raison</translation>
    </message>
    <message>
        <source>called signs</source>
        <translation>déclarés avec signes</translation>
    </message>
    <message>
        <source>called no signs</source>
        <translation>déclarés sans signes</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>&amp;Cliché</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Use the embedded model</source>
        <translation>Utiliser le modèle intégré</translation>
    </message>
    <message>
        <source>The model is being tried…</source>
        <translation>Le modèle est en cours d’essai…</translation>
    </message>
    <message>
        <source>Embedded in Hilum.</source>
        <translation>Intégré à Hilum.</translation>
    </message>
    <message>
        <source>Their limits and what was measured with them: menu Help, The models&apos; passports.</source>
        <translation>Leurs limites et ce qui a été mesuré avec eux&#xa0;: menu Aide, Passeports des modèles.</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Pé&amp;riphérique</translation>
    </message>
    <message>
        <source>The films that are open are assessed again by another model; an operating point belongs to one model alone.</source>
        <translation>Avec un autre modèle, les clichés ouverts sont évalués de nouveau&#xa0;; un point de fonctionnement n’appartient qu’à un seul modèle.</translation>
    </message>
    <message>
        <source>A device is used only if it matches the processor and is faster.</source>
        <translation>Un périphérique n’est utilisé que s’il concorde avec le processeur et s’il est plus rapide.</translation>
    </message>
    <message>
        <source>{0} The model in use stays.</source>
        <translation>{0} Le modèle utilisé reste en place.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{0}: {1}, made on {2} for {3}. Licence of its training data: {4}.</source>
        <translation>{0}&#xa0;: {1}, fait le {2} pour&#xa0;: {3}. Licence de ses données d’apprentissage&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>Gate: {0}, made on {1}; says first whether a model may judge the picture, and which. Licences of its training data: {2}.</source>
        <translation>Contrôle d’admission&#xa0;: {0}, fait le {1}&#xa0;; dit d’abord si un modèle peut juger l’image, et lequel. Licences de ses données d’apprentissage&#xa0;: {2}.</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NamedSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Save this session…</source>
        <translation>Enregistrer cette session…</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New reader study</source>
        <translation>Nouvelle étude de lecture</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>The same seed draws the same order of the same films</source>
        <translation>La même graine donne le même ordre des mêmes clichés</translation>
    </message>
    <message>
        <source>Close the films that are open</source>
        <translation>Fermer les clichés ouverts</translation>
    </message>
    <message>
        <source>Readers see numbers in place of names, in an order that the seed draws, and never the model&apos;s answer. Films that stay open show their names and answers whenever the study is paused.</source>
        <translation>Les lecteurs voient des numéros au lieu des noms, dans un ordre tiré par la graine, et jamais la réponse du modèle. Les clichés qui restent ouverts montrent leurs noms et les réponses dès que l’étude est suspendue.</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Commencer la lecture</translation>
    </message>
    <message>
        <source>All films ({0})</source>
        <translation>Tous les clichés ({0})</translation>
    </message>
    <message>
        <source>The films that are shown ({0})</source>
        <translation>Les clichés affichés ({0})</translation>
    </message>
    <message>
        <source>The selected films ({0})</source>
        <translation>Les clichés sélectionnés ({0})</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Graine de l’ordre</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nom du lecteur</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note (T)</source>
        <translation>Note (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>Note sur ce cliché</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>{0}, error rate {1}</source>
        <translation>{0}, taux d’erreur {1}</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>dépistage</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>rule-in</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
</context>
<context>
    <name>OperatingPointButton</name>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Known once the model is loaded, with the first films</source>
        <translation>Connu une fois le modèle chargé, avec les premiers clichés</translation>
    </message>
</context>
<context>
    <name>OperatingPointController</name>
    <message>
        <source>Operating point: {0}</source>
        <translation>Point de fonctionnement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Operating points: {0}</source>
        <translation>Points de fonctionnement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensibilité {0}, spécificité {1}.</translation>
    </message>
    <message>
        <source>Judge all films at another operating point, without assessing them again (O).</source>
        <translation>Juger tous les clichés à un autre point de fonctionnement, sans les évaluer à nouveau (O).</translation>
    </message>
</context>
<context>
    <name>OperatingPointPanel</name>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>No film is left undecided.</source>
        <translation>Aucun cliché n’est laissé indécis.</translation>
    </message>
    <message>
        <source>Undecided between {0} and {1}.</source>
        <translation>Indécis entre {0} et {1}.</translation>
    </message>
    <message>
        <source>On {0} validation films, with 95 % intervals.</source>
        <translation>Sur {0} clichés de validation, avec des intervalles à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>On {0} films of “{1}”, with 95 % intervals.</source>
        <translation>Sur {0} clichés de «&#xa0;{1}&#xa0;», avec des intervalles à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Undecided films count on the side of the threshold on which they lie.</source>
        <translation>Les clichés indécis comptent du côté du seuil où ils se trouvent.</translation>
    </message>
    <message>
        <source>This model does not carry its validation films&apos; scores, so its threshold cannot be moved.</source>
        <translation>Ce modèle ne porte pas les scores de ses clichés de validation&#xa0;; son seuil ne peut donc pas être déplacé.</translation>
    </message>
    <message>
        <source>Probability {0} and above</source>
        <translation>Probabilité de {0} ou plus</translation>
    </message>
    <message>
        <source>&lt;b&gt;From what probability does a film show signs?&lt;/b&gt;</source>
        <translation>&lt;b&gt;À partir de quelle probabilité un cliché montre-t-il des signes&#xa0;?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A threshold of your own</source>
        <translation>Un seuil à vous</translation>
    </message>
    <message>
        <source>A threshold of your own, as a number</source>
        <translation>Un seuil à vous, en chiffres</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Signs of pneumonia</source>
        <translation>Signes de pneumonie</translation>
    </message>
    <message>
        <source>No signs</source>
        <translation>Pas de signes</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>OutputDialog</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Made on {0}.</source>
        <translation>Fait le {0}.</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray of a young child shows signs of pneumonia.</source>
        <translation>Indique si une radiographie thoracique de face d’un jeune enfant montre des signes de pneumonie.</translation>
    </message>
    <message>
        <source>Purpose and limits</source>
        <translation>Finalité et limites</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>{0} to {1} years</source>
        <translation>{0} à {1} ans</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Incidences</translation>
    </message>
    <message>
        <source>Kinds of image</source>
        <translation>Types d’image</translation>
    </message>
    <message>
        <source>Whom it was made for</source>
        <translation>Pour qui il a été fait</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>Sur quoi il a appris</translation>
    </message>
    <message>
        <source>Licence of its training data: {0}</source>
        <translation>Licence de ses données d’apprentissage&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray of an adult shows signs of pneumonia.</source>
        <translation>Dit si une radiographie thoracique de face d’un adulte montre des signes de pneumonie.</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray shows signs of pneumonia.</source>
        <translation>Dit si une radiographie thoracique de face montre des signes de pneumonie.</translation>
    </message>
    <message>
        <source>From its threshold on, a film shows signs of pneumonia. Measured on validation films of patients whom the model had not seen; in brackets the 95 % confidence interval.</source>
        <translation>À partir de son seuil, un cliché montre des signes de pneumonie. Mesuré sur des clichés de validation de patients que le modèle n’avait pas vus&#xa0;; entre parenthèses, l’intervalle de confiance à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Points de fonctionnement</translation>
    </message>
    <message>
        <source>{0} (default)</source>
        <translation>{0} (par défaut)</translation>
    </message>
    <message>
        <source>A film stays undecided where the answer of its side of the threshold cannot be given at the error rate. Left undecided: validation films under random changes, at the default operating point. Covered: films of held-out patients whose true class the rate does not exclude.</source>
        <translation>Un cliché reste indécis là où la réponse de son côté du seuil ne peut être donnée à ce taux d’erreur. Laissés indécis&#xa0;: clichés de validation sous modifications aléatoires, au point de fonctionnement par défaut. Couverts&#xa0;: clichés de patients mis à part dont le taux n’exclut pas la vraie classe.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Laissés indécis</translation>
    </message>
    <message>
        <source>Covered, normal</source>
        <translation>Couverts, normaux</translation>
    </message>
    <message>
        <source>Covered, pneumonia</source>
        <translation>Couverts, pneumonie</translation>
    </message>
    <message>
        <source>Error rates of the undecided band</source>
        <translation>Taux d’erreur de la bande indécise</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Mesuré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} films, {1} with pneumonia; operating point “{2}”.</source>
        <translation>{0} clichés, {1} avec pneumonie&#xa0;; point de fonctionnement «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{0} by {0} pixels</source>
        <translation>{0} sur {0} pixels</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Undecided band</source>
        <translation>Bande indécise</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Comment il a été entraîné</translation>
    </message>
    <message>
        <source>The models&apos; passports</source>
        <translation>Passeports des modèles</translation>
    </message>
    <message>
        <source>The models are being loaded…</source>
        <translation>Les modèles se chargent…</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Evidence by region</source>
        <translation>Indices par région</translation>
    </message>
    <message>
        <source>Lung opacities by region</source>
        <translation>Opacités pulmonaires par région</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>With the &amp;heat map</source>
        <translation>Avec la &amp;carte de chaleur</translation>
    </message>
    <message>
        <source>With its &amp;legend, in a strip below the film</source>
        <translation>Avec sa &amp;légende, dans une bande sous le cliché</translation>
    </message>
    <message>
        <source>In the film&apos;s own pixels. Nothing about the patient is written into the picture.</source>
        <translation>Dans les pixels propres au cliché. Rien sur le patient n’est écrit dans l’image.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>The films suffice for intervals of sensitivity and specificity no wider than {0}.</source>
        <translation>Les clichés suffisent pour des intervalles de sensibilité et de spécificité d’au plus {0} de large.</translation>
    </message>
    <message>
        <source>For intervals no wider than {0} you need more films, if both figures stay as they are. With pneumonia, for the sensitivity: {1}. Normal, for the specificity: {2}. As films come with you, that is about {3} in all.</source>
        <translation>Pour des intervalles d’au plus {0} de large, il faut plus de clichés, si les deux chiffres restent tels quels. Avec pneumonie, pour la sensibilité&#xa0;: {1}. Normaux, pour la spécificité&#xa0;: {2}. Tels qu’ils arrivent chez vous, cela fait environ {3} en tout.</translation>
    </message>
</context>
<context>
    <name>PlanningPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Prevalence of pneumonia at your site, in per cent</source>
        <translation>Prévalence de la pneumonie chez vous, en pour cent</translation>
    </message>
    <message>
        <source>Widest interval wanted</source>
        <translation>Plus grande largeur d’intervalle voulue</translation>
    </message>
    <message>
        <source>&amp;Prevalence of pneumonia at your site</source>
        <translation>&amp;Prévalence de la pneumonie chez vous</translation>
    </message>
    <message>
        <source>Intervals no &amp;wider than</source>
        <translation>Intervalles d’au p&amp;lus</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Model for children</source>
        <translation>Modèle pour enfants</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modèle pour adultes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Whose model judges a film whose file states no age. Automatic: children or adults by the look of the film.</source>
        <translation>Le modèle qui juge un cliché dont le fichier n’indique pas l’âge. Automatique&#xa0;: enfants ou adultes selon l’aspect du cliché.</translation>
    </message>
</context>
<context>
    <name>PopulationButton</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Patients: {0}</source>
        <translation>Patients&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>PrevalenceBox</name>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Prevalence of pneumonia at your site, in per cent</source>
        <translation>Prévalence de la pneumonie chez vous, en pour cent</translation>
    </message>
    <message>
        <source>Answers then say what their probability means at this prevalence. No verdict changes.</source>
        <translation>Les réponses disent alors ce que leur probabilité signifie à cette prévalence. Aucun verdict ne change.</translation>
    </message>
</context>
<context>
    <name>PrevalenceField</name>
    <message>
        <source>Prevalence of pneumonia at your site</source>
        <translation>Prévalence de la pneumonie chez vous</translation>
    </message>
</context>
<context>
    <name>PriorController</name>
    <message>
        <source>The film does not say whose it is: it has no patient ID.</source>
        <translation>Le cliché ne dit pas de qui il est&#xa0;: il n&apos;a pas d&apos;identifiant de patient.</translation>
    </message>
    <message>
        <source>The film does not say when it was taken.</source>
        <translation>Le cliché ne dit pas quand il a été pris.</translation>
    </message>
    <message>
        <source>There is no older film of this patient in the table.</source>
        <translation>Le tableau ne contient pas de cliché plus ancien de ce patient.</translation>
    </message>
    <message>
        <source>There is no prior film of this patient in the table.</source>
        <translation>Le tableau ne contient pas de cliché antérieur de ce patient.</translation>
    </message>
    <message>
        <source>Looking for earlier films of this patient…</source>
        <translation>Recherche de clichés antérieurs de ce patient…</translation>
    </message>
    <message>
        <source>earlier the same day</source>
        <translation>plus tôt le même jour</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} jours avant</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Pro&amp;file name</source>
        <translation>Nom du pro&amp;fil</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Keep these figures, this threshold and this prevalence</source>
        <translation>Conserver ces chiffres, ce seuil et cette prévalence</translation>
    </message>
    <message>
        <source>Use in the window</source>
        <translation>Utiliser dans la fenêtre</translation>
    </message>
    <message>
        <source>Judge all films at this threshold</source>
        <translation>Juger tous les clichés à ce seuil</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>List the films that are called otherwise than labelled, and those that were not assessed</source>
        <translation>Lister les clichés dont la réponse diffère de l’étiquette, et ceux qui n’ont pas été évalués</translation>
    </message>
    <message>
        <source>A site profile does not keep the films&apos; names</source>
        <translation>Un profil de site ne garde pas les noms des clichés</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>«&#xa0;{0}&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>With file &amp;names</source>
        <translation>Avec les &amp;noms de fichiers</translation>
    </message>
    <message>
        <source>such as Ward 3</source>
        <translation>p. ex. Service 3</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Site profiles</source>
        <translation>Profils de site</translation>
    </message>
</context>
<context>
    <name>ProfilesTable</name>
    <message>
        <source>Site profiles</source>
        <translation>Profils de site</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>un autre modèle</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Looking for films: {0} so far</source>
        <translation>Recherche de clichés&#xa0;: {0} jusqu’ici</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <translation>En pause&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} films/s</source>
        <translation>{0} clichés/s</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>End the scan; the findings so far stay</source>
        <translation>Terminer l’analyse&#xa0;; les résultats obtenus restent</translation>
    </message>
    <message>
        <source>Cancelled after {0} of {1}</source>
        <translation>Annulé après {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} done in {1}</source>
        <translation>{0} faits en {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>“{0}” on {1}</source>
        <translation>«&#xa0;{0}&#xa0;» sur {1}</translation>
    </message>
    <message>
        <source>Taking back the verdict on {0}</source>
        <translation>Retirer le verdict sur {0}</translation>
    </message>
    <message>
        <source>the note on {0}</source>
        <translation>la note sur {0}</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signes</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation>pas de signes</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>File is gone</source>
        <translation>Fichier disparu</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Pas un fichier</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Format inconnu</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Fichier incomplet</translation>
    </message>
    <message>
        <source>Header does not fit</source>
        <translation>En-tête incohérent</translation>
    </message>
    <message>
        <source>Invalid pixels</source>
        <translation>Pixels non valides</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <source>Unknown bit depth</source>
        <translation>Profondeur inconnue</translation>
    </message>
    <message>
        <source>Unknown colours</source>
        <translation>Couleurs inconnues</translation>
    </message>
    <message>
        <source>Unknown compression</source>
        <translation>Compression inconnue</translation>
    </message>
    <message>
        <source>Expands too far</source>
        <translation>Trop grand décompressé</translation>
    </message>
    <message>
        <source>Too many tiles</source>
        <translation>Trop de tuiles</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petit</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Sans pixels</translation>
    </message>
    <message>
        <source>List of a medium</source>
        <translation>Liste d’un support</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Decoder failed</source>
        <translation>Échec du décodeur</translation>
    </message>
    <message>
        <source>Decoder missing</source>
        <translation>Décodeur absent</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>Too narrow</source>
        <translation>Trop étroit</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Image vide</translation>
    </message>
    <message>
        <source>Another modality</source>
        <translation>Autre modalité</translation>
    </message>
    <message>
        <source>Another body part</source>
        <translation>Autre région</translation>
    </message>
    <message>
        <source>Not frontal</source>
        <translation>Pas de face</translation>
    </message>
    <message>
        <source>Age not covered</source>
        <translation>Âge non couvert</translation>
    </message>
    <message>
        <source>Other age group</source>
        <translation>Autre âge</translation>
    </message>
    <message>
        <source>Lateral film</source>
        <translation>Cliché de profil</translation>
    </message>
    <message>
        <source>Not a radiograph</source>
        <translation>Pas une radiographie</translation>
    </message>
    <message>
        <source>Not a whole chest</source>
        <translation>Thorax incomplet</translation>
    </message>
    <message>
        <source>Photo or screenshot</source>
        <translation>Photo ou capture</translation>
    </message>
    <message>
        <source>Several films</source>
        <translation>Plusieurs clichés</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Not upright</source>
        <translation>Mal orienté</translation>
    </message>
    <message>
        <source>Blurred or dark</source>
        <translation>Flou ou sombre</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened last</source>
        <translation>Derniers dossiers ouverts</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <translation>Oublier ce dossier</translation>
    </message>
    <message>
        <source>Forget the folder {0}</source>
        <translation>Oublier le dossier {0}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un dossier récent</translation>
    </message>
    <message>
        <source>Forget these folders</source>
        <translation>Oublier ces dossiers</translation>
    </message>
</context>
<context>
    <name>ReliabilityFigure</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilité moyenne</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Part avec pneumonie</translation>
    </message>
    <message>
        <source>Reliability diagram. Expected calibration error {0}, Brier score {1}.</source>
        <translation>Diagramme de fiabilité. Erreur de calibration attendue {0}, score de Brier {1}.</translation>
    </message>
    <message>
        <source>{0} films with a mean probability of {1}: {2} had pneumonia, 95 % interval {3}.</source>
        <translation>{0} clichés avec une probabilité moyenne de {1}&#xa0;: {2} avaient une pneumonie, intervalle à 95&#xa0;% {3}.</translation>
    </message>
    <message>
        <source>ECE {0}</source>
        <translation>ECE {0}</translation>
    </message>
    <message>
        <source>Brier {0}</source>
        <translation>Brier {0}</translation>
    </message>
    <message>
        <source>probability from {0} to {1}</source>
        <translation>probabilité de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>{0}: on {1} films the area under the ROC curve is {2} (95 % interval {3} to {4}).</source>
        <translation>{0}&#xa0;: sur {1} clichés, l’aire sous la courbe ROC est de {2} (intervalle à 95&#xa0;%, {3}&#xa0;à&#xa0;{4}).</translation>
    </message>
    <message>
        <source>The probabilities part the classes completely, so that the interval of the area has no width. That speaks of too few films, not of certainty.</source>
        <translation>Les probabilités séparent complètement les classes, si bien que l’intervalle de l’aire n’a pas de largeur. Cela révèle trop peu de clichés, pas une certitude.</translation>
    </message>
    <message>
        <source>This threshold is not one of the model&apos;s operating points. If you chose it by these films, it will do somewhat worse on others.</source>
        <translation>Ce seuil n’est pas l’un des points de fonctionnement du modèle. Si vous l’avez choisi sur ces clichés, il sera un peu moins bon sur d’autres.</translation>
    </message>
    <message>
        <source>Films that stay undecided count by the threshold here.</source>
        <translation>Les clichés qui restent indécis comptent ici selon le seuil.</translation>
    </message>
    <message>
        <source>Of a film that lies in both classes one of the two labels is wrong; both are counted.</source>
        <translation>D’un cliché présent dans les deux classes, l’une des deux étiquettes est fausse&#xa0;; les deux sont comptées.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Pour la recherche. Pas un diagnostic.</translation>
    </message>
    <message>
        <source>It is not known which films are of one patient. Where some are, they are not independent and the intervals are too narrow; a table with a column “patient” mends that.</source>
        <translation>On ne sait pas quels clichés sont d’un même patient. Là où il y en a, ils ne sont pas indépendants et les intervalles sont trop étroits&#xa0;; un tableau avec une colonne «&#xa0;patient&#xa0;» y remédie.</translation>
    </message>
    <message>
        <source>Patients: {0}. The intervals treat films of one patient as related.</source>
        <translation>Patients&#xa0;: {0}. Les intervalles traitent comme liés les clichés d’un même patient.</translation>
    </message>
    <message>
        <source>With so few patients the intervals are rough.</source>
        <translation>Avec si peu de patients, les intervalles sont approximatifs.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis. The PDF names the model&apos;s limits.</source>
        <translation>Pour la recherche. Pas un diagnostic. Le PDF indique les limites du modèle.</translation>
    </message>
    <message>
        <source>A click on a group, or on a part of a chart, shows its films in the table.</source>
        <translation>Un clic sur un groupe, ou sur une partie d’un graphique, montre ses clichés dans le tableau.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>removing “{0}”</source>
        <translation>retirer «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>removing {0} films</source>
        <translation>retirer {0} clichés</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a film</source>
        <translation>Rapport d’un cliché</translation>
    </message>
    <message>
        <source>The film is not shown: {0}</source>
        <translation>Le cliché n’est pas montré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Tel qu’affiché</translation>
    </message>
    <message>
        <source>As its file shows it</source>
        <translation>Tel que son fichier le montre</translation>
    </message>
    <message>
        <source>With the heat map, on one scale for all films</source>
        <translation>Avec la carte de chaleur, sur une seule échelle pour tous les clichés</translation>
    </message>
    <message>
        <source>Evidence for pneumonia by region, from 0, none, to 1, strong</source>
        <translation>Indices de pneumonie par région, de 0, aucun, à 1, forts</translation>
    </message>
    <message>
        <source>Probability of a lung opacity by region, from 0 to 1</source>
        <translation>Probabilité d’une opacité pulmonaire par région, de 0 à 1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>withheld until the reader has given a verdict</source>
        <translation>retenue jusqu’à ce que le lecteur ait donné un verdict</translation>
    </message>
    <message>
        <source>withheld in a reader study</source>
        <translation>retenue dans une étude de lecture</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>no region stands out</source>
        <translation>aucune région ne ressort</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun donné</translation>
    </message>
    <message>
        <source>{0}; given {1}, before the model&apos;s answer was shown</source>
        <translation>{0}&#xa0;; donné le {1}, avant que la réponse du modèle soit montrée</translation>
    </message>
    <message>
        <source>{0}; given {1}, with the model&apos;s answer in sight</source>
        <translation>{0}&#xa0;; donné le {1}, avec la réponse du modèle sous les yeux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>level {0}, width {1}, set by hand</source>
        <translation>centre {0}, largeur {1}, réglés à la main</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>The file holds no name.</source>
        <translation>Le fichier ne contient aucun nom.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}</source>
        <translation>{0} x {1} pixels, {2}</translation>
    </message>
    <message>
        <source>, {0} bits</source>
        <translation>, {0} bits</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>modality {0}</source>
        <translation>modalité {0}</translation>
    </message>
    <message>
        <source>body part {0}</source>
        <translation>partie du corps {0}</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>incidence {0}</translation>
    </message>
    <message>
        <source>age {0} years</source>
        <translation>âge {0} ans</translation>
    </message>
    <message>
        <source>pixels of {0} x {1} mm</source>
        <translation>pixels de {0} x {1} mm</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>{0} on {1}, by Hilum {2}</source>
        <translation>{0} sur {1}, par Hilum {2}</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Films; the tallest bar is {0}</source>
        <translation>Clichés&#xa0;; la barre la plus haute vaut {0}</translation>
    </message>
    <message>
        <source>Probability of signs of pneumonia.</source>
        <translation>Probabilité de signes de pneumonie.</translation>
    </message>
    <message>
        <source>Line: the operating point, {0}.</source>
        <translation>Trait&#xa0;: le point de fonctionnement, {0}.</translation>
    </message>
    <message>
        <source>Tinted: undecided, {0} to {1}.</source>
        <translation>Teinté&#xa0;: indécis, de {0} à {1}.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Report of a scan</source>
        <translation>Rapport d’une analyse</translation>
    </message>
    <message>
        <source>printed {0}</source>
        <translation>imprimé le {0}</translation>
    </message>
    <message>
        <source>folder “{0}”</source>
        <translation>dossier «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Operating point and model</source>
        <translation>Point de fonctionnement et modèle</translation>
    </message>
    <message>
        <source>empty at an error rate of {0}</source>
        <translation>vide pour un taux d’erreur de {0}</translation>
    </message>
    <message>
        <source>probabilities between {0} and {1}, at an error rate of {2}</source>
        <translation>probabilités entre {0} et {1}, pour un taux d’erreur de {2}</translation>
    </message>
    <message>
        <source>Undecided band</source>
        <translation>Bande indécise</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>{0} films of {1} patients: {2}; {3}; {4}</source>
        <translation>{0} clichés de {1} patients&#xa0;: {2}&#xa0;; {3}&#xa0;; {4}</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>A appris sur</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Probabilities: {0}</source>
        <translation>Probabilités&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Disagreements with the reader</source>
        <translation>Désaccords avec le lecteur</translation>
    </message>
    <message>
        <source>{0} films have a reader&apos;s verdict; for {1} of them the model says the opposite.</source>
        <translation>{0} clichés ont un verdict du lecteur&#xa0;; pour {1} d’entre eux, le modèle dit le contraire.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>Notes of the reader</source>
        <translation>Notes du lecteur</translation>
    </message>
    <message>
        <source>Films corrected or assessed anyway at the user&apos;s wish</source>
        <translation>Clichés corrigés ou évalués quand même à la demande de l’utilisateur</translation>
    </message>
    <message>
        <source>Films not assessed</source>
        <translation>Clichés non évalués</translation>
    </message>
    <message>
        <source>Every film was assessed.</source>
        <translation>Tous les clichés ont été évalués.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>All films of this report</source>
        <translation>Tous les clichés de ce rapport</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Withheld in a reader study</source>
        <translation>Retenus dans une étude de lecture</translation>
    </message>
    <message>
        <source>Still to be read blind</source>
        <translation>Encore à lire en aveugle</translation>
    </message>
    <message>
        <source>Refused: must not be assessed</source>
        <translation>Refusés&#xa0;: ne doivent pas être évalués</translation>
    </message>
    <message>
        <source>Unreadable: damaged</source>
        <translation>Illisibles&#xa0;: endommagés</translation>
    </message>
    <message>
        <source>Unsupported: not a film that Hilum reads</source>
        <translation>Non pris en charge&#xa0;: pas des clichés que Hilum lit</translation>
    </message>
    <message>
        <source>Missing: gone, or may not be opened</source>
        <translation>Manquants&#xa0;: disparus, ou impossibles à ouvrir</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Still to be read blind.</source>
        <translation>Encore à lire en aveugle.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is withheld until the reader has given a verdict.</source>
        <translation>La réponse du modèle est retenue jusqu’à ce que le lecteur ait donné un verdict.</translation>
    </message>
    <message>
        <source>This is a reader study: names and the model&apos;s answers are left out.</source>
        <translation>Ceci est une étude de lecture&#xa0;: les noms et les réponses du modèle sont omis.</translation>
    </message>
    <message>
        <source>{0} films are still to be read blind: names and the model&apos;s answers are left out.</source>
        <translation>{0} clichés sont encore à lire en aveugle&#xa0;: leurs noms et les réponses du modèle sont omis.</translation>
    </message>
    <message>
        <source>“{0}”: probability {1} and above.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: probabilité de {1} ou plus.</translation>
    </message>
    <message>
        <source>On {0} validation films: sensitivity {1}, specificity {2}.</source>
        <translation>Sur {0} clichés de validation&#xa0;: sensibilité {1}, spécificité {2}.</translation>
    </message>
    <message>
        <source>On {0} films of that site: sensitivity {1}, specificity {2}.</source>
        <translation>Sur {0} clichés de ce site&#xa0;: sensibilité {1}, spécificité {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} films; area under ROC curve {2}; at “{3}” sensitivity {4}, specificity {5}</source>
        <translation>{0}&#xa0;: {1} clichés&#xa0;; aire sous la courbe ROC {2}&#xa0;; à «&#xa0;{3}&#xa0;», sensibilité {4}, spécificité {5}</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Agreement in “{0}”</source>
        <translation>Concordance dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>With unsure</source>
        <translation>Avec «&#xa0;incertain&#xa0;»</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissés ouverts</translation>
    </message>
    <message>
        <source>How many films were looked for</source>
        <translation>Combien de clichés ont été cherchés</translation>
    </message>
    <message>
        <source>Looking for the films: {0} of {1}</source>
        <translation>Recherche des clichés&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>{0} films in the order of seed {1}.</source>
        <translation>{0} clichés dans l’ordre de la graine {1}.</translation>
    </message>
    <message>
        <source>All intervals hold 95 %. Sensitivity and specificity leave out what was left open.</source>
        <translation>Tous les intervalles sont à 95&#xa0;%. La sensibilité et la spécificité omettent ce qui est resté ouvert.</translation>
    </message>
    <message>
        <source>{0} films are not there any more; they count only for those who have read them.</source>
        <translation>{0} clichés ne sont plus là&#xa0;; ils ne comptent que pour ceux qui les ont lus.</translation>
    </message>
    <message>
        <source>Not counted until they have read every film: {0}.</source>
        <translation>Ne comptent qu’après avoir lu tous les clichés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Until then sensitivity and specificity are not shown: they tell what the films are.</source>
        <translation>D’ici là, sensibilité et spécificité ne sont pas montrées&#xa0;: elles révèlent ce que sont les clichés.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Operating point…</source>
        <translation>Point de fonctionnement…</translation>
    </message>
    <message>
        <source>Signs of pneumonia</source>
        <translation>Signes de pneumonie</translation>
    </message>
    <message>
        <source>No signs</source>
        <translation>Pas de signes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirer le verdict</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Cliché suivant</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Cliché précédent</translation>
    </message>
    <message>
        <source>Next film not yet reviewed</source>
        <translation>Prochain cliché non relu</translation>
    </message>
    <message>
        <source>Go on to the next film after a verdict</source>
        <translation>Passer au cliché suivant après un verdict</translation>
    </message>
    <message>
        <source>Blind reading: your verdict before the answer</source>
        <translation>Lecture en aveugle&#xa0;: votre verdict avant la réponse</translation>
    </message>
    <message>
        <source>Agreement with the model…</source>
        <translation>Accord avec le modèle…</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Every film has been reviewed.</source>
        <translation>Tous les clichés ont été relus.</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} sur {1} relus</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Your reviews were damaged. The damaged file was set aside as {0}, and a new one begun.</source>
        <translation>Vos relectures étaient endommagées. Le fichier endommagé a été mis de côté sous {0}, et un nouveau a été commencé.</translation>
    </message>
</context>
<context>
    <name>RocFigure</name>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Faux positifs</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>ROC curve. Area under the curve {0}, 95 % interval in brackets. At the threshold {1} the sensitivity is {2} and the share of false positives {3}.</source>
        <translation>Courbe ROC. Aire sous la courbe {0}, intervalle à 95&#xa0;% entre parenthèses. Au seuil {1}, la sensibilité est de {2} et la part de faux positifs de {3}.</translation>
    </message>
    <message>
        <source>Area {0}</source>
        <translation>Aire {0}</translation>
    </message>
    <message>
        <source>95 %: {0} to {1}</source>
        <translation>95&#xa0;%&#xa0;: {0} à {1}</translation>
    </message>
    <message>
        <source>○ operating points</source>
        <translation>○ points de fonctionnement</translation>
    </message>
    <message>
        <source>● threshold</source>
        <translation>● seuil</translation>
    </message>
    <message>
        <source>probability from {0} to {1}</source>
        <translation>probabilité de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>Values of regions: none, as the file does not state its grey range.</source>
        <translation>Valeurs des régions&#xa0;: aucune, car le fichier n’indique pas sa plage de gris.</translation>
    </message>
    <message>
        <source>Values of regions: grey, 0 to {0}.</source>
        <translation>Valeurs des régions&#xa0;: gris, de 0 à {0}.</translation>
    </message>
    <message>
        <source>Values of regions: as the file stores them.</source>
        <translation>Valeurs des régions&#xa0;: telles que le fichier les stocke.</translation>
    </message>
    <message>
        <source>Values of regions: after the file&apos;s modality LUT.</source>
        <translation>Valeurs des régions&#xa0;: après la LUT de modalité du fichier.</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>aucun pixel</translation>
    </message>
    <message>
        <source>mean {0}, SD {1}</source>
        <translation>moyenne {0}, ET {1}</translation>
    </message>
    <message>
        <source>{0} mm²</source>
        <translation>{0} mm²</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Assessing your films</source>
        <translation>Évaluation de vos clichés</translation>
    </message>
    <message>
        <source>Each film is kept the moment it is assessed: an evaluation that is interrupted goes on where it was. The window can be used meanwhile.</source>
        <translation>Chaque cliché est conservé dès qu’il est évalué&#xa0;: une évaluation interrompue reprend où elle en était. La fenêtre reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The scan stopped unexpectedly ({0}: {1}).</source>
        <translation>L’analyse s’est arrêtée de façon inattendue ({0}&#xa0;: {1}).</translation>
    </message>
</context>
<context>
    <name>ScanCanceller</name>
    <message>
        <source>Cancel the scan? About {0} of work is left; the findings so far stay.</source>
        <translation>Annuler l’analyse&#xa0;? Il reste environ {0} de travail&#xa0;; les résultats obtenus restent.</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Annuler l’analyse</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Continuer l’analyse</translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All {0} films</source>
        <translation>Les {0} clichés</translation>
    </message>
    <message>
        <source>{0} films, as filtered and sorted</source>
        <translation>{0} clichés, tels que filtrés et triés</translation>
    </message>
    <message>
        <source>{0} selected films</source>
        <translation>{0} clichés sélectionnés</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Which films</source>
        <translation>Quels clichés</translation>
    </message>
    <message>
        <source>&amp;All films ({0})</source>
        <translation>&amp;Tous les clichés ({0})</translation>
    </message>
    <message>
        <source>Films &amp;shown, in their order ({0})</source>
        <translation>Clichés &amp;affichés, dans leur ordre ({0})</translation>
    </message>
    <message>
        <source>S&amp;elected films ({0})</source>
        <translation>Clichés &amp;sélectionnés ({0})</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{0}” is left out: there is no “{1}:”. Put it in quotation marks to find it in file names.</source>
        <translation>«&#xa0;{0}&#xa0;» est laissé de côté&#xa0;: «&#xa0;{1}:&#xa0;» n’existe pas. Mettez-le entre guillemets pour le chercher dans les noms de fichiers.</translation>
    </message>
    <message>
        <source>“{0}” is left out: something must follow it.</source>
        <translation>«&#xa0;{0}&#xa0;» est laissé de côté&#xa0;: il doit être suivi de quelque chose.</translation>
    </message>
    <message>
        <source>“{0}” is left out: a probability is searched by p:0.4-0.6, p:&gt;0.9, p:&lt;0.1 or p:0.93.</source>
        <translation>«&#xa0;{0}&#xa0;» est laissé de côté&#xa0;: une probabilité se cherche par p:0.4-0.6, p:&gt;0.9, p:&lt;0.1 ou p:0.93.</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}: knows {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» est laissé de côté&#xa0;: {1}: connaît {2}.</translation>
    </message>
    <message>
        <source>Finds text in file names. It also understands:</source>
        <translation>Cherche du texte dans les noms de fichiers. Comprend aussi&#xa0;:</translation>
    </message>
    <message>
        <source>A minus turns a term round: -verdict:signs. Quotation marks keep words together.</source>
        <translation>Un signe moins inverse un terme&#xa0;: -verdict:signs. Les guillemets gardent les mots ensemble.</translation>
    </message>
    <message>
        <source>Finds films by their numbers. It also understands:</source>
        <translation>Cherche les clichés par leur numéro. Comprend aussi&#xa0;:</translation>
    </message>
    <message>
        <source>A minus turns a term round: -reader:signs. Quotation marks keep words together.</source>
        <translation>Un signe moins inverse un terme&#xa0;: -reader:signs. Les guillemets gardent les mots ensemble.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modèle et périphérique</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Paste films</source>
        <translation>Coller des clichés</translation>
    </message>
    <message>
        <source>Close all films</source>
        <translation>Fermer tous les clichés</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Mettre l’analyse en pause</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Reprendre l’analyse</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Show the film</source>
        <translation>Afficher le cliché</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The models&apos; passports</source>
        <translation>Passeports des modèles</translation>
    </message>
    <message>
        <source>Save a report of a fault…</source>
        <translation>Enregistrer un rapport d’erreur…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>About Hilum</source>
        <translation>À propos de Hilum</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>The report was saved as {0}. It holds no names.</source>
        <translation>Le rapport a été enregistré sous {0}. Il ne contient aucun nom.</translation>
    </message>
</context>
<context>
    <name>SiteProfiles</name>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>Le modèle n’est pas encore chargé.</translation>
    </message>
    <message>
        <source>All films are now judged at the threshold {0} of “{1}”.</source>
        <translation>Tous les clichés sont maintenant jugés au seuil {0} de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Supprimer «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “{0}”</source>
        <translation>Renommer «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>There are none yet. Evaluate films, and save what comes of it.</source>
        <translation>Il n’y en a pas encore. Évaluez des clichés, et enregistrez ce qui en ressort.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the figures and charts of the selected profile</source>
        <translation>Afficher les chiffres et les graphiques du profil sélectionné</translation>
    </message>
    <message>
        <source>Use in the window</source>
        <translation>Utiliser dans la fenêtre</translation>
    </message>
    <message>
        <source>Judge all films at the selected profile&apos;s threshold</source>
        <translation>Juger tous les clichés au seuil du profil sélectionné</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Edit the selected profile&apos;s name (F2)</source>
        <translation>Modifier le nom du profil sélectionné (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Evaluate on your own films</source>
        <translation>Évaluer sur vos propres clichés</translation>
    </message>
    <message>
        <source>How well does Hilum do with films like yours? Give it films whose answer you know, as a folder or as a table, or drop either here. Other names than these can be told in the next step.</source>
        <translation>Que vaut Hilum sur des clichés comme les vôtres&#xa0;? Donnez-lui des clichés dont vous connaissez la réponse, dans un dossier ou un tableau, ou déposez-les ici. D’autres noms que ceux-ci peuvent être indiqués à l’étape suivante.</translation>
    </message>
    <message>
        <source>Site profiles</source>
        <translation>Profils de site</translation>
    </message>
    <message>
        <source>A folder with a folder for each class. Which films are of one patient stays unknown.</source>
        <translation>Un dossier avec un dossier pour chaque classe. On ne saura pas quels clichés sont d’un même patient.</translation>
    </message>
    <message>
        <source>A CSV table. Where it names patients, which it need not, films of one patient are treated as related.</source>
        <translation>Un tableau CSV. S’il nomme les patients, ce qui n’est pas nécessaire, les clichés d’un même patient sont traités comme liés.</translation>
    </message>
    <message>
        <source>A folder of labelled films</source>
        <translation>Un dossier de clichés étiquetés</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>A table of labelled films</source>
        <translation>Un tableau de clichés étiquetés</translation>
    </message>
</context>
<context>
    <name>StudiesDialog</name>
    <message>
        <source>Reader studies</source>
        <translation>Études de lecture</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <source>Read this study</source>
        <translation>Lire cette étude</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Nouvelle étude…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Concordance…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There are no studies yet. Open films, and make one of them.</source>
        <translation>Il n’y a pas encore d’étude. Ouvrez des clichés et créez-en une.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}&#xa0;: {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>StudyActions</name>
    <message>
        <source>Reader studies…</source>
        <translation>Études de lecture…</translation>
    </message>
    <message>
        <source>Pause the study</source>
        <translation>Suspendre l’étude</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>How many films of the study are read</source>
        <translation>Nombre de clichés lus de l’étude</translation>
    </message>
    <message>
        <source>Study “{0}”, read by {1}: {2} of {3} films</source>
        <translation>Étude «&#xa0;{0}&#xa0;», lue par {1}&#xa0;: {2} sur {3} clichés</translation>
    </message>
    <message>
        <source>{0}. All films are read.</source>
        <translation>{0}. Tous les clichés sont lus.</translation>
    </message>
    <message>
        <source>{0}. The others cannot be read any more.</source>
        <translation>{0}. Les autres ne sont plus lisibles.</translation>
    </message>
</context>
<context>
    <name>StudyController</name>
    <message>
        <source>Films not in their place: {0} found elsewhere by their content, {1} still missing.</source>
        <translation>Clichés absents de leur place&#xa0;: {0} retrouvés ailleurs par leur contenu, {1} encore introuvables.</translation>
    </message>
    <message>
        <source>Films in their own place again: {0}.</source>
        <translation>Clichés de nouveau à leur place&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} is reading “{1}” in another window. Pause the study there first.</source>
        <translation>{0} lit «&#xa0;{1}&#xa0;» dans une autre fenêtre. Mettez d’abord l’étude en pause là-bas.</translation>
    </message>
    <message>
        <source>The study is paused; go on with it in “Reader studies”.</source>
        <translation>L’étude est suspendue&#xa0;; reprenez-la dans «&#xa0;Études de lecture&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the study</source>
        <translation>Supprimer l’étude</translation>
    </message>
    <message>
        <source>Delete “{0}” with every verdict that was given in it? Its films stay.</source>
        <translation>Supprimer «&#xa0;{0}&#xa0;» avec tous les verdicts qui y ont été donnés&#xa0;? Les clichés restent.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>Nobody reads “{0}” yet; its table would have no rows.</source>
        <translation>Personne ne lit encore «&#xa0;{0}&#xa0;»&#xa0;; le tableau n’aurait aucune ligne.</translation>
    </message>
    <message>
        <source>“{0}” has been read, except for films that are not there any more.</source>
        <translation>«&#xa0;{0}&#xa0;» a été lu, sauf les clichés qui ne sont plus là.</translation>
    </message>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>{0} lignes ont été écrites dans {1}.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Exporter l’étude</translation>
    </message>
    <message>
        <source>“{0}” is still being read ({1}).</source>
        <translation>«&#xa0;{0}&#xa0;» est encore en cours de lecture ({1}).</translation>
    </message>
    <message>
        <source>The table names each film, and states every reader&apos;s verdicts and the model&apos;s answers. A reader who looks at it does not read the other films blind.</source>
        <translation>Le tableau nomme chaque cliché et donne les verdicts de tous les lecteurs et les réponses du modèle. Qui le regarde ne lit plus les autres clichés en aveugle.</translation>
    </message>
    <message>
        <source>Export all the same…</source>
        <translation>Exporter quand même…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Search the films</source>
        <translation>Rechercher dans les clichés</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Copier le nom du fichier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Évaluer à nouveau</translation>
    </message>
    <message>
        <source>Turn or invert, and assess</source>
        <translation>Tourner ou inverser, puis évaluer</translation>
    </message>
    <message>
        <source>All films of this folder: {0}</source>
        <translation>Tous les clichés de ce dossier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Assess as it is</source>
        <translation>Évaluer tel quel</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Retirer du tableau</translation>
    </message>
    <message>
        <source>Assess anyway</source>
        <translation>Évaluer quand même</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>The drive does not answer. Wait for it, or name another place.</source>
        <translation>Le lecteur ne répond pas. Attendez qu’il réponde, ou indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>Name a file in a folder that is there.</source>
        <translation>Indiquez un fichier dans un dossier qui existe.</translation>
    </message>
    <message>
        <source>There is a file of that name; it will be replaced.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Écrire dans</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Threshold, in thousandths</source>
        <translation>Seuil, en millièmes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Seuil</translation>
    </message>
    <message>
        <source>The model&apos;s operating point “{0}”</source>
        <translation>Le point de fonctionnement «&#xa0;{0}&#xa0;» du modèle</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Note: {0}</source>
        <translation>Remarque&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>Il n’y a pas d’image à montrer.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Film that is kept beside</source>
        <translation>Cliché gardé à côté</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Les clichés restent sur cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Does a chest X-ray show signs of pneumonia?</source>
        <translation>Une radiographie thoracique montre-t-elle des signes de pneumonie&#xa0;?</translation>
    </message>
    <message>
        <source>A reading aid for clinicians and researchers who look at frontal chest X-rays. Each film gets an answer, a probability and a heat map; a film that must not be assessed gets the reason instead.</source>
        <translation>Une aide à la lecture pour les cliniciens et chercheurs qui regardent des radiographies thoraciques de face. Chaque cliché reçoit une réponse, une probabilité et une carte de chaleur&#xa0;; un cliché qui ne doit pas être évalué reçoit le motif à la place.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. One model was trained on children of 1 to 5 years of one hospital, another on adults of a few; films of other patients are refused.</source>
        <translation>Uniquement pour la recherche et l’enseignement&#xa0;: ni dispositif médical ni diagnostic. Un modèle a été entraîné sur des enfants de 1 à 5 ans d’un hôpital, un autre sur des adultes de quelques hôpitaux&#xa0;; les clichés d’autres patients sont refusés.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. Trained on children of 1 to 5 years of one hospital. Not for adults: their films are refused.</source>
        <translation>Uniquement pour la recherche et l’enseignement&#xa0;: ni dispositif médical ni diagnostic. Entraîné sur des enfants de 1 à 5 ans d’un seul hôpital. Pas pour les adultes&#xa0;: leurs clichés sont refusés.</translation>
    </message>
    <message>
        <source>Drop films or folders here</source>
        <translation>Déposez ici des clichés ou des dossiers</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM</source>
        <translation>JPEG, PNG, TIFF, BMP ou DICOM</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>A reader study is being read. Pause it to open other films.</source>
        <translation>Une étude de lecture est en cours. Suspendez-la pour ouvrir d’autres clichés.</translation>
    </message>
    <message>
        <source>Films are read blind, and this choice of them would tell what they are.</source>
        <translation>Les clichés sont lus en aveugle, et ce choix révélerait ce qu’ils sont.</translation>
    </message>
    <message>
        <source>There were no files to assess.</source>
        <translation>Il n’y avait aucun fichier à évaluer.</translation>
    </message>
</context>
<context>
    <name>WritingProgress</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Part déjà écrite</translation>
    </message>
    <message>
        <source>The files are being written…</source>
        <translation>Les fichiers sont en cours d’écriture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>L upper</source>
        <translation>G sup.</translation>
    </message>
    <message>
        <source>L mid</source>
        <translation>G moy.</translation>
    </message>
    <message>
        <source>L lower</source>
        <translation>G inf.</translation>
    </message>
    <message>
        <source>L upper, mid</source>
        <translation>G sup., moy.</translation>
    </message>
    <message>
        <source>L mid, lower</source>
        <translation>G moy., inf.</translation>
    </message>
    <message>
        <source>L all</source>
        <translation>G entier</translation>
    </message>
    <message>
        <source>R upper</source>
        <translation>D sup.</translation>
    </message>
    <message>
        <source>R mid</source>
        <translation>D moy.</translation>
    </message>
    <message>
        <source>R lower</source>
        <translation>D inf.</translation>
    </message>
    <message>
        <source>R upper, mid</source>
        <translation>D sup., moy.</translation>
    </message>
    <message>
        <source>R mid, lower</source>
        <translation>D moy., inf.</translation>
    </message>
    <message>
        <source>R all</source>
        <translation>D entier</translation>
    </message>
    <message>
        <source>Both upper</source>
        <translation>bil. sup.</translation>
    </message>
    <message>
        <source>Both mid</source>
        <translation>bil. moy.</translation>
    </message>
    <message>
        <source>Both lower</source>
        <translation>bil. inf.</translation>
    </message>
    <message>
        <source>Both upper, mid</source>
        <translation>bil. sup., moy.</translation>
    </message>
    <message>
        <source>Both mid, lower</source>
        <translation>bil. moy., inf.</translation>
    </message>
    <message>
        <source>Both all</source>
        <translation>bilatéral</translation>
    </message>
</context>
<context>
    <name>_EmptyNote</name>
    <message>
        <source>Clear the filter</source>
        <translation>Enlever le filtre</translation>
    </message>
    <message>
        <source>None of the {0} films passes the filter.</source>
        <translation>Aucun des {0} clichés ne passe le filtre.</translation>
    </message>
    <message>
        <source>The films are on their way…</source>
        <translation>Les clichés arrivent…</translation>
    </message>
    <message>
        <source>There are no films in the table. Open or drop some, or undo their removal.</source>
        <translation>Il n’y a pas de clichés dans le tableau. Ouvrez ou déposez-en, ou annulez leur retrait.</translation>
    </message>
</context>
</TS>
