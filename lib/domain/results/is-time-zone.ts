const known = new Map<string, boolean>();

/** Rejects offsets such as "+02:00", which have no summer time. */
export function isTimeZone(name: string): boolean {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const answer = /^[A-Za-z]/.test(name) && canFormat(name);
  if (answer) known.set(name, answer);
  return answer;
}

function canFormat(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
