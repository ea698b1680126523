import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DeskAct } from "../../text/desk-words";
import type { ExportKind } from "../../text/exports-words";
import { useDesk } from "../desk-context";
import { ExportButtons } from "../exports/export-buttons";
import { ActButtons } from "./act-buttons";

interface SelectionBarProps {
  readonly count: number;
  readonly canAct: boolean;
  begin(act: DeskAct): void;
  pack(kind: ExportKind): void;
  all(): void;
  none(): void;
}

/** Under the list while something is chosen in it. */
export function SelectionBar({ count, canAct, begin, pack, all, none }: SelectionBarProps) {
  const { words } = useDesk();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span role="status" className={styles.count}>{words.selected(count)}</span>
        <Button size="small" appearance="transparent" className={styles.link} onClick={all}>{words.selectAll}</Button>
        <Button size="small" appearance="transparent" className={styles.link} onClick={none}>{words.selectNone}</Button>
      </div>
      <ActButtons canAct={canAct} several={count > 1} begin={begin} />
      <ExportButtons pack={pack} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: "8px 12px", display: "flex", flexDirection: "column", rowGap: "6px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  count: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  link: { minWidth: 0, padding: "0 4px", color: tokens.colorBrandForegroundLink },
});
