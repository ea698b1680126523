import { writeFileSync } from "node:fs";
import path from "node:path";
import { nameOf, type Look } from "./scene";

/** Everything that was taken, one row a state, to be looked at in one scroll. */
export function writeContactSheet(folder: string, looks: readonly Look[], faults: ReadonlyMap<string, readonly string[]>): void {
  const states = [...new Set(looks.map(({ state }) => state))];
  const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const rows = states.map((state) => {
    const pictures = looks
      .filter((look) => look.state === state)
      .map((look) => `<figure class="${look.width}"><a href="${nameOf(look)}.png"><img loading="lazy" src="${nameOf(look)}.png" alt=""></a><figcaption>${look.language} ${look.theme} ${look.width}</figcaption></figure>`);
    const said = (faults.get(state) ?? []).map((fault) => `<li>${escape(fault)}</li>`);
    return `<section id="${state}"><h2>${state}</h2>${said.length === 0 ? "" : `<ul>${said.join("")}</ul>`}<div>${pictures.join("")}</div></section>`;
  });
  writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title><style>
body{font:13px system-ui;margin:16px;background:#888}nav{columns:5;margin-bottom:16px}h2{position:sticky;top:0;background:#888;margin:0;padding:4px 0}
section>div{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;padding-bottom:24px}figure{margin:0}img{display:block;max-height:640px;max-width:520px}ul{background:#fdd;color:#900;padding:8px 24px}a{color:#003}
</style><h1>${states.length} states, ${looks.length} pictures</h1><nav>${states.map((state) => `<a href="#${state}">${state}</a><br>`).join("")}</nav>${rows.join("\n")}</html>\n`,
  );
}
