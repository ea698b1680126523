import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DeskAct } from "../../text/desk-words";
import type { ExportKind } from "../../text/exports-words";
import { useDesk } from "../desk-context";
import { ExportButtons } from "../exports/export-buttons";
import type { Row } from "../queue/row";
import { ActButtons } from "./act-buttons";

interface SelectionBarProps {
  readonly rows: readonly Row[];
  begin(act: DeskAct): void;
  pack(kind: ExportKind): void;
  all(): void;
  none(): void;
}

/** Under the list while something is chosen in it. */
export function SelectionBar({ rows, begin, pack, all, none }: SelectionBarProps) {
  const { words } = useDesk();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span role="status" className={styles.count}>{words.selected(rows.length)}</span>
        <Button size="small" appearance="transparent" className={styles.link} onClick={all}>{words.selectAll}</Button>
        <Button size="small" appearance="transparent" className={styles.link} onClick={none}>{words.selectNone}</Button>
      </div>
      <ActButtons rows={rows} begin={begin} />
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
