import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from './host/host.ts';
import type { Workbook } from './workbook.ts';

const built = join(import.meta.dirname, '../dist');

/**
 * A spreadsheet with this content in which the built add-on is installed: the bytes that `npm run push` sends.
 * @param properties what the script has kept in the host before
 * @param options whether nobody else reads the workbook's rows afterwards, and whether it runs for thousands of times
 */
export function installedIn(
  workbook: Workbook,
  properties?: HostOptions['properties'],
  options: Pick<HostOptions, 'isGivenAway' | 'isWarm'> = {},
): Host {
  const read = (name: string) => readFileSync(join(built, name), 'utf8');
  if (!existsSync(join(built, 'Code.js'))) throw new Error('The add-on is not built yet: npm run build.');
  return createHost({
    code: read('Code.js'),
    html: { sidebar: read('sidebar.html') },
    manifest: JSON.parse(read('appsscript.json')) as { timeZone?: string; oauthScopes?: string[] },
    workbook,
    ...options,
    userLocale: workbook.locale.split('_')[0] ?? 'en',
    ...(properties && { properties }),
  });
}
