using Microsoft.EntityFrameworkCore;

namespace SocialStrategy.Samples.Portal.Data;

/// <summary>The database of the portal.</summary>
internal sealed class PortalContext : DbContext
{
    public PortalContext(DbContextOptions<PortalContext> options)
        : base(options)
    {
    }

    public DbSet<StrategyRow> Strategies => Set<StrategyRow>();

    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<SubmissionRow> Submissions => Set<SubmissionRow>();

    public DbSet<ReportJobRow> ReportJobs => Set<ReportJobRow>();

    public DbSet<ReportFileRow> ReportFiles => Set<ReportFileRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StrategyRow>().HasIndex(strategy => strategy.Code).IsUnique();
        modelBuilder.Entity<StrategyRow>().HasMany(strategy => strategy.Rounds).WithOne().HasForeignKey(round => round.StrategyId);
        modelBuilder.Entity<RoundRow>().HasIndex(round => new { round.StrategyId, round.Period }).IsUnique();
        modelBuilder.Entity<AccountRow>().HasIndex(account => account.Login).IsUnique();
        modelBuilder.Entity<AccountRow>().HasOne<StrategyRow>().WithMany().HasForeignKey(account => account.StrategyId);
        modelBuilder.Entity<SubmissionRow>().HasOne<StrategyRow>().WithMany().HasForeignKey(submission => submission.StrategyId);
        modelBuilder.Entity<SubmissionRow>().Ignore(submission => submission.Extension);
        modelBuilder.Entity<ReportJobRow>().HasOne<StrategyRow>().WithMany().HasForeignKey(job => job.StrategyId);
        modelBuilder.Entity<ReportJobRow>().HasMany(job => job.Files).WithOne().HasForeignKey(file => file.ReportJobRowId);
        modelBuilder.Entity<JournalRow>().HasOne<StrategyRow>().WithMany().HasForeignKey(entry => entry.StrategyId);
    }
}
