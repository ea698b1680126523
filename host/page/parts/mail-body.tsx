import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePageState, useWords } from "../page-context";
import { buildSafeHtml } from "../state/safe-html";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: "22px", margin: "0", fontFamily: "inherit" },
  frame: { width: "100%", border: "none", display: "block", backgroundColor: "#ffffff", borderRadius: "4px" },
  blocked: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: "0 0 8px" },
});

interface MailBodyProps {
  readonly body: { readonly type: "html" | "text"; readonly content: string };
  /** The picture a `cid:` points to, as a data address. */
  readonly picture: (contentId: string) => Promise<string | null>;
}

/**
 * The body of a mail, which is hostile. Text is text. HTML is rebuilt from what is allowed (safe-html.ts) inside a frame
 * that may run no script, submit nothing, and load nothing: three walls, each enough alone.
 */
export function MailBody({ body, picture }: MailBodyProps) {
  const styles = useStyles();
  return body.type === "text" ? <pre className={styles.text}>{body.content}</pre> : <HtmlBody html={body.content} picture={picture} />;
}

const emptyFrame =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'"><title></title></head><body></body></html>';

/** On a dark page the mail lies on a sheet of its own and needs an edge. */
const sheetEdge = "body{margin:12px}";
const plainLook = "body{margin:0;font:14px/1.5 'Segoe UI',Arial,sans-serif;color:#242424;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}";

function HtmlBody({ html, picture }: { readonly html: string; readonly picture: MailBodyProps["picture"] }) {
  const styles = useStyles();
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const onPaper = usePageState((state) => state.theme !== "light");
  const [blocked, setBlocked] = useState(false);
  const find = useRef(picture);
  find.current = picture;

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let watch: ResizeObserver | null = null;
    let gone = false;

    const fill = (): void => {
      const inside = element.contentDocument;
      const Sheet = (element.contentWindow as (Window & typeof globalThis) | null)?.CSSStyleSheet;
      if (!inside?.body || gone || !Sheet) return;
      const safe = buildSafeHtml(html, inside);
      const sheets = [plainLook, onPaper ? sheetEdge : "", safe.css].map((css) => {
        const sheet = new Sheet();
        sheet.replaceSync(css);
        return sheet;
      });
      inside.adoptedStyleSheets = sheets;
      inside.body.replaceChildren(safe.fragment);
      setBlocked(safe.blocked);
      for (const { element: image, contentId } of safe.pictures) {
        void find.current(contentId).then((url) => {
          if (url !== null) image.src = url;
        });
      }
      const fit = (): void => {
        element.style.height = `${Math.max(80, inside.documentElement.scrollHeight)}px`;
      };
      element.style.height = "80px";
      watch = new ResizeObserver(fit);
      watch.observe(inside.body);
      fit();
    };
    element.addEventListener("load", fill);
    element.srcdoc = emptyFrame;
    return () => {
      gone = true;
      watch?.disconnect();
      element.removeEventListener("load", fill);
    };
  }, [html, onPaper]);

  return (
    <>
      {blocked && <p className={styles.blocked}>{words.remoteBlocked}</p>}
      <iframe ref={frame} className={styles.frame} title={words.bodyTitle} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" />
    </>
  );
}
