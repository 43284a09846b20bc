namespace SocialStrategy.Reporting;

/// <summary>The English words about collecting data.</summary>
internal static class EnglishCollection
{
    internal static CollectionTexts Texts { get; } = new()
    {
        LetterTitle = "Questions about the form, {period}",
        NothingCame = "We have received no form that can be read.",
        AllIsWell = "The form is complete and we have no questions. Thank you.",
        Request = "Please answer on the form, without changing the columns and rows that you received, by {date}.",
        ProblemsHeading = "What could not be read",
        UnansweredHeading = "What has no answer",
        DoubtsHeading = "What looks doubtful",
        ConflictsHeading = "Two different values",
        Place = "{file}, row {row}",
        WholeFile = "{file}",
        Line = "{number}: {title}",
        Conflict = "{title}: {first} ({firstFrom}) and {second} ({secondFrom}). Which value is right?",
        FromRound = "earlier data",
        OverviewTitle = "State of the collection, {period}",
        Summary = "Forms sent: {expected}. Complete: {received}, in part: {partly}, missing: {missing}; late or missing: {late}.",
        CompletenessCaption = "Completeness by body, last day: {date}",
        LogCaption = "Log of the files taken in",
        RealizerColumn = "Body",
        StateColumn = "State",
        AnsweredColumn = "Answers",
        FileColumn = "File",
        ReceivedColumn = "Received",
        OutcomeColumn = "What was done",
        TakenColumn = "Answers taken",
        ProblemsColumn = "Problems",
        States = new Dictionary<string, string>(StringComparer.Ordinal) { ["Missing"] = "missing", ["Partly"] = "in part", ["Received"] = "complete" },
        Outcomes = new Dictionary<string, string>(StringComparer.Ordinal) { ["Refused"] = "refused", ["Taken"] = "taken", ["Replaced"] = "replaced by a newer one" },
        Late = "{state}, late",
        Answered = "{answered} of {expected}",
        InstructionsTitle = "How to fill in the form, {period}",
        InstructionsIntroduction = "The form collects data for the report on “{strategy}”. It is filled in by: {realizer}. Please send it back by {date}.",
        InstructionsSteps =
        [
            "Write the bare number into the column “wartość” (value), without a unit; write “ok.” before an approximate one.",
            "Write zero only where there was nothing. Where there is no number, choose why in the column “powód braku” (reason): {reasons}.",
            "If you count in another unit, write it into the column “inna jednostka” (other unit); such a value does not enter the sum.",
            "In rows where “w tym” (of which) is filled in, write the parts of the value in the row above.",
            "Say in “uwagi” (remarks) what is unusual about a number. List in “wymienione” what was counted or done, one a line of the cell.",
            "Do not change the other columns, and neither add nor take away rows.",
        ],
    };
}
