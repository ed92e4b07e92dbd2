-- Are lemmas those of the Universal Dependencies treebanks?
return require("accuracy.kit.conllu").task("lemma", "lemma")
