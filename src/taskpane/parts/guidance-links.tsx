import { guidanceWords } from "../../text/guidance-words";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { guidanceName } from "./rules-words";
import { useTextStyles } from "./text-styles";

interface GuidanceLinksProps {
  /** Kind of a finding, or code of an entry: where to read on. */
  readonly about: string;
  /** What the product's own page says of it. */
  readonly check?: boolean;
}

/** Under "Vì sao?": the product's own page, then the guidance of the person's office, or of the ministry, at the paragraph that is about this. */
export function GuidanceLinks({ about, check = false }: GuidanceLinksProps) {
  const { language } = useWords();
  const { policy } = useRules();
  const texts = useTextStyles();
  const words = guidanceWords[language];
  const { guidance } = policy;
  return (
    <>
      {check && (
        <a className={texts.link} href={`checks.html#${about}`} hrefLang="vi" target="_blank" rel="noopener">
          {words.readMore}
        </a>
      )}
      {guidance !== "" && (
        <a className={texts.link} href={guidance.includes("#") ? guidance : `${guidance}#${encodeURIComponent(about)}`} title={guidance} target="_blank" rel="noopener noreferrer">
          {guidanceName(policy, language)}
        </a>
      )}
    </>
  );
}
