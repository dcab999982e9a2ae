"""A local simulator of the Boses market-research API: offline, deterministic, stateful."""

__version__ = "0.1.0"
