import type { StoryLines } from "../doc/story-lines";
import type { Destination } from "./destinations";

/** What a group hands down to the groups inside it, and forgets at its end. */
export interface RtfState {
  destination: Destination;
  lines: StoryLines;
  font: number;
  /** A font was named since the formatting was last reset: the style's does not count. */
  fontNamed: boolean;
  hidden: boolean;
  deleted: boolean;
  capitals: boolean;
  /** Letters that follow a code point for programs that cannot show it. */
  fallback: number;
  inTable: boolean;
  depth: number;
  /** Letters of one writing and their Unicode form stand side by side (`\upr`); the second counts, for this. */
  twice: Destination | null;
}

export function openingState(lines: StoryLines): RtfState {
  return {
    destination: "text", lines, font: 0, fontNamed: false, hidden: false, deleted: false, capitals: false, fallback: 1, inTable: false, depth: 0, twice: null,
  };
}

/** How many tables a paragraph of this state stands in. */
export function tableDepth(state: RtfState): number {
  return state.depth > 0 ? state.depth : state.inTable ? 1 : 0;
}
