return { bias = 0, weights = {} }
