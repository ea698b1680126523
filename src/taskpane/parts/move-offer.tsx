import { lazy, useMemo } from "react";
import type { ComposeWork } from "../work";
import { OptionalPart } from "./optional-part";

/** The move to the unit's mailbox, with the code that does it, where this Outlook can sign us in. */
export function MoveOffer({ mailboxes, move }: { readonly mailboxes: readonly string[]; readonly move: ComposeWork["move"] }) {
  const Part = useMemo(
    () =>
      move === null
        ? null
        : lazy(async () => {
            const [{ MovePart }, work] = await Promise.all([import("./move-part"), move()]);
            return { default: ({ mailboxes }: { readonly mailboxes: readonly string[] }) => <MovePart mailboxes={mailboxes} work={work} /> };
          }),
    [move],
  );
  return Part === null ? null : (
    <OptionalPart>
      <Part mailboxes={mailboxes} />
    </OptionalPart>
  );
}
