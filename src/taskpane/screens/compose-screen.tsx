import { Button } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { exclusionOf } from "../../domain/catalogue-lookup";
import { isFurther } from "../../domain/finding-kinds";
import { isOneOf } from "../../domain/read-address";
import type { Tag } from "../../domain/submission";
import type { PaneText } from "../../text/pane-text";
import { documentShown, hasDocument, tagUnder } from "../document-shown";
import { AddressList, AddressRow } from "../parts/address-list";
import { Card } from "../parts/card";
import type { Tone } from "../parts/card";
import { EntryCard } from "../parts/entry-card";
import { FindingCard, fixName } from "../parts/finding-card";
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
import { useLater } from "../use-later";
import { usePointedCard } from "../use-pointed-card";
import { useWatched } from "../use-watched";
import { useWords } from "../words-context";
import { useTextStyles } from "../parts/text-styles";
import type { ClickFix, ComposeReview, ComposeWork } from "../work";

const UnreadSupply = lazy(() => import("../parts/unread-supply").then(({ UnreadSupply }) => ({ default: UnreadSupply })));
const WithoutAlerts = lazy(() => import("../parts/at-send-parts").then((parts) => ({ default: parts.WithoutAlerts })));
const consultationParts = () => import("../parts/consultation-parts");
const ConsultationOffer = lazy(() => consultationParts().then(({ ConsultationOffer }) => ({ default: ConsultationOffer })));
const ConsultationHeld = lazy(() => consultationParts().then(({ ConsultationHeld }) => ({ default: ConsultationHeld })));
const loadFurtherCard = () => import("../parts/further-card").then(({ FurtherCard }) => FurtherCard);

