import { hiddenEn } from "../../text/hidden.en";
import { hiddenVi } from "../../text/hidden.vi";
import { useWords } from "../words-context";
import { Steps } from "./steps";
import { Card } from "./card";
import { useTextStyles } from "./text-styles";

/** Outlook has a mail open, `sure` or perhaps, and gives the add-in none: its mailbox is hidden from the address list. */
export function HiddenNote({ sure }: { readonly sure: boolean }) {
  const { language } = useWords();
  const texts = useTextStyles();
  const words = language === "en" ? hiddenEn : hiddenVi;
  if (!sure) return <p className={texts.small}>{words.perhaps}</p>;
  return (
    <Card title={words.title} tone="ask">
      <p className={texts.body}>{words.what}</p>
      <Steps steps={words.todo} />
    </Card>
  );
}
