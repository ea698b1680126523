import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020";
import { withPolicyTable } from "../../../build/policy-table";
import { addinVersion, isOlderThan } from "../../../src/config/addin-version";
import { describedPolicy, type JsonSchema } from "../../../src/config/policy-json-schema";
import { policyWarnings } from "../../../src/config/policy-warnings";
import { policyWords } from "../../../src/config/policy-words";
import { department, read, written } from "./office-policy";

const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");

test("docs/admin-policy.md has the table the code gives: npx tsx build/policy-schema.ts writes it", () => {
  const page = file("docs/admin-policy.md");
  expect(page).toBe(withPolicyTable(page));
});

describe("every field of the policy", () => {
  const paths = (schema: JsonSchema, path: string): readonly string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
      const at = path === "" ? key : `${path}.${key}`;
      return [at, ...[field, ...(field.anyOf ?? [])].flatMap((form) => paths(form, at)), ...(field.items === undefined ? [] : paths(field.items, `${at}[]`))];
    });
  const schema = describedPolicy();
  const fields = [...paths(schema, ""), ...paths(schema.$defs!["office"]!, "offices[]")].filter((path) => !path.includes("entries[]"));
  test("is said in both languages, and nothing else is", () => {
    expect([...new Set(fields)].sort()).toEqual(Object.keys(policyWords).sort());
    for (const { vi, en } of Object.values(policyWords)) expect([vi.length > 3, en.length > 3]).toEqual([true, true]);
  });
  test("has an example that its schema takes", () => {
    const ajv = new Ajv2020({ strict: false });
    const check = (at: JsonSchema): void => {
      for (const example of at.examples ?? []) expect([ajv.validate({ ...at, $defs: schema.$defs }, example), example]).toEqual([true, example]);
      for (const inner of [...Object.values(at.properties ?? {}), ...(at.items ? [at.items] : []), ...(at.anyOf ?? [])]) check(inner);
    };
    check(schema);
    check(schema.$defs!["office"]!);
    expect(ajv.validate(JSON.parse(JSON.stringify(schema)) as object, JSON.parse(written({ offices: [department] })))).toBe(true);
  });
});

test("the add-in says the version it is shipped as", () => {
  expect((JSON.parse(file("package.json")) as { version: string }).version).toBe(addinVersion);
  expect(file("manifest.xml")).toContain(`<Version>${addinVersion}.0</Version>`);
});

test.each([
  ["", "0.1.0", false], ["0.1.0", "0.1.0", false], ["0.1", "0.1.0", false], ["0.1.0.1", "0.1.0", true], ["0.2.0", "0.1.9", true], ["0.10.0", "0.9.0", true], ["1.0", "2.0", false], ["0.0.9", "0.1.0", false],
])("a policy for %j finds %s older: %s", (needed, own, is) => {
  expect(isOlderThan(needed, own)).toBe(is);
});

test("what can be followed and is perhaps not meant is told to an administrator", () => {
  const policy = read({
    validFrom: "2026-12-01", enabled: false, pilot: { units: ["VP"] }, support: "", publicationMailboxes: [], stateSuffixes: ["gov.vn", "toaan.gov.vn"], holidays: ["2026-09-05"], workedWeekends: ["2026-09-04"],
    units: [{ code: "VP", name: "Văn phòng Bộ", mailboxes: [] }], offices: [{ ...department, units: [], offices: [], publicationMailbox: "", holidays: ["2026-09-06"] }],
  }, true);
  expect(policyWarnings(policy, "2026-11-26").map(({ path, message }) => `${path}: ${message}`)).toMatchInlineSnapshot(`
[
  "validFrom: Chính sách có hiệu lực từ 2026-12-01; trước ngày ấy máy người dùng vẫn dùng bản trước.",
  "publicationMailboxes: Chưa có hộp thư tiếp nhận: chưa ai cung cấp được văn bản.",
  "enabled: Mọi kiểm tra đang tắt.",
  "pilot: Đang thí điểm: chỉ những người ghi ở đây được kiểm tra.",
  "support: Chưa ghi nơi hỗ trợ: người dùng không biết hỏi ai.",
  "units[0] (VP): Đơn vị chưa có hộp thư chung.",
  "units[0] (VP): Chưa ghi người phụ trách hộp thư chung (điểm 2 văn bản ngày 29/3/2016).",
  "stateSuffixes[1]: toaan.gov.vn đã nằm trong gov.vn; dòng này thừa.",
  "holidays[0]: 2026-09-05 là cuối tuần, vốn đã nghỉ. Có phải ngày khác không?",
  "workedWeekends[0]: 2026-09-04 không phải thứ bảy hay chủ nhật. Có phải ngày khác không?",
  "offices[0].holidays[0]: 2026-09-06 là cuối tuần, vốn đã nghỉ. Có phải ngày khác không?",
]
`);
  expect(policyWarnings(read({}, true), "2026-11-26").filter(({ path }) => !path.startsWith("units"))).toHaveLength(2);
});
