import type { FinalFile } from "../../domain/taken-out";
import type { ComposeItem } from "../../outlook/current-item";
import { keepFiles, takeOutFiles, takeOutRecipient, type PutBack } from "../../outlook/take-out";
import type { RemovalFix } from "../work";

/** `putBack` is `null` where nothing of it could be. */
type TakenOut = { readonly kind: "done"; readonly putBack: PutBack | null } | { readonly kind: "final"; readonly files: readonly FinalFile[] };

/** Takes out what a fix names, so that it can be put back. Files that cannot be are left where they are until the person is `sure`. */
export async function takeOut(item: ComposeItem, fix: RemovalFix, sure: boolean): Promise<TakenOut> {
  if (fix.kind === "remove-recipient") return { kind: "done", putBack: await takeOutRecipient(item, fix.field, fix.address) };
  const files = await keepFiles(item, fix.kind === "remove-attachment" ? [fix.attachmentId] : fix.attachmentIds);
  const final = files.flatMap(({ name, content }) => (typeof content === "string" ? [] : [{ name, why: content.why }]));
  if (final.length > 0 && !sure) return { kind: "final", files: final };
  const putBack = await takeOutFiles(item, files);
  return { kind: "done", putBack: final.length < files.length ? putBack : null };
}
