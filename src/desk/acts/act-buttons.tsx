import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DeskAct } from "../../text/desk-words";
import { useDesk } from "../desk-context";
import { actKeys, deskActs } from "../queue/queue-keys";

/** What can be done, each with its letter. `begin` is `null` while something is being done already. */
export function ActButtons({ canAct, several, begin }: { readonly canAct: boolean; readonly several: boolean; readonly begin: ((act: DeskAct) => void) | null }) {
  const { words } = useDesk();
  const styles = useStyles();
  const acts = several ? deskActs.filter((act) => act !== "corrected") : deskActs;
  return (
    <div role="group" aria-label={words.acts.label} className={styles.acts}>
      {acts.map((act, index) => (
        <Button key={act} size="small" appearance={index === 0 ? "primary" : "secondary"} disabledFocusable={!canAct || begin === null} aria-keyshortcuts={actKeys[act]} onClick={() => begin?.(act)}>
          {words.acts.name[act]}
          <kbd className={styles.key} aria-hidden>{actKeys[act]}</kbd>
        </Button>
      ))}
      {!canAct && <p className={styles.note}>{words.acts.notYet}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  key: { marginLeft: "8px", padding: "0 4px", fontFamily: "inherit", fontSize: tokens.fontSizeBase100, lineHeight: "16px", border: "1px solid currentColor", borderRadius: tokens.borderRadiusSmall },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
