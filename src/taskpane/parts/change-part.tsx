import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SupplyChange } from "../../domain/submission";
import { queueEn } from "../../text/queue.en";
import { queueVi } from "../../text/queue.vi";
import { focusOn } from "../focus-on";
import { useWords } from "../words-context";
import type { SupplyOutcome, Trouble } from "../work";
import { Disclosure } from "./disclosure";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface ChangePartProps {
  send(change: Pick<SupplyChange, "kind" | "reason">): Promise<SupplyOutcome>;
}

/** A document supplied before is not supplied again: it is brought up to date, replaced or taken back, with a reason the editors read. */
export function ChangePart({ send }: ChangePartProps) {
  const { language } = useWords();
  const text = (language === "en" ? queueEn : queueVi).change;
  const texts = useTextStyles();
  const [kind, setKind] = useState<SupplyChange["kind"]>("update");
  const [reason, setReason] = useState("");
  const [lacking, setLacking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [sent, setSent] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its form.
  useEffect(() => {
    if (sent > 0) focusOn(status.current);
  }, [sent]);

  const submit = async (): Promise<void> => {
    setLacking(reason.trim() === "");
    if (reason.trim() === "" || busy) return;
    setBusy(true);
    setFailed(null);
    setSaid("");
    const outcome = await send({ kind, reason: reason.trim().slice(0, 500) });
    setBusy(false);
    if (outcome.kind === "failed") return setFailed(outcome.why);
    setSaid(outcome.kind === "queued" ? text.waits : text.what[kind].done);
    setReason("");
    setSent(sent + 1);
  };

  return (
    <>
      <Disclosure key={sent} label={text.label}>
        <RadioGroup aria-label={text.choose} value={kind} onChange={(_, { value }) => setKind(kinds.find((one) => one === value) ?? "update")}>
          {kinds.map((one) => (
            <Radio key={one} value={one} label={text.what[one].name} />
          ))}
        </RadioGroup>
        <p className={texts.small}>{text.what[kind].what}</p>
        <Field label={text.reason} required hint={text.reasonHint} validationState={lacking ? "error" : "none"} validationMessage={lacking ? text.needReason : undefined}>
          <Textarea value={reason} rows={2} maxLength={500} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Button className={texts.wide} disabledFocusable={busy} onClick={() => void submit()}>
          {text.what[kind].button}
        </Button>
        {failed !== null && <TroubleNote why={failed} />}
      </Disclosure>
      <p ref={status} role="status" tabIndex={-1} className={texts.status}>
        {said}
      </p>
    </>
  );
}

const kinds: readonly SupplyChange["kind"][] = ["update", "replace", "recall"];
