import { describe, expect, test } from "@jest/globals";
import { clearForPortal } from "../../../src/report/portal/clear-for-portal";
import type { PortalDocument } from "../../../src/report/portal/portal-document";
import { aCatalogue, aDocument, carrying } from "../../support/builders";
import { aRecord } from "../../support/a-record";
import { aFile, aPortalDocument } from "./a-portal-document";

const catalogue = aCatalogue();
const excluded = catalogue.exclusions.map(({ code }) => code);
const draftCode = catalogue.entries.find(({ role }) => role === "consultation-draft")!.code;
const recall = { kind: "recall", reason: "Ban hành nhầm", revision: "00000001" } as const;
const update = { kind: "update", reason: "Sai ngày", revision: "00000002" } as const;

const reasonsOf = (...documents: readonly PortalDocument[]) =>
  documents.map((document) => clearForPortal(documents, catalogue).refused.find((one) => one.document === document)?.reasons.map(({ kind }) => kind) ?? []);
const marked = (facts: Parameters<typeof aDocument>[2], name = "thong-bao.pdf") => carrying(aDocument("TB-01", "thong-bao.pdf"), aDocument("TB-01", name, facts));

describe("what may go to the portal", () => {
  test("is what was supplied for it, is published, and was read", () => {
    const { cleared, refused } = clearForPortal([aPortalDocument()], catalogue);
    expect([cleared.length, refused]).toEqual([1, []]);
  });

  test("leaves the unit's own mail and our record of it behind", () => {
    const { cleared } = clearForPortal([aPortalDocument({ files: [aFile(), aFile("moj-edoc.json"), aFile("Ban-goc.eml")] })], catalogue);
    expect(cleared[0]?.files.map(({ name }) => name)).toEqual(["thong-bao.pdf"]);
  });
});

describe("what may not go", () => {
  test.each<[string, Partial<PortalDocument>, string]>([
    ["a page marked MẬT", { judged: marked({ secrecy: "MẬT" }) }, "secret"],
    ["a page marked TUYỆT MẬT in a file inside another", { judged: marked({ secrecy: "TUYỆT MẬT" }, "goi.zip › 1.pdf") }, "secret"],
    ["TÀI LIỆU THU HỒI", { judged: marked({ circulation: "TÀI LIỆU THU HỒI" }) }, "to-be-returned"],
    ["LƯU HÀNH NỘI BỘ, whatever a person has ticked", { judged: marked({ circulation: "LƯU HÀNH NỘI BỘ" }) }, "inside-only"],
    ...excluded.map((code): [string, Partial<PortalDocument>, string] => [`exclusion ${code} by its tag`, { record: aRecord({ tag: { entry: code } }) }, "excluded"]),
    ...excluded.map((code): [string, Partial<PortalDocument>, string] => [`exclusion ${code} by what a page says`, { judged: carrying(aDocument("TB-01", "thong-bao.pdf"), aDocument(code, "2.pdf")) }, "excluded"]),
    ["an exclusion the desk has put something else in place of", { record: aRecord({ tag: { entry: excluded[1]! } }), tag: aRecord().tag }, "excluded"],
    ["an exclusion the desk has found", { tag: { ...aRecord().tag, entry: excluded[1]! } }, "excluded"],
    ["an exclusion that goes along", { record: aRecord({ further: [{ id: "f".repeat(32), entry: excluded[1]!, attachment: "2.pdf" }] }) }, "excluded"],
    ["an entry nobody knows", { record: aRecord({ tag: { entry: "ZZ-99" } }) }, "unknown-entry"],
    ["one for the document system only", { record: aRecord({ tag: { destinations: ["document-system"] } }) }, "not-for-portal"],
    ["one the desk has taken off the portal's list", { tag: { ...aRecord().tag, destinations: [] } }, "not-for-portal"],
    ["a recall", { record: aRecord({ change: recall }) }, "recalled"],
    ["one taken back by another mail", { recalled: true }, "recalled"],
    ["a draft for opinions", { record: aRecord({ consultation: { deadline: null, draftingUnit: "", letter: "" } }) }, "draft"],
    ["an entry for drafts", { record: aRecord({ tag: { entry: draftCode } }) }, "draft"],
    ["one for the page of drafts", { record: aRecord({ tag: { destinations: ["portal", "consultation-page"] } }) }, "draft"],
    ["a page marked DỰ THẢO", { judged: marked({ draft: true }) }, "draft"],
    ["one not published", { published: null }, "not-published"],
    ["one published at no moment", { published: { at: "hôm qua", address: null } }, "not-published"],
    ["a file that was never judged", { files: [aFile(), aFile("khac.pdf")] }, "unread"],
    ["a file nobody could read", { judged: carrying({ ...aDocument("TB-01", "thong-bao.pdf"), textSource: "name-only" }) }, "unread"],
    ["a file in a file nobody could open", { files: [aFile("goi.zip")], judged: carrying({ ...aDocument("TB-01", "goi.zip › 1.pdf"), problem: "encrypted" }) }, "unread"],
  ])("is %s", (_what, differs, reason) => {
    expect(reasonsOf(aPortalDocument(differs))).toEqual([[reason]]);
  });

  test("is told with every reason, not the first", () => {
    expect(reasonsOf(aPortalDocument({ judged: carrying({ ...aDocument("TB-01", "thong-bao.pdf", { secrecy: "MẬT", draft: true }), textSource: "none" }), published: null, recalled: true }))).toEqual([["secret", "recalled", "draft", "not-published", "unread"]]);
  });

  test("but a file somebody at the desk has looked at may", () => {
    expect(reasonsOf(aPortalDocument({ looked: true, files: [aFile(), aFile("khac.pdf")] }))).toEqual([[]]);
  });
});

describe("a document that came several times", () => {
  const first = aPortalDocument();
  const second = aPortalDocument({ arrivedAt: "2016-04-02T00:00:00Z" });

  test("goes once, as it came last", () => {
    expect(reasonsOf(second, first)).toEqual([[], ["superseded"]]);
    expect(clearForPortal([first, first], catalogue).cleared).toHaveLength(1);
  });

  test("does not go any more once its newest page is marked", () => {
    expect(reasonsOf(first, { ...second, judged: marked({ secrecy: "MẬT" }) })).toEqual([["superseded"], ["secret"]]);
  });

  test("and was recalled goes no more, also with its data put right since", () => {
    const taken = aPortalDocument({ record: aRecord({ change: recall }), arrivedAt: "2016-04-01T00:00:00Z" });
    expect(reasonsOf(first, taken)).toEqual([["recalled", "superseded"], ["recalled"]]);
    expect(reasonsOf(first, taken, { ...second, record: aRecord({ change: update }) })[2]).toEqual(["recalled"]);
  });

  test("goes again once it is supplied anew after a recall", () => {
    const taken = aPortalDocument({ record: aRecord({ change: recall }), arrivedAt: "2016-04-01T00:00:00Z" });
    expect(reasonsOf(first, taken, second)[2]).toEqual([]);
  });
});
