-- Tokens are taken by blocks where the text is plain. Here: what is plain and
-- what is not, at every place of a block.
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"

local abbreviations = lexicon.wordmap(lexicon.load("en.abbreviation").abbreviations)

local function joined(text, map)
  local tokens, list = core.tokens(text, map), {}
  for k = 1, #tokens do list[k] = tokens:text(k) end
  return table.concat(list, "|")
end

local rows = {
  { "she didn't", "she|did|n't" }, { "we'd've", "we|'d|'ve" }, { "wouldn't've", "would|n't|'ve" }, { "n't", "n't" },
  { "Xi’s (plan)", "Xi|’s|(|plan|)" }, { "O'Brien's", "O'Brien|'s" },
  { "the boys' 'plan'", "the|boys|'|'|plan|'" },
  { "give 'em", "give|'em" }, { "'twas", "'twas" }, { "rock'n'roll", "rock'n'roll" }, { "it's'", "it|'s|'" },
  { "cannot", "can|not" }, { "Gonna", "Gon|na" }, { "summit letter", "summit|letter" }, { "matter.", "matter|." },
  { "The end.", "The|end|." }, { 'end." She', 'end|.|"|She' }, { "end.” She", "end|.|”|She" },
  { "W. Fox", "W.|Fox" },
  { "St. Ives", "St.|Ives" }, { "in 2015. Then", "in|2015|.|Then" }, { "is 12. Then", "is|12|.|Then" },
  { "3,500.25: 1/2", "3,500.25|:|1/2" }, { "5km 20th G20", "5|km|20th|G20" }, { "non-profit", "non-profit" },
  { "pré-war", "pré-war" }, { "well-off x-5", "well|-|off|x|-|5" }, { "2020-21", "2020|-|21" },
  { "so -- no", "so|--|no" },
  { "really?! Yes!", "really|?!|Yes|!" }, { "doi:10.1/x a:b", "doi:10.1/x|a|:|b" },
  { "see http://x.eu/a, ok", "see|http://x.eu/a|,|ok" },
  { "US$5 $5 £5 5€", "US$|5|$|5|£|5|5|€" }, { "R&D a & b", "R&D|a|&|b" }, { "[...] [x]", "[...]|[|x|]" },
  { "naïve Čapek, Їжа", "naïve|Čapek|,|Їжа" }, { "2×3 ÷", "2|×|3|÷" }, { "«oui»", "«|oui|»" },
  { "a@b.org x@", "a@b.org|x|@" },
}

describe("parallax.core.tokens in plain runs", function()
  for _, row in ipairs(rows) do
    it(("splits %s wherever a block ends"):format(row[1]), function()
      for shift = 0, 66 do
        local before = ("ab "):rep(shift // 3) .. ("x"):rep(shift % 3) .. " "
        local first = joined(before, abbreviations)
        local expected = (first ~= "" and first .. "|" or "") .. row[2]
        assert.equal(expected, joined(before .. row[1], abbreviations))
        assert.equal(expected .. "|so|on", joined(before .. row[1] .. " so on", abbreviations))
      end
    end)
  end

  it("finds the kinds of marks beyond ASCII and of clitics", function()
    local tokens, kinds = core.tokens "“£5’s — it's « 5°", {}
    for k = 1, #tokens do kinds[k] = select(3, tokens:at(k)) end
    assert.equal("punct symbol number word punct word word punct number symbol", table.concat(kinds, " "))
  end)

  it("grows with the text only", function()
    for _, piece in ipairs { "a", ",", "-", "'", "a'", "5,", "é", "“", "a.", "a-", "@", "x@y." } do
      local n = #core.tokens(piece:rep(20000))
      assert.is_true(n >= 1 and n <= 40000)
    end
  end)
end)
