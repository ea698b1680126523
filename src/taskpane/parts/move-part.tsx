import { Button, Field, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MoveOutcome, MoveStep } from "../../domain/move-outcome";
import { moveEn } from "../../text/move.en";
import { moveVi } from "../../text/move.vi";
import type { MoveWords } from "../../text/move-words";
import { sameAddress } from "../../domain/read-address";
import { quote } from "../../text/quote";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import type { ComposeWork, MoveWork } from "../work";
import { Breakable } from "./address-list";
import { MoveResult } from "./move-result";
import { useTextStyles } from "./text-styles";

interface MovePartProps {
  /** Unit mailboxes the mail may belong to. */
  readonly mailboxes: readonly string[];
  readonly move: ComposeWork["move"];
  /** Mere advice is not pressed upon anybody. */
  readonly urgent: boolean;
  readonly copied: boolean;
  setCopied(copied: boolean): void;
}

/** "Send from the unit's mailbox instead": in words, and where Outlook can sign us in as a move of the whole draft. */
export function MovePart({ move, ...shown }: MovePartProps) {
  const { language } = useWords();
  const text: MoveWords = language === "en" ? moveEn : moveVi;
  const texts = useTextStyles();
  const [work, setWork] = useState<MoveWork | null>(null);
  useEffect(() => {
    // Without a network its code does not come, and the words remain.
    void move?.().then(setWork, () => undefined);
  }, [move]);
  return (
    <>
      {!shown.copied && <p className={texts.body}>{text.byHand(shown.mailboxes)}</p>}
      {work !== null && <Mover {...shown} work={work} text={text} />}
    </>
  );
}

type State =
  | { readonly kind: "offered" }
  | { readonly kind: "explained"; readonly mailbox: string }
  | { readonly kind: "under-way"; readonly mailbox: string; readonly step: MoveStep }
  | { readonly kind: "ended"; readonly outcome: MoveOutcome };

interface MoverProps extends Omit<MovePartProps, "move" | "copied"> {
  readonly work: MoveWork;
  readonly text: MoveWords;
}

/** The choice, what is asked the first time, how far it has come, and how it ended. */
function Mover({ mailboxes, work, text, urgent, setCopied }: MoverProps) {
  const texts = useTextStyles();
  const styles = useStyles();
  const [state, setState] = useState<State>({ kind: "offered" });
  const [chosen, setChosen] = useState("");
  /* Nobody's draft goes to a mailbox just because it stands first in a list. */
  const mailbox = mailboxes.length === 1 ? mailboxes.join("") : mailboxes.includes(chosen) ? chosen : "";

  const start = async (to: string): Promise<void> => {
    setState({ kind: "under-way", mailbox: to, step: { kind: "entering" } });
    const outcome = await work.start(to, (step) => setState({ kind: "under-way", mailbox: to, step }));
    setState({ kind: "ended", outcome });
    setCopied(outcome.kind === "moved");
  };
  const again = (): void => setState({ kind: "offered" });
  const begin = (): void => (work.explained() ? void start(mailbox) : setState({ kind: "explained", mailbox }));
  const choice = mailboxes.length > 1 && (
    <Field label={text.choose}>
      <RadioGroup className={styles.choice} value={mailbox} onChange={(_, { value }) => setChosen(value)}>
        {mailboxes.map((one) => (
          <Radio key={one} value={one} label={<UnitMailbox address={one} />} />
        ))}
      </RadioGroup>
    </Field>
  );

  switch (state.kind) {
    case "ended":
      return (
        <>
          <MoveResult outcome={state.outcome} text={text} work={work} copyGone={() => setCopied(false)} />
          {/* What went wrong stands above; the choice stays as it was, and another may be made. */}
          {state.outcome.kind === "failed" && (
            <div className={texts.list}>
              {choice}
              <Button className={texts.wide} disabledFocusable={mailbox === ""} onClick={begin}>
                {text.tryAgain}
              </Button>
            </div>
          )}
        </>
      );
    case "explained":
      return (
        <div role="group" aria-label={text.first.title} className={texts.list}>
          <p className={texts.body}>
            <span className={texts.strong}>{text.first.title}.</span> {text.first.what}
          </p>
          <p className={texts.small}>{text.first.right}</p>
          <Button autoFocus appearance="primary" className={texts.wide} onClick={() => void start(state.mailbox)}>
            {text.goOn}
          </Button>
          <Button className={texts.wide} onClick={again}>
            {text.cancel}
          </Button>
        </div>
      );
    case "under-way":
      return (
        <p role="status" className={texts.body}>
          {text.step(state.step)}
        </p>
      );
    case "offered":
      return (
        <div className={texts.list}>
          {choice}
          <Button appearance={urgent ? "primary" : "secondary"} className={texts.wide} disabledFocusable={mailbox === ""} onClick={begin}>
            {mailboxes.length > 1 ? text.moveThere : text.move(mailbox)}
          </Button>
        </div>
      );
  }
}

/* A letter to all units names them all: the button below must not go out of sight. */
const useStyles = makeStyles({ choice: { maxHeight: "264px", overflowY: "auto" } });

/** The rules built in know the units' codes and not their names. */
function UnitMailbox({ address }: { readonly address: string }) {
  const texts = useTextStyles();
  const { policy } = useRules();
  const name = policy.units.find(({ mailboxes }) => mailboxes.some((one) => sameAddress(one, address)))?.name ?? "";
  return (
    <span className={texts.column}>
      {name !== "" && <span className={texts.body}>{quote(name, 120)}</span>}
      <span className={name === "" ? texts.body : texts.small}>
        <Breakable address={quote(address, 200)} />
      </span>
    </span>
  );
}
