using System.Globalization;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Days as workbooks count them.</summary>
internal static class SerialDate
{
    private const int LastDay = 2_958_465;
    private const int SecondsOfDay = 86_400;

    /// <summary>A day that was none: the first spreadsheets took 1900 for a leap year, and all have counted so since.</summary>
    private const int LeapDayOf1900 = 60;

    /// <summary>The day, with the time if it is not midnight, or the time alone below 1, as ISO 8601 writes them; null if there is no such day.</summary>
    internal static string? Text(decimal serial, bool countsFrom1904)
    {
        if (serial is < 0 or >= LastDay + 1)
        {
            return null;
        }

        var seconds = (long)Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero);
        var (day, time) = ((int)(seconds / SecondsOfDay), TimeSpan.FromSeconds(seconds % SecondsOfDay));
        if (day == 0 && !countsFrom1904)
        {
            return time.ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture);
        }

        if (day > LastDay || (day == LeapDayOf1900 && !countsFrom1904))
        {
            return null;
        }

        var first = countsFrom1904 ? new DateTime(1904, 1, 1) : day < LeapDayOf1900 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        if (day > (DateTime.MaxValue.Date - first).Days)
        {
            return null;
        }

        var date = first.AddDays(day) + time;
        return date.ToString(time == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
