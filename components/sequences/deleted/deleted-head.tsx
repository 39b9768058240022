import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { deletedRowGrid } from "./deleted-row-grid";

export function DeletedHead({ matching }: { matching: number }) {
  const t = useTranslations("sequences.deletedHead");
  return (
    <tr
      aria-rowindex={1}
      className={clsx("flex h-9 items-center border-line border-y px-4 text-dim text-xs md:px-0", deletedRowGrid)}
    >
      <td className="hidden md:block" />
      <th scope="col" className="hidden text-start font-medium md:block">
        {t("sequence")}
      </th>
      <th scope="col" className="hidden text-start font-medium md:block">
        {t("deletedBy")}
      </th>
      <th scope="col" className="hidden text-start font-medium md:block">
        {t("deleted")}
      </th>
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">{t("recreate")}</span>
      </th>
      <td className="font-medium md:hidden">{t("deleted2", { matching })}</td>
    </tr>
  );
}
