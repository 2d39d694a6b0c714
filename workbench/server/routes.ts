import type { IncomingMessage } from 'node:http';
import type { Edits } from '../host/edits.ts';
import type { FaultPlan } from '../host/host.ts';
import type { WorkbenchDocument } from './document.ts';
import type { CallRequest, FormulaRequest, Region } from './messages.ts';
import type { Answer, Routes } from './server.ts';
import { uploadedFiles } from './upload.ts';

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value ?? null) });
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What makes another document the current one, or more of it. */
export type Replacing = {
  open: (paths: string[]) => Promise<void>;
  add: (paths: string[]) => Promise<void>;
  sample: () => void;
};

/** What the page asks for. `open` and `add` get the paths of files that were dropped on it. */
export function routesOf(current: () => WorkbenchDocument, { open, add, sample }: Replacing): Routes {
  const posted =
    <Body>(work: (body: Body) => unknown) =>
    (_request: IncomingMessage, body: Buffer) =>
      json(work(JSON.parse(body.toString()) as Body));
  return {
    'GET /workbook': () => json(current().opened()),
    'POST /call': posted((request: CallRequest) => current().call(request)),
    'POST /formula': posted((request: FormulaRequest) => ({
      answer: current().formula(request),
      cost: current().cost(),
    })),
    'POST /edits': posted((edits: Edits) => current().edit(edits)),
    'POST /region': posted(({ region, edits }: { region: Region; edits: Edits }) => current().settle(region, edits)),
    'POST /fault': posted((plan: FaultPlan | null) => current().fail(plan)),
    'POST /sample': () => json(sample()),
    'POST /open': async (request, body) => {
      await uploadedFiles(request, body, open);
      return json(null);
    },
    'POST /add': async (request, body) => {
      await uploadedFiles(request, body, add);
      return json(null);
    },
    'POST /save': async (_request, body) => ({
      type: xlsx,
      body: await current().save(JSON.parse(body.toString()) as Edits),
      headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(current().name())}.xlsx` },
    }),
  };
}
