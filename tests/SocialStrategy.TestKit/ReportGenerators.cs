using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.TestKit;

/// <summary>Reports of any shape, in which every text outside the drawings of charts is another word.</summary>
public sealed class ReportGenerators
{
    private const int Deepest = 5;

    private readonly SeededNumbers _numbers;
    private readonly List<string> _words = [];

    private ReportGenerators(int seed) => _numbers = new SeededNumbers(seed);

    /// <summary>Reports with the words that are in them.</summary>
    public static Arbitrary<WordedReport> Any { get; } = Gen.Choose(0, int.MaxValue).Select(Of).ToArbitrary();

    private static WordedReport Of(int seed)
    {
        var made = new ReportGenerators(seed);
        var report = new Report(made.Word(), "pl", [.. made.Several(1, 4, () => made.Block(1))]) { Labels = Specimen.PolishLabels, Subtitle = made.Word(), Publisher = made.Word() };
        return new WordedReport(report, made._words);
    }

    private Block Block(int level) => _numbers.Below(level < Deepest ? 7 : 4) switch
    {
        0 => new Table(Anchor(), Word(), [new Column(Word(), ColumnKind.RowHeader), new Column(Word(), ColumnKind.Text)], [.. Several(1, 3, Row)]) { Notes = [Word()], Source = Word() },
        1 => new BarChart(Anchor(), Word(), new ChartAxis("oś", 0, 10, 5), ["seria"], [.. Several(1, 3, () => new ChartCategory("a", "b", [new ChartPoint(_numbers.Below(10), "7")]))]) { Description = "opis", LegendTitle = "legenda" },
        2 or 3 => Paragraph(),
        4 => new ItemList(_numbers.Below(2) == 0, [.. Several(1, 3, () => (ValueList<Block>)[Paragraph(), .. Several(0, 1, () => Nested(level + 1))])]),
        _ => new Section(Anchor(), Word(), [.. Several(0, 3, () => Block(level + 1))]),
    };

    private Block Nested(int level) => level < Deepest && _numbers.Below(2) == 0
        ? new ItemList(_numbers.Below(2) == 0, [.. Several(1, 2, () => (ValueList<Block>)[Paragraph()])])
        : Paragraph();

    private Row Row() => new([new Cell([[new Run(Word())]]), new Cell([.. Several(0, 2, () => (ValueList<Inline>)[Inline(1)])])]) { IsTotal = _numbers.Below(4) == 0 };

    private Paragraph Paragraph() => new([.. Several(1, 3, () => Inline(1))]);

    private Inline Inline(int level) => _numbers.Below(level < 3 ? 4 : 1) switch
    {
        2 => new Strong([.. Several(1, 2, () => Inline(level + 1))]),
        3 => new Emphasis([.. Several(1, 2, () => Inline(level + 1))]),
        _ => new Run(Word()),
    };

    private T[] Several<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, least + _numbers.Below(most - least + 1)).Select(_ => make())];

    /// <summary>A word that no other begins or ends with.</summary>
    private string Word()
    {
        _words.Add(string.Create(CultureInfo.InvariantCulture, $"żółw{_words.Count}ć"));
        return _words[^1];
    }

    private string Anchor() => string.Create(CultureInfo.InvariantCulture, $"a{_words.Count}");
}
