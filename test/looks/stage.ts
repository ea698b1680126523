import path from "node:path";
import { root } from "../../host/server/hosting";
import type { Browser } from "playwright-core";
import { personas, type Persona } from "../../host/mailboxes/people";
import { seriousFaults } from "../support/accessible";
import { Clerk } from "../support/clerk";
import { Editor } from "../support/editor";
import type { LocalOutlook } from "../support/local-outlook";
import { mailroomOf, openFolder, openMail, type Mailroom } from "../support/mailroom";
import { findInEitherLanguage } from "./either-language";
import type { LanguageName, Look, ThemeName, WidthName } from "./scene";
import { chooseLanguage, deskSurface, outlookSurface, paneInFront, paneSurface, settled, type Surface } from "./surfaces";

/** Where the pictures go; not in the repository. */
export const looksFolder = path.join(root, "looks");

/** What is to be taken of a state in this language. */
export type Wanted = (state: string) => readonly { readonly theme: ThemeName; readonly width: WidthName }[];

export interface Taken {
  readonly look: Look;
  readonly png: Buffer;
}

/** Two languages are walked side by side, on a machine that may do other things too. */
const patience = 60_000;

/** For so many milliseconds a picture that is not as it was accepted is taken again, as a slow machine may still be drawing; a scene itself waits for what it is about. */
const drawnWithin = 4000;
/** Where many are not, it is not the machine: so many are waited for. */
const waitedFor = 12;

/** One of the axe violations, and where it was seen. */
export interface Fault {
  readonly look: Look;
  readonly fault: string;
}

/** "còn 3 ngày" must not hang on the day of the run; the samples are of that month. */
export const today = "2026-11-26T09:00:00+07:00";

/** Where scenes are played in one language: the windows, and the camera before them. */
export class Stage {
  private readonly taken = new Set<string>();
  private readonly windows: (Clerk | Editor)[] = [];
  readonly faults: Fault[] = [];
  private unlike = 0;
  private constructor(
    readonly browser: Browser,
    readonly outlook: LocalOutlook,
    readonly language: LanguageName,
    readonly clerk: Clerk,
    readonly mailroom: Mailroom,
    private readonly wanted: Wanted,
    private readonly saw: (taken: Taken) => Promise<boolean>,
  ) {}

  static async open(browser: Browser, outlook: LocalOutlook, language: LanguageName, wanted: Wanted, saw: (taken: Taken) => Promise<boolean>): Promise<Stage> {
    const clerk = await newClerk(browser, outlook);
    return new Stage(browser, outlook, language, clerk, mailroomOf(clerk, outlook), wanted, saw);
  }

  /** A window in which nobody has been yet. */
  async newClerk(): Promise<Clerk> {
    const clerk = await newClerk(this.browser, this.outlook);
    this.windows.push(clerk);
    return clerk;
  }

  /** Whether a state that was wanted has not been taken. */
  missing(state: string): boolean {
    return this.wanted(state).length > 0 && !this.taken.has(state);
  }

  /** What was there instead, in each window of the scene. */
  async keepLost(name: string): Promise<void> {
    for (const [at, { page }] of [this.clerk, ...this.windows].entries()) if (!page.isClosed()) await page.screenshot({ path: path.join(looksFolder, "lost", `${name}.${at}.png`) });
  }

  /** Between two scenes: closes the windows of the last one, and brings the sample mails back: no picture hangs on what another scene did. */
  async clear(): Promise<void> {
    await Promise.all(this.windows.splice(0).map((one) => one.close()));
    await this.mailroom.fault({});
    await this.clerk.page.goto("about:blank");
    const reset = await this.clerk.page.request.post(`${this.outlook.url}api/reset`, { headers: { "x-persona": "administrator" }, data: {} });
    if (!reset.ok()) throw new Error(`reset: ${reset.status()}`);
    await this.clerk.page.clock.setFixedTime(new Date(today));
  }

  /** Opens the pane in the stage's language; Outlook's own words stay as they are. */
  async openPane(clerk = this.clerk): Promise<void> {
    if (this.language === "en") await chooseLanguage(clerk.page, "en");
    await clerk.openPane();
    if (this.language !== "en") return;
    // Its first line stands there before Outlook has told it the language.
    await clerk.pane().locator("html[lang=en]").waitFor({ state: "attached" });
    await chooseLanguage(clerk.page, "vi");
  }

