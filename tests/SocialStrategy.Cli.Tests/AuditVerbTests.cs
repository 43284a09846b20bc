using SocialStrategy.Cli.Tests.Kit;

namespace SocialStrategy.Cli.Tests;

/// <summary>In the small plan a printed total of 12 is not reached by the 10 that were contributed, and one body gave nothing.</summary>
public sealed class AuditVerbTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(0, "--fail-on", "error")]
    public void Audit_WithWarnings_FailsWhereItIsAskedTo(int exitCode, params string[] options)
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of(["audit", plan.Path, "--period", "2024", "--output", plan.In("out"), "--language", "en", .. options]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal("Errors: 0", run.OutputLines[0]);
        Assert.StartsWith("Warnings: ", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(["findings.csv"], Directory.EnumerateFiles(plan.In("out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    public void Audit_WithAnError_FailsOnBoth(string severity)
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("round-2024.json", "\"value\": { \"missing\": \"noData\" }", "\"value\": { \"number\": 5 }");

        var run = CliRun.Of("audit", plan.Path, "--period", "2024", "--fail-on", severity, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var error = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("severity").ValueEquals("error"));
        Assert.Equal(("SSA101", "1.W1", "2024", "12", "15"), (Text("code"), Text("subject"), Text("period"), Text("declared"), Text("computed")));
        Assert.NotEqual("", Text("message"));

        string Text(string member) => error.GetProperty(member).GetString()!;
    }

    /// <summary>A jump is looked for from the last earlier round, so that nothing has to be asked for to be found.</summary>
    [Fact]
    public void Audit_WithoutCompared_LooksAtTheRoundBefore()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("round-2024.json", "\"number\": 12", "\"number\": 3000");
        plan.Edit("round-2023.json", "\"number\": 3", "\"number\": 30");

        var found = CliRun.Of("audit", plan.Path, "--period", "2024", "--json").Output;

        Assert.Contains("SSA305", found, StringComparison.Ordinal);
        Assert.Equal(CliRun.Of("audit", plan.Path, "--period", "2024", "--compared", "2023", "--json").Output, found);
    }
}
