// LibPQ: first file follows.
