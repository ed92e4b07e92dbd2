local core = require "parallax.core"
local html = require "parallax.read.html"
local read = require "parallax.read"

local folder = "spec/fixtures/read/"

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function page(markup) return html.each(markup)() end

-- Paragraphs that are long enough to be an article's.
local function prose(n)
  local list = {}
  local form = "<p>Paragraph %d tells at some length what happened in the town, and to whom.</p>"
  for k = 1, n do list[k] = form:format(k) end
  return table.concat(list, "\n")
end

local function plain(n) return (prose(n):gsub("<p>", ""):gsub("</p>\n?", "\n\n"):gsub("\n+$", "")) end

describe("a page", function()
  local pages = {
    {
      "semantic", "with cookie banner, menu, caption, pull quote, related links, comments", source = "The Harbour Post",
      date = "2025-04-02T18:30:00+01:00", byline = "Mona Reyle, Tobias Anker", lang = "en", encoding = "utf-8",
      title = "Ferry strike ends after nine days", url = "https://harbourpost.example/2025/ferry-strike-ends",
    },
    {
      "tables", "laid out in tables, in Windows-1252, with <br><br> and unclosed tags", source = "Lindauer Tagblatt",
      date = "2003-11-12", byline = "Red.", lang = "en", encoding = "windows-1252",
      title = "Mayor of Lindau resigns over crèche",
    },
    {
      "soup", "of nameless divs, with more comments than text", source = "Orrin Observer", date = "2025-05-04",
      byline = "Agnes Thole", lang = "en", encoding = "utf-8", title = "Lake Orrin to be drained, ministry says",
    },
    {
      "scripted", "that scripts would have built", source = "Alpine Wire", date = "2025-01-09T06:00:00Z",
      byline = "Lise Vonn", lang = "en", encoding = "utf-8", title = "Snow closes the Karsten pass",
      url = "https://alpinewire.example/karsten",
    },
  }
  for _, wanted in ipairs(pages) do
    local path = folder .. wanted[1]
    it(wanted[2], function()
      local doc = read.open(path .. ".html")()
      assert.equal(slurp(path .. ".txt"), doc.text .. "\n")
      for _, name in ipairs { "source", "date", "byline", "lang", "title", "url" } do
        assert.equal(wanted[name], doc[name])
      end
      assert.equal(wanted.encoding, doc.origin.encoding)
    end)
  end

  it("says that its text comes from the JSON-LD", function()
    assert.same({ "text taken from the page's JSON-LD" }, read.open(folder .. "scripted.html")().origin.notes)
  end)

  it("has its headings marked", function()
    local kinds = {}
    for _, m in ipairs(read.open(folder .. "semantic.html")():marks()) do kinds[#kinds + 1] = m.kind end
    assert.equal("headline subhead byline date subhead", table.concat(kinds, " "))
  end)
end)

describe("parallax.read.html", function()
  local metadata = {
    { "takes the outlet from the title when nothing else names it",
      "<title>Bridge shut | Valley Post</title><h1>Bridge shut</h1>", { title = "Bridge shut",
        source = "Valley Post" } },
    { "keeps a bar that belongs to the headline",
      "<title>Bridge | tunnel: both shut | Valley Post</title><h1>Bridge | tunnel: both shut</h1>",
      { title = "Bridge | tunnel: both shut", source = "Valley Post" } },
    { "prefers JSON-LD to meta", [[<meta property="og:title" content="B"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"A &amp; Z","author":["Ann","Bob"],"publisher":{"name":"P"}}</script>]],
      { title = "A & Z", byline = "Ann, Bob", source = "P" } },
    { "reads Dublin Core, in any case", [[<meta name="DC.Title" content="T"><meta name="DC.Creator" content="By Ann">
      <meta name="DC.date.issued" content="2025-05-09"><meta name="DC.publisher" content="P">]],
      { title = "T", byline = "Ann", date = "2025-05-09", source = "P" } },
    { "reads microdata",
      [[<span itemprop="author">Ann Lee</span><time itemprop="datePublished" datetime="2025-05-09">x</time>]],
      { byline = "Ann Lee", date = "2025-05-09" } },
    { "reads a time element and a link to the author",
      [[<time datetime="2025-05-09T10:00Z">today</time> <a rel="author" href="/ann">Ann Lee</a>]],
      { byline = "Ann Lee", date = "2025-05-09T10:00:00Z" } },
    { "takes no address for an author", [[<meta property="article:author" content="https://x.example/ann">]], {} },
    { "reads the language", [[<html lang="pt-BR">]], { lang = "pt" } },
  }
  for _, row in ipairs(metadata) do
    it(row[1], function()
      local record = page(row[2] .. prose(3))
      local got = {}
      for _, name in ipairs { "title", "source", "byline", "date", "lang" } do got[name] = record[name] end
      assert.same(row[3], got)
    end)
  end

  it("leaves out a date it cannot read, and says so", function()
    local record = page([[<meta name="date" content="09/05/2025">]] .. prose(3))
    assert.is_nil(record.date)
    assert.same({ "date '09/05/2025' left out: ambiguous: the day may be 9 or 5; --day-first or --month-first tells" },
      record.notes)
  end)

  it("says that JSON-LD is broken, and reads on", function()
    local record = page([[<script type="application/ld+json">{"a":</script>]] .. prose(3))
    assert.matches("^JSON%-LD left out: ", record.notes[1])
    assert.equal(plain(3), record.text)
  end)
end)

describe("parallax.core.html", function()
  local function text(markup, whole) return core.html(markup, whole).text end

  local kept = {
    { "ends a paragraph at two line breaks, a line at one", "a<br>b<br> <br>c", "a\nb\n\nc" },
    { "collapses white space, no-break spaces too", "a \n\t b&nbsp;&nbsp;c", "a b c" },
    { "decodes references", "caf&eacute; &#8220;x&#x201D; &amp;amp; AT&T &unknown;", "café “x” &amp; AT&T &unknown;" },
    { "drops soft hyphens and zero-width spaces", "un&shy;be\u{200B}liev&#xAD;able", "unbelievable" },
    { "draws the quotation marks of <q>", "he said <q>no <q>way</q> man</q>.", "he said “no ‘way’ man”." },
    { "joins what only looks different", "un<b>believ</b>able <i>news</i>", "unbelievable news" },
    { "keeps the lines of <pre>", "<pre>one\n  two</pre>", "one\ntwo" },
    { "sets list items, rows and cells apart", "<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table>",
      "a\n\nb\n\nc\nd\n\ne" },
    { "takes a lone angle bracket for text", "1 < 2 <3 > x", "1 < 2 <3 > x" },
    { "skips comments, scripts, styles and drawings",
      "a<!-- b --><script>c<p></script><style>d</style><svg><text>e</text></svg><noscript>f</noscript>g", "ag" },
    { "closes a paragraph that is never closed", "<p>a<p>b<div>c", "a\n\nb\n\nc" },
    { "survives end tags without start", "</div></p>a</table></li>", "a" },
    { "reads what is no HTML at all", "plain text", "plain text" },
    { "finds nothing in nothing", "", "" },
  }
  for _, row in ipairs(kept) do
    it(row[1], function() assert.equal(row[3], text(row[2], true)) end)
  end

  local asides = {
    { "navigation", "<nav><a href=/>Home</a> and some more words than usual to find your way</nav>" },
    { "an element that hides itself", "<p style='display: none'>Nobody sees these words, and nobody should.</p>" },
    { "an element hidden from readers", "<div aria-hidden=true>Nobody hears these words, and nobody should.</div>" },
    { "a dialog", "<div role=dialog aria-modal=true>Choose what you want to be asked about.</div>" },
    { "a caption", "<figure><img src=x><figcaption>The mayor on Monday</figcaption></figure>" },
    { "a caption without a figure", "<div class='image__caption'>The mayor on Monday</div>" },
    { "related links", "<div><b>More</b> <a href=1>The mayor resigns</a> <a href=2>The bridge is shut</a></div>" },
    { "a newsletter box without a name", "<div>Our best stories by mail <input type=email> <input type=submit></div>" },
    { "comments",
      "<div id=comments><p>I have an opinion, and it is longer than what I have read of the text.</p></div>" },
    { "comments with another name",
      "<section class='articleComments'><p>I too have an opinion, and so have they.</p></section>" },
    { "a pull quote", "<aside class=pull>“what happened in the town”</aside>" },
    { "a blockquote that repeats the article",
      "<blockquote><p>“Paragraph 2 tells at some length what happened in the town”</p><cite>Me</cite></blockquote>" },
    { "a heading over nothing but links",
      "<h2>Read also</h2><ul><li><a href=1>One thing</a><li><a href=2>Another</a></ul>" },
    { "an advertisement", "<div class=ad-slot>Advertisement</div>" },
  }
  for _, row in ipairs(asides) do
    it("leaves out " .. row[1], function()
      assert.equal(plain(4), text("<article>" .. prose(4) .. row[2] .. "</article>"))
    end)
  end

  local essentials = {
    { "an element whose name only seems to be an aside's",
      "<div class='has-sidebar no-comments'><div class='article__body--with-ad'>", "</div></div>" },
    { "an article in a form", "<form action=x><div>", "</div></form>" },
    { "an article in a table cell", "<table><tr><td><a href=1>Menu</a><td>", "</table>" },
    { "an article behind an unclosed link", "<a name=top><a href=x>Top", "" },
    { "an article marked hidden while a dialog is open", "<div aria-hidden=true>", "</div>" },
    { "an article in an aside", "<aside>", "</aside>" },
  }
  for _, row in ipairs(essentials) do
    it("keeps " .. row[1], function()
      assert.matches(plain(12), text(row[2] .. prose(12) .. row[3]), 1, true)
    end)
  end

  it("tells the positions of headings", function()
    local found = core.html("<article><h1>Head</h1>" .. prose(3) .. "<h2>Cross</h2>" .. prose(1) .. "</article>")
    local list = {}
    for k = 1, #found.headings, 2 do list[#list + 1] = found.text:sub(found.headings[k], found.headings[k + 1]) end
    assert.same({ "Head", "Cross" }, list)
  end)

  it("reads a page nested a million deep, and counts what it leaves out", function()
    local started = os.clock()
    local found = core.html(("<div>"):rep(1000000) .. "<p>At the bottom of it all.")
    assert.equal("At the bottom of it all.", found.text)
    assert(found.dropped > 999000)
    assert(os.clock() - started < 5)
  end)

  it("takes linear time on hostile markup", function()
    local pieces = { "<a href=x><p>x", "<a href=x><div>x</a>", "<b><p>x", "<table><tr><td>x", "<table>x",
      "<h1><div><h2></h1>",
      "<", "<a ", "<a x=\"", "<!--", "&", "&#1", "<svg>", "<title>", "<br>", "<q>", "<p>", "\"", "<li><ul>", "<span>x" }
    for _, piece in ipairs(pieces) do
      local started = os.clock()
      core.html(piece:rep(1000000 // #piece))
      assert(os.clock() - started < 5, piece)
    end
    local started = os.clock()
    core.html("<div " .. ("a=b "):rep(250000) .. ">x</div>")
    assert(os.clock() - started < 5, "attributes")
  end)
end)
