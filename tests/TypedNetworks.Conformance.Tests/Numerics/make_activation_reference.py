#!/usr/bin/env python3
"""Writes ActivationReference.csv: every activation at points from tiny to huge, worked out with 60 digits.

Usage: python3 make_activation_reference.py > ActivationReference.csv   (needs mpmath)
"""
import random
from mpmath import mp, mpf, exp, expm1, log1p, tanh, erfc, sqrt

mp.dps = 60
SELU_SCALE, SELU_ALPHA = mpf(1.0507009873554805), mpf(1.6732632423543772)
SIXTH_CLAMP = lambda z: min(max(z / 6 + mpf(1) / 2, mpf(0)), mpf(1))

ACTIVATIONS = {
    "Identity": lambda z: z,
    "Sigmoid": lambda z: 1 / (1 + exp(-z)),
    "Tanh": tanh,
    "ReLU": lambda z: max(z, mpf(0)),
    "LeakyReLU": lambda z: z if z > 0 else mpf(0.01) * z,
    "ELU": lambda z: z if z > 0 else expm1(z),
    "SELU": lambda z: SELU_SCALE * z if z > 0 else SELU_SCALE * SELU_ALPHA * expm1(z),
    "GELU": lambda z: z * erfc(-z / sqrt(mpf(2))) / 2,
    "SiLU": lambda z: z / (1 + exp(-z)),
    "Softplus": lambda z: log1p(exp(z)),
    "Softsign": lambda z: z / (1 + abs(z)),
    "HardSigmoid": SIXTH_CLAMP,
    "HardTanh": lambda z: min(max(z, mpf(-1)), mpf(1)),
    "HardSwish": lambda z: z * SIXTH_CLAMP(z),
    "Mish": lambda z: z * tanh(log1p(exp(z))),
}

random.seed(1)
points = [0.0, 1e-300, 1e-17, 1e-9, 1e-4, 0.25, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 8.0, 12.0, 20.0, 30.0, 36.0, 37.0, 40.0, 100.0, 700.0]
points += [-point for point in points[1:]]
points += [random.uniform(-4, 4) for _ in range(60)] + [random.uniform(-30, 30) for _ in range(30)]

print("activation,z,expected")
for name, function in ACTIVATIONS.items():
    for z in points:
        value = function(mpf(z))
        # Below the normal numbers a unit in the last place says nothing about a function.
        if value == 0 or abs(value) > mpf(2) ** -1000:
            print(f"{name},{z!r},{float(value)!r}")
