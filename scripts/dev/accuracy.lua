-- How right are the commands? Runs them on labelled data, has the scorers count,
-- and prints one figure a line: {"task","set","metric","value","n"}.
-- Usage: DATA=dir SCORE=dir [TASK=name] [OUT=dir] lua5.4 scripts/dev/accuracy.lua
--
-- Each file scripts/dev/accuracy/NAME.lua is a task; see quotes.lua for one to copy.
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;%s/?.lua;"):format(root, root) .. package.path

local file = require "kit.file"
local job = require "accuracy.kit.job"
local json = require "parallax.json"
local shell = require "kit.shell"

local function say(...) io.stderr:write("accuracy: ", string.format(...), "\n") end

local function fail(...)
  say(...)
  os.exit(2)
end

local function setting(name)
  local value = os.getenv(name)
  return value ~= "" and value or nil
end

-- A task bears the name of its file; only those asked for are loaded.
local function load_tasks(only)
  local tasks, names = {}, {}
  for k, name in ipairs(file.names(root .. "/scripts/dev/accuracy", ".lua")) do
    names[k] = name:sub(1, -5)
    if not only or only == names[k] then tasks[#tasks + 1] = require("accuracy." .. names[k]) end
  end
  if #tasks == 0 then fail("no task called '%s'; known: %s", only, table.concat(names, ", ")) end
  return tasks
end

local function print_row(task, set, row)
  print(json.encode(json.object {
    { "task", task.name }, { "set", row.set or set }, { "metric", row.metric },
    { "value", math.floor(row.value * 1e4 + 0.5) / 1e4 }, { "n", row.n },
  }))
end

-- Returns whether the set was scored; a set without data is no failure.
local function measure(task, set, place)
  local work, reason = job.new(task, set, place)
  if not work then
    say("%s %s skipped: %s", task.name, set.set, reason)
    return false
  end
  task.predict(work)
  for _, row in ipairs(task.score(work)) do print_row(task, set.set, row) end
  io.stdout:flush()
  return true
end

local function sets_of(task, place)
  return type(task.sets) == "function" and task.sets(place.data) or task.sets
end

-- Measures all; a task that breaks is told and costs only itself.
local function measure_all(tasks, place)
  local scored, broken = 0, 0
  for _, task in ipairs(tasks) do
    for _, set in ipairs(sets_of(task, place)) do
      local ok, result = pcall(measure, task, set, place)
      if not ok then
        if tostring(result):find "interrupted!$" then error(result, 0) end
        say("%s %s failed: %s", task.name, set.set, result)
        broken = broken + 1
      elseif result then
        scored = scored + 1
      end
    end
  end
  return scored, broken
end

local function check_place(place)
  for _, name in ipairs { "DATA", "SCORE" } do
    local folder = place[name:lower()]
    if not folder then fail("%s is not set; usage: make accuracy DATA=dir SCORE=dir [TASK=name] [OUT=dir]", name) end
    if not file.is_folder(folder) then fail("%s: there is no folder %s", name, folder) end
  end
  if not shell.has(place.python) then fail("%s is missing: the scorers need Python 3", place.python) end
end

local function main()
  local place = {
    data = setting "DATA", score = setting "SCORE", out = setting "OUT", root = root,
    lua = arg[-1] or "lua5.4", python = setting "PYTHON" or "python3",
  }
  check_place(place)
  local tasks = load_tasks(setting "TASK")
  local scratch <close> = shell.scratch()
  place.scratch = scratch.path
  if place.out then shell.run { "mkdir", "-p", place.out } else place.out = scratch.path end

  local scored, broken = measure_all(tasks, place)
  if scored == 0 then say "nothing was scored" end
  return scored > 0 and broken == 0
end

os.exit(main())
