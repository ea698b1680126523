import { lazy, useState } from "react";
import { hasRole } from "../../domain/catalogue-lookup";
import type { SendFinding } from "../../domain/finding";
import { issuedElsewhere } from "../../domain/issued-elsewhere";
import { isOfficial } from "../../domain/official";
import { isOneOf } from "../../domain/read-address";
import { recalled } from "../../domain/recalled";
import { stopMarkOf } from "../../domain/stop-mark";
import type { Tag } from "../../domain/submission";
import { describeWorth } from "../../text/describe-worth";
import { sayFinding } from "../../text/say-finding";
import { documentShown, hasDocument, tagUnder, type DocumentShown } from "../document-shown";
import { HeadContext, useGravest } from "../head";
import { AddressRow, isIssued } from "../parts/address-list";
import { Card } from "../parts/card";
import type { Tone } from "../parts/card";
import { EntryCard } from "../parts/entry-card";
import { Loading, ReadingNote } from "../parts/loading";
import { OptionalPart } from "../parts/optional-part";
import { ScanNotes } from "../parts/scan-notes";
import { SupplyCard } from "../parts/supply-card";
import { TagCard } from "../parts/tag-card";
import { TroubleNote } from "../parts/trouble-note";
import { Unread } from "../parts/unread";
import { VerdictLine } from "../parts/verdict-line";
import { useRules } from "../rules-in-force";
import { useAction } from "../use-action";
import { useWatched } from "../use-watched";
import { useTextStyles } from "../parts/text-styles";
import { useWords } from "../words-context";
import type { ReadReview, ReadWork, Rules } from "../work";

const IncomingNotes = lazy(() => import("../parts/incoming-notes").then(({ IncomingNotes }) => ({ default: IncomingNotes })));
const SecretTodo = lazy(() => import("../parts/incoming-notes").then(({ SecretTodo }) => ({ default: SecretTodo })));
const SenderLegal = lazy(() => import("../parts/sender-legal").then(({ SenderLegal }) => ({ default: SenderLegal })));
const OwnReleaseNote = lazy(() => import("../parts/incoming-notes").then(({ OwnReleaseNote }) => ({ default: OwnReleaseNote })));
const UnreadSupply = lazy(() => import("../parts/unread-supply").then(({ UnreadSupply }) => ({ default: UnreadSupply })));
const SentLetterPart = lazy(() => import("../parts/sent-letter-part").then(({ SentLetterPart }) => ({ default: SentLetterPart })));
const AnswerCard = lazy(() => import("../parts/receipt-parts").then(({ AnswerCard }) => ({ default: AnswerCard })));
const SupplyStatePart = lazy(() => import("../parts/receipt-parts").then(({ SupplyStatePart }) => ({ default: SupplyStatePart })));
const SupplyStateCard = lazy(() => import("../parts/receipt-parts").then(({ SupplyStateCard }) => ({ default: SupplyStateCard })));
const ReceivedCard = lazy(() => import("../parts/received-card").then(({ ReceivedCard }) => ({ default: ReceivedCard })));

