namespace SocialStrategy.Exchange;

/// <summary>Reads <c>observations.csv</c> into a round.</summary>
internal static class ObservationReader
{
    internal static ReadResult<MonitoringRound> Read(TableSource input, Strategy strategy, MonitoringRound round, TableReadOptions options)
    {
        var reading = new RoundReading(options);
        var fold = new ObservationFold(strategy);
        reading.Read(input, ObservationColumns.All, cells =>
        {
            var row = ObservationCells.Read(cells);
            if (row is not null && !cells.HasProblems)
            {
                fold.Add(row, cells);
            }

            return row;
        });
        foreach (var draft in fold.Totals.SelectMany(total => total.Drafts).Where(draft => draft.Value is null))
        {
            reading.Add(TableProblems.NoValue(draft.Place));
        }

        var whole = fold.Totals.Where(total => total.Total.Value is not null).ToList();
        return reading.Result(strategy, round with
        {
            Observations = whole.Where(total => total.Measure is null).Select(total => Observation(total, reading)).ToValueList(),
            PublishedFigures = whole.Where(total => total.Measure is not null).Select(total => Figure(total, reading)).ToValueList(),
        });
    }

    private static Observation Observation(TotalDraft draft, RoundReading reading)
    {
        var row = draft.Total.Row;
        return reading.Keep(
            new Observation(draft.Item, row.Period, draft.Total.Value!)
            {
                Name = row.Indicator is null ? row.Name : null,
                Unit = draft.Total.Unit,
                Note = row.Note,
                Status = row.Status,
                Breakdowns = draft.Total.Breakdowns,
                Contributions = draft.Contributions.Where(each => each.Value is not null).Select(each => Contribution(each, reading)).ToValueList(),
            },
            draft.Total.Place);
    }

    private static Contribution Contribution(ValueDraft draft, RoundReading reading) => reading.Keep(
        new Contribution(draft.Row.Realizer!, draft.Value!) { Unit = draft.Unit, Note = draft.Row.Note, Breakdowns = draft.Breakdowns },
        draft.Place);

    private static PublishedFigure Figure(TotalDraft draft, RoundReading reading) => reading.Keep(
        new PublishedFigure(draft.Item, draft.Measure!.Value, draft.Total.Row.Period, draft.Total.Value!) { Place = draft.Total.Row.Note },
        draft.Total.Place);
}
