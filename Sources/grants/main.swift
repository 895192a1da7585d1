import Glibc
import GrantsCLI

// A reader that closes its end early, and a file that may not grow, are told by the calls that
// write; the signals would end the program before it can say so.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
exit(GrantsCommand.run(Array(CommandLine.arguments.dropFirst())))
