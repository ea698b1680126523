import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { allProofs } from "../../../src/cli/tenant/all-proofs";
import { inWorld, type World } from "../../support/graph-world";
import { realPolicy } from "../../support/small-site";
import { runAdmin } from "../../support/run-command";
import { standStill, tenantOver, type Asked } from "../../support/tenant";

beforeAll(standStill);
afterAll(() => void jest.useRealTimers());

const own = "huy.lq@moj.gov.vn";
const shared = "banbientap@moj.gov.vn";
const run = (mailbox: string, ...more: readonly string[]) => ["--mailbox", mailbox, "--run", "--json", ...more];
const lies = ({ store }: World) => store.mailboxes().map((mailbox) => [mailbox, store.list(mailbox, null).length, store.folders(mailbox).length]);
const written = (asked: readonly Asked[]) => asked.filter(({ method }) => method !== "GET").map(({ url }) => new URL(url).pathname);
const tried = allProofs.filter(({ attempt }) => attempt !== null);

describe("without --run", () => {
  test("asks nothing and tells everything it would do, also by hand", async () => {
    const { status, out, asked } = await tenantOver(null, []);
    expect([status, asked]).toEqual([0, []]);
    for (const { id, how, matters } of allProofs) for (const part of [id, how, matters]) expect(out).toContain(part);
    expect(out).toMatch(/^Đây là kế hoạch, chưa hỏi Graph điều gì/);
    const json = await tenantOver(null, ["--json", "--only", "top-1000"]);
    expect(JSON.parse(json.out)).toMatchObject({ results: [{ id: "top-1000", result: "planned" }] });
  });

  test("is one of the administrator's commands", async () => {
    expect(await runAdmin(["tenant-check", "--only", "hand-csp"])).toMatchObject({ status: 0, out: expect.stringContaining("hand-csp") });
    expect(await runAdmin(["tenant-check", "--help"])).toMatchObject({ status: 0, out: expect.stringContaining("EVANBAN_TOKEN") });
  });
});

describe("on mailboxes that do what we take for granted", () => {
  test("in one's own: what can be tried holds but for what the emulator does not do, and nothing is left of it", () =>
    inWorld(async (world) => {
      const before = lies(world);
      const { status, results, saw, left, asked } = await tenantOver(world, run(own));
      const differing = tried.filter(({ id }) => results[id] !== "held").map(({ id }) => `${id}: ${results[id]}, ${saw[id]}`);
      expect(differing).toEqual(["headers-promoted: not-held, $expand không thấy; $filter không thấy.", expect.stringMatching(/^copy-of-shared: not-tried, Chỉ thử được trong hộp thư dùng chung/)]);
      expect([status, left, lies(world)]).toEqual([1, [], before]);
      expect(written(asked).filter((one) => !one.startsWith("/v1.0/me/") && !one.startsWith("/api/gv1.0/users('huy.lq"))).toEqual([]);
    }));

  test("in a shared one: the same, written to nobody else, and where the copy of a sent mail lies", () =>
    inWorld(async (world) => {
      const before = lies(world);
      const { results, saw, left, asked } = await tenantOver(world, run(shared));
      const differing = tried.filter(({ id }) => results[id] !== "held").map(({ id }) => `${id}: ${results[id]}`);
      expect(differing).toEqual(["headers-promoted: not-held", "upload-session: not-tried"]);
      expect(saw["copy-of-shared"]).toBe(`Trong Thư đã gửi của ${shared} sau 0 giây.`);
      expect([left, lies(world)]).toEqual([[], before]);
      expect(written(asked).filter((one) => !one.startsWith(`/v1.0/users/${encodeURIComponent(shared)}/`))).toEqual([]);
    }));

  test("on a screen each line says what was seen, and what depends on what did not hold", () =>
    inWorld(async (world) => {
      const { out } = await tenantOver(world, ["--mailbox", own, "--run", "--only", "message-id-settable,headers-promoted,hand-csp"]);
      expect(out).toMatch(/\[ĐÚNG\] message-id-settable: .*\n {4}Đọc lại: đúng/);
      expect(out).toMatch(/\[KHÔNG ĐÚNG\] headers-promoted: .*\n.*\n {4}Liên quan: .*OUTLOOK-PLATFORM/);
      expect(out).toMatch(/1 điều đúng, 1 không đúng, 1 chưa thử\.\nKhông đúng: headers-promoted[\s\S]*Đã xóa mọi thứ/);
    }));
});

