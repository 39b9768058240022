/** Columns from 768 px, with results from 1024 px; narrower rows stack into two lines. */
export const rowGrid =
  "md:grid md:grid-cols-[48px_minmax(0,1fr)_96px_124px_104px_52px] lg:grid-cols-[64px_minmax(0,1fr)_96px_124px_72px_100px_56px] xl:grid-cols-[64px_minmax(0,1fr)_104px_136px_148px_116px_72px] md:items-center";
