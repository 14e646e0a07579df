"""PyTorch or scikit-learn as a peer: answers questions line by line, see ChildPeer.cs.

usage: peers.py torch|sklearn FOLDER, with workloads.json and the networks' numbers in FOLDER
"""

import base64
import json
import sys
import time
import warnings
from pathlib import Path

import numpy as np

ROWS = 4096
MINIBATCH = 256


class Network:
    """A network's data: parameters split by layer, weights [to][from], and rows of inputs and targets."""

    def __init__(self, folder, facts):
        self.__dict__.update(facts)  # key, inputs, hidden, outputs, single, classifier, cycle, rate
        self.dtype = np.float32 if self.single else np.float64

        def read(what, shape):
            return np.fromfile(folder / f"{self.key}.{what}", np.float64).astype(self.dtype).reshape(shape)

        parameters = read("parameters", -1)
        sizes = [self.hidden * self.inputs, self.hidden, self.outputs * self.hidden, self.outputs]
        w1, b1, w2, b2 = np.split(parameters, np.cumsum(sizes)[:-1])
        self.parameters = [w1.reshape(self.hidden, self.inputs), b1, w2.reshape(self.outputs, self.hidden), b2]
        self.x = read("inputs", (ROWS, self.inputs))
        self.t = read("targets", (ROWS, self.outputs))


class Torch:
    """PyTorch on one thread: inference in inference mode, training by autograd and a descent written by hand,
    which is faster than torch.optim.SGD here."""

    def __init__(self):
        import torch

        self.torch = torch
        torch.set_num_threads(1)
        torch.set_num_interop_threads(1)
        self.version = f"PyTorch {torch.__version__}, numpy {np.__version__}"

    def why(self, network, operation):
        return ""

    def prepare(self, network):
        torch, nn = self.torch, self.torch.nn
        first, last = nn.Linear(network.inputs, network.hidden), nn.Linear(network.hidden, network.outputs)
        model = nn.Sequential(first, nn.ReLU(), last) if network.classifier else nn.Sequential(first, nn.Sigmoid(), last, nn.Sigmoid())
        network.model = model.to(torch.float32 if network.single else torch.float64)
        network.weights = [first.weight, first.bias, last.weight, last.bias]
        network.rows = torch.from_numpy(network.x)
        network.targets = torch.from_numpy(network.t.argmax(1)) if network.classifier else torch.from_numpy(network.t)

    def reset(self, network):
        with self.torch.no_grad():
            for weight, initial in zip(network.weights, network.parameters):
                weight.copy_(self.torch.from_numpy(initial))

    def trained(self, network):
        return np.concatenate([weight.detach().numpy().ravel() for weight in network.weights])

    def forward(self, network, x):
        y = network.model(x)
        return self.torch.softmax(y, 1) if network.classifier else y

    def slices(self, network, rows, count):
        """Views of the data, made before the clock starts."""
        return [(network.rows[i:i + rows], network.targets[i:i + rows]) for i in range(0, count, rows)]

    def infer(self, network, x, calls):
        with self.torch.inference_mode():
            start = time.perf_counter_ns()
            for call in range(calls):
                y = self.forward(network, x[call % len(x)][0])
            return time.perf_counter_ns() - start, y

    def chain(self, network, calls):
        with self.torch.inference_mode():
            x = network.rows[:1]
            start = time.perf_counter_ns()
            for _ in range(calls):
                x = self.forward(network, x)
            return time.perf_counter_ns() - start, x

    def train(self, network, slices, calls):
        cross_entropy, no_grad = self.torch.nn.functional.cross_entropy, self.torch.no_grad
        model, weights, rate = network.model, network.weights, network.rate
        half_mean = 0.5 / len(slices[0][0])
        start = time.perf_counter_ns()
        for call in range(calls):
            x, t = slices[call % len(slices)]
            y = model(x)
            loss = cross_entropy(y, t) if network.classifier else (y - t).square().sum() * half_mean
            loss.backward()
            with no_grad():
                for weight in weights:
                    weight.add_(weight.grad, alpha=-rate)
                    weight.grad = None
        return time.perf_counter_ns() - start

    def numpy(self, y):
        return y.numpy()


