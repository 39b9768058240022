/** One column up to 1279 px. */
export const setupColumns = {
  halves:
    "grid max-w-[1320px] grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-6 px-4 lg:px-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]",
  withAside:
    "grid max-w-[1320px] grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-6 px-4 lg:px-8 xl:grid-cols-[minmax(0,1fr)_340px]",
};
