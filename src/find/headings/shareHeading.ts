import { foldHeading } from '../../values/foldText.ts';

/** "Connect %", "Conversion rate": a share of other columns, which is computed anew from what it divides. */
export function isShare(heading: string): boolean {
  if (heading.includes('%')) return true;
  const words = foldHeading(heading).split(' ');
  return words.some((word) =>
    /^(rate|ratio|share|percent|percentage|conversion|cr|конверсия|доля|процент)$/.test(word),
  );
}
