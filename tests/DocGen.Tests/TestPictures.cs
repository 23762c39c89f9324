using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pictures;

namespace DocGen.Tests;

/// <summary>Small pictures of each format, from the drafters' manual.</summary>
internal static class TestPictures
{
    public static PictureContent Png { get; } = Content(PictureFormat.Png, "map.png");

    public static PictureContent OtherPng { get; } = Content(PictureFormat.Png, "plan.png");

    public static PictureContent Jpeg { get; } = Content(PictureFormat.Jpeg, "photo.jpg");

    public static PictureContent Svg { get; } = Content(PictureFormat.Svg, "plan.svg");

    /// <summary>The bytes of a picture of the manual.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Repository.Path("tests", "specs", "drafting", "pictures", name));

    private static PictureContent Content(PictureFormat format, string name) => new(format, Bytes(name));

    /// <summary>A folder that has a picture under every name.</summary>
    internal sealed class Everywhere : IPictureFiles
    {
        public string Called => "the set";

        public bool Reaches(string path) => true;

        public bool Has(string path) => true;

        public IReadOnlyCollection<string> Beside(string path) => [];

        public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) =>
            (path.EndsWith(".svg", StringComparison.Ordinal) ? Svg : Png).Bytes.ToArray();
    }
}
