import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { reworded, useRulesNoteWords } from "./rules-words";
import { VerdictLine } from "./verdict-line";

/** In place of every screen, for a person whom the pilot leaves out, or where the ministry says in its own words that all is switched off. */
export function QuietLine() {
  const { policy } = useRules();
  const { language, text } = useWords();
  const words = useRulesNoteWords();
  const own = reworded(policy.outsidePilot ? policy.texts.pilot : policy.texts.off, language);
  const ours = policy.outsidePilot ? words.outsidePilot : text.off;
  return <VerdictLine tone="plain" title={ours.title} what={own ?? ours.what} />;
}
