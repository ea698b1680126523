import { lettersOf, type DraftOutline } from "../domain/whole-draft";
import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** What the compose window holds: for comparing with what its mailbox has, and to see whether it was changed since. */
export interface WholeWindow extends DraftOutline {
  readonly bodyType: "html" | "text";
  /** Equal only while nothing in the window changes. */
  readonly everything: string;
}

interface Asked<T> {
  getAsync(done: (result: Office.AsyncResult<T>) => void): void;
}

/** One call after the other: nothing hurries, and Outlook takes few at a time. */
export async function readWholeWindow(item: ComposeItem): Promise<WholeWindow> {
  const get = <T>(name: "subject" | "to" | "cc" | "bcc"): Promise<T> => ask<T>(`${name}.getAsync`, (done) => (item[name] as unknown as Asked<T>).getAsync(done));
  const subject = (await get<string | null>("subject")) || "";
  const people = [];
  for (const field of ["to", "cc", "bcc"] as const) people.push((await get<Office.EmailAddressDetails[]>(field)).map(({ emailAddress }) => emailAddress));
  const files = await ask<Office.AttachmentDetailsCompose[]>("getAttachmentsAsync", (done) => item.getAttachmentsAsync(done));
  const bodyType = String(await ask<unknown>("body.getTypeAsync", (done) => item.body.getTypeAsync(done))) === "text" ? "text" : "html";
  const body = (await ask<string | null>("body.getAsync", (done) => item.body.getAsync(bodyType as Office.CoercionType, done))) || "";
  const [to, cc, bcc] = people.map(({ length }) => length);
  return {
    subject,
    recipients: [to || 0, cc || 0, bcc || 0],
    files: files.length,
    letters: lettersOf(body),
    bodyType,
    everything: JSON.stringify([subject, people, files.map(({ name, size }) => [name, size]), body]),
  };
}
