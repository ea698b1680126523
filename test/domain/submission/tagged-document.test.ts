import { describe, expect, test } from "@jest/globals";
import type { DocumentJudgement } from "../../../src/domain/classification";
import { readItemRecord, writeItemRecord } from "../../../src/domain/item-record";
import type { ItemRecord } from "../../../src/domain/submission";
import { submissionRefusal } from "../../../src/domain/submission-refusal";
import { tagFrom } from "../../../src/domain/tag-from";
import { corrected, recordFor, taggedDocument } from "../../../src/domain/tagged-document";
import { aCatalogue, aDocument, aPolicy, carrying } from "../../support/builders";

const catalogue = aCatalogue();
const entry = catalogue.entries.find(({ supply }) => supply)!.code;
const withhold = catalogue.exclusions.find(({ effect }) => effect === "withhold")!.code;
const award = (name: string, facts: Partial<DocumentJudgement["facts"]> = {}): DocumentJudgement => aDocument(withhold, name, { subject: "Tặng Bằng khen", ...facts });
const tag = tagFrom({ ...award("2241.pdf"), entry }, "", catalogue)!;

/** What the job answers after a person has put this tag on the mail. */
function afterTagging(...documents: DocumentJudgement[]) {
  const classification = carrying(...documents);
  const record: ItemRecord = { tag, about: taggedDocument(classification, catalogue), supplied: null };
  return submissionRefusal(tag, corrected(classification, readItemRecord(writeItemRecord(record)), catalogue), aPolicy(), catalogue);
}

describe("a document taken for a personal matter", () => {
  test("is not supplied as it was read", () => expect(submissionRefusal(tag, carrying(award("2241.pdf")), aPolicy(), catalogue)).toEqual({ kind: "withheld" }));
  test("may be supplied once a person has put it under an entry", () => expect(afterTagging(award("2241.pdf"))).toBeNull());
  test("stays withheld beside the document that was tagged", () => expect(afterTagging(aDocument(entry, "61.pdf"), award("2241.pdf"))).toEqual({ kind: "withheld" }));
  test("stays withheld when there are two, for nobody said which was meant", () => expect(afterTagging(award("2241.pdf"), award("2242.pdf"))).toEqual({ kind: "withheld" }));
  test("is never freed of a secrecy mark", () => expect(afterTagging(award("2241.pdf", { secrecy: "MẬT" }))).toEqual({ kind: "secret" }));
  test("is withheld again when another file takes its place", () => {
    const record: ItemRecord = { tag, about: taggedDocument(carrying(award("2241.pdf")), catalogue), supplied: null };
    const now = carrying(award("khac.pdf"));
    expect(recordFor(record, now).tag).toBeNull();
    expect(submissionRefusal(tag, corrected(now, record, catalogue), aPolicy(), catalogue)).toEqual({ kind: "withheld" });
  });
});
