import { readFileSync } from "node:fs";
import { openAttachmentReader } from "./corpus/attachment-reader";
const { read, close } = openAttachmentReader();
const t=Date.now();
const r = await read(readFileSync("/work/shared/corpus/attachments/" + process.argv[2]), "scan0001.pdf");
console.log(Date.now()-t, r.textSource, r.problem, r.poor, r.lines.slice(0,30));
close();
