import type { Catalogue, CatalogueEntry, Cue, EntryRole, Exclusion } from "../catalogue";
import type { JudgedDocument, JudgedMail } from "../classification";
import { hasRole } from "../catalogue-lookup";
import type { DecidingFacts } from "../document";
import type { CheckedMail } from "../mail";
import { isOwnRecord } from "../own-record";
import { typeName } from "../read-facts/document-types";
import { stopMarkOf } from "../stop-mark";
import { readLayout } from "./read-layout";
import { readTitle, wordsOf, type Title } from "./read-title";

/** As in `judge`: scores are in the unit of a cue's weight. */
const nothing = 2.6;
const asksForOpinions = 1.5;
const mostFromText = 2;
/** Characters: what a document is stands at the front of its subject line. */
const front = 45;

interface Passage {
  readonly words: string;
  readonly front: number;
  readonly factor: number;
}

/** What a judgement rests on. */
type Seen = Pick<Title, "type" | "certainty"> & { readonly subject: readonly Passage[]; readonly text: readonly Passage[] };

/**
 * What a mail is under the catalogue, as far as a decision at send turns on it: which consequence, not which entry.
 * What the pane has judged stands; the rest is judged by subject, file names and the first lines. Takes reduced rules, in which
 * entries of one consequence share their cues, and phrases are folded.
 */
export function classifyAtSend(mail: CheckedMail, catalogue: Catalogue): JudgedMail {
  const { entries, exclusions } = catalogue;
  const isRole = (role: EntryRole) => (one: JudgedDocument) => hasRole(one.entry, role, catalogue);
  const title = readTitle(mail.subject);
  const lines = mail.body.ownText.slice(0, 20000).split("\n").slice(0, 60);
  const text = [passage(lines.join(" "))];
  const said = ({ cues }: CatalogueEntry | Exclusion, { subject, text }: Seen) =>
    weigh(cues.subject, subject) - weigh(cues.against, subject) + Math.max(-mostFromText, Math.min(mostFromText, weigh(cues.text, text) - weigh(cues.against, text) / 2));
  const bySubject: Seen = Object.assign({ subject: [passage(title.rest, title.lead)], text }, { type: title.type, certainty: title.certainty });

  const judge = (facts: DecidingFacts, seen: Seen): string | null => {
    const { type, certainty } = seen;
    let best = stopMarkOf(facts) ? -1 : nothing * (1 - certainty);
    let chosen: string | null = null;
    for (const item of exclusions) {
      const score = item.effect === "stop" ? (stopMarkOf(facts) ? 99 : 0) : facts.draft || weigh(item.cues.subject, seen.subject) <= 0 ? 0 : said(item, seen) + 1.5;
      if (score > best) {
        best = score;
        chosen = item.effect === "ignore" ? null : item.code;
      }
    }
    let last: object | null = null;
    for (const { code, cues, role, types } of entries) {
      // What shares the cues of the one before scores as it did, and the first of them counts.
      if (cues === last || (role === "consultation-draft") !== facts.draft) continue;
      last = cues;
      const fits = types.indexOf(type || "-") >= 0;
      const words = said({ cues } as CatalogueEntry, seen);
      // A long title is a formal one.
      const score = words + (facts.draft || !type ? 0 : fits ? 2 * certainty + Math.min(0.5, seen.subject[0]!.words.length / 60) : types.indexOf("") >= 0 ? 0 : -3.5 * certainty);
      if (score > best && (fits || words > 0 || facts.draft)) {
        best = score;
        chosen = code;
      }
    }
    return chosen;
  };

  const page = readLayout(lines);
  const itself: JudgedDocument = {
    attachmentId: null,
    attachment: null,
    facts: page,
    entry: judge(page, page.type ? { type: page.type, certainty: 1, subject: [passage(page.rest, typeName(page.type))], text } : title.isOwn ? bySubject : { type: null, certainty: 0, subject: [], text }),
  };

  const attachments = mail.attachments.filter((one) => !one.isInline && !isOwnRecord(one, mail));
  const names = attachments.map(({ name }) => readTitle(name, true));
  const unread = attachments.filter(({ reading }, i) => !reading && !names[i]!.draft);
  const judgeAll = (consultation: boolean): JudgedDocument[] =>
    attachments.map((attachment, i) => {
      const { id, name, reading } = attachment;
      const named = names[i]!;
      const facts = reading ? reading.facts : { secrecy: null, circulation: null, draft: named.draft };
      const subject = [passage(named.rest, named.lead, 0.8)];
      let { type, certainty } = named;
      // The one file that the subject can only be about.
      if (!title.answers && unread.length === 1 && unread[0] === attachment && (!type || type === title.type || (type === "CV" && !title.type))) {
        type = type || title.type;
        if (type === title.type) certainty = Math.max(certainty, title.certainty);
        subject.unshift(passage(title.rest, type ? typeName(type) : ""));
      }
      const entry = reading && reading.entry !== undefined ? reading.entry : facts.draft && !consultation && !stopMarkOf(facts) ? null : judge(facts, { type, certainty, subject, text: [] });
      return { attachmentId: id, attachment: name, facts, entry };
    });

  let documents = judgeAll(true);
  const all = documents.concat(itself);
  const asks = entries.some(({ role, cues }) => role === "consultation-letter" && weigh(cues.subject.concat(cues.text), bySubject.subject.concat(text)) - weigh(cues.against, bySubject.subject.concat(text)) >= asksForOpinions);
  if (!all.some(isRole("consultation-letter")) && (all.some(isRole("reply")) || !asks)) documents = judgeAll(false);

  const carried = documents.filter(({ entry }) => entry);
  const main = carried.filter(({ facts }) => !facts.draft)[0] || carried[0];
  const standsAlone = stopMarkOf(page) || page.type;
  const message = itself.entry && (standsAlone || !main || isRole("consultation-letter")(itself)) ? itself : main;
  return { message: { entry: message ? message.entry : null }, documents: standsAlone ? documents.concat(itself) : documents };
}

function passage(rest: string, lead = "", factor = 1): Passage {
  return { words: wordsOf(`${lead} ${rest}`), front: lead.length + front, factor };
}

/** Each cue counts once, where it counts most. */
function weigh(cues: readonly Cue[], passages: readonly Passage[]): number {
  return cues.reduce((sum, { phrase, weight }) => {
    const sought = ` ${phrase} `;
    return (
      sum +
      passages.reduce((best, { words, front, factor }) => {
        const at = words.indexOf(sought);
        return at < 0 ? best : Math.max(best, weight * factor * (at > front ? 0.5 : 1));
      }, 0)
    );
  }, 0);
}
