using System.Text;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>The two style sheets, that of the library's reports and what the portal adds, and the icon.</summary>
internal static class Styles
{
    internal const string Reports = "/style/raport.css";
    internal const string Portal = "/style/portal.css";
    internal const string Icon = "/style/ikona.svg";

    internal const string IconType = "image/svg+xml";

    private const string CssType = "text/css; charset=utf-8";

    internal static void MapStyles(this IEndpointRouteBuilder routes)
    {
        Map(routes, Reports, Encoding.UTF8.GetBytes(Fragments.Styles), CssType);
        Map(routes, Portal, Embedded("portal.css"), CssType);
        Map(routes, Icon, Embedded("icon.svg"), IconType);
    }

    private static void Map(IEndpointRouteBuilder routes, string address, byte[] content, string type) =>
        routes.MapGet(address, () => Results.Bytes(content, type)).ExcludeFromDescription();

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(Styles).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
