-- Phrases of a list of 100k: how many there are in news.
return require("bench.kit.phrases").job("phrases-100k", "gaz_100k.txt.gz")
