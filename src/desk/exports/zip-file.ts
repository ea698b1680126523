import { Zip, ZipDeflate } from "fflate";
import { packed } from "../../documents/edxml/write-edxml";

/** A zip made file after file. What is packed goes to the browser's store of blobs, so that the page holds one file at a time. */
export interface ZipFile {
  add(path: string, bytes: Uint8Array): Promise<void>;
  end(): Blob;
}

/** Bytes packed before the page may answer a click. */
const stretch = 1024 * 1024;

export function openZip(): ZipFile {
  const done: Blob[] = [];
  let pieces: BlobPart[] = [];
  let failed: Error | null = null;
  const zip = new Zip((fault, piece) => {
    failed ??= fault;
    pieces.push(piece as BlobPart);
  });
  const putAside = (): void => {
    if (failed !== null) throw failed;
    done.push(new Blob(pieces));
    pieces = [];
  };
  return {
    add: async (path, bytes) => {
      const file = new ZipDeflate(path, { level: 6 });
      file.mtime = packed;
      zip.add(file);
      for (let at = 0; at === 0 || at < bytes.length; at += stretch) {
        file.push(bytes.subarray(at, at + stretch), at + stretch >= bytes.length);
        putAside();
        await breath();
      }
    },
    end: () => {
      zip.end();
      putAside();
      return new Blob(done, { type: "application/zip" });
    },
  };
}

function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
