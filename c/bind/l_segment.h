/*
** What the bindings of a segment share. The type is made in l_segment.c; each
** other file has the methods of one matter, and knows none of the others.
*/
#ifndef PARALLAX_L_SEGMENT_H
#define PARALLAX_L_SEGMENT_H

#include "bind/l_types.h"

/* The methods of a segment, by what they ask about. */
extern const luaL_Reg segment_doc_methods[], segment_word_methods[], segment_phrase_methods[],
    segment_text_methods[];

/* Raises where a part of the file turns out to be damaged. */
int segment_damaged(lua_State *L);

/* Compares two uint32_t, for qsort and bsearch. */
int segment_by_number(const void *x, const void *y);

#endif
