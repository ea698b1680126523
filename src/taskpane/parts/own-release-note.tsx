import { useEffect, useState } from "react";
import type { FiledMail } from "../../domain/mail";
import type { NotNeeded } from "../../domain/not-needed";
import type { OwnRelease } from "../../domain/own-release";
import { headWords } from "../../text/head-words";
import { quote } from "../../text/quote";
import { ownReleaseWords } from "../../text/own-release-words";
import { useHead } from "../use-head";
import { useSupplied } from "../supplied-context";
import { useSuppliedWork } from "../use-supplied-work";
import { useWords } from "../words-context";
import type { ReadReview } from "../work";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

interface OwnReleaseProps {
  readonly release: OwnRelease;
  readonly mail: FiledMail;
  readonly queued: ReadReview["queued"];
}

/** One's own unit has sent the document and not supplied it: said as the fact it is, not as a condition. */
export function OwnReleaseNote({ release: { day, late }, mail, queued }: OwnReleaseProps) {
  const { language } = useWords();
  const texts = useTextStyles();
  const text = ownReleaseWords[language];
  const notNeeded = useNotNeeded(mail);
  // What is on its way says so itself.
  const isOnItsWay = queued !== null && queued !== "failed";
  useHead("not-supplied", late && notNeeded === null && !isOnItsWay ? { tone: "ask", ...headWords[language].notSupplied(day) } : null);
  if (notNeeded === "looking" || isOnItsWay) return null;
  if (notNeeded !== null) return <p className={texts.body}>{text.notNeeded(quote(notNeeded.why, 200), quote(notNeeded.by, 80))}</p>;
  return (
    <>
      {late && <Mark tone="ask" word={text.late} />}
      <p className={texts.body}>{text.owed(day)}</p>
    </>
  );
}

/** What a person has said of it in the list of what is owed holds here too. */
function useNotNeeded({ itemId, sharedMailbox: mailbox }: FiledMail): NotNeeded | null | "looking" {
  const door = useSupplied();
  const work = useSuppliedWork(door);
  const [found, setFound] = useState<NotNeeded | null | "looking">("looking");
  useEffect(() => {
    if (work === null) return;
    let left = false;
    void work.notNeeded({ itemId, mailbox }).then((word) => !left && setFound(word));
    return () => {
      left = true;
    };
  }, [work, itemId, mailbox]);
  return door === null ? null : found;
}
