--- Notes on what was assumed or left out: the first of them as they come, of
--- the rest how many, so that one odd column does not bury what failed.
local status = require "parallax.cli.status"

local M = {}

local SHOWN <const> = 10

---@class parallax.Notes
---@field count integer notes so far
local Notes = {}
Notes.__index = Notes

--- Begins the notes of a command.
---@param options { quiet?: boolean, verbose?: boolean } `quiet` says none, `verbose` all
---@return parallax.Notes
function M.new(options)
  return setmetatable({ count = 0, quiet = options.quiet, verbose = options.verbose }, Notes)
end

--- Says a note on stderr, as long as there were not many.
---@param message string
function Notes:say(message)
  self.count = self.count + 1
  if not self.quiet and (self.verbose or self.count <= SHOWN) then status.say("note: " .. message) end
end

--- Says how many were kept back; harmless the second time.
function Notes:finish()
  local more = self.count - SHOWN
  self.count = 0
  if more > 0 and not self.quiet and not self.verbose then
    status.say(("note: and %d more; --verbose says each"):format(more))
  end
end

return M
