local csv = require "parallax.read.csv"

local function all(text, options)
  local list = {}
  for record in csv.each(text, options or {}) do list[#list + 1] = record end
  return list
end

local function texts(text, options)
  local list = {}
  for k, record in ipairs(all(text, options)) do list[k] = record.text or false end
  return list
end

describe("a CSV file", function()
  local rows = {
    { "has plain fields", "id,text\n1,a\n2,b\n", { "a", "b" } },
    { "needs no line end at its end", "id,text\n1,a", { "a" } },
    { "has quoted fields with commas, quotation marks and lines", 'id,text\n1,"a, ""b""\nc"\n2,d\n', { 'a, "b"\nc',
      "d" } },
    { "may end its lines as Windows does", 'id,text\r\n1,"a\r\nb"\r\n2,c\r\n', { "a\r\nb", "c" } },
    { "may end its lines as old Macs did", "id,text\r1,a\r2,b", { "a", "b" } },
    { "may have blank lines", "\nid,text\n\n1,a\n\n2,b\n\n", { "a", "b" } },
    { "may have a mark in a bare field", 'id,text\n1,a 5" pipe\n', { 'a 5" pipe' } },
    { "may have space around quoted fields", 'id, text\n1, "a, b" \n', { "a, b" } },
    { "may have empty fields at the end of a record", "id,text\n1,a,,\n", { "a" } },
    { "may lack fields at the end of a record", "text,source,date\na\n", { "a" } },
    { "may use semicolons", "id;text\n1;a, b\n", { "a, b" } },
    { "may use tabs", "id\ttext\n1\ta, b\n", { "a, b" } },
    { "may use bars", "id|text\n1|a, b\n", { "a, b" } },
    { "may say its delimiter in Excel's way", "sep=;\nid;text\n1;a\n", { "a" } },
    { "may have one column", "text\na\nb\n", { "a", "b" } },
  }
  for _, row in ipairs(rows) do
    it(row[1], function() assert.same(row[3], texts(row[2])) end)
  end

  it("has its columns under many names, or those of the map", function()
    local record = all("Headline,Publication,Published,Body\nT,P,2025-05-09,a\n")[1]
    assert.same({ "T", "P", "2025-05-09", "a" }, { record.title, record.source, record.date, record.text })
    assert.same({ "x" }, texts("text,Inhalt\na,x\n", { map = { text = "Inhalt" } }))
  end)

  it("has them under the names of media databases", function()
    local record = all("Headline;Publication;Load-Date;Byline;Body\nT;P;May 9, 2025;B;a\n")[1]
    assert.same({ "T", "P", "2025-05-09", "B", "a" },
      { record.title, record.source, record.date, record.byline, record.text })
    record = all("stories_id,title,publish_date,media_name,url,text\n"
      .. "7,T,2025-05-09 08:00:00,P,https://p.example/,a\n")[1]
    assert.same({ "7", "T", "2025-05-09T08:00:00", "P", "https://p.example/" },
      { record.id, record.title, record.date, record.source, record.url })
  end)

  it("says once that nothing names date or outlet, where a column may", function()
    local records = all "Kopf,Tag,text\na,2025-05-09,b\nc,2025-05-10,d\n"
    assert.same({ "nothing names the date and the source; of 'Kopf', 'Tag' say which one with "
      .. "--map date=NAME,source=NAME" }, records[1].notes)
    assert.same({}, records[2].notes)
    assert.same({}, all("id,text\n1,a\n")[1].notes)
    assert.same({}, all("Tag,Quelle,text\n2025,b,c\n", { map = { date = "Tag", source = "Quelle" } })[1].notes)
  end)

  it("loses the record with broken quoting, and no other", function()
    local records = all 'id,text\n1,a\n2,"never closed\n3,"b"\n4,"closed "too" early"\n5,c\n'
    local list = {}
    for k, record in ipairs(records) do list[k] = record.text or ("%d: %s"):format(record.line, record.reason) end
    assert.same({ "a", "3: broken quoting", "b", "5: broken quoting", "c" }, list)
    assert.is_string(records[2].hint)
  end)

  it("takes the lines a broken record leaves behind for its own", function()
    local records = all 'id,title,text\n1,T,"it "was\nover lines\nand more\n2,T,a\n'
    assert.same({ 2, "broken quoting (up to line 4)" }, { records[1].line, records[1].reason })
    assert.same({ 5, "a" }, { records[2].line, records[2].text })
  end)

  it("does not let an unclosed field swallow later records", function()
    assert.same({ false, "b", "c" }, texts 'id,title,text\n1,T,"a\n2,T,"b"\n3,"T",c\n')
  end)

  it("tells a record with too many fields, by its line", function()
    local records = all 'id,text\n1,"a\nb"\n2,c,d\n3,e\n'
    assert.same({ 4, "3 fields where the header has 2" }, { records[2].line, records[2].reason })
    assert.equal("e", records[3].text)
  end)

  it("tells a record that stops before the text", function()
    assert.equal("1 of 2 fields, and not the text", all("id,text\n1\n")[1].reason)
  end)

  it("tells a header without a column for the text, and its columns", function()
    local records = all "a,b\n1,2\n"
    assert.equal(1, #records)
    assert.same({ 1, "no column for the text", "columns are 'a', 'b'; say which one with --map text=NAME" },
      { records[1].line, records[1].reason, records[1].hint })
  end)

  it("tells a header that cannot be read", function()
    assert.matches("^the header cannot be read", all('"a')[1].reason)
  end)

  it("takes linear time on quotation marks", function()
    for _, piece in ipairs { '"', '""', '","\n', '"\n', '"a""\n', 'a"b,\n', '"""\n', ",", "\n", '"a"b\n', "\r" } do
      for _, header in ipairs { "id,text\n", ("c,"):rep(400) .. "text\n" } do
        local started = os.clock()
        all(header .. piece:rep(300000 // #piece))
        assert(os.clock() - started < 5, piece)
      end
    end
  end)
end)

describe("the dates of a table", function()
  -- The dates as read, and all notes on them.
  local function dates(column, options)
    local list, notes = {}, {}
    for k, record in ipairs(all("text,date\nx," .. table.concat(column, "\nx,") .. "\n", options)) do
      list[k] = record.date or false
      table.move(record.notes, 1, #record.notes, #notes + 1, notes)
    end
    return list, notes
  end

  it("are read in the order that any of them shows, and it is said once", function()
    local list, notes = dates { "09/05/2025", "10/05/2025 08:00", "29/05/2025" }
    assert.same({ "2025-05-09", "2025-05-10T08:00", "2025-05-29" }, list)
    assert.same({ "dates are read with the day first, as '29/05/2025' in line 4 has it" }, notes)
    list, notes = dates { "05/29/25", "09/05/25" }
    assert.same({ "2025-05-29", "2025-09-05" }, list)
    assert.same({ "dates are read with the month first, as '05/29/25' in line 2 has it" }, notes)
  end)

  it("are left out where none shows the order, or some show either", function()
    local list, notes = dates { "09/05/2025", "2025-05-29" }
    assert.same({ false, "2025-05-29" }, list)
    assert.same({ "date '09/05/2025' left out: ambiguous: the day may be 9 or 5; no other date of the column tells; "
      .. "--day-first or --month-first does" }, notes)
    list, notes = dates { "29/05/2025", "09/05/2025", "05/29/2025" }
    assert.same({ "2025-05-29", false, "2025-05-29" }, list)
    assert.matches("the column has both orders: '29/05/2025' in line 2, '05/29/2025' in line 4; --day-first", notes[1],
      1, true)
  end)

  it("are read in the order the user gives", function()
    assert.same({ "2025-05-09" }, (dates({ "09/05/2025" }, { day_first = true })))
    assert.same({ "2025-09-05", "2025-05-29" }, (dates({ "09/05/2025", "29/05/2025" }, { day_first = false })))
  end)

  it("are looked for past records that are broken", function()
    assert.same("2025-05-09", all('date,text\n09/05/2025,a\n1,"b "c"\n29/05/2025,"d\ne"\n')[1].date)
  end)
end)
