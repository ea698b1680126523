import { parts, type FileInformation } from "./file-information";

export interface HeaderStory {
  readonly kind: "header" | "footer";
  /** In letters of the headers' part of the text. */
  readonly start: number;
  readonly end: number;
}

const mostStories = 72;
/** Separators of footnotes and endnotes come before the stories of the sections. */
const separators = 6;
const kinds = ["header", "header", "footer", "footer", "header", "footer"] as const;

/** Headers and footers of even, odd and first pages, section by section. */
export function headerStories(file: FileInformation): readonly HeaderStory[] {
  const whole = file.lengths.headers;
  if (whole === 0) return [];
  const places = file.part(parts.headerPlaces);
  const count = Math.min(mostStories, (places.length >> 2) - 2);
  if (count <= separators) return [{ kind: "header", start: 0, end: whole }];
  const stories: HeaderStory[] = [];
  for (let i = separators; i < count; i++) {
    const start = places.u32(4 * i);
    const end = Math.min(places.u32(4 * i + 4), whole);
    if (start < end) stories.push({ kind: kinds[(i - separators) % kinds.length]!, start, end });
  }
  return stories;
}
