local element = require "parallax.report.html.element"
local hash = require "parallax.report.hash"
local helper = require "spec.helper"
local html = require "parallax.report.html"
local lpeg = require "lpeg"
local page = require "parallax.report.page"
local script = require "parallax.report.html.script"
local style = require "parallax.report.html.style"
local visible = require "parallax.report.visible"

-- A strict reading of what the renderer writes: tags with quoted attributes,
-- and between them text without any bare < or >. Whatever got out of its
-- place does not match.
local P, R, S, C, Cc, Ct, Cg = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Ct, lpeg.Cg
local name = C(R "az" * (R("az", "AZ", "09") + "-") ^ 0)
local attribute = Ct(" " * Cg(name, "name") * '="' * Cg((1 - S '"<>') ^ 0, "value") * '"')
local open_tag = Ct(Cg(Cc "open", "kind") * "<" * Cg(name, "name") * Cg(Ct(attribute ^ 0), "attributes") * ">")
local close_tag = Ct(Cg(Cc "close", "kind") * "</" * Cg(name, "name") * ">")
local text = Ct(Cg(Cc "text", "kind") * Cg((1 - S "<>") ^ 1, "text"))
local markup = Ct(P "<!DOCTYPE html>" * (close_tag + open_tag + text) ^ 0) * -1

local entities = { amp = "&", lt = "<", gt = ">", quot = '"', ["#39"] = "'" }

local function unescaped(s)
  return (s:gsub("&([^;&]*);", function(entity) return assert(entities[entity], "unknown entity " .. entity) end))
end

