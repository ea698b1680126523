import { readEdxml, type ReadEdxml } from "../../../documents/edxml/read-edxml";

/** Reads one package, beside the page of the desk: what a file does to its reader it does to this Worker alone. */
const port = self as unknown as { onmessage: ((event: MessageEvent<Uint8Array>) => void) | null; postMessage(answer: ReadEdxml): void };

port.onmessage = ({ data }) => void readEdxml(data).then((read) => port.postMessage(read));
