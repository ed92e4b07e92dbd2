/*
** Pages of broken markup: the tree stays shallow, the text well-formed, the
** headings inside it.
*/
#include "fuzz.h"

#include "format/html.h"
#include "format/nest.h"
#include "format/page.h"
#include "format/tame.h"
#include "text/utf8.h"

#include "text/encoding.h"

const char *const fuzz_fragments[] = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<a href=x>",
    "</a>",
    "<span>",
    "</span>",
    "<b>",
    "</b>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "</td>",
    "<th>",
    "<caption>",
    "<tbody>",
    "</tr>",
    "</tbody>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dd>",
    "<h1>",
    "</h1>",
    "<h2>",
    "</h2>",
    "<blockquote>",
    "</blockquote>",
    "<br>",
    "</br>",
    "<form>",
    "<input>",
    "<button>",
    "</button>",
    "<select>",
    "</select>",
    "<script>",
    "</script>",
    "<style>",
    "<svg>",
    "</svg>",
    "<title>",
    "</title>",
    "<!--",
    "-->",
    "<!",
    "<?",
    ">",
    "<",
    "</",
    "=\"",
    "\"",
    "'",
    "/",
    "<body>",
    "<html>",
    "<article>",
    "</article>",
    "<section>",
    "<aside>",
    "<nav>",
    "<pre>",
    "</pre>",
    "<q>",
    "</q>",
    "<label>",
    "<time>",
    "</time>",
    "<address>",
    "<center>",
    "<fieldset>",
    "<details>",
    "<summary>",
    "<figure>",
    "<figcaption>",
    "<meta name=a content=b>",
    "<link rel=canonical href=u>",
    "<template>",
    "<object>",
    "<dialog>",
    "<x-y>",
    "<header>",
    "<main>",
    "<p class=comments>",
    "<p hidden>",
    "<div style='display:none'>",
    "<frameset>",
    "<plaintext>",
    "<noscript>",
    "words of a text that is long enough to be prose, one would think. ",
    "&amp;",
    "&",
    "&#0;",
    "\n",
    " ",
    "é",
    "\xC2\xA0",
    "\xC2\xAD",
    NULL,
};

/* Repeated more often than the tree may be deep, an input shows what it adds each time. */
#define TIMES (6 * NEST_DEPTH)

static void check_depth(const char *s, size_t n) {
  struct tame tamed;
  struct page page;
  uint32_t deepest = 0;
  CHECK(tame(&tamed, fuzz_alloc, s, n) == ST_OK);
  CHECK(page_parse(&page, fuzz_alloc, tamed.html.n == 0 ? "" : tamed.html.p, tamed.html.n) == ST_OK);
  for (uint32_t k = 1; k < page.count; k++) {
    struct node *node = &page.nodes[k];
    CHECK(node->parent < k && node->end > k && node->end <= page.nodes[node->parent].end);
    node->blocks = page.nodes[node->parent].blocks + 1; /* here: the depth */
    if (node->blocks > deepest) deepest = node->blocks;
  }
  CHECK(deepest <= 2 * NEST_DEPTH + 8);
  page_free(&page);
  tame_free(&tamed);
}

static void check_text(const char *s, size_t n, int whole) {
  struct html h;
  size_t at = 0;
  CHECK(html_read(&h, fuzz_alloc, s, n, whole) == ST_OK);
  CHECK(utf8_check(h.text.p, h.text.n) == h.text.n);
  CHECK(h.text.n == 0 || (h.text.p[0] != '\n' && h.text.p[h.text.n - 1] != '\n'));
  for (size_t k = 0; k < h.count; k++) {
    CHECK(h.headings[k].start >= at && h.headings[k].end > h.headings[k].start &&
          h.headings[k].end <= h.text.n);
    at = h.headings[k].end;
  }
  html_free(&h);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct buf text, many;
  size_t replaced = 0;
  buf_init(&text, fuzz_alloc);
  buf_init(&many, fuzz_alloc);
  CHECK(encoding_decode(&text, ENC_UTF8, (const char *)data, size, &replaced) == ST_OK);
  CHECK(buf_reserve(&text, 1) == ST_OK);
  check_text(text.p, text.n, 0);
  check_text(text.p, text.n, 1);
  if (size <= 96 && size % 8 == 0) {
    for (size_t k = 0; k < TIMES; k++) CHECK(buf_add(&many, text.p, text.n) == ST_OK);
    check_depth(many.n == 0 ? "" : many.p, many.n);
  }
  buf_free(&text);
  buf_free(&many);
  return 0;
}
