-- Written by scripts/dev/rockspec.lua; `make rockspecs` writes it anew.
rockspec_format = "3.0"
package = "parallax"
version = "dev-1"
source = {
  url = "git+file://.",
}
description = {
  summary = "Compares how several outlets report the same event.",
  detailed = "Who is quoted and how quotations change from outlet to outlet, what each outlet calls the "
    .. "same thing, whose voice a claim is in, what one report has and the other leaves out, who copied whom.",
  license = "MIT",
  labels = { "nlp", "text", "journalism", "linguistics" },
}
supported_platforms = { "unix" }
dependencies = {
  "lua >= 5.4, < 5.5",
  "lpeg >= 1.0.2",
  "lua-cjson >= 2.1.0",
  "argparse >= 0.7.1",
  "luafilesystem >= 1.8.0",
}
external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
  GUMBO = { header = "gumbo.h", library = "gumbo" },
  ZLIB = { header = "zlib.h", library = "z" },
  STEMMER = { header = "libstemmer.h", library = "stemmer" },
}
build = {
  type = "builtin",
  modules = {
    ["parallax.core"] = {
      sources = {
        "c/bind.c",
        "c/charmap.c",
        "c/core.c",
        "c/diff.c",
        "c/encoding.c",
        "c/fold.c",
        "c/glyph.c",
        "c/l_charmap.c",
        "c/l_diff.c",
        "c/l_gunzip.c",
        "c/l_html.c",
        "c/l_matcher.c",
        "c/l_spans.c",
        "c/l_stem.c",
        "c/l_tokens.c",
        "c/l_utf8.c",
        "c/l_wordmap.c",
        "c/matcher.c",
        "c/sentence.c",
        "c/span.c",
        "c/token.c",
        "c/utf8.c",
        "c/wordmap.c",
      },
      incdirs = { "$(UTF8PROC_INCDIR)", "$(GUMBO_INCDIR)", "$(ZLIB_INCDIR)", "$(STEMMER_INCDIR)" },
      libdirs = { "$(UTF8PROC_LIBDIR)", "$(GUMBO_LIBDIR)", "$(ZLIB_LIBDIR)", "$(STEMMER_LIBDIR)" },
      libraries = { "utf8proc", "gumbo", "z", "stemmer" },
    },
    ["parallax.check"] = "lua/parallax/check.lua",
    ["parallax.cli.input"] = "lua/parallax/cli/input.lua",
    ["parallax.cli.option"] = "lua/parallax/cli/option.lua",
    ["parallax.cli.output"] = "lua/parallax/cli/output.lua",
    ["parallax.cli.status"] = "lua/parallax/cli/status.lua",
    ["parallax.cli.suggest"] = "lua/parallax/cli/suggest.lua",
    ["parallax.cli.terminal"] = "lua/parallax/cli/terminal.lua",
    ["parallax.compare"] = "lua/parallax/compare/init.lua",
    ["parallax.compare.lineage"] = "lua/parallax/compare/lineage.lua",
    ["parallax.compare.link"] = "lua/parallax/compare/link.lua",
    ["parallax.compare.matrix"] = "lua/parallax/compare/matrix.lua",
    ["parallax.compare.naming"] = "lua/parallax/compare/naming.lua",
    ["parallax.compare.statement"] = "lua/parallax/compare/statement.lua",
    ["parallax.document"] = "lua/parallax/document.lua",
    ["parallax"] = "lua/parallax/init.lua",
    ["parallax.json"] = "lua/parallax/json.lua",
    ["parallax.lang.en.agency"] = "lua/parallax/lang/en/agency.lua",
    ["parallax.lang.en.attribution"] = "lua/parallax/lang/en/attribution.lua",
    ["parallax.lang.en.calendar"] = "lua/parallax/lang/en/calendar.lua",
    ["parallax.lang.en.country"] = "lua/parallax/lang/en/country.lua",
    ["parallax.lang.en.modality"] = "lua/parallax/lang/en/modality.lua",
    ["parallax.lang.en.organisation"] = "lua/parallax/lang/en/organisation.lua",
    ["parallax.lang.en.place"] = "lua/parallax/lang/en/place.lua",
    ["parallax.lang.en.pronoun"] = "lua/parallax/lang/en/pronoun.lua",
    ["parallax.lang.en.reporting"] = "lua/parallax/lang/en/reporting.lua",
    ["parallax.lang.en.role"] = "lua/parallax/lang/en/role.lua",
    ["parallax.lang.en.seat"] = "lua/parallax/lang/en/seat.lua",
    ["parallax.lang.en.stopword"] = "lua/parallax/lang/en/stopword.lua",
    ["parallax.lang.en.syntax"] = "lua/parallax/lang/en/syntax.lua",
    ["parallax.lang.en.title"] = "lua/parallax/lang/en/title.lua",
    ["parallax.likeness"] = "lua/parallax/likeness.lua",
    ["parallax.quote.chain"] = "lua/parallax/quote/chain.lua",
    ["parallax.quote.change"] = "lua/parallax/quote/change.lua",
    ["parallax.report.csv"] = "lua/parallax/report/csv.lua",
    ["parallax.report.diff"] = "lua/parallax/report/diff.lua",
    ["parallax.report.page"] = "lua/parallax/report/page.lua",
    ["parallax.report.text"] = "lua/parallax/report/text.lua",
    ["parallax.report.visible"] = "lua/parallax/report/visible.lua",
    ["parallax.report.width"] = "lua/parallax/report/width.lua",
    ["parallax.report.wrap"] = "lua/parallax/report/wrap.lua",
    ["parallax.span"] = "lua/parallax/span.lua",
  },
  install = { bin = { parallax = "scripts/parallax" } },
  copy_directories = { "scripts" },
}
test_dependencies = { "busted" }
test = { type = "command", command = "make test" }
