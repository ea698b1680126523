import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { judgeMail } from "../../../src/cli/judge-mail";
import type { JudgedMail } from "../../../src/cli/judge-mail";
import { readRules } from "../../../src/cli/read-rules";
import { readEml } from "../../../src/eml/read-eml";

const root = fileURLToPath(new URL("../../../host/samples/mails", import.meta.url));

/** The sample whose name ends with the key, judged as at send with the sample policy. */
async function judged(folder: string, key: string): Promise<JudgedMail> {
  const name = readdirSync(join(root, folder)).find((file) => file.endsWith(`-${key}.eml`));
  if (name === undefined) throw new Error(`${folder} has no sample ${key}`);
  const rules = await readRules(null, null);
  if (typeof rules === "string") throw new Error(rules);
  const read = await readEml(new Uint8Array(readFileSync(join(root, folder, name))));
  if (!read.ok) throw new Error(`${name}: ${read.code}`);
  return judgeMail(read.value, rules.policy, rules.catalogue, null);
}

test.each([
  ["an.nm@moj.gov.vn/drafts", "nhap-binh-thuong", "a quiet mail among colleagues goes without a word", "allow", []],
  ["an.nm@moj.gov.vn/drafts", "nhap-an-trua-gmail", "a lunch invitation to a gmail address is nobody's business", "allow", []],
  ["an.nm@moj.gov.vn/drafts", "nhap-quen-tep", "a promised file that is not there is asked about", "ask", ["missing-attachment"]],
  ["an.nm@moj.gov.vn/drafts", "nhap-van-ban-hop-thu-rieng", "a unit's document from a person's mailbox is asked about", "ask", ["personal-sender", "not-supplied"]],
  ["an.nm@moj.gov.vn/drafts", "nhap-dia-chi-gia", "an address made to look like the ministry's is asked about", "ask", ["look-alike-address"]],
  ["an.nm@moj.gov.vn/drafts", "nhap-van-ban-mat", "a document marked MẬT does not leave", "stop", ["secrecy-mark"]],
  ["ha.tt@moj.gov.vn/drafts", "nhap-cong-van-gmail", "official mail to a gmail address is asked about", "ask", ["outside-address", "not-supplied"]],
  ["ha.tt@moj.gov.vn/drafts", "nhap-lay-y-kien-kem-du-thao", "a draft attached to a letter that asks for opinions is asked about", "ask", ["draft-attached"]],
  ["ha.tt@moj.gov.vn/drafts", "nhap-chua-cung-cap", "a catalogue document that goes without the publication mailbox is asked about", "ask", ["not-supplied"]],
  ["ha.tt@moj.gov.vn/drafts", "nhap-khen-thuong-bbt", "an award of named persons does not go to the publication mailbox unasked", "ask", ["withheld-document"]],
  ["ha.tt@moj.gov.vn/drafts", "nhap-da-du", "the unit's document with the publication mailbox in Bcc goes without a word", "allow", []],
] as const)("%s, %s: %s", async (folder, key, _sentence, decision, kinds) => {
  const { decision: decided, findings } = await judged(folder, key);
  expect(decided).toBe(decision);
  expect(findings.filter(({ severity }) => severity !== "advise").map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
  if (decision === "allow") expect(findings.filter(({ severity }) => severity !== "advise")).toEqual([]);
});

test.each([
  ["plhshc@moj.gov.vn/inbox", "ket-luan-247", "TB-01"],
  ["plhshc@moj.gov.vn/inbox", "doi-mat-khau", "TB-02"],
  ["plhshc@moj.gov.vn/inbox", "chi-thi-05", "CD-01"],
  ["plhshc@moj.gov.vn/inbox", "lich-tuan-45", "KH-03"],
  ["plhshc@moj.gov.vn/inbox", "giay-moi-156", "GM-01"],
  ["plhshc@moj.gov.vn/inbox", "khen-thuong-2241", "X-02"],
  ["plhshc@moj.gov.vn/sentitems", "bao-cao-thang-10", "BC-01"],
  ["plhshc@moj.gov.vn/sentitems", "tra-loi-son-la", "PD-01"],
  ["plhshc@moj.gov.vn/sentitems", "ke-hoach-kiem-tra-2215", "KH-02"],
  ["thads@moj.gov.vn/inbox", "cong-dien-bao", "CD-06"],
  ["vanphongbo@moj.gov.vn/sentitems", "quy-che-hop-thu", "CD-03"],
])("%s, %s is recognised as %s", async (folder, key, entry) => {
  expect((await judged(folder, key)).classification.message.entry).toBe(entry);
});
