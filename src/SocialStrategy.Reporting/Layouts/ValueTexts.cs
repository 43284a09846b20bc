using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Values and figures as text and as cells in the report's language.</summary>
public static class ValueTexts
{
    /// <summary>A value on one line; a composite with its components one after another.</summary>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The text: a number with its percent sign or currency, the words of a text, or why there is no value.</returns>
    public static string Of(Value value, LayoutTexts texts)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(texts);
        var text = value switch
        {
            PercentValue percent => texts.Language.Percent(percent.Percent, Decimals(percent.Percent)),
            MoneyValue money => texts.Language.Money(money.Amount, money.Currency),
            TextValue words => texts.Language.Typography(words.Text),
            CompositeValue => string.Join("; ", Lines(value, texts)),
            MissingValue missing => texts.Missing(missing.Reason),
            _ => texts.Language.Number(value.Number.GetValueOrDefault()),
        };
        return value.IsApproximate ? TextTemplate.Fill(texts.Approximately, [("value", text)]) : text;
    }

    /// <summary>The same in a cell, with the number behind it; a component of a composite a line.</summary>
    internal static Cell Cell(Value value, LayoutTexts texts) => Blocks.Lines(Lines(value, texts)) with { Number = value.Number };

    /// <summary>A figure as printed, in its unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="texts">The texts of the language.</param>
    /// <returns>The rounded number with the decimal places of its rounding; a dash for a refused figure.</returns>
    public static string Of(Figure figure, LayoutTexts texts)
    {
        Guard.Against.Null(figure);
        Guard.Against.Null(texts);
        if (figure.IsRefused)
        {
            return texts.Values.None;
        }

        return figure.Unit?.Kind switch
        {
            FigureUnitKind.Percent => texts.Language.Percent(figure.Rounded, figure.Rounded.Scale),
            FigureUnitKind.PercentagePoints => texts.Language.Typography(
                TextTemplate.Fill(texts.Values.PercentagePoints, [("value", texts.Language.Number(figure.Rounded, figure.Rounded.Scale))])),
            FigureUnitKind.Currency => texts.Language.Money(figure.Rounded, figure.Unit.Text!),
            _ => texts.Language.Number(figure.Rounded, figure.Rounded.Scale),
        };
    }

    /// <summary>The same in a cell, with the number behind it where there is one.</summary>
    internal static Cell Cell(Figure figure, LayoutTexts texts) =>
        figure.IsRefused ? Blocks.Cell(texts.Values.None) : Blocks.Cell(figure.Rounded, Of(figure, texts));

    /// <summary>An exact number that has a short decimal form, or the fraction.</summary>
    internal static string Exact(Fraction number, LayoutTexts texts)
    {
        var cut = new Rounding(RoundingMode.TowardZero, 3).Round(number);
        return number == cut ? texts.Language.Number(cut) : number.ToString();
    }

    /// <summary>An exact number rounded like means, with all its places.</summary>
    internal static string Mean(Fraction number, ReportContext context)
    {
        var rounded = context.Evaluation.Rules.MeanRounding.Round(number);
        return context.Language.Number(rounded, rounded.Scale);
    }

    /// <summary>The same, without places where the number is whole.</summary>
    internal static string Short(Fraction number, ReportContext context) =>
        number.IsWhole ? context.Language.Number(context.Evaluation.Rules.MeanRounding.Round(number), 0) : Mean(number, context);

    /// <summary>A change as printed, with a plus where it is one.</summary>
    internal static string Change(Figure figure, LayoutTexts texts) => (figure.Rounded > 0 ? "+" : "") + Of(figure, texts);

    private static IEnumerable<string> Lines(Value value, LayoutTexts texts) => value is CompositeValue composite
        ? composite.Components.Select(component => string.Create(CultureInfo.InvariantCulture, $"{texts.Language.Typography(component.Name)}: {Of(component.Value, texts)}"))
        : [Of(value, texts)];

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
