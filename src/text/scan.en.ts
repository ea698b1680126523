import type { ScanWords } from "./scan-words";

export const scanEn: ScanWords = {
  heading: "Scanned pages in this mail",
  underWay: (name) => `Reading the letters of “${name}”, on this computer.`,
  skip: "Skip this file",
  recognised: "The document's data were read off a scan. Handwritten numbers and letters under a seal are easily misread: compare them with the scan.",
  poor: "The scan is faint or askew, and much of it is uncertain. Look at the entry, the number, the date and any secrecy mark yourself.",
  leftAlone: (names) => `The letters of ${list(names)} were not read; only the file's name was judged.`,
  recognise: "Read the letters",
  forbidden: (names) => `The ministry's policy has switched the reading of scans off, so ${list(names)} was judged by name only. Look at the entry and any secrecy mark yourself.`,
  always: "Read the letters of scans without asking",
};

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
