<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hilum</source>
        <translation>Über Hilum</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Hilum is an offline reading aid: it tells whether a frontal chest X-ray shows signs of pneumonia, how probable that is, and where in the film the evidence lies.</source>
        <translation>Hilum ist eine Lesehilfe ohne Netz: Es sagt, ob eine frontale Röntgenaufnahme des Thorax Anzeichen einer Pneumonie zeigt, wie wahrscheinlich das ist und wo in der Aufnahme die Hinweise liegen.</translation>
    </message>
    <message>
        <source>For research and teaching. It is not a medical device, and what it says is not a diagnosis. A film is judged by a model that was made for such patients, or refused.</source>
        <translation>Für Forschung und Lehre. Es ist kein Medizinprodukt, und was es sagt, ist keine Diagnose. Eine Aufnahme wird von einem Modell beurteilt, das für solche Patienten gemacht ist, oder abgelehnt.</translation>
    </message>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Die Aufnahmen bleiben auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>The file {0} is missing from this installation.</source>
        <translation>Die Datei {0} fehlt in dieser Installation.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open films…</source>
        <translation>Aufnahmen öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>Mit Beispielen ausprobieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Durchlauf abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Copy or export the film from its source again, and open the new copy.</source>
        <translation>Kopieren oder exportieren Sie die Aufnahme noch einmal aus ihrer Quelle und öffnen Sie die neue Kopie.</translation>
    </message>
    <message>
        <source>Export the film from the archive as uncompressed DICOM or as PNG, and open that file.</source>
        <translation>Exportieren Sie die Aufnahme aus dem Archiv als unkomprimiertes DICOM oder als PNG und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open a frontal chest film of this patient instead; this picture is for a reader alone.</source>
        <translation>Öffnen Sie stattdessen eine frontale Aufnahme der Lunge dieses Patienten; dieses Bild kann nur ein Mensch lesen.</translation>
    </message>
    <message>
        <source>Read this film by eye; the model has nothing to say about such patients.</source>
        <translation>Lesen Sie diese Aufnahme selbst; das Modell hat zu solchen Patienten nichts zu sagen.</translation>
    </message>
    <message>
        <source>Export the film in its usual size, as one picture, and open that file.</source>
        <translation>Exportieren Sie die Aufnahme in ihrer üblichen Größe, als ein Bild, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open the film once more. If it fails again, get a new copy of it.</source>
        <translation>Öffnen Sie die Aufnahme noch einmal. Wenn es wieder misslingt, besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>Close other programs, and open the film once more.</source>
        <translation>Schließen Sie andere Programme und öffnen Sie die Aufnahme noch einmal.</translation>
    </message>
    <message>
        <source>Check that the folder and its drive are there and that you may open the file; then open it once more.</source>
        <translation>Prüfen Sie, ob der Ordner und sein Laufwerk da sind und ob Sie die Datei öffnen dürfen; öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>If it should be a film, export it from its source again as DICOM or PNG; if not, there is nothing to do.</source>
        <translation>Wenn es eine Aufnahme sein sollte, exportieren Sie sie noch einmal aus ihrer Quelle als DICOM oder PNG; wenn nicht, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Open the films that belong to this file one by one, from the folder beside it.</source>
        <translation>Öffnen Sie die Aufnahmen, die zu dieser Datei gehören, einzeln aus dem Ordner daneben.</translation>
    </message>
    <message>
        <source>Open the whole film as the archive exports it, and nothing around it.</source>
        <translation>Öffnen Sie die ganze Aufnahme, wie das Archiv sie exportiert, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>Have it corrected here; or turn or invert it in the archive&apos;s viewer, export it, and open that file.</source>
        <translation>Lassen Sie sie hier korrigieren; oder drehen oder invertieren Sie sie im Betrachter des Archivs, exportieren Sie sie und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export the films one by one, and open those files.</source>
        <translation>Exportieren Sie die Aufnahmen einzeln und öffnen Sie diese Dateien.</translation>
    </message>
    <message>
        <source>Install Hilum anew, since a part of it is missing; or export the film as PNG.</source>
        <translation>Installieren Sie Hilum neu, da ein Teil davon fehlt; oder exportieren Sie die Aufnahme als PNG.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>Open a list of labels</source>
        <translation>Liste mit Bezeichnungen öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listen (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement with the model</source>
        <translation>Übereinstimmung mit dem Modell</translation>
    </message>
    <message>
        <source>Blind readings only</source>
        <translation>Nur blindes Lesen</translation>
    </message>
    <message>
        <source>Only what was said before the answer was shown, as it was first said</source>
        <translation>Nur was gesagt wurde, bevor die Antwort gezeigt wurde, so wie es zuerst gesagt wurde</translation>
    </message>
    <message>
        <source>Take the truth from a list…</source>
        <translation>Wahrheit aus einer Liste nehmen…</translation>
    </message>
    <message>
        <source>A CSV file with the columns “file” and “label” (NORMAL or PNEUMONIA)</source>
        <translation>Eine CSV-Datei mit den Spalten „file“ und „label“ (NORMAL oder PNEUMONIA)</translation>
    </message>
    <message>
        <source>From the folders again</source>
        <translation>Wieder aus den Ordnern</translation>
    </message>
    <message>
        <source>No film has both your verdict and the model&apos;s yet. Give verdicts with S, N and U.</source>
        <translation>Noch hat keine Aufnahme Ihr Urteil und das des Modells. Urteilen Sie mit S, N und U.</translation>
    </message>
    <message>
        <source>You and the model agree on &lt;b&gt;{0} of {1}&lt;/b&gt; films that both of you decided: {2}.</source>
        <translation>Sie und das Modell stimmen bei &lt;b&gt;{0} von {1}&lt;/b&gt; Aufnahmen überein, die beide entschieden haben: {2}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {0}; with unsure and undecided as a third answer, {1}, over {2} films.</source>
        <translation>Cohens Kappa {0}; mit unsicher und unentschieden als dritter Antwort {1}, bei {2} Aufnahmen.</translation>
    </message>
    <message>
        <source>folders named NORMAL and PNEUMONIA</source>
        <translation>Ordnern namens NORMAL und PNEUMONIA</translation>
    </message>
    <message>
        <source>The truth is known of {0} of {1} films (from {2}).</source>
        <translation>Die Wahrheit ist von {0} der {1} Aufnahmen bekannt (aus {2}).</translation>
    </message>
    <message>
        <source>{0} films were left out, since their labels fit other films too.</source>
        <translation>{0} Aufnahmen wurden weggelassen, da ihre Bezeichnungen auch auf andere passen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Films on which you differ&lt;/b&gt;; choose one to look at it</source>
        <translation>&lt;b&gt;Aufnahmen, bei denen Sie abweichen&lt;/b&gt;; wählen Sie eine, um sie anzusehen</translation>
    </message>
    <message>
        <source>All intervals hold 95 %. Sensitivity and specificity leave out what was left open.</source>
        <translation>Alle Intervalle gelten zu 95 %. Sensitivität und Spezifität lassen weg, was offenblieb.</translation>
    </message>
    <message>
        <source>Model: {0}</source>
        <translation>Modell: {0}</translation>
    </message>
    <message>
        <source>You: {0}</source>
        <translation>Sie: {0}</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offengelassen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Films on which you differ</source>
        <translation>Aufnahmen, bei denen Sie abweichen</translation>
    </message>
</context>
<context>
    <name>AllowanceBar</name>
    <message>
        <source>Assess anyway</source>
        <translation>Trotzdem beurteilen</translation>
    </message>
    <message>
        <source>By a model that was not made for such films; the row, pictures and reports then say so</source>
        <translation>Mit einem Modell, das nicht für solche Aufnahmen gemacht ist; Zeile, Bilder und Berichte sagen das dann</translation>
    </message>
    <message>
        <source>Invert and assess</source>
        <translation>Invertieren und beurteilen</translation>
    </message>
    <message>
        <source>Turn and assess</source>
        <translation>Drehen und beurteilen</translation>
    </message>
    <message>
        <source>The row then says that the film was corrected; its file stays as it is</source>
        <translation>Die Zeile sagt dann, dass die Aufnahme korrigiert wurde; ihre Datei bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Not assessed.</source>
        <translation>Nicht beurteilt.</translation>
    </message>
    <message>
        <source>You have seen this film&apos;s answer before, so this reading will not count as blind.</source>
        <translation>Sie haben die Antwort zu dieser Aufnahme schon gesehen, daher zählt dieses Urteil nicht als blind.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is shown once you have given yours.</source>
        <translation>Die Antwort des Modells wird gezeigt, sobald Sie Ihre gegeben haben.</translation>
    </message>
    <message>
        <source>Your reading first.</source>
        <translation>Erst Ihr Urteil.</translation>
    </message>
    <message>
        <source>In a reader study the model&apos;s answer is not shown.</source>
        <translation>In einer Lesestudie wird die Antwort des Modells nicht gezeigt.</translation>
    </message>
    <message>
        <source>Your reading, please.</source>
        <translation>Bitte Ihren Befund.</translation>
    </message>
    <message>
        <source>The {0} validation films with the nearest scores have probabilities from {1} to {2}. Of all {3} validation films, {4} show pneumonia. They are weighed as if {5} did: where pneumonia is rarer than that, it is also rarer among films scored like this one. In brackets the 95 % interval.</source>
        <translation>Die {0} Validierungsaufnahmen mit den nächsten Werten haben Wahrscheinlichkeiten von {1} bis {2}. Von allen {3} Validierungsaufnahmen zeigen {4} eine Pneumonie. Sie sind gewichtet, als wären es {5}: Wo Pneumonie seltener ist, ist sie auch unter Aufnahmen mit einem solchen Wert seltener. In Klammern das 95-%-Intervall.</translation>
    </message>
    <message>
        <source>The films were changed at random, as other rooms and detectors would.</source>
        <translation>Die Aufnahmen wurden zufällig verändert, wie andere Räume und Detektoren es täten.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Nur für die Forschung. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Research use. Trained on {0}; not a diagnosis.</source>
        <translation>Nur für die Forschung. Trainiert mit: {0}; keine Diagnose.</translation>
    </message>
    <message>
        <source>Signs of pneumonia:</source>
        <translation>Anzeichen einer Pneumonie:</translation>
    </message>
    <message>
        <source>No signs of pneumonia:</source>
        <translation>Keine Anzeichen einer Pneumonie:</translation>
    </message>
    <message>
        <source>Undecided, too close to call:</source>
        <translation>Unentschieden, zu knapp für eine Aussage:</translation>
    </message>
    <message>
        <source>Your reading: signs of pneumonia.</source>
        <translation>Ihr Urteil: Anzeichen einer Pneumonie.</translation>
    </message>
    <message>
        <source>Your reading: no signs of pneumonia.</source>
        <translation>Ihr Urteil: keine Anzeichen einer Pneumonie.</translation>
    </message>
    <message>
        <source>Your reading: unsure.</source>
        <translation>Ihr Urteil: unsicher.</translation>
    </message>
    <message>
        <source>The model agrees:</source>
        <translation>Das Modell stimmt überein:</translation>
    </message>
    <message>
        <source>The model says signs of pneumonia:</source>
        <translation>Das Modell sieht Anzeichen einer Pneumonie:</translation>
    </message>
    <message>
        <source>The model says no signs of pneumonia:</source>
        <translation>Das Modell sieht keine Anzeichen einer Pneumonie:</translation>
    </message>
    <message>
        <source>The model is undecided:</source>
        <translation>Das Modell ist unentschieden:</translation>
    </message>
    <message>
        <source>probability {0}.</source>
        <translation>Wahrscheinlichkeit {0}.</translation>
    </message>
    <message>
        <source>probability {0}, at or above the operating point “{1}” ({2}).</source>
        <translation>Wahrscheinlichkeit {0}, auf oder über dem Arbeitspunkt „{1}“ ({2}).</translation>
    </message>
    <message>
        <source>probability {0}, below the operating point “{1}” ({2}).</source>
        <translation>Wahrscheinlichkeit {0}, unter dem Arbeitspunkt „{1}“ ({2}).</translation>
    </message>
    <message>
        <source>probability {0} lies within the undecided band around the operating point “{1}” ({2}).</source>
        <translation>Die Wahrscheinlichkeit {0} liegt im unentschiedenen Bereich um den Arbeitspunkt „{1}“ ({2}).</translation>
    </message>
    <message>
        <source>At your prevalence of {0} that is a probability of {1}.</source>
        <translation>Bei Ihrer Prävalenz von {0} ist das eine Wahrscheinlichkeit von {1}.</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia ({2}).</source>
        <translation>Von {0} Validierungsaufnahmen mit ähnlichem Wert zeigten {1} eine Pneumonie ({2}).</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia at that prevalence ({2}).</source>
        <translation>Von {0} Validierungsaufnahmen mit ähnlichem Wert zeigten bei dieser Prävalenz {1} eine Pneumonie ({2}).</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia at even odds ({2}).</source>
        <translation>Von {0} Validierungsaufnahmen mit ähnlichem Wert zeigten {1} eine Pneumonie ({2}; Prävalenz 50&#xa0;%).</translation>
    </message>
    <message>
        <source>Most evidence: {0}.</source>
        <translation>Stärkste Hinweise: {0}.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something unexpected went wrong ({0}).</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({0}).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Not shown yet</source>
        <translation>Noch nicht gezeigt</translation>
    </message>
    <message>
        <source>Give your verdict first; then the model&apos;s answer is shown.</source>
        <translation>Geben Sie erst Ihr Urteil ab; dann wird die Antwort des Modells gezeigt.</translation>
    </message>
    <message>
        <source>Your note: {0}</source>
        <translation>Ihre Notiz: {0}</translation>
    </message>
    <message>
        <source>probability {0}</source>
        <translation>Wahrscheinlichkeit {0}</translation>
    </message>
    <message>
        <source>reader: {0}</source>
        <translation>Beurteilung: {0}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
    <message>
        <source>warning: {0}</source>
        <translation>Warnung: {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>An anderer Stelle</translation>
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
        <translation>Die ausgewählten sind normal</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>&amp;Pneumonie</translation>
    </message>
    <message>
        <source>The selected ones have pneumonia</source>
        <translation>Die ausgewählten haben eine Pneumonie</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>The selected ones are of neither class</source>
        <translation>Die ausgewählten gehören zu keiner der beiden Klassen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>What was found in {0}</source>
        <translation>Was in {0} gefunden wurde</translation>
    </message>
    <message>
        <source>Rows and folders with problems: {0}</source>
        <translation>Zeilen und Ordner mit Problemen: {0}</translation>
    </message>
    <message>
        <source>Select a row and say what it stands for; what lies below it follows.</source>
        <translation>Wählen Sie eine Zeile und sagen Sie, wofür sie steht; was darunter liegt, folgt ihr.</translation>
    </message>
    <message>
        <source>Normal films: {0}. Films with pneumonia: {1}. Left out: {2}.</source>
        <translation>Normale Aufnahmen: {0}. Aufnahmen mit Pneumonie: {1}. Weggelassen: {2}.</translation>
    </message>
    <message>
        <source>Both classes are needed: say which rows are normal and which have pneumonia.</source>
        <translation>Beide Klassen werden gebraucht: Sagen Sie, welche Zeilen normal sind und welche eine Pneumonie haben.</translation>
    </message>
    <message>
        <source>Assess {0} films</source>
        <translation>{0} Aufnahmen beurteilen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Films in which the model sees signs of pneumonia</source>
        <translation>Aufnahmen, in denen das Modell Anzeichen einer Pneumonie sieht</translation>
    </message>
    <message>
        <source>Films that are too close to call</source>
        <translation>Aufnahmen, die zu knapp für eine Aussage sind</translation>
    </message>
    <message>
        <source>Films that must not be assessed</source>
        <translation>Aufnahmen, die nicht beurteilt werden dürfen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Films without a reader&apos;s verdict</source>
        <translation>Aufnahmen ohne Urteil der Befundenden</translation>
    </message>
    <message>
        <source>Films of which the reader and the model say the opposite</source>
        <translation>Aufnahmen, über die Befundende und Modell Gegenteiliges sagen</translation>
    </message>
</context>
<context>
    <name>ClipboardWriter</name>
    <message>
        <source>{0} rows were copied.</source>
        <translation>{0} Zeilen wurden kopiert.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation>Die Antwort wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>CloseFilms</name>
    <message>
        <source>Close all films</source>
        <translation>Alle Aufnahmen schließen</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Zone or reason</source>
        <translation>Zone, Grund</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>&amp;Vorgegebene Spalten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Order of the scan</source>
        <translation>Reihenfolge des Durchlaufs</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy films into folders</source>
        <translation>Aufnahmen in Ordner kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Folders by</source>
        <translation>Ordner nach</translation>
    </message>
    <message>
        <source>While films are read blind, only the reader&apos;s verdicts name folders, and films not yet read stay out.</source>
        <translation>Solange blind gelesen wird, benennen nur die Urteile der Befundenden Ordner; noch nicht gelesene Aufnahmen bleiben weg.</translation>
    </message>
    <message>
        <source>The &amp;model&apos;s verdict</source>
        <translation>Urteil des &amp;Modells</translation>
    </message>
    <message>
        <source>The &amp;reader&apos;s verdict</source>
        <translation>Urteil der &amp;Befundenden</translation>
    </message>
    <message>
        <source>&amp;Both, the reader&apos;s within the model&apos;s</source>
        <translation>Bei&amp;dem, das der Befundenden in dem des Modells</translation>
    </message>
    <message>
        <source>Folders such as {0}. Films are copied, never moved.</source>
        <translation>Ordner wie {0}. Aufnahmen werden kopiert, nie verschoben.</translation>
    </message>
</context>
<context>
    <name>CopyExport</name>
    <message>
        <source>{0} films were copied into {1}.</source>
        <translation>{0} Aufnahmen wurden nach {1} kopiert.</translation>
    </message>
    <message>
        <source>{0} could not be: {1} there says why.</source>
        <translation>Bei {0} ging es nicht: Warum, steht dort in {1}.</translation>
    </message>
    <message>
        <source>It was cancelled: {0} films were not copied.</source>
        <translation>Abgebrochen: {0} Aufnahmen wurden nicht kopiert.</translation>
    </message>
    <message>
        <source>{0} films are still to be read blind and were left out.</source>
        <translation>{0} Aufnahmen sind noch blind zu lesen und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Counts of the films by outcome</source>
        <translation>Anzahl der Aufnahmen nach Ergebnis</translation>
    </message>
    <message>
        <source>{0} with signs</source>
        <translation>{0} mit Anzeichen</translation>
    </message>
    <message>
        <source>{0} no signs</source>
        <translation>{0} ohne Anzeichen</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>{0} unentschieden</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>{0} with errors</source>
        <translation>{0} mit Fehlern</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; found</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; gefunden</translation>
    </message>
    <message>
        <source>{0} not shown yet</source>
        <translation>{0} noch nicht gezeigt</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; of {1} shown</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; von {1} zu sehen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The findings so far are still there, and every finding and review is on the disk already. You can go on; if the window behaves oddly, close Hilum and start it again.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen. Die bisherigen Ergebnisse sind noch da, und jedes Ergebnis und jede Beurteilung liegt schon auf dem Datenträger. Sie können weitermachen; wenn sich das Fenster seltsam verhält, schließen Sie Hilum und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The fault</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <source>Hilum could not start, since something unexpected went wrong. Every finding and review is still on the disk. Start Hilum again; if it fails again, save a report.</source>
        <translation>Hilum konnte nicht starten, weil etwas Unerwartetes passiert ist. Jedes Ergebnis und jede Beurteilung liegt weiterhin auf dem Datenträger. Starten Sie Hilum neu; schlägt es wieder fehl, speichern Sie einen Bericht.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close Hilum</source>
        <translation>Hilum beenden</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Der Bericht wurde als {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Alle Daten löschen…</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>These could not be deleted: {0}. Another program may be using them.</source>
        <translation>Nicht gelöscht werden konnten: {0}. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>All data were deleted. Hilum goes on as on the first day.</source>
        <translation>Alle Daten wurden gelöscht. Hilum macht weiter wie am ersten Tag.</translation>
    </message>
    <message>
        <source>On this computer, and nowhere else, Hilum keeps what it found in each film, with the path; your reviews and notes; which films are open and which folders were opened last; pictures that you pasted; profiles of your own evaluations; your settings; and a log of faults without names. Hilum keeps no copies of your film files, and never changes them.</source>
        <translation>Auf diesem Computer, und nirgendwo sonst, bewahrt Hilum auf, was es in jeder Aufnahme gefunden hat, mit ihrem Pfad; Ihre Beurteilungen und Notizen; welche Aufnahmen offen sind und welche Ordner zuletzt geöffnet wurden; eingefügte Bilder; Profile Ihrer eigenen Auswertungen; Ihre Einstellungen; und ein Fehlerprotokoll ohne Namen. Von den Dateien Ihrer Aufnahmen behält Hilum keine Kopien, und es verändert sie nie.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
    <message>
        <source>Delete everything that Hilum keeps?</source>
        <translation>Alles löschen, was Hilum aufbewahrt?</translation>
    </message>
    <message>
        <source>Findings, reviews, notes, the session, pasted pictures, profiles, settings and logs are deleted for good; this cannot be undone. Your films stay where they are, and so do tables and reports you saved.</source>
        <translation>Ergebnisse, Beurteilungen, Notizen, die Sitzung, eingefügte Bilder, Profile, Einstellungen und Protokolle werden endgültig gelöscht; das lässt sich nicht rückgängig machen. Ihre Aufnahmen bleiben, wo sie sind, ebenso gespeicherte Tabellen und Berichte.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Show patient&apos;s name</source>
        <translation>Namen des Patienten zeigen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Film details</source>
        <translation>Angaben zur Aufnahme</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Linie {0}: {1}</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>Bereich {0}: {1}</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Patient: {0}</source>
        <translation>Patient: {0}</translation>
    </message>
    <message>
        <source>The file gives no name.</source>
        <translation>Die Datei nennt keinen Namen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} mal {1} Pixel</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} Bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} Monate</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>{0}, at the detector</source>
        <translation>{0}, am Detektor</translation>
    </message>
    <message>
        <source>{0} mm down, {1} mm across</source>
        <translation>{0} mm senkrecht, {1} mm waagerecht</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>Das Modell ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Asked for: {0}.</source>
        <translation>Gewünscht: {0}.</translation>
    </message>
    <message>
        <source>Runs on: {0}.</source>
        <translation>Läuft auf: {0}.</translation>
    </message>
    <message>
        <source>The other device failed during a scan; the processor goes on in its place.</source>
        <translation>Das andere Gerät ist während eines Durchlaufs ausgefallen; der Prozessor macht an seiner Stelle weiter.</translation>
    </message>
    <message>
        <source>Why: {0}.</source>
        <translation>Grund: {0}.</translation>
    </message>
    <message>
        <source>No other device that Hilum can use was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein anderes Gerät gefunden, das Hilum nutzen kann.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>A report helps to mend this. It holds Hilum&apos;s log, the versions of its parts, the device and the settings; no films, no file names and nothing of patients. Nothing is sent: you decide whom you give it to.</source>
        <translation>Ein Bericht hilft, das zu beheben. Er enthält das Protokoll von Hilum, die Versionen seiner Teile, das Gerät und die Einstellungen; keine Aufnahmen, keine Dateinamen und nichts über Patienten. Nichts wird gesendet: Sie entscheiden, wem Sie ihn geben.</translation>
    </message>
</context>
<context>
    <name>DicomDialog</name>
    <message>
        <source>Write DICOM objects</source>
        <translation>DICOM-Objekte schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>With the pat&amp;ient and the study of the film</source>
        <translation>Mit Pat&amp;ient und Studie der Aufnahme</translation>
    </message>
    <message>
        <source>Otherwise patient and study are replaced, and files are only numbered. A film whose header says that its picture names the patient is left out then.</source>
        <translation>Sonst werden Patient und Studie ersetzt und die Dateien nur nummeriert. Eine Aufnahme, deren Kopfdaten sagen, dass ihr Bild den Patienten nennt, bleibt dann weg.</translation>
    </message>
    <message>
        <source>For each assessed DICOM film: its picture with the heat map as Secondary Capture, and probability and verdict as Structured Report. Both say that they are for research use.</source>
        <translation>Zu jeder beurteilten DICOM-Aufnahme: ihr Bild mit dem Wärmebild als Secondary Capture, Wahrscheinlichkeit und Urteil als Structured Report. Beide sagen, dass sie der Forschung dienen.</translation>
    </message>
</context>
<context>
    <name>DicomExport</name>
    <message>
        <source>Picture and report of {0} films were written to {1}.</source>
        <translation>Bild und Bericht von {0} Aufnahmen wurden nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}</source>
        <translation>{0} konnten nicht geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>It was cancelled: {0} films were not written.</source>
        <translation>Abgebrochen: {0} Aufnahmen wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>{0} were left out: no DICOM films, or without an answer that may be told.</source>
        <translation>{0} blieben weg: keine DICOM-Aufnahmen oder ohne Antwort, die genannt werden darf.</translation>
    </message>
