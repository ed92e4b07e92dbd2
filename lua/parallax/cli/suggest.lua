--- "Did you mean ...?" for the words a user types.
local check = require "parallax.check"

--- A hint to append to a message, or the empty string.
---@param word string as typed
---@param known string[]
---@return string hint
---
--- Example: `suggest("qoutes", { "compare", "quotes" })` --> " (did you mean 'quotes'?)"
return function(word, known)
  local guess = #word <= 64 and check.nearest(word, known)
  return guess and ((" (did you mean '%s'?)"):format(guess)) or ""
end
