import { nearestWord } from "../config/nearest-word";
import { printable } from "./printable";

/** Which command was not understood, and the one that was probably meant; `names` are whole, "catalogue import". */
export function unknownCommand(args: readonly string[], names: readonly string[]): string {
  const all = `Các lệnh: ${names.join(", ")}.`;
  const [first, second = ""] = args;
  if (first === undefined) return `Chưa nêu lệnh. ${all}`;
  const head = nearestWord(first, names.map(headOf));
  const group = names.filter((name) => headOf(name) === head);
  const hasTwoWords = group.length > 1 && second !== "" && !second.startsWith("-");
  const written = hasTwoWords ? `${first} ${second}` : first;
  const meant = (group.length > 1 ? nearestWord(written, group) : null) ?? group.join(" hay ");
  return `Không có lệnh "${printable(written)}". ${meant === "" ? all : `Có phải ý bạn là ${meant}?`}`;
}

const headOf = (name: string): string => name.split(" ")[0]!;
