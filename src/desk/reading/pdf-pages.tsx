import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useDesk } from "../desk-context";
import { openPages, type OpenPages } from "./open-pages";
import { paintPage } from "./paint-page";

/** A file of a thousand pages is looked at elsewhere. */
const mostPages = 300;

/** The pages of a PDF below each other; each is drawn when it comes into sight. */
export function PdfPages({ bytes }: { readonly bytes: Uint8Array }) {
  const { words } = useDesk();
  const styles = useStyles();
  const [pages, setPages] = useState<OpenPages | "failed" | null>(null);
  useEffect(() => {
    const opened = openPages(bytes);
    let left = false;
    opened.pages.then(
      (found) => left || setPages(found),
      () => left || setPages("failed"),
    );
    return () => {
      left = true;
      opened.close();
    };
  }, [bytes]);
  if (pages === "failed") return <p role="status" className={styles.text}>{words.files.notDrawn}</p>;
  if (pages === null) return <Spinner size="small" label={words.files.opening} labelPosition="after" />;
  return (
    <div className={styles.pages}>
      <p className={styles.text}>{words.files.pages(pages.count)}</p>
      {Array.from({ length: Math.min(pages.count, mostPages) }, (_, index) => (
        <PageCanvas key={index} pages={pages} page={index + 1} label={words.files.page(index + 1, pages.count)} />
      ))}
    </div>
  );
}

/** Given back when it is far out of sight: a page in pixels takes megabytes. */
function PageCanvas({ pages, page, label }: { readonly pages: OpenPages; readonly page: number; readonly label: string }) {
  const { words } = useDesk();
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = canvas.current!;
    let drawn = false;
    let left = false;
    const look = new IntersectionObserver(
      ([entry]) => {
        const inSight = entry?.isIntersecting === true;
        if (inSight === drawn) return;
        drawn = inSight;
        if (!inSight) return void (element.width = element.height = 0);
        void pages.draw(page).then((image) => {
          if (left || !drawn) return;
          if (image === null) setFailed(true);
          else void paintPage(element, image);
        });
      },
      { rootMargin: "100% 0px" },
    );
    look.observe(element);
    return () => {
      left = true;
      look.disconnect();
    };
  }, [pages, page]);
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={label} width={0} height={0} className={styles.page} />
      {failed && <p role="status" className={styles.text}>{label}: {words.files.notDrawn}</p>}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  pages: { display: "flex", flexDirection: "column", rowGap: "12px" },
  /* Paper is white, in a dark room too. */
  page: { width: "100%", aspectRatio: "1 / 1.414", backgroundColor: "#ffffff", border: `1px solid ${tokens.colorNeutralStroke1}`, boxSizing: "border-box" },
});
