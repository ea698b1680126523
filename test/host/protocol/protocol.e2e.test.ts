import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Faults, LaunchOutcome } from "../../../host/protocol/outlook-model";
import type { LaunchEvent } from "../../../host/protocol";
import type { World } from "./open-world";
import { endWorlds, openWorld, startWorlds } from "./open-world";

jest.setTimeout(30_000);
beforeAll(startWorlds);
afterAll(endWorlds);

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  await world.close();
});

const item = "mailbox.item";
const log = (): Promise<unknown[][]> => world.page.evaluate(() => window.testHost.memory.log);
const setFaults = (faults: Partial<Faults>): Promise<void> =>
  world.page.evaluate((given) => window.testHost.protocol.setFaults({ ...window.testHost.memory.faults, ...given }), faults);
const waitFor = async <T>(ask: () => Promise<T>, good: (value: T) => boolean): Promise<T> => {
  for (let end = Date.now() + 5000; ; await new Promise((resolve) => setTimeout(resolve, 25))) {
    const value = await ask();
    if (good(value) || Date.now() > end) return value;
  }
};

interface Launched {
  readonly outcome: LaunchOutcome;
  readonly slow: boolean;
  readonly framesLeft: number;
  readonly focused: string;
}

function launch(functionName: string, event: LaunchEvent = "OnMessageSend", data: Record<string, unknown> = {}): Promise<Launched> {
  return world.page.evaluate(
    async ({ url, name, raised, given }) => {
      document.getElementById("before")?.focus();
      let slow = false;
      const outcome = await window.testHost.protocol.launch(url, "draft1", raised, name, given, () => (slow = true));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { outcome, slow, framesLeft: document.querySelectorAll("iframe").length, focused: document.activeElement?.id ?? "" };
    },
    { url: `${world.servers.addin}/launch.html`, name: functionName, raised: event, given: data },
  );
}

describe("office.js of the package in our frame", () => {
  test("is served byte for byte, becomes ready, asks nobody outside and breaks no policy", async () => {
    const pane = await world.openPane("draft1");
    for (const file of ["office.js", "outlook-web-16.01.js"]) {
      const served = await pane.frame.evaluate(async (name) => {
        const bytes = await (await fetch(`/__outlook/office-js/${name}`)).arrayBuffer();
        return Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
      }, file);
      expect(served).toEqual([...createHash("sha256").update(readFileSync(path.resolve("node_modules/@microsoft/office-js/dist", file))).digest()]);
    }
    const seen = await pane.frame.evaluate(() => ({
      host: Office.context.diagnostics.host,
      language: Office.context.displayLanguage,
      person: Office.context.mailbox.userProfile.emailAddress,
      sets: ["1.13", "1.15", "1.16"].map((set) => Office.context.requirements.isSetSupported("Mailbox", set)),
      nested: Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"),
    }));
    expect(seen).toEqual({ host: "Outlook", language: "vi-VN", person: "an.nm@moj.gov.vn", sets: [true, true, false], nested: true });
    expect(world.complaints).toEqual([]);
  });

  test("has the members npm's build lacks before the add-in's own onReady", async () => {
    const pane = await world.openPane("draft1");
    expect(await pane.frame.evaluate(() => window.pane.membersAtReady)).toEqual(["getSelectedItemsAsync", "loadItemByIdAsync"]);
    expect(await pane.frame.evaluate(() => Office.context.mailbox.item?.inReplyTo)).toBe("<read1@moj.gov.vn>");
    expect(await pane.frame.evaluate(() => Office.context.officeTheme?.bodyBackgroundColor)).toBe("#ffffff");
  });

  test("a client with requirement set 1.12 claims no more and has none of the newer members", async () => {
    await setFaults({ mailboxSet: "1.12" });
    const pane = await world.openPane("read1");
    expect(await pane.frame.evaluate(() => [Office.context.requirements.isSetSupported("Mailbox", "1.13"), Office.context.requirements.isSetSupported("Mailbox", "1.12")])).toEqual([false, true]);
    expect(await pane.frame.evaluate(() => window.pane.membersAtReady)).toEqual([]);
    expect(await pane.frame.evaluate(() => ["getAsFileAsync" in (Office.context.mailbox.item ?? {}), "SelectedItemsChanged" in Office.EventType])).toEqual([false, false]);
  });
});

