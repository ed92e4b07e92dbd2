-- What c/test/oom.c runs: one function for each primitive of the core, small
-- enough that every single allocation can fail in turn.
local text = "Dr. No's naïve “plan”, said e.g. X. It’s over!\n\nBBC.co.uk said: #done at a@b.org; 1,200.5 €.\n"
local words = { ["dr."] = "N", ["e.g."] = "n", ["it"] = "s", ["naive"] = "A", ["over"] = "B", ["non-"] = "p" }

return {
  { "decode", function(core)
    for _, encoding in ipairs { "utf-8", "windows-1252", "utf-16le", "utf-16be" } do
      assert(#core.decode(text .. "\xFF\0", encoding) > #text // 2)
    end
  end },
  { "is_utf8", function(core) assert(core.is_utf8(text)) end },
  { "fold", function(core) assert(core.fold(text):rep(3):find "naive") end },
  { "tokens", function(core)
    local map <close> = core.wordmap(words)
    local tokens <close> = core.tokens(text, map)
    assert(#tokens == 26)
    assert(tokens:folded(1) == "dr." and tokens:text(4) == "naïve")
    assert(select(3, tokens:at(1)) == "word" and tokens:find(1) == 1 and tokens:range(1, 6) == 1)
    assert(tokens:classes(map, { punct = "," }):sub(1, 4) == "N..A")
    assert(tostring(tokens):find "parallax.tokens")
  end },
  { "tokens left to the collector", function(core)
    for _ = 1, 3 do core.tokens(text:rep(20)) end
    collectgarbage()
  end },
  { "sentences", function(core)
    local map = core.wordmap(words)
    local sentences <close> = core.sentences(core.tokens(text:rep(4), map), map)
    assert(#sentences == 12)
    assert(sentences:find(1) == 1 and sentences:at(1) == 1)
  end },
  { "shapes", function(core)
    local map = core.wordmap { ["dr."] = "p", naive = "a" }
    local tokens <close> = core.tokens(text, core.wordmap(words))
    assert(core.shapes(tokens):sub(1, 4) == "XXsx" and core.shapes(tokens, map):sub(1, 4) == "PXsa")
  end },
  { "paragraphs", function(core)
    local paragraphs <close> = core.paragraphs(text:rep(20))
    assert(#paragraphs == 21)
  end },
  { "wordmap", function(core)
    local many = {}
    for k = 1, 40 do many["wörd" .. k] = "x" end
    local map <close> = core.wordmap(many)
    assert(#map == 40 and map:get "WORD7" == "x" and map:get "word" == nil)
    assert(tostring(map):find "40")
  end },
  { "charmap", function(core)
    local map <close> = core.charmap(text:rep(10))
    assert(map:chars(10) == 10 and #map < #text * 10 and tostring(map):find "parallax.charmap")
  end },
  { "matcher", function(core)
    local map = core.wordmap(words)
    local phrases = {}
    for k = 1, 30 do phrases[k] = ("plan %d é%d"):format(k % 5, k) end
    table.move({ "Dr. No", "It’s over", "No's" }, 1, 3, #phrases + 1, phrases)
    for _, case in ipairs { "fold", "exact" } do
      local matcher <close> = core.matcher(phrases, { case = case, abbreviations = map })
      local tokens <close> = core.tokens((text .. "plan 2 é7 "):rep(3), map)
      assert(#matcher:find(tokens) == 27 and #matcher:find(tokens, "all") >= 27)
      assert(tostring(matcher):find "parallax.matcher")
    end
  end },
  { "matcher of bytes", function(core)
    local phrases, values, path = {}, {}, "build/oom.matcher"
    for k = 1, 60 do phrases[k], values[k] = ("(plan %d é%d"):format(k % 5, k), "value " .. k end
    local built <close> = core.matcher(phrases, { bounds = "ascii", values = values })
    assert(built:save(path))
    local matcher <close> = assert(core.matcher_open(path))
    os.remove(path)
    local plans = ("(plan 2 é7 "):rep(30)
    assert(#matcher:find(plans) == 90 and matcher:count(plans, "all") == 30 and matcher:value(7) == "value 7")
    assert(not core.matcher_open(path))
  end },
  { "diff", function(core)
    local a, b = {}, {}
    for k = 1, 40 do a[k], b[k] = "w" .. k % 7, "w" .. k % 5 end
    assert(#core.diff(a, b) % 5 == 0 and #core.diff(a, {}) == 5 and #core.diff({}, {}) == 0)
  end },
  { "gunzip", function(core)
    local packed = "\x1F\x8B\x08\x00\x00\x00\x00\x00\x02\x03\x2B\xC8\x49\xCC"
      .. "\x53\x28\x18\x6C\x04\x00\xDF\x8A\x2C\x25\x96\x00\x00\x00"
    assert(core.gunzip(packed .. packed) == ("plan "):rep(60))
    assert(not core.gunzip(packed:sub(1, 20)) and not core.gunzip(packed, 10))
  end },
  { "html", function(core)
    local prose = "<p>" .. ("A paragraph that is long enough to count, at last. "):rep(3)
    local page = core.html([[<html lang=en><title>T</title><meta name=author content="A &amp; B">
      <script type="application/ld+json">{}</script><nav><a href=/>Menu</a></nav><h1>Head</h1>]]
      .. prose:rep(4) .. "<h2>Cross</h2>" .. prose
      .. "<blockquote>A paragraph that is long enough to count</blockquote>")
    assert(page.text:find "^Head\n\nA paragraph" and #page.headings == 4 and #page.facts == 10 and page.dropped == 0)
    assert(#core.html("<p>x", true).text == 1)
  end },
}
