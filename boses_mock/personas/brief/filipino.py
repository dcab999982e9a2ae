"""Clauses of a brief in Filipino, told in English where each of their words is known.

Researchers in the Philippines mix the two: a frame in Filipino ("mahilig sa", "takot sa") around
words of either. A clause that holds one word nobody here knows stays as it is, and is quoted.
"""

from __future__ import annotations

import re

from boses_mock.market.model import folded
from boses_mock.market.vocabulary import number_of
from boses_mock.personas.text import joined

_FRAMES_TEXT = """
mahilig sa|mahilig mag|hilig ang|hilig sa|gusto ng|gusto ang|gustong gusto ang|paborito ang: love
mahilig manood ng|mahilig manuod ng|nanonood ng|nanunuod ng|laging nanonood ng: watch
mahilig uminom ng|umiinom ng|palainom ng: drink
mahilig kumain ng|kumakain ng: eat
kumakain sa|kumakain sa mga: eat at
mahilig maglaro ng|naglalaro ng: play
mahilig makinig ng|mahilig makinig sa|nakikinig ng|nakikinig sa: listen to
mahilig bumili ng|bumibili ng|bumibili sa|laging bumibili ng|namimili sa|namimili ng: buy
ayaw sa|ayaw ng|ayaw ang|iwas sa|umiiwas sa|ayaw gumamit ng|ayaw bumili ng|ayaw kumain ng: avoid
galit sa|inis sa|naiinis sa: dislike
takot sa|takot na ma|natatakot sa: fear
nag-aalala sa|nag-aalala tungkol sa|nangangamba sa|problemado sa: worry about
naniniwala sa: believe in
tiwala sa|nagtitiwala sa|may tiwala sa: trust
walang tiwala sa|hindi nagtitiwala sa|duda sa: distrust
gumagamit ng|gamit ang|gamit ay: use
nagbabayad gamit ang|nagbabayad sa|nagbabayad ng|bayad gamit ang: pay with
nag-iipon para sa|nag-iipon ng pera para sa: save for
nag-iipon sa: save in
nagtatrabaho sa bahay para sa: work from home for
nagtatrabaho para sa: work for
may problema sa|problema ang: have problems with
nagtitipid sa|nagtitipid ng: economise on
umaasa sa: rely on
suki ng|suki sa: buy from
umuupa ng|nagrerenta ng: rent
nagluluto ng: cook
nagtatanim ng: grow
nag-aalaga ng: keep
may|mayroong|meron|meron ng: have
walang|wala pang|walang sariling: have no
sumasakay ng|sumasakay sa: ride
bumibiyahe ng|bumabiyahe ng|nagko-commute ng: commute for
nagbabasa ng: read
nagpapadala ng: send
naghahanap ng: look for
nangangarap ng|pangarap ang|pangarap na magkaroon ng: dream of
kumukumpara ng|nagkukumpara ng: compare
sumasali sa: join
dumadalo sa: attend
nagtatrabaho sa: work in
nagbebenta ng|nagtitinda ng: sell
may video call sa|may video-call sa|nakikipag-video call sa|ka-video call ang: video-call
gusto makapag-ipon para sa|gustong makapag-ipon para sa|nais makapag-ipon para sa: save for
"""
_WORDS_TEXT = """
mamahalin expensive|mamahaling expensive|mahal expensive|mahal na expensive|mura cheap|murang cheap
bago new|bagong new|luma old|lumang old|malaking big|maliit small|maliit na small|lokal local
lokal na local|sariwang fresh|segunda second-hand|pekeng fake|peke fakes|orihinal originals
masarap tasty|matamis sweets|maalat salty food|mainit hot|malamig cold|libre free|libreng free
langis oil|gatas milk|bigas rice|kanin rice|kuryente electricity|tubig water|matrikula tuition
presyo prices|ulam viands|gulay vegetables|isda fish|karne meat|manok chicken|baboy pork|baka beef
kape coffee|tinapay bread|prutas fruit|gamot medicine|gamot medicines|bitamina vitamins
anak children|bata children|pamilya the family|kapatid siblings|magulang parents|asawa a spouse
kapitbahay neighbours|kaibigan friends|katrabaho workmates|simbahan church|palengke the market
tindahan the store|botika the drugstore|ospital hospitals|doktor doctors|bangko banks
sahod pay|sweldo pay|utang debt|ipon savings|pera money|barya coins|padala remittances|upa rent
damit clothes|sapatos shoes|pabango perfume|sabon soap|bahay a house|lupa a lot|sasakyan a vehicle
motor a motorcycle|kotse a car|traysikel a tricycle|bisikleta a bicycle|cellphone cellphones
aso dogs|pusa cats|halaman plants|manok-panabong gamecocks|sabong cockfights|sugal gambling
alak liquor|sigarilyo cigarettes|beer beer|serbesa beer|tanduay Tanduay|gin gin|lambanog lambanog
teleserye teleseryes|balita the news|pelikula films|kanta songs|musika music|radyo the radio
trapik traffic|baha floods|bagyo typhoons|init the heat|brownout brownouts|ulan rain
magnanakaw thieves|manloloko swindlers|scam scams|scammer scammers|tsismis gossip
pulitiko politicians|paninda goods|baon lunch money|oras hours
sarili their own|sariling their own|bangka boat|kliyente clients
negosyo a business|trabaho work|hacker hackers|internet internet
signal signal|amo employers
isang one|dalawang two|tatlong three|apat four|apat na four
patalastas advertisements|anunsyo advertisements|endorser endorsers|artista actors
nobena novenas|Diyos God|panginoon the Lord|anting-anting charms|albularyo folk healers
hilot folk massage|tawad bargains|sale sales|promo promos|budget budgets|online online
load load|data data|wifi wifi|piso a peso|kendi sweets|tsokolate chocolate|sorbetes ice cream
meryenda snacks|almusal breakfast|karaoke karaoke|videoke videoke|basketbol basketball
tingi small packs|sachet sachets|refill refills|brand brands|branded branded|imported imported
credit credit|card cards|energy energy|drink drinks|account account|bank bank|milk milk
skincare skincare|tea tea|maliliit small|paboritong favourite|mabilis fast|matibay sturdy
mabango fragrant
vlog vlogs|vlogs vlogs|K-drama K-dramas|kdrama K-dramas|Netflix Netflix|tiktok TikTok
ukay-ukay ukay-ukay|ukay ukay-ukay|paluwagan a paluwagan|lotto the lotto|bingo bingo|e-bingo e-bingo
sari-sari sari-sari|pagkain food|lutong-bahay home cooking|fastfood fast-food places
delata tinned food
sardinas sardines|noodles noodles|itlog eggs|asukal sugar|mantika cooking oil|diaper diapers
housing a housing|loan loan|kasal the wedding|lutong cooked|kakanin rice cakes
gabi night|umaga morning|hapon afternoon|laptop a laptop
lampin diapers|gasolina petrol|krudo diesel|pamasahe fares|bayarin bills|tuition tuition
"""
_ALONE_TEXT = """
nangungupahan: rent their home
nagrerenta: rent their home
nagko-commute: commute
nagsisimba: go to church
nag-iipon: save
nagdadasal: pray
naninigarilyo: smoke
hindi naninigarilyo: do not smoke
umiinom: drink
hindi umiinom: do not drink
puyat: are short of sleep
pagod: are tired
stressed: are stressed
matipid: are thrifty
masipag: are hardworking
mapagbigay: are generous
mahiyain: are shy
maka-Diyos: are religious
"""
_WHEN_TEXT = """
araw-araw: every day
gabi-gabi: every night
linggo-linggo: every week
tuwing linggo: on Sundays
tuwing sabado: on Saturdays
tuwing weekend: on weekends
kada sahod: every payday
tuwing sahod: every payday
palagi: always
"""
_JOINING = {
    "at": "and",
    "o": "or",
    "mga": "",
    "ang": "",
    "na": "",
    "yung": "",
    "ng": "of",
    "sa": "at",
    "dahil": "because of",
    "in": "in",
    "to": "to",
}
_NAMED_TOO = frozenset(["radyo", "gin", "ginebra", "bear", "gatas", "milk", "bank", "isang"])
_BUT = re.compile(r"\s(?:pero|ngunit|subalit|at saka)\s", re.IGNORECASE)
# No Filipino word is written so: "finds", "delivery", "credit".
_ENGLISH = re.compile(r"[cfjqvxz]|([eo])\1|([lst])\2|(?:s|ing|tion|ty|er|le|rd|nd|nt|nk|y)$")
_IN_PLACE = re.compile(r" sa (?=[A-Z])")  # of a town, not of a shop
_TO_KIN = re.compile(
    r" sa (?=(?:mga )?(?:magulang|pamilya|kapatid|asawa|nanay|tatay|lola|lolo|anak)\b)"
)
_MOST = 5  # words that follow the frame


