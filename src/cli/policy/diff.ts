import { parsePolicy } from "../../config/parse-policy";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import { readOne } from "../read-rules";
import type { Streams } from "../streams";
import { changesText } from "./changes-text";
import { comparePolicies } from "./compare-policies";

export const diffUsage = `npm run --silent admin -- diff CŨ.json MỚI.json [--strict] [--json]
  Chính sách mới đổi điều gì, cho ai; chỗ nào nới lỏng được đánh dấu.
  --strict            có chỗ nới lỏng thì kết quả là 1
  --json              mỗi thay đổi một dòng JSON
`;

/** `diff`: 0, with `--strict` 1 when something is loosened; 2 for wrong usage or policies that cannot be read. */
export async function diff(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: [], flags: ["strict", "json"] });
  if (typeof options === "string") return refuse(misused(options, diffUsage));
  const [oldFile, newFile] = options.paths;
  if (oldFile === undefined || newFile === undefined || options.paths.length !== 2) return refuse(misused("Hãy nêu hai tệp chính sách: cũ rồi mới.", diffUsage));
  const [old, now] = [await readOne("Chính sách", oldFile, parsePolicy), await readOne("Chính sách", newFile, parsePolicy)];
  if (typeof old === "string") return refuse(old);
  if (typeof now === "string") return refuse(now);
  const changes = comparePolicies(old.value, now.value);
  await out(options.flags.has("json") ? changes.map((change) => `${JSON.stringify(change)}\n`).join("") : changesText(changes));
  return options.flags.has("strict") && changes.some(({ loosens }) => loosens) ? 1 : 0;
}
