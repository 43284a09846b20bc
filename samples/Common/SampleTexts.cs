using System.Globalization;
using SocialStrategy.Audit;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples;

/// <summary>The words of the command line in one language.</summary>
public sealed class SampleTexts
{
    private readonly bool _polish;

    private SampleTexts(bool polish) => _polish = polish;

    public static SampleTexts Polish { get; } = new(polish: true);

    internal static SampleTexts English { get; } = new(polish: false);

    internal LayoutTexts Layout => _polish ? LayoutTexts.Polish : LayoutTexts.English;

    internal string Whole => _polish ? "Cała strategia" : "Whole strategy";

    internal string FilesWritten => _polish ? "Zapisano pliki:" : "Files written:";

    internal string[] MeanColumns => _polish
        ? ["Cel", "Oceny", "Średnia", "Dokładnie", "Opublikowano"]
        : ["Goal", "Ratings", "Mean", "Exactly", "Published"];

    internal string[] IndicatorColumns => _polish
        ? ["Cel", "Wskaźniki", "Z wartością", "Wkłady", "Suma różna od wartości"]
        : ["Goal", "Indicators", "With value", "Contributions", "Sum differs from value"];

    internal string Number(decimal? number) => number is null ? "–" : Layout.Language.Number(number.Value);

    internal string InputProblems(int count) => _polish
        ? string.Create(CultureInfo.InvariantCulture, $"Danych nie można użyć; problemy: {count}. Niczego nie zapisano.")
        : string.Create(CultureInfo.InvariantCulture, $"The data cannot be used; problems: {count}. Nothing was written.");

    public string Problem(FileProblem problem)
    {
        var (file, found) = problem;
        var place = found.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"({found.Line},{found.Column})");
        return $"{file}{place}: {found.Code} {found.Path}: {found.Message(Layout.Language)}";
    }

    internal string NoRound(Period period, Period? comparedWith)
    {
        var wanted = comparedWith is null ? period.ToString() : $"{period}, {comparedWith}";
        return _polish
            ? $"Wśród danych nie ma pomiarów za wszystkie potrzebne okresy: {wanted}. Niczego nie zapisano."
            : $"The data have no rounds for all periods needed: {wanted}. Nothing was written.";
    }

    /// <summary>The findings by severity: errors and warnings in words, hints by code and number.</summary>
    internal IEnumerable<string> Findings(AuditResult audit)
    {
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            var findings = audit.Findings.Where(finding => finding.Severity == severity).ToArray();
            yield return string.Create(CultureInfo.InvariantCulture, $"{Name(severity)}: {findings.Length}");
            foreach (var finding in findings)
            {
                yield return $"  {finding.Code} {finding.Subject}: {finding.Message(Layout.Language)}";
            }
        }

        var hints = audit.Findings.Where(finding => finding.Severity == Severity.Hint).CountBy(finding => finding.Code).ToArray();
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(Severity.Hint)}: {hints.Sum(hint => hint.Value)} ({string.Join(", ", hints.Select(hint => $"{hint.Key} × {hint.Value}"))})");
    }

    private string Name(Severity severity) => severity switch
    {
        Severity.Error => _polish ? "Błędy" : "Errors",
        Severity.Warning => _polish ? "Ostrzeżenia" : "Warnings",
        Severity.Hint => _polish ? "Wskazówki" : "Hints",
    };

    internal string NoFigure(string subject) => _polish
        ? $"Dla „{subject}” nie obliczono żadnej liczby. Kody stoją w kolumnie „subject” pliku figures.csv."
        : $"No figure was computed for '{subject}'. The codes stand in the column 'subject' of figures.csv.";

    public string OutputProblem(string folder, string message) => _polish
        ? $"Nie można zapisać do folderu „{folder}”: {message}"
        : $"The folder '{folder}' cannot be written: {message}";
}
