/* The colours a reader chose, set before anything is painted. Without a script, or without a choice, the system's hold. */
"use strict";
(function () {
  const root = document.documentElement;
  const KEY = "linewatch.theme";
  const CHOICES = ["auto", "light", "dark"];

  /* A browser may forbid to keep anything: then the choice holds for this page. */
  function kept() {
    try { return localStorage.getItem(KEY); } catch (e) { return null; }
  }

  function apply(choice) {
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    else delete root.dataset.theme;
  }

  apply(kept());
  window.LinewatchTheme = {
    choices: CHOICES,
    choice() { return root.dataset.theme || "auto"; },
    choose(choice) {
      try { localStorage.setItem(KEY, choice); } catch (e) { /* see above */ }
      apply(choice);
      document.dispatchEvent(new CustomEvent("linewatch:theme"));
    }
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change",
    () => document.dispatchEvent(new CustomEvent("linewatch:theme")));
})();
