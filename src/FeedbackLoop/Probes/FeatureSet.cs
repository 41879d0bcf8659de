namespace FeedbackLoop.Probes;

/// <summary>The features that hold in one situation.</summary>
internal sealed class FeatureSet
{
    private readonly ulong[] bits = new ulong[Feature.Count / 64];

    public void Add(int feature) => bits[feature >> 6] |= 1UL << (feature & 63);

    public void Remove(int feature) => bits[feature >> 6] &= ~(1UL << (feature & 63));

    public bool Has(int feature) => (bits[feature >> 6] & (1UL << (feature & 63))) != 0;
}
