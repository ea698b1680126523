import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { AccusedRecipient, Finding, Fix, SendFinding } from "../../domain/finding";
import type { ClickFix, ComposeWork } from "../work";
import { describeReason } from "../../text/describe-address";
import { quote } from "../../text/quote";
import { sayFinding, type FindingText } from "../../text/say-finding";
import type { Action } from "../use-action";
import { useLater } from "../use-later";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { Mark } from "./mark";
import { MoveOffer } from "./move-offer";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

const loadLinks = () => import("./guidance-links").then(({ GuidanceLinks }) => GuidanceLinks);
const loadConfirm = () => import("./at-send-parts").then(({ Confirm }) => Confirm);

export interface FindingCardProps<F extends Finding = Finding> {
  readonly finding: F;
  readonly fixes: readonly Fix[];
  readonly action: Action;
  readonly move: ComposeWork["move"];
  /** A copy of the whole draft lies in the unit's mailbox: what is to be done here is over. */
  readonly copied: boolean;
  setCopied(copied: boolean): void;
  apply(fix: ClickFix): void;
  /** The first that has to be looked at: its fix is the one primary button of the pane. */
  readonly leads: boolean;
  /** The person's "I have looked at it", where it is only asked about. */
  readonly confirmed: boolean;
  confirm(on: boolean): void;
  /** Whether this Outlook asks at send at all. */
  readonly asks: boolean;
  /** A fix of more than one step, above those of one click. */
  readonly offer?: ReactNode;
}

/** A finding of the send event, whose words the pane has from the start. */
export function FindingCard(props: FindingCardProps<SendFinding>) {
  return <SaidFinding {...props} said={sayFinding(props.finding, useWords().findings)} />;
}

/** What is wrong, what to do, and the buttons that do it. */
export function SaidFinding({ finding, said: { title, what, todo, legal }, fixes, action, move, copied, setCopied, apply, leads, confirmed, confirm, asks, offer }: FindingCardProps & { readonly said: FindingText }) {
  const { language, text } = useWords();
  const texts = useTextStyles();
  const { policy } = useRules();
  const { severity } = finding;
  const isQuestion = severity === "ask";
  const tone = confirmed || copied ? "advise" : severity;
  const word = copied ? text.severity.advise : confirmed ? text.checked : isQuestion && !asks ? text.toLookAt : text.severity[severity];
  const Confirm = useLater(loadConfirm);
  const clicks = fixes.filter((fix) => fix.kind !== "send-from-unit");
  const mailboxes = fixes.flatMap((fix) => (fix.kind === "send-from-unit" ? [fix.mailbox] : []));
  return (
    <Card title={title} tone={tone} finding={finding.kind} mark={<Mark tone={tone} word={word} />}>
      {!copied && (
        <p className={texts.body}>
          {what} {todo}
        </p>
      )}
      {severity === "advise" && officialOnly.includes(finding.kind) && <p className={texts.body}>{text.notOfficial}</p>}
      {mailboxes.length > 0 && <MoveOffer mailboxes={mailboxes} move={move} urgent={leads} copied={copied} setCopied={setCopied} />}
      {offer}
      {clicks.some(({ kind }) => kind === "take-out-draft") && policy.editorialBoard.length > 0 && <p className={texts.body}>{text.fix.takeOutDraftWhat(policy.editorialBoard.join(", "))}</p>}
      {clicks.length > 0 && (
        <ul className={texts.list}>
          {clicks.map((fix, at) => (
            <li key={fixName(fix)}>
              <FixButton fix={fix} alone={clicks.length === 1} first={at === 0 && leads && !offer} action={action} apply={apply} />
            </li>
          ))}
        </ul>
      )}
      {clicks.some((fix) => action.failed?.name === fixName(fix)) && action.failed && <TroubleNote why={action.failed.why} />}
      {Confirm !== null && !copied && isQuestion && asks && !policy.locked?.includes(finding.kind) && <Confirm confirmed={confirmed} set={confirm} />}
      <Disclosure label={text.why}>
        <p className={texts.small}>{legal ?? text.noRule}</p>
        {accused(finding).map((recipient) => (
          <p className={texts.small} key={recipient.field + recipient.address}>
            <span className={texts.strong}>{quote(recipient.address, 200) || quote(recipient.name, 200)}</span>: {describeReason(recipient.reason, language)}
          </p>
        ))}
        <Links kind={finding.kind} />
      </Disclosure>
    </Card>
  );
}

/** Comes when it is opened: nothing is read on without a network. */
function Links({ kind }: { readonly kind: string }) {
  const Part = useLater(loadLinks);
  return Part && <Part about={kind} check />;
}

interface FixButtonProps {
  readonly fix: ClickFix;
  readonly alone: boolean;
  readonly first: boolean;
  readonly action: Action;
  apply(fix: ClickFix): void;
}

/** Several fixes of the same kind have the same name; what each is about stands above it and describes it. */
function FixButton({ fix, alone, first, action, apply }: FixButtonProps) {
  const { text } = useWords();
  const texts = useTextStyles();
  const about = useId();
  const name = fixName(fix);
  const subject = fix.kind === "remove-recipient" ? fix.address : fix.kind === "remove-attachment" ? fix.name : null;
  return (
    <div className={texts.column}>
      {subject !== null && (
        <span id={about} className={alone ? texts.hidden : texts.small}>
          {quote(subject, 200)}
        </span>
      )}
      <Button
        className={texts.wide}
        appearance={first && (alone || fix.kind !== "remove-recipient") ? "primary" : "secondary"}
        disabledFocusable={action.busy !== null}
        aria-describedby={subject !== null ? about : undefined}
        onClick={() => apply(fix)}
      >
        {action.busy === name && fix.kind === "supply" ? text.supply.working : fixLabel(fix, text)}
      </Button>
    </div>
  );
}

/** Mere advice about these means that the mail is no official exchange: a lunch invitation to a gmail address is nobody's business. */
const officialOnly: readonly Finding["kind"][] = ["outside-address", "unreadable-address", "outside-sender", "foreign-sender"];

function fixLabel(fix: ClickFix, text: ReturnType<typeof useWords>["text"]): string {
  switch (fix.kind) {
    case "remove-recipient":
      return text.fix.removeRecipient;
    case "supply":
      return text.supply.button;
    case "move-to-bcc":
      return text.fix.moveToBcc(fix.addresses.length);
    case "remove-attachment":
      return text.fix.removeAttachment;
    case "take-out-draft":
      return text.fix.takeOutDraft;
  }
}

/** What tells one fix from another while it is under way. */
export function fixName(fix: ClickFix): string {
  return JSON.stringify(fix);
}

function accused(finding: Finding): readonly AccusedRecipient[] {
  return "recipients" in finding ? finding.recipients : [];
}
