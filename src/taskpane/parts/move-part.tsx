import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MoveOutcome, MoveStep } from "../../domain/move-outcome";
import type { MoveWords } from "../../text/move-words";
import { moveEn } from "../../text/move.en";
import { moveVi } from "../../text/move.vi";
import { quote } from "../../text/quote";
import { useWords } from "../words-context";
import type { MoveWork } from "../work";
import { MoveResult } from "./move-result";
import { useTextStyles } from "./text-styles";

interface MovePartProps {
  readonly mailboxes: readonly string[];
  readonly work: MoveWork;
}

type State = { readonly kind: "offered" | "explained"; readonly mailbox: string } | { readonly kind: "under-way"; readonly mailbox: string; readonly step: MoveStep } | { readonly kind: "ended"; readonly mailbox: string; readonly outcome: MoveOutcome };

/** "Send from the unit's mailbox instead": the choice, what is asked the first time, how far it has come, and how it ended. */
export function MovePart({ mailboxes, work }: MovePartProps) {
  const { language } = useWords();
  const text: MoveWords = language === "en" ? moveEn : moveVi;
  const texts = useTextStyles();
  const [state, setState] = useState<State>({ kind: "offered", mailbox: mailboxes[0] ?? "" });
  /* What the finding proposes may change while the mail is written; what was begun goes on. */
  const mailbox = state.kind !== "offered" || mailboxes.includes(state.mailbox) ? state.mailbox : (mailboxes[0] ?? "");

  const start = async (): Promise<void> => {
    setState({ kind: "under-way", mailbox, step: { kind: "entering" } });
    const outcome = await work.start(mailbox, (step) => setState({ kind: "under-way", mailbox, step }));
    setState({ kind: "ended", mailbox, outcome });
  };
  const press = (): void => (work.explained() ? void start() : setState({ kind: "explained", mailbox }));
  const again = (): void => setState({ kind: "offered", mailbox });

  switch (state.kind) {
    case "ended":
      return <MoveResult outcome={state.outcome} text={text} work={work} again={again} />;
    case "explained":
      return (
        <div role="group" aria-label={text.first.title} className={texts.list}>
          <p className={texts.body}>
            <span className={texts.strong}>{text.first.title}.</span> {text.first.what}
          </p>
          <p className={texts.small}>{text.first.right}</p>
          <Button autoFocus appearance="primary" className={texts.wide} onClick={() => void start()}>
            {text.goOn}
          </Button>
          <Button className={texts.wide} onClick={again}>
            {text.cancel}
          </Button>
        </div>
      );
    case "offered":
    case "under-way":
      return (
        <div className={texts.list}>
          {mailboxes.length > 1 && state.kind === "offered" && (
            <label className={texts.column}>
              <span className={texts.small}>{text.choose}</span>
              <Select value={mailbox} onChange={(_, { value }) => setState({ kind: "offered", mailbox: value })}>
                {mailboxes.map((one) => (
                  <option key={one} value={one}>
                    {quote(one, 80)}
                  </option>
                ))}
              </Select>
            </label>
          )}
          <Button appearance="primary" className={texts.wide} disabledFocusable={state.kind === "under-way"} onClick={press}>
            {mailboxes.length > 1 && state.kind === "offered" ? text.moveThere : text.move(mailbox)}
          </Button>
          <p role="status" className={texts.status}>
            {state.kind === "under-way" ? text.step(state.step) : ""}
          </p>
        </div>
      );
  }
}
