"""``python -m boses_mock``, and the command ``boses-mock``."""

import sys
from typing import NoReturn

from boses_mock.serving.stopping import end_as_signals_do, end_at_once_when_told


def main() -> NoReturn:
    """Run the command line and exit; a signal ends it cleanly even while it is imported."""
    is_command = len(sys.argv) > 1 and not sys.argv[1].startswith("-")
    (end_as_signals_do if is_command else end_at_once_when_told)()
    from boses_mock.cli import main as run

    run()


if __name__ == "__main__":
    main()
