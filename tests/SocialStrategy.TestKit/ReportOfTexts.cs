using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.TestKit;

/// <summary>A report with the same text in every position that holds one.</summary>
public static class ReportOfTexts
{
    /// <summary>The report; the text must not be blank.</summary>
    public static Report With(string text) => new(text, "pl",
    [
        new Section("s", text, [new Paragraph([new Run(text)]), new Paragraph([new Reference("s"), new Run(" "), new Reference("t")])]),
        new ItemList(ordered: false, [[new Paragraph([new Run(text)])], [new Paragraph([new Strong([new Run(text)])]), new Paragraph([new Emphasis([new Run(text)])])]]),
        new Table("t", text, [new Column(text, ColumnKind.RowHeader), new Column(text, ColumnKind.Number)],
        [
            new Row([new Cell([[new Run(text)]]), new Cell([])]),
            new Row([new Cell([[new Run(text)]]), new Cell([[new Strong([new Run(text)])]])]) { IsTotal = true },
        ])
        {
            Notes = [text],
            Source = text,
        },
        new BarChart("w", text, new ChartAxis(text, 0, 1, 1), [text, text], [new ChartCategory(text, text, [new ChartPoint(1, text), new ChartPoint(Value: null, text)])])
        {
            Description = text,
            LegendTitle = text,
        },
        new LineChart("l", text, new ChartAxis(text, 0, 1, 1), [text],
        [
            new LineSeries(text, text, [new LinePoint(1, text) { Marks = [new PointMark(PointMarkKind.Revised, text)] }]),
            new LineSeries(text, text, [new LinePoint(Value: null, text)]),
        ])
        {
            Description = text,
            LegendTitle = text,
            Target = new LineTarget(text, text, [new ChartPoint(0.5m, text)]),
        },
    ])
    {
        Subtitle = text,
        Publisher = text,
        Labels = new ReportLabels { Table = text, Chart = text, Source = text, Contents = text, Tables = text, Charts = text, SkipToContent = text },
    };
}
