import { useContext, useState } from "react";
import { keepTour, keptTour } from "../kept-tour";
import { QueueContext } from "../queue-context";
import type { SuppliedDoor } from "../supplied";
import type { Work } from "../work";
import { PaperPart } from "./paper-part";
import { SuppliedPart } from "./supplied-part";
import { TourPart } from "./tour-part";

interface FootPartsProps {
  readonly door: SuppliedDoor;
  readonly work: Work;
  /** True while one of them has the pane to itself. */
  list(on: boolean): void;
}

/** What is opened from the foot of every screen; one of them at a time. */
export function FootParts({ door, work, list }: FootPartsProps) {
  const { kind } = work;
  const papers = useContext(QueueContext)?.papers ?? null;
  const [open, setOpen] = useState<"papers" | "supplied" | "tour" | null>(null);
  const [kept, setKept] = useState(keptTour);
  // To who is new it is offered first; it stays where it stands while the pane is open.
  const [tourFirst] = useState(kept === "new");
  const opens = (part: "papers" | "supplied" | "tour") => (on: boolean) => {
    setOpen(on ? part : null);
    list(on);
  };
  const tour = (
    <TourPart
      kept={kept}
      place={open === "tour" ? "pane" : open !== null ? "nowhere" : "foot"}
      keep={(now) => {
        keepTour(now);
        setKept(now);
      }}
      open={opens("tour")}
    />
  );
  return (
    <>
      {tourFirst && tour}
      {papers !== null && <PaperPart door={papers} place={open === "papers" ? "pane" : open !== null ? "nowhere" : kind === "none" ? "ready" : "foot"} open={opens("papers")} />}
      {(open === null || open === "supplied") && <SuppliedPart door={door} listed={open === "supplied"} remind={kind !== "compose"} work={work} list={opens("supplied")} />}
      {!tourFirst && tour}
    </>
  );
}