def _frames() -> dict[str, str]:
    rows = (line.rpartition(": ") for line in _FRAMES_TEXT.strip().splitlines())
    return {frame: verb for frames, _, verb in rows for frame in frames.split("|")}


def _words() -> dict[str, str]:
    entries = (e for line in _WORDS_TEXT.strip().splitlines() for e in line.split("|"))
    return {word: told for word, _, told in (each.partition(" ") for each in entries) if told}


def _rows(text: str) -> dict[str, str]:
    rows = (line.partition(": ") for line in text.strip().splitlines())
    return {known.casefold(): told for known, _, told in rows}


_ALONE, _WHEN = _rows(_ALONE_TEXT), _rows(_WHEN_TEXT)
_FRAMES = dict(sorted(_frames().items(), key=lambda each: -len(each[0])))
_WORDS = {word.casefold(): told for word, told in _words().items()}


_KIN = {
    "asawa": "spouse",
    "mister": "husband",
    "misis": "wife",
    "bunso": "youngest child",
    "panganay": "eldest child",
}
_IS_KIN = re.compile(r"([A-Za-z-]{3,20}(?: [a-z-]{3,20})?) ang (asawa|mister|misis)", re.IGNORECASE)
_AGED_KIN = re.compile(
    r"ang (bunso|panganay) ay (\w{1,12}?)(?:ng|g)? taong gulang(?: na)?", re.IGNORECASE
)
_BEGIN = tuple(f"{frame} " for frame in _FRAMES)