/** A mail being read: what it is worth, what document it carries, and one click to supply it. */
export function ReadScreen({ work }: { readonly work: ReadWork }) {
  const { text, findings } = useWords();
  const rules = useRules();
  const texts = useTextStyles();
  const { value: review, trouble, again } = useWatched(work);
  const action = useAction();
  const [editing, setEditing] = useState(false);
  const { head, tell } = useGravest();
  if (review === null) return trouble === null ? <Loading /> : <Unread why={trouble} again={again} />;

  const { mail, sender, record } = review;
  const shown = documentShown(review, rules.catalogue);
  const save = (tag: Tag): Promise<boolean> => action.run("save-tag", () => work.saveTag(tag));
  /* Every card speaks of the document under the entry the person put it under. */
  const classification = record.tag !== null && record.about !== undefined ? recalled(review.classification, record.tag.entry, rules.catalogue) : review.classification;
  const worth = worthOf({ ...review, classification }, rules);
  const secret = secretIn(review);
  const forbidden = secret !== null;
  const { tag, main } = shown;
  const resupply = tag === null ? undefined : { quiet: editing, send: (fixed: string) => work.change(tag, { kind: "replace", reason: fixed }) };

  const tone = worth?.tone ?? "plain";
  const words = worth === null ? { title: text.sender.heading, what: text.sender.unknown } : describeWorth(worth.judged, worth, text.worth);
  /* A head that is right over a graver card would be believed: what the card says stands there then, and what the mail is worth below it. */
  const graver = review.receivedProblem === null ? head : { tone: "ask" as const, title: text.received.heading, what: text.received.problem };

  return (
    <HeadContext value={tell}>
      {secret !== null && worth?.tone !== "stop" ? (
        <VerdictLine
          tone="stop"
          title={findings.titles["secrecy-mark"]}
          what={
            <>
              {sayFinding(secret, findings).what}{" "}
              <OptionalPart>
                <SecretTodo />
              </OptionalPart>
            </>
          }
        />
      ) : graver && tone !== "stop" && tone !== graver.tone ? (
        <VerdictLine
          {...graver}
          what={
            <>
              {graver.what}
              <br />
              {worth && `${words.title}.`}
            </>
          }
        />
      ) : (
        <VerdictLine tone={tone} {...words} />
      )}
      {review.incoming !== null && (
        <OptionalPart>
          <IncomingNotes from={mail.from} sender={sender} incoming={review.incoming} />
        </OptionalPart>
      )}
      {(record.consultation !== undefined || hasRole(classification.message.entry, "consultation-letter", rules.catalogue)) && (
        <OptionalPart>
          <SentLetterPart open={work.sentLetter} />
        </OptionalPart>
      )}
      <ReadingNote names={review.reading.map(({ name }) => name)} />
      {trouble !== null && <TroubleNote why={trouble} />}
      {review.answer !== null && review.incoming !== null && (
        <OptionalPart>
          <AnswerCard answer={review.answer} mail={mail} unconfirmed={review.incoming.unconfirmed} />
        </OptionalPart>
      )}
      {review.received !== null && (
        <OptionalPart>
          <ReceivedCard record={review.received} />
          <SupplyStateCard id={review.received.id} further={review.received.further.length} mail={mail} />
        </OptionalPart>
      )}
      {review.receivedProblem !== null && (
        <Card title={text.received.heading} tone="ask">
          <p className={texts.body}>{text.received.problem}</p>
          <p className={texts.small}>{review.receivedProblem}</p>
        </Card>
      )}
      {review.received === null && review.answer === null && (
        <>
          {carriesNothing(review, shown) ? <p className={texts.small}>{text.entry.noneWhat}</p> : <EntryCard shown={shown} message={review.classification.message} note={review.learned} action={action} choose={choose} />}
          <ScanNotes review={review} work={work.scans} />
          {!forbidden && (
            <SupplyCard
              tag={tag}
              quiet={editing}
              supplied={record.supplied}
              since={(tell, recalledAt) =>
                record.supplied !== null && (
                  <OptionalPart>
                    <SupplyStatePart id={record.supplied.id} at={record.supplied.at} mail={mail} further={record.supplied.also?.length} tell={tell} recalledAt={recalledAt} again={resupply} />
                  </OptionalPart>
                )
              }
              mark={mail.supplied}
              queued={review.queued}
              change={work.change}
              byHand={{ ...work.byHand, mail }}
              firstTime={() => work.firstTime(mail)}
              elsewhere={tag && issuedElsewhere({ ...tag, parent: main?.facts.parent ?? null }, mail, rules.policy)}
              released={
                review.incoming?.released && (
                  <OptionalPart>
                    <OwnReleaseNote release={review.incoming.released} mail={mail} queued={review.queued} />
                  </OptionalPart>
                )
              }
              doubtful={sender !== null && !isIssued(sender.verdict)}
              action={action}
              supply={(tag) => void action.run("supply", () => work.supply(tag))}
            />
          )}
          {action.failed?.why.kind === "unread" && shown.tag !== null && (
            <OptionalPart>
              <UnreadSupply busy={action.busy !== null} supply={() => void action.run("supply", () => work.supply(shown.tag!, true))} />
            </OptionalPart>
          )}
          {!forbidden && (shown.tag !== null || hasDocument(mail)) && <TagCard shown={shown} record={record} tags={work.tags} action={action} save={save} editing={editing} edit={setEditing} />}
        </>
      )}
      {mail.from !== null && sender !== null && (
        <Card title={text.sender.heading}>
          <AddressRow field={null} address={mail.from.address} name={mail.from.name} judged={sender} more={legal} />
        </Card>
      )}
    </HeadContext>
  );

  function choose(code: string): void {
    const tag = tagUnder(code, shown, mail.subject, rules.catalogue);
    if (tag !== null) void save(tag);
  }
}

const legal = (
  <OptionalPart>
    <SenderLegal />
  </OptionalPart>
);

function worthOf({ mail, classification, sender, incoming }: ReadReview, { policy, catalogue }: Rules) {
  if (sender === null) return null;
  // What the editorial board answers is no document of a unit, and its mailbox is the right one for it.
  const fromDesk = mail.from !== null && isOneOf(mail.from.address, policy.publicationMailboxes.concat(policy.editorialBoard));
  const official = !fromDesk && isOfficial(mail, classification, policy, catalogue);
  const confirmed = incoming === null || !incoming.unconfirmed;
  const { verdict } = sender;
  const tone: Tone = isIssued(verdict) ? (confirmed ? "good" : "ask") : verdict === "look-alike" || verdict === "denied" ? "stop" : official && verdict !== "state-body" ? "ask" : "plain";
  return { judged: sender, official, confirmed, tone };
}

/** A private or passing mail: one line says so, where a card would have nothing in it to decide. */
function carriesNothing({ mail, learned, classification }: ReadReview, { entry, main, others }: DocumentShown): boolean {
  return entry === null && main === null && others.length === 0 && learned === null && !hasDocument(mail) && classification.message.alternatives.length === 0;
}

/** A document with a secrecy mark is never supplied, by no path: there is no button to press. It should not have come by mail either. */
function secretIn({ classification }: ReadReview): SendFinding & { readonly kind: "secrecy-mark" } | null {
  for (const { facts, attachment } of classification.documents) {
    const mark = stopMarkOf(facts);
    if (mark !== null) return { kind: "secrecy-mark", severity: "stop", mark, where: attachment ?? "body" };
  }
  return null;
}
