import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { openDraftMove } from "../../src/graph/draft-move";
import { openGraph, type Graph } from "../../src/graph/request";
import { moveDraft, type MovedDraft, type MovePorts } from "../../src/jobs/move-draft";
import { lettersOf } from "../../src/domain/whole-draft";
import { inWorld, type World } from "../support/graph-world";

const own = "ha.tt@moj.gov.vn";
const unit = { name: "Văn phòng Bộ", address: "vanphongbo@moj.gov.vn" };
const sha256 = (content: string | Uint8Array) => Promise.resolve(createHash("sha256").update(content).digest("hex"));
const picture = Buffer.from("89504e470d0a1a0a", "hex");
const inner = "From: lan.vt@moj.gov.vn\r\nSubject: Thư gốc\r\nX-Rieng: giữ\r\n\r\nNội dung\r\n";
const body = '<p>Kính gửi các đơn vị,</p><img src="cid:dau@moj"><p>Trân trọng &amp; cảm ơn./.</p>';

/** A draft with everything a draft may hold; answers its id. */
async function aDraft({ store }: World, more: { readonly bytes?: number } = {}): Promise<string> {
  const file = (name: string, bytes: Uint8Array, contentType: string, rest = {}) => ({ name, contentType, bytes, ...rest });
  const draft = await store.create(
    own,
    "drafts",
    {
      from: { name: "Trần Thu Hà", address: own },
      to: [{ name: "", address: "cntt@moj.gov.vn" }],
      cc: [{ name: "Lan", address: "lan.vt@moj.gov.vn" }],
      bcc: [{ name: "", address: "banbientap@moj.gov.vn" }],
      replyTo: [{ name: "", address: "tccb@moj.gov.vn" }],
      subject: "Thông báo số 61/TB-VP",
      body: { type: "html", content: body },
      inReplyTo: "<cau-hoi@moj.gov.vn>",
      references: ["<dau-tien@moj.gov.vn>", "<cau-hoi@moj.gov.vn>"],
      importance: "high",
      headers: [{ name: "x-moj-edoc-id", value: "ab".repeat(16) }],
      attachments: [
        file("Thông báo.pdf", Buffer.alloc(more.bytes ?? 5000, "pdf"), "application/pdf"),
        file("dau.png", picture, "image/png", { isInline: true, contentId: "dau@moj" }),
        file("Thư gốc", Buffer.from(inner), "message/rfc822", { kind: "item" }),
      ],
    },
    { categories: ["Khẩn"], customProperties: { edoc: '{"v":1}' } },
  );
  return draft.id;
}

type Fault = "refuse" | "throttle" | "long" | "before" | "after";

/** The person's way to Graph, with a fault at the n-th request, or at every one from there on. */
function graphOver(world: World, at = -1, kind: Fault = "refuse", forEver = false): { readonly graph: Graph; readonly asked: string[]; readonly waited: number[] } {
  const asked: string[] = [];
  const waited: number[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    asked.push(`${init.method} ${pathname}`);
    const strikes = at >= 0 && (forEver ? asked.length > at : asked.length === at + 1);
    const refusal = (status: number, headers = {}) => new Response(JSON.stringify({ error: { code: "Thử", message: "" } }), { status, headers });
    if (strikes && kind === "before") throw new TypeError("Failed to fetch");
    if (strikes && kind === "refuse") return refusal(403);
    if (strikes && kind === "throttle") return refusal(429, { "Retry-After": "7" });
    if (strikes && kind === "long") return refusal(429, { "Retry-After": "600" });
    const bytes = typeof init.body === "string" ? Buffer.from(init.body) : ((init.body as Uint8Array | undefined) ?? new Uint8Array());
    const answer = await world.raw(init.method ?? "GET", pathname + search, init.headers as Record<string, string>, bytes);
    if (strikes) throw new TypeError("Failed to fetch");
    return new Response(answer.bytes.length === 0 ? null : new Uint8Array(answer.bytes), { status: answer.status, headers: answer.headers });
  };
  return { graph: openGraph({ token: () => Promise.resolve("local.secretary"), fetch, wait: (ms) => Promise.resolve(void waited.push(ms)) }), asked, waited };
}

