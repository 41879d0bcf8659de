namespace FeedbackLoop.Cli.Commands.Contacts;

/// <summary>A contact that is there.</summary>
internal static class ContactArgument
{
    public static NamedArgument Create() => new(NamedKind.Contact);

    public static Task<Contact> FindAsync(this NamedArgument argument, Call call, FeedbackStore store, CancellationToken cancellation) =>
        argument.FindAsync(
            call,
            id => store.Contacts.FindAsync(id, cancellation),
            name => store.Contacts.FindAsync(name, cancellation));
}
