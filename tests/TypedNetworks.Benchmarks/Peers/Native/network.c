// The same network in C, as loops of constant length over global arrays. Compiled once a network and variant with
//   -DINPUTS=… -DHIDDEN=… -DOUTPUTS=… -DROWS=… -DCYCLE=… -DMINIBATCH=…
//   -DSINGLE            float, else double
//   -DSOFTMAX           ReLU, Softmax and CrossEntropy, else Sigmoid, Sigmoid and SquaredError
//   -DLAYOUT1=… -DLAYOUT2=…  weights of layer 1 and 2: 0 is [to][from], 1 is [from][to]
// Calls that are timed one by one are not inlined into the loop that times them (noipa), or the compiler would turn
// independent calls into a batch.
#include <math.h>
#include <string.h>
#include "peer.h"

#ifdef SINGLE
#define EXP expf
#define LOG logf
#else
#define EXP exp
#define LOG log
#endif

#define ALIGNED __attribute__((aligned(64)))

#if LAYOUT1
#define W1(to, from) w1[from][to]
static real w1[INPUTS][HIDDEN] ALIGNED, g1[INPUTS][HIDDEN] ALIGNED;
#else
#define W1(to, from) w1[to][from]
static real w1[HIDDEN][INPUTS] ALIGNED, g1[HIDDEN][INPUTS] ALIGNED;
#endif

#if LAYOUT2
#define W2(to, from) w2[from][to]
static real w2[HIDDEN][OUTPUTS] ALIGNED, g2[HIDDEN][OUTPUTS] ALIGNED;
#else
#define W2(to, from) w2[to][from]
static real w2[OUTPUTS][HIDDEN] ALIGNED, g2[OUTPUTS][HIDDEN] ALIGNED;
#endif

static real b1[HIDDEN] ALIGNED, b2[OUTPUTS] ALIGNED, gb1[HIDDEN] ALIGNED, gb2[OUTPUTS] ALIGNED;

static inline void hidden_layer(const real *restrict x, real *restrict a)
{
#if LAYOUT1
    real z[HIDDEN];
    for (int to = 0; to < HIDDEN; to++)
        z[to] = b1[to];
    for (int from = 0; from < INPUTS; from++)
        for (int to = 0; to < HIDDEN; to++)
            z[to] += w1[from][to] * x[from];
#else
    real z[HIDDEN];
    for (int to = 0; to < HIDDEN; to++) {
        real sum = b1[to];
        for (int from = 0; from < INPUTS; from++)
            sum += w1[to][from] * x[from];
        z[to] = sum;
    }
#endif
    for (int to = 0; to < HIDDEN; to++)
#ifdef SOFTMAX
        a[to] = z[to] > 0 ? z[to] : 0;
#else
        a[to] = 1 / (1 + EXP(-z[to]));
#endif
}

static inline void output_sums(const real *restrict a, real *restrict z)
{
#if LAYOUT2
    for (int to = 0; to < OUTPUTS; to++)
        z[to] = b2[to];
    for (int from = 0; from < HIDDEN; from++)
        for (int to = 0; to < OUTPUTS; to++)
            z[to] += w2[from][to] * a[from];
#else
    for (int to = 0; to < OUTPUTS; to++) {
        real sum = b2[to];
        for (int from = 0; from < HIDDEN; from++)
            sum += w2[to][from] * a[from];
        z[to] = sum;
    }
#endif
}

// Writes the outputs; returns what the loss needs of the sums: log(sum of e^z) under softmax.
static inline real output_activation(const real *restrict z, real *restrict y)
{
#ifdef SOFTMAX
    real max = z[0], sum = 0;
    for (int i = 1; i < OUTPUTS; i++)
        max = z[i] > max ? z[i] : max;
    for (int i = 0; i < OUTPUTS; i++)
        y[i] = EXP(z[i] - max);
    for (int i = 0; i < OUTPUTS; i++)
        sum += y[i];
    const real scale = 1 / sum;
    for (int i = 0; i < OUTPUTS; i++)
        y[i] *= scale;
    return max - LOG(scale);
#else
    for (int i = 0; i < OUTPUTS; i++)
        y[i] = 1 / (1 + EXP(-z[i]));
    return 0;
#endif
}

static inline void network(const real *restrict x, real *restrict y)
{
    real a[HIDDEN], z[OUTPUTS];
    hidden_layer(x, a);
    output_sums(a, z);
    output_activation(z, y);
}

// Both layers' deltas; returns the loss.
static inline real deltas(const real *restrict x, const real *restrict t, real *restrict a, real *restrict d1, real *restrict d2)
{
    real z[OUTPUTS], y[OUTPUTS], loss = 0;
    hidden_layer(x, a);
    output_sums(a, z);
    const real logsumexp = output_activation(z, y);
    for (int i = 0; i < OUTPUTS; i++) {
        const real e = y[i] - t[i];
#ifdef SOFTMAX
        d2[i] = e;
        loss += t[i] * (logsumexp - z[i]);
#else
        d2[i] = e * y[i] * (1 - y[i]);
        loss += (real)0.5 * e * e;
        (void)logsumexp;
#endif
    }
#if LAYOUT2
    for (int from = 0; from < HIDDEN; from++) {
        real sum = 0;
        for (int to = 0; to < OUTPUTS; to++)
            sum += w2[from][to] * d2[to];
        d1[from] = sum;
    }
#else
    for (int from = 0; from < HIDDEN; from++)
        d1[from] = 0;
    for (int to = 0; to < OUTPUTS; to++)
        for (int from = 0; from < HIDDEN; from++)
            d1[from] += w2[to][from] * d2[to];
#endif
    for (int from = 0; from < HIDDEN; from++)
#ifdef SOFTMAX
        d1[from] = a[from] > 0 ? d1[from] : 0;
#else
        d1[from] *= a[from] * (1 - a[from]);
#endif
    return loss;
}

