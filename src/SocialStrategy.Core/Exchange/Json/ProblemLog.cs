namespace SocialStrategy.Exchange;

/// <summary>Collects problems while shapes become a model, and remembers where each part of the model came from.</summary>
internal sealed class ProblemLog
{
    private readonly Dictionary<object, Place>? _places;
    private readonly Dictionary<string, Period> _periods = new(StringComparer.Ordinal);
    private readonly List<PlacedProblem> _problems = [];
    private readonly int _most;

    /// <summary>Creates an empty log.</summary>
    /// <param name="most">How many problems are kept; further ones are dropped. Of a single one the place does not matter: it says that the file is to be read with care.</param>
    internal ProblemLog(int most)
    {
        _most = most;
        _places = most > 1 ? new(ReferenceEqualityComparer.Instance) : null;
    }

    internal IReadOnlyList<PlacedProblem> Problems => _problems;

    /// <summary>Gets a value indicating whether it matters where a problem is.</summary>
    internal bool AsksForPlaces => _places is not null;

    internal void Add(Place place, string code, string english, string polish) => Add(place, new Problem(code, "$", english, polish));

    /// <summary>Adds a problem that has no path yet.</summary>
    internal void Add(Place place, Problem problem)
    {
        if (_problems.Count < _most)
        {
            _problems.Add(new PlacedProblem(place, problem));
        }
    }

    internal T Keep<T>(T part, Place place)
        where T : class
    {
        _places?[part] = place;
        return part;
    }

    /// <summary>The period that a text means, read once for all the places where it stands; null if it is none.</summary>
    internal Period? Period(string text)
    {
        if (!_periods.TryGetValue(text, out var period) && SocialStrategy.Period.TryParse(text, out period))
        {
            _periods.Add(text, period);
        }

        return period;
    }

    internal void Add(IEnumerable<Inconsistency> inconsistencies, Place root)
    {
        foreach (var each in inconsistencies)
        {
            Add((_places?.GetValueOrDefault(each.Subject) ?? root).Member(each.Member), each.Problem);
        }
    }
}

/// <summary>A problem at a place that is not yet looked up in the text.</summary>
internal sealed record PlacedProblem(Place Place, Problem Problem);
