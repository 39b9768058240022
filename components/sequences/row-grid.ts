/** The columns of head and rows from 768 px on; below, a row stacks into two lines. */
export const rowGrid =
  "md:grid md:grid-cols-[56px_minmax(0,1fr)_92px_132px_120px_64px] lg:grid-cols-[64px_minmax(0,1fr)_112px_148px_132px_72px] md:items-center";
