--- Recipes about articles: all of them at once, one after the other, or as a
--- flow of more than fit into memory. A fault in one article costs that
--- article only.
local input = require "parallax.cli.input"
local json = require "parallax.json"
local output = require "parallax.cli.output"
local pager = require "parallax.cli.pager"
local render = require "parallax.recipe.render"
local status = require "parallax.cli.status"
local stream = require "parallax.recipe.stream"

local M = {}

-- The documents that all needed layers could be computed on.
local function sound_documents(recipe, source, options)
  local documents = {}
  for doc in source:documents() do
    local sound = true
    if recipe.prepare then recipe.prepare(doc, options) end
    for _, layer in ipairs(recipe.layers) do
      sound = sound and source:attempt(doc, layer, function() return doc:layer(layer) or true end) ~= nil
    end
    if sound then documents[#documents + 1] = doc end
  end
  return documents
end

local function run_whole(recipe, source, sink, options)
  local documents = sound_documents(recipe, source, options)
  if #documents == 0 then return end
  local began = os.clock()
  local subject = documents
  if recipe.run then
    subject = source:together(recipe.summary, function() return recipe.run(documents, options) end)
  end
  local writer = recipe.writers and recipe.writers[options.format]
  local bytes = writer and writer(subject, options) or render[options.format](recipe, subject, options)
  if options.verbose then status.say(("%s: %.2f s of computing"):format(recipe.name, os.clock() - began)) end
  local paged = options.format == "text" and not options.output and not options.no_pager and pager.show(bytes)
  if not paged then sink:write(bytes) end
end

local function run_each(recipe, source, sink, options)
  local form, written = stream.of(recipe, options), 0
  for doc in source:documents() do
    if recipe.prepare then recipe.prepare(doc, options) end
    local bytes = source:attempt(doc, recipe.name, function() return form.each(recipe, doc, options) end)
    if bytes then written = stream.write(sink, form, written, bytes, recipe, options) end
  end
  if written > 0 then sink:write(form.after) end
end

local function run_flow(recipe, source, sink, options)
  for value in recipe.flow(source:documents(), options) do sink:write(json.encode(value), "\n") end
end

-- The names of fields that the recipe expects, but for those the user gave.
local function map_of(recipe, options)
  local map = {}
  for field, name in pairs(recipe.map or {}) do map[field] = name end
  for field, name in pairs(options.map or {}) do map[field] = name end
  return next(map) and map or nil
end

local function way_of(recipe, options)
  if recipe.flow then return run_flow end
  return not recipe.run and stream.of(recipe, options) and run_each or run_whole
end

--- Reads, works and writes.
---@param recipe parallax.Recipe
---@param options table as parsed; takes `attempt` and `reject` for the recipe's own steps
---@return integer status
function M.perform(recipe, options)
  options.map = map_of(recipe, options)
  local source <close> = input.open(options, recipe.reader)
  local sink <close> = output.open(options.output)
  options.attempt = function(doc, what, step) return source:attempt(doc, what, step) end
  options.reject = function(message) source:reject(message) end
  way_of(recipe, options)(recipe, source, sink, options)
  local code = source:status()
  if code == status.nothing then return code end
  sink:finish()
  return code
end

return M
