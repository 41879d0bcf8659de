namespace FeedbackLoop.Tests.Model;

public sealed class NamesTests
{
    private static IEnumerable<Type> Enums => typeof(Names).Assembly.GetTypes().Where(type => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute), inherit: false));

    [Test]
    public void A_name_is_lower_case_with_underscores() => Assert.That(Names.Of(Dimension.LastOccurrence), Is.EqualTo("last_occurrence"));

    [TestCase("last_occurrence")]
    [TestCase("last-occurrence")]
    [TestCase("LAST_Occurrence")]
    public void Hyphens_and_case_are_alike(string name) => Assert.That(Names.Parse<Dimension>(name), Is.EqualTo(Dimension.LastOccurrence));

    [TestCase("")]
    [TestCase("1")]
    [TestCase("last occurrence")]
    [TestCase("lastoccurrence")]
    public void What_is_no_name_has_no_value(string name) => Assert.That(Names.Parse<Dimension>(name), Is.Null);

    [Test]
    public void Every_value_comes_back_from_its_name() =>
        Assert.That(Enum.GetValues<Dimension>().Select(value => Names.Parse<Dimension>(Names.Of(value))), Is.EqualTo(Enum.GetValues<Dimension>()));

    [TestCaseSource(nameof(Enums))]
    public void An_enum_counts_from_0_without_gaps(Type type) =>
        Assert.That(Enum.GetValuesAsUnderlyingType(type), Is.EqualTo(Enumerable.Range(0, Enum.GetNames(type).Length)));

    [Test]
    public void A_value_that_the_enum_does_not_declare_has_no_name() =>
        Assert.That(() => Names.Of((Knower)99), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void An_enum_of_ones_own_has_its_own_names_whatever_it_is_called() =>
        Assert.That(Names.All<Route>(), Is.EqualTo(new[] { "north_east", "south" }));

    private enum Route
    {
        NorthEast,
        South,
    }
}