describe("a mail being composed", () => {
  test("its recipients, subject, body and sender are read and set", async () => {
    const pane = await world.openPane("draft1");
    await pane.get(`${item}.cc.setAsync`, [{ displayName: "Z", emailAddress: "z@gmail.com" }]);
    await pane.get(`${item}.cc.addAsync`, ["banbientap@moj.gov.vn"]);
    expect(await pane.get(`${item}.cc.getAsync`)).toMatchObject([{ displayName: "Z", emailAddress: "z@gmail.com", recipientType: "externalUser" }, { emailAddress: "banbientap@moj.gov.vn" }]);
    expect(await pane.get(`${item}.from.getAsync`)).toMatchObject({ emailAddress: "an.nm@moj.gov.vn" });
    await pane.get(`${item}.subject.setAsync`, "Thông báo số 247");
    expect(await pane.get(`${item}.subject.getAsync`)).toBe("Thông báo số 247");
    await pane.get(`${item}.body.prependAsync`, "<b>Gấp</b>", { coercionType: "html" });
    expect(await pane.get(`${item}.body.getAsync`, "html")).toBe("<b>Gấp</b><p>Chào anh</p>");
    expect(await pane.get(`${item}.body.getAsync`, "text")).toBe("GấpChào anh");
    expect(await pane.get(`${item}.getComposeTypeAsync`)).toMatchObject({ composeType: "reply" });
  });

  test("attachments, headers, session data, custom properties and notifications are kept", async () => {
    const pane = await world.openPane("draft1");
    const id = await pane.get(`${item}.addFileAttachmentFromBase64Async`, "aGFp", "thông báo.txt");
    expect(await pane.get(`${item}.getAttachmentsAsync`)).toMatchObject([{ id, name: "thông báo.txt", attachmentType: "file", size: 3 }]);
    expect(await pane.get(`${item}.getAttachmentContentAsync`, id)).toEqual({ content: "aGFp", format: "base64" });
    await pane.get(`${item}.removeAttachmentAsync`, id);
    expect((await pane.call(`${item}.removeAttachmentAsync`, id)).code).toBe(9008);

    await pane.get(`${item}.internetHeaders.setAsync`, { "x-moj-edoc-id": "1", "x-moj-edoc-v": "1" });
    await pane.get(`${item}.internetHeaders.removeAsync`, ["x-moj-edoc-v"]);
    expect(await pane.get(`${item}.internetHeaders.getAsync`, ["x-moj-edoc-id", "x-moj-edoc-v"])).toEqual({ "x-moj-edoc-id": "1" });
    expect(await pane.get(`${item}.internetHeaders.getAsync`, ["X-MOJ-EDOC-ID"])).toEqual({ "X-MOJ-EDOC-ID": "1" });

    await pane.get(`${item}.sessionData.setAsync`, "a", "1");
    expect(await pane.get(`${item}.sessionData.getAsync`, "a")).toBe("1");
    expect((await pane.call(`${item}.sessionData.getAsync`, "b")).code).toBe(9050);

    await pane.get(`${item}.notificationMessages.addAsync`, "k", { type: "errorMessage", message: "Sai" });
    expect((await pane.call(`${item}.notificationMessages.addAsync`, "k", { type: "errorMessage", message: "Sai" })).code).toBe(9023);
    await pane.get(`${item}.notificationMessages.replaceAsync`, "k", { type: "errorMessage", message: "Sai nữa" });
    expect(await pane.get(`${item}.notificationMessages.getAllAsync`)).toMatchObject([{ key: "k", type: "errorMessage", message: "Sai nữa" }]);

    const kept = await pane.frame.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.mailbox.item?.loadCustomPropertiesAsync((first) => {
            first.value.set("edoc", "1");
            first.value.saveAsync(() => Office.context.mailbox.item?.loadCustomPropertiesAsync((second) => resolve(second.value.get("edoc"))));
          }),
        ),
    );
    expect(kept).toBe("1");
  });

  test("it has an id once it is saved; text is put at its ends at send; it can be sent", async () => {
    const pane = await world.openPane("draft1");
    expect((await pane.call(`${item}.getItemIdAsync`)).code).toBe(9046);
    expect(await pane.get(`${item}.saveAsync`)).toBe("AAMkDraft=");
    expect(await pane.get(`${item}.getItemIdAsync`)).toBe("AAMkDraft=");
    await pane.get(`${item}.body.appendOnSendAsync`, "cuối", { coercionType: "text" });
    await pane.get(`${item}.body.prependOnSendAsync`, "<p>đầu</p>", { coercionType: "html" });
    await pane.get(`${item}.sendAsync`);
    expect(await pane.get(`${item}.getItemClassAsync`)).toBe("IPM.Note");
    expect(await log()).toEqual([["appendOnSend", "cuối", "text"], ["prependOnSend", "<p>đầu</p>", "html"], ["send"]]);
  });

  test("the add-in hears of changed recipients and attachments, until it stops listening", async () => {
    const pane = await world.openPane("draft1");
    await pane.frame.evaluate(() => {
      const listen = (type: Office.EventType): void => Office.context.mailbox.item?.addHandlerAsync(type, (event: object) => window.pane.events.push(JSON.parse(JSON.stringify(event))));
      listen(Office.EventType.RecipientsChanged);
      listen(Office.EventType.AttachmentsChanged);
    });
    await pane.get(`${item}.bcc.addAsync`, ["banbientap@moj.gov.vn"]);
    await pane.get(`${item}.addFileAttachmentFromBase64Async`, "aGFp", "a.txt");
    expect(await waitFor(pane.events, (events) => events.length === 2)).toMatchObject([
      { type: "olkRecipientsChanged", changedRecipientFields: { to: false, cc: false, bcc: true } },
      { type: "olkAttachmentsChanged", attachmentStatus: "added", attachmentDetails: { name: "a.txt", attachmentType: "file" } },
    ]);
    await pane.get(`${item}.removeHandlerAsync`, "olkRecipientsChanged");
    await pane.get(`${item}.cc.addAsync`, ["x@moj.gov.vn"]);
    expect(await pane.events()).toHaveLength(2);
  });
});

