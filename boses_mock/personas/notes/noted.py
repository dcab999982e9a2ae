# ruff: noqa: E501 - patterns read better whole
"""What research notes say of somebody, as values: each thing as it was said, and whole.

Notes are written in English, Tagalog, Indonesian, Vietnamese and mixtures of them. A verdict
comes before the names that it is on ("no longer trusts Lazada"), a worry before what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boses_mock.kernel.steps import Steps, drain
from boses_mock.market.glossary import Glossary
from boses_mock.personas.brief.telling.shown import clauses, shown
from boses_mock.personas.brief.tongues.translated import in_english

from .hours import NIGHTS, Hours, days, hours
from .household import UNKNOWN, StatedHousehold, household, is_status, kin
from .sums import Sum, sums

_QUOTE = re.compile(
    r"[“\"«]([^“”\"«»]{6,300})[”\"»]|(?<!\w)['‘]((?:[^'‘’]|(?<=\w)['’](?=\w)){8,300})['’](?!\w)"
)
_BEFORE = 32  # characters before a quote that say whose it is
_REMARK = re.compile(
    r"\b(?:interviewer|moderator|mod|enumerator|observer|field ?notes?|pewawancara|catatan|tagapanayam|người phỏng vấn)(?:['’]s)?(?: (?:note|says|notes|remark|impression))?\s?:?\s?$",
    re.I,
)
_LABEL = re.compile(  # a head over a quote, which says nothing of its own
    r"\b(?:(?:key |nice |direct )?quote|verbatim|says?|said|her words|his words|kata(?: dia| beliau)?|katanya|ujar(?:nya)?|kutipan|sabi(?: niya| nya)?|hay nói|nói(?: vui| đùa)?|trích)\s?:?\s?$",
    re.I,
)
_LONGEST = 300  # characters of a sentence that are read in one step
_MOST_RELATIVES = 3
_MOST = 8  # of a kind that one person is told to have
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\b\w\.\w\.)\s+|[;\n•]+\s*")
_PART = re.compile(r",\s(?!\d)|\s(?:and|at|dan|và|but|pero|tapi|nhưng|then)\s(?=[a-zà-ỹ])")
_TITLE = r"(?-i:[A-ZÀ-ÖØ-ÞĐƠƯẠ-Ỹ][\w'’&.+!/-]*)"
_NAME = rf"{_TITLE}(?:\s(?-i:[A-ZÀ-ÖØ-ÞĐƠƯẠ-Ỹ0-9][\w'’&.+!/-]*))*"
_AND = r"(?:,\s(?:and\s)?|\s(?:and|&|or|at|dan|atau|và|với|hoặc)\s)"
_GOODS = r"(?:\s(?-i:[a-z]{3,12})(?=,\s(?-i:[A-ZĐ])))?"  # "Stanley tools, Rexona"
_LEADS = (
    r"(?::?\s(?:the|brand|brands|names|like|such as|in|only|from|at|on|app|apps|si|kay|ang|mga|sa|ng|niya|siya|pada|sama|dengan|ke|di|pinjol|vay|seperti|merek"
    r"|aplikasi|beli|belanja|pakai|vào|với|ở|của|hàng|đồ|mua|dùng|to|shopping|using|buying|ordering)){0,3}"
)
_AGAINST = (
    r"(?:does not|doesn['’]?t|do not|don['’]?t|no longer|never|hardly)(?: really)? (?:trusts?|buys?|likes?)|distrusts?|mistrusts?|avoids?|shuns?"
    r"|(?:has )?stopped (?:buying|using|ordering|shopping)|gave up|lost (?:faith|trust)|least trusted|(?:(?:will|would) (?:never|not)|won['’]?t|wouldn['’]?t) (?:buy|order|shop|use|list|book|go back)|refuses to (?:use|buy|shop|order)|hates?|dislikes?"
    r"|stays away|steers clear of|fed up with|burned by|cheated by|(?:went|gone|goes) off|(?:not an?|no) (?:big )?fan of|can(?:no|['’])?t stand|cannot stand"
    r"|wary of|suspicious of|s[ck]eptical of|doubts?|boycott(?:s|ed|ing)?|(?:will|would) never touch|won['’]?t (?:touch|trust|go near)(?: a| an)?|side-eyes?|swor[en] off|(?:gave|given) up on|ditched|done with|turned off by|not (?:into|keen on)|anti|never"
    r"|(?:hindi|di)(?: na)?(?: siya)? (?:nagtitiwala|tiwala|bumibili|bibili|gumagamit|gagamit|uutang|umuutang|oorder|babalik)|walang tiwala|ayaw(?: na)?|iwas|umiiwas|nadala(?: na)?|hindi(?: na)?(?: siya)? (?:mahilig|gusto)|asar|galit"
    r"|(?:tidak|nggak|gak|enggak|tak|kurang)(?: lagi)? (?:percaya|suka|mau)(?: lagi)?|menghindari|kapok|benci|jera|ogah|males|malas|emoh|(?:mem)?boikot|anti|trauma|serik|(?:tidak|nggak|gak|tak) cocok"
    r"|không(?: còn)? (?:tin|thích|mua|dùng|ưa|chuộng|xài)(?: tưởng| dùng)?|cạch|hết tin|nghi ngờ|chê|dị ứng|quay lưng|(?:đã )?bỏ(?: dùng| xài)?|tránh|ghét|mất niềm tin|tẩy chay"
)
_FOR = (
    r"trusts?|trusted(?: brands?)?|favou?rites?(?: brands?)?|buys only|swears by|loyal|loves?|likes|prefers?|only buys|always buys|sticks (?:to|with)|fan of|relies on|fond of|regular (?:at|of)|big on|keen on|partial to|devoted to|go-to brands?(?: is| are)?|raves about|rates"
    r"|tiwala|nagtitiwala|suki|paborito|gusto|mahilig|percaya|setia|suka|andalkan|mengandalkan|langganan|cocok|demen|doyan|harap|hanga(?: ako| siya)?|percayanya|yakin|bergantung|minat|peminat|gemar|fanatik|tapat|solid|hilig|peborit"
    r"|tin(?: tưởng| dùng)?|trung thành|thích|ưa|mê|chuộng|khoái"
)
_UNUSED = (  # no verdict, and seen to by the reader of briefs
    r"(?:not|n['’]t|never|no longer|hindi(?: na| siya)*|tidak|nggak|gak|belum|không|chưa)(?: \w+)? (?:uses?|gumagamit|pakai|memakai|dùng)"
)
_USES = r"uses?|pays with|shops at|buys at|banks with|gamit|gumagamit|pakai|memakai|hay dùng|dùng|xài|mua ở"


def _verdict(cues: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{cues}){_LEADS}:?\s({_NAME}(?:{_GOODS}{_AND}{_NAME})*)", re.I)


_VERDICTS = tuple(map(_verdict, (_AGAINST, _UNUSED, _FOR, _USES)))
_WORD = r"(?-i:[A-ZÀ-ÖØ-ÞĐƠƯẠ-Ỹ][\w'’&.+!/-]{1,24})"
_SHORT_NAME = rf"{_WORD}(?:\s{_WORD}){{0,3}}"  # bounded, as more stands behind it
_JUDGED_AFTER = (  # the name before the verdict: "finds True overpriced", "a Honda loyalist"
    re.compile(
        rf"(?<![\w'’-])(?:finds|thinks|calls|considers) ({_SHORT_NAME}) (?:is )?(?:too |so |very |a bit )?(?:overpriced|buggy|expensive|slow|unreliable|fake|a scam|dishonest|shady|pushy|greedy|overrated)\b",
        re.I,
    ),
    re.compile(
        rf"(?<![\w'’-])(?:(?:an?|the) )?({_SHORT_NAME}) (?:loyalist|fan|addict|garis keras)\b(?! of\b)",
        re.I,
    ),
)
_KIND = re.compile(r"(?<=\w)\s[a-z]{3,12}$")
_ASIDE = re.compile(r"(?:\s?\([^()]{0,40}\))?")  # "(a fake order)" behind a verdict
_ENDS = r"([^.;!?]+?)(?=$|[.;!?]|,? (?:but|pero|tapi|tetapi|nhưng)\s)"
_TROUBLED = re.compile(
    r"(?<!\w)(?:worr(?:y|ies|ied)(?: most| a lot)?(?: about| over| abt)|(?:is )?(?:afraid|scared|terrified) (?:of|for)|(?P<that>worr(?:y|ies|ied)(?: most| a lot)?|(?:is )?(?:afraid|scared|terrified))|fears|fear of|dreads|(?:gripes|grumbles|moans|frets) (?:about|over)|(?:anxious|concerned) about|(?:frustrated|annoyed|troubled|stressed) (?:by|with|about|abt|over)"
    rf"|complains (?:about|of)|struggles with|(?:biggest|main) (?:worry|problem|headache|fear) is|(?:worr(?:y|ies)|fears?|concerns?|headaches?|gripes?|complaints?|pain points?):)\s{_ENDS}",
    re.I,
)
_TROUBLED_ELSEWHERE = re.compile(
    r"(?<!\w)(?:(?:nag-?aalala|natatakot|inaalala|pinoproblema|iniisip|nangangamba|takot|inis|kinakabahan|hirap)(?: rin)?(?: siya| niya)?(?: na| sa| kapag| kung| ang)?|(?:problema|reklamo|pangamba|alalahanin|kina(?:ta|ka)takutan)(?: niya)?(?: ay)?(?: ang)?:?"
    r"|(?:khawatir|cemas|takut|resah|kesal|overthinking|galau|stres+|kepikiran|pusing|was-was|gelisah|risau|bimbang|runsing)(?: soal| tentang| dengan| kalau| akan| karena)?|(?:paling |yang |yg )?di(?:takut(?:i|in|kan)|khawatir(?:kan|in)|cemaskan):?|(?:bikin|buat) (?:pusing|stres+|takut|khawatir):|mengeluh(?:kan)?(?: soal| tentang| karena)?|masalah(?:nya)?(?: utama)?(?: adalah|:)?"
    rf"|(?:lo(?: lắng| ngại| sợ| âu)?|sợ|ngại)(?: nhất)?(?: về| rằng| vì| cho| là)?|than phiền(?: về)?|bực(?: mình)?(?: vì| với)?|trăn trở(?: về)?|đau đầu(?: vì| về)|áp lực(?: vì| về))\s{_ENDS}",
    re.I,
)

_LIVES = re.compile(
    r"\b(?:lives|living|nakatira|tinggal|sống|ở) (?:in|at|near|sa|di|tại|ở)? ?[^,.;]+", re.I
)


@dataclass(frozen=True, slots=True)
class Worry:
    """``plain`` is one in English, which can stand in a sentence of ours."""

    text: str
    plain: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """
    Attributes:
        trusts, shuns, uses: names, as the notes have them.
        worries: what somebody worries about.
        quotes: what was said word for word.
        money: the parts of sentences that name a sum, but for a plain monthly income.
        relatives: what is said of family, besides who they are and how old.
        days: which of the week are worked or free, as it is written.
        earned: the first income named.
        hours: of work.
        nights: night shifts are spoken of.
        household: whom somebody lives with.
        homes: what says where somebody lives.
        texts: what is told in a way of its own, and need not be told again as a group's words.
    """

    trusts: tuple[str, ...] = ()
    shuns: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    worries: tuple[Worry, ...] = ()
    quotes: tuple[str, ...] = ()
    money: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    earned: Sum | None = None
    hours: Hours | None = None
    nights: bool = False
    homes: tuple[str, ...] = ()
    household: StatedHousehold = UNKNOWN
    texts: tuple[str, ...] = ()

    @property
    def night(self) -> bool:
        """Tell whether the work is at night, by its hours where these are told."""
        return self.hours.night if self.hours else self.nights

    def approves(self, name: str) -> bool | None:
        """Tell whether a name is spoken of, and whether with approval."""
        low = name.casefold()
        if any(each.casefold() == low for each in self.shuns):
            return False
        liked = (*self.trusts, *self.uses)
        return True if any(each.casefold() == low for each in liked) else None

    def tells(self, glossary: Glossary, clause: str) -> bool:
        """Tell whether a clause of the notes is told in a way of its own."""
        clause = clause.strip("\"“”«»'‘’ .,!?")
        told = any(clause in each or each in clause for each in self.texts)
        every = (in_english(glossary, each) for text in self.texts for each in clauses(text))
        told = told or (clause != "" and clause in every)
        return told or (self is not NOTHING and is_status(clause))


NOTHING = Noted()


def read_notes(text: str | None) -> Noted:
    """Read what notes say; what speaks to a machine rather than of a person is left out."""
    return drain(read_notes_steps(text))


def read_notes_steps(text: str | None) -> Steps[Noted]:
    """Do what :func:`read_notes` does, a sentence a step."""
    text = text or ""
    marked = list(_QUOTE.finditer(text))
    said = (shown(each[1] or each[2]) for each in marked if not _remark(text, each))
    quotes = tuple(filter(None, said))
    yield
    leads = ((each, _remark(text, each) or _label(text, each)) for each in marked)
    headed = [text[lead.start() : each.end()] for each, lead in leads if lead]
    noted = Noted(quotes=quotes, texts=(*quotes, *headed))
    for sentence in _SENTENCE.split(_QUOTE.sub(" ", text)):
        for at in range(0, len(sentence), _LONGEST):
            part = sentence[at : at + _LONGEST].strip()
            if shown(part):
                noted = _and(noted, part)
            yield
    return noted


def _remark(text: str, quote: re.Match[str]) -> re.Match[str] | None:
    """Return what says that words in quotes are of whoever asked, not of whom they asked."""
    return _REMARK.search(text, max(0, quote.start() - _BEFORE), quote.start())


def _label(text: str, quote: re.Match[str]) -> re.Match[str] | None:
    return _LABEL.search(text, max(0, quote.start() - _BEFORE), quote.start())


def _and(noted: Noted, sentence: str) -> Noted:
    """Return what notes say with one more sentence of them."""
    against, _, trusted, used = _names(sentence)
    found = list(sums(sentence))
    worked, worries = hours(sentence), tuple(_worries(sentence))
    family, week = list(kin(sentence)), list(days(sentence))
    nights = [each[0] for each in NIGHTS.finditer(sentence)]
    sums_told = [_around(sentence, one) for one in found]
    worried = [each.text.removeprefix("that ") for each in worries]
    told = [*_judged(sentence), *worried, *week, *sums_told, *(each for each, _ in family)]
    told += [worked.text, *nights] if worked else []
    priced = zip(sums_told, found, strict=True)
    money = [text for text, one in priced if not (_plain(one) or any(w in text for w in worried))]
    of_kin = [each for each, more in family if more and not any(sums(each))]
    shuns = _once(noted.shuns, against)
    trusts = _once(noted.trusts, trusted)
    return Noted(
        trusts=trusts,
        shuns=shuns,
        uses=tuple(each for each in _once(noted.uses, used) if each not in (*trusts, *shuns)),
        worries=(*noted.worries, *worries)[:_MOST],
        quotes=noted.quotes[:_MOST],
        money=_once(noted.money, money),
        relatives=_once(noted.relatives, of_kin)[:_MOST_RELATIVES],
        earned=_income(noted.earned, found),
        hours=noted.hours or worked,
        nights=noted.nights or bool(nights),
        household=noted.household.with_(household(sentence)),
        homes=(*noted.homes, *(each[0] for each in _LIVES.finditer(sentence))),
        days=_once(noted.days, week)[:_MOST_RELATIVES],
        texts=(*noted.texts, *told),
    )


def _judged(sentence: str) -> Iterator[str]:
    """Yield each verdict with its names, and what stands in brackets behind them."""
    for verdict in (*_VERDICTS, *_JUDGED_AFTER):
        for match in verdict.finditer(sentence):
            aside = _ASIDE.match(sentence, match.end())
            yield sentence[match.start() : aside.end() if aside else match.end()]


def _once(known: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *more)))[:_MOST]


def _income(known: Sum | None, found: list[Sum]) -> Sum | None:
    """The first sum earned; what is left of a turnover goes before it."""
    earned = [each for each in (known, *found) if each and each.earned]
    return next((each for each in earned if not each.turnover), earned[0] if earned else None)


def _plain(one: Sum) -> bool:
    return one.earned and one.monthly


def _names(sentence: str) -> list[list[str]]:
    """Return the names shunned, not used, trusted and used; each verdict takes its words away."""
    against, loved = ([m[1] for m in each.finditer(sentence)] for each in _JUDGED_AFTER)
    found = []
    for verdict in _VERDICTS:
        listed = (re.split(_AND, match[1]) for match in verdict.finditer(sentence))
        found.append([_bare(name) for names in listed for name in names])
        sentence = verdict.sub(" ", sentence)
    found[0] += against
    found[2] += [name for name in loved if name not in found[0]]
    return found


def _bare(name: str) -> str:
    """A name without what it is the name of, and without the mark behind it."""
    return _KIND.sub("", name).rstrip(".!")


def _worries(sentence: str) -> Iterator[Worry]:
    plain = [_clause(match) for match in _TROUBLED.finditer(sentence)]
    yield from (Worry(each.strip(" ,"), True) for each in plain)
    if not plain:
        found = (match[1] for match in _TROUBLED_ELSEWHERE.finditer(sentence))
        yield from (Worry(each.strip(" ,"), False) for each in found)


def _clause(found: re.Match[str]) -> str:
    """Return what is feared, as a clause where it stands without a preposition: "scared it rains"."""
    text = found[2].strip(" ,")
    whole = not found["that"] or re.match(r"(?:that|to|when|if|whether|because)\b", text, re.I)
    return text if whole else f"that {text}"


def _around(sentence: str, one: Sum) -> str:
    """Return the part of a sentence in which a sum stands."""
    begins = [0, *(found.end() for found in _PART.finditer(sentence, 0, one.begin))]
    ends = [found.start() for found in _PART.finditer(sentence, one.end)]
    return sentence[begins[-1] : min(ends, default=len(sentence))].strip(" .,!?")