  async read(persona: Persona["id"], mailbox: string, subject: string, folder: "inbox" | "sentitems" | "archive" = "inbox", clerk = this.clerk): Promise<void> {
    await clerk.openAs(persona);
    await openFolder(clerk, mailbox, folder);
    await openMail(clerk, subject);
    await this.openPane(clerk);
    await clerk.pane().getByText(/^(Đang đọc|Reading)/).first().waitFor({ state: "detached" });
  }

  /** At the desk, signed in, in the stage's language. */
  async atDesk(persona: Persona["id"] | null = "editor", place = ""): Promise<Editor> {
    const editor = await Editor.atDesk(this.browser, this.outlook);
    this.windows.push(editor);
    editor.page.setDefaultTimeout(patience);
    await editor.page.emulateMedia({ reducedMotion: "reduce" });
    await findInEitherLanguage(editor.page);
    await editor.page.clock.install({ time: today });
    await editor.page.addInitScript((language) => localStorage.setItem("evanban-desk-language", language), this.language);
    await editor.open(place);
    if (persona !== null) await signIn(editor, persona);
    return editor;
  }

  /** `again`: does once more what a person's turning to other colours undoes, such as opening a list. */
  async pane(state: string, page = this.clerk.page, again?: () => Promise<void>): Promise<void> {
    const spoken = await (await paneInFront(page)).evaluate(() => document.documentElement.lang);
    if (spoken !== this.language) throw new Error(`${state}: the pane speaks ${spoken}`);
    await this.shoot(state, () => paneSurface(page), again);
  }

  /** Outlook's own words in the stage's language too. */
  async window(state: string, page = this.clerk.page): Promise<void> {
    if (this.language === "en") await chooseLanguage(page, "en");
    await this.shoot(state, async () => outlookSurface(page));
    if (this.language === "en") await chooseLanguage(page, "vi");
  }

  desk = (state: string, { page }: Editor, height?: number): Promise<void> => this.shoot(state, async () => deskSurface(page, height));

  private async shoot(state: string, open: () => Promise<Surface>, again?: () => Promise<void>): Promise<void> {
    const wanted = this.wanted(state);
    if (wanted.length === 0) return;
    const surface = await open();
    const { page } = surface;
    for (const theme of ["light", "dark", "contrast"] as const) {
      const all = wanted.filter((one) => one.theme === theme);
      if (all.length === 0) continue;
      await surface.dress(theme);
      for (const { width } of all) {
        const look: Look = { state, language: this.language, theme, width };
        const until = Date.now() + (this.unlike < waitedFor ? drawnWithin : 0);
        let alike = false;
        do {
          const clip = { x: 0, y: 0, ...(await surface.lay(width)) };
          await again?.();
          await settled(page);
          this.taken.add(state);
          alike = await this.saw({ look, png: await page.screenshot({ clip, animations: "disabled", caret: "hide" }) });
        } while (!alike && Date.now() < until);
        if (!alike) this.unlike += 1;
        // Once a theme: width changes little of what axe looks at.
        if (width === all[0]!.width) for (const fault of await seriousFaults(page)) this.faults.push({ look, fault });
      }
    }
    await surface.leave();
  }
}

/** The line at the foot of the pane that counts what is owed comes so many milliseconds later, and hangs on what other scenes supplied: it would be in one picture and not in the next. */
const reminderAfter = 2500;

/** A wait of exactly so many milliseconds never comes to its end. */
export function neverEnds(after: number): void {
  const start = window.setTimeout;
  window.setTimeout = Object.assign((call: TimerHandler, ms?: number, ...more: unknown[]) => (ms === after ? 0 : start(call, ms, ...more)), start);
}

async function signIn({ page }: Editor, who: Persona["id"]): Promise<void> {
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.getByRole("link", { name: personas.find(({ id }) => id === who)!.person.name }).click();
  await page.getByRole("button", { name: /^(Hiển thị|Display), / }).waitFor();
}

/** A window of its own, in which nothing moves and it is always the same day. */
export async function newClerk(browser: Browser, outlook: LocalOutlook): Promise<Clerk> {
  const clerk = await Clerk.atWindow(browser, outlook);
  clerk.page.setDefaultTimeout(patience);
  await clerk.page.emulateMedia({ reducedMotion: "reduce" });
  await findInEitherLanguage(clerk.page);
  await clerk.page.clock.setFixedTime(new Date(today));
  await clerk.page.context().addInitScript(neverEnds, reminderAfter);
  return clerk;
}
