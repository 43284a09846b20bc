namespace SocialStrategy.Reporting;

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

    /// <summary>What a remark says of words that stand only in the print; gap <c>{printed}</c>.</summary>
    public required string NotePrinted { get; init; }

    /// <summary>What a remark says of words that should stand there; gap <c>{correction}</c>.</summary>
    public required string NoteCorrected { get; init; }

    /// <summary>What a remark says of a misprint; gaps <c>{printed}</c> and <c>{correction}</c>.</summary>
    public required string NoteMisprint { get; init; }

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

    /// <summary>Caption of a table of a goal's indicators that have values for other periods than the rest; gaps <c>{goal}</c> and <c>{periods}</c>.</summary>
    public required string IndicatorsByPeriodCaption { get; init; }

    /// <summary>Caption of a programme's table of figures; gap <c>{programme}</c>.</summary>
    public required string ProgrammeFiguresCaption { get; init; }

    /// <summary>Caption of the table of bodies.</summary>
    public required string RealizersCaption { get; init; }

    /// <summary>Caption of the table of totals that differ from their parts; gap <c>{period}</c>.</summary>
    public required string ContributionTotalsCaption { get; init; }
}
