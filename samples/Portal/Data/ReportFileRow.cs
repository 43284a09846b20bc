namespace SocialStrategy.Samples.Portal.Data;

/// <summary>A file of a report.</summary>
internal sealed class ReportFileRow
{
    public int Id { get; set; }

    public int ReportJobRowId { get; set; }

    public required string Name { get; set; }

    public required byte[] Content { get; set; }
}
