--- The commands that keep a corpus: check, backup, reindex, export, annotations.
local corpus_room = require "parallax.corpus"
local json = require "parallax.json"
local lfs = require "lfs"
local progress = require "parallax.cli.progress"
local status = require "parallax.cli.status"

local M = {}

local function must(ok, reason)
  if ok then return ok end
  status.stop(status.fault, tostring(reason))
end

local function corpus_argument(options, count)
  local dir = options.files[1]
  if not dir then status.stop(status.usage, "no corpus named") end
  if #options.files > count then
    status.stop(status.usage, ("'%s' is too much"):format(options.files[count + 1]))
  end
  if not corpus_room.is_corpus(dir) then
    status.stop(status.usage, dir .. ": no corpus there; parallax import makes one")
  end
  return dir
end

--- Reads all of a corpus and says what is wrong.
---@param options table
---@param sink parallax.Output
---@return integer status
function M.check(options, sink)
  local dir = corpus_argument(options, 1)
  local result, reason = corpus_room.inspect.run(dir)
  if not result then
    sink:write(reason, "\n")
    return status.some_failed
  end
  for _, document in ipairs(result.damaged) do sink:write(document.reason, "\n") end
  for _, problem in ipairs(result.problems) do sink:write(problem, "\n") end
  local faults = #result.damaged + #result.problems
  sink:write(("%d documents and %d files of the index are whole%s\n"):format(result.docs,
    result.files - #result.problems,
    faults > 0 and (", %d faults"):format(faults) or ""))
  return faults > 0 and status.some_failed or status.done
end

--- Copies a corpus.
---@param options table
---@param sink parallax.Output
---@return integer status
function M.backup(options, sink)
  local dir, target = corpus_argument(options, 2), options.files[2]
  if not target then status.stop(status.usage, "no folder named for the copy") end
  if lfs.attributes(target) then status.stop(status.usage, target .. ": there is something already") end
  local corpus <close> = must(corpus_room.open(dir))
  must(corpus_room.inspect.backup(corpus, target))
  local copy <close> = must(corpus_room.open(target))
  sink:write(("%d documents copied to %s\n"):format((copy:size()), target))
  return status.done
end

