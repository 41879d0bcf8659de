using System.Runtime.InteropServices;

namespace FeedbackLoop.Text;

/// <summary>Several classes of words.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TagSet(uint bits)
{
    // An array, since spans over an enum are compiled anew at every start.
    public static TagSet Of(params Tag[] tags)
    {
        var bits = 0u;
        foreach (var tag in tags)
            bits |= 1u << (int)tag;
        return new TagSet(bits);
    }

    public bool Has(Tag tag) => (bits >> (int)tag & 1) != 0;

    public TagSet With(TagSet others) => new(bits | others.Bits);

    public uint Bits => bits;
}
