import type { Request } from "./envelope";
import { notification, raised, response } from "./envelope";
import type { FrameRole, ToFrame } from "./frame-state";
import { messageKey } from "./frame-state";
import type { ReadModel } from "./outlook-model";

/** One frame's talk with the host, from its first message to the frame's end. */
export class Conversation {
  readonly id = crypto.randomUUID();
  /**
   * Own to each frame: office.js keeps "is a dialog" under it in sessionStorage, and would take the next frame with the same id for one.
   */
  readonly appId = `LocalOutlook_${crypto.randomUUID()}`;
  /** From `loadItemByIdAsync`; Outlook allows one at a time. */
  loadedItem: ReadModel | "loading" | null = null;
  /** Before its first message the frame may still show an empty page, which has no right to hear us. */
  private alive = false;
  /** The item the page shows; the add-in follows as soon as it listens. */
  shownKey: string | null;
  private readonly registrations = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();

  constructor(
    readonly role: FrameRole,
    readonly frame: HTMLIFrameElement,
    /** Origin of the page in the frame. */
    readonly origin: string,
    /** The item the add-in was last told of; its calls are about this one. */
    public itemKey: string | null,
    /** The conversation that opened this dialog. */
    readonly opener: Conversation | null,
  ) {
    this.shownKey = itemKey;
  }

  answer(request: Request, data: unknown, errorCode = 0): void {
    this.post(response(request, location.origin, data, errorCode));
  }

  listensTo(event: string): boolean {
    return this.registrations.has(event);
  }

  /** Tells the handlers of an event, if the frame has any. */
  raise(event: string, data: unknown): void {
    if (this.listensTo(event)) this.post(raised(event, this.id, location.origin, data));
  }

  notify(...action: readonly unknown[]): void {
    this.post(notification(this.id, location.origin, action));
  }

  tellPrelude(message: ToFrame): void {
    if (this.alive) this.post(JSON.stringify({ [messageKey]: message }));
  }

  /** Ours is not an envelope of office.js, but goes the same way. */
  post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }

  register(event: string): void {
    this.registrations.add(event);
    this.waiting.get(event)?.forEach((resolve) => resolve());
    this.waiting.delete(event);
  }

  unregister(event: string): void {
    this.registrations.delete(event);
  }

  /** A page has come to life in the frame, the first or another one; it starts from nothing. */
  begin(): void {
    this.alive = true;
    this.registrations.clear();
    this.loadedItem = null;
  }

  whenRegistered(event: string): Promise<void> {
    if (this.registrations.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.set(event, [...(this.waiting.get(event) ?? []), resolve]);
    });
  }
}
