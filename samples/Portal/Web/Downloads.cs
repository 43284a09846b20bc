using Microsoft.EntityFrameworkCore;
using SocialStrategy.Exchange;
using SocialStrategy.Collection;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.OpenXml;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;
using SocialStrategy.Samples.Portal.Reports;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>Files that somebody signed in can fetch. Every one comes as an attachment, so that no browser shows it as a page of the portal.</summary>
internal static class Downloads
{
    internal static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/{strategy}/formularz/pusty.csv", BlankCsvAsync, MemberRequirement.Realizer);
        Map(routes, "/{strategy}/formularz/pusty.xlsx", BlankXlsxAsync, MemberRequirement.Realizer);
        Map(routes, "/{strategy}/zgloszenia/{number:int}/plik", SubmissionAsync, MemberRequirement.Member);
        Map(routes, "/{strategy}/raporty/{number:int}/{file}", ReportAsync, MemberRequirement.Coordinator);
    }

    private static void Map(IEndpointRouteBuilder routes, string pattern, Delegate handler, string policy) => routes.MapGet(pattern, handler).RequireAuthorization(policy).ExcludeFromDescription();

    private static async Task<IResult> BlankCsvAsync(string strategy, Snapshots snapshots, HttpContext context) => await FormAsync(strategy, snapshots, context) is var (form, _)
        ? Results.File(Written.By(stream => CsvTables.Write(FormsTable.Create(form), stream, CsvProfile.ExcelPl)), FileTypes.Csv, NameOf(form, "csv"))
        : Results.NotFound();

    private static async Task<IResult> BlankXlsxAsync(string strategy, Snapshots snapshots, HttpContext context) => await FormAsync(strategy, snapshots, context) is var (form, found)
        ? Results.File(Written.By(stream => FormsXlsx.Write(form, stream, CollectionLetters.Instructions(form, found.Strategy, ReportLanguages.Polish))), FileTypes.Workbook, NameOf(form, "xlsx"))
        : Results.NotFound();

    /// <summary>The form of the realizer who is signed in; null if nothing is collected.</summary>
    private static async Task<(CollectionForm Form, StrategySnapshot Strategy)?> FormAsync(string strategy, Snapshots snapshots, HttpContext context)
    {
        var snapshot = await snapshots.FindAsync(strategy, context.RequestAborted);
        return snapshot?.Collecting?.Plan.FindForm(new RealizerCode(Account.Required(context.User).Realizer!)) is { } form ? (form, snapshot) : null;
    }

    private static string NameOf(CollectionForm form, string ending) => $"{form.Realizer.Code}-{form.Period}.{ending}";

    private static async Task<IResult> SubmissionAsync(string strategy, int number, Snapshots snapshots, Submissions submissions, HttpContext context)
    {
        var account = Account.Required(context.User);
        var snapshot = await snapshots.FindAsync(strategy, context.RequestAborted);
        return await submissions.FindAsync(snapshot!.Id, number, context.RequestAborted) switch
        {
            null => Results.NotFound(),
            var found when !account.MaySee(found) => Results.Forbid(),
            var found => Results.File(found.Content, "application/octet-stream", found.FileName),
        };
    }

    private static async Task<IResult> ReportAsync(string strategy, int number, string file, PortalContext database, HttpContext context)
    {
        var found = await (
            from each in database.ReportFiles.AsNoTracking()
            join job in database.ReportJobs on each.ReportJobRowId equals job.Id
            join row in database.Strategies on job.StrategyId equals row.Id
            where row.Code == strategy && job.Id == number && each.Name == file
            select each).SingleOrDefaultAsync(context.RequestAborted);
        return found is null ? Results.NotFound() : Results.File(found.Content, FileTypes.Of(found.Name), found.Name);
    }
}
