"""``python -m boses_mock``."""

from boses_mock.cli import main

if __name__ == "__main__":
    main()
