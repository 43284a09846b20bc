using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>Collects problems while shapes become a model, and remembers where each part of the model came from.</summary>
internal sealed class ProblemLog
{
    private static readonly string[] ListsOfItems = ["goals", "directions", "indicators", "tasks", "programmes", "narrative", "sections"];

    private readonly Dictionary<object, Place>? _places;
    private readonly Dictionary<string, Period> _periods = new(StringComparer.Ordinal);
    private readonly List<PlacedProblem> _problems = [];
    private readonly HashSet<Type> _definedUnreadably = [];
    private readonly HashSet<object> _codes = [];
    private readonly JsonPart? _root;
    private readonly int _most;
    private int _standIns;

    private ProblemLog(JsonPart root, int most)
        : this(most) => _root = root;

    /// <summary>Creates an empty log.</summary>
    /// <param name="most">How many problems are kept; further ones are dropped. Of a single one the place does not matter: it says that the file is to be read with care.</param>
    internal ProblemLog(int most)
    {
        _most = most;
        _places = most > 1 ? new(ReferenceEqualityComparer.Instance) : null;
    }

    /// <summary>
    /// A log for finding every fault and making no model. What cannot be read, or is missing where something must be, gets a stand-in, so that nothing behind it is hidden.
    /// </summary>
    /// <param name="root">The parts of the file.</param>
    /// <param name="most">How many problems are kept; at least two.</param>
    internal static ProblemLog Finding(JsonPart root, int most) => new(root, Math.Max(most, 2));

    internal IReadOnlyList<PlacedProblem> Problems => _problems;

    /// <summary>Gets a value indicating whether faults are looked for in what is left of a file.</summary>
    internal bool IsFinding => _root is not null;

    /// <summary>Whether a member must have a stand-in: the file has something unreadable there, or lacks it.</summary>
    internal bool NeedsStandIn(Place place, string member, bool isThere) => _root is not null && (isThere || place.Find(_root).Lacking.Contains(member));

    /// <summary>A code that no other is equal to.</summary>
    internal TCode? StandIn<TCode>(string member)
        where TCode : Code, ICode<TCode>
    {
        if (member == "code")
        {
            _definedUnreadably.Add(typeof(TCode));
        }

        var code = Code.TryParse<TCode>(string.Create(CultureInfo.InvariantCulture, $"?{++_standIns}"), out var parsed) ? parsed : null;
        _codes.Add(code!);
        return code;
    }

    /// <summary>A period that no other is equal to, as far as there are so many.</summary>
    internal Period StandIn() => SocialStrategy.Period.Year((++_standIns % 1000) + 1);

    /// <summary>Tells the problems that do not merely follow from others: what is said of a part that is lost or unreadable, or of codes whose definition is.</summary>
    internal void TellTo(TextProblems problems)
    {
        foreach (var placed in _problems)
        {
            var part = placed.Place.Find(_root!);
            part.IsUnreadable |= placed.IsOfText;
            if (placed.IsOfText || (IsOfForm(placed.Problem) ? StandsByItself(placed, part) : !FollowsFromUnreadable(placed.Problem, part)))
            {
                part.IsContradictory |= IsOfForm(placed.Problem) && !placed.IsOfText;
                problems.Add(placed, _root!);
            }
        }
    }

    /// <summary>Whether a problem is one of an object by itself, and not of codes that stand in several.</summary>
    private static bool IsOfForm(Problem problem) => problem.Code["SSR".Length] == '0';

    /// <summary>Whether an object contradicts itself in what was read of it.</summary>
    private static bool StandsByItself(PlacedProblem placed, JsonPart part) =>
        !part.IsIncomplete && !part.IsContradictory && !part.Children.Any(child => child.IsContradictory) && (placed.IsOfPresence || !part.HasUnreadable);

    private static bool LosesItems(JsonPart part, string[] lists) =>
        part.All.Any(child => (lists.Contains(child.Name, StringComparer.Ordinal) && (child.IsTakenOut || child.All.Any(item => item.IsTakenOut))) || LosesItems(child, lists));

    private bool FollowsFromUnreadable(Problem problem, JsonPart part) =>
        part.IsUnreadable
        || (part.Kind == JsonPartKind.Object && (part.Lacking.Count > 0 || part.All.Any(child => child.IsTakenOut || child.IsUnreadable)))
        || (problem.Code == ModelProblems.AddsWhatCannotBeAdded.Code && (part.HasUnreadable || IsLost(part)))
        || problem.Arguments.Any(argument => _codes.Contains(argument.Value))
        || MayBeDefined(problem);

    /// <summary>Whether anything in a part is taken out or lacks a member.</summary>
    private static bool IsLost(JsonPart part) => part.Lacking.Count > 0 || part.All.Any(child => child.IsTakenOut || IsLost(child));

    /// <summary>Whether a code that is called unknown may be one whose definition could not be read.</summary>
    private bool MayBeDefined(Problem problem) =>
        problem.Code == ModelProblems.UnknownRealizer.Code ? _definedUnreadably.Contains(typeof(RealizerCode)) || LosesItems(_root!, ["realizers"])
        : problem.Code == ModelProblems.UnknownPublication.Code ? _definedUnreadably.Contains(typeof(PublicationCode)) || LosesItems(_root!, ["publications"])
        : (problem.Code == ModelProblems.UnknownGoal.Code || problem.Code == ModelProblems.UnknownIndicator.Code || problem.Code == ModelProblems.UnknownItem.Code)
            && (_definedUnreadably.Contains(typeof(ItemCode)) || LosesItems(_root!, ListsOfItems));

    /// <summary>Gets a value indicating whether it matters where a problem is.</summary>
    internal bool AsksForPlaces => _places is not null;

    internal void Add(Place place, string code, string english, string polish) => Add(place, new Problem(code, "$", english, polish));

    /// <summary>Adds a problem that has no path yet.</summary>
    internal void Add(Place place, Problem problem) => Add(new PlacedProblem(place, problem));

    /// <summary>Adds a problem with the text of one member.</summary>
    internal void AddOfText(Place place, string code, string english, string polish) => Add(new PlacedProblem(place, new Problem(code, "$", english, polish)) { IsOfText = true });

    /// <summary>Adds a problem with which members an object has.</summary>
    internal void AddOfPresence(Place place, string code, string english, string polish) => Add(new PlacedProblem(place, new Problem(code, "$", english, polish)) { IsOfPresence = true });

    private void Add(PlacedProblem problem)
    {
        if (_problems.Count < _most)
        {
            _problems.Add(problem);
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
internal sealed record PlacedProblem(Place Place, Problem Problem)
{
    /// <summary>Gets a value indicating whether it is about the text of one member, whatever stands around it.</summary>
    internal bool IsOfText { get; init; }

    /// <summary>Gets a value indicating whether it is about which members an object has, whatever stands in them.</summary>
    internal bool IsOfPresence { get; init; }
}
