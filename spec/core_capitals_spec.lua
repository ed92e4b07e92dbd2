local core = require "parallax.core"
local random = require "parallax.stats.random"

-- What words say: closed, plural verb, verb that a name may stand before.
local TRAITS = { the = "\1", ["in"] = "\1", say = "\2", was = "\4", were = "\2" }
local ENDINGS = { "ing", "tion" }
local LETTERS = { the = "t", said = "m", say = "m", was = "z", were = "z", ann = "f", minister = "p", council = "h",
  war = "g", will = "w", talks = "c", of = "o" }

local function read(text, credits)
  local tokens = core.tokens(text)
  local letters, shapes = core.shapes(tokens, core.wordmap(LETTERS))
  local endings = {}
  for _, ending in ipairs(ENDINGS) do endings[ending] = "+" end
  return core.capitals(tokens, core.sentences(tokens), letters, shapes, core.wordmap(TRAITS), core.wordmap(endings),
    credits)
end

-- The same, said slowly: token by token, with sets of words.
local function slowly(text)
  local tokens = core.tokens(text)
  local letters, shapes = core.shapes(tokens, core.wordmap(LETTERS))
  local words, sentences, ends = tokens:words(), core.sentences(tokens), {}
  local doubtful, seen, taken = {}, {}, {}
  local first = 1
  for s = 1, #sentences do
    local _, last = tokens:range(sentences:at(s))
    ends[s] = last
    local part, part_letters = shapes:sub(first, last), letters:sub(first, last)
    local _, names = part_letters:gsub("[%u1-5]", "")
    local _, small = part_letters:gsub("[xcfpehklbqygmuw]", "")
    local _, shouts = part:gsub("A", "")
    local is_shouted = not part:find "x"
    local is_heading = names >= 4 and (is_shouted or not part:find '[.?!]"?$')
      and (is_shouted and shouts * 3 > names * 2 or not is_shouted and names >= 2 * small)
    for k = first, last do doubtful[k] = is_heading and "h" or "." end
    local at = shapes:find("%a", first)
    if not is_heading and at and at <= last then doubtful[at] = "d" end
    first = last + 1
  end
  for at in shapes:gmatch '["(:%[]()X' do
    if doubtful[at] == "." then doubtful[at] = "d" end
  end
  local says = {}
  for k, word in ipairs(words) do
    if doubtful[k] == "." then
      if shapes:sub(k, k) == "x" then says[word] = "s" else says[word] = says[word] or "C" end
    end
  end
  local asked = {}
  for k, word in ipairs(words) do
    if doubtful[k] ~= "." and shapes:find("^[XAI]", k) then asked[word] = true end
  end
  for k, word in ipairs(words) do seen[k] = asked[word] and says[word] or "." end
  local function ends_plainly(word)
    for _, ending in ipairs(ENDINGS) do
      if #word >= #ending + 2 and word:sub(-#ending) == ending then return true end
    end
  end
  local function keeps(k)
    local letter, after, word, is_heading = letters:sub(k, k), letters:sub(k + 1, k + 1), words[k], doubtful[k] == "h"
    if seen[k] == "s" and not letter:find "[PF]" then return false end
    if letter:find "[FEP]" or seen[k] == "C" then return true end
    if letter == "W" then return TRAITS[word] ~= "\1" and after:find "[XIEF]" ~= nil end
    if letter == "C" then return false end
    if letter:find "[HKBQYLGUV]" then return is_heading or after:find "[%uo]" ~= nil end
    if is_heading then return letter == "X" and k > 1 and letters:sub(k - 1, k - 1) == "F" end
    if ends_plainly(word) then return false end
    if after:find "[XAFIEHKLQCGBUYJ1-5]" then return true end
    if after:find "[xzm]" then
      local trait = TRAITS[words[k + 1]]
      return trait ~= "\2" and (after == "m" or trait == "\4")
    end
    return after == "s" or after == "," and letters:find("^[t9]", k + 2) ~= nil
  end
  for k = 1, #words do
    local letter = letters:sub(k, k)
    local is_asked = doubtful[k] ~= "." and letter:find "[ABCEFGHIKLPQSUVWXY]"
    taken[k] = is_asked and not keeps(k) and "c" or is_asked and letter == "A" and doubtful[k] == "h" and "X" or letter
  end
  return table.concat(taken), table.concat(doubtful), table.concat(seen), ends
end

describe("parallax.core.capitals", function()
  it("takes the capital from a sentence's first word that is small elsewhere", function()
    local letters, doubtful, seen = read "Talk is cheap. The talk was long."
    assert.equal("cxx.", letters:sub(1, 4))
    assert.equal("d...d....", doubtful)
    assert.equal("s", seen:sub(1, 1))
  end)

  it("leaves it to one that has it in mid-sentence, too", function()
    local letters, _, seen = read "Vellamo went home. Then old Vellamo slept."
    assert.equal("X", letters:sub(1, 1))
    assert.equal("C", seen:sub(1, 1))
  end)

  it("asks the word behind where the text says nothing else", function()
    assert.equal("X", read("Vellamo was there."):sub(1, 1))
    assert.equal("c", read("Rumours were there."):sub(1, 1))
    assert.equal("c", read("Waiting was hard."):sub(1, 1))
  end)

  it("doubts every capital of a headline, and none of a list of persons", function()
    local headline = "Bridge Reopens After Storm in Orsa\n\nIt did."
    assert.equal("hhhhhhd..", (select(2, read(headline))))
    assert.equal("d.....d..", (select(2, read(headline, "c."))))
  end)

  it("gives the last token of each sentence", function()
    assert.same({ 3, 6 }, select(4, read "It ended. So what?"))
    assert.same({}, select(4, read ""))
  end)

  it("is what going through token by token finds #property", function()
    local pieces = { "the ", "The ", "said ", "Say ", "was ", "Were ", "Ann ", "ann ", "Minister ", "Council ", "War ",
      "Will ", "Talks ", "talks ", "Vellamo ", "vellamo ", "NATO ", "nato ", "Łódź ", "J. ", ". ", "! ", ", ", "\n\n",
      "“", "” ", "(", ") ", ": ", "’s ", "5 ", "Meeting ", "Ring ", "of ", "and " }
    local rolls = random.new(7)
    for _ = 1, 400 do
      local text = {}
      for k = 1, rolls:integer(60) do text[k] = pieces[rolls:integer(#pieces)] end
      text = table.concat(text)
      assert.same({ slowly(text) }, { read(text) }, text)
    end
  end)

  it("raises for strings of another length", function()
    local tokens, map = core.tokens "One two", core.wordmap {}
    assert.error_matches(function() core.capitals(tokens, core.sentences(tokens), "x", "xx", map, map) end, "length")
    assert.error_matches(function() core.capitals(tokens, core.sentences(tokens), "xx", "xx", map, map, "") end,
      "length")
  end)
end)
