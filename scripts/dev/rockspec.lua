-- Writes both rockspecs from the tree, so that no module is forgotten.
-- Usage: lua5.4 scripts/dev/rockspec.lua [--check]   from the top of a checkout
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
local lfs = require "lfs"

local VERSION = assert(io.open "lua/parallax/init.lua"):read "a":match 'version = "([%d.]+)"'

local function files(dir, ending, list)
  list = list or {}
  for name in lfs.dir(dir) do
    local path = dir .. "/" .. name
    if name:sub(1, 1) ~= "." and path ~= "c/test" then
      if lfs.attributes(path, "mode") == "directory" then
        files(path, ending, list)
      elseif name:sub(-#ending - 1) == "." .. ending then
        list[#list + 1] = path
      end
    end
  end
  table.sort(list)
  return list
end

-- The trained and compiled tables beside the modules, which are no Lua.
local function data_files(dir, list)
  list = list or {}
  for name in lfs.dir(dir) do
    local path = dir .. "/" .. name
    if name:sub(1, 1) ~= "." then
      if lfs.attributes(path, "mode") == "directory" then data_files(path, list)
      elseif not name:find "%.lua$" then list[#list + 1] = path end
    end
  end
  table.sort(list)
  return list
end

local function module_name(path)
  return (path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
end

local function quoted(list, indent)
  local lines = {}
  for k, item in ipairs(list) do lines[k] = ('%s"%s",\n'):format(indent, item) end
  return table.concat(lines)
end

local TEMPLATE = [[
-- Written by scripts/dev/rockspec.lua; `make rockspecs` writes it anew.
rockspec_format = "3.0"
package = "parallax"
version = "%s"
source = {
  url = "%s",
}
description = {
  summary = "Compares how several outlets report the same event.",
  detailed = "Who is quoted and how quotations change from outlet to outlet, what each outlet calls the "
    .. "same thing, whose voice a claim is in, what one report has and the other leaves out, who copied whom.",
  license = "MIT",
  labels = { "nlp", "text", "journalism", "linguistics" },
}
supported_platforms = { "unix" }
dependencies = {
  "lua >= 5.4, < 5.5",
  "lpeg >= 1.0.2",
  "lua-cjson >= 2.1.0",
  "argparse >= 0.7.1",
  "luafilesystem >= 1.8.0",
}
external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
  GUMBO = { header = "gumbo.h", library = "gumbo" },
  ZLIB = { header = "zlib.h", library = "z" },
  SQLITE = { header = "sqlite3.h", library = "sqlite3" },
  STEMMER = { header = "libstemmer.h", library = "stemmer" },
}
build = {
  type = "builtin",
  modules = {
    ["parallax.core"] = {
      sources = {
%s      },
      incdirs = {
        "c", "$(UTF8PROC_INCDIR)", "$(GUMBO_INCDIR)", "$(ZLIB_INCDIR)", "$(SQLITE_INCDIR)", "$(STEMMER_INCDIR)",
      },
      libdirs = { "$(UTF8PROC_LIBDIR)", "$(GUMBO_LIBDIR)", "$(ZLIB_LIBDIR)", "$(SQLITE_LIBDIR)", "$(STEMMER_LIBDIR)" },
      libraries = { "utf8proc", "gumbo", "z", "sqlite3", "stemmer", "m" },
    },
%s  },
  install = {
    bin = { parallax = "scripts/parallax" },
    lua = {
%s    },
  },
  copy_directories = { "scripts" },
}
test_dependencies = { "busted" }
test = { type = "command", command = "make test" }
]]

local modules = {}
for k, path in ipairs(files("lua", "lua")) do
  modules[k] = ('    ["%s"] = "%s",\n'):format(module_name(path), path)
end

local sources = quoted(files("c", "c"), (" "):rep(8))

-- LuaRocks puts such a file into the folder of its key, under its own name.
local data = {}
for k, path in ipairs(data_files "lua/parallax") do
  data[k] = ('      ["%s"] = "%s",\n'):format(path:gsub("^lua/", ""):gsub("%.[^./]*$", ""):gsub("/", "."), path)
end

local function rockspec(version, url)
  return TEMPLATE:format(version, url, sources, table.concat(modules), table.concat(data))
end

local specs = {
  ["rockspec/parallax-dev-1.rockspec"] = rockspec("dev-1", "git+file://."),
  [("rockspec/parallax-%s-1.rockspec"):format(VERSION)] =
    rockspec(VERSION .. "-1", ("file://parallax-%s.tar.gz"):format(VERSION)),
}

local stale = false
for path, text in pairs(specs) do
  local file = io.open(path)
  local old = file and file:read "a"
  if file then file:close() end
  if old ~= text then
    stale = true
    if arg[1] == "--check" then
      io.stderr:write(path, ": does not list the tree as it is; run 'make rockspecs'\n")
    else
      assert(assert(io.open(path, "w")):write(text)):close()
    end
  end
end
if arg[1] == "--check" and stale then os.exit(1) end
