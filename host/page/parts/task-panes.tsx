import { Button, Link, MessageBar, MessageBarBody, ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, PinFilled, PinRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import type { OpenFrame } from "../../protocol/index";
import type { Draft } from "../state/draft";
import { readPaneItem } from "../state/places";
import { useStore } from "../state/store";
import { framePanes } from "../state/frame-panes";

/** Outlook's own width, and as far as it lets one pull. */
const narrowest = 320;
const widest = 500;

const useStyles = makeStyles({
  pane: { position: "relative", flexShrink: 0, display: "flex", flexDirection: "column", marginRight: "6px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: "6px", border: `1px solid ${tokens.colorTransparentStroke}`, boxShadow: tokens.shadow2, overflow: "hidden", "@media (max-width: 640px)": { width: "auto !important", height: "85vh", marginInline: "6px" } },
  hidden: { display: "none" },
  title: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 6px 6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  icon: { width: "20px", height: "20px" },
  name: { flexGrow: 1, minWidth: 0, margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  frame: { flexGrow: 1, minHeight: 0, position: "relative", "& > iframe": { position: "absolute", inset: "0", width: "100%", height: "100%", border: "none" } },
  /** The browser's own error page says less than our sentence. */
  empty: { visibility: "hidden" },
  silent: { margin: "8px", flexShrink: 0 },
  edge: { position: "absolute", insetBlock: "0", left: "0", width: "6px", zIndex: 2, cursor: "col-resize", touchAction: "none", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" }, ":hover": { backgroundColor: tokens.colorBrandStroke2 } },
});

/** One pane for reading, one for each draft, as Outlook keeps them; the one that belongs to what is in front is shown. */
export function TaskPanes() {
  const page = usePage();
  const { drafts, front, readPane, session, persona, otherMailbox } = usePageState((state) => state);
  const readItem = usePageState(() => readPaneItem(page));
  return (
    <>
      {readPane.open && (
        <TaskPane
          key={`${persona.id} ${otherMailbox ?? ""}`}
          url={session.addin.readPaneUrl}
          itemKey={readItem}
          hidden={front !== null}
          pinned={session.addin.supportsPinning ? readPane.pinned : null}
          onPin={(pinned) => page.store.set({ readPane: { open: true, pinned } })}
          onClose={() => page.store.set({ readPane: { open: false, pinned: false } })}
        />
      )}
      {drafts.map((draft) => (
        <DraftPane key={draft.key} draft={draft} url={session.addin.composePaneUrl} hidden={front !== draft.key} />
      ))}
    </>
  );
}

function DraftPane({ draft, url, hidden }: { readonly draft: Draft; readonly url: string; readonly hidden: boolean }) {
  const open = useStore(draft.store, (state) => state.paneOpen);
  return open ? <TaskPane url={url} itemKey={draft.key} hidden={hidden} pinned={null} onClose={() => draft.store.set({ paneOpen: false })} /> : null;
}

interface TaskPaneProps {
  readonly url: string;
  readonly itemKey: string | null;
  readonly hidden: boolean;
  /** `null` where there is nothing to pin. */
  readonly pinned: boolean | null;
  readonly onPin?: (pinned: boolean) => void;
  readonly onClose: () => void;
}

function TaskPane({ url, itemKey, hidden, pinned, onPin, onClose }: TaskPaneProps) {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const { addin } = usePageState((state) => state.session);
  const width = usePageState((state) => state.paneWidth);
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<OpenFrame | null>(null);
  const shown = useRef(itemKey);
  const [silent, setSilent] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    if (!room.current) return undefined;
    let gone = false;
    const opened = page.protocol.openPane(room.current, url, shown.current);
    frame.current = opened;
    framePanes.set(opened.element, { close: () => close.current(), focus: opened.focus });
    opened.ready.then(
      () => !gone && setSilent(false),
      () => !gone && setSilent(true),
    );
    return () => {
      gone = true;
      frame.current = null;
      framePanes.delete(opened.element);
      opened.close();
    };
  }, [page, url]);

  useEffect(() => {
    if (shown.current === itemKey) return;
    shown.current = itemKey;
    frame.current?.show(itemKey);
  }, [itemKey]);

  return (
    <aside data-region="" data-pane-of={itemKey ?? undefined} className={mergeClasses(styles.pane, hidden && styles.hidden)} style={{ width }} aria-label={words.pane}>
      <Edge width={width} />
      <div className={styles.title}>
        <img className={styles.icon} src={addin.icon} alt="" />
        <h2 className={styles.name}>{addin.name}</h2>
        {pinned !== null && (
          <ToggleButton size="small" appearance="subtle" checked={pinned} icon={pinned ? <PinFilled /> : <PinRegular />} aria-label={words.pin} onClick={() => onPin?.(!pinned)} />
        )}
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.closePane} onClick={onClose} />
      </div>
      {silent && (
        <MessageBar className={styles.silent} intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {words.paneSilent}{" "}
            <Link href={url} target="_blank" rel="noopener noreferrer" inline>
              {words.openAddress}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      <div ref={room} className={mergeClasses(styles.frame, silent && styles.empty)} />
    </aside>
  );
}

function Edge({ width }: { readonly width: number }) {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const set = (wanted: number): void => page.store.set({ paneWidth: Math.round(Math.max(narrowest, Math.min(widest, wanted))) });

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    const { clientX } = event;
    const edge = event.currentTarget;
    // Captured, so that the pane's frame does not swallow the movement.
    edge.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => set(width + clientX - moved.clientX);
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), { once: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    set(width + (event.key === "ArrowLeft" ? 20 : -20));
  }

  return (
    <div
      className={styles.edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={words.resizePane}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
