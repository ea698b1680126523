import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { openDraftMove } from "../../src/graph/draft-move";
import { openGraph, type Graph } from "../../src/graph/request";
import { moveDraft, type MovedDraft } from "../../src/jobs/move-draft";
import type { MovePorts } from "../../src/jobs/move-ports";
import type { Begun } from "../../src/domain/one-copy";
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

type Fault = "refuse" | "token" | "throttle" | "long" | "before" | "after";

/** The person's way to Graph, with a fault at the n-th request and those that follow it, `times` in all. */
function graphOver(world: World, at = -1, kind: Fault = "refuse", times = 1): { readonly graph: Graph; readonly asked: string[]; readonly waited: number[] } {
  const asked: string[] = [];
  const waited: number[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    asked.push(`${init.method} ${pathname}`);
    const strikes = at >= 0 && asked.length > at && asked.length <= at + times;
    const refusal = (status: number, headers = {}) => new Response(JSON.stringify({ error: { code: "Thử", message: "" } }), { status, headers });
    if (strikes && kind === "before") throw new TypeError("Failed to fetch");
    if (strikes && kind === "refuse") return refusal(403);
    if (strikes && kind === "token") return refusal(401);
    if (strikes && kind === "throttle") return refusal(429, { "Retry-After": "7" });
    if (strikes && kind === "long") return refusal(429, { "Retry-After": "600" });
    const bytes = typeof init.body === "string" ? Buffer.from(init.body) : ((init.body as Uint8Array | undefined) ?? new Uint8Array());
    const answer = await world.raw(init.method ?? "GET", pathname + search, init.headers as Record<string, string>, bytes);
    if (strikes) throw new TypeError("Failed to fetch");
    return new Response(answer.bytes.length === 0 ? null : new Uint8Array(answer.bytes), { status: answer.status, headers: answer.headers });
  };
  return { graph: openGraph({ token: () => Promise.resolve("local.secretary"), fetch, wait: (ms) => Promise.resolve(void waited.push(ms)) }), asked, waited };
}

const inWindow = (name: string) => ({ name, mailbox: own, type: "html" as const });

