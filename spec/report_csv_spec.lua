local csv = require "parallax.report.csv"
local helper = require "spec.helper"
local lpeg = require "lpeg"
local page = require "parallax.report.page"
local parallax = require "parallax"

-- The grammar of RFC 4180, section 2.
local P, S, C, Cs, Ct = lpeg.P, lpeg.S, lpeg.C, lpeg.Cs, lpeg.Ct
local escaped = P '"' * Cs(((1 - P '"') + P '""' / '"') ^ 0) * P '"'
local field = escaped + C((1 - S ',"\r\n') ^ 0)
local grammar = Ct((Ct(field * ("," * field) ^ 0) * P "\r\n") ^ 0) * -1

local function parsed(text) return assert(grammar:match(text), "not as RFC 4180 has it") end

describe("parallax.report.csv", function()
  for _, case in ipairs {
    { "plain", "plain" },
    { "with, comma", '"with, comma"' },
    { 'with "quotes"', '"with ""quotes"""' },
    { "two\nlines", '"two\nlines"' },
    { "=1+1", "'=1+1" },
    { "+1", "'+1" },
    { "-1", "'-1" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "\t=1", "'\t=1" },
    { "\r=1", '"\'\r=1"' },
    { '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"' },
    { "a=b", "a=b" },
    { -5, "-5" },
  } do
    it(("writes %q"):format(case[1]), function() assert.equal(case[2] .. "\r\n", csv.record({ case[1] }, 1)) end)
  end

  it("leaves formulas alone when asked to", function() assert.equal("=1+1\r\n", csv.record({ "=1+1" }, 1, true)) end)

  it("leaves a missing cell empty", function() assert.equal("a,,c\r\n", csv.record({ "a", nil, "c" }, 3)) end)

  it("takes rows by column or by position", function()
    assert.equal("1,2\r\n", csv.rows({ "a", "b" }, { { a = 1, b = 2 } }))
    assert.equal("1,2\r\n", csv.rows({ "a", "b" }, { { 1, 2 } }))
  end)

  it("writes the tables of a page", function()
    local p = page.new { title = "T" }
    p:heading(2, "not in csv")
    p:table { columns = { "a", { key = "b", title = "B" } }, rows = { { a = "x", b = { "y", { text = "z" } } } } }
    assert.equal("a,B\r\nx,yz\r\n", csv.page(p))
  end)

  it("is read back to the same cells by the grammar of RFC 4180", function()
    local out = helper.run "scripts/parallax quotes --format csv --raw scripts/samples"
    local records = parsed(out)
    assert.is_true(#records > 20)
    local at = {}
    for k, name in ipairs(records[1]) do at[name] = k end
    for k, record in ipairs(records) do
      assert.equal(#records[1], #record)
      if k > 1 then
        local doc = parallax.read.open(record[at.id])()
        local first, last = parallax.span.from_export(doc, tonumber(record[at.start]), tonumber(record[at["end"]]))
        local start = record[at.content]:match "^(.-) …" or record[at.content]
        assert.truthy(doc.text:sub(first, last):gsub("%s+", " "):find(start, 1, true))
      end
    end
  end)
end)
