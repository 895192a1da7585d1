// A program that does nothing and links nothing but what every Swift program does: the least that
// a start can cost.
