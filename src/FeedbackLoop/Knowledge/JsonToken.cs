namespace FeedbackLoop.Knowledge;

/// <summary>What stands next in a JSON text.</summary>
internal enum JsonToken
{
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Key,
    Text,
    Number,
    True,
    False,
    Null,
}
