--- The texts of a folder beside this file.
local lfs = require "lfs"

local M = {}

--- Calls visit(line, path) for each line, in the order of the files' names.
---@param root string of the checkout
---@param folder "ideas"|"statements"
---@param visit fun(line: string, path: string)
function M.each_line(root, folder, visit)
  local path, names = ("%s/scripts/dev/meaning/%s/"):format(root, folder), {}
  for name in lfs.dir(path) do
    if name:find "%.txt$" then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    for line in io.lines(path .. name) do visit(line, path .. name) end
  end
end

return M
