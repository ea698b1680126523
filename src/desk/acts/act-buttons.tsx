import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DeskAct } from "../../text/desk-words";
import { useDesk } from "../desk-context";
import { actKeys } from "../queue/queue-keys";
import type { Row } from "../queue/row";
import { actsFor } from "./acts-for";

/** What can be done, each with its letter. */
export function ActButtons({ rows, begin }: { readonly rows: readonly Row[]; readonly begin: (act: DeskAct) => void }) {
  const { words } = useDesk();
  const styles = useStyles();
  const { acts, first } = actsFor(rows);
  return (
    <div role="group" aria-label={words.acts.label} className={styles.acts}>
      {acts.map((act) => (
        <Button key={act} size="small" appearance={act === first ? "primary" : "secondary"} aria-keyshortcuts={actKeys[act]} onClick={() => begin(act)}>
          {words.acts.name[act]}
          <kbd className={styles.key} aria-hidden>{actKeys[act]}</kbd>
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  key: { marginLeft: "8px", padding: "0 4px", fontFamily: "inherit", fontSize: tokens.fontSizeBase100, lineHeight: "16px", border: "1px solid currentColor", borderRadius: tokens.borderRadiusSmall },
});
