using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseCsvProfile
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfSieradz(data);

        #region recipe
        foreach (var profile in Enum.GetValues<CsvProfile>())
        {
            using var file = new MemoryStream();
            CsvTables.Write(FiguresTable.Create(evaluation), file, profile);
            var lines = Encoding.UTF8.GetString(file.ToArray()).Split("\r\n");
            output.WriteLine($"{profile}: {lines.First(line => line.Contains("meanRating", StringComparison.Ordinal))}");
        }
        #endregion
    }
}
