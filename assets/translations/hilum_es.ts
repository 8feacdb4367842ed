<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hilum</source>
        <translation>Acerca de Hilum</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Hilum is an offline reading aid: it tells whether a frontal chest X-ray shows signs of pneumonia, how probable that is, and where in the film the evidence lies.</source>
        <translation>Hilum es una ayuda a la lectura sin conexión: dice si una radiografía de tórax frontal muestra signos de neumonía, con qué probabilidad y en qué lugar de la imagen están los indicios.</translation>
    </message>
    <message>
        <source>For research and teaching. It is not a medical device, and what it says is not a diagnosis. A film is judged by a model that was made for such patients, or refused.</source>
        <translation>Para investigación y docencia. No es un producto sanitario, y lo que dice no es un diagnóstico. Una imagen es juzgada por un modelo hecho para esos pacientes, o rechazada.</translation>
    </message>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Las radiografías se quedan en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The file {0} is missing from this installation.</source>
        <translation>Falta el archivo {0} en esta instalación.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open films…</source>
        <translation>Abrir radiografías…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>Probar con los ejemplos</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Cancelar el análisis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Fit the film</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Copy or export the film from its source again, and open the new copy.</source>
        <translation>Copie o exporte la radiografía de nuevo desde su origen y abra la copia nueva.</translation>
    </message>
    <message>
        <source>Export the film from the archive as uncompressed DICOM or as PNG, and open that file.</source>
        <translation>Exporte la radiografía del PACS como DICOM sin comprimir o como PNG y abra ese archivo.</translation>
    </message>
    <message>
        <source>Open a frontal chest film of this patient instead; this picture is for a reader alone.</source>
        <translation>Abra en su lugar una radiografía frontal de tórax de este paciente; esta imagen es solo para un lector.</translation>
    </message>
    <message>
        <source>Read this film by eye; the model has nothing to say about such patients.</source>
        <translation>Lea esta radiografía usted mismo; el modelo no tiene nada que decir de pacientes así.</translation>
    </message>
    <message>
        <source>Export the film in its usual size, as one picture, and open that file.</source>
        <translation>Exporte la radiografía en su tamaño habitual, como una sola imagen, y abra ese archivo.</translation>
    </message>
    <message>
        <source>Open the film once more. If it fails again, get a new copy of it.</source>
        <translation>Abra la radiografía otra vez. Si vuelve a fallar, consiga una copia nueva.</translation>
    </message>
    <message>
        <source>Close other programs, and open the film once more.</source>
        <translation>Cierre otros programas y abra la radiografía otra vez.</translation>
    </message>
    <message>
        <source>Check that the folder and its drive are there and that you may open the file; then open it once more.</source>
        <translation>Compruebe que la carpeta y su unidad están ahí y que puede abrir el archivo; después ábralo otra vez.</translation>
    </message>
    <message>
        <source>If it should be a film, export it from its source again as DICOM or PNG; if not, there is nothing to do.</source>
        <translation>Si debería ser una radiografía, expórtela de nuevo desde su origen como DICOM o PNG; si no, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Open the films that belong to this file one by one, from the folder beside it.</source>
        <translation>Abra una por una las radiografías que pertenecen a este archivo, desde la carpeta de al lado.</translation>
    </message>
    <message>
        <source>Open the whole film as the archive exports it, and nothing around it.</source>
        <translation>Abra la radiografía completa tal como la exporta el PACS, sin nada alrededor.</translation>
    </message>
    <message>
        <source>Have it corrected here; or turn or invert it in the archive&apos;s viewer, export it, and open that file.</source>
        <translation>Corríjala aquí; o gírela o inviértala en el visor del archivo, expórtela y abra ese archivo.</translation>
    </message>
    <message>
        <source>Export the films one by one, and open those files.</source>
        <translation>Exporte las radiografías una por una y abra esos archivos.</translation>
    </message>
    <message>
        <source>Install Hilum anew, since a part of it is missing; or export the film as PNG.</source>
        <translation>Instale Hilum de nuevo, pues le falta una parte; o exporte la radiografía como PNG.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>Open a list of labels</source>
        <translation>Abrir una lista de etiquetas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement with the model</source>
        <translation>Acuerdo con el modelo</translation>
    </message>
    <message>
        <source>Blind readings only</source>
        <translation>Solo lecturas ciegas</translation>
    </message>
    <message>
        <source>Only what was said before the answer was shown, as it was first said</source>
        <translation>Solo lo que se dijo antes de mostrar la respuesta, tal como se dijo primero</translation>
    </message>
    <message>
        <source>Take the truth from a list…</source>
        <translation>Tomar la verdad de una lista…</translation>
    </message>
    <message>
        <source>A CSV file with the columns “file” and “label” (NORMAL or PNEUMONIA)</source>
        <translation>Un archivo CSV con las columnas «file» y «label» (NORMAL o PNEUMONIA)</translation>
    </message>
    <message>
        <source>From the folders again</source>
        <translation>De nuevo de las carpetas</translation>
    </message>
    <message>
        <source>No film has both your verdict and the model&apos;s yet. Give verdicts with S, N and U.</source>
        <translation>Ninguna radiografía tiene aún su veredicto y el del modelo. Dé veredictos con S, N y U.</translation>
    </message>
    <message>
        <source>You and the model agree on &lt;b&gt;{0} of {1}&lt;/b&gt; films that both of you decided: {2}.</source>
        <translation>Usted y el modelo coinciden en &lt;b&gt;{0} de {1}&lt;/b&gt; radiografías que ambos decidieron: {2}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {0}; with unsure and undecided as a third answer, {1}, over {2} films.</source>
        <translation>Kappa de Cohen {0}; con no seguro e indecisa como tercera respuesta, {1}, en {2} radiografías.</translation>
    </message>
    <message>
        <source>folders named NORMAL and PNEUMONIA</source>
        <translation>carpetas llamadas NORMAL y PNEUMONIA</translation>
    </message>
    <message>
        <source>The truth is known of {0} of {1} films (from {2}).</source>
        <translation>La verdad se conoce de {0} de {1} radiografías (por {2}).</translation>
    </message>
    <message>
        <source>{0} films were left out, since their labels fit other films too.</source>
        <translation>Se omitieron {0} radiografías, porque sus etiquetas valen también para otras.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Films on which you differ&lt;/b&gt;; choose one to look at it</source>
        <translation>&lt;b&gt;Radiografías en las que difieren&lt;/b&gt;; elija una para verla</translation>
    </message>
    <message>
        <source>All intervals hold 95 %. Sensitivity and specificity leave out what was left open.</source>
        <translation>Todos los intervalos son del 95 %. La sensibilidad y la especificidad no cuentan lo que quedó sin decidir.</translation>
    </message>
    <message>
        <source>Model: {0}</source>
        <translation>Modelo: {0}</translation>
    </message>
    <message>
        <source>You: {0}</source>
        <translation>Usted: {0}</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Films on which you differ</source>
        <translation>Radiografías en las que difieren</translation>
    </message>
</context>
<context>
    <name>AllowanceBar</name>
    <message>
        <source>Assess anyway</source>
        <translation>Evaluar de todos modos</translation>
    </message>
    <message>
        <source>By a model that was not made for such films; the row, pictures and reports then say so</source>
        <translation>Con un modelo que no se hizo para esas radiografías; la fila, las imágenes y los informes lo indican entonces</translation>
    </message>
    <message>
        <source>Invert and assess</source>
        <translation>Invertir y evaluar</translation>
    </message>
    <message>
        <source>Turn and assess</source>
        <translation>Girar y evaluar</translation>
    </message>
    <message>
        <source>The row then says that the film was corrected; its file stays as it is</source>
        <translation>La fila indica entonces que la radiografía se corrigió; su archivo queda como está</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Not assessed.</source>
        <translation>No evaluada.</translation>
    </message>
    <message>
        <source>You have seen this film&apos;s answer before, so this reading will not count as blind.</source>
        <translation>Ya ha visto antes la respuesta de esta radiografía, así que esta lectura no contará como ciega.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is shown once you have given yours.</source>
        <translation>La respuesta del modelo se muestra cuando usted haya dado la suya.</translation>
    </message>
    <message>
        <source>Your reading first.</source>
        <translation>Primero su lectura.</translation>
    </message>
    <message>
        <source>In a reader study the model&apos;s answer is not shown.</source>
        <translation>En un estudio de lectura no se muestra la respuesta del modelo.</translation>
    </message>
    <message>
        <source>Your reading, please.</source>
        <translation>Su lectura, por favor.</translation>
    </message>
    <message>
        <source>The {0} validation films with the nearest scores have probabilities from {1} to {2}. Of all {3} validation films, {4} show pneumonia. They are weighed as if {5} did: where pneumonia is rarer than that, it is also rarer among films scored like this one. In brackets the 95 % interval.</source>
        <translation>Las {0} radiografías de validación con puntuaciones más cercanas tienen probabilidades de {1} a {2}. De las {3} radiografías de validación, {4} muestran neumonía. Se ponderan como si fueran el {5}: donde la neumonía es más rara, también lo es entre radiografías con una puntuación así. Entre paréntesis, el intervalo del 95 %.</translation>
    </message>
    <message>
        <source>The films were changed at random, as other rooms and detectors would.</source>
        <translation>Las radiografías se cambiaron al azar, como harían otras salas y detectores.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Investigación. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Research use. Trained on {0}; not a diagnosis.</source>
        <translation>Para investigación. Entrenado con {0}; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Signs of pneumonia:</source>
        <translation>Signos de neumonía:</translation>
    </message>
    <message>
        <source>No signs of pneumonia:</source>
        <translation>Sin signos de neumonía:</translation>
    </message>
    <message>
        <source>Undecided, too close to call:</source>
        <translation>Indecisa, demasiado ajustada:</translation>
    </message>
    <message>
        <source>Your reading: signs of pneumonia.</source>
        <translation>Su lectura: signos de neumonía.</translation>
    </message>
    <message>
        <source>Your reading: no signs of pneumonia.</source>
        <translation>Su lectura: sin signos de neumonía.</translation>
    </message>
    <message>
        <source>Your reading: unsure.</source>
        <translation>Su lectura: no seguro.</translation>
    </message>
    <message>
        <source>The model agrees:</source>
        <translation>El modelo coincide:</translation>
    </message>
    <message>
        <source>The model says signs of pneumonia:</source>
        <translation>El modelo ve signos de neumonía:</translation>
    </message>
    <message>
        <source>The model says no signs of pneumonia:</source>
        <translation>El modelo no ve signos de neumonía:</translation>
    </message>
    <message>
        <source>The model is undecided:</source>
        <translation>El modelo está indeciso:</translation>
    </message>
    <message>
        <source>probability {0}.</source>
        <translation>probabilidad {0}.</translation>
    </message>
    <message>
        <source>probability {0}, at or above the operating point “{1}” ({2}).</source>
        <translation>probabilidad {0}, igual o por encima del punto de operación «{1}» ({2}).</translation>
    </message>
    <message>
        <source>probability {0}, below the operating point “{1}” ({2}).</source>
        <translation>probabilidad {0}, por debajo del punto de operación «{1}» ({2}).</translation>
    </message>
    <message>
        <source>probability {0} lies within the undecided band around the operating point “{1}” ({2}).</source>
        <translation>la probabilidad {0} está dentro de la banda indecisa en torno al punto de operación «{1}» ({2}).</translation>
    </message>
    <message>
        <source>At your prevalence of {0} that is a probability of {1}.</source>
        <translation>Con su prevalencia del {0} es una probabilidad de {1}.</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia ({2}).</source>
        <translation>De {0} radiografías de validación de puntuación parecida, el {1} mostraba neumonía ({2}).</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia at that prevalence ({2}).</source>
        <translation>De {0} radiografías de validación de puntuación parecida, el {1} mostraba neumonía, con esa prevalencia ({2}).</translation>
    </message>
    <message>
        <source>Of the {0} validation films scored most alike, {1} showed pneumonia at even odds ({2}).</source>
        <translation>De {0} radiografías de validación de puntuación parecida, el {1} mostraba neumonía, a partes iguales ({2}).</translation>
    </message>
    <message>
        <source>Most evidence: {0}.</source>
        <translation>Mayor evidencia: {0}.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something unexpected went wrong ({0}).</source>
        <translation>Algo inesperado ha fallado ({0}).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Not shown yet</source>
        <translation>Aún no se muestra</translation>
    </message>
    <message>
        <source>Give your verdict first; then the model&apos;s answer is shown.</source>
        <translation>Dé primero su veredicto; después se muestra la respuesta del modelo.</translation>
    </message>
    <message>
        <source>Your note: {0}</source>
        <translation>Su nota: {0}</translation>
    </message>
    <message>
        <source>probability {0}</source>
        <translation>probabilidad {0}</translation>
    </message>
    <message>
        <source>reader: {0}</source>
        <translation>lector: {0}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>warning: {0}</source>
        <translation>advertencia: {0}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
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
        <translation>Las seleccionadas son normales</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>Neu&amp;monía</translation>
    </message>
    <message>
        <source>The selected ones have pneumonia</source>
        <translation>Las seleccionadas tienen neumonía</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>The selected ones are of neither class</source>
        <translation>Las seleccionadas no son de ninguna de las dos clases</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>What was found in {0}</source>
        <translation>Lo que se encontró en {0}</translation>
    </message>
    <message>
        <source>Rows and folders with problems: {0}</source>
        <translation>Filas y carpetas con problemas: {0}</translation>
    </message>
    <message>
        <source>Select a row and say what it stands for; what lies below it follows.</source>
        <translation>Seleccione una fila y diga qué representa; lo que está debajo la sigue.</translation>
    </message>
    <message>
        <source>Normal films: {0}. Films with pneumonia: {1}. Left out: {2}.</source>
        <translation>Radiografías normales: {0}. Radiografías con neumonía: {1}. Omitidas: {2}.</translation>
    </message>
    <message>
        <source>Both classes are needed: say which rows are normal and which have pneumonia.</source>
        <translation>Se necesitan ambas clases: diga qué filas son normales y cuáles tienen neumonía.</translation>
    </message>
    <message>
        <source>Assess {0} films</source>
        <translation>Evaluar {0} radiografías</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indecisas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>No revisadas</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Films in which the model sees signs of pneumonia</source>
        <translation>Radiografías en las que el modelo ve signos de neumonía</translation>
    </message>
    <message>
        <source>Films that are too close to call</source>
        <translation>Radiografías demasiado ajustadas para decidir</translation>
    </message>
    <message>
        <source>Films that must not be assessed</source>
        <translation>Radiografías que no deben evaluarse</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Films without a reader&apos;s verdict</source>
        <translation>Radiografías sin veredicto del lector</translation>
    </message>
    <message>
        <source>Films of which the reader and the model say the opposite</source>
        <translation>Radiografías de las que lector y modelo dicen lo contrario</translation>
    </message>
</context>
<context>
    <name>ClipboardWriter</name>
    <message>
        <source>{0} rows were copied.</source>
        <translation>Se copiaron {0} filas.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Se copió la imagen.</translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation>Se copió la respuesta.</translation>
    </message>
</context>
<context>
    <name>CloseFilms</name>
    <message>
        <source>Close all films</source>
        <translation>Cerrar todas las radiografías</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Zone or reason</source>
        <translation>Zona o motivo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>O&amp;rganizar</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Columnas &amp;predeterminadas</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Order of the scan</source>
        <translation>Orden del análisis</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy films into folders</source>
        <translation>Copiar radiografías en carpetas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Folders by</source>
        <translation>Carpetas según</translation>
    </message>
    <message>
        <source>While films are read blind, only the reader&apos;s verdicts name folders, and films not yet read stay out.</source>
        <translation>Durante la lectura a ciegas, solo los veredictos del lector dan nombre a las carpetas; las radiografías aún sin leer se omiten.</translation>
    </message>
    <message>
        <source>The &amp;model&apos;s verdict</source>
        <translation>Veredicto del &amp;modelo</translation>
    </message>
    <message>
        <source>The &amp;reader&apos;s verdict</source>
        <translation>Veredicto del &amp;lector</translation>
    </message>
    <message>
        <source>&amp;Both, the reader&apos;s within the model&apos;s</source>
        <translation>Am&amp;bos, el del lector dentro del del modelo</translation>
    </message>
    <message>
        <source>Folders such as {0}. Films are copied, never moved.</source>
        <translation>Carpetas como {0}. Las radiografías se copian, nunca se mueven.</translation>
    </message>
