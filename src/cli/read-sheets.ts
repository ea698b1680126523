import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { openBudget } from "../documents/budget";
import { readCsvCells } from "../documents/csv-cells";
import { fileKind } from "../documents/file-kind";
import { limits } from "../documents/limits";
import { ReadingFailure } from "../documents/reading-failure";
import { readXlsxCells } from "../documents/xlsx-cells";
import type { ReadingProblem } from "../domain/document";
import type { SheetCells } from "../domain/sheet-cells";
import { fileError } from "./file-error";

const sentences: Readonly<Record<ReadingProblem, string>> = {
  encrypted: "Tệp có mật khẩu. Hãy mở bằng Excel rồi lưu lại không đặt mật khẩu.",
  damaged: "Tệp bị hỏng. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  "too-large": "Tệp quá lớn. Hãy chỉ để lại trang tính cần nhập rồi lưu thành tệp mới.",
  unsupported: "Tệp không phải bảng tính .xlsx hay .csv. Hãy mở bằng Excel rồi lưu lại dạng .xlsx (Excel Workbook).",
};

/** The sheets of a workbook or a CSV file; a sentence when they cannot be read. */
export async function readSheets(file: string): Promise<readonly SheetCells[] | string> {
  try {
    if ((await stat(file)).size > limits.input) return `${file}: ${sentences["too-large"]}`;
    const bytes = new Uint8Array(await readFile(file));
    const kind = fileKind(bytes);
    if (kind === "zip") return await readXlsxCells(bytes, openBudget());
    if (kind === "text" || kind === "mail") return [readCsvCells(bytes, basename(file), openBudget())];
    return `${file}: ${sentences.unsupported}`;
  } catch (error) {
    if (error instanceof ReadingFailure) return `${file}: ${sentences[error.problem]}`;
    if (typeof (error as NodeJS.ErrnoException | null)?.code === "string") return `${file}: ${fileError(error).message}`;
    // What no reader foresaw in a hostile file is a damaged file.
    return `${file}: ${sentences.damaged}`;
  }
}
