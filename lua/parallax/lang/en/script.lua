-- How English writes the letters of other scripts, after folding: a name in
-- brackets, "Oleh Hnatiuk (Олег Гнатюк)", is compared in these. Several ways
-- are in use for many; one is enough here, since spellings are made alike after.
return {
  meta = {
    source = "written for Parallax from the usual romanisations (BGN/PCGN, ISO 843)",
    license = "MIT",
    note = "pairs of a letter and what stands for it",
  },

  cyrillic = {
    { "а", "a" }, { "б", "b" }, { "в", "v" }, { "г", "g" }, { "д", "d" }, { "е", "e" }, { "ё", "yo" },
    { "є", "ye" }, { "ж", "zh" }, { "з", "z" }, { "и", "i" }, { "і", "i" }, { "к", "k" },
    { "л", "l" }, { "м", "m" }, { "н", "n" }, { "о", "o" }, { "п", "p" }, { "р", "r" }, { "с", "s" }, { "т", "t" },
    { "у", "u" }, { "ф", "f" }, { "х", "kh" }, { "ц", "ts" }, { "ч", "ch" }, { "ш", "sh" },
    { "щ", "shch" }, { "ъ", "" }, { "ы", "y" }, { "ь", "" }, { "э", "e" }, { "ю", "yu" }, { "я", "ya" },
    { "ј", "j" }, { "љ", "lj" }, { "њ", "nj" }, { "ђ", "dj" }, { "ћ", "c" }, { "џ", "dz" },
  },

  greek = {
    { "α", "a" }, { "β", "v" }, { "γ", "g" }, { "δ", "d" }, { "ε", "e" }, { "ζ", "z" }, { "η", "i" }, { "θ", "th" },
    { "ι", "i" }, { "κ", "k" }, { "λ", "l" }, { "μ", "m" }, { "ν", "n" }, { "ξ", "x" }, { "ο", "o" }, { "π", "p" },
    { "ρ", "r" }, { "σ", "s" }, { "τ", "t" }, { "υ", "y" }, { "φ", "f" }, { "χ", "ch" }, { "ψ", "ps" },
    { "ω", "o" },
  },
}
