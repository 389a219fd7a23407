"""Spanish: months, abbreviations, function words, and the deck's words."""

from __future__ import annotations

from tutoslides.language.vocabulary import DeckWords, Language, phrases, word_set

_WORDS = DeckWords(
    agenda="Índice",
    ask="Decisión solicitada",
    continued="continuación",
    appendix="Anexo",
    closing="Conclusión",
    references="Referencias",
    thanks="Gracias",
    reading="Lectura:",
    layouts={
        "title": "Título",
        "agenda": "Índice",
        "large-points": "Puntos grandes",
        "points": "Puntos",
        "statement": "Afirmación",
        "callout": "Cita",
        "callout-deep": "Cita – página completa",
        "definition": "Cita – definición",
        "cards": "Tarjetas",
        "contrast": "Contraste",
        "contrast-reversed": "Contraste invertido",
        "figure": "Cifra",
        "steps": "Etapas",
        "picture": "Imagen",
        "picture-left": "Imagen a la izquierda",
        "picture-right": "Imagen a la derecha",
        "picture-tall-left": "Imagen alta a la izquierda",
        "picture-tall-right": "Imagen alta a la derecha",
        "picture-full": "Imagen a toda página",
        "missing": "Imagen ausente",
        "missing-beside": "Imagen ausente junto al texto",
        "table": "Tabla",
        "chart": "Gráfico",
        "ask": "Decisión",
        "divider": "Intertítulo",
        "closing": "Cierre",
        "appendix": "Anexo",
        "blank": "En blanco",
    },
    placeholders={
        "title": "Título",
        "subtitle": "Subtítulo",
        "body": "Texto",
        "quotation": "Cita",
        "opening": "Número de sección",
        "lead-in": "Entrada",
        "speaker": "Autor de la cita",
        "kicker": "Antetítulo",
        "byline": "Firma",
        "contact": "Contacto",
        "footer": "Pie de página",
        "date": "Fecha",
        "number": "Número de diapositiva",
        "picture": "Imagen",
        "table": "Tabla",
        "chart": "Gráfico",
        "notes": "Notas",
        "card": "Tarjeta",
        "step": "Etapa",
        "figure": "Cifra",
        "denied": "Descartado",
        "affirmed": "Retenido",
        "caption": "Pie de foto",
        "missing": "Imagen ausente",
        "more": "Enlace al anexo",
    },
    drawings={
        "table": "Tabla",
        "bar": "Gráfico de barras",
        "line": "Gráfico de líneas",
        "doughnut": "Gráfico de anillos",
        "waterfall": "Gráfico en cascada",
        "tornado": "Gráfico de tornado",
    },
)

SPANISH = Language(
    code="es",
    words=_WORDS,
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    weekdays=word_set("lunes martes miércoles jueves viernes sábado domingo"),
    abbreviations=word_set(
        "sr sra sras srta srtas sres dr dra dres prof profa d dña lic ing arq gral p.ej cf st sto sta mt vs n.b p.d"
    ),
    counted_abbreviations=word_set(
        "p pp pág págs núm núms no nos n° art arts cap fig figs vol tel ej § párr párrf ed ee.uu "
        "a.c d.c ltda cía s.a s.l"
    ),
    weak_abbreviations=word_set("ud uds vd vds ej av avda aprox depto dpto admón univ"),
    name_particles=word_set("de del la los las"),
    stop_words=word_set(
        "a al algo algunas algunos ante antes aquel aunque cada como con contra cual cuando de del desde "
        "donde dos e el "
        "él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas este esto estos fue "
        "fueron ha han hasta hay la las le les lo los más me mi mientras muy nada ni no nos nosotros nuestra nuestro o "
        "os otra otras otro otros para pero poco por porque pues que qué quien quienes se sea ser si sí sido sin sobre "
        "son su sus también tan tanto te tiene tienen todo todos tu tus un una unas uno unos usted ustedes y ya yo"
    ),
    connectives=phrases(
        "en otras palabras | es decir | por lo tanto | por tanto | por ejemplo | en este contexto | además | "
        "así | en efecto | de hecho | en resumen | en conclusión | por consiguiente | entonces | "
        "finalmente"
    ),
    oppositions=phrases("pero | sin embargo | no obstante | en cambio | por el contrario | aun así | ahora bien"),
    speech_verbs=word_set(
        "dice dijo afirma afirmó explica explicó escribe escribió señala señaló añade añadió subraya subrayó cuenta "
        "contó declara declaró recuerda recordó asegura aseguró responde respondió pregunta preguntó "
        "dicho explicado afirmado dicen afirman explican sostiene sostuvo comenta comentó concluye concluyó advierte "
        "advirtió resume resumió define definió insiste insistió apunta apuntó relata relató confiesa confesó"
    ),
    negations=word_set(
        "no nunca jamás nada nadie ningún ninguna ninguno ni sin tampoco apenas rara casi solo sólo solamente "
        "únicamente principalmente generalmente normalmente frecuentemente aproximadamente quizá quizás tal-vez "
        "probablemente posiblemente algunos algunas varios varias podría podrían debería deberían parece parecen menos "
        "salvo excepto"
    ),
)
