-- Whether a token has one of some letters of the class string.
local one_of = require "parallax.one_of"

---@param view parallax.quote.View
---@param k integer
---@param letters string
---@return boolean
return function(view, k, letters) return one_of[letters][view.letters[k]] == true end
