import { useEffect, useState } from "react";
import { consultationEn } from "../../text/consultation.en";
import { consultationVi } from "../../text/consultation.vi";
import type { ConsultationWords } from "../../text/consultation-words";
import type { ConsultationState, ConsultationWork } from "../consultation";
import { useWords } from "../words-context";
import type { ComposeWork } from "../work";

export function useConsultationWords(): ConsultationWords {
  return useWords().language === "en" ? consultationEn : consultationVi;
}

export interface OpenConsultation {
  readonly work: ConsultationWork;
  readonly state: ConsultationState;
  /** A click under way; a second one meanwhile does nothing. */
  readonly busy: boolean;
  run(start: () => Promise<void>): void;
}

/** `null` until its code has come, or without a network. */
export function useConsultation(open: ComposeWork["consultation"]): OpenConsultation | null {
  const [work, setWork] = useState<ConsultationWork | null>(null);
  const [state, setState] = useState<ConsultationState | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let left = false;
    void open().then((come) => !left && setWork(come), () => undefined);
    return () => {
      left = true;
    };
  }, [open]);
  useEffect(() => work?.watch(setState), [work]);
  if (work === null || state === null) return null;
  const run = (start: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    void start().finally(() => setBusy(false));
  };
  return { work, state, busy, run };
}
