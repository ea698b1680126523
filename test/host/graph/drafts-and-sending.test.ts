import { expect, test } from "@jest/globals";
import { inWorld } from "../../support/graph-world";

const editors = "banbientap@moj.gov.vn";
const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));
const immutable = { Prefer: 'IdType="ImmutableId"' };
const headers = ["id", "entry", "unit", "v", "meta"].map((name) => ({ name: `x-moj-edoc-${name}`, value: `gia-tri-${name}` }));
const carrier = { subject: "Thông báo số 247/TB-BTP", body: { contentType: "html", content: "<p>Kính gửi Ban biên tập</p>" }, toRecipients: to(editors) };

test("a submission goes the whole way: draft with five headers, original attached, sent, and arrives with both", () =>
  inWorld(async ({ ask, store }) => {
    const draft = await ask("POST", "/me/messages", { json: { ...carrier, internetMessageHeaders: headers }, headers: immutable });
    expect([draft.status, draft.json.isDraft]).toEqual([201, true]);
    const path = `/me/messages/${draft.json.id}`;
    const named = await ask("PATCH", path, { json: { internetMessageId: "<edoc.1@publish.moj.gov.vn>" }, headers: immutable });
    expect(named.json.internetMessageId).toBe("<edoc.1@publish.moj.gov.vn>");
    const original = Buffer.from("From: a@b.vn\r\nSubject: x\r\n\r\nGốc\r\n");
    const attached = await ask("POST", `${path}/attachments`, { json: { "@odata.type": "#microsoft.graph.fileAttachment", name: "Thông báo.eml", contentType: "message/rfc822", contentBytes: original.toString("base64") } });
    expect([attached.status, attached.json.name]).toEqual([201, "Thông báo.eml"]);
    const sent = await ask("POST", `${path}/send`, { headers: immutable });
    expect([sent.status, sent.bytes.length]).toEqual([202, 0]);

    const own = await ask("GET", `${path}?$select=isDraft,internetMessageHeaders`, { headers: immutable });
    expect([own.json.isDraft, own.json.internetMessageHeaders]).toEqual([false, undefined]);
    expect((await ask("GET", `${path}/$value`, { headers: immutable })).bytes.toString("latin1")).toMatch(/^x-moj-edoc-id: gia-tri-id\r$/m);

    const inbox = `/users/${editors}/mailFolders/inbox/messages`;
    const arrived = await ask("GET", `${inbox}?$filter=${encodeURIComponent("internetMessageId eq '<edoc.1@publish.moj.gov.vn>'")}&$select=id,subject,internetMessageHeaders`, { as: "editor" });
    expect(arrived.json.value).toHaveLength(1);
    expect(arrived.json.value[0].internetMessageHeaders).toEqual(expect.arrayContaining(headers));
    const files = await ask("GET", `/users/${editors}/messages/${arrived.json.value[0].id}/attachments`, { as: "editor" });
    expect(Buffer.from(files.json.value[0].contentBytes, "base64").equals(original)).toBe(true);
    expect(store.list(editors, "inbox")[0]?.state.isRead).toBe(false);
  }));

test.each([
  ["an empty collection", []],
  ["six headers", [...headers, { name: "x-six", value: "6" }]],
])("refuses %s of internet message headers", (_, internetMessageHeaders) =>
  inWorld(async ({ ask, store }) => {
    const answer = await ask("POST", "/me/messages", { json: { ...carrier, internetMessageHeaders } });
    expect([answer.status, answer.code]).toEqual([400, "InvalidInternetMessageHeaderCollection"]);
    expect(store.list("an.nm@moj.gov.vn", null)).toHaveLength(0);
  }));

test("a header that does not start with x- is refused, and headers are never changed later", () =>
  inWorld(async ({ ask }) => {
    expect((await ask("POST", "/me/messages", { json: { ...carrier, internetMessageHeaders: [{ name: "Importance", value: "high" }] } })).code).toBe("InvalidInternetMessageHeader");
    const draft = await ask("POST", "/me/messages", { json: carrier });
    const patched = await ask("PATCH", `/me/messages/${draft.json.id}`, { json: { internetMessageHeaders: headers } });
    expect([patched.status, patched.code]).toEqual([400, "ErrorInvalidPropertySet"]);
  }));

