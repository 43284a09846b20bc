using System.Text.Json;

namespace SocialStrategy.Reporting;

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

    /// <summary>A figure that was refused; gap <c>{reason}</c>.</summary>
    public required string Refused { get; init; }

    /// <summary>Why a figure was refused, by the name of the reason, such as <c>inputMissing</c>; a reason that is not here is shown by its name.</summary>
    public required IReadOnlyDictionary<string, string> Refusals { get; init; }

    /// <summary>Why something whose own figure was refused is not there.</summary>
    public required string NoFigure { get; init; }

    /// <summary>Why something that may still change is left out.</summary>
    public required string Provisional { get; init; }

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

    internal string Refusal(RefusalReason reason) =>
        JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()) is var name ? Refusals.GetValueOrDefault(name, name) : "";
}