class Sklearn:
    """scikit-learn's MLPClassifier: one label of many for the classifiers, several labels at once for sigmoids."""

    def __init__(self):
        import sklearn
        from sklearn.neural_network import MLPClassifier

        self.classifier = MLPClassifier
        sklearn.set_config(assume_finite=True)
        warnings.filterwarnings("ignore")
        self.version = f"scikit-learn {sklearn.__version__}, numpy {np.__version__}"

    def why(self, network, operation):
        if operation >= 3 and not network.classifier:
            return "trains sigmoid outputs with log loss only"
        return ""

    def prepare(self, network):
        model = self.classifier(
            [network.hidden], "relu" if network.classifier else "logistic", solver="sgd", alpha=0, batch_size=MINIBATCH,
            learning_rate_init=network.rate, momentum=0, nesterovs_momentum=False, shuffle=False, random_state=0)
        network.targets = network.t.argmax(1) if network.classifier else (network.t > 0.5).astype(int)
        classes = np.arange(network.outputs)
        model.partial_fit(network.x[:MINIBATCH], network.targets[:MINIBATCH], classes)
        network.model = model

    def reset(self, network):
        w1, b1, w2, b2 = network.parameters
        model = network.model
        for place, initial in zip(model.coefs_ + model.intercepts_, [w1.T, w2.T, b1, b2]):
            place[...] = initial

    def trained(self, network):
        (w1, w2), (b1, b2) = network.model.coefs_, network.model.intercepts_
        return np.concatenate([w1.T.ravel(), b1, w2.T.ravel(), b2])

    def slices(self, network, rows, count):
        return [(network.x[i:i + rows], network.targets[i:i + rows]) for i in range(0, count, rows)]

    def infer(self, network, x, calls):
        predict = network.model.predict_proba
        start = time.perf_counter_ns()
        for call in range(calls):
            y = predict(x[call % len(x)][0])
        return time.perf_counter_ns() - start, y

    def chain(self, network, calls):
        x, predict = network.x[:1], network.model.predict_proba
        start = time.perf_counter_ns()
        for _ in range(calls):
            x = predict(x)
        return time.perf_counter_ns() - start, x

    def train(self, network, slices, calls):
        network.model.batch_size = len(slices[0][0])
        partial_fit = network.model.partial_fit
        start = time.perf_counter_ns()
        for call in range(calls):
            partial_fit(*slices[call % len(slices)])
        return time.perf_counter_ns() - start

    def numpy(self, y):
        return y


def run(peer, network, operation, calls):
    """Makes so many calls from the initial weights; returns nanoseconds and results."""
    peer.reset(network)
    if operation == 0:
        took, y = peer.chain(network, calls)
        return took, peer.numpy(y)
    if operation == 1:
        x = peer.slices(network, 1, network.cycle)
        took, _ = peer.infer(network, x, calls)
        return took, np.concatenate([peer.numpy(peer.infer(network, [row], 1)[1]) for row in x])
    if operation == 2:
        took, y = peer.infer(network, peer.slices(network, ROWS, ROWS), calls)
        return took, peer.numpy(y)
    one = operation == 3
    took = peer.train(network, peer.slices(network, 1 if one else MINIBATCH, network.cycle if one else ROWS), calls)
    return took, peer.trained(network)


def main():
    peer = Torch() if sys.argv[1] == "torch" else Sklearn()
    folder = Path(sys.argv[2])
    facts = json.loads((folder / "workloads.json").read_text())
    networks = {network["key"]: Network(folder, network) for network in facts["networks"]}
    prepared, results = set(), {}
    for line in sys.stdin:
        question, *words = line.split()
        answer = peer.version
        if question != "version":
            workload = facts["workloads"][words[0]]
            network, operation = networks[workload["network"]], workload["operation"]
            if question == "why":
                answer = peer.why(network, operation)
            elif question == "run":
                if network.key not in prepared:
                    prepared.add(network.key)
                    peer.prepare(network)
                answer, results[words[0]] = run(peer, network, operation, int(words[1]))
            else:
                answer = base64.b64encode(np.ascontiguousarray(results[words[0]], np.float64)).decode()
        print(answer, flush=True)


main()
