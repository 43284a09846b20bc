using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialStrategy.Exchange;

/// <summary>Decimal numbers digit for digit; one that a decimal could hold only rounded is refused.</summary>
internal sealed class ExactDecimal : JsonConverter<decimal>
{
    /// <summary>As many characters as fit into a decimal whatever digits they are.</summary>
    private const int SurelyExact = 28;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.ValueSpan.Length <= SurelyExact && !reader.ValueSpan.ContainsAny((byte)'e', (byte)'E') => reader.GetDecimal(),
        JsonTokenType.Number when DecimalText.TryParse(Encoding.ASCII.GetString(reader.ValueSpan), out var number) => number,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
