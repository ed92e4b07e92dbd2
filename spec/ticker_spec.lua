local ticker = require "parallax.ticker"

local function found(text)
  local list = {}
  for k, span in ipairs(ticker.spans(text)) do list[k] = text:sub(span.first, span.last) end
  return list
end

describe("parallax.ticker", function()
  it("finds codes in brackets with these, and long ones without", function()
    assert.same({ "(VSN.PX)", "( V.N )", "VNDp.LS" }, found "Vesna (VSN.PX), Vend ( V.N ) and Vendis VNDp.LS fell.")
  end)

  it("takes no abbreviation and no end of a sentence for one", function()
    assert.same({}, found "The U.S. and J.K. Vance said NO. THEN (A.M.) it rained; see V.Vance and Ph.D work.")
  end)

  it("leaves them out of a phrase", function()
    assert.equal("Vesna Bank shareholders", ticker.without "Vesna Bank (VSN.PX) shareholders")
    assert.equal("Vendis", ticker.without "Vendis VNDp.LS")
    assert.equal("Vesna Inc.", ticker.without "Vesna Inc.")
  end)
end)
