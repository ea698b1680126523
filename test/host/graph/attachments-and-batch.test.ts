import { expect, test } from "@jest/globals";
import { inWorld, type World } from "../../support/graph-world";

const me = "an.nm@moj.gov.vn";
const file = (name: string, size: number) => ({ "@odata.type": "#microsoft.graph.fileAttachment", name, contentBytes: Buffer.alloc(size, 65).toString("base64") });
const session = (size: number, attachmentType = "file") => ({ AttachmentItem: { attachmentType, name: "quét.pdf", contentType: "application/pdf", size } });

async function aDraft({ ask }: World): Promise<string> {
  return (await ask("POST", "/me/messages", { json: { subject: "x", toRecipients: [{ emailAddress: { address: "ha.tt@moj.gov.vn" } }] } })).json.id as string;
}

test("an attachment of 3 MB or more, and a request over 4 MB, are refused", () =>
  inWorld(async (world) => {
    const path = `/me/messages/${await aDraft(world)}/attachments`;
    expect((await world.ask("POST", path, { json: file("a.pdf", 3 * 1024 * 1024 - 1) })).status).toBe(413);
    const almost = await world.ask("POST", path, { json: file("a.pdf", 3 * 1024 * 1024 - 2000) });
    expect([almost.status, almost.json.size]).toEqual([201, 3 * 1024 * 1024 - 2000]);
    const large = await world.ask("POST", path, { json: file("a.pdf", 3 * 1024 * 1024 + 1) });
    expect([large.status, large.code]).toEqual([413, "RequestEntityTooLarge"]);
  }));

test("a large file goes up in pieces, in order, to an address that takes no token", () =>
  inWorld(async (world) => {
    const { ask, raw, store } = world;
    const id = await aDraft(world);
    const content = Buffer.alloc(7 * 1024 * 1024).map((_, index) => index % 251);
    const opened = await ask("POST", `/me/messages/${id}/attachments/createUploadSession`, { json: session(content.length) });
    expect([opened.status, opened.json.nextExpectedRanges]).toEqual([201, ["0-"]]);
    const url = String(opened.json.uploadUrl).replace("https://outlook.office.com", "/outlook.office.com");
    const piece = 3 * 1024 * 1024;
    const put = (from: number, to: number, more: Record<string, string> = {}) => raw("PUT", url, { "Content-Range": `bytes ${from}-${to - 1}/${content.length}`, ...more }, content.subarray(from, to));
    expect((await put(0, piece, { Authorization: "Bearer local.staff" })).status).toBe(401);
    expect((await put(0, 4 * 1024 * 1024)).status).toBe(413);
    expect((await put(piece, 2 * piece)).status).toBe(416);
    expect((await put(0, piece)).json.nextExpectedRanges).toEqual([`${piece}-`]);
    expect((await put(piece, 2 * piece)).status).toBe(200);
    const last = await put(2 * piece, content.length);
    expect([last.status, last.bytes.length, last.headers["location"]]).toEqual([201, 0, expect.stringContaining("/attachments('")]);
    const [attached] = (await ask("GET", `/me/messages/${id}/attachments?$select=id,name,size`)).json.value;
    expect(attached).toMatchObject({ name: "quét.pdf", size: content.length });
    expect((await ask("GET", `/me/messages/${id}/attachments/${attached.id}/$value`)).bytes.equals(content)).toBe(true);
    expect((await put(0, piece)).status).toBe(404);
    expect(store.list(me, "drafts")[0]?.hasAttachments).toBe(true);
  }));

test("upload sessions are for large files in one's own mailbox", () =>
  inWorld(async (world) => {
    const path = `/me/messages/${await aDraft(world)}/attachments/createUploadSession`;
    expect((await world.ask("POST", path, { json: session(1000) })).code).toBe("ErrorAttachmentSizeShouldNotBeLessThanMinimumSize");
    expect((await world.ask("POST", path, { json: session(151 * 1024 * 1024) })).status).toBe(413);
    expect((await world.ask("POST", path, { json: session(4_000_000, "item") })).code).toBe("ErrorAttachmentSessionIsSupportedOnlyForFileAttachments");
    const shared = await world.store.create("plhshc@moj.gov.vn", "drafts", { subject: "x" });
    const refused = await world.ask("POST", `/users/plhshc@moj.gov.vn/messages/${shared.id}/attachments/createUploadSession`, { as: "secretary", json: session(4_000_000) });
    expect([refused.status, refused.code]).toEqual([403, "ErrorAccessDenied"]);
  }));

