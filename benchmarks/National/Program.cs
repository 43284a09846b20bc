using System.CommandLine;
using System.Globalization;
using SocialStrategy.National;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return new RootCommand("A made-up country of municipalities, each with a strategy, and what the library makes of them.")
{
    Commands.Generate(),
    Commands.Total(),
    Commands.Compare(),
    Commands.Peak(),
    Commands.Memory(),
    Commands.Grow(),
    Commands.Reports(),
    Commands.Sql(),
}.Parse(args).Invoke();