</context>
<context>
    <name>DisagreementsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Contours instead of colours</source>
        <translation>Konturen statt Farben</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>With large thumbnails</source>
        <translation>Mit großen Vorschaubildern</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Wärmebild</translation>
    </message>
    <message>
        <source>Both colour scales keep their order for colour-blind readers, and are the same for all films.</source>
        <translation>Beide Farbskalen behalten für farbenblinde Befundende ihre Ordnung und sind für alle Aufnahmen gleich.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to assess</source>
        <translation>Zum Beurteilen ablegen</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>{0} is a ZIP archive. Unpack it, and drop the folder with the films.</source>
        <translation>{0} ist ein ZIP-Archiv. Entpacken Sie es und legen Sie den Ordner mit den Aufnahmen hier ab.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it as a file first, and drop that file.</source>
        <translation>Das ist keine Datei auf diesem Computer. Speichern Sie es zuerst als Datei und legen Sie diese hier ab.</translation>
    </message>
</context>
<context>
    <name>ElementsController</name>
    <message>
        <source>This film is no DICOM object.</source>
        <translation>Diese Aufnahme ist kein DICOM-Objekt.</translation>
    </message>
</context>
<context>
    <name>ElementsDialog</name>
    <message>
        <source>Show identifying elements</source>
        <translation>Identifizierende Elemente zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <translation>DICOM-Elemente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>{0} elements.</source>
        <translation>{0} Elemente.</translation>
    </message>
    <message>
        <source>Only the first {0} elements are listed.</source>
        <translation>Nur die ersten {0} Elemente sind aufgeführt.</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Tag, Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Search the elements</source>
        <translation>Elemente durchsuchen</translation>
    </message>
</context>
<context>
    <name>ElementsModel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Item {0}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>Items: {0}</source>
        <translation>Items: {0}</translation>
    </message>
</context>
<context>
    <name>ErrorRateTable</name>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Covered, normal</source>
        <translation>Abgedeckt, normal</translation>
    </message>
    <message>
        <source>Covered, pneumonia</source>
        <translation>Abgedeckt, Pneumonie</translation>
    </message>
    <message>
        <source>Left undecided: validation films under random changes. Covered: films of held-out patients whose true class the rate does not exclude.</source>
        <translation>Unentschieden: Validierungsaufnahmen unter zufälligen Veränderungen. Abgedeckt: Aufnahmen zurückgehaltener Patienten, deren wahre Klasse die Rate nicht ausschließt.</translation>
    </message>
    <message>
        <source>Error rate {0}</source>
        <translation>Fehlerrate {0}</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} (95 % interval {1} to {2})</source>
        <translation>{0} (95-%-Intervall {1} bis {2})</translation>
    </message>
    <message>
        <source>{0} % ({1} to {2})</source>
        <translation>{0} % ({1} bis {2})</translation>
    </message>
    <message>
        <source>{0} % (95 % interval {1} to {2})</source>
        <translation>{0} % (95-%-Intervall {1} bis {2})</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} bis {2})</translation>
    </message>
</context>
<context>
    <name>EvaluationActions</name>
    <message>
        <source>Evaluate on your own films…</source>
        <translation>An eigenen Aufnahmen auswerten…</translation>
    </message>
</context>
<context>
    <name>EvaluationController</name>
    <message>
        <source>Looking at {0}…</source>
        <translation>{0} wird angesehen…</translation>
    </message>
    <message>
        <source>The PDF is written: {0}</source>
        <translation>Das PDF ist geschrieben: {0}</translation>
    </message>
    <message>
        <source>Cancelled after {0} of {1} films. Assess them again, and it goes on where it was.</source>
        <translation>Abgebrochen nach {0} von {1} Aufnahmen. Beurteilen Sie sie noch einmal, dann geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate on your own films</source>
        <translation>An eigenen Aufnahmen auswerten</translation>
    </message>
    <message>
        <source>1  Choose</source>
        <translation>1  Wählen</translation>
    </message>
    <message>
        <source>2  Check</source>
        <translation>2  Prüfen</translation>
    </message>
    <message>
        <source>3  Assess</source>
        <translation>3  Beurteilen</translation>
    </message>
    <message>
        <source>4  Results</source>
        <translation>4  Ergebnisse</translation>
    </message>
</context>
<context>
    <name>EvaluationPdf</name>
    <message>
        <source>In both classes, with the same content</source>
        <translation>In beiden Klassen, mit demselben Inhalt</translation>
    </message>
    <message>
        <source>Evaluation of Hilum on your own films</source>
        <translation>Auswertung von Hilum an eigenen Aufnahmen</translation>
    </message>
    <message>
        <source>Hilum {0}, model sha256 {1}… Research use. Not a diagnosis.</source>
        <translation>Hilum {0}, sha256 des Modells {1}… Nur für die Forschung. Keine Diagnose.</translation>
    </message>
    <message>
        <source>At the threshold {0}{1}</source>
        <translation>Bei der Schwelle {0}{1}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation>Grenzen des Modells</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Model {0}, sha256 {1}. Hilum {2}. Evaluated on {3}.</source>
        <translation>Modell {0}, sha256 {1}. Hilum {2}. Ausgewertet am {3}.</translation>
    </message>
    <message>
        <source>Proportions have Wilson&apos;s intervals (1927); where patients are known, for the number of independent films that the films are worth (Rao and Scott 1992). The area has DeLong&apos;s interval (1988), or where patients are known a bootstrap&apos;s that draws patients, as the band of the curve does (percentiles, each rate by itself). Predictive values at your prevalence follow from Bayes&apos; theorem, with the logit intervals of Mercaldo, Lau and Zhou (2007); the prevalence counts as known. Further films are counted by the width of Wilson&apos;s interval, as films come by Buderer (1996). ECE: ten bins of equal width (Guo 2017).</source>
        <translation>Anteile haben Wilson-Intervalle (1927); sind die Patienten bekannt, für die Zahl unabhängiger Aufnahmen, die sie wert sind (Rao und Scott 1992). Die Fläche hat das Intervall von DeLong (1988) oder, wenn die Patienten bekannt sind, das eines Bootstraps, der Patienten zieht, ebenso das Band der Kurve (Perzentile, jede Rate für sich). Vorhersagewerte bei Ihrer Prävalenz folgen aus dem Satz von Bayes, mit den Logit-Intervallen von Mercaldo, Lau und Zhou (2007); die Prävalenz gilt als bekannt. Weitere Aufnahmen werden nach der Breite des Wilson-Intervalls gezählt, so wie sie anfallen, nach Buderer (1996). ECE: zehn gleich breite Klassen (Guo 2017).</translation>
    </message>
    <message>
        <source>Missed: labelled pneumonia, called no signs</source>
        <translation>Übersehen: als Pneumonie bezeichnet, ohne Anzeichen eingestuft</translation>
    </message>
    <message>
        <source>False alarms: labelled normal, called signs</source>
        <translation>Fehlalarme: als normal bezeichnet, mit Anzeichen eingestuft</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy films into folders…</source>
        <translation>Aufnahmen in Ordner kopieren…</translation>
    </message>
    <message>
        <source>Write DICOM objects…</source>
        <translation>DICOM-Objekte schreiben…</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Bericht zu dieser Aufnahme…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
