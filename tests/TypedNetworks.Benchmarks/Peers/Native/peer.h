// What a native peer is compiled with, and the operations it is asked for (Operation.cs has the same numbers).
#pragma once

#ifdef SINGLE
typedef float real;
#else
typedef double real;
#endif

enum operation { FORWARD_CHAINED, FORWARD, FORWARD_BATCH, TRAIN_STEP, TRAIN_MINIBATCH };

#define PARAMETERS (HIDDEN * INPUTS + HIDDEN + OUTPUTS * HIDDEN + OUTPUTS)
