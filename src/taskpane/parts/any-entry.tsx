import { Field } from "@fluentui/react-components";
import { tagEn } from "../../text/tag.en";
import { tagVi } from "../../text/tag.vi";
import { useRules } from "../rules-in-force";
import { useWords } from "../words-context";
import { EntryPicker } from "./entry-picker";

/** Every entry of the catalogue, below the likely ones: however sure the add-in is, the person knows better. */
export function AnyEntry({ choose }: { choose(code: string): void }) {
  const { language } = useWords();
  const { catalogue } = useRules();
  const words = language === "en" ? tagEn : tagVi;
  return (
    <Field label={words.anyEntry}>
      <EntryPicker value="" catalogue={catalogue} words={words} choose={choose} />
    </Field>
  );
}
