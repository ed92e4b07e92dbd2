local lang = require "parallax.lang"
local profile = require "parallax.lang.profile"

local SAMPLES = {}
for line in io.lines "spec/cases/languages.txt" do
  local code, text = line:match "^(%l%l)\t(.+)$"
  if code then SAMPLES[code] = text end
end

describe("parallax.lang.identify", function()
  local codes = {}
  for code in pairs(SAMPLES) do codes[#codes + 1] = code end
  table.sort(codes)
  for _, code in ipairs(codes) do
    it("knows " .. lang.name(code), function()
      local found, confidence = lang.identify(SAMPLES[code])
      assert.equal(code, found)
      assert.is_true(confidence > 0 and confidence <= 1)
      -- more of it is no less certain
      local _, longer = lang.identify((SAMPLES[code] .. "\n"):rep(5))
      assert.is_true(longer >= confidence - 1e-9)
    end)
  end

  local english = {
    "PRESIDENT SAYS CEASEFIRE TALKS COLLAPSE IN GENEVA", "Minister quits after no-confidence vote",
    "Two leaders vow to deepen ties", "It was not a secret.",
    "SIX MISSING AFTER FERRY SINKS OFF THE COAST",
  }
  for _, text in ipairs(english) do
    it("knows English by few words: " .. text, function() assert.equal("en", (lang.identify(text))) end)
  end

  it("keeps to English when names and words of others stand in it", function()
    local text = "“Überall ist Krieg,” Jürgen Müller told Le Monde and El País after the meeting in Kraków. "
      .. "He said that was what everyone in Łódź and São Paulo thought, too. " .. SAMPLES.ru
    assert.equal("en", (lang.identify(text .. " " .. SAMPLES.en:rep(3))))
  end)

  local too_little = {
    "", " \n", "123 456.", "Reuters", "Angela Merkel", "São Paulo", "Le président a dit non", "?!", "\xff\xfe", "☃ ☂",
  }
  for _, text in ipairs(too_little) do
    it(("does not guess on %q"):format(text), function() assert.same({ "und", 0 }, { lang.identify(text) }) end)
  end

  it("does not take a language it has no data for for one that it has", function()
    local invented = "Fenea lorat mive kutan posel dira venkot salme; orvatin kesal mudere palin, tosk varenil cudo. "
    local azerbaijani = "Nazir çərşənbə axşamı dedi ki, danışıqlar uğursuz olmayıb. "
    assert.equal("und", (lang.identify(invented:rep(4))))
    assert.equal("und", (lang.identify(azerbaijani:rep(4))))
  end)

  it("reads no more than the first 20 kB, or as much as told", function()
    local text = SAMPLES.de .. "\n" .. SAMPLES.fr:rep(20)
    assert.equal("fr", (lang.identify(text)))
    assert.equal("de", (lang.identify(text, { sample_bytes = #SAMPLES.de })))
    local before = os.clock()
    assert.equal("en", (lang.identify(SAMPLES.en:rep(100000))))
    assert.is_true(os.clock() - before < 1)
  end)

  it("goes by the first 3 kB when they tell, and reads on when they do not", function()
    local later = SAMPLES.en:rep(20)
    assert.equal("de", (lang.identify(SAMPLES.de:rep(30) .. later)))
    assert.equal("en", (lang.identify(("2:1 "):rep(1500) .. later)))
    assert.equal("und", (lang.identify(("2:1 "):rep(6000) .. later)))
  end)

  it("says the same, to the last bit, every time", function()
    for _, text in pairs(SAMPLES) do assert.same({ lang.identify(text) }, { lang.identify(text) }) end
  end)

  it("does not pair the bytes of broken characters", function()
    assert.same({ "und", 0 }, { lang.identify(("\xD0 1 \x90 "):rep(50)) })
  end)

  it("is not slowed down by hostile text", function()
    local before = os.clock()
    for _, piece in ipairs { "a", "a:/", "://", "\xC3", "\xC3\x80", "\xFF", "é", "\u{1EA1}", "' " } do
      lang.identify(piece:rep(1000000), { sample_bytes = 1000000 })
    end
    assert.is_true(os.clock() - before < 10)
  end)

  it("says the same for the text in capitals and without marks", function()
    assert.equal("fr", (lang.identify((SAMPLES.fr:upper()))))
    assert.equal("es", (lang.identify((require("parallax.core").fold(SAMPLES.es)))))
  end)

  it("pays no heed to links", function()
    assert.equal("de", (lang.identify(SAMPLES.de .. (" https://example.org/the-of-and-to/in-that"):rep(30))))
  end)

  it("rejects unknown options", function()
    assert.has_error(function() lang.identify("text", { bytes = 5 }) end)
  end)
end)

describe("parallax.lang", function()
  it("has lexicons for English, and takes no path for a code", function()
    assert.is_true(lang.has "en")
    assert.is_false(lang.has "xx")
    assert.is_false(lang.has "und")
    assert.is_false(lang.has "../../parallax")
  end)

  it("names every language that it identifies", function()
    assert.equal("German", lang.name "de")
    assert.equal("unknown", lang.name "und")
    assert.is_nil(lang.name "xx")
  end)
end)

describe("the language profiles", function()
  it("name each language, and a script that is described", function()
    local scripts = {}
    for _, script in ipairs(profile.scripts) do scripts[script.name] = true end
    for code, language in pairs(profile.languages) do
      assert.matches("^%l%l$", code)
      assert.is_string(language.name)
      for script in language.script:gmatch "%a+" do assert(scripts[script], code .. ": " .. script) end
    end
  end)

  it("say where they come from", function()
    assert.is_string(profile.meta.source)
    assert.is_string(profile.meta.license)
  end)

  it("have words enough wherever a script has several languages", function()
    for code, language in pairs(profile.languages) do
      local n = select(2, (language.words or ""):gsub("%S+", ""))
      assert(n == 0 or n >= 25, code .. " has " .. n .. " words")
    end
  end)
end)
