using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class SearchTests : StoreTests
{
    private static readonly string[] Nasties =
    [
        "\"", "\"\"", "\"unclosed", "*", "**", "foo*bar", "a^b", "^report", "statement:report", "NEAR(", "NEAR(a b)", "AND", "OR NOT", "(", ")", "-report",
        "+report", "{statement}: report", "a AND", "NOT a", "'", "';--", "report\0s", "\0", "?", "😀", "\\", "%", "_", "rep*\"ort", "\"a\"\"b\"",
    ];

    [TestCaseSource(nameof(Nasties))]
    public async Task Nothing_that_is_typed_is_syntax(string words)
    {
        await Store.LogAsync(new NewFeedback("More reports"));

        await Assert.ThatAsync(() => Store.SearchAsync(words), Throws.Nothing);
    }

    [Test]
    public async Task Random_text_is_searched_without_error()
    {
        const string Letters = "ab \"*()^:-+{}'\0\\é😀NEARANDOT";
        await Store.LogAsync(new NewFeedback("a b ab"));
        var random = new Random(12);
        for (var i = 0; i < 2_000; i++)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters[random.Next(Letters.Length)]));
            await Assert.ThatAsync(() => Store.SearchAsync(words), Throws.Nothing, words);
        }
    }

    [Test]
    public async Task One_word_may_stand_in_the_statement_and_another_in_an_answer()
    {
        var logged = await Store.LogAsync(new NewFeedback("They need more reports"));
        await Store.LogAsync(new NewFeedback("They need a calendar"));
        await Store.AnswerAsync(logged.Probes[0].Id, new NewAnswer("five, all for month-end"));

        var hits = await Store.SearchAsync("month-end report");

        Assert.That(hits.Select(hit => hit.Feedback.Id), Is.EqualTo(new[] { logged.Feedback.Id }));
        Assert.That(await Store.SearchAsync("month-end calendar"), Is.Empty);
    }

    [TestCase("\uFDD1 reports")]
    [TestCase("reports \uFDD0\uFDD1\uFDD1")]
    [TestCase("\uFDD1\uFDD0 reports \uFDD0")]
    public async Task A_text_that_holds_the_marks_of_matches_is_found(string statement)
    {
        await Store.LogAsync(new NewFeedback(statement));

        var hit = (await Store.SearchAsync("reports")).Single();

        Assert.That(hit.Matches.Select(match => match.Of(hit.Excerpt)), Is.EqualTo(new[] { "reports" }));
    }

    [Test]
    public async Task A_thousand_words_are_searched_without_error()
    {
        await Store.LogAsync(new NewFeedback("More reports"));
        Assert.That(await Store.SearchAsync(string.Join(' ', Enumerable.Range(0, 1_000).Select(number => $"word{number}"))), Is.Empty);
    }

    [TestCase("report", true)]
    [TestCase("REPORTING month", true)]
    [TestCase("month-end", true)]
    [TestCase("\"month end\"", true)]
    [TestCase("\"end month\"", false)]
    [TestCase("end month", true)]
    [TestCase("cafe", true)]
    [TestCase("payr*", true)]
    [TestCase("payr", false)]
    [TestCase("report invoice", false)]
    [TestCase("report ???", true)]
    [TestCase("???", false)]
    public async Task Words_phrases_and_beginnings_are_found(string words, bool isFound)
    {
        await Store.LogAsync(new NewFeedback("They need month-end reports for payroll at the Café"));

        Assert.That(await Store.SearchAsync(words), Has.Count.EqualTo(isFound ? 1 : 0));
    }

    [Test]
    public async Task A_hit_says_where_the_words_stand()
    {
        await Store.LogAsync(new NewFeedback("More reports for month end, and one report a week"));

        var hit = (await Store.SearchAsync("report")).Single();

        Assert.That(hit.Excerpt, Is.EqualTo("More reports for month end, and one report a week"));
        Assert.That(hit.Matches.Select(span => span.Of(hit.Excerpt)), Is.EqualTo(new[] { "reports", "report" }));
        Assert.That(hit.Answer, Is.Null);
    }

    [Test]
    public async Task Answers_are_found_with_their_probe_and_replaced_ones_no_more()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Kind))[0];
        await Store.AnswerAsync(id, new NewAnswer("payroll summaries"));

        var hit = (await Store.SearchAsync("payroll")).Single();
        await Store.AnswerAsync(id, new NewAnswer("stock lists"), replace: true);

        Assert.That((hit.Answer, hit.Excerpt, hit.Feedback.Statement), Is.EqualTo(((ProbeId?)id, "payroll summaries", "More reports")));
        Assert.That(await Store.SearchAsync("payroll"), Is.Empty);
        Assert.That(await Store.SearchAsync("stock"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_limit_counts_feedback_and_each_comes_once()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Kind))[0];
        await Store.AnswerAsync(id, new NewAnswer("sales reports"));
        await Store.LogAsync(new NewFeedback("Fewer reports"));

        Assert.That((await Store.SearchAsync("reports")).Select(hit => hit.Feedback.Id), Is.EquivalentTo(new long[] { 1, 2 }));
        Assert.That(await Store.SearchAsync("reports", limit: 1), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_index_stays_in_step_with_the_texts()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Kind))[0];
        await Store.AnswerAsync(id, new NewAnswer("payroll"));
        await Store.AnswerAsync(id, new NewAnswer("stock"), replace: true);
        await Store.EditAsync(1, feedback => feedback with { Statement = "Faster exports" });
        await Store.DisposeAsync();

        using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=false");
        connection.Open();
        foreach (var index in new[] { "feedback_words", "answer_words" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"insert into {index} ({index}, rank) values ('integrity-check', 1)";
            Assert.That(command.ExecuteNonQuery, Throws.Nothing, index);
        }
    }
}
