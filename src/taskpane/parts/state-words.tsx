import { readLink } from "../../domain/read-link";
import type { Standing, SupplyState } from "../../domain/supply-state";
import { useSuppliedWords } from "../supplied-words";
import type { Tone } from "./card";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

/** The state in one word. */
export function StateMark({ state }: { readonly state: SupplyState }) {
  const text = useSuppliedWords();
  return <Mark tone={toneOf(state)} word={state.overdue ? text.state.overdue : text.state[state.kind]} />;
}

/** What the desk said, newest first, with the page as a link; what it or the unit has to do, by when. */
export function StateWords({ state }: { readonly state: SupplyState }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  return (
    <>
      {state.answer !== null && <Said standing={state.answer} />}
      {state.recalledAt !== undefined && <p className={texts.small}>{text.recalled(state.recalledAt)}</p>}
      {state.kind === "returned" && <p className={texts.body}>{text.whatToDo}</p>}
      {state.further.filter(({ said }) => said.kind !== "received").map((one) => (
        <Said key={one.said.kind} standing={one} />
      ))}
      {state.due !== null && <span className={texts.small}>{text.due(state.due, state.overdue)}</span>}
    </>
  );
}

function Said({ standing }: { readonly standing: Standing }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const { said } = standing;
  const address = said.kind === "published" || said.kind === "posted" ? said.address : null;
  return (
    <>
      <p className={said.kind === "returned" ? texts.body : texts.small}>{text.says(standing)}</p>
      {address !== null && <PageLink address={address} words={text.page} />}
    </>
  );
}

/** Only ever the page of a trusted answer; where it leads stands below it in letters. */
export function PageLink({ address, words }: { readonly address: string; readonly words: string }) {
  const texts = useTextStyles();
  const page = readLink(address);
  if (page === null) return null;
  return (
    <a className={texts.link} href={page} title={page} target="_blank" rel="noopener noreferrer">
      {words}: {page.replace(/^https?:\/\//, "").slice(0, 80)}
    </a>
  );
}

function toneOf({ kind, overdue }: SupplyState): Tone {
  if (kind === "returned") return "stop";
  if (overdue) return "ask";
  if (kind === "recalled") return "plain";
  return kind === "supplied" || kind === "received" ? "advise" : "good";
}
