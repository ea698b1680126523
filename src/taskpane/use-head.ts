import { useContext, useEffect } from "react";
import { HeadContext, type Head } from "./head";

/** The gravest first: it stands at the top in the place of the others. */
const kinds = ["changed-after-signing", "returned", "change-failed", "sent-by-other", "not-trusted", "answers-elsewhere", "withdrawn", "not-supplied", "board-late", "opinions-late"] as const;

/** Has it said at the top for as long as the card stands that says the same at length; `null` says nothing. */
export function useHead(kind: (typeof kinds)[number], head: Head | null): void {
  const tell = useContext(HeadContext);
  const { tone, title, what } = head ?? { tone: "ask", title: "", what: "" };
  useEffect(() => {
    if (title === "") return;
    const rank = kinds.indexOf(kind);
    tell(rank, { tone, title, what });
    return () => tell(rank, null);
  }, [tell, kind, tone, title, what]);
}
