import { Button, Checkbox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent, type MouseEvent } from "react";
import type { MessageSummary } from "../../mailboxes/mail";
import { usePage, usePageState, useWords } from "../page-context";
import { deleteSelected, importFiles } from "../state/mail-actions";
import { loadMessages, select } from "../state/places";
import { attempt } from "../state/toast";
import { MessageRow } from "./message-row";
import { ageOf, type Age } from "./when";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "6px 12px 6px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  rows: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
  group: { padding: "8px 12px 4px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  empty: { padding: "40px 20px", textAlign: "center", color: tokens.colorNeutralForeground2 },
  drop: {
    position: "absolute", inset: "8px", zIndex: 2, display: "flex", alignItems: "center", justifyContent: "center", textAlign: "center", padding: "16px",
    border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: "8px", backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold,
  },
});

export function MessageList() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const { messages, selected, current, listStatus, query, place, folders } = usePageState((state) => state);
  const [dropping, setDropping] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<string | null>(null);
  const ids = messages.map((message) => message.id);
  const active = current !== null && ids.includes(current) ? current : (ids[0] ?? null);

  /** The keyboard's row keeps the focus when the list is drawn anew. */
  useEffect(() => {
    if (active === null || !box.current?.contains(document.activeElement)) return;
    const row = box.current.querySelector<HTMLElement>(`[data-message="${CSS.escape(active)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const choose = (wanted: readonly string[], at: string | null): void => void attempt(page, () => select(page, wanted, at));
  const toggle = (id: string): void => choose(selected.includes(id) ? selected.filter((other) => other !== id) : ids.filter((other) => other === id || selected.includes(other)), id);
  const upTo = (id: string): void => {
    const from = Math.max(0, ids.indexOf(anchor.current ?? active ?? id));
    const to = ids.indexOf(id);
    choose(ids.slice(Math.min(from, to), Math.max(from, to) + 1), id);
  };

  function onPress(event: MouseEvent, id: string): void {
    if (event.shiftKey) return upTo(id);
    anchor.current = id;
    if (event.ctrlKey || event.metaKey) return toggle(id);
    choose([id], id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (active === null) return;
    const at = ids.indexOf(active);
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1, PageDown: at + 8, PageUp: at - 8 };
    const target = moves[event.key];
    if (target !== undefined) {
      event.preventDefault();
      const id = ids[Math.max(0, Math.min(ids.length - 1, target))];
      if (id === undefined) return;
      if (event.shiftKey) return upTo(id);
      anchor.current = id;
      // A draft opens for writing and takes the keyboard: on the way to another one it would open each. Enter opens it.
      if (event.ctrlKey || place.folder === "drafts") return page.store.set({ current: id });
      return choose([id], id);
    }
    if (event.key === " ") {
      event.preventDefault();
      anchor.current = active;
      toggle(active);
    } else if (event.key === "Enter") {
      choose([active], active);
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      choose(ids, active);
    } else if (event.key === "Delete" && selected.length > 0) void deleteSelected(page);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    void importFiles(page, [...event.dataTransfer.files]);
  }

  const folder = folders[place.mailbox]?.find((candidate) => candidate.id === place.folder);
  const all = ids.length > 0 && selected.length === ids.length;
  return (
    <>
      <div className={styles.head}>
        <Checkbox aria-label={words.selectAll} checked={all ? true : selected.length > 1 ? "mixed" : false} disabled={ids.length === 0} onChange={() => choose(all ? [] : ids, active)} />
        <h1 id="folder-title" className={styles.title}>{words.folderNames[place.folder] ?? folder?.displayName ?? ""}</h1>
        <span className={styles.count}>{words.count(messages.length)}</span>
      </div>
      <div
        className={styles.rows}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setDropping(false)}
        onDrop={onDrop}
      >
        {listStatus === "loading" && <Spinner className={styles.empty} size="small" label={words.loading} />}
        {typeof listStatus === "object" && (
          <div className={styles.empty} role="alert">
            <p>{listStatus.error}</p>
            <Button onClick={() => void loadMessages(page)}>{words.retry}</Button>
          </div>
        )}
        {listStatus === "ready" && messages.length === 0 && <p className={styles.empty}>{query === "" ? words.emptyFolder : words.nothingFound}</p>}
        <div ref={box} role="listbox" aria-label={words.list} aria-multiselectable="true" tabIndex={messages.length === 0 ? 0 : undefined} onKeyDown={onKeyDown}>
          {byAge(messages).map(([age, group]) => (
            <div key={age} role="group" aria-label={words[age]}>
              <div className={styles.group} aria-hidden="true">
                {words[age]}
              </div>
              {group.map((message) => (
                <MessageRow key={message.id} message={message} selected={selected.includes(message.id)} active={message.id === active} several={selected.length > 1} onPress={onPress} onToggle={toggle} />
              ))}
            </div>
          ))}
        </div>
        {dropping && <div className={styles.drop}>{words.dropHere}</div>}
      </div>
    </>
  );
}

function byAge(messages: readonly MessageSummary[]): readonly (readonly [Age, readonly MessageSummary[]])[] {
  const now = new Date();
  const groups = new Map<Age, MessageSummary[]>();
  for (const message of messages) {
    const age = ageOf(message.receivedAt, now);
    groups.set(age, [...(groups.get(age) ?? []), message]);
  }
  return [...groups];
}
