import { Button } from "@fluentui/react-components";
import { lazy, useState } from "react";
import type { ReactNode } from "react";
import { entryOf } from "../../domain/catalogue-lookup";
import type { FiledMail, SuppliedMark } from "../../domain/mail";
import type { ItemRecord, SupplyChange, Tag } from "../../domain/submission";
import { overrules } from "../../domain/overrules";
import type { SupplyState } from "../../domain/supply-state";
import { showMoment } from "../../text/dates";
import { useRules } from "../rules-in-force";
import type { Action } from "../use-action";
import { useWords } from "../words-context";
import type { ReadReview, ReadWork, SupplyOutcome } from "../work";
import { Card } from "./card";
import { CopyableId } from "./copyable-id";
import { Mark } from "./mark";
import { OptionalPart } from "./optional-part";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

const ChangePart = lazy(() => import("./change-part").then(({ ChangePart }) => ({ default: ChangePart })));
const ByHandPart = lazy(() => import("./by-hand-part").then(({ ByHandPart }) => ({ default: ByHandPart })));
const FirstTimeNote = lazy(() => import("./first-time-note").then(({ FirstTimeNote }) => ({ default: FirstTimeNote })));
const ElsewhereNote = lazy(() => import("./elsewhere-note").then(({ ElsewhereNote }) => ({ default: ElsewhereNote })));
const StateMark = lazy(() => import("./receipt-parts").then(({ StateMark }) => ({ default: StateMark })));
const QueuedNote = lazy(() => import("./queued-note").then(({ QueuedNote }) => ({ default: QueuedNote })));

interface SupplyCardProps {
  readonly tag: Tag | null;
  readonly supplied: ItemRecord["supplied"];
  /** The mail itself says so in its headers; who and when is not known then. */
  readonly mark: SuppliedMark | null;
  /** The mail it came in has no validity: supplying it is possible, but not asked for. */
  readonly doubtful?: boolean;
  /** The other unit or body that issued it, and supplies it; `null` where it is the reader's own to supply. */
  readonly elsewhere?: string | null;
  /** In place of the condition, where it is known to be met: the reader's own unit has sent it. */
  readonly released?: ReactNode;
  /** The publication mailbox is among the recipients already, without the data. */
  readonly addressed?: boolean;
  /** What became of it since; it tells the state when it knows it. `recalledAt`: when a recall left from this card. */
  readonly since?: (tell: (state: SupplyState) => void, recalledAt: string | null) => ReactNode;
  /** Another act comes first, as saving the form that is open. */
  readonly quiet?: boolean;
  readonly action: Action;
  /** How a wish for it stands in the queue. */
  readonly queued?: ReadReview["queued"];
  /** Sends something about a document supplied before. */
  readonly change?: (tag: Tag, change: Pick<SupplyChange, "kind" | "reason">) => Promise<SupplyOutcome>;
  /** Only for a mail that lies in a mailbox. */
  readonly byHand?: ReadWork["byHand"] & { readonly mail: FiledMail };
  readonly firstTime?: () => ReturnType<ReadWork["firstTime"]>;
  supply(tag: Tag): void;
  /** Only while composing: afterwards the mail has left. */
  withdraw?(): void;
}

/** The one click of point 3, and what became of it. */
export function SupplyCard({ tag, supplied, mark, doubtful = false, elsewhere = null, released, addressed = false, quiet = false, since, queued = null, change, byHand, firstTime, action, supply, withdraw }: SupplyCardProps) {
  const { text } = useWords();
  const { policy, catalogue } = useRules();
  const texts = useTextStyles();
  const entry = tag === null ? null : entryOf(tag.entry, catalogue);
  const [state, setState] = useState<SupplyState | null>(null);
  const [recalledAt, setRecalledAt] = useState<string | null>(null);
  const failed = action.failed?.name === "supply" || action.failed?.name === "withdraw" ? action.failed.why : null;

  if (supplied !== null) {
    const waits = withdraw !== undefined && supplied.how === "compose";
    const later = waits && policy.supplyCopy === "separate";
    const overruled = state !== null && overrules(state);
    return (
      <Card
        title={text.supply.heading}
        tone={!overruled ? "good" : state.kind === "returned" ? "stop" : "plain"}
        mark={
          overruled ? (
            <OptionalPart>
              <StateMark state={state} />
            </OptionalPart>
          ) : (
            <Mark tone="good" word={later ? text.supply.queued : waits ? text.supply.withMail : text.supply.done} />
          )
        }
      >
        {later ? (
          <OptionalPart>
            <QueuedNote state="held" />
          </OptionalPart>
        ) : (
          !overruled && <p className={texts.body}>{waits ? text.supply.withMailWhat : text.supply.doneWhat(showMoment(supplied.at), supplied.by)}</p>
        )}
        {!waits && since?.(setState, recalledAt)}
        <CopyableId id={supplied.id} />
        {failed !== null && <TroubleNote why={failed} />}
        {change !== undefined && tag !== null && state?.kind !== "recalled" && (
          <OptionalPart>
            <ChangePart
              send={async (what) => {
                const outcome = await change(tag, what);
                if (what.kind === "recall" && outcome.kind === "supplied") setRecalledAt(outcome.record.suppliedAt);
                return outcome;
              }}
            />
          </OptionalPart>
        )}
        {waits && (
          <Button className={texts.wide} disabledFocusable={action.busy !== null} onClick={withdraw}>
            {text.supply.withdraw}
          </Button>
        )}
      </Card>
    );
  }
  if (mark !== null) {
    return (
      <Card title={text.supply.heading} tone="good" mark={<Mark tone="good" word={text.supply.already} />}>
        <CopyableId id={mark.id} />
      </Card>
    );
  }
  if (tag === null || entry === null) return null;
  const owed = entry.supply && !doubtful && !addressed;
  const handed = byHand !== undefined && (byHand.only || failed?.kind === "no-nested-app-auth") && (
    <OptionalPart>
      <ByHandPart mail={byHand.mail} open={(seen) => byHand.open(tag, seen)} />
    </OptionalPart>
  );
  const why = <p className={texts.body}>{addressed ? text.supply.addressed : owed ? (withdraw === undefined ? text.supply.owedByIssuer : text.supply.owed) : entry.supply ? text.supply.doubtful : text.supply.optional}</p>;
  return (
    <Card title={text.supply.heading} tone={owed && withdraw !== undefined ? "ask" : "plain"}>
      {owed && elsewhere !== null ? (
        <OptionalPart until={why}>
          <ElsewhereNote issuer={elsewhere} />
        </OptionalPart>
      ) : (
        (owed && released) || why
      )}
      <p className={texts.small}>{tag.destinations.map((one) => text.destination[one]).join(" · ")}</p>
      {queued !== null ? (
        <OptionalPart>
          <QueuedNote state={queued} />
        </OptionalPart>
      ) : policy.publicationMailboxes.length === 0 ? (
        <p className={texts.body}>{text.supply.noMailbox}</p>
      ) : handed ? (
        handed
      ) : (
        <>
          <Button className={texts.wide} appearance={owed && !quiet && elsewhere === null ? "primary" : "secondary"} disabledFocusable={action.busy !== null} onClick={() => supply(tag)}>
            {action.busy === "supply" ? text.supply.working : text.supply.button}
          </Button>
          {firstTime !== undefined && elsewhere === null && (
            <OptionalPart>
              <FirstTimeNote ask={firstTime} />
            </OptionalPart>
          )}
        </>
      )}
      {failed !== null && failed.kind !== "no-nested-app-auth" && <TroubleNote why={failed} />}
    </Card>
  );
}
