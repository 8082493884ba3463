"""What the tests share: the person who says, taps and sees."""
