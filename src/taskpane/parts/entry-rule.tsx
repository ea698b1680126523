import type { CatalogueEntry, Exclusion } from "../../domain/catalogue";
import { guidanceWords, type GuidanceWords } from "../../text/guidance-words";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { GuidanceLinks } from "./guidance-links";
import { useTextStyles } from "./text-styles";

/** On what an entry rests, before what the rule asks of its documents: a reconstructed entry is never shown as law. */
export function EntryRule({ entry }: { readonly entry: CatalogueEntry | Exclusion }) {
  const { language, findings } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const words = guidanceWords[language];
  const lines = "effect" in entry ? [entry.effect === "stop" ? findings.legal["secrecy-mark"] : words.exclusion] : [words.basis[catalogue.status === "official" ? "official" : entry.basis], ...asked(entry, words.asks)];
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={texts.small}>
          {line}
        </p>
      ))}
      <GuidanceLinks about={entry.code} />
    </>
  );
}

function asked({ role, supply, electronicOnly }: CatalogueEntry, asks: GuidanceWords["asks"]): readonly string[] {
  if (role === "consultation-letter") return [asks.letter];
  if (role === "consultation-draft") return [asks.draft];
  const isElectronic = electronicOnly && (role === "periodic-report" || role === "reply");
  return [...(supply ? [asks.supply] : []), ...(isElectronic ? [asks.electronic] : [])];
}
