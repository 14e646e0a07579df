using TypedNetworks;

Console.WriteLine(new Mazur(1).Forward(.05, .10));

[Network(Inputs = 2, Hidden = 2, Outputs = 2)]
internal sealed partial class Mazur;
[Network(Inputs = 12, Hidden = 3, Outputs = 2, OutputActivation = "Softmax", Loss = "CrossEntropy", Activation = "GELU", Precision = "Single")]
internal sealed partial class Wide;
[Network(Inputs = 64, Outputs = 10, OutputActivation = "Softmax", Loss = "CrossEntropy", Activation = "SiLU", Precision = "Single")]
[Layer(32)]
[Layer(16, Activation = "Tanh", Bias = "Frozen")]
internal sealed partial class Digits;
