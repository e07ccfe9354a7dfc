// Newsroom: first file follows.