</context>
<context>
    <name>CopyExport</name>
    <message>
        <source>{0} films were copied into {1}.</source>
        <translation>Se copiaron {0} radiografías en {1}.</translation>
    </message>
    <message>
        <source>{0} could not be: {1} there says why.</source>
        <translation>Con {0} no fue posible: allí {1} dice por qué.</translation>
    </message>
    <message>
        <source>It was cancelled: {0} films were not copied.</source>
        <translation>Cancelado: {0} radiografías no se copiaron.</translation>
    </message>
    <message>
        <source>{0} films are still to be read blind and were left out.</source>
        <translation>{0} radiografías aún deben leerse a ciegas y se omitieron.</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Counts of the films by outcome</source>
        <translation>Recuento de radiografías por resultado</translation>
    </message>
    <message>
        <source>{0} with signs</source>
        <translation>con signos: {0}</translation>
    </message>
    <message>
        <source>{0} no signs</source>
        <translation>sin signos: {0}</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>indecisas: {0}</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>rechazadas: {0}</translation>
    </message>
    <message>
        <source>{0} with errors</source>
        <translation>con errores: {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; found</source>
        <translation>encontradas: &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{0} not shown yet</source>
        <translation>aún sin mostrar: {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; of {1} shown</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; de {1} a la vista</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado ha fallado</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The findings so far are still there, and every finding and review is on the disk already. You can go on; if the window behaves oddly, close Hilum and start it again.</source>
        <translation>Algo inesperado ha fallado. Los resultados obtenidos siguen ahí, y cada resultado y cada revisión están ya en el disco. Puede continuar; si la ventana se comporta de forma extraña, cierre Hilum y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The fault</source>
        <translation>El fallo</translation>
    </message>
    <message>
        <source>Hilum could not start, since something unexpected went wrong. Every finding and review is still on the disk. Start Hilum again; if it fails again, save a report.</source>
        <translation>Hilum no pudo iniciarse por un error inesperado. Todos los resultados y revisiones siguen en el disco. Vuelva a iniciar Hilum; si falla de nuevo, guarde un informe.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close Hilum</source>
        <translation>Cerrar Hilum</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>El informe se guardó como {0}.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Borrar todos los datos…</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>These could not be deleted: {0}. Another program may be using them.</source>
        <translation>No se pudieron borrar: {0}. Quizá los esté usando otro programa.</translation>
    </message>
    <message>
        <source>All data were deleted. Hilum goes on as on the first day.</source>
        <translation>Se borraron todos los datos. Hilum continúa como el primer día.</translation>
    </message>
    <message>
        <source>On this computer, and nowhere else, Hilum keeps what it found in each film, with the path; your reviews and notes; which films are open and which folders were opened last; pictures that you pasted; profiles of your own evaluations; your settings; and a log of faults without names. Hilum keeps no copies of your film files, and never changes them.</source>
        <translation>En este equipo, y en ningún otro lugar, Hilum guarda lo que encontró en cada radiografía, con su ruta; sus revisiones y notas; qué radiografías están abiertas y qué carpetas se abrieron las últimas; las imágenes que pegó; los perfiles de sus propias evaluaciones; sus ajustes; y un registro de fallos sin nombres. Hilum no guarda copias de los archivos de sus radiografías y nunca los modifica.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Borrar todos los datos</translation>
    </message>
    <message>
        <source>Delete everything that Hilum keeps?</source>
        <translation>¿Borrar todo lo que guarda Hilum?</translation>
    </message>
    <message>
        <source>Findings, reviews, notes, the session, pasted pictures, profiles, settings and logs are deleted for good; this cannot be undone. Your films stay where they are, and so do tables and reports you saved.</source>
        <translation>Resultados, revisiones, notas, la sesión, imágenes pegadas, perfiles, ajustes y registros se borran para siempre; esto no se puede deshacer. Sus radiografías se quedan donde están, igual que las tablas e informes que haya guardado.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Show patient&apos;s name</source>
        <translation>Mostrar el nombre del paciente</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Film details</source>
        <translation>Datos de la radiografía</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>Region {0}: {1}</source>
        <translation>Región {0}: {1}</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Patient: {0}</source>
        <translation>Paciente: {0}</translation>
    </message>
    <message>
        <source>The file gives no name.</source>
        <translation>El archivo no da ningún nombre.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} por {1} píxeles</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>{0}, at the detector</source>
        <translation>{0}, en el detector</translation>
    </message>
    <message>
        <source>{0} mm down, {1} mm across</source>
        <translation>{0} mm vertical, {1} mm horizontal</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>El modelo aún no está cargado.</translation>
    </message>
    <message>
        <source>Asked for: {0}.</source>
        <translation>Pedido: {0}.</translation>
    </message>
    <message>
        <source>Runs on: {0}.</source>
        <translation>Se ejecuta en: {0}.</translation>
    </message>
    <message>
        <source>The other device failed during a scan; the processor goes on in its place.</source>
        <translation>El otro dispositivo falló durante un análisis; el procesador continúa en su lugar.</translation>
    </message>
    <message>
        <source>Why: {0}.</source>
        <translation>Motivo: {0}.</translation>
    </message>
    <message>
        <source>No other device that Hilum can use was found on this computer.</source>
        <translation>No se encontró en este equipo otro dispositivo que Hilum pueda usar.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>A report helps to mend this. It holds Hilum&apos;s log, the versions of its parts, the device and the settings; no films, no file names and nothing of patients. Nothing is sent: you decide whom you give it to.</source>
        <translation>Un informe ayuda a corregirlo. Contiene el registro de Hilum, las versiones de sus partes, el dispositivo y los ajustes; ninguna radiografía, ningún nombre de archivo y nada de los pacientes. No se envía nada: usted decide a quién se lo da.</translation>
    </message>
</context>
<context>
    <name>DicomDialog</name>
    <message>
        <source>Write DICOM objects</source>
        <translation>Escribir objetos DICOM</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>With the pat&amp;ient and the study of the film</source>
        <translation>Con el pac&amp;iente y el estudio de la radiografía</translation>
    </message>
    <message>
        <source>Otherwise patient and study are replaced, and files are only numbered. A film whose header says that its picture names the patient is left out then.</source>
        <translation>De lo contrario, paciente y estudio se sustituyen y los archivos solo se numeran. Una radiografía cuya cabecera dice que la imagen nombra al paciente se omite entonces.</translation>
    </message>
    <message>
        <source>For each assessed DICOM film: its picture with the heat map as Secondary Capture, and probability and verdict as Structured Report. Both say that they are for research use.</source>
        <translation>De cada radiografía DICOM evaluada: su imagen con el mapa de calor como Secondary Capture, y probabilidad y veredicto como Structured Report. Ambos dicen que son para investigación.</translation>
    </message>
</context>
<context>
    <name>DicomExport</name>
    <message>
        <source>Picture and report of {0} films were written to {1}.</source>
        <translation>Imagen e informe de {0} radiografías se escribieron en {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}</source>
        <translation>{0} no se pudieron escribir: {1}</translation>
    </message>
    <message>
        <source>It was cancelled: {0} films were not written.</source>
        <translation>Cancelado: {0} radiografías no se escribieron.</translation>
    </message>
    <message>
        <source>{0} were left out: no DICOM films, or without an answer that may be told.</source>
        <translation>{0} se omitieron: no son radiografías DICOM o no tienen respuesta que pueda darse.</translation>
    </message>
</context>
<context>
    <name>DisagreementsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Contours instead of colours</source>
        <translation>Contornos en lugar de colores</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>With large thumbnails</source>
        <translation>Con miniaturas grandes</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Mapa de &amp;calor</translation>
    </message>
    <message>
        <source>Both colour scales keep their order for colour-blind readers, and are the same for all films.</source>
        <translation>Ambas escalas de color conservan su orden para lectores daltónicos y son las mismas para todas las radiografías.</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to assess</source>
        <translation>Suelte para evaluar</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>{0} is a ZIP archive. Unpack it, and drop the folder with the films.</source>
        <translation>{0} es un archivo ZIP. Descomprímalo y suelte la carpeta con las radiografías.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it as a file first, and drop that file.</source>
        <translation>Esto no es un archivo de este equipo. Guárdelo primero como archivo y suelte ese archivo.</translation>
    </message>
</context>
<context>
    <name>ElementsController</name>
    <message>
        <source>This film is no DICOM object.</source>
        <translation>Esta radiografía no es un objeto DICOM.</translation>
    </message>
</context>
<context>
    <name>ElementsDialog</name>
    <message>
        <source>Show identifying elements</source>
        <translation>Mostrar los elementos identificativos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <translation>Elementos DICOM</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{0} elements.</source>
        <translation>{0} elementos.</translation>
    </message>
    <message>
        <source>Only the first {0} elements are listed.</source>
        <translation>Solo se listan los primeros {0} elementos.</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Buscar etiqueta, nombre o valor</translation>
    </message>
    <message>
        <source>Search the elements</source>
        <translation>Buscar en los elementos</translation>
    </message>
</context>
<context>
    <name>ElementsModel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Ítem {0}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
    <message>
        <source>Items: {0}</source>
        <translation>Ítems: {0}</translation>
    </message>
</context>
<context>
    <name>ErrorRateTable</name>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Quedan indecisas</translation>
    </message>
    <message>
        <source>Covered, normal</source>
        <translation>Cubiertas, normales</translation>
    </message>
    <message>
        <source>Covered, pneumonia</source>
        <translation>Cubiertas, neumonía</translation>
    </message>
    <message>
        <source>Left undecided: validation films under random changes. Covered: films of held-out patients whose true class the rate does not exclude.</source>
        <translation>Quedan indecisas: radiografías de validación con cambios aleatorios. Cubiertas: radiografías de pacientes apartados cuya clase verdadera la tasa no excluye.</translation>
    </message>
    <message>
        <source>Error rate {0}</source>
        <translation>Tasa de error {0}</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} (95 % interval {1} to {2})</source>
        <translation>{0} (intervalo del 95 %, {1} a {2})</translation>
    </message>
    <message>
        <source>{0} % ({1} to {2})</source>
        <translation>{0} % ({1} a {2})</translation>
    </message>
    <message>
        <source>{0} % (95 % interval {1} to {2})</source>
        <translation>{0} % (intervalo del 95 % {1} a {2})</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} a {2})</translation>
    </message>
</context>
<context>
    <name>EvaluationActions</name>
    <message>
        <source>Evaluate on your own films…</source>
        <translation>Evaluar con sus propias radiografías…</translation>
    </message>
</context>
<context>
    <name>EvaluationController</name>
    <message>
        <source>Looking at {0}…</source>
        <translation>Mirando {0}…</translation>
    </message>
    <message>
        <source>The PDF is written: {0}</source>
        <translation>Se escribió el PDF: {0}</translation>
    </message>
    <message>
        <source>Cancelled after {0} of {1} films. Assess them again, and it goes on where it was.</source>
        <translation>Cancelado tras {0} de {1} radiografías. Evalúelas de nuevo y continuará donde estaba.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Evaluate on your own films</source>
        <translation>Evaluar con sus propias radiografías</translation>
    </message>
    <message>
        <source>1  Choose</source>
        <translation>1  Elegir</translation>
    </message>
    <message>
        <source>2  Check</source>
        <translation>2  Comprobar</translation>
    </message>
    <message>
        <source>3  Assess</source>
        <translation>3  Evaluar</translation>
    </message>
    <message>
        <source>4  Results</source>
        <translation>4  Resultados</translation>
    </message>
</context>
<context>
    <name>EvaluationPdf</name>
    <message>
        <source>In both classes, with the same content</source>
        <translation>En ambas clases, con el mismo contenido</translation>
    </message>
    <message>
        <source>Evaluation of Hilum on your own films</source>
        <translation>Evaluación de Hilum con sus propias radiografías</translation>
    </message>
    <message>
        <source>Hilum {0}, model sha256 {1}… Research use. Not a diagnosis.</source>
        <translation>Hilum {0}, sha256 del modelo {1}… Para investigación. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>At the threshold {0}{1}</source>
        <translation>Con el umbral {0}{1}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo que se contó</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Lo que hay que tener en cuenta</translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation>Límites del modelo</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde salen las cifras</translation>
    </message>
    <message>
        <source>Model {0}, sha256 {1}. Hilum {2}. Evaluated on {3}.</source>
        <translation>Modelo {0}, sha256 {1}. Hilum {2}. Evaluado el {3}.</translation>
    </message>
    <message>
        <source>Proportions have Wilson&apos;s intervals (1927); where patients are known, for the number of independent films that the films are worth (Rao and Scott 1992). The area has DeLong&apos;s interval (1988), or where patients are known a bootstrap&apos;s that draws patients, as the band of the curve does (percentiles, each rate by itself). Predictive values at your prevalence follow from Bayes&apos; theorem, with the logit intervals of Mercaldo, Lau and Zhou (2007); the prevalence counts as known. Further films are counted by the width of Wilson&apos;s interval, as films come by Buderer (1996). ECE: ten bins of equal width (Guo 2017).</source>
        <translation>Las proporciones tienen intervalos de Wilson (1927); si se conocen los pacientes, para el número de radiografías independientes que valen (Rao y Scott 1992). El área tiene el intervalo de DeLong (1988) o, si se conocen los pacientes, el de un bootstrap que sortea pacientes, como la banda de la curva (percentiles, cada tasa por separado). Los valores predictivos con su prevalencia siguen el teorema de Bayes, con los intervalos logit de Mercaldo, Lau y Zhou (2007); la prevalencia se da por conocida. Las radiografías adicionales se cuentan por la anchura del intervalo de Wilson, según llegan, por Buderer (1996). ECE: diez intervalos de igual anchura (Guo 2017).</translation>
    </message>
    <message>
        <source>Missed: labelled pneumonia, called no signs</source>
        <translation>No detectadas: etiquetadas neumonía, dadas por sin signos</translation>
    </message>
    <message>
        <source>False alarms: labelled normal, called signs</source>
        <translation>Falsas alarmas: etiquetadas normal, dadas por con signos</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy films into folders…</source>
        <translation>Copiar radiografías en carpetas…</translation>
    </message>
    <message>
        <source>Write DICOM objects…</source>
        <translation>Escribir objetos DICOM…</translation>
    </message>
    <message>
        <source>Report of this film…</source>
        <translation>Informe de esta radiografía…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
</context>
<context>
    <name>ExportContext</name>
    <message>
        <source>Hilum report</source>
        <translation>Informe de Hilum</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>DICOM objects need the package highdicom. Install it with: {0}</source>
        <translation>Los objetos DICOM necesitan el paquete highdicom. Instálelo con: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué formato</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets</source>
        <translation>&amp;CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>CSV for Excel, with se&amp;micolons and decimal commas</source>
        <translation>CSV para Excel, con p&amp;unto y coma y coma decimal</translation>
    </message>
    <message>
        <source>&amp;XLSX, a workbook for Excel</source>
        <translation>&amp;XLSX, libro para Excel</translation>
    </message>
    <message>
        <source>&amp;JSON Lines, for programs</source>
        <translation>&amp;JSON Lines, para programas</translation>
    </message>
    <message>
        <source>P&amp;DF report, for people</source>
        <translation>Informe P&amp;DF, para personas</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>Se escribieron {0} filas en {1}.</translation>
    </message>
    <message>
        <source>The report of {0} films was written to {1}.</source>
        <translation>El informe de {0} radiografías se escribió en {1}.</translation>
    </message>
    <message>
        <source>The report was written to {0}.</source>
        <translation>El informe se escribió en {0}.</translation>
    </message>
    <message>
        <source>The picture was written to {0}.</source>
        <translation>La imagen se escribió en {0}.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>PPV among these films</source>
        <translation>VPP entre estas radiografías</translation>
    </message>
    <message>
        <source>NPV among these films</source>
        <translation>VPN entre estas radiografías</translation>
    </message>
    <message>
        <source>PPV at {0} prevalence</source>
        <translation>VPP con prevalencia {0}</translation>
    </message>
    <message>
        <source>NPV at {0} prevalence</source>
        <translation>VPN con prevalencia {0}</translation>
    </message>
    <message>
        <source>Figures at the threshold</source>
        <translation>Cifras con el umbral</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Life size</source>
        <translation>Tamaño natural</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Reflejar izquierda y derecha</translation>
    </message>
    <message>
        <source>As in the file again</source>
        <translation>Otra vez como en el archivo</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Measure distances</source>
        <translation>Medir distancias</translation>
    </message>
    <message>
        <source>Measure in an ellipse</source>
        <translation>Medir en una elipse</translation>
    </message>
    <message>
        <source>Measure in a rectangle</source>
        <translation>Medir en un rectángulo</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <translation>Borrar todas las mediciones</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Window level by dragging</source>
        <translation>Ventana arrastrando</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Siguiente ventana</translation>
    </message>
    <message>
        <source>Reset the window</source>
        <translation>Restablecer la ventana</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Map of the evidence</source>
        <translation>Mapa de indicios</translation>
    </message>
    <message>
        <source>Lung outline</source>
        <translation>Contorno de los pulmones</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Film details</source>
        <translation>Datos de la radiografía</translation>
    </message>
    <message>
        <source>DICOM elements…</source>
        <translation>Elementos DICOM…</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>Mantener al lado</translation>
    </message>
    <message>
        <source>Same window level for both</source>
        <translation>Misma ventana para ambas</translation>
    </message>
    <message>
        <source>Show the prior film</source>
        <translation>Mostrar la radiografía previa</translation>
    </message>
    <message>
        <source>Show a later prior film</source>
        <translation>Mostrar una radiografía previa más reciente</translation>
    </message>
</context>
<context>
    <name>FilmGroups</name>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Called otherwise than labelled</source>
        <translation>Clasificadas de otro modo que su etiqueta</translation>
    </message>
    <message>
        <source>Undecided at an error rate of {0}</source>
        <translation>Indecisas con una tasa de error del {0}</translation>
    </message>
    <message>
        <source>Assessed, labelled normal</source>
        <translation>Evaluadas, etiquetadas como normales</translation>
    </message>
    <message>
        <source>Assessed, labelled pneumonia</source>
        <translation>Evaluadas, etiquetadas como neumonía</translation>
    </message>
    <message>
        <source>Not assessed: {0}</source>
        <translation>No evaluadas: {0}</translation>
    </message>
    <message>
        <source>In both classes, with the same content</source>
        <translation>En ambas clases, con el mismo contenido</translation>
    </message>
    <message>
        <source>The same as another one, and counted</source>
        <translation>Iguales a otra, y contadas</translation>
    </message>
    <message>
        <source>With a problem in the list</source>
        <translation>Con un problema en la lista</translation>
    </message>
    <message>
        <source>Left out, of neither class</source>
        <translation>Omitidas, de ninguna de las clases</translation>
    </message>
</context>
<context>
    <name>FilmMenu</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Nivel de ventana</translation>
    </message>
</context>
<context>
    <name>FilmOpener</name>
    <message>
        <source>The clipboard holds no film: no file, no path, no picture.</source>
        <translation>El portapapeles no contiene ninguna radiografía: ni archivo, ni ruta, ni imagen.</translation>
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
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>Turned by {0}°</source>
        <translation>Girada {0}°</translation>
    </message>
    <message>
        <source>The file gives no pixel spacing: lengths are in pixels.</source>
        <translation>El archivo no indica el espaciado de píxeles: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>Measured at the detector: the patient&apos;s own lengths are smaller.</source>
        <translation>Medido en el detector: las longitudes reales del paciente son menores.</translation>
    </message>
</context>
<context>
    <name>FilmReportDialog</name>
    <message>
        <source>Report of this film</source>
        <translation>Informe de esta radiografía</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Print the patient&apos;s &amp;name</source>
        <translation>Imprimir el &amp;nombre del paciente</translation>
    </message>
    <message>
        <source>It is read from the file only now, and kept nowhere else.</source>
        <translation>Se lee del archivo solo ahora y no se guarda en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Only DICOM files hold a patient&apos;s name.</source>
        <translation>Solo los archivos DICOM contienen el nombre del paciente.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
</context>
<context>
    <name>FilmsTable</name>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all films again</source>
        <translation>Mostrar de nuevo todas las radiografías</translation>
    </message>
    <message>
        <source>{0}: {1} ✕</source>
        <translation>{0}: {1} ✕</translation>
    </message>
    <message>
        <source>Only {0}, {1} films</source>
        <translation>Solo {0}, {1} radiografías</translation>
    </message>
    <message>
        <source>{0}, {1} films</source>
        <translation>{0}, {1} radiografías</translation>
    </message>
    <message>
        <source>Search: a file name, p:&gt;0.9, verdict:signs, reviewed:no …</source>
        <translation>Buscar: un nombre de archivo, p:&gt;0.9, verdict:signs, reviewed:no …</translation>
    </message>
    <message>
        <source>Search: a number, reviewed:no, reader:unsure, note:yes …</source>
        <translation>Buscar: un número, reviewed:no, reader:unsure, note:yes …</translation>
    </message>
    <message>
        <source>Search the films</source>
        <translation>Buscar radiografías</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta en la que se escribe</translation>
    </message>
    <message>
        <source>A file has this name; name a folder.</source>
        <translation>Un archivo tiene este nombre; indique una carpeta.</translation>
    </message>
    <message>
        <source>Name a folder, itself in a folder that is there.</source>
        <translation>Indique una carpeta dentro de una carpeta existente.</translation>
    </message>
    <message>
        <source>What is there stays: a new file of the same name gets a number.</source>
        <translation>Lo que hay se conserva: un archivo nuevo del mismo nombre recibe un número.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Se creará la carpeta.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Looks at every picture first: whether it is one whole frontal chest film, which way up it lies, whether it is inverted, and whether a child or an adult is shown. What it refuses gets a reason, and no probability.</source>
        <translation>Mira primero cada imagen: si es una radiografía de tórax frontal completa, en qué sentido está, si está invertida y si muestra a un niño o a un adulto. Lo que rechaza recibe un motivo, y ninguna probabilidad.</translation>
    </message>
    <message>
        <source>Shares of films and pictures that it had not learnt from; in brackets the 95 % confidence interval.</source>
        <translation>Proporciones de radiografías e imágenes de las que no había aprendido; entre paréntesis, el intervalo de confianza del 95 %.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>A chest film from a probability of</source>
        <translation>Una radiografía de tórax a partir de una probabilidad de</translation>
    </message>
    <message>
        <source>A child&apos;s film up to</source>
        <translation>Radiografía de un niño hasta</translation>
    </message>
    <message>
        <source>An adult&apos;s film from</source>
        <translation>Radiografía de un adulto desde</translation>
    </message>
    <message>
        <source>Least share of the picture of either lung</source>
        <translation>Parte mínima de la imagen de cada pulmón</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de admisión</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Open the films of the last session at the start</source>
        <translation>Abrir al inicio las radiografías de la última sesión</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Prevalence of pneumonia at your site</source>
        <translation>&amp;Prevalencia de neumonía en su centro</translation>
    </message>
    <message>
        <source>Films that have not changed are not assessed again. Reviews are kept in any case.</source>
        <translation>Las radiografías que no han cambiado no se evalúan de nuevo. Las revisiones se conservan en todo caso.</translation>
    </message>
    <message>
        <source>How many in a hundred films that you read show pneumonia? Answers then also say what their probability means there. No verdict changes.</source>
        <translation>¿Cuántas de cada cien radiografías que usted lee muestran neumonía? Las respuestas dicen entonces también qué significa su probabilidad allí. Ningún veredicto cambia.</translation>
    </message>
