import type { Attachment, Message } from "@microsoft/microsoft-graph-types";
import type { SupplyWish, WishFile } from "../domain/supply-wish";
import { readWish, writeWish } from "../domain/wish-text";
import { allPages } from "./all-pages";
import { attach } from "./attach";
import { markId, pathOf, removeMail } from "./carriers";
import { findNamedFolder, makeNamedFolder } from "./named-folder";
import type { Graph } from "./request";
import type { Standing } from "./send-once";

/**
 * `gathering`: its files are not all there yet; `cancelled`: taken back, and perhaps still under way in some window; `done`: sent, and kept
 * until it is seen in Sent Items.
 */
export type Step = (typeof steps)[number];

const steps = ["gathering", "waiting", "failed", "cancelled", "done"] as const;

/** A wish as it lies in the person's mailbox: a draft in a folder of its own, which nobody sends. */
export interface StoredWish {
  readonly id: string;
  readonly wish: SupplyWish;
  /** Of what is wished: two with the same one are one wish. */
  readonly key: string;
  readonly step: Step;
  /** Who is at it, or was; "" for nobody. */
  readonly worker: string;
  /** Why it failed, as `fail` was given it. */
  readonly why: string;
  /** ISO 8601, UTC, by Exchange's clock: when it was kept, and when somebody last worked on it. */
  readonly since: string;
  readonly touched: string;
}

export interface WishStore {
  /** Graph's id of the folder; made when it is first wanted. */
  folder(): Promise<string>;
  /** Those kept, oldest first. Without the folder there are none, and none is made. */
  list(): Promise<readonly StoredWish[]>;
  /** Kept whole when this resolves, its files with it. */
  add(wish: SupplyWish, key: string, files: readonly WishFile[]): Promise<string>;
  claim(id: string): Promise<void>;
  fail(id: string, why: string): Promise<void>;
  /** To be tried again, whatever was tried before. */
  renew(id: string, key: string): Promise<void>;
  /** Notes that an attempt is about to send (`OncePorts.sending`), or did not. A note is a message of its own: no window overwrites another's. */
  sending(key: string, attempt: string): Promise<void>;
  notSent(key: string, attempt: string): Promise<void>;
  /** Nobody sends it from now on who asks (`standing`). */
  takeBack(id: string): Promise<void>;
  done(id: string): Promise<void>;
  /** Of one wish, and of all others for the same document. */
  standing(id: string, key: string): Promise<Standing>;
  /** False when it was no longer there. */
  remove(id: string): Promise<boolean>;
  /** Takes away mails made ready, and notes of sendings, for what is no longer wished, as `list` last saw them. */
  sweep(): Promise<void>;
  files(id: string): Promise<readonly WishFile[]>;
}

/** Seen by the person in their own folder list: what they delete there is no longer wished. */
export const wishFolderName = "Văn bản chờ cung cấp";

const ownRoot = { mailbox: null, parent: null };
const own = (name: string) => `String {00020329-0000-0000-C000-000000000046} Name moj-edoc-wish${name}`;
const stepId = own("");
const keyId = own("-key");
const workerId = own("-worker");
const whyId = own("-why");
const sendingId = own("-sending");
const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=${[stepId, keyId, workerId, whyId, sendingId, markId].map((name) => `id eq '${name}'`).join(" or ")})`)}`;
const asText = { Prefer: 'outlook.body-content-type="text"' };

