import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import { ministryOffice, type Letter, type SigningPower } from "../../../report/files/letter";
import { useSpeech } from "../report-words";
import { useReportStyles } from "./report-styles";

const powers: readonly SigningPower[] = ["KT.", "TL.", "TUQ.", "Q."];

/** What a Word report bears beside its figures; every field may stay blank. */
export function LetterForm({ make }: { readonly make: (letter: Letter) => Promise<void> }) {
  const { say } = useSpeech();
  const text = say.files.letter;
  const styles = useStyles();
  const texts = useReportStyles();
  const [letter, change] = useState(ministryOffice);
  const { signer } = letter;
  const sign = (differs: Partial<Letter["signer"]>) => change({ ...letter, signer: { ...signer, ...differs } });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void make(letter);
  };
  return (
    <form className={styles.form} aria-label={text.title} onSubmit={send}>
      <p className={texts.small}>{text.what}</p>
      <div className={styles.fields}>
        <Field label={text.place}>
          <Input value={letter.place} onChange={(_, { value }) => change({ ...letter, place: value })} />
        </Field>
        <Field label={text.date}>
          <Input type="date" value={letter.date ?? ""} onChange={(_, { value }) => change({ ...letter, date: value === "" ? null : value })} />
        </Field>
        <Field label={text.to}>
          <Input value={letter.to} onChange={(_, { value }) => change({ ...letter, to: value })} />
        </Field>
        <Field label={text.power}>
          <Select value={signer.power ?? ""} onChange={(_, { value }) => sign({ power: powers.find((power) => power === value) ?? null })}>
            <option value="">{text.noPower}</option>
            {powers.map((power) => (
              <option key={power}>{power}</option>
            ))}
          </Select>
        </Field>
        <Field label={text.post}>
          <Input value={signer.headPost} onChange={(_, { value }) => sign({ headPost: value })} />
        </Field>
        {signer.power !== null && (
          <Field label={text.ownPost}>
            <Input value={signer.ownPost} onChange={(_, { value }) => sign({ ownPost: value })} />
          </Field>
        )}
        <Field label={text.name}>
          <Input value={signer.name} onChange={(_, { value }) => sign({ name: value })} />
        </Field>
      </div>
      <Button type="submit" appearance="primary" className={styles.make}>
        {text.make}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px", maxWidth: "720px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(220px, 100%), 1fr))", gap: "12px" },
  make: { alignSelf: "flex-start" },
});
