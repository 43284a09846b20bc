namespace SocialStrategy.Samples.Portal.Data;

/// <summary>Somebody who may sign in.</summary>
internal sealed class AccountRow
{
    public int Id { get; set; }

    public required string Login { get; set; }

    public required string CodeHash { get; set; }

    public int StrategyId { get; set; }

    /// <summary>The code of the body that the account reports for; null for a coordinator.</summary>
    public string? Realizer { get; set; }
}
