import { useState, type DragEvent } from "react";

/** A file dragged over the desk: one that is let go beside its place must not take the page away. */
export function usePackageDrop(open: (file: File) => void): { readonly over: boolean; readonly on: { onDragOver(event: DragEvent): void; onDragLeave(event: DragEvent): void; onDrop(event: DragEvent): void } } {
  const [over, setOver] = useState(false);
  const hasFile = ({ dataTransfer }: DragEvent): boolean => [...dataTransfer.types].includes("Files");
  return {
    over,
    on: {
      onDragOver: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) open(file);
      },
    },
  };
}
