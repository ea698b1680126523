import { randomFrom, type Random } from "../support/makers/random";
import { formats, smallFiles, type Format } from "../support/makers/small-files";
import { anySignature, signedPdf } from "../support/makers/signed-pdf";
import { joined } from "../support/makers/zip-file";
import { generated } from "./generated";
import { mutateBytes } from "./mutate-bytes";
import { mutateCfb } from "./mutate-cfb";
import { htmlWords, mailWords, mutateLines, pageWords } from "./mutate-lines";
import { mutatePdf } from "./mutate-pdf";
import { mutatePicture } from "./mutate-picture";
import { mutateRtf } from "./mutate-rtf";
import { mutateZip } from "./mutate-zip";

/** The file that stands for this seed: always the same one, as long as the makers and the changes are the same. */
export function fuzzInput(format: Format, seed: number): Uint8Array {
  const random = randomFrom(seed, format);
  const files = smallFiles(format);
  if (files.length === 0 || random.chance(0.04)) return generated(format, seed);
  const file = random.pick(files);
  if (random.chance(0.05)) return splice(file, random);
  // Structure first: bytes changed afterwards no longer allow it.
  let bytes = random.chance(0.55) ? structured(format, file, random) : mutateBytes(file, random);
  for (let i = random.chance(0.25) ? 1 + random.below(4) : 0; i > 0; i--) bytes = mutateBytes(bytes, random);
  return bytes;
}

function structured(format: Format, file: Uint8Array, random: Random): Uint8Array {
  const rounds = 1 + random.below(3);
  const again = (text: string, change: (text: string) => string) => {
    for (let i = 0; i < rounds; i++) text = change(text);
    return text.length > 600_000 ? text.slice(0, 600_000) : text;
  };
  const latin = (change: (text: string) => string) => new Uint8Array(Buffer.from(again(Buffer.from(file).toString("latin1"), change), "latin1"));
  const utf = (change: (text: string) => string) => new TextEncoder().encode(again(new TextDecoder().decode(file), change));
  switch (format) {
    case "docx":
    case "xlsx":
    case "pptx":
    case "odt":
    case "ods":
    case "zip":
      return mutateZip(file, random);
    case "doc":
    case "msg":
      return mutateCfb(random.chance(0.5) ? mutateCfb(file, random) : file, random);
    case "rtf":
      return latin((text) => mutateRtf(text, random));
    case "html":
      return utf((text) => mutateLines(text, random, htmlWords));
    case "txt":
      return utf((text) => mutateLines(text, random, pageWords));
    case "eml":
      return utf((text) => mutateLines(text, random, mailWords));
    case "pdf":
    case "scan":
      return mutatePdf(file, random);
    case "signed":
      return random.chance(0.6) ? signedPdf(random.chance(0.5) ? mutateBytes(anySignature, random) : mutateBytes(mutateBytes(anySignature, random), random)) : mutatePdf(file, random);
    case "tnef":
      return mutateBytes(mutateBytes(file, random), random);
    case "png":
    case "jpeg":
    case "tiff":
      return mutatePicture(file, random);
  }
}

/** The beginning of one format and the end of another. */
function splice(file: Uint8Array, random: Random): Uint8Array {
  const others = smallFiles(random.pick(formats));
  const other = others.length > 0 ? random.pick(others) : file;
  return joined([file.subarray(0, random.below(file.length + 1)), other.subarray(random.below(other.length + 1))]);
}
