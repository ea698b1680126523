import type { DraftWords } from "../text/draft-words";
import type { PaneText } from "../text/pane-text";
import type { Tone } from "./parts/card";
import type { ComposeReview, ComposeWork } from "./work";

interface Verdict {
  readonly tone: Tone;
  readonly title: string;
  readonly what: string;
}

/** The line at the top of a draft. `named`: its subject names a document that is not there, which is worth knowing too. `copied`: it lies in the unit's mailbox. `words` come a moment after the pane. */
export function draftVerdict(review: ComposeReview, named: boolean, copied: boolean, alerts: ComposeWork["alerts"], text: PaneText, words: DraftWords | null): Verdict {
  if (copied && words !== null) return { tone: "ask", ...words.copied };
  const { decision, findings } = review;
  const owed = decision.kind === "allow" ? 0 : decision.findings.length;
  const known = findings.length - owed + (named ? 1 : 0);
  switch (decision.kind) {
    case "stop":
      return { tone: "stop", ...text.verdict.stop, ...(alerts === "none" && { what: text.verdict.notStopped }) };
    case "ask":
      return { tone: "ask", ...text.verdict.ask(owed), ...(alerts !== "all" && { what: text.verdict.notAsked }) };
    case "allow":
      // Of a mail to nobody, or that was not shown whole, it cannot be said that it is fine.
      if (!review.mail.recipientsComplete || review.partly) return { tone: "plain", ...(words?.waits["not-all-seen"] ?? { title: text.trouble.title, what: "" }) };
      if (review.addresses.length === 0) return { tone: "plain", ...(words?.waits[isEmpty(review.mail) ? "empty" : "no-recipients"] ?? { title: text.address.none, what: "" }) };
      return known === 0 ? { tone: "good", ...text.verdict.allow } : { tone: "advise", ...text.verdict.advise(known) };
  }
}

function isEmpty({ subject, body, attachments }: ComposeReview["mail"]): boolean {
  return subject.trim() === "" && body.ownText.trim() === "" && attachments.length === 0;
}