describe("a mail being read", () => {
  test("its facts, headers, file and categories are given; a reply can be opened", async () => {
    const pane = await world.openPane("read1");
    const facts = await pane.frame.evaluate(() => {
      const read = Office.context.mailbox.item as Office.MessageRead;
      return { subject: read.subject, from: read.from.emailAddress, cc: read.cc.map((one) => [one.emailAddress, one.recipientType]), id: read.itemId, created: read.dateTimeCreated.toISOString(), attachment: read.attachments[0]?.attachmentType, shared: "getSharedPropertiesAsync" in read };
    });
    expect(facts).toEqual({ subject: "Thông báo 247", from: "plhshc@moj.gov.vn", cc: [["x@gmail.com", "externalUser"]], id: "AAMk/read1+=", created: "2026-01-02T03:04:05.000Z", attachment: "file", shared: false });
    expect(await pane.get(`${item}.getAllInternetHeadersAsync`)).toBe("x-moj-edoc-id: 1\r\n");
    expect(Buffer.from(String(await pane.get(`${item}.getAsFileAsync`)), "base64").toString()).toBe("Subject: read1\r\n\r\n");
    expect((await pane.call(`${item}.categories.addAsync`, ["Không có"])).code).toBe(9044);
    await pane.get(`${item}.categories.addAsync`, ["Công bố"]);
    expect(await pane.get(`${item}.categories.getAsync`)).toEqual([{ displayName: "Công bố", color: "Preset0" }]);
    await pane.get(`${item}.displayReplyAllFormAsync`, { htmlBody: "Chào" });
    await pane.get("mailbox.displayNewMessageFormAsync", { toRecipients: ["a@moj.gov.vn"], subject: "s", htmlBody: "h" });
    await pane.frame.evaluate(() => Office.context.mailbox.displayMessageForm("AAMk-x_y"));
    expect(await waitFor(log, (entries) => entries.length === 3)).toMatchObject([["openReply", "read1", true, "Chào"], ["openNewMessage", { to: ["a@moj.gov.vn"], subject: "s", htmlBody: "h" }], ["openMessage", "AAMk/x+y"]]);
  });

  test("one in a shared folder tells whose it is", async () => {
    const pane = await world.openPane("read2");
    expect(await pane.get(`${item}.getSharedPropertiesAsync`)).toMatchObject({ owner: "plhshc@moj.gov.vn", delegatePermissions: 63 });
  });

  test("master categories and roaming settings are kept", async () => {
    const pane = await world.openPane("read1");
    expect((await pane.call("mailbox.masterCategories.addAsync", [{ displayName: "Công bố", color: "Preset1" }])).code).toBe(9045);
    await pane.get("mailbox.masterCategories.addAsync", [{ displayName: "Đã nộp", color: "Preset4" }]);
    expect(await pane.get("mailbox.masterCategories.getAsync")).toHaveLength(2);
    expect(await pane.frame.evaluate(() => Office.context.roamingSettings.get("seen"))).toBe("yes");
    await pane.frame.evaluate(() => Office.context.roamingSettings.set("policy", { v: 1 }));
    await pane.get("roamingSettings.saveAsync");
    expect(await world.page.evaluate(() => window.testHost.memory.mailbox.roamingSettings())).toEqual({ seen: '"yes"', policy: '{"v":1}' });
  });

  test("a pinned pane follows to the next mail and forgets what it heard of the last", async () => {
    const pane = await world.openPane("draft1");
    await pane.frame.evaluate(() => {
      Office.context.mailbox.item?.addHandlerAsync(Office.EventType.RecipientsChanged, () => window.pane.events.push("recipients"));
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => window.pane.events.push((Office.context.mailbox.item as Office.MessageRead | null)?.subject ?? null));
    });
    const show = (key: string | null): Promise<void> => world.page.evaluate(({ at, next }) => window.testHost.frames[at]?.show(next), { at: pane.index, next: key });
    await pane.get("mailbox.item.to.getAsync");
    await show("read1");
    await waitFor(pane.events, (events) => events.length === 1);
    await world.page.evaluate(() => window.testHost.protocol.itemChanged("read1", { kind: "recipients", fields: ["to"] }));
    await show(null);
    await waitFor(pane.events, (events) => events.length === 2);
    await show("read2");
    expect(await waitFor(pane.events, (events) => events.length === 3)).toEqual(["Thông báo 247", null, "Công văn 12"]);
    expect(await pane.get(`${item}.getAsFileAsync`)).toBe(btoa("Subject: read2\r\n\r\n"));
  });

  test("an add-in that does not follow keeps its mail, and catches up as soon as it listens", async () => {
    const pane = await world.openPane("read1");
    await world.page.evaluate((at) => window.testHost.frames[at]?.show("read2"), pane.index);
    expect(await pane.get(`${item}.getAsFileAsync`)).toBe(btoa("Subject: read1\r\n\r\n"));
    await pane.frame.evaluate(() => Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => window.pane.events.push((Office.context.mailbox.item as Office.MessageRead).subject)));
    expect(await waitFor(pane.events, (events) => events.length === 1)).toEqual(["Công văn 12"]);
  });

  test("a pane without a mail has no item", async () => {
    const pane = await world.openPane(null);
    expect(await pane.frame.evaluate(() => Office.context.mailbox.item === undefined)).toBe(true);
  });
});

