using SocialStrategy.Planning;
using SocialStrategy.Reporting.Language;

namespace SocialStrategy.Reporting.Layouts;

internal static class EnglishTexts
{
    internal static LayoutTexts Texts { get; } = new()
    {
        Language = ReportLanguages.English,
        Items = new ItemNames
        {
            Goal = new LevelName("Goal", "Goals"),
            Direction = new LevelName("Direction of action", "Directions of action"),
            Task = new LevelName("Task", "Tasks"),
            Indicator = new LevelName("Indicator", "Indicators"),
        },
        Values = new ValueWords
        {
            Approximately = "about {value}",
            Empty = "not given",
            NoData = "no data",
            NotApplicable = "not applicable",
            NotReported = "not reported",
            Confidential = "confidential",
            None = "–",
            PercentagePoints = "{value} pp",
        },
        Headings = Headings(),
        Columns = Columns(),
        Ratings = Ratings(),
        Indicators = Indicators(),
        Explanations = Explanations(),
        Findings = new FindingTexts
        {
            UsesPolishMessages = false,
            Heading = "Findings of the audit",
            Introduction = "The audit found: errors – {errors}, warnings – {warnings}, hints – {hints}.",
            Caption = "Errors and warnings, {period}",
            SwitchedOff = "Rule {code} did not run: {reason}",
            Error = "error",
            Warning = "warning",
            CodeColumn = "Code",
            SeverityColumn = "Severity",
            MessageColumn = "Finding",
            AdviceColumn = "What to do",
        },
        Tasks = Tasks(),
        Series = EnglishSeries.Texts,
        Progress = EnglishProgress.Texts,
        Reconciliation = new ReconciliationTexts
        {
            Heading = "Which rule gives the published index",
            Printed = "Published is {value} ({period}).",
            PrintedWithRule = "Published is {value} ({period}). The rule stated in the document: {rule}.",
        },
        Changes = EnglishChanges.Texts,
        Sensitivity = new SensitivityTexts
        {
            Heading = "Sensitivity of the index",
            Caption = "Synthetic index by different rules, {period}",
            Band = "If one rating were one level different, the index would lie between {least} and {greatest} (now {index}).",
            BesideIndex = "It would lie between {least} and {greatest} if one rating were one level different.",
            LabelChangesByRule = "Another rule changes the label of the mean ({bands}): {goals}.",
            LabelChanges = "One rating can change the label of the mean ({bands}): {goals}.",
            ScaleBands = "by the bands of the scale",
            NearestBands = "by the nearest level",
            ReachedBands = "by the level reached",
            Whole = "the whole strategy",
        },
    };

