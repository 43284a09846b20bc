using SocialStrategy.Evaluation;
using SocialStrategy.Planning;
using SocialStrategy.Reporting.Language;
using SocialStrategy.Values;

namespace SocialStrategy.Reporting.Layouts;

/// <summary>Every text that the layouts add to a municipality's own words, for one language, in one place.</summary>
/// <remarks>
/// Sentences have gaps in braces, which the summary of each property lists; numbers stand only in gaps.
/// Change a text with <c>LayoutTexts.Polish with { Summary = "…" }</c>; a third language is a new value of this type.
/// </remarks>
public sealed record LayoutTexts
{
    /// <summary>The texts in Polish.</summary>
    public static LayoutTexts Polish => PolishTexts.Texts;

    /// <summary>The texts in English.</summary>
    public static LayoutTexts English => EnglishTexts.Texts;

    /// <summary>The language that formats numbers and dates.</summary>
    public required ReportLanguage Language { get; init; }

    /// <summary>The usual names of the items of a strategy, where the municipality gives none of its own.</summary>
    public required ItemNames Items { get; init; }

    /// <summary>Words for values.</summary>
    public required ValueWords Values { get; init; }

    /// <summary>Headings and captions.</summary>
    public required HeadingTexts Headings { get; init; }

    /// <summary>Headers of table columns.</summary>
    public required ColumnTexts Columns { get; init; }

    /// <summary>Sentences about ratings.</summary>
    public required RatingTexts Ratings { get; init; }

    /// <summary>Sentences about indicators.</summary>
    public required IndicatorTexts Indicators { get; init; }

    /// <summary>Words that explain where a number comes from.</summary>
    public required ExplanationTexts Explanations { get; init; }

    /// <summary>Words around the findings of an audit.</summary>
    public required FindingTexts Findings { get; init; }

    /// <summary>Words about tasks.</summary>
    public required TaskTexts Tasks { get; init; }

    /// <summary>Words about values over several periods.</summary>
    public required SeriesTexts Series { get; init; }

    /// <summary>Words about progress towards targets.</summary>
    public required ProgressTexts Progress { get; init; }

    /// <summary>Words about charts that show ratings at a glance.</summary>
    public required OverviewTexts Overview { get; init; }

    /// <summary>Words about collecting data.</summary>
    public required CollectionTexts Collection { get; init; }

    /// <summary>Words about money planned and spent.</summary>
    public required FundingTexts Funding { get; init; }

    /// <summary>Words about which rules give a published number.</summary>
    public required ReconciliationTexts Reconciliation { get; init; }

    /// <summary>Words about how much the index depends on the rule and on single ratings.</summary>
    public required SensitivityTexts Sensitivity { get; init; }

    /// <summary>Words about what changed between two editions or two rounds.</summary>
    public required ChangeTexts Changes { get; init; }

    internal string Approximately => Values.Approximately;

    internal string Missing(MissingReason reason) => reason switch
    {
        MissingReason.Empty => Values.Empty,
        MissingReason.NoData => Values.NoData,
        MissingReason.NotApplicable => Values.NotApplicable,
        MissingReason.NotReported => Values.NotReported,
        MissingReason.Confidential => Values.Confidential,
    };
}

/// <summary>Words about which rules give a published number.</summary>
public sealed record ReconciliationTexts
{
    /// <summary>The heading of the section.</summary>
    public required string Heading { get; init; }

    /// <summary>What was published, without a stated rule; gaps <c>{value}</c>, <c>{period}</c>.</summary>
    public required string Printed { get; init; }

    /// <summary>What was published, with the rule in the words of the document; gaps <c>{value}</c>, <c>{period}</c>, <c>{rule}</c>.</summary>
    public required string PrintedWithRule { get; init; }
}

/// <summary>Words about how much the index depends on the rule and on single ratings.</summary>
public sealed record SensitivityTexts
{
    /// <summary>The heading of the section.</summary>
    public required string Heading { get; init; }

    /// <summary>The caption of the table; gap <c>{period}</c>.</summary>
    public required string Caption { get; init; }

    /// <summary>Between what the index would move; gaps <c>{least}</c>, <c>{greatest}</c>, <c>{index}</c>.</summary>
    public required string Band { get; init; }

    /// <summary>The same behind the index itself; gaps <c>{least}</c>, <c>{greatest}</c>.</summary>
    public required string BesideIndex { get; init; }

