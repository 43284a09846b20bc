using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Values and figures as text and as cells in the report's language.</summary>
public static class ValueTexts
{
    /// <summary>A value on one line; a composite with its components one after another.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The text: a number with its percent sign or currency, the words of a text, or why there is no value.</returns>
    public static string Of(Value value, Language language)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(language);
        var text = value switch
        {
            PercentValue percent => language.Percent(percent.Percent, Decimals(percent.Percent)),
            MoneyValue money => language.Money(money.Amount, money.Currency),
            TextValue words => language.Typography(words.Text),
            CompositeValue => string.Join("; ", Lines(value, language)),
            MissingValue missing => language.Text(MessageKey.Of("missing", missing.Reason)),
            _ => language.Number(value.Number.GetValueOrDefault()),
        };
        return value.IsApproximate ? language.Text("values.approximately", ("value", text)) : text;
    }

    /// <summary>A value with what must be known beside it: that it is provisional or a forecast, or cannot be compared with those before.</summary>
    internal static string Of(Value value, ObservationStatus? status, Language language) => Marked(Of(value, language), value, status, language);

    /// <summary>The same in a cell, with the number behind it.</summary>
    internal static Cell Cell(Observation observation, Language language) =>
        Blocks.Lines(Lines(observation.Value, language).Select(line => Marked(line, observation.Value, observation.Status, language))) with { Number = observation.Value.Number };

    private static string Marked(string text, Value value, ObservationStatus? status, Language language) => (value, status) switch
    {
        (MissingValue, _) => text,
        (_, ObservationStatus.Provisional) => Marked(text, language.Text("series.provisional"), language),
        (_, ObservationStatus.Forecast) => Marked(text, language.Text("series.forecast"), language),
        (_, ObservationStatus.Break) => Marked(text, language.Text("series.break"), language),
        _ => text,
    };

    /// <summary>A text with what must be known beside it, in brackets.</summary>
    internal static string Marked(string text, string mark, Language language) => language.Text("series.marked", ("value", text), ("marks", mark));

    /// <summary>The same in a cell, with the number behind it; a component of a composite a line.</summary>
    internal static Cell Cell(Value value, Language language) => Blocks.Lines(Lines(value, language)) with { Number = value.Number };

    /// <summary>A figure as printed, in its unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language, with the messages of <see cref="ReportLanguages"/>.</param>
    /// <returns>The rounded number with the decimal places of its rounding; a dash for a refused figure.</returns>
    public static string Of(Figure figure, Language language)
    {
        Guard.Against.Null(figure);
        Guard.Against.Null(language);
        if (figure.IsRefused)
        {
            return language.Text("values.none");
        }

        return figure.Unit?.Kind switch
        {
            FigureUnitKind.Percent => language.Percent(figure.Rounded, figure.Rounded.Scale),
            FigureUnitKind.PercentagePoints => language.Set("values.percentagePoints", ("value", language.Number(figure.Rounded, figure.Rounded.Scale))),
            FigureUnitKind.Currency => language.Money(figure.Rounded, figure.Unit.Text!),
            _ => language.Number(figure.Rounded, figure.Rounded.Scale),
        };
    }

    /// <summary>The same in a cell, with the number behind it; of a refused figure why there is none.</summary>
    internal static Cell Cell(Figure figure, Language language) =>
        figure.IsRefused ? Blocks.Cell(ExplanationText.Equation(figure, language)) : Blocks.Cell(figure.Rounded, Of(figure, language));

    /// <summary>The same, with what it rests on in a second line where that is not all.</summary>
    internal static Cell CellWithCoverage(Figure figure, Language language)
    {
        var result = figure.IsRefused ? ExplanationText.Equation(figure, language) : Of(figure, language);
        var lines = new[] { result, ExplanationText.PartialCoverage(figure, language) }.OfType<string>();
        return Blocks.Lines(lines) with { Number = figure.IsRefused ? null : figure.Rounded };
    }

    /// <summary>An exact number that has a short decimal form, or the fraction.</summary>
    internal static string Exact(Fraction number, Language language)
    {
        var cut = new Rounding(RoundingMode.TowardZero, 3).Round(number);
        return number == cut ? language.Number(cut) : number.ToString();
    }

    /// <summary>An exact number rounded like means, with all its places.</summary>
    internal static string Mean(Fraction number, ReportContext context)
    {
        var rounded = context.Evaluation.Rules.MeanRounding.Round(number);
        return context.Language.Number(rounded, rounded.Scale);
    }

    /// <summary>An exact amount of money, rounded like money, with all its places.</summary>
    internal static string Money(Fraction number, ReportContext context)
    {
        var rounded = context.Evaluation.Rules.MoneyRounding.Round(number);
        return context.Language.Number(rounded, rounded.Scale);
    }

    /// <summary>An exact number rounded like means, without places where it is whole.</summary>
    internal static string Short(Fraction number, ReportContext context) =>
        number.IsWhole ? context.Language.Number(context.Evaluation.Rules.MeanRounding.Round(number), 0) : Mean(number, context);

    /// <summary>A change as printed, with a plus where it is one; of a refused one why there is none.</summary>
    internal static string Change(Figure figure, Language language) =>
        figure.IsRefused ? ExplanationText.Equation(figure, language) : (figure.Rounded > 0 ? "+" : "") + Of(figure, language);

    /// <summary>The same in a cell, with the number behind it where there is one; a dash where a value is missing, which its own cell tells.</summary>
    internal static Cell ChangeCell(Figure figure, Language language) =>
        Blocks.Cell(figure.Refusal == RefusalReason.InputMissing ? language.Text("values.none") : Change(figure, language)) with { Number = figure.IsRefused ? null : figure.Rounded };

    private static IEnumerable<string> Lines(Value value, Language language) => value is CompositeValue composite
        ? composite.Components.Select(component => string.Create(CultureInfo.InvariantCulture, $"{language.Typography(component.Name)}: {Of(component.Value, language)}"))
        : [Of(value, language)];

    /// <summary>The decimal places that a number carries without trailing zeros.</summary>
    internal static int Decimals(decimal number)
    {
        var decimals = number.Scale;
        while (decimals > 0 && decimal.Round(number, decimals - 1) == number)
        {
            decimals--;
        }

        return decimals;
    }
}
