using BenchmarkDotNet.Running;
using SocialStrategy.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Inputs).Assembly).Run(args, new RatioConfig());
