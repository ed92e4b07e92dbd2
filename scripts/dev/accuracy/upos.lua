-- Are parts of speech those of the Universal Dependencies treebanks?
return require("accuracy.kit.conllu").task("upos", "upos")
