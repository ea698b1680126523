import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import type { Graph } from "../../graph/request";
import type { ExportKind } from "../../text/exports-words";
import { useDesk } from "../desk-context";
import type { QueueWork } from "../queue/queue-work";
import type { Row } from "../queue/row";
import { ExportDialog } from "./export-dialog";
import type { ExportOrder } from "./export-work";
import { openExportsOf } from "./open-exports-of";

interface ExportsNeeds {
  readonly graph: Graph;
  readonly queue: QueueWork;
  open(row: Row): void;
  /** Where the keyboard goes when what was pressed is no longer there. */
  toList(): void;
}

/** Packages of the queue: one at a time, in a dialog. */
export function useExports({ graph, queue, open, toList }: ExportsNeeds): { pack(kind: ExportKind, rows: readonly Row[]): void; readonly dialog: ReactElement | null } {
  const { rules } = useDesk();
  const work = useMemo(() => openExportsOf(graph, queue, rules), [graph, queue, rules]);
  const [order, setOrder] = useState<ExportOrder | null>(null);
  const looked = useRef<ReadonlySet<string>>(new Set());
  const from = useRef<Element | null>(null);
  const back = useRef<() => void>(() => undefined);
  useEffect(() => {
    // Not before the dialog is gone: it holds the keyboard while it stands.
    if (order === null) back.current();
  }, [order]);
  const close = (seen: ReadonlySet<string>, then: () => void): void => {
    looked.current = seen;
    back.current = then;
    setOrder(null);
  };
  const toWhereItWas = (): void => {
    if (from.current instanceof HTMLElement && from.current.isConnected && from.current !== document.body) from.current.focus();
    else toList();
  };
  return {
    pack: (kind, rows) => {
      if (rows.length === 0) return;
      from.current = document.activeElement;
      setOrder({ kind, rows, looked: looked.current });
    },
    dialog: order === null ? null : <ExportDialog work={work} order={order} close={(seen) => close(seen, toWhereItWas)} open={(row) => close(looked.current, () => open(row))} />,
  };
}
