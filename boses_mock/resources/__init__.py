"""The operations of the contract: a folder a resource.

``operations.py`` holds the handlers, ``bodies.py`` the request bodies as pydantic models. The
handlers import those when a first body comes in: pydantic takes longer to import than all the rest
of the server, and a start does not wait for it.
"""
