import { expect, test } from "@jest/globals";
import { findPromise } from "../../src/domain/find-promise";
import { judgeAddress } from "../../src/domain/judge-address";
import { splitBody } from "../../src/domain/split-body";
import { readAddressList } from "../../src/eml/address-list";
import { htmlToText } from "../../src/eml/html-text";
import { aPolicy } from "../support/builders";

/** Each took minutes in a careless form; at send that is a mail that never leaves. */
test.each([
  ["an HTML body of open tags", () => htmlToText("<div ".repeat(50_000))],
  ["an HTML body of open quotes", () => htmlToText('<a "'.repeat(50_000))],
  ["an HTML body of open comments", () => htmlToText("<!--".repeat(50_000))],
  ["a header of open comments", () => readAddressList("(a\\".repeat(20_000))],
  ["a header of open quotes", () => readAddressList('"a\\'.repeat(20_000))],
  ["a body of promises taken back", () => findPromise("không đính kèm ".repeat(10_000))],
  ["a body of quotation beginnings", () => splitBody("vào 1\n".repeat(20_000))],
  ["an address without end", () => judgeAddress({ address: `a@${"xn--".repeat(50_000)}`, name: "" }, aPolicy())],
  ["a name without end", () => judgeAddress({ address: "a@b.vn", name: "a".repeat(100_000) }, aPolicy())],
])("%s costs no more than its length", (_what, read) => {
  const start = process.hrtime.bigint();
  read();
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3000);
});
