import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { locateJson } from "../../src/config/locate-json";

const text = '{\n  "units": [\n    { "code": "VP", "mailboxes": ["a@b.vn", "{x"] },\n    { "code": "\\"TC\\"" }\n  ],\n  "enabled": true\n}';

test.each([
  ["units", 2, 12],
  ["units[0].mailboxes[1]", 3, 45],
  ["units[1].code", 4, 15],
  ["enabled", 6, 14],
  ["units[1].mailboxes", 4, 5],
  ["support", 1, 1],
  ["", 1, 1],
])("finds %s at %i:%i", (path, line, column) => {
  expect(locateJson(text, path)).toEqual({ line, column });
});

test("a byte order mark moves nothing", () => {
  expect(locateJson(`\ufeff${text}`, "enabled")).toEqual({ line: 6, column: 14 });
});

test("whatever the file, the place of a value is where that value begins", () => {
  const key = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.dictionary(key, fc.dictionary(key, fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 }), { minKeys: 1 }), { minKeys: 1 }), fc.nat(), fc.nat(4), (value, pick, indent) => {
      const [[outer, inner] = ["", {}]] = Object.entries(value).slice(pick % Object.keys(value).length);
      const [[name, list] = ["", []]] = Object.entries(inner).slice(pick % Object.keys(inner).length);
      const index = pick % list.length;
      const written = JSON.stringify(value, null, indent);
      const { line, column } = locateJson(written, `${outer}.${name}[${index}]`);
      const at = written.split("\n").slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
      const wanted = JSON.stringify(list[index], null, indent).split("\n")[0]!;
      expect(written.slice(at, at + wanted.length)).toBe(wanted);
    }),
  );
});
