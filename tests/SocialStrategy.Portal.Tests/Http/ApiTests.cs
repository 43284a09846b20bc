using System.Text.Json;
using Microsoft.OpenApi;
using SocialStrategy.Exchange;
using SocialStrategy.Portal.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>What programs get is what the library writes, byte for byte, and is what the description says.</summary>
public sealed class ApiTests
{
    private readonly SeededPortal _seeded;

    public ApiTests(SeededPortal seeded) => _seeded = seeded;

    [Theory]
    [InlineData("Ostrowiec", SeededPortal.Ostrowiec)]
    [InlineData("Sieradz", SeededPortal.Sieradz)]
    public async Task StrategyAndRounds_AreTheFilesOfTheSamples(string sample, string code)
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();

        Assert.Equal(OstrowiecForms.Data($"{sample}/data/strategy.json"), await BytesAsync(visitor, $"/api/strategies/{code}"));
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf($"samples/{sample}/data"), "round-*.json"))
        {
            var period = Path.GetFileNameWithoutExtension(file)["round-".Length..];
            Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), await BytesAsync(visitor, $"/api/strategies/{code}/rounds/{period}"));
        }
    }

    [Fact]
    public async Task FiguresObservationsRulesAndExplanations_AreWrittenByTheLibrary()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        const string Address = $"/api/strategies/{SeededPortal.Ostrowiec}";
        var rules = RulesJson.Read(await BytesAsync(visitor, $"{Address}/rules")).GetContentOrThrow();
        var monitoring = new StrategyMonitoring(OstrowiecForms.Strategy, [OstrowiecForms.Round]);
        var evaluation = Evaluator.Evaluate(monitoring, Period.Year(2021), comparedWith: null, rules);
        var total = evaluation.FindFigure(new("2.1.W1"), FigureMeasure.ContributionTotal)!;

        Assert.Equal(Written(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData)), await BytesAsync(visitor, $"{Address}/rounds/2021/figures"));
        Assert.Equal(Written(stream => CsvTables.Write(ObservationsTable.Create(monitoring), stream, CsvProfile.OpenData)), await BytesAsync(visitor, $"{Address}/observations"));
        Assert.Equal(Written(stream => RulesJson.Write(rules, stream)), await BytesAsync(visitor, $"{Address}/rules"));
        Assert.Equal(
            Written(stream => ExplanationJson.Write(Explainer.Explain(evaluation, total), stream)),
            await BytesAsync(visitor, $"{Address}/rounds/2021/explanations/2.1.W1/ContributionTotal"));
    }

    [Fact]
    public async Task Description_IsValidAndNamesEveryAnswer()
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        var text = await visitor.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
        var read = OpenApiDocument.Parse(text, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
        Assert.Equal(7, read.Document!.Paths.Count);
        foreach (var (path, item) in read.Document.Paths)
        {
            var address = path.Replace("{strategy}", SeededPortal.Ostrowiec, StringComparison.Ordinal).Replace("{period}", "2021", StringComparison.Ordinal)
                .Replace("{subject}", "2.1.W1", StringComparison.Ordinal).Replace("{measure}", "ContributionTotal", StringComparison.Ordinal);
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((path, 200), (path, (int)answer.StatusCode));
            Assert.Contains(answer.Content.Headers.ContentType!.MediaType!, item.Operations![HttpMethod.Get].Responses!["200"].Content!.Keys);
        }
    }

    [Theory]
    [InlineData("/api/strategies/nie-ma")]
    [InlineData($"/api/strategies/{SeededPortal.Ostrowiec}/rounds/1999")]
    [InlineData($"/api/strategies/{SeededPortal.Ostrowiec}/rounds/rok")]
    [InlineData($"/api/strategies/{SeededPortal.Ostrowiec}/rounds/2021/explanations/2.1.W1/MeanRating")]
    public async Task WhatIsNotThere_IsAProblemInJson(string address)
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
    }

    private static Task<byte[]> BytesAsync(Visitor visitor, string address) => visitor.Http.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
