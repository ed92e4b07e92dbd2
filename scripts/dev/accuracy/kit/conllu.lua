--- Texts and gold of Universal Dependencies, for the tasks scored by conllu.py:
--- what one file ud/NAME.conllu is called as a set, and one run for each.
local file = require "kit.file"

local M = {}

-- The set of the file that stands for the whole folder is called gum, after
-- the corpus it comes from; a further file gives its own name.
local function set_name(stem)
  local name = stem:gsub("[_-]?%f[%a]dev%f[%A]", ""):gsub("[_-]?%f[%a]heldout%f[%A]", "")
  return name ~= "" and name or "gum"
end

--- The sets below the data folder: every file that is not for training. Of a
--- development and a held-out file, `job` scores the latter.
---@param data string
---@return { set: string, gold: string }[]
function M.sets(data)
  local sets, seen = { { set = "gum", gold = "ud/dev.conllu" } }, { gum = true }
  for _, name in ipairs(file.names(data .. "/ud", ".conllu")) do
    local stem = name:gsub("%.conllu$", "")
    local set = set_name(stem)
    if not stem:find "train" and not seen[set] then
      seen[set] = true
      sets[#sets + 1] = { set = set, gold = "ud/" .. name }
    end
  end
  return sets
end

--- Writes what `annotate` finds in the texts of the gold file.
---@param job accuracy.Job
---@param layers string
function M.annotate(job, layers)
  job:annotate(layers, file.decode_lines(job:scorer("conllu.py", job.gold, "--text"), "conllu.py"))
end

--- One figure of the scorer as a row.
---@param job accuracy.Job
---@param figure string "tokens_f1"
---@param counted string figure that says of how many, "tokens"
---@param metric string name of the figure in the row
---@return table[] rows
function M.rows(job, figure, counted, metric)
  local scores = job:scores("conllu.py", job.gold, job.prediction)
  return { { metric = metric, value = scores[figure], n = scores[counted] } }
end

--- A task whose figure the scorer counts under its own name.
---@param name string
---@param figure string
---@return table task
function M.task(name, figure)
  return {
    name = name,
    sets = M.sets,
    predict = function(job) M.annotate(job, "tokens,sentences") end,
    score = function(job) return M.rows(job, figure, "tokens", "accuracy") end,
  }
end

return M
