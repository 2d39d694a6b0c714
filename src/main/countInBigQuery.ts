import { bytesOf, hasBigQuery, runQuery, TooLong } from '../sheets/bigQuery/job.ts';
import { payingProject, rememberProject } from '../sheets/bigQuery/project.ts';
import { Refusal } from '../sheets/call/retry.ts';
import { askProject, askYesNo } from '../sheets/user/ask.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { notify } from '../sheets/user/notify.ts';
import { tell } from '../sheets/user/tell.ts';
import { writeTally } from '../sheets/writeTally.ts';
import { answerCells } from '../sql/answerCells.ts';
import { tabNamed } from '../tabs/all.ts';
import type { Language } from '../vocabulary/words.ts';
import { bigQueryJobWords, costText, sizeText } from '../words/bigQueryJob.ts';
import { numberText } from '../words/number.ts';
import { bigQueryText } from './bigQuery.ts';

// Only in the edition that asks for the permission to run queries.

/** Runs the query of the daily tally and writes its answer into a tab, once somebody has seen what it costs. */
export function countInBigQuery(): void {
  const language = userLanguage();
  const words = bigQueryJobWords[language];
  try {
    notify(counted(language));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(words.title, error.message);
  }
}

/** The headings that the query gives its columns. */
const ownHeadings = new Set(Object.keys(tabNamed('dailyActivity').fields));

function counted(language: Language): string {
  const words = bigQueryJobWords[language];
  if (!hasBigQuery()) throw new Refusal(words.noService);
  const { text, problems, values } = bigQueryText();
  if (text === null) throw new Refusal([words.tables, ...problems].join('\n\n'));
  const tables = values.length;
  const known = payingProject() ?? projectIn(text);
  const { bytes, project } = estimated(text, known, language);
  const question = { size: sizeText(bytes, language), dollars: costText(bytes, language), project };
  if (!askYesNo(words.title, words.ask(question))) return words.notRun;
  if (project !== known) rememberProject(project);
  const answer = asked(() => runQuery(text, project, bytes, tables), language);
  if (answer.rows.length === 0) return words.nothing;
  const { cells, days } = answerCells(answer);
  const isOurs = (heading: string): boolean => ownHeadings.has(heading);
  const sheet = writeTally({ name: words.sheet, cells, days, isOurs }, language);
  return words.done(numberText(answer.rows.length, language), sheet);
}

/** That of the first table which names one: whoever keeps the rows most often pays for the queries as well. */
function projectIn(text: string): string {
  return text.match(/`([a-z][a-z0-9-]*[a-z0-9])\.\w+\.[\w-]+`/)?.[1] ?? '';
}

/** Where the project may not run queries, another one is asked for, once. */
function estimated(text: string, known: string, language: Language): { bytes: number; project: string } {
  const words = bigQueryJobWords[language];
  try {
    return { bytes: bytesOf(text, known), project: known };
  } catch (error) {
    const project = askProject(words.title, words.whoPays(saidBy(error), known));
    if (project === null) throw new Refusal(words.notRun);
    return { bytes: asked(() => bytesOf(text, project), language), project };
  }
}

function asked<T>(work: () => T, language: Language): T {
  const words = bigQueryJobWords[language];
  try {
    return work();
  } catch (error) {
    throw new Refusal(error instanceof TooLong ? words.tooLong : words.refused(saidBy(error)));
  }
}

/** BigQuery's own words, which name the table, the column or the right that is missing, without what the service puts before. */
function saidBy(error: unknown): string {
  const said = (error as Error).message.replace(/^API call to \S+ failed with error: /, '').trim();
  return `“${said}”.`;
}
