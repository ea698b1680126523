import { expect, test } from "@jest/globals";
import { answersTo, conversationSubject, silent, type Reply } from "../../../src/domain/consultation-answers";
import { aPolicy, aRecipient } from "../../support/builders";

const policy = aPolicy({ units: [{ code: "VP", name: "Văn phòng Bộ", mailboxes: ["vanphongbo@moj.gov.vn", "vanphong2@moj.gov.vn"], responsible: "", publicationMailbox: "" }] });
const letter = { senders: ["ha.tt@moj.gov.vn", "plhshc@moj.gov.vn"], recipients: [aRecipient("vanphongbo@moj.gov.vn"), aRecipient("htqt@moj.gov.vn"), aRecipient("an.nm@moj.gov.vn"), aRecipient("AN.NM@moj.gov.vn", { field: "cc" }), aRecipient("banbientap@moj.gov.vn", { field: "cc" }), aRecipient("cac-don-vi@moj.gov.vn", { isList: true })] };
const reply = (address: string, at: string, subject = "RE: Xin ý kiến"): Reply => ({ address, name: "", at, subject });

test("the first answer of each counts, from their own address or another mailbox of their unit", () => {
  const { asked, others } = answersTo(letter, [reply("an.nm@moj.gov.vn", "2026-11-12"), reply("An.NM@moj.gov.vn", "2026-11-10"), reply("vanphong2@moj.gov.vn", "2026-11-11")], policy);
  expect(asked.map(({ recipient, answer }) => [recipient.address, answer?.at ?? null, answer?.by ?? null])).toEqual([
    ["vanphongbo@moj.gov.vn", "2026-11-11", "vanphong2@moj.gov.vn"],
    ["htqt@moj.gov.vn", null, null],
    ["an.nm@moj.gov.vn", "2026-11-10", "An.NM@moj.gov.vn"],
    ["cac-don-vi@moj.gov.vn", null, null],
  ]);
  expect(others).toEqual([]);
});

test("one's own mails, the editorial board's and a machine's answer nothing", () => {
  const { asked, others } = answersTo(letter, [reply("plhshc@moj.gov.vn", "1"), reply("HA.TT@moj.gov.vn", "1"), reply("banbientap@moj.gov.vn", "2"), reply("htqt@moj.gov.vn", "3", "Automatic reply: Xin ý kiến"), reply("htqt@moj.gov.vn", "4", "Trả lời tự động: Xin ý kiến")], policy);
  expect([asked.every(({ answer }) => answer === null), others]).toEqual([true, []]);
});

test("who answered without being named is told once; a list is nobody to remind", () => {
  const answers = answersTo(letter, [reply("x@moj.gov.vn", "2"), reply("x@moj.gov.vn", "1")], policy);
  expect(answers.others.map(({ at }) => at)).toEqual(["1"]);
  expect(silent(answers).map(({ address }) => address)).toEqual(["vanphongbo@moj.gov.vn", "htqt@moj.gov.vn", "an.nm@moj.gov.vn"]);
});

test("a look-alike answers for nobody", () => {
  const { asked } = answersTo(letter, [reply("htqt@moj.gov.vn.evil.vn", "1")], policy);
  expect(asked.every(({ answer }) => answer === null)).toBe(true);
});

test.each([["RE: Nhắc: Xin ý kiến", "Xin ý kiến"], ["Trả lời: Re[2]: Xin ý kiến", "Xin ý kiến"], ["Nhắc nhở chung", "Nhắc nhở chung"]])("the subject of %j is %j", (subject, bare) => {
  expect(conversationSubject(subject)).toBe(bare);
});
