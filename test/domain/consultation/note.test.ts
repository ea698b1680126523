import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hasNote, noteWords, withNote, withoutNote, type LetterBody } from "../../../src/domain/consultation-note";
import { hostOfPage, pageAddress } from "../../../src/domain/page-address";

const html = (content: string): LetterBody => ({ type: "html", content });
const text = (content: string): LetterBody => ({ type: "text", content });
const link = "https://moj.gov.vn/lay-y-kien/123?a=1&b=2";

const outlook = '<html><body dir="ltr"><div style="font-size:11pt"><p>Kính gửi: Các đơn vị,</p><p>Ý kiến xin gửi trước ngày 30/11/2026.</p><p>Trân trọng./.</p></div><div id="Signature"><b>VỤ PHÁP LUẬT</b></div></body></html>';

test.each<[string, string, string]>([
  ["above the goodbye", outlook, "<p>Trân trọng./.</p>"],
  ["above a goodbye written with entities and spans", "<div><p>Kính gửi,</p><p><span lang=VI>Tr&#226;n <b>tr&#7885;ng</b>,</span></p></div>", "<p><span lang=VI>Tr"],
  ["above the signature where nobody says goodbye", '<p>Kính gửi,</p><div id="x_Signature">An</div>', '<div id="x_Signature">'],
  ["above what is answered", '<p>Kính gửi,</p><div id="divRplyFwdMsg">From: An</div><p>Trân trọng</p>', '<div id="divRplyFwdMsg">'],
  ["at the end of the body", "<html><body><p>Kính gửi,</p></body></html>", "</body></html>"],
  ["at the end of a bare text", "Kính gửi", ""],
])("in HTML the sentence stands %s", (_, content, next) => {
  const made = withNote(html(content), null).content;
  const after = made.slice(made.indexOf("edoc-consultation"));
  expect(after.slice(after.indexOf("</div>") + "</div>".length).startsWith(next)).toBe(true);
  expect(withoutNote(html(made)).content).toBe(content);
});

test.each<[string, string, string]>([
  ["above the goodbye", "Kính gửi,\r\n\r\nXin ý kiến.\r\n\r\nTrân trọng./.\r\nAn", `Kính gửi,\r\n\r\nXin ý kiến.\r\n\r\n${noteWords(null)}\r\n\r\nTrân trọng./.\r\nAn`],
  ["above what is quoted", "Kính gửi,\n\n> cũ", `Kính gửi,\n\n${noteWords(null)}\n\n> cũ`],
  ["at the end", "Kính gửi", `Kính gửi\n\n${noteWords(null)}`],
  ["alone in an empty mail", "", noteWords(null)],
])("in plain text the sentence stands %s", (_, content, wanted) => {
  expect(withNote(text(content), null).content).toBe(wanted);
  expect(withoutNote(text(wanted)).content).toBe(content);
});

/* Pieces of which letters are made, well formed and not. */
const pieces = fc.constantFrom("<p>", "</p>", "<div>", "</div>", "<br>", "<div id=Signature>", "<blockquote>", "<hr>", "</body>", "<!-- <p>Trân trọng</p>", "-->", "<", ">", "&amp;", "&nbsp;", "Trân trọng", "Kính gửi", "> ", "\n", "\r\n", " ", "-- ", "<img src=\"cid:1\">", "<div", "From: a\nSent: b\nTo: c\n");

test("whatever the letter, the sentence goes in and out without a trace", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 30 }), fc.constantFrom<LetterBody["type"]>("html", "text"), fc.constantFrom(null, link), (parts, type, page) => {
      const body: LetterBody = { type, content: parts.join("") };
      const made = withNote(body, page);
      expect(made.content).not.toBe(body.content);
      expect(withoutNote(made).content).toBe(body.content);
      // A second time there is still one.
      expect(withNote(made, page).content).toBe(made.content);
      expect(withoutNote(withNote(made, null)).content).toBe(body.content);
    }),
    { numRuns: 2000 },
  );
});

test("a sentence whose mark Outlook took away is known by its words; one that was written on is let be", () => {
  const bare = outlook.replace("<p>Trân", `<p class="MsoNormal">${noteWords(null)}</p><p>Trân`);
  expect(withoutNote(html(bare)).content).toBe(outlook);
  const written = outlook.replace("<p>Trân", `<p>${noteWords(null)} Xin cảm ơn các đơn vị.</p><p>Trân`);
  expect(withoutNote(html(written)).content).toBe(written);
});

test("what a person wrote into the sentence goes with it, and nothing after it", () => {
  const made = withNote(html(outlook), null).content;
  const written = made.replace(".</div><p>Trân", ".<div><br></div></div><p>Trân");
  expect(withoutNote(html(written)).content).toBe(outlook);
});

test("a link cannot become more than a link", () => {
  const made = withNote(html("<p>a</p>"), "https://moj.gov.vn/?q='\"<b>&").content;
  expect(made).toContain('<a href="https://moj.gov.vn/?q=&#39;&quot;&lt;b&gt;&amp;">');
});

test("the sentence is seen in the author's words, however spaced", () => {
  expect(hasNote(`Kính gửi\n${noteWords(link).replace(/ /g, "  ")}\nTrân trọng`)).toBe(true);
  expect(hasNote("Dự thảo được gửi kèm")).toBe(false);
});

test.each([["javascript:alert(1)"], ["https://moj.gov.vn/a b"], ["https://moj.gov.vn/<b>"], ["https://an@moj.gov.vn/"], ["moj.gov.vn/a"], ["https://localhost/a"], ["https://moj.gov.vn/\u202eabc"], [`https://moj.gov.vn/${"a".repeat(300)}`], [""]])("%j is no page's address", (pasted) => {
  expect(pageAddress(pasted)).toBeNull();
});

test.each([["  https://moj.gov.vn/lay-y-kien/1 ", "https://moj.gov.vn/lay-y-kien/1"], ["http://dieuhanh.moj.gov.vn", "http://dieuhanh.moj.gov.vn"], ["https://moj.gov.vn/Pages/dự-thảo.aspx?ItemID=1#top", "https://moj.gov.vn/Pages/dự-thảo.aspx?ItemID=1#top"]])("%j is one", (pasted, link) => {
  expect(pageAddress(pasted)).toBe(link);
});

test("the host of a page is what stands before its path", () => {
  expect(hostOfPage("https://DieuHanh.moj.gov.vn:8443/a")).toBe("dieuhanh.moj.gov.vn");
});
