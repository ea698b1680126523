import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

/** The document's id, to be quoted to the IT department. Outlook's frame may refuse the clipboard: then the id is selected. */
export function CopyableId({ id }: { readonly id: string }) {
  const { text } = useWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<string | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(id);
      setSaid(text.supply.copied);
    } catch {
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setSaid(text.supply.copyByHand);
    }
  }

  return (
    <div className={texts.row}>
      <span className={texts.small}>
        {text.supply.id}: <code ref={shown} className={styles.id}>{id}</code>
      </span>
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => void copy()}>
        {text.supply.copy}
      </Button>
      <span role="status" className={texts.status}>
        {said}
      </span>
    </div>
  );
}

const useStyles = makeStyles({ id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", userSelect: "all" } });
