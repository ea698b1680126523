import type { AccusedRecipient, Finding } from "../domain/finding";
import { listed, quote } from "./quote";

/** Whatever a finding names, in the one shape of all kinds. */
interface Named {
  readonly mark?: string;
  readonly where?: string;
  readonly phrase?: string;
  readonly address?: string;
  readonly documents?: readonly { readonly name: string | null }[];
  readonly attachments?: readonly { readonly name: string }[];
  readonly recipients?: readonly AccusedRecipient[];
}

/** The things of the mail a finding is about, in no language: addresses, files, marks; "" when there is nothing to name. */
export function findingNames(finding: Finding): string {
  const { mark, where, phrase, address, documents, attachments, recipients } = finding as Named;
  const names = [mark, where === "body" ? "" : where, phrase && `“${phrase}”`, address]
    .concat((documents || attachments || []).map(({ name }) => name || ""))
    .concat((recipients || []).map(({ address: to, name, reason }) => (to || name) + ("meant" in reason ? ` ≠ ${reason.meant}` : "")));
  return listed(names.map((name) => quote(name || "", 48)).filter((name) => name !== ""), (count) => `(+${count})`);
}
