"""What the specimen says: one made-up pitch, each thought short, of usual length and long, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Three: TypeAlias = tuple[str, str, str]
"""A text as short, as usual and as long as articles bring it."""

Lists: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""The same for things that stand side by side or one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenWords:
    """The words of a specimen in one language; `kicker` heads its second and later slides."""

    title: Three
    subtitle: Three
    byline: tuple[str, ...]
    agenda: str
    ask: str
    headings: tuple[str, ...]
    kicker: str
    thoughts: Three
    points: Lists
    lone: Three
    statements: Three
    quotations: Three
    lead_ins: Three
    speakers: tuple[tuple[str, str], tuple[str, str], tuple[str, str]]
    terms: Three
    cards: Lists
    steps: Lists
    denied: Three
    affirmed: Three
    figures: Three
    figure_sentences: Three
    demands: Lists
    ask_lead_in: str
    sources: tuple[str, ...]
    closings: Three
    contact: str


FRENCH = SpecimenWords(
    title=(
        "Ouvrir le dimanche",
        "Pourquoi ouvrir la bibliothèque le dimanche matin",
        "Pourquoi une ville moyenne gagne à ouvrir sa bibliothèque le dimanche matin plutôt qu’un soir de plus",
    ),
    subtitle=(
        "Une matinée qui change tout",
        "Plaidoyer pour une matinée que toutes les familles attendent",
        "Plaidoyer pour une matinée que les familles, les étudiants et les personnes seules attendent depuis longtemps",
    ),
    byline=("Camille Aubry", "Pour le conseil municipal", "12 mars 2026"),
    agenda="Sommaire",
    ask="Décision attendue",
    headings=(
        "Ce que les habitants demandent",
        "Ce qu’une matinée coûte, ce qu’elle rapporte",
        "Les objections, une à une",
        "Comment commencer dès septembre",
    ),
    kicker="Ce qu’une matinée coûte, ce qu’elle rapporte",
    thoughts=(
        "Le besoin est là",
        "Les familles viennent quand elles sont libres",
        "Une ouverture de quatre heures suffit à toucher ceux qui ne viennent jamais un soir de semaine",
    ),
    points=(
        ("Un lieu calme", "Une heure libre", "Une ville vivante"),
        (
            "Les samedis sont saturés : il manque quarante places entre dix heures et midi",
            "Les étudiants travaillent dans le hall de la gare, faute d’une table à eux",
            "Trois villes voisines ont ouvert sans recruter un seul agent de plus",
        ),
        (
            "Les samedis sont saturés : il manque quarante places entre dix heures et midi, et les lecteurs les plus "
            "âgés repartent sans avoir trouvé où s’asseoir",
            "Les étudiants travaillent dans le hall de la gare, faute d’une table à eux et d’un lieu ouvert",
            "Trois villes voisines ont ouvert sans recruter un seul agent de plus, en déplaçant deux soirées",
            "Le personnel a été consulté et demande seulement que les plannings soient connus un an à l’avance",
        ),
    ),
    lone=(
        "Personne ne vient le mardi soir",
        "Le mardi soir, la salle de lecture accueille onze personnes pour quatre-vingts places",
        "Le mardi soir, la salle de lecture accueille onze personnes pour quatre-vingts places, alors que le samedi "
        "matin il faut attendre une heure pour une table près d’une fenêtre",
    ),
    statements=(
        "Le dimanche est libre.",
        "Une bibliothèque fermée le dimanche est fermée pour ceux qui travaillent.",
        "Une bibliothèque fermée le dimanche est une bibliothèque fermée pour ceux qui travaillent toute la semaine, "
        "et ce sont justement ceux que nous disons vouloir y faire venir.",
    ),
    quotations=(
        "On vient enfin tous ensemble.",
        "Le dimanche, je lis avec mes enfants ; la semaine, je ne fais que rapporter leurs livres en retard.",
        "Nous pensions déplacer le public du samedi ; nous avons vu arriver des gens que nous ne connaissions pas, "
        "des pères seuls, des étudiants, des voisins qui passaient devant la porte depuis vingt ans sans entrer, et "
        "qui sont revenus la semaine suivante.",
    ),
    lead_ins=("Une mère résume :", "Une lectrice l’a écrit au maire :", "La directrice d’une ville voisine raconte :"),
    speakers=(
        ("Inès Morand", "mère de trois enfants"),
        ("Lucie Tessier", "lectrice, quartier des Tanneurs"),
        ("Hélène Vasseur", "directrice de la médiathèque de Saint-Aubert"),
    ),
    terms=("Tiers-lieu", "Amplitude d’ouverture", "Service public de proximité choisi par les habitants"),
    cards=(
        ("Familles", "Étudiants", "Voisins", "Curieux"),
        (
            "Familles avec enfants d’âge scolaire",
            "Étudiants sans bureau à la maison",
            "Personnes seules du quartier",
            "Salariés en horaires décalés",
        ),
        (
            "Les familles avec des enfants d’âge scolaire, qui n’ont que le dimanche pour venir ensemble",
            "Les étudiants qui n’ont pas de bureau à la maison et révisent où ils peuvent",
            "Les personnes seules du quartier, pour qui la matinée est longue",
            "Les salariés en horaires décalés, absents le soir et le samedi",
        ),
    ),
    steps=(
        ("Essayer", "Mesurer", "Décider", "Étendre", "Durer"),
        (
            "Ouvrir six dimanches",
            "Compter les visiteurs",
            "Consulter le personnel",
            "Fixer le budget",
            "Ouvrir toute l’année",
        ),
        (
            "Ouvrir six dimanches de suite, de dix heures à midi",
            "Compter les visiteurs et leur demander d’où ils viennent",
            "Consulter le personnel sur les plannings de l’année",
            "Fixer le budget avec deux soirées en moins",
            "Ouvrir toute l’année, vacances comprises",
        ),
    ),
    denied=(
        "Non un luxe",
        "Ce n’est pas une dépense de confort",
        "Ce n’est pas une dépense de confort que l’on accorde à quelques lecteurs fidèles du centre",
    ),
    affirmed=(
        "mais un droit",
        "mais la condition pour que chacun puisse venir",
        "mais la condition pour que ceux qui travaillent, étudient ou élèvent seuls leurs enfants puissent enfin venir",
    ),
    figures=("62\u00a0%", "1\u00a0240", "2,4\u00a0millions"),
    figure_sentences=(
        "62\u00a0% préfèrent le dimanche.",
        "1\u00a0240 habitants ont signé la demande d’ouverture en trois semaines.",
        "Avec 2,4\u00a0millions d’habitants à moins d’une heure, la région compte quatre bibliothèques ouvertes le "
        "dimanche, toutes au chef-lieu.",
    ),
    demands=(
        ("Ouvrir six dimanches à l’essai",),
        ("Ouvrir six dimanches à l’essai dès septembre", "Déplacer deux soirées pour le financer"),
        (
            "Ouvrir six dimanches à l’essai dès septembre, de dix heures à midi",
            "Déplacer deux soirées peu fréquentées pour financer l’essai",
            "Publier les chiffres de fréquentation après chaque dimanche",
        ),
    ),
    ask_lead_in="Il est demandé au conseil de",
    sources=(
        "Enquête de fréquentation, service culture, janvier 2026.",
        "Hélène Vasseur, Ouvrir le dimanche, carnet de méthode, 2025.",
        "Compte rendu de la réunion publique du 4 février 2026.",
    ),
    closings=(
        "Ouvrons.",
        "Une porte ouverte le dimanche, c’est une ville qui tient parole.",
        "Une porte ouverte le dimanche, c’est une ville qui tient parole envers ceux qui travaillent toute la semaine "
        "et n’ont que ce matin-là.",
    ),
    contact="camille.aubry@example.org",
)

ENGLISH = SpecimenWords(
    title=(
        "Open on Sundays",
        "Why the library should open on Sunday mornings",
        "Why a town of our size gains more from a library open on Sunday mornings than from one more late evening",
    ),
    subtitle=(
        "One morning that changes everything",
        "The case for a morning that every family is waiting for",
        "The case for a morning that families, students and people living alone have been waiting for these ten years",
    ),
    byline=("Camille Aubry", "For the town council", "12 March 2026"),
    agenda="Agenda",
    ask="Decision requested",
    headings=(
        "What residents ask for",
        "What a morning costs and what it brings",
        "The objections, one by one",
        "How to start in September",
    ),
    kicker="What a morning costs and what it brings",
    thoughts=(
        "The need is there",
        "Families come when they are free to come",
        "Four hours are enough to reach the people who never come on a weekday evening after work",
    ),
    points=(
        ("A quiet place", "A free hour", "A lively town"),
        (
            "Saturdays are full: forty seats are missing between ten and noon",
            "Students work in the station hall, for want of a table of their own",
            "Three towns nearby have opened without hiring anybody",
        ),
        (
            "Saturdays are full: forty seats are missing between ten and noon, and the oldest readers leave without "
            "having found a place to sit down",
            "Students work in the station hall, for want of a table of their own and of a place that is open",
            "Three towns nearby have opened without hiring anybody, by moving two late evenings to Sunday",
            "The staff have been asked, and only want to know the rota one whole year before it begins",
        ),
    ),
    lone=(
        "Nobody comes on Tuesday nights",
        "On Tuesday nights the reading room holds eleven people on eighty seats",
        "On Tuesday nights the reading room holds eleven people on eighty seats, while on Saturday mornings one has to "
        "wait an hour for a table near a window",
    ),
    statements=(
        "Sunday is free.",
        "A library closed on Sundays is closed to everybody who works.",
        "A library that is closed on Sundays is a library that is closed to everybody who works through the week, and "
        "they are the very people whom we say we want to see in it.",
    ),
    quotations=(
        "At last we come together.",
        "On Sundays I read with my children; in the week I only bring their books back late.",
        "We thought we would move the Saturday crowd; what we saw were people we did not know, fathers on their own, "
        "students, neighbours who had walked past the door for twenty years without coming in, and who were back the "
        "week after.",
    ),
    lead_ins=("A mother sums it up:", "A reader wrote to the mayor:", "The director of a town nearby tells us:"),
    speakers=(
        ("Ines Morand", "mother of three"),
        ("Lucy Tessier", "reader, Tanners’ Quarter"),
        ("Helen Vasseur", "director of the Saint Aubert media library"),
    ),
    terms=("Third place", "Opening hours", "A local public service chosen by its residents"),
    cards=(
        ("Families", "Students", "Neighbours", "Strangers"),
        (
            "Families with children at school",
            "Students without a desk at home",
            "People who live alone nearby",
            "Workers with unusual hours",
        ),
        (
            "Families with children at school, who have only Sunday to come together",
            "Students without a desk at home, who revise wherever they can",
            "People who live alone nearby, for whom the morning is long",
            "Workers with unusual hours, away in the evening and on Saturday",
        ),
    ),
    steps=(
        ("Try", "Measure", "Decide", "Extend", "Last"),
        ("Open six Sundays", "Count the visitors", "Ask the staff", "Set the budget", "Open all year"),
        (
            "Open six Sundays in a row, from ten to noon",
            "Count the visitors and ask them where they come from",
            "Ask the staff about the rota of the year",
            "Set the budget with two evenings less",
            "Open all year, holidays included",
        ),
    ),
    denied=(
        "Not a luxury",
        "This is not spending on comfort",
        "This is not spending on comfort, granted to a few faithful readers who live in the centre",
    ),
    affirmed=(
        "but a right",
        "but the condition for everybody to come",
        "but the condition for those who work, study or raise their children alone to come at last",
    ),
    figures=("62%", "1,240", "2.4 million"),
    figure_sentences=(
        "62% prefer Sunday.",
        "1,240 residents signed the request for an opening within three weeks.",
        "With 2.4 million people less than an hour away, the region has four libraries that open on Sundays, all of "
        "them in its capital.",
    ),
    demands=(
        ("Open six Sundays as a trial",),
        ("Open six Sundays as a trial from September", "Move two late evenings to pay for it"),
        (
            "Open six Sundays as a trial from September, from ten to noon",
            "Move two late evenings that few people use to pay for the trial",
            "Publish the number of visitors after every one of the Sundays",
        ),
    ),
    ask_lead_in="The council is asked to",
    sources=(
        "Survey of visitors, culture department, January 2026.",
        "Helen Vasseur, Open on Sundays, a handbook, 2025.",
        "Minutes of the public meeting of 4 February 2026.",
    ),
    closings=(
        "Let us open.",
        "A door that is open on Sundays is a town that keeps its word.",
        "A door that is open on Sundays is a town that keeps its word to those who work through the week and have only "
        "that one morning.",
    ),
    contact="camille.aubry@example.org",
)
