import { expect, test } from "@jest/globals";
import type { ItemRecord, Tag } from "../../src/domain/submission";
import { readHistory } from "../../src/domain/tag-history";
import { tagDocument } from "../../src/jobs/tag-document";

const said: Tag = { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: null, subject: "Kết luận", signer: null, urgency: null, destinations: ["portal"] };
const about = { attachment: "thong-bao.pdf", judged: "TB-01" };

async function save(tag: Tag, before: ItemRecord, of = about, document: Tag | null = said): Promise<readonly string[]> {
  const after = await tagDocument(tag, of, { by: "ha.tt@moj.gov.vn", at: "2026-11-26T03:00:00Z", said: document }, { load: async () => before, save: async (record) => record });
  return readHistory(after.history ?? "", after.tag!).map(({ field, from, to }) => `${field}: ${from} → ${to}`);
}
const nothing: ItemRecord = { tag: null, supplied: null };
const signed: Tag = { ...said, signer: "Nguyễn A" };

test("the first correction is one of what the document says", async () => expect(await save(signed, nothing)).toEqual(["signer:  → Nguyễn A"]));
test("the next is one of what was saved before", async () => {
  const first = await tagDocument(signed, about, { by: "a", at: "2026-11-25T03:00:00Z", said }, { load: async () => nothing, save: async (record) => record });
  expect(await save({ ...signed, signer: "Trần B" }, first)).toEqual(["signer: Nguyễn A → Trần B", "signer:  → Nguyễn A"]);
});
test("another file in its place begins anew", async () => {
  const first = await tagDocument(signed, about, { by: "a", at: "2026-11-25T03:00:00Z", said }, { load: async () => nothing, save: async (record) => record });
  expect(await save({ ...said, symbol: "9/TB-VP" }, first, { ...about, attachment: "khac.pdf" })).toEqual(["symbol: 247/TB-BTP → 9/TB-VP"]);
});
test("data of a mail whose document nobody recognised are begun, not changed", async () => expect(await save(signed, nothing, about, null)).toEqual([]));
test("saving what the document says changes nothing", async () => expect(await save(said, nothing)).toEqual([]));
