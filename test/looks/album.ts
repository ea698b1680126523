import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { baselineFolder, readBaseline, writeBaseline } from "./baseline";
import { compare } from "./compare";
import { openPicture, reduce, type Picture } from "./reduce";
import { nameOf, type Look } from "./scene";
import { sideBySide } from "./side-by-side";
import type { Taken } from "./stage";
import { isOfPairs } from "./take-looks";

/** The pictures of one run, reduced as they come in, beside those that were accepted. */
export class Album {
  private readonly reduced = new Map<string, Promise<{ readonly look: Look; readonly picture: Picture }>>();
  constructor(
    /** Where differences are drawn. */
    private readonly folder: string,
    private readonly accepted = baselineFolder,
  ) {}

  /** A picture of a look that is in already takes its place. Answers whether it is as it was accepted, or there is nothing to hold it against. */
  async add({ look, png }: Taken): Promise<boolean> {
    const reduced = openPicture(png).then((picture) => ({ look, picture: reduce(picture) }));
    this.reduced.set(nameOf(look), reduced);
    const before = isCompared(look) ? (await readBaseline(look.state, this.accepted)).get(partOf(look)) : undefined;
    return before === undefined || compare(before, (await reduced).picture).cells.length === 0;
  }

  async looks(): Promise<readonly Look[]> {
    return (await Promise.all(this.reduced.values())).map(({ look }) => look);
  }

  /** One sentence for each picture that is not as it was accepted. */
  async changed(): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const { look, picture } of await this.kept()) {
      const before = (await readBaseline(look.state, this.accepted)).get(partOf(look));
      if (before === undefined) {
        lines.push(`${nameOf(look)} is new: look at it, then npm run looks -- --accept ${look.state}`);
        continue;
      }
      const difference = compare(before, picture);
      if (difference.cells.length === 0) continue;
      mkdirSync(this.folder, { recursive: true });
      const file = path.join(this.folder, `${nameOf(look)}.png`);
      writeFileSync(file, sideBySide(before, picture, difference));
      lines.push(`${nameOf(look)} has changed: old, new and where are in ${path.relative(process.cwd(), file)}`);
    }
    return lines;
  }

  /** Makes what was taken the baseline; answers what that changed. */
  async accept(): Promise<readonly string[]> {
    const changed = await this.changed();
    const byState = new Map<string, Map<string, Picture>>();
    for (const { look, picture } of await this.kept()) {
      const state = byState.get(look.state) ?? new Map(await readBaseline(look.state, this.accepted));
      byState.set(look.state, state.set(partOf(look), picture));
    }
    for (const [state, pictures] of byState) writeBaseline(state, pictures, this.accepted);
    return changed;
  }

  private async kept(): Promise<readonly { readonly look: Look; readonly picture: Picture }[]> {
    return (await Promise.all(this.reduced.values())).filter(({ look }) => isCompared(look));
  }
}

const isCompared = ({ language, theme, width }: Look): boolean => isOfPairs(language, theme, width);

const partOf = ({ language, theme, width }: Look): string => `${language}.${theme}.${width}`;
