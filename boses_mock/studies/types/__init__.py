"""The types of study, and what two of them do when a life is asked about and no product."""
