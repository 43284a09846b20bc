using FsCheck;
using FsCheck.Fluent;

namespace SocialStrategy.TestKit;

/// <summary>Random content of the model; every strategy and every round that comes out is valid, and no member of the model is left out for good.</summary>
public static class Generators
{
    private static readonly string[] Words =
    [
        "osoby", "Żłobek", "wsparcie rodzin", "ok. 600", "1 345", "=1+1", "-5", "@x", "+", "a,b", "\"cytat\"", "a\nb", "a\r\nb", "\ttab", "„tak”", "ąćęłńóśźż",
        "😀", "e\u0301", "\u00A0x", "\u2028x", "<b>&amp;</b>", "\\", "\u0001", " x ", "'", "null", "{}", "[0]", "1.10", "2a",
    ];

    /// <summary>Texts that are not blank, among them such as break formats.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements(Words),
        from first in Gen.Elements(Words) from second in Gen.Elements(Words) select $"{first} {second}");

    /// <summary>Codes with runs of digits, letters and points.</summary>
    public static Gen<ItemCode> Code { get; } =
        from parts in Gen.Elements("1", "2", "10", "01", "001", "0", "a", "B", "KR", "ż", "😀", "12345678901234567890").NonEmptyListOf()
        from separator in Gen.Elements(".", "", "-", " ")
        select new ItemCode(string.Join(separator, parts));

    /// <summary>Periods of every kind, from the year 1 to the year 9999.</summary>
    public static Gen<Period> Period { get; } =
        from year in Gen.Frequency((8, Gen.Choose(2015, 2030)), (1, Gen.Elements(1, 2, 4, 100, 400, 999, 1000, 9997, 9998)))
        from last in Gen.Choose(0, 1)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 31)
        from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
        select kind switch
        {
            PeriodKind.Year => SocialStrategy.Period.Year(year + last),
            PeriodKind.HalfYear => SocialStrategy.Period.HalfYear(year + last, (month + 5) / 6),
            PeriodKind.Quarter => SocialStrategy.Period.Quarter(year + last, (month + 2) / 3),
            PeriodKind.Month => SocialStrategy.Period.Month(year + last, month),
            PeriodKind.FiscalYear => SocialStrategy.Period.FiscalYear(year, month),
            PeriodKind.Years => SocialStrategy.Period.Years(year, year + last),
            PeriodKind.Day => SocialStrategy.Period.Day(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)))),
        };

    /// <summary>Decimals of both signs with 0 to 20 places, small enough that sums of hundreds stay decimals.</summary>
    public static Gen<decimal> Amount { get; } = Gen.Frequency(
        (6, from digits in Gen.Choose(-100_000, 100_000) from places in Gen.Choose(0, 3) select Scaled(digits, places)),
        (1, Gen.Constant(0m)),
        (1, from digits in Gen.Choose(int.MinValue, int.MaxValue) from places in Gen.Choose(0, 20) select Scaled(digits, places)));

    /// <summary>Any decimal at all.</summary>
    public static Gen<decimal> AnyDecimal { get; } = Gen.Frequency(
        (4, from low in Bits from mid in Bits from high in Bits from sign in Gen.Elements(true, false) from places in Gen.Choose(0, 28) select new decimal(low, mid, high, sign, (byte)places)),
        (4, Amount),
        (1, Gen.Elements(0m, 0.00m, decimal.MaxValue, decimal.MinValue, decimal.One, 0.1000m, 0.0000000000000000000000000001m)));

    /// <summary>Exact numbers, whole and broken, of both signs.</summary>
    public static Gen<Fraction> Fraction { get; } =
        from numerator in Gen.Choose(-1000, 1000)
        from denominator in Gen.Choose(1, 200)
        select new Fraction(numerator, denominator);

    /// <summary>Values of every kind; composites hold any kind but composites.</summary>
    public static Gen<Value> Value { get; } = Gen.Frequency(
        new ValueTuple<int, Gen<Value>>(5, Simple),
        new ValueTuple<int, Gen<Value>>(1, Composite));

    private static Gen<int> Bits => Gen.Choose(int.MinValue, int.MaxValue);

    /// <summary>Amounts of money.</summary>
    public static Gen<MoneyValue> Money =>
        from amount in Amount from currency in Gen.Elements("PLN", "PLN", "EUR") from marks in Marks select new MoneyValue(amount, currency) { Printed = marks.Printed, IsApproximate = marks.IsApproximate };

    /// <summary>Values of every kind but composites.</summary>
    public static Gen<Value> Simple => Gen.OneOf(
        (from amount in Amount select Marked(new NumberValue(amount))).Flat(),
        (from percent in Amount from ratio in Ratio.Optional() select Marked(new PercentValue(percent) { Ratio = ratio })).Flat(),
        Money.Select(money => (Value)money),
        (from text in Text select Marked(new TextValue(text))).Flat(),
        (from reason in Gen.Elements(Enum.GetValues<MissingReason>()) select Marked(new MissingValue(reason))).Flat());

    private static Gen<Ratio> Ratio => from part in Amount from whole in Amount select new Ratio(part, whole);

    private static Gen<Value> Composite => (from first in Component from rest in Several(Component, 2) select Marked(new CompositeValue([first, .. rest]))).Flat();

    private static Gen<Component> Component => from name in Text from value in Simple select new Component(name, value);

    private static Gen<(string? Printed, bool IsApproximate)> Marks => from printed in Text.Optional() from approximate in Gen.Elements(true, false, false) select (printed, approximate);

    /// <summary>A short list.</summary>
    /// <param name="item">The items.</param>
    /// <param name="most">How many at most.</param>
    public static Gen<ValueList<T>> Several<T>(Gen<T> item, int most) =>
        from count in Gen.Choose(0, most) from items in item.ListOf(count) select items.ToValueList();

    /// <summary>Null or a member of an enum.</summary>
    public static Gen<T?> Maybe<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>()).Select(each => (T?)each).Or(Gen.Constant<T?>(value: null));

    /// <summary>Null in a third of the cases.</summary>
    /// <param name="item">What else.</param>
    public static Gen<T?> Optional<T>(this Gen<T> item)
        where T : class => from some in item from none in Gen.Elements(true, false, false) select none ? null : some;

    private static decimal Scaled(int digits, int places) => new(digits & int.MaxValue, 0, 0, digits < 0, (byte)places);

    private static Gen<Value> Marked(Value value) => Marks.Select(marks => value with { Printed = marks.Printed, IsApproximate = marks.IsApproximate });

    private static Gen<Value> Flat(this Gen<Gen<Value>> nested) => nested.SelectMany(each => each);
}
