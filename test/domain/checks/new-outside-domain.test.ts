import { expect, test } from "@jest/globals";
import { aMail, aRecipient, ordinary } from "../../support/builders";
import { found } from "./further-findings";

const thread = [
  "________________________________",
  "Từ: Phạm Quốc Hưng <hung.pq@luatsutoanquoc.example>",
  "Đã gửi: Thứ Ba, 10 tháng 11, 2026 09:12",
  "Đến: Nguyễn Minh An <an.nm@moj.gov.vn>",
  "Cc: Vũ Thị Lan <lan.vt@moj.gov.vn>",
  "Chủ đề: Góp ý hồ sơ hội thảo",
  "",
  "Anh An xem giúp, có gì liên hệ thêm chị Mai (mai.dt@daihocluat.example.edu).",
].join("\n");
const answer = (...addresses: readonly string[]) =>
  aMail({ subject: "RE: Góp ý hồ sơ hội thảo", body: { ownText: "Em gửi anh ý kiến ạ.", quotedText: thread }, recipients: addresses.map((address) => aRecipient(address)) });
const strangers = (mail: ReturnType<typeof aMail>) => found("new-outside-domain", mail, ordinary).flatMap(({ recipients }) => recipients.map(({ address }) => address));

test("a domain that slipped into an answer is named", () => {
  const [finding] = found("new-outside-domain", answer("hung.pq@luatsutoanquoc.example", "hung.pq@luatsutoancau.example"), ordinary);
  expect(finding).toMatchObject({ severity: "advise", recipients: [{ field: "to", address: "hung.pq@luatsutoancau.example", verdict: "outside" }] });
});

test("a personal mailbox that slipped in is, too", () => {
  expect(strangers(answer("hung.pq@luatsutoanquoc.example", "hungpham@gmail.com"))).toEqual(["hungpham@gmail.com"]);
});

test.each([
  ["whoever wrote before", ["hung.pq@luatsutoanquoc.example"]],
  ["somebody else of that domain, in capitals", ["hung.pq@luatsutoanquoc.example", "ThuKy@LuatSuToanQuoc.example"]],
  ["a department below that domain", ["hung.pq@luatsutoanquoc.example", "x@hanoi.luatsutoanquoc.example"]],
  ["an address that only the text names", ["hung.pq@luatsutoanquoc.example", "mai.dt@daihocluat.example.edu"]],
  ["colleagues and state bodies", ["hung.pq@luatsutoanquoc.example", "ha.tt@moj.gov.vn", "vanthu@mof.gov.vn"]],
])("an answer to %s is left in peace", (_, addresses) => {
  expect(strangers(answer(...addresses))).toEqual([]);
});

test("a forward goes where it is meant to go: nobody of the conversation stands among its recipients", () => {
  expect(strangers(answer("binh@congty.example"))).toEqual([]);
});

test("where the quoted text names nobody, or there is none, nothing is known", () => {
  const to = [aRecipient("hung.pq@luatsutoanquoc.example"), aRecipient("binh@congty.example")];
  expect(strangers(aMail({ recipients: to, body: { ownText: "Vâng ạ.", quotedText: "Vào 10/11, Hưng đã viết:\n> Anh xem giúp." } }))).toEqual([]);
  expect(strangers(aMail({ recipients: to }))).toEqual([]);
});
