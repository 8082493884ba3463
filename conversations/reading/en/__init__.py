"""What the reader knows of English; `languages` says what each file of it holds."""
