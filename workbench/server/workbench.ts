import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFiles } from '../files/open.ts';
import { sampleTeam } from '../sampleTeam.ts';
import type { Workbook } from '../workbook.ts';
import { createDocument } from './document.ts';
import { pageBundle } from './pageBundle.ts';
import { routesOf } from './routes.ts';
import { startServer } from './server.ts';

const built = join(import.meta.dirname, '../../dist/Code.js');

export type WorkbenchOptions = {
  /** What is opened at first. */
  workbook: Workbook;
  /** The day on which the script's clock stands still, `2025-03-31`; null for today. */
  asOf: string | null;
  /** Files that could not be read, one sentence each. */
  leftOut?: string[];
  /** The workbook holds the user's files, and not the sample team. */
  isOwn?: boolean;
  port?: number;
};

/** The page and, behind it, the built add-on in its local host. */
export async function startWorkbench({ workbook, asOf, leftOut = [], isOwn = false, port = 0 }: WorkbenchOptions) {
  const code = readFileSync(built, 'utf8');
  const now = asOf === null ? null : `${asOf}T12:00:00Z`;
  let current = createDocument({ workbook, code, now, leftOut, isOwn });
  const read = async (paths: string[]) => {
    const unread: string[] = [];
    const book = await openFiles(paths, current.region(), { leftOut: (sentence) => unread.push(sentence) });
    return { book, unread };
  };
  const routes = routesOf(() => current, {
    async open(paths) {
      const { book, unread } = await read(paths);
      current = createDocument({ workbook: book, code, now, leftOut: unread, isOwn: true });
    },
    async add(paths) {
      const { book, unread } = await read(paths);
      current.add(book, unread);
    },
    sample() {
      current = createDocument({ workbook: sampleTeam(current.region(), asOf), code, now });
    },
  });
  return startServer(routes, await pageBundle(), port);
}
