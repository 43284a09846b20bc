using Microsoft.EntityFrameworkCore;

namespace SocialStrategy.Samples.Portal.Data;

/// <summary>The tables of the database, and what keeps the journal as it is.</summary>
internal static class PortalDatabase
{
    /// <summary>Makes what is not there; to do it twice changes nothing.</summary>
    internal static async Task CreateAsync(PortalContext database, CancellationToken cancellationToken)
    {
        await database.Database.EnsureCreatedAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"""
            CREATE TRIGGER IF NOT EXISTS JournalStaysAsWritten BEFORE UPDATE ON Journal BEGIN SELECT RAISE(ABORT, 'The journal is append only.'); END;
            CREATE TRIGGER IF NOT EXISTS JournalKeepsAll BEFORE DELETE ON Journal BEGIN SELECT RAISE(ABORT, 'The journal is append only.'); END;
            """,
            cancellationToken);
    }
}
