import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { askForRules } from "../config/rules-here";
import { displayLanguage } from "../outlook/language";
import { outlookReady } from "../outlook/ready";
import { currentTheme, watchTheme } from "../outlook/theme";
import { languageOf } from "../text/language";
import { paneVi } from "../text/pane.vi";
import { App } from "./app";
import { openRules } from "./open-rules";
import { openWork } from "./open-work";
import type { Rules, Work } from "./work";
import { healthLater } from "./works/health-later";
import { openLearnedLater } from "./works/learned-later";
import { openQueueLater } from "./works/queue-later";
import { suppliedLater } from "./works/supplied-later";

/** The pane's door: waits for Outlook, then shows what there is to do, mail after mail while it is pinned. */
async function open(): Promise<void> {
  const root = createRoot(document.getElementById("root")!);
  root.render(<App rules={null} work={null} language="vi" dark={matchMedia("(prefers-color-scheme: dark)").matches} />);
  // Outlook takes its time to be ready, and the rules come meanwhile.
  const asked = askForRules();
  try {
    await outlookReady();
    const rules = await openRules(asked);
    root.render(<Pane rules={rules} />);
  } catch (error) {
    root.render(<Stranded error={error} />);
  }
}

function Pane({ rules }: { readonly rules: Rules }) {
  const [work, setWork] = useState<Work | null>(null);
  const [theme, setTheme] = useState(currentTheme);
  const language = languageOf(displayLanguage());

  const learned = useMemo(() => openLearnedLater(rules, () => new Date().toISOString()), [rules]);
  const queue = useMemo(() => openQueueLater(rules), [rules]);
  const supplied = useMemo(() => suppliedLater(rules), [rules]);
  const health = useMemo(() => healthLater(rules, queue), [rules, queue]);
  useEffect(() => openWork(rules, learned, queue, setWork), [rules, learned, queue]);
  useEffect(() => watchTheme(setTheme), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.body.style.margin = "0";
    document.body.style.backgroundColor = theme.background;
  }, [theme]);

  return <App rules={rules} work={work} learned={learned} queue={queue} supplied={supplied} health={health} language={language} dark={theme.isDark} />;
}

/** Nothing of ours works: say so plainly, in both languages, for we may not even know which is wanted. */
function Stranded({ error }: { readonly error: unknown }) {
  return (
    <main>
      <h1>{paneVi.trouble.title}</h1>
      <p>
        {paneVi.trouble.keepsSending} {paneVi.tryAgain}: F5. ({error instanceof Error ? error.message : String(error)})
      </p>
      <p lang="en">
        {strandedEn}
      </p>
    </main>
  );
}

/** Said when nothing more can be loaded, so it stands here. */
const strandedEn = "This mail could not be read. You can send mail as usual.";

void open();