function portsFor(graph: Graph, draftId: string, differs: Partial<MovePorts> = {}): MovePorts {
  return {
    ...openDraftMove(graph, unit, own, "html"),
    mailbox: unit.address,
    tell: () => undefined,
    save: () => Promise.resolve(draftId),
    shown: () => Promise.resolve({ subject: "Thông báo số 61/TB-VP", recipients: [1, 1, 1], files: 3, letters: lettersOf(body) }),
    sha256,
    ...differs,
  };
}

const copies = ({ store }: World) => store.list(unit.address, null);
/** All there is to know of the person's own draft. */
const original = async ({ store }: World, id: string) => ({ raw: Buffer.from(await store.raw(own, id)).toString("latin1"), ...(await store.read(own, id)) });

async function expectWhole(world: World, lost: readonly string[] = ["mails-as-files"], moved?: MovedDraft): Promise<void> {
  const { store } = world;
  expect(copies(world)).toHaveLength(1);
  const copy = await store.read(unit.address, copies(world)[0]!.id);
  expect(copy).toMatchObject({
    folder: "drafts",
    from: { address: unit.address },
    to: [{ address: "cntt@moj.gov.vn" }],
    cc: [{ address: "lan.vt@moj.gov.vn" }],
    bcc: [{ address: "banbientap@moj.gov.vn" }],
    replyTo: [{ address: "tccb@moj.gov.vn" }],
    subject: "Thông báo số 61/TB-VP",
    inReplyTo: "<cau-hoi@moj.gov.vn>",
    state: { isDraft: true, categories: ["Khẩn"], customProperties: { edoc: '{"v":1}' } },
  });
  expect(copy.body.content).toContain('<img src="cid:dau@moj">');
  const header = (name: string) => copy.headers.find((one) => one.name.toLowerCase() === name)?.value;
  expect([header("x-moj-edoc-id"), header("importance"), header("references")]).toEqual(["ab".repeat(16), "high", "<dau-tien@moj.gov.vn> <cau-hoi@moj.gov.vn>"]);
  const files = await Promise.all(copy.attachments.map(async ({ id, name, isInline, contentId }) => ({ name, isInline, contentId, text: Buffer.from(await store.attachment(unit.address, copy.id, id)).toString("utf8") })));
  expect(files).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "Thông báo.pdf", isInline: false }),
      { name: "dau.png", isInline: true, contentId: "dau@moj", text: picture.toString("utf8") },
      expect.objectContaining({ name: "Thư gốc.eml", text: inner }),
    ]),
  );
  if (moved !== undefined) expect(moved).toMatchObject({ kind: "moved", lost });
}

