using System.ComponentModel.DataAnnotations;

namespace SocialStrategy.Samples.Portal.Data;

/// <summary>A file that a realizer sent.</summary>
internal sealed class SubmissionRow
{
    public int Id { get; set; }

    public int StrategyId { get; set; }

    public required string Realizer { get; set; }

    public required string Period { get; set; }

    public required string FileName { get; set; }

    public required byte[] Content { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public required string SentBy { get; set; }

    /// <summary>Checked on saving: a file that was corrected meanwhile cannot be approved any more.</summary>
    [ConcurrencyCheck]
    public SubmissionState State { get; set; }

    /// <summary>The earlier file that it corrects; null if none.</summary>
    public int? Replaces { get; set; }

    public string? DecidedBy { get; set; }

    /// <summary>Why it was sent back.</summary>
    public string? Reason { get; set; }

    public string Extension => Path.GetExtension(FileName);
}

/// <summary>How far a file got.</summary>
internal enum SubmissionState
{
    /// <summary>Something in it cannot be read; a corrected file is expected.</summary>
    Faulty,

    /// <summary>It waits for the coordinator.</summary>
    Waiting,

    /// <summary>Its values are in the round.</summary>
    Approved,

    /// <summary>The coordinator sent it back.</summary>
    SentBack,

    /// <summary>A corrected file came before it was decided about.</summary>
    Superseded,
}
