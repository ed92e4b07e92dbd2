-- Makes the library of a checkout visible, from any directory and without any
-- setting: recipes stand in scripts/, beside lua/ and build/. Where LuaRocks
-- installed them there is no such neighbour, and nothing changes.
-- PARALLAX_CORE names a folder that holds another build of parallax/core.so.
local here = debug.getinfo(1, "S").source:match "^@(.*)/[^/]*$" or "."
local root = here .. "/.."
local probe = io.open(root .. "/lua/parallax/init.lua")
if not probe then return end
probe:close()

local core = os.getenv "PARALLAX_CORE" or root .. "/build/lib"
local built = io.open(core .. "/parallax/core.so", "rb")
if not built then
  io.stderr:write("parallax: the C core is not built (no ", core, "/parallax/core.so); run make in the checkout\n")
  os.exit(4)
end
built:close()

local lua_path = ("%s/lua/?.lua;%s/lua/?/init.lua;"):format(root, root)
if package.path:sub(1, #lua_path) ~= lua_path then
  package.path = lua_path .. package.path
  package.cpath = core .. "/?.so;" .. package.cpath
end
