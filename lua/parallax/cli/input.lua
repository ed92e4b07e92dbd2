--- Documents for a recipe, with what could not be read said on stderr at once.
local note = require "parallax.cli.note"
local progress = require "parallax.cli.progress"
local status = require "parallax.cli.status"

local M = {}

---@class parallax.Input
---@field failed integer inputs that were rejected, or that a layer failed on
---@field read integer documents handed out
local Input = {}
Input.__index = Input

--- The options of a command that say how to read, for `parallax.read.open`.
---@param options table of the recipe: map, source, source_rule, date, lang, from, day_first
---@return table
function M.reading(options)
  return {
    map = options.map, source = options.source, source_rule = options.source_rule, date = options.date,
    lang = options.lang, format = options.from, day_first = options.day_first, repeated_ids = options.repeated_ids,
  }
end

--- Opens what the user named.
---@param options table of the recipe: files, and those of `reading`
---@param reader? fun(paths: string[], options: table): fun(), parallax.ReadReport of something else than documents
---@return parallax.Input
function M.open(options, reader)
  local each, report = (reader or require("parallax.read").open)(options.files, M.reading(options))
  return setmetatable({ each = each, report = report, told = 0, noted = 0, failed = 0, read = 0,
    notes = note.new(options), verbose = options.verbose,
    progress = progress.new { noun = "articles", quiet = options.quiet },
  }, Input)
end

-- Where a document came from, for messages.
local function where(doc)
  local origin = doc.origin or {}
  return origin.path and (origin.line and ("%s:%d"):format(origin.path, origin.line) or origin.path) or doc.id
end

-- What was rejected, and what was assumed or repaired, since the last time.
function Input:tell()
  local rejected, notes = self.report.rejected, self.report.notes
  if #notes > self.noted or #rejected > self.told then self.progress:clear() end
  for k = self.noted + 1, #notes do self.notes:say(tostring(notes[k])) end
  self.noted = #notes
  for k = self.told + 1, #rejected do status.say(tostring(rejected[k])) end
  self.failed = self.failed + #rejected - self.told
  self.told = #rejected
end

--- Says what is wrong with another input of the recipe, and counts it as failed.
---@param message string "path:line: reason"
function Input:reject(message)
  status.say(message)
  self.failed = self.failed + 1
end

-- One line on a document that was read.
local function tell_of(doc)
  status.say(("read %s: %s, %s, %d bytes"):format(where(doc), doc.source or "no outlet named", doc.lang, #doc.text))
end

--- Iterates over the documents, in input order.
---@return fun(): parallax.Document?
function Input:documents()
  return function()
    local doc = self.each()
    self:tell()
    if doc then
      self.read = self.read + 1
      self.progress:step()
    else
      self.progress:clear()
      self.notes:finish()
    end
    if doc and self.verbose then tell_of(doc) end
    return doc
  end
end

local FEW <const> = 20 -- articles that are worked on before anybody wonders

--- Runs the step that takes all documents together; many may take long.
---@param what string the step, for the reader
---@param step fun(): any
---@return any result
function Input:together(what, step)
  if self.read > FEW then self.progress:busy(what) end
  local result = step()
  self.progress:clear()
  return result
end

--- Runs one step of work on one document. A fault in it costs that document,
--- not the batch: it is said, counted, and nil returned.
---@param doc parallax.Document
---@param what string the step, for the message
---@param step fun(): any
---@return any result nil after a fault
function Input:attempt(doc, what, step)
  local ok, result = xpcall(step, function(problem)
    if status.is_final(problem) then return problem end
    return self.debugging and debug.traceback(tostring(problem), 2) or tostring(problem)
  end)
  if ok then return result end
  if status.is_final(result) then error(result, 0) end
  status.say(("%s: %s failed: %s (a fault of the program; please report it)"):format(where(doc), what, result))
  self.failed = self.failed + 1
  return nil
end

--- How the command ends as far as its input goes.
---@return integer status
function Input:status()
  if self.read == 0 then
    local skipped = self.report.skipped
    local hint = #skipped > 0 and ("; of %d passed over, the first is %s"):format(#skipped, tostring(skipped[1])) or ""
    status.say(("nothing to work on: no input holds %s%s"):format(self.report.wanted or "an article", hint))
    return status.nothing
  end
  return self.failed > 0 and status.some_failed or status.done
end

Input.__close = function() end

return M
