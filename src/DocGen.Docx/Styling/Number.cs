using System.Globalization;
using DocumentFormat.OpenXml;

namespace DocGen.Docx.Styling;

/// <summary>Numbers in attributes (<c>ST_DecimalNumber</c>, <c>ST_TwipsMeasure</c>). Another program's unreadable number is none, not an exception.</summary>
internal static class Number
{
    /// <summary>The number of an attribute, or null.</summary>
    public static int? Read(OpenXmlSimpleType? attribute) =>
        int.TryParse(attribute?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