</context>
<context>
    <name>Greyscale</name>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>0.5 to 99.5 %</source>
        <translation>0,5 a 99,5 %</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>rango completo</translation>
    </message>
    <message>
        <source>lungs (dark parts)</source>
        <translation>pulmones (partes oscuras)</translation>
    </message>
    <message>
        <source>bones (bright parts)</source>
        <translation>huesos (partes claras)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups of films</source>
        <translation>Grupos de radiografías</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>{0}: show these films in the table</source>
        <translation>{0}: mostrar estas radiografías en la tabla</translation>
    </message>
</context>
<context>
    <name>GroupsTree</name>
    <message>
        <source>Folders or labels, and the class of each</source>
        <translation>Carpetas o etiquetas, y la clase de cada una</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
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
        <translation>Prob.</translation>
    </message>
</context>
<context>
    <name>HeatmapStyle</name>
    <message>
        <source>Inferno (black, red, yellow)</source>
        <translation>Inferno (negro, rojo, amarillo)</translation>
    </message>
    <message>
        <source>Cividis (blue, grey, yellow)</source>
        <translation>Cividis (azul, gris, amarillo)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram of grey values; arrow keys change the window level</source>
        <translation>Histograma de grises; las flechas cambian la ventana</translation>
    </message>
    <message>
        <source>Drag an end of the window, or the window itself</source>
        <translation>Arrastre un extremo de la ventana, o la ventana entera</translation>
    </message>
    <message>
        <source>Grey values</source>
        <translation>Valores de gris</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>A picture decoder is missing on this computer.</source>
        <translation>Falta en este equipo un descodificador de imágenes.</translation>
    </message>
    <message>
        <source>A site profile needs a name.</source>
        <translation>Un perfil de centro necesita un nombre.</translation>
    </message>
    <message>
        <source>At {0}x{1} pixels the picture is too narrow for a chest film.</source>
        <translation>Con {0}x{1} píxeles la imagen es demasiado estrecha para una radiografía de tórax.</translation>
    </message>
    <message>
        <source>Bits beside those that hold the film&apos;s grey values were set; they were left out.</source>
        <translation>Había bits a 1 junto a los que guardan los grises de la radiografía; se dejaron fuera.</translation>
    </message>
    <message>
        <source>By its header (Patient Orientation) the film lies on its side or upside down; it is read as it is stored.</source>
        <translation>Según su cabecera (Patient Orientation), la radiografía está de lado o boca abajo; se lee tal como está guardada.</translation>
    </message>
    <message>
        <source>By its header (“{0}”) the film shows more than the chest.</source>
        <translation>Según su cabecera («{0}»), la radiografía muestra más que el tórax.</translation>
    </message>
    <message>
        <source>Close it if a spreadsheet has it open, or name another file.</source>
        <translation>Ciérrelo si está abierto en una hoja de cálculo, o indique otro archivo.</translation>
    </message>
    <message>
        <source>Films without a patient: {0}. Each of them is taken for a patient of its own.</source>
        <translation>Radiografías sin paciente: {0}. Cada una se toma por un paciente propio.</translation>
    </message>
    <message>
        <source>For research and teaching; not a medical device and no diagnosis.</source>
        <translation>Para investigación y docencia; no es un producto sanitario ni un diagnóstico.</translation>
    </message>
    <message>
        <source>Hilum could not read this file.</source>
        <translation>Hilum no pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Its probability is stated for even odds: where pneumonia is rarer than that, it is too high.</source>
        <translation>Su probabilidad se indica para igual número de casos con y sin neumonía: donde la neumonía es menos frecuente, es demasiado alta.</translation>
    </message>
    <message>
        <source>Knows two answers only: any other disease may look like either.</source>
        <translation>Solo conoce dos respuestas: cualquier otra enfermedad puede parecerse a una u otra.</translation>
    </message>
    <message>
        <source>Line {0} names no file.</source>
        <translation>La línea {0} no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has the label “{2}”; NORMAL and PNEUMONIA are understood.</source>
        <translation>La línea {0} de {1} tiene la etiqueta «{2}»; se entienden NORMAL y PNEUMONIA.</translation>
    </message>
    <message>
        <source>Line {0}: {1} has no label.</source>
        <translation>Línea {0}: {1} no tiene etiqueta.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is already named in line {2}, as “{3}” and not “{4}”.</source>
        <translation>Línea {0}: {1} ya se nombra en la línea {2}, como «{3}» y no «{4}».</translation>
    </message>
    <message>
        <source>Line {0}: {1} is already named in line {2}.</source>
        <translation>Línea {0}: {1} ya se nombra en la línea {2}.</translation>
    </message>
    <message>
        <source>Line {0}: {1} is not there.</source>
        <translation>Línea {0}: {1} no está.</translation>
    </message>
    <message>
        <source>Make room, or name a file on another disk.</source>
        <translation>Libere espacio, o indique un archivo en otro disco.</translation>
    </message>
    <message>
        <source>No films of one of the classes could be assessed, so there is nothing to measure.</source>
        <translation>No se pudo evaluar ninguna radiografía de una de las clases, así que no hay nada que medir.</translation>
    </message>
    <message>
        <source>Numbers in the film&apos;s header are written with a comma; it was read as a decimal point.</source>
        <translation>Hay números de la cabecera de la radiografía escritos con coma; se leyó como separador decimal.</translation>
    </message>
    <message>
        <source>Parts of the file that may say how its pixels are meant are damaged; they were left out.</source>
        <translation>Partes del archivo que pueden indicar cómo interpretar sus píxeles están dañadas; no se tuvieron en cuenta.</translation>
    </message>
    <message>
        <source>Parts of the picture are transparent; they were shown as black.</source>
        <translation>Hay partes transparentes en la imagen; se mostraron en negro.</translation>
    </message>
    <message>
        <source>That is not the name of a site profile.</source>
        <translation>Ese no es el nombre de un perfil de centro.</translation>
    </message>
    <message>
        <source>The DICOM colour space “{0}” is not one that radiographs have.</source>
        <translation>El espacio de color DICOM «{0}» no es propio de una radiografía.</translation>
    </message>
    <message>
        <source>The DICOM compression “{0}” is not read.</source>
        <translation>La compresión DICOM «{0}» no se lee.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: it has no sound {0}.</source>
        <translation>La cabecera DICOM está dañada: no tiene un {0} válido.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: {0} bits up to bit {1} do not fit in {2}.</source>
        <translation>La cabecera DICOM está dañada: {0} bits hasta el bit {1} no caben en {2}.</translation>
    </message>
    <message>
        <source>The DICOM header is damaged: {0} pixels do not have {1} samples.</source>
        <translation>La cabecera DICOM está dañada: los píxeles {0} no tienen {1} muestras.</translation>
    </message>
    <message>
        <source>The DICOM object has {0} bits a pixel; radiographs have 8 or 16.</source>
        <translation>El objeto DICOM tiene {0} bits por píxel; las radiografías tienen 8 o 16.</translation>
    </message>
    <message>
        <source>The DICOM object inflates to more than {0} bytes.</source>
        <translation>El objeto DICOM se expande a más de {0} bytes.</translation>
    </message>
    <message>
        <source>The DICOM object is a video ({0}), not a film.</source>
        <translation>El objeto DICOM es un vídeo ({0}), no una radiografía.</translation>
    </message>
    <message>
        <source>The DICOM object is cut short.</source>
        <translation>El objeto DICOM está cortado.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged ({0}).</source>
        <translation>El objeto DICOM está dañado ({0}).</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it cannot be inflated.</source>
        <translation>El objeto DICOM está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it does not hold the frames that it claims.</source>
        <translation>El objeto DICOM está dañado: no contiene las imágenes que anuncia.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it holds fragments of an unknown kind.</source>
        <translation>El objeto DICOM está dañado: contiene fragmentos de tipo desconocido.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: it holds less than it claims.</source>
        <translation>El objeto DICOM está dañado: contiene menos de lo que anuncia.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its first part cannot be understood.</source>
        <translation>El objeto DICOM está dañado: no se entiende su primera parte.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its header says {0}x{1} pixels of {2} samples in {3} bits, its picture {4}x{5} of {6} in {7}.</source>
        <translation>El objeto DICOM está dañado: su cabecera dice {0}x{1} píxeles de {2} muestras en {3} bits, su imagen {4}x{5} de {6} en {7}.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its picture is not of the size that was announced.</source>
        <translation>El objeto DICOM está dañado: su imagen no tiene el tamaño anunciado.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: its pixels take {0} bytes, of which its header accounts for {1}.</source>
        <translation>El objeto DICOM está dañado: sus píxeles ocupan {0} bytes, de los que la cabecera explica {1}.</translation>
    </message>
    <message>
        <source>The DICOM object is damaged: what it holds is not a {0} picture.</source>
        <translation>El objeto DICOM está dañado: lo que contiene no es una imagen {0}.</translation>
    </message>
    <message>
        <source>The DICOM object is empty or cut short.</source>
        <translation>El objeto DICOM está vacío o cortado.</translation>
    </message>
    <message>
        <source>The DICOM picture has more than {0} tiles.</source>
        <translation>La imagen DICOM tiene más de {0} teselas.</translation>
    </message>
    <message>
        <source>The DICOM picture is cut short: its end is missing.</source>
        <translation>La imagen DICOM está cortada: le falta el final.</translation>
    </message>
    <message>
        <source>The DICOM {0} holds no picture.</source>
        <translation>El DICOM {0} no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>The DICOM {0} object holds no picture; it may be cut short.</source>
        <translation>El objeto DICOM {0} no contiene ninguna imagen; quizá esté cortado.</translation>
    </message>
    <message>
        <source>The bytes of the pixels are in another order than the header says; they were read in the order in which they are.</source>
        <translation>Los bytes de los píxeles están en otro orden que el que dice la cabecera; se leyeron en su orden real.</translation>
    </message>
    <message>
        <source>The colours stand in another order than the header says (Planar Configuration); they were read in the order in which they are.</source>
        <translation>Los colores están en otro orden que el que dice la cabecera (Planar Configuration); se leyeron en su orden real.</translation>
    </message>
    <message>
        <source>The device “{0}” cannot run the model ({1}).</source>
        <translation>El dispositivo «{0}» no puede ejecutar el modelo ({1}).</translation>
    </message>
    <message>
        <source>The device “{0}” did not start.</source>
        <translation>El dispositivo «{0}» no arrancó.</translation>
    </message>
    <message>
        <source>The file could not be opened ({0}).</source>
        <translation>No se pudo abrir el archivo ({0}).</translation>
    </message>
    <message>
        <source>The file could not be read within {0} seconds; its drive may be slow or gone. Scan again to try it once more.</source>
        <translation>El archivo no se pudo leer en {0} segundos; su unidad puede ser lenta o no estar. Analice de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as bright.</source>
        <translation>El archivo no dice cómo se entienden sus grises (Photometric Interpretation); los valores altos se tomaron por claros.</translation>
    </message>
    <message>
        <source>The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as dark, by its Presentation LUT Shape.</source>
        <translation>El archivo no dice cómo se entienden sus grises (Photometric Interpretation); por su Presentation LUT Shape, los valores altos se tomaron por oscuros.</translation>
    </message>
    <message>
        <source>The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.</source>
        <translation>El archivo no indica su rango de grises; se tomaron los percentiles 0,5 a 99,5.</translation>
    </message>
    <message>
        <source>The file has changed since it was assessed. Assess it again.</source>
        <translation>El archivo ha cambiado desde que se evaluó. Evalúelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has several pages; the first one that is not a reduced copy was read.</source>
        <translation>El archivo tiene varias páginas; se leyó la primera que no es una copia reducida.</translation>
    </message>
    <message>
        <source>The file has several pages; the first one was read.</source>
        <translation>El archivo tiene varias páginas; se leyó la primera.</translation>
    </message>
    <message>
        <source>The file has {0}; at most {1} bytes are read.</source>
        <translation>El archivo tiene {0}; se leen como máximo {1} bytes.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>El archivo está vacío (cero bytes).</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is not a model that can be run ({0}).</source>
        <translation>El archivo no es un modelo que se pueda ejecutar ({0}).</translation>
    </message>
    <message>
        <source>The file kept its decoder busy for more than {0} seconds.</source>
        <translation>El archivo tuvo ocupado a su descodificador más de {0} segundos.</translation>
    </message>
    <message>
        <source>The file made its decoder crash.</source>
        <translation>El archivo hizo fallar a su descodificador.</translation>
    </message>
    <message>
        <source>The file names the view “{0}”; the model reads {1} views.</source>
        <translation>El archivo indica la proyección «{0}»; el modelo lee proyecciones {1}.</translation>
    </message>
    <message>
        <source>The file says that it shows {0}, not the chest.</source>
        <translation>El archivo dice que muestra {0}, no el tórax.</translation>
    </message>
    <message>
        <source>The file {0} is no gate.</source>
        <translation>El archivo {0} no es un control de admisión.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be opened on this computer.</source>
        <translation>El nombre del archivo no se puede abrir en este equipo.</translation>
    </message>
    <message>
        <source>The film is marked FOR PROCESSING: it is what the detector measured, not a picture made to be looked at.</source>
        <translation>La radiografía está marcada como FOR PROCESSING: es lo que midió el detector, no una imagen hecha para mirarla.</translation>
    </message>
    <message>
        <source>The film states no display window; the 0.5 to 99.5 percentiles of its grey values were taken.</source>
        <translation>La radiografía no indica una ventana de visualización; se tomaron los percentiles 0,5 a 99,5 de sus grises.</translation>
    </message>
    <message>
        <source>The film was inverted before it was assessed.</source>
        <translation>La radiografía se invirtió antes de evaluarla.</translation>
    </message>
    <message>
        <source>The film was turned by 180 degrees before it was assessed.</source>
        <translation>La radiografía se giró 180 grados antes de evaluarla.</translation>
    </message>
    <message>
        <source>The film was turned by 90 degrees to the left before it was assessed.</source>
        <translation>La radiografía se giró 90 grados a la izquierda antes de evaluarla.</translation>
    </message>
    <message>
        <source>The film was turned by 90 degrees to the right before it was assessed.</source>
        <translation>La radiografía se giró 90 grados a la derecha antes de evaluarla.</translation>
    </message>
    <message>
        <source>The patient&apos;s age in months is {0}; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>La edad del paciente en meses es {0}; el modelo se hizo para {1} a {2} años, y su respuesta para otros no vale nada.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) cannot be used.</source>
        <translation>La tabla de visualización (VOI LUT) de la radiografía no se puede usar.</translation>
    </message>
    <message>
        <source>A folder has this name; give another one.</source>
        <translation>Una carpeta ya tiene ese nombre; dé otro.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A workbook holds {0} films at most, and these are {1}. Write CSV or JSON Lines.</source>
        <translation>Un libro contiene como máximo {0} radiografías, y estas son {1}. Escriba CSV o JSON Lines.</translation>
    </message>
    <message>
        <source>Academic and non-commercial use only: it learnt in part from films whose licences say so (see the training data).</source>
        <translation>Solo para uso académico y no comercial: aprendió en parte de radiografías cuyas licencias lo exigen (véanse los datos de entrenamiento).</translation>
    </message>
    <message>
        <source>Another film lies in its place.</source>
        <translation>En su lugar hay otra radiografía.</translation>
    </message>
    <message>
        <source>Assessed anyway, by the model for adults, at the user&apos;s wish; else it would have been refused: {0}</source>
        <translation>Evaluada de todos modos, por el modelo para adultos, por deseo del usuario; si no, se habría rechazado: {0}</translation>
    </message>
    <message>
        <source>Assessed anyway, by the model for children, at the user&apos;s wish; else it would have been refused: {0}</source>
        <translation>Evaluada de todos modos, por el modelo para niños, por deseo del usuario; si no, se habría rechazado: {0}</translation>
    </message>
    <message>
        <source>Bedside films are commoner among the sick: a part of what it knows may be posture.</source>
        <translation>Las radiografías en cama son más frecuentes entre los enfermos: parte de lo que sabe puede ser la postura.</translation>
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
        <translation>de CC0 a CC BY-NC-SA, según la radiografía</translation>
    </message>
    <message>
        <source>Calibrated on children of 1 to 5 years of one hospital; on adults its answer is worth nothing.</source>
        <translation>Calibrado con niños de 1 a 5 años de un hospital; en adultos su respuesta no vale nada.</translation>
    </message>
    <message>
        <source>Fine detail is missing from the lungs: this picture was blurred, compressed or reduced to few grey values. Do not rely on this answer.</source>
        <translation>Faltan detalles finos en los pulmones: esta imagen se desenfocó, se comprimió o se redujo a pocos niveles de gris. No se fíe de esta respuesta.</translation>
    </message>
    <message>
        <source>For research and teaching; not a medical device.</source>
        <translation>Para investigación y docencia; no es un producto sanitario.</translation>
    </message>
    <message>
        <source>It learnt from one hospital&apos;s children and a few hospitals&apos; adults: sound films from elsewhere may be refused.</source>
        <translation>Aprendió de los niños de un hospital y de los adultos de unos pocos: buenas radiografías de otros lugares pueden ser rechazadas.</translation>
    </message>
    <message>
        <source>It notices most mirrored films by the heart&apos;s side, but not all.</source>
        <translation>Nota la mayoría de las radiografías reflejadas por el lado del corazón, pero no todas.</translation>
    </message>
    <message>
        <source>It tells children of 1 to 5 years from adults; of the ages between it knows nothing.</source>
        <translation>Distingue a los niños de 1 a 5 años de los adultos; de las edades intermedias no sabe nada.</translation>
    </message>
    <message>
        <source>Learnt from films taken for COVID-19: of other pneumonias in adults it has seen few.</source>
        <translation>Aprendió de radiografías hechas por COVID-19: ha visto pocas otras neumonías de adultos.</translation>
    </message>
    <message>
        <source>Measurements and key images cannot be kept in {0} ({1}). Make room on the disk.</source>
        <translation>Las mediciones y las imágenes clave no se pueden guardar en {0} ({1}). Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>No DICOM objects could be made of this film ({0}).</source>
        <translation>No se pudo crear ningún objeto DICOM a partir de esta radiografía ({0}).</translation>
    </message>
    <message>
        <source>No film could be copied into {0}: {1}</source>
        <translation>No se pudo copiar ninguna radiografía en {0}: {1}</translation>
    </message>
    <message>
        <source>Parts of the picture are in colour, as in no radiograph; only its brightness was read.</source>
        <translation>Partes de la imagen están en color, como en ninguna radiografía; solo se leyó su brillo.</translation>
    </message>
    <message>
        <source>Sees the lungs alone, as the gate finds them: what lies outside, or where it finds none, it cannot judge.</source>
        <translation>Solo ve los pulmones, tal como los encuentra el control de admisión: no puede juzgar lo que queda fuera ni donde no se encuentran.</translation>
    </message>
    <message>
        <source>Something unlike all that it learnt from may pass for a chest film.</source>
        <translation>Algo distinto de todo lo que aprendió puede pasar por una radiografía de tórax.</translation>
    </message>
    <message>
        <source>The cluster at {0} cannot be reached ({1}).</source>
        <translation>No se puede conectar con el clúster en {0} ({1}).</translation>
    </message>
    <message>
        <source>The cluster at {0} has no worker that fits.</source>
        <translation>El clúster en {0} no tiene ningún proceso de cálculo adecuado.</translation>
    </message>
    <message>
        <source>The connection to the cluster at {0} was lost. Scan again: what was found so far is kept.</source>
        <translation>Se ha perdido la conexión con el clúster en {0}. Analice de nuevo: lo encontrado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The copy cannot be written ({0}).</source>
        <translation>No se puede escribir la copia ({0}).</translation>
    </message>
    <message>
        <source>The damaged file {0} cannot be set aside ({1}). Close every other Hilum and scan again.</source>
        <translation>El archivo dañado {0} no se puede apartar ({1}). Cierre todas las demás ventanas de Hilum y analice de nuevo.</translation>
    </message>
    <message>
        <source>The disk can only be read; name a file on another disk.</source>
        <translation>El disco es de solo lectura; elija otro.</translation>
    </message>
    <message>
        <source>The disk or the network may be at fault; name a file on another disk.</source>
        <translation>Puede que falle el disco o la red; elija otro disco.</translation>
    </message>
    <message>
        <source>The drive did not answer within {0} seconds, so the films in this folder are missing. Scan again to try it once more.</source>
        <translation>La unidad no respondió en {0} segundos, por lo que faltan las radiografías de esta carpeta. Analice de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The edge of this picture cuts off a part of the lungs.</source>
        <translation>El borde de esta imagen corta una parte de los pulmones.</translation>
    </message>
    <message>
        <source>The edge of this picture may cut off a part of the lungs.</source>
        <translation>El borde de esta imagen quizá corte una parte de los pulmones.</translation>
    </message>
    <message>
        <source>The elements of this DICOM object cannot be read ({0}).</source>
        <translation>No se pueden leer los elementos de este objeto DICOM ({0}).</translation>
    </message>
    <message>
        <source>The file has changed since it was assessed.</source>
        <translation>El archivo ha cambiado desde que se evaluó.</translation>
    </message>
    <message>
        <source>The file states in a table how bright its grey values are meant; this cannot be followed.</source>
        <translation>El archivo indica en una tabla qué brillo deben tener sus valores de gris; no se puede respetar.</translation>
    </message>
    <message>
        <source>The file states which of its grey values are shown as black and as white; this was followed.</source>
        <translation>El archivo indica cuáles de sus valores de gris se muestran en negro y en blanco; se ha respetado.</translation>
    </message>
    <message>
        <source>The film cannot be read ({0}).</source>
        <translation>No se puede leer la radiografía ({0}).</translation>
    </message>
    <message>
        <source>The film has overlays, such as text or side markers, which are not shown.</source>
        <translation>La radiografía tiene superposiciones (overlays), como texto o marcadores de lado, que no se muestran.</translation>
    </message>
    <message>
        <source>The film is not there any more.</source>
        <translation>La radiografía ya no está.</translation>
    </message>
    <message>
        <source>The film&apos;s display shutter cannot be used; it was left out.</source>
        <translation>El obturador de visualización de la radiografía no se puede usar; se ha omitido.</translation>
    </message>
    <message>
        <source>The film&apos;s display shutter covers parts that are not black; they were shown as black.</source>
        <translation>El obturador de visualización de la radiografía cubre partes que no son negras; se mostraron en negro.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) does not have the bits that it states; the range of its entries was taken.</source>
        <translation>La tabla de visualización (VOI LUT) de la radiografía no tiene los bits que indica; se tomó el rango de sus valores.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) shows next to nothing of it; it was left out.</source>
        <translation>La tabla de visualización (VOI LUT) de la radiografía no muestra casi nada de ella; se dejó fuera.</translation>
    </message>
    <message>
        <source>The film&apos;s display window cannot be used; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>La ventana de visualización de la radiografía no se puede usar; se tomaron los percentiles 0,5 a 99,5 de todo su rango de grises.</translation>
    </message>
    <message>
        <source>The film&apos;s display window shows next to nothing of it; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>La ventana de visualización de la radiografía no muestra casi nada de ella; en su lugar se tomaron los percentiles 0,5 a 99,5 de todo su rango de grises.</translation>
    </message>
    <message>
        <source>The film&apos;s modality LUT or rescale values cannot be used; the stored values were taken as they are.</source>
        <translation>La LUT de modalidad o el reescalado de la radiografía no se pueden usar; se tomaron los valores guardados tal cual.</translation>
    </message>
    <message>
        <source>The film&apos;s pixels are not square (Pixel Aspect Ratio); it is shown as if they were.</source>
        <translation>Los píxeles de la radiografía no son cuadrados (Pixel Aspect Ratio); se muestra como si lo fueran.</translation>
    </message>
    <message>
        <source>The films lie within {0}. Name another folder.</source>
        <translation>Las radiografías están dentro de {0}. Indique otra carpeta.</translation>
    </message>
    <message>
        <source>The findings cannot be kept in {0} ({1}). Make room on the disk and scan again: what was found so far is safe and will not be assessed twice.</source>
        <translation>Los resultados no se pueden guardar en {0} ({1}). Libere espacio en el disco y analice de nuevo: lo encontrado hasta ahora está a salvo y no se evaluará dos veces.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>No se puede crear la carpeta {0} ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}). Check the permissions and the room on its disk, or set HILUM_DATA to another folder.</source>
        <translation>No se puede crear la carpeta {0} ({1}). Compruebe los permisos y el espacio en el disco, o indique otra carpeta en HILUM_DATA.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened ({1}).</source>
        <translation>La carpeta {0} no se puede abrir ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} holds no films.</source>
        <translation>La carpeta {0} no contiene radiografías.</translation>
    </message>
    <message>
        <source>The folder {0} is not there; choose another one.</source>
        <translation>La carpeta {0} no existe; elija otra.</translation>
    </message>
    <message>
        <source>The folder {0} may not be opened; its films are not counted.</source>
        <translation>No se puede abrir la carpeta {0}; sus radiografías no se cuentan.</translation>
    </message>
    <message>
        <source>The gate was made for another version of this program.</source>
        <translation>El control de admisión se hizo para otra versión de este programa.</translation>
    </message>
    <message>
        <source>The gate&apos;s passport cannot be read: {0}.</source>
        <translation>No se puede leer el pasaporte del control de admisión: {0}.</translation>
    </message>
    <message>
        <source>The grey values that the file states to be shown as black and as white show next to nothing of it, or cannot be used; they were left out.</source>
        <translation>Los valores de gris que el archivo indica para el negro y el blanco no muestran casi nada de él o no se pueden usar; no se tuvieron en cuenta.</translation>
    </message>
    <message>
        <source>The header contradicts itself on the view: “{0}” and “{1}”; the first was taken.</source>
        <translation>La cabecera se contradice sobre la proyección: «{0}» y «{1}»; se tomó la primera.</translation>
    </message>
    <message>
        <source>The header contradicts itself on whether high grey values are bright (Photometric Interpretation) or dark (Presentation LUT Shape); they were taken as dark.</source>
        <translation>La cabecera se contradice sobre si los grises altos son claros u oscuros (Photometric Interpretation, Presentation LUT Shape); se tomaron por oscuros.</translation>
    </message>
    <message>
        <source>The header of this DICOM object cannot be read ({0}).</source>
        <translation>No se puede leer la cabecera de este objeto DICOM ({0}).</translation>
    </message>
    <message>
        <source>The header of this file cannot be read.</source>
        <translation>No se puede leer la cabecera de este archivo.</translation>
    </message>
    <message>
        <source>The header says 8 bits a pixel, but the object holds 16; the 16 were read.</source>
        <translation>La cabecera indica 8 bits por píxel, pero el objeto contiene 16; se leyeron los 16.</translation>
    </message>
    <message>
        <source>The header says that grey values have a sign, which the picture contradicts; they were read without one.</source>
        <translation>Según la cabecera, los grises tienen signo, lo que la imagen contradice; se leyeron sin signo.</translation>
    </message>
    <message>
        <source>The header says that grey values have {0} bits, but the compressed picture has {1}; it may be shown too dark.</source>
        <translation>Según la cabecera, los grises tienen {0} bits, pero la imagen comprimida tiene {1}; quizá se muestre demasiado oscura.</translation>
    </message>
    <message>
        <source>The header says that grey values have {0} bits, but they have {1}; they were taken as they are.</source>
        <translation>Según la cabecera, los grises tienen {0} bits, pero tienen {1}; se tomaron tal como son.</translation>
    </message>
    <message>
        <source>The header says that no grey value is negative, which the picture contradicts; they were read with a sign.</source>
        <translation>Según la cabecera, ningún gris es negativo, lo que la imagen contradice; se leyeron con signo.</translation>
    </message>
    <message>
        <source>The header says that the colours are red, green and blue, but they are brightness and colour differences; they were read as those.</source>
        <translation>Según la cabecera, los colores son rojo, verde y azul, pero son brillo y diferencias de color; se leyeron como tales.</translation>
    </message>
    <message>
        <source>The header says that this is a child&apos;s film, but it looks like an adult&apos;s.</source>
        <translation>Según la cabecera, es la radiografía de un niño, pero parece la de un adulto.</translation>
    </message>
    <message>
        <source>The header says that this is an adult&apos;s film, but it looks like a child&apos;s.</source>
        <translation>Según la cabecera, es la radiografía de un adulto, pero parece la de un niño.</translation>
    </message>
    <message>
        <source>The header says wrongly which bit is the highest; the grey values were taken from the bits in use.</source>
        <translation>La cabecera indica mal cuál es el bit más alto; los grises se tomaron de los bits en uso.</translation>
    </message>
    <message>
        <source>The header states an age of 0 years, which often stands for an unknown one; it was left out. Do not rely on this answer if the patient is less than one year old.</source>
        <translation>La cabecera indica una edad de 0 años, que a menudo significa una edad desconocida; no se tuvo en cuenta. No se fíe de esta respuesta si el paciente tiene menos de un año.</translation>
    </message>
    <message>
        <source>The header&apos;s Presentation LUT Shape “{0}” is not understood; it was left out.</source>
        <translation>No se entiende la Presentation LUT Shape «{0}» de la cabecera; se dejó fuera.</translation>
    </message>
    <message>
        <source>The header&apos;s display function “{0}” is not understood; a linear one was taken.</source>
        <translation>No se entiende la función de visualización «{0}» de la cabecera; se tomó una lineal.</translation>
    </message>
    <message>
        <source>The header&apos;s view “{0}” is not understood.</source>
        <translation>No se entiende la proyección «{0}» de la cabecera.</translation>
    </message>
    <message>
        <source>The heart lies on the unusual side: the film may be mirrored. Check its side marker.</source>
        <translation>El corazón está en el lado inusual: la radiografía puede estar reflejada. Compruebe la marca de lado.</translation>
    </message>
    <message>
        <source>The list of the files does not fit into {0} ({1}). Make room there, or scan fewer at once.</source>
        <translation>La lista de archivos no cabe en {0} ({1}). Libere espacio allí o analice menos a la vez.</translation>
    </message>
    <message>
        <source>The map of opacities and the map of evidence point at different places: look at both.</source>
        <translation>El mapa de opacidades y el mapa de indicios señalan lugares distintos: mire los dos.</translation>
    </message>
    <message>
        <source>The model could not be run ({0}).</source>
        <translation>No se pudo ejecutar el modelo ({0}).</translation>
    </message>
    <message>
        <source>The model gave an answer that is not a number.</source>
        <translation>El modelo dio una respuesta que no es un número.</translation>
    </message>
    <message>
        <source>The model gave no answer within {0} seconds.</source>
        <translation>El modelo no respondió en {0} segundos.</translation>
    </message>
    <message>
        <source>The model has no Hilum passport, so nothing is known of how to use it.</source>
        <translation>El modelo no tiene pasaporte de Hilum, así que no se sabe cómo usarlo.</translation>
    </message>
    <message>
        <source>The model must take “film” and give {0}; this one has others.</source>
        <translation>El modelo debe tomar «film» y dar {0}; este tiene otros.</translation>
    </message>
    <message>
        <source>The model takes films of {0}, its passport says [1, {1}, {2}].</source>
        <translation>El modelo toma imágenes de {0}, su pasaporte dice [1, {1}, {2}].</translation>
    </message>
    <message>
        <source>The model wants films prepared as “{0}”; this program does “{1}”.</source>
        <translation>El modelo quiere las imágenes preparadas como «{0}»; este programa hace «{1}».</translation>
    </message>
    <message>
        <source>The model {0} cannot be opened ({1}).</source>
        <translation>No se puede abrir el modelo {0} ({1}).</translation>
    </message>
    <message>
        <source>The model {0} is damaged: its content does not have the digest in {1}.</source>
        <translation>El modelo {0} está dañado: su contenido no tiene la suma que figura en {1}.</translation>
    </message>
    <message>
        <source>The model {0} is empty.</source>
        <translation>El modelo {0} está vacío.</translation>
    </message>
    <message>
        <source>The model {0} is no longer the one that the scan began with. Scan again.</source>
        <translation>El modelo {0} ya no es el mismo con el que empezó el análisis. Analice de nuevo.</translation>
    </message>
    <message>
        <source>The model {0} keeps its weights in another file; Hilum runs models of one file.</source>
        <translation>El modelo {0} guarda sus pesos en otro archivo; Hilum ejecuta modelos de un solo archivo.</translation>
    </message>
    <message>
        <source>The model&apos;s passport cannot be read: {0}.</source>
        <translation>No se puede leer el pasaporte del modelo: {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s passport has format {0}; this program reads {1}.</source>
        <translation>El pasaporte del modelo tiene el formato {0}; este programa lee el {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s passport states an impossible temperature, scale, input size or list of classes.</source>
        <translation>El pasaporte del modelo indica una temperatura, una escala, un tamaño de entrada o una lista de clases imposibles.</translation>
    </message>
    <message>
        <source>The name is too long; give a shorter one.</source>
        <translation>El nombre es demasiado largo; dé uno más corto.</translation>
    </message>
    <message>
        <source>The name is too long; it can have {0} letters.</source>
        <translation>El nombre es demasiado largo; puede tener {0} letras.</translation>
    </message>
    <message>
        <source>The object has several frames; the first one was read.</source>
        <translation>El objeto tiene varias imágenes; se leyó la primera.</translation>
    </message>
    <message>
        <source>The object holds {0} bytes more than its header accounts for; they were left out.</source>
        <translation>El objeto contiene {0} bytes más de los que explica su cabecera; se dejaron fuera.</translation>
    </message>
    <message>
        <source>The object is in colour; its brightness was read.</source>
        <translation>El objeto está en color; se leyó su luminosidad.</translation>
    </message>
    <message>
        <source>The operating point that was kept cannot be read: {0}.</source>
        <translation>No se puede leer el punto de operación guardado: {0}.</translation>
    </message>
    <message>
        <source>The passport names {0} classes, the model gives {1}.</source>
        <translation>El pasaporte nombra {0} clases, el modelo da {1}.</translation>
    </message>
    <message>
        <source>The patient is named in the picture itself, as the film&apos;s header says.</source>
        <translation>La propia imagen nombra al paciente, como dice la cabecera de la radiografía.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; no model was made for that age: the models are for {1} to {2} years and from {3} years on.</source>
        <translation>El paciente tiene {0} años; no hay ningún modelo para esa edad: los modelos son para {1} a {2} años y a partir de {3} años.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>El paciente tiene {0} años; el modelo se hizo para {1} a {2} años, y su respuesta para otros no vale nada.</translation>
    </message>
    <message>
        <source>The patient&apos;s age cannot be told from the dates of birth and study.</source>
        <translation>La edad no se puede deducir de las fechas de nacimiento y de estudio.</translation>
    </message>
    <message>
        <source>The patient&apos;s age “{0}” is not understood.</source>
        <translation>No se entiende la edad indicada «{0}».</translation>
    </message>
    <message>
        <source>The patient&apos;s name in this file cannot be read.</source>
        <translation>No se puede leer el nombre del paciente en este archivo.</translation>
    </message>
    <message>
        <source>The patient&apos;s stated age does not fit the dates of birth and study; the stated age was taken.</source>
        <translation>La edad indicada no concuerda con las fechas de nacimiento y de estudio; se tomó la indicada.</translation>
    </message>
    <message>
        <source>The picture claims more than {0} pixels.</source>
        <translation>La imagen anuncia más de {0} píxeles.</translation>
    </message>
    <message>
        <source>The picture claims {0}x{1} pixels; at most {2} are read, and {3} on a side.</source>
        <translation>La imagen anuncia {0}x{1} píxeles; se leen como máximo {2}, y {3} por lado.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0} ({1}).</source>
        <translation>La imagen no se pudo escribir en {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture decoder could not be started.</source>
        <translation>No se pudo iniciar el descodificador de imágenes.</translation>
    </message>
    <message>
        <source>The picture has a uniform border around the film; it was left out.</source>
        <translation>La imagen tiene un borde uniforme alrededor de la radiografía; no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>The picture has only {0}x{1} pixels, too few for fine detail. Do not rely on this answer.</source>
        <translation>La imagen solo tiene {0}x{1} píxeles, demasiado pocos para los detalles finos. No se fíe de esta respuesta.</translation>
    </message>
    <message>
        <source>The picture has pixels that are not numbers.</source>
        <translation>La imagen tiene píxeles que no son números.</translation>
    </message>
    <message>
        <source>The picture in the file is damaged ({0}).</source>
        <translation>La imagen del archivo está dañada ({0}).</translation>
    </message>
    <message>
        <source>The picture is blank, or has almost no contrast.</source>
        <translation>La imagen está vacía o casi no tiene contraste.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>La imagen está dañada o cortada.</translation>
    </message>
    <message>
        <source>The picture is {0}x{1} pixels; a film has at least {2} on each side.</source>
        <translation>La imagen tiene {0}x{1} píxeles; una radiografía tiene al menos {2} en cada lado.</translation>
    </message>
    <message>
        <source>The picture was compressed so strongly that fine detail is lost. Do not rely on this answer.</source>
        <translation>La imagen se comprimió tanto que se perdieron detalles finos. No se fíe de esta respuesta.</translation>
    </message>
    <message>
        <source>The picture&apos;s decoder gave no picture.</source>
        <translation>El descodificador no dio ninguna imagen.</translation>
    </message>
    <message>
        <source>The picture&apos;s grey values do not fit 16 bits.</source>
        <translation>Los valores de gris de la imagen no caben en 16 bits.</translation>
    </message>
    <message>
        <source>The pixels are not encoded as the header says; they were read as what they are.</source>
        <translation>Los píxeles no están codificados como dice la cabecera; se leyeron como lo que son.</translation>
    </message>
    <message>
        <source>The profile cannot be deleted ({0}).</source>
        <translation>No se puede borrar el perfil ({0}).</translation>
    </message>
    <message>
        <source>The reviews in {0} cannot be read ({1}); the reader&apos;s columns stay empty.</source>
        <translation>No se pueden leer las revisiones en {0} ({1}); las columnas del lector quedan vacías.</translation>
    </message>
    <message>
        <source>The same file as {0}.</source>
        <translation>El mismo archivo que {0}.</translation>
    </message>
    <message>
        <source>The session cannot be deleted ({0}).</source>
        <translation>No se puede borrar la sesión ({0}).</translation>
    </message>
    <message>
        <source>The session cannot be kept in {0} ({1}). Findings and reviews are not affected.</source>
        <translation>La sesión no se puede guardar en {0} ({1}). Los resultados y las revisiones no se ven afectados.</translation>
    </message>
    <message>
        <source>The site profile {0} cannot be read ({1}).</source>
        <translation>No se puede leer el perfil de centro {0} ({1}).</translation>
    </message>
    <message>
        <source>The site profile {0} holds impossible numbers.</source>
        <translation>El perfil de centro {0} contiene números imposibles.</translation>
    </message>
    <message>
        <source>The site profile {0} is of another version of Hilum, or was renamed by hand.</source>
        <translation>El perfil de centro {0} es de otra versión de Hilum, o se renombró a mano.</translation>
    </message>
    <message>
        <source>The strongest evidence lies outside the lungs: do not trust this answer.</source>
        <translation>Los indicios más fuertes están fuera de los pulmones: no confíe en esta respuesta.</translation>
    </message>
    <message>
        <source>The study cannot be deleted ({0}).</source>
        <translation>No se puede borrar el estudio ({0}).</translation>
    </message>
    <message>
        <source>The study {0} cannot be read ({1}).</source>
        <translation>No se puede leer el estudio {0} ({1}).</translation>
    </message>
    <message>
        <source>The study {0} is of another version.</source>
        <translation>El estudio {0} es de otra versión.</translation>
    </message>
    <message>
        <source>The table {0} cannot be opened ({1}).</source>
        <translation>No se puede abrir la tabla {0} ({1}).</translation>
    </message>
    <message>
        <source>The table {0} cannot be read ({1}).</source>
        <translation>No se puede leer la tabla {0} ({1}).</translation>
    </message>
    <message>
        <source>The table {0} has no column “{1}”. Its first row must name the columns path and label, and patient if the patients are known.</source>
        <translation>La tabla {0} no tiene la columna «{1}». Su primera fila debe nombrar las columnas path y label, y patient si se conocen los pacientes.</translation>
    </message>
    <message>
        <source>The table {0} is empty.</source>
        <translation>La tabla {0} está vacía.</translation>
    </message>
    <message>
        <source>The table {0} is not text. Save it as CSV (UTF-8).</source>
        <translation>La tabla {0} no es texto. Guárdela como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The table {0} is too large to be a list of films.</source>
        <translation>La tabla {0} es demasiado grande para ser una lista de radiografías.</translation>
    </message>
    <message>
        <source>There is no device “{0}”. Hilum knows: {1}.</source>
        <translation>No hay ningún dispositivo «{0}». Hilum conoce: {1}.</translation>
    </message>
    <message>
        <source>There is no film that can be read.</source>
        <translation>No hay ninguna radiografía que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no model for “{0}” here.</source>
        <translation>Aquí no hay ningún modelo para «{0}».</translation>
    </message>
    <message>
        <source>There is too little memory for this film.</source>
        <translation>No hay memoria suficiente para esta radiografía.</translation>
    </message>
    <message>
        <source>There is too little memory for this picture.</source>
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>This does not look like a radiograph.</source>
        <translation>No parece una radiografía.</translation>
    </message>
    <message>
        <source>This does not look like a whole chest: it may be cropped, covered or one half only.</source>
        <translation>No parece un tórax completo: puede estar recortado, cubierto o ser solo una mitad.</translation>
    </message>
    <message>
        <source>This film is inverted: bone is dark in it.</source>
        <translation>Esta radiografía está invertida: los huesos se ven oscuros.</translation>
    </message>
    <message>
        <source>This film is no DICOM object: it has no elements.</source>
        <translation>Esta radiografía no es un objeto DICOM: no tiene elementos.</translation>
    </message>
    <message>
        <source>This film is upside down.</source>
        <translation>Esta radiografía está boca abajo.</translation>
    </message>
    <message>
        <source>This film lies on its side: it is turned to the left by 90 degrees.</source>
        <translation>Esta radiografía está de lado: está girada 90 grados a la izquierda.</translation>
    </message>
    <message>
        <source>This film lies on its side: it is turned to the right by 90 degrees.</source>
        <translation>Esta radiografía está de lado: está girada 90 grados a la derecha.</translation>
    </message>
    <message>
        <source>This film seems to be tilted; the model was made for upright films.</source>
        <translation>Esta radiografía parece inclinada; el modelo se hizo para radiografías rectas.</translation>
    </message>
    <message>
        <source>This film was judged by the model for another population, which is measured by itself.</source>
        <translation>Esta radiografía la evaluó el modelo para otra población, que se mide por separado.</translation>
    </message>
    <message>
        <source>This folder cannot be opened ({0}), so the films in it are missing.</source>
        <translation>No se puede abrir esta carpeta ({0}), por lo que faltan las radiografías que contiene.</translation>
    </message>
    <message>
        <source>This installation of Hilum cannot use “{0}”.</source>
        <translation>Esta instalación de Hilum no puede usar «{0}».</translation>
    </message>
    <message>
        <source>This is a DICOMDIR, a list of other files, not a film.</source>
        <translation>Esto es un DICOMDIR, una lista de otros archivos, no una radiografía.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Esto es una carpeta, no una radiografía.</translation>
    </message>
    <message>
        <source>What the object states for its frames (functional groups) cannot be used; it was left out.</source>
        <translation>Lo que el objeto indica para sus imágenes (grupos funcionales) no se puede usar; no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>The file names the modality “{0}”; the model reads {1} films.</source>
        <translation>El archivo indica la modalidad «{0}»; el modelo lee radiografías {1}.</translation>
    </message>
    <message>
        <source>The picture states, by a gamma, a transfer function or a colour profile, how bright its grey values are meant; this was followed.</source>
        <translation>La imagen indica, con un valor gamma, una función de transferencia o un perfil de color, qué brillo deben tener sus valores de gris; se ha respetado.</translation>
    </message>
    <message>
        <source>This is no DICOM file, and has no patient and study.</source>
        <translation>No es un archivo DICOM y no tiene ni paciente ni estudio.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This is {0}, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM.</source>
        <translation>Esto es {0}, no una radiografía. Hilum lee JPEG, PNG, TIFF, BMP y DICOM.</translation>
    </message>
    <message>
        <source>This kind of {0} picture is not read.</source>
        <translation>Este tipo de imagen {0} no se lee.</translation>
    </message>
    <message>
        <source>This looks like a child&apos;s film; the model was made for adults.</source>
        <translation>Parece la radiografía de un niño; el modelo se hizo para adultos.</translation>
    </message>
    <message>
        <source>This looks like a lateral film; the model reads frontal ones.</source>
        <translation>Parece una radiografía lateral; el modelo lee las frontales.</translation>
    </message>
    <message>
        <source>This looks like a photograph or a screenshot of a film; export the film itself.</source>
        <translation>Parece una foto o una captura de pantalla de una radiografía; exporte la propia radiografía.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film; the model was made for children.</source>
        <translation>Parece la radiografía de un adulto; el modelo se hizo para niños.</translation>
    </message>
    <message>
        <source>This looks like another part of the body, not the chest.</source>
        <translation>Parece otra parte del cuerpo, no el tórax.</translation>
    </message>
    <message>
        <source>This may be the film of somebody older than the model was made for.</source>
        <translation>Esta radiografía puede ser de alguien mayor de lo que el modelo prevé.</translation>
    </message>
    <message>
        <source>This may be the film of somebody younger than the model was made for.</source>
        <translation>Esta radiografía puede ser de alguien más joven de lo que el modelo prevé.</translation>
    </message>
    <message>
        <source>This model has no error rate of {0} %. It has, in per cent: {1}.</source>
        <translation>Este modelo no tiene una tasa de error del {0} %. Tiene, en porcentaje: {1}.</translation>
    </message>
    <message>
        <source>This model has no operating point “{0}”. It has: {1}.</source>
        <translation>Este modelo no tiene el punto de operación «{0}». Tiene: {1}.</translation>
    </message>
    <message>
        <source>This model sees the lungs alone, and cannot be used without the gate.</source>
        <translation>Este modelo solo ve los pulmones y no se puede usar sin el control de admisión.</translation>
    </message>
    <message>
        <source>This picture holds more than one film.</source>
        <translation>Esta imagen contiene más de una radiografía.</translation>
    </message>
    <message>
        <source>This picture is full of noise. Do not rely on this answer.</source>
        <translation>Esta imagen está llena de ruido. No se fíe de esta respuesta.</translation>
    </message>
    <message>
        <source>This picture is in colour: it may be a photograph or a colour map of a film; export the film itself.</source>
        <translation>Esta imagen está en color: puede ser una fotografía o un mapa de color de una radiografía; exporte la propia radiografía.</translation>
    </message>
    <message>
        <source>This picture is too blurred or too dark to be judged.</source>
        <translation>Esta imagen está demasiado borrosa u oscura para ser juzgada.</translation>
    </message>
    <message>
        <source>Two whole lungs cannot be found in this picture.</source>
        <translation>No se encuentran dos pulmones completos en esta imagen.</translation>
    </message>
    <message>
        <source>Where no patients are stated, two films of one patient may lie on both sides of its split.</source>
        <translation>Donde no se indican los pacientes, dos radiografías de un mismo paciente pueden estar a ambos lados de la división.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>No tiene permiso para abrir este archivo.</translation>
    </message>
    <message>
        <source>You may not write into the folder {0}; choose another one.</source>
        <translation>No tiene permiso para escribir en la carpeta {0}; elija otra.</translation>
    </message>
    <message>
        <source>Your reviews cannot be kept in {0} ({1}). Make room on the disk and give the verdict again.</source>
        <translation>Sus revisiones no se pueden guardar en {0} ({1}). Libere espacio en el disco y dé el veredicto de nuevo.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a HEIC or AVIF picture</source>
        <translation>una imagen HEIC o AVIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>una imagen JPEG 2000 fuera de DICOM</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de ofimática</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un archivo de tipo desconocido</translation>
    </message>
    <message>
        <source>a file of another version</source>
        <translation>un archivo de otra versión</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a volume for research (NRRD, MetaImage or NIfTI)</source>
        <translation>un volumen de investigación (NRRD, MetaImage o NIfTI)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>abdomenct: refused</source>
        <translation>TC de abdomen: rechazo</translation>
    </message>
    <message>
        <source>academic and non-commercial use only</source>
        <translation>solo para uso académico y no comercial</translation>
    </message>
    <message>
        <source>academic and non-commercial use only (the adults&apos; films); CC BY 4.0 (the children&apos;s)</source>
        <translation>solo uso académico y no comercial (las radiografías de adultos); CC BY 4.0 (las de niños)</translation>
    </message>
    <message>
        <source>adults&apos; films refused</source>
        <translation>radiografías de adultos rechazadas</translation>
    </message>
    <message>
        <source>adults&apos; films taken for adults&apos;</source>
        <translation>radiografías de adultos tomadas por tales</translation>
    </message>
    <message>
        <source>adults&apos; films taken for children&apos;s</source>
        <translation>radiografías de adultos tomadas por infantiles</translation>
    </message>
    <message>
        <source>adults&apos; films with pneumonia, mirrored: warned of</source>
        <translation>radiografías de adultos con neumonía, reflejadas: con aviso</translation>
    </message>
    <message>
        <source>adults&apos; films with pneumonia: warned of as mirrored</source>
        <translation>radiografías de adultos con neumonía: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>adults&apos; films without pneumonia, mirrored: warned of</source>
        <translation>radiografías de adultos sin neumonía, reflejadas: con aviso</translation>
    </message>
    <message>
        <source>adults&apos; films without pneumonia: warned of as mirrored</source>
        <translation>radiografías de adultos sin neumonía: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>adults&apos; films, the lung on the left of the picture whitened: warned of as mirrored</source>
        <translation>radiografías de adultos, pulmón a la izquierda de la imagen blanqueado: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>adults&apos; films, the lung on the right of the picture whitened: warned of as mirrored</source>
        <translation>radiografías de adultos, pulmón a la derecha de la imagen blanqueado: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>adults, frontal chest films, hospitals of Valencia and of the RICORD collection</source>
        <translation>adultos, radiografías de tórax frontales, hospitales de Valencia y de la colección RICORD</translation>
    </message>
    <message>
        <source>all zones, both lungs</source>
        <translation>todas las zonas, ambos pulmones</translation>
    </message>
    <message>
        <source>all zones, left lung</source>
        <translation>todas las zonas, pulmón izquierdo</translation>
    </message>
    <message>
        <source>all zones, right lung</source>
        <translation>todas las zonas, pulmón derecho</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults refused</source>
        <translation>adultos de otro hospital rechazados</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults taken for adults</source>
        <translation>adultos de otro hospital tomados por adultos</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults warned of as mirrored</source>
        <translation>adultos de otro hospital: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>another hospital&apos;s adults, mirrored: warned of</source>
        <translation>adultos de otro hospital, reflejadas: con aviso</translation>
    </message>
    <message>
        <source>blur: named as such</source>
        <translation>borrosa: nombrado como tal</translation>
    </message>
    <message>
        <source>blur: refused</source>
        <translation>borrosa: rechazo</translation>
    </message>
    <message>
        <source>breastmri: refused</source>
        <translation>RM de mama: rechazo</translation>
    </message>
    <message>
        <source>centre: named as such</source>
        <translation>solo el centro: nombrado como tal</translation>
    </message>
    <message>
        <source>centre: refused</source>
        <translation>solo el centro: rechazo</translation>
    </message>
    <message>
        <source>chestct: refused</source>
        <translation>TC de tórax: rechazo</translation>
    </message>
    <message>
        <source>children&apos;s films refused</source>
        <translation>radiografías infantiles rechazadas</translation>
    </message>
    <message>
        <source>children&apos;s films taken for adults&apos;</source>
        <translation>radiografías infantiles tomadas por las de adultos</translation>
    </message>
    <message>
        <source>children&apos;s films taken for children&apos;s</source>
        <translation>radiografías infantiles tomadas por tales</translation>
    </message>
    <message>
        <source>children&apos;s films with pneumonia, mirrored: warned of</source>
        <translation>radiografías infantiles con neumonía, reflejadas: con aviso</translation>
    </message>
    <message>
        <source>children&apos;s films with pneumonia: warned of as mirrored</source>
        <translation>radiografías infantiles con neumonía: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>children&apos;s films without pneumonia, mirrored: warned of</source>
        <translation>radiografías infantiles sin neumonía, reflejadas: con aviso</translation>
    </message>
    <message>
        <source>children&apos;s films without pneumonia: warned of as mirrored</source>
        <translation>radiografías infantiles sin neumonía: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>children&apos;s films, the lung on the left of the picture whitened: warned of as mirrored</source>
        <translation>radiografías infantiles, pulmón a la izquierda de la imagen blanqueado: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>children&apos;s films, the lung on the right of the picture whitened: warned of as mirrored</source>
        <translation>radiografías infantiles, pulmón a la derecha de la imagen blanqueado: aviso de imagen reflejada</translation>
    </message>
    <message>
        <source>corner: named as such</source>
        <translation>solo una esquina: nombrado como tal</translation>
    </message>
    <message>
        <source>corner: refused</source>
        <translation>solo una esquina: rechazo</translation>
    </message>
    <message>
        <source>dark: named as such</source>
        <translation>demasiado oscura: nombrado como tal</translation>
    </message>
    <message>
        <source>dark: refused</source>
        <translation>demasiado oscura: rechazo</translation>
    </message>
    <message>
        <source>films turned by 270 degrees and inverted: named as such</source>
        <translation>radiografías giradas 270 grados e invertidas: nombrado como tal</translation>
    </message>
    <message>
        <source>films turned by 270 degrees and inverted: refused</source>
        <translation>radiografías giradas 270 grados e invertidas: rechazo</translation>
    </message>
    <message>
        <source>films turned by 270 degrees: named as such</source>
        <translation>radiografías giradas 270 grados: nombrado como tal</translation>
    </message>
    <message>
        <source>films turned by 270 degrees: refused</source>
        <translation>radiografías giradas 270 grados: rechazo</translation>
    </message>
    <message>
        <source>films turned by 90 degrees and inverted: named as such</source>
        <translation>radiografías giradas 90 grados e invertidas: nombrado como tal</translation>
    </message>
    <message>
        <source>films turned by 90 degrees and inverted: refused</source>
        <translation>radiografías giradas 90 grados e invertidas: rechazo</translation>
    </message>
    <message>
        <source>films turned by 90 degrees: named as such</source>
        <translation>radiografías giradas 90 grados: nombrado como tal</translation>
    </message>
    <message>
        <source>films turned by 90 degrees: refused</source>
        <translation>radiografías giradas 90 grados: rechazo</translation>
    </message>
    <message>
        <source>films upright and inverted: named as such</source>
        <translation>radiografías derechas e invertidas: nombrado como tal</translation>
    </message>
    <message>
        <source>films upright and inverted: refused</source>
        <translation>radiografías derechas e invertidas: rechazo</translation>
    </message>
    <message>
        <source>films upside down and inverted: named as such</source>
        <translation>radiografías cabeza abajo e invertidas: nombrado como tal</translation>
    </message>
    <message>
        <source>films upside down and inverted: refused</source>
        <translation>radiografías cabeza abajo e invertidas: rechazo</translation>
    </message>
    <message>
        <source>films upside down: named as such</source>
        <translation>radiografías cabeza abajo: nombrado como tal</translation>
    </message>
    <message>
        <source>films upside down: refused</source>
        <translation>radiografías cabeza abajo: rechazo</translation>
    </message>
    <message>
        <source>half: named as such</source>
        <translation>mitad: nombrado como tal</translation>
    </message>
    <message>
        <source>half: refused</source>
        <translation>mitad: rechazo</translation>
    </message>
    <message>
        <source>hand: refused</source>
        <translation>mano: rechazo</translation>
    </message>
    <message>
        <source>headct: refused</source>
        <translation>TC de cabeza: rechazo</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <translation>su unidad no responde</translation>
    </message>
    <message>
        <source>knee: refused</source>
        <translation>rodilla: rechazo</translation>
    </message>
    <message>
        <source>lateral: refused</source>
        <translation>lateral: rechazo</translation>
    </message>
    <message>
        <source>lower zone, both lungs</source>
        <translation>zona inferior, ambos pulmones</translation>
    </message>
    <message>
        <source>lower zone, left lung</source>
        <translation>zona inferior, pulmón izquierdo</translation>
    </message>
    <message>
        <source>lower zone, right lung</source>
        <translation>zona inferior, pulmón derecho</translation>
    </message>
    <message>
        <source>made pictures of kinds never learnt from: refused</source>
        <translation>imágenes fabricadas de clases nunca aprendidas: rechazo</translation>
    </message>
    <message>
        <source>middle and lower zones, both lungs</source>
        <translation>zonas media e inferior, ambos pulmones</translation>
    </message>
    <message>
        <source>middle and lower zones, left lung</source>
        <translation>zonas media e inferior, pulmón izquierdo</translation>
    </message>
    <message>
        <source>middle and lower zones, right lung</source>
        <translation>zonas media e inferior, pulmón derecho</translation>
    </message>
    <message>
        <source>middle zone, both lungs</source>
        <translation>zona media, ambos pulmones</translation>
    </message>
    <message>
        <source>middle zone, left lung</source>
        <translation>zona media, pulmón izquierdo</translation>
    </message>
    <message>
        <source>middle zone, right lung</source>
        <translation>zona media, pulmón derecho</translation>
    </message>
    <message>
        <source>painted lungs: named as such</source>
        <translation>pulmones tapados: nombrado como tal</translation>
    </message>
    <message>
        <source>painted lungs: refused</source>
        <translation>pulmones tapados: rechazo</translation>
    </message>
    <message>
        <source>photograph: named as such</source>
        <translation>fotografía: nombrado como tal</translation>
    </message>
    <message>
        <source>photograph: refused</source>
        <translation>fotografía: rechazo</translation>
    </message>
    <message>
        <source>screenshot: named as such</source>
        <translation>captura de pantalla: nombrado como tal</translation>
    </message>
    <message>
        <source>screenshot: refused</source>
        <translation>captura de pantalla: rechazo</translation>
    </message>
    <message>
        <source>several films: named as such</source>
        <translation>varias radiografías: nombrado como tal</translation>
    </message>
    <message>
        <source>several films: refused</source>
        <translation>varias radiografías: rechazo</translation>
    </message>
    <message>
        <source>subjects never learnt from: refused</source>
        <translation>motivos nunca aprendidos: rechazo</translation>
    </message>
    <message>
        <source>tiles: named as such</source>
        <translation>mosaico desordenado: nombrado como tal</translation>
    </message>
    <message>
        <source>tiles: refused</source>
        <translation>mosaico desordenado: rechazo</translation>
    </message>
    <message>
        <source>upper and middle zones, both lungs</source>
        <translation>zonas superior y media, ambos pulmones</translation>
    </message>
    <message>
        <source>upper and middle zones, left lung</source>
        <translation>zonas superior y media, pulmón izquierdo</translation>
    </message>
    <message>
        <source>upper and middle zones, right lung</source>
        <translation>zonas superior y media, pulmón derecho</translation>
    </message>
    <message>
        <source>upper zone, both lungs</source>
        <translation>zona superior, ambos pulmones</translation>
    </message>
    <message>
        <source>upper zone, left lung</source>
        <translation>zona superior, pulmón izquierdo</translation>
    </message>
    <message>
        <source>upper zone, right lung</source>
        <translation>zona superior, pulmón derecho</translation>
    </message>
    <message>
        <source>{0} (side by convention)</source>
        <translation>{0} (lado por convención)</translation>
    </message>
    <message>
        <source>{0} (side by the film&apos;s header)</source>
        <translation>{0} (lado según la cabecera)</translation>
    </message>
    <message>
        <source>{0} (side in doubt: the film may be mirrored)</source>
        <translation>{0} (lado dudoso: la radiografía puede estar reflejada)</translation>
    </message>
    <message>
        <source>{0} holds no {1} films, and both classes are needed. They are known by their name, as a label, such as {2}.</source>
        <translation>{0} no contiene radiografías de la clase «{1}», y se necesitan ambas clases. Se reconocen por su nombre, como etiqueta, por ejemplo {2}.</translation>
    </message>
    <message>
        <source>{0} holds no {1} films, and both classes are needed. They are known by their name, in a folder named {2}.</source>
        <translation>{0} no contiene radiografías de la clase «{1}», y se necesitan ambas clases. Se reconocen por su nombre, en una carpeta llamada {2}.</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>The TIFF compression {0} is not read.</source>
        <translation>La compresión TIFF {0} no se lee.</translation>
    </message>
    <message>
        <source>The TIFF has {0}-bit integer pixels, which no X-ray detector gives.</source>
        <translation>El TIFF tiene píxeles enteros de {0} bits, que ningún detector de rayos X da.</translation>
    </message>
    <message>
        <source>children of 1 to 5 years, frontal chest films, one hospital (Guangzhou)</source>
        <translation>niños de 1 a 5 años, radiografías frontales de tórax, un hospital (Guangzhou)</translation>
    </message>
    <message>
        <source>grown while it was read</source>
        <translation>crecido mientras se leía</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>¿está lleno el disco?</translation>
    </message>
    <message>
        <source>it failed ({0}: {1})</source>
        <translation>falló ({0}: {1})</translation>
    </message>
    <message>
        <source>it gave no answer within {0} seconds</source>
        <translation>no respondió en {0} segundos</translation>
    </message>
    <message>
        <source>it is only {0} times as fast as the processor</source>
        <translation>solo es {0} veces tan rápido como el procesador</translation>
    </message>
    <message>
        <source>its answers differ from the processor&apos;s by up to {0}</source>
        <translation>sus respuestas difieren de las del procesador hasta en {0}</translation>
    </message>
    <message>
        <source>its driver ended the program that asked it</source>
        <translation>su controlador cerró el programa que lo consultaba</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>pneumonia</source>
        <translation>neumonía</translation>
    </message>
    <message>
        <source>rule-in</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>cribado</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). Name another file.</source>
        <translation>No se pudo escribir {0} ({1}). Indique otro archivo.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). {2} Nothing is lost: writing it again needs no new scan.</source>
        <translation>No se pudo escribir {0} ({1}). {2} No se pierde nada: escribirlo de nuevo no requiere otro análisis.</translation>
    </message>
    <message>
        <source>{0} failed: {1}</source>
        <translation>{0} falló: {1}</translation>
    </message>
    <message>
        <source>{0} is named for two outputs. Name a file for each.</source>
        <translation>{0} está indicado para dos salidas. Indique un archivo para cada una.</translation>
    </message>
    <message>
        <source>{0} is one of the films. Nothing is ever written over a film; name another file.</source>
        <translation>{0} es una de las radiografías. Nunca se escribe nada sobre una radiografía; indique otro archivo.</translation>
    </message>
    <message>
        <source>{0} is there already, and is no earlier output of this kind. It stays as it is; name another file.</source>
        <translation>{0} ya existe y no es una salida anterior de este tipo. El archivo queda como está; indique otro.</translation>
    </message>
    <message>
        <source>{0} lies within the folder of the films. Name a folder outside it.</source>
        <translation>{0} está dentro de la carpeta de las radiografías. Indique una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>{0} times as fast as the processor, with the same answers</source>
        <translation>{0} veces tan rápido como el procesador, con las mismas respuestas</translation>
    </message>
    <message>
        <source>{0} was asked for: this installation of Hilum cannot use it</source>
        <translation>se pidió {0}: esta instalación de Hilum no puede usarlo</translation>
    </message>
    <message>
        <source>{0} was asked for: {1}</source>
        <translation>se pidió {0}: {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>“{0}” finds no device on this computer.</source>
        <translation>«{0}» no encuentra ningún dispositivo en este equipo.</translation>
    </message>
    <message>
        <source>“{0}” is no operating point.</source>
        <translation>«{0}» no es un punto de operación.</translation>
    </message>
    <message>
        <source>“{0}” is one of the model&apos;s own operating points. Choose another name.</source>
        <translation>«{0}» es uno de los puntos de operación del propio modelo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{0}” was measured with another model ({1}, sha256 {2}…). A threshold means something for one model only: evaluate your films with the present one.</source>
        <translation>«{0}» se midió con otro modelo ({1}, sha256 {2}…). Un umbral solo tiene sentido para un modelo: evalúe sus radiografías con el actual.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Scale of the heat map: evidence for pneumonia by region, from 0, none, to 1, strong</source>
        <translation>Escala del mapa: indicios de neumonía por región, de 0, ninguno, a 1, fuertes</translation>
    </message>
    <message>
        <source>Evidence by region</source>
        <translation>Evidencia por región</translation>
    </message>
    <message>
        <source>Lung opacities by region</source>
        <translation>Opacidades pulmonares por región</translation>
    </message>
    <message>
        <source>Lines of equal probability of a lung opacity: dotted {0}, dashed {1}, solid {2}</source>
        <translation>Líneas de igual probabilidad de una opacidad pulmonar: puntos {0}, rayas {1}, continua {2}</translation>
    </message>
    <message>
        <source>Scale of the heat map: probability of a lung opacity by region, 0 to 1</source>
        <translation>Escala del mapa de calor: probabilidad de una opacidad pulmonar por región, de 0 a 1</translation>
    </message>
    <message>
        <source>Lines of equal evidence for pneumonia: dotted {0}, dashed {1}, solid {2}</source>
        <translation>Líneas de igual evidencia de neumonía: punteada {0}, discontinua {1}, continua {2}</translation>
    </message>
</context>
<context>
    <name>MatrixFigure</name>
    <message>
        <source>Confusion matrix. Of {0} films with pneumonia {1} are called and {2} missed; of {3} normal films {4} are called and {5} are not.</source>
        <translation>Matriz de confusión. De {0} radiografías con neumonía se señalan {1} y se pasan por alto {2}; de {3} normales se señalan {4} y no se señalan {5}.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>detectadas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no detectadas</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>rightly passed</source>
        <translation>bien descartadas</translation>
    </message>
    <message>
        <source>called signs</source>
        <translation>con signos</translation>
    </message>
    <message>
        <source>called no signs</source>
        <translation>sin signos</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>Ra&amp;diografía</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Use the embedded model</source>
        <translation>Usar el modelo incluido</translation>
    </message>
    <message>
        <source>The model is being tried…</source>
        <translation>Se está probando el modelo…</translation>
    </message>
    <message>
        <source>Embedded in Hilum.</source>
        <translation>Incluido en Hilum.</translation>
    </message>
    <message>
        <source>Their limits and what was measured with them: menu Help, The models&apos; passports.</source>
        <translation>Sus límites y lo que se midió con ellos: menú Ayuda, Pasaportes de los modelos.</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>The films that are open are assessed again by another model; an operating point belongs to one model alone.</source>
        <translation>Con otro modelo, las radiografías abiertas se evalúan de nuevo; un punto de operación pertenece a un solo modelo.</translation>
    </message>
    <message>
        <source>A device is used only if it matches the processor and is faster.</source>
        <translation>Un dispositivo solo se usa si coincide con el procesador y es más rápido.</translation>
    </message>
    <message>
        <source>{0} The model in use stays.</source>
        <translation>{0} El modelo en uso se mantiene.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{0}: {1}, made on {2} for {3}. Licence of its training data: {4}.</source>
        <translation>{0}: {1}, hecho el {2} para: {3}. Licencia de sus datos de entrenamiento: {4}.</translation>
    </message>
    <message>
        <source>Gate: {0}, made on {1}; says first whether a model may judge the picture, and which. Licences of its training data: {2}.</source>
        <translation>Control de admisión: {0}, hecho el {1}; dice primero si un modelo puede juzgar la imagen, y cuál. Licencias de sus datos de entrenamiento: {2}.</translation>
    </message>
</context>
<context>
    <name>NamedMenu</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NamedSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Save this session…</source>
        <translation>Guardar esta sesión…</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New reader study</source>
        <translation>Nuevo estudio de lectura</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>The same seed draws the same order of the same films</source>
        <translation>La misma semilla da el mismo orden de las mismas radiografías</translation>
    </message>
    <message>
        <source>Close the films that are open</source>
        <translation>Cerrar las radiografías abiertas</translation>
    </message>
    <message>
        <source>Readers see numbers in place of names, in an order that the seed draws, and never the model&apos;s answer. Films that stay open show their names and answers whenever the study is paused.</source>
        <translation>Los lectores ven números en lugar de nombres, en un orden que sortea la semilla, y nunca la respuesta del modelo. Las radiografías que siguen abiertas muestran sus nombres y las respuestas en cuanto se pausa el estudio.</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <source>All films ({0})</source>
        <translation>Todas las radiografías ({0})</translation>
    </message>
    <message>
        <source>The films that are shown ({0})</source>
        <translation>Las radiografías mostradas ({0})</translation>
    </message>
    <message>
        <source>The selected films ({0})</source>
        <translation>Las radiografías seleccionadas ({0})</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Semilla del orden</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nombre del lector</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note (T)</source>
        <translation>Nota (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>Nota sobre esta radiografía</translation>
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
        <translation>{0}, tasa de error {1}</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>cribado</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>rule-in</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>el suyo</translation>
    </message>
</context>
<context>
    <name>OperatingPointButton</name>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Known once the model is loaded, with the first films</source>
        <translation>Se conoce cuando el modelo está cargado, con las primeras radiografías</translation>
    </message>
</context>
<context>
    <name>OperatingPointController</name>
    <message>
        <source>Operating point: {0}</source>
        <translation>Punto de operación: {0}</translation>
    </message>
    <message>
        <source>Operating points: {0}</source>
        <translation>Puntos de operación: {0}</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensibilidad {0}, especificidad {1}.</translation>
    </message>
    <message>
        <source>Judge all films at another operating point, without assessing them again (O).</source>
        <translation>Juzgar todas las radiografías con otro punto de operación, sin evaluarlas de nuevo (O).</translation>
    </message>
</context>
<context>
    <name>OperatingPointPanel</name>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>No film is left undecided.</source>
        <translation>Ninguna radiografía queda indecisa.</translation>
    </message>
    <message>
        <source>Undecided between {0} and {1}.</source>
        <translation>Indecisa entre {0} y {1}.</translation>
    </message>
    <message>
        <source>On {0} validation films, with 95 % intervals.</source>
        <translation>En {0} radiografías de validación, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>On {0} films of “{1}”, with 95 % intervals.</source>
        <translation>En {0} radiografías de «{1}», con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Undecided films count on the side of the threshold on which they lie.</source>
        <translation>Las radiografías indecisas cuentan en el lado del umbral en que están.</translation>
    </message>
    <message>
        <source>This model does not carry its validation films&apos; scores, so its threshold cannot be moved.</source>
        <translation>Este modelo no lleva las puntuaciones de sus radiografías de validación, así que su umbral no se puede mover.</translation>
    </message>
    <message>
        <source>Probability {0} and above</source>
        <translation>Probabilidad {0} o más</translation>
    </message>
    <message>
        <source>&lt;b&gt;From what probability does a film show signs?&lt;/b&gt;</source>
        <translation>&lt;b&gt;¿A partir de qué probabilidad muestra signos una radiografía?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A threshold of your own</source>
        <translation>Un umbral propio</translation>
    </message>
    <message>
        <source>A threshold of your own, as a number</source>
        <translation>Un umbral propio, como número</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Signs of pneumonia</source>
        <translation>Signos de neumonía</translation>
    </message>
    <message>
        <source>No signs</source>
        <translation>Sin signos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indecisa</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>OutputDialog</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Made on {0}.</source>
        <translation>Hecho el {0}.</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray of a young child shows signs of pneumonia.</source>
        <translation>Indica si una radiografía frontal de tórax de un niño pequeño muestra signos de neumonía.</translation>
    </message>
    <message>
        <source>Purpose and limits</source>
        <translation>Finalidad y límites</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>{0} to {1} years</source>
        <translation>{0} a {1} años</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Proyecciones</translation>
    </message>
    <message>
        <source>Kinds of image</source>
        <translation>Tipos de imagen</translation>
    </message>
    <message>
        <source>Whom it was made for</source>
        <translation>Para quién se hizo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>De qué aprendió</translation>
    </message>
    <message>
        <source>Licence of its training data: {0}</source>
        <translation>Licencia de sus datos de entrenamiento: {0}</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray of an adult shows signs of pneumonia.</source>
        <translation>Dice si una radiografía de tórax frontal de un adulto muestra signos de neumonía.</translation>
    </message>
    <message>
        <source>Tells whether a frontal chest X-ray shows signs of pneumonia.</source>
        <translation>Dice si una radiografía de tórax frontal muestra signos de neumonía.</translation>
    </message>
    <message>
        <source>From its threshold on, a film shows signs of pneumonia. Measured on validation films of patients whom the model had not seen; in brackets the 95 % confidence interval.</source>
        <translation>A partir de su umbral, una radiografía muestra signos de neumonía. Medido en radiografías de validación de pacientes que el modelo no había visto; entre paréntesis, el intervalo de confianza del 95 %.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Puntos de operación</translation>
    </message>
    <message>
        <source>{0} (default)</source>
        <translation>{0} (predeterminado)</translation>
    </message>
    <message>
        <source>A film stays undecided where the answer of its side of the threshold cannot be given at the error rate. Left undecided: validation films under random changes, at the default operating point. Covered: films of held-out patients whose true class the rate does not exclude.</source>
        <translation>Una radiografía queda indecisa donde la respuesta de su lado del umbral no puede darse con esa tasa de error. Quedan indecisas: radiografías de validación con cambios aleatorios, en el punto de operación predeterminado. Cubiertas: radiografías de pacientes apartados cuya clase verdadera la tasa no excluye.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Quedan indecisas</translation>
    </message>
    <message>
        <source>Covered, normal</source>
        <translation>Cubiertas, normales</translation>
    </message>
    <message>
        <source>Covered, pneumonia</source>
        <translation>Cubiertas, neumonía</translation>
    </message>
    <message>
        <source>Error rates of the undecided band</source>
        <translation>Tasas de error de la banda indecisa</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Medido: {0}</translation>
    </message>
    <message>
        <source>{0} films, {1} with pneumonia; operating point “{2}”.</source>
        <translation>{0} radiografías, {1} con neumonía; punto de operación «{2}».</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>{0} by {0} pixels</source>
        <translation>{0} por {0} píxeles</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Undecided band</source>
        <translation>Banda indecisa</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Cómo se entrenó</translation>
    </message>
    <message>
        <source>The models&apos; passports</source>
        <translation>Pasaportes de los modelos</translation>
    </message>
    <message>
        <source>The models are being loaded…</source>
        <translation>Los modelos se están cargando…</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Evidence by region</source>
        <translation>Evidencia por región</translation>
    </message>
    <message>
        <source>Lung opacities by region</source>
        <translation>Opacidades pulmonares por región</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>With the &amp;heat map</source>
        <translation>Con el &amp;mapa de calor</translation>
    </message>
    <message>
        <source>With its &amp;legend, in a strip below the film</source>
        <translation>Con su &amp;leyenda, en una franja bajo la radiografía</translation>
    </message>
    <message>
        <source>In the film&apos;s own pixels. Nothing about the patient is written into the picture.</source>
        <translation>Con los píxeles propios de la radiografía. En la imagen no se escribe nada sobre el paciente.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>The films suffice for intervals of sensitivity and specificity no wider than {0}.</source>
        <translation>Las radiografías bastan para intervalos de sensibilidad y especificidad no más anchos que {0}.</translation>
    </message>
    <message>
        <source>For intervals no wider than {0} you need more films, if both figures stay as they are. With pneumonia, for the sensitivity: {1}. Normal, for the specificity: {2}. As films come with you, that is about {3} in all.</source>
        <translation>Para intervalos no más anchos que {0} necesita más radiografías, si ambas cifras se mantienen. Con neumonía, para la sensibilidad: {1}. Normales, para la especificidad: {2}. Tal como llegan en su centro, son unas {3} en total.</translation>
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
        <translation>Prevalencia de neumonía en su centro, en por ciento</translation>
    </message>
    <message>
        <source>Widest interval wanted</source>
        <translation>Intervalo más ancho deseado</translation>
    </message>
    <message>
        <source>&amp;Prevalence of pneumonia at your site</source>
        <translation>&amp;Prevalencia de neumonía en su centro</translation>
    </message>
    <message>
        <source>Intervals no &amp;wider than</source>
        <translation>Intervalos no más &amp;anchos que</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Model for children</source>
        <translation>Modelo para niños</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modelo para adultos</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultos</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Whose model judges a film whose file states no age. Automatic: children or adults by the look of the film.</source>
        <translation>El modelo que juzga una radiografía cuyo archivo no indica la edad. Automático: niños o adultos según el aspecto de la radiografía.</translation>
    </message>
</context>
<context>
    <name>PopulationButton</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients: {0}</source>
        <translation>Pacientes: {0}</translation>
    </message>
</context>
<context>
    <name>PrevalenceBox</name>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Prevalence of pneumonia at your site, in per cent</source>
        <translation>Prevalencia de neumonía en su centro, en porcentaje</translation>
    </message>
    <message>
        <source>Answers then say what their probability means at this prevalence. No verdict changes.</source>
        <translation>Las respuestas dicen entonces qué significa su probabilidad con esta prevalencia. Ningún veredicto cambia.</translation>
    </message>
</context>
<context>
    <name>PrevalenceField</name>
    <message>
        <source>Prevalence of pneumonia at your site</source>
        <translation>Prevalencia de neumonía en su centro</translation>
    </message>
</context>
<context>
    <name>PriorController</name>
    <message>
        <source>The film does not say whose it is: it has no patient ID.</source>
        <translation>La radiografía no dice de quién es: no tiene identificador de paciente.</translation>
    </message>
    <message>
        <source>The film does not say when it was taken.</source>
        <translation>La radiografía no dice cuándo se hizo.</translation>
    </message>
    <message>
        <source>There is no older film of this patient in the table.</source>
        <translation>La tabla no contiene ninguna radiografía más antigua de este paciente.</translation>
    </message>
    <message>
        <source>There is no prior film of this patient in the table.</source>
        <translation>La tabla no contiene ninguna radiografía previa de este paciente.</translation>
    </message>
    <message>
        <source>Looking for earlier films of this patient…</source>
        <translation>Buscando radiografías anteriores de este paciente…</translation>
    </message>
    <message>
        <source>earlier the same day</source>
        <translation>antes, el mismo día</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} días antes</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Pro&amp;file name</source>
        <translation>Nombre del per&amp;fil</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Keep these figures, this threshold and this prevalence</source>
        <translation>Conservar estas cifras, este umbral y esta prevalencia</translation>
    </message>
    <message>
        <source>Use in the window</source>
        <translation>Usar en la ventana</translation>
    </message>
    <message>
        <source>Judge all films at this threshold</source>
        <translation>Juzgar todas las radiografías con este umbral</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>List the films that are called otherwise than labelled, and those that were not assessed</source>
        <translation>Enumerar las radiografías cuya respuesta difiere de la etiqueta y las que no se evaluaron</translation>
    </message>
    <message>
        <source>A site profile does not keep the films&apos; names</source>
        <translation>Un perfil de centro no guarda los nombres de las radiografías</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>«{0}» está guardado.</translation>
    </message>
    <message>
        <source>With file &amp;names</source>
        <translation>Con &amp;nombres de archivo</translation>
    </message>
    <message>
        <source>such as Ward 3</source>
        <translation>p. ej. Planta 3</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Site profiles</source>
        <translation>Perfiles de centro</translation>
    </message>
</context>
<context>
    <name>ProfilesTable</name>
    <message>
        <source>Site profiles</source>
        <translation>Perfiles de centro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>otro modelo</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Looking for films: {0} so far</source>
        <translation>Buscando radiografías: {0} hasta ahora</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <translation>En pausa: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} films/s</source>
        <translation>{0} imágenes/s</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>End the scan; the findings so far stay</source>
        <translation>Terminar el análisis; los resultados obtenidos se conservan</translation>
    </message>
    <message>
        <source>Cancelled after {0} of {1}</source>
        <translation>Cancelado tras {0} de {1}</translation>
    </message>
    <message>
        <source>{0} done in {1}</source>
        <translation>{0} hechas en {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Unsure</source>
        <translation>No seguro</translation>
    </message>
</context>
<context>
    <name>ReaderCommands</name>
    <message>
        <source>“{0}” on {1}</source>
        <translation>«{0}» en {1}</translation>
    </message>
    <message>
        <source>Taking back the verdict on {0}</source>
        <translation>Retirar el veredicto sobre {0}</translation>
    </message>
    <message>
        <source>the note on {0}</source>
        <translation>la nota sobre {0}</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signos</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation>sin signos</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>File is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconocido</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Archivo incompleto</translation>
    </message>
    <message>
        <source>Header does not fit</source>
        <translation>Cabecera incoherente</translation>
    </message>
    <message>
        <source>Invalid pixels</source>
        <translation>Píxeles no válidos</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Unknown bit depth</source>
        <translation>Profundidad desconocida</translation>
    </message>
    <message>
        <source>Unknown colours</source>
        <translation>Colores desconocidos</translation>
    </message>
    <message>
        <source>Unknown compression</source>
        <translation>Compresión desconocida</translation>
    </message>
    <message>
        <source>Expands too far</source>
        <translation>Se expande demasiado</translation>
    </message>
    <message>
        <source>Too many tiles</source>
        <translation>Demasiadas teselas</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Demasiado pequeña</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Sin píxeles</translation>
    </message>
    <message>
        <source>List of a medium</source>
        <translation>Lista de un soporte</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Decoder failed</source>
        <translation>Falló el decodificador</translation>
    </message>
    <message>
        <source>Decoder missing</source>
        <translation>Falta el decodificador</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>Too narrow</source>
        <translation>Demasiado estrecha</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Imagen vacía</translation>
    </message>
    <message>
        <source>Another modality</source>
        <translation>Otra modalidad</translation>
    </message>
    <message>
        <source>Another body part</source>
        <translation>Otra región</translation>
    </message>
    <message>
        <source>Not frontal</source>
        <translation>No es frontal</translation>
    </message>
    <message>
        <source>Age not covered</source>
        <translation>Edad no cubierta</translation>
    </message>
    <message>
        <source>Other age group</source>
        <translation>Otro grupo de edad</translation>
    </message>
    <message>
        <source>Lateral film</source>
        <translation>Radiografía lateral</translation>
    </message>
    <message>
        <source>Not a radiograph</source>
        <translation>No es una radiografía</translation>
    </message>
    <message>
        <source>Not a whole chest</source>
        <translation>Tórax incompleto</translation>
    </message>
    <message>
        <source>Photo or screenshot</source>
        <translation>Foto o captura</translation>
    </message>
    <message>
        <source>Several films</source>
        <translation>Varias radiografías</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Not upright</source>
        <translation>Mal orientada</translation>
    </message>
    <message>
        <source>Blurred or dark</source>
        <translation>Borrosa u oscura</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened last</source>
        <translation>Abiertas por última vez</translation>
    </message>
    <message>
        <source>Forget this folder</source>
        <translation>Olvidar esta carpeta</translation>
    </message>
    <message>
        <source>Forget the folder {0}</source>
        <translation>Olvidar la carpeta {0}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Forget these folders</source>
        <translation>Olvidar estas carpetas</translation>
    </message>
</context>
<context>
    <name>ReliabilityFigure</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilidad media</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Proporción con neumonía</translation>
    </message>
    <message>
        <source>Reliability diagram. Expected calibration error {0}, Brier score {1}.</source>
        <translation>Diagrama de fiabilidad. Error de calibración esperado {0}, puntuación de Brier {1}.</translation>
    </message>
    <message>
        <source>{0} films with a mean probability of {1}: {2} had pneumonia, 95 % interval {3}.</source>
        <translation>{0} radiografías con una probabilidad media de {1}: {2} tenían neumonía, intervalo del 95 % {3}.</translation>
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
        <translation>probabilidad de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>{0}: on {1} films the area under the ROC curve is {2} (95 % interval {3} to {4}).</source>
        <translation>{0}: en {1} radiografías el área bajo la curva ROC es {2} (intervalo del 95 %, {3}&#xa0;a&#xa0;{4}).</translation>
    </message>
    <message>
        <source>The probabilities part the classes completely, so that the interval of the area has no width. That speaks of too few films, not of certainty.</source>
        <translation>Las probabilidades separan las clases por completo, así que el intervalo del área no tiene anchura. Eso indica que hay pocas radiografías, no certeza.</translation>
    </message>
    <message>
        <source>This threshold is not one of the model&apos;s operating points. If you chose it by these films, it will do somewhat worse on others.</source>
        <translation>Este umbral no es uno de los puntos de operación del modelo. Si lo eligió con estas radiografías, en otras será algo peor.</translation>
    </message>
    <message>
        <source>Films that stay undecided count by the threshold here.</source>
        <translation>Las radiografías que quedan indecisas cuentan aquí según el umbral.</translation>
    </message>
    <message>
        <source>Of a film that lies in both classes one of the two labels is wrong; both are counted.</source>
        <translation>De una radiografía que está en ambas clases, una de las dos etiquetas es errónea; se cuentan ambas.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Para investigación. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>It is not known which films are of one patient. Where some are, they are not independent and the intervals are too narrow; a table with a column “patient” mends that.</source>
        <translation>No se sabe qué radiografías son de un mismo paciente. Donde las haya, no son independientes y los intervalos son demasiado estrechos; una tabla con una columna «patient» lo corrige.</translation>
    </message>
    <message>
        <source>Patients: {0}. The intervals treat films of one patient as related.</source>
        <translation>Pacientes: {0}. Los intervalos tratan como relacionadas las radiografías de un mismo paciente.</translation>
    </message>
    <message>
        <source>With so few patients the intervals are rough.</source>
        <translation>Con tan pocos pacientes los intervalos son aproximados.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis. The PDF names the model&apos;s limits.</source>
        <translation>Para investigación. No es un diagnóstico. El PDF indica los límites del modelo.</translation>
    </message>
    <message>
        <source>A click on a group, or on a part of a chart, shows its films in the table.</source>
        <translation>Un clic en un grupo, o en una parte de un gráfico, muestra sus radiografías en la tabla.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>removing “{0}”</source>
        <translation>quitar «{0}»</translation>
    </message>
    <message>
        <source>removing {0} films</source>
        <translation>quitar {0} radiografías</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a film</source>
        <translation>Informe de una radiografía</translation>
    </message>
    <message>
        <source>The film is not shown: {0}</source>
        <translation>La radiografía no se muestra: {0}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Tal como se muestra</translation>
    </message>
    <message>
        <source>As its file shows it</source>
        <translation>Tal como la muestra su archivo</translation>
    </message>
    <message>
        <source>With the heat map, on one scale for all films</source>
        <translation>Con el mapa de calor, en una sola escala para todas las radiografías</translation>
    </message>
    <message>
        <source>Evidence for pneumonia by region, from 0, none, to 1, strong</source>
        <translation>Evidencia de neumonía por región, de 0, ninguna, a 1, fuerte</translation>
    </message>
    <message>
        <source>Probability of a lung opacity by region, from 0 to 1</source>
        <translation>Probabilidad de una opacidad pulmonar por región, de 0 a 1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>withheld until the reader has given a verdict</source>
        <translation>reservada hasta que el lector dé un veredicto</translation>
    </message>
    <message>
        <source>withheld in a reader study</source>
        <translation>reservada en un estudio de lectura</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>no region stands out</source>
        <translation>no destaca ninguna región</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no se dio ninguno</translation>
    </message>
    <message>
        <source>{0}; given {1}, before the model&apos;s answer was shown</source>
        <translation>{0}; dado el {1}, antes de mostrarse la respuesta del modelo</translation>
    </message>
    <message>
        <source>{0}; given {1}, with the model&apos;s answer in sight</source>
        <translation>{0}; dado el {1}, con la respuesta del modelo a la vista</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>level {0}, width {1}, set by hand</source>
        <translation>nivel {0}, ancho {1}, ajustados a mano</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>The file holds no name.</source>
        <translation>El archivo no contiene ningún nombre.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}</source>
        <translation>{0} x {1} píxeles, {2}</translation>
    </message>
    <message>
        <source>, {0} bits</source>
        <translation>, {0} bits</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>modalidad {0}</translation>
    </message>
    <message>
        <source>body part {0}</source>
        <translation>parte del cuerpo {0}</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>proyección {0}</translation>
    </message>
    <message>
        <source>age {0} years</source>
        <translation>edad {0} años</translation>
    </message>
    <message>
        <source>pixels of {0} x {1} mm</source>
        <translation>píxeles de {0} x {1} mm</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>{0} on {1}, by Hilum {2}</source>
        <translation>{0} en {1}, con Hilum {2}</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Films; the tallest bar is {0}</source>
        <translation>Radiografías; la barra más alta es {0}</translation>
    </message>
    <message>
        <source>Probability of signs of pneumonia.</source>
        <translation>Probabilidad de signos de neumonía.</translation>
    </message>
    <message>
        <source>Line: the operating point, {0}.</source>
        <translation>Línea: el punto de operación, {0}.</translation>
    </message>
    <message>
        <source>Tinted: undecided, {0} to {1}.</source>
        <translation>Sombreado: indecisa, de {0} a {1}.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Report of a scan</source>
        <translation>Informe de un análisis</translation>
    </message>
    <message>
        <source>printed {0}</source>
        <translation>impreso el {0}</translation>
    </message>
    <message>
        <source>folder “{0}”</source>
        <translation>carpeta «{0}»</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Operating point and model</source>
        <translation>Punto de operación y modelo</translation>
    </message>
    <message>
        <source>empty at an error rate of {0}</source>
        <translation>vacía con una tasa de error del {0}</translation>
    </message>
    <message>
        <source>probabilities between {0} and {1}, at an error rate of {2}</source>
        <translation>probabilidades entre {0} y {1}, con una tasa de error del {2}</translation>
    </message>
    <message>
        <source>Undecided band</source>
        <translation>Banda indecisa</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{0} films of {1} patients: {2}; {3}; {4}</source>
        <translation>{0} radiografías de {1} pacientes: {2}; {3}; {4}</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Probabilities: {0}</source>
        <translation>Probabilidades: {0}</translation>
    </message>
    <message>
        <source>Disagreements with the reader</source>
        <translation>Desacuerdos con el lector</translation>
    </message>
    <message>
        <source>{0} films have a reader&apos;s verdict; for {1} of them the model says the opposite.</source>
        <translation>{0} radiografías tienen veredicto del lector; en {1} de ellas el modelo dice lo contrario.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>Notes of the reader</source>
        <translation>Notas del lector</translation>
    </message>
    <message>
        <source>Films corrected or assessed anyway at the user&apos;s wish</source>
        <translation>Radiografías corregidas o evaluadas de todos modos a petición del usuario</translation>
    </message>
    <message>
        <source>Films not assessed</source>
        <translation>Radiografías no evaluadas</translation>
    </message>
    <message>
        <source>Every film was assessed.</source>
        <translation>Se evaluaron todas las radiografías.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>All films of this report</source>
        <translation>Todas las radiografías de este informe</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Withheld in a reader study</source>
        <translation>Reservada en un estudio de lectura</translation>
    </message>
    <message>
        <source>Still to be read blind</source>
        <translation>Pendientes de lectura ciega</translation>
    </message>
    <message>
        <source>Refused: must not be assessed</source>
        <translation>Rechazadas: no deben evaluarse</translation>
    </message>
    <message>
        <source>Unreadable: damaged</source>
        <translation>Ilegibles: dañadas</translation>
    </message>
    <message>
        <source>Unsupported: not a film that Hilum reads</source>
        <translation>No admitidas: no son radiografías que Hilum lea</translation>
    </message>
    <message>
        <source>Missing: gone, or may not be opened</source>
        <translation>Ausentes: ya no están, o no se pueden abrir</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>No admitida</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Still to be read blind.</source>
        <translation>Pendiente de lectura ciega.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is withheld until the reader has given a verdict.</source>
        <translation>La respuesta del modelo se reserva hasta que el lector dé un veredicto.</translation>
    </message>
    <message>
        <source>This is a reader study: names and the model&apos;s answers are left out.</source>
        <translation>Este es un estudio de lectura: se omiten los nombres y las respuestas del modelo.</translation>
    </message>
    <message>
        <source>{0} films are still to be read blind: names and the model&apos;s answers are left out.</source>
        <translation>{0} radiografías están pendientes de lectura ciega: se omiten sus nombres y las respuestas del modelo.</translation>
    </message>
    <message>
        <source>“{0}”: probability {1} and above.</source>
        <translation>«{0}»: probabilidad {1} o más.</translation>
    </message>
    <message>
        <source>On {0} validation films: sensitivity {1}, specificity {2}.</source>
        <translation>En {0} radiografías de validación: sensibilidad {1}, especificidad {2}.</translation>
    </message>
    <message>
        <source>On {0} films of that site: sensitivity {1}, specificity {2}.</source>
        <translation>En {0} radiografías de ese centro: sensibilidad {1}, especificidad {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} films; area under ROC curve {2}; at “{3}” sensitivity {4}, specificity {5}</source>
        <translation>{0}: {1} radiografías; área bajo la curva ROC {2}; en «{3}», sensibilidad {4}, especificidad {5}</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Agreement in “{0}”</source>
        <translation>Concordancia en «{0}»</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>With unsure</source>
        <translation>Con «dudosa»</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>How many films were looked for</source>
        <translation>Cuántas radiografías se han buscado</translation>
    </message>
    <message>
        <source>Looking for the films: {0} of {1}</source>
        <translation>Buscando las radiografías: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>{0} films in the order of seed {1}.</source>
        <translation>{0} radiografías en el orden de la semilla {1}.</translation>
    </message>
    <message>
        <source>All intervals hold 95 %. Sensitivity and specificity leave out what was left open.</source>
        <translation>Todos los intervalos son del 95 %. La sensibilidad y la especificidad no cuentan lo que quedó sin decidir.</translation>
    </message>
    <message>
        <source>{0} films are not there any more; they count only for those who have read them.</source>
        <translation>{0} radiografías ya no están; cuentan solo para quienes las leyeron.</translation>
    </message>
    <message>
        <source>Not counted until they have read every film: {0}.</source>
        <translation>No cuentan hasta que hayan leído todas las radiografías: {0}.</translation>
    </message>
    <message>
        <source>Until then sensitivity and specificity are not shown: they tell what the films are.</source>
        <translation>Hasta entonces no se muestran la sensibilidad ni la especificidad: revelan qué son las radiografías.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Operating point…</source>
        <translation>Punto de operación…</translation>
    </message>
    <message>
        <source>Signs of pneumonia</source>
        <translation>Signos de neumonía</translation>
    </message>
    <message>
        <source>No signs</source>
        <translation>Sin signos</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Radiografía siguiente</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Radiografía anterior</translation>
    </message>
    <message>
        <source>Next film not yet reviewed</source>
        <translation>Siguiente radiografía sin revisar</translation>
    </message>
    <message>
        <source>Go on to the next film after a verdict</source>
        <translation>Pasar a la siguiente tras un veredicto</translation>
    </message>
    <message>
        <source>Blind reading: your verdict before the answer</source>
        <translation>Lectura ciega: su veredicto antes de la respuesta</translation>
    </message>
    <message>
        <source>Agreement with the model…</source>
        <translation>Acuerdo con el modelo…</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Every film has been reviewed.</source>
        <translation>Se han revisado todas las radiografías.</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} de {1} revisadas</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Your reviews were damaged. The damaged file was set aside as {0}, and a new one begun.</source>
        <translation>Sus revisiones estaban dañadas. El archivo dañado se apartó como {0} y se empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>RocFigure</name>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsos positivos</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>ROC curve. Area under the curve {0}, 95 % interval in brackets. At the threshold {1} the sensitivity is {2} and the share of false positives {3}.</source>
        <translation>Curva ROC. Área bajo la curva {0}, con el intervalo del 95 % entre paréntesis. Con el umbral {1} la sensibilidad es {2} y la proporción de falsos positivos {3}.</translation>
    </message>
    <message>
        <source>Area {0}</source>
        <translation>Área {0}</translation>
    </message>
    <message>
        <source>95 %: {0} to {1}</source>
        <translation>95 %: {0} a {1}</translation>
    </message>
    <message>
        <source>○ operating points</source>
        <translation>○ puntos de operación</translation>
    </message>
    <message>
        <source>● threshold</source>
        <translation>● umbral</translation>
    </message>
    <message>
        <source>probability from {0} to {1}</source>
        <translation>probabilidad de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{0} pixels</source>
        <translation>{0} píxeles</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>Values of regions: none, as the file does not state its grey range.</source>
        <translation>Valores de las regiones: ninguno, pues el archivo no indica su rango de grises.</translation>
    </message>
    <message>
        <source>Values of regions: grey, 0 to {0}.</source>
        <translation>Valores de las regiones: gris, de 0 a {0}.</translation>
    </message>
    <message>
        <source>Values of regions: as the file stores them.</source>
        <translation>Valores de las regiones: tal como los guarda el archivo.</translation>
    </message>
    <message>
        <source>Values of regions: after the file&apos;s modality LUT.</source>
        <translation>Valores de las regiones: tras la LUT de modalidad del archivo.</translation>
    </message>
    <message>
        <source>no pixels</source>
        <translation>ningún píxel</translation>
    </message>
    <message>
        <source>mean {0}, SD {1}</source>
        <translation>media {0}, DE {1}</translation>
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
        <translation>Evaluando sus radiografías</translation>
    </message>
    <message>
        <source>Each film is kept the moment it is assessed: an evaluation that is interrupted goes on where it was. The window can be used meanwhile.</source>
        <translation>Cada radiografía se guarda en cuanto se evalúa: una evaluación interrumpida continúa donde estaba. Mientras tanto se puede usar la ventana.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The scan stopped unexpectedly ({0}: {1}).</source>
        <translation>El análisis se detuvo de forma inesperada ({0}: {1}).</translation>
    </message>
