--- Reports: a page of blocks, and what turns it into text, HTML or CSV; the
--- sections the bundled recipes are made of; JSON forms of records.
---@class parallax.report
local M = {}

local rooms = {
  article = true,
  balance = true,
  conllu = true,
  corpus = true,
  crowd = true,
  csv = true,
  diff = true,
  export = true,
  glance = true,
  graph = true,
  html = true,
  label = true,
  lineage = true,
  markdown = true,
  naming = true,
  number = true,
  page = true,
  quotations = true,
  section = true,
  speech = true,
  tally = true,
  text = true,
  visible = true,
}

return setmetatable(M, {
  __index = function(self, name)
    if not rooms[name] then return nil end
    local room = require("parallax.report." .. name)
    rawset(self, name, room)
    return room
  end,
})
