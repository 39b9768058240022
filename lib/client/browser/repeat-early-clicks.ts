const MAX_WAIT_MS = 10_000;

const isHydrated = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps$"));

/** Repeats a click on a button whose code was still loading: React drops it. */
export function repeatEarlyClicks(): void {
  let early: { button: HTMLElement; untilMs: number } | null = null;
  const look = () => {
    if (!early) return;
    const { button, untilMs } = early;
    const works = isHydrated(button);
    if (!works && button.isConnected && performance.now() < untilMs) return void requestAnimationFrame(look);
    early = null;
    if (works) button.click();
  };
  const note = (button: HTMLElement) => {
    const isLooking = early !== null;
    early = isHydrated(button) ? null : { button, untilMs: performance.now() + MAX_WAIT_MS };
    if (!isLooking) look();
  };
  const onClick = ({ target, isTrusted }: MouseEvent) => {
    const button = isTrusted && target instanceof Element ? target.closest("button") : null;
    if (button && !isHydrated(button)) setTimeout(() => note(button));
    else if (isTrusted) early = null;
  };
  window.addEventListener("click", onClick, true);
}
