--- What judges pairs, of statements or of quotations: boosted trees over named
--- pieces of evidence, one model for a pair by itself and, where it is wanted, one
--- for it in the light of all others. scripts/dev/kit/judge.lua grows them.
--- Source: Friedman (2001), Greedy function approximation: a gradient boosting
--- machine.
local core = require "parallax.core"

local M = {}

---@class parallax.Judge
---@field alone string[] evidence of a pair by itself, in the order that its model was made for
---@field together? string[] of a pair in the light of all others
---@field limits table where pairs are joined, as parts of the F1 that is expected; see `pairing.limits`
---@field folder string of alone.forest and together.forest
---@field name string what is judged, for messages
---@field opened table<string, parallax.Forest>
local Judge = {}
Judge.__index = Judge

--- Makes a judge; its models are read when they are asked for.
---@param settings { name: string, folder: string, alone: string[], together?: string[], limits: table } `name`: what is
---  judged, which `make NAME` grows models for; `folder` ends in a slash
---@return parallax.Judge
function M.new(settings)
  local judge = { opened = {} }
  for key, value in pairs(settings) do judge[key] = value end
  return setmetatable(judge, Judge)
end

--- Reads a model.
---@param name "alone"|"together"
---@param path? string the file that comes with Parallax, unless given
---@return parallax.Forest # raises where there is none, or it is damaged or made for other evidence
function Judge:read(name, path)
  path = path or ("%s%s.forest"):format(self.folder, name)
  local function fail(reason)
    error(("%s: %s; install Parallax anew, or run `make %s`"):format(self.name, reason, self.name), 0)
  end
  local file <close>, reason = io.open(path, "rb")
  if not file then fail(reason) end
  local forest, why = core.forest(file:read "a" or "")
  if not forest then fail(("%s: %s"):format(path, why)) end
  if table.concat(forest:names(), " ") ~= table.concat(self[name], " ") then
    fail(path .. ": made for other evidence")
  end
  return forest
end

--- A model that comes with Parallax; once read, it is kept.
---@param name "alone"|"together"
---@return parallax.Forest # raises as `read` does
function Judge:model(name)
  self.opened[name] = self.opened[name] or self:read(name)
  return self.opened[name]
end

--- The numbers of some evidence in the order of a model.
---@param name "alone"|"together"
---@param evidence table<string, number>
---@return number[]
function Judge:row(name, evidence)
  local row = {}
  for k, each in ipairs(self[name]) do row[k] = evidence[each] end
  return row
end

--- How likely evidence makes a pair one.
---@param name "alone"|"together"
---@param evidence table<string, number>
---@param model? parallax.Forest another than the one that comes with Parallax
---@return number probability 0 to 1
function Judge:likely(name, evidence, model)
  return M.probability(model or self:model(name), self:row(name, evidence))
end

--- How likely a row of evidence makes a pair one.
---@param model parallax.Forest
---@param row number[] in the order that the model was made for
---@return number probability 0 to 1
function M.probability(model, row) return 1 / (1 + math.exp(-model:score(row))) end

return M
