--- Whether a letter of a class string is one of several, asked of a letter at a
--- time: a table look-up, where a pattern would cost a search. The set of
--- letters is made when it is first asked for.
---
--- Example: `one_of["dz"][view.letters[k]]` is true for "d" and "z", nil for others and outside the text
local class = require "parallax.class"

return setmetatable({}, {
  __index = function(made, letters)
    local set = class.set(letters)
    made[letters] = set
    return set
  end,
})
