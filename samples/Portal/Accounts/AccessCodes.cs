using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Accounts;

/// <summary>Access codes: made by chance, kept as hashes.</summary>
internal static class AccessCodes
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int GroupLength = 4;

    /// <summary>Enough for codes that are random: nobody can try the 2^79 of them. Passwords that people choose need ten times as many.</summary>
    private const int Iterations = 10_000;

    private static readonly PasswordHasher<AccountRow> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    /// <summary>A code that nobody guesses and everybody can type, such as <c>k7mx-2pqa-w9rt-h4ns</c>.</summary>
    internal static string Next() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    internal static string Hash(string code) => Hasher.HashPassword(null!, code);

    /// <summary>Whether a code is that of an account. It takes as long where there is no such account.</summary>
    internal static bool Fits(AccountRow? account, string code) =>
        Hasher.VerifyHashedPassword(null!, account?.CodeHash ?? Nobody.Value, code) != PasswordVerificationResult.Failed && account is not null;

    private static readonly Lazy<string> Nobody = new(() => Hash(Next()));
}
