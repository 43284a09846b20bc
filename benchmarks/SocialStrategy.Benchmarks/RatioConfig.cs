using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SocialStrategy.Benchmarks;

/// <summary>Tables of ratios to the limit that was measured in the same run; times of one machine say nothing about another.</summary>
internal sealed class RatioConfig : ManualConfig
{
    internal RatioConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(12));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(TargetMethodColumn.Method, BaselineRatioColumn.RatioMean, BaselineRatioColumn.RatioStdDev, new GoalColumn(), BaselineAllocationRatioColumn.RatioMean);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        WithOptions(ConfigOptions.DisableLogFile);
        WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
    }
}
