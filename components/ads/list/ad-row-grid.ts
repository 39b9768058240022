/** Columns from 768 px; narrower rows stack. With several ad accounts each row names its own. */
export function adRowGrid(severalAccounts: boolean): string {
  return severalAccounts
    ? "md:grid md:content-normal md:items-center md:grid-cols-[48px_minmax(0,1fr)_136px_176px_92px_52px] lg:grid-cols-[64px_minmax(0,1fr)_132px_160px_116px_44px] xl:grid-cols-[64px_minmax(0,1fr)_minmax(160px,208px)_168px_236px_112px_72px]"
    : "md:grid md:content-normal md:items-center md:grid-cols-[48px_minmax(0,1fr)_136px_176px_92px_52px] lg:grid-cols-[64px_minmax(0,1fr)_132px_160px_116px_44px] xl:grid-cols-[64px_minmax(0,1fr)_168px_260px_112px_72px]";
}