describe("several mails selected", () => {
  test("the add-in hears of the selection, and loads its mails one at a time", async () => {
    const pane = await world.openPane("read1");
    await pane.frame.evaluate(() => Office.context.mailbox.addHandlerAsync(Office.EventType.SelectedItemsChanged, (event: { type: string }) => window.pane.events.push(event.type)));
    await world.page.evaluate(() => {
      window.testHost.memory.selected = ["read1", "read2"];
      window.testHost.protocol.selectionChanged();
    });
    expect(await waitFor(pane.events, (events) => events.length === 1)).toEqual(["olkSelectedItemsChanged"]);
    expect(await pane.get("mailbox.getSelectedItemsAsync")).toMatchObject([{ itemId: "AAMk/read1+=", subject: "Thông báo 247", itemType: "message", itemMode: "read" }, { itemId: "AAMk/read2+=" }]);

    const both = await Promise.all(["AAMk/read2+=", "AAMk/read1+="].map((id) => pane.call("mailbox.loadItemByIdAsync", id)));
    expect(both.map(({ status }) => status)).toEqual(["succeeded", "failed"]);
    expect((await pane.call("mailbox.loadItemByIdAsync", "AAMk/read1+=")).status).toBe("failed");
    const loaded = (path: string, ...values: unknown[]): Promise<unknown> => pane.frame.evaluate(([name, given]) => window.pane.callLoaded("message", name as string, ...(given as unknown[])), [path, values] as const);
    expect(await loaded("getAsFileAsync")).toMatchObject({ status: "succeeded", value: btoa("Subject: read2\r\n\r\n") });
    expect(await loaded("body.getAsync", "text")).toMatchObject({ value: "Kính gửi" });
    expect(await loaded("getAllInternetHeadersAsync")).toMatchObject({ value: "x-moj-edoc-id: 1\r\n" });
    expect(await loaded("getAttachmentContentAsync", "read2-a")).toMatchObject({ value: { content: "aGFpIA==", format: "base64" } });
    expect(await loaded("unloadAsync")).toMatchObject({ status: "succeeded" });
    expect(await pane.get("mailbox.loadItemByIdAsync", "AAMk/read1+=")).toBe("loaded");
  });
});

