import { SaxesParser } from "saxes";
import { ReadingFailure } from "./reading-failure";

export interface XmlTag {
  /** Without its prefix: programs name the prefixes as they like. */
  readonly name: string;
  /** An attribute by its local name. */
  attribute(name: string): string | null;
}

export interface XmlHandler {
  open(tag: XmlTag): void;
  close(name: string): void;
  text(text: string): void;
}

/** XML as it comes, in pieces; what is not well formed is `damaged`. There are no entities but the five of XML: none can grow. */
export class XmlStream {
  private readonly parser = new SaxesParser();
  private readonly decoder = new TextDecoder();

  constructor(handler: XmlHandler) {
    this.parser.on("opentag", ({ name, attributes }) => handler.open({ name: localName(name), attribute: (wanted) => attributeOf(attributes as Record<string, string>, wanted) }));
    this.parser.on("closetag", ({ name }) => handler.close(localName(name)));
    this.parser.on("text", (text) => handler.text(text));
    this.parser.on("error", (error) => {
      throw new ReadingFailure("damaged", error.message);
    });
  }

  take(chunk: Uint8Array): void {
    this.parser.write(this.decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.parser.write(this.decoder.decode()).close();
  }
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | null {
  for (const name in attributes) if (localName(name) === wanted) return attributes[name] ?? null;
  return null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
