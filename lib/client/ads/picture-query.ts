import { queryOptions } from "@tanstack/react-query";

/** A data URL, because a saved picture must contain its own data. */
export function pictureQuery(path: string) {
  return queryOptions({
    queryKey: ["picture", path],
    queryFn: async ({ signal }) => {
      const response = await fetch(path, { signal });
      if (!response.ok) return "";
      const [picture, { readPicture, toDataUrl }] = await Promise.all([response.blob(), import("./read-picture")]);
      return picture.type === "image/svg+xml" ? toDataUrl(picture) : readPicture(picture);
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
