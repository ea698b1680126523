import type { Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { Correspondent } from "../domain/mail";
import type { Senders } from "../domain/trusted-answer";

/** Who wrote a mail, and who pressed Send where that is somebody else. */
export function sendersOf({ from, sender }: Message): Senders {
  const [author, presser] = [person(from), person(sender)];
  return { from: author, sender: presser !== null && presser.address.toLowerCase() !== author?.address.toLowerCase() ? presser : null };
}

/** Names in lower case; the first of a name, which is the topmost, counts. */
export function headerRecord(headers: Message["internetMessageHeaders"]): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (const [name, value] of headerLines(headers)) record[name.toLowerCase()] ??= value;
  return record;
}

/** In the order of the mail, each value on one line. */
export function headerLines(headers: Message["internetMessageHeaders"]): readonly (readonly [name: string, value: string])[] {
  return (headers ?? []).map(({ name, value }) => [name ?? "", (value ?? "").replace(/[\r\n]+/g, " ")]);
}

function person(recipient: Recipient | null | undefined): Correspondent | null {
  const { address, name } = recipient?.emailAddress ?? {};
  return address ? { address, name: name ?? "" } : null;
}
