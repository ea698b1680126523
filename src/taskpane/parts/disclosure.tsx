import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { ReactNode } from "react";

interface DisclosureProps {
  readonly label: string;
  /** Id of what the label is about, where several have the same label. */
  readonly describedBy?: string;
  /** Stands in the same row, before the label. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Something said only to who asks: "Vì sao?". */
export function Disclosure({ label, describedBy, lead, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const content = useId();
  return (
    <div className={styles.whole}>
      <div className={styles.row}>
        {lead}
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={open ? content : undefined}
          aria-describedby={describedBy}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </div>
      {open && (
        <div id={content} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  button: { paddingLeft: 0, paddingRight: "4px", marginLeft: "-2px", minWidth: 0, justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, whiteSpace: "normal" },
  content: {
    alignSelf: "stretch",
    boxSizing: "border-box",
    padding: "8px 10px",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: "1px solid transparent",
  },
});
