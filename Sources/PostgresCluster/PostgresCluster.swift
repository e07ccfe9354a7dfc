// PostgresCluster: first file follows.
