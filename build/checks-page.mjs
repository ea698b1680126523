/**
 * docs/checks.md as the page the pane links to: each section has the kind of its finding as its anchor. Only the few forms that file
 * uses are known (headings, paragraphs, `code`, **bold**, *italic*); anything else stops the build rather than come out wrong.
 */
export function checksPage(markdown) {
  const [head, ...sections] = markdown.trim().split(/^## /m);
  const [title, ...introduction] = blocksOf(head.replace(/^# /, ""));
  const checks = sections.map((section) => {
    const [heading, ...paragraphs] = blocksOf(section);
    const kind = /^`([a-z-]+)`/.exec(paragraphs[0] ?? "")?.[1];
    if (kind === undefined) throw new Error(`docs/checks.md: "${heading}" does not begin with the kind of its finding.`);
    return { heading, kind, paragraphs };
  });
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${words(title)}</title>
    <link rel="stylesheet" href="checks.css">
  </head>
  <body>
    <main>
      <h1>${words(title)}</h1>
${introduction.map(paragraph).join("\n")}
      <nav aria-label="Các kiểm tra">
        <ul>
${checks.map(({ heading, kind }) => `          <li><a href="#${kind}">${words(heading)}</a></li>`).join("\n")}
        </ul>
      </nav>
${checks.map(({ heading, kind, paragraphs }) => `      <section id="${kind}" aria-labelledby="${kind}-title">\n      <h2 id="${kind}-title">${words(heading)}</h2>\n${paragraphs.map(paragraph).join("\n")}\n      </section>`).join("\n")}
    </main>
  </body>
</html>
`;
}

/** A heading or a paragraph each, as one line. */
function blocksOf(text) {
  const [heading, ...rest] = text.trim().split("\n");
  return [heading, ...rest.join("\n").trim().split(/\n{2,}/)].map((block) => {
    if (/^(?:[-*+>|#]|\d+\.|```|<)/.test(block) && !/^\*[^\s*]/.test(block)) throw new Error(`docs/checks.md: the page does not know how to show "${block.slice(0, 60)}".`);
    return block.replace(/\s*\n\s*/g, " ");
  });
}

function paragraph(text) {
  return `      <p>${words(text)}</p>`;
}

function words(text) {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>");
}
