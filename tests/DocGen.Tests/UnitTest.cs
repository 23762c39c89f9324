namespace DocGen.Tests;
public class T { [Xunit.Fact] public void Ok_it_runs() => Xunit.Assert.Equal(2, 1 + 1); }
