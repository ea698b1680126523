/** What a document's data need of Outlook and Graph, in one file to fetch. */
export { knownTags } from "./known-tags";
export { saveTag } from "./save-tag";
