"""What every engine keeps to, and what each does its own way."""
