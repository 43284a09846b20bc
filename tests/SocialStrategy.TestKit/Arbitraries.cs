using FsCheck;
using FsCheck.Fluent;

namespace SocialStrategy.TestKit;

/// <summary>What the arguments of a <see cref="LawAttribute">law</see> are made of, by their types. The rest comes from FsCheck.</summary>
public static class Arbitraries
{
    /// <summary>Any valid strategy.</summary>
    public static Arbitrary<Strategy> Strategy() => StrategyGenerators.Any;

    /// <summary>A strategy with one to three rounds in consecutive years.</summary>
    public static Arbitrary<StrategyMonitoring> Monitoring() => RoundGenerators.Monitoring;

    /// <summary>A report of any shape, with the words in it.</summary>
    public static Arbitrary<WordedReport> Report() => ReportGenerators.Any;

    /// <summary>Any code.</summary>
    public static Arbitrary<ItemCode> Code() => Generators.Code.ToArbitrary();

    /// <summary>A period of any kind.</summary>
    public static Arbitrary<Period> Period() => Generators.Period.ToArbitrary();

    /// <summary>A value of any kind.</summary>
    public static Arbitrary<Value> Value() => Generators.Value.ToArbitrary();

    /// <summary>An exact number.</summary>
    public static Arbitrary<Fraction> Fraction() => Generators.Fraction.ToArbitrary();

    /// <summary>A rounding of any mode to at most six places.</summary>
    public static Arbitrary<Rounding> Rounding() =>
        (from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) from decimals in Gen.Choose(0, 6) select new Rounding(mode, decimals)).ToArbitrary();

    /// <summary>A decimal small enough that sums of hundreds stay decimals.</summary>
    public static Arbitrary<decimal> Amount() => Generators.Amount.ToArbitrary();

    /// <summary>One to twenty such decimals.</summary>
    public static Arbitrary<decimal[]> Amounts() => Generators.Amount.NonEmptyListOf().Select(amounts => amounts.Take(20).ToArray()).ToArbitrary();

    /// <summary>Any mixture of fragments that mean something in a file format; may be empty, blank or malformed UTF-16.</summary>
    public static Arbitrary<string> HostileText() => HostileTexts.Any.ToArbitrary();

    /// <summary>Such a mixture with a letter in it, where a blank text is refused.</summary>
    public static Arbitrary<NonWhiteSpaceString> HostileWord() =>
        (from before in HostileTexts.Any from after in HostileTexts.Any select NonWhiteSpaceString.NewNonWhiteSpaceString($"{before}x{after}")).ToArbitrary();
}
