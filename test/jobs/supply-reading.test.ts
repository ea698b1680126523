import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { FiledMail } from "../../src/domain/mail";
import type { ItemRecord } from "../../src/domain/submission";
import { tagFrom } from "../../src/domain/tag-from";
import { original } from "../../src/graph/original";
import { sendSubmission } from "../../src/graph/send-submission";
import { openSelection } from "../../src/jobs/supply-selected";
import { supplyReading } from "../../src/jobs/supply-reading";
import { submissionBody } from "../../src/text/submission-body";
import { aCatalogue, aDocument, aMail, aPolicy, carrying, unitMailbox } from "../support/builders";
import { graphOver } from "../support/graph-fetch";
import { inWorld, type World } from "../support/graph-world";

const rules = { policy: aPolicy(), catalogue: aCatalogue() };
const owed = rules.catalogue.entries.find(({ supply }) => supply)!.code;
const numbered = (number: string) => aDocument(owed, `${number}.pdf`, { type: "TB", number, symbol: `${number}/TB-BTP`, issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: `Kết luận <script>${number}</script>` });
const nothingKept: ItemRecord = { tag: null, supplied: null };
const mailOf = (itemId: string): FiledMail => ({ ...aMail({ from: unitMailbox, subject: "Thông báo" }), itemId, sharedMailbox: "plhshc@moj.gov.vn", internetMessageId: "<goc@moj.gov.vn>", conversationId: "", receivedAt: "2016-03-29T06:00:00Z" });

async function story(world: World, number: string, before: ItemRecord = nothingKept, marked: ItemRecord[] = []) {
  const { graph } = graphOver(world, "secretary");
  const { id } = await world.store.importEml("plhshc@moj.gov.vn", "inbox", Buffer.from(`From: vanphongbo@moj.gov.vn\r\nSubject: ${number}\r\n\r\nx`));
  const document = numbered(number);
  return supplyReading({ mail: mailOf(id), classification: carrying(document), tag: tagFrom(document, "", rules.catalogue)!, rules, by: "ha.tt@moj.gov.vn" }, before, {
    bytesOf: () => Promise.resolve(null),
    sha256: (content) => Promise.resolve(createHash("sha256").update(content).digest("hex")),
    now: () => "2016-03-29T07:00:00.000Z",
    body: (record) => submissionBody(record, { entry: "Thông báo", unit: "Văn phòng Bộ" }),
    original: () => original(graph, id, "plhshc@moj.gov.vn"),
    send: (submission) => sendSubmission(graph, submission),
    mark: (record) => Promise.resolve(marked.push(record) > 0),
  });
}

const arrived = ({ store }: World) => store.list(rules.policy.publicationMailboxes[0]!, "inbox");

describe("supplying a mail that was received", () => {
  test("sends it with the original, marks it, and its words are no markup", () =>
    inWorld(async (world) => {
      const marked: ItemRecord[] = [];
      expect((await story(world, "247", nothingKept, marked)).kind).toBe("supplied");
      expect(marked).toMatchObject([{ supplied: { how: "read", by: "ha.tt@moj.gov.vn" } }]);
      const mail = await world.store.read(rules.policy.publicationMailboxes[0]!, arrived(world)[0]!.id);
      expect(mail.body.content).toContain("&lt;script&gt;247");
      expect(mail.body.content).not.toContain("<script>");
    }));

  test("again says since when, and sends nothing", () =>
    inWorld(async (world) => {
      await story(world, "247");
      expect(await story(world, "247")).toMatchObject({ kind: "already" });
      expect(await story(world, "247", { tag: null, supplied: { id: "0123456789abcdef0123456789abcdef", at: "2016-03-01T00:00:00Z", by: "an.nm@moj.gov.vn", how: "read" } })).toEqual({ kind: "already", at: "2016-03-01T00:00:00Z", by: "an.nm@moj.gov.vn" });
      expect(arrived(world)).toHaveLength(1);
    }));
});

describe("supplying several at once", () => {
  test("sends each once, keeps the failed one for another try, and leaves out what is secret", () =>
    inWorld(async (world) => {
      let fails = 1;
      const documents: Record<string, ReturnType<typeof aDocument>> = { m1: numbered("1"), m2: numbered("2"), m3: aDocument(owed, "mat.pdf", { secrecy: "MẬT" }), m4: aDocument(null) };
      const selection = openSelection(Object.keys(documents).map((itemId) => ({ itemId, subject: itemId })), rules, {
        read: (itemId) => Promise.resolve(documents[itemId]!),
        judgementOf: (document) => ({ classification: carrying(document), subject: "" }),
        supply: async (document) => {
          if (document === documents["m2"] && fails-- > 0) throw new Error("cut");
          return (await story(world, document.facts.number!)).kind as string;
        },
        failed: () => "failed",
        isFailure: (outcome) => outcome === "failed",
        isWatched: () => true,
        changed: () => undefined,
      });
      const ends = () => selection.states().map(({ state }) => (state.kind === "done" ? state.outcome : state.kind === "not-owed" ? state.why : state.kind));
      await selection.readAll();
      expect(ends()).toEqual(["judged", "judged", "secret", "not-in-catalogue"]);
      await Promise.all([selection.supplyAll(), selection.supplyAll()]);
      expect(ends()).toEqual(["supplied", "failed", "secret", "not-in-catalogue"]);
      await selection.retry("m1");
      await selection.retry("m2");
      expect(ends()).toEqual(["supplied", "supplied", "secret", "not-in-catalogue"]);
      expect(arrived(world)).toHaveLength(2);
    }));
});
