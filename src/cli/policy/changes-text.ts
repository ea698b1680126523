import { printable } from "../printable";
import type { PolicyChange } from "./policy-change";

/** What one policy changes of another; what loosens comes first: it is what must not be overlooked. */
export function changesText(changes: readonly PolicyChange[]): string {
  if (changes.length === 0) return "Hai chính sách như nhau.\n";
  const loosened = changes.filter(({ loosens }) => loosens);
  const line = ({ path, whom, what, loosens }: PolicyChange) => printable(`  ${loosens ? "[NỚI LỎNG] " : ""}${path}: ${what} (Ảnh hưởng: ${whom})`);
  return `${[
    `${changes.length} thay đổi, ${loosened.length} chỗ nới lỏng.`,
    ...(loosened.length > 0 ? ["", "Nới lỏng, hãy xem kỹ:", ...loosened.map(line)] : []),
    ...(changes.length > loosened.length ? ["", loosened.length > 0 ? "Còn lại:" : "Thay đổi:", ...changes.filter(({ loosens }) => !loosens).map(line)] : []),
  ].join("\n")}\n`;
}
