const sliceMs = 6;

export function inIdleTime(steps: Iterator<unknown>, done: () => void): () => void {
  let stopped = false;
  const slice = () => {
    if (stopped) return;
    const end = performance.now() + sliceMs;
    while (performance.now() < end) if (steps.next().done) return done();
    later(slice);
  };
  later(slice);
  return () => {
    stopped = true;
  };
}

/** Safari lacks idle callbacks. */
function later(work: () => void) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else setTimeout(work, 30);
}
