using SocialStrategy.Cli.Tests.Kit;

namespace SocialStrategy.Cli.Tests;

/// <summary>Whoever misuses the command line is told in a sentence, on the side of problems, and gets 2.</summary>
public sealed class MisuseTests
{
    public static TheoryData<string, string> Misuses => new()
    {
        { "", "Podaj polecenie, jedno z: check, figures, audit, explain, report." },
        { "collect PLAN", "Nie ma polecenia „collect”. Użyj jednego z: check, figures, audit, explain, report." },
        { "collect PLAN --language en", "There is no verb 'collect'. Use one of: check, figures, audit, explain, report." },
        { "[diagram] check PLAN", "Nie ma polecenia „[diagram]”. Użyj jednego z: check, figures, audit, explain, report." },
        { "check", "Brakuje „FOLDER”. Podaj tę wartość." },
        { "check PLAN PLAN", "„PLAN” nie jest opcją tego polecenia i nie jest tu oczekiwane. Usuń je albo popraw." },
        { "check PLAN --fail-on error --language en", "'--fail-on' is no option of this verb and is not expected here. Take it away or correct it." },
        { "check PLAN --language de", "„de” nie pasuje do „--language”. Wybierz jedno z: pl|en." },
        { "figures PLAN --output OUT", "Brakuje „--period”. Podaj tę wartość." },
        { "figures PLAN --output OUT --period", "„--period” nie ma wartości. Wpisz ją za opcją." },
        { "figures PLAN --output OUT --period 2023 --period 2024", "„--period” podano więcej niż raz. Zostaw jedno." },
        { "figures PLAN --output OUT --period 2024-Q5", "„2024-Q5” nie jest okresem. Wpisz go jak 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 albo FY2020-09." },
        { "figures PLAN --output OUT --period 2025", "Nie ma pomiaru za 2025. Są pomiary za: 2023, 2024." },
        { "figures PLAN --output OUT --period 2024 --compared 2022 --language en", "There is no round for 2022. There are rounds for: 2023, 2024." },
        { "figures PLAN --period 2024", "Podaj, dokąd zapisać liczby: folder w „--output” albo „--json”." },
        { "figures PLAN --period 2024 --output PLAN/rules.json", "„PLAN/rules.json” jest plikiem. Podaj w „--output” folder." },
        { "audit PLAN --period 2024 --fail-on hint", "„hint” nie pasuje do „--fail-on”. Wybierz jedno z: error|warning." },
        { "explain PLAN --period 2024", "Brakuje „CODE”. Podaj tę wartość." },
        { "explain PLAN 1.K9 --period 2024", "Strategia nie ma pozycji „1.K9”. Podaj kod celu, kierunku, wskaźnika, zadania albo programu, albo kod samej strategii." },
        { "report PLAN --period 2024", "Brakuje „--output”. Podaj tę wartość." },
        { "report PLAN --period 2024 --output OUT --edition draft", "„draft” nie pasuje do „--edition”. Wybierz jedno z: report|audit." },
        { "report PLAN --period 2024 --output OUT --template nowhere.docx", "Nie ma szablonu „nowhere.docx”. Sprawdź ścieżkę." },
        { "--version check PLAN", "„--version” stoi samo. Usuń pozostałe argumenty." },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Run_Misused_TellsWhyAndEndsWithTwo(string line, string sentence)
    {
        using var plan = SmallPlan.Folder();
        string Real(string text) => text.Replace("PLAN", plan.Path, StringComparison.Ordinal).Replace("OUT", plan.In("out"), StringComparison.Ordinal);

        var run = CliRun.Of([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Real)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([Real(sentence), run.ErrorLines[^1]], run.ErrorLines);
        Assert.Contains("social-strategy --help", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(plan.In("out")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void Run_WhatIsNoPath_IsMisuse(string path)
    {
        using var plan = SmallPlan.Folder();

        Assert.Equal(2, CliRun.Of("check", path).ExitCode);
        Assert.Equal(2, CliRun.Of("audit", plan.Path, "--period", "2024", "--output", path).ExitCode);
        Assert.Equal(2, CliRun.Of("report", plan.Path, "--period", "2024", "--output", plan.In("out"), "--template", path).ExitCode);
    }

    /// <summary>System.CommandLine would read a file.</summary>
    [Fact]
    public void Run_CodeThatBeginsLikeAResponseFile_IsACode()
    {
        using var plan = SmallPlan.Folder();
        File.WriteAllText(plan.In("x"), "1");

        var run = CliRun.Of("explain", plan.Path, $"@{plan.In("x")}", "--period", "2024");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"„@{plan.In("x")}”", run.Error, StringComparison.Ordinal);
    }
}
