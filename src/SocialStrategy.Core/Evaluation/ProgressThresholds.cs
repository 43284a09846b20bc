namespace SocialStrategy;

/// <summary>Which status a progress gets: thresholds as data, with words of the user's own.</summary>
/// <remarks>
/// A target that is reached has <see cref="Reached"/>. Any other gets the first step that its progress comes up to, and <see cref="Below"/>
/// under the last step and where there was no way to go and the target is not reached all the same. Otherwise it is <see cref="Unknown"/>.
/// </remarks>
public sealed record ProgressThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="basis">What the steps are shares of.</param>
    /// <param name="steps">The steps, from the highest down; at least one.</param>
    /// <param name="below">The status of a progress below the last step.</param>
    /// <param name="reached">The status of a target that is reached.</param>
    /// <param name="unknown">The status where progress cannot be computed.</param>
    /// <exception cref="ArgumentException">There is no step, a step does not begin below the one before, or two statuses have one code.</exception>
    public ProgressThresholds(ProgressBasis basis, ValueList<ProgressStep> steps, ProgressStatus below, ProgressStatus reached, ProgressStatus unknown)
    {
        Guard.Against.Null(steps);
        Guard.Against.Null(below);
        Guard.Against.Null(reached);
        Guard.Against.Null(unknown);
        if (Fault(steps, below, reached, unknown) is { } fault)
        {
            throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(steps));
        }

        Basis = basis;
        Steps = steps;
        Below = below;
        Reached = reached;
        Unknown = unknown;
    }

    /// <summary>Gets what the steps are shares of.</summary>
    public ProgressBasis Basis { get; }

    /// <summary>Gets the steps, from the highest down; a step reaches from its own beginning, included, to that of the one before, excluded.</summary>
    public ValueList<ProgressStep> Steps { get; }

    /// <summary>Gets the status of a progress below the last step.</summary>
    public ProgressStatus Below { get; }

    /// <summary>Gets the status of a target that is reached.</summary>
    public ProgressStatus Reached { get; }

    /// <summary>Gets the status where progress cannot be computed, such as without data.</summary>
    public ProgressStatus Unknown { get; }

    /// <summary>The status of a progress; null for a target that was replaced.</summary>
    internal ProgressStatus? Of(TargetProgress progress) => progress switch
    {
        { Target.ReplacedOn: not null } => null,
        { IsReached: true } => Reached,
        { IsReached: false, Reason: NoProgressReason.OnlyTrend or NoProgressReason.TargetEqualsReference or NoProgressReason.ReferenceWithinTarget } => Below,
        { Progress: { } share } when Due(progress) is { } due => Steps.FirstOrDefault(step => share >= step.From * due)?.Status ?? Below,
        _ => Unknown,
    };

    /// <summary>What is wrong with the parts as thresholds, or null.</summary>
    internal static Phrase? Fault(ValueList<ProgressStep> steps, ProgressStatus below, ProgressStatus reached, ProgressStatus unknown)
    {
        if (steps.Count == 0)
        {
            return new Phrase("faults.noStep");
        }

        if (!steps.Zip(steps.Skip(1)).All(pair => pair.First.From > pair.Second.From))
        {
            return new Phrase("faults.stepOrder");
        }

        ProgressStatus[] statuses = [.. steps.Select(step => step.Status), below, reached, unknown];
        return statuses.GroupBy(status => status.Code).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? new Phrase("faults.statusTwice", ("status", twice.Key))
            : null;
    }

    /// <summary>What a step of 1 asks for; null if the straight line has no share for it.</summary>
    private Fraction? Due(TargetProgress progress) => Basis switch
    {
        ProgressBasis.WholeWay => 1,
        ProgressBasis.ExpectedByNow => progress.Expected,
    };
}

/// <summary>What the steps of thresholds are shares of.</summary>
public enum ProgressBasis
{
    /// <summary>The whole way from the reference to the target.</summary>
    WholeWay,

    /// <summary>The part of the way that is due by the end of the actual value's period on a straight line; see <see cref="TargetProgress.Expected"/>.</summary>
    ExpectedByNow,
}

/// <summary>A status and the progress from which it is given.</summary>
/// <param name="Status">The status.</param>
/// <param name="From">The least share that gets it, such as 0.75.</param>
public sealed record ProgressStep(ProgressStatus Status, decimal From)
{
    /// <summary>Gets the status.</summary>
    public ProgressStatus Status { get; init => field = Guard.Against.Null(value, nameof(Status)); } = Guard.Against.Null(Status);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ProgressStep), PrintMembers);
}

/// <summary>A status of a target.</summary>
/// <param name="Code">Its code, unique among the statuses.</param>
/// <param name="Label">Its words, as they are shown.</param>
public sealed record ProgressStatus(LevelCode Code, string Label)
{
    /// <summary>Gets the code.</summary>
    public LevelCode Code { get; init => field = Guard.Against.Null(value, nameof(Code)); } = Guard.Against.Null(Code);

    /// <summary>Gets the words; never blank.</summary>
    public string Label { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Label)); } = Guard.Against.NullOrWhiteSpace(Label);
}
