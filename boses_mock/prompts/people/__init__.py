"""Who the people of a prompt are: their ages, their gender, their income, their relatives."""
