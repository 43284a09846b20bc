using System.Text;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>The two style sheets: that of the library's reports, and what the portal adds.</summary>
internal static class Styles
{
    internal const string Reports = "/style/raport.css";
    internal const string Portal = "/style/portal.css";

    private const string Type = "text/css; charset=utf-8";

    private static readonly byte[] OfReports = Encoding.UTF8.GetBytes(Fragments.Styles);

    private static readonly byte[] OfPortal = Read();

    internal static void MapStyles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Reports, () => Results.Bytes(OfReports, Type)).ExcludeFromDescription();
        routes.MapGet(Portal, () => Results.Bytes(OfPortal, Type)).ExcludeFromDescription();
    }

    private static byte[] Read()
    {
        using var stream = typeof(Styles).Assembly.GetManifestResourceStream("portal.css")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
