namespace SocialStrategy.Samples.Portal.Reports;

/// <summary>The media types of the files that can be fetched.</summary>
internal static class FileTypes
{
    internal const string Csv = "text/csv; charset=utf-8";
    internal const string Json = "application/json; charset=utf-8";
    internal const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static string Of(string name) => Path.GetExtension(name) switch
    {
        ".csv" => Csv,
        ".json" => Json,
        ".xlsx" => Workbook,
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".html" => "text/html; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        _ => "application/octet-stream",
    };
}