describe("a draft moved to the unit's mailbox", () => {
  test("comes over with everything in it, and the person's own stays as it was", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      const before = await original(world, id);
      await expectWhole(world, undefined, await moveDraft(portsFor(graphOver(world).graph, id)));
      expect(await original(world, id)).toEqual(before);
    }));

  test("belongs to the same conversation in the unit's mailbox", () =>
    inWorld(async (world) => {
      const asked = await world.store.create(unit.address, "inbox", { subject: "Câu hỏi", internetMessageId: "<dau-tien@moj.gov.vn>" }, { isDraft: false });
      await moveDraft(portsFor(graphOver(world).graph, await aDraft(world)));
      expect(copies(world).find(({ folder }) => folder === "drafts")?.conversationId).toBe(asked.conversationId);
    }));

  test("is there once, however often it is asked for", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      await moveDraft(portsFor(graphOver(world).graph, id));
      await expectWhole(world, undefined, await moveDraft(portsFor(graphOver(world).graph, id)));
    }));

  test("an earlier copy that somebody has worked on is left alone, and said", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      await moveDraft(portsFor(graphOver(world).graph, id));
      await world.store.change(unit.address, copies(world)[0]!.id, { subject: "Thông báo số 62/TB-VP" });
      expect(await moveDraft(portsFor(graphOver(world).graph, id))).toMatchObject({ kind: "other-copy" });
      expect(copies(world).map(({ subject }) => subject)).toEqual(["Thông báo số 62/TB-VP"]);
    }));

  test("a copy that was sent already is not made a second time", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      await moveDraft(portsFor(graphOver(world).graph, id));
      await world.store.send(unit.address, copies(world)[0]!.id);
      expect(await moveDraft(portsFor(graphOver(world).graph, id))).toEqual({ kind: "sent" });
      expect(copies(world)).toHaveLength(1);
    }));

  test("a mailbox the person may not open is told before anything is saved", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      let saved = false;
      const ports = { ...portsFor(graphOver(world).graph, id), ...openDraftMove(graphOver(world).graph, { name: "", address: "cntt@moj.gov.vn" }, own, "html"), save: () => ((saved = true), Promise.resolve(id)) };
      await expect(moveDraft(ports)).rejects.toMatchObject({ name: "GraphError", status: 403 });
      expect(saved).toBe(false);
    }));

  test("what the window shows and the mailbox has not yet is waited for, and then not guessed", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      const { graph, waited } = graphOver(world);
      const shown = () => Promise.resolve({ subject: "Thông báo số 61/TB-VP", recipients: [1, 1, 1] as const, files: 3, letters: lettersOf(`${body}<p>Sua them</p>`) });
      expect(await moveDraft(portsFor(graph, id, { shown }))).toEqual({ kind: "not-saved-yet" });
      expect(waited).toEqual([1000, 2000, 4000, 8000]);
      expect(copies(world)).toEqual([]);
    }));

  test("a file above three megabytes goes up in pieces where Exchange takes it, and is said to be too large where not", () =>
    inWorld(async (world) => {
      const id = await aDraft(world, { bytes: 7 * 1024 * 1024 });
      expect(await moveDraft(portsFor(graphOver(world).graph, id))).toMatchObject({ kind: "broken-off", fault: { name: "TooLargeHere", file: "Thông báo.pdf" }, leftBehind: false });
      expect(copies(world)).toEqual([]);
      world.fault({ sharedUploads: true });
      await expectWhole(world, undefined, await moveDraft(portsFor(graphOver(world).graph, id)));
    }), 60_000);

  test("a copy that is not the draft is taken away again", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      const ports = portsFor(graphOver(world).graph, id);
      const damaged = { ...ports, attach: (copyId: string, file: Parameters<MovePorts["attach"]>[1], bytes: Uint8Array) => ports.attach(copyId, file, bytes.subarray(0, bytes.length - 1)) };
      expect(await moveDraft(damaged)).toEqual({ kind: "differs", part: "files", leftBehind: false });
      expect(copies(world)).toEqual([]);
    }));

  test("an Exchange that will hear of no thread still takes the mail, and the loss is told", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      const { graph } = graphOver(world);
      const refusing: Graph = { ...graph, json: (ask) => (JSON.stringify(ask.json ?? "").includes("0x1042") ? graph.json({ ...ask, json: { ...(ask.json as object), subject: 1 } }) : graph.json(ask)) };
      expect(await moveDraft(portsFor(refusing, id))).toMatchObject({ kind: "moved", lost: ["thread", "mails-as-files"] });
    }));
});

describe("whatever fails on the way", () => {
  test.each<[Fault, boolean, string]>([
    ["refuse", false, "is refused"],
    ["throttle", false, "has to wait"],
    ["long", false, "would have to wait too long"],
    ["before", false, "is lost before it arrives"],
    ["after", false, "is carried out and its answer lost"],
    ["refuse", true, "and all after it are refused"],
    ["before", true, "and all after it are lost"],
  ])("%s (for ever: %s): when a request %s, the copy is whole and alone or there is none, and the original is as it was", async (kind, forEver) => {
    let requests = 0;
    await inWorld(async (world) => {
      const { graph, asked } = graphOver(world);
      await moveDraft(portsFor(graph, await aDraft(world)));
      requests = asked.length;
    });
    for (let at = 0; at < requests; at += 1) {
      await inWorld(async (world) => {
        const id = await aDraft(world);
        const before = await original(world, id);
        const { graph, asked } = graphOver(world, at, kind, forEver);
        const moved = await moveDraft(portsFor(graph, id)).catch((fault: Error) => fault);
        const where = `${asked[at]} → ${"kind" in moved ? JSON.stringify(moved) : moved.message}`;
        expect({ where, original: await original(world, id) }).toEqual({ where, original: before });
        const left = "leftBehind" in moved && moved.leftBehind;
        if ("kind" in moved && moved.kind === "moved") await expectWhole(world, undefined, moved);
        else if (!left) expect({ where, copies: copies(world).length }).toEqual({ where, copies: 0 });
        else expect({ where, forEver }).toEqual({ where, forEver: true });
        // The next click, on a line that is whole again, always ends with one whole copy.
        await expectWhole(world, undefined, await moveDraft(portsFor(graphOver(world).graph, id)));
        expect(await original(world, id)).toEqual(before);
      });
    }
  }, 120_000);
});
