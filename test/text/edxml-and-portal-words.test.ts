import { expect, test } from "@jest/globals";
import type { EdxmlFault } from "../../src/domain/edxml-fault";
import type { PortalRefusal } from "../../src/domain/portal-refusal";
import { edxmlEn } from "../../src/text/edxml.en";
import { edxmlVi } from "../../src/text/edxml.vi";
import { portalEn } from "../../src/text/portal.en";
import { portalVi } from "../../src/text/portal.vi";

const hostile = "a\u202eb\u0000c";

const faults: readonly EdxmlFault[] = [
  { kind: "impossible-date", field: "DueDate", value: hostile },
  { kind: "other-namespace", namespaces: [] },
  { kind: "other-namespace", namespaces: [hostile, "2", "3", "4"] },
  { kind: "junk-before" },
  { kind: "unknown-act", value: hostile },
  { kind: "document-id-differs", value: hostile, other: "1/TB" },
  { kind: "attachment", name: hostile, problem: null },
  { kind: "attachment", name: hostile, problem: "encrypted" },
];
const refusals: readonly PortalRefusal[] = [
  ...(["secret", "to-be-returned", "inside-only", "not-for-portal", "recalled", "draft", "not-published", "superseded"] as const).map((kind) => ({ kind })),
  { kind: "excluded", code: hostile },
  { kind: "unknown-entry", code: hostile },
  { kind: "unread", names: [hostile, "2", "3", "4"] },
];

test.each([
  ["Vietnamese", edxmlVi, portalVi],
  ["English", edxmlEn, portalEn],
])("every fault of a package and every refusal has a sentence of its own in %s, with nothing hidden in it", (_language, edxml, portal) => {
  const sentences = [...faults.map(edxml.fault), ...refusals.map(portal.refusal)];
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^\u0000-\u001f\u202a-\u202e]+[.]$/);
});

test("a sentence says what is wrong and what to do", () => {
  expect(edxmlVi.fault({ kind: "impossible-date", field: "PromulgationDate", value: "2014/02/30" })).toBe("Ngày “2014/02/30” (PromulgationDate) không có thật nên không dùng. Hãy xem ngày trên văn bản.");
  expect(portalVi.refusal({ kind: "unread", names: ["a.pdf"] })).toBe("Chưa đọc được “a.pdf” nên chưa biết có dấu độ mật hay không. Hãy mở tệp để xem.");
});
