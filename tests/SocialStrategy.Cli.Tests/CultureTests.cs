using System.Globalization;
using SocialStrategy.Cli.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Cli.Tests;

/// <summary>What is printed and written does not ask for the culture.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("pl-PL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Run_InAnyCulture_SaysAndWritesTheSame(string culture)
    {
        using var plan = SmallPlan.Folder();
        var expected = Everything(plan, CultureInfo.InvariantCulture);

        Assert.Equal(expected, Everything(plan, Cultures.Of(culture)));
    }

    /// <summary>As a process nothing of the machine is asked either.</summary>
    [Fact]
    public void Process_InATurkishLocale_SaysAndWritesTheSame()
    {
        using var plan = SmallPlan.Folder();
        string[] args = ["figures", ".", "--period", "2024", "--compared", "2023", "--output", "out"];

        var turkish = CliRun.OfProcess(plan.Path, [("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo")], args);
        var turkishFiles = plan.Files();
        Directory.Delete(plan.In("out"), recursive: true);
        var other = CliRun.OfProcess(plan.Path, [("LANG", "C"), ("LC_ALL", "C"), ("TZ", "UTC")], args);

        Assert.Equal((0, ""), (other.ExitCode, other.Error));
        Assert.Equal(other, turkish);
        Assert.Equal(plan.Files(), turkishFiles);
        Assert.Contains("Liczba rodzin", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Process_Misused_TellsWhyOnTheSideOfProblems()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.OfProcess(folder.Path, [("LANG", "pl_PL.UTF-8")], "policz", "--language", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("There is no verb 'policz'.", run.Error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Everything(TemporaryFolder plan, CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            using var output = new TemporaryFolder();
            string[] out1 = ["--output", output.In("out")];
            CliRun[] runs =
            [
                CliRun.Of("--help"),
                CliRun.Of("report", "--help"),
                CliRun.Of("IMPORT", plan.Path),
                CliRun.Of("figures", plan.Path, "--period", "x"),
                CliRun.Of("check", plan.Path),
                CliRun.Of("check", plan.In("nowhere")),
                CliRun.Of(["figures", plan.Path, "--period", "2024", "--compared", "2023", .. out1]),
                CliRun.Of(["audit", plan.Path, "--period", "2024", "--json", .. out1]),
                CliRun.Of("explain", plan.Path, "gx", "--period", "2024"),
                CliRun.Of(["report", plan.Path, "--period", "2024", .. out1]),
            ];
            return
            [
                .. runs.Select(run => $"{run.ExitCode} {run.Output} {run.Error}".Replace(output.Path, "", StringComparison.Ordinal)),
                .. output.Files().Select(file => $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value))}"),
            ];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
