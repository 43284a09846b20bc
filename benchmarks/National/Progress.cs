using System.Globalization;

namespace SocialStrategy.National;

/// <summary>Tells on the error stream how far a long work is, each per cent once.</summary>
/// <param name="what">What is done.</param>
/// <param name="total">How much there is to do.</param>
internal sealed class Progress(string what, long total)
{
    private readonly Lock _lock = new();
    private long _done;
    private long _told = -1;

    internal void Add(long count)
    {
        lock (_lock)
        {
            _done += count;
            var percent = total == 0 ? 100 : _done * 100 / total;
            if (percent != _told)
            {
                _told = percent;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {percent,3} % ({_done:N0} of {total:N0})"));
            }
        }
    }
}
