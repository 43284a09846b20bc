using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SocialStrategy.Benchmarks;

/// <summary>The time in parts of the goal that the benchmark is marked with: 1.00 just reaches it.</summary>
internal sealed class GoalColumn : IColumn
{
    public string Id => nameof(GoalColumn);

    public string ColumnName => "Of goal";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Time in parts of the goal; below 1 is better";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(benchmarkCase);
        const double NanosecondsOfMillisecond = 1e6;
        return benchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<GoalAttribute>() is { } goal && summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (statistics.Mean / (goal.Milliseconds * NanosecondsOfMillisecond)).ToString("0.00", CultureInfo.InvariantCulture)
            : "";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) =>
        summary.BenchmarksCases.Any(each => each.Descriptor.WorkloadMethod.GetCustomAttribute<GoalAttribute>() is not null);
}
