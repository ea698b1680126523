const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const run = (text: string, properties = ""): string => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of one run, or of the runs given. */
export const paragraph = (content: string, properties = ""): string => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;

export const wordRoot = (name: string, content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${w}">${content}</w:${name}>`;

/** The parts of a docx with this body, and of others besides. */
export function docxParts(body: string, others: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": wordRoot("document", `<w:body>${body}</w:body>`),
    ...others,
  };
}
