using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.OpenXml;
using SocialStrategy.TestKit;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>The forms of Ostrowiec for 2022, made by the library from the same data, and filled in with what the bodies reported for 2021.</summary>
internal static class OstrowiecForms
{
    internal const string Page = $"/{SeededPortal.Ostrowiec}/formularz";

    internal static Strategy Strategy { get; } = StrategyJson.Read(Data("Ostrowiec/data/strategy.json")).GetContentOrThrow();

    internal static MonitoringRound Round { get; } = RoundJson.Read(Data("Ostrowiec/data/round-2021.json"), Strategy).GetContentOrThrow();

    internal static CollectionPlan Plan { get; } = CollectionPlan.Make(Strategy, Period.Year(2022), new DateOnly(2023, 3, 31), Expectation.OfContributions(Round), Round);

    internal static byte[] Data(string path) => File.ReadAllBytes(Repository.PathOf($"samples/{path}"));

    /// <summary>A form with last year's values, and what a test changes about the answers.</summary>
    internal static FilledForm Filled(string realizer, Func<FormAnswer, FormAnswer>? change = null)
    {
        var form = Plan.FindForm(new(realizer))!;
        var answers = form.Entries.Select(entry => new FormAnswer(entry.Number)
        {
            Value = entry.IsActivity ? null : (entry.Previous ?? new NumberValue(1)) with { Printed = null },
            Listed = entry.IsActivity ? ["spotkania"] : [],
        });
        return new FilledForm(form, answers.Select(change ?? (answer => answer)).ToValueList());
    }

    internal static byte[] Csv(FilledForm filled)
    {
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.Create(filled), stream, CsvProfile.ExcelPl);
        return stream.ToArray();
    }

    internal static byte[] Xlsx(FilledForm filled)
    {
        using var stream = new MemoryStream();
        FormsXlsx.Write(filled, stream, instructions: null);
        return stream.ToArray();
    }

    /// <summary>Three rows with a fault each: words, a number below zero, an unknown reason.</summary>
    internal static FilledForm Faulty(string realizer) => Filled(realizer, answer => answer.Entry switch
    {
        1 => answer with { Value = new TextValue("dużo") },
        2 => answer with { Value = new NumberValue(-7) },
        _ => answer,
    });

    /// <summary>Sends a form, and gives the address of the page about it.</summary>
    internal static async Task<string> SendAsync(Visitor realizer, string name, byte[] content, string kind = "poprawka")
    {
        using var answer = await realizer.UploadAsync(Page, "plik", [(name, content)], ("rodzaj", kind));
        Assert.Equal(302, (int)answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    internal static int NumberIn(string address) => int.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture);
}
