/**
 * Stores the table in this browser, only on the teacher's request. The reader of table files validates what
 * is in the store.
 */
import type { Store } from '../../../chronicle/store.ts';
import { type Kept, readTableData, tableData } from '../../../lesson/class-table.ts';

const slotOf = (scenario: string): string => `class:${scenario}`;

export const keepTable = (
  store: Store,
  scenario: string,
  results: readonly Kept[],
): Promise<'safe' | 'memory'> => store.put(slotOf(scenario), tableData(results));

/** Null if none is stored, or what is stored is not a table. */
export async function keptTable(store: Store, scenario: string): Promise<readonly Kept[] | null> {
  const { found } = await store.all(slotOf(scenario));
  const data = found.find(({ key }) => key === slotOf(scenario))?.data;
  const read = data === undefined ? null : readTableData(data);
  return read === null || 'fault' in read ? null : read.results;
}

export const forgetTable = (store: Store, scenario: string): Promise<void> => store.remove(slotOf(scenario));
