import { joinPath } from "./faults";
import type { Fault } from "./parsed";

interface Level {
  /** `null` in a list. */
  readonly keys: Set<string> | null;
  readonly path: string;
  at: number;
  key: string;
}

/** Keys written twice in one group of a JSON text that is right otherwise: the reader would take the last and say nothing. */
export function repeatedKeys(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const level = levels[levels.length - 1];
    const sign = match[0];
    if (sign === "{" || sign === "[") {
      const path = level === undefined ? "" : joinPath(level.path, [level.keys === null ? level.at : level.key]);
      levels.push({ keys: sign === "{" ? new Set() : null, path, at: 0, key: "" });
    } else if (sign === "}" || sign === "]") levels.pop();
    else if (sign === ",") level!.at += 1;
    else if (match[1] !== undefined && level?.keys) {
      level.key = String(JSON.parse(sign.slice(0, sign.length - match[1].length)));
      if (level.keys.has(level.key)) faults.push({ path: joinPath(level.path, [level.key]), message: "Mục này ghi hai lần trong cùng một nhóm; chỉ lần sau có tác dụng. Hãy xoá bớt một lần." });
      level.keys.add(level.key);
    }
  }
  return faults;
}
