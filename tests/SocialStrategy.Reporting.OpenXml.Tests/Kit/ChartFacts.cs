using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace SocialStrategy.Reporting.OpenXml.Tests.Kit;

/// <summary>What a native chart says.</summary>
internal static class ChartFacts
{
    internal static IReadOnlyList<OpenXmlCompositeElement> SeriesOf(ChartPart part) =>
        [.. part.ChartSpace.Descendants<OpenXmlCompositeElement>().Where(element => element is C.BarChartSeries or C.LineChartSeries)];

    /// <summary>The cached numbers of a series; null where there is none.</summary>
    internal static IReadOnlyList<decimal?> Cached(OpenXmlElement series)
    {
        var cache = series.GetFirstChild<C.Values>()!.Descendants<C.NumberingCache>().Single();
        var points = cache.Elements<C.NumericPoint>().ToDictionary(point => point.Index!.Value, point => decimal.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(0, (int)cache.PointCount!.Val!.Value).Select(at => points.TryGetValue((uint)at, out var number) ? number : (decimal?)null)];
    }

    internal static IReadOnlyList<string> CachedNames(OpenXmlElement series) =>
        [.. series.GetFirstChild<C.CategoryAxisData>()!.Descendants<C.StringPoint>().Select(point => point.NumericValue!.Text)];

    internal static string NameOf(OpenXmlElement series) => series.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text;

    internal static string RangeOf<T>(OpenXmlElement series)
        where T : OpenXmlElement => series.GetFirstChild<T>()!.Descendants<C.Formula>().Single().Text;

    internal static XlsxFile WorkbookOf(ChartPart chart)
    {
        using var stream = chart.EmbeddedPackagePart!.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new XlsxFile(copy.ToArray());
    }
}
