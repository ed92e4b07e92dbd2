--- What the corpus jobs share: the articles, a corpus and an index of SQLite's
--- FTS5 made of the same words.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local shell = require "kit.shell"

local M = {}

local made = {}

local abbreviations = lexicon.wordmap(lexicon.load("en.abbreviation").abbreviations)

local function load_articles(data)
  local path = data .. "/bench/m40.ndjson.gz"
  local file <close> = io.open(path, "rb")
  if not file then return nil, path .. " is missing" end
  local reader, list, lines = core.json_reader(), {}, {}
  local text = assert(core.gunzip(file:read "a"))
  for line in text:gmatch "[^\n]+" do
    lines[#lines + 1] = line
    list[#list + 1] = assert(reader:decode(line))
  end
  return { list = list, lines = lines, size = #text }
end

--- The articles of DATA/bench/m40.ndjson.gz, decoded, and its lines.
---@param data string
---@return { list: table[], lines: string[], size: integer }?
---@return string? reason
function M.articles(data)
  if not made.articles then
    local articles, reason = load_articles(data)
    if not articles then return nil, reason end
    made.articles = articles
  end
  return made.articles
end

-- Folded tokens with spaces between, so that both index the same words; a mark
-- becomes a word of its own too.
local function words_of(text)
  local tokens <close> = core.tokens(text, abbreviations)
  local list = {}
  for k = 1, #tokens do
    list[k] = tokens:folded(k):gsub("[%z\1-\47\58-\64\91-\96\123-\127]",
      function(c) return ("q%02x"):format(c:byte()) end)
      :gsub("[\128-\255]", function(c) return ("z%02x"):format(c:byte()) end)
  end
  return table.concat(list, " ")
end

M.words_of = words_of

local function write_records(path, articles)
  local file <close> = assert(io.open(path, "wb"))
  for _, a in ipairs(articles.list) do
    for _, field in ipairs { a.id, a.source or "", a.date or "", a.title or "", a.text, words_of(a.text) } do
      file:write(("<s8"):pack(field))
    end
  end
end

--- The program of the peer, and the records it reads.
---@param place table of the job
---@return string? program
---@return string records the path, or the reason
function M.peer(place)
  if made.program then return made.program, made.records end
  local articles, reason = M.articles(place.data)
  if not articles then return nil, reason end
  local program, records = place.scratch .. "/fts5", place.scratch .. "/records"
  local source = place.root .. "/scripts/dev/bench/fts5.c"
  if shell.run { os.getenv "CC" or "cc", "-O2", source, "-o", program, "-lsqlite3" } ~= 0 then
    return nil, "fts5.c does not compile: libsqlite3-dev is missing"
  end
  write_records(records, articles)
  made.program, made.records = program, records
  return program, records
end

local function remove(path) shell.run { "rm", "-rf", path } end

--- Seconds the peer takes to fill a new database, which is left at its path.
---@param place table
---@param what "store"|"ingest"
---@return number seconds
---@return string path
function M.fill_peer(place, what)
  local path = ("%s/%s.db"):format(place.scratch, what)
  for _, ending in ipairs { "", "-wal", "-shm" } do remove(path .. ending) end
  return tonumber(shell.capture { made.program, what, path, made.records }), path
end

--- Seconds we take to store the articles in a new corpus.
---@param place table
---@param pack boolean
---@return number
function M.store(place, pack)
  local dir, list = place.scratch .. "/stored", made.articles.list
  remove(dir)
  return clock.seconds(function()
    local store = assert(core.store(dir, "create"))
    store:pack(pack)
    for _, article in ipairs(list) do store:add(article) end
    assert(store:commit())
    assert(store:close())
  end)
end

--- Seconds we take to store and index the articles, texts packed; the corpus is
--- left at its path.
---@param place table
---@return number seconds
---@return string dir
function M.ingest(place)
  local dir, list = place.scratch .. "/corpus", made.articles.list
  remove(dir)
  local seconds = clock.seconds(function()
    local store = assert(core.store(dir, "create"))
    local builder <close> = core.segment_builder()
    for _, a in ipairs(list) do
      local no = store:add(a)
      local tokens <close> = core.tokens(a.text, abbreviations)
      builder:add(tokens, nil, no, a.id, a.source or "", 0)
    end
    assert(builder:write(dir .. "/seg/all"))
    assert(core.sync(dir .. "/seg"))
    local docs, tokens = builder:counts()
    assert(store:add_segment { file = "all", layer = "tokens", base = "all", made_by = "bench", first = 1, last = docs,
      docs = docs, tokens = tokens })
    assert(store:commit())
    assert(store:close())
  end)
  return seconds, dir
end

--- A corpus and an index of the same words, made once.
---@param place table
---@return string dir
---@return string path of the peer's database
function M.both(place)
  if not made.dir then
    local _
    _, made.dir = M.ingest(place)
    _, made.path = M.fill_peer(place, "ingest")
  end
  return made.dir, made.path
end

--- Bytes of all files below a path, or of a database with its log.
---@param path string
---@return integer
function M.size(path) return tonumber(shell.capture { "du", "-sb", path }:match "^%d+") end

--- The peer's answers to the phrase queries, and ours: seconds and documents.
---@param place table
---@return { theirs: number[], ours: number[], same: boolean }
function M.phrases(place)
  if made.phrases then return made.phrases end
  local dir, path = M.both(place)
  local lines, words = {}, {}
  for line in io.lines(place.data .. "/bench/phrase_queries_200.txt") do
    lines[#lines + 1], words[#words + 1] = line, words_of(line)
  end
  local queries = place.scratch .. "/queries"
  local file <close> = assert(io.open(queries, "wb"))
  file:write(table.concat(words, "\n"), "\n")
  file:close()
  local result = { theirs = {}, ours = {}, same = true }
  local theirs_docs = {}
  for seconds, docs in shell.capture({ made.program, "query", path, queries }):gmatch "(%S+) (%d+)\n" do
    result.theirs[#result.theirs + 1], theirs_docs[#theirs_docs + 1] = tonumber(seconds), math.tointeger(tonumber(docs))
  end
  local corpus <close> = assert(require("parallax.corpus").open(dir))
  for k, line in ipairs(lines) do
    local best, count = math.huge, nil
    for _ = 1, 3 do
      local start = os.clock()
      count = corpus:count('"' .. line .. '"')
      best = math.min(best, os.clock() - start)
    end
    result.ours[k] = best
    result.same = result.same and count.docs == theirs_docs[k]
  end
  made.phrases = result
  return result
end

--- The value that a share of all do not exceed.
---@param list number[]
---@param share number
---@return number
function M.quantile(list, share)
  local sorted = table.move(list, 1, #list, 1, {})
  table.sort(sorted)
  return sorted[math.max(1, math.ceil(#sorted * share))]
end

return M
