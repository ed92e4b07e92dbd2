-- Busted's plain terminal output, closed by one line that any runner reads:
-- N passed, N failed. A run in which no test ran has failed.
local busted = require "busted"
local plain = require "busted.outputHandlers.plainTerminal"

return function(options)
  local handler = plain(options)
  local subscribe = handler.subscribe
  function handler:subscribe(given)
    subscribe(self, given)
    busted.subscribe({ "exit" }, function()
      local failed = self.failuresCount + self.errorsCount
      io.stdout:write(("\n%d passed, %d failed"):format(self.successesCount, failed))
      if self.pendingsCount > 0 then io.stdout:write((", %d skipped"):format(self.pendingsCount)) end
      io.stdout:write "\n"
      if self.successesCount + failed == 0 then
        io.stderr:write "no test ran\n"
        os.exit(1, true)
      end
      return nil, true
    end)
  end
  return handler
end
