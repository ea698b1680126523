import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { addinFolder, officeJsFolder, pageFolder, readHosting } from "../../host/server/hosting";
import { officeTag } from "../../host/server/local-page";
import { seriousFaults } from "../support/accessible";
import { type Clerk } from "../support/clerk";
import { type LocalOutlook } from "../support/local-outlook";
import { witness, workingDay, type Witness } from "../support/working-day";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(90_000);

let outlook: LocalOutlook;
let clerk: Clerk;
let heard: Witness;
const faults: Record<string, readonly string[]> = {};
inOutlook(async (open) => {
  ({ outlook, clerk } = open);
  heard = await witness(clerk.page.context());
});

const get = async (url: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> => {
  const answer = await clerk.page.request.get(url);
  return { status: answer.status(), headers: answer.headers(), body: await answer.body() };
};
const filesUnder = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const directives = (policy: string): Map<string, string> => new Map(policy.split("; ").map((one) => [one.split(" ")[0]!, one]));

describe("what is served is what is built", () => {
  test("every file of the build is served byte for byte; in its pages one script tag became the prelude and the Office library, and nothing else", async () => {
    const tag = officeTag(readHosting().officeJs);
    const files = filesUnder(addinFolder);
    expect(files).toEqual(expect.arrayContaining(["taskpane.html", "launchevent.html", "checks.html", "checks.css", "launchevent.js", "policy.json", "catalogue.json", "manifest.xml"]));
    const differing: string[] = [];
    for (const file of files) {
      const { status, body } = await get(outlook.addinUrl + file);
      const built = readFileSync(path.join(addinFolder, file));
      const expected = file.endsWith(".html") ? Buffer.from(built.toString("utf8").replace(tag, '<script src="/__outlook/prelude.js"></script><script src="/__outlook/office-js/office.js"></script>')) : built;
      if (status !== 200 || !body.equals(expected)) differing.push(file);
      if (file.endsWith(".html") && built.includes("<script")) expect(built.toString("utf8").split(tag)).toHaveLength(2);
    }
    expect(differing).toEqual([]);
  });

  test("the content-security policy is the production one but for who may frame it, without inline scripts and without eval", async () => {
    const production = directives(readHosting().headers["content-security-policy"]!);
    for (const file of ["taskpane.html", "launchevent.html", "launchevent.js", "checks.html"]) {
      const served = directives((await get(outlook.addinUrl + file)).headers["content-security-policy"]!);
      expect(served.get("frame-ancestors")).toBe(`frame-ancestors ${new URL(outlook.url).origin}`);
      expect([...served].filter(([name]) => name !== "frame-ancestors")).toEqual([...production].filter(([name]) => name !== "frame-ancestors"));
    }
    const page = directives((await get(outlook.url)).headers["content-security-policy"]!);
    for (const policy of [page, production]) expect(policy.get("script-src") ?? policy.get("default-src")).not.toMatch(/'unsafe-(inline|eval)'/);
  });

  test("nothing outside the build is served: no path climbs out of it", async () => {
    for (const climb of ["..%2fhosting.json", "%2e%2e/hosting.json", "__outlook/office-js/..%2f..%2fpackage.json", "..%5chosting.json", "%00", "%"]) {
      expect({ climb, status: (await get(outlook.addinUrl + climb)).status }).toEqual({ climb, status: 404 });
    }
  });
});

describe("a secretary's hour of reading, writing, supplying and sending", () => {
  /** A dialog leaves no way to the settings: it is looked at in the theme that was chosen before. */
  const look = async (where: string, themes: readonly string[] = ["Tối", "Sáng"]): Promise<void> => {
    for (const theme of themes) {
      if (themes.length > 1) await choose(theme);
      faults[`${where}, ${theme}`] = await seriousFaults(clerk.page);
    }
  };
  const choose = async (theme: string): Promise<void> => {
    await clerk.press("Cài đặt");
    await clerk.page.getByRole("menuitemradio", { name: theme, exact: true }).click();
    await clerk.page.keyboard.press("Escape");
    await clerk.page.getByRole("menu").waitFor({ state: "detached" });
  };

  beforeAll(async () => {
    await workingDay(clerk, {
      reading: () => look("reading"),
      selection: () => look("several selected"),
      compose: () => look("writing"),
      asked: () => look("question at send", ["Sáng"]),
    });
    await choose("Tối");
    await clerk.openDraft("Công văn số 4856/BTP-PLHSHC");
    await clerk.send();
    await look("question at send", ["Tối"]);
    await clerk.answer("Không gửi");
    for (const theme of ["Tối", "Sáng"]) {
      await choose(theme);
      await clerk.press("Bảng sự cố");
      await clerk.page.getByRole("dialog", { name: "Bảng sự cố" }).waitFor();
      await look("faults", [theme]);
      await clerk.page.getByRole("dialog", { name: "Bảng sự cố" }).getByRole("button", { name: "Đóng" }).click();
      await clerk.page.getByRole("dialog", { name: "Bảng sự cố" }).waitFor({ state: "detached" });
    }
  });

  test("asks for nothing but this machine", () => {
    const hosts = new Set(heard.asked.filter((url) => !/^(data|blob|about):/.test(url)).map((url) => new URL(url).host));
    expect([...hosts].sort()).toEqual([new URL(outlook.url).host, new URL(outlook.addinUrl).host].sort());
  });

  test("breaks no content-security policy and makes no script complain", () => {
    expect(heard.complaints).toEqual([]);
  });

  test("runs on the Office library of the package, file for file", async () => {
    const prefix = `${outlook.addinUrl}__outlook/office-js/`;
    const used = [...new Set(heard.asked.filter((url) => url.startsWith(prefix)).map((url) => new URL(url).pathname.slice("/__outlook/office-js/".length)))];
    expect(used).toContain("office.js");
    for (const file of used) expect({ file, sha256: sha256((await get(prefix + file)).body) }).toEqual({ file, sha256: sha256(readFileSync(path.join(officeJsFolder, file))) });
    expect((await get(`${outlook.addinUrl}__outlook/prelude.js`)).body.equals(readFileSync(path.join(pageFolder, "prelude.js")))).toBe(true);
  });

  test.each(["reading", "several selected", "writing", "question at send", "faults"])("can be followed by everyone: %s, light and dark", (where) => {
    expect({ light: faults[`${where}, Sáng`], dark: faults[`${where}, Tối`] }).toEqual({ light: [], dark: [] });
  });
});
