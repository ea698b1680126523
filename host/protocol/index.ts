// Contract of the protocol folder towards the page; the implementation replaces the bodies, not the signatures.
import type { Faults, ItemChange, LaunchOutcome, MailboxModel } from "./outlook-model";

export type LaunchEvent =
  | "OnNewMessageCompose"
  | "OnMessageCompose"
  | "OnMessageRecipientsChanged"
  | "OnMessageAttachmentsChanged"
  | "OnMessageFromChanged"
  | "OnMessageSend";

export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  /**
   * Resolves when office.js stands in the frame; rejects after 15 s without a sign of life (add-in not served, or its certificate
   * not yet accepted by this browser).
   */
  readonly ready: Promise<void>;
  /** Takes the keyboard into the frame (F6): its first control, or its last one. */
  focus(backwards?: boolean): void;
  /** Points the frame at another item (pinned pane), or at none. */
  show(itemKey: string | null): void;
  close(): void;
}

export interface OutlookProtocol {
  /** Opens the pane's page in `parent`. */
  openPane(parent: HTMLElement, url: string, itemKey: string | null): OpenFrame;
  /** Runs a launch event in a hidden frame on the runtime page; `onSlow` is called after 5 s; `signal` gives it up. */
  launch(url: string, itemKey: string, event: LaunchEvent, functionName: string, data: Readonly<Record<string, unknown>>, onSlow: () => void, signal?: AbortSignal): Promise<LaunchOutcome>;
  itemChanged(itemKey: string, change: ItemChange): void;
  selectionChanged(): void;
  themeChanged(): void;
  setFaults(faults: Faults): void;
}

export interface ProtocolSettings {
  readonly model: MailboxModel;
  /** https origin of the add-in. */
  readonly addinOrigin: string;
  /**
   * Asked when the add-in opens a dialog inside the page; the page puts `frame` into its document and calls `close` when the person closes it.
   * Size in per cent of the screen. The function it answers with takes the dialog down when the add-in itself closes it.
   */
  readonly showDialog: (frame: HTMLIFrameElement, size: { readonly width: number; readonly height: number }, close: () => void) => void | (() => void);
  /** A local, unsigned token for the person the page is being; the Graph emulator accepts it. */
  readonly token: (scopes: string) => Promise<string>;
  /** The account that signs in; default: the profile. Differs where the profile is that of a shared mailbox. */
  readonly account?: () => { readonly displayName: string; readonly address: string };
  /** The keyboard leaves a frame (Tab past its end, Shift+Tab, Escape, Ctrl+F6); default: the next or previous control of the page. */
  readonly leaveFrame?: (frame: HTMLIFrameElement, direction: "forward" | "backward" | "escape") => void;
  /** `Office.context.ui.closeContainer()`. */
  readonly closePane?: (frame: HTMLIFrameElement) => void;
}
