import { createContext, useCallback, useContext, useEffect, useState } from "react";

/** What a card may ask to have said at the top of the screen, the gravest first: it stands in the place of the others. */
const kinds = ["changed-after-signing", "returned", "change-failed", "sent-by-other", "not-trusted", "answers-elsewhere", "withdrawn", "not-supplied", "asked", "board-late", "opinions-late"] as const;

export type HeadKind = (typeof kinds)[number];

export interface Head {
  readonly tone: "ask" | "stop";
  readonly title: string;
  readonly what: string;
}

type Tell = (kind: HeadKind, head: Head | null) => void;

/** Outside a screen with such a head nothing is heard. */
export const HeadContext = createContext<Tell>(() => undefined);

/** What the cards of a screen have asked for; `null` while none of them has. */
export function useGravest(): { readonly head: Head | null; readonly tell: Tell } {
  const [told, setTold] = useState<Partial<Record<HeadKind, Head | null>>>({});
  const tell = useCallback<Tell>((kind, head) => setTold((before) => ({ ...before, [kind]: head })), []);
  const kind = kinds.find((one) => told[one]);
  return { head: (kind && told[kind]) ?? null, tell };
}

/** Has it said at the top for as long as the card stands that says the same at length; `null` says nothing. */
export function useHead(kind: HeadKind, head: Head | null): void {
  const tell = useContext(HeadContext);
  const { tone, title, what } = head ?? { tone: "ask", title: "", what: "" };
  useEffect(() => {
    if (title === "") return;
    tell(kind, { tone, title, what });
    return () => tell(kind, null);
  }, [tell, kind, tone, title, what]);
}
