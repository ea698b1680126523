import { Field, Input, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Textarea, makeStyles } from "@fluentui/react-components";
import type { DeskAct } from "../../text/desk-words";
import { useDesk } from "../desk-context";
import { longestReason, type ReadSaid, type SaidDraft, type SaidField } from "./said-draft";

interface SaidFieldsProps {
  readonly act: Exclude<DeskAct, "corrected">;
  readonly draft: SaidDraft;
  change(draft: SaidDraft): void;
  readonly problem: Extract<ReadSaid, { ok: false }> | null;
}

const fieldsOf: Readonly<Record<Exclude<DeskAct, "corrected">, readonly SaidField[]>> = { published: ["address", "at"], filed: ["number"], posted: ["address", "deadline"], "taken-off": ["at"], returned: ["reason"] };

export function SaidFields({ act, draft, change, problem }: SaidFieldsProps) {
  const { words } = useDesk();
  const styles = useStyles();
  const says = (field: SaidField): { validationState: "error" | "none"; validationMessage?: string } => {
    if (problem === null || problem.field !== field) return { validationState: "none" };
    return { validationState: "error", validationMessage: problem.problem === "tooLong" ? words.form.tooLong(field === "number" ? 60 : longestReason) : words.form[problem.problem] };
  };
  return fieldsOf[act].map((field) => {
    const set = (value: string): void => change({ ...draft, [field]: value });
    if (field !== "reason") {
      return (
        <Field key={field} label={words.form[field]} hint={field === "address" ? words.form.addressHint : undefined} {...says(field)}>
          <Input name={field} value={draft[field]} autoComplete="off" placeholder={field === "deadline" ? "29/03/2016" : undefined} inputMode={field === "address" ? "url" : undefined} onChange={(_, { value }) => set(value)} />
        </Field>
      );
    }
    const add = (reason: string): void => set(draft.reason.trim() === "" ? reason : `${draft.reason.trim()} ${reason}`);
    return [
      <Menu key="frequent">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.frequent}>{words.form.frequent}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {words.form.reasons.map((reason) => (
              <MenuItem key={reason} lang="vi" onClick={() => add(reason)}>{reason}</MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>,
      <Field key={field} label={words.form.reason} required {...says(field)}>
        <Textarea name={field} value={draft.reason} rows={3} lang="vi" onChange={(_, { value }) => set(value)} />
      </Field>,
    ];
  });
}

const useStyles = makeStyles({ frequent: { alignSelf: "flex-start" } });
