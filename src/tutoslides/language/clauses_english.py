"""English clauses: finite forms of common verbs, what opens a subordinate clause, what may be cut."""

from __future__ import annotations

from tutoslides.language.clause_tables import Clauses
from tutoslides.language.vocabulary import phrases, word_set

ENGLISH_CLAUSES = Clauses(
    finite_verbs=word_set(
        "is are was were am be's has have had does do did can could may might must shall should will would cannot "
        "can't won't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't shouldn't couldn't wouldn't "
        "it's that's there's we're they're you're i'm we've they've you've i've he's she's we'll you'll they'll "
        "it'll makes make made takes take took gives give gave gets get got goes go went comes come came becomes "
        "become became keeps keep kept lets let means mean meant needs need needed helps help helped shows show "
        "showed allows allow allowed requires require required provides provide provided depends depend depended "
        "brings bring brought builds build built leads lead led leaves leave left costs cost pays pay paid works "
        "work worked begins begin began starts start started remains remain remained seems seem seemed wants want "
        "wanted knows know knew thinks think thought says say said tells tell told asks ask asked uses use used "
        "finds find found feels feel felt turns turn turned creates create created supports support supported "
        "improves improve improved reduces reduce reduced increases increase increased offers offer offered "
        "includes include included involves involve involved matters matter mattered happens happen happened "
        "serves serve served saves save saved spends spend spent drives drive drove ensures ensure ensured "
        "encourages encourage encouraged enables enable enabled deserves deserve prevents prevent prevented faces "
        "face faced holds hold held learns learn learned learnt teaches teach taught succeeds succeed fails fail "
        "failed lies lie rests rest relies rely grows grow grew changes change changed plays play played puts put "
        "sets set runs run ran sees see saw meets meet met expects expect expected believes believe believed "
        "appears appear appeared reflects reflect reveals reveal suggests suggest argues argue contains contain "
        "consists consist carries carry adds add opens open closes close moves move lives live stands stand stays "
        "stay reaches reach earns earn loses lose lost wins win won decides decide"
    ),
    before_nouns=word_set(
        "the a an this that these those my your his her its our their to of in on at by for with from into about "
        "as and or no any some each every more less most very such without"
    ),
    pronouns=word_set("i you he she it we they this that there who"),
    clitics=word_set("not also often always never only really just still already now then even simply usually"),
    subordinators=word_set(
        "who whom whose which that when where while if because although though since unless whether"
    ),
    tails=phrases(
        "which | who | whom | whose | where | because | since | so that | such as | including | as well as | for "
        "example | for instance | especially | thanks to | in order to | namely | like | with | while | and which"
    ),
    tail_ending="ing",
    amid=phrases("as | like | such as | including | for example | for instance | namely | especially | with"),
    joints=phrases("of | to | in | on | by | for | with | from | into | and | at | about"),
    limits=phrases(
        "but | yet | however | except | unless | if | only if | even if | although | though | rather | not | nor | "
        "without | instead | until | despite | provided | as long as | otherwise | or | at least | when | whenever "
        "| whatever | whether | other than"
    ),
    heads=phrases(
        "thanks to | beyond | today | nowadays | in practice | in this context | as a result | at this stage | in "
        "my view | to me | put simply | more broadly | more generally | over the years | along the way"
    ),
    interpolations=phrases(
        "then | therefore | of course | in fact | indeed | for that matter | in turn | as i said | i think | i "
        "believe | as we know | after all | thus | in other words | moreover | furthermore | so to speak | to be "
        "sure"
    ),
    loose_interpolations=phrases("therefore | thus | indeed"),
    cues=phrases(
        "must | need to | needs to | should | essential | crucial | key | important | critical | goal | purpose | "
        "result | results | because | therefore | in other words | means | allows | helps | requires | depends | "
        "benefit | benefits | cost | costs | value | risk | risks | need | needs | first | best | matters | the "
        "point"
    ),
    asides=phrases(
        "© | here is | here are | here's | for example | for instance | click | below | above | see | read more | "
        "https | http | www | photo | image | video | thank you | hello | this post | this article | in this post "
        "| stay tuned | subscribe"
    ),
    pointers=phrases(
        "read more | see also | read also | further reading | this article | this post | this essay | originally "
        "published | thanks to | photo | image credit | interview by | about the author | learn more"
    ),
    anaphors=phrases(
        "it | he | she | they | this | that | these | those | such | his | her | their | its | one | another | the "
        "former | the latter | both | some"
    ),
    persons=phrases("he | she | they | the former | the latter"),
    impersonal=phrases("it is | it takes | there is | there are | it's | this is why | it was"),
)
