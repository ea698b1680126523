import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

/** Stands where the cards will stand, so that nothing jumps; once they are there, their place has its own height again. */
export function Loading() {
  const { text } = useWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const skeleton = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = skeleton.current?.closest<HTMLElement>("[data-place]");
    return () => void (place && Object.assign(place.style, { height: "", overflow: "" }));
  }, []);
  return (
    <div ref={skeleton} className={styles.stack} data-skeleton>
      <div role="status" className={texts.hidden}>
        <h1>{text.loading}</h1>
      </div>
      <div aria-hidden className={styles.block} />
      <div aria-hidden className={styles.tall} />
      <div aria-hidden className={styles.tall} />
    </div>
  );
}

/** Which attachments are still being read: their marks and entries may yet change the verdict. */
export function ReadingNote({ names }: { readonly names: readonly string[] }) {
  const { text } = useWords();
  const texts = useTextStyles();
  return (
    <p role="status" className={texts.status}>
      {names.length > 0 ? text.readingFiles(names) : ""}
    </p>
  );
}

const pulse = { animationName: { "50%": { opacity: 0.5 } }, animationDuration: "1.6s", animationIterationCount: "infinite", "@media (prefers-reduced-motion: reduce)": { animationName: "none" } } as const;
const bar = { border: "1px solid transparent", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground6 } as const;
const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", rowGap: "10px" }, block: { ...bar, ...pulse, height: "64px" }, tall: { ...bar, ...pulse, height: "112px" } });
