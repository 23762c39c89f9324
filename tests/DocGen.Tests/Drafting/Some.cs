using DocGen.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting;

/// <summary>The small change of generators, and the one seed: a build that fails today fails tomorrow.</summary>
internal static class Some
{
    public static Gen<List<T>> Many<T>(int least, int most, Gen<T> one) =>
        from count in Gen.Choose(least, most) from items in Gen.ListOf(one, count) select items.ToList();

    /// <summary>A value in one of so many cases, else null; 0 is never.</summary>
    public static Gen<T?> Maybe<T>(int outOf, Gen<T> some) where T : class =>
        outOf == 0 ? Gen.Constant<T?>(null) : Gen.Frequency((outOf - 1, Gen.Constant<T?>(null)), (1, from one in some select (T?)one));

    public static Gen<bool> Chance(int outOf) => from n in Gen.Choose(1, outOf) select n == 1;

    /// <summary>Another seed, to look for what this one does not meet: <c>DOCGEN_SEED=7 dotnet test …</c>.</summary>
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("DOCGEN_SEED"), out var seed) ? seed : 20130201UL;

    /// <summary>Holds a law to many values; a failing one is made smaller.</summary>
    public static void Hold<T>(int tests, Arbitrary<T> values, Action<T> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(new Replay(new Rnd(Seed, 35UL), null)), Prop.ForAll(values, law));

    /// <summary>The lists with one item less.</summary>
    public static IEnumerable<ValueList<T>> Shorter<T>(IReadOnlyList<T> items) =>
        items.Select((_, i) => (ValueList<T>)[.. items.Take(i), .. items.Skip(i + 1)]);
}
