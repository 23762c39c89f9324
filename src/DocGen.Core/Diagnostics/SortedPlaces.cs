namespace DocGen.Diagnostics;

/// <summary>A search among growing numbers. By hand: the library's is compiled anew in every run, and slowly, and every node of a file asks.</summary>
internal static class SortedPlaces
{
    /// <summary>The index of the last number that is not above another; 0 where all are.</summary>
    public static int LastUpTo(List<int> places, int place)
    {
        var (low, high) = (0, places.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] <= place ? (middle, high) : (low, middle);
        }
        return low;
    }
}
