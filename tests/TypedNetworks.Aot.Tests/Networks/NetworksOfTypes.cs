// Networks of types, which must read and write values without reflection.
namespace TypedNetworks.Aot.Tests.Networks;

internal enum Mood : byte
{
    Calm = 9,
    Busy = 2,
    Loud = 5,
}

internal readonly record struct Hour(float Light, int People, bool IsOpen, Mood Before);

internal sealed record Plan(double Heating, sbyte Fans, bool Music, Mood Mood);

[Network<Hour, Mood>(Hidden = 7)]
internal sealed partial class Moods;

[Network<Hour, Plan>(Hidden = 20, Precision = Precisions.Single)]
internal sealed partial class Planner;

[Network<Hour, bool>]
internal sealed partial class Doorman;
