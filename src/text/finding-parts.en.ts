import { partsOf } from "./finding-parts";

export const partsEn = partsOf({
  language: "en",
  subject: "the mail's subject",
  body: "the mail's text",
  blank: "(blank)",
  more: (count) => `and ${count} more`,
});
