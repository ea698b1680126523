import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { queueEn } from "../../text/queue.en";
import { queueVi } from "../../text/queue.vi";
import { useWords } from "../words-context";
import { Card } from "./card";
import { useTextStyles } from "./text-styles";

/** A file nobody could read goes only on a person's word, given for this mail and these files. */
export function UnreadSupply({ busy, supply }: { readonly busy: boolean; supply(): void }) {
  const { language } = useWords();
  const text = (language === "en" ? queueEn : queueVi).unread;
  const texts = useTextStyles();
  const [seen, setSeen] = useState(false);
  return (
    <Card title={text.title} tone="ask">
      <p className={texts.body}>{text.what}</p>
      <Checkbox checked={seen} onChange={(_, { checked }) => setSeen(checked === true)} label={text.seen} />
      <Button className={texts.wide} disabledFocusable={busy || !seen} onClick={supply}>
        {text.button}
      </Button>
    </Card>
  );
}
