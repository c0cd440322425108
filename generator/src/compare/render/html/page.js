// Filters the entries of the page and opens or closes them all. Without this script the page is
// whole, and the form is hidden.
"use strict";
{
  const form = document.getElementById("filter");
  const field = (id) => document.getElementById(id);

  // An entry is one or more changes. A mention names a change that is in the page once more, or
  // that follows from another one: it is filtered, and does not count for its section.
  const entries = Array.from(document.querySelectorAll(".entry, .mention"), (element) => {
    const heading = element.closest(".item")?.querySelector("h4");
    const { verdict, grade = "works", roles = "", operations = "", size = "1" } = element.dataset;
    return {
      element,
      text: `${heading?.textContent ?? ""} ${element.textContent}`.toLowerCase(),
      verdict,
      grade,
      roles: roles.split(" "),
      operations: operations.split(" ").filter(Boolean).map((range) => range.split("-").map(Number)),
      size: Number(size),
      counts: element.classList.contains("entry"),
    };
  });

  // What holds entries, from the inside out: a list of names, an item, a section.
  const groupsOf = (entry) => {
    const groups = [];
    let group = entry.element.parentElement.closest(".group");
    while (group) {
      if (entry.counts || !group.classList.contains("part")) groups.push(group);
      group = group.parentElement.closest(".group");
    }
    return groups;
  };
  entries.forEach((entry) => (entry.groups = groupsOf(entry)));

  const wanted = () => {
    const operation = field("operation").value;
    return {
      words: field("words").value.toLowerCase().split(/\s+/).filter(Boolean),
      verdict: field("verdict").value,
      grade: field("grade").value,
      role: field("role").value,
      operation: operation === "" ? null : Number(operation),
    };
  };

  const fits = (entry, { words, verdict, grade, role, operation }) =>
    (verdict === "" || entry.verdict === verdict) &&
    (grade === "" || entry.grade === grade) &&
    (role === "" || entry.roles.includes(role)) &&
    (operation === null ||
      entry.operations.some(([first, last = first]) => operation >= first && last >= operation)) &&
    words.every((word) => entry.text.includes(word));

  const count = (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`);

  const apply = () => {
    const asked = wanted();
    const counts = new Map();
    const total = { shown: 0, all: 0 };
    const add = (sum, entry, isShown) => {
      sum.all += entry.size;
      if (isShown) sum.shown += entry.size;
    };
    for (const entry of entries) {
      const isShown = fits(entry, asked);
      entry.element.hidden = !isShown;
      if (entry.counts) add(total, entry, isShown);
      for (const group of entry.groups) {
        if (!counts.has(group)) counts.set(group, { shown: 0, all: 0 });
        add(counts.get(group), entry, isShown);
      }
    }
    for (const [group, { shown, all }] of counts) {
      // A section keeps its heading, which says that nothing of it is shown.
      if (!group.classList.contains("part")) group.hidden = shown === 0;
      const places = group.querySelectorAll(":scope > summary .count, :scope > h3 .count");
      const links = group.id ? document.querySelectorAll(`nav a[href="#${group.id}"] .count`) : [];
      for (const place of [...places, ...links]) place.textContent = count(shown, all);
    }
    field("shown").textContent = `${count(total.shown, total.all)} ${total.all === 1 ? "change" : "changes"}`;
  };

  const open = (isOpen) => {
    for (const details of document.querySelectorAll("main details")) {
      if (!details.closest("[hidden]")) details.open = isOpen;
    }
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty after the event.
  form.addEventListener("reset", () => setTimeout(apply));
  field("expand").addEventListener("click", () => open(true));
  field("collapse").addEventListener("click", () => open(false));
  form.hidden = false;
  // A browser may fill in what was asked for before the page was loaded again.
  apply();
}
