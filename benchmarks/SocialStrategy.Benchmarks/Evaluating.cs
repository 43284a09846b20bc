using BenchmarkDotNet.Attributes;

namespace SocialStrategy.Benchmarks;

/// <summary>The figures of Sieradz in 2020 with their inputs and rules, beside loops over arrays that come to the same means, counts and changes and keep nothing else.</summary>
public class Evaluating
{
    private const int Levels = 8;

    private readonly (int[] Goals, int Points)[] _ratings;
    private readonly int _goals;
    private readonly (decimal Before, decimal Now)[] _values;

    public Evaluating()
    {
        var strategy = Inputs.Sieradz.Strategy;
        var goals = strategy.Items.OfType<GoalItem>().Select(item => item.Code).ToList();
        var (before, now) = (Inputs.Sieradz.Rounds[0], Inputs.Sieradz.Rounds[1]);
        _goals = goals.Count;
        _ratings = [.. now.Assessments.Select(each => (
            strategy.Find(each.Item)!.ServedGoals.SelectMany(goal => strategy.Find(goal)!.Path).Where(goals.Contains).Distinct().Select(goal => goals.IndexOf(goal)).ToArray(),
            int.Parse(each.Level!.Text, System.Globalization.CultureInfo.InvariantCulture)))];
        _values = [.. from value in now.Observations
                      from old in before.Observations
                      where value.Item == old.Item && value.Name == old.Name && value.Value.Number is not null && old.Value.Number is not null
                      select (old.Value.Number!.Value, value.Value.Number!.Value)];
    }

    [Benchmark(Baseline = true)]
    public decimal LoopsOverArrays()
    {
        var (sums, counts, levels) = (new int[_goals + 1], new int[_goals + 1], new int[(_goals + 1) * Levels]);
        foreach (var (goals, points) in _ratings)
        {
            foreach (var goal in goals)
            {
                Add(goal, points);
            }

            Add(_goals, points);
        }

        var means = 0m;
        for (var goal = 0; goal <= _goals; goal++)
        {
            means += counts[goal] == 0 ? 0 : Math.Round((decimal)sums[goal] / counts[goal], 1, MidpointRounding.AwayFromZero);
        }

        foreach (var (before, now) in _values)
        {
            means += now - before + (before == 0 ? 0 : Math.Round((now - before) * 100 / before, 1, MidpointRounding.AwayFromZero));
        }

        return means + levels[0];

        void Add(int goal, int points)
        {
            sums[goal] += points;
            counts[goal]++;
            levels[(goal * Levels) + points]++;
        }
    }

    [Benchmark]
    public StrategyEvaluation Library() => Evaluator.Evaluate(Inputs.Sieradz, Period.Year(2020), Period.Year(2019), Inputs.Rules);
}
