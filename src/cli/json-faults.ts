import { locateJson } from "../config/locate-json";
import type { Fault } from "../config/parsed";
import type { PlacedFault } from "./placed-fault";

/** What a parser found in a JSON file, each with the line to go to. */
export function placedFaults(file: string, text: string, faults: readonly Fault[]): readonly PlacedFault[] {
  return faults.map(({ path, message }) => {
    const [, line, column] = /\(dòng (\d+), cột (\d+)\)/.exec(path === "" ? message : "") ?? [];
    if (line !== undefined) return { file, line: Number(line), column: Number(column), path, message };
    return { file, ...(path === "" ? { line: null, column: null } : locateJson(text, path)), path, message };
  });
}
