const MAX_WAIT_MS = 10_000;

type Control = HTMLButtonElement | HTMLInputElement;
type EarlyClick = { control: Control; isChecked: boolean; untilMs: number };

const isHydrated = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps$"));
/** The browser itself has submitted its form. */
const submits = (control: Control) => control.type === "submit" && control.form !== null;
const isCheckedNow = (control: Control) => control instanceof HTMLInputElement && control.checked;

/** Repeats a click on a button, radio or checkbox whose code was still loading: React drops it. */
export function repeatEarlyClicks(): void {
  let early: EarlyClick | null = null;
  const look = () => {
    if (!early) return;
    const { control, isChecked, untilMs } = early;
    const works = isHydrated(control);
    if (!works && control.isConnected && performance.now() < untilMs) return void requestAnimationFrame(look);
    early = null;
    if (works) repeat(control, isChecked);
  };
  const note = (control: Control) => {
    const isLooking = early !== null;
    const click = { control, isChecked: isCheckedNow(control), untilMs: performance.now() + MAX_WAIT_MS };
    early = isHydrated(control) ? null : click;
    if (!isLooking) look();
  };
  const onClick = ({ target, isTrusted }: MouseEvent) => {
    if (!isTrusted || !(target instanceof Element)) return;
    const control = target.closest<Control>("button, input[type=radio], input[type=checkbox]");
    if (control && !isHydrated(control) && !submits(control)) setTimeout(() => note(control));
    else early = null;
  };
  window.addEventListener("click", onClick, true);
}

function repeat(control: Control, isChecked: boolean): void {
  // Makes React finish hydration before it notes what is checked. It sees a change only if the click changes that.
  control.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
  if (control instanceof HTMLInputElement && control.checked === isChecked) control.checked = !isChecked;
  control.click();
}