</context>
<context>
    <name>ExportContext</name>
    <message>
        <source>Hilum report</source>
        <translation>Hilum-Bericht</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>DICOM objects need the package highdicom. Install it with: {0}</source>
        <translation>DICOM-Objekte brauchen das Paket highdicom. Es wird so installiert: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>CSV for Excel, with se&amp;micolons and decimal commas</source>
        <translation>CSV für Excel, mit Se&amp;mikolon und Dezimalkomma</translation>
    </message>
    <message>
        <source>&amp;XLSX, a workbook for Excel</source>
        <translation>&amp;XLSX, Arbeitsmappe für Excel</translation>
    </message>
    <message>
        <source>&amp;JSON Lines, for programs</source>
        <translation>&amp;JSON Lines, für Programme</translation>
    </message>
    <message>
        <source>P&amp;DF report, for people</source>
        <translation>P&amp;DF-Bericht, für Menschen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>{0} Zeilen wurden nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>The report of {0} films was written to {1}.</source>
        <translation>Der Bericht über {0} Aufnahmen wurde nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>The report was written to {0}.</source>
        <translation>Der Bericht wurde nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>The picture was written to {0}.</source>
        <translation>Das Bild wurde nach {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>PPV among these films</source>
        <translation>PPV bei diesen Aufnahmen</translation>
    </message>
    <message>
        <source>NPV among these films</source>
        <translation>NPV bei diesen Aufnahmen</translation>
    </message>
    <message>
        <source>PPV at {0} prevalence</source>
        <translation>PPV bei {0} Prävalenz</translation>
    </message>
    <message>
        <source>NPV at {0} prevalence</source>
        <translation>NPV bei {0} Prävalenz</translation>
    </message>
    <message>
        <source>Figures at the threshold</source>
        <translation>Kennzahlen bei der Schwelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Life size</source>
        <translation>Lebensgröße</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>As in the file again</source>
        <translation>Wieder wie in der Datei</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Measure distances</source>
        <translation>Strecken messen</translation>
    </message>
    <message>
        <source>Measure in an ellipse</source>
        <translation>In einer Ellipse messen</translation>
    </message>
    <message>
        <source>Measure in a rectangle</source>
        <translation>In einem Rechteck messen</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <translation>Alle Messungen löschen</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Window level by dragging</source>
        <translation>Fensterung durch Ziehen</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <source>Reset the window</source>
        <translation>Fenster zurücksetzen</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Konturen</translation>
    </message>
    <message>
        <source>Map of the evidence</source>
        <translation>Karte der Hinweise</translation>
    </message>
    <message>
        <source>Lung outline</source>
        <translation>Umriss der Lungen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Film details</source>
        <translation>Angaben zur Aufnahme</translation>
    </message>
    <message>
        <source>DICOM elements…</source>
        <translation>DICOM-Elemente…</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>Daneben behalten</translation>
    </message>
    <message>
        <source>Same window level for both</source>
        <translation>Gleiche Fensterung für beide</translation>
    </message>
    <message>
        <source>Show the prior film</source>
        <translation>Voraufnahme zeigen</translation>
    </message>
    <message>
        <source>Show a later prior film</source>
        <translation>Spätere Voraufnahme zeigen</translation>
    </message>
</context>
<context>
    <name>FilmGroups</name>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Called otherwise than labelled</source>
        <translation>Anders beurteilt als bezeichnet</translation>
    </message>
    <message>
        <source>Undecided at an error rate of {0}</source>
        <translation>Unentschieden bei einer Fehlerrate von {0}</translation>
    </message>
    <message>
        <source>Assessed, labelled normal</source>
        <translation>Beurteilt, als normal bezeichnet</translation>
    </message>
    <message>
        <source>Assessed, labelled pneumonia</source>
        <translation>Beurteilt, als Pneumonie bezeichnet</translation>
    </message>
    <message>
        <source>Not assessed: {0}</source>
        <translation>Nicht beurteilt: {0}</translation>
    </message>
    <message>
        <source>In both classes, with the same content</source>
        <translation>In beiden Klassen, mit gleichem Inhalt</translation>
    </message>
    <message>
        <source>The same as another one, and counted</source>
        <translation>Gleich einer anderen, mitgezählt</translation>
    </message>
    <message>
        <source>With a problem in the list</source>
        <translation>Mit einem Problem in der Liste</translation>
    </message>
    <message>
        <source>Left out, of neither class</source>
        <translation>Weggelassen, aus keiner der Klassen</translation>
    </message>
</context>
<context>
    <name>FilmMenu</name>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fensterung</translation>
    </message>
</context>
<context>
    <name>FilmOpener</name>
    <message>
        <source>The clipboard holds no film: no file, no path, no picture.</source>
        <translation>Die Zwischenablage enthält keine Aufnahme: keine Datei, keinen Pfad, kein Bild.</translation>
    </message>
</context>
<context>
    <name>FilmPainter</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>W {0}  L {1}</source>
        <translation>W {0}  L {1}</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Turned by {0}°</source>
        <translation>Um {0}° gedreht</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>Die Datei nennt keinen Pixelabstand: Längen sind in Pixeln.</translation>
    </message>
    <message>
        <source>Measured at the detector: the patient&apos;s own lengths are smaller.</source>
        <translation>Am Detektor gemessen: Die Längen am Patienten selbst sind kleiner.</translation>
    </message>
</context>
<context>
    <name>FilmReportDialog</name>
    <message>
        <source>Report of this film</source>
        <translation>Bericht zu dieser Aufnahme</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Print the patient&apos;s &amp;name</source>
        <translation>&amp;Namen des Patienten drucken</translation>
    </message>
    <message>
        <source>It is read from the file only now, and kept nowhere else.</source>
        <translation>Er wird erst jetzt aus der Datei gelesen und nirgendwo sonst aufbewahrt.</translation>
    </message>
    <message>
        <source>Only DICOM files hold a patient&apos;s name.</source>
        <translation>Nur DICOM-Dateien enthalten den Namen des Patienten.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>FilmsTable</name>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all films again</source>
        <translation>Wieder alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>{0}: {1} ✕</source>
        <translation>{0}: {1} ✕</translation>
    </message>
    <message>
        <source>Only {0}, {1} films</source>
        <translation>Nur {0}, {1} Aufnahmen</translation>
    </message>
    <message>
        <source>{0}, {1} films</source>
        <translation>{0}, {1} Aufnahmen</translation>
    </message>
    <message>
        <source>Search: a file name, p:&gt;0.9, verdict:signs, reviewed:no …</source>
        <translation>Suche: ein Dateiname, p:&gt;0.9, verdict:signs, reviewed:no …</translation>
    </message>
    <message>
        <source>Search: a number, reviewed:no, reader:unsure, note:yes …</source>
        <translation>Suche: eine Nummer, reviewed:no, reader:unsure, note:yes …</translation>
    </message>
    <message>
        <source>Search the films</source>
        <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder to write to</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>A file has this name; name a folder.</source>
        <translation>So heißt eine Datei; nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Name a folder, itself in a folder that is there.</source>
        <translation>Nennen Sie einen Ordner in einem vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>What is there stays: a new file of the same name gets a number.</source>
        <translation>Was dort ist, bleibt: Eine neue Datei gleichen Namens bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Looks at every picture first: whether it is one whole frontal chest film, which way up it lies, whether it is inverted, and whether a child or an adult is shown. What it refuses gets a reason, and no probability.</source>
        <translation>Sieht jedes Bild zuerst an: ob es eine ganze frontale Thoraxaufnahme ist, wie herum sie liegt, ob sie invertiert ist und ob ein Kind oder ein Erwachsener zu sehen ist. Was es ablehnt, bekommt einen Grund und keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Shares of films and pictures that it had not learnt from; in brackets the 95 % confidence interval.</source>
        <translation>Anteile der Aufnahmen und Bilder, aus denen es nicht gelernt hatte; in Klammern das 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>A chest film from a probability of</source>
        <translation>Eine Thoraxaufnahme ab einer Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>A child&apos;s film up to</source>
        <translation>Aufnahme eines Kindes bis</translation>
    </message>
    <message>
        <source>An adult&apos;s film from</source>
        <translation>Aufnahme eines Erwachsenen ab</translation>
    </message>
    <message>
        <source>Least share of the picture of either lung</source>
        <translation>Kleinster Anteil jeder Lunge am Bild</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eingangsprüfung</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Open the films of the last session at the start</source>
        <translation>Beim Start die Aufnahmen der letzten Sitzung öffnen</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Prevalence of pneumonia at your site</source>
        <translation>&amp;Prävalenz der Pneumonie bei Ihnen</translation>
    </message>
    <message>
        <source>Films that have not changed are not assessed again. Reviews are kept in any case.</source>
        <translation>Unveränderte Aufnahmen werden nicht noch einmal beurteilt. Beurteilungen bleiben in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>How many in a hundred films that you read show pneumonia? Answers then also say what their probability means there. No verdict changes.</source>
        <translation>Wie viele von hundert Aufnahmen, die Sie befunden, zeigen eine Pneumonie? Antworten sagen dann auch, was ihre Wahrscheinlichkeit dort bedeutet. Kein Befund ändert sich.</translation>
    </message>
</context>
<context>
    <name>Greyscale</name>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>0.5 to 99.5 %</source>
        <translation>0,5 bis 99,5 %</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>ganzer Bereich</translation>
    </message>
    <message>
        <source>lungs (dark parts)</source>
        <translation>Lunge (dunkle Teile)</translation>
    </message>
    <message>
        <source>bones (bright parts)</source>
        <translation>Knochen (helle Teile)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups of films</source>
        <translation>Gruppen von Aufnahmen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>{0}: show these films in the table</source>
        <translation>{0}: diese Aufnahmen in der Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>GroupsTree</name>
    <message>
        <source>Folders or labels, and the class of each</source>
        <translation>Ordner oder Bezeichnungen, und die Klasse von jedem</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
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
        <translation>Wahrsch.</translation>
    </message>
</context>
<context>
    <name>HeatmapStyle</name>
    <message>
        <source>Inferno (black, red, yellow)</source>
        <translation>Inferno (Schwarz, Rot, Gelb)</translation>
    </message>
    <message>
        <source>Cividis (blue, grey, yellow)</source>
        <translation>Cividis (Blau, Grau, Gelb)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram of grey values; arrow keys change the window level</source>
        <translation>Histogramm der Grauwerte; Pfeiltasten ändern die Fensterung</translation>
    </message>
    <message>
        <source>Drag an end of the window, or the window itself</source>
        <translation>Ziehen Sie ein Ende des Fensters oder das Fenster selbst</translation>
    </message>
    <message>
        <source>Grey values</source>
        <translation>Grauwerte</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>A picture decoder is missing on this computer.</source>
        <translation>Auf diesem Computer fehlt ein Bilddecoder.</translation>
    </message>
    <message>
        <source>A site profile needs a name.</source>
        <translation>Ein Standortprofil braucht einen Namen.</translation>
    </message>
    <message>
        <source>At {0}x{1} pixels the picture is too narrow for a chest film.</source>
        <translation>Mit {0}x{1} Pixeln ist das Bild zu schmal für eine Aufnahme der Lunge.</translation>
    </message>
    <message>
        <source>Bits beside those that hold the film&apos;s grey values were set; they were left out.</source>
        <translation>Bits neben denen, die die Grauwerte der Aufnahme halten, waren gesetzt; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>By its header (Patient Orientation) the film lies on its side or upside down; it is read as it is stored.</source>
        <translation>Laut Kopfdaten (Patient Orientation) liegt die Aufnahme auf der Seite oder auf dem Kopf; sie wird gelesen, wie sie gespeichert ist.</translation>
    </message>
    <message>
        <source>By its header (“{0}”) the film shows more than the chest.</source>
        <translation>Laut Kopfdaten („{0}“) zeigt die Aufnahme mehr als den Brustkorb.</translation>
    </message>
    <message>
        <source>Close it if a spreadsheet has it open, or name another file.</source>
        <translation>Schließen Sie sie, falls eine Tabellenkalkulation sie geöffnet hat, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Films without a patient: {0}. Each of them is taken for a patient of its own.</source>
        <translation>Aufnahmen ohne Patient: {0}. Jede gilt als eigener Patient.</translation>
    </message>
    <message>
        <source>For research and teaching; not a medical device and no diagnosis.</source>
        <translation>Für Forschung und Lehre; kein Medizinprodukt und keine Diagnose.</translation>
    </message>
    <message>
        <source>Hilum could not read this file.</source>
        <translation>Hilum konnte diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Its probability is stated for even odds: where pneumonia is rarer than that, it is too high.</source>
        <translation>Seine Wahrscheinlichkeit gilt für ausgeglichene Verhältnisse: Wo eine Pneumonie seltener ist, ist sie zu hoch.</translation>
    </message>
    <message>
        <source>Knows two answers only: any other disease may look like either.</source>
        <translation>Kennt nur zwei Antworten: Jede andere Krankheit kann wie die eine oder die andere aussehen.</translation>
    </message>
    <message>
        <source>Line {0} names no file.</source>
        <translation>Zeile {0} nennt keine Datei.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has the label “{2}”; NORMAL and PNEUMONIA are understood.</source>
        <translation>Zeile {0} von {1} hat die Bezeichnung „{2}“; verstanden werden NORMAL und PNEUMONIA.</translation>
    </message>
    <message>
        <source>Line {0}: {1} has no label.</source>
        <translation>Zeile {0}: {1} hat keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is already named in line {2}, as “{3}” and not “{4}”.</source>
        <translation>Zeile {0}: {1} ist schon in Zeile {2} genannt, als „{3}“ und nicht „{4}“.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is already named in line {2}.</source>
        <translation>Zeile {0}: {1} ist schon in Zeile {2} genannt.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is not there.</source>
        <translation>Zeile {0}: {1} ist nicht da.</translation>
    </message>
    <message>
        <source>Make room, or name a file on another disk.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie eine Datei auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>No films of one of the classes could be assessed, so there is nothing to measure.</source>
        <translation>Aus einer der Klassen konnte keine Aufnahme beurteilt werden, daher gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>Numbers in the film&apos;s header are written with a comma; it was read as a decimal point.</source>
        <translation>Zahlen in den Kopfdaten der Aufnahme sind mit Komma geschrieben; es wurde als Dezimaltrennzeichen gelesen.</translation>
    </message>
    <message>
        <source>Parts of the file that may say how its pixels are meant are damaged; they were left out.</source>
        <translation>Teile der Datei, die angeben können, wie ihre Pixel gemeint sind, sind beschädigt; sie wurden nicht beachtet.</translation>
    </message>
    <message>
        <source>Parts of the picture are transparent; they were shown as black.</source>
        <translation>Teile des Bildes sind durchsichtig; sie wurden schwarz gezeigt.</translation>
    </message>
    <message>
        <source>That is not the name of a site profile.</source>
        <translation>Das ist nicht der Name eines Standortprofils.</translation>
    </message>
    <message>
        <source>The DICOM colour space “{0}” is not one that radiographs have.</source>
        <translation>Den DICOM-Farbraum „{0}“ haben Röntgenaufnahmen nicht.</translation>
    </message>
    <message>
        <source>The DICOM compression “{0}” is not read.</source>
        <translation>Die DICOM-Kompression „{0}“ wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: it has no sound {0}.</source>
        <translation>Der DICOM-Kopf ist beschädigt: Er hat kein gültiges {0}.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: {0} bits up to bit {1} do not fit in {2}.</source>
        <translation>Der DICOM-Kopf ist beschädigt: {0} Bits bis Bit {1} passen nicht in {2}.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: {0} pixels do not have {1} samples.</source>
        <translation>Der DICOM-Kopf ist beschädigt: {0}-Pixel haben nicht {1} Werte.</translation>
    </message>
    <message>
        <source>The DICOM object has {0} bits a pixel; radiographs have 8 or 16.</source>
        <translation>Das DICOM-Objekt hat {0} Bits pro Pixel; Röntgenaufnahmen haben 8 oder 16.</translation>
    </message>
    <message>
        <source>The DICOM object inflates to more than {0} bytes.</source>
        <translation>Das DICOM-Objekt entpackt sich auf mehr als {0} Bytes.</translation>
    </message>
    <message>
        <source>The DICOM object is a video ({0}), not a film.</source>
        <translation>Das DICOM-Objekt ist ein Video ({0}), keine Aufnahme.</translation>
    </message>
    <message>
        <source>The DICOM object is cut short.</source>
        <translation>Das DICOM-Objekt ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged ({0}).</source>
        <translation>Das DICOM-Objekt ist beschädigt ({0}).</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it cannot be inflated.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Es lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it does not hold the frames that it claims.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Es enthält nicht die Bilder, die es angibt.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it holds fragments of an unknown kind.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Es enthält Fragmente unbekannter Art.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it holds less than it claims.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Es enthält weniger, als es angibt.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its first part cannot be understood.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Sein erster Teil ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its header says {0}x{1} pixels of {2} samples in {3} bits, its picture {4}x{5} of {6} in {7}.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Sein Kopf sagt {0}x{1} Pixel mit {2} Werten in {3} Bits, sein Bild {4}x{5} mit {6} in {7}.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its picture is not of the size that was announced.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Sein Bild hat nicht die angekündigte Größe.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its pixels take {0} bytes, of which its header accounts for {1}.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Seine Pixel belegen {0} Bytes, von denen die Kopfdaten {1} erklären.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: what it holds is not a {0} picture.</source>
        <translation>Das DICOM-Objekt ist beschädigt: Was es enthält, ist kein {0}-Bild.</translation>
    </message>
    <message>
        <source>The DICOM object is empty or cut short.</source>
        <translation>Das DICOM-Objekt ist leer oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The DICOM picture has more than {0} tiles.</source>
        <translation>Das DICOM-Bild hat mehr als {0} Kacheln.</translation>
    </message>
    <message>
        <source>The DICOM picture is cut short: its end is missing.</source>
        <translation>Das DICOM-Bild ist abgeschnitten: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The DICOM {0} holds no picture.</source>
        <translation>Das DICOM-{0} enthält kein Bild.</translation>
    </message>
    <message>
        <source>The DICOM {0} object holds no picture; it may be cut short.</source>
        <translation>Das DICOM-Objekt {0} enthält kein Bild; vielleicht ist es abgeschnitten.</translation>
    </message>
    <message>
        <source>The bytes of the pixels are in another order than the header says; they were read in the order in which they are.</source>
        <translation>Die Bytes der Pixel stehen in anderer Reihenfolge, als die Kopfdaten sagen; sie wurden in ihrer tatsächlichen Reihenfolge gelesen.</translation>
    </message>
    <message>
        <source>The colours stand in another order than the header says (Planar Configuration); they were read in the order in which they are.</source>
        <translation>Die Farben stehen in anderer Anordnung, als die Kopfdaten sagen (Planar Configuration); sie wurden in ihrer tatsächlichen Anordnung gelesen.</translation>
    </message>
    <message>
        <source>The device “{0}” cannot run the model ({1}).</source>
        <translation>Das Gerät „{0}“ kann das Modell nicht ausführen ({1}).</translation>
    </message>
    <message>
        <source>The device “{0}” did not start.</source>
        <translation>Das Gerät „{0}“ ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The file could not be opened ({0}).</source>
        <translation>Die Datei konnte nicht geöffnet werden ({0}).</translation>
    </message>
    <message>
        <source>The file could not be read within {0} seconds; its drive may be slow or gone. Scan again to try it once more.</source>
        <translation>Die Datei konnte nicht innerhalb von {0} Sekunden gelesen werden; ihr Laufwerk ist vielleicht langsam oder weg. Starten Sie den Durchlauf neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as bright.</source>
        <translation>Die Datei sagt nicht, wie ihre Grauwerte gemeint sind (Photometric Interpretation); hohe wurden als hell genommen.</translation>
    </message>
    <message>
        <source>The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as dark, by its Presentation LUT Shape.</source>
        <translation>Die Datei sagt nicht, wie ihre Grauwerte gemeint sind (Photometric Interpretation); nach ihrer Presentation LUT Shape wurden hohe als dunkel genommen.</translation>
    </message>
    <message>
        <source>The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.</source>
        <translation>Die Datei nennt ihren Grauwertbereich nicht; die Perzentile 0,5 bis 99,5 wurden genommen.</translation>
    </message>
    <message>
        <source>The file has changed since it was assessed. Assess it again.</source>
        <translation>Die Datei hat sich geändert, seit sie beurteilt wurde. Beurteilen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file has several pages; the first one that is not a reduced copy was read.</source>
        <translation>Die Datei hat mehrere Seiten; gelesen wurde die erste, die keine verkleinerte Kopie ist.</translation>
    </message>
    <message>
        <source>The file has several pages; the first one was read.</source>
        <translation>Die Datei hat mehrere Seiten; die erste wurde gelesen.</translation>
    </message>
    <message>
        <source>The file has {0}; at most {1} bytes are read.</source>
        <translation>Die Datei hat {0}; höchstens {1} Bytes werden gelesen.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>Die Datei ist leer (null Bytes).</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is not a model that can be run ({0}).</source>
        <translation>Die Datei ist kein Modell, das ausgeführt werden kann ({0}).</translation>
    </message>
    <message>
        <source>The file kept its decoder busy for more than {0} seconds.</source>
        <translation>Die Datei hat ihren Decoder länger als {0} Sekunden beschäftigt.</translation>
    </message>
    <message>
        <source>The file made its decoder crash.</source>
        <translation>Die Datei hat ihren Decoder zum Absturz gebracht.</translation>
    </message>
    <message>
        <source>The file names the view “{0}”; the model reads {1} views.</source>
        <translation>Die Datei nennt die Projektion „{0}“; das Modell liest die Projektionen {1}.</translation>
    </message>
    <message>
        <source>The file says that it shows {0}, not the chest.</source>
        <translation>Laut Datei zeigt sie {0}, nicht den Brustkorb.</translation>
    </message>
    <message>
        <source>The file {0} is no gate.</source>
        <translation>Die Datei {0} ist keine Eingangsprüfung.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be opened on this computer.</source>
        <translation>Der Name der Datei lässt sich auf diesem Computer nicht öffnen.</translation>
    </message>
    <message>
        <source>The film is marked FOR PROCESSING: it is what the detector measured, not a picture made to be looked at.</source>
        <translation>Die Aufnahme ist als FOR PROCESSING gekennzeichnet: Sie ist, was der Detektor gemessen hat, kein Bild zum Betrachten.</translation>
    </message>
    <message>
        <source>The film states no display window; the 0.5 to 99.5 percentiles of its grey values were taken.</source>
        <translation>Die Aufnahme nennt kein Anzeigefenster; die Perzentile 0,5 bis 99,5 ihrer Grauwerte wurden genommen.</translation>
    </message>
    <message>
        <source>The film was inverted before it was assessed.</source>
        <translation>Die Aufnahme wurde invertiert, bevor sie beurteilt wurde.</translation>
    </message>
    <message>
        <source>The film was turned by 180 degrees before it was assessed.</source>
        <translation>Die Aufnahme wurde um 180 Grad gedreht, bevor sie beurteilt wurde.</translation>
    </message>
    <message>
        <source>The film was turned by 90 degrees to the left before it was assessed.</source>
        <translation>Die Aufnahme wurde um 90 Grad nach links gedreht, bevor sie beurteilt wurde.</translation>
    </message>
    <message>
        <source>The film was turned by 90 degrees to the right before it was assessed.</source>
        <translation>Die Aufnahme wurde um 90 Grad nach rechts gedreht, bevor sie beurteilt wurde.</translation>
    </message>
    <message>
        <source>The patient&apos;s age in months is {0}; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>Das Alter des Patienten in Monaten ist {0}; das Modell wurde für {1} bis {2} Jahre gemacht, und seine Antwort für andere ist wertlos.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) cannot be used.</source>
        <translation>Die Anzeigetabelle (VOI LUT) der Aufnahme ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>A folder has this name; give another one.</source>
        <translation>Ein Ordner heißt schon so; geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A workbook holds {0} films at most, and these are {1}. Write CSV or JSON Lines.</source>
        <translation>Eine Arbeitsmappe fasst höchstens {0} Aufnahmen, und dies sind {1}. Schreiben Sie CSV oder JSON Lines.</translation>
    </message>
    <message>
        <source>Academic and non-commercial use only: it learnt in part from films whose licences say so (see the training data).</source>
        <translation>Nur für akademische und nichtkommerzielle Zwecke: Es hat zum Teil aus Aufnahmen gelernt, deren Lizenzen das verlangen (siehe die Trainingsdaten).</translation>
    </message>
    <message>
        <source>Another film lies in its place.</source>
        <translation>An ihrer Stelle liegt eine andere Aufnahme.</translation>
    </message>
    <message>
        <source>Assessed anyway, by the model for adults, at the user&apos;s wish; else it would have been refused: {0}</source>
        <translation>Auf Wunsch trotzdem beurteilt, vom Modell für Erwachsene; sonst wäre die Aufnahme abgewiesen worden: {0}</translation>
    </message>
    <message>
        <source>Assessed anyway, by the model for children, at the user&apos;s wish; else it would have been refused: {0}</source>
        <translation>Auf Wunsch trotzdem beurteilt, vom Modell für Kinder; sonst wäre die Aufnahme abgewiesen worden: {0}</translation>
    </message>
    <message>
        <source>Bedside films are commoner among the sick: a part of what it knows may be posture.</source>
        <translation>Am Bett aufgenommene Filme sind bei Kranken häufiger: Ein Teil dessen, was es weiß, kann die Körperhaltung sein.</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>CC BY 4.0; CC BY-SA 4.0</source>
        <translation>CC BY 4.0; CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0</source>
        <translation>CC BY-NC-SA 4.0</translation>
    </message>
    <message>
        <source>CC0 to CC BY-NC-SA, by film</source>
        <translation>CC0 bis CC BY-NC-SA, je nach Aufnahme</translation>
    </message>
    <message>
        <source>Calibrated on children of 1 to 5 years of one hospital; on adults its answer is worth nothing.</source>
        <translation>An Kindern von 1 bis 5 Jahren eines Krankenhauses kalibriert; bei Erwachsenen ist seine Antwort nichts wert.</translation>
    </message>
    <message>
        <source>Fine detail is missing from the lungs: this picture was blurred, compressed or reduced to few grey values. Do not rely on this answer.</source>
        <translation>In den Lungen fehlen feine Einzelheiten: Dieses Bild wurde weichgezeichnet, komprimiert oder auf wenige Grauwerte verringert. Verlassen Sie sich nicht auf diese Antwort.</translation>
    </message>
    <message>
        <source>For research and teaching; not a medical device.</source>
        <translation>Für Forschung und Lehre; kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>It learnt from one hospital&apos;s children and a few hospitals&apos; adults: sound films from elsewhere may be refused.</source>
        <translation>Es hat von Kindern eines Krankenhauses und Erwachsenen weniger Krankenhäuser gelernt: Einwandfreie Aufnahmen von anderswo können abgelehnt werden.</translation>
    </message>
    <message>
        <source>It notices most mirrored films by the heart&apos;s side, but not all.</source>
        <translation>Es erkennt die meisten gespiegelten Aufnahmen an der Seite des Herzens, aber nicht alle.</translation>
    </message>
    <message>
        <source>It tells children of 1 to 5 years from adults; of the ages between it knows nothing.</source>
        <translation>Es unterscheidet Kinder von 1 bis 5 Jahren von Erwachsenen; über das Alter dazwischen weiß es nichts.</translation>
    </message>
    <message>
        <source>Learnt from films taken for COVID-19: of other pneumonias in adults it has seen few.</source>
        <translation>Hat aus Aufnahmen gelernt, die wegen COVID-19 gemacht wurden: Andere Pneumonien Erwachsener hat es selten gesehen.</translation>
    </message>
    <message>
        <source>Measurements and key images cannot be kept in {0} ({1}). Make room on the disk.</source>
        <translation>Messungen und Schlüsselbilder können nicht in {0} gespeichert werden ({1}). Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>No DICOM objects could be made of this film ({0}).</source>
        <translation>Aus dieser Aufnahme ließen sich keine DICOM-Objekte erzeugen ({0}).</translation>
    </message>
    <message>
        <source>No film could be copied into {0}: {1}</source>
        <translation>Keine Aufnahme konnte nach {0} kopiert werden: {1}</translation>
    </message>
    <message>
        <source>Parts of the picture are in colour, as in no radiograph; only its brightness was read.</source>
        <translation>Teile des Bildes sind farbig, wie auf keiner Röntgenaufnahme; nur die Helligkeit wurde gelesen.</translation>
    </message>
    <message>
        <source>Sees the lungs alone, as the gate finds them: what lies outside, or where it finds none, it cannot judge.</source>
        <translation>Sieht nur die Lungen, wie die Eingangsprüfung sie findet: Was außerhalb liegt oder wo sie keine findet, kann es nicht beurteilen.</translation>
    </message>
    <message>
        <source>Something unlike all that it learnt from may pass for a chest film.</source>
        <translation>Etwas, das nichts von dem gleicht, woraus es gelernt hat, kann als Thoraxaufnahme durchgehen.</translation>
    </message>
    <message>
        <source>The cluster at {0} cannot be reached ({1}).</source>
        <translation>Der Cluster unter {0} ist nicht erreichbar ({1}).</translation>
    </message>
    <message>
        <source>The cluster at {0} has no worker that fits.</source>
        <translation>Der Cluster unter {0} hat keinen passenden Rechenprozess.</translation>
    </message>
    <message>
        <source>The connection to the cluster at {0} was lost. Scan again: what was found so far is kept.</source>
        <translation>Die Verbindung zum Cluster unter {0} ist abgebrochen. Starten Sie den Durchlauf neu: Was bisher gefunden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The copy cannot be written ({0}).</source>
        <translation>Die Kopie kann nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be set aside ({1}). Close every other Hilum and scan again.</source>
        <translation>Die beschädigte Datei {0} kann nicht beiseitegelegt werden ({1}). Schließen Sie jedes andere Hilum und starten Sie den Durchlauf neu.</translation>
    </message>
    <message>
        <source>The disk can only be read; name a file on another disk.</source>
        <translation>Der Datenträger ist schreibgeschützt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk or the network may be at fault; name a file on another disk.</source>
        <translation>Vielleicht ist der Datenträger oder das Netz gestört; wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The drive did not answer within {0} seconds, so the films in this folder are missing. Scan again to try it once more.</source>
        <translation>Das Laufwerk hat {0} Sekunden lang nicht geantwortet, daher fehlen die Aufnahmen in diesem Ordner. Starten Sie den Durchlauf neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The edge of this picture cuts off a part of the lungs.</source>
        <translation>Der Rand dieses Bildes schneidet einen Teil der Lungen ab.</translation>
    </message>
    <message>
        <source>The edge of this picture may cut off a part of the lungs.</source>
        <translation>Der Rand dieses Bildes schneidet vielleicht einen Teil der Lungen ab.</translation>
    </message>
    <message>
        <source>The elements of this DICOM object cannot be read ({0}).</source>
        <translation>Die Elemente dieses DICOM-Objekts sind nicht lesbar ({0}).</translation>
    </message>
    <message>
        <source>The file has changed since it was assessed.</source>
        <translation>Die Datei hat sich seit der Beurteilung geändert.</translation>
    </message>
    <message>
        <source>The file states in a table how bright its grey values are meant; this cannot be followed.</source>
        <translation>Die Datei gibt in einer Tabelle an, wie hell ihre Grauwerte gemeint sind; das kann nicht befolgt werden.</translation>
    </message>
    <message>
        <source>The file states which of its grey values are shown as black and as white; this was followed.</source>
        <translation>Die Datei gibt an, welche ihrer Grauwerte als Schwarz und als Weiß gezeigt werden; das wurde befolgt.</translation>
    </message>
    <message>
        <source>The film cannot be read ({0}).</source>
        <translation>Die Aufnahme kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The film has overlays, such as text or side markers, which are not shown.</source>
        <translation>Die Aufnahme hat Overlays, etwa Text oder Seitenzeichen, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The film is not there any more.</source>
        <translation>Die Aufnahme ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The film&apos;s display shutter cannot be used; it was left out.</source>
        <translation>Die Blende der Aufnahme (Display Shutter) ist unbrauchbar; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The film&apos;s display shutter covers parts that are not black; they were shown as black.</source>
        <translation>Die Blende der Aufnahme (Display Shutter) verdeckt Teile, die nicht schwarz sind; sie wurden schwarz gezeigt.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) does not have the bits that it states; the range of its entries was taken.</source>
        <translation>Die Anzeigetabelle (VOI LUT) der Aufnahme hat nicht die Bits, die sie nennt; der Bereich ihrer Einträge wurde genommen.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) shows next to nothing of it; it was left out.</source>
        <translation>Die Anzeigetabelle (VOI LUT) der Aufnahme zeigt fast nichts von ihr; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The film&apos;s display window cannot be used; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>Das Anzeigefenster der Aufnahme ist nicht brauchbar; stattdessen wurden die Perzentile 0,5 bis 99,5 ihres ganzen Grauwertbereichs genommen.</translation>
    </message>
    <message>
        <source>The film&apos;s display window shows next to nothing of it; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>Das Anzeigefenster der Aufnahme zeigt fast nichts von ihr; stattdessen wurden die Perzentile 0,5 bis 99,5 ihres ganzen Grauwertbereichs genommen.</translation>
    </message>
    <message>
        <source>The film&apos;s modality LUT or rescale values cannot be used; the stored values were taken as they are.</source>
        <translation>Modality-LUT oder Umrechnungswerte der Aufnahme sind nicht brauchbar; die gespeicherten Werte wurden unverändert genommen.</translation>
    </message>
    <message>
        <source>The film&apos;s pixels are not square (Pixel Aspect Ratio); it is shown as if they were.</source>
        <translation>Die Pixel der Aufnahme sind nicht quadratisch (Pixel Aspect Ratio); sie wird so gezeigt, als wären sie es.</translation>
    </message>
    <message>
        <source>The films lie within {0}. Name another folder.</source>
        <translation>Die Aufnahmen liegen innerhalb von {0}. Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The findings cannot be kept in {0} ({1}). Make room on the disk and scan again: what was found so far is safe and will not be assessed twice.</source>
        <translation>Die Ergebnisse können nicht in {0} aufbewahrt werden ({1}). Schaffen Sie Platz auf dem Datenträger und starten Sie den Durchlauf neu: Was bisher gefunden wurde, ist sicher und wird nicht zweimal beurteilt.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>Der Ordner {0} kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}). Check the permissions and the room on its disk, or set HILUM_DATA to another folder.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden ({1}). Prüfen Sie die Rechte und den Platz auf dem Datenträger, oder setzen Sie HILUM_DATA auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened ({1}).</source>
        <translation>Der Ordner {0} kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} holds no films.</source>
        <translation>Der Ordner {0} enthält keine Aufnahmen.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; choose another one.</source>
        <translation>Den Ordner {0} gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {0} may not be opened; its films are not counted.</source>
        <translation>Der Ordner {0} darf nicht geöffnet werden; seine Aufnahmen werden nicht gezählt.</translation>
    </message>
    <message>
        <source>The gate was made for another version of this program.</source>
        <translation>Die Eingangsprüfung wurde für eine andere Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>The gate&apos;s passport cannot be read: {0}.</source>
        <translation>Der Pass der Eingangsprüfung kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The grey values that the file states to be shown as black and as white show next to nothing of it, or cannot be used; they were left out.</source>
        <translation>Die Grauwerte, die laut der Datei als Schwarz und als Weiß gezeigt werden, zeigen fast nichts von ihr oder sind nicht verwendbar; sie wurden nicht beachtet.</translation>
    </message>
    <message>
        <source>The header contradicts itself on the view: “{0}” and “{1}”; the first was taken.</source>
        <translation>Die Kopfdaten widersprechen sich zur Projektion: „{0}“ und „{1}“; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>The header contradicts itself on whether high grey values are bright (Photometric Interpretation) or dark (Presentation LUT Shape); they were taken as dark.</source>
        <translation>Die Kopfdaten widersprechen sich darin, ob hohe Grauwerte hell oder dunkel sind (Photometric Interpretation, Presentation LUT Shape); sie wurden als dunkel genommen.</translation>
    </message>
    <message>
        <source>The header of this DICOM object cannot be read ({0}).</source>
        <translation>Der Kopf dieses DICOM-Objekts ist nicht lesbar ({0}).</translation>
    </message>
    <message>
        <source>The header of this file cannot be read.</source>
        <translation>Die Kopfdaten dieser Datei können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The header says 8 bits a pixel, but the object holds 16; the 16 were read.</source>
        <translation>Die Kopfdaten nennen 8 Bit je Pixel, das Objekt enthält aber 16; die 16 wurden gelesen.</translation>
    </message>
    <message>
        <source>The header says that grey values have a sign, which the picture contradicts; they were read without one.</source>
        <translation>Laut Kopfdaten haben die Grauwerte ein Vorzeichen, dem widerspricht das Bild; sie wurden ohne gelesen.</translation>
    </message>
    <message>
        <source>The header says that grey values have {0} bits, but the compressed picture has {1}; it may be shown too dark.</source>
        <translation>Laut Kopfdaten haben die Grauwerte {0} Bit, das komprimierte Bild hat aber {1}; es wird vielleicht zu dunkel gezeigt.</translation>
    </message>
    <message>
        <source>The header says that grey values have {0} bits, but they have {1}; they were taken as they are.</source>
        <translation>Laut Kopfdaten haben die Grauwerte {0} Bit, sie haben aber {1}; sie wurden genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>The header says that no grey value is negative, which the picture contradicts; they were read with a sign.</source>
        <translation>Laut Kopfdaten ist kein Grauwert negativ, dem widerspricht das Bild; sie wurden mit Vorzeichen gelesen.</translation>
    </message>
    <message>
        <source>The header says that the colours are red, green and blue, but they are brightness and colour differences; they were read as those.</source>
        <translation>Laut Kopfdaten sind die Farben Rot, Grün und Blau, sie sind aber Helligkeit und Farbdifferenzen; als solche wurden sie gelesen.</translation>
    </message>
    <message>
        <source>The header says that this is a child&apos;s film, but it looks like an adult&apos;s.</source>
        <translation>Laut Dateikopf ist dies die Aufnahme eines Kindes, sie sieht aber wie die eines Erwachsenen aus.</translation>
    </message>
    <message>
        <source>The header says that this is an adult&apos;s film, but it looks like a child&apos;s.</source>
        <translation>Laut Dateikopf ist dies die Aufnahme eines Erwachsenen, sie sieht aber wie die eines Kindes aus.</translation>
    </message>
    <message>
        <source>The header says wrongly which bit is the highest; the grey values were taken from the bits in use.</source>
        <translation>Die Kopfdaten nennen das höchste Bit falsch; die Grauwerte wurden aus den benutzten Bits genommen.</translation>
    </message>
    <message>
        <source>The header states an age of 0 years, which often stands for an unknown one; it was left out. Do not rely on this answer if the patient is less than one year old.</source>
        <translation>Im Header steht ein Alter von 0 Jahren, was oft für ein unbekanntes steht; es wurde nicht beachtet. Verlassen Sie sich nicht auf diese Antwort, wenn der Patient noch kein Jahr alt ist.</translation>
    </message>
    <message>
        <source>The header&apos;s Presentation LUT Shape “{0}” is not understood; it was left out.</source>
        <translation>Die Presentation LUT Shape „{0}“ der Kopfdaten wird nicht verstanden; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The header&apos;s display function “{0}” is not understood; a linear one was taken.</source>
        <translation>Die Anzeigefunktion „{0}“ der Kopfdaten wird nicht verstanden; eine lineare wurde genommen.</translation>
    </message>
    <message>
        <source>The header&apos;s view “{0}” is not understood.</source>
        <translation>Die Projektion „{0}“ der Kopfdaten wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The heart lies on the unusual side: the film may be mirrored. Check its side marker.</source>
        <translation>Das Herz liegt auf der ungewohnten Seite: Die Aufnahme ist vielleicht gespiegelt. Prüfen Sie die Seitenmarkierung.</translation>
    </message>
    <message>
        <source>The list of the files does not fit into {0} ({1}). Make room there, or scan fewer at once.</source>
        <translation>Die Liste der Dateien passt nicht in {0} ({1}). Schaffen Sie dort Platz, oder prüfen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The map of opacities and the map of evidence point at different places: look at both.</source>
        <translation>Die Karte der Verschattungen und die Karte der Hinweise zeigen auf verschiedene Stellen: Sehen Sie sich beide an.</translation>
    </message>
    <message>
        <source>The model could not be run ({0}).</source>
        <translation>Das Modell konnte nicht ausgeführt werden ({0}).</translation>
    </message>
    <message>
        <source>The model gave an answer that is not a number.</source>
        <translation>Das Modell gab eine Antwort, die keine Zahl ist.</translation>
    </message>
    <message>
        <source>The model gave no answer within {0} seconds.</source>
        <translation>Das Modell gab innerhalb von {0} Sekunden keine Antwort.</translation>
    </message>
    <message>
        <source>The model has no Hilum passport, so nothing is known of how to use it.</source>
        <translation>Das Modell hat keinen Hilum-Pass, daher ist nicht bekannt, wie es zu benutzen ist.</translation>
    </message>
    <message>
        <source>The model must take “film” and give {0}; this one has others.</source>
        <translation>Das Modell muss „film“ nehmen und {0} geben; dieses hat andere.</translation>
    </message>
    <message>
        <source>The model takes films of {0}, its passport says [1, {1}, {2}].</source>
        <translation>Das Modell nimmt Bilder von {0}, sein Pass sagt [1, {1}, {2}].</translation>
    </message>
    <message>
        <source>The model wants films prepared as “{0}”; this program does “{1}”.</source>
        <translation>Das Modell verlangt nach „{0}“ vorbereitete Bilder; dieses Programm macht „{1}“.</translation>
    </message>
    <message>
        <source>The model {0} cannot be opened ({1}).</source>
        <translation>Das Modell {0} kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>The model {0} is damaged: its content does not have the digest in {1}.</source>
        <translation>Das Modell {0} ist beschädigt: Sein Inhalt hat nicht die Prüfsumme aus {1}.</translation>
    </message>
    <message>
        <source>The model {0} is empty.</source>
        <translation>Das Modell {0} ist leer.</translation>
    </message>
    <message>
        <source>The model {0} is no longer the one that the scan began with. Scan again.</source>
        <translation>Das Modell {0} ist nicht mehr das, mit dem der Durchlauf begann. Starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The model {0} keeps its weights in another file; Hilum runs models of one file.</source>
        <translation>Das Modell {0} bewahrt seine Gewichte in einer anderen Datei auf; Hilum führt Modelle aus einer einzigen Datei aus.</translation>
    </message>
    <message>
        <source>The model&apos;s passport cannot be read: {0}.</source>
        <translation>Der Pass des Modells kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s passport has format {0}; this program reads {1}.</source>
        <translation>Der Pass des Modells hat das Format {0}; dieses Programm liest {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s passport states an impossible temperature, scale, input size or list of classes.</source>
        <translation>Der Pass des Modells nennt eine unmögliche Temperatur, Skala, Eingabegröße oder Klassenliste.</translation>
    </message>
    <message>
        <source>The name is too long; give a shorter one.</source>
        <translation>Der Name ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The name is too long; it can have {0} letters.</source>
        <translation>Der Name ist zu lang; er darf {0} Zeichen haben.</translation>
    </message>
    <message>
        <source>The object has several frames; the first one was read.</source>
        <translation>Das Objekt enthält mehrere Bilder; das erste wurde gelesen.</translation>
    </message>
    <message>
        <source>The object holds {0} bytes more than its header accounts for; they were left out.</source>
        <translation>Das Objekt enthält {0} Bytes mehr, als die Kopfdaten erklären; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The object is in colour; its brightness was read.</source>
        <translation>Das Objekt ist farbig; seine Helligkeit wurde gelesen.</translation>
    </message>
    <message>
        <source>The operating point that was kept cannot be read: {0}.</source>
        <translation>Der aufbewahrte Arbeitspunkt kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The passport names {0} classes, the model gives {1}.</source>
        <translation>Der Pass nennt {0} Klassen, das Modell gibt {1}.</translation>
    </message>
    <message>
        <source>The patient is named in the picture itself, as the film&apos;s header says.</source>
        <translation>Das Bild selbst nennt den Patienten, wie die Kopfdaten der Aufnahme sagen.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; no model was made for that age: the models are for {1} to {2} years and from {3} years on.</source>
        <translation>Der Patient ist {0} Jahre alt; für dieses Alter gibt es kein Modell: Die Modelle gelten für {1} bis {2} Jahre und ab {3} Jahren.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>Der Patient ist {0} Jahre alt; das Modell wurde für {1} bis {2} Jahre gemacht, und seine Antwort für andere ist wertlos.</translation>
    </message>
    <message>
        <source>The patient&apos;s age cannot be told from the dates of birth and study.</source>
        <translation>Das Alter der Person ist aus Geburts- und Untersuchungsdatum nicht zu bestimmen.</translation>
    </message>
    <message>
        <source>The patient&apos;s age “{0}” is not understood.</source>
        <translation>Die Altersangabe „{0}“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The patient&apos;s name in this file cannot be read.</source>
        <translation>Der Name des Patienten in dieser Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The patient&apos;s stated age does not fit the dates of birth and study; the stated age was taken.</source>
        <translation>Das angegebene Alter passt nicht zu Geburts- und Untersuchungsdatum; das angegebene Alter wurde genommen.</translation>
    </message>
    <message>
        <source>The picture claims more than {0} pixels.</source>
        <translation>Das Bild gibt mehr als {0} Pixel an.</translation>
    </message>
    <message>
        <source>The picture claims {0}x{1} pixels; at most {2} are read, and {3} on a side.</source>
        <translation>Das Bild gibt {0}x{1} Pixel an; höchstens {2} werden gelesen, und {3} je Seite.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0} ({1}).</source>
        <translation>Das Bild konnte nicht nach {0} geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>The picture decoder could not be started.</source>
        <translation>Der Bilddecoder konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The picture has a uniform border around the film; it was left out.</source>
        <translation>Das Bild hat einen einfarbigen Rand um die Aufnahme; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The picture has only {0}x{1} pixels, too few for fine detail. Do not rely on this answer.</source>
        <translation>Das Bild hat nur {0}x{1} Pixel, zu wenige für feine Einzelheiten. Verlassen Sie sich nicht auf diese Antwort.</translation>
    </message>
    <message>
        <source>The picture has pixels that are not numbers.</source>
        <translation>Das Bild hat Pixel, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The picture in the file is damaged ({0}).</source>
        <translation>Das Bild in der Datei ist beschädigt ({0}).</translation>
    </message>
    <message>
        <source>The picture is blank, or has almost no contrast.</source>
        <translation>Das Bild ist leer oder hat fast keinen Kontrast.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture is {0}x{1} pixels; a film has at least {2} on each side.</source>
        <translation>Das Bild hat {0}x{1} Pixel; eine Aufnahme hat mindestens {2} auf jeder Seite.</translation>
    </message>
    <message>
        <source>The picture was compressed so strongly that fine detail is lost. Do not rely on this answer.</source>
        <translation>Das Bild wurde so stark komprimiert, dass feine Einzelheiten fehlen. Verlassen Sie sich nicht auf diese Antwort.</translation>
    </message>
    <message>
        <source>The picture&apos;s decoder gave no picture.</source>
        <translation>Der Decoder gab kein Bild.</translation>
    </message>
    <message>
        <source>The picture&apos;s grey values do not fit 16 bits.</source>
        <translation>Die Grauwerte des Bildes passen nicht in 16 Bits.</translation>
    </message>
    <message>
        <source>The pixels are not encoded as the header says; they were read as what they are.</source>
        <translation>Die Pixel sind nicht kodiert, wie die Kopfdaten sagen; sie wurden gelesen als das, was sie sind.</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({0}).</source>
        <translation>Das Profil kann nicht gelöscht werden ({0}).</translation>
    </message>
    <message>
        <source>The reviews in {0} cannot be read ({1}); the reader&apos;s columns stay empty.</source>
        <translation>Die Beurteilungen in {0} können nicht gelesen werden ({1}); deren Spalten bleiben leer.</translation>
    </message>
    <message>
        <source>The same file as {0}.</source>
        <translation>Dieselbe Datei wie {0}.</translation>
    </message>
    <message>
        <source>The session cannot be deleted ({0}).</source>
        <translation>Die Sitzung lässt sich nicht löschen ({0}).</translation>
    </message>
    <message>
        <source>The session cannot be kept in {0} ({1}). Findings and reviews are not affected.</source>
        <translation>Die Sitzung kann nicht in {0} aufbewahrt werden ({1}). Ergebnisse und Beurteilungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The site profile {0} cannot be read ({1}).</source>
        <translation>Das Standortprofil {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The site profile {0} holds impossible numbers.</source>
        <translation>Das Standortprofil {0} enthält unmögliche Zahlen.</translation>
    </message>
    <message>
        <source>The site profile {0} is of another version of Hilum, or was renamed by hand.</source>
        <translation>Das Standortprofil {0} ist von einer anderen Version von Hilum oder wurde von Hand umbenannt.</translation>
    </message>
    <message>
        <source>The strongest evidence lies outside the lungs: do not trust this answer.</source>
        <translation>Die stärksten Hinweise liegen außerhalb der Lungen: Verlassen Sie sich nicht auf diese Antwort.</translation>
    </message>
    <message>
        <source>The study cannot be deleted ({0}).</source>
        <translation>Die Studie lässt sich nicht löschen ({0}).</translation>
    </message>
    <message>
        <source>The study {0} cannot be read ({1}).</source>
        <translation>Die Studie {0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>The study {0} is of another version.</source>
        <translation>Die Studie {0} ist von einer anderen Version.</translation>
    </message>
    <message>
        <source>The table {0} cannot be opened ({1}).</source>
        <translation>Die Tabelle {0} kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>The table {0} cannot be read ({1}).</source>
        <translation>Die Tabelle {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The table {0} has no column “{1}”. Its first row must name the columns path and label, and patient if the patients are known.</source>
        <translation>Die Tabelle {0} hat keine Spalte „{1}“. Ihre erste Zeile muss die Spalten path und label nennen, und patient, wenn die Patienten bekannt sind.</translation>
    </message>
    <message>
        <source>The table {0} is empty.</source>
        <translation>Die Tabelle {0} ist leer.</translation>
    </message>
    <message>
        <source>The table {0} is not text. Save it as CSV (UTF-8).</source>
        <translation>Die Tabelle {0} ist kein Text. Speichern Sie sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The table {0} is too large to be a list of films.</source>
        <translation>Die Tabelle {0} ist zu groß für eine Liste von Aufnahmen.</translation>
    </message>
    <message>
        <source>There is no device “{0}”. Hilum knows: {1}.</source>
        <translation>Es gibt kein Gerät „{0}“. Hilum kennt: {1}.</translation>
    </message>
    <message>
        <source>There is no film that can be read.</source>
        <translation>Es gibt keine Aufnahme, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>There is no model for “{0}” here.</source>
        <translation>Hier gibt es kein Modell für „{0}“.</translation>
    </message>
    <message>
        <source>There is too little memory for this film.</source>
        <translation>Für diese Aufnahme ist zu wenig Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>There is too little memory for this picture.</source>
        <translation>Für dieses Bild ist zu wenig Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>This does not look like a radiograph.</source>
        <translation>Das sieht nicht nach einer Röntgenaufnahme aus.</translation>
    </message>
    <message>
        <source>This does not look like a whole chest: it may be cropped, covered or one half only.</source>
        <translation>Das sieht nicht nach einem ganzen Thorax aus: Er kann beschnitten, verdeckt oder nur zur Hälfte zu sehen sein.</translation>
    </message>
    <message>
        <source>This film is inverted: bone is dark in it.</source>
        <translation>Diese Aufnahme ist invertiert: Knochen sind in ihr dunkel.</translation>
    </message>
    <message>
        <source>This film is no DICOM object: it has no elements.</source>
        <translation>Diese Aufnahme ist kein DICOM-Objekt: Sie hat keine Elemente.</translation>
    </message>
    <message>
        <source>This film is upside down.</source>
        <translation>Diese Aufnahme steht auf dem Kopf.</translation>
    </message>
    <message>
        <source>This film lies on its side: it is turned to the left by 90 degrees.</source>
        <translation>Diese Aufnahme liegt auf der Seite: Sie ist um 90 Grad nach links gedreht.</translation>
    </message>
    <message>
        <source>This film lies on its side: it is turned to the right by 90 degrees.</source>
        <translation>Diese Aufnahme liegt auf der Seite: Sie ist um 90 Grad nach rechts gedreht.</translation>
    </message>
    <message>
        <source>This film seems to be tilted; the model was made for upright films.</source>
        <translation>Diese Aufnahme scheint schräg zu liegen; das Modell ist für aufrechte Aufnahmen gemacht.</translation>
    </message>
    <message>
        <source>This film was judged by the model for another population, which is measured by itself.</source>
        <translation>Diese Aufnahme wurde vom Modell für eine andere Patientengruppe beurteilt, das für sich gemessen wird.</translation>
    </message>
    <message>
        <source>This folder cannot be opened ({0}), so the films in it are missing.</source>
        <translation>Dieser Ordner lässt sich nicht öffnen ({0}), daher fehlen die Aufnahmen darin.</translation>
    </message>
    <message>
        <source>This installation of Hilum cannot use “{0}”.</source>
        <translation>Diese Installation von Hilum kann „{0}“ nicht nutzen.</translation>
    </message>
    <message>
        <source>This is a DICOMDIR, a list of other files, not a film.</source>
        <translation>Das ist ein DICOMDIR, eine Liste anderer Dateien, keine Aufnahme.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Dies ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
        <source>What the object states for its frames (functional groups) cannot be used; it was left out.</source>
        <translation>Was das Objekt für seine Einzelbilder angibt (Functional Groups), ist nicht verwendbar; es wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The file names the modality “{0}”; the model reads {1} films.</source>
        <translation>Die Datei nennt die Modalität „{0}“; das Modell liest nur die Modalitäten {1}.</translation>
    </message>
    <message>
        <source>The picture states, by a gamma, a transfer function or a colour profile, how bright its grey values are meant; this was followed.</source>
        <translation>Das Bild gibt durch ein Gamma, eine Übertragungsfunktion oder ein Farbprofil an, wie hell seine Grauwerte gemeint sind; das wurde befolgt.</translation>
    </message>
    <message>
        <source>This is no DICOM file, and has no patient and study.</source>
        <translation>Dies ist keine DICOM-Datei und hat weder Patient noch Studie.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is {0}, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM.</source>
        <translation>Das ist {0}, keine Aufnahme. Hilum liest JPEG, PNG, TIFF, BMP und DICOM.</translation>
    </message>
    <message>
        <source>This kind of {0} picture is not read.</source>
        <translation>Diese Art von {0}-Bild wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This looks like a child&apos;s film; the model was made for adults.</source>
        <translation>Das sieht nach der Aufnahme eines Kindes aus; das Modell ist für Erwachsene gemacht.</translation>
    </message>
    <message>
        <source>This looks like a lateral film; the model reads frontal ones.</source>
        <translation>Das sieht nach einer seitlichen Aufnahme aus; das Modell liest frontale.</translation>
    </message>
    <message>
        <source>This looks like a photograph or a screenshot of a film; export the film itself.</source>
        <translation>Das sieht nach einem Foto oder Bildschirmfoto einer Aufnahme aus; exportieren Sie die Aufnahme selbst.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film; the model was made for children.</source>
        <translation>Das sieht nach der Aufnahme eines Erwachsenen aus; das Modell ist für Kinder gemacht.</translation>
    </message>
    <message>
        <source>This looks like another part of the body, not the chest.</source>
        <translation>Das sieht nach einem anderen Körperteil aus, nicht nach dem Thorax.</translation>
    </message>
    <message>
        <source>This may be the film of somebody older than the model was made for.</source>
        <translation>Diese Aufnahme kann jemanden zeigen, der älter ist, als das Modell vorsieht.</translation>
    </message>
    <message>
        <source>This may be the film of somebody younger than the model was made for.</source>
        <translation>Diese Aufnahme kann jemanden zeigen, der jünger ist, als das Modell vorsieht.</translation>
    </message>
    <message>
        <source>This model has no error rate of {0} %. It has, in per cent: {1}.</source>
        <translation>Dieses Modell hat keine Fehlerrate von {0} %. Es hat, in Prozent: {1}.</translation>
    </message>
    <message>
        <source>This model has no operating point “{0}”. It has: {1}.</source>
        <translation>Dieses Modell hat keinen Arbeitspunkt „{0}“. Es hat: {1}.</translation>
    </message>
    <message>
        <source>This model sees the lungs alone, and cannot be used without the gate.</source>
        <translation>Dieses Modell sieht nur die Lungen und kann ohne die Eingangsprüfung nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This picture holds more than one film.</source>
        <translation>Dieses Bild enthält mehr als eine Aufnahme.</translation>
    </message>
    <message>
        <source>This picture is full of noise. Do not rely on this answer.</source>
        <translation>Dieses Bild ist voller Rauschen. Verlassen Sie sich nicht auf diese Antwort.</translation>
    </message>
    <message>
        <source>This picture is in colour: it may be a photograph or a colour map of a film; export the film itself.</source>
        <translation>Dieses Bild ist farbig: Es kann ein Foto oder eine Falschfarbendarstellung einer Aufnahme sein; exportieren Sie die Aufnahme selbst.</translation>
    </message>
    <message>
        <source>This picture is too blurred or too dark to be judged.</source>
        <translation>Dieses Bild ist zu unscharf oder zu dunkel, um beurteilt zu werden.</translation>
    </message>
    <message>
        <source>Two whole lungs cannot be found in this picture.</source>
        <translation>In diesem Bild sind keine zwei ganzen Lungen zu finden.</translation>
    </message>
    <message>
        <source>Where no patients are stated, two films of one patient may lie on both sides of its split.</source>
        <translation>Wo keine Patienten angegeben sind, können zwei Aufnahmen eines Patienten auf beiden Seiten der Aufteilung liegen.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>Sie haben keine Berechtigung, diese Datei zu öffnen.</translation>
    </message>
    <message>
        <source>You may not write into the folder {0}; choose another one.</source>
        <translation>In den Ordner {0} dürfen Sie nicht schreiben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Your reviews cannot be kept in {0} ({1}). Make room on the disk and give the verdict again.</source>
        <translation>Ihre Beurteilungen können nicht in {0} aufbewahrt werden ({1}). Schaffen Sie Platz auf dem Datenträger und geben Sie das Urteil noch einmal ab.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a HEIC or AVIF picture</source>
        <translation>ein HEIC- oder AVIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>ein JPEG-2000-Bild außerhalb von DICOM</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
    <message>
        <source>a file of another version</source>
        <translation>eine Datei einer anderen Version</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a volume for research (NRRD, MetaImage or NIfTI)</source>
        <translation>ein Volumen für die Forschung (NRRD, MetaImage oder NIfTI)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>abdomenct: refused</source>
        <translation>Abdomen-CT: abgelehnt</translation>
    </message>
    <message>
        <source>academic and non-commercial use only</source>
        <translation>nur für akademische und nichtkommerzielle Zwecke</translation>
    </message>
    <message>
        <source>academic and non-commercial use only (the adults&apos; films); CC BY 4.0 (the children&apos;s)</source>
        <translation>nur für akademische und nichtkommerzielle Zwecke (die Aufnahmen Erwachsener); CC BY 4.0 (die der Kinder)</translation>
    </message>
    <message>
        <source>adults&apos; films refused</source>
        <translation>Aufnahmen Erwachsener abgelehnt</translation>
    </message>
    <message>
        <source>adults&apos; films taken for adults&apos;</source>
        <translation>Aufnahmen Erwachsener als solche erkannt</translation>
    </message>
    <message>
        <source>adults&apos; films taken for children&apos;s</source>
        <translation>Aufnahmen Erwachsener für die von Kindern gehalten</translation>
    </message>
    <message>
        <source>adults&apos; films with pneumonia, mirrored: warned of</source>
        <translation>Aufnahmen Erwachsener mit Pneumonie, gespiegelt: gewarnt</translation>
    </message>
    <message>
        <source>adults&apos; films with pneumonia: warned of as mirrored</source>
        <translation>Aufnahmen Erwachsener mit Pneumonie: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>adults&apos; films without pneumonia, mirrored: warned of</source>
        <translation>Aufnahmen Erwachsener ohne Pneumonie, gespiegelt: gewarnt</translation>
    </message>
    <message>
        <source>adults&apos; films without pneumonia: warned of as mirrored</source>
        <translation>Aufnahmen Erwachsener ohne Pneumonie: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>adults&apos; films, the lung on the left of the picture whitened: warned of as mirrored</source>
        <translation>Aufnahmen Erwachsener, Lunge auf der linken Bildseite geweißt: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>adults&apos; films, the lung on the right of the picture whitened: warned of as mirrored</source>
        <translation>Aufnahmen Erwachsener, Lunge auf der rechten Bildseite geweißt: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>adults, frontal chest films, hospitals of Valencia and of the RICORD collection</source>
        <translation>Erwachsene, frontale Thoraxaufnahmen, Krankenhäuser in Valencia und der Sammlung RICORD</translation>
    </message>
    <message>
        <source>all zones, both lungs</source>
        <translation>alle Felder, beidseits</translation>
    </message>
    <message>
        <source>all zones, left lung</source>
        <translation>alle Felder, linke Lunge</translation>
    </message>
    <message>
        <source>all zones, right lung</source>
        <translation>alle Felder, rechte Lunge</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults refused</source>
        <translation>Erwachsene eines anderen Krankenhauses abgelehnt</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults taken for adults</source>
        <translation>Erwachsene eines anderen Krankenhauses als solche erkannt</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults warned of as mirrored</source>
        <translation>Erwachsene eines anderen Krankenhauses: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults, mirrored: warned of</source>
        <translation>Erwachsene eines anderen Krankenhauses, gespiegelt: gewarnt</translation>
    </message>
    <message>
        <source>blur: named as such</source>
        <translation>Unschärfe: als solche benannt</translation>
    </message>
    <message>
        <source>blur: refused</source>
        <translation>Unschärfe: abgelehnt</translation>
    </message>
    <message>
        <source>breastmri: refused</source>
        <translation>Brust-MRT: abgelehnt</translation>
    </message>
    <message>
        <source>centre: named as such</source>
        <translation>nur die Mitte: als solche benannt</translation>
    </message>
    <message>
        <source>centre: refused</source>
        <translation>nur die Mitte: abgelehnt</translation>
    </message>
    <message>
        <source>chestct: refused</source>
        <translation>Thorax-CT: abgelehnt</translation>
    </message>
    <message>
        <source>children&apos;s films refused</source>
        <translation>Aufnahmen von Kindern abgelehnt</translation>
    </message>
    <message>
        <source>children&apos;s films taken for adults&apos;</source>
        <translation>Aufnahmen von Kindern für die Erwachsener gehalten</translation>
    </message>
    <message>
        <source>children&apos;s films taken for children&apos;s</source>
        <translation>Aufnahmen von Kindern als solche erkannt</translation>
    </message>
    <message>
        <source>children&apos;s films with pneumonia, mirrored: warned of</source>
        <translation>Aufnahmen von Kindern mit Pneumonie, gespiegelt: gewarnt</translation>
    </message>
    <message>
        <source>children&apos;s films with pneumonia: warned of as mirrored</source>
        <translation>Aufnahmen von Kindern mit Pneumonie: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>children&apos;s films without pneumonia, mirrored: warned of</source>
        <translation>Aufnahmen von Kindern ohne Pneumonie, gespiegelt: gewarnt</translation>
    </message>
    <message>
        <source>children&apos;s films without pneumonia: warned of as mirrored</source>
        <translation>Aufnahmen von Kindern ohne Pneumonie: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>children&apos;s films, the lung on the left of the picture whitened: warned of as mirrored</source>
        <translation>Aufnahmen von Kindern, Lunge auf der linken Bildseite geweißt: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>children&apos;s films, the lung on the right of the picture whitened: warned of as mirrored</source>
        <translation>Aufnahmen von Kindern, Lunge auf der rechten Bildseite geweißt: Warnung vor Spiegelung</translation>
    </message>
    <message>
        <source>corner: named as such</source>
        <translation>nur eine Ecke: als solche benannt</translation>
    </message>
    <message>
        <source>corner: refused</source>
        <translation>nur eine Ecke: abgelehnt</translation>
    </message>
    <message>
        <source>dark: named as such</source>
        <translation>zu dunkel: als solche benannt</translation>
    </message>
    <message>
        <source>dark: refused</source>
        <translation>zu dunkel: abgelehnt</translation>
    </message>
    <message>
        <source>films turned by 270 degrees and inverted: named as such</source>
        <translation>um 270 Grad gedrehte, invertierte Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films turned by 270 degrees and inverted: refused</source>
        <translation>um 270 Grad gedrehte, invertierte Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>films turned by 270 degrees: named as such</source>
        <translation>um 270 Grad gedrehte Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films turned by 270 degrees: refused</source>
        <translation>um 270 Grad gedrehte Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>films turned by 90 degrees and inverted: named as such</source>
        <translation>um 90 Grad gedrehte, invertierte Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films turned by 90 degrees and inverted: refused</source>
        <translation>um 90 Grad gedrehte, invertierte Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>films turned by 90 degrees: named as such</source>
        <translation>um 90 Grad gedrehte Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films turned by 90 degrees: refused</source>
        <translation>um 90 Grad gedrehte Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>films upright and inverted: named as such</source>
        <translation>aufrechte, invertierte Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films upright and inverted: refused</source>
        <translation>aufrechte, invertierte Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>films upside down and inverted: named as such</source>
        <translation>auf dem Kopf stehende, invertierte Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films upside down and inverted: refused</source>
        <translation>auf dem Kopf stehende, invertierte Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>films upside down: named as such</source>
        <translation>auf dem Kopf stehende Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>films upside down: refused</source>
        <translation>auf dem Kopf stehende Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>half: named as such</source>
        <translation>halbe Aufnahme: als solche benannt</translation>
    </message>
    <message>
        <source>half: refused</source>
        <translation>halbe Aufnahme: abgelehnt</translation>
    </message>
    <message>
        <source>hand: refused</source>
        <translation>Hand: abgelehnt</translation>
    </message>
    <message>
        <source>headct: refused</source>
        <translation>Kopf-CT: abgelehnt</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>knee: refused</source>
        <translation>Knie: abgelehnt</translation>
    </message>
    <message>
        <source>lateral: refused</source>
        <translation>seitlich: abgelehnt</translation>
    </message>
    <message>
        <source>lower zone, both lungs</source>
        <translation>Unterfeld, beidseits</translation>
    </message>
    <message>
        <source>lower zone, left lung</source>
        <translation>Unterfeld, linke Lunge</translation>
    </message>
    <message>
        <source>lower zone, right lung</source>
        <translation>Unterfeld, rechte Lunge</translation>
    </message>
    <message>
        <source>made pictures of kinds never learnt from: refused</source>
        <translation>erzeugte Bilder nie gelernter Art: abgelehnt</translation>
    </message>
    <message>
        <source>middle and lower zones, both lungs</source>
        <translation>Mittel- und Unterfeld, beidseits</translation>
    </message>
    <message>
        <source>middle and lower zones, left lung</source>
        <translation>Mittel- und Unterfeld, linke Lunge</translation>
    </message>
    <message>
        <source>middle and lower zones, right lung</source>
        <translation>Mittel- und Unterfeld, rechte Lunge</translation>
    </message>
    <message>
        <source>middle zone, both lungs</source>
        <translation>Mittelfeld, beidseits</translation>
    </message>
    <message>
        <source>middle zone, left lung</source>
        <translation>Mittelfeld, linke Lunge</translation>
    </message>
    <message>
        <source>middle zone, right lung</source>
        <translation>Mittelfeld, rechte Lunge</translation>
    </message>
    <message>
        <source>painted lungs: named as such</source>
        <translation>übermalte Lungen: als solche benannt</translation>
    </message>
    <message>
        <source>painted lungs: refused</source>
        <translation>übermalte Lungen: abgelehnt</translation>
    </message>
    <message>
        <source>photograph: named as such</source>
        <translation>Fotografie: als solche benannt</translation>
    </message>
    <message>
        <source>photograph: refused</source>
        <translation>Fotografie: abgelehnt</translation>
    </message>
    <message>
        <source>screenshot: named as such</source>
        <translation>Bildschirmfoto: als solche benannt</translation>
    </message>
    <message>
        <source>screenshot: refused</source>
        <translation>Bildschirmfoto: abgelehnt</translation>
    </message>
    <message>
        <source>several films: named as such</source>
        <translation>mehrere Aufnahmen: als solche benannt</translation>
    </message>
    <message>
        <source>several films: refused</source>
        <translation>mehrere Aufnahmen: abgelehnt</translation>
    </message>
    <message>
        <source>subjects never learnt from: refused</source>
        <translation>nie gelernte Motive: abgelehnt</translation>
    </message>
    <message>
        <source>tiles: named as such</source>
        <translation>vertauschte Kacheln: als solche benannt</translation>
    </message>
    <message>
        <source>tiles: refused</source>
        <translation>vertauschte Kacheln: abgelehnt</translation>
    </message>
    <message>
        <source>upper and middle zones, both lungs</source>
        <translation>Ober- und Mittelfeld, beidseits</translation>
    </message>
    <message>
        <source>upper and middle zones, left lung</source>
        <translation>Ober- und Mittelfeld, linke Lunge</translation>
    </message>
    <message>
        <source>upper and middle zones, right lung</source>
        <translation>Ober- und Mittelfeld, rechte Lunge</translation>
    </message>
    <message>
        <source>upper zone, both lungs</source>
        <translation>Oberfeld, beidseits</translation>
    </message>
    <message>
        <source>upper zone, left lung</source>
        <translation>Oberfeld, linke Lunge</translation>
    </message>
    <message>
        <source>upper zone, right lung</source>
        <translation>Oberfeld, rechte Lunge</translation>
    </message>
    <message>
        <source>{0} (side by convention)</source>
        <translation>{0} (Seite nach Konvention)</translation>
    </message>
    <message>
        <source>{0} (side by the film&apos;s header)</source>
        <translation>{0} (Seite laut Kopfdaten)</translation>
    </message>
    <message>
        <source>{0} (side in doubt: the film may be mirrored)</source>
        <translation>{0} (Seite fraglich: Aufnahme vielleicht gespiegelt)</translation>
    </message>
    <message>
        <source>{0} holds no {1} films, and both classes are needed. They are known by their name, as a label, such as {2}.</source>
        <translation>{0} enthält keine Aufnahmen der Klasse „{1}“, und beide Klassen werden gebraucht. Sie werden an ihrem Namen erkannt, als Klassenangabe wie {2}.</translation>
    </message>
    <message>
        <source>{0} holds no {1} films, and both classes are needed. They are known by their name, in a folder named {2}.</source>
        <translation>{0} enthält keine Aufnahmen der Klasse „{1}“, und beide Klassen werden gebraucht. Sie werden an ihrem Namen erkannt, in einem Ordner namens {2}.</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>The TIFF compression {0} is not read.</source>
        <translation>Die TIFF-Kompression {0} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The TIFF has {0}-bit integer pixels, which no X-ray detector gives.</source>
        <translation>Das TIFF hat ganzzahlige Pixel mit {0} Bit, die kein Röntgendetektor liefert.</translation>
    </message>
    <message>
        <source>children of 1 to 5 years, frontal chest films, one hospital (Guangzhou)</source>
        <translation>Kinder von 1 bis 5 Jahren, frontale Aufnahmen der Lunge, ein Krankenhaus (Guangzhou)</translation>
    </message>
    <message>
        <source>grown while it was read</source>
        <translation>während des Lesens zugenommen</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>es ist ausgefallen ({0}: {1})</translation>
    </message>
    <message>
        <source>it gave no answer within {0} seconds</source>
        <translation>es gab innerhalb von {0} Sekunden keine Antwort</translation>
    </message>
    <message>
        <source>it is only {0} times as fast as the processor</source>
        <translation>es ist nur {0}-mal so schnell wie der Prozessor</translation>
    </message>
    <message>
        <source>its answers differ from the processor&apos;s by up to {0}</source>
        <translation>seine Antworten weichen um bis zu {0} von denen des Prozessors ab</translation>
    </message>
    <message>
        <source>its driver ended the program that asked it</source>
        <translation>sein Treiber hat das fragende Programm beendet</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>rule-in</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). Name another file.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}). Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). {2} Nothing is lost: writing it again needs no new scan.</source>
        <translation>{0} konnte nicht geschrieben werden ({1}). {2} Nichts ist verloren: Für einen neuen Versuch ist kein neuer Durchlauf nötig.</translation>
    </message>
    <message>
        <source>{0} failed: {1}</source>
        <translation>{0} ist fehlgeschlagen: {1}</translation>
    </message>
    <message>
        <source>{0} is named for two outputs. Name a file for each.</source>
        <translation>{0} ist für zwei Ausgaben angegeben. Geben Sie für jede eine eigene Datei an.</translation>
    </message>
    <message>
        <source>{0} is one of the films. Nothing is ever written over a film; name another file.</source>
        <translation>{0} ist eine der Aufnahmen. Eine Aufnahme wird nie überschrieben; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is there already, and is no earlier output of this kind. It stays as it is; name another file.</source>
        <translation>{0} gibt es schon, und es ist keine frühere Ausgabe dieser Art. Die Datei bleibt, wie sie ist; nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} lies within the folder of the films. Name a folder outside it.</source>
        <translation>{0} liegt im Ordner der Aufnahmen. Nennen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>{0} times as fast as the processor, with the same answers</source>
        <translation>{0}-mal so schnell wie der Prozessor, mit denselben Antworten</translation>
    </message>
    <message>
        <source>{0} was asked for: this installation of Hilum cannot use it</source>
        <translation>{0} war gewünscht: Diese Installation von Hilum kann es nicht nutzen</translation>
    </message>
    <message>
        <source>{0} was asked for: {1}</source>
        <translation>{0} war gewünscht: {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>“{0}” finds no device on this computer.</source>
        <translation>„{0}“ findet auf diesem Computer kein Gerät.</translation>
    </message>
    <message>
        <source>“{0}” is no operating point.</source>
        <translation>„{0}“ ist kein Arbeitspunkt.</translation>
    </message>
    <message>
        <source>“{0}” is one of the model&apos;s own operating points. Choose another name.</source>
        <translation>„{0}“ ist einer der eigenen Arbeitspunkte des Modells. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” was measured with another model ({1}, sha256 {2}…). A threshold means something for one model only: evaluate your films with the present one.</source>
        <translation>„{0}“ wurde mit einem anderen Modell gemessen ({1}, sha256 {2}…). Eine Schwelle bedeutet nur für ein Modell etwas: Werten Sie Ihre Aufnahmen mit dem jetzigen aus.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Scale of the heat map: evidence for pneumonia by region, from 0, none, to 1, strong</source>
        <translation>Skala des Wärmebilds: Hinweise auf eine Pneumonie je Region, von 0, keine, bis 1, stark</translation>
    </message>
    <message>
        <source>Evidence by region</source>
        <translation>Hinweise je Region</translation>
    </message>
    <message>
        <source>Lung opacities by region</source>
        <translation>Verschattungen je Region</translation>
    </message>
    <message>
        <source>Lines of equal probability of a lung opacity: dotted {0}, dashed {1}, solid {2}</source>
        <translation>Linien gleicher Wahrscheinlichkeit einer Verschattung: gepunktet {0}, gestrichelt {1}, durchgezogen {2}</translation>
    </message>
    <message>
        <source>Scale of the heat map: probability of a lung opacity by region, 0 to 1</source>
        <translation>Skala des Wärmebildes: Wahrscheinlichkeit einer Verschattung je Region, 0 bis 1</translation>
    </message>
    <message>
        <source>Lines of equal evidence for pneumonia: dotted {0}, dashed {1}, solid {2}</source>
        <translation>Linien gleicher Hinweise auf Pneumonie: gepunktet {0}, gestrichelt {1}, durchgezogen {2}</translation>
    </message>
</context>
<context>
    <name>MatrixFigure</name>
    <message>
        <source>Confusion matrix. Of {0} films with pneumonia {1} are called and {2} missed; of {3} normal films {4} are called and {5} are not.</source>
        <translation>Konfusionsmatrix. Von {0} Aufnahmen mit Pneumonie werden {1} gemeldet und {2} übersehen; von {3} normalen werden {4} gemeldet und {5} nicht.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>rightly passed</source>
        <translation>zu Recht übergangen</translation>
    </message>
    <message>
        <source>called signs</source>
        <translation>mit Anzeichen eingestuft</translation>
    </message>
    <message>
        <source>called no signs</source>
        <translation>ohne Anzeichen eingestuft</translation>
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
        <translation>Konfusionsmatrix</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>A&amp;ufnahme</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Beu&amp;rteilung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Use the embedded model</source>
        <translation>Eingebautes Modell verwenden</translation>
    </message>
    <message>
        <source>The model is being tried…</source>
        <translation>Das Modell wird geprüft…</translation>
    </message>
    <message>
        <source>Embedded in Hilum.</source>
        <translation>In Hilum eingebaut.</translation>
    </message>
    <message>
        <source>Their limits and what was measured with them: menu Help, The models&apos; passports.</source>
        <translation>Ihre Grenzen und was mit ihnen gemessen wurde: Menü Hilfe, Pässe der Modelle.</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patienten</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>The films that are open are assessed again by another model; an operating point belongs to one model alone.</source>
        <translation>Mit einem anderen Modell werden die offenen Aufnahmen neu beurteilt; ein Arbeitspunkt gehört nur zu einem Modell.</translation>
    </message>
    <message>
        <source>A device is used only if it matches the processor and is faster.</source>
        <translation>Ein Gerät wird nur verwendet, wenn seine Ergebnisse mit denen des Prozessors übereinstimmen und es schneller ist.</translation>
    </message>
    <message>
        <source>{0} The model in use stays.</source>
        <translation>{0} Das bisherige Modell bleibt.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{0}: {1}, made on {2} for {3}. Licence of its training data: {4}.</source>
        <translation>{0}: {1}, vom {2}, für: {3}. Lizenz der Trainingsdaten: {4}.</translation>
    </message>
    <message>
        <source>Gate: {0}, made on {1}; says first whether a model may judge the picture, and which. Licences of its training data: {2}.</source>
        <translation>Eingangsprüfung: {0}, vom {1}; sagt zuerst, ob ein Modell das Bild beurteilen darf und welches. Lizenzen der Trainingsdaten: {2}.</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NamedSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Save this session…</source>
        <translation>Diese Sitzung speichern…</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New reader study</source>
        <translation>Neue Lesestudie</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>The same seed draws the same order of the same films</source>
        <translation>Derselbe Startwert ergibt für dieselben Aufnahmen dieselbe Reihenfolge</translation>
    </message>
    <message>
        <source>Close the films that are open</source>
        <translation>Offene Aufnahmen schließen</translation>
    </message>
    <message>
        <source>Readers see numbers in place of names, in an order that the seed draws, and never the model&apos;s answer. Films that stay open show their names and answers whenever the study is paused.</source>
        <translation>Befundende sehen Nummern statt Namen, in einer Reihenfolge, die der Startwert auslost, und nie die Antwort des Modells. Aufnahmen, die offen bleiben, zeigen Namen und Antworten, sobald die Studie unterbrochen wird.</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Befundung beginnen</translation>
    </message>
    <message>
        <source>All films ({0})</source>
        <translation>Alle Aufnahmen ({0})</translation>
    </message>
    <message>
        <source>The films that are shown ({0})</source>
        <translation>Die gezeigten Aufnahmen ({0})</translation>
    </message>
    <message>
        <source>The selected films ({0})</source>
        <translation>Die ausgewählten Aufnahmen ({0})</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Name der Studie</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Name der befundenden Person</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note (T)</source>
        <translation>Notiz (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>Notiz zu dieser Aufnahme</translation>
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
        <translation>{0}, Fehlerrate {1}</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>rule-in</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigener</translation>
    </message>
</context>
<context>
    <name>OperatingPointButton</name>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Known once the model is loaded, with the first films</source>
        <translation>Bekannt, sobald das Modell geladen ist, mit den ersten Aufnahmen</translation>
    </message>
</context>
<context>
    <name>OperatingPointController</name>
    <message>
        <source>Operating point: {0}</source>
        <translation>Arbeitspunkt: {0}</translation>
    </message>
    <message>
        <source>Operating points: {0}</source>
        <translation>Arbeitspunkte: {0}</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensitivität {0}, Spezifität {1}.</translation>
    </message>
    <message>
        <source>Judge all films at another operating point, without assessing them again (O).</source>
        <translation>Alle Aufnahmen nach einem anderen Arbeitspunkt beurteilen, ohne neuen Durchlauf (O).</translation>
    </message>
</context>
<context>
    <name>OperatingPointPanel</name>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>No film is left undecided.</source>
        <translation>Keine Aufnahme bleibt unentschieden.</translation>
    </message>
    <message>
        <source>Undecided between {0} and {1}.</source>
        <translation>Unentschieden zwischen {0} und {1}.</translation>
    </message>
    <message>
        <source>On {0} validation films, with 95 % intervals.</source>
        <translation>An {0} Validierungsaufnahmen, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>On {0} films of “{1}”, with 95 % intervals.</source>
        <translation>An {0} Aufnahmen von „{1}“, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>Undecided films count on the side of the threshold on which they lie.</source>
        <translation>Unentschiedene Aufnahmen zählen auf der Seite der Schwelle, auf der sie liegen.</translation>
    </message>
    <message>
        <source>This model does not carry its validation films&apos; scores, so its threshold cannot be moved.</source>
        <translation>Dieses Modell enthält die Werte seiner Validierungsaufnahmen nicht, daher lässt sich seine Schwelle nicht verschieben.</translation>
    </message>
    <message>
        <source>Probability {0} and above</source>
        <translation>Wahrscheinlichkeit ab {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;From what probability does a film show signs?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Ab welcher Wahrscheinlichkeit zeigt eine Aufnahme Anzeichen?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A threshold of your own</source>
        <translation>Eine eigene Schwelle</translation>
    </message>
    <message>
        <source>A threshold of your own, as a number</source>
        <translation>Eine eigene Schwelle, als Zahl</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Signs of pneumonia</source>
        <translation>Anzeichen einer Pneumonie</translation>
    </message>
    <message>
        <source>No signs</source>
        <translation>Keine Anzeichen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
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
        <translation>Erstellt am {0}.</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray of a young child shows signs of pneumonia.</source>
        <translation>Sagt, ob eine frontale Röntgenaufnahme der Lunge eines Kleinkindes Anzeichen einer Pneumonie zeigt.</translation>
    </message>
    <message>
        <source>Purpose and limits</source>
        <translation>Zweck und Grenzen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>{0} to {1} years</source>
        <translation>{0} bis {1} Jahre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Projektionen</translation>
    </message>
    <message>
        <source>Kinds of image</source>
        <translation>Arten von Bildern</translation>
    </message>
    <message>
        <source>Whom it was made for</source>
        <translation>Für wen es gemacht wurde</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>Woraus es gelernt hat</translation>
    </message>
    <message>
        <source>Licence of its training data: {0}</source>
        <translation>Lizenz der Trainingsdaten: {0}</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray of an adult shows signs of pneumonia.</source>
        <translation>Sagt, ob eine frontale Röntgenaufnahme des Thorax eines Erwachsenen Anzeichen einer Pneumonie zeigt.</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray shows signs of pneumonia.</source>
        <translation>Sagt, ob eine frontale Röntgenaufnahme des Thorax Anzeichen einer Pneumonie zeigt.</translation>
    </message>
    <message>
        <source>From its threshold on, a film shows signs of pneumonia. Measured on validation films of patients whom the model had not seen; in brackets the 95 % confidence interval.</source>
        <translation>Ab seiner Schwelle zeigt eine Aufnahme Anzeichen einer Pneumonie. Gemessen an Validierungsaufnahmen von Patienten, die das Modell nicht kannte; in Klammern das 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Arbeitspunkte</translation>
    </message>
    <message>
        <source>{0} (default)</source>
        <translation>{0} (Vorgabe)</translation>
    </message>
    <message>
        <source>A film stays undecided where the answer of its side of the threshold cannot be given at the error rate. Left undecided: validation films under random changes, at the default operating point. Covered: films of held-out patients whose true class the rate does not exclude.</source>
        <translation>Eine Aufnahme bleibt unentschieden, wo sich die Antwort ihrer Seite der Schwelle bei der Fehlerrate nicht geben lässt. Unentschieden: Validierungsaufnahmen unter zufälligen Veränderungen, am Standard-Arbeitspunkt. Abgedeckt: Aufnahmen zurückgehaltener Patienten, deren wahre Klasse die Rate nicht ausschließt.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Covered, normal</source>
        <translation>Abgedeckt, normal</translation>
    </message>
    <message>
        <source>Covered, pneumonia</source>
        <translation>Abgedeckt, Pneumonie</translation>
    </message>
    <message>
        <source>Error rates of the undecided band</source>
        <translation>Fehlerraten des unentschiedenen Bereichs</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Gemessen: {0}</translation>
    </message>
    <message>
        <source>{0} films, {1} with pneumonia; operating point “{2}”.</source>
        <translation>{0} Aufnahmen, {1} mit Pneumonie; Arbeitspunkt „{2}“.</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Positiver Vorhersagewert</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>{0} by {0} pixels</source>
        <translation>{0} mal {0} Pixel</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Undecided band</source>
        <translation>Unentschiedener Bereich</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Wie es trainiert wurde</translation>
    </message>
    <message>
        <source>The models&apos; passports</source>
        <translation>Pässe der Modelle</translation>
    </message>
    <message>
        <source>The models are being loaded…</source>
        <translation>Die Modelle werden geladen…</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Evidence by region</source>
        <translation>Hinweise je Region</translation>
    </message>
    <message>
        <source>Lung opacities by region</source>
        <translation>Verschattungen je Region</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>With the &amp;heat map</source>
        <translation>Mit dem &amp;Wärmebild</translation>
    </message>
    <message>
        <source>With its &amp;legend, in a strip below the film</source>
        <translation>Mit seiner &amp;Legende, in einem Streifen unter der Aufnahme</translation>
    </message>
    <message>
        <source>In the film&apos;s own pixels. Nothing about the patient is written into the picture.</source>
        <translation>In den eigenen Pixeln der Aufnahme. Nichts über den Patienten wird in das Bild geschrieben.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>The films suffice for intervals of sensitivity and specificity no wider than {0}.</source>
        <translation>Die Aufnahmen reichen für Intervalle von Sensitivität und Spezifität, die höchstens {0} breit sind.</translation>
    </message>
    <message>
        <source>For intervals no wider than {0} you need more films, if both figures stay as they are. With pneumonia, for the sensitivity: {1}. Normal, for the specificity: {2}. As films come with you, that is about {3} in all.</source>
        <translation>Für Intervalle, die höchstens {0} breit sind, brauchen Sie mehr Aufnahmen, wenn beide Zahlen so bleiben. Mit Pneumonie, für die Sensitivität: {1}. Normale, für die Spezifität: {2}. So wie Aufnahmen bei Ihnen anfallen, sind das insgesamt etwa {3}.</translation>
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
        <translation>Prävalenz der Pneumonie bei Ihnen, in Prozent</translation>
    </message>
    <message>
        <source>Widest interval wanted</source>
        <translation>Größte gewünschte Intervallbreite</translation>
    </message>
    <message>
        <source>&amp;Prevalence of pneumonia at your site</source>
        <translation>&amp;Prävalenz der Pneumonie bei Ihnen</translation>
    </message>
    <message>
        <source>Intervals no &amp;wider than</source>
        <translation>Intervalle höchstens so &amp;breit wie</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Model for children</source>
        <translation>Modell für Kinder</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modell für Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Whose model judges a film whose file states no age. Automatic: children or adults by the look of the film.</source>
        <translation>Wessen Modell eine Aufnahme beurteilt, deren Datei kein Alter nennt. Automatisch: Kinder oder Erwachsene nach dem Aussehen der Aufnahme.</translation>
    </message>
</context>
<context>
    <name>PopulationButton</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patients: {0}</source>
        <translation>Patienten: {0}</translation>
    </message>
</context>
<context>
    <name>PrevalenceBox</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Prevalence of pneumonia at your site, in per cent</source>
        <translation>Prävalenz der Pneumonie bei Ihnen, in Prozent</translation>
    </message>
    <message>
        <source>Answers then say what their probability means at this prevalence. No verdict changes.</source>
        <translation>Antworten sagen dann, was ihre Wahrscheinlichkeit bei dieser Prävalenz bedeutet. Kein Befund ändert sich.</translation>
    </message>
</context>
<context>
    <name>PrevalenceField</name>
    <message>
        <source>Prevalence of pneumonia at your site</source>
        <translation>Prävalenz der Pneumonie bei Ihnen</translation>
    </message>
</context>
<context>
    <name>PriorController</name>
    <message>
        <source>The film does not say whose it is: it has no patient ID.</source>
        <translation>Die Aufnahme sagt nicht, von wem sie ist: Sie hat keine Patienten-ID.</translation>
    </message>
    <message>
        <source>The film does not say when it was taken.</source>
        <translation>Die Aufnahme sagt nicht, wann sie gemacht wurde.</translation>
    </message>
    <message>
        <source>There is no older film of this patient in the table.</source>
        <translation>Die Tabelle enthält keine ältere Aufnahme dieses Patienten.</translation>
    </message>
    <message>
        <source>There is no prior film of this patient in the table.</source>
        <translation>Die Tabelle enthält keine Voraufnahme dieses Patienten.</translation>
    </message>
    <message>
        <source>Looking for earlier films of this patient…</source>
        <translation>Frühere Aufnahmen dieses Patienten werden gesucht…</translation>
    </message>
    <message>
        <source>earlier the same day</source>
        <translation>früher am selben Tag</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag zuvor</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} Tage zuvor</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Pro&amp;file name</source>
        <translation>Pro&amp;filname</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Keep these figures, this threshold and this prevalence</source>
        <translation>Diese Zahlen, diese Schwelle und diese Prävalenz aufbewahren</translation>
    </message>
    <message>
        <source>Use in the window</source>
        <translation>Im Fenster verwenden</translation>
    </message>
    <message>
        <source>Judge all films at this threshold</source>
        <translation>Alle Aufnahmen nach dieser Schwelle beurteilen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>List the films that are called otherwise than labelled, and those that were not assessed</source>
        <translation>Aufnahmen auflisten, die anders eingestuft als bezeichnet sind, und solche, die nicht beurteilt wurden</translation>
    </message>
    <message>
        <source>A site profile does not keep the films&apos; names</source>
        <translation>Ein Standortprofil bewahrt die Namen der Aufnahmen nicht auf</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>„{0}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>With file &amp;names</source>
        <translation>Mit Datei&amp;namen</translation>
    </message>
    <message>
        <source>such as Ward 3</source>
        <translation>etwa Station 3</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Site profiles</source>
        <translation>Standortprofile</translation>
    </message>
</context>
<context>
    <name>ProfilesTable</name>
    <message>
        <source>Site profiles</source>
        <translation>Standortprofile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>ein anderes Modell</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Looking for films: {0} so far</source>
        <translation>Aufnahmen werden gesucht: bisher {0}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <translation>Angehalten bei {0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} films/s</source>
        <translation>{0} Aufnahmen/s</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>End the scan; the findings so far stay</source>
        <translation>Durchlauf beenden; die bisherigen Befunde bleiben</translation>
    </message>
    <message>
        <source>Cancelled after {0} of {1}</source>
        <translation>Abgebrochen nach {0} von {1}</translation>
    </message>
    <message>
        <source>{0} done in {1}</source>
        <translation>{0} fertig in {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>“{0}” on {1}</source>
        <translation>„{0}“ für {1}</translation>
    </message>
    <message>
        <source>Taking back the verdict on {0}</source>
        <translation>Urteil über {0} zurücknehmen</translation>
    </message>
    <message>
        <source>the note on {0}</source>
        <translation>die Notiz zu {0}</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation>keine Anzeichen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Nicht zu öffnen</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Unbekanntes Format</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Datei defekt</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Datei unvollständig</translation>
    </message>
    <message>
        <source>Header does not fit</source>
        <translation>Kopf passt nicht</translation>
    </message>
    <message>
        <source>Invalid pixels</source>
        <translation>Ungültige Pixel</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ohne Bild</translation>
    </message>
    <message>
        <source>Unknown bit depth</source>
        <translation>Unbekannte Bittiefe</translation>
    </message>
    <message>
        <source>Unknown colours</source>
        <translation>Unbekannte Farben</translation>
    </message>
    <message>
        <source>Unknown compression</source>
        <translation>Kompression unbekannt</translation>
    </message>
    <message>
        <source>Expands too far</source>
        <translation>Entpackt zu groß</translation>
    </message>
    <message>
        <source>Too many tiles</source>
        <translation>Zu viele Kacheln</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Ohne Pixel</translation>
    </message>
    <message>
        <source>List of a medium</source>
        <translation>Liste eines Mediums</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Decoder failed</source>
        <translation>Decoder versagte</translation>
    </message>
    <message>
        <source>Decoder missing</source>
        <translation>Decoder fehlt</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Too narrow</source>
        <translation>Zu schmal</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leeres Bild</translation>
    </message>
    <message>
        <source>Another modality</source>
        <translation>Andere Modalität</translation>
    </message>
    <message>
        <source>Another body part</source>
        <translation>Anderer Körperteil</translation>
    </message>
    <message>
        <source>Not frontal</source>
        <translation>Nicht frontal</translation>
    </message>
    <message>
        <source>Age not covered</source>
        <translation>Alter nicht abgedeckt</translation>
    </message>
    <message>
        <source>Other age group</source>
        <translation>Anderes Alter</translation>
    </message>
    <message>
        <source>Lateral film</source>
        <translation>Seitliche Aufnahme</translation>
    </message>
    <message>
        <source>Not a radiograph</source>
        <translation>Kein Röntgenbild</translation>
    </message>
    <message>
        <source>Not a whole chest</source>
        <translation>Thorax nicht ganz</translation>
    </message>
    <message>
        <source>Photo or screenshot</source>
        <translation>Foto oder Screenshot</translation>
    </message>
    <message>
        <source>Several films</source>
        <translation>Mehrere Aufnahmen</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>Not upright</source>
        <translation>Nicht aufrecht</translation>
    </message>
    <message>
        <source>Blurred or dark</source>
        <translation>Unscharf oder dunkel</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <translation>Diesen Ordner vergessen</translation>
    </message>
    <message>
        <source>Forget the folder {0}</source>
        <translation>Den Ordner {0} vergessen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Forget these folders</source>
        <translation>Diese Ordner vergessen</translation>
    </message>
</context>
<context>
    <name>ReliabilityFigure</name>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Anteil mit Pneumonie</translation>
    </message>
    <message>
        <source>Reliability diagram. Expected calibration error {0}, Brier score {1}.</source>
        <translation>Zuverlässigkeitsdiagramm. Erwarteter Kalibrierungsfehler {0}, Brier-Score {1}.</translation>
    </message>
    <message>
        <source>{0} films with a mean probability of {1}: {2} had pneumonia, 95 % interval {3}.</source>
        <translation>{0} Aufnahmen mit einer mittleren Wahrscheinlichkeit von {1}: {2} hatten eine Pneumonie, 95-%-Intervall {3}.</translation>
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
        <translation>Wahrscheinlichkeit von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>{0}: on {1} films the area under the ROC curve is {2} (95 % interval {3} to {4}).</source>
        <translation>{0}: An {1} Aufnahmen beträgt die Fläche unter der ROC-Kurve {2} (95‑%‑Intervall {3}&#xa0;bis&#xa0;{4}).</translation>
    </message>
    <message>
        <source>The probabilities part the classes completely, so that the interval of the area has no width. That speaks of too few films, not of certainty.</source>
        <translation>Die Wahrscheinlichkeiten trennen die Klassen vollständig, daher hat das Intervall der Fläche keine Breite. Das spricht für zu wenige Aufnahmen, nicht für Gewissheit.</translation>
    </message>
    <message>
        <source>This threshold is not one of the model&apos;s operating points. If you chose it by these films, it will do somewhat worse on others.</source>
        <translation>Diese Schwelle ist keiner der Arbeitspunkte des Modells. Wenn Sie sie nach diesen Aufnahmen gewählt haben, wird sie bei anderen etwas schlechter sein.</translation>
    </message>
    <message>
        <source>Films that stay undecided count by the threshold here.</source>
        <translation>Aufnahmen, die unentschieden bleiben, zählen hier nach der Schwelle.</translation>
    </message>
    <message>
        <source>Of a film that lies in both classes one of the two labels is wrong; both are counted.</source>
        <translation>Liegt eine Aufnahme in beiden Klassen, ist eine der beiden Zuordnungen falsch; beide werden gezählt.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Nur für die Forschung. Keine Diagnose.</translation>
    </message>
    <message>
        <source>It is not known which films are of one patient. Where some are, they are not independent and the intervals are too narrow; a table with a column “patient” mends that.</source>
        <translation>Es ist nicht bekannt, welche Aufnahmen von einem Patienten sind. Wo es welche gibt, sind sie nicht unabhängig und die Intervalle zu schmal; eine Tabelle mit einer Spalte „patient“ behebt das.</translation>
    </message>
    <message>
        <source>Patients: {0}. The intervals treat films of one patient as related.</source>
        <translation>Patienten: {0}. Die Intervalle behandeln Aufnahmen eines Patienten als zusammengehörig.</translation>
    </message>
    <message>
        <source>With so few patients the intervals are rough.</source>
        <translation>Bei so wenigen Patienten sind die Intervalle grob.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis. The PDF names the model&apos;s limits.</source>
        <translation>Nur für die Forschung. Keine Diagnose. Das PDF nennt die Grenzen des Modells.</translation>
    </message>
    <message>
        <source>A click on a group, or on a part of a chart, shows its films in the table.</source>
        <translation>Ein Klick auf eine Gruppe oder einen Teil eines Diagramms zeigt dessen Aufnahmen in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>removing “{0}”</source>
        <translation>„{0}“ entfernen</translation>
    </message>
    <message>
        <source>removing {0} films</source>
        <translation>{0} Aufnahmen entfernen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a film</source>
        <translation>Bericht zu einer Aufnahme</translation>
    </message>
    <message>
        <source>The film is not shown: {0}</source>
        <translation>Die Aufnahme wird nicht gezeigt: {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>As its file shows it</source>
        <translation>Wie ihre Datei sie zeigt</translation>
    </message>
    <message>
        <source>With the heat map, on one scale for all films</source>
        <translation>Mit dem Wärmebild, auf einer Skala für alle Aufnahmen</translation>
    </message>
    <message>
        <source>Evidence for pneumonia by region, from 0, none, to 1, strong</source>
        <translation>Hinweise auf Pneumonie je Region, von 0, keine, bis 1, stark</translation>
    </message>
    <message>
        <source>Probability of a lung opacity by region, from 0 to 1</source>
        <translation>Wahrscheinlichkeit einer Verschattung je Region, von 0 bis 1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>withheld until the reader has given a verdict</source>
        <translation>zurückgehalten, bis ein Urteil abgegeben ist</translation>
    </message>
    <message>
        <source>withheld in a reader study</source>
        <translation>in einer Lesestudie zurückgehalten</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>no region stands out</source>
        <translation>keine Region sticht hervor</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keines abgegeben</translation>
    </message>
    <message>
        <source>{0}; given {1}, before the model&apos;s answer was shown</source>
        <translation>{0}; abgegeben am {1}, bevor die Antwort des Modells gezeigt wurde</translation>
    </message>
    <message>
        <source>{0}; given {1}, with the model&apos;s answer in sight</source>
        <translation>{0}; abgegeben am {1}, mit der Antwort des Modells vor Augen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>level {0}, width {1}, set by hand</source>
        <translation>Mitte {0}, Breite {1}, von Hand eingestellt</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>The file holds no name.</source>
        <translation>Die Datei enthält keinen Namen.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}</source>
        <translation>{0} x {1} Pixel, {2}</translation>
    </message>
    <message>
        <source>, {0} bits</source>
        <translation>, {0} Bits</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>Modalität {0}</translation>
    </message>
    <message>
        <source>body part {0}</source>
        <translation>Körperteil {0}</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>Projektion {0}</translation>
    </message>
    <message>
        <source>age {0} years</source>
        <translation>Alter {0} Jahre</translation>
    </message>
    <message>
        <source>pixels of {0} x {1} mm</source>
        <translation>Pixel von {0} x {1} mm</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>{0} on {1}, by Hilum {2}</source>
        <translation>{0} auf {1}, mit Hilum {2}</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Films; the tallest bar is {0}</source>
        <translation>Aufnahmen; der höchste Balken ist {0}</translation>
    </message>
    <message>
        <source>Probability of signs of pneumonia.</source>
        <translation>Wahrscheinlichkeit für Anzeichen einer Pneumonie.</translation>
    </message>
    <message>
        <source>Line: the operating point, {0}.</source>
        <translation>Linie: der Arbeitspunkt, {0}.</translation>
    </message>
    <message>
        <source>Tinted: undecided, {0} to {1}.</source>
        <translation>Getönt: unentschieden, {0} bis {1}.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Report of a scan</source>
        <translation>Bericht zu einem Durchlauf</translation>
    </message>
    <message>
        <source>printed {0}</source>
        <translation>gedruckt am {0}</translation>
    </message>
    <message>
        <source>folder “{0}”</source>
        <translation>Ordner „{0}“</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Operating point and model</source>
        <translation>Arbeitspunkt und Modell</translation>
    </message>
    <message>
        <source>empty at an error rate of {0}</source>
        <translation>leer bei einer Fehlerrate von {0}</translation>
    </message>
    <message>
        <source>probabilities between {0} and {1}, at an error rate of {2}</source>
        <translation>Wahrscheinlichkeiten zwischen {0} und {1}, bei einer Fehlerrate von {2}</translation>
    </message>
    <message>
        <source>Undecided band</source>
        <translation>Unentschiedener Bereich</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>{0} films of {1} patients: {2}; {3}; {4}</source>
        <translation>{0} Aufnahmen von {1} Patienten: {2}; {3}; {4}</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Probabilities: {0}</source>
        <translation>Wahrscheinlichkeiten: {0}</translation>
    </message>
    <message>
        <source>Disagreements with the reader</source>
        <translation>Abweichungen von den Befundenden</translation>
    </message>
    <message>
        <source>{0} films have a reader&apos;s verdict; for {1} of them the model says the opposite.</source>
        <translation>{0} Aufnahmen haben ein Urteil der Befundenden; bei {1} davon sagt das Modell das Gegenteil.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Notes of the reader</source>
        <translation>Notizen der Befundenden</translation>
    </message>
    <message>
        <source>Films corrected or assessed anyway at the user&apos;s wish</source>
        <translation>Auf Wunsch korrigierte oder trotzdem beurteilte Aufnahmen</translation>
    </message>
    <message>
        <source>Films not assessed</source>
        <translation>Nicht beurteilte Aufnahmen</translation>
    </message>
    <message>
        <source>Every film was assessed.</source>
        <translation>Alle Aufnahmen wurden beurteilt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>All films of this report</source>
        <translation>Alle Aufnahmen dieses Berichts</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Withheld in a reader study</source>
        <translation>In einer Lesestudie zurückgehalten</translation>
    </message>
    <message>
        <source>Still to be read blind</source>
        <translation>Noch blind zu lesen</translation>
    </message>
    <message>
        <source>Refused: must not be assessed</source>
        <translation>Abgelehnt: dürfen nicht beurteilt werden</translation>
    </message>
    <message>
        <source>Unreadable: damaged</source>
        <translation>Unlesbar: beschädigt</translation>
    </message>
    <message>
        <source>Unsupported: not a film that Hilum reads</source>
        <translation>Nicht unterstützt: keine Aufnahmen, die Hilum liest</translation>
    </message>
    <message>
        <source>Missing: gone, or may not be opened</source>
        <translation>Fehlend: weg, oder dürfen nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Still to be read blind.</source>
        <translation>Noch blind zu lesen.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is withheld until the reader has given a verdict.</source>
        <translation>Die Antwort des Modells wird zurückgehalten, bis ein Urteil abgegeben ist.</translation>
    </message>
    <message>
        <source>This is a reader study: names and the model&apos;s answers are left out.</source>
        <translation>Dies ist eine Lesestudie: Namen und die Antworten des Modells werden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} films are still to be read blind: names and the model&apos;s answers are left out.</source>
        <translation>{0} Aufnahmen sind noch blind zu lesen: Ihre Namen und die Antworten des Modells fehlen hier.</translation>
    </message>
    <message>
        <source>“{0}”: probability {1} and above.</source>
        <translation>„{0}“: Wahrscheinlichkeit ab {1}.</translation>
    </message>
    <message>
        <source>On {0} validation films: sensitivity {1}, specificity {2}.</source>
        <translation>An {0} Validierungsaufnahmen: Sensitivität {1}, Spezifität {2}.</translation>
    </message>
    <message>
        <source>On {0} films of that site: sensitivity {1}, specificity {2}.</source>
        <translation>Auf {0} Aufnahmen dieses Standorts: Sensitivität {1}, Spezifität {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} films; area under ROC curve {2}; at “{3}” sensitivity {4}, specificity {5}</source>
        <translation>{0}: {1} Aufnahmen; Fläche unter der ROC-Kurve {2}; bei „{3}“ Sensitivität {4}, Spezifität {5}</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Agreement in “{0}”</source>
        <translation>Übereinstimmung in „{0}“</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>With unsure</source>
        <translation>Mit „unsicher“</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offengelassen</translation>
    </message>
    <message>
        <source>How many films were looked for</source>
        <translation>Wie viele Aufnahmen gesucht wurden</translation>
    </message>
    <message>
        <source>Looking for the films: {0} of {1}</source>
        <translation>Die Aufnahmen werden gesucht: {0} von {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>{0} films in the order of seed {1}.</source>
        <translation>{0} Aufnahmen in der Reihenfolge des Startwerts {1}.</translation>
    </message>
    <message>
        <source>All intervals hold 95 %. Sensitivity and specificity leave out what was left open.</source>
        <translation>Alle Intervalle gelten zu 95 %. Sensitivität und Spezifität lassen weg, was offenblieb.</translation>
    </message>
    <message>
        <source>{0} films are not there any more; they count only for those who have read them.</source>
        <translation>{0} Aufnahmen sind nicht mehr da; sie zählen nur bei denen, die sie gelesen haben.</translation>
    </message>
    <message>
        <source>Not counted until they have read every film: {0}.</source>
        <translation>Zählen erst, wenn sie alle Aufnahmen gelesen haben: {0}.</translation>
    </message>
    <message>
        <source>Until then sensitivity and specificity are not shown: they tell what the films are.</source>
        <translation>Bis dahin werden Sensitivität und Spezifität nicht gezeigt: Sie verraten, was die Aufnahmen zeigen.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Operating point…</source>
        <translation>Arbeitspunkt…</translation>
    </message>
    <message>
        <source>Signs of pneumonia</source>
        <translation>Anzeichen einer Pneumonie</translation>
    </message>
    <message>
        <source>No signs</source>
        <translation>Keine Anzeichen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Next film not yet reviewed</source>
        <translation>Nächste nicht durchgesehene Aufnahme</translation>
    </message>
    <message>
        <source>Go on to the next film after a verdict</source>
        <translation>Nach einem Urteil zur nächsten Aufnahme</translation>
    </message>
    <message>
        <source>Blind reading: your verdict before the answer</source>
        <translation>Blindes Lesen: Ihr Urteil vor der Antwort</translation>
    </message>
    <message>
        <source>Agreement with the model…</source>
        <translation>Übereinstimmung mit dem Modell…</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Every film has been reviewed.</source>
        <translation>Alle Aufnahmen sind durchgesehen.</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} von {1} durchgesehen</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Your reviews were damaged. The damaged file was set aside as {0}, and a new one begun.</source>
        <translation>Ihre Beurteilungen waren beschädigt. Die beschädigte Datei wurde als {0} beiseitegelegt und eine neue begonnen.</translation>
    </message>
</context>
<context>
    <name>RocFigure</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsch positive</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>ROC curve. Area under the curve {0}, 95 % interval in brackets. At the threshold {1} the sensitivity is {2} and the share of false positives {3}.</source>
        <translation>ROC-Kurve. Fläche unter der Kurve {0}, 95-%-Intervall in Klammern. Bei der Schwelle {1} beträgt die Sensitivität {2} und der Anteil falsch positiver {3}.</translation>
    </message>
    <message>
        <source>Area {0}</source>
        <translation>Fläche {0}</translation>
    </message>
    <message>
        <source>95 %: {0} to {1}</source>
        <translation>95 %: {0} bis {1}</translation>
    </message>
    <message>
        <source>○ operating points</source>
        <translation>○ Arbeitspunkte</translation>
    </message>
    <message>
        <source>● threshold</source>
        <translation>● Schwelle</translation>
    </message>
    <message>
        <source>probability from {0} to {1}</source>
        <translation>Wahrscheinlichkeit von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>Values of regions: none, as the file does not state its grey range.</source>
        <translation>Werte der Bereiche: keine, da die Datei ihren Grauwertbereich nicht nennt.</translation>
    </message>
    <message>
        <source>Values of regions: grey, 0 to {0}.</source>
        <translation>Werte der Bereiche: Grau, 0 bis {0}.</translation>
    </message>
    <message>
        <source>Values of regions: as the file stores them.</source>
        <translation>Werte der Bereiche: wie in der Datei gespeichert.</translation>
    </message>
    <message>
        <source>Values of regions: after the file&apos;s modality LUT.</source>
        <translation>Werte der Bereiche: nach der Modality LUT der Datei.</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>keine Pixel</translation>
    </message>
    <message>
        <source>mean {0}, SD {1}</source>
        <translation>Mittel {0}, SD {1}</translation>
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
        <translation>Ihre Aufnahmen werden beurteilt</translation>
    </message>
    <message>
        <source>Each film is kept the moment it is assessed: an evaluation that is interrupted goes on where it was. The window can be used meanwhile.</source>
        <translation>Jede Aufnahme wird aufbewahrt, sobald sie beurteilt ist: Eine unterbrochene Auswertung geht dort weiter, wo sie war. Das Fenster kann währenddessen benutzt werden.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Es wird gemessen…</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The scan stopped unexpectedly ({0}: {1}).</source>
        <translation>Der Durchlauf wurde unerwartet beendet ({0}: {1}).</translation>
    </message>
</context>
<context>
    <name>ScanCanceller</name>
    <message>
        <source>Cancel the scan? About {0} of work is left; the findings so far stay.</source>
        <translation>Durchlauf abbrechen? Noch etwa {0}; die bisherigen Befunde bleiben erhalten.</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Durchlauf abbrechen</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Durchlauf fortsetzen</translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All {0} films</source>
        <translation>Alle {0} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} films, as filtered and sorted</source>
        <translation>{0} Aufnahmen, wie gefiltert und sortiert</translation>
    </message>
    <message>
        <source>{0} selected films</source>
        <translation>{0} ausgewählte Aufnahmen</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Which films</source>
        <translation>Welche Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;All films ({0})</source>
        <translation>&amp;Alle Aufnahmen ({0})</translation>
    </message>
    <message>
        <source>Films &amp;shown, in their order ({0})</source>
        <translation>An&amp;gezeigte Aufnahmen, in ihrer Reihenfolge ({0})</translation>
    </message>
    <message>
        <source>S&amp;elected films ({0})</source>
        <translation>A&amp;usgewählte Aufnahmen ({0})</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{0}” is left out: there is no “{1}:”. Put it in quotation marks to find it in file names.</source>
        <translation>„{0}“ wird weggelassen: „{1}:“ gibt es nicht. Setzen Sie es in Anführungszeichen, um es in Dateinamen zu suchen.</translation>
    </message>
    <message>
        <source>“{0}” is left out: something must follow it.</source>
        <translation>„{0}“ wird weggelassen: Es muss etwas darauf folgen.</translation>
    </message>
    <message>
        <source>“{0}” is left out: a probability is searched by p:0.4-0.6, p:&gt;0.9, p:&lt;0.1 or p:0.93.</source>
        <translation>„{0}“ wird weggelassen: Eine Wahrscheinlichkeit sucht man mit p:0.4-0.6, p:&gt;0.9, p:&lt;0.1 oder p:0.93.</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}: knows {2}.</source>
        <translation>„{0}“ wird weggelassen: {1}: kennt {2}.</translation>
    </message>
    <message>
        <source>Finds text in file names. It also understands:</source>
        <translation>Findet Text in Dateinamen. Versteht außerdem:</translation>
    </message>
    <message>
        <source>A minus turns a term round: -verdict:signs. Quotation marks keep words together.</source>
        <translation>Ein Minus kehrt einen Begriff um: -verdict:signs. Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>Finds films by their numbers. It also understands:</source>
        <translation>Findet Aufnahmen nach ihrer Nummer. Versteht außerdem:</translation>
    </message>
    <message>
        <source>A minus turns a term round: -reader:signs. Quotation marks keep words together.</source>
        <translation>Ein Minus kehrt einen Begriff um: -reader:signs. Anführungszeichen halten Wörter zusammen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste films</source>
        <translation>Aufnahmen einfügen</translation>
    </message>
    <message>
        <source>Close all films</source>
        <translation>Alle Aufnahmen schließen</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Durchlauf anhalten</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Offenes schließen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Durchlauf fortsetzen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the film</source>
        <translation>Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The models&apos; passports</source>
        <translation>Pässe der Modelle</translation>
    </message>
    <message>
        <source>Save a report of a fault…</source>
        <translation>Fehlerbericht speichern…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>About Hilum</source>
        <translation>Über Hilum</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>The report was saved as {0}. It holds no names.</source>
        <translation>Der Bericht wurde als {0} gespeichert. Er enthält keine Namen.</translation>
    </message>
</context>
<context>
    <name>SiteProfiles</name>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>Das Modell ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>All films are now judged at the threshold {0} of “{1}”.</source>
        <translation>Alle Aufnahmen werden nun nach der Schwelle {0} von „{1}“ beurteilt.</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>„{0}“ löschen</translation>
    </message>
    <message>
        <source>Rename “{0}”</source>
        <translation>„{0}“ umbenennen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Tabelle wählen…</translation>
    </message>
    <message>
        <source>There are none yet. Evaluate films, and save what comes of it.</source>
        <translation>Es gibt noch keine. Werten Sie Aufnahmen aus und speichern Sie, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the figures and charts of the selected profile</source>
        <translation>Zahlen und Diagramme des ausgewählten Profils zeigen</translation>
    </message>
    <message>
        <source>Use in the window</source>
        <translation>Im Fenster verwenden</translation>
    </message>
    <message>
        <source>Judge all films at the selected profile&apos;s threshold</source>
        <translation>Alle Aufnahmen nach der Schwelle des ausgewählten Profils beurteilen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Edit the selected profile&apos;s name (F2)</source>
        <translation>Den Namen des ausgewählten Profils ändern (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Evaluate on your own films</source>
        <translation>An eigenen Aufnahmen auswerten</translation>
    </message>
    <message>
        <source>How well does Hilum do with films like yours? Give it films whose answer you know, as a folder or as a table, or drop either here. Other names than these can be told in the next step.</source>
        <translation>Wie gut ist Hilum bei Aufnahmen wie Ihren? Geben Sie ihm Aufnahmen, deren Antwort Sie kennen, als Ordner oder als Tabelle, oder legen Sie beides hier ab. Andere Namen als diese können im nächsten Schritt genannt werden.</translation>
    </message>
    <message>
        <source>Site profiles</source>
        <translation>Standortprofile</translation>
    </message>
    <message>
        <source>A folder with a folder for each class. Which films are of one patient stays unknown.</source>
        <translation>Ein Ordner mit einem Ordner für jede Klasse. Welche Aufnahmen von einem Patienten sind, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>A CSV table. Where it names patients, which it need not, films of one patient are treated as related.</source>
        <translation>Eine CSV-Tabelle. Wo sie Patienten nennt, was sie nicht muss, gelten Aufnahmen eines Patienten als zusammengehörig.</translation>
    </message>
    <message>
        <source>A folder of labelled films</source>
        <translation>Ein Ordner mit bezeichneten Aufnahmen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>A table of labelled films</source>
        <translation>Eine Tabelle mit bezeichneten Aufnahmen</translation>
    </message>
</context>
<context>
    <name>StudiesDialog</name>
    <message>
        <source>Reader studies</source>
        <translation>Lesestudien</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Name der befundenden Person</translation>
    </message>
    <message>
        <source>Read this study</source>
        <translation>Diese Studie lesen</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Neue Studie…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Übereinstimmung…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>There are no studies yet. Open films, and make one of them.</source>
        <translation>Es gibt noch keine Studien. Öffnen Sie Aufnahmen und legen Sie daraus eine an.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befundende</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>StudyActions</name>
    <message>
        <source>Reader studies…</source>
        <translation>Lesestudien…</translation>
    </message>
    <message>
        <source>Pause the study</source>
        <translation>Studie unterbrechen</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>How many films of the study are read</source>
        <translation>Wie viele Aufnahmen der Studie gelesen sind</translation>
    </message>
    <message>
        <source>Study “{0}”, read by {1}: {2} of {3} films</source>
        <translation>Studie „{0}“, gelesen von {1}: {2} von {3} Aufnahmen</translation>
    </message>
    <message>
        <source>{0}. All films are read.</source>
        <translation>{0}. Alle Aufnahmen sind gelesen.</translation>
    </message>
    <message>
        <source>{0}. The others cannot be read any more.</source>
        <translation>{0}. Die übrigen sind nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>StudyController</name>
    <message>
        <source>Films not in their place: {0} found elsewhere by their content, {1} still missing.</source>
        <translation>Aufnahmen nicht an ihrem Platz: {0} an ihrem Inhalt anderswo erkannt, {1} fehlen noch.</translation>
    </message>
    <message>
        <source>Films in their own place again: {0}.</source>
        <translation>Aufnahmen wieder an ihrem Platz: {0}.</translation>
    </message>
    <message>
        <source>{0} is reading “{1}” in another window. Pause the study there first.</source>
        <translation>{0} liest „{1}“ in einem anderen Fenster. Unterbrechen Sie die Studie zuerst dort.</translation>
    </message>
    <message>
        <source>The study is paused; go on with it in “Reader studies”.</source>
        <translation>Die Studie ist unterbrochen; setzen Sie sie unter „Lesestudien“ fort.</translation>
    </message>
    <message>
        <source>Delete the study</source>
        <translation>Studie löschen</translation>
    </message>
    <message>
        <source>Delete “{0}” with every verdict that was given in it? Its films stay.</source>
        <translation>„{0}“ mit allen darin gegebenen Urteilen löschen? Die Aufnahmen bleiben.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>Nobody reads “{0}” yet; its table would have no rows.</source>
        <translation>„{0}“ liest noch niemand; die Tabelle hätte keine Zeilen.</translation>
    </message>
    <message>
        <source>“{0}” has been read, except for films that are not there any more.</source>
        <translation>„{0}“ ist gelesen, bis auf Aufnahmen, die nicht mehr da sind.</translation>
    </message>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>{0} Zeilen wurden nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Studie exportieren</translation>
    </message>
    <message>
        <source>“{0}” is still being read ({1}).</source>
        <translation>„{0}“ wird noch gelesen ({1}).</translation>
    </message>
    <message>
        <source>The table names each film, and states every reader&apos;s verdicts and the model&apos;s answers. A reader who looks at it does not read the other films blind.</source>
        <translation>Die Tabelle nennt jede Aufnahme beim Namen, dazu die Urteile aller Befundenden und die Antworten des Modells. Wer sie ansieht, liest die übrigen Aufnahmen nicht mehr blind.</translation>
    </message>
    <message>
        <source>Export all the same…</source>
        <translation>Trotzdem exportieren…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Search the films</source>
        <translation>Aufnahmen durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Noch einmal beurteilen</translation>
    </message>
    <message>
        <source>Turn or invert, and assess</source>
        <translation>Drehen oder invertieren und beurteilen</translation>
    </message>
    <message>
        <source>All films of this folder: {0}</source>
        <translation>Alle Aufnahmen dieses Ordners: {0}</translation>
    </message>
    <message>
        <source>Assess as it is</source>
        <translation>So beurteilen, wie sie ist</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Aus der Tabelle entfernen</translation>
    </message>
    <message>
        <source>Assess anyway</source>
        <translation>Trotzdem beurteilen</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>The drive does not answer. Wait for it, or name another place.</source>
        <translation>Das Laufwerk antwortet nicht. Warten Sie darauf, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Name a file in a folder that is there.</source>
        <translation>Nennen Sie eine Datei in einem Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>There is a file of that name; it will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Sc&amp;hreiben nach</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Threshold, in thousandths</source>
        <translation>Schwelle, in Tausendsteln</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwelle</translation>
    </message>
    <message>
        <source>The model&apos;s operating point “{0}”</source>
        <translation>Der Arbeitspunkt „{0}“ des Modells</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft des Wärmebildes</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Note: {0}</source>
        <translation>Hinweis: {0}</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>Es gibt kein Bild zu zeigen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Film that is kept beside</source>
        <translation>Aufnahme, die daneben bleibt</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Die Aufnahmen bleiben auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Does a chest X-ray show signs of pneumonia?</source>
        <translation>Zeigt eine Röntgenaufnahme der Lunge Anzeichen einer Pneumonie?</translation>
    </message>
    <message>
        <source>A reading aid for clinicians and researchers who look at frontal chest X-rays. Each film gets an answer, a probability and a heat map; a film that must not be assessed gets the reason instead.</source>
        <translation>Eine Lesehilfe für alle, die in Klinik und Forschung frontale Röntgenaufnahmen der Lunge betrachten. Jede Aufnahme bekommt eine Antwort, eine Wahrscheinlichkeit und ein Wärmebild; eine Aufnahme, die nicht beurteilt werden darf, bekommt stattdessen den Grund.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. One model was trained on children of 1 to 5 years of one hospital, another on adults of a few; films of other patients are refused.</source>
        <translation>Nur für Forschung und Lehre: kein Medizinprodukt und keine Diagnose. Ein Modell wurde an Kindern von 1 bis 5 Jahren eines Krankenhauses trainiert, ein anderes an Erwachsenen einiger weniger; Aufnahmen anderer Patienten werden abgelehnt.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. Trained on children of 1 to 5 years of one hospital. Not for adults: their films are refused.</source>
        <translation>Nur für Forschung und Lehre: kein Medizinprodukt und keine Diagnose. Trainiert an Kindern von 1 bis 5 Jahren eines Krankenhauses. Nicht für Erwachsene: Ihre Aufnahmen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Drop films or folders here</source>
        <translation>Aufnahmen oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM</source>
        <translation>JPEG, PNG, TIFF, BMP oder DICOM</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>A reader study is being read. Pause it to open other films.</source>
        <translation>Eine Lesestudie läuft. Unterbrechen Sie sie, um andere Aufnahmen zu öffnen.</translation>
    </message>
    <message>
        <source>Films are read blind, and this choice of them would tell what they are.</source>
        <translation>Die Aufnahmen werden blind gelesen, und diese Auswahl verriete, was sie zeigen.</translation>
    </message>
    <message>
        <source>There were no files to assess.</source>
        <translation>Es gab keine Dateien zu beurteilen.</translation>
    </message>
</context>
<context>
    <name>WritingProgress</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>The files are being written…</source>
        <translation>Die Dateien werden geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>L upper</source>
        <translation>L OF</translation>
    </message>
    <message>
        <source>L mid</source>
        <translation>L MF</translation>
    </message>
    <message>
        <source>L lower</source>
        <translation>L UF</translation>
    </message>
    <message>
        <source>L upper, mid</source>
        <translation>L OF, MF</translation>
    </message>
    <message>
        <source>L mid, lower</source>
        <translation>L MF, UF</translation>
    </message>
    <message>
        <source>L all</source>
        <translation>L ganz</translation>
    </message>
    <message>
        <source>R upper</source>
        <translation>R OF</translation>
    </message>
    <message>
        <source>R mid</source>
        <translation>R MF</translation>
    </message>
    <message>
        <source>R lower</source>
        <translation>R UF</translation>
    </message>
    <message>
        <source>R upper, mid</source>
        <translation>R OF, MF</translation>
    </message>
    <message>
        <source>R mid, lower</source>
        <translation>R MF, UF</translation>
    </message>
    <message>
        <source>R all</source>
        <translation>R ganz</translation>
    </message>
    <message>
        <source>Both upper</source>
        <translation>bds. OF</translation>
    </message>
    <message>
        <source>Both mid</source>
        <translation>bds. MF</translation>
    </message>
    <message>
        <source>Both lower</source>
        <translation>bds. UF</translation>
    </message>
    <message>
        <source>Both upper, mid</source>
        <translation>bds. OF, MF</translation>
    </message>
    <message>
        <source>Both mid, lower</source>
        <translation>bds. MF, UF</translation>
    </message>
    <message>
        <source>Both all</source>
        <translation>bds. ganz</translation>
    </message>
</context>
<context>
    <name>_EmptyNote</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>None of the {0} films passes the filter.</source>
        <translation>Keine der {0} Aufnahmen passt zum Filter.</translation>
    </message>
    <message>
        <source>The films are on their way…</source>
        <translation>Die Aufnahmen kommen gleich…</translation>
    </message>
    <message>
        <source>There are no films in the table. Open or drop some, or undo their removal.</source>
        <translation>In der Tabelle sind keine Aufnahmen. Öffnen Sie welche, legen Sie welche ab, oder machen Sie das Entfernen rückgängig.</translation>
    </message>
</context>
</TS>
