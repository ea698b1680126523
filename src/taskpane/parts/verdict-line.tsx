import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Info24Regular } from "@fluentui/react-icons/svg/info";
import { Prohibited24Regular } from "@fluentui/react-icons/svg/prohibited";
import { Warning24Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Tone } from "./card";
import { useTextStyles } from "./text-styles";

interface VerdictLineProps {
  readonly tone: Tone;
  readonly title: string;
  readonly what: ReactNode;
}

/** The one line a person must see; said aloud when it changes. */
export function VerdictLine({ tone, title, what }: VerdictLineProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const Icon = icons[tone];
  return (
    <header className={mergeClasses(styles.line, styles[tone])}>
      <Icon aria-hidden className={styles.icon} />
      <div role="status" aria-live="polite">
        <h1 className={styles.title} tabIndex={-1} data-heading>
          {title}
        </h1>
        <p className={mergeClasses(texts.small, styles.what)}>{what}</p>
      </div>
    </header>
  );
}

const icons = { plain: Info24Regular, advise: Info24Regular, ask: Warning24Regular, stop: Prohibited24Regular, good: CheckmarkCircle24Regular };

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "10px", padding: "12px", borderRadius: tokens.borderRadiusMedium, ...shorthands.border("1px", "solid"), overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  what: { marginTop: "2px", color: tokens.colorNeutralForeground1 },
  plain: { backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke2), color: tokens.colorNeutralForeground2 },
  advise: { backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1), color: tokens.colorStatusSuccessForeground1 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1), color: tokens.colorStatusSuccessForeground1 },
  ask: { backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1), color: tokens.colorStatusWarningForeground1 },
  stop: { backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1), color: tokens.colorStatusDangerForeground1 },
});
