--- Statistics a reviewer accepts: one published measure a file, each naming
--- its source. Plain numbers in, plain numbers out; `keyness` puts them to
--- work on groups of articles.
---@class parallax.stats
local M = {}

for _, name in ipairs {
  "agreement", "bootstrap", "deviation", "false_discovery", "fisher", "keyness", "log_likelihood", "log_odds",
  "log_ratio", "percent_difference", "permutation", "random", "special",
} do
  M[name] = require("parallax.stats." .. name)
end

return M
