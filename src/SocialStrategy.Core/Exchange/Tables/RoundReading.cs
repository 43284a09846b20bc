namespace SocialStrategy.Exchange;

/// <summary>What every reading of a whole table has in common: limits, the order of problems, codes that the strategy does not know.</summary>
internal sealed class RoundReading
{
    private readonly TableReadOptions _options;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<object, TablePlace> _places = new(ReferenceEqualityComparer.Instance);
    private bool _hasMore;

    internal RoundReading(TableReadOptions options) => _options = options;

    /// <summary>Checks the arguments that every reading of a round has.</summary>
    /// <exception cref="ArgumentException">One is null, or the round is about another strategy.</exception>
    internal static void Require(Strategy strategy, MonitoringRound round, TableReadOptions options)
    {
        Guard.Against.Null(strategy);
        Guard.Against.Null(round);
        Guard.Against.Null(options);
        if (round.Strategy != strategy.Code)
        {
            throw new ArgumentException($"The round is about strategy '{round.Strategy}', not about '{strategy.Code}'. Give the matching ones.", nameof(round));
        }
    }

    /// <summary>Reads every row up to the limit.</summary>
    internal void Read<T>(TableSource input, IReadOnlyList<TableColumn> columns, Func<RowCells, T?> read)
        where T : class
    {
        foreach (var row in input.Rows(columns, _options, read))
        {
            if (row.Number > _options.MaxRows + 1L)
            {
                Add(TableProblems.TooMany(row.Place, _options.MaxRows));
                return;
            }

            foreach (var problem in row.Problems)
            {
                Add(problem);
            }
        }
    }

    internal void Add(Problem problem)
    {
        if (_problems.Count < _options.MaxProblems)
        {
            _problems.Add(problem);
        }
        else
        {
            _hasMore = true;
        }
    }

    /// <summary>Remembers in which row a part of the round stands.</summary>
    internal T Keep<T>(T part, TablePlace place)
        where T : class
    {
        _places[part] = place;
        return part;
    }

    /// <summary>The round with every problem in the order of the rows.</summary>
    internal ReadResult<MonitoringRound> Result(Strategy strategy, MonitoringRound round)
    {
        foreach (var each in MonitoringConsistency.Check(strategy, round).Where(each => _places.ContainsKey(each.Subject)))
        {
            Add(TableProblems.Placed(each.Problem, _places[each.Subject]));
        }

        var problems = _problems.OrderBy(problem => problem.Line).ToList();
        if (_hasMore)
        {
            problems.Add(TableProblems.Others(_options.MaxProblems));
        }

        return new ReadResult<MonitoringRound>(round, problems.ToValueList());
    }
}
