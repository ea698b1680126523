import { lazy, useId } from "react";
import type { ReactNode } from "react";
import type { AddressVerdict, JudgedAddress } from "../../domain/address";
import type { Recipient } from "../../domain/mail";
import { describeReason } from "../../text/describe-address";
import { verdictWords } from "../../text/describe-verdict";
import { quote } from "../../text/quote";
import type { ListWork } from "../work";
import { useWords } from "../words-context";
import type { Tone } from "./card";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { Mark } from "./mark";
import { OptionalPart } from "./optional-part";
import { useTextStyles } from "./text-styles";

const ListMembers = lazy(() => import("./list-members").then((part) => ({ default: part.ListMembers })));

interface Judged {
  readonly recipient: Recipient;
  readonly judged: JudgedAddress;
}

/** Who gets the mail: those not issued by the ministry first, the others behind their number. */
export function AddressList({ addresses, complete, lists }: { readonly addresses: readonly Judged[]; readonly complete: boolean; readonly lists: ListWork }) {
  const { text } = useWords();
  const texts = useTextStyles();
  const issued = addresses.filter(({ judged }) => isIssued(judged.verdict));
  const others = addresses.filter(({ judged }) => !isIssued(judged.verdict));
  return (
    <Card title={text.address.heading}>
      {addresses.length === 0 && complete && <p className={texts.small}>{text.address.none}</p>}
      <Rows addresses={others} lists={lists} />
      {issued.length > 0 && (
        <Disclosure label={text.address.issued(issued.length)}>
          <Rows addresses={issued} lists={lists} />
        </Disclosure>
      )}
      {!complete && <p className={texts.small}>{text.address.incomplete}</p>}
    </Card>
  );
}

function Rows({ addresses, lists }: { readonly addresses: readonly Judged[]; readonly lists: ListWork }) {
  const { text } = useWords();
  const texts = useTextStyles();
  if (addresses.length === 0) return null;
  return (
    <ul className={texts.list}>
      {addresses.map(({ recipient, judged }, at) => (
        <li key={`${at} ${recipient.address}`}>
          <AddressRow field={text.address.field[recipient.field]} address={recipient.address} name={recipient.name} judged={judged} />
          {recipient.isList && (
            <OptionalPart>
              <ListMembers address={recipient.address} lists={lists} />
            </OptionalPart>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AddressRowProps {
  readonly field: string | null;
  readonly address: string;
  readonly name: string;
  readonly judged: JudgedAddress;
  /** Stands below the reason. */
  readonly more?: ReactNode;
}

/** One address with its verdict in words; the reason for who asks. */
export function AddressRow({ field, address, name, judged, more }: AddressRowProps) {
  const { language, text } = useWords();
  const texts = useTextStyles();
  const about = useId();
  const shown = quote(address, 200);
  return (
    <div className={texts.column}>
      <span id={about} className={texts.body}>
        {shown === "" ? quote(name, 200) : <Breakable address={shown} />}
      </span>
      {name !== "" && name !== address && shown !== "" && <span className={texts.small}>{quote(name, 120)}</span>}
      <Disclosure
        label={text.why}
        describedBy={about}
        lead={
          <>
            {field !== null && <span className={texts.small}>{field}</span>}
            <Mark tone={toneOf(judged.verdict)} word={verdictWords[language][judged.verdict]} />
          </>
        }
      >
        <p className={texts.small}>{describeReason(judged.reason, language)}</p>
        {more}
      </Disclosure>
    </div>
  );
}

/** A long address breaks after "@" first: a domain cut in two is how look-alikes hide. */
export function Breakable({ address }: { readonly address: string }) {
  const at = address.lastIndexOf("@") + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

export const isIssued = (verdict: AddressVerdict): boolean => verdict === "issued" || verdict === "unit-mailbox";

function toneOf(verdict: AddressVerdict): Tone {
  if (isIssued(verdict)) return "good";
  if (verdict === "look-alike" || verdict === "denied") return "stop";
  return verdict === "state-body" || verdict === "list" ? "advise" : "ask";
}
