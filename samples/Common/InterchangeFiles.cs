using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples;

/// <summary>The files in formats of others, and a list of what they could not carry.</summary>
internal static class InterchangeFiles
{
    internal static IEnumerable<(string Name, byte[] Content)> Of(StrategyMonitoring monitoring, IatiOptions options)
    {
        using var package = new MemoryStream();
        using var results = new MemoryStream();
        var lost = DataPackage.Write(monitoring, [.. Enum.GetValues<TableKind>()], package);
        var lostByIati = IatiResults.Write(monitoring, results, options);
        return
        [
            ("datapackage.json", package.ToArray()),
            ("iati-results.xml", results.ToArray()),
            ("interchange-losses.txt", Encoding.UTF8.GetBytes(Lines("datapackage.json", lost) + Lines("iati-results.xml", lostByIati))),
        ];
    }

    private static string Lines(string file, ValueList<ExportLoss> losses) => string.Concat(losses.Select(loss => $"{file} {loss.Code} {loss.Subject}: {loss.Polish} / {loss.English}\n"));
}
