local feed = require "parallax.read.feed"
local xml = require "parallax.read.xml"

local function all(text)
  local list = {}
  for record in feed.each(text) do list[#list + 1] = record end
  return list
end

local function rss(items)
  return "<rss version='2.0'><channel><title>The Feed</title>" .. items .. "</channel></rss>"
end

describe("an RSS feed", function()
  it("holds one document an item", function()
    local record = all [==[<?xml version="1.0"?>
      <rss xmlns:content="c"><channel><title>The Feed</title><link>http://x/</link><language>en-us</language>
      <image><title>no</title></image>
      <item><title>Bread &amp;amp; butter</title><link>http://x/1</link><guid isPermaLink="false">g1</guid>
        <pubDate>Fri,
          09 May 2025 14:20:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator><media:title>not this</media:title>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>One &eacute;</p><p>Two</p><nav><a href=x>Menu</a></nav>]]></content:encoded></item>
      </channel></rss>]==][1]
    assert.same(
      { "g1", "Bread & butter", "http://x/1", "2025-05-09T14:20:00Z", "Ann Lee", "The Feed", "en", "One é\n\nTwo", 4 },
      { record.id, record.title, record.url, record.date, record.byline, record.source, record.lang, record.text,
        record.line })
  end)

  local rows = {
    { "HTML that is escaped", "<description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;&lt;p&gt;c</description>", "a & b\n\nc" },
    { "HTML that is not escaped", "<description><p>a</p><p>b</p></description>", "a\n\nb" },
    { "plain text", "<description>a &lt; b &#8211; c &#x2013; d</description>", "a < b – c – d" },
    { "several CDATA sections", "<description><![CDATA[a <b>]]><![CDATA[b</b>]]> c</description>", "a b c" },
    { "a description when the content is empty", "<content:encoded></content:encoded><description>a</description>",
      "a" },
    { "a comment that looks like an item", "<description>a</description><!-- <item><title>x</item> -->", "a" },
  }
  for _, row in ipairs(rows) do
    it("may have " .. row[1], function()
      local records = all(rss("<item>" .. row[2] .. "</item>"))
      assert.equal(1, #records)
      assert.equal(row[3], records[1].text)
    end)
  end

  it("loses only the items that are wrong", function()
    local records = all(rss "<item><title>no text</title></item>\n<item><description>a</description>\n"
      .. "<item><description>b</description></item>\n<item><description><b>c</item><item><description>cut")
    local list = {}
    for k, record in ipairs(records) do list[k] = record.text or ("%d: %s"):format(record.line, record.reason) end
    assert.same({ "1: the item has no text", "a", "b", "c", "4: the item is cut short" }, list)
  end)

  it("reads on after items that are not closed, and tells the one cut short", function()
    local records = all("<rss><channel><item><description>a</description>\n<item><description>b</description></item>\n"
      .. "<item><description><b>c</item><item>\n<description>cut")
    local list = {}
    for k, record in ipairs(records) do list[k] = record.text or ("%d: %s"):format(record.line, record.reason) end
    assert.same({ "a", "b", "c", "3: the item is cut short" }, list)
  end)

  it("is told when it has no items", function()
    assert.equal("the feed has no items", all(rss "")[1].reason)
  end)

  it("is told when it is another kind of XML", function()
    assert.equal("an XML file, but no RSS, RDF or Atom feed", all("<svg><title>x</title></svg>")[1].reason)
    assert.equal("an XML file, but no RSS, RDF or Atom feed",
      all("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")[1].reason)
  end)
end)

describe("an Atom feed", function()
  local function entry(inner)
    return all([[<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Feed</title><id>f</id>
      <author><name>not of the entry</name></author><entry>]] .. inner .. "</entry></feed>")[1]
  end

  it("holds one document an entry", function()
    local record = entry [[<id>urn:1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; one</title>
      <link rel="self" href="no"/><link rel="alternate" href="http://x/1?a=1&amp;b=2"/>
      <published>2025-05-09T10:00:00Z</published>
      <updated>2025-06-01T10:00:00Z</updated><author><name>Ann &amp; Bob</name><email>a@b</email></author>
      <content type="html">&lt;p&gt;a&lt;/p&gt;</content>]]
    assert.same(
      { "urn:1", "A bold one", "http://x/1?a=1&b=2", "2025-05-09T10:00:00Z", "Ann & Bob", "Der Feed", "de", "a" },
      { record.id, record.title, record.url, record.date, record.byline, record.source, record.lang, record.text })
  end)

  it("may have XHTML inside", function()
    assert.equal("a\n\nb", entry "<content type='xhtml'><div><p>a</p><p>b</p></div></content>".text)
  end)

  it("may have plain text that looks like HTML", function()
    assert.equal("a <b> c", entry "<content type='text'>a &lt;b> c</content>".text)
  end)
end)

describe("an RDF feed", function()
  it("holds its items beside the channel", function()
    local record = all [[<rdf:RDF xmlns:rdf="r"><channel><title>The Feed</title></channel>
      <item rdf:about="http://x/1"><title>T</title><description>a</description>
      <dc:date>2025-05-09</dc:date></item></rdf:RDF>]][1]
    assert.same({ "http://x/1", "T", "a", "2025-05-09", "The Feed" },
      { record.id, record.title, record.text, record.date, record.source })
  end)
end)

describe("parallax.read.xml", function()
  it("decodes the references XML knows, and no others", function()
    assert.equal("<&>\"' é é &nbsp; &x \u{FFFD} \u{FFFD}",
      xml.decode "&lt;&amp;&gt;&quot;&apos; &#233; &#xE9; &nbsp; &x &#0; &#xD800;")
  end)

  it("reads attributes in either kind of marks", function()
    local tag = [[<link rel='a' href = "b&amp;c" empty="" data-x="y"/>]]
    assert.same({ "a", "b&c", "", "y" },
      { xml.attribute(tag, "rel"), xml.attribute(tag, "href"), xml.attribute(tag, "empty"), xml.attribute(tag,
        "data-x") })
    assert.is_nil(xml.attribute(tag, "data"))
  end)

  it("takes linear time on what is never closed, and a million deep", function()
    for _, piece in ipairs { "<", "<a ", '<a "', "<![CDATA[", "<!--", "<?", "<!", "&", "<item>", "<item><title>",
      "</item>",
      "<item/>", "<a>", "<item><description><![CDATA[", '<a x=">"' } do
      local started = os.clock()
      all("<rss><channel>" .. piece:rep(500000 // #piece))
      all("<rss><channel><item><description>" .. piece:rep(500000 // #piece))
      assert(os.clock() - started < 5, piece)
    end
    assert.equal("x", all(rss("<item><description>" .. ("<div>"):rep(1000000) .. "x</description></item>"))[1].text)
  end)
end)
