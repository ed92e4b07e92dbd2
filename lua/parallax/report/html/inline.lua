--- Runs as markup.
local element = require "parallax.report.html.element"

local escape, tag = element.escape, element.tag

local M = {}

local names = { strong = "strong", delete = "del", insert = "ins", hit = "strong", code = "code" }
local classes = { name = true, faint = true, label = true, key = true, only = true, quote = false }

--- Runs as markup. Links inside the page are made only to what is there.
---@param runs parallax.Run[]
---@param ids table<string, true> the anchors of the page
---@return string
function M.markup(runs, ids)
  local parts = {}
  for k, run in ipairs(runs) do
    local text = escape(run.text)
    if names[run.style] then
      text = tag(names[run.style], nil, text)
    elseif classes[run.style] then
      text = tag("span", { "class", run.style }, text)
    end
    if run.keep then text = tag("span", { "class", "k" }, text) end
    local address = element.web_address(run.href)
    if address then
      text = tag("a", { "href", address, "rel", "noopener noreferrer nofollow" }, text)
    elseif run.anchor and ids[run.anchor] then
      text = tag("a", { "href", "#" .. run.anchor }, text)
    end
    parts[k] = text
  end
  return table.concat(parts)
end

--- Runs as plain text, for attributes.
---@param runs parallax.Run[]
---@return string
function M.plain(runs)
  local parts = {}
  for k, run in ipairs(runs) do parts[k] = run.text end
  return table.concat(parts)
end

return M
