"""Where the people of a prompt live: places by name, near misspellings, the words around them."""
