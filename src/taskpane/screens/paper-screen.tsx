import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { supplyingUnit } from "../../domain/document-id";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import { focusOn } from "../focus-on";
import { PaperCard } from "../parts/paper-card";
import { PaperDrop } from "../parts/paper-drop";
import { PaperUnit } from "../parts/paper-unit";
import { useTextStyles } from "../parts/text-styles";
import type { PaperReview, PaperWork } from "../paper";
import { usePaperWords } from "../paper-words";
import { useRules } from "../rules-in-force";

interface PaperScreenProps {
  /** `null` until it has come. */
  readonly work: PaperWork | null;
  readonly take: (files: readonly File[]) => Promise<void>;
  back(): void;
}

/** Documents that are in no mail, each read, its data seen and supplied, one after the other. It has the pane to itself. */
export function PaperScreen({ work, take, back }: PaperScreenProps) {
  const text = usePaperWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const { policy } = useRules();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const review = useReview(work);
  const [chosen, setChosen] = useState<string | null>(null);
  const [unitMissing, setUnitMissing] = useState(false);
  const unit = useRef<HTMLSelectElement>(null);
  useEffect(() => focusOn(heading.current), []);
  const judged = review.papers.filter(({ state }) => state.kind === "judged");
  const current = judged.find(({ key }) => key === chosen) ?? judged[0] ?? null;
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
      {work !== null && !work.signIn && (
        <div className={texts.column} role="note">
          <p className={texts.body}>{text.noSignIn.what}</p>
          <ol className={styles.steps}>
            {text.noSignIn.steps(publicationMailboxOf(supplyingUnit(review.unit, null, policy), policy)).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {work !== null && (
        <>
          <PaperUnit
            ref={unit}
            unit={review.unit}
            missing={unitMissing && review.unit === null}
            choose={(mailbox) => {
              setUnitMissing(false);
              void work.chooseUnit(mailbox);
            }}
          />
          <ul className={texts.list}>
            {review.papers.map((paper) => (
              <li key={paper.key}>
                <PaperCard
                  paper={paper}
                  work={work}
                  isCurrent={paper === current}
                  show={() => setChosen(paper.key)}
                  needUnit={() => {
                    setUnitMissing(true);
                    unit.current?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <PaperDrop take={take} />
    </section>
  );
}

const nothing: PaperReview = { papers: [], unit: null };

function useReview(work: PaperWork | null): PaperReview {
  const [review, setReview] = useState(nothing);
  useEffect(() => work?.watch(setReview), [work]);
  return review;
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
  steps: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
