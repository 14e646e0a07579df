"""Prints the coefficient tables of ScalarMath.cs and ScalarMath.Erf.cs.

Needs mpmath. Each table is the Chebyshev interpolant of its function, worked
out with 80 digits, rewritten in powers of (x - centre) and rounded to double.
The interpolant is within a small factor of the best polynomial of its degree.
The comment line above each table gives its largest relative error.
"""
from mpmath import mp, mpf, cos, erf, erfc, exp, expm1, nstr, pi, polyval, sqrt

mp.dps = 80


def chebyshev_interpolant(f, low, high, degree):
    """Coefficients of f on [low, high] in the Chebyshev basis."""
    n = degree + 1
    middle, half = (low + high) / 2, (high - low) / 2
    angles = [pi * (2 * k + 1) / (2 * n) for k in range(n)]
    values = [f(middle + half * cos(angle)) for angle in angles]
    series = [2 * sum(v * cos(j * a) for v, a in zip(values, angles)) / n for j in range(n)]
    series[0] /= 2
    return series


def powers(series, low, high, centre):
    """The same polynomial in powers of (x - centre), lowest power first."""
    middle, half = (low + high) / 2, (high - low) / 2
    u = [(centre - middle) / half, 1 / half]  # the Chebyshev variable in terms of x - centre

    def times_u(p):
        result = [mpf(0)] * (len(p) + 1)
        for i, value in enumerate(p):
            result[i] += value * u[0]
            result[i + 1] += value * u[1]
        return result

    previous, current = [mpf(1)], times_u([mpf(1)])
    result = [mpf(0)] * len(series)
    result[0] = series[0]
    for factor in series[1:]:
        for i, value in enumerate(current):
            result[i] += factor * value
        following = [2 * value for value in times_u(current)]
        for i, value in enumerate(previous):
            following[i] -= value
        previous, current = current, following
    return result


def table(name, f, low, high, degree, centre, size):
    """Prints one table; size(x) is what an absolute error in f at x is compared with."""
    low, high, centre = mpf(low), mpf(high), mpf(centre)
    exact = powers(chebyshev_interpolant(f, low, high, degree), low, high, centre)
    points = [low + (high - low) * (2 * i + 1) / 1000 for i in range(500)]
    worst = max(abs((polyval(exact[::-1], x - centre) - f(x)) / size(x)) for x in points)
    print(f"    // Relative error of the fit: {nstr(worst * 2**53, 2)} * 2^-53.")
    print(f"    private static ReadOnlySpan<double> {name} =>\n    [")
    texts = [repr(float(value)).replace("e", "E") for value in exact]
    for i in range(0, len(texts), 4):
        print("        " + ", ".join(texts[i:i + 4]) + ",")
    print("    ];\n")


def erfcx(x):
    return exp(x * x) * erfc(x)


def erf_ratio(t):
    return erf(sqrt(t)) / sqrt(t)


def exponential_remainder(x):
    return (expm1(x) - x) / x**2


def tail(w):
    return erfcx(1 / sqrt(w)) / sqrt(w)


if __name__ == "__main__":
    table("ExponentialRemainder", exponential_remainder, -0.5, 0.5, 11, 0,
          lambda x: expm1(x) / x**2)
    table("ErfRatioMinusOne", lambda t: erf_ratio(t) - 1, 0, 1, 12, 0, erf_ratio)
    table("ScaledErfcHalfToOne", erfcx, 0.5, 1, 14, 0.75, erfcx)
    table("ScaledErfcOneToTwo", erfcx, 1, 2, 16, 1.5, erfcx)
    table("ScaledErfcTwoToFour", erfcx, 2, 4, 19, 3, erfcx)
    table("ScaledErfcTail", tail, mpf(1) / 28**2, mpf(1) / 16, 14, 0, tail)
