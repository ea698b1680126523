import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { usePaperWords } from "../paper-words";
import { useTextStyles } from "./text-styles";

interface PaperDropProps {
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Where no heading stands above it. */
  readonly heading?: string;
}

/** Where files are dropped, and the button that chooses them without a mouse. */
export function PaperDrop({ take, heading }: PaperDropProps) {
  const text = usePaperWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const title = useId();
  return (
    <section className={styles.place} aria-labelledby={title} data-card={heading === undefined ? undefined : true}>
      {heading !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      <p id={title} className={texts.body}>
        {text.drop}
      </p>
      <p className={texts.small}>{text.dropWhat}</p>
      <Button className={texts.wide} onClick={() => picker.current?.click()}>
        {text.choose}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-papers
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // So that the same file can be chosen again.
          target.value = "";
          if (files.length > 0) void take(files);
        }}
      />
    </section>
  );
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: "12px", border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});