describe("events while composing and at send", () => {
  test("a handler reads the mail and lets it go; its frame is put away and took no focus", async () => {
    expect(await launch("allow")).toEqual({ outcome: expect.objectContaining({ kind: "completed", completed: expect.objectContaining({ allowEvent: true }) }), slow: false, framesLeft: 0, focused: "before" });
    expect((await launch("takeFocus")).focused).toBe("before");
  });

  test("a handler that asks is heard once, with all it says", async () => {
    const { outcome } = await launch("ask");
    expect(outcome).toEqual({
      kind: "completed",
      completed: { allowEvent: false, errorMessage: "Địa chỉ ngoài", errorMessageMarkdown: "**Địa chỉ ngoài**", cancelLabel: "Sửa", commandId: "ComposePaneButton", contextData: '{"a":1}', sendModeOverride: "promptUser" },
    });
  });

  test("a handler of a compose event gets the event's facts", async () => {
    const { outcome } = await launch("tellFields", "OnMessageRecipientsChanged", { changedRecipientFields: { to: true, cc: false, bcc: false } });
    expect(outcome.kind).toBe("completed");
    expect(await world.page.evaluate(() => (window.testHost.memory.items.get("draft1") as { session: object }).session)).toEqual({ to: "true" });
  });

  test("a handler that takes longer than five seconds is said to be slow, and still heard", async () => {
    expect(await launch("slow")).toMatchObject({ outcome: { kind: "completed" }, slow: true });
  });

  test.each(["throws", "rejects", "nobodyRegisteredThis"])("a handler that never answers (%s) makes the add-in unavailable", async (name) => {
    expect(await launch(name)).toMatchObject({ outcome: { kind: "unavailable" }, slow: false, framesLeft: 0 });
  });

  test("a dead runtime can be given up by the person who waits", async () => {
    await setFaults({ calls: { launch: { kind: "dead" } } });
    const kind = await world.page.evaluate(async (url) => {
      const giveUp = new AbortController();
      setTimeout(() => giveUp.abort(), 100);
      return (await window.testHost.protocol.launch(url, "draft1", "OnMessageSend", "allow", {}, () => undefined, giveUp.signal)).kind;
    }, `${world.servers.addin}/launch.html`);
    expect(kind).toBe("unavailable");
  });

  test("Smart Alerts can be unavailable, absent, or too new for the client", async () => {
    await setFaults({ smartAlerts: "unavailable" });
    expect((await launch("ask")).outcome.kind).toBe("unavailable");
    await setFaults({ smartAlerts: "off" });
    expect((await launch("ask")).outcome).toMatchObject({ completed: { allowEvent: true } });
    await setFaults({ mailboxSet: "1.9" });
    expect((await launch("ask")).outcome).toMatchObject({ completed: { allowEvent: true } });
  });
});

