using System.Globalization;
using System.Text;
using System.Text.Json;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Tests.Knowledge;

[TestFixture]
internal sealed class JsonTokensTests
{
    private static IEnumerable<string> Files => DataFile.NamesIn("").Where(name => name.EndsWith(".json", StringComparison.Ordinal));

    [TestCaseSource(nameof(Files))]
    public void Every_file_has_the_tokens_that_the_framework_sees(string name)
    {
        var bytes = DataFile.Embedded(name).Bytes;
        Assert.That(Ours(bytes.ToArray()), Is.EqualTo(TheFrameworks(bytes.ToArray())));
    }

    [TestCase("[1, -2.5e3, true, false, null, \"\\u00e9\\n\\\"\\\\\\/\", {}, [], {\"a\": [{\"b\": 1}]}]")]
    [TestCase(" \r\n\t\"text\" ")]
    [TestCase("{\"ключ\": \"значение 👍\"}")]
    public void A_sound_text_has_the_tokens_that_the_framework_sees(string json) =>
        Assert.That(Ours(Encoding.UTF8.GetBytes(json)), Is.EqualTo(TheFrameworks(Encoding.UTF8.GetBytes(json))));

    [TestCase("[1 2]")]
    [TestCase("[1,]")]
    [TestCase("[,1]")]
    [TestCase("{\"a\" 1}")]
    [TestCase("{\"a\":}")]
    [TestCase("{\"a\":1,}")]
    [TestCase("{a:1}")]
    [TestCase("{1:1}")]
    [TestCase("[")]
    [TestCase("{\"a\"")]
    [TestCase("]")]
    [TestCase("[}")]
    [TestCase("\"open")]
    [TestCase("\"\\x\"")]
    [TestCase("\"\\u12\"")]
    [TestCase("\"a\nb\"")]
    [TestCase("tru")]
    [TestCase("+1")]
    [TestCase(".5")]
    [TestCase("1e")]
    [TestCase("1 2")]
    [TestCase("// remark")]
    public void A_broken_text_is_refused_as_the_framework_refuses_it(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Assert.That(() => TheFrameworks(bytes), Throws.InstanceOf<JsonException>());
        Assert.That(() => Ours(bytes), Throws.InstanceOf<FormatException>());
    }

    [TestCase("0.3")]
    [TestCase("2.95")]
    [TestCase("17")]
    [TestCase("0.000125")]
    [TestCase("-1.5")]
    [TestCase("1e-3")]
    [TestCase("12345678901234567890")]
    public void A_number_is_the_nearest_one(string number) =>
        Assert.That(Number(number), Is.EqualTo(double.Parse(number, CultureInfo.InvariantCulture)));

    [Test]
    public void Deep_nesting_is_refused() => Assert.That(() => Ours(Encoding.UTF8.GetBytes(new string('[', 1000))), Throws.InstanceOf<FormatException>());

    private static double Number(string number)
    {
        var reader = new DataReader(new DataFile("numbers.json", Encoding.UTF8.GetBytes($"{{ \"n\": {number} }}")));
        reader.BeginObject();
        Assert.That(reader.NextKey(out _), Is.True);
        return reader.Number();
    }

    private static List<string> Ours(byte[] json)
    {
        var tokens = new JsonTokens(json);
        var seen = new List<string>();
        while (tokens.Next())
            seen.Add($"{tokens.Kind} {tokens.Value}");
        return seen;
    }

    private static List<string> TheFrameworks(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var seen = new List<string>();
        while (reader.Read())
        {
            seen.Add(reader.TokenType switch
            {
                JsonTokenType.StartObject => "BeginObject ",
                JsonTokenType.StartArray => "BeginArray ",
                JsonTokenType.PropertyName => $"Key {reader.GetString()}",
                JsonTokenType.String => $"Text {reader.GetString()}",
                JsonTokenType.Number => $"Number {Encoding.UTF8.GetString(reader.ValueSpan)}",
                var other => $"{other} ",
            });
        }

        return seen;
    }
}
