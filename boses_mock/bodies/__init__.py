"""Request bodies, as pydantic models: one file a resource.

Kept apart from the handlers, which import them when a first body comes in: pydantic takes longer
to import than all the rest of the server, and a start does not wait for it.
"""
