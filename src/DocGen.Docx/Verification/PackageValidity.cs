using System.IO.Compression;
using DocGen.Diagnostics;
using DocGen.Docx.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Docx.Verification;

/// <summary>Whether a Word file is whole and in order: each part as long as it says and with the check sum it says, and valid by the SDK's schema of Word 2019.</summary>
internal static class PackageValidity
{
    /// <summary>True where nothing is wrong; else it is reported: the first few mistakes tell what the hundredth would.</summary>
    public static bool Holds(ZipArchive package, MemoryStream bytes, string file, DiagnosticBag found)
    {
        if (package.Entries.FirstOrDefault(entry => !IsWhole(entry)) is { } torn)
        {
            found.Add(DocxMessages.Torn(file, torn.FullName));
            return false;
        }
        bytes.Position = 0;
        using var document = WordprocessingDocument.Open(bytes, isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019) { MaxNumberOfErrors = 5 };
        var isValid = true;
        foreach (var error in validator.Validate(document))
        {
            isValid = false;
            found.Add(DocxMessages.NotValid(file, error.Part?.Uri.ToString() ?? "", error.Path?.XPath ?? "", error.Description));
        }
        return isValid;
    }

    private static bool IsWhole(ZipArchiveEntry entry)
    {
        var (sum, length) = (0u, 0L);
        var buffer = new byte[81920];
        using var stream = entry.Open();
        for (int read; (read = stream.Read(buffer)) > 0; length += read)
        {
            sum = Crc32.Append(sum, buffer.AsSpan(0, read));
        }
        return sum == entry.Crc32 && length == entry.Length;
    }
}
