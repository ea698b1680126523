import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checksPage } from "../../build/checks-page.mjs";
import { defaultSeverity } from "../../src/domain/default-severities";
import { findingKinds } from "../../src/domain/finding-kinds";
import { titlesVi } from "../../src/text/finding-titles.vi";
import { furtherVi } from "../../src/text/further.vi";

const page = readFileSync(path.join(import.meta.dirname, "../../docs/checks.md"), "utf8");
const kinds = findingKinds;
const titles = { ...titlesVi, ...furtherVi.titles };
const defaults = { stop: "dừng", ask: "hỏi lại", advise: "chỉ nhắc", off: "tắt" };

describe("docs/checks.md", () => {
  test.each(kinds)("has a paragraph for %s, under the title the pane shows, with its default", (kind) => {
    const section = page.split(/^## /m).find((one) => one.includes(`\`${kind}\``));
    expect(section?.split("\n")[0]).toBe(titles[kind]);
    expect(section).toContain(`mặc định: ${defaults[defaultSeverity(kind)]}`);
  });

  test("has no paragraph for anything else", () => {
    expect(page.match(/^## /gm)).toHaveLength(kinds.length);
  });
});

describe("the page the pane links to", () => {
  const html = checksPage(page);

  test.each(kinds)("has an anchor for %s, with its title and its words", (kind) => {
    const section = html.split("<section ").find((one) => one.startsWith(`id="${kind}"`));
    expect(section).toContain(`<h2 id="${kind}-title">${titles[kind]}</h2>`);
    expect(section).toContain(`<p><code>${kind}</code> · mặc định`);
    expect(html).toContain(`<a href="#${kind}">`);
  });

  test("leaves no mark of Markdown, no script and no style in the page", () => {
    expect(html).not.toMatch(/[`#]{2}|\*|<script|style=|<style/);
  });

  test("shows what stands in the text as text", () => {
    const [quoted] = /<p><code>x<\/code>.*/.exec(checksPage("# Đề\n\n## Mục <b>\n\n`x` a < b & *c*")) ?? [];
    expect(quoted).toBe("<p><code>x</code> a &lt; b &amp; <em>c</em></p>");
  });

  test.each(["- một danh sách", "| một | bảng |", "```\nmã\n```", "### Đề mục nhỏ", "<b>thẻ</b>"])("stops the build at what it cannot show: %s", (block) => {
    expect(() => checksPage(`# Đề\n\n## Mục\n\n\`x\` một\n\n${block}`)).toThrow(/docs\/checks\.md/);
  });
});
