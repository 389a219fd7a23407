"""Italian: months, abbreviations, function words, and the deck's words."""

from __future__ import annotations

from tutoslides.language.vocabulary import DeckWords, Language, phrases, word_set

_WORDS = DeckWords(
    agenda="Sommario",
    ask="Decisione richiesta",
    continued="continua",
    appendix="Appendice",
    closing="Conclusione",
    references="Riferimenti",
    thanks="Grazie",
    reading="Lettura:",
    layouts={
        "title": "Titolo",
        "agenda": "Sommario",
        "large-points": "Punti grandi",
        "points": "Punti",
        "statement": "Affermazione",
        "callout": "Citazione",
        "callout-deep": "Citazione – pagina intera",
        "definition": "Citazione – definizione",
        "cards": "Schede",
        "contrast": "Contrasto",
        "contrast-reversed": "Contrasto invertito",
        "figure": "Cifra",
        "steps": "Fasi",
        "picture": "Immagine",
        "picture-left": "Immagine a sinistra",
        "picture-right": "Immagine a destra",
        "picture-tall-left": "Immagine alta a sinistra",
        "picture-tall-right": "Immagine alta a destra",
        "picture-full": "Immagine a tutta pagina",
        "missing": "Immagine mancante",
        "missing-beside": "Immagine mancante accanto al testo",
        "table": "Tabella",
        "chart": "Grafico",
        "ask": "Decisione",
        "divider": "Intertitolo",
        "closing": "Chiusura",
        "appendix": "Appendice",
        "blank": "Vuota",
    },
    placeholders={
        "title": "Titolo",
        "subtitle": "Sottotitolo",
        "body": "Testo",
        "quotation": "Citazione",
        "opening": "Numero di sezione",
        "lead-in": "Introduzione",
        "speaker": "Autore della citazione",
        "kicker": "Occhiello",
        "byline": "Firma",
        "contact": "Contatto",
        "footer": "Piè di pagina",
        "date": "Data",
        "number": "Numero di diapositiva",
        "picture": "Immagine",
        "table": "Tabella",
        "chart": "Grafico",
        "notes": "Note",
        "card": "Scheda",
        "step": "Fase",
        "figure": "Cifra",
        "denied": "Scartato",
        "affirmed": "Scelto",
        "caption": "Didascalia",
        "missing": "Immagine mancante",
        "more": "Link all'appendice",
    },
    drawings={
        "table": "Tabella",
        "bar": "Grafico a barre",
        "line": "Grafico a linee",
        "doughnut": "Grafico ad anello",
        "waterfall": "Grafico a cascata",
        "tornado": "Grafico a tornado",
    },
)

ITALIAN = Language(
    code="it",
    words=_WORDS,
    months=(
        ("gennaio", "gen"),
        ("febbraio", "feb"),
        ("marzo", "mar"),
        ("aprile", "apr"),
        ("maggio", "mag"),
        ("giugno", "giu"),
        ("luglio", "lug"),
        ("agosto", "ago"),
        ("settembre", "sett", "set"),
        ("ottobre", "ott"),
        ("novembre", "nov"),
        ("dicembre", "dic"),
    ),
    weekdays=word_set("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    abbreviations=word_set("sig sigg dott prof proff avv ing arch geom rag on dr s p.es ad.es cfr vs ca mons n.b p.s"),
    counted_abbreviations=word_set(
        "p pp pag pagg n nn nr n° art artt cap fig figg vol tel § par sec a.c d.c s.p.a s.r.l"
    ),
    weak_abbreviations=word_set("es gen col cap dir amm dip univ"),
    name_particles=word_set("di de del della la lo"),
    stop_words=word_set(
        "a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci cioè come con cui da dagli dai dal dalla "
        "dalle dei degli del della delle dello di dopo dove e è ed essere era erano fino fra gli ha hanno i "
        "il in io la "
        "le lei li lo loro lui ma me mi mio molto ne negli nei nel nella nelle nello no noi non nostro o ogni oppure "
        "per perché però più poi prima proprio qual quale quando quanto quella quelle quelli quello questa queste "
        "questi questo qui se sei senza si sia siamo sono stato su sua sue sugli sui sul sulla suo suoi tra tu tua un "
        "una uno voi vi"
    ),
    connectives=phrases(
        "in altre parole | vale a dire | cioè | quindi | pertanto | dunque | per esempio | ad esempio | "
        "in questo contesto | inoltre | infatti | in effetti | insomma | in sintesi | in conclusione | "
        "infine"
    ),
    oppositions=phrases("ma | però | tuttavia | eppure | invece | al contrario | d'altra parte | nonostante ciò"),
    speech_verbs=word_set(
        "dice disse afferma affermò spiega spiegò scrive scrisse sottolinea sottolineò aggiunge aggiunse ricorda "
        "ricordò racconta raccontò dichiara dichiarò sostiene sostenne risponde rispose chiede chiese "
        "detto spiegato dichiarato dicono spiegano osserva osservò conclude concluse precisa precisò commenta commentò "
        "ribadisce ribadì definisce definì riassume riassunse confida confidò avverte avvertì"
    ),
    negations=word_set(
        "non mai nulla niente nessuno nessuna né senza neppure neanche appena raramente spesso solo soltanto solamente "
        "unicamente principalmente soprattutto generalmente quasi circa piuttosto forse probabilmente alcuni alcune "
        "potrebbe potrebbero dovrebbe dovrebbero sembra sembrano meno tranne salvo"
    ),
)
