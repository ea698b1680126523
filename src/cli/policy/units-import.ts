import { placeUnits, type PlacedUnits } from "../../config/import-units/place-units";
import { readUnitRows, type UnitProblem } from "../../config/import-units/read-unit-rows";
import { parsePolicy } from "../../config/parse-policy";
import { commandOptions } from "../command-options";
import { placedFaults } from "../json-faults";
import { misused } from "../misused";
import { placedLine } from "../placed-fault";
import { printable } from "../printable";
import { readOne } from "../read-rules";
import { readSheets } from "../read-sheets";
import type { Streams } from "../streams";
import { writeNew } from "../write-new";
import { changesText } from "./changes-text";
import { comparePolicies } from "./compare-policies";

export const unitsUsage = `npm run --silent admin -- units import BẢNG.csv|xlsx --policy TỆP [--out TỆP] [--force] [--json]
  Đưa bảng đơn vị (mã, tên, hộp thư, người phụ trách, cán bộ) vào chính sách: thêm đơn vị mới, bổ sung đơn vị đã có, không bỏ gì; phần còn lại của tệp giữ nguyên từng chữ.
  --policy TỆP        chính sách đang có
  --out TỆP           nơi ghi chính sách mới; không có thì chỉ báo sẽ đổi gì, không ghi. Còn dòng sai thì không ghi
  --force             ghi đè tệp đã có, kể cả chính tệp sau --policy
  --json              kết quả là một đối tượng JSON
`;

/** `units import`: 0 when every row was understood, 1 when rows have to be put right, 2 for wrong usage or files that cannot be read. */
export async function unitsImport(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["policy", "out"], flags: ["force", "json"] });
  if (typeof options === "string") return refuse(misused(options, unitsUsage));
  const { values, flags, paths } = options;
  if (paths.length !== 1 || values.policy === undefined) return refuse(misused("Hãy nêu một bảng đơn vị, và chính sách sau --policy.", unitsUsage));
  const policy = await readOne("Chính sách", values.policy, parsePolicy);
  if (typeof policy === "string") return refuse(policy);
  const sheets = await readSheets(paths[0]!);
  if (typeof sheets === "string") return refuse(sheets);

  const table = readUnitRows(sheets);
  const placed = placeUnits(table.rows, policy.text, policy.value);
  const problems = [...table.problems, ...placed.problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  const parsed = parsePolicy(placed.text);
  // What no row alone shows, such as a mailbox an office may not have.
  if (!parsed.ok) return refuse(["Với các dòng này chính sách có lỗi, nên không ghi:", ...placedFaults("chính sách mới", placed.text, parsed.faults).map(placedLine)].join("\n"));
  const changes = comparePolicies(policy.value, parsed.value);
  const written = values.out !== undefined && problems.length === 0 && changes.length > 0 ? values.out : null;
  const failure = written === null ? null : await writeNew(written, placed.text, flags.has("force"));
  if (failure !== null) return refuse(failure);

  const { added, changed, unchanged, others } = placed;
  if (flags.has("json")) await out(`${JSON.stringify({ added, changed, unchanged, others, problems, unread: table.unread, changes, written })}\n`);
  else {
    for (const problem of problems) await out(`${problemLine(problem)}\n`);
    for (const heading of table.unread) await out(printable(`[nên xem] cột “${heading.slice(0, 60)}” không đọc.`) + "\n");
    await out(`${counts(placed, problems)}\n`);
    if (changes.length > 0) await out(`\n${changesText(changes)}\n`);
    await out(`${ending(written, values.policy, { isRight: problems.length === 0, changes: changes.length > 0 })}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

function problemLine({ sheet, row, column, message }: UnitProblem): string {
  const place = row === null ? sheet : `${sheet}:${row}${column === null ? "" : `, cột ${column}`}`;
  return printable(`${place}  ${message}`);
}

function counts({ added, changed, unchanged, others }: PlacedUnits, problems: readonly UnitProblem[]): string {
  const wrong = new Set(problems.map(({ row }) => row)).size;
  return `${added.length} đơn vị mới, ${changed.length} đơn vị được bổ sung, ${unchanged.length} đơn vị đã đúng${wrong > 0 ? `, ${wrong} dòng phải sửa` : ""}. ${others} đơn vị khác của chính sách giữ nguyên.`;
}

function ending(written: string | null, policy: string, { isRight, changes }: { readonly isRight: boolean; readonly changes: boolean }): string {
  if (written !== null) return printable(`Đã ghi ${written}. Tiếp theo: \`npm run admin -- check --policy ${written}\`${written === policy ? "" : `; bản cũ còn nguyên ở ${policy}`}.`);
  if (!isRight) return "Chưa ghi gì. Hãy sửa các dòng trên trong bảng rồi chạy lại.";
  return changes ? "Chưa ghi gì. Đúng ý thì chạy lại, thêm --out TỆP (một tệp mới, hoặc chính tệp này với --force)." : "Không có gì để đổi.";
}
