--- Reads scripts/dev/meaning/statements: invented events, each statement of an
--- event in the words of four outlets:
---   # title of the event
---   S agency || popular paper || quality paper || foreign outlet
---   Q the same, of a statement that quotes
--- An outlet that leaves the statement out has "-".
local likeness = require "parallax.likeness"
local parallax = require "parallax"
local source = require "meaning.source"

local M = {}

---@class meaning.Sentence
---@field outlet integer from 0
---@field statement integer from 0
---@field features parallax.Features

local function add_row(event, line)
  local outlet, statement = 0, event.rows
  for cell in (line .. "||"):gmatch "%s*(.-)%s*||" do
    if cell ~= "-" and cell ~= "" then
      local doc = parallax.document.new { text = cell, lang = "en" }
      local features = likeness.features(doc, 1, #cell)
      event.sentences[#event.sentences + 1] = { outlet = outlet, statement = statement, features = features }
    end
    outlet = outlet + 1
  end
  event.rows = statement + 1
end

--- All events, in the order of the files' names and lines.
---@param root string of the checkout
---@return { sentences: meaning.Sentence[], space: parallax.Space }[] events
function M.read(root)
  local events = {}
  source.each_line(root, "statements", function(line, path)
    if line:find "^# " then
      events[#events + 1] = { rows = 0, sentences = {} }
    elseif line:find "^[SQ] " then
      add_row(events[#events], line:sub(3))
    elseif line ~= "" then
      error(("%s: neither a title nor a statement: %s"):format(path, line:sub(1, 60)))
    end
  end)
  for _, event in ipairs(events) do
    local list = {}
    for k, sentence in ipairs(event.sentences) do list[k] = sentence.features end
    event.space = likeness.space(list)
  end
  return events
end

return M
