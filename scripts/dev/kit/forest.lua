--- Boosted trees grown from rows: for a question that no sum of weighted columns
--- answers. `core.forest` reads them; scripts/dev/forest/grow.c says how they grow.
local shell = require "kit.shell"

local M = {}

local PROGRAM <const> = "build/forest/grow"

---@class parallax.dev.ForestSettings
---@field trees? integer of each bag; 250
---@field depth? integer 1 to 6; 4
---@field bags? integer forests grown by different draws and averaged; 3
---@field seed? integer of all draws, from 0; 1
---@field step? number what part of a tree counts; 0.04
---@field ridge? number what is taken off for large leaves; 5
---@field least? number curvature of the loss on either side of a cut; 2
---@field rows? number share drawn for a tree; 0.7
---@field columns? number share drawn for a tree; 0.4
---@field bias? number log odds before the first tree; -3, as where one row in twenty is right
local DEFAULTS <const> = {
  trees = 250, depth = 4, bags = 3, seed = 1,
  step = 0.04, ridge = 5, least = 2, rows = 0.7, columns = 0.4, bias = -3,
}

local function settings_of(given)
  local settings = {}
  for name in pairs(given or {}) do
    if not DEFAULTS[name] then error(("forest.fit: no setting '%s'"):format(name), 3) end
  end
  for name, value in pairs(DEFAULTS) do settings[name] = given and given[name] or value end
  return settings
end

local function head(names, rows, s)
  local parts = { string.pack("=I4I4I4I4I4I4dddddd", #rows, #names, s.trees, s.depth, s.bags, s.seed,
    s.step, s.ridge, s.least, s.rows, s.columns, s.bias) }
  for k, name in ipairs(names) do parts[k + 1] = string.pack("s1", name) end
  return table.concat(parts)
end

local function check_row(names, row, r)
  if #row ~= #names then
    error(("forest.fit: row %d has %d numbers, not %d"):format(r, #row, #names), 3)
  end
  for c, value in ipairs(row) do
    if type(value) ~= "number" or value - value ~= 0 then
      error(("forest.fit: row %d, %s: a finite number expected, got %s"):format(r, names[c], tostring(value)), 3)
    end
  end
end

local is_built = false

local function build()
  if is_built then return end
  if shell.run { "make", "-s", PROGRAM } ~= 0 then error("forest.fit: cannot build " .. PROGRAM, 3) end
  is_built = true
end

--- Grows trees that tell rows labelled 1 from those labelled 0. The same rows in
--- the same order give the same bytes. Seconds for 60,000 rows of 45 columns.
--- Source: see scripts/dev/forest/grow.c.
---@param names string[] of the columns, 255 at most: printable ASCII without spaces
---@param rows number[][] finite, each as long as `names`
---@param labels integer[] 1 or 0 for each row
---@param settings? parallax.dev.ForestSettings
---@return string bytes for `core.forest`
function M.fit(names, rows, labels, settings)
  local s, format = settings_of(settings), ("=" .. ("f"):rep(#names))
  if #labels ~= #rows then error(("forest.fit: %d labels for %d rows"):format(#labels, #rows), 2) end
  build()
  local scratch <close> = shell.scratch()
  local path = scratch.path .. "/rows"
  local out <close> = assert(io.open(path, "wb"))
  out:write(head(names, rows, s))
  for r, row in ipairs(rows) do
    check_row(names, row, r)
    out:write(string.pack(format, table.unpack(row)))
  end
  for _, label in ipairs(labels) do out:write(label == 1 and "\1" or "\0") end
  assert(out:close())
  return shell.capture { "sh", "-c", PROGRAM .. " < " .. shell.quote(path) }
end

return M
