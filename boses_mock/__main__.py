"""``python -m boses_mock``, and the command ``boses-mock``."""

from typing import NoReturn

from boses_mock.serving.stopping import end_at_once_when_told


def main() -> NoReturn:
    """Run the command line and exit; a signal ends it cleanly even while it is imported."""
    end_at_once_when_told()
    from boses_mock.cli import main as run

    run()


if __name__ == "__main__":
    main()
