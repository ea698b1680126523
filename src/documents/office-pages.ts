import type { OfficePackage } from "./office-package";

/** The number of pages or slides the program that wrote the file has counted. */
export async function readPages(office: OfficePackage, counter: "Pages" | "Slides" = "Pages"): Promise<number | null> {
  let inside = false;
  let digits = "";
  await office.scan("docProps/app.xml", {
    open: (name) => void (inside = name === counter),
    close: () => void (inside = false),
    text: (text) => void (inside && (digits += text)),
  });
  const pages = /^\s*(\d{1,6})\s*$/.exec(digits);
  return pages && Number(pages[1]) > 0 ? Number(pages[1]) : null;
}
