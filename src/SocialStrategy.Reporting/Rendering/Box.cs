namespace SocialStrategy.Reporting;

/// <summary>A rectangle of a picture.</summary>
internal readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    internal decimal Width => Right - Left;

    internal static Box Around(Spot centre, decimal width, decimal height) =>
        new(centre.X - (width / 2), centre.Y - (height / 2), centre.X + (width / 2), centre.Y + (height / 2));

    internal bool IsInside(Box other) => Left >= other.Left && Top >= other.Top && Right <= other.Right && Bottom <= other.Bottom;

    internal bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a straight line between two places passes through the rectangle.</summary>
    internal bool IsCrossedBy(Spot from, Spot to)
    {
        var (first, last) = from.X <= to.X ? (from, to) : (to, from);
        var left = Math.Max(first.X, Left);
        var right = Math.Min(last.X, Right);
        if (left > right)
        {
            return false;
        }

        var slope = first.X == last.X ? 0 : (last.Y - first.Y) / (last.X - first.X);
        var (one, other) = first.X == last.X ? (first.Y, last.Y) : (first.Y + (slope * (left - first.X)), first.Y + (slope * (right - first.X)));
        return Math.Min(one, other) < Bottom && Math.Max(one, other) > Top;
    }

    /// <summary>The rectangle moved sideways until it stands between two bounds, the left one if it is wider.</summary>
    internal Box Between(decimal left, decimal right)
    {
        var x = Math.Max(left, Math.Min(Left, right - Width));
        return new Box(x, Top, x + Width, Bottom);
    }
}

/// <summary>A place in a picture; Y grows downwards.</summary>
internal readonly record struct Spot(decimal X, decimal Y);
