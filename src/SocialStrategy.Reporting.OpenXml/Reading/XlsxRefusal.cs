using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Ends the reading of a workbook with a problem; never leaves the library.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is thrown and caught inside this folder, always with a problem.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "As above.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It is thrown and caught inside this folder.")]
internal sealed class XlsxRefusal : Exception
{
    internal XlsxRefusal(Problem problem)
        : base(problem.Code) => Problem = problem;

    internal Problem Problem { get; }
}
