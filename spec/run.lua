-- Runs the specs with Busted under the Lua that runs this file, whatever
-- `busted` means on this machine; settings are in .busted.
-- Usage: lua5.4 spec/run.lua [busted options] [file or folder ...]
require "busted.runner" { standalone = false }
os.exit(0, true) -- closes the state, so that every finalizer has run
