/** What the letters of a group are for. */
export type Destination = "text" | "list-number" | "skipped" | "fonts" | "styles" | "nested-row";

/** Groups whose letters nobody sees, though they carry no star. */
const skipped = new Set(
  (
    "colortbl info pict themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator revtbl filetbl userprops xmlnstbl mmathPr pgptbl " +
    "nonshppict shprslt nonesttables tc tcn xe rxe txe bkmkstart bkmkend annotation atnid atnauthor atnref atntime atndate fldinst fldtype sp sn sv objdata objclass objname " +
    "template private pntxta pntxtb datafield formfield falt fontemb panose upr"
  ).split(" "),
);

/** Groups that carry a star, for old programs to pass them over, and hold what a person reads. */
const seenBehindStar = new Set(["shpinst", "shptxt", "do", "dptxbxtext", "ud", "pntext", "listtext", "footnote", "header", "footer"]);

/** The destination a control word opens; `null` when it opens none. */
export function destinationOf(word: string, starred: boolean): Destination | null {
  if (word === "fonttbl") return "fonts";
  if (word === "stylesheet") return "styles";
  if (word === "nesttableprops") return "nested-row";
  if (word === "listtext" || word === "pntext") return "list-number";
  if (skipped.has(word) || (starred && !seenBehindStar.has(word))) return "skipped";
  return null;
}

export type Place = "header" | "footer" | "note" | "box";

/** Text that stands elsewhere on the page than where the file has it. */
export const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...["header", "headerl", "headerr", "headerf"].map((word): [string, Place] => [word, "header"]),
  ...["footer", "footerl", "footerr", "footerf"].map((word): [string, Place] => [word, "footer"]),
  ["footnote", "note"],
  ["shptxt", "box"],
  ["dptxbxtext", "box"],
]);
