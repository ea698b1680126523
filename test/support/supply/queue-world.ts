import { createHash } from "node:crypto";
import { tagFrom } from "../../../src/domain/tag-from";
import type { FiledMail } from "../../../src/domain/mail";
import type { SupplyWish, WishFile } from "../../../src/domain/supply-wish";
import { lastingId } from "../../../src/graph/original";
import { makeWish } from "../../../src/jobs/make-wish";
import { openWishQueue, type WishQueue } from "../../../src/jobs/wish-queue";
import { openWishPorts } from "../../../src/taskpane/works/wish-ports";
import { submissionBody } from "../../../src/text/submission-body";
import { aCatalogue, aDocument, aMail, aPolicy, carrying, unitMailbox } from "../builders";
import { graphOver, type Spied } from "../graph-fetch";
import type { World } from "../graph-world";
import { madeUpPace } from "./made-up-pace";

export const rules = { policy: aPolicy(), catalogue: aCatalogue() };
export const owed = rules.catalogue.entries.find(({ supply }) => supply)!.code;
export const publication = rules.policy.publicationMailboxes[0]!;
const secretary = "ha.tt@moj.gov.vn";
export const sha256 = (content: string | Uint8Array): Promise<string> => Promise.resolve(createHash("sha256").update(content).digest("hex"));

export const numbered = (number: string) => aDocument(owed, `${number}.pdf`, { type: "TB", number, symbol: `${number}/TB-BTP`, issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: `Kết luận <script>${number}</script>` });

export interface OpenQueue extends Spied {
  readonly queue: WishQueue;
}

/** The secretary's queue over the emulator; its waits are over at once, and its clock goes by what was waited. */
export function queueOver(world: World, cut: (line: string) => boolean = () => false, worker = "here.1"): OpenQueue {
  const spied = graphOver(world, "secretary", cut);
  let elapsed = 0;
  const wait = (ms: number): Promise<void> => {
    elapsed += ms;
    spied.waited.push(ms);
    return new Promise((go) => setImmediate(go));
  };
  const { ports } = openWishPorts({
    graph: spied.graph,
    toOf: () => publication,
    person: secretary,
    worker,
    isGone: () => false,
    body: (wish) => submissionBody(wish, { entry: "Thông báo", unit: "Văn phòng Bộ" }),
    wait,
    pace: madeUpPace(() => elapsed),
    now: Date.now,
  });
  return { ...spied, queue: openWishQueue(ports) };
}

/** A unit's notice in its mailbox, wished for as a click would. */
export async function wishFor(world: World, number: string, differs: { readonly eml?: Buffer; readonly change?: Parameters<typeof makeWish>[0]["change"]; readonly mailbox?: string; readonly from?: FiledMail["from"]; readonly at?: string } = {}): Promise<SupplyWish> {
  const mailbox = differs.mailbox ?? "plhshc@moj.gov.vn";
  const { id } = await world.store.importEml(mailbox, "inbox", differs.eml ?? Buffer.from(`From: vanphongbo@moj.gov.vn\r\nSubject: ${number}\r\n\r\nx`));
  const mail = { ...aMail({ from: differs.from === undefined ? unitMailbox : differs.from, subject: "Thông báo" }), itemId: id, sharedMailbox: mailbox, internetMessageId: "<goc@moj.gov.vn>", conversationId: "", receivedAt: "2016-03-29T06:00:00Z" };
  const document = numbered(number);
  const itemId = await lastingId(graphOver(world, "secretary").graph, id, mailbox);
  const made = await makeWish(
    { mail, classification: carrying(document), tag: tagFrom(document, "", rules.catalogue)!, rules, by: secretary, source: { kind: "mail", itemId, mailbox }, sharedMailbox: mailbox, internetMessageId: mail.internetMessageId, ...(differs.change === undefined ? {} : { change: differs.change }) },
    { bytesOf: () => Promise.resolve(null), sha256, now: () => differs.at ?? "2016-03-29T07:00:00.000Z" },
  );
  if (made.kind !== "wish") throw new Error(`no wish: ${JSON.stringify(made)}`);
  return made.wish;
}

/** Kept and worked until nothing goes on by itself; answers how each ended, or stands. */
export async function supplied({ queue }: OpenQueue, wishes: readonly SupplyWish[], files: readonly WishFile[] = []): Promise<readonly string[]> {
  const ids = await queue.add(wishes.map((wish) => ({ wish, files })));
  await queue.idle();
  return ids.map((id) => {
    const state = queue.view().wishes.find((one) => one.id === id)?.state;
    return state === undefined ? "gone" : state.kind === "done" ? state.end.kind : state.kind;
  });
}

export const arrived = ({ store }: World) => store.list(publication, "inbox");
export const left = ({ store }: World) => ({ sent: store.list(secretary, "sentitems").length, drafts: store.list(secretary, "drafts").length, bin: store.list(secretary, "deleteditems").length, queued: store.folders(secretary).reduce((sum, { displayName, total }) => (displayName === "Văn bản chờ cung cấp" ? sum + total : sum), 0) });
