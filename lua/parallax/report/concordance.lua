-- Lines of context for a terminal: hits under each other, cut to the width.
local visible = require "parallax.report.visible"
local width = require "parallax.report.width"

local M = {}

local function plain(text) return (visible(text):gsub("%s+", " ")) end

-- As much of the start of a text as fits, and the columns it takes.
local function head(text, columns)
  if columns <= 0 then return "", 0 end
  local piece = width.split(text, columns)[1]
  return piece, width.of(piece)
end

-- As much of the end.
local function tail(text, columns)
  if width.of(text) <= columns then return text, width.of(text) end
  local used, at = 0, #text + 1
  while at > 1 do
    local before = utf8.offset(text, -1, at)
    local more = width.of(text:sub(before, at - 1))
    if used + more > columns then break end
    used, at = used + more, before
  end
  return text:sub(at), used
end

local NOTE_MOST = 24

--- Lays lines out. The note (who said it, when) stands first, as far as there
--- is room.
---@param lines { left: string, hit: string, right: string, note: string }[]
---@param columns integer
---@return { note: string, left: string, hit: string, right: string }[] # each padded, to be put beside each other
function M.layout(lines, columns)
  local note_width = 0
  for _, line in ipairs(lines) do note_width = math.max(note_width, width.of(plain(line.note))) end
  note_width = math.min(note_width, NOTE_MOST, columns // 4)
  local room = columns - note_width - 2
  local result = {}
  for k, line in ipairs(lines) do
    local note, used = head(plain(line.note), note_width)
    local hit, hit_width = head(plain(line.hit), room // 2)
    local side = (room - 2) // 2 - hit_width // 2
    local left, left_width = tail(plain(line.left), side)
    local right = head(plain(line.right), room - side - hit_width - 2)
    result[k] = { note = note .. (" "):rep(note_width - used), left = (" "):rep(side - left_width) .. left, hit = hit,
      right = right }
  end
  return result
end

return M
