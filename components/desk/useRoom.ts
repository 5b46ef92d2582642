import { type RefObject, useEffect, useState } from "react";

/** How much room there is for the frame, in CSS px. */
export function useRoom(box: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 390, height: 600 });
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return room;
}
