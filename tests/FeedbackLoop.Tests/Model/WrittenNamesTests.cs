namespace FeedbackLoop.Tests.Model;

[TestFixture]
internal sealed class WrittenNamesTests
{
    private static IEnumerable<Type> Written => typeof(Feedback).Assembly.GetTypes().Where(type => type.IsEnum && WrittenNames.Of(type) is not null);

    [TestCaseSource(nameof(Written))]
    public void Names_that_are_written_out_are_those_that_the_enum_declares(Type type) =>
        Assert.That(WrittenNames.Of(type), Is.EqualTo(EnumNames.Declared(type)), "Write the names anew in Model/WrittenNames.cs.");

    [Test]
    public void The_names_of_dimensions_are_written_out() => Assert.That(Written, Does.Contain(typeof(Dimension)));
}
