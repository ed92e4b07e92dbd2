--- The command line: what recipes share. Each part is loaded when first used.
return setmetatable({}, {
  __index = function(self, name)
    local part = require("parallax.cli." .. name)
    rawset(self, name, part)
    return part
  end,
})
