/** What corrects and tells a document's data, in one file to fetch: the pane's first load names every such file. */
export { AnyEntry } from "./any-entry";
export { ManyTags } from "./many-tags";
export { TagForm } from "./tag-form";
export { TagHistory } from "./tag-history";
