import type { LetterBody } from "../domain/consultation-note";
import { ask } from "./ask";
import type { ComposeItem } from "./current-item";

/** The text of the letter as Outlook keeps it; of a big one it takes its time. */
export async function readLetterBody(item: ComposeItem): Promise<LetterBody> {
  const type = String(await ask<unknown>("body.getTypeAsync", (done) => item.body.getTypeAsync(done))) === "text" ? "text" : "html";
  const content = (await ask<string | null>("body.getAsync", (done) => item.body.getAsync(type as Office.CoercionType, done))) || "";
  return { type, content };
}

export function writeLetterBody(item: ComposeItem, { type, content }: LetterBody): Promise<void> {
  return ask<void>("body.setAsync", (done) => item.body.setAsync(content, { coercionType: type as Office.CoercionType }, done));
}
