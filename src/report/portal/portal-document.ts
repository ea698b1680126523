import type { Classification } from "../../domain/classification";
import type { PortalRefusal } from "../../domain/portal-refusal";
import type { EdocRecord, Tag } from "../../domain/submission";

/** A supplied document the desk would hand to the portal, with all that was read of its mail. */
export interface PortalDocument {
  readonly record: EdocRecord;
  /** As the desk has put it right; `null` while it stands as supplied. */
  readonly tag: Tag | null;
  /** When the mail arrived, ISO 8601, by Exchange's clock. */
  readonly arrivedAt: string;
  /** Every document of the mail, also those inside its files: one marked page keeps all of it back. */
  readonly judged: Classification;
  /** What the portal is to show. */
  readonly files: readonly PortalFile[];
  /** Somebody at the desk has looked at the files that no program could read. */
  readonly looked: boolean;
  /** Where and since when it is on the portal, or is to be; `null` while the desk has not decided. */
  readonly published: { readonly at: string; readonly address: string | null } | null;
  /** The unit has taken it back, by a mail that is not in this list. */
  readonly recalled: boolean;
  /** The unit has sent it anew, by a mail that is not in this list. */
  readonly superseded?: boolean;
}

export interface PortalFile {
  readonly name: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** What feed and folder are made of. Only `clearForPortal` makes one. */
export type ClearedDocument = PortalDocument & { readonly published: NonNullable<PortalDocument["published"]> } & { readonly __brand: "cleared for the portal" };

export interface PortalClearance {
  /** The newest first. */
  readonly cleared: readonly ClearedDocument[];
  readonly refused: readonly { readonly document: PortalDocument; readonly reasons: readonly PortalRefusal[] }[];
}

export function tagOf({ tag, record }: PortalDocument): Tag {
  return tag ?? record.tag;
}
