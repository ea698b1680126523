import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { focusOn } from "../focus-on";
import type { Action } from "../use-action";
import { useDraftWords } from "../draft-words";
import type { TakenOut } from "../use-taken-out";
import type { FixOutcome } from "../work";
import { Card } from "./card";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface TakenOutCardProps {
  readonly taken: TakenOut;
  readonly action: Action;
  undo(putBack: () => Promise<FixOutcome>): void;
  /** Takes it out all the same. */
  remove(): void;
  close(): void;
}

/** Stands where the card of the finding stood: what was done with the way back, or that there would be none. The button that was pressed may be gone: the focus goes to the words. */
export function TakenOutCard({ taken, action, undo, remove, close }: TakenOutCardProps) {
  const words = useDraftWords().removed;
  const texts = useTextStyles();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => focusOn(said.current), []);
  const busy = action.busy !== null;
  const failed = action.failed?.name === "undo" ? action.failed.why : null;
  if (taken.kind === "final") {
    return (
      <Card title={words.final.title} tone="ask">
        <div ref={said} tabIndex={-1} className={texts.list}>
          {taken.files.map((file) => (
            <p key={file.name} className={texts.body}>
              {words.final.why(file)}
            </p>
          ))}
        </div>
        <Button className={texts.wide} disabledFocusable={busy} onClick={remove}>
          {words.final.remove}
        </Button>
        <Button className={texts.wide} disabledFocusable={busy} onClick={close}>
          {words.final.keep}
        </Button>
      </Card>
    );
  }
  const { fix, names } = taken;
  return (
    <Card title={fix.kind === "remove-recipient" ? words.recipient.title : words.files.title}>
      <div ref={said} tabIndex={-1} className={texts.body}>
        {fix.kind === "remove-recipient" ? words.recipient.what(fix.address, fix.field) : words.files.what(names)}
      </div>
      <Button className={texts.wide} disabledFocusable={busy} onClick={() => undo(taken.undo)}>
        {words.undo}
      </Button>
      {failed !== null && <TroubleNote why={failed} />}
    </Card>
  );
}
