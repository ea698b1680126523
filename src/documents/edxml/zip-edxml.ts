import { zipSync } from "fflate";
import { safeFileName, uniqueNames } from "../../domain/safe-file-name";
import type { EdxmlPackage } from "./edxml-package";
import { packed, writeEdxml } from "./write-edxml";

/** Several documents as one file: a zip with one package each, named by day, number and symbol. */
export function zipEdxml(packages: readonly EdxmlPackage[]): Uint8Array {
  const names = uniqueNames(packages.map(edxmlName));
  return zipSync(Object.fromEntries(packages.map((one, index) => [names[index]!, writeEdxml(one)])), { mtime: packed });
}

/** "2016-03-29 247-TB-BTP.edxml"; the first words of its subject where it has no number. */
export function edxmlName({ promulgationDate, code, subject }: EdxmlPackage): string {
  const symbol = [code.number, code.notation].filter((part) => part !== null).join("-") || (subject ?? "").slice(0, 60);
  const name = [promulgationDate ?? "", symbol].join(" ").trim().replace(/[/\\]/g, "-").replace(/\./g, " ");
  return `${safeFileName(name, "van-ban")}.edxml`;
}