    private static ExplanationTexts Explanations() => new()
    {
        Figure = "{title}, {period}: {number}; {rule}; {coverage}",
        Coverage = "{used} of {expected} ({reasons})",
        ReasonCount = "{reason} – {count}",
        CoverageSentence = "It rests on {coverage}.",
        Bounds = "{least} to {greatest}",
        FullCoverage = "all inputs ({used})",
        Rating = "{rating}: {title}",
        Contribution = "{realizer}: {value}",
        Observation = "{title}, {period}: {value}",
        Gap = "left out – {title}: {reason}",
        GapWithNumber = "counted as {number} – {title}: {reason}",
        Weight = "weight {weight}",
        Missing = "no data",
        NotRated = "no rating on the scale",
        OtherUnit = "another unit",
        NotAddable = "not a number that can be added",
        NotComputable = "progress cannot be computed",
        Breakdowns = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["type"] = "by type",
            ["sex"] = "by sex",
            ["age"] = "by age",
            ["territory"] = "by territory",
            ["realizer"] = "by body",
        },
        Rules = EnglishRules.Words,
        AnnexHeading = "Where the numbers come from",
        AnnexCaption = "Computed results and what they rest on, {period}",
        ResultColumn = "Result",
        ExactColumn = "Exactly",
        RuleColumn = "Rule",
        CoverageColumn = "Rests on",
    };

    private static HeadingTexts Headings() => new()
    {
        Mission = "Mission",
        Scale = "Rating scale",
        Goals = "Progress by goal",
        Summary = "Summary",
        Recommendations = "Recommendations",
        WholePeriod = "The whole time of the strategy: {period}",
        Programmes = "Programmes of the strategy",
        Realizers = "Bodies that carry out the strategy",
        ContributionTotals = "Indicator values and the sum of contributions",
        EditorialNotes = "Notes on taking the data over",
        EditorialNotesCaption = "Misprints, and decisions taken when the data were taken over",
        Whole = "Whole document",
        Legend = "Legend",
        ScaleCaption = "{scale}",
        RatingsCaption = "{items}: ratings, {period} – {goal}",
        MeansCaption = "{goals}: mean ratings, {period}",
        PublishedMeansCaption = "{goals}: published mean ratings, {period}",
        IndexCaption = "Published synthetic index of implementation, {period}",
        IndicatorsCaption = "Indicators – {goal}",
        ProgrammeFiguresCaption = "Figures – {programme}",
        RealizersCaption = "Bodies that carry out the strategy",
        ContributionTotalsCaption = "Indicator values that differ from the sum of contributions, {period}",
    };

    private static ColumnTexts Columns() => new()
    {
        Level = "Rating",
        Label = "Degree of implementation",
        Name = "Item",
        Value = "Value",
        PrintedValue = "Indicator value",
        ContributionTotal = "Sum of contributions",
        Contributions = "Contributions and notes",
        Difference = "Difference",
        Unit = "Unit",
        Parts = "Of which",
        Baseline = "Baseline",
        Target = "Target",
        Change = "Change",
        RelativeChange = "Change in %",
        Note = "Notes",
        Rating = "Rating",
        RatingCount = "Ratings",
        Mean = "Computed mean",
        PublishedMean = "Published mean",
        PublishedIndex = "Synthetic index",
        Period = "Period",
        Place = "Place",
        Remark = "Note",
        Printed = "Printed",
        Correction = "Correct",
        Code = "Short name",
        RealizerName = "Name",
    };

    private static RatingTexts Ratings() => new()
    {
        RatingWithLabel = "{level} – {label}",
        Rating = "Rating: {rating}",
        LegendEntry = "{title} – rating {rating}",
        MeanLegendEntry = "{goal} – mean {mean}",
        NotRated = "not rated",
        Axis = "rating",
        Realizers = "Carried out by: {realizers}.",
        Activities = "What was done:",
        ChartDescription = "Bar chart: {ratings}, lowest {lowest}, highest {highest}. The legend has the same numbers.",
        Ratings = PluralForms.Of("rating", "ratings"),
        RatingsOf = PluralForms.Of("rating", "ratings"),
        Items = PluralForms.Of("item", "items"),
        Coverage = "{items}, {period}: {rated} of {all} rated, on a scale from {lowestLevel} to {highestLevel}.",
        Range = "The ratings lie between {lowest} and {highest}.",
        MeanRange = "{goals}: mean ratings from {lowest} to {highest}.",
        Highest = "Highest mean ({mean}): {goals}.",
        Lowest = "Lowest mean ({mean}): {goals}.",
        GoalInSentence = "{level} {code} “{title}”",
        WholeMean = "The synthetic index of implementation, that is the mean of {ratings}, is {mean} (the sum of ratings {sum} divided by {count}).",
        GoalMean = "The mean of {ratings} is {mean}.",
        WholeByRule = "Synthetic index of implementation: {mean} ({rule}).",
        RatedOf = "{rated} of {all}",
        GoalByRule = "Result of the goal: {mean} ({rule}).",
        Unrated = "Not rated: {titles}.",
        LevelItems = "{rating} ({items}):",
        RecommendationsIntroduction = "Special attention is due to what was rated below the highest level of the scale ({highest}). {items}: {below} of {all}.",
        AtHighest = "{items} with the highest rating ({highest}): {count}. Keep this level in the coming periods.",
        AllAtHighest = "Everything rated has the highest rating ({highest}).",
        MeansNote = "Computed mean: of the ratings of the items below the goal, rounded once, at the end. Published mean: as printed in the report.",
        WholeIndex = "Index published for the whole time ({period}): {value}.",
    };

    private static IndicatorTexts Indicators() => new()
    {
        SharedDirections = "What serves this goal is described in “{section}”.",
        Contents = "The strategy contains: {parts}.",
        Part = "{name} – {count}",
        IndicatorsOf = PluralForms.Of("indicator", "indicators"),
        WithValue = "A value is given for {withValue} of {indicators}.",
        WithoutValue = "Without a value: {titles}.",
        Different = "{different} of {totals} differ from the sum of contributions.",
        NoneDifferent = "All values ({totals}) are equal to the sum of contributions.",
        TotalsOf = PluralForms.Of("value", "values"),
        Realizers = "Carried out by: {realizers}.",
        Contribution = "{realizer} – {value}",
        ContributionInUnit = "{realizer} – {value} ({unit}; outside the sum)",
        OfWhich = "of which: {parts}",
        Resolution = "{kind} no. {number}, {body}, {date}",
        ResolutionWithoutBody = "{kind} no. {number}, {date}",
        Amendments = "Amended by: {acts}.",
        TargetBy = "{target} ({period})",
        Targets = new TargetTexts
        {
            AtLeast = "at least {value}",
            AtMost = "at most {value}",
            Exactly = "{value}",
            Above = "above {value}",
            Below = "below {value}",
            Between = "{value} to {upper}",
            RiseBy = "up by {value}",
            FallBy = "down by {value}",
            RiseByPercent = "up by {value}%",
            FallByPercent = "down by {value}%",
            RisingTrend = "rising trend",
            FallingTrend = "falling trend",
            StableTrend = "no change",
        },
        TotalsNote = "Sum of contributions: the numbers that the bodies reported in the indicator's unit. Indicator value: as printed.",
    };

    private static TaskTexts Tasks() => new()
    {
        Deadline = "Deadline: {period}",
        NewDeadline = "New deadline: {period}",
        Planned = "Planned: {amounts}",
        Spent = "Spent: {amounts}",
        AmountWithDetails = "{amount} ({details})",
    };
}
