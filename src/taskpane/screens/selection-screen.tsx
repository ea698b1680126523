import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useRef, useState } from "react";
import { entryOf } from "../../domain/catalogue-lookup";
import { describeTrouble } from "../../text/describe-trouble";
import { showMoment } from "../../text/dates";
import { quote } from "../../text/quote";
import { selectionEn } from "../../text/selection.en";
import { selectionVi } from "../../text/selection.vi";
import type { SelectionWords } from "../../text/selection-words";
import { Card } from "../parts/card";
import type { Tone } from "../parts/card";
import { EntryName } from "../parts/entry-name";
import { Loading } from "../parts/loading";
import { LearnedNote } from "../parts/learned-note";
import { Mark } from "../parts/mark";
import { useTextStyles } from "../parts/text-styles";
import { OptionalPart } from "../parts/optional-part";
import { TroubleNote } from "../parts/trouble-note";
import { Unread } from "../parts/unread";
import { VerdictLine } from "../parts/verdict-line";
import { useRules } from "../rules-in-force";
import { useAction } from "../use-action";
import { useWatched } from "../use-watched";
import { useWords } from "../words-context";
import type { SelectedMail, SelectedState, SelectionWork } from "../work";

const ByHandMany = lazy(() => import("../parts/by-hand-part").then(({ ByHandMany }) => ({ default: ByHandMany })));
const HiddenNote = lazy(() => import("../parts/hidden-note").then(({ HiddenNote }) => ({ default: HiddenNote })));
const TagForm = lazy(() => import("../parts/tag-parts").then(({ TagForm }) => ({ default: TagForm })));
const ManyTags = lazy(() => import("../parts/tag-parts").then(({ ManyTags }) => ({ default: ManyTags })));

