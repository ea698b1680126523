import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { tourEn } from "../../text/tour.en";
import { tourVi } from "../../text/tour.vi";
import { focusOn } from "../focus-on";
import type { KeptTour } from "../kept-tour";
import { TourExample } from "../parts/tour-example";
import { useTextStyles } from "../parts/text-styles";
import { tourSteps } from "../parts/tour-steps";
import { useWords } from "../words-context";

interface TourScreenProps {
  /** The step at which it was left. */
  readonly from: number;
  keep(kept: KeptTour): void;
  leave(): void;
}

/** Six steps with a mail that does not exist; it has the pane to itself, and nothing in it reaches Outlook. */
export function TourScreen({ from, keep, leave }: TourScreenProps) {
  const words = useWords().language === "en" ? tourEn : tourVi;
  const texts = useTextStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const [isResumed] = useState(from > 0);
  const [at, setAt] = useState(Math.min(from, tourSteps.length - 1));
  const step = tourSteps[at]!;
  const isLast = at === tourSteps.length - 1;
  useEffect(() => focusOn(heading.current), [at]);
  const go = (to: number): void => {
    setAt(to);
    keep(to);
  };
  const finish = (): void => {
    keep("over");
    leave();
  };
  // Outlook on the web takes what reaches the window for a wish to leave the pane.
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
  return (
    <section className={styles.screen} aria-labelledby={title} onKeyDown={leaveByKey}>
      <div className={styles.head}>
        <p className={texts.small}>{words.place(at + 1, tourSteps.length)}</p>
        <Button size="small" onClick={leave}>
          {words.leave}
        </Button>
      </div>
      <h1 id={title} ref={heading} className={styles.title} tabIndex={-1}>
        {words.step[step].title}
      </h1>
      {words.step[step].what.map((line) => (
        <p key={line} className={texts.body}>
          {line}
        </p>
      ))}
      <TourExample key={step} step={step} words={words} />
      <div className={styles.ways}>
        <Button className={styles.way} disabledFocusable={at === 0} onClick={() => go(at - 1)}>
          {words.back}
        </Button>
        {/* One thing at a time: where the card has a button, that is what one tries. */}
        <Button className={styles.way} appearance={step === "fix" || step === "supply" ? "secondary" : "primary"} onClick={isLast ? finish : () => go(at + 1)}>
          {isLast ? words.done : words.next}
        </Button>
      </div>
      {isResumed && at > 0 && (
        <Button size="small" appearance="subtle" onClick={() => go(0)}>
          {words.again}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
  ways: { display: "flex", columnGap: tokens.spacingHorizontalS },
  way: { flexGrow: 1, flexBasis: 0, minWidth: 0, whiteSpace: "normal" },
});
