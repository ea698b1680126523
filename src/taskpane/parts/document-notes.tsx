import { lazy } from "react";
import type { DocumentJudgement } from "../../domain/classification";
import type { PaneText } from "../../text/pane-text";
import { quote } from "../../text/quote";
import { useWords } from "../words-context";
import { Mark } from "./mark";
import { OptionalPart } from "./optional-part";
import { useTextStyles } from "./text-styles";

const SignatureNotes = lazy(() => import("./signature-notes").then(({ SignatureNotes }) => ({ default: SignatureNotes })));

/** Marks, signatures and reading problems of one document. */
export function DocumentNotes({ document }: { readonly document: DocumentJudgement }) {
  const { text } = useWords();
  const texts = useTextStyles();
  const { secrecy, circulation, urgency } = document.facts;
  const marks = [secrecy, circulation, urgency].filter((mark) => mark !== null);
  if (marks.length === 0 && document.problem === null && document.signatures.length === 0) return null;
  return (
    <div className={texts.column}>
      {marks.length > 0 && (
        <span className={texts.row}>
          {marks.map((mark) => (
            <Mark key={mark} tone={mark === secrecy || mark === "TÀI LIỆU THU HỒI" ? "stop" : "ask"} word={mark} />
          ))}
        </span>
      )}
      {document.signatures.length > 0 && (
        <OptionalPart>
          <SignatureNotes signatures={document.signatures} />
        </OptionalPart>
      )}
      {document.problem !== null && <p className={texts.small}>{text.entry.problem[document.problem]}</p>}
    </div>
  );
}

/** The attachment's name and the document's number; a document set out in the body says so. */
export function documentName({ attachment, facts }: DocumentJudgement, text: PaneText): string {
  const name = attachment === null ? text.entry.inBody : quote(attachment, 120);
  return facts.symbol === null ? name : `${quote(facts.symbol, 60)} · ${name}`;
}
