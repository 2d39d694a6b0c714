import type { TeachingWords } from '../teaching.ts';
import { numberText } from './number.ts';

export const teaching: TeachingWords = {
  kinds: {
    call: 'a call',
    lead: 'a lead',
    meeting: 'a meeting',
    email: 'an e-mail',
    deal: 'a deal, won or not',
    sale: 'a sale: every row was won',
    day: 'the totals of a day or week',
  },
  title: (sheet) => `How “${sheet}” is read`,
  headings: 'Headings are in',
  row: (row) => `row ${row}`,
  oneRow: 'One row is',
  choose: 'choose…',
  none: 'no column',
  column: (letter, name, samples) => [[letter, name].filter(Boolean).join(' · '), samples].filter(Boolean).join(': '),
  further: (fields) => `${fields} more, if the sheet has them`,
  open: 'Show how to read it',
  change: 'Change how it is read',
  looking: 'Reading the sheet…',
  chooseKind: 'Choose what one row of the sheet is.',
  needed: (fields) => `Still needed: the column with ${fields.join(' or ')}.`,
  noHeadings: 'There is nothing on this sheet yet.',
  tooFewHeadings: 'This row names fewer than two columns. Choose the row with the headings.',
  read: (counted, rows) => `${numberText(counted)} of ${numberText(rows)} rows read.`,
  firstUnread: (place, content) =>
    content === '' ? `First unread: ${place}.` : `First unread: ${place} “${content}”.`,
  save: 'Read it so from now on',
  cancel: 'Cancel',
  saved: (sheet) => `“${sheet}” is read so from now on, and so is every sheet with the same headings.`,
  gone: (sheet) => `The sheet “${sheet}” is gone. Close this and look again.`,
};
