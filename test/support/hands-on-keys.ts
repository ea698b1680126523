import type { Frame, Page } from "playwright-core";

/** Somebody who has no mouse and sees no screen: goes by keys, and by what a screen reader says has the focus. */
export class HandsOnKeys {
  constructor(private readonly page: Page) {}

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.page.keyboard.press(chord);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Role and name of what has the focus, from the tree of accessibility: `button "Gửi"`; empty when nothing has it. */
  async at(): Promise<string> {
    for (let tries = 0; ; tries++) {
      let frame: Frame = this.page.mainFrame();
      for (;;) {
        const inner = await (await frame.evaluateHandle(() => document.activeElement)).asElement()?.contentFrame();
        if (!inner) break;
        frame = inner;
      }
      const focused = frame.locator(":focus");
      if ((await focused.count()) === 0) return "";
      try {
        const [first = ""] = (await focused.first().ariaSnapshot({ timeout: 1000 })).split("\n");
        return first.replace(/^- /, "");
      } catch (error) {
        // Out of a pane and into it the focus goes by message: it may leave between the two looks.
        if (tries === 5) throw error;
      }
    }
  }

  /** As somebody goes on until it is said. `by`: "Tab", or what leads through a list. */
  async goTo(what: string | RegExp, by = "Tab", most = 120): Promise<string> {
    const way: string[] = [];
    for (let presses = 0; presses <= most; presses++) {
      const at = await this.at();
      if (typeof what === "string" ? at.includes(what) : what.test(at)) return at;
      way.push(at);
      await this.press(by);
    }
    throw new Error(`${what} is not reached by ${most} times ${by}; on the way: ${way.join(" | ")}`);
  }

  /** Goes to a button and presses it. */
  async use(what: string | RegExp, by = "Tab"): Promise<void> {
    await this.goTo(what, by);
    await this.press("Enter");
  }

  /** What is pressed may go away, and the page draws a moment later where the keyboard is then: nowhere is wrong. */
  async isSomewhere(): Promise<string> {
    for (let tries = 0; tries < 20; tries++) {
      const at = await this.at();
      if (at !== "" && !at.startsWith("document")) return at;
      await this.page.waitForTimeout(100);
    }
    throw new Error("The focus has been lost: a screen reader begins at the top of the page.");
  }
}
