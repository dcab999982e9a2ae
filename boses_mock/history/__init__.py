"""A seed world's history: what its file tells, done by the API's own operations."""
