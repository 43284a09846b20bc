namespace SocialStrategy.Samples.Portal;

/// <summary>Days and hours as the office reads them.</summary>
internal static class PortalClock
{
    internal static DateOnly DayOf(DateTimeOffset moment, TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone).DateTime);

    internal static TimeOnly HourOf(DateTimeOffset moment, TimeProvider time) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone).DateTime);
}
