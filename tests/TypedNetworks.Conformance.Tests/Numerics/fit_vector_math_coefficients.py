"""Prints the polynomials of VectorMath's partial files and of ScalarMath.Exponential.cs, lowest power first, and their tables.

Needs mpmath. Usage: python3 fit_vector_math_coefficients.py

Each one minimises the largest weighted error (Remez' exchange, 40 digits). The error printed is
that of the rounded coefficients.
"""
import struct
from mpmath import mp, mpf, atanh, cos, erf, erfc, exp, expm1, log, lu_solve, matrix, nstr, pi, sqrt

mp.dps = 40


def to_double(value):
    return mpf(float(value))


def to_float(value):
    return mpf(struct.unpack("f", struct.pack("f", float(value)))[0])


def minimax(f, weight, low, high, n):
    """The n coefficients with the smallest largest |weight * (sum - f)|."""
    grid = [(low + high) / 2 - (high - low) / 2 * cos(pi * i / (24 * (n + 1))) for i in range(24 * (n + 1) + 1)]
    # A weight near 0 would make the system singular; what it weighs does not matter anyway.
    largest = max(weight(x) for x in grid)
    samples = [(x, f(x), weight(x)) for x in grid if weight(x) > largest / 1000]
    nodes = [samples[(2 * i + 1) * len(samples) // (2 * (n + 1))][0] for i in range(n + 1)]
    solution = None
    for _ in range(12):
        system = matrix(n + 1, n + 1)
        right = matrix(n + 1, 1)
        for i, x in enumerate(nodes):
            for j in range(n):
                system[i, j] = x**j
            system[i, n] = (-1) ** i / weight(x)
            right[i] = f(x)
        solution = lu_solve(system, right)
        error = [(w * (sum(solution[j] * x**j for j in range(n)) - v), x) for x, v, w in samples]
        worst = max(abs(e) for e, _ in error)
        # The next nodes: the largest error of each run of one sign; of too many, the largest neighbours.
        runs = []
        for e, x in error:
            if runs and (runs[-1][0] > 0) == (e > 0):
                runs[-1] = max(runs[-1], (e, x), key=lambda item: abs(item[0]))
            else:
                runs.append((e, x))
        while len(runs) > n + 1:
            runs.pop(0 if abs(runs[0][0]) < abs(runs[-1][0]) else -1)
        if len(runs) < n + 1 or worst < abs(solution[n]) * mpf("1.01"):
            break
        nodes = [x for _, x in runs]
    return [solution[j] for j in range(n)]


def fit(name, f, weight, low, high, degree, rounding):
    low, high = mpf(low), mpf(high)
    fitted = [rounding(c) for c in minimax(f, weight, low, high, degree + 1)]
    points = [low + (high - low) * (2 * i + 1) / 2000 for i in range(1000)]
    worst = max(weight(x) * abs(sum(c * x**i for i, c in enumerate(fitted)) - f(x)) for x in points)
    bits = 24 if rounding is to_float else 53
    print(f"{name}: error {nstr(worst * 2**bits, 2)} * 2^-{bits}")
    print("    " + ", ".join(repr(float(c)).replace("e", "E") for c in fitted))


def high_part(value, bits):
    """The value cut to its first few bits."""
    exponent = int(mp.floor(log(value, 2))) + 1
    return mp.floor(value * mpf(2) ** (bits - exponent)) * mpf(2) ** (exponent - bits)


def exponential_remainder(r):
    """(e^r - 1 - r) / r^2"""
    return sum(r**i / mp.factorial(i + 2) for i in range(24)) if abs(r) < 0.4 else (expm1(r) - r) / r**2


def logarithm_remainder(z):
    """(2 atanh(s) - 2 s) / s^3 in powers of z = s^2"""
    return sum(2 * z**i / (2 * i + 3) for i in range(30)) if z < 0.05 else (2 * atanh(sqrt(z)) / sqrt(z) - 2) / z


def erf_ratio_minus_one(t):
    """erf(x) / x - 1 in powers of t = x^2"""
    return erf(sqrt(t)) / sqrt(t) - 1 if t > 0 else 2 / sqrt(pi) - 1


def scaled_erfc(centre):
    """(1 + 2 x) e^(x^2) erfc(x) in powers of t = (x - centre) / (x + centre)"""
    def f(t):
        x = centre * (1 + t) / (1 - t)
        return (1 + 2 * x) * exp(x * x) * erfc(x)
    return f


if __name__ == "__main__":
    half = log(mpf(2)) / 2 * mpf("1.0001")
    for bits, rounding in ((15, to_float), (41, to_double)):
        head = high_part(log(mpf(2)), bits)
        print("ln 2:", repr(float(head)), repr(float(rounding(log(mpf(2)) - head))))

    # The error of r^2 Q(r) counts against e^r - 1, the smaller of what is made from it.
    for degree, rounding in ((4, to_float), (9, to_double)):
        fit("Exponential", exponential_remainder, lambda r: abs(r**2 / expm1(r)) if r else mpf(0),
            -half, half, degree, rounding)

    # The same for what the table of sixteenths leaves, and the table: powers, and what their rounding lost.
    sixteenth = log(mpf(2)) / 32 * mpf("1.001")
    for degree, rounding in ((2, to_float), (5, to_double)):
        fit("Exponential, by table", exponential_remainder, lambda r: abs(r**2 / expm1(r)) if r else mpf(0),
            -sixteenth, sixteenth, degree, rounding)
    fit("Exponential, by table, against e^r", exponential_remainder, lambda r: r**2, -sixteenth, sixteenth, 4, to_double)
    for rounding in (to_float, to_double):
        powers = [mpf(2) ** (mpf(j) / 16) for j in range(16)]
        print("Powers:", ", ".join(repr(float(rounding(power))) for power in powers))
        print("Lost:", ", ".join(repr(float(rounding(log(power / rounding(power))))) for power in powers))
        head = rounding(log(mpf(2)))
        print("ln 2, rounded:", repr(float(head)), repr(float(rounding(log(mpf(2)) - head))))

    # What the table of ScalarMath.PowerTable.cs leaves: for e^r and for e^r - 1, then for results of float; and the table.
    part = log(mpf(2)) / 512 * mpf("1.001")
    for name, weight, degree in (("double", lambda r: r**2, 2), ("double near 0", lambda r: abs(r**2 / expm1(r)) if r else mpf(0), 3),
                                 ("float", lambda r: r**2, 0), ("float near 0", lambda r: abs(r**2 / expm1(r)) if r else mpf(0), 1)):
        fit(f"ScalarMath, {name}", exponential_remainder, weight, -part, part, degree, to_double)
    unit = log(mpf(2)) / 256
    cut = high_part(unit, 33)
    print("ln 2 / 256:", repr(float(1 / unit)), repr(float(unit)), repr(float(unit - to_double(unit))), repr(float(cut)), repr(float(unit - cut)))
    powers = [mpf(2) ** (mpf(j) / 256) for j in range(256)]
    def bits(value):
        return struct.unpack("<Q", struct.pack("<d", float(value)))[0]
    for numbers in ([(bits(power) - (j << 44)) % 2**64 for j, power in enumerate(powers)],
                    [bits(log(power / to_double(power))) for power in powers]):
        for i in range(0, 256, 4):
            print("        " + " ".join(f"0x{number:016X}," for number in numbers[i:i + 4]))

    for degree, rounding in ((2, to_float), (6, to_double)):
        largest = (sqrt(mpf(2)) - 1) / (sqrt(mpf(2)) + 1)
        fit("Logarithm", logarithm_remainder, lambda z: z / 2, mpf(0), largest**2 * mpf("1.0001"), degree, rounding)

    for degree, rounding in ((6, to_float), (12, to_double)):
        fit("Erf", erf_ratio_minus_one, lambda t: 1 / (erf_ratio_minus_one(t) + 1), 0, 1, degree, rounding)

    for centre, limit, degree, rounding in ((2, 10.25, 9, to_float), (3, 28, 22, to_double)):
        f = scaled_erfc(centre)
        fit(f"ScaledErfc around {centre}", f, lambda t: 1 / f(t), -1, mpf(limit - centre) / (limit + centre), degree, rounding)
