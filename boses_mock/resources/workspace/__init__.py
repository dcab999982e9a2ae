"""The company: settings, API keys, team and billing."""
