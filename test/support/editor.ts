import type { Browser, Locator, Page } from "playwright-core";
import { personas, type Persona } from "../../host/mailboxes/people";
import type { LocalOutlook } from "./local-outlook";

/** Someone of the editorial board before the desk, a page in a browser of its own. */
export class Editor {
  private constructor(
    readonly page: Page,
    private readonly outlook: LocalOutlook,
  ) {
    page.setDefaultTimeout(20_000);
  }

  static async atDesk(browser: Browser, outlook: LocalOutlook, viewport = { width: 1280, height: 800 }): Promise<Editor> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", viewport });
    return new Editor(await context.newPage(), outlook);
  }

  /** `place`: as in a link, "#bao-cao". */
  async open(place = ""): Promise<void> {
    await this.page.goto(`${this.outlook.addinUrl}desk.html${place}`);
  }

  /** By the page's own sign-in, on the page that stands for Microsoft's. */
  async signIn(persona: Persona["id"] = "editor"): Promise<void> {
    const { person } = personas.find(({ id }) => id === persona)!;
    await this.page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    await this.page.getByRole("link", { name: person.name }).click();
    await this.page.getByRole("button", { name: `Hiển thị, ${person.name}` }).waitFor();
  }

  list(): Locator {
    return this.page.getByRole("listbox", { name: "Danh sách văn bản" });
  }

  row(text: string): Locator {
    return this.list().getByRole("option").filter({ hasText: text });
  }

  /** The row the keyboard is on. */
  async at(): Promise<string> {
    const id = await this.list().getAttribute("aria-activedescendant");
    return id === null ? "" : this.page.locator(`[id="${id}"]`).innerText();
  }

  state(name: string): Locator {
    return this.page.getByRole("group", { name: "Tình trạng" }).getByRole("button", { name: new RegExp(`^${name}`) });
  }

  search(): Locator {
    return this.page.getByRole("searchbox", { name: /^Tìm số/ });
  }

  /** What the page says of the last act, once it is done. */
  async told(part: string | RegExp = /xong|hoàn tác|vừa xử lý|chưa ghi được/): Promise<string> {
    const bar = this.page.getByRole("status").filter({ hasText: part });
    await bar.first().waitFor();
    return bar.first().innerText();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
