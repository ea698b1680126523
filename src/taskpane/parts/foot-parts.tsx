import { useContext, useState } from "react";
import { QueueContext } from "../queue-context";
import type { SuppliedDoor } from "../supplied";
import type { Work } from "../work";
import { PaperPart } from "./paper-part";
import { SuppliedPart } from "./supplied-part";

interface FootPartsProps {
  readonly door: SuppliedDoor;
  readonly kind: Work["kind"];
  /** True while one of them has the pane to itself. */
  list(on: boolean): void;
}

/** What is opened from the foot of every screen; one of them at a time. */
export function FootParts({ door, kind, list }: FootPartsProps) {
  const papers = useContext(QueueContext)?.papers ?? null;
  const [open, setOpen] = useState<"papers" | "supplied" | null>(null);
  const opens = (part: "papers" | "supplied") => (on: boolean) => {
    setOpen(on ? part : null);
    list(on);
  };
  return (
    <>
      {papers !== null && <PaperPart door={papers} place={open === "papers" ? "pane" : open !== null ? "nowhere" : kind === "none" ? "ready" : "foot"} open={opens("papers")} />}
      {open !== "papers" && <SuppliedPart door={door} listed={open === "supplied"} remind={kind !== "compose"} list={opens("supplied")} />}
    </>
  );
}
