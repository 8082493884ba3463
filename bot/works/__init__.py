"""What is made after a turn, off the loop: charts, dossiers, archives, pictures."""
