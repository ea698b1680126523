import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { PageContext, usePage, usePageState, useWords } from "./page-context";
import { AddinDialogView } from "./parts/addin-dialog";
import { CommandBar } from "./parts/command-bar";
import { ComposeForm } from "./parts/compose-form";
import { DraftTabs } from "./parts/draft-tabs";
import { FaultsDrawer } from "./parts/faults-drawer";
import { FolderTree } from "./parts/folder-tree";
import { MessageList } from "./parts/message-list";
import { ReadingPane } from "./parts/reading-pane";
import { SendDialogs } from "./parts/send-dialogs";
import { TaskPanes } from "./parts/task-panes";
import { Toasts } from "./parts/toasts";
import { TopBar } from "./parts/top-bar";
import type { Page } from "./state/page-state";
import { goToNextRegion } from "./state/regions";
import { fluentThemes } from "./theme";

/** A telephone, or a window at 400 %: one part under the other, and the page scrolls. */
const narrowest = "@media (max-width: 640px)";

const useWholeWindow = makeStaticStyles({ "html, body": { margin: "0", height: "100%", overflow: "hidden" } });

const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  work: { flexGrow: 1, minHeight: 0, display: "flex", paddingBottom: "6px", position: "relative", [narrowest]: { flexDirection: "column", rowGap: "6px", overflowY: "auto" } },
  tree: {
    width: "216px",
    flexShrink: 0,
    overflowY: "auto",
    padding: "8px",
    /** On a narrow page the folders lie over the mail, and go when one is chosen. */
    "@media (max-width: 1100px)": { position: "absolute", insetBlock: "0 6px", left: "0", zIndex: 4, backgroundColor: tokens.colorNeutralBackground3, boxShadow: tokens.shadow16, borderRadius: "0 6px 6px 0" },
  },
  list: {
    width: "340px",
    flexShrink: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: "6px",
    // Seen where colours are the person's own and shadows are not drawn.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
    overflow: "hidden",
    "@media (max-width: 1360px)": { width: "300px" },
    "@media (max-width: 900px)": { width: "240px" },
    [narrowest]: { width: "auto", height: "240px", marginInline: "6px" },
  },
  /** On a narrow page the mail being written needs the room; "Ngăn đọc" at its foot leads back. */
  listBehind: { "@media (max-width: 1100px)": { display: "none" } },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column", marginInline: "6px", [narrowest]: { flexShrink: 0, flexGrow: 0, height: "480px" } },
  front: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1, borderRadius: "6px", border: `1px solid ${tokens.colorTransparentStroke}`, boxShadow: tokens.shadow2, overflow: "hidden" },
  /** Without the folders beside it. */
  atEdge: { marginLeft: "6px" },
  hidden: { display: "none" },
});

export function App({ page }: { readonly page: Page }) {
  return (
    <PageContext.Provider value={page}>
      <Frame />
    </PageContext.Provider>
  );
}

function Frame() {
  const page = usePage();
  useWholeWindow();
  const styles = useStyles();
  const words = useWords();
  const { theme, language, treeOpen, drafts, front } = usePageState((state) => state);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.appName;
  }, [language, words]);
  useEffect(() => page.protocol.themeChanged(), [page, theme]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      goToNextRegion(event.shiftKey);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  // A draft that closes takes the keyboard's place with it; the list is where one came from.
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
  }, [drafts.length]);

  return (
    <FluentProvider theme={fluentThemes[theme]}>
      {/* The provider's own class would be put on every dialog and menu too. */}
      <div className={styles.page}>
        <TopBar />
        <CommandBar />
        <div className={styles.work}>
          <nav data-region="" className={mergeClasses(styles.tree, !treeOpen && styles.hidden)} aria-label={words.folders}>
            <FolderTree />
          </nav>
          <section data-region="" className={mergeClasses(styles.list, !treeOpen && styles.atEdge, front !== null && styles.listBehind)} aria-labelledby="folder-title">
            <MessageList />
          </section>
          <main data-region="" className={styles.main}>
            <div className={mergeClasses(styles.front, front !== null && styles.hidden)}>
              <ReadingPane />
            </div>
            {drafts.map((draft) => (
              <div key={draft.key} className={mergeClasses(styles.front, front !== draft.key && styles.hidden)}>
                <ComposeForm draft={draft} />
              </div>
            ))}
            <DraftTabs />
          </main>
          <TaskPanes />
        </div>
      </div>
      <Toasts />
      <SendDialogs />
      <AddinDialogView />
      <FaultsDrawer />
    </FluentProvider>
  );
}
