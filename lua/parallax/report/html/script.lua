--- The script of a page: it lights up the partners of a sentence under the
--- pointer or the keyboard focus, and works the filters. Without it the links
--- still lead to the partners, the target is marked, and all is shown.
return [[
"use strict";
(function () {
  const marked = "lit";
  function partners(from) {
    const tied = from.closest("[data-link]");
    if (!tied) return [];
    const each = tied.dataset.link.split(" ").map(function (link) { return '[data-link~="' + link + '"]'; });
    return document.querySelectorAll(each.join(", "));
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

  const find = document.getElementById("find");
  function sift() {
    const wanted = find.value.trim().toLowerCase();
    let n = 0;
    for (const one of document.querySelectorAll("tbody tr, .versions, .evidence > li")) {
      one.hidden = wanted !== "" && !one.textContent.toLowerCase().includes(wanted);
      if (!one.hidden) n += 1;
    }
    document.getElementById("found").value = wanted === "" ? "" : n + (n === 1 ? " finding" : " findings");
  }
  find.parentElement.hidden = false;
  find.addEventListener("input", sift);

  function apply() {
    for (const control of document.querySelectorAll("[data-filter]")) {
      if (control.dataset.filter === "article") {
        document.querySelector('[data-article="' + control.value + '"]').hidden = !control.checked;
      } else if (control.dataset.filter === "only") {
        document.body.classList.toggle("only-here", control.checked);
      } else {
        document.body.classList.toggle("one-speaker", control.value !== "0");
        for (const quote of document.querySelectorAll(".articles .quote")) {
          quote.classList.toggle("chosen", quote.classList.contains("h" + control.value));
        }
      }
    }
  }
  for (const group of document.querySelectorAll(".filters")) {
    for (const box of group.querySelectorAll("input")) box.checked = "start" in box.dataset;
    group.hidden = false;
    group.addEventListener("input", apply);
  }
  apply();
  // What a link leads to is shown, whatever the filters say.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const hidden = target && target.closest("[hidden]");
    if (!hidden) return;
    const box = document.querySelector('[data-filter="article"][value="' + hidden.dataset.article + '"]');
    if (box) {
      box.checked = true;
      apply();
    } else {
      find.value = "";
      sift();
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
]]
