import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenedSupplied, SuppliedWork } from "../supplied";
import { useSupplied } from "../supplied-context";
import { useSuppliedWords } from "../supplied-words";
import { useSuppliedWork } from "../use-supplied-work";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

/** On the board's return: what to do, and the way to the mail it is done on. Without it, where the same way lies in the list. */
export function OpenReturned({ id }: { readonly id: string }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const work = useSuppliedWork(useSupplied());
  return (
    <>
      <p className={texts.body}>{work === null ? text.whatToDoFrom : text.whatToDo}</p>
      {work !== null && <Opener id={id} work={work} />}
    </>
  );
}

function Opener({ id, work }: { readonly id: string; readonly work: SuppliedWork }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const [came, setCame] = useState<OpenedSupplied | "looking" | null>(null);
  const open = async (): Promise<void> => {
    setCame("looking");
    setCame(await work.openSupplied(id));
  };
  return (
    <>
      <Button appearance="primary" className={texts.wide} disabledFocusable={came === "looking"} onClick={() => void open()}>
        {text.again.openReturned}
      </Button>
      <p role="status" className={texts.status}>
        {came === "looking" ? text.looking : came?.kind === "opened" ? text.ifNotOpened(came.mailbox) : came?.kind === "not-found" ? text.again.notFound : ""}
      </p>
      {came !== null && came !== "looking" && came.kind === "failed" && <TroubleNote why={came.why} />}
    </>
  );
}
