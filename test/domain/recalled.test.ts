import { expect, test } from "@jest/globals";
import { recalled } from "../../src/domain/recalled";
import { aCatalogue, aDocument, carrying, ordinary } from "../support/builders";

const catalogue = aCatalogue();

test("what a person said takes the place of what was judged, which stands first among the others", () => {
  const { message, documents } = recalled(carrying(aDocument("TB-01"), aDocument(null, "phu-luc.xlsx")), "TB-02", catalogue);
  expect([message.entry, ...documents.map(({ entry }) => entry)]).toEqual(["TB-02", "TB-02", null]);
  expect(documents[0]!.alternatives[0]).toMatchObject({ entry: "TB-01" });
});

test.each([{ secrecy: "MẬT" as const }, { circulation: "TÀI LIỆU THU HỒI" as const }])("a mark on the page stands against everything remembered: %p", (facts) => {
  const marked = carrying(aDocument("X-01", "cong-van.pdf", facts));
  expect(recalled(marked, "TB-02", catalogue)).toBe(marked);
  const beside = carrying(aDocument("TB-01"), aDocument(null, "mat.pdf", facts));
  expect(recalled(beside, "TB-02", catalogue)).toBe(beside);
});

test("a code the catalogue does not have changes nothing", () => {
  const judged = carrying(aDocument("TB-01"));
  expect(recalled(judged, "CU-99", catalogue)).toBe(judged);
});

test("the one file of a mail is meant when nothing was recognised; of several, the mail alone", () => {
  const one = recalled({ message: ordinary.message, documents: [aDocument(null)] }, "TB-02", catalogue);
  expect([one.message.entry, one.documents[0]!.entry]).toEqual(["TB-02", "TB-02"]);
  const two = recalled({ message: ordinary.message, documents: [aDocument(null), aDocument(null, "b.pdf")] }, "TB-02", catalogue);
  expect([two.message.entry, ...two.documents.map(({ entry }) => entry)]).toEqual(["TB-02", null, null]);
});

test("where only files count, a document in the body is left as it was judged", () => {
  const inBody = carrying(aDocument("TB-01", null));
  expect(recalled(inBody, "TB-02", catalogue, true)).toBe(inBody);
  expect(recalled(inBody, "TB-02", catalogue).documents[0]!.entry).toBe("TB-02");
});