</context>
<context>
    <name>ScanCanceller</name>
    <message>
        <source>Cancel the scan? About {0} of work is left; the findings so far stay.</source>
        <translation>¿Cancelar el análisis? Quedan unos {0} de trabajo; los resultados obtenidos se conservan.</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Cancelar el análisis</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Continuar el análisis</translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>All {0} films</source>
        <translation>Las {0} radiografías</translation>
    </message>
    <message>
        <source>{0} films, as filtered and sorted</source>
        <translation>{0} radiografías, tal como están filtradas y ordenadas</translation>
    </message>
    <message>
        <source>{0} selected films</source>
        <translation>{0} radiografías seleccionadas</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Which films</source>
        <translation>Qué radiografías</translation>
    </message>
    <message>
        <source>&amp;All films ({0})</source>
        <translation>&amp;Todas las radiografías ({0})</translation>
    </message>
    <message>
        <source>Films &amp;shown, in their order ({0})</source>
        <translation>Radiografías a la &amp;vista, en su orden ({0})</translation>
    </message>
    <message>
        <source>S&amp;elected films ({0})</source>
        <translation>Radiografías &amp;seleccionadas ({0})</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{0}” is left out: there is no “{1}:”. Put it in quotation marks to find it in file names.</source>
        <translation>«{0}» se omite: no existe «{1}:». Póngalo entre comillas para buscarlo en los nombres de archivo.</translation>
    </message>
    <message>
        <source>“{0}” is left out: something must follow it.</source>
        <translation>«{0}» se omite: debe seguirle algo.</translation>
    </message>
    <message>
        <source>“{0}” is left out: a probability is searched by p:0.4-0.6, p:&gt;0.9, p:&lt;0.1 or p:0.93.</source>
        <translation>«{0}» se omite: una probabilidad se busca con p:0.4-0.6, p:&gt;0.9, p:&lt;0.1 o p:0.93.</translation>
    </message>
    <message>
        <source>“{0}” is left out: {1}: knows {2}.</source>
        <translation>«{0}» se omite: {1}: conoce {2}.</translation>
    </message>
    <message>
        <source>Finds text in file names. It also understands:</source>
        <translation>Busca texto en los nombres de archivo. También entiende:</translation>
    </message>
    <message>
        <source>A minus turns a term round: -verdict:signs. Quotation marks keep words together.</source>
        <translation>Un signo menos invierte un término: -verdict:signs. Las comillas mantienen juntas las palabras.</translation>
    </message>
    <message>
        <source>Finds films by their numbers. It also understands:</source>
        <translation>Busca radiografías por su número. También entiende:</translation>
    </message>
    <message>
        <source>A minus turns a term round: -reader:signs. Quotation marks keep words together.</source>
        <translation>Un signo menos invierte un término: -reader:signs. Las comillas mantienen juntas las palabras.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste films</source>
        <translation>Pegar radiografías</translation>
    </message>
    <message>
        <source>Close all films</source>
        <translation>Cerrar todas las radiografías</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Pausar el análisis</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Continuar el análisis</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>Show the film</source>
        <translation>Mostrar la radiografía</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The models&apos; passports</source>
        <translation>Pasaportes de los modelos</translation>
    </message>
    <message>
        <source>Save a report of a fault…</source>
        <translation>Guardar un informe de fallo…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>About Hilum</source>
        <translation>Acerca de Hilum</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>The report was saved as {0}. It holds no names.</source>
        <translation>El informe se guardó como {0}. No contiene nombres.</translation>
    </message>
