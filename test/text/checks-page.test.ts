import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
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
