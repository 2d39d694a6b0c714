import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldHeading, foldText } from '../../src/values/foldText.ts';

it.each([
  ['  Left\u00a0 Voicemail ', 'left voicemail'],
  ['NO_SHOW', 'no show'],
  ['No-show', 'no show'],
  ['«Не состоялась».', 'не состоялась'],
  ['Счёт на предоплату', 'счет на предоплату'],
  ['и\u0306', 'й'],
  ['\ufeffRep\u200b:', 'rep'],
  ['Didn’t answer', 'didnt answer'],
  ['—', ''],
  ['Calls ☎\ufe0f', 'calls'],
  ['✔\ufe0f', '✔'],
  ['100 %', '100 %'],
  ['\ud800', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ['leadOwner', 'lead owner'],
  ['LeadOwnerID', 'lead owner id'],
  ['LEADID', 'leadid'],
  ['Start DateTime', 'start date time'],
  ['property_hs_createdate', 'property hs createdate'],
  ['ДатаСоздания', 'дата создания'],
  ['Lead / Owner', 'lead owner'],
  // A Latin a and c among Russian letters, a Russian С and о among Latin ones.
  ['Датa', 'дата'],
  ['Cтатус звонкa', 'статус звонка'],
  ['Сalls made', 'calls made'],
  ['Оutcоme', 'outcome'],
  // Letters that look like none of the other alphabet stay.
  ['zона', 'zона'],
  ['Email адрес', 'email адрес'],
])('the heading %j is folded to %j', (text, folded) => {
  expect(foldHeading(text)).toBe(folded);
});

it('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
