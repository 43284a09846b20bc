using System.Text;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Json;

public sealed class ExplanationJsonTests
{
    /// <summary>Exact numbers are fractions in text; what is not known is not written.</summary>
    [Fact]
    public void Write_Explanation_IsTheDocumentedForm()
    {
        var contribution = new Explanation(ExplanationKind.Contribution, new("w"), Period.Year(2024), "Wskaźnik") { Value = 0.5m, Reported = new NumberValue(0.50m), Realizers = [new("MOPS")] };
        using var stream = new MemoryStream();
        ExplanationJson.Write(contribution with { Kind = ExplanationKind.Observation, Realizers = [], Parts = [contribution] }, stream);

        Assert.Equal(
            """
            {
              "kind": "observation",
              "item": "w",
              "title": "Wskaźnik",
              "period": "2024",
              "exact": "1/2",
              "reported": {
                "number": 0.50
              },
              "parts": [
                {
                  "kind": "contribution",
                  "item": "w",
                  "title": "Wskaźnik",
                  "period": "2024",
                  "exact": "1/2",
                  "reported": {
                    "number": 0.50
                  },
                  "realizers": [
                    "MOPS"
                  ]
                }
              ]
            }

            """,
            Encoding.UTF8.GetString(stream.ToArray()));
    }
}
