using System.Net.Http.Headers;
using System.Text;
using SocialStrategy.Portal.Tests.Kit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>What is too large, empty or something else is refused in words, and nothing of it is kept.</summary>
public sealed class LimitTests
{
    private const int Mebibyte = 1024 * 1024;

    private readonly SeededPortal _seeded;

    public LimitTests(SeededPortal seeded) => _seeded = seeded;

    [Fact]
    public async Task Upload_LargerThanTheLimit_IsRefusedBeforeItIsRead()
    {
        var portal = await _seeded.SharedAsync();
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        using var content = new StreamContent(new ZeroStream(100L * Mebibyte));
        content.Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", "x") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(OstrowiecForms.Page, UriKind.Relative)) { Content = content };
        content.Headers.ContentLength = 100L * Mebibyte;
        request.Headers.ExpectContinue = true;
        using var answer = await cis.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Contains("za duża", (await Visitor.ParseAsync(answer)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_ThatDoesNotTellItsLength_StopsAtTheLimit()
    {
        var portal = await _seeded.SharedAsync();
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(OstrowiecForms.Page, UriKind.Relative)) { Content = new StreamContent(new ZeroStream(6L * Mebibyte)) };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", "x") } };
        int? status = null;
        try
        {
            using var answer = await cis.Http.SendAsync(request, TestContext.Current.CancellationToken);
            status = (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The connection is closed while the client still writes.
        }

        Assert.True(status is null or 400 or 413, $"{status}");
        Assert.Equal(0L, portal.Query<long>("SELECT COUNT(*) FROM Submissions"));
    }

    [Theory]
    [InlineData("puste.csv", 0, "Plik jest pusty")]
    [InlineData("formularz.pdf", 10, "nie jest plik CSV ani XLSX")]
    [InlineData("formularz", 10, "nie jest plik CSV ani XLSX")]
    [InlineData("duży.csv", (4 * Mebibyte) + 1, "większy niż 4 MB")]
    public async Task File_ThatCannotBeAForm_IsRefusedInWords(string name, int length, string words)
    {
        var portal = await _seeded.SharedAsync();
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        using var answer = await cis.UploadAsync(OstrowiecForms.Page, "plik", [(name, new byte[length])]);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains(words, (await Visitor.ParseAsync(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0L, portal.Query<long>("SELECT COUNT(*) FROM Submissions"));
    }

    /// <summary>The library's own limits hold behind those of the requests.</summary>
    [Theory]
    [InlineData("rows.csv")]
    [InlineData("broken.xlsx")]
    [InlineData("quote.csv")]
    public async Task File_ThatIsNoForm_IsKeptAsFaultyAndShown(string name)
    {
        await using var portal = await PortalHost.StartAsync(_seeded);
        using var cis = await portal.SignInAsync(SeededPortal.Cis);
        var content = name switch
        {
            "rows.csv" => string.Concat(Enumerable.Repeat("1;2;3;4\r\n", 20_000)),
            "quote.csv" => "nr;strategia\r\n\"nigdy niezamknięty",
            _ => "PK\u0003\u0004 to nie jest arkusz",
        };
        var page = await cis.PageAsync(await OstrowiecForms.SendAsync(cis, name, Encoding.UTF8.GetBytes(content)));

        Assert.Contains("do poprawy", page.QuerySelector(".portal-state")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".portal-problems li"));
        Assert.True(page.QuerySelectorAll("tbody tr").Length <= 600);
    }

    /// <summary>A file of zeros that takes no memory.</summary>
    private sealed class ZeroStream : Stream
    {
        private readonly long _length;
        private long _position;

        internal ZeroStream(long length) => _length = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, _length - _position);
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
