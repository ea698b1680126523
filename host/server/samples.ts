import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { MessageState } from "../mailboxes/mail";
import type { MailStore } from "../mailboxes/mail-store";
import { directory, personas } from "../mailboxes/people";
import type { KeptSettings } from "./kept-settings";
import { Refusal } from "./refusal";

/** Every mailbox of this Outlook: of the four people, of the units they share, of the colleagues in the address book. */
export function localAddresses(): readonly string[] {
  const own = personas.flatMap((persona) => [persona.person.address, ...persona.shared.map((shared) => shared.address)]);
  const colleagues = directory.filter((entry) => entry.kind === "user").map((entry) => entry.address);
  return [...new Set([...own, ...colleagues])];
}

/** Files `host/samples/mails/<address>/<folder>/NN-name.eml`, each with an optional `.json` of its state. */
export async function bringSamples(store: MailStore, samples: string): Promise<number> {
  let count = 0;
  if (!existsSync(samples)) return count;
  for (const address of readdirSync(samples).sort()) {
    const mailbox = path.join(samples, address);
    if (!statSync(mailbox).isDirectory()) continue;
    store.addMailbox(address);
    for (const folder of readdirSync(mailbox).sort()) {
      const files = readdirSync(path.join(mailbox, folder)).filter((name) => name.endsWith(".eml")).sort();
      for (const name of files) {
        const file = path.join(mailbox, folder, name);
        await store.importEml(address, folder, readFileSync(file), stateBeside(file));
        count += 1;
      }
    }
  }
  return count;
}

function stateBeside(file: string): Partial<MessageState> {
  const state = file.replace(/\.eml$/, ".json");
  return existsSync(state) ? (JSON.parse(readFileSync(state, "utf8")) as Partial<MessageState>) : {};
}

export function needMailFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Refusal(1, "no-folder", `Không thấy thư mục ${folder}. Hãy chỉ đúng thư mục chứa các tệp .eml sau --mail.`);
}

/** A person's own `.eml` files, each once however often it is asked for; answers how many were new. */
export async function bringOwnMail(store: MailStore, kept: KeptSettings, folder: string, mailbox: string): Promise<{ readonly added: number; readonly unread: readonly string[] }> {
  needMailFolder(folder);
  const seen = new Set(kept.read<string[]>("imported", []));
  const unread: string[] = [];
  let added = 0;
  for (const file of emlFiles(folder)) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch {
      unread.push(file);
      continue;
    }
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (seen.has(hash)) continue;
    await store.importEml(mailbox, "inbox", bytes);
    seen.add(hash);
    added += 1;
  }
  kept.write("imported", [...seen]);
  return { added, unread };
}

function emlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return emlFiles(file);
      return entry.isFile() && entry.name.toLowerCase().endsWith(".eml") ? [file] : [];
    });
}
