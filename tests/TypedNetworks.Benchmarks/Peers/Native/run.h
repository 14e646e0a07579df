// The timing loops of a native peer, here so that no call from .NET is charged to it. Included last by a file that
// defines set_parameters, get_parameters, forward, forward_batch, train_step and train_minibatch.
#include <time.h>

static const real *initial, *inputs, *targets;
static real rate;
static real outputs[ROWS * OUTPUTS];
static volatile real losses;

#if INPUTS == 2 && OUTPUTS == 2 && !defined(NO_PAIRS)
typedef struct {
    real y0, y1;
} pair;

// Two numbers in registers, as the generated Forward(x0, x1) has them.
__attribute__((noipa)) static pair forward_pair(real x0, real x1)
{
    const real x[2] = {x0, x1};
    real y[2];
    network(x, y);
    return (pair){y[0], y[1]};
}
#endif

// canonical parameters, ROWS rows of inputs and of targets: kept by the caller.
void set_up(const real *p, const real *x, const real *t, real learning_rate)
{
    initial = p, inputs = x, targets = t, rate = learning_rate;
    set_parameters(p);
}

// Starts from the initial parameters, makes so many calls, returns nanoseconds.
double run(int operation, long calls)
{
    struct timespec begin, end;
    real sum = 0;
    set_parameters(initial);
    clock_gettime(CLOCK_MONOTONIC, &begin);
    switch (operation) {
    case FORWARD_CHAINED: {
#if INPUTS == 2 && OUTPUTS == 2 && !defined(NO_PAIRS)
        pair state = {inputs[0], inputs[1]};
        for (long i = 0; i < calls; i++)
            state = forward_pair(state.y0, state.y1);
        outputs[0] = state.y0, outputs[1] = state.y1;
#elif INPUTS == OUTPUTS
        for (int i = 0; i < INPUTS; i++)
            outputs[i] = inputs[i];
        for (long i = 0; i < calls; i++) {
            real next[OUTPUTS];
            forward(outputs, next);
            for (int j = 0; j < OUTPUTS; j++)
                outputs[j] = next[j];
        }
#endif
        break;
    }
    case FORWARD:
        for (long i = 0, row = 0; i < calls; i++, row = row + 1 == CYCLE ? 0 : row + 1) {
#if INPUTS == 2 && OUTPUTS == 2 && !defined(NO_PAIRS)
            const pair y = forward_pair(inputs[2 * row], inputs[2 * row + 1]);
            outputs[2 * row] = y.y0, outputs[2 * row + 1] = y.y1;
#else
            forward(inputs + row * INPUTS, outputs + row * OUTPUTS);
#endif
        }
        break;
    case FORWARD_BATCH:
        for (long i = 0; i < calls; i++)
            forward_batch(inputs, outputs, ROWS);
        break;
    case TRAIN_STEP:
        for (long i = 0, row = 0; i < calls; i++, row = row + 1 == CYCLE ? 0 : row + 1)
            sum += train_step(inputs + row * INPUTS, targets + row * OUTPUTS, rate);
        break;
    case TRAIN_MINIBATCH:
        for (long i = 0, row = 0; i < calls; i++, row = row + MINIBATCH == ROWS ? 0 : row + MINIBATCH)
            sum += train_minibatch(inputs + row * INPUTS, targets + row * OUTPUTS, MINIBATCH, rate);
        break;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    losses = sum;
    return (end.tv_sec - begin.tv_sec) * 1e9 + (end.tv_nsec - begin.tv_nsec);
}

const real *get_outputs(void)
{
    return outputs;
}

const real *get_trained(void)
{
    static real trained[PARAMETERS];
    get_parameters(trained);
    return trained;
}
