import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { Said } from "../../domain/answer";
import type { Tag } from "../../domain/submission";
import type { BrowserSignIn } from "../../graph/browser-token";
import type { Graph } from "../../graph/request";
import type { DeskAct } from "../../text/desk-words";
import { ActForm } from "../acts/act-form";
import { actsFor } from "../acts/acts-for";
import { DoneBar } from "../acts/done-bar";
import { SelectionBar } from "../acts/selection-bar";
import { useDesk } from "../desk-context";
import { exportOfKey, packageKey } from "../exports/export-keys";
import { usePackage } from "../exports/received/use-package";
import { useExports } from "../exports/use-exports";
import { openOriginals } from "../reading/open-original";
import { ReadingPane } from "../reading/reading-pane";
import { TroubleBar } from "../trouble-bar";
import { FilterBar } from "./filter-bar";
import { countStates, filtered, noFilter, type Filter } from "./filter";
import { KeysDialog } from "./keys-dialog";
import { openQueueOf } from "./open-queue-of";
import { QueueList } from "./queue-list";
import { actOfKey, inText, stepOfKey } from "./queue-keys";
import { inOrder } from "./in-order";
import type { Row } from "./row";
import { allChosen, keptIn, moved, nextToDo, nothingChosen, toggled, type Selection } from "./selection";

interface QueueScreenProps {
  readonly graph: Graph;
  readonly mailbox: string;
  /** Address of who sits at the desk. */
  readonly person: string;
  readonly signIn: BrowserSignIn;
}

