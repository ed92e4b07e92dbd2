--- Work shared among processes: tasks go out, results come back in order. A
--- worker that dies is told of and replaced, and its task is done again; a task
--- that two workers died of is given up and told of.
local core = require "parallax.core"

local M = {}

local AHEAD = 3 -- tasks a worker has at most, so that none waits for us
local TRIES = 2

---@class parallax.Pool
---@field died fun(message: string) is told of a worker's death
local Pool = {}
Pool.__index = Pool

-- The Lua that runs us, so that a worker is the same.
local function interpreter()
  local name, k = "lua5.4", -1
  while arg and arg[k] do
    if not arg[k]:find "^%-" then name = arg[k] end
    k = k - 1
  end
  return name
end

local function start(pool)
  local code = ("package.path=%q package.cpath=%q require('parallax.corpus.work').serve(%q)")
    :format(package.path, package.cpath, pool.job)
  local process, reason = core.process { interpreter(), "-e", code }
  if not process then error("no worker: " .. reason, 0) end
  return { process = process, tasks = {} }
end

--- Starts workers.
---@param job string a module whose `work(task)` turns a string into a string; each worker loads it
---@param options? { workers?: integer, died?: fun(message: string) } as many workers as processors unless given
---@return parallax.Pool pool to be declared `<close>`
function M.new(job, options)
  options = options or {}
  local pool = setmetatable({ job = job, workers = {}, died = options.died or function() end }, Pool)
  for k = 1, math.max(1, math.min(options.workers or core.processors(), 32)) do pool.workers[k] = start(pool) end
  return pool
end

-- Puts the tasks of a dead worker back to the front.
local function bury(pool, k, back)
  local worker = pool.workers[k]
  local status = worker.process:close()
  local how = status > 128 and ("signal %d"):format(status - 128) or ("status %d"):format(status)
  local first = worker.tasks[1]
  if first then
    first.tries = first.tries + 1
    if first.tries >= TRIES then first.failed = ("a worker ended with %s, %d times"):format(how, TRIES) end
  end
  pool.died(("a worker ended with %s%s"):format(how, first and "; its work is done again" or ""))
  for n = #worker.tasks, 1, -1 do
    if not worker.tasks[n].failed then table.insert(back, 1, worker.tasks[n]) end
  end
  pool.workers[k] = start(pool)
end

local function receive(pool, back)
  local processes = {}
  for k, worker in ipairs(pool.workers) do processes[k] = worker.process end
  core.poll(processes, 0.5)
  for k, worker in ipairs(pool.workers) do
    repeat
      local bytes, gone = worker.process:take()
      if bytes then
        local task = table.remove(worker.tasks, 1)
        task.ok, task.result = bytes:byte(1) == 1, bytes:sub(2)
      elseif gone then
        bury(pool, k, back)
      end
    until not bytes
  end
end

-- Hands out tasks while a worker has room.
local function send(pool, run)
  for _, worker in ipairs(pool.workers) do
    while #worker.tasks < AHEAD do
      local task = table.remove(run.back, 1)
      if not task then
        local bytes, tag
        if not run.is_dry then bytes, tag = run.next_task() end
        if not bytes then
          run.is_dry = true
          break
        end
        task = { bytes = bytes, tag = tag, tries = 0 }
        run.order[run.last + 1], run.last = task, run.last + 1
      end
      worker.tasks[#worker.tasks + 1] = task
      worker.process:send(task.bytes)
    end
  end
end

--- Runs tasks and iterates over their results, in the order of the tasks.
---@param next_task fun(): string?, any the next task, and what comes back with its result
---@return fun(): any, string?, string? next the tag (true where there is none), then the result, or nil and why it
---  failed
function Pool:map(next_task)
  local run = { next_task = next_task, back = {}, order = {}, first = 1, last = 0 }
  return function()
    send(self, run)
    local task = run.order[run.first]
    if not task then return nil end
    while task.result == nil and not task.failed do
      receive(self, run.back)
      send(self, run)
    end
    run.order[run.first], run.first = nil, run.first + 1
    local tag = task.tag == nil and true or task.tag
    if task.ok then return tag, task.result end
    return tag, nil, task.failed or task.result
  end
end

--- Ends the workers.
function Pool:close()
  for _, worker in ipairs(self.workers) do worker.process:close() end
  self.workers = {}
end

Pool.__close = Pool.close

return M