describe("signing in by nested app authentication", () => {
  const signIn = async (): Promise<unknown> => (await world.openPane("read1")).frame.evaluate(() => window.pane.signIn(["Mail.ReadWrite", "Mail.Send"]));

  test("the real MSAL gets the local token for the person the page is being", async () => {
    expect(await signIn()).toEqual({ token: "local.an.nm@moj.gov.vn:Mail.ReadWrite Mail.Send", username: "an.nm@moj.gov.vn" });
  });

  test("when the page becomes another person, nobody gets the token of the one before", async () => {
    await signIn();
    await world.page.evaluate(() => (window.testHost.memory.who = { displayName: "Trần Thu Hà", address: "ha.tt@moj.gov.vn" }));
    expect(await signIn()).toMatchObject({ token: expect.stringContaining("local.ha.tt@moj.gov.vn"), username: "ha.tt@moj.gov.vn" });
  });

  test.each([
    ["USER_INTERACTION_REQUIRED", { popup: true, token: "local.an.nm@moj.gov.vn:Mail.ReadWrite Mail.Send" }],
    ["USER_CANCEL", { popup: true, errorCode: "user_canceled" }],
    ["NO_NETWORK", { errorCode: "no_network_connectivity" }],
    ["PERSISTENT_ERROR", { name: "ServerError" }],
  ] as const)("a sign-in that ends in %s is told to MSAL", async (status, answer) => {
    await setFaults({ signIn: status });
    expect(await signIn()).toMatchObject(answer);
  });

  test("a client without nested app authentication has no bridge and does not claim it", async () => {
    await setFaults({ signIn: "none" });
    const pane = await world.openPane("read1");
    expect(await pane.frame.evaluate(() => ["nestedAppAuthBridge" in window, Office.context.requirements.isSetSupported("NestedAppAuth", "1.1")])).toEqual([false, false]);
  });
});

describe("requests to Graph", () => {
  test("go to the add-in's own origin with method, headers and body, under the policy of production", async () => {
    const pane = await world.openPane("read1");
    const answers = await pane.frame.evaluate(async () => {
      const headers = { authorization: "Bearer local.staff", "content-type": "application/json" };
      const first = await fetch("https://graph.microsoft.com/v1.0/me/messages?$top=1", { method: "POST", headers, body: '{"a":"ệ"}' });
      const second = await fetch(new Request("https://outlook.office.com/api/upload?x=1", { method: "PUT", headers, body: "phần 1" }));
      return [await first.json(), await second.json()];
    });
    expect(answers).toEqual([
      { method: "POST", url: "/graph.microsoft.com/v1.0/me/messages?$top=1", authorization: "Bearer local.staff", body: '{"a":"ệ"}' },
      { method: "PUT", url: "/outlook.office.com/api/upload?x=1", authorization: "Bearer local.staff", body: "phần 1" },
    ]);
    expect(world.complaints).toEqual([]);
  });

  test("fail as on a cut line while the client is offline, can be given up, and come back", async () => {
    const pane = await world.openPane("read1");
    const ask = (): Promise<string> => pane.frame.evaluate(() => fetch("https://graph.microsoft.com/v1.0/me").then(() => "answered", (error: Error) => `${error.name}: ${error.message}`));
    await setFaults({ offline: true });
    expect(await waitFor(ask, (said) => said !== "answered")).toBe("TypeError: Failed to fetch");
    await setFaults({ offline: false });
    expect(await waitFor(ask, (said) => said === "answered")).toBe("answered");
    expect(await pane.frame.evaluate(() => fetch("https://graph.microsoft.com/v1.0/me", { signal: AbortSignal.abort() }).catch((error: Error) => error.name))).toBe("AbortError");
  });
});