local function parsed(source)
  local function cut(from, to)
    local first, last = source:find(from, 1, true)
    local stop = source:find(to, last, true)
    source = source:sub(1, first - 1) .. source:sub(stop + #to)
  end
  cut("<style>" .. style, "</style>")
  cut("<script>" .. script, "</script>")
  return assert(markup:match(source), "not the markup the renderer writes")
end

-- What may stand in a page at all.
local allowed = {
  html = "lang", head = "", meta = "charset http-equiv content name", title = "id", body = "", header = "",
  footer = "class",
  a = "class href rel aria-label title", nav = "aria-label", ul = "class aria-label", ol = "", li = "dir", main = "id",
  section = "", h1 = "", h2 = "id", h3 = "id", h4 = "", p = "class dir",
  div = "class role aria-label tabindex id lang dir hidden",
  table = "", caption = "", thead = "", tbody = "class", tr = "", th = "scope class rowspan dir",
  td = "class data-title dir",
  span = "class dir id data-link title", small = "class", strong = "", del = "", ins = "", code = "",
  article = "aria-labelledby data-article", search = "class hidden", fieldset = "", legend = "",
  label = "for", input = "type id data-filter data-start value autocomplete", select = "id data-filter",
  option = "value", output = "for id",
  figure = "tabindex role aria-label", svg = "viewBox width height role aria-labelledby", desc = "id",
  rect = "class x y width height rx", path = "class d", text = "x y",
}

local function assert_harmless(source)
  local words, open = {}, {}
  for _, item in ipairs(parsed(source)) do
    if item.kind == "text" then
      words[#words + 1] = unescaped(item.text)
    elseif item.kind == "close" then
      assert.equal(table.remove(open), item.name)
    else
      local known = assert(allowed[item.name], "element " .. item.name)
      for _, a in ipairs(item.attributes) do
        assert((" " .. known .. " "):find(" " .. a.name .. " ", 1, true), item.name .. " " .. a.name)
        if a.name == "href" then assert(a.value:find "^#[%w-]+$" or a.value:find "^https?://", a.value) end
      end
      if item.name ~= "meta" and item.name ~= "input" then open[#open + 1] = item.name end
    end
  end
  assert.same({}, open)
  return table.concat(words)
end

local attacks = {
  "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x.js></sCrIpT>", "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)", "https://x.example/\" onmouseover=\"alert(1)",
  "https://x.example/' onmouseover='alert(1)", "https://x.example/><script>alert(1)</script>", "//evil.example",
  "\" autofocus onfocus=alert(1) x=\"", "' onclick=alert(1) x='", "` onclick=alert(1) x=`", "\"><svg onload=alert(1)>",
  "</title><script>alert(1)</script>", "</style><script>alert(1)</script>", "</script><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>", "<!-- --><script>alert(1)</script>", "--><script>alert(1)</script>",
  "<![CDATA[x]]>",
  "<math><mtext><table><mglyph><style><img src onerror=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3c;script&#x3e;", "&quot;onload=&quot;alert(1)",
  "\0<script>alert(1)</script>",
  "<scr\0ipt>alert(1)</scr\0ipt>", "\u{202E}<script>", "\27]0;title\7<b>", "<style>*{display:none}</style>",
  "<base href=//evil.example>", "<meta http-equiv=refresh content='0;url=//evil.example'>",
  "<link rel=stylesheet href=//evil.example>",
  "<form action=//evil.example><input type=submit></form>", "%3Cscript%3Ealert(1)%3C/script%3E",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}", "%s%s%n%d", "%1 %0 %%", "\u{FEFF}<script>", "＜script＞", "\xC2\xA0<x>", "<\u{2028}script>",
}

local function payloads()
  local list = {}
  for _, attack in ipairs(attacks) do
    for _, form in ipairs { "@", "before @ after", "\"@", "'><@" } do
      list[#list + 1] = (form:gsub("@", function() return attack end))
    end
  end
  return list
end

describe("200 hostile texts", function()
  local list = payloads()

  it("are 200", function() assert.equal(200, #list) end)

  it("stay text in every field of a comparison", function()
    for _, payload in ipairs(list) do
      local comparison = helper.comparison {
        title = payload, source = payload, id = payload, url = payload, label = payload, speaker = payload,
        entity = payload,
        origin = payload, text = payload .. "\n\n",
      }
      local shown = assert_harmless(html.render(helper.compare_page(comparison)))
      -- The title of the article stands in it as it is, but for what is made visible.
      assert(shown:find(visible(payload, true), 1, true), ("%q is not shown"):format(payload))
    end
  end)

  it("stay text in every block of a page", function()
    for _, payload in ipairs(list) do
      local p = page.new { title = payload, about = payload }
      p:heading(2, payload)
      p:text {
        payload, { text = payload, style = "insert" }, { text = payload, href = payload },
        { text = payload, anchor = payload },
      }
      p:list { payload }
      p:table { title = payload, columns = { { key = 1, title = payload } }, rows = { { payload } }, note = payload }
      p:versions { title = payload, versions = { { who = payload, content = payload, note = payload } } }
      p:graph { title = payload, nodes = { payload, payload }, edges = { { from = 1, to = 2, note = payload } } }
      assert_harmless(html.render(p))
    end
  end)
end)

describe("links out of a page", function()
  for address, allowed_address in pairs {
    ["https://x.example/a?b=c&d=e#f"] = true, ["HTTP://x.example"] = true, ["javascript:alert(1)"] = false,
    ["data:text/html,x"] = false, ["https://x.example/\"x"] = false, ["//x.example"] = false,
    ["ftp://x.example"] = false,
    ["https:// x"] = false, ["https://"] = false, ["x https://x.example"] = false,
  } do
    it(("%s for %s"):format(allowed_address and "are made" or "are not made", address), function()
      assert.equal(allowed_address and address or nil, element.web_address(address))
    end)
  end
end)

describe("the page of a comparison", function()
  local source = html.render(helper.compare_page(helper.comparison()))
  local items = parsed(source)

  local function all(element_name)
    local list = {}
    for _, item in ipairs(items) do
      if item.kind == "open" and item.name == element_name then
        local found = {}
        for _, a in ipairs(item.attributes) do found[a.name] = unescaped(a.value) end
        list[#list + 1] = found
      end
    end
    return list
  end

  it("loads nothing", function()
    assert.not_matches("<[^>]* src=", source)
    assert.not_matches("<link", source)
    assert.not_matches("url%(", style)
    assert.not_matches("@import", style)
    assert.not_matches("fetch%(", script)
  end)

  it("lets the browser run its own style and script and nothing else", function()
    local policy
    for _, meta in ipairs(all "meta") do policy = policy or meta["http-equiv"] and meta.content end
    assert.matches("^default%-src 'none'; ", policy)
    assert.truthy(policy:find("style-src " .. hash.csp(style) .. ";", 1, true))
    assert.truthy(policy:find("script-src " .. hash.csp(script) .. ";", 1, true))
    assert.not_matches("unsafe", policy)
    assert.truthy(source:find("<style>" .. style .. "</style>", 1, true))
    assert.truthy(source:find("<script>" .. script .. "</script>", 1, true))
  end)

  it("has no inline handler and no inline style", function()
    for _, item in ipairs(items) do
      for _, a in ipairs(item.attributes or {}) do
        assert.not_matches("^on", a.name)
        assert.not_equal("style", a.name)
      end
    end
  end)

  it("has no anchor twice and no link into nothing", function()
    local ids = {}
    for _, item in ipairs(items) do
      for _, a in ipairs(item.attributes or {}) do
        if a.name == "id" then
          assert.is_nil(ids[a.value], a.value)
          ids[a.value] = true
        end
      end
    end
    local count = 0
    for _, link in ipairs(all "a") do
      local anchor = link.href:match "^#(.+)$"
      if anchor then
        assert.is_true(ids[anchor], anchor)
        count = count + 1
      end
    end
    assert.is_true(count > 10)
    for _, item in ipairs(items) do
      for _, a in ipairs(item.attributes or {}) do
        if a.name == "aria-labelledby" then
          for word in a.value:gmatch "%S+" do assert.is_true(ids[word], word) end
        end
      end
    end
  end)

  it("has the landmarks and headings a screen reader steers by", function()
    assert.equal("en", all("html")[1].lang)
    assert.equal(1, #all "h1")
    assert.equal(1, #all "main")
    assert.equal(1, #all "nav")
    assert.equal("#main", all("a")[1].href)
    assert.equal(#all "h2", #all "section")
    for _, region in ipairs(all "div") do
      if region.tabindex then assert.is_true(#region["aria-label"] > 0) end
    end
    for _, cell in ipairs(all "th") do assert.truthy(("row col rowgroup"):find(cell.scope, 1, true)) end
  end)

  it("ties linked sentences both ways", function()
    local ties = {}
    for _, span in ipairs(all "span") do
      if span["data-link"] then ties[#ties + 1] = span.id .. "=" .. span["data-link"] end
    end
    assert.same({ "s1-2=1", "s2-2=1" }, ties)
    assert.truthy(source:find('<a href="#s2-2" aria-label="B2: also in Valley Post, sentence 2">B2</a>', 1, true))
    assert.truthy(source:find('<a href="#s1-2" aria-label="A2: also in Northwire, sentence 2">A2</a>', 1, true))
  end)

  it("names the speaker of a quotation and says in words what only one tells", function()
    local who = '</span><small class="who"><a href="#c1"'
    assert.matches('class="quote h1"[^>]*>This bridge is a gift to the whole valley' .. who, source)
    local tag = '<small class="tag">only here: left out elsewhere</small>'
    assert.truthy(source:find("The works cost 4 million." .. tag, 1, true))
  end)

  it("draws the lineage with a title and a description, and says it in words", function()
    assert.equal("graph-title graph-desc", all("svg")[1]["aria-labelledby"])
    assert.truthy(source:find("Valley Post derives from Northwire.", 1, true))
  end)

  it("groups rows in bodies of their own, the name spanning them", function()
    local p = page.new { title = "T" }
    p:table {
      columns = { { key = 1, title = "who", group = true }, { key = 2, title = "as" } },
      rows = { { "<Ada>", "mayor" }, { "<Ada>", "builder" }, { "Bo", "–" } },
    }
    local out = html.render(p)
    assert_harmless(out)
    local ada = '<th scope="rowgroup" rowspan="2" dir="auto">&lt;Ada&gt;</th>'
    assert.truthy(out:find('<tbody class="group"><tr>' .. ada, 1, true))
    local nothing = '<td class="nil" data-title="as" dir="auto">–</td>'
    assert.truthy(out:find('<th scope="rowgroup" dir="auto">Bo</th>' .. nothing, 1, true))
  end)

  it("draws only the nodes that have an edge when there are many", function()
    local p = page.new { title = "T" }
    p:graph { title = "G", nodes = { "a", "b", "c", "d", "e", "f" }, edges = { { from = 6, to = 2, note = "" } } }
    local _, boxes = html.render(p):gsub("<rect ", "")
    assert.equal(2, boxes)
  end)

  it("shows differences by elements, not by colour", function()
    assert.truthy(source:find("<del>This</del><ins>the</ins> bridge", 1, true))
  end)

  it("shows the whole text of every article, word for word", function()
    local words = assert_harmless(source)
    assert.truthy(words:find("At last a bridge, and what a bridge!", 1, true))
    assert.truthy(words:find("Mayor Ada Quill said at the ceremony.", 1, true))
  end)
end)

describe("parallax.report.hash", function()
  local function hex(bytes) return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end

  -- Source: NIST, Secure Hash Standard examples; RFC 4648, section 10.
  for message, digest in pairs {
    [""] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ["abc"] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"] =
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    [("a"):rep(1000000)] = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  } do
    it(("has the digest of a message of %d bytes"):format(#message), function()
      assert.equal(digest, hex(hash.sha256(message)))
    end)
  end

  for bytes, code in pairs {
    [""] = "", f = "Zg==", fo = "Zm8=", foo = "Zm9v", foob = "Zm9vYg==", fooba = "Zm9vYmE=", foobar = "Zm9vYmFy",
  } do
    it(("codes '%s'"):format(bytes), function() assert.equal(code, hash.base64(bytes)) end)
  end
end)
