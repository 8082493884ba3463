"""Hours, days, money, zones, the cases of a name: plain values that know nobody."""