/** A morning's backlog: several mails, one button. */
export function SelectionScreen({ work }: { readonly work: SelectionWork }) {
  const { text } = useWords();
  const words = useSelectionWords();
  const texts = useTextStyles();
  const { value: mails, trouble, again } = useWatched(work);
  const action = useAction();
  if (mails === null) return trouble === null ? <Loading /> : <Unread why={trouble} again={again} />;

  const count = (name: StateName): number => mails.filter((mail) => stateName(mail) === name).length;
  const [owed, elsewhere, supplying, done, before, failed] = [count("judged"), count("elsewhere"), count("supplying"), count("supplied"), count("already"), count("failed")];
  const unread = mails.some(({ state }) => state.kind === "waiting" || state.kind === "reading");
  const all = owed + elsewhere;
  const busy = supplying > 0 || action.busy !== null;

  return (
    <>
      {work.hidden === true && (
        <OptionalPart>
          <HiddenNote sure />
        </OptionalPart>
      )}
      <VerdictLine
        tone={failed > 0 && !busy ? "ask" : done + before > 0 && all === 0 && !busy ? "good" : "plain"}
        title={words.heading(mails.length)}
        what={busy ? words.progress(done, done + failed + all + supplying) : unread ? text.loading : owed > 0 ? words.owed : elsewhere > 0 ? words.elsewhere : done + before + failed > 0 ? words.finished(done, before, failed) : words.nothing}
      />
      {trouble !== null && <TroubleNote why={trouble} />}
      {mails.some(({ state }) => state.kind === "done" && state.outcome.kind === "failed" && state.outcome.why.kind === "no-nested-app-auth") && (
        <OptionalPart>
          <ByHandMany />
        </OptionalPart>
      )}
      {(all > 0 || busy) && (
        <Button appearance={owed > 0 || busy ? "primary" : "secondary"} className={texts.wide} disabledFocusable={busy} onClick={() => void action.run("supply-all", async () => (await work.supplyAll(), { kind: "done" }))}>
          {busy ? text.supply.working : words.supplyAll(all)}
        </Button>
      )}
      {all > 1 && (
        <OptionalPart>
          <ManyTags mails={mails} work={work} busy={busy} />
        </OptionalPart>
      )}
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
      <ul className={texts.list}>
        {mails.map((mail) => (
          <li key={mail.itemId}>
            <MailCard mail={mail} work={work} busy={busy} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MailCard({ mail, work, busy }: { readonly mail: SelectedMail; readonly work: SelectionWork; readonly busy: boolean }) {
  const { language } = useWords();
  const words = useSelectionWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  /* The form took the focus; closing it gives it back. */
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  const retry = useAction();
  const { state } = mail;
  const name = stateName(mail);
  const entry = state.kind === "judged" ? entryOf(state.tag.entry, catalogue) : null;
  return (
    <Card title={quote(mail.subject, 200) || words.noSubject} tone={toneOf(name)} mark={<Mark tone={toneOf(name)} word={words.state[name]} />}>
      {state.kind === "judged" && !editing && (
        <>
          <EntryName code={state.tag.entry} name={entry === null ? "" : language === "en" ? entry.en : entry.vi} />
          {name === "elsewhere" && <p className={texts.small}>{words.issuedBy(quote(mail.elsewhere!, 120))}</p>}
          <p className={texts.small}>{[state.tag.symbol, state.tag.subject].filter((part) => part !== null).map((part) => quote(part, 200)).join(" · ")}</p>
          <Button ref={edit} size="small" className={texts.wide} disabledFocusable={busy} onClick={() => setEditing(true)}>
            {words.correct}
          </Button>
        </>
      )}
      {state.kind === "judged" && editing && (
        <Suspense fallback={<p className={texts.small}>…</p>}>
          <TagForm
            tag={state.tag}
            said={state.document?.said ?? null}
            circulation={state.document?.circulation ?? null}
            suppliedId={null}
            tags={work.tags}
            busy={busy}
            cancel={close}
            save={async (tag) => {
              work.correct(mail.itemId, tag);
              close();
            }}
          />
        </Suspense>
      )}
      {mail.learned && <LearnedNote note={mail.learned} />}
      <Result state={state} />
      {name === "failed" && (
        <Button size="small" className={texts.wide} disabledFocusable={busy || retry.busy !== null} onClick={() => void retry.run("retry", async () => (await work.retry(mail.itemId), { kind: "done" }))}>
          {words.retry}
        </Button>
      )}
      {retry.failed !== null && <TroubleNote why={retry.failed.why} />}
    </Card>
  );
}

function Result({ state }: { readonly state: SelectedState }) {
  const { language, text } = useWords();
  const words = useSelectionWords();
  const texts = useTextStyles();
  if (state.kind === "not-owed") return <p className={texts.small}>{words.notOwed[state.why]}</p>;
  if (state.kind !== "done") return null;
  const { outcome } = state;
  if (outcome.kind === "queued") return null;
  if (outcome.kind === "already") return outcome.at === "" ? null : <p className={texts.small}>{text.supply.doneWhat(showMoment(outcome.at), outcome.by)}</p>;
  if (outcome.kind === "supplied") return <p className={texts.small}>{text.supply.doneWhat(showMoment(outcome.record.suppliedAt), outcome.record.suppliedBy)}</p>;
  const { what, todo } = describeTrouble(outcome.why, language);
  return (
    <p className={texts.body}>
      {what} {todo}
    </p>
  );
}

const useSelectionWords = (): SelectionWords => (useWords().language === "en" ? selectionEn : selectionVi);

type StateName = keyof SelectionWords["state"];

function stateName({ state, elsewhere }: SelectedMail): StateName {
  if (state.kind === "judged" && elsewhere) return "elsewhere";
  return state.kind === "done" ? state.outcome.kind : state.kind;
}

function toneOf(name: StateName): Tone {
  if (name === "failed") return "stop";
  if (name === "judged") return "ask";
  return name === "supplied" || name === "already" ? "good" : "plain";
}
