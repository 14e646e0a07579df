"""Writes ScalarMathReference.csv, the reference values of ScalarMathTests.

Needs mpmath. Usage: python3 make_scalar_math_reference.py > ScalarMathReference.csv

Every x is a double, and "expected" is the exact result (40 digits, and more where a
subtraction cancels) rounded to the nearest double. Both are printed with 17 significant
digits, which identify a double uniquely.
"""
import math
import random

from mpmath import erf, erfc, exp, expm1, log1p, mp, mpf, sqrt

mp.dps = 40

SMALLEST = 5e-324
SMALLEST_NORMAL = 2.2250738585072014e-308
LARGEST = 1.7976931348623157e308


def exact_log_p1(x):
    return log1p(x)


def exact_softplus(z):
    return max(z, mpf(0)) + log1p(exp(-abs(z)))


def exact_normal_cdf(z):
    return erfc(-z / sqrt(mpf(2))) / 2


def both_signs(values):
    return [sign * value for value in values for sign in (1.0, -1.0)]


def around(x):
    """A double and its two neighbours: the places where the code changes its formula."""
    return [math.nextafter(x, -math.inf), x, math.nextafter(x, math.inf)]


def spread(generator, low, high, count):
    """Random points, one in each of `count` equal parts of [low, high]."""
    width = (high - low) / count
    return [low + (i + generator.random()) * width for i in range(count)]


def rows():
    generator = random.Random(20)
    tiny = both_signs([SMALLEST, 3e-320, SMALLEST_NORMAL, 1e-300, 1e-20,
                       2.0**-54, 2.0**-53, 2.0**-52, 3e-16, 1e-8, 1e-4, 0.01])

    yield "LogP1", exact_log_p1, (
        tiny + around(-0.5) + around(1.0)
        + [math.nextafter(-1.0, 0.0), -0.999999, -0.9, 1e3, 2.0**53, 2.0**53 + 2, 1e100, LARGEST]
        + spread(generator, -0.99, 1.5, 20) + spread(generator, 1.5, 100.0, 4))

    yield "ExpM1", expm1, (
        tiny + around(-0.5) + around(0.5) + [math.log(2.0), -1.0, 1.0, -36.0, -40.0, -745.0, 709.78]
        + spread(generator, -2.0, 2.0, 20) + spread(generator, 2.0, 709.0, 5))

    yield "Softplus", exact_softplus, (
        tiny[8:] + [-745.0, -744.2, -730.0, -708.5, -700.0, -100.0, -40.0, -37.0, -36.0]
        + [36.0, 37.0, 40.0, 700.0, 1e10, LARGEST]
        + spread(generator, -5.0, 5.0, 20) + spread(generator, -35.0, 35.0, 10))

    yield "Erf", erf, (
        tiny + around(1.0) + around(-1.0) + both_signs([0.5, 2.0, 4.0, 5.8, 5.95, 6.0, 30.0, LARGEST])
        + spread(generator, -1.2, 1.2, 18) + spread(generator, -4.0, 4.0, 8))

    yield "Erfc", erfc, (
        tiny[8:] + around(0.5) + around(1.0) + around(2.0) + around(4.0)
        + [-LARGEST, -6.0, -5.8, -2.0, -1.0, -0.5]
        + [26.0, 26.5, 26.543, 26.6, 26.9, 27.0, 27.2, 27.22, 27.226, 27.3, 28.0, 30.0, LARGEST]
        + spread(generator, -0.5, 4.2, 20) + spread(generator, 4.2, 26.5, 14))

    yield "NormalCdf", exact_normal_cdf, (
        tiny[16:] + around(-math.sqrt(0.5)) + around(-math.sqrt(2.0)) + around(-math.sqrt(8.0))
        + around(-math.sqrt(32.0)) + [LARGEST, 9.0, 8.0, 3.0, 1.0, 0.5]
        + [-37.0, -37.5, -37.52, -37.6, -38.0, -38.4, -38.48, -38.6, -39.6, -40.0, -LARGEST]
        + spread(generator, -6.0, 1.0, 20) + spread(generator, -37.5, -6.0, 14))


def exact(function, x):
    """The result as mpf. For huge |x| it is the limit, as e^(-x^2) is beyond any number format."""
    if abs(x) < 1e6 or function in (exact_log_p1, expm1):
        return function(mpf(x))
    positive = x > 0
    limits = {
        exact_softplus: x if positive else 0,
        erf: 1 if positive else -1,
        erfc: 0 if positive else 2,
        exact_normal_cdf: 1 if positive else 0,
    }
    return mpf(limits[function])


if __name__ == "__main__":
    print("function,x,expected")
    for name, function, arguments in rows():
        for x in arguments:
            print(f"{name},{x:.16e},{float(exact(function, x)):.16e}")
