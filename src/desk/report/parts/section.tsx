import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useReportStyles } from "./report-styles";

/** One matter of the report, under its heading. */
export function Section({ title, what, children }: { readonly title: string; readonly what?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const texts = useReportStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {what !== undefined && <p className={texts.small}>{what}</p>}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { position: "relative", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, "@media print": { breakAfter: "avoid" } },
});
