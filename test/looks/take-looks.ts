import { startOutlook } from "../support/local-outlook";
import { openBrowserWithSameLetters } from "./same-letters";
import { scenes as allScenes } from "./scenes/index";
import { themes, widths, type LanguageName, type Scene, type ThemeName, type WidthName } from "./scene";
import { Stage, type Fault, type Taken, type Wanted } from "./stage";

/**
 * `all`: every theme, width and language. `pairs`: every pair of the three, with each theme of a state at one width in each language.
 * `turns`: the same, but the scenes take turns in language, so that every state is seen in every theme at half the cost.
 * `guides`: as the guides show it, Vietnamese and light.
 */
export type Extent = "all" | "pairs" | "turns" | "guides";

export interface Run {
  readonly extent: Extent;
  /** Those states alone, or those whose names begin so: "desk", "desk-act". */
  readonly states?: readonly string[];
  /** Answers whether that is it: until then, and for some seconds, the look is taken again, as a slow machine may still be drawing. */
  saw(taken: Taken): Promise<boolean>;
  say?(line: string): void;
}

/** A way that could not be walked to its end. */
export interface Lost {
  readonly states: readonly string[];
  readonly language: LanguageName;
  readonly why: string;
}

/** Plays every scene in both languages, side by side, each on a local Outlook of its own. */
export async function takeLooks(run: Run): Promise<{ readonly faults: readonly Fault[]; readonly lost: readonly Lost[] }> {
  const browser = await openBrowserWithSameLetters();
  try {
    const ends = await Promise.all((run.extent === "guides" ? (["vi"] as const) : (["vi", "en"] as const)).map((language) => playAll(language)));
    return { faults: ends.flatMap(({ faults }) => faults), lost: ends.flatMap(({ lost }) => lost) };
  } finally {
    await browser.close();
  }

  async function playAll(language: LanguageName): Promise<{ readonly faults: readonly Fault[]; readonly lost: readonly Lost[] }> {
    const outlook = await startOutlook();
    const lost: Lost[] = [];
    try {
      const stage = await Stage.open(browser, outlook, language, wantedOf(run, language), run.saw);
      for (const scene of scenesOf(run, language)) {
        const began = Date.now();
        try {
          await scene.play(stage);
          const missed = scene.states.filter((state) => stage.missing(state));
          if (missed.length > 0) throw new Error(`passed without ${missed.join(", ")}`);
        } catch (error) {
          await stage.keepLost(`${scene.states[0]}.${language}`);
          lost.push({ states: scene.states, language, why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        }
        await stage.clear();
        run.say?.(`${language} ${((Date.now() - began) / 1000).toFixed(1)} s ${scene.states.join(", ")}`);
      }
      return { faults: stage.faults, lost };
    } finally {
      await outlook.dispose();
    }
  }
}

function scenesOf({ states, extent }: Run, language: LanguageName): readonly Scene[] {
  const turn = language === "vi" ? 0 : 1;
  return allScenes.filter((scene, at) => (extent !== "turns" || at % 2 === turn) && scene.states.some((state) => isAsked(state, states)));
}

const isAsked = (state: string, asked: readonly string[] | undefined): boolean => asked === undefined || asked.some((one) => state === one || state.startsWith(`${one}-`));

function wantedOf({ extent, states }: Run, language: LanguageName): Wanted {
  const every = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));
  return (state) => {
    if (!isAsked(state, states)) return [];
    if (extent === "guides") return every.filter(({ theme }) => theme === "light");
    return extent === "all" ? every : every.filter(({ theme, width }) => isOfPairs(language, theme, width));
  };
}

/** Six of the twelve: each theme in both languages and at both widths, each language at both widths. */
export function isOfPairs(language: LanguageName, theme: ThemeName, width: WidthName): boolean {
  return (width === "narrow") === ((language === "vi") === (theme !== "dark"));
}
