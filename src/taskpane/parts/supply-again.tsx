import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useSuppliedWords } from "../supplied-words";
import type { SupplyOutcome, Trouble } from "../work";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface SupplyAgainProps {
  /** Another act comes first at the moment. */
  readonly quiet: boolean;
  /** Sends the document again in place of the one that came back; the editors read what was put right. */
  send(fixed: string): Promise<SupplyOutcome>;
  /** It has left. */
  sent(): void;
}

/** The one next act on a document the editorial board has returned. */
export function SupplyAgain({ quiet, send, sent }: SupplyAgainProps) {
  const { again: text } = useSuppliedWords();
  const texts = useTextStyles();
  const [fixed, setFixed] = useState("");
  const [lacking, setLacking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [failed, setFailed] = useState<Trouble | null>(null);

  const submit = async (): Promise<void> => {
    setLacking(fixed.trim() === "");
    if (fixed.trim() === "" || busy) return;
    setBusy(true);
    setFailed(null);
    const outcome = await send(fixed.trim().slice(0, 500));
    setBusy(false);
    if (outcome.kind === "failed") return setFailed(outcome.why);
    setSaid(outcome.kind === "queued" ? text.waits : text.done);
    sent();
  };

  return (
    <>
      {said === null && (
        <>
          <p className={texts.small}>{text.what}</p>
          <Field label={text.fixed} required hint={text.fixedHint} validationState={lacking ? "error" : "none"} validationMessage={lacking ? text.needFixed : undefined}>
            <Textarea value={fixed} rows={2} maxLength={500} onChange={(_, { value }) => setFixed(value)} />
          </Field>
          <Button className={texts.wide} appearance={quiet ? "secondary" : "primary"} disabledFocusable={busy} onClick={() => void submit()}>
            {text.button}
          </Button>
        </>
      )}
      {failed !== null && <TroubleNote why={failed} />}
      <p role="status" className={texts.status}>
        {said ?? ""}
      </p>
    </>
  );
}
