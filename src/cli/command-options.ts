import { nearestWord } from "../config/nearest-word";
import { printable } from "./printable";

/** What a command was called with. */
export interface CommandOptions<Value extends string, Flag extends string> {
  readonly values: Readonly<Partial<Record<Value, string>>>;
  readonly flags: ReadonlySet<Flag>;
  readonly paths: readonly string[];
}

/** Reads options with a value ("--out TỆP", "--out=TỆP"), flags and paths; a sentence when they cannot be followed. */
export function commandOptions<Value extends string, Flag extends string>(args: readonly string[], known: { readonly values: readonly Value[]; readonly flags: readonly Flag[] }): CommandOptions<Value, Flag> | string {
  const values: Partial<Record<Value, string>> = {};
  const flags = new Set<Flag>();
  const paths: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const [, name, joined] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const valued = known.values.find((one) => one === name);
    const flag = known.flags.find((one) => one === name);
    if (arg === "--") {
      paths.push(...args.slice(i + 1));
      break;
    } else if (valued !== undefined) {
      const value = joined ?? args[++i];
      if (value === undefined || value === "" || (joined === undefined && value.startsWith("--"))) return `Sau --${valued} còn thiếu giá trị.`;
      values[valued] = value;
    } else if (flag !== undefined && joined === undefined) flags.add(flag);
    else if (arg.startsWith("-") && arg !== "-") return unknownOption(arg, [...known.values, ...known.flags]);
    else paths.push(arg);
  }
  return { values, flags, paths };
}

/** An option that is not there, and the one that was probably meant. */
export function unknownOption(written: string, known: readonly string[]): string {
  const name = written.replace(/^-+/, "").replace(/=[\s\S]*$/, "");
  const meant = nearestWord(name, [...known, "help"]);
  return `Không có tuỳ chọn ${printable(written)}.${meant === null || written === `--${meant}` ? "" : ` Có phải ý bạn là --${meant}?`}`;
}