test("a mail attached as an item shows the mail inside; files and items can be taken off a draft, not off a sent mail", () =>
  inWorld(async (world) => {
    const { ask, store } = world;
    const id = await aDraft(world);
    const item = { "@odata.type": "#microsoft.graph.itemAttachment", name: "Thư gốc", item: { "@odata.type": "#microsoft.graph.message", subject: "Bên trong", body: { contentType: "text", content: "Xin chào" } } };
    const added = await ask("POST", `/me/messages/${id}/attachments`, { json: item });
    expect(added.status).toBe(201);
    const shown = await ask("GET", `/me/messages/${id}/attachments/${added.json.id}?$expand=microsoft.graph.itemattachment/item`);
    expect(shown.json.item).toMatchObject({ subject: "Bên trong", bodyPreview: "Xin chào" });
    expect((await ask("GET", `/me/messages/${id}/attachments/${added.json.id}/$value`)).bytes.toString()).toMatch(/^Subject: =\?UTF-8\?B\?/m);
    const other = await ask("POST", `/me/messages/${id}/attachments`, { json: file("a.txt", 3) });
    const all = await ask("GET", `/me/messages/${id}?$expand=attachments`);
    expect(all.json.attachments.map((one: { name: string }) => one.name)).toEqual(["Thư gốc", "a.txt"]);
    expect((await ask("DELETE", `/me/messages/${id}/attachments/${other.json.id}`)).status).toBe(204);
    await ask("POST", `/me/messages/${id}/send`);
    const sent = store.list(me, "sentitems")[0]?.id ?? "";
    expect((await ask("DELETE", `/me/messages/${sent}/attachments/${added.json.id}`)).status).toBe(400);
    expect((await ask("GET", `/me/messages/${sent}/attachments/none`)).code).toBe("ErrorItemNotFound");
  }));

test("twenty requests go in one, each answered for itself; what depends on a failed one is not tried", () =>
  inWorld(async ({ ask, store }) => {
    const one = (id: string, over: Record<string, unknown> = {}) => ({ id, method: "GET", url: "/me/mailFolders/inbox", ...over });
    const answer = await ask("POST", "/$batch", { json: { requests: [
      one("1"),
      one("2", { url: "/me/messages/khong-co" }),
      one("3", { dependsOn: ["2"] }),
      one("4", { method: "POST", url: "/me/messages", headers: { "Content-Type": "application/json" }, body: { subject: "từ lô" }, dependsOn: ["1"] }),
    ] } });
    expect(answer.json.responses.map((part: { status: number }) => part.status)).toEqual([200, 400, 424, 201]);
    expect(store.list(me, "drafts")[0]?.subject).toBe("từ lô");
    const many = await ask("POST", "/$batch", { json: { requests: Array.from({ length: 21 }, (_, index) => one(String(index))) } });
    expect(many.status).toBe(400);
    expect((await ask("POST", "/$batch", { json: { requests: [one("1"), one("1")] } })).status).toBe(400);
  }));

test("what Graph does not have is refused, not invented", () =>
  inWorld(async (world) => {
    const { ask } = world;
    const id = await aDraft(world);
    expect((await ask("GET", "/me/events")).status).toBe(400);
    expect((await ask("POST", `/me/messages/${id}/sendAgain`)).status).toBe(400);
    expect((await ask("PUT", `/me/messages/${id}`)).status).toBe(405);
    expect((await ask("POST", "/me/messages", { body: Buffer.from("{"), headers: { "Content-Type": "application/json" } })).status).toBe(400);
    expect((await ask("POST", "/me/messages", { body: Buffer.from("{}") })).status).toBe(400);
    expect((await ask("GET", "/me/messages/%E0%A4%A")).status).toBe(400);
  }));
