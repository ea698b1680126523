import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { jsonMistake } from "../../src/config/json-mistake";
import { parseJson } from "../../src/config/parse-json";

const said = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? null : parsed.faults[0]!.message;
};

describe("a slip in a JSON file is named where it was made", () => {
  test.each([
    ["a comma left out", '{\n  "enabled": true\n  "sample": false\n}', /dòng 2, cột 18\)\. Thiếu dấu phẩy ở đây/],
    ["a comma left out between units", '[\n  { "code": "VP" }\n  { "code": "CNTT" }\n]', /dòng 2, cột 19\)\. Thiếu dấu phẩy/],
    ["a comma left out in a list of words", '["a" "b"]', /dòng 1, cột 5\)\. Thiếu dấu phẩy/],
    ["a comma too many at an end", '{"a": 1,}', /cột 9\)\. Hãy xoá dấu phẩy thừa ở ngay trước/],
    ["a comma too many between", '{"a": [1,,2]}', /cột 10\)\. Có một dấu phẩy thừa/],
    ["a colon left out", '{"a" 1}', /cột 5\)\. Sau tên mục phải có dấu hai chấm/],
    ["a value left out", '{"a": }', /cột 7\)\. Ở đây còn thiếu một giá trị/],
    ["a name without quotes", "{enabled: true}", /cột 2\)\. Ở đây phải là tên mục trong nháy kép/],
    ["a word without quotes", '{"a": có}', /cột 7\)\. Ở đây phải là một giá trị/],
    ["a quote not closed", '{\n  "a": "x,\n  "b": 1\n}', /dòng 2, cột 8\)\. Chữ từ đây chưa có nháy kép đóng/],
    ["the wrong bracket", '{"a": [1, 2}', /cột 12\)\. Ở đây phải là \], không phải \}/],
    ["an end cut off", '{"a": [1, 2', /cột 12\)\. Tệp dừng giữa chừng: còn thiếu \] \} ở cuối/],
    ["words after the end", '{"a": 1}\nxong', /dòng 2, cột 1\)\. Sau ngoặc đóng cuối cùng còn chữ thừa/],
    ["a space of a word processor", '{"a":\u00a01}', /cột 6\)\. Ở đây có một dấu cách lạ/],
  ])("%s", (_, text, message) => {
    expect(said(text)).toMatch(message);
    expect(said(text)).toMatch(/[Hh]ãy/);
  });

  test("a file in UTF-16 that was read as UTF-8 is told so", () => {
    expect(said(new TextDecoder().decode(Buffer.from('\ufeff{"a": 1}', "utf16le")))).toMatch(/UTF-16.*lưu lại với bảng mã UTF-8/);
    expect(said(new TextDecoder().decode(Buffer.from('{"a": 1}', "utf16le")))).toMatch(/UTF-16/);
  });

  test("every text that is no JSON has its place within the text", () => {
    const pieces = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"', "1", "true", " ", "\n", "x", "\\", "\u00a0");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")), (text) => {
        try {
          JSON.parse(text);
        } catch {
          const { at, cure } = jsonMistake(text);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
          expect(cure).toMatch(/[Hh]ãy/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
