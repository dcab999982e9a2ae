"""``python -m boses_mock.extraction``: started by the server, not by people."""

from boses_mock.extraction.worker import main

if __name__ == "__main__":
    main()
