namespace SocialStrategy.Reporting.Tests.Rendering;

public sealed class BoxTests
{
    private static readonly Box Middle = new(4, 4, 6, 6);

    [Theory]
    [InlineData(4, 4, 6, 6, true)]
    [InlineData(4.5, 4.5, 5.5, 5.5, true)]
    [InlineData(3, 4, 6, 6, false)]
    [InlineData(4, 3, 6, 6, false)]
    [InlineData(4, 4, 7, 6, false)]
    [InlineData(4, 4, 6, 7, false)]
    public void IsInside_Box_MayTouchTheEdges(double left, double top, double right, double bottom, bool isInside) =>
        Assert.Equal(isInside, BoxOf(left, top, right, bottom).IsInside(Middle));

    [Theory]
    [InlineData(3, 3, 5, 5, true)]
    [InlineData(2, 4, 4, 6, false)]
    [InlineData(6, 4, 8, 6, false)]
    [InlineData(4, 2, 6, 4, false)]
    [InlineData(4, 6, 6, 8, false)]
    public void Overlaps_BoxesThatOnlyTouch_DoNot(double left, double top, double right, double bottom, bool overlaps)
    {
        Assert.Equal(overlaps, BoxOf(left, top, right, bottom).Overlaps(Middle));
        Assert.Equal(overlaps, Middle.Overlaps(BoxOf(left, top, right, bottom)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void IsCrossedBy_LineAlongAnEdge_IsNot(int y) => Assert.False(Middle.IsCrossedBy(new Spot(0, y), new Spot(10, y)));

    private static Box BoxOf(double left, double top, double right, double bottom) => new((decimal)left, (decimal)top, (decimal)right, (decimal)bottom);
}
