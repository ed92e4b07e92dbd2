--- Keyword in context: each hit on a line, with the words around it.
local check = require "parallax.check"
local core = require "parallax.core"

local M = {}

---@class parallax.KwicLine
---@field no integer number of the document
---@field id string
---@field source? string
---@field date? string
---@field left string the words before, within the document
---@field hit string
---@field right string
---@field first integer the hit in bytes of the text
---@field last integer
---@field doc fun(): parallax.Document

local function line_of(corpus, about, segment, matches, k, words)
  local i, j = matches:at(k)
  local d, left, hit, right = segment:context(i, j, words, words)
  local no = segment:doc(d)
  local said = about[no]
  if not said then
    local reason
    said, reason = corpus:about(no)
    if not said then error(("%s: %s"):format(corpus.dir, reason), 0) end
    about[no] = said
  end
  local first, last = segment:span(i, j)
  return { no = no, id = said.id, source = said.source, date = said.date, left = left, hit = hit, right = right,
    first = first, last = last, doc = function() return assert(corpus:doc(no)) end }
end

-- The lines as they come; what is said of a document is kept for its next line.
local function lines(corpus, tree, words)
  local next_found = corpus:found(tree)
  local found, segment, k, about = nil, nil, 0, {}
  return function()
    while not found or not found.matches or k >= #found.matches do
      found, segment = next_found()
      if not found then return nil end
      k, about = 0, {}
    end
    k = k + 1
    return line_of(corpus, about, segment, found.matches, k, words)
  end
end

local function pattern_lines(corpus, pattern, words)
  local room = require "parallax.corpus.pattern"
  local each = room.each(corpus, pattern)
  return function()
    local hit, doc = each()
    return hit and room.line(hit, doc, words)
  end
end

-- A sample without a bias: of all hits, those with the smallest hash.
local function sampled(corpus, tree, words, options)
  local list = {}
  for found, segment in corpus:found(tree) do
    for k = 1, found.matches and #found.matches or 0 do
      local key = core.text_hash(("%d:%d:%d"):format(options.seed or 1, #list, (found.matches:at(k))))
      list[#list + 1] = { key = key, found = found, segment = segment, k = k }
    end
  end
  table.sort(list, function(a, b) return a.key < b.key end)
  local n, about = 0, {}
  return function()
    n = n + 1
    local entry = list[n]
    return entry and line_of(corpus, about, entry.segment, entry.found.matches, entry.k, words)
  end
end

local function reversed(text)
  local list = {}
  for word in text:gmatch "%S+" do table.insert(list, 1, word) end
  return table.concat(list, " ")
end

local keys = {
  left = function(line) return core.fold(reversed(line.left)) end,
  right = function(line) return core.fold(line.right) end,
  hit = function(line) return core.fold(line.hit) end,
  date = function(line) return line.date or "" end,
  source = function(line) return core.fold(line.source or "") end,
}

local function sorted(next_line, key)
  local list = {}
  for line in next_line do
    list[#list + 1] = { key = key(line), at = #list, line = line }
  end
  table.sort(list, function(a, b)
    if a.key ~= b.key then return a.key < b.key end
    return a.at < b.at
  end)
  local k = 0
  return function()
    k = k + 1
    return list[k] and list[k].line
  end
end

local function limited(next_line, limit)
  local left = limit or math.huge
  return function()
    if left <= 0 then return nil end
    left = left - 1
    return next_line()
  end
end

local known = {
  words = "integer", sort = { "none", "left", "right", "hit", "date", "source", "random" }, limit = "integer",
  seed = "integer", thin = "integer",
}

--- Iterates over the hits of a query with their context. Space is as these
--- words usually have it; the text itself is at `first` to `last`.
---@param corpus parallax.Corpus
---@param tree parallax.QueryNode|parallax.Query
---@param options? { words?: integer, sort?: "none"|"left"|"right"|"hit"|"date"|"source"|"random", limit?: integer,
---  thin?: integer, seed?: integer } `words` on each side, 8 unless given; `left` sorts by the words before, the
---  nearest first; `thin` keeps so many hits, drawn by `seed`; `limit` lines come back
---@return fun(): parallax.KwicLine?
function M.each(corpus, tree, options)
  options = check.options(options, known, "corpus:kwic")
  local words = options.words or 8
  if words < 0 or words > 1000 then error("corpus:kwic: option 'words': 0 to 1000", 3) end
  local draws = options.thin or options.sort == "random"
  if tree.cql and draws then error("corpus:kwic: a query over tokens is not thinned", 3) end
  local next_line = tree.cql and pattern_lines(corpus, tree, words)
    or draws and sampled(corpus, tree, words, options) or lines(corpus, tree, words)
  next_line = limited(next_line, options.thin)
  if keys[options.sort] then next_line = sorted(next_line, keys[options.sort]) end
  return limited(next_line, options.limit)
end

return M
