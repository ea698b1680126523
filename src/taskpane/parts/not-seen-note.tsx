import { Button } from "@fluentui/react-components";
import type { NotSeen } from "../supplied";
import { useSuppliedWords } from "../supplied-words";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

/** Why nothing could be read from the mailboxes, and the click that may help. */
export function NotSeenNote({ why, ask }: { readonly why: NotSeen; ask(): void }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  return (
    <div className={texts.column}>
      {why === "sign-in" ? <p className={texts.body}>{text.signIn}</p> : <TroubleNote why={why} />}
      {(why === "sign-in" || why.kind !== "no-nested-app-auth") && (
        <Button className={texts.wide} appearance={why === "sign-in" ? "primary" : "secondary"} onClick={ask}>
          {text.look}
        </Button>
      )}
    </div>
  );
}
