--- Pairs of sentences, scored by pairs.py: what `similarity` says of each.
local M = {}

--- The score from which both of a pair count as saying the same. Set once, on
--- the development part.
M.THRESHOLD = 0.52

M.gold = "matching/sentpairs_dev.jsonl"

--- Writes the scores of all pairs of the gold file.
---@param job accuracy.Job
function M.predict(job) job:parallax({ "similarity", "-" }, { stdin = job.gold, stdout = job.prediction }) end

--- What the scorer counts.
---@param job accuracy.Job
---@return table
function M.scores(job) return job:scores("pairs.py", job.gold, job.prediction, "--thr", tostring(M.THRESHOLD)) end

return M