/** The queue of one publication mailbox: the list, what is in front, and what is done to it. */
export function QueueScreen({ graph, mailbox, person, signIn }: QueueScreenProps) {
  const { words, rules } = useDesk();
  const styles = useStyles();
  const originals = useMemo(() => openOriginals(graph), [graph]);
  const queue = useMemo(() => openQueueOf({ graph, mailbox, person, originals, rules: { ...rules, today: dayInVietnam(new Date().toISOString()) } }), [graph, mailbox, person, originals, rules]);
  const now = useSyncExternalStore(queue.subscribe, queue.now);
  const [filter, setFilter] = useState<Filter>({ state: "waiting", ...noFilter });
  const [selection, setSelection] = useState<Selection>(nothingChosen);
  const [opened, setOpened] = useState<string | null>(null);
  const [acting, setActing] = useState<{ readonly act: DeskAct; readonly rows: readonly Row[] } | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  // A key typed into the search is drawn at once; ten thousand rows are looked through after it.
  const asked = useDeferredValue(filter);
  const rows = useMemo(() => inOrder(filtered(now.rows, asked), asked.state), [now.rows, asked]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const counts = useMemo(() => countStates(now.rows), [now.rows]);
  const openedRow = useMemo(() => now.rows.find(({ key }) => key === opened) ?? null, [now.rows, opened]);
  const shown = useMemo(() => keptIn(selection, keys), [selection, keys]);

  useEffect(() => {
    void queue.read();
    return queue.close;
  }, [queue]);
  useEffect(() => {
    if (filter.state === "settled" && now.reading === null && (now.unread.settled ?? 0) > 0) void queue.readSettled();
  }, [filter.state, now.reading, now.unread, queue]);

  const toList = (): void => list.current?.focus();
  const received = usePackage(toList);
  const show = (key: string): void => {
    received.close();
    setSelection({ at: key, anchor: key, chosen: shown.chosen });
    setOpened(key);
    setActing(null);
  };
  const exports = useExports({ graph, queue, toList, open: ({ key }) => show(key) });
  const inFront = opened !== null || acting !== null || received.pane !== null;
  useEffect(() => {
    // On a narrow screen the list comes back only now.
    if (!inFront && (document.activeElement === document.body || document.activeElement === null)) list.current?.focus();
  }, [inFront]);
  const rowsToAct = (): readonly Row[] => {
    if (shown.chosen.size > 0) return rows.filter(({ key }) => shown.chosen.has(key));
    const one = openedRow ?? rows.find(({ key }) => key === shown.at);
    return one === undefined ? [] : [one];
  };
  const begin = (act: DeskAct): void => {
    const wanted = rowsToAct();
    if (now.working !== null || wanted.length === 0 || !actsFor(wanted).acts.includes(act)) return;
    received.close();
    if (wanted.length === 1) setOpened(wanted[0]!.key);
    setActing({ act, rows: wanted });
  };
  const save = (said: Said, tag: Tag | null): void => {
    if (acting === null) return;
    const done = new Set(acting.rows.map(({ key }) => key));
    const next = nextToDo(keys, done);
    void queue.act(acting.rows, said, tag);
    setActing(null);
    setSelection({ at: next, anchor: next, chosen: new Set() });
    toList();
  };
  const back = (): void => {
    if (received.pane !== null) received.close();
    else if (acting !== null) setActing(null);
    else if (shown.chosen.size > 0) setSelection({ ...shown, chosen: new Set() });
    else setOpened(null);
    toList();
  };

  function press(event: React.KeyboardEvent<HTMLElement>): void {
    if (event.defaultPrevented || event.altKey || inDialog(event)) return;
    if (event.key === "Escape") {
      if (event.target === search.current && filter.words !== "") return;
      event.preventDefault();
      return back();
    }
    if (inText(event.target)) return;
    const handled = (): void => event.preventDefault();
    const step = stepOfKey(event, keys.length);
    if (step !== null) {
      handled();
      setSelection(moved(shown, keys, step, event.shiftKey && event.key.length > 1));
      return toList();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
      handled();
      return setSelection(allChosen(shown, keys));
    }
    if (event.ctrlKey || event.metaKey) return;
    const onList = event.target === list.current;
    if ((event.key === " " && onList) || event.key.toLowerCase() === "x") {
      if (shown.at === null) return;
      handled();
      return setSelection(event.shiftKey ? moved(shown, keys, (here) => here, true) : toggled(shown, shown.at));
    }
    if (event.key === "Enter" && onList) {
      handled();
      return shown.at === null ? undefined : show(shown.at);
    }
    const act = actOfKey(event.key);
    const packed = exportOfKey(event.key);
    if (act !== null) begin(act);
    else if (packed !== null) exports.pack(packed, rowsToAct());
    else if (event.key.toUpperCase() === packageKey) received.choose();
    else if (event.key.toLowerCase() === "u") void queue.undo();
    else if (event.key === "/") search.current?.focus();
    else if (event.key === "?") setKeysShown(true);
    else return;
    handled();
  }

  return (
    <div className={styles.screen} onKeyDown={press} {...received.drop}>
      {received.hint}
      {now.trouble !== null && <TroubleBar why={now.trouble} signIn={signIn} again={() => void queue.read()} />}
      <div className={styles.columns}>
        <section className={mergeClasses(styles.left, inFront && styles.behind)} aria-label={words.tabs.queue}>
          <FilterBar filter={filter} change={setFilter} rows={now.rows} counts={counts} unread={now.unread} shown={rows.length} reading={now.reading} search={search} refresh={() => void queue.read()} showKeys={() => setKeysShown(true)} toList={toList} more={received.button} />
          <QueueList
            listRef={list}
            rows={rows}
            selection={shown}
            opened={opened}
            state={asked.state}
            narrowed={asked.words !== "" || asked.destination !== null || asked.unit !== null || asked.entry !== null}
            reading={now.reading !== null}
            open={show}
            toggle={(key) => setSelection(toggled(shown, key))}
            reach={(key) => setSelection(moved(shown, keys, () => keys.indexOf(key), true))}
          />
          {shown.chosen.size > 0 && <SelectionBar rows={rows.filter(({ key }) => shown.chosen.has(key))} begin={begin} pack={(kind) => exports.pack(kind, rowsToAct())} all={() => setSelection(allChosen(shown, keys))} none={() => setSelection({ ...shown, chosen: new Set() })} />}
        </section>
        <section className={mergeClasses(styles.right, !inFront && styles.behind)} aria-label={words.data}>
          {received.pane}
          {received.pane === null && acting !== null && <ActForm key={`${acting.act} ${acting.rows.map(({ key }) => key).join(" ")}`} act={acting.act} rows={acting.rows} original={acting.rows.length === 1 ? originals : null} save={save} cancel={back} />}
          <ReadingPane row={received.pane !== null || (acting !== null && acting.rows.length > 1) ? null : openedRow} originals={originals} begin={acting === null ? begin : null} pack={(kind, row) => exports.pack(kind, [row])} back={() => (setActing(null), setOpened(null))} quiet={acting !== null || received.pane !== null} />
        </section>
      </div>
      {/* Each of its buttons goes away when it is pressed: the keyboard is given a place. */}
      <DoneBar now={now} undo={() => (void queue.undo(), toList())} again={() => (void queue.again(), toList())} dismiss={() => (queue.dismiss(), toList())} />
      {exports.dialog}
      <KeysDialog open={keysShown} close={() => (setKeysShown(false), toList())} />
    </div>
  );
}

/** Dialogs and menus stand elsewhere in the page, yet React tells us of their keys too. */
function inDialog({ target, currentTarget }: React.KeyboardEvent<HTMLElement>): boolean {
  return !(target instanceof Node && currentTarget.contains(target));
}

const narrow = "@media (max-width: 900px)";

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  columns: { flexGrow: 1, minHeight: 0, display: "grid", gridTemplateColumns: "minmax(360px, 5fr) 8fr", gridTemplateRows: "minmax(0, 1fr)", [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  left: { minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, [narrow]: { borderRight: "none" } },
  right: { minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column", overflowY: "auto" },
  behind: { [narrow]: { display: "none" } },
});
