import type { Catalogue, CatalogueEntry } from "../../domain/catalogue";
import { fold } from "../../domain/fold";
import type { SheetCells } from "../../domain/sheet-cells";
import { parseCatalogue } from "../parse-catalogue";
import { typesOfName } from "./cell-values";
import { newCode } from "./codes";
import { matchRows } from "./match-rows";
import type { ImportProblem } from "./problem";
import { readSheets } from "./read-sheets";
import { startingCues } from "./starting-cues";

export interface Imported {
  /** `null` when no row could be used. */
  readonly catalogue: Catalogue | null;
  readonly problems: readonly ImportProblem[];
  /** The present code of each new entry that was known before, by its new code. */
  readonly formerCodes: ReadonlyMap<string, string>;
}

/** Turns the annex as the ministry gives it, a table on one or more sheets, into a catalogue; what is known of the same entries is kept. */
export function importCatalogue(sheets: readonly SheetCells[], present: Catalogue): Imported {
  const problems: ImportProblem[] = [];
  const found = readSheets(sheets, problems);
  const matched = matchRows(found, present);
  const entries: CatalogueEntry[] = [];
  const formerCodes = new Map<string, string>();
  const isTaken = (code: string) => [...present.entries, ...present.exclusions, ...entries].some((one) => one.code.toLowerCase() === code.toLowerCase());
  // Codes the sheet gives come before those made here.
  const given = new Set(found.map(({ code }) => code.toLowerCase()));

  found.forEach((row, i) => {
    const { report } = row;
    const former = matched[i]!;
    const place = { row: row.row, column: null, content: row.name };
    const twin = entries.find((entry) => fold(entry.vi) === fold(row.name) && fold(entry.group) === fold(row.group));
    if (twin) return report({ ...place, kind: "repeated-name", severity: "error", message: `Tên này đã có ở mục ${twin.code} nên bỏ qua dòng này. Hãy xoá dòng thừa, hoặc ghi tên phân biệt hai mục.` });
    if (row.code !== "" && (entries.some(({ code }) => code.toLowerCase() === row.code.toLowerCase()) || present.exclusions.some(({ code }) => code.toLowerCase() === row.code.toLowerCase()))) {
      return report({ ...place, kind: "repeated-code", severity: "error", content: row.code, message: `Mã ${row.code} đã dùng cho mục khác nên bỏ qua dòng này. Mỗi mục phải có mã riêng; hãy ghi mã khác.` });
    }
    if (former.kind === "several") {
      report({ ...place, kind: "ambiguous", severity: "warning", message: `Tên giống nhiều mục của Danh mục hiện hành (${former.entries.map(({ code, vi }) => `${code} ${vi}`).join("; ")}) nên coi là mục mới. Hãy ghi mã vào cột Mã để nói rõ là mục nào.` });
    }
    const known = former.kind === "one" ? former.entry : null;
    const holder = row.code === "" ? undefined : present.entries.find(({ code }) => code.toLowerCase() === row.code.toLowerCase());
    if (holder && holder !== known) {
      report({ ...place, kind: "code-means-another", severity: "warning", content: row.code, message: `Trong Danh mục hiện hành mã ${holder.code} là "${holder.vi}". Thư đã gắn mã này sẽ mang nghĩa khác; nếu không phải chủ ý, hãy ghi mã khác.` });
    }
    const keeps = known !== null && row.code === "" && !given.has(known.code.toLowerCase()) && !entries.some(({ code }) => code === known.code);
    const code = row.code || (keeps ? known.code : newCode(row.group, row.number, present.entries, (one) => isTaken(one) || given.has(one.toLowerCase())));
    const cues = known?.cues ?? startingCues(row.name);
    const types = row.types ?? known?.types ?? typesOfName(row.name);
    const electronicOnly = row.electronicOnly ?? known?.electronicOnly ?? false;
    if (types.length === 0 && cues.subject.length + cues.text.length === 0) {
      report({ ...place, kind: "never-recognised", severity: "warning", message: `Mục ${code} không có loại văn bản và tên không có từ đặc trưng nên sẽ không bao giờ được nhận ra. Hãy ghi cột Ký hiệu loại, hoặc thêm từ nhận diện (cues) cho mục trong tệp Danh mục.` });
    }
    if (known) formerCodes.set(code, known.code);
    entries.push({
      code,
      group: row.group,
      vi: row.name,
      en: row.english || (known?.en ?? ""),
      types,
      destinations: row.destinations ?? known?.destinations ?? [],
      // Point 3 of the text of 2016: what the catalogue lists is supplied, but for what is exchanged in electronic form only.
      supply: row.supply ?? known?.supply ?? !electronicOnly,
      electronicOnly,
      basis: "stated",
      role: known?.role ?? null,
      cues,
    });
  });
  const place = new Map(sheets.map(({ name }, i) => [name, i]));
  problems.sort((a, b) => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) || (a.row ?? 0) - (b.row ?? 0));
  if (entries.length === 0) return { catalogue: null, problems, formerCodes };
  const catalogue: Catalogue = {
    title: present.title,
    instrument: present.instrument,
    status: "official",
    statusNote: `Nhập từ bảng tính Danh mục do Bộ cung cấp: ${entries.length} mục.`,
    entries,
    exclusions: present.exclusions,
  };
  const parsed = parseCatalogue(JSON.stringify(catalogue));
  if (!parsed.ok) throw new Error(`the imported catalogue cannot be read: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
  return { catalogue: parsed.value, problems, formerCodes };
}
