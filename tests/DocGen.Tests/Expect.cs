using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Documents;

namespace DocGen.Tests;

/// <summary>Assertions that cost next to nothing where they hold: a law is asked ten thousand times, of whole texts.</summary>
internal static class Expect
{
    /// <summary>The message is made only where it is needed.</summary>
    public static void That(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] Message message)
    {
        if (!holds)
        {
            Assert.Fail(message.ToString());
        }
    }

    /// <summary>Texts are equal far faster than xunit finds it out item by item; where they are not, it says where.</summary>
    public static void Equal<T>(ValueList<T> expected, ValueList<T> actual)
    {
        if (!expected.Equals(actual))
        {
            Assert.Equal(expected, actual);
        }
    }

    /// <summary>Where the assertion holds, not even the values in the braces are asked for.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Message
    {
        private readonly StringBuilder? text;

        public Message(int literalLength, int formattedCount, bool holds, out bool isMade)
        {
            isMade = !holds;
            text = isMade ? new StringBuilder(literalLength + formattedCount) : null;
        }

        public void AppendLiteral(string value) => text!.Append(value);

        public void AppendFormatted<T>(T value) => text!.Append(value);

        public override string ToString() => text!.ToString();
    }
}
