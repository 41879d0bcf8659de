namespace FeedbackLoop.Cli.Commands.Colleagues;

/// <summary>A colleague that is there.</summary>
internal static class ColleagueArgument
{
    public static NamedArgument Create() => new(NamedKind.Colleague);

    public static Task<Colleague> FindAsync(this NamedArgument argument, Call call, FeedbackStore store, CancellationToken cancellation) =>
        argument.FindAsync(
            call,
            id => store.Colleagues.FindAsync(id, cancellation),
            async name => await store.Colleagues.FindAsync(name, cancellation) is { } one ? [one] : []);
}
