namespace SocialStrategy.Disclosure;

/// <summary>A count that is put together from others.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts that add up to it.</param>
internal sealed record CountSum(CountCell Whole, CountCell[] Parts);
