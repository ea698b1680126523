import * as z from "zod";
import { catalogueSchema } from "./catalogue-schema";

/** The catalogue's JSON Schema as it stands in assets/catalogue.schema.json, for the administrator's editor. */
export function catalogueJsonSchema(): string {
  const schema = z.toJSONSchema(catalogueSchema, { target: "draft-2020-12", io: "input" });
  return `${JSON.stringify({ title: "Danh mục văn bản điện tử", ...schema }, null, 2)}\n`;
}
