# Parallax. `make help` lists the targets.

LUA      ?= lua5.4
CC       ?= cc
PKGS     := lua5.4 libutf8proc gumbo zlib sqlite3
CFLAGS   ?= -O2 -g
WARN     := -Wall -Wextra -Wpedantic -Wshadow -Wconversion
STD      := -std=c11 -fPIC -fvisibility=hidden
EVENT    ?= bridge
SPEC     ?= spec

# What a Debian or Ubuntu machine needs for each job. APT=no leaves
# installing to you; then a missing package shows as a failing build.
APT        ?= yes
BUILD_DEPS := gcc libc6-dev pkg-config lua5.4 liblua5.4-dev lua-lpeg lua-cjson lua-argparse \
              lua-filesystem libutf8proc-dev libgumbo-dev zlib1g-dev libstemmer-dev libsqlite3-dev
TEST_DEPS  := lua-busted
LINT_DEPS  := lua-check clang-format cppcheck
ROCK_DEPS  := luarocks zip unzip
MODEL_DEPS := wordnet-base

CORE_SRC := $(filter-out c/bind/% c/test/%,$(wildcard c/*/*.c))
SRC  := $(CORE_SRC) $(wildcard c/bind/*.c)
CORE := build/lib/parallax/core.so

# Looked up when a recipe runs, not when make starts: on a bare machine
# pkg-config itself is among the things to install.
INCLUDES = -Ic $$(pkg-config --cflags $(PKGS))
LIBS     = $$(pkg-config --libs libutf8proc gumbo zlib sqlite3) -lstemmer -lm

define INSTALL
@test "$(APT)" = no || sh scripts/dev/install.sh $(1)
@mkdir -p build && touch $@
endef

define COMPILE
@mkdir -p $(@D)
@echo "cc $@"
@$(CC) $(STD) $(WARN) $(CFLAGS) $(1) $(INCLUDES) -MMD -MP -c $< -o $@
endef

all: $(CORE) ## build the C core (installs what the build needs)

$(CORE): $(SRC:c/%.c=build/obj/%.o)
	@mkdir -p $(@D)
	@echo "ld $@"
	@$(CC) -shared $(CFLAGS) -o $@ $^ $(LIBS)

build/obj/%.o: c/%.c | build/.build-deps
	$(call COMPILE,)

demo: $(CORE) ## build, compare the bundled sample articles, write an HTML report
	@scripts/parallax compare scripts/samples/$(EVENT)
	@scripts/parallax compare --format html scripts/samples/$(EVENT) > build/demo.html
	@echo
	@echo "The same comparison as a page: file://$(CURDIR)/build/demo.html"

test: $(CORE) build/.test-deps ## run every spec (SPEC=file for one)
	@$(LUA) spec/run.lua $(SPEC)

property: $(CORE) build/.test-deps ## run the property specs alone
	@$(LUA) spec/run.lua --tags=property spec

golden: $(CORE) build/.test-deps ## rewrite the golden files; the review is the diff
	@GOLDEN=rewrite $(LUA) spec/run.lua spec/golden_spec.lua spec/docs_spec.lua

TIDY := c/*/*.c c/*/*.h scripts/dev/forest/*.c scripts/dev/kit/*.h

# A warning fails here, not in a user's build: the next compiler knows new ones.
lint: build/.lint-deps $(CORE) ## luacheck, compiler warnings, clang-format, cppcheck, borders between the rooms
	@$(CC) $(STD) $(WARN) -Werror -O2 $(INCLUDES) -fsyntax-only $(SRC)
	@luacheck -q lua scripts spec c/test
	@$(CC) $(STD) $(WARN) -Werror -O2 -Ic -Iscripts/dev/kit -fsyntax-only scripts/dev/forest/*.c
	@clang-format --dry-run -Werror $(TIDY)
	@cppcheck -q --std=c11 --enable=warning,performance,portability --inline-suppr \
	  --suppress=missingIncludeSystem --error-exitcode=1 -Ic -Iscripts/dev/kit c scripts/dev/forest
	@sh scripts/dev/borders.sh
	@$(LUA) scripts/dev/rockspec.lua --check
	@$(LUA) scripts/dev/reference.lua --check

unicode: ## write the tables of Unicode properties from Debian's unicode-data
	@sh scripts/dev/install.sh unicode-data
	@$(LUA) scripts/dev/wordbreak.lua > build/uax29_data.c && mv build/uax29_data.c c/text/uax29_data.c

rockspecs: ## write the rockspecs from the tree
	@$(LUA) scripts/dev/rockspec.lua

reference: ## write docs/reference.md from the annotations
	@$(LUA) scripts/dev/reference.lua

dist: rockspecs ## pack the release archive and its rockspec into build/dist
	@rm -rf build/dist && sh scripts/dev/dist.sh build/dist && rm -rf build/dist/source && ls build/dist/*

WORDNET ?= /usr/share/wordnet

wordnet: $(CORE) build/.wordnet-deps ## compile WordNet 3.0 anew (WORDNET=dir): the same source gives the same bytes
	@$(LUA) scripts/dev/wordnet.lua $(WORDNET) > build/wordnet.bin
	@mv build/wordnet.bin lua/parallax/wordnet/table.bin

MEANING := build/meaning/subspace build/meaning/train

# Programs that make models beside Lua, the same on every machine.
$(MEANING) build/forest/grow: build/%: scripts/dev/%.c scripts/dev/kit/tool.h | build/.build-deps
	@mkdir -p $(@D)
	@echo "cc $@"
	@$(CC) $(STD) $(WARN) $(CFLAGS) -ffp-contract=off -Ic -Iscripts/dev/kit -o $@ $< -lm

build/forest/grow: c/near/forest.h

meaning: $(CORE) $(MEANING) build/.wordnet-deps ## make the tables of ideas and of meanings anew (WORDNET=dir)
	@$(LUA) scripts/dev/ideas.lua > build/meaning/ideas.bin
	@mv build/meaning/ideas.bin lua/parallax/meaning/ideas.bin
	@$(LUA) scripts/dev/meaning.lua $(MEANING) $(WORDNET) > build/meaning/vectors.bin
	@mv build/meaning/vectors.bin lua/parallax/meaning/vectors.bin

links: $(CORE) build/forest/grow ## grow the trees that judge sentence links from the gold events anew; prints what each gives when held back
	@$(LUA) scripts/dev/links.lua

chains: $(CORE) build/forest/grow ## grow the trees that judge quotation chains from the gold events anew; prints what each gives when held back
	@$(LUA) scripts/dev/chains.lua

format: build/.lint-deps ## lay out the C files with clang-format
	@clang-format -i $(TIDY)

# The sanitized core is a build of its own, so that neither spoils the other.
ASAN := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer

build/asan/lib/parallax/core.so: $(SRC:c/%.c=build/asan/obj/%.o)
	@mkdir -p $(@D)
	@echo "ld $@"
	@$(CC) -shared $(CFLAGS) $(ASAN) -o $@ $^ $(LIBS)

build/asan/obj/%.o: c/%.c | build/.build-deps
	$(call COMPILE,$(ASAN))

# Tools under scripts/dev call other programs, which fail under a preloaded ASan
# runtime; they have no C of ours in them, so their specs are left out.
sanitize: build/asan/lib/parallax/core.so build/.test-deps ## run every spec under ASan and UBSan
	@PARALLAX_CORE=build/asan/lib ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 \
	  LSAN_OPTIONS=suppressions=c/test/lsan.supp:print_suppressions=0 \
	  LD_PRELOAD=$$($(CC) -print-file-name=libasan.so) $(LUA) spec/run.lua --exclude-tags=dev $(SPEC)

build/oom: c/test/oom.c $(SRC) | build/.build-deps
	@echo "cc $@"
	@$(CC) $(STD) $(WARN) $(CFLAGS) $(ASAN) $(INCLUDES) -o $@ $< $(SRC) $(LIBS) $$(pkg-config --libs lua5.4)

oom: build/oom ## every binding with the n-th allocation failing, for every n
	@build/oom c/test/oom.lua

FUZZ := $(patsubst c/test/%.c,%,$(wildcard c/test/fuzz_*.c))

build/fuzz_%: c/test/fuzz_%.c $(SRC) | build/.build-deps
	@echo "cc $@"
	@$(CC) $(STD) $(WARN) $(CFLAGS) $(ASAN) $(INCLUDES) -o $@ $< \
	  $(CORE_SRC) $(LIBS)

fuzz: $(FUZZ:%=build/%) ## run each fuzz target on fixed-seed input for a short while
	@for f in $^; do echo "$$f"; $$f || exit 1; done

test-browser: $(CORE) build/.browser-deps ## look at the HTML reports in Chromium: console, links, filters, axe-core, html-validate
	@sh scripts/dev/browser/run.sh
torture: $(CORE) ## kill, cut off, flip, fill and forge corpora; none may lose what it acknowledged
	@$(LUA) scripts/dev/torture.lua $(TRIALS)

rock-test: $(CORE) build/.rock-deps ## build, pack, install, run and remove the LuaRocks package
	@sh scripts/dev/rock-test.sh

accuracy: $(CORE) ## score the commands: DATA=dir SCORE=dir [TASK=name] [OUT=dir]
	@DATA="$(DATA)" SCORE="$(SCORE)" TASK="$(TASK)" OUT="$(OUT)" $(LUA) scripts/dev/accuracy.lua

# The trainer and the core's own code make the same model from the same data, bit for bit.
TRAIN := $(wildcard scripts/dev/models/*.c)

build/train: $(TRAIN) $(wildcard scripts/dev/models/*.h) $(SRC) | build/.build-deps build/.model-deps
	@echo "cc $@"
	@$(CC) $(STD) -D_POSIX_C_SOURCE=200809L $(WARN) $(CFLAGS) -ffp-contract=off -Iscripts/dev/models $(INCLUDES) -o $@ $(TRAIN) \
	  $(CORE_SRC) $(LIBS)

models: $(CORE) build/train ## train the tagger and the polarity model anew: DATA=dir (some minutes)
	@DATA="$(DATA)" $(LUA) scripts/dev/models.lua build/train
	@DATA="$(DATA)" $(LUA) scripts/dev/models/framing.lua

bench: $(CORE) ## time the primitives beside their peers: DATA=dir [JOB=name]
	@DATA="$(DATA)" JOB="$(JOB)" $(LUA) scripts/dev/bench.lua

bench-deps: ## install the peers that bench compares with
	@sh scripts/dev/install.sh libicu-dev libhyperscan-dev python3-ahocorasick
	@sh scripts/dev/install.sh libicu-dev libedlib-dev

install: $(CORE) build/.rock-deps ## install with LuaRocks (LUAROCKS_FLAGS=--local for your own tree)
	luarocks --lua-version 5.4 $(LUAROCKS_FLAGS) make rockspec/parallax-dev-1.rockspec

clean: ## remove everything that was built
	rm -rf build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

build/.build-deps: ; $(call INSTALL,$(BUILD_DEPS))
build/.test-deps: ; $(call INSTALL,$(TEST_DEPS))
build/.lint-deps: ; $(call INSTALL,$(LINT_DEPS))
# Node from elsewhere brings an npm of its own, which Debian's would fight.
build/.browser-deps: ; $(call INSTALL,chromium $$(command -v npm >/dev/null || echo nodejs npm))
build/.rock-deps: ; $(call INSTALL,$(ROCK_DEPS))
build/.wordnet-deps: ; $(call INSTALL,wordnet-base)
build/.model-deps: ; $(call INSTALL,$(MODEL_DEPS))

-include $(wildcard build/obj/*/*.d build/asan/obj/*/*.d)

.DELETE_ON_ERROR:
.PHONY: all demo test property golden lint unicode rockspecs reference dist wordnet meaning links chains format sanitize oom fuzz \
        test-browser torture rock-test accuracy models bench bench-deps install clean help
