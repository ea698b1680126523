import { writeFile } from "node:fs/promises";
import { fileError } from "./file-error";

/** Writes a file that is not there yet, with `force` also one that is; a sentence when it could not. */
export async function writeNew(file: string, text: string, force: boolean): Promise<string | null> {
  try {
    await writeFile(file, text, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code === "EEXIST") return `Tệp ${file} đã có nên không ghi. Hãy nêu tên khác sau --out, hoặc thêm --force để ghi đè.`;
    return `Không ghi được tệp ${file}. ${fileError(error).code === "no-permission" ? "Hãy chọn thư mục được phép ghi." : "Hãy kiểm tra thư mục có tồn tại và còn chỗ."}`;
  }
}
