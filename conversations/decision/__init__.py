"""What follows from answers and counted incidents: pure, and it knows no owner."""