describe("faults of Outlook", () => {
  test("a call answers with a code, slowly, or never", async () => {
    const pane = await world.openPane("draft1");
    await setFaults({ calls: { "32": { kind: "code", code: 9021 }, "18": { kind: "slow", ms: 300 }, "107": { kind: "dead" } } });
    expect((await pane.call(`${item}.saveAsync`)).code).toBe(9021);
    const started = Date.now();
    await pane.get(`${item}.subject.getAsync`);
    expect(Date.now() - started).toBeGreaterThan(290);
    const never = await pane.frame.evaluate(() => Promise.race([window.pane.call("mailbox.item.from.getAsync"), new Promise((resolve) => setTimeout(() => resolve("silence"), 500))]));
    expect(never).toBe("silence");
  });
});

describe("around the pane", () => {
  test("a dialog of the add-in opens in the page, talks both ways, and is closed by either side", async () => {
    const pane = await world.openPane("read1");
    const open = (): Promise<string> =>
      pane.frame.evaluate(
        (url) =>
          new Promise((resolve) =>
            Office.context.ui.displayDialogAsync(url, { displayInIframe: true, width: 40, height: 50 }, (result) => {
              if (result.status !== Office.AsyncResultStatus.Succeeded) return resolve(String(result.error.code));
              Object.assign(window, { dialog: result.value });
              result.value.addEventHandler(Office.EventType.DialogMessageReceived, (argument) => window.pane.events.push((argument as { message: string }).message));
              result.value.addEventHandler(Office.EventType.DialogEventReceived, (argument) => window.pane.events.push((argument as { error: number }).error));
              resolve("open");
            }),
          ),
        `${world.servers.addin}/dialog.html`,
      );
    expect(await open()).toBe("open");
    expect(await waitFor(pane.events, (events) => events.length === 1)).toEqual(["đã mở"]);
    await pane.frame.evaluate(() => (window as unknown as { dialog: Office.Dialog }).dialog.messageChild("chào"));
    expect(await waitFor(pane.events, (events) => events.length === 2)).toEqual(["đã mở", "đáp: chào"]);
    await pane.frame.evaluate(() => (window as unknown as { dialog: Office.Dialog }).dialog.close());
    expect(await waitFor(() => world.page.locator(".dialog").count(), (count) => count === 0)).toBe(0);

    expect(await open()).toBe("open");
    await waitFor(pane.events, (events) => events.length === 3);
    await world.page.getByRole("button", { name: "Đóng" }).click();
    expect(await waitFor(pane.events, (events) => events.length === 4)).toEqual(["đã mở", "đáp: chào", "đã mở", 12006]);
    expect((await log())[0]).toEqual(["showDialog", { width: 40, height: 50 }]);
  });

  test("a dialog in a window of its own talks to the add-in without the host", async () => {
    const pane = await world.openPane("read1");
    const popup = world.page.context().waitForEvent("page");
    await pane.frame.evaluate(
      (url) =>
        Office.context.ui.displayDialogAsync(url, { promptBeforeOpen: false, width: 40, height: 40 }, (result) =>
          result.value.addEventHandler(Office.EventType.DialogMessageReceived, (argument) => window.pane.events.push((argument as { message: string }).message)),
        ),
      `${world.servers.addin}/dialog.html`,
    );
    expect(await waitFor(pane.events, (events) => events.length === 1)).toEqual(["đã mở"]);
    await (await popup).close();
  });

  test("a fault set while the pane is still loading holds in it", async () => {
    const at = await world.page.evaluate((url) => {
      const index = window.testHost.openPane(url, "read1");
      window.testHost.protocol.setFaults({ ...window.testHost.memory.faults, offline: true });
      return index;
    }, `${world.servers.addin}/pane.html`);
    await world.page.evaluate((index) => window.testHost.frames[index]?.ready, at);
    const frame = world.page.frames().find((one) => one.url().includes("pane.html"));
    expect(await frame?.evaluate(() => fetch("/pane.html").then(() => "answered", (error: Error) => error.message))).toBe("Failed to fetch");
  });

  test("a change of theme reaches the add-in, with the dark flag", async () => {
    const pane = await world.openPane("read1");
    await pane.frame.evaluate(() => Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { officeTheme: object }) => window.pane.events.push(event.officeTheme)));
    await world.page.evaluate(() => window.testHost.setTheme(true));
    expect(await waitFor(pane.events, (events) => events.length === 1)).toMatchObject([{ bodyBackgroundColor: "#1f1f1f", isDarkTheme: true }]);
    expect(await pane.frame.evaluate(() => (Office.context.officeTheme as unknown as { isDarkTheme: boolean }).isDarkTheme)).toBe(true);
  });

  test("what a Smart Alert hands over reaches a pane that is already open", async () => {
    const pane = await world.openPane("draft1");
    await pane.frame.evaluate(() => Office.context.mailbox.item?.addHandlerAsync(Office.EventType.InitializationContextChanged, (event: { initializationContextData: string }) => window.pane.events.push(event.initializationContextData)));
    await world.page.evaluate(() => {
      (window.testHost.memory.items.get("draft1") as { initializationContext: string }).initializationContext = '{"a":1}';
      window.testHost.protocol.itemChanged("draft1", { kind: "initialization-context" });
    });
    expect(await waitFor(pane.events, (events) => events.length === 1)).toEqual(['{"a":1}']);
    expect(await pane.get(`${item}.getInitializationContextAsync`)).toBe('{"a":1}');
  });

  test("the keyboard goes into the pane and out of it again", async () => {
    const pane = await world.openPane("read1");
    const focused = (): Promise<string> => world.page.evaluate(() => document.activeElement?.tagName ?? "");
    await world.page.locator("#before").focus();
    await world.page.evaluate((at) => window.testHost.frames[at]?.focus(), pane.index);
    expect(await waitFor(() => pane.frame.evaluate(() => document.activeElement?.id), (id) => id === "one")).toBe("one");
    await world.page.keyboard.press("Tab");
    expect(await waitFor(() => pane.frame.evaluate(() => document.activeElement?.id), (id) => id === "two")).toBe("two");
    await world.page.keyboard.press("Tab");
    expect(await waitFor(focused, (tag) => tag === "INPUT")).toBe("INPUT");
  });

  test("a message from a window the page did not open is not answered", async () => {
    const pane = await world.openPane("read1");
    await pane.frame.evaluate(() => window.parent.postMessage(JSON.stringify({ _messageType: 0, _actionName: "ExecuteMethod", _conversationId: "of somebody else", _correlationId: 1, _actionType: 0, _data: { MethodData: { DispatchId: 44 } } }), "*"));
    await world.page.evaluate(() => window.postMessage(JSON.stringify({ messageType: "NestedAppAuthRequest", method: "GetToken", requestId: "1" }), "*"));
    await pane.get(`${item}.body.getAsync`, "text");
    expect(await log()).toEqual([]);
  });
});
