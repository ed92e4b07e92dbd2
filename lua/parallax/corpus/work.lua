-- The inside of a worker process: frames from standard input, results to
-- standard output, until the input ends.
local M = {}

--- Serves tasks. A task that raises gives its error as result; the next goes on.
---@param job string module with `work(task)`
function M.serve(job)
  local work = require(job).work
  io.stdout:setvbuf "full"
  while true do
    local head = io.read(8)
    if not head or #head < 8 then return end
    local size = ("<I8"):unpack(head)
    local task = size == 0 and "" or io.read(size)
    if not task or #task < size then return end
    local ok, result = pcall(work, task)
    local body = (ok and "\1" or "\0") .. tostring(result)
    io.stdout:write(("<I8"):pack(#body), body)
    io.stdout:flush()
  end
end

return M
