import { wantedSetting } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** What the team is to reach whatever the period: a KPI by any of its names, and a share of 0–1. */
export type Goal = { readonly name: string; readonly share: number };

/** `Win rate: 25%; Lead conversion: 12,5 %`, in the one way it is kept. */
export const goals: SettingKind<string> = {
  read: (cell) => {
    const parts = String(cell)
      .split(/[;\n]+/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const found = parts.map(goalIn);
    if (parts.length === 0 || found.includes(null)) return null;
    return (found as Goal[]).map(({ name, share }) => `${name}${between}${share}`).join('; ');
  },
  wanted: wantedSetting.goals,
};

const between = ': ';

/** Null where it is no name and a share between 0 and 100 %; a number below 1 without a sign is a share already. */
function goalIn(text: string): Goal | null {
  const [, name = '', digits = '', sign = ''] = /^(.*?[^\s:=–-])[\s:=–-]+(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text) ?? [];
  const value = Number(digits.replace(',', '.'));
  const share = sign === '' && value < 1 ? value : value / 100;
  return name !== '' && share > 0 && share < 1 ? { name, share } : null;
}

/** The goals of a setting as it is kept. */
export function goalsIn(kept: string): Goal[] {
  const parts = kept === '' ? [] : kept.split('; ');
  return parts.map((part) => {
    const at = part.lastIndexOf(between);
    return { name: part.slice(0, at), share: Number(part.slice(at + between.length)) };
  });
}
