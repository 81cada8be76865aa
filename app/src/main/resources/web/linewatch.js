/* Small comforts that need a script: colours, keys, dropped files. Every page says and does the same without it. */
"use strict";
(function () {
  const all = (css, root) => Array.from((root || document).querySelectorAll(css));
  const one = (css, root) => (root || document).querySelector(css);

  /* A file that is dropped on the text field is chosen in the file field. */
  function acceptDrops(form) {
    const file = one("input[type=file]", form);
    ["dragover", "dragleave", "drop"].forEach(name => form.addEventListener(name, event => {
      event.preventDefault();
      form.classList.toggle("dropping", name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length) {
        file.files = event.dataTransfer.files;
        form.requestSubmit();
      }
    }));
  }

  function say(words) { one("#said").textContent = words; }

  /* The choice of colours; it is shown where it can be made. */
  function offerThemes() {
    const select = one("#theme");
    const theme = window.LinewatchTheme;
    select.value = theme.choice();
    select.closest("[hidden]").hidden = false;
    select.addEventListener("change", () => theme.choose(select.value));
    return () => {
      theme.choose(theme.choices[(theme.choices.indexOf(theme.choice()) + 1) % theme.choices.length]);
      select.value = theme.choice();
      say(one("#said").dataset["theme" + select.value[0].toUpperCase() + select.value.slice(1)]);
    };
  }

  const KEYS = "linewatch.keys";
  function keysOn() {
    try { return localStorage.getItem(KEYS) !== "off"; } catch (e) { return true; }
  }

  /* Keys can be switched off, and do nothing while somebody types or holds a modifier (WCAG 2.1.4). */
  function listen(nextTheme) {
    const dialog = one("dialog#keys");
    all("[data-keys]").forEach(box => {
      box.checked = keysOn();
      box.closest("[hidden]").hidden = false;
      box.addEventListener("change", () => {
        try { localStorage.setItem(KEYS, box.checked ? "on" : "off"); } catch (e) { /* it holds for no other page then */ }
      });
    });
    const does = {
      "/": () => one("#site-q").focus(),
      "j": () => step(1),
      "k": () => step(-1),
      "[": () => follow("main a[rel=prev]"),
      "]": () => follow("main a[rel=next]"),
      "t": nextTheme,
      "?": () => dialog && dialog.showModal()
    };
    let went = -Infinity;
    document.addEventListener("keydown", event => {
      const field = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
      if (field) {
        if (event.key === "Escape") field.blur();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keysOn() || one("dialog[open]")) return;
      const go = event.timeStamp - went < 1500 && one('[data-go="' + CSS.escape(event.key) + '"]');
      went = -Infinity;
      if (go) location.assign(go.href);
      else if (event.key === "g") went = event.timeStamp;
      else if (does[event.key]) does[event.key]();
      else return;
      event.preventDefault();
    });
  }

  function follow(css) {
    const link = one(css);
    if (link) link.click();
  }

  /* Rows of the page's list: the one with the focus is the current one, and its main link has the focus, so that Enter opens it. */
  function step(by) {
    const rows = all("main .scroll tbody tr, .hits > li, .reading .card")
      .filter(row => row.offsetParent && !row.closest("figure, details, dialog"));
    if (!rows.length) return;
    const at = rows.findIndex(row => row.contains(document.activeElement));
    const row = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
    const link = one("td.wide a, th a", row) || one("a[href]", row) || row;
    if (link === row) row.tabIndex = -1;
    link.focus();
    row.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("DOMContentLoaded", () => {
    all("form.try").forEach(acceptDrops);
    // On a phone an open filter would stand before everything else.
    if (matchMedia("(max-width: 520px)").matches) all("details.filters").forEach(box => { box.open = false; });
    listen(offerThemes());
    // The line at the foot of every printed page; without a script it stands at the end.
    document.documentElement.style.setProperty("--printed", JSON.stringify(one(".printed").textContent));
  });
})();
