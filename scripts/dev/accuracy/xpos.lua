-- Are the finer parts of speech those of the Penn Treebank?
return require("accuracy.kit.conllu").task("xpos", "xpos")
