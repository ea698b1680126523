import type { Answer } from "../../domain/answer";
import { entryOf } from "../../domain/catalogue-lookup";
import { isFromDesk, type Senders } from "../../domain/trusted-answer";
import { showDate, showMoment } from "../../text/dates";
import { headWords } from "../../text/head-words";
import { quote } from "../../text/quote";
import type { SuppliedWords } from "../../text/supplied-words";
import { useHead } from "../use-head";
import { useRules } from "../rules-in-force";
import { useSuppliedWords } from "../supplied-words";
import { useWords } from "../words-context";
import { Card, type Tone } from "./card";
import { CopyableId } from "./copyable-id";
import { EntryName } from "./entry-name";
import { FactList } from "./fact-list";
import { Mark } from "./mark";
import { OpenReturned } from "./open-returned";
import { PageLink } from "./state-words";
import { useTextStyles } from "./text-styles";

/** On a mail that is an answer: what it says, of which document, and whether it counts. */
export function AnswerCard({ answer, mail, unconfirmed }: { readonly answer: Answer; readonly mail: Senders; /** The receiving server found that it did not come from where it says. */ readonly unconfirmed: boolean }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const { language } = useWords();
  const { policy, catalogue } = useRules();
  const trusted = isFromDesk(mail, policy) && !unconfirmed;
  const { said } = answer;
  const entry = entryOf(answer.entry, catalogue);
  const words = headWords[language];
  useHead("returned", trusted && said.kind === "returned" ? { tone: "stop", ...words.returned(said.reason, answer.symbol) } : null);
  useHead("withdrawn", trusted && said.kind === "withdrawn" ? { tone: "ask", ...words.withdrawn } : null);
  useHead("not-trusted", trusted ? null : { tone: "ask", ...words.notTrusted });
  const unit = policy.units.find(({ code }) => code === answer.unit);
  return (
    <Card title={text.answer.heading} tone={trusted ? tones[said.kind] : "ask"} mark={<Mark tone={trusted ? tones[said.kind] : "ask"} word={trusted ? text.answer.title[said.kind] : text.answer.notTrusted} />}>
      {!trusted && <p className={texts.body}>{text.answer.notTrustedWhat}</p>}
      {!trusted && <p className={texts.small}>{text.answer.title[said.kind]}</p>}
      {said.kind === "withdrawn" && <p className={texts.body}>{text.answer.withdrawn(said.takesBack)}</p>}
      <EntryName code={quote(answer.entry, 12)} name={entry === null ? "" : language === "en" ? entry.en : entry.vi} />
      <FactList facts={[[text.answer.document, answer.symbol === null ? null : quote(answer.symbol, 60)], ...factsOf(answer, text, trusted), [text.answer.unit, unit?.name || quote(answer.unit, 60)], [text.answer.by, quote(answer.by, 100)]]} />
      {trusted && said.kind === "returned" && <OpenReturned id={answer.id} />}
      <CopyableId id={answer.id} />
    </Card>
  );
}

/** An address is a link only when the answer is the desk's own. */
function factsOf({ said }: Answer, text: SuppliedWords, trusted: boolean): readonly (readonly [string, React.ReactNode])[] {
  const page = (address: string | null) => address !== null && (trusted ? <PageLink address={address} words={text.page} /> : quote(address, 200));
  switch (said.kind) {
    case "received":
    case "withdrawn":
      return [];
    case "published":
      return [[text.answer.address, page(said.address) || null], [text.answer.at, said.at === null ? null : showMoment(said.at)]];
    case "filed":
      return [[text.answer.number, said.number === null ? null : quote(said.number, 60)]];
    case "posted":
      return [[text.answer.address, page(said.address) || null], [text.answer.deadline, said.deadline === null ? null : showDate(said.deadline)]];
    case "taken-off":
      return [[text.answer.takenOffAt, said.at === null ? null : showMoment(said.at)]];
    case "returned":
      return [[text.answer.reason, quote(said.reason, 300)]];
    case "corrected":
      return [[text.answer.changed, quote(said.what, 300)]];
  }
}

const tones: Readonly<Record<Answer["said"]["kind"], Tone>> = { received: "good", published: "good", filed: "good", posted: "good", "taken-off": "good", returned: "stop", corrected: "advise", withdrawn: "ask" };
