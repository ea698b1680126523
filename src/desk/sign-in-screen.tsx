import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BrowserSignIn } from "../graph/browser-token";
import { SignInError } from "../graph/graph-error";
import { quote } from "../text/quote";
import { useDesk } from "./desk-context";
import { Plain } from "./plain";

export function SignInScreen({ signIn, failed }: { readonly signIn: BrowserSignIn; readonly failed: string | null }) {
  const { words } = useDesk();
  const [code, setCode] = useState(failed);
  const [leaving, setLeaving] = useState(false);
  const press = (): void => {
    setLeaving(true);
    setCode(null);
    void signIn.signIn().catch((fault: unknown) => {
      setLeaving(false);
      setCode(fault instanceof SignInError ? fault.code : String(fault));
    });
  };
  return (
    <Plain title={words.signIn.title} what={words.signIn.what}>
      <Button appearance="primary" size="large" disabledFocusable={leaving} onClick={press}>
        {words.signIn.press}
      </Button>
      <p role="alert">{code === null ? "" : `${words.signIn.failed} ${quote(code, 60)}`}</p>
    </Plain>
  );
}
