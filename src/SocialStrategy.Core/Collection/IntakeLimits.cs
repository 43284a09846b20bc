using System.Globalization;

namespace SocialStrategy.Collection;

/// <summary>The thresholds beyond which a reported value is queried.</summary>
public sealed record IntakeLimits
{
    /// <summary>
    /// A value is doubted that is more than so many times the previous one, or the previous one more than so many times it; above 1. Where one
    /// of both is 0 and the other is not, it is always doubted. Null to compare with no previous value.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 1 or less.</exception>
    public required decimal? JumpFactor
    {
        get;
        init => field = value is null or > 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value.Value.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"'{nameof(JumpFactor)}' is {value}. It must be above 1, or null."));
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IntakeLimits), PrintMembers);
}
