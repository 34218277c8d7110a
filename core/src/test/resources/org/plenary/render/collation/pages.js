// Uses the page of align or of compare as readers do, and puts what is wrong into the page.
(async () => {
  const faults = window.faults;
  const must = (holds, fault) => holds || faults.push(fault);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const seen = (element) => element.offsetParent !== null;
  const press = (key) =>
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const turn = () => new Promise((done) => setTimeout(done, 50));
  const APART = 2;

  /** How many cells do not begin where the others of their row or column begin. */
  function uneven() {
    const head = all("thead th").filter(seen);
    const spread = (places) => places.length > 0 && Math.max(...places) - Math.min(...places) > APART;
    let odd = 0;
    for (const row of all("tbody tr").filter(seen)) {
      const cells = [...row.children].filter(seen);
      odd += spread(cells.map((cell) => cell.getBoundingClientRect().top));
      odd += spread(cells.map((cell) => cell.querySelector("p:not(.found)")).filter(Boolean).map((p) => p.getBoundingClientRect().top));
      cells.forEach((cell, i) => {
        const is = cell.getBoundingClientRect();
        const should = head[i].getBoundingClientRect();
        odd += Math.abs(is.left - should.left) > APART || Math.abs(is.right - should.right) > APART;
      });
    }
    return odd;
  }

  async function sideBySide() {
    const wide = innerWidth > 700;
    const shown = () => seen(document.querySelector("tbody .v0"));
    must(!wide || uneven() === 0, "cells are not side by side");
    document.querySelector('input[data-version="0"]').click();
    must(!shown(), "a switch does not hide its language");
    must(!wide || uneven() === 0, "cells are not side by side with a language hidden");
    press("1");
    must(shown(), "the key 1 does not show the first language");

    press("/");
    const search = document.getElementById("search");
    must(document.activeElement === search, "the key / does not lead to the search");
    const rows = all("tbody tr");
    search.value = rows[rows.length >> 1].querySelector("td").textContent.trim().slice(0, 25);
    search.dispatchEvent(new Event("input"));
    const hits = rows.filter(seen).length;
    must(hits >= 1 && hits < rows.length, `the search shows ${hits} of ${rows.length} rows`);
    must(/^\d+ rows?$/.test(document.getElementById("hits").textContent), "the search does not say how much it found");
    press("Escape");
    must(rows.every(seen), "Escape does not end the search");

    const link = rows[rows.length - 1].querySelector("th a");
    link.click();
    await turn();
    const target = document.querySelector(":target");
    must(target === link.closest("tr"), "a link does not lead to its row");
    must(target && target.getBoundingClientRect().top < innerHeight, "the row of a link is not on the screen");

    if (all(".found").length > 0) {
      press("n");
      must(document.activeElement.classList.contains("found"), "the key n does not lead to a difference");
    }
  }

  function comparison() {
    const same = () => all("section.none").filter(seen).length;
    const before = same();
    const only = document.getElementById("only");
    must(before > 0, "nothing is the same");
    only.click();
    must(same() === 0, "what is the same is not hidden");
    only.click();
    must(same() === before, "what is the same is not shown again");
    must(all("ins").length > 0 && all("del").length > 0, "nothing is marked");
    must(
      all("ins, del").every((one) => getComputedStyle(one).textDecorationLine !== "none"),
      "changes are told by colour alone",
    );
  }

  const room = document.documentElement.clientWidth;
  must(document.documentElement.scrollWidth <= room + 1, `wider than the screen of ${room} pixels`);
  await (document.getElementById("only") ? comparison() : sideBySide());
  must(performance.getEntriesByType("resource").length === 0, "something was fetched");
  document.body.textContent = `SEEN ${innerWidth} {${faults.join("; ")}}`;
})();
