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
        <source>Hilum is an offline reading aid: it tells whether a frontal chest X-ray of a young child shows signs of pneumonia, how probable that is, and where in the film the evidence lies.</source>
        <translation>Hilum es una ayuda a la lectura que funciona sin conexión: indica si una radiografía frontal de tórax de un niño pequeño muestra signos de neumonía, con qué probabilidad y en qué parte de la imagen está la evidencia.</translation>
    </message>
    <message>
        <source>For research and teaching. It is not a medical device, and what it says is not a diagnosis. It was trained on children of 1 to 5 years of one hospital; for adults its answers are worth nothing.</source>
        <translation>Para investigación y docencia. No es un producto sanitario, y lo que dice no es un diagnóstico. Se entrenó con niños de 1 a 5 años de un solo hospital; en adultos sus respuestas no valen nada.</translation>
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
    <name>Answer</name>
    <message>
        <source>Not assessed.</source>
        <translation>No evaluada.</translation>
    </message>
    <message>
        <source>Research use. Not a diagnosis.</source>
        <translation>Para investigación. No es un diagnóstico.</translation>
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
        <source>Most evidence: {0}.</source>
        <translation>Mayor evidencia: {0}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Films stay on this computer; nothing is sent anywhere.</source>
        <translation>Las radiografías se quedan en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Does a chest X-ray show signs of pneumonia?</source>
        <translation>¿Muestra una radiografía de tórax signos de neumonía?</translation>
    </message>
    <message>
        <source>A reading aid for clinicians and researchers who look at frontal chest X-rays of young children. Each film gets an answer, a probability and a heat map; a film that must not be assessed gets the reason instead.</source>
        <translation>Una ayuda a la lectura para clínicos e investigadores que miran radiografías frontales de tórax de niños pequeños. Cada radiografía recibe una respuesta, una probabilidad y un mapa de calor; la que no debe evaluarse recibe, en su lugar, el motivo.</translation>
    </message>
    <message>
        <source>For research and teaching only: not a medical device and not a diagnosis. Trained on children of 1 to 5 years of one hospital. Not for adults: its answers for them are worth nothing.</source>
        <translation>Solo para investigación y docencia: no es un producto sanitario ni un diagnóstico. Entrenado con niños de 1 a 5 años de un solo hospital. No sirve para adultos: en ellos sus respuestas no valen nada.</translation>
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
    <name>Background</name>
    <message>
        <source>Something unexpected went wrong ({0}).</source>
        <translation>Algo inesperado ha fallado ({0}).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
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
    <name>CloseFilms</name>
    <message>
        <source>Close all films</source>
        <translation>Cerrar todas las radiografías</translation>
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
        <translation>{0} con signos</translation>
    </message>
    <message>
        <source>{0} no signs</source>
        <translation>{0} sin signos</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>{0} indecisas</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} rechazadas</translation>
    </message>
    <message>
        <source>{0} with errors</source>
        <translation>{0} con errores</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; found</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; encontradas</translation>
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
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <source>On this computer, and nowhere else, Hilum keeps what it found in each film, with the path; your reviews and notes; which films are open and which folders were opened last; pictures that you pasted; profiles of your own evaluations; your settings; and a log of faults without names. The films themselves are never copied or changed.</source>
        <translation>En este equipo, y en ningún otro lugar, Hilum guarda lo que encontró en cada radiografía, con su ruta; sus revisiones y notas; qué radiografías están abiertas y qué carpetas se abrieron las últimas; las imágenes que pegó; los perfiles de sus propias evaluaciones; sus ajustes; y un registro de fallos sin nombres. Las radiografías mismas nunca se copian ni se modifican.</translation>
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
    <name>DropHint</name>
    <message>
        <source>Drop to assess</source>
        <translation>Suelte para evaluar</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>{0} rows were written to {1}.</source>
        <translation>Se escribieron {0} filas en {1}.</translation>
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
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
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
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
</context>
<context>
    <name>FilmsModel</name>
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
</context>
<context>
    <name>FilmsTable</name>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
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
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Continuar el análisis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The model&apos;s passport</source>
        <translation>Pasaporte del modelo</translation>
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
    <name>FrameController</name>
    <message>
        <source>The report was saved as {0}. It holds no names.</source>
        <translation>El informe se guardó como {0}. No contiene nombres.</translation>
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
        <source>Films that have not changed are not assessed again. Reviews are kept in any case.</source>
        <translation>Las radiografías que no han cambiado no se evalúan de nuevo. Las revisiones se conservan en todo caso.</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>A picture decoder is missing on this computer.</source>
        <translation>Falta en este equipo un descodificador de imágenes.</translation>
    </message>
    <message>
        <source>At {0}x{1} pixels the picture is too narrow for a chest film.</source>
        <translation>Con {0}x{1} píxeles la imagen es demasiado estrecha para una radiografía de tórax.</translation>
    </message>
    <message>
        <source>Close it if a spreadsheet has it open, or name another file.</source>
        <translation>Ciérrelo si está abierto en una hoja de cálculo, o indique otro archivo.</translation>
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
        <source>Its probability holds for films like those of its validation patients, three in four of them with pneumonia.</source>
        <translation>Su probabilidad vale para radiografías como las de sus pacientes de validación, tres de cada cuatro con neumonía.</translation>
    </message>
    <message>
        <source>Knows two answers only: any other disease may look like either.</source>
        <translation>Solo conoce dos respuestas: cualquier otra enfermedad puede parecerse a una u otra.</translation>
    </message>
    <message>
        <source>Learnt from children of 1 to 5 years of one hospital; on adults its answer is worth nothing.</source>
        <translation>Aprendió de niños de 1 a 5 años de un solo hospital; en adultos su respuesta no vale nada.</translation>
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
        <source>The TIFF has 32-bit integer pixels, which no X-ray detector gives.</source>
        <translation>El TIFF tiene píxeles enteros de 32 bits, que ningún detector de rayos X produce.</translation>
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
        <source>The file does not state its grey range; the 0.5 to 99.5 percentiles were taken.</source>
        <translation>El archivo no indica su rango de grises; se tomaron los percentiles 0,5 a 99,5.</translation>
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
        <source>The file says that it shows {0}, not the chest.</source>
        <translation>El archivo dice que muestra {0}, no el tórax.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be opened on this computer.</source>
        <translation>El nombre del archivo no se puede abrir en este equipo.</translation>
    </message>
    <message>
        <source>The film states no display window; the 0.5 to 99.5 percentiles of its grey values were taken.</source>
        <translation>La radiografía no indica una ventana de visualización; se tomaron los percentiles 0,5 a 99,5 de sus grises.</translation>
    </message>
    <message>
        <source>The film&apos;s display table (VOI LUT) cannot be used.</source>
        <translation>La tabla de visualización (VOI LUT) de la radiografía no se puede usar.</translation>
    </message>
    <message>
        <source>The film&apos;s display window cannot be used; the 0.5 to 99.5 percentiles of its full grey range were taken instead.</source>
        <translation>La ventana de visualización de la radiografía no se puede usar; se tomaron los percentiles 0,5 a 99,5 de todo su rango de grises.</translation>
    </message>
    <message>
        <source>The film&apos;s modality LUT or rescale values cannot be used; the stored values were taken as they are.</source>
        <translation>La LUT de modalidad o el reescalado de la radiografía no se pueden usar; se tomaron los valores guardados tal cual.</translation>
    </message>
    <message>
        <source>The findings cannot be kept in {0} ({1}). Make room on the disk and scan again: what was found so far is safe and will not be assessed twice.</source>
        <translation>Los resultados no se pueden guardar en {0} ({1}). Libere espacio en el disco y analice de nuevo: lo encontrado hasta ahora está a salvo y no se evaluará dos veces.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened ({1}).</source>
        <translation>La carpeta {0} no se puede abrir ({1}).</translation>
    </message>
    <message>
        <source>The folder {0} holds no films, and both classes are needed.</source>
        <translation>La carpeta {0} no contiene radiografías, y se necesitan ambas clases.</translation>
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
        <source>The object has several frames; the first one was read.</source>
        <translation>El objeto tiene varias imágenes; se leyó la primera.</translation>
    </message>
    <message>
        <source>The object is in colour; its brightness was read.</source>
        <translation>El objeto está en color; se leyó su luminosidad.</translation>
    </message>
    <message>
        <source>The passport names {0} classes, the model gives {1}.</source>
        <translation>El pasaporte nombra {0} clases, el modelo da {1}.</translation>
    </message>
    <message>
        <source>The patient is {0} years old; the model was made for {1} to {2} years, and its answer for others is worth nothing.</source>
        <translation>El paciente tiene {0} años; el modelo se hizo para {1} a {2} años, y su respuesta para otros no vale nada.</translation>
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
        <source>The picture decoder could not be started.</source>
        <translation>No se pudo iniciar el descodificador de imágenes.</translation>
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
        <source>The picture&apos;s decoder gave no picture.</source>
        <translation>El descodificador no dio ninguna imagen.</translation>
    </message>
    <message>
        <source>The picture&apos;s grey values do not fit 16 bits.</source>
        <translation>Los valores de gris de la imagen no caben en 16 bits.</translation>
    </message>
    <message>
        <source>The same file as {0}.</source>
        <translation>El mismo archivo que {0}.</translation>
    </message>
    <message>
        <source>There is no device “{0}”. Hilum knows: {1}.</source>
        <translation>No hay ningún dispositivo «{0}». Hilum conoce: {1}.</translation>
    </message>
    <message>
        <source>There is too little memory for this film.</source>
        <translation>No hay memoria suficiente para esta radiografía.</translation>
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
        <source>This is a {0} image; the model reads {1} films.</source>
        <translation>Esta es una imagen {0}; el modelo lee radiografías {1}.</translation>
    </message>
    <message>
        <source>This is a {0} view; the model reads {1} views.</source>
        <translation>Esta es una proyección {0}; el modelo lee proyecciones {1}.</translation>
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
        <source>This model has no operating point “{0}”. It has: {1}.</source>
        <translation>Este modelo no tiene el punto de operación «{0}». Tiene: {1}.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>No tiene permiso para abrir este archivo.</translation>
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
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>una imagen JPEG 2000 fuera de DICOM</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
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
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>children of 1 to 5 years, frontal chest films, one hospital (Guangzhou)</source>
        <translation>niños de 1 a 5 años, radiografías frontales de tórax, un hospital (Guangzhou)</translation>
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
        <source>lower zone, both sides</source>
        <translation>zona inferior, ambos lados</translation>
    </message>
    <message>
        <source>lower zone, left of the picture</source>
        <translation>zona inferior, izquierda de la imagen</translation>
    </message>
    <message>
        <source>lower zone, right of the picture</source>
        <translation>zona inferior, derecha de la imagen</translation>
    </message>
    <message>
        <source>middle zone, both sides</source>
        <translation>zona media, ambos lados</translation>
    </message>
    <message>
        <source>middle zone, left of the picture</source>
        <translation>zona media, izquierda de la imagen</translation>
    </message>
    <message>
        <source>middle zone, right of the picture</source>
        <translation>zona media, derecha de la imagen</translation>
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
        <source>upper zone, both sides</source>
        <translation>zona superior, ambos lados</translation>
    </message>
    <message>
        <source>upper zone, left of the picture</source>
        <translation>zona superior, izquierda de la imagen</translation>
    </message>
    <message>
        <source>upper zone, right of the picture</source>
        <translation>zona superior, derecha de la imagen</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). {2} Nothing is lost: writing it again needs no new scan.</source>
        <translation>No se pudo escribir {0} ({1}). {2} No se pierde nada: escribirlo de nuevo no requiere otro análisis.</translation>
    </message>
    <message>
        <source>{0} files: {1} assessed, {2} not.</source>
        <translation>{0} archivos: {1} evaluados, {2} no.</translation>
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
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Evidence by region</source>
        <translation>Evidencia por región</translation>
    </message>
    <message>
        <source>Scale of the heat map: evidence for pneumonia by region, none to strong</source>
        <translation>Escala del mapa de calor: evidencia de neumonía por región, de ninguna a fuerte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There were no files to assess.</source>
        <translation>No había archivos que evaluar.</translation>
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
        <source>{0}, made on {1}</source>
        <translation>{0}, hecho el {1}</translation>
    </message>
    <message>
        <source>Made for: {0}</source>
        <translation>Hecho para: {0}</translation>
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
        <source>A device is proved before it is trusted: it must answer as the processor does, and faster.</source>
        <translation>Un dispositivo se pone a prueba antes de confiar en él: debe responder como el procesador, y más rápido.</translation>
    </message>
    <message>
        <source>{0} The model in use stays.</source>
        <translation>{0} El modelo en uso se mantiene.</translation>
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
    <name>Opening</name>
    <message>
        <source>The clipboard holds no film: no file, no path, no picture.</source>
        <translation>El portapapeles no contiene ninguna radiografía: ni archivo, ni ruta, ni imagen.</translation>
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
</context>
<context>
    <name>Passport</name>
    <message>
        <source>The model&apos;s passport</source>
        <translation>Pasaporte del modelo</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>Se está cargando el modelo…</translation>
    </message>
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
        <source>{0} to {1}, at an error rate of {2} %</source>
        <translation>{0} a {1}, con una tasa de error del {2} %</translation>
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
        <source>{0} % ({1} to {2})</source>
        <translation>{0} % ({1} a {2})</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} a {2})</translation>
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
        <source>End the scan; the findings so far stay (Esc)</source>
        <translation>Terminar el análisis; lo encontrado se queda (Esc)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
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
        <source>Cancelled after {0} of {1}</source>
        <translation>Cancelado tras {0} de {1}</translation>
    </message>
    <message>
        <source>{0} done in {1}</source>
        <translation>{0} hechas en {1}</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>There is no picture to show.</source>
        <translation>No hay imagen que mostrar.</translation>
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
    <name>Scan</name>
    <message>
        <source>The scan stopped unexpectedly ({0}: {1}).</source>
        <translation>El análisis se detuvo de forma inesperada ({0}: {1}).</translation>
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
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
</TS>
