using SocialStrategy.Cli.Tests.Kit;

namespace SocialStrategy.Cli.Tests;

/// <summary><c>check</c> tells what it read, or every problem of every file at once.</summary>
public sealed class CheckVerbTests
{
    [Fact]
    public void Check_GoodFolder_TellsWhatWasReadAndWhatWasNot()
    {
        using var plan = SmallPlan.Folder();
        File.WriteAllText(plan.In("Round-2022.json"), "");

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "Strategy 'Strategia Gminy X' (gx)",
                "  goals: 2",
                "  directions: 3",
                "  indicators: 1",
                "  tasks: 0",
                "  bodies: 2",
                "  rating scales: 1",
                "Round for 2023: values 1, ratings 0, published figures 0",
                "Round for 2024: values 1, ratings 2, published figures 0",
                "Rules: meanOfDirections",
                "Not read, because it is no part of a plan: Round-2022.json",
                "No problems.",
            ],
            run.OutputLines);
    }

    [Fact]
    public void Check_EveryFileBroken_TellsEveryProblemWithFilePlaceAndCode()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("strategy.json", "\"title\": \"Seniorzy\"", "\"titel\": \"Seniorzy\"");
        plan.Edit("rules.json", "\"decimals\": 1", "\"decimals\": 99");
        plan.Edit("round-2023.json", "\"number\": 3", "\"number\": \"3\"");
        plan.Edit("round-2024.json", "\"1.K1\"", "\"9.K9\"");
        plan.Edit("round-2024.json", "\"level\": \"1\"", "\"level\": \"5\"");

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{plan.In("strategy.json")}(19,", StringComparison.Ordinal) && line.Contains("SSR002", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{plan.In("rules.json")}(5,", StringComparison.Ordinal) && line.Contains("SSR009 $.meanRounding.decimals", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{plan.In("round-2023.json")}(3,", StringComparison.Ordinal) && line.Contains("SSR003 $.observations[0].value.number", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{plan.In("round-2024.json")}(9,", StringComparison.Ordinal) && line.Contains("SSR303 $.assessments[0].item", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{plan.In("round-2024.json")}(9,", StringComparison.Ordinal) && line.Contains("SSR307 $.assessments[1].level", StringComparison.Ordinal));
        Assert.Equal($"Problems: {run.ErrorLines.Length - 1}. Nothing was written.", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("strategy.json")]
    [InlineData("rules.json")]
    public void Check_MissingFile_IsAProblem(string file)
    {
        using var plan = SmallPlan.Folder();
        File.Delete(plan.In(file));

        var run = CliRun.Of("check", plan.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{plan.In(file)}: SSR401 $: Nie ma takiego pliku. Sprawdź folder albo utwórz plik.", "Problemy: 1. Niczego nie zapisano."], run.ErrorLines);
    }

    [Fact]
    public void Check_MissingFolder_IsAProblem()
    {
        using var plan = SmallPlan.Folder();

        var run = CliRun.Of("check", plan.In("nowhere"), "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{plan.In("nowhere")}: SSR401 $: There is no such folder. Check the path.", run.ErrorLines[0]);
    }

    [Fact]
    public void Check_WithoutRounds_IsGood()
    {
        using var plan = SmallPlan.Folder();
        File.Delete(plan.In("round-2023.json"));
        File.Delete(plan.In("round-2024.json"));

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("No rounds yet", run.OutputLines);
        Assert.Equal("Nie ma pomiaru za 2024. W folderze nie ma żadnego.", CliRun.Of("audit", plan.Path, "--period", "2024").ErrorLines[0]);
    }

    [Fact]
    public void Check_FolderInPlaceOfAFile_IsAProblem()
    {
        using var plan = SmallPlan.Folder();
        File.Delete(plan.In("strategy.json"));
        Directory.CreateDirectory(plan.In("strategy.json"));
        Directory.CreateDirectory(plan.In("round-2025.json"));

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                $"{plan.In("strategy.json")}: SSR402 $: This is a folder. Put a file in its place.",
                $"{plan.In("round-2025.json")}: SSR402 $: This is a folder. Put a file in its place.",
            ],
            run.ErrorLines[..^1]);
    }

    [Fact]
    public void Check_TwoRoundsOfOnePeriod_NamesBothFiles()
    {
        using var plan = SmallPlan.Folder();
        File.WriteAllText(plan.In("round-b.json"), SmallPlan.Round2024);

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                $"{plan.In("round-2024.json")}: SSR301 $.period: There are two rounds for 2024. Join them or correct the period.",
                $"{plan.In("round-b.json")}: SSR301 $.period: There are two rounds for 2024. Join them or correct the period.",
            ],
            run.ErrorLines[..^1]);
    }

    [Fact]
    public void Check_RoundOfAnotherStrategy_IsAProblem()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("round-2023.json", "\"gx\"", "\"gy\"");

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{plan.In("round-2023.json")}(2,64): SSR302 $.strategy: The round is about strategy 'gy', not about 'gx'. Use the matching files.", run.ErrorLines[0]);
    }

    /// <summary>The library refuses such rules when it evaluates; they are told before, each of them, in their file.</summary>
    [Fact]
    public void Check_WeightsThatDoNotWeighTheGoals_AreProblemsOfTheRules()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("rules.json", "\"method\": \"meanOfItems\", \"missing\": \"skip\"", "\"method\": \"weightedGoalMeans\", \"missing\": \"skip\", \"weights\": [{ \"input\": \"7\", \"weight\": 1 }]");

        foreach (var args in new string[][] { ["check", plan.Path], ["figures", plan.Path, "--period", "2024", "--output", plan.In("out")] })
        {
            var run = CliRun.Of([.. args, "--language", "en"]);

            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Equal(
                [
                    "SSR311 $.ratingRollUp.weights: Goal '1' has no weight. Give every goal one, on every level.",
                    "SSR311 $.ratingRollUp.weights: Goal '2' has no weight. Give every goal one, on every level.",
                    "SSR312 $.ratingRollUp.weights: '7' has a weight and is no goal of the strategy. Correct the code.",
                ],
                run.ErrorLines[..^1].Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) + 3)..]));
            Assert.All(run.ErrorLines[..^1], line => Assert.StartsWith($"{plan.In("rules.json")}(4,", line, StringComparison.Ordinal));
        }
    }

    /// <summary>A goal whose title is missing cannot be read; that its directions are unknown is no fault of the rounds.</summary>
    [Fact]
    public void Check_StrategyReadInPart_AccusesNoRoundOfCodesThatItsFileHas()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("strategy.json", "\"title\": \"Rodziny\",", "");

        var run = CliRun.Of("check", plan.Path, "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.ErrorLines[..^1], line => Assert.StartsWith(plan.In("strategy.json"), line, StringComparison.Ordinal));
    }

    /// <summary>A file can hold any character; what is printed keeps to its line, and no terminal obeys it.</summary>
    [Fact]
    public void Check_ControlCharactersInATitle_ArePrintedAsPictures()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("strategy.json", "Strategia Gminy X", "Strategia\\u001b[31m\\nGminy X\\u007f\\u009b");

        var run = CliRun.Of("check", plan.Path);

        Assert.Equal("Strategia „Strategia␛[31m␊Gminy X␡\uFFFD” (gx)", run.OutputLines[0]);
    }

    [Fact]
    public void Check_Json_HasProblemsAsObjects()
    {
        using var plan = SmallPlan.Folder();
        plan.Edit("round-2024.json", "\"1.K1\"", "\"9.K9\"");

        var run = CliRun.Of("check", plan.Path, "--language", "en", "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var problem = run.Json.GetProperty("problems").EnumerateArray().Single();
        Assert.Equal("SSR303", problem.GetProperty("code").GetString());
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Equal("'9.K9' is no item of the strategy. Correct the code.", problem.GetProperty("message").GetString());
        Assert.Equal(plan.In("round-2024.json"), problem.GetProperty("file").GetString());
        Assert.Equal("$.assessments[0].item", problem.GetProperty("path").GetString());
        Assert.Equal((9, 29), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }
}
