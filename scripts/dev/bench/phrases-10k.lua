-- Phrases of a list of 10k: how many there are in news.
return require("bench.kit.phrases").job("phrases-10k", "gaz_10k.txt")