describe("what does not hold is found", () => {
  const immutable = (asked: Asked): Asked => ({ ...asked, headers: { ...asked.headers, Prefer: 'IdType="ImmutableId"' } });
  const refuse = (status: number, code: string) => new Response(JSON.stringify({ error: { code, message: "refused" } }), { status });
  const sentUnseen = (text: string, { url }: Asked) => (url.includes("internetMessageId%20eq") ? JSON.stringify({ value: (JSON.parse(text) as { value: { isDraft: boolean }[] }).value.filter(({ isDraft }) => isDraft) }) : text);
  const inFilter = (part: string) => (asked: Asked) => (decodeURIComponent(asked.url).includes(part) ? refuse(400, "ErrorInvalidUrlQueryFilter") : undefined);

  test.each<readonly [string, Parameters<typeof tenantOver>[2], RegExp]>([
    ["id-dies-on-move", { meddle: immutable }, /Chuyển được thư bằng mã cũ/],
    ["id-dies-on-delete", { meddle: immutable }, /Đọc: vẫn làm được/],
    ["id-dies-on-send", { meddle: immutable }, /xóa: vẫn làm được/],
    ["id-dies-on-send", { answer: sentUnseen }, /số thư đến: 0/],
    ["modified-on-move", { answer: (text) => text.replace(/"lastModifiedDateTime":"[^"]*"/g, '"lastModifiedDateTime":"2026-01-01T00:00:00Z"') }, /Trước: 2026-01-01.*sau: 2026-01-01/],
    ["message-id-settable", { meddle: ({ method, body }) => (method === "PATCH" && body.includes("internetMessageId") ? refuse(400, "ErrorInvalidPropertySet") : undefined) }, /Graph từ chối \(400 ErrorInvalidPropertySet/],
    ["two-with-one-message-id", { answer: (text, { url }) => (url.includes("internetMessageId%20eq") ? JSON.stringify({ value: (JSON.parse(text) as { value: unknown[] }).value.slice(0, 1) }) : text) }, /không đủ hai bản nháp/],
    ["found-after-move", { answer: (text, { url }) => (url.includes("internetMessageId%20eq") ? '{"value":[]}' : text) }, /Không thấy ở chỗ mới/],
    ["headers-arrive", { answer: (text, { url }) => (url.includes("internetMessageHeaders") ? text.replace(/("name":"x-moj-thu-[34]","value":")([^"]{400})[^"]*/g, "$1$2") : text) }, /^3 trên 5 tiêu đề nguyên vẹn/],
    ["sent-is-seen", { answer: sentUnseen }, /Không thấy trong Thư đã gửi sau ba phút/],
    ["property-16000", { answer: (text) => text.replace(/(Đã nhận văn bản\. ){500}/, "") }, /Đọc lại \d{4} chữ/],
    ["property-contains", { meddle: inFilter("contains(ep/value") }, /Graph từ chối \(400 ErrorInvalidUrlQueryFilter/],
    ["property-at-once", { answer: (text, { url }) => (decodeURIComponent(url).includes("ep/value eq") ? '{"value":[]}' : text) }, /Không tìm thấy/],
    ["thread-properties", { answer: (text, { url }) => (url.includes("0x1042") ? "{}" : text) }, /0 trên 2/],
    ["draft-headers", { answer: (text, { url }) => (url.includes("internetMessageHeaders") ? "{}" : text) }, /Không đọc lại được/],
    ["upload-session", { meddle: ({ url }) => (url.endsWith("createUploadSession") ? refuse(403, "ErrorAccessDenied") : undefined) }, /không mở phiên tải lên/],
    ["top-1000", { meddle: inFilter("$top=1000") }, /Graph từ chối/],
  ])("%s (%#)", (id, otherwise, saw) =>
    inWorld(async (world) => {
      const before = lies(world);
      const found = await tenantOver(world, run(own, "--only", id), otherwise);
      expect([found.status, found.results[id]]).toEqual([1, "not-held"]);
      expect(found.saw[id]).toMatch(saw);
      // Whatever a broken answer hides from the proof, it does not hide from the cleaning.
      expect([found.left, lies(world)]).toEqual([[], before]);
    }));

  test("and what the emulator does not do is seen where it is done: a header that became a property", () =>
    inWorld(async (world) => {
      let value = "";
      let arrived = "";
      const found = await tenantOver(world, run(own, "--only", "headers-promoted"), {
        meddle: ({ body, url }) => {
          value = /"name":"x-moj-thu-1","value":"([^"]*)"/.exec(body)?.[1] ?? value;
          arrived = /messages\/([^?/]+)\?\$select=id&\$expand/.exec(url)?.[1] ?? arrived;
          return undefined;
        },
        answer: (text, { url }) => {
          if (url.includes(`messages/${arrived}?`)) return JSON.stringify({ id: arrived, singleValueExtendedProperties: [{ id: "x", value }] });
          return decodeURIComponent(url).includes("ep/value eq 'thu-") ? JSON.stringify({ value: [{ id: decodeURIComponent(arrived) }] }) : text;
        },
      });
      expect([found.status, found.saw["headers-promoted"]]).toEqual([0, "$expand thấy; $filter thấy."]);
    }));

  test("a refusal that repeats the token does not show it", () =>
    inWorld(async (world) => {
      const found = await tenantOver(world, run(own, "--only", "property-16000"), { meddle: ({ method, url }) => (method === "POST" && url.endsWith("/messages") ? refuse(400, "Bearer local.editor") : undefined) });
      expect([found.saw["property-16000"], found.out.includes("local.editor")]).toEqual([expect.stringContaining("Bearer …"), false]);
    }));

  test("copy-of-shared: the copy lies with the person who sent", () =>
    inWorld(async (world) => {
      const found = await tenantOver(world, run(shared, "--only", "copy-of-shared"), {
        answer: (text, { url }) => (!url.includes("internetMessageId%20eq") ? text : url.includes("/me/mailFolders/sentitems") ? '{"value":[{"id":"x"}]}' : '{"value":[]}'),
      });
      expect([found.results["copy-of-shared"], found.saw["copy-of-shared"]]).toEqual(["not-held", expect.stringContaining("của người đăng nhập")]);
    }));
});

describe("when something is in the way", () => {
  test("throttling is waited out; throttling without end is said, and is no answer", () =>
    inWorld(async (world) => {
      world.fault({ throttleNext: 3 });
      expect((await tenantOver(world, run(own, "--only", "property-16000"))).results).toEqual({ "property-16000": "held" });
      world.fault({ throttleNext: 1_000_000 });
      expect(await tenantOver(world, run(own, "--only", "property-16000,top-1000"))).toMatchObject({ status: 1, results: { "property-16000": "not-tried", "top-1000": "not-tried" }, saw: { "top-1000": expect.stringContaining("hạn chế lượt hỏi") } });
    }));

  test("a token that is lost midway ends it, says what is left, never shows the token, and --clean takes it away", () =>
    inWorld(async (world) => {
      const before = lies(world);
      const lost = await tenantOver(world, run(own), {
        meddle: (_, count) => {
          if (count === 9) world.fault({ rejectToken: true });
          return undefined;
        },
        // A gateway that repeats what it was given.
        answer: (text) => text.replace("Access token validation failure", "Bearer local.editor is no good"),
      });
      expect([lost.status, lost.results["top-1000"], lost.saw["top-1000"]]).toEqual([1, "not-tried", expect.stringMatching(/không nhận mã truy cập \(401/)]);
      expect(lost.left).toEqual([expect.stringMatching(/^mọi thứ có dấu [0-9a-f]{6}/)]);
      expect(lost.out + lost.err).not.toContain("local.editor");
      expect(lies(world)).not.toEqual(before);
      world.fault({});
      expect(await tenantOver(world, ["--mailbox", own, "--clean"])).toMatchObject({ status: 0, out: expect.stringContaining("Đã xóa") });
      expect(lies(world)).toEqual(before);
    }));

  test("a line cut in the middle, and a fault of our own, spoil one proof and leave nothing", () =>
    inWorld(async (world) => {
      const before = lies(world);
      let cut = true;
      const found = await tenantOver(world, run(own, "--only", "property-16000,draft-headers"), {
        answer: (text, { method, url }) => {
          if (method === "POST" && url.endsWith("/messages") && cut) {
            cut = false;
            return "{";
          }
          return text;
        },
      });
      expect(found.results).toEqual({ "property-16000": "not-tried", "draft-headers": "held" });
      expect([found.left, lies(world)]).toEqual([[], before]);
      const offline = await tenantOver(null, run(own, "--only", "top-1000"));
      expect([offline.status, offline.saw["top-1000"]]).toEqual([1, expect.stringContaining("Mất mạng")]);
    }));

  test("whoever stops it finds nothing left", () =>
    inWorld(async (world) => {
      const before = lies(world);
      let stop = (): void => undefined;
      const stopped = await tenantOver(world, run(own), {
        onStop: (one) => void (stop = one),
        meddle: (_, count) => {
          if (count === 12) stop();
          return undefined;
        },
      });
      expect([stopped.saw["top-1000"], stopped.left, lies(world)]).toEqual(["Đã dừng theo yêu cầu.", [], before]);
    }));

  test("without rights nothing is tried, and why is said", () =>
    inWorld(async (world) => {
      expect((await tenantOver(world, run("ha.tt@moj.gov.vn", "--only", "top-1000"))).saw["top-1000"]).toMatch(/Không mở được hộp thư ha\.tt@moj\.gov\.vn: Không có quyền/);
      expect((await tenantOver(world, run("khong.co@moj.gov.vn", "--only", "top-1000"))).saw["top-1000"]).toMatch(/Không có hộp thư/);
      const staff = await tenantOver(world, run("plhshc@moj.gov.vn", "--only", "sent-is-seen"), { token: "local.staff" });
      expect([staff.results["sent-is-seen"], staff.saw["sent-is-seen"], staff.left]).toEqual(["not-tried", expect.stringContaining("Send As"), []]);
    }));

  test.each([
    [["--run"], /Hãy nêu hộp thư/],
    [["--run", "--mailbox", "huy.lq"], /Hãy nêu hộp thư/],
    [["--run", "--clean", "--mailbox", own], /một trong/],
    [["--only", "nope"], /Không có điều "nope"/],
    [["x"], /Không rõ "x"/],
    [["--run", "--mailbox", own, "--policy", "khong-co.json"], /Chính sách khong-co\.json/],
  ])("wrong usage is refused: %j", async (args, said) => {
    expect(await tenantOver(null, args)).toMatchObject({ status: 2, err: expect.stringMatching(said), asked: [] });
  });
});

describe("signing in by a code", () => {
  const policy = path.join(mkdtempSync(path.join(os.tmpdir(), "evanban-tenant-")), "policy.json");
  writeFileSync(policy, realPolicy);
  const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
  const args = run(own, "--only", "property-16000", "--policy", policy);
  /** Microsoft's sign-in, giving these answers in turn to whoever asks for the token. */
  const login = (answers: readonly unknown[]) => {
    const left = [...answers];
    return ({ url }: Asked): Response | undefined => {
      if (url.endsWith("/devicecode")) return json({ device_code: "bi-mat", user_code: "ABCD1234", verification_uri: "https://microsoft.com/devicelogin", interval: 5, expires_in: 900 });
      return url.includes("login.microsoftonline.com") ? json(left.shift() ?? { error: "authorization_pending" }, 400) : undefined;
    };
  };

  test("tells page and code, waits as it is told, and shows no token", () =>
    inWorld(async (world) => {
      const began = Date.now();
      const { results, out, err, asked } = await tenantOver(world, args, { token: undefined, meddle: login([{ error: "authorization_pending" }, { error: "slow_down" }, { access_token: "local.editor" }]) });
      expect([results["property-16000"], err]).toEqual(["held", expect.stringContaining("https://microsoft.com/devicelogin, nhập mã ABCD1234")]);
      expect(out + err).not.toMatch(/local\.editor|bi-mat/);
      expect(Date.now() - began).toBeGreaterThanOrEqual(20_000);
      const [first] = asked;
      expect([first!.url, new URLSearchParams(first!.body).get("client_id"), new URLSearchParams(first!.body).get("scope")?.split(" ").length]).toEqual(["https://login.microsoftonline.com/12345678-1234-4234-8234-123456789012/oauth2/v2.0/devicecode", "12345678-1234-4234-8234-123456789011", 5]);
    }));

  test("a token that is lost is asked for once more, and the rest is done", () =>
    inWorld(async (world) => {
      const before = lies(world);
      const { results, left, asked } = await tenantOver(world, args, { token: undefined, meddle: login([{ access_token: "local.gone" }, { access_token: "local.editor" }]) });
      expect([results["property-16000"], left, lies(world)]).toEqual(["held", [], before]);
      expect(asked.filter(({ url }) => url.endsWith("/devicecode"))).toHaveLength(2);
    }));

  test.each([
    [{ error: "authorization_declined" }, /đã từ chối/],
    [{ error: "invalid_client", error_description: "AADSTS7000218: The request body must contain…" }, /Allow public client flows/],
    [{ error: "something_new" }, /something_new/],
  ])("says why nobody was signed in: %j", async (answer, said) => {
    expect(await tenantOver(null, args, { token: undefined, meddle: login([answer]) })).toMatchObject({ status: 1, err: expect.stringMatching(said) });
  });

  test("a code nobody enters runs out; without a network, or with the sample policy, nothing is begun", async () => {
    expect((await tenantOver(null, args, { token: undefined, meddle: login([]) })).err).toMatch(/đã hết hạn mà chưa ai nhập/);
    expect((await tenantOver(null, args, { token: undefined })).err).toMatch(/Không hỏi được login\.microsoftonline\.com/);
    expect(await tenantOver(null, run(own), { token: "" })).toMatchObject({ status: 2, err: expect.stringContaining("bản mẫu") });
    expect(await tenantOver(null, run(own), { token: "hai từ" })).toMatchObject({ status: 2, err: expect.not.stringContaining("hai từ") });
  });
});

test("the guide has a line for each, and no other", () => {
  const guide = readFileSync("docs/admin-tenant.md", "utf8");
  expect([...guide.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id)).toEqual(allProofs.map(({ id }) => id));
});
