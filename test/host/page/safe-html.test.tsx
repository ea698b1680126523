import { expect, test } from "@jest/globals";
import { buildSafeHtml, textOfHtml } from "../../../host/page/state/safe-html";

function rebuilt(html: string): { readonly html: string; readonly blocked: boolean } {
  const { fragment, blocked } = buildSafeHtml(html, document);
  const box = document.createElement("div");
  box.append(fragment);
  return { html: box.innerHTML, blocked };
}

test.each([
  ["<script>alert(1)</script>xin chào", "xin chào"],
  ["<p onclick=\"alert(1)\">xin chào</p>", "<p>xin chào</p>"],
  ["<a href=\"javascript:alert(1)\">bấm</a>", "<a>bấm</a>"],
  ["<iframe src=\"https://evil.example\"></iframe><form action=\"https://evil.example\"><b>xin chào</b></form>", "<b>xin chào</b>"],
  ["<svg><script>alert(1)</script></svg><math><mi>x</mi></math>chào", "chào"],
  ["<o:p>xin chào</o:p>", "xin chào"],
])("a mail's %s is shown without what could act", (given, shown) => {
  expect(rebuilt(given).html).toBe(shown);
});

test("a picture on the network is not fetched, and the reader is told", () => {
  expect(rebuilt('<img src="https://evil.example/x.png" alt="x">')).toEqual({ html: '<img alt="x">', blocked: true });
});

test("a style that would fetch something is left out, the others stay", () => {
  const { html, blocked } = rebuilt('<p style="color: red; background-image: url(https://evil.example/x)">x</p>');
  expect(html).toBe('<p style="color: red;">x</p>');
  expect(blocked).toBe(true);
});

test("a picture of the mail itself waits for its bytes", () => {
  const { pictures } = buildSafeHtml('<img src="cid:quoc-huy">', document);
  expect(pictures.map((picture) => picture.contentId)).toEqual(["quoc-huy"]);
});

test("the text of a mail has a line for each paragraph and none of its markup", () => {
  expect(textOfHtml("<div>Kính gửi:&nbsp;Văn phòng Bộ</div><p>Vụ gửi   <b>báo cáo</b>.<br>Trân trọng</p><style>p{}</style>")).toBe("Kính gửi: Văn phòng Bộ\nVụ gửi báo cáo.\nTrân trọng");
});
