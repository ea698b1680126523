import { access } from "node:fs/promises";
import { compareCatalogues } from "../config/import-catalogue/compare-catalogues";
import { importCatalogue } from "../config/import-catalogue/import-catalogue";
import { lostTags } from "../config/import-catalogue/lost-tags";
import { catalogueText } from "./catalogue-text";
import { commandOptions } from "./command-options";
import { misused } from "./misused";
import { importReport, type ImportOutcome } from "./import-report";
import { pastTags } from "./past-tags";
import { readCatalogue } from "./read-rules";
import { readSheets } from "./read-sheets";
import type { Streams } from "./streams";
import { writeNew } from "./write-new";

export const importUsage = `npm run --silent admin -- catalogue import TỆP.xlsx|csv [--catalogue TỆP] [--out TỆP] [--past ĐƯỜNG_DẪN] [--force] [--json]
  Chuyển bảng Danh mục chính thức thành tệp Danh mục, báo từng chỗ phải xem lại và những gì khác Danh mục hiện hành.
  --catalogue TỆP     Danh mục hiện hành; không có thì dùng assets/catalogue.json
  --out TỆP           nơi ghi Danh mục mới; không có thì chỉ báo cáo, không ghi
  --past ĐƯỜNG_DẪN    thư đã gắn thẻ (thư mục hoặc tệp .eml), hay tệp JSON, JSONL, CSV có cột entry: báo thẻ nào mất mục
  --force             ghi đè tệp đã có
  --json              báo cáo dạng JSON
`;

/** `catalogue import`: 0 when all was understood, 1 when rows have to be looked at, 2 for wrong usage or files that cannot be read. */
export async function catalogueImport(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["catalogue", "out", "past"], flags: ["force", "json"] });
  if (typeof options === "string") return refuse(misused(options, importUsage));
  const { values, flags, paths } = options;
  if (paths.length !== 1) return refuse(misused("Hãy nêu đúng một tệp bảng tính.", importUsage));
  // Said before the work, and held again when the file is written.
  if (values.out !== undefined && !flags.has("force") && (await exists(values.out))) return refuse(`Tệp ${values.out} đã có nên không ghi. Hãy nêu tên khác sau --out, hoặc thêm --force để ghi đè.`);

  const present = await readCatalogue(values.catalogue ?? null);
  if (typeof present === "string") return refuse(present);
  const sheets = await readSheets(paths[0]!);
  if (typeof sheets === "string") return refuse(sheets);
  const past = values.past === undefined ? null : await pastTags(values.past);
  if (typeof past === "string") return refuse(past);

  const { catalogue, problems, formerCodes } = importCatalogue(sheets, present.value);
  const written = catalogue !== null && values.out !== undefined ? values.out : null;
  if (catalogue !== null && written !== null) {
    const failure = await writeNew(written, catalogueText(catalogue, present.text), flags.has("force"));
    if (failure !== null) return refuse(failure);
  }
  const outcome: ImportOutcome = {
    entries: catalogue?.entries.length ?? 0,
    problems,
    changes: catalogue && compareCatalogues(present.value, catalogue, formerCodes),
    past: past && { tags: [...past.codes.values()].reduce((sum, count) => sum + count, 0), unread: past.unread, lost: catalogue ? lostTags(past.codes, present.value, catalogue, formerCodes) : [] },
    written,
  };
  await out(flags.has("json") ? `${JSON.stringify(outcome)}\n` : importReport(outcome));
  return problems.length > 0 || catalogue === null ? 1 : 0;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
