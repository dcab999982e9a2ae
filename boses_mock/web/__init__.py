"""HTTP: which operation is meant, who is calling, what comes in and what goes out."""
