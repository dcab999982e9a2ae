"""The API, one module a resource: its request models, its handlers, its ``OPERATIONS``."""
