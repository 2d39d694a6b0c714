import { foldText } from './foldText.ts';

/** Everybody together: a name that stands for the sum of the others. */
const everybody =
  /^(team|teams|whole team|all|all reps|all agents|all sdrs|everyone|everybody|overall|sum|combined|group|department|dept|company|office|whole office|команда|вся команда|команда всего|все|все вместе|все менеджеры|все сотрудники|отдел|весь отдел|по отделу|компания)$/;

/** What a sum, an average or a plan is called, before or behind what it is of: "Total week 15", "Maya total". */
const sums =
  /^(grand |running |weekly |daily |monthly |quarterly |yearly |team |group |week |day |month |quarter |mtd |ytd |wtd |qtd )*(sub ?)?totals?( |$)|( |^)(sub ?)?totals?$|^(ytd|mtd|qtd|wtd)( |$)|^(общий |общее |промежуточный )?(итог|итого|всего|подытог|подитог|сумма)( |$)|( |^)(итого|всего|итог)$/;

const averages =
  /^(team |weekly |daily |monthly )*(avg|average|averages|median)( |$)|( |^)(avg|average|median)$|^(mean|в среднем|медиана)$|^средн(ее|ий|яя|ие)( |$)|( |^)(среднее|в среднем)$|^(per (rep|person|head|agent|sdr|bdr|seller|salesperson)|на (одного|каждого|человека|менеджера|сотрудника|агента|оператора))( |$)/;

const plans =
  /^(team |weekly |daily |monthly |quarterly |yearly |annual |sales |stretch |min |minimum )*(goals?|targets?|quotas?|plan|planned|budget|forecast|expected|benchmark)$|^(goals?|targets?|quotas?|plan|planned|budget|forecast)( |s )(per|for|to|by|of|a|week|weekly|day|daily|month|monthly|quarter|total|achieved|met|gap|q[1-4]|\d)|( |^)(goals?|targets?|quota|plan|forecast)$|^(план|цель|цели|норма|норматив|прогноз|бюджет|квота)( |$)|( |^)(план|цель|норма|прогноз|квота)$/;

/** What is computed from the rows around it. */
const comparisons =
  /^(kpis?|std ?dev|stdev|standard deviation|difference|diff|variance|delta|gap|remaining|left to go|to go|attainment|achievement|progress|conversion|conversion rate|rate|ratio|percent|percentage|разница|отклонение|остаток|осталось|выполнение|конверсия|процент|доля)( |$)|^[%Σ∑]|^(в )?процент/u;

/** What was done before, or best: a line to measure up to. */
const marks =
  /^(last|prev|previous|prior) (week|month|quarter|year|period)( |$)|^((company|team|office|personal|all time|club|house) )?(record|best|high score|personal best)$|^best (day|week|month|quarter|year|ever)( |$)|^(прошл\p{L}+|предыдущ\p{L}+) (недел\p{L}+|месяц\p{L}*|квартал\p{L}*|год\p{L}*)( |$)|^((личный|командный|общий) )?рекорд( |$)|^лучш\p{L}+ (день|недел\p{L}+|месяц|квартал|год|результат)( |$)/u;

/** A row that bears this name is nobody's: the sum of all of them. Where nobody else is named, it may be all there is. */
export function isEverybody(text: string): boolean {
  const folded = foldText(text);
  return everybody.test(folded) || sums.test(folded);
}

/** A row that bears this name holds what was planned or computed, never what was done. */
export function isPlanOrAverage(text: string): boolean {
  const folded = foldText(text);
  return (
    averages.test(folded) ||
    plans.test(folded) ||
    comparisons.test(folded) ||
    marks.test(folded) ||
    /^\s*[%Σ∑]+\s*$/.test(text)
  );
}

/** What stands where a day should be: the row sums up, plans or compares. */
export function isSumOrPlan(text: string): boolean {
  return isEverybody(text) || isPlanOrAverage(text);
}

/** Says that the numbers beside it were done, as against planned. */
export function isActual(text: string): boolean {
  return /^(actuals?|fact|done|achieved|result|results|факт|фактически|сделано|выполнено)$/.test(foldText(text));
}
