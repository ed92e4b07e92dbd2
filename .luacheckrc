std = "lua54"
max_line_length = 120
cache = false
exclude_files = { "build/**", "lua/parallax/models/**", "spec/fixtures/**", "c/bind/meta.lua" }
files["spec"] = { std = "+busted" }
