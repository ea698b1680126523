import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Trouble } from "../domain/trouble";
import type { BrowserSignIn } from "../graph/browser-token";
import { useDesk } from "./desk-context";
import { expiredCode } from "./desk-graph";

/** What went wrong, and the one thing that helps. */
export function TroubleBar({ why, signIn, again }: { readonly why: Trouble; readonly signIn: BrowserSignIn; readonly again: () => void }) {
  const { words } = useDesk();
  const expired = why.kind === "no-token" && why.code === expiredCode;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{expired ? words.signIn.expired : words.trouble(why)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => (expired ? void signIn.signIn() : again())}>
          {expired ? words.signIn.again : words.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
