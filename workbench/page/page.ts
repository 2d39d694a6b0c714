import type { Opened } from '../server/messages.ts';
import { startGrid } from './grid.ts';
import { ask } from './requests.ts';
import { wordsOf } from './words.ts';

const opened = await ask<Opened>('workbook');
const grid = startGrid(document.getElementById('app')!, opened, wordsOf(opened.workbook.locale), () => {});
Object.assign(window, { grid });
