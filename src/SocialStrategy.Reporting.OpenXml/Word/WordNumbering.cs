using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>The lists of a document: one kind of bullets, and numbers that begin anew in every list.</summary>
internal sealed class WordNumbering
{
    internal const int Levels = 9;

    private const int Indent = 397;
    private const string Bullets = "•–◦";

    private readonly OpenXmlElement[] _existing;
    private readonly int _bulletsKind;
    private readonly int _numbersKind;
    private readonly int _bullets;
    private int _last;

    /// <summary>Begins after the lists of a template.</summary>
    internal WordNumbering(Numbering? template)
    {
        _existing = template is null ? [] : [.. template.ChildElements];
        _bulletsKind = _existing.OfType<AbstractNum>().Select(each => each.AbstractNumberId!.Value + 1).DefaultIfEmpty(1).Max();
        _numbersKind = _bulletsKind + 1;
        _bullets = _existing.OfType<NumberingInstance>().Select(each => each.NumberID!.Value + 1).DefaultIfEmpty(1).Max();
        _last = _bullets;
    }

    /// <summary>The number of a new list.</summary>
    internal int NewList(bool isOrdered) => isOrdered ? ++_last : _bullets;

    internal static int IndentOf(int level) => (level + 1) * Indent;

    internal static NumberingProperties Properties(int list, int level) =>
        new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });

    internal Numbering ToNumbering() => new(
    [
        .. Copies<AbstractNum>(),
        Kind(_bulletsKind, Bullet),
        Kind(_numbersKind, Number),
        .. Copies<NumberingInstance>(),
        new NumberingInstance(new AbstractNumId { Val = _bulletsKind }) { NumberID = _bullets },
        .. Enumerable.Range(_bullets + 1, _last - _bullets).Select(Ordered),
    ]);

    private IEnumerable<OpenXmlElement> Copies<T>()
        where T : OpenXmlElement => _existing.OfType<T>().Select(each => each.CloneNode(deep: true));

    private NumberingInstance Ordered(int list)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = _numbersKind }) { NumberID = list };
        instance.Append(Enumerable.Range(0, Levels).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }));
        return instance;
    }

    private static AbstractNum Kind(int id, Func<int, Level> level)
    {
        var kind = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        kind.Append(Enumerable.Range(0, Levels).Select(level));
        return kind;
    }

    private static Level Bullet(int level) => LevelOf(level, NumberFormatValues.Bullet, Bullets[level % Bullets.Length].ToString());

    private static Level Number(int level) => LevelOf(level, NumberFormatValues.Decimal, string.Create(CultureInfo.InvariantCulture, $"%{level + 1}."));

    private static Level LevelOf(int level, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation
        {
            Left = IndentOf(level).ToString(CultureInfo.InvariantCulture),
            Hanging = Indent.ToString(CultureInfo.InvariantCulture),
        }))
    {
        LevelIndex = level,
    };
}
