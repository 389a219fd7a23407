"""German: months, abbreviations, function words, and the deck's words."""

from __future__ import annotations

from tutoslides.language.vocabulary import DeckWords, Language, phrases, word_set

_WORDS = DeckWords(
    agenda="Inhalt",
    ask="Gewünschte Entscheidung",
    continued="Fortsetzung",
    appendix="Anhang",
    closing="Schluss",
    references="Literatur",
    thanks="Danke",
    reading="Lesezeit:",
    layouts={
        "title": "Titel",
        "agenda": "Inhalt",
        "large-points": "Große Punkte",
        "points": "Punkte",
        "statement": "Aussage",
        "callout": "Zitat",
        "callout-deep": "Zitat – ganze Seite",
        "definition": "Zitat – Definition",
        "cards": "Karten",
        "contrast": "Gegensatz",
        "contrast-reversed": "Gegensatz umgekehrt",
        "figure": "Zahl",
        "steps": "Schritte",
        "picture": "Bild",
        "picture-left": "Bild links",
        "picture-right": "Bild rechts",
        "picture-tall-left": "Hohes Bild links",
        "picture-tall-right": "Hohes Bild rechts",
        "picture-full": "Ganzseitiges Bild",
        "missing": "Fehlendes Bild",
        "missing-beside": "Fehlendes Bild neben Text",
        "table": "Tabelle",
        "chart": "Diagramm",
        "ask": "Entscheidung",
        "divider": "Zwischentitel",
        "closing": "Schluss",
        "appendix": "Anhang",
        "blank": "Leer",
    },
    placeholders={
        "title": "Titel",
        "subtitle": "Untertitel",
        "body": "Text",
        "quotation": "Zitat",
        "opening": "Abschnittsnummer",
        "lead-in": "Einleitung",
        "speaker": "Zitierte Person",
        "kicker": "Dachzeile",
        "byline": "Autorenzeile",
        "contact": "Kontakt",
        "footer": "Fußzeile",
        "date": "Datum",
        "number": "Foliennummer",
        "picture": "Bild",
        "table": "Tabelle",
        "chart": "Diagramm",
        "notes": "Notizen",
        "card": "Karte",
        "step": "Schritt",
        "figure": "Zahl",
        "denied": "Verneintes",
        "affirmed": "Bejahtes",
        "caption": "Bildunterschrift",
        "missing": "Fehlendes Bild",
        "more": "Link zum Anhang",
    },
    drawings={
        "table": "Tabelle",
        "bar": "Balkendiagramm",
        "line": "Liniendiagramm",
        "doughnut": "Ringdiagramm",
        "waterfall": "Wasserfalldiagramm",
        "tornado": "Tornadodiagramm",
    },
)

GERMAN = Language(
    code="de",
    words=_WORDS,
    months=(
        ("januar", "jänner", "jan"),
        ("februar", "feb"),
        ("märz", "mär"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    weekdays=word_set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"),
    abbreviations=word_set(
        "dr prof hr fr st dipl ing med phil rer nat jur habil h.c z.b z.t z.z d.h i.d.r i.a m.e n.b bzw ca vgl evtl "
        "ggf rd sog inkl exkl bspw bzgl geb gest hrsg lt s.o s.u o.ä zzgl abzgl vs fa kath ev evang freundl"
    ),
    counted_abbreviations=word_set("s nr nrn bd bde kap abb tab art abs aufl tel § ziff max min v.chr n.chr"),
    weak_abbreviations=word_set("u.a u.ä u al std mio mrd jh str bsp co"),
    name_particles=word_set("von van der zu"),
    stop_words=word_set(
        "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da damit "
        "dann das dass dein dem den denn der deren des dessen deshalb die dies diese diesem diesen dieser dieses doch "
        "dort du durch ein eine einem einen einer eines er es etwas euch für gegen gibt hab haben hat hatte hatten "
        "hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jedem jeden jeder jedoch kann "
        "kein keine können könnte man mehr mein mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr "
        "sein seine seinem seinen seiner seit sich sie sind so soll sollte sondern statt über um und uns unser unter "
        "vom von vor war waren was weil weiter wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur "
        "zwischen"
    ),
    connectives=phrases(
        "mit anderen worten | das heißt | zum beispiel | in diesem zusammenhang | darüber hinaus | "
        "außerdem | daher | deshalb | deswegen | somit | also | folglich | tatsächlich | schließlich | "
        "zudem"
    ),
    oppositions=phrases("aber | doch | jedoch | dennoch | trotzdem | allerdings | dagegen | hingegen | indes"),
    speech_verbs=word_set(
        "sagt sagte erklärt erklärte schreibt schrieb meint meinte betont betonte berichtet berichtete erzählt "
        "erzählte fragt fragte antwortet antwortete fügt ergänzt ergänzte behauptet behauptete gesagt "
        "geschrieben sagen erklären schreiben findet fand warnt warnte fordert forderte lobt lobte resümiert "
        "resümierte erinnert erinnerte definiert formuliert formulierte bemerkt bemerkte fasst"
    ),
    negations=word_set(
        "nicht nie niemals nichts kein keine keinen keinem keiner niemand ohne weder noch kaum selten oft häufig "
        "meist meistens nur lediglich vor-allem hauptsächlich vorwiegend fast etwa ungefähr eher vielleicht wohl "
        "möglicherweise wahrscheinlich teilweise manchmal einige manche sollte könnte würde scheint außer statt"
    ),
)
