import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../workbench/server/document.ts';
import { emptySheet, emptyWorkbook } from '../../../workbench/workbook.ts';

describe('a document of the workbench', () => {
  it('keeps what the user has chosen when its locale changes', () => {
    const workbook = { ...emptyWorkbook('Book'), sheets: [emptySheet(1, 'Sheet1')] };
    const document = createDocument({ workbook, code: '', now: null });
    const edits = { order: [1], sheets: [], active: 1 };
    const call = (name: string, ...args: unknown[]) => document.call({ name, args, edits, from: 'page' });
    call('setLanguage', 'ru');
    document.settle({ locale: 'de_DE', timeZone: 'Europe/Berlin' }, edits);
    expect(document.region()).toEqual({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
    expect(call('findTabs')).toMatchObject({ value: { language: 'ru' } });
  });
});
