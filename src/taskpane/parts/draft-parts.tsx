import { draftEn } from "../../text/draft.en";
import { draftVi } from "../../text/draft.vi";

/* What a draft may come to need a moment after the pane is there, in one file to fetch: the pane's first load names every such file. */

export { FurtherCard } from "./further-card";
export { NotAttachedCard } from "./not-attached-card";
export { TakenOutCard } from "./taken-out-card";

export const draftWords = { vi: draftVi, en: draftEn } as const;
