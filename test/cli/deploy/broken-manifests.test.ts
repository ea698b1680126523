import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { checkManifest } from "../../../src/cli/manifest/check-manifest";
import type { Surroundings } from "../../../src/cli/manifest/manifest";
import { placedLine } from "../../../src/cli/placed-fault";
import { manifestXml, root, sendFunctions } from "../../support/small-site";

const pages = ["taskpane.html", "launchevent.html"];
const around = (change: Readonly<Record<string, Uint8Array | null>> = {}): Surroundings => ({
  file: (name) => {
    if (name in change) return change[name];
    if (name === "launchevent.js") return new TextEncoder().encode(sendFunctions.map((one) => `"${one}"`).join());
    if (pages.includes(name)) return new Uint8Array();
    const icon = path.join(root, "assets", name);
    return existsSync(icon) ? readFileSync(icon) : null;
  },
});
const icon = (size: number) => readFileSync(path.join(root, `assets/icons/icon-${size}.png`));
const lines = (xml: string, files = around()) => checkManifest("manifest.xml", xml, files).map(placedLine);

test("the manifest of the project has no fault, as it stands and for a real server", () => {
  expect(lines(manifestXml)).toEqual([]);
  expect(lines(readFileSync(path.join(root, "manifest.xml"), "utf8"))).toEqual([]);
});

test("where nobody can look for files, nothing is said of them", () => {
  expect(lines(manifestXml, { file: () => undefined })).toEqual([]);
});

