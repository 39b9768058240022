/** The link that a plain click follows within the application; a new tab or a download leaves this page where it is. */
function linkOf({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): HTMLAnchorElement | null {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>("a[href]");
  return link && !link.target && !link.hasAttribute("download") && link.origin === location.origin ? link : null;
}

/** Asks before the page is closed or left while `isSafe` is false. Returns a function that stops it. */
export function guardLeaving(isSafe: () => boolean, askToLeave: () => boolean): () => void {
  const onUnload = (event: BeforeUnloadEvent) => {
    if (!isSafe()) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (isSafe() || !linkOf(event) || askToLeave()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("beforeunload", onUnload);
  document.addEventListener("click", onClick, { capture: true });
  return () => {
    removeEventListener("beforeunload", onUnload);
    document.removeEventListener("click", onClick, { capture: true });
  };
}
