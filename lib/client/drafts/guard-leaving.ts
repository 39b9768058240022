const question = "Your text isn't saved in this browser or on the server. Leave and lose it?";

function linkOf({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): HTMLAnchorElement | null {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>("a[href]");
  return link && !link.target && !link.hasAttribute("download") && link.origin === location.origin ? link : null;
}

/** Uses the browser's own prompt, which works even if nothing else loads. Returns a function to stop. */
export function guardLeaving(isSafe: () => boolean): () => void {
  const onUnload = (event: BeforeUnloadEvent) => {
    if (!isSafe()) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (isSafe() || !linkOf(event) || confirm(question)) return;
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
