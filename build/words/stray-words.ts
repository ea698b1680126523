import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const project = fileURLToPath(new URL("../../", import.meta.url));
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

export interface Stray {
  readonly file: string;
  readonly words: string;
}

/** Vietnamese sentences written where they are said and not in src/text: the command line, and the files of the report. What varies stands as "…". */
export function strayWords(folder: string): readonly Stray[] {
  const files = readdirSync(project + folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).sort();
  return files.flatMap((name) => {
    const file = `${folder}/${name}`;
    const source = ts.createSourceFile(file, readFileSync(project + file, "utf8"), ts.ScriptTarget.ES2022, true);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      const words = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…") : "";
      // Two words at least: a letter by itself is data of a reader.
      if (vietnamese.test(words) && /\p{L}\s+\p{L}|\p{L}{3}/u.test(words)) found.push(words);
      ts.forEachChild(node, look);
    };
    look(source);
    return found.map((words) => ({ file, words }));
  });
}
