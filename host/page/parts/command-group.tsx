import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  group: { display: "flex", alignItems: "center", flexShrink: 0 },
  command: { fontWeight: tokens.fontWeightRegular, minWidth: "32px", paddingInline: "8px", flexShrink: 0, whiteSpace: "nowrap" },
  label: { "@media (max-width: 1000px)": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } },
  divider: { width: "1px", height: "20px", marginInline: "6px", backgroundColor: tokens.colorNeutralStroke2 },
});

/** A toolbar whose buttons are reached with Tab, and from one another with the arrows. */
export function CommandGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button:not([disabled])")];
    buttons[(buttons.indexOf(document.activeElement as HTMLButtonElement) + step + buttons.length) % buttons.length]?.focus();
  }
  return (
    <div role="toolbar" aria-label={label} className={styles.group} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** On a narrow page only the picture is seen; the name stays for the screen reader and the tooltip. */
export function Command({ children, ...props }: ButtonProps) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.command} title={typeof children === "string" ? children : props["aria-label"]} {...props}>
      {children && <span className={styles.label}>{children}</span>}
    </Button>
  );
}

export function CommandDivider() {
  return <span className={useStyles().divider} />;
}
