-- Phrase queries: the time of the one in the middle.
return require "bench.kit.phrase_time" ("phrase-p50", .5, "half of the queries are this fast or faster")
