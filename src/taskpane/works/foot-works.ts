/** What the pane's foot opens, in one file to fetch: the pane's first load names every such file. */
export { openHealth } from "./health-work";
export { openPaperWork } from "./paper-work";
export { suppliedWork } from "./supplied-work";
