import { elsewhereWords } from "../../text/elsewhere-words";
import { quote } from "../../text/quote";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

/** Why supplying this document is not asked for: another issued it. */
export function ElsewhereNote({ issuer }: { readonly issuer: string }) {
  const { language } = useWords();
  const texts = useTextStyles();
  return <p className={texts.body}>{elsewhereWords[language](quote(issuer, 120))}</p>;
}
