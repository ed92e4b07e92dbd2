-- Lexicon frames: a sentence with two different entries of a frame brings
-- that aspect forward; one entry alone claims nothing.
local lexicon = require "parallax.lexicon"
local query = require "parallax.query"
local vocabulary = require "parallax.vocabulary"

local M = {}

local data = {}

-- An entry with brackets, or in quotation marks, is a query over tokens.
local function is_query(entry) return entry:find('[', 1, true) ~= nil or entry:find '^["(<]' ~= nil end

-- What an entry says: `id` is the same for the same key in the same frame.
local function sense_of(frame, key)
  return { class = frame.class, reason = frame.reason, key = key, id = frame.class .. "\0" .. key }
end

-- Forms of one entry share its key; a form may belong to several frames.
local function compile(frames, least)
  local list, number, senses, queries = {}, {}, {}, {}
  local function add(form, sense)
    if not number[form] then
      list[#list + 1] = form
      number[form], senses[#list] = #list, {}
    end
    table.insert(senses[number[form]], sense)
  end
  for _, frame in ipairs(frames) do
    for _, entry in ipairs(frame.words) do
      if is_query(entry) then
        queries[#queries + 1] = { query = assert(query.compile(entry)), sense = sense_of(frame, entry) }
      else
        local sense = sense_of(frame, entry:match "^[^/]+")
        for form in entry:gmatch "[^/]+" do add(form, sense) end
      end
    end
  end
  return { list = list, senses = senses, queries = queries, least = least }
end

local function load(lang)
  data[lang] = data[lang] or compile(lexicon.load(lang .. ".frame").frames, 2)
  return data[lang]
end

-- The frames of a plain list: its classes, or all entries as one frame.
local function frames_of(given, path)
  if given.frames then return given.frames end
  local classes, frames = {}, {}
  for class in pairs(given.classes or {}) do classes[#classes + 1] = class end
  table.sort(classes)
  for k, class in ipairs(classes) do
    frames[k] = { class = class, reason = "listed in " .. path, words = given.classes[class] }
  end
  if #frames > 0 or not given.entries then return frames end
  return { { class = "own list", reason = "listed in " .. path, words = given.entries } }
end

-- nil, or what is wrong with the frames of a file.
local function fault(frames)
  for k, frame in ipairs(frames) do
    if type(frame) ~= "table" or type(frame.class) ~= "string" or type(frame.words) ~= "table" then
      return ("frame %d: 'class' and 'words' expected"):format(k)
    end
    for n, word in ipairs(frame.words) do
      if type(word) ~= "string" or not word:find "[^/%s]" then
        return ("frame '%s': entry %d is no word"):format(frame.class, n)
      end
      local bad = is_query(word) and select(2, query.compile(word))
      if bad then return ("frame '%s': entry %d: %s"):format(frame.class, n, bad) end
    end
  end
  return #frames == 0 and "no frames" or nil
end

--- Reads frames of the user's own: a .lua file in the form of lang/en/frame.lua,
--- whose `least` says how many different entries a sentence must hold, 1 by
--- default; or plain lines, an entry, a tab and its frame. An entry with brackets
--- or in quotation marks is a query over tokens (docs/patterns.md).
---@param path string
---@return table? frames for `find`
---@return string? reason "path:line: reason"
function M.read(path)
  local given, reason = lexicon.read(path)
  if not given then return nil, reason end
  local frames = frames_of(given, path)
  local bad = fault(frames)
  if bad then return nil, ("%s:1: %s"):format(path, bad) end
  for _, frame in ipairs(frames) do
    if type(frame.reason) ~= "string" then frame.reason = "listed in " .. path end
  end
  return compile(frames, math.tointeger(given.least) or 1)
end

-- Adds the hits of places from to to, those of one sentence, whose frame has
-- entries enough in it.
local function claim(view, hits, from, to, records, least)
  local count, seen = {}, {}
  for at = from, to, 3 do
    local sense = hits[at + 2]
    if not seen[sense.id] then count[sense.class], seen[sense.id] = (count[sense.class] or 0) + 1, true end
  end
  for at = from, to, 3 do
    local sense = hits[at + 2]
    if count[sense.class] >= least then
      local first, last = view:span(hits[at], hits[at + 1])
      records[#records + 1] = {
        first = first, last = last, kind = "frame", rule = "frame/sentence", entry = sense.key,
        class = sense.class, reason = sense.reason, voice = nil, speaker = nil, depth = nil,
      }
    end
  end
end

local function comes_before(a, b)
  if a.i ~= b.i then return a.i < b.i end
  return a.n < b.n
end

-- Hits with what the queries of the frames match, in the order of the text.
local function with_queried(hits, view, queries)
  local list = {}
  for at = 1, #hits, 3 do list[#list + 1] = { i = hits[at], j = hits[at + 1], sense = hits[at + 2], n = #list } end
  for k = 1, #queries do
    local entry = queries[k]
    if entry.query:suits(view.doc) then
      for match in entry.query:each(view.doc) do
        if not view.names[match.i] then
          list[#list + 1] = { i = match.i, j = match.j, sense = entry.sense, n = #list }
        end
      end
    end
  end
  table.sort(list, comes_before)
  local all = {}
  for k = 1, #list do all[3 * k - 2], all[3 * k - 1], all[3 * k] = list[k].i, list[k].j, list[k].sense end
  return all
end

-- What the words and queries of the frames match, in the order of the text:
-- { i, j, sense, ... }.
local function hits_of(view, words)
  local hits, n, names, found = {}, 0, view.names, vocabulary.find(view.doc, words.list)
  for at = 1, #found, 3 do
    local i, senses = found[at], words.senses[found[at + 2]]
    for k = 1, names[i] and 0 or #senses do
      hits[n + 1], hits[n + 2], hits[n + 3] = i, found[at + 1], senses[k]
      n = n + 3
    end
  end
  return words.queries[1] and with_queried(hits, view, words.queries) or hits
end

--- The frames of a document, a record for every word that speaks for one.
---@param view parallax.frame.View
---@param frames? table of `read`; those of lang/<code>/frame.lua by default
---@return parallax.Framing[]
function M.find(view, frames)
  local words, records = frames or load(view.doc.lang), {}
  local hits, from = hits_of(view, words), 1
  while hits[from] do
    local _, last = view:sentence(hits[from])
    local to = from + 3
    while hits[to] and hits[to] <= last do to = to + 3 end
    if to - from >= 3 * words.least then claim(view, hits, from, to - 1, records, words.least) end
    from = to
  end
  return records
end

return M
