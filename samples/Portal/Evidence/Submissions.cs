using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>The files that realizers send.</summary>
internal sealed class Submissions
{
    private const int LongestName = 100;

    private readonly PortalContext _database;
    private readonly Journal _journal;
    private readonly TimeProvider _time;

    public Submissions(PortalContext database, Journal journal, TimeProvider time)
    {
        _database = database;
        _journal = journal;
        _time = time;
    }

    /// <summary>The files of a realizer, or of all, the latest first; without their content.</summary>
    internal async Task<IReadOnlyList<SubmissionRow>> ListAsync(int strategy, string? realizer, CancellationToken cancellationToken) => await _database.Submissions.AsNoTracking()
        .Where(each => each.StrategyId == strategy && (realizer == null || each.Realizer == realizer))
        .OrderByDescending(each => each.Id)
        .Select(each => new SubmissionRow
        {
            Id = each.Id,
            StrategyId = each.StrategyId,
            Realizer = each.Realizer,
            Period = each.Period,
            FileName = each.FileName,
            Content = Array.Empty<byte>(),
            ReceivedAt = each.ReceivedAt,
            SentBy = each.SentBy,
            State = each.State,
            Replaces = each.Replaces,
            DecidedBy = each.DecidedBy,
            Reason = each.Reason,
        })
        .ToListAsync(cancellationToken);

    /// <summary>A file that somebody may see; null if there is none of that number.</summary>
    internal Task<SubmissionRow?> FindAsync(int strategy, int number, CancellationToken cancellationToken) =>
        _database.Submissions.AsNoTracking().SingleOrDefaultAsync(each => each.Id == number && each.StrategyId == strategy, cancellationToken);

    /// <summary>Keeps a file of a realizer, and lets it stand for the earlier one that it corrects.</summary>
    /// <returns>The file's number; null if the collection has ended meanwhile.</returns>
    internal async Task<int?> SendAsync(Account by, StrategySnapshot strategy, SentFile file, CancellationToken cancellationToken)
    {
        var submission = new SubmissionRow
        {
            StrategyId = strategy.Id,
            Realizer = by.Realizer!,
            Period = strategy.Collecting!.Plan.Period.ToString(),
            FileName = Short(file.Name),
            Content = file.Content,
            ReceivedAt = _time.GetUtcNow(),
            SentBy = by.Login,
            State = file.Form.Read.TryGetContent(out _) ? SubmissionState.Waiting : SubmissionState.Faulty,
        };
        await using var transaction = await _database.Database.BeginTransactionAsync(cancellationToken);
        if (!await _database.Strategies.AnyAsync(row => row.Id == strategy.Id && row.CollectedPeriod == submission.Period, cancellationToken))
        {
            return null;
        }

        if (file.IsCorrection && await LatestAsync(strategy.Id, submission, cancellationToken) is { } earlier)
        {
            submission.Replaces = Supersede(earlier);
        }

        _database.Submissions.Add(submission);
        await _database.SaveChangesAsync(cancellationToken);
        _journal.Add(_database, strategy.Id, by.Login, JournalAction.FormSent, PortalTexts.FormInJournal(submission.Id, submission.Realizer, submission.FileName));
        await _database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return submission.Id;
    }

    private Task<SubmissionRow?> LatestAsync(int strategy, SubmissionRow next, CancellationToken cancellationToken) => _database.Submissions
        .Where(each => each.StrategyId == strategy && each.Realizer == next.Realizer && each.Period == next.Period && each.State != SubmissionState.Superseded && each.State != SubmissionState.SentBack)
        .OrderByDescending(each => each.Id)
        .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The number of the file that a correction stands for: one that is in the round already stays until the correction is approved, any other gives its place up at once.</summary>
    private static int? Supersede(SubmissionRow earlier)
    {
        if (earlier.State == SubmissionState.Approved)
        {
            return earlier.Id;
        }

        earlier.State = SubmissionState.Superseded;
        return earlier.Replaces;
    }

    /// <summary>A file's name without its folder, and not too long to be shown.</summary>
    private static string Short(string name)
    {
        var clean = string.Concat(Path.GetFileName(name.Replace('\\', '/')).Where(character => !char.IsControl(character)));
        return clean.Length <= LongestName ? clean : clean[..(LongestName / 2)] + "…" + clean[^(LongestName / 2)..];
    }
}

/// <summary>A file on its way in.</summary>
internal sealed record SentFile(string Name, byte[] Content, SentForm Form, bool IsCorrection);
