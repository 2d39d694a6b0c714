import { valueText } from '../../words/number.ts';
import type { Block } from '../block.ts';
import { kpiNamed, unitOf } from '../context.ts';
import { type PageContext, section, sentenceLines } from './page.ts';

const targetLines = 8;
const stepLines = 10;
const betterLines = 5;

/** The rep's own targets of the newest period, each with where it is heading. */
export function targetsBlock({ page, own }: PageContext): Block {
  const texts = page.targets.map(({ text }) => text);
  const lines = texts.length > 0 ? sentenceLines(texts) : sentenceLines([own.noTargets], 'quiet');
  return section('targets', own.targets, lines, targetLines);
}

/** The one thing to work on, with its proof. */
export function stepBlock({ page, own }: PageContext): Block {
  return section('step', own.step[page.step.kind], sentenceLines(page.step.texts), stepLines);
}

export function betterBlock({ page, context, own }: PageContext): Block {
  const { currency, language } = context.summary;
  const { since, changes } = page.better;
  const said = (changes ?? []).map(({ kpi, before, now }) => {
    const [then, later] = [before, now].map((value) => valueText(value, unitOf(kpi), currency, language));
    return own.changed(kpiNamed(kpi)?.label[language] ?? kpi, then as string, later as string);
  });
  const nothing = changes === null ? own.tooEarly : own.unchanged;
  const lines = said.length > 0 ? sentenceLines([said.join(' · ')]) : sentenceLines([nothing], 'quiet');
  return section('better', own.better(since), lines, betterLines);
}