/** `worker`: a name no other pane has. */
export function openWishStore(graph: Graph, worker: string): WishStore {
  let strays: readonly string[] = [];
  let known: Promise<string | null> | null = null;
  const remembered = (asked: Promise<string | null>): Promise<string | null> => {
    known = asked;
    const forget = (): void => {
      if (known === asked) known = null;
    };
    asked.then((id) => void (id === null && forget()), forget);
    return asked;
  };
  const lookUp = (): Promise<string | null> => known ?? remembered(findNamedFolder(graph, ownRoot, wishFolderName));
  const folder = async (): Promise<string> => (await lookUp()) ?? (await remembered(makeNamedFolder(graph, ownRoot, wishFolderName))) ?? "";
  const set = async (id: string, values: Readonly<Record<string, string>>): Promise<void> => {
    const singleValueExtendedProperties = Object.entries(values).map(([name, value]) => ({ id: name, value }));
    await graph.json({ method: "PATCH", path: pathOf(id), json: { singleValueExtendedProperties } satisfies Message });
  };
  const inFolder = (place: string, wanted: string): Promise<readonly Message[]> => allPages<Message>(graph, `/me/mailFolders/${encodeURIComponent(place)}/messages?${wanted}&${expand}&$top=100`, asText);
  const withKey = async (key: string): Promise<readonly Message[]> => {
    const place = await lookUp();
    const filter = `singleValueExtendedProperties/any(ep:ep/id eq '${keyId}' and ep/value eq '${key.replace(/'/g, "''")}')`;
    return place === null ? [] : inFolder(place, `$select=id&$filter=${encodeURIComponent(filter)}`);
  };
  const forget = async (key: string, attempt: string | null): Promise<void> => {
    for (const one of await withKey(key)) {
      const noted = valueOf(sendingId, one);
      if (noted !== "" && (attempt === null || noted === attempt)) await removeMail(graph, one.id ?? "");
    }
  };
  return {
    folder,
    list: async () => {
      const place = await lookUp();
      if (place === null) return [];
      const found = await inFolder(place, "$select=id,body,createdDateTime,lastModifiedDateTime");
      const wishes = found.flatMap((message) => storedIn(message) ?? []);
      const wished = new Set(wishes.map(({ key }) => key));
      strays = found.filter((message) => isStray(message, wished)).map(({ id }) => id ?? "");
      return wishes.sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : one.id < other.id ? -1 : 1));
    },
    add: async (wish, key, files) => {
      const place = await folder();
      const message: Message = {
        subject: wish.record.tag.subject ?? wish.record.message.subject,
        body: { contentType: "text", content: writeWish(wish) },
        singleValueExtendedProperties: [
          { id: stepId, value: files.length > 0 ? "gathering" : "waiting" },
          { id: keyId, value: key },
          ...(files.length > 0 ? [{ id: workerId, value: worker }] : []),
        ],
      };
      const made = await graph.json<Message>({ method: "POST", path: `/me/mailFolders/${encodeURIComponent(place)}/messages`, json: message });
      if (!made?.id) throw new Error("Graph kept a wish and did not name it");
      try {
        for (const file of files) await attach(graph, pathOf(made.id), file, {}, () => set(made.id ?? "", { [workerId]: worker }));
        if (files.length > 0) await set(made.id, { [stepId]: "waiting", [workerId]: "" });
      } catch (fault) {
        await removeMail(graph, made.id).catch(() => undefined);
        throw fault;
      }
      return made.id;
    },
    claim: (id) => set(id, { [workerId]: worker }),
    fail: (id, why) => set(id, { [stepId]: "failed", [whyId]: why, [workerId]: "" }),
    renew: async (id, key) => {
      await forget(key, null);
      await set(id, { [stepId]: "waiting", [whyId]: "", [workerId]: "" });
    },
    sending: async (key, attempt) => {
      const singleValueExtendedProperties = [
        { id: keyId, value: key },
        { id: sendingId, value: attempt },
      ];
      await graph.json({ method: "POST", path: `/me/mailFolders/${encodeURIComponent(await folder())}/messages`, json: { subject: key, singleValueExtendedProperties } satisfies Message });
    },
    notSent: forget,
    takeBack: (id) => set(id, { [stepId]: "cancelled" }),
    done: (id) => set(id, { [stepId]: "done" }),
    standing: async (id, key) => {
      const same = await withKey(key);
      return { wanted: same.some((one) => one.id === id && valueOf(stepId, one) === "waiting"), sending: same.map((one) => valueOf(sendingId, one)).filter((attempt) => attempt !== "") };
    },
    remove: (id) => removeMail(graph, id),
    sweep: async () => {
      for (const id of strays) await removeMail(graph, id);
      strays = [];
    },
    files: async (id) => {
      const page = await graph.json<{ readonly value: readonly Attachment[] }>({ method: "GET", path: `${pathOf(id)}/attachments?$select=id,name,contentType` });
      const files: WishFile[] = [];
      for (const { id: fileId, name, contentType } of page?.value ?? []) {
        files.push({ name: name ?? "", contentType: contentType ?? "application/octet-stream", bytes: await graph.bytes({ method: "GET", path: `${pathOf(id)}/attachments/${encodeURIComponent(fileId ?? "")}/$value` }) });
      }
      return files;
    },
  };
}

/** `null` for what is no wish of ours, such as a mail being made ready in the same folder. */
function storedIn(message: Message): StoredWish | null {
  const { id, body, createdDateTime, lastModifiedDateTime } = message;
  const value = (name: string): string => valueOf(name, message);
  const step = steps.find((one) => one === value(stepId));
  const wish = step === undefined ? null : readWish(body?.content ?? "");
  if (step === undefined || wish === null) return null;
  return { id: id ?? "", wish, key: value(keyId), step, worker: value(workerId), why: value(whyId), since: createdDateTime ?? "", touched: lastModifiedDateTime ?? "" };
}

function isStray(message: Message, wished: ReadonlySet<string>): boolean {
  const made = valueOf(markId, message);
  if (made !== "") return !wished.has(made);
  return valueOf(sendingId, message) !== "" && !wished.has(valueOf(keyId, message));
}

function valueOf(name: string, message: Message | null): string {
  return message?.singleValueExtendedProperties?.find((one) => one.id === name)?.value ?? "";
}
