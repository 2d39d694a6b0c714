/**
 * Google's advanced service, as far as it is used: the type package knows neither the byte cap nor the dry run. It is there
 * only in the edition that asks for the permission.
 */
type JobsService = {
  readonly query: (request: object, project: string) => QueryAnswer;
  readonly getQueryResults: (project: string, job: string, options: object) => QueryAnswer;
  readonly cancel: (project: string, job: string, options: object) => unknown;
};

declare const BigQuery: { readonly Jobs?: JobsService } | undefined;

type QueryAnswer = {
  readonly jobComplete?: boolean;
  readonly jobReference?: { readonly jobId?: string; readonly location?: string };
  readonly schema?: { readonly fields?: readonly { readonly name: string; readonly type: string }[] };
  readonly rows?: readonly { readonly f: readonly { readonly v: string | null }[] }[];
  readonly pageToken?: string;
  readonly totalBytesProcessed?: string;
};

/** What a query gave: all values are texts, as BigQuery sends them. */
export type QueryResult = {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
};

/** The query was stopped, since a script of Google's may run no longer than six minutes. */
export class TooLong extends Error {}

/** How long one request waits for the query, in milliseconds; it usually answers by then whether it is done or not. */
const patience = 10_000;
/** Milliseconds of waiting after which the query is stopped: two of the six minutes are kept for reading and writing. */
const mostWaiting = 4 * 60_000;
/** Of a page; one of 10 MB is split by Google anyway. */
const rowsPerPage = 50_000;
/** What a query is billed for each table at least, in bytes, so a cap below it would refuse every query. */
const leastBilled = 10 * 1024 ** 2;
/** A table grows between the question what it costs and the query. */
const growth = 1.2;

/** Whether the script may call BigQuery at all: the service has to be switched on in the manifest. */
export const hasBigQuery = (): boolean => typeof BigQuery !== 'undefined' && BigQuery.Jobs !== undefined;

const jobs = (): JobsService => (BigQuery as { readonly Jobs: JobsService }).Jobs;

/**
 * How many bytes the query would read. Nothing is run and nothing is billed.
 * @throws what BigQuery says of a wrong query, or of a project that may not be used
 */
export function bytesOf(text: string, project: string): number {
  const answer = jobs().query({ query: text, useLegacySql: false, dryRun: true }, project);
  return Number(answer.totalBytesProcessed ?? 0);
}

/**
 * The whole answer of a query, page by page.
 * @param bytes what it was said to read; a query that would read much more fails unbilled
 * @param tables how many it reads, each of which is billed for something
 * @throws TooLong once it has been stopped, or what BigQuery says
 */
export function runQuery(text: string, project: string, bytes: number, tables: number): QueryResult {
  const cap = Math.ceil(bytes * growth + leastBilled * tables);
  const first = jobs().query(
    {
      query: text,
      useLegacySql: false,
      maximumBytesBilled: String(cap),
      timeoutMs: patience,
      maxResults: rowsPerPage,
      labels: { tool: 'inside-sales-kpis' },
    },
    project,
  );
  const complete = waitedFor(first, project);
  const rows = [...rowsOf(complete)];
  for (let page = complete; page.pageToken; ) {
    page = more(page.pageToken, first, project);
    rows.push(...rowsOf(page));
  }
  return { fields: complete.schema?.fields ?? [], rows };
}

/** Polls until the query is done; Google holds each poll for as long as it is asked to. */
function waitedFor(first: QueryAnswer, project: string): QueryAnswer {
  let answer = first;
  for (let waited = patience; answer.jobComplete !== true; waited += patience) {
    if (waited >= mostWaiting) {
      cancel(first, project);
      throw new TooLong();
    }
    answer = jobs().getQueryResults(project, jobOf(first), {
      ...placeOf(first),
      timeoutMs: patience,
      maxResults: rowsPerPage,
    });
  }
  return answer;
}

function more(pageToken: string, first: QueryAnswer, project: string): QueryAnswer {
  return jobs().getQueryResults(project, jobOf(first), { ...placeOf(first), pageToken, maxResults: rowsPerPage });
}

/** A job that cannot be cancelled ends by itself, and its bytes are capped. */
function cancel(first: QueryAnswer, project: string): void {
  try {
    jobs().cancel(project, jobOf(first), placeOf(first));
  } catch (error) {
    console.warn(String(error));
  }
}

const jobOf = ({ jobReference }: QueryAnswer): string => jobReference?.jobId ?? '';

/** Outside the US and the EU a job is only found where it ran. */
const placeOf = ({ jobReference }: QueryAnswer): object =>
  jobReference?.location ? { location: jobReference.location } : {};

const rowsOf = ({ rows = [] }: QueryAnswer): (string | null)[][] => rows.map(({ f }) => f.map(({ v }) => v));
