import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { manyEn } from "../../text/many.en";
import { manyVi } from "../../text/many.vi";
import type { WaitingMail } from "../many-change";
import { useWords } from "../words-context";
import type { SelectedMail, SelectionWork } from "../work";
import { Card } from "./card";
import { ManyForm } from "./many-form";
import { useTextStyles } from "./text-styles";

type State = { readonly kind: "closed" } | { readonly kind: "open" } | { readonly kind: "done"; readonly count: number; undo(): void } | { readonly kind: "undone" };

interface ManyTagsProps {
  readonly mails: readonly SelectedMail[];
  readonly work: SelectionWork;
  readonly busy: boolean;
}

/** The same correction in several documents that wait to be supplied, seen before it is made and taken back with one click. */
export function ManyTags({ mails, work, busy }: ManyTagsProps) {
  const { language } = useWords();
  const texts = useTextStyles();
  const words = language === "en" ? manyEn : manyVi;
  const [state, setState] = useState<State>({ kind: "closed" });
  const opener = useRef<HTMLButtonElement>(null);
  const waiting = mails.flatMap(({ itemId, subject, state: { kind, ...judged } }): readonly WaitingMail[] => (kind === "judged" && "tag" in judged ? [{ itemId, subject, tag: judged.tag, circulation: judged.document?.circulation ?? null }] : []));

  const close = (next: State): void => {
    setState(next);
    requestAnimationFrame(() => opener.current?.focus());
  };

  if (state.kind === "open") {
    return (
      <Card title={words.heading}>
        <ManyForm
          waiting={waiting}
          words={words}
          now={work.tags.now}
          busy={busy}
          cancel={() => close({ kind: "closed" })}
          apply={async (itemIds, common) => {
            const undo = await work.correctMany(itemIds, common);
            close({ kind: "done", count: itemIds.length, undo });
          }}
        />
      </Card>
    );
  }
  return (
    <>
      <Button ref={opener} className={texts.wide} disabledFocusable={busy} onClick={() => setState({ kind: "open" })}>
        {words.open}
      </Button>
      {(state.kind === "done" || state.kind === "undone") && (
        <div className={texts.row}>
          <span role="status" className={texts.body}>
            {state.kind === "done" ? words.done(state.count) : words.undone}
          </span>
          {state.kind === "done" && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                state.undo();
                close({ kind: "undone" });
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
