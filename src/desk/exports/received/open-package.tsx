import { Button } from "@fluentui/react-components";
import { BoxRegular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { useExportsWords } from "../exports-speech";
import { packageKey } from "../export-keys";

/** Chooses a package that was received; `input` is what the key presses. */
export function OpenPackage({ input, open }: { readonly input: RefObject<HTMLInputElement | null>; readonly open: (file: File) => void }) {
  const { received } = useExportsWords();
  return (
    <>
      <Button appearance="subtle" icon={<BoxRegular />} aria-label={received.open} title={received.open} aria-keyshortcuts={packageKey} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".edxml,.xml"
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file !== undefined) open(file);
        }}
      />
    </>
  );
}
