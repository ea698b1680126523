import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { placedFaults } from "../../../src/cli/json-faults";
import { placedLine } from "../../../src/cli/placed-fault";
import { parseCatalogue } from "../../../src/config/parse-catalogue";
import { runAdmin } from "../../support/run-command";
import { root } from "../../support/small-site";

const whole = `{
  "title": "Danh mục",
  "instrument": "Quyết định số 2043/QĐ-BTP",
  "status": "official",
  "entries": [
    {
      "code": "A-01",
      "vi": "Chỉ thị",
      "types": ["CT"],
      "destinations": ["portal"],
      "supply": true,
      "basis": "stated",
      "role": null,
      "cues": {
        "subject": [{ "phrase": "ban hành chỉ thị", "weight": 2 }],
        "text": [{ "phrase": "chỉ thị", "weight": 1 }],
        "against": [{ "phrase": "thực hiện chỉ thị", "weight": 1 }]
      }
    },
    { "code": "A-02", "vi": "Thông báo", "types": ["TB"], "supply": true, "basis": "ministry" }
  ],
  "exclusions": [{ "code": "X-01", "vi": "Văn bản mật", "effect": "stop" }]
}
`;

const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-catalogues-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lines = (text: string) => {
  const parsed = parseCatalogue(text);
  return parsed.ok ? [] : placedFaults("catalogue.json", text, parsed.faults).map(placedLine);
};

test("the catalogue of the project and the whole one here have no fault", () => {
  expect(lines(readFileSync(path.join(root, "assets/catalogue.json"), "utf8"))).toEqual([]);
  expect(lines(whole)).toEqual([]);
});

const cut = whole.slice(0, 200);
const broken: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ["a comma too many", '"status": "official",', '"status": "official",,'],
  ["a comma left out", '"code": "A-01",', '"code": "A-01"'],
  ["typographic quotes", '"Danh mục"', "“Danh mục”"],
  ["a comment", '"entries": [', '// các mục\n  "entries": ['],
  ["a file cut short", whole, cut],
  ["an empty file", whole, ""],
  ["a web page", whole, "<!doctype html><html></html>"],
  ["a list", whole, "[]"],
  ["no title", '"title": "Danh mục",', ""],
  ["an empty title", '"title": "Danh mục"', '"title": " "'],
  ["a status in words", '"official"', '"chính thức"'],
  ["no entries", '"entries": [', '"notes": ['],
  ["a misspelt list", '"entries": [', '"entires": ['],
  ["entries that are no list", /"entries": \[[\s\S]*\],\n {2}"exclusions"/, '"entries": {},\n  "exclusions"'],
  ["an empty list of entries", /"entries": \[[\s\S]*\],\n {2}"exclusions"/, '"entries": [],\n  "exclusions"'],
  ["an entry that is a word", '"entries": [', '"entries": ["Chỉ thị",'],
  ["no code", '"code": "A-01",', ""],
  ["an empty code", '"code": "A-01"', '"code": ""'],
  ["a code twice", '"code": "A-02"', '"code": "A-01"'],
  ["an exclusion with the code of an entry", '"code": "X-01"', '"code": "A-02"'],
  ["no name", '"vi": "Chỉ thị",', ""],
  ["a misspelt key of an entry", '"destinations"', '"destination"'],
  ["a key nobody knows", '"role": null', '"vaiTro": null'],
  ["a key written twice", '"supply": true,\n', '"supply": true, "supply": false,\n'],
  ["a type nobody issues", '["CT"]', '["CT", "ZZ"]'],
  ["a type in small letters", '["TB"]', '["tb"]'],
  ["a type twice", '["TB"]', '["TB", "TB"]'],
  ["types as a word", '["CT"]', '"CT"'],
  ["a destination in words", '["portal"]', '["Cổng thông tin"]'],
  ["supply in words", '"supply": true', '"supply": "có"'],
  ["supply left out", '"supply": true,', ""],
  ["a basis nobody knows", '"stated"', '"luật"'],
  ["a role nobody knows", '"role": null', '"role": "letter"'],
  ["cues as a list", /"cues": \{[\s\S]*?\n {6}\}/, '"cues": []'],
  ["a misspelt list of cues", '"against"', '"agianst"'],
  ["a cue that is a word", '[{ "phrase": "chỉ thị", "weight": 1 }]', '["chỉ thị"]'],
  ["a cue without words", '"phrase": "ban hành chỉ thị"', '"phrase": " # * "'],
  ["a cue without weight", '"ban hành chỉ thị", "weight": 2', '"ban hành chỉ thị"'],
  ["a weight of nothing", '"ban hành chỉ thị", "weight": 2', '"ban hành chỉ thị", "weight": 0'],
  ["a weight that decides alone", '"ban hành chỉ thị", "weight": 2', '"ban hành chỉ thị", "weight": 50'],
  ["a weight in quotes", '"ban hành chỉ thị", "weight": 2', '"ban hành chỉ thị", "weight": "2"'],
  ["a phrase for and against", '"thực hiện chỉ thị"', '"Ban hành  chỉ thị"'],
  ["a phrase twice", '[{ "phrase": "chỉ thị", "weight": 1 }]', '[{ "phrase": "chỉ thị", "weight": 1 }, { "phrase": "Chỉ Thị", "weight": 3 }]'],
  ["an exclusion without effect", ', "effect": "stop"', ""],
  ["an effect nobody knows", '"effect": "stop"', '"effect": "block"'],
];

test.each(broken)("finds %s", (_, from, to) => {
  const text = whole.replace(from, () => to);
  expect(text).not.toBe(whole);
  const found = lines(text);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) {
    // Place and cure; a file that is none at all has no line.
    expect(line).toMatch(/^catalogue\.json(?::\d+:\d+)? {2}/);
    expect(line).toMatch(/[Hh]ãy |[Pp]hải /);
    expect(line).not.toMatch(/invalid|undefined|\[object/i);
  }
  if (/^\{/.test(text)) expect(found.every((line) => /^catalogue\.json:\d+:\d+ /.test(line))).toBe(true);
  expect(found).toMatchSnapshot();
});

test("the command says the same, with the file's own name", async () => {
  const file = path.join(folder, "danh-muc.json");
  writeFileSync(file, whole.replace('"stated"', '"luật"').replace('["TB"]', '["tb"]'));
  const { status, out } = await runAdmin(["check", "--catalogue", file]);
  expect(status).toBe(1);
  expect(out).toMatch(/danh-muc\.json:12:16 {2}entries\[0\]\.basis: /);
});
