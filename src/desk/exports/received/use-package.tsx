import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { useExportsWords } from "../exports-speech";
import { OpenPackage } from "./open-package";
import { PackagePane } from "./package-pane";
import { readPackage } from "./read-package";
import { usePackageDrop } from "./use-package-drop";

/** A package somebody chose or dropped on the desk, in front until it is closed. */
export function usePackage(toList: () => void): {
  readonly button: ReactElement;
  /** `null` while no package is in front. */
  readonly pane: ReactElement | null;
  readonly hint: ReactElement | null;
  readonly drop: ReturnType<typeof usePackageDrop>["on"];
  choose(): void;
  close(): void;
} {
  const { received } = useExportsWords();
  const styles = useStyles();
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { over, on } = usePackageDrop(setFile);
  const close = (): void => {
    setFile(null);
    toList();
  };
  return {
    button: <OpenPackage input={input} open={setFile} />,
    pane: file === null ? null : <PackagePane key={`${file.name} ${file.lastModified} ${file.size}`} file={file} read={readPackage} close={close} />,
    hint: over ? <p className={styles.hint}>{received.drop}</p> : null,
    drop: on,
    choose: () => input.current?.click(),
    close: () => setFile(null),
  };
}

const useStyles = makeStyles({
  hint: { position: "absolute", zIndex: 1, left: "50%", top: "96px", transform: "translateX(-50%)", margin: 0, padding: "12px 24px", border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16, pointerEvents: "none" },
});
