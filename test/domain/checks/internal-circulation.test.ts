import { expect, test } from "@jest/globals";
import { fixesFor } from "../../../src/domain/fixes";
import { aDocument, aMail, anAttachment, aPolicy, aRecipient, carrying, unitMailbox } from "../../support/builders";
import { found } from "./further-findings";

const marked = (entry: string | null) => carrying(aDocument(entry, "thong-bao.pdf", { circulation: "LƯU HÀNH NỘI BỘ" }));
const to = (...addresses: readonly string[]) => aMail({ from: unitMailbox, recipients: addresses.map((address) => aRecipient(address)), attachments: [anAttachment("thong-bao.pdf")] });
const named = (entry: string | null, ...addresses: readonly string[]) => found("internal-circulation", to(...addresses), marked(entry)).flatMap(({ recipients }) => recipients.map(({ address }) => address));

test("on its way to the portal it is advised about; for the document system only it is not", () => {
  expect(found("internal-circulation", to("banbientap@moj.gov.vn"), marked("TB-01"))).toMatchObject([{ severity: "advise", where: "thong-bao.pdf", recipients: [{ address: "banbientap@moj.gov.vn" }] }]);
  expect(named("GM-01", "banbientap@moj.gov.vn")).toEqual([]);
});

test("on its way out of the ministry whoever is outside is named, a state body too", () => {
  expect(named("GM-01", "lan.vt@moj.gov.vn", "x@gmail.com", "vanthu@mof.gov.vn", "x@congty.example")).toEqual(["x@gmail.com", "vanthu@mof.gov.vn", "x@congty.example"]);
});

test("inside the ministry it goes, also to a mailbox below the ministry's own domain", () => {
  expect(named("TB-01", "lan.vt@moj.gov.vn", "hanoi@thads.moj.gov.vn", "x@phapdien.moj.gov.vn")).toEqual([]);
});

test("a document without the mark is no concern", () => {
  expect(found("internal-circulation", to("x@gmail.com", "banbientap@moj.gov.vn"), carrying(aDocument("TB-01", "thong-bao.pdf")))).toEqual([]);
});

test("who is outside can be removed; the publication mailbox stays, for the document system", () => {
  const mail = to("banbientap@moj.gov.vn", "x@gmail.com");
  expect(found("internal-circulation", mail, marked("TB-01")).flatMap((finding) => fixesFor(finding, mail, aPolicy()))).toEqual([{ kind: "remove-recipient", field: "to", address: "x@gmail.com" }]);
});
