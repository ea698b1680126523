import { Button } from "@fluentui/react-components";
import { proposedTerms, staleParts, type ConsultationTerms } from "../../domain/consultation";
import { hasNote } from "../../domain/consultation-note";
import type { OutgoingMail } from "../../domain/mail";
import { namesIn } from "../../jobs/hold-consultation";
import type { ConsultationWords } from "../../text/consultation-words";
import { quote } from "../../text/quote";
import { useRules } from "../rules-in-force";
import type { ComposeReview, ComposeWork, ShownWish } from "../work";
import { Card } from "./card";
import { ConsultationTroubleNote } from "./consultation-trouble";
import { Disclosure } from "./disclosure";
import { TermsForm, termsIn, useTerms } from "./terms-form";
import { TermsLine } from "./terms-line";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";
import { useConsultation, useConsultationWords } from "./use-consultation";

interface ConsultationHeldProps {
  readonly review: ComposeReview;
  readonly consultation: ComposeWork["consultation"];
  /** The offer stands above and says what went wrong. */
  readonly offered: boolean;
}

/** A letter whose draft was taken out: what waits with it, whether the letter still says so, and the way back. */
export function ConsultationHeld({ review, consultation, offered }: ConsultationHeldProps) {
  const { policy } = useRules();
  const text = useConsultationWords();
  const texts = useTextStyles();
  const opened = useConsultation(consultation);
  if (opened === null) return null;

  const { work, state, busy, run } = opened;
  const { mail, record } = review;
  const { linked, trouble } = state;
  const wishes = state.wishes ?? [];
  const isSaid = hasNote(mail.body.ownText);
  const isOrphan = linked === null && state.wishes?.length === 0 && record.consultation !== undefined && record.consultation.id !== null && isSaid;
  const nothing = wishes.length === 0 && linked === null && !isOrphan;
  if (nothing && (trouble === null || offered)) return null;

  const title = isOrphan ? text.orphan.title : linked !== null && wishes.length === 0 ? text.linked.title : text.held.title;
  return (
    <Card title={title} tone={isOrphan || !isSaid ? "ask" : "good"}>
      {isOrphan && <p className={texts.body}>{text.orphan.what}</p>}
      {wishes.length > 0 && <p className={texts.body}>{text.held.what(policy.editorialBoard.join(", "))}</p>}
      {wishes.map((one) => (
        <Waiting key={one.id} one={one} mail={mail} text={text} busy={busy} now={work.now()} change={(terms) => run(() => work.change(one, terms))} />
      ))}
      {linked !== null && <p className={texts.body}>{text.linked.what(linked.link)}</p>}
      {!nothing && !isSaid && (
        <>
          <p className={texts.body}>{text.noteGone}</p>
          <Button className={texts.wide} disabledFocusable={busy} onClick={() => run(() => work.writeNote())}>
            {text.writeNote}
          </Button>
        </>
      )}
      {trouble !== null && !offered && <ConsultationTroubleNote trouble={trouble} text={text} />}
      {!nothing && (
        <>
          <Button className={texts.wide} disabledFocusable={busy} onClick={() => run(() => work.putBack())}>
            {isOrphan ? text.orphan.button : text.undo}
          </Button>
          {!isOrphan && <p className={texts.small}>{linked !== null && wishes.length === 0 ? text.own.undo : text.undoWhat}</p>}
        </>
      )}
    </Card>
  );
}

interface WaitingProps {
  readonly one: ShownWish;
  readonly mail: OutgoingMail;
  readonly text: ConsultationWords;
  readonly busy: boolean;
  readonly now: string;
  change(terms: ConsultationTerms): void;
}

/** One wish: its files, what the editorial board will be told, and where the letter now says something else. */
function Waiting({ one: { wish, state }, mail, text, busy, now, change }: WaitingProps) {
  const { policy } = useRules();
  const texts = useTextStyles();
  const { record } = wish;
  const told: ConsultationTerms = { deadline: record.consultation?.deadline ?? null, draftingUnit: record.consultation?.draftingUnit ?? "" };
  const stale = staleParts(record, mail, policy, now);
  const proposed = proposedTerms(mail, policy, now);
  const follow = { deadline: stale.includes("deadline") ? proposed.deadline : told.deadline, draftingUnit: stale.includes("unit") ? proposed.draftingUnit : told.draftingUnit };
  return (
    <div className={texts.list}>
      <p className={texts.body}>{namesIn(record).map((name) => quote(name, 120)).join("; ")}</p>
      <TermsLine terms={told} text={text} />
      {state.kind === "failed" && (
        <>
          <p className={texts.body}>{text.held.failed}</p>
          <TroubleNote why={state.why} />
        </>
      )}
      {stale.length > 0 && (
        <>
          {stale.map((part) => (
            <p key={part} className={texts.body}>
              {text.stale[part]}
            </p>
          ))}
          <Button className={texts.wide} disabledFocusable={busy} onClick={() => change(follow)}>
            {text.follow}
          </Button>
        </>
      )}
      <Disclosure label={text.edit}>
        <EditTerms told={told} text={text} busy={busy} now={now} change={change} />
      </Disclosure>
    </div>
  );
}

function EditTerms({ told, text, busy, now, change }: { readonly told: ConsultationTerms } & Pick<WaitingProps, "text" | "busy" | "now" | "change">) {
  const texts = useTextStyles();
  const [terms, setTerms] = useTerms(told);
  const wanted = termsIn(terms, now);
  return (
    <>
      <TermsForm terms={terms} now={now} change={setTerms} text={text} />
      <Button className={texts.wide} disabledFocusable={busy || wanted === null} onClick={() => wanted && change(wanted)}>
        {text.save}
      </Button>
    </>
  );
}
