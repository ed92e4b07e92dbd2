-- Reads spec/cases/*.txt. A case is a title between two lines of ===, the
-- input, a line of ---, and what is expected, up to a blank line before the
-- next ===. Blank lines at either end of input and expectation do not count.

local function trim(lines) return (table.concat(lines, "\n"):gsub("^\n+", ""):gsub("\n+$", "")) end

--- Calls `each(title, input, expected)` for every case of a file, in order.
---@param name string file in spec/cases, without its ending
---@param each fun(title: string, input: string, expected: string)
return function(name, each)
  local path = "spec/cases/" .. name .. ".txt"
  local cases, part = {}, nil
  for line in io.lines(path) do
    local case = cases[#cases]
    if line == "===" and part == "title" then
      part = "input"
    elseif line == "===" then
      part = "title"
      cases[#cases + 1] = { title = {}, input = {}, expected = {} }
    elseif line == "---" then
      part = "expected"
    else
      table.insert(case[part], line)
    end
  end
  assert(part == "expected", path .. ": the last case has no line of ---")
  for _, case in ipairs(cases) do each(trim(case.title), trim(case.input), trim(case.expected)) end
end
