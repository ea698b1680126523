import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { hostOfPage, pageAddress } from "../../domain/page-address";
import type { ConsultationWords } from "../../text/consultation-words";
import { useRules } from "../rules-in-force";
import { Disclosure } from "./disclosure";
import { useTextStyles } from "./text-styles";

/** "Đơn vị đã tự đăng dự thảo": the page's address instead of the file. */
export function OwnLink({ text, busy, write }: { readonly text: ConsultationWords; readonly busy: boolean; write(link: string): void }) {
  const texts = useTextStyles();
  return (
    <Disclosure label={text.own.label}>
      <LinkForm label={text.own.link} button={text.own.button} text={text} busy={busy} use={write} />
      <p className={texts.small}>{text.own.undo}</p>
    </Disclosure>
  );
}

interface LinkFormProps {
  readonly label: string;
  readonly button: string;
  readonly text: ConsultationWords;
  readonly busy: boolean;
  use(link: string): void;
}

/** What is pasted is used only when it is a page's address; one outside the ministry is remarked upon, and left to the person. */
export function LinkForm({ label, button, text, busy, use }: LinkFormProps) {
  const { policy } = useRules();
  const texts = useTextStyles();
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const [tried, setTried] = useState(false);
  const link = pageAddress(pasted);
  const host = link === null ? "" : hostOfPage(link);
  const isElsewhere = link !== null && !policy.issuedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const isWrong = tried && link === null;
  return (
    <form
      className={texts.list}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (link !== null && !busy) use(link);
      }}
    >
      <Field label={label} validationState={isWrong ? "error" : isElsewhere ? "warning" : "none"} validationMessage={isWrong ? text.own.noAddress : isElsewhere ? text.own.elsewhere(host) : undefined}>
        <Input className={styles.narrow} value={pasted} inputMode="url" placeholder="https://" onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <Button type="submit" className={texts.wide} disabledFocusable={busy}>
        {button}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({ narrow: { minWidth: 0, maxWidth: "100%" } });