    /// <summary>That another rule changes labels; gaps <c>{bands}</c>, <c>{goals}</c>.</summary>
    public required string LabelChangesByRule { get; init; }

    /// <summary>Whose label one rating can change; gaps <c>{bands}</c>, <c>{goals}</c>.</summary>
    public required string LabelChanges { get; init; }

    /// <summary>The bands of the scale, in that sentence.</summary>
    public required string ScaleBands { get; init; }

    /// <summary>The nearest level, in that sentence.</summary>
    public required string NearestBands { get; init; }

    /// <summary>The level reached, in that sentence.</summary>
    public required string ReachedBands { get; init; }

    /// <summary>The strategy as a whole, in that sentence.</summary>
    public required string Whole { get; init; }

    internal string Bands(LabelBands bands) => bands switch
    {
        LabelBands.Scale => ScaleBands,
        LabelBands.Nearest => NearestBands,
        LabelBands.Reached => ReachedBands,
    };
}

/// <summary>Words around the findings of an audit.</summary>
public sealed record FindingTexts
{
    /// <summary>Whether the findings' own sentences are shown in Polish; otherwise in English.</summary>
    public required bool UsesPolishMessages { get; init; }

    /// <summary>The heading of the annex.</summary>
    public required string Heading { get; init; }

    /// <summary>How many findings there are; gaps <c>{errors}</c>, <c>{warnings}</c>, <c>{hints}</c>.</summary>
    public required string Introduction { get; init; }

    /// <summary>The caption of the table; gap <c>{period}</c>.</summary>
    public required string Caption { get; init; }

    /// <summary>A rule that did not run; gaps <c>{code}</c>, <c>{reason}</c>.</summary>
    public required string SwitchedOff { get; init; }

    /// <summary>An error.</summary>
    public required string Error { get; init; }

    /// <summary>A warning.</summary>
    public required string Warning { get; init; }

    /// <summary>Header: the code.</summary>
    public required string CodeColumn { get; init; }

    /// <summary>Header: the severity.</summary>
    public required string SeverityColumn { get; init; }

    /// <summary>Header: what was found.</summary>
    public required string MessageColumn { get; init; }

    /// <summary>Header: what to do.</summary>
    public required string AdviceColumn { get; init; }
}

/// <summary>Words that explain where a number comes from.</summary>
public sealed record ExplanationTexts
{
    /// <summary>A figure; gaps <c>{title}</c>, <c>{period}</c>, <c>{number}</c>, <c>{rule}</c>, <c>{coverage}</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>How many of the expected inputs a figure rests on, and why not on the others; gaps <c>{used}</c>, <c>{expected}</c>, <c>{reasons}</c>.</summary>
    public required string Coverage { get; init; }

    /// <summary>How many inputs are not there for one reason; gaps <c>{reason}</c>, <c>{count}</c>.</summary>
    public required string ReasonCount { get; init; }

    /// <summary>What a figure rests on, as a sentence of its own; gap <c>{coverage}</c>.</summary>
    public required string CoverageSentence { get; init; }

    /// <summary>The least and the greatest that a total can be; gaps <c>{least}</c>, <c>{greatest}</c>.</summary>
    public required string Bounds { get; init; }

    /// <summary>A figure that rests on all; gap <c>{used}</c>.</summary>
    public required string FullCoverage { get; init; }

    /// <summary>A rating; gaps <c>{title}</c>, <c>{rating}</c>.</summary>
    public required string Rating { get; init; }

    /// <summary>A rating that counts from another scale; gaps <c>{rating}</c>, <c>{given}</c>.</summary>
    public required string MappedRating { get; init; }

    /// <summary>A contribution; gaps <c>{realizer}</c>, <c>{value}</c>.</summary>
    public required string Contribution { get; init; }

    /// <summary>A reported value; gaps <c>{title}</c>, <c>{period}</c>, <c>{value}</c>.</summary>
    public required string Observation { get; init; }

    /// <summary>Something left out; gaps <c>{title}</c>, <c>{reason}</c>.</summary>
    public required string Gap { get; init; }

    /// <summary>Something missing for which a number stands in; gaps <c>{title}</c>, <c>{reason}</c>, <c>{number}</c>.</summary>
    public required string GapWithNumber { get; init; }

    /// <summary>How much an input counts; gap <c>{weight}</c>.</summary>
    public required string Weight { get; init; }

    /// <summary>Why something is not there.</summary>
    public required string Missing { get; init; }

    /// <summary>Why something without a rating in the order is left out.</summary>
    public required string NotRated { get; init; }

