import { expect, test } from "@jest/globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { Markdown } from "../../../host/page/parts/markdown";

function shown(text: string): HTMLElement {
  return render(
    <FluentProvider theme={webLightTheme}>
      <Markdown text={text} />
    </FluentProvider>,
  ).container;
}

test("a Smart Alert's list and bold words are shown as such", () => {
  const box = shown("Xin xem lại:\n\n- **a@gmail.com** không do Bộ cấp\r- Chưa cung cấp\r\n\nHết.");
  expect([...box.querySelectorAll("li")].map((item) => item.textContent)).toEqual(["a@gmail.com không do Bộ cấp", "Chưa cung cấp"]);
  expect(box.querySelector("strong")?.textContent).toBe("a@gmail.com");
  expect([...box.querySelectorAll("p")].map((item) => item.textContent)).toEqual(["Xin xem lại:", "Hết."]);
});

test("markup in an address never becomes an element of the dialog", () => {
  const box = shown('<img src=x onerror=alert(1)> [bấm](javascript:alert(1)) nguyen_van_an@moj.gov.vn');
  expect(box.querySelector("img")).toBeNull();
  expect(box.querySelector("a")).toBeNull();
  expect(box.textContent).toContain("nguyen_van_an@moj.gov.vn");
});

test("an https link opens outside the page", () => {
  expect(shown("[Căn cứ](https://moj.gov.vn/qd2043)").querySelector("a")?.getAttribute("rel")).toBe("noopener noreferrer");
});
