/** The columns of head and rows from 768 px on; below, a row stacks into two lines. */
export const rowGrid =
  "md:grid md:grid-cols-[48px_minmax(0,1fr)_96px_124px_104px_52px] lg:grid-cols-[64px_minmax(0,1fr)_104px_128px_108px_64px] xl:grid-cols-[64px_minmax(0,1fr)_120px_148px_132px_72px] md:items-center";
