namespace SocialStrategy.Exchange;

/// <summary>A place in a JSON document, with the means to read the texts that stand there.</summary>
/// <remarks>It is looked up in the text only when a problem needs it.</remarks>
internal sealed class Place
{
    private static readonly (string English, string Polish) ExpectedCode =
        ("a code without white space at its ends", "kodu bez odstępów na końcach");

    private static readonly (string English, string Polish) ExpectedPeriod = (
        "a period such as 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 or FY2020-09",
        "okresu, np. 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 albo FY2020-09");

    private static readonly (string English, string Polish) ExpectedTeryt = (
        "a TERYT code of 2, 4, 6 or 7 digits in quotes, such as \"1014011\"",
        "kodu TERYT z 2, 4, 6 albo 7 cyfr w cudzysłowie, np. \"1014011\"");

    private readonly Place? _parent;
    private readonly string _member;
    private readonly int _index;

    internal Place(ProblemLog log)
        : this(log, parent: null, "", -1)
    {
    }

    private Place(ProblemLog log, Place? parent, string member, int index)
    {
        Log = log;
        _parent = parent;
        _member = member;
        _index = index;
    }

    internal ProblemLog Log { get; }

    /// <summary>The part of a document that stands here, or the nearest one above it.</summary>
    internal JsonPart Find(JsonPart root)
    {
        if (_parent is null)
        {
            return root;
        }

        var above = _parent.Find(root);
        return _index < 0 ? above.Member(_member) ?? above : above.Children[_index];
    }

    internal Place Member(string name) => Log.AsksForPlaces ? new(Log, this, name, -1) : this;

    internal Place Item(int index) => Log.AsksForPlaces ? new(Log, this, "", index) : this;

    internal T Keep<T>(T part)
        where T : class => Log.Keep(part, this);

    /// <summary>The items that could be read; each unreadable one has left a problem.</summary>
    internal ValueList<TModel> List<TShape, TModel>(IReadOnlyList<TShape>? shapes, string member, Func<TShape, Place, TModel?> read)
        where TModel : class
    {
        if (shapes is null or { Count: 0 })
        {
            return [];
        }

        var place = Member(member);
        var models = new List<TModel>(shapes.Count);
        for (var i = 0; i < shapes.Count; i++)
        {
            if (read(shapes[i], place.Item(i)) is { } model)
            {
                models.Add(model);
            }
        }

        return models.ToValueList();
    }

    internal TModel? Object<TShape, TModel>(TShape? shape, string member, Func<TShape, Place, TModel?> read)
        where TShape : class
        where TModel : class => (shape is null ? null : read(shape, Member(member))) ?? StandIn<TModel>(member, isThere: shape is not null);

    /// <summary>A text that may be absent but not blank.</summary>
    internal string? Text(string? text, string member)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Log.AddOfText(
                Member(member),
                "SSR007",
                $"The text of '{member}' is blank. Write something or leave the member out.",
                $"Tekst pola „{member}” jest pusty. Wpisz go albo usuń pole.");
            return Log.NeedsStandIn(this, member, isThere: true) ? "?" : null;
        }

        return text ?? (Log.NeedsStandIn(this, member, isThere: false) ? "?" : null);
    }

    internal TCode? Code<TCode>(string? text, string member)
        where TCode : Code, ICode<TCode>
    {
        var code = default(TCode);
        if (text is not null && !SocialStrategy.Code.TryParse(text, out code))
        {
            Unreadable(Member(member), text, ExpectedCode);
        }

        return code ?? (Log.NeedsStandIn(this, member, isThere: text is not null) ? Log.StandIn<TCode>(member) : null);
    }

    internal Period? Period(string? text, string member)
    {
        var period = text is null ? null : Log.Period(text);
        if (text is not null && period is null)
        {
            Unreadable(Member(member), text, ExpectedPeriod);
        }

        return period ?? (Log.NeedsStandIn(this, member, isThere: text is not null) ? Log.StandIn() : null);
    }

    internal TerytCode? Teryt(string? text, string member)
    {
        var code = default(TerytCode);
        if (text is not null && !TerytCode.TryParse(text, out code))
        {
            Unreadable(Member(member), text, ExpectedTeryt);
        }

        return code;
    }

    internal ValueList<TCode> Codes<TCode>(IReadOnlyList<string>? texts, string member)
        where TCode : Code, ICode<TCode> => List(texts, member, (text, at) => at.Own<TCode>(text));

    internal ValueList<string> Texts(IReadOnlyList<string>? texts, string member) => List(texts, member, (text, at) => at.OwnText(text));

    /// <summary>Adds what contradicts itself in the object that stands here.</summary>
    internal void AddContradiction(string variant, Phrase fault, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Log.Add(this, new Problem(JsonProblems.Contradiction, "$", [(Diagnostic.Variant, variant), ("fault", fault), .. arguments]));

    /// <summary>Adds that the object has not the members that belong together.</summary>
    internal void AddOfPresence(string code, string english, string polish) => Log.AddOfPresence(this, code, english, polish);

    internal void Add(string code, string english, string polish) => Log.Add(this, code, english, polish);

    /// <summary>A value in place of one that cannot be read; other parts have none.</summary>
    private TModel? StandIn<TModel>(string member, bool isThere)
        where TModel : class => typeof(TModel) == typeof(Value) && Log.NeedsStandIn(this, member, isThere) ? (TModel)(object)new MissingValue(MissingReason.Empty) : null;

    private TCode? Own<TCode>(string text)
        where TCode : Code, ICode<TCode>
    {
        if (SocialStrategy.Code.TryParse<TCode>(text, out var code))
        {
            return code;
        }

        Unreadable(this, text, ExpectedCode);
        return null;
    }

    private string? OwnText(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Log.AddOfText(this, "SSR007", "The text is blank. Write something or take it out of the list.", "Tekst jest pusty. Wpisz go albo usuń z listy.");
        return null;
    }

    private void Unreadable(Place place, string found, (string English, string Polish) expected) =>
        Log.AddOfText(place, "SSR006", $"Found '{Quoted.Short(found)}'; expected {expected.English}.", $"Jest „{Quoted.Short(found)}”; oczekiwano {expected.Polish}.");
}
