import { useEffect, useState } from "react";

/** Whether files are dragged over the pane; those let go are handed on. Wherever they fall, the page never goes away for them. */
export function useDropped(take: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer !== null && Array.from(dataTransfer.types).includes("Files");
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = take === null ? "none" : "copy";
      setOver(take !== null);
    };
    const leave = (event: DragEvent): void => {
      // Between two elements of the page it only goes over.
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = Array.from(event.dataTransfer!.files);
      if (files.length > 0) take?.(files);
    };
    window.addEventListener("dragenter", drag);
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", drag);
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [take]);
  return over;
}
