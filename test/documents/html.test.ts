import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import iconv from "iconv-lite";
import { openBudget } from "../../src/documents/budget";
import { readHtml } from "../../src/documents/html";
import { ReadingFailure } from "../../src/documents/reading-failure";

const read = (html: string | Uint8Array): readonly string[] => readHtml(typeof html === "string" ? new TextEncoder().encode(html) : html, openBudget()).lines.filter((line) => line !== "");

describe("a web page", () => {
  test("is its words, line by line, without scripts, styles, comments and what is hidden", () => {
    expect(read("<html><head><title>x</title><style>p{}</style></head><body><p>Kính gửi:<b> các đơn vị</b></p><script>if(a<b)document.write('</p>')</script><!-- <p>không</p> --><div style='display:none'>ẩn</div>một<br>hai</body></html>")).toEqual(["Kính gửi: các đơn vị", "một", "hai"]);
  });

  test("has the cells of its tables side by side", () => {
    expect(read("<table><tr><td><p>BỘ TƯ PHÁP</p><p>Số: 247/TB-BTP</p></td><td><p>CỘNG HÒA</p><p>Hà Nội, ngày 5</p></td></tr></table>")).toEqual(["BỘ TƯ PHÁP\tCỘNG HÒA", "Số: 247/TB-BTP\tHà Nội, ngày 5"]);
  });

  test("has its entities read, once", () => {
    expect(read("<p>&Aacute; &#7879;&#x1EC7; &amp;lt; &eacute;&khong; 1 < 2</p>")).toEqual(["Á ệệ &lt; é&khong; 1 < 2"]);
  });

  test("in old fonts is Vietnamese, whichever way the font is named", () => {
    const old = iconv.encode("độc lập tự do", "tcvn").toString("latin1");
    const bytes = (html: string): Uint8Array => Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    expect(read(bytes(`<font face=".VnTime">${old}</font>`))).toEqual(["độc lập tự do"]);
    expect(read(bytes(`<p style='font-family:".VnTimeH"'>${old}</p>`))).toEqual(["ĐỘC LẬP TỰ DO"]);
  });

  test.each([
    ["a megabyte of <", "<".repeat(1_000_000)],
    ["open tags only", "<div>".repeat(200_000)],
    ["cells without rows", "<td>a".repeat(100_000)],
    ["an endless comment", `<p>a</p><!--${"-".repeat(500_000)}`],
    ["entities", "&#1234567;".repeat(100_000)],
    ["rows in rows", "<tr><td>".repeat(20_000)],
  ])("of %s ends soon", (_what, html) => {
    const started = Date.now();
    read(html);
    expect(Date.now() - started).toBeLessThan(8000);
  });

  test("of any bytes is text, or named as none", () => {
    const pieces = fc.constantFrom("<p>", "</p>", "<tr>", "<td", "</table>", "&#", "&amp", "<!--", "-->", "<script>", "a", "\0", "é", '"', "=", ">");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        try {
          readHtml(new TextEncoder().encode(parts.join("")), openBudget());
        } catch (error) {
          if (!(error instanceof ReadingFailure)) throw error;
        }
      }),
    );
  });
});
