// Learns to tell three species of iris by the size of their leaves, and is asked about flowers it has never seen.
using System.Globalization;
using TypedNetworks.Samples;

const int Seeds = 10;
const int Epochs = 100;
const double Required = .95;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var flowers = IrisData.Read();

Console.WriteLine($"{flowers.Length} flowers, a fifth of them held out; {Epochs} epochs over the others, in a new order each time.\n");
Console.WriteLine("  seed   first loss   last loss   right among those held out");
var (right, asked) = (0, 0);
for (var seed = 1; seed <= Seeds; seed++)
{
    var lesson = new Lesson(flowers, seed, Epochs);
    (right, asked) = (right + lesson.CountRight(), asked + lesson.HeldOut);
    Console.WriteLine($"  {seed,4}   {lesson.FirstLoss,10:0.0000}   {lesson.LastLoss,9:0.0000}   {lesson.CountRight()} of {lesson.HeldOut}");
}

var accuracy = (double)right / asked;
Console.WriteLine($"\n  {right} of {asked} are right: {accuracy:0.0%}");

Console.WriteLine("\nA flower between two species, sepal 6.0 × 2.7 cm, petal 5.1 × 1.6 cm:");
Span<double> probabilities = stackalloc double[Iris.OutputCount];
var species = new Lesson(flowers, seed: 1, Epochs).Classify(new(SepalLength: 6.0, SepalWidth: 2.7, PetalLength: 5.1, PetalWidth: 1.6), probabilities);
foreach (var candidate in Enum.GetValues<Species>())
{
    Console.WriteLine($"  {candidate,-12}{probabilities[(int)candidate],6:0.0%}{(candidate == species ? "   the most probable" : "")}");
}

var suffices = accuracy >= Required;
Console.WriteLine($"\nThat is {(suffices ? "at least" : "less than")} the {Required:0%} required of the flowers held out.");
return suffices ? 0 : 1;
