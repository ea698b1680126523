import type { Budget } from "../budget";
import { parts, type FileInformation } from "./file-information";

/** Where the text of a text box stands and on which letter of the body the box hangs; `null` when nothing tells. */
export interface TextBox {
  readonly start: number;
  readonly end: number;
  readonly anchor: number | null;
}

const mostBoxes = 500;
const shapeLength = 26;
const storyLength = 22;

/** The text boxes of the body, by the letters of their part of the text. */
export function textBoxes(file: FileInformation, budget: Budget): readonly TextBox[] {
  const table = file.part(parts.boxes);
  const count = Math.min(mostBoxes, Math.floor((table.length - 4) / (4 + storyLength)));
  const anchors = shapeAnchors(file, budget);
  const whole = Math.floor((table.length - 4) / (4 + storyLength));
  const boxes: TextBox[] = [];
  for (let i = 0; i < count; i++) {
    const start = table.u32(4 * i);
    const end = Math.min(table.u32(4 * i + 4), file.lengths.boxes);
    const shape = table.u32(4 * (whole + 1) + storyLength * i + 14);
    if (start < end) boxes.push({ start, end, anchor: nearest(anchors, shape) });
  }
  return boxes.length === 0 && file.lengths.boxes > 0 ? [{ start: 0, end: file.lengths.boxes, anchor: null }] : boxes;
}

interface Anchor {
  readonly shape: number;
  readonly at: number;
}

function shapeAnchors(file: FileInformation, budget: Budget): readonly Anchor[] {
  const table = file.part(parts.shapes);
  const whole = Math.floor((table.length - 4) / (4 + shapeLength));
  return Array.from({ length: Math.max(0, Math.min(4 * mostBoxes, whole)) }, (_, i) => {
    budget.tick();
    return { shape: table.u32(4 * (whole + 1) + shapeLength * i), at: table.u32(4 * i) };
  });
}

/** A box inside a group of shapes has a number of its own, near that of the group the text hangs on. */
function nearest(anchors: readonly Anchor[], shape: number): number | null {
  let best: Anchor | null = null;
  for (const anchor of anchors) if (!best || Math.abs(anchor.shape - shape) < Math.abs(best.shape - shape)) best = anchor;
  return best?.at ?? null;
}
