"""What every other part leans on: time, keyed chance, jobs as timelines, documents, errors."""
