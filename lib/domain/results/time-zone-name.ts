export function timeZoneName(timeZone: string): string {
  const [area, ...places] = timeZone.replaceAll("_", " ").split("/");
  if (places.length === 0 || area === "Etc") return timeZone;
  return [...places.reverse(), area].join(", ");
}
