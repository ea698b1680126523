/** pdf.js makes its canvases with the page's `document`; a Worker has none. */
class OffscreenCanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }
  reset(made: { canvas: OffscreenCanvas }, width: number, height: number) {
    made.canvas.width = width;
    made.canvas.height = height;
  }
  destroy(made: { canvas: OffscreenCanvas | null; context: unknown }) {
    made.canvas = null;
    made.context = null;
  }
}

/** Its filters are SVG of the page's `document`; a scan needs none. */
class NoFilters {
  addFilter = () => "none";
  addHCMFilter = () => "none";
  addAlphaFilter = () => "none";
  addLuminosityFilter = () => "none";
  addKnockoutFilter = () => "none";
  addHighlightHCMFilter = () => "none";
  addSelectionHCMFilter = () => "none";
  addSelectionFilter = () => "none";
  createSelectionStyle = () => null;
  destroy = () => undefined;
}

/** Its decoders are fetched from where we serve them; of its fonts and character maps we serve none. */
class ServedDecoders {
  private readonly wasmUrl: string | null;
  constructor({ wasmUrl = null }: { wasmUrl?: string | null }) {
    this.wasmUrl = wasmUrl;
  }
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== "wasmUrl" || this.wasmUrl === null) throw new Error(`not served: ${filename}`);
    const answer = await fetch(this.wasmUrl + filename);
    if (!answer.ok) throw new Error(`${filename}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** What pdf.js needs in a Worker in place of its own parts. */
export const workerParts = { CanvasFactory: OffscreenCanvasFactory, FilterFactory: NoFilters, BinaryDataFactory: ServedDecoders };
