import { sayable } from "./escape-xml";
import { hiddenCharacters } from "./read-address";

/** Characters; paths of Windows end at 260, and folders come before. */
const longest = 120;
const longestEnding = 12;
/** Names Windows keeps for devices, whatever ending follows; and the one JavaScript keeps, under which a packing program would lose a file. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d|__proto__)(?=\.|$)/i;

/**
 * A name a file can have in any system, in a zip, and as a part of a page's address: no folder in it, nothing the eye does not see, no
 * device of Windows. Said again of its own result it changes nothing.
 */
export function safeFileName(name: string, otherwise: string): string {
  const last = name.split(/[/\\]/).pop() || "";
  const plain = sayable(last.normalize("NFC").replace(hiddenCharacters, ""))
    .replace(/[<>:"|?*]/g, "-")
    .replace(/\s+/g, " ");
  const bare = short(ends(plain));
  return bare === "" ? otherwise : bare.replace(device, "_$1");
}

/** Each name once, also where capitals count for nothing: "a.pdf", "a (2).pdf". `taken`: names that are there already. */
export function uniqueNames(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  const known = new Set(taken.map(alike));
  return names.map((name) => {
    const { stem, ending } = parts(name);
    let unique = name;
    for (let count = 2; known.has(alike(unique)); count += 1) unique = `${stem} (${count})${ending}`;
    known.add(alike(unique));
    return unique;
  });
}

/** A name neither begins nor ends with a dot or a blank: Windows drops the one, other systems hide the other. */
function ends(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, "");
}

/** Cut before its ending, and not between the halves of a character. */
function short(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  const { ending } = parts(name);
  return `${ends(letters.slice(0, longest - Array.from(ending).length).join(""))}${ending}`;
}

function parts(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf(".");
  return dot > 0 && name.length - dot <= longestEnding ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: "" };
}

function alike(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
