import { createRoot } from "react-dom/client";
import { rulesHere } from "../config/rules-here";
import { openBrowserSignIn } from "../graph/browser-token";
import { deskVi } from "../text/desk.vi";
import { App } from "./app";
import { signedIn } from "./signed-in";

/** The desk's door: a page in a browser, which needs nothing of Outlook. */
async function open(): Promise<void> {
  const root = createRoot(document.getElementById("root")!);
  try {
    const rules = await rulesHere({ person: "" });
    const signIn = openBrowserSignIn(rules.policy.signIn, `${location.origin}${location.pathname}`);
    root.render(<App rules={rules} signIn={signIn} first={await signedIn(signIn)} />);
  } catch (error) {
    root.render(
      <main>
        <h1>{deskVi.title}</h1>
        <p>
          {deskVi.tryAgain}: F5. ({error instanceof Error ? error.message : String(error)})
        </p>
      </main>,
    );
  }
}

void open();
