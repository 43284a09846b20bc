using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialStrategy.Exchange;

/// <summary>The shapes of all files with their options: the one description of the format, from which reading, checking and writing follow.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(ExactDecimal),
        typeof(CamelCaseEnum<MissingReason>),
        typeof(CamelCaseEnum<IndicatorKind>),
        typeof(CamelCaseEnum<IndicatorMeasure>),
        typeof(CamelCaseEnum<IndicatorTiming>),
        typeof(CamelCaseEnum<LocalGovernmentLevel>),
        typeof(CamelCaseEnum<PublicationKind>),
        typeof(CamelCaseEnum<IndicatorRelationKind>),
        typeof(CamelCaseEnum<DesiredDirection>),
        typeof(CamelCaseEnum<AggregationMethod>),
        typeof(CamelCaseEnum<MissingPolicy>),
        typeof(CamelCaseEnum<UnsettledPolicy>),
        typeof(CamelCaseEnum<TargetRelation>),
        typeof(CamelCaseEnum<ResponsibilityRole>),
        typeof(CamelCaseEnum<StrategyElementKind>),
        typeof(CamelCaseEnum<ObservationStatus>),
        typeof(CamelCaseEnum<BreakdownFeature>),
        typeof(CamelCaseEnum<BreakdownCoverage>),
        typeof(CamelCaseEnum<PublishedMeasure>),
        typeof(CamelCaseEnum<RollUpMethod>),
        typeof(CamelCaseEnum<RoundingMode>),
        typeof(CamelCaseEnum<ItemKind>),
        typeof(CamelCaseEnum<NarrativeKind>),
        typeof(CamelCaseEnum<ExplanationKind>),
        typeof(CamelCaseEnum<FigureMeasure>),
        typeof(CamelCaseEnum<GapReason>),
        typeof(CamelCaseEnum<RefusalReason>),
        typeof(CamelCaseEnum<ProgressBasis>),
        typeof(CamelCaseEnum<TaskAmounts>),
    ])]
[JsonSerializable(typeof(StrategyShape))]
[JsonSerializable(typeof(RoundShape))]
[JsonSerializable(typeof(RulesShape))]
[JsonSerializable(typeof(ExplanationShape))]
internal sealed partial class Shapes : JsonSerializerContext
{
    /// <summary>The shapes of the items, or null for an empty list, which is left out of the file.</summary>
    internal static IReadOnlyList<TShape>? List<TModel, TShape>(ValueList<TModel> items, Func<TModel, TShape> shape) =>
        items.Count == 0 ? null : [.. items.Select(shape)];
}

/// <summary>Names of an enum in camel case, letter for letter; numbers, other spellings and lists of names are refused.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class CamelCaseEnum<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Members = Enum.GetValues<T>().ToDictionary(Name, StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Members.TryGetValue(reader.GetString() ?? "", out var member)
            ? member
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Name(value));

    private static string Name(T member) => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