    /// <summary>Why something in another unit is left out.</summary>
    public required string OtherUnit { get; init; }

    /// <summary>Why something that cannot be added is left out.</summary>
    public required string NotAddable { get; init; }

    /// <summary>Why no progress towards a target was computed from a value.</summary>
    public required string NotComputable { get; init; }

    /// <summary>By what a whole is taken apart, by the name of the feature, such as <c>sex</c>.</summary>
    public required IReadOnlyDictionary<string, string> Breakdowns { get; init; }

    /// <summary>The rules in words by their names, <see cref="FigureRules.Names"/>; a rule that is not here is shown by its name.</summary>
    public required IReadOnlyDictionary<string, string> Rules { get; init; }

    /// <summary>The heading of the annex.</summary>
    public required string AnnexHeading { get; init; }

    /// <summary>The caption of the annex's table; gap <c>{period}</c>.</summary>
    public required string AnnexCaption { get; init; }

    /// <summary>Header: the result.</summary>
    public required string ResultColumn { get; init; }

    /// <summary>Header: the exact number.</summary>
    public required string ExactColumn { get; init; }

    /// <summary>Header: the rule.</summary>
    public required string RuleColumn { get; init; }

    /// <summary>Header: what it rests on.</summary>
    public required string CoverageColumn { get; init; }
}

/// <summary>The usual names of the items of a strategy.</summary>
public sealed record ItemNames
{
    /// <summary>A goal.</summary>
    public required LevelName Goal { get; init; }

    /// <summary>A direction of action.</summary>
    public required LevelName Direction { get; init; }

    /// <summary>A task.</summary>
    public required LevelName Task { get; init; }

    /// <summary>An indicator.</summary>
    public required LevelName Indicator { get; init; }
}

/// <summary>Words for values.</summary>
public sealed record ValueWords
{
    /// <summary>An approximate value; gap <c>{value}</c>.</summary>
    public required string Approximately { get; init; }

    /// <summary>An empty cell of the source.</summary>
    public required string Empty { get; init; }

    /// <summary>No data.</summary>
    public required string NoData { get; init; }

    /// <summary>Not applicable.</summary>
    public required string NotApplicable { get; init; }

    /// <summary>Not reported.</summary>
    public required string NotReported { get; init; }

    /// <summary>Withheld.</summary>
    public required string Confidential { get; init; }

    /// <summary>What stands where nothing is known or meant.</summary>
    public required string None { get; init; }

    /// <summary>A difference of percentages; gap <c>{value}</c>.</summary>
    public required string PercentagePoints { get; init; }
}

/// <summary>Headings and captions; captions have no full stop.</summary>
public sealed record HeadingTexts
{
    /// <summary>The heading over the mission.</summary>
    public required string Mission { get; init; }

    /// <summary>The heading over a rating scale.</summary>
    public required string Scale { get; init; }

    /// <summary>The heading over the goals' chapters.</summary>
    public required string Goals { get; init; }

    /// <summary>The heading over the summary.</summary>
    public required string Summary { get; init; }

    /// <summary>The heading over the recommendations.</summary>
    public required string Recommendations { get; init; }

    /// <summary>The heading over the whole time of the strategy; gap <c>{period}</c>.</summary>
    public required string WholePeriod { get; init; }

    /// <summary>The heading over the programmes.</summary>
    public required string Programmes { get; init; }

    /// <summary>The heading over the list of bodies.</summary>
    public required string Realizers { get; init; }

    /// <summary>The heading over the totals that differ from their parts.</summary>
    public required string ContributionTotals { get; init; }

    /// <summary>The heading over the remarks of those who took the documents over.</summary>
    public required string EditorialNotes { get; init; }

    /// <summary>Caption of the table of those remarks.</summary>
    public required string EditorialNotesCaption { get; init; }

    /// <summary>What a remark about the whole document is about.</summary>
    public required string Whole { get; init; }

    /// <summary>The heading of a legend.</summary>
    public required string Legend { get; init; }

    /// <summary>Caption of a scale's table; gap <c>{scale}</c>.</summary>
    public required string ScaleCaption { get; init; }

    /// <summary>A scale of per cent complete; gaps <c>{scale}</c>, <c>{least}</c>, <c>{greatest}</c>.</summary>
    public required string PercentScale { get; init; }

    /// <summary>The caption of a table of how ratings on one scale count on another; gaps <c>{from}</c>, <c>{to}</c>.</summary>
    public required string MappingCaption { get; init; }

