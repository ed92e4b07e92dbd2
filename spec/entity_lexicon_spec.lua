local core = require "parallax.core"
local knowledge = require "parallax.entity.knowledge"
local lexicon = require "parallax.lexicon"

local TABLES = {
  "calendar", "common", "context", "country", "forename", "organisation", "place", "pronoun", "role", "seat", "title",
}

-- Calls each(list, path) for every list of strings in a table.
local function lists(value, path, each)
  if type(value[1]) == "string" then each(value, path) end
  for key, inner in pairs(value) do
    if type(inner) == "table" then lists(inner, path .. "." .. tostring(key), each) end
  end
end

describe("the tables of names", function()
  for _, name in ipairs(TABLES) do
    it(name .. " has no stray spaces and no entry twice", function()
      lists(lexicon.load("en." .. name), name, function(list, path)
        local seen = {}
        for _, entry in ipairs(list) do
          assert(core.is_utf8(entry) and not entry:find "^%s" and not entry:find "%s$" and not entry:find "%s%s",
            ("%s: %q"):format(path, entry))
          assert(not seen[entry], ("%s: '%s' stands there twice"):format(path, entry))
          seen[entry] = true
        end
      end)
    end)
  end

  it("have no state under two names", function()
    local seen = {}
    for _, state in ipairs(lexicon.load("en.country").states) do
      for _, form in ipairs { state.name, table.unpack(state.also or {}) } do
        assert(not seen[form], form .. " stands there twice")
        seen[form] = true
      end
    end
  end)

  it("lead from every form to its thing", function()
    local know = knowledge.of "en"
    for form, entity in pairs {
      ["u.s."] = "United States", prc = "China", kiev = "Kyiv", ["north atlantic treaty organization"] = "NATO",
      danes = "Dane", ["downing street"] = "Downing Street",
    } do
      assert.equal(entity, know.by_form[form] and know.by_form[form].entity)
    end
    assert.equal("Denmark", know.by_form.danes.country)
    assert.equal("Ukraine", know.by_form.kiev.capital)
  end)
end)
