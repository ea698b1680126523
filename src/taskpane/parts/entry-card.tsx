import { Button } from "@fluentui/react-components";
import { lazy, useEffect, useId } from "react";
import type { ComponentProps } from "react";
import { entryOf, exclusionOf } from "../../domain/catalogue-lookup";
import type { EntryJudgement } from "../../domain/classification";
import { describeEvidence } from "../../text/describe-evidence";
import type { PaneText } from "../../text/pane-text";
import type { DocumentShown } from "../document-shown";
import { useRules } from "../rules-in-force";
import type { Action } from "../use-action";
import { fetchEarly, useLater } from "../use-later";
import { useWords } from "../words-context";
import type { LearnedNote } from "../work";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { DocumentNotes, documentName } from "./document-notes";
import { EntryName } from "./entry-name";
import { OptionalPart } from "./optional-part";
import { useTextStyles } from "./text-styles";

const loadWhy = () => import("./why-part").then(({ WhyPart }) => WhyPart);
const loadNote = () => import("./learned-note").then(({ LearnedNote }) => LearnedNote);

const AnyEntry = lazy(() => import("./tag-parts").then(({ AnyEntry }) => ({ default: AnyEntry })));

interface EntryCardProps {
  readonly shown: DocumentShown;
  readonly message: EntryJudgement;
  /** What an earlier correction has to do with it. */
  readonly note: LearnedNote | null;
  readonly action: Action;
  choose(entry: string): void;
}

/** What the mail is under the catalogue, how sure that is, why, and what else it could be. */
export function EntryCard({ shown, message, note, action, choose }: EntryCardProps) {
  const { language, text } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const heading = useId();
  useEffect(() => void Promise.all([fetchEarly(loadWhy), fetchEarly(loadNote)]), []);
  const { main, others, overruled } = shown;
  const judged = main ?? message;
  const entry = entryOf(shown.entry, catalogue);
  const exclusion = exclusionOf(shown.entry, catalogue);
  const found = exclusion?.effect === "ignore" ? null : (entry ?? exclusion);
  const alternatives = judged.alternatives.filter((other) => other.entry !== shown.entry && entryOf(other.entry, catalogue) !== null).slice(0, 3);

  return (
    <Card title={text.entry.heading}>
      {main !== null && found !== null && <p className={texts.small}>{documentName(main, text)}</p>}
      {found === null ? (
        <div className={texts.column}>
          <span id={heading} className={texts.strong}>
            {text.entry.none}
          </span>
          <p className={texts.small}>{text.entry.noneWhat}</p>
        </div>
      ) : (
        <div className={texts.column}>
          <span id={heading}>
            <EntryName code={found.code} name={language === "en" ? found.en : found.vi} />
          </span>
          <p className={texts.small}>
            {note?.kind === "recalled" ? text.entry.recalled : overruled === "" ? text.entry.chosen : overruled !== null ? text.entry.chosenInstead(overruled) : text.entry.confidence(confidenceWord(judged.confidence, text), Math.round(judged.confidence * 100))}
            {" · "}
            {entry === null ? text.entry.exclusion : catalogue.status === "official" ? text.entry.official : text.entry.basis[entry.basis]}
            {entry?.electronicOnly ? ` · ${text.entry.electronicOnly}` : ""}
          </p>
        </div>
      )}
      {main !== null && <DocumentNotes document={main} />}
      <div role="status" className={texts.status}>
        {note !== null && <Note note={note} kept={overruled === null ? undefined : { judge: entryOf(overruled, catalogue) && (() => choose(overruled)) }} />}
      </div>
      {judged.evidence.length + judged.considered.length > 0 && (
        <Disclosure label={text.why} describedBy={heading}>
          <Why judged={judged} entry={found} byPerson={overruled !== null || note?.kind === "recalled"} />
        </Disclosure>
      )}
      {(found !== null || alternatives.length > 0) && exclusion?.effect !== "stop" && (
        <Disclosure label={text.entry.alternatives}>
          {alternatives.length > 0 && (
            <ul className={texts.list}>
              {alternatives.map((other) => (
                <li key={other.entry} className={texts.column}>
                  <EntryName code={other.entry} name={entryName(other.entry)} />
                  <Button size="small" className={texts.wide} disabledFocusable={action.busy !== null} onClick={() => choose(other.entry)}>
                    {text.entry.choose(other.entry)}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <OptionalPart>
            <AnyEntry choose={(code) => code !== shown.entry && choose(code)} />
          </OptionalPart>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure label={text.entry.others(others.length)}>
          <ul className={texts.list}>
            {others.map((document, at) => (
              <li key={at} className={texts.column}>
                <span className={texts.small}>{documentName(document, text)}</span>
                {document.entry === null ? <span className={texts.small}>{text.entry.notInCatalogue}</span> : <EntryName code={document.entry} name={entryName(document.entry)} />}
                <DocumentNotes document={document} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );

  function entryName(code: string): string {
    const named = entryOf(code, catalogue) ?? exclusionOf(code, catalogue);
    return named === null ? "" : language === "en" ? named.en : named.vi;
  }
}

function Note(asked: ComponentProps<Awaited<ReturnType<typeof loadNote>>>) {
  const Part = useLater(loadNote);
  return Part && <Part {...asked} />;
}

/** Without a network at least the evidence. */
function Why(asked: ComponentProps<Awaited<ReturnType<typeof loadWhy>>>) {
  const { language } = useWords();
  const texts = useTextStyles();
  const Part = useLater(loadWhy);
  const { judged } = asked;
  if (Part !== null) return <Part {...asked} />;
  return (
    <ul className={texts.list}>
      {judged.evidence.slice(0, 8).map((evidence, at) => (
        <li key={at} className={texts.small}>
          {describeEvidence(evidence, language)}
        </li>
      ))}
    </ul>
  );
}

function confidenceWord(confidence: number, text: PaneText): string {
  if (confidence >= 0.9) return text.entry.sure;
  if (confidence >= 0.7) return text.entry.likely;
  return confidence >= 0.5 ? text.entry.possible : text.entry.unsure;
}
