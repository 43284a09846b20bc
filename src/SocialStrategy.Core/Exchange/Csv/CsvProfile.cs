namespace SocialStrategy.Exchange;

/// <summary>How a CSV file is written; reading finds out by itself.</summary>
public enum CsvProfile
{
    /// <summary>For portals and programs: RFC 4180, UTF-8 without byte order mark, comma, decimal point.</summary>
    OpenData,

    /// <summary>For Excel with Polish settings: UTF-8 with byte order mark, semicolon, decimal comma.</summary>
    ExcelPl,
}