// target += factor * (gradient of one sample), target being the weights themselves or the sums of gradients.
#define ADD_GRADIENT(T1, TB1, T2, TB2, FACTOR)                          \
    do {                                                               \
        for (int i_ = 0; i_ < OUTPUTS; i_++)                           \
            TB2[i_] += (FACTOR) * d2[i_];                              \
        ADD_LAYER(LAYOUT2, T2, HIDDEN, OUTPUTS, a, d2, FACTOR);        \
        for (int i_ = 0; i_ < HIDDEN; i_++)                            \
            TB1[i_] += (FACTOR) * d1[i_];                              \
        ADD_LAYER(LAYOUT1, T1, INPUTS, HIDDEN, x, d1, FACTOR);         \
    } while (0)

#define ADD_LAYER(LAYOUT, TARGET, FROM, TO, A, D, FACTOR)               \
    do {                                                               \
        if (LAYOUT) {                                                  \
            for (int f_ = 0; f_ < FROM; f_++)                          \
                for (int t_ = 0; t_ < TO; t_++)                        \
                    (&TARGET[0][0])[f_ * TO + t_] += (FACTOR) * A[f_] * D[t_]; \
        } else {                                                       \
            for (int t_ = 0; t_ < TO; t_++)                            \
                for (int f_ = 0; f_ < FROM; f_++)                      \
                    (&TARGET[0][0])[t_ * FROM + f_] += (FACTOR) * D[t_] * A[f_]; \
        }                                                              \
    } while (0)

__attribute__((noipa)) static void forward(const real *restrict x, real *restrict y)
{
    network(x, y);
}

__attribute__((noipa)) static real train_step(const real *restrict x, const real *restrict t, real rate)
{
    real a[HIDDEN], d1[HIDDEN], d2[OUTPUTS];
    const real loss = deltas(x, t, a, d1, d2);
    ADD_GRADIENT(w1, b1, w2, b2, -rate);
    return loss;
}

__attribute__((noipa)) static void forward_batch(const real *restrict x, real *restrict y, int rows)
{
    for (int row = 0; row < rows; row++)
#if INPUTS * HIDDEN <= 16
        network(x + row * INPUTS, y + row * OUTPUTS);
#else
        forward(x + row * INPUTS, y + row * OUTPUTS); // inlined into this loop it is slower
#endif
}

static inline void step(real *restrict w, const real *restrict g, int count, real rate)
{
    for (int i = 0; i < count; i++)
        w[i] -= rate * g[i];
}

__attribute__((noipa)) static real train_minibatch(const real *restrict xs, const real *restrict ts, int rows, real rate)
{
    real loss = 0;
#if INPUTS * HIDDEN <= 16
    // Sums in locals, which the compiler can keep in registers.
    real s1[sizeof w1 / sizeof w1[0]][sizeof w1[0] / sizeof(real)] = {{0}}, sb1[HIDDEN] = {0};
    real s2[sizeof w2 / sizeof w2[0]][sizeof w2[0] / sizeof(real)] = {{0}}, sb2[OUTPUTS] = {0};
#else
    memset(g1, 0, sizeof g1), memset(gb1, 0, sizeof gb1), memset(g2, 0, sizeof g2), memset(gb2, 0, sizeof gb2);
#endif
    for (int row = 0; row < rows; row++) {
        const real *restrict x = xs + row * INPUTS, *restrict t = ts + row * OUTPUTS;
        real a[HIDDEN], d1[HIDDEN], d2[OUTPUTS];
        loss += deltas(x, t, a, d1, d2);
#if INPUTS * HIDDEN <= 16
        ADD_GRADIENT(s1, sb1, s2, sb2, 1);
#else
        ADD_GRADIENT(g1, gb1, g2, gb2, 1);
#endif
    }
#if INPUTS * HIDDEN <= 16
    memcpy(g1, s1, sizeof g1), memcpy(gb1, sb1, sizeof gb1), memcpy(g2, s2, sizeof g2), memcpy(gb2, sb2, sizeof gb2);
#endif
    step(&w1[0][0], &g1[0][0], INPUTS * HIDDEN, rate / rows);
    step(b1, gb1, HIDDEN, rate / rows);
    step(&w2[0][0], &g2[0][0], HIDDEN * OUTPUTS, rate / rows);
    step(b2, gb2, OUTPUTS, rate / rows);
    return loss;
}

static void set_parameters(const real *p)
{
    for (int to = 0; to < HIDDEN; to++)
        for (int from = 0; from < INPUTS; from++)
            W1(to, from) = *p++;
    for (int to = 0; to < HIDDEN; to++)
        b1[to] = *p++;
    for (int to = 0; to < OUTPUTS; to++)
        for (int from = 0; from < HIDDEN; from++)
            W2(to, from) = *p++;
    for (int to = 0; to < OUTPUTS; to++)
        b2[to] = *p++;
}

static void get_parameters(real *p)
{
    for (int to = 0; to < HIDDEN; to++)
        for (int from = 0; from < INPUTS; from++)
            *p++ = W1(to, from);
    for (int to = 0; to < HIDDEN; to++)
        *p++ = b1[to];
    for (int to = 0; to < OUTPUTS; to++)
        for (int from = 0; from < HIDDEN; from++)
            *p++ = W2(to, from);
    for (int to = 0; to < OUTPUTS; to++)
        *p++ = b2[to];
}

#include "run.h"
