using FeedbackLoop.Cli.Tests.Running;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Cli.Tests;

public sealed class DatabaseTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    public static IEnumerable<string[]> Readers() =>
    [
        ["list"], ["show", "1"], ["probes", "1"], ["search", "x"], ["answer", "1.1", "x"], ["waive", "1.1", "--because", "x"], ["edit", "1", "--close"],
        ["customer", "list"], ["contact", "list"], ["colleague", "list"], ["deal", "list"],
        ["customer", "show", "x"], ["contact", "show", "x"], ["colleague", "show", "x"], ["deal", "show", "x"],
        ["customer", "edit", "x", "--name", "y"], ["contact", "edit", "x", "--name", "y"], ["colleague", "edit", "x", "--name", "y"], ["deal", "edit", "x", "--name", "y"],
    ];

    [TestCaseSource(nameof(Readers))]
    public void A_command_that_needs_what_is_kept_makes_no_file(string[] args)
    {
        var run = _workplace.Loop(args);

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.StartWith("There is no database at ").And.Contain("loop log"));
        Assert.That(Directory.EnumerateFileSystemEntries(_workplace.Folder), Is.Empty);
    }

    [Test]
    public void The_first_feedback_makes_the_data_folder_and_the_file_for_the_owner_alone()
    {
        _workplace.Set("XDG_DATA_HOME", Path.Combine(_workplace.Folder, "data"));

        Assert.That(_workplace.Loop("log", "They need reports").Exit, Is.Zero);

        var file = Path.Combine(_workplace.Folder, "data", "feedbackloop", "feedback.db");
        Assert.That(_workplace.Loop("where").Output, Is.EqualTo(file + "\n"));
        Assert.That(_workplace.Loop("list").OutputLines, Has.Length.EqualTo(1));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public void A_reader_of_a_database_of_an_older_version_says_what_brings_it_up_to_date()
    {
        _workplace.Loop("log", "They need reports", "--db", "feedback.db");
        using (var connection = new SqliteConnection($"Data Source={_workplace.Database};Pooling=false"))
        {
            connection.Open();
            using var older = connection.CreateCommand();
            older.CommandText = "drop table rejected_passage; alter table interview_note drop column done; pragma user_version = 4";
            older.ExecuteNonQuery();
        }

        var refused = _workplace.Loop("list");
        var named = _workplace.Loop("list", "--db", "feedback.db");

        Assert.That((refused.Exit, refused.Sentence), Is.EqualTo((1, $"{_workplace.Database} was made by an older version of loop. To bring it up to date, with all that is in it: loop where --upgrade")));
        Assert.That(named.Sentence, Does.EndWith($": loop where --upgrade --db {_workplace.Database}"));
        Assert.That(_workplace.Loop("where", "--upgrade").Error, Does.Contain("It is up to date."));
        Assert.That(_workplace.Loop("list").OutputLines, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_folder_that_is_named_must_be_there()
    {
        var run = _workplace.Loop("log", "They need reports", "--db", "slip/feedback.db");

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.Contain("does not exist"));
        Assert.That(Directory.EnumerateFileSystemEntries(_workplace.Folder), Is.Empty);
    }

    [Test]
    public void An_option_goes_before_the_variable_and_the_variable_before_the_nearest_file()
    {
        _workplace.WithFeedback();
        Assert.That(_workplace.Loop("where").Output, Is.EqualTo(_workplace.Database + "\n"));

        _workplace.Set("FEEDBACKLOOP_DB", "variable.db");
        Assert.That(_workplace.Loop("where").Output, Is.EqualTo(Path.Combine(_workplace.Folder, "variable.db") + "\n"));

        Assert.That(_workplace.Loop("where", "--db", "option.db").Output, Is.EqualTo(Path.Combine(_workplace.Folder, "option.db") + "\n"));
    }

    [Test]
    public void A_file_that_is_no_database_is_refused_and_left_untouched()
    {
        File.WriteAllText(_workplace.Database, "They need reports");

        foreach (var args in (string[][])[["list"], ["log", "x"], ["answer", "1.1", "x"]])
        {
            var run = _workplace.Loop(args);
            Assert.That(run.Exit, Is.EqualTo(1));
            Assert.That(run.Sentence, Does.Contain("is no FeedbackLoop database"));
        }

        Assert.That(File.ReadAllText(_workplace.Database), Is.EqualTo("They need reports"));
    }
}
