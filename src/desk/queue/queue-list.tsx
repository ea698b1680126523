import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect } from "react";
import type { RefObject } from "react";
import type { QueueState } from "../../text/desk-words";
import { useDesk } from "../desk-context";
import { QueueRow, rowHeight, rowId } from "./queue-row";
import type { Row } from "./row";
import type { Selection } from "./selection";

interface QueueListProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  readonly selection: Selection;
  readonly opened: string | null;
  readonly state: QueueState;
  /** A search or a filter beside the state. */
  readonly narrowed: boolean;
  readonly reading: boolean;
  open(key: string): void;
  toggle(key: string): void;
  /** Chooses all from where the keyboard is to here. */
  reach(key: string): void;
}

/** Only what is in sight is in the page, so that ten thousand rows are as quick as ten. */
export function QueueList({ listRef, rows, selection, opened, state, narrowed, reading, open, toggle, reach }: QueueListProps) {
  const { words } = useDesk();
  const styles = useStyles();
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => listRef.current, estimateSize: () => rowHeight, overscan: 6, getItemKey: (index) => rows[index]!.key });
  const { at } = selection;
  const index = at === null ? -1 : rows.findIndex(({ key }) => key === at);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: "auto" });
  }, [index, virtual]);

  return (
    <div
      ref={listRef}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-multiselectable
      aria-busy={reading}
      aria-activedescendant={index >= 0 ? rowId(rows[index]!) : undefined}
      className={styles.list}
    >
      {rows.length === 0 && !reading && (
        <p role="option" aria-disabled aria-selected={false} className={styles.empty}>
          {narrowed ? words.nothingFound : words.empty[state]}
        </p>
      )}
      <div role="presentation" className={styles.all} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: here, start }) => {
          const row = rows[here]!;
          return <QueueRow key={row.key} row={row} top={start} position={here + 1} of={rows.length} isAt={row.key === at} isChosen={selection.chosen.has(row.key)} isOpen={row.key === opened} open={open} toggle={toggle} reach={reach} />;
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: "120px", overflowY: "auto", position: "relative", outlineStyle: "none" },
  all: { position: "relative", width: "100%" },
  empty: { margin: 0, padding: "32px 16px", textAlign: "center", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});
