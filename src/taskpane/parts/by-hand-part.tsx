import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { supplyingUnit } from "../../domain/document-id";
import type { FiledMail } from "../../domain/mail";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import { byHandEn } from "../../text/by-hand.en";
import { byHandVi } from "../../text/by-hand.vi";
import type { ByHandWords } from "../../text/by-hand-words";
import { useHealth } from "../health-context";
import { useRules } from "../rules-in-force";
import { useAction } from "../use-action";
import { useWords } from "../words-context";
import type { FixOutcome } from "../work";
import { Steps } from "./steps";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";
import { UnreadSupply } from "./unread-supply";

export function useByHandWords(): ByHandWords {
  return useWords().language === "en" ? byHandEn : byHandVi;
}

/** Supplying where Outlook cannot sign us in: a prepared message, which the person sends. */
export function ByHandPart({ mail, open }: { readonly mail: FiledMail; readonly open: (seen: boolean) => Promise<FixOutcome> }) {
  const text = useByHandWords();
  const texts = useTextStyles();
  const { policy } = useRules();
  const to = publicationMailboxOf(supplyingUnit(mail.from?.address ?? null, mail.sharedMailbox, policy), policy);
  const action = useAction();
  const [opened, setOpened] = useState(false);
  const opensNothing = useHealth()?.lacking === "files-and-forms";
  const start = async (seen = false): Promise<void> => setOpened(await action.run("by-hand", () => open(seen)));
  if (opensNothing) return <Steps steps={text.forward(to)} />;
  return (
    <>
      <p className={texts.body}>{text.why}</p>
      <Steps steps={text.steps(to)} />
      <Button appearance={opened ? "secondary" : "primary"} className={texts.wide} disabledFocusable={action.busy !== null} onClick={() => void start()}>
        {action.busy !== null ? text.opening : opened ? text.again : text.button}
      </Button>
      <p role="status" className={texts.status}>
        {opened && text.opened}
      </p>
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
      {action.failed?.why.kind === "unread" && <UnreadSupply busy={action.busy !== null} supply={() => void start(true)} />}
    </>
  );
}

export function ByHandMany() {
  const text = useByHandWords();
  const texts = useTextStyles();
  return (
    <p role="status" className={texts.body}>
      {text.many}
    </p>
  );
}
