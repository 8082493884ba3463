"""What can be done about a client: the log, plans, letters, looks, dossiers, one file each."""