function portsFor(graph: Graph, draftId: string, differs: Partial<MovePorts> = {}, window = "one"): MovePorts {
  return {
    ...openDraftMove(graph, unit, inWindow(window)),
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
  if (moved !== undefined) expect(moved).toMatchObject({ kind: "moved", copyId: expect.stringContaining(copy.id), lost, files: 2 });
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
      const ports = { ...portsFor(graphOver(world).graph, id), ...openDraftMove(graphOver(world).graph, { name: "", address: "cntt@moj.gov.vn" }, inWindow("one")), save: () => ((saved = true), Promise.resolve(id)) };
      await expect(moveDraft(ports)).rejects.toMatchObject({ name: "MailboxClosed", cause: { status: 403 } });
      expect(saved).toBe(false);
    }));

  test("a token that is refused is told before anything is saved", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      world.fault({ rejectToken: true });
      let saved = false;
      await expect(moveDraft(portsFor(graphOver(world).graph, id, { save: () => ((saved = true), Promise.resolve(id)) }))).rejects.toMatchObject({ name: "GraphError", status: 401 });
      expect([saved, copies(world)]).toEqual([false, []]);
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

/** How many requests a move takes that nothing disturbs. */
async function requestsOfAMove(): Promise<number> {
  let requests = 0;
  await inWorld(async (world) => {
    const { graph, asked } = graphOver(world);
    await moveDraft(portsFor(graph, await aDraft(world)));
    requests = asked.length;
  });
  return requests;
}

describe("whatever fails on the way", () => {
  test.each<[Fault, number, string]>([
    ["refuse", 1, "is refused"],
    ["throttle", 1, "has to wait"],
    ["long", 1, "would have to wait too long"],
    ["before", 1, "is lost before it arrives"],
    ["after", 1, "is carried out and its answer lost"],
    ["refuse", 2, "and the next are refused"],
    ["before", 2, "and the next are lost before they arrive"],
    ["after", 2, "and the next are carried out and their answers lost"],
    ["refuse", Infinity, "and all after it are refused"],
    ["token", Infinity, "and all after it find the token refused"],
    ["before", Infinity, "and all after it are lost"],
    ["after", Infinity, "and all after it are carried out and their answers lost"],
  ])("%s (times: %s): when a request %s, the copy is whole and alone or there is none, and the original is as it was", async (kind, times) => {
    const requests = await requestsOfAMove();
    for (let at = 0; at < requests; at += 1) {
      await inWorld(async (world) => {
        const id = await aDraft(world);
        const before = await original(world, id);
        const { graph, asked } = graphOver(world, at, kind, times);
        const moved = await moveDraft(portsFor(graph, id)).catch((fault: Error) => fault);
        const where = `${asked[at]} → ${"kind" in moved ? JSON.stringify(moved) : moved.message}`;
        expect({ where, original: await original(world, id) }).toEqual({ where, original: before });
        const left = "leftBehind" in moved && moved.leftBehind;
        if ("kind" in moved && moved.kind === "moved") await expectWhole(world, undefined, moved);
        else if (!left) expect({ where, copies: copies(world).length }).toEqual({ where, copies: 0 });
        else expect({ where, times }).toEqual({ where, times: Infinity });
        // The next click, on a line that is whole again, always ends with one whole copy.
        await expectWhole(world, undefined, await moveDraft(portsFor(graphOver(world).graph, id)));
        expect(await original(world, id)).toEqual(before);
      });
    }
  }, 120_000);

  test.each([1, 2, 3, 4, 5, 6])("the last word accepted and %i answers lost: what is said of the copy is true, and the next click finds it", async (lost) => {
    await inWorld(async (world) => {
      const id = await aDraft(world);
      const { graph } = graphOver(world);
      let left = -1;
      const losing: Graph = {
        ...graph,
        json: async (ask) => {
          const answer = await graph.json(ask);
          if (left < 0 && ask.method === "PATCH") left = lost;
          if (left <= 0) return answer as never;
          left -= 1;
          throw new TypeError("Failed to fetch");
        },
      };
      const moved = await moveDraft(portsFor(losing, id));
      if (moved.kind === "moved") await expectWhole(world, undefined, moved);
      else expect(moved).toMatchObject({ kind: "broken-off", leftBehind: true });
      await expectWhole(world, undefined, await moveDraft(portsFor(graphOver(world).graph, id)));
    });
  });
});

describe("two windows that move the same draft", () => {
  const inTime = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 100));

  /** As of an Exchange whose clock tells the two apart. */
  const dated = (world: World, ports: MovePorts): MovePorts => {
    const exact = <T extends Begun>(copy: T): T => ({ ...copy, begun: copies(world).find(({ id }) => copy.id.startsWith(id))?.createdAt ?? copy.begun });
    return { ...ports, create: async (draft, mark) => exact(await ports.create(draft, mark)), earlier: async (mark) => (await ports.earlier(mark)).map(exact) };
  };

  test.each<[string, typeof dated]>([
    ["in the same second", (_, ports) => ports],
    ["one after the other", dated],
  ])("end with one copy and both say so, whenever the second begins (%s)", async (_, as) => {
    const requests = await requestsOfAMove();
    for (let after = 0; after < requests; after += 1) {
      await inWorld(async (world) => {
        const id = await aDraft(world);
        const { graph, asked } = graphOver(world);
        let second: Promise<MovedDraft> | undefined;
        const begin = () => (second ??= moveDraft(as(world, portsFor(graphOver(world).graph, id, { wait: inTime }, "two"))));
        const watched: Graph = { ...graph, json: (ask) => (asked.length >= after && void begin(), graph.json(ask)) };
        const first = await moveDraft(as(world, portsFor(watched, id, { wait: inTime })));
        const answers = [first, await begin()];
        expect({ after, answers: answers.map(({ kind }) => kind) }).toEqual({ after, answers: ["moved", "moved"] });
        for (const answer of answers) await expectWhole(world, undefined, answer);
      });
    }
  }, 120_000);

  test("are one second's work: the second comes by while the first is about to say its last word, and waits, whichever id is the lesser", async () => {
    const seen = new Set<boolean>();
    const sameSecond = <T extends Begun>(copy: T): T => ({ ...copy, begun: "2026-11-26T02:00:10Z" });
    for (let worlds = 0; worlds < 20 && seen.size < 2; worlds += 1) {
      await inWorld(async (world) => {
        const id = await aDraft(world);
        const ids: string[] = [];
        const portsOf = (window: string, differs: Partial<MovePorts>): MovePorts => {
          const ports = portsFor(graphOver(world).graph, id, { wait: inTime }, window);
          const create: MovePorts["create"] = async (draft, mark) => {
            const begun = await ports.create(draft, mark);
            ids.push(begun.id);
            return sameSecond(begun);
          };
          return { ...ports, create, earlier: async (mark) => (await ports.earlier(mark)).map(sameSecond), ...differs };
        };
        let second: Promise<MovedDraft> | undefined;
        const secondWaits = () =>
          new Promise<void>((resolve) => {
            second = moveDraft(portsOf("two", { tell: ({ kind }) => kind === "waiting" && resolve() }));
            void second.then(() => resolve());
          });
        const { finish } = portsOf("one", {});
        const first = await moveDraft(portsOf("one", { finish: async (copyId, mark) => (await secondWaits(), await finish(copyId, mark)) }));
        for (const answer of [first, await second!]) await expectWhole(world, undefined, answer);
        seen.add(ids[0]! < ids[1]!);
      });
    }
    expect(seen.size).toBe(2);
  }, 60_000);

  test("a copy another window left a moment ago may still be worked on: it is waited for, and neither taken nor doubled", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      const ports = portsFor(graphOver(world).graph, id, {}, "closed");
      await ports.create((await ports.read(id))!, await sha256(id));
      const [begun] = copies(world);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(await moveDraft(portsFor(graphOver(world).graph, id))).toEqual({ kind: "under-way" });
      expect(copies(world).map((copy) => copy.id)).toEqual([begun!.id]);
    }));

  test("a copy left long ago is cleared away", () =>
    inWorld(async (world) => {
      const id = await aDraft(world);
      const ports = portsFor(graphOver(world).graph, id, {}, "closed");
      await ports.create((await ports.read(id))!, await sha256(id));
      const [left] = copies(world);
      const here = portsFor(graphOver(world).graph, id);
      const earlier: MovePorts["earlier"] = async (mark) => (await here.earlier(mark)).map((copy) => (copy.id.startsWith(left!.id) ? { ...copy, begun: "2026-01-01T00:00:00Z" } : copy));
      await expectWhole(world, undefined, await moveDraft({ ...here, earlier }));
    }));
});
