"""Where the service says that people come from, apart from whoever makes them: read at start."""

SYNTHETIC = "synthetic"
CURATED = "boses_curated"