</context>
<context>
    <name>SiteProfiles</name>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>El modelo aún no está cargado.</translation>
    </message>
    <message>
        <source>All films are now judged at the threshold {0} of “{1}”.</source>
        <translation>Todas las radiografías se juzgan ahora con el umbral {0} de «{1}».</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>Borrar «{0}»</translation>
    </message>
    <message>
        <source>Rename “{0}”</source>
        <translation>Cambiar el nombre de «{0}»</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Elegir una tabla…</translation>
    </message>
    <message>
        <source>There are none yet. Evaluate films, and save what comes of it.</source>
        <translation>Aún no hay ninguno. Evalúe radiografías y guarde lo que resulte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the figures and charts of the selected profile</source>
        <translation>Mostrar las cifras y los gráficos del perfil seleccionado</translation>
    </message>
    <message>
        <source>Use in the window</source>
        <translation>Usar en la ventana</translation>
    </message>
    <message>
        <source>Judge all films at the selected profile&apos;s threshold</source>
        <translation>Juzgar todas las radiografías con el umbral del perfil seleccionado</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Edit the selected profile&apos;s name (F2)</source>
        <translation>Editar el nombre del perfil seleccionado (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Evaluate on your own films</source>
        <translation>Evaluar con sus propias radiografías</translation>
    </message>
    <message>
        <source>How well does Hilum do with films like yours? Give it films whose answer you know, as a folder or as a table, or drop either here. Other names than these can be told in the next step.</source>
        <translation>¿Qué tal le va a Hilum con radiografías como las suyas? Dele radiografías cuya respuesta conozca, en una carpeta o en una tabla, o suéltelas aquí. Otros nombres distintos de estos se indican en el paso siguiente.</translation>
    </message>
    <message>
        <source>Site profiles</source>
        <translation>Perfiles de centro</translation>
    </message>
    <message>
        <source>A folder with a folder for each class. Which films are of one patient stays unknown.</source>
        <translation>Una carpeta con una carpeta para cada clase. No se sabrá qué radiografías son de un mismo paciente.</translation>
    </message>
    <message>
        <source>A CSV table. Where it names patients, which it need not, films of one patient are treated as related.</source>
        <translation>Una tabla CSV. Si nombra a los pacientes, lo que no es obligatorio, las radiografías de un mismo paciente se tratan como relacionadas.</translation>
    </message>
    <message>
        <source>A folder of labelled films</source>
        <translation>Una carpeta de radiografías etiquetadas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>A table of labelled films</source>
        <translation>Una tabla de radiografías etiquetadas</translation>
    </message>
</context>
<context>
    <name>StudiesDialog</name>
    <message>
        <source>Reader studies</source>
        <translation>Estudios de lectura</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Read this study</source>
        <translation>Leer este estudio</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Nuevo estudio…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Concordancia…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>There are no studies yet. Open films, and make one of them.</source>
        <translation>Aún no hay estudios. Abra radiografías y cree uno con ellas.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
</context>
<context>
    <name>StudyActions</name>
    <message>
        <source>Reader studies…</source>
        <translation>Estudios de lectura…</translation>
    </message>
    <message>
        <source>Pause the study</source>
        <translation>Pausar el estudio</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>How many films of the study are read</source>
        <translation>Cuántas radiografías del estudio se han leído</translation>
    </message>
    <message>
        <source>Study “{0}”, read by {1}: {2} of {3} films</source>
        <translation>Estudio «{0}», leído por {1}: {2} de {3} radiografías</translation>
    </message>
    <message>
        <source>{0}. All films are read.</source>
        <translation>{0}. Todas las radiografías están leídas.</translation>
    </message>
    <message>
        <source>{0}. The others cannot be read any more.</source>
        <translation>{0}. Las demás ya no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>StudyController</name>
    <message>
        <source>Films not in their place: {0} found elsewhere by their content, {1} still missing.</source>
        <translation>Radiografías fuera de su sitio: {0} halladas en otro lugar por su contenido, {1} aún ausentes.</translation>
    </message>
    <message>
        <source>Films in their own place again: {0}.</source>
        <translation>Radiografías de nuevo en su sitio: {0}.</translation>
    </message>
    <message>
        <source>{0} is reading “{1}” in another window. Pause the study there first.</source>
        <translation>{0} está leyendo «{1}» en otra ventana. Pause primero el estudio allí.</translation>
    </message>
    <message>
        <source>The study is paused; go on with it in “Reader studies”.</source>
        <translation>El estudio está en pausa; continúelo en «Estudios de lectura».</translation>
    </message>
    <message>
        <source>Delete the study</source>
        <translation>Borrar el estudio</translation>
    </message>
    <message>
        <source>Delete “{0}” with every verdict that was given in it? Its films stay.</source>
        <translation>¿Borrar «{0}» con todos los veredictos que contiene? Las radiografías se conservan.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>Nobody reads “{0}” yet; its table would have no rows.</source>
        <translation>Nadie lee aún «{0}»; la tabla no tendría ninguna fila.</translation>
    </message>
    <message>
        <source>“{0}” has been read, except for films that are not there any more.</source>
        <translation>«{0}» ya está leído, salvo las radiografías que ya no están.</translation>
    </message>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>Se escribieron {0} filas en {1}.</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>Exportar el estudio</translation>
    </message>
    <message>
        <source>“{0}” is still being read ({1}).</source>
        <translation>«{0}» aún se está leyendo ({1}).</translation>
    </message>
    <message>
        <source>The table names each film, and states every reader&apos;s verdicts and the model&apos;s answers. A reader who looks at it does not read the other films blind.</source>
        <translation>La tabla nombra cada radiografía e indica los veredictos de todos los lectores y las respuestas del modelo. Quien la mire ya no leerá a ciegas las demás radiografías.</translation>
    </message>
    <message>
        <source>Export all the same…</source>
        <translation>Exportar de todos modos…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Search the films</source>
        <translation>Buscar radiografías</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Copiar el nombre del archivo</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Clasificar de nuevo</translation>
    </message>
    <message>
        <source>Turn or invert, and assess</source>
        <translation>Girar o invertir, y evaluar</translation>
    </message>
    <message>
        <source>All films of this folder: {0}</source>
        <translation>Todas las radiografías de esta carpeta: {0}</translation>
    </message>
    <message>
        <source>Assess as it is</source>
        <translation>Evaluar tal como está</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Quitar de la tabla</translation>
    </message>
    <message>
        <source>Assess anyway</source>
        <translation>Evaluar de todos modos</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>File to write</source>
        <translation>Archivo que se va a escribir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>The drive does not answer. Wait for it, or name another place.</source>
        <translation>La unidad no responde. Espérela o indique otro lugar.</translation>
    </message>
    <message>
        <source>Name a file in a folder that is there.</source>
        <translation>Indique un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <source>There is a file of that name; it will be replaced.</source>
        <translation>Ya hay un archivo con ese nombre; se reemplazará.</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Escribir en</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Threshold, in thousandths</source>
        <translation>Umbral, en milésimas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>The model&apos;s operating point “{0}”</source>
        <translation>El punto de operación «{0}» del modelo</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Nivel de ventana</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>No hay imagen que mostrar.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Film that is kept beside</source>
        <translation>Radiografía que se mantiene al lado</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Las radiografías se quedan en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Does a chest X-ray show signs of pneumonia?</source>
        <translation>¿Muestra una radiografía de tórax signos de neumonía?</translation>
    </message>
    <message>
        <source>A reading aid for clinicians and researchers who look at frontal chest X-rays. Each film gets an answer, a probability and a heat map; a film that must not be assessed gets the reason instead.</source>
        <translation>Una ayuda a la lectura para clínicos e investigadores que miran radiografías de tórax frontales. Cada radiografía recibe una respuesta, una probabilidad y un mapa de calor; una que no debe evaluarse recibe en su lugar el motivo.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. One model was trained on children of 1 to 5 years of one hospital, another on adults of a few; films of other patients are refused.</source>
        <translation>Solo para investigación y docencia: ni producto sanitario ni diagnóstico. Un modelo se entrenó con niños de 1 a 5 años de un hospital, otro con adultos de unos pocos; las radiografías de otros pacientes se rechazan.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. Trained on children of 1 to 5 years of one hospital. Not for adults: their films are refused.</source>
        <translation>Solo para investigación y docencia: ni producto sanitario ni diagnóstico. Entrenado con niños de 1 a 5 años de un solo hospital. No para adultos: sus radiografías se rechazan.</translation>
    </message>
    <message>
        <source>Drop films or folders here</source>
        <translation>Suelte aquí radiografías o carpetas</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or DICOM</source>
        <translation>JPEG, PNG, TIFF, BMP o DICOM</translation>
    </message>
</context>
<context>
    <name>WindowParts</name>
    <message>
        <source>A reader study is being read. Pause it to open other films.</source>
        <translation>Hay un estudio de lectura en curso. Páuselo para abrir otras radiografías.</translation>
    </message>
    <message>
        <source>Films are read blind, and this choice of them would tell what they are.</source>
        <translation>Las radiografías se leen a ciegas, y esta selección revelaría qué son.</translation>
    </message>
    <message>
        <source>There were no files to assess.</source>
        <translation>No había archivos que evaluar.</translation>
    </message>
</context>
<context>
    <name>WritingProgress</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto está escrito</translation>
    </message>
    <message>
        <source>The files are being written…</source>
        <translation>Se están escribiendo los archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>L upper</source>
        <translation>I sup.</translation>
    </message>
    <message>
        <source>L mid</source>
        <translation>I med.</translation>
    </message>
    <message>
        <source>L lower</source>
        <translation>I inf.</translation>
    </message>
    <message>
        <source>L upper, mid</source>
        <translation>I sup./med.</translation>
    </message>
    <message>
        <source>L mid, lower</source>
        <translation>I med./inf.</translation>
    </message>
    <message>
        <source>L all</source>
        <translation>I entero</translation>
    </message>
    <message>
        <source>R upper</source>
        <translation>D sup.</translation>
    </message>
    <message>
        <source>R mid</source>
        <translation>D med.</translation>
    </message>
    <message>
        <source>R lower</source>
        <translation>D inf.</translation>
    </message>
    <message>
        <source>R upper, mid</source>
        <translation>D sup./med.</translation>
    </message>
    <message>
        <source>R mid, lower</source>
        <translation>D med./inf.</translation>
    </message>
    <message>
        <source>R all</source>
        <translation>D entero</translation>
    </message>
    <message>
        <source>Both upper</source>
        <translation>bil. sup.</translation>
    </message>
    <message>
        <source>Both mid</source>
        <translation>bil. med.</translation>
    </message>
    <message>
        <source>Both lower</source>
        <translation>bil. inf.</translation>
    </message>
    <message>
        <source>Both upper, mid</source>
        <translation>bil. sup./med.</translation>
    </message>
    <message>
        <source>Both mid, lower</source>
        <translation>bil. med./inf.</translation>
    </message>
    <message>
        <source>Both all</source>
        <translation>bilateral</translation>
    </message>
</context>
<context>
    <name>_EmptyNote</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>None of the {0} films passes the filter.</source>
        <translation>Ninguna de las {0} radiografías pasa el filtro.</translation>
    </message>
    <message>
        <source>The films are on their way…</source>
        <translation>Las radiografías están en camino…</translation>
    </message>
    <message>
        <source>There are no films in the table. Open or drop some, or undo their removal.</source>
        <translation>No hay radiografías en la tabla. Abra o suelte algunas, o deshaga su eliminación.</translation>
    </message>
</context>
</TS>
