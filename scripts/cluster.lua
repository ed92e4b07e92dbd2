-- Which articles are about one event, and which reprint another? For any
-- number of them. Usage: parallax cluster [--state FILE] FILE... > events.ndjson
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local json, status = parallax.json, require "parallax.cli.status"

local function share(text)
  local x = tonumber(text)
  if x and x >= 0.01 and x <= 1 then return x end
  return nil, ("'%s' is no share; 0.01 to 1"):format(text)
end

local function days(text)
  local n = math.tointeger(tonumber(text))
  if n and n >= 0 and n <= 100000 then return n end
  return nil, ("'%s' is no number of days"):format(text)
end

local function exists(path)
  local file <close> = io.open(path, "rb")
  return file ~= nil
end

-- A collection that goes on from where it was saved, or a new one.
local function opened(options)
  if not (options.state and exists(options.state)) then
    return parallax.cluster.new { cosine = options.cosine, resemblance = options.resemblance, days = options.days }
  end
  local cluster, reason = parallax.cluster.load(options.state)
  return cluster or status.stop(status.usage, ("--state: %s; remove it to begin anew"):format(reason))
end

local function save(cluster, path)
  local done, reason = cluster:save(path)
  if not done then status.stop(status.fault, ("cannot save the state: %s"):format(reason)) end
end

local recipe = parallax.recipe {
  name = "cluster",
  summary = "which articles are about one event, and which reprint another",
  example = "SAMPLES",
  filter = true,
  options = {
    { "--state", "go on from this file, where it exists, and save to it at the end; the limits stay those it was "
      .. "begun with.", argname = "FILE" },
    { "--days", "articles further apart are not about one event; 7 by default.", argname = "N", convert = days },
    { "--cosine", "how alike the articles on an event are on average, .01 to 1; .23 by default.", argname = "X",
      convert = share },
    { "--resemblance", "share of equal five-word runs that makes a reprint, .01 to 1; .5 by default.", argname = "X",
      convert = share },
  },
  flow = function(documents, options)
    local cluster = opened(options)
    local each = cluster:each(documents)
    return function()
      local found = each()
      if found then
        return json.object {
          { "id", found.id }, { "event", found.event }, { "duplicate_of", found.duplicate_of or json.null },
        }
      end
      if options.state then save(cluster, options.state) end
    end
  end,
}

os.exit(recipe:main(arg), true)
