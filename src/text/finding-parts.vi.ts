import { partsOf } from "./finding-parts";

export const partsVi = partsOf({
  language: "vi",
  subject: "tiêu đề thư",
  body: "nội dung thư",
  blank: "(trống)",
  more: (count) => `và ${count} mục khác`,
});
