"""What is said on stderr: for people or for programs, a line a message, whoever says it."""

from __future__ import annotations

import json
import logging
import sys

from boses_mock.serving.output import Output
from boses_mock.settings import Settings

_GATHERED = 0.05  # seconds; a line is read by a person, or much later
_LEVELS = {"uvicorn": "error", "python_multipart": "error", "asyncio": "error"}


class LineFormatter(logging.Formatter):
    """One line a message, whatever a client put into it; a traceback may follow."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        return printable(super().formatMessage(record))


def printable(text: str) -> str:
    """Return the text with an escape for each character that would break the line."""
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]


class _JsonFormatter(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {"level": record.levelname.lower(), "message": record.getMessage()}
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)


class _Handler(logging.Handler):
    """Hands lines to the stream without waiting for it."""

    def __init__(self, output: Output) -> None:
        super().__init__()
        self._output = output

    def emit(self, record: logging.LogRecord) -> None:
        self._output.line(self.format(record), haste=True)


def requests_are_told(settings: Settings) -> bool:
    """Tell whether each request is worth a line: where it was asked for, or a person watches."""
    if settings.log_requests is not None:
        return settings.log_requests
    watched = settings.log_level == "info" and sys.stderr is not None and sys.stderr.isatty()
    return watched or settings.log_level == "debug"


def set_up_logging(settings: Settings) -> Output:
    """Let all that is logged, by libraries too, leave by stderr as the settings ask; return it."""
    text = LineFormatter("%(levelname)s: %(message)s")
    formatter = _JsonFormatter() if settings.log_format == "json" else text

    def loss(number: int) -> str:
        message = f"{number} lines of the log were lost here, as stderr took no more"
        record = {"levelname": "WARNING", "levelno": logging.WARNING, "msg": message}
        return formatter.format(logging.makeLogRecord(record))

    output = Output(sys.stderr, _GATHERED, loss)
    handler = _Handler(output)
    handler.setFormatter(formatter)
    logging.root.handlers = [handler]
    logging.root.setLevel("ERROR" if settings.log_level == "error" else "WARNING")
    logging.captureWarnings(True)
    logging.getLogger("boses_mock").setLevel(settings.log_level.upper())
    for name, level in _LEVELS.items():
        logging.getLogger(name).setLevel(level.upper())
    return output
