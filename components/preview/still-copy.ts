/** The scrollable elements of the phone. */
const SCROLLERS = ".wa-wall, .wa-feed, .wa-box-text";

/** Makes an off-screen copy of the same size, without highlights, motion or scrolling. */
export function stillCopy(phone: HTMLElement, extent: "screen" | "conversation") {
  const copy = phone.cloneNode(true) as HTMLElement;
  copy.dataset.still = extent;
  delete copy.dataset.editable;
  copy.lang = document.documentElement.lang;
  copy.style.width = `${phone.offsetWidth}px`;
  copy.style[extent === "screen" ? "height" : "minHeight"] = `${phone.offsetHeight}px`;
  for (const marked of copy.querySelectorAll("[data-active]")) marked.removeAttribute("data-active");
  keepWidth(phone, copy);
  if (extent === "screen") keepPlace(phone, copy);
  const stage = document.createElement("div");
  stage.ariaHidden = "true";
  stage.inert = true;
  stage.style.cssText = "position: fixed; top: 0; left: -10000px";
  stage.append(copy);
  return { copy, stage };
}

/** Reserves the scrollbar's width, so that every line breaks as on the screen. */
function keepWidth(phone: HTMLElement, copy: HTMLElement): void {
  const copies = copy.querySelectorAll<HTMLElement>(SCROLLERS);
  for (const [index, { offsetWidth, clientWidth }] of phone.querySelectorAll<HTMLElement>(SCROLLERS).entries())
    if (copies[index] && clientWidth > 0) copies[index].style.paddingRight = `${offsetWidth - clientWidth}px`;
}

/** Keeps the scroll positions in the copy. */
function keepPlace(phone: HTMLElement, copy: HTMLElement): void {
  const copies = copy.querySelectorAll<HTMLElement>(SCROLLERS);
  for (const [index, { scrollTop }] of phone.querySelectorAll<HTMLElement>(SCROLLERS).entries()) {
    if (scrollTop === 0) continue;
    for (const child of copies[index]?.children ?? [])
      if (child instanceof HTMLElement) child.style.translate = `0 ${-scrollTop}px`;
  }
}
