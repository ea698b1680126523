import { expect, test } from "@jest/globals";
import { isAsShown, lesserPartsLost, lettersOf, partThatDiffers, type WholeDraft } from "../../src/domain/whole-draft";

const draft: WholeDraft = {
  from: "ha.tt@moj.gov.vn", subject: "Thông báo", body: { type: "html", content: '<p>Kính gửi <img src="cid:a"></p>' }, to: [{ address: "a@moj.gov.vn", name: "" }], cc: [], bcc: [], replyTo: [],
  importance: "normal", categories: ["Khẩn"], deliveryReceipt: false, readReceipt: true, headers: { "x-moj-edoc-v": "1" }, properties: { "String 0x1042": "<a@b>" }, files: [],
};
const unit = "plhshc@moj.gov.vn";
const copy = (differs: Partial<WholeDraft> = {}): WholeDraft => ({ ...draft, from: "PLHSHC@moj.gov.vn", ...differs });
const html = (content: string) => ({ body: { type: "html" as const, content } });

test.each([
  ["the same", {}],
  ["tidied by Exchange", html('<html><head><meta charset="utf-8"><style>p{}</style></head>\r\n<body><p>Kính&nbsp;gửi\n<img src="cid:a"></p></body></html>')],
  ["in another order of recipients and letters", { to: [{ address: "A@moj.gov.vn", name: "An" }] }],
  ["from a mailbox Exchange does not name", { from: null }],
])("a copy %s is the same mail", (_, differs) => {
  expect(partThatDiffers(draft, copy(differs), unit)).toBeNull();
});

test.each([
  ["from", { from: "ha.tt@moj.gov.vn" }],
  ["subject", { subject: "Thông báo " }],
  ["recipients", { bcc: [{ address: "b@moj.gov.vn", name: "" }] }],
  ["recipients", { replyTo: [{ address: "b@moj.gov.vn", name: "" }] }],
  ["body", html('<p>Kinh gửi <img src="cid:a"></p>')],
  ["body", html("<p>Kính gửi <img></p>")],
  ["body", { body: { type: "text" as const, content: draft.body.content } }],
  ["importance", { importance: "high" as const }],
])("a copy that differs in its %s is not", (part, differs) => {
  expect(partThatDiffers(draft, copy(differs), unit)).toBe(part);
});

test("what a mail is whole without is told, each once", () => {
  expect(lesserPartsLost(draft, copy(), () => "thread")).toEqual([]);
  expect(lesserPartsLost(draft, copy({ categories: [], readReceipt: false, headers: {}, properties: {} }), () => "thread")).toEqual(["thread", "supply", "categories", "receipts"]);
});

test("the window and the mailbox are compared without regard to how each writes letters with marks", () => {
  expect(lettersOf("<p>C&#244;ng v&abreve;n s&#7889; 12</p><!-- x --><style>b{}</style>")).toBe(lettersOf("<div>Công văn</div> số 12"));
  const shown = { subject: "Thông báo", recipients: [1, 0, 0] as const, files: 0, letters: lettersOf("Kính gửi") };
  expect([isAsShown(draft, shown), isAsShown(draft, { ...shown, letters: lettersOf("Kính gửi anh") }), isAsShown(draft, { ...shown, files: 1 })]).toEqual([true, false, false]);
});
