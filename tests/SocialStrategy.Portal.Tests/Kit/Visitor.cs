using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>A browser without a screen: keeps cookies, follows no redirection, and sends forms as they stand on the page.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };

    internal Visitor(Uri address) => Http = new HttpClient(_handler) { BaseAddress = address };

    internal HttpClient Http { get; }

    internal CookieContainer Cookies => _handler.CookieContainer;

    internal static string Token(IParentNode page) => page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

    internal static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    internal async Task<int> StatusAsync(string path)
    {
        using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
        return (int)answer.StatusCode;
    }

    internal async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await ParseAsync(answer);
    }

    /// <summary>Sends the form of a page with its hidden fields and some more.</summary>
    internal async Task<HttpResponseMessage> SubmitAsync(string path, string form, params IEnumerable<(string Name, string Value)> fields) =>
        await (await FormAsync(path, form, fields))();

    /// <summary>Opens the page of a form, and gives what sends it as it was seen there.</summary>
    internal async Task<Func<Task<HttpResponseMessage>>> FormAsync(string path, string form, params IEnumerable<(string Name, string Value)> fields)
    {
        var found = (IHtmlFormElement)(await PageAsync(path)).QuerySelector(form)!;
        var hidden = found.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => (Name: input.Name!, input.Value));
        var pairs = hidden.Concat(fields).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)).ToArray();
        var action = found.GetAttribute("action");
        return async () =>
        {
            using var content = new FormUrlEncodedContent(pairs);
            return await Http.PostAsync(new Uri(string.IsNullOrEmpty(action) ? path : action, UriKind.Relative), content);
        };
    }

    /// <summary>Sends files by the form of a page.</summary>
    internal async Task<HttpResponseMessage> UploadAsync(string path, string field, IEnumerable<(string Name, byte[] Content)> files, params IEnumerable<(string Name, string Value)> fields)
    {
#pragma warning disable CA2000 // The whole disposes of its parts.
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", Token(await PageAsync(path)))))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }
#pragma warning restore CA2000

        return await Http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public void Dispose()
    {
        Http.Dispose();
        _handler.Dispose();
    }
}
