/* Small comforts that need a script. Every page says and does the same without it. */
"use strict";
(function () {
  /* A file that is dropped on the text field is chosen in the file field. */
  function acceptDrops(form) {
    const file = form.querySelector("input[type=file]");
    ["dragover", "dragleave", "drop"].forEach(name => form.addEventListener(name, event => {
      event.preventDefault();
      form.classList.toggle("dropping", name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length) {
        file.files = event.dataTransfer.files;
        form.requestSubmit();
      }
    }));
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("form.try").forEach(acceptDrops));
})();
