import { expect, test } from "@jest/globals";
import { issuedElsewhere } from "../../src/domain/issued-elsewhere";

const unit = (code: string, name: string, mailbox: string) => ({ code, name, mailboxes: [mailbox], responsible: "", publicationMailbox: "" });
const policy = { units: [unit("VP", "Văn phòng Bộ", "vanphongbo@moj.gov.vn"), unit("TCCB", "Vụ Tổ chức cán bộ", "tccb@moj.gov.vn")] };
const [vp, tccb, person] = ["vanphongbo@moj.gov.vn", "tccb@moj.gov.vn", "an.nm@moj.gov.vn"];
const elsewhere = (issuer: string | null, from: string, sharedMailbox: string | null, part: { readonly parent?: string; readonly symbol?: string } = {}) =>
  issuedElsewhere({ issuer, parent: part.parent ?? null, symbol: part.symbol ?? null }, { from: { address: from, name: "" }, sharedMailbox }, policy);

test.each<[string, string | null, string]>([
  ["another body's, whoever passes it on", elsewhere("Ủy ban nhân dân tỉnh Hà Nam", vp, vp), "Ủy ban nhân dân tỉnh Hà Nam"],
  ["a provincial department of justice's", elsewhere("Sở Tư pháp", person, null, { parent: "Ủy ban nhân dân tỉnh Hà Nam" }), "Sở Tư pháp"],
  ["another unit's, in the mailbox of one's own", elsewhere("Vụ Tổ chức cán bộ", person, vp, { parent: "Bộ Tư pháp" }), "Vụ Tổ chức cán bộ"],
  ["the ministry's own, sent by another unit", elsewhere("Bộ Tư pháp", tccb, vp), "Bộ Tư pháp (Vụ Tổ chức cán bộ)"],
  ["another unit's by a shorter name", elsewhere("Văn phòng", vp, tccb, { parent: "Bộ Tư pháp" }), "Văn phòng Bộ"],
  ["a unit's, sent by it to a person", elsewhere("Văn phòng Bộ", vp, null), "Văn phòng Bộ"],
])("%s is for the other to supply", (_, issuer, expected) => {
  expect(issuer).toBe(expected);
});

test.each<[string, string | null]>([
  ["issued by nobody one can read", elsewhere(null, tccb, vp)],
  ["of one's own unit", elsewhere("Văn phòng", vp, vp, { parent: "Bộ Tư pháp" })],
  ["the ministry's own, in a person's mailbox", elsewhere("Bộ Tư pháp", vp, null)],
  ["a unit's, sent by a colleague", elsewhere("Văn phòng Bộ", person, null)],
  ["badly recognised, with a symbol of the ministry", elsewhere("BQ TU PHAB", person, null, { symbol: "61/TB-BTP" })],
])("one %s is not called another's", (_, issuer) => {
  expect(issuer).toBeNull();
});
