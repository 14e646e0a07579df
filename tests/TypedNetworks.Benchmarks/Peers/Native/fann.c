// The networks in FANN. Its sigmoid of steepness 1/2 is the usual one; its weights are [to][from], each unit's bias last.
#include <stddef.h>
#include "peer.h"
#ifdef SINGLE
#include <floatfann.h>
#else
#include <doublefann.h>
#endif

#define NO_PAIRS

static struct fann *ann;
static struct fann_train_data *minibatches[ROWS / MINIBATCH];

static void copy_parameters(real *p, int read)
{
    fann_type *w = ann->weights;
    const int from[] = {INPUTS, HIDDEN}, to[] = {HIDDEN, OUTPUTS};
    for (int layer = 0; layer < 2; layer++) {
        real *bias = p + from[layer] * to[layer];
        for (int i = 0; i < to[layer]; i++) {
            for (int j = 0; j < from[layer]; j++, w++, p++)
                read ? (*p = *w) : (*w = *p);
            read ? (bias[i] = *w) : (*w = bias[i]);
            w++;
        }
        p = bias + to[layer];
    }
}

static void prepare(void);

static void set_parameters(const real *p)
{
    prepare();
    copy_parameters((real *)p, 0);
}

static void get_parameters(real *p)
{
    copy_parameters(p, 1);
}

static inline void forward(const real *x, real *y)
{
    const fann_type *out = fann_run(ann, (fann_type *)x);
    for (int i = 0; i < OUTPUTS; i++)
        y[i] = out[i];
}

static void forward_batch(const real *x, real *y, int rows)
{
    for (int row = 0; row < rows; row++)
        forward(x + row * INPUTS, y + row * OUTPUTS);
}

static real train_step(const real *x, const real *t, real rate)
{
    (void)rate;
    fann_train(ann, (fann_type *)x, (fann_type *)t);
    return 0;
}

static real train_minibatch(const real *x, const real *t, int rows, real rate);

#include "run.h"

static real train_minibatch(const real *x, const real *t, int rows, real learning_rate)
{
    (void)t, (void)rows, (void)learning_rate;
    return fann_train_epoch(ann, minibatches[(x - inputs) / INPUTS / MINIBATCH]);
}

// Once: the network, and the data in FANN's own form.
static void prepare(void)
{
    if (ann)
        return;
    ann = fann_create_standard(3, INPUTS, HIDDEN, OUTPUTS);
    fann_set_activation_function_hidden(ann, FANN_SIGMOID);
    fann_set_activation_function_output(ann, FANN_SIGMOID);
    fann_set_activation_steepness_hidden(ann, 0.5);
    fann_set_activation_steepness_output(ann, 0.5);
    fann_set_train_error_function(ann, FANN_ERRORFUNC_LINEAR);
    fann_set_training_algorithm(ann, FANN_TRAIN_BATCH);
    fann_set_learning_momentum(ann, 0);
    fann_set_learning_rate(ann, rate);
    for (int i = 0; i < ROWS / MINIBATCH; i++) {
        minibatches[i] = fann_create_train(MINIBATCH, INPUTS, OUTPUTS);
        for (int row = 0; row < MINIBATCH; row++) {
            for (int j = 0; j < INPUTS; j++)
                minibatches[i]->input[row][j] = inputs[(i * MINIBATCH + row) * INPUTS + j];
            for (int j = 0; j < OUTPUTS; j++)
                minibatches[i]->output[row][j] = targets[(i * MINIBATCH + row) * OUTPUTS + j];
        }
    }
}
