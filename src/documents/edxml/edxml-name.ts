import { safeFileName } from "../../domain/safe-file-name";
import type { EdxmlPackage } from "./edxml-package";

/** "2016-03-29 247-TB-BTP.edxml"; the first words of its subject where it has no number. */
export function edxmlName({ promulgationDate, code, subject }: EdxmlPackage): string {
  const symbol = [code.number, code.notation].filter((part) => part !== null).join("-") || (subject ?? "").slice(0, 60);
  const name = [promulgationDate ?? "", symbol].join(" ").trim().replace(/[/\\]/g, "-").replace(/\./g, " ");
  return `${safeFileName(name, "van-ban")}.edxml`;
}
