import type { Budget } from "../budget";
import { StoryLines, type DecodeRun } from "../doc/story-lines";
import { limits } from "../limits";
import type { Place } from "./destinations";
import { openingState, type RtfState } from "./rtf-state";

/** Text by where it stands on the page. */
export interface RtfParts {
  body(line: string): void;
  elsewhere(place: Exclude<Place, "box">, lines: readonly string[]): void;
}

interface Group {
  readonly state: RtfState;
  readonly deliver: (() => void) | null;
}

const deepest = 5000;
const mostPlaces = 1000;

/** The groups open at a point of a rich text file, and where the text of each goes. */
export class RtfGroups {
  state: RtfState;
  private readonly outer: Group[] = [];
  /** Called at the end of the group, when its text stands in a place of its own. */
  private deliver: (() => void) | null = null;
  /** Groups too deep to be kept apart. */
  private tooDeep = 0;
  private placesOpened = 0;

  constructor(
    private readonly parts: RtfParts,
    private readonly decode: DecodeRun,
    private readonly budget: Budget,
  ) {
    this.state = openingState(new StoryLines((line) => parts.body(line), decode, budget));
  }

  get depth(): number {
    return this.outer.length;
  }

  open(): void {
    if (this.outer.length === deepest) return void this.tooDeep++;
    this.outer.push({ state: this.state, deliver: this.deliver });
    this.state = { ...this.state };
    this.deliver = null;
  }

  close(): void {
    if (this.tooDeep > 0) return void this.tooDeep--;
    this.deliver?.();
    const around = this.outer.pop();
    if (!around) return;
    this.state = around.state;
    this.deliver = around.deliver;
  }

  closeAll(): void {
    this.tooDeep = 0;
    while (this.outer.length > 0) this.close();
  }

  /** Headers, notes and text boxes are collected by themselves and delivered when their group ends. */
  openPlace(place: Place): void {
    if (++this.placesOpened > mostPlaces) return void (this.state.destination = "skipped");
    const kept: string[] = [];
    const lines = new StoryLines((line) => kept.length < limits.pageLines && kept.push(line), this.decode, this.budget);
    const around = this.state.lines;
    const before = this.deliver;
    Object.assign(this.state, { lines, inTable: false, depth: 0 });
    this.deliver = () => {
      lines.end();
      while (kept.length > 0 && kept[kept.length - 1]!.trim() === "") kept.pop();
      if (place === "box") around.insert(kept);
      else this.parts.elsewhere(place, kept);
      before?.();
    };
  }
}
