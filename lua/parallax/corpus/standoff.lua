--- Annotations in the form of brat: a text and, beside it, lines of standoff.
--- A record with `type` is a T line; its other fields are notes in JSON.
--- Source: brat standoff format, brat.nlplab.org/standoff.html: offsets are
--- characters, from 0, half-open.
local json = require "parallax.json"
local span = require "parallax.span"

local M = {}

-- A type as brat has them: letters, digits, - and _.
local function type_of(record)
  local name = tostring(record.type or record.label or record.layer or "span"):gsub("[^%w_-]", "_")
  return name
end

local function rest_of(record)
  local entries, names = {}, {}
  for name in pairs(record) do
    if name ~= "first" and name ~= "last" then names[#names + 1] = name end
  end
  table.sort(names)
  for k, name in ipairs(names) do entries[k] = { name, record[name] } end
  return json.encode(json.object(entries))
end

--- Writes records as lines of a .ann file.
---@param doc parallax.Document
---@param records table[]
---@return string
function M.write(doc, records)
  local lines = {}
  for k, record in ipairs(records) do
    local pair = span.to_export(doc, record.first, record.last)
    local words = doc.text:sub(record.first, record.last):gsub("[\r\n\t]", " ")
    lines[#lines + 1] = ("T%d\t%s %d %d\t%s"):format(k, type_of(record), pair[1], pair[2], words)
    lines[#lines + 1] = ("#%d\tAnnotatorNotes T%d\t%s"):format(k, k, rest_of(record))
  end
  return #lines > 0 and table.concat(lines, "\n") .. "\n" or ""
end

-- A record of a T line, or why there is none. Of a span in parts the whole.
local function record_of(doc, line, number)
  local id, kind, offsets = line:match "^(T%d+)\t(%S+) ([%d; ]+)\t?"
  if not id then return nil, ("line %d: not a text-bound annotation"):format(number) end
  local from, to = offsets:match "^(%d+)", offsets:match "(%d+)%s*$"
  local first, last = span.from_export(doc, math.tointeger(tonumber(from)), math.tointeger(tonumber(to)))
  if not first then return nil, ("line %d: offsets outside the text"):format(number) end
  return { first = first, last = last, type = kind }, id
end

--- Reads lines of a .ann file. Relations, events and attributes are counted,
--- not read.
---@param doc parallax.Document whose text the lines are about
---@param text string
---@return table[] records
---@return string[] problems what could not be read, with its line
function M.read(doc, text)
  local records, by_id, problems, number, other = {}, {}, {}, 0, 0
  for line in (text .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    local noted, data = line:match "^#%d+\tAnnotatorNotes (T%d+)\t({.*})$"
    if line:find "^T" then
      local record, id = record_of(doc, line, number)
      if record then
        records[#records + 1], by_id[id] = record, record
      else
        problems[#problems + 1] = id
      end
    elseif noted and by_id[noted] then
      local fields = json.decode(data)
      for name, value in pairs(type(fields) == "table" and fields or {}) do
        if type(name) == "string" and name ~= "first" and name ~= "last" then by_id[noted][name] = value end
      end
    elseif line:find "^[REAMN*]" then
      other = other + 1
    end
  end
  if other > 0 then problems[#problems + 1] = ("%d relations, events or attributes left out"):format(other) end
  return records, problems
end

return M
