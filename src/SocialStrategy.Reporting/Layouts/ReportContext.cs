using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What a section needs to write itself: the evaluated round, quick ways to its parts, and the language.</summary>
public sealed class ReportContext
{
    private readonly Dictionary<RealizerCode, Realizer> _realizers;
    private readonly Dictionary<ScaleCode, RatingScale> _scales;
    private readonly ILookup<ItemCode, Assessment> _assessments;
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedAnchors = new(StringComparer.Ordinal);
    private readonly Lazy<Sensitivity?> _sensitivity;

    /// <summary>Creates a context of its own, for texts and blocks outside of a report; in a report <see cref="ReportLayout.Build"/> makes it.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    public ReportContext(StrategyEvaluation evaluation, Language language)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(language);
        Evaluation = evaluation;
        Language = language;
        _realizers = Strategy.Realizers.ToDictionary(realizer => realizer.Code);
        _scales = Strategy.Scales.ToDictionary(scale => scale.Code);
        _assessments = Round.Assessments.ToLookup(assessment => assessment.Item);
        _sensitivity = new Lazy<Sensitivity?>(() => evaluation.FindFigure(Strategy.Code, FigureMeasure.MeanRating)?.Scale is { } scale ? SensitivityAnalyzer.Analyze(evaluation, scale) : null);
    }

    /// <summary>Gets the evaluated round.</summary>
    public StrategyEvaluation Evaluation { get; }

    /// <summary>Gets how much the index depends on rules and ratings, analysed once a report; null if there is no index.</summary>
    internal Sensitivity? Sensitivity => _sensitivity.Value;

    /// <summary>Gets the strategy.</summary>
    public Strategy Strategy => Evaluation.Strategy;

    /// <summary>Gets the round that the report is about.</summary>
    public MonitoringRound Round => Evaluation.Round;

    /// <summary>Gets the report's language.</summary>
    public Language Language { get; }

    /// <summary>What was reported about an item and counts; see <see cref="StrategyEvaluation.ObservationsOf"/>.</summary>
    /// <param name="item">The item's code.</param>
    /// <returns>The observations, of the compared round first.</returns>
    public IEnumerable<Observation> ObservationsOf(ItemCode item)
    {
        Guard.Against.Null(item);
        return Evaluation.ObservationsOf(item);
    }

    /// <summary>How an item was rated in the round.</summary>
    /// <param name="item">The item's code.</param>
    /// <returns>The ratings in the order of the file; several for several scales.</returns>
    public IEnumerable<Assessment> AssessmentsOf(ItemCode item)
    {
        Guard.Against.Null(item);
        return _assessments[item];
    }

    /// <summary>An item with its place.</summary>
    /// <param name="code">The item's code.</param>
    /// <returns>The item, or null if the strategy has none with this code.</returns>
    public StrategyItem? FindItem(ItemCode code)
    {
        Guard.Against.Null(code);
        return Strategy.Find(code);
    }

    /// <summary>A scale of the strategy.</summary>
    /// <param name="code">The scale's code.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="KeyNotFoundException">The strategy has no such scale.</exception>
    public RatingScale ScaleOf(ScaleCode code)
    {
        Guard.Against.Null(code);
        return _scales[code];
    }

    /// <summary>The name of a realizer.</summary>
    /// <param name="code">The realizer's code.</param>
    /// <returns>The name.</returns>
    /// <exception cref="KeyNotFoundException">The strategy has no such realizer.</exception>
    public string RealizerName(RealizerCode code)
    {
        Guard.Against.Null(code);
        return Text(_realizers[code].Name);
    }

    /// <summary>The short name of a realizer, or its name if it has none.</summary>
    /// <param name="code">The realizer's code.</param>
    /// <returns>The name.</returns>
    /// <exception cref="KeyNotFoundException">The strategy has no such realizer.</exception>
    public string RealizerShortName(RealizerCode code)
    {
        Guard.Against.Null(code);
        return Text(_realizers[code].ShortName ?? _realizers[code].Name);
    }

    /// <summary>A text made ready to be set in the report's language: no-break spaces where they belong.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same words.</returns>
    public string Text(string text)
    {
        Guard.Against.Null(text);
        return Language.Typography(text);
    }

    /// <summary>Writes a message of the report's language, with no-break spaces where they belong.</summary>
    /// <param name="key">The key of the message, such as <c>ratings.coverage</c>.</param>
    /// <param name="arguments">What fills the gaps of the message, as for <see cref="Language.Text"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="KeyNotFoundException">The language has no such message.</exception>
    /// <exception cref="ArgumentException">A gap has no argument, or an argument no gap.</exception>
    public string Message(string key, params ReadOnlySpan<(string Name, object Value)> arguments) => Language.Set(key, arguments);

    /// <summary>Gets the municipality's own name of a goal's level, or the usual one if it has none or the strategy has no such goal.</summary>
    /// <param name="goal">The goal's code.</param>
    /// <returns>The name in singular and plural.</returns>
    public LevelName LevelOf(ItemCode goal)
    {
        Guard.Against.Null(goal);
        return Strategy.Find(goal) is GoalItem item && item.Path.Count <= Strategy.Levels.Count ? Strategy.Levels[item.Path.Count - 1] : Usual("goal");
    }

    /// <summary>The municipality's own name of a kind of items, or the usual one; for goals the name of the highest level.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name in singular and plural.</returns>
    public LevelName NameOf(ItemKind kind) => kind switch
    {
        ItemKind.Direction => Strategy.DirectionLevel ?? Usual("direction"),
        ItemKind.Task => Strategy.TaskLevel ?? Usual("task"),
        ItemKind.Indicator => Usual("indicator"),
        ItemKind.Goal or ItemKind.Programme => Strategy.Levels.Count > 0 ? Strategy.Levels[0] : Usual("goal"),
    };

    /// <summary>A number or code before a title, with one full stop also where it is printed with its own: "1. Przeciwdziałanie ubóstwu".</summary>
    internal static string Numbered(string number, string title) => $"{number.TrimEnd('.')}. {title}";

    /// <summary>The heading of a goal: "Cel strategiczny 1. Przeciwdziałanie ubóstwu".</summary>
    /// <param name="goal">The goal.</param>
    /// <returns>The level's name, the code and the title.</returns>
    public string Heading(Goal goal)
    {
        Guard.Against.Null(goal);
        return Text($"{LevelOf(goal.Code).Name} {Numbered(goal.Code.Text, goal.TitleToShow)}");
    }

    /// <summary>A rating in words: "7 – pełne i skuteczne wdrożenie", or only the words where the level's code says no more.</summary>
    /// <param name="assessment">The rating.</param>
    /// <returns>The words.</returns>
    public string RatingText(Assessment assessment)
    {
        Guard.Against.Null(assessment);
        return assessment.Level is { } level
            ? RatingText(ScaleOf(assessment.Scale).FindLevel(level)!)
            : Language.Percent(assessment.PercentComplete.GetValueOrDefault(), assessment.PercentComplete.GetValueOrDefault().Scale);
    }

    /// <summary>A level in words; see <see cref="RatingText(Assessment)"/>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The words.</returns>
    public string RatingText(ScaleLevel level)
    {
        Guard.Against.Null(level);
        return level.Value is { } points
            ? Message("ratings.ratingWithLabel", ("level", points), ("label", level.Label))
            : Text(level.Label);
    }

    /// <summary>The anchor of a block about something with a code; the same for the same words, and unique in the report.</summary>
    /// <param name="kind">What kind of block it is, a word of ASCII letters.</param>
    /// <param name="code">The code.</param>
    /// <returns>The anchor.</returns>
    public string Anchor(string kind, Code code)
    {
        Guard.Against.Null(kind);
        Guard.Against.Null(code);
        return Anchor(kind, code.Text);
    }

    /// <summary>The anchor of a block that something else than a code tells from others.</summary>
    internal string Anchor(string kind, string name)
    {
        var key = $"{kind} {name}";
        if (!_anchors.TryGetValue(key, out var anchor))
        {
            anchor = Anchors.From(kind, name);
            while (!_usedAnchors.Add(anchor))
            {
                anchor += "-x";
            }

            _anchors.Add(key, anchor);
        }

        return anchor;
    }

    /// <summary>The usual name of a kind of items, where the municipality gives none of its own.</summary>
    private LevelName Usual(string kind) => new(Language.Text($"items.{kind}.name"), Language.Text($"items.{kind}.plural"));
}
