--- The script of a page: it lights up the partners of a sentence or quotation
--- under the pointer or the keyboard focus. Without it the links still lead to
--- them and the target is marked.
return [[
"use strict";
(function () {
  const marked = "lit";
  function partners(from) {
    const tied = from.closest("[data-link]");
    return tied ? document.querySelectorAll('[data-link="' + tied.dataset.link + '"]') : [];
  }
  function light(event) {
    for (const old of document.querySelectorAll("." + marked)) old.classList.remove(marked);
    if (event.target instanceof Element) for (const one of partners(event.target)) one.classList.add(marked);
  }
  for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, light);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") light({ target: null });
  });
  document.addEventListener("click", function (event) {
    if (!(event.target instanceof Element) || event.target.closest("a")) return;
    const own = event.target.closest("article");
    for (const one of partners(event.target)) {
      const body = one.closest(".body");
      if (!body || one.closest("article") === own) continue;
      body.scrollTo({ top: one.offsetTop - body.clientHeight / 3, behavior: "smooth" });
    }
  });
})();
]]
