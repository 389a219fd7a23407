"""English words around voices: who is credited, and what is only an example."""

from __future__ import annotations

from tutoslides.language.voice_tables import Voices

_PERSON = (
    r"(?:[\w-]+(?:ers?|ors?|ists?|ians?|ants?|ents?|ees?|ographer)|chiefs?|heads?|dean|nurse|chair|chairman|chairwoman|"
    r"mayor|secretary|CEO|CTO|CIO|COO|CFO|VP|executive|spokes\w+|fellow|lead|partner|coach|scholar|mother|father|"
    r"mom|dad|senior|sophomore|junior|freshman|co-\w+|[\w-]*year-old|representative|deputy|boss|judge|MP|alumna|"
    r"alumnus)"
)

_ANYONE = r"(?:people|some|many|others|someone|somebody|anyone|everyone|everybody|you|one|we|folks|most people)"

ENGLISH_VOICES = Voices(
    according=r"(?:[Aa]ccording to|[Pp]er)",
    subjects=r"(?:he|she|they)",
    inverted=r" (?:he|she|they)\b",
    auxiliary=r"(?:has|have|had|would|later|also|once|recently|simply|then|often|always|further|himself|herself)",
    as_says=r"[Aa]s",
    adverbs=r"(?:once|later|recently|famously|simply|often|also)",
    reacts=r"(?:is (?:clear|convinced|blunt|adamant|certain)|puts it \w+)",
    words_of=r"(?:the words|the phrase) of ",
    articles=r"(?:[Tt]he\s|[Aa]n?\s)",
    bodies=r"(?:ministry|department|university|office|commission|council|agency|association|institute|foundation|"
    r"section|"
    r"act|article)",
    joiners=r"(?:and|&)",
    prepositions=r"(?:by|with|of|to|from|for|at|in|on|about|than|near|like|under|between|versus|the)",
    role_head=rf"(?:(?:an? |the |our |his |her |former |senior |associate |assistant |vice |deputy |"
    rf"[a-z-]+ ){{0,4}}{_PERSON}\b|\d{{1,2}}\b)",
    no_role=r"(?:who|which|that|when|where|in|at|on|after|before|during|and|but|as|while|because|for|with|if|so|from|"
    r"since|adding|noting|referring|speaking|citing|explaining|recalling|laughing|it|he|she|they|we|i|you|is|was|"
    r"are|to|"
    r"not|of|there|this|these|those|by|about)\b|\d{4}\b",
    thus=r"(?:this way|like this|as follows|in these words|succinctly|simply|well|best|bluntly|plainly|clearly|"
    r"in one sentence)",
    heard=r"(?:said|told|testimon\w+|feedback|participants?|respon\w+|quotes?|heard|voices|wrote|shared|commented|"
    r"interviewees?)",
    example=r"(?:such as|something like|e\.g\.|namely|along the lines of|to the effect of|"
    r"instead of(?: saying)?|rather than(?: saying)?|as if to say|labell?ed|entitled|the (?:button|tab|menu|"
    r"message|prompt)|"
    r"(?<!'s )(?<!'m )(?<!was )(?<!were )(?<!am )(?<!is )(?<!are )(?<!be )\blike)",
    invented=rf"(?:\b{_ANYONE} (?:(?:often|may|might|will|would|can|could|always|sometimes|just|usually|probably|"
    rf"also|even|"
    r"still|like to) ){0,2}(?:say|says|ask|asks|think|thinks|wonder|hear|hears|reply|tell|tells|object|argue|believe|"
    r"answer|read)\b|"
    r"\b(?:a|an|your|the|their|another) [\w'-]+(?: [\w'-]+){0,2} (?:who (?:says|asks|thinks)|"
    r"(?:might|may|could|would|will|should|can) (?:then |also |even )?(?:say|ask|think|write|reply|respond|read))\b|"
    r"\bI (?:(?:often|just|always|kept|was|am|started|could) )?(?:thought|think|thinking|wondered|wonder|wondering)\b|"
    r"\b(?:ask|asked|told|tell|asking|telling|say|saying|said|thinking) (?:to )?(?:myself|yourself|ourselves|"
    r"oneself)\b|"
    r"(?:^|[.;:,] |(?<!on )\bto |\bcan |\bcould |\bshould |\bplease )(?:ask|say|write|type|reply|respond|"
    r"asking|saying|writing|typing|answer|click|avoid|start with|starting with|begin with|complete)\b)",
    supposing=r"(?:\b[Ii]magine\b|\b[Ss]uppose\b|\b[Ss]ay you\b|\b[Pp]icture an?\b|\b[Ii]f (?:an?|your|someone|"
    r"somebody|"
    r"you|we|they|anyone)\b|\b[Ww]hen (?:an?|your|someone|somebody|you|people|anyone)\b|\b[Ff]or (?:example|"
    r"instance)\b|"
    r"\b[Yy]ou (?:often|sometimes|always) hear\b|\b[Oo]ften hear\b|\binstead of (?:asking|saying)\b)",
    greeting=r"(?:[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear|[Ww]elcome to|[Tt]hank you for|[Tt]hanks for|[Gg]ood (?:morning|"
    r"afternoon|evening))\b",
    question_before=r"(?:questions?(?: [\w'-]+){0,6}|ask(?:s|ing|)(?: (?:yourself|ourselves|them|us|people|whether))?)",
)
"""Folded: apostrophes are straight, no-break spaces plain."""
