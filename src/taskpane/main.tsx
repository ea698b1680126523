import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { askForRules } from "../config/rules-here";
import { displayLanguage } from "../outlook/language";
import { outlookReady } from "../outlook/ready";
import { currentTheme, watchTheme } from "../outlook/theme";
import { languageOf } from "../text/language";
import { App } from "./app";
import { openRules } from "./open-rules";
import { openWork } from "./open-work";
import { Stranded } from "./stranded";
import type { Rules, Work } from "./work";
import { healthLater } from "./works/health-later";
import { openLearnedLater } from "./works/learned-later";
import { openQueueLater } from "./works/queue-later";
import { suppliedLater } from "./works/supplied-later";

const root = createRoot(document.getElementById("root")!);

/** The pane's door: waits for Outlook, then shows what there is to do, mail after mail while it is pinned. */
async function open(): Promise<void> {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.render(<App rules={null} work={null} language="vi" dark={dark} />);
  // Outlook takes its time to be ready, and the rules come meanwhile.
  const asked = askForRules();
  try {
    await outlookReady();
    const rules = await openRules(asked);
    root.render(<Pane rules={rules} />);
  } catch (error) {
    root.render(<Stranded error={error} dark={dark} again={() => void open()} />);
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

void open();
