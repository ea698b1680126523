import { queueEn } from "../../text/queue.en";
import { queueVi } from "../../text/queue.vi";
import { useWords } from "../words-context";
import type { ReadReview } from "../work";
import { useTextStyles } from "./text-styles";

/** In place of the button, on a mail whose document is in the queue already. */
export function QueuedNote({ state }: { readonly state: NonNullable<ReadReview["queued"]> }) {
  const { language } = useWords();
  const texts = useTextStyles();
  return (
    <p role="status" className={texts.body}>
      {(language === "en" ? queueEn : queueVi).ofThisMail[state]}
    </p>
  );
}
