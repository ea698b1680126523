import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { DocumentReading } from "../../domain/document";
import { useDesk } from "../desk-context";
import { downloadFile } from "./download-file";
import { fileReader } from "./file-reader";
import type { DeskFile } from "./open-original";
import { PdfPages } from "./pdf-pages";
import { Signatures } from "./signatures";

/** One file: its signatures, its pages or its words, and the way to save it. */
export function FileView({ file }: { readonly file: DeskFile }) {
  const { words, rules } = useDesk();
  const styles = useStyles();
  const [reading, setReading] = useState<DocumentReading | null>(null);
  const [asText, setAsText] = useState(false);
  const isPdf = startsLikePdf(file.bytes);
  useEffect(() => {
    const stop = new AbortController();
    // The pages are looked at here; letters of a scan need not be recognised for it.
    void fileReader()
      .read(file.bytes, file.name, { scans: false, authorities: rules.policy.signatureAuthorities, signal: stop.signal })
      .then((found) => stop.signal.aborted || setReading(found));
    return () => stop.abort();
  }, [file, rules]);
  const showText = !isPdf || asText;
  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => downloadFile(file)}>
          {words.files.download}
        </Button>
        {isPdf && (
          <Button size="small" appearance="subtle" aria-pressed={asText} onClick={() => setAsText(!asText)}>
            {asText ? words.files.drawn : words.files.text}
          </Button>
        )}
        {file.within !== null && <span className={styles.small}>{words.files.within(file.within)}</span>}
      </div>
      {reading !== null && <Signatures signatures={reading.signatures} />}
      {!showText && <PdfPages bytes={file.bytes} />}
      {showText && (reading === null ? <Spinner size="small" label={words.files.opening} labelPosition="after" /> : <pre className={styles.text}>{textOf(reading) || words.files.noText}</pre>)}
    </div>
  );
}

/** Of a mail or an archive, what its files say. */
function textOf({ lines, inside = [] }: DocumentReading): string {
  return [lines.join("\n"), ...inside.map(({ name, reading }) => `— ${name} —\n${reading.lines.join("\n")}`)].join("\n\n").trim();
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  text: { margin: 0, padding: "16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});
