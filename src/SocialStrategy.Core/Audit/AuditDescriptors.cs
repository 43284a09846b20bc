namespace SocialStrategy.Audit;

/// <summary>The codes of the audit's rules.</summary>
internal static class AuditDescriptors
{
    internal static DiagnosticDescriptor ContributionTotal { get; } = Of("SSA101", Severity.Error);

    internal static DiagnosticDescriptor PartTotal { get; } = Of("SSA102", Severity.Error);

    internal static DiagnosticDescriptor ListedItems { get; } = Of("SSA103", Severity.Warning);

    internal static DiagnosticDescriptor MissingValue { get; } = Of("SSA104", Severity.Warning);

    internal static DiagnosticDescriptor MissingContribution { get; } = Of("SSA105", Severity.Warning);

    internal static DiagnosticDescriptor OtherUnit { get; } = Of("SSA106", Severity.Hint);

    internal static DiagnosticDescriptor ApproximateInput { get; } = Of("SSA107", Severity.Warning);

    internal static DiagnosticDescriptor PeriodTotal { get; } = Of("SSA108", Severity.Error);

    internal static DiagnosticDescriptor TotalBounds { get; } = Of("SSA109", Severity.Error);

    internal static DiagnosticDescriptor AddedPercentages { get; } = Of("SSA110", Severity.Warning);

    internal static DiagnosticDescriptor RepeatedPart { get; } = Of("SSA111", Severity.Warning);

    internal static DiagnosticDescriptor RepeatedContribution { get; } = Of("SSA112", Severity.Warning);

    internal static DiagnosticDescriptor RefusedTotal { get; } = Of("SSA113", Severity.Warning);

    internal static DiagnosticDescriptor MissingPart { get; } = Of("SSA115", Severity.Warning);

    internal static DiagnosticDescriptor OtherMethod { get; } = Of("SSA114", Severity.Hint);

    internal static DiagnosticDescriptor LegendRating { get; } = Of("SSA201", Severity.Error);

    internal static DiagnosticDescriptor RecommendationRating { get; } = Of("SSA202", Severity.Error);

    internal static DiagnosticDescriptor OutsideScale { get; } = Of("SSA203", Severity.Error);

    internal static DiagnosticDescriptor UnexplainedFigure { get; } = Of("SSA204", Severity.Error);

    internal static DiagnosticDescriptor StatedRule { get; } = Of("SSA205", Severity.Error);

    internal static DiagnosticDescriptor RoundedInputs { get; } = Of("SSA206", Severity.Error);

    internal static DiagnosticDescriptor MeanLabel { get; } = Of("SSA207", Severity.Warning);

    internal static DiagnosticDescriptor ClaimedRange { get; } = Of("SSA208", Severity.Error);

    internal static DiagnosticDescriptor RecommendedItems { get; } = Of("SSA209", Severity.Error);

    internal static DiagnosticDescriptor RepeatedFigure { get; } = Of("SSA210", Severity.Error);

    internal static DiagnosticDescriptor RepeatedTitle { get; } = Of("SSA211", Severity.Hint);

    internal static DiagnosticDescriptor LegendItems { get; } = Of("SSA212", Severity.Error);

    internal static DiagnosticDescriptor CutOff { get; } = Of("SSA213", Severity.Hint);

    internal static DiagnosticDescriptor MissingAsZero { get; } = Of("SSA214", Severity.Warning);

    internal static DiagnosticDescriptor PublishedCount { get; } = Of("SSA215", Severity.Error);

    internal static DiagnosticDescriptor Series { get; } = Of("SSA301", Severity.Warning);

    internal static DiagnosticDescriptor PercentRange { get; } = Of("SSA302", Severity.Error);

    internal static DiagnosticDescriptor PercentRatio { get; } = Of("SSA303", Severity.Error);

    internal static DiagnosticDescriptor Period { get; } = Of("SSA304", Severity.Warning);

    internal static DiagnosticDescriptor Jump { get; } = Of("SSA305", Severity.Hint);

    internal static DiagnosticDescriptor RepeatedValue { get; } = Of("SSA306", Severity.Error);

    internal static DiagnosticDescriptor RunningTotal { get; } = Of("SSA307", Severity.Warning);

    internal static DiagnosticDescriptor Relation { get; } = Of("SSA308", Severity.Error);

    internal static DiagnosticDescriptor Printing { get; } = Of("SSA309", Severity.Error);

    internal static DiagnosticDescriptor RealizerTwice { get; } = Of("SSA401", Severity.Warning);

    internal static DiagnosticDescriptor RealizerList { get; } = Of("SSA402", Severity.Hint);

    internal static DiagnosticDescriptor Contributor { get; } = Of("SSA403", Severity.Hint);

    internal static DiagnosticDescriptor RepeatedNumber { get; } = Of("SSA404", Severity.Warning);

    internal static DiagnosticDescriptor IndicatorDetail { get; } = Of("SSA405", Severity.Hint);

    internal static DiagnosticDescriptor RealizerNames { get; } = Of("SSA406", Severity.Hint);

    internal static DiagnosticDescriptor SenselessRule { get; } = Of("SSA407", Severity.Warning);

    internal static DiagnosticDescriptor LegalRecord { get; } = Of("SSA500", Severity.Hint);

    internal static DiagnosticDescriptor LegalElement { get; } = Of("SSA511", Severity.Warning);

    internal static DiagnosticDescriptor Contradiction { get; } = Of("SSA603", Severity.Warning);

    /// <summary>Gets every code, in their order.</summary>
    internal static ValueList<DiagnosticDescriptor> All { get; } =
    [
        ContributionTotal,
        PartTotal,
        ListedItems,
        MissingValue,
        MissingContribution,
        OtherUnit,
        ApproximateInput,
        PeriodTotal,
        TotalBounds,
        AddedPercentages,
        RepeatedPart,
        RepeatedContribution,
        RefusedTotal,
        OtherMethod,
        MissingPart,
        LegendRating,
        RecommendationRating,
        OutsideScale,
        UnexplainedFigure,
        StatedRule,
        RoundedInputs,
        MeanLabel,
        ClaimedRange,
        RecommendedItems,
        RepeatedFigure,
        RepeatedTitle,
        LegendItems,
        CutOff,
        MissingAsZero,
        PublishedCount,
        Series,
        PercentRange,
        PercentRatio,
        Period,
        Jump,
        RepeatedValue,
        RunningTotal,
        Relation,
        Printing,
        RealizerTwice,
        RealizerList,
        Contributor,
        RepeatedNumber,
        IndicatorDetail,
        RealizerNames,
        SenselessRule,
        LegalRecord,
        LegalElement,
        Contradiction,
    ];

    private static DiagnosticDescriptor Of(string code, Severity severity) => new(code, severity, $"docs/audit/{code}.md");
}
