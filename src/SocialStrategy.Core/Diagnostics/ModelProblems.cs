namespace SocialStrategy;

/// <summary>The codes of what a model contradicts itself in: SSR2xx in a strategy, SSR3xx in a round or in rules.</summary>
internal static class ModelProblems
{
    internal static DiagnosticDescriptor Repeated { get; } = Of("SSR201");

    internal static DiagnosticDescriptor UnknownRealizer { get; } = Of("SSR202");

    internal static DiagnosticDescriptor UnknownGoal { get; } = Of("SSR203");

    internal static DiagnosticDescriptor UnknownIndicator { get; } = Of("SSR204");

    internal static DiagnosticDescriptor AddsWhatCannotBeAdded { get; } = Of("SSR205");

    internal static DiagnosticDescriptor TooDeep { get; } = Of("SSR206");

    internal static DiagnosticDescriptor RepeatedRound { get; } = Of("SSR301");

    internal static DiagnosticDescriptor OtherStrategy { get; } = Of("SSR302");

    internal static DiagnosticDescriptor UnknownItem { get; } = Of("SSR303");

    internal static DiagnosticDescriptor NamedIndicatorValue { get; } = Of("SSR304");

    internal static DiagnosticDescriptor NamelessValue { get; } = Of("SSR305");

    internal static DiagnosticDescriptor UnknownScale { get; } = Of("SSR306");

    internal static DiagnosticDescriptor UnknownLevel { get; } = Of("SSR307");

    internal static DiagnosticDescriptor UnknownLabelLevel { get; } = Of("SSR308");

    internal static DiagnosticDescriptor UnknownPublication { get; } = Of("SSR309");

    internal static DiagnosticDescriptor WeightMissing { get; } = Of("SSR311");

    internal static DiagnosticDescriptor UnknownWeighed { get; } = Of("SSR312");

    internal static DiagnosticDescriptor MappingMisfit { get; } = Of("SSR313");

    internal static DiagnosticDescriptor UnknownRelated { get; } = Of("SSR314");

    /// <summary>Gets every code, in their order.</summary>
    internal static ValueList<DiagnosticDescriptor> All { get; } =
    [
        Repeated,
        UnknownRealizer,
        UnknownGoal,
        UnknownIndicator,
        AddsWhatCannotBeAdded,
        TooDeep,
        RepeatedRound,
        OtherStrategy,
        UnknownItem,
        NamedIndicatorValue,
        NamelessValue,
        UnknownScale,
        UnknownLevel,
        UnknownLabelLevel,
        UnknownPublication,
        WeightMissing,
        UnknownWeighed,
        MappingMisfit,
        UnknownRelated,
    ];

    private static DiagnosticDescriptor Of(string code) => new(code, Severity.Error, "docs/formats/problems.md");
}
