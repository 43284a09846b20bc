using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Exchange;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>What a coordinator decides. Each decision is one transaction, and holds only for the version that the coordinator saw.</summary>
internal sealed class Decisions
{
    /// <summary>SQLITE_CONSTRAINT: what was to be added is there already.</summary>
    private const int ConstraintViolated = 19;

    private readonly PortalContext _database;
    private readonly Journal _journal;
    private readonly Snapshots _snapshots;

    public Decisions(PortalContext database, Journal journal, Snapshots snapshots)
    {
        _database = database;
        _journal = journal;
        _snapshots = snapshots;
    }

    /// <summary>Puts the values of a form into the round.</summary>
    internal async Task<DecisionOutcome> ApproveAsync(Account by, int submission, int seenVersion, CancellationToken cancellationToken)
    {
        var strategy = await _database.Strategies.SingleAsync(row => row.Code == by.Strategy, cancellationToken);
        var form = await FindAsync(strategy.Id, submission, cancellationToken);
        if (form is null || strategy.CollectedPeriod != form.Period || strategy.Version != seenVersion || form.State != SubmissionState.Waiting)
        {
            return DecisionOutcome.Overtaken;
        }

        form.State = SubmissionState.Approved;
        form.DecidedBy = by.Login;
        strategy.Version++;
        _journal.Add(_database, strategy.Id, by.Login, JournalAction.FormApproved, PortalTexts.FormInJournal(form.Id, form.Realizer, form.FileName));
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Gives a form back to the realizer.</summary>
    internal async Task<DecisionOutcome> SendBackAsync(Account by, int submission, string reason, CancellationToken cancellationToken)
    {
        var strategy = await _database.Strategies.SingleAsync(row => row.Code == by.Strategy, cancellationToken);
        var form = await FindAsync(strategy.Id, submission, cancellationToken);
        if (form is not { State: SubmissionState.Waiting })
        {
            return DecisionOutcome.Overtaken;
        }

        form.State = SubmissionState.SentBack;
        form.DecidedBy = by.Login;
        form.Reason = reason;
        _journal.Add(_database, strategy.Id, by.Login, JournalAction.FormSentBack, PortalTexts.FormInJournal(form.Id, form.Realizer, form.FileName));
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Ends the collection and makes its round public.</summary>
    internal async Task<DecisionOutcome> PublishAsync(Account by, int seenVersion, CancellationToken cancellationToken)
    {
        var snapshot = await _snapshots.FindAsync(by.Strategy, cancellationToken);
        var strategy = await _database.Strategies.SingleAsync(row => row.Code == by.Strategy, cancellationToken);
        if (snapshot?.Collecting is not { HasAnswers: true } collecting || snapshot.Version != seenVersion || strategy.Version != seenVersion)
        {
            return DecisionOutcome.Overtaken;
        }

        var period = collecting.Plan.Period.ToString();
        strategy.Rounds.Add(new RoundRow { Period = period, Content = Written.By(stream => RoundJson.Write(collecting.Result.Round, stream)) });
        strategy.CollectedPeriod = null;
        strategy.CollectedUntil = null;
        strategy.Version++;
        _journal.Add(_database, strategy.Id, by.Login, JournalAction.RoundPublished, period);
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Asks the bodies that have contributed before again, for the next year.</summary>
    internal async Task<DecisionOutcome> BeginAsync(Account by, int seenVersion, DateOnly due, CancellationToken cancellationToken)
    {
        var snapshot = await _snapshots.FindAsync(by.Strategy, cancellationToken);
        var strategy = await _database.Strategies.SingleAsync(row => row.Code == by.Strategy, cancellationToken);
        if (snapshot?.NextCollection is not { } period || snapshot.Version != seenVersion || strategy.Version != seenVersion)
        {
            return DecisionOutcome.Overtaken;
        }

        strategy.CollectedPeriod = period.ToString();
        strategy.CollectedUntil = due;
        strategy.Version++;
        _journal.Add(_database, strategy.Id, by.Login, JournalAction.CollectionBegun, strategy.CollectedPeriod);
        return await SaveAsync(cancellationToken);
    }

    private Task<SubmissionRow?> FindAsync(int strategy, int submission, CancellationToken cancellationToken) =>
        _database.Submissions.SingleOrDefaultAsync(each => each.Id == submission && each.StrategyId == strategy, cancellationToken);

    private async Task<DecisionOutcome> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _database.SaveChangesAsync(cancellationToken);
            return DecisionOutcome.Done;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || exception.InnerException is SqliteException { SqliteErrorCode: ConstraintViolated })
        {
            return DecisionOutcome.Overtaken;
        }
    }
}

/// <summary>What came of a decision.</summary>
internal enum DecisionOutcome
{
    Done,

    /// <summary>Somebody else changed something since the coordinator looked; nothing was changed.</summary>
    Overtaken,
}