    /// <summary>From which per cent on a level is meant; gap <c>{percent}</c>.</summary>
    public required string PercentFrom { get; init; }

    /// <summary>Caption of a chart of ratings below one goal; gaps <c>{items}</c>, <c>{goal}</c>, <c>{period}</c>.</summary>
    public required string RatingsCaption { get; init; }

    /// <summary>Caption of a table or chart of goals' means; gaps <c>{goals}</c>, <c>{period}</c>.</summary>
    public required string MeansCaption { get; init; }

    /// <summary>Caption of a chart of published means over the whole time; gaps <c>{goals}</c>, <c>{period}</c>.</summary>
    public required string PublishedMeansCaption { get; init; }

    /// <summary>Caption of a table of the published yearly indexes; gap <c>{period}</c>.</summary>
    public required string IndexCaption { get; init; }

    /// <summary>Caption of a goal's table of indicators; gap <c>{goal}</c>.</summary>
    public required string IndicatorsCaption { get; init; }

    /// <summary>Caption of a programme's table of figures; gap <c>{programme}</c>.</summary>
    public required string ProgrammeFiguresCaption { get; init; }

    /// <summary>Caption of the table of bodies.</summary>
    public required string RealizersCaption { get; init; }

    /// <summary>Caption of the table of totals that differ from their parts; gap <c>{period}</c>.</summary>
    public required string ContributionTotalsCaption { get; init; }
}

/// <summary>Headers of table columns.</summary>
public sealed record ColumnTexts
{
    /// <summary>A level of a scale.</summary>
    public required string Level { get; init; }

    /// <summary>A level's words.</summary>
    public required string Label { get; init; }

    /// <summary>What is counted.</summary>
    public required string Name { get; init; }

    /// <summary>A value.</summary>
    public required string Value { get; init; }

    /// <summary>A value as printed.</summary>
    public required string PrintedValue { get; init; }

    /// <summary>The sum of contributions.</summary>
    public required string ContributionTotal { get; init; }

    /// <summary>The contributions.</summary>
    public required string Contributions { get; init; }

    /// <summary>A difference.</summary>
    public required string Difference { get; init; }

    /// <summary>A unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Parts of a value.</summary>
    public required string Parts { get; init; }

    /// <summary>A baseline.</summary>
    public required string Baseline { get; init; }

    /// <summary>A target.</summary>
    public required string Target { get; init; }

    /// <summary>A change.</summary>
    public required string Change { get; init; }

    /// <summary>A change in per cent.</summary>
    public required string RelativeChange { get; init; }

    /// <summary>A note.</summary>
    public required string Note { get; init; }

    /// <summary>A rating.</summary>
    public required string Rating { get; init; }

    /// <summary>The number of ratings.</summary>
    public required string RatingCount { get; init; }

    /// <summary>A computed mean.</summary>
    public required string Mean { get; init; }

    /// <summary>A published mean.</summary>
    public required string PublishedMean { get; init; }

    /// <summary>A published index.</summary>
    public required string PublishedIndex { get; init; }

    /// <summary>A period.</summary>
    public required string Period { get; init; }

    /// <summary>What a remark is about.</summary>
    public required string Place { get; init; }

    /// <summary>A remark.</summary>
    public required string Remark { get; init; }

    /// <summary>Words as printed.</summary>
    public required string Printed { get; init; }

    /// <summary>Words as they should be.</summary>
    public required string Correction { get; init; }

    /// <summary>The code of a body.</summary>
    public required string Code { get; init; }

    /// <summary>The name of a body.</summary>
    public required string RealizerName { get; init; }
}

/// <summary>Sentences about ratings.</summary>
public sealed record RatingTexts
{
    /// <summary>A rating with its words; gaps <c>{level}</c>, <c>{label}</c>.</summary>
    public required string RatingWithLabel { get; init; }

    /// <summary>A rating of an item; gap <c>{rating}</c>.</summary>
    public required string Rating { get; init; }

    /// <summary>An item in a legend; gaps <c>{title}</c>, <c>{rating}</c>.</summary>
    public required string LegendEntry { get; init; }

    /// <summary>A goal in a legend of means; gaps <c>{goal}</c>, <c>{mean}</c>.</summary>
    public required string MeanLegendEntry { get; init; }

    /// <summary>What stands for a missing rating.</summary>
    public required string NotRated { get; init; }

