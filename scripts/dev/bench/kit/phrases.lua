--- Jobs that look for all phrases of a list in news: every overlapping match,
--- caseless in ASCII, with no ASCII letter or digit beside it.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local icu = require "bench.kit.icu"
local peers = require "bench.kit.peers"
local text = require "bench.kit.text"

local M = {}

--- The lines of a file that may be packed.
---@param path string
---@return string[]? lines nil when the file is missing
function M.lines(path)
  local file <close> = io.open(path, "rb")
  if not file then return nil end
  local content, list = file:read "a", {}
  if path:find "%.gz$" then content = assert(core.gunzip(content)) end
  for line in content:gmatch "[^\n]+" do list[#list + 1] = line end
  return list
end

--- Makes ready what all phrase jobs need: texts, phrases, files of both, the
--- program for Hyperscan.
---@param place { data: string, root: string, scratch: string }
---@param list string name of the list in DATA/bench
---@return table? state nil when something is missing
---@return string? reason
function M.prepare(place, list)
  local state = { root = place.root, phrases = M.lines(place.data .. "/bench/" .. list) }
  if not state.phrases then return nil, list .. " is missing" end
  state.texts, state.size = text.texts(place.data)
  if not state.texts then return nil, state.size end
  local reason
  state.program, reason = peers.hyperscan(place.root)
  if not state.program then return nil, reason end
  for k, s in ipairs(state.texts) do state.texts[k] = s:gsub("%z", " ") end
  state.paths = { phrases = place.scratch .. "/phrases", texts = place.scratch .. "/texts" }
  icu.write(state.paths.texts, state.texts)
  local file <close> = assert(io.open(state.paths.phrases, "wb"))
  file:write(table.concat(state.phrases, "\n"), "\n")
  return state
end

local function mb_a_second(state, work)
  return state.size / 1e6 / clock.seconds(function()
    for _, s in ipairs(state.texts) do work(s) end
  end)
end

-- The same list under the default rule, from text and from tokens made before.
local function default_rates(state)
  local matcher, tokens = core.matcher(state.phrases), {}
  local whole = mb_a_second(state, function(s) matcher:find(core.tokens(s), "all") end)
  for k, s in ipairs(state.texts) do tokens[k] = core.tokens(s) end
  return whole, state.size / 1e6 / clock.seconds(function()
    for _, t in ipairs(tokens) do matcher:find(t, "all") end
  end)
end

local function describe(state)
  local with_hits = mb_a_second(state, function(s) state.matcher:find(s, "all") end)
  local whole, given = default_rates(state)
  local other = "pyahocorasick is missing; make bench-deps installs it"
  if state.ahocorasick then other = ("pyahocorasick %.3g MB/s"):format(state.ahocorasick) end
  return ("%d matches counted; with hits handed over %.3g MB/s; by our default, Unicode folding and our tokens, "
    .. "%.3g MB/s from text, %.3g MB/s given tokens; %.3g bytes a phrase, Hyperscan %.3g; %s"):format(
    state.found, with_hits, whole, given, state.matcher:size() / #state.phrases, state.bytes / #state.phrases, other)
end

--- Makes the job for a list.
---@param name string
---@param list string name of the list in DATA/bench
---@return table job
function M.job(name, list)
  local job, state = { name = name, peer = "Hyperscan", unit = "MB/s" }, nil

  function job.prepare(place)
    local reason
    state, reason = M.prepare(place, list)
    if not state then return nil, reason end
    state.matcher = core.matcher(state.phrases, { bounds = "ascii" })
    return true
  end

  function job.ours()
    local found = 0
    local rate = mb_a_second(state, function(s) found = found + state.matcher:count(s, "all") end)
    state.found = found
    return rate
  end

  function job.theirs()
    local seconds
    seconds, state.theirs, state.bytes = peers.run_hyperscan(state.program, "scan", state.paths)
    return state.size / 1e6 / seconds
  end

  function job.same()
    local third = state.found
    if peers.has_ahocorasick() then
      local seconds
      seconds, third = peers.run_ahocorasick(state.root, "scan", state.paths)
      state.ahocorasick = state.size / 1e6 / seconds
    end
    job.note = describe(state)
    return state.found == state.theirs and state.found == third
  end

  return job
end

return M
