import { entryOf } from "../../domain/catalogue-lookup";
import { quote } from "../../text/quote";
import { useRules } from "../rules-in-force";
import { useDraftWords } from "../draft-words";
import { useWords } from "../words-context";
import { Card } from "./card";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

/** The subject names a document and none is there: a word to who forgot it, and nothing to supply. */
export function NotAttachedCard({ code, symbol }: { readonly code: string; readonly symbol: string | null }) {
  const { language, text } = useWords();
  const { catalogue } = useRules();
  const texts = useTextStyles();
  const words = useDraftWords().notAttached;
  const entry = entryOf(code, catalogue);
  const name = entry === null ? "" : language === "en" ? entry.en : entry.vi;
  return (
    <Card title={words.title} tone="advise" mark={<Mark tone="advise" word={text.severity.advise} />}>
      <p className={texts.body}>{symbol === null ? words.what(`${quote(code, 12)} ${quote(name, 120)}`.trim()) : words.numbered(quote(symbol, 60))}</p>
    </Card>
  );
}
