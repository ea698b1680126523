import { randomBytes } from "node:crypto";
import { GraphError, badRequest, json, type GraphResponse } from "./answer";
import { graphBase, type Call } from "./call";
import { parseFilter } from "./filter";
import { folderId, messageId } from "./ids";
import { showMessage } from "./list-messages";
import { messageFacts } from "./message-facts";
import type { Whose } from "./rights";
import type { MessageSummary } from "../mailboxes/mail";

type Seen = ReadonlyMap<string, Pick<MessageSummary, "modifiedAt" | "moves">>;
type Item = { readonly kind: "there"; readonly id: string; readonly moves: number } | { readonly kind: "removed"; readonly shownId: string };

interface Round {
  readonly mailbox: string;
  readonly folder: string;
  readonly query: string;
  readonly items: readonly Item[];
  readonly next: Seen;
}

const kept = 200;

/** What changed in a folder since a token. Tokens live as long as the emulator: afterwards they are refused as Graph refuses old ones. */
export class DeltaRounds {
  private readonly rounds = new Map<string, { readonly round: Round; readonly offset: number }>();
  private readonly ended = new Map<string, { readonly mailbox: string; readonly folder: string; readonly query: string; readonly seen: Seen }>();

  async answer(call: Call, whose: Whose, folder: string): Promise<GraphResponse> {
    const skipToken = call.query.get("skiptoken");
    if (skipToken !== null) {
      const open = this.rounds.get(skipToken);
      if (open === undefined) throw syncStateNotFound();
      return this.page(call, whose, open.round, open.offset);
    }
    const deltaToken = call.query.get("deltatoken");
    const before = deltaToken === null ? null : this.ended.get(deltaToken);
    if (before === undefined || (before !== null && (before.folder !== folder || before.mailbox !== whose.mailbox))) throw syncStateNotFound();
    return this.page(call, whose, this.begin(call, whose, folder, before?.seen ?? null), 0);
  }

  private begin(call: Call, whose: Whose, folder: string, before: Seen | null): Round {
    const filterText = call.query.get("filter");
    const filter = filterText === null ? null : parseFilter(filterText);
    if (filter?.properties.some((path) => path !== "receivedDateTime") === true) throw badRequest("Change tracking filters by receivedDateTime only.", "ErrorInvalidUrlQueryFilter");
    const wanted = call.query.get("changetype");
    const all = call.needs.store.list(whose.mailbox, folder).filter((message) => filter === null || filter.matches(messageFacts(message, [])));
    const next = new Map(all.map((message) => [message.id, message]));
    const isNews = (message: MessageSummary) => {
      const kind = before?.has(message.id) === true ? (before.get(message.id)?.modifiedAt === message.modifiedAt ? null : "updated") : "created";
      return kind !== null && (wanted === null || wanted === kind);
    };
    const there: Item[] = all.filter(isNews).map(({ id, moves }) => ({ kind: "there", id, moves }));
    const gone: Item[] = wanted === null || wanted === "deleted"
      ? [...(before ?? [])].filter(([id]) => !next.has(id)).map(([id, { moves }]) => ({ kind: "removed", shownId: messageId(call, { id, mailbox: whose.mailbox, folder, moves }) }))
      : [];
    const query = call.query.link({ deltatoken: null, skiptoken: null });
    return { mailbox: whose.mailbox, folder, query, items: [...there, ...gone], next };
  }

  private async page(call: Call, whose: Whose, round: Round, offset: number): Promise<GraphResponse> {
    const size = Number(/odata\.maxpagesize=(\d+)/.exec(call.headers["prefer"] ?? "")?.[1] ?? call.query.whole("top", 1, 1000) ?? 10);
    const items = round.items.slice(offset, offset + size);
    const end = offset + items.length;
    const here = call.needs.store.list(round.mailbox, null);
    const value = await Promise.all(items.map(async (item) => {
      const message = item.kind === "there" ? here.find((one) => one.id === item.id) : undefined;
      if (message !== undefined) return showMessage(call, message);
      const id = item.kind === "removed" ? item.shownId : messageId(call, { id: item.id, mailbox: round.mailbox, folder: round.folder, moves: item.moves });
      return { "@removed": { reason: "deleted" }, id };
    }));
    const link = `${graphBase}/${whose.base}/mailFolders('${folderId(round.mailbox, round.folder)}')/messages/delta?${round.query === "" ? "" : `${round.query}&`}`;
    const token = randomBytes(18).toString("base64url");
    const isLast = end >= round.items.length;
    if (isLast) remember(this.ended, token, { mailbox: round.mailbox, folder: round.folder, query: round.query, seen: round.next });
    else remember(this.rounds, token, { round, offset: end });
    return json(200, {
      "@odata.context": `${graphBase}/$metadata#Collection(message)`,
      ...(isLast ? { "@odata.deltaLink": `${link}$deltatoken=${token}` } : { "@odata.nextLink": `${link}$skiptoken=${token}` }),
      value,
    });
  }
}

function remember<T>(map: Map<string, T>, token: string, value: T): void {
  map.set(token, value);
  const oldest = map.size > kept ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

const syncStateNotFound = () => new GraphError(410, "SyncStateNotFound", "The sync state generation is not found; start again without a token.");
