import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { decodeHeaders } from "../../src/domain/submission-headers";
import { readItemRecord } from "../../src/domain/item-record";
import { tagFrom } from "../../src/domain/tag-from";
import { checkDraft } from "../../src/jobs/check-draft";
import { supplyComposing, withdrawComposing, type ComposingPorts } from "../../src/jobs/supply-composing";
import { supplyHolds } from "../../src/jobs/supply-holds";
import { addBcc, removeEdocHeaders, removeRecipient, setEdocHeaders } from "../../src/outlook/change-draft";
import { saveItemRecord } from "../../src/outlook/custom-properties";
import { readDraft } from "../../src/outlook/read-draft";
import { aCatalogue, aDocument, aPolicy, carrying } from "../support/builders";
import { officeDraft, type OfficeDraft } from "../support/office-draft";

const rules = { policy: aPolicy(), catalogue: aCatalogue() };
const owed = rules.catalogue.entries.find(({ supply }) => supply)!.code;
const notice = aDocument(owed, "247.pdf", { type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban" });
const tag = tagFrom(notice, "Thông báo", rules.catalogue)!;

const portsOf = ({ item }: OfficeDraft): ComposingPorts => ({
  bytesOf: () => Promise.resolve(new Uint8Array([1])),
  sha256: (content) => Promise.resolve(createHash("sha256").update(content).digest("hex")),
  now: () => "2016-03-29T07:00:00.000Z",
  addBcc: (address) => addBcc(item, address),
  removeRecipient: (field, address) => removeRecipient(item, field, address),
  setHeaders: (headers) => setEdocHeaders(item, headers),
  removeHeaders: () => removeEdocHeaders(item),
  saveRecord: async (record) => void (await saveItemRecord(item, record)),
});
const supply = async (draft: OfficeDraft, classification = carrying(notice)) => supplyComposing({ mail: (await readDraft(draft.item)).mail, classification, tag, rules, by: "an.nm@moj.gov.vn" }, portsOf(draft));

describe("supplying a mail that is being written", () => {
  test("puts the publication mailbox into Bcc, the data into headers, the record onto the item", async () => {
    const draft = officeDraft();
    const supplied = await supply(draft);
    expect(supplied.kind).toBe("supplied");
    expect(draft.bcc.map(({ emailAddress }) => emailAddress)).toEqual(rules.policy.publicationMailboxes.slice(0, 1));
    expect(decodeHeaders(draft.headers)).toMatchObject({ ok: true, value: { entry: owed, issuedDate: "2016-03-29" } });
    expect(readItemRecord(draft.properties["edoc"]).supplied).toMatchObject({ how: "compose", by: "an.nm@moj.gov.vn" });
  });

  test("twice changes nothing", async () => {
    const draft = officeDraft();
    await supply(draft);
    const before = { ...draft.headers };
    await supply(draft);
    expect(draft.bcc).toHaveLength(1);
    expect(draft.headers).toEqual(before);
  });

  test("can be withdrawn, and leaves the mail as it was", async () => {
    const draft = officeDraft();
    await supply(draft);
    await withdrawComposing(rules.policy.publicationMailboxes, tag, portsOf(draft));
    expect({ bcc: draft.bcc, headers: draft.headers }).toEqual({ bcc: [], headers: {} });
    expect(readItemRecord(draft.properties["edoc"])).toEqual({ tag, supplied: null });
  });

  test.each(["bcc.addAsync", "customProperties.saveAsync"])("leaves nothing half done when Outlook refuses %s", async (call) => {
    const draft = officeDraft();
    draft.faults[call] = "refuse";
    await expect(supply(draft)).rejects.toMatchObject({ name: "OutlookError", call });
    expect({ bcc: draft.bcc, headers: draft.headers }).toEqual({ bcc: [], headers: {} });
  });

  test.each([{ secrecy: "MẬT" as const }, { circulation: "TÀI LIỆU THU HỒI" as const }])("is refused beside a document marked %o", async (mark) => {
    const draft = officeDraft();
    expect(await supply(draft, carrying(notice, aDocument(owed, "mat.pdf", mark)))).toEqual({ kind: "refused", why: { kind: "secret" } });
    expect(draft.headers).toEqual({});
  });

  test("is refused for what the catalogue withholds", async () => {
    const withheld = rules.catalogue.exclusions.find(({ effect }) => effect === "withhold")!.code;
    expect(await supply(officeDraft(), carrying(aDocument(withheld)))).toEqual({ kind: "refused", why: { kind: "withheld" } });
  });

  test("needs a publication mailbox", async () => {
    const draft = officeDraft();
    const mail = (await readDraft(draft.item)).mail;
    const nowhere = { ...rules, policy: aPolicy({ publicationMailboxes: [] }) };
    expect(await supplyComposing({ mail, classification: carrying(notice), tag, rules: nowhere, by: "a" }, portsOf(draft))).toEqual({ kind: "refused", why: { kind: "no-publication-mailbox" } });
  });
});

describe("a supply", () => {
  const mark = { id: "0123456789abcdef0123456789abcdef", entry: owed };

  test("no longer holds when another document stands in its place, or a secret one beside it", () => {
    const before = { id: mark.id, document: "247.pdf", unit: "PLHSHC" };
    expect(supplyHolds(mark, before, carrying(notice), rules, "247.pdf")).toBe(true);
    expect(supplyHolds(mark, before, carrying(notice), rules, "248.pdf")).toBe(false);
    expect(supplyHolds(mark, null, carrying(notice), rules, "248.pdf")).toBe(true);
    expect(supplyHolds(mark, before, carrying(notice, aDocument(null, "mat.pdf", { secrecy: "MẬT" })), rules, "247.pdf")).toBe(false);
  });

  test("counts for nothing once the author has taken the publication mailbox out again", async () => {
    const draft = officeDraft({ headers: { "x-moj-edoc-id": mark.id }, subject: "Thông báo số 247/TB-BTP kết luận giao ban" });
    expect(checkDraft((await readDraft(draft.item)).mail, rules).mail.supplied).toBeNull();
  });
});
