-- The gold of the sample events stands in their texts, and is found as
-- spec/fixtures/README.md says.
local gold = require "spec.gold"

for _, name in ipairs {
  "bridge", "plant", "mackerel", "records", "telmin", "kestrel", "summit", "rates", "landing", "dig",
  "timber", "grandstand", "glassworks", "resignation", "storm", "emulsifier", "pipeline", "ballot", "protest",
  "outpost", "tankers", "readouts", "confidence", "mayor", "walkout", "gasdeal", "pellgate", "lindal", "minors",
  "grocers", "tablets", "federation", "wildfire", "potash",
  "embargo", "verdictday", "ferryfire", "ceasefire", "coachsacked", "vaccine", "statevisit", "layoffs", "schoolban",
  "leak", "rateshock", "landslide", "summitrow", "merger", "spyarrest", "bordercamp", "doping", "dambreak",
  "portlease", "trainstrike", "inquest",
  "hostagefreed", "bankrun", "wolfcull", "airspace", "derbyriot", "museumreturn", "waterrights", "plagiarism", "refuse",
  "ransomware", "juryhung", "rentcap", "transfer", "nuclearlease", "bishop", "fishkill", "consulate", "heatwave",
  "coalition", "minefire", "databreach", "tariffs", "surgeon", "satellite",
} do
  describe("spec/fixtures/" .. name .. ".gold.json", function()
    local event = gold.resolve(("spec/fixtures/%s.gold.json"):format(name))

    local function text_of(record) return event.documents[record.doc].text:sub(record.first, record.last) end

    local function plain(s) return (s:gsub("\u{A0}", " "):gsub("\u{202F}", " "):gsub("%s+", " ")) end

    it("marks the string that each sentence and mention names", function()
      local n = 0
      for _, list in ipairs { event.only, event.neither } do
        for _, record in ipairs(list) do
          assert.equal(plain(record.text), plain(text_of(record)))
          n = n + 1
        end
      end
      assert.is_true(n > 0)
    end)

    it("keeps every piece of a quotation inside its document", function()
      for _, quote in ipairs(event.quotes) do
        for _, part in ipairs { "content", "cue", "source" } do
          for _, span in ipairs(quote[part]) do
            assert.is_true(span.first <= span.last and span.last <= #event.documents[quote.doc].text)
          end
        end
      end
    end)

    it("pairs quotations that exist, of different documents", function()
      local by_key = {}
      for _, quote in ipairs(event.quotes) do by_key[quote.key] = quote end
      for _, pair in ipairs(event.pairs) do
        assert.is_true(by_key[pair.a].doc < by_key[pair.b].doc, pair.a .. " and " .. pair.b)
      end
    end)
  end)
end
