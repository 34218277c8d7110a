"use strict";
(function () {
  var boxes = Array.from(document.querySelectorAll("input[data-version]"));
  var search = document.getElementById("search");
  var hits = document.getElementById("hits");
  var next = document.getElementById("next");
  var rows = Array.from(document.querySelectorAll("tbody tr"));
  var found = Array.from(document.querySelectorAll(".found"));
  var at = -1;

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  var texts = null;

  function show(box) {
    document.body.classList.toggle("no" + box.dataset.version, !box.checked);
  }

  function find() {
    var wanted = fold(search.value.trim());
    texts = texts || rows.map(function (row) { return fold(row.textContent); });
    var count = 0;
    rows.forEach(function (row, i) {
      var hit = wanted !== "" && texts[i].includes(wanted);
      count += hit ? 1 : 0;
      row.classList.toggle("hit", hit);
      row.classList.toggle("miss", wanted !== "" && !hit);
    });
    hits.textContent = wanted === "" ? "" : count + (count === 1 ? " row" : " rows");
  }

  function goOn() {
    if (found.length > 0) {
      at = (at + 1) % found.length;
      found[at].scrollIntoView({ block: "center" });
      found[at].focus({ preventScroll: true });
    }
  }

  boxes.forEach(function (box) {
    box.addEventListener("change", function () { show(box); });
    show(box);
  });
  search.addEventListener("input", find);
  if (next) {
    next.addEventListener("click", goOn);
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.target === search) {
      if (event.key === "Escape") {
        search.value = "";
        find();
        search.blur();
      }
      return;
    }
    var box = boxes[Number(event.key) - 1];
    if (box) {
      box.checked = !box.checked;
      show(box);
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "n") {
      goOn();
    }
  });
})();