/** A mail being written: the verdict, what is owed with its fixes, and on what all this rests. */
export function ComposeScreen({ work }: { readonly work: ComposeWork }) {
  const { text } = useWords();
  const { policy, catalogue } = useRules();
  const texts = useTextStyles();
  const { value: review, trouble, again } = useWatched(work);
  const action = useAction();
  const [draftTakenOut, setDraftTakenOut] = useState(false);
  const [editing, setEditing] = useState(false);
  const FurtherCard = useLater(loadFurtherCard);
  usePointedCard(work, review, FurtherCard);
  if (review === null) return trouble === null ? <Loading /> : <Unread why={trouble} again={again} />;

  const shown = documentShown(review, catalogue);
  const supply = (tag: Tag, seen = false): void => void action.run("supply", () => work.supply(tag, seen));
  const save = (tag: Tag): Promise<boolean> => action.run("save-tag", () => work.saveTag(tag));
  /* The tag the person sees is the one that is supplied; without one the work finds its own. */
  const apply = async (fix: ClickFix): Promise<void> => {
    const done = await action.run(fixName(fix), () => (fix.kind === "supply" && shown.tag !== null ? work.supply(shown.tag) : work.apply(fix)));
    if (done && fix.kind === "take-out-draft") setDraftTakenOut(true);
  };
  const offersSupply = review.findings.some(({ fixes }) => fixes.some(({ kind }) => kind === "supply"));
  /* What a person put under an entry of the catalogue may be supplied, and taken back; a secrecy mark is nobody's to overrule. */
  const freed = exclusionOf(shown.overruled, catalogue) !== null;
  const secret = review.findings.some(({ finding }) => finding.kind === "secrecy-mark");
  const forbidden = secret || (!freed && review.findings.some(({ finding }) => finding.kind === "withheld-document"));

  const first = review.findings.find(({ finding: { kind, severity } }) => severity !== "advise" && !review.confirmed.includes(kind));

  const consultationOffer = (
    <OptionalPart>
      <ConsultationOffer review={review} consultation={work.consultation} />
    </OptionalPart>
  );

  return (
    <>
      <VerdictLine {...verdictOf(review, work.alerts, text)} />
      <ReadingNote names={review.reading.map(({ name }) => name)} />
      {trouble !== null && (
        <>
          <TroubleNote why={trouble} />
          <Button className={texts.wide} onClick={again}>
            {text.tryAgain}
          </Button>
        </>
      )}
      {review.findings.map(({ finding, fixes }) => {
        const key = `${finding.kind} ${"where" in finding ? finding.where : ""}`;
        const move = review.decision.kind === "stop" ? null : work.move;
        const shared = { fixes, action, move, apply: (fix: ClickFix) => void apply(fix), leads: !editing && first?.finding === finding, confirmed: review.confirmed.includes(finding.kind), confirm: (on: boolean) => work.confirm(finding.kind, on), asks: work.alerts === "all" };
        if (finding.kind === "draft-attached") return <FindingCard key={key} {...shared} finding={finding} offer={consultationOffer} />;
        if (!isFurther(finding)) return <FindingCard key={key} {...shared} finding={finding} />;
        return FurtherCard && <FurtherCard key={key} {...shared} finding={finding} />;
      })}
      {work.alerts !== "all" && (
        <OptionalPart>
          <WithoutAlerts alerts={work.alerts} />
        </OptionalPart>
      )}
      {(review.record.letter !== undefined || review.record.consultation !== undefined) && (
        <OptionalPart>
          <ConsultationHeld review={review} consultation={work.consultation} offered={review.findings.some(({ finding }) => finding.kind === "draft-attached")} />
        </OptionalPart>
      )}
      {draftTakenOut && (
        <Card title={text.fix.draftTakenOut.title} tone="advise">
          <p className={texts.body}>{text.fix.draftTakenOut.what}</p>
          <p className={texts.small}>{policy.editorialBoard.join(", ")}</p>
        </Card>
      )}
      {action.failed?.why.kind === "unread" && shown.tag !== null && !forbidden && (
        <OptionalPart>
          <UnreadSupply busy={action.busy !== null} supply={() => supply(shown.tag!, true)} />
        </OptionalPart>
      )}
      <EntryCard shown={shown} message={review.classification.message} note={review.learned} action={action} choose={(entry) => choose(entry)} />
      <ScanNotes review={review} work={work.scans} />
      {!offersSupply && !forbidden && (
        <SupplyCard tag={shown.tag} quiet={editing} supplied={review.record.supplied} mark={review.mail.supplied} addressed={review.mail.recipients.some(({ address }) => isOneOf(address, policy.publicationMailboxes))} action={action} supply={supply} withdraw={() => void action.run("withdraw", () => work.withdraw())} />
      )}
      <AddressList addresses={review.addresses} complete={review.mail.recipientsComplete} lists={work.lists} />
      <Card title={text.sender.heading}>
        {review.sender === null || review.mail.from === null ? (
          <p className={texts.small}>{text.sender.unknown}</p>
        ) : (
          <AddressRow field={null} address={review.mail.from.address} name={review.mail.from.name} judged={review.sender} />
        )}
      </Card>
      {!secret && (shown.tag !== null || hasDocument(review.mail)) && <TagCard shown={shown} record={review.record} tags={work.tags} action={action} save={save} editing={editing} edit={setEditing} />}
    </>
  );

  function choose(code: string): void {
    const tag = tagUnder(code, shown, review?.mail.subject ?? "", catalogue);
    if (tag !== null) void save(tag);
  }
}

function verdictOf({ decision, findings }: ComposeReview, alerts: ComposeWork["alerts"], text: PaneText): { tone: Tone; title: string; what: string } {
  const owed = decision.kind === "allow" ? 0 : decision.findings.length;
  const known = findings.length - owed;
  switch (decision.kind) {
    case "stop":
      return { tone: "stop", ...text.verdict.stop, ...(alerts === "none" && { what: text.verdict.notStopped }) };
    case "ask":
      return { tone: "ask", ...text.verdict.ask(owed), ...(alerts !== "all" && { what: text.verdict.notAsked }) };
    case "allow":
      return known === 0 ? { tone: "good", ...text.verdict.allow } : { tone: "advise", ...text.verdict.advise(known) };
  }
}
