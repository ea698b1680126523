import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Prohibited16Regular } from "@fluentui/react-icons/svg/prohibited";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Tone } from "./card";

/** A word with its icon: the colour only repeats what they say. */
export function Mark({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <Icon aria-hidden className={styles.icon} />
      {word}
    </span>
  );
}

const icons = { plain: Info16Regular, advise: Info16Regular, ask: Warning16Regular, stop: Prohibited16Regular, good: CheckmarkCircle16Regular };

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightMedium },
  icon: { flexShrink: 0 },
  plain: { color: tokens.colorNeutralForeground2 },
  advise: { color: tokens.colorNeutralForeground2 },
  ask: { color: tokens.colorStatusWarningForeground3 },
  stop: { color: tokens.colorStatusDangerForeground3 },
  good: { color: tokens.colorStatusSuccessForeground3 },
});
