#!/bin/sh
# The release as an archive with its rockspec beside it, from the files git
# knows (or would know, were they added). Usage: dist.sh DIRECTORY
set -eu
out=$1
version=$(sed -n 's/.*version = "\([0-9.]*\)".*/\1/p' lua/parallax/init.lua)
name=parallax-$version
mkdir -p "$out/source"
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$out/source"
else
  tar cf - --exclude=./build . | tar xf - -C "$out/source"
fi
tar czf "$out/$name.tar.gz" -C "$out" --transform "s,^source,$name," source
# luarocks pack wants to know where the archive lies, in full.
full=$(cd "$out" && pwd)
sed "s,file://$name,file://$full/$name," "rockspec/$name-1.rockspec" >"$out/$name-1.rockspec"
