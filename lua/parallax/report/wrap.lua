--- Inline runs to lines of bounded width.
---
--- An atom is a piece of one word in one style; `space` says that a space
--- parts it from the atom before. A word of several styles is several atoms.
local visible = require "parallax.report.visible"
local width = require "parallax.report.width"

---@class parallax.Atom
---@field text string
---@field width integer
---@field style? string
---@field space boolean

local M = {}

-- Differences, hits and keys must be readable without colour.
local brackets = { delete = { "[-", "-]" }, insert = { "{+", "+}" }, hit = { "*", "*" }, key = { "[", "]" } }

local function decorate(text, style)
  local pair = brackets[style]
  if not pair then return text end
  local before, inner, after = text:match "^(%s*)(.-)(%s*)$"
  return before .. pair[1] .. inner .. pair[2] .. after
end

local function add_atom(atoms, text, style, space)
  atoms[#atoms + 1] = { text = text, width = width.of(text), style = style, space = space }
end

--- The atoms of inline content, white space reduced to the `space` flags.
---@param runs parallax.Run[]
---@return parallax.Atom[]
function M.atoms(runs)
  local atoms, space = {}, false
  for _, run in ipairs(runs) do
    local text = decorate(visible(run.text), run.style)
    if run.keep then text = text:gsub("%s+", " ") end
    for gap, word in text:gmatch(run.keep and "(%s*)(.*)" or "(%s*)([^%s]*)") do
      space = space or gap ~= ""
      if word ~= "" then
        add_atom(atoms, word, run.style, space and #atoms > 0)
        space = false
      end
    end
  end
  return atoms
end

-- A word wider than the line is cut; each piece starts a line of its own.
local function cut(atoms, columns)
  local result = {}
  for _, atom in ipairs(atoms) do
    if atom.width <= columns then
      result[#result + 1] = atom
    else
      for k, piece in ipairs(width.split(atom.text, columns)) do
        add_atom(result, piece, atom.style, k > 1 or atom.space)
        result[#result].cut = k > 1
      end
    end
  end
  return result
end

-- The last atom of the word that atom k begins, and the word's width.
local function word_end(atoms, k, columns)
  local total = atoms[k].width
  while atoms[k + 1] and not atoms[k + 1].space and total + atoms[k + 1].width <= columns do
    k = k + 1
    total = total + atoms[k].width
  end
  return k, total
end

--- Breaks atoms into lines of at most `columns` columns.
---@param atoms parallax.Atom[]
---@param columns integer
---@return parallax.Atom[][] lines each with its `width`
function M.lines(atoms, columns)
  atoms = cut(atoms, math.max(columns, 2))
  local lines, line, k = {}, { width = 0 }, 1
  while k <= #atoms do
    local stop, needed = word_end(atoms, k, columns)
    local gap = #line > 0 and atoms[k].space and 1 or 0
    if #line > 0 and (atoms[k].cut or line.width + gap + needed > columns) then
      lines[#lines + 1] = line
      line, gap = { width = 0 }, 0
    end
    for i = k, stop do line[#line + 1] = atoms[i] end
    line.width = line.width + gap + needed
    k = stop + 1
  end
  if #line > 0 then lines[#lines + 1] = line end
  return lines
end

--- The widest line that the runs need when nothing is wrapped.
---@param runs parallax.Run[]
---@return integer columns
function M.natural(runs)
  local total = 0
  for _, atom in ipairs(M.atoms(runs)) do total = total + atom.width + (atom.space and 1 or 0) end
  return total
end

return M
