/** Columns from 768 px; narrower rows stack. */
export const deletedRowGrid =
  "md:grid md:grid-cols-[20px_minmax(0,1fr)_184px_128px_116px] lg:grid-cols-[32px_minmax(0,1fr)_208px_152px_132px] md:items-center";
