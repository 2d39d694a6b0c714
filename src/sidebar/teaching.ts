import type { TaughtField, Teaching, TeachingRequest } from '../summary/understood/teaching.ts';
import { teachingWords } from '../words/teaching.ts';
import { failureText } from './failure.ts';
import { showFound } from './found.ts';
import { language, words } from './language.ts';
import { copyOf, element, part, write } from './page.ts';
import { selectPlace } from './problem.ts';
import { type FoundTabs, server } from './server.ts';
import { runTask } from './task.ts';

/** Whoever walks through a list by the arrow keys means its last entry only. */
const patience = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;
let newest = 0;
let shown: Teaching | null = null;
/** What had the focus when it was opened. */
let opener: HTMLElement | null = null;

export function startTeaching(): void {
  element('page').addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-teach]');
    if (button) open(button);
  });
  element('teachRow').addEventListener('change', () => ask({ headingRow: rowChosen() }));
  element('teachKind').addEventListener('change', () => ask({ headingRow: rowChosen(), kind: kindChosen() }));
  element('teachColumns').addEventListener('change', () =>
    ask({ headingRow: rowChosen(), kind: kindChosen(), columns: columnsChosen() }),
  );
  element('teachUnread').addEventListener('click', () => {
    const unread = shown?.feedback?.unread;
    if (shown && unread) selectPlace({ sheet: shown.sheet, row: unread.row, column: unread.column });
  });
  element('teachSave').addEventListener('click', save);
  element('teachCancel').addEventListener('click', close);
}

function open(button: HTMLElement): void {
  const sheet = button.dataset.teach as string;
  const own = teachingWords[language()];
  opener = button;
  shown = null;
  write(element('teachTitle'), own.title(sheet));
  write(element('teachRowLabel'), own.headings);
  write(element('teachKindLabel'), own.oneRow);
  write(element('teachSave'), own.save);
  write(element('teachCancel'), own.cancel);
  element('teachForm').hidden = true;
  element('teachPanel').hidden = false;
  element('teachPanel').dataset.sheet = sheet;
  element('teachTitle').focus();
  ask({}, 0);
}

function close(): void {
  newest += 1;
  element('teachPanel').hidden = true;
  (opener?.isConnected ? opener : element('build')).focus();
}

function ask(request: Omit<TeachingRequest, 'sheet'>, after = patience): void {
  newest += 1;
  const turn = newest;
  clearTimeout(waiting);
  element<HTMLButtonElement>('teachSave').disabled = true;
  tell(teachingWords[language()].looking);
  const sheet = element('teachPanel').dataset.sheet as string;
  waiting = setTimeout(() => {
    server.lookAtSheet({ sheet, ...request }).then(
      (answer) => turn === newest && show(answer),
      (error) => turn === newest && tell(failureText(error, language()), 'failed'),
    );
  }, after);
}

/** The choices are drawn anew only where they are others, so that nobody loses the place. */
function show(answer: Teaching): void {
  const isSame = shown?.kind === answer.kind && shown.headingRow === answer.headingRow && shown.sheet === answer.sheet;
  const isFirst = shown === null;
  shown = answer;
  if (!isSame) draw(answer);
  const { missing, feedback, lines } = answer;
  element<HTMLButtonElement>('teachSave').disabled = lines.length === 0;
  tell(missing || (feedback?.read ?? ''), missing ? 'missing' : 'done');
  write(element('teachLine'), feedback?.line ?? '');
  write(element('teachUnread'), feedback?.unread?.text ?? '');
  write(element('teachWhy'), feedback?.unread?.why ?? '');
  if (isFirst) element('teachKind').focus();
}

function draw({ headingRow, headingRows, kinds, kind, fields, further, ...answer }: Teaching): void {
  const own = teachingWords[language()];
  const rows = element<HTMLSelectElement>('teachRow');
  rows.replaceChildren(...headingRows.map((row) => new Option(own.row(row), String(row))));
  rows.value = String(headingRow);
  const select = element<HTMLSelectElement>('teachKind');
  const unsaid = kind === '' ? [new Option(own.choose, '')] : [];
  select.replaceChildren(...unsaid, ...kinds.map(({ value, text }) => new Option(text, value)));
  select.value = kind;
  const entryOf = (field: TaughtField) => fieldEntry(field, answer.columns);
  element('teachFields').replaceChildren(...fields.map(entryOf));
  element('teachFurtherFields').replaceChildren(...further.map(entryOf));
  write(element('teachFurtherTitle'), own.further(further.length));
  element('teachFurther').hidden = further.length === 0;
  element<HTMLDetailsElement>('teachFurther').open = further.some(({ chosen }) => chosen !== '');
  element('teachForm').hidden = false;
}

function fieldEntry({ field, label, chosen }: TaughtField, columns: Teaching['columns']): HTMLElement {
  const entry = copyOf('taughtFieldTemplate');
  const select = entry.querySelector('select') as HTMLSelectElement;
  write(part(entry, 'label'), label);
  select.dataset.field = field;
  select.replaceChildren(
    new Option(teachingWords[language()].none, ''),
    ...columns.map(({ value, text }) => new Option(text, value)),
  );
  select.value = chosen;
  const showSamples = (): void =>
    write(part(entry, 'samples'), select.value === '' ? '' : (select.selectedOptions[0]?.text ?? ''));
  select.onchange = showSamples;
  showSamples();
  return entry;
}

function tell(text: string, mood: 'plain' | 'done' | 'missing' | 'failed' = 'plain'): void {
  const line = element('teachRead');
  line.textContent = text;
  line.dataset.mood = mood;
  for (const id of ['teachLine', 'teachUnread', 'teachWhy']) write(element(id), '');
}

function save(): void {
  if (!shown) return;
  const { sheet, lines } = shown;
  runTask({
    doing: words().saving,
    ask: () => server.saveSettings(lines),
    show: (found: FoundTabs) => {
      close();
      const said = showFound(found);
      return found.tabs.some((tab) => tab.sheet === sheet) ? teachingWords[language()].saved(sheet) : said;
    },
  });
}

function rowChosen(): number {
  return Number(element<HTMLSelectElement>('teachRow').value);
}

function kindChosen(): Teaching['kind'] {
  return element<HTMLSelectElement>('teachKind').value as Teaching['kind'];
}

function columnsChosen(): Record<string, string> {
  const selects = [...element('teachColumns').querySelectorAll<HTMLSelectElement>('select')];
  return Object.fromEntries(
    selects.filter(({ value }) => value !== '').map(({ dataset, value }) => [dataset.field as string, value]),
  );
}
