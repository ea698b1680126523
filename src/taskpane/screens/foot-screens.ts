/** What has the pane to itself, in one file to fetch: the pane's first load names every such file. */
export { HealthScreen } from "./health-screen";
export { PaperScreen } from "./paper-screen";
export { SuppliedScreen } from "./supplied-screen";
export { TourScreen } from "./tour-screen";
