import { decisions, type Checked, type Outcome } from "./checked";
import { cutTo, fitTo } from "./display-width";
import { printable } from "./printable";

/** Narrower than this, a mail takes lines one under the other. */
const narrow = 64;
const gap = "  ";
/** Columns of the cells that hold set words. */
const widths = { decision: 10, entry: 11, official: 8 } as const;
const heads = { file: "TỆP", decision: "QUYẾT ĐỊNH", entry: "MỤC", official: "LOẠI THƯ", findings: "PHÁT HIỆN" } as const;
const longestFile = 60;

const colours = { allow: "\u001b[32m", ask: "\u001b[33m", stop: "\u001b[1;31m", error: "\u001b[35m" } as const;
const plain = "\u001b[0m";

export interface TableLook {
  readonly columns: number;
  /** They only repeat what the words say. */
  readonly colours: boolean;
}

/** The words over the columns; none where mails stand one under the other. */
export function tableHead({ columns }: TableLook): string {
  if (columns < narrow) return "";
  const { file, findings } = room(columns);
  return `${[fitTo(heads.file, file), fitTo(heads.decision, widths.decision), fitTo(heads.entry, widths.entry), fitTo(heads.official, widths.official), cutTo(heads.findings, findings)].join(gap)}\n`;
}

/** One mail as a row no wider than the terminal. */
export function tableRow({ file, outcome }: Checked, look: TableLook): string {
  const name = printable(file);
  const words = "error" in outcome ? { decision: "LỖI", entry: "", official: "", findings: printable(outcome.error.message) } : wordsOf(outcome);
  const painted = (text: string) => (look.colours ? `${colours["error" in outcome ? "error" : outcome.decision]}${text}${plain}` : text);
  // The last column of a terminal is left free: some break the line there.
  const most = look.columns - 1;
  if (look.columns >= narrow) {
    const { file: forFile, findings } = room(look.columns);
    const row = [fitTo(name, forFile, "start"), painted(fitTo(words.decision, widths.decision)), fitTo(words.entry, widths.entry), fitTo(words.official, widths.official), cutTo(words.findings, findings)];
    return `${row.join(gap).trimEnd()}\n`;
  }
  const decision = cutTo(words.decision, most);
  const rest = [words.entry, words.official].filter((word) => word !== "").map((word) => gap + word).join("");
  return [painted(decision) + cutTo(rest, most - decision.length), gap + cutTo(name, most - 2, "start"), ...(words.findings === "" ? [] : [gap + cutTo(words.findings, most - 2)])].map((line) => `${line}\n`).join("");
}

function wordsOf({ decision, entry, confidence, official, findings }: Outcome) {
  const strength = { stop: 0, ask: 1, advise: 2 } as const;
  const titles = [...findings].sort((one, other) => strength[one.severity] - strength[other.severity]).map(({ title }) => printable(title));
  return { decision: decisions[decision], entry: entry === null ? "—" : `${printable(entry)} ${Math.round(confidence * 100)} %`, official: official ? "công vụ" : "thường", findings: titles.join("; ") };
}

/** What the set columns leave, for the name of the file and the findings. */
function room(columns: number): { readonly file: number; readonly findings: number } {
  const left = columns - 1 - widths.decision - widths.entry - widths.official - 4 * gap.length;
  const file = Math.min(longestFile, Math.floor(left * 0.45));
  return { file, findings: left - file };
}
