import { Button } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { exclusionOf } from "../../domain/catalogue-lookup";
import type { FindingKind } from "../../domain/finding";
import { isFurther } from "../../domain/finding-kinds";
import { isOneOf } from "../../domain/read-address";
import type { Tag } from "../../domain/submission";
import { draftVerdict } from "../draft-verdict";
import { documentShown, hasDocument, isOnlyNamed, tagUnder, withoutDocument } from "../document-shown";
import { AddressList, AddressRow } from "../parts/address-list";
import { Card } from "../parts/card";
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
import { isBack, isRemoval, useTakenOut } from "../use-taken-out";
import { usePointedCard } from "../use-pointed-card";
import { useWatched } from "../use-watched";
import { useWords } from "../words-context";
import { useTextStyles } from "../parts/text-styles";
import type { ClickFix, ComposeWork } from "../work";

const UnreadSupply = lazy(() => import("../parts/unread-supply").then(({ UnreadSupply }) => ({ default: UnreadSupply })));
const WithoutAlerts = lazy(() => import("../parts/at-send-parts").then((parts) => ({ default: parts.WithoutAlerts })));
const consultationParts = () => import("../parts/consultation-parts");
const ConsultationOffer = lazy(() => consultationParts().then(({ ConsultationOffer }) => ({ default: ConsultationOffer })));
const ConsultationHeld = lazy(() => consultationParts().then(({ ConsultationHeld }) => ({ default: ConsultationHeld })));
const draftParts = () => import("../parts/draft-parts");
const loadFurtherCard = () => draftParts().then(({ FurtherCard }) => FurtherCard);
const loadDraftWords = () => draftParts().then(({ draftWords }) => draftWords);
const loadNotAttachedCard = () => draftParts().then(({ NotAttachedCard }) => NotAttachedCard);
const loadTakenOutCard = () => draftParts().then(({ TakenOutCard }) => TakenOutCard);

/** A mail being written: the verdict, what is owed with its fixes, and on what all this rests. */
export function ComposeScreen({ work }: { readonly work: ComposeWork }) {
  const { language, text } = useWords();
  const { policy, catalogue } = useRules();
  const texts = useTextStyles();
  const { value: review, trouble, again } = useWatched(work);
  const action = useAction();
  const [editing, setEditing] = useState(false);
  /* The finding whose fix copied this draft to the unit's mailbox. */
  const [copied, setCopied] = useState<FindingKind | null>(null);
  const taking = useTakenOut(work, action);
  const { taken } = taking;
  const FurtherCard = useLater(loadFurtherCard);
  const words = useLater(loadDraftWords);
  const NotAttachedCard = useLater(loadNotAttachedCard);
  const TakenOutCard = useLater(loadTakenOutCard);
  usePointedCard(work, review, FurtherCard);
  if (review === null) return trouble === null ? <Loading /> : <Unread why={trouble} again={again} />;

  const onlyNamed = isOnlyNamed(review, catalogue, policy);
  /* Where the text promises a file, that is said already. */
  const hinted = onlyNamed && !review.findings.some(({ finding }) => finding.kind === "missing-attachment");
  const named = documentShown(review, catalogue);
  const shown = onlyNamed ? withoutDocument(named) : named;
  const supply = (tag: Tag, seen = false): void => void action.run("supply", () => work.supply(tag, seen));
  const save = (tag: Tag): Promise<boolean> => action.run("save-tag", () => work.saveTag(tag));
  /* The tag the person sees is the one that is supplied; without one the work finds its own. */
  const apply = async (fix: ClickFix, at: number): Promise<void> => {
    if (isRemoval(fix)) return taking.remove(fix, at, review.mail);
    taking.close();
    await action.run(fixName(fix), () => (fix.kind === "supply" && shown.tag !== null ? work.supply(shown.tag) : work.apply(fix)));
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

  const cards = review.findings.map(({ finding, fixes }, at) => {
    /* Of a draft that is not to be sent nothing else is to be mended. */
    if (copied !== null && copied !== finding.kind) return null;
    const key = `${finding.kind} ${"where" in finding ? finding.where : ""}`;
    const move = review.decision.kind === "stop" ? null : work.move;
    const shared = { fixes, action, move, copied: copied !== null, setCopied: (is: boolean) => setCopied(is ? finding.kind : null), apply: (fix: ClickFix) => void apply(fix, at), leads: !editing && first?.finding === finding, confirmed: review.confirmed.includes(finding.kind), confirm: (on: boolean) => work.confirm(finding.kind, on), asks: work.alerts === "all" };
    if (finding.kind === "draft-attached") return <FindingCard key={key} {...shared} finding={finding} offer={consultationOffer} />;
    if (!isFurther(finding)) return <FindingCard key={key} {...shared} finding={finding} />;
    return FurtherCard && <FurtherCard key={key} {...shared} finding={finding} />;
  });

  return (
    <>
      <VerdictLine {...draftVerdict(review, hinted, copied !== null, work.alerts, text, words && words[language])} />
      <ReadingNote names={review.reading.map(({ name }) => name)} />
      {trouble !== null && (
        <>
          <TroubleNote why={trouble} />
          <Button className={texts.wide} onClick={again}>
            {text.tryAgain}
          </Button>
        </>
      )}
      {cards.slice(0, taken?.at)}
      {taken !== null && TakenOutCard !== null && !isBack(taken.what, review.mail) && (
        <TakenOutCard key={fixName(taken.what.fix) + taken.what.kind} taken={taken.what} action={action} undo={(putBack) => void taking.undo(putBack)} remove={() => void taking.remove(taken.what.fix, taken.at, review.mail, true)} close={taking.close} />
      )}
      {taken !== null && cards.slice(taken.at)}
      {hinted && copied === null && NotAttachedCard !== null && <NotAttachedCard code={named.entry ?? ""} symbol={named.main?.facts.symbol ?? null} />}
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
      {taking.draftGone && (
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
      {!offersSupply && !forbidden && copied === null && (
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
      {!secret && copied === null && (shown.tag !== null || hasDocument(review.mail)) && <TagCard shown={shown} record={review.record} tags={work.tags} action={action} save={save} editing={editing} edit={setEditing} />}
    </>
  );

  function choose(code: string): void {
    const tag = tagUnder(code, named, review?.mail.subject ?? "", catalogue);
    if (tag !== null) void save(tag);
  }
}
