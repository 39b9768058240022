/** A time zone by its city, as people look for it: "Los Angeles, America". Names without a city are themselves. */
export function timeZoneName(timeZone: string): string {
  const [area, ...places] = timeZone.replaceAll("_", " ").split("/");
  if (places.length === 0 || area === "Etc") return timeZone;
  return [...places.reverse(), area].join(", ");
}
