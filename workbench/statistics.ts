import { estimateRunTime } from './host/runTime.ts';
import type { Stats } from './host/stats.ts';

/** What the run asked of Google's services, and how long it may take there: an estimate, not a measurement. */
export function statisticsText(stats: Stats, language: 'en' | 'ru'): string {
  const { low, mid, high } = estimateRunTime(stats);
  const count = (key: keyof Stats) => stats[key].toLocaleString(language);
  const [here, there, least, most] = [
    stats.seconds.toLocaleString(language, { maximumFractionDigits: 2 }),
    ...[mid, low, high].map((seconds) => Math.round(seconds).toLocaleString(language)),
  ];
  const lines = {
    en: [
      `Service calls: ${count('calls')} (${count('reads')} reads, ${count('writes')} writes, ${count('flushes')} flushes)`,
      `Cells: ${count('cellsRead')} read, ${count('cellsWritten')} written`,
      `Here: ${here} s; on Google, estimated: ${there} s (${least} to ${most} s)`,
    ],
    ru: [
      `Вызовы служб: ${count('calls')} (чтений ${count('reads')}, записей ${count('writes')}, flush ${count('flushes')})`,
      `Ячейки: прочитано ${count('cellsRead')}, записано ${count('cellsWritten')}`,
      `Здесь: ${here} с; в Google, по оценке: ${there} с (от ${least} до ${most} с)`,
    ],
  };
  return lines[language].join('\n');
}
