using SocialStrategy.Cli.Output;
using SocialStrategy.Cli.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Verbs = ["check", "figures", "audit", "explain", "report"];

    [Fact]
    public void Help_OfTheProgramAndEveryVerb_IsTheApprovedOne() =>
        Approved.Matches(string.Join("\n", Verbs.Select(verb => CliRun.Of(verb, "--help").Output).Prepend(CliRun.Of("--help").Output)), "txt");

    [Fact]
    public void Help_FitsInEightyColumns_AndSucceeds() => Assert.All(Verbs.Select(verb => CliRun.Of(verb, "-h")).Append(CliRun.Of("-h")), run =>
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= Wrapped.Width && line == line.TrimEnd(), line));
    });

    [Fact]
    public void Version_IsThatOfThePackage()
    {
        var run = CliRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("0.1.0", run.Output, StringComparison.Ordinal);
    }
}
