"""What lost minutes come to at a rate."""

from conversations.values.money import Rate


def test_minutes_come_to_whole_units() -> None:
    assert Rate(120_00).worth(90) == 180
    assert Rate(100_00).worth(1) == 2
    assert Rate(100_00).worth(0) == 0
