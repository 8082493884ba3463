"""What is shown and the buttons under it, one file a feature."""