    /// <summary>The title of an axis of ratings.</summary>
    public required string Axis { get; init; }

    /// <summary>The bodies that carried an item out; gap <c>{realizers}</c>.</summary>
    public required string Realizers { get; init; }

    /// <summary>Words before a list of what was done.</summary>
    public required string Activities { get; init; }

    /// <summary>What a chart shows; gaps <c>{ratings}</c>, <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string ChartDescription { get; init; }

    /// <summary>"6 ratings" alone: the nominative in Polish.</summary>
    public required PluralForms Ratings { get; init; }

    /// <summary>"58 ratings" after "mean of", "from": the genitive in Polish.</summary>
    public required PluralForms RatingsOf { get; init; }

    /// <summary>"6 items" alone: the nominative in Polish.</summary>
    public required PluralForms Items { get; init; }

    /// <summary>How many items were rated on which scale; gaps <c>{items}</c>, <c>{period}</c>, <c>{rated}</c>, <c>{all}</c>, <c>{lowestLevel}</c>, <c>{highestLevel}</c>.</summary>
    public required string Coverage { get; init; }

    /// <summary>The range of ratings; gaps <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string Range { get; init; }

    /// <summary>The range of goals' means; gaps <c>{goals}</c>, <c>{lowest}</c>, <c>{highest}</c>.</summary>
    public required string MeanRange { get; init; }

    /// <summary>The goals with the highest mean; gaps <c>{goals}</c>, <c>{mean}</c>.</summary>
    public required string Highest { get; init; }

    /// <summary>The goals with the lowest mean; gaps <c>{goals}</c>, <c>{mean}</c>.</summary>
    public required string Lowest { get; init; }

    /// <summary>A goal inside a sentence; gaps <c>{level}</c>, <c>{code}</c>, <c>{title}</c>.</summary>
    public required string GoalInSentence { get; init; }

    /// <summary>The mean of the whole; gaps <c>{ratings}</c>, <c>{mean}</c>, <c>{sum}</c>, <c>{count}</c>.</summary>
    public required string WholeMean { get; init; }

    /// <summary>The mean of one goal; gaps <c>{ratings}</c>, <c>{mean}</c>.</summary>
    public required string GoalMean { get; init; }

    /// <summary>The result of the whole by a rule that is not the mean of all ratings; gaps <c>{mean}</c>, <c>{rule}</c>.</summary>
    public required string WholeByRule { get; init; }

    /// <summary>The result of one goal by such a rule; gaps <c>{mean}</c>, <c>{rule}</c>.</summary>
    public required string GoalByRule { get; init; }

    /// <summary>How many of all items are rated, in a cell; gaps <c>{rated}</c>, <c>{all}</c>.</summary>
    public required string RatedOf { get; init; }

    /// <summary>Which items have no rating; gap <c>{titles}</c>.</summary>
    public required string Unrated { get; init; }

    /// <summary>What stands before the items of one level; gaps <c>{rating}</c>, <c>{items}</c>.</summary>
    public required string LevelItems { get; init; }

    /// <summary>What the recommendations are; gaps <c>{items}</c>, <c>{below}</c>, <c>{all}</c>, <c>{highest}</c>.</summary>
    public required string RecommendationsIntroduction { get; init; }

    /// <summary>What is said of the items at the highest level; gaps <c>{items}</c>, <c>{highest}</c>, <c>{count}</c>.</summary>
    public required string AtHighest { get; init; }

    /// <summary>What is said if every item is at the highest level; gap <c>{highest}</c>.</summary>
    public required string AllAtHighest { get; init; }

    /// <summary>The note under a table of computed and published means.</summary>
    public required string MeansNote { get; init; }

    /// <summary>The published index of the whole time; gaps <c>{period}</c>, <c>{value}</c>.</summary>
    public required string WholeIndex { get; init; }
}

/// <summary>Sentences about indicators.</summary>
public sealed record IndicatorTexts
{
    /// <summary>Where a goal's shared directions are described; gap <c>{section}</c>.</summary>
    public required string SharedDirections { get; init; }

    /// <summary>What the strategy consists of; gap <c>{parts}</c>.</summary>
    public required string Contents { get; init; }

    /// <summary>How many of one kind; gaps <c>{name}</c>, <c>{count}</c>.</summary>
    public required string Part { get; init; }

    /// <summary>Indicators counted after "of": the genitive in Polish.</summary>
    public required PluralForms IndicatorsOf { get; init; }