type Edit = readonly [name: string, from: string | RegExp, to: string];
const inner = (text: string) => new RegExp(`(VersionOverridesV1_1[\\s\\S]*?)${text}`);
const edits: readonly Edit[] = [
  ["a tag that is not closed", "</Hosts>", ""],
  ["a bare ampersand", "Bộ Tư pháp", "Bộ Tư pháp & Cục"],
  ["another kind of add-in", 'xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'],
  ["an id that is no GUID", "6f0c7c0a-6d0b-4c55", "6f0c7c0a-6d0b"],
  ["a version of three numbers", /<Version>[^<]+/, "<Version>1.2.3"],
  ["English as the first language", "vi-VN", "en-US"],
  ["no provider", /<ProviderName>[^<]+/, "<ProviderName>"],
  ["too little permission", "ReadWriteMailbox", "ReadItem"],
  ["no page for support", /<SupportUrl [^>]+>/, ""],
  ["a required set that shuts out old clients", 'MinVersion="1.5"', 'MinVersion="1.8"'],
  ["a required set that is too low", 'DefaultMinVersion="1.12"', 'DefaultMinVersion="1.10"'],
  ["a set no manifest can require", '<Set Name="Mailbox" MinVersion="1.5"/>', '<Set Name="Mailbox" MinVersion="1.5"/><Set Name="NestedAppAuth" MinVersion="1.1"/>'],
  ["no buttons at all", /<VersionOverrides[\s\S]*<\/VersionOverrides>/, ""],
  ["nothing at send", /<VersionOverrides xmlns="[^"]+1\.1"[\s\S]*?<\/VersionOverrides>/, ""],
  ["an address without encryption", '<bt:Url id="Pane.Page" DefaultValue="https:', '<bt:Url id="Pane.Page" DefaultValue="http:'],
  ["an address on the person's own machine", '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.vn', '<bt:Url id="Pane.Page" DefaultValue="https://localhost:8444'],
  ["an address on another server", '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.vn', '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.com'],
  ["an address that is none", '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.vn', '<bt:Url id="Pane.Page" DefaultValue="'],
  ["a wildcard among the domains", "<AppDomain>https://vanban", "<AppDomain>https://*"],
  ["its own server not among the domains", "<AppDomain>https://vanban.moj.gov.vn", "<AppDomain>https://khac.moj.gov.vn"],
  ["a page that is not there", '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.vn/taskpane.html', '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.vn/pane.html'],
  ["a resid that points nowhere", '<SourceLocation resid="Pane.Page"/>', '<SourceLocation resid="pane.page"/>'],
  ["a resid of another kind", '<Title resid="Button.Label"/>', '<Title resid="ReadButton.Tip"/>'],
  ["a resource nobody uses", "<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="Cũ"><bt:Override Locale="en-US" Value="Old"/></bt:String>'],
  ["two resources of one name", '<bt:Url id="Pane.Page"', '<bt:Url id="Pane.Page" DefaultValue="https://vanban.moj.gov.vn/taskpane.html"/><bt:Url id="Pane.Page"'],
  ["a name longer than 32", /"Group\.Label"/g, '"Group.Label.Of.The.Ministry.Of.Justice"'],
  ["a label longer than 125", 'DefaultValue="Bộ Tư pháp"', `DefaultValue="${"Bộ Tư pháp ".repeat(12)}"`],
  ["a name with no English", /<Override Locale="en-US" Value="Electronic documents"\/>/, ""],
  ["a label with no English", /<bt:Override Locale="en-US" Value="Ministry of Justice"\/>/, ""],
  ["an empty label", 'DefaultValue="Bộ Tư pháp"', 'DefaultValue=""'],
  ["a missing size of icon", /<bt:Image size="80" [^>]+>/, ""],
  ["an icon of another size in a place", 'size="32" resid="Icon.32"', 'size="32" resid="Icon.16"'],
  ["an icon that is not there", 'id="Icon.24" DefaultValue="https://vanban.moj.gov.vn/icons/icon-24.png', 'id="Icon.24" DefaultValue="https://vanban.moj.gov.vn/icons/logo.png'],
  ["no large icon", /<HighResolutionIconUrl [^>]+>/, ""],
  ["no button while composing", inner('<ExtensionPoint xsi:type="MessageComposeCommandSurface">[\\s\\S]*?</ExtensionPoint>'), "$1"],
  ["a pane that cannot be pinned", "<SupportsPinning>true", "<SupportsPinning>false"],
  ["no several mails", "<SupportsMultiSelect>true</SupportsMultiSelect>", ""],
  ["no shared mailboxes", "<SupportsSharedFolders>true</SupportsSharedFolders>", ""],
  ["an event left out", /<LaunchEvent Type="OnMessageFromChanged"[^>]+>/, ""],
  ["an event nobody handles", 'Type="OnMessageFromChanged"', 'Type="OnAppointmentSend"'],
  ["an event twice", /(<LaunchEvent Type="OnMessageSend"[^>]+>)/, "$1$1"],
  ["a function that is not in the file", 'FunctionName="onMessageSend"', 'FunctionName="onSend"'],
  ["a send mode Outlook does not know", 'SendMode="SoftBlock"', 'SendMode="Ask"'],
  ["a send mode left out", ' SendMode="SoftBlock"', ""],
  ["a send mode on another event", 'FunctionName="onMessageCompose"', 'FunctionName="onMessageCompose" SendMode="Block"'],
  ["no script for classic Outlook", /<Override type="javascript"[^>]+>/, ""],
  ["events in another page than the runtime", '</LaunchEvents>\n              <SourceLocation resid="Runtime.Page"/>', '</LaunchEvents>\n              <SourceLocation resid="Pane.Page"/>'],
  ["commands in another page than the runtime", '<FunctionFile resid="Runtime.Page"/>', '<FunctionFile resid="Pane.Page"/>'],
];

test.each(edits)("finds %s", (_, from, to) => {
  const broken = manifestXml.replace(from, to);
  expect(broken).not.toBe(manifestXml);
  const found = lines(broken);
  expect(found.join("\n")).toMatch(/^manifest\.xml:\d+:\d+ {2}[\s\S]*Hãy /);
  expect(found).toMatchSnapshot();
});

test.each([
  ["an icon smaller than its name says", { "icons/icon-32.png": icon(16) }],
  ["an icon that is no picture", { "icons/icon-80.png": new TextEncoder().encode("<html>") }],
  ["no send file", { "launchevent.js": null }],
])("finds %s", (_, change) => {
  const found = lines(manifestXml, around(change));
  expect(found.every((line) => line.includes("Hãy "))).toBe(true);
  expect(found).toMatchSnapshot();
});
