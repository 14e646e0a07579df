#!/usr/bin/env bash
# Installs what the benchmark command "peers" compares with, on Debian or Ubuntu: gcc, FANN, PyTorch and scikit-learn by
# apt-get (needs root), ONNX Runtime by npm into ~/.cache/typednetworks-peers. Whatever is missing afterwards is a line
# "not found" in the table, never a failure.
set -euo pipefail

# A BLAS of some speed too: the one that numpy brings along by itself is the slow reference.
packages=(gcc libc6-dev pkg-config libfann-dev python3 python3-numpy libopenblas0-pthread python3-torch python3-sklearn npm clang zlib1g-dev)
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
fi

"${as_root[@]}" apt-get update
for package in "${packages[@]}"; do
    # npm may be there from elsewhere, and then clash with Debian's.
    if [ "$package" = npm ] && command -v npm > /dev/null; then
        continue
    fi

    "${as_root[@]}" apt-get install -y --no-install-recommends "$package" || echo "not installed: $package" >&2
done

folder=${XDG_CACHE_HOME:-$HOME/.cache}/typednetworks-peers
mkdir -p "$folder"
npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund onnxruntime-node || echo "not installed: onnxruntime-node" >&2
