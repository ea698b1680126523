import { describedPolicy, type JsonSchema } from "../src/config/policy-json-schema";
import { policyWords } from "../src/config/policy-words";

const begin = "<!-- bảng: npx tsx build/policy-schema.ts -->";
const end = "<!-- hết bảng -->";

/** docs/admin-policy.md with its table of fields as the code has them. */
export function withPolicyTable(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/admin-policy.md: "${begin}" … "${end}"`);
  return `${before}${begin}\n\n${policyTable()}\n${end}${after}`;
}

function policyTable(): string {
  const schema = describedPolicy();
  const own = rows(schema, "", new Set());
  const office = schema.$defs?.["office"];
  const below = office === undefined ? [] : rows(office, "offices[]", new Set(Object.keys(policyWords).filter((path) => !path.startsWith("offices[]"))));
  return ["| Mục | Dạng | Bỏ trống thì | Ý nghĩa |", "|---|---|---|---|", ...own, ...below, ""].join("\n");
}

/** What an office says as the ministry does is not said twice. */
function rows(schema: JsonSchema, path: string, said: ReadonlySet<string>): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const at = path === "" ? key : `${path}.${key}`;
    const words = policyWords[at];
    const asAbove = said.has(at.replace(/^offices\[\]\./, "")) && !onlyForOffices.has(at);
    if (words === undefined || asAbove) return [];
    const inner = [field, field.items, ...(field.anyOf ?? [])].flatMap((each) => (each === undefined ? [] : rows(each, each === field.items ? `${at}[]` : at, said)));
    return [`| \`${at}\` | ${form(field)} | ${unsaid(field, schema.required?.includes(key) ?? false)} | ${words.vi}${words.example === undefined ? "" : ` Ví dụ: \`${JSON.stringify(words.example)}\`.`} |`, ...inner];
  });
}

/** Said of an office in other words than of the ministry. */
const onlyForOffices = new Set(["offices[].name", "offices[].units", "offices[].editorialBoard", "offices[].offices"]);

function form(field: JsonSchema): string {
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum !== undefined) return field.enum.map((one) => `\`${String(one)}\``).join(", ");
  if (field.anyOf !== undefined) return [...new Set(field.anyOf.filter(({ const: fixed, type }) => fixed === undefined && type !== "null").map(form))].join(" hoặc ");
  const names: Readonly<Record<string, string>> = { string: "chữ", boolean: "true, false", integer: "số", number: "số", array: "danh sách", object: "nhóm" };
  return names[field.type ?? ""] ?? "";
}

function unsaid(field: JsonSchema, isRequired: boolean): string {
  if (isRequired) return "phải ghi";
  const { default: value } = field;
  return value === undefined || value === "" || value === null || (typeof value === "object" && Object.keys(value).length === 0) ? "không có" : `\`${JSON.stringify(value)}\``;
}