def in_english(clause: str) -> str:
    """Return a clause in English; one that is in English, or not wholly known, as it is."""
    if kin := _IS_KIN.fullmatch(clause):
        return joined(f"{_KIN[kin[2].casefold()]} is a ", kin[1][:1].lower() + kin[1][1:])
    aged = _AGED_KIN.fullmatch(clause)
    if aged and (years := number_of(aged[2].casefold())) is not None:
        return f"{_KIN[aged[1].casefold()]} aged {years}"
    if len(parts := _BUT.split(clause)) > 1:
        halves = [in_english(each) for each in parts]
        return clause if set(halves) & set(parts) else " and ".join(halves)
    first, both, second = clause.partition(" at ")
    if both and second.casefold().startswith(_BEGIN):
        halves = [in_english(first), in_english(second)]
        return clause if {first, second} & set(halves) else " and ".join(halves)
    low = clause.casefold()
    if low.startswith("hindi "):
        done = in_english(clause[len("hindi ") :])
        return clause if clause.endswith(done) else f"do not {done}"
    for when, told in _WHEN.items():
        if low.endswith(f" {when}"):
            before = clause[: -len(when) - 1]
            return clause if (done := in_english(before)) == before else f"{done} {told}"
    if low in _ALONE:
        return _ALONE[low]
    frame = next((each for each in _FRAMES if low.startswith(f"{each} ")), "")
    if not frame:
        return clause
    rest = [_told(word) for word in _placed(clause[len(frame) :]).split()]
    known = [word for word in rest if word]
    if None in rest or not known or len(known) > _MOST or known[-1] in ("and", "or", "of"):
        return clause
    return f"{_FRAMES[frame]} {' '.join(known)}"


def _placed(rest: str) -> str:
    """Return words with "sa" told apart: in a town, to somebody, at whatever else."""
    return _IN_PLACE.sub(" in ", _TO_KIN.sub(" to ", rest))


def _told(word: str) -> str | None:
    """Return a word in English, "" for one that English does without, or None."""
    low = word.casefold()
    if low in _JOINING:
        return _JOINING[low]
    if low in _WORDS and (word.islower() or low not in _NAMED_TOO):
        return _WORDS[low]
    for linked in ("ng", "g"):
        if low.removesuffix(linked) in _WORDS and low.endswith(linked):
            return _WORDS[low.removesuffix(linked)]
    named = word[:1].isupper() or word[:1].isdigit() or _ENGLISH.search(low)
    return word if named and folded(word) else None
