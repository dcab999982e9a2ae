# ruff: noqa: E501 - tables read better whole
"""The words by which a questionnaire's lines are told apart."""

from __future__ import annotations

NOTE = (
    r"^\W*(?:(?:note|instruction|reminder)s?\s*(?:to|for)\s*(?:the\s)?(?:interviewer|moderator|programmer"
    r"|scripter|respondent)|interviewer|moderator|programmer|programming|scripter|int(?:v|wr)?\s?note"
    r"|prog(?:ram)?(?:mer)?\s?note|interviewer\s?(?:note|instruction)s?|catatan(?:\s\w+)?|ghi chú|pvv"
    r"|enumerator|field\s?note)\b[^?]{0,30}:|"
    r"^\W*(?:(?:question |answer )?type:\s*(?:open|text|multiple|single|choice|free|essay|short)|ask all|ask if|ask only|ask q\d|base:|base all|single answer|single response|multiple answers?"
    r"|multiple response|multiple answers? (?:allowed|possible)|select one|select all that apply|choose one"
    r"|tick (?:one|all)|circle one|check all that apply|pilih satu|chọn một|pumili ng isa|read out|do not read"
    r"|show ?card|show concept|show image|rotate|randomi[sz]e|go to|skip to|terminate|thank (?:and|&) "
    r"(?:close|terminate)|end of (?:survey|interview|questionnaire)|open[- ]end(?:ed)?|if (?:yes|no|code|coded"
    r"|q\d|selected)\b[^?]*$|sa\b\s*$|ma\b\s*$|oe\b\s*$|probe[:.]?\s*$|probe fully)"
)
QUESTION = r"^(?:question|pertanyaan|câu hỏi|tanong|q)\s*:\s*(.+)$"
OPTIONS = (
    r"^\W*(?:options?|answers?|answer options|choices|pilihan(?: jawaban)?|jawaban|lựa chọn|trả lời|sagot"
    r"|pagpipilian)\s*+:\s*+(?=[^?]*+$)([^?]*[,/;|][^?]*)$"
)
OPEN_NOTE = r"\bopen(?:[- ]?end(?:ed)?)?\b(?! to)|verbatim|record (?:answer|response)|\boe\b|pertanyaan terbuka|câu hỏi mở"
INLINE_NOTE = (
    r"[\[(](?>[^\[\]()]*\b(?:single|multiple|select|choose|tick|check|circle|open|ask|rotate|random\w*|show"
    r"|probe|prog\w*|interviewer|sa|ma|oe|pilih|chọn|pumili|required|optional|skip|read)\b)[^\[\]()?]*[\])]"
)
HEADING = (
    r"^\W*(?:section|part|module|block|bagian|phần|bahagi|chapter|seksi)\s*(?:\d+|[a-z]|[ivx]+)?\b(?!.*\?)"
    r"|^#{1,6}\s(?!.*\?)|^[=*_\-#~]{3,}$|^\W*(?:questionnaire|survey|kuesioner|bảng (?:khảo sát|câu hỏi)"
    r"|talatanungan|discussion guide|interview guide)\b(?!.*\?)|^page \d+"
)
INTRO = (
    r"^\W*(?:hello|hi\b|dear|good (?:morning|afternoon|evening|day)|thank|thanks|welcome|we (?:are|would)|my name"
    r"|this (?:survey|questionnaire|study)|your (?:answers|responses)|selamat|halo|terima kasih|xin chào|cảm ơn"
    r"|kính|magandang|kumusta po|salamat|in this (?:section|survey)|the following (?:section|part)|before we"
    r"|now,? (?:i|we|let)|next,? (?:i|we)|all (?:answers|responses))"
)
STEM = (
    r"following|statements?\b|each of|these (?:items|aspects|attributes)|below|berikut|pernyataan|sau đây"
    r"|phát biểu|mga sumusunod|pahayag|:\s*$"
)
ASKING = (
    r"^(?:what|how|why|when|where|who|whom|which|would|do|does|did|have|has|had|are|is|was|were|will|can|could"
    r"|should|on a scale|to what extent|overall,? how|please (?:rate|describe|tell|indicate|select|choose|list"
    r"|state|explain|share|name|specify|rank|give)|(?:rate|describe|explain|list|name|state|rank) (?:the|your|how"
    r"|any|three|one|what|why|a|each)|tell (?:us|me)|apa|apakah|siapa|di mana|dimana|kapan|mengapa|kenapa"
    r"|bagaimana|berapa|seberapa|sebutkan|jelaskan|ceritakan|ai|bạn|anh/chị|bao nhiêu|vì sao|tại sao|hãy|vui lòng"
    r"|ano|sino|saan|kailan|bakit|paano|gaano|ilan|magkano|alin|ilarawan|ikuwento|nakakabili|gusto mo)\b"
)
TELLING = (
    r"(?:please |can you |could you )?(?:tell|describe|walk me|walk us|think (?:about|of|back)|imagine|explain"
    r"|share|talk me|show me|let'?s talk|give me an example|take me through|introduce yourself|ceritakan|jelaskan"
    r"|gambarkan|bayangkan|hãy|xin (?:hãy|cho)|kể|ikuwento|ilarawan|ikwento|isipin|magbigay|probe:)\b"
)
TITLES = (
    r"(?:introduction|intro|screen(?:er|ing)(?: questions?)?|demographics?|background|profile|closing|conclusion"
    r"|warm[- ]?up|objectives?|general(?: questions?)?|usage(?: (?:and|&) \w+)?|awareness|thank you|purpose"
    r"|concept(?: exposure| evaluation| test)?|respondent (?:profile|information)|pendahuluan|penutup|profil\w*"
    r"|giới thiệu|thông tin chung|kết thúc|panimula|pagtatapos|methodology|consent|about you|wrap[- ]?up)"
)
HEADERS = (
    r"(?:no\.?|#|number|question|questions|statement|statements|item|items|attribute|attributes|pertanyaan"
    r"|pernyataan|câu hỏi|phát biểu|tanong|pahayag|options?|answers?|answer options|response|responses|jawaban"
    r"|pilihan(?: jawaban)?|trả lời|lựa chọn|sagot|type|scale|code|kode|stt|aspect|aspek|)"
)
