-- Phrase queries: the time of all but the slowest twentieth.
return require "bench.kit.phrase_time" ("phrase-p95", .95, "95 % of the queries are this fast or faster")
