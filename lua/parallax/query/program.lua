-- From the tree of a query to the program that core.cql runs.
local core = require "parallax.core"

local grammar = require "parallax.query.grammar"

local M = {}

local TEST, ANY, SPLIT, JUMP, SAVE, START, END, INSIDE, MATCH = 0, 1, 2, 3, 4, 5, 6, 7, 8
local TRUE, FALSE = -1, -2
local LIMIT, CAPTURES = 20000, 16 -- CQL_LIMIT and CQL_CAPTURES of c/match/cql.h

---@class parallax.query.Program what core.cql takes, with the names behind its numbers
local Program = {}
Program.__index = Program

-- The number of a name in a list, from 0; the name is added when it is new.
local function number_of(list, name)
  for k, other in ipairs(list) do
    if other == name then return k - 1 end
  end
  list[#list + 1] = name
  return #list - 1
end

-- Appends an instruction; returns its number.
function Program:emit(node, op, x, y)
  local code, n = self.code, #self.code // 3
  if n >= LIMIT then
    grammar.fail(node.at, ("the query is too long: more than %d steps, repetitions counted"):format(LIMIT))
  end
  code[#code + 1], code[#code + 2], code[#code + 3] = op, x or 0, y or 0
  return n
end

function Program:here() return #self.code // 3 end

-- Sets where a jump or split goes, once it is known.
function Program:patch(instruction, operand, target) self.code[instruction * 3 + 1 + operand] = target end

-- Reads the expression of a condition; a fault in it shows where it stands.
local function read_expression(test)
  local regex, reason, at = core.regex(test.pattern, test.flags)
  if not regex then grammar.fail(test.from + at - 1, reason) end
  return regex
end

-- The number of a condition; the same one asked twice is one.
function Program:condition(test)
  local key = table.concat({ test.attribute, test.flags, test.pattern }, "\0")
  if not self.known[key] then
    self.expressions[#self.expressions + 1] = read_expression(test)
    self.asks[#self.asks + 1] = number_of(self.names.attributes, test.attribute)
    self.known[key] = #self.expressions - 1
  end
  return self.known[key]
end

-- Branches of a test, what follows a branch made before it. `made` collects
-- them; the last made is asked first.
local function branch(self, test, yes, no, made)
  if test.op == "not" then return branch(self, test[1], no, yes, made) end
  if test.op then
    local is_and = test.op == "and"
    local next_one = is_and and yes or no
    for k = #test, 1, -1 do
      if is_and then next_one = branch(self, test[k], next_one, no, made)
      else next_one = branch(self, test[k], yes, next_one, made) end
    end
    return next_one
  end
  if test.negated then yes, no = no, yes end
  local one = { condition = self:condition(test), yes = yes, no = no }
  made[#made + 1] = one
  return one
end

-- Numbers the branches so that each leads to later ones; returns the first.
function Program:test(test)
  local made = {}
  branch(self, test, TRUE, FALSE, made)
  local base, number = #self.branches // 3, { [TRUE] = TRUE, [FALSE] = FALSE }
  for k = #made, 1, -1 do number[made[k]] = base + #made - k end
  for k = #made, 1, -1 do
    local list = self.branches
    list[#list + 1], list[#list + 2], list[#list + 3] =
      made[k].condition, number[made[k].yes], number[made[k].no]
  end
  return base
end

local compile = {}

function Program:add(node) compile[node.is](self, node) end

function compile.any(self, node) self:emit(node, ANY) end

function compile.test(self, node)
  self.tests[node] = self.tests[node] or self:test(node.test) -- repetitions share it
  self:emit(node, TEST, self.tests[node])
end

function compile.sequence(self, node)
  for _, part in ipairs(node) do self:add(part) end
end

function compile.choice(self, node)
  local jumps = {}
  for k, part in ipairs(node) do
    local split = k < #node and self:emit(node, SPLIT, self:here() + 1)
    self:add(part)
    if split then
      jumps[#jumps + 1] = self:emit(node, JUMP)
      self:patch(split, 2, self:here())
    end
  end
  for _, jump in ipairs(jumps) do self:patch(jump, 1, self:here()) end
end

-- Unbounded behind the copies that must be there.
local function endless(self, node, last)
  if last then
    self:emit(node, SPLIT, last, self:here() + 1)
    return
  end
  local split = self:emit(node, SPLIT, self:here() + 1)
  self:add(node.part)
  self:emit(node, JUMP, split)
  self:patch(split, 2, self:here())
end

compile["repeat"] = function(self, node)
  local last
  for _ = 1, node.low do
    last = self:here()
    self:add(node.part)
    if self:here() == last then return end -- nothing, any number of times
  end
  if not node.high then return endless(self, node, last) end
  local splits = {}
  for _ = node.low + 1, node.high do
    splits[#splits + 1] = self:emit(node, SPLIT, self:here() + 1)
    self:add(node.part)
  end
  for _, split in ipairs(splits) do self:patch(split, 2, self:here()) end
end

function compile.capture(self, node)
  local slot = 2 * number_of(self.names.captures, node.name)
  if slot >= 2 * CAPTURES then grammar.fail(node.at, ("more than %d labels"):format(CAPTURES)) end
  self:emit(node, SAVE, slot)
  self:add(node.part)
  self:emit(node, SAVE, slot + 1)
end

function compile.begin(self, node) self:emit(node, START, number_of(self.names.regions, node.name)) end

compile["end"] = function(self, node) self:emit(node, END, number_of(self.names.regions, node.name)) end

-- A whole region: from where it begins, token by token, until it ends.
function compile.region(self, node)
  local region = number_of(self.names.regions, node.name)
  self:emit(node, START, region)
  local any = self:emit(node, ANY)
  self:emit(node, SPLIT, any + 2, any + 4)
  self:emit(node, INSIDE, region)
  self:emit(node, JUMP, any)
  self:emit(node, END, region)
end

local function add_limit(self, limit)
  local list, x = self.limits
  if limit.region then
    x = number_of(self.names.regions, limit.region)
  else
    x = self:here()
    self:add(limit.node)
    self:emit(limit.node, MATCH)
  end
  list[#list + 1] = limit.kind == "containing" and 1 or 0
  list[#list + 1] = limit.negated and 1 or 0
  list[#list + 1] = limit.region and 1 or 0
  list[#list + 1] = x
end

--- Compiles the tree of a query. Raises the grammar's fault when the query is
--- too long or an expression in it is wrong.
---@param main parallax.query.Node
---@param limits parallax.query.Limit[]
---@return parallax.Cql cql
---@return { attributes: string[], regions: string[], captures: string[] } names by number
function M.compile(main, limits)
  local names = { attributes = {}, regions = {}, captures = {} }
  local self = setmetatable({
    names = names, code = {}, branches = {}, expressions = {}, asks = {}, limits = {}, known = {}, tests = {},
  }, Program)
  self:add(main)
  self:emit(main, MATCH)
  for _, limit in ipairs(limits) do add_limit(self, limit) end
  for kind, list in pairs(names) do self[kind] = #list end
  return core.cql(self), names
end

return M
