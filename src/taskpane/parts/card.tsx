import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

export type Tone = "plain" | "ask" | "stop" | "advise" | "good";

interface CardProps {
  readonly title: ReactNode;
  /** A word and an icon beside the title; never colour alone. */
  readonly mark?: ReactNode;
  readonly tone?: Tone;
  /** Kind of the finding it is about. */
  readonly finding?: string;
  readonly children?: ReactNode;
}

/** One matter, in a frame; its heading takes the focus when a neighbour disappears. */
export function Card({ title, mark, tone = "plain", finding, children }: CardProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={mergeClasses(styles.card, styles[tone])} aria-labelledby={heading} data-card data-finding={finding}>
      {mark}
      <h2 id={heading} className={styles.title} tabIndex={-1} data-heading>
        {title}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
  plain: {},
  ask: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  stop: { borderLeftColor: tokens.colorStatusDangerForeground3 },
  advise: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  good: { borderLeftColor: tokens.colorStatusSuccessForeground3 },
});
