/** What comes after the pane is there, in one piece. */
export { furtherChecks } from "../../domain/checks/further";
export { readFacts } from "../../domain/read-facts/read-facts";