    /// <summary>How many indicators have a value; gaps <c>{withValue}</c>, <c>{indicators}</c>.</summary>
    public required string WithValue { get; init; }

    /// <summary>The indicators without a value; gap <c>{titles}</c>.</summary>
    public required string WithoutValue { get; init; }

    /// <summary>How many totals differ from the sum of their contributions; gaps <c>{different}</c>, <c>{totals}</c>.</summary>
    public required string Different { get; init; }

    /// <summary>What is said if no total differs; gap <c>{totals}</c>.</summary>
    public required string NoneDifferent { get; init; }

    /// <summary>Totals counted: the genitive in Polish.</summary>
    public required PluralForms TotalsOf { get; init; }

    /// <summary>The bodies that carry a goal out; gap <c>{realizers}</c>.</summary>
    public required string Realizers { get; init; }

    /// <summary>A contribution; gaps <c>{realizer}</c>, <c>{value}</c>.</summary>
    public required string Contribution { get; init; }

    /// <summary>A contribution in another unit; gaps <c>{realizer}</c>, <c>{value}</c>, <c>{unit}</c>.</summary>
    public required string ContributionInUnit { get; init; }

    /// <summary>Parts of a value; gap <c>{parts}</c>.</summary>
    public required string OfWhich { get; init; }

    /// <summary>An act; gaps <c>{kind}</c>, <c>{number}</c>, <c>{body}</c>, <c>{date}</c>.</summary>
    public required string Resolution { get; init; }

    /// <summary>An act whose body is not named; gaps <c>{kind}</c>, <c>{number}</c>, <c>{date}</c>.</summary>
    public required string ResolutionWithoutBody { get; init; }

    /// <summary>The acts that changed something; gap <c>{acts}</c>.</summary>
    public required string Amendments { get; init; }

    /// <summary>A target by a period; gaps <c>{target}</c>, <c>{period}</c>.</summary>
    public required string TargetBy { get; init; }

    /// <summary>How a target reads; gap <c>{value}</c>, for a range also <c>{upper}</c>, for a trend none.</summary>
    public required TargetTexts Targets { get; init; }

    /// <summary>The note under a table where totals stand beside sums.</summary>
    public required string TotalsNote { get; init; }
}

/// <summary>Words about tasks; they have no full stop.</summary>
public sealed record TaskTexts
{
    /// <summary>When a task should be done; gap <c>{period}</c>.</summary>
    public required string Deadline { get; init; }

    /// <summary>To when the deadline was moved; gap <c>{period}</c>.</summary>
    public required string NewDeadline { get; init; }

    /// <summary>The money planned; gap <c>{amounts}</c>.</summary>
    public required string Planned { get; init; }

    /// <summary>The money spent; gap <c>{amounts}</c>.</summary>
    public required string Spent { get; init; }

    /// <summary>An amount with its source and period; gaps <c>{amount}</c>, <c>{details}</c>.</summary>
    public required string AmountWithDetails { get; init; }
}

/// <summary>How targets read; gap <c>{value}</c> where a number belongs.</summary>
public sealed record TargetTexts
{
    /// <summary>At least; gap <c>{value}</c>.</summary>
    public required string AtLeast { get; init; }

    /// <summary>At most; gap <c>{value}</c>.</summary>
    public required string AtMost { get; init; }

    /// <summary>Exactly; gap <c>{value}</c>.</summary>
    public required string Exactly { get; init; }

    /// <summary>Above; gap <c>{value}</c>.</summary>
    public required string Above { get; init; }

    /// <summary>Below; gap <c>{value}</c>.</summary>
    public required string Below { get; init; }

    /// <summary>Between; gaps <c>{value}</c>, <c>{upper}</c>.</summary>
    public required string Between { get; init; }

    /// <summary>Up by; gap <c>{value}</c>.</summary>
    public required string RiseBy { get; init; }

    /// <summary>Down by; gap <c>{value}</c>.</summary>
    public required string FallBy { get; init; }

    /// <summary>Up by per cent; gap <c>{value}</c>.</summary>
    public required string RiseByPercent { get; init; }

    /// <summary>Down by per cent; gap <c>{value}</c>.</summary>
    public required string FallByPercent { get; init; }

    /// <summary>A rising trend; no gap.</summary>
    public required string RisingTrend { get; init; }

    /// <summary>A falling trend; no gap.</summary>
    public required string FallingTrend { get; init; }

    /// <summary>A stable trend; no gap.</summary>
    public required string StableTrend { get; init; }
}
