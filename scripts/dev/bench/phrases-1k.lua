-- Phrases of a list of 1k: how many there are in news.
return require("bench.kit.phrases").job("phrases-1k", "frames_1k.txt")
