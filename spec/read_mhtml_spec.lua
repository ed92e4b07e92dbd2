local helper = require "spec.helper"
local mhtml = require "parallax.read.mhtml"
local read = require "parallax.read"

local URL = "https://wire.example/ferry"

-- A page as a browser saves it, its HTML coded as 'coding' says.
local function saved(html, coding, kind)
  return table.concat({
    "From: <Saved by Blink>", "Snapshot-Content-Location: " .. URL, "MIME-Version: 1.0",
    "Content-Type: multipart/related;", '\ttype="text/html";', '\tboundary="----Part--x"', "", "",
    "------Part--x", "Content-Type: text/css", "", "p { color: red }",
    "------Part--x", "Content-Type: " .. (kind or "text/html"), "Content-Transfer-Encoding: " .. coding, "", html,
    "------Part--x", "Content-Type: text/html", "", "<p>an advertisement</p>", "------Part--x--", "",
  }, "\r\n")
end

describe("a page saved as a single file", function()
  it("is the first part of HTML, decoded", function()
    local rows = {
      { "<p>a=3Db c=\r\naf=C3=A9</p>", "quoted-printable", "<p>a=b caf\u{e9}</p>\r\n" },
      { "PHA+YT1iPC9w\r\nPg==", "base64", "<p>a=b</p>" },
      { "<p>a=b</p>", "8bit", "<p>a=b</p>\r\n" },
    }
    for _, row in ipairs(rows) do
      local page = mhtml.page(saved(row[1], row[2]))
      assert.equal(row[3]:gsub("%s+$", ""), (page.html:gsub("%s+$", "")))
      assert.equal(URL, page.url)
    end
  end)

  it("is read as an article, with its address, in the encoding its part names", function()
    local folder = helper.folder {
      ["a.mhtml"] = saved("<title>Ferry</title><article><p>" .. ("The caf=E9 by the pier stays open. "):rep(20)
        .. "</p></article>", "quoted-printable", 'text/html; charset="iso-8859-1"'),
    }
    local doc = read.open(folder)()
    helper.remove(folder)
    assert.matches("^The caf\u{e9} by the pier stays open%.", doc.text)
    assert.same({ "Ferry", URL }, { doc.title, doc.url })
  end)

  it("is nothing that only looks like it", function()
    for _, bytes in ipairs {
      "", "Date: today\n\nThe ferry stopped.", "MIME-Version: 1.0\nContent-Type: text/plain\n\nThe ferry.",
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np\n--x--\n",
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x",
    } do
      assert.is_nil(mhtml.page(bytes))
    end
  end)

  it("may have parts, blanks and letters without end", function()
    local head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    assert.is_nil(mhtml.page(head .. ("--x\n"):rep(1000000)))
    local part = "--x\nContent-Type: text/html\nContent-Transfer-Encoding: %s\n\n"
    for _, coding in ipairs { "base64", "quoted-printable" } do
      for _, letter in ipairs { " ", "=", "A" } do
        assert.is_string(mhtml.page(head .. part:format(coding) .. letter:rep(1000000)).html)
      end
    end
  end)
end)
