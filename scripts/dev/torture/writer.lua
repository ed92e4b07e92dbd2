-- Adds documents to a corpus and acknowledges each commit with a line on
-- standard output: "ack FIRST LAST". Which text a document has follows from its
-- number, so that anyone can tell whether it is whole.
-- Usage: lua5.4 writer.lua DIR COUNT [NAME [EACH]]
local root = arg[0]:match "^(.*)/scripts/dev/torture/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path
local made = require "torture.made"

local dir, count, name, each = arg[1], tonumber(arg[2]), arg[3] or "doc", tonumber(arg[4] or 3)
local writer_room = require "parallax.corpus.writer"

local function round(first)
  local writer <close> = assert(writer_room.open(dir, { wait = 60 }))
  local last = first - 1
  for k = first, math.min(first + each - 1, count) do
    local doc = made.document(name, k)
    if not writer:known(doc) then assert(writer:add(doc)) end
    last = k
  end
  assert(writer:commit())
  assert(writer:close())
  io.stdout:write(("ack %s %d %d\n"):format(name, first, last))
  io.stdout:flush()
  os.remove(("%s/ack %s %d %d"):format(dir, name, first, last)) -- for the record of writes: see record.c
  return last + 1
end

local next_number = 1
while next_number <= count do next_number = round(next_number) end
