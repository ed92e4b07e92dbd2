--- Keyword in context: each hit on a line, with the words around it.
local check = require "parallax.check"
local core = require "parallax.core"
local hit = require "parallax.corpus.hit"

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

local FIELDS, BATCH = 6, 256

-- What the lines of a document have in common.
local function about_of(corpus, no)
  local about, reason = corpus:about(no)
  if not about then error(("%s: %s"):format(corpus.dir, reason), 0) end
  about.doc = function() return assert(corpus:doc(no)) end
  return about
end

-- The line at a place in a list of `segment:lines`.
local function line_of(about, list, at)
  return { no = about.no, id = about.id, source = about.source, date = about.date, first = list[at + 2],
    last = list[at + 3], left = list[at + 4], hit = list[at + 5], right = list[at + 6], doc = about.doc }
end

-- The lines as they come, many made at once; what is said of a document is kept
-- for its next line.
local function lines(corpus, tree, words, most)
  local next_found = corpus:found(tree, most)
  local found, segment, row, done, d, about = nil, nil, nil, 0, nil, nil
  local list, at = {}, 0
  local function fill()
    while not found or not found.matches or done >= #found.matches do
      found, segment, row = next_found()
      if not found then return false end
      done, d = 0, nil
    end
    list, at = hit.lines(corpus, segment, row, found.matches, done + 1, BATCH, words), 0
    done = done + BATCH
    return true
  end
  return function()
    while at == #list do -- all of a batch may be damaged
      if not fill() then return nil end
    end
    if list[at + 1] ~= d then
      d = list[at + 1]
      about = about_of(corpus, (segment:doc(d)))
    end
    at = at + FIELDS
    return line_of(about, list, at - FIELDS)
  end
end

-- A sample without a bias: of all hits, those with the smallest hash.
local function sampled(corpus, tree, words, options)
  local list = {}
  for found, segment, row in corpus:found(tree) do
    for k = 1, found.matches and #found.matches or 0 do
      local key = core.text_hash(("%d:%d:%d"):format(options.seed or 1, #list, (found.matches:at(k))))
      list[#list + 1] = { key = key, found = found, segment = segment, row = row, k = k }
    end
  end
  table.sort(list, function(a, b) return a.key < b.key end)
  local n = 0
  return function()
    local entry, line
    repeat
      n = n + 1
      entry = list[n]
      if not entry then return nil end
      line = hit.lines(corpus, entry.segment, entry.row, entry.found.matches, entry.k, 1, words)
    until line[1]
    return line_of(about_of(corpus, (entry.segment:doc(line[1]))), line, 0)
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

-- Hits of a query over tokens; with a seed in the order of their hashes.
local function pattern_lines(corpus, pattern, words, seed)
  local room = require "parallax.corpus.pattern"
  local each = room.each(corpus, pattern)
  local function next_line()
    local match, doc = each()
    return match and room.line(corpus, match, doc, words)
  end
  if not seed then return next_line end
  return sorted(next_line, function(line) return core.text_hash(("%d:%d:%d"):format(seed, line.no, line.first)) end)
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
  local next_line = tree.cql and pattern_lines(corpus, tree, words, draws and (options.seed or 1))
    or draws and sampled(corpus, tree, words, options)
    or lines(corpus, tree, words, not keys[options.sort] and options.limit and math.max(0, options.limit) or nil)
  next_line = limited(next_line, options.thin)
  if keys[options.sort] then next_line = sorted(next_line, keys[options.sort]) end
  return limited(next_line, options.limit)
end

return M
