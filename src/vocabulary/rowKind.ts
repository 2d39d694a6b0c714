import type { TabName } from './tab.ts';

/** What one row of a sheet is, as people say it. */
export type RowKind = 'call' | 'lead' | 'meeting' | 'email' | 'deal' | 'sale' | 'day';

/** The tab that such rows make up: a sale is a deal won, and the totals of a day are daily activity. */
export const tabOfKind: Readonly<Record<RowKind, TabName>> = {
  call: 'calls',
  lead: 'leads',
  meeting: 'meetings',
  email: 'emails',
  deal: 'deals',
  sale: 'deals',
  day: 'dailyActivity',
};

export const rowKinds = Object.keys(tabOfKind) as RowKind[];
