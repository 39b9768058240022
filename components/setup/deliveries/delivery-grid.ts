/** Columns from 768 px; narrower rows stack. */
export const deliveryGrid = "md:grid md:grid-cols-[minmax(0,1fr)_128px_104px_112px] md:items-center md:gap-x-4";
