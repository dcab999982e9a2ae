# ruff: noqa: E501, SIM905 - tables read better whole
"""How somebody says what in its own life a thing on show touches."""

from __future__ import annotations

from collections.abc import Mapping

CAUSES: Mapping[str, tuple[str, ...]] = {  # {cause} is a whole sentence in the first person
    "Positive": (
        "{cause}, so I read it to the end.",
        "{cause}, and that is why it caught me.",
        "It comes at the right time for me: {cause_small}.",
        "I know what it is for, as {cause_small}.",
        "{cause}, so I can say where it would help.",
    ),
    "Neutral": (
        "{cause}, so I will not say no at once.",
        "It is not far from my life: {cause_small}.",
        "{cause}, and so I had a second look.",
    ),
    "Negative": (
        "{cause}, and even so it leaves me cold.",
        "I should be one of those it is for, as {cause_small}, and still I would not.",
        "It is true that {cause_small}; that alone does not win me.",
    ),
}
PROPOSED: tuple[str, ...] = (  # of a step that an office wants to take
    "{cause}, so I am one of those whom it touches.",
    "It is about people like me: {cause_small}.",
    "{cause}, and I thought of that first.",
    "I speak from my own days here, as {cause_small}.",
)
COMMON = frozenset(  # what a life and a thing may both tell of without a bond between them
    "the and for you are not all any its has was who how may can our out off per via too yet own one two six ten new old "
    "his her him she use day due did get got let say see way far few ask "
    "home house people person family member month week year hour day night morning evening time minute money price "
    "cost sum pay paid peso city place work working name life thing part good best first second last half half "
    "every each other another many much more most less need want help helps give takes take make made come comes goes "
    "keep keeps keeping read reads know knows like look looks call calls open order full free small large big long "
    "short early late still also once twice over under near with without about from into before after behind between "
    "there their them they these those this that what when where which while would could should will have has had does "
    "been being same such only even ever never always often soon later today tomorrow next then than very little "
    "phone phones message messages chat online video group friend friends neighbour street town area side door hand "
    "eyes head word words line lines list note page book kind sort plan plans service services shop store buy buys "
    "bought sell sells sold spend spends save saves saving walk walks stand stands sit sits show shows shown tell "
    "tells told think thinks thinking feel feels visit visits talk talks learn learns start starts begin begins end "
    "ends rest stay stays leave leaves send sends bring brings turn turns live lives lived living room rooms flat "
    "water light fast slow quick easy hard cheap dear fair real true right wrong better worse young older adult "
    "woman women mother father husband wife daughter child children baby parents parent brother sister aunt uncle "
    "school class office boss clients company brand brands quality box pack card cash bank account fee fees monthly "
    "weekly daily yearly month months weeks years hours days minutes seven eight nine three four five some both half".split()
)
BONDS: tuple[frozenset[str], ...] = tuple(  # words of one trade: what a life tells, a thing serves
    frozenset(words.split())
    for words in (
        "repair repairs mend mends fixes tool tools drill drills ladder ladders spare parts screws workshop",
        "cooks cooking kitchen stove stoves burner lpg meals rice peelings leftovers compost",
        "rides motorcycle motorbike scooter scooters helmet helmets",
        "funeral funerals memorial burial niche urns columbarium cremation departed grave ageing aging elderly caregiver",
        "cat cats dog dogs pet pets vet vets vaccines deworming litter",
        "fisherman fishers boat boats catch landing ice fish net nets",
        "farm farms farmer field fields harvest crops paddy seeds seedlings fertiliser fertilizer rain irrigation",
        "vendor vendors stall stalls market lease customers sells",
        "sews sewing seamstress fabric cloth hem uniform uniforms thread",
        "prays mosque fasting qurban kurban umrah pilgrimage zakat halal",
        "church mass parish rosary choir",
        "abroad overseas remits remittance remittances relatives balikbayan",
        "garden gardens plants seedlings compost pots soil",
        "laundry washes washing clothes detergent dryer",
        "bakes baking oven bread cakes flour",
        "swims diving snorkels sea beach surf",
        "sings karaoke videoke choir singing",
        "commutes bus jeepney train fare fares route",
        "reads novels library libraries books",
        "pregnant midwife newborn breastfeeding birth",
        "asthma diabetes dialysis pressure clinic medicine medicines checkups",
    )
)
