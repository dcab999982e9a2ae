"""The account: sign up, log in, stay in; sessions and roles, which the workspace needs too."""