test("an ordinary id dies when the draft is sent; the immutable one lives on", () =>
  inWorld(async ({ ask }) => {
    const plain = (await ask("POST", "/me/messages", { json: carrier })).json.id as string;
    const lasting = (await ask("GET", `/me/messages/${plain}?$select=id`, { headers: immutable })).json.id as string;
    expect(lasting).not.toBe(plain);
    await ask("POST", `/me/messages/${plain}/send`);
    expect((await ask("GET", `/me/messages/${plain}`)).code).toBe("ErrorItemNotFound");
    const now = await ask("GET", `/me/messages/${lasting}?$select=id,isDraft`);
    expect([now.status, now.json.isDraft]).toEqual([200, false]);
    expect(now.json.id).not.toBe(plain);
    expect((await ask("GET", "/me/messages/not-an-id!")).code).toBe("ErrorInvalidIdMalformed");
  }));

test("sending as the unit needs the right to; in the unit's own mailbox too", () =>
  inWorld(async ({ ask, store }) => {
    const unit = { emailAddress: { address: "plhshc@moj.gov.vn", name: "Vụ Pháp luật hình sự - hành chính" } };
    const refused = await ask("POST", "/me/sendMail", { json: { message: { ...carrier, from: unit } } });
    expect([refused.status, refused.code]).toEqual([403, "ErrorSendAsDenied"]);
    expect(store.list("an.nm@moj.gov.vn", null)).toHaveLength(0);
    expect((await ask("POST", "/users/plhshc@moj.gov.vn/sendMail", { json: { message: carrier } })).code).toBe("ErrorSendAsDenied");
    expect((await ask("POST", "/me/sendMail", { as: "secretary", json: { message: { ...carrier, from: unit } } })).status).toBe(202);
    const [arrived] = store.list(editors, "inbox");
    expect([arrived?.from?.address, arrived?.sender?.address]).toEqual([unit.emailAddress.address, unit.emailAddress.address]);
    expect((await ask("POST", "/users/plhshc@moj.gov.vn/sendMail", { as: "secretary", json: { message: carrier } })).status).toBe(202);
    expect(store.list("plhshc@moj.gov.vn", "sentitems")).toHaveLength(1);
  }));

test("a mailbox one has no right to is closed, and one that does not exist is unknown", () =>
  inWorld(async ({ ask }) => {
    expect((await ask("GET", "/users/banbientap@moj.gov.vn/mailFolders/inbox")).code).toBe("ErrorAccessDenied");
    expect((await ask("GET", "/users/khong.co@moj.gov.vn/messages")).code).toBe("ErrorInvalidUser");
  }));

test("sendMail carries mail without a draft, as JSON or MIME, and leaves none when it fails", () =>
  inWorld(async ({ ask, store }) => {
    expect((await ask("POST", "/me/sendMail", { json: { message: carrier, saveToSentItems: false } })).status).toBe(202);
    expect(store.list("an.nm@moj.gov.vn", null)).toHaveLength(0);
    const mime = Buffer.from(Buffer.from(`From: an.nm@moj.gov.vn\r\nTo: ${editors}\r\nSubject: MIME\r\nX-Own: 1\r\n\r\nabc\r\n`).toString("base64"));
    expect((await ask("POST", "/me/sendMail", { body: mime, headers: { "Content-Type": "text/plain" } })).status).toBe(202);
    expect(store.list(editors, "inbox")).toHaveLength(2);
    expect((await ask("POST", "/me/sendMail", { body: Buffer.from("%%%"), headers: { "Content-Type": "text/plain" } })).code).toBe("ErrorMimeContentInvalidBase64String");
    const nobody = await ask("POST", "/me/sendMail", { json: { message: { subject: "x" } } });
    expect([nobody.status, nobody.code]).toEqual([400, "ErrorInvalidRecipients"]);
    expect((await ask("POST", "/me/sendMail", { json: { message: { ...carrier, toRecipients: to("an@moj.gov.vn@evil.example") } } })).code).toBe("ErrorInvalidRecipients");
    expect(store.list("an.nm@moj.gov.vn", "drafts")).toHaveLength(0);
  }));

