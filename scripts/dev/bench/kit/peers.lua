--- The peers of the phrase jobs, where they are installed: hyperscan.c, built
--- on the spot, and aho.py.
local shell = require "kit.shell"

local M = {}

local PASSES = 3
local PYTHON = "/usr/bin/python3" -- the one that Debian's packages are for

--- Builds the program for Hyperscan.
---@param root string top of the checkout
---@return string? program nil when the library is missing
---@return string? reason
function M.hyperscan(root)
  if not shell.has "pkg-config" or shell.run { "pkg-config", "--exists", "libhs" } ~= 0 then
    return nil, "libhyperscan-dev is missing; make bench-deps installs it"
  end
  local program = root .. "/build/bench/hyperscan"
  shell.run { "mkdir", "-p", root .. "/build/bench" }
  local status = shell.run {
    os.getenv "CC" or "cc", "-std=c11", "-O2", root .. "/scripts/dev/bench/hyperscan.c", "-o", program, "-lhs",
  }
  if status ~= 0 then return nil, "hyperscan.c does not compile" end
  return program
end

--- Whether pyahocorasick is there.
---@return boolean
function M.has_ahocorasick()
  return os.execute(PYTHON .. " -c 'import ahocorasick' >/dev/null 2>&1") == true
end

--- What Hyperscan takes.
---@param program string
---@param what "scan"|"build"
---@param place { phrases: string, texts: string } paths
---@return number seconds
---@return integer found
---@return integer bytes of its database
function M.run_hyperscan(program, what, place)
  local seconds, found, bytes = shell.capture({ program, what, place.phrases, place.texts, PASSES })
    :match "^(%S+) (%d+) (%d+)"
  return tonumber(seconds), math.tointeger(found), math.tointeger(bytes)
end

--- What pyahocorasick takes.
---@param root string top of the checkout
---@param what "scan"|"build"
---@param place { phrases: string, texts: string } paths
---@return number seconds
---@return integer found
function M.run_ahocorasick(root, what, place)
  local script = root .. "/scripts/dev/bench/aho.py"
  local seconds, found = shell.capture({ PYTHON, script, what, place.phrases, place.texts }):match "^(%S+) (%d+)"
  return tonumber(seconds), math.tointeger(found)
end

return M
