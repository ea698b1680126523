import { useCallback, useEffect, useRef, useState } from "react";
import { saveBlob } from "../reading/download-file";
import type { ExportEnd, ExportOrder, ExportProgress, ExportWork } from "./export-work";

export type ExportNow = { readonly kind: "running"; readonly progress: ExportProgress } | { readonly kind: "ended"; readonly end: ExportEnd; /** Where all could go, nothing is left to be asked, and the file is saved at once. */ readonly saved: boolean };

/** One package being made: begun at once, begun anew by `again`, given up by `stop` and when nobody looks any more. */
export function useExport(work: ExportWork, order: ExportOrder): { readonly now: ExportNow; again(looked: ReadonlySet<string>): void; stop(): void; save(): void } {
  const [now, setNow] = useState<ExportNow>({ kind: "running", progress: { done: 0, of: order.rows.length, row: null } });
  const current = useRef<AbortController | null>(null);
  const run = useCallback(
    (looked: ReadonlySet<string>): void => {
      current.current?.abort();
      const stop = new AbortController();
      current.current = stop;
      const isCurrent = (): boolean => current.current === stop;
      setNow({ kind: "running", progress: { done: 0, of: order.rows.length, row: null } });
      const tell = (progress: ExportProgress): void => {
        if (isCurrent() && !stop.signal.aborted) setNow({ kind: "running", progress });
      };
      void work.run({ ...order, looked }, tell, stop.signal).then((end) => {
        if (!isCurrent()) return;
        const saved = end.kind === "done" && end.file !== null && end.refused.length === 0;
        if (saved) saveBlob(end.file.name, end.file.blob);
        setNow({ kind: "ended", end, saved });
      });
    },
    [work, order],
  );
  useEffect(() => {
    run(order.looked);
    return () => {
      current.current?.abort();
      current.current = null;
    };
  }, [run, order]);
  return {
    now,
    again: run,
    stop: () => current.current?.abort(),
    save: () => {
      if (now.kind !== "ended" || now.end.kind !== "done" || now.end.file === null) return;
      saveBlob(now.end.file.name, now.end.file.blob);
      setNow({ ...now, saved: true });
    },
  };
}