local function layers_there(handle)
  local names = {}
  for _, name in ipairs(corpus_room.layer.names) do
    if handle.layers[name] then names[#names + 1] = name end
  end
  return names
end

local function fill(writer, names, options)
  local bar, n = progress.new { quiet = options.quiet }, 0
  local ok, reason = corpus_room.layer.fill(writer, names, {
    workers = options.workers, died = status.say,
    problem = function(no, why) status.say(("document %d: %s"):format(no, why)) end,
    done = function()
      n = n + 1
      bar:at(n, 0)
    end,
  })
  bar:clear()
  must(ok, reason)
end

--- Makes the index or layers anew.
---@param options table
---@param sink parallax.Output
---@return integer status
function M.reindex(options, sink)
  local dir, bad = corpus_argument(options, 1), 0
  local names = options.layers
  if not names then
    local old = corpus_room.open(dir)
    names = old and layers_there(old.handle) or {}
    if old then old:close() end
    local rebuilder <close> = must(corpus_room.writer.open(dir, { wait = options.wait, rebuild = true }))
    must(rebuilder:rebuild(function(_, reason)
      bad = bad + 1
      status.say(reason .. "; left out of the index")
    end))
  end
  local writer <close> = must(corpus_room.writer.open(dir, { wait = options.wait }))
  if #names > 0 then fill(writer, names, options) end
  local docs = 0
  for _, row in ipairs(writer.handle.rows) do docs = docs + row.docs end
  sink:write(("%d documents indexed%s\n"):format(docs, #names > 0 and "; " .. table.concat(names, ", ") or ""))
  return bad > 0 and status.some_failed or status.done
end

-- ---- export ----

local names = { "id", "source", "title", "date", "byline", "url", "lang", "text" }

local function record_of(doc)
  local entries = {}
  for _, name in ipairs(names) do
    if doc[name] then entries[#entries + 1] = { name, doc[name] } end
  end
  return json.object(entries)
end

-- A file name for a document: its number, so that ids of any form do.
local function brat_files(folder, no, doc, records)
  local base = ("%s/%08d"):format(folder, no)
  for ending, content in pairs { [".txt"] = doc.text, [".ann"] = corpus_room.standoff.write(doc, records) } do
    local file <close> = must(io.open(base .. ending, "wb"))
    must(file:write(content))
  end
end

local forms = {}

function forms.documents(sink, _, doc) sink:write(json.encode(record_of(doc)), "\n") end

function forms.brat(_, no, doc, records, options) brat_files(options.folder, no, doc, records) end

function forms.web(sink, _, doc, records)
  for _, record in ipairs(records) do sink:write(json.encode(corpus_room.web.annotation(doc, record)), "\n") end
end

local function check_folder(options)
  if options.as ~= "brat" then return end
  if not options.folder then status.stop(status.usage, "--as brat wants --folder DIR") end
  if not lfs.attributes(options.folder) then must(lfs.mkdir(options.folder)) end
end

--- Writes documents or annotations.
---@param options table
---@param sink parallax.Output
---@return integer status
function M.export(options, sink)
  check_folder(options)
  local place <close> = require("parallax.cli.corpus").open({ corpus = "[QUERY]" }, options)
  local corpus, count = place.corpus, 0
  for result in corpus:search(options.tree or { kind = "all" }) do
    local records = options.as ~= "documents" and must(corpus:annotations(result.no, options.layer)) or nil
    forms[options.as](sink, result.no, result.doc(), records, options)
    count = count + 1
  end
  if count == 0 then status.say "no document fits" end
  return status.done
end

-- ---- annotations ----

local function store(corpus, key, layer, records) return corpus:annotate(key, layer, records) end

local function read_file(path)
  local file, reason = io.open(path, "rb")
  if not file then return nil, reason end
  local text = file:read "a"
  file:close()
  return text
end

local function from_brat(corpus, path, options)
  local no = math.tointeger(tonumber(path:match "([%d]+)%.ann$"))
  local doc = no and corpus:doc(no)
  if not doc then return nil, "its name is not the number of a document" end
  local text, reason = read_file(path)
  if not text then return nil, reason end
  local records, problems = corpus_room.standoff.read(doc, text)
  for _, problem in ipairs(problems) do status.say(("%s: %s"):format(path, problem)) end
  local ok, why = store(corpus, no, options.layer, records)
  return ok and #records or nil, why, #problems > 0
end

local function gather(corpus, path, line, number, by_id, order)
  local annotation, reason = json.decode(line)
  local id = annotation and corpus_room.web.target(annotation)
  local entry = id and (by_id[id] or { doc = corpus:doc(id), records = {} })
  if not id or not entry.doc then
    status.say(("%s:%d: %s"):format(path, number, reason or "no document of the corpus is its target"))
    return false
  end
  if not by_id[id] then by_id[id], order[#order + 1] = entry, id end
  local record, why = corpus_room.web.record(entry.doc, annotation)
  if not record then
    status.say(("%s:%d: %s"):format(path, number, why))
    return false
  end
  entry.records[#entry.records + 1] = record
  return true
end

local function from_web(corpus, path, options)
  local text, reason = read_file(path)
  if not text then return nil, reason end
  local by_id, order, number, failed, count = {}, {}, 0, false, 0
  for line in (text .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    if line:find "%S" then failed = not gather(corpus, path, line, number, by_id, order) or failed end
  end
  for _, id in ipairs(order) do
    local ok, why = store(corpus, id, options.layer, by_id[id].records)
    if not ok then return nil, why end
    count = count + #by_id[id].records
  end
  return count, nil, failed
end

--- Brings annotations in.
---@param options table
---@param sink parallax.Output
---@return integer status
function M.annotations(options, sink)
  local dir = corpus_argument(options, math.huge)
  local corpus <close> = must(corpus_room.open(dir))
  local total, failed = 0, false
  if #options.files == 1 then status.stop(status.usage, "no files named") end
  for k = 2, #options.files do
    local path = options.files[k]
    local read = path:find "%.ann$" and from_brat or from_web
    local count, reason, partly = read(corpus, path, options)
    if not count then status.say(("%s: %s"):format(path, reason)) end
    total, failed = total + (count or 0), failed or not count or partly
  end
  sink:write(("%d annotations in layer %s\n"):format(total, options.layer))
  return failed and status.some_failed or status.done
end

return M
