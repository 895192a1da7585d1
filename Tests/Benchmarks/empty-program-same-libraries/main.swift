import GrantsCLI

// A program that does nothing and links all that `grants` links: what loading it costs, before a
// line of ours runs.
