"""English: months, abbreviations, function words, connectives, speech verbs, and the deck's words."""

from __future__ import annotations

from tutoslides.language.vocabulary import DeckWords, Language, phrases, word_set

_WORDS = DeckWords(
    agenda="Agenda",
    ask="Decision requested",
    continued="continued",
    appendix="Appendix",
    closing="Conclusion",
    references="References",
    thanks="Thank you",
    reading="Reading:",
    layouts={
        "title": "Title",
        "agenda": "Agenda",
        "large-points": "Large points",
        "points": "Points",
        "statement": "Statement",
        "callout": "Callout",
        "callout-deep": "Callout – full page",
        "definition": "Callout – definition",
        "cards": "Cards",
        "contrast": "Contrast",
        "contrast-reversed": "Contrast reversed",
        "figure": "Figure",
        "steps": "Steps",
        "picture": "Picture",
        "picture-left": "Picture left",
        "picture-right": "Picture right",
        "picture-tall-left": "Tall picture left",
        "picture-tall-right": "Tall picture right",
        "picture-full": "Full picture",
        "missing": "Missing picture",
        "missing-beside": "Missing picture beside text",
        "table": "Table",
        "chart": "Chart",
        "ask": "Decision",
        "divider": "Divider",
        "closing": "Closing",
        "appendix": "Appendix",
        "blank": "Blank",
    },
    placeholders={
        "title": "Title",
        "subtitle": "Subtitle",
        "body": "Text",
        "quotation": "Quotation",
        "opening": "Section number",
        "lead-in": "Lead-in",
        "speaker": "Speaker",
        "kicker": "Kicker",
        "byline": "Byline",
        "contact": "Contact",
        "footer": "Footer",
        "date": "Date",
        "number": "Slide number",
        "picture": "Picture",
        "table": "Table",
        "chart": "Chart",
        "notes": "Notes",
        "card": "Card",
        "step": "Step",
        "figure": "Figure",
        "denied": "Denied",
        "affirmed": "Affirmed",
        "caption": "Caption",
        "missing": "Missing picture",
        "more": "Link to the appendix",
    },
    drawings={
        "table": "Table",
        "bar": "Bar chart",
        "line": "Line chart",
        "doughnut": "Doughnut chart",
        "waterfall": "Waterfall chart",
        "tornado": "Tornado chart",
    },
)

_STOP_WORDS = word_set(
    "a about above after again against all also although am an and another any are aren't as at be because been "
    "before being below between both but by can can't could couldn't did didn't do does doesn't doing don't down "
    "during each either every few for from further had has hasn't have haven't having he he's her here hers "
    "herself him himself his how however i i'm i've if in into is isn't it it's its itself just let's may me "
    "might more most must my myself neither no nor not now of off on once one only or other our ours ourselves "
    "out over own same shall she should since so some such than that that's the their theirs them themselves "
    "then there these they they're this those though through to too under until up upon us very was wasn't we "
    "we're were weren't what when where whether which while who whom whose why will with within without won't "
    "would yet you you're your yours yourself yourselves"
)

_NEGATIONS = word_set(
    "not no never nothing none nobody nowhere neither nor cannot without hardly barely scarcely seldom rarely "
    "often sometimes usually generally typically mostly mainly largely partly primarily only solely exclusively "
    "almost nearly about roughly approximately rather perhaps maybe possibly probably likely unlikely apparently "
    "might may could should would seem seems seemed appear appears some few several less least unless except "
    "despite if almost partially relatively isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't "
    "couldn't shouldn't haven't hasn't hadn't isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t "
    "can’t couldn’t shouldn’t haven’t hasn’t hadn’t"
)

_SPEECH_VERBS = word_set(
    "say says said saying state states stated tell tells told explain explains explained write writes wrote note notes "
    "noted observe observes observed argue argues argued claim claims claimed add adds added stress stresses "
    "stressed emphasize emphasizes emphasized emphasise emphasises emphasised recall recalls recalled report "
    "reports reported declare declares declared affirm affirms affirmed believe believes believed think thinks "
    "thought ask asks asked answer answers answered reply replies replied suggest suggests suggested conclude "
    "concludes concluded admit admits admitted remark remarks remarked comment comments commented put puts "
    "describe describes described define defines defined warn warns warned insist insists insisted announce "
    "announces announced confirm confirms confirmed mention mentions mentioned express expresses expressed quip "
    "quips quipped continue continues continued summarize summarizes summarized point points pointed recalls "
    "recalling joke jokes joked urge urges urged caution cautions cautioned recommend recommends recommended advise "
    "advises advised share shares shared promise promises promised predict predicts predicted acknowledge acknowledges "
    "acknowledged contend contends contended assert asserts asserted lament laments lamented reflect reflects "
    "reflected remember remembers remembered agree agrees agreed testify testifies testified maintain maintains "
    "maintained proclaim proclaims proclaimed read reads provide provides require requires"
)

ENGLISH = Language(
    code="en",
    words=_WORDS,
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=word_set(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    abbreviations=word_set("mr mrs ms mx messrs dr drs prof rev fr st rt cf e.g i.e eg ie viz vs n.b p.s"),
    counted_abbreviations=word_set("p pp no nos n° vol fig figs art sec ch chap ed eq eqs ref tel § par est"),
    weak_abbreviations=word_set(
        "ibid op.cit loc.cit bros ed eds ave blvd rd st gen col capt cmdr lt sgt cpl maj sen rep gov hon pres "
        "prof supt insp mt ft al approx dept asst assn govt univ intl natl"
    ),
    name_particles=word_set("van von de der la le du di"),
    stop_words=_STOP_WORDS,
    connectives=phrases(
        "in other words | that is to say | as a result | as a consequence | for this reason | for example | "
        "for instance | in this context | in addition | in fact | in short | in sum | in summary | "
        "in conclusion | to conclude | to sum up | of course | that is why | after all | by the way | "
        "first of all | to begin with | additionally | moreover | furthermore | therefore | thus | hence | "
        "so | consequently | accordingly | indeed | also | besides | similarly | likewise | finally | "
        "lastly | then | next | and | overall | ultimately"
    ),
    oppositions=phrases(
        "however | but | yet | nevertheless | nonetheless | still | on the other hand | in contrast | "
        "by contrast | on the contrary | conversely | even so | despite this | instead | that said"
    ),
    speech_verbs=_SPEECH_VERBS,
    negations=_NEGATIONS,
)
