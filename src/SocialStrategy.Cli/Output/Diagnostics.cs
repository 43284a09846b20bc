using System.Text.Json;
using SocialStrategy.Exchange;

namespace SocialStrategy.Cli.Output;

/// <summary>Problems and findings as JSON.</summary>
internal static class Diagnostics
{
    internal static string Name(Severity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    internal static void Write(Utf8JsonWriter json, FileProblem problem, Language language)
    {
        json.WriteStartObject();
        WriteShared(json, problem.Problem, problem.Problem.Descriptor.Severity, language);
        json.WriteString("file", problem.File);
        json.WriteString("path", problem.Problem.Path);
        WriteNumber(json, "line", problem.Problem.Line);
        WriteNumber(json, "column", problem.Problem.Column);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        WriteShared(json, finding, finding.Severity, language);
        json.WriteString("subject", finding.Subject.Text);
        json.WriteString("period", finding.Period.ToString());
        WriteText(json, "place", finding.Place);
        WriteText(json, "declared", finding.Declared);
        WriteText(json, "computed", finding.Computed);
        json.WriteEndObject();
    }

    private static void WriteShared(Utf8JsonWriter json, Diagnostic diagnostic, Severity severity, Language language)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Name(severity));
        json.WriteString("message", diagnostic.Message(language));
        WriteText(json, "advice", diagnostic.Advice(language));
        WriteText(json, "helpLink", diagnostic.Descriptor.HelpLink);
    }

    private static void WriteText(Utf8JsonWriter json, string member, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(member, text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string member, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(member, value);
        }
    }
}
