local core = require "parallax.core"

-- "one" and " two" as gzip files.
local function bytes(hex) return (hex:gsub("%x%x", function(h) return string.char(tonumber(h, 16)) end)) end
local one = bytes "1F8B0800000000000203CBCF4B0500F1866C7A03000000"
local two = bytes "1F8B0800000000000203532829CF07005623FD6F04000000"

describe("parallax.core.gunzip", function()
  it("unpacks a file", function() assert.equal("one", core.gunzip(one)) end)
  it("unpacks all members of a file", function() assert.equal("one two", core.gunzip(one .. two)) end)
  it("takes zeros after the last member for padding", function() assert.equal("one", core.gunzip(one
    .. ("\0"):rep(40))) end)

  local rows = {
    { "a file cut short", one:sub(1, -6), "the gzip file is cut short" },
    { "a second member cut short", one .. two:sub(1, 8), "the gzip file is cut short" },
    { "other bytes", "plain text", "not a gzip file" },
    { "no bytes at all", "", "the gzip file is cut short" },
    { "other bytes after the end", one .. "xyz", "the gzip file is damaged" },
    { "a wrong checksum", one:sub(1, -6) .. "\0\0\0\0\0", "the gzip file is damaged" },
  }
  for _, row in ipairs(rows) do
    it("names " .. row[1], function() assert.same({ nil, row[3] }, { core.gunzip(row[2]) }) end)
  end

  it("refuses content beyond the limit, and none below it", function()
    assert.same({ nil, "the gzip file holds more than 2 bytes" }, { core.gunzip(one, 2) })
    assert.equal("one", core.gunzip(one, 3))
  end)

  it("raises for a negative limit", function()
    assert.has_error(function() core.gunzip(one, -1) end)
  end)
end)
