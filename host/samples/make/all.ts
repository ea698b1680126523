import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compose } from "./compose";
import { holdClock } from "./fixed-clock";
import { mails } from "./mails/index";
import { writers } from "./sample-mail";
import { customPropertiesOf } from "./submission";
import type { Place, SampleMail, Who } from "./sample-mail";

/** Makes every sample again: `npx tsx host/samples/make/all.ts`. The same source gives the same bytes. */
holdClock("2026-10-26T01:00:00Z");
const root = fileURLToPath(new URL("../mails", import.meta.url));
const byKey = new Map(mails.map((mail) => [mail.key, mail]));
const find = (key: string): SampleMail => {
  const mail = byKey.get(key);
  if (mail === undefined) throw new Error(`No sample mail has the key ${key}`);
  return mail;
};
if (byKey.size !== mails.length) throw new Error("Two sample mails have the same key");

rmSync(root, { recursive: true, force: true });
const filed = new Map<string, number>();
let bytes = 0;
for (const mail of [...mails].sort((a, b) => (a.at < b.at ? -1 : 1))) {
  for (const place of mail.places) {
    const [who, folder] = place.split(":") as [Who, string];
    const draft = folder === "drafts";
    const eml = await compose(folder === "inbox" ? { ...mail, bcc: undefined } : mail, find, draft);
    const directory = join(root, writers[who].address, folder);
    const number = (filed.get(directory) ?? 0) + 1;
    filed.set(directory, number);
    mkdirSync(directory, { recursive: true });
    const stem = join(directory, `${number < 10 ? "0" : ""}${number}-${mail.key}`);
    writeFileSync(`${stem}.eml`, eml);
    const state = stateOf(mail, place, draft);
    if (state !== null) writeFileSync(`${stem}.json`, `${JSON.stringify(state, null, 2)}\n`);
    bytes += eml.length;
  }
}
const count = [...filed.values()].reduce((sum, one) => sum + one, 0);
console.log(`${mails.length} mails, ${count} files, ${(bytes / 1e6).toFixed(2)} MB`);

function stateOf(mail: SampleMail, place: Place, isDraft: boolean): Record<string, unknown> | null {
  const state: Record<string, unknown> = { isRead: mail.unread?.includes(place) !== true };
  if (isDraft) state["isDraft"] = true;
  if (mail.categories !== undefined) state["categories"] = mail.categories;
  if (mail.flagged === true) state["flagged"] = true;
  const customProperties = place.endsWith(":sentitems") ? customPropertiesOf(mail) : null;
  if (customProperties !== null) state["customProperties"] = customProperties;
  return state;
}
