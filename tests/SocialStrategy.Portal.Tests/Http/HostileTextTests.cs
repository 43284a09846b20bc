using System.Text;
using SocialStrategy.Portal.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>Whatever somebody types is shown as text, wherever it is shown.</summary>
public sealed class HostileTextTests
{
    private readonly SeededPortal _seeded;

    public HostileTextTests(SeededPortal seeded) => _seeded = seeded;

    public static TheoryData<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "=cmd|'/c calc'!A1",
        "\u202Eodwrócone\u202C \u200F\u061C",
        new string('W', 9_000),
        "</textarea></form><form action=//example.org>",
        "{{7*7}} ${7*7} @(1+1) %s",
    ];

    [SlowTheory]
    [MemberData(nameof(Texts))]
    public async Task Text_InEveryField_IsShownAsItself(string text)
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var coordinator = await portal.SignInAsync(SeededPortal.FirstCoordinator);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        var filled = OstrowiecForms.Filled("CIS", answer => answer with { Value = new NumberValue(3), Note = text, Listed = [text], OtherUnit = text });
        var page = await OstrowiecForms.SendAsync(cis, $"{text[..Math.Min(text.Length, 150)].Replace('/', '_').Replace('"', '_')}.csv", OstrowiecForms.Csv(filled));
        using (var answer = await coordinator.SubmitAsync(page, "form[action*=Approve]"))
        {
            Assert.Equal(302, (int)answer.StatusCode);
        }

        var second = await OstrowiecForms.SendAsync(cis, "x.csv", OstrowiecForms.Csv(filled), "dodatkowy");
        using (var answer = await coordinator.SubmitAsync(second, "form[action*=SendBack]", ("powod", text)))
        {
            Assert.Equal(text.Length > 500 ? 422 : 302, (int)answer.StatusCode);
        }

        using (var answer = await coordinator.SubmitAsync("/logowanie", "main form", ("konto", text), ("kod", text)))
        {
            Assert.Equal(422, (int)answer.StatusCode);
        }

        var item = OstrowiecForms.Plan.FindForm(new("CIS"))!.Entries[0].Item;
        foreach (var address in new[] { page, second, $"/{SeededPortal.Ostrowiec}/zbieranie", $"/{SeededPortal.Ostrowiec}/dziennik", $"/{SeededPortal.Ostrowiec}/2022/{item}" })
        {
            var shown = await coordinator.PageAsync(address);
            Assert.Empty(shown.QuerySelectorAll("script, img, iframe, form[action*=example], [onerror]"));
            Assert.Single(shown.QuerySelectorAll("main"));
        }

        var start = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, 300)]));
        Assert.Contains(start, (await coordinator.PageAsync(page)).QuerySelector(".portal-form")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(start, (await coordinator.PageAsync($"/{SeededPortal.Ostrowiec}/2022/{item}")).QuerySelector("[aria-labelledby=wklady]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A text in the address, too.</summary>
    [Theory]
    [InlineData("/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData($"/{SeededPortal.Ostrowiec}/2021/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData($"/{SeededPortal.Ostrowiec}?okres=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/logowanie?ReturnUrl=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Text_InTheAddress_IsNotRun(string address)
    {
        var portal = await _seeded.SharedAsync();
        using var visitor = portal.Anonymous();
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Empty((await Visitor.ParseAsync(answer)).QuerySelectorAll("script"));
    }
}
