--- The trials of a corpus. Each returns whether all is as it must be, and the
--- counts in words.
local corpus_room = require "parallax.corpus"
local lfs = require "lfs"
local made = require "torture.made"
local replay = require "torture.replay"
local shell = require "kit.shell"

local M = {}

-- The same series on every machine.
local function generator(seed)
  local state = seed
  return function(n)
    state = (state * 6364136223846793005 + 1442695040888963407) & 0x7FFFFFFFFFFFFFFF
    return (state >> 33) % n + 1
  end
end

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function spill(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

local function acks_of(text)
  local list = {}
  for line in text:gmatch "ack [^\n]*\n" do list[#list + 1] = line:sub(1, -2) end
  return list
end

local function command(place, words, to) -- a Lua program of this folder
  local path = ("%s/scripts/dev/torture/%s.lua"):format(place.root, words[1])
  return shell.line({ "lua5.4", path, table.unpack(words, 2) }, to)
end

-- ---- kill -9 ----

-- Starts a writer and kills it; the commits that it acknowledged.
local function kill(place, random, words)
  local out = place.dir .. "/kills.out"
  local line = command(place, words, { stdout = out })
  os.execute(("timeout -s KILL %.3f %s 2>/dev/null"):format(0.03 + random(250) / 1000, line))
  return acks_of(slurp(out))
end

-- Kills the writer of a new corpus, which makes a single commit; another one
-- goes on. Documents lost, and faults.
local function kill_new(place, random)
  local dir, docs = place.dir .. "/killed", 1500
  local words = { "writer", dir, docs, "doc", docs }
  os.execute(("rm -rf '%s'"):format(dir))
  local lost, problems = made.verify(dir, kill(place, random, words))
  local line = command(place, words, { stdout = place.dir .. "/kills.out" })
  local lost_later, more = made.verify(dir, os.execute(line) and { ("ack doc 1 %d"):format(docs) } or {})
  return lost + lost_later, #problems + #more
end

--- Kills writers at points they do not choose: of one corpus, where each goes
--- on where the last was cut off, and of a new one each time.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.kills(place)
  local random, lost, faults, acks = generator(1), 0, 0, {}
  local dir = place.dir .. "/kills"
  for k = 1, place.count do
    for _, ack in ipairs(kill(place, random, { "writer", dir, k * 40, "doc", 3 })) do acks[#acks + 1] = ack end
    local missing, problems = made.verify(dir, acks)
    local missing_new, faults_new = kill_new(place, random)
    lost, faults = lost + missing + missing_new, faults + #problems + faults_new
  end
  return lost == 0 and faults == 0 and #acks > 0,
    ("%d kills, %d of them of a new corpus, %d commits acknowledged, %d documents lost, %d faults"):format(
      2 * place.count, place.count, #acks, lost, faults)
end

-- ---- power cuts ----

local function recorder(place)
  local path = place.dir .. "/record.so"
  if not lfs.attributes(path) then
    shell.capture { "cc", "-shared", "-fPIC", "-O1", "-o", path, place.root .. "/scripts/dev/torture/record.c", "-ldl" }
  end
  return path
end

local function record(place, dir, each)
  local log = dir .. ".log"
  local line = command(place, { "writer", dir, 60, "doc", each }, { stdout = place.dir .. "/record.out" })
  assert(os.execute(("LD_PRELOAD=%s TORTURE_DIR=%s TORTURE_LOG=%s %s"):format(shell.quote(recorder(place)),
    shell.quote(dir), shell.quote(log), line)))
  return replay.parse(slurp(log))
end

local function first_ack(operations)
  for k, op in ipairs(operations) do
    if op.kind == "A" then return k end
  end
  return #operations
end

-- Every other cut comes after an acknowledgement, the others come anywhere; without syncs all come after one.
local function play(place, operations, dir, count, without_sync)
  local random, lost, faults, failed = generator(without_sync and 3 or 2), 0, 0, 0
  local to, acked = place.dir .. "/cut", first_ack(operations)
  for k = 1, count do
    local least = (without_sync or k % 2 == 0) and acked or 1
    local point = least - 1 + random(#operations - least + 1)
    local acks = replay.build(operations, point, dir, to, random, without_sync)
    local missing, problems = made.verify(to, acks)
    lost, faults = lost + missing, faults + #problems
    if missing + #problems > 0 then failed = failed + 1 end
  end
  return lost, faults, failed
end

-- Plays power cuts from a record, and for control the same record as if nothing had been synced.
local function cut(place, dir, each)
  local operations = record(place, dir, each)
  local lost, faults, failed = play(place, operations, dir, place.count)
  local control = math.max(10, place.count // 4)
  local _, _, control_failed = play(place, operations, dir, control, true)
  return failed == 0 and control_failed > control / 2,
    ("%d power cuts in %d operations, %d documents lost, %d faults; control without sync: %d of %d fail"):format(
      place.count, #operations, lost, faults, control_failed, control)
end

--- Plays power cuts from the records of a corpus that grows, and of one that
--- is made with a single commit; the controls must fail.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.cuts(place)
  local grows, growing = cut(place, place.dir .. "/grown", 4)
  local made_at_once, new = cut(place, place.dir .. "/once", 60)
  return grows and made_at_once, ("%s; of a new corpus: %s"):format(growing, new)
end

-- ---- bits that flip ----

local function files_of(dir)
  local list = { dir .. "/corpus.db" }
  for name in lfs.dir(dir .. "/seg") do
    if not name:find "^%." then list[#list + 1] = dir .. "/seg/" .. name end
  end
  table.sort(list)
  return list
end

-- The text of a document with its tags, which are stored.
local function whole_of(doc) return doc.text .. (doc:tags() and doc:tags():bytes() or "") end

-- What a corpus gives out, asked as a user would; errors are answers too.
local function answers(dir, count)
  local corpus = corpus_room.open(dir)
  if not corpus then return nil end
  local texts, said = {}, false
  for k = 1, count do
    local ok, doc = pcall(corpus.doc, corpus, ("doc-%d"):format(k))
    texts[k] = ok and doc and whole_of(doc) or nil
    said = said or not ok or not doc
  end
  local ok, found = pcall(corpus.count, corpus, "harbour")
  corpus:close()
  return texts, said, ok and found.hits or nil
end

-- One flip: "told", "harmless", or "silent" when something else came out and
-- nothing was said.
local function judge(dir, before, hits, count)
  local texts, said, found = answers(dir, count)
  local result = corpus_room.inspect.run(dir)
  local told = not texts or said or not found or not result or #result.problems + #result.damaged > 0
  if told then return "told" end
  for k = 1, count do
    if texts[k] ~= before[k] then return "silent" end
  end
  return found == hits and "harmless" or "silent"
end

--- Flips single bits of all files; each must be told, unless nothing depends
--- on it.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.flips(place)
  local dir, docs, random = place.dir .. "/flips", 40, generator(4)
  assert(os.execute(command(place, { "writer", dir, docs, "doc", 7 }, { stdout = "/dev/null" })))
  do
    local writer <close> = assert(corpus_room.writer.open(dir))
    assert(corpus_room.layer.fill(writer, { "tags" }, { workers = 1 }))
  end
  local before, _, hits = answers(dir, docs)
  local files, counts = files_of(dir), { told = 0, harmless = 0, silent = 0 }
  for _ = 1, place.count do
    local path = files[random(#files)]
    local text = slurp(path)
    local at, bit = random(#text), 1 << (random(8) - 1)
    spill(path, text:sub(1, at - 1) .. string.char(text:byte(at) ~ bit) .. text:sub(at + 1))
    local verdict = judge(dir, before, hits, docs)
    counts[verdict] = counts[verdict] + 1
    spill(path, text)
    os.execute(("rm -f '%s/corpus.db-wal' '%s/corpus.db-shm'"):format(dir, dir))
  end
  return counts.silent == 0,
    ("%d bits flipped: %d told, %d without effect, %d silent"):format(place.count, counts.told, counts.harmless,
      counts.silent)
end

-- ---- hostile files ----

local function mutate(text, random)
  local kind = random(5)
  if kind == 1 then return text:sub(1, random(#text)) end
  if kind == 2 then return text .. text:sub(1, random(4096)) end
  if kind == 3 then
    local at = random(#text)
    return text:sub(1, at - 1) .. ("\xFF"):rep(random(64)) .. text:sub(at + 64)
  end
  for _ = 1, random(40) do
    local at = random(#text)
    text = text:sub(1, at - 1) .. string.char(random(256) - 1) .. text:sub(at + 1)
  end
  return text
end

-- A segment whose checksums are right and whose content is not.
local function forge(path, random)
  local core = require "parallax.core"
  local tags = { "DOCS", "IDS ", "SRC ", "COL ", "FAR ", "FORM", "FTXT", "WORD", "WTXT", "WFRM", "POST", "GAP ",
    "SENT" }
  local file = assert(core.segment_file(path))
  local sections, chosen = {}, random(#tags)
  for k, tag in ipairs(tags) do
    local bytes = file:section(tag) or ""
    sections[k] = k == chosen and #bytes > 0 and mutate(bytes, random) or bytes
  end
  file:close()
  os.remove(path)
  local writer <close> = assert(core.segment_writer(path))
  for k, tag in ipairs(tags) do assert(writer:section(tag, sections[k])) end
  assert(writer:finish())
end

--- Hands hostile files to a reader in a process of its own, which may refuse
--- them but not crash.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.hostile(place)
  local source, dir, random = place.dir .. "/sound", place.dir .. "/hostile", generator(5)
  assert(os.execute(command(place, { "writer", source, 20, "doc", 20 }, { stdout = "/dev/null" })))
  local crashes, refused = 0, 0
  for k = 1, place.count do
    os.execute(("rm -rf '%s'; cp -r '%s' '%s'"):format(dir, source, dir))
    local files = files_of(dir)
    local path = files[k % #files + 1]
    if path:find "/seg/" and k % 3 > 0 then forge(path, random) else spill(path, mutate(slurp(path), random)) end
    local _, how, code = os.execute(command(place, { "reader", dir, 20 }, { stdout = "/dev/null" }) .. " 2>/dev/null")
    local crashed = how == "signal" or code >= 128 or code == 4
    crashes, refused = crashes + (crashed and 1 or 0), refused + (code ~= 0 and 1 or 0)
  end
  return crashes == 0, ("%d hostile files: %d refused, %d read, %d crashes"):format(place.count, refused,
    place.count - refused, crashes)
end

-- ---- a full disk, a sync that fails ----

--- Writes until a small file system is full, then goes on with more room.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.full(place)
  local dir, out = place.dir .. "/small", place.dir .. "/full.out"
  lfs.mkdir(dir)
  if shell.run { "mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", dir } ~= 0 then
    return true, "left out: no right to mount a file system"
  end
  local _ <close> = setmetatable({}, { __close = function() shell.run { "umount", dir } end })
  local corpus = dir .. "/corpus"
  local line = command(place, { "writer", corpus, 4000, "doc", 50 }, { stdout = out }) .. " 2>/dev/null"
  local was_stopped = not os.execute(line)
  local acks = acks_of(slurp(out))
  local lost, problems = made.verify(corpus, acks)
  shell.run { "mount", "-o", "remount,size=64m", dir }
  local went_on = os.execute(command(place, { "writer", corpus, 800, "doc", 200 }, { stdout = out })) == true
  for _, ack in ipairs(acks_of(slurp(out))) do acks[#acks + 1] = ack end
  local lost_later, more = made.verify(corpus, acks)
  return was_stopped and went_on and lost + lost_later + #problems + #more == 0 and #acks > 0,
    ("full disk told: %s, %d commits before, %d documents lost, %d faults; went on with room: %s"):format(
      tostring(was_stopped), #acks, lost + lost_later, #problems + #more, tostring(went_on))
end

--- Lets each of the first syncs fail in turn.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.sync(place)
  local lost, faults, silent = 0, 0, 0
  for k = 1, place.count do
    local dir, out = ("%s/sync%d"):format(place.dir, k), place.dir .. "/sync.out"
    local line = command(place, { "writer", dir, 30, "doc", 5 }, { stdout = out })
    local ended_well = os.execute(("LD_PRELOAD=%s TORTURE_DIR=%s TORTURE_FAIL_SYNC=%d %s 2>/dev/null"):format(
      shell.quote(recorder(place)), shell.quote(dir), k, line))
    local acks = acks_of(slurp(out))
    local missing, problems = made.verify(dir, acks)
    lost, faults = lost + missing, faults + (#acks > 0 and #problems or 0)
    if ended_well and #acks == 6 and missing > 0 then silent = silent + 1 end
  end
  return lost + faults + silent == 0,
    ("%d failing syncs: %d acknowledged documents lost, %d faults, %d silent"):format(place.count, lost, faults, silent)
end

-- ---- eight processes at once ----

--- Four writers and four readers on one corpus, which is empty at first; in the
--- end it holds exactly what was written, and no reader ever saw fewer documents
--- than before.
---@param place { root: string, dir: string, count: integer }
---@return boolean good
---@return string counts
function M.eight(place)
  local dir, each = place.dir .. "/eight", 30
  local lines = {}
  assert(assert(corpus_room.writer.open(dir)):close())
  for k = 1, 4 do
    local out = ("%s/eight.%d"):format(place.dir, k)
    lines[#lines + 1] = command(place, { "writer", dir, each, "w" .. k, 2 }, { stdout = out })
    lines[#lines + 1] = command(place, { "watcher", dir, 4 * each }, { stdout = ("%s/seen.%d"):format(place.dir,
      k) })
  end
  os.execute(table.concat(lines, " & ") .. " & wait")
  local acks, backwards = {}, 0
  for k = 1, 4 do
    for _, ack in ipairs(acks_of(slurp(("%s/eight.%d"):format(place.dir, k)))) do acks[#acks + 1] = ack end
    if slurp(("%s/seen.%d"):format(place.dir, k)) ~= "steady\n" then backwards = backwards + 1 end
  end
  local lost, problems = made.verify(dir, acks)
  local corpus <close> = assert(corpus_room.open(dir))
  local docs = corpus:size()
  local hits = corpus:count("number").hits
  return lost + backwards + #problems == 0 and docs == 4 * each and hits == docs,
    ("8 processes: %d documents of %d, %d hits, %d lost, %d faults, %d readers saw less or failed"):format(docs,
      4 * each, hits, lost, #problems, backwards)
end

return M
