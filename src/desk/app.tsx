import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LoadedRules } from "../config/load-rules";
import type { BrowserSignIn } from "../graph/browser-token";
import { deskEn } from "../text/desk.en";
import { deskVi } from "../text/desk.vi";
import { useAppearance } from "./appearance";
import { DeskProvider } from "./desk-context";
import { DeskScreen } from "./desk-screen";
import { Header } from "./header";
import { Plain } from "./plain";
import type { SignedIn } from "./signed-in";
import { SignInScreen } from "./sign-in-screen";

interface AppProps {
  readonly rules: LoadedRules;
  readonly signIn: BrowserSignIn;
  readonly first: SignedIn;
}

export function App({ rules, signIn, first }: AppProps) {
  const appearance = useAppearance();
  const { language, theme } = appearance;
  const words = language === "en" ? deskEn : deskVi;
  const desk = useMemo(() => ({ language, words, rules }), [language, words, rules]);
  const styles = useStyles();
  const { policy } = rules;
  return (
    // Menus and dialogs stand beside the page and must not be given its size and colour: they would cover it.
    <FluentProvider theme={theme} applyStylesToPortals={false}>
      <div className={styles.page}>
        <DeskProvider value={desk}>
          {!policy.enabled || policy.publicationMailboxes.length === 0 || first.kind !== "editor" ? (
            <>
              <title>{words.title}</title>
              <Header title={words.title} appearance={appearance} editor={null} signOut={signIn.signOut} />
              <main className={styles.alone}>
                {!policy.enabled ? <Plain {...words.off} /> : policy.publicationMailboxes.length === 0 ? <Plain {...words.notSet} /> : <SignInScreen signIn={signIn} failed={first.kind === "failed" ? first.code : null} />}
              </main>
            </>
          ) : (
            <DeskScreen appearance={appearance} signIn={signIn} editor={first.editor} />
          )}
        </DeskProvider>
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100dvh", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground2, "@media print": { height: "auto", overflow: "visible" } },
  alone: { flexGrow: 1, overflowY: "auto", padding: "48px 16px", display: "flex", flexDirection: "column", alignItems: "center" },
});
