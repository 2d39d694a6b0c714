import { foldHeading } from '../../values/foldText.ts';

/** What became of the deals on a sheet, by its name alone. */
export type OutcomeNamed = 'Won' | 'Lost' | 'Open';

const deals = '(?:deals?|opportunit(?:y|ies)|opps?|clients?|customers?|accounts?|сделки|клиенты|продажи)';
const of = (words: string): RegExp => new RegExp(`^(?:${deals} )?(?:${words})(?: ${deals})?(?: 20\\d\\d)?$`, 'u');
const names: readonly (readonly [OutcomeNamed, RegExp])[] = [
  ['Won', of('(?:closed )?won|won closed|выигран\\p{L}*|успешн\\p{L}+|выигрыш\\p{L}*')],
  [
    'Lost',
    of('(?:closed )?lost|lost closed|dead|проигран\\p{L}*|неуспешн\\p{L}+|потерян\\p{L}*|отказ\\p{L}*|слив\\p{L}*'),
  ],
  ['Open', of('open|active|in progress|working|pipeline|в работе|открыт\\p{L}+|активн\\p{L}+|в процессе')],
];

/** Null for a name that says more or less. */
export function outcomeNamed(sheet: string): OutcomeNamed | null {
  const name = foldHeading(sheet);
  return names.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
