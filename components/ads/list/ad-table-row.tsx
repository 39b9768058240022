import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { UnderWayMark } from "@/components/changes/under-way-mark";
import { ListRow } from "@/components/list/list-row";
import { rowLinkClass } from "@/components/list/row-link-class";
import { RowTime } from "@/components/list/row-time";
import type { RowPlace } from "@/components/list/rows/virtual-rows";
import type { SequenceName } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adsManagerLink } from "@/lib/domain/ads/ads-manager-link";
import type { UnderWay } from "@/lib/domain/changes/under-way";
import { AdState } from "../ad-state";
import type { AdActions } from "./ad-actions";
import { adRowGrid } from "./ad-row-grid";
import { AdThumbnail } from "./ad-thumbnail";
import { GreetingCell } from "./greeting-cell";

type Props = RowPlace & {
  wabaId: string;
  ad: AdRow;
  sequenceName: SequenceName;
  severalAccounts: boolean;
  /** Selecting only serves to change ads. */
  selectable: boolean;
  selected: boolean;
  underWay: UnderWay | undefined;
  actions: AdActions;
};

/** The ad's name opens its details; the sequence and Ads Manager have their own links. */
export const AdTableRow = memo(function AdTableRow(props: Props) {
  const t = useTranslations("ads.adTableRow");
  const { wabaId, ad, index, now, sequenceName, severalAccounts, selectable, selected, underWay, actions } = props;
  const { id, name, campaign, adSet, adAccount, changedAt } = ad;
  const [problem] = ad.issues;
  return (
    <ListRow
      {...{ index, selected }}
      row={ad}
      onSelect={selectable ? actions.select : undefined}
      preview={actions.preview}
      className={clsx("grid grid-cols-[auto_minmax(0,1fr)] content-start ps-24", adRowGrid(severalAccounts))}
    >
      <td className="col-span-2 block min-w-0 pt-2.5 md:col-span-1 md:flex md:items-center md:gap-3 md:py-0 md:pe-6">
        <span className="absolute inset-s-12 top-3 md:static">
          <AdThumbnail wabaId={wabaId} ad={ad} />
        </span>
        <div className="min-w-0 md:flex-1">
          <button
            type="button"
            aria-haspopup="dialog"
            data-row-link={id}
            dir="auto"
            onClick={() => actions.look(id)}
            className={clsx("block max-w-full", rowLinkClass)}
          >
            {name}
          </button>
          <p dir="auto" className="truncate text-start text-[13px] text-dim">
            {campaign.name}
            <span aria-hidden="true" className="text-faint">
              {" › "}
            </span>
            <span className="sr-only">{t("adSet")}</span>
            {adSet.name}
            {severalAccounts && <span className="xl:hidden">{` · ${adAccount.name}`}</span>}
          </p>
        </div>
      </td>
      {severalAccounts && (
        <td dir="auto" className="hidden truncate pe-4 text-start text-dim xl:block">
          {adAccount.name}
        </td>
      )}
      <td className="mt-1 block min-w-0 md:mt-0 md:pe-3">
        <AdState ad={ad} onPress={actions.preview.hide} />
        {problem && (
          <span dir="auto" className="block truncate text-start text-dim text-xs leading-4 max-md:hidden">
            {problem.summary || problem.message}
          </span>
        )}
      </td>
      <td data-preview-edge className="ms-3 mt-1 block min-w-0 md:ms-0 md:mt-0 md:pe-4">
        <GreetingCell wabaId={wabaId} ad={ad} sequenceName={sequenceName} actions={actions} />
        {underWay && (
          <span className="max-md:hidden">
            <UnderWayMark wabaId={wabaId} underWay={underWay} onFollow={actions.follow} />
          </span>
        )}
      </td>
      <td className="hidden text-dim tabular-nums md:block">
        <RowTime iso={changedAt} now={now} />
      </td>
      <td className="absolute inset-e-2 top-1.5 z-1 block md:relative md:inset-auto">
        <a
          href={adsManagerLink(ad)}
          target="_blank"
          rel="noopener noreferrer"
          title={t("openInAdsManager2")}
          className="grid size-8 place-items-center rounded-lg text-dim hover:bg-[color-mix(in_srgb,var(--ink)_7%,transparent)] hover:text-ink"
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current" strokeWidth="1.4">
            <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          <span className="sr-only">{t("openInAdsManager", { name })}</span>
        </a>
      </td>
    </ListRow>
  );
});
