namespace FeedbackLoop.Cli.Tests;

[NonParallelizable]
public class CurrentFolderTests
{
    [TestCase("plain")]
    [TestCase("Bücher und ☕")]
    public void The_current_folder_is_the_one_that_the_system_names(string name)
    {
        var before = Environment.CurrentDirectory;
        var folder = Directory.CreateTempSubdirectory(name);
        try
        {
            Environment.CurrentDirectory = folder.FullName;
            Assert.That(CurrentFolder.Find(), Is.EqualTo(Environment.CurrentDirectory));
        }
        finally
        {
            Environment.CurrentDirectory = before;
            folder.Delete();
        }
    }
}
