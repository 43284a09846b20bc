using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>What keeps people from filling a sheet in wrongly, as it stands in the XML of the sheet.</summary>
internal static class SheetGuards
{
    /// <summary>The elements that stand right behind the rows; none for most sheets.</summary>
    internal static IEnumerable<OpenXmlElement> Of(Sheet sheet)
    {
        if (sheet.IsProtected)
        {
            yield return new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatCells = false, FormatColumns = false, FormatRows = false };
        }

        if (sheet.Rules.Count > 0)
        {
            yield return new DataValidations(sheet.Rules.Select(Validation)) { Count = (uint)sheet.Rules.Count };
        }
    }

    private static DataValidation Validation(InputRule rule)
    {
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowErrorMessage = true,
            Error = rule.Hint,
            SequenceOfReferences = new ListValue<StringValue>(rule.Ranges().Select(range => new StringValue(range))),
        };
        switch (rule)
        {
            case ChoiceRule choice:
                validation.Type = DataValidationValues.List;
                validation.Append(new Formula1($"\"{string.Join(',', choice.Choices)}\""));
                break;
            case LeastRule least:
                validation.Type = DataValidationValues.Decimal;
                validation.Operator = DataValidationOperatorValues.GreaterThanOrEqual;
                validation.ErrorStyle = DataValidationErrorStyleValues.Warning;
                validation.Append(new Formula1(least.Least.ToString(CultureInfo.InvariantCulture)));
                break;
        }

        return validation;
    }
}
