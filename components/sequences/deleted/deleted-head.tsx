import { clsx } from "clsx";
import { deletedRowGrid } from "./deleted-row-grid";

export function DeletedHead({ matching }: { matching: number }) {
  return (
    <tr
      aria-rowindex={1}
      className={clsx("flex h-9 items-center border-line border-y px-4 text-dim text-xs md:px-0", deletedRowGrid)}
    >
      <td className="hidden md:block" />
      <th scope="col" className="hidden text-start font-medium md:block">
        Sequence
      </th>
      <th scope="col" className="hidden text-start font-medium md:block">
        Deleted by
      </th>
      <th scope="col" className="hidden text-start font-medium md:block">
        Deleted
      </th>
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">Recreate</span>
      </th>
      <td className="font-medium md:hidden">{matching.toLocaleString("en")} deleted</td>
    </tr>
  );
}
