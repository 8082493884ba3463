"""What the reader knows of Polish; `languages` says what each file of it holds."""
