"""Mail: to the log and the journal, as nothing leaves this machine.

Its words are the mock's own, in plain text; what matters to a client is that there is one, to whom,
and the link, which leads into the web app.
"""

from __future__ import annotations

import logging

from boses_mock.web.operation import Call

_log = logging.getLogger("boses_mock")


def send(call: Call, to: str, subject: str, text: str, link: str) -> None:
    """Note a mail with the request that causes it."""
    told = f"{text}\n\n{link}\n\nYou may leave this mail aside if you did not expect it."
    call.mail.append({"to": to, "subject": subject, "link": link, "text": told})
    _log.info("mail to %s: %s%s: %s", to, subject[0].lower(), subject[1:], link)
