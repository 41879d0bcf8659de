using System.Data.Common;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    private static TranscriptVersion Version(DbConnection connection, TranscriptHead head) =>
        new(head.Version, head.Format, head.Source, head.ImportedAt, TranscriptTable.Speakers(connection, head.Id));
}
