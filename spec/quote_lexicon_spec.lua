-- The word lists of quotations: well-formed, without repetition, and in the
-- words that lua/parallax/quote understands.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"

local frames = {
  quote = true, that = true, bare = true, hearer = true, whether = true, to = true, urge = true, ing = true,
  thing = true, as = true, name = true, judge = true, hearing = true, figure = true, match = true,
  marked = true, ground = true, clause = true, know = true, cause = true, sum = true, raised = true, verdict = true,
  aloud = true, tobe = true, mass = true, party = true, own = true, finding = true, list = true, emerging = true,
}
local stances = {
  neutral = true, distance = true, endorse = true, concede = true, insist = true, commissive = true, deny = true,
  parrot = true,
}
local fields = { past = true, part = true, ing = true, with = true, negated = true, base = true,
  ends = true, noun = true }

describe("lang/en/reporting", function()
  local data = lexicon.load "en.reporting"

  for _, part in ipairs { "speech", "thought" } do
    it("gives every verb of " .. part .. " known frames and a known stance", function()
      for _, row in ipairs(data[part]) do
        for frame in row[2]:gmatch "%S+" do
          assert.is_true(frames[frame] or frame:find "^%+%l+$" ~= nil, row[1] .. ": " .. frame)
        end
        assert.is_true(stances[row[3]] or false, row[1])
        for key in pairs(row) do assert.is_true(type(key) == "number" and key <= 3 or fields[key] or false, row[1]) end
      end
    end)

    it("has no verb of " .. part .. " twice, but with a particle first, a not, or in the past alone", function()
      local seen = {}
      for _, row in ipairs(data[part]) do
        local key = row[1] .. " " .. (row.with or row.negated and "not" or row.base == false and "past" or "")
        assert.is_nil(seen[key], key)
        assert.is_false(row.with ~= nil and seen[row[1] .. " "] ~= nil, key)
        seen[key] = true
      end
    end)
  end

  it("has no verb both as speech and as thought, but where its subject tells which", function()
    local speech = {}
    for _, row in ipairs(data.speech) do speech[row[1]] = row[2] ~= "finding" end
    for _, row in ipairs(data.thought) do assert.is_falsy(speech[row[1]], row[1]) end
  end)
end)

describe("the forms of reporting verbs", function()
  local forms = require("parallax.quote.verb").forms "en"
  local rows = {
    { "said", "v", "say" }, { "says", "s", "say" }, { "say", "b", "say" }, { "saying", "g", "say" },
    { "denied", "v", "deny" }, { "denies", "s", "deny" }, { "denying", "g", "deny" }, { "admitted", "v", "admit" },
    { "admitting", "g", "admit" }, { "told", "v", "tell" }, { "wrote", "v", "write" }, { "written", "v", "write" },
    { "writing", "g", "write" }, { "agreeing", "g", "agree" }, { "stresses", "s", "stress" },
    { "pledging", "g", "pledge" }, { "vowing", "g", "vow" }, { "echoes", "s", "echo" }, { "argued", "v", "argue" },
    { "arguing", "g", "argue" }, { "cast", "v", "cast" }, { "insisted", "v", "insist" }, { "referring", "g", "refer" },
  }
  for _, row in ipairs(rows) do
    it("make " .. row[1] .. " of " .. row[3], function()
      assert.equal(row[2], forms[row[1]].letter)
      assert.equal(row[3], forms[row[1]][1].lemma)
    end)
  end
end)

for _, name in ipairs { "en.reporting", "en.attribution", "en.syntax" } do
  describe("lexicon " .. name, function()
    it("has plain lists without repetition, folded", function()
      for list, entries in pairs(lexicon.load(name)) do
        local seen = {}
        for _, entry in ipairs(entries) do
          if type(entry) == "string" then
            assert.is_nil(seen[entry], list .. ": " .. entry)
            assert.equal(core.fold(entry), entry)
            seen[entry] = true
          end
        end
      end
    end)
  end)
end
