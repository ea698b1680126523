/** What is to be done with a document in a package (nghiệp vụ), in the order of BussinessDocType: 0, 1, 2, 3. */
export const edxmlActs = ["new", "recall", "update", "replace"] as const;
export type EdxmlAct = (typeof edxmlActs)[number];
