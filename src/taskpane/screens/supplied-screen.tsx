import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { focusOn } from "../focus-on";
import { DeskLinks } from "../parts/desk-links";
import { NotSeenNote } from "../parts/not-seen-note";
import { OwedList } from "../parts/owed-list";
import { SuppliedList } from "../parts/supplied-list";
import { useTextStyles } from "../parts/text-styles";
import type { MailPlace, SuppliedDoor, SuppliedReview, SuppliedWork } from "../supplied";
import { useSuppliedWords } from "../supplied-words";
import { useSuppliedWork } from "../use-supplied-work";
import type { FixOutcome } from "../work";

interface SuppliedScreenProps {
  readonly door: SuppliedDoor;
  back(): void;
  /** A mail was asked for, to do something on it; `false`: it did not open. */
  leaves(on: boolean): void;
}

/** What was supplied and what became of it; what was sent and is still owed. It has the pane to itself. */
export function SuppliedScreen({ door, back, leaves }: SuppliedScreenProps) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const work = useSuppliedWork(door);
  const review = useReview(work);
  const [part, setPart] = useState<"supplied" | "owed">("supplied");
  const title = useId();
  useEffect(() => focusOn(heading.current), []);
  const goTo = async ({ open, isOpen }: SuppliedWork, mail: MailPlace): Promise<FixOutcome> => {
    leaves(true);
    // Outlook tells nothing of a mail that is open already.
    if (isOpen(mail)) {
      back();
      return { kind: "done" };
    }
    const outcome = await open(mail);
    if (outcome.kind === "failed") leaves(false);
    return outcome;
  };
  const owed = review?.owed.filter(({ notNeeded }) => notNeeded === null).length ?? 0;
  return (
    <section className={styles.screen} aria-labelledby={title}>
      <div className={styles.head}>
        <h1 id={title} ref={heading} className={styles.title} tabIndex={-1}>
          {text.heading}
        </h1>
        <Button size="small" onClick={back}>
          {text.back}
        </Button>
      </div>
      <p role="status" className={texts.status}>
        {review === null || review.looking ? text.looking : ""}
      </p>
      {work !== null && review !== null && (
        <>
          {review.notSeen !== null && !review.looking && <NotSeenNote why={review.notSeen} ask={() => void work.look(true)} />}
          {(review.lookedAt !== null || review.documents.length > 0) && (
            <>
              <div role="group" aria-label={text.parts} className={texts.row}>
                <ToggleButton size="small" checked={part === "supplied"} onClick={() => setPart("supplied")}>
                  {text.part.supplied(review.documents.length)}
                </ToggleButton>
                <ToggleButton size="small" checked={part === "owed"} onClick={() => setPart("owed")}>
                  {text.part.owed(owed)}
                </ToggleButton>
              </div>
              {part === "supplied" ? <SuppliedList documents={review.documents} open={work.open} goTo={(mail) => goTo(work, mail)} /> : <OwedList owed={review.owed} work={work} goTo={(mail) => goTo(work, mail)} />}
              <Looked review={review} work={work} />
              <DeskLinks review={review} work={work} />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Where was looked, when, and the way to look again. */
function Looked({ review, work }: { readonly review: SuppliedReview; readonly work: SuppliedWork }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  return (
    <div className={texts.column}>
      {review.lookedAt !== null && <p className={texts.small}>{text.looked(review.lookedAt, review.mailboxes)}</p>}
      {review.missed.length > 0 && <p className={texts.small}>{text.missed(review.missed)}</p>}
      <div className={texts.row}>
        <Button size="small" disabledFocusable={review.looking} onClick={() => void work.look(true)}>
          {text.lookAgain}
        </Button>
        <Button size="small" appearance="transparent" disabledFocusable={review.looking} onClick={() => void work.findMailboxes()}>
          {text.mailboxesAgain}
        </Button>
      </div>
    </div>
  );
}

/** Looks once when the list is opened; never asks for that. */
function useReview(work: SuppliedWork | null): SuppliedReview | null {
  const [review, setReview] = useState<SuppliedReview | null>(null);
  useEffect(() => {
    if (work === null) return;
    const stop = work.watch(setReview);
    void work.look(false);
    return stop;
  }, [work]);
  return review;
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
});
