using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>A form as it came back.</summary>
/// <param name="Form">The form that was sent out.</param>
/// <param name="Answers">The answers that could be read, in the order of the form; an entry without one was left empty or could not be read.</param>
public sealed record FilledForm(CollectionForm Form, ValueList<FormAnswer> Answers)
{
    /// <summary>Gets the numbers of the lines that could not be read or are not in the file, in their order; the other lines without an answer were left empty.</summary>
    public ValueList<int> Unread { get; internal init; } = [];

    /// <summary>The answer to an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The answer, or null if there is none.</returns>
    public FormAnswer? Find(FormEntry entry)
    {
        Guard.Against.Null(entry);
        return Answers.FirstOrDefault(answer => answer.Entry == entry.Number);
    }
}

/// <summary>What was answered in one line of a form.</summary>
/// <param name="Entry">The number of the line.</param>
public sealed record FormAnswer(int Entry)
{
    /// <summary>Gets the value, or why there is none; null where the line asks what was done. A remark or a list alone leaves a value empty (<see cref="MissingReason.Empty"/>).</summary>
    public Value? Value { get; init; }

    /// <summary>Gets a value indicating whether it tells a value or why there is none, or what was done; a remark beside an empty value does not.</summary>
    internal bool IsWhole(FormEntry entry) => entry.IsActivity || Value is not (null or MissingValue { Reason: MissingReason.Empty });


    /// <summary>Gets the unit, where the body reports in another than asked for; null for the one asked for.</summary>
    public string? OtherUnit { get; init; }

    /// <summary>Gets a remark; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the things counted, one by one, or what was done; empty if nothing is told.</summary>
    public ValueList<string> Listed { get; init => field = Guard.Against.BlankItem(value); } = [];
}

/// <summary>A form that came in: from which file, when, and what reading it gave.</summary>
/// <param name="File">The name of the file, by which the delivery is known.</param>
/// <param name="ReceivedOn">The day on which it came.</param>
/// <param name="Form">What could be read, and every problem.</param>
public sealed record Delivery(string File, DateOnly ReceivedOn, ReadResult<FilledForm> Form)
{
    /// <summary>Gets the code of the body that sent it, where the office knows it from the message; needed only for files that do not tell it readably.</summary>
    public RealizerCode? From { get; init; }

    /// <summary>Gets the code of the body: what the form tells, otherwise who sent it; null if neither is known.</summary>
    public RealizerCode? Realizer => Form.PartialContent?.Form.Realizer.Code ?? From;

    /// <summary>Gets the name of an earlier file that this one corrects as a whole; null if it corrects none. Without it nothing is ever overwritten.</summary>
    public string? Replaces { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Delivery), PrintMembers);
}