test("a forward takes the attachments along and quotes the mail; comment and body exclude each other", () =>
  inWorld(async ({ ask, store }) => {
    const { id } = await store.create("an.nm@moj.gov.vn", "inbox", {
      from: { name: "Lan <b>", address: "lan.vt@moj.gov.vn" },
      to: [{ name: "", address: "an.nm@moj.gov.vn" }],
      subject: "Họp <giao ban>",
      body: { type: "html", content: "<p>Nội dung</p>" },
      attachments: [{ name: "lịch.pdf", contentType: "application/pdf", bytes: Buffer.from("pdf") }],
    });
    const draft = await ask("POST", `/me/messages/${id}/createForward`, { json: { comment: "Kính chuyển <Ban>", toRecipients: to(editors) } });
    expect([draft.status, draft.json.subject, draft.json.hasAttachments]).toEqual([201, "Fwd: Họp <giao ban>", true]);
    expect(draft.json.body.content).toContain("Kính chuyển &lt;Ban&gt;");
    expect(draft.json.body.content).toContain("<b>Từ:</b> Lan &lt;b&gt; &lt;lan.vt@moj.gov.vn&gt;");
    expect((await ask("POST", `/me/messages/${id}/forward`, { json: { comment: "a", message: { body: { contentType: "text", content: "b" } } } })).status).toBe(400);
    expect((await ask("POST", `/me/messages/${id}/forward`, { json: { toRecipients: to(editors) } })).status).toBe(202);
    expect(store.list(editors, "inbox")[0]?.hasAttachments).toBe(true);
    const reply = await ask("POST", `/me/messages/${id}/createReplyAll`);
    expect(reply.json.toRecipients).toEqual([{ emailAddress: { name: "Lan <b>", address: "lan.vt@moj.gov.vn" } }]);
  }));

test("what was sent keeps its words; its read mark, categories and flag may change", () =>
  inWorld(async ({ ask, store }) => {
    await ask("POST", "/me/sendMail", { json: { message: carrier } });
    const id = store.list("an.nm@moj.gov.vn", "sentitems")[0]?.id ?? "";
    expect((await ask("PATCH", `/me/messages/${id}`, { json: { subject: "khác" } })).code).toBe("ErrorInvalidPropertyUpdateSentMessage");
    const marked = await ask("PATCH", `/me/messages/${id}`, { json: { isRead: false, categories: ["Đã cung cấp"], flag: { flagStatus: "flagged" } } });
    expect([marked.status, marked.json.categories, marked.json.flag.flagStatus, marked.json.isRead]).toEqual([200, ["Đã cung cấp"], "flagged", false]);
    expect((await ask("PATCH", `/me/messages/${id}`, { json: { isRead: true }, headers: { "If-Match": 'W/"old"' } })).status).toBe(412);
    expect((await ask("POST", `/me/messages/${id}/send`)).status).toBe(400);
  }));

test("an answer that is lost on the way comes after the mail has left", () =>
  inWorld(async ({ ask, store, fault }) => {
    const draft = await ask("POST", "/me/messages", { json: carrier, headers: immutable });
    fault({ loseNextSends: 1 });
    expect((await ask("POST", `/me/messages/${draft.json.id}/send`)).status).toBe(504);
    expect(store.list(editors, "inbox")).toHaveLength(1);
    expect((await ask("GET", `/me/messages/${draft.json.id}?$select=isDraft`)).json.isDraft).toBe(false);
    expect((await ask("POST", "/me/sendMail", { json: { message: carrier } })).status).toBe(202);
  }));

test("too much at once is answered 429 with Retry-After, a bad token 401", () =>
  inWorld(async ({ ask, raw, fault }) => {
    fault({ throttleNext: 1, retryAfterSeconds: 7 });
    const first = await ask("GET", "/me");
    expect([first.status, first.headers["retry-after"]]).toEqual([429, "7"]);
    expect((await ask("GET", "/me")).json.mail).toBe("an.nm@moj.gov.vn");
    fault({ rejectToken: true });
    expect((await ask("GET", "/me")).code).toBe("InvalidAuthenticationToken");
    fault({});
    expect((await raw("GET", "/v1.0/me", {}, new Uint8Array())).status).toBe(401);
    expect((await raw("GET", "/v1.0/me", { Authorization: "Bearer local.nobody" }, new Uint8Array())).status).toBe(401);
    const marked = await ask("GET", "/me", { headers: { "client-request-id": "11111111-1111-1111-1111-111111111111" } });
    expect(marked.headers).toMatchObject({ "client-request-id": "11111111-1111-1111-1111-111111111111", "request-id": expect.any(String) });
  }));
