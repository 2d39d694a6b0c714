import { targetSentence } from '../words/targets.ts';
import { answersOf, type Ground } from './answers.ts';
import { paceOf } from './pace.ts';
import type { TargetRow } from './summary.ts';

/** Every target with what was reached of it and, while its period runs, where it is heading. */
export function targetRows(
  ground: Ground,
  nameOf: (rep: number | null) => string | null,
  currency: string,
): TargetRow[] {
  const { targets, asOf, language } = ground;
  const answers = answersOf(
    ground,
    targets.map(({ period }) => period),
  );
  return targets
    .filter(({ period }) => period.from <= asOf)
    .map(({ kpi, rep, period, target }) => {
      const actual = answers(kpi, rep, period).value;
      // A share is reached or not; only what adds up over the days has a pace.
      const pace = actual === null || kpi.below.length > 0 ? null : paceOf(target, actual, period, asOf);
      const row = {
        kpi: kpi.name,
        rep: nameOf(rep),
        period: period.label,
        target,
        actual,
        attainment: actual === null || target === 0 ? null : actual / target,
        projection: pace?.projection ?? null,
        requiredPerDay: pace?.requiredPerDay ?? null,
      };
      return {
        ...row,
        text: targetSentence({ ...row, label: kpi.label[language], unit: kpi.unit, currency }, language),
      };
    });
}
