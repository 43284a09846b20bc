using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SocialStrategy.Exchange;

/// <summary>How every JSON file is read: fast if it is faultless; with every problem and its place if it is not.</summary>
internal static class JsonFile
{
    internal static ReadResult<TModel> Read<TShape, TModel>(
        ReadOnlySpan<byte> utf8,
        JsonReadOptions options,
        FileFormat format,
        JsonTypeInfo<TShape> type,
        Func<TShape, Place, TModel?> toModel)
        where TShape : class
        where TModel : class
    {
        Guard.Against.Null(options);
        if (utf8.Length > options.MaxBytes)
        {
            return TooLong<TModel>(options);
        }

        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        return !MayHoldNull(utf8) && JsonLimits.HasFewValues(utf8, options) && Faultless(utf8, options, type, toModel) is { } model
            ? new ReadResult<TModel>(model, [])
            : WithProblems(utf8, options, format, type, toModel);
    }

    internal static void Write<TShape>(TShape shape, JsonTypeInfo<TShape> type, Stream stream)
    {
        JsonSerializer.Serialize(stream, shape, type);
        stream.WriteByte((byte)'\n');
    }

    internal static async Task WriteAsync<TShape>(TShape shape, JsonTypeInfo<TShape> type, Stream stream, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(stream, shape, type, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    private static ReadResult<TModel> TooLong<TModel>(JsonReadOptions options)
        where TModel : class
    {
        var problems = new TextProblems([], options.MaxProblems);
        JsonLimits.TellSize(options, problems);
        return new ReadResult<TModel>(partialContent: null, problems.InOrder());
    }

    /// <summary>Whether a null may stand somewhere: it is always a problem, and the serializer would let some pass.</summary>
    private static bool MayHoldNull(ReadOnlySpan<byte> utf8) => utf8.IndexOf("null"u8) >= 0;

    private static TModel? Faultless<TShape, TModel>(ReadOnlySpan<byte> utf8, JsonReadOptions options, JsonTypeInfo<TShape> type, Func<TShape, Place, TModel?> toModel)
        where TShape : class
        where TModel : class
    {
        try
        {
            var log = new ProblemLog(most: 1);
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth });
            var model = JsonSerializer.Deserialize(ref reader, type) is { } shape && !reader.Read() ? toModel(shape, new Place(log)) : null;
            return log.Problems.Count == 0 ? model : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadResult<TModel> WithProblems<TShape, TModel>(
        ReadOnlySpan<byte> utf8,
        JsonReadOptions options,
        FileFormat format,
        JsonTypeInfo<TShape> type,
        Func<TShape, Place, TModel?> toModel)
        where TShape : class
        where TModel : class
    {
        var problems = new TextProblems(utf8, options.MaxProblems);
        if (!Utf8.IsValid(utf8))
        {
            problems.Add(0, "$", "SSR001", "The file is not UTF-8. Save it as UTF-8.", "Plik nie jest zapisany w UTF-8. Zapisz go w UTF-8.");
            return new ReadResult<TModel>(partialContent: null, problems.InOrder());
        }

        var model = default(TModel);
        if (!JsonLimits.Exceeded(utf8, options, problems)
            && JsonPartReader.Read(utf8, problems) is { } root
            && FormatVersion.Settle(root, format, problems)
            && new ShapeCheck(problems).Conforms(root, type))
        {
            model = root.IsBroken ? null : Read(utf8, root, keepsBroken: false, type, toModel, new ProblemLog(most: 1));
            var log = ProblemLog.Finding(root, int.CreateSaturating(options.MaxProblems + 1L));
            _ = Read(utf8, root, keepsBroken: true, (JsonTypeInfo<TShape>)JsonFormat.Lenient.GetTypeInfo(typeof(TShape)), toModel, log);
            log.TellTo(problems);
        }

        return new ReadResult<TModel>(model, problems.InOrder());
    }

    /// <summary>What is left of a text, as a model: without broken parts, or with something in place of what they lack.</summary>
    private static TModel? Read<TShape, TModel>(ReadOnlySpan<byte> utf8, JsonPart root, bool keepsBroken, JsonTypeInfo<TShape> type, Func<TShape, Place, TModel?> toModel, ProblemLog log)
        where TShape : class
        where TModel : class
    {
        var reader = new Utf8JsonReader(JsonPatch.Apply(utf8, root, keepsBroken), new JsonReaderOptions { MaxDepth = JsonFormat.MostDepth, AllowTrailingCommas = true });
        return JsonSerializer.Deserialize(ref reader, type) is { } shape ? toModel(shape, new Place(log)) : null;
    }
}
