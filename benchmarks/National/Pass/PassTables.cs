using System.Globalization;
using SocialStrategy.National.Country;

namespace SocialStrategy.National.Pass;

/// <summary>Prints what a pass found, as Markdown.</summary>
internal static class PassTables
{
    internal static void Print(Totals totals, CountrySize size, TextWriter output)
    {
        output.WriteLine("| What | Number |");
        output.WriteLine("| :--- | ---: |");
        Row("Files", totals.Files);
        Row("Rows", totals.Rows);
        Row("Values and contributions told", totals.Rows - totals.Ratings.Sum(each => each.Count) - totals.Cells.Sum(cell => (long)cell.Missing));
        Row("Contributions missing", totals.Cells.Sum(cell => (long)cell.Missing));
        Row("Ratings", totals.Ratings.Sum(each => each.Count));
        Row("Totals by voivodeship, year and indicator", totals.Cells.Count(cell => cell.Values > 0));
        Row("Totals that are not the sum of their contributions (SSA101)", totals.FindingsOf("SSA101"));
        Row("Percentages outside 0 to 100 (SSA302)", totals.FindingsOf("SSA302"));
        Row("Broken files", totals.Broken.Count);
        output.WriteLine();
        PrintMeans(totals, size, output);
        PrintBroken(totals, output);

        void Row(string what, long number) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {number:N0} |"));
    }

    private static void PrintMeans(Totals totals, CountrySize size, TextWriter output)
    {
        var goals = totals.Ratings.Length / (Gmina.Voivodeships * size.Years);
        output.WriteLine("| Mean rating by year | " + string.Join(" | ", Enumerable.Range(1, goals).Select(goal => string.Create(CultureInfo.InvariantCulture, $"Goal {goal}"))) + " |");
        output.WriteLine("| :--- |" + string.Concat(Enumerable.Repeat(" ---: |", goals)));
        for (var year = 0; year < size.Years; year++)
        {
            var means = Enumerable.Range(0, goals).Select(goal => Mean(totals, size, goals, year, goal));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {CountrySize.FirstYear + year} | {string.Join(" | ", means)} |"));
        }

        output.WriteLine();
    }

    private static string Mean(Totals totals, CountrySize size, int goals, int year, int goal)
    {
        var all = Enumerable.Range(0, Gmina.Voivodeships).Aggregate(default(Ratings), (sum, voivodeship) => sum + totals.Ratings[(((voivodeship * size.Years) + year) * goals) + goal]);
        return all.Count == 0 ? "–" : Math.Round((decimal)all.Sum / all.Count, 3, MidpointRounding.AwayFromZero).ToString("0.000", CultureInfo.InvariantCulture);
    }

    private static void PrintBroken(Totals totals, TextWriter output)
    {
        if (totals.Broken.Count > 0)
        {
            output.WriteLine("| Broken file | Problem | Place |");
            output.WriteLine("| :--- | :--- | :--- |");
            totals.Broken.ForEach(each => output.WriteLine($"| {each.File} | {each.Code} | {each.Place} |"));
        }
    }
}
