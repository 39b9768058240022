import { useEffect, useState } from "react";

/** Height of the screen's bottom that a touch keyboard covers, in pixels: Safari doesn't shrink the page for it. */
export function useKeyboardInset(active: boolean): number {
  const [insetPx, setInset] = useState(0);
  useEffect(() => {
    const { visualViewport } = window;
    if (!active || !visualViewport) return;
    const measure = () => {
      const covered = window.innerHeight - visualViewport.height - visualViewport.offsetTop;
      setInset(visualViewport.scale === 1 ? Math.max(0, Math.round(covered)) : 0);
    };
    measure();
    visualViewport.addEventListener("resize", measure);
    visualViewport.addEventListener("scroll", measure);
    return () => {
      visualViewport.removeEventListener("resize", measure);
      visualViewport.removeEventListener("scroll", measure);
    };
  }, [active]);
  return insetPx;
}
