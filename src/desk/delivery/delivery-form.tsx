import { Button, Field, MessageBar, MessageBarBody, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { OwnFigures } from "../../domain/own-figures";
import { mapFigures, namedFigures } from "../../domain/single-figures";
import { FigureList, figureTyped } from "./figure-list";
import type { DeliverySpeech } from "./delivery-speech";
import type { Delivered, DeliveryView } from "./delivery-work";
import type { Wished } from "./use-delivery";

interface DeliveryFormProps {
  readonly view: DeliveryView;
  readonly busy: boolean;
  readonly end: Delivered | null;
  deliver(wish: Wished): Promise<boolean>;
  readonly speech: DeliverySpeech;
}

/** What goes, and the one press that sends it; correcting is a step aside, for most months need none. */
export function DeliveryForm({ view, busy, end, deliver, speech }: DeliveryFormProps) {
  const { say } = speech;
  const styles = useStyles();
  const [typed, setTyped] = useState<ReadonlyMap<string, string> | null>(null);
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const why = useRef<HTMLTextAreaElement>(null);
  const figures = useRef<HTMLDivElement>(null);
  const checked = typed === null ? view.counted : asTyped(view.counted, typed);
  const differs = typed !== null && [...namedFigures(view.counted)].some(([name, value]) => typed.has(name) && figureTyped(typed.get(name) ?? "") !== value);
  const asksAgain = end?.kind === "same" || end?.kind === "newer" || end?.kind === "loses-corrections";

  const press = async (): Promise<void> => {
    // Nothing goes twice because the first press was slow to show.
    if (busy) return;
    if (checked === null) return figures.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    const gone = await deliver({ checked, reason, note, again: asksAgain });
    if (!gone) return differs && reason.trim() === "" ? why.current?.focus() : undefined;
    setTyped(null);
    setReason("");
    setNote("");
  };

  return (
    <>
      {!view.isOver && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.running}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.small}>{say.countedAt(view.countedAt)}</p>
      <div ref={figures}>
        <FigureList counted={view.counted} typed={typed ?? new Map()} type={typed === null ? null : (figure, value) => setTyped(new Map(typed).set(figure, value))} speech={speech} />
      </div>
      <Button size="small" className={styles.start} onClick={() => setTyped(typed === null ? new Map() : null)}>
        {typed === null ? say.correct : say.asCounted}
      </Button>
      {differs && (
        <Field label={say.reason} required hint={say.reasonHint} validationState={end?.kind === "no-reason" && reason.trim() === "" ? "error" : "none"} validationMessage={end?.kind === "no-reason" && reason.trim() === "" ? say.end.noReason : undefined}>
          <Textarea ref={why} value={reason} rows={2} maxLength={1000} resize="vertical" onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      <Field label={say.note} hint={say.noteHint}>
        <Textarea value={note} rows={2} maxLength={1000} resize="vertical" onChange={(_, { value }) => setNote(value)} />
      </Field>
      <p className={styles.small}>{view.to === "" ? say.nowhere : say.to(view.to, view.from)}</p>
      <Button appearance="primary" className={styles.start} disabledFocusable={busy || view.to === ""} onClick={() => void press()}>
        {busy ? say.sending : asksAgain ? say.sendAgain : say.send}
      </Button>
      <div role="status">{end !== null && end.kind !== "no-reason" && <Ended end={end} view={view} speech={speech} />}</div>
    </>
  );
}

function Ended({ end, view, speech: { say } }: { readonly end: Exclude<Delivered, { kind: "no-reason" }>; readonly view: DeliveryView; readonly speech: DeliverySpeech }) {
  const [intent, words] = said();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );

  function said(): ["success" | "warning" | "error" | "info", string] {
    switch (end.kind) {
      case "delivered":
        return end.sent === "on-behalf" ? ["error", say.end.onBehalf(view.from)] : ["success", end.sent === "accepted" ? say.end.accepted(end.revision) : say.end.delivered(end.revision)];
      case "same":
        return ["info", say.end.same(end.last.at, end.last.delivery.by)];
      case "newer":
        return ["warning", say.end.newer(end.last.at, end.last.delivery.by)];
      case "loses-corrections":
        return ["warning", say.end.losesCorrections(end.last.delivery.revision)];
      case "impossible":
        return ["error", say.end.impossible(end.problem)];
      case "failed": {
        const { what, todo } = say.trouble(end.why);
        return ["error", `${what} ${todo}`];
      }
    }
  }
}

/** `null` while something typed is no number. */
function asTyped(counted: OwnFigures, typed: ReadonlyMap<string, string>): OwnFigures | null {
  if ([...typed.values()].some((text) => figureTyped(text) === null)) return null;
  return mapFigures(counted, (name, value) => (typed.has(name) ? (figureTyped(typed.get(name) ?? "") ?? value) : value));
}

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start", whiteSpace: "normal" },
});
