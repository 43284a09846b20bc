namespace SocialStrategy.Exchange;

/// <summary>Reads <c>assessments.csv</c> into a round.</summary>
internal sealed class AssessmentReader
{
    private readonly Strategy _strategy;
    private readonly RoundReading _reading;
    private readonly List<Assessment> _assessments = [];

    private AssessmentReader(Strategy strategy, RoundReading reading)
    {
        _strategy = strategy;
        _reading = reading;
    }

    internal static ReadResult<MonitoringRound> Read(TableSource input, Strategy strategy, MonitoringRound round, TableReadOptions options)
    {
        var reading = new RoundReading(options);
        var reader = new AssessmentReader(strategy, reading);
        reading.Read(input, AssessmentColumns.All, cells =>
        {
            var row = AssessmentRow.Read(cells);
            if (row is not null)
            {
                reader.Add(row, cells);
            }

            return row;
        });
        return reading.Result(strategy, round with { Assessments = reader._assessments.ToValueList() });
    }

    private void Add(AssessmentRow row, RowCells cells)
    {
        var scale = _strategy.Scales.FirstOrDefault(each => each.Code == row.Scale);
        if (scale is { IsPercentComplete: true })
        {
            AddPercent(row, cells);
        }
        else if (cells.Code<LevelCode>(AssessmentColumns.Level) is { } level)
        {
            Compare(cells, row.Label, scale?.FindLevel(level));
            Keep(Assessment.OfLevel(row.Item, row.Period, row.Scale, level), cells);
        }
    }

    private void AddPercent(AssessmentRow row, RowCells cells)
    {
        if (cells.Value(AssessmentColumns.Level) is not { } value)
        {
            return;
        }

        if (value is NumberValue or PercentValue && value.Number is >= 0 and <= 100 and var percent)
        {
            Keep(Assessment.OfPercent(row.Item, row.Period, row.Scale, percent), cells);
        }
        else
        {
            cells.Unreadable(AssessmentColumns.Level, row.Level, ("the per cent completed, 0 to 100", "procentu wykonania od 0 do 100"));
        }
    }

    private void Keep(Assessment assessment, RowCells cells)
    {
        if (!cells.HasProblems)
        {
            _assessments.Add(_reading.Keep(assessment, cells.Place));
        }
    }

    private static void Compare(RowCells cells, string? label, ScaleLevel? level)
    {
        if (label is not null && level is not null && label != level.Label)
        {
            cells.Contradiction(
                AssessmentColumns.Label,
                $"The label is '{Quoted.Short(label)}', but level '{level.Code}' is '{Quoted.Short(level.Label)}'. Correct one of them.",
                $"Etykieta to „{Quoted.Short(label)}”, a stopień „{level.Code}” to „{Quoted.Short(level.Label)}”. Popraw jedno z nich.");
        }
    }
}
