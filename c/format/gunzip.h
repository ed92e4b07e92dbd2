/*
** gzip (RFC 1952) to bytes.
*/
#ifndef PARALLAX_GUNZIP_H
#define PARALLAX_GUNZIP_H

#include "base/buf.h"

/*
** Appends what all members of a gzip file hold. Zero bytes after the last
** member are padding. ST_LIMIT when the content is longer than 'limit' bytes;
** ST_SYNTAX when the file is damaged or cut short, with '*reason' saying
** which: a literal, never freed. After a failure the content of 'out' is
** what came before it. O(n + content) time, 64 KiB above the content.
*/
enum status gunzip(struct buf *out, const char *bytes, size_t n, size_t limit, const char **reason);

#endif
