import { monthNamed } from './monthNamed.ts';

const numbered =
  /^(q ?[1-4]|[1-4] ?q|h[12]|(w|wk|week|month|quarter|нед\.?|неделя|месяц|квартал|кв\.?) ?[#№]?\d{1,2}|[1-4] ?(кв\.?|квартал)|\d{1,2}(-?[ая]я?)? ?(нед\.?|неделя))( ?,? (19|20)\d\d)?$/i;

/** "Q1", "Week 3", «Неделя 1», "March": which days, but not which day. */
export function isPeriodName(text: string): boolean {
  const bare = text.trim();
  return numbered.test(bare) || monthNamed(bare.replace(/,? (19|20)\d\d$/, '')) > 0;
}
