using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;
using SocialStrategy.Samples.Portal.Reports;
using SocialStrategy.Samples.Portal.Web;

namespace SocialStrategy.Samples.Portal;

/// <summary>The portal: its services and what it does with a request.</summary>
public static class PortalApplication
{
    /// <summary>The setting with the path of the database.</summary>
    public const string DatabaseSetting = "Database";

    private const string SignInLimitSetting = "SignInsPerMinute";
    private const int SignInsPerMinute = 20;
    private const string DefaultAddress = "http://127.0.0.1:5080";

    private static readonly string[] PagesOfCoordinators = ["/Findings", "/Collection", "/Decision", "/Reports", "/Report", "/Import", "/History"];

    /// <summary>Puts the portal together, makes its database where there is none, and fills an empty one.</summary>
    /// <param name="args">Settings by ASP.NET's rules: <c>--urls</c>, <c>--Database</c>, <c>--SignInsPerMinute</c>.</param>
    /// <param name="output">Where the access codes of the first start are printed.</param>
    /// <returns>The portal, ready to be started.</returns>
    /// <exception cref="InvalidDataException">The strategies that it begins with cannot be read.</exception>
    public static async Task<WebApplication> CreateAsync(string[] args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(PortalApplication).Assembly.GetName().Name });
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = UploadLimit.Form;
        });
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        AddStorage(builder, output);
        AddAccounts(builder);
        AddPages(builder.Services);
        var application = builder.Build();
        Use(application);
        await using var scope = application.Services.CreateAsyncScope();
        await PortalDatabase.CreateAsync(scope.ServiceProvider.GetRequiredService<PortalContext>(), CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<Seeds>().SowAsync(CancellationToken.None);
        return application;
    }

    private static void AddStorage(WebApplicationBuilder builder, TextWriter output)
    {
        var path = Path.GetFullPath(builder.Configuration[DatabaseSetting] ?? Path.Combine("artifacts", "Portal", "portal.db"));
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Error);
        builder.Services.AddDbContextFactory<PortalContext>(options => options.UseSqlite(connection));
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder.FullName, "keys")));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(output);
        builder.Services.AddSingleton<Snapshots>();
        builder.Services.AddSingleton<Journal>();
        builder.Services.AddSingleton<ReportQueue>();
        builder.Services.AddHostedService<ReportWorker>();
        builder.Services.AddScoped<ReportMaker>();
        builder.Services.AddScoped<Seeds>();
        builder.Services.AddScoped<Submissions>();
        builder.Services.AddScoped<Decisions>();
        builder.Services.AddScoped<RoundImport>();
    }

    private static void AddAccounts(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(Account.Scheme).AddCookie(Account.Scheme, options =>
        {
            options.LoginPath = "/logowanie";
            options.AccessDeniedPath = "/blad/403";
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            options.Cookie.Name = "portal";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
        });
        builder.Services.AddAuthorization(MemberRequirement.AddPolicies);
        var limit = builder.Configuration.GetValue(SignInLimitSetting, SignInsPerMinute);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsPost(context.Request.Method) && context.Request.Path == "/logowanie"
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddOpenApi();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        services.AddAntiforgery(options => options.Cookie.Name = "portal-form");
        services.AddRazorPages(options =>
        {
            foreach (var page in PagesOfCoordinators)
            {
                options.Conventions.AuthorizePage(page, MemberRequirement.Coordinator);
            }

            options.Conventions.AuthorizePage("/MyForm", MemberRequirement.Realizer);
            options.Conventions.AuthorizePage("/Submission", MemberRequirement.Member);
        });
    }

    private static void Use(WebApplication application)
    {
        application.UseSecurityHeaders();
        application.UseStatusCodePagesWithReExecute("/blad/{0}");
        application.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/blad/500",

            // The page writes it into the log itself, with the number that it shows.
            SuppressDiagnosticsCallback = _ => true,
            StatusCodeSelector = exception => exception is BadHttpRequestException request ? request.StatusCode : StatusCodes.Status500InternalServerError,
        });
        application.UseRouting();
        application.UseUploadLimit();
        application.UseRateLimiter();
        application.UseAuthentication();
        application.UseAuthorization();
        application.MapOpenApi();
        application.MapApi();
        application.MapDownloads();
        application.MapStyles();
        application.MapRazorPages();
    }
}
